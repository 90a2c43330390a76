import { chmodSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { runBundle, type Run } from '../world/run.ts'
import { removeRepositories, repositoryOf, repositoryWith } from './repository.ts'

afterAll(removeRepositories)

const config = '.devcontainer/devcontainer.json'

function expectNoStack({ stdout, stderr }: Run): void {
  expect(stdout + stderr).not.toMatch(/^\s+at .+:\d+:\d+/m)
}

describe('wrong usage ends with 2 and a sentence', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no command', [], /No command/],
    ['an unknown command', ['chekc'], /no command "chekc"/],
    ['an unknown option', ['check', '.', '--colour'], /no option "--colour"/],
    ['an option of another command', ['explain', '--timeout', '3'], /`explain` has no option "--timeout"/],
    ['an option without its value', ['check', '.', '--repository'], /--repository` needs a value/],
    ['a wrong value', ['check', '.', '--fail-on', 'sometimes'], /`fail-on` is "sometimes".+never/],
    ['a wrong number', ['check', '.', '--timeout', '0'], /`timeout` is "0".+from 1 to/],
    ['a wrong repository', ['check', '.', '--repository', 'acme'], /expected owner\/name/],
    ['a token as argument', ['check', '.', '--token', 'ghp_x'], /never an argument.+GH_TOKEN/],
    ['two paths', ['check', 'a', 'b'], /takes one argument/],
    ['no such path', ['check', '/nonexistent/folder'], /no folder `\/nonexistent\/folder`/],
    ['an unknown rule', ['explain', 'no-such-rule'], /no rule "no-such-rule"/],
    ['a rule with a typing error', ['explain', 'package-not-grantd'], /Is package-not-granted meant\?/],
    ['nobody', ['check', '.', '--audiences', ','], /`audiences` is "," and names nobody: expected team/],
    [
      'two reports in one file',
      ['check', '.', '--json-file', 'x', '--sarif-file', './x'],
      /`sarif-file` and `json-file` both name "x"/
    ],
    ['an unknown form', ['demo', '--format', 'xml'], /`--format` is "xml"/],
    ['offline and proof', ['check', '.', '--offline', '--require-proof'], /exclude each other/],
    ['no such log', ['explain', '--log', '/nonexistent/log'], /cannot be read: there is no such file/],
    ['a folder for a log', ['explain', '--log', '/tmp'], /cannot be read: it is a directory/],
    ['a program for a log', ['explain', '--log', process.execPath], /cannot be read: it is not a text file/],
    [
      'no log outside a codespace',
      ['explain', '--log'],
      /needs a file outside a codespace.*creation\.log is read/
    ]
  ])('%s', async (_name, args, expected) => {
    const run = await runBundle(args)
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(expected)
    expectNoStack(run)
  })

  it('a devcontainer.json for the folder: the option for it is named', async () => {
    const run = await runBundle(['check', join(repositoryWith('alpine:3'), config)])
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('`--configurations <path>`')])
  })

  it.each([
    ['a wrong key', 'grantz: []\n', /codespaces-preflight\.yml:1:1: .*grantz/],
    ['no YAML', 'grants: [\n', /codespaces-preflight\.yml:\d+:\d+: /]
  ])('a configuration file with %s', async (_name, text, expected) => {
    const folder = repositoryWith('alpine:3', { '.github/codespaces-preflight.yml': text })
    for (const args of [
      ['check', folder, '--offline'],
      ['images', folder]
    ]) {
      const run = await runBundle(args)
      expect(run.code).toBe(2)
      expect(run.stderr).toMatch(expected)
    }
  })

  it('a configuration file that was named and is not there', async () => {
    const run = await runBundle([
      'check',
      repositoryWith('alpine:3'),
      '--offline',
      '--config-file',
      'none.yml'
    ])
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('none.yml')])
  })

  it('an absolute path into the folder is one of its files', async () => {
    const folder = repositoryWith('alpine:3', { 'own.yml': 'grantz: []\n' })
    const run = await runBundle(['images', folder, '--config-file', join(folder, 'own.yml')])
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('own.yml:1:1:')])
    expect(run.stderr).not.toContain('outside')
  })

  it('a pattern that matches nothing', async () => {
    const run = await runBundle([
      'check',
      repositoryWith('alpine:3'),
      '--offline',
      '--configurations',
      'apps/*/x.json'
    ])
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('apps/*/x.json')])
  })
})

describe('bad files are findings, and the rest goes on', () => {
  async function report(
    files: Readonly<Record<string, string>>,
    prepare?: (folder: string) => void
  ): Promise<Report> {
    const folder = repositoryOf(files)
    prepare?.(folder)
    const run = await runBundle(['check', folder, '--offline', '--format', 'json'])
    expectNoStack(run)
    expect(run.code).toBe(1)
    return JSON.parse(run.stdout) as Report
  }
  const good = { '.devcontainer/good/devcontainer.json': '{"image":"alpine:3.20"}' }

  it.each<[string, string, Readonly<Record<string, string>>, string]>([
    ['malformed JSON', 'invalid-configuration', { [config]: '{"image": ' }, `${config}:1`],
    ['a wrong type', 'invalid-configuration', { [config]: '{\n  "image": 5\n}' }, `${config}:2`],
    [
      'malformed YAML',
      'invalid-configuration',
      {
        [config]: '{"dockerComposeFile":"c.yml","service":"a"}',
        '.devcontainer/c.yml': 'services:\n  a: [\n'
      },
      '.devcontainer/c.yml'
    ],
    [
      'an unparsable Dockerfile',
      'invalid-configuration',
      { [config]: '{"build":{"dockerfile":"Dockerfile"}}', '.devcontainer/Dockerfile': 'FORM alpine\n' },
      '.devcontainer/Dockerfile:1'
    ],
    [
      'a missing Dockerfile',
      'missing-file',
      { [config]: '{"build":{"dockerfile":"Dockerfile"}}' },
      `${config}:1`
    ],
    [
      'a path outside',
      'path-outside-repository',
      { [config]: '{"build":{"dockerfile":"../../../etc/passwd"}}' },
      `${config}:1`
    ],
    ['an upper-case image', 'invalid-image-reference', { [config]: '{"image":"Acme/Web:1"}' }, `${config}:1`]
  ])('%s', async (_name, rule, files, place) => {
    const { findings, images, configurations } = await report({ ...files, ...good })
    expect(configurations.map(({ path }) => path)).toEqual([config, '.devcontainer/good/devcontainer.json'])
    expect(images.map(({ reference }) => reference)).toContain('docker.io/library/alpine:3.20')
    expect(findings.filter(({ severity }) => severity === 'error').map(finding => finding.rule)).toEqual([
      rule
    ])
    const location = findings.find(finding => finding.rule === rule)?.location
    expect(`${location?.file ?? ''}:${String(location?.line)}`).toContain(place)
  })

  it('a link that leaves the repository is not followed', async () => {
    const { findings } = await report({ [config]: '{"build":{"dockerfile":"Dockerfile"}}' }, folder =>
      symlinkSync('/etc/passwd', join(folder, '.devcontainer/Dockerfile'))
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['path-outside-repository'])
  })
})

describe('what is no failure ends with 0', () => {
  it.each([
    ['.github/codespaces-preflight.yaml', true],
    ['codespaces-preflight.yml', true],
    ['.github/codespaces_preflight.yml', true],
    ['.github/preflight.yml', false]
  ])('a configuration file at %s: a hint %s', async (path, hinted) => {
    const folder = repositoryWith('alpine:3', { [path]: 'grants: []\n' })
    const run = await runBundle(['images', folder])
    expect([run.code, run.stderr.includes(`${path} is not read`)]).toEqual([0, hinted])
  })

  it('a proxy whose address cannot be read: the verdict is unknown and names the variable', async () => {
    const folder = repositoryWith('open.example.com/web:1')
    const run = await runBundle(['check', folder, '--repository', 'acme/web', '--format', 'json'], {
      env: { HTTPS_PROXY: '::::' }
    })
    expect([run.code, run.stderr]).toEqual([0, ''])
    const { images, findings } = JSON.parse(run.stdout) as Report
    expect(images[0]?.access.team).toBe('unknown')
    expect(images[0]?.evidence[0]?.detail).toContain('HTTPS_PROXY holds no address that can be read')
    expect(findings[0]?.fixes[0]?.text).toContain('NO_PROXY')
  })

  it.each([[[]], [['--offline']]])('no configuration: nothing to check %j', async options => {
    const run = await runBundle(['check', repositoryOf({ 'README.md': '' }), ...options])
    expect(run.code).toBe(0)
    expect(run.stdout).toMatch(/^! pass: Nothing was checked/)
  })

  it.each([
    ['no token and no network', {}],
    ['a wrong token and no network', { GH_TOKEN: 'ghp_wrong000000000000000000000000000000001' }]
  ])('%s: unknown, with the reason', async (_name, env) => {
    const args = [
      'check',
      repositoryWith('ghcr.io/acme/devbox:1'),
      '--repository',
      'acme/web',
      '--timeout',
      '5'
    ]
    const proxy = { HTTPS_PROXY: 'http://127.0.0.1:9', ...env }
    const run = await runBundle([...args, '--format', 'json'], { env: proxy })
    expect(run.code).toBe(0)
    const report = JSON.parse(run.stdout) as Report
    expect(report.conclusion).toBe('incomplete')
    expect(report.images[0]?.access.team).toBe('unknown')
  })

  it('fail-on never', async () => {
    const run = await runBundle(['check', repositoryWith('Acme/Web'), '--offline', '--fail-on', 'never'])
    expect(run.code).toBe(0)
  })

  it('GitHub Enterprise Server: a notice', async () => {
    const env = {
      GITHUB_SERVER_URL: 'https://github.acme.example',
      GITHUB_API_URL: 'https://github.acme.example/api/v3'
    }
    const run = await runBundle(['check', repositoryWith('alpine:3'), '--repository', 'acme/web'], { env })
    expect([run.code, run.stdout]).toEqual([0, expect.stringContaining('codespaces-unavailable')])
  })
})

describe('what cannot run ends with 3', () => {
  const isRoot = process.getuid?.() === 0
  it('a report that cannot be written', async () => {
    const run = await runBundle([
      'check',
      repositoryWith('alpine:3'),
      '--offline',
      '--json-file',
      '/dev/null/x.json'
    ])
    expect([run.code, run.stderr]).toEqual([3, expect.stringContaining('/dev/null/x.json')])
    expectNoStack(run)
  })

  it('an unreadable root (which the superuser can read all the same)', async () => {
    const folder = repositoryWith('alpine:3')
    chmodSync(folder, 0)
    const run = await runBundle(['check', folder, '--offline'])
    chmodSync(folder, 0o700)
    expect(run.code).toBe(isRoot ? 0 : 3)
  })
})

describe('images', () => {
  it('lists with no network, and ends with 1 where a finding fails', async () => {
    const fine = await runBundle(['images', repositoryWith('alpine:3.20')])
    expect([fine.code, fine.stdout]).toEqual([0, expect.stringContaining('docker.io/library/alpine:3.20')])
    const broken = await runBundle(['images', repositoryWith('Acme/Web')])
    expect(broken.code).toBe(1)
  })

  it('leaves conclusion, access and evidence out of its JSON', async () => {
    const run = await runBundle(['images', repositoryWith('alpine:3.20'), '--format', 'json'])
    const listing = JSON.parse(run.stdout) as Record<string, unknown> & { images: object[] }
    expect(Object.keys(listing)).not.toContain('conclusion')
    expect(Object.keys(listing.images[0] ?? {})).not.toContain('access')
    expect(Object.keys(listing.images[0] ?? {})).not.toContain('evidence')
  })
})

describe('what people try in the first week', () => {
  it('images writes files too, and takes the options of check', async () => {
    const folder = repositoryWith('alpine:3.20')
    const run = await runBundle(['images', folder, '--offline', '--json-file', join(folder, 'out/list.json')])
    expect(run.code).toBe(0)
    const listing = JSON.parse(readFileSync(join(folder, 'out/list.json'), 'utf8')) as Report
    expect(listing.images.map(({ reference }) => reference)).toEqual(['docker.io/library/alpine:3.20'])
    const unwritten = await runBundle(['images', folder, '--json-file', '/dev/null/x.json'])
    expect([unwritten.code, unwritten.stderr]).toEqual([3, expect.stringContaining('/dev/null/x.json')])
  })

  it('a creation log comes from standard input', async () => {
    const input =
      'Error response from daemon: manifest for ghcr.io/acme/devbox:9 not found: manifest unknown\n'
    const run = await runBundle(['explain', '--log', '-'], { input })
    expect([run.code, run.stdout]).toEqual([0, expect.stringContaining('image-not-found')])
  })
})

describe('help and version', () => {
  it('work everywhere', async () => {
    for (const args of [
      ['--help'],
      ['check', '--help'],
      ['--version'],
      ['images', '--version', '--nonsense']
    ])
      expect((await runBundle(args)).code).toBe(0)
  })
})
