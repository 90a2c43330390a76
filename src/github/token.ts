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

const classicHelps =
  'give the input `packages-token` a classic token with the scope `read:packages` (authorized for single sign-on where the organization asks for it)'

const advice: Readonly<Record<TokenKind, string>> = {
  installation: `an App's own token cannot read packages, and a workflow's token needs \`packages: read\` in the job's \`permissions\` and sees a private package only where the package gives its repository access: to see the others, ${classicHelps}`,
  'fine-grained': `GitHub Packages does not know fine-grained tokens: use the workflow's own token with \`packages: read\`, or ${classicHelps}`,
  classic:
    'the token needs the scope `read:packages`, an owner who may see the package, and single sign-on where the organization asks for it',
  'user-to-server': `the App and its user must both be allowed to read the package; otherwise ${classicHelps}`,
  oauth: `the login needs the scope \`read:packages\` (\`gh auth refresh --scopes read:packages\`), or ${classicHelps}`,
  unknown: classicHelps
}

/** What to do so that packages can be read, for who has a token of this kind (facts 1.4): one sentence without its full stop. */
export function tokenAdvice(kind: TokenKind): string {
  return advice[kind]
}
