import type { Rule } from '../rule.ts'

export const expiredIgnore: Rule = {
  severity: 'warning',
  title: 'an ignore is past its date',
  means: 'An ignore of the configuration file is past its `until`, so its findings are shown again.',
  fails: 'The codespace is not affected by the date; the finding that was ignored says what is.',
  why: 'A date makes somebody look again.',
  fix: {
    text: 'Fix what was ignored and delete the entry. Or give it a later date, if the reason still holds.',
    example: {
      file: '.github/codespaces-preflight.yml',
      language: 'yaml',
      before:
        'ignore:\n  - rule: outside-contributors-blocked\n    image: mycompany.azurecr.io/*\n    reason: closed source\n    until: 2026-06-30',
      after:
        'ignore:\n  - rule: outside-contributors-blocked\n    image: mycompany.azurecr.io/*\n    reason: closed source\n    until: 2027-06-30'
    }
  },
  who: ['anyone with write access'],
  configure: '`until` is optional; an entry without it does not expire.'
}
