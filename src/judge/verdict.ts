import type { Access, Verdict } from '../model.ts'

const badness: Readonly<Record<Verdict, number>> = { no: 0, unknown: 1, yes: 2 }

/** The worse of two verdicts: `no` before `unknown` before `yes`. */
export function worse(left: Verdict, right: Verdict): Verdict {
  return badness[left] <= badness[right] ? left : right
}

/** The worst of several verdicts; `unknown` where there is none. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  const [first, ...rest] = verdicts
  return first === undefined ? 'unknown' : rest.reduce(worse, first)
}

/** An access in which a prebuild, which has what the team has less each person's own secrets, is never better than the team. */
export function access(team: Verdict, prebuild: Verdict, outside: Verdict | null): Access {
  return { team, prebuild: worse(team, prebuild), outside }
}

/** An access that is certain to nobody. */
export function withoutYes({ team, prebuild, outside }: Access): Access {
  const open = (verdict: Verdict): Verdict => worse(verdict, 'unknown')
  return { team: open(team), prebuild: open(prebuild), outside: outside === null ? null : open(outside) }
}

/** Nobody gets it; there is still no `outside` where nobody else can create a codespace. */
export function nobody(outside: Verdict | null): Access {
  return { team: 'no', prebuild: 'no', outside: outside === null ? null : 'no' }
}

/** A verdict in which nobody is certainly refused. */
export function withoutNo(verdict: Verdict): Verdict {
  return verdict === 'no' ? 'unknown' : verdict
}
