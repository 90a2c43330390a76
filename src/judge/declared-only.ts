import type { TripleFact } from '../evidence/facts.ts'
import { type Context, insideCodespace } from './context.ts'
import { getsImage } from './names.ts'
import type { Situation } from './situation.ts'
import { isByGrant } from './tables/decision.ts'

/**
 * Whether a `yes` rests on what a person states and on nothing else (`require-proof`): a declared
 * grant, or a triple of which no login proves that the Codespaces secrets of the same names get the image.
 */
export function restsOnDeclaration({ context, decision, registry, image }: Situation): boolean {
  if (isByGrant(decision)) return true
  if (decision.row !== 'names complete, registry known') return false
  const fleeting = image.triples.filter(triple => isFleeting(context, triple)).map(({ prefix }) => prefix)
  return !registry.names.serving.some(({ prefix }) => getsImage(image, prefix) && !fleeting.includes(prefix))
}

/**
 * Whether the password is a token of 12 hours that a run got for itself, as after an exchange through OIDC: the secrets
 * of the same names hold something else, so its login says nothing of them.
 */
export function isFleeting(context: Context, { ecr }: TripleFact): boolean {
  return ecr?.user === 'token' && !insideCodespace(context)
}
