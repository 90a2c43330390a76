/** What GitHub really does and its description does not say: allowed here, each with its reason. */

/** Statuses that are allowed although the description leaves them out; their bodies have the form of `basic-error`. */
export interface UndocumentedStatus {
  readonly statuses: readonly number[]
  /** `null`: every operation. */
  readonly operations: readonly string[] | null
  readonly reason: string
}

export const undocumentedStatuses: readonly UndocumentedStatus[] = [
  {
    statuses: [401],
    operations: null,
    reason:
      'a token that GitHub does not know is answered with 401 whatever is asked (docs: REST, authentication)'
  },
  {
    statuses: [403, 429],
    operations: null,
    reason:
      'rate limits and missing permissions come as 403 or 429 whatever is asked (docs: REST, rate limits)'
  },
  {
    statuses: [500, 502, 503],
    operations: null,
    reason: 'every operation can fail'
  },
  {
    statuses: [304],
    operations: null,
    reason: 'a conditional request is answered with 304 and no body (docs: REST, best practices)'
  },
  {
    statuses: [404],
    operations: [
      'get /orgs/{org}/packages/{package_type}/{package_name}',
      'get /users/{username}/packages/{package_type}/{package_name}'
    ],
    reason:
      'get-package documents 200 alone; a package that is not there or not visible is 404 "Package not found." (create-github-app-token#314)'
  },
  {
    statuses: [404],
    operations: [
      'get /repos/{owner}/{repo}/codespaces/secrets',
      'get /orgs/{org}/codespaces/secrets',
      'get /user/codespaces/secrets'
    ],
    reason: 'what a token may not see, or a plan does not have, is 404 (google/go-github#3000)'
  },
  {
    statuses: [404],
    operations: [
      'get /repos/{owner}/{repo}/pulls/{pull_number}/files',
      'patch /repos/{owner}/{repo}/issues/comments/{comment_id}'
    ],
    reason: 'a private repository that the token does not see is 404 (docs: REST, troubleshooting)'
  }
]

/** Addresses that GitHub redirects to, under the operation that they stand for. */
export const aliases: readonly { readonly path: string; readonly stands: string; readonly reason: string }[] =
  [
    {
      path: '/repositories/{repository_id}',
      stands: '/repos/{owner}/{repo}',
      reason: 'the target of the 301 for a repository that was renamed or transferred'
    }
  ]

/** Values of answers that the description's schemas refuse. */
export interface UndocumentedValue {
  readonly operations: readonly string[]
  /** The member of the answer. */
  readonly member: string
  readonly values: readonly string[]
  /** A value that the schema knows, with which the rest is validated. */
  readonly standIn: string
  readonly reason: string
}

export const undocumentedValues: readonly UndocumentedValue[] = [
  {
    operations: [
      'get /orgs/{org}/packages/{package_type}/{package_name}',
      'get /users/{username}/packages/{package_type}/{package_name}'
    ],
    member: 'visibility',
    values: ['internal'],
    standIn: 'private',
    reason: 'the schema knows public and private alone, the query parameter and the docs know internal too'
  }
]
