import type { AllPages } from '../page.ts'
import { configurationPages } from './configuration.ts'
import { loginPages } from './logins.ts'
import { packagePages } from './packages.ts'
import { referencePages } from './references.ts'
import { runPages } from './run.ts'
import { secretPages } from './secrets.ts'

/** A page for every rule of the catalogue: the type holds that none is forgotten. */
export const pages: AllPages = {
  ...configurationPages,
  ...referencePages,
  ...packagePages,
  ...secretPages,
  ...loginPages,
  ...runPages
}
