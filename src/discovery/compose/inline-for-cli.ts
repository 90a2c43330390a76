import type { RepositoryFiles } from '../files.ts'
import { resolveFrom } from '../repository-path.ts'
import { contextOf } from './build-context.ts'
import type { Journal } from './journal.ts'
import { limits } from './limits.ts'
import { isRemote } from './project.ts'
import type { Service } from './service.ts'
import { childOf } from './tree.ts'

/**
 * Notes that the service which the codespace opens is built from `dockerfile_inline` (`cli-cannot-parse`). The dev
 * container CLI looks for what it builds upon in `Dockerfile` of the build's context, and stops where there is none
 * (`src/spec-node/dockerCompose.ts`, `getBuildInfoForService`).
 */
export async function checkInlineForCli(
  files: RepositoryFiles,
  journal: Journal,
  { name, build }: Service
): Promise<void> {
  const inline = build === null ? null : childOf(build, 'dockerfile_inline')
  if (build === null || inline === null) return
  const path = `services.${name}.build`
  const context = contextOf(journal, build, path)
  if (context.kind !== 'known' || isRemote(context.path)) return
  const dockerfile = resolveFrom(context.folder, `${context.path}/Dockerfile`)
  if (dockerfile.kind !== 'inside') return
  journal.read(dockerfile.path)
  const { kind } = await files.read(dockerfile.path, limits.fileBytes)
  const reads = `The dev container CLI knows no \`dockerfile_inline\`: for \`${path}\` it reads \`${dockerfile.path}\``
  const consequence =
    kind === 'text'
      ? 'and takes the base image, user and environment of that one for those of the build'
      : 'which is not there, so the codespace fails'
  const message = `${reads}, ${consequence}. Put the text into that file, and leave \`dockerfile_inline\` out.`
  journal.find('cli-cannot-parse', inline.key, message)
}
