import { parseArgs } from 'node:util'
import { nearest } from './nearest.ts'
import type { Detail } from './report/text/finding.ts'
import { inputNames, inputs, type InputName } from './inputs.ts'

export const formats = ['text', 'json', 'sarif', 'markdown', 'github'] as const
/** The form of the report on standard output. */
export type Format = (typeof formats)[number]

/** The texts of inputs that the command line gives. */
export type InputTexts = Partial<Readonly<Record<InputName, string>>>

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
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] }

const commandNames = ['check', 'images', 'init', 'explain', 'demo'] as const
type CommandName = (typeof commandNames)[number]

const switches: ReadonlySet<string> = new Set([
  ...inputNames.filter(name => inputs[name].kind === 'switch'),
  'quiet',
  'verbose',
  'no-color',
  'help',
  'version'
])
const examining: ReadonlySet<string> = new Set([
  ...inputNames.filter(name => inputs[name].kind !== 'token'),
  'format',
  'quiet',
  'verbose',
  'no-color'
])
const offered: Readonly<Record<CommandName, ReadonlySet<string>>> = {
  check: examining,
  images: examining,
  init: new Set(['path', 'configurations', 'config-file', 'no-color']),
  explain: new Set(['log', 'no-color']),
  demo: new Set(['format', 'quiet', 'verbose', 'no-color'])
}
/** Options whose value may be left out. */
const standsAlone: ReadonlySet<string> = new Set(['log'])
const tokenVariables: ReadonlyMap<string, string> = new Map([
  ['token', 'GH_TOKEN or GITHUB_TOKEN'],
  ['secrets-token', 'CODESPACES_PREFLIGHT_SECRETS_TOKEN'],
  ['packages-token', 'CODESPACES_PREFLIGHT_PACKAGES_TOKEN']
])
const seeHelp = 'Try `codespaces-preflight --help`.'

/** Reads the arguments after the program's name. Every mistake is told at once. */
export function parseCommandLine(args: readonly string[]): Command {
  const { words, options, problems } = readArguments(args)
  if (options.get('help') === 'true' || words[0] === 'help') return { kind: 'help' }
  if (options.get('version') === 'true') return { kind: 'version' }
  const [name, ...rest] = words
  const command = commandNames.find(candidate => candidate === name)
  if (command === undefined) return { kind: 'wrong', problems: [...problems, noCommand(name)] }
  problems.push(...wordProblems(command, rest, options))
  for (const option of options.keys())
    if (!offered[command].has(option)) problems.push(unknownOption(option, command))
  const format = readFormat(options.get('format'), problems)
  const detail = readDetail(options, problems)
  if (problems.length > 0) return { kind: 'wrong', problems }
  return made(command, rest[0] ?? null, options, { format, detail })
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
  readonly problems: string[]
}

/** A switch stands alone, or takes `true` or `false`, or `no-` before its name; every other option takes a value; lists may be repeated. */
function readArguments(args: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: joinValues(args),
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
    if (value === undefined && isOption(name) && !standsAlone.has(name))
      problems.push(`\`--${name}\` needs a value: --${name} <value>.`)
    if (negated && token.value !== undefined)
      problems.push(`\`--no-${name}\` takes no value, found ${JSON.stringify(token.value)}.`)
    if (!token.rawName.startsWith('--') && token.name.length === 1 && !isShort(token.name))
      problems.push(`There is no option ${JSON.stringify(token.rawName)}. ${seeHelp}`)
    else keepOption(options, name, value ?? '')
  }
  return { words, options, problems }
}

function isShort(name: string): boolean {
  return name === 'h' || name === 'v'
}

/** A list may be given in parts; of every other option the last counts. */
function keepOption(options: Map<string, string>, name: string, value: string): void {
  const before = isList(name) ? options.get(name) : undefined
  options.set(name, before === undefined ? value : `${before}\n${value}`)
}

/** Puts the value of an option into one argument with its name, so that the parser needs no table of types. */
function joinValues(args: readonly string[]): string[] {
  const joined: string[] = []
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    if (arg === '--') return [...joined, ...args.slice(index)]
    const name = /^--([a-z][a-z-]*)$/.exec(arg)?.[1]
    const next = args[index + 1]
    const takes =
      name !== undefined &&
      next !== undefined &&
      (switches.has(name) ? /^(true|false)$/.test(next) : isOption(name) && !next.startsWith('--'))
    joined.push(takes ? `${arg}=${next}` : arg)
    if (takes) index += 1
  }
  return joined
}

function isOption(name: string): boolean {
  return Object.values(offered).some(options => options.has(name)) || tokenVariables.has(name)
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
  const known = `expected ${commandNames.slice(0, -1).join(', ')} or demo`
  return word === undefined
    ? `No command: ${known}. ${seeHelp}`
    : `There is no command ${JSON.stringify(word)}: ${known}.${meant(nearest(word, commandNames))}`
}

function unknownOption(option: string, command: CommandName): string {
  const variable = tokenVariables.get(option)
  if (variable !== undefined)
    return `A token is never an argument, where other users of the machine can read it: set ${variable} in the environment instead of --${option}.`
  const quoted = JSON.stringify(`--${option}`)
  if (isOption(option)) return `\`${command}\` has no option ${quoted}. ${seeHelp}`
  const near = nearest(option, [...offered[command]])
  return `There is no option ${quoted}.${meant(near === null ? null : `--${near}`)} ${seeHelp}`
}

function meant(word: string | null): string {
  return word === null ? '' : ` Is ${word} meant?`
}
