import type { Discovery } from '../../src/discovery/types.ts'
import type { Facts, ImageFacts, TripleFact } from '../../src/evidence/types.ts'
import type { Judgement, Policy } from '../../src/judge/types.ts'
import type { Use } from '../../src/model.ts'
import type { RuleId } from '../../src/rules/catalogue.ts'
import * as made from './facts-builders.ts'
import { allowed, names, packageOf, refused, repositoryOf, silent, survey, triple } from './facts-builders.ts'

export const acr = 'mycompany.azurecr.io/devbox:2'
export const ecr = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/devbox:2'
const devbox = 'ghcr.io/acme/devbox:2'
const hub = 'docker.io/acme/devbox:2'

/** The smallest facts from which a rule speaks. */
export interface Scenario {
  readonly rule: RuleId
  readonly judgement: Judgement
}

interface More {
  readonly over?: Partial<Facts>
  readonly wishes?: Partial<Policy>
  readonly use?: Partial<Use>
  readonly found?: Partial<Discovery>
}

function scenario(rule: RuleId, text: string, image: Partial<ImageFacts>, more: More = {}): Scenario {
  const { over, wishes, use, found } = more
  const uses = [made.use(text, use)]
  return { rule, judgement: made.judgeOne(made.imageFacts(text, image), over, wishes, uses, found) }
}

/** A triple for ECR, with the form of its USER and AWS's refusal. */
export function ecrTriple(
  look: TripleFact['look'],
  about: Partial<NonNullable<TripleFact['ecr']>>
): TripleFact {
  return triple('ECR', look, { ecr: { user: 'access-key', refusal: null, expiresAt: null, ...about } })
}

const command = (property: string, does: 'login' | 'early-pull' | 'publish', text: string | null) => ({
  configurations: [
    made.configuration({
      commands: [
        {
          ...made.span(made.path, 20, 3),
          property,
          does,
          reference: text === null ? null : made.reference(text)
        }
      ]
    })
  ]
})

const inPublic = { over: { repositoryAnswer: repositoryOf('public') } }
const wrongToken = {
  over: {
    repositoryAnswer: {
      read: 'refused',
      status: 401,
      detail: 'the repository acme/web: GitHub does not accept `token` (401)'
    }
  }
} as const
const unreachableApi = {
  over: { repositoryAnswer: { read: 'unreachable', detail: "GitHub's API answered 502" } }
} as const
const own = [made.ownTokenRefused]
const named = (...triples: readonly ReturnType<typeof names>[]) => ({ over: { secrets: survey(triples) } })
const miss = {
  name: 'ACR_CONTAINER_REGISTRY_PASS',
  meant: 'ACR_CONTAINER_REGISTRY_PASSWORD',
  level: 'organization'
} as const
const unmatchedTriple = (meant: string | null) => ({
  over: {
    unmatchedTriples: [
      {
        prefix: 'ACR',
        complete: true,
        slips: new Set<string>(),
        server: 'MyCompany.azurecr.io',
        meant,
        faults: []
      }
    ]
  }
})
const docker = { result: 'refused', detail: 'unauthorized' } as const

/** One for each rule that depends on facts. */
export const scenarios: readonly Scenario[] = [
  scenario('private-package-in-public-repository', devbox, {}, inPublic),
  scenario('internal-package-in-public-repository', devbox, { package: packageOf('internal') }, inPublic),
  scenario('package-access-not-inherited', devbox, {
    package: packageOf('private', 'acme/web'),
    tokens: own
  }),
  scenario('package-not-granted', devbox, { tokens: own }),
  scenario('package-access-unproven', devbox, {}),
  scenario('package-not-found', devbox, { package: made.packageNotFound, tokens: own }),
  scenario('token-cannot-read-packages', devbox, { package: made.packageNotFound }),
  scenario('image-not-found', acr, { anonymous: made.notFound }),
  scenario('registry-unreachable', acr, { anonymous: silent() }),
  scenario('address-refused', acr, { anonymous: silent('address-refused') }),
  scenario('limit-reached', acr, { anonymous: silent('limit-reached') }),
  scenario('login-breaks-public-image', acr, {
    anonymous: allowed(),
    triples: [triple('ACR', refused('login'))]
  }),
  scenario('registry-login-rejected', acr, { triples: [triple('ACR', refused('login'))] }),
  scenario('registry-login-rejected', ecr, {
    triples: [ecrTriple(refused('login'), { refusal: 'unknown-key' })]
  }),
  scenario('registry-login-rejected', ecr, {
    triples: [ecrTriple(refused('login'), { user: 'session-key', refusal: 'session-key' })]
  }),
  scenario('registry-pull-denied', acr, { triples: [triple('ACR', refused('pull'))] }),
  scenario('registry-server-mismatch', acr, {}, unmatchedTriple('mycompany.azurecr.io')),
  scenario(
    'registry-server-mismatch',
    'docker.io/acme/devbox:2',
    { triples: [triple('HUB', allowed(), { spelling: 'other-hub-spelling' })] },
    named(names('HUB'))
  ),
  scenario('registry-secrets-missing', acr, {}, named()),
  scenario('registry-secrets-missing', ecr, {}, named()),
  scenario('registry-secrets-missing', 'localhost:5000/devbox:2', {}, named()),
  scenario(
    'registry-secrets-incomplete',
    acr,
    {},
    named(names('ACR', 'incomplete', { missing: ['PASSWORD'] }))
  ),
  scenario('registry-secrets-misnamed', acr, {}, { over: { secrets: survey([], { nearMisses: [miss] }) } }),
  scenario(
    'registry-secrets-not-assigned',
    acr,
    {},
    named(
      names('ACR', 'not-assigned', {
        unassigned: [
          { part: 'PASSWORD', level: 'organization' },
          { part: 'USER', level: 'user' }
        ]
      })
    )
  ),
  scenario('registry-secrets-user-only', acr, {}, named(names('ACR', 'user-only'))),
  scenario('registry-secrets-mixed-levels', acr, {}, named(names('ACR', 'complete', { mixed: true }))),
  scenario('registry-secrets-unproven', acr, {}, named(names('ACR'))),
  scenario('registry-secrets-unproven', acr, {}, named(names('A'), names('B'))),
  scenario('secrets-not-checked', acr, {}),
  scenario('secrets-not-checked', hub, {}),
  scenario('registry-secrets-missing', hub, {}, named()),
  scenario('token-cannot-read-packages', acr, { anonymous: allowed() }, wrongToken),
  scenario('registry-unreachable', acr, { anonymous: allowed() }, unreachableApi),
  scenario('registry-unreachable', devbox, {
    package: { read: 'unreachable', detail: "GitHub's API answered 502" }
  }),
  scenario(
    'secrets-not-checked',
    ecr,
    {},
    { over: { repository: null, repositoryAnswer: { read: 'no-token', detail: 'there is no token' } } }
  ),
  scenario(
    'login-in-initialize-command',
    acr,
    {},
    { ...named(), found: command('initializeCommand', 'login', null) }
  ),
  scenario('secrets-unused', acr, { anonymous: allowed() }, unmatchedTriple(null)),
  scenario('ghcr-secrets-redundant', devbox, { anonymous: allowed(), triples: [triple('GHCR', allowed())] }),
  scenario(
    'outside-contributors-blocked',
    devbox,
    { package: packageOf('private', 'acme/web'), tokens: [made.ownTokenOk] },
    inPublic
  ),
  scenario(
    'outside-contributors-blocked',
    acr,
    {},
    { over: { ...inPublic.over, secrets: survey([names('ACR')]) } }
  ),
  scenario('ecr-token-expires', ecr, {
    triples: [ecrTriple(allowed(), { user: 'token', expiresAt: '2026-11-21T09:00:00Z' })]
  }),
  scenario('ecr-token-expired', ecr, {
    triples: [ecrTriple(refused('login'), { user: 'token', refusal: 'expired-token' })]
  }),
  scenario('ecr-token-expired', ecr, {
    triples: [ecrTriple(refused('login'), { user: 'token', expiresAt: '2026-11-20T09:00:00Z' })]
  }),
  scenario('ecr-permission-missing', ecr, {
    triples: [ecrTriple(refused('login'), { refusal: 'no-authorization-permission' })]
  }),
  scenario('ecr-permission-missing', ecr, {
    triples: [
      ecrTriple(
        refused(
          'pull',
          'User: arn:aws:iam::210987654321:user/ci is not authorized to perform: ecr:BatchGetImage'
        ),
        {}
      )
    ]
  }),
  scenario(
    'ecr-secrets-name',
    ecr,
    {},
    {
      over: {
        secrets: survey([names('AWSREG')]),
        declarations: made.declarations({
          registries: [made.declared(made.reference(ecr).registry, 'AWSREG')]
        })
      }
    }
  ),
  scenario('no-amd64-image', acr, { anonymous: allowed({ platforms: ['linux/arm64'] }) }),
  scenario('wrong-artifact-kind', acr, { anonymous: allowed({ artifact: 'template' }) }),
  scenario('unsupported-manifest', acr, { anonymous: allowed({ artifact: 'schema-1' }) }),
  scenario('retired-registry', 'docker.pkg.github.com/acme/web/devbox:2', {
    authority: 'retired',
    anonymous: made.skipped
  }),
  scenario(
    'image-not-allowed',
    acr,
    { anonymous: allowed() },
    { over: { declarations: made.declarations({ allowedImages: ['mcr.microsoft.com/*'] }) } }
  ),
  scenario('docker-client-disagrees', acr, { triples: [triple('ACR', allowed())], docker }),
  scenario('early-image-pull', acr, {}, { found: command('onCreateCommand', 'early-pull', acr) }),
  scenario(
    'push-from-codespace',
    acr,
    { anonymous: allowed() },
    { found: command('postCreateCommand', 'publish', null) }
  ),
  scenario(
    'expired-ignore',
    acr,
    { anonymous: allowed() },
    {
      over: {
        declarations: made.declarations({
          ignores: [
            {
              rule: 'no-amd64-image',
              image: null,
              reason: 'soon',
              until: '2026-11-20',
              ...made.span(made.configFile, 12, 5)
            }
          ]
        })
      }
    }
  ),
  scenario(
    'unused-declaration',
    acr,
    { anonymous: allowed() },
    { over: { declarations: made.declarations({ grants: [made.grant('ghcr.io/acme/old')] }) } }
  )
]
