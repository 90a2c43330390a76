import { json } from './answers.ts'
import { commentShape, type FakeComment } from './github-shapes.ts'
import { notFound, page, refuse, seesRepository, type Call } from './github-call.ts'

const longestComment = 65_536

function list(call: Call): Response {
  const name = `${call.names[0] ?? ''}/${call.names[1] ?? ''}`
  if (!seesRepository(call, name)) return notFound()
  const found = call.comments.filter(
    comment => comment.repository === name && comment.issue === Number(call.names[2])
  )
  return page(call.url, found.map(commentShape), items => items)
}

async function create(call: Call): Promise<Response> {
  const name = `${call.names[0] ?? ''}/${call.names[1] ?? ''}`
  const body = await bodyOf(call)
  if (body instanceof Response) return body
  if (!seesRepository(call, name)) return notFound()
  const author = call.token?.login ?? 'github-actions[bot]'
  const comment: FakeComment = {
    id: 1000 + call.comments.length,
    repository: name,
    issue: Number(call.names[2]),
    author,
    body
  }
  call.comments.push(comment)
  const shape = commentShape(comment)
  return json(201, shape, { location: (shape as { url: string }).url })
}

async function update(call: Call): Promise<Response> {
  const body = await bodyOf(call)
  if (body instanceof Response) return body
  const comment = call.comments.find(({ id }) => id === Number(call.names[2]))
  if (comment === undefined) return notFound()
  comment.body = body
  return json(200, commentShape(comment))
}

async function bodyOf({ request, token }: Call): Promise<string | Response> {
  if (token === null) return refuse(401, 'Requires authentication')
  if (token.comments !== true) return refuse(403, 'Resource not accessible by integration')
  const given: unknown = await request.json().catch(() => null)
  const body = typeof given === 'object' && given !== null && 'body' in given ? given.body : null
  if (typeof body !== 'string') return refuse(422, 'Invalid request.')
  return body.length > longestComment
    ? refuse(422, 'Validation Failed: Body is too long (maximum is 65536 characters)')
    : body
}

/** The comments of an issue or pull request: listed, written, changed. */
export const comments = { list, create, update }
