import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ruleIds, type RuleId } from '../../src/rules/catalogue.ts'
import { readCreationLog } from '../../src/creation-log/read.ts'
import { loadRules } from '../../src/rules/load-rules.ts'

const cases: readonly (readonly [string, RuleId | null])[] = [
  [`Unable to find image 'ghcr.io/acme/devbox:2' locally`, null],
  [
    'Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": unauthorized',
    'private-package-in-public-repository'
  ],
  [
    'Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": denied',
    'package-not-granted'
  ],
  [
    'Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": denied: denied',
    'login-breaks-public-image'
  ],
  ['denied: installation not allowed to Read organization package', 'package-not-granted'],
  [
    'Error response from daemon: Head "https://mycompany.azurecr.io/v2/dev/manifests/1": unauthorized: authentication required',
    'registry-secrets-missing'
  ],
  [
    '#3 ERROR: unexpected status from HEAD request to https://ghcr.io/v2/acme/devbox/manifests/2: 403 Forbidden',
    'package-not-granted'
  ],
  [
    'ERROR: failed to solve: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Aacme%2Fdevbox%3Apull&service=ghcr.io: 401 Unauthorized',
    'private-package-in-public-repository'
  ],
  [
    'failed to fetch oauth token: unexpected status from POST request to https://ghcr.io/token: 403 Forbidden',
    'ghcr-secrets-redundant'
  ],
  [
    "Error: Could not resolve Feature 'ghcr.io/acme/features/tool:1'. Ensure the Feature is published and accessible from your current environment.",
    'package-not-found'
  ],
  [
    "ERR: Feature 'ghcr.io/acme/features/tool:1' could not be processed. You may not have permission to access this Feature, or may not be logged in.",
    'package-access-unproven'
  ],
  [
    '{"outcome":"error","message":"Command failed: docker inspect --type image mcr.microsoft.com/devcontainers/dotnet:8.0-nobel"}',
    'image-not-found'
  ],
  ['Creating recovery container.', null],
  ["HTTP 400: Base image 'alpine' is not allowed based on an organization policy", 'image-not-allowed'],
  ['manifest for acme/web:9 not found: manifest unknown: manifest unknown', 'image-not-found'],
  ['docker: no matching manifest for linux/amd64 in the manifest list entries.', 'no-amd64-image'],
  ['failed to pull: no match for platform in manifest: not found', 'no-amd64-image'],
  ['exec /bin/sh: exec format error', 'no-amd64-image'],
  ['toomanyrequests: You have reached your pull rate limit.', 'registry-unreachable'],
  ['123456789012.dkr.ecr.us-east-1.amazonaws.com/dev: no basic auth credentials', 'registry-secrets-missing'],
  [
    "pull access denied for 123456789012.dkr.ecr.us-east-1.amazonaws.com/dev, repository does not exist or may require 'docker login': denied: Your authorization token has expired. Reauthenticate and try again.",
    'ecr-token-expired'
  ],
  [
    'denied: User: arn:aws:iam::1:user/x is not authorized to perform: ecr:BatchGetImage',
    'ecr-permission-missing'
  ],
  [
    "pull access denied for acme/private, repository does not exist or may require 'docker login'",
    'registry-pull-denied'
  ],
  ['invalid reference format: repository name (Acme/Web) must be lowercase', 'invalid-image-reference'],
  ['base name (${BASE}) should not be blank', 'unresolved-variable'],
  ['failed to read dockerfile: open Dockerfile: no such file or directory', 'missing-file'],
  ['target stage "dev" could not be found', 'invalid-configuration'],
  ['dial tcp: lookup registry.example.com on 127.0.0.53:53: no such host', 'registry-unreachable'],
  [
    'Error response from daemon: not implemented: media type "application/vnd.docker.distribution.manifest.v1+prettyjws" is no longer supported since containerd v2.1',
    'unsupported-manifest'
  ],
  [
    'Error response from daemon: Head "https://docker.pkg.github.com/v2/acme/web/dev/manifests/1": denied',
    'retired-registry'
  ],
  ['denied: permission_denied: write_package', 'push-from-codespace']
]

/** What the first rule named is, since it is what a reader looks at first. */
const likeliest: readonly (readonly [string, RuleId])[] = [
  [
    'ERROR: failed to solve: acme/private:1: failed to resolve source metadata for docker.io/acme/private:1: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    'registry-secrets-missing'
  ],
  [
    'pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    'registry-secrets-missing'
  ],
  [
    "Error response from daemon: pull access denied for acme/private, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    'registry-secrets-missing'
  ],
  [
    "pull access denied for private, repository does not exist or may require 'docker login'",
    'registry-secrets-missing'
  ],
  [
    "pull access denied for ghcr.io/acme/devbox, repository does not exist or may require 'docker login'",
    'package-not-granted'
  ],
  [
    "pull access denied for localhost/devbox, repository does not exist or may require 'docker login'",
    'registry-pull-denied'
  ],
  ['Get "https://quay.io/v2/": unauthorized: Invalid username/password', 'registry-login-rejected'],
  [
    'Get "https://registry.example.com/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    'registry-unreachable'
  ],
  ['received unexpected HTTP status: 503 Service Unavailable', 'registry-unreachable'],
  [
    'unexpected status from HEAD request to https://quay.io/v2/acme/x/manifests/1: 502 Bad Gateway',
    'registry-unreachable'
  ],
  ['dial tcp 203.0.113.9:443: i/o timeout', 'registry-unreachable'],
  [
    'failed to fetch anonymous token: Get "https://ghcr.io/token": dial tcp: lookup ghcr.io: no such host',
    'registry-unreachable'
  ],
  ["Dockerfile does not contain target 'dev'", 'invalid-configuration'],
  ['service "app" has neither an image nor a build context specified', 'invalid-configuration'],
  ['yaml: line 5: did not find expected key', 'invalid-configuration'],
  ['no such service: app', 'invalid-configuration'],
  ['failed to read dockerfile: open Dockerfile: no such file', 'missing-file'],
  ['invalid reference format: repository name must be lowercase', 'invalid-image-reference'],
  [
    'failed to pull: pulling from host ghcr.io failed with status code [manifests 1]: 403 Forbidden',
    'package-not-granted'
  ],
  ['pulling from host ghcr.io failed with status code [manifests 1]: 404 Not Found', 'image-not-found'],
  [
    'login attempt to https://registry.acme.com/v2/ failed with status: 401 Unauthorized',
    'registry-login-rejected'
  ],
  [
    'login attempt to https://registry.acme.com/v2/ failed with status: 400 Bad Request',
    'registry-login-rejected'
  ],
  [
    'login attempt to https://registry.acme.com/v2/ failed with status: 503 Service Unavailable',
    'registry-unreachable'
  ],
  [
    'env file /workspaces/web/.devcontainer/.env not found: stat /workspaces/web/.devcontainer/.env: no such file or directory',
    'missing-file'
  ],
  ['unsupported manifest media type and no default available: text/html', 'registry-unreachable'],
  ['No manifest found for mcr.microsoft.com/devcontainers/base:0-3', 'image-not-found'],
  ['Head "https://public.ecr.aws/v2/acme/x/manifests/1": denied', 'registry-unreachable'],
  [
    'pulling from host a.azurecr.io failed with status code [manifests 1]: 401 Unauthorized',
    'registry-secrets-missing'
  ]
]

const rules = await loadRules()

describe('reading a creation log', () => {
  it.each(cases)('%s points to %s', (line, rule) => {
    const [reading] = readCreationLog(`2026-02-07 08:56:39.466Z: ${line}\n`, rules)
    expect(reading?.text).toBe(line)
    const named = reading?.rules ?? []
    expect(rule === null ? named.length === 0 : named.includes(rule)).toBe(true)
  })

  it.each(likeliest)('%s points to %s before all', (line, rule) => {
    expect(readCreationLog(line, rules)[0]?.rules[0]).toBe(rule)
  })

  it('speaks of Docker Hub where a name has no host, and never of packages of GitHub then', () => {
    const [reading] = readCreationLog('pull access denied for acme/private, repository does not exist', rules)
    expect(reading?.rules).toContain('image-not-found')
    expect(reading?.rules.filter(rule => rule.includes('package'))).toEqual([])
  })

  it('counts lines, leaves out what says nothing and what was said already', () => {
    const log =
      'Cloning...\r\n\u001B[31mmanifest unknown\u001B[0m\r\nCreating container...\nmanifest unknown\nCreating recovery container.'
    expect(readCreationLog(log, rules)).toEqual([
      {
        line: 2,
        text: 'manifest unknown',
        rules: ['image-not-found'],
        image: null,
        host: null,
        follows: false
      },
      { line: 5, text: 'Creating recovery container.', rules: [], image: null, host: null, follows: false }
    ])
  })

  const quoted = ruleIds.flatMap(rule => (rules[rule].log ?? []).map(line => ({ rule, line })))
  it.each(quoted)('names $rule for the line that its page quotes: $line', ({ rule, line }) => {
    expect(readCreationLog(line, rules)[0]?.rules).toContain(rule)
  })

  it.each([
    'npm error code E401 unauthorized: authentication required',
    'error: pathspec x did not match: no such host',
    'fatal: unable to access: no such host'
  ])('does not speak of images for %s', line => {
    expect(readCreationLog(line, rules)).toEqual([])
  })

  it('reads any text quickly, and names rules of the catalogue alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), text => {
        const readings = readCreationLog(`${text}\nmanifest unknown ${text}`, rules)
        return (
          readings.length > 0 && readings.every(({ rules }) => rules.every(rule => ruleIds.includes(rule)))
        )
      })
    )
  })

  const outage = 'Error response from daemon: received unexpected HTTP status: 503 Service Unavailable'
  const image = 'mcr.microsoft.com/devcontainers/typescript-node:0-3'
  it.each([
    ['before and after it', `No manifest found for ${image}.\n${outage}\nError: No such image: ${image}`, 2],
    [
      'after a name that was not resolved',
      `Get "https://mcr.microsoft.com/v2/": dial tcp: lookup mcr.microsoft.com: Temporary failure in name resolution\nNo such image: ${image}`,
      2
    ]
  ])('takes what is said of an image %s for the consequence of an outage', (_case, log, lines) => {
    const readings = readCreationLog(log, rules)
    expect(readings.map(({ rules: [rule] }) => rule)).toEqual(Array(lines).fill('registry-unreachable'))
    expect(readings.filter(({ follows }) => !follows)).toHaveLength(1)
  })

  it('takes an image of another registry for none of an outage', () => {
    const log = `No manifest found for quay.io/acme/x:1\nGet "https://mcr.microsoft.com/v2/": context deadline exceeded`
    expect(readCreationLog(log, rules)[0]?.rules[0]).toBe('registry-secrets-missing')
  })

  it.each(['mcr.microsoft.com', 'public.ecr.aws', 'registry.k8s.io'])(
    'never asks for secrets for %s',
    host => {
      const log = [
        `Get "https://${host}/v2/": unauthorized`,
        `Head "https://${host}/v2/a/b/manifests/1": denied`,
        `No manifest found for ${host}/a/b:1`,
        `failed to resolve reference "${host}/a/b:1": insufficient_scope: authorization failed`
      ].join('\n')
      const named = readCreationLog(log, rules)
      expect(named).toHaveLength(4)
      expect(named.flatMap(({ rules }) => rules).filter(rule => /secrets|login/.test(rule))).toEqual([])
    }
  )

  it.each([
    'StartEnvironment I] {"type":"raw","level":3,"timestamp":1,"text":"manifest unknown","channel":"build"}',
    '[StartEnvironment E] manifest unknown',
    'StartEnvironment I] {"type":"text","text":"manifest unknown',
    '{"type":"text","level":3,"timestamp":1700000000000,"text":"manifest unknown\\r\\n"}'
  ])('leaves out who wrote a line, and the JSON around it: %s', line => {
    expect(readCreationLog(line, rules)[0]?.text).toBe('manifest unknown')
  })

  it('takes a log without end', () => {
    const readings = readCreationLog(
      `${'denied '.repeat(2_000_000)}\n${'manifest unknown 1\n'.repeat(210_000)}manifest unknown 2`,
      rules
    )
    expect(readings).toHaveLength(1)
  })

  it('gives at most a thousand readings', () => {
    const log = Array.from({ length: 2_000 }, (_, index) => `manifest unknown ${index}`).join('\n')
    expect(readCreationLog(log, rules)).toHaveLength(1_000)
  })
})
