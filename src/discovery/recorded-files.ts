import type { DirectoryAnswer, FileAnswer, RepositoryFiles } from './files.ts'
import { defaultFileLimit } from './limits.ts'
import { byCodeUnits, resolveFrom } from './repository-path.ts'

/** Asks for every file and folder once, however many configurations name it. */
export function cachedFiles(files: RepositoryFiles): RepositoryFiles {
  const texts = new Map<string, Promise<FileAnswer>>()
  const folders = new Map<string, Promise<DirectoryAnswer>>()
  return {
    read: (path, limit = defaultFileLimit) =>
      once(texts, `${limit} ${normal(path)}`, () => files.read(path, limit)),
    list: path => once(folders, normal(path), () => files.list(path))
  }
}

/** Files that remember which of them were read. */
export interface RecordedFiles {
  readonly files: RepositoryFiles
  /** The paths inside the repository that were asked for, absent ones too, sorted. */
  recorded(): readonly string[]
}

/** Remembers the paths that are read through it. */
export function recordFiles(files: RepositoryFiles): RecordedFiles {
  const paths = new Set<string>()
  return {
    files: {
      read: (path, limit) => {
        const resolved = resolveFrom('.', path)
        if (resolved.kind === 'inside') paths.add(resolved.path)
        return files.read(path, limit)
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

function normal(path: string): string {
  const resolved = resolveFrom('.', path)
  return resolved.kind === 'inside' ? resolved.path : path
}
