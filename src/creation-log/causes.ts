import { catalogue, type RuleId, ruleIds } from '../rules/catalogue.ts'
import type { Rules } from '../rules/load-rules.ts'
import type { LogRank, LogRegistry, LogSign, LogTexts, Trace } from '../rules/rule.ts'

/** What a line says went wrong. */
export interface LineCause {
  /** The likeliest first; none for a line that marks a failure without its cause. */
  readonly rules: readonly RuleId[]
  /** What the line says happened; `null` where it states the cause itself. */
  readonly sign: LogSign | 'failure' | null
}

/** What a line names beside its words. */
interface Named {
  readonly registry: LogRegistry
  /** Whether the line itself names an image. */
  readonly image: boolean
}

/** Returns what a line (in lower case) says went wrong; `null` where it says nothing of images. */
type FindCause = (lower: string, named: Named) => LineCause | null

/**
 * Prepares the search for the causes of lines, from the signs below and the traces of the rules. A line is only searched
 * for fixed texts, so no line takes long, and one search for any of them is the end for all but a few lines.
 */
export function causeFinder(rules: Rules): FindCause {
  const traces = ruleIds.flatMap(rule => (rules[rule].traces ?? []).map(trace => ({ rule, trace })))
  const stated = traces.flatMap(({ rule, trace }) =>
    'texts' in trace
      ? trace.texts.map(texts => ({ rule, texts, rank: trace.rank, decisive: isDecisive(trace) }))
      : []
  )
  const bySign = traces.flatMap(({ rule, trace }) => ('sign' in trace ? [{ rule, ...trace }] : []))
  const any = anyOf([...signs, ...stated].map(({ texts }) => texts))
  return (lower, named) => {
    if (!any.test(lower)) return null
    const sign = signs.find(
      ({ texts, besideImage }) => (named.image || besideImage !== true) && includesAll(lower, texts)
    )
    const here = stated.filter(({ texts }) => includesAll(lower, texts))
    const certain = here.filter(({ rank }) => rank === undefined)
    if (certain.length > 0) {
      const decisive = certain.filter(trace => trace.decisive)
      const counted = decisive.length > 0 ? decisive : certain
      return { rules: bySeverity(counted.map(({ rule }) => rule)), sign: null }
    }
    const ranked = [...here, ...bySign.filter(trace => trace.sign === sign?.sign)]
    const likely = byPlace(ranked, sign?.registry ?? named.registry)
    return likely.length > 0 || sign !== undefined ? { rules: likely, sign: sign?.sign ?? null } : null
  }
}

function isDecisive(trace: Trace): boolean {
  return 'decisive' in trace && trace.decisive
}

/** Where a line states several causes, what certainly failed stands before what may fail. */
function bySeverity(stated: readonly RuleId[]): readonly RuleId[] {
  const weights = { error: 0, warning: 1, notice: 2 }
  return distinct(stated).toSorted((a, b) => weights[catalogue[a].severity] - weights[catalogue[b].severity])
}

function byPlace(
  ranked: readonly { readonly rule: RuleId; readonly rank?: LogRank | undefined }[],
  registry: LogRegistry
): readonly RuleId[] {
  const placed = ranked.flatMap(({ rule, rank }) => {
    const place = typeof rank === 'number' ? rank : rank?.[registry]
    return place === undefined ? [] : [{ rule, place }]
  })
  return distinct(placed.toSorted((a, b) => a.place - b.place).map(({ rule }) => rule))
}

/** Matches a line that contains any of the texts: of each group the longest, which is the rarest. */
function anyOf(groups: readonly LogTexts[]): RegExp {
  const longest = groups.map(texts => texts.toSorted((a, b) => b.length - a.length)[0] ?? '')
  return new RegExp(distinct(longest).map(escaped).join('|'))
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}

function includesAll(lower: string, texts: LogTexts): boolean {
  return texts.every(text => lower.includes(text))
}

/** The texts of a sign. */
interface SignTexts {
  readonly sign: LogSign | 'failure'
  readonly texts: LogTexts
  /** Whose registry it is, where the words are those of one registry. */
  readonly registry?: LogRegistry
  /** The words say something of images only beside the name of one. */
  readonly besideImage?: boolean
}

/**
 * The words of Docker, containerd, BuildKit, compose, the dev container CLI and registries for what more than one cause
 * leads to, the more specific ones first: `denied: denied` is a refused login, `denied` a missing right. `failure` marks that
 * something failed, and not why. They come from public reports of codespaces that failed, and from the sources of these
 * programs.
 */
export const signs: readonly SignTexts[] = [
  { sign: 'failure', texts: ['permission denied while trying to connect to the docker'] },
  { sign: 'failure', texts: ['cannot connect to the docker daemon'] },
  { sign: 'download-failed', texts: ['failed to download package'] },
  { sign: 'download-failed', texts: ['failed to fetch blob'] },
  { sign: 'feature-unresolved', texts: ['could not resolve feature'] },
  { sign: 'feature-unresolved', texts: ['feature', 'could not be processed'] },
  { sign: 'feature-unresolved', texts: ['failed to process feature'] },
  { sign: 'feature-unresolved', texts: ['no manifest found'] },
  { sign: 'feature-unresolved', texts: ['failed to fetch tarball for'] },
  { sign: 'feature-unresolved', texts: ['failed to fetch bearer token for'] },
  { sign: 'feature-unresolved', texts: ['could not fetch bearer token for'] },
  { sign: 'feature-unresolved', texts: ['failed to request bearer token for'] },
  { sign: 'feature-unresolved', texts: ['on reattempt after auth'] },
  { sign: 'feature-unresolved', texts: ["request 'https://", '/v2/', "' failed"] },
  { sign: 'login-refused', texts: ['credentials for', 'may be expired'] },
  { sign: 'login-refused', texts: ['failed to fetch oauth token'] },
  { sign: 'login-refused', texts: ['denied: denied'] },
  { sign: 'login-refused', texts: ['incorrect username or password'] },
  { sign: 'login-refused', texts: ['invalid username/password'] },
  { sign: 'login-refused', texts: ['invalid username or password'] },
  { sign: 'login-refused', texts: ['cannot be authenticated with the token provided'], registry: 'github' },
  { sign: 'login-refused', texts: ['could not be authenticated by the github packages'], registry: 'github' },
  { sign: 'login-refused', texts: ['provided does not match expected scopes'], registry: 'github' },
  { sign: 'login-refused', texts: ['login attempt to', 'failed with status: 400'] },
  { sign: 'login-refused', texts: ['login attempt to', 'failed with status: 401'] },
  { sign: 'login-refused', texts: ['login attempt to', 'failed with status: 403'] },
  { sign: 'login-refused', texts: ['http basic: access denied'] },
  { sign: 'login-refused', texts: ['personal access token is expired'] },
  { sign: 'login-refused', texts: ['azure active directory token has expired'] },
  { sign: 'denied', texts: ['installation not allowed to read'], registry: 'github' },
  { sign: 'denied', texts: ['permission_denied: read_package'], registry: 'github' },
  { sign: 'no-login', texts: ['failed to fetch anonymous token'] },
  { sign: 'no-login', texts: ['no basic auth credentials'] },
  { sign: 'no-login', texts: ['unauthenticated request'] },
  { sign: 'insufficient-scope', texts: ['insufficient_scope'] },
  { sign: 'denied', texts: ['pull access denied for'] },
  { sign: 'insufficient-scope', texts: ['pull access denied, repository does not exist'] },
  { sign: 'denied', texts: ['requested access to the resource is denied'] },
  { sign: 'denied', texts: ['unexpected status from', '403 forbidden'] },
  { sign: 'denied', texts: ['unexpected status code', '403 forbidden'] },
  { sign: 'denied', texts: ['permission "artifactregistry.', 'denied'] },
  { sign: 'denied', texts: ['denied: access forbidden'] },
  { sign: 'denied', texts: ['error from registry', 'denied'] },
  { sign: 'denied', texts: ['/v2/', 'denied'] },
  { sign: 'denied', texts: ['error response from daemon', 'denied'] },
  { sign: 'denied', texts: ['pulling from host', '403 forbidden'] },
  { sign: 'no-login', texts: ['pulling from host', '401 unauthorized'] },
  { sign: 'no-login', texts: ['unexpected status from', '401 unauthorized'] },
  { sign: 'no-login', texts: ['unexpected status code', '401 unauthorized'] },
  { sign: 'no-login', texts: ['authorization status: 401'] },
  { sign: 'no-login', texts: ['error from registry', 'unauthorized'] },
  { sign: 'no-login', texts: ['/v2/', 'unauthorized'] },
  { sign: 'no-login', texts: ['error response from daemon', 'unauthorized'] },
  { sign: 'no-login', texts: ['unauthorized: authentication required'] },
  { sign: 'no-login', texts: ['access to the requested resource is not authorized'] },
  { sign: 'absent', texts: ['command failed: docker inspect --type image'] },
  { sign: 'absent', texts: ['no such image: '] },
  { sign: 'absent', texts: ['error: ', ': not found'], besideImage: true },
  { sign: 'absent', texts: ['error response from daemon: ', ': not found'], besideImage: true },
  { sign: 'failure', texts: ['command failed: docker buildx build'] },
  { sign: 'failure', texts: ['command failed: docker compose'] },
  { sign: 'failure', texts: ['command failed: docker-compose'] },
  { sign: 'failure', texts: ['unable to find image', 'locally'] },
  { sign: 'failure', texts: ['failed to fetch bearer token from registry'] },
  { sign: 'failure', texts: ['creating recovery container'] }
]
