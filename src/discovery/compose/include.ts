import { folderOf, resolveFrom } from '../../checkout/paths.ts'
import type { Place } from '../../model.ts'
import { itemsOf } from './canonical.ts'
import type { Converted } from './convert.ts'
import { asText, knownText, wrongType } from './diagnostics.ts'
import { readEnvironment } from './dotenv.ts'
import { isRemote, pathFrom } from './files.ts'
import { limits } from './limits.ts'
import { mergeServices } from './merge.ts'
import { resetServices, sizeOf, withVia } from './services.ts'
import { childOf, placeOf } from './tree.ts'
import type {
  Diagnostics,
  Entry,
  Environment,
  Home,
  KeyedEntry,
  MapNode,
  Model,
  Node,
  Project,
  TextNode
} from './types.ts'

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
    project.diagnostics.report(
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
    diagnostics.report(
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
      project.diagnostics.reportIncomplete(
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

/** Services of one compose file and of those that it includes, each as it was defined first. */
export interface Definitions {
  readonly services: Map<string, Definition>
  readonly sizes: Map<Node, number>
  /** How many values may still be compared. */
  nodes: number
}

interface Definition {
  readonly entry: KeyedEntry
  readonly included: boolean
}

/** Begins with the services that a file defines itself. */
function ownDefinitions(own: MapNode): Definitions {
  const services = [...own.entries].map(([name, entry]) => [name, { entry, included: false }] as const)
  return { services: new Map(services), sizes: new Map(), nodes: limits.serviceNodes }
}

/**
 * Adds the services of an included project, and notes those that are defined already and differently: docker compose 2
 * stops there ("conflicts with imported resource", compose-go `loader/include.go`). It compares what an included file has
 * become once it was loaded with what the including file says, so that a short form differs from itself.
 */
function addImported(definitions: Definitions, diagnostics: Diagnostics, imported: MapNode): void {
  const { services, sizes } = definitions
  for (const [name, entry] of imported.entries) {
    const known = services.get(name)
    if (known === undefined) {
      services.set(name, { entry, included: true })
      continue
    }
    definitions.nodes -= sizeOf(entry.value, sizes)
    if (definitions.nodes < 0) {
      const what = `The included services hold more than ${limits.serviceNodes} values together; whether the rest is defined twice was not looked at.`
      diagnostics.limit(entry.key, what)
      return
    }
    if (compareServices(known, entry) !== 'different') continue
    const [here, there] = known.included ? [entry.key, known.entry.key] : [known.entry.key, entry.key]
    const message = `The service \`${name}\` is defined here and, differently, in \`${there.file}\`, line ${there.line}, and one of them is included: docker compose 2 refuses this. Define it in one place; to change an included service, list a further file in \`dockerComposeFile\`.`
    diagnostics.report('invalid-configuration', here, message)
  }
}

/** `unknown`: it depends on a variable that no file gives, or on defaults that compose fills in. */
type Comparison = 'same' | 'different' | 'unknown'

function compareServices(first: Definition, second: Entry): Comparison {
  const { value: one } = first.entry
  const { value: other } = second
  if (one.kind !== 'map' || other.kind !== 'map') return one.kind === other.kind ? 'same' : 'different'
  const extending = !first.included && one.entries.has('extends')
  const keys = new Set([...one.entries.keys(), ...other.entries.keys()])
  keys.delete('extends')
  return worst(
    [...keys].map(key => {
      const left = one.entries.get(key)?.value
      const right = other.entries.get(key)?.value
      if (left === undefined && extending) return 'unknown'
      if (left === undefined || right === undefined) return aloneIs(left ?? right)
      return compareProperty(key, left, right, first.included)
    })
  )
}

function compareProperty(key: string, first: Node, second: Node, included: boolean): Comparison {
  const isShort = shortForms.get(key)
  if (isShort === undefined) return compare(first, second)
  const shorts = [isShort(first), isShort(second)]
  if (!included && shorts[0] === true) return 'different'
  if (shorts[0] !== shorts[1]) return 'unknown'
  return isPath.has(key) ? compare(first, second, comparePaths) : compare(first, second)
}

type CompareTexts = (first: TextNode, second: TextNode) => Comparison

const compareTexts: CompareTexts = (first, second) => (first.text === second.text ? 'same' : 'different')

// A relative path means another file in each folder.
const comparePaths: CompareTexts = (first, second) => {
  const [one, other] = [first, second].map(({ home, text }) => resolveFrom(home.folder, text))
  if (one?.kind !== 'inside' || other?.kind !== 'inside') return compareTexts(first, second)
  return one.path === other.path ? 'same' : 'different'
}

function compare(first: Node, second: Node, texts: CompareTexts = compareTexts): Comparison {
  if (first.kind === 'null' || second.kind === 'null') return first.kind === second.kind ? 'same' : 'unknown'
  if (first.kind === 'text' && second.kind === 'text') {
    if (first.value.kind === 'unknown' || second.value.kind === 'unknown') return 'unknown'
    return texts(first, second)
  }
  if (first.kind === 'list' && second.kind === 'list') {
    if (first.items.length !== second.items.length) return 'different'
    return worst(
      first.items.map(({ value }, index) => {
        const other = second.items[index]?.value
        return other === undefined ? 'different' : compare(value, other, texts)
      })
    )
  }
  if (first.kind !== 'map' || second.kind !== 'map') return 'different'
  const keys = new Set([...first.entries.keys(), ...second.entries.keys()])
  return worst(
    [...keys].map(key => {
      const left = first.entries.get(key)?.value
      const right = second.entries.get(key)?.value
      if (left === undefined || right === undefined) return aloneIs(left ?? right)
      return compare(left, right, key === 'context' || key === 'path' ? texts : compareTexts)
    })
  )
}

/** A value that one side has: compose takes some empty ones away. */
function aloneIs(node: Node | undefined): Comparison {
  const isEmpty =
    node === undefined ||
    node.kind === 'null' ||
    (node.kind === 'text' && (node.value.kind === 'unknown' || node.text === '')) ||
    (node.kind === 'list' && node.items.length === 0) ||
    (node.kind === 'map' && node.entries.size === 0)
  return isEmpty ? 'unknown' : 'different'
}

function worst(comparisons: readonly Comparison[]): Comparison {
  if (comparisons.includes('different')) return 'different'
  return comparisons.includes('unknown') ? 'unknown' : 'same'
}

type IsShort = (node: Node) => boolean

const isText: IsShort = node => node.kind === 'text'
const hasText: IsShort = node =>
  node.kind === 'text' || (node.kind === 'list' && node.items.some(({ value }) => isText(value)))
const isList: IsShort = node => node.kind === 'list'

const lacks =
  (...keys: readonly string[]): IsShort =>
  node =>
    node.kind === 'map' && keys.some(key => !node.entries.has(key))

const someItem =
  (test: IsShort): IsShort =>
  node =>
    (node.kind === 'list' && node.items.some(({ value }) => test(value))) ||
    (node.kind === 'map' && [...node.entries.values()].some(({ value }) => test(value)))

/** A relative path, which compose makes an absolute one. */
const isRelative: IsShort = node =>
  node.kind === 'text' && !node.text.startsWith('/') && !node.text.includes(':')

const hasRelative =
  (key: string): IsShort =>
  node => {
    const path = node.kind === 'map' ? node.entries.get(key)?.value : undefined
    return path === undefined || isRelative(path)
  }

const either =
  (...tests: readonly IsShort[]): IsShort =>
  node =>
    tests.some(test => test(node))

const files = either(hasText, someItem(lacks('required')), someItem(hasRelative('path')))

/** What compose rewrites in a service that it includes: measured with Docker Compose 2.40.3. */
const shortForms: ReadonlyMap<string, IsShort> = new Map([
  ['build', either(isText, hasRelative('context'))],
  ['configs', hasText],
  ['depends_on', either(isList, someItem(lacks('required')))],
  ['devices', hasText],
  ['dns', isText],
  ['dns_search', isText],
  ['env_file', files],
  ['label_file', hasText],
  ['networks', isList],
  ['ports', either(hasText, someItem(lacks('mode', 'protocol')))],
  ['secrets', hasText],
  ['volumes', either(hasText, someItem(hasRelative('source')))]
])

const isPath: ReadonlySet<string> = new Set(['build', 'env_file', 'label_file'])
