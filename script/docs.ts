/**
 * Writes docs/rules.md from the catalogue and the pages; with `--check`, exits 1 when the file is not current.
 * Run it after a change of either: `node script/docs.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { catalogue, ruleIds, type RuleId } from '../src/rules/catalogue.ts'
import { rulePages, type Example, type RulePage } from '../src/rules/page.ts'

const file = fileURLToPath(new URL('../docs/rules.md', import.meta.url))
const written = await format(await document(), { ...(await resolveConfig(file)), parser: 'markdown' })

if (!process.argv.includes('--check')) {
  await writeFile(file, written)
} else if ((await readFile(file, 'utf8').catch(() => '')) !== written) {
  console.error('docs/rules.md is not current: run "node script/docs.ts".')
  process.exitCode = 1
}

async function document(): Promise<string> {
  const pages = await rulePages()
  const rows = ruleIds.map(
    rule => `| [${rule}](#${rule}) | ${catalogue[rule].severity} | ${escaped(catalogue[rule].title)} |`
  )
  return [
    '# Rules',
    'Every finding names its rule. An `error` says that an audience that the run names (by default the team) will not get an image; a `warning`, that prebuilds will not, or that it could not be proven; a `notice` concerns people from outside, or is advice. A finding about an image that a codespace can do without weighs one step less.',
    '`codespaces-preflight explain <rule>` prints a section of this page in a terminal, and `codespaces-preflight explain --log <file>` names the rules that the lines of a creation log point to.',
    ['| Rule | Severity | |', '| --- | --- | --- |', ...rows].join('\n'),
    ...ruleIds.map(rule => section(rule, pages[rule]))
  ].join('\n\n')
}

function section(rule: RuleId, page: RulePage): string {
  const { severity, title } = catalogue[rule]
  return [
    `## ${rule}`,
    `**${escaped(sentence(title))}.** Severity: ${severity}.`,
    page.means,
    `**How the codespace fails.** ${page.fails}`,
    ...(page.log === undefined ? [] : [fence('text', page.log.join('\n'))]),
    `**Why.** ${page.why}`,
    `**How to fix it.** ${page.fix.text} _(${page.who.join(', or ')})_`,
    ...(page.fix.example === undefined ? [] : example(page.fix.example)),
    `**How to configure it.** ${page.configure} To ignore a finding, write into the configuration file:`,
    fence('yaml', `ignore:\n  - rule: ${rule}\n    reason: why`),
    ...(page.see === undefined
      ? []
      : [`Read on: ${page.see.map(link => `[${link.title}](${link.url})`).join(', ')}.`])
  ].join('\n\n')
}

/** A title that begins with a word gets a capital; a host or a property keeps its case. */
function sentence(title: string): string {
  return title.replace(/^[a-z]+(?= )/, word => word.charAt(0).toUpperCase() + word.slice(1))
}

/** A title is plain text; `*` and `_` in it are no emphasis. */
function escaped(title: string): string {
  return title.replace(/[*_]/g, '\\$&')
}

function example({ file: path, language, before, after }: Example): string[] {
  const where = path === null ? '' : ` (\`${path}\`)`
  if (before === undefined) return [`Like this${where}:`, fence(language, after)]
  return [`Before${where}:`, fence(language, before), 'After:', fence(language, after)]
}

function fence(language: string, text: string): string {
  return ['```' + language, text, '```'].join('\n')
}
