import { stripVTControlCharacters } from 'node:util'
import { catalogue, type RuleId, ruleIds } from '../rules/catalogue.ts'
import type { LogImage } from '../rules/explain-log-advice.ts'
import type { Rules } from '../rules/load-rules.ts'
import type { LogRank, LogRegistry, LogSign, LogTexts, Trace } from '../rules/trace.ts'
import { namedHost, namedImage, type NamedImage, registryAt, registryInText, toAdvise } from './image.ts'

/** A line of a creation log that tells something; `rules` is empty where it marks the failure without its cause. */
export interface LogReading {
  /** Counted from 1. */
  readonly line: number
  /** The line without its time and without terminal sequences, at most 2,000 characters of it: escape it on output. */
  readonly text: string
  /** The likeliest first. */
  readonly rules: readonly RuleId[]
  /** The image that the line, or one shortly before it, names. */
  readonly image: LogImage | null
  /** The registry of the image, or the one that the line names without an image. */
  readonly host: string | null
  /** Whether the cause is that of another line near it: the registry gave no answer. */
  readonly follows: boolean
}

/** What was read of a log. */
export interface CreationLog {
  readonly readings: readonly LogReading[]
  readonly lines: number
  /** Whether a bound was met, so that the rest was not read. */
  readonly cut: boolean
}

const longestLine = 8_192
const longestShown = 2_000
const mostLines = 200_000
const mostCharacters = 64 * 2 ** 20
const mostReadings = 1_000
/** A line without a name speaks of the image that was named so many lines before it, at most. */
const nearby = 5
/** So many lines lie between an outage and what the dev container CLI says of the Feature. */
const nearbyOutage = 20

/** Reads a log that is at hand as a whole, as `readCreationLogFrom` does. */
export function readCreationLog(text: string, rules: Rules): readonly LogReading[] {
  const reader = creationLogReader(rules)
  reader.take(text)
  return reader.end().readings
}

/**
 * Reads the creation log of a codespace ("Codespaces: View Creation Log") piece by piece and names the rules that its lines
 * point to. At most 200,000 lines and 64 Mi characters are read, 8,192 characters of each, and 1,000 readings given; the same line again is left
 * out.
 */
export async function readCreationLogFrom(pieces: AsyncIterable<string>, rules: Rules): Promise<CreationLog> {
  const reader = creationLogReader(rules)
  for await (const piece of pieces) if (!reader.take(piece)) break
  return reader.end()
}

interface Reader {
  /** Reads on; `false` when nothing more will be read. */
  readonly take: (piece: string) => boolean
  readonly end: () => CreationLog
}

function creationLogReader(rules: Rules): Reader {
  const readings: ReadLine[] = []
  const read = lineReader(rules)
  let lines = 0
  let characters = 0
  let rest = ''
  let cut = false
  const takeLine = (raw: string): void => {
    lines += 1
    const reading = read(raw, lines)
    if (reading !== null) readings.push(reading)
  }
  return {
    take(piece) {
      characters += piece.length
      let start = 0
      for (let end = piece.indexOf('\n'); end !== -1 && !cut; end = piece.indexOf('\n', start)) {
        takeLine((rest + piece.slice(start, Math.min(end, start + longestLine))).slice(0, longestLine))
        rest = ''
        start = end + 1
        cut = lines >= mostLines || readings.length >= mostReadings
      }
      cut ||= characters >= mostCharacters
      if (!cut) rest = (rest + piece.slice(start, start + longestLine)).slice(0, longestLine)
      return !cut
    },
    end() {
      if (!cut && rest !== '') takeLine(rest)
      return { readings: withOutages(readings), lines, cut }
    }
  }
}

/** A reading before the lines after it are known. */
type ReadLine = LogReading & { readonly sign: Pointer['sign'] }

/** Reads line after line; what an earlier line named or told counts for those after it. */
function lineReader(rules: Rules): (raw: string, line: number) => ReadLine | null {
  const find = pointerFinder(rules)
  const before = earlierLines()
  const told = new Set<string>()
  return (raw, line) => {
    const text = plainLine(raw)
    if (text === '' || isForeign(text) || told.has(text)) return null
    const lower = text.toLowerCase()
    const own = namedImage(text)
    const meant = before.meant(own, lower, line)
    const pointer = find(lower, { registry: registryMeant(meant, lower), image: own.kind === 'image' })
    if (pointer === null) return null
    const { sign } = pointer
    if (meant.kind === 'local' && sign !== null && sign !== 'failure') return null
    const image = meant.kind === 'image' ? toAdvise(meant.reference) : null
    if ((sign === 'absent' || sign === 'download-failed') && before.explains(image)) return null
    const host = image?.host ?? namedHost(lower)
    const follows = sign !== null && isOutcome(sign) && before.outage(host, line)
    const found = follows ? outageRules : pointer.rules
    before.remember(image, host, found, line)
    told.add(text)
    return { line, text: text.slice(0, longestShown), rules: found, image, host, follows, sign }
  }
}

const outageRules: readonly RuleId[] = ['registry-unreachable']

/** The dev container CLI says of an outage what it says of an image or a Feature that is not there. */
function isOutcome(sign: Pointer['sign']): boolean {
  return sign === 'feature-unresolved' || sign === 'download-failed' || sign === 'absent'
}

/**
 * The dev container CLI asks a registry for a manifest before Docker does, and says that it found none; only Docker says
 * then that the registry gave no answer.
 */
function withOutages(lines: readonly ReadLine[]): readonly LogReading[] {
  const outages = lines.filter(({ rules, follows }) => rules[0] === outageRules[0] && !follows)
  return lines.map(({ sign, ...reading }) => {
    const after = outages.some(({ host, line }) => {
      const distance = line - reading.line
      return host !== null && host === reading.host && distance > 0 && distance <= nearbyOutage
    })
    return after && isOutcome(sign) ? { ...reading, rules: outageRules, follows: true } : reading
  })
}

function registryMeant(meant: NamedImage, lower: string): LogRegistry {
  return meant.kind === 'image' ? registryAt(meant.reference.registry) : registryInText(lower)
}

/** What the lines before a line tell about it. */
interface EarlierLines {
  /** The image that a line speaks of: its own, or one that was named shortly before and may be of the same registry. */
  readonly meant: (own: NamedImage, lower: string, line: number) => NamedImage
  /** Whether an earlier line says why the image is not there. */
  readonly explains: (image: LogImage | null) => boolean
  /** Whether the registry gave no answer shortly before. */
  readonly outage: (host: string | null, line: number) => boolean
  readonly remember: (
    image: LogImage | null,
    host: string | null,
    rules: readonly RuleId[],
    line: number
  ) => void
}

function earlierLines(): EarlierLines {
  let named: { readonly image: NamedImage; readonly line: number } | null = null
  let down: { readonly host: string | null; readonly line: number } | null = null
  const explained = new Set<string>()
  return {
    meant(own, lower, line) {
      if (lower.includes('processing feature:')) down = null
      if (own.kind !== 'none') named = { image: own, line }
      if (own.kind !== 'none' || named === null || line - named.line > nearby) return own
      const { image } = named
      const agrees = image.kind !== 'image' || lower.includes(image.reference.registry)
      return agrees || registryInText(lower) === 'unknown' ? image : own
    },
    explains: image => image !== null && explained.has(image.name),
    outage(host, line) {
      if (down === null || line - down.line > nearbyOutage) return false
      return down.host === null || host === null || down.host === host
    },
    remember(image, host, rules, line) {
      if (image !== null && rules.length > 0) explained.add(image.name)
      if (rules[0] === 'registry-unreachable') down = { host, line }
    }
  }
}

/** What a line points to. */
interface Pointer {
  /** The likeliest first; none for a line that marks a failure without its cause. */
  readonly rules: readonly RuleId[]
  /** What the line says happened; `null` where it tells the cause itself. */
  readonly sign: SignTexts['sign'] | null
}

/** What a line names beside its words. */
export interface Named {
  readonly registry: LogRegistry
  /** Whether the line itself names an image. */
  readonly image: boolean
}

/** Finds what a line (in lower case) points to; `null` where it says nothing of images. */
export type FindPointer = (lower: string, named: Named) => Pointer | null

/**
 * Prepares the search for what lines point to. A line is only ever searched for fixed texts, so none is too strange, and
 * all but a few lines are done with after one look for any of them.
 */
function pointerFinder(rules: Rules): FindPointer {
  const traces = ruleIds.flatMap(rule => (rules[rule].traces ?? []).map(trace => ({ rule, trace })))
  const told = traces.flatMap(({ rule, trace }) =>
    'texts' in trace
      ? trace.texts.map(texts => ({ rule, texts, rank: trace.rank, decisive: isDecisive(trace) }))
      : []
  )
  const bySign = traces.flatMap(({ rule, trace }) => ('sign' in trace ? [{ rule, ...trace }] : []))
  const any = anyOf([...signs, ...told].map(({ texts }) => texts))
  return (lower, named) => {
    if (!any.test(lower)) return null
    const sign = signs.find(
      ({ texts, besideImage }) => (named.image || besideImage !== true) && includesAll(lower, texts)
    )
    const here = told.filter(({ texts }) => includesAll(lower, texts))
    const sure = here.filter(({ rank }) => rank === undefined)
    if (sure.length > 0) {
      const decisive = sure.filter(trace => trace.decisive)
      const counted = decisive.length > 0 ? decisive : sure
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

/** Where a line tells several rules, what certainly failed stands before what may fail. */
function bySeverity(told: readonly RuleId[]): readonly RuleId[] {
  const weights = { error: 0, warning: 1, notice: 2 }
  return distinct(told).toSorted((a, b) => weights[catalogue[a].severity] - weights[catalogue[b].severity])
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

/** Finds whether a line holds any of the texts: of each group the longest, which is the rarest. */
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

/** Texts that tell a sign. */
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
 * leads to, the more telling ones first: `denied: denied` is a refused login, `denied` a missing right. `failure` marks that
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

/** Times as GitHub, the dev container CLI and BuildKit write them before a line, one or several. */
const times =
  /^(?:\s{0,20}(?:\[?\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:?|\[\d{1,10} ms\]))+\s{0,20}/

/** The part of Codespaces that wrote a line, and the weight of it, as its agent writes them: `[StartEnvironment I]`. */
const source = /^\[?(?:\d{4}-\d\d-\d\d[ T][\d:.,]{8,20}Z? )?[A-Z][A-Za-z]{1,40} [A-Z]\]:?\s{0,20}/

/** An entry of the dev container CLI in JSON, of which the text alone is read; it may have lost its end. */
const entry = /^\{"type":.{0,200}?"text":"(.*?)(?:"(?:,"[^"]{1,20}":[^{}]{0,80})?\}?)?$/

/** Quotes, line ends and colours as they stand in a text of JSON. */
const escapes = /\\{1,8}(?:(["'/])|[nrt]|u00(1b|22|26|3c|3e))/gi
const characters = new Map([
  ['1b', '\u001B'],
  ['22', '"'],
  ['26', '&'],
  ['3c', '<'],
  ['3e', '>']
])

/** A line of a log without times, terminal sequences and the escapes of JSON. */
function plainLine(raw: string): string {
  const unescaped = raw.includes('\\')
    ? raw.replace(escapes, (_all, mark?: string, code?: string) =>
        code === undefined ? (mark ?? ' ') : (characters.get(code.toLowerCase()) ?? ' ')
      )
    : raw
  const line = stripVTControlCharacters(unescaped).replace(/\r/g, '').replace(times, '').trim()
  return line.replace(source, '').replace(entry, '$1').trim()
}

/**
 * Package managers and git speak of logins and hosts too, which are none of an image; so does every program that a step of a
 * build runs, whose output BuildKit marks with the step and the seconds. `exec` at its start is the runtime's own word.
 */
const foreign =
  /^(?:#\d{1,6} \d{1,6}\.\d{1,4} (?!exec )|\d{1,6}\.\d{1,4} (?!exec )|(?:npm|yarn|pnpm|pip|gem|bundle|composer|cargo|go|git|curl|wget|apt|apt-get|fatal|error: pathspec)\b)/i

/** Whether a plain line is the output of a program that pulls no image. */
function isForeign(plain: string): boolean {
  return foreign.test(plain)
}
