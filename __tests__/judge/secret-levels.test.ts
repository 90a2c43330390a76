import { describe, expect, it } from '@jest/globals'
import { imageFacts, judgeOne, names, survey, triple, allowed } from './facts-builders.ts'

const acr = 'mycompany.azurecr.io/devbox:2'

describe('where missing secrets are to be added', () => {
  const commands = (level: 'repository' | 'organization' | 'user') => {
    const levels = { SERVER: level, USER: null, PASSWORD: level } as const
    const secrets = survey([names('ACR', 'incomplete', { levels, missing: ['USER'] })])
    const { findings } = judgeOne(imageFacts(acr), { secrets })
    expect(findings[0]?.rule).toBe('registry-secrets-incomplete')
    const commands = (findings[0]?.fixes ?? []).flatMap(({ command }) => command ?? [])
    return commands.map(command => /--(?:repo|org) \S+/.exec(command)?.[0])
  }

  it.each([
    ['repository', ['--repo acme/web']],
    ['organization', ['--org acme']],
    ['user', ['--repo acme/web', '--org acme']]
  ] as const)('others at %s level', (level, expected) => {
    expect(commands(level)).toEqual(expected)
  })

  it('never by a command that takes a secret of the organization from other repositories', () => {
    const levels = { SERVER: 'organization', USER: 'organization', PASSWORD: 'repository' } as const
    const secrets = survey([names('ACR', 'complete', { levels, mixed: true })])
    const image = imageFacts(acr, { triples: [triple('ACR', allowed())] })
    const [mixed] = judgeOne(image, { secrets }).findings.filter(
      ({ rule }) => rule === 'registry-secrets-mixed-levels'
    )
    expect(mixed?.fixes.map(({ command }) => command?.includes('--org'))).toEqual([false])
  })

  it('once, where a name nearly fits', () => {
    const levels = { SERVER: 'repository', USER: 'repository', PASSWORD: null } as const
    const miss = { name: 'ACR_TOKEN', meant: 'ACR_CONTAINER_REGISTRY_PASSWORD', level: 'repository' } as const
    const secrets = survey([names('ACR', 'incomplete', { levels, missing: ['PASSWORD'] })], {
      nearMisses: [miss]
    })
    const { findings } = judgeOne(imageFacts(acr), { secrets })
    expect(findings.map(({ rule }) => rule)).toEqual([
      'registry-secrets-incomplete',
      'registry-secrets-misnamed'
    ])
    expect(findings[0]?.fixes.slice(0, 1).map(({ text }) => text)).toEqual(
      findings[1]?.fixes.map(({ text }) => text)
    )
  })
})

describe('a login that is to be made', () => {
  const noteOf = (image: string) => {
    const { findings } = judgeOne(imageFacts(image), { secrets: survey([]) })
    return findings[0]?.fixes[0]?.note
  }

  it.each([
    [acr, 'an ACR token whose scope map reads'],
    ['docker.io/acme/private:1', 'an access token that may only read'],
    ['quay.io/acme/x:1', 'robot account'],
    ['registry.gitlab.com/acme/x:1', 'scope `read_registry`'],
    ['europe-docker.pkg.dev/acme/x/y:1', '_json_key'],
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/x:1', 'an access key (AKIA…)'],
    ['acme.jfrog.io/x:1', 'an access token of a user'],
    ['registry.digitalocean.com/acme/x:1', 'an API token'],
    ['registry.cn-hangzhou.aliyuncs.com/acme/x:1', 'a RAM user'],
    ['registry.example.com/x:1', 'robot$name']
  ])('for %s', (image, words) => {
    expect(noteOf(image)).toMatch(/^USER and PASSWORD: /)
    expect(noteOf(image)).toContain(words)
  })
})

const absent = { result: 'not-found', what: 'tag', detail: 'the manifest is not there (404)' } as const

describe('an image that is not there', () => {
  it.each([
    ['ghcr.io/acme/x:1', true],
    ['ghcr.io/other/x:1', false],
    ['quay.io/acme/x:1', true],
    ['quay.io/other/x:1', false],
    ['docker.io/library/x:1', false],
    ['mcr.microsoft.com/x:1', false],
    ['public.ecr.aws/a/x:1', false],
    [acr, true],
    ['123456789012.dkr.ecr.eu-west-1.amazonaws.com/x:1', true],
    ['registry.example.com/x:1', true]
  ])('%s may be published here: %s', (image, expected) => {
    const { findings } = judgeOne(imageFacts(image, { anonymous: absent }))
    expect(findings[0]?.fixes.some(({ text }) => text === `Push ${image}.`)).toBe(expected)
  })
})
