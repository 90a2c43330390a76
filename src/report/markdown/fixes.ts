import type { Fix } from '../../model.ts'
import { rulePageUrl } from '../../rules/links.ts'
import { byPerson, type Action } from '../by-person.ts'
import type { Report } from '../report.ts'
import { forMarkdown, inCodeSpan, inFence, linkTo } from '../untrusted/markdown.ts'
import { shorten } from '../untrusted/visible.ts'
import type { Section } from './fit.ts'

const mostImages = 5

/** What each person can do, every action once, with the page to open, the commands and the texts. */
export function fixSections(report: Pick<Report, 'findings'>): Section[] {
  return byPerson(report).map(({ who, actions }, index) => ({
    name: `actions of the ${who}`,
    importance: 90 - index,
    head: `${index === 0 ? '### What to do\n\n' : ''}**${who.charAt(0).toUpperCase()}${who.slice(1)}**`,
    blocks: actions.map(actionText),
    between: '\n\n',
    tail: ''
  }))
}

function actionText(action: Action, index: number): string {
  const mark = `${index + 1}. `
  const rules = action.rules.map(rule => linkTo(rule, rulePageUrl(rule))).join(', ')
  const lines = [`${fixText(action.fix)}${forImages(action.images)} (${rules})`, ...fixBlocks(action.fix)]
  return (
    mark +
    lines
      .join('\n\n')
      .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
      .replace(/ +$/gm, '')
  )
}

function forImages(images: readonly string[]): string {
  if (images.length === 0) return ''
  const named = images.slice(0, mostImages).map(inCodeSpan)
  const further = images.length - named.length
  return ` For ${named.join(', ')}${further > 0 ? ` and ${further} further` : ''}.`
}

/** A fix in one line, with a link to its page. */
export function fixText(fix: Fix): string {
  const text = forMarkdown(shorten(fix.text, 2_000))
  return fix.url === undefined ? text : `${text} ${linkTo('Open the page', fix.url)}.`
}

/** The commands and texts of a fix, each in a fence. */
export function fixBlocks(fix: Fix): string[] {
  return [
    ...(fix.command === undefined ? [] : [inFence(fix.command, 'sh')]),
    ...(fix.patch === undefined ? [] : [inFence(fix.patch, '')])
  ]
}
