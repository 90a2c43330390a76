import type { Place, Span } from '../../model.ts'
import type { Build } from '../build.ts'
import type { RepositoryFiles } from '../files.ts'
import { checkStandInForCli, standInOf, type StandIn } from './dockerfile-name.ts'
import type { InlineReading } from './inline-dockerfile.ts'
import { checkInlineForCli } from './inline-for-cli.ts'
import { createJournal, type Journal } from './journal.ts'
import type { LoadedProject } from './loaded.ts'
import { cacheMentions, type ComposeMention } from './mentions.ts'
import { serviceBuild } from './service-build.ts'
import type { Service } from './service.ts'

/** A build that starting the project needs. */
export interface ComposeBuild {
  readonly service: string
  readonly build: Build
  /** What reads the answers for a Dockerfile that stands in the compose file; `null`: it is a file. */
  readonly inline: InlineReading | null
  /** The variables' places behind a place of the build that an image is named by: a build argument, a named context. */
  readonly suppliers: (place: Span) => readonly Place[]
}

/** What building one service needs. */
export interface BuildNeeds {
  /** `null`: it cannot be read here, as the journal or a mention says. */
  readonly build: ComposeBuild | null
  readonly standIn: StandIn | null
  readonly mentions: readonly ComposeMention[]
  readonly journal: Journal
}

/** What building a service of a project needs: the same for every configuration that asks, and read once. */
export function buildNeeds(
  files: RepositoryFiles,
  { builds, environment }: LoadedProject,
  service: Service
): Promise<BuildNeeds> {
  const needs = builds.get(service.name) ?? readNeeds(files, environment, service)
  builds.set(service.name, needs)
  return needs
}

async function readNeeds(
  files: RepositoryFiles,
  environment: LoadedProject['environment'],
  service: Service
): Promise<BuildNeeds> {
  const journal = createJournal()
  const caches = cacheMentions(journal, service)
  const read = serviceBuild(journal, service, environment)
  const none = { build: null, standIn: null, mentions: caches, journal }
  if (read.kind === 'unknown') return { ...none, mentions: [...caches, read.mention] }
  if (read.kind === 'none') return none
  const { inline, suppliers, build } = read
  const standIn = await standInOf(files, journal, build)
  const taken = standIn === null ? build : { ...build, dockerfile: { kind: 'file', ...standIn } as const }
  return {
    build: { service: service.name, build: taken, inline, suppliers },
    standIn,
    mentions: caches,
    journal
  }
}

/** Notes what the dev container CLI reads otherwise of the build of the service that the codespace opens. */
export async function checkForCli(
  files: RepositoryFiles,
  journal: Journal,
  service: Service,
  { standIn }: BuildNeeds
): Promise<void> {
  if (standIn !== null) checkStandInForCli(journal, standIn)
  await checkInlineForCli(files, journal, service)
}
