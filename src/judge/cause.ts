import { type ImageFacts, imageKey } from '../evidence/types.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { type Finding, unitedFinding } from '../rules/finding.ts'
import type { Context } from './context.ts'
import { isExpired } from './ecr-advice.ts'
import { isIgnored } from './ignores.ts'
import { byPosition } from './order.ts'
import { type Cause, repositoryOf, type Situation } from './situation.ts'

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
