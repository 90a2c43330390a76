import type { Place, Span } from '../../model.ts'
import type { NamedContext, Value } from '../types.ts'
import type { FindContext } from './graph.ts'
import type { Need, Needed, StageGraph, StageNode } from './graph.ts'
import { placesOf, type Scope } from './arguments.ts'
import type { Syntax } from './directives.ts'
import type { CopySource } from './stages.ts'
import type { DockerfileMention, DockerfileRequest } from './types.ts'
import type { Written } from './instruction.ts'

/** What the mentions of a Dockerfile are made from. */
export interface MentionParts {
  readonly request: DockerfileRequest
  readonly scope: Scope
  readonly graph: StageGraph
  readonly needed: Needed
  readonly findContext: FindContext
  /** For each stage the platform that its FROM names. */
  readonly platforms: readonly (string | null)[]
  /** The platform that the build names, `null` where it names none. */
  readonly platform: string | null
}

interface Collected {
  readonly mentions: { readonly start: number; readonly mention: DockerfileMention }[]
  /** The contexts that are used, with the platform that their first user asks for. */
  readonly contexts: Map<NamedContext, string | null>
}

/** The mentions of what the needed stages pull, in the order of the file; the named contexts' images come last. */
export function stageMentions(parts: MentionParts): DockerfileMention[] {
  const collected: Collected = { mentions: [], contexts: new Map() }
  for (const node of parts.needed.stages) {
    addStage(node, parts, collected)
    for (const need of node.needs) addNeed(need, parts, collected)
  }
  for (const node of parts.needed.triggered) {
    for (const need of node.triggers) addNeed(need, parts, collected)
  }
  collected.mentions.sort((one, other) => one.start - other.start)
  const contexts = contextMentions(parts.request.build.contexts, collected.contexts)
  return [...collected.mentions.map(({ mention }) => mention), ...contexts]
}

/** One mention for each context that is an image; those that no needed stage uses are not required. */
export function contextMentions(
  contexts: readonly NamedContext[],
  used: ReadonlyMap<NamedContext, string | null>
): DockerfileMention[] {
  const mentions: DockerfileMention[] = []
  for (const context of contexts) {
    const { image } = context
    if (image === null || (image.value.kind === 'known' && image.value.text === 'scratch')) continue
    mentions.push({
      kind: 'build-context',
      ...spanOf(image.span),
      written: image.written,
      value: image.value,
      via: [],
      platform: used.get(context) ?? null,
      required: used.has(context)
    })
  }
  return mentions
}

/** The mention of the frontend: the directive's, or that of the build argument BUILDKIT_SYNTAX, which beats it. */
export function syntaxMentions(request: DockerfileRequest, syntax: Syntax | null): DockerfileMention[] {
  const argument = request.build.arguments.findLast(({ name }) => name === 'BUILDKIT_SYNTAX')
  if (argument !== undefined) {
    const value = firstWord(argument.value)
    if (value.kind === 'known' && (value.text === '' || value.text === 'dockerfile.v0')) return []
    const { text: written, ...span } = argument.place
    return [{ kind: 'syntax', ...span, written, value, via: [], platform: null, required: true }]
  }
  if (syntax === null || syntax.reference === '') return []
  const value: Value = { kind: 'known', text: syntax.reference }
  return [
    mentionAt(
      request,
      'syntax',
      { text: syntax.reference, start: syntax.start, end: syntax.end },
      value,
      [],
      null
    )
  ]
}

function firstWord(value: Value): Value {
  return value.kind === 'known' ? { kind: 'known', text: value.text.trim().split(' ', 1)[0] ?? '' } : value
}

function addStage(node: StageNode, parts: MentionParts, collected: Collected): void {
  if (node.parent !== null) return
  const platform = parts.platforms[node.stage.index] ?? parts.platform
  const { value } = node.base
  const context = node.replacedBy ?? (value.kind === 'known' ? parts.findContext(value.text) : null)
  if (context !== null) {
    addContext(context, platform, collected)
    return
  }
  if (value.kind === 'known' && value.text === 'scratch') return
  const via = placesOf(parts.scope, node.base.names)
  const mention = mentionAt(parts.request, 'from', node.stage.base, value, via, platform)
  collected.mentions.push({ start: node.stage.base.start, mention })
}

function addNeed(need: Need, parts: MentionParts, collected: Collected): void {
  if (need.kind === 'stage') return
  const { source } = need
  if (need.kind === 'wrong') {
    if (!/[$'"\\]/.test(source.text)) return
    addSource(source, { kind: 'unknown', reason: 'BuildKit expands no variables here' }, parts, collected)
    return
  }
  const context = parts.findContext(source.text)
  if (context !== null) {
    addContext(context, parts.platform, collected)
    return
  }
  if (source.text !== 'scratch') addSource(source, { kind: 'known', text: source.text }, parts, collected)
}

function addSource(source: CopySource, value: Value, parts: MentionParts, collected: Collected): void {
  const mention = mentionAt(parts.request, source.kind, source, value, [], parts.platform)
  collected.mentions.push({ start: source.start, mention })
}

function addContext(context: NamedContext, platform: string | null, collected: Collected): void {
  if (!collected.contexts.has(context)) collected.contexts.set(context, platform)
}

function mentionAt(
  request: DockerfileRequest,
  kind: DockerfileMention['kind'],
  written: Written,
  value: Value,
  via: readonly Place[],
  platform: string | null
): DockerfileMention {
  const span = request.locate(written.start, written.end)
  return {
    kind,
    ...span,
    written: request.text.slice(written.start, written.end),
    value,
    via,
    platform,
    required: true
  }
}

function spanOf(span: Span): Span {
  const { file, line, column, endLine, endColumn } = span
  return { file, line, column, endLine, endColumn }
}
