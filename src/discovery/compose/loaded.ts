import type { Span } from '../../model.ts'
import { folderOf } from '../repository-path.ts'
import { checkConsistency } from './consistency.ts'
import type { BuildNeeds } from './build-needs.ts'
import type { ComposeRequest } from './compose.ts'
import { readEnvironment, type Environment } from './environment.ts'
import { createJournal, type Journal } from './journal.ts'
import { fullAllowance, limits } from './limits.ts'
import { loadModel } from './load.ts'
import type { Project } from './project.ts'
import { defaultFiles, inFolder, type ComposeFile } from './project-files.ts'
import type { ComposeRun } from './run.ts'
import { readServices, type Service } from './service.ts'
import { checkServiceFiles } from './service-files.ts'

/** A compose project that was read, before it is asked which of its services start. */
export interface LoadedProject {
  /** `null`: none of its files could be read, or it is too large. */
  readonly services: ReadonlyMap<string, Service> | null
  readonly environment: Environment
  /** Whether all of it was read. */
  readonly whole: boolean
  /** What was noted so far. */
  readonly journal: Journal
  /** What building its services needs, by their names, as far as a configuration has asked. */
  readonly builds: Map<string, Promise<BuildNeeds>>
}

/**
 * Reads the files of the project that a request names, or gives what another request of the run has read. The answer
 * holds the places of the request that came first: they must be the same for all (`sharedRequest`).
 */
export async function loadOnce(run: ComposeRun, request: ComposeRequest): Promise<LoadedProject> {
  const paths = request.composeFiles.map(({ path }) => path)
  const key = JSON.stringify([paths, paths.length === 0 ? request.folder : null])
  const known = run.projects.get(key)
  if (known !== undefined) return known
  const journal = createJournal()
  const project: Project = {
    files: request.files,
    run,
    journal,
    allowance: fullAllowance(),
    parsed: new Map(),
    unread: new Set<string>(),
    notRead: [],
    keys: new Set<string>(),
    partial: new Set<string>()
  }
  const loading = load(project, request)
  run.projects.set(key, loading, 0)
  const loaded = await loading
  run.projects.set(key, loading, project.allowance.nodes)
  return loaded
}

async function load(project: Project, request: ComposeRequest): Promise<LoadedProject> {
  const { journal } = project
  const named = request.composeFiles.length > 0
  const files = named
    ? request.composeFiles
    : await defaultFiles(request.files, journal, request.folder, request.place)
  const folder = folderOf(files[0]?.path ?? '.')
  const environment = await environmentOf(project, request, named ? folder : request.folder)
  const services = await loadModel(project, { files, folder, environment, including: [] })
  const none = { services: null, environment, whole: false, journal, builds: new Map<string, never>() }
  if (services === null) return none
  if (project.unread.size === 0 && isEmpty(project)) {
    journal.find('invalid-configuration', startOf(files), `${namesOf(files)} empty.`)
    return none
  }
  if (services.entries.size > limits.services) {
    const what = `The compose project defines more than ${limits.services} services and was not read.`
    journal.limit(request.place, what)
    return none
  }
  const all = readServices(journal, services)
  const whole = project.unread.size === 0 && journal.incomplete.length === 0
  if (whole) {
    checkConsistency(journal, all, project.partial)
    await checkServiceFiles(request.files, journal, all)
  }
  for (const sentence of project.notRead) journal.leftOut(sentence)
  return { services: all, environment, whole, journal, builds: new Map() }
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
  const read = await readEnvironment(project.files, project.journal, [file], new Map())
  return new Map([[projectName, { value: { kind: 'unknown', reason: namedLate }, places: [] }], ...read])
}

const projectName = 'COMPOSE_PROJECT_NAME'
const namedLate = `the variable ${projectName} holds the name of the project, which the dev container CLI chooses when it starts the project`
