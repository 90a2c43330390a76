/** A stretch of a text: from `start`, up to `end` and without it. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Texts that are searched for together, in one walk through the text however many they are. */
export interface Searched {
  /** Takes a text of at least {@link leastSearched} characters. */
  add(wanted: string): void
  /** Where any of them stands in `text`, also where two overlap, by where they start. */
  occurrences(text: string): readonly Stretch[]
}

/** By their first so many characters the texts are told apart. */
export const leastSearched = 4

// Each step shifts by five of twenty bits, so that a mark depends on the last four characters and on nothing before.
const markBits = 20
const nextMark = (mark: number, unit: number): number => ((mark << 5) ^ unit) & ((1 << markBits) - 1)

/** Makes an empty collection. */
export function searched(): Searched {
  const byStart = new Map<string, string[]>()
  const marks = new Uint8Array(1 << markBits)
  return {
    add: wanted => {
      const start = wanted.slice(0, leastSearched)
      marks[markOf(start)] = 1
      const same = byStart.get(start)
      if (same === undefined) byStart.set(start, [wanted])
      else same.push(wanted)
    },
    occurrences: text => {
      const found: Stretch[] = []
      let mark = 0
      for (let index = 0; index < text.length; index += 1) {
        mark = nextMark(mark, text.charCodeAt(index))
        if (marks[mark] === 0) continue
        const start = index + 1 - leastSearched
        const wanted = byStart.get(text.slice(Math.max(0, start), index + 1)) ?? []
        for (const one of wanted)
          if (text.startsWith(one, start)) found.push({ start, end: start + one.length })
      }
      return found
    }
  }
}

function markOf(start: string): number {
  let mark = 0
  for (let index = 0; index < start.length; index += 1) mark = nextMark(mark, start.charCodeAt(index))
  return mark
}
