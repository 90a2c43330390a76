/** A part of a document that can be shortened from its end. Texts are Markdown, without a line end at either side. */
export interface Section {
  /** What a block is, in the plural, as the note on what was cut names it. */
  readonly name: string
  /** The least important part is cut first; `Infinity` is never cut. */
  readonly importance: number
  /** Before the blocks, followed by `between`. */
  readonly head: string
  readonly blocks: readonly string[]
  /** Between two blocks: a line end within a table, an empty line elsewhere. */
  readonly between: '\n' | '\n\n'
  readonly tail: string
}

/** A document within a limit. */
export interface Limit {
  readonly most: number
  /** How a text is measured: bytes of UTF-8 for the summary, characters for the comment. */
  readonly measure: (text: string) => number
}

/** UTF-8 bytes of a text. */
export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

interface Kept {
  readonly section: Section
  count: number
}

const noteRoom = 600

/**
 * Puts sections together. A document over the limit loses blocks from the end of its least important section, then of
 * the next one, and says in its second paragraph what it lost.
 */
export function fit(sections: readonly Section[], limit: Limit): string {
  const kept = sections.map(section => ({ section, count: section.blocks.length }))
  const whole = assemble(kept, '')
  if (limit.measure(whole) <= limit.most) return whole
  let excess = limit.measure(whole) + noteRoom - limit.most
  for (const part of [...kept].sort((left, right) => left.section.importance - right.section.importance)) {
    if (excess <= 0 || part.section.importance === Infinity) break
    excess -= cutPart(part, excess, limit)
  }
  return within(assemble(kept, note(kept)), limit)
}

function cutPart(part: Kept, excess: number, limit: Limit): number {
  const before = limit.measure(sectionText(part))
  let freed = 0
  while (part.count > 0 && freed < excess) {
    part.count -= 1
    freed += limit.measure((part.section.blocks[part.count] ?? '') + part.section.between)
  }
  return before - limit.measure(sectionText(part))
}

function sectionText({ section, count }: Kept): string {
  if (section.blocks.length > 0 && count === 0) return ''
  const blocks = section.blocks.slice(0, count).join(section.between)
  return [section.head, blocks].filter(text => text !== '').join(section.between) + section.tail
}

function assemble(kept: readonly Kept[], cutNote: string): string {
  const [first = '', ...rest] = kept.map(sectionText)
  return `${[first, cutNote, ...rest].filter(text => text !== '').join('\n\n')}\n`
}

function note(kept: readonly Kept[]): string {
  const lost = kept.filter(({ section, count }) => count < section.blocks.length)
  const parts = lost.map(({ section, count }) => {
    const cut = section.blocks.length - count
    return count === 0 ? `all ${section.name}` : `${cut} of ${section.blocks.length} ${section.name}`
  })
  if (parts.length === 0) return ''
  return `> [!NOTE]\n> Left out to stay within GitHub's limit: ${parts.join(', ')}. The JSON report has everything.`
}

function within(text: string, limit: Limit): string {
  if (limit.measure(text) <= limit.most) return text
  let end = Math.min(text.length, limit.most)
  while (end > 0 && limit.measure(text.slice(0, end)) > limit.most) end = Math.trunc(end * 0.9)
  const line = text.lastIndexOf('\n', end - 1)
  return text.slice(0, Math.max(0, line + 1))
}

/** A part that is never cut. */
export function fixed(text: string): Section {
  return { name: '', importance: Infinity, head: text, blocks: [], between: '\n\n', tail: '' }
}
