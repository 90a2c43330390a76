import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { FakeImage } from '../../src/demo/world/image.ts'

/** A running CNCF registry with one user. */
export interface CncfRegistry {
  /** `127.0.0.1:<port>`. */
  readonly host: string
  readonly user: string
  readonly password: string
  push(name: string, tag: string, image: FakeImage): Promise<void>
  close(): void
}

/** Starts Debian's `docker-registry` with htpasswd on a free port of loopback. */
export async function startCncfRegistry(): Promise<CncfRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'cncf-registry-'))
  const port = await freePort()
  const [user, password] = ['alice', 'wonder/land+%"$x']
  writeFileSync(join(folder, 'htpasswd'), execFileSync('htpasswd', ['-Bbn', '-C', '4', user, password]))
  const config = {
    version: 0.1,
    log: { level: 'error' },
    storage: { filesystem: { rootdirectory: join(folder, 'data') } },
    http: { addr: `127.0.0.1:${port}` },
    auth: { htpasswd: { realm: 'registry', path: join(folder, 'htpasswd') } }
  }
  writeFileSync(join(folder, 'config.yml'), JSON.stringify(config))
  const child = spawn('docker-registry', ['serve', join(folder, 'config.yml')], { stdio: 'ignore' })
  const host = `127.0.0.1:${port}`
  for (let tries = 0; tries < 2000 && !(await answers(host)); tries++) await wait(50)
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  return {
    host,
    user,
    password,
    push: (name, tag, image) => push(`http://${host}/v2/${name}`, authorization, tag, image),
    close: () => {
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function answers(host: string): Promise<boolean> {
  return fetch(`http://${host}/v2/`).then(
    () => true,
    () => false
  )
}

async function push(url: string, authorization: string, tag: string, image: FakeImage): Promise<void> {
  for (const blob of image.blobs) {
    const upload = await fetch(`${url}/blobs/uploads/`, { method: 'POST', headers: { authorization } })
    const place = new URL(upload.headers.get('location') ?? '', url)
    place.searchParams.set('digest', blob.digest)
    await fetch(place, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(blob.bytes)
    })
  }
  const manifests = [
    ...image.manifests.map(content => ({ content, at: content.digest })),
    { content: image.manifest, at: tag }
  ]
  for (const { content, at } of manifests) {
    const answer = await fetch(`${url}/manifests/${at}`, {
      method: 'PUT',
      headers: { authorization, 'content-type': content.mediaType },
      body: new Uint8Array(content.bytes)
    })
    if (!answer.ok) throw new Error(`the registry took no manifest: ${await answer.text()}`)
  }
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
