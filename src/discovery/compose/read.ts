import type { Span } from '../../model.ts'
import type { RepositoryFiles } from '../files.ts'
import type { Journal } from './journal.ts'
import { limits } from './limits.ts'
import { sourceFile, type SourceFile } from './source.ts'

/**
 * Reads a file that a configuration names at `place`; when it cannot be read the journal has the finding
 * (`missing-file`, `path-outside-repository`, `limit-reached`, `invalid-configuration`) and `null` is given.
 * `what` names it in the message, as in "the compose file".
 */
export async function readNamed(
  files: RepositoryFiles,
  journal: Journal,
  path: string,
  place: Span,
  what: string
): Promise<SourceFile | null> {
  journal.read(path)
  const answer = await files.read(path, limits.fileBytes)
  switch (answer.kind) {
    case 'text':
      return sourceFile(path, answer.text)
    case 'missing':
      journal.find('missing-file', place, `${what} \`${path}\` does not exist in the repository.`)
      return null
    case 'directory':
      journal.find('missing-file', place, `${what} \`${path}\` is a folder, a file was expected.`)
      return null
    case 'outside':
      journal.find('path-outside-repository', place, `${what} \`${path}\` leads out of the repository.`)
      return null
    case 'too-large':
      journal.limit(place, `${what} \`${path}\` is larger than ${answer.limit} bytes and was not read.`)
      return null
    case 'unreadable':
      journal.find('invalid-configuration', place, `${what} \`${path}\` cannot be read: ${answer.reason}.`)
      return null
  }
}

/**
 * Reads a file that is used only if it is there (`.env`): what is missing or a folder gives `null` and no finding.
 */
export async function readOptional(
  files: RepositoryFiles,
  journal: Journal,
  path: string,
  place: Span,
  what: string
): Promise<SourceFile | null> {
  journal.read(path)
  const answer = await files.read(path, limits.fileBytes)
  if (answer.kind === 'missing' || answer.kind === 'directory') return null
  if (answer.kind === 'text') return sourceFile(path, answer.text)
  return readNamed(files, journal, path, place, what)
}
