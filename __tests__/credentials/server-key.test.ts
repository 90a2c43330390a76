import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cpuSeconds } from '../run/cpu-seconds.ts'
import { matchServer, serverHost, type ServerMatch } from '../../src/credentials/triples/server-key.ts'

describe('serverHost', () => {
  it.each<[string, object]>([
    ['https://index.docker.io/v1/', { kind: 'docker-hub' }],
    ['https://index.docker.io/v1', { kind: 'other-hub-spelling' }],
    ['http://index.docker.io/v1/', { kind: 'other-hub-spelling' }],
    ['docker.io', { kind: 'other-hub-spelling' }],
    ['https://docker.io/v1/', { kind: 'other-hub-spelling' }],
    ['registry-1.docker.io', { kind: 'other-hub-spelling' }],
    ['https://registry.hub.docker.com/v2', { kind: 'other-hub-spelling' }],
    ['Index.Docker.io', { kind: 'other-hub-spelling' }],
    ['ghcr.io', { kind: 'host', host: 'ghcr.io' }],
    ['https://acme.azurecr.io/', { kind: 'host', host: 'acme.azurecr.io' }],
    ['HTTP://Acme.azurecr.io:443/v2/x?y', { kind: 'host', host: 'Acme.azurecr.io:443' }],
    ['u@ghcr.io', { kind: 'host', host: 'u@ghcr.io' }],
    ['ghcr.io?x=1', { kind: 'host', host: 'ghcr.io?x=1' }],
    ['', { kind: 'host', host: '' }]
  ])('reads %j', (server, expected) => {
    expect(serverHost(server)).toEqual(expected)
  })
})

describe('matchServer', () => {
  it.each<[string, string, ServerMatch]>([
    ['https://index.docker.io/v1/', 'docker.io', 'exact'],
    ['index.docker.io', 'docker.io', 'other-hub-spelling'],
    ['docker.io', 'docker.io', 'other-hub-spelling'],
    ['https://index.docker.io/v1/\n', 'docker.io', 'other-hub-spelling'],
    [' docker.io', 'docker.io', 'lookalike'],
    ['https://www.docker.com/', 'docker.io', 'lookalike'],
    ['ghcr.io', 'docker.io', 'no'],
    ['https://index.docker.io/v1/', 'ghcr.io', 'no'],
    ['docker.io', 'registry.docker.example.com', 'no'],
    ['ghcr.io', 'ghcr.io', 'exact'],
    ['https://ghcr.io/acme/devbox', 'ghcr.io', 'exact'],
    ['ftp://ghcr.io', 'ghcr.io', 'exact'],
    ['GHCR.io', 'ghcr.io', 'case'],
    ['ghcr.io:443', 'ghcr.io', 'port'],
    ['https://acme.example.com', 'acme.example.com:5000', 'port'],
    ['localhost:5000', 'localhost:5001', 'port'],
    [' ghcr.io', 'ghcr.io', 'lookalike'],
    ['ghcr.io\n', 'ghcr.io', 'lookalike'],
    ['"ghcr.io"', 'ghcr.io', 'lookalike'],
    ['user@ghcr.io', 'ghcr.io', 'lookalike'],
    ['https://user:pw@ghcr.io/', 'ghcr.io', 'lookalike'],
    ['https:/ghcr.io', 'ghcr.io', 'lookalike'],
    ['https//ghcr.io', 'ghcr.io', 'lookalike'],
    ['//ghcr.io', 'ghcr.io', 'lookalike'],
    ['ghcr.io.', 'ghcr.io', 'lookalike'],
    ['www.ghcr.io', 'ghcr.io', 'lookalike'],
    ['ghcr.io?x=1', 'ghcr.io', 'lookalike'],
    ['azurecr.io', 'acme.azurecr.io', 'lookalike'],
    ['gitlab.com', 'registry.gitlab.com', 'lookalike'],
    ['https.example.com', 'https.example.com', 'exact'],
    ['io', 'ghcr.io', 'no'],
    ['', 'ghcr.io', 'no'],
    ['gcr.io', 'ghcr.io', 'no'],
    ['one.azurecr.io', 'two.azurecr.io', 'slip'],
    ['acme.azurecr.com', 'acme.azurecr.io', 'slip'],
    ['acme', 'acme.azurecr.io', 'slip'],
    ['acme', 'acme2.azurecr.io', 'no'],
    ['registry.exmaple.com', 'registry.example.com', 'slip'],
    ['hub.acme.example', 'registry.example.com', 'no'],
    ['acme.jfrog.io', 'acme.azurecr.io', 'no'],
    ['quay.io', 'gcr.io', 'no'],
    ['evilghcr.io', 'ghcr.io', 'no'],
    ['ghcr.io.evil.com', 'ghcr.io', 'no'],
    ['123456789012.dkr.ecr.us-east-1.amazonaws.com', '123456789012.dkr-ecr.us-east-1.on.aws', 'lookalike'],
    [
      '123456789012.dkr.ecr-fips.us-east-1.amazonaws.com',
      '123456789012.dkr.ecr.us-east-1.amazonaws.com',
      'lookalike'
    ],
    ['123456789012.dkr.ecr.us-east-2.amazonaws.com', '123456789012.dkr.ecr.us-east-1.amazonaws.com', 'slip'],
    ['123456789013.dkr.ecr.us-east-1.amazonaws.com', '123456789012.dkr.ecr.us-east-1.amazonaws.com', 'slip']
  ])('%j for %s is %s', (server, registry, expected) => {
    expect(matchServer(server, registry)).toBe(expected)
  })

  it('never throws, and is exact only for the very host', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.domain(), (server, registry) => {
        const exact = matchServer(server, registry) === 'exact'
        return !exact || server.includes(registry)
      })
    )
  })

  it('is quick on a value of 48 KB', () => {
    const seconds = cpuSeconds()
    for (const value of [
      'https://'.repeat(6000),
      '@'.repeat(48_000),
      ':'.repeat(48_000),
      'a.'.repeat(24_000)
    ])
      matchServer(value, 'ghcr.io')
    expect(seconds()).toBeLessThan(0.5)
  })
})
