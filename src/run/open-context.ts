import { readFile, realpath } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { type Git, openGit } from '../checkout/git.ts'
import { followIn } from '../checkout/paths.ts'
import { openCheckout } from '../checkout/working-tree.ts'
import type { Redactor } from '../credentials/secrets/redactor.ts'
import type { createGitHub as CreateGitHub, GitHub } from '../github/client.ts'
import { readSituation, type Situation, whyWithoutSecrets } from '../github/event.ts'
import type { Network, openNetwork as OpenNetwork } from '../http/network.ts'
import type { Environment, Tokens, Variables } from '../model.ts'
import type { Progress, RunContext } from './context.ts'
import { readEnvironment } from './environment.ts'
import { checkedOut, writableByAuthors, namedFolder } from './identity.ts'
import type { Options } from './options.ts'

/** What a run context is opened from. */
export interface ContextSource {
  readonly variables: Variables
  readonly tokens: Tokens
  readonly options: Options
  /** Whether servers may be asked: only then the clients are loaded. */
  readonly asks: boolean
  /** Every secret of the environment is registered with it before any server is asked. */
  readonly redactor: Redactor
  /** The folder from which paths are read: in a workflow the workspace. */
  readonly workingFolder: string
  readonly progress: Progress
  readonly warn: (sentence: string) => void
}

/** Opens the run context of this machine: its files, environment and network. */
export async function openRunContext(source: ContextSource): Promise<RunContext> {
  const { variables, tokens, options, asks, redactor, workingFolder, progress, warn } = source
  const environment = readEnvironment(variables, tokens)
  await protectEnvironment(redactor, environment, variables)
  const root = resolve(workingFolder, options.path)
  const untrusted = await writableByAuthors(root, { workingFolder, variables })
  const git = openGit(root, variables, untrusted)
  const situation = await situationOf(variables)
  const folder = await folderOf(root, workingFolder, git)
  const top = topOf(await realpath(root).catch(() => root), folder)
  const clients = asks ? await loadClients() : null
  let opened: Network | null = null
  let client: GitHub | null = null
  const network = (): Network => (opened ??= networkOf(clients, variables, environment, options))
  return {
    files: openCheckout(root),
    wholeCheckout: folder === '.' ? null : openCheckout(top),
    folder,
    checkouts: [top, ...(environment.runner.kind === 'actions' ? [workingFolder] : [])],
    baseFolder: (await namedFolder(root)) ?? pathBelow(workingFolder, root),
    follow: followIn(root),
    git,
    checkedOut: await checkedOut({
      git,
      situation,
      ofRun: environment.runner.kind === 'actions' ? environment.runner.repository : null,
      commitOfRun: variables['GITHUB_SHA'] || null,
      judged: options.repository,
      server: environment.servers.server
    }),
    environment,
    situation,
    network,
    github: () => (client ??= gitHubOver(clients, network(), environment, situation)),
    close: async () => opened?.close(),
    redactor,
    variables,
    untrusted,
    today: new Date().toISOString().slice(0, 10),
    progress: { ...progress, answered: image => progress.answered(redactor.redact(image)) },
    warn
  }
}

/** As git tells it; without git the working folder counts as the root, as the workspace is where a workflow checks out. */
async function folderOf(root: string, workingFolder: string, git: Git): Promise<string> {
  const prefix = await git.prefix()
  return prefix === null ? pathBelow(workingFolder, root) : prefix || '.'
}

function pathBelow(folder: string, root: string): string {
  const path = relative(folder, root).replaceAll('\\', '/')
  return /^(?:\.\.(?:\/|$)|$)/.test(path) ? '.' : path
}

/** The root of the checkout. */
function topOf(root: string, folder: string): string {
  return folder === '.' ? root : resolve(root, ...folder.split('/').map(() => '..'))
}

/** What asks servers. */
interface Clients {
  readonly openNetwork: typeof OpenNetwork
  readonly createGitHub: typeof CreateGitHub
}

async function loadClients(): Promise<Clients> {
  const [{ openNetwork }, { createGitHub }] = await Promise.all([
    import('../http/network.ts'),
    import('../github/client.ts')
  ])
  return { openNetwork, createGitHub }
}

/** Throws where nobody may be asked. */
function loaded(clients: Clients | null): Clients {
  if (clients === null) throw new Error('a server was to be asked in a run that asks nobody')
  return clients
}

function networkOf(
  clients: Clients | null,
  variables: Variables,
  environment: Environment,
  options: Options
): Network {
  return loaded(clients).openNetwork({
    allowPrivateNetwork: options.allowPrivateNetwork,
    trustedHosts: environment.trustedHosts,
    proxies: {
      https: variables['HTTPS_PROXY'] || variables['https_proxy'] || null,
      http: variables['HTTP_PROXY'] || variables['http_proxy'] || null,
      no: variables['NO_PROXY'] || variables['no_proxy'] || null
    },
    concurrency: options.concurrency,
    timeoutSeconds: options.timeout
  })
}

function gitHubOver(
  clients: Clients | null,
  network: Network,
  { servers, tokens }: Environment,
  situation: Situation
): GitHub {
  const withoutSecrets = whyWithoutSecrets(situation)
  return loaded(clients).createGitHub({ fetch: network.fetch, servers, tokens, withoutSecrets })
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

/** Addresses of the environment in which a login may stand. */
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy']

/** Makes every secret that the environment holds secret, before any of them is used. */
export async function protectEnvironment(
  redactor: Redactor,
  { tokens, codespaceToken, triples }: Environment,
  variables: Variables
): Promise<void> {
  for (const token of [tokens.token, codespaceToken, tokens.secretsToken, tokens.packagesToken])
    redactor.protect(token)
  const addresses = proxyVariables.flatMap(name => variables[name] || [])
  if (triples.length === 0 && addresses.length === 0) return
  const { protectLogins } = await import('../credentials/secrets/protect-logins.ts')
  protectLogins(redactor, triples, addresses)
}
