import { describe, expect, it } from '@jest/globals'
import type { RegistryDefinition } from '../../src/demo/world/registry-definition.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { renderText } from '../../src/report/text.ts'
import { privatePackage } from '../end-to-end/acme.ts'
import { before } from '../rules/situations/golden.ts'
import { both, repository, seeingAll, setting, type Given } from '../rules/situations/situation.ts'
import { runSetting, type Ran } from '../rules/situations/run-setting.ts'
import { checked } from '../verdicts/in-process.ts'

/** The words of a text as a person counts them: runs of characters between white space that hold a letter or digit. */
function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word))
}

/** What the terminal prints at 80 columns. */
function terminal({ report, sourceLine }: Pick<Ran, 'report' | 'sourceLine'>): string {
  return renderText(report, { style: { width: 80, colour: false, unicode: true }, sourceLine })
}

/** What the terminal prints at 80 columns about a repository with these files. */
async function printed(files: Readonly<Record<string, string>>, given: Given = {}): Promise<string> {
  const { report } = await runSetting({ ...setting(given), files })
  const sourceLine = (file: string, line: number): string | null => files[file]?.split('\n')[line - 1] ?? null
  return terminal({ report, sourceLine })
}

/** The rows of the table of images. */
function rowsOf(text: string): string {
  return text
    .split('\n')
    .filter(line => /^ {2}(?:\S )?(?:yes|no|unknown) /.test(line))
    .join('\n')
}

const host = 'acme.azurecr.io'
const apps = Array.from({ length: 30 }, (_, index) => `app${index}`)
const acr: RegistryDefinition = {
  host,
  profile: 'token',
  tokenField: 'access_token',
  users: [{ user: 'robot', password: 'robot-password-1', pulls: ['*'] }],
  repositories: Object.fromEntries(apps.map(name => [name, { public: false, tags: { '1': both } }]))
}

const tools = { 'acme/build-tools': { public: false, tags: { '4.2': both, '4.3': both } } }
const withTools: Given = {
  acme: {
    ghcr: tools,
    packages: [privatePackage('build-tools', null)],
    registries: [
      {
        host: 'docker.io',
        profile: 'docker-hub',
        repositories: { 'library/postgres': repository(true, '17') }
      }
    ]
  },
  tokens: seeingAll
}
const services = {
  '.devcontainer/devcontainer.json': '{\n  "dockerComposeFile": "compose.yaml",\n  "service": "app"\n}\n',
  '.devcontainer/compose.yaml':
    'services:\n  app:\n    build:\n      context: .\n      args:\n        TOOLS_TAG: "4.2"\n  db:\n    image: postgres:17\n',
  '.devcontainer/Dockerfile': 'ARG TOOLS_TAG=4.3\nFROM ghcr.io/acme/build-tools:${TOOLS_TAG} AS tools\n'
}

describe('what the terminal prints', () => {
  it('about one denied package is at most 90 words', async () => {
    const text = await printed(services, withTools)
    expect(text).toContain('The team cannot pull 1 of 2 images of acme/web.')
    expect(text.replace(/\s+/g, ' ')).toContain(
      'acme/web has no access to the private package ghcr.io/acme/build-tools. [package-not-granted]'
    )
    expect(text).toContain('Fix: Add acme/web under "Manage Codespaces access".')
    expect(text.replace(/\s+/g, ' ')).toContain(
      "1 error. Because: the repository's own token is refused (403)."
    )
    expect(wordsOf(text).length).toBeLessThanOrEqual(90)
  })

  it('about a public repository whose image outsiders cannot pull names them, and is at most 90 words', async () => {
    const given = withTools.acme
    const text = await printed(services, {
      acme: {
        ...given,
        web: { visibility: 'public' },
        packages: [privatePackage('build-tools', 'acme/web')],
        pulls: ['acme/build-tools']
      }
    })
    expect(text.replace(/\s+/g, ' ')).toContain(
      'The team can pull all 2 images; people from outside cannot pull 1 of them.'
    )
    expect(text).toContain('People without write access cannot pull')
    expect(text.replace(/\s+/g, ' ')).not.toMatch(/Fix: Make the package public/)
    expect(wordsOf(text).length).toBeLessThanOrEqual(90)
  })

  it('about one missing tag is at most 60 words', async () => {
    const node = { public: true, tags: { '26': both, '25': both, '24-bookworm': both } }
    const text = await printed(
      { '.devcontainer/devcontainer.json': '{\n  "image": "node:99"\n}\n' },
      {
        acme: {
          registries: [{ host: 'docker.io', profile: 'docker-hub', repositories: { 'library/node': node } }]
        }
      }
    )
    expect(text).toMatch(/docker.io.library.node has no tag\s+99\./)
    expect(text).toContain('Name a tag that exists: 26, 25, 24-bookworm.')
    expect(wordsOf(text).length).toBeLessThanOrEqual(60)
  })

  it('about thirty images of one registry without secrets is at most 120 words and the table', async () => {
    const images = apps.map(name => `${host}/${name}:1`)
    const text = terminal(await checked({ images, registries: [acr], secrets: [] }))
    expect(rowsOf(text).split('\n')).toHaveLength(30)
    expect(text).toContain('30 images')
    expect(wordsOf(text).length - wordsOf(rowsOf(text)).length).toBeLessThanOrEqual(120)
  })

  it('about a declared registry whose names were not read is at most 60 words, and sets nothing', async () => {
    const declared = `registries:\n  - server: ${host}\n    secrets: AZURE\n`
    const text = terminal(await checked({ images: [`${host}/app0:1`], registries: [acr], declared }))
    expect(text).toMatch(/AZURE_\* are declared for\s+acme\.azurecr\.io/)
    expect(text).toContain('gh secret list --app codespaces --org acme')
    expect(text).not.toMatch(/gh secret (?:set|delete)/)
    expect(wordsOf(text).length).toBeLessThanOrEqual(60)
  })
})

describe('an annotation', () => {
  it.each([
    'private-package-in-public-repository',
    'internal-package-in-public-repository',
    'package-access-not-inherited',
    'package-not-granted',
    'package-access-unproven',
    'package-not-found',
    'token-cannot-read-packages',
    'ghcr-secrets-redundant',
    'outside-contributors-blocked',
    'package-not-seamless',
    'registry-secrets-missing',
    'registry-secrets-incomplete',
    'registry-secrets-misnamed',
    'registry-secrets-not-assigned',
    'registry-secrets-user-only',
    'registry-secrets-mixed-levels',
    'registry-secrets-unproven',
    'registry-server-mismatch',
    'registry-login-rejected',
    'registry-pull-denied',
    'registry-unreachable',
    'login-breaks-public-image',
    'login-in-initialize-command',
    'secrets-not-checked',
    'secrets-unused',
    'address-refused',
    'docker-client-disagrees',
    'ecr-permission-missing',
    'ecr-secrets-name',
    'ecr-token-expired',
    'ecr-token-expires'
  ] as const)('of %s is at most 50 words', async rule => {
    const { report } = await runSetting(before(rule))
    const shown = annotationsOf(report).filter(({ title }) => title.endsWith(`(${rule})`))
    expect(shown).toHaveLength(1)
    for (const { title, message } of shown)
      expect(wordsOf(`${title} ${message}`).length).toBeLessThanOrEqual(50)
  })
})
