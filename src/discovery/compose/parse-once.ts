import { resolveAliases } from './anchors.ts'
import { parseDocuments } from './documents.ts'
import type { ComposeRun, ParsedText } from './run.ts'
import { sourceFile } from './source.ts'

/** Parses the compose file of a run, or gives what came of it before. */
export function parseOnce(run: ComposeRun, path: string, text: string): ParsedText {
  const known = run.parsed.get(path)
  if (known?.text === text) return known.parsed
  if (text.length > run.allowance.parsedLength) return { kind: 'spent' }
  run.allowance.parsedLength -= text.length
  const parsed = parse(path, text)
  run.parsed.set(path, { text, parsed }, text.length)
  return parsed
}

function parse(path: string, text: string): ParsedText {
  const parsed = parseDocuments(text)
  if (parsed.kind !== 'documents') return parsed
  const aliases = resolveAliases(parsed.documents)
  const documents = parsed.documents.map(document => ({ document, aliases }))
  return { kind: 'documents', source: sourceFile(path, text), documents }
}
