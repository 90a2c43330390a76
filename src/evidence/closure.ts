import { dependencyOf } from '../discovery/features/dependency.ts'
import type { Use, UseKind } from '../model.ts'
import type { Depth } from '../registry/look.ts'
import type { Finding } from '../rules/finding.ts'
import { imageKey, type ImageFacts } from './facts.ts'
import { depthFor } from './image.ts'

/** How many images one report holds at the most (specification 6.5). */
const mostImages = 5_000

/** Asks about one image as deep as its uses need. */
export type AskImage = (use: Use, depth: Depth) => Promise<ImageFacts>

/** The digests of a configuration's lock file, by the id of the Feature: it holds those of dependencies too. */
export type LockOf = (configuration: string) => ReadonlyMap<string, string>

/** All uses with those that Features bring in through `dependsOn`, and the answers about each image. */
export interface Closure {
  readonly uses: readonly Use[]
  readonly images: ReadonlyMap<string, ImageFacts>
  readonly findings: readonly Finding[]
  readonly incomplete: readonly string[]
}

/**
 * Asks about every image once, and about the Features that Features depend on, until no new one comes (specification 2.2):
 * what a Feature depends on stands in its manifest, so only a registry knows.
 */
export async function askAll(uses: readonly Use[], lockOf: LockOf, ask: AskImage): Promise<Closure> {
  const gathering = new Gathering(lockOf, ask)
  await gathering.add(uses)
  return gathering.closure()
}

class Gathering {
  readonly #lockOf: LockOf
  readonly #ask: AskImage
  readonly #uses: Use[] = []
  readonly #images = new Map<string, ImageFacts>()
  readonly #findings: Finding[] = []
  readonly #incomplete = new Set<string>()
  readonly #askedAsFeature = new Set<string>()
  readonly #known = new Set<string>()

  constructor(lockOf: LockOf, ask: AskImage) {
    this.#lockOf = lockOf
    this.#ask = ask
  }

  async add(uses: readonly Use[]): Promise<void> {
    let wave = uses.filter(use => this.#isNew(use))
    while (wave.length > 0) {
      this.#uses.push(...wave)
      await this.#askWave(wave)
      wave = wave.flatMap(use => this.#dependencies(use)).filter(use => this.#isNew(use))
    }
  }

  closure(): Closure {
    return {
      uses: this.#uses,
      images: this.#images,
      findings: this.#findings,
      incomplete: [...this.#incomplete]
    }
  }

  #isNew(use: Use): boolean {
    const key = [use.configuration, use.kind, imageKey(use.reference), use.file, use.line, use.column].join(
      '\n'
    )
    if (this.#known.has(key)) return false
    this.#known.add(key)
    return true
  }

  async #askWave(wave: readonly Use[]): Promise<void> {
    const kinds = new Map<string, { use: Use; kinds: Set<UseKind> }>()
    for (const use of wave) {
      const key = imageKey(use.reference)
      const entry = kinds.get(key) ?? { use, kinds: new Set<UseKind>() }
      kinds.set(key, { use: entry.use, kinds: entry.kinds.add(use.kind) })
    }
    await Promise.all([...kinds].map(([key, entry]) => this.#askOne(key, entry.use, entry.kinds)))
  }

  async #askOne(key: string, use: Use, kinds: ReadonlySet<UseKind>): Promise<void> {
    const enough = this.#images.has(key) && (!kinds.has('feature') || this.#askedAsFeature.has(key))
    if (enough) return
    if (!this.#images.has(key) && this.#images.size >= mostImages) {
      this.#incomplete.add(`more than ${mostImages} images: the rest was not checked`)
      return
    }
    if (kinds.has('feature')) this.#askedAsFeature.add(key)
    this.#images.set(key, await this.#ask(use, depthFor(kinds)))
  }

  #dependencies(use: Use): Use[] {
    const facts = this.#images.get(imageKey(use.reference))
    if (use.kind !== 'feature' || facts === undefined) return []
    const ids = dependsOn(facts)
    if (ids === null) {
      this.#incomplete.add(`what the Feature ${use.reference.text} depends on was not read`)
      return []
    }
    return ids.flatMap(id => {
      const dependency = dependencyOf(use, id, this.#lockOf(use.configuration))
      if (dependency.kind === 'finding') this.#findings.push(dependency.finding)
      return dependency.kind === 'use' ? [dependency.use] : []
    })
  }
}

function dependsOn(facts: ImageFacts): readonly string[] | null {
  const looks = [
    facts.anonymous,
    ...facts.tokens.map(({ look }) => look),
    ...facts.triples.map(({ look }) => look)
  ]
  const allowed = looks.find(look => look.result === 'allowed')
  return allowed === undefined ? null : allowed.manifest.dependsOn
}
