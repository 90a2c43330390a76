import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { runScript, type ScriptRun } from './workflow-script.ts'

const file = join(import.meta.dirname, '..', '..', '.github', 'workflows', 'release.yml')

function release(tag: string, tags: readonly string[], major: 'there' | 'new' = 'there'): ScriptRun {
  const environment = { GITHUB_REF_NAME: tag, GITHUB_REPOSITORY: 'acme/action', GITHUB_SHA: 'c0ffee' }
  return runScript(file, 'Move the major tag forward', environment, {
    'matching-refs': tags.map(name => `refs/tags/${name}`).join('\n'),
    PATCH: major === 'there' ? '' : null
  })
}

const moved = '[api][--method][PATCH][repos/acme/action/git/refs/tags/v1][-f][sha=c0ffee][-F][force=true]'

describe('the tag of the major version', () => {
  it('moves to a newer release', () => {
    const { calls, status } = release('v1.10.0', ['v1.2.0', 'v1.9.9', 'v1.10.0'])
    expect(calls[0]).toContain('[repos/acme/action/git/matching-refs/tags/v1.]')
    expect(calls.slice(1)).toEqual([moved])
    expect(status).toBe(0)
  })

  it('stays where an older line gets a patch', () => {
    const { calls, output, status } = release('v1.0.5', ['v1.0.4', 'v1.0.5', 'v1.1.0'])
    expect(calls.slice(1)).toEqual([])
    expect(output).toContain('v1 stays at v1.1.0')
    expect(status).toBe(0)
  })

  it('passes over tags that are no releases', () => {
    expect(release('v1.1.0', ['v1.1.0', 'v1.2.0-rc.1', 'v1.x', 'v1.9']).calls.slice(1)).toEqual([moved])
  })

  it('is made with the first release', () => {
    const { calls, status } = release('v1.0.0', ['v1.0.0'], 'new')
    expect(calls.slice(1)).toEqual([
      moved,
      '[api][--method][POST][repos/acme/action/git/refs][-f][ref=refs/tags/v1][-f][sha=c0ffee]'
    ])
    expect(status).toBe(0)
  })
})
