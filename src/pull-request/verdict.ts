import type { Declarations } from '../declarations/declarations.ts'
import type { Discovery } from '../discovery/types.ts'
import { imageKey, type Facts } from '../evidence/types.ts'
import { gatherFrom } from '../evidence/gather.ts'
import type { Discovered } from '../run/discover.ts'
import { whyWithoutSecrets, type Situation } from '../github/event.ts'
import { containerRegistry } from '../github/servers.ts'
import { isSameOnBase, type OnBase } from '../judge/held-on-base.ts'
import { judge } from '../judge/judge.ts'
import type { Judgement, Policy } from '../judge/types.ts'
import type { Access, Use } from '../model.ts'
import { namedImages } from '../report/assemble.ts'
import { differenceOf } from '../report/pull-request.ts'
import type { AfterMerge, ReportedPullRequest } from '../report/report.ts'

/** What a run judges, and by what. */
export interface Case {
  readonly discovery: Discovery
  readonly facts: Facts
  readonly policy: Policy
}

/**
 * Judges what the base commit names by the facts that are there. An image of the base that the head does not name was not
 * asked for; nothing is said of it.
 */
export async function judgeBase(base: Discovered, { discovery: head, facts, policy }: Case): Promise<OnBase> {
  const closure = await gatherFrom(facts.images, base, containerRegistry(facts.run.servers))
  const discovery = {
    ...base.discovery,
    uses: closure.uses,
    findings: [...base.discovery.findings, ...closure.findings]
  }
  const packages = facts.packages.flatMap(asked => {
    const there = base.packages.find(one => one.registry === asked.registry && one.name === asked.name)
    return there === undefined ? [] : [{ ...asked, uses: there.uses }]
  })
  return {
    judgement: judge(discovery, { ...facts, packages }, policy),
    images: sharedImages(closure.uses, head.uses),
    unresolved: new Set(base.discovery.unresolved.map(({ written }) => written))
  }
}

/** The full forms that both commits name, of which the head names no digest that the base does not. */
function sharedImages(base: readonly Use[], head: readonly Use[]): ReadonlySet<string> {
  const before = new Set(base.map(({ reference }) => imageKey(reference)))
  const all = new Set(head.map(({ reference }) => reference.text))
  const changed = head.filter(({ reference }) => !before.has(imageKey(reference)))
  for (const { reference } of changed) all.delete(reference.text)
  return all
}

/** What becomes of the verdict with the declarations of the pull request, by the questions that were asked. */
export function judgeMerged(
  proposed: Declarations,
  now: Judgement,
  { discovery, facts, policy }: Case
): AfterMerge {
  const findings = discovery.findings.filter(({ rule }) => rule !== 'declaration-changed')
  const then = judge({ ...discovery, findings }, { ...facts, declarations: proposed }, policy)
  const before = new Map(now.images.map(({ key, access }) => [key, access]))
  const other = new Map(
    then.images
      .filter(({ key, access }) => !isSame(access, before.get(key)))
      .map(({ key, access }) => [key, access])
  )
  const images = namedImages(discovery.uses).flatMap(image => {
    const access = other.get(imageKey({ text: image.reference, digest: image.digest }))
    return access === undefined ? [] : [{ reference: image.reference, access }]
  })
  return { conclusion: then.conclusion, images, resolved: resolvedIn(then, now) }
}

/** The findings that are gone, unless another one takes their place for the same images. */
function resolvedIn(then: Judgement, now: Judgement): AfterMerge['resolved'] {
  const before = new Set(now.findings.map(({ fingerprint }) => fingerprint))
  const after = new Set(then.findings.map(({ fingerprint }) => fingerprint))
  const inPlace = new Set(
    then.findings.filter(({ fingerprint }) => !before.has(fingerprint)).flatMap(({ images }) => images)
  )
  return now.findings
    .filter(({ rule, fingerprint }) => rule !== 'declaration-changed' && !after.has(fingerprint))
    .filter(({ images }) => !images.some(image => inPlace.has(image)))
    .map(({ fingerprint }) => fingerprint)
}

function isSame(access: Access, before: Access | undefined): boolean {
  return (
    access.team === before?.team && access.prebuild === before.prebuild && access.outside === before.outside
  )
}

/** The pull request as the report shows it; `null` where the run is not about one. */
export function describePullRequest(
  situation: Situation,
  head: Discovered,
  known: {
    readonly base: Discovered | null
    readonly onBase: OnBase | null
    readonly judgement: Judgement
    readonly policy: Policy
    readonly merged: AfterMerge | null
  }
): ReportedPullRequest | null {
  const { pullRequest } = situation
  if (pullRequest === null) return null
  const { base, onBase, judgement, policy, merged } = known
  return {
    fromFork: pullRequest.fromFork,
    withoutSecrets: whyWithoutSecrets(situation) !== null,
    base: pullRequest.base.ref,
    images: base === null ? null : differenceOf(namedImages(base.uses), namedImages(head.uses)),
    sameOnBase: onBase === null ? null : isSameOnBase(judgement, onBase, policy),
    merged
  }
}
