/**
 * Writes the table of docs/architecture.md from the rooms that the tests hold; with `--check`, exits 1 when the file is
 * not current.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filled, formatted, keep } from './filled.ts'
import { rooms } from './rooms.ts'

const file = join(import.meta.dirname, '..', 'docs', 'architecture.md')
const document = await readFile(file, 'utf8')
const rows = rooms.map(({ names, holds }) => `| ${names.map(path).join(', ')} | ${holds} |`)
const table = ['| Folder | What is there |', '| --- | --- |', ...rows].join('\n')

await keep(file, await formatted(filled(document, 'rooms', table), file), 'script/architecture.ts')

function path(name: string): string {
  return name.includes('.') ? `\`src/${name}\`` : `\`src/${name}/\``
}
