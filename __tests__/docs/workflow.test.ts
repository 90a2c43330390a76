import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { actionProblems, workflowProblems } from './workflow.ts'

const workflow = (step: string, more = ''): string =>
  `on: push\npermissions: {}\n${more}jobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`

describe('the check of workflows', () => {
  it('finds nothing wrong with a right one', async () => {
    expect(await workflowProblems('right.yml', workflow('run: echo'))).toEqual([])
  })

  it.each([
    ['an unknown key', workflow('runs: echo')],
    ['an unknown permission', workflow('run: echo').replace('{}', '\n  codespaces: read')],
    ['an unknown context', workflow('run: echo ${{ nothing.here }}')],
    ['text from outside in a script', workflow('run: echo ${{ github.event.issue.title }}')],
    ['a step that is not there', workflow('run: echo "${{ steps.none.outputs.x }}"')]
  ])('finds %s', async (_, text) => {
    expect(await workflowProblems('wrong.yml', text)).not.toEqual([])
  })
})

describe('action.yml', () => {
  const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')

  it("pleases GitHub's parser", () => {
    expect(actionProblems('action.yml', text)).toEqual([])
  })

  it.each([
    ['a member that is not known', text.replace('author:', 'writer:')],
    ['a runtime that is not known', text.replace('node24', 'node23')]
  ])('would not with %s', (_, broken) => {
    expect(actionProblems('action.yml', broken)).not.toEqual([])
  })
})
