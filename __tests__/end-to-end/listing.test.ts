import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runBundle } from '../world/run.ts'
import { removeRepositories, repositoryOf } from './repository.ts'

let folder: string
beforeAll(() => {
  folder = repositoryOf({
    '.devcontainer/devcontainer.json': '{\n  "build": { "dockerfile": "Dockerfile" }\n}\n',
    '.devcontainer/Dockerfile':
      'ARG BASE=alpine:3.20\nFROM ${BASE} AS base\nFROM Debian\nCOPY --from=base / /\n',
    '.devcontainer/open/devcontainer.json': '{"image":"acme/web:${localEnv:NEVER}"}',
    '.devcontainer/x/devcontainer.json': '{"image":"Evil`|<b>@acme/web\\u001b[31m"}'
  })
})
afterAll(removeRepositories)

async function images(format: string | null, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const args = ['images', folder, ...(format === null ? [] : ['--format', format])]
  const run = await runBundle(args, { env })
  expect([run.code, run.stderr]).toEqual([1, ''])
  return run.stdout
}

describe('images', () => {
  it('as text', async () => {
    const text = await images('text')
    expect(text).toMatch(/^docker\.io\/library\/alpine:3\.20$/m)
    expect(text).not.toContain('::')
  })

  it('for GitHub: the findings as annotations, and the list', async () => {
    const text = await images('github')
    const lines = text.split('\n')
    const commands = lines.filter(line => line.startsWith('::'))
    expect(commands.map(line => line.split(' ')[0])).toEqual(['::error', '::error', '::warning'])
    expect(text).toMatch(
      /^::error file=\.devcontainer\/Dockerfile,line=3,endLine=3,col=6,endColumn=12,title=/m
    )
    expect(text).toMatch(/^docker\.io\/library\/alpine:3\.20$/m)
  })

  it('in Actions, without a form being named, are listed too', async () => {
    expect(await images(null, { GITHUB_ACTIONS: 'true' })).toBe(await images('github'))
  })

  it('as Markdown: a list, what is open, and the findings', async () => {
    const text = await images('markdown')
    expect(text).toMatch(
      /^## 1 image, 1 unresolved in 3 configurations\n\n- `docker\.io\/library\/alpine:3\.20`\n/
    )
    expect(text).toMatch(
      /^ {2}- from in `\.devcontainer\/Dockerfile:2`, reached from `\.devcontainer\/devcontainer\.json:2` → `\.devcontainer\/Dockerfile:1`$/m
    )
    expect(text).toMatch(/^### Unresolved\n\n- `acme\/web:\$\{localEnv:NEVER\}`: /m)
    expect(text).toMatch(/^### What to do$/m)
    expect(text.match(/^- ❌ /gm)).toHaveLength(2)
    expect(text).not.toContain('<b>')
    expect(text).not.toContain('@acme')
    expect(text).not.toContain('\u001B')
  })

  it('as SARIF: the findings', async () => {
    const log = JSON.parse(await images('sarif')) as {
      runs: { results: { ruleId: string }[] }[]
    }
    const results = log.runs[0]?.results ?? []
    expect(results.map(({ ruleId }) => ruleId).sort()).toEqual([
      'invalid-image-reference',
      'invalid-image-reference',
      'unresolved-variable'
    ])
  })

  it('as JSON', async () => {
    const listing = JSON.parse(await images('json')) as {
      images: { reference: string }[]
      findings: { rule: string; fixes: unknown[] }[]
    }
    expect(listing.findings.filter(({ fixes }) => fixes.length === 0)).toEqual([])
    expect(listing.images.map(({ reference }) => reference)).toEqual(['docker.io/library/alpine:3.20'])
  })
})
