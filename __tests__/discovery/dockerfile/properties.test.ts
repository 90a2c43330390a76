import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { locateIn } from '../../../src/discovery/position.ts'
import type { Place, Span } from '../../../src/model.ts'
import { argument, imageContext, read } from './reading.ts'

const pieces = [
  'FROM ',
  'from ',
  'ARG ',
  'COPY --from=',
  'RUN --mount=type=bind,from=',
  'ONBUILD ',
  'ENV ',
  ' AS ',
  ' as b',
  'alpine:3',
  'a',
  'b',
  'B',
  '0',
  '1',
  '"',
  "'",
  '`',
  '\\',
  '\\\n',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '\t',
  '#',
  '# escape=`\n',
  '# syntax=x/y\n',
  '//syntax=z\n',
  '{"syntax":"q"}',
  '<<E',
  '<<-"E"',
  '\nE\n',
  '$a',
  '${a}',
  '${a:-',
  '${a#',
  '${a/b/c}',
  '${',
  '}',
  ':',
  '=',
  ',',
  '--',
  '[',
  '"]',
  '\uFEFF',
  '\u00a0',
  '한',
  '\u{1F433}',
  'x=y',
  'scratch',
  '--platform=$TARGETPLATFORM '
]
const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(parts => parts.join(''))

function sliceAt(text: string, span: Span): string {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const starts = [0, ...Array.from(body.matchAll(/\r\n|\n|\r/g), match => match.index + match[0].length)]
  const offset = (line: number, column: number): number => (starts[line - 1] ?? Number.NaN) + column - 1
  return body.slice(offset(span.line, span.column), offset(span.endLine, span.endColumn))
}

describe('any text', () => {
  it('is read without an exception, and every place slices to what is written there', () => {
    const parts = { arguments: [argument('a', 'b')], contexts: [imageContext('b', 'c')] }
    fc.assert(
      fc.property(hostile, fc.constantFrom(undefined, 'b', '0'), (text, target) => {
        const { mentions, findings } = read(text, target === undefined ? parts : { ...parts, target })
        const places: Place[] = mentions.flatMap(mention => [
          { ...mention, text: mention.written },
          ...mention.via
        ])
        for (const place of places.filter(({ file }) => file === 'Dockerfile'))
          expect(sliceAt(text, place)).toBe(place.text)
        const whole = locateIn('Dockerfile', text)(0, text.length)
        for (const { location } of findings) {
          if (location?.file !== 'Dockerfile') continue
          expect(location.line).toBeGreaterThanOrEqual(1)
          expect(location.endLine).toBeLessThanOrEqual(whole.endLine)
        }
      }),
      { numRuns: 600 }
    )
  })

  it('gives the same answer twice', () => {
    fc.assert(fc.property(hostile, text => expect(read(text)).toEqual(read(text))))
  })

  it('of a stage that is not needed adds no image', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,5}(?::[a-z0-9]{1,3})?$/), image => {
        const before = read('FROM alpine').mentions.map(({ value }) => value)
        expect(
          read(`FROM ${image} AS unneeded\nCOPY --from=${image}x a b\nFROM alpine`).mentions.map(
            ({ value }) => value
          )
        ).toEqual(before)
      })
    )
  })
})
