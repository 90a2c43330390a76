import { describe, expect, it } from '@jest/globals'
import type { Declarations, Ignore } from '../../src/declarations/declarations.ts'
import type { Discovery } from '../../src/discovery/types.ts'
import type { Facts } from '../../src/evidence/types.ts'
import type { Policy } from '../../src/judge/types.ts'
import type { UnresolvedUse } from '../../src/model.ts'
import { finding } from '../../src/rules/finding.ts'
import {
  allowed,
  configFile,
  configuration,
  declarations,
  declared,
  discovery,
  facts,
  grant,
  imageFacts,
  names,
  packageFacts,
  packageOf,
  policy,
  refused,
  silent,
  span,
  survey,
  use
} from './facts-builders.ts'
import { judge } from '../../src/judge/judge.ts'

const image = 'quay.io/acme/open:1'

function ignore(over: Partial<Ignore> = {}): Ignore {
  return {
    rule: 'no-amd64-image',
    image: null,
    reason: 'known',
    until: null,
    ...span(configFile, 12, 5),
    ...over
  }
}

interface Given {
  readonly over?: Partial<Facts>
  readonly wishes?: Partial<Policy>
  readonly found?: Partial<Discovery>
  readonly anonymous?: ReturnType<typeof allowed>
}

function unused(
  given: Partial<Declarations>,
  { over = {}, wishes = {}, found = {}, anonymous = allowed() }: Given = {}
) {
  const all = facts([imageFacts(image, { anonymous })], { ...over, declarations: declarations(given) })
  const { findings } = judge(discovery([use(image)], found), all, { ...policy, ...wishes })
  return findings.filter(({ rule }) => rule === 'unused-declaration')
}

function saidOf(...given: Parameters<typeof unused>): readonly string[] {
  return unused(...given).map(({ message }) => message)
}

function unresolved(written: string): UnresolvedUse {
  return {
    configuration: '.devcontainer/devcontainer.json',
    kind: 'compose-image',
    written,
    via: [],
    required: true,
    reason: 'no file gives it',
    ...span('compose.yaml')
  }
}

const old = grant('ghcr.io/acme/old')

describe('an entry that nothing needs', () => {
  it.each<readonly [string, Partial<Declarations>, readonly string[]]>([
    ['a grant', { grants: [old] }, ['Nothing needs the grant for ghcr.io/acme/old.']],
    ['the grant of an image', { grants: [grant('quay.io/acme/open')] }, []],
    ['a registry', { registries: [declared('old.io', 'OLD')] }, ['Nothing needs the registry old.io.']],
    ['the registry of an image', { registries: [declared('https://QUAY.io/', 'QUAY')] }, []],
    ['a slip of the registry', { registries: [declared('quay.com', 'QUAY')] }, []],
    ['an ignore', { ignores: [ignore()] }, ['Nothing needs the ignore of `no-amd64-image`.']],
    [
      'an ignore of an image',
      { ignores: [ignore({ image: 'ghcr.io/*' })] },
      ['Nothing needs the ignore of `no-amd64-image` for ghcr.io/*.']
    ],
    ['an expired ignore, which has a finding of its own', { ignores: [ignore({ until: '2026-11-20' })] }, []],
    [
      'an ignore that still counts',
      { ignores: [ignore({ until: '2026-11-21' })] },
      ['Nothing needs the ignore of `no-amd64-image`.']
    ],
    ['an ignore that depends on the run', { ignores: [ignore({ rule: 'registry-unreachable' })] }, []],
    [
      'an entry that the pull request removes',
      { grants: [{ ...old, file: `${configFile} of the base commit` }] },
      []
    ]
  ])('%s', (_name, given, messages) => {
    expect(saidOf(given)).toEqual(messages)
  })

  it('is told with the others, at every place, with one fix', () => {
    const registry = declared('old.azurecr.io', 'ACR')
    const [found, ...others] = unused({ grants: [old], registries: [registry], ignores: [ignore()] })
    expect(others).toEqual([])
    expect(found).toMatchObject({
      severity: 'notice',
      message: `Nothing needs 3 entries of ${configFile}: the grant for ghcr.io/acme/old, the registry old.azurecr.io and the ignore of \`no-amd64-image\`.`,
      location: span(configFile, 2, 5),
      also: [span(configFile, 6, 5), span(configFile, 12, 5)],
      fixes: [{ text: `Remove the entries from ${configFile}.`, who: 'anyone with write access' }]
    })
  })

  it('is counted where there are many', () => {
    const grants = Array.from({ length: 40 }, (_, index) => ({
      ...grant(`ghcr.io/acme/old${index}`),
      ...span(configFile, index + 2, 5)
    }))
    expect(saidOf({ grants })).toEqual([
      `Nothing needs 40 entries of ${configFile}: the grant for ghcr.io/acme/old0, the grant for ghcr.io/acme/old1, the grant for ghcr.io/acme/old2 and 37 more.`
    ])
  })

  it('is needed by a package that is no image', () => {
    const packages = [packageFacts('npm.pkg.github.com', '@acme/ui', packageOf('private'))]
    expect(saidOf({ grants: [grant('npm.pkg.github.com/acme/ui')] }, { over: { packages } })).toEqual([])
    expect(saidOf({ grants: [grant('npm.pkg.github.com/acme/cli')] }, { over: { packages } })).toHaveLength(1)
  })
})

it('a registry whose secrets exist is needed: they are for no other', () => {
  const registries = [declared('old.io', 'OLD')]
  expect(saidOf({ registries }, { over: { secrets: survey([names('OLD')]) } })).toEqual([])
  expect(saidOf({ registries }, { over: { secrets: survey([names('ACR')]) } })).toHaveLength(1)
  const configurations = [configuration({ recommendedSecrets: ['old_container_registry_user'] })]
  expect(saidOf({ registries }, { found: { configurations } })).toEqual([])
})

describe('an ignore', () => {
  const blocked = { anonymous: refused() } as const

  it('that takes out a finding of an image is needed', () => {
    const { findings, ignored } = judge(
      discovery([use(image)]),
      facts([imageFacts(image, { anonymous: allowed({ platforms: ['linux/arm64'] }) })], {
        declarations: declarations({ ignores: [ignore()] })
      }),
      policy
    )
    expect([findings.map(({ rule }) => rule), ignored]).toEqual([[], 1])
  })

  it('that takes out a finding of the files is needed', () => {
    const findings = [finding('cli-cannot-parse', { message: 'It is read otherwise.', location: span() })]
    expect(saidOf({ ignores: [ignore({ rule: 'cli-cannot-parse' })] }, { found: { findings } })).toEqual([])
  })

  it('of an image whose verdict is open may be needed', () => {
    const open = { anonymous: silent() } as Given
    expect(saidOf({ ignores: [ignore({ image })] }, open)).toEqual([])
    expect(saidOf({ ignores: [ignore({ image: 'ghcr.io/*' })] }, open)).toHaveLength(1)
    expect(saidOf({ ignores: [ignore({ image })] }, blocked as Given)).toEqual([])
  })
})

describe('nothing is said', () => {
  const given = { grants: [old], registries: [declared('old.io', 'OLD')], ignores: [ignore()] }

  it.each<readonly [string, Given]>([
    ['of a run that leaves something out', { wishes: { looksAtAll: false } }],
    ['where something was not looked at', { over: { incomplete: ['a limit was met'] } }],
    [
      'where a file could not be read',
      { found: { findings: [finding('missing-file', { message: 'It is not there.' })] } }
    ],
    ['where a value that no file gives may be the name', { found: { unresolved: [unresolved('${IMAGE}')] } }],
    ['where the registry has a variable', { found: { unresolved: [unresolved('${HOST}/acme/old:1')] } }],
    ['where the port has a variable', { found: { unresolved: [unresolved('old.io:${PORT}/acme/old')] } }]
  ])('%s', (_name, more) => {
    expect(saidOf(given, { ...more, found: { configurations: [configuration()], ...more.found } })).toEqual(
      []
    )
  })

  it('but where only a tag is open, its repository is known', () => {
    const found = { unresolved: [unresolved('ghcr.io/acme/old:${TAG}')] }
    expect(saidOf({ grants: [old, grant('ghcr.io/acme/other')] }, { found })).toEqual([
      'Nothing needs the grant for ghcr.io/acme/other.'
    ])
  })
})
