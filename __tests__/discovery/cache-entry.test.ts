import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cacheImages } from '../../src/discovery/devcontainer/build.ts'

describe('cacheImages, as buildx reads --cache-from', () => {
  it.each([
    ['ghcr.io/a/b:cache', ['ghcr.io/a/b:cache']],
    ['ghcr.io/a/b@sha256:0', ['ghcr.io/a/b@sha256:0']],
    ['a:1,b:2', ['a:1', 'b:2']],
    ['type=registry,ref=ghcr.io/a/b:cache', ['ghcr.io/a/b:cache']],
    ['ref=ghcr.io/a/b,type=registry,mode=max', ['ghcr.io/a/b']],
    ['Type=registry,Ref=x', ['x']],
    ['type=local,src=/tmp/cache', []],
    ['type=gha,scope=x', []],
    ['type=s3,ref=x', []],
    ['ref=x', []],
    ['type=registry', []],
    ['', []]
  ])('%s', (text, expected) => {
    expect(cacheImages(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('always gives stretches of the text', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        for (const { start, end } of cacheImages(text))
          expect(0 <= start && start <= end && end <= text.length).toBe(true)
      })
    )
  })
})
