import { tripleParts } from '../environment.ts'
import { ownerPackages, packageSettings } from '../github/pages.ts'
import type { Fix } from '../model.ts'
import { fix, packageAccessPage } from './advice.ts'
import { isOwner, repositoryWords } from './context.ts'
import type { PackageSubject } from './package-subject.ts'
import { isOfAnotherOwner, linkedRepository, ownerTypeOf } from './package-subject.ts'
import { partsToSet, setCommand } from './secret-commands.ts'
import { restart, secretsPage } from './secret-fixes.ts'
import { advisedPrefix, tripleNames } from './triple-names.ts'

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
    text: `Compare ${shown} with the packages of ${owner}: the owner and the whole name after it must be right.`,
    url: ownerPackages(
      context.facts.run.servers,
      owner,
      ownerType === 'Organization' ? 'Organization' : 'User'
    ),
    who: 'anyone with write access'
  })
}

/**
 * What gives R's codespaces the package: a grant by hand; for an image of another owner a login, since GitHub documents
 * grants to repositories of the same owner only, and secrets for the container registry alone.
 */
export function giveAccess(subject: PackageSubject): Fix {
  return isOfAnotherOwner(subject) && subject.type === 'container'
    ? loginOfReader(subject)
    : grantByHand(subject)
}

/** A login at GitHub's container registry; Docker keeps one for a host, so it serves every package from there. */
function loginOfReader({ context, shown }: PackageSubject): Fix {
  const host = shown.split('/')[0] ?? ''
  const prefix = advisedPrefix(context, host)
  const { secrets } = context.facts
  const exists = secrets?.triples.some(triple => triple.prefix === prefix) === true
  const isNew = secrets?.allRead === true && !exists
  return fix({
    text: `Log in to ${host} with the Codespaces secrets ${tripleNames(prefix)}: SERVER is \`${host}\`, USER somebody who may read ${shown}, PASSWORD a classic token of theirs with the scope \`read:packages\`. Codespaces use this login for every image from ${host}, so it must be able to read all of them. ${restart}`,
    url: secretsPage(context, 'repository'),
    command: isNew ? setCommand(context, 'repository', partsToSet(prefix, host, tripleParts)) : null,
    who: 'repository administrator'
  })
}

/** The name of an account that GitHub does not know. */
export function correctOwner({ context, owner, shown }: PackageSubject): Fix {
  const { server } = context.facts.run.servers
  return fix({
    text: `Correct the owner in ${shown}: name the account that has the package now. ${server}/${owner} leads nowhere.`,
    who: 'anyone with write access'
  })
}

function grantByHand(subject: PackageSubject): Fix {
  return fix({
    text: `Open the package settings of ${subject.shown}, click "Add repository" under "Manage Codespaces access", and choose ${repositoryWords(subject.context)}. If that section cannot be edited, the package inherits its access: turn "Inherit access" off first, which takes away the access that it inherits.`,
    url: settingsPage(subject),
    who: 'package administrator'
  })
}

/** Inherited access: only for a package that is linked to R. */
export function inheritAccess(subject: PackageSubject): Fix {
  return fix({
    text: `Let ${subject.shown} inherit the access of ${repositoryWords(subject.context)}: select "Inherit access" in its package settings. This replaces the access that was set there before.`,
    url: settingsPage(subject),
    who: 'package administrator'
  })
}

/** Public visibility, which serves everybody and cannot be taken back. */
export function makePublic(subject: PackageSubject): Fix {
  return fix({
    text: `Make ${subject.shown} public, if everybody may have it: "Change visibility" in the "Danger Zone" of its package settings. This cannot be undone: a public package can never be made private again.`,
    url: settingsPage(subject),
    who: 'package administrator'
  })
}

/** The label that links a package to R when it is first published. */
export function linkByLabel(subject: PackageSubject): Fix {
  const { context } = subject
  const source = `${context.facts.run.servers.server}/${repositoryWords(context)}`
  return fix({
    text: `Where ${subject.shown} is published anew, put this label into its Dockerfile before the first push: it links the package to ${repositoryWords(context)}, whose access (not its visibility) it then inherits.`,
    patch: `LABEL org.opencontainers.image.source=${source}`,
    url: packageAccessPage,
    who: 'anyone with write access'
  })
}

/** Read access to the linked repository's packages, asked for in devcontainer.json: documented for Features. */
export function permissionInConfiguration(subject: PackageSubject): readonly Fix[] {
  const linked = linkedRepository(subject)
  const owner = linked?.split('/')[0] ?? ''
  if (!subject.isFeature || linked === null || !isOwner(subject.context, owner)) return []
  const permissions = { packages: 'read', contents: 'read' }
  const patch = { customizations: { codespaces: { repositories: { [linked]: { permissions } } } } }
  return [
    fix({
      text: `Ask for the packages of ${linked} in devcontainer.json. Whoever creates a codespace is asked to agree; it counts for new codespaces only.`,
      patch: JSON.stringify(patch, null, 2),
      who: 'anyone with write access'
    })
  ]
}

/** The declaration of access that was given by hand, which no API shows. */
export function declareGrant(subject: PackageSubject): Fix {
  const { configFile } = subject.context.policy
  return fix({
    text: `If access to ${subject.shown} was given by hand, declare it in ${configFile}; add \`prebuilds: true\` to the entry once a prebuild has pulled the package.`,
    patch: `grants:\n  - package: ${JSON.stringify(subject.shown)}`,
    who: 'anyone with write access'
  })
}
