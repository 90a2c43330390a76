import type { RuleId } from '../../../src/rules/catalogue.ts'
import { configurationSituations } from './configuration.ts'
import { loginSituations } from './logins.ts'
import { packageSituations } from './packages.ts'
import { referenceSituations } from './references.ts'
import { runSituations } from './run.ts'
import { secretSituations } from './secrets.ts'
import type { Situation } from './situation.ts'

/** A situation for every rule of the catalogue: the type holds that none is forgotten. */
export const situations: Readonly<Record<RuleId, Situation>> = {
  ...configurationSituations,
  ...referenceSituations,
  ...packageSituations,
  ...secretSituations,
  ...loginSituations,
  ...runSituations
}
