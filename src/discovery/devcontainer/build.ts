import type { Place } from '../../model.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import type { JsonObject, JsonString, Written } from '../json.ts'
import { quoted } from '../reading.ts'
import { mentionAt, placeOf, type ReadMention } from '../resolve-mention.ts'
import type { Build, BuildArgument, NamedContext } from '../types.ts'
import {
  namedPath,
  objectProperty,
  property,
  type Report,
  stringProperty,
  stringsProperty,
  wrongType
} from './properties.ts'
import { type CutDefault, cutFinding, substitute } from './variables.ts'

/** The build that a configuration asks for itself. */
export interface ConfiguredBuild {
  /** `null`: which Dockerfile or stage is meant is not known, or a finding says what is wrong. */
  readonly build: Build | null
  /** Caches, and the mention that is not known where the build is not. */
  readonly mentions: readonly ReadMention[]
  readonly cuts: readonly CutValue[]
}

/**
 * Reads `dockerFile` or `build` of a configuration as the dev container CLI turns them into `docker build`
 * (`buildAndExtendImage`). `build.options` come last on its command line, so they win.
 */
export function readBuildProperties(
  configuration: string,
  root: JsonObject,
  report: Report
): ConfiguredBuild {
  const properties = property(root, 'build')?.kind === 'object' ? objectProperty(root, 'build', report) : null
  const options = readBuildOptions(
    properties === null ? [] : stringsProperty(properties, 'options', report, { path: 'build.options' }),
    report
  )
  const cuts: CutValue[] = []
  const caches = readCaches(properties, options, report)
  checkContext(configuration, root, properties, report)
  const dockerfile = dockerfileOf(configuration, root, properties, report)
  const target = targetOf(properties, options, report)
  if (dockerfile.kind !== 'known' || target.kind !== 'known') {
    const unknown = [dockerfile, target].flatMap(part => (part.kind === 'unknown' ? [part.mention] : []))
    return { build: null, mentions: [...unknown, ...caches], cuts }
  }
  const build: Build = {
    dockerfile: { kind: 'file', path: dockerfile.path, place: dockerfile.place },
    arguments: readArguments(properties, options, cuts, report),
    target: target.target,
    contexts: readContexts(options, cuts),
    platform: platformOf(options),
    via: []
  }
  return { build, mentions: caches, cuts }
}

type Known<T> =
  | ({ readonly kind: 'known' } & T)
  | { readonly kind: 'reported' }
  | { readonly kind: 'unknown'; readonly mention: ReadMention }

function dockerfileOf(
  configuration: string,
  root: JsonObject,
  properties: JsonObject | null,
  report: Report
): Known<{ path: string; place: Place }> {
  const legacy = property(root, 'dockerFile') !== null
  const string =
    legacy || properties === null
      ? stringProperty(root, 'dockerFile', report)
      : stringProperty(properties, 'dockerfile', report, 'build.dockerfile')
  if (string === null) return { kind: 'reported' }
  const named = namedPath(configuration, string, 'the Dockerfile', report)
  if (named.kind === 'reported') return named
  if (named.kind === 'unknown') return { kind: 'unknown', mention: mentionAt('from', string, named) }
  return { kind: 'known', path: named.path, place: placeOf(string) }
}

// `context` belongs to `dockerFile`, `build.context` to `build.dockerfile` (`getDockerContextPath`). Nothing in it is
// opened here; without it the Dockerfile's folder is the context.
function checkContext(
  configuration: string,
  root: JsonObject,
  properties: JsonObject | null,
  report: Report
): void {
  const legacy = property(root, 'dockerFile') !== null
  const string =
    legacy || properties === null
      ? stringProperty(root, 'context', report)
      : stringProperty(properties, 'context', report, 'build.context')
  if (string !== null && string.text !== '') namedPath(configuration, string, 'the build context', report)
}

function targetOf(
  properties: JsonObject | null,
  options: readonly BuildOption[],
  report: Report
): Known<{ target: Build['target'] }> {
  const option = options.findLast(({ flag }) => flag === 'target')
  const written =
    option === undefined
      ? properties && stringProperty(properties, 'target', report, 'build.target')
      : textOf(option)
  if (written === null || written.text === '') return { kind: 'known', target: null }
  const { value, cuts } = substitute(written.text)
  if (value.kind === 'unknown') return { kind: 'unknown', mention: mentionAt('from', written, value) }
  for (const cut of cuts) report(cutFinding(cut, written.span))
  return { kind: 'known', target: { name: value.text, place: placeOf(written) } }
}

interface WrittenText extends Written {
  readonly text: string
}

function textOf(option: BuildOption): WrittenText {
  return { ...option.part(0, option.text.length), text: option.text }
}

function platformOf(options: readonly BuildOption[]): string | null {
  const option = options.findLast(({ flag }) => flag === 'platform')
  const { value } = substitute(option?.text ?? '')
  const first = value.kind === 'known' ? (value.text.split(',')[0] ?? '') : ''
  return first === '' ? null : first
}

/** A value whose default was cut: it matters where an image is named by it. */
export interface CutValue {
  readonly cut: CutDefault
  readonly place: Place
}

/** The build arguments of `build.args` and of `--build-arg` in `build.options`, in the order in which the last one wins. */
function readArguments(
  properties: JsonObject | null,
  options: readonly BuildOption[],
  cuts: CutValue[],
  report: Report
): readonly BuildArgument[] {
  return [
    ...argumentsOf(properties, cuts, report),
    ...options.flatMap(option => optionArgument(option, cuts))
  ]
}

/** The named contexts of `--build-context` in `build.options`. */
function readContexts(options: readonly BuildOption[], cuts: CutValue[]): readonly NamedContext[] {
  return options.flatMap(option => optionContext(option, cuts))
}

// Docker is given the text of a number or boolean, while the CLI's own reading of the Dockerfile takes it for nothing
// (`findValue`): an image that it names is looked for without its tag.
function argumentsOf(
  properties: JsonObject | null,
  cuts: CutValue[],
  report: Report
): readonly BuildArgument[] {
  const given = properties && objectProperty(properties, 'args', report, 'build.args')
  if (given === null) return []
  return [...given.properties.values()].flatMap(({ key, value }) => {
    if (value.kind === 'string') return [argument(key.text, value, value.text, cuts)]
    report(wrongType(value, `build.args.${key.text}`, 'a string'))
    const literal = value.kind === 'number' || value.kind === 'boolean'
    return literal ? [argument(key.text, value, value.written, cuts)] : []
  })
}

function argument(name: string, at: Written, text: string, cuts: CutValue[]): BuildArgument {
  const place = placeOf(at)
  const { value, cuts: cut } = substitute(text)
  for (const one of cut) cuts.push({ cut: one, place })
  return { name, value, place }
}

function optionArgument(option: BuildOption, cuts: CutValue[]): BuildArgument[] {
  if (option.flag !== 'build-arg') return []
  const equals = option.text.indexOf('=')
  const name = equals < 0 ? option.text : option.text.slice(0, equals)
  const at = option.part(equals + 1, option.text.length)
  if (equals >= 0) return [argument(name, at, option.text.slice(equals + 1), cuts)]
  const reason = `${quoted(`--build-arg ${name}`)} takes its value from the environment of the codespace's host, which is not known`
  return [{ name, value: { kind: 'unknown', reason }, place: placeOf(at) }]
}

const dockerImage = 'docker-image://'

function optionContext(option: BuildOption, cuts: CutValue[]): NamedContext[] {
  if (option.flag !== 'build-context') return []
  const equals = option.text.indexOf('=')
  if (equals < 0) return []
  const name = option.text.slice(0, equals)
  const source = option.text.slice(equals + 1)
  if (!source.startsWith(dockerImage)) return [{ name, image: null }]
  const start = equals + 1 + dockerImage.length
  const at = option.part(start, option.text.length)
  const { value, cuts: cut } = substitute(option.text.slice(start))
  for (const one of cut) cuts.push({ cut: one, place: placeOf(at) })
  return [{ name, image: { value, written: at.written, span: at.span } }]
}

/** The images of `build.cacheFrom` and of `--cache-from` in `build.options`; a build works without them. */
function readCaches(
  properties: JsonObject | null,
  options: readonly BuildOption[],
  report: Report
): readonly ReadMention[] {
  const entries =
    properties === null
      ? []
      : stringsProperty(properties, 'cacheFrom', report, { path: 'build.cacheFrom', alone: true })
  const flags = options.filter(({ flag }) => flag === 'cache-from')
  return [...entries, ...flags].flatMap(entry =>
    cachesIn(entry.text, (start, end) => entry.part(start, end), report)
  )
}

function cachesIn(
  text: string,
  part: (start: number, end: number) => Written,
  report: Report
): ReadMention[] {
  return cacheImages(text).map(({ start, end }) => {
    const at = part(start, end)
    const { value, cuts } = substitute(text.slice(start, end))
    for (const cut of cuts) report(cutFinding(cut, at.span))
    return mentionAt('cache-from', at, value, false)
  })
}

/** The flags of `docker build` that decide which images it needs. */
export type BuildFlag = 'build-arg' | 'build-context' | 'cache-from' | 'target' | 'platform'

/** A flag of `build.options` with its value. */
interface BuildOption {
  readonly flag: BuildFlag
  /** The value, variables not replaced. */
  readonly text: string
  /** The place of a stretch of the value. */
  part(start: number, end: number): Written
}

/**
 * Reads `build.options`, which the dev container CLI hands to `docker build` as they are: `--flag=value`, or the flag and
 * its value in two entries. Both in one entry with a space between them is a flag that docker does not know.
 */
function readBuildOptions(options: readonly JsonString[], report: Report): readonly BuildOption[] {
  const found: BuildOption[] = []
  for (let index = 0; index < options.length; index += 1) {
    const option = options[index]
    if (option === undefined || !option.text.startsWith('-')) continue
    const joined = /^(--[a-z][a-z-]*)\s+(.*)$/s.exec(option.text)
    if (joined !== null) report(joinedFinding(option, joined[1] ?? '', joined[2] ?? ''))
    const equals = option.text.startsWith('--') ? option.text.indexOf('=') : -1
    const name = option.text.slice(0, equals < 0 ? undefined : equals)
    if (equals >= 0) {
      found.push(...known(name, option, equals + 1))
      continue
    }
    if (!flagsWithValue.has(name)) continue
    index += 1
    const value = options[index]
    if (value !== undefined) found.push(...known(name, value, 0))
  }
  return found
}

function joinedFinding(option: JsonString, flag: string, value: string): Finding {
  const [first, second] = [flag, value].map(text => quoted(JSON.stringify(text)))
  return finding('invalid-configuration', {
    message: `docker takes ${quoted(option.text)} as one argument, and knows no such flag. Write it as two entries, ${first} and ${second}, or with an equals sign, ${quoted(JSON.stringify(`${flag}=${value}`))}.`,
    location: option.span
  })
}

function known(name: string, string: JsonString, from: number): BuildOption[] {
  const flag = meaningful.get(name)
  if (flag === undefined) return []
  return [
    {
      flag,
      text: string.text.slice(from),
      part: (start, end) => string.part(from + start, from + end)
    }
  ]
}

const meaningful: ReadonlyMap<string, BuildFlag> = new Map([
  ['--build-arg', 'build-arg'],
  ['--build-context', 'build-context'],
  ['--cache-from', 'cache-from'],
  ['--target', 'target'],
  ['--platform', 'platform']
])

// A flag that takes a value takes the next entry, even one that looks like a flag itself.
const flagsWithValue: ReadonlySet<string> = new Set([
  ...meaningful.keys(),
  ...['-f', '-m', '-o', '-t', '-c'],
  ...[
    'add-host',
    'allow',
    'annotation',
    'attest',
    'builder',
    'cache-to',
    'call',
    'cgroup-parent',
    'cpu-period',
    'cpu-quota',
    'cpu-shares',
    'cpuset-cpus',
    'cpuset-mems',
    'file',
    'iidfile',
    'isolation',
    'label',
    'memory',
    'memory-swap',
    'metadata-file',
    'network',
    'no-cache-filter',
    'output',
    'policy',
    'progress',
    'provenance',
    'sbom',
    'secret',
    'security-opt',
    'shm-size',
    'ssh',
    'tag',
    'ulimit'
  ].map(name => `--${name}`)
])

/** A stretch of a text, in UTF-16 offsets, the end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The stretches of a `--cache-from` value that name images, as buildx reads it: a list of names without any `=`, or
 * `type=registry,ref=…`. Other types (`local`, `gha`, `s3`) name none.
 */
export function cacheImages(text: string): readonly Stretch[] {
  const fields = fieldsOf(text)
  const value = ({ start, end }: Stretch): string => text.slice(start, end)
  if (fields.every(field => !value(field).includes('=')))
    return fields.filter(({ start, end }) => start < end)
  const attributes = new Map<string, Stretch>()
  for (const { start, end } of fields) {
    const equals = text.indexOf('=', start)
    if (equals < 0 || equals >= end) continue
    attributes.set(text.slice(start, equals).trim().toLowerCase(), { start: equals + 1, end })
  }
  const type = attributes.get('type')
  const reference = attributes.get('ref')
  return type !== undefined && value(type) === 'registry' && reference !== undefined ? [reference] : []
}

function fieldsOf(text: string): Stretch[] {
  let at = 0
  return text.split(',').map(field => {
    const start = at
    at += field.length + 1
    return { start, end: start + field.length }
  })
}
