import { columns, type TerminalStyle, wrap } from '../report/text/layout.ts'
import { type Input, inputNames, inputs } from '../run/inputs.ts'

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
  const useful = entry.options.filter(option => entry.without?.includes(option) !== true)
  const rows = [...useful, ...(long ? everywhere : [])].map(option => optionRow(option, long))
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

/** An option as help lists it. */
export interface Option {
  /** How its value is called, as in `--format <form>`; `null`: a switch. */
  readonly value: string | null
  /** Whether the value may be left out. */
  readonly optional?: boolean
  readonly description: string
  /** Of a switch that is on: what `--no-<name>` does. */
  readonly off?: string
}

/** A command as it is parsed and as help tells of it. */
interface CommandEntry {
  /** Its argument, as the usage shows it; `null`: there is none. */
  readonly argument: string | null
  /** One line for the list of commands, which begins with a verb. */
  readonly summary: string
  /** What the long help says besides: a sentence or two. */
  readonly more: string
  /** The names of the options that it takes, in the order of the help. */
  readonly options: readonly string[]
  /** Of these, what has no effect: it is taken, so that the command line of another command works, and help leaves it out. */
  readonly without?: readonly string[]
  /** Command lines as a person would type them, without the program's name. */
  readonly examples: readonly string[]
}

const ofInputs: Readonly<Record<string, Option>> = Object.fromEntries(
  inputNames
    .filter(name => inputs[name].kind !== 'token')
    .map((name): [string, Option] => {
      const { kind, default: otherwise, description, off }: Input = inputs[name]
      if (kind === 'switch')
        return [name, { value: null, description, ...(off === undefined ? {} : { off }) }]
      const note = otherwise === '' || otherwise.startsWith('${{') ? '' : ` (${otherwise})`
      return [name, { value: kind, description: `${description}${note}` }]
    })
)

/** Every option by its name: the inputs but the tokens, which are never arguments, and those of the command line alone. */
export const commandOptions: Readonly<Record<string, Option>> = {
  ...ofInputs,
  format: {
    value: 'form',
    description: 'text (the default), json, sarif, markdown or github (the default inside Actions).'
  },
  log: {
    value: 'file',
    optional: true,
    description: 'Reads a creation log; - for standard input; without a file, the log of this codespace.'
  },
  quiet: { value: null, description: 'Prints the verdict and the errors alone.' },
  verbose: {
    value: null,
    description: 'Prints every way to fix each finding, what to send to whom, and the evidence.'
  },
  'no-color': { value: null, description: 'Prints no colours, as with NO_COLOR=1.' },
  help: { value: null, description: 'Prints this text; -h prints less.' },
  version: { value: null, description: 'Prints the version.' }
}

/** Options that every command takes. */
export const everywhere: readonly string[] = ['help', 'version']

const printed = ['format', 'quiet', 'verbose', 'no-color']
const examining = [...Object.keys(ofInputs), ...printed]

/** What only a check that asks servers can use. */
const ofServers = [
  'audiences',
  'require-proof',
  'with-docker',
  'comment',
  'new-only',
  'allow-private-network',
  'offline'
]

/** Every command, in the order of the help. */
export const commands = {
  check: {
    argument: '[path]',
    summary: 'finds every image, asks who can pull it, and says what to change',
    more: 'The path is the folder of a checkout, the current one where it is left out. The repository is read from the git remote. Tokens come from the environment, never from an argument.',
    options: examining,
    examples: [
      'check',
      'check --repository acme/web --audiences team,prebuild',
      'check --json-file report.json ../web'
    ]
  },
  images: {
    argument: '[path]',
    summary: 'lists every image; asks no server and needs no token',
    more: 'Each image is listed with the lines that ask for it. The other options of `check` have no effect.',
    options: examining,
    without: ofServers,
    examples: ['images', 'images --format json']
  },
  init: {
    argument: '[path]',
    summary:
      'writes the smallest workflow that checks the configurations that it finds, and prints what else is worth declaring; asks no server',
    more: 'A workflow that is there already is left as it is.',
    options: ['path', 'configurations', 'config-file', 'no-color'],
    examples: ['init']
  },
  explain: {
    argument: '[rule]',
    summary: "prints a rule's page, lists the rules, or reads a creation log and says what to fix first",
    more: 'Without a rule it lists them all. With --log it reads the log that a codespace wrote while it was created.',
    options: ['log', 'no-color'],
    examples: ['explain', 'explain package-not-granted', 'explain --log creation.log', 'explain --log -']
  },
  demo: {
    argument: null,
    summary: 'checks an example repository against an example GitHub, without network',
    more: 'It shows what a report looks like; nothing of this machine is read.',
    options: printed,
    examples: ['demo', 'demo --verbose']
  }
} as const satisfies Record<string, CommandEntry>

/** The name of a command. */
export type CommandName = keyof typeof commands

/** The names of all commands. */
export const commandNames = Object.keys(commands) as readonly CommandName[]
