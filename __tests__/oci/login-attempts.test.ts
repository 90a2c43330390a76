import { describe, expect, it } from '@jest/globals'
import { createRedactor } from '../../src/credentials/secrets/redactor.ts'
import { createAsking, type Means } from '../../src/evidence/means.ts'
import type { BasicLogin } from '../../src/oci/pull-result.ts'
import {
  anonymous,
  challenge,
  manifestAnswer,
  reference,
  short,
  world,
  type Answer,
  type Host,
  type World
} from './world.ts'

const host = 'registry.example'
const login: BasicLogin = { kind: 'basic', host, user: 'robot', password: 'robot-password-1' }
const bearer = `Bearer realm="https://${host}/token",service="x"`

/** What eight images of one host get with a login, and how often the host was sent the password. */
async function eight(given: World): Promise<{ results: string[]; sent: number }> {
  const means = {
    network: given.network,
    environment: {
      codespaceToken: null,
      triples: [],
      servers: {},
      tokens: { token: null, secretsToken: null, packagesToken: null },
      runner: { kind: 'terminal' }
    },
    redactor: createRedactor(() => undefined),
    repository: null,
    repositoryAnswer: { read: 'not-asked' },
    docker: null
  } as unknown as Means
  const { registry, pullWithLogin } = createAsking(means)
  const depth = { links: false, blob: false, platforms: [] }
  const results = await Promise.all(
    Array.from({ length: 8 }, async (_, index) => {
      const image = reference(host, `app${String(index)}`)
      await registry.tryPull(image, anonymous, depth)
      const pull = await pullWithLogin(image, login, depth)
      return pull.result === 'skipped' ? 'skipped' : short(pull)
    })
  )
  const sent = given.authorizations.filter(line => line.includes(' Basic ')).length
  return { results: [...new Set(results)], sent }
}

/** A registry whose token service answers a login so: by itself, and for a repository. */
function tokenService(alone: Answer, scoped: Answer = alone): World {
  const registry: Host = (asked, authorization) => {
    if (asked.startsWith('GET /token'))
      return authorization === null
        ? { status: 200, body: { token: 'of-anybody' } }
        : asked.includes('scope=')
          ? scoped
          : alone
    if (authorization === 'Bearer of-the-login') return manifestAnswer()
    return challenge(bearer)
  }
  return world({ [host]: registry })
}

const token: Answer = { status: 200, body: { token: 'of-the-login' } }

describe('a login that a token service gives no clear answer to', () => {
  it.each<[string, Answer, number, string]>([
    ['400 without a code', { status: 400, body: 'bad' }, 2, 'unreachable invalid-answer'],
    ['404', { status: 404, body: { errors: [{ code: 'NAME_UNKNOWN' }] } }, 2, 'unreachable invalid-answer'],
    ['423', { status: 423, body: 'locked' }, 1, 'unreachable rate-limited'],
    ['429', { status: 429, body: 'too many failed logins' }, 2, 'unreachable rate-limited'],
    ['500', { status: 500 }, 4, 'unreachable server-error'],
    ['503', { status: 503 }, 4, 'unreachable server-error'],
    ['401', { status: 401 }, 1, 'refused login 401']
  ])('%s: is sent for one image of eight at most', async (_name, answer, sent, result) => {
    expect(await eight(tokenService(answer))).toEqual({ results: [result], sent })
  })

  it.each<[string, Answer]>([
    ['404', { status: 404 }],
    ['500', { status: 500 }]
  ])('without a repository (%s), and accepts for each of them, serves all images', async (_name, alone) => {
    expect((await eight(tokenService(alone, token))).results).toEqual(['allowed'])
  })
})

describe('a Basic login that gets no clear answer', () => {
  const registry = (ping: Answer, manifest: Answer): World =>
    world({
      [host]: (asked, authorization) => {
        if (authorization === null) return challenge('Basic realm="x"')
        return asked === 'GET /v2/' ? ping : manifest
      }
    })

  it.each<[string, Answer, number]>([
    ['400', { status: 400, body: 'bad' }, 2],
    ['423', { status: 423, body: 'locked' }, 1],
    ['429', { status: 429 }, 2],
    ['500', { status: 500 }, 4]
  ])('%s: is sent for one image of eight at most', async (_name, answer, sent) => {
    const { results, sent: times } = await eight(registry(answer, answer))
    expect(times).toBe(sent)
    expect(results.filter(result => !result.startsWith('unreachable'))).toEqual([])
  })

  it('serves all images where the first one is given with it', async () => {
    expect((await eight(registry({ status: 500 }, manifestAnswer()))).results).toEqual(['allowed'])
  })
})
