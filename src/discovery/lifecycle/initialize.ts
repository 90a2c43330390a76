import { posix } from 'node:path'
import type { Place } from '../../model.ts'
import { finding } from '../../rules/finding.ts'
import { builtImages } from '../compose/images.ts'
import { loadOnce } from '../compose/loader.ts'
import { composeRun } from '../compose/limits.ts'
import { workspaceOf } from '../devcontainer/compose.ts'
import type { RepositoryFiles } from '../../checkout/files.ts'
import type { Json, JsonObject, Written } from '../json.ts'
import { quoted, shortened } from '../reading.ts'
import { placeOf } from '../resolve-mention.ts'
import { locateIn } from '../position.ts'
import { property, type Report } from '../devcontainer/properties.ts'
import { liesInGit, resolveFrom } from '../../checkout/paths.ts'
import { evaluateTest, fileProgram, type Machine, type Result, type Status } from './file-programs.ts'
import { isHarmless } from './effects.ts'
import { composeFilesBuiltBy, imagesMadeBy, imagesPerhapsMadeBy, neededBy } from './effects.ts'
import type { PerhapsMade } from './effects.ts'
import { homeFolder, parseShell, plainWord, type Call, type Statement, type Word } from './plain-shell.ts'
import { isShellScript, scriptOf } from './shell.ts'
import { programWords, shellText, simpleCommands } from './shell.ts'
import { Workspace } from './workspace.ts'
import { outputVariable, textOfCommand, type WrittenText } from './workspace.ts'

/** What `initializeCommand` makes before anything else of a configuration is read. */
export interface Initialized {
  readonly workspace: Workspace
  /** The full names of images that are on the machine afterwards, so that nothing pulls them. */
  readonly images: ReadonlySet<string>
  /** Those that commands may make which cannot be followed. */
  readonly perhaps: readonly PerhapsMade[]
  /** Builds and pulls of the command itself that nobody looked at, as sentences: where one fails, the creation fails. */
  readonly notLookedAt: readonly string[]
}

/** Calls that are followed for one configuration, scripts that are read, and how deep one may start another. */
const mostCalls = 2_000
const mostScripts = 16
const deepest = 5
const mostImages = 1_000
const mostNotLookedAt = 50
const longestText = 64 * 1024

/**
 * Follows `initializeCommand`, which the dev container CLI runs in the workspace's folder on the machine itself before it
 * reads the Dockerfile, the compose files and the image (`configContainer.ts`, `resolve`). Nothing is executed: plain
 * commands on files, and scripts of them, are read as a shell would; what a command may write that cannot be followed is left open.
 */
export async function followInitializeCommand(
  files: RepositoryFiles,
  configuration: string,
  root: JsonObject,
  report: Report
): Promise<Initialized> {
  const workspace = new Workspace(files)
  const interpreter = new Interpreter(workspace, workspaceOf(configuration))
  const value = property(root, 'initializeCommand')
  if (value !== null) for (const one of commandsOf(value)) await interpreter.runCommand(one)
  if (value !== null && (interpreter.isFull || workspace.isFull)) {
    const message =
      '`initializeCommand` runs more commands or writes more than is followed: the rest of what it does is not known.'
    report(finding('limit-reached', { message, location: value.span }))
  }
  const { images, perhaps, notLookedAt } = interpreter
  return { workspace, images, perhaps, notLookedAt: [...notLookedAt] }
}

type Command =
  | { readonly kind: 'shell'; readonly text: string; readonly at: (start: number, end: number) => Written }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly at: Written }

function commandsOf(value: Json): readonly Command[] {
  switch (value.kind) {
    case 'string':
      return [{ kind: 'shell', text: value.text, at: (start, end) => value.part(start, end) }]
    case 'array':
      return [
        {
          kind: 'words',
          words: value.items.flatMap(item => (item.kind === 'string' ? [item.text] : [])),
          at: value
        }
      ]
    case 'object':
      return [...value.properties.values()].flatMap(one =>
        one.value.kind === 'object' ? [] : commandsOf(one.value)
      )
    default:
      return []
  }
}

/** Where a statement is run. */
interface Scope {
  /** The place of a call, with the places that led to it. */
  readonly by: (start: number, end: number) => readonly Place[]
  /** Whether it is not known that the statement is run at all. */
  readonly maybe: boolean
  /** Whether its failure is looked at, so that it need not end the whole. */
  readonly tested: boolean
  /** What a pipe gives it; `null`: not known. */
  readonly input: WrittenText | null
  readonly depth: number
}

/** Stands for the folder of the repository in a path: no path of a machine begins like this. */
const rootFolder = '/\u0001'

const nothing: Result = { status: 'yes', output: textOfCommand('', []) }

class Interpreter implements Machine {
  readonly workspace: Workspace
  readonly images = new Set<string>()
  readonly perhaps: PerhapsMade[] = []
  readonly notLookedAt = new Set<string>()
  #folder: string
  readonly #variables = new Map<string, string>()
  #calls = 0
  #scripts = 0
  #ended = false
  #scriptPath: string | null = null

  constructor(workspace: Workspace, folder: string) {
    this.workspace = workspace
    this.#folder = folder
    this.#variables.set('localWorkspaceFolder', rootFolder)
  }

  get isFull(): boolean {
    return this.#calls > mostCalls
  }

  async runCommand(command: Command): Promise<void> {
    const folder = this.#folder
    const scope = { maybe: false, tested: false, input: null, depth: 0 }
    this.#ended = false
    if (command.kind === 'shell') {
      const by = (start: number, end: number): readonly Place[] => [placeOf(command.at(start, end))]
      await this.#text(command.text, { ...scope, by })
    } else {
      const words = command.words.map(text => parsedWord(text))
      const call: Call = { kind: 'call', assignments: [], words, redirects: [], start: 0, end: 0 }
      await this.#call(call, { ...scope, by: () => [placeOf(command.at)] })
    }
    this.#folder = folder
  }

  /** The path that a word names; `null`: it lies outside of the repository, or is not known. */
  pathOf(word: string): string | null {
    if (word.includes('\0') || word === '') return null
    const isWhole = word === rootFolder || word.startsWith(`${rootFolder}/`)
    const resolved = isWhole
      ? resolveFrom('.', `.${word.slice(rootFolder.length)}`)
      : resolveFrom(this.#folder, word)
    return resolved.kind === 'inside' && !liesInGit(resolved.path) ? resolved.path : null
  }

  async #text(text: string, scope: Scope): Promise<Result> {
    const statement = text.length > longestText ? null : parseShell(text)
    if (statement !== null) return this.#run(statement, scope)
    const by = scope.by(0, text.length)
    if (by[0] !== undefined) this.workspace.noteOpaque(by[0])
    const calls = simpleCommands(text.slice(0, longestText))
    for (const call of calls.slice(0, mostCalls)) {
      const words = programWords(withoutKeywords(call.words))
      this.#noteImages(words, by)
      if (!scope.tested) this.#noteUnread(words, words.join(' '))
    }
    if (text.length > longestText || calls.length > mostCalls) this.#notePerhaps('', by)
    return { status: 'maybe', output: null }
  }

  async #run(statement: Statement, scope: Scope): Promise<Result> {
    if (this.#ended) return nothing
    switch (statement.kind) {
      case 'call':
        return this.#call(statement, scope)
      case 'sequence': {
        let result = nothing
        for (const part of statement.parts) result = await this.#run(part, scope)
        return result
      }
      case 'subshell': {
        const folder = this.#folder
        const result = await this.#run(statement.inner, scope)
        this.#folder = folder
        this.#ended = false
        return result
      }
      case 'not': {
        const { status } = await this.#run(statement.inner, { ...scope, tested: true })
        return { ...nothing, status: status === 'maybe' ? status : status === 'yes' ? 'no' : 'yes' }
      }
      case 'pipe': {
        let result: Result = { status: 'yes', output: scope.input }
        for (const part of statement.parts)
          result = await this.#run(part, { ...scope, tested: true, input: result.output })
        return result
      }
      case 'and': {
        const left = await this.#run(statement.left, scope)
        if (left.status === 'no') return left
        return this.#run(statement.right, {
          ...scope,
          maybe: scope.maybe || (left.status === 'maybe' && scope.tested)
        })
      }
      case 'or': {
        const left = await this.#run(statement.left, { ...scope, tested: true })
        if (left.status === 'yes') return left
        const right = await this.#run(statement.right, {
          ...scope,
          maybe: scope.maybe || left.status === 'maybe'
        })
        return { ...right, status: left.status === 'maybe' && right.status === 'no' ? 'maybe' : right.status }
      }
      case 'if': {
        const { status } = await this.#run(statement.condition, { ...scope, tested: true })
        if (status !== 'maybe')
          return this.#run(status === 'yes' ? statement.then : statement.otherwise, scope)
        await this.#run(statement.then, { ...scope, maybe: true })
        await this.#run(statement.otherwise, { ...scope, maybe: true })
        return { status: 'maybe', output: null }
      }
    }
  }

  async #call(call: Call, scope: Scope): Promise<Result> {
    this.#calls += 1
    const by = scope.by(call.start, call.end)
    if (this.isFull) return this.#opaque(by)
    for (const { name, value } of call.assignments) {
      if (call.words.length === 0) this.#variables.set(name, scope.maybe ? '\0' : this.#value(value))
    }
    const input = await this.#input(call, scope, by)
    const words = programWords(call.words.map(word => this.#value(word)))
    const shown = call.words.slice(call.words.length - words.length).map(word => this.#shown(word))
    const result = words.length === 0 ? nothing : await this.#program({ words, shown, input, by, scope })
    if (changesFiles.has(words[0] ?? '')) this.#leaveMatchesOpen(call, by)
    await this.#redirect(call, result, scope, by)
    return result
  }

  // Which files a pattern names is not looked up: those that it matches are no longer known.
  #leaveMatchesOpen({ words }: Call, by: readonly Place[]): void {
    const last = by.at(-1)
    for (const { pieces, expands } of words) {
      const text = pieces.map(piece => (piece.kind === 'text' ? piece.text : '*')).join('')
      const path = expands && !/^[~/]/.test(text) ? resolveFrom(this.#folder, text) : null
      const matches = path?.kind === 'inside' ? globOf(path.path) : null
      if (matches !== null && last !== undefined) this.workspace.leaveMatchesOpen(matches, last)
    }
  }

  async #input(call: Call, scope: Scope, by: readonly Place[]): Promise<WrittenText | null> {
    let input = scope.input
    for (const redirect of call.redirects) {
      if (redirect.kind === 'here') {
        const { text, isOpen } = this.#shown(redirect.text)
        input = textOfCommand(text, by, isOpen)
      } else if (redirect.kind === 'read') input = await this.#contentOf(this.#value(redirect.target))
    }
    return input
  }

  async #contentOf(word: string): Promise<WrittenText | null> {
    const path = this.pathOf(word)
    const content = path === null ? null : await this.workspace.content(path)
    return content?.kind === 'text' ? content.written : null
  }

  async #redirect(call: Call, { output }: Result, scope: Scope, by: readonly Place[]): Promise<void> {
    for (const redirect of call.redirects) {
      if (redirect.kind === 'here' || redirect.kind === 'read') continue
      const target = this.#value(redirect.target)
      if (target.includes('\0') && by[0] !== undefined) this.workspace.noteOpaque(by[0])
      const path = this.pathOf(target)
      if (path === null) continue
      const written = redirect.descriptor === 2 ? null : output
      await fileProgram.store(
        { machine: this, by, maybe: scope.maybe },
        path,
        written,
        redirect.kind === 'append'
      )
    }
  }

  async #program(asked: Asked): Promise<Result> {
    const { words, shown, input, by, scope } = asked
    const [program = ''] = words
    const name = program.slice(program.lastIndexOf('/') + 1)
    const setting = { machine: this, by, maybe: scope.maybe }
    if (name === 'exit' || name === 'return') {
      this.#ended ||= !scope.maybe && !scope.tested
      return nothing
    }
    if (name === 'cd') return this.#enter(words[1] ?? '', by)
    if (name === 'export' || name === 'readonly' || name === 'local') return this.#export(words.slice(1))
    if (name === 'test' || name === '[' || name === '[[')
      return { ...nothing, status: await evaluateTest(this, words) }
    const inner = shellText(words)
    if (inner !== null) return this.#nested(inner, asked)
    const script = scriptOf(words.map(word => this.#fromHere(word)))
    if (script !== null && !program.includes('\0')) return this.#script(script, asked)
    const done = await fileProgram.run(setting, name, words.slice(1), shown.slice(1), input)
    if (done !== null) return done
    this.#noteImages(words, by)
    await this.#noteComposeImages(words, by)
    if (!scope.tested) this.#noteUnread(words, by.at(-1)?.text ?? '')
    if (!isHarmless(words) && by[0] !== undefined) this.workspace.noteOpaque(by[0])
    if (name === 'true' || name === ':') return nothing
    return { status: name === 'false' ? 'no' : unknownStatus(name), output: null }
  }

  async #nested(text: string, { by, scope }: Asked): Promise<Result> {
    if (text.includes('\0') || scope.depth >= deepest) return this.#opaque(by)
    return this.#text(text, { ...scope, by: () => by, depth: scope.depth + 1 })
  }

  // A script is read as it lies in the repository now, or as commands before it have written it.
  async #script(named: string, { by, scope, words }: Asked): Promise<Result> {
    const path = this.pathOf(named)
    const content = path === null ? null : await this.workspace.content(path)
    if (path === null || content?.kind !== 'text' || scope.depth >= deepest) return this.#opaque(by)
    const { text, stretches } = content.written
    this.#scripts += 1
    const isOwn = stretches.length === 1 && stretches[0]?.by.length === 0
    const reads = words[0] === 'source' || words[0] === '.' || shellNames.test(words[0] ?? '')
    if (this.#scripts > mostScripts || !isOwn || !(reads || isShellScript(path, text)))
      return this.#opaque(by)
    const locate = locateIn(path, text)
    const folder = this.#folder
    const outer = this.#scriptPath
    this.#scriptPath = path
    const result = await this.#text(text, {
      ...scope,
      depth: scope.depth + 1,
      by: (start, end) => [...by, { ...locate(start, end), text: text.slice(start, end) }]
    })
    if (words[0] !== 'source' && words[0] !== '.') this.#folder = folder
    this.#ended = false
    this.#scriptPath = outer
    return result
  }

  // What cannot be followed may write any file and make any image.
  #opaque(by: readonly Place[]): Result {
    if (by[0] !== undefined) this.workspace.noteOpaque(by[0])
    this.#notePerhaps('', by)
    return { status: 'maybe', output: null }
  }

  #enter(word: string, by: readonly Place[]): Result {
    const path = this.pathOf(word)
    if (path === null) {
      if (by[0] !== undefined) this.workspace.noteOpaque(by[0])
      return { status: 'maybe', output: null }
    }
    this.#folder = path
    return nothing
  }

  #export(words: readonly string[]): Result {
    for (const word of words) {
      const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? []
      if (name !== undefined) this.#variables.set(name, value ?? '')
    }
    return nothing
  }

  #noteImages(words: readonly string[], by: readonly Place[]): void {
    for (const image of imagesMadeBy(words)) if (this.images.size < mostImages) this.images.add(image)
    for (const prefix of imagesPerhapsMadeBy(words)) this.#notePerhaps(prefix, by)
  }

  // The CLI stops where the command fails; what is built or pulled here is no use of the configuration.
  #noteUnread(words: readonly string[], text: string): void {
    const unread = neededBy(words)
    if (unread === null || this.notLookedAt.size >= mostNotLookedAt) return
    this.notLookedAt.add(
      `\`initializeCommand\` runs ${quoted(shortened(text))}, and the creation fails where that fails: ${unread} was not looked at.`
    )
  }

  #notePerhaps(prefix: string, [by]: readonly Place[]): void {
    if (by === undefined || this.perhaps.some(known => prefix.startsWith(known.prefix))) return
    if (this.perhaps.length < mostImages) this.perhaps.push({ prefix, by })
  }

  /** The file that docker compose takes by itself, as a list; empty: none of them is there. */
  async #composeFile(): Promise<readonly string[]> {
    for (const name of ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'])
      if ((await this.#contentOf(name)) !== null) return [name]
    return []
  }

  async #noteComposeImages(words: readonly string[], by: readonly Place[]): Promise<void> {
    const named = composeFilesBuiltBy(words)
    const [place] = by
    if (named === null || place === undefined) return
    const paths = (named.length > 0 ? named : await this.#composeFile()).map(word => this.pathOf(word))
    if (paths.includes(null)) {
      this.#notePerhaps('', by)
      return
    }
    const composeFiles = paths.flatMap(path => (path === null ? [] : [{ path, place }]))
    const files = this.workspace.files()
    const request = { files, composeFiles, folder: this.#folder, service: null, runServices: null, place }
    const { services } = await loadOnce(composeRun(), request)
    if (services === null) this.#notePerhaps('', by)
    for (const name of builtImages([...(services?.values() ?? [])]))
      this.#noteImages(['docker', 'build', '-t', name], by)
  }

  /** The text of a word, `\0` for each part of it that is not known. */
  #value({ pieces, expands }: Word): string {
    const text = pieces.map(piece => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind === 'output') return this.#knownOutput(piece.source) ?? '\0'
      const value = this.#knownVariable(piece.name) ?? piece.fallback ?? '\0'
      return !piece.quoted && /\s/.test(value) ? '\0' : value
    })
    return expands ? '\0' : text.join('').slice(0, longestText)
  }

  #knownVariable(name: string): string | null {
    if (name === 'HOME' || name === 'USERPROFILE') return homeFolder
    if (name === 'PWD') return this.#here()
    if (name === 'BASH_SOURCE') return this.#knownOutput('$0')
    return this.#variables.get(name) ?? null
  }

  /** A word without the mark of the root, as a path from the folder of the call. */
  #fromHere(word: string): string {
    if (!word.startsWith(`${rootFolder}/`)) return word
    return `./${posix.relative(this.#folder, posix.join('.', word.slice(rootFolder.length + 1)))}`
  }

  #here(): string {
    return posix.join(rootFolder, this.#folder)
  }

  /** What names the script, its folder, the folder that it runs in or the root; `null`: anything else. */
  #knownOutput(source: string): string | null {
    const plain = source
      .replaceAll(/\$\{BASH_SOURCE(?:\[0\])?\}|\$\{0\}|\$BASH_SOURCE/g, '$0')
      .replaceAll('"', '')
      .replaceAll(/\s+/g, ' ')
    if (/^\$\( ?pwd(?: -P)? ?\)$|^`pwd`$/.test(plain)) return this.#here()
    if (/^\$\( ?git rev-parse --show-toplevel ?\)$/.test(plain)) return rootFolder
    if (this.#scriptPath === null) return null
    const script = posix.join(rootFolder, this.#scriptPath)
    if (plain.replaceAll('$$', '$') === '$0') return script
    const folder = /^\$\( ?dirname (?:-- )?\$0 ?\)$/.exec(plain) ?? ownFolder.exec(plain)
    return folder === null ? null : posix.join(posix.dirname(script), folder[1] ?? '')
  }

  /** The text that a word prints: what is not known stands as a variable that no file sets. */
  #shown({ pieces, expands }: Word): Shown {
    if (expands) return { text: `\${${outputVariable}}`, isOpen: true }
    let isOpen = false
    const text = pieces.map(piece => {
      if (piece.kind === 'text') return piece.text
      const value = piece.kind === 'output' ? undefined : this.#variables.get(piece.name)
      if (value !== undefined && !value.includes('\0') && !value.includes(rootFolder)) return value
      isOpen = true
      if (piece.kind === 'output') return `\${${outputVariable}}`
      return piece.fallback === null ? `\${${piece.name}}` : `\${${piece.name}:-${piece.fallback}}`
    })
    return { text: text.join('').slice(0, longestText), isOpen }
  }
}

interface Shown {
  readonly text: string
  readonly isOpen: boolean
}

interface Asked {
  readonly words: readonly string[]
  readonly shown: readonly Shown[]
  readonly input: WrittenText | null
  readonly by: readonly Place[]
  readonly scope: Scope
}

/** `$(cd "$(dirname "$0")/.." && pwd)` without its quotes. */
const ownFolder =
  /^\$\( ?cd (?:-- )?\$\( ?dirname (?:-- )?\$0 ?\)((?:\/\.\.)*) (?:&?> ?\/dev\/null )?(?:2>&1 )?(?:&&|;) pwd(?: -P)? ?\)$/

/** Programs that change or remove the files that they name. */
const changesFiles: ReadonlySet<string> = new Set(
  'rm mv sed perl awk yq truncate dos2unix crudini'.split(' ')
)

/** What a shell's pattern matches; `null` for one with more parts than are followed. */
function globOf(text: string): RegExp | null {
  const parts = text.split(/(?:\{[^{}]*\}|\[[^[\]]*\]|[*?[\]{}])+/)
  if (parts.length > 4) return null
  const source = parts.map(part => part.replace(/[.+^$()|\\/-]/g, '\\$&')).join('[^/]*')
  return new RegExp(`^${source}$`)
}

const shellNames = /^(?:.*\/)?(?:ba|z|k|da|a)?sh$/

/** Programs that do not fail as they are used in such commands. */
function unknownStatus(name: string): Status {
  return name === 'set' || name === 'mkdir' || name === 'chmod' || name === 'sleep' ? 'yes' : 'maybe'
}

// `do docker build …`: the word of the loop is no program.
function withoutKeywords(words: readonly string[]): readonly string[] {
  const start = words.findIndex(word => !/^(?:do|then|else|elif|if|while|until|time|!|\{)$/.test(word))
  return start < 0 ? [] : words.slice(start)
}

/** A word of a list: no shell reads it, only the variables of devcontainer.json are replaced. */
function parsedWord(text: string): Word {
  if (!text.includes('${')) return plainWord(text)
  const pieces = text.split(/(\$\{[^}\n]*\})/).map((part, index) => {
    if (index % 2 === 0) return { kind: 'text', text: part } as const
    return part === '${localWorkspaceFolder}'
      ? ({ kind: 'text', text: rootFolder } as const)
      : ({ kind: 'output', source: part } as const)
  })
  return { pieces, expands: false }
}
