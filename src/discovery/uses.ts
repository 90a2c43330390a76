import type { Mention, UnresolvedUse, Use } from '../model.ts'
import { parseReference, withLockDigest } from '../reference/reference.ts'
import { finding, type Finding } from '../rules/finding.ts'
import type { ReadMention } from './mention.ts'
import { quoted } from './quoted.ts'

/** What a mention comes to: a use, an unresolved one, or a text that is no reference; the last two with their finding. */
export type Settled =
  | { readonly kind: 'use'; readonly use: Use }
  | { readonly kind: 'unresolved'; readonly unresolved: UnresolvedUse; readonly finding: Finding }
  | { readonly kind: 'invalid'; readonly finding: Finding }

/** Parses the reference of a mention of one configuration. */
export function settle(configuration: string, read: ReadMention): Settled {
  const mention = mentionOf(configuration, read)
  if (read.value.kind === 'unknown') {
    const { reason } = read.value
    return {
      kind: 'unresolved',
      unresolved: { ...mention, reason },
      finding: unresolvedFinding(mention, reason)
    }
  }
  const parsed = parseReference(read.value.text)
  if (parsed.kind === 'invalid')
    return { kind: 'invalid', finding: invalidFinding(mention, read.value.text, parsed.reason) }
  const reference =
    read.lockDigest === undefined ? parsed.reference : withLockDigest(parsed.reference, read.lockDigest)
  return { kind: 'use', use: { ...mention, reference, platform: read.platform } }
}

function mentionOf(configuration: string, read: ReadMention): Mention {
  const { kind, written, via, required, file, line, column, endLine, endColumn } = read
  return { configuration, kind, file, line, column, endLine, endColumn, written, via, required }
}

function unresolvedFinding(mention: Mention, reason: string): Finding {
  return finding('unresolved-variable', {
    message: `Which image ${quoted(mention.written)} means is not known: ${reason.replace(/\.$/, '')}.`,
    location: mention,
    required: mention.required,
    fixes: [
      {
        text: `Write the value itself, or give it a default in a file of the repository (${defaultForm(mention)}).`,
        who: 'anyone with write access'
      }
    ]
  })
}

function defaultForm(mention: Mention): string {
  switch (mention.kind) {
    case 'from':
    case 'copy-from':
    case 'mount-from':
      return '`ARG NAME=value` in the Dockerfile, or `build.args`'
    case 'compose-image':
    case 'volume-image':
      return '`${NAME:-value}` in the compose file, or `NAME=value` in the `.env` beside it'
    default:
      return '`${localEnv:NAME:value}` in devcontainer.json, `${NAME:-value}` in a compose file'
  }
}

function invalidFinding(mention: Mention, text: string, reason: string): Finding {
  const means = text === mention.written ? '' : `, which means ${quoted(text)},`
  return finding('invalid-image-reference', {
    message: `${quoted(mention.written)}${means} is no image reference: ${reason}.`,
    location: mention,
    required: mention.required
  })
}
