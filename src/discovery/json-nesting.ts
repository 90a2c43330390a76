import { createScanner } from 'jsonc-parser'

/** Levels of a JSON text that are read: parsers call themselves for each, so that a deeper text could exhaust the stack. */
export const deepestJson = 200

/** Values of a JSON text that are read: each takes several hundred bytes of memory, whatever it takes of the text. */
const mostJsonValues = 200_000

/** Where a JSON text goes beyond what is read, and how, as the rest of a sentence about the file. */
export interface JsonExcess {
  readonly offset: number
  readonly what: string
}

/**
 * Where a JSON text, with comments or without, nests deeper or holds more values than is read; `null`: nowhere. Never
 * throws, and holds nothing of the text.
 */
export function jsonExcess(text: string): JsonExcess | null {
  // jsonc-parser's SyntaxKind is a const enum, which isolated modules cannot name: braces and brackets are 1 to 4,
  // the comma is 5, the end is 17.
  const scanner = createScanner(text, true)
  let depth = 0
  let values = 0
  for (let token: number = scanner.scan(); token !== 17; token = scanner.scan()) {
    if (token === 1 || token === 3) depth += 1
    if (token === 2 || token === 4) depth -= 1
    if (token === 1 || token === 3 || token === 5) values += 1
    if (depth > deepestJson)
      return { offset: scanner.getTokenOffset(), what: `nests more than ${deepestJson} levels deep` }
    if (values > mostJsonValues)
      return { offset: scanner.getTokenOffset(), what: `holds more than ${mostJsonValues} values` }
  }
  return null
}
