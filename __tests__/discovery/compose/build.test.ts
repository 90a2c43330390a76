import { describe, expect, it } from '@jest/globals'
import { asked, places, read, shown } from './project.ts'
import type { Build } from '../../../src/discovery/types.ts'

async function built(body: string, files: Record<string, string> = {}) {
  const text = `services:\n  s:\n    build:${body.replaceAll('\n', '\n      ')}\n`
  const reading = await read({ 'w/compose.yml': text, ...files }, { files: ['w/compose.yml'] })
  return { reading, build: reading.builds[0]?.build }
}

function fileOf(build: Build | undefined): string | null {
  return build?.dockerfile.kind === 'file' ? build.dockerfile.path : null
}

describe('the build of a service', () => {
  it.each([
    [' .', 'w/Dockerfile', '.'],
    [' ./ctx/', 'w/ctx/Dockerfile', './ctx/'],
    [' ..', 'Dockerfile', '..'],
    ['\ncontext: ../x\ndockerfile: y/D', 'x/y/D', 'y/D'],
    ['\ndockerfile: ../D', 'D', '../D'],
    ['\ntarget: t', 'w/Dockerfile', 'build'],
    ['\ncontext: ${CTX:-c}', 'w/c/Dockerfile', '${CTX:-c}'],
    ['\ncontext: ""', 'w/Dockerfile', ''],
    [' {}', 'w/Dockerfile', 'build']
  ])('build:%j reads %s', async (body, path, named) => {
    const { build, reading } = await built(body)
    expect(fileOf(build)).toBe(path)
    expect(build?.dockerfile.kind === 'file' && build.dockerfile.place.text).toBe(named)
    expect(places(reading)).toEqual([])
    expect(reading.filesRead).toContain(path)
  })

  it('takes `dockerfile` where there is no `Dockerfile`', async () => {
    const { build } = await built(' .', { 'w/dockerfile': 'FROM x' })
    expect(fileOf(build)).toBe('w/dockerfile')
  })

  it('says where the CLI does not, for the service that the codespace opens', async () => {
    const files = { 'compose.yml': 'services:\n  s: {build: .}\n  t: {build: .}\n', dockerfile: 'FROM x' }
    const reading = await read(files, { service: 's' })
    expect(places(reading)).toEqual(['cli-cannot-parse compose.yml:2:14'])
    expect(reading.findings[0]?.message).toContain('reads `Dockerfile`, which is not there')
  })

  it.each([
    [' ../..', 'path-outside-repository'],
    [' /abs', 'path-outside-repository'],
    [' ~/home', 'path-outside-repository'],
    ['\ndockerfile: /etc/passwd', 'path-outside-repository'],
    ['\ntarget: ${STAGE}', 'unresolved-variable'],
    ['\ntarget: [x]', 'invalid-configuration'],
    [' [x]', 'invalid-configuration'],
    [' 3', 'invalid-configuration']
  ])('build:%j is not read: %s', async (body, rule) => {
    const { build, reading } = await built(body)
    expect(build).toBeUndefined()
    expect(reading.findings).toMatchObject([{ rule, location: { file: 'w/compose.yml' } }])
  })

  it.each([
    'https://github.com/acme/app.git#main:docker',
    'git@github.com:acme/app.git',
    'github.com/acme/app',
    'ssh://git@host/x.git'
  ])('from %s is not read, and the report says so', async context => {
    const { build, reading } = await built(` ${context}`)
    expect(build).toBeUndefined()
    expect(reading.findings).toEqual([])
    expect(reading.incomplete).toEqual([
      `The Dockerfile of the service \`s\` was not read: \`${context}\` lies outside of the repository.`
    ])
  })

  it.each([
    ['\ndockerfile: ${WHICH}', 'WHICH'],
    ['\ncontext: ${WHERE}', 'WHERE']
  ])('build:%j has images that are not known', async (body, name) => {
    const { build, reading } = await built(body)
    expect(build).toBeUndefined()
    expect(reading.findings).toEqual([])
    expect(reading.mentions).toMatchObject([
      { kind: 'from', written: `\${${name}}`, file: 'w/compose.yml', value: { kind: 'unknown' } }
    ])
  })

  it('reads arguments as compose prints them', async () => {
    const values =
      'A: 1.10\nB: 010\nC: yes\nD: true\nE: ""\nF: "1.10"\nG: ~\nH:\nI: ${X:-d}\nJ: $Y\nK: 1e3\nL: 0x1F\nM: 1_000\nN: .5\nO: 1:30'
    const { build, reading } = await built(`\nargs:\n  ${values.replaceAll('\n', '\n  ')}`, {
      'w/.env': 'G=from-env\n'
    })
    expect(build?.arguments.map(({ name, value }) => `${name}=${shown(value)}`)).toEqual([
      'A=1.1',
      'B=8',
      'C=yes',
      'D=true',
      'E=',
      'F=1.10',
      'G=from-env',
      'I=d',
      'J=? no file of the repository sets the variable Y, and it has no default',
      'K=1000',
      'L=31',
      'M=1000',
      'N=0.5',
      'O=1:30'
    ])
    expect(build?.arguments[5]?.place).toMatchObject({ line: 10, column: 13, endColumn: 17, text: '1.10' })
    expect(places(reading)).toEqual([])
  })

  it('reads a list of arguments with the place of each value', async () => {
    const { build } = await built('\nargs:\n- A=b=c\n- "B=${X:-d}"\n- C\n- E=')
    expect(
      build?.arguments.map(({ name, value, place }) => [name, shown(value).slice(0, 5), place.text])
    ).toEqual([
      ['A', 'b=c', 'b=c'],
      ['B', 'd', '${X:-d}'],
      ['E', '', '']
    ])
  })

  it('reads named contexts, and builds the services among them', async () => {
    const text = `services:
  s:
    build:
      context: .
      additional_contexts:
        one: docker-image://ghcr.io/a/b:1
        two: "docker-image://\${REG:-r.io}/x"
        three: docker-image://\${REG}/x
        four: ./local
        five: service:other
  other: {build: o, profiles: [never]}
`
    const reading = await read({ 'compose.yml': text })
    expect(reading.builds.map(({ service }) => service)).toEqual(['s', 'other'])
    expect(reading.builds[0]?.build.contexts).toMatchObject([
      {
        name: 'one',
        image: {
          written: 'ghcr.io/a/b:1',
          value: { text: 'ghcr.io/a/b:1' },
          span: { line: 6, column: 29, endColumn: 42 }
        }
      },
      {
        name: 'two',
        image: { written: '${REG:-r.io}/x', value: { text: 'r.io/x' }, span: { line: 7, column: 30 } }
      },
      { name: 'three', image: { written: '${REG}/x', value: { kind: 'unknown' } } },
      { name: 'four', image: null },
      { name: 'five', image: null }
    ])
  })

  it('reads caches, none of which is required', async () => {
    const { reading } = await built(
      '\ncache_from:\n- ghcr.io/a/b:c\n- type=registry,ref=r/${X:-s}:1,foo=bar\n- type=gha\n- ${CACHE}\n- "type=registry,ref=${R:?a,b}"'
    )
    expect(
      reading.mentions.map(({ kind, written, value, required }) => [kind, written, value.kind, required])
    ).toEqual([
      ['cache-from', 'ghcr.io/a/b:c', 'known', false],
      ['cache-from', 'r/${X:-s}:1', 'known', false],
      ['cache-from', '${CACHE}', 'unknown', false],
      ['cache-from', '${R:?a,b}', 'unknown', false]
    ])
  })

  it.each([
    ['', '\nplatforms: [linux/arm64]', 'linux/arm64'],
    ['', '\nplatforms: [linux/amd64, linux/arm64]', null],
    ['    platform: linux/arm64\n', '\nplatforms: [linux/amd64, linux/arm64]', 'linux/arm64']
  ])('%j with build:%j is for %s', async (line, body, platform) => {
    const text = `services:\n  s:\n${line}    build:${body.replaceAll('\n', '\n      ')}\n`
    expect((await read({ 'compose.yml': text })).builds[0]?.build.platform).toBe(platform)
  })

  it.each([
    ['\ncache_from: x', '`services.s.build.cache_from` must be a list of strings'],
    ['\nargs: x', '`services.s.build.args` must be a map or a list'],
    ['\nargs: {A: [1]}', '`services.s.build.args.A` must be a string, a number'],
    ['\nargs: {A: 2001-01-01}', '`services.s.build.args.A` must be a string, a number'],
    ['\nadditional_contexts: x', '`services.s.build.additional_contexts` must be a map or a list'],
    ['\nadditional_contexts: {x: "service:nobody"}', 'takes the service `nobody` as a context'],
    ['\nplatforms: [linux/amd64]\n', null]
  ])('build:%j: %j', async (body, message) => {
    const { reading } = await built(body)
    expect(reading.findings.map(finding => finding.message.includes(message ?? ''))).toEqual(
      message === null ? [] : [true]
    )
  })

  it('names the steps to the build', async () => {
    const reading = await read({
      'compose.yml': 'include: [m/c.yml]\n',
      'm/c.yml': 'x-b: &b {context: ., dockerfile: "${D}"}\nservices:\n  s: {build: *b}\n',
      'm/.env': 'D=Dev.dockerfile'
    })
    const [first] = reading.builds
    expect(first?.build.via.map(({ file, text }) => [file, text])).toEqual([
      ['compose.yml', 'm/c.yml'],
      ['m/c.yml', '*b'],
      ['m/.env', 'Dev.dockerfile']
    ])
    expect(asked.text).toBe('compose.yml')
  })
})
