import type { TriplePart } from '../environment.ts'
import type { SecretLevel } from '../github/facts.ts'
import type { Context } from './context.ts'
import { serverValue } from './server-value.ts'
import { secretName } from './triple-names.ts'

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
export function assignCommand(context: Context, level: SecretLevel, names: readonly string[]): string | null {
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
export function listCommands(context: Context): string | null {
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
