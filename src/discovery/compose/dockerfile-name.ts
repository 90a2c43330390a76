import type { Build } from '../build.ts'
import type { RepositoryFiles } from '../files.ts'
import type { Journal } from './journal.ts'
import { limits } from './limits.ts'

const usual = /(^|\/)Dockerfile$/

/** A build whose `Dockerfile` is absent takes `dockerfile` in its place, as BuildKit does (moby issue 10858). */
export async function withFoundName(files: RepositoryFiles, journal: Journal, build: Build): Promise<Build> {
  const { dockerfile } = build
  if (dockerfile.kind === 'inline') return build
  journal.read(dockerfile.path)
  if (!usual.test(dockerfile.path)) return build
  if ((await files.read(dockerfile.path, limits.fileBytes)).kind !== 'missing') return build
  const path = dockerfile.path.replace(usual, '$1dockerfile')
  const found = (await files.read(path, limits.fileBytes)).kind !== 'missing'
  return found ? { ...build, dockerfile: { ...dockerfile, path } } : build
}
