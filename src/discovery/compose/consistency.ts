import type { Journal } from './journal.ts'
import type { Service } from './service.ts'
import { itemsOf } from './shape.ts'
import { childOf, type Entry } from './tree.ts'
import { has } from './typed.ts'

/**
 * Notes what docker compose refuses although every property has the right type (compose-go `loader/validate.go`,
 * as far as images and builds are concerned). What a `partial` service lacks may stand in what it extends.
 */
export function checkConsistency(
  journal: Journal,
  services: ReadonlyMap<string, Service>,
  partial: ReadonlySet<string>
): void {
  for (const service of services.values()) {
    if (!partial.has(service.name)) checkSource(journal, service)
    checkDockerfile(journal, service)
    checkPlatforms(journal, service)
  }
}

function checkSource(journal: Journal, { name, place, entry }: Service): void {
  if (isNull(entry, 'image') || isNull(entry, 'build')) return
  const image = childOf(entry, 'image')?.value
  const named =
    image !== undefined && !(image.kind === 'text' && image.value.kind === 'known' && image.text === '')
  if (named || has(entry, 'build') || has(entry, 'provider')) return
  const message = `The service \`${name}\` has neither an \`image\` nor a \`build\`; it needs one of them.`
  journal.find('invalid-configuration', place, message)
}

// That it is null has a finding of its own.
function isNull({ value }: Entry, key: string): boolean {
  return value.kind === 'map' && value.entries.get(key)?.value.kind === 'null'
}

function checkDockerfile(journal: Journal, { name, build }: Service): void {
  const inline = build === null ? null : childOf(build, 'dockerfile_inline')
  if (build === null || inline === null || !has(build, 'dockerfile')) return
  const message = `\`services.${name}.build\` has both \`dockerfile\` and \`dockerfile_inline\`; only one of them may stand.`
  journal.find('invalid-configuration', inline.key, message)
}

function checkPlatforms(journal: Journal, { name, build, platform }: Service): void {
  const platforms = build === null ? null : childOf(build, 'platforms')
  if (platforms === null || platform === null) return
  const texts = itemsOf(platforms).flatMap(({ value }) => (value.kind === 'text' ? [value] : []))
  if (texts.length === 0 || texts.some(({ value, text }) => value.kind === 'unknown' || text === platform))
    return
  const message = `\`services.${name}.build.platforms\` does not hold the service's \`platform\` \`${platform}\`; docker compose refuses this.`
  journal.find('invalid-configuration', platforms.key, message)
}
