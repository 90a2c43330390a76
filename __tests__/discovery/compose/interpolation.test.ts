import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { interpolate } from '../../../src/discovery/compose/interpolation.ts'
import type { Variable } from '../../../src/discovery/compose/types.ts'

// The cases of compose-go's template_test.go. Covered: escaped, no match, unescaped, invalid, not braced, value with
// and without default, soft and hard defaults, presence, text around, nested words, required, precedence, braces in
// defaults. Cases where compose takes an absent variable as empty are `?` here: the environment may give it.
// Left out: own substitution and replacement functions, warnings of the log, other patterns (no such interface here).
const variables: Readonly<Record<string, string>> = { FOO: 'first', BAR: '', JSON: '{"json":2}' }

function lookup(name: string): Variable | null {
  const text = Object.hasOwn(variables, name) ? variables[name] : undefined
  return text === undefined ? null : { value: { kind: 'known', text }, places: [] }
}

function result(template: string): string {
  const answer = interpolate(template, lookup)
  if (answer.kind !== 'text') return answer.kind
  return answer.value.kind === 'known' ? answer.value.text : `? ${answer.text}`
}

describe('interpolation as compose does it', () => {
  it.each([
    ['$${foo}', '${foo}'],
    ['foo', 'foo'],
    ['a $ string', 'a $ string'],
    ['^REGEX$', '^REGEX$'],
    ['$}', '$}'],
    ['$', '$'],
    ['$FOO-bar', 'first-bar'],
    ['This ${BAR} var', 'This  var'],
    ['This $FOO var', 'This first var'],
    ['This ${FOO} var', 'This first var'],
    ['ok ${missing:-def}', 'ok def'],
    ['ok ${missing-def}', 'ok def'],
    ['ok ${BAR:-def}', 'ok def'],
    ['ok ${FOO:-def}', 'ok first'],
    ['ok ${BAR-def}', 'ok '],
    ['ok ${FOO:+presence_value}', 'ok presence_value'],
    ['ok ${FOO+presence_value}', 'ok presence_value'],
    ['ok ${BAR+presence_value}', 'ok presence_value'],
    ['ok ${BAR:+presence_value}', 'ok '],
    ['ok ${BAR:-/non:-alphanumeric}', 'ok /non:-alphanumeric'],
    ['-ok ${BAR:-defaultValue}', '-ok defaultValue'],
    ['+ok ${UNSET:-${BAR-defaultValue}}', '+ok '],
    ['-ok ${FOO:-defaultValue}', '-ok first'],
    [':-ok ${UNSET-defaultValue}', ':-ok defaultValue'],
    [':-ok ${BAR-defaultValue}', ':-ok '],
    [':?ok ${BAR-defaultValue}', ':?ok '],
    [':?ok ${BAR:-defaultValue}', ':?ok defaultValue'],
    [':+ok ${BAR:-defaultValue}', ':+ok defaultValue'],
    ['ok ${UNSET_VAR-$FOO}', 'ok first'],
    ['ok ${UNSET_VAR-${FOO}}', 'ok first'],
    ['ok ${UNSET_VAR-${FOO} ${FOO}}', 'ok first first'],
    ['ok ${BAR:-$FOO}', 'ok first'],
    ['ok ${BAR:-${FOO} ${FOO}}', 'ok first first'],
    ['ok ${BAR+$FOO}', 'ok first'],
    ['ok ${BAR+$FOO ${FOO:+second}}', 'ok first second'],
    ['ok ${FOO:?err}', 'ok first'],
    ['ok ${FOO?err}', 'ok first'],
    ['ok ${BAR?err}', 'ok '],
    ['ok ${SUBDOMAIN:-redis}.${FOO:?}', 'ok redis.first'],
    ['${FOO?bar-baz}', 'first'],
    ['${UNSET_VAR-myerror?msg}', 'myerror?msg'],
    ['${UNSET-va:-lu:?e}', 'va:-lu:?e'],
    ['${UNSET-va+lu?e}', 'va+lu?e'],
    ['ok ${missing:-{"json":1}}', 'ok {"json":1}'],
    ['ok ${missing-{"json":1}}', 'ok {"json":1}'],
    ['ok ${JSON:-{"json":1}}', 'ok {"json":2}'],
    ['${X:-{}}', '{}'],
    ['${X:-a}b}', 'ab}'],
    ['$FOO_$FOO', '? $FOO_first'],
    ['${foo:-a}', 'a'],
    ['a$$FOO', 'a$FOO'],
    ['$$$FOO', '$first'],
    ['${FOO}\n${BAR:-b}', 'first\nb']
  ])('%j gives %j', (template, expected) => expect(result(template)).toBe(expected))

  it.each([
    '${',
    '${}',
    '${ }',
    '${ foo}',
    '${foo }',
    '${foo!}',
    '${foo:}',
    '${foo-bar',
    '${foo-a\n}',
    '${1}'
  ])('%j is invalid', template => expect(result(template)).toBe('invalid'))

  it.each([
    ['This ${missing} var', 'This ${missing} var'],
    ['${A:-${B}}', '${B}'],
    ['not ok ${UNSET_VAR:?Mandatory Variable Unset}', 'not ok ${UNSET_VAR:?Mandatory Variable Unset}'],
    ['not ok ${BAR:?Mandatory Variable Empty}', 'not ok ${BAR:?Mandatory Variable Empty}'],
    ['not ok ${UNSET_VAR?}', 'not ok ${UNSET_VAR?}']
  ])('%j is not known', (template, left) => expect(result(template)).toBe(`? ${left}`))

  it.each([
    ['$A', 'no file of the repository sets the variable A, and it has no default'],
    ['${A:?say so}', 'no file of the repository sets the variable A, which is required (say so)'],
    ['${BAR:?x}', 'the variable BAR is required and its value is empty']
  ])('says why %j is not known', (template, reason) => {
    expect(interpolate(template, lookup)).toMatchObject({ value: { kind: 'unknown', reason } })
  })

  it.each([
    ['ok ${UNSET_VAR:+presence_value}', 'ok '],
    ['ok ${UNSET_VAR+presence_value}', 'ok '],
    ['${A:+${A},}B', 'B']
  ])('%j takes a variable that no file gives as not set', (template, text) =>
    expect(result(template)).toBe(text)
  )

  it('bounds what lies within each other and what becomes too long', () => {
    expect(result('${a:-'.repeat(60) + '}'.repeat(60))).toBe('too-large')
    const long = (): Variable => ({ value: { kind: 'known', text: 'x'.repeat(100_000) }, places: [] })
    expect(interpolate('$a'.repeat(20), long).kind).toBe('too-large')
  })

  it('never throws, and says where each stretch of the result comes from', () => {
    const part = fc.constantFrom(
      '$',
      '$$',
      '{',
      '}',
      '${',
      'FOO',
      'BAR',
      'A',
      ':-',
      '-',
      ':+',
      '?',
      '+',
      '\n',
      'x',
      ' '
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), parts => {
        const template = parts.join('')
        const answer = interpolate(template, lookup)
        if (answer.kind !== 'text') return
        for (const { at, from, length } of answer.stretches) {
          expect(answer.text.slice(at, at + length)).toBe(template.slice(from, from + length))
        }
      }),
      { numRuns: 500 }
    )
  })
})
