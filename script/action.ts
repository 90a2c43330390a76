import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inputs, type Input, type InputName } from '../src/run/inputs.ts'
import { outputs } from '../src/run/outputs.ts'

type Lines = readonly string[]

/** A member of a map with a folded description, and further members. */
const member = (name: string, description: string, rest: Lines, indent: number): string => {
  const text = wrapped(description).map(line => `    ${line}`)
  return [`${name}:`, '  description: >-', ...text, ...rest.map(line => `  ${line}`)]
    .map(line => ' '.repeat(indent) + line)
    .join('\n')
}

function wrapped(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 90) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The text of `action.yml`, made from the tables of inputs and outputs. `main` is where the bundle lies. */
export function actionFile(main = 'dist/index.js'): string {
  const listedInputs = Object.entries(inputs).map(([name, input]) =>
    member(name, input.description, [`default: ${quoted(input.default)}`], 2)
  )
  const listedOutputs = Object.entries(outputs).map(([name, description]) => member(name, description, [], 2))
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
  main: ${main}
`
}

/** Inputs that the reusable workflow leaves out, and why. */
export const withheldInputs: Readonly<Partial<Record<InputName, string>>> = {
  token: "the job has the caller's own",
  comment: 'the job would need pull-requests: write of every caller',
  'sarif-file': 'the files of the job end with it',
  'json-file': 'the files of the job end with it',
  'markdown-file': 'the files of the job end with it'
}

/** Outputs that it leaves out: paths on a runner that is gone. */
export const withheldOutputs: Lines = ['report', 'sarif']

/** Under which name a caller hands it a token. */
export const workflowSecrets: Readonly<Partial<Record<InputName, string>>> = {
  'secrets-token': 'CODESPACES_SECRETS_TOKEN',
  'packages-token': 'CODESPACES_PACKAGES_TOKEN'
}

const environmentInput =
  "The caller's environment that holds CODESPACES_SECRETS_TOKEN or CODESPACES_PACKAGES_TOKEN. Empty: none."

/** The text of the reusable workflow, made from the same tables. */
export function workflowFile(): string {
  const all = Object.entries(inputs) as [InputName, Input][]
  const passed = all.filter(([name, { kind }]) => kind !== 'token' && withheldInputs[name] === undefined)
  const secrets = all.flatMap(([name, input]) => {
    const secret = workflowSecrets[name]
    return secret === undefined ? [] : [{ name, secret, description: input.description }]
  })
  const told = Object.entries(outputs).filter(([name]) => !withheldOutputs.includes(name))
  return `# Checks the repository that calls it, with the action of this repository at the commit by which the workflow is called.
# A caller: examples/workflows/published.yml. Made by script/action.ts.
name: Codespaces Preflight
on:
  workflow_call:
    inputs:
${passed.map(([name, input]) => member(name, input.description, inputLines(input), 6)).join('\n')}
${member('environment', environmentInput, ['type: string', "default: ''"], 6)}
    secrets:
${secrets.map(({ secret, description }) => member(secret, description, ['required: false'], 6)).join('\n')}
    outputs:
${told.map(([name, text]) => member(name, text, [`value: \${{ jobs.check.outputs.${name} }}`], 6)).join('\n')}
permissions: {}
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      packages: read
    environment: \${{ inputs.environment }}
    outputs:
${told.map(([name]) => `      ${name}: \${{ steps.check.outputs.${name} }}`).join('\n')}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
          fetch-depth: \${{ inputs.changed-only && '0' || '1' }} # with the history, git tells what changed
      # $/ is the repository of this file at the commit that runs, whoever calls it.
      - uses: $/${nestedAction}
        id: check
        with:
${[
  ...passed.map(([name]) => `          ${name}: \${{ inputs.${name} }}`),
  ...secrets.map(({ name, secret }) => `          ${name}: \${{ secrets.${secret} }}`)
].join('\n')}
`
}

function inputLines({ kind, default: otherwise }: Input): string[] {
  if (kind === 'switch') return ['type: boolean', `default: ${otherwise}`]
  if (kind === 'number') return ['type: number', `default: ${otherwise}`]
  return ['type: string', `default: ${quoted(otherwise)}`]
}

/** Where the action lies once more: a runner takes `$/` only with a path behind it. */
const nestedAction = '.github/actions/check'

/** Every file that is made from the tables, by its path in the project. */
export const actionFiles: Readonly<Record<string, () => string>> = {
  'action.yml': () => actionFile(),
  [`${nestedAction}/action.yml`]: () => actionFile('../../../dist/index.js'),
  '.github/workflows/check.yml': workflowFile
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

if (process.argv[1] === import.meta.filename)
  for (const [path, text] of Object.entries(actionFiles)) {
    const file = join(import.meta.dirname, '..', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text())
  }
