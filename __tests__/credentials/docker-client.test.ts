import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { askDocker, type DockerQuestion } from '../../src/credentials/docker/client.ts'
import { execute, type Executed, type Execution } from '../../src/credentials/docker/client.ts'
import { noting, reference, variables } from './executions.ts'

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'docker-client-test-'))
})
afterAll(() => rm(scratch, { recursive: true }))

describe('askDocker', () => {
  const ask = async (answers: readonly Executed[], more: Partial<DockerQuestion> = {}) => {
    const runs: Execution[] = []
    const exec = (execution: Execution): Promise<Executed> => {
      runs.push(execution)
      return Promise.resolve(answers[runs.length - 1] ?? { kind: 'not-installed' })
    }
    const question = {
      image: reference('acme.azurecr.io', 'app', '1'),
      login: { kind: 'basic', host: 'acme.azurecr.io', user: '-u', password: 'canary' },
      variables,
      untrusted: [],
      seconds: 60
    } as const
    return { fact: await askDocker({ ...question, exec, ...more }), runs }
  }
  const ended = (code: number, stderr = ''): Executed => ({ kind: 'ended', code, stdout: '', stderr })

  it('gives the password on standard input alone, and nothing else of the environment', async () => {
    const { fact, runs } = await ask([ended(0), ended(0)])
    expect(fact.result).toBe('allowed')
    expect(runs.map(({ args }) => args)).toEqual([
      ['login', '--username=-u', '--password-stdin', '--', 'acme.azurecr.io'],
      ['manifest', 'inspect', '--', 'acme.azurecr.io/app:1']
    ])
    expect(runs.map(({ input }) => input)).toEqual(['canary', ''])
    expect(JSON.stringify(runs.map(({ args, environment }) => [args, environment]))).not.toContain('canary')
    expect(Object.keys(runs[0]?.environment ?? {}).sort()).toEqual([
      'DOCKER_CLI_EXPERIMENTAL',
      'DOCKER_CONFIG',
      'HOME',
      'PATH'
    ])
  })

  it('logs in to Docker Hub by its key', async () => {
    const { runs } = await ask([ended(0), ended(0)], {
      login: { kind: 'basic', host: 'docker.io', user: 'u', password: 'p' }
    })
    expect(runs[0]?.args.at(-1)).toBe('https://index.docker.io/v1/')
  })

  it.each<[string, readonly Executed[], string, string]>([
    ['no docker', [{ kind: 'not-installed' }], 'skipped', 'there is no docker client on this machine'],
    ['a login without end', [{ kind: 'time-out' }], 'no-proof', 'docker login did not end in time'],
    [
      'a login that cannot reach the host',
      [ended(1, 'Get "https://x/v2/": dial tcp: no such host')],
      'no-proof',
      'docker login ended with code 1: no such host'
    ],
    [
      'a pull that is denied',
      [ended(0), ended(1, 'denied: requested access to the resource is denied')],
      'refused',
      'docker manifest inspect ended with code 1: denied: requested access to the resource is denied'
    ],
    [
      'a pull of nothing',
      [ended(0), ended(1, 'no such manifest: x')],
      'no-proof',
      'docker manifest inspect ended with code 1: no such manifest'
    ],
    [
      'a client that repeats the password',
      [ended(1, '\u001b[31mbad\n unauthorized canary\n')],
      'refused',
      'docker login ended with code 1: unauthorized'
    ],
    [
      'a password that a cut would halve',
      [ended(1, `${'x'.repeat(297)}canary, unauthorized`)],
      'refused',
      'docker login ended with code 1: unauthorized'
    ],
    [
      'a part of the password',
      [ended(0), ended(1, 'nothing known, but can')],
      'no-proof',
      'docker manifest inspect ended with code 1: what it said is not shown, since it was given a login'
    ]
  ])('%s', async (_, answers, result, detail) => {
    expect((await ask(answers)).fact).toEqual({ result, detail })
  })

  it('shows no bytes of what it does not know', async () => {
    const said = `unsupported manifest format: [${Array.from({ length: 90 }, (_, at) => 100 + at).join(' ')}]`
    const { fact } = await ask([ended(1, said)], { login: { kind: 'anonymous' } })
    expect(fact.detail).toBe('docker manifest inspect ended with code 1: unsupported manifest format: […]')
  })

  it('removes the login when it fails', async () => {
    const { exec, folders } = noting(() => Promise.reject(new Error('broken canary')))
    expect((await ask([], { exec })).fact).toEqual({
      result: 'skipped',
      detail: 'docker could not be started: broken ***'
    })
    expect(folders.map(existsSync)).toEqual([false])
  })
})

describe('execute', () => {
  const environment = { PATH: process.env['PATH'] ?? '' }
  const untrusted: string[] = []
  it('kills a program that does not end', async () => {
    expect(
      await execute({ command: 'sleep', args: ['600'], input: '', environment, untrusted, seconds: 0.3 })
    ).toEqual({
      kind: 'time-out'
    })
  })

  it('tells a program that is not there', async () => {
    expect(
      await execute({ command: 'no-such-program', args: [], input: '', environment, untrusted, seconds: 60 })
    ).toEqual({ kind: 'not-installed' })
  })

  it('hands input and arguments over as they are, and cuts the output', async () => {
    const script = 'cat; printf %s "$1" >&2; head -c 100000 /dev/zero | tr "\\0" x'
    const ran = await execute({
      command: 'sh',
      args: ['-c', script, 'sh', 'a "b" $c'],
      input: 'in',
      environment,
      untrusted,
      seconds: 60
    })
    expect(ran).toMatchObject({ kind: 'ended', code: 0, stderr: 'a "b" $c' })
    expect(ran.kind === 'ended' ? [ran.stdout.slice(0, 3), ran.stdout.length] : []).toEqual(['inx', 65_536])
  })
})

describe('inTemporaryFolder', () => {
  const file = new URL('../../src/credentials/docker/temporary-folder.ts', import.meta.url).href
  it.each<[string, string, NodeJS.Signals | null, number | string]>([
    ['an exception that nobody catches', `setTimeout(() => { throw new Error('crash') }, 20)`, null, 1],
    ['an exit', 'setTimeout(() => process.exit(7), 20)', null, 7],
    ['a termination', '', 'SIGTERM', 'SIGTERM'],
    ['an interruption', '', 'SIGINT', 'SIGINT']
  ])('leaves nothing behind after %s', async (_, crash, signal, end) => {
    const folder = await mkdtemp(join(scratch, 'crash-'))
    const script = `import { inTemporaryFolder } from '${file}'
      import { writeFileSync } from 'node:fs'
      void inTemporaryFolder(folder => new Promise(() => { writeFileSync(folder + '/config.json', 'x'); console.log('ready'); setInterval(() => {}, 1000); ${crash} }))`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: { TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'ignore']
    })
    child.stdout.once('data', () => {
      if (signal !== null) child.kill(signal)
    })
    const ended = await new Promise(resolve => child.once('close', (code, by) => resolve(code ?? by)))
    expect(ended).toBe(end)
    expect(await readdir(folder)).toEqual([])
  })
})
