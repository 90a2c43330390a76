import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { runScript, type ScriptRun } from './workflow-script.ts'

const file = join(import.meta.dirname, '..', '..', 'examples', 'workflows', 'schedule.yml')
const run = 'https://github.com/acme/web/actions/runs/1'

function after(result: string, conclusion: string, open: string): ScriptRun {
  const environment = {
    ...{ GH_REPO: 'acme/web', LABEL: 'codespaces-preflight', RUN: run },
    ...{ RESULT: result, CONCLUSION: conclusion, ERRORS: conclusion === 'fail' ? '5' : '' }
  }
  return runScript(file, 'Open, update or close the one issue', environment, { 'issue list': open })
}

/** What was changed: the first call only asks for the open issue. */
function changes({ status, output, calls }: ScriptRun): readonly string[] {
  expect({ status, output }).toEqual({ status: 0, output: '' })
  expect(calls[0]).toMatch(/^\[issue\]\[list\]\[--label\]\[codespaces-preflight\]/)
  return calls.slice(1)
}

describe('the issue of the schedule example', () => {
  it('is opened by the first run that fails', () => {
    const [label, issue, ...more] = changes(after('failure', 'fail', ''))
    expect(label).toBe('[label][create][codespaces-preflight][--force]')
    expect(issue).toContain(
      '[issue][create][--label][codespaces-preflight][--title][Codespaces cannot pull every image]'
    )
    expect(issue).toContain('fail, 5 errors')
    expect(issue).toContain(run)
    expect(more).toEqual([])
  })

  it('has its text replaced by the next one, without a comment', () => {
    const [call, ...more] = changes(after('failure', 'fail', '7'))
    expect(call).toMatch(/^\[api\].*\[PATCH\]\[repos\/acme\/web\/issues\/7\]\[-f\]\[body=.*fail, 5 errors/)
    expect(more).toEqual([])
  })

  it('says where the check itself could not run', () => {
    expect(changes(after('failure', '', '7'))[0]).toContain('the check could not run')
  })

  it('stays open with a sentence where a run could not tell', () => {
    const [call, ...more] = changes(after('success', 'incomplete', '7'))
    expect(call).toMatch(/^\[api\].*\[PATCH\].*could not tell for every image.*stays open/)
    expect(more).toEqual([])
  })

  it('is closed where all is well', () => {
    expect(changes(after('success', 'pass', '7'))).toEqual([
      `[issue][close][7][--comment][All is well again: ${run}]`
    ])
  })

  it.each([
    ['success', 'pass'],
    ['success', 'incomplete'],
    ['cancelled', ''],
    ['skipped', '']
  ])('is not opened after %s/%s', (result, conclusion) => {
    expect(changes(after(result, conclusion, ''))).toEqual([])
  })

  it('is not touched where nothing ran', () => {
    expect(changes(after('skipped', '', '7'))).toEqual([])
  })
})
