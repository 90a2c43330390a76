import { quoted } from '../discovery/reading.ts'
import { severities, type Severity } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { finding, type Finding, lighter } from '../rules/finding.ts'
import { type Advice, fix } from './advice.ts'
import { isOwner } from './context.ts'
import { loginAdvice } from './registry-advice.ts'
import { withMovedNames } from './moved-advice.ts'
import { outsideAccess } from './image-verdict.ts'
import { adviceOnPackage, isPackageRule } from './package-advice.ts'
import { subjectOfImage } from './package-subject.ts'
import { registryAdvice } from './registry-advice.ts'
import { secretAdvice } from './secret-advice.ts'
import { severityFor } from './order.ts'
import { type Cause, mayBeMade, type Situation } from './situation.ts'
import { access, withoutNo } from './types.ts'

/** The finding about a cause. */
export function causeFinding(cause: Cause): Finding {
  const { rule, subject, situations, images, uses } = cause
  const { message, notes, fixes } = withMovedNames(cause, adviceFor(cause))
  return finding(rule, {
    message,
    notes: [...madeNotes(cause), ...(notes ?? [])],
    fixes,
    images: images.map(({ reference }) => reference.text),
    subject,
    places: uses,
    severity: heaviest(situations.map(situation => severityOf(rule, situation)))
  })
}

function madeNotes({ uses }: Cause): readonly string[] {
  const made = uses.find(({ mayBeMadeBy }) => mayBeMadeBy !== undefined)?.mayBeMadeBy
  return made === undefined
    ? []
    : [`\`initializeCommand\` (${quoted(made)}) may make the image, so that nothing pulls it.`]
}

function severityOf(rule: RuleId, situation: Situation): Severity {
  const { context, decision, image, uses } = situation
  const [team, prebuild] = decision.verdict
  const outside = outsideAccess(context, image)
  const pulled = outside !== null && mayBeMade(situation) ? withoutNo(outside) : outside
  const meant = access(team, prebuild, pulled)
  const severity = severityFor(rule, meant, context.policy.audiences)
  return uses.some(({ required }) => required) ? severity : lighter[severity]
}

function heaviest(all: readonly Severity[]): Severity {
  return severities.find(severity => all.includes(severity)) ?? 'notice'
}

function adviceFor(situation: Cause): Advice {
  const { rule } = situation.decision
  if (rule === null) return retired(situation)
  if (rule in registryAdvice) return registryAdvice[rule as keyof typeof registryAdvice](situation)
  if (rule in loginAdvice) return loginAdvice[rule as keyof typeof loginAdvice](situation)
  if (rule in secretAdvice) return secretAdvice[rule as keyof typeof secretAdvice](situation)
  if (isPackageRule(rule) && situation.package !== null) {
    const { context, decision, image, uses } = situation
    const subject = subjectOfImage(context, decision, situation.package, image, uses)
    return adviceOnPackage(rule, subject)
  }
  return retired(situation)
}

/** The new name is advised as for every name that was moved. */
function retired({ image, context }: Situation): Advice {
  const { registry, repository, text } = image.reference
  const [owner = ''] = repository.split('/')
  return {
    message: `${registry} is retired, and ${text} cannot be pulled any more.`,
    fixes: isOwner(context, owner)
      ? [
          fix({
            text: 'Publish the image there, if it is missing.',
            relation: 'and',
            who: 'anyone with write access'
          })
        ]
      : []
  }
}
