import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const openssl = promisify(execFile)

/** A key and the certificate for it, in PEM. */
export interface KeyPair {
  readonly key: string
  readonly cert: string
}

/** A certificate authority of this process; Node cannot make certificates, so the `openssl` command does. */
export interface Authority {
  /** The path of its certificate, for NODE_EXTRA_CA_CERTS. */
  readonly file: string
  /** A certificate for exactly these hosts. */
  issue(hosts: readonly string[]): Promise<KeyPair>
}

const elliptic = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-sha256']
let known: Promise<Authority> | null = null

/** The authority, made when it is first asked for; its files are removed when the process exits. */
export function authority(): Promise<Authority> {
  known ??= create()
  return known
}

async function create(): Promise<Authority> {
  const folder = mkdtempSync(join(tmpdir(), 'world-certificates-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'ca.pem')
  await openssl('openssl', [
    ...['req', '-x509', '-days', '2', '-subj', '/CN=Authority of the embedded world', ...elliptic],
    ...['-keyout', join(folder, 'ca.key'), '-out', file],
    ...['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign']
  ])
  const issued = new Map<string, Promise<KeyPair>>()
  return {
    file,
    issue: hosts => {
      const names = hosts.map(host => host.replace(/:\d+$/, '')).sort()
      const id = createHash('sha256').update(names.join()).digest('hex').slice(0, 12)
      const pair = issued.get(id) ?? issue(folder, id, names)
      issued.set(id, pair)
      return pair
    }
  }
}

async function issue(folder: string, id: string, names: readonly string[]): Promise<KeyPair> {
  const [key, request, extensions, cert] = ['key', 'csr', 'ext', 'pem'].map(end =>
    join(folder, `${id}.${end}`)
  ) as [string, string, string, string]
  const alternatives = [...new Set(names)].map(name => (/^[\d.]+$/.test(name) ? `IP:${name}` : `DNS:${name}`))
  await writeFile(extensions, `subjectAltName=${alternatives.join(',')}\nextendedKeyUsage=serverAuth\n`)
  await openssl('openssl', [
    'req',
    '-new',
    '-subj',
    '/CN=embedded world',
    ...elliptic,
    '-keyout',
    key,
    '-out',
    request
  ])
  await openssl('openssl', [
    ...['x509', '-req', '-days', '2', '-in', request, '-extfile', extensions, '-out', cert],
    ...['-CA', join(folder, 'ca.pem'), '-CAkey', join(folder, 'ca.key'), '-CAcreateserial']
  ])
  return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') }
}
