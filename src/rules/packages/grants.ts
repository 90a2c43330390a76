import type { LogAdvice } from '../rule.ts'

/** How a grant that no API shows is made known. */
export const grantedByHand =
  'No API shows a grant made by hand. Declare it under `grants` in the configuration file, and the verdict counts it. Likewise declare Codespaces secrets that log in to the registry, under `registries`.'

/** Declares a grant in the configuration file. */
export const grants = {
  file: '.github/codespaces-preflight.yml',
  language: 'yaml',
  after: 'grants:\n  - package: ghcr.io/acme/devbox\n    prebuilds: true # once a prebuild has pulled it'
} as const

/** Access that is given by hand, at the package that a line of a creation log names. */
export const grantInSettings: NonNullable<LogAdvice['fix']> = ({ name, settings }) => ({
  text: `Open the settings of ${name} and add this repository under "Manage Codespaces access".`,
  ...(settings === null ? {} : { url: settings })
})
