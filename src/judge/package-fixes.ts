import { permissionPatch } from '../discovery/permission-patch.ts'
import { newClassicToken, ownerPackages, packageSettings } from '../github/pages.ts'
import { type Fix, tripleParts } from '../model.ts'
import { fix, packageAccessPage } from './advice.ts'
import { type Context, isOwner, repositoryWords } from './context.ts'
import { isOfAnotherOwner, linkedRepository, ownerTypeOf, type PackageSubject } from './package-subject.ts'
import { declareRegistry, listCommand, partsToSet, restart, secretsPage, setCommand } from './secret-fixes.ts'
import { advisedPrefix, listOf, tripleNames } from './secret-names.ts'

/** The page with "Manage Codespaces access"; where the owner's kind is not known, the owner's packages to choose it from. */
export function settingsPage(subject: PackageSubject): string {
  const { context, type, owner, name } = subject
  const { servers } = context.facts.run
  const ownerType = ownerTypeOf(subject)
  if (ownerType !== 'Organization' && ownerType !== 'User') return ownerPackages(servers, owner, 'User')
  return packageSettings(servers, { type, owner, ownerType, name })
}

/** Where the packages of the owner are listed, to compare the name with. */
export function checkName(subject: PackageSubject): Fix {
  const { context, owner, shown } = subject
  const ownerType = ownerTypeOf(subject)
  return fix({
    text: `Compare ${shown} with the packages of ${owner}.`,
    note: 'The owner and the whole name after it must be right.',
    url: ownerPackages(
      context.facts.run.servers,
      owner,
      ownerType === 'Organization' ? 'Organization' : 'User'
    ),
    who: 'anyone with write access'
  })
}

/**
 * What gives R's codespaces the package, the best way first: a grant by hand; for a package of another owner the token of
 * somebody who may read it, since GitHub documents grants to repositories of the same owner only.
 */
export function giveAccess(subject: PackageSubject): readonly Fix[] {
  if (!isOfAnotherOwner(subject)) return [grantByHand(subject)]
  const token = subject.type === 'container' ? loginOfReader(subject) : tokenOfReader
  return [token, askPublisher(subject)]
}

/** Secrets for a login are read for the container registry alone. */
const tokenOfReader = fix({
  text: 'Give the package manager a classic token of somebody who may read it, from a Codespaces secret.',
  note: 'The token needs the scope `read:packages`.',
  who: 'repository administrator'
})

/**
 * A login at GitHub's container registry; Docker keeps one for a host, so it serves every package from there. Nothing is
 * written where secrets of that name may be: they are looked for instead.
 */
function loginOfReader(subject: PackageSubject): Fix {
  const { context, shown } = subject
  const host = hostOf(subject)
  const prefix = advisedPrefix(context, host)
  const { secrets } = context.facts
  const exists = secrets?.triples.some(triple => triple.prefix === prefix) === true
  const isNew = secrets?.allRead === true && !exists
  const look = exists ? null : listCommand(context, 'repository')
  return fix({
    text: `Log in to ${host} with a classic token of somebody who may read it, in the secrets ${prefix}_CONTAINER_REGISTRY_*.`,
    note: `The three Codespaces secrets are ${tripleNames(prefix)}: SERVER is \`${host}\`, USER somebody who may read ${shown}, PASSWORD a classic token of theirs with the scope \`read:packages\`. Codespaces use this login for every image from ${host}, so it must be able to read all of them. ${isNew || exists ? '' : 'See first whether the secrets exist. '}${restart}`,
    url: secretsPage(context, 'repository'),
    command: isNew ? setCommand(context, 'repository', partsToSet(prefix, host, tripleParts)) : look,
    who: 'repository administrator'
  })
}

/** What is left to do where R's owner has no say. */
function askPublisher({ owner, isFeature, type }: PackageSubject): Fix {
  const kind = type === 'container' ? (isFeature ? 'Feature' : 'image') : 'package'
  return fix({
    text: `Ask ${owner} to make it public, or name another ${kind}.`,
    who: 'anyone with write access'
  })
}

/** The name of an account that GitHub does not know. */
export function correctOwner({ context, owner, shown }: PackageSubject): Fix {
  const { server } = context.facts.run.servers
  return fix({
    text: `Correct the owner in ${shown}: name the account that has the package now.`,
    note: `${server}/${owner} leads nowhere.`,
    who: 'anyone with write access'
  })
}

function grantByHand(subject: PackageSubject): Fix {
  const ownerType = ownerTypeOf(subject)
  const isKnown = ownerType === 'Organization' || ownerType === 'User'
  return fix({
    text: `Add ${repositoryWords(subject.context)} under "Manage Codespaces access".`,
    note: `${isKnown ? '' : 'Choose the package there and open its settings. '}If it is locked, turn off "Inherit access", which drops inherited access.`,
    url: settingsPage(subject),
    who: 'package administrator'
  })
}

/** Inherited access: only for a package that is linked to R. */
export function inheritAccess(subject: PackageSubject): Fix {
  return fix({
    text: 'Select "Inherit access" in the package\'s settings.',
    note: 'This replaces the access that was set there before.',
    url: settingsPage(subject),
    who: 'package administrator'
  })
}

/** Internal visibility, which every private and internal repository of the organization has access to. */
export function makeInternal(subject: PackageSubject): Fix {
  return fix({
    text: 'Make the package internal.',
    note: `"Change visibility" stands in the "Danger Zone" of its settings. Every private and internal repository of ${subject.owner} has access then, prebuilds too; public ones have none.`,
    url: settingsPage(subject),
    who: 'package administrator'
  })
}

/** Public visibility, which serves everybody and cannot be taken back. */
export function makePublic(subject: PackageSubject): Fix {
  return fix({
    text: 'Make the package public, if everybody may have it.',
    note: '"Change visibility" stands in the "Danger Zone" of its settings. A public package can never be made private again.',
    url: settingsPage(subject),
    who: 'package administrator',
    irreversible: true
  })
}

/** The label that links a package to R when it is first published. */
export function linkByLabel(subject: PackageSubject): Fix {
  const { context } = subject
  const repository = repositoryWords(context)
  return fix({
    text: `Link the package to ${repository} by a label in its Dockerfile, where it is published anew.`,
    note: `The label counts at the first push of a package: it then inherits the access of ${repository}, not its visibility.`,
    patch: `LABEL org.opencontainers.image.source=${context.facts.run.servers.server}/${repository}`,
    url: packageAccessPage,
    who: 'anyone with write access'
  })
}

/** Configurations that a sentence names. */
const mostNamed = 3

/** Read access to the linked repository's packages, asked for in devcontainer.json: documented for Features. */
export function permissionInConfiguration(subject: PackageSubject): readonly Fix[] {
  const linked = linkedRepository(subject)
  const owner = linked?.split('/')[0] ?? ''
  if (!subject.isFeature || linked === null || !isOwner(subject.context, owner)) return []
  return [
    fix({
      text: `Ask for the packages of ${linked} in ${configurationWords(subject)}.`,
      note: 'Whoever creates a codespace is asked to agree; it counts for new codespaces only.',
      patch: permissionPatch(linked),
      who: 'anyone with write access'
    })
  ]
}

function configurationWords({ configurations }: PackageSubject): string {
  return configurations.length === 0 || configurations.length > mostNamed
    ? 'each devcontainer.json that uses the Feature'
    : listOf(configurations)
}

/** The declaration of access that no API shows: a grant by hand, or for a package of another owner a login. */
export function declareAccess(subject: PackageSubject): readonly Fix[] {
  if (!isOfAnotherOwner(subject)) return [declareGrant(subject)]
  if (subject.type !== 'container') return []
  const host = hostOf(subject)
  return [declareRegistry(subject.context, host, advisedPrefix(subject.context, host))]
}

/** The registry's host. */
export function hostOf({ shown }: PackageSubject): string {
  return shown.split('/')[0] ?? ''
}

/** The declaration of access that was given by hand, which no API shows. */
export function declareGrant(subject: PackageSubject): Fix {
  const { configFile } = subject.context.policy
  return fix({
    text: `Declare a grant that exists, in ${configFile}.`,
    note: 'Add `prebuilds: true` to the entry once a prebuild has pulled the package.',
    patch: `grants:\n  - package: ${JSON.stringify(subject.shown)}`,
    who: 'anyone with write access'
  })
}

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
  const inActions = context.facts.run.runner.kind === 'actions'
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
  const { tokenKind, runner, servers } = context.facts.run
  const inActions = runner.kind === 'actions'
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
