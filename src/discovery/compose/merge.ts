import { longBuild, longDependsOn, longKeyValues, longPaths } from './canonical.ts'
import { limits } from './limits.ts'
import { placeOf } from './tree.ts'
import type { Allowance, Diagnostics, Entry, KeyedEntry, ListNode, MapNode, Node } from './types.ts'

/** What a merge is done with. */
export interface MergeWork {
  readonly diagnostics: Diagnostics
  readonly allowance: Allowance
}

/**
 * Merges one map of services into another, as compose does with several files (compose-go `override/merge.go`).
 * Properties that decide nothing about images are taken from `over` alone.
 */
export function mergeServices(work: MergeWork, base: MapNode, over: MapNode): MapNode {
  if (!spend(work, base.entries.size + over.entries.size, over)) return over
  return mergeMaps(base, over, name => (below, above) => mergeService(work, below, above, name))
}

/** Merges one service into another: of two files, or into the one that it extends. */
export function mergeService(work: MergeWork, base: Entry, over: Entry, name: string): Entry {
  return mergeMapEntries(work, base, over, `services.${name}`, key => {
    const merger = serviceMergers.get(key)
    if (merger === undefined) return (_below, above) => above
    return (below, above) => merger(work, below, above, `services.${name}.${key}`)
  })
}

type EntryMerger = (base: Entry, over: Entry) => Entry
type Merger = (work: MergeWork, base: Entry, over: Entry, path: string) => Entry

const replace: Merger = (work, base, over, path) => {
  if (over.value.kind === 'null') return base
  if (base.value.kind === 'map' || base.value.kind === 'list') {
    if (base.value.kind !== over.value.kind) return cannot(work, base, over, path)
  }
  return over
}

const deep: Merger = (work, base, over, path) => {
  if (over.value.kind === 'null') return base
  if (base.value.kind === 'map') {
    return mergeMapEntries(
      work,
      base,
      over,
      path,
      key => (below, above) => deep(work, below, above, `${path}.${key}`)
    )
  }
  return base.value.kind === 'list' ? append(work, base, over, path) : over
}

const append: Merger = (work, base, over, path) => {
  if (over.value.kind === 'null') return base
  if (base.value.kind === 'null') return over
  if (base.value.kind !== 'list' || over.value.kind !== 'list') return cannot(work, base, over, path)
  if (!spend(work, base.value.items.length + over.value.items.length, over.value)) return over
  const items = [...pushedItems(base, base.value), ...pushedItems(over, over.value)]
  return { value: { ...over.value, items }, via: [] }
}

const appendPaths: Merger = (work, base, over, path) => {
  const below = { ...base, value: longPaths(base.value) }
  const above = { ...over, value: longPaths(over.value) }
  return append(work, below, above, path)
}

const keyValues: Merger = (work, base, over, path) => {
  const below = { ...base, value: longKeyValues(base.value) }
  const above = { ...over, value: longKeyValues(over.value) }
  return mergeMapEntries(work, below, above, path, () => (_base, top) => top)
}

const build: Merger = (work, base, over, path) => {
  const below = { ...base, value: longBuild(base.value) }
  const above = { ...over, value: longBuild(over.value) }
  return mergeMapEntries(work, below, above, path, key => {
    const merger = key === 'args' || key === 'additional_contexts' ? keyValues : replaceOrAppend(key)
    return (lower, upper) => merger(work, lower, upper, `${path}.${key}`)
  })
}

function replaceOrAppend(key: string): Merger {
  return key === 'cache_from' || key === 'platforms' ? append : replace
}

const dependsOn: Merger = (work, base, over, path) => {
  const below = { ...base, value: longDependsOn(base.value) }
  const above = { ...over, value: longDependsOn(over.value) }
  return deep(work, below, above, path)
}

const serviceMergers = new Map<string, Merger>([
  ['build', build],
  ['cgroup', replace],
  ['depends_on', dependsOn],
  ['env_file', appendPaths],
  ['extends', deep],
  ['image', replace],
  ['ipc', replace],
  ['label_file', appendPaths],
  ['links', append],
  ['network_mode', replace],
  ['pid', replace],
  ['platform', replace],
  ['profiles', append],
  ['provider', deep],
  ['uts', replace],
  ['volumes', append],
  ['volumes_from', append]
])

function mergeMapEntries(
  work: MergeWork,
  base: Entry,
  over: Entry,
  path: string,
  merger: (key: string) => EntryMerger
): Entry {
  if (over.value.kind === 'null') return base
  if (base.value.kind === 'null') return over
  if (base.value.kind !== 'map' || over.value.kind !== 'map') return cannot(work, base, over, path)
  if (!spend(work, base.value.entries.size + over.value.entries.size, over.value)) return over
  const below = { ...base.value, entries: pushedEntries(base, base.value) }
  const above = { ...over.value, entries: pushedEntries(over, over.value) }
  return { value: mergeMaps(below, above, merger), via: [] }
}

function mergeMaps(base: MapNode, over: MapNode, merger: (key: string) => EntryMerger): MapNode {
  const entries = new Map<string, KeyedEntry>(base.entries)
  for (const [key, above] of over.entries) {
    const below = entries.get(key)
    entries.set(key, below === undefined ? above : { key: above.key, ...merger(key)(below, above) })
  }
  return { ...over, entries }
}

function pushedEntries(entry: Entry, map: MapNode): ReadonlyMap<string, KeyedEntry> {
  if (entry.via.length === 0) return map.entries
  return new Map(
    [...map.entries].map(([key, value]) => [key, { ...value, via: [...entry.via, ...value.via] }])
  )
}

function pushedItems(entry: Entry, list: ListNode): readonly Entry[] {
  if (entry.via.length === 0) return list.items
  return list.items.map(item => ({ value: item.value, via: [...entry.via, ...item.via] }))
}

const forms = { text: 'a single value', map: 'a map', list: 'a list', null: 'empty' } as const

function cannot(work: MergeWork, base: Entry, over: Entry, path: string): Entry {
  const below = placeOf(base.value)
  const message = `\`${path}\` is ${forms[over.value.kind]} here and ${forms[base.value.kind]} in \`${below.file}\`, line ${below.line}, which it is merged with; expected ${forms[base.value.kind]}.`
  work.diagnostics.report('invalid-configuration', placeOf(over.value), message)
  return over
}

function spend(work: MergeWork, nodes: number, at: Node): boolean {
  work.allowance.mergedNodes -= nodes
  if (work.allowance.mergedNodes >= 0) return true
  const what = `The compose project merges more than ${limits.mergedNodes} values; the rest was not merged.`
  if (work.allowance.mergedNodes + nodes >= 0) work.diagnostics.limit(placeOf(at), what)
  return false
}

/**
 * Takes out of `node` the keys whose paths carry `!reset` or `!override` in a file that is laid over it
 * (compose-go `loader/reset.go`). Only keys of maps; items of lists stay.
 */
export function applyResets(node: Node, paths: readonly (readonly string[])[]): Node {
  if (paths.length === 0) return node
  const tree: Branch = { cut: false, next: new Map() }
  for (const path of paths) plant(tree, path)
  return cut(node, tree)
}

interface Branch {
  cut: boolean
  readonly next: Map<string, Branch>
}

function plant(tree: Branch, path: readonly string[]): void {
  let branch = tree
  for (const step of path) {
    const next = branch.next.get(step) ?? { cut: false, next: new Map() }
    branch.next.set(step, next)
    branch = next
  }
  branch.cut = true
}

function cut(node: Node, branch: Branch): Node {
  if (node.kind !== 'map') return node
  const entries = new Map(node.entries)
  for (const [key, next] of branch.next) {
    const entry = entries.get(key)
    if (entry === undefined) continue
    if (next.cut) entries.delete(key)
    else entries.set(key, { ...entry, ...within(entry, next) })
  }
  return { ...node, entries }
}

function within(entry: Entry, branch: Branch): Entry {
  return { value: cut(entry.value, branch), via: entry.via }
}
