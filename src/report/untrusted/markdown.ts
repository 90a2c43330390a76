import { visible } from './visible.ts'

/** Stands where two characters must not meet: it takes no place, and no filter of GitHub reads across it. */
const gap = '&#8203;'

const escapes = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['|', '&#124;'],
  ['$', '<span>$</span>']
])

/**
 * A text as one line of GitHub's Markdown that shows itself: no markup, HTML, table cell, math or fence, and nothing
 * that GitHub turns into a link or mention (`@user`, `#123`, `GH-1`, addresses, commits).
 * A dollar in `<span>` is how GitHub's documentation keeps it from starting math.
 */
export function forMarkdown(text: string): string {
  return atLineStart(unlinked(markup(visible(text.replace(/\s+/gu, ' ').trim()))))
}

function markup(text: string): string {
  return text
    .replace(/[\\`*_~[\]{}^]/g, '\\$&')
    .replace(/[&<>|$]/g, character => escapes.get(character) ?? character)
}

function unlinked(text: string): string {
  return text
    .replace(/@(?=\\?[\w-])/g, `@${gap}`)
    .replace(/(?<!&)#/g, `#${gap}`)
    .replace(/GH-(?=\d)/gi, match => match + gap)
    .replace(/:(?=\/\/)/g, `:${gap}`)
    .replace(/(www)(?=\.)/gi, `$1${gap}`)
    .replace(/(mailto|xmpp)(?=:)/gi, `$1${gap}`)
    .replace(/:(?=[a-z0-9_+\\-]+:)/gi, `:${gap}`)
    .replace(/(?<![a-z0-9])(?!\d{12}\.dkr[.-])[0-9a-f]{7,40}(?![a-z0-9])/gi, splitCommit)
}

/** GitHub links every word of hexadecimal digits that begins the name of a commit. A host of ECR is left whole, to be copied. */
function splitCommit(commit: string): string {
  return commit.slice(0, 6) + gap + commit.slice(6)
}

function atLineStart(text: string): string {
  return text.replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}

/**
 * A text in a code span, which can be copied as it stands; a table cell may hold it.
 * A `|` would end a cell even inside of backticks, so such a text gets the HTML element.
 */
export function inCodeSpan(text: string): string {
  const shown = visible(text)
  if (shown.trim() === '' || shown.includes('|')) return `<code>${forMarkdown(text)}</code>`
  const fence = '`'.repeat(longestRun(shown) + 1)
  const edge = /^[` ]|[` ]$/.test(shown) ? ' ' : ''
  return fence + edge + withoutLogCommand(shown) + edge + fence
}

/** Lines of text in a fence that is longer than every fence within; `language` is a word of ours. */
export function inFence(text: string, language: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(line => withoutLogCommand(visible(line.replaceAll('\t', '  '))))
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return [fence + language, ...lines, fence].join('\n')
}

/** A link, where `url` is one of https or http; otherwise the label alone. `label` is Markdown already. */
export function linkTo(label: string, url: string): string {
  if (!URL.canParse(url)) return label
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return label
  const target = parsed.href.replace(/[^\w./:?&=#%+~@,;-]/g, percent)
  return `[${label}](${target})`
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** The runner obeys `##[` anywhere and `::` at the start of a line of its log, also where a report is printed. */
function withoutLogCommand(text: string): string {
  return text.replaceAll('##[', '##\u200B[').replace(/^(\s*):(?=:)/, '$1:\u200B')
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), match => match[0].length))
}
