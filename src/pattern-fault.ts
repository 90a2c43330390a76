/** Bounds on one pattern: matching takes time that grows with the power of each. */
const mostCharacters = 500
const mostFolderStars = 4
const mostStarsInName = 4
const mostBraces = 8

/**
 * Why a pattern of paths is not matched, as the rest of a sentence after its name; `null`: it is. A pattern of many wildcards
 * would be tried in more ways than a run has time for.
 */
export function patternFault(pattern: string): string | null {
  if (pattern.length > mostCharacters) return `is longer than ${mostCharacters} characters`
  const names = pattern.split('/')
  if (names.filter(name => name.includes('**')).length > mostFolderStars)
    return `has more than ${mostFolderStars} times \`**\``
  if (names.some(name => (name.match(/\*+|\?/g) ?? []).length > mostStarsInName))
    return `has more than ${mostStarsInName} wildcards in one name`
  return (pattern.match(/\{/g) ?? []).length > mostBraces ? `has more than ${mostBraces} braces` : null
}
