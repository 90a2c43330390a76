import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const root = join(import.meta.dirname, '..', '..')

/** The words of the last call of `apt-get` that `.ci/install` makes on a machine that has nothing but what is listed. */
function installed(has: readonly string[], knowsDockerCli: boolean): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'install-'))
  try {
    const program = (name: string, text: string): void => {
      writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 })
    }
    for (const name of has) program(name, 'true')
    program('id', 'echo 1000')
    program('sudo', 'exec "$@"')
    program('apt-get', `echo "$*" >> ${folder}/calls`)
    program('apt-cache', knowsDockerCli ? 'true' : 'false')
    symlinkSync('/bin/bash', join(folder, 'bash'))
    writeFileSync(join(folder, 'calls'), '')
    const { status, stderr } = spawnSync('/bin/bash', [join(root, '.ci', 'install')], {
      env: { PATH: folder },
      encoding: 'utf8'
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    return readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n').at(-1)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('.ci/install', () => {
  it.each([
    ['docker-cli', true],
    ['docker.io', false]
  ])('brings what the tests use, with the docker client in %s', (docker, knowsDockerCli) => {
    expect(installed([], knowsDockerCli)).toBe(
      `install -y -qq --no-install-recommends docker-registry apache2-utils skopeo ${docker} openssl git`
    )
  })

  it('brings only what is missing, and nothing where nothing is', () => {
    const all = ['docker-registry', 'htpasswd', 'skopeo', 'docker', 'openssl', 'git']
    expect(installed(all.slice(1), true)).toMatch(/ docker-registry$/)
    expect(installed(all, true)).toBe('')
  })

  it.each(['.devcontainer/devcontainer.json', '.ci/run', '.github/workflows/test.yml'])(
    'is run by %s',
    path => {
      expect(readFileSync(join(root, path), 'utf8')).toMatch(/\.ci\/install\b/)
    }
  )
})
