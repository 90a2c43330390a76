import { describe, expect, it } from '@jest/globals'
import { renderListing } from '../../src/report/listing.ts'
import { renderText } from '../../src/report/text.ts'
import { snippet } from '../../src/report/text/finding.ts'
import { displayWidth, link, pad, paint, takeColumns, wrap } from '../../src/report/text/layout.ts'
import {
  failing,
  found,
  healthy,
  hostile,
  image,
  listingOf,
  many,
  report,
  reports,
  sourceLine,
  use
} from './reports.ts'

const linking = { width: 80, colour: true, unicode: true, links: true }
const plain = { width: 80, colour: false, unicode: false }
// eslint-disable-next-line no-control-regex -- they are what must not be there
const sequence = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/

const names = Object.keys(reports) as (keyof typeof reports)[]
const widths = [40, 60, 80, 100, 143, 200]

describe('the terminal report', () => {
  it.each(names.flatMap(name => widths.map(width => ({ name, width }))))(
    '$name fits in $width columns',
    ({ name, width }) => {
      const text = renderText(reports[name], { style: { ...plain, width, unicode: true }, sourceLine })
      const long = text.split('\n').filter(line => displayWidth(line) > width)
      expect(
        long.filter(line => !/^ +(?:\$ |│ |https:\/\/)|^ *(?:- |[A-Z][a-z ]+: )?\S+$/.test(line))
      ).toEqual([])
    }
  )

  it.each(names)('%s holds no sequence, and no line that the runner would obey', name => {
    const text =
      renderText(reports[name], { style: plain, sourceLine }) +
      renderListing(listingOf(reports[name]), plain, sourceLine)
    expect(text.split('\n').filter(line => sequence.test(line) || /^\s*::|##\[/.test(line))).toEqual([])
  })

  it('uses ASCII alone where the terminal has no more, also for what is cut', () => {
    const long = 'x'.repeat(500)
    const text = renderText(
      {
        ...failing,
        findings: failing.findings.map(finding => ({
          ...finding,
          message: `a → b … c ${long.repeat(9)}`,
          fixes: finding.fixes.map(fix => ({ ...fix, text: `an AKIA… key ${fix.text}` }))
        })),
        incomplete: ['a – b']
      },
      { style: plain, sourceLine: (file, line) => `${long}${sourceLine(file, line) ?? ''}${long}` }
    )
    expect(text).toMatch(/^[\n -~]*$/)
    expect(text).toContain('a -> b ... c')
    expect(text).toContain('an AKIA... key')
  })

  it('says the same with colours and without', () => {
    const coloured = renderText(failing, { style: { ...plain, colour: true }, sourceLine })
    expect(coloured).toContain('\u001B[31m')
    // eslint-disable-next-line no-control-regex -- the colours are taken away
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(renderText(failing, { style: plain, sourceLine }))
  })

  it('tells the verdicts apart by words', () => {
    const text = renderText(failing, { style: plain, sourceLine })
    expect(text).toMatch(/^ {2}no {9}no {9}no {9}ghcr\.io\/acme\/devbox:2$/m)
    expect(text).toMatch(/^ {2}unknown {4}unknown {4}no {9}mycompany/m)
  })

  it('puts errors before warnings before notices', () => {
    const text = renderText(failing, { style: plain, sourceLine })
    const order = [
      'private-package',
      'unresolved-variable',
      'registry-secrets-unproven',
      'outside-contributors',
      'secrets-unused'
    ]
    const places = order.map(rule => text.indexOf(`[${rule}`))
    expect(places).toEqual([...places].sort((left, right) => left - right))
    expect(places[0]).toBeGreaterThan(0)
  })

  it('hides what everyone can pull behind a count, and nothing else', () => {
    const text = renderText(many, { style: plain, sourceLine })
    expect(text).toContain('and 260 further images that everyone can pull')
    expect(text).toContain('ghcr.io/acme/service-275:1')
  })

  it('keeps every command of every first fix', () => {
    const text =
      renderText(failing, { style: plain, sourceLine, detail: 'verbose' }).split(
        'What to send to whom:'
      )[1] ?? ''
    const commands = failing.findings.flatMap(({ fixes }) =>
      fixes.flatMap(({ command, relation }) => (relation === 'first' && command?.split('\n')) || [])
    )
    expect(commands.length).toBeGreaterThan(0)
    expect(commands.filter(command => !text.includes(`$ ${command}\n`))).toEqual([])
  })

  it('asks for the same once, with the page of each image', () => {
    const whole = renderText(many, { style: plain, sourceLine, detail: 'verbose' })
    const text = whole.slice(whole.indexOf('What to send to whom:'), whole.indexOf('Evidence:'))
    expect(text.match(/Manage Codespaces access/g)).toHaveLength(1)
    expect(text.match(/https:\/\/\S+\/settings/g)).toHaveLength(12)
  })

  it.each([
    ['error', []],
    ['warning', ['warning']],
    ['notice', ['warning', 'notice']],
    ['never', []]
  ] as const)('quiet with fail-on %s prints what fails the check', (failOn, printed) => {
    const findings = [found('cli-cannot-parse', 'x'), found('secrets-not-checked', 'y')]
    const value = report({ conclusion: 'fail', findings })
    const text = renderText(value, { style: plain, sourceLine, detail: 'quiet', failOn })
    expect(text.match(/warning(?=: x)|notice(?=: y)/g) ?? []).toEqual(printed)
  })

  it('says right below the verdict why nothing was checked', () => {
    const nothing = report({
      conclusion: 'incomplete',
      configurations: [],
      incomplete: ['no file of a dev container configuration changed']
    })
    expect(renderText(nothing, { style: plain, sourceLine })).toBe(
      'incomplete: Nothing was checked.\n  No file of a dev container configuration changed.\n'
    )
  })

  const ways = [
    { text: 'Grant it.', who: 'package administrator', url: 'https://a.b/settings', note: 'By hand.' },
    { text: 'Declare it.', who: 'anyone with write access', relation: 'and', patch: 'grants:' },
    { text: 'Make it internal.', who: 'package administrator' },
    { text: 'Make it public.', who: 'package administrator', irreversible: true }
  ] as const
  const oneCause = report({
    conclusion: 'fail',
    reason: { kind: 'findings' },
    findings: [
      {
        ...found('package-not-granted', 'It has no access.', ways, { image: 'a/b:1', use: use('a/b:1') }),
        notes: ['The token is refused (403).'],
        also: [use('a/b:1', { line: 9 }), use('a/b:1', { line: 12 })]
      }
    ]
  })
  const of = (detail: 'quiet' | 'normal' | 'verbose'): string =>
    renderText(oneCause, { style: plain, sourceLine: () => null, detail })

  it('says at a finding what, where and the first fix, the other ways in a line, and why at the end', () => {
    expect(of('normal').split('\n').slice(2)).toEqual([
      '.devcontainer/devcontainer.json:3:13: error: It has no access.',
      '  [package-not-granted]',
      '    and 2 more places down to .devcontainer/devcontainer.json:12:13',
      '  Fix: Grant it. (package administrator)',
      '       https://a.b/settings',
      '       By hand.',
      '  And: Declare it.',
      '       | grants:',
      '  Or:  make it internal; or make it public (cannot be undone). (--verbose)',
      '',
      '1 error. Because: the token is refused (403).',
      ''
    ])
  })

  it('says the verdict and the errors alone where it is to be quiet, and everything where it is not', () => {
    expect(of('quiet')).not.toContain('Because')
    expect(of('quiet')).toContain('Fix: Grant it.')
    const quiet = renderText(failing, { style: plain, sourceLine, detail: 'quiet' })
    expect(quiet).not.toMatch(/: (?:warning|notice): |TEAM/)
    expect(of('verbose')).toContain('  The token is refused (403).\n  Fix: Grant it. (package administrator)')
    expect(of('verbose')).toContain('  Or:  Make it public. (cannot be undone) (package administrator)')
  })

  it('names the configurations of which a part could not be read', () => {
    const findings = [found('invalid-configuration', 'x', [], { use: use('a') })]
    const text = renderText(report({ conclusion: 'fail', findings }), { style: plain, sourceLine })
    expect(text).toContain('\n  Not checked completely, see the errors: .devcontainer/devcontainer.json\n')
  })

  it('is short when all is well', () => {
    expect(renderText(healthy, { style: plain, sourceLine }).split('\n').length).toBeLessThan(10)
  })
})

describe('the snippet', () => {
  const span = (column: number, endColumn: number): Parameters<typeof snippet>[0] => ({
    file: 'a',
    line: 7,
    column,
    endLine: 7,
    endColumn
  })

  it.each([
    ['a plain line', 'FROM alpine', span(6, 12), ['  7 | FROM alpine', '    |      ^^^^^^']],
    ['a tab', '\tFROM alpine', span(7, 13), ['  7 |   FROM alpine', '    |        ^^^^^^']],
    ['wide characters', '"名前": "x"', span(8, 9), ['  7 | "名前": "x"', '    |          ^']],
    ['an empty span', 'abc', span(4, 4), ['  7 | abc', '    |    ^']],
    ['a span behind the line', 'abc', span(40, 44), ['  7 | abc', '    |    ^']],
    ['a control character before', '\u001Bx: y', span(5, 6), ['  7 | \\x1bx: y', '    |        ^']]
  ])('points at %s', (_what, source, at, lines) => {
    expect(snippet(at, source, 'red', plain)).toEqual(lines)
  })

  it('cuts a long line around the span', () => {
    const source = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`
    const [line = '', caret = ''] = snippet(span(501, 505), source, 'red', plain)
    expect(displayWidth(line)).toBeLessThanOrEqual(80)
    expect(line.indexOf('HERE')).toBe(caret.indexOf('^^^^'))
    expect(line).toMatch(/^ {2}7 \| \.{3}a+HEREb+\.{3}$/)
    const [rich = ''] = snippet(span(501, 505), source, 'red', { ...plain, unicode: true })
    expect(rich).toMatch(/^ {2}7 │ …a+HEREb+…$/)
  })

  it('marks a span of several lines to the end of its first', () => {
    const lines = snippet({ ...span(3, 2), endLine: 9 }, 'ab cd', 'red', plain)
    expect(lines).toEqual(['  7 | ab cd', '    |   ^^^'])
  })
})

describe('the listing', () => {
  it('shows each image once with every line that asks for it', () => {
    const uses = ['a', 'b'].map(configuration => use('alpine', { configuration }))
    const text = renderListing(
      listingOf(report({ images: [image('docker.io/library/alpine:latest', { uses })] })),
      plain,
      sourceLine
    )
    expect(text).toBe(
      '1 image in 1 configuration\n\ndocker.io/library/alpine:latest\n  image          .devcontainer/devcontainer.json:3:13 (2 configurations)\n'
    )
  })

  it('shows the way to a place, and what no file gives', () => {
    const text = renderListing(listingOf(failing), plain, sourceLine)
    expect(text).toContain('from .devcontainer/devcontainer.json:4:25 docker-compose.yml')
    expect(text).toContain('${BASE} (unresolved)')
    expect(text).toContain('@acme/ui (package)')
  })

  it('tells no verdict', () => {
    expect(renderListing(listingOf(hostile), plain, sourceLine)).not.toMatch(/\b(?:prebuild|yes|unknown)\b/i)
  })
})

describe('long names', () => {
  const reference = `registry.example.com:5000/${'team/'.repeat(12)}devbox@sha256:${'ab'.repeat(32)}`
  const named = {
    ...failing,
    packages: [],
    unresolved: [],
    images: [image(reference, { access: { team: 'no', prebuild: 'no', outside: 'no' } })],
    findings: [found('image-not-found', `The image ${reference} is not there.`)]
  }

  it.each([40, 60, 80])('are never broken in %d columns, and stand on a line of their own', width => {
    const text = renderText(named, { style: { ...plain, width }, sourceLine })
    const lines = text.split('\n').filter(line => line.includes('devbox@sha256'))
    expect(lines.map(line => line.trim())).toEqual([reference, reference])
    expect(renderListing(listingOf(named), { ...plain, width }, sourceLine).split('\n')).toContain(reference)
  })

  it('stand beside their verdicts where there is room', () => {
    const text = renderText(healthy, { style: { ...plain, width: 120 }, sourceLine })
    expect(text).toMatch(/^ {2}yes +yes +yes +\S+$/m)
  })
})

describe('links of rule names', () => {
  const render = (links: boolean): string =>
    renderText(failing, { style: { ...plain, colour: links, links }, sourceLine })

  it('lead to the page of the rule, and change nothing that is seen', () => {
    const [rule = ''] = failing.findings.map(finding => finding.rule)
    const page = `https://github.com/codespaces-preflight/codespaces-preflight/blob/main/docs/rules.md#${rule}`
    expect(render(true)).toContain(`[\u001B]8;;${page}\u001B\\${rule}\u001B]8;;\u001B\\]`)
    // eslint-disable-next-line no-control-regex -- the sequences that must change nothing
    const seen = render(true).replace(/\u001B(?:\]8;;[^\u001B]*\u001B\\|\[\d+m)/g, '')
    expect(seen).toBe(render(false))
  })

  it('are none where the terminal has none', () => {
    expect(render(false)).not.toContain('\u001B')
  })
})

describe('laying out', () => {
  it.each([
    ['words', 'one two three', 7, ['one two', 'three']],
    ['a long reference', 'of ghcr.io/acme/a-long-name:1 is', 14, ['of', 'ghcr.io/acme/a-long-name:1', 'is']],
    ['wide characters', '名前 名前', 8, ['名前', '名前']],
    [
      'links by what is seen of them',
      `a ${link(linking, 'rule', 'https://x.example/long')} b`,
      8,
      [`a ${link(linking, 'rule', 'https://x.example/long')} b`]
    ],
    ['nothing', '', 4, []]
  ])('wraps %s', (_what, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  it('knows how wide a text is', () => {
    expect([displayWidth('ab'), displayWidth('名'), displayWidth('e\u0301'), displayWidth('✓')]).toEqual([
      2, 2, 1, 1
    ])
    expect(displayWidth(link(linking, paint(linking, 'bold', 'ab'), 'https://x.example/'))).toBe(2)
    expect(pad('名', 4)).toBe('名  ')
    expect(takeColumns('名前', 3)).toBe('名')
  })
})
