import type { Environment, Variables } from '../environment.ts'
import type { Redactor } from './redactor.ts'
import { isCommonWord, shownServer } from './shown-server.ts'

/** Addresses of the environment in which a login may stand. */
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy']

/** Makes every secret that the environment holds secret, before any of them is used. */
export function protectEnvironment(
  redactor: Redactor,
  { tokens, codespaceToken, triples }: Environment,
  variables: Variables
): void {
  for (const token of [tokens.token, codespaceToken, tokens.secretsToken, tokens.packagesToken])
    redactor.protect(token)
  for (const { server, user, password } of triples) {
    for (const secret of secretsOfAddress(server ?? '')) redactor.protect(secret)
    if (server !== null && shownServer(server) === null && !isCommonWord(server)) redactor.protect(server)
    redactor.protect(password)
    if (password !== null) redactor.protectLogin(user ?? '', password)
  }
  for (const name of proxyVariables)
    for (const secret of secretsOfAddress(variables[name] ?? '')) redactor.protect(secret)
}

/**
 * The password of an address, as it is written and as it is meant, and the values of its query. What stands alone before the
 * host may be a token or a user; neither it nor a value is secret where it is a word or a host.
 */
function secretsOfAddress(address: string): string[] {
  const [, login = '', query = ''] =
    /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:([^/?#]*)@)?[^?#]*\??([^#]*)/i.exec(address) ?? []
  const colon = login.indexOf(':')
  const password = colon < 0 ? [] : [login.slice(colon + 1), decoded(login.slice(colon + 1))]
  const perhaps = [...(colon < 0 ? [login] : []), ...new URLSearchParams(query).values()]
  const hidden = perhaps.filter(value => !isCommonWord(value) && shownServer(value) === null)
  return [...password, ...hidden.flatMap(value => [value, decoded(value)])].filter(secret => secret !== '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
