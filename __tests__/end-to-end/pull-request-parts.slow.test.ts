import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  checkOutMerge,
  newRepository,
  removeGitRepositories,
  shallowClone
} from '../checkout/git-repository.ts'
import type { StartedWorld } from '../world/start.ts'
import { configuration, pullRequestOf, runOn, startPublicWorld, written } from './pull-requests.ts'
import type { RanAction } from './run-action.ts'

let world: StartedWorld
beforeEach(async () => {
  world = await startPublicWorld()
})
afterEach(() => world.close())
afterAll(removeGitRepositories)

const a = '.devcontainer/a/devcontainer.json'
const b = '.devcontainer/b/devcontainer.json'
const c = '.devcontainer/c/devcontainer.json'
const three = { [a]: configuration('web:1'), [b]: configuration('db:1'), [c]: configuration('tool:1') }
const configFile = '.github/codespaces-preflight.yml'

const rules = ({ report }: RanAction): string[] => (report?.findings ?? []).map(({ rule }) => rule)
const paths = ({ report }: RanAction): string[] => (report?.configurations ?? []).map(({ path }) => path)
const bodies = (): string[] => written(world).map(({ body }) => body)

describe('changed-only, where a pull request touches', () => {
  const untouched = 'this pull request touches none of the 3 configurations'
  const capital = 'This pull request changes no image'

  it('nothing: says so in every form, passes, and begins no comment', async () => {
    const pull = pullRequestOf(three, { 'README.md': 'x' })
    const run = await runOn(world, pull, { 'changed-only': 'true', comment: 'true' })
    expect([run.code, run.outputs['conclusion']]).toEqual([0, 'pass'])
    expect(run.report).toMatchObject({ complete: false, incomplete: [untouched], configurations: [] })
    expect(run.stdout).toContain(capital)
    expect(run.summary).toContain(`## ✅ ${capital}`)
    expect(run.stdout + run.summary).not.toContain('no dev container configuration')
    expect(written(world)).toEqual([])
  })

  it('nothing any more: the comment that is there is kept up to date', async () => {
    const pull = pullRequestOf(three, { [a]: configuration('web:9') })
    await runOn(world, pull, { 'changed-only': 'true', comment: 'true' })
    pull.repository.git('checkout', '--quiet', 'head')
    const head = pull.repository.commit({ [a]: configuration('web:1'), 'README.md': 'x' })
    checkOutMerge(pull.repository, 'head')
    await runOn(world, { ...pull, head }, { 'changed-only': 'true', comment: 'true' })
    expect(written(world).map(({ method }) => method)).toEqual(['POST', 'PATCH'])
    expect(bodies()[1]).toContain(capital)
  })

  it('one of three', async () => {
    const pull = pullRequestOf(three, { [a]: configuration('web:2') })
    const run = await runOn(world, pull, { 'changed-only': 'true' })
    expect(run.report?.incomplete).toEqual([
      '1 of 3 configurations was checked: this pull request does not touch the others'
    ])
    expect([run.report?.complete, run.report?.conclusion]).toEqual([false, 'pass'])
  })

  it('one that it removes: the comment tells what is gone', async () => {
    const pull = pullRequestOf(
      { ...three, '.devcontainer.json': configuration('web:3') },
      { '.devcontainer.json': null }
    )
    const run = await runOn(world, pull, { 'changed-only': 'true', comment: 'true' })
    expect(run.summary).toContain('## ✅ This pull request removes')
    expect(bodies()[0]).toContain('- removed `open.example.com/web:3`')
  })

  it('no file that names a package: none of them fails it', async () => {
    const npm = {
      '.npmrc': '@acme:registry=https://npm.pkg.github.com\n',
      'package.json': '{"dependencies":{"@acme/ui":"1"}}',
      [a]: configuration('web:1')
    }
    const packages = (run: RanAction): string[] => (run.report?.packages ?? []).map(({ name }) => name)
    const only = { 'changed-only': 'true' }
    const other = await runOn(world, pullRequestOf(npm, { [a]: configuration('web:2') }), only)
    expect([packages(other), other.report?.incomplete]).toEqual([
      [],
      [
        'no package of GitHub Packages was judged: this pull request touches no file that names the one that there is'
      ]
    ])
    const manifest = { 'package.json': '{"dependencies":{"@acme/ui":"2"}}' }
    expect(packages(await runOn(world, pullRequestOf(npm, manifest), only))).toEqual(['@acme/ui'])
    const settings = { '.npmrc': '@acme:registry=https://npm.pkg.github.com/\n' }
    expect(packages(await runOn(world, pullRequestOf(npm, settings), only))).toEqual(['@acme/ui'])
  })
})

describe('one comment for each selection', () => {
  it('of a matrix over configurations', async () => {
    const pull = pullRequestOf(three, { [a]: configuration('web:9'), [b]: configuration('db:2') })
    for (const configurations of [a, b, a]) await runOn(world, pull, { comment: 'true', configurations })
    expect(written(world).map(({ method }) => method)).toEqual(['POST', 'POST'])
    const [first = '', second = ''] = bodies()
    expect(first).toContain(`## ❌`)
    expect(first).toContain(`Looked at: \`${a}\`.`)
    expect(second).toContain(`Looked at: \`${b}\`.`)
    expect(first.split('\n')[0]).not.toBe(second.split('\n')[0])
    expect(second).not.toContain('Resolved')
  })
})

describe('a checkout of another repository', () => {
  const ignored = 'ignore:\n  - rule: image-not-found\n    reason: x\n'
  const other = { [a]: configuration('web:9'), [configFile]: ignored }

  it('has its own declarations, no difference, no annotation at a file, and is checked as a whole', async () => {
    const pull = pullRequestOf({ 'README.md': 'a' }, { 'README.md': 'b' })
    const checkout = newRepository()
    checkout.commit({ ...other, [b]: configuration('db:9') })
    checkout.git('remote', 'add', 'origin', 'https://github.com/acme/other')
    const { folder } = pull.repository
    mkdirSync(join(folder, 'vendor'))
    pull.repository.git('clone', '--quiet', checkout.folder, 'other')
    pull.repository.git('-C', 'other', 'remote', 'set-url', 'origin', 'https://github.com/acme/other')
    const inputs = {
      path: 'other',
      repository: 'acme/other',
      'changed-only': 'true',
      comment: 'true',
      'fail-on': 'never'
    }
    const run = await runOn(world, pull, inputs)
    expect(paths(run)).toEqual([a, b])
    expect(run.report?.ignored).toBe(2)
    expect(rules(run)).not.toContain('declaration-changed')
    expect(run.stdout).toMatch(/^::warning::`changed-only`: .*the checkout is not that of acme\/web/m)
    expect(bodies()[0]).not.toMatch(/changes no image|pull request changes|\/blob\//)
    pull.repository.git('-C', 'other', 'rm', '--quiet', configFile)
    const open = await runOn(world, pull, { ...inputs, comment: 'false' })
    expect(open.stdout).toMatch(
      /^::error title=[^,]*::\.devcontainer\/a\/devcontainer\.json:2:13: open\.example/m
    )
  })

  it('that the pull request chooses as a submodule: nothing that it declares counts', async () => {
    const inner = newRepository()
    inner.commit(other)
    const outer = newRepository()
    outer.commit({ 'README.md': 'a' })
    const allow = ['-c', 'protocol.file.allow=always']
    outer.git(...allow, 'submodule', '--quiet', 'add', inner.folder, 'sub')
    const base = outer.commit({})
    outer.git('checkout', '--quiet', '-b', 'head')
    inner.commit({ [a]: configuration('web:8') })
    outer.git('-C', 'sub', ...allow, 'pull', '--quiet')
    const head = outer.commit({})
    checkOutMerge(outer, 'head')
    const pull = { repository: outer, base, head }
    const run = await runOn(world, pull, { path: 'sub', 'changed-only': 'true' })
    expect([run.code, paths(run), run.report?.ignored]).toEqual([1, [a], 0])
    expect(run.stdout).toMatch(/^::warning::`changed-only`: .*the checked folder is a submodule/m)
  })

  it('is none where another repository is judged by the files of the pull request', async () => {
    await world.close()
    const pull = pullRequestOf({ [a]: configuration('web:1') }, other)
    world = await startPublicWorld({ refs: { [pull.base]: {} } })
    pull.repository.git('remote', 'add', 'origin', 'https://github.com/acme/web')
    const run = await runOn(world, pull, { repository: 'acme/other' })
    expect([run.code, run.report?.ignored, rules(run)]).toEqual([
      1,
      0,
      expect.arrayContaining(['declaration-changed', 'image-not-found'])
    ])
  })
})

describe('pull_request_target', () => {
  const event = 'pull_request_target'
  const target = { event, env: { GITHUB_SHA: 'e'.repeat(40) } }

  it('on a base branch that moved on: everything is checked, and nothing is told of the pull request', async () => {
    const pull = pullRequestOf(three, { [b]: configuration('db:2') })
    pull.repository.git('checkout', '--quiet', 'main')
    pull.repository.commit({ [a]: configuration('web:2') })
    const inputs = { 'changed-only': 'true', comment: 'true' }
    const clone = shallowClone(pull.repository, 'main', 1)
    for (const workspace of [pull.repository.folder, clone.folder]) {
      const run = await runOn(world, pull, inputs, { ...target, workspace })
      expect(paths(run)).toHaveLength(3)
      expect(run.stdout).toMatch(
        /^::warning::`changed-only`: .*the checkout is the base commit and holds nothing of the pull request/m
      )
    }
    expect(bodies()[0]).toContain('This is not about what is proposed here: the checkout is the base commit')
  })

  it('with the head checked out links to the head', async () => {
    const pull = pullRequestOf(three, { [a]: configuration('web:9') })
    pull.repository.git('checkout', '--quiet', 'head')
    const run = await runOn(world, pull, { 'changed-only': 'true', comment: 'true' }, target)
    expect(paths(run)).toEqual([a])
    expect(bodies()[0]).toContain(`/acme/web/blob/${pull.head}/${a}#L2`)
  })
})

describe('the configuration file', () => {
  it('that the pull request removes has no line to point to', async () => {
    await world.close()
    const declared = 'allowed-images: [open.example.com/*]\n'
    const pull = pullRequestOf({ ...three, [configFile]: declared }, { [configFile]: null })
    world = await startPublicWorld({ refs: { [pull.base]: { [configFile]: declared } } })
    const run = await runOn(world, pull, { comment: 'true' })
    const changed = run.report?.findings.find(({ rule }) => rule === 'declaration-changed')
    expect(changed).toMatchObject({ location: null })
    expect(bodies()[0]).not.toContain(`/${configFile}#L`)
  })

  it('that is wrong is annotated at its line, from the root of the repository', async () => {
    const pull = pullRequestOf(
      { 'app/.devcontainer.json': configuration('web:1') },
      { [`app/${configFile}`]: 'grants: []\ngrantz: []\n' }
    )
    const run = await runOn(world, pull, { path: 'app' })
    expect(run.code).toBe(2)
    expect(run.stdout).toMatch(
      /^::error file=app\/\.github\/codespaces-preflight\.yml,line=2,endLine=2,col=1,endColumn=7::.*grantz/m
    )
    expect(run.outputs).toEqual({ conclusion: 'fail', errors: '1' })
  })
})

describe('reports', () => {
  it('are not written through a link out of the checkout, and the output does not name them', async () => {
    const target = newRepository()
    target.commit({ 'kept.txt': 'kept' })
    const pull = pullRequestOf(three, {
      'preflight.sarif': { link: join(target.folder, 'kept.txt') },
      out: { link: target.folder },
      gits: { link: '.git' },
      inside: { link: '.devcontainer' }
    })
    symlinkSync('/nonexistent/x', join(pull.repository.folder, 'nowhere'))
    const run = await runOn(world, pull, {
      'sarif-file': 'preflight.sarif',
      'json-file': 'out/report.json',
      'markdown-file': 'nowhere'
    })
    expect(run.code).toBe(0)
    expect(
      run.stdout.match(/^::warning::.* is a symbolic link of the checkout that leads out of it/gm)
    ).toHaveLength(3)
    expect([run.outputs['sarif'], run.outputs['report']]).toEqual(['', ''])
    expect(readFileSync(join(target.folder, 'kept.txt'), 'utf8')).toBe('kept')
    const again = await runOn(world, pull, { 'sarif-file': 'gits/config', 'json-file': 'inside/report.json' })
    expect([again.outputs['sarif'], again.outputs['report']]).toEqual(['', 'inside/report.json'])
  })
})

describe('an event about a pull request that it does not describe', () => {
  it.each([
    ['issue_comment', { issue: { number: 7, pull_request: { url: 'x' } } }],
    ['workflow_run', { workflow_run: { event: 'pull_request', pull_requests: [] } }]
  ])('%s: a warning names those that do', async (event, payload) => {
    const pull = pullRequestOf(three, { [a]: configuration('web:2') })
    const run = await runOn(world, pull, { comment: 'true', 'changed-only': 'true' }, { event, payload })
    expect(run.stdout).toMatch(
      new RegExp(
        `^::warning::.comment. and .changed-only. do nothing here: the payload of ${event}.*pull_request_target`,
        'm'
      )
    )
    expect(paths(run)).toHaveLength(3)
  })

  it('a push is none', async () => {
    const pull = pullRequestOf(three, { [a]: configuration('web:2') })
    const run = await runOn(
      world,
      pull,
      { comment: 'true', 'changed-only': 'true' },
      { event: 'push', payload: {} }
    )
    expect(run.stdout).not.toContain('do nothing here')
  })
})
