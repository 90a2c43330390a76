import { appendFileSync, existsSync } from 'node:fs'
import { EOL } from 'node:os'

/** The properties of an annotation; one that is left out is not written. */
export interface AnnotationPlace {
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
}

/** The input of a step, without white space around it; empty where it is not given. */
export function input(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
}

/** Writes a line that is no command. */
export function print(line: string): void {
  process.stdout.write(line + EOL)
}

/** Gives a command of a workflow to the runner (docs.github.com: Workflow commands for GitHub Actions). */
export function command(
  name: 'add-mask' | 'debug' | 'notice' | 'warning' | 'error' | 'group' | 'endgroup',
  message: string,
  place: AnnotationPlace = {}
): void {
  const properties = Object.entries(place).flatMap(([key, value]: [string, string | number | undefined]) =>
    value ? [`${key}=${escapedProperty(String(value))}`] : []
  )
  print(`::${name}${properties.length === 0 ? '' : ` ${properties.join(',')}`}::${escaped(message)}`)
}

/** Sets an output of the step. Throws where the runner's file for outputs is named and absent. */
export function output(name: string, value: string | number): void {
  const file = process.env['GITHUB_OUTPUT']
  if (!file) {
    print(`${EOL}::set-output name=${escapedProperty(name)}::${escaped(String(value))}`)
    return
  }
  if (!existsSync(file)) throw new Error(`Missing file at path: ${file}`)
  const { randomUUID } = process.getBuiltinModule('node:crypto')
  const delimiter = `ghadelimiter_${randomUUID()}`
  appendFileSync(file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`)
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
