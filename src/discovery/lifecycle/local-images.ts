import { parseReference } from '../../reference/reference.ts'
import { composeFilesOf, dockerCall, imageOfPull } from './docker-call.ts'

/** The images, by their full names, that a call builds, tags or pulls, so that they are on the machine afterwards. */
export function imagesMadeBy(words: readonly string[]): readonly string[] {
  const call = dockerCall(words)
  if (call === null) return []
  const names = namesOf(call.command, call.words)
  return names.flatMap(name => {
    const parsed = parseReference(name)
    return parsed.kind === 'reference' ? [parsed.reference.text] : []
  })
}

function namesOf(command: string, words: readonly string[]): readonly string[] {
  const [subcommand, ...rest] = words
  switch (command) {
    case 'build':
      return tags(words)
    case 'buildx':
    case 'builder':
      return subcommand === 'build' || subcommand === 'b' ? tags(rest) : []
    case 'pull':
      return [imageOfPull(words) ?? '']
    case 'tag':
    case 'commit':
    case 'import':
      return words.length > 1 ? words.slice(-1) : []
    default:
      return []
  }
}

function tags(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    if (word === '-t' || word === '--tag') return words[index + 1] ?? []
    return /^(?:--tag=|-t=?)(.+)$/.exec(word)?.[1] ?? []
  })
}

/** The compose files that a call of `docker compose` names; `null` for a call that builds nothing. */
export function composeFilesBuiltBy(words: readonly string[]): readonly string[] | null {
  const call = dockerCall(words)
  if (call?.command !== 'compose' || !call.words.some(word => word === 'build' || word === '--build'))
    return null
  return composeFilesOf(call)
}
