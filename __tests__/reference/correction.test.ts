import { describe, expect, it } from '@jest/globals'
import { correctedReference } from '../../src/discovery/resolve-mention.ts'

describe('the reference that was meant', () => {
  it.each<[string, string | null]>([
    ['ghcr.io/Acme/DevBox:2-Beta', 'ghcr.io/acme/devbox:2-Beta'],
    ['Node:22', 'node:22'],
    ['GHCR.IO/Acme/x', 'ghcr.io/acme/x'],
    ['https://ghcr.io/acme/devbox:2', 'ghcr.io/acme/devbox:2'],
    ['docker://alpine:3.20', 'alpine:3.20'],
    ['https://hub.docker.com/_/node/', 'node'],
    ['https://hub.docker.com/r/acme/devbox', 'acme/devbox'],
    ['localhost:5000/App:1', 'localhost:5000/app:1'],
    [`Acme/x@sha256:${'a'.repeat(64)}`, `acme/x@sha256:${'a'.repeat(64)}`],
    ['acme/x:', null],
    ['a b', null],
    ['', null]
  ])('%s: %s', (text, expected) => {
    expect(correctedReference(text)).toBe(expected)
  })
})
