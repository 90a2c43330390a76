import { posix } from 'node:path'
import type { Place } from '../../model.ts'
import { walkTree } from '../../checkout/tree.ts'
import { liesUnder } from '../../checkout/paths.ts'
import type { Workspace } from './workspace.ts'
import { joined, textOfCommand, writtenBy, type WrittenText } from './workspace.ts'

/** How a command ends: with success, without, or not known. */
export type Status = 'yes' | 'no' | 'maybe'

/** What comes of a command; `output` is what it prints, `null` where that is not known. */
export interface Result {
  readonly status: Status
  readonly output: WrittenText | null
}

/** What runs the programs. */
export interface Machine {
  readonly workspace: Workspace
  pathOf(word: string): string | null
}

/** Where a program runs. */
export interface Setting {
  readonly machine: Machine
  /** The places that led to the call, its own last. */
  readonly by: readonly Place[]
  /** Whether it is not known that it runs. */
  readonly maybe: boolean
}

interface Shown {
  readonly text: string
  readonly isOpen: boolean
}

/** The programs that write files of the repository in a way that can be followed. */
export const fileProgram = { run, store }

/** Programs that may write any file where their last word is not known. */
const writing: ReadonlySet<string> = new Set(['tee', 'cp', 'install', 'mv', 'ln', 'touch', 'sed', 'truncate'])

const silent: Result = { status: 'yes', output: textOfCommand('', []) }
const failed: Result = { status: 'no', output: textOfCommand('', []) }

/** Runs a program; `null`: it is none of those that can be followed. Words hold `\0` where they are not known. */
async function run(
  setting: Setting,
  name: string,
  words: readonly string[],
  shown: readonly Shown[],
  input: WrittenText | null
): Promise<Result | null> {
  if (words.at(-1)?.includes('\0') === true && writing.has(name)) noteOpaque(setting)
  switch (name) {
    case 'echo':
      return { status: 'yes', output: echoed(setting, shown) }
    case 'printf':
      return { status: 'yes', output: printed(setting, shown) }
    case 'cat':
      return concatenated(setting, words, input)
    case 'tee':
      return tee(setting, words, input)
    case 'cp':
    case 'install':
    case 'mv':
    case 'ln':
      return transfer(setting, name, words)
    case 'touch':
      return touch(setting, words)
    case 'mkdir':
      for (const word of words.filter(one => !one.startsWith('-'))) {
        const path = setting.machine.pathOf(word)
        if (path !== null) setting.machine.workspace.makeFolder(path)
      }
      return silent
    case 'rm':
      return remove(setting, words)
    case 'sed':
    case 'perl':
    case 'awk':
    case 'yq':
    case 'truncate':
    case 'dos2unix':
    case 'crudini':
      return edited(setting, name, words)
    default:
      return null
  }
}

/** Writes what a command prints to a file, or adds it; `null`: it is not known. */
async function store(
  { machine: { workspace }, by, maybe }: Setting,
  path: string,
  text: WrittenText | null,
  appends: boolean
): Promise<void> {
  const last = by.at(-1)
  if (last === undefined) return
  const before = appends ? await workspace.content(path) : null
  if (text === null || maybe || before?.kind === 'open') workspace.leaveOpen(path, last)
  else
    workspace.write(path, before?.kind === 'text' ? joined(writtenBy(before.written, by), text) : text, last)
}

function noteOpaque({ machine, by: [outermost] }: Setting): void {
  if (outermost !== undefined) machine.workspace.noteOpaque(outermost)
}

function echoed({ by }: Setting, shown: readonly Shown[]): WrittenText | null {
  let words = shown
  let line = '\n'
  let decodes = false
  for (let [flag] = words; flag !== undefined && /^-[neE]+$/.test(flag.text); [flag] = words) {
    if (flag.text.includes('n')) line = ''
    if (flag.text.includes('e')) decodes = true
    words = words.slice(1)
  }
  const text = words.map(word => word.text).join(' ')
  // Shells differ in whether `echo` reads `\n` by itself.
  if (!decodes && /\\[ntr0abfv]/.test(text)) return null
  const isOpen = words.some(word => word.isOpen)
  return textOfCommand((decodes ? unescaped(text) : text) + line, by, isOpen)
}

function printed({ by }: Setting, [format, ...values]: readonly Shown[]): WrittenText | null {
  if (format === undefined) return null
  const parts = format.text.split(/(%%|%s)/)
  if (parts.some((part, index) => index % 2 === 0 && part.includes('%'))) return null
  const slots = parts.filter(part => part === '%s').length
  if (slots === 0 ? values.length > 0 : values.length % slots !== 0) return null
  let text = ''
  const rounds = slots === 0 ? 1 : Math.max(1, values.length / slots)
  for (let round = 0, used = 0; round < rounds; round += 1)
    for (const part of parts) {
      if (part === '%s') text += values[used++]?.text ?? ''
      else text += part === '%%' ? '%' : unescaped(part)
    }
  return textOfCommand(
    text,
    by,
    [format, ...values].some(word => word.isOpen)
  )
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"' }

function unescaped(text: string): string {
  return text.replace(/\\([ntr\\"])/g, (whole, letter: string) => escapes[letter] ?? whole)
}

async function concatenated(
  { machine, by }: Setting,
  words: readonly string[],
  input: WrittenText | null
): Promise<Result> {
  const names = words.filter(word => word === '-' || !word.startsWith('-'))
  if (names.length < words.length) return { status: 'yes', output: null }
  let output: WrittenText | null = textOfCommand('', by)
  for (const name of names.length === 0 ? ['-'] : names) {
    const path = machine.pathOf(name)
    const content = name === '-' || path === null ? null : await machine.workspace.content(path)
    if (content?.kind === 'missing') return failed
    const text = name === '-' ? input : content?.kind === 'text' ? writtenBy(content.written, by) : null
    output = output === null || text === null ? null : joined(output, text)
  }
  return { status: 'yes', output }
}

async function tee(setting: Setting, words: readonly string[], input: WrittenText | null): Promise<Result> {
  const appends = words.some(word => word === '-a' || word === '--append')
  for (const word of words.filter(one => !one.startsWith('-'))) {
    const path = setting.machine.pathOf(word)
    if (path !== null) await store(setting, path, input, appends)
  }
  return { status: 'yes', output: input }
}

const flagsWithValue: ReadonlySet<string> = new Set('--mode --owner --group --suffix'.split(' '))

/** Short flags with a value, alone or as the last of several (`-Dm 644`). */
const shortWithValue: Readonly<Record<string, RegExp>> = {
  install: /^-[A-Za-z]*[mogS]$/,
  cp: /^-[A-Za-z]*S$/,
  mv: /^-[A-Za-z]*S$/,
  ln: /^-[A-Za-z]*S$/
}

// `cp`, `mv`, `install` and `ln` (a link to a file, symbolic or not, reads as a copy of it).
async function transfer(setting: Setting, name: string, words: readonly string[]): Promise<Result> {
  const flags: string[] = []
  const names: string[] = []
  let into: string | null = null
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (/^-[A-Za-z]*t$/.test(word) || word === '--target-directory') into = words[++at] ?? ''
    else if (word.startsWith('--target-directory=')) into = word.slice('--target-directory='.length)
    else if (flagsWithValue.has(word) || shortWithValue[name]?.test(word) === true) at += 1
    else if (word.startsWith('-') && word !== '-') flags.push(word)
    else names.push(word)
  }
  const has = (letters: string, long: string): boolean =>
    flags.some(flag => new RegExp(`^-[A-Za-z]*[${letters}]|^--(?:${long})$`).test(flag))
  if (name === 'install' && has('d', 'directory')) return silent
  const written = into ?? (names.length > 1 ? (names.pop() ?? '') : '.')
  const target = setting.machine.pathOf(written)
  const sources = names.map(word =>
    name === 'ln' && has('s', 'symbolic') && !has('r', 'relative')
      ? linked(setting, word, written)
      : setting.machine.pathOf(word)
  )
  const isFolder =
    !has('T', 'no-target-directory') &&
    (into !== null || written.endsWith('/') || (target !== null && (await isDirectory(setting, target))))
  const isOpen = written.includes('\0') || (isFolder && names.some(word => word.includes('\0')))
  if (isOpen || flags.some(flag => /^--(?:parents|attributes-only|exchange)$/.test(flag))) noteOpaque(setting)
  const keeps =
    name === 'ln'
      ? !has('f', 'force')
      : has('nui', 'no-clobber|update|update=(?:none|none-fail|older)|interactive')
  const takesFolders = name === 'mv' || has('raR', 'recursive|archive')
  let status: Status = 'yes'
  for (const [index, source] of sources.entries()) {
    const last = posix.basename(names[index] ?? '')
    const to = target !== null && isFolder ? posix.join(target, last) : target
    const how = { keeps, takesFolders, moves: name === 'mv', links: name === 'ln' }
    const one = await transferOne(setting, source, to, how)
    if (one !== 'yes') status = one
  }
  return { ...silent, status }
}

function linked({ machine }: Setting, word: string, written: string): string | null {
  const folder = written.endsWith('/') ? written : posix.dirname(written)
  return word.startsWith('/') ? null : machine.pathOf(posix.join(folder, word))
}

interface How {
  readonly keeps: boolean
  readonly takesFolders: boolean
  readonly moves: boolean
  /** Whether it fails where it keeps a file. */
  readonly links: boolean
}

async function transferOne(
  setting: Setting,
  source: string | null,
  target: string | null,
  how: How
): Promise<Status> {
  const { machine, by, maybe } = setting
  const { workspace } = machine
  const last = by.at(-1)
  if (last === undefined) return 'maybe'
  if (target === null) return 'maybe'
  const content = source === null ? ({ kind: 'open' } as const) : await workspace.content(source)
  if (content.kind === 'missing') return 'no'
  if (content.kind === 'directory')
    return how.takesFolders ? transferFolder(setting, source ?? '.', target, how) : 'no'
  const there = how.keeps ? await workspace.content(target) : null
  if (there?.kind === 'text') return how.links ? 'no' : 'yes'
  if (content.kind === 'open' || maybe || there?.kind === 'open') workspace.leaveOpen(target, last)
  else workspace.write(target, writtenBy(content.written, by), last)
  if (how.moves && source !== null) {
    if (maybe) workspace.leaveOpen(source, last)
    else workspace.remove(source)
  }
  return 'yes'
}

/** Files of a folder that are copied; of a larger one nothing is known. */
const mostInFolder = 200

async function transferFolder(setting: Setting, source: string, target: string, how: How): Promise<Status> {
  const tree = await walkTree(setting.machine.workspace.files(), source, mostInFolder)
  const last = setting.by.at(-1)
  if (source === '.' || liesUnder(source, target)) return 'no'
  if (tree.incomplete.length > 0 || tree.files.length > mostInFolder) {
    if (last !== undefined) setting.machine.workspace.noteOpaque(last)
    return 'yes'
  }
  for (const path of tree.files)
    await transferOne(setting, path, posix.join(target, posix.relative(source, path)), how)
  return 'yes'
}

async function isDirectory({ machine: { workspace } }: Setting, path: string): Promise<boolean> {
  if (path === '.' || (await workspace.files().list(path)).kind === 'entries') return true
  return (await workspace.content(path)).kind === 'directory'
}

async function touch({ machine, by, maybe }: Setting, words: readonly string[]): Promise<Result> {
  const last = by.at(-1)
  for (const word of words.filter(one => !one.startsWith('-'))) {
    const path = machine.pathOf(word)
    if (path === null || last === undefined) continue
    const { kind } = await machine.workspace.content(path)
    if (kind === 'open' || (kind === 'missing' && maybe)) machine.workspace.leaveOpen(path, last)
    else if (kind === 'missing') machine.workspace.write(path, textOfCommand('', by), last)
  }
  return silent
}

async function remove({ machine, by, maybe }: Setting, words: readonly string[]): Promise<Result> {
  const last = by.at(-1)
  for (const word of words.filter(one => !one.startsWith('-'))) {
    const path = machine.pathOf(word)
    if (path === null || last === undefined) continue
    const { kind } = await machine.workspace.content(path)
    if (kind === 'missing' || kind === 'directory') continue
    if (maybe) machine.workspace.leaveOpen(path, last)
    else machine.workspace.remove(path)
  }
  return silent
}

/** Programs that change the files that they name, with no flag for it. */
const alwaysInPlace: ReadonlySet<string> = new Set(['truncate', 'dos2unix', 'crudini'])

// What changes files in place is not calculated: the files that it names are no longer known.
async function edited(setting: Setting, name: string, words: readonly string[]): Promise<Result> {
  const { machine, by } = setting
  if (runsProgram(name, words)) noteOpaque(setting)
  const inPlace = alwaysInPlace.has(name) || words.some(word => /^-[A-Za-z]*i|^--in-?place/.test(word))
  const makes = name === 'truncate' || name === 'crudini'
  const last = by.at(-1)
  for (const word of inPlace ? words : []) {
    const path = machine.pathOf(word)
    if (path === null || last === undefined) continue
    const { kind } = await machine.workspace.content(path)
    if (kind === 'text' || kind === 'open' || (makes && kind === 'missing'))
      machine.workspace.leaveOpen(path, last)
  }
  return { status: 'yes', output: null }
}

/** Whether a program of its own language may write any file: `awk '{ print > ".env" }'`, `sed -n 'w .env'`. */
function runsProgram(name: string, words: readonly string[]): boolean {
  switch (name) {
    case 'perl':
      return true
    case 'awk':
      return words.some(word => /[>|\0]|system|^-f|^--file|^-E|^--exec|^-i/.test(word))
    case 'sed':
      return words.some(word => /(?:^|[^A-Za-z\d])[gpiIemM\d]*[wW][ \t]+\S|^-[A-Za-z]*f|^--file/.test(word))
    case 'yq':
      return words.some(word => /^-s|^--split/.test(word))
    case 'dos2unix':
      return words.some(word => /^-n|^--newfile/.test(word))
    default:
      return false
  }
}

/** What `test`, `[` or `[[` says of files and of texts that are known. */
export async function evaluateTest(machine: Machine, words: readonly string[]): Promise<Status> {
  const inner = words
    .slice(1)
    .filter((word, index, all) => index < all.length - 1 || (word !== ']' && word !== ']]'))
  return evaluate(machine, inner)
}

async function evaluate(machine: Machine, words: readonly string[]): Promise<Status> {
  const [first = '', second = '', third = ''] = words
  if (first === '!') return opposite(await evaluate(machine, words.slice(1)))
  if (words.length === 2) return ofFile(machine, first, second)
  if (words.length === 3 && !first.includes('\0') && !third.includes('\0')) {
    if (second === '=' || second === '==') return first === third ? 'yes' : 'no'
    if (second === '!=') return first === third ? 'no' : 'yes'
  }
  return 'maybe'
}

async function ofFile(machine: Machine, operator: string, word: string): Promise<Status> {
  if (operator === '-z' || operator === '-n') {
    if (word.includes('\0')) return 'maybe'
    return (word === '') === (operator === '-z') ? 'yes' : 'no'
  }
  if (!/^-[aefrswdLh]$/.test(operator)) return 'maybe'
  const path = machine.pathOf(word)
  if (path === null) return 'maybe'
  const content = await machine.workspace.content(path)
  if (content.kind === 'open') return 'maybe'
  if (content.kind === 'missing') return 'no'
  if (content.kind === 'directory') return operator === '-f' || operator === '-s' ? 'no' : 'yes'
  if (operator === '-d') return 'no'
  if (operator === '-s') return content.written.text === '' ? 'no' : 'yes'
  return operator === '-L' || operator === '-h' ? 'maybe' : 'yes'
}

function opposite(status: Status): Status {
  if (status === 'maybe') return status
  return status === 'yes' ? 'no' : 'yes'
}
