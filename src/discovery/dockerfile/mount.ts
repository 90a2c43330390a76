import type { Flag } from './instruction.ts'

/** A stretch of a flag's value: its text, and for each unit its index in the logical line. */
export interface Stretch {
  readonly text: string
  readonly indices: readonly number[]
}

/** What a `--mount` says of its source; `none`: it has no `from`. */
export type MountSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'from'; readonly value: Stretch }
  | { readonly kind: 'wrong'; readonly message: string }

/** Reads the `from` of `RUN --mount=…`: comma-separated `key=value` fields, keys in any case, the last one counts. */
export function mountSource(flag: Flag): MountSource {
  const fields = splitFields({ text: flag.value ?? '', indices: flag.indices })
  if (fields === null)
    return { kind: 'wrong', message: `The mount "${flag.value ?? ''}" has a quote in the wrong place.` }
  let found: Stretch | null = null
  for (const field of fields) {
    const equals = field.text.indexOf('=')
    if (equals === -1 || field.text.slice(0, equals).toLowerCase() !== 'from') continue
    found = cutStretch(field, equals + 1, field.text.length)
  }
  return found === null || found.text === '' ? { kind: 'none' } : { kind: 'from', value: found }
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
