import type { Flag } from './instruction.ts'
import { mountRefusal, type Refusal } from './mount-rules.ts'

/** A stretch of a flag's value: its text, and for each unit its index in the logical line. */
export interface Stretch {
  readonly text: string
  readonly indices: readonly number[]
}

/** One `key=value` of a mount, the key in lower case; `value` is `null` without an equals sign. */
export interface Field {
  readonly key: string
  readonly value: Stretch | null
  readonly whole: Stretch
}

/** A `--mount`; `broken`: BuildKit cannot split it into fields, and stops before it builds anything. */
export type Mount =
  | { readonly kind: 'broken'; readonly message: string }
  | {
      readonly kind: 'mount'
      /** What it takes files from; `null`: it names nothing. */
      readonly from: Stretch | null
      /** Why BuildKit stops once it runs the instruction. */
      readonly refusal: Refusal | null
    }

/** Reads `RUN --mount=…`: comma-separated `key=value` fields, keys in any case, the last `from` counts. */
export function readMount(flag: Flag): Mount {
  const parts = splitFields({ text: flag.value ?? '', indices: flag.indices })
  if (parts === null)
    return { kind: 'broken', message: `The mount "${flag.value ?? ''}" has a quote in the wrong place.` }
  const fields = parts.map(fieldOf)
  const from = fields.findLast(({ key, value }) => key === 'from' && value !== null)?.value ?? null
  return { kind: 'mount', from: from?.text === '' ? null : from, refusal: mountRefusal(fields) }
}

function fieldOf(whole: Stretch): Field {
  const equals = whole.text.indexOf('=')
  if (equals === -1) return { key: whole.text.toLowerCase(), value: null, whole }
  const key = whole.text.slice(0, equals).toLowerCase()
  return { key, value: cutStretch(whole, equals + 1, whole.text.length), whole }
}

function cutStretch(stretch: Stretch, from: number, to: number): Stretch {
  return { text: stretch.text.slice(from, to), indices: stretch.indices.slice(from, to) }
}

/** The fields of a line of comma-separated values, or `null` where a quote stands inside a plain field or has no partner. */
function splitFields(line: Stretch): Stretch[] | null {
  const fields: Stretch[] = []
  let at = 0
  for (;;) {
    const isQuoted = line.text.charAt(at) === '"'
    const field = isQuoted ? quotedField(line, at) : plainField(line, at)
    if (field === null) return null
    fields.push(field.stretch)
    if (field.end >= line.text.length) return fields
    at = field.end + 1
  }
}

function plainField(line: Stretch, from: number): { stretch: Stretch; end: number } | null {
  const comma = line.text.indexOf(',', from)
  const end = comma === -1 ? line.text.length : comma
  const stretch = cutStretch(line, from, end)
  return stretch.text.includes('"') ? null : { stretch, end }
}

/** Within quotes a doubled quote stands for one; a comma or the end must follow the closing quote. */
function quotedField(line: Stretch, from: number): { stretch: Stretch; end: number } | null {
  const units: string[] = []
  const indices: number[] = []
  for (let at = from + 1; at < line.text.length; at++) {
    const char = line.text.charAt(at)
    if (char === '"') {
      const next = line.text.charAt(at + 1)
      if (next === '' || next === ',') return { stretch: { text: units.join(''), indices }, end: at + 1 }
      if (next !== '"') return null
      at++
    }
    units.push(char)
    indices.push(line.indices[at] ?? 0)
  }
  return null
}
