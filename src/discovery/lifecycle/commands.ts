import type { LifecycleCommand } from '../discovery.ts'
import type { RepositoryFiles } from '../files.ts'
import type { Json, JsonObject, Written } from '../json.ts'
import { locateIn } from '../position.ts'
import { property, wrongType, type Report } from '../properties.ts'
import { logsIn, publishes, pulls, startedBy, type Meaning, type Started } from './meaning.ts'
import { lifecycleProperties } from './properties.ts'
import { isShellScript, scriptOf } from './script.ts'
import { programWords, shellText, simpleCommands } from './shell.ts'

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
