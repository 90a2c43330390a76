import type { Variables } from '../model.ts'
import { plural } from '../report/words.ts'
import { plainStyle, type TerminalStyle } from '../report/text/layout.ts'
import { forTerminal } from '../report/untrusted/terminal.ts'
import type { Progress } from '../run/context.ts'

/** The two streams of the command line: standard output carries the report and nothing else. */
export interface Console {
  readonly style: TerminalStyle
  /** Writes to standard output; gives when it is written, or nobody reads it any more. */
  readonly print: (text: string) => Promise<void>
  /** Writes a line to standard error. */
  readonly complain: (problem: string) => void
  readonly progress: ProgressLine
}

/** Opens the console over the streams of the process. */
export function openConsole(
  output: NodeJS.WriteStream,
  errors: NodeJS.WriteStream,
  variables: Variables
): Console {
  for (const stream of [output, errors]) stream.on('error', ignoreClosedPipe)
  const progress = progressLine(errors, variables)
  return {
    style: terminalStyle(output, variables),
    print: text => {
      progress.clear()
      return new Promise(resolve => output.write(text, () => resolve()))
    },
    complain: problem => {
      progress.clear()
      errors.write(`codespaces-preflight: ${forTerminal(problem)}\n`)
    },
    progress
  }
}

/** `| head` reads no further: that is no failure of the check. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

/** A line of a terminal that tells how far a check is, and can be taken away. */
interface ProgressLine extends Progress {
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

/** How to write to a stream: colours and symbols only on a terminal that has them, `NO_COLOR` honoured. */
export function terminalStyle(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  variables: Variables
): TerminalStyle {
  const forced = Boolean(variables['FORCE_COLOR']) && variables['FORCE_COLOR'] !== '0'
  const shows = stream.isTTY === true && variables['TERM'] !== 'dumb'
  const width = stream.columns ?? (Number(variables['COLUMNS']) || plainStyle.width)
  return {
    width,
    colour: !variables['NO_COLOR'] && (shows || forced),
    unicode: shows && isUnicode(variables),
    links: shows && !variables['NO_COLOR'] && showsLinks(variables)
  }
}

/** Terminals that show links (OSC 8), by `TERM_PROGRAM`, each with the version since which it does. */
const linkingPrograms: ReadonlyMap<string, number> = new Map([
  ['iTerm.app', 3.001],
  ['WezTerm', 20_200_620],
  ['vscode', 1.072],
  ['ghostty', 0],
  ['zed', 0]
])
const linkingTerminals: ReadonlySet<string> = new Set(['alacritty', 'xterm-kitty', 'xterm-ghostty', 'foot'])

/** `FORCE_HYPERLINK` decides; without it links are shown where the terminal is known to have them, and never in CI. */
function showsLinks(variables: Variables): boolean {
  const forced = variables['FORCE_HYPERLINK']
  if (forced) return forced !== '0' && forced !== 'false'
  if (variables['CI'] || variables['GITHUB_ACTIONS'] || variables['TEAMCITY_VERSION']) return false
  if (variables['WT_SESSION'] || variables['KONSOLE_VERSION']) return true
  const since = linkingPrograms.get(variables['TERM_PROGRAM'] ?? '')
  if (since !== undefined) return versionNumber(variables['TERM_PROGRAM_VERSION']) >= since
  if (Number(variables['VTE_VERSION']) > 5000) return true
  return linkingTerminals.has(variables['TERM'] ?? '')
}

/** Major and minor of a version as one number that can be compared: 1.72.2 is 1.072. */
function versionNumber(version = ''): number {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number)
  return major + minor / 1000
}

function isUnicode(variables: Variables): boolean {
  const locale = variables['LC_ALL'] || variables['LC_CTYPE'] || variables['LANG'] || ''
  return /utf-?8/i.test(locale) || variables['TERM_PROGRAM'] === 'vscode'
}
