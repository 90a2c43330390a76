const longest = 200

/** A text of a file as a message quotes it: between backquotes, cut where it is long. */
export function quoted(text: string): string {
  return `\`${shortened(text)}\``
}

/** A text cut where it is long, never in the middle of a character. */
export function shortened(text: string): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
}
