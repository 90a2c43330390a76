/** Characters of a server's message that are shown. */
const mostShown = 300

/** Characters of a message that are searched for what must not be shown. */
const mostRead = 4096

/** In what situation a registry sent a message. */
export interface QuoteOptions {
  /** Whether the registry was sent a login before. */
  readonly afterLogin: boolean
  /** The password that the message is about; `null` where it is about something else. */
  readonly refusedPassword: string | null
  /** Takes every secret out of a text. */
  readonly redact: (text: string) => string
}

/**
 * A server message as it may be shown: one line in quotation marks, 300 characters at most, without control characters.
 * After a login only AWS's own sentences are shown: any other could contain a part of the password, which no mask knows. What a
 * token service answers to a login that it cannot read is shown without every word that has four letters of the password.
 * Empty where it says no more than `code` does. Secrets are taken out of the sentence as it came: made one line, one with
 * white space or a quotation mark in it would not be found any more.
 */
export function quoted(sentence: string | null, code: string | undefined, options: QuoteOptions): string {
  if (sentence === null || words(sentence) === words(code ?? '')) return ''
  const read = options.redact(sentence).slice(0, mostRead)
  const line = oneLine(shownOf(read, options))
  if (line === '') return ''
  return `"${line.length > mostShown ? `${cut(line)}…` : line}"`
}

function shownOf(read: string, { afterLogin, refusedPassword }: QuoteOptions): string {
  if (refusedPassword !== null) return withoutParts(withoutRandom(read), refusedPassword)
  return afterLogin ? awsSentence(read) : withoutRandom(read)
}

/** Letters in a row that would give a part of a password away. */
const leastRevealing = 4

function withoutParts(text: string, password: string): string {
  const secret = password.toLowerCase()
  const parts = new Set<string>()
  for (let start = 0; start + leastRevealing <= secret.length; start += 1)
    parts.add(secret.slice(start, start + leastRevealing))
  const reveals = (word: string): boolean => {
    for (let start = 0; start + leastRevealing <= word.length; start += 1)
      if (parts.has(word.slice(start, start + leastRevealing))) return true
    return false
  }
  return text.replace(/\S+/g, word => (reveals(word.toLowerCase()) ? '***' : word))
}

/** AWS's messages about a missing permission or a token that is too old; everything in it is a name, never a secret. */
const awsSentences = [
  /User: arn:aws[\w-]{0,20}:(?:iam|sts)::\d{12}:[\w+=,.@/-]{1,200} is not authorized to perform: ecr:\w{1,64}(?: on resource: arn:aws[\w-]{0,20}:ecr:[\w-]{1,40}:\d{12}:repository\/[a-z0-9._/-]{1,256})?(?: (?:because|with) (?:no|an|a) (?:[a-z -]{1,100} ecr:\w{1,64} action|[a-z -]{1,100}))?/,
  /Your authorization token (?:has expired|is invalid)/i
]

function awsSentence(text: string): string {
  const found = awsSentences.map(form => form.exec(text)?.[0]).find(sentence => sentence !== undefined)
  return found ?? ''
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

function withoutRandom(text: string): string {
  return text.replace(/[\w+/=.~-]{24,}/g, unlessRandom)
}

/** Tokens and keys have capitals, small letters and digits; names of repositories and digests have not. */
function unlessRandom(run: string): string {
  return /[A-Z]/.test(run) && /[a-z]/.test(run) && /\d/.test(run) ? '***' : run
}
