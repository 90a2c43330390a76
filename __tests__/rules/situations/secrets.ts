import { withoutSecret } from './apply.ts'
import { codespace, listing, names, setting, triple, type Situations } from './situation.ts'

const acr = names('ACR')
const shared = (visibility: 'all' | 'selected', ...repositories: readonly string[]) =>
  acr.map(name => ({ name, visibility, repositories }))

/** The settings of the rules of `src/rules/secrets/`. */
export const secretSituations = {
  'registry-secrets-missing': { setting: setting({ tokens: listing }) },
  'registry-secrets-incomplete': { setting: setting({ tokens: listing }) },
  'registry-secrets-misnamed': {
    setting: setting({ tokens: listing })
  },
  'registry-secrets-not-assigned': {
    setting: setting({
      acme: { github: { organizationSecrets: { acme: shared('selected', 'acme/app') } } },
      tokens: listing
    })
  },
  'registry-secrets-user-only': {
    setting: setting({ acme: { github: { userSecrets: { mona: shared('all') } } }, tokens: listing })
  },
  'registry-secrets-mixed-levels': {
    setting: setting({
      acme: {
        web: { secrets: acr.slice(2) },
        github: { organizationSecrets: { acme: shared('all').slice(0, 2) } }
      },
      tokens: listing
    })
  },
  'registry-secrets-unproven': { setting: setting({ acme: { web: { secrets: acr } }, tokens: listing }) },
  'secrets-not-checked': { setting: setting() },
  'secrets-unused': {
    setting: setting({
      variables: { ...codespace, ...triple('OLD', 'retired.azurecr.io', 'robot', 'robot-password-1') }
    }),
    remedy: given => names('OLD').reduce(withoutSecret, given)
  },
  'login-in-initialize-command': { setting: setting({ tokens: listing }) }
} satisfies Situations
