import type { Fix, Mention, Place, Span, UnresolvedUse, Use, UseKind } from '../model.ts'
import { type ParsedReference, parseReference, withLockDigest } from '../reference/reference.ts'
import { finding, type Finding } from '../rules/finding.ts'
import type { Written } from './json.ts'
import { quoted } from './reading.ts'
import type { Value } from './types.ts'

/** What a mention comes to: a use, an unresolved one, or a text that is no reference; the last two with their finding. */
export type ResolvedMention =
  | { readonly kind: 'use'; readonly use: Use }
  | { readonly kind: 'unresolved'; readonly unresolved: UnresolvedUse; readonly finding: Finding }
  | { readonly kind: 'invalid'; readonly finding: Finding }

/** Reads the reference of a mention of one configuration with `parse`. */
export function resolveMention(
  configuration: string,
  read: ReadMention,
  parse: (text: string) => ParsedReference
): ResolvedMention {
  const mention = mentionOf(configuration, read)
  if (read.value.kind === 'unknown') {
    const { reason } = read.value
    return {
      kind: 'unresolved',
      unresolved: { ...mention, reason },
      finding: unresolvedFinding(mention, reason, read.openIn)
    }
  }
  const parsed = parse(read.value.text)
  if (parsed.kind === 'invalid')
    return { kind: 'invalid', finding: invalidFinding(mention, read.value.text, parsed.reason) }
  const reference =
    read.lockDigest === undefined ? parsed.reference : withLockDigest(parsed.reference, read.lockDigest)
  const { platform, mayBeMadeBy } = read
  const made = mayBeMadeBy === undefined ? {} : { mayBeMadeBy }
  return { kind: 'use', use: { ...mention, reference, platform, ...made } }
}

function mentionOf(configuration: string, read: ReadMention): Mention {
  const { kind, written, via, required, file, line, column, endLine, endColumn } = read
  return { configuration, kind, file, line, column, endLine, endColumn, written, via, required }
}

function unresolvedFinding(mention: Mention, reason: string, openIn: string | undefined): Finding {
  return finding('unresolved-variable', {
    message: `The name of the ${isFeature(mention) ? 'Feature' : 'image'} is not known: ${reason.replace(/\.$/, '')}.`,
    location: mention,
    required: mention.required,
    fixes: [
      {
        text: 'Write the value itself, or give the variable a default.',
        note: `A default is ${defaultForm(mention, openIn)}.`,
        who: 'anyone with write access'
      }
    ]
  })
}

function isFeature({ kind }: Mention): boolean {
  return kind === 'feature' || kind === 'feature-order'
}

type Language = 'devcontainer' | 'compose' | 'dockerfile'

const defaultForms: Readonly<Record<Language, string>> = {
  devcontainer: '`${localEnv:NAME:value}` in devcontainer.json',
  compose: '`${NAME:-value}` in the compose file, or `NAME=value` in the `.env` beside it',
  dockerfile: '`ARG NAME=value` before the first FROM of the Dockerfile'
}

function defaultForm(mention: Mention, openIn: string | undefined): string {
  const kind = languageOf(mention.kind)
  const language = fileLanguage(openIn ?? mention.file) ?? kind
  const isInline = kind === 'dockerfile' && language === 'compose' && openIn === undefined
  return isInline ? `${defaultForms.dockerfile}, or ${defaultForms.compose}` : defaultForms[language]
}

function languageOf(kind: UseKind): Language {
  switch (kind) {
    case 'from':
    case 'copy-from':
    case 'mount-from':
    case 'syntax':
      return 'dockerfile'
    case 'compose-image':
    case 'volume-image':
      return 'compose'
    case 'image':
    case 'feature':
    case 'feature-order':
    case 'cache-from':
    case 'build-context':
      return 'devcontainer'
  }
}

function fileLanguage(file: string): Language | null {
  if (/\.jsonc?$/i.test(file)) return 'devcontainer'
  return /\.ya?ml$/i.test(file) ? 'compose' : null
}

function invalidFinding(mention: Mention, text: string, reason: string): Finding {
  const means = text === mention.written ? '' : `, which means ${quoted(text)},`
  return finding('invalid-image-reference', {
    message: `${quoted(mention.written)}${means} is not a valid image reference: ${reason}.`,
    location: mention,
    required: mention.required,
    fixes: correction(text)
  })
}

/** The reference that was most likely meant, to be copied. */
export function correction(text: string): readonly Fix[] {
  const corrected = correctedReference(text)
  if (corrected === null) return []
  return [{ text: `Write ${quoted(corrected)}.`, patch: corrected, who: 'anyone with write access' }]
}

/** A place that asks for an image, as one file was read: its reference is not parsed yet. */
export interface ReadMention extends Span {
  readonly kind: UseKind
  readonly written: string
  readonly value: Value
  readonly via: readonly Place[]
  readonly platform: string | null
  readonly required: boolean
  /** The command of `initializeCommand` that may make the image, so that nothing pulls it. */
  readonly mayBeMadeBy?: string
  /** Docker compose pulls the image even where it is on the machine, or does not pull it at all; else where it is absent. */
  readonly pull?: 'always' | 'never'
  /** The digest that a lock file adds. */
  readonly lockDigest?: string
  /** The file of a build argument that leaves the value open, where one does. */
  readonly openIn?: string
}

/** A mention at a stretch of a devcontainer.json, with nothing that led there. */
export function mentionAt(kind: UseKind, at: Written, value: Value, required = true): ReadMention {
  return { ...at.span, kind, written: at.written, value, via: [], platform: null, required }
}

/** The place of a text as a step of `via`. */
export function placeOf(at: Written): Place {
  return { ...at.span, text: at.written }
}

/**
 * The reference that was most likely meant by a text that is not a valid one: without its scheme, or the page of Docker Hub
 * that shows it, and with its name in lower case; `null` where that is not valid either.
 */
export function correctedReference(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^(?:https?|docker|oci):\/\//i, '')
    .replace(/^hub\.docker\.com\/(?:_|r)\//i, '')
    .replace(/\/+$/, '')
  const [, name = '', rest = ''] = /^(.*?)((?::[^:/@]*)?(?:@.*)?)$/.exec(bare) ?? []
  const corrected = `${name.toLowerCase()}${rest}`
  return corrected !== text && parseReference(corrected).kind === 'reference' ? corrected : null
}
