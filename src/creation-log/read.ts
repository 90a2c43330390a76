import { stripVTControlCharacters } from 'node:util'
import type { RuleId } from '../rules/catalogue.ts'
import type { Rules } from '../rules/load-rules.ts'
import type { LogImage, LogRegistry } from '../rules/rule.ts'
import { causeFinder, type LineCause } from './causes.ts'
import { namedHost, namedImage, type NamedImage, registryAt, registryInText, toAdvise } from './image.ts'

/** A line of a creation log that says what went wrong; `rules` is empty where it marks the failure without its cause. */
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
/** At most so many lines are between an outage and what the dev container CLI says of the Feature. */
const nearbyOutage = 20

/** Reads a log that is at hand as a whole, as `readCreationLogFrom` does. */
export function readCreationLog(text: string, rules: Rules): readonly LogReading[] {
  const reader = creationLogReader(rules)
  reader.take(text)
  return reader.end().readings
}

/**
 * Reads the creation log of a codespace ("Codespaces: View Creation Log") piece by piece and names the rules that its lines
 * point to. At most 200,000 lines and 64 Mi characters are read, 8,192 characters of each, and 1,000 readings returned; a line that was
 * seen before is left out.
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
type ReadLine = LogReading & { readonly sign: LineCause['sign'] }

/** Reads line after line; what an earlier line named or stated counts for those after it. */
function lineReader(rules: Rules): (raw: string, line: number) => ReadLine | null {
  const find = causeFinder(rules)
  const before = earlierLines()
  const seen = new Set<string>()
  return (raw, line) => {
    const text = plainLine(raw)
    if (text === '' || isForeign(text) || seen.has(text)) return null
    const lower = text.toLowerCase()
    const own = namedImage(text)
    const meant = before.meant(own, lower, line)
    const cause = find(lower, { registry: registryMeant(meant, lower), image: own.kind === 'image' })
    if (cause === null) return null
    const { sign } = cause
    if (meant.kind === 'local' && sign !== null && sign !== 'failure') return null
    const image = meant.kind === 'image' ? toAdvise(meant.reference) : null
    if ((sign === 'absent' || sign === 'download-failed') && before.explains(image)) return null
    const host = image?.host ?? namedHost(lower)
    const follows = sign !== null && isOutcome(sign) && before.outage(host, line)
    const found = follows ? outageRules : cause.rules
    before.remember(image, host, found, line)
    seen.add(text)
    return { line, text: text.slice(0, longestShown), rules: found, image, host, follows, sign }
  }
}

const outageRules: readonly RuleId[] = ['registry-unreachable']

/** The dev container CLI says of an outage what it says of an image or a Feature that is not there. */
function isOutcome(sign: LineCause['sign']): boolean {
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

/** What is known from the lines before a line. */
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
