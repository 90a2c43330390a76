import { posix } from 'node:path'
import type { RepositoryFiles } from '../../checkout/files.ts'
import { folderOf } from '../../checkout/paths.ts'
import { recordFiles } from '../../checkout/recorded-files.ts'
import type { Place } from '../../model.ts'
import { type Finding, finding } from '../../rules/finding.ts'
import { inCompose } from '../compose/inline-dockerfile.ts'
import { readComposeProject } from '../compose/loader.ts'
import type { ComposeBuild, ComposeMention, ComposeRun, NamedService } from '../compose/types.ts'
import type { JsonObject, JsonString } from '../json.ts'
import { mentionAt, placeOf, type ReadMention } from '../resolve-mention.ts'
import { readBuild } from './dockerfile.ts'
import { namedPath, property, type Report, stringProperty, stringsProperty } from './properties.ts'
import { cutFinding, substitute } from './variables.ts'

/** What a configuration is made from. */
export interface Source {
  readonly mentions: readonly ReadMention[]
  readonly filesRead: readonly string[]
  readonly incomplete: readonly string[]
}

/** Where a configuration is read: its files, the platform of a codespace, and what other configurations have read. */
export interface ComposeContext {
  readonly files: RepositoryFiles
  readonly platform: string
  readonly compose: ComposeRun
  readonly report: Report
}

/** Reads the compose project of a configuration and the Dockerfiles of its builds, with the whole way there in `via`. */
export async function readCompose(
  context: ComposeContext,
  configuration: string,
  root: JsonObject
): Promise<Source> {
  const { files, platform, compose, report } = context
  const project = readComposeProperties(configuration, root, report)
  if (project.kind === 'none') return { mentions: project.mentions, filesRead: [], incomplete: [] }
  const { composeFiles, service, runServices, place } = project
  const folder = workspaceOf(configuration)
  const request = { files, composeFiles, folder, service, runServices, place }
  const read = await readComposeProject(request, compose)
  read.findings.forEach(report)
  const built = await Promise.all(read.builds.map(build => readBuilt(files, platform, build)))
  for (const [index, { findings }] of built.entries()) {
    const isOpened = read.builds[index]?.service === service.name
    for (const one of findings) if (isOpened || one.rule !== 'cli-cannot-parse') report(one)
  }
  const own = read.mentions.map(mention => withoutOwnPull(mention, service.name, root))
  const mentions = [...own, ...built.flatMap(one => one.mentions)].map(mention => ({
    ...mention,
    via: [namedAt(project, mention.via[0] ?? mention), ...mention.via]
  }))
  const filesRead = [...read.filesRead, ...new Set(built.flatMap(one => one.filesRead))]
  return { mentions, filesRead, incomplete: read.incomplete }
}

// The dev container CLI asks a registry for the image of the service that a codespace opens, whatever its `pull_policy`;
// with Features it builds upon the image, and docker compose goes on where the result cannot be pulled.
function withoutOwnPull(mention: ComposeMention, opened: string, root: JsonObject): ReadMention {
  const { pull, ...others } = mention
  const isBase = mention.service === opened && (pull === 'never' || property(root, 'features') !== null)
  return isBase ? others : mention
}

interface Built {
  readonly filesRead: readonly string[]
  readonly mentions: readonly ReadMention[]
  readonly findings: readonly Finding[]
}

async function readBuilt(files: RepositoryFiles, platform: string, asked: ComposeBuild): Promise<Built> {
  const findings: Finding[] = []
  const recorded = recordFiles(files)
  const mentions = await readBuild(recorded.files, asked.build, platform, one => findings.push(one))
  const filesRead = recorded.recorded()
  const supplied = mentions.map(mention => withVariableOrigins(asked, mention))
  return asked.inline === null
    ? { filesRead, mentions: supplied, findings }
    : { filesRead, ...inCompose(asked.inline, supplied, findings) }
}

function withVariableOrigins({ variableOrigins }: ComposeBuild, mention: ReadMention): ReadMention {
  const via = mention.via.flatMap(step => [step, ...variableOrigins(step)])
  return { ...mention, via: [...via, ...variableOrigins(mention)] }
}

// The step in devcontainer.json: the name of the compose file that the way begins in.
function namedAt(
  project: Extract<ConfiguredProject, { kind: 'project' }>,
  first: { readonly file: string }
): Place {
  return project.composeFiles.find(({ path }) => path === first.file)?.place ?? project.place
}

/** A compose file that a configuration names. */
export interface NamedComposeFile {
  readonly path: string
  readonly place: Place
}

/** What a configuration says of its compose project. */
type ConfiguredProject =
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
function readComposeProperties(configuration: string, root: JsonObject, report: Report): ConfiguredProject {
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
