import { describe, expect, it } from '@jest/globals'
import type { ImageFacts } from '../../src/evidence/types.ts'
import type { PackageAnswer } from '../../src/github/types.ts'
import { packageRows } from '../../src/judge/tables/github-packages.ts'
import * as made from './facts-builders.ts'
import {
  allowed,
  inCodespace,
  inTerminal,
  notFound,
  packageOf,
  refused,
  rulesOf,
  silent,
  triple
} from './facts-builders.ts'
import { judged, rowsOf, line, words } from './package-lines.ts'

const codespaceOk = made.tokenLook('codespace-token-pull', allowed())
const otherOk = made.tokenLook('other-token-pull', allowed())
const otherRefused = made.tokenLook('other-token-pull', refused())
const [ok, no] = [made.ownTokenOk, made.ownTokenRefused]
const silentToken = made.tokenLook('repository-token-pull', silent())
const missingFor = (claim: 'repository-token-pull' | 'other-token-pull') => made.tokenLook(claim, notFound)

/** A package, and the answers to tokens. */
function pack(look: PackageAnswer, ...tokens: ImageFacts['tokens']): Partial<ImageFacts> {
  return { package: look, tokens }
}

const [isPrivate, isInternal, isPublic] = [packageOf('private'), packageOf('internal'), packageOf('public')]
const linked = packageOf('private', 'Acme/Web')
const feature = packageOf('private', 'Acme/Features')
const foreign = packageOf('private', 'other/features')
const refusedApi = { read: 'refused', status: 403, detail: 'the API answered 403' } as const
const noToken = { read: 'no-token', detail: 'there is no token' } as const
const noAnswer = { read: 'unreachable', detail: 'the API answered 502' } as const
const asFeature = { kind: 'feature' } as const
const unproven = ['package-access-unproven']
const tooWeak = ['token-cannot-read-packages']
const blocked = ['outside-contributors-blocked']
const grants = { grants: [made.grant('ghcr.io/Acme/devbox')] }
const prebuildGrants = { grants: [made.grant('ghcr.io/acme/devbox', true)] }
const declaredTriple = { registries: [made.declared('ghcr.io', 'GHCR')] }
const secrets = made.survey([made.names('GHCR')])
const noSecrets = made.survey([])
const inPublic = { repository: 'public' } as const
const unreadRepository = { over: { repositoryAnswer: noAnswer } }

const lines = [
  line('public', { anonymous: allowed() }, 'yes yes -'),
  line('public, R public', { anonymous: allowed() }, 'yes yes yes', [], inPublic),
  line(
    'public, and a login that is refused',
    { anonymous: allowed(), triples: [triple('GHCR', refused('login'))] },
    'unknown unknown -',
    ['login-breaks-public-image']
  ),
  line('no such tag, anonymously', { anonymous: notFound }, 'no no -', ['image-not-found']),
  line('no such tag, own token', { tokens: [missingFor('repository-token-pull')] }, 'no no -', [
    'image-not-found'
  ]),
  line('no such tag, a person', { tokens: [missingFor('other-token-pull')] }, 'no no -', ['image-not-found']),
  line('the codespace pulls', { tokens: [codespaceOk] }, 'yes unknown -', [], {
    over: { run: inCodespace }
  }),
  line('a triple that works', { triples: [triple('GHCR', allowed())] }, 'yes yes -', [], {
    over: { secrets }
  }),
  line('a triple that is refused', { triples: [triple('GHCR', refused('login'))] }, 'no no -', [
    'registry-login-rejected'
  ]),
  line('a complete and declared triple', {}, 'yes yes -', [], {
    declarations: declaredTriple,
    over: { secrets }
  }),
  line('a declared grant', {}, 'yes unknown -', [], { declarations: grants }),
  line('a declared grant with prebuilds', {}, 'yes yes -', [], { declarations: prebuildGrants }),
  line('Feature, exact', pack(feature), 'yes yes -', [], { use: asFeature, permission: 'acme/features' }),
  line('Feature, owner/*', pack(feature), 'yes unknown -', [], { use: asFeature, permission: 'acme/*' }),
  line('an image is no Feature', pack(feature), 'unknown unknown -', unproven, {
    permission: 'acme/features'
  }),
  line('a Feature linked to another owner', pack(foreign), 'unknown unknown -', unproven, {
    use: asFeature,
    permission: 'other/features'
  }),
  line('internal, R private', pack(isInternal), 'yes yes -'),
  line('internal, R internal', pack(isInternal), 'yes yes -', [], { repository: 'internal' }),
  line('internal, the owner in another case', pack(isInternal), 'yes yes -', [], {
    over: { repositoryAnswer: made.repositoryOf('private', 'Organization', 'ACME/web') }
  }),
  line('internal, another owner', pack(isInternal), 'unknown unknown -', unproven, {
    text: 'ghcr.io/other/devbox:2'
  }),
  line(
    'internal, R public',
    pack(isInternal, ok),
    'no no no',
    ['internal-package-in-public-repository'],
    inPublic
  ),
  line('private, linked, T ok', pack(linked, ok), 'yes yes -'),
  line('private, linked, T ok, R public', pack(linked, ok), 'yes yes no', blocked, inPublic),
  line(
    'private, linked, no T, R public',
    pack(linked),
    'unknown unknown no',
    [...blocked, ...unproven],
    inPublic
  ),
  line('private, linked, T refused', pack(linked, no), 'no no -', ['package-access-not-inherited']),
  line("private, linked, a person's pull", pack(linked, otherOk), 'unknown unknown -', unproven),
  line("private, linked, a person's refusal", pack(linked, otherRefused), 'unknown unknown -', unproven),
  line('private, linked, T without an answer', pack(linked, silentToken), 'unknown unknown -', unproven),
  line('private, not linked, T ok', pack(feature, ok), 'unknown unknown -', unproven),
  line(
    'private, not linked, T ok, R public',
    pack(isPrivate, ok),
    'unknown unknown no',
    [...blocked, ...unproven],
    inPublic
  ),
  line('private, R public', {}, 'no no no', ['private-package-in-public-repository'], inPublic),
  line(
    'the same, T refused',
    pack(isPrivate, no),
    'no no no',
    ['private-package-in-public-repository'],
    inPublic
  ),
  line('private, not linked, T refused', pack(isPrivate, no), 'no no -', ['package-not-granted']),
  line('private, not linked, no T', {}, 'unknown unknown -', unproven, { over: { run: inTerminal } }),
  line(
    'public for the API, yet refused',
    pack(isPublic, no),
    'unknown unknown no',
    [...blocked, ...unproven],
    inPublic
  ),
  line(
    "private, T refused, R's visibility unknown",
    pack(isPrivate, no),
    'unknown unknown no',
    [...unproven, 'registry-unreachable'],
    unreadRepository
  ),
  line("internal, R's visibility unknown", pack(isInternal), 'unknown unknown no', unproven, {
    repository: 'unknown'
  }),
  line('a visibility that nobody knows', pack(packageOf('unknown')), 'unknown unknown -', unproven),
  line('not known to the API, T ok', pack(made.packageNotFound, ok), 'unknown unknown -', unproven),
  line('not known to the API, T refused', pack(made.packageNotFound, no), 'no no -', ['package-not-found']),
  line('not known to the API, no T', pack(made.packageNotFound, otherRefused), 'unknown unknown -', tooWeak),
  line('the API refuses our token', pack(refusedApi, no), 'unknown unknown -', tooWeak),
  line('no token', pack(noToken), 'unknown unknown no', tooWeak, { over: { repositoryAnswer: noToken } }),
  line('the API gives no answer', pack(noAnswer), 'unknown unknown -', ['registry-unreachable']),
  line(
    'the registry gives no answer',
    { package: isPublic, anonymous: silent() },
    'unknown unknown unknown',
    ['registry-unreachable'],
    inPublic
  ),
  line(
    'the registry is silent, and the package internal',
    { package: isInternal, anonymous: silent() },
    'unknown unknown -',
    ['registry-unreachable']
  ),
  line(
    'the registry is silent, and the package private in public',
    { package: isPrivate, anonymous: silent('rate-limited') },
    'unknown unknown unknown',
    ['registry-unreachable'],
    inPublic
  ),
  line(
    'the registry is silent, and a grant is declared',
    { package: isPrivate, anonymous: silent() },
    'unknown unknown -',
    ['registry-unreachable'],
    { declarations: prebuildGrants }
  ),
  line(
    'the registry is silent, and devcontainer.json asks for the Feature',
    { package: feature, anonymous: silent() },
    'unknown unknown -',
    ['registry-unreachable'],
    { use: asFeature, permission: 'acme/features' }
  ),
  line(
    'the registry is silent, and the API knows no package',
    { package: made.packageNotFound, anonymous: silent() },
    'unknown unknown -',
    ['registry-unreachable']
  ),
  line(
    'internal, silent for everyone but a person',
    { package: isInternal, anonymous: silent(), tokens: [otherOk] },
    'yes yes -'
  ),
  line(
    'linked, T ok, beside a triple of the run that is no Codespaces secret',
    { ...pack(linked, ok), triples: [triple('GHCR', allowed())] },
    'yes yes -',
    [],
    { over: { secrets: noSecrets } }
  ),
  line(
    'the same, refused',
    { ...pack(linked, ok), triples: [triple('GHCR', refused('login'))] },
    'yes yes -',
    [],
    { over: { secrets: noSecrets } }
  ),
  line(
    'the same, of which a part is a secret',
    { ...pack(linked, ok), triples: [triple('GHCR', refused('login'))] },
    'yes yes -',
    [],
    { over: { secrets: made.survey([made.names('GHCR', 'incomplete')]) } }
  ),
  line(
    'the same, with the names unread',
    { ...pack(linked, ok), triples: [triple('GHCR', refused('login'))] },
    'no no -',
    ['ghcr-secrets-redundant', 'registry-login-rejected']
  ),
  line(
    'the same, a secret of the person',
    { ...pack(linked, ok), triples: [triple('GHCR', allowed())] },
    'unknown no -',
    ['ghcr-secrets-redundant', 'registry-secrets-user-only'],
    { over: { secrets: made.survey([made.names('GHCR', 'user-only')]) } }
  ),
  line(
    'the same, inside a codespace',
    { package: linked, triples: [triple('GHCR', refused('login'))] },
    'no no -',
    ['registry-login-rejected'],
    { over: { secrets: noSecrets, run: inCodespace } }
  ),
  line(
    'not linked, T ok, beside a triple of the run that is no Codespaces secret',
    { ...pack(isPrivate, ok), triples: [triple('GHCR', allowed())] },
    'unknown unknown -',
    unproven,
    { over: { secrets: noSecrets } }
  ),
  line('a bound was met', { package: noAnswer, anonymous: silent('limit-reached') }, 'unknown unknown -', [
    'limit-reached'
  ]),
  line(
    'a private address',
    { package: noAnswer, anonymous: silent('address-refused') },
    'unknown unknown -',
    ['address-refused']
  )
]

describe('the table of packages of GitHub', () => {
  it.each(lines)('$found', one => {
    const result = judged(one)
    expect(words(result)).toBe(one.access)
    expect(rulesOf(result)).toEqual(one.rules)
  })

  it('has every row of the table', () => {
    const decided = new Set(lines.flatMap(rowsOf))
    const names = packageRows.flatMap(row => ('as' in row ? [] : [row.row]))
    expect(names.filter(name => !decided.has(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })
})

const redundant = 'ghcr-secrets-redundant'

describe('the first row that matches decides', () => {
  it.each([
    line('before a declared grant', { anonymous: allowed() }, 'yes yes -', [], {
      declarations: grants
    }),
    line(
      'before a declared grant',
      { tokens: [missingFor('other-token-pull')] },
      'no no -',
      ['image-not-found'],
      { declarations: grants }
    ),
    line('before a linked package', pack(linked, missingFor('repository-token-pull')), 'no no -', [
      'image-not-found'
    ]),
    line(
      'before a refused triple',
      { tokens: [codespaceOk], triples: [triple('GHCR', refused('login'))] },
      'yes unknown -',
      [redundant],
      { over: { run: inCodespace } }
    ),
    line('before a private package in public', { tokens: [codespaceOk] }, 'yes unknown no', blocked, {
      ...inPublic,
      over: { run: inCodespace }
    }),
    line(
      'before a declared grant',
      { triples: [triple('GHCR', refused())] },
      'no no -',
      [redundant, 'registry-pull-denied'],
      { declarations: grants }
    ),
    line(
      'before a linked package, where no names were read: nobody is told to add what is not needed',
      {
        ...pack(linked, made.tokenLook('repository-token-pull', allowed())),
        triples: [triple('GHCR', allowed())]
      },
      'unknown unknown -',
      [redundant]
    ),
    line('before a refused token', pack(linked, no), 'yes yes -', [], {
      declarations: declaredTriple,
      over: { secrets }
    }),
    line('before an internal package in public', pack(isInternal), 'yes unknown no', blocked, {
      ...inPublic,
      declarations: grants
    }),
    line('before a refused token', pack(isPrivate, no), 'yes unknown -', [], {
      declarations: grants
    }),
    line('before a refused token', pack(feature, no), 'yes yes -', [], {
      use: asFeature,
      permission: 'acme/features'
    }),
    line(
      'before a private package in public',
      pack(linked, no),
      'no no no',
      ['package-access-not-inherited'],
      inPublic
    ),
    line(
      'before a private package in public',
      pack(isPrivate, ok),
      'unknown unknown no',
      [...blocked, ...unproven],
      inPublic
    ),
    line(
      'behind row 10',
      pack(isPrivate, ok),
      'unknown unknown no',
      [...unproven, 'registry-unreachable'],
      unreadRepository
    )
  ])('$found', one => {
    const result = judged(one)
    expect(words(result)).toBe(one.access)
    expect(rulesOf(result)).toEqual(one.rules)
  })
})
