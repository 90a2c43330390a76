/** White space beyond ASCII as Go's `unicode.IsSpace` has it, by which BuildKit trims and splits: a byte order mark is none. */
const farSpaces = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/** Whether the UTF-16 unit at `index` is white space to BuildKit. */
export function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return farSpaces.test(text.charAt(index))
}

/** Where the text between two offsets begins once leading white space is left out. */
export function skipSpaces(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpaceAt(text, at)) at++
  return at
}

/** Where the text between two offsets ends once trailing white space is left out. */
export function dropSpaces(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isSpaceAt(text, at - 1)) at--
  return at
}

/** Whether the UTF-16 unit at `index` separates the words of an instruction (BuildKit's `[\t\v\f\r ]`). */
export function isSeparatorAt(text: string, index: number): boolean {
  const char = text.charAt(index)
  return char === ' ' || char === '\t' || char === '\v' || char === '\f' || char === '\r'
}
