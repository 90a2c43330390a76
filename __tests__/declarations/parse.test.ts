import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { parse } from 'yaml'
import { noDeclarations } from '../../src/declarations/declarations.ts'
import { parseDeclarations } from '../../src/declarations/parse.ts'
import { ruleIds } from '../../src/rules/catalogue.ts'

const file = '.github/codespaces-preflight.yml'
const schema = JSON.parse(
  readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8')
) as { properties: { ignore: { items: { properties: { rule: { enum: string[] } } } } } }
const ajv = new Ajv()
formats.default(ajv)
const fitsSchema = ajv.compile(schema)

const whole = `registries:
  - server: mycompany.azurecr.io
    secrets: acr
grants:
  - package: ghcr.io/acme/devbox
    prebuilds: true
  - package: "ghcr.io/acme/tools/base"
allowed-images: [mcr.microsoft.com/devcontainers/*]
ignore:
  - rule: outside-contributors-blocked
    image: mycompany.azurecr.io/*
    reason: closed source
    until: 2027-06-30
`

describe('parseDeclarations', () => {
  it('reads every key with its place', () => {
    const at = (line: number, column: number, endColumn: number): object => ({
      file,
      line,
      column,
      endLine: line,
      endColumn
    })
    expect(parseDeclarations(whole, file)).toEqual({
      problems: [],
      declarations: {
        registries: [{ ...at(2, 13, 33), server: 'mycompany.azurecr.io', secrets: 'ACR', level: 'shared' }],
        grants: [
          { ...at(5, 14, 33), package: 'ghcr.io/acme/devbox', prebuilds: true },
          { ...at(7, 15, 38), package: 'ghcr.io/acme/tools/base', prebuilds: false }
        ],
        allowedImages: ['mcr.microsoft.com/devcontainers/*'],
        ignores: [
          {
            ...at(10, 11, 39),
            rule: 'outside-contributors-blocked',
            image: 'mycompany.azurecr.io/*',
            reason: 'closed source',
            until: '2027-06-30'
          }
        ]
      }
    })
  })

  it.each(['', '# nothing yet\n', '{}\n', '---\n', '\uFEFF'])('declares nothing in %j', text => {
    expect(parseDeclarations(text, file)).toEqual({ declarations: noDeclarations, problems: [] })
    expect(fitsSchema(parse(text) as unknown)).toBe(true)
  })

  it.each([
    'registries: [{server: "https://index.docker.io/v1/", secrets: DOCKERHUB}]',
    'registries: [{server: "localhost:5000", secrets: LOCAL_1}]',
    'registries: [{server: "[::1]:5000", secrets: L}]',
    'registries: [{server: a.io, secrets: A_CONTAINER_REGISTRYX}]',
    'grants: [{package: npm.pkg.github.com/@acme/ui}]',
    'grants: [{package: nuget.pkg.github.com/Acme/Acme.Core}]',
    'grants: [{package: containers.octo.ghe.com/acme/devbox, prebuilds: false}]',
    'allowed-images: []',
    'allowed-images: ["*"]',
    'ignore: [{rule: expired-ignore, reason: x}]',
    'ignore: [{rule: expired-ignore, reason: x, until: "2028-02-29"}]',
    'grants: &all [{package: ghcr.io/a/b}]\nallowed-images: [a]\n'
  ])('takes %j, as the schema does', text => {
    expect(parseDeclarations(text, file).problems).toEqual([])
    expect(fitsSchema(parse(text) as unknown)).toBe(true)
  })

  it.each<[string, string, string, RegExp]>([
    ['a wrong key', 'grant: []', '1:1-6', /unknown key `grant`; did you mean `grants`\?/],
    ['a key with another sign', 'allowed_images: []', '1:1-15', /did you mean `allowed-images`\?/],
    [
      'a key far from any',
      'permissions: []',
      '1:1-12',
      /expected `registries`, `grants`, `allowed-images`, `ignore`/
    ],
    ['a number as a key', '7: []', '1:1-2', /unknown key `7`/],
    [
      'a wrong key in an entry',
      'grants:\n  - package: ghcr.io/a/b\n    prebuild: true',
      '3:5-13',
      /unknown key `prebuild`; did you mean `prebuilds`/
    ],
    ['a file that is a list', '- a', '1:3-4', /The file is a list; expected keys/],
    ['a list that is a map', 'grants:\n  package: x', '2:3-10', /`grants` is a map; expected a list/],
    ['a list that is nothing', 'grants:\n', '1:8-8', /`grants` is empty; expected a list/],
    [
      'an entry that is text',
      'grants: [ghcr.io/a/b]',
      '1:10-21',
      /entry of `grants` is text; expected keys \(`package`, `prebuilds`\)/
    ],
    [
      'a truth value in quotes',
      'grants: [{package: ghcr.io/a/b, prebuilds: "yes"}]',
      '1:45-48',
      /`prebuilds` is text; expected `true` or `false`/
    ],
    [
      'a number for text',
      'registries: [{server: 1, secrets: A}]',
      '1:23-24',
      /`server` is a number; expected text/
    ],
    ['no package', 'grants: [{prebuilds: true}]', '1:11-20', /has no `package`/],
    ['no reason', 'ignore: [{rule: expired-ignore}]', '1:11-15', /has no `reason`/],
    ['an empty reason', 'ignore: [{rule: expired-ignore, reason: " "}]', '1:42-43', /`reason` is empty/],
    [
      'a user in the server',
      'registries: [{server: "https://me:pw@host.example/", secrets: A}]',
      '1:24-51',
      /user or password/
    ],
    [
      'no host',
      'registries: [{server: "my company", secrets: A}]',
      '1:24-34',
      /is not a valid registry host/
    ],
    [
      'the name of a secret',
      'registries: [{server: a.io, secrets: ACR_CONTAINER_REGISTRY_SERVER}]',
      '1:38-67',
      /expected what stands before .*`ACR`/
    ],
    [
      'signs that no secret has',
      'registries: [{server: a.io, secrets: my-acr}]',
      '1:38-44',
      /letters, digits and `_` alone/
    ],
    ['a digit first', 'registries: [{server: a.io, secrets: 1A}]', '1:38-40', /starts with a digit/],
    ['the prefix of GitHub', 'registries: [{server: a.io, secrets: GITHUB}]', '1:38-44', /GITHUB_/],
    [
      'a package without owner',
      'grants: [{package: ghcr.io/devbox}]',
      '1:20-34',
      /expected `host\/owner\/name`/
    ],
    ['a package without host', 'grants: [{package: acme/tools/base}]', '1:20-35', /is not a valid package/],
    ['a tag', 'grants: [{package: "ghcr.io/a/b:1"}]', '1:21-34', /has a tag or digest/],
    [
      'white space around a package',
      'grants: [{package: " ghcr.io/a/b "}]',
      '1:21-34',
      /`ghcr.io\/a\/b` has white space around it/
    ],
    [
      'a scope after the owner',
      'grants: [{package: "npm.pkg.github.com/a/@b"}]',
      '1:21-44',
      /is not a valid package/
    ],
    [
      'the key that JSON files name their schema with',
      '$schema: https://a.io/config.schema.json',
      '1:1-8',
      /unknown key `\$schema`/
    ],
    ['a URL', 'grants: [{package: "https://ghcr.io/a/b"}]', '1:21-40', /is a URL/],
    ['a star inside', 'allowed-images: [mcr.*.com]', '1:18-27', /not at its end/],
    ['white space in an image', 'allowed-images: ["a b"]', '1:19-22', /white space/],
    [
      'an unknown rule',
      'ignore: [{rule: image-not-fund, reason: x}]',
      '1:17-31',
      /is not a valid rule: did you mean `image-not-found`\?/
    ],
    ['a rule far from any', 'ignore: [{rule: zzz, reason: x}]', '1:17-20', /explain/],
    [
      'a date of another form',
      'ignore: [{rule: expired-ignore, reason: x, until: 30.06.2027}]',
      '1:51-61',
      /is not a valid date/
    ],
    [
      'a day that does not exist',
      'ignore: [{rule: expired-ignore, reason: x, until: 2027-02-30}]',
      '1:51-61',
      /is not a day of the calendar/
    ]
  ])('refuses %s, as the schema does', (_, text, place, message) => {
    const { declarations, problems } = parseDeclarations(text, file)
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(message)])
    const span = problems[0]?.span
    expect(`${span?.line ?? 0}:${span?.column ?? 0}-${span?.endColumn ?? 0}`).toBe(place)
    expect([...declarations.grants, ...declarations.registries, ...declarations.ignores]).toEqual([])
    expect(fitsSchema(parse(text) as unknown)).toBe(false)
  })

  it.each<[string, string, string, RegExp]>([
    [
      'the same package',
      'grants:\n- package: ghcr.io/a/b\n- package: ghcr.io/a/b\n  prebuilds: true',
      '3:12',
      /`ghcr.io\/a\/b` is declared already, on line 2/
    ],
    [
      'the same host with another path',
      'registries:\n- {server: A.io, secrets: A}\n- {server: "https://a.io/v1/", secrets: B}',
      '3:13',
      /already, on line 2/
    ],
    [
      'the same ignore',
      'ignore:\n- {rule: expired-ignore, reason: x}\n- {rule: expired-ignore, reason: y}',
      '3:10',
      /already, on line 2/
    ],
    [
      'upper case in a container registry',
      'grants: [{package: ghcr.io/Acme/Devbox}]',
      '1:20',
      /write `ghcr.io\/acme\/devbox`/
    ],
    ['the same key', 'grants: []\ngrants: []', '2:1', /`grants` stands here a second time/],
    [
      'the same key in quotes',
      'ignore:\n- {"rule": x, "rule": y}',
      '2:15',
      /`rule` stands here a second time/
    ],
    ['YAML that breaks off', 'grants: [', '1:10', /./],
    ['an unknown tag', 'grants: !x []', '1:9', /tag/],
    ['an alias of nothing', 'grants: *a', '1:9', /alias/i],
    ['two documents', '{}\n---\n{}', '2:1', /second YAML document/]
  ])('refuses %s beyond the schema', (_, text, place, message) => {
    const { problems } = parseDeclarations(text, file)
    expect(problems[0]?.message).toMatch(message)
    expect(`${problems[0]?.span.line ?? 0}:${problems[0]?.span.column ?? 0}`).toBe(place)
  })

  it('keeps what is right beside what is wrong, and names every problem in the order of the file', () => {
    const text = 'ignore:\n- {rule: expired-ignore}\ngrants:\n- {package: x}\n- {package: ghcr.io/a/b}\n'
    const { declarations, problems } = parseDeclarations(text, file)
    expect(problems.map(({ span }) => span.line)).toEqual([2, 4])
    expect(declarations.grants.map(grant => grant.package)).toEqual(['ghcr.io/a/b'])
  })

  it('leaves an entry with a misspelt key out, since it might count for too much', () => {
    const text =
      'ignore: [{rule: image-not-found, reason: x, images: a}]\nregistries: [{server: a.io, secrets: A, path: x}]'
    const { declarations } = parseDeclarations(text, file)
    expect([...declarations.ignores, ...declarations.registries]).toEqual([])
  })

  it('reads lists up to a bound', () => {
    const list = (count: number): string =>
      `allowed-images: [${Array.from({ length: count }, (_, index) => `i${index}`).join(', ')}]`
    expect(parseDeclarations(list(1000), file).problems).toEqual([])
    expect(parseDeclarations(list(1001), file).problems[0]?.message).toMatch(/more than 1000/)
  })

  it.each([
    '['.repeat(100_000),
    `grants: ${'{a: '.repeat(50_000)}`,
    'a: &a [*a]',
    `x: ${'&a '.repeat(1000)}1`
  ])('ends on hostile text', text => {
    expect(parseDeclarations(text, file).problems).not.toEqual([])
  })

  it('never throws, and gives only places inside the text', () => {
    const piece = fc.constantFrom(
      'grants',
      'ignore',
      ': ',
      '\n',
      '- ',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '*a',
      '&a ',
      '"',
      'rule',
      ',',
      '!x ',
      '\uFEFF',
      '#',
      '|',
      '__proto__'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), parts => {
        const text = parts.join('')
        const lines = text.split(/\r\n|\n|\r/).length
        for (const { span } of parseDeclarations(text, file).problems) {
          expect(span.line).toBeGreaterThanOrEqual(1)
          expect(span.endLine).toBeLessThanOrEqual(lines)
          expect(span.endLine > span.line || span.endColumn >= span.column).toBe(true)
        }
      })
    )
  })
})

describe('the published schema', () => {
  it('knows every rule of the catalogue', () => {
    expect(schema.properties.ignore.items.properties.rule.enum).toEqual([...ruleIds])
  })
})
