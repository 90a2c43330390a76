import type { JsonString } from '../json.ts'
import type { FeatureLock } from './lock.ts'
import { Readings } from './readings.ts'

/** What was made of texts, each once in a run however many configurations lead to it: a lock file may hold 16 MiB. */
export interface FeatureFiles {
  readonly locks: Readings<FeatureLock>
  /** The ids in `dependsOn` of local Features. */
  readonly dependencies: Readings<readonly JsonString[]>
}

/** Nothing read yet. */
export function newFeatureFiles(): FeatureFiles {
  return { locks: new Readings(), dependencies: new Readings() }
}
