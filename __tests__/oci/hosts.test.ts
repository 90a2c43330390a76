import { describe, expect, it } from '@jest/globals'

import { endpoint, isDockerHub, knownRegistries, knownRegistry } from '../../src/oci/hosts.ts'

describe('endpoint', () => {
  it.each([
    ['docker.io', false, 'https://registry-1.docker.io/'],
    ['registry-1.docker.io', false, 'https://registry-1.docker.io/'],
    ['ghcr.io', false, 'https://ghcr.io/'],
    ['registry.corp.example:5050', false, 'https://registry.corp.example:5050/'],
    ['localhost:5000', false, 'https://localhost:5000/'],
    ['localhost:5000', true, 'http://localhost:5000/'],
    ['127.3.2.1:5000', true, 'http://127.3.2.1:5000/'],
    ['[::1]:5000', true, 'http://[::1]:5000/'],
    ['10.0.0.1:5000', true, 'https://10.0.0.1:5000/'],
    ['registry.corp.example', true, 'https://registry.corp.example/'],
    ['host:99999', false, null],
    ['user@host', false, null],
    ['host/path', false, null],
    ['host?x', false, null]
  ])('of %s (private network %s) is %s', (registry, allowPrivateNetwork, expected) => {
    expect(endpoint(registry, { allowPrivateNetwork })?.href ?? null).toBe(expected)
  })
})

describe('knownRegistry', () => {
  it.each([
    ['docker.io', 'Docker Hub'],
    ['ghcr.io', 'GitHub container registry'],
    ['containers.acme.ghe.com', 'GitHub container registry'],
    ['acme.azurecr.io', 'Azure Container Registry'],
    ['acme.azurecr.cn', 'Azure Container Registry'],
    ['123456789012.dkr.ecr.us-east-1.amazonaws.com', 'Amazon ECR'],
    ['123456789012.dkr.ecr-fips.us-gov-west-1.amazonaws.com', 'Amazon ECR'],
    ['123456789012.dkr-ecr.us-east-1.on.aws', 'Amazon ECR'],
    ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', 'Amazon ECR'],
    ['public.ecr.aws', 'Amazon ECR Public'],
    ['ecr-public.aws.com', 'Amazon ECR Public'],
    ['eu.gcr.io', 'Google Container Registry'],
    ['us-docker.pkg.dev', 'Google Artifact Registry'],
    ['mcr.microsoft.com', 'Microsoft Artifact Registry'],
    ['fra.ocir.io', 'Oracle Cloud Infrastructure'],
    ['123456789012.dkr.ecr.us-east-1.amazonaws.com.evil.example', null],
    ['12345.dkr.ecr.us-east-1.amazonaws.com', null],
    ['evil-ghcr.io', null],
    ['ghcr.io.evil.example', null],
    ['acme.azurecr.io:5000', null],
    ['gcr.io.evil.example', null]
  ])('%s is %s', (registry, name) => {
    expect(knownRegistry(registry)?.name ?? null).toBe(name)
  })

  it('has one sentence about each', () => {
    const wrong = knownRegistries.filter(({ note }) => !/^[A-Z].*\.$/.test(note))
    expect(wrong).toEqual([])
  })

  it('anchors every pattern at both ends', () => {
    const open = knownRegistries.filter(
      ({ pattern }) => !pattern.source.startsWith('^') || !pattern.source.endsWith('$')
    )
    expect(open).toEqual([])
  })
})

describe('isDockerHub', () => {
  it('knows the one name that references have', () => {
    expect(['docker.io', 'index.docker.io', 'registry-1.docker.io'].map(isDockerHub)).toEqual([
      true,
      false,
      false
    ])
  })
})
