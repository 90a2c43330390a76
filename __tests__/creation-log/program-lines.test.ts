import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readCreationLog } from '../../src/creation-log/read.ts'
import { renderCreationLog } from '../../src/report/creation-log.ts'
import { plainStyle } from '../../src/report/text/layout.ts'
import type { RuleId } from '../../src/rules/catalogue.ts'
import { loadRules } from '../../src/rules/load-rules.ts'

const rules = await loadRules()
const digest = 'sha256:9083a27d8b6c3c6fe3d452e22632dc87e43d8189a3a0fae5de50f7a7ddf6b404'
const schema2 = 'application/vnd.docker.distribution.manifest.v2+json'

/** Lines as the sources of each program phrase them, the likeliest rule, and the image or Feature that they name. */
const lines: readonly (readonly [program: string, line: string, rule: RuleId, image: string | null])[] = [
  [
    'docker',
    'Error response from daemon: no matching manifest for linux/amd64 in the manifest list entries: no match for platform in manifest: not found',
    'no-amd64-image',
    null
  ],
  [
    'docker',
    'Error response from daemon: failed to resolve reference "ghcr.io/acme/base:1": no match for platform in manifest: not found',
    'no-amd64-image',
    'ghcr.io/acme/base'
  ],
  ['docker', `Error response from daemon: content digest ${digest}: not found`, 'image-not-found', null],
  [
    'docker',
    `Error response from daemon: mediaType in manifest should be '${schema2}' not ''`,
    'unsupported-manifest',
    null
  ],
  [
    'docker',
    `Error response from daemon: unexpected media type text/html for ${digest}: not found`,
    'registry-unreachable',
    null
  ],
  [
    'docker',
    `Error response from daemon: failed to resolve reference "ghcr.io/acme/base:1": unexpected media type text/html for ${digest}: not found`,
    'registry-unreachable',
    'ghcr.io/acme/base'
  ],
  ['docker', 'Error response from daemon: repository name not known to registry', 'image-not-found', null],
  [
    'containerd',
    `failed to copy: httpReadSeeker: failed open: content at https://ghcr.io/v2/acme/devbox/manifests/${digest} not found: not found`,
    'image-not-found',
    'ghcr.io/acme/devbox'
  ],
  [
    'containerd',
    `failed to copy: httpReadSeeker: failed open: could not fetch content descriptor ${digest} (application/vnd.oci.image.layer.v1.tar+gzip) from remote: not found`,
    'image-not-found',
    null
  ],
  [
    'containerd',
    'failed to copy: httpReadSeeker: failed open: unexpected status code https://ghcr.io/v2/acme/devbox/blobs/sha256:aa: 403 Forbidden',
    'package-not-granted',
    'ghcr.io/acme/devbox'
  ],
  [
    'containerd',
    `failed to copy: httpReadSeeker: failed open: unexpected status code https://acme.azurecr.io/v2/devbox/blobs/${digest}: 403 Forbidden - Server message: denied: client with IP '203.0.113.9' is not allowed access`,
    'registry-pull-denied',
    'acme.azurecr.io/devbox'
  ],
  [
    'BuildKit',
    'ERROR: failed to solve: ghcr.io/acme/base:1: failed to resolve source metadata for ghcr.io/acme/base:1: no match for platform in manifest: not found',
    'no-amd64-image',
    'ghcr.io/acme/base'
  ],
  [
    'BuildKit',
    `ERROR: failed to solve: ghcr.io/acme/base:1: failed to resolve source metadata for ghcr.io/acme/base:1: no match for platform in manifest ${digest}: not found`,
    'no-amd64-image',
    'ghcr.io/acme/base'
  ],
  ['BuildKit', 'ERROR: failed to solve: file with no instructions', 'invalid-configuration', null],
  ['BuildKit', 'ERROR: failed to solve: the Dockerfile cannot be empty', 'invalid-configuration', null],
  [
    'BuildKit',
    'ERROR: failed to solve: circular dependency detected on stage: base',
    'invalid-configuration',
    null
  ],
  [
    'BuildKit',
    'dockerfile parse error on line 1: no build stage in current context',
    'invalid-configuration',
    null
  ],
  [
    'Harbor',
    'Error response from daemon: Head "https://harbor.example.com/v2/lib/x/manifests/1": unknown: artifact lib/x:1 not found',
    'image-not-found',
    'harbor.example.com/lib/x'
  ],
  [
    'Harbor',
    'Error response from daemon: Head "https://harbor.example.com/v2/lib/x/manifests/1": unknown: repository lib/x not found',
    'image-not-found',
    'harbor.example.com/lib/x'
  ],
  [
    'GitHub',
    'Error response from daemon: Get "https://ghcr.io/v2/": unauthorized: Your request could not be authenticated by the GitHub Packages service. Please ensure your access token is valid and has the appropriate scopes configured.',
    'login-breaks-public-image',
    null
  ],
  [
    'GitHub',
    'Error response from daemon: denied: permission_denied: read_package',
    'package-not-granted',
    null
  ],
  [
    'GitHub',
    'Error response from daemon: denied: permission_denied: The token provided does not match expected scopes.',
    'login-breaks-public-image',
    null
  ],
  [
    'Azure',
    'Error response from daemon: Get "https://acme.azurecr.io/v2/": unauthorized: Azure Active Directory token has expired',
    'registry-login-rejected',
    null
  ],
  [
    'dev container CLI',
    "Error: installsAfter dependency 'ghcr.io/acme/features/y' of Feature 'ghcr.io/acme/features/x:1' could not be processed.",
    'package-not-found',
    'ghcr.io/acme/features/y'
  ],
  [
    'dev container CLI',
    'Failed to fetch blob (https://ghcr.io/v2/acme/features/a/blobs/sha256:10bb): {"errors":[{"code":"BLOB_UNKNOWN","message":"blob unknown to registry"}]}',
    'image-not-found',
    'ghcr.io/acme/features/a'
  ],
  [
    'dev container CLI',
    "[httpOci] Failed to request bearer token for 'ghcr.io': Error: HTTP 503: Service Unavailable",
    'registry-unreachable',
    null
  ],
  [
    'dev container CLI',
    "kA [Error]: Legacy feature 'node-lts' not supported. Please check https://containers.dev/features for replacements.",
    'invalid-configuration',
    null
  ],
  [
    'dev container CLI',
    "Error: Service 'app' configured in devcontainer.json not found in Docker Compose configuration.",
    'invalid-configuration',
    null
  ],
  [
    'dev container CLI',
    'Error: No image information specified in devcontainer.json.',
    'invalid-configuration',
    null
  ],
  [
    'dev container CLI',
    'Error parsing Dockerfile: Dockerfile contains no FROM instructions',
    'invalid-configuration',
    null
  ],
  [
    'compose',
    'service "app" depends on undefined service "db": invalid compose project',
    'invalid-configuration',
    null
  ],
  [
    'compose',
    'service "app" refers to undefined volume data: invalid compose project',
    'invalid-configuration',
    null
  ],
  ['compose', 'service "app" depends on unknown service "db"', 'invalid-configuration', null],
  [
    'compose',
    'service "db" is required by "app" but is disabled. Can be enabled by profiles [dev]',
    'invalid-configuration',
    null
  ],
  ['compose', 'dependency cycle detected: a -> b -> a', 'invalid-configuration', null],
  ['compose', 'include cycle detected:', 'invalid-configuration', null],
  [
    'compose',
    'cannot extend service "base" in compose.yml: service not found',
    'invalid-configuration',
    null
  ],
  ['compose', 'services.db conflicts with imported resource', 'invalid-configuration', null],
  ['compose', 'services.app.build.target must be a string', 'invalid-configuration', null],
  [
    'compose',
    "validating /workspaces/web/compose.yml: services.app additional properties 'imagee' not allowed",
    'invalid-configuration',
    null
  ],
  ['compose', 'top-level object must be a mapping', 'invalid-configuration', null],
  ['compose', 'empty compose file', 'invalid-configuration', null]
]

/** Lines that mark a failure whose cause is no image's. */
const failures: readonly string[] = [
  "Error response from daemon: unable to get image 'acme/app:1': permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock",
  'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
  'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'
]

describe('lines as the programs phrase them', () => {
  it.each(lines)('%s: %s points to %s before all', (_program, line, rule, image) => {
    const [reading] = readCreationLog(line, rules)
    expect(reading?.rules[0]).toBe(rule)
    expect(reading?.image?.name ?? null).toBe(image)
  })

  it.each(failures)('%s names no rule', line => {
    expect(readCreationLog(line, rules).map(reading => reading.rules)).toEqual([[]])
  })

  it('names no other rule where the image is missing for the platform alone', () => {
    const line = 'manifest for a/b:1 not found: no match for platform in manifest: not found'
    expect(readCreationLog(line, rules)[0]?.rules).toEqual(['no-amd64-image'])
  })

  it('does not repeat that a Feature could not be downloaded after the line that says why', () => {
    const log = [
      'Failed to fetch blob (https://ghcr.io/v2/acme/features/a/blobs/sha256:10bb): {"errors":[{"code":"BLOB_UNKNOWN"}]}',
      '(!) ERR: Failed to fetch feature: Failed to download package for ghcr.io/acme/features/a'
    ]
    expect(readCreationLog(log.join('\n'), rules).map(({ line }) => line)).toEqual([1])
  })
})

describe('what explain --log advises', () => {
  function explain(line: string): string {
    const log = { readings: readCreationLog(line, rules), lines: 1, cut: false }
    return renderCreationLog(log, { name: 'creation.log', rules, style: plainStyle }).replace(/\s+/g, ' ')
  }

  it('says of a deleted manifest or layer that a part of the image is gone', () => {
    const text = explain(`content at https://ghcr.io/v2/acme/devbox/manifests/${digest} not found: not found`)
    expect(text).toContain('The registry no longer has a part of ghcr.io/acme/devbox')
    expect(text).toContain('Publish it again, or name a tag that is complete.')
  })

  it('asks for HTTPS where a registry answers without TLS', () => {
    const text = explain(
      'Get "https://registry.example.com:5000/v2/": http: server gave HTTP response to HTTPS client'
    )
    expect(text).toContain('registry.example.com:5000 speaks HTTP without TLS')
    expect(text).not.toContain('again later')
  })
})

describe('the dev container CLI', () => {
  const cli = createRequire(import.meta.url).resolve('@devcontainers/cli/package.json')
  const source = readFileSync(join(cli, '../dist/spec-node/devContainersSpecCLI.js'), 'utf8')

  it.each([
    'Could not resolve Feature ',
    'Could not resolve Feature manifest for ',
    ' could not be processed.',
    'installsAfter dependency ',
    'Failed to download package for ',
    'Failed to fetch blob (',
    'Error getting blob: ',
    'No manifest found for ',
    'Failed to fetch tarball for ',
    'Failed to fetch bearer token for ',
    'Failed to request bearer token for ',
    ' on reattempt after auth: ',
    'Legacy feature ',
    ' configured in devcontainer.json not found in Docker Compose configuration.',
    'No image information specified in devcontainer.json.',
    'Dockerfile contains no FROM instructions'
  ])('still says: %s', text => {
    expect(source.includes(text)).toBe(true)
  })
})
