import type { Span } from '../../model.ts'
import { parseReference } from '../../reference/reference.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import type { BuildArgument } from '../types.ts'
import type { FindContext, StageNode } from './graph.ts'
import type { DockerfileRequest, ReadDockerfile } from './types.ts'

/** The base image that Docker takes: its name, `null` for a folder or another build, and the stage that names it. */
interface TrueBase {
  readonly text: string | null
  readonly node: StageNode
  readonly isContext: boolean
}

const who = 'anyone with write access'

/**
 * Says where the dev container CLI finds another base image than Docker (`cli-cannot-parse`). It looks for the base image
 * by four regular expressions and inspects what it finds before it builds, so a wrong name stops a codespace whose build
 * would succeed.
 */
export function cliFindings(
  request: DockerfileRequest,
  read: ReadDockerfile,
  target: StageNode,
  findContext: FindContext
): Finding[] {
  const base = trueBase(target, findContext)
  if (base === null) return []
  const predefined = new Map<string, string>()
  for (const [name, { value }] of read.scope.variables) {
    if (isPredefined.test(name) && value.kind === 'known') predefined.set(name, value.text)
  }
  const given = request.build.arguments
  const view = cliView(request.text, { given, target: request.build.target?.name ?? null, predefined })
  if (
    view.kind === 'unknown' ||
    (view.kind === 'image' && base.text !== null && isSame(view.text, base.text))
  )
    return []
  const message = `${whatItReads(view)}; ${whatDockerReads(base)}`
  const fixes = [{ text: advice(request, read, base, view), who } as const]
  return [
    finding('cli-cannot-parse', {
      message,
      notes: [consequence(view)],
      location: placeOf(request, read, base, view),
      fixes
    })
  ]
}

const isPredefined = /^(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)$/

function trueBase(target: StageNode, findContext: FindContext): TrueBase | null {
  let node = target
  while (node.parent !== null) node = node.parent
  const { value } = node.base
  const context = node.replacedBy ?? (value.kind === 'known' ? findContext(value.text) : null)
  if (context !== null) {
    if (context.image?.value.kind === 'unknown') return null
    return { text: context.image?.value.text ?? null, node, isContext: true }
  }
  return value.kind === 'known' ? { text: value.text, node, isContext: false } : null
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true
  const first = parseReference(one)
  const second = parseReference(other)
  return (
    first.kind === 'reference' &&
    second.kind === 'reference' &&
    first.reference.text === second.reference.text
  )
}

function whatItReads(view: CliView): string {
  return view.kind === 'image'
    ? `The dev container CLI takes "${view.text.slice(0, 200)}" for the base image`
    : 'The dev container CLI finds no base image of this build'
}

function whatDockerReads(base: TrueBase): string {
  return base.text === null
    ? 'Docker takes a named build context.'
    : `Docker takes "${base.text.slice(0, 200)}".`
}

function consequence(view: CliView): string {
  return view.kind === 'image'
    ? 'The CLI inspects its base image before the build, and stops when it cannot be pulled.'
    : "So it does not see the image's user, environment and metadata."
}

function placeOf(request: DockerfileRequest, read: ReadDockerfile, base: TrueBase, view: CliView): Span {
  if (view.kind === 'none')
    return request.build.target?.place ?? request.locate(base.node.stage.base.start, base.node.stage.base.end)
  if (view.kind === 'image') {
    const stage = read.outline.stages.find(({ start }) => start === view.stage.start)
    if (stage === undefined) return request.locate(view.stage.imageStart, view.stage.imageEnd)
    return request.locate(stage.base.start, stage.base.end)
  }
  return request.locate(base.node.stage.base.start, base.node.stage.base.end)
}

function advice(request: DockerfileRequest, read: ReadDockerfile, base: TrueBase, view: CliView): string {
  if (view.kind === 'none') return adviceForNone(request, base)
  if (view.kind === 'unknown') return ''
  const stage = read.outline.stages.find(({ start }) => start === view.stage.start)
  if (stage === undefined) {
    return 'Let no line but a FROM instruction begin with "FROM": join the continued line with the one before it, or put something in front of the word, in heredocs too.'
  }
  if (view.text === '\\' || view.text === '`') return 'Write FROM, its flags and the image on one line.'
  if (read.graph.named(view.text) !== null) {
    return `Write the name of the stage in the same case everywhere: "${view.text.toLowerCase().slice(0, 200)}".`
  }
  if (base.isContext)
    return `Give FROM the image itself: ${base.text ?? 'the CLI knows no named build contexts'}.`
  if (/\$\{\w+(?:[^\w}:]|:[^-+])/.test(stage.base.text)) {
    return `Write the image with $X, \${X}, \${X:-default} or \${X:+value} alone: the CLI knows no other form of a variable. Or name it outright: ${base.text ?? ''}.`
  }
  return 'Write each ARG on a line of its own, without continuation, and its value without quotes or in double quotes without white space.'
}

function adviceForNone(request: DockerfileRequest, base: TrueBase): string {
  const target = request.build.target?.name ?? null
  const { name } = base.node.stage
  if (name !== null && base.text === name)
    return `Give the stage another name than its image: "FROM ${name} AS ${name}-base".`
  if (target !== null) return 'Write the target exactly as the stage is named, upper and lower case included.'
  return 'Let the Dockerfile begin without a byte order mark, and every FROM at the start of a line.'
}

/** The base image that the dev container CLI finds. */
type CliView =
  | { readonly kind: 'image'; readonly text: string; readonly stage: CliStage }
  /** It finds none: no stage of the target's name, or a stage that is its own base. */
  | { readonly kind: 'none' }
  /** It depends on a value that is not known here, or takes too much work. */
  | { readonly kind: 'unknown' }

/** What the CLI knows beside the text: build arguments, the target, the predefined platform arguments. */
export interface CliParts {
  readonly given: readonly BuildArgument[]
  readonly target: string | null
  readonly predefined: ReadonlyMap<string, string>
}

/** Thrown where the walk has to be given up; it never leaves this file. */
class GivenUp extends Error {}

interface CliScope extends CliParts {
  readonly preamble: readonly CliInstruction[]
  /** For each name the indices of the instructions that give it a value. */
  readonly byName: ReadonlyMap<string, readonly number[]>
  readonly values: ReadonlyMap<string, string | null>
  work: number
}

/** Finds the base image of a Dockerfile's target as the CLI's `findBaseImage` does. */
export function cliView(text: string, parts: CliParts): CliView {
  const { preamble, stages } = readAsCli(text)
  const byLabel = new Map(
    stages.flatMap(stage => (stage.label === null ? [] : [[stage.label, stage] as const]))
  )
  const scope = scopeOf(preamble, parts)
  let stage = parts.target === null ? stages.at(-1) : byLabel.get(parts.target)
  const seen = new Set<CliStage>()
  try {
    while (stage !== undefined && !seen.has(stage)) {
      seen.add(stage)
      const image = replaceVariables(scope, stage.image, preamble.length, 0)
      const next = byLabel.get(image)
      if (next === undefined) return { kind: 'image', text: image, stage }
      stage = next
    }
    return { kind: 'none' }
  } catch (problem) {
    if (problem instanceof GivenUp) return { kind: 'unknown' }
    throw problem
  }
}

function scopeOf(preamble: readonly CliInstruction[], parts: CliParts): CliScope {
  const values = new Map(
    parts.given.map(({ name, value }) => [name, value.kind === 'known' ? value.text : null])
  )
  const byName = new Map<string, number[]>()
  for (const [index, { keyword, name, value }] of preamble.entries()) {
    if (keyword !== 'ENV' && value === null && !values.has(name)) continue
    const indices = byName.get(name)
    if (indices === undefined) byName.set(name, [index])
    else indices.push(index)
  }
  return { ...parts, preamble, byName, values, work: 100_000 }
}

const expression = /\$\{?([a-zA-Z0-9_]+)(?::([-+])([^}]+))?\}?/g

function replaceVariables(scope: CliScope, text: string, before: number, depth: number): string {
  scope.work -= text.length + 1
  if (scope.work < 0 || depth > 50) throw new GivenUp()
  return text.replace(expression, (_, name: string, option: string | undefined, word: string | undefined) => {
    const value = valueOf(scope, name, before, depth)
    if (option === undefined || word === undefined) return value
    const isSet = value !== ''
    const chosen = option === '-' ? (isSet ? value : word) : isSet ? word : value
    return chosen.replace(/^['"]|['"]$/g, '')
  })
}

function valueOf(scope: CliScope, name: string, before: number, depth: number): string {
  scope.work--
  const index = lastBelow(scope.byName.get(name) ?? [], before)
  const instruction = index === undefined ? undefined : scope.preamble[index]
  if (index === undefined || instruction === undefined || instruction.keyword === 'USER')
    return scope.predefined.get(name) ?? ''
  const given = instruction.keyword === 'ARG' ? scope.values.get(name) : undefined
  if (given === null) throw new GivenUp()
  return replaceVariables(scope, given ?? instruction.value ?? '', index, depth + 1)
}

/** The last of some rising numbers that is below a bound. */
function lastBelow(rising: readonly number[], bound: number): number | undefined {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rising[middle] ?? bound) < bound) low = middle + 1
    else high = middle
  }
  return rising[low - 1]
}

/** A FROM as the dev container CLI sees it. */
interface CliStage {
  /** The offset of FROM. */
  readonly start: number
  readonly label: string | null
  readonly image: string
  /** Where the text that it takes for the image stands. */
  readonly imageStart: number
  readonly imageEnd: number
}

/** An ARG, ENV or USER before the first FROM as the CLI sees it: one name, one value. */
interface CliInstruction {
  readonly keyword: 'ARG' | 'ENV' | 'USER'
  readonly name: string
  readonly value: string | null
}

/** What the CLI takes a Dockerfile for. */
export interface CliText {
  readonly preamble: readonly CliInstruction[]
  readonly stages: readonly CliStage[]
}

/**
 * Cuts a Dockerfile up as the dev container CLI does (`dockerfileUtils.ts`): at every line that begins with FROM, be it
 * continued text or the body of a heredoc; what follows FROM are words between white space, line ends included.
 * Its regular expressions are played by one walk over the text, whose time grows with its length alone.
 */
function readAsCli(text: string): CliText {
  const starts = fromLines(text)
  const stages = starts.map((start, index) => stageAt(text, start, starts[index + 1] ?? text.length))
  return { preamble: instructionsIn(text, starts[0] ?? text.length), stages }
}

const lineEnd = /[\n\r\u2028\u2029]/g

function* lineStarts(text: string, to: number): Generator<number> {
  yield 0
  for (const match of text.slice(0, to).matchAll(lineEnd)) yield match.index + 1
}

function fromLines(text: string): number[] {
  const found: number[] = []
  for (const start of lineStarts(text, text.length)) {
    let at = start
    while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++
    if (text.slice(at, at + 4).toLowerCase() === 'from') found.push(at)
  }
  return found
}

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

function isSpace(char: string): boolean {
  return /\s/.test(char)
}

function tokenAt(text: string, from: number, to: number): Token | null {
  let start = from
  while (start < to && isSpace(text.charAt(start))) start++
  let end = start
  while (end < to && !isSpace(text.charAt(end))) end++
  return end === start ? null : { text: text.slice(start, end), start, end }
}

function stageAt(text: string, start: number, to: number): CliStage {
  const keyword = tokenAt(text, start, to)
  const first = keyword?.end === start + 4 ? tokenAt(text, keyword.end, to) : null
  if (first === null) return { start, label: null, image: 'unknown', imageStart: start, imageEnd: start + 4 }
  const second = tokenAt(text, first.end, to)
  const hasPlatform = /^--platform=./i.test(first.text) && second !== null
  const image = hasPlatform ? second : first
  const as = tokenAt(text, image.end, to)
  const label = as?.text.toLowerCase() === 'as' ? tokenAt(text, as.end, to) : null
  return {
    start,
    label: label?.text ?? null,
    image: image.text.replace(/^['"]|['"]$/g, ''),
    imageStart: image.start,
    imageEnd: image.end
  }
}

function instructionsIn(text: string, to: number): CliInstruction[] {
  const found: CliInstruction[] = []
  let readTo = 0
  for (const start of lineStarts(text, to)) {
    if (start < readTo) continue
    const keyword = tokenAt(text, start, to)
    if (keyword === null) break
    readTo = keyword.start + 1
    if (!isCounted(keyword.text.toUpperCase())) continue
    const name = nameAt(text, keyword.end, to)
    if (name === null) continue
    const { value, end } = valueAt(text, name.end, to)
    readTo = end
    found.push({ keyword: keyword.text.toUpperCase() as CliInstruction['keyword'], name: name.text, value })
  }
  return found
}

function isCounted(keyword: string): keyword is CliInstruction['keyword'] {
  return keyword === 'ARG' || keyword === 'ENV' || keyword === 'USER'
}

function nameAt(text: string, from: number, to: number): Token | null {
  const token = tokenAt(text, from, to)
  if (token === null) return null
  const equals = token.text.indexOf('=')
  const name = equals === -1 ? token.text : token.text.slice(0, equals)
  return name === '' ? null : { text: name, start: token.start, end: token.start + name.length }
}

/** The value behind spaces and equals signs: up to white space, and only where it has none in it without double quotes. */
function valueAt(text: string, from: number, to: number): { value: string | null; end: number } {
  let at = from
  while (at < to && (text.charAt(at) === ' ' || text.charAt(at) === '=')) at++
  if (at === from) return { value: null, end: from }
  const token = at < to && !isSpace(text.charAt(at)) ? tokenAt(text, at, to) : null
  if (token === null) {
    const lastEquals = text.slice(from, at).lastIndexOf('=')
    return lastEquals > 0 ? { value: '=', end: at } : { value: null, end: from }
  }
  const close = token.text.lastIndexOf('"')
  const value = token.text.startsWith('"') && close > 1 ? token.text.slice(1, close) : token.text
  return { value, end: token.end }
}
