import { readFile, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { format, resolveConfig } from 'prettier'

/** Formats a Markdown document as the project's files are. */
export async function formatted(text: string, file: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' })
}

/** Puts `text` between `<!-- name -->` and `<!-- /name -->`. */
export function filled(document: string, name: string, text: string): string {
  const start = `<!-- ${name} -->`
  const [before, rest] = halves(document, start)
  const [, after] = halves(rest, `<!-- /${name} -->`)
  return `${before}${start}\n\n${text}\n\n<!-- /${name} -->${after}`
}

function halves(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  if (at === -1) throw new Error(`${mark} is not there`)
  return [text.slice(0, at), text.slice(at + mark.length)]
}

/** Writes a document; with `--check`, exits 1 when it is not current. */
export async function keep(file: string, text: string, script: string): Promise<void> {
  if (!process.argv.includes('--check')) {
    await writeFile(file, text)
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`${relative(process.cwd(), file)} is not current: run "node ${script}".`)
    process.exitCode = 1
  }
}
