import type { Place } from '../../model.ts'
import type { Journal } from './journal.ts'
import { entriesOf, longDependsOn } from './shape.ts'
import { childOf, placeOf, type Entry } from './tree.ts'
import { asText, isFalse, knownText, knownTextsUnder, knownUnder, wrongType } from './typed.ts'

/** A service that another one needs before it starts. */
export interface Dependency {
  readonly name: string
  readonly required: boolean
  readonly place: Place
}

/**
 * What a service depends on: `depends_on` in both forms, `links`, `volumes_from`, and the namespaces that it
 * shares with `service:…` (compose-go `loader/normalize.go`). Of two mentions of a service the first decides, but for
 * `network_mode`, whose service is required whatever `depends_on` says (`loader/validate.go`).
 */
export function dependenciesOf(journal: Journal, service: Entry, path: string): readonly Dependency[] {
  const found = new Map<string, Dependency>()
  const add = (dependency: Dependency): void => {
    if (!found.has(dependency.name)) found.set(dependency.name, dependency)
  }
  dependsOn(journal, service, `${path}.depends_on`).forEach(add)
  for (const { text, node } of knownTextsUnder(journal, service, 'links', path)) {
    const [name = ''] = text.split(':')
    add({ name, required: true, place: placeOf(node) })
  }
  for (const namespace of ['network_mode', 'ipc', 'pid', 'uts', 'cgroup']) {
    const shared = knownUnder(journal, service, namespace, path)
    if (shared?.text.startsWith('service:') !== true) continue
    const name = shared.text.slice('service:'.length)
    if (namespace === 'network_mode' && found.get(name)?.required === false) found.delete(name)
    add({ name, required: true, place: placeOf(shared.entry.value) })
  }
  for (const { text, node } of knownTextsUnder(journal, service, 'volumes_from', path)) {
    const [name = ''] = text.split(':')
    if (!text.startsWith('container:')) add({ name, required: true, place: placeOf(node) })
  }
  return [...found.values()]
}

function dependsOn(journal: Journal, service: Entry, path: string): readonly Dependency[] {
  const child = childOf(service, 'depends_on')
  if (child === null) return []
  if (child.value.kind === 'text') {
    wrongType(journal, child.value, path, 'a list of services or a map')
    return []
  }
  if (child.value.kind === 'list') for (const item of child.value.items) checkName(journal, item, path)
  return entriesOf({ value: longDependsOn(child.value), via: [] }).map(([name, entry]) => ({
    name,
    required: isRequired(journal, entry, `${path}.${name}`),
    place: entry.key
  }))
}

function checkName(journal: Journal, item: Entry, path: string): void {
  const text = asText(journal, item, path)
  if (text !== null) knownText(journal, text, path)
}

function isRequired(journal: Journal, entry: Entry, path: string): boolean {
  if (entry.value.kind !== 'map') {
    wrongType(journal, entry.value, path, 'a map with `condition`')
    return true
  }
  return !isFalse(entry, 'required')
}
