import type { Fix, Span } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { arranged, type Finding } from '../rules/finding.ts'
import { githubPages } from '../rules/links.ts'

const who = 'anyone with write access'

/** What a fix can name: it is read in lists where neither the message nor the marked text stands beside it. */
interface Where {
  /** `file:line:column`. */
  readonly place: string
  readonly file: string
}

const unknownPlace: Where = { place: 'the place that the message names', file: 'the file' }

/** What helps against each rule that files alone decide, where the place that found it names nothing better. */
const ordinaryFixes: Readonly<Partial<Record<RuleId, (where: Where) => Fix>>> = {
  'invalid-configuration': ({ place }) => ({ text: `Correct ${place}, as the error there says.`, who }),
  'configuration-not-used': ({ file }) => ({
    text: `Move ${file} to \`.devcontainer/devcontainer.json\` or to \`.devcontainer/<one folder>/devcontainer.json\`, or delete it.`,
    url: githubPages.devContainers.url,
    who
  }),
  'missing-file': ({ place }) => ({
    text: `Add the file that ${place} names to the repository, or correct the path: letter case counts, and a path is relative to the file that names it.`,
    who
  }),
  'path-outside-repository': ({ place }) => ({
    text: `Keep the file that ${place} names in the repository, and name it there.`,
    who
  }),
  'invalid-image-reference': ({ place }) => ({
    text: `Write the reference at ${place} as \`registry/repository:tag\`, in lower case and without \`https://\`.`,
    who
  }),
  'unresolved-variable': ({ place }) => ({
    text: `Write the value itself at ${place}, or give the variable a default in a file of the repository.`,
    who
  }),
  'cli-cannot-parse': ({ place }) => ({
    text: `Write the text at ${place} without the variable or the quotes, so that Docker and the dev container CLI read it alike.`,
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
    text: 'Make the part that the message names smaller, or check fewer configurations at a time with the input `configurations`.',
    who
  }),
  'codespaces-unavailable': () => ({
    text: 'Run the check where codespaces exist: on github.com, or on an enterprise of ghe.com.',
    who
  })
}

/** A finding of the files with an action in any case: its own, else that of its rule. */
export function withOrdinaryFix(found: Finding): Finding {
  const ordinary = ordinaryFixes[found.rule]
  if (found.fixes.length > 0 || ordinary === undefined) return found
  return {
    ...found,
    fixes: arranged([ordinary(found.location === null ? unknownPlace : whereOf(found.location))])
  }
}

function whereOf({ file, line, column }: Span): Where {
  return { place: `${file}:${line}:${column}`, file }
}
