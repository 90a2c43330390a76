import type { Answer, Api, Parameters } from './api.ts'
import { integerAt, textAt } from './types.ts'
import type { NotRead } from './types.ts'
import { listPages } from './pages.ts'
import { malformed, notRead, type NamedToken, type Question } from './refusal.ts'
import { repositoryName } from './repository.ts'
import { tokenKind } from './servers.ts'

/** A comment of a pull request. */
export interface Comment {
  readonly id: number
  readonly body: string
  readonly page: string | null
}

/** The comment that starts with a marker. */
export type CommentAnswer =
  { readonly read: 'found'; readonly comment: Comment } | { readonly read: 'none' } | NotRead

/** What came of writing a comment; a refusal is a value, since reporting never fails the job. */
export type CommentWritten =
  { readonly read: 'created' | 'updated' | 'unchanged'; readonly page: string | null } | NotRead

/** Which comment is meant. */
export interface CommentPlace {
  readonly repository: string
  readonly pullRequest: number
  /** The text with which the comment's body starts; a reader does not see it. */
  readonly marker: string
}

/**
 * Finds the newest comment of our own that starts with the marker. Anyone can write the marker: only an App's comments count
 * for an App's or workflow's token, and only those of people with a part in the repository for a person's.
 */
export async function findComment(api: Api, token: NamedToken, place: CommentPlace): Promise<CommentAnswer> {
  const name = repositoryName(place.repository)
  if (name === null) return noRepository(place.repository)
  const question = questionAbout(place)
  const listed = await listPages(api, token.value, {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { ...name, issue_number: place.pullRequest },
    member: null,
    pages: 50
  })
  if (listed.kind === 'stopped') return failed(listed.answer, token, question)
  const byApp = tokenKind(token.value) === 'installation'
  const found = listed.items.filter(item => isOurs(item, place.marker, byApp)).at(-1)
  const id = integerAt(found, 'id')
  if (id === null) return { read: 'none' }
  return {
    read: 'found',
    comment: { id, body: textAt(found, 'body') ?? '', page: textAt(found, 'html_url') }
  }
}

/** Writes a new comment. */
export async function createComment(
  api: Api,
  token: NamedToken,
  place: CommentPlace,
  body: string
): Promise<CommentWritten> {
  const name = repositoryName(place.repository)
  if (name === null) return noRepository(place.repository)
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
  const parameters = { ...name, issue_number: place.pullRequest, body: marked(place, body) }
  return write(api, token, place, { route, parameters, status: 201, read: 'created' })
}

/** Replaces the body of a comment. */
export async function updateComment(
  api: Api,
  token: NamedToken,
  place: CommentPlace,
  id: number,
  body: string
): Promise<CommentWritten> {
  const name = repositoryName(place.repository)
  if (name === null) return noRepository(place.repository)
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
  const parameters = { ...name, comment_id: id, body: marked(place, body) }
  return write(api, token, place, { route, parameters, status: 200, read: 'updated' })
}

/** What a comment is to say; a function is given what it says now, `null` where there is none, and gives `null` to leave it so. */
export type CommentBody = string | ((previous: string | null) => string | null)

/** Keeps the one comment up to date: creates it, updates it, or leaves it where it says the same already. */
export async function keepComment(
  api: Api,
  token: NamedToken,
  place: CommentPlace,
  content: CommentBody
): Promise<CommentWritten> {
  const found = await findComment(api, token, place)
  if (found.read !== 'none' && found.read !== 'found') return found
  const previous = found.read === 'found' ? found.comment.body : null
  const body = typeof content === 'string' ? content : content(previous)
  if (body === null) return { read: 'unchanged', page: found.read === 'found' ? found.comment.page : null }
  if (found.read === 'none') return createComment(api, token, place, body)
  if (found.comment.body === marked(place, body)) return { read: 'unchanged', page: found.comment.page }
  return updateComment(api, token, place, found.comment.id, body)
}

function marked(place: CommentPlace, body: string): string {
  return body.startsWith(place.marker) ? body : `${place.marker}\n${body}`
}

const insiders: readonly (string | null)[] = ['OWNER', 'MEMBER', 'COLLABORATOR']

function isOurs(item: unknown, marker: string, byApp: boolean): boolean {
  if (textAt(item, 'body')?.startsWith(marker) !== true) return false
  return byApp
    ? textAt(item, 'user', 'type') === 'Bot'
    : insiders.includes(textAt(item, 'author_association'))
}

interface Writing {
  readonly route: string
  readonly parameters: Parameters
  readonly status: number
  readonly read: 'created' | 'updated'
}

async function write(
  api: Api,
  token: NamedToken,
  place: CommentPlace,
  writing: Writing
): Promise<CommentWritten> {
  const answer = await api.ask(token.value, writing.route, writing.parameters)
  if (answer.kind === 'answered' && answer.status === writing.status)
    return { read: writing.read, page: textAt(answer.data, 'html_url') }
  return failed(answer, token, questionAbout(place))
}

/** A token without the permission gets 403, one that does not see the private repository 404: both are a refusal here. */
function failed(answer: Answer, token: NamedToken, question: Question): NotRead {
  if (answer.kind !== 'answered') return notRead(answer, token, question)
  if (answer.status === 200) return malformed(question)
  if (answer.status !== 404) return notRead(answer, token, question)
  const need = question.needs[tokenKind(token.value)]
  return {
    read: 'refused',
    status: 404,
    detail: `${question.what}: \`${token.name}\` may not see the pull request (404); ${need}`
  }
}

function noRepository(text: string): NotRead {
  return { read: 'not-applicable', detail: `"${text}" is no repository: expected owner/name` }
}

function questionAbout(place: CommentPlace): Question {
  const fineGrained = 'it needs the repository permission "Pull requests: write"'
  const scope = 'it needs the scope `repo`'
  return {
    what: `the comment on pull request ${place.pullRequest}`,
    needs: {
      installation:
        "add the line `pull-requests: write` to the job's `permissions`; on pull requests from forks and from Dependabot GitHub gives no token that may write",
      'fine-grained': fineGrained,
      classic: scope,
      'user-to-server': fineGrained,
      oauth: scope,
      unknown: fineGrained
    }
  }
}
