/**
 * The path leaves the repository, through `..` or a symbolic link, or with `git` lies in a folder `.git`, which is git's
 * own and may hold a token: it was not opened.
 */
export interface OutsideAnswer {
  readonly kind: 'outside'
  readonly git?: true
}

/** What came of reading a file of the repository. */
export type FileAnswer =
  /** `path`: that of the file itself, where the path that was asked for leads to it over links. */
  | { readonly kind: 'text'; readonly text: string; readonly path?: string }
  /** `writer`: the command of `initializeCommand` that may write it, or has written what is not known. */
  | { readonly kind: 'missing'; readonly writer?: string }
  /** A folder lies there. */
  | { readonly kind: 'directory' }
  | OutsideAnswer
  /** `together`: `limit` is that of all files together, which the file would go beyond. */
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number; readonly together?: true }
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
  | OutsideAnswer
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
