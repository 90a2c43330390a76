import { columns, inOwnWords, link, pad, paint, wrap, type TerminalStyle } from '../report/text/layout.ts'
import { catalogue, ruleIds, type RuleId } from '../rules/catalogue.ts'
import { rulePageUrl } from '../rules/links.ts'
import { loadRules } from '../rules/load-rules.ts'
import type { Example, Rule } from '../rules/rule.ts'

/** The page of a rule as `explain <rule>` prints it. The texts are ours alone, so no door is needed. */
export async function explainRule(rule: RuleId, style: TerminalStyle): Promise<string> {
  const page = (await loadRules())[rule]
  const { severity, title } = page
  const lines = [
    `${linked(rule, style)} (${severity})`,
    ...wrap(title, columns(style)),
    ...chapter('What it means', prose(page.means, style), style),
    ...chapter('How the codespace fails', [...prose(page.fails, style), ...logLines(page, style)], style),
    ...chapter('Why', prose(page.why, style), style),
    ...chapter(`How to fix it: ${page.who.join(', or ')}`, fixLines(page, style), style),
    ...chapter('How to configure it', prose(`${page.configure} ${ignoring}`, style), style),
    ...ignoreEntry(rule),
    ...chapter('Read on', [rulePageUrl(rule), ...(page.see ?? []).map(link => link.url)].map(indented), style)
  ]
  return inOwnWords(style, `${lines.join('\n')}\n`)
}

const ignoring = 'Any finding can be ignored in `.github/codespaces-preflight.yml`:'

function ignoreEntry(rule: RuleId): string[] {
  return ['', 'ignore:', `  - rule: ${rule}`, '    reason: …'].map(line =>
    line === '' ? line : `    ${line}`
  )
}

/** All rules with severity and title, in the order of the specification, as `explain` prints them. */
export function listRules(style: TerminalStyle): string {
  const longest = Math.max(...ruleIds.map(rule => rule.length))
  const lines = ruleIds.flatMap(rule => listed(rule, longest, style))
  return [...lines, '', 'codespaces-preflight explain <rule> prints the page of a rule.', ''].join('\n')
}

function listed(rule: RuleId, longest: number, style: TerminalStyle): string[] {
  const { severity, title } = catalogue[rule]
  if (columns(style) < 110) return [`${pad(severity, 7)}  ${linked(rule, style)}`, `         ${title}`]
  const indent = longest + 11
  const [first = '', ...rest] = wrap(title, Math.max(20, columns(style) - indent))
  const name = pad(linked(rule, style), longest)
  return [`${name}  ${pad(severity, 7)}  ${first}`, ...rest.map(line => ' '.repeat(indent) + line)]
}

function linked(rule: RuleId, style: TerminalStyle): string {
  return link(style, paint(style, 'bold', rule), rulePageUrl(rule))
}

function chapter(title: string, lines: readonly string[], style: TerminalStyle): string[] {
  return ['', paint(style, 'bold', title), ...lines]
}

function prose(text: string, style: TerminalStyle): string[] {
  return wrap(inOwnWords(style, text), Math.min(100, columns(style) - 2)).map(indented)
}

function indented(line: string): string {
  return line === '' ? line : `  ${line}`
}

function logLines(page: Rule, style: TerminalStyle): string[] {
  if (page.log === undefined) return []
  const bar = style.unicode ? '│' : '|'
  return ['', '  In the creation log:', ...page.log.map(line => `    ${bar} ${line}`)]
}

function fixLines(page: Rule, style: TerminalStyle): string[] {
  const text = prose(page.fix.text, style)
  return page.fix.example === undefined ? text : [...text, ...exampleLines(page.fix.example, style)]
}

function exampleLines(example: Example, style: TerminalStyle): string[] {
  const where = example.file === null ? '' : ` (${example.file})`
  const before =
    example.before === undefined ? [] : ['', `  Before${where}:`, ...code(example.before, 'red', style)]
  const title = example.before === undefined ? `  Like this${where}:` : '  After:'
  return [...before, '', title, ...code(example.after, 'green', style)]
}

function code(text: string, tone: 'red' | 'green', style: TerminalStyle): string[] {
  return text.split('\n').map(line => `    ${paint(style, tone, line)}`)
}
