import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { StartedWorld } from '../world/start.ts'

const cli = createRequire(import.meta.url).resolve('@devcontainers/cli/devcontainer.js')

/** What `devcontainer features resolve-dependencies` came to. */
export interface Resolved {
  readonly code: number | null
  readonly output: string
}

/** Lets the dev container CLI resolve the Features of a workspace of these files, in a world. */
export async function resolveByCli(
  files: Readonly<Record<string, string>>,
  world: StartedWorld
): Promise<Resolved> {
  const base = await mkdtemp(join(tmpdir(), 'feature-graph-'))
  const workspace = join(base, 'workspace')
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, path)), { recursive: true })
      await writeFile(join(workspace, path), content)
    }
    const words = [cli, 'features', 'resolve-dependencies', '--workspace-folder', workspace]
    const env = { PATH: process.env['PATH'], HOME: base, ...world.env }
    const child = spawn(process.execPath, words, { env, timeout: 300_000, killSignal: 'SIGKILL' })
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    const [code, out, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
    return { code, output: out + errors }
  } finally {
    await rm(base, { recursive: true, force: true })
  }
}
