import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { serverFaults, shownServer } from '../../src/credentials/triples/triples.ts'

describe('shownServer', () => {
  it.each([
    ['https://index.docker.io/v1/', 'index.docker.io'],
    ['GHCR.io', 'GHCR.io'],
    [' acme.azurecr.io\n', 'acme.azurecr.io'],
    ['acme.azurecr.io.', 'acme.azurecr.io.'],
    ['https://acme.azurecr.io./v2', 'acme.azurecr.io.'],
    ['https://acme.azurecr.io/hunter2', 'acme.azurecr.io'],
    ['acme.azurecr.io#hunter2', 'acme.azurecr.io'],
    ['https://acme.azurecr.io?sig=hunter2', 'acme.azurecr.io'],
    ['registry:5000', 'registry:5000'],
    ['localhost', 'localhost'],
    ['localhost:5000', 'localhost:5000'],
    ['10.0.0.1:5000', '10.0.0.1:5000'],
    ['[::1]:5000', '[::1]:5000'],
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com', '123456789012.dkr.ecr.eu-west-1.amazonaws.com'],
    [
      'default-route-openshift-image-registry.apps.c1.example.com',
      'default-route-openshift-image-registry.apps.c1.example.com'
    ]
  ])('shows %j as %j', (server, shown) => {
    expect(shownServer(server)).toBe(shown)
  })

  it.each([
    'https://robot:hunter2@acme.azurecr.io',
    'hunter2@@acme.azurecr.io/hunter2',
    'https://robot:1234/x@acme.azurecr.io',
    'robot-password-1',
    'pass_word_of*mine',
    'acme',
    '',
    'ghp_aB3dE6gH9jK2mN5pQ8sT1vW4xY7zA0bC3dE6',
    'ghs_aB3dE6gH9jK2mN5p.example.com',
    'github_pat_11ABCDEFG0aB3dE6gH9jK2_mN5pQ8sT1vW4xY7zA0bC3dE6',
    'AKIAIOSFODNN7EXAMPLE',
    'AKIAIOSFODNN7EXAMPLE.',
    'hunter2.',
    'acme.azurecr.io..',
    'AKIAIOSFODNN7EXAMPLE:5000',
    'dckr_pat_aB3dE6gH9jK2mN5pQ8sT1vW4xY7',
    'glpat-aB3dE6gH9jK2mN5pQ8sT',
    'glpat-aB3dE6gH9jK2mN5pQ8sT.01.ab0123456.example',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP',
    `${'0a1b2c3d'.repeat(5)}.example.com`,
    'aB3dE6gH9jK2mN5pQ8sT.example.com'
  ])('does not show %j', server => {
    expect(shownServer(server)).toBeNull()
  })

  it('shows nothing but a stretch of the value without a user, a path or a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ab1.:/@?#- \n')) }), server => {
        const shown = shownServer(server)
        expect(shown === null || (server.includes(shown) && !/[/@?#\s]/.test(shown))).toBe(true)
      })
    )
  })
})

describe('serverFaults', () => {
  it.each<[string, string[]]>([
    ['acme.azurecr.io\n', ['ends with a line end']],
    [' acme.azurecr.io', ['holds white space']],
    ['Acme.azurecr.io', ['differs in letter case']],
    ['acme.azurecr.io:443', ['differs in the port']],
    ['me:pw@acme.azurecr.io', ['holds a user part before the host']],
    ['acme.azurecr.io?sig=x', ['holds a query or fragment']],
    ['"acme.azurecr.io"', ['holds quotation marks or brackets']],
    ['https:/acme.azurecr.io', ['begins with a broken scheme']],
    ['www.acme.azurecr.io', ['begins with `www.`']],
    ['acme.azurecr.io.', ['ends with a dot']],
    ['azurecr.io', []]
  ])('of %j', (server, faults) => {
    expect(serverFaults(server, 'acme.azurecr.io')).toEqual(faults)
  })
})
