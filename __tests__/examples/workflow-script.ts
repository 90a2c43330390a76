import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'

interface WorkflowFile {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { name?: string; run?: string }[] }>>
}

/** What a script of a workflow did. */
export interface ScriptRun {
  readonly status: number | null
  readonly output: string
  /** The calls of `gh`, one a line, their words in brackets. */
  readonly calls: readonly string[]
}

/**
 * Runs the script of the step called `step` as a runner does (`bash -e`), with a `gh` that is no program but this:
 * it notes its words, prints what `answers` has under the first fragment that its words contain, and fails where that is `null`.
 */
export function runScript(
  file: string,
  step: string,
  environment: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, string | null>>
): ScriptRun {
  const folder = mkdtempSync(join(tmpdir(), 'workflow-script-'))
  try {
    const calls = join(folder, 'calls')
    writeFileSync(calls, '')
    const gh = join(folder, 'gh')
    writeFileSync(gh, stub(calls, answers))
    chmodSync(gh, 0o755)
    const script = join(folder, 'script.sh')
    writeFileSync(script, scriptOf(file, step))
    const { status, stdout, stderr } = spawnSync('bash', ['-e', script], {
      env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, ...environment },
      encoding: 'utf8'
    })
    return { status, output: stdout + stderr, calls: readFileSync(calls, 'utf8').split('\n').filter(Boolean) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function scriptOf(file: string, step: string): string {
  const { jobs } = parse(readFileSync(file, 'utf8')) as WorkflowFile
  const found = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ name }) => name === step)
  if (found?.run === undefined) throw new Error(`${file} has no script called "${step}"`)
  return found.run
}

function stub(calls: string, answers: Readonly<Record<string, string | null>>): string {
  const cases = Object.entries(answers).map(
    ([words, answer]) =>
      `  *'${words}'*) ${answer === null ? 'exit 1' : `printf '%s\\n' '${answer}'; exit 0`} ;;`
  )
  return [
    '#!/usr/bin/env bash',
    `printf '[%s]' "$@" >> '${calls}'; echo >> '${calls}'`,
    'case "$*" in',
    ...cases,
    'esac',
    ''
  ].join('\n')
}
