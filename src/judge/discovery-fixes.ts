import type { Fix } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import type { Finding } from '../rules/finding.ts'
import { githubPages } from '../rules/links.ts'

const who = 'anyone with write access'

/** What helps against each rule that files alone decide, where the place that found it names nothing better. */
const ordinaryFixes: Readonly<Partial<Record<RuleId, Fix>>> = {
  'invalid-configuration': { text: 'Correct the marked text, so that it is what the message expects.', who },
  'configuration-not-used': {
    text: 'Move the file to `.devcontainer/devcontainer.json` or to `.devcontainer/<one folder>/devcontainer.json`, or delete it.',
    url: githubPages.devContainers.url,
    who
  },
  'missing-file': {
    text: 'Add the file to the repository, or correct the path: letter case counts, and a path is relative to the file that names it.',
    who
  },
  'path-outside-repository': {
    text: 'Keep the file in the repository, and name it there.',
    who
  },
  'invalid-image-reference': {
    text: 'Write the reference as registry/repository:tag, in lower case and without https://.',
    who
  },
  'unresolved-variable': {
    text: 'Write the value itself, or give the variable a default in a file of the repository.',
    who
  },
  'cli-cannot-parse': {
    text: 'Write the marked text without the variable or the quotes, so that Docker and the dev container CLI read it alike.',
    who
  },
  'package-not-seamless': {
    text: 'Give codespaces a classic token with `read:packages` as a Codespaces secret, and name that secret where the packages are fetched.',
    url: githubPages.packagePermissions.url,
    who: 'repository administrator'
  },
  'declaration-changed': {
    text: 'Review the change of the marked file as you would review a change of access.',
    who: 'repository administrator'
  },
  'limit-reached': {
    text: 'Make the part that the message names smaller, or check fewer configurations at a time with the input `configurations`.',
    who
  },
  'codespaces-unavailable': {
    text: 'Run the check where codespaces exist: on github.com, or on an enterprise of ghe.com.',
    who
  }
}

/** A finding of the files with an action in any case: its own, else that of its rule. */
export function withOrdinaryFix(found: Finding): Finding {
  const ordinary = ordinaryFixes[found.rule]
  return found.fixes.length > 0 || ordinary === undefined ? found : { ...found, fixes: [ordinary] }
}
