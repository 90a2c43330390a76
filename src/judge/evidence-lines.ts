import type { DockerFact } from '../credentials/docker/client.ts'
import type { SurveyedTriple } from '../credentials/triples/survey.ts'
import {
  answerOf,
  loginAccepted,
  lookForAll,
  manifestOf,
  pullDetail,
  wantedPlatform
} from '../evidence/pulls.ts'
import type { Asked, ImageFacts, RunFacts, TripleFact } from '../evidence/types.ts'
import { type PackageAnswer, prebuildTokenName } from '../github/types.ts'
import { asksForFeature, type Claim, type Evidence, type Result } from '../model.ts'
import type { Manifest, PullResult } from '../oci/pull-result.ts'
import { inputsAsGiven } from './environment-findings.ts'
import { isFleeting } from './conclusion.ts'
import { type Context, declaredFor } from './context.ts'
import { type ImageVerdict, partFor, platformList } from './image-verdict.ts'
import { levelWords } from './secret-findings.ts'
import { unreadLevels } from './secret-reasons.ts'
import type { Situation } from './situation.ts'
import { permissionFor, prebuildTokenLevel } from './tables/package-input.ts'
import { looksAtNames } from './tables/registries.ts'

/** The evidence on an image: every answer, then what was declared, which names exist, and the platforms. */
export function evidenceOf(context: Context, verdict: ImageVerdict): readonly Evidence[] {
  const { image, uses, situations } = verdict
  const wanted = uses.map(use => wantedPlatform(use, context.policy.platform))
  const platforms = [...new Set(wanted)].filter(platform => platform !== null)
  return [
    ...answerLines(image),
    ...permissionEvidence(context, verdict),
    ...grantEvidence(situations),
    ...(answerOf(image.anonymous) === 'refused' && image.authority === 'github'
      ? prebuildEvidence(context)
      : []),
    ...registryEvidence(context, verdict),
    ...nameEvidence(context, verdict),
    ...platforms.flatMap(platform => platformEvidence(manifestOf(image), platform) ?? [])
  ]
}

function grantEvidence(situations: readonly Situation[]): readonly Evidence[] {
  const grant = situations.map(({ package: found }) => found?.grant ?? null).find(found => found !== null)
  return grant ? [declaredGrant(grant)] : []
}

/** The evidence of a declared grant. */
export function declaredGrant(grant: NonNullable<NonNullable<Situation['package']>['grant']>): Evidence {
  const where = `${grant.file}:${grant.line}`
  const who = grant.prebuilds ? 'codespaces and their prebuilds' : 'codespaces'
  return {
    claim: 'declared-grant',
    result: 'allowed',
    detail: `${where} states that ${who} may pull ${grant.package}`
  }
}

/** Why nobody can say what prebuilds get of a package of GitHub that is not public. */
export function prebuildEvidence(context: Context): readonly Evidence[] {
  const level = prebuildTokenLevel(context)
  if (level === null) return []
  const detail = `${prebuildTokenName} exists at ${level} level: prebuilds log in to GitHub as its account, whose access cannot be read`
  return [say('allowed', detail)]
}

function registryEvidence(context: Context, { image }: ImageVerdict): readonly Evidence[] {
  return declaredFor(context, image.reference.registry).map(({ file, line, secrets, server }) => ({
    claim: 'declared-registry' as const,
    result: 'allowed' as const,
    detail: `${file}:${line} states that ${secrets}_CONTAINER_REGISTRY_* serve ${server}`
  }))
}

/** The names where a row that looks at them decided: before those nobody needed them. */
function nameEvidence(context: Context, { situations, image }: ImageVerdict): readonly Evidence[] {
  const byNames = situations.find(({ decision }) => looksAtNames(decision))
  if (byNames === undefined) return openTriples(context, image, situations)
  const { secrets } = context.facts
  const unread = unreadLevels(context, secrets?.unread ?? []).map(detail => say('skipped', detail))
  if (secrets === null) return [say('skipped', 'the names of the Codespaces secrets were not read')]
  const { names } = byNames.registry
  const known = [
    ...names.serving,
    ...names.unassigned,
    ...names.userOnly,
    ...names.notAssigned,
    ...names.incomplete
  ]
  const none = known.length === 0 && names.allRead
  return [
    ...known.map(triple => namesOf(context, image, triple, names.serving.includes(triple))),
    ...(none ? [say('not-found', `no names of Codespaces secrets fit ${image.reference.registry}`)] : []),
    ...unread
  ]
}

/** The names that could contradict a `no` about a package of GitHub. */
function openTriples(
  context: Context,
  image: ImageFacts,
  situations: readonly Situation[]
): readonly Evidence[] {
  const denied = situations.find(
    ({ decision }) => decision.table === 'github-packages' && decision.verdict[0] === 'no'
  )
  return (denied?.package?.openTriples ?? []).map(triple => namesOf(context, image, triple, false))
}

function namesOf(context: Context, image: ImageFacts, triple: SurveyedTriple, serves: boolean): Evidence {
  const { passwordUpdatedAt, reach, prefix } = triple
  const age = passwordUpdatedAt === null ? '' : `; the password was written ${passwordUpdatedAt.slice(0, 10)}`
  const tried = image.triples.find(candidate => candidate.prefix === prefix && candidate.parts === 'complete')
  const complete = reach === 'complete'
  const open = complete && !serves ? '; nothing says which registry they serve' : ''
  const login = tried !== undefined || serves ? `; ${loginWords(context, tried ?? null)}` : ''
  return say(complete ? 'allowed' : 'not-found', `${levelWords(triple)}${age}${open}${login}`)
}

/** What a login of the run says of the secrets with the same names, whose values nobody can read. */
function loginWords(context: Context, tried: TripleFact | null): string {
  if (tried === null) return 'no login with them was tried'
  const login = 'a login with the values that this run was given under the same names'
  switch (answerOf(tried.look)) {
    case 'allowed':
      return isFleeting(context, tried)
        ? `${login} works; its password is a temporary token, which proves that its account may pull and nothing of the secrets`
        : `${login} works`
    case 'refused':
      return `${login} is refused`
    default:
      return `${login} got no answer that decides`
  }
}

function say(result: Evidence['result'], detail: string): Evidence {
  return { claim: 'secret-names', result, detail }
}

/** What devcontainer.json asks for in `customizations.codespaces.repositories`; it counts for Features alone. */
function permissionEvidence(context: Context, { image, uses }: ImageVerdict): readonly Evidence[] {
  const look = image.package
  if (look?.read !== 'found' || look.linkedRepository === null) return []
  const linked = look.linkedRepository
  const seen = new Set<string>()
  return uses.flatMap(({ configuration, kind }): Evidence[] => {
    const permission = permissionFor(context, configuration, look)
    const isFeature = asksForFeature(kind)
    const key = `${configuration} ${isFeature ? 'feature' : 'image'}`
    if (permission === null || seen.has(key)) return []
    seen.add(key)
    const asks = `${configuration} asks to read the packages of ${permission === 'exact' ? linked : `${linked.split('/')[0] ?? ''}/*`}`
    const detail = isFeature ? asks : `${asks}, which is documented for Features only and does not count here`
    return [{ claim: 'configuration-permission', result: isFeature ? 'allowed' : 'skipped', detail }]
  })
}

/** The answers about one image, in the order in which they were asked for. */
function answerLines(image: ImageFacts): readonly Evidence[] {
  const { anonymous, tokens, triples, docker, package: look } = image
  return [
    pullEvidence('anonymous-pull', anonymous),
    ...tokens.map(one => pullEvidence(one.claim, one.look)),
    ...(look === null || look.read === 'not-applicable' ? [] : [packageEvidence(look)]),
    ...triples.flatMap(fact => tripleEvidence(fact, anonymous)),
    ...(docker === null ? [] : [dockerEvidence(docker)])
  ]
}

/** The evidence that a pull gives for a claim. */
function pullEvidence(claim: Claim, look: Asked<PullResult>): Evidence {
  const answer = lookForAll(look)
  return { claim, result: answer.result, detail: pullDetail(answer) }
}

/** The evidence of the Packages API. */
export function packageEvidence(look: PackageAnswer): Evidence {
  return { claim: 'package-visibility', result: packageResult(look), detail: packageDetail(look) }
}

function packageResult(look: PackageAnswer): Result {
  switch (look.read) {
    case 'found':
      return 'allowed'
    case 'no-token':
    case 'not-applicable':
      return 'skipped'
    default:
      return look.read
  }
}

function packageDetail(look: PackageAnswer): string {
  if (look.read !== 'found') return look.detail
  const linked =
    look.linkedRepository === null ? 'linked to no repository' : `linked to ${look.linkedRepository}`
  return `the package is ${look.visibilityWord} and ${linked}`
}

/** The evidence of a triple of the environment: its login, and its pull where the login was accepted and needed. */
function tripleEvidence(fact: TripleFact, anonymous: Asked<PullResult>): Evidence[] {
  const { look, prefix } = fact
  const name = `${prefix}_CONTAINER_REGISTRY_*`
  const say = (claim: Claim, result: Result, detail: string): Evidence => ({
    claim,
    result,
    detail: `${name}: ${detail}`
  })
  const accepted = say('triple-login', 'allowed', 'the login is accepted')
  if (anonymous.result === 'allowed' && loginAccepted(look)) return [accepted]
  switch (look.result) {
    case 'skipped':
    case 'unreachable':
      return [say('triple-login', look.result, pullDetail(look))]
    case 'refused':
      return look.stage === 'login'
        ? [say('triple-login', 'refused', look.detail)]
        : [
            say('triple-login', 'allowed', 'the login is accepted'),
            say('triple-pull', 'refused', look.detail)
          ]
    default: {
      const answer = lookForAll(look)
      return [accepted, say('triple-pull', answer.result, pullDetail(answer))]
    }
  }
}

/** The evidence of the docker client; its "no such manifest" proves nothing and counts as skipped. */
function dockerEvidence(fact: DockerFact): Evidence {
  return {
    claim: 'docker-login',
    result: fact.result === 'no-proof' ? 'skipped' : fact.result,
    detail: fact.detail
  }
}

/** The evidence of the manifest, index or config blob about a platform. */
function platformEvidence(manifest: Manifest | null, wanted: string): Evidence | null {
  const part = partFor(manifest, wanted)
  if (part === null) return null
  const say = (result: Evidence['result'], detail: string): Evidence => ({
    claim: 'platform',
    result,
    detail
  })
  const known = manifest?.platforms ?? []
  const list = known.length === 0 ? '' : `; the image exists for ${platformList(known)}`
  switch (part.result) {
    case 'there':
      return say('allowed', `${wanted} is there${list}`)
    case 'perhaps':
      return say(
        'skipped',
        `${part.offered} is there in place of ${wanted}, which not every Docker takes${list}`
      )
    case 'absent':
      return say('not-found', `${wanted} is not there${list}`)
    case 'deleted':
      return say('not-found', part.detail)
    case 'open':
      return say('unreachable', part.detail)
  }
}

/** The evidence with inputs under the names by which the person who runs the check gives them. */
export function evidenceAsGiven(run: RunFacts, evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.map(piece => ({ ...piece, detail: inputsAsGiven(run, piece.detail) }))
}
