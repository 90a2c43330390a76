import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type Node as YamlNode
} from 'yaml'
import type { Place } from '../../model.ts'
import { interpolate } from './interpolation.ts'
import { limits } from './limits.ts'
import { placeIn } from './source.ts'
import { scalarRange } from './tree.ts'
import type {
  Aliases,
  Allowance,
  Diagnostics,
  Entry,
  Home,
  KeyedEntry,
  Lookup,
  MapNode,
  Node,
  ParsedDocument,
  TextNode
} from './types.ts'

/** What a document is converted with. */
export interface Conversion {
  readonly home: Home
  readonly lookup: Lookup
  readonly diagnostics: Diagnostics
  readonly allowance: Allowance
}

/** A document's data, and the paths of keys that carry `!reset` or `!override`. */
export interface Converted {
  readonly root: Node | null
  readonly resets: readonly (readonly string[])[]
  /** The values that it holds, aliases counted as often as they are used. */
  readonly nodes: number
}

/**
 * Turns a YAML document into data: follows aliases and merge keys, interpolates every text, takes out what
 * carries `!reset` (compose-go `loader/reset.go`). What is wrong in it is reported.
 */
export function convertDocument({ document, aliases }: ParsedDocument, conversion: Conversion): Converted {
  const run: Run = {
    ...conversion,
    aliases,
    open: new Set(),
    resets: [],
    nodes: limits.nodes
  }
  const contents: YamlNode | null = document.contents
  const entry = contents === null ? null : convert(run, contents, [])
  return { root: entry?.value ?? null, resets: run.resets, nodes: limits.nodes - run.nodes }
}

interface Run extends Conversion {
  readonly aliases: Aliases
  /** The targets of the aliases that are being followed. */
  readonly open: Set<YamlNode>
  readonly resets: (readonly string[])[]
  nodes: number
}

type Path = readonly string[]

function convert(run: Run, node: YamlNode, path: Path): Entry | null {
  if (isAlias(node)) return convertAlias(run, node, path)
  if (node.tag === '!reset') {
    run.resets.push(path)
    return null
  }
  if (node.tag === '!override') run.resets.push(path)
  run.nodes -= 1
  if (run.nodes < 0) {
    if (run.nodes === -1) tooManyNodes(run, node)
    return null
  }
  const value = convertNode(run, node, path)
  return value === null ? null : { value, via: [] }
}

function tooManyNodes(run: Run, node: YamlNode): void {
  const { source } = run.home
  const what = `The compose file \`${source.path}\` holds more than ${limits.nodes} values, aliases counted as often as they are used; the rest was not read.`
  run.diagnostics.limit(placeOfYaml(run, node), what)
}

function convertNode(run: Run, node: YamlNode, path: Path): Node | null {
  const [start, end] = node.range ?? [0, 0]
  const { home } = run
  if (isScalar(node)) {
    const resolved = resolveScalar(node)
    if (resolved.type === 'null') return { kind: 'null', home, start, end }
    const bare = { kind: 'text', home, scalar: node, window: null, type: resolved.type } as const
    if (resolved.type === 'string') return convertText(run, bare, resolved.text)
    const value = { kind: 'known', text: resolved.text } as const
    return { ...bare, value, text: resolved.text, unknown: [], places: [], stretches: [] }
  }
  if (isSeq(node)) {
    const items: Entry[] = []
    for (const [index, item] of node.items.entries()) {
      const entry = convert(run, item as YamlNode, [...path, String(index)])
      if (entry !== null) items.push(entry)
    }
    return { kind: 'list', items, home, start, end }
  }
  if (isMap(node))
    return convertMap(run, node.items as readonly Pair<YamlNode, YamlNode | null>[], path, [start, end])
  return null
}

function convertText(
  run: Run,
  bare: Pick<TextNode, 'kind' | 'home' | 'scalar' | 'window' | 'type'>,
  template: string
): TextNode {
  const answer = interpolate(template, run.lookup)
  if (answer.kind === 'text') {
    run.allowance.interpolatedLength -= answer.text.length
    const { value, text, unknown, places, stretches } = answer
    if (run.allowance.interpolatedLength >= 0) return { ...bare, value, text, unknown, places, stretches }
  }
  const { start, end } = scalarRange(bare.scalar, run.home.source.text)
  const place = placeIn(run.home.source, start, end)
  const reason = answer.kind === 'invalid' ? notATemplate(run, place) : tooLong(run, place)
  const unknown = [{ start: 0, end: template.length, reason }]
  const stretches = [{ at: 0, from: 0, length: template.length }]
  return { ...bare, value: { kind: 'unknown', reason }, text: template, unknown, places: [], stretches }
}

function notATemplate(run: Run, place: Place): string {
  const written = place.text.length > 200 ? `${place.text.slice(0, 200)}…` : place.text
  const message = `\`${written}\` is not a text that compose can interpolate: expected \`$NAME\`, \`\${NAME}\` or \`\${NAME:-default}\`; a plain \`$\` is written \`$$\`.`
  run.diagnostics.report('invalid-configuration', place, message)
  return 'its variables are not written as compose reads them'
}

function tooLong(run: Run, place: Place): string {
  const what = `The variables of a text in \`${run.home.source.path}\` are nested too deeply or make it too long; it was not interpolated.`
  run.diagnostics.limit(place, what)
  return 'its variables are nested too deeply or make it too long'
}

function convertAlias(run: Run, alias: Alias, path: Path): Entry | null {
  const target = run.aliases.get(alias)
  const place = placeOfYaml(run, alias)
  if (target === undefined) {
    const message = `No anchor \`&${alias.source}\` stands before the alias \`*${alias.source}\`.`
    run.diagnostics.report('invalid-configuration', place, message)
    return null
  }
  if (run.open.has(target)) {
    const message = `The alias \`*${alias.source}\` stands within its own anchor \`&${alias.source}\`.`
    run.diagnostics.report('invalid-configuration', place, message)
    return null
  }
  run.open.add(target)
  const entry = convert(run, target, path)
  run.open.delete(target)
  return entry === null ? null : { value: entry.value, via: [place, ...entry.via] }
}

function convertMap(
  run: Run,
  pairs: readonly Pair<YamlNode, YamlNode | null>[],
  path: Path,
  range: readonly [number, number]
): MapNode {
  const own = new Map<string, KeyedEntry>()
  const merged = new Map<string, KeyedEntry>()
  const seen = new Set<string>()
  for (const pair of pairs) {
    const key = keyOf(run, pair.key)
    if (key === null) continue
    if (seen.has(key.name)) {
      const message = `The key \`${key.name}\` stands twice in this map; each may stand once.`
      run.diagnostics.report('invalid-configuration', key.place, message)
    }
    seen.add(key.name)
    if (key.merges) {
      if (pair.value !== null) mergeKey(run, pair.value, path, merged)
      continue
    }
    const entry =
      pair.value === null ? emptyEntry(run, pair.key) : convert(run, pair.value, [...path, key.name])
    if (entry !== null) own.set(key.name, { key: key.place, ...entry })
  }
  for (const [name, entry] of merged) if (!own.has(name)) own.set(name, entry)
  return { kind: 'map', entries: own, home: run.home, start: range[0], end: range[1] }
}

function emptyEntry(run: Run, key: YamlNode): Entry {
  const end = key.range?.[1] ?? 0
  return { value: { kind: 'null', home: run.home, start: end, end }, via: [] }
}

interface Key {
  readonly name: string
  readonly place: Place
  /** Whether it is the merge key `<<`. */
  readonly merges: boolean
}

function keyOf(run: Run, node: YamlNode): Key | null {
  const target = isAlias(node) ? run.aliases.get(node) : node
  if (isScalar(target)) {
    const resolved = resolveScalar(target)
    const { start, end } = scalarRange(target, run.home.source.text)
    const place = placeIn(run.home.source, start, end)
    if (resolved.type === 'string') {
      return { name: resolved.text, place, merges: resolved.text === '<<' && target.type === 'PLAIN' }
    }
  }
  const place = placeOfYaml(run, node)
  run.diagnostics.report(
    'invalid-configuration',
    place,
    'A key of a compose file must be a string; put it in quotes.'
  )
  return null
}

/** Keys that are there win over merged ones, and of several merged maps the first wins. */
function mergeKey(run: Run, node: YamlNode, path: Path, merged: Map<string, KeyedEntry>): void {
  const entry = convert(run, node, path)
  if (entry === null) return
  const maps = entry.value.kind === 'list' ? entry.value.items : [entry]
  const via = entry.value.kind === 'list' ? entry.via : []
  for (const map of maps) {
    if (map.value.kind !== 'map') {
      const message = 'The merge key `<<` takes a map or a list of maps.'
      run.diagnostics.report('invalid-configuration', placeOfYaml(run, node), message)
      continue
    }
    for (const [name, value] of map.value.entries) {
      if (!merged.has(name)) merged.set(name, { ...value, via: [...via, ...map.via, ...value.via] })
    }
  }
}

function placeOfYaml(run: Run, node: YamlNode): Place {
  const [start, end] = node.range ?? [0, 0]
  return placeIn(run.home.source, start, end)
}

/** What a scalar is for compose-go's YAML library, with the text that Go prints for it. */
export interface Resolved {
  readonly type: 'string' | 'number' | 'boolean' | 'null' | 'timestamp'
  readonly text: string
}

const tagPrefix = 'tag:yaml.org,2002:'
const booleans = new Set(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
const nulls = new Set(['', '~', 'null', 'Null', 'NULL'])
const integer = /^[-+]?[0-9][0-9_]*$/
const prefixed = /^([-+]?)0([xob])([0-9a-fA-F_]+)$/
const float = /^[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/
const special = new Map([
  ['.nan', 'NaN'],
  ['.inf', '+Inf'],
  ['+.inf', '+Inf'],
  ['-.inf', '-Inf']
])
const timestamp = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?$/

/**
 * Resolves a scalar as Go's YAML library does: `3.10` is the number 3.1 and `010` is 8, also where compose
 * makes a build argument of it; `yes` stays a text.
 */
export function resolveScalar(scalar: Scalar): Resolved {
  const text = typeof scalar.value === 'string' ? scalar.value : ''
  if (scalar.tag === `${tagPrefix}str` || scalar.tag === `${tagPrefix}binary`) return { type: 'string', text }
  const tagged = scalar.tag?.startsWith(tagPrefix) === true
  const plain = scalar.type === 'PLAIN' || scalar.type === undefined
  return plain || tagged ? resolvePlain(text) : { type: 'string', text }
}

function resolvePlain(text: string): Resolved {
  if (nulls.has(text)) return { type: 'null', text }
  if (booleans.has(text)) return { type: 'boolean', text: text.toLowerCase() }
  const spoken = special.get(text.toLowerCase())
  if (spoken !== undefined) return { type: 'number', text: spoken }
  if (timestamp.test(text)) return { type: 'timestamp', text }
  return resolveNumber(text) ?? { type: 'string', text }
}

function resolveNumber(text: string): Resolved | null {
  const bare = text.replaceAll('_', '')
  const [, sign = '', base = '', digits = ''] = prefixed.exec(text) ?? []
  if (base !== '') return wholeNumber(sign, `0${base}${digits.replaceAll('_', '')}`)
  if (integer.test(text)) {
    const unsigned = bare.replace(/^[-+]/, '')
    const octal = /^0[0-7]+$/.test(unsigned)
    return wholeNumber(bare.startsWith('-') ? '-' : '', octal ? `0o${unsigned.slice(1)}` : unsigned)
  }
  return float.test(text) ? { type: 'number', text: goFloat(Number(bare)) } : null
}

function wholeNumber(sign: string, digits: string): Resolved | null {
  if (!/^(?:0x[0-9a-f]+|0o[0-7]+|0b[01]+|[0-9]+)$/i.test(digits) || digits.length > 400) return null
  const value = BigInt(digits) * (sign === '-' ? -1n : 1n)
  if (value > 18446744073709551615n || value < -9223372036854775808n) {
    return { type: 'number', text: goFloat(Number(value)) }
  }
  return { type: 'number', text: value.toString() }
}

/** As Go's `%v` prints a float64: an exponent of two digits at least, below 1e-4 and from 1e21 on. */
function goFloat(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf'
  const size = Math.abs(value)
  if (size !== 0 && (size < 1e-4 || size >= 1e21)) {
    return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2')
  }
  return Object.is(value, -0) ? '-0' : String(value)
}
