/** Milliseconds that all readers of package files have together. */
const longest = 30_000

/** Comparisons and entries that they look at together. */
const mostSteps = 200_000_000

/** Entries that they hold together: scopes, sources, patterns, names and places. */
const mostEntries = 100_000

/** Steps between two looks at the clock. */
const stride = 4_096

/** What the readers of package files may still do, all of them together. Once it is over it stays so. */
export interface Work {
  /** Counts steps; `false`: no further one is to be taken. */
  goOn(steps?: number): boolean
  /** Counts an entry that is held on to; `false`: it is not to be held. */
  keep(): boolean
}

/** An allowance that begins now; `over` hears once, as a clause, which bound was met first. */
export function newWork(now: () => number, over: (why: string) => void): Work {
  const end = now() + longest
  let steps = 0
  let checkAt = 0
  let entries = 0
  let isOver = false
  const stop = (why: string): boolean => {
    isOver = true
    over(why)
    return false
  }
  const goOn = (count = 1): boolean => {
    if (isOver) return false
    steps += count
    if (steps > mostSteps) return stop(`reading them took more than ${mostSteps} steps`)
    if (steps < checkAt) return true
    checkAt = steps + stride
    return now() < end || stop(`reading them took longer than ${longest / 1000} seconds`)
  }
  return {
    goOn,
    keep: () => {
      if (!goOn()) return false
      entries += 1
      return entries <= mostEntries || stop(`they hold more than ${mostEntries} entries`)
    }
  }
}
