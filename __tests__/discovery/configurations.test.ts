import { describe, expect, it } from '@jest/globals'
import { findConfigurations } from '../../src/discovery/devcontainer/configurations.ts'
import type { RepositoryFiles } from '../../src/checkout/files.ts'
import { memoryFiles } from '../../src/checkout/memory-files.ts'

const repository = memoryFiles(
  Object.fromEntries(
    [
      '.devcontainer.json',
      '.devcontainer/devcontainer.json',
      '.devcontainer/web/devcontainer.json',
      '.devcontainer/api/devcontainer.json',
      '.devcontainer/api/nested/devcontainer.json',
      '.devcontainer/node_modules/x/devcontainer.json',
      '.devcontainer/odd/devcontainer.json/file',
      '.devcontainer/odd/.devcontainer.json',
      '.devcontainer/api/devcontainer-feature.json',
      'devcontainer.json',
      'sub/.devcontainer/devcontainer.json',
      'sub/.devcontainer.json',
      'sub/node_modules/p/.devcontainer/devcontainer.json',
      '.git/devcontainer.json',
      'config/dev.json'
    ].map(path => [path, '{}'])
  )
)

describe('findConfigurations: the three places of Codespaces', () => {
  it('finds them one level deep, sorted by code units', async () => {
    const { paths } = await findConfigurations(repository, [])
    expect(paths).toEqual([
      '.devcontainer.json',
      '.devcontainer/api/devcontainer.json',
      '.devcontainer/devcontainer.json',
      '.devcontainer/web/devcontainer.json'
    ])
  })

  it('warns of one that lies deeper, and says what to do', async () => {
    const { findings } = await findConfigurations(repository, [])
    expect(findings).toMatchObject([
      {
        rule: 'configuration-not-used',
        severity: 'warning',
        location: { file: '.devcontainer/api/nested/devcontainer.json', line: 1, column: 1 },
        fixes: [{ text: expect.stringContaining('.devcontainer/nested/devcontainer.json') }]
      }
    ])
  })

  it.each([
    ['nothing at all', {}],
    ['a folder in the place of the file', { '.devcontainer/devcontainer.json/x': '' }],
    ['a file in the place of the folder', { '.devcontainer': '' }],
    ['a folder called .devcontainer.json', { '.devcontainer.json/x': '' }]
  ])('finds none: %s', async (_, files) => {
    expect((await findConfigurations(memoryFiles(files as Record<string, string>), [])).paths).toEqual([])
  })

  it('stops at 2,000 and says so', async () => {
    const many: Record<string, string> = {}
    for (let index = 0; index < 2_001; index += 1) many[`.devcontainer/${index}/devcontainer.json`] = '{}'
    const { paths, findings, incomplete } = await findConfigurations(memoryFiles(many), [])
    expect(paths).toHaveLength(2_000)
    expect(findings).toMatchObject([
      { rule: 'limit-reached', message: expect.stringContaining('2001 configurations') }
    ])
    expect(incomplete).toEqual([findings[0]?.message])
  })

  it('reports a .devcontainer that leaves the repository', async () => {
    const files: RepositoryFiles = {
      read: () => Promise.resolve({ kind: 'outside' }),
      list: path =>
        Promise.resolve(
          path === '.'
            ? { kind: 'entries', entries: [{ name: '.devcontainer', kind: 'other', link: true }] }
            : { kind: 'outside' }
        )
    }
    expect(await findConfigurations(files, [])).toMatchObject({
      paths: [],
      findings: [{ rule: 'path-outside-repository', location: { file: '.devcontainer' } }]
    })
  })
})

describe('findConfigurations: patterns', () => {
  it.each([
    [['config/dev.json'], ['config/dev.json']],
    [['./sub/.devcontainer.json'], ['sub/.devcontainer.json']],
    [['.devcontainer/api/nested/devcontainer.json'], ['.devcontainer/api/nested/devcontainer.json']],
    [
      ['.devcontainer/*/devcontainer.json'],
      ['.devcontainer/api/devcontainer.json', '.devcontainer/web/devcontainer.json']
    ],
    [['sub/**'], ['sub/.devcontainer.json', 'sub/.devcontainer/devcontainer.json']],
    [
      ['.devcontainer/{api,web}/devcontainer.json'],
      ['.devcontainer/api/devcontainer.json', '.devcontainer/web/devcontainer.json']
    ],
    [
      ['**/.devcontainer/devcontainer.json', '.devcontainer/devcontainer.json'],
      ['.devcontainer/devcontainer.json', 'sub/.devcontainer/devcontainer.json']
    ]
  ])('%j', async (patterns, expected) => {
    const { paths, unmatched, findings } = await findConfigurations(repository, patterns)
    expect(paths).toEqual(expected)
    expect(unmatched).toEqual([])
    expect(findings).toEqual([])
  })

  it.each([
    'nothing.json',
    'no/**',
    '.devcontainer',
    '../elsewhere/devcontainer.json',
    '/etc/devcontainer.json',
    '**/*.txt',
    '.devcontainer/odd/devcontainer.json'
  ])('says that %s matches nothing', async pattern => {
    const found = await findConfigurations(repository, [pattern, '.devcontainer.json'])
    expect(found).toMatchObject({ unmatched: [pattern], paths: ['.devcontainer.json'] })
  })

  it('does not walk in circles through links', async () => {
    const files: RepositoryFiles = {
      read: () => Promise.resolve({ kind: 'missing' }),
      list: path =>
        Promise.resolve({
          kind: 'entries',
          entries: [
            { name: 'devcontainer.json', kind: 'file' },
            ...(path.length < 100 ? [{ name: 'again', kind: 'directory', link: true } as const] : [])
          ]
        })
    }
    expect((await findConfigurations(files, ['**/devcontainer.json'])).paths).toEqual(['devcontainer.json'])
  })
})

describe('a folder that cannot be listed', () => {
  const unreadable = (path: string, files: RepositoryFiles): RepositoryFiles => ({
    ...files,
    list: asked =>
      asked === path
        ? Promise.resolve({ kind: 'unreadable', reason: 'permission denied' } as const)
        : files.list(asked)
  })
  const files = memoryFiles({
    '.devcontainer/a/devcontainer.json': '{}',
    '.devcontainer/b/devcontainer.json': '{}'
  })

  it.each([
    ['.devcontainer', []],
    ['.devcontainer/a', ['.devcontainer/b/devcontainer.json']]
  ])('%s is told, and the others are found', async (path, paths) => {
    const found = await findConfigurations(unreadable(path, files), [])
    expect(found.paths).toEqual(paths)
    expect(found.findings).toMatchObject([
      {
        rule: 'invalid-configuration',
        location: { file: path },
        message: expect.stringContaining('permission denied')
      }
    ])
    expect(found.incomplete).toHaveLength(1)
  })
})
