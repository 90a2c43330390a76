import type { Rule } from '../rule.ts'

export const noAmd64Image: Rule = {
  severity: 'error',
  title: 'the image does not exist for the platform of codespaces',
  means:
    'The image does not exist for `linux/amd64`: its index does not list that platform, or it is a single image of another architecture. An index with an image for `linux/386` alone, or for a newer variant like `linux/amd64/v3` alone, is a warning: not every version of Docker takes it.',
  fails:
    'The pull finds no matching manifest; a single image of another architecture is pulled, and its first program cannot run.',
  log: [
    'no matching manifest for linux/amd64 in the manifest list entries',
    'exec /bin/sh: exec format error'
  ],
  why: 'Codespaces run on x64 machines. An image that is built on a laptop with an arm64 processor exists for `linux/arm64` alone, and works on that laptop.',
  fix: {
    text: 'If the image is your own, build it for `linux/amd64` too and push it again. Otherwise name a tag or image that exists for `linux/amd64`.',
    example: {
      file: null,
      language: 'sh',
      before: 'docker build --tag ghcr.io/acme/devbox:2 --push .',
      after: 'docker buildx build --platform linux/amd64,linux/arm64 --tag ghcr.io/acme/devbox:2 --push .'
    }
  },
  who: ['package administrator', 'registry or AWS administrator'],
  configure:
    'The input `platform`; `FROM --platform` and compose `platform` name another platform to look for.',
  inLog: {
    cause: ({ name }) => `${name} does not exist for linux/amd64, on which codespaces run.`,
    fix: ({ tags }) => ({
      text: 'Name a tag that was built for linux/amd64, or build the image for it too.',
      ...(tags === null ? {} : { url: tags })
    })
  },
  traces: [
    {
      decisive: true,
      texts: [
        ['no matching manifest for'],
        ['no match for platform in manifest'],
        ['does not match the specified platform'],
        ['does not provide the specified platform'],
        ['does not match the detected host platform'],
        ['exec format error']
      ]
    }
  ]
}
