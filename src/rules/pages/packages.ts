import { githubPages } from '../links.ts'
import type { RulePages } from '../page.ts'

const grantedByHand =
  'A grant made by hand cannot be read by any API. Declare it under `grants` in the configuration file, and the verdict counts it; so with Codespaces secrets that log in to the registry, under `registries`.'

const grants = {
  file: '.github/codespaces-preflight.yml',
  language: 'yaml',
  after: 'grants:\n  - package: ghcr.io/acme/devbox\n    prebuilds: true'
} as const

/** Who may pull from GitHub's own registries (specification 3.2 and 3.6). */
export const packagePages = {
  'private-package-in-public-repository': {
    means:
      'A package of `ghcr.io` is private and not linked to this repository, and the repository is public. The registry refuses everyone without a login.',
    fails:
      'The pull is refused, and the codespace starts in a recovery container. The maintainer does not see it, since the login of the maintainer works.',
    log: [
      'Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": unauthorized',
      'failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?…: 401 Unauthorized'
    ],
    why: 'A package has a visibility of its own. It inherits access from its linked repository, never the visibility: a repository that becomes public leaves its packages private.',
    fix: {
      text: 'On the settings page of the package, make it public, or add this repository under "Manage Codespaces access". Only a public package also works for people without write access. A package that became public cannot become private again.',
      example: grants
    },
    who: ['package administrator'],
    configure: grantedByHand,
    see: [githubPages.packageAccess, githubPages.registries]
  },
  'internal-package-in-public-repository': {
    means: 'The package is internal and this repository is public.',
    fails: 'The pull is refused, as for a private package.',
    log: ['Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": denied'],
    why: 'Internal packages are given to all codespaces of the organization, unless the repository from which a codespace starts is public. GitHub asks for a grant by hand there, so that an internal package is not leaked by accident.',
    fix: {
      text: 'Add this repository under "Manage Codespaces access" on the settings page of the package, or make the package public.',
      example: grants
    },
    who: ['package administrator'],
    configure: grantedByHand,
    see: [githubPages.registries]
  },
  'package-access-not-inherited': {
    means:
      "The private package is linked to this repository, and yet the token of this repository's own workflow may not pull it. Inherited access would let it in, so the package does not seem to inherit the access of its repository.",
    fails: 'The codespace asks with the same repository behind it and is most likely refused.',
    log: ['Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": denied'],
    why: 'A package inherits access when it was linked before it was first published, for example by the label `org.opencontainers.image.source`, and published by a workflow. Pushed with a personal token, or linked afterwards on its settings page, it keeps the access that it had. The owners of an organization can turn automatic inheritance off for new packages.',
    fix: {
      text: 'On the settings page of the package turn on "Inherit access from source repository", or add this repository under "Manage Codespaces access". Changing the mode overwrites the access that was set by hand. A package that is new is linked by a label of its Dockerfile, before the first push.',
      example: {
        file: 'images/devbox/Dockerfile',
        language: 'dockerfile',
        before: 'FROM mcr.microsoft.com/devcontainers/base:ubuntu',
        after:
          'FROM mcr.microsoft.com/devcontainers/base:ubuntu\nLABEL org.opencontainers.image.source=https://github.com/acme/web'
      }
    },
    who: ['package administrator'],
    configure: `${grantedByHand} The rule needs the workflow's own token with \`packages: read\`.`,
    see: [githubPages.packageAccess]
  },
  'package-not-granted': {
    means:
      "The private package is not linked to this repository, and the token of this repository's own workflow may not pull it.",
    fails: 'The pull is refused, mostly with `denied`, and the codespace starts in a recovery container.',
    log: [
      'Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": denied',
      'unexpected status from HEAD request to https://ghcr.io/v2/acme/devbox/manifests/2: 403 Forbidden',
      'denied: installation not allowed to Read organization package'
    ],
    why: 'A private package gives access to the repositories of its list and to the one from which it inherits. This repository is neither.',
    fix: {
      text: 'Add this repository under "Manage Codespaces access" on the settings page of the package. For a Feature of the same owner, devcontainer.json can ask for read access itself.',
      example: {
        file: '.devcontainer/devcontainer.json',
        language: 'jsonc',
        before: '{\n  "features": { "ghcr.io/acme/features/tool:1": {} }\n}',
        after:
          '{\n  "features": { "ghcr.io/acme/features/tool:1": {} },\n  "customizations": {\n    "codespaces": {\n      "repositories": {\n        "acme/features": { "permissions": { "packages": "read", "contents": "read" } }\n      }\n    }\n  }\n}'
      }
    },
    who: ['package administrator', 'anyone with write access'],
    configure: grantedByHand,
    see: [githubPages.packageAccess, githubPages.registries]
  },
  'package-access-unproven': {
    means:
      'Nothing that can be asked from here proves that codespaces of this repository may pull the package, and nothing proves that they may not. The evidence says what was asked.',
    fails: 'Perhaps not at all. If access is missing, the pull is denied.',
    log: ['Error response from daemon: Head "https://ghcr.io/v2/acme/devbox/manifests/2": denied'],
    why: 'No API tells "Manage Codespaces access", "Manage Actions access" or "Inherit access". That a workflow may pull proves its own access, which is another list than that of codespaces.',
    fix: {
      text: 'Look at the settings page of the package. If this repository stands under "Manage Codespaces access", declare it in the configuration file.',
      example: grants
    },
    who: ['package administrator', 'anyone with write access'],
    configure: `${grantedByHand} With \`require-proof\`, the check fails for an image that stays unproven.`,
    see: [githubPages.packageAccess]
  },
  'package-not-found': {
    means:
      'GitHub knows no such package, or shows it to nobody that we asked as; the two answers are the same.',
    fails: 'The token for the pull is refused, as for a private package.',
    log: [
      'failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?…: 401 Unauthorized'
    ],
    why: 'The registry and the Packages API hide a private package as if it were absent. A transferred or renamed repository leaves its packages with the owner they had. The name is everything after the owner: `ghcr.io/acme/web/devbox` is the package `web/devbox` of `acme`.',
    fix: {
      text: 'Check the spelling of owner and name. If the package exists, add this repository under "Manage Codespaces access".',
      example: {
        file: '.devcontainer/devcontainer.json',
        language: 'jsonc',
        before: '{\n  "image": "ghcr.io/acme/dev-box:2"\n}',
        after: '{\n  "image": "ghcr.io/acme/devbox:2"\n}'
      }
    },
    who: ['anyone with write access', 'package administrator'],
    configure:
      'The input `packages-token`, a classic token with `read:packages` of somebody who sees the package, tells the two cases apart.',
    see: [githubPages.packagePermissions]
  },
  'token-cannot-read-packages': {
    means:
      'Our own token is too weak to look: it lacks `packages: read`, or is of a kind that cannot read packages. It says nothing about the codespace.',
    fails: 'The codespace is not affected; the verdict is unknown.',
    why: 'A `permissions` block in a workflow sets everything that it does not name to none. Fine-grained personal tokens have no permission for packages, and installation tokens of GitHub Apps can neither read packages nor pull from the container registry.',
    fix: {
      text: 'Give the workflow `packages: read`, and leave `token` at its default. Outside Actions use a classic token with `read:packages`; where the organization enforces single sign-on, authorize it there.',
      example: {
        file: '.github/workflows/codespaces-preflight.yml',
        language: 'yaml',
        before: 'permissions:\n  contents: read',
        after: 'permissions:\n  contents: read\n  packages: read'
      }
    },
    who: ['anyone with write access'],
    configure: 'The inputs `token` and `packages-token`.',
    see: [githubPages.packagePermissions]
  },
  'ghcr-secrets-redundant': {
    means:
      "There is a triple of Codespaces secrets for GitHub's container registry, while every package from there belongs to the owner of this repository, and codespaces get each of them without.",
    fails:
      'Nothing, as long as the login works. Once the registry refuses it, as when its token has expired, even public packages may be refused.',
    log: ['Error response from daemon: Head "https://ghcr.io/v2/…": denied: denied'],
    why: 'A codespace has access of its own to packages that inherit the access of its repository, are internal, or give it access. The container registry answers a wrong login with a refusal instead of the anonymous answer.',
    fix: {
      text: 'Delete the three secrets.',
      example: {
        file: null,
        language: 'sh',
        after:
          'gh secret delete GHCR_CONTAINER_REGISTRY_SERVER --app codespaces\ngh secret delete GHCR_CONTAINER_REGISTRY_USER --app codespaces\ngh secret delete GHCR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
      }
    },
    who: ['repository administrator', 'organization owner'],
    configure:
      'There is no input for it. Ignore it with a reason if the triple serves packages of another owner.',
    see: [githubPages.registries]
  },
  'outside-contributors-blocked': {
    means:
      'This repository is public, and the image comes only to people with write access: by a secret or by a grant.',
    fails: 'People without write access, and codespaces of pull requests from forks, are refused.',
    log: [
      'Error response from daemon: Head "https://mycompany.azurecr.io/v2/devbox/manifests/2": unauthorized'
    ],
    why: 'Codespaces secrets are not copied into a codespace of somebody without write access to the repository, nor to forks. Their token may clone the repository and no more. Only a public image works for everyone.',
    fix: {
      text: 'Make the image public, or offer a second configuration with a public image to contributors.',
      example: {
        file: '.devcontainer/contributors/devcontainer.json',
        language: 'jsonc',
        after: '{\n  "name": "For contributors",\n  "image": "mcr.microsoft.com/devcontainers/base:ubuntu"\n}'
      }
    },
    who: ['package administrator', 'registry or AWS administrator', 'anyone with write access'],
    configure:
      'Name `outside` in `audiences` and it becomes an error; ignore it with a reason where contributors are not meant to use codespaces.',
    see: [githubPages.security]
  },
  'package-not-seamless': {
    means:
      'The package lies in a registry that gives codespaces no access of its own: Maven or Gradle on GitHub Packages.',
    fails: 'The package manager asks `maven.pkg.github.com` without a login that may read and is refused.',
    why: 'Packages of these registries have the permissions of a repository, not granular ones; only registries with granular permissions (containers, npm, NuGet, RubyGems) give a codespace access.',
    fix: { text: 'Give the package manager a classic token with `read:packages` from a Codespaces secret.' },
    who: ['repository administrator'],
    configure: 'The input `packages`: with `false`, other GitHub Packages are not looked at.',
    see: [githubPages.packagePermissions]
  },
  'codespaces-unavailable': {
    means: 'The server is GitHub Enterprise Server, which has no Codespaces.',
    fails: 'There is no codespace that could fail.',
    why: 'Codespaces exists on github.com and on ghe.com.',
    fix: { text: 'Remove the step, or run it for a repository on github.com or ghe.com.' },
    who: ['anyone with write access'],
    configure: '`GITHUB_SERVER_URL` and `GITHUB_API_URL` choose the GitHub that is asked.'
  }
} as const satisfies RulePages
