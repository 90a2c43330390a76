import type { Place } from '../../model.ts'
import type { Finding } from '../../rules/finding.ts'
import type { RepositoryFiles } from '../files.ts'
import { contextServices } from './build-contexts.ts'
import { buildNeeds, checkForCli, type ComposeBuild } from './build-needs.ts'
import { createJournal, type Journal } from './journal.ts'
import { loadOnce, type LoadedProject } from './loaded.ts'
import { builtImages, serviceMentions, type ComposeMention } from './mentions.ts'
import { leaveOutBesides } from './not-read.ts'
import { composeRun, type ComposeRun } from './run.ts'
import type { Service } from './service.ts'
import { sharedRequest } from './stand-ins.ts'
import { startedServices } from './start.ts'

export type { ComposeBuild } from './build-needs.ts'
export type { ComposeMention } from './mentions.ts'

/** The compose project that a configuration asks for. */
export interface ComposeRequest {
  readonly files: RepositoryFiles
  /** The files that `dockerComposeFile` names, in order, from the repository's root; empty: the default files of `folder`. */
  readonly composeFiles: readonly { readonly path: string; readonly place: Place }[]
  readonly folder: string
  readonly service: NamedService | null
  /** `null` or empty: all services without a profile. */
  readonly runServices: readonly NamedService[] | null
  /** The place of `dockerComposeFile`, for findings. */
  readonly place: Place
}

/** A service that a configuration names, and where. */
export interface NamedService {
  readonly name: string
  readonly place: Place
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
  const journal = createJournal(loaded.journal)
  const needs = await readNeeds(journal, request, loaded)
  const { findings, filesRead, incomplete } = journal
  return { ...needs, findings, filesRead, incomplete }
}

type Needs = Pick<ComposeReading, 'mentions' | 'builds'>

async function readNeeds(journal: Journal, request: ComposeRequest, loaded: LoadedProject): Promise<Needs> {
  const { services, environment, whole } = loaded
  if (services === null) return { mentions: [], builds: [] }
  const started = startedServices(whole ? journal : silent(journal), services, environment, request)
  const starting = [...services.values()].filter(({ name }) => started.has(name))
  const built = withContextServices(journal, services, starting)
  const images = builtImages(starting)
  const mentions = starting.flatMap(service => serviceMentions(journal, service, images))
  for (const service of starting) leaveOutBesides(journal, service)
  const builds: ComposeBuild[] = []
  for (const service of built) {
    const needs = await buildNeeds(request.files, loaded, service)
    journal.take(needs.journal)
    mentions.push(...needs.mentions)
    if (needs.build === null) continue
    builds.push(needs.build)
    if (service.name === request.service?.name) await checkForCli(request.files, journal, service, needs)
  }
  return { mentions, builds }
}

// What seems to be absent may stand in the file that could not be read, which has its own finding.
function silent(journal: Journal): Journal {
  return { ...journal, find: () => undefined }
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
    for (const { name } of contextServices(journal, service.build, `services.${service.name}.build`)) {
      const other = all.get(name)
      if (other !== undefined && other.build !== null) built.set(name, other)
    }
  }
  return [...built.values()]
}
