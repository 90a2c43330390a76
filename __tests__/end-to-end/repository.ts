import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const folders: string[] = []

/** Writes a repository into a folder of its own and gives the folder. */
export function repositoryOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** A repository whose one configuration asks for `image`. */
export function repositoryWith(image: string, more: Readonly<Record<string, string>> = {}): string {
  return repositoryOf({ '.devcontainer/devcontainer.json': JSON.stringify({ image }), ...more })
}

/** Removes every folder that was written. */
export function removeRepositories(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}
