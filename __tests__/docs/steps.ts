import { readFileSync } from 'node:fs'
import { inputs, translateInputs } from '../../src/inputs.ts'
import { outputs } from '../../src/outputs.ts'

interface Step {
  readonly uses?: string
  readonly id?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly uses?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs?: Readonly<Record<string, Job>>
}

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}

/** How documents name the action: by the moving tag of its major version. */
export const ownAction = `codespaces-preflight/codespaces-preflight@v${version.replace(/\..*/, '')}`

/** What is wrong with the steps that use the action, and with what is read from their outputs. */
export function ownStepProblems(workflow: unknown): string[] {
  return jobsOf(workflow).flatMap(([name, job]) => {
    const own = (job.steps ?? []).filter(isOwn)
    return [
      ...own.flatMap(step => stepProblems(step).map(problem => `${name}: ${problem}`)),
      ...own.flatMap(({ id }) => (id === undefined ? [] : outputProblems(id, JSON.stringify(workflow))))
    ]
  })
}

function isOwn({ uses }: Step): boolean {
  return uses === './' || uses?.startsWith('codespaces-preflight/') === true
}

function stepProblems({ uses, with: given = {} }: Step): string[] {
  const version = uses === './' || uses === ownAction ? [] : [`${uses ?? ''} is not ${ownAction}`]
  const unknown = Object.keys(given).filter(name => !Object.hasOwn(inputs, name))
  const texts = Object.entries(given).flatMap(([name, value]) =>
    String(value).includes('${{') ? [] : [[name, String(value)] as const]
  )
  const translation = translateInputs(Object.fromEntries(texts))
  return [
    ...version,
    ...unknown.map(name => `there is no input ${name}`),
    ...(translation.kind === 'wrong' ? translation.problems : [])
  ]
}

function outputProblems(id: string, text: string): string[] {
  const read = Array.from(text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g), ([, step, name]) => ({
    step,
    name
  }))
  return read
    .filter(({ step, name = '' }) => step === id && !Object.hasOwn(outputs, name))
    .map(({ name = '' }) => `there is no output ${name}`)
}

/** Jobs without permissions of their own or of the workflow, and jobs whose steps need more than they have. */
export function permissionProblems(workflow: unknown): string[] {
  const { permissions: ofAll } = workflow as Workflow
  if (ofAll === undefined) return ['the workflow names no permissions']
  return jobsOf(workflow).flatMap(([name, job]) => {
    const held = job.permissions ?? ofAll
    return (job.steps ?? [])
      .flatMap(needs)
      .filter(([scope, level]) => held[scope] !== level && held[scope] !== 'write')
      .map(([scope, level]) => `${name} lacks ${scope}: ${level}`)
  })
}

function needs({ uses = '', with: given = {} }: Step): (readonly [scope: string, level: string])[] {
  if (uses.startsWith('actions/checkout@')) return [['contents', 'read']]
  if (uses.startsWith('actions/attest@'))
    return [
      ['id-token', 'write'],
      ['attestations', 'write']
    ]
  if (uses.startsWith('github/codeql-action/')) return [['security-events', 'write']]
  if (uses.startsWith('aws-actions/configure-aws-credentials@')) return [['id-token', 'write']]
  if (!isOwn({ uses })) return []
  return [
    ['contents', 'read'],
    ['packages', 'read'],
    ...(given['changed-only'] === true ? [['pull-requests', 'read'] as const] : []),
    ...(given['comment'] === true ? [['pull-requests', 'write'] as const] : [])
  ]
}

/** Actions of others that are not named by a commit with its version beside it. */
export function pinProblems(text: string): string[] {
  return Array.from(text.matchAll(/\buses: +(\S+)(.*)/g), ([, uses = '', comment = '']) => ({
    uses,
    comment
  }))
    .filter(({ uses }) => uses !== './' && uses !== ownAction && !uses.startsWith('acme/'))
    .filter(({ uses, comment }) => !/@[0-9a-f]{40}$/.test(uses) || !/^ # v\d+\.\d+\.\d+$/.test(comment))
    .map(({ uses }) => `${uses} is not pinned`)
}

function jobsOf(workflow: unknown): [name: string, job: Job][] {
  return Object.entries((workflow as Workflow).jobs ?? {})
}
