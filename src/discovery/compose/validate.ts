import type { RepositoryFiles } from '../../checkout/files.ts'
import { resolveFrom } from '../../checkout/paths.ts'
import { quoted, unreadableFinding } from '../reading.ts'
import { entriesOf, itemsOf } from './canonical.ts'
import { has, isFalse } from './diagnostics.ts'
import { limits } from './limits.ts'
import { childOf, placeOf } from './tree.ts'
import type { Diagnostics, Entry, KeyedEntry, MapNode, Service, TextNode } from './types.ts'

/** A file that gives a service its environment or its labels. */
interface ServiceFile {
  readonly path: TextNode
  readonly required: boolean
  readonly what: string
}

/**
 * Looks for the files of `env_file` and `label_file` of every service, whatever its profiles: the dev container CLI begins
 * with `docker compose --profile '*' config`, which reads them all and stops where one that is required is absent
 * (compose-go `types/project.go`). What stands in them decides no image and is not looked at.
 */
export async function checkServiceFiles(
  files: RepositoryFiles,
  diagnostics: Diagnostics,
  services: ReadonlyMap<string, Service>
): Promise<void> {
  for (const { entry } of services.values()) {
    const named = [
      ...filesUnder(entry, 'env_file', 'The environment file'),
      ...filesUnder(entry, 'label_file', 'The label file')
    ]
    for (const file of named) await checkFile(files, diagnostics, file)
  }
}

// Of several entries for one path the last counts, where a later compose file says `required: false` too.
function filesUnder(service: Entry, key: string, what: string): readonly ServiceFile[] {
  const named = childOf(service, key)
  if (named === null) return []
  const items = named.value.kind === 'list' ? itemsOf(named) : [named]
  const byPath = new Map<string, ServiceFile>()
  for (const item of items) {
    const path = item.value.kind === 'map' ? childOf(item, 'path')?.value : item.value
    if (path?.kind !== 'text') continue
    const file = { path, required: !isFalse(item, 'required'), what }
    byPath.set(`${path.home.folder}\n${path.text}`, file)
  }
  return [...byPath.values()]
}

async function checkFile(files: RepositoryFiles, diagnostics: Diagnostics, file: ServiceFile): Promise<void> {
  const { path, required, what } = file
  const place = placeOf(path)
  if (path.value.kind === 'unknown') {
    if (required)
      diagnostics.reportIncomplete(`${what} ${quoted(place.text)} was not looked for: ${path.value.reason}.`)
    return
  }
  const { text } = path.value
  const resolved = text.startsWith('~') ? null : resolveFrom(path.home.folder, text)
  const inside = resolved?.kind === 'inside' ? resolved.path : null
  if (inside !== null) diagnostics.recordRead(inside)
  const answer = inside === null ? ({ kind: 'outside' } as const) : await files.read(inside, limits.fileBytes)
  if (answer.kind === 'text' && answer.path !== undefined) diagnostics.recordRead(answer.path)
  if (answer.kind === 'directory' || (answer.kind === 'missing' && required)) {
    const { rule, message, severity, notes } = unreadableFinding(inside ?? text, what, answer, place)
    const isOpen = answer.kind === 'missing' && answer.writer !== undefined
    diagnostics.report(
      rule,
      place,
      isOpen ? message : `${message} docker compose stops there. ${remedy}`,
      severity,
      isOpen ? notes : []
    )
  } else if (answer.kind === 'outside' && required) {
    const message = `${what} ${quoted(text)} lies outside of the repository and was not looked for: docker compose stops where it is absent. ${remedy}`
    diagnostics.report('path-outside-repository', place, message, 'warning')
  }
}

const remedy = 'Commit the file, let `initializeCommand` write it, or mark its entry with `required: false`.'

/**
 * Notes the services that need an image or a build and have neither, which docker compose refuses (compose-go
 * `loader/validate.go`). What a `partial` service lacks may stand in what it extends.
 */
export function checkSources(
  diagnostics: Diagnostics,
  services: ReadonlyMap<string, Service>,
  partial: ReadonlySet<string>
): void {
  for (const { name, place, entry } of services.values()) {
    const image = childOf(entry, 'image')?.value
    const named =
      image !== undefined && !(image.kind === 'text' && image.value.kind === 'known' && image.text === '')
    if (partial.has(name) || named || has(entry, 'build') || has(entry, 'provider')) continue
    const message = `The service \`${name}\` has neither an \`image\` nor a \`build\`; it needs one of them.`
    diagnostics.report('invalid-configuration', place, message)
  }
}

/** The sentence about the models at the top of a compose file, which docker compose pulls and which are no images. */
export function modelsNotRead(root: MapNode): readonly string[] {
  const models = childOf({ value: root, via: [] }, 'models')
  if (models === null) return []
  const named = entriesOf(models).flatMap(([, entry]) => childOf(entry, 'model') ?? [])
  return named.length === 0
    ? []
    : [`The models ${listed(named)} of ${where('models', models)} were not looked at.`]
}

/** Notes what a service that starts asks for beside its image: the images of init containers, and a provider. */
export function leaveOutBesides(diagnostics: Diagnostics, { name, entry }: Service): void {
  const steps = childOf(entry, 'pre_start')
  const images = (steps === null ? [] : itemsOf(steps)).flatMap(step => childOf(step, 'image') ?? [])
  if (steps !== null && images.length > 0) {
    const place = where(`services.${name}.pre_start`, steps)
    diagnostics.reportIncomplete(`The images ${listed(images)} of ${place} were not looked at.`)
  }
  const provider = childOf(entry, 'provider')
  if (provider === null) return
  const type = childOf(provider, 'type')
  const which = type === null ? '' : ` ${listed([type])}`
  const place = where(`services.${name}.provider`, provider)
  diagnostics.reportIncomplete(`What the provider${which} of ${place} pulls was not looked at.`)
}

const mostListed = 5

function listed(entries: readonly Entry[]): string {
  const named = entries.slice(0, mostListed).map(({ value }) => quoted(placeOf(value).text))
  const others = entries.length - named.length
  return `${named.join(', ')}${others === 0 ? '' : ` and ${others} more`}`
}

function where(path: string, { key }: KeyedEntry): string {
  return `${quoted(path)} (\`${key.file}\`, line ${key.line})`
}
