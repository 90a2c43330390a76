import { parse } from 'jsonc-parser'

import { jsonExcess } from '../discovery/json-nesting.ts'
import { NoAnswer } from './fetch.ts'

/** The other Features that a Feature names in its metadata, each list bounded by {@link mostLinks} and one more. */
export interface FeatureLinks {
  /** Installed before it. */
  readonly dependsOn: readonly string[]
  /** Only resolved, to order those that are installed. */
  readonly installsAfter: readonly string[]
}

/** Entries of one list of a Feature that are followed; one more says that there are others. */
export const mostLinks = 1_000

/**
 * Reads the metadata of a Feature (`devcontainer-feature.json`) as the dev container CLI does: what is no JSON, or no
 * object, names nothing. What is no list of ids in a place for one stands as it is: it names no Feature.
 * Throws `NoAnswer` `limit-reached` where the text nests too deeply or holds too many values.
 */
export function readFeatureLinks(text: string): FeatureLinks {
  const excess = jsonExcess(text)
  if (excess !== null)
    throw new NoAnswer(
      'limit-reached',
      `the devcontainer-feature.json of the Feature ${excess.what}, and was not read`
    )
  const metadata: unknown = parse(text, [], { allowTrailingComma: true })
  const { dependsOn, installsAfter } = Object(metadata ?? {}) as Readonly<Record<string, unknown>>
  return { dependsOn: keysOf(dependsOn), installsAfter: elementsOf(installsAfter) }
}

function keysOf(value: unknown): readonly string[] {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : elementsOf(value)
  return keys.slice(0, mostLinks + 1)
}

function elementsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, mostLinks + 1).map(asText)
  return value ? [asText(value)] : []
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
