import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { TextDecoder } from 'node:util'
import { readCreationLogFrom } from '../creation-log/read.ts'
import type { Variables } from '../model.ts'
import { renderCreationLog } from '../report/creation-log.ts'
import { loadRules } from '../rules/load-rules.ts'
import type { TerminalStyle } from '../report/text/layout.ts'

/** With what `explain --log` reads and what it writes for. */
export interface LogContext {
  readonly variables: Variables
  /** Read for the path `-`. */
  readonly input: Readable
  readonly style: TerminalStyle
}

/** What is printed of a log, or why none could be read. */
export type LogExplanation =
  { readonly kind: 'explained'; readonly text: string } | { readonly kind: 'wrong'; readonly problem: string }

/** Where a codespace keeps its own creation log (GitHub's "Troubleshooting creation and deletion of codespaces"). */
const ownLog = '/workspaces/.codespaces/.persistedshare/creation.log'

/** Explains the creation log at `path`, or with `null` that of the codespace in which the command runs. */
export async function explainCreationLog(
  path: string | null,
  { variables, input, style }: LogContext
): Promise<LogExplanation> {
  const file = path ?? (variables['CODESPACES'] === 'true' ? ownLog : null)
  if (file === null) return { kind: 'wrong', problem: noFile }
  try {
    const rules = await loadRules()
    const log = await readCreationLogFrom(texts(file === '-' ? input : createReadStream(file)), rules)
    const name = file === '-' ? 'standard input' : file
    return { kind: 'explained', text: renderCreationLog(log, { name, rules, style }) }
  } catch (error) {
    return { kind: 'wrong', problem: `The log ${JSON.stringify(file)} cannot be read: ${reasonOf(error)}.` }
  }
}

const noFile = `\`--log\` needs a file outside a codespace: name the log, or - for standard input. Inside a codespace, ${ownLog} is read.`

/** The pieces of a stream as text: UTF-8, or what a byte order mark says; a NUL in the first piece is no text. */
async function* texts(stream: Readable): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    decoder ??= decoderFor(piece)
    yield decoder.decode(piece, { stream: true })
  }
  if (decoder !== null) yield decoder.decode()
}

function decoderFor(start: Uint8Array): TextDecoder {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le')
  if (start.includes(0)) throw new NotText()
  return new TextDecoder()
}

class NotText extends Error {}

function reasonOf(error: unknown): string {
  if (error instanceof NotText) return 'it is not a text file'
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return reasons.get(code) ?? (error instanceof Error ? error.message : String(error))
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a directory, and a file was expected'],
  ['EACCES', 'this user may not read it'],
  ['EPERM', 'this user may not read it']
])
