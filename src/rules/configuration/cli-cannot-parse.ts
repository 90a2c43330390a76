import type { Rule } from '../rule.ts'

export const cliCannotParse: Rule = {
  severity: 'warning',
  title: 'Docker builds this, the dev container CLI misreads it',
  means:
    'Docker builds this text, but the dev container CLI, which prepares every codespace, reads it with its own patterns and gets something else. The message says what each of the two reads.',
  fails:
    'Before the build starts, the CLI inspects or pulls the base image that it read. If that image does not exist, the codespace stops although `docker build` would have worked.',
  log: ['{"outcome":"error","message":"Command failed: docker inspect --type image …"}'],
  why: 'Known cases: quoted `ARG` values, several `ARG` names in one instruction, a `FROM` that continues on the next line or stands inside a heredoc, stage names in another case, a numeric target, and a `${localEnv:NAME:default}` whose default holds a colon (it is cut there).',
  fix: {
    text: 'Write the text in a form that both read the same way.',
    example: {
      file: '.devcontainer/Dockerfile',
      language: 'dockerfile',
      before: "ARG VARIANT='3.20'\nFROM alpine:${VARIANT}",
      after: 'ARG VARIANT=3.20\nFROM alpine:${VARIANT}'
    }
  },
  who: ['anyone with write access'],
  configure:
    'No input changes this. Ignore it with a reason if your version of the CLI reads the text correctly.',
  see: [{ title: 'devcontainers/cli, issue 1286', url: 'https://github.com/devcontainers/cli/issues/1286' }],
  inLog: {
    apart: () => 'If the Dockerfile names another image: the dev container CLI misread it.'
  },
  traces: [{ sign: 'absent', rank: 2 }]
}
