import { readFileSync } from 'node:fs'

interface Recorded {
  readonly pull_request: {
    readonly pull_request: {
      readonly number: number
      readonly base: { readonly sha: string }
      readonly head: { readonly sha: string; readonly repo: object }
    }
  }
  readonly merge_group: object
  readonly push: object
  readonly workflow_dispatch: object
  readonly schedule: object
}

/** Payloads as GitHub's webhook examples record them, of `acme/web` in place of their own repositories. */
export const recorded = JSON.parse(
  readFileSync(new URL('../github/payloads.json', import.meta.url), 'utf8').replaceAll(
    /Codertocat\/Hello-World|octo-org\/octo-repo/g,
    'acme/web'
  )
) as Recorded

const { pull_request: whole } = recorded
const request = whole.pull_request

/** The commit to which the recorded pull request is to be merged, and its number. */
export const baseCommit = request.base.sha
export const pullRequestNumber = request.number

/** A pull request whose branch lies in the repository itself. */
export const ownPullRequest: object = whole

/** A pull request from a fork. */
export const forkPullRequest: object = {
  ...whole,
  pull_request: {
    ...request,
    head: { ...request.head, repo: { ...request.head.repo, full_name: 'contributor/web', fork: true } }
  }
}

/** A pull request of Dependabot: its branch lies in the repository. */
export const dependabotPullRequest: object = {
  ...whole,
  sender: { login: 'dependabot[bot]', id: 49699333, type: 'Bot' }
}
