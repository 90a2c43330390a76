import { parseArgs } from 'node:util'
import { commandNames, commandOptions, commands, everywhere, type CommandName } from './help.ts'
import type { HelpRequest } from './help.ts'
import { inputNames, inputs, type InputName, type InputTexts } from '../run/inputs.ts'
import { nearest } from '../rules/nearest.ts'
import type { Detail } from '../report/text/finding.ts'

export const formats = ['text', 'json', 'sarif', 'markdown', 'github'] as const
/** The form of the report on standard output. */
export type Format = (typeof formats)[number]

/** What a person asked for. `format` is `null` where it was left open. */
export type Command =
  | {
      readonly kind: 'check' | 'images'
      readonly texts: InputTexts
      readonly format: Format | null
      readonly detail: Detail
    }
  | { readonly kind: 'init'; readonly texts: InputTexts }
  | { readonly kind: 'explain'; readonly rule: string | null }
  /** `null`: the log of the codespace in which the command runs. */
  | { readonly kind: 'explain-log'; readonly path: string | null }
  | { readonly kind: 'demo'; readonly format: Format | null; readonly detail: Detail }
  | ({ readonly kind: 'help' } & HelpRequest)
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] }

const switches: ReadonlySet<string> = new Set(
  Object.keys(commandOptions).filter(name => commandOptions[name]?.value === null)
)
const tokenVariables: ReadonlyMap<string, string> = new Map([
  ['token', 'GH_TOKEN or GITHUB_TOKEN'],
  ['secrets-token', 'CODESPACES_PREFLIGHT_SECRETS_TOKEN'],
  ['packages-token', 'CODESPACES_PREFLIGHT_PACKAGES_TOKEN']
])

/**
 * Reads the arguments after the program's name. Every mistake is told at once; unknown options alone, since what stands
 * behind one may be its value.
 */
export function parseCommandLine(args: readonly string[]): Command {
  const { words, options, unknown, problems } = readArguments(args)
  const [name, ...rest] = words
  const command = commandNames.find(candidate => candidate === name) ?? null
  if (name !== undefined && name !== 'help' && command === null)
    return { kind: 'wrong', problems: [noCommand(name)] }
  if (name === 'help') return helpOn(rest[0], options.get('help') !== 'short')
  if (options.has('help') && options.get('help') !== 'false')
    return { kind: 'help', command, long: options.get('help') !== 'short' }
  if (options.get('version') === 'true') return { kind: 'version' }
  if (command === null) return { kind: 'wrong', problems: [noCommand(name)] }
  const unknownOnes = [
    ...unknown,
    ...[...options.keys()].filter(option => !takes(command, option)).map(option => `--${option}`)
  ]
  if (unknownOnes.length > 0)
    return { kind: 'wrong', problems: unknownOnes.map(option => unknownOption(option, command)) }
  problems.push(...wordProblems(command, rest, options))
  const format = readFormat(options.get('format'), problems)
  const detail = readDetail(options, problems)
  if (problems.length > 0) return { kind: 'wrong', problems }
  return made(command, rest[0] ?? null, options, { format, detail })
}

function helpOn(word: string | undefined, long: boolean): Command {
  const command = commandNames.find(candidate => candidate === word)
  if (word === undefined || word === 'help') return { kind: 'help', command: null, long }
  return command === undefined
    ? { kind: 'wrong', problems: [noCommand(word)] }
    : { kind: 'help', command, long }
}

function takes(command: CommandName, option: string): boolean {
  const own: readonly string[] = commands[command].options
  return own.includes(option) || everywhere.includes(option)
}

/** Whether the arguments ask for no colours, as `NO_COLOR` does. */
export function refusesColour(args: readonly string[]): boolean {
  return readArguments(args).options.get('no-color') === 'true'
}

function wordProblems(
  command: CommandName,
  words: readonly string[],
  options: ReadonlyMap<string, string>
): string[] {
  const [word] = words
  if (word === undefined) return []
  if (command === 'demo') return [`\`demo\` takes no argument, found ${words.join(' ')}.`]
  if (words.length > 1)
    return [`\`${command}\` takes one argument, found ${words.length}: ${words.join(' ')}.`]
  if (command === 'explain') return options.has('log') ? ['`explain` takes a rule or `--log`, not both.'] : []
  return options.has('path')
    ? [`\`${command}\` takes one path: ${JSON.stringify(word)} or \`--path\`, not both.`]
    : []
}

function made(
  command: CommandName,
  word: string | null,
  options: ReadonlyMap<string, string>,
  { format, detail }: { readonly format: Format | null; readonly detail: Detail }
): Command {
  switch (command) {
    case 'explain':
      return options.has('log')
        ? { kind: 'explain-log', path: options.get('log') || null }
        : { kind: 'explain', rule: word }
    case 'init':
      return { kind: 'init', texts: inputTexts(word, options) }
    case 'demo':
      return { kind: 'demo', format, detail }
    default:
      return { kind: command, texts: inputTexts(word, options), format, detail }
  }
}

function inputTexts(path: string | null, options: ReadonlyMap<string, string>): InputTexts {
  const texts: Partial<Record<InputName, string>> = {}
  for (const name of inputNames) {
    const text = options.get(name)
    if (text !== undefined) texts[name] = text
  }
  return path === null ? texts : { ...texts, path }
}

interface Arguments {
  readonly words: readonly string[]
  readonly options: ReadonlyMap<string, string>
  /** What looks like an option and is none, as it is written without a value. */
  readonly unknown: readonly string[]
  readonly problems: string[]
}

/** A switch stands alone, or takes `true` or `false`, or `no-` before its name; every other option takes a value; lists may be repeated. */
function readArguments(args: readonly string[]): Arguments {
  const { joined, unknown } = joinValues(args)
  const { tokens } = parseArgs({
    args: joined,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } }
  })
  const words: string[] = []
  const options = new Map<string, string>()
  const problems: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const negated = token.name.startsWith('no-') && switches.has(token.name.slice(3))
    const name = negated ? token.name.slice(3) : token.name
    const value = token.value ?? (switches.has(name) ? String(!negated) : undefined)
    if (value === undefined && isOption(name) && commandOptions[name]?.optional !== true)
      problems.push(`\`--${name}\` needs a value: --${name} <value>.`)
    if (negated && token.value !== undefined)
      problems.push(`\`--no-${name}\` takes no value, found ${JSON.stringify(token.value)}.`)
    keepOption(options, name, token.rawName === '-h' ? 'short' : (value ?? ''))
  }
  return { words, options, unknown, problems }
}

/** A list may be given in parts; of every other option the last counts. */
function keepOption(options: Map<string, string>, name: string, value: string): void {
  const before = isList(name) ? options.get(name) : undefined
  options.set(name, before === undefined ? value : `${before}\n${value}`)
}

/**
 * Puts the value of an option into one argument with its name, so that the parser needs no table of types, and takes out
 * what has one dash and is none of the short options.
 */
function joinValues(args: readonly string[]): { readonly joined: string[]; readonly unknown: string[] } {
  const joined: string[] = []
  const unknown: string[] = []
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    if (arg === '--') return { joined: [...joined, ...args.slice(index)], unknown }
    const name = /^--([a-z][a-z-]*)$/.exec(arg)?.[1]
    const next = args[index + 1]
    const takesNext =
      name !== undefined &&
      next !== undefined &&
      (switches.has(name) ? /^(true|false)$/.test(next) : isOption(name) && !next.startsWith('--'))
    if (/^-[^-]/.test(arg) && !/^-[hv]+$/.test(arg)) unknown.push(arg.replace(/=.*/s, ''))
    else joined.push(takesNext ? `${arg}=${next}` : arg)
    if (takesNext) index += 1
  }
  return { joined, unknown }
}

function isOption(name: string): boolean {
  return Object.hasOwn(commandOptions, name) || tokenVariables.has(name)
}

function isList(name: string): boolean {
  return Object.hasOwn(inputs, name) && inputs[name as InputName].kind === 'list'
}

function readDetail(options: ReadonlyMap<string, string>, problems: string[]): Detail {
  const wants = (name: string): boolean => options.get(name) === 'true'
  if (wants('quiet') && wants('verbose')) problems.push('`--quiet` or `--verbose`, not both.')
  return wants('quiet') ? 'quiet' : wants('verbose') ? 'verbose' : 'normal'
}

function readFormat(text: string | undefined, problems: string[]): Format | null {
  if (text === undefined) return null
  const format = formats.find(candidate => candidate === text)
  if (format === undefined)
    problems.push(
      `\`--format\` is ${JSON.stringify(text)}: expected ${formats.slice(0, -1).join(', ')} or github.`
    )
  return format ?? null
}

function noCommand(word: string | undefined): string {
  const last = commandNames.at(-1) ?? ''
  const known = `expected ${commandNames.slice(0, -1).join(', ')} or ${last}`
  return word === undefined
    ? `No command: ${known}. ${seeHelp('')}`
    : `There is no command ${JSON.stringify(word)}: ${known}.${meant(nearest(word, commandNames))}`
}

/** Never shows the value that was given with it: it may be a token. */
function unknownOption(written: string, command: CommandName): string {
  const option = written.replace(/^-+/, '')
  const variable = tokenVariables.get(option)
  if (variable !== undefined)
    return `A token is never an argument, where other users of the machine can read it: set ${variable} in the environment instead of --${option}.`
  const quoted = JSON.stringify(written)
  if (isOption(option) && !takes(command, option))
    return `\`${command}\` has no option ${quoted}. ${seeHelp(command)}`
  const near = nearestOption(option, [...commands[command].options, ...everywhere])
  return near === null
    ? `There is no option ${quoted}. ${seeHelp(command)}`
    : `There is no option ${quoted}.${meant(near)}`
}

function nearestOption(option: string, names: readonly string[]): string | null {
  const near = nearest(option, names)
  if (near !== null) return `--${near}`
  const negated = option.startsWith('no-') ? nearest(option.slice(3), [...switches]) : null
  return negated !== null && names.includes(negated) ? `--no-${negated}` : null
}

function seeHelp(command: CommandName | ''): string {
  return `Try \`codespaces-preflight ${command === '' ? '' : `${command} `}--help\`.`
}

function meant(word: string | null): string {
  return word === null ? '' : ` Is ${word} meant?`
}
