import { entry, textAt } from './types.ts'
import type { Answer } from './api.ts'
import type { NotRead, TokenKind } from './types.ts'
import { tokenKind, tokenWords } from './servers.ts'

/** A token and the name under which a person gave it. */
export interface NamedToken {
  readonly name: 'token' | 'packages-token' | 'secrets-token'
  readonly value: string
}

/** A question to GitHub, as the sentences about its failure need it. */
export interface Question {
  /**
   * What was to be read or written, as the object of a sentence: `the package acme/ui`. `null` where whoever makes the
   * sentence names it, since one reason may hold for several.
   */
  readonly what: string | null
  /** What each kind of token needs for it: a clause after "to read it". */
  readonly needs: Readonly<Record<TokenKind, string>>
}

type Answered = Extract<Answer, { kind: 'answered' }>

/** The reason for an answer that is neither success nor 404. */
export function notRead(answer: Answer, token: NamedToken, question: Question): NotRead {
  if (answer.kind === 'unreachable') {
    return { ...answer.unreachable, read: 'unreachable', detail: about(question, answer.unreachable.detail) }
  }
  if (answer.status === 401 || answer.status === 403)
    return {
      read: 'refused',
      status: answer.status,
      ...(lacksSingleSignOn(answer) ? { singleSignOn: true } : {}),
      detail: about(question, refusal(answer, token, question))
    }
  return {
    read: 'unreachable',
    detail: about(question, `GitHub's API gave an answer that was not expected (${answer.status})`)
  }
}

/** The reason for an answer whose status is success and whose form is not GitHub's. */
export function malformed(question: Question): NotRead {
  return {
    read: 'unreachable',
    detail: about(question, "the answer of GitHub's API has another form than expected")
  }
}

/**
 * 401 is a token that GitHub does not know; 403 is one that may not. The header `x-github-sso` and GitHub's own words
 * tell a missing single sign-on from a missing permission.
 */
function refusal(answer: Answered, token: NamedToken, question: Question): string {
  const kind = tokenKind(token.value)
  const who = `\`${token.name}\` (${tokenWords(kind)})`
  if (answer.status === 401) return `GitHub does not accept ${who} (401): it is wrong, revoked or expired`
  if (lacksSingleSignOn(answer)) return `${who} is not authorized for the organization's single sign-on (403)`
  const words = messageOf(answer)
  const said = words === null ? '403' : `403: ${words}`
  return `${who} may not (${said}); ${question.needs[kind]}`
}

function about({ what }: Question, reason: string): string {
  return what === null ? reason : `${what}: ${reason}`
}

function lacksSingleSignOn({ status, headers }: Answered): boolean {
  const sso = entry(headers, 'x-github-sso')
  return status === 403 && typeof sso === 'string' && sso.startsWith('required')
}

/** GitHub's own words, cut, and on one line. */
function messageOf(answer: Answered): string | null {
  const message = textAt(answer.data, 'message')
  if (message === null || message === '') return null
  const line = message.replace(/\s+/g, ' ').trim().slice(0, 200)
  return `"${line.replace(/\.$/, '')}"`
}
