import type { Rule } from '../rule.ts'

export const invalidImageReference: Rule = {
  severity: 'error',
  title: 'the text is not a valid image reference',
  means:
    'The text is not a valid image reference: it holds upper-case letters in the repository, a scheme such as `https://`, a forbidden character, or is the id of a local image (`sha256:…`).',
  fails: 'Docker refuses the name before it asks any registry.',
  log: ['invalid reference format', 'invalid reference format: repository name (Acme/Web) must be lowercase'],
  why: 'Names on GitHub may have capital letters, names of images may not. This often appears first in a fork whose owner has capital letters in the name.',
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
  configure: 'No input changes this.',
  traces: [{ texts: [['invalid reference format']] }]
}
