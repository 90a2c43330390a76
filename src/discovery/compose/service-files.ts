import type { RepositoryFiles } from '../files.ts'
import { quoted } from '../quoted.ts'
import { unreadableFinding } from '../reading.ts'
import { resolveFrom } from '../repository-path.ts'
import type { Journal } from './journal.ts'
import { limits } from './limits.ts'
import type { Service } from './service.ts'
import { itemsOf } from './shape.ts'
import { childOf, placeOf, type Entry, type TextNode } from './tree.ts'
import { isFalse } from './typed.ts'

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
  journal: Journal,
  services: ReadonlyMap<string, Service>
): Promise<void> {
  for (const { entry } of services.values()) {
    const named = [
      ...filesUnder(entry, 'env_file', 'The environment file'),
      ...filesUnder(entry, 'label_file', 'The label file')
    ]
    for (const file of named) await checkFile(files, journal, file)
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

async function checkFile(files: RepositoryFiles, journal: Journal, file: ServiceFile): Promise<void> {
  const { path, required, what } = file
  const place = placeOf(path)
  if (path.value.kind === 'unknown') {
    if (required) journal.leftOut(`${what} ${quoted(place.text)} was not looked for: ${path.value.reason}.`)
    return
  }
  const { text } = path.value
  const resolved = text.startsWith('~') ? null : resolveFrom(path.home.folder, text)
  const inside = resolved?.kind === 'inside' ? resolved.path : null
  if (inside !== null) journal.read(inside)
  const answer = inside === null ? ({ kind: 'outside' } as const) : await files.read(inside, limits.fileBytes)
  if (answer.kind === 'text' && answer.path !== undefined) journal.read(answer.path)
  if (answer.kind === 'directory' || (answer.kind === 'missing' && required)) {
    const { rule, message, severity } = unreadableFinding(inside ?? text, what, answer, place)
    const isOpen = answer.kind === 'missing' && answer.writer !== undefined
    journal.find(rule, place, isOpen ? message : `${message} docker compose stops there. ${remedy}`, severity)
  } else if (answer.kind === 'outside' && required) {
    const message = `${what} ${quoted(text)} lies outside of the repository and was not looked for: docker compose stops where it is absent. ${remedy}`
    journal.find('path-outside-repository', place, message, 'warning')
  }
}

const remedy = 'Commit the file, let `initializeCommand` write it, or mark its entry with `required: false`.'
