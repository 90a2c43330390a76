import type { Access, Verdict } from '../../model.ts'
import { project } from '../../rules/links.ts'
import { worst, worstFirst } from '../order.ts'
import { partlyRead } from '../words.ts'
import type { Report } from '../report.ts'
import { plural } from '../words.ts'
import { forMarkdown, inCodeSpan, linkTo } from '../untrusted/markdown.ts'
import { fixed, type Section } from './fit.ts'

/** A verdict as symbol and word: neither needs the colour. */
export const verdictTexts: Readonly<Record<Verdict, string>> = {
  yes: '✅ yes',
  no: '❌ no',
  unknown: '❔ unknown'
}

interface Row {
  readonly name: string
  readonly access: Access
  readonly required: boolean
}

/** With so many rows, all stand open. */
const fewRows = 20
/** So many rows of what somebody does not get stand open, so that what to do is not far below. */
const openRows = 50

/** The images and packages by audience, worst first; with many, those that everyone can pull are folded. */
export function accessSections(report: Report): Section[] {
  const names = partlyRead(report, inCodeSpan)
  const below = names === null ? [] : [fixed(`Not checked completely, see the errors: ${names}`)]
  return [...tables(report), ...below]
}

function tables(report: Report): Section[] {
  const rows = worstFirst(rowsOf(report))
  if (rows.length === 0) return []
  const outside = rows.some(row => row.access.outside !== null)
  if (rows.length <= fewRows) return [table(rows, outside, 95)]
  const ready = rows.filter(row => worst(row.access) === 'yes')
  const missing = rows.filter(row => worst(row.access) !== 'yes')
  const further = missing.slice(openRows)
  return [
    ...(missing.length === 0 ? [] : [table(missing.slice(0, openRows), outside, 95)]),
    ...(further.length === 0
      ? []
      : [
          folded(
            further,
            outside,
            94,
            `${plural(further.length, 'further image')} that somebody cannot pull, or not for certain`
          )
        ]),
    ...(ready.length === 0
      ? []
      : [
          {
            ...folded(ready, outside, 30, `${plural(ready.length, 'image')} that everyone can pull`),
            name: 'rows of images that everyone can pull'
          }
        ])
  ]
}

function rowsOf(report: Report): Row[] {
  const images = report.images.map(image => ({
    name: inCodeSpan(image.reference) + (image.required ? '' : ' (optional)'),
    access: image.access,
    required: image.required
  }))
  const packages = report.packages.map(entry => ({
    name: `${inCodeSpan(`${entry.registry} ${entry.name}`)} (package)`,
    access: entry.access,
    required: true
  }))
  return [...images, ...packages]
}

function table(rows: readonly Row[], outside: boolean, importance: number): Section {
  const heads = ['Image', 'Team', 'Prebuild', ...(outside ? ['Outside'] : [])]
  return {
    name: 'rows of images',
    importance,
    head: `| ${heads.join(' | ')} |\n| ${heads.map(() => '---').join(' | ')} |`,
    blocks: rows.map(row => rowText(row, outside)),
    between: '\n',
    tail: ''
  }
}

function folded(rows: readonly Row[], outside: boolean, importance: number, title: string): Section {
  const whole = table(rows, outside, importance)
  return {
    ...whole,
    head: `<details><summary>${title}</summary>\n\n${whole.head}`,
    tail: '\n\n</details>'
  }
}

function rowText({ name, access }: Row, outside: boolean): string {
  const verdicts = [access.team, access.prebuild, ...(outside ? [access.outside] : [])]
  const cells = verdicts.map(verdict => (verdict === null ? '–' : verdictTexts[verdict]))
  return `| ${[name, ...cells].join(' | ')} |`
}

/**
 * A sentence of ours, which may quote what stands in a file, as Markdown: what stands between two backticks is a code
 * span, the rest shows itself. Each part is escaped on its own, so a backtick from outside can only move where a span ends.
 */
export function words(text: string): string {
  const parts = text
    .replace(/\s+/gu, ' ')
    .trim()
    .split(/(?<!`)`([^`]+)`(?!`)/u)
  const shown = parts.map((part, index) => (index % 2 === 1 ? inCodeSpan(part) : between(part, index === 0)))
  return shown.join('')
}

/** Pages of this project, and images with a tag or digest, as they are named in a sentence. */
const copied = new RegExp(
  `(${project.replaceAll('.', '\\.')}/blob/main/[\\w./-]*\\w(?:#[\\w-]+)?|` +
    '(?<![\\w./:@-])(?:[a-z0-9-]+\\.)+[a-z]{2,}(?::\\d+)?(?:/[a-z0-9._-]+)+(?::[\\w.-]*\\w|@sha256:[0-9a-f]{64}))'
)

/** A sentence without code spans: what is to be opened or copied is a link or a code span, without any escape. */
function between(part: string, atStart: boolean): string {
  return part
    .split(copied)
    .map((piece, index) => {
      if (index % 2 === 0) return escapedPart(piece, atStart && index === 0)
      return piece.startsWith(project)
        ? linkTo(forMarkdown(piece.slice(`${project}/blob/main/`.length).replace(/#.*/, '')), piece)
        : inCodeSpan(piece)
    })
    .join('')
}

/** Escaping drops the spaces at both ends, which separate a span from the words beside it. */
function escapedPart(part: string, atStart: boolean): string {
  if (part.trim() === '') return part
  const before = part.startsWith(' ') && !atStart ? ' ' : ''
  return before + forMarkdown(part) + (part.endsWith(' ') ? ' ' : '')
}
