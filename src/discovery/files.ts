/** What came of reading a file of the repository. */
export type FileAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** A folder lies there. */
  | { readonly kind: 'directory' }
  /** The path leaves the repository, through `..` or a symbolic link: it was not opened (specification 2.4). */
  | { readonly kind: 'outside' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** An entry of a folder; a link counts as what it points to, one that leaves the repository as `other`. */
export interface DirectoryEntry {
  readonly name: string
  readonly kind: 'file' | 'directory' | 'other'
  /** Whether it is a symbolic link: a walk of the whole tree does not go through links, which may form a circle. */
  readonly link?: boolean
}

/** What came of listing a folder; entries are sorted by name. */
export type DirectoryAnswer =
  | { readonly kind: 'entries'; readonly entries: readonly DirectoryEntry[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'unreadable'; readonly reason: string }

/**
 * A tree of files, wherever it lies: a checkout on disk, the demonstration's example in memory.
 * Paths have `/`, are relative to the root (`.` is the root), and may hold `..`, which is judged here.
 * No answer is an exception; a text keeps its byte order mark.
 */
export interface RepositoryFiles {
  read(path: string, limit?: number): Promise<FileAnswer>
  list(path: string): Promise<DirectoryAnswer>
}
