import { describe, expect, it } from '@jest/globals'
import type { AnswerCache, KeptAnswer } from '../../src/github/client.ts'
import { createGitHub } from '../../src/github/client.ts'
import type { PackageAnswer } from '../../src/github/types.ts'
import type { Fetch } from '../../src/http/types.ts'
import { sample } from '../openapi/sample.ts'
import { tokensOf } from './fake-github.ts'

const servers = { api: 'https://api.github.com', server: 'https://github.com' }

function memory(): AnswerCache & { readonly kept: Map<string, KeptAnswer> } {
  const kept = new Map<string, KeptAnswer>()
  return {
    kept,
    get: key => Promise.resolve(kept.get(key) ?? null),
    set: (key, answer) => Promise.resolve(void kept.set(key, answer))
  }
}

describe('with a cache', () => {
  it('an answer that has not changed is the one that was kept, for the same token alone', async () => {
    const asked: (string | null)[] = []
    const fetch: Fetch = request => {
      const condition = request.headers.get('if-none-match')
      asked.push(condition)
      if (condition === '"v1"') return Promise.resolve(new Response(null, { status: 304 }))
      return Promise.resolve(
        Response.json(sample('package', { visibility: 'internal' }), { headers: { etag: '"v1"' } })
      )
    }
    const cache = memory()
    const run = (token: string): Promise<PackageAnswer> =>
      createGitHub({ fetch, servers, tokens: tokensOf({ token }), cache }).package(
        'container',
        'acme',
        'Organization',
        'devbox'
      )
    const first = await run('ghs_SECRET')
    const second = await run('ghs_SECRET')
    await run('ghs_OTHER')
    expect(first).toMatchObject({ read: 'found', visibility: 'internal' })
    expect(second).toEqual(first)
    expect(asked).toEqual([null, '"v1"', null])
    expect(JSON.stringify([...cache.kept.keys()])).not.toMatch(/SECRET|devbox/)
  })

  it('nothing is kept that is no success or has no tag', async () => {
    const cache = memory()
    const answers = [
      Response.json({}, { status: 404, headers: { etag: '"x"' } }),
      Response.json(sample('package'))
    ]
    const fetch: Fetch = () => Promise.resolve(answers.shift() ?? Response.error())
    const run = (): Promise<PackageAnswer> =>
      createGitHub({ fetch, servers, tokens: tokensOf({ token: 'ghs_1' }), cache }).package(
        'container',
        'acme',
        'Organization',
        'x'
      )
    expect((await run()).read).toBe('not-found')
    expect((await run()).read).toBe('found')
    expect(cache.kept.size).toBe(0)
  })
})
