import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cpuSeconds } from '../run/cpu-seconds.ts'
import { parseReference, pullName, withLockDigest } from '../../src/reference/reference.ts'
import type { Reference } from '../../src/model.ts'

const f64 = 'f'.repeat(64)
const hex64 = '1a3f5e7d9c1b3a5f7e9d1c3b5a7f9e1d3c5b7a9f1e3d5d7c9b1a3f5e7d9c1b3a'

function read(text: string): Reference {
  const parsed = parseReference(text)
  if (parsed.kind === 'invalid') throw new Error(`"${text}" is invalid: ${parsed.reason}`)
  return parsed.reference
}

function reasonFor(text: string): string {
  const parsed = parseReference(text)
  return parsed.kind === 'invalid' ? parsed.reason : `valid: ${parsed.reference.text}`
}

/*
 * The cases of distribution/reference v0.6.0. Covered: TestReferenceParse, TestValidateReferenceName,
 * TestValidateRemoteName, TestParseRepositoryInfo (familiar, full and ambiguous names), TestParseReferenceWithTagAndDigest,
 * TestParseAnyReference, TestNormalizedSplitHostname, TestDomainAndPath, TestParseDockerRef, TestDomainRegexp,
 * TestFullNameRegexp, TestReferenceRegexp, TestIdentifierRegexp, the fuzz target.
 * Its Parse takes names without normalising them ("test.com/repo" has a domain, "foo/bar" has "foo" as domain); the rows
 * stand here with the normalised answer of ParseDockerRef, which is what Docker pulls.
 * Left out: TestWithName*, TestWithTag, TestWithDigest, TestParseNamed, TestSerialization, TestMatch* and sort_test (they test
 * functions that do not exist here: building, JSON fields, globs and sorting), and "validname@sha512:…", which Go refuses
 * only where its sha512 is not linked in, while registries serve it.
 */
describe('the cases of distribution/reference', () => {
  it.each<[string, string, string, string | null, string | null]>([
    ['test_com', 'docker.io', 'library/test_com', 'latest', null],
    ['test.com:tag', 'docker.io', 'library/test.com', 'tag', null],
    ['test.com:5000', 'docker.io', 'library/test.com', '5000', null],
    ['test.com/repo:tag', 'test.com', 'repo', 'tag', null],
    ['test:5000/repo', 'test:5000', 'repo', 'latest', null],
    ['test:5000/repo:tag', 'test:5000', 'repo', 'tag', null],
    [`test:5000/repo@sha256:${f64}`, 'test:5000', 'repo', null, `sha256:${f64}`],
    [`test:5000/repo:tag@sha256:${f64}`, 'test:5000', 'repo', 'tag', `sha256:${f64}`],
    ['lowercase:Uppercase', 'docker.io', 'library/lowercase', 'Uppercase', null],
    ['Uppercase/lowercase:tag', 'Uppercase', 'lowercase', 'tag', null],
    [
      `${'a/'.repeat(127)}a:tag-puts-this-over-max`,
      'docker.io',
      `${'a/'.repeat(127)}a`,
      'tag-puts-this-over-max',
      null
    ],
    [`example.com/${'a'.repeat(255)}:tag`, 'example.com', 'a'.repeat(255), 'tag', null],
    ['sub-dom1.foo.com/bar/baz/quux', 'sub-dom1.foo.com', 'bar/baz/quux', 'latest', null],
    [
      'sub-dom1.foo.com/bar/baz/quux:some-long-tag',
      'sub-dom1.foo.com',
      'bar/baz/quux',
      'some-long-tag',
      null
    ],
    [
      'b.gcr.io/test.example.com/my-app:test.example.com',
      'b.gcr.io',
      'test.example.com/my-app',
      'test.example.com',
      null
    ],
    ['xn--n3h.com/myimage:xn--n3h.com', 'xn--n3h.com', 'myimage', 'xn--n3h.com', null],
    [
      `xn--7o8h.com/myimage:xn--7o8h.com@sha256:${f64}`,
      'xn--7o8h.com',
      'myimage',
      'xn--7o8h.com',
      `sha256:${f64}`
    ],
    ['foo_bar.com:8080', 'docker.io', 'library/foo_bar.com', '8080', null],
    ['foo/foo_bar.com:8080', 'docker.io', 'foo/foo_bar.com', '8080', null],
    ['192.168.1.1', 'docker.io', 'library/192.168.1.1', 'latest', null],
    ['192.168.1.1:tag', 'docker.io', 'library/192.168.1.1', 'tag', null],
    ['192.168.1.1:5000', 'docker.io', 'library/192.168.1.1', '5000', null],
    ['192.168.1.1/repo', '192.168.1.1', 'repo', 'latest', null],
    ['192.168.1.1:5000/repo', '192.168.1.1:5000', 'repo', 'latest', null],
    ['192.168.1.1:5000/repo:5050', '192.168.1.1:5000', 'repo', '5050', null],
    ['[2001:db8::1]/repo', '[2001:db8::1]', 'repo', 'latest', null],
    ['[2001:db8:1:2:3:4:5:6]/repo:tag', '[2001:db8:1:2:3:4:5:6]', 'repo', 'tag', null],
    ['[2001:db8::1]:5000/repo', '[2001:db8::1]:5000', 'repo', 'latest', null],
    ['[2001:db8::1]:5000/repo:tag', '[2001:db8::1]:5000', 'repo', 'tag', null],
    [`[2001:db8::1]:5000/repo@sha256:${f64}`, '[2001:db8::1]:5000', 'repo', null, `sha256:${f64}`],
    [`[2001:db8::1]:5000/repo:tag@sha256:${f64}`, '[2001:db8::1]:5000', 'repo', 'tag', `sha256:${f64}`],
    ['[2001:db8::]:5000/repo', '[2001:db8::]:5000', 'repo', 'latest', null],
    ['[::1]:5000/repo', '[::1]:5000', 'repo', 'latest', null],
    ['[fc00::1]:5000/docker/docker', '[fc00::1]:5000', 'docker/docker', 'latest', null],
    ['localhost/library/debian', 'localhost', 'library/debian', 'latest', null],
    ['localhost/debian', 'localhost', 'debian', 'latest', null],
    ['localhost', 'docker.io', 'library/localhost', 'latest', null],
    ['localhost:8080', 'docker.io', 'library/localhost', '8080', null],
    [`localhost:8080@sha256:${f64}`, 'docker.io', 'library/localhost', '8080', `sha256:${f64}`],
    ['LOCALDOMAIN/debian', 'LOCALDOMAIN', 'debian', 'latest', null],
    ['LOCALDOMAIN/fooo/bar', 'LOCALDOMAIN', 'fooo/bar', 'latest', null],
    ['Foo/bar', 'Foo', 'bar', 'latest', null],
    ['FOO/bar', 'FOO', 'bar', 'latest', null],
    ['Docker/docker', 'Docker', 'docker', 'latest', null],
    ['Asdf.com/foo/bar', 'Asdf.com', 'foo/bar', 'latest', null],
    ['docker/docker', 'docker.io', 'docker/docker', 'latest', null],
    ['debian', 'docker.io', 'library/debian', 'latest', null],
    ['docker.io/debian', 'docker.io', 'library/debian', 'latest', null],
    ['index.docker.io/debian', 'docker.io', 'library/debian', 'latest', null],
    ['index.docker.io/library/debian', 'docker.io', 'library/debian', 'latest', null],
    ['index.docker.io/fooo/bar', 'docker.io', 'fooo/bar', 'latest', null],
    ['registry-1.docker.io/ubuntu', 'registry-1.docker.io', 'ubuntu', 'latest', null],
    ['127.0.0.1:5000/debian', '127.0.0.1:5000', 'debian', 'latest', null],
    ['192.168.0.1:8/debian', '192.168.0.1:8', 'debian', 'latest', null],
    ['test-com:8080/foo', 'test-com:8080', 'foo', 'latest', null],
    ['test_com/foo', 'docker.io', 'test_com/foo', 'latest', null],
    [
      'thisisthesongthatneverendsitgoesonandonandonthisisthesongthatnev',
      'docker.io',
      'library/thisisthesongthatneverendsitgoesonandonandonthisisthesongthatnev',
      'latest',
      null
    ],
    [`docker.io/${hex64}`, 'docker.io', `library/${hex64}`, 'latest', null],
    [hex64.slice(0, 63), 'docker.io', `library/${hex64.slice(0, 63)}`, 'latest', null],
    ['docker-rules/docker', 'docker.io', 'docker-rules/docker', 'latest', null],
    ['docker---rules/docker', 'docker.io', 'docker---rules/docker', 'latest', null],
    ['d/docker', 'docker.io', 'd/docker', 'latest', null],
    ['jess/t', 'docker.io', 'jess/t', 'latest', null],
    ['dock__er/docker', 'docker.io', 'dock__er/docker', 'latest', null],
    ['nonlibrary/ubuntu', 'docker.io', 'nonlibrary/ubuntu', 'latest', null],
    ['other/library', 'docker.io', 'other/library', 'latest', null],
    ['library/foo/bar', 'docker.io', 'library/foo/bar', 'latest', null],
    ['example.com:8000/private/moonbase', 'example.com:8000', 'private/moonbase', 'latest', null],
    ['ubuntu-12.04-base', 'docker.io', 'library/ubuntu-12.04-base', 'latest', null],
    ['gcr.io/library/busybox', 'gcr.io', 'library/busybox', 'latest', null],
    [`gcr.io/library/busybox:latest@sha256:${f64}`, 'gcr.io', 'library/busybox', 'latest', `sha256:${f64}`],
    ['example.com/xn--7o8h.com/myimage', 'example.com', 'xn--7o8h.com/myimage', 'latest', null],
    [
      'example.com/some_separator__underscore/myimage',
      'example.com',
      'some_separator__underscore/myimage',
      'latest',
      null
    ],
    [
      'registry.io/foo/project--id.module--name.ver---sion--name',
      'registry.io',
      'foo/project--id.module--name.ver---sion--name',
      'latest',
      null
    ],
    ['do__cker/docker', 'docker.io', 'do__cker/docker', 'latest', null],
    ['0101.com/a', '0101.com', 'a', 'latest', null],
    ['ab.c-om/a', 'ab.c-om', 'a', 'latest', null],
    ['192.168.1.1:750050/a', '192.168.1.1:750050', 'a', 'latest', null],
    ['[fd00123123123]:75050/a', '[fd00123123123]:75050', 'a', 'latest', null],
    [
      '[2001:0db8:85a3:0000:0000:8a2e:0370:7334]:75050/a',
      '[2001:0db8:85a3:0000:0000:8a2e:0370:7334]:75050',
      'a',
      'latest',
      null
    ],
    [`registry.com:8080/myapp:tag2@sha256:${f64}`, 'registry.com:8080', 'myapp', 'tag2', `sha256:${f64}`]
  ])('%s', (text, registry, repository, tag, digest) => {
    const full =
      digest === null ? `${registry}/${repository}:${String(tag)}` : `${registry}/${repository}@${digest}`
    expect(read(text)).toEqual({ text: full, registry, repository, tag, digest })
  })

  it.each([
    ['', /empty/],
    [':justtag', /no repository name/],
    [`@sha256:${f64}`, /no repository name/],
    [`repo@sha256:${'f'.repeat(34)}`, /34 hexadecimal digits: 64/],
    [`validname@invaliddigest:${f64}`, /algorithm "invaliddigest"/],
    ['registry.com:8080/myapp@sha256:badbadbadbad', /digest "sha256:badbadbadbad" is malformed/],
    ['registry.com:8080/myapp@bad', /digest "bad" is malformed/],
    ['registry.com:8080/myapp@2bad', /digest "2bad" is malformed/],
    [`repo@sha256:${f64.toUpperCase()}`, /digest must be written in lower case/],
    ['registry.com:8080/myapp:invalid~tag', /tag "invalid~tag" is malformed/],
    ['repo:', /no tag behind the colon/],
    [`repo:${'a'.repeat(129)}`, /tag "a+" is malformed: up to 128/],
    ['repo:-foo', /tag "-foo" is malformed/],
    ['Uppercase:tag', /must be lower case: "uppercase" instead of "Uppercase"/],
    ['test:5000/Uppercase/lowercase:tag', /must be lower case: "uppercase\/lowercase"/],
    ['docker/Docker', /must be lower case: "docker\/docker" instead of "docker\/Docker"/],
    ['docker.io/docker/Docker', /must be lower case/],
    ['Foo/FarB', /must be lower case: "farb" instead of "FarB"/],
    [`domain.com/${'a'.repeat(256)}:tag`, /256 characters: at most 255/],
    [`domain/${'a'.repeat(256)}:tag`, /263 characters: at most 255/],
    ['aa/asdf$$^/aa', /malformed/],
    ['asdf$$^/aa', /malformed/],
    ['a^a', /malformed/],
    ['[2001:db8::1]', /malformed/],
    ['[2001:db8::1]:5000', /malformed/],
    ['[2001:db8::1]:tag', /malformed/],
    ['[fe80::1%eth0]:5000/repo', /registry "\[fe80::1%eth0\]:5000" is not a valid host name/],
    ['[fe80::1%@invalidzone]:5000/repo', /is not a valid host name/],
    ['[2001:db8:3:4::192.0.2.33]:5000/debian', /is not a valid host name/],
    ['fc00::1:5000/debian', /registry "fc00::1:5000" is not a valid host name/],
    ['[fd00:1:2::3]75050/a', /is not a valid host name/],
    ['[fd00:1:2::3]::75050/a', /is not a valid host name/],
    ['test.com:http/a', /registry "test.com:http" is not a valid host name/],
    ['localhost:http/name', /is not a valid host name/],
    ['-ab.com/a', /is not a valid host name/],
    ['ab-.com/a', /is not a valid host name/],
    ['ab.-com/a', /is not a valid host name/],
    ['ab.com-/a', /is not a valid host name/],
    ['-docker.io/docker/docker', /is not a valid host name/],
    ['foo_bar.com:8080/app', /registry "foo_bar.com:8080" is not a valid host name/],
    ['bad_hostname.com:8080/myapp:tag', /is not a valid host name/],
    ['do__cker:8080/docker', /is not a valid host name/],
    ['docker./docker', /is not a valid host name/],
    ['.docker/docker', /is not a valid host name/],
    ['do..cker/docker', /is not a valid host name/],
    ['https://github.com/docker/docker', /is a URL; leave https:\/\/ out/],
    ['-docker', /"-docker" is malformed/],
    ['-docker/docker', /malformed/],
    ['docker-/docker', /malformed/],
    ['-docker-/docker', /malformed/],
    ['docker///docker', /malformed/],
    ['docker.io/docker///docker', /malformed/],
    ['a/a/a/a/', /malformed/],
    ['a//a/a', /malformed/],
    ['foo.com/', /no repository name/],
    ['foo.com/a-/a/a', /malformed/],
    ['foo/bar-', /malformed/],
    ['foo/-bar', /malformed/],
    ['____/____', /malformed/],
    ['_docker/_docker', /malformed/],
    ['docker_/docker_', /malformed/],
    ['dock..er/docker', /is not a valid host name/],
    ['dock_.er/docker', /is not a valid host name/],
    ['dock-.er/docker', /is not a valid host name/],
    ['example.com/__underscore/myimage', /malformed/],
    ['example.com/..dots/myimage', /malformed/],
    ['example.com/nodouble..dots/myimage', /malformed/],
    ['docker/', /malformed/],
    ['docker.io/', /no repository name/],
    [
      `${'this_is_not_a_valid_namespace_because_its_lenth_is_greater_than_255_'.repeat(4)}x/docker`,
      /at most 255/
    ],
    [hex64, /id of an image on one machine/],
    [`sha256:${f64}`, /id of an image on one machine/]
  ])('%s is refused', (text, reason) => expect(reasonFor(text)).toMatch(reason))

  it('a sha512 digest is a digest', () => {
    expect(read(`validname@sha512:${'f'.repeat(128)}`).digest).toBe(`sha512:${'f'.repeat(128)}`)
  })

  it('64 upper-case hexadecimal digits are no id but an upper-case name', () => {
    expect(reasonFor(hex64.toUpperCase())).toMatch(/must be lower case/)
  })
})

describe('what is no reference at all', () => {
  it.each([
    ['http://ghcr.io/acme/web', /is a URL; leave http:\/\/ out/],
    ['HTTPS://ghcr.io/acme/web', /leave HTTPS:\/\/ out/],
    ['docker://alpine', /starts with docker:\/\/: a reference has no scheme/],
    ['oci-layout://./image', /OCI layout/],
    ['alpine :3', /white space/],
    ['alpine\n', /white space/],
    [`a/${'b'.repeat(2000)}`, /2002 characters/],
    ['sha256:abc', /id of an image/]
  ])('%s', (text, reason) => expect(reasonFor(text)).toMatch(reason))
})

describe('pulling', () => {
  it.each([
    ['alpine', 'latest'],
    ['alpine:3.20', '3.20'],
    [`alpine:3.20@sha256:${f64}`, `sha256:${f64}`]
  ])('%s is pulled as %s', (text, name) => expect(pullName(read(text))).toBe(name))

  it('goes by the digest of a lock file, which leaves the text and the tag alone', () => {
    const locked = withLockDigest(read('ghcr.io/devcontainers/features/node:1'), `sha256:${f64}`)
    expect(locked).toEqual({
      text: 'ghcr.io/devcontainers/features/node:1',
      registry: 'ghcr.io',
      repository: 'devcontainers/features/node',
      tag: '1',
      digest: `sha256:${f64}`
    })
    expect(pullName(locked)).toBe(`sha256:${f64}`)
  })
})

describe('properties', () => {
  it('never throws', () => {
    const nearly = fc.string({
      unit: fc.constantFrom('a', 'Z', '9', '.', '-', '_', ':', '/', '@', '[', ']', '%', ' ', '$', 'é'),
      maxLength: 60
    })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), text => {
        expect(['reference', 'invalid']).toContain(parseReference(text).kind)
      })
    )
  })

  it('the full form is a fixed point', () => {
    const part = fc.stringMatching(/^[a-z0-9]{1,4}(?:(?:[._]|__|-{1,3})[a-z0-9]{1,3}){0,2}$/)
    const registry = fc.constantFrom(
      '',
      'ghcr.io/',
      'localhost/',
      'localhost:5000/',
      'Foo/',
      '[::1]:5000/',
      'index.docker.io/'
    )
    const tag = fc.constantFrom('', ':1', ':V_1.0-x')
    const digest = fc.constantFrom('', `@sha256:${f64}`)
    fc.assert(
      fc.property(
        registry,
        fc.array(part, { minLength: 1, maxLength: 4 }),
        tag,
        digest,
        (host, parts, tagged, pinned) => {
          // A first part with a dot is a host, whose grammar is narrower.
          fc.pre(host !== '' || parts.length === 1 || parts[0]?.includes('.') !== true)
          const reference = read(`${host}${parts.join('/')}${tagged}${pinned}`)
          const again = read(reference.text)
          expect(again.text).toBe(reference.text)
          expect([again.registry, again.repository, again.digest]).toEqual([
            reference.registry,
            reference.repository,
            reference.digest
          ])
        }
      )
    )
  })

  it('is quick on long hostile texts', () => {
    const seconds = cpuSeconds()
    for (const text of ['a-'.repeat(500), `${'a.'.repeat(500)}/`, `a/${'a_'.repeat(500)}`, '-'.repeat(1e6)])
      parseReference(text)
    expect(seconds()).toBeLessThan(0.5)
  })
})
