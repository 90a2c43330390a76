import { describe, expect, it } from '@jest/globals'
import { guarded } from '../../src/run/crash.ts'
import { createRedactor } from '../../src/credentials/secrets/redactor.ts'

async function crashing(error: unknown, variables: Record<string, string> = {}) {
  const said: string[] = []
  const trace: string[] = []
  const redactor = createRedactor()
  redactor.protect('ghs_theSecretOfTheRun')
  redactor.protect('first line\nsecond line')
  const fails = (): never => {
    throw error
  }
  const code = await guarded(() => Promise.resolve().then(fails), {
    variables,
    redactor,
    say: sentence => said.push(sentence),
    showTrace: line => trace.push(line)
  })
  return { code, said, trace }
}

describe('a bug of the program', () => {
  it.each<[string, unknown, string]>([
    ['an error', new TypeError('x is not a function'), 'x is not a function'],
    ['an error of several lines', new Error('one\ntwo'), '(one)'],
    ['an error with a secret', new Error('asked with ghs_theSecretOfTheRun'), 'asked with ***'],
    ['a text', 'nothing', 'nothing'],
    ['nothing at all', undefined, 'undefined']
  ])('%s ends with 3 and one sentence', async (_name, error, expected) => {
    const { code, said, trace } = await crashing(error)
    expect([code, said.length, trace]).toEqual([3, 1, []])
    expect(said[0]).toContain(expected)
    expect(said[0]).toMatch(/report it at https:\/\/github\.com\/\S+\/issues\./)
    expect(said[0]).toContain('CODESPACES_PREFLIGHT_DEBUG=1')
  })

  it.each([
    ['in its middle', `${'x'.repeat(490)} ghs_theSecretOfTheRun`],
    ['at a line end', 'a key: first line\nsecond line']
  ])('shows no part of a secret that is cut %s', async (_name, message) => {
    const { said, trace } = await crashing(new Error(message), { RUNNER_DEBUG: '1' })
    expect([...said, ...trace].join('\n')).not.toMatch(/ghs_|first line|second line/)
  })

  it('with a long message still ends with a short sentence', async () => {
    const { said } = await crashing(new Error('x'.repeat(100_000)))
    expect(said[0]?.length).toBeLessThan(1_000)
  })

  it.each([{ RUNNER_DEBUG: '1' }, { CODESPACES_PREFLIGHT_DEBUG: '1' }])(
    'shows where it happened with %j, and no secret',
    async variables => {
      const { said, trace } = await crashing(new Error('asked with ghs_theSecretOfTheRun'), variables)
      expect(trace.join('\n')).toMatch(/^\s+at .+crash\.test\.ts/m)
      expect([...said, ...trace].join('\n')).not.toContain('theSecret')
      expect(said[0]).not.toContain('DEBUG')
    }
  )
})

it('gives the code of a run that ends by itself', async () => {
  const redactor = createRedactor()
  const nobody = { variables: {}, redactor, say: () => undefined, showTrace: () => undefined }
  expect(await guarded(() => Promise.resolve(1), nobody)).toBe(1)
})
