import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runBundle } from './run.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-test-'))
  await writeFile(
    join(folder, 'cli.js'),
    `const { text } = require('node:stream/consumers')
     text(process.stdin).then(input => {
       console.log(JSON.stringify({ args: process.argv.slice(2), input, cwd: process.cwd(), names: Object.keys(process.env).sort(), x: process.env.X }))
       console.error('on standard error')
       process.exitCode = 3
     })`
  )
  await writeFile(join(folder, 'index.js'), 'setInterval(() => {}, 1000)')
})
afterAll(() => rm(folder, { recursive: true }))

describe('runBundle', () => {
  it('starts a bundle with these arguments, this input and nothing else of the environment', async () => {
    const run = await runBundle(['check', 'a b'], { folder, cwd: folder, env: { X: '1' }, input: 'typed' })
    expect(run).toMatchObject({ code: 3, stderr: 'on standard error\n' })
    expect(JSON.parse(run.stdout)).toEqual({
      args: ['check', 'a b'],
      input: 'typed',
      cwd: folder,
      names: ['HOME', 'PATH', 'X'],
      x: '1'
    })
  })

  it('kills one that does not end', async () => {
    expect(await runBundle([], { folder, entry: 'index.js', seconds: 0.3 })).toMatchObject({ code: null })
  })
})
