import { discover } from '../../src/discovery/discover.ts'
import type { RepositoryFiles } from '../../src/checkout/files.ts'
import { memoryFiles } from '../../src/checkout/memory-files.ts'
import { sliceAt } from './slices.ts'

/** Texts by path. */
export type Texts = Readonly<Record<string, string>>

/** Numbers that look like chance, always the same for a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pieces = [
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  ',',
  ':',
  '\\',
  '\n',
  '\r',
  '\t',
  '\0',
  '\uFEFF',
  '\uD800',
  '$',
  '${',
  '${A:-',
  '<<E',
  '&a ',
  '*a',
  '- ',
  '#',
  '=',
  '/',
  '..',
  '`',
  '!reset ',
  'FROM ',
  'image: ',
  '@',
  '0',
  ' '
]

/** The text with a few of its parts cut, doubled, moved or put in anew. */
export function mutate(text: string, random: () => number): string {
  let result = text
  for (let count = 1 + Math.floor(random() * 4); count > 0; count -= 1) {
    const from = Math.floor(random() * (result.length + 1))
    const to = Math.min(result.length, from + Math.floor(random() * random() * 60))
    const part = result.slice(from, to)
    const chosen = pieces[Math.floor(random() * pieces.length)] ?? ''
    const replacement = [chosen, part + part, '', chosen.repeat(30)][Math.floor(random() * 4)] ?? ''
    result = result.slice(0, from) + replacement + result.slice(to)
  }
  return result
}

/**
 * Reads a repository and says what is wrong with what was found: a place that does not lie in its file, or does not hold
 * what is written there. Gives `null` where all is well.
 */
export async function problemIn(texts: Texts, configuration: string): Promise<string | null> {
  const files: RepositoryFiles = memoryFiles(texts)
  const found = await discover({ files, configurations: [configuration], platform: 'linux/amd64' })
  for (const use of [...found.uses, ...found.unresolved]) {
    const there = sliceAt(texts[use.file] ?? '', use)
    if (there !== use.written)
      return `${use.file}:${use.line}:${use.column} holds ${JSON.stringify(there)}, not ${JSON.stringify(use.written)}`
  }
  for (const { rule, location } of found.findings) {
    if (location === null) continue
    const lines = (texts[location.file] ?? '').split(/\r\n|\n|\r/)
    const last = lines[location.endLine - 1]
    if (
      last === undefined ||
      location.endColumn > last.length + 1 ||
      location.line < 1 ||
      location.column < 1
    )
      return `${rule} stands outside of ${location.file}: ${JSON.stringify(location)}`
  }
  return null
}
