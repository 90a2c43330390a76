import type { RepositoryFiles } from '../../checkout/files.ts'
import { resolveFrom } from '../../checkout/paths.ts'
import { nearest } from '../../rules/nearest.ts'
import { quoted, unreadableFinding } from '../reading.ts'
import { entriesOf, itemsOf } from './canonical.ts'
import { has, isFalse, wrongType } from './diagnostics.ts'
import { limits } from './limits.ts'
import { childOf, placeOf } from './tree.ts'
import type { Diagnostics, Entry, KeyedEntry, MapNode, Service, TextNode } from './types.ts'

/** Notes the keys of services and their builds that docker compose refuses. To be asked of what each document leaves. */
export function checkServiceKeys(diagnostics: Diagnostics, services: MapNode): void {
  for (const [name, { value }] of services.entries) {
    if (value.kind !== 'map') continue
    checkKeys(diagnostics, value, `services.${name}`, ofService)
    const build = value.entries.get('build')?.value
    if (build?.kind === 'map') checkKeys(diagnostics, build, `services.${name}.build`, ofBuild)
  }
}

/** Notes the keys at the top of a compose file that docker compose refuses. */
export function checkTopKeys(diagnostics: Diagnostics, root: MapNode): void {
  checkKeys(diagnostics, root, '', ofFile)
}

const strings = 'a list of strings'

// compose-go's schema/compose-spec.json. `extends` is gone when services are judged, `pid` may be null there.
const ofService: Keys = {
  deciding: new Map<string, string | null>([
    ['build', 'a path or a map'],
    ['cgroup', 'a string'],
    ['depends_on', 'a list of services or a map'],
    ['extends', null],
    ['image', 'a string'],
    ['ipc', 'a string'],
    ['links', strings],
    ['network_mode', 'a string'],
    ['pid', null],
    ['platform', 'a string'],
    ['profiles', strings],
    ['provider', 'a map'],
    ['uts', 'a string'],
    ['volumes', 'a list'],
    ['volumes_from', strings]
  ]),
  others: new Set(
    (
      'annotations attach blkio_config cap_add cap_drop cgroup_parent command configs container_name cpu_count ' +
      'cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares cpus cpuset credential_spec deploy ' +
      'develop device_cgroup_rules devices dns dns_opt dns_search domainname entrypoint env_file environment expose ' +
      'external_links extra_hosts gpus group_add healthcheck hostname init isolation label_file labels logging ' +
      'mac_address mem_limit mem_reservation mem_swappiness memswap_limit models networks oom_kill_disable ' +
      'oom_score_adj pids_limit ports post_start pre_start pre_stop privileged pull_policy pull_refresh_after ' +
      'read_only restart runtime scale secrets security_opt shm_size stdin_open stop_grace_period stop_signal ' +
      'storage_opt sysctls tmpfs tty ulimits use_api_socket user userns_mode working_dir'
    ).split(' ')
  )
}

// A context that is absent stands as null in an included model (`withContexts`), with the folder of that model.
const ofBuild: Keys = {
  deciding: new Map<string, string | null>([
    ['additional_contexts', 'a map or a list of `NAME=VALUE`'],
    ['args', 'a map or a list of `KEY=VALUE`'],
    ['cache_from', strings],
    ['context', null],
    ['dockerfile', 'a string'],
    ['dockerfile_inline', 'a string'],
    ['platforms', strings],
    ['target', 'a string']
  ]),
  others: new Set(
    (
      'cache_to entitlements extra_hosts isolation labels network no_cache no_cache_filter privileged provenance ' +
      'pull sbom secrets shm_size ssh tags ulimits'
    ).split(' ')
  )
}

const ofFile: Keys = {
  deciding: new Map([
    ['include', null],
    ['services', null]
  ]),
  others: new Set('configs models name networks secrets version volumes'.split(' '))
}

/** The keys that compose knows in one kind of map. */
interface Keys {
  /** Those that decide which images are needed, with what they must hold; `null`: that is judged elsewhere. */
  readonly deciding: ReadonlyMap<string, string | null>
  readonly others: ReadonlySet<string>
}

/** Unknown keys of one map that are compared with the known ones. */
const mostCompared = 10

/**
 * Notes the keys of a map that docker compose refuses and that change which images are needed: a deciding one without a
 * value, and an unknown one that is nearly a deciding one. Other unknown keys are left alone, since compose gets new ones.
 */
function checkKeys(diagnostics: Diagnostics, map: MapNode, path: string, { deciding, others }: Keys): void {
  let compared = 0
  for (const [name, { key, value }] of map.entries) {
    const expected = deciding.get(name)
    if (expected !== undefined) {
      if (expected !== null && value.kind === 'null')
        wrongType(diagnostics, value, `${path}.${name}`, expected)
      continue
    }
    if (others.has(name) || name.startsWith('x-') || compared >= mostCompared) continue
    compared += 1
    const meant = nearest(name, [...deciding.keys()])
    if (meant === null) continue
    const where = path === '' ? 'A compose file' : `\`${path}\``
    const message = `${where} has no key \`${name}\`, and docker compose refuses it; expected \`${meant}\`. A key of your own begins with \`x-\`.`
    diagnostics.find('invalid-configuration', key, message)
  }
}

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
      diagnostics.leftOut(`${what} ${quoted(place.text)} was not looked for: ${path.value.reason}.`)
    return
  }
  const { text } = path.value
  const resolved = text.startsWith('~') ? null : resolveFrom(path.home.folder, text)
  const inside = resolved?.kind === 'inside' ? resolved.path : null
  if (inside !== null) diagnostics.read(inside)
  const answer = inside === null ? ({ kind: 'outside' } as const) : await files.read(inside, limits.fileBytes)
  if (answer.kind === 'text' && answer.path !== undefined) diagnostics.read(answer.path)
  if (answer.kind === 'directory' || (answer.kind === 'missing' && required)) {
    const { rule, message, severity } = unreadableFinding(inside ?? text, what, answer, place)
    const isOpen = answer.kind === 'missing' && answer.writer !== undefined
    diagnostics.find(
      rule,
      place,
      isOpen ? message : `${message} docker compose stops there. ${remedy}`,
      severity
    )
  } else if (answer.kind === 'outside' && required) {
    const message = `${what} ${quoted(text)} lies outside of the repository and was not looked for: docker compose stops where it is absent. ${remedy}`
    diagnostics.find('path-outside-repository', place, message, 'warning')
  }
}

const remedy = 'Commit the file, let `initializeCommand` write it, or mark its entry with `required: false`.'

/**
 * Notes what docker compose refuses although every property has the right type (compose-go `loader/validate.go`,
 * as far as images and builds are concerned). What a `partial` service lacks may stand in what it extends.
 */
export function checkConsistency(
  diagnostics: Diagnostics,
  services: ReadonlyMap<string, Service>,
  partial: ReadonlySet<string>
): void {
  for (const service of services.values()) {
    if (!partial.has(service.name)) checkSource(diagnostics, service)
    checkDockerfile(diagnostics, service)
    checkPlatforms(diagnostics, service)
  }
}

function checkSource(diagnostics: Diagnostics, { name, place, entry }: Service): void {
  if (isNull(entry, 'image') || isNull(entry, 'build')) return
  const image = childOf(entry, 'image')?.value
  const named =
    image !== undefined && !(image.kind === 'text' && image.value.kind === 'known' && image.text === '')
  if (named || has(entry, 'build') || has(entry, 'provider')) return
  const message = `The service \`${name}\` has neither an \`image\` nor a \`build\`; it needs one of them.`
  diagnostics.find('invalid-configuration', place, message)
}

// That it is null has a finding of its own.
function isNull({ value }: Entry, key: string): boolean {
  return value.kind === 'map' && value.entries.get(key)?.value.kind === 'null'
}

function checkDockerfile(diagnostics: Diagnostics, { name, build }: Service): void {
  const inline = build === null ? null : childOf(build, 'dockerfile_inline')
  if (build === null || inline === null || !has(build, 'dockerfile')) return
  const message = `\`services.${name}.build\` has both \`dockerfile\` and \`dockerfile_inline\`; only one of them may stand.`
  diagnostics.find('invalid-configuration', inline.key, message)
}

function checkPlatforms(diagnostics: Diagnostics, { name, build, platform }: Service): void {
  const platforms = build === null ? null : childOf(build, 'platforms')
  if (platforms === null || platform === null) return
  const texts = itemsOf(platforms).flatMap(({ value }) => (value.kind === 'text' ? [value] : []))
  if (texts.length === 0 || texts.some(({ value, text }) => value.kind === 'unknown' || text === platform))
    return
  const message = `\`services.${name}.build.platforms\` does not hold the service's \`platform\` \`${platform}\`; docker compose refuses this.`
  diagnostics.find('invalid-configuration', platforms.key, message)
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
    diagnostics.leftOut(`The images ${listed(images)} of ${place} were not looked at.`)
  }
  const provider = childOf(entry, 'provider')
  if (provider === null) return
  const type = childOf(provider, 'type')
  const which = type === null ? '' : ` ${listed([type])}`
  const place = where(`services.${name}.provider`, provider)
  diagnostics.leftOut(`What the provider${which} of ${place} pulls was not looked at.`)
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
