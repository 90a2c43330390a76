import { describe, expect, it } from '@jest/globals'
import { expandWord } from '../../../src/discovery/dockerfile/shell.ts'
import type { Lookup } from '../../../src/discovery/dockerfile/shell.ts'
import { fullAllowance } from '../../../src/discovery/dockerfile/limits.ts'

function expand(word: string, values: Readonly<Record<string, string>>): string {
  const lookup: Lookup = name =>
    Object.hasOwn(values, name) ? { kind: 'known', text: values[name] ?? '' } : 'unset'
  const expansion = expandWord(word, '\\', lookup, fullAllowance())
  return expansion.kind === 'known' ? expansion.text : expansion.kind
}

const set = { DIR: '/work', TOOL: 'make', WORD: '한국어', NONE: '' }

/*
 * The cases of BuildKit's shell/envVarTest, each group with its own words: quotes, escapes, names, braces, every conditional
 * form, words in words, names beyond ASCII, broken braces, positional and special parameters; then those of lex_test.go:
 * TestShellParserMandatoryEnvVars, TestProcessWithMatches, TestProcessWithMatchesPlatform, TestConvertShellPatternToRegex.
 * Left out: the rows for Windows (names without regard to case), wordsTest (splitting after expansion, which no image
 * goes through; heredocs, the one use of it here, are tested in parse.test.ts), TestGetEnv (the Lookup stands for it),
 * and the repetition of every quoting row with text beyond ASCII, of which some are kept.
 */
describe('quotes and escapes', () => {
  it.each([
    ['plain', 'plain'],
    [`go'lan'g`, 'golang'],
    [`go'lang`, 'wrong'],
    [`go\\'lang`, `go'lang`],
    [`go\\\\'lang`, 'wrong'],
    ['abc\\tdef', 'abctdef'],
    ['"abc\\tdef"', 'abc\\tdef'],
    ['"abc\\\\tdef"', 'abc\\tdef'],
    [`'abc\\tdef'`, 'abc\\tdef'],
    ['end\\', 'end'],
    ['end\\\\', 'end\\'],
    ['"open', 'wrong'],
    ['"open\\"', 'wrong'],
    [`"o'n"`, `o'n`],
    [`'open`, 'wrong'],
    [`'end\\'`, 'end\\'],
    [`'in\\side'`, 'in\\side'],
    [`'in\\\\side'`, 'in\\\\side'],
    [`"''"`, `''`],
    [`'"in"'`, '"in"'],
    ['안녕', '안녕'],
    [`안'녕'하`, '안녕하'],
    [`안\\'녕`, `안'녕`],
    [`"안\\t녕"`, '안\\t녕'],
    [`'안녕`, 'wrong']
  ])('%s', (word, expected) => expect(expand(word, set)).toBe(expected))
})

describe('variables', () => {
  it.each([
    ['$.', '$.'],
    ['a$1x', 'ax'],
    ['a$.x', 'a$.x'],
    ['a$dir.', 'a.'],
    ['a$DIR', 'a/work'],
    ['a\\$DIR', 'a$DIR'],
    ['a\\\\$DIR', 'a\\/work'],
    ['"a\\$DIR"', 'a$DIR'],
    ['"a\\\\$DIR"', 'a\\/work'],
    [`'a\\$DIR'`, 'a\\$DIR'],
    ['"$DIR"', '/work'],
    [`'$DIR'`, '$DIR'],
    [`"a'$DIR'"`, `a'/work'`],
    ['\\${}b', '${}b'],
    ['a\\${}', 'a${}'],
    ['${}', 'wrong'],
    ['a${}b', 'wrong'],
    ['a${low}b', 'ab'],
    ['a${DIR}', 'a/work'],
    ['a${.}', 'wrong'],
    ['a${DIR', 'wrong'],
    ['$WORD', '한국어'],
    ['안$WORD', '안한국어'],
    ['${{aaa}', 'wrong'],
    ['${aaa}}', '}'],
    ['${aaa', 'wrong'],
    ['${:}', 'wrong'],
    ['${:-b}', 'wrong'],
    ['${:+b}', 'wrong'],
    ['${DIR:=0}', 'wrong'],
    ['${NO=0}', 'wrong'],
    ['${NO:YES}', 'wrong'],
    ['$WORD1', ''],
    ['$_x', '']
  ])('%s', (word, expected) => expect(expand(word, set)).toBe(expected))

  it.each(['1', '2', '9', '999', '001', '@', '*', '#', '?', '-', '$', '!', '0'])(
    'the parameter %s is never set',
    name => {
      expect(expand(`a$${name}`, set)).toBe('a')
      expect(expand(`\${${name}}b`, set)).toBe('b')
      expect(expand(`\${${name}:+x}b`, set)).toBe('b')
      expect(expand(`\${${name}:-x}b`, set)).toBe('xb')
    }
  )

  it('digits end a positional parameter', () => expect(expand('$999aaa', set)).toBe('aaa'))
  it('a special parameter is one sign', () => expect(expand('$@@@', set)).toBe('@@'))
})

describe('conditional forms', () => {
  it.each([
    ['a${NO:-0}b', 'a0b'],
    ['a${DIR:-0}b', 'a/workb'],
    ['a${NO:-$DIR}b', 'a/workb'],
    ['a${NO:-${DIR:-y}}b', 'a/workb'],
    ['a${NO:-${NIX:-y}}b', 'ayb'],
    ['${NO:-b}}', 'b}'],
    ['${NO:-b', 'wrong'],
    ['${NO:-b ${x}', 'wrong'],
    ['${NO:-b {x}', 'b {x'],
    ['a${NO:-\\$DIR:}b', 'a$DIR:b'],
    ['a${NO:-\\${DIR}z}b', 'a${DIRz}b'],
    ['a${NO:+${DIR}}b', 'ab'],
    ['a${DIR:+${NO}}b', 'ab'],
    ['a${DIR:+${TOOL}}b', 'amakeb'],
    ['a${DIR:+${DIR}:}b', 'a/work:b'],
    ['a${NO:+0}b', 'ab'],
    ['${NONE-x}', ''],
    ['${NONE:-x}', 'x'],
    ['${NO-x}', 'x'],
    ['${NONE+x}', 'x'],
    ['${NONE:+x}', ''],
    ['${NO+x}', ''],
    ['${NO?}', 'wrong'],
    ['${NO:?}', 'wrong'],
    ['${DIR?}', '/work'],
    ['${DIR:?gone}', '/work'],
    ['${NONE?}', ''],
    ['${NONE:?}', 'wrong'],
    ['${DIR:-}', '/work'],
    ['${NO:-}', '']
  ])('%s', (word, expected) => expect(expand(word, set)).toBe(expected))

  it.each([
    ['${NO?give it}', 'NO: give it'],
    ['${NO:?give it}', 'NO: give it'],
    ['${NO?}', 'NO: is not allowed to be unset'],
    ['${NONE:?}', 'NONE: is not allowed to be empty']
  ])('%s says %s', (word, message) => {
    const lookup: Lookup = name => (name === 'NONE' ? { kind: 'known', text: '' } : 'unset')
    expect(expandWord(word, '\\', lookup, fullAllowance())).toEqual({ kind: 'wrong', message })
  })

  it('names what it used and what has no value', () => {
    const lookup: Lookup = name => (name === 'A' ? { kind: 'known', text: 'a' } : 'unset')
    const expansion = expandWord('${A:-x} ${B-b} ${C+c} $A', '\\', lookup, fullAllowance())
    expect(expansion).toEqual({ kind: 'known', text: 'a b  a', used: ['A'], unset: ['B', 'C'] })
  })

  it('builds the name of a platform', () => {
    const word = 'x-${V}.${OS}-${ARCH}${VARIANT:+-${VARIANT}}'
    expect(expand(word, { V: '1', OS: 'linux', ARCH: 'arm', VARIANT: 'v7' })).toBe('x-1.linux-arm-v7')
    expect(expand(word, { V: '1', OS: 'linux', ARCH: 'arm64', VARIANT: '' })).toBe('x-1.linux-arm64')
    expect(expand(word, { V: '1', OS: 'linux', ARCH: 'arm64' })).toBe('x-1.linux-arm64')
  })

  it.each(['$U', '${U}', '${U:-x}', '${U:+x}', '${U?}', '${U#a}', '${U/a/b}', 'a$U:b'])(
    '%s of an unknown value is unknown',
    word => {
      const lookup: Lookup = () => ({ kind: 'unknown', reason: 'only a codespace knows' })
      expect(expandWord(word, '\\', lookup, fullAllowance())).toMatchObject({
        kind: 'unknown',
        reason: 'only a codespace knows'
      })
    }
  )
})

describe('patterns', () => {
  it.each<[string, Record<string, string>, string]>([
    ['${X#()[]{\\}^$.\\*\\?|\\\\}', { X: '()[]{}^$.*?|\\x' }, 'x'],
    ['${X%%\\**}', { X: 'xx**' }, 'xx'],
    ['${X#*x*y}', { X: 'xxyy' }, 'y'],
    ['${X#*}', { X: 'xxyy' }, 'xxyy'],
    ['${X##*}', { X: 'xxyy' }, ''],
    ['${X#$Y}', { X: 'xxyy', Y: 'x' }, 'xyy'],
    ['${X#$Y}', { X: 'xxyy', Y: '' }, 'xxyy'],
    ['${X#}', { X: 'xxyy' }, 'xxyy'],
    ['${X##*x}', { X: 'xxyy' }, 'yy'],
    ['${X##}', { X: 'xxyy' }, 'xxyy'],
    ['${X#?\\?}', { X: '???y' }, '?y'],
    ['${Z:-.}${X%x}${Z:-.}', { X: 'xxyy' }, '.xxyy.'],
    ['${X%y}', { X: 'xxyy' }, 'xxy'],
    ['${X%%*y}', { X: 'xxyy' }, ''],
    ['${X%%\\**\\*}', { X: 'a***yy*' }, 'a'],
    ['${X%}', { X: 'xxyy' }, 'xxyy'],
    ['${X%%$Y}', { X: 'xxyy', Y: '' }, 'xxyy'],
    ['${X#v}', { X: 'v1.2' }, '1.2'],
    ['${X%.*}', { X: '1.2.3' }, '1.2'],
    ['${X%%.*}', { X: '1.2.3' }, '1'],
    ['${X##*/}', { X: 'ghcr.io/acme/web' }, 'web'],
    ['${X#*/}', { X: 'ghcr.io/acme/web' }, 'acme/web'],
    ['${X:#}', {}, 'wrong'],
    ['${X:##}', {}, 'wrong'],
    ['${X:%}', {}, 'wrong'],
    ['${X:%%}', {}, 'wrong'],
    ['${X#\\a}', { X: 'a' }, 'wrong'],
    ['${X/$N/.} - ${X//$N/.}', { X: '/foo*/*/*.txt', N: '\\*/' }, '/foo.*/*.txt - /foo..*.txt'],
    ['${X/$N/} - ${X//$N/}', { X: '/tmp/tmp/bar.txt', N: '/tmp' }, '/tmp/bar.txt - /bar.txt'],
    ['${X/$N/$R} - ${X//$N/$R}', { X: '/a/foo/b/c.txt', N: '/?/', R: '/' }, '/foo/b/c.txt - /foo/c.txt'],
    ['${X/$N/$R}', { X: 'http://google.de', N: 'http://', R: 'https://' }, 'https://google.de'],
    ['${X//\\//\\/}', { X: '/tmp/foo.txt' }, '\\/tmp\\/foo.txt'],
    ['${X/$N/ww}', { X: 'xxyy', N: '' }, 'wwxxyy'],
    ['${X//*/w}', { X: 'xxyy' }, 'w'],
    ['${X//ww}', { X: 'xxyy' }, 'wrong'],
    ['${X//}', { X: 'xxyy' }, 'wrong'],
    ['${X///}', { X: 'xxyy' }, 'xxyy'],
    ['${X///}', {}, ''],
    ['${X/x*y/-}', { X: 'axbyyc' }, 'a-c'],
    ['${X//o/0}', { X: 'foo' }, 'f00']
  ])('%s of %j', (word, values, expected) => expect(expand(word, values)).toBe(expected))
})

describe('bounds', () => {
  const lookup: Lookup = name => (name === 'LONG' ? { kind: 'known', text: 'a'.repeat(16_000) } : 'unset')
  it.each([
    ['nesting', '${a:-'.repeat(60) + '}'.repeat(60)],
    ['length', '$LONG$LONG$LONG'],
    ['a costly pattern', `\${LONG//${'a'.repeat(8000)}b/}`]
  ])('%s', (_, word) => expect(expandWord(word, '\\', lookup, fullAllowance()).kind).toBe('limit'))

  it('fifty levels are read', () =>
    expect(
      expandWord('${a:-'.repeat(50) + 'x' + '}'.repeat(50), '\\', lookup, fullAllowance())
    ).toMatchObject({
      text: 'x'
    }))
})
