import type { RepositoryFiles } from '../../checkout/files.ts'
import { resolveFrom } from '../../checkout/paths.ts'
import type { Build } from '../types.ts'
import { contextOf, serviceBuild } from './build.ts'
import { isRemote } from './files.ts'
import { cacheMentions } from './images.ts'
import { limits } from './limits.ts'
import { childOf } from './tree.ts'
import type { BuildNeeds, Diagnostics, Environment, Service, StandIn } from './types.ts'

/** What building a service of a project needs. */
export async function buildNeeds(
  files: RepositoryFiles,
  diagnostics: Diagnostics,
  environment: Environment,
  service: Service
): Promise<BuildNeeds> {
  const caches = cacheMentions(diagnostics, service)
  const read = serviceBuild(diagnostics, service, environment)
  const none = { build: null, standIn: null, mentions: caches }
  if (read.kind === 'unknown') return { ...none, mentions: [...caches, read.mention] }
  if (read.kind === 'none') return none
  const { inline, suppliers, build } = read
  const standIn = await standInOf(files, diagnostics, build)
  const taken = standIn === null ? build : { ...build, dockerfile: { kind: 'file', ...standIn } as const }
  return {
    build: { service: service.name, build: taken, inline, suppliers },
    standIn,
    mentions: caches
  }
}

/** Notes what the dev container CLI reads otherwise of the build of the service that the codespace opens. */
export async function checkForCli(
  files: RepositoryFiles,
  diagnostics: Diagnostics,
  service: Service,
  { standIn }: BuildNeeds
): Promise<void> {
  if (standIn !== null) checkStandInForCli(diagnostics, standIn)
  await checkInlineForCli(files, diagnostics, service)
}

const usual = /(^|\/)Dockerfile$/

/** The file that BuildKit takes where the `Dockerfile` of a build is absent (moby issue 10858); `null`: it takes none. */
async function standInOf(
  files: RepositoryFiles,
  diagnostics: Diagnostics,
  { dockerfile }: Build
): Promise<StandIn | null> {
  if (dockerfile.kind === 'inline') return null
  const { path: absent, place } = dockerfile
  diagnostics.read(absent)
  if (!usual.test(absent)) return null
  if ((await files.read(absent, limits.fileBytes)).kind !== 'missing') return null
  const path = absent.replace(usual, '$1dockerfile')
  if ((await files.read(path, limits.fileBytes)).kind === 'missing') return null
  diagnostics.read(path)
  return { absent, path, place }
}

/**
 * Notes that the dev container CLI takes no other file for an absent `Dockerfile`, and stops at the service that the
 * codespace opens (`src/spec-node/dockerCompose.ts`, `buildAndExtendDockerCompose`).
 */
function checkStandInForCli(diagnostics: Diagnostics, { absent, path, place }: StandIn): void {
  const message = `Docker takes \`${path}\` for this build, but the dev container CLI reads \`${absent}\`, which is not there, so the codespace fails. Rename the file to \`Dockerfile\`.`
  diagnostics.find('cli-cannot-parse', place, message)
}

/**
 * Notes that the service which the codespace opens is built from `dockerfile_inline` (`cli-cannot-parse`). The dev
 * container CLI looks for what it builds upon in `Dockerfile` of the build's context, and stops where there is none
 * (`src/spec-node/dockerCompose.ts`, `getBuildInfoForService`).
 */
async function checkInlineForCli(
  files: RepositoryFiles,
  diagnostics: Diagnostics,
  { name, build }: Service
): Promise<void> {
  const inline = build === null ? null : childOf(build, 'dockerfile_inline')
  if (build === null || inline === null) return
  const path = `services.${name}.build`
  const context = contextOf(diagnostics, build, path)
  if (context.kind !== 'known' || isRemote(context.path)) return
  const dockerfile = resolveFrom(context.folder, `${context.path}/Dockerfile`)
  if (dockerfile.kind !== 'inside') return
  diagnostics.read(dockerfile.path)
  const { kind } = await files.read(dockerfile.path, limits.fileBytes)
  const reads = `The dev container CLI knows no \`dockerfile_inline\`: for \`${path}\` it reads \`${dockerfile.path}\``
  const consequence =
    kind === 'text'
      ? 'and takes the base image, user and environment of that one for those of the build'
      : 'which is not there, so the codespace fails'
  const message = `${reads}, ${consequence}. Put the text into that file, and leave \`dockerfile_inline\` out.`
  diagnostics.find('cli-cannot-parse', inline.key, message)
}
