import type { EnvironmentTriple } from '../../model.ts'
import { bareHost, matchServer, serverHost } from './server-key.ts'

/** A triple of the environment whose SERVER names the registry of an image. */
export interface MatchedTriple {
  readonly triple: EnvironmentTriple
  readonly spelling: 'exact' | 'other-hub-spelling'
  /** `complete` has all three parts. */
  readonly parts: 'complete' | 'incomplete'
}

/** A triple of the environment that Docker will not match to any image's host, or that no image uses. */
export interface UnmatchedTriple {
  readonly prefix: string
  /** Whether it has all three parts. */
  readonly complete: boolean
  /** What SERVER names; `null` where its value is not shown, since it may be no host at all. */
  readonly server: string | null
  /** The image's host that was probably meant: the same but for case or port or a lookalike; `null`: unused. */
  readonly meant: string | null
  /** The images' hosts without a triple that it may have been meant for, though it names another one. */
  readonly slips: ReadonlySet<string>
  /** What keeps the two apart, as ends of a sentence; empty where nothing is meant. */
  readonly faults: readonly string[]
}

/** Which triple of the environment belongs to which registry. */
export interface MatchedTriples {
  /** By the registry of a reference, in the order of the triples' names; a registry without a triple has no entry. */
  readonly byRegistry: ReadonlyMap<string, readonly MatchedTriple[]>
  /** Those whose SERVER matches no registry. */
  readonly unmatchedTriples: readonly UnmatchedTriple[]
  /** Those without a SERVER: they belong to no registry that could be named. */
  readonly withoutServer: readonly EnvironmentTriple[]
}

/** Assigns the triples of the environment to the registries of the images, by the exact key of Docker. */
export function assignTriples(
  triples: readonly EnvironmentTriple[],
  registries: Iterable<string>
): MatchedTriples {
  const known = [...new Set(registries)]
  const byRegistry = new Map<string, MatchedTriple[]>()
  const unmatched: (EnvironmentTriple & { readonly server: string })[] = []
  for (const triple of triples) {
    const { server } = triple
    if (server === null) continue
    const served = known.flatMap(registry => assignment(triple, server, registry))
    for (const { registry, assigned } of served) {
      byRegistry.set(registry, [...(byRegistry.get(registry) ?? []), assigned])
    }
    if (served.length === 0) unmatched.push({ ...triple, server })
  }
  return {
    byRegistry,
    unmatchedTriples: unmatched.map(triple => unmatchedTriple(triple, known, byRegistry)),
    withoutServer: triples.filter(triple => triple.server === null)
  }
}

function assignment(
  triple: EnvironmentTriple,
  server: string,
  registry: string
): { readonly registry: string; readonly assigned: MatchedTriple }[] {
  const spelling = matchServer(server, registry)
  if (spelling !== 'exact' && spelling !== 'other-hub-spelling') return []
  const parts = isComplete(triple) ? 'complete' : 'incomplete'
  return [{ registry, assigned: { triple, spelling, parts } }]
}

function isComplete({ user, password }: EnvironmentTriple): boolean {
  return user !== null && password !== null
}

function unmatchedTriple(
  triple: EnvironmentTriple & { readonly server: string },
  registries: readonly string[],
  served: ReadonlyMap<string, readonly MatchedTriple[]>
): UnmatchedTriple {
  const { prefix, server } = triple
  const meant = meantRegistry(server, registries, served)
  const slips = new Set(
    registries.filter(registry => !served.has(registry) && matchServer(server, registry) === 'slip')
  )
  return {
    prefix,
    complete: isComplete(triple),
    // What is so near to the name of a registry is no secret.
    server: shownServer(server) ?? (slips.size > 0 ? bareHost(server) : null),
    meant,
    slips,
    faults: meant === null ? [] : serverFaults(server, meant)
  }
}

/** The registry that a stray SERVER was meant for; one that another triple serves needs no such guess. */
function meantRegistry(
  server: string,
  registries: readonly string[],
  served: ReadonlyMap<string, readonly MatchedTriple[]>
): string | null {
  for (const kind of ['case', 'port', 'lookalike'] as const) {
    const meant = registries.find(registry => !served.has(registry) && matchServer(server, registry) === kind)
    if (meant !== undefined) return meant
  }
  return null
}

const schemeForm = /^[a-z][a-z0-9+.-]{0,20}:\/\//i
const hostForm = /^([a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?)\.?(:\d{1,5})?$/i
const addressForm = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i

/** How tokens of GitHub, GitLab, Docker, AWS, Google and others begin: people paste them into the wrong field. */
const tokenForm =
  /^(?:gh[a-z]_|github_pat_|gl[a-z]{1,6}-|dckr_|(?:AKIA|ASIA)[A-Z0-9]{12}|npm_|pypi-|hv[a-z]\.|xox[a-z]-|sk-|ya29|eyJ)/

/**
 * The host of a SERVER value, with its port, as it is written; `null` where the value is not surely one. SERVER is a
 * secret like PASSWORD, and people mix the two up: shown is only what is a host with a dot or a port, or `localhost`,
 * and looks like no token. What stands around it (a user, a path, a query) is never shown.
 */
export function shownServer(server: string): string | null {
  const text = server.slice(0, 2048).trim()
  if (text.includes('@') || tokenForm.test(text)) return null
  const host = text.replace(schemeForm, '').split(/[/?#]/, 1)[0] ?? ''
  if (addressForm.test(host)) return host
  const [, name = '', port] = hostForm.exec(host) ?? []
  const labels = name.split('.')
  if (labels.some(label => label === '' || looksRandom(label))) return null
  const isNamed = labels.length > 1 && /^[a-z]{2,63}$|^xn--/i.test(labels.at(-1) ?? '')
  return isNamed || port !== undefined || /^localhost$/i.test(name) ? host : null
}

/** Names that registries give to the users of their tokens. */
const tokenUsers: ReadonlySet<string> = new Set([
  'aws',
  'token',
  'nologin',
  'oauth2accesstoken',
  '_token',
  '_json_key',
  '_json_key_base64',
  '00000000-0000-0000-0000-000000000000'
])

const wordForm = /^(?:[a-z]{2,20}\d{0,2}|\d{12})(?:[-.](?:[a-z]{2,20}\d{0,2}|\d{1,3}))*$/i
const secretWord = /pass|secret|token|key|pwd|login/i

/**
 * Whether a value is a word as names have it, which a report cannot do without: `acme` as SERVER is the name of the registry
 * without its domain, and of the organization too.
 */
export function isCommonWord(text: string): boolean {
  const value = text.trim()
  if (tokenUsers.has(value.toLowerCase())) return true
  return value.length <= 20 && wordForm.test(value) && !secretWord.test(value) && !tokenForm.test(value)
}

/** Names of hosts have words in them; of long ones without a hyphen, only the numbers of accounts and the like. */
function looksRandom(label: string): boolean {
  if (tokenForm.test(label)) return true
  const isMixed = /[a-z]/.test(label) && /[A-Z]/.test(label) && /\d/.test(label)
  return (isMixed && label.length >= 16) || (label.length >= 32 && /\d/.test(label) && /^\w+$/.test(label))
}

/** What keeps Docker from matching a SERVER value to `registry`, each as the end of a sentence that begins with its name. */
export function serverFaults(server: string, registry: string): readonly string[] {
  const key = serverHost(server)
  const host = key.kind === 'host' ? key.host : ''
  const port = /:\d{1,5}$/
  const faults: readonly (readonly [boolean, string])[] = [
    [/[\r\n]\s*$/.test(host), 'ends with a line end'],
    [/\s/.test(host.replace(/[\r\n]\s*$/, '')), 'holds white space'],
    [host.includes('@'), 'holds a user part before the host'],
    [/[?#]/.test(host), 'holds a query or fragment'],
    [/["'`<>]/.test(host), 'holds quotation marks or brackets'],
    [/^https?(?::|$)/i.test(host), 'begins with a broken scheme'],
    [/^www\./i.test(host), 'begins with `www.`'],
    [/\.$/.test(host), 'ends with a dot'],
    [host !== registry && host.toLowerCase() === registry.toLowerCase(), 'differs in letter case'],
    [
      host.replace(port, '').toLowerCase() === registry.replace(port, '') &&
        port.exec(host)?.[0] !== port.exec(registry)?.[0],
      'differs in the port'
    ]
  ]
  return faults.filter(([applies]) => applies).map(([, fault]) => fault)
}
