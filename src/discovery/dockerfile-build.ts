import type { Place } from '../model.ts'
import type { Build } from './build.ts'
import { readDockerfile, type DockerfileMention, type DockerfileRequest } from './dockerfile/dockerfile.ts'
import type { RepositoryFiles } from './files.ts'
import type { ReadMention } from './mention.ts'
import { locateIn } from './position.ts'
import type { Report } from './properties.ts'
import { unreadableFinding } from './reading.ts'

/**
 * Reads the Dockerfile of a build, from its file or from where it stands inline, and gives what it asks for, with the
 * whole way there in `via`.
 */
export async function readBuild(
  files: RepositoryFiles,
  build: Build,
  jobPlatform: string,
  report: Report
): Promise<readonly ReadMention[]> {
  const source = build.dockerfile
  if (source.kind === 'inline') {
    const { text, file, locate } = source
    return take({ text, file, locate, build, jobPlatform }, build.via, report)
  }
  const answer = await files.read(source.path)
  if (answer.kind !== 'text') {
    report(unreadableFinding(source.path, 'the Dockerfile', answer, source.place))
    return []
  }
  const file = answer.path ?? source.path
  const locate = locateIn(file, answer.text)
  return take({ text: answer.text, file, locate, build, jobPlatform }, [...build.via, source.place], report)
}

// A named context, or the frontend of a build argument, stands where the build does: the Dockerfile does not lead there.
function take(request: DockerfileRequest, way: readonly Place[], report: Report): readonly ReadMention[] {
  const { mentions, findings } = readDockerfile(request)
  findings.forEach(report)
  return mentions.map(mention => ({
    ...mention,
    ...openIn(mention, request.file),
    via: [...(mention.file === request.file ? way : request.build.via), ...mention.via]
  }))
}

function openIn({ value, via }: DockerfileMention, dockerfile: string): { readonly openIn?: string } {
  const given = via.findLast(({ file, text }) => file !== dockerfile && text.includes('$'))
  return value.kind === 'known' || given === undefined ? {} : { openIn: given.file }
}
