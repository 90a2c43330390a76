import type { RegistryFound } from './registry-found.ts'
import type { Decision, Row } from './row.ts'
import { decide, no, unknown, yes, yesUnproven } from './row.ts'

/** Table 3.3 of the specification: any registry but GitHub's. The first row that matches decides. */
export const registryRows: readonly Row<RegistryFound>[] = [
  { row: 1, when: publicWithRefusedLogin, verdict: unknown, rule: 'login-breaks-public-image' },
  { row: 1, when: found => found.anonymous === 'allowed', verdict: yes, rule: null },
  { row: 2, when: found => found.missing, verdict: no, rule: 'image-not-found' },
  { row: 2, when: noAnswerFor('address-refused'), verdict: unknown, rule: 'address-refused' },
  { row: 2, when: noAnswerFor('limit-reached'), verdict: unknown, rule: 'limit-reached' },
  { row: 2, when: noAnswerFor('unreachable'), verdict: unknown, rule: 'registry-unreachable' },
  { row: 3, when: inside(silentLogin), verdict: unknown, rule: 'registry-unreachable' },
  { row: 3, when: inside(rivalOf('loginRefused')), verdict: unknown, rule: 'registry-login-rejected' },
  { row: 3, when: inside(rivalOf('pullRefused')), verdict: unknown, rule: 'registry-pull-denied' },
  { row: 3, when: inside(has('works')), verdict: yesUnproven, rule: null },
  { row: 3, when: inside(has('otherSpelling')), verdict: unknown, rule: 'registry-server-mismatch' },
  { row: 3, when: inside(has('loginRefused')), verdict: no, rule: 'registry-login-rejected' },
  { row: 3, when: inside(has('pullRefused')), verdict: no, rule: 'registry-pull-denied' },
  {
    row: 3,
    when: inside(found => found.logsInItself),
    verdict: unknown,
    rule: 'login-in-initialize-command'
  },
  { row: 3, when: inside(found => found.mismatch !== null), verdict: no, rule: 'registry-server-mismatch' },
  { row: 3, when: inside(has('part')), verdict: no, rule: 'registry-secrets-incomplete' },
  { row: 3, when: found => found.insideCodespace, verdict: no, rule: 'registry-secrets-missing' },
  { row: 4, when: rivalOf('loginRefused'), verdict: unknown, rule: 'registry-login-rejected' },
  { row: 4, when: rivalOf('pullRefused'), verdict: unknown, rule: 'registry-pull-denied' },
  { row: 4, when: has('loginRefused'), verdict: no, rule: 'registry-login-rejected' },
  { row: 4, when: has('pullRefused'), verdict: no, rule: 'registry-pull-denied' },
  { row: 4, when: silentLogin, verdict: unknown, rule: 'registry-unreachable' },
  { row: 5, when: servedByOtherSpelling, verdict: unknown, rule: 'registry-server-mismatch' },
  { row: 5, when: servedByMismatch, verdict: unknown, rule: 'registry-server-mismatch' },
  { row: 5, when: found => found.names.serving.length > 0, verdict: yes, rule: null },
  {
    row: 6,
    when: found => found.names.unassigned.length > 0,
    verdict: unknown,
    rule: 'registry-secrets-unproven'
  },
  { row: 7, when: overruledByInitializeCommand, verdict: unknown, rule: 'login-in-initialize-command' },
  {
    row: 7,
    when: allReadWith('userOnly'),
    verdict: ['unknown', 'no'],
    rule: 'registry-secrets-user-only'
  },
  { row: 7, when: slipOfServer, verdict: no, rule: 'registry-server-mismatch' },
  { row: 7, when: perhapsSlipOfServer, verdict: unknown, rule: 'registry-server-mismatch' },
  {
    row: 7,
    when: asksEachPerson,
    verdict: ['unknown', 'no'],
    rule: 'registry-secrets-user-only'
  },
  { row: 8, when: allReadWith('notAssigned'), verdict: no, rule: 'registry-secrets-not-assigned' },
  { row: 9, when: allReadWith('incomplete'), verdict: no, rule: 'registry-secrets-incomplete' },
  { row: 10, when: found => found.names.allRead, verdict: no, rule: 'registry-secrets-missing' },
  { row: 11, when: () => true, verdict: unknown, rule: 'secrets-not-checked' }
]

/** Judges an image by table 3.3. */
export function judgeRegistry(found: RegistryFound): Decision {
  return decide('3.3', registryRows, found)
}

/** Docker does not fall back to anonymous when it has a login for the host. */
export function publicWithRefusedLogin(found: RegistryFound): boolean {
  const { loginRefused, pullRefused } = found.triples
  return found.anonymous === 'allowed' && (loginRefused !== null || pullRefused !== null)
}

/** The registry said nothing to nobody, and no login that codespaces have got the image all the same. */
function noAnswerFor(silence: RegistryFound['silence']): (found: RegistryFound) => boolean {
  return found => {
    const silent = found.anonymous === 'no-answer' || found.anonymous === 'not-asked'
    return silent && found.silence === silence && !provenByLogin(found)
  }
}

function provenByLogin({ triples, insideCodespace, names }: RegistryFound): boolean {
  const { works } = triples
  return works !== null && (insideCodespace || names.serving.some(({ prefix }) => prefix === works.prefix))
}

/** A login that got no answer says nothing of the image, whatever the same login got elsewhere. */
function silentLogin({ triples }: RegistryFound): boolean {
  return triples.silent !== null && triples.loginRefused === null && triples.pullRefused === null
}

type Test = (found: RegistryFound) => boolean
type Sort = keyof RegistryFound['triples']

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
function servedByOtherSpelling({ triples, names }: RegistryFound): boolean {
  const { works, otherSpelling } = triples
  if (otherSpelling === null || works !== null) return false
  const isThat = ({ prefix }: { readonly prefix: string }): boolean => prefix === otherSpelling.prefix
  return names.serving.every(isThat) && [...names.serving, ...names.unassigned].some(isThat)
}

/** A declaration is contradicted where the run was given the very triple with a SERVER for another key. */
function servedByMismatch({ mismatch, names }: RegistryFound): boolean {
  return (
    mismatch !== null &&
    names.serving.length > 0 &&
    names.serving.every(({ prefix }) => prefix === mismatch.prefix)
  )
}

function overruledByInitializeCommand(found: RegistryFound): boolean {
  return found.logsInItself && (found.names.allRead || perhapsSlipOfServer(found))
}

/** What everybody gets is not enough, and each person is asked for the rest, which nobody can read. */
function asksEachPerson({ personal, names }: RegistryFound): boolean {
  return names.allRead && personal !== null
}

/** The one triple that was meant for the host has the SERVER of another. */
function slipOfServer({ names }: RegistryFound): boolean {
  return names.allRead && names.mismatched.length > 0
}

function perhapsSlipOfServer({ mismatch, names }: RegistryFound): boolean {
  return !names.allRead && (names.mismatched.length > 0 || mismatch?.complete === true)
}

function allReadWith(sort: 'userOnly' | 'notAssigned' | 'incomplete'): Test {
  return ({ names }) => names.allRead && names[sort].length > 0
}
