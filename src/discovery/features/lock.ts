import { posix } from 'node:path'
import type { FileAnswer, RepositoryFiles } from '../../checkout/files.ts'
import { lockFileLimit } from '../../checkout/limits.ts'
import { folderOf } from '../../checkout/paths.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import { objectProperty, property, type Report, wrongType } from '../devcontainer/properties.ts'
import { type JsonObject, parseJson } from '../json.ts'
import { quoted, unreadableFinding } from '../reading.ts'

/** Digests of the Features of one configuration by their ids, as the dev container CLI keeps them in a lock file. */
export type FeatureLock = ReadonlyMap<string, string>

/** The lock file of a configuration: beside it, with a leading dot where the configuration has one. */
export function lockFileOf(configuration: string): string {
  const dot = posix.basename(configuration).startsWith('.') ? '.' : ''
  return posix.join(folderOf(configuration), `${dot}devcontainer-lock.json`)
}

/** Reads the lock file beside a configuration; an absent or empty one locks nothing (`readLockfile` of the CLI). */
export async function readFeatureLock(
  files: RepositoryFiles,
  configuration: string,
  report: Report,
  known: Readings<FeatureLock>
): Promise<FeatureLock> {
  const file = lockFileOf(configuration)
  const answer = await files.read(file, lockFileLimit)
  if (answer.kind === 'missing') return new Map()
  if (answer.kind !== 'text') {
    report(unreadableFinding(file, 'the lock file of the Features', answer, null))
    return new Map()
  }
  return known.of(file, answer, report, lockIn)
}

function lockIn(file: string, text: string, report: Report): FeatureLock {
  if (text.trim() === '') return new Map()
  const { root, findings } = parseJson(file, text, true)
  findings.forEach(report)
  if (root?.kind !== 'object') {
    if (root !== null && findings.length === 0) report(wrongType(root, file, 'an object'))
    return new Map()
  }
  return lockedDigests(root, report)
}

const digest = /^sha256:[0-9a-f]{64}$/

function lockedDigests(root: JsonObject, report: Report): FeatureLock {
  const lock = new Map<string, string>()
  if (property(root, 'features') === null) report(withoutFeatures(root))
  for (const [id, { value }] of objectProperty(root, 'features', report)?.properties ?? []) {
    if (value.kind !== 'object') {
      report(wrongType(value, `features["${id}"]`, 'an object'))
      continue
    }
    const integrity = property(value, 'integrity')
    if (integrity === null) continue
    if (integrity.kind === 'string' && digest.test(integrity.text)) lock.set(id, integrity.text)
    else report(badIntegrity(id, integrity.written, integrity.span))
  }
  return lock
}

const writeAnew = {
  text: 'Write the lock file anew.',
  command: 'devcontainer upgrade --workspace-folder .',
  who: 'anyone with write access'
} as const

// The CLI looks the id of each Feature up in `features` without asking whether it is there (`getFeatureIdType`).
function withoutFeatures({ span }: JsonObject): Finding {
  return finding('invalid-configuration', {
    message:
      'The lock file has no `features`, without which the dev container CLI stops; expected an object, which may be empty.',
    location: span,
    fixes: [writeAnew]
  })
}

function badIntegrity(id: string, written: string, location: Finding['location']): Finding {
  return finding('invalid-configuration', {
    message: `\`integrity\` of ${quoted(id)} must be \`sha256:\` and 64 hexadecimal digits, found ${quoted(written)}.`,
    location,
    fixes: [writeAnew]
  })
}

interface Made<T> {
  /** The digest of the text, which may be a large one to hold. */
  readonly digest: string
  readonly value: T
  readonly findings: readonly Finding[]
}

/** What one kind of reading made of the texts of a run, by their files. */
export class Readings<T> {
  readonly #made = new Map<string, Made<T>>()

  /** What `make` gives for a text, with its findings; asked once for a file and text. */
  of(asked: string, answer: FileAnswer & { kind: 'text' }, report: Report, make: Make<T>): T {
    const { text, path: file = asked } = answer
    const known = this.#made.get(file)
    const { createHash } = process.getBuiltinModule('node:crypto')
    const digest = createHash('sha256').update(text).digest('hex')
    const made = known?.digest === digest ? known : read(file, text, digest, make)
    this.#made.set(file, made)
    made.findings.forEach(report)
    return made.value
  }
}

type Make<T> = (file: string, text: string, report: Report) => T

function read<T>(file: string, text: string, digest: string, make: Make<T>): Made<T> {
  const findings: Finding[] = []
  const value = make(file, text, one => findings.push(one))
  return { digest, value, findings }
}
