import { describe, expect, it } from '@jest/globals'
import { argument, findings, imageContext, images, read } from './reading.ts'

/*
 * The cases of BuildKit's dockerfile2llb/convert_test.go: TestDockerfileParsing, TestCopyFromKeepsStageLabels and
 * TestBaseImageConfig (which stages count), TestDockerfileCircularDependencies. Of the integration tests: args (global ARGs,
 * errors in defaults, several ARGs in one line, quotes, TARGETSTAGE), multistage (implicit images, case, order, no stage),
 * named contexts (image, scratch, folder), onbuild (child stages, stages and images behind `--from`), platform arguments,
 * heredocs (see parse.test.ts), mounts (`from`, variables in it), `COPY --from` with variables.
 * Left out: whatever needs a registry or a running build (contents, labels, environment, ONBUILD in images, timestamps),
 * AddEnv, ParseKeyValue, ToEnvList, proxies, HEALTHCHECK, SOURCE_DATE_EPOCH: no image depends on them.
 */
describe('the stages that the target needs', () => {
  const many = [
    'FROM alpine:1 AS one',
    'FROM alpine:2 AS two',
    'COPY --from=one /a /b',
    'FROM alpine:3 AS three',
    'RUN --mount=from=Two,target=/x ls',
    'FROM one AS four',
    'FROM alpine:5'
  ].join('\n')

  it.each([
    [undefined, ['from alpine:5']],
    ['one', ['from alpine:1']],
    ['two', ['from alpine:1', 'from alpine:2']],
    ['three', ['from alpine:1', 'from alpine:2', 'from alpine:3']],
    ['THREE', ['from alpine:1', 'from alpine:2', 'from alpine:3']],
    ['four', ['from alpine:1']]
  ])('of %s', (target, expected) =>
    expect(images(many, target === undefined ? {} : { target })).toEqual(expected)
  )

  it('a target that is no stage is a finding where it is named', () => {
    const { findings: found, mentions } = read(many, { target: 'five' })
    expect(mentions).toEqual([])
    expect(found).toMatchObject([
      {
        rule: 'invalid-configuration',
        message: expect.stringMatching(/"five" is not a stage of Dockerfile: its stages are one, two/),
        location: { file: 'devcontainer.json', line: 5 }
      }
    ])
  })

  it.each(['0', '4', '00', '-1'])('a target is no number: %s', target => {
    const { findings: found, mentions } = read(many, { target })
    expect(mentions).toEqual([])
    expect(found.map(({ rule }) => rule)).toEqual(['invalid-configuration'])
  })

  it.each<[string, string, string[]]>([
    ['scratch', 'FROM scratch\nCOPY f /', []],
    ['a stage and its index', 'FROM scratch AS foo\nFROM foo\nCOPY --from=foo f1 /\nCOPY --from=0 f2 /', []],
    ['an image behind --from', 'FROM scratch\nCOPY --from=busybox /etc/passwd test', ['copy-from busybox']],
    ['scratch behind --from', 'FROM a\nCOPY --from=scratch / /', ['from a']],
    [
      'names in any case',
      'FROM scratch AS STAge0\nFROM x AS staGE1\nCOPY --from=staGE0 bar baz\nFROM scratch\nCOPY --from=stage1 a b',
      ['from x']
    ],
    [
      '--from behind other flags',
      'FROM a\nCOPY --link --chown=1:1 --chmod=u=rwx --from=b:1 x y',
      ['from a', 'copy-from b:1']
    ],
    ['a flag in quotes', 'FROM a\nCOPY --from="b:1" x y', ['from a', 'copy-from b:1']],
    [
      'several mounts',
      'FROM a\nRUN --mount=type=bind,from=b,target=/b --mount=target=/c,FROM=c --mount=type=cache,target=/d ls',
      ['from a', 'mount-from b', 'mount-from c']
    ],
    [
      'a mount over several lines',
      'FROM a\nRUN --mount=type=bind,source=x,\\\nfrom=b,target=/b ls',
      ['from a', 'mount-from b']
    ],
    ['a mount of the last from', 'FROM a\nRUN --mount=from=b,from=c ls', ['from a', 'mount-from c']],
    ['a number is no stage to a mount', 'FROM a\nRUN --mount=from=0 ls', ['from a', 'mount-from 0']],
    ['a mount with quoted fields', `FROM a\nRUN --mount='type=bind,"from=b"' ls`, ['from a', 'mount-from b']],
    [
      'a --from in a comment or heredoc',
      'FROM a\n# COPY --from=b x y\nRUN <<E\nCOPY --from=c x y\nE',
      ['from a']
    ],
    ['a --from that is an argument', 'FROM a\nCOPY x --from=b y\nRUN cmd --mount=from=c', ['from a']],
    ['ADD has none', 'FROM a\nADD --from=b x y', ['from a']],
    ['the latest stage of a name', 'FROM a AS x\nFROM b AS x\nFROM x', ['from b']],
    ['a stage named as its image', 'FROM golang AS golang\nFROM golang', ['from golang']],
    ['a name before its stage is an image', 'FROM x\nFROM y AS x', ['from y']],
    ['a stage behind an ARG', 'ARG KIND=dev\nFROM a AS dev\nFROM b AS prod\nFROM ${KIND}', ['from a']],
    [
      'ONBUILD counts for the stage upon it',
      'FROM a AS base\nONBUILD COPY --from=b x y\nFROM base\nRUN x',
      ['from a', 'copy-from b']
    ],
    ['ONBUILD does not count for its own stage', 'FROM a AS base\nONBUILD COPY --from=b x y', ['from a']],
    [
      'ONBUILD does not count for the stage after the next',
      'FROM a AS base\nONBUILD RUN --mount=from=src ls\nFROM base AS mid\nFROM mid',
      ['from a', 'mount-from src']
    ],
    [
      'ONBUILD may need a stage',
      'FROM a AS src\nFROM b AS base\nONBUILD COPY --from=src x y\nFROM base',
      ['from a', 'from b']
    ],
    [
      'once, though two stages trigger it',
      'FROM a AS b\nONBUILD COPY --from=z x y\nFROM b AS c\nFROM b\nCOPY --from=c x y',
      ['from a', 'copy-from z']
    ]
  ])('%s', (_, text, expected) => expect(images(text)).toEqual(expected))

  it('a name after FROM is a stage only in lower case', () => {
    const text = 'FROM alpine:3 AS TEST\nFROM TEST'
    expect(images(text)).toEqual(['from alpine:3'])
    expect(findings(text)).toEqual([
      expect.stringMatching(/^invalid-image-reference 2: FROM "TEST" names no stage: .* Write "FROM test"/)
    ])
  })

  it.each([
    ['FROM a\nCOPY --from=1 x y', /There is no stage 1: this Dockerfile has 1/],
    ['FROM a\nCOPY --from=-1 x y', /There is no stage -1/],
    ['FROM a AS s\nCOPY --from=s x y', /"s" is the one that takes files from it/],
    ['FROM a AS t\nCOPY --from=build / /out\nFROM b AS build\nFROM t', /"build" comes later/],
    ['FROM a\nARG X=b\nCOPY --from=$X x y', /BuildKit expands no variables in "--from=\$X"/],
    [
      'FROM a\nARG X=b\nRUN --mount=from=${X},target=/x ls',
      /BuildKit expands no variables in "from=\$\{X\}"/
    ],
    ['FROM a AS unneeded\nCOPY --from=$X x y\nFROM b', /BuildKit expands no variables/]
  ])('%j stops BuildKit', (text, message) => {
    expect(findings(text)).toEqual([expect.stringMatching(message)])
  })

  it('a later stage does not matter where it is not needed', () => {
    expect(findings('FROM a AS t\nCOPY --from=u x y\nFROM b AS u\nFROM c')).toEqual([])
  })

  it('a malformed name in a stage that is not needed stops BuildKit too', () => {
    expect(findings('FROM Acme AS x\nFROM b')).toEqual([
      expect.stringMatching(/^invalid-image-reference 1: .*must be lower case/)
    ])
    expect(findings('FROM a AS x\nCOPY --from=B/C/D:: x y\nFROM b')).toEqual([
      expect.stringMatching(/^invalid-image-reference 2/)
    ])
  })
})

describe('positions', () => {
  it.each([
    ['FROM alpine:3', 'alpine:3', [1, 6, 1, 14]],
    ['  from\talpine:3  ', 'alpine:3', [1, 8, 1, 16]],
    ['\uFEFFFROM alpine:3', 'alpine:3', [1, 6, 1, 14]],
    ['FROM "alpine:3"', 'alpine:3', [1, 7, 1, 15]],
    [`FROM 'alpine:3' AS x`, 'alpine:3', [1, 7, 1, 15]],
    ['FROM --platform=linux/amd64 alpine:3', 'alpine:3', [1, 29, 1, 37]],
    ['FROM \\\n# why\n\n  alpine:3 \\\n AS x', 'alpine:3', [4, 3, 4, 11]],
    ['FROM alp\\\nine:3', 'alp\\\nine:3', [1, 6, 2, 6]],
    ['ARG V=3\r\nFROM alpine:${V}\r\n', 'alpine:${V}', [2, 6, 2, 17]]
  ])('%j', (text, written, [line, column, endLine, endColumn]) => {
    expect(read(text).mentions).toMatchObject([{ written, line, column, endLine, endColumn }])
  })

  it.each([
    ['FROM a\nCOPY --chown=1 --from=ghcr.io/a/b:1 x y', 'ghcr.io/a/b:1', [2, 23, 2, 36]],
    ['FROM a\nCOPY --from="b:1" x y', 'b:1', [2, 14, 2, 17]],
    ['FROM a\nRUN --mount=type=bind,\\\n  from=b ls', null, null],
    ['FROM a\nRUN --mount=type=bind,from=b:1,target=/x ls', 'b:1', [2, 28, 2, 31]],
    [`FROM a\nRUN --mount="from='b:1'" ls`, `'b:1'`, [2, 19, 2, 24]],
    ['FROM a AS x\nONBUILD COPY --from=b x y\nFROM x', 'b', [2, 21, 2, 22]]
  ])('%j', (text, written, span) => {
    const found = read(text).mentions[1]
    const place = found && [found.line, found.column, found.endLine, found.endColumn]
    expect([found?.written ?? null, place ?? null]).toEqual([written, span])
  })
})

describe('ARG', () => {
  it.each<[string, string, string[]]>([
    ['a default', 'ARG V=3.20\nFROM alpine:${V}', ['from alpine:3.20']],
    ['several in a line', 'ARG a1="foo bar" a2=box\nARG a3="$a2-foo"\nFROM busy$a2', ['from busybox']],
    ['one from another', 'ARG a1="box"\nARG a2="$a1-foo"\nFROM busy$a1:$a2', ['from busybox:box-foo']],
    ['over several lines', 'ARG A=x \\\n B=latest\nFROM alpine:${B}', ['from alpine:latest']],
    ['single quotes', `ARG V='3.19'\nFROM alpine:$V`, ['from alpine:3.19']],
    ['quotes around the name', 'ARG I="ubuntu:latest"\nFROM "${I}"', ['from ubuntu:latest']],
    ['the last of a name', 'ARG V=1\nARG V=2\nFROM a:$V', ['from a:2']],
    ['a later one without a default', 'ARG V=1\nARG V\nFROM a:$V', ['from a:1']],
    ['one that uses its own old value', 'ARG V=1\nARG V=$V.2\nFROM a:$V', ['from a:1.2']],
    ['a stage sees global ones alone', 'ARG V=1\nFROM a:$V\nARG V=2\nENV V=3\nFROM b:$V', ['from b:1']],
    ['one without a value is nothing', 'ARG SUFFIX\nFROM alpine$SUFFIX', ['from alpine']],
    ['one without a value takes a default', 'ARG V\nFROM alpine:${V:-3}', ['from alpine:3']],
    ['an empty one', 'ARG V=\nFROM alpine:${V:-3}', ['from alpine:3']],
    ['escapes', 'ARG V=3\\.20\nFROM alpine:$V', ['from alpine:3.20']]
  ])('%s', (_, text, expected) => {
    expect(images(text)).toEqual(expected)
    expect(findings(text).filter(finding => !finding.startsWith('cli-'))).toEqual([])
  })

  it('a build argument beats the default, and is its place', () => {
    const text = 'ARG V=1\nARG W=$V\nFROM a:$W'
    expect(read(text).mentions).toMatchObject([
      {
        via: [
          { line: 2, column: 7, text: '$V' },
          { line: 1, column: 7, endColumn: 8, text: '1' }
        ]
      }
    ])
    const given = read(text, { arguments: [argument('V', '2')] }).mentions
    expect(given).toMatchObject([
      {
        value: { text: 'a:2' },
        via: [
          { line: 2, text: '$V' },
          { file: 'devcontainer.json', line: 7, text: '2' }
        ]
      }
    ])
  })

  it('a build argument that no ARG declares is not seen', () => {
    expect(images('FROM a:${V:-1}', { arguments: [argument('V', '2')] })).toEqual(['from a:1'])
  })

  it('the last build argument of a name counts', () => {
    expect(images('ARG V\nFROM a:$V', { arguments: [argument('V', '2'), argument('V', '3')] })).toEqual([
      'from a:3'
    ])
  })

  it('a build argument that only a codespace knows leaves the image unknown', () => {
    const { mentions, findings: found } = read('ARG BASE=x\nFROM ${BASE}', {
      arguments: [argument('BASE', { unknown: 'localEnv has it' })]
    })
    expect(mentions).toMatchObject([
      {
        written: '${BASE}',
        value: { kind: 'unknown', reason: 'build argument BASE: localEnv has it' },
        via: [{ text: '${localEnv:BASE}' }]
      }
    ])
    expect(found).toEqual([])
  })

  it.each([
    ['ARG BASE\nFROM ${BASE}', 'ARG BASE has no default, and no build argument gives it a value'],
    ['ARG TAG\nFROM alpine:$TAG', 'ARG TAG has no default, and no build argument gives it a value'],
    [
      'ARG TAG\nARG IMAGE=alpine:$TAG\nFROM $IMAGE',
      'ARG TAG has no default, and no build argument gives it a value'
    ]
  ])('%j waits for a value', (text, reason) => {
    expect(read(text)).toMatchObject({ mentions: [{ value: { kind: 'unknown', reason } }], findings: [] })
  })

  it.each([
    [
      'FROM ${BLANK} AS foo',
      /^invalid-configuration 1: The base name \(\$\{BLANK\}\) should not be blank: no ARG BLANK stands before the first FROM/
    ],
    [
      'FROM ""',
      /^invalid-configuration 1: The base name \(""\) should not be blank: the name after FROM is empty/
    ],
    ['ARG X=\nFROM $X', /^invalid-configuration 2: The base name \(\$X\) should not be blank/],
    [
      'FROM a\nARG X=b\nFROM $X',
      /^invalid-configuration 3: .*ARG X stands after the first FROM, where no FROM sees it/
    ],
    ['FROM $X AS unneeded\nFROM b', /^invalid-configuration 1: The base name/],
    [
      'FROM alpine:$X',
      /^invalid-image-reference 1: "alpine:\$X" becomes "alpine:", which is not a valid image reference: no ARG X/
    ],
    ['ARG X=${Y:?gone}\nFROM a', /^invalid-configuration 1: "\$\{Y:\?gone\}" cannot be expanded: Y: gone/],
    ['FROM a:${X:?"gone"}', /^invalid-configuration 1: .*cannot be expanded: X: gone/],
    ['FROM a:${X', /^invalid-configuration 1: "a:\$\{X" cannot be expanded: "\}" is missing/],
    [`FROM 'a`, /^invalid-configuration 1: .*a single quote has no partner/],
    ['FROM a-${templateOption:imageVariant}', /^invalid-configuration 1: .*":i" is not a valid modifier/]
  ])('%j stops BuildKit', (text, message) => expect(findings(text)).toEqual([expect.stringMatching(message)]))

  it.each([
    [
      'ARG Q\nFROM $Q AS a\nFROM alpine:1',
      /^invalid-configuration 2: The base name \(\$Q\) should not be blank: ARG Q has no default/
    ],
    [
      'ARG Q\nFROM alpine:$Q AS a\nFROM alpine:1',
      /^invalid-image-reference 2: "alpine:\$Q" becomes "alpine:".*ARG Q has no default/
    ]
  ])('%j stops BuildKit, though the target does not need the stage', (text, message) => {
    expect(images(text)).toEqual(['from alpine:1'])
    expect(findings(text)).toEqual([expect.stringMatching(message)])
  })

  it('a stage that a named context replaces stops BuildKit where its base is empty alone', () => {
    const contexts = [imageContext('a', 'b')]
    expect(findings('ARG Q\nFROM $Q AS a\nFROM a', { contexts })).toEqual([
      expect.stringMatching(/^invalid-configuration 2: The base name/)
    ])
    const { findings: found } = read('ARG Q\nFROM x:$Q AS a\nFROM a', { contexts })
    expect(found.map(({ rule }) => rule)).toEqual(['cli-cannot-parse'])
  })

  it.each([
    ['FROM ${A##*a*a*b}', ''],
    ['FROM $B', 'ARG B=x$A\n'],
    ['FROM --platform=${A##*x} a', ''],
    ['# syntax=acme/other\nARG A=x\nFROM $A', '']
  ])('an ARG that is too long meets a limit where a FROM names it: %s', (from, between) => {
    const long = 'a'.repeat(50_000)
    const text = from.startsWith('#') ? from.replace('=x', `=${long}`) : `ARG A=${long}\n${between}${from}`
    expect(read(text).findings.map(({ rule }) => rule)).toEqual(['limit-reached'])
    expect(findings(`ARG A=${long}\nFROM alpine`)).toEqual([])
  })

  it.each([
    ['nested too deeply', `FROM ${'${a:-'.repeat(60)}x${'}'.repeat(60)}`],
    [
      'growing too long',
      `ARG A0=${'x'.repeat(100)}\n${Array.from({ length: 20 }, (_, n) => `ARG A${n + 1}=$A${n}$A${n}`).join('\n')}\nFROM $A20`
    ]
  ])('variables that are %s meet a limit', (_, text) => {
    const { mentions, findings: found } = read(text)
    expect(mentions).toMatchObject([{ value: { kind: 'unknown' } }])
    expect(found.map(({ rule }) => rule)).toEqual(['limit-reached'])
  })
})

describe('platforms', () => {
  const variables =
    'BUILDPLATFORM BUILDOS BUILDARCH TARGETPLATFORM TARGETOS TARGETARCH TARGETVARIANT TARGETSTAGE'.split(' ')
  const echo = `FROM x:${variables.map(name => `\${${name}:-none}`).join('_')}`.replaceAll(
    'PLATFORM:-none',
    'PLATFORM/\\//.'
  )

  it.each([
    [{}, 'linux.amd64_linux_amd64_linux.amd64_linux_amd64_none_default'],
    [{ platform: 'linux/arm/v7' }, 'linux.amd64_linux_amd64_linux.arm/v7_linux_arm_v7_default'],
    [{ platform: 'linux/arm64/v8' }, 'linux.amd64_linux_amd64_linux.arm64_linux_arm64_none_default'],
    [{ jobPlatform: 'linux/arm64' }, 'linux.arm64_linux_arm64_linux.arm64_linux_arm64_none_default']
  ])('the predefined arguments of %j', (parts, expected) => {
    const [mention] = read(echo, parts).mentions
    expect(mention?.value).toEqual({ kind: 'known', text: `x:${expected}` })
  })

  it('TARGETSTAGE is the target, or the name of the last stage', () => {
    const text = 'FROM a:$TARGETSTAGE AS one\nFROM b:$TARGETSTAGE AS two'
    expect(images(text)).toEqual(['from b:two'])
    expect(images(text, { target: 'one' })).toEqual(['from a:one'])
  })

  it.each([
    ['FROM a', {}, null],
    ['FROM a', { platform: 'linux/arm64' }, 'linux/arm64'],
    ['FROM --platform=linux/arm64 a', {}, 'linux/arm64'],
    ['FROM --platform=linux/arm64/v8 a', {}, 'linux/arm64'],
    ['FROM --platform=arm64 a', {}, 'linux/arm64'],
    ['FROM --platform=linux a', {}, 'linux/amd64'],
    ['FROM --platform=linux/x86_64 a', {}, 'linux/amd64'],
    ['FROM --platform="$BUILDPLATFORM" a', { platform: 'linux/arm64' }, 'linux/amd64'],
    ['FROM --platform=$TARGETPLATFORM a', { platform: 'linux/arm64' }, 'linux/arm64'],
    ['ARG P=linux/s390x\nFROM --platform=$P a', {}, 'linux/s390x'],
    ['FROM --platform=windows(10.0.17763)/amd64 a', {}, 'windows/amd64'],
    ['FROM --platform=linux/arm64 a AS x\nFROM x', {}, 'linux/arm64']
  ])('%j with %j', (text, parts, platform) =>
    expect(read(text, parts).mentions).toMatchObject([{ platform }])
  )

  it('files are taken from images of the build’s platform', () => {
    const text = 'FROM --platform=linux/arm64 a\nCOPY --from=b x y'
    expect(read(text).mentions.map(({ platform }) => platform)).toEqual(['linux/arm64', null])
    expect(read(text, { platform: 'linux/s390x' }).mentions.map(({ platform }) => platform)).toEqual([
      'linux/arm64',
      'linux/s390x'
    ])
  })

  it.each([
    ['FROM --platform=$arg a', /^invalid-configuration 1: The platform \(\$arg\) is empty: no ARG arg/],
    [
      'FROM --platform=amd a',
      /^invalid-configuration 1: "amd" is not a platform: os\/architecture was expected/
    ],
    ['FROM --platform=a/b/c/d a', /"a\/b\/c\/d" is not a platform/],
    ['FROM --platform=${x a', /cannot be expanded/]
  ])('%j stops BuildKit', (text, message) => expect(findings(text)).toEqual([expect.stringMatching(message)]))

  it('one that only a codespace knows is left open', () => {
    const parts = { arguments: [argument('P', { unknown: 'localEnv has it' })] }
    expect(read('ARG P\nFROM --platform=$P a', parts)).toMatchObject({
      mentions: [{ platform: null, value: { text: 'a' } }],
      findings: []
    })
  })
})

describe('named contexts', () => {
  const contexts = [imageContext('base', 'ghcr.io/acme/base:1')]
  const folder = { name: 'base', image: null }

  it.each<[string, string, string[]]>([
    ['FROM', 'FROM base', ['build-context ghcr.io/acme/base:1']],
    ['FROM with a tag that is the default', 'FROM base:latest', ['build-context ghcr.io/acme/base:1']],
    ['FROM with the full name', 'FROM docker.io/library/base', ['build-context ghcr.io/acme/base:1']],
    [
      'FROM with another tag is an image',
      'FROM base:2',
      ['from base:2', 'build-context ghcr.io/acme/base:1 (not required)']
    ],
    ['COPY --from', 'FROM scratch\nCOPY --from=base x y', ['build-context ghcr.io/acme/base:1']],
    ['a mount', 'FROM scratch\nRUN --mount=from=base,target=/x ls', ['build-context ghcr.io/acme/base:1']],
    [
      'the stage of its name',
      'FROM busybox AS parent\nFROM parent AS base\nRUN x\nFROM base',
      ['build-context ghcr.io/acme/base:1']
    ],
    [
      'not needed',
      'FROM base AS x\nFROM alpine',
      ['from alpine', 'build-context ghcr.io/acme/base:1 (not required)']
    ],
    ['used twice, mentioned once', 'FROM base\nCOPY --from=base x y', ['build-context ghcr.io/acme/base:1']],
    [
      'the stage that it replaces still asks for what it copies',
      'FROM a AS base\nCOPY --from=b x y\nFROM base',
      ['copy-from b', 'build-context ghcr.io/acme/base:1']
    ]
  ])('%s', (_, text, expected) => expect(images(text, { contexts })).toEqual(expected))

  it('has the place where the context is given, and the platform of its user', () => {
    expect(read('FROM --platform=linux/arm64 base', { contexts }).mentions).toEqual([
      {
        kind: 'build-context',
        file: 'devcontainer.json',
        line: 9,
        column: 1,
        endLine: 9,
        endColumn: 20,
        written: 'docker-image://ghcr.io/acme/base:1',
        value: { kind: 'known', text: 'ghcr.io/acme/base:1' },
        via: [],
        platform: 'linux/arm64',
        required: true
      }
    ])
  })

  it('a folder takes the place of an image', () =>
    expect(images('FROM scratch\nCOPY --from=base x y', { contexts: [folder] })).toEqual([]))
  it('scratch is no image', () =>
    expect(images('FROM base', { contexts: [imageContext('base', 'scratch')] })).toEqual([]))
  it('scratch cannot be replaced', () => {
    expect(images('FROM scratch', { contexts: [imageContext('scratch', 'a')] })).toEqual([
      'build-context a (not required)'
    ])
  })
})
