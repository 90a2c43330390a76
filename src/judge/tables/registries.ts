import type { RegistryRowInput } from './registry-input.ts'
import type { Decided, Row } from './row.ts'
import { decide, no, unknown, yes, yesUnproven } from './row.ts'

/** The rows for which neither names nor a login outside of a codespace are needed. */
const rowsWithoutNames = [
  {
    row: 'public, but a login is refused',
    when: publicWithRefusedLogin,
    verdict: unknown,
    rule: 'login-breaks-public-image',
    why: 'Docker does not fall back to the anonymous pull when it has a login'
  },
  {
    row: 'anonymous pull works',
    when: found => found.anonymous === 'allowed',
    verdict: yes,
    rule: null,
    why: 'everybody may pull it'
  },
  {
    row: 'image not there',
    when: found => found.missing,
    verdict: no,
    rule: 'image-not-found',
    why: 'somebody who is let in does not find the tag or digest'
  },
  {
    row: 'no answer, the address is refused',
    when: noAnswerFor('address-refused'),
    verdict: unknown,
    rule: 'address-refused',
    why: 'hosts in private networks are only asked where that is permitted'
  },
  {
    row: 'no answer, a limit was reached',
    when: noAnswerFor('limit-reached'),
    verdict: unknown,
    rule: 'limit-reached',
    why: 'what lies beyond a limit is not read'
  },
  {
    row: 'no answer from the registry',
    when: noAnswerFor('unreachable'),
    verdict: unknown,
    rule: 'registry-unreachable',
    why: 'silence proves nothing'
  },
  {
    row: 'in a codespace, a login got no answer',
    when: inside(unreachableLogin),
    verdict: unknown,
    rule: 'registry-unreachable',
    why: 'silence proves nothing, whatever the login got for other images'
  },
  {
    row: 'in a codespace, one of two logins is refused',
    when: inside(rivalOf('loginRefused')),
    verdict: unknown,
    rule: 'registry-login-rejected',
    why: 'Docker keeps one login for a host, and nobody knows which'
  },
  {
    row: 'in a codespace, one of two logins may not pull',
    when: inside(rivalOf('pullRefused')),
    verdict: unknown,
    rule: 'registry-pull-denied',
    why: 'Docker keeps one login for a host, and nobody knows which'
  },
  {
    row: 'in a codespace, its login pulls',
    when: inside(has('works')),
    verdict: yesUnproven,
    rule: null,
    why: 'it has the secrets; those of a prebuild are not known'
  },
  {
    row: 'in a codespace, SERVER in another spelling',
    when: inside(has('otherSpelling')),
    verdict: unknown,
    rule: 'registry-server-mismatch',
    why: 'another spelling of Docker Hub may or may not serve a pull'
  },
  {
    row: 'in a codespace, the login is refused',
    when: inside(has('loginRefused')),
    verdict: no,
    rule: 'registry-login-rejected',
    why: 'the secrets do not log in'
  },
  {
    row: 'in a codespace, the pull is refused',
    when: inside(has('pullRefused')),
    verdict: no,
    rule: 'registry-pull-denied',
    why: 'the account may not read the image'
  },
  {
    row: 'in a codespace, a command logs in',
    when: inside(found => found.logsInItself),
    verdict: unknown,
    rule: 'login-in-initialize-command',
    why: 'what `initializeCommand` logs in with is not known'
  },
  {
    row: 'in a codespace, SERVER does not match',
    when: inside(found => found.mismatch !== null),
    verdict: no,
    rule: 'registry-server-mismatch',
    why: 'Docker uses a login only for the host that SERVER names'
  },
  {
    row: 'in a codespace, part of a triple',
    when: inside(has('part')),
    verdict: no,
    rule: 'registry-secrets-incomplete',
    why: 'a login needs all three'
  },
  {
    row: 'in a codespace, no triple',
    when: found => found.insideCodespace,
    verdict: no,
    rule: 'registry-secrets-missing',
    why: 'nothing logs in to the registry'
  }
] as const satisfies readonly Row<RegistryRowInput>[]

/** The rows for runs outside of a codespace, where the names of secrets and the logins of the run are looked at. */
const rowsOfNames = [
  {
    row: 'one of two logins is refused',
    when: rivalOf('loginRefused'),
    verdict: unknown,
    rule: 'registry-login-rejected',
    why: 'Docker keeps one login for a host, and nobody knows which'
  },
  {
    row: 'one of two logins may not pull',
    when: rivalOf('pullRefused'),
    verdict: unknown,
    rule: 'registry-pull-denied',
    why: 'Docker keeps one login for a host, and nobody knows which'
  },
  {
    row: 'the login is refused',
    when: has('loginRefused'),
    verdict: no,
    rule: 'registry-login-rejected',
    why: 'the secrets of the same names do not log in'
  },
  {
    row: 'the pull is refused',
    when: has('pullRefused'),
    verdict: no,
    rule: 'registry-pull-denied',
    why: 'the account may not read the image'
  },
  {
    row: 'a login got no answer',
    when: unreachableLogin,
    verdict: unknown,
    rule: 'registry-unreachable',
    why: 'silence proves nothing, whatever the login got for other images'
  },
  {
    row: 'names complete, SERVER in another spelling',
    when: servedByOtherSpelling,
    verdict: unknown,
    rule: 'registry-server-mismatch',
    why: 'another spelling of Docker Hub may or may not serve a pull'
  },
  {
    row: 'names complete, SERVER does not match',
    when: servedByMismatch,
    verdict: unknown,
    rule: 'registry-server-mismatch',
    why: 'the run was given the declared triple with a SERVER for another host'
  },
  {
    row: 'names complete, registry known',
    when: found => found.names.serving.length > 0,
    verdict: yes,
    rule: null,
    why: 'a declaration, or a login that pulls, says that the triple serves the host'
  },
  {
    row: 'names complete, registry not declared',
    when: found => found.names.unassigned.length > 0,
    verdict: unknown,
    rule: 'registry-secrets-unproven',
    why: 'nothing says which host the triple serves'
  },
  {
    row: 'a command logs in',
    when: overruledByInitializeCommand,
    verdict: unknown,
    rule: 'login-in-initialize-command',
    why: 'no triple serves the host, and what `initializeCommand` logs in with is not known'
  },
  {
    row: 'names complete with the user level only',
    when: allReadWith('userOnly'),
    verdict: ['unknown', 'no'],
    rule: 'registry-secrets-user-only',
    why: 'one person has them, and a prebuild never does'
  },
  {
    row: 'SERVER is a slip',
    when: slipOfServer,
    verdict: no,
    rule: 'registry-server-mismatch',
    why: 'all levels were read; the one triple that was meant for the host has the SERVER of another'
  },
  {
    row: 'SERVER is a slip, a level was not read',
    when: perhapsSlipOfServer,
    verdict: unknown,
    rule: 'registry-server-mismatch',
    why: 'a level that was not read may hold another triple'
  },
  {
    row: 'each person is asked for the rest',
    when: asksEachPerson,
    verdict: ['unknown', 'no'],
    rule: 'registry-secrets-user-only',
    why: "secrets of each person's own make the triple whole, and nobody can read them"
  },
  {
    row: 'names complete, not assigned',
    when: allReadWith('notAssigned'),
    verdict: no,
    rule: 'registry-secrets-not-assigned',
    why: 'all levels were read; the secrets do not reach the repository'
  },
  {
    row: 'names incomplete',
    when: allReadWith('incomplete'),
    verdict: no,
    rule: 'registry-secrets-incomplete',
    why: 'all levels were read; a login needs all three'
  },
  {
    row: 'no names',
    when: found => found.names.allRead,
    verdict: no,
    rule: 'registry-secrets-missing',
    why: 'all levels were read; there are none, or they serve other hosts'
  },
  {
    row: 'names not read',
    when: () => true,
    verdict: unknown,
    rule: 'secrets-not-checked',
    why: 'a level that was not read may hold the triple'
  }
] as const satisfies readonly Row<RegistryRowInput>[]

/** Any registry but GitHub's. The first row that matches decides. */
export const registryRows = [...rowsWithoutNames, ...rowsOfNames] as const

/** The rows of this table by name. */
export type RegistryRowName = (typeof registryRows)[number]['row']

const namedByNames: ReadonlySet<string> = new Set(rowsOfNames.map(({ row }) => row))

/** Whether names of Codespaces secrets, or logins of a run outside of a codespace, were looked at for a decision. */
export function looksAtNames({ row }: { readonly row: string }): boolean {
  return namedByNames.has(row)
}

/** Judges an image of any registry but GitHub's. */
export function judgeRegistry(found: RegistryRowInput): Decided<RegistryRowName> {
  return decide<RegistryRowInput, RegistryRowName>('other-registries', registryRows, found)
}

/** Docker does not fall back to anonymous when it has a login for the host. */
export function publicWithRefusedLogin(found: RegistryRowInput): boolean {
  const { loginRefused, pullRefused } = found.triples
  return found.anonymous === 'allowed' && (loginRefused !== null || pullRefused !== null)
}

/** The registry said nothing to nobody, and no login that codespaces have got the image all the same. */
function noAnswerFor(unreachable: RegistryRowInput['unreachable']): (found: RegistryRowInput) => boolean {
  return found => {
    const silent = found.anonymous === 'no-answer' || found.anonymous === 'not-asked'
    return silent && found.unreachable === unreachable && !provenByLogin(found)
  }
}

function provenByLogin({ triples, insideCodespace, names }: RegistryRowInput): boolean {
  const { works } = triples
  return works !== null && (insideCodespace || names.serving.some(({ prefix }) => prefix === works.prefix))
}

/** A login that got no answer says nothing of the image, whatever the same login got elsewhere. */
function unreachableLogin({ triples }: RegistryRowInput): boolean {
  return triples.silent !== null && triples.loginRefused === null && triples.pullRefused === null
}

type Test = (found: RegistryRowInput) => boolean
type Sort = keyof RegistryRowInput['triples']

function inside(test: Test): Test {
  return found => found.insideCodespace && test(found)
}

function has(sort: Sort): Test {
  return ({ triples }) => triples[sort] !== null
}

/** Docker keeps one login for a host: beside one that is refused, nobody knows which of two it keeps. */
function rivalOf(sort: 'loginRefused' | 'pullRefused'): Test {
  return ({ triples }) => triples[sort] !== null && triples.rival !== null
}

/** Docker Hub's other spellings may or may not serve a pull, so names that go with one prove nothing. */
function servedByOtherSpelling({ triples, names }: RegistryRowInput): boolean {
  const { works, otherSpelling } = triples
  if (otherSpelling === null || works !== null) return false
  const isThat = ({ prefix }: { readonly prefix: string }): boolean => prefix === otherSpelling.prefix
  return names.serving.every(isThat) && [...names.serving, ...names.unassigned].some(isThat)
}

/** A declaration is contradicted where the run was given the very triple with a SERVER for another key. */
function servedByMismatch({ mismatch, names }: RegistryRowInput): boolean {
  return (
    mismatch !== null &&
    names.serving.length > 0 &&
    names.serving.every(({ prefix }) => prefix === mismatch.prefix)
  )
}

function overruledByInitializeCommand(found: RegistryRowInput): boolean {
  return found.logsInItself && (found.names.allRead || perhapsSlipOfServer(found))
}

/** What everybody gets is not enough, and each person is asked for the rest, which nobody can read. */
function asksEachPerson({ personal, names }: RegistryRowInput): boolean {
  return names.allRead && personal !== null
}

/** The one triple that was meant for the host has the SERVER of another. */
function slipOfServer({ names }: RegistryRowInput): boolean {
  return names.allRead && names.mismatched.length > 0
}

function perhapsSlipOfServer({ mismatch, names }: RegistryRowInput): boolean {
  return !names.allRead && (names.mismatched.length > 0 || mismatch?.complete === true)
}

function allReadWith(sort: 'userOnly' | 'notAssigned' | 'incomplete'): Test {
  return ({ names }) => names.allRead && names[sort].length > 0
}
