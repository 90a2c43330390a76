import { describe, expect, it } from '@jest/globals'
import { cpuSeconds } from '../run/cpu-seconds.ts'
import { discover } from '../../src/discovery/discover.ts'
import type { Discovery } from '../../src/discovery/types.ts'
import type { RepositoryFiles } from '../../src/checkout/files.ts'
import { memoryFiles } from '../../src/checkout/memory-files.ts'
import { sliceAt } from './slices.ts'

const path = '.devcontainer/devcontainer.json'
const platform = 'linux/amd64'

async function find(files: Record<string, string>, configurations: string[] = []): Promise<Discovery> {
  const discovery = await discover({ files: memoryFiles(files), configurations, platform })
  for (const use of [...discovery.uses, ...discovery.unresolved])
    expect(sliceAt(files[use.file] ?? '', use)).toBe(use.written)
  return discovery
}

function summary(discovery: Discovery): string[] {
  return discovery.uses.map(use => `${use.kind} ${use.reference.text} ${use.file}:${use.line}`)
}

const json = (value: unknown): string => JSON.stringify(value, null, 2)

describe('discover: what a configuration is made from', () => {
  const dockerfile = { '.devcontainer/Dockerfile': 'FROM debian:12\n' }
  it.each([
    ['an image', { image: 'alpine:3' }, [`image docker.io/library/alpine:3 ${path}:2`]],
    [
      'build.dockerfile before image',
      { image: 'alpine:3', build: { dockerfile: 'Dockerfile' } },
      ['from docker.io/library/debian:12 .devcontainer/Dockerfile:1']
    ],
    [
      'dockerFile',
      { dockerFile: 'Dockerfile' },
      ['from docker.io/library/debian:12 .devcontainer/Dockerfile:1']
    ],
    [
      'build without dockerfile: the image',
      { image: 'alpine:3', build: { args: { A: 'b' } } },
      [`image docker.io/library/alpine:3 ${path}:2`]
    ],
    [
      'image before compose',
      { image: 'alpine:3', dockerComposeFile: 'no.yml', service: 'x' },
      [`image docker.io/library/alpine:3 ${path}:2`]
    ],
    [
      'the default image',
      { name: 'x', features: { 'ghcr.io/a/b:1': {} } },
      [`feature ghcr.io/a/b:1 ${path}:4`]
    ],
    ['build without anything', { build: {} }, []]
  ])('%s', async (_, content, expected) => {
    const discovery = await find({ [path]: json(content), ...dockerfile })
    expect(summary(discovery)).toEqual(expected)
    expect(discovery.findings).toEqual([])
  })

  it('leads from devcontainer.json over an argument to the image', async () => {
    const text = json({ build: { dockerfile: 'Dockerfile', args: { VARIANT: '3.20' } } })
    const { uses } = await find({
      [path]: text,
      '.devcontainer/Dockerfile': 'ARG VARIANT=3\nFROM alpine:${VARIANT}\n'
    })
    expect(uses).toMatchObject([
      {
        reference: { text: 'docker.io/library/alpine:3.20' },
        written: 'alpine:${VARIANT}',
        line: 2,
        column: 6
      }
    ])
    const steps = uses[0]?.via.map(step => step.text) ?? []
    expect(steps).toEqual(expect.arrayContaining(['Dockerfile', '3.20']))
  })

  it('reads a compose project from the configuration on', async () => {
    const { uses, findings } = await find({
      [path]: json({
        dockerComposeFile: ['docker-compose.yml'],
        service: 'app',
        features: { 'ghcr.io/a/b:1': {} }
      }),
      '.devcontainer/docker-compose.yml': 'services:\n  app:\n    build: .\n  db:\n    image: postgres:16\n',
      '.devcontainer/Dockerfile': 'FROM debian:12\n'
    })
    expect(findings).toEqual([])
    expect(uses.map(use => `${use.kind} ${use.reference.text}`)).toEqual([
      'from docker.io/library/debian:12',
      'feature ghcr.io/a/b:1',
      'compose-image docker.io/library/postgres:16'
    ])
    expect(uses.map(use => use.via.map(step => `${step.file}:${step.line} ${step.text}`))).toEqual([
      [`${path}:3 docker-compose.yml`, '.devcontainer/docker-compose.yml:3 .'],
      [],
      [`${path}:3 docker-compose.yml`]
    ])
  })
})

describe('discover: findings', () => {
  it.each([
    ['{"image": 5}', 'invalid-configuration', '`image` must be a string, found a number.', 1, 11],
    ['{"name": 5, "image": "a"}', 'invalid-configuration', '`name` must be a string', 1, 10],
    ['[]', 'invalid-configuration', 'must be an object, found an array', 1, 1],
    ['{"build": "x"}', 'invalid-configuration', '`build` must be an object, found a string', 1, 12],
    ['{"image": "Alpine"}', 'invalid-image-reference', '`Alpine`', 1, 12],
    ['{"image": "https://x.example/y"}', 'invalid-image-reference', '`https://x.example/y`', 1, 12],
    [`{"image": "sha256:${'a'.repeat(64)}"}`, 'invalid-image-reference', 'sha256', 1, 12],
    ['{"image": "${FOO}"}', 'unresolved-variable', 'is not a variable of devcontainer.json', 1, 12],
    ['{"image": "a/${localEnv:TAG}"}', 'unresolved-variable', '`${localEnv:TAG}` has no default', 1, 12],
    ['{"image": "${localEnv:I:b/c:1}"}', 'cli-cannot-parse', 'takes `b/c`', 1, 12],
    ['{"build": {"dockerfile": "No"}}', 'missing-file', '`.devcontainer/No` does not exist', 1, 27],
    ['{"build": {"dockerfile": "../../x"}}', 'path-outside-repository', '`../../x`', 1, 27],
    ['{"build": {"dockerfile": ".."}}', 'missing-file', 'is a folder', 1, 27],
    ['{"dockerComposeFile": "no.yml", "service": "x"}', 'missing-file', 'no.yml', 1, 24],
    ['{"dockerComposeFile": "no.yml"}', 'invalid-configuration', '`service` is missing', 1, 24],
    [
      '{"dockerComposeFile": 1, "service": "x"}',
      'invalid-configuration',
      '`dockerComposeFile` must be a string or an array of strings',
      1,
      23
    ]
  ])('%s: %s', async (text, rule, message, line, column) => {
    const { findings } = await find({ [path]: text })
    expect(findings).toMatchObject([
      { rule, message: expect.stringContaining(message), location: { file: path, line, column } }
    ])
  })

  it('keeps an unresolved use with its reason', async () => {
    const { unresolved, uses } = await find({ [path]: '{"image": "a/${localEnv:TAG}"}' })
    expect(uses).toEqual([])
    expect(unresolved).toEqual([
      {
        configuration: path,
        kind: 'image',
        file: path,
        line: 1,
        column: 12,
        endLine: 1,
        endColumn: 29,
        written: 'a/${localEnv:TAG}',
        via: [],
        required: true,
        reason: expect.stringContaining('no default')
      }
    ])
  })

  it('weighs less for a cache', async () => {
    const { findings } = await find({
      [path]: json({ build: { dockerfile: 'Dockerfile', cacheFrom: ['Bad', '${localEnv:X}'] } }),
      '.devcontainer/Dockerfile': 'FROM debian:12\n'
    })
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'invalid-image-reference warning',
      'unresolved-variable notice'
    ])
  })

  it('says one thing of one cause', async () => {
    const { findings, unresolved } = await find({
      [path]: json({ build: { dockerfile: 'Dockerfile' } }),
      '.devcontainer/Dockerfile': 'FROM a:$V\n'
    })
    expect(unresolved).toMatchObject([{ kind: 'from', written: 'a:$V' }])
    expect(findings.map(({ rule }) => rule)).toEqual(['invalid-image-reference'])
  })

  it.each<[string, Record<string, string>, string]>([
    [
      'devcontainer.json',
      { [path]: '{"image": "a:${localEnv:V}"}' },
      '(`${localEnv:NAME:value}` in devcontainer.json)'
    ],
    [
      'a build argument of devcontainer.json',
      {
        [path]: json({ build: { dockerfile: 'Dockerfile', args: { V: '${localEnv:V}' } } }),
        '.devcontainer/Dockerfile': 'ARG V=1\nFROM a:$V\n'
      },
      '(`${localEnv:NAME:value}` in devcontainer.json)'
    ],
    [
      'a cache of devcontainer.json',
      {
        [path]: json({ build: { dockerfile: 'Dockerfile', cacheFrom: '${localEnv:V}' } }),
        '.devcontainer/Dockerfile': 'FROM a\n'
      },
      '(`${localEnv:NAME:value}` in devcontainer.json)'
    ],
    [
      'a Dockerfile',
      {
        [path]: json({ build: { dockerfile: '${localWorkspaceFolder}/Dockerfile' } }),
        Dockerfile: 'ARG V\nFROM a:$V\n'
      },
      '(`ARG NAME=value` before the first FROM of the Dockerfile)'
    ],
    [
      'a compose file',
      {
        [path]: json({ dockerComposeFile: 'compose.yml', service: 'app' }),
        '.devcontainer/compose.yml': 'services:\n  app:\n    image: a:${V}\n'
      },
      '(`${NAME:-value}` in the compose file, or `NAME=value` in the `.env` beside it)'
    ],
    [
      'a build of a compose file',
      {
        [path]: json({ dockerComposeFile: 'compose.yml', service: 'app' }),
        '.devcontainer/compose.yml':
          'services:\n  app:\n    build:\n      context: .\n      args:\n        V: ${V?x}\n      cache_from: ["c:${W?x}"]\n',
        '.devcontainer/Dockerfile': 'ARG V=1\nFROM a:$V\n'
      },
      '(`${NAME:-value}` in the compose file, or `NAME=value` in the `.env` beside it)'
    ]
  ])('advises what the language of %s has for a default', async (_, files, form) => {
    const { findings } = await find(files)
    const texts = findings
      .filter(({ rule }) => rule === 'unresolved-variable')
      .map(({ fixes }) => fixes[0]?.note ?? '')
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expect(text).toBe(`A default is ${form.slice(1, -1)}.`)
  })

  it('does not lead to a named context or a frontend over the Dockerfile', async () => {
    const { uses } = await find({
      [path]: json({
        build: {
          dockerfile: 'Dockerfile',
          args: { BUILDKIT_SYNTAX: 'docker/dockerfile:1' },
          options: ['--build-context=b=docker-image://c']
        }
      }),
      '.devcontainer/Dockerfile': 'FROM b\nCOPY --from=d x y\n'
    })
    expect(uses.map(({ kind, via }) => `${kind} ${via.map(({ text }) => text).join()}`)).toEqual([
      'copy-from Dockerfile',
      'syntax ',
      'build-context '
    ])
  })

  it('speaks of a cut default of an argument only where an image is named by it', async () => {
    const files = { '.devcontainer/Dockerfile': 'ARG IMAGE\nARG OTHER\nFROM ${IMAGE}\n' }
    const args = { IMAGE: '${localEnv:I:debian:12}', OTHER: '${localEnv:O:a:b}' }
    const { findings, uses } = await find({
      [path]: json({ build: { dockerfile: 'Dockerfile', args } }),
      ...files
    })
    expect(uses).toMatchObject([{ reference: { text: 'docker.io/library/debian:latest' } }])
    expect(findings).toMatchObject([{ rule: 'cli-cannot-parse', location: { file: path, line: 5 } }])
  })

  it('gives a finding of a shared file once', async () => {
    const build = json({ build: { dockerfile: '../Dockerfile' } })
    const { findings, configurations } = await find({
      '.devcontainer/a/devcontainer.json': build,
      '.devcontainer/b/devcontainer.json': build,
      '.devcontainer/Dockerfile': 'FROM Bad\n'
    })
    expect(configurations).toHaveLength(2)
    expect(findings.filter(({ rule }) => rule === 'invalid-image-reference')).toHaveLength(1)
  })

  it('does not say of a text that is wrong already that it is not known', async () => {
    const { findings, unresolved } = await find({
      [path]: json({ build: { dockerfile: 'Dockerfile' } }),
      '.devcontainer/Dockerfile': 'FROM debian AS base\nARG NAME=x\nFROM $NAME\n'
    })
    expect(unresolved).toMatchObject([{ kind: 'from', written: '$NAME' }])
    expect(findings.map(({ rule }) => rule)).toEqual(['invalid-configuration'])
  })

  it('reads the others beside a broken configuration', async () => {
    const discovery = await find({
      '.devcontainer/a/devcontainer.json': '{"image": ',
      '.devcontainer/b/devcontainer.json': '{"image": "alpine:3"}',
      '.devcontainer/c/devcontainer.json': ''
    })
    expect(discovery.configurations.map(one => one.path)).toHaveLength(3)
    expect(summary(discovery)).toEqual([
      'image docker.io/library/alpine:3 .devcontainer/b/devcontainer.json:1'
    ])
    expect(discovery.findings.map(one => one.location?.file)).toEqual([
      '.devcontainer/a/devcontainer.json',
      '.devcontainer/c/devcontainer.json'
    ])
  })
})

describe('discover: what a configuration says beside its images', () => {
  it('has name, permissions, commands and digests', async () => {
    const digest = `sha256:${'3'.repeat(64)}`
    const { configurations, uses } = await find({
      [path]: json({
        name: 'web',
        image: 'alpine',
        features: { 'ghcr.io/a/b:1': {} },
        initializeCommand: 'docker login r.example',
        customizations: { codespaces: { repositories: { 'a/b': { permissions: { packages: 'read' } } } } }
      }),
      '.devcontainer/devcontainer-lock.json': json({ features: { 'ghcr.io/a/b:1': { integrity: digest } } })
    })
    expect(configurations).toMatchObject([
      {
        path,
        name: 'web',
        files: ['.devcontainer/devcontainer-lock.json', path],
        permissions: [{ repository: 'a/b', readsPackages: true }],
        commands: [{ property: 'initializeCommand', does: 'login' }]
      }
    ])
    expect(uses[1]?.reference).toMatchObject({ text: 'ghcr.io/a/b:1', tag: '1', digest })
  })

  it('lists every file that decides, absent ones too', async () => {
    const { configurations } = await find({
      [path]: json({
        dockerComposeFile: ['docker-compose.yml'],
        service: 'app',
        features: { './local': {} },
        onCreateCommand: 'bash scripts/x.sh'
      }),
      '.devcontainer/docker-compose.yml': 'services:\n  app:\n    build: ..\n'
    })
    expect(configurations[0]?.files).toEqual(
      expect.arrayContaining([
        '.devcontainer/devcontainer-lock.json',
        path,
        '.devcontainer/docker-compose.yml',
        '.devcontainer/local/devcontainer-feature.json',
        'Dockerfile',
        'scripts/x.sh'
      ])
    )
    expect(configurations[0]?.files).toEqual([...(configurations[0]?.files ?? [])].sort())
  })
})

describe('discover: order, bounds, sharing', () => {
  it('orders configurations by path and uses by place', async () => {
    const discovery = await find({
      '.devcontainer/b/devcontainer.json': json({
        image: 'b',
        features: { 'ghcr.io/z/z': {}, 'ghcr.io/a/a': {} }
      }),
      '.devcontainer/a/devcontainer.json': json({ image: 'a' }),
      '.devcontainer.json': json({ image: 'root' })
    })
    expect(discovery.configurations.map(one => one.path)).toEqual([
      '.devcontainer.json',
      '.devcontainer/a/devcontainer.json',
      '.devcontainer/b/devcontainer.json'
    ])
    expect(discovery.uses.map(use => use.reference.repository)).toEqual([
      'library/root',
      'library/a',
      'library/b',
      'z/z',
      'a/a'
    ])
  })

  it('reads a shared file once', async () => {
    const reads = new Map<string, number>()
    const files: Record<string, string> = { 'docker/Dockerfile': 'FROM debian:12\n' }
    for (const name of ['a', 'b', 'c'])
      files[`.devcontainer/${name}/devcontainer.json`] = json({
        build: { dockerfile: '../../docker/Dockerfile' }
      })
    const memory = memoryFiles(files)
    const counting: RepositoryFiles = {
      list: folder => memory.list(folder),
      read: (file, limit) => {
        reads.set(file, (reads.get(file) ?? 0) + 1)
        return memory.read(file, limit)
      }
    }
    const { uses } = await discover({ files: counting, configurations: [], platform })
    expect(uses).toHaveLength(3)
    expect(reads.get('docker/Dockerfile')).toBe(1)
  })

  it('reads a lock file once that many configurations share', async () => {
    const lock = json({ features: { 'ghcr.io/a/b:1': { integrity: `sha256:${'1'.repeat(64)}` } }, odd: [] })
    const features = json({ features: { 'ghcr.io/a/b:1': {}, './f': {} } })
    const memory = memoryFiles(
      Object.fromEntries(['a', 'b', 'c'].map(name => [`.devcontainer/${name}/devcontainer.json`, features]))
    )
    const links: RepositoryFiles = {
      list: folder => memory.list(folder),
      read: (file, limit) => {
        const name = file.split('/').at(-1) ?? ''
        if (name === 'devcontainer-lock.json')
          return Promise.resolve({ kind: 'text', text: lock, path: 'lock' })
        return memory.read(file, limit)
      }
    }
    const { configurations, uses } = await discover({ files: links, configurations: [], platform })
    expect(uses.map(({ reference }) => reference.digest)).toEqual(Array(3).fill(`sha256:${'1'.repeat(64)}`))
    const locks = new Set(configurations.map(({ featureDigests }) => featureDigests))
    expect(locks.size).toBe(1)
  })

  it('stops after 120 seconds and says how many configurations were not read', async () => {
    const files: Record<string, string> = {}
    for (let index = 0; index < 20; index += 1)
      files[`.devcontainer/${index}/devcontainer.json`] = json({ image: `a:${index}` })
    let time = 5_000
    const now = (): number => (time += 40_000)
    const request = { files: memoryFiles(files), configurations: [], platform, now }
    const { configurations, findings, incomplete } = await discover(request)
    expect(configurations).toHaveLength(8)
    expect(findings).toMatchObject([
      {
        rule: 'limit-reached',
        message: expect.stringMatching(
          /longer than 120 seconds: 12 configurations were not read .* and 7 more/
        )
      }
    ])
    expect(incomplete).toEqual([findings[0]?.message])
  })

  it.each([
    ['a configuration of more than 1 MiB', { [path]: `{"image": "alpine"}${' '.repeat(1024 * 1024)}` }],
    ['a configuration that nests too deep', { [path]: '['.repeat(1_000) }],
    [
      'a Dockerfile of more than 1 MiB',
      { [path]: '{"dockerFile": "D"}', '.devcontainer/D': 'FROM a\n#'.padEnd(1024 * 1024 + 1, 'x') }
    ]
  ])('is incomplete with %s', async (_, files) => {
    const { uses, findings, incomplete } = await find(files)
    expect(uses).toEqual([])
    expect(findings).toMatchObject([{ rule: 'limit-reached', location: { file: path } }])
    expect(incomplete).toEqual([findings[0]?.message])
  })

  it('stops at 5,000 images and says so', async () => {
    const files: Record<string, string> = {}
    for (let index = 0; index < 60; index += 1) {
      const features: Record<string, unknown> = {}
      for (let count = 0; count < 100; count += 1) features[`ghcr.io/a/f${index}-${count}`] = {}
      files[`.devcontainer/${index}/devcontainer.json`] = json({ features })
    }
    const { uses, findings, incomplete } = await find(files)
    expect(uses).toHaveLength(5_000)
    expect(findings).toMatchObject([{ rule: 'limit-reached', location: null }])
    expect(incomplete).toEqual([findings[0]?.message])
  })

  it('reads a thousand configurations in seconds', async () => {
    const files: Record<string, string> = {
      'docker/Dockerfile': `# syntax=docker/dockerfile:1\nARG BASE=debian:12\nFROM \${BASE}\n${'RUN echo x\n'.repeat(40)}`
    }
    for (let index = 0; index < 1_000; index += 1)
      files[`.devcontainer/${index}/devcontainer.json`] = json({
        build: { dockerfile: '../../docker/Dockerfile', args: { BASE: `ghcr.io/a/b:${index}` } },
        features: { 'ghcr.io/a/c:1': {}, 'ghcr.io/a/d:2': {} }
      })
    const seconds = cpuSeconds()
    const { uses, configurations } = await discover({
      files: memoryFiles(files),
      configurations: [],
      platform
    })
    expect(configurations).toHaveLength(1_000)
    expect(uses).toHaveLength(4_000)
    expect(seconds()).toBeLessThan(10)
  })

  it('names patterns that match nothing', async () => {
    const { unmatched, uses } = await find({ 'x/devcontainer.json': '{"image": "alpine"}' }, [
      'x/*.json',
      'y/*.json'
    ])
    expect(unmatched).toEqual(['y/*.json'])
    expect(uses).toHaveLength(1)
  })
})

describe('discover: broken JSON', () => {
  const broken = '{\n  "image": "alpine:3",\n  "features": {\n    "a": {}\n\n  "forwardPorts": [80]\n}\n'

  it('is told alone, with the images that were read', async () => {
    const { findings, uses } = await find({ [path]: broken })
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('is not valid JSON at `"forwardPorts"`')
    ])
    expect(uses.map(({ reference }) => reference.text)).toEqual(['docker.io/library/alpine:3'])
  })

  it('hides nothing that another file says', async () => {
    const files = {
      [path]: '{ "build": { "dockerfile": "Dockerfile" ',
      '.devcontainer/Dockerfile': 'FORM a\n'
    }
    const { findings } = await find(files)
    expect(new Set(findings.map(({ location }) => location?.file))).toEqual(
      new Set([path, '.devcontainer/Dockerfile'])
    )
  })
})

describe('discover: a compose project that configurations share', () => {
  it('names the Dockerfile, and where a link leads, among the files of each of them', async () => {
    const inside = memoryFiles({
      '.devcontainer/a/devcontainer.json': '{"dockerComposeFile": "../c.yml", "service": "x"}',
      '.devcontainer/b/devcontainer.json': '{"dockerComposeFile": "../c.yml", "service": "y"}',
      'real.yml': 'services: {x: {build: .}, y: {image: y}}',
      'real/Dockerfile': 'FROM base'
    })
    const links = new Map([
      ['.devcontainer/c.yml', 'real.yml'],
      ['.devcontainer/Dockerfile', 'real/Dockerfile']
    ])
    const files: RepositoryFiles = {
      ...inside,
      read: async (asked, limit) => {
        const target = links.get(asked)
        const answer = await inside.read(target ?? asked, limit)
        return answer.kind === 'text' && target !== undefined ? { ...answer, path: target } : answer
      }
    }
    const { configurations, uses } = await discover({ files, configurations: [], platform })
    for (const configuration of configurations)
      expect(configuration.files).toEqual(
        expect.arrayContaining([...links.keys(), ...links.values(), configuration.path])
      )
    expect(uses.map(use => use.configuration)).toEqual([
      '.devcontainer/a/devcontainer.json',
      '.devcontainer/b/devcontainer.json',
      '.devcontainer/a/devcontainer.json',
      '.devcontainer/b/devcontainer.json'
    ])
  })
})
