import { asksForFeature } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { containerRegistry } from '../github/servers.ts'
import { type Advice, fix } from './advice.ts'
import { isExpired } from './ecr-advice.ts'
import { outsideAccess } from './outside.ts'
import { loginAdvice } from './login-advice.ts'
import { adviceOnPackage, isPackageRule } from './package-advice.ts'
import { subjectOfImage } from './package-subject.ts'
import { registryAdvice } from './registry-advice.ts'
import { secretAdvice } from './secret-advice.ts'
import { weigh } from './severity.ts'
import type { Situation } from './situation.ts'
import { access } from './verdict.ts'

/** The finding that the deciding row of a table makes; none where the row has nothing to say. */
export function rowFindings(situation: Situation): readonly Finding[] {
  const { decision, uses, image, context } = situation
  if (decision.rule === null) return []
  const { message, fixes } = adviceFor(decision.rule, situation)
  const rule = preciseRule(decision.rule, situation)
  const [team, prebuild] = decision.verdict
  const meant = access(team, prebuild, outsideAccess(context, image))
  return [
    finding(rule, {
      message,
      fixes,
      image: image.reference.text,
      places: uses,
      severity: weigh(rule, meant, context.policy.audiences),
      required: uses.some(({ required }) => required)
    })
  ]
}

function adviceFor(rule: RuleId, situation: Situation): Advice {
  if (rule in registryAdvice) return registryAdvice[rule as keyof typeof registryAdvice](situation)
  if (rule in loginAdvice) return loginAdvice[rule as keyof typeof loginAdvice](situation)
  if (rule in secretAdvice) return secretAdvice[rule as keyof typeof secretAdvice](situation)
  if (isPackageRule(rule) && situation.package !== null) {
    const { context, decision, image, uses } = situation
    const isFeature = uses.every(({ kind }) => asksForFeature(kind))
    const subject = subjectOfImage(context, decision, situation.package, image, isFeature)
    return adviceOnPackage(rule, subject)
  }
  return retired(situation)
}

/** Where AWS tells its refusals apart, the rule that names the cause stands in place of the general one (specification 3.4). */
function preciseRule(rule: RuleId, { registry, image, context }: Situation): RuleId {
  const { loginRefused, pullRefused } = registry.triples
  if (rule === 'registry-pull-denied' && image.authority === 'ecr' && pullRefused !== null)
    return 'ecr-permission-missing'
  if (rule !== 'registry-login-rejected' || !loginRefused?.ecr) return rule
  if (loginRefused.ecr.refusal === 'no-authorization-permission') return 'ecr-permission-missing'
  return isExpired(loginRefused.ecr, context.policy.today) ? 'ecr-token-expired' : rule
}

function retired({ image, context }: Situation): Advice {
  const registry = containerRegistry(context.facts.run.servers) ?? 'ghcr.io'
  const { repository, tag, digest } = image.reference
  const successor = `${registry}/${repository}${digest === null ? `:${tag ?? 'latest'}` : `@${digest}`}`
  return {
    message: `${image.reference.registry} is retired: GitHub's container registry ${registry} has taken its place, and ${image.reference.text} cannot be pulled any more.`,
    fixes: [
      fix({
        text: `Publish the image to ${registry}, and name it there.`,
        patch: successor,
        who: 'anyone with write access'
      })
    ]
  }
}
