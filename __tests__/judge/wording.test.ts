import { describe, expect, it } from '@jest/globals'
import type { Facts } from '../../src/evidence/types.ts'
import * as made from './facts-builders.ts'
import { imageFacts, judgeOne, refused, survey, triple } from './facts-builders.ts'
import { acr, ecr, ecrTriple } from './scenarios.ts'

const devbox = 'ghcr.io/acme/devbox:2'

describe('one cause, one sentence', () => {
  const message = (text: string, over: Parameters<typeof imageFacts>[1]) =>
    made.saidBy(judgeOne(imageFacts(text, over), { secrets: survey([]) }).findings[0])

  it.each([
    [
      'a login',
      acr,
      triple('ACR', refused('login', 'a sentence for the evidence', 'the token request was answered 401')),
      'mycompany.azurecr.io refuses the login of ACR_CONTAINER_REGISTRY_*. The token request was answered 401.'
    ],
    [
      'a pull',
      acr,
      triple('ACR', refused('pull', 'a sentence for the evidence', 'the manifest was refused (403)')),
      'The login of ACR_CONTAINER_REGISTRY_* does not get mycompany.azurecr.io/devbox:2, which is private or does not exist. The manifest was refused (403).'
    ],
    [
      "AWS's wrong secret",
      ecr,
      ecrTriple(refused('login', 'AWS knows the access key and refuses its secret (X)'), {
        refusal: 'wrong-secret'
      }),
      'ECR_CONTAINER_REGISTRY_PASSWORD is not the secret key of the access key in ECR_CONTAINER_REGISTRY_USER. AWS knows the access key and refuses its secret (X).'
    ],
    [
      "AWS's missing permission",
      ecr,
      ecrTriple(refused('login', 'a sentence for the evidence'), {
        refusal: 'no-authorization-permission',
        denied: { principal: 'arn:aws:iam::123456789012:user/ci', explicitly: true }
      }),
      'The user of the access key in ECR_CONTAINER_REGISTRY_* lacks `ecr:GetAuthorizationToken`. That is arn:aws:iam::123456789012:user/ci, because of an explicit deny. A sentence for the evidence.'
    ]
  ])('%s', (_name, text, one, words) => {
    expect(message(text, { triples: [one] })).toBe(words)
  })

  it('a tag that is not there', () => {
    expect(
      message(acr, {
        anonymous: { result: 'not-found', what: 'tag', detail: 'the manifest is not there (404)' }
      })
    ).toMatch(/^mycompany\.azurecr\.io\/devbox has no tag 2\. Some/)
  })

  it('an index of attestations alone is an index', () => {
    const mediaType = 'application/vnd.oci.image.index.v1+json'
    const manifest = made.allowed({ artifact: 'other', mediaType, platforms: null })
    expect(message(acr, { anonymous: manifest })).toContain(
      'is an index that lists no image; an image is expected here.'
    )
  })

  it('an explicit deny is taken away, since no allow overrules it', () => {
    const denied = (explicitly: boolean) =>
      judgeOne(
        imageFacts(ecr, {
          triples: [
            ecrTriple(refused('login'), {
              refusal: 'no-authorization-permission',
              denied: { principal: null, explicitly }
            })
          ]
        })
      ).findings[0]?.fixes.map(({ text }) => text.startsWith('Take `ecr:GetAuthorizationToken` out'))
    expect(denied(true)).toEqual([true, false])
    expect(denied(false)).toEqual([false])
  })

  it('an access key is no login for docker', () => {
    const { findings } = judgeOne(
      imageFacts(ecr, { triples: [ecrTriple(refused('login'), { refusal: 'wrong-secret' })] })
    )
    expect(JSON.stringify(findings)).not.toContain('docker login')
  })

  it('an unused triple is deleted and a refused one may be renewed where it was seen, and else looked for', () => {
    const unmatchedTriple = {
      prefix: 'QUAY',
      complete: true,
      slips: new Set<string>(),
      server: 'quay.io',
      meant: null,
      faults: []
    }
    const unused = (over: Partial<Facts>) =>
      judgeOne(imageFacts(acr, { anonymous: made.allowed() }), {
        unmatchedTriples: [unmatchedTriple],
        ...over
      }).findings[0]?.fixes[0]
    expect(unused({ secrets: made.survey([made.names('QUAY')]) })?.text).toMatch(/^Delete /)
    expect(unused({})?.text).toMatch(/^See where /)
    expect(unused({})?.command).toMatch(/^gh secret list /)
    const breaks = (over: Partial<Facts>) =>
      judgeOne(
        imageFacts(acr, { anonymous: made.allowed(), triples: [triple('ACR', refused('login'))] }),
        over
      ).findings[0]?.fixes.map(({ text, command = '' }) => [text.split(' ')[0], command.split(' --')[0]])
    expect(breaks({ secrets: made.survey([made.names('ACR')]) })).toEqual([
      ['Set', 'gh secret set ACR_CONTAINER_REGISTRY_USER'],
      ['Delete', 'gh secret delete ACR_CONTAINER_REGISTRY_SERVER']
    ])
    expect(breaks({})).toEqual([
      ['Set', 'gh secret list'],
      ['See', 'gh secret list']
    ])
  })

  it("the run's own token that may read no package is the reason, not silence", () => {
    const look = { ...made.packageOf('private', 'acme/web'), tokenRefused: '`token` may not (403)' }
    const { findings } = judgeOne(imageFacts(devbox, { package: look }))
    expect(made.saidBy(findings[0])).toContain('own token. `token` may not (403).')
    expect(made.saidBy(findings[0])).not.toContain('got no answer')
  })

  it('an empty list of allowed images offers none of its images', () => {
    const { findings } = judgeOne(imageFacts(acr, { anonymous: made.allowed() }), {
      declarations: made.declarations({ allowedImages: [] })
    })
    expect(findings[0]?.fixes.map(({ who }) => who)).toEqual(['organization owner'])
  })
})
