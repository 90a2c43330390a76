import type { Login } from './look.ts'

/** Characters of a registry's sentence that are shown. */
const mostShown = 300

/** Longer sentences are not looked through for what must not be shown. */
const mostRead = 4096

/**
 * A registry's own sentence for people: one line in quotation marks, 300 characters at most, without control characters
 * and without anything that may be a secret. Empty where it says no more than `code` does.
 */
export function quoted(sentence: string | null, code: string | undefined, login: Login): string {
  if (sentence === null || words(sentence) === words(code ?? '')) return ''
  const line = oneLine(withoutSecrets(sentence.slice(0, mostRead), login))
  if (line === '') return ''
  return `"${line.length > mostShown ? `${cut(line)}…` : line}"`
}

function words(text: string): string {
  return text
    .slice(0, mostRead)
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replaceAll('"', "'")
    .trim()
    .replace(/\.$/, '')
}

function cut(line: string): string {
  return line.slice(0, mostShown - 1).replace(/[\ud800-\udbff]$/, '')
}

function withoutSecrets(text: string, login: Login): string {
  return known(login)
    .reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
    .split(/(\s+)/)
    .map(word => (/^['"(]?arn:aws/.test(word) ? word : word.replace(/[\w+/=.~-]{24,}/g, unlessRandom)))
    .join('')
}

/** What a login is made of; values of fewer than four characters occur in every text. */
function known(login: Login): readonly string[] {
  if (login.kind === 'anonymous') return []
  const { user, password } = login
  const forms = [password, encodeURIComponent(password)]
  return [Buffer.from(`${user}:${password}`).toString('base64'), ...forms].filter(form => form.length > 3)
}

/** Tokens and keys have capitals, small letters and digits; names of repositories and digests have not. */
function unlessRandom(run: string): string {
  return /[A-Z]/.test(run) && /[a-z]/.test(run) && /\d/.test(run) ? '***' : run
}
