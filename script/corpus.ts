import { existsSync, readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openCheckout } from '../src/checkout/working-tree.ts'
import { discover } from '../src/discovery/discover.ts'
import type { Discovery } from '../src/discovery/types.ts'
import { useKinds } from '../src/model.ts'

const beside = fileURLToPath(new URL('../../shared/corpus/open', import.meta.url))

/** Names of files that are configurations; lock files, Features and Templates are not. */
const configuration = /devcontainer[^/]*\.json$/
const other = /-(?:lock|feature|template)\.json$/

await main(process.argv[2] ?? beside)

async function main(corpus: string): Promise<void> {
  if (!existsSync(corpus)) {
    console.error(`There is no corpus at ${corpus}. Usage: node script/corpus.ts [folder of repositories]`)
    process.exitCode = 2
    return
  }
  const rows = []
  for (const repository of readdirSync(corpus).sort()) rows.push(await row(join(corpus, repository)))
  console.table(
    Object.fromEntries([...rows, total(rows)].map(({ repository, ...counts }) => [repository, counts]))
  )
}

interface Row {
  readonly repository: string
  readonly [column: string]: string | number
}

async function row(root: string): Promise<Row> {
  const configurations = filesUnder(root)
    .map(path => relative(root, path))
    .filter(path => configuration.test(path) && !other.test(path))
  const found = await discover({ files: openCheckout(root), configurations, platform: 'linux/amd64' })
  return {
    repository: basename(root),
    configurations: found.configurations.length,
    ...byKind(found),
    unresolved: found.unresolved.length,
    findings: found.findings.length
  }
}

function byKind(found: Discovery): Record<string, number> {
  return Object.fromEntries(useKinds.map(kind => [kind, found.uses.filter(use => use.kind === kind).length]))
}

function total(rows: readonly Row[]): Row {
  const sums: Record<string, number> = {}
  for (const [column, count] of rows.flatMap(row => Object.entries(row))) {
    if (typeof count === 'number') sums[column] = (sums[column] ?? 0) + count
  }
  return { repository: `all ${rows.length}`, ...sums }
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}
