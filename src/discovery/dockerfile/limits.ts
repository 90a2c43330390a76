/** Thrown inside the reading of variables when a bound is met; it never leaves this folder. */
export class LimitMet extends Error {}

/** How much work the variables of one Dockerfile may still cause, in units of text looked at or made. */
export interface WorkAllowance {
  left: number
}

/** No reference is longer than a few hundred units; a value that grows beyond this is a bomb, not a name. */
export const longestValue = 16_384

/** `${…}` inside `${…}`, no deeper than this. */
export const deepestNesting = 50

/** A fresh allowance for one Dockerfile. */
export function fullAllowance(): WorkAllowance {
  return { left: 6_000_000 }
}

/** Takes from the allowance; throws `LimitMet` when it is used up. */
export function useAllowance(work: WorkAllowance, units: number): void {
  work.left -= units
  if (work.left < 0) throw new LimitMet()
}
