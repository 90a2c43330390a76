/** Configurations of one repository. */
export const mostConfigurations = 2_000

/** Different images of one repository. */
export const mostImages = 5_000

/** Places that ask for an image, over all configurations: many configurations may share a large file. */
export const mostUses = 100_000

/** Milliseconds after which no further configuration is read. */
export const longestRun = 120_000
