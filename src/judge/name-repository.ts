import type { Fix } from '../model.ts'
import { fix } from './advice.ts'
import { repositoryWords, type Context } from './context.ts'

/** Whether R was not named, or GitHub shows no such repository: what would be granted to it may be granted to nobody. */
export function isUnnamed({ repository, facts }: Context): boolean {
  return repository === null || facts.repositoryLook.read === 'not-found'
}

/** What lets R be known. */
export function nameRepository(context: Context): Fix {
  return fix({
    text:
      context.repository === null
        ? 'Name the repository with the input `repository`, as owner/name.'
        : `Check the name ${repositoryWords(context)} (\`repository\`), and that \`token\` may see it.`,
    who: 'anyone with write access'
  })
}
