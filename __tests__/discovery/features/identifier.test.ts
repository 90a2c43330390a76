import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { classifyFeature, expandOption } from '../../../src/discovery/features/identifier.ts'

const digest = `sha256:${'a'.repeat(64)}`

describe('classifyFeature, in the order of the dev container CLI', () => {
  it.each([
    ['ghcr.io/devcontainers/features/node:1', 'ghcr.io/devcontainers/features/node:1'],
    ['ghcr.io/devcontainers/features/node', 'ghcr.io/devcontainers/features/node:latest'],
    ['ghcr.io/a/b/node:', 'ghcr.io/a/b/node:latest'],
    ['localhost:5000/features/x:', 'localhost:5000/features/x:latest'],
    ['GHCR.io/Acme/Features/Tool:1.2-RC', 'ghcr.io/acme/features/tool:1.2-rc'],
    [`ghcr.io/a/b/c@${digest}`, `ghcr.io/a/b/c@${digest}`],
    ['ghcr.io/devcontainers-contrib/features/x:2', 'ghcr.io/devcontainers-extra/features/x:2'],
    ['registry.example.com:5000/a/b:1', 'registry.example.com:5000/a/b:1'],
    ['localhost:5000/features/x', 'localhost:5000/features/x:latest'],
    ['node', 'ghcr.io/devcontainers/features/node:1'],
    ['golang', 'ghcr.io/devcontainers/features/go:1'],
    ['common', 'ghcr.io/devcontainers/features/common-utils:1'],
    ['docker-from-docker', 'ghcr.io/devcontainers/features/docker-from-docker:1']
  ])('%s is the artifact %s', (id, text) => {
    expect(classifyFeature(id)).toMatchObject({ kind: 'oci', text })
  })

  it('takes an id for a GitHub release only where its registry may be asked: a blank before it makes no URL', () => {
    expect(classifyFeature('ghcr.io/f/a')).toMatchObject({ kind: 'oci', mayBeRelease: true })
    expect(classifyFeature(' ghcr.io/f/a')).toMatchObject({ kind: 'oci', mayBeRelease: false })
  })

  it.each([
    'https://example.com/devcontainer-feature-hello.tgz',
    'https://example.com/a/devcontainer-feature-x_1.tgz?x=1',
    'codspace/myfeatures/helloworld',
    'owner/repo/feature@v1.2'
  ])('%s is an archive', id => {
    expect(classifyFeature(id)).toEqual({ kind: 'archive' })
  })

  it.each(['./local', '../shared/x', './a.b/c'])('%s is a folder', id => {
    expect(classifyFeature(id)).toEqual({ kind: 'local', path: id })
  })

  it.each([
    ['fish', 'unsupported', './fish'],
    ['node:18', 'unsupported', 'short name'],
    ['/abs/feature', 'unsupported', 'absolute path'],
    ['https://example.com/feature.tgz', 'unsupported', 'devcontainer-feature-<id>.tgz'],
    ['https://example.com/devcontainer-feature-.tgz', 'unsupported', 'devcontainer-feature-<id>.tgz'],
    ['ghcr.io/feature', 'malformed', 'registry/namespace/name'],
    ['ghcr.io/a//b', 'malformed', 'registry/namespace/name'],
    ['ghcr.io/a/b::', 'malformed', 'registry/namespace/name'],
    ['ghcr.io/a/b:%', 'malformed', 'tag'],
    ['ghcr.io/a/b@', 'malformed', '64 digits'],
    ['node:', 'unsupported', 'short name'],
    ['ghcr.io/a/b@sha256:123', 'malformed', '64 digits'],
    [`ghcr.io/a/b:1@${digest}`, 'malformed', 'registry/namespace/name'],
    ['owner/feature', 'malformed', 'names no registry'],
    ['owner/repo/feature@1@2', 'malformed', 'names no registry'],
    ['.\\windows', 'malformed', 'registry/namespace/name'],
    ['http://example.com/devcontainer-feature-x.tgz', 'malformed', 'names no registry'],
    [`ghcr.io/a/${'b'.repeat(3_000)}`, 'malformed', '2048']
  ])('%s is refused', (id, kind, reason) => {
    expect(classifyFeature(id)).toEqual({ kind, reason: expect.stringContaining(reason) })
  })

  it('never throws, and an artifact is always in lower case with a version', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (left, right) => {
        const feature = classifyFeature(`${left}/ghcr.io/${right}`)
        const fine = feature.kind !== 'oci' || feature.text === feature.text.toLowerCase()
        expect(fine).toBe(true)
      })
    )
  })
})

describe('expandOption: short names that became an option', () => {
  const java = 'ghcr.io/devcontainers/features/java'
  it.each([
    ['gradle', ['gradle'], `${java}:1`],
    ['maven', ['maven', 'gradle'], `${java}:1`],
    ['jupyterlab', ['jupyterlab'], 'ghcr.io/devcontainers/features/python:1'],
    ['gradle', ['gradle', 'java'], null],
    ['gradle', ['gradle', `${java}:2`], null],
    ['gradle', ['gradle', java], null],
    ['gradle', ['gradle', `${java}x:2`], `${java}:1`],
    ['node', ['node'], 'node']
  ])('%s beside %j', (id, listed, expected) => {
    expect(expandOption(id, listed)).toBe(expected)
  })
})
