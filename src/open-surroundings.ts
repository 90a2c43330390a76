import { readFile } from 'node:fs/promises'
import { createRedactor, type Redactor } from './credentials/redactor.ts'
import { openCheckout } from './discovery/checkout.ts'
import { readEnvironment, type Tokens, type Variables } from './environment.ts'
import { changedSince } from './git.ts'
import { readSituation, type Situation } from './github/event.ts'
import type { Options } from './options.ts'
import { openNetwork } from './registry/network.ts'
import type { Surroundings } from './surroundings.ts'

/** What an entrance knows of itself. */
export interface Entrance {
  readonly variables: Variables
  readonly tokens: Tokens
  readonly options: Options
  /** Called with every secret and what is derived from it, before it is used. */
  readonly onSecret: (value: string) => void
  readonly progress: (line: string) => void
}

/** The real surroundings: this machine's files, environment and network. */
export async function openSurroundings(entrance: Entrance): Promise<Surroundings> {
  const { variables, tokens, options } = entrance
  const environment = readEnvironment(variables, tokens)
  return {
    files: openCheckout(options.path),
    changedSince: commit => changedSince(options.path, commit),
    environment,
    situation: await situationOf(variables),
    openNetwork: () =>
      openNetwork({
        allowPrivateNetwork: options.allowPrivateNetwork,
        trustedHosts: environment.trustedHosts,
        proxies: {
          https: variables['HTTPS_PROXY'] || variables['https_proxy'] || null,
          http: variables['HTTP_PROXY'] || variables['http_proxy'] || null,
          no: variables['NO_PROXY'] || variables['no_proxy'] || null
        },
        concurrency: options.concurrency,
        timeoutSeconds: options.timeout
      }),
    redactor: protectedBy(createRedactor(entrance.onSecret), environment),
    variables,
    today: new Date().toISOString().slice(0, 10),
    progress: entrance.progress
  }
}

function protectedBy(redactor: Redactor, { tokens, triples }: Surroundings['environment']): Redactor {
  for (const token of Object.values(tokens) as (string | null)[]) redactor.protect(token)
  for (const { user, password } of triples) {
    redactor.protect(password)
    if (password !== null) redactor.protectLogin(user ?? '', password)
  }
  return redactor
}

const longestPayload = 25 * 1024 * 1024

async function situationOf(variables: Variables): Promise<Situation> {
  const path = variables['GITHUB_EVENT_PATH']
  if (!path) return readSituation(variables, null)
  const text = await readFile(path, 'utf8').catch(() => '')
  return readSituation(variables, text.length > longestPayload ? null : parsed(text))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
