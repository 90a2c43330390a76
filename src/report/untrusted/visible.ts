const invisible = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const named = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t']
])

/**
 * Shows what would act or hide instead of showing: control characters (terminal sequences, line ends), characters that
 * turn the direction of writing or have no width, lone surrogates. Each becomes its escape as JavaScript writes it.
 * Every function of this folder that escapes for one form begins with it.
 */
export function visible(text: string): string {
  return text.replace(invisible, escaped)
}

function escaped(character: string): string {
  const name = named.get(character)
  if (name !== undefined) return name
  const code = character.codePointAt(0) ?? 0
  const digits = code.toString(16)
  if (code < 0x100) return `\\x${digits.padStart(2, '0')}`
  return code < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`
}

/** At most `limit` UTF-16 units of a text, the last of them `…` where something was cut; no character is halved. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, Math.max(0, limit - 1))
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
