import type { NearMiss } from '../credentials/triples/survey.ts'
import { organizationSecrets, repositorySecrets, userSecrets } from '../github/pages.ts'
import type { SecretLevel } from '../github/types.ts'
import { type Fix, type TriplePart, tripleParts } from '../model.ts'
import { pullLogin } from '../oci/hosts.ts'
import { fix, nameRepository } from './advice.ts'
import { type Context, declaredPrefixes, insideCodespace, repositoryWords } from './context.ts'
import { listOf, secretName, serverValue } from './secret-names.ts'

/** A running codespace does not see a change of secrets. */
export const restart = 'Then stop and start the codespace.'

const ofLastStart = 'Where they exist, stop and start the codespace: it has the secrets of its last start.'

/** How the text of a change of secrets ends. */
const thenRestart = ', then stop and start the codespace.'

/** Whether it is known which Codespaces secrets R has. A codespace has those of its last start, and not those that were added since. */
function namesKnown(context: Context): boolean {
  return context.facts.secrets?.allRead === true
}

/**
 * Sets parts of a triple that are known to be missing: where the others are; where there are none, at repository level, and
 * as another way at organization level where R has one. Where the names were not read, nobody is told to write over what may
 * be there: they are listed.
 */
export function setParts(
  context: Context,
  host: string,
  prefix: string,
  parts: readonly TriplePart[] = tripleParts
): readonly Fix[] {
  const isNew =
    namesKnown(context) && !parts.some(part => isAt(context, 'repository', secretName(prefix, part)))
  if (!isNew) return [lookAtNames(context, host, prefix)]
  const secrets = partsToSet(prefix, host, parts)
  const [first, ...others] = levelsFor(context, prefix, parts)
  return [
    fix({
      text: `Set ${partWords(prefix, parts)}${thenRestart}`,
      note: parts.includes('USER') || parts.includes('PASSWORD') ? recipe(host, parts) : null,
      url: secretsPage(context, first),
      command: setCommand(context, first, secrets),
      who: levelOwner(first)
    }),
    ...others.map(level =>
      fix({
        text: `Set the same at ${level} level.`,
        note: `Share them with ${repositoryWords(context)}.`,
        url: secretsPage(context, level),
        command: setCommand(context, level, secrets),
        who: levelOwner(level)
      })
    )
  ]
}

function partWords(prefix: string, parts: readonly TriplePart[]): string {
  return parts.length === tripleParts.length
    ? `the three secrets ${prefix}_CONTAINER_REGISTRY_*`
    : listOf(parts.map(part => secretName(prefix, part)))
}

/** How USER and PASSWORD of a triple for a registry are made, in one line. */
export function recipe(host: string, parts: readonly TriplePart[] = tripleParts): string {
  const made = listOf(parts.filter(part => part !== 'SERVER'))
  return `${made}: ${pullLogin(host).make}.`
}

/** Which login may pull from a registry, in one line, where one is there that may not. */
export function loginThatPulls(host: string): string {
  return `A login that may: ${pullLogin(host).make}.`
}

/** Lists the names of the Codespaces secrets that reach R, which no fix may guess. */
export function lookAtNames(context: Context, host: string, prefix: string): Fix {
  if (context.repository === null) return nameRepository(context)
  const isDeclared = declaredPrefixes(context, host).length > 0
  const inCodespace = insideCodespace(context)
  const needed = `It takes ${secretName(prefix, 'SERVER')} with the value \`${serverValue(host)}\`, ${secretName(prefix, 'USER')} and ${secretName(prefix, 'PASSWORD')}, or three with another prefix.`
  const notes = [...(inCodespace ? [ofLastStart] : []), ...(isDeclared && !inCodespace ? [] : [needed])]
  return fix({
    text: isDeclared ? `Check that the secrets ${prefix}_* exist.` : `Look which secrets exist for ${host}.`,
    note: notes.length === 0 ? null : notes.join(' '),
    command: listCommands(context),
    who: 'anyone with write access'
  })
}

/**
 * Where parts of a triple are to be set: three from several levels are not documented to go together, and `gh` would replace
 * the list of repositories of a secret that an organization has already.
 */
function levelsFor(
  { ownerType, facts }: Context,
  prefix: string,
  parts: readonly TriplePart[]
): readonly ['repository' | 'organization', ...('repository' | 'organization')[]] {
  // A codespace shows what reaches it, and not what the organization has for others.
  if (ownerType !== 'Organization' || facts.secrets?.allRead !== true) return ['repository']
  const triple = facts.secrets.triples.find(known => known.prefix === prefix)
  if (triple === undefined) return ['repository', 'organization']
  const existing = tripleParts.flatMap(part => {
    const unassigned = triple.unassigned.filter(entry => entry.part === part)
    return [triple.levels[part], ...unassigned.map(({ level }) => level)].map(level => ({ part, level }))
  })
  const others = new Set(existing.filter(({ part }) => !parts.includes(part)).map(({ level }) => level))
  others.delete(null)
  const [only] = others
  const isTaken = existing.some(({ part, level }) => parts.includes(part) && level === only)
  if (others.size === 1 && !isTaken && (only === 'repository' || only === 'organization')) return [only]
  return existing.some(({ level }) => level === 'organization')
    ? ['repository']
    : ['repository', 'organization']
}

/** Whether a secret of this name is known to exist at a level, for R or for others. */
function isAt({ facts }: Context, level: SecretLevel, name: string): boolean {
  return (facts.secrets?.triples ?? []).some(({ prefix, levels, unassigned }) =>
    tripleParts.some(
      part =>
        secretName(prefix, part) === name &&
        (levels[part] === level || unassigned.some(entry => entry.part === part && entry.level === level))
    )
  )
}

/** Writes the value of a secret whose name nearly fits under the name that was meant. */
export function writeAgain(context: Context, { name, meant, level }: NearMiss): Fix {
  return fix({
    text: `Set the value of ${name} as ${meant}${thenRestart}`,
    note: `A secret cannot be renamed.${level === null ? ' The command is for the repository: set it at the level where the other is.' : ''}`,
    url: secretsPage(context, level ?? 'repository'),
    command: isAt(context, level ?? 'repository', meant)
      ? null
      : setCommand(context, level ?? 'repository', [{ name: meant, value: null }]),
    who: levelOwner(level ?? 'repository')
  })
}

/** Lets secrets that exist reach R. */
export function assignParts(context: Context, level: SecretLevel, names: readonly string[]): Fix {
  const isOpen = level === 'organization' && context.visibility === 'public'
  return fix({
    text: `Share the ${level}'s ${names.length === tripleParts.length ? 'three secrets' : listOf(names)} with ${repositoryWords(context)}${thenRestart}`,
    note: isOpen
      ? `Secrets with the access "private repositories" need "selected" for that: select every repository that uses these secrets now as well, since all that are not selected lose them.`
      : null,
    url: secretsPage(context, level),
    // The command adds to the selected repositories, and fails where the access is "private repositories".
    command: isOpen ? null : assignCommand(context, level, names),
    who: levelOwner(level)
  })
}

/** Removes the secrets of a prefix, which nobody needs; where a host may need them, it is looked at first. */
export function removeTriple(context: Context, prefix: string): Fix {
  const host = hostInNeed(context, prefix)
  if (host === null) return removal(context, prefix)
  return fix({
    text: `Look whether ${prefix}_CONTAINER_REGISTRY_* are meant for ${host}, which needs three.`,
    note: `Their SERVER must then be \`${serverValue(host)}\`.`,
    url: secretsPage(context, 'repository'),
    who: 'repository administrator'
  })
}

/** Removes the secrets of a prefix of which nobody knows yet that they serve the host: their purpose is looked at first. */
export function lookAtTriple(context: Context, prefix: string, host: string): Fix {
  return fix({
    text: `Ask whoever set ${prefix}_CONTAINER_REGISTRY_* what they are for.`,
    note: `Where ${secretName(prefix, 'SERVER')} is \`${serverValue(host)}\`, the three can be deleted.`,
    url: secretsPage(context, 'repository'),
    who: 'repository administrator'
  })
}

/** Removes the secrets of a prefix, where a login that works would do as well: `null` where a host may need them. */
export function removeUnneeded(context: Context, prefix: string): Fix | null {
  return hostInNeed(context, prefix) === null ? removal(context, prefix) : null
}

/** Nobody can read again what is deleted: only what is known to be at repository level alone is, and else it is looked for. */
function removal(context: Context, prefix: string): Fix {
  const { repository, facts } = context
  const triple = facts.secrets?.triples.find(known => known.prefix === prefix)
  const isKnown =
    facts.secrets?.allRead === true &&
    triple !== undefined &&
    tripleParts.every(part => triple.levels[part] === 'repository')
  if (repository === null || !isKnown) return lookForTriple(context, prefix)
  return fix({
    text: `Delete the secrets ${prefix}_CONTAINER_REGISTRY_*, if nothing else needs them.`,
    url: secretsPage(context, 'repository'),
    command: tripleParts
      .map(
        part => `gh secret delete ${secretName(prefix, part)} --app codespaces --repo ${repository.fullName}`
      )
      .join(' && '),
    who: 'repository administrator',
    irreversible: true
  })
}

/** Where the secrets are is looked at before anybody deletes what other repositories may need. */
function lookForTriple(context: Context, prefix: string): Fix {
  return fix({
    text: `See where ${prefix}_CONTAINER_REGISTRY_* are set, and take them away from ${repositoryWords(context)}.`,
    note: `Secrets of the organization may serve other repositories: leave them there, and take this one off their list. ${restart}`,
    url: secretsPage(context, 'repository'),
    command: listCommands(context),
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
  return fix({
    text: `Declare in ${context.policy.configFile} that ${prefix}_CONTAINER_REGISTRY_* serve ${host}, if they do.`,
    patch: `registries:\n  - server: ${JSON.stringify(host)}\n    secrets: ${prefix}`,
    who: 'anyone with write access'
  })
}

/** Replaces one wrong SERVER value; `isSeen`: the environment shows that it is wrong. */
export function correctServer(context: Context, host: string, prefix: string, isSeen: boolean): Fix {
  return overwrite(context, host, prefix, ['SERVER'], {
    text: `Set ${secretName(prefix, 'SERVER')} to \`${serverValue(host)}\`${thenRestart}`,
    note: null,
    isSeen
  })
}

/** Writes user and password anew, which are refused. A triple that is no Codespaces secret is set whole. */
export function renewLogin(context: Context, host: string, prefix: string): readonly Fix[] {
  const { secrets } = context.facts
  const isSecret = secrets?.triples.some(known => known.prefix === prefix)
  if (!insideCodespace(context) && secrets?.allRead === true && isSecret !== true)
    return setParts(context, host, prefix)
  return [
    overwrite(context, host, prefix, ['USER', 'PASSWORD'], {
      text: `Set USER and PASSWORD of ${prefix}_CONTAINER_REGISTRY_* anew${thenRestart}`,
      note: recipe(host),
      isSeen: true
    })
  ]
}

/** Writes user and password anew, which still work and will not for long; the environment of a workflow shows nothing of the secrets. */
export function replaceLogin(context: Context, host: string, prefix: string): Fix {
  return overwrite(context, host, prefix, ['USER', 'PASSWORD'], {
    text: `Set USER and PASSWORD of ${prefix}_CONTAINER_REGISTRY_* to an access key${thenRestart}`,
    note: recipe(host),
    isSeen: insideCodespace(context)
  })
}

/** Writes the key file of a service account as the password, where it is not there whole. */
export function writeKey(context: Context, host: string, prefix: string): Fix {
  return overwrite(context, host, prefix, ['PASSWORD'], {
    text: `Set ${secretName(prefix, 'PASSWORD')} to the whole text of the JSON key file${thenRestart}`,
    note: 'Where USER is _json_key_base64, set its base64 text.',
    isSeen: true
  })
}

/**
 * Writes parts of a triple that exist, at the level where they are. `gh secret set` gives a secret of an organization or a
 * person other repositories than it had, so there the page is to be opened. Where the level was not read, the values of a run
 * say nothing of the secrets, which are looked at; a codespace has the values themselves.
 */
function overwrite(
  context: Context,
  host: string,
  prefix: string,
  parts: readonly TriplePart[],
  { text, note, isSeen }: { readonly text: string; readonly note: string | null; readonly isSeen: boolean }
): Fix {
  const triple = context.facts.secrets?.triples.find(known => known.prefix === prefix)
  const levels = new Set(parts.map(part => triple?.levels[part] ?? null))
  const [level = null] = levels.size === 1 ? levels : []
  const isWritten = isSeen && (level === 'repository' || (level === null && insideCodespace(context)))
  const where = isWritten ? 'The command is for the repository: ' : 'See where they are, and '
  return fix({
    text,
    note: [note, level === null ? `${where}set them at the level where they are.` : null]
      .filter(part => part !== null)
      .join(' '),
    url: secretsPage(context, level ?? 'repository'),
    command: isWritten
      ? setCommand(context, 'repository', partsToSet(prefix, host, parts))
      : level === null
        ? listCommands(context)
        : null,
    who: levelOwner(level ?? 'repository')
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

/** Where the secrets cannot work although they are set (docs: managing development environment secrets); `null`: nowhere. */
export function limitsOfSecrets({ visibility, ownerType }: Context): string | null {
  if (visibility === 'public') return 'People without write access, and codespaces of forks, get no secrets.'
  return ownerType === 'Organization'
    ? 'A private repository of an organization needs the plan Team or Enterprise for Codespaces secrets.'
    : null
}

/** A secret to set; the value is asked for at the terminal unless it is given here, where everybody may read it. */
export interface SecretToSet {
  readonly name: string
  readonly value: string | null
}

/** The parts of a triple as secrets to set, with the SERVER value that Docker will match to the host. */
export function partsToSet(
  prefix: string,
  host: string,
  parts: readonly TriplePart[]
): readonly SecretToSet[] {
  return parts.map(part => ({
    name: secretName(prefix, part),
    value: part === 'SERVER' ? serverValue(host) : null
  }))
}

/** The command that sets secrets at a level, one line: each `gh` asks for the value that it is not given. */
export function setCommand(context: Context, level: SecretLevel, secrets: readonly SecretToSet[]): string {
  const where = target(context, level)
  return secrets
    .map(({ name, value }) => {
      const body = value === null ? '' : ` --body ${shellWord(value)}`
      return `gh secret set ${shellWord(name)} --app codespaces ${where}${body}`
    })
    .join(' && ')
}

/** The command that puts R on the list of an existing secret; `gh secret set --repos` would replace the list. */
function assignCommand(context: Context, level: SecretLevel, names: readonly string[]): string | null {
  const { repository } = context
  if (repository === null || level === 'repository') return null
  const owner = level === 'organization' ? `orgs/${repository.owner}` : 'user'
  const id = `"$(gh api ${shellWord(`repos/${repository.fullName}`)} --jq .id)"`
  return names
    .map(name => `gh api --method PUT ${shellWord(`${owner}/codespaces/secrets/${name}/repositories`)}/${id}`)
    .join(' && ')
}

/** The command that lists the names of the secrets of a level, which changes nothing; `null` where R is not known. */
export function listCommand({ repository }: Context, level: 'repository' | 'organization'): string | null {
  if (repository === null) return null
  return level === 'repository'
    ? `gh secret list --app codespaces --repo ${shellWord(repository.fullName)}`
    : `gh secret list --app codespaces --org ${shellWord(repository.owner)}`
}

/** The commands that list the names of every level that a repository gets secrets from, on one line. */
function listCommands(context: Context): string | null {
  const levels = [
    'repository',
    ...(context.ownerType === 'Organization' ? ['organization' as const] : [])
  ] as const
  const commands = levels.flatMap(level => listCommand(context, level) ?? [])
  return commands.length === 0 ? null : commands.join(' && ')
}

function target({ repository }: Context, level: SecretLevel): string {
  const fullName = repository?.fullName ?? 'OWNER/REPOSITORY'
  const [owner = 'OWNER', name = 'REPOSITORY'] = fullName.split('/')
  switch (level) {
    case 'repository':
      return `--repo ${shellWord(fullName)}`
    case 'organization':
      return `--org ${shellWord(owner)} --repos ${shellWord(name)}`
    case 'user':
      return `--user --repos ${shellWord(fullName)}`
  }
}

/** A word that a POSIX shell reads as it stands. */
export function shellWord(text: string): string {
  return /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
