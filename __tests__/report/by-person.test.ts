import { describe, expect, it } from '@jest/globals'
import { arranged } from '../../src/rules/finding.ts'
import type { Fix } from '../../src/model.ts'
import { actionsOf, byPerson } from '../../src/report/by-person.ts'
import { joinedPatch } from '../../src/report/markdown/fixes.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { failing, found, image, many, report } from './reports.ts'

describe('what each person can do', () => {
  it('is every action once, the heaviest person first', () => {
    const persons = byPerson(failing).map(({ who, actions }) => [
      who,
      actions.map(({ rules }) => rules.join())
    ])
    expect(persons).toEqual([
      ['package administrator', ['private-package-in-public-repository,outside-contributors-blocked']],
      [
        'anyone with write access',
        ['private-package-in-public-repository', 'unresolved-variable', 'registry-secrets-unproven']
      ],
      ['repository administrator', ['registry-secrets-unproven', 'secrets-unused']]
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
    const [action, ...rest] = actionsOf({ findings })
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
    expect(actionsOf({ findings: [first, { ...second, fixes: arranged([other]) }] })).toHaveLength(2)
    expect(actionsOf({ findings: [first, { ...second, fixes: arranged([words]) }] })).toHaveLength(2)
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
