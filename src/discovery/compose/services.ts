import type { Place } from '../../model.ts'
import type { Converted } from './convert.ts'
import type { Journal } from './journal.ts'
import { applyResets } from './reset.ts'
import type { Home, KeyedEntry, MapNode } from './tree.ts'
import { wrongType } from './typed.ts'

/** No services, of a compose file that defines none. */
export function noServices(home: Home): MapNode {
  return { kind: 'map', entries: new Map(), home, start: 0, end: 0 }
}

/** The `services` of a compose file; none when there are none. */
export function servicesOf(journal: Journal, root: MapNode): MapNode {
  const none: MapNode = { ...root, entries: new Map() }
  const entry = root.entries.get('services')
  if (entry === undefined) return none
  if (entry.value.kind !== 'map') {
    wrongType(journal, entry.value, 'services', 'a map')
    return none
  }
  if (entry.via.length === 0) return entry.value
  return { ...entry.value, entries: withVia(entry.value, entry.via) }
}

/** The entries of a map that is reached through more places. */
export function withVia(map: MapNode, via: readonly Place[]): ReadonlyMap<string, KeyedEntry> {
  return new Map([...map.entries].map(([key, value]) => [key, { ...value, via: [...via, ...value.via] }]))
}

/** Takes out of services what `!reset` and `!override` of a file above them name. */
export function resetServices(services: MapNode, resets: Converted['resets']): MapNode {
  const paths = resets.filter(path => path[0] === 'services').map(path => path.slice(1))
  const left = paths.some(path => path.length === 0)
    ? { ...services, entries: new Map() }
    : applyResets(services, paths)
  return left.kind === 'map' ? left : services
}
