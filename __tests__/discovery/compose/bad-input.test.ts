import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { places, read } from './project.ts'

describe('what is wrong in a compose file', () => {
  it.each([
    ['services:\n  a: {image: x\n', 'is not valid YAML', '3:1'],
    ['services:\n  a:\n\timage: x\n', 'is not valid YAML', '3:1'],
    ['services:\n  a: {image: "x}\n', 'is not valid YAML', '3:1'],
    ['[]', '`the compose file` must be a map, a list stands here.', '1:1'],
    ['text', '`the compose file` must be a map', '1:1'],
    ['', 'The compose file `compose.yml` is empty.', '1:1'],
    ['# nothing\n', 'The compose file `compose.yml` is empty.', '1:1'],
    ['services: []', '`services` must be a map, a list stands here.', '1:11'],
    ['services:', '`services` must be a map, nothing stands here.', '1:10'],
    ['services: {a: x}', '`services.a` must be a map, a single value stands here.', '1:15'],
    ['services: {a: }', '`services.a` must be a map, nothing stands here.', '1:'],
    ['services: {a: {image: [x]}}', '`services.a.image` must be a string, a list stands here.', '1:23'],
    ['services: {a: {image: 3}}', '`services.a.image` must be a string, a number stands here.', '1:23'],
    ['services: {a: {image: x, platform: 1}}', '`services.a.platform` must be a string', '1:36'],
    ['services: {a: {image: x, profiles: p}}', '`services.a.profiles` must be a list of strings', '1:36'],
    [
      'services: {a: {image: x, depends_on: b}}',
      '`services.a.depends_on` must be a list of services or a map',
      '1:38'
    ],
    ['services: {a: {image: x, links: b}}', '`services.a.links` must be a list of strings', '1:33'],
    ['services: {a: {image: x, volumes: b}}', '`services.a.volumes` must be a list', '1:35'],
    [
      'services: {a: {image: x, volumes: [{type: image, source: 1, target: /t}]}}',
      '`services.a.volumes.source` must be a string',
      '1:58'
    ],
    ['services: {a: {image: "${}"}}', '`${}` is not a text that compose can interpolate', '1:24'],
    [
      'services: {a: {image: x, environment: {A: "${B"}}}',
      '`${B` is not a text that compose can interpolate',
      '1:44'
    ]
  ])('%j', async (text, message, at) => {
    const reading = await read({ 'compose.yml': text })
    expect(reading.findings).toHaveLength(1)
    expect(reading.findings[0]).toMatchObject({ rule: 'invalid-configuration', severity: 'error' })
    expect(reading.findings[0]?.message).toContain(message)
    expect(places(reading)[0]).toContain(`compose.yml:${at}`)
  })

  it('is said of the environment file too', async () => {
    const reading = await read({ 'compose.yml': 'services: {a: {image: "x:$A"}}', '.env': 'A=1\nB C\nD=1' })
    expect(places(reading)).toEqual(['invalid-configuration .env:2:1'])
    expect(reading.mentions[0]?.value).toEqual({ kind: 'known', text: 'x:1' })
  })

  it('leaves the other files of the project read, and blames nothing on them', async () => {
    const files = { 'a.yml': 'services: {a: {image: x, depends_on: [b]}}', 'b.yml': '{' }
    const reading = await read(files, { files: ['a.yml', 'b.yml', 'c.yml'], service: 'b' })
    expect(reading.findings.map(({ rule }) => rule)).toEqual(['invalid-configuration', 'missing-file'])
    expect(reading.mentions.map(({ written }) => written)).toEqual(['x'])
    expect(reading.filesRead).toEqual(['.env', 'a.yml', 'b.yml', 'c.yml'])
  })

  it('takes names of JavaScript for names of services', async () => {
    const text =
      'services:\n  __proto__: {image: x}\n  constructor: {build: {args: {__proto__: "1", toString: "2"}}}\n'
    const reading = await read({ 'compose.yml': text }, { service: 'toString' })
    expect(reading.mentions.map(({ service }) => service)).toEqual(['__proto__'])
    expect(reading.builds[0]?.build.arguments.map(({ name }) => name)).toEqual(['__proto__', 'toString'])
    expect(reading.findings[0]?.message).toContain('names `toString`')
  })

  it('never takes a variable of the process', async () => {
    const name = Object.keys(process.env).find(key => /^[A-Z_]+$/.test(key)) ?? 'PATH'
    const reading = await read({
      'compose.yml': `services: {a: {image: "x:\${${name}}"}, b: {build: {args: [${name}, "B=\${${name}}"]}}}`
    })
    expect(reading.mentions[0]?.value.kind).toBe('unknown')
    expect(reading.builds[0]?.build.arguments).toMatchObject([{ name: 'B', value: { kind: 'unknown' } }])
  })
})

describe('any text', () => {
  const sample = `include: [{path: b.yml, env_file: .env}]
x-a: &a
  image: "a:\${TAG:-1}"
  build: {context: ., args: [A=1, B], cache_from: ["type=registry,ref=x/y"], dockerfile_inline: "FROM x\\nRUN y"}
services:
  s:
    <<: *a
    build: !reset null
    extends: {file: b.yml, service: t}
    depends_on: {u: {condition: service_started, required: false}}
    volumes: [{type: image, source: 'v:1', target: /t}, ./a:/b]
  u: {image: >-
      folded, profiles: [p]}
`
  const edit = fc.record({
    at: fc.nat(1000),
    cut: fc.nat(6),
    put: fc.constantFrom(
      '',
      ' ',
      '\n',
      ':',
      '- ',
      '"',
      "'",
      '$',
      '${',
      '}',
      '[',
      ']',
      '#',
      '&a ',
      '*a',
      '!reset ',
      '\t',
      '|',
      '>',
      ',',
      '<<: ',
      '\uFEFF',
      '\r\n',
      '~',
      '? ',
      '%'
    )
  })

  it('is read without an exception, at places within the file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.string({ maxLength: 40 }),
        async (edits, env) => {
          let text = sample
          for (const { at, cut, put } of edits) {
            const start = at % (text.length + 1)
            text = text.slice(0, start) + put + text.slice(start + cut)
          }
          const files: Record<string, string> = {
            'compose.yml': text,
            'b.yml': 'services: {t: {build: {target: "${A:-b}"}}}',
            '.env': env
          }
          const reading = await read(files, { service: 's' })
          for (const span of [
            ...reading.mentions,
            ...reading.findings.flatMap(({ location }) => location ?? [])
          ]) {
            const lines = (files[span.file] ?? '\n\n').replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
            if (!(span.file in files)) continue
            expect(span.line).toBeLessThanOrEqual(lines.length)
            expect(span.endColumn - 1).toBeLessThanOrEqual(lines[span.endLine - 1]?.length ?? -1)
            const slice = lines[span.line - 1]?.slice(span.column - 1, span.endColumn - 1)
            const written = 'written' in span && span.line === span.endLine ? span.written : slice
            expect(slice).toBe(written)
          }
        }
      ),
      { numRuns: 400 }
    )
  })
})
