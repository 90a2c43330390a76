import { paint, type TerminalStyle } from '../../terminal.ts'
import { byPerson, forImages, unnamedImages, type Action, type Step } from '../by-person.ts'
import { joinedPatch } from '../joined-patch.ts'
import type { Report } from '../report.ts'
import { hanging, toDo } from './fix.ts'

const mostSteps = 100

/**
 * What to send to each person: every action once, with all that is needed to carry it out. What anyone with write
 * access can do, the reader does; it stands with the findings, unless it is to be done for several images.
 */
export function personLines(report: Pick<Report, 'findings'>, style: TerminalStyle): string[] {
  if (report.findings.length < 2) return []
  const persons = byPerson(report)
  const count = persons.reduce((sum, { actions }) => sum + stepCount(actions), 0)
  const others = persons.flatMap(({ who, actions }) => {
    const shown =
      who === 'anyone with write access' ? actions.filter(({ steps }) => steps.length > 1) : actions
    return shown.length === 0 ? [] : [{ who, actions: shown }]
  })
  if (count < 2 || others.length === 0) return []
  const parts = others.map(({ who, actions }) => [
    paint(style, 'bold', who.charAt(0).toUpperCase() + who.slice(1)),
    ...actions.flatMap((action, index) => actionLines(action, index + 1, style))
  ])
  return ['What to send to whom:', ...parts.flatMap(lines => ['', ...lines])]
}

function stepCount(actions: readonly Action[]): number {
  return actions.reduce((sum, { steps }) => sum + steps.length, 0)
}

function actionLines(action: Action, number: number, style: TerminalStyle): string[] {
  const mark = `  ${number}. `
  const indent = ' '.repeat(mark.length)
  const [first, ...alike] = action.steps
  if (alike.length === 0)
    return [
      ...hanging(mark, action.fix.text + forImages(unnamedImages(first), asItIs), style),
      ...toDo(action.fix, indent, style)
    ]
  return [
    ...hanging(mark, `${action.fix.text} The same for each of ${action.steps.length} images:`, style),
    ...severalLines(action.steps, indent, style)
  ]
}

/** Each image with its page, and then the commands and texts of all, to be copied at once. */
function severalLines(steps: readonly Step[], indent: string, style: TerminalStyle): string[] {
  const shown = steps.slice(0, mostSteps)
  const rest = steps.length - shown.length
  const commands = shown.flatMap(({ fix }) => fix.command ?? [])
  const patches = shown.flatMap(({ fix }) => fix.patch ?? [])
  return [
    ...shown.flatMap(step => stepLines(step, indent, style)),
    ...(rest > 0 ? [`${indent}- and ${rest} further, which the JSON report names`] : []),
    ...toDo(
      {
        ...(commands.length === 0 ? {} : { command: commands.join('\n') }),
        ...(patches.length === 0 ? {} : { patch: joinedPatch(patches) })
      },
      indent,
      style
    )
  ]
}

function stepLines({ fix, images }: Step, indent: string, style: TerminalStyle): string[] {
  const name = images.length === 0 ? fix.text : images.join(', ')
  return [
    ...hanging(`${indent}- `, name, style),
    ...toDo(fix.url === undefined ? {} : { url: fix.url }, `${indent}  `, style)
  ]
}

function asItIs(image: string): string {
  return image
}
