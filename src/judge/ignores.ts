import type { Ignore } from '../declarations/declarations.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { fix } from './advice.ts'
import type { Context } from './context.ts'
import { matchesImage } from './image-pattern.ts'

/** The findings that count, and how many a person does not want to see (specification 5.4). */
export interface Kept {
  readonly findings: readonly Finding[]
  readonly ignored: number
}

/** Takes out the findings that the configuration file ignores; an ignore that has expired takes out nothing. */
export function withoutIgnored(context: Context, findings: readonly Finding[]): Kept {
  const ignores = context.facts.declarations.ignores.filter(ignore => !isExpired(context, ignore))
  const kept = findings.filter(found => !ignores.some(ignore => covers(ignore, found)))
  return { findings: kept, ignored: findings.length - kept.length }
}

/** One finding for each ignore that is past its last day. */
export function expiredIgnores(context: Context): readonly Finding[] {
  return context.facts.declarations.ignores
    .filter(ignore => isExpired(context, ignore))
    .map(ignore => {
      const about = ignore.image === null ? '' : ` for ${ignore.image}`
      return finding('expired-ignore', {
        message: `The ignore of \`${ignore.rule}\`${about} counted until ${ignore.until ?? ''} and is no longer applied. Its reason was ${JSON.stringify(ignore.reason)}.`,
        location: ignore,
        fixes: [
          fix({
            text: `Mend what it hides, then delete the entry in ${context.policy.configFile}; or give it a later \`until\`, if the reason still holds.`,
            who: 'anyone with write access'
          })
        ]
      })
    })
}

function isExpired({ policy }: Context, { until }: Ignore): boolean {
  return until !== null && until < policy.today
}

function covers(ignore: Ignore, found: Finding): boolean {
  if (ignore.rule !== found.rule) return false
  if (ignore.image === null) return true
  return found.image !== null && matchesImage(ignore.image, { text: found.image })
}
