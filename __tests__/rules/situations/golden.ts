import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { RuleId } from '../../../src/rules/catalogue.ts'
import type { Example } from '../../../src/rules/rule.ts'
import { loadRules } from '../../../src/rules/load-rules.ts'
import { apply } from './apply.ts'
import { situations } from './index.ts'
import type { Setting } from './situation.ts'

/** Where the repositories lie, one for each rule, each beside the text of its report. */
export const goldenFolder = join(import.meta.dirname, '..', 'golden')

const pages = await loadRules()

/** The example of a rule's page. */
export function exampleOf(rule: RuleId): Example | undefined {
  return pages[rule].fix.example
}

/** The files of a rule's repository, by path. */
export function repositoryOf(rule: RuleId): Readonly<Record<string, string>> {
  const root = join(goldenFolder, rule, 'repository')
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return Object.fromEntries(
    entries.map(entry => {
      const path = join(entry.parentPath, entry.name)
      return [relative(root, path), readFileSync(path, 'utf8')]
    })
  )
}

/** The setting in which a rule speaks, with everything done that its page shows under Before. */
export function before(rule: RuleId): Setting {
  const setting = { files: repositoryOf(rule), ...situations[rule].setting }
  const example = exampleOf(rule)
  return example?.before === undefined ? setting : apply(example, example.before, setting)
}

/** The same, mended: as its page shows under After, or by the situation's own remedy. */
export function after(rule: RuleId): Setting {
  const { remedy } = situations[rule]
  const setting = before(rule)
  if (remedy !== undefined) return remedy(setting)
  const example = exampleOf(rule)
  if (example === undefined) throw new Error(`nothing mends ${rule}: its page has no example`)
  return apply(example, example.after, setting)
}
