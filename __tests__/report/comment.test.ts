import { describe, expect, it } from '@jest/globals'
import { commentLimit, commentMarker, renderComment, commentState } from '../../src/report/comment.ts'
import { ruleIds } from '../../src/rules/catalogue.ts'
import { differenceOf } from '../../src/report/pull-request.ts'
import { nodesOf, parseMarkdown } from './markdown-tree.ts'
import { failing, found, healthy, hostile, hostileTexts, image, many, pullRequest } from './reports.ts'

describe('the marker', () => {
  it.each([
    [undefined, '<!-- codespaces-preflight -->'],
    ['', '<!-- codespaces-preflight -->'],
    ['web', '<!-- codespaces-preflight web -->'],
    ['a--b -->', '<!-- codespaces-preflight a%2D%2Db%20%2D%2D%3E -->']
  ])('of the key %j is %s', (key, marker) => {
    expect(commentMarker(key)).toBe(marker)
  })

  it('is no part of another one', () => {
    expect(commentMarker('a')).not.toContain(commentMarker())
    expect(commentMarker('ab')).not.toContain(commentMarker('a'))
  })

  it.each(hostileTexts)('cannot be ended by the key %j', key => {
    expect(commentMarker(key)).toMatch(/^<!-- codespaces-preflight (?:(?!--)[^\s<>])+ -->$/)
  })
})

describe('the comment', () => {
  it('starts with its marker, once', () => {
    for (const value of [healthy, failing, hostile, many]) {
      const body = renderComment(value, { key: 'web' })
      expect(body.startsWith(`${commentMarker('web')}\n`)).toBe(true)
      expect(body.split(commentMarker('web'))).toHaveLength(2)
    }
  })

  it('is cut at what GitHub takes, the least important first, and says so', () => {
    const findings = ruleIds.flatMap(rule =>
      [1, 2, 3].flatMap(number => [
        { ...found(rule, `error ${number} of ${rule} ${'x'.repeat(700)}`), severity: 'error' as const },
        { ...found(rule, `notice ${number} of ${rule} ${'x'.repeat(700)}`), severity: 'notice' as const }
      ])
    )
    const body = renderComment({ ...many, findings })
    expect(body.length).toBeLessThanOrEqual(commentLimit)
    expect(body.length).toBeGreaterThan(commentLimit * 0.8)
    expect(body).toContain('all notices')
    expect(body).toContain('error 1 of missing-file')
    expect(body).not.toContain('notice 1 of')
    expect(body.indexOf('Left out')).toBeLessThan(1_000)
  })

  it('says that a problem is resolved only where it was there before', () => {
    expect(renderComment(healthy, { updates: true })).toContain('Resolved: nothing is left to do.')
    expect(renderComment(healthy)).not.toContain('Resolved')
    expect(renderComment(failing, { updates: true })).not.toContain('Resolved')
    expect(
      renderComment({ ...healthy, findings: failing.findings.slice(4) }, { updates: true })
    ).not.toContain('Resolved')
  })

  it.each([
    ['open', renderComment(failing, { updates: true })],
    ['open', renderComment({ ...healthy, findings: failing.findings.slice(4) })],
    ['well', renderComment(healthy, { key: 'web' })],
    ['well', renderComment(healthy).replaceAll('\n', '\r\n')],
    ['resolved', renderComment(healthy, { updates: true })],
    [null, '<!-- codespaces-preflight -->\n## ✅ Written by hand']
  ])('states %s', (state, body) => {
    expect(commentState(body)).toBe(state)
  })

  it('says what the pull request changes', () => {
    expect(renderComment({ ...healthy, pullRequest: pullRequest() })).toContain(
      'This pull request changes no image.'
    )
    expect(renderComment({ ...healthy, pullRequest: pullRequest({ images: null }) })).not.toContain(
      'pull request'
    )
    const images = differenceOf(healthy.images, failing.images)
    const body = renderComment({ ...failing, pullRequest: pullRequest({ images }) })
    expect(body).toContain('- added `ghcr.io/acme/devbox:2` (team ❌ no)')
    expect(body).toContain('- removed `ghcr.io/devcontainers/features/node:1`')
  })

  it('holds no markup of the files: no link but ours, no HTML but ours', async () => {
    const nodes = nodesOf(await parseMarkdown(renderComment(hostile, { key: hostileTexts[3] })))
    const links = nodes.filter(node => node.type === 'link').map(node => new URL(node.url ?? '').hostname)
    expect(new Set(links)).toEqual(new Set(['github.com']))
    expect(nodes.filter(node => node.type === 'image')).toEqual([])
    const html = nodes.filter(node => node.type === 'html').map(node => node.value ?? '')
    const ours =
      /^(?:<!-- codespaces-preflight \S+ -->|<!-- state: \w+ -->|<\/?details>|<details><summary>[^<]*<\/summary>|<\/?(?:code|sub|span)>|<br>)$/
    expect(html.flatMap(text => text.split('\n')).filter(text => !ours.test(text))).toEqual([])
  })
})

describe('the difference', () => {
  const web1 = image('ghcr.io/acme/web:1')
  const web2 = image('ghcr.io/acme/web:2')
  const web3 = image('ghcr.io/acme/web:3')
  const other = image('ghcr.io/acme/other:1')
  const of = (base: (typeof web1)[], head: (typeof web1)[]): unknown => {
    const { added, changed, removed } = differenceOf(base, head)
    return [
      added.map(({ reference }) => reference),
      changed.map(({ from, to }) => `${from.reference} ${to.reference}`),
      removed.map(({ reference }) => reference)
    ]
  }

  it.each([
    ['nothing', [web1, other], [web1, other], [[], [], []]],
    ['another tag', [web1], [web2], [[], ['ghcr.io/acme/web:1 ghcr.io/acme/web:2'], []]],
    ['a new image', [web1], [web1, other], [['ghcr.io/acme/other:1'], [], []]],
    ['one tag more', [web1], [web1, web2], [['ghcr.io/acme/web:2'], [], []]],
    [
      'two tags for one, and one of them is new',
      [web1],
      [web2, web3],
      [['ghcr.io/acme/web:3'], ['ghcr.io/acme/web:1 ghcr.io/acme/web:2'], []]
    ],
    ['one image less', [web1, other], [other], [[], [], ['ghcr.io/acme/web:1']]],
    [
      'two tags for one',
      [web1, web2],
      [web3],
      [[], ['ghcr.io/acme/web:1 ghcr.io/acme/web:3'], ['ghcr.io/acme/web:2']]
    ],
    [
      'another digest',
      [{ ...web1, digest: 'sha256:a' }],
      [{ ...web1, digest: 'sha256:b' }],
      [[], ['ghcr.io/acme/web:1 ghcr.io/acme/web:1'], []]
    ]
  ])('of %s', (_what, base, head, expected) => {
    expect(of(base, head)).toEqual(expected)
  })
})
