import type { Place } from '../../model.ts'
import type { Finding } from '../../rules/finding.ts'
import { contextServices } from './build-contexts.ts'
import { buildNeeds, checkForCli } from './build-needs.ts'
import { createDiagnostics } from './diagnostics.ts'
import { builtImages, serviceMentions } from './images.ts'
import { loadOnce } from './loader.ts'
import { composeRun } from './limits.ts'
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
