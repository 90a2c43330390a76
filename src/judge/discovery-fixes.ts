import type { Fix } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { arranged, type Finding } from '../rules/finding.ts'
import { githubPages } from '../rules/links.ts'
import { onePerCause } from './cause-findings.ts'

const who = 'anyone with write access'

/** What a fix can name: it is read in lists where neither the message nor the marked text stands beside it. */
interface Where {
  /** `file:line:column`, and how many places more there are. */
  readonly place: string
  readonly file: string
}

const unknownPlace: Where = { place: 'the place that the message names', file: 'the file' }

/** What helps against each rule that files alone decide, where the place that found it names nothing better. */
const ordinaryFixes: Readonly<Partial<Record<RuleId, (where: Where) => Fix>>> = {
  'invalid-configuration': ({ place }) => ({ text: `Correct ${place} as the message says.`, who }),
  'configuration-not-used': ({ file }) => ({
    text: `Move ${file} to \`.devcontainer/devcontainer.json\` or to \`.devcontainer/<one folder>/devcontainer.json\`, or delete it.`,
    url: githubPages.devContainers.url,
    who
  }),
  'missing-file': ({ place }) => ({
    text: `Correct the path at ${place}, or add the file to the repository.`,
    note: 'Letter case counts, and a path is relative to the file that names it.',
    who
  }),
  'path-outside-repository': ({ place }) => ({
    text: `Move the file that ${place} names into the repository, and correct the path.`,
    who
  }),
  'invalid-image-reference': ({ place }) => ({
    text: `Write the reference at ${place} as \`registry/repository:tag\`, in lower case and without \`https://\`.`,
    who
  }),
  'unresolved-variable': ({ place }) => ({
    text: `Write the value itself at ${place}, or give the variable a default.`,
    who
  }),
  'cli-cannot-parse': ({ place }) => ({
    text: `Write ${place} without the variable or the quotes, which the dev container CLI reads differently.`,
    who
  }),
  'package-not-seamless': () => ({
    text: 'Give codespaces a classic token with `read:packages` as a Codespaces secret, and name that secret where the packages are fetched.',
    url: githubPages.packagePermissions.url,
    who: 'repository administrator'
  }),
  'declaration-changed': ({ file }) => ({
    text: `Review the change of ${file} as you would review a change of access.`,
    who: 'repository administrator'
  }),
  'limit-reached': () => ({
    text: 'Make what the message names smaller, or check fewer configurations at a time (`configurations`).',
    who
  }),
  'codespaces-unavailable': () => ({
    text: 'Run the check where codespaces exist: on github.com, or on an enterprise of ghe.com.',
    who
  })
}

/** The findings of the files: one for each cause, each with an action, its own or else that of its rule. */
export function findingsOfFiles(findings: readonly Finding[]): readonly Finding[] {
  return onePerCause(findings).map(withOrdinaryFix)
}

function withOrdinaryFix(found: Finding): Finding {
  const ordinary = ordinaryFixes[found.rule]
  if (found.fixes.length > 0 || ordinary === undefined) return found
  return {
    ...found,
    fixes: arranged([ordinary(whereOf(found))])
  }
}

function whereOf({ location, also, further }: Finding): Where {
  if (location === null) return unknownPlace
  const { file, line, column } = location
  const more = also.length + further
  const others = more === 0 ? '' : more === 1 ? ' and one more place' : ` and ${more} more places`
  return { place: `${file}:${line}:${column}${others}`, file }
}
