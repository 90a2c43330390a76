import { stripVTControlCharacters } from 'node:util'
import type { RuleId } from '../rules/catalogue.ts'
import type { Rules } from '../rules/load-rules.ts'
import type { LogRegistry } from '../rules/trace.ts'
import { candidates } from './candidates.ts'

/** A line of a creation log that tells something; `rules` is empty where it marks the failure without its cause. */
export interface LogReading {
  /** Counted from 1. */
  readonly line: number
  /** The line without its time and without terminal sequences, at most 2,000 characters of it: escape it on output. */
  readonly text: string
  readonly rules: readonly RuleId[]
}

const longestLine = 2_000
const mostLines = 200_000
const mostReadings = 1_000

/**
 * Reads the creation log of a codespace ("Codespaces: View Creation Log") and names the rules that its lines point to.
 * At most 200,000 lines are read and 1,000 readings given; the same line again is left out.
 */
export function readCreationLog(text: string, rules: Rules): LogReading[] {
  const readings: LogReading[] = []
  const seen = new Set<string>()
  let line = 0
  for (const raw of linesOf(text)) {
    line += 1
    if (line > mostLines || readings.length === mostReadings) break
    const found = rulesOf(raw, rules)
    if (found === null) continue
    const shown = cleaned(raw)
    if (seen.has(shown)) continue
    seen.add(shown)
    readings.push({ line, text: shown, rules: found })
  }
  return readings
}

function* linesOf(text: string): Generator<string> {
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    yield text.slice(start, Math.min(end, start + longestLine))
    start = end + 1
  }
}

const time = /^\s{0,20}\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z?:?\s{0,20}/

function cleaned(raw: string): string {
  return stripVTControlCharacters(raw).replace(/\r/g, '').replace(time, '').trim()
}

/** Package managers and git speak of logins and hosts too, which are none of an image. */
const foreign = /^(?:npm|yarn|pnpm|pip|gem|bundle|composer|cargo|go|git|curl|wget|fatal|error: pathspec)\b/i

function rulesOf(raw: string, rules: Rules): readonly RuleId[] | null {
  if (foreign.test(cleaned(raw))) return null
  const lower = stripVTControlCharacters(raw).toLowerCase()
  return candidates(lower, registryOf(lower), rules)
}

function registryOf(lower: string): LogRegistry {
  if (/\bghcr\.io\b|\bcontainers\.[a-z0-9-]{1,63}\.ghe\.com\b/.test(lower)) return 'github'
  if (/\bdkr[.-]ecr\b/.test(lower)) return 'ecr'
  if (/\bdocker\.io\b/.test(lower) || isShortName(lower)) return 'docker-hub'
  return /https:\/\/[a-z0-9]|\bfrom host [a-z0-9]|[a-z0-9-]\.[a-z]{2,24}(?::\d{1,5})?\//.test(lower)
    ? 'other'
    : 'unknown'
}

/** Docker names what it may not pull as it was written; a name whose first part is no host is one of Docker Hub. */
function isShortName(lower: string): boolean {
  const name = /pull access denied for ([^\s,]{1,255})/.exec(lower)?.[1] ?? null
  if (name === null) return false
  const [first = '', ...rest] = name.split('/')
  return rest.length === 0 || !(/[.:]/.test(first) || first === 'localhost')
}
