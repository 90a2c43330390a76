import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { read } from './project.ts'

describe('positions', () => {
  it.each([
    ['image: ghcr.io/a/b:1', [3, 12, 25], 'ghcr.io/a/b:1'],
    ['image: "ghcr.io/a/b:1"', [3, 13, 26], 'ghcr.io/a/b:1'],
    ["image: 'ghcr.io/a/b:1' # why", [3, 13, 26], 'ghcr.io/a/b:1'],
    ['image: >-\n      ghcr.io/a/b:1', [4, 7, 20], 'ghcr.io/a/b:1'],
    ['image: |-\n      ghcr.io/a/b:1\n\n', [4, 7, 20], 'ghcr.io/a/b:1'],
    ['image: !!str ghcr.io/a/b:1', [3, 18, 31], 'ghcr.io/a/b:1'],
    ['image: &x ghcr.io/a/b:1', [3, 15, 28], 'ghcr.io/a/b:1'],
    ['"image" : "${X:-a}/\\x62"', [3, 16, 28], '${X:-a}/\\x62'],
    ['? image\n    : x', [4, 7, 8], 'x']
  ])('%j', async (line, [row, column, end], written) => {
    const reading = await read({ 'compose.yml': `services:\n  s:\n    ${line}\n` })
    expect(reading.mentions).toMatchObject([{ line: row, column, endLine: row, endColumn: end, written }])
  })

  it('count a byte order mark and CRLF for nothing', async () => {
    const reading = await read({ 'compose.yml': '\uFEFFservices: {s: {image: "😀x"}}\r\n' })
    expect(reading.mentions).toMatchObject([{ line: 1, column: 24, endColumn: 27, written: '😀x' }])
  })

  it('are those of the anchor for an alias, with the alias on the way', async () => {
    const reading = await read({
      'compose.yml': 'x-i: &i "a:${TAG}"\nservices:\n  s: {image: *i}\n',
      '.env': '\nTAG=1 # one\n'
    })
    expect(reading.mentions).toMatchObject([
      {
        line: 1,
        column: 10,
        written: 'a:${TAG}',
        value: { text: 'a:1' },
        via: [
          { file: 'compose.yml', line: 3, column: 14, text: '*i' },
          { file: '.env', line: 2, column: 5, endColumn: 6, text: '1' }
        ]
      }
    ])
  })

  it.each([
    ["'type=registry,it''s=''q'',ref=r/x:1'", 'r/x:1'],
    ['"type=registry,\\x41\\u0042\\U0001F600=\\t,ref=r/x:1"', 'r/x:1'],
    ['type=registry,ref=r/x:1', 'r/x:1'],
    ['"type=registry,\\\n        ref=r/x:1"', 'r/x:1']
  ])('of a part of %s', async (scalar, part) => {
    const text = `services:\n  s:\n    build:\n      cache_from:\n      - ${scalar}\n`
    const [mention] = (await read({ 'compose.yml': text })).mentions
    expect(mention).toMatchObject({ written: part, value: { text: part } })
    const line = text.split('\n')[(mention?.line ?? 0) - 1]
    expect(line?.slice((mention?.column ?? 0) - 1, (mention?.endColumn ?? 0) - 1)).toBe(part)
  })

  const dockerfile =
    'FROM golang:1 AS build\n\nRUN --mount=from=busybox echo "hi" && \\\n    ls\nFROM scratch\n'

  it.each<[string, string]>([
    ['literal', `|\n        ${dockerfile.trimEnd().replaceAll('\n', '\n        ')}\n`],
    [
      'literal with an indentation indicator',
      `|4+\n          ${dockerfile.trimEnd().replaceAll('\n', '\n          ')}\n`
    ],
    ['double quoted', JSON.stringify(dockerfile)],
    [
      'single quoted over lines',
      "'FROM golang:1 AS build\n\n\n          RUN --mount=from=busybox ls\n\n          FROM scratch'"
    ],
    [
      'folded',
      '>\n        FROM golang:1 AS build\n\n        RUN --mount=from=busybox ls\n\n        FROM scratch\n'
    ]
  ])('of a Dockerfile that stands %s', async (_, scalar) => {
    const text = `services:\n  s:\n    build:\n      dockerfile_inline: ${scalar}\n`
    const [first] = (await read({ 'compose.yml': text })).builds
    const source = first?.build.dockerfile
    if (source?.kind !== 'inline') throw new Error('the Dockerfile is not inline')
    const lines = text.split('\n')
    for (const part of ['FROM golang:1 AS build', 'golang:1', 'from=busybox', 'busybox', 'scratch']) {
      const at = source.text.indexOf(part)
      expect(at).toBeGreaterThanOrEqual(0)
      const { line, column, endLine, endColumn } = source.locate(at, at + part.length)
      expect(endLine).toBe(line)
      expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(part)
    }
  })

  it('of a Dockerfile whose variables compose replaces', async () => {
    const text =
      'services:\n  s:\n    build:\n      dockerfile_inline: |\n        FROM x:${V:-1} AS a\n        RUN echo $$HOME\n        FROM $W$V\n'
    const [first] = (await read({ 'compose.yml': text, '.env': 'W=long-name' })).builds
    const source = first?.build.dockerfile
    if (source?.kind !== 'inline') throw new Error('the Dockerfile is not inline')
    const standIn = /FROM long-name(\w+)\n$/.exec(source.text)?.[1] ?? ''
    expect(source.text).toBe(`FROM x:1 AS a\nRUN echo $HOME\nFROM long-name${standIn}\n`)
    expect(first?.inline?.reasonFor(`long-name${standIn}`)).toContain('the variable V')
    expect(first?.inline?.reasonFor('long-name')).toBeNull()
    const placeOf = (part: string) => {
      const at = source.text.indexOf(part)
      return source.locate(at, at + part.length)
    }
    expect(placeOf('x:1')).toMatchObject({ line: 5, column: 14, endColumn: 23 })
    expect(placeOf(' AS a')).toMatchObject({ line: 5, column: 23, endColumn: 28 })
    expect(placeOf(`long-name${standIn}`)).toMatchObject({ line: 7, column: 14, endColumn: 18 })
    expect(placeOf(standIn)).toMatchObject({ line: 7, column: 16, endColumn: 18 })
  })

  it('slice to what is written, however the text is quoted', async () => {
    const character = fc.constantFrom(
      'a',
      'Z',
      '0',
      '/',
      ':',
      '.',
      '-',
      '_',
      ' ',
      '"',
      "'",
      '#',
      'é',
      '😀',
      '\\',
      ',',
      '{',
      ']',
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '@'
    )
    const style = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED')
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: character, minLength: 1, maxLength: 30 }),
        style,
        async (image, type) => {
          const text = stringify(
            { services: { s: { image } } },
            { defaultStringType: type, lineWidth: 0, defaultKeyType: 'PLAIN' }
          )
          const reading = await read({ 'compose.yml': text })
          const [mention] = reading.mentions
          if (mention === undefined) return
          expect(mention.value).toEqual({ kind: 'known', text: image })
          const line = text.split('\n')[mention.line - 1] ?? ''
          const slice = line.slice(mention.column - 1, mention.endColumn - 1)
          const onOneLine = mention.line === mention.endLine
          expect(onOneLine ? mention.written : slice).toBe(slice)
          const unescaped = onOneLine && !/["'\\]/.test(image)
          expect(unescaped ? mention.written.trim() : image.trim()).toBe(image.trim())
        }
      ),
      { numRuns: 200 }
    )
  })
})
