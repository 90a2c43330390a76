/** What is wrong with the USER or PASSWORD of a triple, as far as the values alone show it. */
export type LoginFault =
  | { readonly kind: 'edge'; readonly part: 'USER' | 'PASSWORD'; readonly what: EdgeFault }
  /** USER is the name that Google gives to a key file, and PASSWORD is none: `encoded` where base64 of one is expected. */
  | { readonly kind: 'no-json-key'; readonly encoded: boolean }

/** What stands at the edge of a value, and seldom belongs to it. */
export type EdgeFault = 'begins with white space' | 'ends with a line end' | 'ends with white space'

/** The faults of a login, those of USER first; none of them shows a value. */
export function loginFaults(user: string, password: string): readonly LoginFault[] {
  const key = keyFault(user, password)
  return [...edgeFaults('USER', user), ...(key === null ? edgeFaults('PASSWORD', password) : [key])]
}

/** Whether a login cannot be one, so that nobody need be asked. */
export function isHopeless(faults: readonly LoginFault[]): boolean {
  return faults.some(({ kind }) => kind === 'no-json-key')
}

/** A fault as a clause. */
export function faultWords(fault: LoginFault): string {
  if (fault.kind === 'edge') return `${fault.part} ${fault.what}`
  return fault.encoded
    ? 'USER is _json_key_base64, and PASSWORD is not the base64 text of a JSON key'
    : 'USER is _json_key, and PASSWORD is not the text of a JSON key'
}

function edgeFaults(part: 'USER' | 'PASSWORD', value: string): LoginFault[] {
  const start = /^\s/.test(value) ? (['begins with white space'] as const) : []
  const end = /[\r\n]\s*$/.test(value)
    ? (['ends with a line end'] as const)
    : /\s$/.test(value)
      ? (['ends with white space'] as const)
      : []
  return [...start, ...end].map(what => ({ kind: 'edge', part, what }))
}

/** Google's registries take a service account's key file as the password of these two users. */
function keyFault(user: string, password: string): LoginFault | null {
  switch (user.trim()) {
    case '_json_key':
      return isJsonObject(password) ? null : { kind: 'no-json-key', encoded: false }
    case '_json_key_base64':
      return isJsonObject(Buffer.from(password, 'base64').toString('utf8'))
        ? null
        : { kind: 'no-json-key', encoded: true }
    default:
      return null
  }
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
