import { describe, expect, it } from '@jest/globals'
import { Readings } from '../../../src/discovery/features/lock.ts'
import { finding, type Finding } from '../../../src/rules/finding.ts'

describe('Readings', () => {
  const asked: string[] = []
  const readings = new Readings<number>()
  const read = (path: string, text: string, own?: string): { value: number; findings: Finding[] } => {
    const findings: Finding[] = []
    const answer = { kind: 'text', text, ...(own === undefined ? {} : { path: own }) } as const
    const value = readings.of(
      path,
      answer,
      one => findings.push(one),
      (file, whole, report) => {
        asked.push(`${file} ${whole}`)
        report(finding('invalid-configuration', { message: file }))
        return whole.length
      }
    )
    return { value, findings }
  }

  it('makes once what many links lead to, and gives its findings every time', () => {
    const first = read('a/lock', 'text', 'lock')
    expect(first).toMatchObject({ value: 4, findings: [{ message: 'lock' }] })
    expect(read('b/lock', 'text', 'lock')).toEqual(first)
    expect(read('lock', 'text')).toEqual(first)
    expect(asked).toEqual(['lock text'])
  })

  it('makes again what is another text or another file', () => {
    expect(read('lock', 'longer')).toMatchObject({ value: 6 })
    expect(read('other', 'longer')).toMatchObject({ value: 6, findings: [{ message: 'other' }] })
    expect(asked).toEqual(['lock text', 'lock longer', 'other longer'])
  })
})
