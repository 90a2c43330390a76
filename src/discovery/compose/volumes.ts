import { posix } from 'node:path'
import type { Journal } from './journal.ts'
import { itemsOf } from './shape.ts'
import { childOf, type Entry } from './tree.ts'
import { textUnder, wrongType, type TextEntry } from './typed.ts'

/** The images that a service mounts with `type: image`; of several volumes with one target the last counts. */
export function volumeImages(journal: Journal, service: Entry, path: string): readonly TextEntry[] {
  const volumes = childOf(service, 'volumes')
  if (volumes === null) return []
  if (volumes.value.kind !== 'list') {
    wrongType(journal, volumes.value, `${path}.volumes`, 'a list')
    return []
  }
  const mounted = new Map<string, Entry>()
  for (const [index, item] of itemsOf(volumes).entries()) {
    mounted.set(targetOf(item) ?? `\n${index}`, item)
  }
  return [...mounted.values()].flatMap(item => {
    const type = childOf(item, 'type')?.value
    if (type?.kind !== 'text' || type.text !== 'image') return []
    const source = textUnder(journal, item, 'source', `${path}.volumes`)
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
