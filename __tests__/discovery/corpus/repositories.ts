import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of real configurations, beside the project; it is no part of it. */
export const corpus = fileURLToPath(new URL('../../../../shared/corpus/open', import.meta.url))

/** Whether the corpus is there. */
export const present = existsSync(corpus)

/** An image that a careful reader derived. */
export interface ExpectedImage {
  readonly ref: string
  /** `null` where it is not resolved. */
  readonly normalized: string | null
  readonly kind: string
  readonly file: string
  readonly line: number
  readonly resolved: boolean
}

/** The expectation beside one configuration. */
export interface Expectation {
  readonly repository: string
  readonly config: string
  readonly images: readonly ExpectedImage[]
}

/** The repositories of the corpus, by the names of their folders. */
export function repositories(): readonly string[] {
  return present ? readdirSync(corpus).sort() : []
}

/** Every expectation of the corpus. */
export function expectations(): readonly Expectation[] {
  return repositories().flatMap(repository =>
    filesUnder(join(corpus, repository))
      .filter(path => path.endsWith(`${sep}expected.json`))
      .map(path => {
        const { config, images } = JSON.parse(readFileSync(path, 'utf8')) as Omit<Expectation, 'repository'>
        return { repository, config, images }
      })
  )
}

/** Paths of the files that a configuration could be, from the repository's folder. */
export function candidates(repository: string): readonly string[] {
  const root = join(corpus, repository)
  return filesUnder(root)
    .filter(path => /devcontainer[^/]*\.json$/.test(path) && !/-(?:lock|feature|template)\.json$/.test(path))
    .map(path => relative(root, path))
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}
