import type { Finding } from '../../rules/finding.ts'
import type { FileAnswer } from '../files.ts'
import type { Report } from '../properties.ts'

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
