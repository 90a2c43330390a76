import { isAlias, isMap, isPair, isScalar, isSeq, type Alias, type Document, type Node } from 'yaml'

/** What each alias of a file stands for. */
export type Aliases = ReadonlyMap<Alias, Node>

/**
 * Finds what each alias of a file stands for: the last node before it that carries its anchor, also one of an earlier
 * document, since Go's YAML library keeps anchors to the end of the file. One pass, since the YAML library here looks
 * through the whole document for each alias.
 */
export function resolveAliases(documents: readonly Document.Parsed[]): Aliases {
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
  for (const { contents } of documents) visit(contents)
  return targets
}
