import type { Place, Span } from '../../model.ts'
import type { SuppliedArgument } from './build-arguments.ts'
import type { SuppliedContext } from './build-contexts.ts'

/** Gives the places of the variables that a build argument or a named context, found by its own place, takes its value from. */
export function suppliersOf(
  args: readonly SuppliedArgument[],
  contexts: readonly SuppliedContext[]
): (place: Span) => readonly Place[] {
  const places = new Map<string, readonly Place[]>()
  for (const { place, suppliers } of args) places.set(keyOf(place), suppliers)
  for (const { image, suppliers } of contexts) if (image !== null) places.set(keyOf(image.span), suppliers)
  return place => places.get(keyOf(place)) ?? []
}

function keyOf({ file, line, column, endLine, endColumn }: Span): string {
  return [file, line, column, endLine, endColumn].join('\n')
}
