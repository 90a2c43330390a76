import { describe, expect, it } from '@jest/globals'
import { memoryFiles } from '../../src/checkout/memory-files.ts'
import { findNearMisses } from '../../src/run/nothing-checked.ts'

function nearMisses(...paths: readonly string[]) {
  return findNearMisses(memoryFiles(Object.fromEntries(paths.map(path => [path, '{}']))))
}

async function renames(...paths: readonly string[]) {
  const found = await nearMisses(...paths)
  return found.map(miss =>
    miss.kind === 'misnamed' ? miss.renames.map(({ from, to }) => `${from} > ${to}`) : miss.kind
  )
}

describe('a file that is nearly a configuration', () => {
  it.each([
    ['devcontainer.json', 'devcontainer.json > .devcontainer.json'],
    ['.devcontainer.jsonc', '.devcontainer.jsonc > .devcontainer.json'],
    ['.DevContainer.json', '.DevContainer.json > .devcontainer.json'],
    ['.dev-container.json', '.dev-container.json > .devcontainer.json'],
    [
      '.devcontainer/devcontainer.jsonc',
      '.devcontainer/devcontainer.jsonc > .devcontainer/devcontainer.json'
    ],
    ['.devcontainer/DevContainer.json', '.devcontainer/DevContainer.json > .devcontainer/devcontainer.json'],
    [
      '.devcontainer/.devcontainer.json',
      '.devcontainer/.devcontainer.json > .devcontainer/devcontainer.json'
    ],
    ['.devcontainer/devcontianer.json', '.devcontainer/devcontianer.json > .devcontainer/devcontainer.json'],
    [
      '.devcontainer/web/devcontainers.json',
      '.devcontainer/web/devcontainers.json > .devcontainer/web/devcontainer.json'
    ],
    ['.devcontainers/devcontainer.json', '.devcontainers > .devcontainer'],
    ['.DevContainer/devcontainer.json', '.DevContainer > .devcontainer'],
    ['devcontainer/devcontainer.json', 'devcontainer > .devcontainer'],
    ['.dev_container/web/devcontainer.json', '.dev_container > .devcontainer'],
    ['.github/devcontainer.json', '.github/devcontainer.json > .devcontainer/devcontainer.json'],
    ['.vscode/devcontainer.jsonc', '.vscode/devcontainer.jsonc > .devcontainer/devcontainer.json'],
    ['.github/.devcontainer/devcontainer.json', '.github/.devcontainer > .devcontainer']
  ])('%s', async (path, rename) => {
    expect(await renames(path)).toEqual([[rename]])
  })

  it('with both names wrong is renamed twice', async () => {
    expect(await renames('.DevContainer/DevContainer.json')).toEqual([
      ['.DevContainer > .devcontainer', '.devcontainer/DevContainer.json > .devcontainer/devcontainer.json']
    ])
  })

  it('goes alone into a folder that is there', async () => {
    expect(await renames('.devcontainer/Dockerfile', '.devcontainers/devcontainer.json')).toEqual([
      ['.devcontainers/devcontainer.json > .devcontainer/devcontainer.json']
    ])
  })
})

describe('a configuration of a subfolder', () => {
  it.each([
    ['apps/web/.devcontainer/devcontainer.json', 'apps/web', 'apps/web/.devcontainer', '.devcontainer/web'],
    ['web/.devcontainer/python/devcontainer.json', 'web', 'web/.devcontainer/python', '.devcontainer/python'],
    ['web/.devcontainer.json', 'web', 'web/.devcontainer.json', '.devcontainer/web/devcontainer.json']
  ])('%s', async (path, folder, from, to) => {
    expect(await nearMisses(path)).toEqual([{ kind: 'subfolder', path, folder, rename: { from, to } }])
  })
})

describe('what is nothing of the kind', () => {
  it.each([
    'container.json',
    'devcontainer-lock.json',
    '.devcontainer/devcontainer-feature.json',
    '.devcontainer/Dockerfile',
    '.devcontainer/a/b/devcontainer.json',
    'docs/devcontainer.json',
    'devcontainer.json/README.md',
    'test/fixtures/web/.devcontainer/devcontainer.json',
    'node_modules/x/.devcontainer/devcontainer.json',
    'a/devcontainer/devcontainer.json'
  ])('%s', async path => {
    expect(await nearMisses(path)).toEqual([])
  })

  it('a Template', async () => {
    expect(
      await nearMisses('src/go/.devcontainer/devcontainer.json', 'src/go/devcontainer-template.json')
    ).toEqual([])
  })
})
