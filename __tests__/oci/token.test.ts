import { describe, expect, it } from '@jest/globals'

import { RegistryError } from '../../src/oci/errors.ts'
import type { Login } from '../../src/oci/pull-result.ts'
import type { TokenQuestion } from '../../src/oci/token.ts'
import { tokenCache, type TokenCache } from '../../src/oci/token.ts'

const anonymous: Login = { kind: 'anonymous' }

function question(scope: string | null, login: Login = anonymous): TokenQuestion {
  return { realm: new URL('https://auth.example/token?x=1'), service: 'registry', scope, login }
}

function cache(answer: (count: number) => Response): { tokens: TokenCache; asked: string[] } {
  const asked: string[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const count = asked.push(request.url)
    await new Promise(resolve => setTimeout(resolve, 5))
    return answer(count)
  }
  return { tokens: tokenCache({ fetch, mask: () => undefined }), asked }
}

const token = (count: number): Response => Response.json({ token: `token-${count}`, expires_in: 300 })

describe('the token cache', () => {
  it('asks once for what many wait for', async () => {
    const { tokens, asked } = cache(token)
    const values = await Promise.all([1, 2, 3].map(async () => (await tokens.get(question('a'))).value))
    expect(values).toEqual(['token-1', 'token-1', 'token-1'])
    expect(asked).toEqual(['https://auth.example/token?x=1&service=registry&scope=a'])
  })

  it('keeps scopes and logins apart', async () => {
    const { tokens, asked } = cache(token)
    const alice: Login = { kind: 'basic', host: 'a', user: 'alice', password: 'x' }
    const bob: Login = { kind: 'basic', host: 'a', user: 'alice', password: 'y' }
    const questions = [question('a'), question('b'), question(null), question('a', alice), question('a', bob)]
    const values = await Promise.all(questions.map(async asking => (await tokens.get(asking)).value))
    expect(new Set(values).size).toBe(5)
    expect(asked).toHaveLength(5)
  })

  it('asks again when the life of a token is over', async () => {
    const { tokens, asked } = cache(token)
    const first = await tokens.get(question('a'))
    const now = Date.now
    try {
      Date.now = () => now() + 299_000
      expect((await tokens.get(question('a'))).value).toBe('token-2')
      expect((await tokens.get(question('a'))).value).toBe('token-2')
    } finally {
      Date.now = now
    }
    expect(first.value).toBe('token-1')
    expect(asked).toHaveLength(2)
  })

  it('does not try a refused login twice', async () => {
    const { tokens, asked } = cache(() => new Response('{}', { status: 401 }))
    await expect(tokens.get(question('a'))).rejects.toBeInstanceOf(RegistryError)
    await expect(tokens.get(question('a'))).rejects.toBeInstanceOf(RegistryError)
    expect(asked).toHaveLength(1)
  })

  it('takes a life that is too short as a minute', async () => {
    const { tokens, asked } = cache(count => Response.json({ access_token: `token-${count}`, expires_in: 0 }))
    await tokens.get(question('a'))
    expect((await tokens.get(question('a'))).value).toBe('token-1')
    expect(asked).toHaveLength(1)
  })
})
