import type { Span, UnresolvedUse, Use } from '../model.ts'
import { type ParsedReference, parseReference } from '../reference/reference.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { composeRun } from './compose/limits.ts'
import { findConfigurations } from './devcontainer/configurations.ts'
import { readConfiguration, type ReadConfiguration } from './devcontainer/devcontainer.ts'
import type { Configuration, Discovery, FoundConfigurations } from './types.ts'
import { newFeatureFiles } from './features/local.ts'
import type { RepositoryFiles } from '../checkout/files.ts'
import { longestRun, mostImages, mostUses } from './limits.ts'
import { quoted } from './reading.ts'
import { cachedFiles } from '../checkout/recorded-files.ts'
import { byCodeUnits } from '../checkout/paths.ts'
import { type ResolvedMention, resolveMention } from './resolve-mention.ts'

/** What to look into. */
export interface DiscoveryRequest {
  readonly files: RepositoryFiles
  /** Paths or globs of devcontainer.json files; empty: the places that Codespaces honours. */
  readonly configurations: readonly string[]
  /** The platform of a codespace, like `linux/amd64`. */
  readonly platform: string
  /** The time in milliseconds, from any moment on. */
  readonly now?: () => number
}

/** Configurations that are read at the same time: as many as can be between two looks at the clock. */
const batch = 4

/**
 * Finds every image that the codespaces of a repository need: from files alone, without network and
 * without environment. Never rejects; a configuration that is broken leaves the others as they are.
 */
export async function discover(request: DiscoveryRequest): Promise<Discovery> {
  const { now = () => performance.now() } = request
  const start = now()
  const files = cachedFiles(request.files)
  const found = await findConfigurations(files, request.configurations)
  const gathering = new Gathering()
  const shared = newFeatureFiles()
  const compose = composeRun()
  gathering.addFound(found)
  for (let at = 0; at < found.paths.length && !gathering.full; at += batch) {
    if (now() - start >= longestRun) {
      gathering.stopAt(found.paths.slice(at))
      break
    }
    const paths = found.paths.slice(at, at + batch)
    const read = await Promise.all(
      paths.map(path => readConfiguration(files, path, request.platform, shared, compose))
    )
    read.forEach(one => gathering.add(one))
  }
  return gathering.discovery(found.unmatched)
}

// At a place that one of these speaks of, it says nothing new that the image is not known.
const saysWhatIsWrong: ReadonlySet<RuleId> = new Set(['invalid-configuration', 'invalid-image-reference'])

/** Whether a file is absent that `initializeCommand` may write: what it asks for is not known. */
function isOpenFile({ rule, severity }: Finding): boolean {
  return rule === 'missing-file' && severity === 'warning'
}

/** The message of a finding with its first note, which names the command that may write the file. */
function withReason({ message, notes: [note] }: Finding): string {
  return note === undefined ? message : `${message.replace(/\.$/, '')}: ${note}`
}

class Gathering {
  readonly #configurations: Configuration[] = []
  readonly #uses: Use[] = []
  readonly #unresolved: UnresolvedUse[] = []
  readonly #findings = new Map<string, Finding>()
  /** Findings about links where configurations were looked for. */
  #links: readonly Finding[] = []
  readonly #incomplete = new Set<string>()
  readonly #images = new Set<string>()
  readonly #parse = parseOnce()
  #limit: string | null = null

  /** Whether more came than one report holds. */
  get full(): boolean {
    return this.#limit !== null
  }

  addFound({ findings, incomplete }: FoundConfigurations): void {
    this.#links = findings.filter(({ rule }) => rule === 'path-outside-repository')
    this.addFindings(findings, incomplete)
  }

  add({ configuration, mentions, findings, incomplete }: ReadConfiguration): void {
    if (this.full) return
    this.#configurations.push(configuration)
    this.addFindings(findings, incomplete)
    const wrong = new Set(
      findings.filter(({ rule }) => saysWhatIsWrong.has(rule)).map(({ location }) => spanKey(location))
    )
    const known = new Set<string>()
    for (const mention of mentions) {
      const settled = resolveMention(configuration.path, mention, this.#parse)
      if (isKnown(known, settled)) continue
      if (settled.kind === 'use') this.#addUse(settled.use)
      if (settled.kind === 'unresolved') this.#addUnresolved(settled.unresolved)
      if (settled.kind !== 'use' && !wrong.has(spanKey(mention))) this.addFindings([settled.finding], [])
    }
  }

  addFindings(findings: readonly Finding[], incomplete: readonly string[]): void {
    for (const one of findings) {
      keep(this.#findings, findingKey(one), one)
      if (one.rule === 'limit-reached') this.#incomplete.add(one.message)
      if (isOpenFile(one)) this.#incomplete.add(withReason(one))
    }
    for (const sentence of incomplete) this.#incomplete.add(sentence)
  }

  /** Notes the configurations that there was no time for. */
  stopAt(paths: readonly string[]): void {
    const few = paths.slice(0, 5).map(quoted).join(', ')
    const others = paths.length > 5 ? ` and ${paths.length - 5} more` : ''
    const which = paths.length === 1 ? '1 configuration was' : `${paths.length} configurations were`
    this.#limit = `Reading the repository took longer than ${longestRun / 1000} seconds: ${which} not read (${few}${others}).`
    this.addFindings([finding('limit-reached', { message: this.#limit })], [])
  }

  #addUse(use: Use): void {
    const image = `${use.reference.text} ${use.reference.digest ?? ''}`
    if (!this.#images.has(image) && this.#images.size >= mostImages) this.#stop(mostImages, 'images')
    else if (this.#uses.length >= mostUses) this.#stop(mostUses, 'uses of images')
    else {
      this.#images.add(image)
      this.#uses.push(use)
    }
  }

  #addUnresolved(use: UnresolvedUse): void {
    if (this.#unresolved.length >= mostUses) this.#stop(mostUses, 'uses of images')
    else this.#unresolved.push(use)
  }

  #stop(most: number, what: string): void {
    if (this.#limit !== null) return
    const last = this.#configurations.at(-1)?.path ?? ''
    this.#limit = `The configurations name more than ${most} ${what}: the others, and the configurations after ${quoted(last)}, were not read.`
    this.addFindings([finding('limit-reached', { message: this.#limit })], [])
  }

  /** A link out of the repository that a configuration names is told where it is named. */
  #withoutNamedLinks(): Finding[] {
    const named = new Set(
      this.#configurations.flatMap(({ path, files }) => files.filter(file => file !== path))
    )
    const told = this.#links.filter(({ location }) => location !== null && named.has(location.file))
    return [...this.#findings.values()].filter(one => !told.includes(one))
  }

  discovery(unmatched: readonly string[]): Discovery {
    return {
      configurations: this.#configurations,
      uses: this.#uses.sort(byPlace),
      unresolved: this.#unresolved.sort(byPlace),
      findings: this.#withoutNamedLinks().sort(byLocation),
      unmatched,
      incomplete: [...this.#incomplete]
    }
  }
}

function keep<T>(values: Map<string, T>, key: string, value: T): void {
  if (!values.has(key)) values.set(key, value)
}

function spanKey(span: Span | null): string {
  return span === null ? '' : [span.file, span.line, span.column, span.endLine, span.endColumn].join('\n')
}

/** Parses a reference, each text once: thousands of configurations may name the same images. */
function parseOnce(): (text: string) => ParsedReference {
  const known = new Map<string, ParsedReference>()
  return text => {
    const parsed = known.get(text) ?? parseReference(text)
    known.set(text, parsed)
    return parsed
  }
}

/** Whether a configuration has said the same before, which is noted otherwise. */
function isKnown(known: Set<string>, settled: ResolvedMention): boolean {
  if (settled.kind === 'invalid') return false
  const key = settled.kind === 'use' ? useKey(settled.use) : unresolvedKey(settled.unresolved)
  if (known.has(key)) return true
  known.add(key)
  return false
}

function useKey(use: Use): string {
  return [use.kind, use.reference.text, use.reference.digest, use.platform, spanKey(use)].join('\n')
}

function unresolvedKey(use: UnresolvedUse): string {
  return ['', use.kind, use.reason, spanKey(use)].join('\n')
}

function findingKey(one: Finding): string {
  return [one.rule, one.message, spanKey(one.location)].join('\n')
}

function byPlace(left: Use | UnresolvedUse, right: Use | UnresolvedUse): number {
  return (
    bySpan(left, right) ||
    byCodeUnits(left.configuration, right.configuration) ||
    byCodeUnits(left.kind, right.kind)
  )
}

function byLocation(left: Finding, right: Finding): number {
  if (left.location === null || right.location === null) {
    if (left.location !== right.location) return left.location === null ? 1 : -1
  } else {
    const places = bySpan(left.location, right.location)
    if (places !== 0) return places
  }
  return byCodeUnits(left.rule, right.rule) || byCodeUnits(left.message, right.message)
}

function bySpan(left: Span, right: Span): number {
  return byCodeUnits(left.file, right.file) || left.line - right.line || left.column - right.column
}
