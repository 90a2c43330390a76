import { createHash } from 'node:crypto'
import type { PullRequest } from './github/event.ts'
import type { Options } from './options.ts'

/** The longest key that is written out. */
const longest = 300

/**
 * What parts the comments of several runs on one pull request from each other: the checked folder, the configurations that
 * were chosen, and the repository where it is not the pull request's. Empty for a run that chooses nothing.
 */
export function commentKey(
  folder: string,
  { configurations, repository }: Pick<Options, 'configurations' | 'repository'>,
  { base }: PullRequest
): string {
  const other = repository !== null && repository.toLowerCase() !== base.repository.toLowerCase()
  const chosen = [...new Set(configurations)].sort()
  const key = [
    folder === '.' ? '' : folder,
    ...chosen,
    ...(other ? [`//${repository.toLowerCase()}`] : [])
  ].join('\n')
  return key.length <= longest ? key : createHash('sha256').update(key).digest('hex')
}
