import { lstat, readFile, realpath } from 'node:fs/promises'
import { dirname, join, parse, relative, resolve, sep } from 'node:path'
import { liesInFolder } from '../checkout/paths.ts'
import type { Git } from '../checkout/git.ts'
import type { CheckoutProblem } from '../checkout/working-tree.ts'
import type { Situation } from '../github/event.ts'
import type { Variables } from '../model.ts'

/** What is checked out, seen from the event that started the run. */
export type CheckoutIdentity =
  /** The repository of the run; on a pull request the commit contains its changes. */
  | { readonly kind: 'own' }
  /** The pull request's repository at a commit without its changes; `detail` says why, as a clause. */
  | { readonly kind: 'base'; readonly detail: string }
  /** Another repository than that of the run, which the pull request does not write. */
  | { readonly kind: 'another'; readonly detail: string }
  /** Another repository whose commit the pull request may choose (a submodule); `detail` says why, as a clause. */
  | { readonly kind: 'chosen'; readonly detail: string }

/** What the identity of a checkout is read from. */
export interface CheckoutSource {
  readonly git: Pick<Git, 'head' | 'holds' | 'isSubmodule' | 'remote'>
  readonly situation: Situation
  /** The repository of the run, `owner/name`; `null` outside of a workflow. */
  readonly ofRun: string | null
  /** The commit of the run (`GITHUB_SHA`). */
  readonly commitOfRun: string | null
  /** The repository whose codespaces are judged, where it was named. */
  readonly judged: string | null
  /** The address of GitHub's pages. */
  readonly server: string
}

/** Whether the checked files are in the repository of the run, so that annotations and links can point to them. */
export function belongsToRun({ kind }: CheckoutIdentity): boolean {
  return kind === 'own' || kind === 'base'
}

/** Returns where the checked folder is in the repository of the run, `.` for its root; `null`: it is another repository. */
export function folderInRun(checkout: {
  readonly checkedOut: CheckoutIdentity
  readonly folder: string
}): string | null {
  return belongsToRun(checkout.checkedOut) ? checkout.folder : null
}

/** Returns what is checked out: by its commit, else by its remote, else by the repository that the run was asked to judge. */
export async function checkedOut(runner: CheckoutSource): Promise<CheckoutIdentity> {
  const { git, situation, ofRun } = runner
  const { pullRequest } = situation
  const repository = pullRequest?.base.repository ?? ofRun
  if (repository === null) return { kind: 'own' }
  if (await git.isSubmodule())
    return {
      kind: 'chosen',
      detail: `the checked folder is a submodule, and not part of ${repository} itself`
    }
  const head = await git.head()
  const event = await fromCommit(head, runner)
  if (event !== null) return event
  const homes = [repository, pullRequest?.head.repository ?? repository]
  const remote = await git.remote()
  const found = remote === null ? null : repositoryOfRemote(remote, runner.server)
  const guess = found ?? runner.judged ?? repository
  if (!homes.some(home => home.toLowerCase() === guess.toLowerCase())) {
    const detail = `the checkout is not that of ${repository}`
    return { kind: head === null && pullRequest !== null ? 'chosen' : 'another', detail }
  }
  return head === null || pullRequest === null
    ? { kind: 'own' }
    : { kind: 'base', detail: withoutHead(situation.event) }
}

/** Returns what is checked out by the commit alone; `null` where the commit does not decide. */
async function fromCommit(
  head: string | null,
  { git, situation, commitOfRun }: CheckoutSource
): Promise<CheckoutIdentity | null> {
  const { pullRequest, event } = situation
  // A run on `pull_request_target` has the commit of the base branch for its own.
  const ofBase = event === 'pull_request_target'
  if (head !== null && head === commitOfRun && !ofBase) return { kind: 'own' }
  if (head === null || pullRequest === null) return null
  if (await git.holds(pullRequest.head.sha)) return { kind: 'own' }
  return head === pullRequest.base.sha || head === commitOfRun
    ? { kind: 'base', detail: withoutHead('pull_request_target') }
    : null
}

function withoutHead(event: string | null): string {
  return event === 'pull_request_target'
    ? 'the checkout is the base commit and holds nothing of the pull request'
    : 'nothing here tells that the commit that is checked out holds the head of the pull request'
}

/** How the path of the checked folder is resolved. */
export interface NamedFrom {
  /** In a workflow the workspace. */
  readonly workingFolder: string
  readonly variables: Variables
}

/**
 * Refuses a folder whose path goes over a symbolic link in a checkout that leads out of it: on a pull request its author may
 * have added the link. Links outside of a checkout are the user's own.
 */
export async function leavingLink(path: string, named: NamedFrom): Promise<CheckoutProblem | null> {
  for (const step of stepsTo(resolve(named.workingFolder, path))) {
    if (!(await isLink(step))) continue
    const checkout = await checkoutAround(dirname(step), named)
    if (checkout === null || liesInFolder(checkout, await realpath(step))) continue
    const message = `\`${path}\` goes over the symbolic link \`${step}\`, which leaves the checkout: name a folder of the checkout itself.`
    return { kind: 'outside', message }
  }
  return null
}

/**
 * Returns the path of a folder in its checkout as it was named, links not resolved: the base commit of a pull request is asked for
 * this path, since a link in the head commit could point to another one. `null` where it is in no checkout.
 */
export async function namedFolder(root: string): Promise<string | null> {
  const checkout = await checkoutOf(await realpath(root))
  if (checkout === null) return null
  for (const step of stepsTo(root))
    if ((await realpath(step)) === checkout) return slashed(relative(step, root)) || '.'
  return slashed(relative(checkout, await realpath(root))) || '.'
}

/** Returns the folders in which an author of the checkout at `root` may have put a program. */
export async function writableByAuthors(root: string, named: NamedFrom): Promise<readonly string[]> {
  const checkout = await checkoutOf(await realpath(root).catch(() => root))
  return [root, ...(checkout === null ? [] : [checkout]), ...(isWorkflow(named) ? [named.workingFolder] : [])]
}

/** Returns the checkout around a folder. In a workflow the workspace counts as one even without a `.git`. */
async function checkoutAround(folder: string, named: NamedFrom): Promise<string | null> {
  const real = await realpath(folder)
  const checkout = await checkoutOf(real)
  if (checkout !== null || !isWorkflow(named)) return checkout
  const workspace = await realpath(named.workingFolder)
  return liesInFolder(workspace, real) ? workspace : null
}

function isWorkflow({ variables }: NamedFrom): boolean {
  return variables['GITHUB_ACTIONS'] === 'true'
}

/** Returns the nearest folder above that contains `.git`; for a submodule that of the outer repository, where there is one. */
async function checkoutOf(folder: string): Promise<string | null> {
  let submodule: string | null = null
  for (const step of stepsTo(folder).reverse()) {
    const kind = await gitKind(join(step, '.git'))
    if (kind === 'own') return step
    if (kind === 'submodule') submodule = step
  }
  return submodule
}

async function gitKind(path: string): Promise<'own' | 'submodule' | 'none'> {
  try {
    if ((await lstat(path)).isDirectory()) return 'own'
    return /^gitdir: .*[/\\]modules[/\\]/.test(await readFile(path, 'utf8')) ? 'submodule' : 'own'
  } catch {
    return 'none'
  }
}

/** The folders from the root of the file system to a folder, itself included. */
function stepsTo(folder: string): string[] {
  const { root } = parse(folder)
  const names = folder
    .slice(root.length)
    .split(sep)
    .filter(name => name !== '')
  return [root, ...names.map((_name, index) => join(root, ...names.slice(0, index + 1)))]
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path)).isSymbolicLink()
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}

/** Hosts under which github.com is reached beside its own name: ssh over port 443, and the page's old name. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['ssh.github.com', 'github.com'],
  ['altssh.github.com', 'github.com'],
  ['www.github.com', 'github.com']
])

/**
 * Why no repository is known from a git remote (`null`: there is none), as a clause. Of the address only the host is
 * shown, since it may hold a password.
 */
export function whyNoRepository(remote: string | null, server: string): string {
  const wanted = URL.canParse(server) ? new URL(server).hostname : server
  if (remote === null) return 'there is no git remote'
  const { host } = partsOf(remote)
  if (host === '') return `the git remote is not an address of ${wanted}`
  return namesServer(host, server)
    ? `the git remote on ${wanted} names no owner/name`
    : `the git remote is on ${host}, not on ${wanted}`
}

/**
 * Reads `owner/name` from the address of a git remote that lies on `server`, in the forms https, ssh, git and
 * `user@host:owner/name`; `null` for every other.
 */
export function repositoryOfRemote(remote: string, server: string): string | null {
  if (!URL.canParse(server)) return null
  const { host, path } = partsOf(remote)
  if (!namesServer(host, server)) return null
  return /^\/?([A-Za-z0-9_-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(path)?.[1] ?? null
}

function namesServer(host: string, server: string): boolean {
  const name = host.toLowerCase()
  return (otherNames.get(name) ?? name) === new URL(server).hostname.toLowerCase()
}

function partsOf(remote: string): { readonly host: string; readonly path: string } {
  if (remote.includes('://')) {
    if (!URL.canParse(remote)) return { host: '', path: '' }
    const { hostname, pathname } = new URL(remote)
    return { host: hostname, path: pathname }
  }
  const [, host = '', path = ''] = /^(?:[^@/:]+@)?([^/:]+):(.+)$/.exec(remote) ?? []
  return { host, path }
}
