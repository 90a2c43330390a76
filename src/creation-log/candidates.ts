import { ruleIds, type RuleId } from '../rules/catalogue.ts'
import type { Rules } from '../rules/load-rules.ts'
import type { LogRegistry, LogTexts, Trace } from '../rules/trace.ts'
import { signs, type SignTexts } from './signs.ts'

/**
 * The rules that a line (in lower case) points to, the likeliest first; `[]` for a line that marks a failure without its
 * cause, `null` for one that says nothing of images. A line is only ever searched for fixed texts, so none is too strange.
 */
export function candidates(lower: string, named: LogRegistry, rules: Rules): readonly RuleId[] | null {
  const sign = signs.find(({ texts }) => includesAll(lower, texts)) ?? null
  const registry = sign?.registry ?? named
  const places = ruleIds.flatMap(rule => {
    const place = placeOf(rules[rule].traces ?? [], lower, sign, registry)
    return place === null ? [] : [{ rule, place }]
  })
  const told = places.filter(({ place }) => place === certain)
  const found = told.length > 0 ? told : places.toSorted((a, b) => a.place - b.place)
  return found.length > 0 || sign !== null ? found.map(({ rule }) => rule) : null
}

/** The place of a rule whose cause the line itself tells. */
const certain = 0

/** Where a rule stands among those that the line points to; `null`: the line does not point to it. */
function placeOf(
  traces: readonly Trace[],
  lower: string,
  sign: SignTexts | null,
  registry: LogRegistry
): number | null {
  const places = traces
    .filter(trace =>
      'sign' in trace ? trace.sign === sign?.sign : trace.texts.some(texts => includesAll(lower, texts))
    )
    .flatMap(({ rank }) => (rank === undefined ? certain : (rank[registry] ?? [])))
  return places.length === 0 ? null : Math.min(...places)
}

function includesAll(lower: string, texts: LogTexts): boolean {
  return texts.every(text => lower.includes(text))
}
