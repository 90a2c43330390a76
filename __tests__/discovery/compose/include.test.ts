import { describe, expect, it } from '@jest/globals'
import { images, places, read, shown } from './project.ts'

// The cases of compose-go's loader/include_test.go. Left out: container names, Windows paths.
const inner =
  'services:\n  b: {image: "b:${TAG:-none}", build: !reset null}\n  c: {build: ctx}\n  d: {build: {dockerfile: D}}\n'

describe('include', () => {
  it.each<[string, Record<string, string>, string, readonly string[]]>([
    ['short', { 'm/.env': 'TAG=m' }, '- m/c.yml', ['b=b:m', 'm/ctx/Dockerfile', 'm/D']],
    ['long', {}, '- path: ./m/c.yml', ['b=b:none', 'm/ctx/Dockerfile', 'm/D']],
    [
      'project_directory',
      { 'p/.env': 'TAG=p' },
      '- {path: m/c.yml, project_directory: p}',
      ['b=b:p', 'p/ctx/Dockerfile', 'p/D']
    ],
    [
      'env_file',
      { 'm/.env': 'TAG=m', 'x.env': 'TAG=x' },
      '- {path: m/c.yml, env_file: x.env}',
      ['b=b:x', 'm/ctx/Dockerfile', 'm/D']
    ],
    [
      'two env_files',
      { 'x.env': 'TAG=x', 'y.env': 'TAG=y' },
      '- {path: m/c.yml, env_file: [x.env, y.env]}',
      ['b=b:y', 'm/ctx/Dockerfile', 'm/D']
    ],
    [
      'no env_file at all',
      { 'm/.env': 'TAG=m' },
      '- {path: m/c.yml, env_file: /dev/null}',
      ['b=b:none', 'm/ctx/Dockerfile', 'm/D']
    ],
    [
      'the variables of the including project first',
      { '.env': 'TAG=own', 'm/.env': 'TAG=m' },
      '- m/c.yml',
      ['b=b:own', 'm/ctx/Dockerfile', 'm/D']
    ],
    ['a path with a variable', { '.env': 'DIR=m' }, '- ${DIR}/c.yml', ['b=b:none', 'm/ctx/Dockerfile', 'm/D']]
  ])('%s', async (_, files, item, expected) => {
    const reading = await read({
      ...files,
      'compose.yml': `include:\n  ${item}\nservices:\n  a: {build: .}\n`,
      'm/c.yml': inner
    })
    const built = reading.builds.filter(({ service }) => service !== 'a')
    expect([
      ...images(reading),
      ...built.map(({ build: { dockerfile } }) => dockerfile.kind === 'file' && dockerfile.path)
    ]).toEqual(expected)
    expect(places(reading)).toEqual([])
  })

  it('lays further paths over the first, in its folder', async () => {
    const reading = await read({
      'compose.yml': 'include:\n  - path: [m/c.yml, other/o.yml]\n',
      'm/c.yml': inner,
      'other/o.yml': 'services:\n  b: {image: over}\n  e: {build: here}\n'
    })
    expect(images(reading)).toEqual(['b=over'])
    expect(reading.builds.at(-1)).toMatchObject({ build: { dockerfile: { path: 'm/here/Dockerfile' } } })
  })

  it('keeps the variables of an included project out of the including one', async () => {
    const reading = await read({
      'compose.yml': 'include: [{path: m/c.yml, env_file: x.env}]\nservices:\n  a: {image: "a:${TAG}"}\n',
      'm/c.yml': inner,
      'x.env': 'TAG=x'
    })
    expect(images(reading)).toEqual(['a=?', 'b=b:x'])
    expect(reading.mentions.map(({ value }) => shown(value))).toContainEqual(
      expect.stringContaining('the variable TAG')
    )
  })

  it('lays the including file over a service of the same name, as Docker Compose 5 does', async () => {
    const reading = await read({
      'compose.yml':
        'include: [m/c.yml]\nservices:\n  b: {platform: linux/arm64}\n  c: {build: !override {dockerfile: E}}\n',
      'm/c.yml': inner
    })
    expect(reading.mentions).toMatchObject([{ service: 'b', platform: 'linux/arm64', file: 'm/c.yml' }])
    expect(reading.builds[0]).toMatchObject({ service: 'c', build: { dockerfile: { path: 'E' } } })
  })

  it('includes what includes and extends, and says how it was reached', async () => {
    const reading = await read({
      'compose.yml':
        'include:\n  - project_directory: .\n    path: dir/included.yaml\nservices:\n  a: {extends: i}\n',
      'dir/included.yaml':
        'include: [dir/deeper.yaml]\nservices:\n  i: {extends: {file: dir/extended.yaml, service: e}}\n',
      'dir/deeper.yaml': 'services:\n  z: {image: deep}\n',
      'dir/extended.yaml': 'services:\n  e: {image: alpine}\n'
    })
    expect(images(reading)).toEqual(['a=alpine', 'i=alpine', 'z=deep'])
    const via = (name: string) =>
      reading.mentions.find(({ service }) => service === name)?.via.map(({ text }) => text)
    expect(via('z')).toEqual(['dir/included.yaml', 'dir/deeper.yaml'])
    expect(via('a')).toEqual(['i', 'dir/included.yaml', 'e'])
  })

  it('includes the same file twice without trouble', async () => {
    const reading = await read({
      'compose.yml': 'include: [s.yml, m.yml]\n',
      'm.yml': 'include: [s.yml]\nservices:\n  m: {image: m}\n',
      's.yml': 'services:\n  s: {image: s}\n'
    })
    expect(images(reading)).toEqual(['m=m', 's=s'])
    expect(places(reading)).toEqual([])
  })

  it.each([
    ['include: [c2.yml]', 'invalid-configuration', 'compose.yml → c2.yml → compose.yml', 'c2.yml:1'],
    [
      'include: c2.yml',
      'invalid-configuration',
      '`include` must be a list, a single value stands here.',
      'compose.yml:1'
    ],
    ['include: [none.yml]', 'missing-file', '`none.yml` does not exist', 'compose.yml:1'],
    [
      'include: [{path: ok.yml, env_file: none.env}]',
      'missing-file',
      '`none.env` does not exist',
      'compose.yml:1'
    ],
    ['include: [../x.yml]', 'path-outside-repository', '`../x.yml`', 'compose.yml:1'],
    [
      'include: [{project_directory: x}]',
      'invalid-configuration',
      '`include.path` is missing',
      'compose.yml:1'
    ],
    ['include: [[ok.yml]]', 'invalid-configuration', 'a path or a map', 'compose.yml:1'],
    ['include: ["${WHERE}/x.yml"]', 'unresolved-variable', 'the variable WHERE', 'compose.yml:1']
  ])('%s', async (line, rule, message, at) => {
    const reading = await read({
      'compose.yml': `${line}\nservices:\n  a: {image: x}\n`,
      'c2.yml': 'include: [compose.yml]\n',
      'ok.yml': 'services: {}\n'
    })
    expect(reading.findings[0]?.rule).toBe(rule)
    expect(reading.findings[0]?.message).toContain(message)
    expect(places(reading)[0]).toContain(at)
    expect(images(reading)).toEqual(['a=x'])
  })

  it.each(['oci://docker.io/acme/app', 'https://github.com/acme/app.git', 'git@github.com:acme/app.git'])(
    'does not read %s, and says so without blaming the rest',
    async path => {
      const text = `include: ["${path}"]\nservices:\n  a: {image: x, depends_on: [far]}\n`
      const reading = await read({ 'compose.yml': text }, { service: 'far', runServices: ['a'] })
      expect(reading.findings).toEqual([])
      expect(reading.incomplete[0]).toContain(path)
      expect(images(reading)).toEqual(['a=x'])
    }
  )
})
