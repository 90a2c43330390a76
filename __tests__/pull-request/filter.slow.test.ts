import { afterAll, describe, expect, it } from '@jest/globals'
import { onlyChanged } from '../../src/pull-request/filter.ts'
import { openCheckout } from '../../src/checkout/working-tree.ts'
import { discover } from '../../src/discovery/discover.ts'
import type { Discovery } from '../../src/discovery/types.ts'
import { followIn, withoutLinks } from '../../src/checkout/paths.ts'
import { openGit } from '../../src/checkout/git.ts'
import type { PullRequestChanges } from '../../src/pull-request/changes.ts'
import { newRepository, removeGitRepositories, type Edit } from '../checkout/git-repository.ts'

afterAll(removeGitRepositories)

const configFile = '.github/codespaces-preflight.yml'
const before: Edit = {
  'README.md': 'a\n',
  [configFile]: 'grants: []\n',
  '.devcontainer/image/devcontainer.json': '{"image":"alpine:3.20"}',
  '.devcontainer/build/devcontainer.json': '{"build":{"dockerfile":"Dockerfile"},"features":{"./own":{}}}',
  '.devcontainer/build/Dockerfile': 'FROM debian:12\n',
  '.devcontainer/build/own/devcontainer-feature.json': '{"id":"own","version":"1.0.0"}',
  '.devcontainer/build/own/install.sh': 'true\n',
  '.devcontainer/compose/devcontainer.json': '{"dockerComposeFile":["c.yml"],"service":"app"}',
  '.devcontainer/compose/c.yml':
    'services:\n  app:\n    image: "node:${TAG}"\n  db:\n    extends: {file: ../../db.yml, service: db}\n',
  '.devcontainer/compose/.env': 'TAG=22\n',
  'db.yml': 'services:\n  db:\n    image: postgres:17\n',
  '.devcontainer/locked/devcontainer.json':
    '{"image":"ubuntu:24.04","features":{"ghcr.io/acme/tools/x:1":{}}}',
  '.devcontainer/locked/devcontainer-lock.json': '{"features":{}}',
  'dev/devcontainer.json': '{"image":"busybox:1"}',
  '.devcontainer/linked': { link: '../dev' },
  '.devcontainer/way/devcontainer.json': '{"build":{"dockerfile":"D"}}',
  '.devcontainer/way/D': { link: 'L/../Dockerfile' },
  '.devcontainer/way/L': { link: '../../images/deep' },
  '.devcontainer/way/Dockerfile': 'FROM debian:11\n',
  'images/deep/keep': '',
  'images/Dockerfile': 'FROM debian:12\n',
  '.devcontainer/broken/devcontainer.json': '{"build":{"dockerfile":"D"}}',
  '.devcontainer/broken/D': { link: '../../later/deep/../../images/Dockerfile' }
}
const all = ['broken', 'build', 'compose', 'image', 'linked', 'locked', 'way']

async function discovered(folder: string): Promise<Discovery> {
  return discover({ files: openCheckout(folder), configurations: [], platform: 'linux/amd64' })
}

async function touchedBy(edit: Edit): Promise<string[]> {
  const repository = newRepository()
  const base = repository.commit(before)
  const head = repository.commit(edit)
  const git = openGit(repository.folder, { PATH: process.env['PATH'] })
  const changes = await git.changes((await git.left(base, head)) ?? '')
  const known: PullRequestChanges = {
    kind: 'known',
    changes: changes ?? [],
    before: () => Promise.resolve({ kind: 'other' })
  }
  const { discovery, unknown } = await onlyChanged(
    { discovery: await discovered(repository.folder), packages: [] },
    known,
    configFile,
    followIn(repository.folder)
  )
  expect(unknown).toBeNull()
  const kept = new Set(discovery.configurations.map(({ path }) => path))
  const asking = [...discovery.uses, ...discovery.unresolved].map(({ configuration }) => configuration)
  expect(asking.filter(configuration => !kept.has(configuration))).toEqual([])
  return [...kept].map(path => path.split('/')[1] ?? '')
}

describe('the configurations that a pull request touches', () => {
  it.each<[string, Edit, readonly string[]]>([
    ['nothing of them', { 'README.md': 'b\n' }, []],
    [
      'a devcontainer.json',
      { '.devcontainer/image/devcontainer.json': '{"image":"alpine:3.21"}' },
      ['image']
    ],
    ['a Dockerfile', { '.devcontainer/build/Dockerfile': 'FROM debian:13\n' }, ['build']],
    [
      'a local Feature',
      { '.devcontainer/build/own/devcontainer-feature.json': '{"id":"own","version":"2.0.0"}' },
      ['build']
    ],
    [
      'a compose file',
      { '.devcontainer/compose/c.yml': 'services:\n  app:\n    image: node:22\n' },
      ['compose']
    ],
    ['the variables of a compose file', { '.devcontainer/compose/.env': 'TAG=24\n' }, ['compose']],
    [
      'a file that a compose file extends',
      { 'db.yml': 'services:\n  db:\n    image: postgres:18\n' },
      ['compose']
    ],
    ['a lock file', { '.devcontainer/locked/devcontainer-lock.json': '{"features": {}}' }, ['locked']],
    ['a lock file that is gone', { '.devcontainer/locked/devcontainer-lock.json': null }, ['locked']],
    ['a Dockerfile that is gone', { '.devcontainer/build/Dockerfile': null, 'README.md': 'b\n' }, ['build']],
    [
      'a lock file that is new',
      { '.devcontainer/build/devcontainer-lock.json': '{"features":{}}' },
      ['build']
    ],
    [
      'a configuration that moved',
      {
        '.devcontainer/image/devcontainer.json': null,
        '.devcontainer/moved/devcontainer.json': '{"image":"alpine:3.20"}'
      },
      ['moved']
    ],
    [
      'a Dockerfile that moved away',
      { '.devcontainer/build/Dockerfile': null, '.devcontainer/build/Containerfile': 'FROM debian:12\n' },
      ['build']
    ],
    ['what a link points to', { 'dev/devcontainer.json': '{"image":"busybox:2"}' }, ['linked']],
    [
      'a link',
      { 'other/devcontainer.json': '{"image":"busybox:2"}', '.devcontainer/linked': { link: '../other' } },
      ['linked']
    ],
    [
      'a Dockerfile at the end of a link that goes up from where another leads',
      { 'images/Dockerfile': 'FROM debian:13\n' },
      ['way']
    ],
    [
      'a link on the way of a link',
      { '.devcontainer/way/L': { link: '../../other/deep' }, 'other/deep/keep': '' },
      ['way']
    ],
    ['a file that only the text of a link names', { '.devcontainer/way/Dockerfile': 'FROM debian:13\n' }, []],
    ['a folder that a link needs to get on', { 'later/deep/keep': '' }, ['broken']],
    ['the configuration file of the check', { [configFile]: 'grants: []\nignore: []\n' }, all],
    ['the configuration file of the check, gone', { [configFile]: null }, all]
  ])('%s', async (_name, edit, expected) => {
    expect(await touchedBy(edit)).toEqual(expected)
  })
})

describe('where only a part is kept', () => {
  const change = (path: string): PullRequestChanges => ({
    kind: 'known',
    changes: [{ path, before: true, after: true }],
    before: () => Promise.resolve({ kind: 'other' })
  })
  const broken: Edit = {
    '.devcontainer/a/devcontainer.json': '{"image":"Alpine"}',
    '.devcontainer/b/devcontainer.json': '{"image":"Debian"}',
    '.devcontainer/c/d/devcontainer.json': '{"image":"alpine:3.20"}'
  }
  const filesOfFindings = async (path: string): Promise<(string | undefined)[]> => {
    const repository = newRepository()
    repository.commit(broken)
    const discovery = await discovered(repository.folder)
    expect(discovery.findings).toHaveLength(3)
    const touched = await onlyChanged({ discovery, packages: [] }, change(path), configFile, withoutLinks)
    return touched.discovery.findings.map(({ location }) => location?.file)
  }

  it.each(Object.keys(broken))('the findings of %s are those that are left when it changes', async path => {
    expect(await filesOfFindings(path)).toEqual([path])
  })
})

it('where nobody knows the changes, everything is checked, and a sentence says so', async () => {
  const repository = newRepository()
  repository.commit(before)
  const discovery = await discovered(repository.folder)
  const unknown: PullRequestChanges = { kind: 'unknown', detail: 'add the line `pull-requests: read`' }
  const touched = await onlyChanged({ discovery, packages: [] }, unknown, configFile, withoutLinks)
  expect(touched.discovery).toBe(discovery)
  expect(touched.unknown).toMatch(/every configuration was checked: add the line `pull-requests: read`/)
})
