/**
 * Fills the tables of docs/verdicts.md from the rows that the judge decides by; with `--check`, exits 1 when the file is
 * not current. Run it after a change of a row: `node script/verdicts.ts`.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageRows } from '../src/judge/tables/github-packages.ts'
import { otherPackageRows } from '../src/judge/tables/other-packages.ts'
import { registryRows } from '../src/judge/tables/registries.ts'
import type { Referral, Row } from '../src/judge/tables/row.ts'
import { filled, formatted, keep } from './filled.ts'

type AnyRow =
  Pick<Row<never>, 'row' | 'verdict' | 'rule' | 'why'> | Pick<Referral<never>, 'row' | 'as' | 'why'>

const file = join(import.meta.dirname, '..', 'docs', 'verdicts.md')
const own = otherPackageRows.filter(({ row }) => !packageRows.some(shared => shared.row === row))
const tables: readonly (readonly [name: string, rows: readonly AnyRow[]])[] = [
  ['github-packages', packageRows],
  ['other-packages', own],
  ['other-registries', registryRows]
]

const page = tables.reduce(
  (text, [name, rows]) => filled(text, name, table(rows)),
  await readFile(file, 'utf8')
)
await keep(file, await formatted(page, file), 'script/verdicts.ts')

function table(rows: readonly AnyRow[]): string {
  return [
    '| Found | Team | Prebuild | Rule | Why |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(line)
  ].join('\n')
}

function line(row: AnyRow): string {
  if ('as' in row) return `| ${row.row} | as in "Any other registry" | | | ${row.why} |`
  const [team, prebuild] = row.verdict
  const rule = row.rule === null ? '' : `[${row.rule}](rules.md#${row.rule})`
  return `| ${row.row} | ${team} | ${prebuild} | ${rule} | ${row.why} |`
}
