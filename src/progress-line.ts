import type { Variables } from './environment.ts'
import type { Progress } from './surroundings.ts'
import { plural } from './report/verdict.ts'

/** A line of a terminal that tells how far a check is, and can be taken away. */
export interface ProgressLine extends Progress {
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void
}

/** The part of a stream that is written to. */
export interface TerminalStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

const eraseLine = '\r\u001B[K'

/** Writes `12 of 40 images asked` over itself; nothing where nobody sees it, or the terminal cannot erase. */
export function progressLine(stream: TerminalStream, variables: Variables): ProgressLine {
  const shows = stream.isTTY === true && variables['TERM'] !== 'dumb'
  let all = 0
  let asked = 0
  let isThere = false
  const show = (): void => {
    if (!shows || all === 0) return
    isThere = true
    stream.write(`${eraseLine}${asked} of ${plural(all, 'image')} asked`)
  }
  return {
    begin: images => {
      all = images
      show()
    },
    answered: () => {
      asked += 1
      // Features that depend on others make more of them while it goes on.
      all = Math.max(all, asked)
      show()
    },
    clear: () => {
      if (isThere) stream.write(eraseLine)
      isThere = false
    }
  }
}
