import { folderOf } from '../../checkout/paths.ts'
import type { Place, Span } from '../../model.ts'
import type { Finding } from '../../rules/finding.ts'
import { buildNeeds, checkForCli, contextServices } from './build.ts'
import type { Converted } from './convert.ts'
import { createDiagnostics, wrongType } from './diagnostics.ts'
import { readEnvironment } from './dotenv.ts'
import { applyExtends } from './extends.ts'
import { type ComposeFile, defaultFiles, inFolder, readComposeFile } from './files.ts'
import { builtImages, serviceMentions } from './images.ts'
import { applyInclude } from './include.ts'
import { composeRun, fullAllowance, limits } from './limits.ts'
import { mergeServices } from './merge.ts'
import { noServices, readServices, resetServices, servicesOf } from './services.ts'
import { startedServices } from './start.ts'
import type {
  ComposeBuild,
  ComposeReading,
  ComposeRequest,
  ComposeRun,
  Diagnostics,
  Environment,
  Home,
  KeyedEntry,
  LoadedProject,
  MapNode,
  Model,
  NullNode,
  Project,
  Service
} from './types.ts'
import { checkServiceFiles, checkSources, leaveOutBesides, modelsNotRead } from './validate.ts'

/**
 * Reads a compose project as `docker compose config` does (compose-go) and returns the images and builds of the services
 * that start. Variables come from the repository's `.env` files and from defaults, never from the environment of the
 * process. Never rejects: what is wrong is a finding, and the rest is read.
 */
export async function readComposeProject(
  request: ComposeRequest,
  run: ComposeRun = composeRun()
): Promise<ComposeReading> {
  const shared = withoutPlaces(request)
  const loaded = await loadOnce(run, shared.request)
  const diagnostics = createDiagnostics(loaded.diagnostics)
  const needs = await readNeeds(diagnostics, request, loaded)
  const { findings, filesRead, incomplete } = diagnostics
  return { ...needs, findings: findings.map(shared.restore), filesRead, incomplete }
}

type Needs = Pick<ComposeReading, 'mentions' | 'builds'>

async function readNeeds(
  diagnostics: Diagnostics,
  request: ComposeRequest,
  loaded: LoadedProject
): Promise<Needs> {
  const { services, environment, whole } = loaded
  if (services === null) return { mentions: [], builds: [] }
  const started = startedServices(
    whole ? diagnostics : withoutFindings(diagnostics),
    services,
    environment,
    request
  )
  const starting = [...services.values()].filter(({ name }) => started.has(name))
  const built = withContextServices(diagnostics, services, starting)
  const images = builtImages(starting)
  const mentions = starting.flatMap(service => serviceMentions(diagnostics, service, images))
  for (const service of starting) leaveOutBesides(diagnostics, service)
  const builds: ComposeBuild[] = []
  for (const service of built) {
    const needs = await buildNeeds(request.files, diagnostics, environment, service)
    mentions.push(...needs.mentions)
    if (needs.build === null) continue
    builds.push(needs.build)
    if (service.name === request.service?.name) await checkForCli(request.files, diagnostics, service, needs)
  }
  return { mentions, builds }
}

// What seems to be absent may stand in the file that could not be read, which has its own finding.
function withoutFindings(diagnostics: Diagnostics): Diagnostics {
  return { ...diagnostics, report: () => undefined }
}

/** A build whose named context is `service:x` builds x too, also when x does not start. */
function withContextServices(
  diagnostics: Diagnostics,
  all: ReadonlyMap<string, Service>,
  starting: readonly Service[]
): readonly Service[] {
  const built = new Map(starting.map(service => [service.name, service]))
  for (const service of built.values()) {
    if (service.build === null) continue
    for (const { name } of contextServices(diagnostics, service.build, `services.${service.name}.build`)) {
      const other = all.get(name)
      if (other !== undefined && other.build !== null) built.set(name, other)
    }
  }
  return [...built.values()]
}

interface RequestWithoutPlaces {
  readonly request: ComposeRequest
  /** A finding with its place in the configuration. */
  readonly restore: (finding: Finding) => Finding
}

// No path of a repository contains it.
const placeholderFile = '\0'

/** Puts a placeholder for each place of a request: places differ between configurations that name the same files. */
function withoutPlaces(request: ComposeRequest): RequestWithoutPlaces {
  const places: Place[] = []
  const placeholder = (place: Place): Place => {
    places.push(place)
    const line = places.length
    return { file: placeholderFile, line, column: 1, endLine: line, endColumn: 1, text: '' }
  }
  const composeFiles = request.composeFiles.map(({ path, place }) => ({ path, place: placeholder(place) }))
  return {
    request: { ...request, place: placeholder(request.place), composeFiles },
    restore: finding => {
      const { location } = finding
      const place = location?.file === placeholderFile ? places[location.line - 1] : undefined
      if (place === undefined) return finding
      const { file, line, column, endLine, endColumn } = place
      return { ...finding, location: { file, line, column, endLine, endColumn } }
    }
  }
}

/**
 * Reads the files of the project that a request names, once for all configurations of a run that name the same files.
 * Its findings have the places of the first request: `withoutPlaces` makes them the same for all.
 */
export async function loadOnce(run: ComposeRun, request: ComposeRequest): Promise<LoadedProject> {
  const paths = request.composeFiles.map(({ path }) => path)
  const key = JSON.stringify([paths, paths.length === 0 ? request.folder : null])
  const known = run.projects.get(key)
  if (known !== undefined) return known
  const diagnostics = createDiagnostics()
  const project: Project = {
    files: request.files,
    run,
    diagnostics,
    allowance: fullAllowance(),
    parsed: new Map(),
    unread: new Set<string>(),
    notRead: [],
    keys: new Set<string>(),
    partial: new Set<string>()
  }
  const loading = load(project, request)
  run.projects.set(key, loading)
  const loaded = await loading
  const { nodes } = project.allowance
  if (nodes > run.allowance.cachedNodes) run.projects.delete(key)
  else run.allowance.cachedNodes -= nodes
  return loaded
}

async function load(project: Project, request: ComposeRequest): Promise<LoadedProject> {
  const { diagnostics } = project
  const named = request.composeFiles.length > 0
  const files = named
    ? request.composeFiles
    : await defaultFiles(request.files, diagnostics, request.folder, request.place)
  const folder = folderOf(files[0]?.path ?? '.')
  const environment = await environmentOf(project, request, named ? folder : request.folder)
  const services = await loadModel(project, { files, folder, environment, including: [] })
  const none = { services: null, environment, whole: false, diagnostics }
  if (services === null) return none
  if (project.unread.size === 0 && isEmpty(project)) {
    diagnostics.report('invalid-configuration', startOf(files), `${namesOf(files)} empty.`)
    return none
  }
  if (services.entries.size > limits.services) {
    const what = `The compose project defines more than ${limits.services} services and was not read.`
    diagnostics.limit(request.place, what)
    return none
  }
  const all = readServices(diagnostics, services)
  const whole = project.unread.size === 0 && diagnostics.incomplete.length === 0
  if (whole) {
    checkSources(diagnostics, all, project.partial)
    await checkServiceFiles(request.files, diagnostics, all)
  }
  for (const sentence of project.notRead) diagnostics.reportIncomplete(sentence)
  return { services: all, environment, whole, diagnostics }
}

// Compose takes `version` away before it looks whether anything is there (compose-go `loader.load`).
function isEmpty({ keys }: Project): boolean {
  return [...keys].every(key => key === 'version')
}

function namesOf(files: readonly ComposeFile[]): string {
  const names = [...new Set(files.map(({ path }) => `\`${path}\``))]
  return names.length === 1
    ? `The compose file ${names.join()} is`
    : `The compose files ${names.join(', ')} are all`
}

function startOf([first]: readonly ComposeFile[]): Span {
  return { file: first?.path ?? '.', line: 1, column: 1, endLine: 1, endColumn: 1 }
}

async function environmentOf(
  project: Project,
  request: ComposeRequest,
  folder: string
): Promise<Environment> {
  const file = { path: inFolder(folder, '.env'), place: request.place, optional: true }
  const read = await readEnvironment(project.files, project.diagnostics, [file], new Map())
  return new Map([[projectName, { value: { kind: 'unknown', reason: namedLate }, places: [] }], ...read])
}

const projectName = 'COMPOSE_PROJECT_NAME'
const namedLate = `the variable ${projectName} holds the name of the project, which the dev container CLI chooses when it starts the project`

/** The services of a model, merged as compose merges them; `null` when no file of it could be read. */
async function loadModel(project: Project, model: Model): Promise<MapNode | null> {
  let services: MapNode | null = null
  for (const { path, place } of model.files) {
    const file = await readComposeFile(project, path, place, model.folder, model.environment)
    if (file === null) continue
    services ??= noServices(file.home)
    for (const document of file.documents) {
      services = await mergeDocument(project, model, services, document, file.home)
      readServices(withoutUnknowns(project.diagnostics), services)
    }
  }
  return services === null ? null : withContexts(services, model.folder)
}

async function mergeDocument(
  project: Project,
  model: Model,
  below: MapNode,
  document: Converted,
  home: Home
): Promise<MapNode> {
  const { root, resets } = document
  if (root?.kind !== 'map') {
    project.unread.add(home.source.path)
    if (root !== null) wrongType(project.diagnostics, root, 'the compose file', 'a map')
    return below
  }
  for (const key of root.entries.keys()) project.keys.add(key)
  project.notRead.push(...modelsNotRead(root))
  const own = servicesOf(project.diagnostics, root)
  const included = await applyInclude(project, model, { home, root, services: own, resets }, loadModel)
  const context = { environment: model.environment, file: home.source.path }
  const extended = await applyExtends(project, context, included, resets)
  return mergeServices(project, resetServices(below, resets), extended)
}

// Docker compose checks the types after each file, so that a later file does not fix a wrong one.
function withoutUnknowns(diagnostics: Diagnostics): Diagnostics {
  const report: Diagnostics['report'] = (rule, location, message) => {
    if (rule === 'invalid-configuration') diagnostics.report(rule, location, message)
  }
  return { ...diagnostics, report }
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
