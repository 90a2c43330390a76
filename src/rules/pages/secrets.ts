import { githubPages, secretsTokenPage } from '../links.ts'
import type { RulePages } from '../page.ts'

const setSecrets = {
  file: null,
  language: 'sh',
  after:
    'gh secret set ACR_CONTAINER_REGISTRY_SERVER --app codespaces --body mycompany.azurecr.io\ngh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
} as const

const declare = {
  file: '.github/codespaces-preflight.yml',
  language: 'yaml',
  after: 'registries:\n  - server: mycompany.azurecr.io\n    secrets: ACR'
} as const

const unauthorized = [
  'Error response from daemon: Head "https://mycompany.azurecr.io/v2/devbox/manifests/2": unauthorized',
  'no basic auth credentials'
] as const

const names = ['SERVER', 'USER', 'PASSWORD'].map(part => `ACR_CONTAINER_REGISTRY_${part}`)

/** `gh secret set --repos` would replace the list of repositories, and take the secret from all others. */
const assignToRepository = {
  file: null,
  language: 'sh',
  after: names
    .map(
      name =>
        `gh api --method PUT orgs/acme/codespaces/secrets/${name}/repositories/"$(gh api repos/acme/web --jq .id)"`
    )
    .join('\n')
} as const

const restart = 'Then stop and start the codespace.'

/** The names of the three secrets, and at which level they exist (specification 3.3). */
export const secretPages = {
  'registry-secrets-missing': {
    means:
      'The registry refuses a pull without a login, and no three Codespaces secrets `<X>_CONTAINER_REGISTRY_SERVER`, `_USER` and `_PASSWORD` with the same `<X>` serve it.',
    fails: 'Docker asks without a login and is refused; the codespace starts in a recovery container.',
    log: [
      ...unauthorized,
      "pull access denied for …, repository does not exist or may require 'docker login'"
    ],
    why: 'A codespace logs in to a registry with these three secrets alone. Secrets of Actions do not count, and a login on a laptop does not reach a codespace.',
    fix: { text: `Add the three Codespaces secrets. ${restart}`, example: setSecrets },
    who: ['repository administrator', 'organization owner'],
    configure:
      'Declare under `registries` in the configuration file which triple serves which server, if the names exist under another `<X>`.',
    see: [githubPages.registries]
  },
  'registry-secrets-incomplete': {
    means: 'One or two of the three secrets exist, and the others do not.',
    fails: 'A part of a triple is no login: Docker asks without one and is refused.',
    log: unauthorized,
    why: 'All three must have the same `<X>` and the exact endings `_CONTAINER_REGISTRY_SERVER`, `_USER` and `_PASSWORD`.',
    fix: {
      text: `Add the missing ones. ${restart}`,
      example: {
        file: null,
        language: 'sh',
        before:
          'gh secret set ACR_CONTAINER_REGISTRY_SERVER --app codespaces --body mycompany.azurecr.io\ngh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces',
        after: 'gh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces'
      }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'There is no input for it.',
    see: [githubPages.registries]
  },
  'registry-secrets-misnamed': {
    means:
      'The name of a secret nearly fits: `_USERNAME` for `_USER`, `_PASS` or `_TOKEN` for `_PASSWORD`, `_URL` for `_SERVER`, or `CONTAINER_REGISTRY_` left out.',
    fails: 'The secret is an ordinary variable of the codespace and no part of a login.',
    log: unauthorized,
    why: 'Codespaces looks for the exact endings. A secret cannot be renamed: it is set under the right name and the old one deleted.',
    fix: {
      text: `Set the secret under the name that was meant. ${restart}`,
      example: {
        file: null,
        language: 'sh',
        before:
          'gh secret set ACR_CONTAINER_REGISTRY_SERVER --app codespaces --body mycompany.azurecr.io\ngh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_TOKEN --app codespaces',
        after:
          'gh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces\ngh secret delete ACR_CONTAINER_REGISTRY_TOKEN --app codespaces'
      }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'Ignore it with a reason if the secret is meant for something else.',
    see: [githubPages.registries]
  },
  'registry-secrets-not-assigned': {
    means: 'The three names exist at organization or user level, and do not all reach this repository.',
    fails: 'A secret that does not reach the repository is not in its codespaces.',
    log: unauthorized,
    why: 'A secret of an organization has an access policy: all repositories, private ones, or selected ones. A secret of a person counts for the repositories that the person selected.',
    fix: {
      text: `Add this repository to the access policy of each secret, which must be "selected repositories" for it. Setting a secret again with \`--repos\` would take it from all others. ${restart}`,
      example: assignToRepository
    },
    who: ['organization owner'],
    configure:
      'The input `secrets-token` must be able to read the organization level for this rule to speak.',
    see: [githubPages.registries]
  },
  'registry-secrets-user-only': {
    means:
      'The triple is complete only together with secrets at user level: those of the owner of `secrets-token`.',
    fails: 'No prebuild can use them, and colleagues have no login unless each has set the same secrets.',
    log: unauthorized,
    why: 'Prebuilds get repository and organization secrets, never those of a person.',
    fix: {
      text: `Set the three secrets for the repository or the organization. ${restart}`,
      example: setSecrets
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'Name `prebuild` in `audiences` to make the missing prebuild an error.',
    see: [githubPages.prebuilds]
  },
  'registry-secrets-mixed-levels': {
    means:
      'The three secrets of one triple come from several levels, such as SERVER from the organization and PASSWORD from the repository.',
    fails:
      'It may work: all of them end up as variables of the codespace. GitHub documents neither that it works nor that it does not.',
    why: 'A repository secret takes precedence over an organization secret of the same name. Whoever changes one level may not know of the other.',
    fix: {
      text: `Keep the three at one level: set those that are missing there. ${restart}`,
      example: setSecrets
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'There is no input for it.'
  },
  'registry-secrets-unproven': {
    means: 'Complete triples reach this repository, and nothing says which of them serves this registry.',
    fails: 'Perhaps not at all. If none of them names this host as its SERVER, the pull is refused.',
    log: unauthorized,
    why: 'The value of a secret can never be read, so its SERVER is unknown. A name such as `ACR` is only a hint.',
    fix: { text: 'Declare which triple serves the registry.', example: declare },
    who: ['anyone with write access'],
    configure:
      '`registries` of the configuration file. Or give the triple to the step as environment variables, and it is tried for real.',
    see: [githubPages.registries]
  },
  'secrets-not-checked': {
    means:
      'The names of the Codespaces secrets were not read, since there is no `secrets-token`, or it may not read one of the levels. The message lists which names must exist.',
    fails: 'Perhaps not at all; the verdict is unknown.',
    why: "A workflow's own token can never read Codespaces secrets: there is no such permission. On pull requests from forks the secrets of a workflow are empty by design.",
    fix: {
      text: 'Give the input `secrets-token` a fine-grained token with "Codespaces secrets: write" of the repository, which GitHub asks for even to list names, and "Organization codespaces secrets: read". The token could overwrite or delete those secrets. So keep it as a secret of an environment that only the default branch may use, name that environment with `environment:` in the job of a scheduled workflow, and do not give the token to pull requests.',
      example: {
        file: '.github/workflows/codespaces-preflight-audit.yml',
        language: 'yaml',
        after: 'with:\n  secrets-token: ${{ secrets.CODESPACES_SECRETS_TOKEN }}'
      }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'The input `secrets-token`.',
    see: [{ title: 'What the secrets-token costs', url: secretsTokenPage }]
  },
  'secrets-unused': {
    means: 'The environment holds a triple for a registry from which no image of this repository comes.',
    fails: 'Nothing fails.',
    why: 'An unused password is one more that can leak. Often its SERVER was meant for a registry that moved.',
    fix: {
      text: 'Delete the three secrets, or correct SERVER.',
      example: {
        file: null,
        language: 'sh',
        after:
          'gh secret delete OLD_CONTAINER_REGISTRY_SERVER --app codespaces\ngh secret delete OLD_CONTAINER_REGISTRY_USER --app codespaces\ngh secret delete OLD_CONTAINER_REGISTRY_PASSWORD --app codespaces'
      }
    },
    who: ['repository administrator', 'organization owner'],
    configure: 'Ignore it with a reason if the login serves something else, such as a pull by hand.'
  },
  'login-in-initialize-command': {
    means:
      'The `initializeCommand` logs in to a registry: `docker login`, or a helper of a cloud. Whether the login works cannot be told from here.',
    fails: 'Perhaps not at all; the verdict is unknown.',
    why: 'The command runs on the machine of the codespace before the container is built, so its login can serve the pull. What it has to log in with is only known there.',
    fix: { text: 'Prefer the three Codespaces secrets, which can be checked.', example: setSecrets },
    who: ['anyone with write access'],
    configure: 'There is no input for it.',
    see: [{ title: 'metaskills/codespaces-ecr', url: 'https://github.com/metaskills/codespaces-ecr' }]
  }
} as const satisfies RulePages
