import { describe, expect, it } from '@jest/globals'
import { parseDockerfile } from '../../../src/discovery/dockerfile/parser.ts'
import { argumentsOf } from '../../../src/discovery/dockerfile/instruction.ts'
import { fullAllowance } from '../../../src/discovery/dockerfile/limits.ts'
import { findings, images } from './reading.ts'

function parsed(text: string): string[] {
  return parseDockerfile(text, fullAllowance()).instructions.map(instruction => {
    const flags = instruction.flags.map(({ name, value }) => `[${name}${value === null ? '' : `=${value}`}]`)
    return [instruction.keyword, ...flags, argumentsOf(instruction)].join(' ').trim()
  })
}

/*
 * The cases of BuildKit's parser/testfiles: continueIndent, continue-at-eof, escape*, trailing-backslash, flags, args,
 * ADD-COPY-with-JSON and the jeztah-invalid-json group (as far as an instruction ends where it should), onbuild in
 * lk4d4-the-edge-case-generator; testfiles-negative; TestParseWarnsOnEmptyContinutationLine (what it joins, warnings being
 * nothing for images), TestParseReturnsScannerErrors; parser_heredoc_test.go whole, but for expansion and contents.
 * Left out: the long files of single projects (brimstone-*, nagios, docker, influxdb, mail, mumble, nginx, tf2, weechat,
 * znc, kartar): they repeat the cases above; env, health, json, multiple-volumes: values that no image goes through.
 */
describe('continued lines', () => {
  it.each([
    [
      'indented',
      'FROM a\nRUN x\\\n  y\\\n  z  \\\n  moon\\\n  light\\\nning',
      'run x  y  z    moon  lightning'
    ],
    ['white space behind the backslash', 'FROM a\nRUN x \\  \ny', 'run x y'],
    [
      'backslashes on lines of their own',
      'FROM a\nRUN hi \\\n \\\n world \\\n\\\n good\\\n\\\nnight',
      'run hi   world  goodnight'
    ],
    ['comments and blank lines within', 'FROM a\nRUN x \\\n# one\n\n   # two\n\ny', 'run x y'],
    ['until the end of the file', 'FROM a\n\nRUN something \\', 'run something'],
    ['two backslashes continue nothing', 'FROM a\nENV C a\\\\\nENV D b', 'env C a\\\\'],
    ['three neither', 'FROM a\nENV C a\\\\\\\nENV D b', 'env C a\\\\\\'],
    ['a comment that ends in one continues nothing', 'FROM a\n# x \\\nRUN y', 'run y'],
    ['with carriage returns', 'FROM a\r\nRUN x \\\r\n  y\r\n', 'run x   y'],
    ['another escape token', '# escape=`\nFROM a\nRUN dir c:\\ `\n  x', 'run dir c:\\   x']
  ])('%s', (_, text, second) => expect(parsed(text)[1]).toBe(second))

  it('a comment may hold anything', () =>
    expect(parsed('#FROM x\n  # RUN y <<A\nFROM a # b')).toEqual(['from a # b']))
})

describe('flags', () => {
  it.each([
    ['COPY foo /tmp/', 'copy foo /tmp/'],
    ['COPY --user=me foo /tmp/', 'copy [user=me] foo /tmp/'],
    ['COPY --user=me --doit=true foo /tmp/', 'copy [user=me] [doit=true] foo /tmp/'],
    ['COPY --doit=true -- foo /tmp/', 'copy [doit=true] foo /tmp/'],
    ['COPY -- foo /tmp/', 'copy foo /tmp/'],
    ['CMD --doit [ "a", "b" ]', 'cmd [doit] [ "a", "b" ]'],
    ['COPY --from="a b" x y', 'copy [from=a b] x y'],
    [`COPY --from='a' x y`, 'copy [from=a] x y'],
    ['COPY --from=a\\ b x y', 'copy [from=a b] x y'],
    ['COPY \t --from=a   x y', 'copy [from=a] x y'],
    ['ONBUILD COPY --from=a x y', 'onbuild COPY --from=a x y'],
    ['RUN --mount=a \\\n  --mount=b ls', 'run [mount=a] [mount=b] ls']
  ])('%s', (line, expected) => expect(parsed(line)).toEqual([expected]))
})

describe('heredocs', () => {
  it.each([
    'RUN <<EOF\nFROM x\nEOF',
    'RUN 3<<EOF\nFROM x\nEOF',
    'RUN <<-EOF\n\tFROM x\n\tEOF',
    `RUN <<-'EOF'\n\tFROM $x\nEOF`,
    'RUN <<EOF\n# FROM x\nFROM y # z\nEOF',
    'RUN --mount=type=cache,target=/foo <<EOF\nFROM x\nEOF',
    'COPY <<FILE1 <<FILE2 /dest\nFROM 1\nFILE1\nFROM 2\nFILE2',
    'COPY <<X <<Y /dest\nY\nX\nX\nY',
    'RUN <<EOF python3\nFROM x\nEOF',
    'COPY <<file.txt /dest\nFROM x\nfile.txt',
    `RUN <<eo'f'\nFROM x\neof`,
    `RUN <<eo\\'f\nFROM x\neo'f`,
    `RUN <<'e'o\\'f\nFROM x\neo'f`,
    `RUN <<'one two'\nFROM x\none two`,
    'RUN <<$EOF\nFROM x\n$EOF',
    'RUN <<  EOF\nFROM x\nEOF',
    'RUN <<  EOF  > foo\nFROM x\nEOF',
    'ADD <<EOF /x\nFROM x\nEOF',
    'ONBUILD RUN <<EOF\nFROM x\nEOF',
    'RUN <<EOF\r\nFROM x\r\nEOF\r',
    'RUN cat \\\n  <<EOF\nFROM x\nEOF',
    'RUN << -EOF\nFROM x\n-EOF',
    'RUN 4<<EOF <<EOF2\nEOF\nEOF2',
    'RUN echo "${A:-b}" <<EOF\nFROM x\nEOF'
  ])('%j is one instruction', text =>
    expect(parsed(`FROM a\n${text}\nRUN after`).slice(2)).toEqual(['run after'])
  )

  it.each([
    'RUN "<<EOF"',
    `RUN '<<EOF'`,
    'USER <<EOF',
    'RUN ["<<EOF"]',
    `RUN ["<<'EOF'"]`,
    'RUN <<<EOF',
    'RUN <<',
    'RUN <<-',
    'RUN x <EOF',
    `RUN echo it's <<EOF`,
    'ENV x <<EOF'
  ])('%s opens none', line => expect(parsed(`FROM a\n${line}\nRUN after`).slice(2)).toEqual(['run after']))

  it('one without an end takes the rest, and is one finding', () => {
    const text = 'FROM a\nRUN <<EOF\nFROM b\n EOF\n'
    expect(images(text)).toEqual(['from a'])
    expect(findings(text)).toEqual([
      expect.stringMatching(/^invalid-configuration 2: The heredoc "<<EOF" has no end/)
    ])
  })

  it.each([`RUN <<EO'F`, 'RUN <<EO"F'])('%s: a quote without its partner means that there is none', line => {
    expect(parsed(`FROM a\n${line}\nRUN after`).slice(2)).toEqual(['run after'])
  })
})

/*
 * What keeps the images of a Dockerfile from being known. The other refusals of BuildKit's instructions/parse.go
 * (arguments, flags and mounts of instructions) concern no image, and are not looked for.
 */
describe('a Dockerfile that cannot be read', () => {
  it.each([
    ['', 'This Dockerfile is empty: a FROM was expected.', 1],
    ['# Hello\n# These are just comments\n', 'This Dockerfile has no FROM', 1],
    ['ARG foo=bar', 'This Dockerfile has no FROM', 1],
    ['FROM a\nFOO bar', '"FOO" is not a valid instruction', 2],
    ['FROM a\nfoo bar', '"foo" is not a valid instruction', 2],
    ['RUN x\nFROM a', 'RUN stands before the first FROM', 1],
    ['FROM', 'FROM needs one argument, or three', 1],
    ['FROM a b', 'this one has 2', 1],
    ['FROM a as', 'this one has 2', 1],
    ['FROM a # the base', 'FROM needs one argument, or three', 1],
    ['FROM a AS b c', 'this one has 4', 1],
    ['FROM a AS 1b', '"1b" is not a valid name for a build stage', 1],
    ['FROM a AS b/c', '"b/c" is not a valid name for a build stage', 1],
    [`FROM a\nLABEL test=${'a'.repeat(65_536)}`, 'longer than the 65535 bytes', 2]
  ])('%j', (text, message, line) => {
    const found = findings(text).filter(finding => finding.startsWith('invalid-configuration'))
    expect(found).toEqual([expect.stringContaining(message)])
    expect(found[0]).toContain(`invalid-configuration ${line}: `)
  })

  it('is one finding for a file that is broken in many ways, and the images are found all the same', () => {
    const text = 'FOO\nFROM a x\nBAR\nCOPY --from=b x y\nBAZ'
    expect(findings(text)).toHaveLength(1)
    expect(images(text)).toEqual(['from a', 'copy-from b'])
  })

  it.each([
    'FROM a\nENV',
    'FROM a\nCOPY x',
    'FROM a\nSHELL bash',
    'FROM a\nCMD [ "echo", [ "nested json" ] ]',
    'FROM a\nONBUILD ONBUILD RUN x',
    'FROM a\nRUN --privileged x',
    'FROM a\nCOPY --frm=b x y',
    'FROM a\nCOPY --from x y',
    'FROM a\nARG =x',
    `FROM a\nRUN --mount='from=x,"y' ls`,
    'FROM a\nRUN --mount=type=cach,frm=b,target=/x ls',
    'FROM a\nONBUILD COPY --frm=b x y',
    'ARG foo bar=baz\nFROM a'
  ])('%j is read, whether BuildKit refuses it or not', text => {
    expect(findings(text)).toEqual([])
    expect(images(text)).toEqual(['from a'])
  })

  it('has the images that stand beside what BuildKit refuses', () => {
    const text =
      'FROM a\nRUN --mount=from=x,target=/x --mount=frm=y,target=/y true\nCOPY --frm=z --from=b --from=c x y\nENV'
    expect(images(text)).toEqual(['from a', 'mount-from x', 'copy-from b', 'copy-from c'])
  })
})
