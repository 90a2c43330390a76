import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { NoAnswer } from '../../src/http/types.ts'
import { readProxy } from '../../src/http/proxy.ts'
import { openConnections } from '../../src/http/connection.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** Why a registry was not reached through a proxy, as a sentence. */
async function failure(https: string, no: string | null = null): Promise<string> {
  const wire = openConnections({
    allowPrivateNetwork: false,
    trustedHosts: [],
    proxies: { https, http: null, no },
    connectSeconds: 2,
    idleSeconds: 20,
    lookup: () => Promise.reject(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }))
  })
  try {
    const answer = await wire.fetch(new Request('https://registry.example/v2/'))
    return `it answered ${answer.status}`
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    return `${error.reason}: ${error.message}`
  } finally {
    await wire.close()
  }
}

/** A proxy that answers every CONNECT with a status. */
async function refusing(status: number): Promise<string> {
  const server = createServer().on('connect', (_request, socket) =>
    socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`)
  )
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise(resolve => server.close(resolve)))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function closedPort(): Promise<string> {
  const address = await refusing(200)
  await closing.pop()?.()
  return address
}

const start = 'proxy: registry.example gave no answer: '

describe('a proxy that opens no way is named, and not the registry', () => {
  it.each([
    ['::::', 'HTTPS_PROXY holds no address that can be read: expected http://host:port'],
    [
      'socks5://user:secret@localhost:1080',
      'HTTPS_PROXY names the SOCKS proxy localhost:1080, which is not supported: name an HTTP proxy'
    ],
    ['ftp://localhost', 'HTTPS_PROXY has the scheme ftp: expected http://host:port'],
    [
      'http://user:%zz@localhost',
      'HTTPS_PROXY has a % in its user or password that encodes nothing: write it as %25'
    ],
    [
      'http://user:secret@proxy.invalid:3128',
      'the proxy proxy.invalid:3128 (HTTPS_PROXY) was not reached: the name could not be resolved (ENOTFOUND)'
    ]
  ])('%s', async (address, expected) => {
    expect(await failure(address)).toBe(start + expected)
  })

  it('where nothing listens', async () => {
    const proxy = await closedPort()
    expect(await failure(`http://${proxy}`)).toBe(
      `${start}the proxy ${proxy} (HTTPS_PROXY) was not reached: the connection failed (ECONNREFUSED)`
    )
  })

  it.each([
    [407, '', 'wants a login (407)'],
    [407, 'user:secret@', 'does not accept the login that HTTPS_PROXY holds (407)'],
    [403, '', 'opened no way to it (403)']
  ])('that answers %s to %s', async (status, login, expected) => {
    const proxy = await refusing(status)
    expect(await failure(`http://${login}${proxy}`)).toBe(
      `${start}the proxy ${proxy} (HTTPS_PROXY) ${expected}`
    )
  })

  it('that has a fault of its own, which may pass', async () => {
    const proxy = await refusing(503)
    expect(await failure(proxy)).toBe(
      `connection: registry.example gave no answer: the proxy ${proxy} (HTTPS_PROXY) opened no way to it (503)`
    )
  })
})

it('a host in NO_PROXY is reached past a proxy that cannot be used', async () => {
  expect(await failure('::::', 'registry.example')).toMatch(/^dns: registry\.example gave no answer/)
})

it.each([
  ['proxy.corp:3128', 'http://proxy.corp:3128/'],
  [' https://proxy.corp ', 'https://proxy.corp/']
])('%j is a proxy', (text, href) => {
  expect(readProxy('HTTP_PROXY', text)).toMatchObject({ kind: 'named', url: { href } })
})

it('nothing is no proxy', () => {
  expect(readProxy('HTTP_PROXY', '')).toEqual({ kind: 'none' })
})
