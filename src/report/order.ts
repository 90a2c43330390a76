import { severities, type Access, type Severity, type Verdict } from '../model.ts'

const weight: Readonly<Record<Verdict, number>> = { no: 0, unknown: 1, yes: 2 }

/** The worst verdict that counts for whether a row needs a reader: of all audiences that there are. */
export function worst(access: Access): Verdict {
  const verdicts = [access.team, access.prebuild, access.outside ?? 'yes'] as const
  return verdicts.reduce((left, right) => (weight[right] < weight[left] ? right : left))
}

/** Images with the worst news first, otherwise in the report's order. */
export function worstFirst<T extends { readonly access: Access }>(rows: readonly T[]): T[] {
  const rank = (row: T): number =>
    weight[row.access.team] * 9 + weight[row.access.prebuild] * 3 + weight[worst(row.access)]
  return [...rows].sort((left, right) => rank(left) - rank(right))
}

/** Findings or annotations with the heaviest first, otherwise in the report's order. */
export function heaviestFirst<T extends { readonly severity: Severity }>(rows: readonly T[]): T[] {
  return [...rows].sort(
    (left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity)
  )
}
