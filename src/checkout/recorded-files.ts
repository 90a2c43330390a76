import { allFilesLimit, defaultFileLimit } from './limits.ts'
import type { DirectoryAnswer, FileAnswer, RepositoryFiles } from './files.ts'
import { byCodeUnits, resolveFrom } from './paths.ts'

/**
 * Asks for every file and folder once, however many configurations name it; a text that many links lead to is kept once,
 * and a lock file, which may be large, is not kept at all. What all files hold together is bounded by `most`.
 */
export function cachedFiles(
  files: RepositoryFiles,
  most: Readonly<Record<'lock' | 'other', number>> = allFilesLimit
): RepositoryFiles {
  const texts = new Map<string, Promise<FileAnswer>>()
  const owners = new Map<string, string>()
  const left = { ...most }
  const read = async (path: string, limit: number): Promise<FileAnswer> => {
    const kind = limit > defaultFileLimit ? 'lock' : 'other'
    const spent: FileAnswer = { kind: 'too-large', bytes: 0, limit: most[kind], together: true }
    if (left[kind] <= 0) return spent
    const answer = await files.read(path, limit)
    if (answer.kind !== 'text') return answer
    const kept = answer.path === undefined ? undefined : owners.get(answer.path)
    if (kept === answer.text) return { ...answer, text: kept }
    left[kind] -= Buffer.byteLength(answer.text)
    if (left[kind] < 0) return { ...spent, bytes: Buffer.byteLength(answer.text) }
    if (kind === 'other' && answer.path !== undefined) owners.set(answer.path, answer.text)
    return answer
  }
  const folders = new Map<string, Promise<DirectoryAnswer>>()
  return {
    read: (path, limit = defaultFileLimit) =>
      limit > defaultFileLimit
        ? read(path, limit)
        : once(texts, `${limit} ${normal(path)}`, () => read(path, limit)),
    list: path => once(folders, normal(path), () => files.list(path))
  }
}

/** Files that remember which of them were read. */
export interface RecordedFiles {
  readonly files: RepositoryFiles
  /** The paths inside the repository that were asked for, absent ones too, and those that links led to; sorted. */
  recorded(): readonly string[]
}

/** Remembers the paths that are read through it. */
export function recordFiles(files: RepositoryFiles): RecordedFiles {
  const paths = new Set<string>()
  return {
    files: {
      read: async (path, limit) => {
        const resolved = resolveFrom('.', path)
        if (resolved.kind === 'inside') paths.add(normal(path))
        const answer = await files.read(path, limit)
        if (answer.kind === 'text' && answer.path !== undefined) paths.add(answer.path)
        return answer
      },
      list: path => files.list(path)
    },
    recorded: () => [...paths].sort(byCodeUnits)
  }
}

function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = known.get(key) ?? ask()
  known.set(key, answer)
  return answer
}

/** A path without what changes nothing in it; `..` stays, since a link may lie before it. */
function normal(path: string): string {
  const names = path.split('/').filter(name => name !== '' && name !== '.')
  return `${path.startsWith('/') ? '/' : ''}${names.join('/') || '.'}`
}
