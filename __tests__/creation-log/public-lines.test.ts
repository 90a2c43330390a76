import { describe, expect, it } from '@jest/globals'
import { readCreationLog } from '../../src/creation-log/read.ts'
import type { RuleId } from '../../src/rules/catalogue.ts'
import { loadRules } from '../../src/rules/load-rules.ts'

const rules = await loadRules()

/** Lines as people quoted them in public reports (owner/repository#issue), the likeliest rule, and the image that they name. */
const lines: readonly (readonly [report: string, line: string, rule: RuleId, image: string | null])[] = [
  [
    'entireio/cli#1090',
    'Get "https://ghcr.io/v2/entireio/devcontainer-features/entire-cli/manifests/1": unauthorized',
    'private-package-in-public-repository',
    'ghcr.io/entireio/devcontainer-features/entire-cli'
  ],
  [
    'entireio/cli#1090',
    "Error: ERR: Feature 'ghcr.io/entireio/devcontainer-features/entire-cli:1' could not be processed. You may not have permission to access this Feature, or may not be logged in. If the issue persists, report this to the Feature author.",
    'package-not-found',
    'ghcr.io/entireio/devcontainer-features/entire-cli'
  ],
  [
    'microsoft/vscode#253053',
    "[3323 ms] Could not resolve Feature manifest for 'ghcr.io/devcontainers-contrib/features/pylint:2'.  If necessary, provide registry credentials with 'docker login <registry>'.",
    'package-not-found',
    'ghcr.io/devcontainers-contrib/features/pylint'
  ],
  [
    'dev-wasm/dev-wasm-feature#1',
    "[2022-12-29T15:41:56.658Z] Could not resolve Feature 'devwasm.azurecr.io/dev-wasm/dev-wasm-feature/wasmtime-wasi:0'.  Ensure the Feature is published and accessible from your current environment.",
    'registry-secrets-missing',
    'devwasm.azurecr.io/dev-wasm/dev-wasm-feature/wasmtime-wasi'
  ],
  [
    'dev-wasm/dev-wasm-feature#1',
    '[2022-12-29T15:41:56.660Z] Error: Failed to process feature devwasm.azurecr.io/dev-wasm/dev-wasm-feature/wasmtime-wasi:0',
    'registry-secrets-missing',
    'devwasm.azurecr.io/dev-wasm/dev-wasm-feature/wasmtime-wasi'
  ],
  [
    'devcontainers/features#221',
    '[165788 ms] (!) ERR: Failed to fetch feature: Failed to download package for ghcr.io/devcontainers/features/azure-cli ',
    'registry-unreachable',
    'ghcr.io/devcontainers/features/azure-cli'
  ],
  [
    'danielbraun89/devcontainer-features#573',
    '[2024-01-28T11:34:02.568Z] Error getting blob: Error: connect ETIMEDOUT 140.82.121.34:443',
    'registry-unreachable',
    null
  ],
  [
    'microsoft/vscode-remote-release#8191',
    "[8815 ms] [httpOci] Could not fetch bearer token for 'ghcr.io': Error: HTTP 503: Service Unavailable",
    'registry-unreachable',
    null
  ],
  [
    'devcontainers-extra/features#123',
    "[2025-06-02T21:06:26.498Z] [httpOci] 403: Credentials for 'ghcr.io' may be expired. Attempting request anonymously.",
    'login-breaks-public-image',
    null
  ],
  [
    'devcontainers-extra/features#123',
    `[2025-06-02T21:06:26.635Z] [httpOci] 403: Failed to fetch bearer token for 'ghcr.io': {"errors":[{"code":"DENIED","message":"requested access to the resource is denied"}]}`,
    'package-not-found',
    null
  ],
  [
    'microsoft/CopilotAdventures#39',
    '{"outcome":"error","message":"Command failed: docker inspect --type image mcr.microsoft.com/devcontainers/dotnet:8.0-noble","description":"An error occurred setting up the container."}',
    'image-not-found',
    'mcr.microsoft.com/devcontainers/dotnet'
  ],
  [
    'kenn-io/agentsview#542',
    'Error response from daemon: unknown: failed to resolve reference "ghcr.io/kenn-io/agentsview:latest": unexpected status from HEAD request to https://ghcr.io/v2/kenn-io/agentsview/manifests/latest: 403 Forbidden',
    'package-not-granted',
    'ghcr.io/kenn-io/agentsview'
  ],
  [
    'exactlab/vhpc#43',
    'target slurm-worker2: failed to solve: ghcr.io/exactlab/vhpc-base:v0.3.0: failed to resolve source metadata for ghcr.io/exactlab/vhpc-base:v0.3.0: unexpected status from HEAD request to https://ghcr.io/v2/exactlab/vhpc-base/manifests/v0.3.0: 403 Forbidden',
    'package-not-granted',
    'ghcr.io/exactlab/vhpc-base'
  ],
  [
    'Tecnativa/doodba-copier-template#385',
    `ERROR: Service 'odoo' failed to build: Head "https://ghcr.io/v2/tecnativa/doodba/manifests/16.0-onbuild": denied: denied`,
    'login-breaks-public-image',
    'ghcr.io/tecnativa/doodba'
  ],
  [
    'ianbelcher/eks-kubectl-action#17',
    'error pulling image configuration: download failed after attempts=1: unauthorized: unauthenticated: User cannot be authenticated with the token provided.',
    'login-breaks-public-image',
    null
  ],
  [
    'urlstechie/urlchecker-action#103',
    'Head "https://ghcr.io/v2/urlstechie/urlchecker/manifests/0.0.34": Get "https://ghcr.io/token?scope=repository%3Aurlstechie%2Furlchecker%3Apull&service=ghcr.io": net/http: request canceled (Client.Timeout exceeded while awaiting headers)',
    'registry-unreachable',
    'ghcr.io/urlstechie/urlchecker'
  ],
  [
    'docker/docs#22787',
    '(HTTP code 500) server error - error from registry: failed to resolve reference "docker.io/docker/welcome-to-docker:latest": failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://auth.docker.io/token?scope=repository%3Adocker%2Fwelcome-to-docker%3Apull&service=registry.docker.io: 401 Unauthorized',
    'registry-login-rejected',
    'docker.io/docker/welcome-to-docker'
  ],
  [
    'router-for-me/CLIProxyAPI#2668',
    'Error response from daemon: failed to resolve reference "docker.io/eceasy/cli-proxy-api-plus:latest": failed to authorize: failed to fetch anonymous token: Get "https://auth.docker.io/token?scope=repository%3Aeceasy%2Fcli-proxy-api-plus%3Apull&service=registry.docker.io": EOF',
    'registry-unreachable',
    'docker.io/eceasy/cli-proxy-api-plus'
  ],
  [
    'containerd/containerd#2052',
    'ctr: failed to resolve reference "docker.io/image/doesnotexist:latest": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    'registry-secrets-missing',
    'docker.io/image/doesnotexist'
  ],
  [
    'cavazos-apps/stardew-multiplayer-docker#55',
    'failed to  solve: jlesage/baseimage-gui:debian-11: failed resolve source metadata for docker.io/jlesage/baseimage-gui:debian-11: failed to authorize: failed to fetch oauth token: unexpected status  GET request to https://auth.docker.io/token?scope=repository%3Ajlesage%2Fbaseimage-gui%3Apull&service=registry.docker.io: 401 Unauthorized',
    'registry-login-rejected',
    'docker.io/jlesage/baseimage-gui'
  ],
  [
    'docker/buildx#878',
    'error: failed to solve: rpc error: code = Unknown desc = authorization status: 401: authorization failed',
    'registry-secrets-missing',
    null
  ],
  [
    'docker-archive-public/docker.kitematic#3373',
    '(HTTP code 500) server error - {"message":"Get https://registry-1.docker.io/v2/library/node/manifests/latest: unauthorized: incorrect username or password"}',
    'registry-login-rejected',
    'docker.io/library/node'
  ],
  [
    'devcontainers/template-starter#50',
    'Error response from daemon: manifest unknown',
    'image-not-found',
    null
  ],
  [
    'Azure/acr#742',
    'Error response from daemon: manifest for waygee.azurecr.io/waygee-api-staging:7e3c not found: manifest unknown: manifest tagged by "7e3c" is not found',
    'image-not-found',
    'waygee.azurecr.io/waygee-api-staging'
  ],
  [
    'Azure/webapps-deploy#454',
    String.raw`ERROR - DockerApiException: Docker API responded with status code=InternalServerError, response={"message":"Head \"https://xxxxxx.azurecr.io/v2/xxxxxx/manifests/xxxxxx\": unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information. CorrelationId: d6fd885c-3389-4d44-9eb8-d9eb5745f1da"}`,
    'registry-secrets-missing',
    'xxxxxx.azurecr.io/xxxxxx'
  ],
  [
    'terraform-google-modules/terraform-google-kubernetes-engine#1779',
    'Error response from daemon: Head "https://europe-west2-docker.pkg.dev/v2/project/ml/app/manifests/4.19.5": denied: Permission "artifactregistry.repositories.downloadArtifacts" denied on resource "projects/project/locations/europe-west2/repositories/ml" (or it may not exist)',
    'registry-pull-denied',
    'europe-west2-docker.pkg.dev/project/ml/app'
  ],
  [
    'google/fuzzbench#1981',
    'Error response from daemon: Head "https://gcr.io/v2/fuzzbench/base-image/manifests/latest": denied: Unauthenticated request. Unauthenticated requests do not have permission "artifactregistry.repositories.downloadArtifacts" on resource "projects/fuzzbench/locations/us/repositories/gcr.io" (or it may not exist)',
    'registry-secrets-missing',
    'gcr.io/fuzzbench/base-image'
  ],
  [
    'youtous/docker-mailserver-traefik#5',
    'ERROR: Head "https://registry.gitlab.com/v2/youtous/mailserver-traefik/manifests/latest": denied: access forbidden',
    'registry-pull-denied',
    'registry.gitlab.com/youtous/mailserver-traefik'
  ],
  [
    'docker/docs#22965',
    "Error response from daemon: pull access denied for registry.gitlab.com/group/image, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    'registry-pull-denied',
    'registry.gitlab.com/group/image'
  ],
  [
    'pahud/c9-ide#5',
    'docker: Error response from daemon: Get https://937788672844.dkr.ecr.cn-northwest-1.amazonaws.com.cn/v2/c9-ide/manifests/amazonlinux-full: no basic auth credentials.',
    'registry-secrets-missing',
    '937788672844.dkr.ecr.cn-northwest-1.amazonaws.com.cn/c9-ide'
  ],
  [
    'containerd/containerd#5084',
    'failed to pull: pulling from host registry.example.com failed with status code [manifests 1]: 401 Unauthorized',
    'registry-secrets-missing',
    null
  ],
  [
    'docker 29',
    'Error response from daemon: failed to resolve reference "docker.io/library/node:99": docker.io/library/node:99: not found',
    'image-not-found',
    'docker.io/library/node'
  ],
  ['docker 29', 'Error response from daemon: error from registry: denied', 'registry-pull-denied', null],
  [
    'docker 29',
    'Error response from daemon: error from registry: unauthorized',
    'registry-secrets-missing',
    null
  ],
  [
    'docker 29',
    'Error response from daemon: No such image: ghcr.io/acme/base:2',
    'image-not-found',
    'ghcr.io/acme/base'
  ],
  [
    'docker 28',
    'Error response from daemon: image with reference ghcr.io/acme/base:2 was found but does not provide the specified platform (linux/amd64)',
    'no-amd64-image',
    'ghcr.io/acme/base'
  ],
  [
    'docker 29',
    'Error response from daemon: docker.io/acme/x:1: not found',
    'image-not-found',
    'docker.io/acme/x'
  ],
  ['docker', 'Error response from daemon: unauthorized', 'registry-secrets-missing', null],
  [
    'docker',
    'Error response from daemon: Get "https://registry.local:5000/v2/": http: server gave HTTP response to HTTPS client',
    'registry-unreachable',
    null
  ],
  [
    'docker',
    'Error response from daemon: mediaType application/vnd.devcontainers.layer.v1+tar is not supported',
    'wrong-artifact-kind',
    null
  ],
  [
    'dev container CLI',
    "Error: ERR: Feature './local' could not be processed.  You may not have permission to access this Feature",
    'missing-file',
    null
  ],
  ['BuildKit', '#3 ERROR: docker.io/library/node:99: not found', 'image-not-found', 'docker.io/library/node'],
  [
    'dev container CLI',
    'Error: No manifest found for ghcr.io/acme/features/tool.',
    'package-not-found',
    'ghcr.io/acme/features/tool'
  ],
  [
    'dev container CLI',
    '[812 ms] [httpOci] 401 on reattempt after auth: https://ghcr.io/v2/acme/features/tool/manifests/1',
    'package-not-found',
    'ghcr.io/acme/features/tool'
  ],
  [
    'dev container CLI',
    "Error: ERR: installsAfter dependency 'ghcr.io/acme/features/base' of Feature 'ghcr.io/acme/features/tool:1' could not be processed.",
    'package-not-found',
    'ghcr.io/acme/features/base'
  ],
  [
    'Quay',
    'Error response from daemon: unauthorized: access to the requested resource is not authorized',
    'registry-secrets-missing',
    null
  ],
  [
    'Amazon ECR',
    "Error response from daemon: name unknown: The repository with name 'dev' does not exist in the registry with id '123456789012'",
    'image-not-found',
    null
  ]
]

/** Lines of the same logs that are not about an image in a registry. */
const others: readonly string[] = [
  '2024-10-07 15:45:08.106Z: Error code: 1302 (UnifiedContainersErrorFatalCreatingContainer)',
  '2024-10-07 15:45:08.118Z: Container creation failed.',
  '2022-12-13 08:56:41.102Z: Stop (43 ms): Run: docker ps -q -a --filter label=Type=codespaces',
  '[2023-02-28T18:47:35.753Z] Stop (62 ms): Run: docker inspect --type image mcr.microsoft.com/devcontainers/go:0-1-bullseye',
  'Start: Run: docker inspect --type image vsc-web-8536dae40a14ea5422eab0a4254c9065ceb9ba1f854777e55d80723e9f478331-features',
  'Error: No such image: vsc-pubsec-info-assistant-8536dae40a14ea5422eab0a4254c9065ceb9ba1f854777e55d80723e9f478331',
  'Error response from daemon: No such image: sha256:bf691849d9064f2fff12706e9ba19ad3f89504ae754299555e5d7cb7d12839c6',
  'Error: No such image: ac7bb0f1d1b3',
  'Error: Command failed: docker inspect --type image vsc-web-8536dae4-features',
  "pull access denied for acme_devcontainer-app, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
  '#12 4.345 E: Failed to fetch http://deb.debian.org/debian/pool/main/f/foo.deb  404  Not Found',
  '#12 12.01 /bin/sh: 1: foo: not found',
  '#9 ERROR: failed to calculate checksum of ref abc::def: "/package.json": not found',
  '#14 3.21 fatal: unable to access: Could not resolve host: github.com',
  '#14 3.21 npm error 401 Unauthorized - GET https://npm.pkg.github.com/@acme%2fui - unauthorized: authentication required',
  'ERROR: failed to solve: process "/bin/sh -c apt-get update" did not complete successfully: exit code: 100',
  'psql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
  '2023/01/01 dial tcp 127.0.0.1:5432: connect: connection refused',
  'no space left on device',
  'error: hostname unknown',
  'make: ERROR: foo: not found',
  'HTTP 415 Unsupported Media Type',
  '[2024-01-01T00:00:00.000Z] * Processing feature: ghcr.io/devcontainers/features/node:1',
  "[812 ms] [httpOci] Attempting to authenticate via 'Bearer' auth.",
  "[812 ms] [httpOci] No authentication credentials found for registry 'ghcr.io'. Accessing anonymously.",
  'Permission denied (publickey).'
]

describe('lines of public reports', () => {
  it.each(lines)('%s: %s points to %s before all', (_report, line, rule, image) => {
    const [reading] = readCreationLog(line, rules)
    expect(reading?.rules[0]).toBe(rule)
    expect(reading?.image?.name ?? null).toBe(image)
  })

  it.each(others)('%s is not about an image', line => {
    expect(readCreationLog(line, rules)).toEqual([])
  })
})

/** What stands around a line in a log must not hide it. */
const decorations: readonly (readonly [string, (line: string) => string])[] = [
  ['the time of GitHub', line => `2026-02-07 08:56:39.466Z: ${line}`],
  ['the time of the CLI', line => `[2026-02-07T08:56:39.466Z] ${line}`],
  ['milliseconds', line => `[1234 ms] ${line}`],
  ['two times', line => `2026-02-07 08:56:39.466Z: [1234 ms] ${line}`],
  ['a step of BuildKit', line => `#12 ERROR: ${line}`],
  ['the end of a step', line => `Stop (43 ms): Run: docker pull x: ${line}`],
  ['a start', line => `Start: ${line}`],
  ['a line end of Windows', line => `${line}\r\n`],
  ['colours', line => `\u001B[31m${line.replace(' ', ' \u001B[1m')}\u001B[0m`],
  ['JSON', line => JSON.stringify({ type: 'text', level: 3, timestamp: 1, text: `\u001B[31m${line}\r\n` })],
  ['JSON in JSON', line => JSON.stringify({ text: JSON.stringify({ message: line }) })],
  ['compose', line => ` ✘ app Error ${line}   2.7s`]
]

describe('what stands around a line', () => {
  const line = 'Error response from daemon: Head "https://ghcr.io/v2/acme/base/manifests/2": denied'

  it.each(decorations)('%s does not hide it', (_what, decorate) => {
    const [reading] = readCreationLog(decorate(line), rules)
    expect(reading?.rules[0]).toBe('package-not-granted')
    expect(reading?.image).toMatchObject({ name: 'ghcr.io/acme/base', tag: '2' })
  })
})

describe('lines that belong together', () => {
  const unresolved = [
    "[8815 ms] Could not resolve Feature 'ghcr.io/devcontainers/features/rust:1'.  Ensure the Feature is published and accessible from your current environment.",
    "Error: ERR: Feature 'ghcr.io/devcontainers/features/rust:1' could not be processed."
  ]

  it.each([
    "[httpOci] Could not fetch bearer token for 'ghcr.io': Error: HTTP 503: Service Unavailable",
    '[httpOci] 503 (NoAuth): https://ghcr.io/v2/devcontainers/features/rust/manifests/1',
    'Error getting blob: Error: connect ETIMEDOUT 140.82.121.34:443'
  ])('an outage before a Feature is an outage: %s', outage => {
    const readings = readCreationLog([outage, ...unresolved].join('\n'), rules)
    expect(readings.map(reading => reading.rules)).toEqual(Array(3).fill(['registry-unreachable']))
  })

  it('an outage of one Feature says nothing of the next', () => {
    const log = [
      '[httpOci] 503 (NoAuth): https://ghcr.io/v2/acme/a/manifests/1',
      '* Processing feature: ghcr.io/devcontainers/features/rust:1',
      ...unresolved
    ]
    expect(readCreationLog(log.join('\n'), rules).map(reading => reading.rules[0])).toEqual([
      'registry-unreachable',
      'package-not-found',
      'package-not-found'
    ])
  })

  it('a refusal without a name is of the image that was named just before', () => {
    const log =
      "Unable to find image 'ghcr.io/acme/base:2' locally\nError response from daemon: error from registry: denied\n"
    const refusal = readCreationLog(log, rules)[1]
    expect(refusal?.rules[0]).toBe('package-not-granted')
    expect(refusal?.image?.settings).toBe('https://github.com/orgs/acme/packages/container/base/settings')
  })

  it('that an image is not there adds nothing where an earlier line says why', () => {
    const log =
      'Head "https://ghcr.io/v2/acme/base/manifests/2": denied\nCommand failed: docker inspect --type image ghcr.io/acme/base:2'
    expect(readCreationLog(log, rules).map(({ line }) => line)).toEqual([1])
  })
})
