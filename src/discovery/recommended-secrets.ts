import type { JsonObject } from './json.ts'
import { property } from './properties.ts'

/** Names that one configuration recommends. */
const mostNames = 200

/** What GitHub takes as the name of a secret, and shorter than anything that is worth keeping. */
const secretName = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/

/**
 * The names under `secrets`, as they are written: GitHub asks each person for them on the page that creates a codespace,
 * and keeps them at user level (docs.github.com, "Specifying recommended secrets for a repository"). The dev container CLI
 * does not look at the property, so what is not a name is left out without a finding.
 */
export function readRecommendedSecrets(root: JsonObject): readonly string[] {
  const secrets = property(root, 'secrets')
  if (secrets?.kind !== 'object') return []
  return [...secrets.properties.keys()].filter(name => secretName.test(name)).slice(0, mostNames)
}
