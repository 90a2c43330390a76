import { describe, expect, it } from '@jest/globals'
import { aliases, undocumentedStatuses, undocumentedValues } from './deviations.ts'
import { checkExchange, type Exchange } from './openapi.ts'
import { sample } from './sample.ts'

const good: Exchange = {
  method: 'GET',
  url: 'https://api.github.com/orgs/acme/packages/container/tools%2Fbase',
  requestHeaders: {
    authorization: 'token ghs_x',
    'x-github-api-version': '2022-11-28',
    accept: 'application/vnd.github.v3+json',
    'user-agent': 'codespaces-preflight'
  },
  requestBody: null,
  status: 200,
  responseBody: sample('package')
}

describe('checkExchange', () => {
  it.each<[string, Partial<Exchange>]>([
    ['a package', {}],
    [
      'an internal package, which the schema forgets',
      { responseBody: sample('package', { visibility: 'internal' }) }
    ],
    ['a package that is not shown', { status: 404, responseBody: { message: 'Package not found.' } }],
    ['a conditional answer', { status: 304, responseBody: null }],
    ['a repository', { url: 'https://x/repos/acme/web', responseBody: sample('full-repository') }],
    ['a renamed repository', { url: 'https://x/repositories/7', responseBody: sample('full-repository') }],
    [
      'a new comment',
      {
        method: 'POST',
        url: 'https://x/repos/acme/web/issues/3/comments',
        requestBody: { body: 'text' },
        status: 201,
        responseBody: sample('issue-comment')
      }
    ],
    [
      'the one question to GraphQL',
      {
        method: 'POST',
        url: 'https://x/graphql',
        requestBody: { query: 'query { viewer { login } }' },
        responseBody: { data: { viewer: { login: 'github-actions[bot]' } } }
      }
    ],
    [
      'a file in a folder',
      { url: 'https://x/repos/a/b/contents/.github%2Fx.yml?ref=1', status: 404, responseBody: {} }
    ]
  ])('accepts %s', (_, parts) => {
    expect(checkExchange({ ...good, ...parts })).toEqual([])
  })

  it.each<[string, Partial<Exchange>, RegExp]>([
    ['an unknown path', { url: 'https://x/orgs/acme/package/container/a' }, /no such operation/],
    ['another method', { method: 'DELETE' }, /no such operation/],
    ['an unencoded name', { url: 'https://x/orgs/acme/packages/container/a/b' }, /no such operation/],
    ['a wrong package type', { url: 'https://x/orgs/acme/packages/oci/a' }, /parameter package_type/],
    ['an unknown query', { url: `${good.url}?per_page=100` }, /query parameter per_page is not described/],
    [
      'a query of the wrong type',
      { url: 'https://x/user/codespaces/secrets?page=two', responseBody: { total_count: 0, secrets: [] } },
      /parameter page must be integer/
    ],
    [
      'another question to GraphQL',
      {
        method: 'POST',
        url: 'https://x/graphql',
        requestBody: { query: 'query { viewer { id } }' },
        responseBody: { data: { viewer: { login: 'x' } } }
      },
      /graphql: the body/
    ],
    ['no token', { requestHeaders: { ...good.requestHeaders, authorization: '' } }, /authorization/],
    ['no version', { requestHeaders: { ...good.requestHeaders, 'x-github-api-version': '' } }, /api-version/],
    ['an undescribed status', { status: 418 }, /status 418/],
    ['an answer without a required member', { responseBody: { id: 1 } }, /required property 'visibility'/],
    [
      'an answer with a wrong value',
      { responseBody: sample('package', { visibility: 'secret' }) },
      /visibility/
    ],
    ['an error of another form', { status: 404, responseBody: { message: 7 } }, /message must be string/],
    [
      'a comment without a body',
      {
        method: 'POST',
        url: 'https://x/repos/a/b/issues/3/comments',
        requestBody: {},
        status: 404,
        responseBody: {}
      },
      /the body must have required property 'body'/
    ]
  ])('refuses %s', (_, parts, problem) => {
    expect(checkExchange({ ...good, ...parts }).join('\n')).toMatch(problem)
  })

  it('gives a reason for every deviation', () => {
    for (const { reason } of [...undocumentedStatuses, ...undocumentedValues, ...aliases])
      expect(reason).toMatch(/^\S.{10,}/)
  })
})
