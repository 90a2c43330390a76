import type { Rule } from '../rule.ts'

export const pathOutsideRepository: Rule = {
  severity: 'error',
  title: 'a path leaves the repository',
  means:
    'A path leaves the repository, through `..` or through a symbolic link. The file was not opened. Links that stay inside the repository are followed.',
  fails:
    'A codespace holds a clone of the repository; what is beside the clone on a laptop is not in the codespace.',
  log: ['failed to read dockerfile: open …: no such file or directory'],
  why: 'On a pull request anyone can write the files. A path that leaves the checkout could otherwise show files of the machine that runs this check.',
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
  configure: 'Set `path` to the root of the repository, if it names a folder below it.',
  inLog: {
    apart: () => 'If the path leads out of the repository: the file must be inside.'
  },
  traces: [{ texts: [['failed to read dockerfile']] }]
}
