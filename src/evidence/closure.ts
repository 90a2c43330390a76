import { dependencyOf } from '../discovery/features/dependency.ts'
import { mostImages, mostUses } from '../discovery/limits.ts'
import type { Use, UseKind } from '../model.ts'
import type { Depth, Look } from '../registry/look.ts'
import { mostDependencies } from '../registry/manifest.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { type Asked, imageKey, type ImageFacts } from './facts.ts'
import { depthFor } from './image.ts'

/** Features that depend on one another in a row: whoever writes them could go on for ever. */
const longestChain = 50

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
 * what a Feature depends on stands in its manifest, so only a registry knows. What lies beyond a bound of specification 6.5
 * is left out, with `limit-reached`.
 */
export async function askAll(uses: readonly Use[], lockOf: LockOf, ask: AskImage): Promise<Closure> {
  const gathering = new Gathering(lockOf, ask)
  await gathering.add(uses)
  return gathering.closure()
}

class Gathering {
  readonly #lockOf: LockOf
  readonly #ask: AskImage
  readonly #uses = new Map<string, Use>()
  /** The kinds of uses that each image has so far. */
  readonly #kinds = new Map<string, Set<UseKind>>()
  readonly #images = new Map<string, ImageFacts>()
  readonly #findings: Finding[] = []
  readonly #incomplete = new Set<string>()
  readonly #limits = new Set<string>()

  constructor(lockOf: LockOf, ask: AskImage) {
    this.#lockOf = lockOf
    this.#ask = ask
  }

  async add(uses: readonly Use[]): Promise<void> {
    let wave = uses
    for (let chain = 0; wave.length > 0; chain++) {
      const kept = wave.filter(use => this.#keeps(use, chain))
      await this.#askWave(kept)
      wave = kept.flatMap(use => this.#dependencies(use))
    }
  }

  closure(): Closure {
    const limits = [...this.#limits].map(message => finding('limit-reached', { message }))
    return {
      uses: [...this.#uses.values()],
      images: this.#images,
      findings: [...this.#findings, ...limits],
      incomplete: [...this.#incomplete, ...this.#unseenPlatforms(), ...this.#limits]
    }
  }

  /** Images that somebody got, and of which it stayed open for which platforms they exist. */
  #unseenPlatforms(): string[] {
    return [...this.#images].flatMap(([image, facts]) => {
      const isAsked = depthFor(this.#kinds.get(image) ?? new Set()).platforms
      const manifests = looksOf(facts).flatMap(look => (look.result === 'allowed' ? [look.manifest] : []))
      const isOpen = manifests.every(({ artifact, platforms }) => artifact === 'image' && platforms === null)
      return isAsked && isOpen && manifests.length > 0
        ? [`for which platforms ${facts.reference.text} exists was not read`]
        : []
    })
  }

  /** Whether a use is new and within the bounds; it then counts from now on. */
  #keeps(use: Use, chain: number): boolean {
    const image = imageKey(use.reference)
    const key = [use.configuration, use.kind, image, use.platform, use.file, use.line, use.column].join('\n')
    if (this.#uses.has(key)) return false
    const limit = this.#limitFor(image, chain)
    if (limit !== null) {
      this.#limits.add(limit)
      return false
    }
    this.#uses.set(key, use)
    return true
  }

  #limitFor(image: string, chain: number): string | null {
    if (chain > longestChain)
      return `More than ${longestChain} Features depend on one another in a row: those after them were not checked.`
    if (this.#uses.size >= mostUses)
      return `With the Features that Features depend on there are more than ${mostUses} uses of images: the others were not checked.`
    if (this.#kinds.has(image)) return null
    if (this.#kinds.size >= mostImages)
      return `With the Features that Features depend on there are more than ${mostImages} images: the others were not checked.`
    this.#kinds.set(image, new Set())
    return null
  }

  async #askWave(wave: readonly Use[]): Promise<void> {
    const open = new Map<string, Use>()
    for (const use of wave) if (this.#asksFor(use)) open.set(imageKey(use.reference), use)
    await Promise.all(
      [...open].map(async ([image, use]) => {
        this.#images.set(image, await this.#ask(use, depthFor(this.#kinds.get(image) ?? new Set())))
      })
    )
  }

  /** Whether the image was not asked about yet, or not as deeply as this use needs. */
  #asksFor(use: Use): boolean {
    const image = imageKey(use.reference)
    const kinds = this.#kinds.get(image) ?? new Set()
    const before = depthFor(kinds)
    kinds.add(use.kind)
    const now = depthFor(kinds)
    const isDeeper = now.dependsOn !== before.dependsOn || now.platforms !== before.platforms
    return isDeeper || !this.#images.has(image)
  }

  #dependencies(use: Use): Use[] {
    const facts = this.#images.get(imageKey(use.reference))
    if (use.kind !== 'feature' || facts === undefined) return []
    const ids = dependsOn(facts)
    if (ids === null) {
      this.#incomplete.add(`what the Feature ${use.reference.text} depends on was not read`)
      return []
    }
    if (ids.length > mostDependencies)
      this.#limits.add(
        `The Feature ${use.reference.text} depends on more than ${mostDependencies} others: the rest of them was not checked.`
      )
    return ids.slice(0, mostDependencies).flatMap(id => {
      const dependency = dependencyOf(use, id, this.#lockOf(use.configuration))
      if (dependency.kind === 'finding') this.#findings.push(dependency.finding)
      return dependency.kind === 'use' ? [dependency.use] : []
    })
  }
}

function dependsOn(facts: ImageFacts): readonly string[] | null {
  const allowed = looksOf(facts).find(look => look.result === 'allowed')
  return allowed === undefined ? null : allowed.manifest.dependsOn
}

function looksOf(facts: ImageFacts): readonly Asked<Look>[] {
  return [facts.anonymous, ...facts.tokens.map(({ look }) => look), ...facts.triples.map(({ look }) => look)]
}
