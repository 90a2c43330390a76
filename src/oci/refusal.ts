import { NoAnswer, type NoAnswerCause } from '../http/types.ts'
import { isUnreadable, type RegistryConnection } from './connection.ts'
import type { AuthScheme } from './ping.ts'
import { RegistryError, statusAndCode } from './errors.ts'
import type { BasicLogin, DeniedByAws, Login, LoginTrial, PullResult, RefusalAnswer } from './pull-result.ts'

/** Statuses that say "not for you": also payment and legal reasons. */
const refusals = new Set([401, 402, 403, 451])

/** Whether an error says "not for you". */
export function isRefusal({ status }: RegistryError): boolean {
  return refusals.has(status)
}

/**
 * What an error of a pull means, by its status first and its code second: registries agree on the one more than on
 * the other. Anything but `RegistryError` and `NoAnswer` is thrown on.
 */
export async function resultOfError(
  error: unknown,
  connection: RegistryConnection,
  login: Login
): Promise<PullResult> {
  if (error instanceof NoAnswer) return unreachable(error)
  if (!(error instanceof RegistryError)) throw error
  try {
    if (isRefusal(error)) return await refusalOf(error, connection, login)
    if (error.tooLong !== null) return unreachable(error.tooLong)
    if (error.status === 404) return await absence(error, connection, login)
    if (error.status === 400 || error.status === 422) return await badLogin(error, connection, login)
  } catch (inner) {
    if (inner instanceof NoAnswer) return unreachable(inner)
    throw inner
  }
  return noUsableAnswer(error, connection, login)
}

/** The pull result of a question that got no answer. */
export function unreachable({ reason, message, party }: NoAnswer): PullResult {
  return { result: 'unreachable', cause: reason, detail: message, ...party }
}

async function refusalOf(
  error: RegistryError,
  connection: RegistryConnection,
  login: Login
): Promise<PullResult> {
  const isRegistry = error.asked !== 'the token request' && (await connection.recognised())
  if (error.body === 'html' && !isRegistry) return page(error)
  if (login.kind === 'anonymous') return refused('pull', '', answerOf(error, connection, login), error.status)
  const scheme = await connection.scheme()
  if (isAboutPull(error, scheme)) return pullRefused(error, connection, login)
  const check = await connection.checkLogin(login)
  if (check.state === 'accepted') return pullRefused(error, connection, login)
  return loginRefused(check.state === 'rejected' ? check.error : error, connection, login)
}

/** What a login gets where it alone is asked about; what it then may pull is another question. */
export async function trialOf(connection: RegistryConnection, login: BasicLogin): Promise<LoginTrial> {
  try {
    const check = await connection.checkLogin(login)
    switch (check.state) {
      case 'rejected':
        return { kind: 'failed', result: loginRefused(check.error, connection, login) }
      case 'unknown':
        return { kind: 'open' }
      default:
        return { kind: check.state }
    }
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    return onlyOfTrial.has(error.reason) ? { kind: 'open' } : { kind: 'failed', result: unreachable(error) }
  }
}

/** What a token service may answer to a login that asks for no repository, and to no other. */
const onlyOfTrial: ReadonlySet<NoAnswerCause> = new Set<NoAnswerCause>(['server-error', 'invalid-answer'])

/**
 * A 400 is a refusal where the registry says the same of the login alone, as ECR does of a password that is none, and where
 * a token service says why.
 */
async function badLogin(
  error: RegistryError,
  connection: RegistryConnection,
  login: Login
): Promise<PullResult> {
  if (login.kind === 'basic' && isUnreadable(error)) return loginRefused(error, connection, login)
  if (login.kind === 'anonymous' || (await connection.scheme()).kind !== 'basic')
    return noUsableAnswer(error, connection, login)
  const check = await connection.checkLogin(login)
  return check.state === 'rejected'
    ? loginRefused(check.error, connection, login)
    : noUsableAnswer(error, connection, login)
}

/**
 * A registry that took a token of its own token service has accepted the login. Basic credentials are judged together
 * with the pull, and so is a token that was never given.
 */
function isAboutPull(error: RegistryError, scheme: AuthScheme): boolean {
  return scheme.kind === 'open' || (scheme.kind === 'bearer' && error.asked !== 'the token request')
}

function pullRefused(error: RegistryError, connection: RegistryConnection, login: Login): PullResult {
  return refused('pull', 'the login is accepted, ', answerOf(error, connection, login), error.status)
}

function loginRefused(error: RegistryError, connection: RegistryConnection, login: Login): PullResult {
  return refused('login', 'the login was refused: ', answerOf(error, connection, login), error.status)
}

/** The parts of an answer that refuses; `verdict` is what its words say of what was asked for. */
function answerOf(
  error: RegistryError,
  connection: RegistryConnection,
  login: Login,
  verdict = 'was refused'
): RefusalAnswer {
  const { asked, codes } = error
  const serverMessage = connection.quote(error, login)
  const message = serverMessage === '' ? '' : `: ${serverMessage}`
  return {
    asked,
    code: codes[0] ?? null,
    denied: deniedByAws(serverMessage),
    words: `${asked} ${verdict} ${statusAndCode(error)}${message}`
  }
}

function refused(
  stage: 'login' | 'pull',
  opening: string,
  answer: RefusalAnswer,
  status: number
): PullResult {
  return { result: 'refused', stage, status, detail: `${opening}${answer.words}`, answer }
}

/** A 404 counts when a registry says it: a web server that is none answers everything with 404. */
async function absence(
  error: RegistryError,
  connection: RegistryConnection,
  login: Login
): Promise<PullResult> {
  if (error.asked === 'the token request' || error.asked === 'the login')
    return noUsableAnswer(error, connection, login)
  if (error.body === 'html') return page(error)
  if (error.body !== 'errors' && !(await connection.recognised()))
    return noUsableAnswer(error, connection, login)
  const answer = answerOf(error, connection, login, 'is not there')
  const hidden = { ...answer, words: `${answer.words}, which a registry may say of what it hides` }
  return (await mayHide(error, connection, login))
    ? refused('pull', '', hidden, error.status)
    : { result: 'not-found', what: absent[error.asked], detail: answer.words }
}

/**
 * Whether a 404 may stand for a refusal: registries that ask for a login answer so to whom they hide an image (Artifactory's
 * "hide existence of unauthorized resources", GitHub's old registry, containerd#3291). `MANIFEST_UNKNOWN` speaks of a tag
 * in a repository to which there is access.
 */
async function mayHide(error: RegistryError, connection: RegistryConnection, login: Login): Promise<boolean> {
  if (login.kind === 'basic' || error.asked !== 'the manifest') return false
  if (error.codes.includes('MANIFEST_UNKNOWN') || connection.tellsAbsence) return false
  return (await connection.scheme()).kind !== 'open'
}

const absent = {
  'the manifest': 'tag',
  'the config': 'config',
  'a layer': 'layer',
  'the registry': 'tag'
} as const

function page(error: RegistryError): PullResult {
  const detail = `${error.asked} was answered with a page for people (${error.status}), not by a registry`
  return { result: 'unreachable', cause: 'invalid-answer', detail }
}

function noUsableAnswer(error: RegistryError, connection: RegistryConnection, login: Login): PullResult {
  if (error.body === 'html' || error.status === 511) return page(error)
  const message = connection.quote(error, login)
  const detail = `${error.asked} was answered ${statusAndCode(error)}, which is no usable answer${message === '' ? '' : `: ${message}`}`
  if (error.status === 429) return { result: 'unreachable', cause: 'rate-limited', detail }
  return { result: 'unreachable', cause: error.status >= 500 ? 'server-error' : 'invalid-answer', detail }
}

const principalForm = /\barn:aws[a-z-]{0,12}:iam::\d{12}:(?:user|role)\/[\w+=,.@/-]{1,128}/
const actionForm = /\becr:[A-Z][A-Za-z]{1,60}\b/g

/**
 * Reads the sentence with which ECR refuses: `User: arn:aws:iam::123456789012:user/x is not authorized to perform:
 * ecr:BatchGetImage on resource: … because no identity-based policy allows the ecr:BatchGetImage action`.
 */
export function deniedByAws(serverMessage: string): DeniedByAws {
  return {
    principal: principalForm.exec(serverMessage)?.[0] ?? null,
    actions: [...new Set(serverMessage.match(actionForm) ?? [])]
  }
}
