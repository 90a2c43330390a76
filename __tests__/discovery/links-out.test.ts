import { describe, expect, it } from '@jest/globals'
import { discover } from '../../src/discovery/discover.ts'
import type { RepositoryFiles } from '../../src/checkout/files.ts'
import { memoryFiles } from '../../src/checkout/memory-files.ts'

const path = '.devcontainer/devcontainer.json'

/** Files in memory, one more of which is a link that leaves the repository. */
function withLinkOut(files: Record<string, string>, link: string): RepositoryFiles {
  const inside = memoryFiles(files)
  const folder = link.includes('/') ? link.slice(0, link.lastIndexOf('/')) : '.'
  const name = link.slice(link.lastIndexOf('/') + 1)
  return {
    read: (asked, limit) =>
      asked === link ? Promise.resolve({ kind: 'outside' }) : inside.read(asked, limit),
    list: async asked => {
      if (asked === link) return { kind: 'outside' }
      const listing = await inside.list(asked)
      if (asked !== folder || listing.kind !== 'entries') return listing
      return { kind: 'entries', entries: [...listing.entries, { name, kind: 'other', link: true }] }
    }
  }
}

async function findingsOf(files: Record<string, string>, link: string) {
  const request = { files: withLinkOut(files, link), configurations: [], platform: 'linux/amd64' }
  return (await discover(request)).findings
}

describe('a link that leaves the repository', () => {
  it('is told of a lock file, once', async () => {
    const link = '.devcontainer/devcontainer-lock.json'
    const findings = await findingsOf({ [path]: '{"features": {"ghcr.io/a/b:1": {}}}' }, link)
    expect(findings).toMatchObject([
      { rule: 'path-outside-repository', severity: 'error', location: { file: link, line: 1, column: 1 } }
    ])
    expect(findings[0]?.message).toContain('The lock file of the Features')
  })

  it('is a warning as the `.env` of a compose project, which goes on without it', async () => {
    const files = {
      [path]: '{"dockerComposeFile": "c.yml", "service": "a"}',
      '.devcontainer/c.yml': 'services: {a: {image: "x:${T:-1}"}}'
    }
    const findings = await findingsOf(files, '.devcontainer/.env')
    expect(findings).toMatchObject([
      { rule: 'path-outside-repository', severity: 'warning', location: { file: path, line: 1, column: 24 } }
    ])
    expect(findings[0]?.message).toContain('docker compose goes on without it')
  })

  it('is told where a configuration names it, and not once more in its folder', async () => {
    const findings = await findingsOf({ [path]: '{"build": {"dockerfile": "D"}}' }, '.devcontainer/D')
    expect(findings).toMatchObject([{ rule: 'path-outside-repository', location: { file: path } }])
  })
})

describe('an absent Dockerfile', () => {
  it.each([
    ['Dockerfile', 'dockerfile'],
    ['dockerfile', 'Dockerfile'],
    ['sub/DockerFile', 'sub/Dockerfile']
  ])('`%s` beside `%s`: the message says so', async (named, there) => {
    const files = memoryFiles({
      [path]: JSON.stringify({ build: { dockerfile: named } }),
      [`.devcontainer/${there}`]: 'FROM x'
    })
    const { findings } = await discover({ files, configurations: [], platform: 'linux/amd64' })
    expect(findings).toMatchObject([{ rule: 'missing-file' }])
    const name = there.slice(there.lastIndexOf('/') + 1)
    expect(findings[0]?.message).toContain(`\`${name}\` lies beside it`)
  })

  it('alone: it says nothing more', async () => {
    const files = memoryFiles({
      [path]: '{"build": {"dockerfile": "Dockerfile"}}',
      '.devcontainer/D': 'FROM x'
    })
    const { findings } = await discover({ files, configurations: [], platform: 'linux/amd64' })
    expect(findings[0]?.message).toBe(
      'The Dockerfile `.devcontainer/Dockerfile` does not exist in the repository.'
    )
  })
})
