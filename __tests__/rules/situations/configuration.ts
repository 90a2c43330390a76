import { repository, setting, type Situations } from './situation.ts'

/** The settings of the rules of `src/rules/configuration/`. */
export const configurationSituations = {
  'invalid-configuration': { setting: setting() },
  'configuration-not-used': { setting: setting() },
  'nothing-checked': { setting: setting() },
  'missing-file': { setting: setting() },
  'path-outside-repository': { setting: setting() },
  'cli-cannot-parse': { setting: setting() },
  'push-from-codespace': {
    setting: setting(),
    remedy: given => ({
      ...given,
      files: { '.devcontainer.json': '{ "image": "mcr.microsoft.com/devcontainers/base:ubuntu" }\n' }
    })
  },
  'early-image-pull': { setting: setting({ acme: { ghcr: { 'acme/tools': repository(false) } } }) }
} satisfies Situations
