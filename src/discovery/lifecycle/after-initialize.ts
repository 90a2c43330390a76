import { asksForFeature, type Place, type Span } from '../../model.ts'
import { parseReference } from '../../reference/reference.ts'
import type { Finding } from '../../rules/finding.ts'
import type { ReadMention } from '../resolve-mention.ts'
import type { Initialized } from './initialize.ts'
import { isPerhapsMade } from './effects.ts'
import { originOf } from './workspace.ts'

/**
 * A mention with the places that a person would edit, in files that `initializeCommand` writes too, and the commands that
 * wrote them in `via`; an image that is on the machine by then is not pulled, and one that may be names the command in
 * `mayBeMadeBy`.
 */
export function mentionAfter(initialized: Initialized, mention: ReadMention): ReadMention {
  const { file, line, column, endLine, endColumn } = mention
  const own = placed(initialized, { file, line, column, endLine, endColumn })
  const via = mention.via.flatMap(step => {
    const { via: before, at } = placed(initialized, step)
    return [...before, { text: step.text, ...at }]
  })
  const { text: written = mention.written, ...span } = { text: undefined, ...own.at }
  const made = whetherMade(initialized, mention)
  return {
    ...mention,
    ...span,
    written,
    required: mention.required && made !== 'made',
    ...(typeof made === 'string' ? {} : { mayBeMadeBy: made.text }),
    via: [...via, ...own.via]
  }
}

/** A finding at the place that a person would edit. */
export function findingAfter(initialized: Initialized, found: Finding): Finding {
  if (found.location === null) return found
  const { file, line, column, endLine, endColumn } = placed(initialized, found.location).at
  return { ...found, location: { file, line, column, endLine, endColumn } }
}

function placed({ workspace }: Initialized, span: Span): ReturnType<typeof originOf> {
  const written = workspace.writtenAt(span.file)
  return written === null ? { via: [], at: span } : originOf(written, span)
}

// A digest names what a registry holds: no build gives an image one.
function whetherMade(
  { images, perhaps }: Initialized,
  { kind, value, pull }: ReadMention
): 'made' | 'not' | Place {
  if (value.kind === 'unknown' || asksForFeature(kind) || pull === 'always') return 'not'
  const parsed = parseReference(value.text)
  if (parsed.kind !== 'reference') return 'not'
  const { text, digest } = parsed.reference
  if (images.has(text)) return 'made'
  if (digest !== null) return 'not'
  return perhaps.find(one => isPerhapsMade(one, value.text, text))?.by ?? 'not'
}
