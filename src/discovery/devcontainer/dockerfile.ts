import { posix } from 'node:path'
import type { Place } from '../../model.ts'
import { arranged, type Finding } from '../../rules/finding.ts'
import type { Build } from '../types.ts'
import { readDockerfile } from '../dockerfile/dockerfile.ts'
import type { DockerfileMention, DockerfileRequest } from '../dockerfile/types.ts'
import type { RepositoryFiles } from '../../checkout/files.ts'
import type { ReadMention } from '../resolve-mention.ts'
import { locateIn } from '../position.ts'
import type { Report } from './properties.ts'
import { quoted } from '../reading.ts'
import { unreadableFinding } from '../reading.ts'
import { folderOf } from '../../checkout/paths.ts'

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
    const found = unreadableFinding(source.path, 'the Dockerfile', answer, source.place)
    const other = answer.kind === 'missing' ? await otherCase(files, source.path) : null
    report(other === null ? found : besides(found, other))
    return []
  }
  const file = answer.path ?? source.path
  const locate = locateIn(file, answer.text)
  return take({ text: answer.text, file, locate, build, jobPlatform }, [...build.via, source.place], report)
}

/** A file beside an absent one whose name differs in upper and lower case alone; `null`: there is none. */
async function otherCase(files: RepositoryFiles, path: string): Promise<string | null> {
  const name = posix.basename(path)
  const listing = await files.list(folderOf(path))
  const entries = listing.kind === 'entries' ? listing.entries : []
  const other = entries.find(
    entry => entry.kind === 'file' && entry.name.toLowerCase() === name.toLowerCase()
  )
  return other?.name ?? null
}

function besides(found: Finding, name: string): Finding {
  return {
    ...found,
    message: `${found.message.replace(/\.$/, '')}, but ${quoted(name)} lies beside it.`,
    notes: ['The names differ in letter case, which counts in a codespace.'],
    fixes: arranged([
      {
        text: `Write ${quoted(name)}, or rename the file.`,
        who: 'anyone with write access'
      }
    ])
  }
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
