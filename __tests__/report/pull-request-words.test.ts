import { describe, expect, it } from '@jest/globals'
import type { Access } from '../../src/model.ts'
import { commentState, renderComment } from '../../src/report/comment.ts'
import { renderGithub } from '../../src/report/github.ts'
import { headline } from '../../src/report/headline.ts'
import { aboutPullRequest, changeClause } from '../../src/report/pull-request.ts'
import type { Difference, NamedImage, Report } from '../../src/report/report.ts'
import { stepLog } from '../../src/report/step-log.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderText } from '../../src/report/text.ts'
import { found, image, pullRequest, report } from './reports.ts'

const name = (reference: string, digest: string | null = null): NamedImage => ({ reference, digest })
const difference = (parts: Partial<Difference>): Difference => ({
  added: [],
  changed: [],
  removed: [],
  ...parts
})
const access = (team: 'yes' | 'no' | 'unknown'): Access => ({ team, prebuild: team, outside: team })
const gone = image('docker.io/library/node:99', { access: access('no') })
const failing: Partial<Report> = {
  conclusion: 'fail',
  reason: { kind: 'findings' },
  repository: 'acme/open',
  images: [gone],
  findings: [found('image-not-found', 'x', [], { image: gone.reference })]
}
const style = { width: 80, colour: false, unicode: true }
const noLine = (): null => null

describe('what a pull request changes', () => {
  it.each<[Difference | null, string]>([
    [null, 'changes no image'],
    [difference({}), 'changes no image'],
    [difference({ added: [name('a.b/c:1')] }), 'adds a.b/c:1'],
    [difference({ removed: [name('a.b/c:1')] }), 'removes a.b/c:1'],
    [difference({ changed: [{ from: name('a.b/c:1'), to: name('a.b/c:2') }] }), 'changes a.b/c:1 to a.b/c:2'],
    [
      difference({ changed: [{ from: name('a.b/c:1', 'sha256:1'), to: name('a.b/c:1', 'sha256:2') }] }),
      'changes the digest of a.b/c:1'
    ],
    [difference({ added: [name('a'), name('b')], removed: [name('c')] }), 'adds 2 images and removes 1'],
    [
      difference({
        added: [name('a')],
        changed: [{ from: name('b'), to: name('d') }],
        removed: [name('c')]
      }),
      'adds 1 image, changes 1 and removes 1'
    ]
  ])('%j: it %s', (images, expected) => {
    expect(changeClause(images)).toBe(expected)
  })

  it.each<[string, Partial<Report>, readonly string[]]>([
    ['no pull request', { pullRequest: null }, []],
    ['a base that could not be read', { ...failing, pullRequest: pullRequest({ images: null }) }, []],
    ['a pass', { pullRequest: pullRequest() }, ['This pull request changes no image.']],
    [
      'the same as on the base',
      { ...failing, pullRequest: pullRequest({ sameOnBase: true }) },
      ['This pull request changes no image: the same fails on main.']
    ],
    [
      'the same as on the base, from a fork',
      { ...failing, pullRequest: pullRequest({ sameOnBase: true, fromFork: true }) },
      ['This pull request changes no image: the same fails on main.', 'There is nothing for you to do.']
    ],
    [
      'what is new, from a fork',
      {
        ...failing,
        pullRequest: pullRequest({
          sameOnBase: false,
          fromFork: true,
          images: difference({ added: [name(gone.reference)] })
        })
      },
      ['This pull request adds docker.io/library/node:99.']
    ],
    [
      'an image that is not the one that fails',
      {
        ...failing,
        pullRequest: pullRequest({ sameOnBase: true, images: difference({ added: [name('a.b/c:1')] }) })
      },
      ['This pull request adds a.b/c:1. What fails here fails on main too.']
    ],
    [
      'a file that is broken now',
      { ...failing, pullRequest: pullRequest({ sameOnBase: false }) },
      ['This pull request changes no image, yet not all that fails here fails on main.']
    ],
    [
      'an unknown for want of secrets',
      {
        conclusion: 'incomplete',
        reason: { kind: 'open', images: ['a.b/d:1'], unresolved: [], limits: [] },
        images: [image('a.b/d:1', { access: access('unknown') })],
        findings: [found('secrets-not-checked', 'x', [], { image: 'a.b/d:1' })],
        pullRequest: pullRequest({ sameOnBase: true, fromFork: true, withoutSecrets: true })
      },
      [
        'This pull request changes no image: the same is unknown on main.',
        'GitHub gives no secrets to a pull request from a fork, by design: 1 image that needs them stays unknown.',
        'There is nothing for you to do.'
      ]
    ],
    [
      'declarations',
      {
        ...failing,
        pullRequest: pullRequest({
          sameOnBase: true,
          merged: {
            conclusion: 'pass',
            images: [{ reference: gone.reference, access: access('yes') }],
            resolved: []
          }
        })
      },
      [
        'This pull request changes no image: the same fails on main.',
        'With the declarations of this pull request, once merged: pass (docker.io/library/node:99: yes).'
      ]
    ]
  ])('with %s', (_what, parts, expected) => {
    expect(aboutPullRequest(report(parts))).toEqual(expected)
  })
})

describe('every form says it with the verdict', () => {
  const value = report({ ...failing, pullRequest: pullRequest({ sameOnBase: true, fromFork: true }) })
  const said = 'This pull request changes no image: the same fails on main. There is nothing for you to do.'

  it('the terminal and the log in the line of the verdict', () => {
    const verdict = `✗ fail: Nobody can pull 1 image of acme/open. ${said}`
    const oneLine = (text: string): string => text.replaceAll('\n', ' ')
    expect(oneLine(renderText(value, { style, sourceLine: noLine }))).toContain(verdict)
    expect(oneLine(stepLog(value, noLine, style).ending)).toContain(verdict)
  })

  it('and nobody is told to fix what fails on the base', () => {
    const { groups, ending } = stepLog(value, noLine, style)
    expect(ending).not.toContain('Next:')
    expect(groups.map(({ title }) => title)).not.toContain('What to send to whom')
    for (const form of [renderSummary(value), renderComment(value)]) {
      expect(form).not.toMatch(/What to do|What to send to whom/)
      const [, folded = ''] = form.split('<details><summary>What fails on main</summary>')
      expect(folded).toContain('image-not-found')
      expect(form.match(/<details>/g)?.length).toBe(form.match(/<\/details>/g)?.length)
    }
    const own = { ...value, pullRequest: pullRequest({ sameOnBase: false }) }
    expect(renderSummary(own)).toContain('### What to do')
  })

  it('Markdown and workflow commands below it', () => {
    expect(renderSummary(value)).toContain(`## ❌ Nobody can pull 1 image of acme/open\n\n${said}\n`)
    expect(renderComment(value)).toContain(`## ❌ Nobody can pull 1 image of acme/open\n\n${said}\n`)
    expect(renderGithub(value)).toContain(`fail: Nobody can pull 1 image of acme/open (1 error`)
    expect(renderGithub(value)).toContain(`\n  ${said}\n`)
  })
})

describe('a pull request that touches nothing', () => {
  const value = report({
    configurations: [],
    reason: { kind: 'untouched' },
    complete: false,
    incomplete: ['this pull request touches none of the 3 configurations'],
    requests: { 'api.github.com': 1 },
    pullRequest: pullRequest()
  })

  it('is told so, and no more', () => {
    expect(renderText(value, { style, sourceLine: noLine })).toBe(
      '✓ pass: This pull request changes no image.\n'
    )
    expect(stepLog(value, noLine, style)).toEqual({
      groups: [],
      ending: '✓ pass: This pull request changes no image.'
    })
    expect(renderSummary(value)).toBe('## ✅ This pull request changes no image\n')
    expect(renderGithub(value)).toBe('pass: This pull request changes no image\n')
    expect(renderComment(value)).toBe(
      '<!-- codespaces-preflight -->\n<!-- state: well -->\n## ✅ This pull request changes no image\n'
    )
    expect(commentState(renderComment(value))).toBe('well')
  })

  it('and removes a configuration, is told what goes', () => {
    const images = difference({ removed: [name('a.b/c:1')] })
    expect(headline({ ...value, pullRequest: pullRequest({ images }) })).toBe(
      'This pull request removes a.b/c:1'
    )
  })
})

it('what the base has too is no reason to fail, and the headline says so', () => {
  const value = report({
    ...failing,
    conclusion: 'pass',
    reason: { kind: 'not-new', images: [gone.reference] },
    pullRequest: pullRequest()
  })
  expect(headline(value)).toBe('Nobody can pull 1 image of acme/open, as on main')
})
