import { inputNames, inputs, type Input } from './inputs.ts'

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
export interface CommandEntry {
  /** Its argument, as the usage shows it; `null`: there is none. */
  readonly argument: string | null
  /** One line for the list of commands, which begins with a verb. */
  readonly summary: string
  /** What the long help says besides: a sentence or two. */
  readonly more: string
  /** The names of the options that it takes, in the order of the help. */
  readonly options: readonly string[]
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
    more: 'Each image is listed with the lines that ask for it. It takes the options of `check`.',
    options: examining,
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
