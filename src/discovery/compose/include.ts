import type { Place } from '../../model.ts'
import { folderOf } from '../../checkout/paths.ts'
import type { Converted } from './convert.ts'
import { readEnvironment } from './dotenv.ts'
import { addImported, ownDefinitions } from './import-conflicts.ts'
import { limits } from './limits.ts'
import { mergeServices } from './merge.ts'
import type { Model } from './types.ts'
import { isRemote, pathFrom } from './files.ts'
import { resetServices, withVia } from './services.ts'
import { itemsOf } from './canonical.ts'
import { childOf, placeOf } from './tree.ts'
import { asText, knownText, wrongType } from './diagnostics.ts'
import type { Entry, Environment, Home, MapNode, Project } from './types.ts'

/** A document of a compose file that may include others, with its own services. */
export interface IncludingFile {
  readonly home: Home
  readonly root: MapNode
  readonly services: MapNode
  readonly resets: Converted['resets']
}

/** Gives the services of a model; `null` when none of its files could be read. */
export type LoadModel = (project: Project, model: Model) => Promise<MapNode | null>

/**
 * Adds the services of the projects that a compose file includes (compose-go `loader/include.go`). Each is a
 * model of its own, with its own folder and environment file. Where both define a service and differ, which Docker Compose
 * 2 refuses, the including file is laid over it, as version 5 does it.
 */
export async function applyInclude(
  project: Project,
  model: Model,
  file: IncludingFile,
  load: LoadModel
): Promise<MapNode> {
  const { home, root, services, resets } = file
  const entry = childOf({ value: root, via: [] }, 'include')
  if (entry === null) return services
  if (entry.value.kind !== 'list') {
    wrongType(project.diagnostics, entry.value, 'include', 'a list')
    return services
  }
  let all = services
  const definitions = ownDefinitions(services)
  for (const item of itemsOf(entry)) {
    const included = await includedServices(project, model, file, item, load)
    if (included === null) {
      project.unread.add(home.source.path)
      continue
    }
    addImported(definitions, project.diagnostics, included)
    const taken = [...included.entries].map(([name, service]) => {
      if (!all.entries.has(name)) return [name, service] as const
      const alone = resetServices({ ...included, entries: new Map([[name, service]]) }, resets)
      return [name, alone.entries.get(name) ?? service] as const
    })
    all = mergeServices(project, { ...included, entries: new Map(taken) }, all)
  }
  return all
}

interface IncludeItem {
  readonly paths: readonly { readonly path: string; readonly place: Place }[]
  readonly folder: string
  readonly environmentFiles: readonly {
    readonly path: string
    readonly place: Place
    readonly optional: boolean
  }[]
  readonly via: readonly Place[]
}

async function includedServices(
  project: Project,
  model: Model,
  file: IncludingFile,
  entry: Entry,
  load: LoadModel
): Promise<MapNode | null> {
  const item = readItem(project, model, entry)
  const [first] = item?.paths ?? []
  if (item === null || first === undefined) return null
  const including = [...model.including, file.home.source.path]
  if (including.includes(first.path)) {
    const circle = [...including.slice(including.indexOf(first.path)), first.path].join(' → ')
    project.diagnostics.find(
      'invalid-configuration',
      first.place,
      `Compose files include each other in a circle: ${circle}.`
    )
    return null
  }
  if (including.length > limits.includeDepth) {
    const what = `Compose files include each other more than ${limits.includeDepth} deep; \`${first.path}\` was not read.`
    project.diagnostics.limit(first.place, what)
    return null
  }
  const environment = await environmentOf(project, model, item)
  const services = await load(project, { files: item.paths, folder: item.folder, environment, including })
  return services === null ? null : { ...services, entries: withVia(services, [...item.via, first.place]) }
}

function environmentOf(project: Project, model: Model, item: IncludeItem): Promise<Environment> {
  return readEnvironment(project.files, project.diagnostics, item.environmentFiles, model.environment)
}

function readItem(project: Project, model: Model, entry: Entry): IncludeItem | null {
  const { diagnostics } = project
  if (entry.value.kind !== 'text' && entry.value.kind !== 'map') {
    wrongType(diagnostics, entry.value, 'include', 'a path or a map with `path`')
    return null
  }
  const named = entry.value.kind === 'text' ? entry : childOf(entry, 'path')
  if (named === null) {
    diagnostics.find(
      'invalid-configuration',
      placeOf(entry.value),
      '`include.path` is missing; it names the compose file to include.'
    )
    return null
  }
  const paths = pathsOf(project, model, named, 'include.path')
  const [first] = paths ?? []
  if (paths === null || first === undefined) return null
  const folder = projectFolder(project, model, entry, first.path)
  if (folder === null) return null
  const optional = { path: folder === '.' ? '.env' : `${folder}/.env`, place: first.place, optional: true }
  const environment = childOf(entry, 'env_file')
  const listed = environment === null ? [] : pathsOf(project, model, environment, 'include.env_file')
  if (listed === null) return null
  const environmentFiles =
    listed.length === 0 && !namesOnlyNull(environment)
      ? [optional]
      : listed.map(file => ({ ...file, optional: false }))
  return { paths, folder, environmentFiles, via: entry.via }
}

function namesOnlyNull(environment: Entry | null): boolean {
  return environment !== null && listOf(environment).length > 0
}

function listOf(entry: Entry): readonly Entry[] {
  return entry.value.kind === 'list' ? itemsOf(entry) : [entry]
}

function projectFolder(project: Project, model: Model, entry: Entry, first: string): string | null {
  const directory = childOf(entry, 'project_directory')
  if (directory === null) return folderOf(first)
  const text = asText(project.diagnostics, directory, 'include.project_directory')
  if (text === null) return null
  const known = knownText(project.diagnostics, text, 'include.project_directory')
  return known === null ? null : pathFrom(project.diagnostics, model.folder, known, placeOf(text))
}

function pathsOf(
  project: Project,
  model: Model,
  entry: Entry,
  property: string
): readonly { readonly path: string; readonly place: Place }[] | null {
  const paths: { path: string; place: Place }[] = []
  for (const item of listOf(entry)) {
    const text = asText(project.diagnostics, item, property)
    const known = text === null ? null : knownText(project.diagnostics, text, property)
    if (text === null || known === null) return null
    const place = placeOf(text)
    // Compose v2.40 and later read `/dev/null` as "no environment file, not even .env".
    if (property === 'include.env_file' && known === '/dev/null') continue
    if (isRemote(known)) {
      project.diagnostics.leftOut(
        `\`${property}\` names \`${known}\`, which lies outside of the repository and was not read.`
      )
      return null
    }
    const path = pathFrom(project.diagnostics, model.folder, known, place)
    if (path === null) return null
    paths.push({ path, place })
  }
  return paths
}
