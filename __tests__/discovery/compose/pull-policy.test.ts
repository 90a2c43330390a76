import { describe, expect, it } from '@jest/globals'
import { memoryFiles } from '../../../src/checkout/memory-files.ts'
import { discover } from '../../../src/discovery/discover.ts'
import type { Discovery } from '../../../src/discovery/types.ts'

/** A project whose service `db` has a `pull_policy`, beside the service `app` that the codespace opens. */
function project(policy: string, configuration: object = {}, compose?: string): Promise<Discovery> {
  const text = JSON.stringify({ dockerComposeFile: 'compose.yml', service: 'app', ...configuration })
  const services = `services:\n  app: {image: app}\n  db: {image: "db:1", pull_policy: "${policy}"}\n`
  const files = memoryFiles({ '.devcontainer.json': text, 'compose.yml': compose ?? services })
  return discover({ files, configurations: [], platform: 'linux/amd64' })
}

const build = { initializeCommand: 'docker build -t db:1 .' }

async function isPulled(discovery: Promise<Discovery>): Promise<boolean | undefined> {
  return (await discovery).uses.find(({ written }) => written === 'db:1')?.required
}

describe('the image that `initializeCommand` builds', () => {
  it.each([
    ['always', true],
    ['${POLICY:-always}', true],
    ['missing', false],
    ['if_not_present', false],
    ['never', false],
    ['build', false],
    ['daily', false],
    ['weekly', false],
    ['every_12h', false]
  ])('is pulled with `pull_policy: %s`: %s', async (policy, pulled) => {
    expect(await isPulled(project(policy, build))).toBe(pulled)
    expect((await project(policy, build)).incomplete).toEqual([])
  })

  it('is pulled with `always` though a command that is not followed may make it', async () => {
    const { uses } = await project('always', { initializeCommand: 'make images' })
    expect(uses.map(({ written, mayBeMadeBy }) => [written, mayBeMadeBy])).toEqual([
      ['app', 'make images'],
      ['db:1', undefined]
    ])
  })

  it('is not pulled with `always` for the opened service, where Features are built upon it', async () => {
    const opened = 'services: {app: {image: "db:1", pull_policy: always}}\n'
    const features = { 'ghcr.io/acme/features/go:1': {} }
    expect(await isPulled(project('', { ...build, features }, opened))).toBe(false)
    expect(await isPulled(project('', build, opened))).toBe(true)
  })
})

describe('an image that nothing makes', () => {
  it.each(['never', 'build'])('is not looked for with `pull_policy: %s`, which is said', async policy => {
    expect((await project(policy)).incomplete).toEqual([
      'By its `pull_policy` docker compose does not pull `db:1` (`compose.yml`, line 3); whether it is on the machine by then was not looked at.'
    ])
  })

  it('is pulled for another service that has it too', async () => {
    const both = 'services: {app: {image: x}, a: {image: x, pull_policy: never}}\n'
    expect((await project('', {}, both)).incomplete).toEqual([])
  })

  it('is pulled for the opened service, by the dev container CLI', async () => {
    const opened = 'services: {app: {image: x, pull_policy: never}}\n'
    const { uses, incomplete } = await project('', {}, opened)
    expect(uses.map(({ required }) => required)).toEqual([true])
    expect(incomplete).toEqual([])
  })
})
