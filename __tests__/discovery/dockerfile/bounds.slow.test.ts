import { describe, expect, it } from '@jest/globals'
import { cpuSeconds } from '../../run/cpu-seconds.ts'
import { read } from './reading.ts'

describe('a hostile megabyte is read in good time', () => {
  const chain = (count: number): string =>
    Array.from({ length: count }, (_, n) => `FROM s${n} AS s${n + 1}\n`).join('')
  it.each<[string, string]>([
    ['100,000 stages', 'FROM a\n'.repeat(100_000)],
    ['a chain of stages', `FROM a AS s0\n${chain(40_000)}`],
    ['open braces', `FROM ${'${'.repeat(500_000)}`],
    ['nested variables', `FROM ${'${a:-'.repeat(200_000)}`],
    [
      'doubling ARGs',
      `ARG A0=xxxxxxxxxx\n${Array.from({ length: 30_000 }, (_, n) => `ARG A${n + 1}=$A${n}$A${n}\n`).join('')}FROM $A30000`
    ],
    ['costly patterns', `ARG A=${'a'.repeat(15_000)}\n${'FROM ${A##*ab}\n'.repeat(60_000)}`],
    ['continuations', `FROM a\nRUN x \\\n${'\\\n'.repeat(500_000)}`],
    ['blank lines', `FROMX${'\n'.repeat(1_000_000)}FROM a`],
    ['heredocs', `FROM a\n${'RUN <<A\nA\n'.repeat(100_000)}`],
    ['quotes', `FROM a\nRUN <<A ${'"x'.repeat(400_000)}`],
    ['mounts', `FROM a\nRUN ${'--mount=from=x,target=/y '.repeat(40_000)} ls`],
    [
      'ONBUILD times stages',
      `FROM a AS b\n${'ONBUILD COPY --from=x a b\n'.repeat(20_000)}${'FROM b AS c\n'.repeat(20_000)}FROM c`
    ],
    ['white space in a directive', `# syntax=a${' '.repeat(900_000)}b\nFROM a`],
    ['deep JSON', `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)},"syntax":"x"}`]
  ])('%s', (_, text) => {
    const seconds = cpuSeconds()
    read(text)
    expect(seconds()).toBeLessThan(4)
  })
})
