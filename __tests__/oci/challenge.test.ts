import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { cpuSeconds } from '../run/cpu-seconds.ts'
import { parseChallenges } from '../../src/oci/challenge.ts'

function plain(header: string | null): unknown {
  return parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)])
}

describe('parseChallenges', () => {
  it.each([
    [
      'GitHub',
      'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:o/p:pull"',
      [['bearer', { realm: 'https://ghcr.io/token', service: 'ghcr.io', scope: 'repository:o/p:pull' }]]
    ],
    [
      'Forgejo, two in one line',
      'Bearer realm="https://codeberg.org/v2/token",service="container_registry",scope="*",Basic realm="https://codeberg.org/v2",service="container_registry",scope="*"',
      [
        ['bearer', { realm: 'https://codeberg.org/v2/token', service: 'container_registry', scope: '*' }],
        ['basic', { realm: 'https://codeberg.org/v2', service: 'container_registry', scope: '*' }]
      ]
    ],
    [
      'a comma inside quotes',
      'Bearer realm="a",scope="repository:a:pull,push"',
      [['bearer', { realm: 'a', scope: 'repository:a:pull,push' }]]
    ],
    [
      'escapes',
      String.raw`Basic realm="say \"hi\" \\ there"`,
      [['basic', { realm: String.raw`say "hi" \ there` }]]
    ],
    [
      'no quotes',
      'Bearer realm=https://a.example/token?x=1,service=a',
      [['bearer', { realm: 'https://a.example/token?x=1', service: 'a' }]]
    ],
    [
      'blanks around',
      'BEARER  Realm = "a" ,  service="b" , basic',
      [
        ['bearer', { realm: 'a', service: 'b' }],
        ['basic', {}]
      ]
    ],
    ['the first value counts', 'Bearer realm="a",realm="b"', [['bearer', { realm: 'a' }]]],
    ['only a scheme', 'Negotiate', [['negotiate', {}]]],
    [
      'a repeated header, joined',
      'Basic realm="x", Bearer realm="y"',
      [
        ['basic', { realm: 'x' }],
        ['bearer', { realm: 'y' }]
      ]
    ],
    ['an open quote', 'Bearer realm="https://a', [['bearer', { realm: 'https://a' }]]],
    ['a parameter without a scheme', 'realm="a"', []],
    ['a name of the prototype', 'Bearer __proto__="a"', [['bearer', { ['__proto__']: 'a' }]]],
    ['nothing', '', []]
  ])('reads %s', (_name, header, expected) => {
    expect(plain(header)).toEqual(expected)
  })

  it('reads no header as no challenge', () => {
    expect(plain(null)).toEqual([])
  })

  it('gives back every challenge that is written by the grammar', () => {
    const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,9}$/)
    const value = fc.string({ maxLength: 20 })
    const challenge = fc.record({ scheme: word, parameters: fc.dictionary(word, value, { maxKeys: 4 }) })
    fc.assert(
      fc.property(fc.array(challenge, { maxLength: 4 }), challenges => {
        const written = challenges.map(({ scheme, parameters }) => {
          const parts = Object.entries(parameters).map(
            ([name, text]) => `${name}="${text.replace(/["\\]/g, '\\$&')}"`
          )
          return `${scheme} ${parts.join(', ')}`.trim()
        })
        const read = parseChallenges(written.join(', '))
        expect(read.map(({ scheme }) => scheme)).toEqual(challenges.map(({ scheme }) => scheme.toLowerCase()))
        for (const [at, { parameters }] of challenges.entries()) {
          const names = Object.keys(parameters).filter(
            (name, index, all) => all.findIndex(other => other.toLowerCase() === name.toLowerCase()) === index
          )
          for (const name of names)
            expect(read[at]?.parameters.get(name.toLowerCase())).toBe(parameters[name])
        }
      })
    )
  })

  it('never throws nor hangs, however long the header', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), header => Array.isArray(parseChallenges(header))))
    const seconds = cpuSeconds()
    parseChallenges('a="'.repeat(500_000))
    parseChallenges(', '.repeat(500_000))
    expect(seconds()).toBeLessThan(1)
  })
})
