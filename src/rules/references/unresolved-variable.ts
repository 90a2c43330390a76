import type { Rule } from '../rule.ts'

export const unresolvedVariable: Rule = {
  severity: 'warning',
  title: 'the reference depends on a value that no file gives',
  means:
    'The reference depends on a value that no file of the repository gives: an `ARG` without a default, a compose variable without one, a variable of the machine.',
  fails:
    'It depends on the codespace: an empty value often leaves an invalid reference, or an image without a tag.',
  log: [
    'failed to parse stage name "…": invalid reference format',
    'base name (${BASE}) should not be blank'
  ],
  why: 'Variables of the machine that runs this check are never used: a pull request could otherwise send a secret out in the name of an image. Codespaces secrets are not there when an image is built, so `FROM ${SECRET}` never works.',
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
  configure: 'No input changes this; a value cannot be given from outside the repository.',
  inLog: {
    apart: () => 'If a part of the reference is empty: a variable has no value.'
  },
  traces: [{ texts: [['invalid reference format'], ['should not be blank', 'base name']] }]
}
