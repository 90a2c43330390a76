import { posix } from 'node:path'
import type { Place, Span } from '../../model.ts'
import type { Build, DockerfileSource } from '../build.ts'
import { buildArguments } from './build-arguments.ts'
import { contextOf } from './build-context.ts'
import { namedContexts } from './build-contexts.ts'
import type { Environment } from './environment.ts'
import { inlineDockerfile, type InlineReading } from './inline-dockerfile.ts'
import type { Journal } from './journal.ts'
import { mention, type ComposeMention } from './mentions.ts'
import { isRemote, pathFrom } from './project.ts'
import type { Service } from './service.ts'
import { suppliersOf } from './suppliers.ts'
import { placeOf, type Entry, type TextNode } from './tree.ts'
import { has, knownTextsUnder, knownUnder, textUnder } from './typed.ts'

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
export function serviceBuild(journal: Journal, service: Service, environment: Environment): ServiceBuild {
  const { build } = service
  if (build === null) return { kind: 'none' }
  const path = `services.${service.name}.build`
  const dockerfile = dockerfileOf(journal, service, build, path)
  const target = knownUnder(journal, build, 'target', path)
  const platforms = knownTextsUnder(journal, build, 'platforms', path)
  const buildArgs = buildArguments(journal, build, path, environment)
  const contexts = namedContexts(journal, build, path)
  if (dockerfile.kind !== 'known') return dockerfile
  if (target === null && has(build, 'target')) {
    journal.leftOut(`The build of the service \`${service.name}\` was not read: its target is not known.`)
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

function dockerfileOf(journal: Journal, service: Service, build: Entry, path: string): Dockerfile {
  const inline = textUnder(journal, build, 'dockerfile_inline', path)
  if (inline === null) return fileOf(journal, service, build, path)
  const { source, reading } = inlineDockerfile(inline.value)
  return { kind: 'known', source, via: [...inline.via, ...inline.value.places], inline: reading }
}

function fileOf(journal: Journal, service: Service, build: Entry, path: string): Dockerfile {
  const context = contextOf(journal, build, path)
  const named = textUnder(journal, build, 'dockerfile', path)
  if (context.kind === 'unknown') return unknownPath(service, context.text, context.via)
  if (named?.value.value.kind === 'unknown') return unknownPath(service, named.value, named.via)
  if (context.kind === 'wrong' || (named === null && has(build, 'dockerfile'))) {
    journal.leftOut(`The Dockerfile of the service \`${service.name}\` was not read: its path is not known.`)
    return { kind: 'none' }
  }
  const name = named === null || named.value.text === '' ? 'Dockerfile' : named.value.text
  const place = named === null ? context.place : placeOf(named.value)
  const elsewhere = [context.path, name].find(isRemote)
  if (elsewhere !== undefined) {
    journal.leftOut(
      `The Dockerfile of the service \`${service.name}\` was not read: \`${elsewhere}\` lies outside of the repository.`
    )
    return { kind: 'none' }
  }
  const relative = posix.isAbsolute(name) ? name : posix.join(context.path, name)
  const file = pathFrom(journal, context.folder, relative, place)
  if (file === null) return { kind: 'none' }
  const via = named === null ? context.via : [...named.via, ...named.value.places]
  return { kind: 'known', source: { kind: 'file', path: file, place }, via, inline: null }
}

function unknownPath(service: Service, text: TextNode, via: readonly Place[]): Dockerfile {
  return { kind: 'unknown', mention: mention('from', service, text, via) }
}
