import type { Access, Evidence, Fix } from '../../src/model.ts'
import type {
  Listing,
  Report,
  ReportedFinding,
  ReportedImage,
  ReportedPullRequest,
  ReportedUse,
  SourceLine
} from '../../src/report/report.ts'
import type { RuleId } from '../../src/rules/catalogue.ts'
import { arranged } from '../../src/rules/finding.ts'
import { catalogue } from '../../src/rules/catalogue.ts'

const devcontainer = '.devcontainer/devcontainer.json'

/** A use of `written` at a line of a file. */
export function use(written: string, parts: Partial<ReportedUse> = {}): ReportedUse {
  const line = parts.line ?? 3
  const column = parts.column ?? 13
  return {
    configuration: devcontainer,
    kind: 'image',
    written,
    file: devcontainer,
    line,
    column,
    endLine: line,
    endColumn: column + written.length,
    via: [],
    ...parts
  }
}

const everyone: Access = { team: 'yes', prebuild: 'yes', outside: 'yes' }
const anonymous: Evidence = {
  claim: 'anonymous-pull',
  result: 'allowed',
  detail: 'the manifest was given without a login (200)'
}

/** An image with its parts taken from its full form. */
export function image(reference: string, parts: Partial<ReportedImage> = {}): ReportedImage {
  const [registry = '', ...rest] = reference.split('/')
  const [repository = '', tag = null] = rest.join('/').split(/[:@]/)
  return {
    reference,
    registry,
    repository,
    tag,
    digest: null,
    required: true,
    uses: [use(reference)],
    access: everyone,
    evidence: [anonymous],
    platforms: ['linux/amd64', 'linux/arm64'],
    resolvedDigest: null,
    ...parts
  }
}

/** A finding at a use. */
export function found(
  rule: RuleId,
  message: string,
  fixes: readonly Fix[] = [],
  at: { readonly image?: string; readonly use?: ReportedUse } = {}
): ReportedFinding {
  const { use: where } = at
  return {
    rule,
    severity: catalogue[rule].severity,
    message,
    notes: [],
    image: at.image ?? null,
    images: at.image === undefined ? [] : [at.image],
    location:
      where === undefined
        ? null
        : {
            file: where.file,
            line: where.line,
            column: where.column,
            endLine: where.endLine,
            endColumn: where.endColumn
          },
    also: [],
    further: 0,
    fixes: arranged(fixes),
    fingerprint: '0123456789abcdef'
  }
}

/** A report of nothing, with parts. */
export function report(parts: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'codespaces-preflight', version: '1.2.0' },
    repository: 'acme/web',
    repositoryVisibility: 'public',
    conclusion: 'pass',
    reason: { kind: 'all-proven' },
    configurations: [{ path: devcontainer, name: 'web' }],
    images: [],
    unresolved: [],
    packages: [],
    pullRequest: null,
    findings: [],
    ignored: 0,
    complete: true,
    incomplete: [],
    requests: {},
    ...parts
  }
}

/** What the report shows of a pull request that changes no image, with parts. */
export function pullRequest(parts: Partial<ReportedPullRequest> = {}): ReportedPullRequest {
  return {
    fromFork: false,
    withoutSecrets: false,
    base: 'main',
    images: { added: [], changed: [], removed: [] },
    sameOnBase: null,
    merged: null,
    ...parts
  }
}

export const healthy = report({
  images: [
    image('mcr.microsoft.com/devcontainers/base:ubuntu'),
    image('ghcr.io/devcontainers/features/node:1', {
      uses: [use('ghcr.io/devcontainers/features/node:1', { kind: 'feature', line: 5, column: 6 })]
    })
  ],
  requests: { 'mcr.microsoft.com': 2, 'ghcr.io': 3 }
})

const devbox = use('ghcr.io/acme/devbox:2')
const postgresVia = {
  file: devcontainer,
  line: 4,
  column: 25,
  endLine: 4,
  endColumn: 43,
  text: 'docker-compose.yml'
}
const cache = use('mycompany.azurecr.io/platform/cache:7', {
  kind: 'compose-image',
  file: '.devcontainer/docker-compose.yml',
  line: 12,
  column: 12,
  via: [postgresVia]
})
const builder = use('123456789012.dkr.ecr.us-east-1.amazonaws.com/platform/builder:2026-11', {
  kind: 'from',
  file: '.devcontainer/Dockerfile',
  line: 2,
  column: 6
})
const base = use('${BASE}', { kind: 'from', file: '.devcontainer/Dockerfile', line: 9, column: 6 })

const grant: Fix = {
  text: 'Add acme/web under "Manage Codespaces access" on the settings page of the package, or make the package public.',
  url: 'https://github.com/orgs/acme/packages/container/devbox/settings',
  who: 'package administrator'
}

export const failing = report({
  conclusion: 'fail',
  images: [
    image('ghcr.io/acme/devbox:2', {
      uses: [devbox],
      access: { team: 'no', prebuild: 'no', outside: 'no' },
      evidence: [
        {
          claim: 'anonymous-pull',
          result: 'refused',
          detail: 'the token request was refused (401)'
        },
        {
          claim: 'package-visibility',
          result: 'allowed',
          detail: 'the package is private and linked to no repository'
        }
      ],
      platforms: null
    }),
    image('mycompany.azurecr.io/platform/cache:7', {
      uses: [cache],
      access: { team: 'unknown', prebuild: 'unknown', outside: 'no' },
      evidence: [{ claim: 'anonymous-pull', result: 'refused', detail: 'the pull was refused (401)' }],
      platforms: null
    }),
    image('123456789012.dkr.ecr.us-east-1.amazonaws.com/platform/builder:2026-11', {
      uses: [builder],
      access: { team: 'yes', prebuild: 'no', outside: 'no' },
      required: false
    }),
    image('mcr.microsoft.com/devcontainers/base:ubuntu')
  ],
  unresolved: [
    { ...base, reason: 'the ARG BASE has no default and no build argument gives it', required: true }
  ],
  packages: [
    {
      registry: 'npm.pkg.github.com',
      name: '@acme/ui',
      uses: [use('@acme/ui', { file: 'package.json', line: 8, column: 6 })],
      access: { team: 'yes', prebuild: 'yes', outside: 'unknown' },
      evidence: [{ claim: 'package-visibility', result: 'allowed', detail: 'the package is public' }]
    }
  ],
  findings: [
    found(
      'unresolved-variable',
      'The image "${BASE}" depends on a value that no file gives: the ARG BASE has no default.',
      [
        {
          text: 'Give the ARG a default.',
          patch: 'ARG BASE=mcr.microsoft.com/devcontainers/base:ubuntu\nFROM ${BASE}',
          who: 'anyone with write access'
        }
      ],
      { use: base }
    ),
    found(
      'private-package-in-public-repository',
      'The package ghcr.io/acme/devbox is private and acme/web is public: no codespace of acme/web can pull it, unless somebody granted it by hand under "Manage Codespaces access", which no API tells.',
      [
        grant,
        {
          text: 'If the grant is there already, declare it in .github/codespaces-preflight.yml.',
          patch: 'grants:\n  - package: ghcr.io/acme/devbox\n    prebuilds: true',
          who: 'anyone with write access'
        }
      ],
      { image: 'ghcr.io/acme/devbox:2', use: devbox }
    ),
    found(
      'registry-secrets-unproven',
      'Complete secrets named ACR_CONTAINER_REGISTRY_* reach acme/web; nothing says that they serve mycompany.azurecr.io.',
      [
        {
          text: 'Declare which secrets serve mycompany.azurecr.io.',
          patch: 'registries:\n  - server: mycompany.azurecr.io\n    secrets: ACR',
          who: 'anyone with write access'
        },
        {
          text: 'If the secrets are not there yet, add all three, then stop and start the codespace.',
          command:
            'gh secret set ACR_CONTAINER_REGISTRY_SERVER --app codespaces --repo acme/web --body mycompany.azurecr.io\ngh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces --repo acme/web\ngh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces --repo acme/web',
          url: 'https://github.com/acme/web/settings/secrets/codespaces',
          who: 'repository administrator'
        }
      ],
      { image: 'mycompany.azurecr.io/platform/cache:7', use: cache }
    ),
    found(
      'outside-contributors-blocked',
      'acme/web is public, and people without write access cannot pull ghcr.io/acme/devbox:2.',
      [grant],
      { image: 'ghcr.io/acme/devbox:2', use: devbox }
    ),
    found(
      'secrets-unused',
      'The secrets OLD_CONTAINER_REGISTRY_* serve old.example.com, from which no image comes.',
      [
        {
          text: 'Delete the three secrets.',
          command: 'gh secret delete OLD_CONTAINER_REGISTRY_PASSWORD --app codespaces --repo acme/web',
          who: 'repository administrator'
        }
      ]
    )
  ],
  ignored: 1,
  complete: false,
  incomplete: ['the organization level of the Codespaces secrets: the token may not read it (403)'],
  requests: { 'api.github.com': 4, 'ghcr.io': 6, 'mycompany.azurecr.io': 2, 'mcr.microsoft.com': 2 }
})

/** Texts that try to leave the place where they are shown. */
export const hostileTexts = [
  'x\n::error file=a::owned',
  '::set-output name=x::y',
  '##[add-matcher]/tmp/x',
  '\u001B[2J\u001B]0;title\u0007\u009B31m',
  '```\n# heading\n```js',
  '``` | a | b |',
  '<img src=x onerror=alert(1)><!-- codespaces-preflight -->',
  '</details></td></tr></table><h1>hi</h1>',
  '@acme/security @octocat #1 GH-12 acme/web#3',
  '[click](https://evil.example/) ![i](http://evil.example/i.png) https://evil.example www.evil.example',
  '\u202Eadmin\u2066gpj.exe\u200B\uFEFF',
  '"] --> x; click a href "https://evil.example"',
  '%%{init: {"securityLevel":"loose"}}%%',
  'a%0A::error::b',
  '$\\href{https://evil.example}{x}$',
  '\uD800 lone',
  ':tada: *bold* _it_ ~~no~~ `code` \\ & &amp; |'
] as const

const hostileUse = (text: string, index: number): ReportedUse =>
  use(text, {
    file: `.devcontainer/${text}`,
    configuration: text,
    line: index + 1,
    via: [{ ...postgresVia, file: text, text }]
  })

const hostileNames = hostileTexts.map(text => ({ reference: text, digest: text }))

export const hostile = report({
  pullRequest: pullRequest({
    fromFork: true,
    base: hostileTexts.join(' '),
    images: {
      added: hostileNames,
      changed: hostileNames.map(name => ({ from: name, to: name })),
      removed: hostileNames
    },
    sameOnBase: true,
    merged: {
      conclusion: 'fail',
      resolved: [],
      images: hostileTexts.map(reference => ({ reference, access: everyone }))
    }
  }),
  repository: hostileTexts[0],
  conclusion: 'fail',
  configurations: hostileTexts.map(text => ({ path: text, name: text })),
  images: hostileTexts.map((text, index) =>
    image(text, {
      registry: text,
      repository: text,
      tag: text,
      uses: [hostileUse(text, index)],
      access: { team: index % 2 === 0 ? 'no' : 'unknown', prebuild: 'no', outside: 'no' },
      evidence: [{ claim: 'anonymous-pull', result: 'refused', detail: text }]
    })
  ),
  unresolved: hostileTexts.map((text, index) => ({
    ...hostileUse(text, index),
    reason: text,
    required: true
  })),
  packages: hostileTexts.map((text, index) => {
    const where = hostileUse(text, index)
    return { registry: text, name: text, uses: [where], access: everyone, evidence: [] }
  }),
  findings: hostileTexts.map((text, index) =>
    found(
      'image-not-found',
      text,
      [
        {
          text,
          url: `https://github.com/${text}`,
          command: text,
          patch: text,
          who: index % 2 === 0 ? 'package administrator' : 'anyone with write access'
        }
      ],
      { image: text, use: hostileUse(text, index) }
    )
  ),
  incomplete: [...hostileTexts],
  complete: false,
  requests: { 'ghcr.io': 1 }
})

const manyUse = (index: number): ReportedUse =>
  use(`ghcr.io/acme/service-${index}:1`, {
    configuration: `.devcontainer/service-${index}/devcontainer.json`,
    file: `.devcontainer/service-${index}/devcontainer.json`
  })

const manyAccess = (index: number): Access => {
  if (index % 25 === 0) return { team: 'no', prebuild: 'no', outside: null }
  if (index % 40 === 1) return { team: 'unknown', prebuild: 'unknown', outside: null }
  return { team: 'yes', prebuild: 'yes', outside: null }
}

const numbers = Array.from({ length: 300 }, (_, index) => index)

export const many = report({
  repositoryVisibility: 'private',
  conclusion: 'fail',
  configurations: numbers.map(index => ({
    path: `.devcontainer/service-${index}/devcontainer.json`,
    name: null
  })),
  images: numbers.map(index =>
    image(`ghcr.io/acme/service-${index}:1`, { uses: [manyUse(index)], access: manyAccess(index) })
  ),
  findings: numbers
    .filter(index => index % 25 === 0)
    .map(index =>
      found(
        'package-not-granted',
        `The package ghcr.io/acme/service-${index} gives acme/web no access.`,
        [{ ...grant, url: `https://github.com/orgs/acme/packages/container/service-${index}/settings` }],
        { image: `ghcr.io/acme/service-${index}:1`, use: manyUse(index) }
      )
    ),
  requests: { 'ghcr.io': 900 }
})

/** The reports of the golden files, by name. */
export const reports = { healthy, failing, hostile, many } as const

/** What `images` makes of the same files: the report without what registries answered. */
export function listingOf(report: Report): Listing {
  const unjudged = { access: null, evidence: [] } as const
  return {
    ...report,
    ...({ conclusion: null, reason: null, pullRequest: null } as const),
    images: report.images.map(image => ({ ...image, ...unjudged })),
    packages: report.packages.map(entry => ({ ...entry, ...unjudged }))
  }
}

/** Source lines that fit the uses above. */
export const sourceLine: SourceLine = (file, line) => {
  const mentions = [failing, healthy, hostile].flatMap(one => [
    ...one.images.flatMap(entry => entry.uses),
    ...one.unresolved
  ])
  const mention = mentions.find(one => one.file === file && one.line === line)
  if (mention === undefined) return null
  const openings = new Map([
    ['from', 'FROM '],
    ['compose-image', '    image: '],
    ['image', '  "image": "']
  ])
  const opening = openings.get(mention.kind) ?? '    "'
  return `${opening.padStart(mention.column - 1)}${mention.written}${opening.endsWith('"') ? '",' : ''}`
}
