const mebibyte = 1024 * 1024

/** Bytes of a file that is read. */
export const defaultFileLimit = mebibyte

/** Bytes of a lock file. */
export const lockFileLimit = 16 * mebibyte

/** Bytes of all lock files, and of all other files, that are read of one repository. */
export const allFilesLimit = { lock: 256 * mebibyte, other: 256 * mebibyte } as const

/** Folders that a search of the whole repository opens. */
export const mostFolders = 50_000
