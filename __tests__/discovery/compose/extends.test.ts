import { describe, expect, it } from '@jest/globals'
import { images, places, read, shown } from './project.ts'

// The cases of compose-go's loader/extends_test.go that concern images and builds. Left out: ports, ulimits and
// hostnames that are inherited (they decide nothing here), counts of listener events.
describe('extends', () => {
  it('takes services of another file, relative to the file that names it', async () => {
    const reading = await read({
      'compose.yml': 'services:\n  test: {extends: {file: dir/compose.yml, service: one}}\n',
      'dir/compose.yml':
        'services:\n  one: {extends: {file: deep/base.yml, service: two}, build: {target: t}}\n',
      'dir/deep/base.yml': 'services:\n  two: {build: {context: .., dockerfile: D}}\n'
    })
    expect(reading.builds).toMatchObject([
      { service: 'test', build: { dockerfile: { path: 'dir/D' }, target: { name: 't' } } }
    ])
    expect(reading.filesRead).toEqual(
      expect.arrayContaining(['compose.yml', 'dir/compose.yml', 'dir/deep/base.yml', '.env', 'dir/D'])
    )
  })

  it('gives the steps that led to a value', async () => {
    const reading = await read({
      'compose.yml': 'services:\n  a:\n    extends:\n      file: b.yml\n      service: b\n',
      'b.yml': 'services:\n  b: {extends: c}\n  c: {image: "im:1"}\n'
    })
    expect(reading.mentions).toMatchObject([
      {
        file: 'b.yml',
        line: 3,
        column: 15,
        endColumn: 19,
        written: 'im:1',
        via: [
          { file: 'compose.yml', line: 5, column: 16, text: 'b' },
          { file: 'b.yml', line: 2, column: 16, text: 'c' }
        ]
      }
    ])
  })

  it.each([
    [
      'foo: {image: busybox, extends: bar}\n  bar: {image: alpine, extends: wee}\n  wee: {extends: last}\n  last: {image: python}',
      ['bar=alpine', 'foo=busybox', 'last=python', 'wee=python']
    ],
    [
      'a: {image: x, build: ., profiles: [p]}\n  b: {extends: a, build: !reset null, profiles: !reset null}',
      ['b=x']
    ],
    ['a: {image: x}\n  b: {extends: {service: a}, image: "y"}', ['a=x', 'b=y']],
    ['a: {image: x, profiles: [p]}\n  b: {extends: a}', []],
    ['a: {image: x}\n  b: {extends: a, depends_on: !override [a]}', ['a=x', 'b=x']],
    ['a: null\n  b: {extends: a, image: x}', ['b=x']]
  ])('%j', async (body, expected) => {
    const reading = await read({ 'compose.yml': `services:\n  ${body}\n` })
    expect(images(reading)).toEqual(expected)
  })

  it('keeps what a service of another file resets out of it alone', async () => {
    const reading = await read({
      'compose.yml': 'services:\n  test: {extends: {file: r.yml, service: base}}\n',
      'r.yml': 'services:\n  base: {extends: deeper, build: !reset null}\n  deeper: {image: x, build: .}\n'
    })
    expect(images(reading)).toEqual(['test=x'])
  })

  it('lays a file over a service that extends itself in it (docker/compose issue 13298)', async () => {
    const reading = await read(
      {
        'a.yml': 'services:\n  test: {extends: {file: base.yml, service: base}}\n',
        'b.yml': 'services:\n  test: {extends: {file: over.yml, service: over}, platform: linux/arm64}\n',
        'base.yml': 'services:\n  base: {build: {context: ., args: [A=1, B=1]}}\n',
        'over.yml': 'services:\n  over: {build: {args: {B: 2}}}\n'
      },
      { files: ['a.yml', 'b.yml'] }
    )
    const [built] = reading.builds
    expect(built?.build.arguments.map(({ name, value }) => `${name}=${shown(value)}`)).toEqual(['A=1', 'B=2'])
    expect(built?.build.platform).toBe('linux/arm64')
  })

  it('interpolates the other file with the variables of the project', async () => {
    const reading = await read({
      'compose.yml': 'services:\n  t: {extends: {file: "${DIR:-d}/b.yml", service: foo}}\n',
      'd/b.yml': 'services:\n  foo: {image: "x:${TAG}"}\n',
      'd/.env': 'TAG=wrong\n',
      '.env': 'TAG=right\n'
    })
    expect(images(reading)).toEqual(['t=x:right'])
    expect(reading.mentions[0]?.via.at(-1)).toMatchObject({ file: '.env', line: 1, column: 5, text: 'right' })
  })

  it.each([
    ['{extends: {file: base.yml}}', 'invalid-configuration', '`services.t.extends.service` is missing'],
    ['{extends: nobody}', 'invalid-configuration', 'it defines: t'],
    ['{extends: {file: base.yml, service: nobody}}', 'invalid-configuration', 'it defines: base'],
    ['{extends: {file: none.yml, service: a}}', 'missing-file', '`none.yml` does not exist'],
    ['{extends: {file: ../x.yml, service: a}}', 'path-outside-repository', '`../x.yml`'],
    ['{extends: {file: /x.yml, service: a}}', 'path-outside-repository', '`/x.yml`'],
    ['{extends: t}', 'invalid-configuration', 't → t'],
    ['{extends: [t]}', 'invalid-configuration', 'the name of a service or a map']
  ])('%j is a finding', async (service, rule, message) => {
    const reading = await read({
      'compose.yml': `services:\n  t: ${service}\n`,
      'base.yml': 'services:\n  base: {image: x}\n'
    })
    expect(reading.findings[0]).toMatchObject({ rule, location: { file: 'compose.yml', line: 2 } })
    expect(reading.findings[0]?.message).toContain(message)
  })

  it.each(['depends_on: [zot]', 'volumes_from: [zot]', 'ipc: "service:zot"', 'network_mode: service:zot'])(
    'needs the service that %j names, which the other file alone has',
    async line => {
      const files = {
        'compose.yml': 'services:\n  bar: {extends: {file: base.yml, service: with}}\n',
        'base.yml': `services:\n  with: {image: foo, ${line}}\n  zot: {image: hidden}\n`
      }
      expect(places(await read(files))[0]).toContain('invalid-configuration base.yml:2')
      const whole = await read({ ...files, 'compose.yml': `${files['compose.yml']}  zot: {image: zot}\n` })
      expect(places(whole)).toEqual([])
    }
  )

  it('stops at circles over two files and at chains that are too long', async () => {
    const circle = await read({
      'compose.yml': 'services:\n  a: {extends: {file: b.yml, service: b}}\n',
      'b.yml': 'services:\n  b: {extends: {file: compose.yml, service: a}}\n'
    })
    expect(circle.findings[0]?.message).toContain('in a circle')
    const names = Array.from(
      { length: 80 },
      (_, index) => `  s${index}: {extends: s${index + 1}, image: x}\n`
    )
    const long = await read({ 'compose.yml': `services:\n${names.join('')}  s80: {image: x}\n` })
    expect(long.findings).toMatchObject([{ rule: 'limit-reached' }])
    expect(long.incomplete).toHaveLength(1)
  })
})
