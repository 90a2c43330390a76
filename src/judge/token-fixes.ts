import { newClassicToken } from '../github/pages.ts'
import type { Fix } from '../model.ts'
import { fix } from './advice.ts'
import type { Context } from './context.ts'
import { repositoryWords } from './context.ts'
import type { PackageSubject } from './package-subject.ts'

const singleSignOn = 'Authorize it for single sign-on where the organization asks for it.'

/** The lines that let a workflow's token read packages. */
const packagesPermission = 'permissions:\n  contents: read\n  packages: read'

/** The proof that is missing: a pull with R's own token. */
export function ownToken({ context, found }: PackageSubject): Fix {
  if (found.app !== null) return defaultToken('The token of an App can neither read packages nor pull them.')
  return fix({
    text: `Run the check in a workflow of ${repositoryWords(context)} with its own token.`,
    note: 'Whether that token pulls the package is the proof that is missing here.',
    patch: packagesPermission,
    who: 'anyone with write access'
  })
}

/** A token that can read packages: what is nearest at hand comes first. */
export function betterToken(subject: PackageSubject): readonly Fix[] {
  const { context, found } = subject
  const { package: look, app } = found
  const isWrong = look.read === 'refused' && look.status === 401
  const first = isWrong ? validToken(context) : app !== null ? ownToken(subject) : nearest(context, look.read)
  return [...(first === null ? [] : [first]), classicToken(context)]
}

/** A token that GitHub knows. */
export function validToken(context: Context): Fix {
  const inActions = context.facts.run.whereabouts.kind === 'actions'
  return fix({
    text: inActions
      ? "Leave the input `token` out, which is then the workflow's own token, or give it one that is valid."
      : 'Put a valid token into `token`.',
    // `gh auth token` prints either variable as it stands, so the wrong one has to go first.
    command: inActions ? null : 'unset GH_TOKEN GITHUB_TOKEN && export GH_TOKEN=$(gh auth token)',
    who: 'anyone with write access'
  })
}

/** What makes of the token that was given, by its kind, one that can read packages. */
function nearest(context: Context, read: PackageSubject['found']['package']['read']): Fix | null {
  const { tokenKind, whereabouts, servers } = context.facts.run
  const inActions = whereabouts.kind === 'actions'
  switch (tokenKind) {
    case null:
      return inActions ? defaultToken(null) : ownLogin
    case 'classic':
      return fix({
        text: 'Give the classic token in `token` the scope `read:packages`.',
        note: singleSignOn,
        url: `${servers.server}/settings/tokens`,
        who: 'anyone with write access'
      })
    case 'oauth':
      return widerLogin
    case 'fine-grained':
      return inActions ? defaultToken('GitHub Packages does not know fine-grained tokens.') : null
    default:
      return inActions && read === 'refused' ? permission : null
  }
}

const permission = fix({
  text: "Add `packages: read` to the job's `permissions`.",
  patch: packagesPermission,
  who: 'anyone with write access'
})

function defaultToken(because: string | null): Fix {
  return fix({
    text: "Leave the input `token` at its default, the workflow's own token, with `packages: read`.",
    note: because,
    patch: packagesPermission,
    who: 'anyone with write access'
  })
}

const ownLogin = fix({
  text: 'Give the check your own login in `token`, in PowerShell with `$env:GH_TOKEN = gh auth token`.',
  command: 'export GH_TOKEN=$(gh auth token)',
  who: 'anyone with write access'
})

// `gh` refreshes its own login alone, and only while neither variable names another.
const widerLogin = fix({
  text: 'Let your login read packages: it needs the scope `read:packages`.',
  command:
    'unset GH_TOKEN GITHUB_TOKEN && gh auth refresh --scopes read:packages && export GH_TOKEN=$(gh auth token)',
  who: 'anyone with write access'
})

function classicToken({ facts }: Context): Fix {
  return fix({
    text: 'Give the input `packages-token` a classic token with the scope `read:packages`.',
    note: `It must be one of somebody who sees the package. ${singleSignOn}`,
    url: newClassicToken(facts.run.servers, ['read:packages'], 'Codespaces Preflight'),
    who: 'anyone with write access'
  })
}
