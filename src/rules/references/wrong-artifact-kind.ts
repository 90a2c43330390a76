import type { Rule } from '../rule.ts'

export const wrongArtifactKind: Rule = {
  severity: 'error',
  title: 'the artifact is of another kind than its use',
  means:
    'The reference names an artifact of another kind than its use: a dev container Template or Feature is used as an image, or an image as a Feature.',
  fails: 'Docker or the CLI gets a manifest that it cannot use, and stops.',
  log: [
    "ERR: Feature '…' could not be processed. You may not have permission to access this Feature, or may not be logged in."
  ],
  why: 'Templates, Features and images are in the same registries under similar names: `ghcr.io/devcontainers/templates/python` is a Template, `mcr.microsoft.com/devcontainers/python` is the image.',
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
  configure: 'No input changes this.',
  see: [
    {
      title: 'devcontainers/templates, issue 381',
      url: 'https://github.com/devcontainers/templates/issues/381'
    }
  ],
  inLog: {
    apart: () => 'If it is an image or a Template: it cannot be used as a Feature.'
  },
  traces: [
    { texts: [['application/vnd.devcontainers']], decisive: true },
    { sign: 'download-failed', rank: 2 },
    {
      sign: 'feature-unresolved',
      rank: { public: 10, github: 4, 'docker-hub': 10, ecr: 10, other: 10, unknown: 4 }
    }
  ]
}
