import { githubPages } from '../links.ts'
import type { RulePages } from '../page.ts'

/** What can be wrong with the files before any image is looked at. */
export const configurationPages = {
  'invalid-configuration': {
    means:
      'A devcontainer.json, Dockerfile, compose file, Feature or lock file cannot be parsed, a property has a type that it cannot have, or a `service` or build target does not exist. The message quotes the text and says what was expected there.',
    fails:
      'The dev container CLI or Docker stops at the file, no image is built, and the codespace starts in a recovery container. Some broken JSON is worse: the CLI reads devcontainer.json without looking at errors and goes on with what its parser made of it. After a missing comma the next key still counts; after a missing brace, what follows is taken as a part of the value before.',
    log: [
      'ERROR: failed to solve: dockerfile parse error on line 2: unknown instruction: FORM',
      'no such service: app'
    ],
    why: 'Which images a codespace pulls cannot be told from a file that cannot be read, so what the report lists of it may be incomplete.',
    fix: {
      text: 'Correct the text at the marked place.',
      example: {
        file: '.devcontainer/devcontainer.json',
        language: 'jsonc',
        before: '{\n  "image": ["mcr.microsoft.com/devcontainers/base:ubuntu"]\n}',
        after: '{\n  "image": "mcr.microsoft.com/devcontainers/base:ubuntu"\n}'
      }
    },
    who: ['anyone with write access'],
    configure:
      'Only the configurations that `configurations` names are read; a file that is no dev container configuration of this repository can be left out there.',
    see: [githubPages.devContainers]
  },
  'configuration-not-used': {
    means:
      'A devcontainer.json lies below `.devcontainer/`, but deeper than Codespaces looks. It honours `.devcontainer/devcontainer.json`, `.devcontainer.json`, and `.devcontainer/<folder>/devcontainer.json`, one folder deep.',
    fails:
      'Nothing fails loudly: the configuration is not offered when a codespace is created, and people get another one, or the default image.',
    why: 'The images of this file are not pulled by any codespace, so a mistake in it goes unseen until somebody moves it.',
    fix: {
      text: 'Move the file to a place that Codespaces honours, or delete it.',
      example: {
        file: null,
        language: 'sh',
        after: 'git mv .devcontainer/team/testing .devcontainer/team-testing'
      }
    },
    who: ['anyone with write access'],
    configure: 'Name the file in `configurations` to have it checked where it lies; the rule is silent then.',
    see: [githubPages.devContainers]
  },
  'missing-file': {
    means:
      'A configuration names a Dockerfile, compose file or local Feature that is not in the repository. Paths are relative to the folder of devcontainer.json; a Dockerfile of a compose service is relative to the build context of that service.',
    fails: 'The build stops before any image is pulled, and the codespace starts in a recovery container.',
    log: ['failed to read dockerfile: open Dockerfile: no such file or directory'],
    why: 'A file that is ignored by git, was renamed, or differs in upper and lower case exists on the laptop of its author and nowhere else.',
    fix: {
      text: 'Add the file, or correct the path.',
      example: {
        file: '.devcontainer/devcontainer.json',
        language: 'jsonc',
        before: '{\n  "build": { "dockerfile": "dockerfile" }\n}',
        after: '{\n  "build": { "dockerfile": "Dockerfile" }\n}'
      }
    },
    who: ['anyone with write access'],
    configure:
      'Check out what the configurations need before this step (submodules, generated files), and set `path` to the checkout.'
  },
  'path-outside-repository': {
    means:
      'A path leaves the repository, through `..` or through a symbolic link. The file was not opened. Links that stay inside the repository are followed.',
    fails:
      'A codespace holds a clone of the repository; what lies beside the clone on a laptop is not there.',
    log: ['failed to read dockerfile: open …: no such file or directory'],
    why: 'On a pull request anyone writes the files. A path that leaves the checkout could otherwise show files of the machine that runs this check.',
    fix: {
      text: 'Keep the file in the repository and name it there.',
      example: {
        file: '.devcontainer/devcontainer.json',
        language: 'jsonc',
        before: '{\n  "build": { "dockerfile": "../../shared/Dockerfile" }\n}',
        after: '{\n  "build": { "dockerfile": "Dockerfile" }\n}'
      }
    },
    who: ['anyone with write access'],
    configure: 'Set `path` to the root of the repository, if it names a folder below it.'
  },
  'cli-cannot-parse': {
    means:
      'Docker builds this text, but the dev container CLI, which prepares every codespace, reads it with patterns of its own and gets something else. The message says what each of the two reads.',
    fails:
      'The CLI inspects or pulls the base image that it believes in before the build starts. When that image does not exist, the codespace stops although `docker build` would have worked.',
    log: ['{"outcome":"error","message":"Command failed: docker inspect --type image …"}'],
    why: 'Known cases: quoted `ARG` values, several `ARG` names in one instruction, a `FROM` that continues on the next line or stands inside a heredoc, stage names in another case, a numeric target, and a `${localEnv:NAME:default}` whose default holds a colon (it is cut there).',
    fix: {
      text: 'Write the text in the form that both read alike.',
      example: {
        file: '.devcontainer/Dockerfile',
        language: 'dockerfile',
        before: "ARG VARIANT='3.20'\nFROM alpine:${VARIANT}",
        after: 'ARG VARIANT=3.20\nFROM alpine:${VARIANT}'
      }
    },
    who: ['anyone with write access'],
    configure:
      'There is no input for it. Ignore it with a reason if your version of the CLI reads the text rightly.',
    see: [{ title: 'devcontainers/cli, issue 1286', url: 'https://github.com/devcontainers/cli/issues/1286' }]
  },
  'push-from-codespace': {
    means: 'A lifecycle command publishes an image or another package to GitHub Packages.',
    fails:
      'The pull works and the push does not: the token of a codespace may read packages, not publish them.',
    log: ['denied: permission_denied: write_package'],
    why: 'Publishing from a codespace needs a classic token with `write:packages`. GitHub advises to publish from GitHub Actions.',
    fix: {
      text: 'Publish from a workflow, whose own token may write packages.',
      example: {
        file: '.github/workflows/publish.yml',
        language: 'yaml',
        after:
          'permissions:\n  contents: read\n  packages: write\nsteps:\n  - uses: docker/login-action@v4\n    with:\n      registry: ghcr.io\n      username: ${{ github.actor }}\n      password: ${{ github.token }}'
      }
    },
    who: ['anyone with write access'],
    configure: 'There is no input for it.',
    see: [githubPages.registries]
  },
  'early-image-pull': {
    means:
      'An `onCreateCommand` or `updateContentCommand` runs `docker pull` or `docker compose` for an image that needs credentials.',
    fails:
      'The command asks the registry without a login and is refused; the remaining lifecycle commands do not run.',
    log: [
      'Error response from daemon: Head "https://mycompany.azurecr.io/v2/devbox/manifests/2": unauthorized'
    ],
    why: 'GitHub writes the registry credentials to `~/.docker/config.json` after `onCreateCommand` and before `postCreateCommand`. Docker-in-Docker is not available while a prebuild is made.',
    fix: {
      text: 'Pull in `postCreateCommand` or later.',
      example: {
        file: '.devcontainer/devcontainer.json',
        language: 'jsonc',
        before:
          '{\n  "image": "mcr.microsoft.com/devcontainers/base:ubuntu",\n  "onCreateCommand": "docker pull ghcr.io/acme/tools:2"\n}',
        after:
          '{\n  "image": "mcr.microsoft.com/devcontainers/base:ubuntu",\n  "postCreateCommand": "docker pull ghcr.io/acme/tools:2"\n}'
      }
    },
    who: ['anyone with write access'],
    configure: 'There is no input for it. An image that everyone can pull does not set it off.',
    see: [githubPages.registries]
  }
} as const satisfies RulePages
