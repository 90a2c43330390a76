import { posix } from 'node:path'
import type { Place } from '../../model.ts'
import { cacheImages } from '../devcontainer/build.ts'
import { itemsOf } from './canonical.ts'
import { asText, textUnder, wrongType } from './diagnostics.ts'
import { limits } from './limits.ts'
import { childOf, maskedText, placeOf, sliceOf } from './tree.ts'
import type { ComposeMention, Diagnostics, Entry, Service, TextEntry, TextNode } from './types.ts'

/** The names of the images that building some services makes. */
export function builtImages(services: readonly Service[]): ReadonlySet<string> {
  return new Set(
    services.flatMap(({ build, image }) =>
      build !== null && image?.value.value.kind === 'known' ? [image.value.value.text] : []
    )
  )
}

/**
 * The images that a service names itself: its own, unless it is `built` or one that starts with it builds an image of
 * that name (docker compose then goes on after a pull that failed: `pkg/compose/pull.go`), and those of its volumes.
 */
export function serviceMentions(
  diagnostics: Diagnostics,
  service: Service,
  built: ReadonlySet<string>
): readonly ComposeMention[] {
  const path = `services.${service.name}`
  const volumes = volumeImages(diagnostics, service.entry, path)
  const mentions = volumes.map(volume => mention('volume-image', service, volume.value, volume.via))
  if (service.build !== null || service.image === null) return mentions
  const { value } = service.image.value
  if (value.kind === 'known' && built.has(value.text)) return mentions
  const image = mention('compose-image', service, service.image.value, service.image.via)
  return [{ ...image, platform: service.platform, ...pullPolicy(service) }, ...mentions]
}

/**
 * The `pull_policy` of a service, as docker compose decides (`pkg/compose/pull.go`, `mustPull`). `daily`, `weekly` and
 * `every_…` pull an image again once its tag is older than that: they leave one that was just built or tagged alone.
 */
function pullPolicy({ entry }: Service): Pick<ComposeMention, 'pull'> {
  const policy = childOf(entry, 'pull_policy')?.value
  if (policy?.kind !== 'text' || policy.value.kind === 'unknown') return {}
  if (policy.text === 'always') return { pull: 'always' }
  return policy.text === 'never' || policy.text === 'build' ? { pull: 'never' } : {}
}

/** A mention at a text of a service. */
export function mention(
  kind: ComposeMention['kind'],
  service: Service,
  node: TextNode,
  via: readonly Place[]
): ComposeMention {
  const { text: written, ...span } = placeOf(node)
  return {
    ...span,
    kind,
    written,
    value: node.value,
    via: [...via, ...node.places],
    platform: null,
    required: kind !== 'cache-from',
    service: service.name
  }
}

/** The images whose layers the build of a service may reuse. */
export function cacheMentions(diagnostics: Diagnostics, service: Service): readonly ComposeMention[] {
  const path = `services.${service.name}`
  const sources = service.build === null ? null : childOf(service.build, 'cache_from')
  if (sources === null) return []
  if (sources.value.kind !== 'list') {
    wrongType(diagnostics, sources.value, `${path}.build.cache_from`, 'a list of strings')
    return []
  }
  return itemsOf(sources).flatMap(item => {
    const text = asText(diagnostics, item, `${path}.build.cache_from`)
    return text === null ? [] : cachesIn(diagnostics, service, text, item.via)
  })
}

function cachesIn(
  diagnostics: Diagnostics,
  service: Service,
  text: TextNode,
  via: readonly Place[]
): readonly ComposeMention[] {
  const images = cacheImages(maskedText(text))
  if (images.length > limits.cacheNames) {
    const what = `An entry of \`cache_from\` of the service \`${service.name}\` names more than ${limits.cacheNames} images; the rest was not read.`
    diagnostics.limit(placeOf(text), what)
  }
  return images.slice(0, limits.cacheNames).map(({ start, end }) => {
    const whole = start === 0 && end === text.text.length
    return mention('cache-from', service, whole ? text : sliceOf(text, start, end), via)
  })
}

/** The images that a service mounts with `type: image`; of several volumes with one target the last counts. */
function volumeImages(diagnostics: Diagnostics, service: Entry, path: string): readonly TextEntry[] {
  const volumes = childOf(service, 'volumes')
  if (volumes === null) return []
  if (volumes.value.kind !== 'list') {
    wrongType(diagnostics, volumes.value, `${path}.volumes`, 'a list')
    return []
  }
  const mounted = new Map<string, Entry>()
  for (const [index, item] of itemsOf(volumes).entries()) {
    mounted.set(targetOf(item) ?? `\n${index}`, item)
  }
  return [...mounted.values()].flatMap(item => {
    const type = childOf(item, 'type')?.value
    if (type?.kind !== 'text' || type.text !== 'image') return []
    const source = textUnder(diagnostics, item, 'source', `${path}.volumes`)
    return source === null ? [] : [source]
  })
}

function targetOf(item: Entry): string | null {
  if (item.value.kind === 'map') {
    const target = childOf(item, 'target')?.value
    return target?.kind === 'text' ? clean(target.text) : null
  }
  return item.value.kind === 'text' ? shortTarget(item.value.text) : null
}

/** The target of `source:target:mode`; the colon of a Windows drive does not part. */
function shortTarget(text: string): string {
  if (text.length <= 2) return text
  const fields = text.replace(/(^|:)([a-zA-Z]):(?=[\\/])/g, '$1$2\n').split(':')
  const target = fields[1] ?? fields[0] ?? ''
  return clean(target.replace('\n', ':'))
}

function clean(target: string): string {
  const path = posix.normalize(target)
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}
