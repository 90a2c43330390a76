import type { EnvironmentTriple } from '../../model.ts'
import type { Redactor } from './redactor.ts'
import { isCommonWord, shownServer } from '../triples/triples.ts'

/** Makes secret what logs in: triples with what their servers hold, and addresses. */
export function protectLogins(
  redactor: Redactor,
  triples: readonly EnvironmentTriple[],
  addresses: readonly string[]
): void {
  for (const { server, user, password } of triples) {
    for (const secret of secretsOfAddress(server ?? '')) redactor.protect(secret)
    if (server !== null && shownServer(server) === null && !isCommonWord(server)) redactor.protect(server)
    redactor.protect(password)
    if (password !== null) redactor.protectLogin(user ?? '', password)
  }
  for (const address of addresses) for (const secret of secretsOfAddress(address)) redactor.protect(secret)
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
