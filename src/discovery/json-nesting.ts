import { createScanner } from 'jsonc-parser'

/** Levels of a JSON text that are read (specification 6.5): parsers call themselves for each, so that a deeper text could exhaust the stack. */
export const deepestJson = 200

/** Where a JSON text, with comments or without, nests deeper than is read; `null`: nowhere. Never throws. */
export function tooDeepAt(text: string): number | null {
  // jsonc-parser's SyntaxKind is a const enum, which isolated modules cannot name: braces and brackets are 1 to 4, the end is 17.
  const scanner = createScanner(text, true)
  let depth = 0
  for (let token: number = scanner.scan(); token !== 17; token = scanner.scan()) {
    if (token === 1 || token === 3) depth += 1
    if (token === 2 || token === 4) depth -= 1
    if (depth > deepestJson) return scanner.getTokenOffset()
  }
  return null
}
