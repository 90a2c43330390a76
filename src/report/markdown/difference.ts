import type { Access } from '../../model.ts'
import { keyOf } from '../difference.ts'
import type { NamedImage, Report, ReportedPullRequest } from '../report.ts'
import { inCodeSpan } from '../untrusted/markdown.ts'
import type { Section } from './fit.ts'
import { verdictTexts } from './table.ts'

/** The images that the pull request of the run adds, changes and removes, with their verdicts; nothing where it changes none. */
export function differenceSections({ pullRequest, images }: Report): Section[] {
  const access = new Map(images.map(image => [keyOf(image), image.access]))
  const blocks = pullRequest?.images ? blocksOf(pullRequest.images, access) : []
  if (blocks.length === 0) return []
  return [
    {
      name: 'changes',
      importance: 75,
      head: '### What this pull request changes\n',
      blocks,
      between: '\n',
      tail: ''
    }
  ]
}

type Verdicts = ReadonlyMap<string, Access>

function blocksOf(
  { added, changed, removed }: NonNullable<ReportedPullRequest['images']>,
  verdicts: Verdicts
): string[] {
  return [
    ...added.map(image => `- added ${named(image, verdicts)}`),
    ...changed.map(({ from, to }) =>
      from.reference === to.reference
        ? `- changed ${inCodeSpan(to.reference)}: ${digestText(from)} → ${digestText(to)}`
        : `- changed ${inCodeSpan(from.reference)} → ${named(to, verdicts)}`
    ),
    ...removed.map(image => `- removed ${inCodeSpan(image.reference)}`)
  ]
}

/** A lock file changes the digest of a Feature and leaves its name. */
function digestText({ digest }: NamedImage): string {
  return digest === null ? 'no digest' : inCodeSpan(digest)
}

function named(image: NamedImage, verdicts: Verdicts): string {
  const access = verdicts.get(keyOf(image))
  const verdict = access === undefined ? '' : ` (team ${verdictTexts[access.team]})`
  return inCodeSpan(image.reference) + verdict
}
