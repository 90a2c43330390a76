import type { Rule } from '../rule.ts'

export const missingFile: Rule = {
  severity: 'error',
  title: 'a file that a configuration names is absent',
  means:
    'A configuration names a Dockerfile, compose file or local Feature that is not in the repository. Paths are relative to the folder of devcontainer.json; a Dockerfile of a compose service is relative to the build context of that service. The files of `env_file` and `label_file` count too, of every service and whatever its profiles, unless an entry says `required: false`: Docker Compose reads them before it starts anything. A file that plain commands of `initializeCommand` write counts as present. Where it runs something else that may write the file, this is a warning, and the report is incomplete.',
  fails: 'The build stops before any image is pulled, and the codespace starts in a recovery container.',
  log: ['failed to read dockerfile: open Dockerfile: no such file or directory'],
  why: 'A file that is ignored by git, was renamed, or differs in upper and lower case exists only on the laptop of its author.',
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
    'Check out what the configurations need before this step (submodules, generated files), and set `path` to the checkout.',
  traces: [
    {
      texts: [
        ['failed to read dockerfile'],
        ['dockerfile (', ') not found.'],
        ['compose', '.y', 'no such file or directory'],
        ['env file ', ' not found'],
        ["couldn't find env file"],
        ['open ', '.env: no such file or directory'],
        ['no configuration file provided: not found'],
        ['could not', "feature './"],
        ['could not', "feature '../"]
      ]
    }
  ]
}
