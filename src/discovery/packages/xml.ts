/** A value of an XML file with the offsets of its text. */
export interface XmlText {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What a scanner meets, in the order of the file; names are without their prefix. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, XmlText> }
  | { readonly kind: 'close'; readonly name: string }
  | ({ readonly kind: 'text' } & XmlText)

/**
 * Scans XML for elements, attributes and text, in one pass. It judges nothing and knows no entities but the five that
 * XML has itself: none is ever expanded from the file. An element without content opens and closes.
 */
export function* scanXml(text: string): Generator<XmlEvent> {
  let at = 0
  while (at < text.length) {
    const tag = text.indexOf('<', at)
    const end = tag === -1 ? text.length : tag
    const words = trimmed(text, at, end)
    if (words !== null) yield { kind: 'text', ...words }
    if (tag === -1) return
    const skipped = afterUnread(text, tag)
    if (skipped !== null) {
      at = skipped
      continue
    }
    const close = endOfTag(text, tag)
    yield* tagEvents(text, tag, close)
    at = close + 1
  }
}

const unread = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>']
] as const

/** The offset after a comment, CDATA, instruction or declaration that begins at `at`; `null`: a tag begins there. */
function afterUnread(text: string, at: number): number | null {
  const kind = unread.find(([start]) => text.startsWith(start, at))
  if (kind === undefined) return null
  const end = text.indexOf(kind[1], at + kind[0].length)
  return end === -1 ? text.length : end + kind[1].length
}

/** A `>` within quotes does not end a tag. */
function endOfTag(text: string, at: number): number {
  let quote = ''
  for (let index = at + 1; index < text.length; index++) {
    const sign = text.charAt(index)
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return index
  }
  return text.length
}

function* tagEvents(text: string, at: number, close: number): Generator<XmlEvent> {
  const isEnd = text.charAt(at + 1) === '/'
  const name = /[^\s/>"'=]{1,200}/y
  name.lastIndex = at + (isEnd ? 2 : 1)
  const found = name.exec(text)?.[0]
  if (found === undefined) return
  const local = found.slice(found.indexOf(':') + 1)
  if (isEnd) {
    yield { kind: 'close', name: local }
    return
  }
  yield { kind: 'open', name: local, attributes: attributesIn(text, name.lastIndex, close) }
  if (text.charAt(close - 1) === '/') yield { kind: 'close', name: local }
}

function attributesIn(text: string, from: number, to: number): ReadonlyMap<string, XmlText> {
  const found = new Map<string, XmlText>()
  const attribute = /\s+([\w:.-]{1,200})\s*=\s*(["'])/y
  attribute.lastIndex = from
  for (let match = attribute.exec(text); match !== null; match = attribute.exec(text)) {
    const start = attribute.lastIndex
    const end = text.indexOf(match[2] ?? '"', start)
    if (end === -1 || end > to) break
    found.set(match[1] ?? '', { text: decoded(text.slice(start, end)), start, end })
    attribute.lastIndex = end + 1
  }
  return found
}

function trimmed(text: string, from: number, to: number): XmlText | null {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return start === end ? null : { text: decoded(text.slice(start, end)), start, end }
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&']
])

function decoded(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, entity => entities.get(entity) ?? entity)
}
