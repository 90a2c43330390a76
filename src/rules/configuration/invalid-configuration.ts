import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const invalidConfiguration: Rule = {
  severity: 'error',
  title: 'a file cannot be read as what it is',
  means:
    'A devcontainer.json, Dockerfile, compose file, Feature or lock file cannot be parsed, a property has a type that it cannot have, or a `service` or build target does not exist. The message quotes the text and says what was expected there. Some mistakes that Docker Compose and BuildKit refuse are looked for too: names of services (`depends_on`, `links`, `volumes_from`, `network_mode: service:` and the other namespaces, `additional_contexts: service:`) that are not defined or belong to a profile that is not active; a service that an `include` and another file define differently; cycles; a build target that is not a stage; and files of `env_file` and `label_file` that are absent (`missing-file`). Others, such as undefined networks or volumes, are not.',
  fails:
    'The dev container CLI or Docker stops at the file, no image is built, and the codespace starts in a recovery container. Some broken JSON is worse: the CLI ignores errors of its JSON parser and goes on with what the parser made of the file. After a missing comma the next key still counts; after a missing brace, what follows is taken as a part of the value before.',
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
    'Only the configurations that `configurations` names are read; a file that is not a dev container configuration of this repository can be left out there.',
  see: [githubPages.devContainers],
  traces: [
    {
      texts: [
        ['target stage', 'could not be found'],
        ['does not contain target'],
        ['dockerfile parse error'],
        ['no such service'],
        ['neither an image nor a build context'],
        ['yaml: line '],
        ['yaml: unmarshal'],
        ['invalid compose project'],
        ['depends on undefined service'],
        ['depends on unknown service'],
        ['" is required by "', '" but is disabled'],
        ['dependency cycle detected: ', ' -> '],
        ['include cycle detected'],
        ['cannot extend service '],
        ['conflicts with imported resource'],
        ['services.', ' must be a string'],
        ['services.', ' must be a mapping'],
        ['services.', ' must be a list'],
        ['services.', ' must be a number'],
        ['services.', ' must be a boolean'],
        ['services.', ' must be an array'],
        ['validating ', 'additional propert', ' not allowed'],
        ['invalid interpolation format'],
        ['top-level object must be a mapping'],
        ['empty compose file'],
        ['configured in devcontainer.json not found in docker compose configuration'],
        ['no image information specified in devcontainer.json'],
        ['legacy feature ', ' not supported'],
        ['file with no instructions'],
        ['the dockerfile cannot be empty'],
        ['dockerfile contains no from instructions'],
        ['no build stage in current context'],
        ['circular dependency detected on stage']
      ]
    }
  ]
}
