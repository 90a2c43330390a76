import type { Finding } from '../../rules/finding.ts'
import type { DockerfileSource } from '../types.ts'
import type { ReadMention } from '../resolve-mention.ts'
import { endOffset, type OffsetMap, startOffset, type Stretch } from './source.ts'
import { locateInNode } from './tree.ts'
import type { InlineReading, TextNode } from './types.ts'

/** A Dockerfile that stands in a compose file. */
export interface InlineDockerfile {
  readonly source: Extract<DockerfileSource, { readonly kind: 'inline' }>
  readonly reading: InlineReading
}

/**
 * The text of `dockerfile_inline`. Compose replaces variables in it before the Dockerfile is read, so one that no file
 * gives may stand for anything: words that stand nowhere else take their places, and make whatever holds them unknown.
 */
export function inlineDockerfile(node: TextNode): InlineDockerfile {
  const { source } = node.home
  const { text, map, reasonFor } = withStandIns(node)
  const locate = locateInNode(node)
  return {
    source: {
      kind: 'inline',
      text,
      file: source.path,
      locate: (start, end) => {
        const from = startOffset(map, start)
        return locate(from, Math.max(from, endOffset(map, end)))
      }
    },
    reading: { written: place => source.textAt(place), reasonFor }
  }
}

/** The answers for an inline Dockerfile, in the terms of the compose file; the CLI does not read such a Dockerfile. */
export function inCompose(
  { written, reasonFor }: InlineReading,
  mentions: readonly ReadMention[],
  findings: readonly Finding[]
): { readonly mentions: readonly ReadMention[]; readonly findings: readonly Finding[] } {
  return {
    mentions: mentions.map(mention => {
      const { value, file } = mention
      const reason = value.kind === 'known' ? reasonFor(value.text) : null
      return {
        ...mention,
        written: written(mention),
        value: reason === null ? value : { kind: 'unknown', reason },
        via: mention.via.map(step => (step.file === file ? { ...step, text: written(step) } : step))
      }
    }),
    findings: findings.filter(
      ({ rule, message }) => rule !== 'cli-cannot-parse' && reasonFor(message) === null
    )
  }
}

interface Standing {
  readonly text: string
  /** How `text` lies in the node's. */
  readonly map: OffsetMap
  readonly reasonFor: (text: string) => string | null
}

function withStandIns(node: TextNode): Standing {
  const word = wordOutside(node.text)
  const pieces: string[] = []
  const stretches: Stretch[] = []
  let at = 0
  const push = (piece: string): void => {
    pieces.push(piece)
    at += piece.length
  }
  let from = 0
  const copyTo = (end: number): void => {
    if (end > from) stretches.push({ at, from, length: end - from })
    push(node.text.slice(from, end))
  }
  for (const [index, { start, end }] of node.unknown.entries()) {
    copyTo(start)
    push(`${word}${index}z`)
    from = end
  }
  copyTo(node.text.length)
  const standIn = new RegExp(`${word}([0-9]+)z`)
  return {
    text: pieces.join(''),
    map: { stretches, start: 0, end: node.text.length },
    reasonFor: text => {
      const index = standIn.exec(text)?.[1]
      return index === undefined ? null : (node.unknown[Number(index)]?.reason ?? null)
    }
  }
}

// Lower-case letters and digits: it has to pass for a part of any name.
function wordOutside(text: string): string {
  const taken = new Set(
    Array.from(text.matchAll(/unresolved([0-9]{1,7})x/gi), ([, number]) => Number(number))
  )
  let free = 0
  while (taken.has(free)) free += 1
  return `unresolved${free}x`
}
