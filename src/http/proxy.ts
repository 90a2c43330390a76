/** The variables of the environment that name a proxy; `https_proxy` and `http_proxy` count as the same. */
export type ProxyVariable = 'HTTPS_PROXY' | 'HTTP_PROXY'

/** Through which proxy hosts are reached, as a variable says. */
export type Proxy =
  | { readonly kind: 'none' }
  | { readonly kind: 'named'; readonly variable: ProxyVariable; readonly url: URL }
  /** Why nothing can be reached through it, as a clause without its user and password. */
  | { readonly kind: 'unusable'; readonly detail: string }

/** A proxy that opened no way to a host; `message` is a clause without its user and password. */
export class ProxyFailure extends Error {
  override readonly name = 'ProxyFailure'
}

/** Reads the value of a variable, with or without a scheme, as curl does. Never throws. */
export function readProxy(variable: ProxyVariable, value: string | null): Proxy {
  const text = value?.trim() ?? ''
  if (text === '') return { kind: 'none' }
  const address = text.includes('://') ? text : `http://${text}`
  if (!URL.canParse(address))
    return unusable(variable, 'holds no address that can be read: expected http://host:port')
  const url = new URL(address)
  if (url.protocol.startsWith('socks'))
    return unusable(variable, `names the SOCKS proxy ${url.host}, which is not supported: name an HTTP proxy`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return unusable(variable, `has the scheme ${url.protocol} expected http://host:port`)
  return isDecodable(url)
    ? { kind: 'named', variable, url }
    : unusable(variable, 'has a % in its user or password that encodes nothing: write it as %25')
}

/** Why a proxy opened no way: its answer to CONNECT, where it gave one. */
export function proxyRefusal({ variable, url }: Extract<Proxy, { kind: 'named' }>, status: number): string {
  const proxy = `the proxy ${url.host} (${variable})`
  if (status !== 407) return `${proxy} opened no way to it (${status})`
  return url.username === ''
    ? `${proxy} wants a login (407)`
    : `${proxy} does not accept the login that ${variable} holds (407)`
}

function unusable(variable: ProxyVariable, what: string): Proxy {
  return { kind: 'unusable', detail: `${variable} ${what}` }
}

function isDecodable({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password)
    return true
  } catch {
    return false
  }
}
