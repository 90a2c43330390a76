import { describe, expect, it } from '@jest/globals'
import { sample } from '../openapi/sample.ts'
import { clientOf, fakeGitHub, type FakeAnswer } from './fake-github.ts'

const token = { token: 'ghs_1' }
const path = '.github/codespaces-preflight.yml'
const call = 'GET /repos/acme/web/contents/.github%2Fcodespaces-preflight.yml?ref=abc'
const fileWith = (text: string, members: object = {}): FakeAnswer => ({
  status: 200,
  body: sample('content-file', {
    type: 'file',
    encoding: 'base64',
    size: Buffer.byteLength(text),
    content: (
      Buffer.from(text)
        .toString('base64')
        .match(/.{1,60}/g) ?? []
    ).join('\n'),
    ...members
  })
})

describe('a file at a commit', () => {
  it.each<[string, FakeAnswer, object]>([
    [
      'text',
      fileWith('grants: [] # ünïcode\n'.repeat(9)),
      { read: 'text', text: 'grants: [] # ünïcode\n'.repeat(9) }
    ],
    ['empty', fileWith(''), { read: 'text', text: '' }],
    ['missing', { status: 404, body: { message: 'Not Found' } }, { read: 'missing' }],
    ['a folder', { status: 200, body: [] }, { read: 'missing' }],
    [
      'a link that leads to no file',
      fileWith('', { type: 'symlink', target: '../conf' }),
      { read: 'unreachable', detail: expect.stringMatching(/is a symbolic link/) }
    ],
    [
      'too large',
      fileWith('x', { size: 1024 * 1024 + 1 }),
      { read: 'unreachable', detail: expect.stringMatching(/larger than 1 MiB/) }
    ],
    [
      'without content',
      fileWith('x', { encoding: 'none', content: '' }),
      { read: 'unreachable', detail: expect.stringMatching(/another form/) }
    ],
    [
      'refused',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      { read: 'refused', status: 403, detail: expect.stringMatching(/`contents: read`/) }
    ]
  ])('is %s', async (_, answer, expected) => {
    const fake = fakeGitHub({ [call]: answer })
    const github = clientOf(fake, token)
    expect(await github.fileAt('acme/web', path, 'abc')).toEqual(expected)
    await github.fileAt('acme/web', path, 'abc')
    expect(fake.calls).toEqual([call])
    expect(fake.problems).toEqual([])
  })
})

const files = (number: number): string => `GET /repos/acme/web/pulls/7/files?per_page=100&page=${number}`
const changed = (...members: object[]): FakeAnswer => ({
  status: 200,
  body: members.map(one => sample('diff-entry', one))
})

describe('the files of a pull request', () => {
  it('are read to the last page, with where they lay before', async () => {
    const hundred = Array.from({ length: 100 }, (_, index) => ({ filename: `f${index}`, status: 'added' }))
    const fake = fakeGitHub({
      [files(1)]: changed(...hundred),
      [files(2)]: changed({ filename: 'b', previous_filename: 'a', status: 'renamed' })
    })
    const look = await clientOf(fake, token).changedFiles('acme/web', 7)
    expect(look.read === 'files' ? look.files.length : 0).toBe(101)
    expect(look).toMatchObject({
      files: expect.arrayContaining([{ path: 'b', previousPath: 'a', status: 'renamed' }])
    })
    expect(fake.problems).toEqual([])
  })

  it('are not believed where there are more than GitHub lists', async () => {
    const full = changed(
      ...Array.from({ length: 100 }, (_, index) => ({ filename: `f${index}`, status: 'added' }))
    )
    const fake = fakeGitHub(
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [files(index + 1), full]))
    )
    const look = await clientOf(fake, token).changedFiles('acme/web', 7)
    expect(look).toEqual({ read: 'unreachable', detail: expect.stringMatching(/3,000/) })
    expect(fake.calls).toHaveLength(30)
  })

  it('name the permission where they are refused', async () => {
    const fake = fakeGitHub({
      [files(1)]: { status: 403, body: { message: 'Resource not accessible by integration' } }
    })
    const look = await clientOf(fake, token).changedFiles('acme/web', 7)
    expect(look).toMatchObject({ read: 'refused', detail: expect.stringMatching(/`pull-requests: read`/) })
  })
})
