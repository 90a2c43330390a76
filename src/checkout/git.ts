import { stat } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { findProgram, trustedPath } from './program.ts'
import type { Variables } from '../model.ts'

/** A path of which a commit and the one it is compared with hold different things, relative to the checked folder. */
export interface Change {
  readonly path: string
  /** Whether something lay there before, and whether something lies there now: of a renamed file each name has one. */
  readonly before: boolean
  readonly after: boolean
}

/** What lies at a path of a commit. */
export type CommittedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** A folder, a symbolic link, a submodule, or a file that is not here (a partial clone). */
  | { readonly kind: 'other' }

/** What the history of a checkout tells. Nothing is fetched: what is not here is not known. */
export interface Git {
  /** Where the folder lies in its checkout, without a slash at the end and empty for the root; `null`: this is no checkout. */
  prefix(): Promise<string | null>
  /** The address of the remote `origin`; without one that of `upstream`, or of the only remote that there is. */
  remote(): Promise<string | null>
  /** Whether the folder's checkout is a submodule of another one. */
  isSubmodule(): Promise<boolean>
  /** Why git looks at nothing here, as a clause with what to do; `null` where it does, or is absent. */
  refusal(): Promise<string | null>
  /** The commit that is checked out. */
  head(): Promise<string | null>
  /** Whether the checked out commit is the given one, its merge into another, or comes after it; `false` too where too little of the history is here. */
  holds(commit: string): Promise<boolean>
  /**
   * The commit at which the checkout left the branch of `base`: where it is the merge of `head`, what that was merged into.
   * `null` where too little of the history is here (a shallow clone).
   */
  left(base: string, head: string): Promise<string | null>
  /** What differs below the folder between a commit and the one that is checked out. */
  changes(commit: string): Promise<readonly Change[] | null>
  /** The file at a path below the folder, at most `limit` bytes of it. */
  file(commit: string, path: string, limit: number): Promise<CommittedFile>
}

const longestOutput = 16 * 1024 * 1024
const seconds = 30
const commitName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * git in a folder whose files anyone may have written: no program that a repository names is started, and a folder
 * that only looks like a bare repository is none.
 */
const guards = ['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null']

/** Where git finds its settings, and what programs of Windows need; a hook's `GIT_DIR` need not be the folder's. */
const passedOn = [
  ...['HOME', 'XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
  ...['GIT_DISCOVERY_ACROSS_FILESYSTEM', 'GIT_CEILING_DIRECTORIES', 'TMPDIR', 'TEMP', 'TMP'],
  ...['USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'PROGRAMDATA', 'SystemRoot', 'SYSTEMROOT']
]

interface Program {
  readonly file: string
  readonly environment: Readonly<Record<string, string>>
}

async function programOf(variables: Variables, untrusted: readonly string[]): Promise<Program | null> {
  const file = await findProgram('git', variables, untrusted)
  if (file === null) return null
  const kept = passedOn.flatMap(name => {
    const value = variables[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const path = (await trustedPath(variables, untrusted)).join(delimiter)
  const own = { PATH: path, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }
  return { file, environment: { ...Object.fromEntries(kept), ...own } }
}

/**
 * Asks git in a folder; every answer is `null` or `other` where git is absent or refuses. No program of the `untrusted`
 * folders is started, and git gets nothing of the environment that it does not need: no token, no triple.
 */
export function openGit(folder: string, variables: Variables, untrusted: readonly string[] = [folder]): Git {
  let found: Promise<Program | null> | null = null
  const opened = (): Promise<Program | null> => (found ??= programOf(variables, untrusted))
  const run = async (args: readonly string[], maxBuffer = longestOutput): Promise<string | null> => {
    const program = await opened()
    return program === null ? null : git(program, folder, args, maxBuffer)
  }
  const line = async (args: readonly string[]): Promise<string | null> => (await run(args))?.trim() || null
  const head = (): Promise<string | null> => line(['rev-parse', '--verify', '--quiet', 'HEAD'])
  const parents = async (): Promise<string[]> => parentsOf((await run(['cat-file', 'commit', 'HEAD'])) ?? '')
  return {
    prefix: async () =>
      (await isRepository(join(folder, '.git')))
        ? ''
        : ((await run(['rev-parse', '--show-prefix']))?.replace(/\/?\n$/, '') ?? null),
    remote: async () => remoteOf((await run(['remote', '--verbose'])) ?? ''),
    isSubmodule: async () => (await line(['rev-parse', '--show-superproject-working-tree'])) !== null,
    refusal: async () => {
      const program = await opened()
      return program === null ? null : refusalIn(program, folder)
    },
    head,
    holds: async commit => {
      if (!commitName.test(commit)) return false
      if ((await head()) === commit || (await parents())[1] === commit) return true
      return (await run(['merge-base', '--is-ancestor', commit, 'HEAD'])) !== null
    },
    left: async (base, head) => {
      if (!commitName.test(base)) return null
      const [first, second] = await parents()
      const merged = first !== undefined && second === head ? first : null
      const isHere = merged !== null && (await run(['cat-file', '-e', `${merged}^{tree}`])) !== null
      return isHere ? merged : line(['merge-base', base, 'HEAD'])
    },
    changes: async commit => {
      if (!commitName.test(commit)) return null
      const flags = [
        '--name-status',
        '--no-renames',
        '--no-ext-diff',
        '--ignore-submodules=none',
        '--relative'
      ]
      const output = await run(['diff', ...flags, '-z', commit, 'HEAD', '--'])
      return output === null ? null : changesOf(output)
    },
    file: (commit, path, limit) => committedFile(commit, path, limit, run)
  }
}

/** Whether git takes a folder for a repository (`is_git_directory` of its `setup.c`), so that it looks no further up. */
async function isRepository(folder: string): Promise<boolean> {
  const kinds = await Promise.all(
    ['HEAD', 'objects', 'refs'].map(name =>
      stat(join(folder, name)).then(
        entry => (entry.isDirectory() ? 'folder' : 'file'),
        () => null
      )
    )
  )
  return kinds.join() === 'file,folder,folder'
}

/** A folder without history: git is not asked. */
export const withoutGit: Git = {
  prefix: () => Promise.resolve(null),
  remote: () => Promise.resolve(null),
  isSubmodule: () => Promise.resolve(false),
  refusal: () => Promise.resolve(null),
  head: () => Promise.resolve(null),
  holds: () => Promise.resolve(false),
  left: () => Promise.resolve(null),
  changes: () => Promise.resolve(null),
  file: () => Promise.resolve({ kind: 'other' })
}

async function git(
  program: Program,
  folder: string,
  args: readonly string[],
  maxBuffer: number
): Promise<string | null> {
  const { output } = await started(program, folder, args, maxBuffer)
  return output
}

/** What git printed (`null` where it failed), and what it said beside. */
async function started(
  { file, environment }: Program,
  folder: string,
  args: readonly string[],
  maxBuffer: number
): Promise<{ readonly output: string | null; readonly said: string }> {
  const { execFile } = await import('node:child_process')
  const settings = guards.flatMap(guard => ['-c', guard])
  return new Promise(resolve => {
    execFile(
      file,
      ['--literal-pathspecs', '-C', folder, ...settings, ...args],
      { encoding: 'utf8', maxBuffer, timeout: seconds * 1000, env: environment },
      (error, output, said) => resolve({ output: error === null ? output : null, said })
    )
  })
}

/** git opens no checkout that belongs to another user of the machine, as a container often finds it. */
async function refusalIn(program: Program, folder: string): Promise<string | null> {
  const { output, said } = await started(program, folder, ['rev-parse', '--git-dir'], longestOutput)
  return output === null && said.includes('dubious ownership')
    ? 'git refuses the checkout, which belongs to another user (run `git config --global --add safe.directory <its folder>`)'
    : null
}

/** Reads what `git remote --verbose` writes: a name, a tab, an address, and what it is for. */
function remoteOf(output: string): string | null {
  const remotes = new Map(
    Array.from(output.matchAll(/^(.+)\t(.+) \(fetch\)(?: \[.*\])?$/gm), ([, name = '', url = '']) => [
      name,
      url
    ])
  )
  const only = remotes.size === 1 ? [...remotes.values()][0] : undefined
  return remotes.get('origin') ?? remotes.get('upstream') ?? only ?? null
}

/** A commit itself names its parents also where a shallow clone has cut them off. */
function parentsOf(commit: string): string[] {
  const header = commit.split('\n\n')[0] ?? ''
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), match => match[1] ?? '')
}

/** Reads what `git diff --name-status -z` writes: a letter, a path, a letter, a path. */
function changesOf(output: string): Change[] {
  const fields = output.split('\0')
  const changes: Change[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const letter = fields[at]
    changes.push({ path: fields[at + 1] ?? '', before: letter !== 'A', after: letter !== 'D' })
  }
  return changes
}

async function committedFile(
  commit: string,
  path: string,
  limit: number,
  run: (args: readonly string[], maxBuffer?: number) => Promise<string | null>
): Promise<CommittedFile> {
  const listed = commitName.test(commit) ? await run(['ls-tree', '-l', '-z', commit, '--', path]) : null
  if (listed === null) return { kind: 'other' }
  const [mode, type, name, size] = (listed.split('\t')[0] ?? '').split(/ +/)
  if (name === undefined) return { kind: 'missing' }
  if (type !== 'blob' || mode === '120000') return { kind: 'other' }
  const bytes = Number(size)
  if (!(bytes <= limit)) return Number.isNaN(bytes) ? { kind: 'other' } : { kind: 'too-large', bytes }
  const text = await run(['cat-file', 'blob', name], limit + 1)
  return text === null ? { kind: 'other' } : { kind: 'text', text }
}
