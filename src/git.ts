import { execFile } from 'node:child_process'

const longestOutput = 16 * 1024 * 1024
const seconds = 30

/** Runs git in a folder; `null` where git is absent or refuses. */
function git(folder: string, args: readonly string[]): Promise<string | null> {
  return new Promise(resolve => {
    execFile(
      'git',
      ['-C', folder, ...args],
      { encoding: 'utf8', maxBuffer: longestOutput, timeout: seconds * 1000 },
      (error, output) => resolve(error === null ? output : null)
    )
  })
}

/**
 * The paths below `folder`, relative to it, that differ from where the history left `commit`, both names of a renamed file.
 * `null` where the commit is not here (a shallow clone) or this is no checkout.
 */
export async function changedSince(folder: string, commit: string): Promise<ReadonlySet<string> | null> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return null
  const output = await git(folder, [
    'diff',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '--relative',
    '-z',
    `${commit}...HEAD`
  ])
  return output === null ? null : new Set(output.split('\0').filter(path => path !== ''))
}

/** `owner/name` of the remote `origin` of a checkout when it lies on `server`; `null` otherwise. */
export async function remoteRepository(folder: string, server: string): Promise<string | null> {
  const output = await git(folder, ['remote', 'get-url', 'origin'])
  return output === null ? null : repositoryOfRemote(output.trim(), server)
}

/** Reads `owner/name` from the address of a remote, in the forms https, ssh and `git@host:owner/name`. */
export function repositoryOfRemote(remote: string, server: string): string | null {
  const short = /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)(.+)$/.exec(remote)
  const url = URL.canParse(remote) && remote.includes('://') ? new URL(remote) : null
  const host = url?.hostname ?? short?.[1] ?? ''
  const path = url?.pathname ?? short?.[2] ?? ''
  if (!URL.canParse(server) || host.toLowerCase() !== new URL(server).hostname.toLowerCase()) return null
  return /^\/?([A-Za-z0-9-]+\/[A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(path)?.[1] ?? null
}
