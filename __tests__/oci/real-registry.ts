import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { createHash, createSign, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { serve, type TestServer } from './server.ts'

const program = '/usr/bin/docker-registry'

/** Whether the CNCF registry of Debian's package `docker-registry` is there. */
export const registryInstalled = existsSync(program)

/** Whether `skopeo` is there. */
export const skopeoInstalled = existsSync('/usr/bin/skopeo')

/** Says on the terminal what is not tested. */
export function sayMissing(name: string): void {
  process.stderr.write(
    `\n!! ${name} is not installed: what it would show is NOT tested here (apt-get install ${name})\n`
  )
}

/** A registry that runs; `host` is `127.0.0.1:port`. */
export interface RealRegistry {
  readonly host: string
  readonly close: () => Promise<void>
}

/** How a registry lets people in. */
export type Mode =
  | { readonly kind: 'open' }
  | { readonly kind: 'htpasswd' }
  | { readonly kind: 'token'; readonly server: TokenServer }

export const alice = { user: 'alice', password: 'p:ä$s"word' }

/** Storage for registries, filled and read by several of them. */
export class Storage {
  readonly folder = mkdtempSync(join(tmpdir(), 'registry-'))

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Starts the registry over a storage and waits until it answers. */
export async function startRegistry(storage: Storage, mode: Mode): Promise<RealRegistry> {
  const host = `127.0.0.1:${await freePort()}`
  const folder = mkdtempSync(join(storage.folder, 'run-'))
  writeFileSync(join(folder, 'config.json'), JSON.stringify(configuration(storage, mode, host, folder)))
  const child = spawn(program, ['serve', join(folder, 'config.json')], { stdio: 'ignore' })
  await untilItAnswers(host, child)
  return {
    host,
    close: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
    }
  }
}

async function untilItAnswers(host: string, child: ChildProcess): Promise<void> {
  for (let count = 0; count < 5000; count += 1) {
    if (child.exitCode !== null) throw new Error(`docker-registry ended with ${child.exitCode}`)
    const answered = await fetch(`http://${host}/v2/`).then(
      () => true,
      () => false
    )
    if (answered) return
    await sleep(20)
  }
  throw new Error('docker-registry does not answer')
}

function configuration(storage: Storage, mode: Mode, host: string, folder: string): unknown {
  const root = join(storage.folder, 'data')
  mkdirSync(root, { recursive: true })
  return {
    version: '0.1',
    log: { level: 'error' },
    storage: { filesystem: { rootdirectory: root } },
    http: { addr: host, secret: 'of no use' },
    ...(mode.kind === 'open' ? {} : { auth: authentication(mode, folder) })
  }
}

function authentication(mode: Exclude<Mode, { kind: 'open' }>, folder: string): unknown {
  if (mode.kind === 'htpasswd') {
    const file = join(folder, 'htpasswd')
    const line = execFileSync('htpasswd', ['-Bbn', '-C', '4', alice.user, alice.password])
    writeFileSync(file, line)
    return { htpasswd: { realm: 'registry', path: file } }
  }
  const bundle = join(folder, 'bundle.pem')
  writeFileSync(bundle, mode.server.certificate)
  return {
    token: {
      realm: `${mode.server.address}/token`,
      service: 'registry',
      issuer: 'issuer',
      rootcertbundle: bundle
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

/** A token service: `public/` is for everyone, `own/` for alice, the rest for nobody. */
export interface TokenServer extends TestServer {
  readonly certificate: string
}

/** Starts a token service that signs with RS256 and its certificate in `x5c`. */
export async function startTokenServer(): Promise<TokenServer> {
  const { key, certificate } = signingKey()
  const server = await serve((request, response) => {
    const user = userOf(request.headers.authorization)
    if (user === 'wrong') {
      response
        .writeHead(401, { 'content-type': 'application/json' })
        .end('{"details":"incorrect username or password"}')
      return
    }
    const scope = new URL(request.url ?? '', 'http://localhost').searchParams.get('scope')
    const [, name = ''] = scope?.split(':') ?? []
    const may = name.startsWith('public/') || (user === 'alice' && name.startsWith('own/'))
    const access = may ? [{ type: 'repository', name, actions: ['pull'] }] : []
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ token: sign(key, certificate, user, access), expires_in: 300 }))
  })
  return { ...server, certificate }
}

function userOf(authorization: string | undefined): 'alice' | 'wrong' | '' {
  if (authorization === undefined) return ''
  const given = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString('utf8')
  return given === `${alice.user}:${alice.password}` ? 'alice' : 'wrong'
}

function sign(key: string, certificate: string, subject: string, access: unknown): string {
  const now = Math.floor(Date.now() / 1000)
  const x5c = [certificate.replace(/-----[A-Z ]+-----|\s/g, '')]
  const claims = {
    iss: 'issuer',
    sub: subject,
    aud: 'registry',
    exp: now + 300,
    nbf: now - 10,
    iat: now,
    jti: randomUUID(),
    access
  }
  const parts = [{ typ: 'JWT', alg: 'RS256', x5c }, claims]
  const text = parts.map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key).toString('base64url')}`
}

function signingKey(): { key: string; certificate: string } {
  const folder = mkdtempSync(join(tmpdir(), 'signing-'))
  try {
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=issuer']
    execFileSync('openssl', [...request, '-keyout', key, '-out', certificate], { stdio: 'ignore' })
    return { key: readFileSync(key, 'utf8'), certificate: readFileSync(certificate, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What is pushed: the platform of an image, or several for an index. */
export interface Pushed {
  readonly repository: string
  readonly tag: string
  readonly platforms: readonly string[]
}

/** Pushes an image, or an index of images with an attestation, by plain HTTP; gives the digest of what the tag names. */
export async function push(host: string, { repository, tag, platforms }: Pushed): Promise<string> {
  const [first = '', ...others] = platforms
  if (others.length === 0) return putManifest(host, repository, tag, await image(host, repository, first))
  const manifests = await Promise.all(
    platforms.map(async platform => {
      const manifest = await image(host, repository, platform)
      const digest = await putManifest(host, repository, digestOf(manifest), manifest)
      const [os, architecture, variant] = platform.split('/')
      const mediaType = 'application/vnd.oci.image.manifest.v1+json'
      return {
        mediaType,
        digest,
        size: manifest.length,
        platform: { os, architecture, ...(variant && { variant }) }
      }
    })
  )
  const attestation = { ...manifests[0], platform: { os: 'unknown', architecture: 'unknown' } }
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  const index = JSON.stringify({ schemaVersion: 2, mediaType, manifests: [...manifests, attestation] })
  return putManifest(host, repository, tag, index)
}

async function image(host: string, repository: string, platform: string): Promise<string> {
  const [os, architecture, variant] = platform.split('/')
  const config = JSON.stringify({ os, architecture, variant, rootfs: { type: 'layers', diff_ids: [] } })
  const layer = `layer of ${platform}`
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: await putBlob(host, repository, config, 'application/vnd.oci.image.config.v1+json'),
    layers: [await putBlob(host, repository, layer, 'application/vnd.oci.image.layer.v1.tar+gzip')]
  })
}

/** Pushes a blob and gives its descriptor. */
export async function putBlob(
  host: string,
  repository: string,
  content: string | Buffer,
  mediaType: string
): Promise<unknown> {
  const begun = await fetch(`http://${host}/v2/${repository}/blobs/uploads/`, { method: 'POST' })
  const target = new URL(begun.headers.get('location') ?? '', `http://${host}`)
  const digest = digestOf(content)
  target.searchParams.set('digest', digest)
  const ended = await fetch(target, { method: 'PUT', body: new Uint8Array(Buffer.from(content)) })
  if (ended.status !== 201) throw new Error(`the blob was answered ${ended.status}`)
  return { mediaType, digest, size: content.length }
}

/** Pushes a manifest by tag or digest and gives its digest. */
export async function putManifest(
  host: string,
  repository: string,
  name: string,
  manifest: string
): Promise<string> {
  const { mediaType } = JSON.parse(manifest) as { mediaType: string }
  const url = `http://${host}/v2/${repository}/manifests/${name}`
  const answered = await fetch(url, { method: 'PUT', body: manifest, headers: { 'content-type': mediaType } })
  if (answered.status !== 201)
    throw new Error(`the manifest was answered ${answered.status}: ${await answered.text()}`)
  return digestOf(manifest)
}

/** The digest of a text. */
export function digestOf(content: string | Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}
