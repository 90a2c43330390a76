import { describe, expect, it } from '@jest/globals'
import * as made from './facts-builders.ts'
import { imageFacts, judgeOne, names, refused, survey, triple } from './facts-builders.ts'
import { acr } from './scenarios.ts'

const hub = 'docker.io/acme/devbox:2'
const devbox = 'ghcr.io/acme/devbox:2'
const said = (over: Parameters<typeof judgeOne>[1], text = acr) =>
  judgeOne(imageFacts(text), over).findings[0]

describe('an image that its registry hides', () => {
  const missing = survey([])
  it.each([
    ['registry-secrets-missing', survey([])],
    ['registry-secrets-unproven', survey([names('HUB')])],
    ['registry-secrets-user-only', survey([names('HUB', 'user-only')])],
    ['registry-secrets-not-assigned', survey([names('HUB', 'not-assigned')])],
    ['registry-secrets-incomplete', survey([names('HUB', 'incomplete', { missing: ['USER'] })])],
    ['secrets-not-checked', null]
  ])('is private or does not exist: %s', (rule, secrets) => {
    const found = said({ secrets }, hub)
    expect(found?.rule).toBe(rule)
    expect(made.saidBy(found)).toMatch(/acme\/devbox:2 is private or does not exist/)
    expect(made.saidBy(found)).not.toMatch(/:2 needs|needs a login/)
    expect(found?.fixes.map(({ url }) => url)).toContain('https://hub.docker.com/r/acme/devbox')
  })

  it('likewise where a login is accepted and the pull refused', () => {
    const { findings } = judgeOne(imageFacts(hub, { triples: [triple('HUB', refused('pull'))] }), {
      secrets: missing
    })
    expect(findings[0]?.rule).toBe('registry-pull-denied')
    expect(made.saidBy(findings[0])).toContain('is private or does not exist')
  })

  it('does exist where everybody reads its manifest, and the config is refused', () => {
    const anonymous = made.blobRefused('the config')
    const found = judgeOne(imageFacts(acr, { anonymous }), { secrets: null }).findings[0]
    expect(found?.rule).toBe('secrets-not-checked')
    expect(found?.message).toContain(
      'where the manifest of devbox:2 is public, but its config is refused (403)'
    )
    expect(made.saidBy(found)).not.toContain('does not exist')
    const others = judgeOne(imageFacts('quay.io/other/devbox:2', { anonymous }), { secrets: missing })
    const fixes = others.findings[0]?.fixes.map(({ text }) => text).join(' ')
    expect(fixes).not.toContain('Check that it exists')
    expect(fixes).toContain('Ask whoever publishes quay.io/other/devbox for the right to pull')
  })

  it('does exist where everybody reads the manifest of a package of GitHub', () => {
    const { findings } = judgeOne(
      imageFacts(devbox, {
        anonymous: made.blobRefused('the config'),
        package: { read: 'no-token', detail: 'no token' }
      })
    )
    expect(made.saidBy(findings[0])).not.toContain('does not exist')
  })

  it('does exist where a login reads its manifest, and the layers are refused', () => {
    const { findings } = judgeOne(
      imageFacts(acr, { triples: [triple('ACR', made.blobRefused('a layer'))] }),
      { secrets: missing }
    )
    expect(findings[0]?.rule).toBe('registry-pull-denied')
    expect(findings[0]?.message).toBe(
      'The login of ACR_CONTAINER_REGISTRY_* reads the manifest of mycompany.azurecr.io/devbox:2, but may not pull its layers.'
    )
    expect(made.saidBy(findings[0])).not.toContain('does not exist')
  })

  it("Docker Hub's official images have another page", () => {
    const found = said({ secrets: missing }, 'docker.io/library/alpin:3')
    expect(found?.fixes[0]?.url).toBe('https://hub.docker.com/_/alpin')
    expect(found?.fixes[0]?.text).toBe('Check that it exists under this name, or name another image.')
  })

  it('exists where a login got it', () => {
    const { findings } = judgeOne(imageFacts(hub, { triples: [triple('HUB', made.allowed())] }), {
      secrets: missing
    })
    expect(made.saidBy(findings[0])).not.toContain('does not exist')
  })

  it("somebody else's is looked at before a login is set up, one that may be the owner's behind it", () => {
    const first = (text: string) => said({ secrets: missing }, text)?.fixes[0]?.text
    expect(first('docker.io/other/devbox:2')).toBe(
      'Check that it exists under this name, or name another image.'
    )
    expect(first('quay.io/other/devbox:2')).toBe(
      'Check that it exists under this name, or name another image.'
    )
    expect(first(hub)).toMatch(/^Set the three secrets DOCKERHUB_CONTAINER_REGISTRY_\*/)
    expect(first(acr)).toMatch(/^Set the three secrets ACR_CONTAINER_REGISTRY_\*/)
  })

  it('is so at every registry', () => {
    expect(said({ secrets: missing })?.message).toMatch(
      /^No Codespaces secrets for mycompany\.azurecr\.io, where devbox:2 is private or does not exist/
    )
  })

  it.each([
    ['refused', { read: 'refused', status: 403, detail: 'no' }],
    ['no token', { read: 'no-token', detail: 'no token' }],
    ['silent', { read: 'unreachable', detail: 'no answer' }]
  ] as const)('ghcr.io without the Packages API: %s', (_name, look) => {
    const { findings } = judgeOne(imageFacts(devbox, { package: look }))
    expect(made.saidBy(findings[0])).toContain('is private or does not exist')
    const got = judgeOne(
      imageFacts(devbox, { package: look, tokens: [made.tokenLook('other-token-pull', made.allowed())] })
    )
    expect(made.saidBy(got.findings[0])).not.toContain('does not exist')
  })

  it('people outside of a public repository', () => {
    const { findings } = judgeOne(imageFacts(hub), {
      repositoryAnswer: made.repositoryOf('public'),
      secrets: survey([names('HUB')])
    })
    const blocked = findings.find(({ rule }) => rule === 'outside-contributors-blocked')
    expect(blocked?.notes[0]).toContain('is private or does not exist')
  })
})
