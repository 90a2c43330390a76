import { posix } from 'node:path'
import type { RepositoryFiles } from '../../checkout/files.ts'
import { resolveFrom } from '../../checkout/paths.ts'
import type { Place, Span } from '../../model.ts'
import type { Build, BuildArgument, DockerfileSource, NamedContext, Value } from '../types.ts'
import { entriesOf, longKeyValues } from './canonical.ts'
import { asText, has, knownTextsUnder, knownUnder, textUnder, wrongType } from './diagnostics.ts'
import { variableOf } from './dotenv.ts'
import { isRemote, pathFrom } from './files.ts'
import { cacheMentions, mention } from './images.ts'
import { inlineDockerfile } from './inline-dockerfile.ts'
import { limits } from './limits.ts'
import { childOf, maskedText, placeOf, sliceOf } from './tree.ts'
import type {
  BuildNeeds,
  ComposeMention,
  Diagnostics,
  Entry,
  Environment,
  InlineReading,
  KeyedEntry,
  Service,
  DockerfileFallback,
  TextNode
} from './types.ts'

/** What `build` of a service comes to. */
export type ServiceBuild =
  | {
      readonly kind: 'build'
      readonly build: Build
      readonly inline: InlineReading | null
      readonly variableOrigins: (place: Span) => readonly Place[]
    }
  /** The path of its Dockerfile is not known: neither are its images. */
  | { readonly kind: 'unknown'; readonly mention: ComposeMention }
  /** There is none, or it cannot be read here, as a finding says. */
  | { readonly kind: 'none' }

/**
 * The build of a service. `dockerfile` is relative to `context`, and `context` to the folder of its model (compose-go
 * `paths`).
 */
function serviceBuild(diagnostics: Diagnostics, service: Service, environment: Environment): ServiceBuild {
  const { build } = service
  if (build === null) return { kind: 'none' }
  const path = `services.${service.name}.build`
  const dockerfile = dockerfileOf(diagnostics, service, build, path)
  const target = knownUnder(diagnostics, build, 'target', path)
  const platforms = knownTextsUnder(diagnostics, build, 'platforms', path)
  const buildArgs = buildArguments(diagnostics, build, path, environment)
  const contexts = namedContexts(diagnostics, build, path)
  if (dockerfile.kind !== 'known') return dockerfile
  if (target === null && has(build, 'target')) {
    diagnostics.reportIncomplete(
      `The build of the service \`${service.name}\` was not read: its target is not known.`
    )
    return { kind: 'none' }
  }
  return {
    kind: 'build',
    build: {
      dockerfile: dockerfile.source,
      arguments: buildArgs,
      target:
        target === null || target.text === ''
          ? null
          : { name: target.text, place: placeOf(target.entry.value) },
      contexts,
      platform: service.platform ?? (platforms.length === 1 ? (platforms[0]?.text ?? null) : null),
      via: dockerfile.via
    },
    inline: dockerfile.inline,
    variableOrigins: variableOriginsOf(buildArgs, contexts)
  }
}

type Dockerfile =
  | {
      readonly kind: 'known'
      readonly source: DockerfileSource
      readonly via: readonly Place[]
      readonly inline: InlineReading | null
    }
  | Exclude<ServiceBuild, { kind: 'build' }>

function dockerfileOf(diagnostics: Diagnostics, service: Service, build: Entry, path: string): Dockerfile {
  const inline = textUnder(diagnostics, build, 'dockerfile_inline', path)
  if (inline === null) return fileOf(diagnostics, service, build, path)
  const { source, reading } = inlineDockerfile(inline.value)
  return { kind: 'known', source, via: [...inline.via, ...inline.value.places], inline: reading }
}

function fileOf(diagnostics: Diagnostics, service: Service, build: Entry, path: string): Dockerfile {
  const context = contextOf(diagnostics, build, path)
  const named = textUnder(diagnostics, build, 'dockerfile', path)
  if (context.kind === 'unknown') return unknownPath(service, context.text, context.via)
  if (named?.value.value.kind === 'unknown') return unknownPath(service, named.value, named.via)
  if (context.kind === 'wrong' || (named === null && has(build, 'dockerfile'))) {
    diagnostics.reportIncomplete(
      `The Dockerfile of the service \`${service.name}\` was not read: its path is not known.`
    )
    return { kind: 'none' }
  }
  const name = named === null || named.value.text === '' ? 'Dockerfile' : named.value.text
  const place = named === null ? context.place : placeOf(named.value)
  const elsewhere = [context.path, name].find(isRemote)
  if (elsewhere !== undefined) {
    diagnostics.reportIncomplete(
      `The Dockerfile of the service \`${service.name}\` was not read: \`${elsewhere}\` lies outside of the repository.`
    )
    return { kind: 'none' }
  }
  const relative = posix.isAbsolute(name) ? name : posix.join(context.path, name)
  const file = pathFrom(diagnostics, context.folder, relative, place)
  if (file === null) return { kind: 'none' }
  const via = named === null ? context.via : [...named.via, ...named.value.places]
  return { kind: 'known', source: { kind: 'file', path: file, place }, via, inline: null }
}

function unknownPath(service: Service, text: TextNode, via: readonly Place[]): Dockerfile {
  return { kind: 'unknown', mention: mention('from', service, text, via) }
}

/** A build argument, and the places of the variables that its value comes from. */
interface OriginatedArgument extends BuildArgument {
  readonly variableOrigins: readonly Place[]
}

/**
 * The arguments of a build, as a map or a list of `KEY=VALUE`. A key without a value takes that of the project's
 * environment files; where they have none compose drops it, and the default of the Dockerfile's ARG counts.
 */
function buildArguments(
  diagnostics: Diagnostics,
  build: Entry,
  path: string,
  environment: Environment
): readonly OriginatedArgument[] {
  const args = childOf(build, 'args')
  if (args === null) return []
  const property = `${path}.args`
  if (args.value.kind === 'text') {
    wrongType(diagnostics, args.value, property, 'a map or a list of `KEY=VALUE`')
    return []
  }
  if (args.value.kind === 'list') for (const item of args.value.items) asText(diagnostics, item, property)
  return entriesOf({ value: longKeyValues(args.value), via: args.via }).flatMap(([name, entry]) => {
    const given = valueOf(diagnostics, name, entry, property, environment)
    if (given === null) return []
    const place = entry.value.kind === 'text' ? placeOf(entry.value) : entry.key
    return [{ name, value: given.value, place, variableOrigins: given.places }]
  })
}

interface Given {
  readonly value: Value
  readonly places: readonly Place[]
}

function valueOf(
  diagnostics: Diagnostics,
  name: string,
  entry: KeyedEntry,
  property: string,
  environment: Environment
): Given | null {
  if (entry.value.kind === 'null') return variableOf(environment, name)
  if (entry.value.kind === 'text' && entry.value.type !== 'timestamp') return entry.value
  wrongType(diagnostics, entry.value, `${property}.${name}`, 'a string, a number, a boolean or nothing')
  return null
}

/** The context of a build: its path as it is written, relative to `folder`. */
export interface BuildContext {
  readonly kind: 'known'
  readonly path: string
  readonly folder: string
  readonly place: Place
  readonly via: readonly Place[]
}

/** The context of a build in its long form; `wrong`: a finding says what. */
function contextOf(
  diagnostics: Diagnostics,
  build: Entry,
  path: string
):
  | BuildContext
  | { readonly kind: 'unknown'; readonly text: TextNode; readonly via: readonly Place[] }
  | { readonly kind: 'wrong' } {
  const entry = build.value.kind === 'map' ? build.value.entries.get('context') : undefined
  if (entry === undefined) return { kind: 'wrong' }
  if (entry.value.kind === 'null') {
    return { kind: 'known', path: '.', folder: entry.value.home.folder, place: entry.key, via: build.via }
  }
  const text = asText(diagnostics, entry, `${path}.context`)
  if (text === null) return { kind: 'wrong' }
  const via = [...build.via, ...entry.via]
  if (text.value.kind === 'unknown') return { kind: 'unknown', text, via }
  const known = text.value.text
  return {
    kind: 'known',
    path: known === '' ? '.' : known,
    folder: text.home.folder,
    place: placeOf(text),
    via: [...via, ...text.places]
  }
}

/** Gives the places of the variables that a build argument or a named context, found by its own place, takes its value from. */
function variableOriginsOf(
  args: readonly OriginatedArgument[],
  contexts: readonly OriginatedContext[]
): (place: Span) => readonly Place[] {
  const places = new Map<string, readonly Place[]>()
  for (const { place, variableOrigins } of args) places.set(keyOf(place), variableOrigins)
  for (const { image, variableOrigins } of contexts)
    if (image !== null) places.set(keyOf(image.span), variableOrigins)
  return place => places.get(keyOf(place)) ?? []
}

function keyOf({ file, line, column, endLine, endColumn }: Span): string {
  return [file, line, column, endLine, endColumn].join('\n')
}

const imagePrefix = 'docker-image://'
const servicePrefix = 'service:'

/** A named context, and the places of the variables that its image comes from. */
interface OriginatedContext extends NamedContext {
  readonly variableOrigins: readonly Place[]
}

/** The named contexts of a build (`additional_contexts`, a map or a list of `NAME=VALUE`) with the images among them. */
function namedContexts(diagnostics: Diagnostics, build: Entry, path: string): readonly OriginatedContext[] {
  return contextEntries(diagnostics, build, path).map(([name, entry]) => {
    const text = asText(diagnostics, entry, `${path}.additional_contexts.${name}`)
    if (text === null || !maskedText(text).startsWith(imagePrefix))
      return { name, image: null, variableOrigins: [] }
    const image = sliceOf(text, imagePrefix.length, text.text.length)
    const { text: written, ...span } = placeOf(image)
    return { name, image: { value: image.value, written, span }, variableOrigins: text.places }
  })
}

/** A service whose build another build takes as a named context. */
export interface ContextService {
  readonly name: string
  readonly place: Place
}

/** The services whose builds a build takes as named contexts. */
export function contextServices(
  diagnostics: Diagnostics,
  build: Entry,
  path: string
): readonly ContextService[] {
  return contextEntries(diagnostics, build, path).flatMap(([, entry]) => {
    if (entry.value.kind !== 'text' || entry.value.value.kind !== 'known') return []
    const { text } = entry.value.value
    if (!text.startsWith(servicePrefix)) return []
    return [{ name: text.slice(servicePrefix.length), place: placeOf(entry.value) }]
  })
}

function contextEntries(
  diagnostics: Diagnostics,
  build: Entry,
  path: string
): readonly (readonly [string, Entry])[] {
  const contexts = childOf(build, 'additional_contexts')
  if (contexts === null) return []
  if (contexts.value.kind === 'text') {
    wrongType(diagnostics, contexts.value, `${path}.additional_contexts`, 'a map or a list of `NAME=VALUE`')
    return []
  }
  return entriesOf({ value: longKeyValues(contexts.value), via: contexts.via })
}

/** What building a service of a project needs. */
export async function buildNeeds(
  files: RepositoryFiles,
  diagnostics: Diagnostics,
  environment: Environment,
  service: Service
): Promise<BuildNeeds> {
  const caches = cacheMentions(diagnostics, service)
  const read = serviceBuild(diagnostics, service, environment)
  const none = { build: null, fallback: null, mentions: caches }
  if (read.kind === 'unknown') return { ...none, mentions: [...caches, read.mention] }
  if (read.kind === 'none') return none
  const { inline, variableOrigins, build } = read
  const fallback = await fallbackOf(files, diagnostics, build)
  const taken = fallback === null ? build : { ...build, dockerfile: { kind: 'file', ...fallback } as const }
  return {
    build: { service: service.name, build: taken, inline, variableOrigins },
    fallback,
    mentions: caches
  }
}

/** Notes what the dev container CLI reads otherwise of the build of the service that the codespace opens. */
export async function checkForCli(
  files: RepositoryFiles,
  diagnostics: Diagnostics,
  service: Service,
  { fallback }: BuildNeeds
): Promise<void> {
  if (fallback !== null) checkFallbackForCli(diagnostics, fallback)
  await checkInlineForCli(files, diagnostics, service)
}

const usual = /(^|\/)Dockerfile$/

/** The file that BuildKit takes where the `Dockerfile` of a build is absent (moby issue 10858); `null`: it takes none. */
async function fallbackOf(
  files: RepositoryFiles,
  diagnostics: Diagnostics,
  { dockerfile }: Build
): Promise<DockerfileFallback | null> {
  if (dockerfile.kind === 'inline') return null
  const { path: absent, place } = dockerfile
  diagnostics.recordRead(absent)
  if (!usual.test(absent)) return null
  if ((await files.read(absent, limits.fileBytes)).kind !== 'missing') return null
  const path = absent.replace(usual, '$1dockerfile')
  if ((await files.read(path, limits.fileBytes)).kind === 'missing') return null
  diagnostics.recordRead(path)
  return { absent, path, place }
}

/**
 * Notes that the dev container CLI takes no other file for an absent `Dockerfile`, and stops at the service that the
 * codespace opens (`src/spec-node/dockerCompose.ts`, `buildAndExtendDockerCompose`).
 */
function checkFallbackForCli(diagnostics: Diagnostics, { absent, path, place }: DockerfileFallback): void {
  const message = `Docker takes \`${path}\` for this build, but the dev container CLI reads \`${absent}\`, which is not there, so the codespace fails. Rename the file to \`Dockerfile\`.`
  diagnostics.report('cli-cannot-parse', place, message)
}

/**
 * Notes that the service which the codespace opens is built from `dockerfile_inline` (`cli-cannot-parse`). The dev
 * container CLI looks for what it builds upon in `Dockerfile` of the build's context, and stops where there is none
 * (`src/spec-node/dockerCompose.ts`, `getBuildInfoForService`).
 */
async function checkInlineForCli(
  files: RepositoryFiles,
  diagnostics: Diagnostics,
  { name, build }: Service
): Promise<void> {
  const inline = build === null ? null : childOf(build, 'dockerfile_inline')
  if (build === null || inline === null) return
  const path = `services.${name}.build`
  const context = contextOf(diagnostics, build, path)
  if (context.kind !== 'known' || isRemote(context.path)) return
  const dockerfile = resolveFrom(context.folder, `${context.path}/Dockerfile`)
  if (dockerfile.kind !== 'inside') return
  diagnostics.recordRead(dockerfile.path)
  const { kind } = await files.read(dockerfile.path, limits.fileBytes)
  const reads = `The dev container CLI knows no \`dockerfile_inline\`: for \`${path}\` it reads \`${dockerfile.path}\``
  const consequence =
    kind === 'text'
      ? 'and takes the base image, user and environment of that one for those of the build'
      : 'which is not there, so the codespace fails'
  const message = `${reads}, ${consequence}. Put the text into that file, and leave \`dockerfile_inline\` out.`
  diagnostics.report('cli-cannot-parse', inline.key, message)
}
