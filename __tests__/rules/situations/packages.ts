import { featureArtifact } from '../../../src/demo/world/image.ts'
import { privatePackage, secretsToken, workflowToken } from '../../end-to-end/acme.ts'
import { withoutSecret } from './apply.ts'
import {
  codespace,
  names,
  repository,
  seeing,
  seeingAll,
  setting,
  triple,
  withGitHub,
  withRegistry,
  type Setting,
  type Situations
} from './situation.ts'

const ghcr = { 'acme/devbox': repository(false) }
const linked = [privatePackage('devbox', 'acme/web')]
const ofOthers = [privatePackage('devbox', 'acme/tools')]
const internal = [{ ...privatePackage('devbox', null), visibility: 'internal' }]
const feature = { public: false, tags: { '1': featureArtifact({ id: 'tool', version: '1.0.0' }) } }

/** As after "Inherit access" or "Add repository" on the settings page of every package. */
function granted(given: Setting): Setting {
  const pulls = ['acme/*']
  const pulling = withRegistry(given, 'ghcr.io', ({ users = [] }) => ({
    users: users.map(user => (user.password === workflowToken ? { ...user, pulls } : user))
  }))
  return withGitHub(pulling, github => ({ tokens: { ...github.tokens, ...seeing(github, pulls) } }))
}

/** The settings of the rules of `src/rules/packages/`. */
export const packageSituations = {
  'private-package-in-public-repository': {
    setting: setting({
      acme: { ghcr, web: { visibility: 'public' }, packages: ofOthers },
      tokens: seeingAll
    })
  },
  'internal-package-in-public-repository': {
    setting: setting({ acme: { ghcr, web: { visibility: 'public' }, packages: internal } })
  },
  'package-access-not-inherited': {
    setting: setting({ acme: { ghcr, packages: linked }, tokens: seeingAll }),
    remedy: granted
  },
  'package-not-granted': {
    setting: setting({
      acme: {
        ghcr: { 'acme/features/tool': feature },
        packages: [privatePackage('features/tool', 'acme/features')]
      },
      tokens: seeingAll
    })
  },
  'package-access-unproven': {
    setting: setting({ acme: { ghcr, packages: ofOthers, pulls: ['acme/devbox'] } })
  },
  'package-not-found': { setting: setting({ acme: { ghcr, packages: linked, pulls: ['acme/devbox'] } }) },
  'token-cannot-read-packages': {
    setting: setting({ acme: { ghcr, packages: linked, pulls: ['acme/devbox'] } })
  },
  'ghcr-secrets-redundant': {
    setting: setting({
      acme: {
        packages: linked,
        pulls: ['acme/devbox'],
        ghcr,
        registries: []
      },
      variables: {
        ...codespace,
        ...triple('GHCR', 'ghcr.io', 'mona', 'ghp_personWhoPullsEveryPackage000000004')
      }
    }),
    remedy: given => names('GHCR').reduce(withoutSecret, given)
  },
  'outside-contributors-blocked': {
    setting: setting({
      acme: { web: { visibility: 'public', secrets: [] } },
      tokens: { secretsToken },
      variables: {
        ...codespace,
        ...triple('ACR', 'mycompany.azurecr.io', 'robot', 'robot-password-1')
      }
    }),
    remedy: given =>
      withRegistry(given, 'mycompany.azurecr.io', () => ({ repositories: { devbox: repository(true) } }))
  },
  'package-not-seamless': {
    setting: setting(),
    remedy: given => ({ ...given, inputs: { ...given.inputs, packages: 'false' } })
  },
  'codespaces-unavailable': {
    setting: setting({
      variables: {
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'acme/web',
        GITHUB_SERVER_URL: 'https://github.acme.example',
        GITHUB_API_URL: 'https://github.acme.example/api/v3'
      }
    }),
    remedy: given => ({ ...given, variables: { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/web' } })
  }
} satisfies Situations
