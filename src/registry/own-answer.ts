import { discard } from './body.ts'
import { NoAnswer } from './fetch.ts'

/**
 * The answer, unless it is an error of another origin to which `asked` redirected: a storage, a proxy's page or a login
 * portal does not speak for a registry, so that is `NoAnswer` `invalid-answer`.
 */
export async function ownAnswer(asked: URL, response: Response): Promise<Response> {
  if (response.status < 400 || isOf(asked, response)) return response
  await discard(response)
  const { host } = new URL(response.url)
  throw new NoAnswer(
    'invalid-answer',
    `${asked.host} redirects to ${host}, which answered (${response.status}): that says nothing about access`
  )
}

/** Whether an answer came from the origin that was asked, not from one to which it redirected. */
export function isOf(asked: URL, response: Response): boolean {
  return response.url === '' || new URL(response.url).origin === asked.origin
}
