import { repositoryWords } from './context.ts'
import { asSentence, present } from './advice.ts'
import type { PackageSubject } from './package-subject.ts'
import { linkedRepository } from './package-subject.ts'

/** Why it is not proven that codespaces of R may pull a package, by the row that says so: whole sentences. */
export function unprovenReasons(subject: PackageSubject): readonly string[] {
  const { context, decision, owner } = subject
  const repository = repositoryWords(context)
  switch (decision.row) {
    case 'internal, another owner':
      return [
        `The package is internal and belongs to another owner, ${owner}: GitHub documents access for codespaces of the same organization only.`
      ]
    case 'linked, own token not asked':
      return [
        `The package is private and linked to ${repository}; whether it inherits the repository's access cannot be read.`,
        whyNoOwnToken(subject)
      ]
    case 'not linked, own token allowed':
      return [
        "The repository's own token pulls it, which proves access for Actions alone.",
        `The package is private and ${linkPhrase(subject)}; access for codespaces is another list ("Manage Codespaces access"), which no API shows.`
      ]
    case 'not linked, own token not asked':
      return [
        `The package is private and ${linkPhrase(subject)}; whether it gives ${repository} access cannot be read.`,
        whyNoOwnToken(subject)
      ]
    case 'not known to the API, own token allowed':
      return [
        "The repository's own token pulls it, which proves access for Actions alone.",
        'The Packages API shows the package to none of our tokens (404), so its visibility and link are not known.'
      ]
    default:
      return contradictory(subject)
  }
}

function contradictory({ context, found }: PackageSubject): readonly string[] {
  const look = found.package
  if (look.read !== 'found') return []
  if (look.visibility === 'public')
    return [
      'The Packages API calls the package public, yet the registry refuses it without credentials, asked twice: a restriction of the organization, or a change that has not arrived everywhere.'
    ]
  if (look.visibility === 'unknown')
    return [
      `The Packages API calls the package "${look.visibilityWord}", a visibility whose meaning for codespaces is not documented.`
    ]
  const { repositoryLook } = context.facts
  return present(
    `The package is ${look.visibilityWord}; whether that lets codespaces pull it depends on the visibility of ${repositoryWords(context)}, which could not be read.`,
    repositoryLook.read === 'found' ? null : asSentence(repositoryLook.detail)
  )
}

function linkPhrase(subject: PackageSubject): string {
  const linked = linkedRepository(subject)
  return linked === null ? 'linked to no repository' : `linked to ${linked}`
}

/** Why there is no pull with R's own token: it alone would say something about R's access. */
export function whyNoOwnToken(subject: PackageSubject): string {
  const { context, type, found } = subject
  const { whereabouts, tokenKind } = context.facts.run
  const repository = repositoryWords(context)
  if (type !== 'container') return 'This registry is given no token, so no pull shows it.'
  const look = found.package
  if ((look.read === 'found' || look.read === 'not-found') && look.tokenRefused !== undefined)
    return `No pull counts as that of ${repository}'s own token. ${asSentence(look.tokenRefused)}`
  if (whereabouts.kind === 'codespace') return whyNotOfCodespace(subject, whereabouts.repository)
  if (tokenKind === null) return `There is no token, so no pull with ${repository}'s own could show it.`
  if (whereabouts.kind === 'terminal')
    return `A login in a terminal is a person's: its pull proves nothing about ${repository}, whose own token exists in its workflows only.`
  if (found.app !== null)
    return `\`token\` is the token of the App ${found.app} and not the workflow's own: an App's token can neither read packages nor pull them, so its refusal proves nothing about ${repository}.`
  if (!belongs(whereabouts.repository, repository))
    return `The run belongs to ${whereabouts.repository ?? 'another repository'}, so its token proves nothing about ${repository}.`
  if (tokenKind !== 'installation' && tokenKind !== 'unknown')
    return `The token that was given is a person's, not the workflow's own, so its pull proves nothing about ${repository}.`
  return `The pull with ${repository}'s own token got no answer.`
}

function whyNotOfCodespace({ context, found }: PackageSubject, here: string | null): string {
  const repository = repositoryWords(context)
  if (!belongs(here, repository))
    return `The codespace belongs to ${here ?? 'another repository'}, so its token proves nothing about ${repository}.`
  switch (found.codespaceToken) {
    case 'refused':
      return `The token of this codespace did not pull it, which says nothing about the next codespace's.`
    case 'no-answer':
      return 'The pull with the token of this codespace got no answer.'
    default:
      return `The token of this codespace was not tried: \`GITHUB_TOKEN\` does not hold it.`
  }
}

function belongs(left: string | null, right: string): boolean {
  return left?.toLowerCase() === right.toLowerCase()
}
