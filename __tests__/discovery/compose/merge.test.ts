import { describe, expect, it } from '@jest/globals'
import { images, places, read, shown } from './project.ts'

// The cases of compose-go's override/merge_build_test.go, merge_profiles_test.go, merge_volumes_test.go,
// merge_mounts_test.go, loader/override_test.go, loader/reset_test.go and loader/merge_reset_test.go, as far as they
// concern images, builds, dependencies, profiles and volumes. Left out: properties that decide nothing about images
// (networks, ulimits, logging, labels, environment, ports, models, sysctls, …), visit limits that callers raise.
async function merged(base: string, over: string) {
  const reading = await read(
    { 'a.yml': base, 'b.yml': over },
    { files: ['a.yml', 'b.yml'], runServices: ['test'] }
  )
  const { build } = reading.builds.find(({ service }) => service === 'test') ?? { build: null }
  const { dockerfile } = build ?? { dockerfile: null }
  return {
    reading,
    images: images(reading),
    dockerfile: dockerfile?.kind === 'file' ? dockerfile.path : dockerfile?.text,
    target: build?.target?.name ?? null,
    args: (build?.arguments ?? []).map(({ name, value }) => `${name}=${shown(value)}`),
    contexts: (build?.contexts ?? []).map(({ name, image }) => [
      name,
      image === null ? null : shown(image.value)
    ]),
    caches: reading.mentions.filter(({ kind }) => kind === 'cache-from').map(({ written }) => written),
    volumes: reading.mentions.filter(({ kind }) => kind === 'volume-image').map(({ written }) => written)
  }
}

const service = (body: string): string => `services:\n  test:\n    ${body.replaceAll('\n', '\n    ')}\n`

describe('files that are laid over each other', () => {
  it.each([
    ['image: a', 'image: b', ['test=b']],
    ['image: a', 'image:', ['test=a']],
    ['image: a', 'command: x', ['test=a']],
    ['image: a', 'build: .', []],
    ['image: a', 'image: !reset null\nbuild: .', []],
    ['image: a\nbuild: .', 'build: !reset null', ['test=a']],
    ['image: a\nbuild: .', 'build: !reset {}\nimage: b', ['test=b']],
    ['image: a', '!override\nimage: c', ['test=c']]
  ])('%j and %j start %j', async (base, over, expected) => {
    const answer = await merged(service(base), service(over))
    expect(answer.images).toEqual(expected)
    expect(places(answer.reading)).toEqual([])
  })

  it.each([
    ['build: one', 'build: two', 'two/Dockerfile'],
    ['build: one', 'build:\n  dockerfile: D', 'one/D'],
    ['build:\n  context: one\n  dockerfile: D', 'build: two', 'two/D'],
    ['build:\n  context: one\n  dockerfile: D', 'build: !override\n  context: two', 'two/Dockerfile'],
    ['build:\n  context: one\n  dockerfile: D', 'build:\n  dockerfile: !reset null', 'one/Dockerfile'],
    ['build:\n  dockerfile: sub/D', 'build:\n  target: x', 'sub/D'],
    ['build:\n  dockerfile: D', 'build:\n  dockerfile: !reset null\n  dockerfile_inline: FROM x', 'FROM x']
  ])('%j and %j build %j', async (base, over, expected) => {
    const answer = await merged(service(base), service(over))
    expect(answer.dockerfile).toBe(expected)
    expect(places(answer.reading)).toEqual([])
  })

  it.each([
    ['args:\n    A: a\n    B: b', 'args:\n    B: c\n    D: d', ['A=a', 'B=c', 'D=d']],
    ['args: [A=a, B=b]', 'args:\n    B: c', ['A=a', 'B=c']],
    ['args:\n    A: a', 'args: [A=b, C=c=c]', ['A=b', 'C=c=c']],
    ['args: [A=1, A=2]', 'target: t', ['A=2']],
    ['args: [A=1, B=2]', 'args: !override [C=3]', ['C=3']],
    ['args: [A=1, B=2]', 'args: !reset []', []],
    ['args: {A: 1, B: 2}', 'args: {A: !reset null}', ['B=2']]
  ])('build.%j and build.%j give the arguments %j', async (base, over, expected) => {
    const answer = await merged(service(`build:\n  ${base}`), service(`build:\n  ${over}`))
    expect(answer.args).toEqual(expected)
  })

  it('adds to lists, and keeps the last of what has one key', async () => {
    const base = 'build:\n  cache_from: [a/a:1]\n  additional_contexts: [x=docker-image://x:1, y=./y]'
    const over = 'build:\n  cache_from: [b/b:1]\n  additional_contexts:\n    x: docker-image://x:2'
    const volumes =
      'volumes:\n- type: image\n  source: one\n  target: /t\n- type: image\n  source: two\n  target: /u'
    const answer = await merged(
      service(`${base}\n${volumes}`),
      service(`${over}\nvolumes: ['./here:/t/', 'v:/w']`)
    )
    expect(answer.caches).toEqual(['a/a:1', 'b/b:1'])
    expect(answer.contexts).toEqual([
      ['x', 'x:2'],
      ['y', null]
    ])
    expect(answer.volumes).toEqual(['two'])
  })

  it.each([
    ['profiles: [p]', 'profiles: [q]', 'p'],
    ['profiles: [p]', 'profiles: [q]', 'q'],
    ['profiles: [p]', 'profiles: !override [q]', 'q'],
    ['profiles: [p]', 'profiles: !reset []', ''],
    ['links: [other]', 'links: [more]', ''],
    ['depends_on: [other]', 'depends_on: {more: {condition: service_started}}', ''],
    ['volumes_from: [other]', 'volumes_from: [more]', '']
  ])('%j and %j start with the profile %j', async (base, over, profile) => {
    const others = '  other: {image: other, profiles: [x]}\n  more: {image: more, profiles: [x]}\n'
    const reading = await read(
      {
        'a.yml': service(`image: a\n${base}`) + others,
        'b.yml': service(over),
        '.env': `COMPOSE_PROFILES=${profile},x`
      },
      { files: ['a.yml', 'b.yml'] }
    )
    expect(images(reading)).toEqual(['more=more', 'other=other', 'test=a'])
    expect(places(reading)).toEqual([])
  })

  it.each([
    ['links: [other]', 'links: [more]'],
    ['depends_on: [other]', 'depends_on: {more: {condition: service_started}}'],
    ['depends_on: {other: {condition: service_started}}', 'depends_on: [more]'],
    ['volumes_from: [other]', 'volumes_from: [more]']
  ])('%j and %j need both', async (base, over) => {
    const others = '  other: {image: other}\n  more: {image: more}\n  none: {image: none}\n'
    const answer = await merged(service(`image: a\n${base}`) + others, service(over))
    expect(answer.images).toEqual(['more=more', 'other=other', 'test=a'])
  })

  it.each([
    ['required: false', '[other]', true],
    ['required: false', '{other: {condition: service_started}}', false],
    ['required: true', '{other: {condition: service_started, required: false}}', false]
  ])('a dependency with %s and %s', async (first, second, required) => {
    const other = '  other: {image: other, profiles: [p]}\n'
    const base = service(`image: a\ndepends_on: {other: {condition: service_started, ${first}}}`) + other
    const answer = await merged(base, service(`depends_on: ${second}`))
    expect(answer.reading.findings.some(({ message }) => message.includes('depends on `other`'))).toBe(
      required
    )
  })

  it('reads several documents of one file as files over each other', async () => {
    const reading = await read({
      'compose.yml': 'services: {a: {image: x}}\n---\nservices: {a: {image: y}, b: {image: z}}\n'
    })
    expect(images(reading)).toEqual(['a=y', 'b=z'])
  })

  it('takes paths of every file relative to the folder of the first', async () => {
    const reading = await read(
      { 'one/a.yml': service('image: x'), 'two/b.yml': service('build: ctx') },
      { files: ['one/a.yml', 'two/b.yml'] }
    )
    expect(reading.builds).toMatchObject([{ build: { dockerfile: { path: 'one/ctx/Dockerfile' } } }])
  })

  it('refuses a map over a list', async () => {
    const answer = await merged(service('image: x\nprofiles: [a]'), service('profiles: {a: b}'))
    expect(answer.reading.findings[0]?.message).toContain(
      '`services.test.profiles` is a map here and a list in `a.yml`, line 4'
    )
  })

  it('judges the types of each file, also of what another one replaces', async () => {
    const answer = await merged(service('image: 3.10'), service('image: x'))
    expect(places(answer.reading)).toEqual(['invalid-configuration a.yml:3:12'])
    expect(answer.reading.findings[0]?.message).toBe(
      '`services.test.image` must be a string, a number stands here.'
    )
  })
})

describe('!reset and !override', () => {
  const base = 'services:\n  one: {image: a, build: .}\n  two: {image: b, build: .}\n'

  it.each([
    [
      'within an anchor of a merge key',
      'x-r: &r\n  build: !reset null\nservices:\n  one: {<<: *r}\n  two: {<<: *r}\n',
      ['one=a', 'two=b']
    ],
    [
      'through two anchors',
      'x-i: &i\n  build: !reset null\nx-o: &o\n  <<: *i\nservices:\n  two: {<<: *o}\n',
      ['two=b']
    ],
    [
      'as an alias itself',
      'x-r: &r !reset null\nservices:\n  one: {build: *r}\n  two: {build: *r}\n',
      ['one=a', 'two=b']
    ],
    ['of a whole service', 'services:\n  one: !reset null\n  two: !override {image: c}\n', ['two=c']],
    ['of all services', 'services: !override\n  three: {image: c}\n', ['three=c']]
  ])('%s', async (_, over, expected) => {
    const reading = await read({ 'a.yml': base, 'b.yml': over }, { files: ['a.yml', 'b.yml'] })
    expect(images(reading)).toEqual(expected)
  })
})

describe('anchors and merge keys', () => {
  it.each([
    ['x-a: &a {image: n}\nservices:\n  s: *a\n', ['s=n']],
    ['x-a: &a {image: n}\nservices:\n  s: {<<: *a}\n', ['s=n']],
    ['x-a: &a {image: n}\nservices:\n  s: {<<: *a, image: own}\n', ['s=own']],
    ['x-a: &a {image: n}\nservices:\n  s: {image: own, <<: *a}\n', ['s=own']],
    ['x-a: &a {image: n}\nx-b: &b {image: m}\nservices:\n  s: {<<: [*a, *b]}\n', ['s=n']],
    ['x-l: &l\n  - image: n\n  - {image: m}\nservices:\n  s: {<<: *l}\n  t: {<<: *l}\n', ['s=n', 't=n']],
    ['x-i: &i n:1\nservices:\n  s: {image: *i}\n', ['s=n:1']],
    ['services:\n  test.unit: &s {image: n}\n  test: *s\n', ['test.unit=n', 'test=n']],
    ['x-a: &a {image: n}\nx-b: &a {image: m}\nservices:\n  s: *a\n', ['s=m']],
    ['x-a: &a {image: n}\n---\nservices:\n  s: {<<: *a}\n  t: *a\n', ['s=n', 't=n']],
    ['x-a: &a {image: n}\n---\nx-a: &a {image: m}\n---\nservices:\n  s: *a\n', ['s=m']]
  ])('%j', async (text, expected) => {
    const reading = await read({ 'compose.yml': text })
    expect(images(reading)).toEqual([...expected].sort())
    expect(places(reading)).toEqual([])
  })

  it('do not reach from one file into another', async () => {
    const files = { 'a.yml': 'x-a: &a {image: n}', 'b.yml': 'services:\n  s: {<<: *a}\n  t: {image: m}\n' }
    const reading = await read(files, { files: ['a.yml', 'b.yml'] })
    expect(reading.findings[0]?.message).toContain('No anchor')
    expect(images(reading)).toEqual(['t=m'])
  })

  it.each([
    ['x-s: &s text\nservices:\n  s: {<<: *s, image: n}\n', 'takes a map', '3:11'],
    ['x-a: &a\n  b: *a\nservices:\n  s: {image: n}\n', 'within its own anchor', '2:6'],
    ['services:\n  s: {image: n}\n  t: *nowhere\n', 'No anchor', '3:6'],
    ['services:\n  s: {image: n}\n  t: {image: m}\n  t: {image: m}\n', 'stands twice', '4:3'],
    ['services:\n  s: {image: n}\n  1: {image: m}\n', 'must be a string', '3:3']
  ])('%j is refused', async (text, message, at) => {
    const reading = await read({ 'compose.yml': text })
    expect(reading.findings[0]?.message).toContain(message)
    expect(places(reading)[0]).toBe(`invalid-configuration compose.yml:${at}`)
    expect(images(reading)).toContain('s=n')
  })
})
