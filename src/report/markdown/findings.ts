import { type RelatedFix, severities, type Severity, type Span } from '../../model.ts'
import { catalogue, type RuleId } from '../../rules/catalogue.ts'
import { rulePageUrl } from '../../rules/links.ts'
import { finality, isLongPatch, withoutRepeat } from '../words.ts'
import { heaviestFirst, type MentionHolder, viaOf } from '../order.ts'
import { failsOnBaseAlone } from '../pull-request.ts'
import type { Report, ReportedFinding } from '../report.ts'
import { forMarkdown, inCodeSpan, linkTo } from '../untrusted/markdown.ts'
import { shorten } from '../untrusted/visible.ts'
import type { Section } from './fit.ts'
import { fixBlocks, fixText } from './fixes.ts'
import { words } from './table.ts'

/** The address at which a line of a file is shown; `null` where there is none. */
export type FileLink = (file: string, line: number) => string | null

const icons: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }
const importance: Readonly<Record<Severity, number>> = { error: 90, warning: 80, notice: 20 }
/** So many findings of one rule stand alone; more are one entry with a count. */
const mostAlone = 3
/** So many findings of an entry are listed openly. */
const mostListed = 100

/**
 * What to do: an entry for each cause with what is wrong, where, and the first fix with its page. Many findings of one rule
 * are one entry with a count. Notices are folded. `note` is a line of ours under the title of a severity.
 */
export function findingSections(
  report: Pick<Report, 'findings' | 'pullRequest'> & MentionHolder,
  fileLink: FileLink,
  note: (severity: Severity) => string = () => ''
): Section[] {
  const sections = severities.flatMap(severity => {
    const findings = heaviestFirst(report.findings).filter(finding => finding.severity === severity)
    return findings.length === 0 ? [] : [section(severity, findings, report, fileLink, note(severity))]
  })
  if (failsOnBaseAlone(report)) return foldedSections(sections, report.pullRequest?.base ?? 'the base branch')
  const [first, ...rest] = sections
  if (first === undefined || !report.findings.some(({ severity }) => severity !== 'notice')) return sections
  return [
    { ...first, head: ['### What to do', first.head].filter(text => text !== '').join('\n\n') },
    ...rest
  ]
}

/** What is not for the pull request to fix. */
function foldedSections(sections: readonly Section[], base: string): Section[] {
  const [first, ...rest] = sections
  if (first === undefined) return []
  const title = `<details><summary>What fails on ${forMarkdown(base)}</summary>`
  const opened = [{ ...first, head: [title, first.head].filter(text => text !== '').join('\n\n') }, ...rest]
  return opened.with(-1, { ...opened.at(-1), tail: `${opened.at(-1)?.tail ?? ''}\n\n</details>` } as Section)
}

function section(
  severity: Severity,
  findings: readonly ReportedFinding[],
  report: MentionHolder,
  fileLink: FileLink,
  note: string
): Section {
  const folded = severity === 'notice'
  const title = folded ? `<details><summary>${icons.notice} Notices (${findings.length})</summary>` : ''
  return {
    name: `${severity}s`,
    importance: importance[severity],
    head: [title, note].filter(text => text !== '').join('\n\n'),
    blocks: byRule(findings).flatMap(([rule, alike]) =>
      alike.length > mostAlone
        ? [countedEntry(rule, alike, report, fileLink)]
        : alike.map(finding => entry(finding, report, fileLink))
    ),
    between: '\n\n',
    tail: folded ? '\n\n</details>' : ''
  }
}

function byRule(findings: readonly ReportedFinding[]): [RuleId, ReportedFinding[]][] {
  const rules = new Map<RuleId, ReportedFinding[]>()
  for (const finding of findings) {
    const alike = rules.get(finding.rule)
    if (alike === undefined) rules.set(finding.rule, [finding])
    else alike.push(finding)
  }
  return [...rules]
}

function entry(finding: ReportedFinding, report: MentionHolder, fileLink: FileLink): string {
  const message = words(shorten(finding.message, 2_000))
  const mark = `- ${icons[finding.severity]} `
  const lines = [
    `${message} (${linkTo(finding.rule, rulePageUrl(finding.rule))})`,
    ...placeLines(finding, report, fileLink),
    ...firstFix(finding.fixes)
  ]
  const blocks = firstWay(finding.fixes).flatMap(shortBlocks)
  return indented(mark, [lines.join('<br>'), ...blocks])
}

/** The command and the text of a fix; a long text is folded. */
function shortBlocks(fix: RelatedFix): string[] {
  const { patch, ...rest } = withoutRepeat(fix)
  if (patch === undefined || !isLongPatch(patch)) return fixBlocks(withoutRepeat(fix))
  return [
    ...fixBlocks(rest),
    '<details><summary>The text to write</summary>',
    ...fixBlocks({ patch }),
    '</details>'
  ]
}

/** Many findings of one rule: what they are, and for each where, what, and the page of its first fix. */
function countedEntry(
  rule: RuleId,
  findings: readonly ReportedFinding[],
  report: MentionHolder,
  fileLink: FileLink
): string {
  const [{ severity } = { severity: 'error' as const }] = findings
  const shown = findings.slice(0, mostListed)
  const further = findings.length - shown.length
  const { title } = catalogue[rule]
  const head = `${findings.length} times: ${title} (${linkTo(rule, rulePageUrl(rule))})`
  const items = shown.map(finding => {
    const place = finding.location === null ? '' : `${linkedPlace(finding.location, fileLink)}: `
    return `- ${place}${words(shorten(finding.message, 300))} ${pageOrFix(finding.fixes)}`.trimEnd()
  })
  const rest = further > 0 ? [`- and ${further} more, which the JSON report names`] : []
  return indented(`- ${icons[severity]} `, [head, [...items, ...rest].join('\n')])
}

/** The page of the first fix; its first words where it has none. */
function pageOrFix([fix]: readonly RelatedFix[]): string {
  if (fix === undefined) return ''
  return fix.url === undefined
    ? words(shorten(fix.text, 200)) + finality(fix)
    : linkTo('Open the page', fix.url) + finality(fix)
}

function firstWay(fixes: readonly RelatedFix[]): readonly RelatedFix[] {
  const next = fixes.findIndex(({ relation }) => relation === 'or')
  return next < 0 ? fixes : fixes.slice(0, next)
}

function firstFix(fixes: readonly RelatedFix[]): string[] {
  return firstWay(fixes).map(fix => `${labelOf(fix)}: ${fixText(fix)}`)
}

/** What a fix is among the others, and who can do it. */
export function labelOf({ relation, who }: RelatedFix): string {
  const label = { first: 'Fix', or: 'Or', and: 'And' }[relation]
  const people = who === 'anyone with write access' ? '' : ` (${who})`
  return `**${label}**${people}`
}

function placeLines(finding: ReportedFinding, report: MentionHolder, fileLink: FileLink): string[] {
  if (finding.location === null) return []
  const chain = viaOf(report, finding).map(step => linkedPlace(step, fileLink))
  const also = alsoAt(finding, span => linkedPlace(span, fileLink))
  return [
    [
      linkedPlace(finding.location, fileLink),
      ...(chain.length === 0 ? [] : [`reached from ${chain.join(' → ')}`]),
      ...(also === null ? [] : [also])
    ].join(', ')
  ]
}

function linkedPlace(span: Span, fileLink: FileLink): string {
  const text = inCodeSpan(`${span.file}:${span.line}`)
  const url = fileLink(span.file, span.line)
  return url === null ? text : linkTo(text, url)
}

/** The other ways and the notes of each finding, folded; the notes of a fix stand beside it. */
export function otherWaysSection(report: Pick<Report, 'findings'>): Section[] {
  const blocks = heaviestFirst(report.findings).flatMap(finding => {
    const { notes, fixes } = finding
    const told = fixes.filter(({ relation, note }) => relation !== 'first' || note !== undefined)
    if (told.length + notes.length === 0) return []
    const items = told.map(fix => {
      const note = fix.note === undefined ? '' : ` ${words(fix.note)}`
      const blocks = fix.relation === 'first' ? [] : fixBlocks(withoutRepeat(fix))
      return indented('- ', [`${labelOf(fix)}: ${fixText(fix)}${note}`, ...blocks])
    })
    const said = [`**${words(shorten(finding.message, 500))}**`, ...notes.map(words)].join(' ')
    return [[said, ...items].join('\n\n')]
  })
  if (blocks.length === 0) return []
  return [
    {
      name: 'other ways',
      importance: 40,
      head: '<details><summary>Why, and other ways</summary>',
      blocks,
      between: '\n\n',
      tail: '\n\n</details>'
    }
  ]
}

function indented(mark: string, parts: readonly string[]): string {
  const indent = ' '.repeat(2)
  return (mark + parts.join('\n\n')).replaceAll('\n', `\n${indent}`).replace(/ +$/gm, '')
}

const mostPlaces = 10

/** The other places of a finding in a line: `also at a:1:10, b:2:10 and 12 further`; `null` where it has one place alone. */
export function alsoAt(
  { also, further: unlisted }: Pick<ReportedFinding, 'also' | 'further'>,
  shown: (place: Span) => string
): string | null {
  if (also.length === 0) return null
  const further = also.length - mostPlaces + unlisted
  const places = also.slice(0, mostPlaces).map(shown).join(', ')
  return `also at ${places}${further > 0 ? ` and ${further} further` : ''}`
}

/** A place as compilers write it. */
export function placeText({ file, line, column }: Span): string {
  return `${file}:${line}:${column}`
}
