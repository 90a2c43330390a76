import type { Flag } from './instruction.ts'
import { sourceRange, type LogicalLine } from './logical-line.ts'
import type { Stretch } from './mount.ts'

/** A text of the Dockerfile with the stretch of the file (offsets) where it stands. */
export interface Written {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The value of a flag. */
export function writtenFlag(line: LogicalLine, flag: Flag): Written {
  return stretchAt(line, { text: flag.value ?? '', indices: flag.indices })
}

/** A stretch of a flag's value. */
export function stretchAt(line: LogicalLine, stretch: Stretch): Written {
  const from = stretch.indices[0] ?? 0
  const to = stretch.text === '' ? from : (stretch.indices.at(-1) ?? from) + 1
  return { text: stretch.text, ...sourceRange(line, from, to) }
}
