import { describe, expect, it } from '@jest/globals'
import { readBuildProperties, type ConfiguredBuild } from '../../src/discovery/devcontainer/build.ts'
import { parseJson } from '../../src/discovery/json.ts'
import type { Finding } from '../../src/rules/finding.ts'
import { sliceAt } from './slices.ts'

const file = '.devcontainer/devcontainer.json'

interface Read extends ConfiguredBuild {
  readonly findings: readonly Finding[]
}

function read(content: unknown): Read {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const { root } = parseJson(file, text)
  if (root?.kind !== 'object') throw new Error('no object')
  const findings: Finding[] = []
  const result = readBuildProperties(file, root, one => findings.push(one))
  for (const mention of result.mentions) expect(sliceAt(text, mention)).toBe(mention.written)
  for (const argument of result.build?.arguments ?? [])
    expect(sliceAt(text, argument.place)).toBe(argument.place.text)
  for (const { image } of result.build?.contexts ?? [])
    expect(image === null ? '' : sliceAt(text, image.span)).toBe(image?.written ?? '')
  return { ...result, findings }
}

describe('readBuildProperties: which Dockerfile', () => {
  it.each([
    [{ build: { dockerfile: 'Dockerfile' } }, '.devcontainer/Dockerfile'],
    [{ build: { dockerfile: '../docker/dev.Dockerfile' } }, 'docker/dev.Dockerfile'],
    [{ dockerFile: 'Containerfile' }, '.devcontainer/Containerfile'],
    [{ dockerFile: 'a', build: { dockerfile: 'b' } }, '.devcontainer/a'],
    [{ build: { dockerfile: '${localWorkspaceFolder}/Dockerfile', context: '..' } }, 'Dockerfile'],
    [{ build: { dockerfile: '${localEnv:FILE:Dockerfile}' } }, '.devcontainer/Dockerfile']
  ])('%j', (content, path) => {
    const { build, findings } = read(content)
    expect(build?.dockerfile).toMatchObject({ kind: 'file', path, place: { file } })
    expect(findings).toEqual([])
  })

  it.each([
    [
      { build: { dockerfile: 7 } },
      'invalid-configuration',
      '`build.dockerfile` must be a string, found a number'
    ],
    [{ dockerFile: ['x'] }, 'invalid-configuration', '`dockerFile` must be a string, found an array'],
    [{ build: { dockerfile: '' } }, 'invalid-configuration', 'The path of the Dockerfile is empty'],
    [{ build: { dockerfile: '../../Dockerfile' } }, 'path-outside-repository', '`../../Dockerfile`'],
    [{ build: { dockerfile: '/etc/Dockerfile' } }, 'path-outside-repository', '`/etc/Dockerfile`']
  ])('%j: %s', (content, rule, message) => {
    const { build, findings } = read(content)
    expect(build).toBeNull()
    expect(findings).toMatchObject([{ rule, message: expect.stringContaining(message) }])
  })

  it('is unknown where the path is', () => {
    const { build, mentions } = read({ build: { dockerfile: '${localEnv:FILE}' } })
    expect(build).toBeNull()
    expect(mentions).toMatchObject([
      { kind: 'from', written: '${localEnv:FILE}', value: { kind: 'unknown' } }
    ])
  })

  it.each([
    [{ build: { dockerfile: 'D', context: '../..' } }, ['path-outside-repository']],
    [{ dockerFile: 'D', context: '../..' }, ['path-outside-repository']],
    [{ build: { dockerfile: 'D', context: 3 } }, ['invalid-configuration']],
    [{ build: { dockerfile: 'D', context: '..' } }, []],
    [{ dockerFile: 'D', build: { context: '../..' } }, []],
    [{ build: { dockerfile: 'D' }, context: '../..' }, []]
  ])('looks at the context that belongs to it: %j', (content, rules) => {
    const { build, findings } = read(content)
    expect(findings.map(({ rule }) => rule)).toEqual(rules)
    expect(build).not.toBeNull()
  })
})

describe('readBuildProperties: arguments, target, contexts, platform', () => {
  it('takes build.args, then --build-arg in both forms', () => {
    const { build, findings } = read({
      build: {
        dockerfile: 'D',
        args: { A: '1', B: '${localEnv:X:two}', C: '${localEnv:X}', D: 18, E: true },
        options: ['--build-arg=A=2', '--build-arg', 'F=x=y', '--label', '--build-arg=no', '--build-arg', 'G']
      }
    })
    expect(
      build?.arguments.map(({ name, value }) => [name, value.kind === 'known' ? value.text : '?'])
    ).toEqual([
      ['A', '1'],
      ['B', 'two'],
      ['C', '?'],
      ['D', '18'],
      ['E', 'true'],
      ['A', '2'],
      ['F', 'x=y'],
      ['G', '?']
    ])
    expect(build?.arguments[6]?.place.text).toBe('x=y')
    expect(findings.map(({ message }) => message)).toEqual([
      '`build.args.D` must be a string, found a number.',
      '`build.args.E` must be a string, found a boolean.'
    ])
  })

  it.each([
    [{ target: 'dev' }, 'dev'],
    [{ target: '' }, null],
    [{}, null],
    [{ target: '${localEnv:T:dev}' }, 'dev'],
    [{ target: 'dev', options: ['--target=test'] }, 'test'],
    [{ options: ['--target', 'a', '--target=b'] }, 'b'],
    [{ options: ['-t', '--target=no', '--target', 'yes'] }, 'yes']
  ])('target of %j is %s', (build, expected) => {
    expect(read({ build: { dockerfile: 'D', ...build } }).build?.target?.name ?? null).toBe(expected)
  })

  it('is unknown where the target is', () => {
    const { build, mentions } = read({ build: { dockerfile: 'D', target: '${localEnv:T}' } })
    expect(build).toBeNull()
    expect(mentions).toMatchObject([{ kind: 'from', written: '${localEnv:T}' }])
  })

  it('reads named contexts', () => {
    const { build } = read({
      build: {
        dockerfile: 'D',
        options: [
          '--build-context=base=docker-image://alpine:3',
          '--build-context',
          'src=../src',
          '--build-context',
          'env=docker-image://${localEnv:I}',
          '--build-context=broken'
        ]
      }
    })
    expect(build?.contexts).toMatchObject([
      { name: 'base', image: { value: { text: 'alpine:3' }, written: 'alpine:3', span: { column: 76 } } },
      { name: 'src', image: null },
      { name: 'env', image: { value: { kind: 'unknown' }, written: '${localEnv:I}' } }
    ])
  })

  it.each([
    [[], null],
    [['--platform=linux/arm64'], 'linux/arm64'],
    [['--platform', 'linux/arm64,linux/amd64'], 'linux/arm64'],
    [['--platform=${localEnv:P}'], null]
  ])('platform of %j is %s', (options, expected) => {
    expect(read({ build: { dockerfile: 'D', options } }).build?.platform).toBe(expected)
  })

  it.each([
    [{ args: [] }, '`build.args` must be an object, found an array'],
    [{ args: { A: null } }, '`build.args.A` must be a string, found null'],
    [{ target: 1 }, '`build.target` must be a string, found a number'],
    [{ options: '--target=x' }, '`build.options` must be an array of strings, found a string'],
    [{ options: [1] }, '`build.options[0]` must be a string, found a number'],
    [{ cacheFrom: {} }, '`build.cacheFrom` must be a string or an array of strings, found an object']
  ])('reports %j', (build, message) => {
    const { findings } = read({ build: { dockerfile: 'D', ...build } })
    expect(findings).toMatchObject([{ rule: 'invalid-configuration', message: `${message}.` }])
  })
})

describe('readBuildProperties: caches', () => {
  it('takes a string, a list, and flags', () => {
    const { mentions } = read({
      build: {
        dockerfile: 'D',
        cacheFrom: ['ghcr.io/a/b', 'type=registry,ref=ghcr.io/a/c:x', 'type=gha'],
        options: ['--cache-from=ghcr.io/a/d', '--cache-from', 'type=registry,ref=ghcr.io/a/e']
      }
    })
    expect(mentions.map(({ written }) => written)).toEqual([
      'ghcr.io/a/b',
      'ghcr.io/a/c:x',
      'ghcr.io/a/d',
      'ghcr.io/a/e'
    ])
    expect(mentions.every(({ kind, required }) => kind === 'cache-from' && !required)).toBe(true)
    expect(read({ build: { dockerfile: 'D', cacheFrom: 'x' } }).mentions).toMatchObject([{ written: 'x' }])
  })
})

describe('readBuildProperties: defaults that the CLI cuts', () => {
  it.each([
    [{ build: { dockerfile: 'D', target: '${localEnv:T:a:b}' } }, 1],
    [{ build: { dockerfile: 'D', cacheFrom: '${localEnv:T:a:b}' } }, 1],
    [{ build: { dockerfile: 'D', options: ['--cache-from=${localEnv:T:a:b}'] } }, 1],
    [{ build: { dockerfile: '${localEnv:T:a:b}' } }, 1],
    [{ build: { dockerfile: 'D', args: { A: '${localEnv:T:a:b}' } } }, 0]
  ])('%j', (content, count) => {
    const { findings, cuts } = read(content)
    expect(findings.filter(({ rule }) => rule === 'cli-cannot-parse')).toHaveLength(count)
    expect(cuts).toHaveLength(1 - count)
  })

  it('offers a text that the CLI reads whole', () => {
    const { findings } = read({ build: { dockerfile: 'D', cacheFrom: 'x/${localEnv:T:ghcr.io/a/b:1}' } })
    expect(findings).toMatchObject([
      {
        rule: 'cli-cannot-parse',
        severity: 'warning',
        message: expect.stringContaining('takes `ghcr.io/a/b`, not `ghcr.io/a/b:1`'),
        fixes: [{ patch: '${localEnv:T:ghcr.io/a/b}:1' }]
      }
    ])
  })
})

describe('readBuildProperties: a flag and its value in one entry of `build.options`', () => {
  it.each([
    ['--build-arg V=2', '`"--build-arg"` and `"V=2"`', '`"--build-arg=V=2"`'],
    ['--target dev', '`"--target"` and `"dev"`', '`"--target=dev"`'],
    ['--cache-from  type=registry,ref=x', '`"--cache-from"` and `"type=registry,ref=x"`', '']
  ])('%s', (option, two, one) => {
    const { findings, build } = read({ build: { dockerfile: 'Dockerfile', options: ['--pull', option] } })
    expect(findings).toMatchObject([{ rule: 'invalid-configuration', location: { file, line: 1 } }])
    expect(findings[0]?.message).toContain(two)
    expect(findings[0]?.message).toContain(one)
    expect(build).toMatchObject({ arguments: [], target: null })
  })

  it.each([['--label=a b'], ['--label', '--not a flag'], ['--build-arg', 'V=a b'], ['--build-arg=V=a b']])(
    'is not %j',
    (...options) => {
      expect(read({ build: { dockerfile: 'Dockerfile', options } }).findings).toEqual([])
    }
  )
})
