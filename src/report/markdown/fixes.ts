import type { Fix } from '../../model.ts'
import { rulePageUrl } from '../../rules/links.ts'
import { byPerson, forImages, unnamedImages, type Action, type Step } from '../by-person.ts'
import { commandLines } from '../command-lines.ts'
import { joinedPatch } from '../joined-patch.ts'
import type { Report } from '../report.ts'
import { inCodeSpan, inFence, linkTo } from '../untrusted/markdown.ts'
import { shorten } from '../untrusted/visible.ts'
import { plural } from '../verdict.ts'
import type { Section } from './fit.ts'
import { words } from './words.ts'

const mostImages = 5
/** So many steps of one action are shown; GitHub shows no longer list well. */
const mostSteps = 100

/** What to send to each person, every action once, with the page to open, the commands and the texts; folded. */
export function personSections(report: Pick<Report, 'findings'>): Section[] {
  const persons = byPerson(report)
  if (report.findings.length < 2) return []
  const blocks = persons.map(({ who, actions }) =>
    [`**${who.charAt(0).toUpperCase()}${who.slice(1)}**`, ...actions.map(actionText)].join('\n\n')
  )
  if (blocks.length === 0) return []
  return [
    {
      name: 'persons',
      importance: 30,
      head: '<details><summary>What to send to whom</summary>',
      blocks,
      between: '\n\n',
      tail: '\n\n</details>'
    }
  ]
}

function actionText(action: Action, index: number): string {
  const mark = `${index + 1}. `
  const rules = action.rules.map(rule => linkTo(rule, rulePageUrl(rule))).join(', ')
  const [first, ...alike] = action.steps
  const images = alike.length === 0 ? forImages(unnamedImages(first), inCodeSpan) : ''
  const samePage = alike.every(({ fix }) => fix.url === first.fix.url)
  const said = samePage ? fixText(first.fix) : fixText({ text: first.fix.text })
  const blocks = alike.length === 0 ? fixBlocks(first.fix) : severalBlocks(action.steps, samePage)
  return (
    mark +
    [`${said}${images} (${rules})`, ...blocks]
      .join('\n\n')
      .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
      .replace(/ +$/gm, '')
  )
}

/** The images for which the same is to be done, each with its page, and the commands and texts of all; many are folded. */
function severalBlocks(steps: readonly Step[], samePage: boolean): string[] {
  const shown = steps.slice(0, mostSteps)
  const rest = steps.length - shown.length
  const fixes = shown.map(({ fix }) => fix)
  const commands = fixes.flatMap(({ command }) => command ?? [])
  const patches = fixes.flatMap(({ patch }) => patch ?? [])
  const title = `The same for each of ${plural(steps.length, 'image')}`
  const isFolded = steps.length > mostImages
  return [
    isFolded ? `<details><summary>${title}</summary>` : `${title}:`,
    [
      ...shown.map(step => stepText(step, samePage)),
      ...(rest > 0 ? [`- and ${rest} further, which the JSON report names`] : [])
    ].join('\n'),
    ...(commands.length === 0 ? [] : [inFence(commands.map(commandLines).join('\n'), 'sh')]),
    ...(patches.length === 0 ? [] : [inFence(joinedPatch(patches), '')]),
    ...(isFolded ? ['</details>'] : [])
  ]
}

function stepText({ fix, images }: Step, samePage: boolean): string {
  const name = images.length === 0 ? words(shorten(fix.text, 300)) : images.map(inCodeSpan).join(', ')
  return `- ${name}${fix.url === undefined || samePage ? '' : `: ${linkTo('open the page', fix.url)}`}`
}

/** What can be done in one line, with a link to its page. */
export function fixText({ text, url }: Pick<Fix, 'text' | 'url'>): string {
  const shown = words(shorten(text, 2_000))
  return url === undefined ? shown : `${shown} ${linkTo('Open the page', url)}.`
}

/** The commands and texts of a fix, each in a fence. */
export function fixBlocks({ command, patch }: Pick<Fix, 'command' | 'patch'>): string[] {
  return [
    ...(command === undefined ? [] : [inFence(commandLines(command), 'sh')]),
    ...(patch === undefined ? [] : [inFence(patch, '')])
  ]
}
