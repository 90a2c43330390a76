import { Kept } from './cache.ts'
import { limits } from './limits.ts'
import type { ComposeRun } from './types.ts'

/** What a run begins with. */
export function composeRun(): ComposeRun {
  return {
    parsed: new Kept(limits.keptLength),
    projects: new Kept(limits.keptNodes),
    readings: new Map(),
    allowance: { parsedLength: limits.parsedLength, convertedNodes: limits.convertedNodes }
  }
}
