import { memoryFiles } from '../../../src/checkout/memory-files.ts'
import { discoverPackages } from '../../../src/discovery/packages/packages.ts'

const [name = ''] = process.argv.slice(2)

const size = 16 * 1024 * 1024 - 100

/** The start of a lock file, an entry by its number, what parts entries, and the end. */
const forms: Readonly<Record<string, readonly [string, (index: number) => string, string, string]>> = {
  'package-lock.json': ['{"packages":{', index => `"node_modules/@acme/p${index}":{}`, ',', '}}'],
  'packages.lock.json': ['{"dependencies":{"net8.0":{', index => `"Acme.P${index}":{}`, ',', '}}}'],
  'yarn.lock': ['', index => `"@acme/p${index}@^1":`, '\n', ''],
  'Gemfile.lock': [
    'GEM\n  remote: https://rubygems.pkg.github.com/acme/\n  specs:\n',
    index => `    p${index} (1)`,
    '\n',
    ''
  ]
}

const [start, entry, between, end] = forms[name] ?? ['', String, '', '']
const buffer = Buffer.alloc(size)
let length = buffer.write(start)
for (let index = 0; length < size - 200; index += 1)
  length += buffer.write(`${index === 0 ? '' : between}${entry(index)}`, length)
length += buffer.write(end, length)

const { packages } = await discoverPackages(
  memoryFiles({
    '.npmrc': '@acme:registry=https://npm.pkg.github.com',
    'nuget.config':
      '<packageSources><clear/><add key="k" value="https://nuget.pkg.github.com/A/"/></packageSources>',
    [name]: buffer.toString('latin1', 0, length)
  })
)
process.stdout.write(JSON.stringify({ packages: packages.length }))
