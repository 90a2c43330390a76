import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { execute } from '../../src/credentials/docker/client.ts'
import { findProgram, trustedPath } from '../../src/checkout/program.ts'
import { openGit } from '../../src/checkout/git.ts'

const base = realpathSync(mkdtempSync(join(tmpdir(), 'programs-')))
afterAll(() => rmSync(base, { recursive: true }))

/** A folder with a program that tells where it is, and its whole environment. */
function folderWith(name: string, ...path: string[]): string {
  const folder = join(base, ...path)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  writeFileSync(file, `#!/bin/sh\necho ran ${folder}\n/usr/bin/env\n`)
  chmodSync(file, 0o755)
  return folder
}

const checkout = join(base, 'checkout')
const ofCheckout = folderWith('git', 'checkout', 'bin')
folderWith('git', 'checkout')
const trusted = folderWith('git', 'trusted')
const link = join(base, 'link')
symlinkSync(ofCheckout, link)
const linked = join(base, 'linked')
mkdirSync(linked)
symlinkSync(join(ofCheckout, 'git'), join(linked, 'git'))
const plain = join(base, 'plain')
mkdirSync(join(plain, 'git'), { recursive: true })

const path = (...folders: string[]): { PATH: string } => ({ PATH: folders.join(delimiter) })

describe('findProgram', () => {
  it.each<[string, string[], string | null]>([
    ['on the search path', [plain, trusted], join(trusted, 'git')],
    ['not in the checkout', [ofCheckout, trusted], join(trusted, 'git')],
    ['not in the checkout over a link', [link, linked, trusted], join(trusted, 'git')],
    ['not in the current folder', ['.', '', 'bin', trusted], join(trusted, 'git')],
    ['nowhere', [ofCheckout, plain], null]
  ])('finds a program %s', async (_name, folders, expected) => {
    expect(await findProgram('git', path(...folders), [checkout])).toBe(expected)
  })

  it('names of the search path what is trusted', async () => {
    expect(await trustedPath(path('.', trusted, link, ofCheckout), [checkout])).toEqual([trusted])
    expect(await trustedPath({ Path: trusted }, [checkout])).toEqual([trusted])
    expect(await trustedPath({}, [checkout])).toEqual([])
  })
})

describe('the programs that are started', () => {
  const secrets = {
    GITHUB_TOKEN: 'canary-token',
    INPUT_TOKEN: 'canary-input',
    ACR_CONTAINER_REGISTRY_PASSWORD: 'canary-password',
    GIT_DIR: '/elsewhere',
    HOME: '/home/me'
  }

  it('git is never that of the checkout, and gets no secret', async () => {
    const git = openGit(checkout, { ...secrets, ...path(ofCheckout, '.', trusted) }, [checkout])
    const said = (await git.head()) ?? ''
    expect(said).toContain(`ran ${trusted}\n`)
    expect(said).toContain('HOME=/home/me')
    expect(said).toContain(`PATH=${trusted}\n`)
    expect(said).not.toMatch(/canary|GIT_DIR/)
  })

  it('no other git than that of the checkout is none', async () => {
    expect(await openGit(checkout, path(ofCheckout, '.'), [checkout]).remote()).toBeNull()
  })

  it('docker likewise', async () => {
    const run = { command: 'git', args: [], input: '', seconds: 60, untrusted: [checkout] }
    const environment = path(ofCheckout, trusted)
    expect(await execute({ ...run, environment })).toMatchObject({
      stdout: expect.stringContaining(`ran ${trusted}\n`) as unknown
    })
    expect(await execute({ ...run, environment: path(ofCheckout) })).toEqual({ kind: 'not-installed' })
  })
})
