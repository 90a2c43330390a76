import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Exchange } from '../../src/demo/world/world.ts'
import { runBundle, type Run } from '../world/run.ts'
import { startWorld, type StartedWorld } from '../world/start.ts'
import { personsToken, secretsToken, workflowToken } from './acme.ts'
import { runAsAction, type ActionRun } from './as-runner.ts'
import {
  canaries,
  canaryWorld,
  event,
  files,
  proxyVariables,
  tripleVariables,
  type Canary
} from './canaries.ts'
import { removeRepositories, repositoryOf } from './repository.ts'

let world: StartedWorld
let folder: string
let bomb: string
beforeAll(async () => {
  world = await startWorld(canaryWorld())
  folder = mkdtempSync(join(tmpdir(), 'canary-'))
  bomb = join(folder, 'bomb.cjs')
  writeFileSync(bomb, throwsEverySecret)
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
  removeRepositories()
})

/** Makes the first text on standard output that is no workflow command a crash whose error tells all of the environment. */
const throwsEverySecret = `
const write = process.stdout.write
let thrown = false
process.stdout.write = function (...args) {
  if (thrown || String(args[0]).startsWith('::')) return write.apply(this, args)
  thrown = true
  // A text that is cut must not be cut through a secret.
  const filler = 'x'.repeat(466)
  throw new Error('crashed with ' + [filler + process.env.PART_CONTAINER_REGISTRY_PASSWORD, ...Object.values(process.env)].join(' '))
}
`

/** The forms in which a secret could be written: computed here, with nothing of the program's own. */
function forms({ value, user }: Canary): string[] {
  const basic = Buffer.from(`${user}:${value}`)
  const form = new URLSearchParams({ v: value }).toString().slice(2)
  return [
    value,
    encodeURIComponent(value),
    form,
    JSON.stringify(value).slice(1, -1),
    ...[Buffer.from(value), basic].flatMap(bytes => [
      bytes.toString('base64'),
      bytes.toString('base64url'),
      bytes.toString('hex')
    ])
  ]
}

/** The tokens and passwords that servers of the world gave in exchange, each with the host that it is for. */
function derived(log: readonly Exchange[]): Canary[] {
  return log.flatMap(({ responseBody, url }) => {
    const tokens = [...responseBody.matchAll(/"(?:token|access_token|authorizationToken)":"([^"]{20,})"/g)]
    return tokens.flatMap(([, token = '']) => {
      const decoded = Buffer.from(token, 'base64').toString()
      const aws = /^AWS:(.+)$/s.exec(decoded)?.[1]
      const issuer = /of (\S+), for nobody else/.exec(decoded)?.[1] ?? ''
      const hosts = issuer === 'docker.io' ? ['registry-1.docker.io'] : [issuer]
      return aws === undefined
        ? [{ value: token, core: '', user: '', hosts }]
        : [{ value: aws, core: '', user: 'AWS', hosts: [registryOf(url)] }]
    })
  })
}

/** The registry in whose region an exchange of an access key took place. */
function registryOf(url: string): string {
  return url.includes('eu-west-1') ? '123456789012.dkr.ecr.eu-west-1.amazonaws.com' : ''
}

/** What of a text tells a secret: whole in any form, or twelve letters of its core. */
function leaks(text: string, secrets: readonly Canary[]): string[] {
  return secrets.flatMap(canary => {
    const windows = Array.from({ length: canary.core.length - 11 }, (_, at) => canary.core.slice(at, at + 12))
    const found = [...forms(canary), ...windows].find(form => text.includes(form))
    if (found === undefined) return []
    const at = text.indexOf(found)
    return [`${found}: …${text.slice(Math.max(0, at - 120), at + found.length + 40)}…`]
  })
}

function expectSilence(run: Run, written: Readonly<Record<string, string>> = {}): void {
  const secrets = [...canaries, ...derived(world.log)]
  const lines = run.stdout.split('\n').filter(line => !line.startsWith('::add-mask::'))
  for (const [where, text] of [
    ['stdout', lines.join('\n')],
    ['stderr', run.stderr],
    ...Object.entries(written)
  ] as const)
    expect([where, leaks(text, secrets)]).toEqual([where, []])
}

const inputs = {
  token: workflowToken,
  'secrets-token': secretsToken,
  'packages-token': personsToken,
  comment: 'true'
}

function action(variables: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return runAsAction(world, {
    files,
    inputs: { ...inputs, timeout: '5' },
    event: 'pull_request',
    payload: event,
    variables: { ...tripleVariables, ...proxyVariables(world.proxy), ...variables }
  })
}

function terminal(format: string, variables: Readonly<Record<string, string>> = {}): Promise<Run> {
  const paths = ['json', 'sarif', 'markdown'].flatMap(kind => [
    `--${kind}-file`,
    join(folder, `report.${kind}`)
  ])
  return runBundle(['check', '--repository', 'acme/web', '--timeout', '5', '--format', format, ...paths], {
    cwd: repositoryOf(files),
    env: {
      ...world.env,
      ...proxyVariables(world.proxy),
      ...tripleVariables,
      GH_TOKEN: workflowToken,
      CODESPACES_PREFLIGHT_SECRETS_TOKEN: secretsToken,
      CODESPACES_PREFLIGHT_PACKAGES_TOKEN: personsToken,
      ...variables
    }
  })
}

describe('no secret is shown', () => {
  it('there are more than forty, and each is found by the search for it', () => {
    expect(canaries.length).toBeGreaterThan(40)
    expect(new Set(canaries.map(({ value }) => value)).size).toBe(canaries.length)
    for (const canary of canaries)
      for (const form of forms(canary)) expect(leaks(`x${form}y`, [canary])).toHaveLength(1)
  })

  it.each([
    ['the action', {}],
    ['the action with debugging', { RUNNER_DEBUG: '1' }]
  ])('%s: log, commands, outputs, summary, files', async (_name, variables) => {
    const run = await action(variables)
    expect(run.report.images.length).toBeGreaterThan(10)
    expectSilence(run, run.written)
  })

  it.each(['text', 'json', 'sarif', 'markdown', 'github'])('the terminal, as %s', async format => {
    const run = await terminal(format)
    expect(run.stdout.length).toBeGreaterThan(1000)
    expectSilence(run)
  })

  it('a crash of the action whose error tells everything', async () => {
    const run = await action({ NODE_OPTIONS: `--require ${bomb}`, RUNNER_DEBUG: '1' })
    expect(run.code).toBe(3)
    expect(run.stdout).toContain('crashed with')
    expectSilence(run, run.written)
  })

  it('a crash in a terminal whose error tells everything', async () => {
    const run = await terminal('text', { NODE_OPTIONS: `--require ${bomb}`, CODESPACES_PREFLIGHT_DEBUG: '1' })
    expect(run.code).toBe(3)
    expect(run.stderr).toContain('crashed with')
    expectSilence(run)
  })

  it('the runner is told every secret that is used before it is used', async () => {
    const run = await action()
    const masks = run.stdout.split('\n').flatMap(line => /^::add-mask::(.*)$/.exec(line)?.[1] ?? [])
    const decoded = new Set(masks.map(decodedCommand))
    const used = [...canaries.filter(({ hosts }) => hosts.length > 0), ...derived(world.log.slice(-1))]
    for (const { value } of used) expect(decoded).toContain(value)
  })
})

/** The value of a workflow command, with the escapes of the runner's protocol undone. */
function decodedCommand(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

describe('no secret goes where it does not belong', () => {
  it('of all requests of all runs', async () => {
    if (world.log.length === 0) await action()
    const secrets = [...canaries, ...derived(world.log)]
    expect(world.log.length).toBeGreaterThan(50)
    for (const { method, url, host, requestHeaders, requestBody } of world.log) {
      const basic = /^Basic (\S+)$/.exec(requestHeaders.get('authorization') ?? '')?.[1] ?? ''
      const decoded = Buffer.from(basic, 'base64').toString()
      const form = new URLSearchParams(requestBody)
      const text = [url, ...requestHeaders.values(), requestBody, decoded, ...form.values()].join('\n')
      const foreign = secrets.filter(({ hosts }) => !hosts.includes(host))
      expect([method, url, leaks(text, foreign)]).toEqual([method, url, []])
    }
  })

  it('the comment has none, not even those of GitHub', async () => {
    const comments = (): Exchange[] =>
      world.log.filter(({ url }) => url.includes('/comments') && url.includes('issues'))
    if (comments().every(({ requestBody }) => requestBody === '')) await action()
    const bodies = comments().map(({ requestBody }) => requestBody)
    expect(bodies.join('').length).toBeGreaterThan(500)
    for (const body of bodies) expect(leaks(body, [...canaries, ...derived(world.log)])).toEqual([])
  })

  it('every login that may go somewhere went there, and nothing reached the thief', () => {
    const asked = new Set(world.log.map(({ host }) => host))
    for (const { hosts } of canaries.filter(({ hosts }) => !hosts.includes('nowhere.example.org')))
      for (const host of hosts) expect(asked).toContain(host)
    const stolen = world.log.filter(({ host }) => host === 'thief.example.net')
    expect(stolen.filter(({ requestHeaders }) => requestHeaders.has('authorization'))).toEqual([])
  })
})
