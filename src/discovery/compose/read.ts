import type { Span } from '../../model.ts'
import type { FileAnswer, RepositoryFiles } from '../../checkout/files.ts'
import { unreadableFinding } from '../reading.ts'
import { limits } from './limits.ts'
import { sourceFile, type SourceFile } from './source.ts'
import type { Diagnostics } from './types.ts'

/**
 * Reads a file that a configuration names at `place`; when it cannot be read, there is a finding
 * (`missing-file`, `path-outside-repository`, `limit-reached`, `invalid-configuration`) and `null` is given.
 * `what` names it in the message, as in "the compose file".
 */
export async function readNamed(
  files: RepositoryFiles,
  diagnostics: Diagnostics,
  path: string,
  place: Span,
  what: string
): Promise<SourceFile | null> {
  return taken(await answerOf(files, diagnostics, path), diagnostics, path, place, what)
}

/**
 * Reads a file that is used only if it is there (`.env`): what is missing or a folder gives `null` and no finding. A link
 * that leaves the repository most likely leads to nothing in a codespace, and docker compose goes on without it.
 */
export async function readOptional(
  files: RepositoryFiles,
  diagnostics: Diagnostics,
  path: string,
  place: Span,
  what: string
): Promise<SourceFile | null> {
  const answer = await answerOf(files, diagnostics, path)
  if (answer.kind === 'missing' || answer.kind === 'directory') return null
  if (answer.kind !== 'outside') return taken(answer, diagnostics, path, place, what)
  const message = `${what} \`${path}\` leads out of the repository and was not opened: a codespace does not have what it points to, and docker compose goes on without it.`
  diagnostics.report('path-outside-repository', place, message, 'warning')
  return null
}

async function answerOf(files: RepositoryFiles, diagnostics: Diagnostics, path: string): Promise<FileAnswer> {
  diagnostics.recordRead(path)
  const answer = await files.read(path, limits.fileBytes)
  if (answer.kind === 'text' && answer.path !== undefined) diagnostics.recordRead(answer.path)
  return answer
}

function taken(
  answer: FileAnswer,
  diagnostics: Diagnostics,
  path: string,
  place: Span,
  what: string
): SourceFile | null {
  if (answer.kind === 'text') return sourceFile(path, answer.text)
  const { rule, message, severity, notes } = unreadableFinding(path, what, answer, place)
  if (rule === 'limit-reached') diagnostics.limit(place, message)
  else diagnostics.report(rule, place, message, severity, severity === 'warning' ? notes : [])
  return null
}
