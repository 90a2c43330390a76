import { describe, expect, it } from '@jest/globals'
import { fullAllowance, limits } from '../../../src/discovery/compose/limits.ts'
import { cpuSeconds } from '../../run/cpu-seconds.ts'
import { read } from './project.ts'

const service = 'services:\n  a: {image: x}\n'
const nine = (name: string): string => Array.from({ length: 9 }, () => `*${name}`).join(', ')

describe('bounds', () => {
  it.each<[string, Record<string, string>]>([
    ['a large file', { 'compose.yml': '#'.repeat(limits.fileBytes) + `\n${service}` }],
    ['deep nesting', { 'compose.yml': '['.repeat(100_000) }],
    ['deep block nesting', { 'compose.yml': '- '.repeat(10_000) }],
    ['many pieces', { 'compose.yml': `[${','.repeat(600_000)}]` }],
    ['many documents', { 'compose.yml': '---\na: b\n'.repeat(300) }],
    [
      'aliases of aliases',
      {
        'compose.yml': `x0: &x0 {k: v}\n${Array.from({ length: 9 }, (_, index) => `x${index + 1}: &x${index + 1} [${nine(`x${index}`)}]`).join('\n')}\n${service}`
      }
    ],
    [
      'merge keys of merge keys',
      {
        'compose.yml': `x0: &x0 {k: v}\n${Array.from({ length: 9 }, (_, index) => `x${index + 1}: &x${index + 1} {<<: [${nine(`x${index}`)}]}`).join('\n')}\n${service}`
      }
    ],
    [
      'nested variables',
      { 'compose.yml': `services: {a: {image: "${'${a:-'.repeat(60)}${'}'.repeat(60)}"}}` }
    ],
    [
      'values that double',
      {
        '.env': `A0=xxxxxxxx\n${Array.from({ length: 40 }, (_, index) => `A${index + 1}=$A${index}$A${index}`).join('\n')}`,
        'compose.yml': service
      }
    ],
    [
      'one long value in many texts',
      {
        '.env': `A=${'x'.repeat(600_000)}`,
        'compose.yml': `services:\n${Array.from({ length: 40 }, (_, index) => `  a${index}: {image: $A}\n`).join('')}`
      }
    ],
    [
      'many services',
      {
        'compose.yml': `services:\n${Array.from({ length: limits.services + 1 }, (_, index) => `  a${index}: {image: x}\n`).join('')}`
      }
    ],
    [
      'many includes',
      {
        'compose.yml': `include: [${Array.from({ length: 300 }, () => 'b.yml').join(', ')}]\n`,
        'b.yml': service
      }
    ],
    [
      'deep includes',
      Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [
          index === 0 ? 'compose.yml' : `${index}.yml`,
          `include: [${index + 1}.yml]\n${service}`
        ])
      )
    ],
    [
      'a large service that many extend',
      {
        'compose.yml': `services:\n  b: {build: {args: [${Array.from({ length: 5_000 }, (_, index) => `A${index}`).join(',')}]}}\n${Array.from({ length: 100 }, (_, index) => `  a${index}: {extends: b, build: {args: [Z]}}\n`).join('')}`
      }
    ],
    [
      'a large service that many share',
      {
        'compose.yml': `services:\n  b: {build: {args: [${Array.from({ length: 5_000 }, (_, index) => `A${index}`).join(',')}]}}\n${Array.from({ length: 100 }, (_, index) => `  a${index}: {extends: b}\n`).join('')}`
      }
    ],
    [
      'many names of caches',
      { 'compose.yml': `services: {a: {build: {cache_from: ["${'a,'.repeat(200)}"]}}}` }
    ],
    [
      'many faults',
      {
        'compose.yml': `services:\n${Array.from({ length: 400 }, (_, index) => `  a${index}: {image: 1}\n`).join('')}`
      }
    ]
  ])('%s', async (_, files) => {
    const seconds = cpuSeconds()
    const reading = await read(files)
    expect(seconds()).toBeLessThan(10)
    const reached = reading.findings.filter(({ rule }) => rule === 'limit-reached')
    expect(reached.length).toBeGreaterThan(0)
    expect(reading.incomplete).toEqual(reached.map(({ message }) => message))
    expect(reading.findings.length).toBeLessThanOrEqual(limits.findings + 5)
  })

  it('leave room for a large project as people write it', async () => {
    const variables = Array.from({ length: 122 }, (_, index) => `      KEY_${index}: val\n`).join('')
    const services = Array.from(
      { length: 400 },
      (_, index) => `  s${index}:\n    image: alpine\n    environment:\n${variables}`
    )
    const reading = await read({ 'compose.yml': `services:\n${services.join('')}` })
    expect(reading.mentions).toHaveLength(400)
    expect(reading.findings).toEqual([])
    expect(fullAllowance().documents).toBe(limits.documents)
  })
})
