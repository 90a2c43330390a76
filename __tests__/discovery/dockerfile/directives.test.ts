import { describe, expect, it } from '@jest/globals'
import { detectSyntax, isDockerfileFrontend } from '../../../src/discovery/dockerfile/directives.ts'
import { argument, findings, images, read } from './reading.ts'

/*
 * The cases of BuildKit's parser/directives_test.go: TestDirectives, TestDetectSyntax and TestDetectSyntaxBOM are covered,
 * TestParseDirective for `check` too, as far as `check` stands among the others (its value means nothing for images).
 * Left out: the command line behind the name, which goes to the frontend, and the line numbers, which offsets replace.
 */
describe('detecting the frontend', () => {
  it.each([
    [
      'options behind a space',
      '# syntax = dockerfile:experimental // opts\nFROM busybox\n',
      'dockerfile:experimental'
    ],
    ['no spaces', '#syntax=a/b:1\nFROM x', 'a/b:1'],
    [
      'a shebang first',
      '#!/bin/sh\n# syntax = dockerfile:experimental\nFROM busybox',
      'dockerfile:experimental'
    ],
    ['a blank line after the shebang', '#!/bin/sh\n\n# syntax = dockerfile:experimental\n', null],
    ['none', 'FROM busybox\nRUN ls\n', null],
    ['slashes', '//syntax=foo\n//key=value', 'foo'],
    ['slashes after a shebang', '#!/bin/sh\n//syntax=x', 'x'],
    ['JSON', '{"syntax": "foo", "bar": ["abc"]}', 'foo'],
    ['JSON after a shebang', '#!/usr/bin/x\n{"syntax": "foo"}', 'foo'],
    ['JSON whose key lies deeper too', '{"a": {"syntax": "no"}, "syntax": "yes"}', 'yes'],
    ['JSON with the key twice', '{"syntax": "one", "syntax": "two"}', 'two'],
    ['JSON where the value is also a key', '{"x": "syntax", "syntax": "syntax"}', 'syntax'],
    ['JSON where it is no string', '{"syntax": 3}', null],
    ['broken JSON', '{"syntax": "foo"', null],
    ['JSON with something behind it', '{"syntax": "foo"}\n# syntax=bar', null],
    ['a byte order mark', '\uFEFF# syntax = myfrontend\nFROM busybox\n', 'myfrontend'],
    ['other directives before it', '# escape=`\n# check=skip=all\n# syntax=x\nFROM a', 'x'],
    ['a comment before it', '# hello\n# syntax=x\nFROM a', null],
    ['an unknown directive before it', '# key = FOO\n# syntax=x\nFROM a', null],
    ['upper case', '# SyNtAx=x\nFROM a', 'x'],
    ['white space before the hash', ' # syntax=x\nFROM a', null],
    ['the first of two', '# syntax=x\n# syntax=y\nFROM a', 'x'],
    ['nothing behind the equals sign', '# syntax=\nFROM a', null],
    ['carriage returns', '# syntax=x \r\nFROM a\r\n', 'x']
  ])('%s', (_, text, expected) => {
    const syntax = detectSyntax(text)
    expect(syntax?.reference ?? null).toBe(expected)
    expect(syntax === null ? null : text.slice(syntax.start, syntax.end)).toBe(expected)
  })

  it('has the exact place, a byte order mark not counted', () => {
    const [mention] = read('\uFEFF# syntax=docker/dockerfile:1.7 x\nFROM scratch').mentions
    expect(mention).toEqual({
      kind: 'syntax',
      file: 'Dockerfile',
      line: 1,
      column: 10,
      endLine: 1,
      endColumn: 31,
      written: 'docker/dockerfile:1.7',
      value: { kind: 'known', text: 'docker/dockerfile:1.7' },
      via: [],
      platform: null,
      required: true
    })
  })

  it('the build argument BUILDKIT_SYNTAX beats the directive', () => {
    const text = '# syntax=docker/dockerfile:1\nFROM scratch'
    expect(images(text, { arguments: [argument('BUILDKIT_SYNTAX', 'acme/frontend:2 --opt')] })).toEqual([
      'syntax acme/frontend:2'
    ])
    expect(images(text, { arguments: [argument('BUILDKIT_SYNTAX', 'dockerfile.v0')] })).toEqual([])
  })

  it('a text in another language is not read as a Dockerfile', () => {
    expect(images('//syntax=acme/hlb\nfs default() {}')).toEqual(['syntax acme/hlb'])
    expect(findings('{"syntax": "acme/x", "from": ["y"]}')).toEqual([])
  })

  it('a frontend of another kind may know more instructions', () => {
    expect(findings('# syntax=acme/dockerfile-plus\nFROM a\nINCLUDE b')).toEqual([])
    expect(findings('# syntax=docker/dockerfile:1\nFROM a\nINCLUDE b')).toHaveLength(1)
  })

  it.each([
    ['docker/dockerfile', true],
    ['docker/dockerfile:1.7-labs', true],
    ['mirror.example.com/docker/dockerfile@sha256:abc', true],
    ['docker/dockerfile-upstream:master', true],
    ['devthefuture/dockerfile-x', false],
    ['acme/hlb', false]
  ])('%s reads Dockerfiles: %s', (reference, expected) =>
    expect(isDockerfileFrontend(reference)).toBe(expected)
  )
})

describe('the directive escape', () => {
  it.each([
    ['in front', '# escape=`\nFROM `\n  image', ['from image']],
    [
      'behind syntax',
      '# syntax=docker/dockerfile\n# escape = `\n\nFROM `\n    image',
      ['syntax docker/dockerfile', 'from image']
    ],
    ['in upper case, without a space', '#EScape=`\nFROM `\n image', ['from image']],
    ['indented', '  # escape=`\nFROM `\n image', ['from image']],
    ['the default, written out', '#escape=\\\nFROM \\\nimage', ['from image']],
    ['after a comment it is one', '# a comment\n# escape=`\nFROM \\\n image', ['from image']],
    ['after a shebang it is a comment', '#!/bin/sh\n# escape=`\nFROM \\\n image', ['from image']],
    ['after a blank line it is a comment', '\n# escape=`\nFROM \\\n image', ['from image']]
  ])('%s', (_, text, expected) => expect(images(text)).toEqual(expected))

  it('must be a backslash or a backquote', () => {
    expect(findings('# escape=x\nFROM a')).toEqual([
      expect.stringMatching(/^invalid-configuration 1: "x" is not a valid escape token/)
    ])
  })

  it('must not be repeated', () => {
    expect(findings('# escape=`\n# Escape=`\nFROM a')).toEqual([
      expect.stringMatching(/^invalid-configuration 2: The directive "escape" is repeated/)
    ])
    expect(images('# syntax=a\n# syntax=b\nFROM c')).toEqual(['syntax a', 'from c'])
  })
})
