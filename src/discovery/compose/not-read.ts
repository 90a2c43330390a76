import { quoted } from '../quoted.ts'
import type { Journal } from './journal.ts'
import type { Service } from './service.ts'
import { entriesOf, itemsOf } from './shape.ts'
import { childOf, placeOf, type Entry, type KeyedEntry, type MapNode } from './tree.ts'

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
export function leaveOutBesides(journal: Journal, { name, entry }: Service): void {
  const steps = childOf(entry, 'pre_start')
  const images = (steps === null ? [] : itemsOf(steps)).flatMap(step => childOf(step, 'image') ?? [])
  if (steps !== null && images.length > 0) {
    const place = where(`services.${name}.pre_start`, steps)
    journal.leftOut(`The images ${listed(images)} of ${place} were not looked at.`)
  }
  const provider = childOf(entry, 'provider')
  if (provider === null) return
  const type = childOf(provider, 'type')
  const which = type === null ? '' : ` ${listed([type])}`
  const place = where(`services.${name}.provider`, provider)
  journal.leftOut(`What the provider${which} of ${place} pulls was not looked at.`)
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
