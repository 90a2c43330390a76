const mebibyte = 1024 * 1024

/** Bytes of a file that is read. */
export const defaultFileLimit = mebibyte

/** Bytes of a lock file. */
export const lockFileLimit = 16 * mebibyte

/** Bytes of all lock files, and of all other files, that are read of one repository. */
export const allFilesLimit = { lock: 256 * mebibyte, other: 256 * mebibyte } as const

/** Configurations of one repository. */
export const mostConfigurations = 2_000

/** Different images of one repository. */
export const mostImages = 5_000

/** Folders that a search of the whole repository opens. */
export const mostFolders = 50_000

/** Places that ask for an image, over all configurations: many configurations may share a large file. */
export const mostUses = 100_000

/** Milliseconds after which no further configuration is read. */
export const longestRun = 120_000
