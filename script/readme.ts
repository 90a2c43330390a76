/**
 * Fills what the README shows of the program: what the demonstration prints, the inputs and the outputs.
 * With `--check`, exits 1 when the README is not current. Run it after a change of any of them: `node script/readme.ts`.
 */
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inputs } from '../src/run/inputs.ts'
import { outputs } from '../src/run/outputs.ts'
import { filled, formatted, keep } from './filled.ts'

const root = join(import.meta.dirname, '..')
const file = join(root, 'README.md')

const parts = { demo: demo(), inputs: inputTable(), outputs: outputTable() }
let document = await readFile(file, 'utf8')
for (const [name, text] of Object.entries(parts)) document = filled(document, name, text)
await keep(file, await formatted(document, file), 'script/readme.ts')

/** The verdict, the table, the first finding and the closing lines; what lies between is left out, and said to be. */
function demo(): string {
  const printed = execFileSync(process.execPath, [join(root, 'src', 'cli.ts'), 'demo'], { encoding: 'utf8' })
  const blocks = printed.trimEnd().split('\n\n')
  const closing = blocks.filter(block => /^\d+ errors?\b/.test(block)).map(block => block.trimEnd())
  const shown = [...blocks.slice(0, 3), '[…]', ...closing]
  return ['```text', shown.join('\n\n'), '```'].join('\n')
}

function inputTable(): string {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const preset = input.default === '' ? '' : `\`${input.default}\``
    return `| \`${name}\` | ${preset} | ${input.description} |`
  })
  return ['| Input | Default | |', '| --- | --- | --- |', ...rows].join('\n')
}

function outputTable(): string {
  const rows = Object.entries(outputs).map(([name, description]) => `| \`${name}\` | ${description} |`)
  return ['| Output | |', '| --- | --- |', ...rows].join('\n')
}
