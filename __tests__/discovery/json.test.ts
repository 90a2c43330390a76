import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseJson, type Json, type JsonObject } from '../../src/discovery/json.ts'
import { offsetsOf } from './slices.ts'

const file = '.devcontainer/devcontainer.json'

function object(text: string): JsonObject {
  const { root } = parseJson(file, text)
  if (root?.kind !== 'object') throw new Error(`no object: ${text}`)
  return root
}

function strings(value: Json): string[] {
  if (value.kind === 'string') return [value.text]
  if (value.kind === 'array') return value.items.flatMap(strings)
  if (value.kind === 'object') return [...value.properties.values()].flatMap(one => strings(one.value))
  return []
}

describe('parseJson: what the dev container CLI accepts', () => {
  it.each([
    ['comments', '// a\n{"image": /* b */ "x"} // c', ['x']],
    ['a trailing comma', '{"image": "x", "list": ["y",],}', ['x', 'y']],
    ['a byte order mark', '\uFEFF{"image": "x"}', ['x']],
    ['CRLF', '{\r\n"image": "x"\r\n}\r\n', ['x']],
    ['escapes', '{"image": "a\\u002Fb\\n\\"c"}', ['a/b\n"c']],
    ['__proto__ as a mere name', '{"__proto__": {"image": "evil"}, "image": "x"}', ['evil', 'x']]
  ])('%s', (_, text, expected) => {
    const { root, findings } = parseJson(file, text)
    expect(findings).toEqual([])
    expect(root === null ? [] : strings(root)).toEqual(expected)
  })

  it('takes value and place of the last of duplicate keys', () => {
    const image = object('{"image": "first",\n "image": "last"}').properties.get('image')
    expect(image?.value).toMatchObject({ text: 'last', span: { line: 2, column: 12, endColumn: 16 } })
    expect(image?.key.span.line).toBe(2)
  })

  it('gives objects no prototype to inherit from', () => {
    expect(object('{"__proto__": {"image": "x"}}').properties.get('image')).toBeUndefined()
    expect(object('{}').properties.get('constructor')).toBeUndefined()
  })
})

describe('parseJson: places', () => {
  it('leaves quotes and a byte order mark out', () => {
    const value = object('\uFEFF{"image": "alpine"}').properties.get('image')?.value
    expect(value?.span).toEqual({ file, line: 1, column: 12, endLine: 1, endColumn: 18 })
    expect(value?.written).toBe('alpine')
  })

  it('keeps escapes in what is written and counts UTF-16 units', () => {
    const value = object('{"😀": "a\\/b"}').properties.get('😀')?.value
    expect(value).toMatchObject({ text: 'a/b', written: 'a\\/b', span: { column: 9, endColumn: 13 } })
  })

  it.each([
    ['plain', '{"x": "type=registry,ref=alpine"}', 'alpine', 26],
    [
      'with an escape: the whole string',
      '{"x": "type=registry,ref=\\u0061lpine"}',
      'type=registry,ref=\\u0061lpine',
      8
    ]
  ])('gives a part of a string: %s', (_, text, written, column) => {
    const value = object(text).properties.get('x')?.value
    const part = value?.kind === 'string' ? value.part(18, 24) : null
    expect(part).toMatchObject({ written, span: { column } })
  })
})

describe('parseJson: a broken text is one finding, and what can be read is read', () => {
  it.each([
    ['{"a": "1" "image": "x"}', 'at `"image"`: expected a comma before it', 1, 11, ['1', 'x']],
    ['"f": {},\n{"image": "x"}', 'at `:`: expected nothing after the first value of the file', 1, 4, ['f']],
    ['{image: "x"}', 'at `image`: expected a value or a property name in double quotes', 1, 2, []],
    ['{"image": }', 'at `}`: expected a value', 1, 11, []],
    ['{"image": "x"', 'at its end: expected a closing brace `}`', 1, 14, ['x']],
    ['{"image": "x\n}', 'expected a closing quote on the same line', 1, 11, ['x']],
    ['{"image": "\\q"}', 'after the backslash', 1, 11, []],
    ['{"list": ["a" "b"]}', 'expected a comma before it', 1, 15, ['a', 'b']],
    ['', 'at its end: expected a value', 1, 1, []],
    ['// nothing\n', 'expected a value', 2, 1, []]
  ])('%j', (text, message, line, column, expected) => {
    const { root, findings } = parseJson(file, text)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ rule: 'invalid-configuration', location: { file, line, column } })
    expect(findings[0]?.message).toContain(message)
    expect(findings[0]?.message).toContain(`\`${file}\` is not valid JSON`)
    const found = root === null ? [] : strings(root)
    expect(found).toEqual(expect.arrayContaining(expected))
  })

  it('counts a byte order mark for nothing in the place of an error', () => {
    expect(parseJson(file, '\uFEFF{"a" 1}').findings[0]?.location).toMatchObject({ line: 1, column: 6 })
  })

  it('shortens a long quotation', () => {
    const { findings } = parseJson(file, `{"a": "1" "${'x'.repeat(5_000)}": 1}`)
    expect(findings[0]?.message.length).toBeLessThan(160)
  })

  it('takes strict JSON by its word where that is asked for', () => {
    expect(parseJson('lock.json', '{"a": 1,}', true).findings).toHaveLength(1)
    expect(parseJson('lock.json', '{"a": 1}', true).findings).toEqual([])
  })
})

describe('parseJson: hostile texts', () => {
  it.each(['[', '{"a":', '[{"a":['])('stops at %j nested without end', unit => {
    const { root, findings } = parseJson(file, unit.repeat(200_000))
    expect(root).toBeNull()
    expect(findings).toMatchObject([{ rule: 'limit-reached', location: { line: 1 } }])
  })

  it('reads two hundred levels', () => {
    expect(parseJson(file, `${'['.repeat(200)}${']'.repeat(200)}`).findings).toEqual([])
  })

  it('never throws, and every place slices to what is written', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\n', '\uFEFF', '//', '/*', 'a', '1', ' ')
        )
        .map(parts => parts.join('')),
      fc.json({ maxDepth: 4 })
    )
    fc.assert(
      fc.property(texts, text => {
        const { root, findings } = parseJson(file, text)
        expect(findings.length).toBeLessThanOrEqual(1)
        const offset = offsetsOf(text)
        const wrong = (value: Json): string[] => {
          const { line, column, endLine, endColumn } = value.span
          const there = text.slice(offset(line, column), offset(endLine, endColumn))
          const here = there === value.written ? [] : [value.written]
          if (value.kind === 'array') return [...here, ...value.items.flatMap(wrong)]
          if (value.kind !== 'object') return here
          return [...here, ...[...value.properties.values()].flatMap(one => wrong(one.value))]
        }
        expect(root === null ? [] : wrong(root)).toEqual([])
      }),
      { numRuns: 300 }
    )
  })
})
