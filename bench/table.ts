/** One measured comparison. */
export interface Row {
  readonly measured: string
  readonly ours: string
  readonly against: string
  /** How many times what stands in `against` is of ours. */
  readonly ratio: string
}

/** Prints rows as a Markdown table. */
export function printTable(title: string, rows: readonly Row[]): void {
  const lines = [
    ['measured', 'ours', 'against', 'ratio'],
    ['---', '---', '---', '---:'],
    ...rows.map(({ measured, ours, against, ratio }) => [measured, ours, against, ratio])
  ]
  console.log(`\n${title}\n`)
  for (const line of lines) console.log(`| ${line.join(' | ')} |`)
}

/** A ratio as people read it: two digits, since the measurement carries no more. */
export function times(ratio: number): string {
  const digits = ratio < 1 ? 2 : ratio < 10 ? 1 : 0
  return `${ratio.toFixed(digits)} ×`
}

/** A time in the unit that suits it. */
export function duration(seconds: number): string {
  if (seconds >= 1) return `${seconds.toFixed(1)} s`
  const milliseconds = seconds * 1000
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`
}
