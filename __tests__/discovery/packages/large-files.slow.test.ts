import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { memoryFiles } from '../../../src/checkout/memory-files.ts'
import { discoverPackages, type DiscoveredPackages } from '../../../src/discovery/packages/packages.ts'
import { cpuSeconds } from '../../run/cpu-seconds.ts'

type Tree = Readonly<Record<string, string>>

const discover = (tree: Tree): Promise<DiscoveredPackages> => discoverPackages(memoryFiles(tree))

const npmrc = '@acme:registry=https://npm.pkg.github.com\n'
const mavenUrl = 'https://maven.pkg.github.com/acme/lib'
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

describe('packages named in very large files', () => {
  it.each<[string, Tree]>([
    [
      'gems and a lock file with as many',
      {
        Gemfile: lines(60_000, index => `gem "g${index}"`),
        'Gemfile.lock': `GEM\n  remote: https://rubygems.pkg.github.com/acme/\n  specs:\n${lines(40_000, index => `    g${39_999 - index} (1)`)}`
      }
    ],
    [
      'patterns of NuGet and as many names',
      {
        'nuget.config': `<packageSources><clear/>${lines(6_000, index => `<add key="k${index}" value="https://nuget.pkg.github.com/A/"/>`)}</packageSources><packageSourceMapping>${lines(6_000, index => `<packageSource key="k${index}"><package pattern="a*"/></packageSource>`)}</packageSourceMapping>`,
        'a.csproj': lines(25_000, index => `<PackageReference Include="a${index}"/>`)
      }
    ],
    [
      'scopes of npm and as many names',
      {
        '.npmrc': lines(20_000, index => `@a${index}:registry=https://npm.pkg.github.com`),
        'yarn.lock': lines(200_000, index => `"@a${index % 20_000}/x${index}@1":`)
      }
    ]
  ])('ends soon with %s', async (_, tree) => {
    const seconds = cpuSeconds()
    const { packages, findings } = await discover(tree)
    expect(seconds()).toBeLessThan(5)
    expect(packages).toHaveLength(1_000)
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'limit-reached' }))
  })

  it('reads lock files of 256 MiB in total', async () => {
    const lock = `{"packages":{"node_modules/@acme/p":{}}}${' '.repeat(15 * 1024 * 1024)}`
    const tree = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `d${index}/package-lock.json`,
        lock.replace('/p"', `/p${index}"`)
      ])
    )
    const { packages, incomplete } = await discover({ '.npmrc': npmrc, ...tree })
    expect(packages).toHaveLength(18)
    expect(incomplete).toEqual([
      'The lock files hold more than 256 MiB together: the rest was not read for packages.'
    ])
  })

  it.each(['package-lock.json', 'packages.lock.json', 'yarn.lock', 'Gemfile.lock'])(
    'reads a %s of 16 MiB in little memory',
    async name => {
      const script = fileURLToPath(new URL('./large-lock.ts', import.meta.url))
      const { stdout } = await promisify(execFile)(process.execPath, [
        '--max-old-space-size=96',
        '--disable-warning=ExperimentalWarning',
        script,
        name
      ])
      expect(JSON.parse(stdout)).toEqual({ packages: 1000 })
    }
  )

  it.each<[string, string]>([
    [
      'package-lock.json',
      `{"dependencies":{${Array.from({ length: 40_000 }, (_, index) => `"\\u0040acme/p${index}":{}`).join(',')}}}`
    ],
    ['pom.xml', `maven.${'<a>'.repeat(100_000)}${'</b>'.repeat(100_000)}`],
    ['pom.xml', `maven.${'<a '.repeat(200_000)}`],
    ['pom.xml', `maven.${'<!--'.repeat(200_000)}`],
    ['build.gradle', `maven.${'"""'.repeat(200_001)}`],
    ['build.gradle', `maven.${'{'.repeat(400_000)}${"''".repeat(300_000)}`],
    ['build.gradle', `u"${mavenUrl}" `.repeat(22_000)],
    ['package-lock.json', `{"packages":${'['.repeat(16_000_000)}`],
    ['packages.lock.json', `{"dependencies":{"a":{${','.repeat(16_000_000)}`],
    ['yarn.lock', '\n'.repeat(16_000_000)],
    ['.yarnrc.yml', `npmScopes:\n${lines(20_000, index => `  a${index}: {}`)}`],
    ['.yarnrc.yml', '['.repeat(1_000_000)],
    ['yarn.lock', `"${'@a/'.repeat(300_000)}"`],
    ['Gemfile', `gem ${'source: '.repeat(100_000)}`]
  ])('ends soon on a hostile %s', async (file, text) => {
    const seconds = cpuSeconds()
    await discover({ '.npmrc': npmrc, [file]: text })
    expect(seconds()).toBeLessThan(4)
  })
})
