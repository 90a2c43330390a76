import { tripleParts } from '../environment.ts'
import type { TriplePart } from '../environment.ts'
import type { SecretLevel } from '../github/facts.ts'
import { organizationSecrets, repositorySecrets, userSecrets } from '../github/pages.ts'
import type { Fix } from '../model.ts'
import { fix } from './advice.ts'
import type { Context } from './context.ts'
import { assignCommand, partsToSet, setCommand } from './secret-commands.ts'
import { listOf, secretName, serverValue } from './triple-names.ts'

/** How every change of secrets ends: a running codespace does not see it. */
export const restart = 'Then stop and start the codespace.'

/** Sets parts of a triple at repository level, and as an alternative at organization level where R has one. */
export function setParts(
  context: Context,
  host: string,
  prefix: string,
  parts: readonly TriplePart[] = tripleParts
): readonly Fix[] {
  const names = listOf(parts.map(part => secretName(prefix, part)))
  const secrets = partsToSet(prefix, host, parts)
  const server = parts.includes('SERVER') ? ` (SERVER is ${serverValue(host)})` : ''
  const several = parts.length > 1
  const repository = fix({
    text: `Add the Codespaces secret${several ? 's' : ''} ${names} to the repository${server}. ${planWords(context)}${restart}`,
    url: secretsPage(context, 'repository'),
    command: setCommand(context, 'repository', secrets),
    who: 'repository administrator'
  })
  if (context.ownerType !== 'Organization') return [repository]
  const organization = fix({
    text: `Or add ${several ? 'them' : 'it'} to the organization, for this repository among others. ${restart}`,
    url: secretsPage(context, 'organization'),
    command: setCommand(context, 'organization', secrets),
    who: 'organization owner'
  })
  return [repository, organization]
}

/** Lets secrets that exist reach R. */
export function assignParts(context: Context, level: SecretLevel, names: readonly string[]): Fix {
  return fix({
    text: `Let ${listOf(names)} reach this repository: add it under "Repository access" of ${names.length > 1 ? 'each secret' : 'the secret'} at ${level} level (with the access "private repositories" a public repository is left out: choose "selected" first). ${restart}`,
    url: secretsPage(context, level),
    command: assignCommand(context, level, names),
    who: levelOwner(level)
  })
}

/** Removes secrets of a prefix at the level where they are, since the repository's names are known. */
export function removeTriple(context: Context, prefix: string): Fix {
  const { repository } = context
  const commands = tripleParts.map(
    part =>
      `gh secret delete ${secretName(prefix, part)} --app codespaces --repo ${repository?.fullName ?? ''}`
  )
  return fix({
    text: `Delete the three Codespaces secrets ${prefix}_CONTAINER_REGISTRY_* (the command is for those at repository level), or renew the password. ${restart}`,
    url: secretsPage(context, 'repository'),
    command: repository === null ? null : commands.join(' && '),
    who: 'repository administrator'
  })
}

/** States which triple serves a registry host. */
export function declareRegistry(context: Context, host: string, prefix: string): Fix {
  const { configFile } = context.policy
  return fix({
    text: `If ${prefix}_CONTAINER_REGISTRY_* serve ${host}, declare it in ${configFile}: values of secrets can never be read.`,
    patch: `registries:\n  - server: ${JSON.stringify(host)}\n    secrets: ${prefix}`,
    who: 'anyone with write access'
  })
}

/** Replaces one wrong SERVER value. */
export function correctServer(context: Context, host: string, prefix: string): Fix {
  return fix({
    text: `Set ${secretName(prefix, 'SERVER')} to ${serverValue(host)}, at the level where the secret is (the command is for the repository). ${restart}`,
    url: secretsPage(context, 'repository'),
    command: setCommand(context, 'repository', partsToSet(prefix, host, ['SERVER'])),
    who: 'repository administrator'
  })
}

/** Writes user and password anew. */
export function renewLogin(context: Context, host: string, prefix: string): Fix {
  return fix({
    text: `Write USER and PASSWORD of ${prefix}_CONTAINER_REGISTRY_* anew with a login that works (\`docker login ${serverValue(host)}\` tells), at the level where they are. ${restart}`,
    url: secretsPage(context, 'repository'),
    command: setCommand(context, 'repository', partsToSet(prefix, host, ['USER', 'PASSWORD'])),
    who: 'repository administrator'
  })
}

/** The page with the secrets of a level; `null` where R is not known. */
export function secretsPage(context: Context, level: SecretLevel): string | null {
  const { servers } = context.facts.run
  const { repository } = context
  if (level === 'user') return userSecrets(servers)
  if (repository === null) return null
  return level === 'organization'
    ? organizationSecrets(servers, repository.owner)
    : repositorySecrets(servers, repository.fullName)
}

/** Who can change the secrets of a level. */
export function levelOwner(level: SecretLevel): Fix['who'] {
  switch (level) {
    case 'repository':
      return 'repository administrator'
    case 'organization':
      return 'organization owner'
    case 'user':
      return 'anyone with write access'
  }
}

/** Where the secrets cannot work although they are set (docs: managing development environment secrets). */
function planWords({ visibility, ownerType }: Context): string {
  if (visibility === 'public') return 'People without write access, and codespaces of forks, get no secrets. '
  return ownerType === 'Organization'
    ? 'A private repository of an organization needs the plan Team or Enterprise for Codespaces secrets. '
    : ''
}
