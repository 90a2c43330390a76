import type { Place } from '../../model.ts'
import type { Finding } from '../../rules/finding.ts'
import { contextServices } from './build-contexts.ts'
import { buildNeeds, checkForCli } from './build-needs.ts'
import { createDiagnostics } from './diagnostics.ts'
import { builtImages, serviceMentions } from './images.ts'
import { loadOnce } from './loader.ts'
import { composeRun } from './run.ts'
import { startedServices } from './start.ts'
import type {
  ComposeBuild,
  ComposeReading,
  ComposeRequest,
  ComposeRun,
  Diagnostics,
  LoadedProject,
  Service
} from './types.ts'
import { leaveOutBesides } from './validate.ts'

/**
 * Reads a compose project as `docker compose config` does (compose-go) and gives the images and
 * builds of the services that start. Variables come from the repository's `.env` files and from defaults, never from
 * the environment of the process (2.4). Never rejects: what is wrong is a finding, and the rest is read. Requests of
 * one run that ask the same have the same answer, their own places in its findings.
 */
export async function readComposeProject(
  asked: ComposeRequest,
  run: ComposeRun = composeRun()
): Promise<ComposeReading> {
  const { key, request, restore } = sharedRequest(asked)
  const known = run.readings.get(key) ?? readShared(run, request)
  run.readings.set(key, known)
  const reading = await known
  return { ...reading, findings: reading.findings.map(restore) }
}

async function readShared(run: ComposeRun, request: ComposeRequest): Promise<ComposeReading> {
  const loaded = await loadOnce(run, request)
  const diagnostics = createDiagnostics(loaded.diagnostics)
  const needs = await readNeeds(diagnostics, request, loaded)
  const { findings, filesRead, incomplete } = diagnostics
  return { ...needs, findings, filesRead, incomplete }
}

type Needs = Pick<ComposeReading, 'mentions' | 'builds'>

async function readNeeds(
  diagnostics: Diagnostics,
  request: ComposeRequest,
  loaded: LoadedProject
): Promise<Needs> {
  const { services, environment, whole } = loaded
  if (services === null) return { mentions: [], builds: [] }
  const started = startedServices(whole ? diagnostics : silent(diagnostics), services, environment, request)
  const starting = [...services.values()].filter(({ name }) => started.has(name))
  const built = withContextServices(diagnostics, services, starting)
  const images = builtImages(starting)
  const mentions = starting.flatMap(service => serviceMentions(diagnostics, service, images))
  for (const service of starting) leaveOutBesides(diagnostics, service)
  const builds: ComposeBuild[] = []
  for (const service of built) {
    const needs = await buildNeeds(request.files, loaded, service)
    diagnostics.take(needs.diagnostics)
    mentions.push(...needs.mentions)
    if (needs.build === null) continue
    builds.push(needs.build)
    if (service.name === request.service?.name) await checkForCli(request.files, diagnostics, service, needs)
  }
  return { mentions, builds }
}

// What seems to be absent may stand in the file that could not be read, which has its own finding.
function silent(diagnostics: Diagnostics): Diagnostics {
  return { ...diagnostics, find: () => undefined }
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

/** A request that many configurations may share, and the way back to one configuration's own places. */
export interface SharedRequest {
  /** What is asked, without where: equal for equal requests. */
  readonly key: string
  readonly request: ComposeRequest
  /** A finding with the place for which a stand-in stands in it. */
  readonly restore: (finding: Finding) => Finding
}

// No path of a repository holds it.
const standInFile = '\0'

/** Puts stand-ins for the places of a request, the only part that differs between configurations that ask the same. */
function sharedRequest(request: ComposeRequest): SharedRequest {
  const places: Place[] = []
  const standIn = (place: Place): Place => {
    places.push(place)
    const line = places.length
    return { file: standInFile, line, column: 1, endLine: line, endColumn: 1, text: '' }
  }
  const { composeFiles, folder, service, runServices } = request
  const shared: ComposeRequest = {
    ...request,
    place: standIn(request.place),
    service: service === null ? null : { name: service.name, place: standIn(service.place) },
    composeFiles: composeFiles.map(({ path, place }) => ({ path, place: standIn(place) })),
    runServices: runServices?.map(({ name, place }) => ({ name, place: standIn(place) })) ?? null
  }
  return {
    key: JSON.stringify([
      composeFiles.map(({ path }) => path),
      folder,
      service?.name,
      runServices?.map(({ name }) => name)
    ]),
    request: shared,
    restore: finding => {
      const { location } = finding
      const place = location?.file === standInFile ? places[location.line - 1] : undefined
      if (place === undefined) return finding
      const { file, line, column, endLine, endColumn } = place
      return { ...finding, location: { file, line, column, endLine, endColumn } }
    }
  }
}
