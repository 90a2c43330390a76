import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { dist, runBundle, type Run } from '../world/run.ts'
import { removeRepositories, repositoryWith } from './repository.ts'
import { runAction } from './run-action.ts'

afterAll(removeRepositories)

const token = 'ghs_theTokenOfTheRun00000000000000000001'
const preload = (code: string): string => `--import data:text/javascript,${encodeURIComponent(code)}`
/** What a bug does: code that the program needs throws, with a secret in its message. */
const broken = {
  'in the run': preload(
    `Date.prototype.toISOString = () => { throw new Error('no date with ${token}\\nand a second line') }`
  ),
  'beside the run': preload(
    `const end = setInterval(() => undefined, 5); setTimeout(() => { clearInterval(end); throw new Error('too late with ${token}') }, 5)`
  )
}
const entrances = {
  cli: (env: Readonly<Record<string, string>>): Promise<Run> =>
    runBundle(['check', repositoryWith('alpine:3'), '--offline'], { env: { GH_TOKEN: token, ...env } }),
  action: (variables: Readonly<Record<string, string>>): Promise<Run> =>
    runAction({ workspace: repositoryWith('alpine:3'), inputs: { token, offline: 'true' }, variables })
}
const cases = (Object.keys(entrances) as (keyof typeof entrances)[]).flatMap(entrance =>
  (Object.keys(broken) as (keyof typeof broken)[]).map(where => [entrance, where] as const)
)

function said({ stdout, stderr }: Run): string {
  const lines = (stdout + stderr).split('\n').filter(line => !line.startsWith('::add-mask::'))
  return lines.join('\n')
}

describe('a bug ends with 3 and one sentence', () => {
  it.each(cases)('%s, %s', async (entrance, where) => {
    const run = await entrances[entrance]({ NODE_OPTIONS: broken[where] })
    expect(run.code).toBe(3)
    const sentences = said(run).match(/The check could not finish because of a bug.*/g) ?? []
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toMatch(
      /\((?:no date|too late) with .*\): please report it at https:\S+\/issues\. Run again/
    )
    expect(said(run)).not.toMatch(/^\s*at .+:\d+:\d+/m)
  })

  it.each(['cli', 'action'] as const)(
    '%s: shows no secret, and the stack only to who asks',
    async entrance => {
      const asked = await entrances[entrance]({ NODE_OPTIONS: broken['in the run'], RUNNER_DEBUG: '1' })
      expect(said(asked)).toMatch(/at .+:\d+:\d+/)
      expect(said(asked)).toContain('no date with ***')
      expect(said(asked)).not.toContain(token)
      const own = { NODE_OPTIONS: broken['in the run'], CODESPACES_PREFLIGHT_DEBUG: '1' }
      expect(said(await entrances[entrance](own))).toMatch(/at .+:\d+:\d+/)
    }
  )
})

describe('a reader who stops reading', () => {
  it.each([
    ['explain', []],
    ['demo', ['--format', 'json']],
    ['explain', ['package-not-granted']]
  ])('%s %j ends quietly', async (command, args) => {
    const child = spawn(process.execPath, [join(dist, 'cli.js'), command, ...args], {
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'pipe']
    })
    child.stdout.destroy()
    let complaints = ''
    child.stderr.on('data', (data: Buffer) => (complaints += data.toString()))
    const code = await new Promise(resolve => child.once('close', resolve))
    expect([code, complaints]).toEqual([0, ''])
  })
})
