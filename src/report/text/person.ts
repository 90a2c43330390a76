import { paint, type TerminalStyle } from '../../terminal.ts'
import { byPerson, type Action } from '../by-person.ts'
import type { Report } from '../report.ts'
import { forTerminal } from '../untrusted/terminal.ts'
import { hanging, toDo } from './fix.ts'

const mostImages = 5

/**
 * What to send to each person: every action once, with all that is needed to carry it out. What anyone with write
 * access can do, the reader does; it stands with the findings.
 */
export function personLines(report: Pick<Report, 'findings'>, style: TerminalStyle): string[] {
  const persons = byPerson(report)
  const count = persons.reduce((sum, person) => sum + person.actions.length, 0)
  const others = persons.filter(({ who }) => who !== 'anyone with write access')
  if (count < 2 || others.length === 0) return []
  const parts = others.map(({ who, actions }) => [
    paint(style, 'bold', who.charAt(0).toUpperCase() + who.slice(1)),
    ...actions.flatMap((action, index) => actionLines(action, index + 1, style))
  ])
  return ['What to send to whom:', ...parts.flatMap(lines => ['', ...lines])]
}

function actionLines(action: Action, number: number, style: TerminalStyle): string[] {
  const mark = `  ${number}. `
  return [
    ...hanging(mark, `${forTerminal(action.fix.text)}${forImages(action.images)}`, style),
    ...toDo(action.fix, ' '.repeat(mark.length), style)
  ]
}

function forImages(images: readonly string[]): string {
  if (images.length === 0) return ''
  const named = images.slice(0, mostImages).map(forTerminal)
  const further = images.length - named.length
  return ` For ${named.join(', ')}${further > 0 ? ` and ${further} further` : ''}.`
}
