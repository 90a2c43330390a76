import { describe, expect, it } from '@jest/globals'
import { awsTransport, isAwsAddress } from '../../src/credentials/aws/ecr.ts'
import { tokenExpiry } from '../../src/credentials/aws/ecr.ts'
import { exchangeAccessKey, type EcrQuestion } from '../../src/credentials/aws/ecr.ts'
import { createAws, type AwsKey } from '../../src/demo/world/aws.ts'
import { json, text } from '../../src/demo/world/answers.ts'
import { createWorld, type WorldDefinition } from '../../src/demo/world/world.ts'
import { NoAnswer } from '../../src/http/types.ts'
import { awsKey, ecr } from '../world/example.ts'

const registryAt = (host: string): WorldDefinition => ({
  registries: [{ host, profile: 'ecr', repositories: {} }],
  awsKeys: [awsKey]
})

async function exchange(world: WorldDefinition, more: Partial<EcrQuestion> = {}) {
  const { fetch, log } = createWorld(world)
  const question = {
    host: ecr,
    user: awsKey.accessKeyId,
    password: awsKey.secretAccessKey,
    fetch,
    endpoint: null,
    ...more
  }
  return { answer: await exchangeAccessKey(question), asked: log.map(({ host }) => host), log }
}

const withKey = (change: Partial<AwsKey>): WorldDefinition => ({
  ...registryAt(ecr),
  awsKeys: [{ ...awsKey, ...change }]
})

describe('exchangeAccessKey', () => {
  it('gives a login for the host as it is spelled, from an AWS that verifies the signature', async () => {
    const { answer, asked, log } = await exchange(registryAt(ecr))
    if (answer.kind !== 'login') throw new Error('no login')
    expect(answer.login).toMatchObject({ host: ecr, user: 'AWS' })
    expect(tokenExpiry(answer.login.password)).toBe(answer.expiresAt)
    expect(Date.parse(answer.expiresAt ?? '') - Date.now()).toBeGreaterThan(11.9 * 3_600_000)
    expect(asked).toEqual(['api.ecr.eu-west-1.amazonaws.com'])
    expect(JSON.stringify(log.map(one => [...one.requestHeaders, one.requestBody]))).not.toContain(
      awsKey.secretAccessKey
    )
  })

  it.each([
    ['123456789012.dkr.ecr-fips.us-east-1.amazonaws.com', 'api.ecr-fips.us-east-1.amazonaws.com'],
    ['123456789012.dkr-ecr.us-east-1.on.aws', 'ecr.us-east-1.api.aws'],
    ['123456789012.dkr-ecr-fips.us-east-1.on.aws', 'ecr-fips.us-east-1.api.aws'],
    ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', 'api.ecr.cn-north-1.amazonaws.com.cn']
  ])('asks for %s at %s', async (host, api) => {
    const { answer, asked } = await exchange(registryAt(host), { host })
    expect(answer).toMatchObject({ kind: 'login', login: { host } })
    expect(asked).toEqual([api])
  })

  it.each<[string, WorldDefinition, Partial<EcrQuestion>, object]>([
    [
      'an unknown key',
      registryAt(ecr),
      { user: 'AKIAEXAMPLE000000009' },
      { refusal: 'unknown-key', action: null }
    ],
    [
      'a wrong secret',
      registryAt(ecr),
      { password: 'canary-of-the-test' },
      { refusal: 'wrong-secret', action: null }
    ],
    [
      'no permission',
      withKey({ actions: [] }),
      {},
      { refusal: 'no-authorization-permission', action: 'ecr:GetAuthorizationToken' }
    ],
    ['throttling', withKey({ error: 'ThrottlingException' }), {}, { refusal: 'throttled' }],
    ['an expired token', withKey({ error: 'ExpiredTokenException' }), {}, { refusal: 'expired-token' }],
    ['a failing server', withKey({ error: 'ServerException' }), {}, { refusal: 'no-answer' }],
    [
      'a wrong clock',
      {
        sites: {
          'api.ecr.eu-west-1.amazonaws.com': () =>
            Promise.resolve(
              json(400, {
                __type: 'InvalidSignatureException',
                message: 'Signature expired: 20200101T000000Z is now earlier than 20260101T000000Z'
              })
            )
        }
      },
      {},
      { refusal: 'no-answer', detail: expect.stringContaining('clock') }
    ],
    [
      'a page of a captive portal',
      {
        sites: { 'api.ecr.eu-west-1.amazonaws.com': () => Promise.resolve(text(200, '<html>log in</html>')) }
      },
      {},
      { refusal: 'no-answer' }
    ],
    [
      'an answer without end',
      { sites: { 'api.ecr.eu-west-1.amazonaws.com': () => Promise.resolve(text(200, 'x'.repeat(70_000))) } },
      {},
      { refusal: 'no-answer', detail: expect.stringContaining('65536') }
    ],
    [
      'no network',
      {},
      {},
      { refusal: 'no-answer', detail: 'there is no host api.ecr.eu-west-1.amazonaws.com' }
    ]
  ])('tells %s', async (_, world, more, expected) => {
    const { answer } = await exchange(world, more)
    expect(answer).toEqual(expect.objectContaining({ kind: 'refused', ...expected }))
    expect(JSON.stringify(answer)).not.toMatch(/canary-of-the-test|aws-secret-of-the-example|Signature=/)
  })

  it('names the user whom AWS named', async () => {
    const { answer } = await exchange(withKey({ actions: [] }))
    expect(answer).toMatchObject({
      detail:
        'AWS accepts the access key, and arn:aws:iam::123456789012:user/codespaces may not perform ecr:GetAuthorizationToken'
    })
  })

  it('does not ask about a key that needs a session token', async () => {
    const { answer, asked } = await exchange(registryAt(ecr), { user: 'ASIAEXAMPLE000000001' })
    expect([answer, asked]).toEqual([expect.objectContaining({ refusal: 'session-key' }), []])
  })

  it.each(['123456789012.dkr.ecr.us-east-1.amazonaws.com.evil.com', 'ghcr.io', `${ecr}:443`])(
    'sends nothing for %s',
    async host => {
      const { answer, asked } = await exchange(registryAt(ecr), { host })
      expect([answer.kind, asked]).toEqual(['refused', []])
    }
  )

  it('honours another endpoint, also for a FIPS host', async () => {
    const host = '123456789012.dkr.ecr-fips.eu-west-1.amazonaws.com'
    const world = { sites: { '127.0.0.1:4566': createAws([awsKey]).handler } }
    const { answer, asked } = await exchange(world, { host, endpoint: 'http://127.0.0.1:4566' })
    expect([answer.kind, asked]).toEqual(['login', ['127.0.0.1:4566']])
  })

  it('does not take an endpoint from the process environment', async () => {
    process.env['AWS_ENDPOINT_URL_ECR'] = 'https://evil.example.org'
    process.env['AWS_ENDPOINT_URL'] = 'https://evil.example.org'
    try {
      expect((await exchange(registryAt(ecr))).asked).toEqual(['api.ecr.eu-west-1.amazonaws.com'])
    } finally {
      delete process.env['AWS_ENDPOINT_URL_ECR']
      delete process.env['AWS_ENDPOINT_URL']
    }
  })

  it('keeps the reason of a request that got no answer', async () => {
    const fetch = () => Promise.reject(new NoAnswer('time-out', 'no answer in 30 s'))
    expect((await exchange({}, { fetch })).answer).toMatchObject({
      refusal: 'no-answer',
      detail: 'no answer in 30 s'
    })
  })
})

describe('awsTransport', () => {
  it('sends nothing to an address that is not of AWS', async () => {
    const { fetch, log } = createWorld({
      sites: { 'evil.example.org': () => Promise.resolve(text(200, 'thanks')) }
    })
    const request = {
      protocol: 'https:',
      hostname: 'evil.example.org',
      method: 'POST',
      path: '/',
      headers: { authorization: 'canary' },
      body: '{}'
    }
    await expect(awsTransport(fetch, null).handle(request)).rejects.toMatchObject({
      reason: 'redirect-refused'
    })
    expect(log).toEqual([])
  })
})

describe('isAwsAddress', () => {
  it.each<[string, string | null, boolean]>([
    ['https://api.ecr.eu-west-1.amazonaws.com/', null, true],
    ['http://api.ecr.eu-west-1.amazonaws.com/', null, false],
    ['https://api.ecr.eu-west-1.amazonaws.com:8443/', null, false],
    ['https://api.ecr.eu-west-1.amazonaws.com.evil.com/', null, false],
    ['https://evilamazonaws.com/', null, false],
    ['https://ecr.us-east-1.api.aws/', null, true],
    ['http://127.0.0.1:4566/', 'http://127.0.0.1:4566', true],
    ['http://127.0.0.1:4567/', 'http://127.0.0.1:4566', false],
    ['https://evil.example.org/', 'not an address', false]
  ])('%s with endpoint %s: %s', (url, endpoint, expected) => {
    expect(isAwsAddress(new URL(url), endpoint)).toBe(expected)
  })
})

describe('tokenExpiry', () => {
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')
  it.each<[string, string, string | null]>([
    ['a token', encoded({ payload: 'x', expiration: 1_700_000_000 }), '2023-11-14T22:13:20Z'],
    ['no expiration', encoded({ payload: 'x' }), null],
    ['a text for one', encoded({ expiration: 'soon' }), null],
    ['a number out of range', encoded({ expiration: 1e300 }), null],
    ['a list', encoded([1]), null],
    ['null', encoded(null), null],
    ['no base64', '%%%', null],
    ['too long a value', encoded({ expiration: 1, pad: 'x'.repeat(70_000) }), null]
  ])('reads %s', (_, password, expected) => {
    expect(tokenExpiry(password)).toBe(expected)
  })
})
