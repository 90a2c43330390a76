import type { Rule } from '../rule.ts'

export const limitReached: Rule = {
  severity: 'warning',
  title: 'a bound was met; the report is incomplete',
  means:
    'A bound was met: the size of a file, the number of configurations, images or requests, the size of an answer. The report is incomplete and says where.',
  fails: 'Perhaps not at all; what lies behind the bound was not looked at.',
  why: "The input is anybody's. Without bounds a pull request could keep the runner busy for hours or fill its memory.",
  fix: {
    text: 'Make the file smaller, or check fewer configurations at a time.',
    example: {
      file: '.github/workflows/codespaces-preflight.yml',
      language: 'yaml',
      after: 'with:\n  configurations: .devcontainer/web/devcontainer.json'
    }
  },
  who: ['anyone with write access'],
  configure: 'The input `configurations` names which ones to check.'
}
