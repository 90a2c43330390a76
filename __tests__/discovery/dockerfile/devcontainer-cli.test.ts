import { describe, expect, it } from '@jest/globals'
import { cliView } from '../../../src/discovery/dockerfile/devcontainer-cli.ts'
import { argument, findings, imageContext, read } from './reading.ts'

function seen(
  text: string,
  given: Readonly<Record<string, string>> = {},
  target: string | null = null
): string {
  const view = cliView(text, {
    given: Object.entries(given).map(([name, value]) => argument(name, value)),
    target,
    predefined: new Map([['TARGETARCH', 'amd64']])
  })
  return view.kind === 'image' ? view.text : view.kind
}

/* What the dev container CLI 0.88's own findBaseImage answers, run on the same text. */
describe('the base image as the dev container CLI finds it', () => {
  it.each<[string, string]>([
    ['FROM image1\nUSER user1\n', 'image1'],
    ['ARG BASE="image2"\nFROM ${BASE}\nARG U=x\n', 'image2'],
    ['\nARG BASE="ubuntu:latest"\n\nFROM "${BASE}"\n', 'ubuntu:latest'],
    ['ARG A=x \\\n B=latest\nFROM alpine:${B}', 'alpine:'],
    [`ARG V='3.19'\nFROM alpine:$V`, `alpine:'3.19'`],
    ['FROM ubuntu:22.04\nRUN <<EOF\nfrom simon\nEOF', 'simon'],
    [`FROM ubuntu:22.04\nRUN echo ' hi \\\nfrom Simon'`, 'Simon'],
    ['FROM \\\n alpine:3', '\\'],
    ['FROM alpine AS Base\nFROM base', 'base'],
    ['FROM alpine AS base\nFROM base AS next\nFROM next', 'alpine'],
    ['ARG V=1\nFROM alpine:${V:?err}', 'alpine:1:?err}'],
    ['ARG V=1\nFROM alpine:${V-3}', 'alpine:1-3}'],
    ['FROM alpine:${V-3}', 'alpine:-3}'],
    ['ARG V=v3\nFROM alpine:${V#v}', 'alpine:v3#v}'],
    ['ARG V\nFROM alpine:${V:-3}', 'alpine:3'],
    ['ARG V\nFROM ${V:+"x/"}alpine', 'alpine'],
    ['ARG V=1\nFROM ${V:+"x/"}alpine', 'x/alpine'],
    ['# escape=`\nFROM `\nalpine', '`'],
    ['FROM a:$TARGETARCH', 'a:amd64'],
    ['ARG V=1\nARG W=$V.2\nFROM a:$W', 'a:1.2'],
    ['ARG V==\nFROM a:$V', 'a:='],
    ['ARG V="a"b"\nFROM $V', 'a"b'],
    ['ARG\nV=2\nFROM a:$V', 'a:2'],
    ['FROM a\n\nAS b\nFROM b', 'a'],
    ['FROM --platform=x a', 'a'],
    ['FROM --platform=x', '--platform=x'],
    ['FROMX a', 'unknown'],
    ['FROM golang AS golang', 'none'],
    ['\uFEFFFROM a', 'none'],
    ['', 'none']
  ])('%j: %s', (text, expected) => expect(seen(text)).toBe(expected))

  it('build arguments beat defaults, and targets are exact', () => {
    expect(seen('ARG B="x"\nFROM ${B}', { B: 'image3' })).toBe('image3')
    const text =
      '\nFROM image1 as stage1\nFROM stage3 as stage2\nFROM image3 as stage3\nFROM image4 as stage4\n'
    expect([null, 'stage2', 'Stage2', '0'].map(target => seen(text, {}, target))).toEqual([
      'image4',
      'image3',
      'none',
      'none'
    ])
  })

  it('gives up where variables grow without end', () => {
    const lines = Array.from({ length: 40 }, (_, n) => `ARG A${n + 1}=$A${n}$A${n}`)
    expect(seen(`ARG A0=x\n${lines.join('\n')}\nFROM $A40`)).toBe('unknown')
  })
})

describe('cli-cannot-parse', () => {
  it.each<[string, string, number, RegExp, RegExp]>([
    [
      'an ARG over several lines',
      'ARG A=x \\\n B=latest\nFROM alpine:${B}',
      3,
      /takes "alpine:" for the base image.*Docker takes "alpine:latest"/,
      /each ARG on a line of its own/
    ],
    [
      'an ARG in single quotes',
      `ARG V='3.19'\nFROM alpine:$V`,
      2,
      /takes "alpine:'3\.19'"/,
      /without quotes or in double quotes/
    ],
    [
      'a heredoc',
      'FROM ubuntu:22.04\nRUN <<EOF\nfrom simon\nEOF',
      3,
      /takes "simon".*Docker takes "ubuntu:22\.04"/,
      /begin with "FROM"/
    ],
    [
      'a continued line',
      `FROM ubuntu:22.04\nRUN echo ' hi \\\nfrom Simon'`,
      3,
      /takes "Simon"/,
      /begin with "FROM"/
    ],
    ['a continued FROM', 'FROM \\\n alpine:3', 2, /takes "\\"/, /on one line/],
    [
      'the case of a stage',
      'FROM alpine AS Base\nFROM base',
      2,
      /takes "base".*Docker takes "alpine"/,
      /in the same case everywhere: "base"/
    ],
    ['${V-…}', 'ARG V\nFROM alpine:${V-3}', 2, /takes "alpine:-3\}"/, /knows no other form of a variable/],
    [
      '${V:?…}',
      'ARG V=1\nFROM alpine:${V:?err}',
      2,
      /takes "alpine:1:\?err\}"/,
      /knows no other form of a variable/
    ],
    ['${V#…}', 'ARG V=v3\nFROM alpine:${V#v}', 2, /takes "alpine:v3#v\}"/, /name it outright: alpine:3\./],
    ['the directive escape', '# escape=`\nFROM `\n alpine', 3, /takes "`"/, /on one line/],
    [
      'a stage named as its image',
      'FROM golang AS golang',
      1,
      /finds no base image/,
      /"FROM golang AS golang-base"/
    ],
    ['a byte order mark', '\uFEFFFROM alpine', 1, /finds no base image/, /without a byte order mark/]
  ])('%s', (_, text, line, message, fix) => {
    expect(read(text).findings).toMatchObject([
      {
        rule: 'cli-cannot-parse',
        severity: 'warning',
        message: expect.stringMatching(message),
        location: { file: 'Dockerfile', line },
        fixes: [{ text: expect.stringMatching(fix), who: 'anyone with write access' }]
      }
    ])
  })

  it('a target in another case', () => {
    const found = read('FROM alpine AS base\nFROM debian', { target: 'Base' }).findings
    expect(found).toMatchObject([
      {
        rule: 'cli-cannot-parse',
        location: { file: 'devcontainer.json' },
        fixes: [{ text: expect.stringMatching(/Write the target exactly as the stage is named/) }]
      }
    ])
  })

  it('a named context', () => {
    const contexts = [imageContext('base', 'ghcr.io/acme/base:1')]
    expect(read('FROM base', { contexts }).findings).toMatchObject([
      { fixes: [{ text: 'Give FROM the image itself: ghcr.io/acme/base:1.' }] }
    ])
  })

  it.each([
    ['the same image in another form', 'ARG I="docker.io/library/alpine"\nFROM $I'],
    ['default values', 'ARG V\nFROM alpine:${V:-3}'],
    ['a stage', 'FROM alpine AS base\nFROM base'],
    ['scratch', 'FROM scratch'],
    ['a platform', 'FROM --platform=$BUILDPLATFORM golang:$TARGETARCH'],
    ['a stage that is not needed', 'FROM x AS y\nRUN <<E\nfrom z\nE\nFROM alpine'],
    ['quotes', 'ARG V="3"\nFROM "alpine:$V"'],
    ['a value that waits', 'ARG V\nFROM $V']
  ])('nothing is said of %s', (_, text) => expect(findings(text)).toEqual([]))

  it('nothing is said where Docker does not build either', () => {
    expect(findings('FROM \\\n alpine:3\nFOO')).toEqual([expect.stringMatching(/^invalid-configuration/)])
  })
})
