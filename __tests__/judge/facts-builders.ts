import type { SecretSurvey, SurveyedTriple } from '../../src/credentials/triples/survey.ts'
import type { Declarations } from '../../src/declarations/declarations.ts'
import { noDeclarations } from '../../src/declarations/declarations.ts'
import type { Configuration, Discovery } from '../../src/discovery/types.ts'
import type {
  Facts,
  ImageFacts,
  PackageFacts,
  RunFacts,
  TokenPull,
  TripleFact
} from '../../src/evidence/types.ts'
import { imageKey } from '../../src/evidence/types.ts'
import type { PackageAnswer, RepositoryAnswer, Visibility } from '../../src/github/types.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Judgement, Policy } from '../../src/judge/types.ts'
import type { Reference, Span, Use } from '../../src/model.ts'
import type { Finding } from '../../src/rules/finding.ts'
import { deniedByAws } from '../../src/oci/refusal.ts'
import type { NoAnswerCause } from '../../src/http/types.ts'
import type { PullResult, Manifest, PlatformPart } from '../../src/oci/pull-result.ts'

export const path = '.devcontainer/devcontainer.json'

export function span(file = path, line = 3, column = 13): Span {
  return { file, line, column, endLine: line, endColumn: column + 10 }
}

/** Takes a full form apart: `registry/repository:tag` or `registry/repository@digest`. */
export function reference(text: string): Reference {
  const slash = text.indexOf('/')
  const rest = text.slice(slash + 1)
  const [named = '', digest] = rest.split('@')
  const colon = named.indexOf(':')
  return {
    text,
    registry: text.slice(0, slash),
    repository: colon < 0 ? named : named.slice(0, colon),
    tag: colon < 0 ? null : named.slice(colon + 1),
    digest: digest ?? null
  }
}

export function use(text: string, over: Partial<Use> = {}): Use {
  return {
    configuration: path,
    kind: 'image',
    written: text,
    via: [],
    required: true,
    reference: reference(text),
    platform: null,
    ...span(),
    ...over
  }
}

export function configuration(over: Partial<Configuration> = {}): Configuration {
  return {
    path,
    name: null,
    files: [path],
    permissions: [],
    commands: [],
    recommendedSecrets: [],
    startsLater: [],
    ...over
  }
}

export function discovery(uses: readonly Use[], over: Partial<Discovery> = {}): Discovery {
  const paths = [...new Set([path, ...uses.map(one => one.configuration)])]
  return {
    configurations: paths.map(one => configuration({ path: one })),
    uses,
    unresolved: [],
    findings: [],
    unmatched: [],
    incomplete: [],
    ...over
  }
}

export const image: Manifest = {
  digest: `sha256:${'a'.repeat(64)}`,
  mediaType: 'application/vnd.oci.image.index.v1+json',
  contentType: 'application/vnd.oci.image.index.v1+json',
  servedAs: 'itself',
  artifact: 'image',
  platforms: ['linux/amd64', 'linux/arm64'],
  parts: null,
  links: null
}

/** A look that was let in, with every platform that the manifest names there. */
export function allowed(over: Partial<Manifest> = {}): PullResult {
  const manifest = { ...image, ...over }
  const parts = ['linux/amd64', 'linux/arm64'].map((platform): PlatformPart => ({
    platform,
    result: (manifest.platforms ?? [platform]).includes(platform) ? 'there' : 'absent'
  }))
  return {
    result: 'allowed',
    detail: 'the manifest was given (200)',
    manifest: { ...manifest, parts: over.parts ?? parts }
  }
}
export function refused(
  stage: 'login' | 'pull' = 'pull',
  detail = `the ${stage} was refused (401)`,
  words = detail
): PullResult {
  const answer = { asked: 'the manifest', code: null, denied: deniedByAws(words), words } as const
  return { result: 'refused', stage, status: 401, detail, answer }
}
/** A refusal of a blob, behind a manifest that was read. */
export function blobRefused(asked: 'the config' | 'a layer'): PullResult {
  const words = `${asked} was refused (403 DENIED)`
  const answer = { asked, code: 'DENIED', denied: deniedByAws(''), words }
  return { result: 'refused', stage: 'pull', status: 403, detail: words, answer }
}
export const notFound: PullResult = { result: 'not-found', what: 'tag', detail: 'the tag is not there (404)' }
export function silent(cause: NoAnswerCause = 'time-out'): PullResult {
  return { result: 'unreachable', cause, detail: `no answer: ${cause}` }
}
/** A triple with such variables, with which no login was tried. */
export function incomplete(
  unset: readonly string[],
  empty: readonly string[] = []
): Extract<TripleFact['look'], { readonly result: 'skipped' }> {
  return { result: 'skipped', cause: 'incomplete-triple', unset, empty, mayBeWithheld: false }
}
export const skipped = { result: 'skipped', cause: 'offline' } as const

export function tokenLook(claim: TokenPull['claim'], look: PullResult): TokenPull {
  return { claim, look, app: null }
}
export const ownTokenOk = tokenLook('repository-token-pull', allowed())
export const ownTokenRefused = tokenLook('repository-token-pull', refused())

export function triple(prefix: string, look: TripleFact['look'], over: Partial<TripleFact> = {}): TripleFact {
  return { prefix, parts: 'complete', spelling: 'exact', look, faults: [], ecr: null, ...over }
}

export function names(
  prefix: string,
  reach: SurveyedTriple['reach'] = 'complete',
  over: Partial<SurveyedTriple> = {}
): SurveyedTriple {
  const levelOf = (part: 'SERVER' | 'USER' | 'PASSWORD') =>
    over.missing?.includes(part) === true ? null : 'repository'
  return {
    prefix,
    reach,
    levels: { SERVER: levelOf('SERVER'), USER: levelOf('USER'), PASSWORD: levelOf('PASSWORD') },
    missing: [],
    unassigned: [],
    mixed: false,
    passwordUpdatedAt: '2026-03-01T00:00:00Z',
    ...over
  }
}

export function survey(triples: readonly SurveyedTriple[], over: Partial<SecretSurvey> = {}): SecretSurvey {
  return { triples, nearMisses: [], allRead: true, prebuildToken: null, unread: [], ...over }
}

export function packageOf(
  visibility: Visibility,
  linkedRepository: string | null = null,
  ownerType: 'Organization' | 'User' | 'unknown' = 'Organization'
): PackageAnswer {
  return { read: 'found', visibility, visibilityWord: visibility, linkedRepository, ownerType, page: null }
}

export const packageNotFound: PackageAnswer = {
  read: 'not-found',
  ownerType: 'Organization',
  detail: 'the Packages API answered 404'
}

export function imageFacts(text: string, over: Partial<ImageFacts> = {}): ImageFacts {
  const host = reference(text).registry
  const authority = host === 'ghcr.io' ? 'github' : host.includes('.dkr.ecr.') ? 'ecr' : 'other'
  return {
    reference: reference(text),
    authority,
    anonymous: refused(),
    tokens: [],
    triples: [],
    package: authority === 'github' ? packageOf('private') : null,
    docker: null,
    nearTags: [],
    ...over
  }
}

export function repositoryOf(
  visibility: Visibility,
  ownerType: 'Organization' | 'User' = 'Organization',
  fullName = 'acme/web',
  permitsForking: boolean | null = null
): RepositoryAnswer {
  return { read: 'found', visibility, fullName, ownerType, permitsForking }
}

export const inActions: RunFacts = {
  runner: { kind: 'actions', repository: 'acme/web' },
  servers: { api: 'https://api.github.com', server: 'https://github.com' },
  tokenKind: 'installation',
  fromFork: false,
  byDependabot: false,
  offline: false
}
export const inCodespace: RunFacts = {
  ...inActions,
  runner: { kind: 'codespace', repository: 'acme/web' },
  tokenKind: 'user-to-server'
}
export const inTerminal: RunFacts = { ...inActions, runner: { kind: 'terminal' }, tokenKind: 'oauth' }

export function facts(images: readonly ImageFacts[], over: Partial<Facts> = {}): Facts {
  return {
    run: inActions,
    repository: 'acme/web',
    repositoryAnswer: repositoryOf('private'),
    images: new Map(images.map(one => [imageKey(one.reference), one])),
    packages: [],
    secrets: null,
    unmatchedTriples: [],
    misnamedVariables: [],
    declarations: noDeclarations,
    requests: {},
    incomplete: [],
    untouched: [],
    ...over
  }
}

export function declarations(over: Partial<Declarations>): Declarations {
  return { ...noDeclarations, ...over }
}
export const configFile = '.github/codespaces-preflight.yml'
export function grant(name: string, prebuilds = false): Declarations['grants'][number] {
  return { package: name, prebuilds, ...span(configFile, 2, 5) }
}
export function declared(server: string, secrets: string): Declarations['registries'][number] {
  return { server, secrets, level: 'shared', ...span(configFile, 6, 5) }
}

export function packageFacts(registry: string, name: string, look: PackageAnswer): PackageFacts {
  return {
    registry,
    name,
    uses: [use('npm/x', span('.npmrc', 1, 1))],
    package: look
  }
}

export const policy: Policy = {
  audiences: ['team'],
  failOn: 'error',
  requireProof: false,
  platform: 'linux/amd64',
  configFile,
  looksAtAll: true,
  today: '2026-11-21'
}

/** One image, used once, judged. */
export function judgeOne(
  one: ImageFacts,
  over: Partial<Facts> = {},
  wishes: Partial<Policy> = {},
  uses: readonly Use[] = [use(one.reference.text)],
  found: Partial<Discovery> = {}
): Judgement {
  return judge(discovery(uses, found), facts([one], over), { ...policy, ...wishes })
}

/** The verdict on the first image, in one word each. */
export function accessOf({ images }: Judgement): readonly (string | null)[] {
  const access = images[0]?.access
  return [access?.team ?? null, access?.prebuild ?? null, access?.outside ?? null]
}

/** All that a finding says, as the JSON report's message has it. */
export function saidBy(found: Pick<Finding, 'message' | 'notes'> | undefined): string {
  return found === undefined ? '' : [found.message, ...found.notes].join(' ')
}

export function rulesOf({ findings }: Judgement): readonly string[] {
  return findings.map(({ rule }) => rule)
}

/** Several uses, judged. */
export function judgeAll(
  uses: readonly Use[],
  all: Facts,
  wishes: Partial<Policy> = {},
  found: Partial<Discovery> = {}
): Judgement {
  return judge(discovery(uses, found), all, { ...policy, ...wishes })
}
