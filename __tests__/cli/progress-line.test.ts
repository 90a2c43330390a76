import { expect, it } from '@jest/globals'
import { progressLine } from '../../src/cli/console.ts'

function written(
  isTTY: boolean,
  variables: Record<string, string>
): { texts: string[]; line: ReturnType<typeof progressLine> } {
  const texts: string[] = []
  const line = progressLine({ isTTY, write: text => texts.push(text) }, variables)
  return { texts, line }
}

it('counts in one line of a terminal, and takes it away', () => {
  const { texts, line } = written(true, { TERM: 'xterm' })
  line.begin(2)
  line.answered('a')
  line.answered('b')
  line.clear()
  expect(texts).toEqual([
    '\r\u001B[K0 of 2 images asked',
    '\r\u001B[K1 of 2 images asked',
    '\r\u001B[K2 of 2 images asked',
    '\r\u001B[K'
  ])
})

it('grows where a Feature depends on others', () => {
  const { texts, line } = written(true, {})
  line.begin(1)
  line.answered('a')
  line.answered('b')
  expect(texts.at(-1)).toBe('\r\u001B[K2 of 2 images asked')
})

it('takes nothing away where nothing is', () => {
  const { texts, line } = written(true, {})
  line.begin(0)
  line.clear()
  line.begin(1)
  line.clear()
  line.clear()
  expect(texts).toEqual(['\r\u001B[K0 of 1 image asked', '\r\u001B[K'])
})

it.each<[string, boolean, Record<string, string>]>([
  ['a pipe', false, { TERM: 'xterm' }],
  ['a terminal that cannot erase', true, { TERM: 'dumb' }]
])('writes nothing into %s', (_name, isTTY, variables) => {
  const { texts, line } = written(isTTY, variables)
  line.begin(3)
  line.answered('a')
  line.clear()
  expect(texts).toEqual([])
})
