import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

import { NoAnswer } from '../../src/http/types.ts'
import { openNetwork } from '../../src/http/network.ts'

/** Hosts that accept a connection and never send a byte, or only the head of an answer. */
const hosts = await Promise.all(
  Array.from({ length: 12 }, async (_, index) => {
    const server = createServer(socket => {
      socket.on('error', () => undefined)
      if (index % 2 === 0) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nbegun')
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2/`
  })
)

const [timeoutSeconds, totalSeconds] = process.argv.slice(2).map(Number)
const network = openNetwork({
  allowPrivateNetwork: true,
  trustedHosts: [],
  proxies: { https: null, http: null, no: null },
  concurrency: 16,
  timeoutSeconds: timeoutSeconds ?? 0,
  ...(totalSeconds === undefined ? {} : { totalSeconds })
})

const collecting = setInterval(() => globalThis.gc?.(), 20)
const start = performance.now()
const reasons = await Promise.all(
  hosts.map(async host => {
    try {
      return await (await network.fetch(new Request(host))).text()
    } catch (error) {
      return error instanceof NoAnswer ? error.reason : String(error)
    }
  })
)
clearInterval(collecting)
await network.close()
const seconds = (performance.now() - start) / 1000
process.stdout.write(JSON.stringify({ reasons: [...new Set(reasons)], seconds, limits: network.limits() }))
process.exit()
