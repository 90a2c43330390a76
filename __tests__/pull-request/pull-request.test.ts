import { afterAll, describe, expect, it } from '@jest/globals'
import { nextStep } from '../../src/report/next-step.ts'
import { headline } from '../../src/report/headline.ts'
import { renderJson } from '../../src/report/json.ts'
import { aboutPullRequest } from '../../src/report/pull-request.ts'
import { removeGitRepositories, type Edit } from '../checkout/git-repository.ts'
import { checkPullRequest, configuration, type RunOnPullRequest } from './check-pull-request.ts'

afterAll(removeGitRepositories)

const a = '.devcontainer/a/devcontainer.json'
const b = '.devcontainer/b/devcontainer.json'
const configFile = '.github/codespaces-preflight.yml'
const missing = 'open.example.com/web:9'
const failing = { [a]: configuration(missing), 'README.md': 'a\n' }
const readme: Edit = { 'README.md': 'b\n' }

const said = ({ report }: RunOnPullRequest): string =>
  [`${headline(report)}.`, ...aboutPullRequest(report)].join(' ')
const weights = ({ report }: RunOnPullRequest): string[] =>
  report.findings.map(({ rule, severity }) => `${rule} ${severity}`)
const verdict = (run: RunOnPullRequest): unknown => [run.report.conclusion, ...weights(run)]

describe('a pull request that changes no image', () => {
  it('of a fork: the contributor learns that there is nothing to do', async () => {
    const run = await checkPullRequest(failing, readme, { fromFork: true })
    expect(run.report.conclusion).toBe('fail')
    expect(said(run)).toBe(
      'Nobody can pull 1 image of acme/web. This pull request changes no image: the same fails on main. There is nothing for you to do.'
    )
    expect(JSON.parse(renderJson(run.report))).toMatchObject({
      pullRequest: {
        fromFork: true,
        withoutSecrets: true,
        base: 'main',
        images: { added: [], changed: [], removed: [] },
        sameOnBase: true,
        merged: null
      }
    })
  })

  it('is told so on a clone of one commit, where the API tells, and the request is counted', async () => {
    const run = await checkPullRequest(failing, readme, { shallow: { listed: ['README.md'] } })
    expect(said(run)).toContain('This pull request changes no image: the same fails on main.')
    expect(run.report.requests['api.github.com']).toBe(
      run.asked.filter(url => url.startsWith('https://api.github.com/')).length
    )
  })

  it('is told nothing, and no warning is given, where nobody tells', async () => {
    const run = await checkPullRequest(failing, readme, { shallow: { listed: null } })
    expect(run.report.pullRequest).toMatchObject({ images: null, sameOnBase: null })
    expect(said(run)).toBe('Nobody can pull 1 image of acme/web.')
    expect(run.warnings).toEqual([])
  })

  it('asks the API where the history is not here, and only once', async () => {
    const run = await checkPullRequest(failing, readme, {
      shallow: { listed: ['README.md'] },
      inputs: { 'changed-only': 'true' }
    })
    expect(said(run)).toBe('This pull request changes no image.')
    expect(run.asked.filter(url => url.includes('/pulls/7/files'))).toHaveLength(1)
  })

  it('and breaks a file: what fails is new', async () => {
    const dockerfile = { [a]: '{"build":{"dockerfile":"D"}}' }
    const run = await checkPullRequest(
      { ...dockerfile, '.devcontainer/a/D': 'FROM scratch\n' },
      { '.devcontainer/a/D': null }
    )
    expect([run.report.conclusion, run.report.pullRequest?.sameOnBase]).toEqual(['fail', false])
  })
})

describe('a pull request that changes images', () => {
  it('says which', async () => {
    const run = await checkPullRequest({ [a]: configuration('open.example.com/web:1') }, failing)
    expect(said(run)).toBe(
      'Nobody can pull 1 image of acme/web. This pull request changes open.example.com/web:1 to open.example.com/web:9.'
    )
    expect(run.report.pullRequest?.sameOnBase).toBe(false)
  })

  it('beside one that fails on the base: it is told apart', async () => {
    const run = await checkPullRequest(failing, { [b]: configuration('open.example.com/db:1') })
    expect(said(run)).toContain(
      'This pull request adds open.example.com/db:1. What fails here fails on main too.'
    )
  })
})

describe('new-only', () => {
  const inputs = { 'new-only': 'true' }
  const old = ['pass', 'image-not-found notice']
  const isNew = ['fail', 'image-not-found error']

  it.each<[string, Edit, Edit, readonly string[]]>([
    ['nothing of it', failing, readme, old],
    [
      'the name of the file',
      failing,
      { [a]: null, '.devcontainer/z/devcontainer.json': configuration(missing) },
      old
    ],
    ['its line', failing, { [a]: `\n\n\n${configuration(missing)}` }, old],
    ['the configuration file', failing, { [configFile]: 'allowed-images: []\n' }, old],
    ['a second use in another file', failing, { [b]: configuration(missing) }, old],
    ['another tag', failing, { [a]: configuration('open.example.com/web:8') }, isNew],
    [
      'another image of the same kind',
      failing,
      { [b]: configuration('open.example.com/db:9') },
      [...isNew.slice(0, 1), 'image-not-found notice', 'image-not-found error']
    ],
    [
      'whether it is required',
      {
        [a]: '{"build":{"dockerfile":"D","cacheFrom":"open.example.com/web:9"}}',
        [`.devcontainer/a/D`]: 'FROM scratch\n'
      },
      { [a]: configuration(missing) },
      isNew
    ]
  ])('a finding of which the pull request changes %s', async (_what, from, to, expected) => {
    const run = await checkPullRequest(from, to, { inputs })
    const weight = weights(run).filter(text => text.startsWith('image-not-found'))
    expect([run.report.conclusion, ...new Set(weight)]).toEqual(expected)
    expect(run.warnings).toEqual([])
  })

  it('says in the headline that the verdict is as on the base', async () => {
    const run = await checkPullRequest(failing, readme, { inputs })
    expect(said(run)).toBe(
      'Nobody can pull 1 image of acme/web, as on main. This pull request changes no image.'
    )
    expect(run.report.reason).toEqual({ kind: 'not-new', images: [missing] })
    expect(run.report.findings[0]?.notes.at(-1)).toContain('new-only')
  })

  it('without it the same fails', async () => {
    expect(verdict(await checkPullRequest(failing, readme))).toEqual(isNew)
  })

  it('lowers what is no image, where the same is said of the same subject', async () => {
    const broken = { [a]: '{"build":{"dockerfile":"D"}}', [b]: configuration('open.example.com/web:1') }
    const same = await checkPullRequest(broken, readme, { inputs })
    expect(verdict(same)).toEqual(['pass', 'missing-file notice'])
    const other = await checkPullRequest(broken, { [a]: '{"build":{"dockerfile":"E"}}' }, { inputs })
    expect(verdict(other)).toEqual(['fail', 'missing-file error'])
  })

  it('does not lower what images need of which one is new', async () => {
    const closed = { [a]: configuration('closed.example.com/app:1') }
    expect(verdict(await checkPullRequest(closed, readme, { inputs }))).not.toContain('fail')
    const more = await checkPullRequest(
      closed,
      { [b]: configuration('closed.example.com/app:2') },
      { inputs }
    )
    const alone = await checkPullRequest(closed, { [b]: configuration('closed.example.com/app:2') })
    expect(verdict(more)).toEqual(verdict(alone))
  })

  it('where the base cannot be read, warns in a line and lowers nothing', async () => {
    const run = await checkPullRequest(failing, readme, { inputs, shallow: { listed: null } })
    expect(verdict(run)).toEqual(isNew)
    expect(run.warnings).toEqual([
      expect.stringMatching(
        /^`new-only`: what the base commit names could not be read, so no finding was lowered: /
      )
    ])
  })

  it('reads the base on a clone of one commit through the API', async () => {
    const listed = { shallow: { listed: [a, 'README.md'] }, inputs }
    expect(verdict(await checkPullRequest(failing, { [a]: `\n${configuration(missing)}` }, listed))).toEqual(
      old
    )
    const changed = { [a]: configuration('open.example.com/web:8') }
    expect(verdict(await checkPullRequest(failing, changed, listed))).toEqual(isNew)
  })
})

describe('a pull request that declares something', () => {
  const devbox = { [a]: configuration('ghcr.io/acme/devbox:1') }
  const grant = { [configFile]: 'grants:\n  - package: ghcr.io/acme/devbox\n    prebuilds: true\n' }

  it('keeps the verdict of the base, and learns the one after the merge', async () => {
    const run = await checkPullRequest(devbox, grant, { visibility: 'private', baseFiles: {} })
    expect(run.report.conclusion).not.toBe('pass')
    expect(run.report.images[0]?.access.team).not.toBe('yes')
    const denied = run.report.findings.find(({ images }) => images.includes('ghcr.io/acme/devbox:1'))
    expect(run.report.pullRequest?.merged).toEqual({
      conclusion: 'pass',
      images: [
        {
          reference: 'ghcr.io/acme/devbox:1',
          access: { team: 'yes', prebuild: 'yes', outside: null }
        }
      ],
      resolved: [denied?.fingerprint]
    })
    expect(denied?.fixes.map(({ text }) => text)).toEqual([
      'Review and merge this pull request: what it declares resolves this.'
    ])
    expect(nextStep(run.report)?.text).toBe(denied?.fixes[0]?.text)
    const sentence =
      'With the declarations of this pull request, once merged: pass (ghcr.io/acme/devbox:1: yes).'
    expect(said(run)).toContain(sentence)
    const changed = run.report.findings.find(({ rule }) => rule === 'declaration-changed')
    expect(changed?.notes.at(-1)).toBe(sentence)
  })

  it('and removes a grant, learns that it fails then', async () => {
    const run = await checkPullRequest(
      { ...devbox, ...grant },
      { [configFile]: null },
      { visibility: 'private' }
    )
    expect(run.report.images[0]?.access.team).toBe('yes')
    expect(run.report.pullRequest?.merged?.conclusion).not.toBe('pass')
  })

  it('says nothing of it where no declaration changes', async () => {
    const run = await checkPullRequest({ ...devbox, ...grant }, readme, { visibility: 'private' })
    expect(run.report.pullRequest?.merged).toBeNull()
  })
})
