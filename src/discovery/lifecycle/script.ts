import { resolveFrom } from '../repository-path.ts'
import { isShell } from './shell.ts'

/**
 * The script of the repository that a call plainly names: `.devcontainer/setup.sh`, `bash scripts/x.sh`, `source x.sh`.
 * Commands run in the workspace's folder, which is the repository's root.
 */
export function scriptOf(words: readonly string[]): string | null {
  const [program = '', ...rest] = words
  const reads = isShell(program) || program === 'source' || program === '.'
  const named = reads ? (rest.find(word => !word.startsWith('-')) ?? '') : program
  const path = fromRoot(named)
  if (path === '' || path.startsWith('/') || /[$*?`]/.test(path)) return null
  if (!reads && !path.includes('/')) return null
  const resolved = resolveFrom('.', path)
  return resolved.kind === 'inside' ? resolved.path : null
}

function fromRoot(word: string): string {
  return word
    .replace(/^\$\{(?:local|container)WorkspaceFolder\}\/+/, './')
    .replace(/^\$(?:PWD|\{PWD\})\/+/, './')
}

/** Whether a file is a script for a shell: by the end of its name, or by its first line. */
export function isShellScript(path: string, text: string): boolean {
  return /\.(?:ba|z|k|da)?sh$/.test(path) || /^#![^\n]{0,80}sh\b/.test(text)
}
