import { isAlias, isMap, isPair, isScalar, isSeq, type Alias, type Document, type Node } from 'yaml'

/** What each alias of a document stands for. */
export type Aliases = ReadonlyMap<Alias, Node>

/**
 * Finds what each alias of a document stands for: the last node before it that carries its anchor. One pass,
 * since the YAML library looks through the whole document for each alias.
 */
export function resolveAliases(document: Document.Parsed): Aliases {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  const visit = (node: unknown): void => {
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      if (target !== undefined) targets.set(node, target)
      return
    }
    if (isPair(node)) {
      visit(node.key)
      visit(node.value)
      return
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return
    if (node.anchor !== undefined && node.anchor !== '') anchors.set(node.anchor, node)
    if (!isScalar(node)) for (const item of node.items) visit(item)
  }
  visit(document.contents)
  return targets
}
