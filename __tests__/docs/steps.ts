import { readFileSync } from 'node:fs'
import { inputs, translateInputs } from '../../src/run/inputs.ts'
import { outputs } from '../../src/run/outputs.ts'

interface Step {
  readonly uses?: string
  readonly id?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly uses?: string
  readonly environment?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly secrets?: Readonly<Record<string, string>> | 'inherit'
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on?: unknown
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs?: Readonly<Record<string, Job>>
}

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string
}

/** How documents name the action: by the moving tag of its major version, or by a commit ({@link pinProblems}). */
export const ownAction = `codespaces-preflight/codespaces-preflight@v${version.replace(/\..*/, '')}`

/** How documents name the workflow that the project publishes. */
export const ownWorkflow = ownAction.replace('@', '/.github/workflows/check.yml@')

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
  return uses === './' || isOfThisCommit(uses) || uses?.startsWith('codespaces-preflight/') === true
}

/** The action of the repository and commit of the workflow file itself. */
function isOfThisCommit(uses: string | undefined): boolean {
  return uses?.startsWith('$/') === true
}

function stepProblems({ uses, with: given = {} }: Step): string[] {
  const isKnown =
    uses === './' || isOfThisCommit(uses) || uses === ownAction || /@[0-9a-f]{40}$/.test(uses ?? '')
  const version = isKnown ? [] : [`${uses ?? ''} is not ${ownAction}, nor a commit`]
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

/** Actions that are not named by a commit with its version beside it; the project's own may go by {@link ownAction}. */
export function pinProblems(text: string): string[] {
  return Array.from(text.matchAll(/\buses: +(\S+)(.*)/g), ([, uses = '', comment = '']) => ({
    uses,
    comment
  }))
    .filter(
      ({ uses }) =>
        !['./', ownAction, ownWorkflow].includes(uses) && !isOfThisCommit(uses) && !uses.startsWith('acme/')
    )
    .filter(({ uses, comment }) => !/@[0-9a-f]{40}$/.test(uses) || !/^ # v\d+\.\d+\.\d+$/.test(comment))
    .map(({ uses }) => `${uses} is not pinned`)
}

/** What a document says above a step that it hands a secret to. */
const pinAdvice = /# Given an? [\w' ]+, so name it by a commit/

/** Workflows that hand the action a secret, and neither name it by a commit nor say to do so. */
export function pinAdviceProblems(workflow: unknown, text: string): string[] {
  if (pinAdvice.test(text) || /preflight@[0-9a-f]{40} #/.test(text)) return []
  const handsOut = (step: Step): boolean =>
    isOwn(step) && !isOfThisCommit(step.uses) && /\bsecrets\./.test(JSON.stringify(step))
  return jobsOf(workflow)
    .filter(([, { steps = [] }]) => steps.some(handsOut))
    .map(([name]) => `${name} does not say to name the action by a commit`)
}

/**
 * Where a workflow hands out `secrets-token` as it must not (docs/security.md): outside of an environment, or on events
 * that run what a pull request wrote.
 */
export function secretsTokenProblems(workflow: unknown): string[] {
  const { on } = workflow as Workflow
  return jobsOf(workflow).flatMap(([name, job]) => {
    if (!handsOutToken(job)) return []
    const where = job.uses === undefined ? job.environment : job.with?.['environment']
    return [
      ...(where === undefined ? [`${name} has the secrets-token and no environment`] : []),
      ...(JSON.stringify(on).includes('pull_request')
        ? [`${name} has the secrets-token on pull requests`]
        : [])
    ]
  })
}

function handsOutToken({ steps = [], secrets = {} }: Job): boolean {
  const given = steps.some(step => isOwn(step) && step.with?.['secrets-token'] !== undefined)
  return given || secrets === 'inherit' || Object.keys(secrets).length > 0
}

/** What a workflow gives to the reusable one that the latter does not take. */
export function callProblems(caller: unknown, reusable: unknown): string[] {
  const { on } = reusable as { on: { workflow_call: { inputs: object; secrets: object } } }
  return jobsOf(caller).flatMap(([name, { with: given = {}, secrets = {} }]) => [
    ...Object.keys(given)
      .filter(input => !Object.hasOwn(on.workflow_call.inputs, input))
      .map(input => `${name}: there is no input ${input}`),
    ...(secrets === 'inherit' ? [`${name} hands out every secret`] : []),
    ...Object.entries(secrets)
      .filter(
        ([secret, value]) => !Object.hasOwn(on.workflow_call.secrets, secret) || !value.includes(secret)
      )
      .map(([secret]) => `${name}: the secret ${secret} has another name in the called workflow`)
  ])
}

function jobsOf(workflow: unknown): [name: string, job: Job][] {
  return Object.entries((workflow as Workflow).jobs ?? {})
}
