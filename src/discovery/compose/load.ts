import type { Converted } from './convert.ts'
import { applyExtends } from './extends.ts'
import { applyInclude } from './include.ts'
import type { Journal } from './journal.ts'
import { mergeServices } from './merge.ts'
import type { Model } from './model.ts'
import { modelsNotRead } from './not-read.ts'
import { readComposeFile, type Project } from './project.ts'
import type { Home, KeyedEntry, MapNode, NullNode } from './tree.ts'
import { noServices, resetServices, servicesOf } from './services.ts'
import { checkServiceKeys, checkTopKeys } from './service-keys.ts'
import { readServices } from './service.ts'
import { wrongType } from './typed.ts'

/** The services of a model, merged as compose merges them; `null` when no file of it could be read. */
export async function loadModel(project: Project, model: Model): Promise<MapNode | null> {
  let services: MapNode | null = null
  for (const { path, place } of model.files) {
    const file = await readComposeFile(project, path, place, model.folder, model.environment)
    if (file === null) continue
    services ??= noServices(file.home)
    for (const document of file.documents) {
      services = await layOver(project, model, services, document, file.home)
      const judging = withoutUnknowns(project.journal)
      checkServiceKeys(judging, services)
      readServices(judging, services)
    }
  }
  return services === null ? null : withContexts(services, model.folder)
}

async function layOver(
  project: Project,
  model: Model,
  below: MapNode,
  document: Converted,
  home: Home
): Promise<MapNode> {
  const { root, resets } = document
  if (root?.kind !== 'map') {
    project.unread.add(home.source.path)
    if (root !== null) wrongType(project.journal, root, 'the compose file', 'a map')
    return below
  }
  for (const key of root.entries.keys()) project.keys.add(key)
  checkTopKeys(project.journal, root)
  project.notRead.push(...modelsNotRead(root))
  const own = servicesOf(project.journal, root)
  const included = await applyInclude(project, model, { home, root, services: own, resets }, loadModel)
  const context = { environment: model.environment, file: home.source.path }
  const extended = await applyExtends(project, context, included, resets)
  return mergeServices(project, resetServices(below, resets), extended)
}

// Compose judges the types after each file, so that a file laid over a wrong value does not mend it.
function withoutUnknowns(journal: Journal): Journal {
  const find: Journal['find'] = (rule, location, message) => {
    if (rule === 'invalid-configuration') journal.find(rule, location, message)
  }
  return { ...journal, find }
}

/** A build without a context has the folder of its own model, also when a model of another folder includes it. */
function withContexts(services: MapNode, folder: string): MapNode {
  const entries = new Map<string, KeyedEntry>()
  for (const [name, entry] of services.entries) entries.set(name, withContext(entry, folder))
  return { ...services, entries }
}

function withContext(service: KeyedEntry, folder: string): KeyedEntry {
  const build = service.value.kind === 'map' ? service.value.entries.get('build') : undefined
  if (service.value.kind !== 'map' || build?.value.kind !== 'map') return service
  if (build.value.entries.has('context')) return service
  const { home, end } = build.value
  const context: NullNode = { kind: 'null', home: { source: home.source, folder }, start: end, end }
  const entries = new Map([...build.value.entries, ['context', { key: build.key, value: context, via: [] }]])
  const value = { ...service.value, entries: new Map(service.value.entries) }
  value.entries.set('build', { ...build, value: { ...build.value, entries } })
  return { ...service, value }
}
