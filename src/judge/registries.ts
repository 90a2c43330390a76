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
  { row: 3, when: inside('works'), verdict: yesUnproven, rule: null },
  { row: 3, when: inside('otherSpelling'), verdict: unknown, rule: 'registry-server-mismatch' },
  { row: 3, when: inside('loginRefused'), verdict: no, rule: 'registry-login-rejected' },
  { row: 3, when: inside('pullRefused'), verdict: no, rule: 'registry-pull-denied' },
  { row: 3, when: inside('silent'), verdict: unknown, rule: 'registry-unreachable' },
  { row: 3, when: inside('part'), verdict: no, rule: 'registry-secrets-incomplete' },
  { row: 3, when: found => found.insideCodespace, verdict: no, rule: 'registry-secrets-missing' },
  { row: 4, when: onlyRefused('loginRefused'), verdict: no, rule: 'registry-login-rejected' },
  { row: 4, when: onlyRefused('pullRefused'), verdict: no, rule: 'registry-pull-denied' },
  { row: 5, when: servedByOtherSpelling, verdict: unknown, rule: 'registry-server-mismatch' },
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
    when: found => found.names.userOnly.length > 0,
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

function inside(sort: keyof RegistryFound['triples']): (found: RegistryFound) => boolean {
  return found => found.insideCodespace && found.triples[sort] !== null
}

function onlyRefused(sort: 'loginRefused' | 'pullRefused'): (found: RegistryFound) => boolean {
  return ({ triples }) => triples[sort] !== null && triples.works === null && triples.otherSpelling === null
}

/** Docker Hub's other spellings may or may not serve a pull, so names that go with one prove nothing. */
function servedByOtherSpelling({ triples, names }: RegistryFound): boolean {
  const { works, otherSpelling } = triples
  if (otherSpelling === null || works !== null) return false
  return names.serving.every(({ prefix }) => prefix === otherSpelling.prefix)
}

function overruledByInitializeCommand({ logsInItself, names }: RegistryFound): boolean {
  return logsInItself && (names.allRead || names.userOnly.length > 0)
}

function allReadWith(sort: 'notAssigned' | 'incomplete'): (found: RegistryFound) => boolean {
  return ({ names }) => names.allRead && names[sort].length > 0
}
