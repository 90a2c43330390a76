import { expect, it } from '@jest/globals'
import { parseDeclarations } from '../../src/declarations/parse.ts'
import { cpuSeconds } from '../run/cpu-seconds.ts'

it('reads a file of many keys in a time that grows with their number', () => {
  const seconds = cpuSeconds()
  parseDeclarations(Array.from({ length: 30_000 }, (_, index) => `a${index}: x\n`).join(''), 'f')
  expect(seconds()).toBeLessThan(8)
})
