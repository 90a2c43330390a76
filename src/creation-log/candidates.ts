import { catalogue, ruleIds, type RuleId } from '../rules/catalogue.ts'
import type { Rules } from '../rules/load-rules.ts'
import type { LogRank, LogRegistry, LogTexts } from '../rules/trace.ts'
import { signs, type SignTexts } from './signs.ts'

/** What a line points to. */
export interface Pointer {
  /** The likeliest first; none for a line that marks a failure without its cause. */
  readonly rules: readonly RuleId[]
  /** What the line says happened; `null` where it tells the cause itself. */
  readonly sign: SignTexts['sign'] | null
}

/** What a line names beside its words. */
export interface Named {
  readonly registry: LogRegistry
  /** Whether the line itself names an image. */
  readonly image: boolean
}

/** Finds what a line (in lower case) points to; `null` where it says nothing of images. */
export type FindPointer = (lower: string, named: Named) => Pointer | null

/**
 * Prepares the search for what lines point to. A line is only ever searched for fixed texts, so none is too strange, and
 * all but a few lines are done with after one look for any of them.
 */
export function pointerFinder(rules: Rules): FindPointer {
  const traces = ruleIds.flatMap(rule => (rules[rule].traces ?? []).map(trace => ({ rule, trace })))
  const told = traces.flatMap(({ rule, trace }) =>
    'texts' in trace ? trace.texts.map(texts => ({ rule, texts, rank: trace.rank })) : []
  )
  const bySign = traces.flatMap(({ rule, trace }) => ('sign' in trace ? [{ rule, ...trace }] : []))
  const any = anyOf([...signs, ...told].map(({ texts }) => texts))
  return (lower, named) => {
    if (!any.test(lower)) return null
    const sign = signs.find(
      ({ texts, besideImage }) => (named.image || besideImage !== true) && includesAll(lower, texts)
    )
    const here = told.filter(({ texts }) => includesAll(lower, texts))
    const sure = here.filter(({ rank }) => rank === undefined)
    if (sure.length > 0) return { rules: bySeverity(sure.map(({ rule }) => rule)), sign: null }
    const ranked = [...here, ...bySign.filter(trace => trace.sign === sign?.sign)]
    const likely = byPlace(ranked, sign?.registry ?? named.registry)
    return likely.length > 0 || sign !== undefined ? { rules: likely, sign: sign?.sign ?? null } : null
  }
}

/** Where a line tells several rules, what certainly failed stands before what may fail. */
function bySeverity(told: readonly RuleId[]): readonly RuleId[] {
  const weights = { error: 0, warning: 1, notice: 2 }
  return distinct(told).toSorted((a, b) => weights[catalogue[a].severity] - weights[catalogue[b].severity])
}

function byPlace(
  ranked: readonly { readonly rule: RuleId; readonly rank?: LogRank | undefined }[],
  registry: LogRegistry
): readonly RuleId[] {
  const placed = ranked.flatMap(({ rule, rank }) => {
    const place = typeof rank === 'number' ? rank : rank?.[registry]
    return place === undefined ? [] : [{ rule, place }]
  })
  return distinct(placed.toSorted((a, b) => a.place - b.place).map(({ rule }) => rule))
}

/** Finds whether a line holds any of the texts: of each group the longest, which is the rarest. */
function anyOf(groups: readonly LogTexts[]): RegExp {
  const longest = groups.map(texts => texts.toSorted((a, b) => b.length - a.length)[0] ?? '')
  return new RegExp(distinct(longest).map(escaped).join('|'))
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)]
}

function includesAll(lower: string, texts: LogTexts): boolean {
  return texts.every(text => lower.includes(text))
}
