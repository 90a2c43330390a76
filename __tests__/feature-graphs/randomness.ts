/** Random choices that a seed decides. */
export interface Randomness {
  /** From 0 to `end`, `end` not among them. */
  below(end: number): number
  chance(probability: number): boolean
  one<T>(values: readonly T[]): T
  /** Values that are all different, from `least` to `most` of them before equal ones are left out. */
  several(least: number, most: number, make: () => string): readonly string[]
}

/** Random choices by the generator "mulberry32". */
export function randomness(seed: number): Randomness {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    below,
    chance: probability => next() < probability,
    one: values => {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('there is nothing to choose from')
      return value
    },
    several: (least, most, make) => {
      const count = least + below(most - least + 1)
      return [...new Set(Array.from({ length: count }, make))]
    }
  }
}
