import type { Rule } from '../rule.ts'

export const limitReached: Rule = {
  severity: 'warning',
  title: 'a limit was reached; the report is incomplete',
  means:
    'A limit was reached: the size of a file, the number of configurations, images or requests, the size of an answer. The report is incomplete and says where.',
  fails: 'Perhaps not at all; what is beyond the limit was not looked at.',
  why: 'Anyone can write the files. Without limits a pull request could keep the runner busy for hours or fill its memory.',
  fix: {
    text: 'Make the part that the message names smaller, or check fewer configurations at a time.',
    example: {
      file: '.github/workflows/codespaces-preflight.yml',
      language: 'yaml',
      after: 'with:\n  configurations: .devcontainer/web/devcontainer.json'
    }
  },
  who: ['anyone with write access'],
  configure: 'The input `configurations` names which ones to check.'
}
