import { posix } from 'node:path'
import type { Place, Span } from '../../model.ts'
import type { Build, BuildArgument, DockerfileSource, Value } from '../types.ts'
import { namedContexts, type SuppliedContext } from './build-contexts.ts'
import { entriesOf, longKeyValues } from './canonical.ts'
import { asText, has, knownTextsUnder, knownUnder, textUnder, wrongType } from './diagnostics.ts'
import { variableOf } from './dotenv.ts'
import { isRemote, pathFrom } from './files.ts'
import { mention } from './images.ts'
import { inlineDockerfile } from './inline-dockerfile.ts'
import { childOf, placeOf } from './tree.ts'
import type {
  ComposeMention,
  Diagnostics,
  Entry,
  Environment,
  InlineReading,
  KeyedEntry,
  Service,
  TextNode
} from './types.ts'

/** What `build` of a service comes to. */
export type ServiceBuild =
  | {
      readonly kind: 'build'
      readonly build: Build
      readonly inline: InlineReading | null
      readonly suppliers: (place: Span) => readonly Place[]
    }
  /** The path of its Dockerfile is not known: neither are its images. */
  | { readonly kind: 'unknown'; readonly mention: ComposeMention }
  /** There is none, or it cannot be read here, as the journal says. */
  | { readonly kind: 'none' }

/**
 * The build of a service. `dockerfile` is relative to `context`, and `context` to the folder of its model (compose-go
 * `paths`).
 */
export function serviceBuild(
  diagnostics: Diagnostics,
  service: Service,
  environment: Environment
): ServiceBuild {
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
    diagnostics.leftOut(`The build of the service \`${service.name}\` was not read: its target is not known.`)
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
    suppliers: suppliersOf(buildArgs, contexts)
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
    diagnostics.leftOut(
      `The Dockerfile of the service \`${service.name}\` was not read: its path is not known.`
    )
    return { kind: 'none' }
  }
  const name = named === null || named.value.text === '' ? 'Dockerfile' : named.value.text
  const place = named === null ? context.place : placeOf(named.value)
  const elsewhere = [context.path, name].find(isRemote)
  if (elsewhere !== undefined) {
    diagnostics.leftOut(
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
interface SuppliedArgument extends BuildArgument {
  readonly suppliers: readonly Place[]
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
): readonly SuppliedArgument[] {
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
    return [{ name, value: given.value, place, suppliers: given.places }]
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

/** The context of a build in its long form; `wrong`: the journal says what is. */
export function contextOf(
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
function suppliersOf(
  args: readonly SuppliedArgument[],
  contexts: readonly SuppliedContext[]
): (place: Span) => readonly Place[] {
  const places = new Map<string, readonly Place[]>()
  for (const { place, suppliers } of args) places.set(keyOf(place), suppliers)
  for (const { image, suppliers } of contexts) if (image !== null) places.set(keyOf(image.span), suppliers)
  return place => places.get(keyOf(place)) ?? []
}

function keyOf({ file, line, column, endLine, endColumn }: Span): string {
  return [file, line, column, endLine, endColumn].join('\n')
}
