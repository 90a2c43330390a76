import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { programWords, shellText, simpleCommands } from '../../../src/discovery/lifecycle/shell.ts'

describe('simpleCommands', () => {
  it.each([
    ['a b', [['a', 'b']]],
    ['a && b || c; d | e & f', [['a'], ['b'], ['c'], ['d'], ['e'], ['f']]],
    ['a\nb\r\nc', [['a'], ['b'], ['c']]],
    ['a \\\n b', [['a', 'b']]],
    ['a "b c" \'d;e\' f\\ g', [['a', 'b c', 'd;e', 'f g']]],
    ['a "x\\"y"z', [['a', 'x"yz']]],
    ['(a; b)', [['a'], ['b']]],
    ['x=$(a b) `c`', [['x=$'], ['a', 'b'], ['c']]],
    ['a # b; c\nd', [['a'], ['d']]],
    ['a b#c', [['a', 'b#c']]],
    ['a >out 2>&1 <in b', [['a', 'b']]],
    ['a >> out; b', [['a'], ['b']]],
    ['a ""', [['a', '']]],
    ['', []]
  ])('%j', (text, expected) => {
    expect(simpleCommands(text).map(({ words }) => words)).toEqual(expected)
  })

  it('gives the stretch of each command', () => {
    const text = '  docker pull "a b"  && x'
    expect(simpleCommands(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'docker pull "a b"',
      'x'
    ])
  })

  it('never throws, and stretches lie inside and in order', () => {
    const characters = fc.constantFrom('a', ' ', '"', "'", '\\', '\n', '#', '>', '<', '&', ';', '(', '`', '2')
    fc.assert(
      fc.property(
        fc.array(characters).map(parts => parts.join('')),
        text => {
          let last = 0
          for (const { start, end, words } of simpleCommands(text)) {
            expect(last <= start && start <= end && end <= text.length && words.length > 0).toBe(true)
            last = start
          }
        }
      ),
      { numRuns: 500 }
    )
  })
})

describe('programWords', () => {
  it.each([
    ['sudo -E -u root docker login', ['docker', 'login']],
    ['if ! A=1 docker login', ['docker', 'login']],
    ['env A=1 B=2 docker', ['docker']],
    ['A=1', []]
  ])('%s', (text, expected) => {
    expect(programWords(text.split(' '))).toEqual(expected)
  })
})

describe('shellText', () => {
  it.each([
    [['bash', '-c', 'x y'], 'x y'],
    [['/bin/sh', '-lc', 'x'], 'x'],
    [['bash', '-x', '-c', 'x'], 'x'],
    [['bash', 'script.sh'], null],
    [['cat', '-c', 'x'], null]
  ])('%j', (words, expected) => {
    expect(shellText(words)).toBe(expected)
  })
})
