import { resolveFrom } from '../../checkout/paths.ts'
import { limits } from './limits.ts'
import { sizeOf } from './services.ts'
import type { Diagnostics, Entry, KeyedEntry, MapNode, Node, TextNode } from './types.ts'

/** Services of one compose file and of those that it includes, each as it was defined first. */
export interface Definitions {
  readonly services: Map<string, Definition>
  readonly sizes: Map<Node, number>
  /** How many values may still be compared. */
  nodes: number
}

interface Definition {
  readonly entry: KeyedEntry
  readonly included: boolean
}

/** Begins with the services that a file defines itself. */
export function ownDefinitions(own: MapNode): Definitions {
  const services = [...own.entries].map(([name, entry]) => [name, { entry, included: false }] as const)
  return { services: new Map(services), sizes: new Map(), nodes: limits.serviceNodes }
}

/**
 * Adds the services of an included project, and notes those that are defined already and differently: docker compose 2
 * stops there ("conflicts with imported resource", compose-go `loader/include.go`). It compares what an included file has
 * become once it was loaded with what the including file says, so that a short form differs from itself.
 */
export function addImported(definitions: Definitions, diagnostics: Diagnostics, imported: MapNode): void {
  const { services, sizes } = definitions
  for (const [name, entry] of imported.entries) {
    const known = services.get(name)
    if (known === undefined) {
      services.set(name, { entry, included: true })
      continue
    }
    definitions.nodes -= sizeOf(entry.value, sizes)
    if (definitions.nodes < 0) {
      const what = `The included services hold more than ${limits.serviceNodes} values together; whether the rest is defined twice was not looked at.`
      diagnostics.limit(entry.key, what)
      return
    }
    if (compareServices(known, entry) !== 'different') continue
    const [here, there] = known.included ? [entry.key, known.entry.key] : [known.entry.key, entry.key]
    const message = `The service \`${name}\` is defined here and, differently, in \`${there.file}\`, line ${there.line}, and one of them is included: docker compose 2 refuses this. Define it in one place; to change an included service, list a further file in \`dockerComposeFile\`.`
    diagnostics.find('invalid-configuration', here, message)
  }
}

/** `unknown`: it depends on a variable that no file gives, or on defaults that compose fills in. */
type Comparison = 'same' | 'different' | 'unknown'

function compareServices(first: Definition, second: Entry): Comparison {
  const { value: one } = first.entry
  const { value: other } = second
  if (one.kind !== 'map' || other.kind !== 'map') return one.kind === other.kind ? 'same' : 'different'
  const extending = !first.included && one.entries.has('extends')
  const keys = new Set([...one.entries.keys(), ...other.entries.keys()])
  keys.delete('extends')
  return worst(
    [...keys].map(key => {
      const left = one.entries.get(key)?.value
      const right = other.entries.get(key)?.value
      if (left === undefined && extending) return 'unknown'
      if (left === undefined || right === undefined) return aloneIs(left ?? right)
      return compareProperty(key, left, right, first.included)
    })
  )
}

function compareProperty(key: string, first: Node, second: Node, included: boolean): Comparison {
  const isShort = shortForms.get(key)
  if (isShort === undefined) return compare(first, second)
  const shorts = [isShort(first), isShort(second)]
  if (!included && shorts[0] === true) return 'different'
  if (shorts[0] !== shorts[1]) return 'unknown'
  return isPath.has(key) ? compare(first, second, comparePaths) : compare(first, second)
}

type CompareTexts = (first: TextNode, second: TextNode) => Comparison

const compareTexts: CompareTexts = (first, second) => (first.text === second.text ? 'same' : 'different')

// A relative path means another file in each folder.
const comparePaths: CompareTexts = (first, second) => {
  const [one, other] = [first, second].map(({ home, text }) => resolveFrom(home.folder, text))
  if (one?.kind !== 'inside' || other?.kind !== 'inside') return compareTexts(first, second)
  return one.path === other.path ? 'same' : 'different'
}

function compare(first: Node, second: Node, texts: CompareTexts = compareTexts): Comparison {
  if (first.kind === 'null' || second.kind === 'null') return first.kind === second.kind ? 'same' : 'unknown'
  if (first.kind === 'text' && second.kind === 'text') {
    if (first.value.kind === 'unknown' || second.value.kind === 'unknown') return 'unknown'
    return texts(first, second)
  }
  if (first.kind === 'list' && second.kind === 'list') {
    if (first.items.length !== second.items.length) return 'different'
    return worst(
      first.items.map(({ value }, index) => {
        const other = second.items[index]?.value
        return other === undefined ? 'different' : compare(value, other, texts)
      })
    )
  }
  if (first.kind !== 'map' || second.kind !== 'map') return 'different'
  const keys = new Set([...first.entries.keys(), ...second.entries.keys()])
  return worst(
    [...keys].map(key => {
      const left = first.entries.get(key)?.value
      const right = second.entries.get(key)?.value
      if (left === undefined || right === undefined) return aloneIs(left ?? right)
      return compare(left, right, key === 'context' || key === 'path' ? texts : compareTexts)
    })
  )
}

/** A value that one side has: compose takes some empty ones away. */
function aloneIs(node: Node | undefined): Comparison {
  const isEmpty =
    node === undefined ||
    node.kind === 'null' ||
    (node.kind === 'text' && (node.value.kind === 'unknown' || node.text === '')) ||
    (node.kind === 'list' && node.items.length === 0) ||
    (node.kind === 'map' && node.entries.size === 0)
  return isEmpty ? 'unknown' : 'different'
}

function worst(comparisons: readonly Comparison[]): Comparison {
  if (comparisons.includes('different')) return 'different'
  return comparisons.includes('unknown') ? 'unknown' : 'same'
}

type IsShort = (node: Node) => boolean

const isText: IsShort = node => node.kind === 'text'
const hasText: IsShort = node =>
  node.kind === 'text' || (node.kind === 'list' && node.items.some(({ value }) => isText(value)))
const isList: IsShort = node => node.kind === 'list'

const lacks =
  (...keys: readonly string[]): IsShort =>
  node =>
    node.kind === 'map' && keys.some(key => !node.entries.has(key))

const someItem =
  (test: IsShort): IsShort =>
  node =>
    (node.kind === 'list' && node.items.some(({ value }) => test(value))) ||
    (node.kind === 'map' && [...node.entries.values()].some(({ value }) => test(value)))

/** A relative path, which compose makes an absolute one. */
const isRelative: IsShort = node =>
  node.kind === 'text' && !node.text.startsWith('/') && !node.text.includes(':')

const hasRelative =
  (key: string): IsShort =>
  node => {
    const path = node.kind === 'map' ? node.entries.get(key)?.value : undefined
    return path === undefined || isRelative(path)
  }

const either =
  (...tests: readonly IsShort[]): IsShort =>
  node =>
    tests.some(test => test(node))

const files = either(hasText, someItem(lacks('required')), someItem(hasRelative('path')))

/** What compose rewrites in a service that it includes: measured with Docker Compose 2.40.3. */
const shortForms: ReadonlyMap<string, IsShort> = new Map([
  ['build', either(isText, hasRelative('context'))],
  ['configs', hasText],
  ['depends_on', either(isList, someItem(lacks('required')))],
  ['devices', hasText],
  ['dns', isText],
  ['dns_search', isText],
  ['env_file', files],
  ['label_file', hasText],
  ['networks', isList],
  ['ports', either(hasText, someItem(lacks('mode', 'protocol')))],
  ['secrets', hasText],
  ['volumes', either(hasText, someItem(hasRelative('source')))]
])

const isPath: ReadonlySet<string> = new Set(['build', 'env_file', 'label_file'])
