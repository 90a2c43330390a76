import { posix } from 'node:path'
import type { RepositoryFiles } from '../../checkout/files.ts'
import { parseReference } from '../../reference/reference.ts'
import { property, type Report, wrongType } from '../devcontainer/properties.ts'
import type { Json, JsonObject, Written } from '../json.ts'
import { locateIn } from '../position.ts'
import { quoted } from '../reading.ts'
import type { ReadMention } from '../resolve-mention.ts'
import type { LifecycleCommand } from '../types.ts'
import { logsIn, type Meaning, publishes, pulls, type Started, startedBy } from './effects.ts'
import { lifecycleProperties } from './properties.ts'
import { isShellScript, programWords, scriptOf, shellText, simpleCommands } from './shell.ts'

/** Scripts of the repository that are read for one configuration. */
const mostScripts = 16

/** A `bash -c` in a `bash -c`, or a script that runs a script, is followed so deep. */
const deepest = 3

/**
 * The lifecycle commands of a configuration that matter to pulling: a login in `initializeCommand`, a pull in
 * `onCreateCommand` or `updateContentCommand` (before a codespace has its registry credentials), a publication to GitHub
 * Packages in any. A script of the repository that a command plainly names is read too; only clear cases count.
 */
export async function readLifecycleCommands(
  files: RepositoryFiles,
  root: JsonObject,
  report: Report
): Promise<LifecycleCommands> {
  const reading: Reading = { files, scripts: new Set(), found: [], later: [], npm: null }
  for (const name of lifecycleProperties) {
    const value = property(root, name)
    if (value === null || value.kind === 'null') continue
    for (const text of textsOf(value, name, report)) await readText(reading, name, text, 0)
  }
  return { commands: reading.found, later: reading.later }
}

/** What lifecycle commands do. */
export interface LifecycleCommands {
  readonly commands: readonly LifecycleCommand[]
  /** What commands start or pull once the container runs, which is no part of creating it. */
  readonly later: readonly LaterStart[]
}

/** What one such command starts, and where it stands. */
export interface LaterStart {
  readonly property: string
  readonly at: Written
  readonly started: Started
}

/** Starts that are kept of one configuration. */
const mostLater = 50

interface Reading {
  readonly files: RepositoryFiles
  readonly scripts: Set<string>
  readonly found: LifecycleCommand[]
  readonly later: LaterStart[]
  npm: boolean | null
}

// A command is a shell text, or a list of words that no shell sees.
type CommandText =
  | { readonly kind: 'shell'; readonly text: string; part(start: number, end: number): Written }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly at: Written }

function textsOf(value: Json, path: string, report: Report): CommandText[] {
  if (value.kind === 'string')
    return [{ kind: 'shell', text: value.text, part: (start, end) => value.part(start, end) }]
  if (value.kind === 'array') {
    const words = value.items.flatMap(item => (item.kind === 'string' ? [item.text] : []))
    if (words.length === value.items.length) return [{ kind: 'words', words, at: value }]
  }
  if (value.kind === 'object' && !path.includes('.')) {
    return [...value.properties.values()].flatMap(one =>
      textsOf(one.value, `${path}.${one.key.text}`, report)
    )
  }
  report(wrongType(value, path, 'a string, an array of strings or an object of both'))
  return []
}

async function readText(reading: Reading, name: string, text: CommandText, depth: number): Promise<void> {
  if (text.kind === 'words') return readWords(reading, name, text.words, () => text.at, depth)
  for (const command of simpleCommands(text.text)) {
    await readWords(reading, name, command.words, () => text.part(command.start, command.end), depth)
  }
}

async function readWords(
  reading: Reading,
  name: string,
  written: readonly string[],
  at: () => Written,
  depth: number
): Promise<void> {
  const words = programWords(written)
  const inner = shellText(words)
  if (inner !== null) {
    if (depth < deepest) await readText(reading, name, { kind: 'shell', text: inner, part: at }, depth + 1)
    return
  }
  for (const meaning of await meanings(reading, name, words)) {
    const reference = meaning.does === 'early-pull' ? meaning.reference : null
    reading.found.push({ ...at().span, property: name, does: meaning.does, reference })
  }
  const started = name === 'initializeCommand' ? null : startedBy(words)
  if (started !== null && reading.later.length < mostLater)
    reading.later.push({ property: name, at: at(), started })
  const script = scriptOf(words)
  if (script !== null && depth < deepest) await readScript(reading, name, script, depth)
}

async function meanings(
  reading: Reading,
  name: string,
  words: readonly string[]
): Promise<readonly Meaning[]> {
  const found: Meaning[] = []
  if (name === 'initializeCommand' && logsIn(words)) found.push({ does: 'login' })
  const pull = name === 'onCreateCommand' || name === 'updateContentCommand' ? pulls(words) : null
  if (pull !== null) found.push(pull)
  const npm = words.includes('publish') && (await npmGoesToGitHub(reading))
  if (publishes(words, npm)) found.push({ does: 'publish' })
  return found
}

async function readScript(reading: Reading, name: string, path: string, depth: number): Promise<void> {
  const key = `${name} ${path}`
  if (reading.scripts.has(key) || reading.scripts.size >= mostScripts) return
  reading.scripts.add(key)
  const answer = await reading.files.read(path)
  if (answer.kind !== 'text' || !isShellScript(path, answer.text)) return
  const { text } = answer
  const locate = locateIn(path, text)
  const part = (start: number, end: number): Written => ({
    span: locate(start, end),
    written: text.slice(start, end)
  })
  await readText(reading, name, { kind: 'shell', text, part }, depth + 1)
}

async function npmGoesToGitHub(reading: Reading): Promise<boolean> {
  if (reading.npm !== null) return reading.npm
  const settings = await Promise.all(['.npmrc', 'package.json'].map(file => reading.files.read(file)))
  reading.npm = settings.some(answer => answer.kind === 'text' && answer.text.includes('npm.pkg.github.com'))
  return reading.npm
}

/** What of a configuration was read. */
export interface LookedAt {
  readonly mentions: readonly ReadMention[]
  readonly files: Iterable<string>
}

/** Sentences about what later commands start that nothing of the creation names, so that nobody looked at it. */
export function notLookedAt(later: readonly LaterStart[], { mentions, files }: LookedAt): readonly string[] {
  if (later.length === 0) return []
  const images = new Set(
    mentions.flatMap(({ value }) => (value.kind === 'known' ? (fullName(value.text) ?? []) : []))
  )
  const names = new Set([...files].map(path => posix.basename(path)))
  const sentences = later.flatMap(one => sentenceOf(one, images, names) ?? [])
  return [...new Set(sentences)]
}

function sentenceOf(
  { property, at, started }: LaterStart,
  images: ReadonlySet<string>,
  names: ReadonlySet<string>
): string | null {
  const runs = `${quoted(property)} runs ${quoted(at.written)} (${quoted(at.span.file)}, line ${at.span.line}) once the container is there`
  if (started.kind === 'image') {
    const name = fullName(started.name)
    return name !== null && images.has(name)
      ? null
      : `${runs}: the image ${quoted(started.name)} was not looked at.`
  }
  const files = started.files.filter(path => !names.has(posix.basename(path)))
  if (started.files.length === 0) return `${runs}: the images of its compose project were not looked at.`
  if (files.length === 0) return null
  return `${runs}: the images of ${files.slice(0, mostFiles).map(quoted).join(', ')} were not looked at.`
}

const mostFiles = 5

function fullName(text: string): string | null {
  const parsed = parseReference(text)
  return parsed.kind === 'reference' ? parsed.reference.text : null
}
