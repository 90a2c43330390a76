import type { Place } from '../../model.ts'
import { entriesOf, longBuild, longDependsOn } from './canonical.ts'
import type { Converted } from './convert.ts'
import {
  asText,
  has,
  isFalse,
  knownText,
  knownTextsUnder,
  knownUnder,
  textUnder,
  wrongType
} from './diagnostics.ts'
import { limits } from './limits.ts'
import { applyResets } from './merge.ts'
import { childOf, placeOf } from './tree.ts'
import type { Dependency, Diagnostics, Entry, Home, KeyedEntry, MapNode, Node, Service } from './types.ts'

/** Reads the services of a project; what docker compose refuses is reported. */
export function readServices(diagnostics: Diagnostics, services: MapNode): ReadonlyMap<string, Service> {
  const read = new Map<string, Service>()
  const sizes = new Map<Node, number>()
  let nodes = 0
  for (const [name, entry] of services.entries) {
    nodes += sizeOf(entry.value, sizes)
    if (nodes > limits.serviceNodes) {
      diagnostics.limit(
        entry.key,
        `The services hold more than ${limits.serviceNodes} values together; the rest was not read.`
      )
      break
    }
    if (entry.value.kind === 'map') read.set(name, readService(diagnostics, name, entry))
    else wrongType(diagnostics, entry.value, `services.${name}`, 'a map')
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

function readService(diagnostics: Diagnostics, name: string, entry: KeyedEntry): Service {
  const path = `services.${name}`
  const image = textUnder(diagnostics, entry, 'image', path)
  const build = buildOf(diagnostics, entry, path)
  const nameless = image === null || (image.value.value.kind === 'known' && image.value.value.text === '')
  return {
    name,
    place: entry.key,
    entry,
    image: nameless || has(entry, 'provider') ? null : image,
    build,
    platform: knownUnder(diagnostics, entry, 'platform', path)?.text ?? null,
    profiles: knownTextsUnder(diagnostics, entry, 'profiles', path).map(({ text }) => text),
    dependencies: dependenciesOf(diagnostics, entry, path)
  }
}

function buildOf(diagnostics: Diagnostics, entry: Entry, path: string): Entry | null {
  const build = childOf(entry, 'build')
  if (build === null) return null
  const isText = build.value.kind === 'text' && build.value.type === 'string'
  if (!isText && build.value.kind !== 'map') {
    wrongType(diagnostics, build.value, `${path}.build`, 'a path or a map')
    return null
  }
  return { value: longBuild(build.value), via: build.via }
}

/** No services, of a compose file that defines none. */
export function noServices(home: Home): MapNode {
  return { kind: 'map', entries: new Map(), home, start: 0, end: 0 }
}

/** The `services` of a compose file; none when there are none. */
export function servicesOf(diagnostics: Diagnostics, root: MapNode): MapNode {
  const none: MapNode = { ...root, entries: new Map() }
  const entry = root.entries.get('services')
  if (entry === undefined) return none
  if (entry.value.kind !== 'map') {
    wrongType(diagnostics, entry.value, 'services', 'a map')
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

/**
 * What a service depends on: `depends_on` in both forms, `links`, `volumes_from`, and the namespaces that it
 * shares with `service:…` (compose-go `loader/normalize.go`). Of two mentions of a service the first decides, but for
 * `network_mode`, whose service is required whatever `depends_on` says (`loader/validate.go`).
 */
function dependenciesOf(diagnostics: Diagnostics, service: Entry, path: string): readonly Dependency[] {
  const found = new Map<string, Dependency>()
  const add = (dependency: Dependency): void => {
    if (!found.has(dependency.name)) found.set(dependency.name, dependency)
  }
  dependsOn(diagnostics, service, `${path}.depends_on`).forEach(add)
  for (const { text, node } of knownTextsUnder(diagnostics, service, 'links', path)) {
    const [name = ''] = text.split(':')
    add({ name, required: true, place: placeOf(node) })
  }
  for (const namespace of ['network_mode', 'ipc', 'pid', 'uts', 'cgroup']) {
    const shared = knownUnder(diagnostics, service, namespace, path)
    if (shared?.text.startsWith('service:') !== true) continue
    const name = shared.text.slice('service:'.length)
    if (namespace === 'network_mode' && found.get(name)?.required === false) found.delete(name)
    add({ name, required: true, place: placeOf(shared.entry.value) })
  }
  for (const { text, node } of knownTextsUnder(diagnostics, service, 'volumes_from', path)) {
    const [name = ''] = text.split(':')
    if (!text.startsWith('container:')) add({ name, required: true, place: placeOf(node) })
  }
  return [...found.values()]
}

function dependsOn(diagnostics: Diagnostics, service: Entry, path: string): readonly Dependency[] {
  const child = childOf(service, 'depends_on')
  if (child === null) return []
  if (child.value.kind === 'text') {
    wrongType(diagnostics, child.value, path, 'a list of services or a map')
    return []
  }
  if (child.value.kind === 'list') for (const item of child.value.items) checkName(diagnostics, item, path)
  return entriesOf({ value: longDependsOn(child.value), via: [] }).map(([name, entry]) => ({
    name,
    required: isRequired(diagnostics, entry, `${path}.${name}`),
    place: entry.key
  }))
}

function checkName(diagnostics: Diagnostics, item: Entry, path: string): void {
  const text = asText(diagnostics, item, path)
  if (text !== null) knownText(diagnostics, text, path)
}

function isRequired(diagnostics: Diagnostics, entry: Entry, path: string): boolean {
  if (entry.value.kind !== 'map') {
    wrongType(diagnostics, entry.value, path, 'a map with `condition`')
    return true
  }
  return !isFalse(entry, 'required')
}
