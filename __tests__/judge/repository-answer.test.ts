import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/evidence/types.ts'
import type { PackageAnswer, RepositoryAnswer } from '../../src/github/types.ts'
import * as made from './facts-builders.ts'
import {
  allowed,
  imageFacts,
  inActions,
  inTerminal,
  judgeOne,
  repositoryOf,
  rulesOf
} from './facts-builders.ts'

const alpine = imageFacts('docker.io/library/alpine:3', { anonymous: allowed() })
const devbox = (look: PackageAnswer) => imageFacts('ghcr.io/acme/devbox:2', { package: look })
const wrong: RepositoryAnswer = {
  read: 'refused',
  status: 401,
  detail:
    'the repository acme/web: GitHub does not accept `token` (a classic personal access token) (401): it is wrong, revoked or expired'
}
const weak: RepositoryAnswer = {
  read: 'refused',
  status: 403,
  detail: 'the repository acme/web: `token` may not (403)'
}
const limited: RepositoryAnswer = {
  read: 'unreachable',
  cause: 'rate-limited',
  retry: { after: '2026-11-21T10:00:00Z' },
  detail:
    "the repository acme/web: GitHub's rate limit is reached (403); try again after 2026-11-21T10:00:00Z"
}
const hidden: RepositoryAnswer = {
  read: 'not-found',
  detail:
    'GitHub shows no repository acme/web to `token` (404): it does not exist, or the token may not see it'
}
const judged = (repositoryAnswer: RepositoryAnswer, over: Partial<Facts> = {}, image = alpine) =>
  judgeOne(image, { repositoryAnswer, ...over })
const refused = (status: number): PackageAnswer => ({
  read: 'refused',
  status,
  detail: `refused (${status})`
})

describe('a token that shows nothing of the repository, where every image is public', () => {
  it.each([
    [wrong, 'token-cannot-read-packages'],
    [weak, 'token-cannot-read-packages'],
    [hidden, 'token-cannot-read-packages'],
    [limited, 'registry-unreachable']
  ] as const)('%p is said once, and the check passes', (look, rule) => {
    const result = judged(look)
    expect(result.conclusion).toBe('pass')
    expect(result.findings.map(found => [found.rule, found.severity, found.location])).toEqual([
      [rule, 'warning', null]
    ])
  })

  it.each<readonly [string, RepositoryAnswer]>([
    ['no token', { read: 'no-token', detail: 'no token was given' }],
    ['an offline run', { read: 'not-applicable', detail: 'the run is offline' }],
    ['a repository that was read', repositoryOf('public')]
  ])('%s is no fault', (_name, look) => {
    expect(rulesOf(judged(look))).toEqual([])
  })

  it('says what GitHub answered, and where the token is: the input', () => {
    const [found] = judged(wrong, { run: inActions }).findings
    expect(found?.message).toBe('GitHub shows nothing of acme/web to the token.')
    expect(found?.notes[0]).toContain(
      'GitHub does not accept `token` (a classic personal access token) (401)'
    )
    expect(found?.fixes[0]?.text).toContain('the input `token`')
    expect(found?.fixes[0]).not.toHaveProperty('command')
  })

  it('says where the token is: the variable', () => {
    const [found] = judged(wrong, { run: inTerminal }).findings
    expect(found?.notes[0]).toContain('GitHub does not accept `GH_TOKEN` or `GITHUB_TOKEN`')
    expect(found?.fixes).toEqual([
      expect.objectContaining({
        text: 'Put a valid token into `GH_TOKEN` or `GITHUB_TOKEN`.',
        command: 'unset GH_TOKEN GITHUB_TOKEN && export GH_TOKEN=$(gh auth token)'
      })
    ])
  })

  it('says when to try again, and which host it was', () => {
    const [found] = judged(limited).findings
    expect(found?.message).toBe('api.github.com gave no usable answer about acme/web.')
    expect(found?.notes[0]).toContain("GitHub's rate limit is reached (403)")
    expect(found?.notes[1]).toContain('people outside')
    expect(found?.fixes.map(({ text }) => text)).toEqual(['Run the check again after 2026-11-21T10:00:00Z.'])
  })
})

describe('the same cause is told once', () => {
  it.each([
    ['a refusal with the same status', wrong, refused(401), ['token-cannot-read-packages']],
    [
      'a refusal for another reason',
      wrong,
      refused(403),
      ['token-cannot-read-packages', 'token-cannot-read-packages']
    ],
    ['silence of the API', limited, { read: 'unreachable', detail: 'no answer' }, ['registry-unreachable']],
    [
      'a refusal of the package, silence about the repository',
      limited,
      refused(403),
      ['token-cannot-read-packages', 'registry-unreachable']
    ]
  ] as const)('%s', (_name, look, found, rules) => {
    expect(rulesOf(judged(look, {}, devbox(found)))).toEqual(rules)
  })

  it('silence of another registry is another cause', () => {
    const silentHub = imageFacts('docker.io/library/alpine:3', { anonymous: made.silent() })
    expect(rulesOf(judged(limited, {}, silentHub))).toEqual(['registry-unreachable', 'registry-unreachable'])
  })

  it.each([
    [wrong, refused(401), ['token-cannot-read-packages']],
    [limited, { read: 'unreachable', detail: 'no answer' }, ['registry-unreachable']]
  ] as const)('also where a package of npm tells it: %p', (look, found, rules) => {
    const packages = [made.packageFacts('npm.pkg.github.com', '@acme/ui', found)]
    expect(rulesOf(judged(look, { packages }))).toEqual(rules)
  })
})

describe('people outside of a repository whose visibility is not known', () => {
  const acr = imageFacts('mycompany.azurecr.io/devbox:2')
  const secrets = made.survey([made.names('ACR')])
  const declarations = made.declarations({ registries: [made.declared('mycompany.azurecr.io', 'ACR')] })
  const unread: RepositoryAnswer = { read: 'no-token', detail: 'no token' }
  const outside = (wishes: Parameters<typeof judgeOne>[2], repositoryAnswer: RepositoryAnswer = unread) =>
    judgeOne(acr, { repositoryAnswer, secrets, declarations }, wishes)

  it('are an error where they are asked for, since their no is one', () => {
    const result = outside({ audiences: ['team', 'outside'] })
    expect(made.accessOf(result)).toEqual(['yes', 'yes', 'no'])
    expect(result.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['outside-contributors-blocked', 'error']
    ])
    expect(result.findings[0]?.notes[0]).toMatch(/^acme\/web may be public, and/)
  })

  it('are not spoken of where nobody asks, nor for a private repository', () => {
    expect(rulesOf(outside({}))).toEqual([])
    expect(rulesOf(outside({ audiences: ['outside'] }, repositoryOf('private')))).toEqual([])
  })
})
