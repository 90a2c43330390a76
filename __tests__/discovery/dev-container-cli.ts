import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const cli = createRequire(import.meta.url).resolve('@devcontainers/cli/devcontainer.js')

// Plays a docker that has every image: what the dev container CLI inspects is the reference that it resolved.
const docker = `#!/bin/sh
printf '%s\\n' "$*" >> "$(dirname "$0")/log"
case "$1" in
inspect) echo '[{"Id":"sha256:0","Architecture":"amd64","Os":"linux","Config":{"User":"","Env":[],"Labels":{}}}]' ;;
esac
`

/** The image that the dev container CLI resolves for a workspace of these files; `null` where it inspects none. */
export async function inspectedByCli(files: Readonly<Record<string, string>>): Promise<string | null> {
  return inspectedBy(files, ['read-configuration', '--include-merged-configuration'])
}

/** The same where it makes the container, after `initializeCommand` has run; the docker that is played starts none. */
export async function inspectedOnUp(files: Readonly<Record<string, string>>): Promise<string | null> {
  return inspectedBy(files, ['up'])
}

async function inspectedBy(
  files: Readonly<Record<string, string>>,
  command: readonly string[]
): Promise<string | null> {
  const base = await mkdtemp(join(tmpdir(), 'dev-container-cli-'))
  try {
    const workspace = join(base, 'workspace')
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, path)), { recursive: true })
      await writeFile(join(workspace, path), text)
    }
    await writeFile(join(base, 'docker'), docker)
    await chmod(join(base, 'docker'), 0o755)
    await writeFile(join(base, 'log'), '')
    const words = [...command, '--workspace-folder', workspace]
    const env = { PATH: process.env['PATH'] ?? '', HOME: base }
    await run(process.execPath, [cli, ...words, '--docker-path', join(base, 'docker')], {
      env,
      timeout: 300_000
    }).catch(() => null)
    const log = await readFile(join(base, 'log'), 'utf8')
    return /^inspect --type image (.*)$/m.exec(log)?.[1] ?? null
  } finally {
    await rm(base, { recursive: true, force: true })
  }
}
