import { describe, expect, it } from '@jest/globals'
import { sample } from '../openapi/sample.ts'
import { clientOf, fakeGitHub, type FakeAnswer } from './fake-github.ts'

const place = { repository: 'acme/web', pullRequest: 7, marker: '<!-- codespaces-preflight -->' }
const list = (page = 1): string => `GET /repos/acme/web/issues/7/comments?per_page=100&page=${page}`
const create = 'POST /repos/acme/web/issues/7/comments'
const update = (id: number): string => `PATCH /repos/acme/web/issues/comments/${id}`
const comment = (members: object, type = 'Bot'): Record<string, unknown> =>
  sample('issue-comment', { author_association: 'NONE', user: sample('simple-user', { type }), ...members })
const comments = (...all: object[]): FakeAnswer => ({ status: 200, body: all })
const written = (status: number): FakeAnswer => ({
  status,
  body: comment({ html_url: 'https://github.com/acme/web/pull/7#issuecomment-1' })
})
const page = 'https://github.com/acme/web/pull/7#issuecomment-1'
const marked = `${place.marker}\nnew`

describe('the comment on a pull request', () => {
  it('is created, with the marker first', async () => {
    let sent: unknown
    const fake = fakeGitHub({
      [list()]: comments(comment({ body: 'hello' })),
      [create]: (_, body) => {
        sent = body
        return written(201)
      }
    })
    expect(await clientOf(fake, { token: 'ghs_1' }).comment(place, 'new')).toEqual({ read: 'created', page })
    expect(sent).toEqual({ body: marked })
    expect(fake.problems).toEqual([])
  })

  it('is found on any page and updated', async () => {
    const hundred = Array.from({ length: 100 }, () => comment({ body: 'x' }))
    const fake = fakeGitHub({
      [list(1)]: comments(...hundred),
      [list(2)]: comments(comment({ id: 42, body: `${place.marker}\nold` })),
      [update(42)]: written(200)
    })
    expect(await clientOf(fake, { token: 'ghs_1' }).comment(place, 'new')).toEqual({ read: 'updated', page })
    expect(fake.calls).toEqual([list(1), list(2), update(42)])
    expect(fake.problems).toEqual([])
  })

  it('is left alone where it says the same', async () => {
    const fake = fakeGitHub({ [list()]: comments(comment({ body: marked, html_url: page })) })
    expect(await clientOf(fake, { token: 'ghs_1' }).comment(place, marked)).toEqual({
      read: 'unchanged',
      page
    })
    expect(fake.calls).toEqual([list()])
  })

  it.each<[string, string, object, boolean]>([
    [
      'a person wrote the marker, the token is a workflow’s',
      'ghs_1',
      comment({ id: 9, body: marked.replace('new', 'old') }, 'User'),
      false
    ],
    [
      'an App wrote it, the token is a workflow’s',
      'ghs_1',
      comment({ id: 9, body: marked.replace('new', 'old') }),
      true
    ],
    [
      'someone from outside wrote it, the token is a person’s',
      'ghp_1',
      comment({ id: 9, body: marked.replace('new', 'old') }, 'User'),
      false
    ],
    [
      'a member wrote it, the token is a person’s',
      'ghp_1',
      comment({ id: 9, body: marked.replace('new', 'old'), author_association: 'MEMBER' }, 'User'),
      true
    ],
    ['it stands further down', 'ghs_1', comment({ id: 9, body: `> ${place.marker}` }), false]
  ])('belongs to us or not: %s', async (_, token, existing, ours) => {
    const fake = fakeGitHub({
      [list()]: comments(existing),
      [update(9)]: written(200),
      [create]: written(201)
    })
    const result = await clientOf(fake, { token }).comment(place, 'new')
    expect(result.read).toBe(ours ? 'updated' : 'created')
  })

  it.each<[string, string, FakeAnswer, RegExp]>([
    [
      'to list',
      list(),
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      /`pull-requests: write`/
    ],
    [
      'to write',
      create,
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      /from forks and from Dependabot/
    ],
    ['to see', create, { status: 404, body: { message: 'Not Found' } }, /404/]
  ])('is refused as a value: %s', async (_, call, answer, detail) => {
    const fake = fakeGitHub({ [list()]: comments(), [call]: answer })
    const result = await clientOf(fake, { token: 'ghs_1' }).comment(place, 'new')
    expect(result).toMatchObject({ read: 'refused', detail: expect.stringMatching(detail) })
  })

  it('needs a token', async () => {
    const fake = fakeGitHub({})
    expect(await clientOf(fake, {}).comment(place, 'new')).toMatchObject({ read: 'no-token' })
    expect(fake.calls).toEqual([])
  })
})
