import { describe, expect, it } from '@jest/globals'
import type { Use, UseKind } from '../../src/model.ts'
import type { Manifest } from '../../src/oci/pull-result.ts'
import { accessOf, allowed, imageFacts, judgeOne, repositoryOf, rulesOf, use } from './facts-builders.ts'

const text = 'mcr.microsoft.com/devcontainers/base:1'

function judged(manifest: Partial<Manifest>, uses: readonly Partial<Use>[] = [{}], platform = 'linux/amd64') {
  const one = imageFacts(text, { anonymous: allowed(manifest) })
  const repositoryAnswer = repositoryOf('public')
  return judgeOne(
    one,
    { repositoryAnswer },
    { platform },
    uses.map(over => use(text, over))
  )
}

describe('platform (3.5)', () => {
  it.each([
    ['an index with it', ['linux/amd64', 'linux/arm64'], null, 'yes'],
    ['an index without it', ['linux/arm64'], null, 'no'],
    ['a single image of another architecture', ['linux/arm64/v8'], null, 'no'],
    ['an index of attestations alone', [], null, 'no'],
    ['platforms that were not read', null, null, 'yes'],
    ['another platform that is asked for', ['linux/arm64'], 'linux/arm64', 'yes'],
    ['the architecture in other words', ['linux/amd64'], 'linux/x86_64', 'yes'],
    ['an architecture alone', ['linux/arm64'], 'arm64', 'yes'],
    ['a platform that is asked for and not there', ['linux/amd64'], 'linux/arm64', 'no']
  ])('%s', (_name, platforms, platform, team) => {
    const result = judged({ platforms }, [{ platform }])
    expect(accessOf(result)).toEqual([team, team, team])
    expect(rulesOf(result)).toEqual(team === 'no' ? ['no-amd64-image'] : [])
  })

  it('names some platforms of very many', () => {
    const platforms = Array.from({ length: 500 }, (_, index) => `linux/x${String(index)}`)
    const { findings, images } = judged({ platforms })
    expect(findings[0]?.notes[0]).toMatch(/exists for linux\/x0, .*linux\/x19 and 480 further\./)
    expect(findings[0]?.fixes.map(({ text }) => text)).toEqual([
      'Name a tag or image that exists for linux/amd64.',
      'Ask the publisher of the image for it.'
    ])
    expect(images[0]?.evidence.at(-1)?.detail).toMatch(/linux\/x19 and 480 further$/)
  })

  it.each<UseKind>(['feature', 'syntax', 'cache-from'])('%s has no platform rule', kind => {
    const artifact = kind === 'feature' ? 'feature' : 'image'
    expect(rulesOf(judged({ platforms: ['linux/arm64'], artifact }, [{ kind }]))).toEqual([])
  })

  it('concerns the use that asks for the absent platform', () => {
    const uses = [{ line: 3 }, { line: 9, kind: 'from', platform: 'linux/arm64' } as const]
    const { findings } = judged({ platforms: ['linux/amd64'] }, uses)
    expect(findings.map(({ location }) => location?.line)).toEqual([9])
  })

  it('the job may ask for another platform', () => {
    expect(rulesOf(judged({ platforms: ['linux/amd64'] }, [{}], 'linux/arm64'))).toEqual(['no-amd64-image'])
  })

  it('is evidence', () => {
    const evidence = (platforms: readonly string[]) =>
      judged({ platforms }).images[0]?.evidence.filter(({ claim }) => claim === 'platform')
    expect(evidence(['linux/arm64'])).toEqual([
      {
        claim: 'platform',
        result: 'not-found',
        detail: 'linux/amd64 is not there; the image exists for linux/arm64'
      }
    ])
    expect(evidence(['linux/amd64'])?.[0]?.result).toBe('allowed')
  })
})

describe('the kind of artifact', () => {
  it.each<readonly [UseKind, Manifest['artifact'], readonly string[]]>([
    ['image', 'template', ['wrong-artifact-kind']],
    ['from', 'feature', ['wrong-artifact-kind']],
    ['feature', 'image', ['wrong-artifact-kind']],
    ['feature', 'feature', []],
    ['image', 'schema-1', ['unsupported-manifest']],
    ['compose-image', 'other', ['unsupported-manifest']],
    ['cache-from', 'other', []],
    ['volume-image', 'other', []]
  ])('%s names a %s', (kind, artifact, rules) => {
    const result = judged({ artifact, platforms: null }, [{ kind }])
    expect(rulesOf(result)).toEqual(rules)
    expect(accessOf(result)[0]).toBe(rules.length === 0 ? 'yes' : 'no')
  })
})
