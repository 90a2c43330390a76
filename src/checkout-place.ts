import { lstat, readFile, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path'
import type { CheckoutProblem } from './discovery/checkout.ts'
import type { Variables } from './environment.ts'

/** From where a folder was named. */
export interface NamedFrom {
  /** In a workflow the workspace. */
  readonly workingFolder: string
  readonly variables: Variables
}

/**
 * Refuses a folder that is reached over a symbolic link of a checkout that leaves it: on a pull request anyone may have put
 * the link there. Links that lie in no checkout are the user's own.
 */
export async function leavingLink(path: string, named: NamedFrom): Promise<CheckoutProblem | null> {
  for (const step of stepsTo(resolve(named.workingFolder, path))) {
    if (!(await isLink(step))) continue
    const checkout = await ground(dirname(step), named)
    if (checkout === null || liesIn(checkout, await realpath(step))) continue
    const message = `\`${path}\` goes over the symbolic link \`${step}\`, which leaves the checkout: name a folder of the checkout itself.`
    return { kind: 'outside', message }
  }
  return null
}

/**
 * Where a folder lies in its checkout by the way that it is named: the base commit of a pull request is asked for this
 * path, since a link of the head commit could lead to another one. `null` where it lies in no checkout.
 */
export async function writtenFolder(root: string): Promise<string | null> {
  const checkout = await checkoutOf(await realpath(root))
  if (checkout === null) return null
  for (const step of stepsTo(root))
    if ((await realpath(step)) === checkout) return slashed(relative(step, root)) || '.'
  return slashed(relative(checkout, await realpath(root))) || '.'
}

/** The folders in which whoever wrote the checkout at `root` may have put a program. */
export async function writableByAuthors(root: string, named: NamedFrom): Promise<readonly string[]> {
  const checkout = await checkoutOf(await realpath(root).catch(() => root))
  return [root, ...(checkout === null ? [] : [checkout]), ...(isWorkflow(named) ? [named.workingFolder] : [])]
}

/** Of a workflow the workspace counts as a checkout also where git's folder is not there. */
async function ground(folder: string, named: NamedFrom): Promise<string | null> {
  const real = await realpath(folder)
  const checkout = await checkoutOf(real)
  if (checkout !== null || !isWorkflow(named)) return checkout
  const workspace = await realpath(named.workingFolder)
  return liesIn(workspace, real) ? workspace : null
}

function isWorkflow({ variables }: NamedFrom): boolean {
  return variables['GITHUB_ACTIONS'] === 'true'
}

/** The nearest folder above with git's own in it; of a submodule that of the repository around it, where there is one. */
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

function liesIn(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}
