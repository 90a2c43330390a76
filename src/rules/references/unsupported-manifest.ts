import type { Rule } from '../rule.ts'

export const unsupportedManifest: Rule = {
  severity: 'error',
  title: 'this is not an image that Docker can run',
  means:
    'The reference does not name an image that Docker can run, but a manifest of schema 1, or another artifact.',
  fails: 'Docker refuses the manifest.',
  log: [
    'support for Docker Image Format v1 and Docker Image manifest version 2, schema 1 has been removed',
    'not implemented: media type "application/vnd.docker.distribution.manifest.v1+prettyjws" is no longer supported since containerd v2.1'
  ],
  why: 'Schema 1 dates from before Docker 1.10 (2016). containerd and Docker have removed it.',
  fix: {
    text: 'If the image is your own, build it with a current Docker and push it again. Otherwise name a newer tag.',
    example: {
      file: null,
      language: 'sh',
      after: 'docker buildx build --platform linux/amd64 --tag ghcr.io/acme/devbox:2 --push .'
    }
  },
  who: ['package administrator', 'registry or AWS administrator'],
  configure: 'No input changes this.',
  see: [{ title: 'moby/moby, pull request 50036', url: 'https://github.com/moby/moby/pull/50036' }],
  traces: [
    {
      texts: [
        ['schema 1', 'support'],
        ['manifest.v1+prettyjws'],
        ['unsupported media type application/vnd'],
        ['mediatype in manifest should be ']
      ]
    }
  ]
}
