import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { version } from '../../src/version.ts'
import { source } from './imports.ts'

const root = join(source, '..')

function json(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(root, name), 'utf8')) as Readonly<Record<string, unknown>>
}

describe('the package', () => {
  it('has the version that the program says', () => {
    expect(version).toBe(json('package.json')['version'])
  })

  it('has the same version in its lock file', () => {
    expect(json('package-lock.json')['version']).toBe(version)
  })

  it('names every dependency exactly, and no registry that one has to have', () => {
    const { dependencies, devDependencies } = json('package.json') as Readonly<
      Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
    >
    for (const wanted of Object.values({ ...dependencies, ...devDependencies }))
      expect(wanted).toMatch(/^\d+\.\d+\.\d+$/)
    const packages = json('package-lock.json')['packages'] as Readonly<
      Record<string, { readonly resolved?: string }>
    >
    const hosts = Object.entries(packages).filter(
      ([, { resolved }]) => resolved !== undefined && /^[a-z+]+:\/\//.test(resolved)
    )
    expect(hosts).toEqual([])
  })

  it('has no script for which npm would install the development dependencies of `npx github:owner/repo`', () => {
    const scripts = Object.keys(json('package.json')['scripts'] as object)
    const preparing = ['preinstall', 'install', 'postinstall', 'prepare', 'prepack', 'build']
    expect(scripts.filter(name => preparing.includes(name))).toEqual([])
    expect(json('package.json')['workspaces']).toBeUndefined()
  })
})
