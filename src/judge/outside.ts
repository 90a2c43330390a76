import type { ImageFacts } from '../evidence/facts.ts'
import type { Verdict } from '../model.ts'
import type { Context } from './context.ts'
import { answerOf, manifestMissing } from './looks.ts'

/**
 * The people without write access who can create a codespace of the repository: anybody of a public one, and the readers
 * of another that permits forking (docs: creating a codespace for a repository). `unknown` where nobody read what it is.
 */
export type Outside = 'anybody' | 'readers' | 'nobody' | 'unknown'

/** Who the audience `outside` is. */
export function outsideOf({ visibility, permitsForking }: Context): Outside {
  switch (visibility) {
    case 'public':
      return 'anybody'
    case 'unknown':
      return 'unknown'
    default:
      return permitsForking === true ? 'readers' : 'nobody'
  }
}

/**
 * What people without write access get: the anonymous pull alone, whatever secrets and grants exist. Whether the token of a
 * reader's codespace pulls a package of GitHub that is not public is documented nowhere.
 */
export function outsideAccess(context: Context, image: ImageFacts): Verdict | null {
  const outside = outsideOf(context)
  if (outside === 'nobody') return null
  switch (answerOf(image.anonymous)) {
    case 'allowed':
      return 'yes'
    case 'refused':
      return outside === 'readers' && mayServeReaders(image) ? 'unknown' : 'no'
    case 'not-found':
      return 'no'
    default:
      return 'unknown'
  }
}

function mayServeReaders(image: ImageFacts): boolean {
  const { authority, package: look } = image
  const isPublic = look?.read === 'found' && look.visibility === 'public'
  return authority === 'github' && !isPublic && !manifestMissing(image)
}
