import { privatePackage } from '../../end-to-end/acme.ts'
import { baseCommit, ownPullRequest } from '../../end-to-end/payloads.ts'
import { codespace, repository, seeingAll, setting, triple, workflow, type Situations } from './situation.ts'

const acr = triple('ACR', 'mycompany.azurecr.io', 'robot', 'robot-password-1')
const refs = { [baseCommit]: { '.github/codespaces-preflight.yml': 'grants: []\n' } }

/** The settings of the rules of `src/rules/run/`. */
export const runSituations = {
  'registry-unreachable': { setting: setting() },
  'address-refused': {
    setting: setting({
      acme: {
        registries: [{ host: '10.20.0.5:5000', profile: 'open', repositories: { devbox: repository(true) } }]
      }
    })
  },
  'limit-reached': { setting: setting() },
  'expired-ignore': {
    setting: setting({ acme: { web: { visibility: 'public' } }, variables: { ...codespace, ...acr } })
  },
  'unused-declaration': {
    setting: setting({
      acme: {
        ghcr: { 'acme/devbox': repository(false) },
        packages: [privatePackage('devbox', 'acme/tools')]
      },
      tokens: seeingAll
    })
  },
  'declaration-changed': {
    setting: setting({
      acme: {
        web: { refs },
        ghcr: { 'acme/devbox': repository(false) },
        packages: [privatePackage('devbox', 'acme/tools')]
      },
      tokens: seeingAll,
      variables: { ...workflow, GITHUB_EVENT_NAME: 'pull_request' },
      payload: ownPullRequest
    }),
    remedy: given => ({ ...given, variables: workflow, payload: null })
  }
} satisfies Situations
