/** The median of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] =
    sorted.length % 2 === 0 ? sorted.slice(middle - 1) : [sorted[middle], sorted[middle]]
  return (low + high) / 2
}

/**
 * The medians of several things, measured in turn `times` times: what else the machine does meanwhile falls on all of them
 * alike, so that their ratios do not depend on it.
 */
export async function mediansInTurn<Name extends string>(
  times: number,
  measures: Readonly<Record<Name, () => Promise<number>>>
): Promise<Record<Name, number>> {
  const names = Object.keys(measures) as Name[]
  const taken = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, number[]>
  for (let round = 0; round < times; round += 1)
    for (const name of names) taken[name].push(await measures[name]())
  return Object.fromEntries(names.map(name => [name, median(taken[name])])) as Record<Name, number>
}
