import type { Mention, Place } from '../model.ts'
import { lookedFor } from './headline.ts'
import { findingSections, type FileLink } from './markdown/findings.ts'
import { fit, type Section } from './markdown/fit.ts'
import { words } from './markdown/words.ts'
import type { Listing } from './report.ts'
import { inCodeSpan, linkTo } from './untrusted/markdown.ts'
import { shorten } from './untrusted/visible.ts'
import { findingCounts, imageCounts } from './verdict.ts'

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
