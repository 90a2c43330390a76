/** How a grant that no API shows is made known. */
export const grantedByHand =
  'A grant made by hand cannot be read by any API. Declare it under `grants` in the configuration file, and the verdict counts it; so with Codespaces secrets that log in to the registry, under `registries`.'

/** Declares a grant in the configuration file. */
export const grants = {
  file: '.github/codespaces-preflight.yml',
  language: 'yaml',
  after: 'grants:\n  - package: ghcr.io/acme/devbox\n    prebuilds: true'
} as const
