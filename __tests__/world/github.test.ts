import { describe, expect, it } from '@jest/globals'
import { createWorld } from '../../src/demo/world/world.ts'
import { checkExchange } from '../openapi/openapi.ts'
import { exampleWorld } from './example.ts'

const headers = {
  'user-agent': 'test',
  accept: 'application/vnd.github.v3+json',
  'x-github-api-version': '2022-11-28'
}

/** Asks the API, and holds the exchange against GitHub's own description. */
async function ask(token: string | null, method: string, path: string, body: object | null = null) {
  const world = createWorld(exampleWorld)
  const all: Record<string, string> = {
    ...headers,
    ...(token === null ? {} : { authorization: `Bearer ${token}` })
  }
  const url = `https://api.github.com${path}`
  const response = await world.fetch(
    new Request(url, { method, headers: all, body: body === null ? null : JSON.stringify(body) })
  )
  const text = await response.text()
  const answer = (text === '' ? null : JSON.parse(text)) as Record<string, unknown>
  const problems = checkExchange({
    method,
    url,
    requestHeaders: { authorization: 'Bearer x', ...all },
    requestBody: body,
    status: response.status,
    responseBody: answer
  })
  return { status: response.status, answer, headers: response.headers, problems }
}

const having = (members: object): object => expect.objectContaining(members)

describe('GitHub of the world', () => {
  it.each<[string | null, string, number, object]>([
    [
      'ghs_workflow',
      '/repos/acme/web',
      200,
      having({ full_name: 'acme/web', visibility: 'private', private: true })
    ],
    ['ghs_workflow', '/repos/Acme/Web', 200, having({ full_name: 'acme/web' })],
    ['ghs_workflow', '/repos/acme/inner', 404, having({ message: 'Not Found' })],
    ['ghp_classic', '/repos/acme/inner', 200, having({ visibility: 'internal', private: true })],
    ['ghs_workflow', '/repos/acme/old', 301, having({ message: 'Moved Permanently' })],
    [null, '/repos/acme/open', 200, having({ visibility: 'public', private: false })],
    ['ghs_unknown', '/repos/acme/open', 401, having({ message: 'Bad credentials' })],
    [
      'ghs_spent',
      '/repos/acme/web',
      403,
      having({ message: 'API rate limit exceeded for installation ID 1.' })
    ],
    ['ghs_workflow', '/users/acme', 200, having({ type: 'Organization' })],
    ['ghs_workflow', '/users/mona', 200, having({ type: 'User' })],
    ['ghs_workflow', '/users/nobody', 404, having({ message: 'Not Found' })],
    [
      'ghs_workflow',
      '/orgs/acme/packages/container/web%2Fdevbox',
      200,
      having({ visibility: 'private', repository: having({ full_name: 'acme/web' }) })
    ],
    ['ghs_workflow', '/orgs/acme/packages/container/shared', 404, having({ message: 'Package not found.' })],
    ['ghp_classic', '/orgs/acme/packages/container/shared', 200, having({ visibility: 'internal' })],
    [
      'ghs_without_packages',
      '/orgs/acme/packages/container/shared',
      403,
      having({ message: 'Resource not accessible by integration' })
    ],
    [
      'github_pat_fine',
      '/orgs/acme/packages/container/shared',
      403,
      having({ message: 'Resource not accessible by personal access token' })
    ],
    ['ghs_workflow', '/users/mona/packages/container/tools', 200, having({ visibility: 'public' })],
    ['ghs_workflow', '/orgs/mona/packages/container/tools', 404, having({ message: 'Not Found' })],
    [null, '/orgs/acme/packages/container/shared', 401, having({ message: 'Requires authentication' })],
    [
      'github_pat_fine',
      '/repos/acme/web/codespaces/secrets',
      200,
      having({ total_count: 1, secrets: [having({ name: 'ACR_CONTAINER_REGISTRY_SERVER' })] })
    ],
    [
      'ghs_workflow',
      '/repos/acme/web/codespaces/secrets',
      403,
      having({ message: 'Resource not accessible by integration' })
    ],
    ['ghp_classic', '/orgs/acme/codespaces/secrets', 200, having({ total_count: 2 })],
    [
      'github_pat_fine',
      '/orgs/acme/codespaces/secrets',
      403,
      having({ message: 'Resource not accessible by personal access token' })
    ],
    [
      'ghp_classic',
      '/orgs/acme/codespaces/secrets/ACR_CONTAINER_REGISTRY_PASSWORD/repositories',
      200,
      having({ total_count: 2 })
    ],
    ['ghp_classic', '/user/codespaces/secrets', 200, having({ total_count: 1 })],
    [
      'ghp_classic',
      '/user/codespaces/secrets/QUAY_CONTAINER_REGISTRY_USER/repositories',
      200,
      having({ total_count: 1 })
    ],
    [
      'ghs_workflow',
      '/repos/acme/web/contents/.github/codespaces-preflight.yml',
      200,
      having({ encoding: 'base64', content: 'Z3JhbnRzOiBbXQo=\n' })
    ],
    ['ghs_workflow', '/repos/acme/web/contents/README.md?ref=base', 200, having({ content: 'b2xkCg==\n' })],
    ['ghs_workflow', '/repos/acme/web/contents/no.yml', 404, having({ message: 'Not Found' })],
    [
      'ghs_workflow',
      '/repos/acme/web/contents/.github',
      200,
      [having({ type: 'file', name: 'codespaces-preflight.yml' })]
    ],
    [
      'ghs_workflow',
      '/repos/acme/web/pulls/3/files',
      200,
      [{ filename: 'a.txt' }, { filename: 'b.txt' }, { filename: 'c.txt' }].map(file => having(file))
    ]
  ])('answers %s asking for %s with %i', async (token, path, status, expected) => {
    const found = await ask(token, 'GET', path)
    expect(found.status).toBe(status)
    expect(found.answer).toEqual(expected)
    expect(found.problems).toEqual([])
  })

  it.each([
    ['ghs_workflow', 'github-actions[bot]'],
    ['ghs_app', 'release-bot[bot]'],
    ['ghp_classic', 'mona']
  ])('tells that %s is %s', async (token, login) => {
    const found = await ask(token, 'POST', '/graphql', { query: 'query { viewer { login } }' })
    expect(found).toMatchObject({ status: 200, answer: { data: { viewer: { login } } }, problems: [] })
  })

  it('refuses a comment to a token that may not write', async () => {
    const found = await ask('ghs_without_packages', 'POST', '/repos/acme/web/issues/3/comments', {
      body: 'x'
    })
    expect(found).toMatchObject({ status: 403, problems: [] })
  })

  it('keeps comments and changes them', async () => {
    const { fetch } = createWorld(exampleWorld)
    const call = async (method: string, path: string, body: object | null = null): Promise<unknown> => {
      const all = { ...headers, authorization: 'Bearer ghs_workflow' }
      const url = `https://api.github.com/repos/acme/web/issues${path}`
      const response = await fetch(
        new Request(url, { method, headers: all, body: body === null ? null : JSON.stringify(body) })
      )
      const answer: unknown = await response.json()
      expect(
        checkExchange({
          method,
          url,
          requestHeaders: all,
          requestBody: body,
          status: response.status,
          responseBody: answer
        })
      ).toEqual([])
      return answer
    }
    const made = (await call('POST', '/3/comments', { body: 'first' })) as { id: number }
    await call('POST', '/4/comments', { body: 'elsewhere' })
    await call('PATCH', `/comments/${made.id}`, { body: 'second' })
    expect(await call('GET', '/3/comments')).toEqual([having({ id: made.id, body: 'second' })])
  })

  it('gives lists by page, with the address of the next', async () => {
    const first = await ask('ghs_workflow', 'GET', '/repos/acme/web/pulls/3/files?per_page=2')
    const second = await ask('ghs_workflow', 'GET', '/repos/acme/web/pulls/3/files?per_page=2&page=2')
    expect(first.answer).toHaveLength(2)
    expect(first.headers.get('link')).toBe(
      '<https://api.github.com/repos/acme/web/pulls/3/files?per_page=2&page=2>; rel="next"'
    )
    expect(second.answer).toHaveLength(1)
    expect(second.headers.get('link')).toBeNull()
  })

  it('follows a renamed repository by its number', async () => {
    const moved = await ask('ghs_workflow', 'GET', '/repos/acme/old')
    const found = await ask('ghs_workflow', 'GET', new URL(moved.headers.get('location') ?? '').pathname)
    expect(found).toMatchObject({ status: 200, answer: { full_name: 'acme/web' }, problems: [] })
  })
})
