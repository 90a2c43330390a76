import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readSituation, whyWithoutSecrets } from '../../src/github/event.ts'

interface RecordedRequest {
  readonly pull_request: { readonly head: object }
}

/** Payloads as GitHub's webhook examples record them (@octokit/webhooks-examples), with the members that do not matter left out. */
const payloads = JSON.parse(readFileSync(new URL('./payloads.json', import.meta.url), 'utf8')) as {
  readonly pull_request: RecordedRequest
  readonly push: object
  readonly schedule: object
  readonly workflow_dispatch: object
  readonly merge_group: object
}

const request = payloads.pull_request
const withHead = (repo: object | null): object => ({
  ...request,
  pull_request: { ...request.pull_request, head: { ...request.pull_request.head, repo } }
})
const forked = withHead({ full_name: 'someone/Hello-World', fork: true })
const gone = withHead(null)

const own = {
  number: 2,
  base: {
    repository: 'Codertocat/Hello-World',
    sha: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
    ref: 'master'
  },
  head: { repository: 'Codertocat/Hello-World', sha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821' },
  fromFork: false
}
const fromFork = { ...own, head: { ...own.head, repository: 'someone/Hello-World' }, fromFork: true }
const fromGone = { ...own, head: { ...own.head, repository: null }, fromFork: true }
const bot = 'dependabot[bot]'

describe('readSituation', () => {
  it.each<[string, string, string, object | undefined, object | null, boolean, RegExp | null]>([
    ['a pull request of the repository', 'pull_request', 'octocat', request, own, false, null],
    ['a pull request from a fork', 'pull_request', 'octocat', forked, fromFork, false, /comes from a fork/],
    [
      'a pull request whose repository is gone',
      'pull_request',
      'octocat',
      gone,
      fromGone,
      false,
      /comes from a fork/
    ],
    [
      'a review of a pull request from a fork',
      'pull_request_review',
      'octocat',
      forked,
      fromFork,
      false,
      /comes from a fork/
    ],
    ['a fork, run in the base repository', 'pull_request_target', 'octocat', forked, fromFork, false, null],
    ['Dependabot', 'pull_request', bot, request, own, true, /Dependabot started the run/],
    ['Dependabot, run in the base repository', 'pull_request_target', bot, request, own, true, /Dependabot/],
    ['Dependabot that pushes', 'push', bot, payloads.push, null, true, /Dependabot/],
    ['a push', 'push', 'octocat', payloads.push, null, false, null],
    ['a schedule', 'schedule', 'octocat', payloads.schedule, null, false, null],
    ['a run by hand', 'workflow_dispatch', 'octocat', payloads.workflow_dispatch, null, false, null],
    ['a merge queue', 'merge_group', 'octocat', payloads.merge_group, null, false, null],
    [
      'a called workflow, whose caller has a pull request',
      'workflow_call',
      'octocat',
      forked,
      fromFork,
      false,
      /comes from a fork/
    ],
    ['no payload', 'pull_request', 'octocat', undefined, null, false, null]
  ])('recognises %s', (_, event, actor, payload, pullRequest, byDependabot, without) => {
    const situation = readSituation({ GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor }, payload)
    expect(situation).toMatchObject({ event, pullRequest, byDependabot })
    const why = whyWithoutSecrets(situation)
    expect(why ?? 'nothing').toMatch(without ?? /^nothing$/)
  })

  it.each<[string, object, boolean]>([
    ['issue_comment', { issue: { number: 1, pull_request: { url: 'x' } } }, true],
    ['issue_comment', { issue: { number: 1 } }, false],
    ['workflow_run', { workflow_run: { event: 'pull_request', pull_requests: [] } }, true],
    ['workflow_run', { workflow_run: { event: 'push', pull_requests: [] } }, false],
    ['check_suite', { check_suite: { pull_requests: [{ number: 1 }] } }, true],
    ['pull_request', {}, true],
    ['push', {}, false]
  ])('%s with %j is about a pull request that it does not describe: %s', (event, payload, concerns) => {
    const situation = readSituation({ GITHUB_EVENT_NAME: event }, payload)
    expect([situation.pullRequest, situation.concernsPullRequest]).toEqual([null, concerns])
  })

  it('is nothing outside of Actions', () => {
    expect(readSituation({}, null)).toEqual({
      event: null,
      pullRequest: null,
      concernsPullRequest: false,
      byDependabot: false
    })
  })

  it('takes the sender where no actor is named, and the actor before the sender', () => {
    const payload = { sender: { login: bot } }
    expect(readSituation({}, payload).byDependabot).toBe(true)
    expect(readSituation({ GITHUB_ACTOR: 'octocat' }, payload).byDependabot).toBe(false)
  })

  it.each([
    null,
    [],
    'text',
    { pull_request: null },
    { pull_request: { number: '2', base: own.base, head: own.head } },
    { pull_request: { number: 2 } },
    JSON.parse('{"__proto__": {"pull_request": {"number": 2}}}') as unknown
  ])('has no pull request in a payload of another form: %j', payload => {
    expect(readSituation({ GITHUB_EVENT_NAME: 'pull_request' }, payload).pullRequest).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (payload, inner) => {
        expect(readSituation({}, payload).event).toBeNull()
        expect(readSituation({}, { pull_request: { number: 1, base: inner, head: inner } }).event).toBeNull()
      })
    )
  })
})
