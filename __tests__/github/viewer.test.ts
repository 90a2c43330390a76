import { describe, expect, it } from '@jest/globals'
import { NoAnswer } from '../../src/http/types.ts'
import { clientOf, fakeGitHub, type FakeAnswer } from './fake-github.ts'

const viewer = (login: unknown): FakeAnswer => ({ status: 200, body: { data: { viewer: { login } } } })

describe('the App of an installation token', () => {
  it.each<[string, FakeAnswer, string | null]>([
    ['a workflow', viewer('github-actions[bot]'), null],
    ['a workflow, without the ending', viewer('github-actions'), null],
    ['an App', viewer('release-bot[bot]'), 'release-bot'],
    ['an App, without the ending', viewer('release-bot'), 'release-bot'],
    ['no login', viewer(''), null],
    ['a login of another form', viewer('two words'), null],
    ['a number', { status: 200, body: { data: { viewer: { login: 7 } } } }, null],
    ['an error', { status: 200, body: { errors: [{ message: 'Something went wrong.' }] } }, null],
    ['404', { status: 404, body: { message: 'Not Found' } }, null],
    ['401', { status: 401, body: { message: 'Bad credentials' } }, null],
    ['502', { status: 502, body: { message: 'Bad gateway' } }, null],
    ['no answer', new NoAnswer('connection', 'api.github.com gave no answer'), null]
  ])('by the answer of %s', async (_name, answer, expected) => {
    const fake = fakeGitHub({ 'POST /graphql': answer })
    expect(await clientOf(fake, { token: 'ghs_1' }).appOfToken()).toBe(expected)
    expect(fake.calls).toEqual(['POST /graphql'])
  })

  it('is asked for once, with the token', async () => {
    const tokens: string[] = []
    const fake = fakeGitHub({
      'POST /graphql': token => {
        tokens.push(token)
        return viewer('release-bot[bot]')
      }
    })
    const github = clientOf(fake, { token: 'ghs_1', packagesToken: 'ghs_2' })
    await Promise.all([github.appOfToken(), github.appOfToken()])
    await github.appOfToken()
    expect(tokens).toEqual(['ghs_1'])
    expect(fake.problems).toEqual([])
  })

  it.each([null, 'ghp_1', 'ghu_1', 'github_pat_1', 'gho_1'])('is not asked for of %s', async token => {
    const fake = fakeGitHub({})
    expect(await clientOf(fake, { token }).appOfToken()).toBeNull()
    expect(fake.calls).toEqual([])
  })
})
