import { discard } from './body.ts'
import { registryError, type Asked } from './failure.ts'
import { NoAnswer } from './fetch.ts'

const blobs: ReadonlySet<Asked> = new Set<Asked>(['the config', 'a layer'])

/**
 * The answer, unless it is an error of another origin to which `asked` redirected: a proxy's page or a login portal does not
 * speak for a registry. What counts is a 404 in a registry's own form, from another registry, and a 404 of the storage that
 * the registry named for a blob: that throws `RegistryError`. Everything else throws `NoAnswer`: `part-refused` where a storage
 * refuses a blob, `invalid-answer`.
 */
export async function ownAnswer(asked: URL, response: Response, what: Asked): Promise<Response> {
  if (response.status < 400 || isOf(asked, response)) return response
  const { status } = response
  const { host } = new URL(response.url)
  if (status === 404 && (what === 'the manifest' || blobs.has(what))) {
    const error = await registryError(what, response)
    if (error.body === 'errors' || (blobs.has(what) && error.body !== 'html')) throw error
  } else await discard(response)
  if (blobs.has(what) && (status === 401 || status === 403)) {
    const detail = `${asked.host} redirects to the storage ${host}, which refused ${what} (${status})`
    throw new NoAnswer('part-refused', detail)
  }
  throw new NoAnswer(
    'invalid-answer',
    `${asked.host} redirects to ${host}, which answered (${status}): that says nothing about access`
  )
}

/** Whether an answer came from the origin that was asked, not from one to which it redirected. */
export function isOf(asked: URL, response: Response): boolean {
  return response.url === '' || new URL(response.url).origin === asked.origin
}
