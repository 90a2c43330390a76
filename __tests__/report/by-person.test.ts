import { describe, expect, it } from '@jest/globals'
import { arranged } from '../../src/rules/finding.ts'
import type { Fix } from '../../src/model.ts'
import { byPerson, tasksOf } from '../../src/report/by-person.ts'
import { joinedPatch } from '../../src/report/markdown/fixes.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { personLines } from '../../src/report/text.ts'
import { failing, found, image, many, report } from './reports.ts'

describe('what each person can do', () => {
  it('is the first way of every cause once, the heaviest person first', () => {
    const persons = byPerson(failing).map(({ who, tasks }) => [who, tasks.map(({ rules }) => rules.join())])
    expect(persons).toEqual([
      ['package administrator', ['private-package-in-public-repository,outside-contributors-blocked']],
      ['anyone with write access', ['unresolved-variable', 'registry-secrets-unproven']],
      ['repository administrator', ['secrets-unused']]
    ])
  })

  const admin = { who: 'package administrator' } as const
  const grant: Fix = { ...admin, text: 'Give acme/web access.' }
  const publish: Fix = { ...admin, text: 'Make the package public.', irreversible: true }
  const copy: Fix = { ...admin, text: 'Publish a public copy.' }
  const policy: Fix = { who: 'organization owner', text: 'Allow public packages.', relation: 'and' }
  const findings = [
    found('package-not-granted', 'x', [grant, policy, publish, copy], { image: 'ghcr.io/acme/a:1' }),
    found('image-not-found', 'y', [
      { who: 'anyone with write access', text: 'Name a tag that exists: 2, 1.' },
      { who: 'package administrator', text: 'Push the tag.' }
    ])
  ]

  it('has other ways of the same person below the first, what cannot be undone last', () => {
    const [package_, owner, anyone, ...rest] = byPerson({ findings })
    expect(rest).toEqual([])
    expect(package_?.tasks.map(({ fix, more }) => [fix.text, ...more.map(one => one.fix.text)])).toEqual([
      [grant.text, copy.text, publish.text]
    ])
    expect(owner?.tasks.map(({ fix }) => fix.text)).toEqual([policy.text])
    expect(anyone?.tasks.map(({ fix, more }) => [fix.text, more])).toEqual([
      ['Name a tag that exists: 2, 1.', []]
    ])
  })

  it('is printed with "or" and the mark of what cannot be undone', () => {
    const style = { width: 80, colour: false, unicode: true }
    const lines = personLines({ findings }, style).map(line => line.trim())
    expect(lines).toEqual(
      expect.arrayContaining([
        '1. Give acme/web access. For ghcr.io/acme/a:1.',
        'or: Make the package public. (cannot be undone) For ghcr.io/acme/a:1.',
        '1. Name a tag that exists: 2, 1.'
      ])
    )
    const summary = renderSummary(report({ conclusion: 'fail', findings }))
    expect(summary).toContain('   - or: Make the package public. (cannot be undone)')
    expect(summary).not.toContain('2. ')
  })

  it('has no other way that is the first of another cause', () => {
    const both = [found('package-not-granted', 'x', [copy]), found('package-not-found', 'z', [grant, copy])]
    expect(tasksOf({ findings: both }).map(({ fix, more }) => [fix.text, more])).toEqual([
      [copy.text, []],
      [grant.text, []]
    ])
  })
})

const compare = (name: string): Fix => ({
  text: `Compare ${name} with the packages of acme.`,
  url: 'https://github.com/orgs/acme/packages',
  patch: `grants:\n  - package: "${name}"`,
  who: 'anyone with write access'
})
const absent = (name: string, tag: string): ReturnType<typeof found> =>
  found('package-not-found', 'x', [compare(name)], { image: `${name}${tag}` })

describe('actions that differ in the image alone', () => {
  it.each([
    ['a tag', ':1'],
    ['a digest', `@sha256:${'a'.repeat(64)}`],
    ['neither', '']
  ])('are one, with %s', (_what, tag) => {
    const findings = [absent('ghcr.io/acme/a', tag), absent('ghcr.io/acme/b', tag)]
    const [action, ...rest] = tasksOf({ findings })
    expect(rest).toEqual([])
    expect(action?.steps.map(({ images }) => images)).toEqual([
      [`ghcr.io/acme/a${tag}`],
      [`ghcr.io/acme/b${tag}`]
    ])
  })

  it('are two for two persons, and in other words', () => {
    const [first, second] = [absent('ghcr.io/acme/a', ':1'), absent('ghcr.io/acme/b', ':1')]
    const other = { ...compare('ghcr.io/acme/b'), who: 'organization owner' as const }
    const words = { ...compare('ghcr.io/acme/b'), text: 'Compare ghcr.io/acme/b with nothing.' }
    expect(tasksOf({ findings: [first, { ...second, fixes: arranged([other]) }] })).toHaveLength(2)
    expect(tasksOf({ findings: [first, { ...second, fixes: arranged([words]) }] })).toHaveLength(2)
  })

  it('stand once in the summary, with every image and one text to copy', () => {
    const names = Array.from({ length: 40 }, (_, index) => `ghcr.io/acme/service-${index}`)
    const summary = renderSummary(
      report({
        conclusion: 'fail',
        images: names.map(name => image(`${name}:1`)),
        findings: names.map(name => absent(name, ':1'))
      })
    )
    const actions = summary.slice(summary.indexOf('What to send to whom'), summary.indexOf('<summary>Graph'))
    expect(actions.match(/with the packages of acme/g)).toHaveLength(1)
    expect(actions.match(/^ {3}- `ghcr\.io\/acme\/service-\d+:1`$/gm)).toHaveLength(40)
    expect(actions.match(/^ {3}grants:$/gm)).toHaveLength(1)
    expect(actions.match(/^ {5}- package: /gm)).toHaveLength(40)
    expect(actions).toContain('<details><summary>The same for each of 40 images</summary>')
  })

  it('name the page of each where they are several', () => {
    const summary = renderSummary(many)
    expect(summary.match(/\[open the page\]\(/g)).toHaveLength(12)
  })
})

describe('joining patches', () => {
  it.each([
    [
      'lists under one key',
      ['grants:\n  - package: a\n    prebuilds: true', 'grants:\n  - package: b\n'],
      'grants:\n  - package: a\n    prebuilds: true\n  - package: b'
    ],
    ['the same twice', ['FROM a', 'FROM a'], 'FROM a'],
    ['lines', ['FROM a', 'FROM b'], 'FROM a\nFROM b'],
    [
      'other keys',
      ['grants:\n  - package: a', 'ignore:\n  - rule: b'],
      'grants:\n  - package: a\nignore:\n  - rule: b'
    ]
  ])('of %s', (_what, patches, joined) => {
    expect(joinedPatch(patches)).toBe(joined)
  })
})
