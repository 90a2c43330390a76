import type { ImageFacts } from '../evidence/facts.ts'
import type { Verdict } from '../model.ts'
import type { Context } from './context.ts'
import { answerOf } from './looks.ts'

/** Whether nobody outside can see the repository, so that there is no such audience (specification 3). */
export function hasNoOutside(context: Context): boolean {
  return context.visibility === 'private' || context.visibility === 'internal'
}

/** What people without write access get: the anonymous pull alone, whatever secrets and grants exist. */
export function outsideAccess(context: Context, image: ImageFacts): Verdict | null {
  if (hasNoOutside(context)) return null
  switch (answerOf(image.anonymous)) {
    case 'allowed':
      return 'yes'
    case 'refused':
    case 'not-found':
      return 'no'
    default:
      return 'unknown'
  }
}
