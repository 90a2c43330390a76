import type { TokenKind } from './facts.ts'

/** GitHub's prefixes; a token of 40 hexadecimal digits is a classic one from before 2021. */
const prefixes: readonly (readonly [prefix: string, kind: TokenKind])[] = [
  ['ghs_', 'installation'],
  ['github_pat_', 'fine-grained'],
  ['ghp_', 'classic'],
  ['ghu_', 'user-to-server'],
  ['gho_', 'oauth']
]

/** Tells the kind of a token by its prefix; `installation` is a workflow's own token and every other token of an App's installation. */
export function tokenKind(token: string): TokenKind {
  const known = prefixes.find(([prefix]) => token.startsWith(prefix))
  if (known !== undefined) return known[1]
  return /^[0-9a-f]{40}$/.test(token) ? 'classic' : 'unknown'
}

const words: Readonly<Record<TokenKind, string>> = {
  installation: "a workflow's or App's token",
  'fine-grained': 'a fine-grained personal access token',
  classic: 'a classic personal access token',
  'user-to-server': "a person's token through an App",
  oauth: 'an OAuth token',
  unknown: 'a token of an unknown kind'
}

/** What a kind of token is called in a sentence. */
export function tokenWords(kind: TokenKind): string {
  return words[kind]
}
