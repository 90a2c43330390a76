import { describe, expect, it } from '@jest/globals'
import type { Facts, ImageFacts } from '../../src/evidence/types.ts'
import * as made from './facts-builders.ts'
import { allowed, imageFacts, judgeOne, names, notFound, refused, silent, survey } from './facts-builders.ts'

const images = [
  'docker.io/other/tool:1',
  'docker.io/library/node:99',
  'docker.io/minio/minio:1',
  'docker.io/bitnami/redis:7',
  'quay.io/other/tool:1',
  'gcr.io/other/tool:1',
  'registry.gitlab.com/other/tool:1',
  'mcr.microsoft.com/devcontainers/base:9',
  'nvcr.io/nvidia/pytorch:24',
  'k8s.gcr.io/pause:3',
  'ghcr.io/other/tool:1',
  'docker.pkg.github.com/other/lib/tool:1'
]

const looks: Readonly<Record<string, Partial<ImageFacts>>> = {
  refused: {},
  missing: { anonymous: notFound },
  'missing, with others': { anonymous: notFound, nearTags: ['1.1', '2'] },
  'for arm64 alone': { anonymous: allowed({ platforms: ['linux/arm64'] }) },
  'without the part for amd64': {
    anonymous: { result: 'not-found', what: 'platform-manifest', detail: 'it was deleted (404)' }
  },
  silent: { anonymous: silent() },
  'of an old schema': { anonymous: allowed({ artifact: 'schema-1' }) }
}

const secrets: Readonly<Record<string, Partial<Facts>>> = {
  'names not read': {},
  'no names': { secrets: survey([]) },
  'a triple that may serve': { secrets: survey([names('TEAM')]) },
  'a public repository': { repositoryAnswer: made.repositoryOf('public'), secrets: survey([]) }
}

const situations = images.flatMap(image =>
  Object.keys(looks).flatMap(look => Object.keys(secrets).map(given => ({ image, look, given })))
)

function fixesOf({ image, look, given }: (typeof situations)[number]) {
  const judged = judgeOne(imageFacts(image, looks[look]), secrets[given], { audiences: ['team', 'outside'] })
  return judged.findings.filter(one => one.image === image).flatMap(({ fixes }) => fixes)
}

describe("somebody else's image", () => {
  it('is never to be pushed, published, opened or changed, whatever was found', () => {
    const wrong = situations.flatMap(situation =>
      fixesOf(situation)
        .filter(({ text, command = '' }) => {
          const isOwners = /^(?:Push|Publish|Build|Make|Let everybody|Link)\b|Manage Codespaces access/.test(
            text
          )
          return isOwners || /--push|docker push/.test(command)
        })
        .map(({ text }) => `${JSON.stringify(situation)}: ${text}`)
    )
    expect(wrong).toEqual([])
  })

  it('is no reason to set secrets, but for what its maker sells and for GitHub', () => {
    const free = situations.filter(({ image }) => !/^(?:nvcr\.io|ghcr\.io)\//.test(image))
    const wrong = free.flatMap(situation =>
      fixesOf(situation)
        .filter(({ text, command = '' }) => /^Set |gh secret set/.test(`${text}\n${command}`))
        .map(({ text }) => `${JSON.stringify(situation)}: ${text}`)
    )
    expect(wrong).toEqual([])
  })

  it('leaves nobody without a way', () => {
    const silentFindings = situations.filter(situation => {
      const judged = judgeOne(imageFacts(situation.image, looks[situation.look]), secrets[situation.given])
      return judged.findings.some(({ fixes, severity }) => fixes.length === 0 && severity !== 'notice')
    })
    expect(silentFindings).toEqual([])
  })

  it('is judged in every situation', () => {
    expect(situations.filter(situation => fixesOf(situation).length > 0).length).toBeGreaterThan(
      situations.length / 2
    )
  })
})

describe('an image by digest', () => {
  const digest = `mycompany.azurecr.io/app@sha256:${'0'.repeat(64)}`
  it.each(Object.keys(looks))('is never to be pushed under its digest: %s', look => {
    const { findings } = judgeOne(imageFacts(digest, looks[look]), { secrets: survey([]) })
    const text = JSON.stringify(findings.flatMap(({ fixes }) => fixes))
    expect(text).not.toMatch(/Push [^"]*@sha256|--tag [^"]*(?:@sha256|:latest)/)
  })
})

describe('an own image that is not there or was not let in', () => {
  it('is pushed only where it is missing', () => {
    const texts = (look: Partial<ImageFacts>) =>
      judgeOne(imageFacts('mycompany.azurecr.io/app:1', look), { secrets: survey([]) })
        .findings.flatMap(({ fixes }) => fixes.map(({ text }) => text))
        .join(' ')
    expect(texts({ anonymous: notFound })).toContain('Push mycompany.azurecr.io/app:1.')
    expect(texts({ anonymous: refused() })).not.toContain('Push')
  })
})
