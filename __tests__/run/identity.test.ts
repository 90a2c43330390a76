import { describe, expect, it } from '@jest/globals'
import { checkedOut, type CheckoutSource } from '../../src/run/identity.ts'

const base = 'b'.repeat(40)
const head = 'c'.repeat(40)
const ofRun = 'd'.repeat(40)
const later = 'e'.repeat(40)

interface Given {
  readonly at?: string | null
  readonly holds?: boolean
  readonly remote?: string | null
  readonly event?: string
  readonly judged?: string | null
  readonly isSubmodule?: boolean
  readonly isPullRequest?: boolean
}

/** acme/web, to which mallory/web has a pull request. */
function runner(given: Given): CheckoutSource {
  const { at = later, holds = false, remote = null, event = 'pull_request', judged = 'acme/web' } = given
  return {
    git: {
      head: () => Promise.resolve(at),
      holds: commit => Promise.resolve(holds && commit === head),
      isSubmodule: () => Promise.resolve(given.isSubmodule ?? false),
      remote: () => Promise.resolve(remote)
    },
    situation: {
      event,
      pullRequest:
        given.isPullRequest === false
          ? null
          : {
              number: 7,
              base: { repository: 'acme/web', sha: base, ref: 'main' },
              head: { repository: 'mallory/web', sha: head },
              fromFork: true
            },
      concernsPullRequest: true,
      byDependabot: false
    },
    ofRun: 'acme/web',
    commitOfRun: ofRun,
    judged,
    server: 'https://github.com'
  }
}

const other = 'https://github.com/acme/other'

describe('what is checked out on a pull request', () => {
  it.each<[string, Given, string]>([
    ['the commit of the run', { at: ofRun }, 'own'],
    ['the commit of a run on the base branch', { at: ofRun, event: 'pull_request_target' }, 'base'],
    ['what holds the head', { holds: true, event: 'pull_request_target' }, 'own'],
    ['the base commit', { at: base }, 'base'],
    ['a commit that nothing tells of', { remote: 'git@github.com:Acme/Web.git' }, 'base'],
    ["a commit of the head's repository", { remote: 'https://github.com/mallory/web' }, 'base'],
    ['another repository', { remote: other, judged: 'acme/web' }, 'another'],
    ['one without a remote, where another repository is judged', { judged: 'acme/other' }, 'another'],
    ['the head, where another repository is judged', { holds: true, judged: 'acme/other' }, 'own'],
    [
      'its repository, where another is judged',
      { remote: 'https://github.com/acme/web', judged: 'acme/other' },
      'base'
    ],
    ['a submodule', { isSubmodule: true, remote: other, judged: 'acme/other' }, 'chosen'],
    ['no git', { at: null }, 'own'],
    ['no git, where another repository is judged', { at: null, judged: 'acme/other' }, 'chosen'],
    ['a remote elsewhere', { holds: true, remote: 'https://gitlab.com/acme/web' }, 'own']
  ])('%s', async (_name, given, kind) => {
    expect((await checkedOut(runner(given))).kind).toBe(kind)
  })

  it('says why nothing of the pull request is known', async () => {
    const detail = async (given: Given): Promise<string> => {
      const found = await checkedOut(runner(given))
      return 'detail' in found ? found.detail : ''
    }
    expect(await detail({ event: 'pull_request_target' })).toBe(
      'the checkout is the base commit and holds nothing of the pull request'
    )
    expect(await detail({})).toMatch(/^nothing here tells/)
    expect(await detail({ remote: other })).toBe('the checkout is not that of acme/web')
  })
})

describe('what is checked out on another event', () => {
  it.each<[string, Given, string]>([
    ['the repository', {}, 'own'],
    ['another one, by its remote', { remote: other }, 'another'],
    ['another one, by what is judged', { judged: 'acme/other' }, 'another'],
    ['the commit of the run', { at: ofRun, judged: 'acme/other' }, 'own']
  ])('%s', async (_name, given, kind) => {
    expect((await checkedOut(runner({ ...given, isPullRequest: false, event: 'push' }))).kind).toBe(kind)
  })

  it('outside of a workflow everything is', async () => {
    const found = await checkedOut({ ...runner({ isPullRequest: false, remote: other }), ofRun: null })
    expect(found).toEqual({ kind: 'own' })
  })
})
