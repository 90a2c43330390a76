import type { Rule } from '../rule.ts'

export const registryUnreachable: Rule = {
  severity: 'warning',
  title: 'the registry gave no answer',
  means:
    'There was no usable answer after the retries: name resolution, TLS, a time-out, a server error, or a rate limit. A part of the image that the registry or its storage refuses, or a manifest that is served with a `Content-Type` that Docker does not know, also leaves the verdict unknown. The message says which, and for a rate limit when to try again.',
  fails:
    'Perhaps not at all; the verdict is unknown. A registry that is only reachable from inside a company is not reachable from a codespace either.',
  log: [
    'dial tcp: lookup registry.example.com: no such host',
    'toomanyrequests: You have reached your pull rate limit.'
  ],
  why: 'A network failure is never taken as a refusal. Docker Hub limits pulls without a login.',
  fix: {
    text: 'Check that the name of the host is right. If it is, run the check again. If the registry is private, let codespaces reach it.',
    example: {
      file: '.devcontainer/devcontainer.json',
      language: 'jsonc',
      before: '{\n  "image": "mycompany.azurecr.oi/devbox:2"\n}',
      after: '{\n  "image": "mycompany.azurecr.io/devbox:2"\n}'
    }
  },
  who: ['anyone with write access', 'registry or AWS administrator'],
  configure:
    'The inputs `timeout` and `concurrency`. `HTTPS_PROXY`, `NO_PROXY` and `NODE_EXTRA_CA_CERTS` are honoured.',
  inLog: {
    cause: ({ host }, line) =>
      isCertificate(line)
        ? `The certificate of ${host} is ${certificateFault(line)}.`
        : isForeignType(line)
          ? `${host} gave no manifest, but an answer of a kind that Docker does not know, like the page of a login or a proxy.`
          : isPlainHttp(line)
            ? `${host} speaks HTTP without TLS, and Docker asks over HTTPS.`
            : `${host} gave no usable answer: an outage, a rate limit, or the network.`,
    fix: ({ host }, line) =>
      isCertificate(line)
        ? {
            text: `Give ${host} a valid certificate for its name, from a public certificate authority: codespaces trust no other.`,
            who: 'registry or AWS administrator'
          }
        : isForeignType(line)
          ? { text: `Look whether the host and the name of the image are spelt rightly.` }
          : isPlainHttp(line)
            ? {
                text: `Give ${host} a certificate for its name, from a public certificate authority, or name the port on which it speaks HTTPS.`,
                who: 'registry or AWS administrator'
              }
            : {
                text: `Create the codespace again later. If it stays so, look whether ${host} is spelt rightly and can be reached from the internet.`
              },
    apart: () => 'If the lines before speak of a time-out or a server error: try again later.'
  },
  traces: [
    { sign: 'download-failed', rank: 1 },
    { sign: 'feature-unresolved', rank: { public: 2 } },
    { sign: 'no-login', rank: { public: 1 } },
    { sign: 'denied', rank: { public: 1 } },
    { sign: 'insufficient-scope', rank: { public: 1 } },
    { texts: [['unexpected media type ', ' for sha256:']], decisive: true },
    {
      texts: [
        ['toomanyrequests'],
        ['pull rate limit'],
        ['unexpected status from', '429 too many requests'],
        ['context deadline exceeded', 'https://'],
        ['failed to do request'],
        ['proxyconnect tcp'],
        ['": eof'],
        ['failed to copy', 'unexpected eof'],
        ['[httpoci] 429'],
        ['[httpoci] 5'],
        ['bearer token', 'http 429'],
        ['bearer token', 'http 5'],
        ['bearer token', 'error: connect e'],
        ['bearer token', 'getaddrinfo e'],
        ['error getting blob', 'error: '],
        ['failed to fetch blob', 'error: '],
        ['client.timeout exceeded'],
        ['net/http: request canceled'],
        ['i/o timeout'],
        ['tls handshake timeout'],
        ['lookup ', 'no such host'],
        ['dial tcp', 'temporary failure in name resolution'],
        ['x509: '],
        ['unsupported manifest media type and no default available'],
        ['login attempt to', 'failed with status: 429'],
        ['login attempt to', 'failed with status: 5'],
        ['temporary failure in name resolution', 'https://'],
        ['503 service unavailable'],
        ['tls: failed to verify certificate'],
        ['server gave http response to https client'],
        ['dial tcp', 'no route to host'],
        ['dial tcp', 'network is unreachable'],
        ['received unexpected http status: 5'],
        ['unexpected status from', ': 5'],
        ['dial tcp', ':443', 'connection refused'],
        ['read tcp', 'connection reset by peer'],
        ['/v2/', 'connection reset by peer'],
        ['pulling from host', ': 5'],
        ['/v2/', 'connection refused']
      ]
    }
  ]
}

function isCertificate(line: string): boolean {
  return line.includes('x509: ') || line.includes('failed to verify certificate')
}

function certificateFault(line: string): string {
  if (line.includes('expired')) return 'expired or not yet valid'
  return line.includes('valid for') ? 'for another name' : 'not trusted'
}

/** containerd says so of a manifest with a `Content-Type` that is none of a manifest. */
function isForeignType(line: string): boolean {
  return line.includes('unsupported manifest media type') || line.includes('unexpected media type ')
}

function isPlainHttp(line: string): boolean {
  return line.includes('server gave http response to https client')
}
