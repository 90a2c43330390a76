import type { NearMiss } from '../credentials/survey.ts'
import { ecrHost } from '../credentials/ecr-host.ts'
import { tripleParts } from '../environment.ts'
import type { TriplePart } from '../environment.ts'
import type { SecretLevel } from '../github/facts.ts'
import { organizationSecrets, repositorySecrets, userSecrets } from '../github/pages.ts'
import type { Fix } from '../model.ts'
import { pullLogin } from '../registry/hosts.ts'
import { registriesPage } from '../rules/links.ts'
import { fix } from './advice.ts'
import type { Context } from './context.ts'
import { repositoryWords } from './context.ts'
import { declaredPrefixes } from './declared-registries.ts'
import { assignCommand, partsToSet, setCommand } from './secret-commands.ts'
import { serverValue } from './server-value.ts'
import { listOf, secretName } from './triple-names.ts'

/** How every change of secrets ends: a running codespace does not see it. */
export const restart = 'Then stop and start the codespace.'

/**
 * Sets parts of a triple where the others are; where there are none, at repository level, and as an alternative at
 * organization level where R has one. A secret that an organization has already would lose the list of its repositories.
 */
export function setParts(
  context: Context,
  host: string,
  prefix: string,
  parts: readonly TriplePart[] = tripleParts
): readonly Fix[] {
  const secrets = partsToSet(prefix, host, parts)
  const levels = levelsFor(context, prefix, parts)
  const repository = fix({
    text: `${addWords(prefix, host, parts)} to ${repositoryWords(context)}. ${planWords(context)}${restart}`,
    url: secretsPage(context, 'repository'),
    command: setCommand(context, 'repository', secrets),
    who: 'repository administrator'
  })
  const add = addWords(prefix, host, parts)
  const instead =
    levels.length > 1 ? `Instead of what the repository administrator can do: a${add.slice(1)}` : add
  const organization = fix({
    text: `${instead} to the organization, with access for ${repositoryWords(context)}. ${restart}`,
    url: secretsPage(context, 'organization'),
    command: setCommand(context, 'organization', secrets),
    who: 'organization owner'
  })
  return levels.map(level => (level === 'repository' ? repository : organization))
}

function addWords(prefix: string, host: string, parts: readonly TriplePart[]): string {
  const names = listOf(parts.map(part => secretName(prefix, part)))
  const server = parts.includes('SERVER') ? ` (SERVER is \`${serverValue(host)}\`)` : ''
  return `Add the Codespaces secret${parts.length > 1 ? 's' : ''} ${names}${server}`
}

/** Where parts of a triple are to be set: three from several levels are not documented to go together. */
function levelsFor(
  { ownerType, facts }: Context,
  prefix: string,
  parts: readonly TriplePart[]
): readonly ('repository' | 'organization')[] {
  if (ownerType !== 'Organization') return ['repository']
  const triple = facts.secrets?.triples.find(known => known.prefix === prefix)
  if (triple === undefined) return ['repository', 'organization']
  const existing = tripleParts.flatMap(part => {
    const unassigned = triple.unassigned.filter(entry => entry.part === part)
    return [triple.levels[part], ...unassigned.map(({ level }) => level)].map(level => ({ part, level }))
  })
  const others = new Set(existing.filter(({ part }) => !parts.includes(part)).map(({ level }) => level))
  others.delete(null)
  const [only] = others
  if (others.size === 1 && (only === 'repository' || only === 'organization')) return [only]
  return existing.some(({ level }) => level === 'organization')
    ? ['repository']
    : ['repository', 'organization']
}

/** Makes what USER and PASSWORD are to be, where a codespace has no login for the registry. */
export function makeLogin(host: string): readonly Fix[] {
  if (ecrHost(host) !== null) return []
  const { make, page } = pullLogin(host)
  return [
    fix({
      text: `Where there is no login for ${host} that may only pull, make one: ${make}.`,
      url: page ?? registriesPage,
      who: 'registry or AWS administrator'
    })
  ]
}

/** Writes the value of a secret whose name nearly fits under the name that was meant. */
export function writeAgain(context: Context, { name, meant, level }: NearMiss): Fix {
  const where = level === null ? ', at the level where it is (the command is for the repository)' : ''
  return fix({
    text: `Write the value of ${name} again as ${meant}${where}, since a secret cannot be renamed. ${restart}`,
    url: secretsPage(context, level ?? 'repository'),
    command: setCommand(context, level ?? 'repository', [{ name: meant, value: null }]),
    who: levelOwner(level ?? 'repository')
  })
}

/** Lets secrets that exist reach R. */
export function assignParts(context: Context, level: SecretLevel, names: readonly string[]): Fix {
  return fix({
    text: `Let ${listOf(names)} reach ${repositoryWords(context)}: add the repository under "Repository access" of ${names.length > 1 ? 'each secret' : 'the secret'} at ${level} level${publicLeftOut(context)}. ${restart}`,
    url: secretsPage(context, level),
    command: assignCommand(context, level, names),
    who: levelOwner(level)
  })
}

/** "Private repositories" is an access that a secret of an organization can have. */
function publicLeftOut({ visibility }: Context): string {
  return visibility === 'public'
    ? ' (the access "private repositories" leaves a public one out: choose "selected" first)'
    : ''
}

/** Removes the secrets of a prefix, which nobody needs. */
export function removeTriple(context: Context, prefix: string): Fix {
  const host = hostInNeed(context, prefix)
  if (host === null)
    return removal(context, prefix, `Delete the three Codespaces secrets ${prefix}_CONTAINER_REGISTRY_*`)
  return fix({
    text: `See whether ${prefix}_CONTAINER_REGISTRY_* are meant for ${host}, which needs three such secrets: their SERVER must then be \`${serverValue(host)}\`.`,
    url: secretsPage(context, 'repository'),
    who: 'repository administrator'
  })
}

/** Removes the secrets of a prefix of which nobody knows yet that they serve the host: their purpose is looked at first. */
export function lookAtTriple(context: Context, prefix: string, host: string): Fix {
  return fix({
    text: `Ask whoever set them: where ${secretName(prefix, 'SERVER')} is \`${serverValue(host)}\`, delete the three Codespaces secrets. ${restart}`,
    url: secretsPage(context, 'repository'),
    who: 'repository administrator'
  })
}

/** Removes the secrets of a prefix, where a login that works would do as well. */
export function renewOrRemove(context: Context, prefix: string): Fix {
  return orRemove(context, prefix, `Renew the password of ${prefix}_CONTAINER_REGISTRY_*`)
}

/** Removes the secrets of a prefix, where a login that may pull would do as well. */
export function allowOrRemove(context: Context, prefix: string): Fix {
  return orRemove(context, prefix, `Let the login of ${prefix}_CONTAINER_REGISTRY_* pull the image`)
}

/** What is deleted nobody can read again, so that is offered only where no host may need it. */
function orRemove(context: Context, prefix: string, action: string): Fix {
  if (hostInNeed(context, prefix) === null)
    return removal(
      context,
      prefix,
      `${action}, or, where no image needs them, delete the three Codespaces secrets`
    )
  return fix({
    text: `${action}. ${restart}`,
    url: secretsPage(context, 'repository'),
    who: 'repository administrator'
  })
}

function removal(context: Context, prefix: string, action: string): Fix {
  const { repository } = context
  const commands = tripleParts.map(
    part =>
      `gh secret delete ${secretName(prefix, part)} --app codespaces --repo ${repository?.fullName ?? ''}`
  )
  return fix({
    text: `${action} (the command deletes those at repository level). ${restart}`,
    url: secretsPage(context, 'repository'),
    command: repository === null ? null : commands.join(' && '),
    who: 'repository administrator'
  })
}

/** A host that refuses people without a login, and for which the triple of a prefix is or could be meant. */
function hostInNeed(context: Context, prefix: string): string | null {
  const { named, refusing, lacking } = context.hosts
  const own = named.get(prefix)
  if (own !== undefined) return refusing.has(own) ? own : null
  const isFree = (host: string): boolean => {
    const declared = declaredPrefixes(context, host)
    return declared.length === 0 || declared.includes(prefix)
  }
  return [...lacking].find(isFree) ?? null
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
    text: `Set ${secretName(prefix, 'SERVER')} to \`${serverValue(host)}\`, at the level where the secret is (the command is for the repository). ${restart}`,
    url: secretsPage(context, 'repository'),
    command: setCommand(context, 'repository', partsToSet(prefix, host, ['SERVER'])),
    who: 'repository administrator'
  })
}

/** Writes user and password anew. */
export function renewLogin(context: Context, host: string, prefix: string): Fix {
  const login =
    ecrHost(host) === null
      ? `a login that works (\`docker login ${serverValue(host)}\` tells)`
      : 'the id and the secret of an access key that is active'
  return fix({
    text: `Write USER and PASSWORD of ${prefix}_CONTAINER_REGISTRY_* anew with ${login}, at the level where they are (the command is for the repository). ${restart}`,
    url: secretsPage(context, 'repository'),
    command: setCommand(context, 'repository', partsToSet(prefix, host, ['USER', 'PASSWORD'])),
    who: 'repository administrator'
  })
}

/** Writes the key file of a service account as the password, where it is not there whole. */
export function writeKey(context: Context, host: string, prefix: string): Fix {
  const name = secretName(prefix, 'PASSWORD')
  return fix({
    text: `Write the whole text of the service account's JSON key file as ${name}, or its base64 where USER is _json_key_base64, at the level where it is (the command is for the repository). ${restart}`,
    url: secretsPage(context, 'repository'),
    command: setCommand(context, 'repository', partsToSet(prefix, host, ['PASSWORD'])),
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
