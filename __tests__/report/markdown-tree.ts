import * as prettier from 'prettier'

/** A node of a parsed Markdown document. */
export interface MarkdownNode {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly lang?: string | null
  readonly children?: readonly MarkdownNode[]
}

interface Parser {
  readonly __debug: {
    parse(text: string, options: { parser: 'markdown' }): Promise<{ ast: MarkdownNode }>
  }
}

/** Reads a document with an independent parser of GitHub's Markdown. */
export async function parseMarkdown(text: string): Promise<MarkdownNode> {
  const { ast } = await (prettier as unknown as Parser).__debug.parse(text, { parser: 'markdown' })
  return ast
}

/** All nodes of a tree, itself first. */
export function nodesOf(node: MarkdownNode): MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)]
}

/** The text that a reader sees. */
export function textOf(node: MarkdownNode): string {
  return (
    (node.type === 'text' || node.type === 'inlineCode' ? (node.value ?? '') : '') +
    (node.children ?? []).map(textOf).join('')
  )
}
