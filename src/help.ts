import {
  commandNames,
  commandOptions,
  commands,
  everywhere,
  type CommandEntry,
  type CommandName
} from './commands.ts'
import { columns, wrap, type TerminalStyle } from './terminal.ts'

/** What is asked for: the program's help or that of a command, in few lines (`-h`) or in full (`--help`). */
export interface HelpRequest {
  readonly command: CommandName | null
  readonly long: boolean
}

const program = 'codespaces-preflight'
const purpose = 'Tells whether a GitHub codespace of a repository can pull every image it needs.'

const environment: readonly Row[] = [
  [
    'GH_TOKEN, GITHUB_TOKEN',
    'Reads the repository and its packages: GH_TOKEN=$(gh auth token), in PowerShell $env:GH_TOKEN = gh auth token.'
  ],
  ['CODESPACES_PREFLIGHT_SECRETS_TOKEN', 'Lists the names of Codespaces secrets.'],
  ['CODESPACES_PREFLIGHT_PACKAGES_TOKEN', 'A classic token with read:packages.'],
  ['<X>_CONTAINER_REGISTRY_SERVER, _USER, _PASSWORD', 'Registry secrets to try, as a codespace has them.'],
  ['GITHUB_API_URL, GITHUB_SERVER_URL', 'Another GitHub, like https://acme.ghe.com.'],
  ['HTTPS_PROXY, HTTP_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS', 'As other programs take them.'],
  ['NO_COLOR, FORCE_COLOR, FORCE_HYPERLINK', 'Colours, and links of rule names in a terminal; 0 for none.'],
  ['CODESPACES_PREFLIGHT_DEBUG=1', 'Shows where a bug of this program happened.']
]

const exitCodes: readonly Row[] = [
  ['0', 'Nothing fails the check (also with --fail-on never).'],
  ['1', 'A finding reaches --fail-on, or --require-proof is not met.'],
  ['2', 'Wrong usage: an option, a path, the configuration file.'],
  ['3', 'The check itself could not run.']
]

/** A word, and what it means. */
type Row = readonly [name: string, text: string]

/** The help that is asked for, laid out for the terminal. */
export function helpText({ command, long }: HelpRequest, style: TerminalStyle): string {
  const width = Math.min(100, columns(style))
  const lines = command === null ? ofProgram(long, width) : ofCommand(command, long, width)
  return `${lines.join('\n')}\n`
}

function ofProgram(long: boolean, width: number): string[] {
  const rows = commandNames.map((name): Row => [usageOf(name), commands[name].summary])
  return [
    ...wrap(purpose, width),
    ...part('Usage', [`  ${program} <command> [options]`]),
    ...part('Commands', table(rows, width)),
    ...(long
      ? [...part('Environment', table(environment, width)), ...part('Exit codes', table(exitCodes, width))]
      : []),
    '',
    ...wrap(`\`${program} <command> --help\` lists the options of a command.`, width)
  ]
}

function ofCommand(name: CommandName, long: boolean, width: number): string[] {
  const entry: CommandEntry = commands[name]
  const rows = [...entry.options, ...(long ? everywhere : [])].map(option => optionRow(option, long))
  return [
    ...wrap(`${capital(entry.summary)}.`, width),
    ...(long ? ['', ...wrap(entry.more, width)] : []),
    ...part('Usage', [`  ${program} ${usageOf(name)} [options]`]),
    ...(long
      ? part(
          'Examples',
          entry.examples.map(line => `  ${program} ${line}`)
        )
      : []),
    ...part('Options', table(rows, width)),
    '',
    ...wrap(
      long
        ? `\`${program} --help\` lists the commands, the environment and the exit codes.`
        : `\`${program} ${name} --help\` says more.`,
      width
    )
  ]
}

function usageOf(name: CommandName): string {
  const { argument }: CommandEntry = commands[name]
  return argument === null ? name : `${name} ${argument}`
}

function optionRow(name: string, long: boolean): Row {
  const { value = null, optional = false, off, description = '' } = commandOptions[name] ?? {}
  const shown =
    off !== undefined
      ? `--no-${name}`
      : value === null
        ? `--${name}`
        : optional
          ? `--${name} [${value}]`
          : `--${name} <${value}>`
  const text = off ?? description
  return [shown, long ? text : firstSentence(text)]
}

function firstSentence(text: string): string {
  return /^.*?\.(?= [A-Z])/.exec(text)?.[0] ?? text
}

function part(title: string, lines: readonly string[]): string[] {
  return ['', `${title}:`, ...lines]
}

const nameWidth = 26
const least = 30

/** Names with their texts beside them, or below where the terminal is narrow or the name is long. */
function table(rows: readonly Row[], width: number): string[] {
  const beside = width - nameWidth >= least
  const indent = beside ? nameWidth : 6
  return rows.flatMap(([name, text]) => {
    const start = `  ${name}`
    const lines = wrap(text, width - indent)
    const isShort = start.length < (beside ? nameWidth - 1 : 5)
    const first = isShort ? `${start.padEnd(indent)}${lines.shift() ?? ''}` : start
    return [first, ...lines.map(line => `${' '.repeat(indent)}${line}`)]
  })
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
