import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { createRedactor } from '../../src/credentials/secrets/redactor.ts'
import { parseDeclarations } from '../../src/declarations/parse.ts'
import { init, type Initiated } from '../../src/cli/init.ts'
import { ownStepProblems, permissionProblems, pinProblems } from '../docs/steps.ts'
import { workflowProblems } from '../docs/workflow.ts'
import { newRepository, removeGitRepositories } from '../checkout/git-repository.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  removeGitRepositories()
})

const workflow = '.github/workflows/codespaces-preflight.yml'
const configuration = '.devcontainer/devcontainer.json'

function checkout(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-init-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

function run(folder: string, texts: Readonly<Record<string, string>> = {}): Promise<Initiated> {
  return init({
    texts: { path: folder, ...texts },
    variables: { PATH: process.env['PATH'] },
    workingFolder: folder,
    redactor: createRedactor(),
    warn: () => undefined
  })
}

const written = (folder: string): string => readFileSync(join(folder, workflow), 'utf8')
const image = (name: string): string => JSON.stringify({ image: name })

async function problemsOf(text: string): Promise<readonly string[]> {
  const value: unknown = parse(text)
  return [
    ...(await workflowProblems(workflow, text)),
    ...ownStepProblems(value),
    ...permissionProblems(value),
    ...pinProblems(text)
  ]
}

describe('init', () => {
  it('writes the smallest workflow, which is that of the README', async () => {
    const folder = checkout({ [configuration]: image('node:22') })
    expect(await run(folder)).toEqual({
      kind: 'done',
      text: expect.stringContaining(`Wrote ${workflow}: it checks the images of 1 configuration`)
    })
    expect(await problemsOf(written(folder))).toEqual([])
    expect(readFileSync('README.md', 'utf8')).toContain(`\`\`\`yaml\n${written(folder)}\`\`\``)
  })

  it('gives the patterns that it was given to the workflow, whatever they hold', async () => {
    const path = 'dev/"a" #: x/devcontainer.json'
    const folder = checkout({ [path]: image('node:22') })
    await run(folder, { configurations: path })
    expect(await problemsOf(written(folder))).toEqual([])
    expect(parse(written(folder))).toMatchObject({
      jobs: { preflight: { steps: [{}, { with: { configurations: path, 'changed-only': true } }] } }
    })
  })

  it('writes no text that a workflow would take for an expression', async () => {
    const path = 'dev/${{ github.token }}/devcontainer.json'
    const folder = checkout({ [path]: image('node:22') })
    expect(await run(folder, { configurations: path })).toMatchObject({ kind: 'stopped', code: 2 })
    expect(existsSync(join(folder, workflow))).toBe(false)
  })

  it('of a folder writes at the root of the repository, and names the folder', async () => {
    const repository = newRepository()
    repository.commit({ [`app/${configuration}`]: image('node:22') })
    expect(await run(join(repository.folder, 'app'))).toMatchObject({ kind: 'done' })
    expect(parse(written(repository.folder))).toMatchObject({
      jobs: { preflight: { steps: [{}, { with: { path: 'app' } }] } }
    })
  })

  it('says which files are nearly a configuration', async () => {
    const folder = checkout({ '.devcontainers/devcontainer.json': image('node:22') })
    expect(await run(folder)).toEqual({
      kind: 'done',
      text: expect.stringMatching(
        /^No dev container configuration was found.*\n.*\.devcontainers\/devcontainer\.json.*\nFix: Rename /
      )
    })
  })

  it('never writes over a file that is there, and still says what is worth declaring', async () => {
    const folder = checkout({ [configuration]: image('acme.azurecr.io/a:1'), [workflow]: 'name: mine\n' })
    expect(await run(folder)).toEqual({
      kind: 'done',
      text: expect.stringMatching(/is there already and was left as it is[^]*acme\.azurecr\.io/)
    })
    expect(written(folder)).toBe('name: mine\n')
  })

  it('follows no link out of the checkout, nor one that leads nowhere', async () => {
    const outside = checkout({})
    const folder = checkout({ [configuration]: image('node:22'), '.github/x': '' })
    symlinkSync(outside, join(folder, '.github/workflows'))
    expect(await run(folder)).toMatchObject({ kind: 'stopped', code: 3 })
    expect(existsSync(join(outside, 'codespaces-preflight.yml'))).toBe(false)
    const other = checkout({ [configuration]: image('node:22'), '.github/workflows/x.yml': '' })
    symlinkSync('nowhere.yml', join(other, workflow))
    expect(await run(other)).toMatchObject({ kind: 'stopped', code: 2 })
    expect(readlinkSync(join(other, workflow))).toBe('nowhere.yml')
    expect(existsSync(join(other, '.github/workflows/nowhere.yml'))).toBe(false)
  })

  it('writes nothing where there is no configuration, and says where it looked', async () => {
    const folder = checkout({ 'README.md': '' })
    expect(await run(folder)).toEqual({
      kind: 'done',
      text: expect.stringContaining('.devcontainer/devcontainer.json')
    })
    expect(existsSync(join(folder, '.github'))).toBe(false)
  })

  it('prints what else is worth declaring as one file', async () => {
    const folder = checkout({
      '.devcontainer/a/devcontainer.json': image('acme.azurecr.io/app:1'),
      '.devcontainer/b/devcontainer.json': image('ghcr.io/acme/devbox:2'),
      '.devcontainer/c/devcontainer.json': image('mcr.microsoft.com/devcontainers/base:1'),
      '.devcontainer/d/devcontainer.json': image('hub.example.com:5000/x/y:1'),
      '.devcontainer/e/devcontainer.json': image('node:22')
    })
    const initiated = await run(folder)
    const text = initiated.kind === 'done' ? initiated.text : ''
    const file = text.slice(text.indexOf('registries:'), text.indexOf('\n\nWith a'))
    const { declarations, problems } = parseDeclarations(file, 'x.yml')
    expect(problems).toEqual([])
    expect(declarations.registries.map(({ server, secrets }) => [server, secrets])).toEqual([
      ['acme.azurecr.io', 'ACR'],
      ['hub.example.com:5000', 'HUB']
    ])
    expect(declarations.grants).toEqual([])
    expect(file).toContain('#   - package: ghcr.io/acme/devbox')
    expect(file).not.toMatch(/mcr\.microsoft|docker\.io/)
    const grants = file.slice(file.indexOf('# grants')).replaceAll(/^# /gm, '')
    expect(parseDeclarations(grants, 'x.yml')).toMatchObject({
      problems: [],
      declarations: { grants: [{ package: 'ghcr.io/acme/devbox' }] }
    })
  })

  it('does not print again what is declared', async () => {
    const folder = checkout({
      [configuration]: image('acme.azurecr.io/app:1'),
      '.github/codespaces-preflight.yml': 'registries:\n  - server: acme.azurecr.io\n    secrets: X\n'
    })
    const initiated = await run(folder)
    expect(initiated.kind === 'done' ? initiated.text : '').not.toContain('Worth declaring')
  })
})
