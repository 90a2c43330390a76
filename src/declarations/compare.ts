import type { Span } from '../model.ts'
import type { Declarations } from './declarations.ts'

/**
 * What a pull request changes in the configuration file, a clause each that begins with its verb and has no full stop
 * (`declaration-changed`).
 * Order and place do not matter, nor does the wording of a reason: empty where both declare the same.
 */
export function declarationChanges(base: Declarations, head: Declarations): string[] {
  return [
    ...changes(grants(base), grants(head)),
    ...changes(registries(base), registries(head)),
    ...changes(ignores(base), ignores(head)),
    ...allowedChanges(base.allowedImages, head.allowedImages)
  ]
}

/**
 * The base commit's declarations, each at the place where the pull request's files have the same entry; an entry that they
 * do not have keeps its own place.
 */
export function placedAsIn(head: Declarations, base: Declarations): Declarations {
  return {
    ...base,
    grants: placed(base.grants, head.grants, grant => grant.package),
    registries: placed(base.registries, head.registries, ({ server }) => server),
    ignores: placed(base.ignores, head.ignores, ({ rule, image }) => `${rule} ${image ?? ''}`)
  }
}

function placed<T extends Span>(
  base: readonly T[],
  head: readonly T[],
  keyOf: (entry: T) => string
): readonly T[] {
  const there = new Map(head.map(entry => [keyOf(entry), entry]))
  return base.map(entry => {
    const { file, line, column, endLine, endColumn } = there.get(keyOf(entry)) ?? entry
    return { ...entry, file, line, column, endLine, endColumn }
  })
}

/** What is declared, in words: under a key that stays the same, what is said of it. */
type Said = ReadonlyMap<string, string>

function grants({ grants }: Declarations): Said {
  return new Map(
    grants.map(grant => [
      `the grant for ${grant.package}`,
      grant.prebuilds ? 'for codespaces and prebuilds' : 'for codespaces alone'
    ])
  )
}

function registries({ registries }: Declarations): Said {
  return new Map(
    registries.map(({ server, secrets, level }) => [
      `the registry ${server}`,
      `with the secrets ${secrets}_CONTAINER_REGISTRY_*${level === 'user' ? ' at user level' : ''}`
    ])
  )
}

function ignores({ ignores }: Declarations): Said {
  return new Map(
    ignores.map(({ rule, image, until }) => [
      `the ignore of ${rule} for ${image ?? 'every image'}`,
      until === null ? 'with no end' : `until ${until}`
    ])
  )
}

function changes(base: Said, head: Said): string[] {
  const added = [...head].filter(([name]) => !base.has(name))
  const removed = [...base].filter(([name]) => !head.has(name))
  const changed = [...head].filter(([name, said]) => base.has(name) && base.get(name) !== said)
  return [
    ...added.map(([name, said]) => `adds ${name}, ${said}`),
    ...removed.map(([name, said]) => `removes ${name}, ${said}`),
    ...changed.map(([name, said]) => `changes ${name}: ${base.get(name) ?? ''} becomes ${said}`)
  ]
}

function allowedChanges(base: readonly string[] | null, head: readonly string[] | null): string[] {
  if (base === null || head === null) {
    if (base === head) return []
    return [head === null ? 'removes the list of allowed images' : 'adds a list of allowed images']
  }
  const added = head.filter(image => !base.includes(image))
  const removed = base.filter(image => !head.includes(image))
  return [
    ...added.map(image => `adds ${image} to the allowed images`),
    ...removed.map(image => `removes ${image} from the allowed images`)
  ]
}
