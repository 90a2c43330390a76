import type { Entry, Node } from './tree.ts'

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
