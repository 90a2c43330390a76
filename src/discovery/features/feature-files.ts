import type { LocalLinks } from './local.ts'
import type { FeatureLock } from './lock.ts'
import { Readings } from './readings.ts'

/** What was made of texts, each once in a run however many configurations lead to it: a lock file may hold 16 MiB. */
export interface FeatureFiles {
  readonly locks: Readings<FeatureLock>
  readonly links: Readings<LocalLinks>
}

/** Nothing read yet. */
export function newFeatureFiles(): FeatureFiles {
  return { locks: new Readings(), links: new Readings() }
}
