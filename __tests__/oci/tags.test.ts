import { describe, expect, it } from '@jest/globals'
import { reference } from '../judge/facts-builders.ts'
import { pageStart } from '../../src/oci/content.ts'

describe('where the page of tags starts', () => {
  it.each<[string, string | null]>([
    ['docker.io/library/node:27', '24z'],
    ['docker.io/library/python:3.15', '3.12z'],
    ['docker.io/library/ubuntu:26.10', '26.'],
    ['docker.io/library/alpine:3.99', '3.'],
    ['docker.io/library/node:99', null],
    ['docker.io/library/debian:bookwrm', 'b'],
    ['mcr.microsoft.com/devcontainers/dotnet:8.0-nobel', '8.'],
    ['mcr.microsoft.com/devcontainers/base:22-jammi', '21z'],
    ['ghcr.io/acme/devbox:2', null],
    ['ghcr.io/acme/devbox:latest', null],
    ['ghcr.io/acme/devbox:20-alpin', '2'],
    ['ghcr.io/acme/devbox:5001', '4998z']
  ])('%s', (text, start) => {
    expect(pageStart(reference(text))).toBe(start)
  })

  it('is before the tags that are near', () => {
    const near: [string, string][] = [
      ['docker.io/library/node:27', '26'],
      ['docker.io/library/python:3.15', '3.14'],
      ['docker.io/library/ubuntu:26.10', '26.04'],
      ['mcr.microsoft.com/devcontainers/dotnet:8.0-nobel', '8.0-noble'],
      ['docker.io/library/debian:bookwrm', 'bookworm'],
      ['ghcr.io/acme/devbox:20-alpin', '20-alpine'],
      ['ghcr.io/acme/devbox:5001', '5000'],
      ['ghcr.io/acme/devbox:10000', '9999']
    ]
    const missed = near.filter(([missing, tag]) => !((pageStart(reference(missing)) ?? '') < tag))
    expect(missed).toEqual([])
  })
})
