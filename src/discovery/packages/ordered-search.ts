/** The most searches that may find nothing before it gives up: a hostile file cannot make each name cost a whole pass. */
const mostMisses = 20

/**
 * Finds parts of a text that come in its order, each after the one before, in one pass over the whole.
 * Gives the offset, or `null` for a part that is not found from there on.
 */
export function orderedSearch(text: string): (part: string) => number | null {
  let from = 0
  let misses = 0
  return part => {
    const at = misses < mostMisses ? text.indexOf(part, from) : -1
    if (at === -1) {
      misses += 1
      return null
    }
    from = at + part.length
    return at
  }
}
