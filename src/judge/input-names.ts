import type { RunFacts } from '../evidence/facts.ts'
import type { Evidence } from '../model.ts'
import type { Finding } from '../rules/finding.ts'

/** Where the command line takes what the action takes as an input: tokens are never arguments. */
const outsideActions: ReadonlyMap<string, string> = new Map([
  ['token', '`GH_TOKEN` or `GITHUB_TOKEN`'],
  ['secrets-token', '`CODESPACES_PREFLIGHT_SECRETS_TOKEN`'],
  ['packages-token', '`CODESPACES_PREFLIGHT_PACKAGES_TOKEN`'],
  ['repository', '`--repository`'],
  ['configurations', '`--configurations`'],
  ['allow-private-network', '`--allow-private-network`']
])

const inputName = /(the input )?`([a-z-]{1,40})`/g

/** A text in which inputs have the names under which the person who runs the check gives them. */
export function inputsAsGiven({ whereabouts }: RunFacts, text: string): string {
  if (whereabouts.kind === 'actions') return text
  return text.replace(inputName, (whole, lead: string | undefined, name: string) => {
    const given = outsideActions.get(name)
    if (given === undefined) return whole
    const word = given.startsWith('`--') ? 'option' : 'variable'
    return lead === undefined ? given : `the ${word} ${given}`
  })
}

/** The finding with such names, in the message and in what each fix says; commands and patches stay as they are. */
export function findingAsGiven(run: RunFacts, found: Finding): Finding {
  return {
    ...found,
    message: inputsAsGiven(run, found.message),
    notes: found.notes.map(note => inputsAsGiven(run, note)),
    fixes: found.fixes.map(fix => ({
      ...fix,
      text: inputsAsGiven(run, fix.text),
      ...(fix.note === undefined ? {} : { note: inputsAsGiven(run, fix.note) })
    }))
  }
}

/** The evidence with such names. */
export function evidenceAsGiven(run: RunFacts, evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.map(piece => ({ ...piece, detail: inputsAsGiven(run, piece.detail) }))
}
