import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Fix } from '../../src/model.ts'
import { renderMarkdown } from '../../src/report/summary.ts'
import { fit, utf8Bytes, type Section } from '../../src/report/markdown/fit.ts'
import { renderSummary, summaryLimit } from '../../src/report/summary.ts'
import { nodesOf, parseMarkdown } from './markdown-tree.ts'
import { failing, found, healthy, hostile, image, many, report } from './reports.ts'

describe('the summary', () => {
  it('says the verdict, then who can pull what, then what to do, and folds the rest', () => {
    const summary = renderSummary(failing)
    const parts = ['## ❌ ', '| Image | Team |', '### What to do', '<details><summary>Why, and other ways']
    const places = parts.map(part => summary.indexOf(part))
    expect(places).toEqual([...places].sort((left, right) => left - right))
    expect(places[0]).toBe(0)
    expect(summary).toContain('<details><summary>What to send to whom</summary>')
  })

  it('says of each cause what, where, and the first fix with its page and who can', () => {
    const summary = renderSummary(failing)
    expect(summary).toMatch(
      /^- ❌ [^\n]+ \(\[private-package-in-public-repository\]\(https:[^)]+\)\)<br>`\.devcontainer\/devcontainer\.json:3`<br>\*\*Fix\*\* \(package administrator\): Add acme\/web under [^\n]+ \[Open the page\]\(https:[^)]+\)\.$/m
    )
  })

  it('has no column for people outside where nobody outside can see the repository', () => {
    expect(renderSummary(failing)).toContain('| Outside |')
    expect(renderSummary(many)).not.toContain('Outside')
  })

  it('says which annotations are missing, where there are annotations', () => {
    expect(renderSummary(many, { annotations: true })).toContain(
      'GitHub shows 10 annotations of each kind; 2 further errors are listed here only.'
    )
    expect(renderSummary(many)).not.toContain('annotations')
  })

  it('stays below the limit of GitHub with as many images as there may be', () => {
    const images = Array.from({ length: 5_000 }, (_, index) =>
      image(`registry-${index}.example.com/${'long-name/'.repeat(12)}image:${index}`, {
        access: { team: index % 2 === 0 ? 'no' : 'yes', prebuild: 'no', outside: null },
        evidence: Array.from({ length: 8 }, () => ({
          claim: 'anonymous-pull',
          result: 'refused',
          detail: 'x'.repeat(60)
        }))
      })
    )
    const findings = images.map(one =>
      found('image-not-found', `It is not there: ${'é'.repeat(80)}`, [], { image: one.reference })
    )
    const summary = renderSummary(report({ conclusion: 'fail', images, findings }))
    expect(utf8Bytes(summary)).toBeLessThanOrEqual(summaryLimit)
    expect(summary).toMatch(
      /^## ❌ .*\n\n> \[!NOTE\]\n> Left out to stay within GitHub's limit: .*pieces of evidence/
    )
    expect(summary.endsWith('</sub>\n')).toBe(true)
  })

  it('keeps the verdict, the rows of what is missing and the errors longest', () => {
    const fix = (index: number): Fix => ({
      text: `Do what helps number ${index}. ${'x'.repeat(1_000)}`,
      who: 'package administrator'
    })
    const names = Array.from({ length: 400 }, (_, index) => `ghcr.io/acme/service-${index}`)
    const images = names.map((name, index) =>
      image(name, { access: { team: index < 100 ? 'no' : 'yes', prebuild: 'no', outside: null } })
    )
    const ready = names.map(name => image(`${name}-ready`))
    const findings = names
      .slice(0, 100)
      .map((name, index) => found('image-not-found', `gone: ${name}`, [fix(index)], { image: name }))
    const value = report({ conclusion: 'fail', images: [...images, ...ready], findings })
    const summary = renderSummary(value, { limitBytes: 60_000 })
    const [note = ''] = /^> Left out .*$/m.exec(summary) ?? []
    expect(note).toMatch(/limit: all rows of images that everyone can pull, .*all pieces of evidence\./)
    expect(summary).toContain('100 times: ')
    expect(summary.match(/^ {2}- gone: /gm)).toHaveLength(100)
    expect(summary.match(/❌ no/g)?.length).toBeGreaterThanOrEqual(500)
  })

  it('opens no more rows than a reader wants before what is to be done', () => {
    const images = Array.from({ length: 300 }, (_, index) =>
      image(`ghcr.io/acme/service-${index}:1`, { access: { team: 'no', prebuild: 'no', outside: null } })
    )
    const summary = renderSummary(report({ conclusion: 'fail', images }))
    expect(summary.slice(0, summary.indexOf('<details>')).match(/❌ no \|$/gm)).toHaveLength(50)
    expect(summary).toContain('250 further images that somebody cannot pull, or not for certain')
  })

  it.each([healthy, failing, hostile, many])(
    'is a document whose details and fences are closed',
    async value => {
      for (const limitBytes of [summaryLimit, 20_000, 6_000]) {
        const summary = renderSummary(value, { limitBytes })
        const html = nodesOf(await parseMarkdown(summary)).filter(node => node.type === 'html')
        const count = (tag: RegExp): number =>
          html.reduce((sum, node) => sum + (node.value?.match(tag)?.length ?? 0), 0)
        expect(count(/<details>/g)).toBe(count(/<\/details>/g))
        expect(utf8Bytes(summary)).toBeLessThanOrEqual(limitBytes)
      }
    }
  )

  it('shows the graph of nobody else', async () => {
    const codes = nodesOf(await parseMarkdown(renderSummary(hostile))).filter(node => node.lang === 'mermaid')
    const lines = codes.flatMap(node => node.value?.split('\n') ?? [])
    const known =
      /^(?:flowchart LR| {2}[cir](?:\d+|x)(?:\["[^"]*"\]|\(\["[^"]*"\]\))(?::::(?:yes|no|unknown))?| {2}[cir](?:\d+|x) -\.?-> [ir](?:\d+|x)| {2}classDef \w+ [\w#:,\- ]+)$/
    expect(codes).toHaveLength(1)
    expect(lines.filter(line => !known.test(line))).toEqual([])
  })
})

describe('the Markdown report', () => {
  it('has the summary without a limit', () => {
    expect(renderMarkdown(failing)).toContain('Evidence: what was asked, what was answered')
    expect(renderMarkdown(many).match(/ghcr\.io\/acme\/service-299:1/g)?.length).toBeGreaterThan(1)
  })

  it('links a place where a link is known', () => {
    const text = renderMarkdown(
      failing,
      (file, line) => `https://github.com/acme/web/blob/main/${file}#L${line}`
    )
    expect(text).toContain(
      '[`.devcontainer/devcontainer.json:3`](https://github.com/acme/web/blob/main/.devcontainer/devcontainer.json#L3)'
    )
  })
})

describe('fitting a document', () => {
  const section = (name: string, importance: number, count: number): Section => ({
    name,
    importance,
    head: `<details>${name}`,
    blocks: Array.from({ length: count }, (_, index) => `${name} ${index} ${'x'.repeat(90)}`),
    between: '\n\n',
    tail: '\n\n</details>'
  })
  const opening: Section = {
    name: '',
    importance: Infinity,
    head: 'verdict',
    blocks: [],
    between: '\n',
    tail: ''
  }
  const characters = (text: string): number => text.length

  it('cuts the least important first', () => {
    const sections = [
      opening,
      section('errors', 70, 20),
      section('evidence', 10, 20),
      section('notices', 20, 20)
    ]
    const text = fit(sections, { most: 4_500, measure: characters })
    expect(text).toContain('errors 19')
    expect(text).not.toContain('evidence 0')
    expect(text).toMatch(
      /^verdict\n\n> \[!NOTE\]\n> Left out to stay within GitHub's limit: all evidence, \d+ of 20 notices\. The JSON report has everything\.\n\n<details>errors/
    )
  })

  it('cuts nothing that fits', () => {
    const text = fit([opening, section('errors', 70, 3)], { most: 1_000, measure: characters })
    expect(text).not.toContain('Left out')
    expect(text).toContain('errors 2')
  })

  it('keeps any limit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 9_000 }),
        fc.array(fc.nat({ max: 30 }), { maxLength: 5 }),
        (most, counts) => {
          const sections = counts.map((count, index) => section(`part ${index}`, index, count))
          return fit([opening, ...sections], { most, measure: characters }).length <= most
        }
      ),
      { examples: [[24, [0]]] }
    )
  })
})

describe('the errors of the summary', () => {
  it('begin with those that block the team', () => {
    const outside = { ...found('outside-contributors-blocked', 'from outside'), severity: 'error' } as const
    const summary = renderSummary(
      report({ conclusion: 'fail', findings: [outside, found('missing-file', 'of all')] })
    )
    const errors = summary.slice(summary.indexOf('### What to do'))
    expect(errors.indexOf('of all')).toBeLessThan(errors.indexOf('from outside'))
  })
})
