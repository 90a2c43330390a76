import { posix } from 'node:path'
import { parseReference } from '../../reference/reference.ts'
import type { ReadMention } from '../mention.ts'
import { quoted } from '../quoted.ts'
import type { LaterStart } from './commands.ts'

/** What of a configuration was read. */
export interface LookedAt {
  readonly mentions: readonly ReadMention[]
  readonly files: Iterable<string>
}

/** Sentences about what later commands start that nothing of the creation names, so that nobody looked at it. */
export function notLookedAt(later: readonly LaterStart[], { mentions, files }: LookedAt): readonly string[] {
  if (later.length === 0) return []
  const images = new Set(
    mentions.flatMap(({ value }) => (value.kind === 'known' ? (fullName(value.text) ?? []) : []))
  )
  const names = new Set([...files].map(path => posix.basename(path)))
  const sentences = later.flatMap(one => sentenceOf(one, images, names) ?? [])
  return [...new Set(sentences)]
}

function sentenceOf(
  { property, at, started }: LaterStart,
  images: ReadonlySet<string>,
  names: ReadonlySet<string>
): string | null {
  const runs = `${quoted(property)} runs ${quoted(at.written)} (${quoted(at.span.file)}, line ${at.span.line}) once the container is there`
  if (started.kind === 'image') {
    const name = fullName(started.name)
    return name !== null && images.has(name)
      ? null
      : `${runs}: the image ${quoted(started.name)} was not looked at.`
  }
  const files = started.files.filter(path => !names.has(posix.basename(path)))
  if (started.files.length === 0) return `${runs}: the images of its compose project were not looked at.`
  if (files.length === 0) return null
  return `${runs}: the images of ${files.slice(0, mostFiles).map(quoted).join(', ')} were not looked at.`
}

const mostFiles = 5

function fullName(text: string): string | null {
  const parsed = parseReference(text)
  return parsed.kind === 'reference' ? parsed.reference.text : null
}
