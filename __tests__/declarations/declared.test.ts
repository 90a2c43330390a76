import { describe, expect, it } from '@jest/globals'
import { readDeclarations } from '../../src/run/effective-config.ts'
import { memoryFiles } from '../../src/checkout/memory-files.ts'

const file = '.github/codespaces-preflight.yml'

async function problemsOf(text: string): Promise<readonly string[]> {
  const outcome = await readDeclarations(memoryFiles({ [file]: text }), file)
  return outcome.kind === 'wrong-usage' ? outcome.problems.map(({ text }) => text) : []
}

describe('a wrong configuration file', () => {
  it.each([
    ['in one line', `grants: ${'['.repeat(400_000)}`],
    ['in maps', `grants: ${'{a: '.repeat(200_000)}`],
    ['by indentation', Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')]
  ])('that nests too deeply %s is told in one sentence', async (_name, text) => {
    expect(await problemsOf(text)).toEqual([
      `${file}:1:1: The file cannot be read as YAML: it is nested too deeply.`
    ])
  })

  it('lists ten problems and counts the others', async () => {
    const problems = await problemsOf(`a: 1\n${keys(25)}`)
    expect(problems).toHaveLength(11)
    expect(problems[0]).toContain('unknown key `a`')
    expect(problems.at(-1)).toBe(`${file}: 16 further problems are not listed.`)
    expect(await problemsOf(keys(10))).toHaveLength(10)
  })

  it('repeats no more than a little of what it holds', async () => {
    for (const problem of await problemsOf(`a: ${'!'.repeat(100_000)}`))
      expect(problem.length).toBeLessThan(400)
  })
})

function keys(count: number): string {
  return Array.from({ length: count }, (_, at) => `key${String(at)}: 1\n`).join('')
}
