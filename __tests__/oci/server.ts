import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'

/** A request that a server got. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
}

/** A real server on loopback; `address` has no slash at the end. */
export interface TestServer {
  readonly address: string
  readonly port: number
  readonly seen: readonly Seen[]
  readonly close: () => Promise<void>
}

/** Starts an http server on a free port of 127.0.0.1. */
export function serve(listener: RequestListener): Promise<TestServer> {
  const seen: Seen[] = []
  return listen(createServer(watched(listener, seen)), 'http', seen)
}

/** The same with TLS, by a certificate for `*.one.test`, `*.two.test` and localhost. */
export function serveSecurely(listener: RequestListener, certificate: Certificate): Promise<TestServer> {
  const seen: Seen[] = []
  return listen(createSecureServer(certificate, watched(listener, seen)), 'https', seen)
}

function watched(listener: RequestListener, seen: Seen[]): RequestListener {
  return (request, response) => {
    seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers })
    listener(request, response)
  }
}

async function listen(server: Server, scheme: string, seen: readonly Seen[]): Promise<TestServer> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `${scheme}://127.0.0.1:${port}`,
    port,
    seen,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

/** A key and a certificate in PEM. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** Makes a certificate that signs itself, and, where `trusted`, makes this process trust it. */
export function makeCertificate(options: { trusted: boolean }): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
  try {
    const [key, cert, config] = ['key.pem', 'cert.pem', 'config'].map(name => join(folder, name)) as [
      string,
      string,
      string
    ]
    writeFileSync(config, certificateConfig.replace('CN = test', `CN = test ${randomUUID()}`))
    const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    const files = ['-days', '2', '-config', config, '-keyout', key, '-out', cert]
    execFileSync('openssl', [...request, ...files], { stdio: 'ignore' })
    const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
    if (options.trusted) setDefaultCACertificates([...getCACertificates(), made.cert])
    return made
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const certificateConfig = `[req]
distinguished_name = name
x509_extensions = extensions
prompt = no
[name]
CN = test
[extensions]
basicConstraints = critical,CA:TRUE
subjectAltName = DNS:*.one.test,DNS:*.two.test,DNS:one.test,DNS:localhost,IP:127.0.0.1
`
