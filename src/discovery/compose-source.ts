import type { Place } from '../model.ts'
import type { Build } from './build.ts'
import { readComposeProject } from './compose/compose.ts'
import { readComposeProperties, workspaceOf, type ConfiguredProject } from './compose-properties.ts'
import { readBuild } from './dockerfile-build.ts'
import type { RepositoryFiles } from './files.ts'
import type { JsonObject } from './json.ts'
import type { ReadMention } from './mention.ts'
import type { Report } from './properties.ts'

/** What a configuration is made from. */
export interface Source {
  readonly mentions: readonly ReadMention[]
  readonly filesRead: readonly string[]
  readonly incomplete: readonly string[]
}

/** Reads the compose project of a configuration and the Dockerfiles of its builds, with the whole way there in `via`. */
export async function readCompose(
  files: RepositoryFiles,
  configuration: string,
  root: JsonObject,
  platform: string,
  report: Report
): Promise<Source> {
  const project = readComposeProperties(configuration, root, report)
  if (project.kind === 'none') return { mentions: project.mentions, filesRead: [], incomplete: [] }
  const { composeFiles, service, runServices, place } = project
  const folder = workspaceOf(configuration)
  const read = await readComposeProject({ files, composeFiles, folder, service, runServices, place })
  read.findings.forEach(report)
  const mentions = read.mentions.map(mention => ({
    ...mention,
    via: [namedAt(project, mention.via[0] ?? mention), ...mention.via]
  }))
  const builds = read.builds.map(({ build }) => ({
    ...build,
    via: [namedAt(project, build.via[0] ?? standsIn(build)), ...build.via]
  }))
  const built = await Promise.all(builds.map(build => readBuild(files, build, platform, report)))
  return {
    mentions: [...mentions, ...built.flat()],
    filesRead: read.filesRead,
    incomplete: read.incomplete
  }
}

function standsIn({ dockerfile }: Build): { readonly file: string } {
  return dockerfile.kind === 'file' ? dockerfile.place : dockerfile
}

// The step in devcontainer.json: the name of the compose file that the way begins in.
function namedAt(
  project: Extract<ConfiguredProject, { kind: 'project' }>,
  first: { readonly file: string }
): Place {
  return project.composeFiles.find(({ path }) => path === first.file)?.place ?? project.place
}
