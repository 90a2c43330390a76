import type { Place } from '../../model.ts'
import type { Build } from '../build.ts'
import type { RepositoryFiles } from '../files.ts'
import type { Journal } from './journal.ts'
import { limits } from './limits.ts'

const usual = /(^|\/)Dockerfile$/

/** A `Dockerfile` that is absent, and the `dockerfile` that stands in for it. */
export interface StandIn {
  readonly absent: string
  readonly path: string
  /** What names the Dockerfile. */
  readonly place: Place
}

/** The file that BuildKit takes where the `Dockerfile` of a build is absent (moby issue 10858); `null`: it takes none. */
export async function standInOf(
  files: RepositoryFiles,
  journal: Journal,
  { dockerfile }: Build
): Promise<StandIn | null> {
  if (dockerfile.kind === 'inline') return null
  const { path: absent, place } = dockerfile
  journal.read(absent)
  if (!usual.test(absent)) return null
  if ((await files.read(absent, limits.fileBytes)).kind !== 'missing') return null
  const path = absent.replace(usual, '$1dockerfile')
  if ((await files.read(path, limits.fileBytes)).kind === 'missing') return null
  journal.read(path)
  return { absent, path, place }
}

/**
 * Notes that the dev container CLI takes no other file for an absent `Dockerfile`, and stops at the service that the
 * codespace opens (`src/spec-node/dockerCompose.ts`, `buildAndExtendDockerCompose`).
 */
export function checkStandInForCli(journal: Journal, { absent, path, place }: StandIn): void {
  const message = `Docker takes \`${path}\` for this build, but the dev container CLI reads \`${absent}\`, which is not there, so the codespace fails. Rename the file to \`Dockerfile\`.`
  journal.find('cli-cannot-parse', place, message)
}
