import { tripleName } from '../credentials/near-miss.ts'
import { tripleParts, type TriplePart } from '../environment.ts'
import type { ImageFacts } from '../evidence/facts.ts'
import type { Context } from './context.ts'
import { declaredFor } from './declared-registries.ts'
import { prefixTest } from './names.ts'

/**
 * The prefix of a triple that the repository asks each person to complete with secrets of their own: the configuration file
 * declares the registry with `level: user`, or the devcontainer.json recommends the secrets that do not reach the repository
 * (docs.github.com, "Specifying recommended secrets for a repository"). `null` where it asks for none that could serve the host.
 */
export function personalPrefix(context: Context, image: ImageFacts, configuration: string): string | null {
  const declared = declaredFor(context, image.reference.registry).find(({ level }) => level === 'user')
  if (declared !== undefined) return declared.secrets.toUpperCase()
  const test = prefixTest(context, image)
  const asked = recommended(context, configuration)
  const whole = [...asked].find(([prefix, parts]) => {
    const triple = context.facts.secrets?.triples.find(known => known.prefix === prefix)
    const reaches = (part: TriplePart): boolean => (triple?.levels[part] ?? null) !== null
    return test(prefix) !== 'elsewhere' && tripleParts.every(part => parts.has(part) || reaches(part))
  })
  return whole?.[0] ?? null
}

/** The parts of triples that a configuration recommends, by prefix. */
function recommended(context: Context, path: string): ReadonlyMap<string, ReadonlySet<TriplePart>> {
  const found = new Map<string, Set<TriplePart>>()
  const configuration = context.discovery.configurations.find(candidate => candidate.path === path)
  for (const written of configuration?.recommendedSecrets ?? []) {
    const name = tripleName(written.toUpperCase())
    if (name === null) continue
    found.set(name.prefix, (found.get(name.prefix) ?? new Set()).add(name.part))
  }
  return found
}
