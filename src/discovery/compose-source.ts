import type { Place } from '../model.ts'
import type { Finding } from '../rules/finding.ts'
import { readComposeProject, type ComposeBuild } from './compose/compose.ts'
import { inCompose } from './compose/inline-dockerfile.ts'
import type { Built, ComposeSources } from './compose-sources.ts'
import { readComposeProperties, workspaceOf, type ConfiguredProject } from './compose-properties.ts'
import { readBuild } from './dockerfile-build.ts'
import type { RepositoryFiles } from './files.ts'
import type { JsonObject } from './json.ts'
import type { ReadMention } from './mention.ts'
import type { Report } from './properties.ts'
import { recordFiles } from './recorded-files.ts'

/** What a configuration is made from. */
export interface Source {
  readonly mentions: readonly ReadMention[]
  readonly filesRead: readonly string[]
  readonly incomplete: readonly string[]
}

/** Where a configuration is read: its files, the platform of a codespace, and what other configurations have read. */
export interface ComposeSurroundings {
  readonly files: RepositoryFiles
  readonly platform: string
  readonly compose: ComposeSources
  readonly report: Report
}

/** Reads the compose project of a configuration and the Dockerfiles of its builds, with the whole way there in `via`. */
export async function readCompose(
  surroundings: ComposeSurroundings,
  configuration: string,
  root: JsonObject
): Promise<Source> {
  const { files, compose, report } = surroundings
  const project = readComposeProperties(configuration, root, report)
  if (project.kind === 'none') return { mentions: project.mentions, filesRead: [], incomplete: [] }
  const { composeFiles, service, runServices, place } = project
  const folder = workspaceOf(configuration)
  const request = { files, composeFiles, folder, service, runServices, place }
  const read = await readComposeProject(request, compose.run)
  read.findings.forEach(report)
  const built = await Promise.all(read.builds.map(build => builtOnce(surroundings, build)))
  for (const [index, { findings }] of built.entries()) {
    const isOpened = read.builds[index]?.service === service.name
    for (const one of findings) if (isOpened || one.rule !== 'cli-cannot-parse') report(one)
  }
  const mentions = [...read.mentions, ...built.flatMap(one => one.mentions)].map(mention => ({
    ...mention,
    via: [namedAt(project, mention.via[0] ?? mention), ...mention.via]
  }))
  const filesRead = [...read.filesRead, ...new Set(built.flatMap(one => one.filesRead))]
  return { mentions, filesRead, incomplete: read.incomplete }
}

function builtOnce({ files, platform, compose }: ComposeSurroundings, build: ComposeBuild): Promise<Built> {
  const built = compose.built.get(build) ?? readBuilt(files, platform, build)
  compose.built.set(build, built)
  return built
}

async function readBuilt(files: RepositoryFiles, platform: string, asked: ComposeBuild): Promise<Built> {
  const findings: Finding[] = []
  const recorded = recordFiles(files)
  const mentions = await readBuild(recorded.files, asked.build, platform, one => findings.push(one))
  const filesRead = recorded.recorded()
  const supplied = mentions.map(mention => withSuppliers(asked, mention))
  return asked.inline === null
    ? { filesRead, mentions: supplied, findings }
    : { filesRead, ...inCompose(asked.inline, supplied, findings) }
}

function withSuppliers({ suppliers }: ComposeBuild, mention: ReadMention): ReadMention {
  const via = mention.via.flatMap(step => [step, ...suppliers(step)])
  return { ...mention, via: [...via, ...suppliers(mention)] }
}

// The step in devcontainer.json: the name of the compose file that the way begins in.
function namedAt(
  project: Extract<ConfiguredProject, { kind: 'project' }>,
  first: { readonly file: string }
): Place {
  return project.composeFiles.find(({ path }) => path === first.file)?.place ?? project.place
}
