import type { BuildArgument, DockerfileSource, Locate } from '../build.ts'
import { locateInNode, stretchOf, type TextNode } from './tree.ts'

/** A Dockerfile that stands in a compose file, with the arguments that its unknown variables become. */
export interface InlineDockerfile {
  readonly source: Extract<DockerfileSource, { readonly kind: 'inline' }>
  readonly arguments: readonly BuildArgument[]
}

const mostUnknowns = 20
const firstBase = /^[ \t]*FROM[ \t]/im

/**
 * The text of `dockerfile_inline`. Compose replaces variables in it before the Dockerfile is read; one that no file
 * gives stays as it is written and is declared as an argument without a known value, so that a FROM with it is
 * unresolved rather than empty.
 */
export function inlineDockerfile(node: TextNode): InlineDockerfile {
  const file = node.home.source.path
  const locate = locateInNode(node)
  const unknown = unknownArguments(node)
  const at = firstBase.exec(node.text)?.index
  if (unknown.length === 0 || at === undefined) {
    return { source: { kind: 'inline', text: node.text, file, locate }, arguments: [] }
  }
  const declared = unknown.map(({ name }) => `ARG ${name}\n`).join('')
  const text = node.text.slice(0, at) + declared + node.text.slice(at)
  const place = unknown[0]?.place
  const shifted: Locate = (start, end) => {
    const within = start >= at && end <= at + declared.length && start < at + declared.length
    if (within && place !== undefined) return spanOf(place)
    const before = (offset: number): number =>
      offset <= at ? offset : Math.max(at, offset - declared.length)
    return locate(before(start), before(end))
  }
  return { source: { kind: 'inline', text, file, locate: shifted }, arguments: unknown }
}

function unknownArguments(node: TextNode): readonly BuildArgument[] {
  if (node.value.kind === 'known') return []
  const found = new Map<string, BuildArgument>()
  for (const { start, end } of node.unknown.slice(0, mostUnknowns)) {
    const name = /^\$\{?([_a-z][_a-z0-9]*)/i.exec(node.text.slice(start, end))?.[1]
    if (name === undefined || found.has(name)) continue
    found.set(name, { name, value: node.value, place: stretchOf(node, start, end) })
  }
  return [...found.values()]
}

function spanOf({ file, line, column, endLine, endColumn }: BuildArgument['place']): ReturnType<Locate> {
  return { file, line, column, endLine, endColumn }
}
