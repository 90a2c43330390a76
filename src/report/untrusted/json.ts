const escapable = /[\u007F-\u009F\u2028\u2029]|(?!\uFE0F)[\p{Cf}\p{Co}]/gu

/**
 * A value as JSON, indented by two spaces, with a line end. What a terminal would obey or hide stands as an escape of
 * JSON, and so does the `##[` that the runner would read as a command in its log: a parser gives the same texts.
 */
export function asJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(escapable, inUnits).replaceAll('##[', '#\\u0023[')
  return `${text}\n`
}

function inUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
  ).join('')
}
