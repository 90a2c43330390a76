import { nearest } from '../../nearest.ts'
import type { Journal } from './journal.ts'
import type { MapNode } from './tree.ts'
import { wrongType } from './typed.ts'

/** The keys that compose knows in one kind of map. */
export interface Keys {
  /** Those that decide which images are needed, with what they must hold; `null`: that is judged elsewhere. */
  readonly deciding: ReadonlyMap<string, string | null>
  readonly others: ReadonlySet<string>
}

/** Unknown keys of one map that are compared with the known ones. */
const mostCompared = 10

/**
 * Notes the keys of a map that docker compose refuses and that change which images are needed: a deciding one without a
 * value, and an unknown one that is nearly a deciding one. Other unknown keys are left alone, since compose gets new ones.
 */
export function checkKeys(journal: Journal, map: MapNode, path: string, { deciding, others }: Keys): void {
  let compared = 0
  for (const [name, { key, value }] of map.entries) {
    const expected = deciding.get(name)
    if (expected !== undefined) {
      if (expected !== null && value.kind === 'null') wrongType(journal, value, `${path}.${name}`, expected)
      continue
    }
    if (others.has(name) || name.startsWith('x-') || compared >= mostCompared) continue
    compared += 1
    const meant = nearest(name, [...deciding.keys()])
    if (meant === null) continue
    const where = path === '' ? 'A compose file' : `\`${path}\``
    const message = `${where} has no key \`${name}\`, and docker compose refuses it; expected \`${meant}\`. A key of your own begins with \`x-\`.`
    journal.find('invalid-configuration', key, message)
  }
}
