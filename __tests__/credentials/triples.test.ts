import { describe, expect, it } from '@jest/globals'
import { assignTriples } from '../../src/credentials/triples/triples.ts'
import type { EnvironmentTriple } from '../../src/model.ts'

const triple = (
  prefix: string,
  server: string | null,
  more: Partial<EnvironmentTriple> = {}
): EnvironmentTriple => ({ prefix, server, user: 'u', password: 'p', empty: [], ...more })
const unmatchedTriple = (server: string, ...registries: string[]) =>
  assignTriples([triple('X', server)], registries).unmatchedTriples

describe('assignTriples', () => {
  it('gives each registry its triples, in order', () => {
    const triples = [
      triple('A', 'https://acme.azurecr.io'),
      triple('B', 'acme.azurecr.io', { password: null }),
      triple('H', 'docker.io'),
      triple('N', null)
    ]
    const { byRegistry, unmatchedTriples, withoutServer } = assignTriples(triples, [
      'acme.azurecr.io',
      'docker.io',
      'quay.io',
      'docker.io'
    ])
    const shown = [...byRegistry].map(([registry, found]) => [
      registry,
      found.map(one => [one.triple.prefix, one.spelling, one.parts])
    ])
    expect(shown).toEqual([
      [
        'acme.azurecr.io',
        [
          ['A', 'exact', 'complete'],
          ['B', 'exact', 'incomplete']
        ]
      ],
      ['docker.io', [['H', 'other-hub-spelling', 'complete']]]
    ])
    expect(unmatchedTriples).toEqual([])
    expect(withoutServer.map(({ prefix }) => prefix)).toEqual(['N'])
  })

  it.each<[string, string[], string | null]>([
    ['GHCR.IO', ['ghcr.io'], 'ghcr.io'],
    ['ghcr.io:443', ['quay.io', 'ghcr.io'], 'ghcr.io'],
    ['https:/ghcr.io', ['ghcr.io'], 'ghcr.io'],
    ['acme.azurecr.io', ['ghcr.io'], null],
    ['acme.azurecr.io', [], null]
  ])('%s with images of %j was meant for %s', (server, registries, meant) => {
    expect(unmatchedTriple(server, ...registries)).toMatchObject([{ prefix: 'X', meant }])
  })

  it('prefers the closest registry', () => {
    expect(unmatchedTriple('ACME.example.com', 'acme.example.com:5000', 'acme.example.com')).toMatchObject([
      { meant: 'acme.example.com' }
    ])
  })

  it('does not guess a registry that another triple serves', () => {
    const { unmatchedTriples } = assignTriples([triple('A', 'GHCR.io'), triple('B', 'ghcr.io')], ['ghcr.io'])
    expect(unmatchedTriples).toEqual([
      { prefix: 'A', complete: true, server: 'GHCR.io', meant: null, slips: new Set(), faults: [] }
    ])
  })

  it('shows no password of a SERVER', () => {
    expect(unmatchedTriple('https://me:canary@ghcr.io', 'ghcr.io')).toEqual([
      {
        prefix: 'X',
        complete: true,
        server: null,
        meant: 'ghcr.io',
        slips: new Set(),
        faults: ['holds a user part before the host']
      }
    ])
  })
})
