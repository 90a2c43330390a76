import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodesOf, parseMarkdown, type MarkdownNode } from '../report/markdown-tree.ts'

/** Where the project lies. */
export const root = join(import.meta.dirname, '..', '..')

/** A Markdown document of the project, parsed. */
export interface Document {
  /** In the project. */
  readonly path: string
  readonly text: string
  readonly nodes: readonly MarkdownNode[]
}

/** All documents that a reader may open. */
export async function documents(): Promise<Document[]> {
  const paths = globSync(['*.md', 'docs/*.md', '.github/*.md'], { cwd: root }).sort()
  return Promise.all(paths.map(read))
}

async function read(path: string): Promise<Document> {
  const text = readFileSync(join(root, path), 'utf8')
  return { path, text, nodes: nodesOf(await parseMarkdown(text)) }
}

/** A fenced block of a document. */
export interface Block {
  readonly path: string
  readonly language: string
  readonly text: string
}

/** The fenced blocks of the documents. */
export function blocksOf(all: readonly Document[]): Block[] {
  return all.flatMap(({ path, nodes }) =>
    nodes
      .filter(({ type }) => type === 'code')
      .map(({ lang, value }) => ({ path, language: lang ?? '', text: value ?? '' }))
  )
}

/** The names by which GitHub links to the headings of a document. */
export function anchorsOf(text: string): Set<string> {
  const headings = Array.from(
    text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm),
    match => match[1] ?? ''
  )
  return new Set(
    headings.map(heading =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-')
    )
  )
}
