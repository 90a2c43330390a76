import { circleFinding, type Installed, type Wait } from '../discovery/features/circle.ts'
import { linkOf, wrongTypeFinding } from '../discovery/features/link.ts'
import { relations, type Relation } from '../discovery/features/relation.ts'
import { mostImages, mostUses } from '../discovery/limits.ts'
import type { Reference, Use } from '../model.ts'
import { mostLinks, type FeatureLinks } from '../oci/feature.ts'
import type { Depth, PullResult } from '../oci/pull-result.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { type Asked, imageKey, type ImageFacts } from './types.ts'
import { deeper, shallow } from './image.ts'

/** Features that depend on one another in a row: whoever writes them could go on for ever. */
const longestChain = 50

/** The digests of a configuration's lock file, by the id of the Feature: it holds those of dependencies too. */
export type LockOf = (configuration: string) => ReadonlyMap<string, string>

/** How images are asked about. */
export interface Questioning {
  readonly lockOf: LockOf
  /** How deep a use needs an image to be looked at. */
  readonly depthOf: (use: Use) => Depth
  /** Asks about one image as deep as all of its uses need. */
  readonly ask: (use: Use, depth: Depth) => Promise<ImageFacts>
}

/** All uses with those that Features bring in through `dependsOn` and `installsAfter`, and the answers about each image. */
export interface Closure {
  readonly uses: readonly Use[]
  readonly images: ReadonlyMap<string, ImageFacts>
  readonly findings: readonly Finding[]
  readonly incomplete: readonly string[]
}

/**
 * Asks about every image once, and about the Features that Features name, until no new one comes: which they are stands in
 * the manifest of a Feature, so only a registry knows. What lies beyond a bound is left out, with `limit-reached`.
 */
export async function askAll(uses: readonly Use[], questioning: Questioning): Promise<Closure> {
  const gathering = new Gathering(questioning)
  await gathering.add(uses)
  return gathering.closure()
}

class Gathering {
  readonly #questioning: Questioning
  readonly #uses = new Map<string, Use>()
  /** How deep the uses that each image has so far need it to be looked at. */
  readonly #depths = new Map<string, Depth>()
  readonly #images = new Map<string, ImageFacts>()
  /** The Features that are installed, by their configuration and image. */
  readonly #installed = new Map<string, Map<string, Installed>>()
  readonly #findings: Finding[] = []
  readonly #incomplete = new Set<string>()
  readonly #limits = new Set<string>()

  constructor(questioning: Questioning) {
    this.#questioning = questioning
  }

  async add(uses: readonly Use[]): Promise<void> {
    let wave = uses
    for (let chain = 0; wave.length > 0; chain++) {
      const kept = wave.filter(use => this.#keeps(use, chain))
      await this.#askWave(kept)
      wave = kept.flatMap(use => this.#linked(use))
    }
  }

  closure(): Closure {
    const limits = [...this.#limits].map(message => finding('limit-reached', { message }))
    return {
      uses: [...this.#uses.values()],
      images: this.#images,
      findings: [...this.#findings, ...this.#circles(), ...limits],
      incomplete: [...this.#incomplete, ...this.#limits]
    }
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
    if (this.#depths.has(image)) return null
    if (this.#depths.size >= mostImages)
      return `With the Features that Features depend on there are more than ${mostImages} images: the others were not checked.`
    this.#depths.set(image, shallow)
    return null
  }

  async #askWave(wave: readonly Use[]): Promise<void> {
    const open = new Map<string, Use>()
    for (const use of wave) if (this.#asksFor(use)) open.set(imageKey(use.reference), use)
    await Promise.all(
      [...open].map(async ([image, use]) => {
        this.#images.set(image, await this.#questioning.ask(use, this.#depths.get(image) ?? shallow))
      })
    )
  }

  /** Whether the image was not asked about yet, or not as deeply as this use needs. */
  #asksFor(use: Use): boolean {
    const image = imageKey(use.reference)
    const before = this.#depths.get(image) ?? shallow
    const now = deeper(before, this.#questioning.depthOf(use))
    this.#depths.set(image, now)
    const isDeeper =
      now.links !== before.links || now.blob !== before.blob || now.platforms.length > before.platforms.length
    return isDeeper || !this.#images.has(image)
  }

  /** What a Feature names; what only orders the installation is not installed, so that what it names is not followed. */
  #linked(use: Use): Use[] {
    const facts = this.#images.get(imageKey(use.reference))
    if (use.kind !== 'feature' || facts === undefined) return []
    const links = linksOf(facts)
    if (links === null) {
      this.#incomplete.add(
        `what the Feature ${use.reference.text} depends on and installs after was not read`
      )
      return []
    }
    for (const wrong of links.wrongTypes ?? []) this.#findings.push(wrongTypeFinding(use, wrong))
    const followed = relations.map(relation => ({
      relation,
      uses: this.#follow(use, relation, links[relation])
    }))
    this.#install(
      use,
      followed.flatMap(({ relation, uses }) => uses.flatMap(other => waitsFor(other, relation)))
    )
    return followed.flatMap(({ uses }) => uses)
  }

  #install(use: Use, waits: readonly Wait[]): void {
    const { configuration, reference } = use
    const features = this.#installed.get(configuration) ?? new Map<string, Installed>()
    this.#installed.set(configuration, features)
    const key = imageKey(reference)
    if (features.has(key)) return
    features.set(key, { label: reference.text, key, resource: resourceOf(reference), waits })
  }

  #circles(): Finding[] {
    return [...this.#installed.values()].flatMap(features => circleFinding([...features.values()]) ?? [])
  }

  #follow(use: Use, relation: Relation, ids: readonly string[]): Use[] {
    if (ids.length > mostLinks)
      this.#limits.add(
        `The Feature ${use.reference.text} has more than ${mostLinks} entries in \`${relation}\`: the rest of them was not checked.`
      )
    return ids.slice(0, mostLinks).flatMap(id => {
      const link = linkOf(use, relation, id, this.#questioning.lockOf(use.configuration))
      if (link.kind === 'finding') this.#findings.push(link.finding)
      if (link.kind === 'local')
        this.#incomplete.add(
          `the local Feature ${link.folder}, which the Feature ${use.reference.text} depends on, was not read`
        )
      return link.kind === 'use' ? [link.use] : []
    })
  }
}

/** The CLI asks `devcontainers-extra` in place of `devcontainers-contrib`, and orders both by the name that was written: which, is not known here. */
const renamed = /^devcontainers-extra\//

function waitsFor({ reference, ...place }: Use, relation: Relation): Wait[] {
  if (relation === 'dependsOn') return [{ relation, target: imageKey(reference), place }]
  return renamed.test(reference.repository) ? [] : [{ relation, target: resourceOf(reference), place }]
}

function resourceOf({ registry, repository }: Reference): string {
  return `${registry}/${repository}`
}

function linksOf(facts: ImageFacts): FeatureLinks | null {
  const allowed = looksOf(facts).find(look => look.result === 'allowed')
  return allowed === undefined ? null : allowed.manifest.links
}

function looksOf(facts: ImageFacts): readonly Asked<PullResult>[] {
  return [facts.anonymous, ...facts.tokens.map(({ look }) => look), ...facts.triples.map(({ look }) => look)]
}
