import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { parseDeclarations } from '../../src/declarations/parse.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8')
) as object
const ajv = new Ajv({ strict: true, allowUnionTypes: true })
formats.default(ajv)
const fitsSchema = ajv.compile(schema)

/** Whether the program takes a document, and whether an editor does that knows the schema. */
function takenBy(document: unknown): { readonly program: boolean; readonly schema: boolean } {
  const { problems } = parseDeclarations(stringify(document), 'codespaces-preflight.yml')
  return { program: problems.length === 0, schema: fitsSchema(document) }
}

const servers = [
  ...['a.io', 'A.io', 'a', 'localhost', 'localhost:5000', 'a.io:443', '_a.io', 'a-.io', 'a..io', '127.0.0.1'],
  ...['[::1]', '[::1]:5000', 'https://a.io', 'HTTP://a.io/v1/', 'https://index.docker.io/v1/', 'a.io/v2?x#y'],
  ...['-a.io', '.a.io', 'a.io.', 'a.io-', 'a.io:', 'a.io:123456', 'a.io:x', '[::1', '[]', 'a b', 'a.io/a b'],
  ...[
    'ftp://a.io',
    'https://',
    'https:///x',
    'https://me:pw@a.io/',
    'me@a.io',
    'a.io/@x',
    'ä.io',
    'a.io,b.io'
  ],
  ...['x'.repeat(254), 'x'.repeat(255), ' a.io', 'a.io ', 'a.io\n', 'a.io/\nx', '${HOST}']
]
const prefixes = [
  ...[
    'ACR',
    'acr',
    'A',
    '_',
    '_1',
    'A_B',
    'A1',
    'GITHUBX',
    'MY_GITHUB',
    'A_CONTAINER_REGISTRYX',
    'CONTAINER'
  ],
  ...['GITHUB', 'github', 'GITHUB_', 'GITHUB_ACR', '1A', 'MY-ACR', 'A B', 'Ä', 'CONTAINER_REGISTRY', ' ACR'],
  ...[
    'ACR_CONTAINER_REGISTRY',
    'ACR_CONTAINER_REGISTRY_SERVER',
    'acr_container_registry_',
    'AContainer_Registry'
  ],
  ...['ACR\n', 'CONTAINER_REGISTRY_1', 'CONTAINER_REGISTRYS']
]
const packages = [
  ...['ghcr.io/acme/devbox', 'ghcr.io/acme/tools/base', 'ghcr.io/a_b/c-d.e', 'ghcr.io/_a/-b', 'a:5/b/c'],
  ...[
    'containers.octo.ghe.com/a/b',
    'npm.pkg.github.com/@acme/ui',
    'npm.pkg.github.com/acme/ui',
    '[::1]/a/b'
  ],
  ...[
    'nuget.pkg.github.com/Acme/Acme.Core',
    'nuget.octo.ghe.com/Acme/Core',
    'rubygems.pkg.github.com/acme/x'
  ],
  ...['ghcr.io/Acme/devbox', 'ghcr.io/acme/Devbox', 'GHCR.io/acme/devbox', 'NPM.pkg.github.com/@acme/ui'],
  ...[
    'ghcr.io/devbox',
    'ghcr.io',
    'ghcr.io/',
    'ghcr.io/a/',
    'ghcr.io//b',
    'acme/tools/base',
    'localhost/a/b'
  ],
  ...['ghcr.io/a/b:1', 'ghcr.io/a/b@sha256:0', 'https://ghcr.io/a/b', 'ghcr.io/@acme/ui', 'ghcr.io/a/.b'],
  ...[
    'npm.pkg.github.com/acme/@ui',
    'npm.pkg.github.com/@/ui',
    'npm.pkg.github.com/@acme',
    'pkg.github.com/A/b'
  ],
  ...[' ghcr.io/acme/a ', 'ghcr.io/acme/a\n', 'ghcr.io/a b/c', 'ghcr.io./a/b', '-ghcr.io/a/b', 'ghcr.io/ä/b'],
  ...['ghcr.io/acme/*', 'npm.pkg.github.com/@acme/ui:1', '']
]
const images = [
  ...['*', 'a', 'a*', 'mcr.microsoft.com/devcontainers/*', 'ghcr.io/a/b:1', 'ghcr.io/a/b@sha256:0', '/', '#'],
  ...['**', '*a', 'mcr.*.com', 'a**', 'a b', ' a', 'a ', 'a\n', '', ' ']
]
const dates = [
  ...['2027-06-30', '2028-02-29', '2000-02-29', '0000-02-29', '9999-12-31', '1900-02-29', '2027-02-30'],
  ...[
    '2027-06-31',
    '2027-00-01',
    '2027-01-00',
    '2027-13-01',
    '27-06-30',
    '2027-6-30',
    '20270630',
    'tomorrow'
  ],
  ...['30.06.2027', '2027-06-30T00:00:00Z', ' 2027-06-30', '2027-06-30\n', '+02027-06-30']
]
const rules = [
  'expired-ignore',
  'image-not-fund',
  'EXPIRED-IGNORE',
  ' expired-ignore',
  'expired-ignore\n',
  '*'
]
const reasons = ['closed source', ' x', 'two\nlines\n', ' ', '', '\n', '\uFEFF', '\u00A0', '0', 'true']
/** What may stand by mistake where something else belongs. */
const values = [null, true, false, 0, 1.5, '', ' ', 'text', [], {}, [null], [[]], [{}], ['a', 'a'], { a: 1 }]

const registry = (changes: object): unknown => ({
  registries: [{ server: 'a.io', secrets: 'A', ...changes }]
})
const grant = (changes: object): unknown => ({ grants: [{ package: 'ghcr.io/a/b', ...changes }] })
const ignore = (changes: object): unknown => ({
  ignore: [{ rule: 'expired-ignore', reason: 'x', ...changes }]
})

const documents: readonly unknown[] = [
  ...servers.map(server => registry({ server })),
  ...prefixes.map(secrets => registry({ secrets })),
  ...packages.map(name => grant({ package: name })),
  ...images.flatMap(image => [{ 'allowed-images': [image] }, ignore({ image })]),
  ...dates.map(until => ignore({ until })),
  ...rules.map(rule => ignore({ rule })),
  ...reasons.map(reason => ignore({ reason })),
  ...values.flatMap(value => [
    value,
    ...['registries', 'grants', 'allowed-images', 'ignore', 'grant', '$schema'].map(key => ({
      [key]: value
    })),
    ...['server', 'secrets', 'path'].map(key => registry({ [key]: value })),
    ...['package', 'prebuilds', 'prebuild'].map(key => grant({ [key]: value })),
    ...['rule', 'image', 'reason', 'until', 'images'].map(key => ignore({ [key]: value })),
    { 'allowed-images': ['a', value] }
  ]),
  ...[{ registries: [{ server: 'a.io' }] }, { registries: [{ secrets: 'A' }] }, { grants: [{}] }],
  ...[{ ignore: [{ rule: 'expired-ignore' }] }, { ignore: [{ reason: 'x' }] }, {}, null]
]

describe('the published schema and the program', () => {
  it.each(documents.map(document => [JSON.stringify(document), document]))('agree on %s', (_, document) => {
    const { program, schema } = takenBy(document)
    expect(schema).toBe(program)
  })

  it('are asked about documents that are right and about ones that are wrong', () => {
    expect(documents.length).toBeGreaterThan(400)
    expect(documents.filter(document => takenBy(document).program).length).toBeGreaterThan(60)
  })

  it('agree on every value that is made of the letters that matter', () => {
    const letters = fc.constantFrom(
      ...'aA0_-.:/@[]*? \n'.split(''),
      'ghcr.io/',
      'npm.pkg.github.com/',
      'https://'
    )
    const value = fc.string({ unit: letters, maxLength: 8 })
    fc.assert(
      fc.property(value, fc.constantFrom(registry, grant, ignore), (text, make) => {
        for (const key of ['server', 'secrets', 'package', 'image'] as const) {
          const { program, schema } = takenBy(make({ [key]: text }))
          expect({ key, text, taken: schema }).toEqual({ key, text, taken: program })
        }
      }),
      { numRuns: 500 }
    )
  })

  it.each<[string, unknown]>([
    [
      'the same host twice, with other secrets',
      {
        registries: [
          { server: 'a.io', secrets: 'A' },
          { server: 'https://A.io/v1/', secrets: 'B' }
        ]
      }
    ],
    [
      'the same package twice, with and without prebuilds',
      { grants: [{ package: 'ghcr.io/a/b' }, { package: 'ghcr.io/a/b', prebuilds: true }] }
    ],
    [
      'the same rule and image twice, with other reasons',
      {
        ignore: [
          { rule: 'expired-ignore', reason: 'x' },
          { rule: 'expired-ignore', reason: 'y' }
        ]
      }
    ]
  ])('differ on what JSON Schema cannot say: %s', (_, document) => {
    expect(takenBy(document)).toEqual({ program: false, schema: true })
  })
})
