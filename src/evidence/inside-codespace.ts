import type { Whereabouts } from '../environment.ts'

/**
 * Whether the run is inside a codespace of `repository`, whose environment is then the answer;
 * where either is not known, they are taken for the same.
 */
export function insideCodespaceOf(repository: string | null, whereabouts: Whereabouts): boolean {
  if (whereabouts.kind !== 'codespace') return false
  const here = whereabouts.repository
  return here === null || repository === null || here.toLowerCase() === repository.toLowerCase()
}
