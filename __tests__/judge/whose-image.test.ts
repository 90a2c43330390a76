import { describe, expect, it } from '@jest/globals'
import { allowed, imageFacts, judgeOne } from './facts-builders.ts'

const arm = allowed({ platforms: ['linux/arm64'] })

function fixesOf(image: string): readonly string[] {
  const { findings } = judgeOne(imageFacts(image, { anonymous: arm }))
  return findings
    .filter(({ rule }) => rule === 'no-amd64-image')
    .flatMap(({ fixes }) => fixes.map(({ text }) => text))
}

describe('an image that does not exist for amd64', () => {
  it.each(['ghcr.io/acme/devbox:2', 'docker.io/acme/devbox:2', 'mycompany.azurecr.io/devbox:2'])(
    'is built again where it may be the own one: %s',
    image => {
      expect(fixesOf(image)[0]).toBe('Build and push the image for linux/amd64 too.')
    }
  )

  it.each(['ghcr.io/other/devbox:2', 'docker.io/library/node:22', 'quay.io/other/devbox:2'])(
    'of somebody else is replaced, or asked for: %s',
    image => {
      expect(fixesOf(image)).toEqual([
        'Name a tag or image that exists for linux/amd64.',
        'Ask the publisher of the image for it.'
      ])
    }
  )

  it.each([
    ['docker.io/arm64v8/node:22', 'Name node:22, which exists for each architecture.'],
    ['docker.io/arm32v7/redis:7', 'Name redis:7, which exists for each architecture.']
  ])('has a plain name: %s', (image, expected) => {
    expect(fixesOf(image)).toEqual([expected])
  })
})
