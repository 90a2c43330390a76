import { isLoopbackHost } from './address.ts'
import { discard } from './body.ts'
import { NoAnswer, type Fetch } from './types.ts'

/** Redirects in a row that are followed. */
const mostRedirects = 5

const statuses = new Set([301, 302, 303, 307, 308])

/** What another origin gets to see of a request: nothing that proves who asks. */
const harmlessHeaders = new Set(['accept', 'accept-language', 'user-agent', 'range'])

/** Where redirects may lead. */
export interface RedirectOptions {
  readonly allowPrivateNetwork: boolean
}

/**
 * Follows redirects by hand: five at most, to https alone (http only from loopback to loopback),
 * without credentials to another origin, and each passes the layers below, address guard included, as a request of
 * its own. A request other than GET or HEAD never leaves its origin. Throws `NoAnswer` `redirect-refused`.
 * `redirect: 'manual'` returns the redirect itself, as with the web's `fetch`.
 */
export function redirects(next: Fetch, options: RedirectOptions): Fetch {
  return async (request, signal = request.signal) => {
    let current = request
    for (let count = 0; ; count += 1) {
      const response = await next(current.body === null ? current : current.clone(), signal)
      const location = response.headers.get('location')
      if (request.redirect === 'manual' || !statuses.has(response.status) || location === null)
        return response
      await discard(response)
      if (request.redirect === 'error') throw refused(current, 'redirects where no redirect was expected')
      if (count === mostRedirects) throw refused(current, `redirects more than ${mostRedirects} times`)
      current = followed(current, response.status, target(current, location, options))
    }
  }
}

function target(from: Request, location: string, options: RedirectOptions): URL {
  if (!URL.canParse(location, from.url)) throw refused(from, 'redirects to what is no address')
  const to = new URL(location, from.url)
  if (to.username !== '' || to.password !== '')
    throw refused(from, 'redirects to an address with credentials in it')
  if (to.protocol !== 'https:' && !staysPlain(new URL(from.url), to, options)) {
    throw refused(
      from,
      `redirects to ${to.protocol === 'http:' ? `http://${to.host}` : to.protocol}, which is not https`
    )
  }
  if (to.origin !== new URL(from.url).origin && !isReading(from)) {
    throw refused(from, `redirects a ${from.method} to another host, ${to.host}`)
  }
  return to
}

/** Plain http goes on where it began: at the same origin, or from loopback to loopback. */
function staysPlain(from: URL, to: URL, options: RedirectOptions): boolean {
  if (from.protocol !== 'http:' || to.protocol !== 'http:') return false
  if (from.origin === to.origin) return true
  return options.allowPrivateNetwork && isLoopbackHost(from.hostname) && isLoopbackHost(to.hostname)
}

function followed(from: Request, status: number, to: URL): Request {
  const headers = new Headers(from.headers)
  if (to.origin !== new URL(from.url).origin) {
    for (const name of [...headers.keys()]) if (!harmlessHeaders.has(name)) headers.delete(name)
  }
  const common = { headers, redirect: from.redirect }
  if (isReading(from)) return new Request(to, { ...common, method: from.method })
  if (status === 307 || status === 308) {
    return new Request(to, { ...common, method: from.method, body: from.body, duplex: 'half' })
  }
  headers.delete('content-type')
  headers.delete('content-length')
  return new Request(to, { ...common, method: 'GET' })
}

function isReading(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}

function refused(request: Request, what: string): NoAnswer {
  return new NoAnswer('redirect-refused', `${new URL(request.url).host} ${what}; that was not followed`)
}
