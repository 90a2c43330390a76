import { describe, expect, it } from '@jest/globals'
import { contextOf } from '../../src/judge/context.ts'
import { mayLogInFor, mayOwn } from '../../src/judge/ownership.ts'
import * as made from './facts-builders.ts'

function context(owner: string, over: Parameters<typeof made.facts>[1] = {}) {
  const repositoryAnswer = made.repositoryOf('private', 'Organization', `${owner}/web`)
  const facts = made.facts([], { repositoryAnswer, ...over })
  return contextOf(made.discovery([]), facts, made.policy)
}

describe('whose image it may be', () => {
  it.each([
    ['docker.io/acme/devbox:1', 'acme', true],
    ['docker.io/acmecorp/devbox:1', 'Acme-Corp', true],
    ['docker.io/library/node:99', 'acme', false],
    ['docker.io/bitnami/redis:7', 'acme', false],
    ['quay.io/prometheus/node:1', 'acme', false],
    ['ghcr.io/acme/devbox:1', 'ACME', true],
    ['ghcr.io/astral-sh/uv:1', 'acme', false],
    ['registry.gitlab.com/acme/app:1', 'acme', true],
    ['eu.gcr.io/google-samples/hello:1', 'acme', false],
    ['mcr.microsoft.com/devcontainers/base:9', 'acme', false],
    ['public.ecr.aws/acme/devbox:1', 'acme', false],
    ['registry.k8s.io/pause:9', 'acme', false],
    ['k8s.gcr.io/pause:3', 'acme', false],
    ['nvcr.io/nvidia/pytorch:24', 'acme', false],
    ['registry.access.redhat.com/ubi9:9', 'acme', false],
    ['codeberg.org/other/app:1', 'acme', false],
    ['codeberg.org/acme/app:1', 'acme', true],
    ['acme.azurecr.io/app:1', 'other', true],
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:1', 'acme', true],
    ['registry.example.com:5000/team/app:1', 'acme', true]
  ])('%s for %s: %s', (text, owner, expected) => {
    expect(mayOwn(context(owner), made.reference(text))).toBe(expected)
  })

  it('a declared registry is one to log in to, whoever owns the image', () => {
    const declarations = made.declarations({ registries: [made.declared('docker.io', 'HUB')] })
    const bought = made.reference('docker.io/vendor/tool:1')
    expect(mayLogInFor(context('acme'), bought)).toBe(false)
    expect(mayLogInFor(context('acme', { declarations }), bought)).toBe(true)
    expect(mayOwn(context('acme', { declarations }), bought)).toBe(false)
    expect(mayLogInFor(context('acme', { declarations }), made.reference('docker.io/library/node:9'))).toBe(
      false
    )
  })
})
