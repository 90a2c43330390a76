import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { multiImage } from '../../src/demo/world/image.ts'
import { describeWith } from '../world/installed.ts'
import { dist, runBundle } from '../world/run.ts'
import { startWorld, type StartedWorld } from '../world/start.ts'
import { removeRepositories, repositoryOf, repositoryWith } from './repository.ts'

const image = multiImage(['linux/amd64'])
let world: StartedWorld
beforeAll(async () => {
  world = await startWorld({
    registries: [
      {
        host: 'open.example.com',
        profile: 'open',
        repositories: { web: { public: true, tags: { '1': image, '2': image, '3': image } } }
      },
      {
        host: 'acme.azurecr.io',
        profile: 'token',
        users: [{ user: 'robot', password: 'robot-password-1', pulls: ['devbox'] }],
        repositories: { devbox: { public: false, tags: { '1': image } } }
      }
    ]
  })
})
afterAll(async () => {
  await world.close()
  removeRepositories()
})

const three = (): string =>
  repositoryOf(
    Object.fromEntries(
      [1, 2, 3].map(tag => [
        `.devcontainer/c${tag}/devcontainer.json`,
        `{"image":"open.example.com/web:${tag}"}`
      ])
    )
  )

describe('progress', () => {
  it('is not written into a pipe', async () => {
    const run = await runBundle(['check', three(), '--repository', 'acme/web'], { env: world.env })
    expect([run.code, run.stderr]).toEqual([0, ''])
  })

  describeWith(['script'])('on a terminal', () => {
    const onTerminal = async (env: Readonly<Record<string, string>>): Promise<string> => {
      const command = `${process.execPath} ${join(dist, 'cli.js')} check ${three()} --repository acme/web`
      const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
        env: { PATH: process.env['PATH'], ...world.env, ...env },
        stdio: ['ignore', 'pipe', 'ignore']
      })
      return text(child.stdout)
    }

    it('is one line that is written over, and gone before the report', async () => {
      const shown = await onTerminal({ TERM: 'xterm' })
      const [none = '', ...lines] = shown.split('\r\u001B[K')
      expect(none).toBe('')
      expect(lines.slice(0, -1)).toEqual([0, 1, 2, 3].map(count => `${count} of 3 images asked`))
      expect(lines.at(-1)).toContain('open.example.com/web:1')
    })

    it('is not there on one that cannot erase', async () => {
      expect(await onTerminal({ TERM: 'dumb' })).not.toContain('images asked')
    })
  })
})

describe('a run that is interrupted while the docker client is logged in', () => {
  let temporary: string
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), 'preflight-interrupted-'))
    mkdirSync(join(temporary, 'bin'))
    mkdirSync(join(temporary, 'tmp'))
    const docker = join(temporary, 'bin', 'docker')
    writeFileSync(docker, '#!/bin/sh\ntouch "$0.started"\nexec sleep 60\n')
    chmodSync(docker, 0o755)
  })
  afterEach(() => rmSync(temporary, { recursive: true }))

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves no folder', async signal => {
    const args = ['check', repositoryWith('acme.azurecr.io/devbox:1'), '--with-docker']
    const child = spawn(process.execPath, [join(dist, 'cli.js'), ...args], {
      detached: true,
      stdio: 'ignore',
      env: {
        ...world.env,
        PATH: `${join(temporary, 'bin')}:${process.env['PATH'] ?? ''}`,
        TMPDIR: join(temporary, 'tmp'),
        ACR_CONTAINER_REGISTRY_SERVER: 'acme.azurecr.io',
        ACR_CONTAINER_REGISTRY_USER: 'robot',
        ACR_CONTAINER_REGISTRY_PASSWORD: 'robot-password-1'
      }
    })
    const ended = new Promise(resolve => child.once('close', (_code, name) => resolve(name)))
    for (
      let tries = 0;
      tries < 200 && !readdirSync(join(temporary, 'bin')).includes('docker.started');
      tries += 1
    )
      await wait(50)
    expect(readdirSync(join(temporary, 'tmp'))).toHaveLength(1)
    process.kill(-(child.pid ?? 0), signal)
    expect(await ended).toBe(signal)
    expect(readdirSync(join(temporary, 'tmp'))).toEqual([])
  })
})
