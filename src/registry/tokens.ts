import type { Login } from './look.ts'
import { requestToken, type Token, type TokenOptions, type TokenQuestion } from './token.ts'

/** Milliseconds before its end from which a token counts as over: the request has to arrive, and clocks differ. */
const margin = 5000

/** Tokens by realm, service, scope and login: each is asked for once while it lives, however many wait for it. */
export interface TokenCache {
  get(question: TokenQuestion): Promise<Token>
}

/** An empty cache. A refusal is kept like a token: the same login for the same scope is not tried twice. */
export function tokenCache(options: TokenOptions): TokenCache {
  const tokens = new Map<string, Promise<Token>>()
  const ask = (key: string, question: TokenQuestion): Promise<Token> => {
    const asked = requestToken(question, options)
    tokens.set(key, asked)
    return asked
  }
  return {
    async get(question) {
      const key = JSON.stringify([
        question.realm.href,
        question.service,
        question.scope,
        loginKey(question.login)
      ])
      const known = tokens.get(key)
      if (known === undefined) return ask(key, question)
      const token = await known
      if (token.expiresAt - margin > Date.now()) return token
      return tokens.get(key) === known ? ask(key, question) : (tokens.get(key) ?? known)
    }
  }
}

/** What tells one login from another. */
export function loginKey(login: Login): string {
  return login.kind === 'anonymous' ? '' : JSON.stringify([login.host, login.user, login.password])
}
