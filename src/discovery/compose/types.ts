import type { Alias, Document, Scalar, Node as YamlNode } from 'yaml'
import type { RepositoryFiles } from '../../checkout/files.ts'
import type { Place, Severity, Span } from '../../model.ts'
import type { RuleId } from '../../rules/catalogue.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Build, Value } from '../types.ts'
import type { SourceFile, Stretch } from './source.ts'

/** A variable that a file of the repository gives, with the places where it does. */
export interface Variable {
  readonly value: Value
  readonly places: readonly Place[]
}

/** Gives the variable of a name; `null`: no file gives it. */
export type Lookup = (name: string) => Variable | null

/** A part of a text that no file gives, and why; `end` is exclusive. */
export interface UnknownPart {
  readonly start: number
  readonly end: number
  readonly reason: string
}

/** The variables that the environment files of the repository give; never those of the process. */
export type Environment = ReadonlyMap<string, Variable>

/** A compose file in its surroundings: relative paths that it holds are relative to `folder`. */
export interface Home {
  readonly source: SourceFile
  readonly folder: string
}

/** A text of a compose file after interpolation, or a part of one. */
export interface TextNode {
  readonly kind: 'text'
  readonly type: 'string' | 'number' | 'boolean' | 'timestamp'
  readonly value: Value
  /** The value, an unknown part of it as it is written. */
  readonly text: string
  /** The parts of `text` that are unknown. */
  readonly unknown: readonly UnknownPart[]
  /** Where the variables that it uses are written. */
  readonly places: readonly Place[]
  readonly home: Home
  readonly scalar: Scalar
  readonly stretches: readonly Stretch[]
  /** Where `text` lies in the interpolated scalar; `null`: it is the whole. */
  readonly window: { readonly start: number; readonly end: number } | null
}

/** A value with the places on the way to it that its own position does not tell: aliases, `extends`, `include`. */
export interface Entry {
  readonly value: Node
  readonly via: readonly Place[]
}

/** An entry of a map, with its key. */
export interface KeyedEntry extends Entry {
  readonly key: Place
}

export interface MapNode {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, KeyedEntry>
  readonly home: Home
  readonly start: number
  readonly end: number
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly Entry[]
  readonly home: Home
  readonly start: number
  readonly end: number
}

export interface NullNode {
  readonly kind: 'null'
  readonly home: Home
  readonly start: number
  readonly end: number
}

/** A compose file's data with positions: values are interpolated, aliases and merge keys followed. */
export type Node = TextNode | MapNode | ListNode | NullNode

/** What is noted while a compose project is read; the same finding at the same place, and the same bound, is kept once. */
export interface Diagnostics {
  /** Of the rule's own severity unless another is given. */
  report(rule: RuleId, location: Span, message: string, severity?: Severity, notes?: readonly string[]): void
  /** A bound that was met: `what` is a sentence, for the finding and for the list of what was not looked at. */
  limit(location: Span, what: string): void
  /** Something that was not looked at, as a sentence. */
  reportIncomplete(what: string): void
  /** A file that was looked for by name, there or not. */
  recordRead(path: string): void
  readonly findings: readonly Finding[]
  readonly incomplete: readonly string[]
  readonly filesRead: readonly string[]
}

/** What each alias of a file stands for. */
export type Aliases = ReadonlyMap<Alias, YamlNode>

/** A place of a compose file that names an image, as it is read: its reference is not parsed yet. */
export interface ComposeMention extends Span {
  readonly kind: 'compose-image' | 'cache-from' | 'volume-image' | 'from'
  /** The text at the span. */
  readonly written: string
  readonly value: Value
  /** What led there within the compose project: `include`, `extends`, aliases, then the variables' places. */
  readonly via: readonly Place[]
  readonly platform: string | null
  readonly required: boolean
  readonly service: string
  /** What `pull_policy` says, where it is not to pull an image that is absent. */
  readonly pull?: 'always' | 'never'
}

/** A service that another one needs before it starts. */
export interface Dependency {
  readonly name: string
  readonly required: boolean
  readonly place: Place
}

/** What of a service decides which images it needs. */
export interface Service {
  readonly name: string
  /** Where its name is written. */
  readonly place: Place
  readonly entry: Entry
  readonly image: TextEntry | null
  /** `build` in its long form. */
  readonly build: Entry | null
  readonly platform: string | null
  /** It starts only with one of these, or when it is named; empty: always. */
  readonly profiles: readonly string[]
  readonly dependencies: readonly Dependency[]
}

/** A `Dockerfile` that is absent, and the `dockerfile` that BuildKit takes in its place. */
export interface DockerfileFallback {
  readonly absent: string
  readonly path: string
  /** What names the Dockerfile. */
  readonly place: Place
}

/** What turns the reading of a Dockerfile that stands in a compose file into one of the compose file. */
export interface InlineReading {
  /** What stands in the compose file at a place of the Dockerfile. */
  readonly written: (place: Span) => string
  /** Why a text of the Dockerfile is not known; `null`: it is. */
  readonly reasonFor: (text: string) => string | null
}

/** A build that starting the project needs. */
export interface ComposeBuild {
  readonly service: string
  readonly build: Build
  /** What reads the answers for a Dockerfile that stands in the compose file; `null`: it is a file. */
  readonly inline: InlineReading | null
  /** The variables' places behind a place of the build that an image is named by: a build argument, a named context. */
  readonly variableOrigins: (place: Span) => readonly Place[]
}

/** What building one service needs. */
export interface BuildNeeds {
  /** `null`: it cannot be read here, as a finding or a mention says. */
  readonly build: ComposeBuild | null
  readonly fallback: DockerfileFallback | null
  readonly mentions: readonly ComposeMention[]
}

/** The compose project that a configuration asks for. */
export interface ComposeRequest {
  readonly files: RepositoryFiles
  /** The files that `dockerComposeFile` names, in order, from the repository's root; empty: the default files of `folder`. */
  readonly composeFiles: readonly { readonly path: string; readonly place: Place }[]
  readonly folder: string
  readonly service: NamedService | null
  /** `null` or empty: all services without a profile. */
  readonly runServices: readonly NamedService[] | null
  /** The place of `dockerComposeFile`, for findings. */
  readonly place: Place
}

/** A service that a configuration names, and where. */
export interface NamedService {
  readonly name: string
  readonly place: Place
}

/** What starting the project needs, and what is wrong with it. */
export interface ComposeReading {
  readonly mentions: readonly ComposeMention[]
  readonly builds: readonly ComposeBuild[]
  readonly findings: readonly Finding[]
  /** Every file that was looked for by name, also absent ones. */
  readonly filesRead: readonly string[]
  /** What was not looked at, as sentences. */
  readonly incomplete: readonly string[]
}

/** A text that was parsed, or why not; places in it are offsets. */
export type ParsedText =
  | {
      readonly kind: 'documents'
      readonly source: SourceFile
      readonly documents: readonly ParsedDocument[]
    }
  | { readonly kind: 'invalid'; readonly start: number; readonly end: number; readonly expected: string }
  | { readonly kind: 'too-large'; readonly start: number; readonly what: string }
  /** The run has parsed as much as it may. */
  | { readonly kind: 'spent' }

/** A YAML document with what the aliases of its file stand for. */
export interface ParsedDocument {
  readonly document: Document.Parsed
  readonly aliases: Aliases
}

/** What the configurations of one run share. It lives as long as the run does, since files may change between two runs. */
export interface ComposeRun {
  /** Files that were parsed, by path. */
  readonly parsed: Map<string, ParsedText>
  /** Projects that were read, by the files that they consist of. */
  readonly projects: Map<string, Promise<LoadedProject>>
  /** What is left of the bounds of the whole run; counts down. */
  readonly allowance: RunAllowance
}

export interface RunAllowance {
  parsedLength: number
  convertedNodes: number
  /** UTF-16 units of files, and values of projects, that may still be cached. */
  cachedLength: number
  cachedNodes: number
}

/** What is left of the bounds that a whole project shares; counts down. */
export interface Allowance {
  documents: number
  mergedNodes: number
  interpolatedLength: number
  /** Nodes that the project has read: counts up. */
  nodes: number
}

/** A compose project that was read, before it is asked which of its services start. */
export interface LoadedProject {
  /** `null`: none of its files could be read, or it is too large. */
  readonly services: ReadonlyMap<string, Service> | null
  readonly environment: Environment
  /** Whether all of it was read. */
  readonly whole: boolean
  /** What was noted so far. */
  readonly diagnostics: Diagnostics
}

/** What reading one compose project goes on with: shared by all its files. */
export interface Project {
  readonly files: RepositoryFiles
  readonly run: ComposeRun
  readonly diagnostics: Diagnostics
  readonly allowance: Allowance
  /** Files that were parsed, by path. */
  readonly parsed: Map<string, Promise<ParsedFile | null>>
  /** Files, and parts of them, that the project has and that could not be read. */
  readonly unread: Set<string>
  /** Sentences about what its files ask for and nothing here reads. */
  readonly notRead: string[]
  /** The keys at the top of its files, included ones too. */
  readonly keys: Set<string>
  /** Names of services that lack what they extend. */
  readonly partial: Set<string>
}

/** A compose file that was parsed. */
export interface ParsedFile {
  readonly source: SourceFile
  readonly documents: readonly ParsedDocument[]
}

/** A text that a file gives, with the places that led to it. */
export interface TextEntry extends KeyedEntry {
  readonly value: TextNode
}

/** Compose files that are merged into one model: those of a project, or those of an `include`. */
export interface Model {
  readonly files: readonly { readonly path: string; readonly place: Place }[]
  /** What relative paths in the files are relative to. */
  readonly folder: string
  readonly environment: Environment
  /** The files that include each other down to here. */
  readonly including: readonly string[]
}
