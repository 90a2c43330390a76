import { resolve } from 'node:path'
import { audiences, severities } from '../model.ts'
import type { Options } from './options.ts'

/** How the text of an input is read. */
type InputKind = 'text' | 'list' | 'switch' | 'number' | 'token'

/** One input of the action; its name is the option of the command line too. */
export interface Input {
  readonly kind: InputKind
  /** As `action.yml` has it. */
  readonly default: string
  /** One or two sentences for `action.yml`, `--help` and the README. */
  readonly description: string
  /** What `--no-<name>` does, of a switch that is on. */
  readonly off?: string
}

/** Every input, in the order of the specification. `action.yml` and the README are held to this table by a test. */
export const inputs = {
  token: {
    kind: 'token',
    default: '${{ github.token }}',
    description:
      "Reads the repository and its packages, and pulls from GitHub's container registry. Needs `contents: read` and `packages: read`."
  },
  'secrets-token': {
    kind: 'token',
    default: '',
    description:
      "Lists the names of Codespaces secrets, which the workflow's token never can: a fine-grained token with Codespaces secrets (write, even to list) and organization codespaces secrets (read)."
  },
  'packages-token': {
    kind: 'token',
    default: '',
    description: "A classic token with `read:packages`, for packages that the workflow's token cannot see."
  },
  path: { kind: 'text', default: '.', description: 'The checkout.' },
  repository: {
    kind: 'text',
    default: '${{ github.repository }}',
    description: 'The repository, as owner/name, whose codespaces are judged.'
  },
  configurations: {
    kind: 'list',
    default: '',
    description: 'Paths or globs of devcontainer.json files. Empty: all that Codespaces honours.'
  },
  'config-file': {
    kind: 'text',
    default: '.github/codespaces-preflight.yml',
    description: 'The file that declares registries, grants, allowed images and ignored findings.'
  },
  audiences: {
    kind: 'list',
    default: 'team',
    description: 'Whose `no` is an error: `team`, `prebuild`, `outside`.'
  },
  'fail-on': {
    kind: 'text',
    default: 'error',
    description: 'The least severity that fails the check: `error`, `warning`, `notice` or `never`.'
  },
  'require-proof': {
    kind: 'switch',
    default: 'false',
    description:
      'For a required image, `unknown` also fails, and so does a `yes` that rests on a declaration alone.'
  },
  offline: { kind: 'switch', default: 'false', description: 'Reads the files only and asks no server.' },
  platform: { kind: 'text', default: 'linux/amd64', description: 'The platform of the codespace.' },
  'with-docker': {
    kind: 'switch',
    default: 'false',
    description: 'Asks the docker client too, with the registry secrets of the environment.'
  },
  packages: {
    kind: 'switch',
    default: 'true',
    description: 'Judges npm, NuGet and RubyGems packages of GitHub Packages too.',
    off: 'Leaves npm, NuGet and RubyGems packages of GitHub Packages out.'
  },
  'changed-only': {
    kind: 'switch',
    default: 'false',
    description:
      'On a pull request, checks only configurations whose files changed, and packages that changed files name.'
  },
  'new-only': {
    kind: 'switch',
    default: 'false',
    description:
      'On a pull request, a finding that holds for the base commit too (same rule, same image) weighs a notice, so that a repository that fails today can adopt the check.'
  },
  annotations: {
    kind: 'switch',
    default: 'true',
    description: 'Annotates the lines that ask for the images.',
    off: 'Writes no annotations.'
  },
  summary: {
    kind: 'switch',
    default: 'true',
    description: 'Writes the job summary.',
    off: 'Writes no job summary.'
  },
  comment: {
    kind: 'switch',
    default: 'false',
    description: 'Keeps one comment on the pull request up to date. Needs `pull-requests: write`.'
  },
  'sarif-file': { kind: 'text', default: '', description: 'Where to write the report as SARIF 2.1.0.' },
  'json-file': { kind: 'text', default: '', description: 'Where to write the report as JSON.' },
  'markdown-file': { kind: 'text', default: '', description: 'Where to write the report as Markdown.' },
  'allow-private-network': {
    kind: 'switch',
    default: 'false',
    description: 'Lets registries have loopback and private addresses, as on a self-hosted runner.'
  },
  concurrency: { kind: 'number', default: '16', description: 'How many requests may be under way at once.' },
  timeout: { kind: 'number', default: '30', description: 'Seconds for one request with its retries.' }
} as const satisfies Record<string, Input>

/** The name of an input. */
export type InputName = keyof typeof inputs

/** All names, in the order of the specification. */
export const inputNames = Object.keys(inputs) as readonly InputName[]

/** The texts of inputs, by name; an input without a text has its default. */
export type InputTexts = Partial<Readonly<Record<InputName, string>>>

/** Where the reports go. A file is `null` when it is not asked for. */
export interface Destinations {
  readonly annotations: boolean
  readonly summary: boolean
  readonly comment: boolean
  readonly sarifFile: string | null
  readonly jsonFile: string | null
  readonly markdownFile: string | null
}

/** The inputs, translated. */
export interface Settings {
  readonly options: Options
  readonly destinations: Destinations
}

/** The settings, or every wrong input in a sentence of its own. */
export type Translation =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] }

/**
 * Translates the texts of the inputs; an empty text means the default, an expression of a workflow as default means nothing.
 * Every wrong text is told at once.
 */
export function translateInputs(texts: InputTexts): Translation {
  const reader = new InputReader(texts)
  const settings = { options: options(reader), destinations: destinations(reader) }
  if (settings.options.offline && settings.options.requireProof)
    reader.problems.push(
      '`offline` and `require-proof` exclude each other: nothing can be proven without asking.'
    )
  return reader.problems.length > 0
    ? { kind: 'wrong', problems: reader.problems }
    : { kind: 'settings', settings }
}

function options(read: InputReader): Options {
  return {
    path: read.text('path'),
    repository: repositoryName(read),
    configurations: patterns(read),
    configFile: read.text('config-file'),
    audiences: read.words('audiences', audiences),
    failOn: read.word('fail-on', [...severities, 'never'] as const),
    requireProof: read.flag('require-proof'),
    offline: read.flag('offline'),
    platform: platform(read),
    withDocker: read.flag('with-docker'),
    packages: read.flag('packages'),
    changedOnly: read.flag('changed-only'),
    newOnly: read.flag('new-only'),
    allowPrivateNetwork: read.flag('allow-private-network'),
    concurrency: read.whole('concurrency', 1, 256),
    timeout: read.whole('timeout', 1, 3600)
  }
}

function patterns(read: InputReader): readonly string[] {
  const given = read.list('configurations')
  for (const pattern of given) {
    const fault = patternFault(pattern)
    if (fault !== null)
      read.problems.push(
        `\`configurations\` names a pattern that ${fault}, which would take too long to match: ${JSON.stringify(pattern.slice(0, 100))}. Expected a path, or a few wildcards.`
      )
  }
  return given
}

function destinations(read: InputReader): Destinations {
  const files = (['sarif-file', 'json-file', 'markdown-file'] as const).filter(name => read.text(name) !== '')
  for (const [index, name] of files.entries()) {
    const same = files.slice(0, index).find(other => resolve(read.text(other)) === resolve(read.text(name)))
    if (same !== undefined)
      read.problems.push(
        `\`${same}\` and \`${name}\` both name ${quote(read.text(name))}: expected two files.`
      )
  }
  return {
    annotations: read.flag('annotations'),
    summary: read.flag('summary'),
    comment: read.flag('comment'),
    sarifFile: read.text('sarif-file') || null,
    jsonFile: read.text('json-file') || null,
    markdownFile: read.text('markdown-file') || null
  }
}

function repositoryName(read: InputReader): string | null {
  const name = read.text('repository')
  if (name === '') return null
  if (/^[A-Za-z0-9_-]+\/[A-Za-z0-9._-]+$/.test(name)) return name
  read.problems.push(`\`repository\` is ${quote(name)}: expected owner/name, like acme/web.`)
  return null
}

function platform(read: InputReader): string {
  const text = read.text('platform')
  if (!/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(text))
    read.problems.push(`\`platform\` is ${quote(text)}: expected os/architecture, like linux/amd64.`)
  return text
}

/** Reads one input after another and keeps what is wrong. */
class InputReader {
  readonly problems: string[] = []
  readonly #texts: InputTexts

  constructor(texts: InputTexts) {
    this.#texts = texts
  }

  text(name: InputName): string {
    const given = this.#texts[name]?.trim() ?? ''
    if (given !== '') return given
    const { default: otherwise } = inputs[name]
    return otherwise.startsWith('${{') ? '' : otherwise
  }

  list(name: InputName): string[] {
    return this.text(name)
      .split(/\n|,(?![^{}\n]*\})/)
      .map(item => item.trim())
      .filter(item => item !== '')
  }

  flag(name: InputName): boolean {
    const text = this.text(name)
    if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
    this.problems.push(`\`${name}\` is ${quote(text)}: expected true or false.`)
    return false
  }

  word<Word extends string>(name: InputName, known: readonly [Word, ...Word[]]): Word {
    const text = this.text(name)
    const word = known.find(candidate => candidate === text)
    if (word === undefined) this.problems.push(`\`${name}\` is ${quote(text)}: expected ${either(known)}.`)
    return word ?? known[0]
  }

  words<Word extends string>(name: InputName, known: readonly Word[]): Word[] {
    const listed = this.list(name)
    if (listed.length === 0)
      this.problems.push(
        `\`${name}\` is ${quote(this.text(name))} and names nobody: expected ${either(known)}.`
      )
    for (const text of listed.filter(item => !(known as readonly string[]).includes(item)))
      this.problems.push(`\`${name}\` names ${quote(text)}: expected ${either(known)}.`)
    return known.filter(word => listed.includes(word))
  }

  whole(name: InputName, least: number, most: number): number {
    const text = this.text(name)
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN
    if (value >= least && value <= most) return value
    this.problems.push(`\`${name}\` is ${quote(text)}: expected a whole number from ${least} to ${most}.`)
    return least
  }
}

function quote(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text)
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

/** Bounds on one pattern: matching takes time that grows with the power of each. */
const mostCharacters = 500
const mostFolderStars = 4
const mostStarsInName = 4
const mostBraces = 8

/**
 * Why a pattern of paths is not matched, as the rest of a sentence after its name; `null`: it is. A pattern of many wildcards
 * would be tried in more ways than a run has time for.
 */
function patternFault(pattern: string): string | null {
  if (pattern.length > mostCharacters) return `is longer than ${mostCharacters} characters`
  const names = pattern.split('/')
  if (names.filter(name => name.includes('**')).length > mostFolderStars)
    return `has more than ${mostFolderStars} times \`**\``
  if (names.some(name => (name.match(/\*+|\?/g) ?? []).length > mostStarsInName))
    return `has more than ${mostStarsInName} wildcards in one name`
  return (pattern.match(/\{/g) ?? []).length > mostBraces ? `has more than ${mostBraces} braces` : null
}
