import type { Listing, Report, SourceLine } from './report.ts'

/**
 * Members whose values are words of this program: readers of a report depend on them, and a secret that
 * happens to be such a word is not revealed by it.
 */
const closedWords: ReadonlySet<string> = new Set([
  'access',
  'audience',
  'claim',
  'conclusion',
  'fingerprint',
  'kind',
  'relation',
  'repositoryVisibility',
  'result',
  'rule',
  'severity',
  'tool',
  'who'
])

/**
 * A report, or a part of one, with no secret in any of its texts. Values are redacted, before a form
 * escapes them: escaped, a secret would not be found, and a mask in a finished document could break it.
 */
export function redacted<Value extends Partial<Report> | Partial<Listing>>(
  value: Value,
  redact: (text: string) => string
): Value {
  return withoutSecrets(value, redact) as Value
}

function withoutSecrets(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map(item => withoutSecrets(item, redact))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (closedWords.has(name)) return [name, member]
      return [name, name === 'requests' ? byHost(member, redact) : withoutSecrets(member, redact)]
    })
  )
}

/** Hosts are named by the files: of these members the names are texts too. */
function byHost(requests: unknown, redact: (text: string) => string): Record<string, number> {
  const counts = new Map<string, number>()
  for (const [host, count] of Object.entries(requests as Report['requests'])) {
    const name = redact(host)
    counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return Object.fromEntries(counts)
}

/** The lines of the files with no secret in them. */
export function redactedLines(sourceLine: SourceLine, redact: (text: string) => string): SourceLine {
  return (file, line) => {
    const text = sourceLine(file, line)
    return text === null ? null : redact(text)
  }
}
