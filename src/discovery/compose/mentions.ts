import type { Place, Span } from '../../model.ts'
import type { Value } from '../build.ts'
import { cacheImages } from '../cache-entry.ts'
import type { Journal } from './journal.ts'
import { limits } from './limits.ts'
import type { Service } from './service.ts'
import { itemsOf } from './shape.ts'
import { childOf, maskedText, placeOf, sliceOf, type TextNode } from './tree.ts'
import { asText, wrongType } from './typed.ts'
import { volumeImages } from './volumes.ts'

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
}

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
  journal: Journal,
  service: Service,
  built: ReadonlySet<string>
): readonly ComposeMention[] {
  const path = `services.${service.name}`
  const volumes = volumeImages(journal, service.entry, path)
  const mentions = volumes.map(volume => mention('volume-image', service, volume.value, volume.via))
  if (service.build !== null || service.image === null) return mentions
  const { value } = service.image.value
  if (value.kind === 'known' && built.has(value.text)) return mentions
  const image = mention('compose-image', service, service.image.value, service.image.via)
  return [{ ...image, platform: service.platform }, ...mentions]
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
export function cacheMentions(journal: Journal, service: Service): readonly ComposeMention[] {
  const path = `services.${service.name}`
  const sources = service.build === null ? null : childOf(service.build, 'cache_from')
  if (sources === null) return []
  if (sources.value.kind !== 'list') {
    wrongType(journal, sources.value, `${path}.build.cache_from`, 'a list of strings')
    return []
  }
  return itemsOf(sources).flatMap(item => {
    const text = asText(journal, item, `${path}.build.cache_from`)
    return text === null ? [] : cachesIn(journal, service, text, item.via)
  })
}

function cachesIn(
  journal: Journal,
  service: Service,
  text: TextNode,
  via: readonly Place[]
): readonly ComposeMention[] {
  const images = cacheImages(maskedText(text))
  if (images.length > limits.cacheNames) {
    const what = `An entry of \`cache_from\` of the service \`${service.name}\` names more than ${limits.cacheNames} images; the rest was not read.`
    journal.limit(placeOf(text), what)
  }
  return images.slice(0, limits.cacheNames).map(({ start, end }) => {
    const whole = start === 0 && end === text.text.length
    return mention('cache-from', service, whole ? text : sliceOf(text, start, end), via)
  })
}
