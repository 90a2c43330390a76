import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { memoryFiles } from '../../../src/checkout/memory-files.ts'
import { discoverPackages, type DiscoveredPackages } from '../../../src/discovery/packages/packages.ts'

type Tree = Readonly<Record<string, string>>

const discover = (tree: Tree): Promise<DiscoveredPackages> => discoverPackages(memoryFiles(tree))

/** Each package as `registry owner/name`, with `file:line:column-endColumn written` of its uses. */
async function found(tree: Tree): Promise<Record<string, string[]>> {
  const { packages } = await discover(tree)
  return Object.fromEntries(
    packages.map(({ registry, owner, name, uses }) => [
      `${registry} ${owner} ${name}`,
      uses.map(use => `${use.file}:${use.line}:${use.column}-${use.endColumn} ${use.written}`)
    ])
  )
}

const npmrc =
  '@acme:registry=https://npm.pkg.github.com\n//npm.pkg.github.com/:_authToken=${NODE_AUTH_TOKEN}\n'
const manifest = (members: object): string => JSON.stringify(members, null, 2)

describe('npm', () => {
  it('takes the names under a mapped scope, at the place in package.json', async () => {
    const tree = {
      '.npmrc': npmrc,
      'package.json': manifest({
        name: '@acme/web',
        dependencies: { '@acme/ui': '^1.0.0', react: '19', '@other/x': '1' },
        devDependencies: { '@acme/lint': '*' },
        optionalDependencies: { fast: 'npm:@acme/fast@2' }
      })
    }
    expect(await found(tree)).toEqual({
      'npm.pkg.github.com acme @acme/fast': ['package.json:12:18-28 @acme/fast'],
      'npm.pkg.github.com acme @acme/lint': ['package.json:9:6-16 @acme/lint'],
      'npm.pkg.github.com acme @acme/ui': ['package.json:4:6-14 @acme/ui']
    })
  })

  it.each([
    'file:../ui',
    'link:./ui',
    'workspace:*',
    'git+ssh://git@github.com/acme/ui.git',
    'acme/ui',
    'https://example.com/ui.tgz'
  ])('leaves out what is no package of a registry: %s', async version => {
    expect(
      await found({ '.npmrc': npmrc, 'package.json': manifest({ dependencies: { '@acme/ui': version } }) })
    ).toEqual({})
  })

  it('leaves out the packages of the repository itself', async () => {
    const tree = {
      '.npmrc': npmrc,
      'package.json': manifest({ dependencies: { '@acme/ui': '^1.0.0' } }),
      'packages/ui/package.json': manifest({ name: '@acme/ui' })
    }
    expect(await found(tree)).toEqual({})
  })

  const uses = { 'package.json': manifest({ dependencies: { '@acme/ui': '1' } }) }
  const one = { 'npm.pkg.github.com acme @acme/ui': ['package.json:3:6-14 @acme/ui'] }

  it.each<[string, Tree, object]>([
    [
      'a scope in quotes and another case',
      { '.npmrc': '@ACME:registry = "https://npm.pkg.github.com/"' },
      one
    ],
    [
      'a registry for everything that names the owner',
      { '.npmrc': 'registry=https://npm.pkg.github.com/acme' },
      one
    ],
    [
      'a registry for everything that names another',
      { '.npmrc': 'registry=https://npm.pkg.github.com/other' },
      {}
    ],
    ['a registry for everything that names nobody', { '.npmrc': 'registry=https://npm.pkg.github.com' }, {}],
    ['the last line of a key', { '.npmrc': `${npmrc}@acme:registry=https://npm.example.com` }, {}],
    ['a comment', { '.npmrc': `;${npmrc}` }, {}],
    ['an environment variable', { '.npmrc': '@acme:registry=${REGISTRY}' }, {}],
    ['a host that looks like it', { '.npmrc': '@acme:registry=https://npm.pkg.github.com.example.com' }, {}],
    ['no settings', {}, {}],
    [
      'data residency',
      { '.npmrc': '@acme:registry=https://npm.octo.ghe.com' },
      { 'npm.octo.ghe.com acme @acme/ui': one['npm.pkg.github.com acme @acme/ui'] }
    ],
    [
      'Yarn',
      { '.yarnrc.yml': 'npmScopes:\n  acme:\n    npmRegistryServer: "https://npm.pkg.github.com"\n' },
      one
    ],
    ['Yarn for everything', { '.yarnrc.yml': 'npmRegistryServer: https://npm.pkg.github.com/acme\n' }, one],
    ['a byte order mark', { '.npmrc': `\uFEFF${npmrc}` }, one]
  ])('reads the settings: %s', async (_, settings, expected) => {
    expect(await found({ ...settings, ...uses })).toEqual(expected)
  })

  it('lets the nearest settings decide', async () => {
    const tree = {
      '.npmrc': npmrc,
      'apps/a/package.json': manifest({ dependencies: { '@acme/a': '1' } }),
      'apps/b/.npmrc': '@acme:registry=https://npm.example.com',
      'apps/b/package.json': manifest({ dependencies: { '@acme/b': '1' } })
    }
    expect(Object.keys(await found(tree))).toEqual(['npm.pkg.github.com acme @acme/a'])
  })

  const lock3 = manifest({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { '@acme/ui': '1' } },
      'node_modules/@acme/deep': { resolved: 'https://npm.pkg.github.com/download/@acme/deep/1.0.0/abc' },
      'node_modules/@acme/elsewhere': { resolved: 'https://npm.example.com/x.tgz' },
      'node_modules/@acme/local': { resolved: 'packages/local', link: true },
      'node_modules/@acme/ui': { resolved: 'https://registry.npmjs.org/@acme/ui/-/ui-1.0.0.tgz' },
      'node_modules/react/node_modules/@acme/inner': {}
    }
  })
  const lock1 = manifest({
    lockfileVersion: 1,
    dependencies: { react: { dependencies: { '@acme/inner': {} } }, '@acme/deep': {} }
  })
  const yarn1 =
    '# yarn lockfile v1\n\n"@acme/deep@^1.0.0", "@acme/deep@^1.1.0":\n  version "1.1.0"\n  dependencies:\n    "@acme/no" "1"\n'
  const yarn4 =
    '"@acme/deep@npm:^1.0.0":\n  version: 1.0.0\n"@acme/local@workspace:packages/local":\n  version: 0\n'
  const pnpm9 =
    "importers:\n  '@acme/no@1.0.0':\npackages:\n\n  '@acme/deep@1.0.0':\n    resolution: {}\nsnapshots:\n  '@acme/no@1.0.0': {}\n"
  const pnpm6 = 'packages:\n\n  /@acme/deep@1.0.0(react@18.0.0):\n    dev: false\n'
  const pnpm5 = 'packages:\n\n  /@acme/deep/1.0.0:\n    dev: false\n'

  it.each<[string, string, string, Record<string, string>]>([
    ['package-lock.json', 'version 3', lock3, { deep: '9:19-29', inner: '22:38-49', ui: '19:19-27' }],
    ['npm-shrinkwrap.json', 'version 1', lock1, { deep: '9:6-16', inner: '6:10-21' }],
    ['yarn.lock', 'version 1', yarn1, { deep: '3:2-12' }],
    ['yarn.lock', 'version 4', yarn4, { deep: '1:2-12' }],
    ['pnpm-lock.yaml', 'version 9', pnpm9, { deep: '5:4-14' }],
    ['pnpm-lock.yaml', 'version 6', pnpm6, { deep: '3:4-14' }],
    ['pnpm-lock.yaml', 'version 5', pnpm5, { deep: '3:4-14' }]
  ])('reads what a lock file adds: %s %s', async (file, _, text, expected) => {
    const places = await found({ '.npmrc': npmrc, [file]: text })
    expect(places).toEqual(
      Object.fromEntries(
        Object.entries(expected).map(([name, place]) => [
          `npm.pkg.github.com acme @acme/${name}`,
          [`${file}:${place} @acme/${name}`]
        ])
      )
    )
  })

  it('names a package at package.json alone where both have it', async () => {
    expect(await found({ '.npmrc': npmrc, ...uses, 'package-lock.json': lock3 })).toMatchObject(one)
  })

  it('says so where a package.json cannot be read', async () => {
    const { incomplete, packages } = await discover({ '.npmrc': npmrc, 'package.json': '{' })
    expect(incomplete).toEqual(['`package.json` is not valid JSON and was not read for packages.'])
    expect(packages).toEqual([])
  })

  it('does not look where package managers and tests write', async () => {
    const inside = { '.npmrc': npmrc, 'package.json': manifest({ dependencies: { '@acme/ui': '1' } }) }
    for (const folder of ['node_modules/x', 'vendor', '.git', 'test/fixtures', 'a/b/c/d/e/f'])
      expect(
        await found(
          Object.fromEntries(Object.entries(inside).map(([name, text]) => [`${folder}/${name}`, text]))
        )
      ).toEqual({})
  })
})

describe('NuGet', () => {
  const github = '<add key="GitHub" value="https://nuget.pkg.github.com/Acme/index.json" />'
  const gallery = '<add key="nuget.org" value="https://api.nuget.org/v3/index.json" />'
  const config = (sources: string, rest = ''): string =>
    `<?xml version="1.0"?>\n<configuration>\n<packageSources>${sources}</packageSources>${rest}</configuration>`
  const mapping =
    '<packageSourceMapping><packageSource key="github"><package pattern="Acme.*" /></packageSource><packageSource key="nuget.org"><package pattern="*" /><package pattern="Acme.Open" /></packageSource></packageSourceMapping>'
  const project =
    '<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup>\n    <!-- <PackageReference Include="Acme.Old" /> -->\n    <PackageReference Include="Acme.Core" Version="1" />\n    <PackageReference Version=\'1\' Include=\'Serilog\' />\n    <PackageReference Include="Acme.Open"/>\n  </ItemGroup>\n</Project>\n'
  const core = { 'nuget.pkg.github.com Acme Acme.Core': ['src/App.csproj:4:32-41 Acme.Core'] }

  it.each<[string, string, object]>([
    ['a mapping', config(github + gallery, mapping), core],
    [
      'a mapping whose source is disabled',
      config(
        github + gallery,
        `${mapping}<disabledPackageSources><add key="GitHub" value="true" /></disabledPackageSources>`
      ),
      {}
    ],
    ['no source of GitHub', config(gallery), {}],
    ['a source without an owner', config('<clear/><add key="g" value="https://nuget.pkg.github.com/" />'), {}]
  ])('reads nuget.config with %s', async (_, text, expected) => {
    expect(await found({ 'NuGet.Config': text, 'src/App.csproj': project })).toEqual(expected)
  })

  it('takes everything from a single source that clears the others', async () => {
    const names = Object.keys(
      await found({ 'nuget.config': config(`<clear />${github}`), 'src/App.csproj': project })
    )
    expect(names.map(name => name.split(' ')[2])).toEqual(['Acme.Core', 'Acme.Open', 'Serilog'])
  })

  it.each([github, `<clear />${github}${gallery}`])(
    'says that it cannot tell without a mapping: %s',
    async sources => {
      const { packages, incomplete } = await discover({
        'nuget.config': config(sources),
        'App.csproj': project
      })
      expect(packages).toEqual([])
      expect(incomplete).toEqual([expect.stringMatching(/no `packageSourceMapping`/)])
    }
  )

  it.each([
    [
      'Directory.Packages.props',
      '<Project><PackageVersion Include="Acme.Core" Version="1"/></Project>',
      '1:35-44'
    ],
    [
      'Directory.Build.props',
      '<Project><GlobalPackageReference Include=" Acme.Core ;$(More)"/></Project>',
      '1:44-53'
    ],
    ['packages.config', '<packages><package id="Acme.Core" version="1"/></packages>', '1:24-33'],
    ['a/b.fsproj', '<p:PackageReference\n Include = "Acme.Core"/>', '2:13-22'],
    [
      'packages.lock.json',
      '{"dependencies":{"net8.0":{"Acme.Mine":{"type":"Project"},"Acme.Core":{"type":"Transitive"}}}}',
      '1:60-69'
    ]
  ])('reads %s', async (file, text, place) => {
    const tree = { 'nuget.config': config(github + gallery, mapping), [file]: text }
    expect(await found(tree)).toEqual({
      'nuget.pkg.github.com Acme Acme.Core': [`${file}:${place} Acme.Core`]
    })
  })

  it('joins names that differ in case', async () => {
    const tree = {
      'nuget.config': config(github + gallery, mapping),
      'a.csproj': '<PackageReference Include="acme.core"/>',
      'b.csproj': '<PackageReference Include="Acme.Core"/>'
    }
    expect(Object.values(await found(tree))).toEqual([
      ['a.csproj:1:28-37 acme.core', 'b.csproj:1:28-37 Acme.Core']
    ])
  })
})

describe('RubyGems', () => {
  const lock =
    'GEM\n  remote: https://rubygems.org/\n  specs:\n    rake (13.0)\n\nGEM\n  remote: https://rubygems.pkg.github.com/acme/\n  specs:\n    acme-core (1.0.0)\n      rake (>= 1)\n    acme-deep (1.0.0)\n'
  const core = 'rubygems.pkg.github.com acme acme-core'

  it.each<[string, string, Record<string, string[]>]>([
    [
      'a block',
      'source "https://rubygems.org"\nsource "https://rubygems.pkg.github.com/acme" do\n  gem "acme-core", "~> 1"\nend\ngem "rake"\n',
      { [core]: ['Gemfile:3:8-17 acme-core'] }
    ],
    [
      'a group in a block',
      "source('https://rubygems.pkg.github.com/acme') do\n  group :test do\n    gem 'acme-core'\n  end\nend\ngem 'rake'\n",
      { [core]: ['Gemfile:3:10-19 acme-core'] }
    ],
    [
      'an option',
      'gem "acme-core", source: "https://rubygems.pkg.github.com/acme" # private\n',
      { [core]: ['Gemfile:1:6-15 acme-core'] }
    ],
    ['another block', 'source "https://gems.example.com" do\n  gem "acme-core"\nend\n', {}],
    ['a comment', '# gem "acme-core", source: "https://rubygems.pkg.github.com/acme"\n', {}]
  ])('reads a Gemfile with %s', async (_, text, expected) => {
    expect(await found({ Gemfile: text })).toEqual(expected)
  })

  it('reads the lock file, and names the Gemfile where it asks for the gem', async () => {
    const deep = { 'rubygems.pkg.github.com acme acme-deep': ['Gemfile.lock:11:5-14 acme-deep'] }
    expect(await found({ 'Gemfile.lock': lock })).toEqual({
      ...deep,
      [core]: ['Gemfile.lock:9:5-14 acme-core']
    })
    expect(await found({ 'Gemfile.lock': lock, Gemfile: 'gem "acme-core"\ngem "rake"\n' })).toEqual({
      ...deep,
      [core]: ['Gemfile:1:6-15 acme-core']
    })
  })

  it('does not guess among several remotes', async () => {
    const mixed = lock.replace('  specs:\n    acme', '  remote: https://rubygems.org/\n  specs:\n    acme')
    expect(await found({ 'Gemfile.lock': mixed })).toEqual({})
  })
})

describe('Maven and Gradle', () => {
  const url = 'https://maven.pkg.github.com/acme/lib'

  it.each<[string, string, string]>([
    [
      'pom.xml',
      `<project><repositories><repository><url> ${url} </url></repository></repositories></project>`,
      '1:42-79'
    ],
    [
      '.mvn/settings.xml',
      `<settings><mirrors><mirror>\n<url>${url}</url></mirror></mirrors></settings>`,
      '2:6-43'
    ],
    ['build.gradle', `repositories {\n  maven { url '${url}' }\n}\n`, '2:16-53'],
    [
      'settings.gradle.kts',
      `dependencyResolutionManagement {\n  repositories { maven(url = uri("${url}")) }\n}\n`,
      '2:35-72'
    ]
  ])('says that %s is not seamless', async (file, text, place) => {
    const { findings } = await discover({ [file]: text })
    const [first] = findings
    expect(findings).toHaveLength(1)
    expect(first).toMatchObject({ rule: 'package-not-seamless', severity: 'warning', location: { file } })
    expect(
      `${first?.location?.line ?? 0}:${first?.location?.column ?? 0}-${first?.location?.endColumn ?? 0}`
    ).toBe(place)
    expect(JSON.parse(first?.fixes[0]?.patch ?? '')).toEqual({
      customizations: {
        codespaces: { repositories: { 'acme/lib': { permissions: { packages: 'read', contents: 'read' } } } }
      }
    })
  })

  it.each<[string, string]>([
    [
      'pom.xml',
      `<project><distributionManagement><repository><url>${url}</url></repository></distributionManagement></project>`
    ],
    ['pom.xml', `<project><!-- <url>${url}</url> --></project>`],
    ['pom.xml', '<project><url>https://maven.pkg.github.com.example.com/a/b</url></project>'],
    ['build.gradle', `publishing {\n  repositories { maven { url = uri("${url}") } }\n}\n`],
    ['build.gradle', `// maven { url "${url}" }\n/* "${url}" */\n`]
  ])('says nothing of what only publishes, is a comment or another host: %s %j', async (file, text) => {
    expect((await discover({ [file]: text })).findings).toEqual([])
  })

  it('offers no permission for a repository that a variable names', async () => {
    const { findings } = await discover({
      'build.gradle': 'maven { url "https://maven.pkg.github.com/${owner}/lib" }'
    })
    const fixes = findings.flatMap(finding => finding.fixes)
    expect(fixes.map(({ patch }) => patch)).toEqual([undefined])
    expect(fixes[0]?.text).toMatch(/^Store a classic token/)
  })
})

describe('bounds', () => {
  it('names a file that is too large', async () => {
    const { findings, incomplete } = await discover({
      '.npmrc': npmrc,
      'package.json': ' '.repeat(1024 * 1024 + 1)
    })
    expect(findings).toEqual([expect.objectContaining({ rule: 'limit-reached' })])
    expect(incomplete[0]).toMatch(/`package.json` is larger than 1 MiB/)
  })

  it('judges a thousand packages', async () => {
    const dependencies = Object.fromEntries(
      Array.from({ length: 1001 }, (_, index) => [`@acme/p${index}`, '1'])
    )
    const { packages, findings } = await discover({
      '.npmrc': npmrc,
      'package.json': manifest({ dependencies })
    })
    expect(packages).toHaveLength(1000)
    expect(findings[0]?.message).toMatch(/1000 of 1001/)
  })

  const mavenUrl = 'https://maven.pkg.github.com/acme/lib'
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n')

  it('tells a repository of Maven once, with a thousand of its places and how many more there are', async () => {
    const { findings } = await discover({
      'a/build.gradle': `maven { url "${mavenUrl}" }\n`.repeat(1_500),
      'b/build.gradle': `maven { url "${mavenUrl.toUpperCase().replace('HTTPS://MAVEN.PKG.GITHUB.COM', 'https://maven.pkg.github.com')}" }`,
      'b/pom.xml': '<url>https://maven.pkg.github.com/acme/other</url>'
    })
    expect(findings.map(({ also, further }) => [also.length, further])).toEqual([
      [999, 501],
      [0, 0]
    ])
  })

  it('tells a thousand repositories of Maven', async () => {
    const { findings } = await discover({
      'build.gradle': lines(3_000, index => `u "${mavenUrl}${index}"`)
    })
    expect(findings).toHaveLength(1_001)
    expect(findings.at(-1)).toMatchObject({ rule: 'limit-reached' })
  })

  it('lists a thousand places of a package', async () => {
    const { packages, incomplete } = await discover({
      'nuget.config':
        '<packageSources><clear/><add key="k" value="https://nuget.pkg.github.com/A/"/></packageSources>',
      'a.csproj': lines(1_200, () => '<PackageReference Include="a"/>')
    })
    expect(packages.map(({ uses }) => uses.length)).toEqual([1_000])
    expect(incomplete).toEqual(['a is named at 1200 places: the first 1000 are listed.'])
  })

  it('stops after 30 seconds, with what it has', async () => {
    const tree = {
      '.npmrc': npmrc,
      'package.json': manifest({ dependencies: { '@acme/ui': '1' } }),
      Gemfile: lines(12_000, () => 'gem "acme-core", source: "https://rubygems.pkg.github.com/acme"')
    }
    let time = 0
    const { packages, findings, incomplete } = await discoverPackages(
      memoryFiles(tree),
      () => (time += 5_000)
    )
    const sentence =
      'Not all files were read for packages from GitHub Packages: reading them took longer than 30 seconds.'
    expect(packages.map(({ name }) => name)).toEqual(['@acme/ui', 'acme-core'])
    expect(incomplete).not.toContain(`acme-core is named at 12000 places: the first 1000 are listed.`)
    expect(findings.map(({ message }) => message)).toContain(sentence)
    expect(incomplete).toContain(sentence)
  })

  it('names a hundred files that it could not read, and counts the others', async () => {
    const wrong = Array.from({ length: 150 }, (_, index) => [`p${index}/package.json`, '{'] as const)
    const { incomplete } = await discover({ '.npmrc': npmrc, ...Object.fromEntries(wrong) })
    expect(incomplete).toHaveLength(101)
    expect(incomplete).toContain('50 further files could not be read for packages.')
  })

  it('never throws', async () => {
    const names = fc.constantFrom(
      '.npmrc',
      '.yarnrc.yml',
      'package.json',
      'package-lock.json',
      'yarn.lock',
      'pnpm-lock.yaml',
      'nuget.config',
      'a.csproj',
      'packages.lock.json',
      'Gemfile',
      'Gemfile.lock',
      'pom.xml',
      'build.gradle'
    )
    const piece = fc.constantFrom(
      '@acme',
      ':registry=',
      'https://npm.pkg.github.com',
      '/',
      '\n',
      '  ',
      '"',
      '<add key="',
      '>',
      '</',
      '{',
      '}',
      ':',
      'node_modules/',
      'source "https://rubygems.pkg.github.com/a" do',
      'gem "x"',
      'end',
      'packages',
      'dependencies',
      '__proto__',
      'null'
    )
    const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }).map(parts => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, text, { maxKeys: 6 }), async files => {
        const { packages } = await discover({ 'x/.npmrc': npmrc, 'x/package.json': '{}', ...files })
        for (const { uses } of packages) expect(uses.length).toBeGreaterThan(0)
      })
    )
  })
})
