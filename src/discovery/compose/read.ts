import type { Span } from '../../model.ts'
import type { FileAnswer, RepositoryFiles } from '../files.ts'
import { unreadableFinding } from '../reading.ts'
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
  return taken(await answerOf(files, journal, path), journal, path, place, what)
}

/**
 * Reads a file that is used only if it is there (`.env`): what is missing or a folder gives `null` and no finding. A link
 * that leaves the repository most likely leads to nothing in a codespace, and docker compose goes on without it.
 */
export async function readOptional(
  files: RepositoryFiles,
  journal: Journal,
  path: string,
  place: Span,
  what: string
): Promise<SourceFile | null> {
  const answer = await answerOf(files, journal, path)
  if (answer.kind === 'missing' || answer.kind === 'directory') return null
  if (answer.kind !== 'outside') return taken(answer, journal, path, place, what)
  const message = `${what} \`${path}\` leads out of the repository and was not opened: a codespace does not have what it points to, and docker compose goes on without it.`
  journal.find('path-outside-repository', place, message, 'warning')
  return null
}

async function answerOf(files: RepositoryFiles, journal: Journal, path: string): Promise<FileAnswer> {
  journal.read(path)
  const answer = await files.read(path, limits.fileBytes)
  if (answer.kind === 'text' && answer.path !== undefined) journal.read(answer.path)
  return answer
}

function taken(
  answer: FileAnswer,
  journal: Journal,
  path: string,
  place: Span,
  what: string
): SourceFile | null {
  if (answer.kind === 'text') return sourceFile(path, answer.text)
  const { rule, message, severity } = unreadableFinding(path, what, answer, place)
  if (rule === 'limit-reached') journal.limit(place, message)
  else journal.find(rule, place, message, severity)
  return null
}
