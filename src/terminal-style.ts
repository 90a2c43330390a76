import type { Variables } from './environment.ts'
import { plainStyle, type TerminalStyle } from './terminal.ts'

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
    unicode: shows && isUnicode(variables)
  }
}

function isUnicode(variables: Variables): boolean {
  const locale = variables['LC_ALL'] || variables['LC_CTYPE'] || variables['LANG'] || ''
  return /utf-?8/i.test(locale) || variables['TERM_PROGRAM'] === 'vscode'
}
