/** What docker and its registries say, as it is told on; the first that fits counts. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/no such manifest/i, 'no such manifest'],
  [/manifest unknown/i, 'manifest unknown'],
  [/incorrect username or password/i, 'unauthorized: incorrect username or password'],
  [/no basic auth credentials/i, 'no basic auth credentials'],
  [/authentication required/i, 'unauthorized: authentication required'],
  [/unauthorized/i, 'unauthorized'],
  [/requested access to the resource is denied/i, 'denied: requested access to the resource is denied'],
  [/denied/i, 'denied'],
  [/forbidden|\b403\b/i, 'forbidden'],
  [/\b401\b/, 'unauthorized (401)'],
  [/toomanyrequests|\b429\b/i, 'too many requests'],
  [/no such host/i, 'no such host'],
  [/connection refused/i, 'connection refused'],
  [/certificate|x509|tls:/i, 'the certificate is not trusted'],
  [/HTTP response to HTTPS client/i, 'the server speaks http and no https'],
  [/timeout|deadline exceeded/i, 'the registry did not answer in time'],
  [/Cannot connect to the Docker daemon/i, 'the Docker daemon is not running'],
  [/\b5\d\d\b/, 'the registry has a fault of its own']
]

const refusal =
  /unauthorized|denied|forbidden|incorrect username or password|no basic auth credentials|authentication required|status: 40[13]|\b40[13]\b/i

/** What the docker client said when it failed. */
export interface DockerSaid {
  readonly refused: boolean
  /** One clause for people. */
  readonly text: string
}

/**
 * Reads the last line that the docker client wrote to standard error. Most of it is the registry's own text, and after a
 * login that could hold a part of the password, which no mask knows: only sentences that docker is known for are told then.
 */
export function dockerSaid(stderr: string, afterLogin: boolean): DockerSaid {
  const line = stderr.split('\n').findLast(text => text.trim() !== '') ?? ''
  const refused = refusal.test(line) && !/no such manifest/i.test(line)
  if (line === '') return { refused, text: 'it said nothing' }
  if (!afterLogin) return { refused, text: oneLine(line) }
  const known = sentences.find(([form]) => form.test(line))?.[1]
  return { refused, text: known ?? 'what it said is not shown, since it was given a login' }
}

/** Docker prints a manifest that it does not know as the numbers of its bytes, which tell nobody anything. */
const bytes = /\[\d{1,3}(?: \d{1,3}){7,}\]?/g

function oneLine(text: string): string {
  return (
    text
      .replace(bytes, '[…]')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
      .trim()
      .slice(0, 300)
  )
}
