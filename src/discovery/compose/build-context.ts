import type { Place } from '../../model.ts'
import type { Journal } from './journal.ts'
import { placeOf, type Entry, type TextNode } from './tree.ts'
import { asText } from './typed.ts'

/** The context of a build: its path as it is written, relative to `folder`. */
export interface BuildContext {
  readonly kind: 'known'
  readonly path: string
  readonly folder: string
  readonly place: Place
  readonly via: readonly Place[]
}

/** The context of a build in its long form; `wrong`: the journal says what is. */
export function contextOf(
  journal: Journal,
  build: Entry,
  path: string
):
  | BuildContext
  | { readonly kind: 'unknown'; readonly text: TextNode; readonly via: readonly Place[] }
  | { readonly kind: 'wrong' } {
  const entry = build.value.kind === 'map' ? build.value.entries.get('context') : undefined
  if (entry === undefined) return { kind: 'wrong' }
  if (entry.value.kind === 'null') {
    return { kind: 'known', path: '.', folder: entry.value.home.folder, place: entry.key, via: build.via }
  }
  const text = asText(journal, entry, `${path}.context`)
  if (text === null) return { kind: 'wrong' }
  const via = [...build.via, ...entry.via]
  if (text.value.kind === 'unknown') return { kind: 'unknown', text, via }
  const known = text.value.text
  return {
    kind: 'known',
    path: known === '' ? '.' : known,
    folder: text.home.folder,
    place: placeOf(text),
    via: [...via, ...text.places]
  }
}
