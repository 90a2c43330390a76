import type { Build } from '../build.ts'
import type { RepositoryFiles } from '../files.ts'
import type { Journal } from './journal.ts'
import { limits } from './limits.ts'

const usual = /(^|\/)Dockerfile$/

/**
 * A build whose `Dockerfile` is absent takes `dockerfile` in its place, as BuildKit does (moby issue 10858). The dev
 * container CLI does not, and stops at the service that the codespace opens (`opened`; `src/spec-node/dockerCompose.ts`,
 * `buildAndExtendDockerCompose`).
 */
export async function withFoundName(
  files: RepositoryFiles,
  journal: Journal,
  build: Build,
  opened: boolean
): Promise<Build> {
  const { dockerfile } = build
  if (dockerfile.kind === 'inline') return build
  journal.read(dockerfile.path)
  if (!usual.test(dockerfile.path)) return build
  if ((await files.read(dockerfile.path, limits.fileBytes)).kind !== 'missing') return build
  const path = dockerfile.path.replace(usual, '$1dockerfile')
  if ((await files.read(path, limits.fileBytes)).kind === 'missing') return build
  if (opened) {
    const message = `Docker takes \`${path}\` for this build, but the dev container CLI reads \`${dockerfile.path}\`, which is not there, so the codespace fails. Rename the file to \`Dockerfile\`.`
    journal.find('cli-cannot-parse', dockerfile.place, message)
  }
  return { ...build, dockerfile: { ...dockerfile, path } }
}
