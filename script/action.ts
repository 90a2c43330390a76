import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inputs } from '../src/inputs.ts'
import { outputs } from '../src/outputs.ts'

const indented = (name: string, description: string, rest: readonly string[]): string =>
  [`  ${name}:`, `    description: >-`, ...wrapped(description).map(line => `      ${line}`), ...rest].join(
    '\n'
  )

function wrapped(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 90) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The text of `action.yml`, made from the tables of inputs and outputs. */
export function actionFile(): string {
  const listedInputs = Object.entries(inputs).map(([name, input]) =>
    indented(name, input.description, [`    default: ${quoted(input.default)}`])
  )
  const listedOutputs = Object.entries(outputs).map(([name, description]) => indented(name, description, []))
  return `name: Codespaces Preflight
description: Tells whether a GitHub codespace of the repository can pull every image it needs, and what to change if not
author: Codespaces Preflight
branding:
  icon: check-circle
  color: green
inputs:
${listedInputs.join('\n')}
outputs:
${listedOutputs.join('\n')}
runs:
  using: node24
  main: dist/index.js
`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

if (process.argv[1] === import.meta.filename)
  await writeFile(join(import.meta.dirname, '..', 'action.yml'), actionFile())
