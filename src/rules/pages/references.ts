import { githubPages } from '../links.ts'
import type { RulePages } from '../page.ts'

/** What can be wrong with the name of an image, and with what lies under it. */
export const referencePages = {
  'invalid-image-reference': {
    means:
      'The text is no image reference: it holds upper-case letters in the repository, a scheme such as `https://`, a forbidden character, or is the id of a local image (`sha256:…`).',
    fails: 'Docker refuses the name before it asks any registry.',
    log: [
      'invalid reference format',
      'invalid reference format: repository name (Acme/Web) must be lowercase'
    ],
    why: 'Names on GitHub may have capital letters, names of images may not. A fork by an owner with capital letters in the name is where this appears first.',
    fix: {
      text: 'Write the reference as `registry/owner/name:tag`, in lower case up to the tag.',
      example: {
        file: '.devcontainer/devcontainer.json',
        language: 'jsonc',
        before: '{\n  "image": "https://ghcr.io/Acme/Web:2"\n}',
        after: '{\n  "image": "ghcr.io/acme/web:2"\n}'
      }
    },
    who: ['anyone with write access'],
    configure: 'There is no input for it.'
  },
  'unresolved-variable': {
    means:
      'The reference depends on a value that no file of the repository gives: an `ARG` without a default, a compose variable without one, a variable of the machine.',
    fails:
      'It depends on the codespace: an empty value often leaves an invalid reference, or an image without a tag.',
    log: [
      'failed to parse stage name "…": invalid reference format',
      'base name (${BASE}) should not be blank'
    ],
    why: 'Variables of the machine that runs this check are never put in: a pull request could carry a secret out in the name of an image. Codespaces secrets are not there when an image is built, so `FROM ${SECRET}` never works.',
    fix: {
      text: 'Give the value in a file: a default for the `ARG`, `build.args`, `${NAME:-default}`, or `.env` beside the first compose file.',
      example: {
        file: '.devcontainer/Dockerfile',
        language: 'dockerfile',
        before: 'ARG BASE\nFROM ${BASE}',
        after: 'ARG BASE=mcr.microsoft.com/devcontainers/base:ubuntu\nFROM ${BASE}'
      }
    },
    who: ['anyone with write access'],
    configure: 'There is no input for it; a value cannot be given from outside the repository.'
  },
  'wrong-artifact-kind': {
    means:
      'What lies under the reference is of another kind than its use: a dev container Template or Feature is used as an image, or an image as a Feature.',
    fails: 'Docker or the CLI gets a manifest that it cannot use, and stops.',
    log: [
      "ERR: Feature '…' could not be processed. You may not have permission to access this Feature, or may not be logged in."
    ],
    why: 'Templates, Features and images lie in the same registries under similar names: `ghcr.io/devcontainers/templates/python` is a Template, `mcr.microsoft.com/devcontainers/python` is the image.',
    fix: {
      text: 'Name the image itself, or move the reference to `features`.',
      example: {
        file: '.devcontainer/devcontainer.json',
        language: 'jsonc',
        before: '{\n  "image": "ghcr.io/devcontainers/templates/python:5.0.0"\n}',
        after: '{\n  "image": "mcr.microsoft.com/devcontainers/python:3.13"\n}'
      }
    },
    who: ['anyone with write access'],
    configure: 'There is no input for it.',
    see: [
      {
        title: 'devcontainers/templates, issue 381',
        url: 'https://github.com/devcontainers/templates/issues/381'
      }
    ]
  },
  'retired-registry': {
    means: 'The image comes from `docker.pkg.github.com`, which `ghcr.io` superseded.',
    fails: 'The registry gives no image to a codespace, and the codespace starts in a recovery container.',
    why: "The old registry's packages were tied to a repository and always asked for a login. Images now lie in the container registry, under their owner.",
    fix: {
      text: 'Push the image to `ghcr.io/<owner>/<image>` and name it there.',
      example: {
        file: '.devcontainer/devcontainer.json',
        language: 'jsonc',
        before: '{\n  "image": "docker.pkg.github.com/acme/web/devbox:2"\n}',
        after: '{\n  "image": "ghcr.io/acme/devbox:2"\n}'
      }
    },
    who: ['anyone with write access', 'package administrator'],
    configure: 'There is no input for it.',
    see: [githubPages.packagePermissions]
  },
  'image-not-allowed': {
    means:
      'The image of an `image` property or a `FROM` is not on the list `allowed-images` of the configuration file. The list repeats the base image policy of your organization, which no API gives.',
    fails:
      'With `image`, creating the codespace is refused. With a Dockerfile, the codespace starts in a recovery container. The policy counts at a full rebuild too.',
    log: ["Base image '…' is not allowed based on an organization policy"],
    why: 'The policy is set by the organization and can only be read on its settings page, so this check knows of it what the configuration file says.',
    fix: {
      text: 'Use an image of the list, or ask an organization owner to extend the policy and then extend the list.',
      example: {
        file: '.github/codespaces-preflight.yml',
        language: 'yaml',
        before: 'allowed-images: [mcr.microsoft.com/devcontainers/*]',
        after: 'allowed-images: [mcr.microsoft.com/devcontainers/*, ghcr.io/acme/*]'
      }
    },
    who: ['anyone with write access', 'organization owner'],
    configure:
      '`allowed-images` of the configuration file; a trailing `*` matches anything. Without the key every image is allowed.',
    see: [githubPages.baseImages]
  },
  'image-not-found': {
    means:
      'The registry let us look into the repository, and the tag or digest is not there. Everyone is told the same, whatever their access.',
    fails: 'The pull ends with an unknown manifest, and the codespace starts in a recovery container.',
    log: [
      'manifest unknown',
      '{"outcome":"error","message":"Command failed: docker inspect --type image …"}'
    ],
    why: 'Tags get deleted, renamed, or were never pushed; old digests are swept by clean-up jobs.',
    fix: {
      text: 'Name a tag that exists, or push the missing one.',
      example: {
        file: '.devcontainer/devcontainer.json',
        language: 'jsonc',
        before: '{\n  "image": "mcr.microsoft.com/devcontainers/dotnet:8.0-nobel"\n}',
        after: '{\n  "image": "mcr.microsoft.com/devcontainers/dotnet:8.0-noble"\n}'
      }
    },
    who: ['anyone with write access', 'package administrator'],
    configure: 'A cache image (`cacheFrom`) that is absent does not break a build and weighs less.'
  },
  'no-amd64-image': {
    means:
      'The image does not exist for `linux/amd64`: its index does not list that platform, or it is a single image of another architecture.',
    fails:
      'The pull finds no matching manifest; a single image of another architecture is pulled, and its first program cannot run.',
    log: [
      'no matching manifest for linux/amd64 in the manifest list entries',
      'exec /bin/sh: exec format error'
    ],
    why: 'Codespaces run on x64 machines. An image that is built on a laptop with an arm64 processor exists for `linux/arm64` alone, and works on that laptop.',
    fix: {
      text: 'Build the image for `linux/amd64` too and push it again.',
      example: {
        file: null,
        language: 'sh',
        before: 'docker build --tag ghcr.io/acme/devbox:2 --push .',
        after: 'docker buildx build --platform linux/amd64,linux/arm64 --tag ghcr.io/acme/devbox:2 --push .'
      }
    },
    who: ['package administrator', 'registry or AWS administrator'],
    configure:
      'The input `platform`; `FROM --platform` and compose `platform` name another platform to look for.'
  },
  'unsupported-manifest': {
    means:
      'What lies under the reference is no image that Docker can run: a manifest of schema 1, or another artifact.',
    fails: 'Docker refuses the manifest.',
    log: [
      'support for Docker Image Format v1 and Docker Image manifest version 2, schema 1 has been removed',
      'not implemented: media type "application/vnd.docker.distribution.manifest.v1+prettyjws" is no longer supported since containerd v2.1'
    ],
    why: 'Schema 1 dates from before Docker 1.10 (2016). containerd and Docker have removed it.',
    fix: {
      text: 'Rebuild the image with a current Docker and push it again, or use a newer tag.',
      example: {
        file: null,
        language: 'sh',
        after: 'docker buildx build --platform linux/amd64 --tag ghcr.io/acme/devbox:2 --push .'
      }
    },
    who: ['package administrator', 'registry or AWS administrator'],
    configure: 'There is no input for it.',
    see: [{ title: 'moby/moby, pull request 50036', url: 'https://github.com/moby/moby/pull/50036' }]
  }
} as const satisfies RulePages
