import { quoted } from '../discovery/reading.ts'
import { type ImageFacts, imageKey } from '../evidence/types.ts'
import { severities, type Severity } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { type Finding, finding, lighter, unitedFinding } from '../rules/finding.ts'
import { type Advice, fix } from './advice.ts'
import { type Context, isOwner } from './context.ts'
import { isExpired } from './ecr-advice.ts'
import { isIgnored } from './ignores.ts'
import { outsideAccess } from './image-verdict.ts'
import { withMovedNames } from './moved-names.ts'
import { byPosition, severityFor } from './order.ts'
import { adviceOnPackage, isPackageRule } from './package-advice.ts'
import { subjectOfImage } from './package-subject.ts'
import { loginAdvice, registryAdvice } from './registry-advice.ts'
import { secretAdvice } from './secret-advice.ts'
import { type Cause, mayBeMade, repositoryOf, type Situation } from './situation.ts'
import { access, withoutNo } from './types.ts'

/** The situations that the configuration file does not ignore, and how many findings it does. */
export function countedSituations(
  context: Context,
  situations: readonly Situation[]
): { readonly counted: readonly Situation[]; readonly ignored: number } {
  const keyOf = (situation: Situation): string =>
    `${ruleOf(situation) ?? ''} ${situation.image.reference.text}`
  const ignored = situations.filter(situation => {
    const rule = ruleOf(situation)
    return rule !== null && isIgnored(context, rule, situation.image.reference.text)
  })
  const left = new Set(ignored)
  return {
    counted: situations.filter(situation => !left.has(situation)),
    ignored: new Set(ignored.map(keyOf)).size
  }
}

/** Groups situations by rule and subject, in the order of the first of each; a row that has nothing to say makes none. */
export function causesOf(situations: readonly Situation[]): readonly Cause[] {
  const ruled = situations.filter(situation => ruleOf(situation) !== null)
  const groups = groupedBy(ruled, situation => {
    const rule = ruleOf(situation)
    return rule === null ? '' : `${rule} ${subjectOf(rule, situation)}`
  })
  return groups.flatMap(group => {
    const rule = ruleOf(group[0])
    return rule === null ? [] : [causeOf(rule, group)]
  })
}

/**
 * Rules whose message names the file, the variable or the text that it is about, wherever that is written: equal messages
 * are one cause.
 */
const namedInMessage: ReadonlySet<RuleId> = new Set([
  'missing-file',
  'path-outside-repository',
  'invalid-image-reference',
  'unresolved-variable',
  'cli-cannot-parse',
  'limit-reached'
])

/**
 * Groups findings by rule and subject, in the order of the first of each: equal words about one image, or about what the
 * message names, are one finding with all places; of anything else, only what is said twice of one place is one finding.
 */
export function onePerCause(findings: readonly Finding[]): readonly Finding[] {
  const groups = groupedBy(findings, ({ rule, image, message, location }) =>
    JSON.stringify([rule, image, message, image !== null || namedInMessage.has(rule) ? null : location])
  )
  return groups.map(([first, ...others]) => (others.length === 0 ? first : unitedFinding([first, ...others])))
}

/** Groups of equal keys, in the order of the first of each. */
export function groupedBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string
): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()]
}

function causeOf(rule: RuleId, situations: readonly [Situation, ...Situation[]]): Cause {
  const [first] = situations
  const images = new Map<string, ImageFacts>()
  for (const { image } of situations) {
    const key = imageKey(image.reference)
    if (!images.has(key)) images.set(key, image)
  }
  const [, ...others] = images.values()
  return {
    ...first,
    uses: situations.flatMap(({ uses }) => uses).sort(byPosition),
    rule,
    subject: subjectOf(rule, first),
    situations,
    images: [first.image, ...others]
  }
}

/**
 * The rule of the row that decided. Where AWS tells its refusals apart, the rule that names the cause stands in place of
 * the general one.
 */
export function ruleOf({ decision: { rule }, registry, image, context }: Situation): RuleId | null {
  const { loginRefused, pullRefused } = registry.triples
  if (rule === 'registry-pull-denied' && image.authority === 'ecr' && pullRefused !== null)
    return 'ecr-permission-missing'
  if (rule !== 'registry-login-rejected' || !loginRefused?.ecr) return rule
  if (loginRefused.ecr.refusal === 'no-authorization-permission') return 'ecr-permission-missing'
  return isExpired(loginRefused.ecr, context.policy.today) ? 'ecr-token-expired' : rule
}

const ofRegistry: ReadonlySet<RuleId> = new Set([
  'registry-unreachable',
  'registry-secrets-missing',
  'registry-secrets-incomplete',
  'registry-secrets-not-assigned',
  'registry-secrets-user-only',
  'registry-secrets-unproven',
  'registry-server-mismatch',
  'registry-login-rejected',
  'login-breaks-public-image',
  'login-in-initialize-command',
  'secrets-not-checked',
  'ecr-token-expired',
  'address-refused',
  'limit-reached'
])

const ofPackage: ReadonlySet<RuleId> = new Set([
  'private-package-in-public-repository',
  'internal-package-in-public-repository',
  'package-access-not-inherited',
  'package-not-granted',
  'package-access-unproven',
  'package-not-found',
  'token-cannot-read-packages'
])

function subjectOf(rule: RuleId, { image }: Situation): string {
  if (ofRegistry.has(rule)) return image.reference.registry
  return ofPackage.has(rule) ? repositoryOf(image) : image.reference.text
}

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
