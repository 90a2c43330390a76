import { posix } from 'node:path'
import type { Place } from '../model.ts'
import { finding } from '../rules/finding.ts'
import { cutFinding } from './cut-defaults.ts'
import type { NamedService } from './compose/compose.ts'
import type { JsonObject, JsonString } from './json.ts'
import { mentionAt, placeOf, type ReadMention } from './mention.ts'
import { namedPath } from './named-path.ts'
import { property, stringProperty, stringsProperty, type Report } from './properties.ts'
import { folderOf } from './repository-path.ts'
import { substitute } from './variables.ts'

/** A compose file that a configuration names. */
export interface NamedComposeFile {
  readonly path: string
  readonly place: Place
}

/** What a configuration says of its compose project. */
export type ConfiguredProject =
  | {
      readonly kind: 'project'
      /** Empty: docker compose's default files. */
      readonly composeFiles: readonly NamedComposeFile[]
      readonly service: NamedService
      /** `null`: all services without a profile; empty too, where no name is known. */
      readonly runServices: readonly NamedService[] | null
      readonly place: Place
    }
  /** Something that decides which images start is not known, or a finding says what is wrong. */
  | { readonly kind: 'none'; readonly mentions: readonly ReadMention[] }

/** Reads `dockerComposeFile`, `service` and `runServices` as the dev container CLI does. */
export function readComposeProperties(
  configuration: string,
  root: JsonObject,
  report: Report
): ConfiguredProject {
  const value = property(root, 'dockerComposeFile')
  const strings = stringsProperty(root, 'dockerComposeFile', report, { alone: true })
  const named = strings.map(string => ({
    string,
    path: namedPath(configuration, string, 'the compose file', report)
  }))
  const unknown = named.flatMap(({ string, path }) =>
    path.kind === 'unknown' ? [mentionAt('compose-image', string, path)] : []
  )
  const service = serviceOf(root, value?.kind === 'string' ? value : null, report)
  const complete = named.every(({ path }) => path.kind === 'inside')
  const right = value?.kind === 'string' || (value?.kind === 'array' && value.items.length === named.length)
  if (!right || !complete || service.kind === 'none') {
    return { kind: 'none', mentions: [...unknown, ...(service.kind === 'none' ? service.mentions : [])] }
  }
  return {
    kind: 'project',
    composeFiles: named.flatMap(({ string, path }) =>
      path.kind === 'inside' ? [{ path: path.path, place: placeOf(string) }] : []
    ),
    service: { name: service.name, place: service.place },
    runServices: runServicesOf(root, report),
    place: placeOf(value)
  }
}

type Service =
  | { readonly kind: 'known'; readonly name: string; readonly place: Place }
  | { readonly kind: 'none'; readonly mentions: readonly ReadMention[] }

function serviceOf(root: JsonObject, project: JsonString | null, report: Report): Service {
  const string = stringProperty(root, 'service', report)
  if (string === null) {
    if (property(root, 'service') === null) report(serviceMissing(root, project))
    return { kind: 'none', mentions: [] }
  }
  const { value, cuts } = substitute(string.text)
  for (const cut of cuts) report(cutFinding(cut, string.span))
  if (value.kind === 'unknown') return { kind: 'none', mentions: [mentionAt('compose-image', string, value)] }
  return { kind: 'known', name: value.text, place: placeOf(string) }
}

function serviceMissing(root: JsonObject, project: JsonString | null) {
  return finding('invalid-configuration', {
    message:
      '`service` is missing: a configuration with `dockerComposeFile` must name the service that the codespace opens.',
    location: (project ?? root.properties.get('dockerComposeFile')?.key ?? root).span
  })
}

function runServicesOf(root: JsonObject, report: Report): readonly NamedService[] | null {
  const strings = stringsProperty(root, 'runServices', report)
  if (strings.length === 0) return null
  return strings.flatMap(string => {
    const { value } = substitute(string.text)
    return value.kind === 'known' ? [{ name: value.text, place: placeOf(string) }] : []
  })
}

/** The folder that docker compose runs in: the workspace's, which holds the default files. */
export function workspaceOf(configuration: string): string {
  const folder = folderOf(configuration)
  const parts = folder === '.' ? [] : folder.split('/')
  const at = parts.lastIndexOf('.devcontainer')
  if (at >= 0) return posix.join('.', ...parts.slice(0, at))
  return posix.basename(configuration) === '.devcontainer.json' ? folder : '.'
}
