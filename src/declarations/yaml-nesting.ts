import { Lexer, Parser } from 'yaml'

/** Open collections of the YAML parser, about two for each level of nesting. */
const mostOpen = 200

/**
 * Whether a YAML text nests deeper than is read. Asked before anything composes it: that goes by recursion, and an engine
 * that runs out of stack within a regular expression ends the process.
 */
export function nestsTooDeeply(text: string): boolean {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme))
    if (parser.stack.length > mostOpen) return true
  }
  return false
}
