import type { Place } from '../../model.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Build } from '../build.ts'
import type { RepositoryFiles } from '../files.ts'
import { folderOf } from '../repository-path.ts'
import { checkConsistency } from './consistency.ts'
import { contextServices } from './build-contexts.ts'
import { readEnvironment, type Environment } from './environment.ts'
import { withFoundName } from './dockerfile-name.ts'
import { createJournal, type Journal } from './journal.ts'
import { fullAllowance, limits } from './limits.ts'
import { loadModel } from './load.ts'
import { cacheMentions, serviceMentions, type ComposeMention } from './mentions.ts'
import type { Project } from './project.ts'
import { defaultFiles, inFolder } from './project-files.ts'
import { serviceBuild } from './service-build.ts'
import { readServices, type Service } from './service.ts'
import { startedServices } from './start.ts'

export type { ComposeMention } from './mentions.ts'

/** The compose project that a configuration asks for. */
export interface ComposeRequest {
  readonly files: RepositoryFiles
  /** The files that `dockerComposeFile` names, in order, from the repository's root; empty: the default files of `folder`. */
  readonly composeFiles: readonly { readonly path: string; readonly place: Place }[]
  readonly folder: string
  readonly service: { readonly name: string; readonly place: Place } | null
  /** `null` or empty: all services without a profile. */
  readonly runServices: readonly string[] | null
  /** The place of `dockerComposeFile`, for findings. */
  readonly place: Place
}

/** A build that starting the project needs. */
export interface ComposeBuild {
  readonly service: string
  readonly build: Build
}

/** What starting the project needs, and what is wrong with it. */
export interface ComposeReading {
  readonly mentions: readonly ComposeMention[]
  readonly builds: readonly ComposeBuild[]
  readonly findings: readonly Finding[]
  /** Every file that was looked for by name, also absent ones. */
  readonly filesRead: readonly string[]
  /** What was not looked at, as sentences. */
  readonly incomplete: readonly string[]
}

/**
 * Reads a compose project as `docker compose config` does (compose-go, specification 2.2) and gives the images and
 * builds of the services that start. Variables come from the repository's `.env` files and from defaults, never from
 * the environment of the process (2.4). Never rejects: what is wrong is a finding, and the rest is read.
 */
export async function readComposeProject(request: ComposeRequest): Promise<ComposeReading> {
  const journal = createJournal()
  const project: Project = {
    files: request.files,
    journal,
    allowance: fullAllowance(),
    parsed: new Map(),
    unread: new Set<string>()
  }
  const needs = await readNeeds(project, request)
  const { findings, filesRead, incomplete } = journal
  return { ...needs, findings, filesRead, incomplete }
}

type Needs = Pick<ComposeReading, 'mentions' | 'builds'>

async function readNeeds(project: Project, request: ComposeRequest): Promise<Needs> {
  const { journal } = project
  const named = request.composeFiles.length > 0
  const files = named
    ? request.composeFiles
    : await defaultFiles(request.files, journal, request.folder, request.place)
  const folder = folderOf(files[0]?.path ?? '.')
  const environment = await environmentOf(project, request, named ? folder : request.folder)
  const services = await loadModel(project, { files, folder, environment, including: [] })
  if (services === null) return { mentions: [], builds: [] }
  if (services.entries.size > limits.services) {
    journal.limit(
      request.place,
      `The compose project defines more than ${limits.services} services and was not read.`
    )
    return { mentions: [], builds: [] }
  }
  const all = readServices(journal, services)
  const whole = project.unread.size === 0 && journal.incomplete.length === 0
  if (whole) checkConsistency(journal, all)
  const started = startedServices(whole ? journal : silent(journal), all, environment, request)
  const starting = [...all.values()].filter(({ name }) => started.has(name))
  const built = withContextServices(journal, all, starting)
  const builds: ComposeBuild[] = []
  for (const service of built) {
    const build = serviceBuild(journal, service, environment)
    if (build === null) continue
    builds.push({ service: service.name, build: await withFoundName(request.files, journal, build) })
  }
  const own = starting.flatMap(service => serviceMentions(journal, service))
  const caches = built.flatMap(service => cacheMentions(journal, service))
  return { mentions: [...own, ...caches], builds }
}

// What seems to be absent may stand in the file that could not be read, which has its own finding.
function silent(journal: Journal): Journal {
  return { ...journal, find: () => undefined }
}

function environmentOf(project: Project, request: ComposeRequest, folder: string): Promise<Environment> {
  const file = { path: inFolder(folder, '.env'), place: request.place, optional: true }
  return readEnvironment(project.files, project.journal, [file], new Map())
}

/** A build whose named context is `service:x` builds x too, also when x does not start. */
function withContextServices(
  journal: Journal,
  all: ReadonlyMap<string, Service>,
  starting: readonly Service[]
): readonly Service[] {
  const built = new Map(starting.map(service => [service.name, service]))
  for (const service of built.values()) {
    if (service.build === null) continue
    for (const name of contextServices(journal, service.build, `services.${service.name}.build`)) {
      const other = all.get(name)
      if (other !== undefined && other.build !== null) built.set(name, other)
      else {
        const message = `The build of \`${service.name}\` takes the service \`${name}\` as a context, which ${other === undefined ? 'the compose project does not define' : 'is not built'}.`
        journal.find('invalid-configuration', service.place, message)
      }
    }
  }
  return [...built.values()]
}
