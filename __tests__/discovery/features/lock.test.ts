import { describe, expect, it } from '@jest/globals'
import { Readings } from '../../../src/discovery/features/lock.ts'
import { lockFileOf, readFeatureLock } from '../../../src/discovery/features/lock.ts'
import { memoryFiles } from '../../../src/checkout/memory-files.ts'
import type { Finding } from '../../../src/rules/finding.ts'

const digest = `sha256:${'0'.repeat(64)}`
const path = '.devcontainer/devcontainer-lock.json'

async function lock(text: string): Promise<{ entries: [string, string][]; findings: Finding[] }> {
  const findings: Finding[] = []
  const files = memoryFiles({ [path]: text })
  const report = (one: Finding): void => void findings.push(one)
  const read = await readFeatureLock(files, '.devcontainer/devcontainer.json', report, new Readings())
  return { entries: [...read], findings }
}

describe('lockFileOf', () => {
  it.each([
    ['.devcontainer/devcontainer.json', '.devcontainer/devcontainer-lock.json'],
    ['.devcontainer/web/devcontainer.json', '.devcontainer/web/devcontainer-lock.json'],
    ['.devcontainer.json', '.devcontainer-lock.json'],
    ['sub/.devcontainer.json', 'sub/.devcontainer-lock.json']
  ])('%s: %s', (configuration, expected) => {
    expect(lockFileOf(configuration)).toBe(expected)
  })
})

describe('readFeatureLock', () => {
  it('takes the digests by id', async () => {
    const text = JSON.stringify({
      features: {
        'ghcr.io/a/b:1': { version: '1.0.0', resolved: `ghcr.io/a/b@${digest}`, integrity: digest },
        'ghcr.io/a/c:1': { version: '1.0.0', resolved: `ghcr.io/a/c@${digest}` }
      }
    })
    expect(await lock(text)).toEqual({ entries: [['ghcr.io/a/b:1', digest]], findings: [] })
  })

  it.each(['', ' \n', '{"features": {}}'])('locks nothing with %j', async text => {
    expect(await lock(text)).toEqual({ entries: [], findings: [] })
  })

  it.each([
    ['{"features": {', 'not valid JSON', 1, 15],
    ['{"features": {},} // x', 'not valid JSON', 1, 17],
    ['[]', 'must be an object, found an array', 1, 1],
    ['{}', 'has no `features`', 1, 1],
    ['{"features": []}', '`features` must be an object', 1, 14],
    ['{"features": {"a": 1}}', '`features["a"]` must be an object, found a number', 1, 20],
    ['{"features": {"a": {"integrity": "sha256:12"}}}', '64 hexadecimal digits, found `sha256:12`', 1, 35]
  ])('reports %s', async (text, message, line, column) => {
    const { entries, findings } = await lock(text)
    expect(entries).toEqual([])
    expect(findings).toMatchObject([
      {
        rule: 'invalid-configuration',
        message: expect.stringContaining(message),
        location: { file: path, line, column }
      }
    ])
  })

  it('reads 16 MiB, not more', async () => {
    const filler = ' '.repeat(2 * 1024 * 1024)
    expect((await lock(`{"features": {}}${filler}`)).findings).toEqual([])
    const { findings } = await lock(' '.repeat(16 * 1024 * 1024 + 1))
    expect(findings).toMatchObject([{ rule: 'limit-reached' }])
  })
})
