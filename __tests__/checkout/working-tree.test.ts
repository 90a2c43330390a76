import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkoutProblem, openCheckout } from '../../src/checkout/working-tree.ts'
import { discover } from '../../src/discovery/discover.ts'
import { readLanded } from '../../src/checkout/working-tree.ts'
import type { Landing } from '../../src/checkout/paths.ts'

let base = ''
let root = ''

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'checkout-'))
  root = join(base, 'root')
  await mkdir(join(root, 'folder', 'deep'), { recursive: true })
  await mkdir(join(root, '.git'))
  await mkdir(join(root, 'folder', '.git'))
  await writeFile(join(root, '.git', 'config'), 'token')
  await writeFile(join(root, 'folder', '.git', 'config'), 'token')
  await mkdir(join(base, 'outside'))
  await mkdir(join(base, 'root-twin'))
  await writeFile(join(base, 'outside', 'secret'), 'secret')
  await writeFile(join(base, 'root-twin', 'secret'), 'secret')
  await writeFile(join(root, 'folder', 'file'), '\uFEFFtext')
  await writeFile(join(root, 'large'), 'x'.repeat(2_000))
  execFileSync('mkfifo', [join(root, 'fifo')])
  const links = {
    inner: 'folder/file',
    'inner-absolute': join(root, 'folder', 'file'),
    'inner-folder': 'folder',
    'folder/up': '../large',
    chain: 'inner-folder/deep/../file',
    'out-relative': '../outside/secret',
    'out-absolute': join(base, 'outside', 'secret'),
    'out-folder': '../outside',
    'out-twin': '../root-twin/secret',
    'out-etc': '/etc/passwd',
    'out-missing': '../outside/nothing',
    'out-chain': 'inner-folder/../../outside/secret',
    circle: 'circle',
    dangling: 'nothing',
    'to-git': '.git/config',
    'to-git-folder': '.git'
  }
  for (const [name, target] of Object.entries(links)) await symlink(target, join(root, name))
  await symlink(root, join(base, 'link-to-root'))
})

afterAll(async () => rm(base, { recursive: true, force: true }))

describe('openCheckout.read', () => {
  it.each([
    ['folder/file', { kind: 'text', text: '\uFEFFtext' }],
    ['./folder/../folder/file', { kind: 'text' }],
    ['inner', { kind: 'text', text: '\uFEFFtext' }],
    ['inner-absolute', { kind: 'text' }],
    ['inner-folder/file', { kind: 'text' }],
    ['inner-folder/up', { kind: 'text' }],
    ['chain', { kind: 'text' }],
    ['folder', { kind: 'directory' }],
    ['.', { kind: 'directory' }],
    ['inner-folder', { kind: 'directory' }],
    ['nothing', { kind: 'missing' }],
    ['folder/file/below', { kind: 'missing' }],
    ['dangling', { kind: 'missing' }],
    ['with\0zero', { kind: 'missing' }],
    ['../outside/secret', { kind: 'outside' }],
    ['folder/../../outside/secret', { kind: 'outside' }],
    ['/etc/passwd', { kind: 'outside' }],
    ['out-relative', { kind: 'outside' }],
    ['out-absolute', { kind: 'outside' }],
    ['out-folder/secret', { kind: 'outside' }],
    ['out-folder', { kind: 'outside' }],
    ['out-twin', { kind: 'outside' }],
    ['out-etc', { kind: 'outside' }],
    ['out-missing', { kind: 'outside' }],
    ['out-chain', { kind: 'outside' }],
    ['.git/config', { kind: 'outside', git: true }],
    ['.GIT/config', { kind: 'outside', git: true }],
    ['folder/.git/config', { kind: 'outside', git: true }],
    ['inner-folder/.git/config', { kind: 'outside', git: true }],
    ['to-git', { kind: 'outside', git: true }],
    ['to-git-folder/config', { kind: 'outside', git: true }],
    ['circle', { kind: 'unreadable', reason: 'too many symbolic links' }],
    ['fifo', { kind: 'unreadable', reason: 'it is not a regular file' }]
  ])('%j', async (path, expected) => {
    expect(await openCheckout(root).read(path)).toMatchObject(expected)
  })

  it.each([
    ['folder/file', { kind: 'text', text: '\uFEFFtext' }],
    ['./folder/../folder/file', { kind: 'text', text: '\uFEFFtext' }],
    ['inner', { kind: 'text', text: '\uFEFFtext', path: 'folder/file' }],
    ['inner-folder/file', { kind: 'text', text: '\uFEFFtext', path: 'folder/file' }],
    ['chain', { kind: 'text', text: '\uFEFFtext', path: 'folder/file' }]
  ])('says where a link leads to: %s', async (path, expected) => {
    expect(await openCheckout(root).read(path)).toEqual(expected)
  })

  it('works through a link to the root itself', async () => {
    const files = openCheckout(join(base, 'link-to-root'))
    expect(await files.read('inner-absolute')).toMatchObject({ kind: 'text' })
    expect(await files.read('out-relative')).toEqual({ kind: 'outside' })
  })

  it('takes a file of exactly the limit and refuses one byte more', async () => {
    const files = openCheckout(root)
    expect(await files.read('large', 2_000)).toMatchObject({ kind: 'text' })
    expect(await files.read('large', 1_999)).toEqual({ kind: 'too-large', bytes: 2_000, limit: 1_999 })
  })

  it('has a limit of 1 MiB where none is given', async () => {
    await writeFile(join(root, 'huge'), Buffer.alloc(1024 * 1024 + 1))
    expect(await openCheckout(root).read('huge')).toMatchObject({ kind: 'too-large' })
    await rm(join(root, 'huge'))
  })

  it('says why a file cannot be read', async () => {
    await writeFile(join(root, 'closed'), 'x')
    await chmod(join(root, 'closed'), 0)
    const answer = await openCheckout(root).read('closed')
    const expected =
      process.getuid?.() === 0
        ? { kind: 'text', text: 'x' }
        : { kind: 'unreadable', reason: 'permission denied' }
    expect(answer).toEqual(expected)
    await rm(join(root, 'closed'))
  })
})

describe('readLanded: a file that is replaced between the look and the open', () => {
  const landing = async (path: string, seen = path): Promise<Landing> => ({
    kind: 'found',
    absolute: join(base, path),
    path,
    stats: await stat(join(base, seen))
  })

  const looks = (...answers: Landing[]): (() => Promise<Landing>) => {
    return () => Promise.resolve(answers.shift() ?? { kind: 'missing' })
  }

  it('is given where both looks land on it', async () => {
    const here = await landing('root/folder/file')
    expect(await readLanded(looks(here, here), 100)).toMatchObject({ kind: 'text' })
  })

  it('is outside where a folder above became a link that leaves', async () => {
    const there = await landing('outside/secret', 'root/folder/file')
    expect(await readLanded(looks(there, { kind: 'outside' }), 100)).toEqual({ kind: 'outside' })
  })

  it('is not given where another file lies there by now', async () => {
    const there = await landing('outside/secret', 'root/folder/file')
    const here = await landing('root/folder/file')
    expect(await readLanded(looks(there, here), 100)).toEqual({
      kind: 'unreadable',
      reason: 'it was replaced while it was read'
    })
  })

  it('is not opened where a link took its place', async () => {
    const link = await landing('root/out-relative', 'root/folder/file')
    expect(await readLanded(looks(link, link), 100)).toEqual({
      kind: 'unreadable',
      reason: 'a symbolic link where a file was'
    })
  })

  it('does not wait for a FIFO that took its place', async () => {
    const fifo = await landing('root/fifo', 'root/folder/file')
    expect(await readLanded(looks(fifo, fifo), 100)).toMatchObject({ kind: 'unreadable' })
  })
})

describe('openCheckout.list', () => {
  it('sorts, follows inner links and calls the others `other`', async () => {
    const answer = await openCheckout(root).list('.')
    const entries = answer.kind === 'entries' ? answer.entries : []
    const names = entries.map(({ name }) => name)
    expect(names).toEqual([...names].sort())
    expect(entries).toEqual(
      expect.arrayContaining([
        { name: 'folder', kind: 'directory' },
        { name: 'large', kind: 'file' },
        { name: 'fifo', kind: 'other' },
        { name: 'inner', kind: 'file', link: true },
        { name: 'inner-folder', kind: 'directory', link: true },
        { name: 'out-folder', kind: 'other', link: true },
        { name: 'dangling', kind: 'other', link: true }
      ])
    )
  })

  it.each([
    ['inner-folder', 'entries'],
    ['nothing', 'missing'],
    ['large', 'missing'],
    ['out-folder', 'outside'],
    ['..', 'outside']
  ])('%s: %s', async (path, kind) => {
    expect(await openCheckout(root).list(path)).toMatchObject({ kind })
  })
})

describe('checkoutProblem', () => {
  it('finds none in a folder', async () => {
    expect(await checkoutProblem(root)).toBeNull()
  })

  it('tells a path that is not there from a file', async () => {
    expect(await checkoutProblem(join(base, 'no'))).toMatchObject({ kind: 'no-such-path' })
    expect(await checkoutProblem(join(root, 'large'))).toMatchObject({ kind: 'not-a-folder' })
  })
})

describe('discover in a checkout', () => {
  it('gives the place in the file itself where links lead to it, and lists both', async () => {
    const linked = join(base, 'linked')
    await mkdir(join(linked, '.devcontainer', 'web'), { recursive: true })
    await mkdir(join(linked, 'docker'))
    await writeFile(join(linked, 'docker', 'Dockerfile'), 'FROM debian:12\n')
    await writeFile(join(linked, 'docker', 'base.json'), '{"dockerFile": "Dockerfile"}')
    await symlink('../../docker/Dockerfile', join(linked, '.devcontainer', 'web', 'Dockerfile'))
    await symlink('../../docker/base.json', join(linked, '.devcontainer', 'web', 'devcontainer.json'))
    const files = openCheckout(linked)
    const { configurations, uses } = await discover({ files, configurations: [], platform: 'linux/amd64' })
    expect(uses).toMatchObject([{ file: 'docker/Dockerfile', line: 1, via: [{ file: 'docker/base.json' }] }])
    expect(configurations).toMatchObject([
      {
        path: '.devcontainer/web/devcontainer.json',
        files: [
          '.devcontainer/web/Dockerfile',
          '.devcontainer/web/devcontainer.json',
          'docker/Dockerfile',
          'docker/base.json'
        ]
      }
    ])
  })

  it('reports a folder of a configuration that is a link out of the repository', async () => {
    const leaving = join(base, 'leaving')
    await mkdir(join(leaving, '.devcontainer', 'own'), { recursive: true })
    await writeFile(join(base, 'outside', 'devcontainer.json'), '{"image": "secret"}')
    await symlink('../../outside', join(leaving, '.devcontainer', 'x'))
    await symlink('own', join(leaving, '.devcontainer', 'stays'))
    await symlink('nothing', join(leaving, '.devcontainer', 'dangling'))
    const files = openCheckout(leaving)
    const { findings, uses } = await discover({ files, configurations: [], platform: 'linux/amd64' })
    expect(uses).toEqual([])
    expect(findings).toMatchObject([
      { rule: 'path-outside-repository', location: { file: '.devcontainer/x', line: 1, column: 1 } }
    ])
    expect(JSON.stringify(findings)).not.toContain('secret')
  })

  it('opens nothing of .git', async () => {
    const files = openCheckout(root)
    await writeFile(join(root, 'dev.json'), '{"build": {"dockerfile": ".git/config"}}')
    const { findings } = await discover({ files, configurations: ['dev.json'], platform: 'linux/amd64' })
    expect(findings).toMatchObject([
      { rule: 'path-outside-repository', location: { file: 'dev.json', column: 27 } }
    ])
    expect(findings[0]?.message).toContain('folder `.git`')
    expect(JSON.stringify(findings)).not.toContain('token"')
  })

  it('says of a configuration and a Dockerfile behind links that they were not opened', async () => {
    const configured = join(base, 'configured')
    await mkdir(join(configured, '.devcontainer', 'web'), { recursive: true })
    await mkdir(join(configured, '.devcontainer', 'api'))
    await symlink('../../../outside/secret', join(configured, '.devcontainer', 'web', 'devcontainer.json'))
    await symlink('../../../outside/secret', join(configured, '.devcontainer', 'api', 'Dockerfile'))
    await writeFile(
      join(configured, '.devcontainer', 'api', 'devcontainer.json'),
      '{"dockerFile": "Dockerfile"}'
    )
    const files = openCheckout(configured)
    const { findings, uses } = await discover({ files, configurations: [], platform: 'linux/amd64' })
    expect(uses).toEqual([])
    expect(findings).toMatchObject([
      {
        rule: 'path-outside-repository',
        location: { file: '.devcontainer/api/devcontainer.json', column: 17 }
      },
      {
        rule: 'path-outside-repository',
        location: { file: '.devcontainer/web/devcontainer.json', column: 1 }
      }
    ])
    expect(JSON.stringify(findings)).not.toContain('secret')
  })
})
