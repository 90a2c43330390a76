import type { Access, Audience, Evidence, Reason, Severity, Verdict } from '../model.ts'
import type { Finding } from '../rules/finding.ts'

/** By what the judge weighs: the user's wishes, and the day. */
export interface Policy {
  readonly audiences: readonly Audience[]
  readonly failOn: Severity | 'never'
  readonly requireProof: boolean
  /** The platform of codespaces, like `linux/amd64`. */
  readonly platform: string
  /** The path of the configuration file, which fixes name. */
  readonly configFile: string
  /** Whether the run looks at all that the repository names, and asks about it: what it does not see, nothing needs. */
  readonly looksAtAll: boolean
  /** `YYYY-MM-DD`, against which `until` is held. */
  readonly today: string
}

/** The verdict on one image; `evidence` is that of the facts, with what was declared and with the platform. */
export interface JudgedImage {
  readonly key: string
  readonly access: Access
  readonly evidence: readonly Evidence[]
}

/** The verdict on another GitHub package, in the order of the facts. */
export interface JudgedPackage {
  readonly access: Access
  readonly evidence: readonly Evidence[]
}

/** What the facts mean. Findings hold those of discovery too, sorted by position, without the ignored ones. */
export interface Judgement {
  readonly images: readonly JudgedImage[]
  readonly packages: readonly JudgedPackage[]
  readonly findings: readonly Finding[]
  /** How many findings the configuration file ignores. */
  readonly ignored: number
  readonly conclusion: Conclusion
  readonly reason: Reason
}

/** Whether the check passes; `incomplete` where something that matters stayed open. */
export type Conclusion = 'pass' | 'fail' | 'incomplete'

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
