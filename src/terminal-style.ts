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
