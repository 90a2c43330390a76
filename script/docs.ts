/**
 * Writes what is made from the rules: docs/rules.md, and src/rules/catalogue.ts with the little of each rule that every
 * run needs. With `--check`, exits 1 when one is not current. Run it after a change of a rule: `npm run docs`.
 */
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { rules } from '../src/rules/index.ts'
import type { Example, Rule } from '../src/rules/rule.ts'
import { formatted, keep } from './filled.ts'

const all: readonly (readonly [string, Rule])[] = Object.entries(rules)

const page = fileURLToPath(new URL('../docs/rules.md', import.meta.url))
const catalogue = fileURLToPath(new URL('../src/rules/catalogue.ts', import.meta.url))
await keep(page, await formatted(document(), page), 'script/docs.ts')
await keep(
  catalogue,
  await format(catalogueSource(), { ...(await resolveConfig(catalogue)), parser: 'typescript' }),
  'script/docs.ts'
)

function catalogueSource(): string {
  const entries = all.map(([id, { severity, title }]) => `'${id}': ${JSON.stringify({ severity, title })}`)
  return `// Made from the rules by script/docs.ts: edit src/rules/<theme>/<rule>.ts and run \`npm run docs\`.
import type { RuleEntry } from '../model.ts'

/** What every run needs of each rule, in the order in which they are listed. Identifiers never change once they are released. */
export const catalogue = { ${entries.join(',\n')} } as const satisfies Record<string, RuleEntry>

/** The identifier of a rule. */
export type RuleId = keyof typeof catalogue

/** All identifiers, in the order of the catalogue. */
export const ruleIds = Object.keys(catalogue) as readonly RuleId[]

/** Whether a text is the identifier of a rule. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(catalogue, text)
}
`
}

function document(): string {
  const rows = all.map(([id, { severity, title }]) => `| [${id}](#${id}) | ${severity} | ${escaped(title)} |`)
  return [
    '# Rules',
    'Every finding names its rule. An `error` says that an audience that the run names (by default the team) will not get an image; a `warning`, that prebuilds will not, or that it could not be proven; a `notice` concerns people from outside, or is advice. A finding about an image that a codespace can do without is one step less severe.',
    '`codespaces-preflight explain <rule>` prints one section of this page in a terminal, and `codespaces-preflight explain --log <file>` says what to do first about the lines of a creation log.',
    ['| Rule | Severity | |', '| --- | --- | --- |', ...rows].join('\n'),
    ...all.map(([id, rule]) => section(id, rule))
  ].join('\n\n')
}

function section(id: string, rule: Rule): string {
  return [
    `## ${id}`,
    `**${escaped(sentence(rule.title))}.** Severity: ${rule.severity}.`,
    rule.means,
    `**How the codespace fails.** ${rule.fails}`,
    ...(rule.log === undefined ? [] : [fence('text', rule.log.join('\n'))]),
    `**Why.** ${rule.why}`,
    `**How to fix it.** ${rule.fix.text} _(${rule.who.join(', or ')})_`,
    ...(rule.fix.example === undefined ? [] : example(rule.fix.example)),
    `**How to configure it.** ${rule.configure} To ignore a finding, write into the configuration file:`,
    fence('yaml', `ignore:\n  - rule: ${id}\n    reason: why`),
    ...(rule.see === undefined
      ? []
      : [`Read on: ${rule.see.map(link => `[${link.title}](${link.url})`).join(', ')}.`])
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
