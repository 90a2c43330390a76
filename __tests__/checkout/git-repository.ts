import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Texts by path; `null` removes the file, `{ link }` makes a symbolic link. */
export type Edit = Readonly<Record<string, string | null | { readonly link: string }>>

/** A git repository in a folder of its own. */
export interface GitRepository {
  readonly folder: string
  /** Writes files and commits them; gives the commit. */
  readonly commit: (edit: Edit) => string
  /** Runs git there; gives what it prints, without the line end. */
  readonly git: (...args: string[]) => string
}

const folders: string[] = []
const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgSign=false']

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-git-'))
  folders.push(folder)
  return folder
}

function opened(folder: string): GitRepository {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...identity, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe']
    }).trim()
  return {
    folder,
    git,
    commit: edit => {
      for (const [path, content] of Object.entries(edit)) write(join(folder, path), content)
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', 'a commit')
      return git('rev-parse', 'HEAD')
    }
  }
}

function write(path: string, content: Edit[string] | undefined): void {
  rmSync(path, { recursive: true, force: true })
  if (content === null || content === undefined) return
  mkdirSync(dirname(path), { recursive: true })
  if (typeof content === 'string') writeFileSync(path, content)
  else symlinkSync(content.link, path)
}

/** A new repository on the branch `main`. */
export function newRepository(): GitRepository {
  const folder = temporaryFolder()
  const repository = opened(folder)
  repository.git('init', '--quiet', '--initial-branch=main')
  return repository
}

/** A clone with the last `depth` commits of the branch `ref`. */
export function shallowClone({ folder: source }: GitRepository, ref: string, depth: number): GitRepository {
  const folder = temporaryFolder()
  execFileSync(
    'git',
    ['clone', '--quiet', `--depth=${String(depth)}`, '--branch', ref, `file://${source}`, folder],
    { stdio: 'ignore' }
  )
  return opened(folder)
}

/** Merges the branch `head` into `main` as GitHub does for a pull request, and checks the merge commit out. */
export function checkOutMerge({ git }: GitRepository, head: string): string {
  git('checkout', '--quiet', '-B', 'merge', 'main')
  git('merge', '--quiet', '--no-ff', '--message', 'merge', head)
  return git('rev-parse', 'HEAD')
}

/** Removes every repository. */
export function removeGitRepositories(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}
