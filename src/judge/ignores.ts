import type { Ignore } from '../declarations/declarations.ts'
import type { Reference } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { fix } from './advice.ts'
import type { Context } from './context.ts'

/** The findings that count, and how many a person does not want to see. */
export interface Kept {
  readonly findings: readonly Finding[]
  readonly ignored: number
}

/** Takes out the findings that the configuration file ignores; an ignore that has expired takes out nothing. */
export function withoutIgnored(context: Context, findings: readonly Finding[]): Kept {
  const kept = findings.filter(({ rule, image }) => !isIgnored(context, rule, image))
  return { findings: kept, ignored: findings.length - kept.length }
}

/** Whether the configuration file ignores a rule for an image, by its full form; `null`: for what concerns no image. */
export function isIgnored(context: Context, rule: RuleId, image: string | null): boolean {
  return context.facts.declarations.ignores.some(
    ignore => !isExpired(context, ignore) && ignores(ignore, rule, image)
  )
}

/** Whether an entry names a rule and an image, whatever its date. */
export function ignores(ignore: Ignore, rule: RuleId, image: string | null): boolean {
  return (
    ignore.rule === rule &&
    (ignore.image === null || (image !== null && matchesImage(ignore.image, { text: image })))
  )
}

/** One finding for each ignore that is past its last day. */
export function expiredIgnores(context: Context): readonly Finding[] {
  return context.facts.declarations.ignores
    .filter(ignore => isExpired(context, ignore))
    .map(ignore => {
      const about = ignore.image === null ? '' : ` for ${ignore.image}`
      return finding('expired-ignore', {
        message: `The ignore of \`${ignore.rule}\`${about} expired on ${ignore.until ?? ''}.`,
        notes: [`Its reason was ${JSON.stringify(ignore.reason)}.`],
        location: ignore,
        fixes: [
          fix({
            text: `Fix what it hides, and delete the entry in ${context.policy.configFile}.`,
            who: 'anyone with write access'
          }),
          fix({
            text: 'Give it a later `until` if the reason still holds.',
            who: 'anyone with write access'
          })
        ]
      })
    })
}

/** Whether the last day of an entry is over. */
export function isExpired({ policy }: Context, { until }: Ignore): boolean {
  return until !== null && until < policy.today
}

/**
 * Whether a pattern of the configuration file names a text: exactly, or up to a trailing `*`
 * (docs: restricting the base image for codespaces).
 */
export function matchesPattern(pattern: string, text: string): boolean {
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern
}

/** The spellings under which people list an image: the full form, Docker Hub's short form, and without `latest`. */
export function spellings(reference: Pick<Reference, 'text'>): readonly string[] {
  const { text } = reference
  const forms = [text, text.replace(/^docker\.io\/library\//, ''), text.replace(/^docker\.io\//, '')]
  return [...new Set(forms.flatMap(form => (form.endsWith(':latest') ? [form, form.slice(0, -7)] : [form])))]
}

/** Whether a pattern names an image in any of its spellings. */
export function matchesImage(pattern: string, reference: Pick<Reference, 'text'>): boolean {
  return spellings(reference).some(spelling => matchesPattern(pattern, spelling))
}
