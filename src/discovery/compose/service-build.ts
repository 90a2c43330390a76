import { posix } from 'node:path'
import type { Place } from '../../model.ts'
import type { Build, BuildArgument, DockerfileSource } from '../build.ts'
import { buildArguments } from './build-arguments.ts'
import { namedContexts } from './build-contexts.ts'
import type { Environment } from './environment.ts'
import { inlineDockerfile } from './inline-dockerfile.ts'
import type { Journal } from './journal.ts'
import { isRemote, pathFrom } from './project.ts'
import type { Service } from './service.ts'
import { itemsOf } from './shape.ts'
import { childOf, placeOf, type Entry } from './tree.ts'
import { asText, has, knownText, knownUnder, textUnder, wrongType } from './typed.ts'

/**
 * The build of a service; `null` when its Dockerfile is not known or lies elsewhere, which the journal says.
 * `dockerfile` is relative to `context`, and `context` to the folder of its model (compose-go `paths`).
 */
export function serviceBuild(journal: Journal, service: Service, environment: Environment): Build | null {
  const { build } = service
  if (build === null) return null
  const path = `services.${service.name}.build`
  const dockerfile = dockerfileOf(journal, service, build, path)
  const target = knownUnder(journal, build, 'target', path)
  const platforms = platformsOf(journal, build, path)
  const known = dockerfile !== null && (target !== null || !has(build, 'target'))
  const buildArgs = buildArguments(journal, build, path, environment)
  const contexts = namedContexts(journal, build, path)
  if (dockerfile === null || !known) {
    if (dockerfile !== null)
      journal.leftOut(`The build of the service \`${service.name}\` was not read: its target is not known.`)
    return null
  }
  return {
    dockerfile: dockerfile.source,
    arguments: [...buildArgs, ...dockerfile.unknown],
    target:
      target === null || target.text === ''
        ? null
        : { name: target.text, place: placeOf(target.entry.value) },
    contexts,
    platform: service.platform ?? (platforms.length === 1 ? (platforms[0] ?? null) : null),
    via: dockerfile.via
  }
}

interface Dockerfile {
  readonly source: DockerfileSource
  readonly via: readonly Place[]
  readonly unknown: readonly BuildArgument[]
}

function dockerfileOf(journal: Journal, service: Service, build: Entry, path: string): Dockerfile | null {
  const inline = textUnder(journal, build, 'dockerfile_inline', path)
  if (inline === null) return fileOf(journal, service, build, path)
  const { source, arguments: unknown } = inlineDockerfile(inline.value)
  return { source, via: [...inline.via, ...inline.value.places], unknown }
}

function fileOf(journal: Journal, service: Service, build: Entry, path: string): Dockerfile | null {
  const context = contextOf(journal, build, path)
  const named = knownUnder(journal, build, 'dockerfile', path)
  if (context === null || (named === null && has(build, 'dockerfile'))) {
    journal.leftOut(`The Dockerfile of the service \`${service.name}\` was not read: its path is not known.`)
    return null
  }
  const name = named === null || named.text === '' ? 'Dockerfile' : named.text
  const place = named === null ? context.place : placeOf(named.entry.value)
  const elsewhere = [context.path, name].find(isRemote)
  if (elsewhere !== undefined) {
    journal.leftOut(
      `The Dockerfile of the service \`${service.name}\` was not read: \`${elsewhere}\` lies outside of the repository.`
    )
    return null
  }
  const relative = posix.isAbsolute(name) ? name : posix.join(context.path, name)
  const file = pathFrom(journal, context.folder, relative, place)
  if (file === null) return null
  const via = named === null ? context.via : [...named.entry.via, ...named.entry.value.places]
  return { source: { kind: 'file', path: file, place }, via, unknown: [] }
}

interface BuildContext {
  readonly path: string
  readonly folder: string
  readonly place: Place
  readonly via: readonly Place[]
}

function contextOf(journal: Journal, build: Entry, path: string): BuildContext | null {
  const entry = build.value.kind === 'map' ? build.value.entries.get('context') : undefined
  if (entry === undefined) return null
  if (entry.value.kind === 'null') {
    return { path: '.', folder: entry.value.home.folder, place: entry.key, via: build.via }
  }
  const text = asText(journal, entry, `${path}.context`)
  const known = text === null ? null : knownText(journal, text, `${path}.context`)
  if (text === null || known === null) return null
  const via = [...build.via, ...entry.via, ...text.places]
  return { path: known === '' ? '.' : known, folder: text.home.folder, place: placeOf(text), via }
}

function platformsOf(journal: Journal, build: Entry, path: string): readonly string[] {
  const platforms = childOf(build, 'platforms')
  if (platforms === null) return []
  if (platforms.value.kind !== 'list') {
    wrongType(journal, platforms.value, `${path}.platforms`, 'a list of strings')
    return []
  }
  return itemsOf(platforms).flatMap(item => {
    const text = asText(journal, item, `${path}.platforms`)
    const known = text === null ? null : knownText(journal, text, `${path}.platforms`)
    return known === null ? [] : [known]
  })
}
