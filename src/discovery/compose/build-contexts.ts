import type { Place } from '../../model.ts'
import type { NamedContext } from '../types.ts'
import { entriesOf, longKeyValues } from './canonical.ts'
import { childOf, maskedText, placeOf, sliceOf } from './tree.ts'
import { asText, wrongType } from './diagnostics.ts'
import type { Diagnostics, Entry } from './types.ts'

const imagePrefix = 'docker-image://'
const servicePrefix = 'service:'

/** A named context, and the places of the variables that its image comes from. */
export interface SuppliedContext extends NamedContext {
  readonly suppliers: readonly Place[]
}

/** The named contexts of a build (`additional_contexts`, a map or a list of `NAME=VALUE`) with the images among them. */
export function namedContexts(
  diagnostics: Diagnostics,
  build: Entry,
  path: string
): readonly SuppliedContext[] {
  return contextEntries(diagnostics, build, path).map(([name, entry]) => {
    const text = asText(diagnostics, entry, `${path}.additional_contexts.${name}`)
    if (text === null || !maskedText(text).startsWith(imagePrefix))
      return { name, image: null, suppliers: [] }
    const image = sliceOf(text, imagePrefix.length, text.text.length)
    const { text: written, ...span } = placeOf(image)
    return { name, image: { value: image.value, written, span }, suppliers: text.places }
  })
}

/** A service whose build another build takes as a named context. */
export interface ContextService {
  readonly name: string
  readonly place: Place
}

/** The services whose builds a build takes as named contexts. */
export function contextServices(
  diagnostics: Diagnostics,
  build: Entry,
  path: string
): readonly ContextService[] {
  return contextEntries(diagnostics, build, path).flatMap(([, entry]) => {
    if (entry.value.kind !== 'text' || entry.value.value.kind !== 'known') return []
    const { text } = entry.value.value
    if (!text.startsWith(servicePrefix)) return []
    return [{ name: text.slice(servicePrefix.length), place: placeOf(entry.value) }]
  })
}

function contextEntries(
  diagnostics: Diagnostics,
  build: Entry,
  path: string
): readonly (readonly [string, Entry])[] {
  const contexts = childOf(build, 'additional_contexts')
  if (contexts === null) return []
  if (contexts.value.kind === 'text') {
    wrongType(diagnostics, contexts.value, `${path}.additional_contexts`, 'a map or a list of `NAME=VALUE`')
    return []
  }
  return entriesOf({ value: longKeyValues(contexts.value), via: contexts.via })
}
