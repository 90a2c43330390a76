import type { Place } from '../../model.ts'
import { dependenciesOf, type Dependency } from './dependencies.ts'
import type { Journal } from './journal.ts'
import { limits } from './limits.ts'
import { longBuild } from './shape.ts'
import { childOf, type Entry, type KeyedEntry, type MapNode, type Node } from './tree.ts'
import { has, knownTextsUnder, knownUnder, textUnder, wrongType, type TextEntry } from './typed.ts'

/** What of a service decides which images it needs. */
export interface Service {
  readonly name: string
  /** Where its name is written. */
  readonly place: Place
  readonly entry: Entry
  readonly image: TextEntry | null
  /** `build` in its long form. */
  readonly build: Entry | null
  readonly platform: string | null
  /** It starts only with one of these, or when it is named; empty: always. */
  readonly profiles: readonly string[]
  readonly dependencies: readonly Dependency[]
}

/** Reads the services of a project; what docker compose refuses goes to the journal. */
export function readServices(journal: Journal, services: MapNode): ReadonlyMap<string, Service> {
  const read = new Map<string, Service>()
  const sizes = new Map<Node, number>()
  let nodes = 0
  for (const [name, entry] of services.entries) {
    nodes += sizeOf(entry.value, sizes)
    if (nodes > limits.serviceNodes) {
      journal.limit(
        entry.key,
        `The services hold more than ${limits.serviceNodes} values together; the rest was not read.`
      )
      break
    }
    if (entry.value.kind === 'map') read.set(name, readService(journal, name, entry))
    else wrongType(journal, entry.value, `services.${name}`, 'a map')
  }
  return read
}

/** The values that a node holds, each counted as often as it is reached; `known` keeps what was counted. */
export function sizeOf(node: Node, known: Map<Node, number>): number {
  if (node.kind === 'text' || node.kind === 'null') return 1
  const counted = known.get(node)
  if (counted !== undefined) return counted
  let size = 1
  const children = node.kind === 'map' ? node.entries.values() : node.items
  for (const { value } of children) size += sizeOf(value, known)
  known.set(node, size)
  return size
}

function readService(journal: Journal, name: string, entry: KeyedEntry): Service {
  const path = `services.${name}`
  const image = textUnder(journal, entry, 'image', path)
  const build = buildOf(journal, entry, path)
  const nameless = image === null || (image.value.value.kind === 'known' && image.value.value.text === '')
  return {
    name,
    place: entry.key,
    entry,
    image: nameless || has(entry, 'provider') ? null : image,
    build,
    platform: knownUnder(journal, entry, 'platform', path)?.text ?? null,
    profiles: knownTextsUnder(journal, entry, 'profiles', path).map(({ text }) => text),
    dependencies: dependenciesOf(journal, entry, path)
  }
}

function buildOf(journal: Journal, entry: Entry, path: string): Entry | null {
  const build = childOf(entry, 'build')
  if (build === null) return null
  const isText = build.value.kind === 'text' && build.value.type === 'string'
  if (!isText && build.value.kind !== 'map') {
    wrongType(journal, build.value, `${path}.build`, 'a path or a map')
    return null
  }
  return { value: longBuild(build.value), via: build.via }
}
