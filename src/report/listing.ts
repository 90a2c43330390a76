import type { Mention, Place } from '../model.ts'
import { lookedFor } from './headline.ts'
import { type FileLink, findingSections } from './markdown/findings.ts'
import { fit, type Section } from './markdown/fit.ts'
import { words } from './markdown/table.ts'
import { heaviestFirst } from './order.ts'
import type { Listing, ReportedUnresolved, ReportedUse, SourceLine } from './report.ts'
import { findingCounts, imageCounts } from './words.ts'
import { findingLines } from './text/finding.ts'
import { columns, pad, paint, type TerminalStyle, wrap } from './text/layout.ts'
import { inCodeSpan, linkTo } from './untrusted/markdown.ts'
import { forTerminal } from './untrusted/terminal.ts'
import { shorten } from './untrusted/visible.ts'

/** What `images` prints: every image with each line that asks for it, and what the files leave open. */
export function renderListing(listing: Listing, style: TerminalStyle, sourceLine: SourceLine): string {
  const parts = [
    [openingLine(listing, style), ...lookedFor(listing).flatMap(line => wrap(line, columns(style)))],
    ...listing.images.map(image => [
      ...nameLines(image.required ? image.reference : `${image.reference} (optional)`, style),
      ...useLines(image.uses, style)
    ]),
    ...listing.packages.map(entry => [
      ...nameLines(`${entry.registry} ${entry.name} (package)`, style),
      ...useLines(
        entry.uses.map(use => ({ ...use, kind: 'package' })),
        style
      )
    ]),
    ...listing.unresolved.map(mention => unresolvedLines(mention, style)),
    ...heaviestFirst(listing.findings).map(finding =>
      findingLines(finding, listing, { style, sourceLine, detail: 'normal' })
    ),
    closingLines(listing)
  ]
  const shown = parts.filter(lines => lines.length > 0)
  return `${shown.map(lines => lines.join('\n')).join('\n\n')}\n`
}

function openingLine(listing: Listing, style: TerminalStyle): string {
  return paint(style, 'bold', imageCounts(listing))
}

function nameLines(name: string, style: TerminalStyle): string[] {
  return wrap(forTerminal(name), columns(style)).map(line => paint(style, 'bold', line))
}

type ListedUse = Omit<ReportedUse, 'kind'> & { readonly kind: string }

function useLines(uses: readonly ListedUse[], style: TerminalStyle): string[] {
  const places = new Map<string, { readonly use: ListedUse; readonly configurations: Set<string> }>()
  for (const use of uses) {
    const key = `${use.kind} ${use.line}:${use.column} ${use.file}`
    const entry = places.get(key) ?? { use, configurations: new Set<string>() }
    entry.configurations.add(use.configuration)
    places.set(key, entry)
  }
  return [...places.values()].flatMap(({ use, configurations }) => [
    ...placeLines(use.kind, use, configurations, style),
    ...use.via.flatMap(step => viaLines(step, style))
  ])
}

function placeLines(
  kind: string,
  use: Pick<ReportedUse, 'file' | 'line' | 'column'>,
  configurations: ReadonlySet<string>,
  style: TerminalStyle
): string[] {
  const several = configurations.size > 1 ? ` (${configurations.size} configurations)` : ''
  const [first = '', ...rest] = wrap(
    `${forTerminal(use.file)}:${use.line}:${use.column}${several}`,
    columns(style) - kindWidth - 2
  )
  const indent = ' '.repeat(kindWidth + 2)
  return [`  ${paint(style, 'cyan', pad(kind, kindWidth))}${first}`, ...rest.map(line => indent + line)]
}

const kindWidth = 15

function viaLines(step: Place, style: TerminalStyle): string[] {
  const words = `from ${forTerminal(step.file)}:${step.line}:${step.column} ${forTerminal(shorten(step.text, 60))}`
  return wrap(words, columns(style) - kindWidth - 4).map(line =>
    paint(style, 'dim', ' '.repeat(kindWidth + 4) + line)
  )
}

function unresolvedLines(mention: ReportedUnresolved, style: TerminalStyle): string[] {
  return [
    ...nameLines(`${shorten(mention.written, 300)} (unresolved)`, style),
    ...useLines([mention], style),
    ...wrap(forTerminal(shorten(mention.reason, 1_000)), columns(style) - 2).map(line => `  ${line}`)
  ]
}

function closingLines(listing: Listing): string[] {
  const reasons = listing.incomplete.map(reason => `Not looked at: ${forTerminal(reason)}`)
  return listing.findings.length === 0 ? reasons : [`${findingCounts(listing)}.`, ...reasons]
}

/** What `images` prints as Markdown: every image with each line that asks for it, what the files leave open, and findings. */
export function renderListingMarkdown(listing: Listing, fileLink: FileLink = () => null): string {
  const images = listing.images.map(({ reference, required, uses }) =>
    entry(inCodeSpan(reference) + (required ? '' : ' (optional)'), uses, fileLink)
  )
  const packages = listing.packages.map(({ registry, name, uses }) =>
    entry(`${inCodeSpan(name)} of ${inCodeSpan(registry)}`, uses, fileLink)
  )
  const unresolved = listing.unresolved.map(mention =>
    entry(
      `${inCodeSpan(shorten(mention.written, 300))}: ${words(shorten(mention.reason, 1_000))}`,
      [mention],
      fileLink
    )
  )
  const reasons = listing.incomplete.map(reason => `- ${words(reason)}`)
  const sections = [
    text(`## ${imageCounts(listing)}`),
    ...lookedFor(listing).map(sentence => text(words(sentence))),
    ...list('', images),
    ...list('### Packages', packages),
    ...list('### Unresolved', unresolved),
    ...findingSections(listing, fileLink),
    ...list('### Not looked at', reasons),
    ...(listing.findings.length === 0 ? [] : [text(`${findingCounts(listing)}.`)])
  ]
  return fit(sections, { most: Infinity, measure: document => document.length })
}

type ListedMention = Pick<Mention, 'file' | 'line' | 'via'> & { readonly kind?: string }

/** One line for each place, however many configurations lead there. */
function entry(name: string, mentions: readonly ListedMention[], fileLink: FileLink): string {
  const places = mentions.map(mention => {
    const way = mention.via.map(step => place(step, fileLink)).join(' → ')
    const kind = mention.kind === undefined ? '' : `${mention.kind} in `
    return `  - ${kind}${place(mention, fileLink)}${way === '' ? '' : `, reached from ${way}`}`
  })
  return [`- ${name}`, ...new Set(places)].join('\n')
}

function place({ file, line }: Pick<Place, 'file' | 'line'>, fileLink: FileLink): string {
  const shown = inCodeSpan(`${file}:${line}`)
  const url = fileLink(file, line)
  return url === null ? shown : linkTo(shown, url)
}

function list(title: string, blocks: readonly string[]): Section[] {
  if (blocks.length === 0) return []
  const head = title === '' ? '' : `${title}\n`
  return [{ name: '', importance: Infinity, head, blocks, between: '\n', tail: '' }]
}

function text(head: string): Section {
  return { name: '', importance: Infinity, head, blocks: [], between: '\n\n', tail: '' }
}
