import type { Api } from './api.ts'
import { integerAt, textAt } from './types.ts'
import type { NotRead } from './types.ts'
import { listPages } from './pages.ts'
import { malformed, notRead, type NamedToken, type Question } from './refusal.ts'
import { repositoryName } from './repository.ts'

/** A file of the repository at a commit. */
export type ContentsAnswer =
  { readonly read: 'text'; readonly text: string } | { readonly read: 'missing' } | NotRead

/** A file that a pull request changes. */
export interface ChangedFile {
  readonly path: string
  /** Where it lay before it was moved. */
  readonly previousPath: string | null
  /** GitHub's word: `added`, `removed`, `modified`, `renamed`, `copied`, `changed`, `unchanged`. */
  readonly status: string
}

/** The files that a pull request changes. */
export type ChangedFiles = { readonly read: 'files'; readonly files: readonly ChangedFile[] } | NotRead

/** The largest file that is read, in bytes; GitHub gives the content of no larger one in this form. */
const largestFile = 1024 * 1024

/**
 * Reads a file of at most 1 MiB at a commit, branch or tag. A folder or submodule at the path counts as `missing`; a link
 * that leads to no file, which GitHub does not follow, is not read.
 */
export async function readFileAt(
  api: Api,
  token: NamedToken,
  repository: string,
  path: string,
  ref: string
): Promise<ContentsAnswer> {
  const name = repositoryName(repository)
  if (name === null) return noRepository(repository)
  const question = questionAbout(`the file ${path} at ${ref}`, 'contents: read')
  const parameters = { ...name, path, ref }
  const answer = await api.ask(token.value, 'GET /repos/{owner}/{repo}/contents/{path}', parameters)
  if (answer.kind === 'answered' && answer.status === 404) return { read: 'missing' }
  if (answer.kind !== 'answered' || answer.status !== 200) return notRead(answer, token, question)
  const type = textAt(answer.data, 'type')
  if (type === 'symlink')
    return {
      read: 'unreachable',
      detail: `${path} is a symbolic link, which GitHub does not follow to a folder`
    }
  if (type !== 'file') return { read: 'missing' }
  if ((integerAt(answer.data, 'size') ?? 0) > largestFile)
    return { read: 'unreachable', detail: `${question.what} is larger than 1 MiB` }
  const content = textAt(answer.data, 'content')
  if (content === null || textAt(answer.data, 'encoding') !== 'base64') return malformed(question)
  return { read: 'text', text: Buffer.from(content, 'base64').toString('utf8') }
}

/** Lists the files of a pull request. GitHub gives 3,000 at most: a longer list is not read, since a part proves nothing. */
export async function listChangedFiles(
  api: Api,
  token: NamedToken,
  repository: string,
  pullRequest: number
): Promise<ChangedFiles> {
  const name = repositoryName(repository)
  if (name === null) return noRepository(repository)
  const question = questionAbout(`the files of pull request ${pullRequest}`, 'pull-requests: read')
  const listed = await listPages(api, token.value, {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    parameters: { ...name, pull_number: pullRequest },
    member: null,
    pages: 30
  })
  if (listed.kind === 'stopped')
    return listed.answer.kind === 'answered' && listed.answer.status === 200
      ? malformed(question)
      : notRead(listed.answer, token, question)
  if (!listed.whole)
    return { read: 'unreachable', detail: `${question.what} are more than GitHub lists (3,000)` }
  const files = listed.items.map(changedFile).filter(file => file !== null)
  return { read: 'files', files }
}

function changedFile(item: unknown): ChangedFile | null {
  const path = textAt(item, 'filename')
  if (path === null) return null
  return {
    path,
    previousPath: textAt(item, 'previous_filename'),
    status: textAt(item, 'status') ?? 'changed'
  }
}

function noRepository(text: string): NotRead {
  return { read: 'not-applicable', detail: `"${text}" is no repository: expected owner/name` }
}

function questionAbout(what: string, line: string): Question {
  const scope = 'a private repository needs the scope `repo`'
  const fineGrained = `it needs the repository permission "${line}"`
  return {
    what,
    needs: {
      installation: `add the line \`${line}\` to the job's \`permissions\``,
      'fine-grained': fineGrained,
      classic: scope,
      'user-to-server': fineGrained,
      oauth: scope,
      unknown: fineGrained
    }
  }
}
