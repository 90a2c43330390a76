import type { Span } from '../model.ts'
import { finding, type Finding } from '../rules/finding.ts'
import type { CutDefault } from './variables.ts'
import { quoted } from './quoted.ts'

/** The `cli-cannot-parse` about a default of `localEnv` that the dev container CLI cuts at its first colon. */
export function cutFinding(cut: CutDefault, location: Span): Finding {
  return finding('cli-cannot-parse', {
    message: `The dev container CLI ends the default of ${quoted(cut.variable)} at its first colon: it takes ${quoted(cut.taken)}, not ${quoted(cut.written)}.`,
    location,
    fixes: [
      {
        text: 'Move what follows the colon behind the closing brace, or write the value without the variable.',
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
