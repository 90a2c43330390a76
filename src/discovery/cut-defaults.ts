import type { Span } from '../model.ts'
import { finding, type Finding } from '../rules/finding.ts'
import type { CutDefault } from './variables.ts'
import { quoted } from './quoted.ts'

/** The `cli-cannot-parse` about a default of `localEnv` that the dev container CLI cuts at its first colon. */
export function cutFinding(cut: CutDefault, location: Span): Finding {
  return finding('cli-cannot-parse', {
    message: `The dev container CLI ends the default of ${quoted(cut.variable)} at its first colon and takes ${quoted(cut.taken)} where ${quoted(cut.written)} stands.`,
    location,
    fixes: [
      {
        text: 'Write the value without the variable, or let the default hold no colon: what follows the colon can stand behind the closing brace.',
        patch: patchFor(cut),
        who: 'anyone with write access'
      }
    ]
  })
}

function patchFor(cut: CutDefault): string {
  const head = cut.variable.slice(0, -1 - cut.written.length)
  return `${head}${cut.taken}}${cut.written.slice(cut.taken.length)}`
}
