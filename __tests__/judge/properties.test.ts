import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { SecretSurvey, SurveyedTriple } from '../../src/credentials/triples/survey.ts'
import type { Facts, ImageFacts, RunFacts, TokenPull, TripleFact } from '../../src/evidence/types.ts'
import type { PackageAnswer, RepositoryAnswer } from '../../src/github/types.ts'
import type { Policy } from '../../src/judge/types.ts'
import type { Use } from '../../src/model.ts'
import { audiences, severities, useKinds } from '../../src/model.ts'
import type { PullResult } from '../../src/oci/pull-result.ts'
import { judge } from '../../src/judge/judge.ts'
import * as made from './facts-builders.ts'

const texts = [
  'ghcr.io/acme/devbox:2',
  'ghcr.io/other/tool:1',
  'mycompany.azurecr.io/devbox:2',
  'docker.io/library/alpine:3.20',
  '123456789012.dkr.ecr.eu-west-1.amazonaws.com/devbox:2',
  'docker.pkg.github.com/acme/web/devbox:2'
] as const
const prefixes = ['ACR', 'GHCR', 'HUB', 'ECR'] as const
const visibility = fc.constantFrom('public', 'private', 'internal', 'unknown')
const linked = fc.constantFrom(null, 'acme/web', 'Acme/Features', 'other/tool')

const unanswered: fc.Arbitrary<PullResult> = fc
  .constantFrom(
    'dns',
    'time-out',
    'rate-limited',
    'address-refused',
    'limit-reached',
    'offline',
    'realm-refused'
  )
  .map(cause => made.silent(cause as 'dns'))
const look: fc.Arbitrary<PullResult> = fc.oneof(
  fc
    .record({
      artifact: fc.constantFrom('image', 'feature', 'template', 'schema-1', 'other'),
      platforms: fc.option(fc.subarray(['linux/amd64', 'linux/arm64', 'windows/amd64']))
    })
    .map(manifest => made.allowed(manifest)),
  fc.constantFrom('login', 'pull').map(stage => made.refused(stage)),
  fc.constant(made.notFound),
  unanswered
)

function tokens(looks: fc.Arbitrary<PullResult>): fc.Arbitrary<TokenPull[]> {
  const claim = fc.constantFrom('repository-token-pull', 'codespace-token-pull', 'other-token-pull')
  return fc.array(fc.record({ claim, look: looks, app: fc.constantFrom(null, 'release-bot') }), {
    maxLength: 2
  })
}

function triples(looks: fc.Arbitrary<PullResult>): fc.Arbitrary<TripleFact[]> {
  const about = fc.record({
    user: fc.constantFrom('access-key', 'session-key', 'token', 'other'),
    refusal: fc.constantFrom(
      null,
      'unknown-key',
      'no-authorization-permission',
      'expired-token',
      'throttled'
    ),
    expiresAt: fc.constantFrom(null, '2026-11-20T00:00:00Z')
  })
  return fc.array(
    fc.record({
      prefix: fc.constantFrom(...prefixes),
      parts: fc.constantFrom('complete', 'incomplete'),
      spelling: fc.constantFrom('exact', 'other-hub-spelling'),
      look: fc.oneof(looks, fc.constant(made.skipped)),
      faults: fc.constant([]),
      ecr: fc.option(about)
    }),
    { maxLength: 2 }
  )
}

const notRead: fc.Arbitrary<PackageAnswer> = fc.constantFrom(
  { read: 'no-token', detail: 'none' },
  { read: 'refused', status: 403, detail: 'refused' },
  { read: 'unreachable', detail: 'no answer' },
  { read: 'not-applicable', detail: 'not asked' }
)
const packageLook: fc.Arbitrary<PackageAnswer> = fc.oneof(
  fc.tuple(visibility, linked).map(([seen, repository]) => made.packageOf(seen, repository)),
  fc.constant(made.packageNotFound),
  notRead
)

function images(
  looks: fc.Arbitrary<PullResult>,
  packages: fc.Arbitrary<PackageAnswer>
): fc.Arbitrary<ImageFacts[]> {
  const each = texts.map(text =>
    fc
      .record({ anonymous: looks, tokens: tokens(looks), triples: triples(looks), found: packages })
      .map(({ found, ...answers }) => {
        const facts = made.imageFacts(text, answers)
        const retired = facts.reference.registry === 'docker.pkg.github.com'
        if (retired) return { ...facts, authority: 'retired' as const }
        return facts.authority === 'github' ? { ...facts, package: found } : facts
      })
  )
  return fc.tuple(...each)
}

const surveyed: fc.Arbitrary<SurveyedTriple> = fc
  .record({
    prefix: fc.constantFrom(...prefixes),
    reach: fc.constantFrom('complete', 'user-only', 'not-assigned', 'incomplete'),
    mixed: fc.boolean()
  })
  .map(({ prefix, reach, mixed }) => made.names(prefix, reach, { mixed }))
const secrets: fc.Arbitrary<SecretSurvey | null> = fc.option(
  fc
    .record({ triples: fc.array(surveyed, { maxLength: 3 }), allRead: fc.boolean() })
    .map(({ triples: all, allRead }) => made.survey(all, { allRead }))
)
const run: fc.Arbitrary<RunFacts> = fc.constantFrom(made.inActions, made.inCodespace, made.inTerminal)
const repositoryAnswer: fc.Arbitrary<RepositoryAnswer> = fc.oneof(
  visibility.map(seen => made.repositoryOf(seen)),
  fc.constantFrom<RepositoryAnswer>(
    { read: 'unreachable', detail: 'no answer' },
    { read: 'refused', status: 401, detail: 'refused' },
    { read: 'not-found', detail: 'not there' }
  )
)
const declarations = fc
  .record({
    grants: fc.subarray([made.grant('ghcr.io/acme/devbox'), made.grant('ghcr.io/other/tool', true)]),
    registries: fc.subarray([made.declared('mycompany.azurecr.io', 'ACR'), made.declared('docker.io', 'HUB')])
  })
  .map(one => made.declarations(one))

function facts(all: fc.Arbitrary<ImageFacts[]>): fc.Arbitrary<Facts> {
  return fc
    .record({ all, over: fc.record({ secrets, run, repositoryAnswer, declarations }) })
    .map(({ all: known, over }) => made.facts(known, over))
}

const uses: fc.Arbitrary<Use[]> = fc.array(
  fc
    .record({
      text: fc.constantFrom(...texts),
      kind: fc.constantFrom(...useKinds),
      required: fc.boolean(),
      line: fc.integer({ min: 1, max: 40 })
    })
    .map(({ text, kind, required, line }) => made.use(text, { kind, required, line, endLine: line })),
  { minLength: 1, maxLength: 8 }
)
const policy: fc.Arbitrary<Policy> = fc
  .record({
    audiences: fc.subarray([...audiences], { minLength: 1 }),
    failOn: fc.constantFrom(...severities, 'never' as const),
    requireProof: fc.boolean()
  })
  .map(wishes => ({ ...made.policy, ...wishes }))

const asks = { ...made.span(), repository: 'acme/features', readsPackages: true }
const discoveries = fc
  .record({ uses, permitted: fc.boolean() })
  .map(({ uses: all, permitted }) =>
    made.discovery(all, { configurations: [made.configuration({ permissions: permitted ? [asks] : [] })] })
  )
const rank = { no: 0, unknown: 1, yes: 2 }
const oftener = { numRuns: 500 }

describe('whatever the facts', () => {
  it('each image has an access, a prebuild never better than the team, and outside what is anonymous', () => {
    fc.assert(
      fc.property(discoveries, facts(images(look, packageLook)), policy, (found, all, wishes) => {
        const result = judge(found, all, wishes)
        expect(result.images).toHaveLength(new Set(found.uses.map(one => one.reference.text)).size)
        for (const { key, access } of result.images) {
          expect(rank[access.prebuild]).toBeLessThanOrEqual(rank[access.team])
          const isPublic = all.images.get(key)?.anonymous.result === 'allowed'
          expect(access.outside === 'yes' && !isPublic).toBe(false)
        }
        expect(judge(found, all, wishes)).toEqual(result)
      }),
      oftener
    )
  })

  it('each finding has a next step', () => {
    fc.assert(
      fc.property(discoveries, facts(images(look, packageLook)), policy, (found, all, wishes) => {
        const { findings } = judge(found, all, wishes)
        expect(findings.filter(({ fixes }) => fixes.length === 0)).toEqual([])
      }),
      oftener
    )
  })

  it('a yes has a look that was let in, a declaration, or a visibility that GitHub documents', () => {
    fc.assert(
      fc.property(discoveries, facts(images(look, packageLook)), policy, (found, all, wishes) => {
        for (const { key, access, evidence } of judge(found, all, wishes).images) {
          if (access.team !== 'yes') continue
          const image = all.images.get(key)
          const internal = image?.package?.read === 'found' && image.package.visibility === 'internal'
          const claims = evidence.map(({ claim }) => claim)
          const stated = claims.some(claim => /^declared-|^configuration-permission$/.test(claim))
          const own = image?.tokens.some(
            ({ claim, look: one }) => claim !== 'other-token-pull' && one.result === 'allowed'
          )
          const login = image?.triples.some(one => one.look.result === 'allowed')
          expect(
            internal || stated || own === true || login === true || image?.anonymous.result === 'allowed'
          ).toBe(true)
        }
      }),
      oftener
    )
  })

  it('a no has an answer: silence of every registry and of the API gives none', () => {
    const unreachable = images(unanswered, notRead)
    fc.assert(
      fc.property(discoveries, facts(unreachable), policy, (found, all, wishes) => {
        for (const { key, access } of judge(found, all, wishes).images) {
          if (all.images.get(key)?.authority === 'retired') continue
          expect([access.team, access.prebuild, access.outside]).not.toContain('no')
        }
      }),
      oftener
    )
  })
})
