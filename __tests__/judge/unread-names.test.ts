import { describe, expect, it } from '@jest/globals'
import * as made from './facts-builders.ts'
import { imageFacts, inActions, inTerminal, judgeOne, saidBy } from './facts-builders.ts'
import { acr } from './scenarios.ts'
import { none, same, unread } from './unread-levels.ts'

const said = (over: Parameters<typeof judgeOne>[1]) => judgeOne(imageFacts(acr), over).findings[0]

describe('the reason why names were not read', () => {
  it('is said once where every level has the same', () => {
    const text = saidBy(said({ secrets: unread(same(none)) }))
    expect(text).toContain(`was not read. N${none.slice(1)}.`)
    expect(text.split('secrets-token')).toHaveLength(2)
  })

  it('names the levels that share it', () => {
    const secrets = unread(same('`secrets-token` may not (403)'), 'not-permitted')
    expect(saidBy(said({ secrets }))).toContain(
      'was not read. Repository and organization level: `secrets-token` may not (403).'
    )
  })

  it('is told apart where the levels differ', () => {
    const secrets = unread(['the API answered 403', 'the API answered 502', 'x'], 'no-answer')
    expect(saidBy(said({ secrets }))).toContain(
      'Repository level: the API answered 403; organization level: the API answered 502.'
    )
  })

  it('is in the evidence once, too', () => {
    const { images } = judgeOne(imageFacts(acr), { secrets: unread(same(none)) })
    expect(images[0]?.evidence.filter(({ claim }) => claim === 'secret-names')).toEqual([
      { claim: 'secret-names', result: 'skipped', detail: none }
    ])
  })

  it('is that the repository is not known, where it is not', () => {
    const found = said({
      repository: null,
      run: inTerminal,
      repositoryAnswer: { read: 'not-applicable', detail: '-' }
    })
    expect(saidBy(found)).toContain('The repository is not known')
    expect(found?.fixes[0]?.text).toContain('the option `--repository`')
  })

  it.each([
    ['a fork', { fromFork: true }, 'Check the default branch with a `secrets-token`'],
    ['Dependabot', { byDependabot: true }, 'as a Dependabot secret too'],
    ['anyone else', {}, 'Give scheduled runs a `secrets-token`']
  ])('is mended where it can be, for a run of %s', (_name, run, words) => {
    expect(said({ run: { ...inActions, ...run } })?.fixes[1]?.text).toContain(words)
  })

  it.each([
    ['no-answer', "GitHub's API answered 502", 'Run the check again.'],
    ['not-accepted', 'GitHub does not accept it (401)', 'which GitHub does not accept any more'],
    ['not-permitted', 'it may not (403)', 'lacks: "Codespaces secrets" write'],
    ['single-sign-on', 'a sentence (403)', 'single sign-on']
  ] as const)('is mended, where a token was given, by what GitHub answered: %s, %s', (why, detail, words) => {
    const fixes = said({ secrets: unread(same(detail), why) })?.fixes.map(({ text }) => text) ?? []
    expect(fixes[1]).toContain(words)
    expect(fixes.join()).not.toContain('Give scheduled runs')
  })

  it('says when to try again, where GitHub said so', () => {
    const one = { level: 'repository', why: 'no-answer', detail: 'a sentence' } as const
    const unreachable = { cause: 'rate-limited', retry: { seconds: 30 } } as const
    const secrets = made.survey([], { allRead: false, unread: [{ ...one, unreachable }] })
    expect(said({ secrets })?.fixes[1]?.text).toBe('Run the check again in 30 seconds.')
  })

  it('is what GitHub answered, though Dependabot started the run, where a token was given', () => {
    const run = { ...inActions, byDependabot: true }
    const found = said({ run, secrets: unread(same('the API answered 502'), 'no-answer') })
    expect(saidBy(found)).toContain('the API answered 502'.slice(4))
    expect(saidBy(found)).not.toContain('empty by design')
  })

  it('is one fix for each thing that lacks', () => {
    const fixes = said({ secrets: unread(['it may not', 'it may not', 'x'], 'not-permitted') })?.fixes ?? []
    expect(fixes.filter(({ text }) => text.includes('lacks')).map(({ text }) => text)).toEqual([
      expect.stringContaining('scope `repo`'),
      expect.stringContaining('scope `admin:org`')
    ])
  })
})
