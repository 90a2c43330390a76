import { describe, expect, it } from '@jest/globals'
import { cpuSeconds } from '../run/cpu-seconds.ts'
import { discover } from '../../src/discovery/discover.ts'
import type { Discovery } from '../../src/discovery/types.ts'
import { memoryFiles } from '../../src/checkout/memory-files.ts'
import { sliceAt } from './slices.ts'

const path = '.devcontainer/devcontainer.json'
const digest = `sha256:${'a'.repeat(64)}`

const asks = (more: Record<string, unknown> = {}): string =>
  JSON.stringify({ dockerComposeFile: '../compose.yml', service: 'app', ...more })

async function find(compose: string, files: Record<string, string> = {}): Promise<Discovery> {
  const all: Record<string, string> = { 'compose.yml': compose, [path]: asks(), ...files }
  const found = await discover({ files: memoryFiles(all), configurations: [], platform: 'linux/amd64' })
  for (const use of [...found.uses, ...found.unresolved]) {
    expect(sliceAt(all[use.file] ?? '', use)).toBe(use.written)
    for (const step of use.via) expect(sliceAt(all[step.file] ?? '', step)).toBe(step.text)
  }
  return found
}

const inline = (...lines: string[]): string =>
  `services:\n  app:\n    build:\n      context: ctx\n      dockerfile_inline: |\n${lines.map(line => `        ${line}\n`).join('')}`

const rules = ({ findings }: Discovery): string[] => findings.map(({ rule }) => rule)

describe('configurations that share a compose file', () => {
  it('are read in the time of one', async () => {
    const text = `services:\n  app: {image: "alpine:3"}\n${Array.from({ length: 2_000 }, (_, index) => `x-${index}: {a: "b", c: [d, e]}\n`).join('')}`
    const configurations = Array.from(
      { length: 1_000 },
      (_, index) => `.devcontainer/c${index}/devcontainer.json`
    )
    const files = Object.fromEntries(
      configurations.map(name => [name, asks({ dockerComposeFile: '../../compose.yml' })])
    )
    const seconds = cpuSeconds()
    const found = await discover({
      files: memoryFiles({ ...files, 'compose.yml': text }),
      configurations: [],
      platform: 'linux/amd64'
    })
    expect(seconds()).toBeLessThan(10)
    expect(found.uses).toHaveLength(configurations.length)
    expect(found.incomplete).toEqual([])
  })

  it('have each their own places and files', async () => {
    const files = {
      '.devcontainer/a/devcontainer.json': '{"dockerComposeFile": "../../compose.yml", "service": "nobody"}',
      '.devcontainer/b/devcontainer.json':
        '{\n "service": "nobody",\n "dockerComposeFile": ["../../compose.yml"]}',
      '.devcontainer/c/devcontainer.json': '{"dockerComposeFile": "../../absent.yml", "service": "app"}',
      '.devcontainer/d/devcontainer.json': '{ "dockerComposeFile": "../../absent.yml", "service": "app"}',
      'compose.yml': 'services:\n  app: {image: x, build: .}\n',
      Dockerfile: 'FROM busybox\n'
    }
    const found = await discover({ files: memoryFiles(files), configurations: [], platform: 'linux/amd64' })
    expect(
      found.findings.map(({ rule, location }) => [rule, location?.file, location?.line, location?.column])
    ).toEqual([
      ['invalid-configuration', '.devcontainer/a/devcontainer.json', 1, 56],
      ['invalid-configuration', '.devcontainer/b/devcontainer.json', 2, 14],
      ['missing-file', '.devcontainer/c/devcontainer.json', 1, 24],
      ['missing-file', '.devcontainer/d/devcontainer.json', 1, 25]
    ])
    expect(found.uses.map(({ configuration, via }) => [configuration, via[0]?.file, via[0]?.line])).toEqual([
      ['.devcontainer/a/devcontainer.json', '.devcontainer/a/devcontainer.json', 1],
      ['.devcontainer/b/devcontainer.json', '.devcontainer/b/devcontainer.json', 3]
    ])
    for (const { files: read } of found.configurations.slice(0, 2))
      expect(read).toEqual(expect.arrayContaining(['Dockerfile', '.env', 'compose.yml']))
  })

  it('may name different services of it', async () => {
    const found = await find('services:\n  app: {image: a}\n  db: {image: b, profiles: [p]}\n', {
      [path]: asks({ runServices: ['app'] }),
      '.devcontainer/b/devcontainer.json': asks({
        dockerComposeFile: '../../compose.yml',
        service: 'db',
        runServices: ['db']
      })
    })
    expect(found.uses.map(({ configuration, written }) => [configuration, written])).toEqual([
      [path, 'a'],
      ['.devcontainer/b/devcontainer.json', 'b']
    ])
  })

  it('are read as far as one run goes', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 18 }, (_, index) => [
        [`.devcontainer/c${index}/devcontainer.json`, asks({ dockerComposeFile: 'c.yml' })] as const,
        [`.devcontainer/c${index}/c.yml`, `services: {app: {image: x}}\n#${'x'.repeat(1_000_000)}`] as const
      ]).flat()
    )
    const found = await discover({ files: memoryFiles(files), configurations: [], platform: 'linux/amd64' })
    expect(found.uses).toHaveLength(16)
    expect(rules(found)).toEqual(['limit-reached', 'limit-reached'])
    expect(found.incomplete).toHaveLength(2)
  })
})

describe('what is written where a variable touches the edge', () => {
  it.each<[string, string, string, Record<string, string>]>([
    [
      `{build: {context: ., additional_contexts: {base: "docker-image://\${R:-ghcr.io}/a/b@${digest}"}}}`,
      `\${R:-ghcr.io}/a/b@${digest}`,
      'build-context',
      {}
    ],
    [
      `{build: {context: ., additional_contexts: ["base=\${P}/a/b"]}}`,
      '${P}/a/b',
      'build-context',
      { '.env': 'P=docker-image://ghcr.io' }
    ],
    [
      '{build: {context: ., cache_from: ["type=registry,ref=ghcr.io/a/b:${T:-x}"]}}',
      'ghcr.io/a/b:${T:-x}',
      'cache-from',
      {}
    ],
    [
      '{build: {context: ., cache_from: ["type=registry,ref=${R:-ghcr.io}/a,mode=max"]}}',
      '${R:-ghcr.io}/a',
      'cache-from',
      {}
    ],
    ['{build: {context: ., cache_from: ["type=registry,ref=a:$T"]}}', 'a:$T', 'cache-from', { '.env': 'T=1' }]
  ])('%s', async (service, written, kind, files) => {
    const found = await find(`services:\n  app: ${service}\n`, { Dockerfile: 'FROM busybox\n', ...files })
    expect(found.uses.filter(use => use.kind === kind).map(use => use.written)).toEqual([written])
  })

  it('of a list of build arguments', async () => {
    const { uses } = await find('services:\n  app: {build: {context: ., args: ["V=${T:-9}"]}}\n', {
      Dockerfile: 'ARG V\nFROM busybox:$V\n'
    })
    expect(uses[0]?.via.at(-1)?.text).toBe('${T:-9}')
  })

  it.each([
    [
      'FROM ghcr.io/${ORG:-acme}/dev:${TAG:-1}',
      'from',
      'ghcr.io/acme/dev:1',
      'ghcr.io/${ORG:-acme}/dev:${TAG:-1}'
    ],
    ['COPY --from=${M:-busybox}:2 /a /a', 'copy-from', 'docker.io/library/busybox:2', '${M:-busybox}:2'],
    [
      'RUN --mount=from=${M:-busy}box,target=/x ls',
      'mount-from',
      'docker.io/library/busybox:latest',
      '${M:-busy}box'
    ]
  ])('%s within `dockerfile_inline`', async (line, kind, reference, written) => {
    const found = await find(inline(...(kind === 'from' ? [line] : ['FROM busybox:1', line])))
    const use = found.uses.find(one => one.kind === kind)
    expect([use?.reference.text, use?.written]).toEqual([reference, written])
  })

  it('of a dollar sign that is written twice', async () => {
    const { uses } = await find(inline('ARG A=1', 'FROM a/b:$$A'))
    expect(uses.map(({ written, reference }) => [written, reference.text])).toEqual([
      ['a/b:$$A', 'docker.io/a/b:1']
    ])
  })
})

describe('what the dev container CLI makes of a compose build', () => {
  it('knows no `dockerfile_inline` of the service', async () => {
    const absent = await find(inline('FROM busybox'))
    expect(absent.findings).toMatchObject([
      { rule: 'cli-cannot-parse', severity: 'warning', location: { file: 'compose.yml', line: 5, column: 7 } }
    ])
    expect(absent.findings[0]?.message).toContain('`ctx/Dockerfile`, which is not there')
    const there = await find(inline('FROM busybox'), { 'ctx/Dockerfile': 'FROM x\n' })
    expect(there.findings[0]?.message).toContain('that one')
    expect(there.configurations[0]?.files).toContain('ctx/Dockerfile')
  })

  it('says nothing of other services', async () => {
    const odd = 'FROM scratch AS Odd\nFROM odd\nFROM --platform=$BUILDPLATFORM \\\n  busybox\n'
    const own = await find('services:\n  app: {build: .}\n', { Dockerfile: odd })
    expect(rules(own)).toEqual(['cli-cannot-parse'])
    const other = await find('services:\n  app: {image: a}\n  db: {build: .}\n', { Dockerfile: odd })
    expect(rules(other)).toEqual([])
    const text = inline('FROM busybox').replace('app:', 'db:') + '  app: {image: a}\n'
    expect(rules(await find(text))).toEqual([])
  })
})

describe('variables that no file gives', () => {
  it('make each image of an inline Dockerfile unknown for its own reason', async () => {
    const found = await find(
      inline(
        '# syntax=${S}',
        'FROM a:${T}',
        'COPY --from=${U} /a /a',
        'RUN --mount=from=${W},target=/a ls ${Y}'
      )
    )
    expect(found.uses).toEqual([])
    expect(found.unresolved.map(({ kind, written, reason }) => [kind, written, reason])).toEqual(
      [
        ['syntax', '${S}', 'S'],
        ['from', 'a:${T}', 'T'],
        ['copy-from', '${U}', 'U'],
        ['mount-from', '${W}', 'W']
      ].map(([kind, written, name]) => [
        kind,
        written,
        `no file of the repository sets the variable ${name}, and it has no default`
      ])
    )
    expect(rules(found).filter(rule => rule !== 'unresolved-variable')).toEqual(['cli-cannot-parse'])
  })

  it('leave an argument of the same name its value', async () => {
    const text = inline('ARG T', 'FROM a:$$T', 'RUN echo ${T}') + '      args: {T: 5}\n'
    expect((await find(text)).uses.map(({ reference }) => reference.text)).toEqual(['docker.io/library/a:5'])
  })

  it('leave an ARG its default, and an alternative out', async () => {
    const text = 'services:\n  app: {build: {context: ., args: [TAG]}}\n  b: {image: "a:3${X:+q}"}\n'
    const found = await find(text, { Dockerfile: 'ARG TAG=7\nFROM busybox:$TAG\n' })
    expect(found.uses.map(({ reference }) => reference.text)).toEqual([
      'docker.io/library/busybox:7',
      'docker.io/library/a:3'
    ])
    expect(found.findings).toEqual([])
  })

  it('make the images of a build unknown whose context they name', async () => {
    const found = await find('services:\n  app: {build: {context: "${C}"}}\n')
    expect(found.unresolved.map(({ kind, written }) => [kind, written])).toEqual([['from', '${C}']])
    expect(rules(found)).toEqual(['unresolved-variable'])
  })
})

describe('the rest of a compose project', () => {
  it('needs no pull of an image that a started service builds', async () => {
    const text =
      'services:\n  app: {image: "acme/app:dev", build: .}\n  worker: {image: "acme/app:dev"}\n  far: {image: "acme/far:dev"}\n  later: {image: "acme/far:dev", build: ., profiles: [p]}\n'
    const { uses } = await find(text, { Dockerfile: 'FROM busybox\n' })
    expect(uses.map(({ reference }) => reference.text)).toEqual([
      'docker.io/library/busybox:latest',
      'docker.io/acme/far:dev'
    ])
  })

  it('names the entry of `runServices` that is wrong', async () => {
    const text = asks({ runServices: ['app', 'nope'] })
    const { findings } = await find('services:\n  app: {image: a}\n', { [path]: text })
    expect(findings.map(({ location }) => location?.column)).toEqual([text.indexOf('nope') + 1])
  })

  it.each([
    ['app: {extends: {file: ../../x.yml, service: a}}', 'path-outside-repository'],
    ['app: {extends: {service: zz}}', 'invalid-configuration'],
    ['app: {extends: {service: app}}', 'invalid-configuration'],
    ['app: {extends: b}\n  b: {extends: zz}', 'invalid-configuration']
  ])('%j: says once what is wrong with `extends`', async (services, rule) => {
    expect(rules(await find(`services:\n  ${services}\n`))).toEqual([rule])
  })

  it.each([
    ['{TAG: }', 'TAG'],
    ['["TAG=${N}"]', '${N}']
  ])('leads from the argument %s to its `.env`', async (args, named) => {
    const { uses } = await find(`services:\n  app: {build: {context: ., args: ${args}}}\n`, {
      Dockerfile: 'ARG TAG\nFROM busybox:$TAG\n',
      '.env': 'TAG=5\nN=5\n'
    })
    expect(uses[0]?.via.slice(-2).map(({ file, text }) => [file, text])).toEqual([
      ['compose.yml', named],
      ['.env', '5']
    ])
  })
})
