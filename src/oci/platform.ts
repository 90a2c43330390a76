import {
  formatPlatform,
  isSamePlatform,
  newerVariants,
  parsePlatform,
  servingPlatforms,
  type Platform
} from '../reference/platforms.ts'
import { RegistryError, statusAndCode } from './errors.ts'
import { NoAnswer } from '../http/types.ts'
import type { Manifest, PartAnswer, PlatformPart } from './pull-result.ts'
import {
  isIndexType,
  isKnownPlatform,
  isManifestType,
  mostPlatforms,
  type IndexEntry,
  type ManifestSummary
} from './manifest.ts'
import { isRefusal } from './refusal.ts'

/** How the parts of an image are asked for; each throws `RegistryError` and `NoAnswer`. */
export interface PartsSource {
  /** The `content-type` of a manifest that is there. */
  head(digest: string): Promise<string>
  get(digest: string): Promise<ManifestSummary>
  /** The platform that a config names; `null` where it names none. */
  config(digest: string): Promise<string | null>
}

/** Manifests of an index that have to be read to know what they are for, of one image. */
const mostRead = 8

/** Indexes in an index in an index. */
const deepest = 3

/**
 * Asks for what an index promises for each platform that is wanted, or reads the config of a single image. Docker takes the
 * best of the entries that serve the platform, and an entry that names no platform where none does: that one is read, and so
 * is an index in an index. Throws `RegistryError` where the registry refuses the config of a single image.
 */
export async function readParts(
  summary: ManifestSummary,
  wanted: readonly string[],
  source: PartsSource
): Promise<Pick<Manifest, 'platforms' | 'parts'>> {
  if (summary.artifact !== 'image') return { platforms: null, parts: [] }
  const reading = new PartsReading(source)
  const parts = await Promise.all(
    wanted.map(async (platform): Promise<PlatformPart> => {
      const parsed = parsePlatform(platform, null)
      const answer: PartAnswer =
        parsed === null ? { result: 'absent' } : await reading.part(summary, parsed, 0)
      return { platform, ...answer }
    })
  )
  return { platforms: reading.platforms(summary), parts }
}

class PartsReading {
  readonly #source: PartsSource
  readonly #found = new Set<string>()
  #left = mostRead

  constructor(source: PartsSource) {
    this.#source = source
  }

  /** All platforms that became known; `null` where none did. */
  platforms(summary: ManifestSummary): Manifest['platforms'] {
    const all = new Set([...(listedPlatforms(summary) ?? []), ...this.#found])
    return all.size === 0 ? null : [...all]
  }

  async part(summary: ManifestSummary, wanted: Platform, depth: number): Promise<PartAnswer> {
    const { entries } = summary
    return entries === null ? this.#single(summary, wanted, depth) : this.#ofIndex(entries, wanted, depth)
  }

  /** A single image; alone it may be one that {@link served} has for `perhaps`, in an index not every container engine takes it. */
  async #single(summary: ManifestSummary, wanted: Platform, depth: number): Promise<PartAnswer> {
    const { artifact, config } = summary
    if (artifact !== 'image' || config === null) return { result: 'absent' }
    try {
      const platform = await this.#source.config(config.digest)
      // Docker takes a config that names no platform for one of its own.
      if (platform === null) return { result: 'there' }
      this.#found.add(platform)
      const serves = served(platform, wanted)
      if (serves === 'perhaps' && depth > 0) return { result: 'perhaps', offered: platform }
      return { result: serves === 'no' ? 'absent' : 'there' }
    } catch (error) {
      if (depth === 0 && error instanceof RegistryError && isRefusal(error)) throw error
      return answerOfError(error, 'config', 'the config of the image')
    }
  }

  async #ofIndex(entries: readonly IndexEntry[], wanted: Platform, depth: number): Promise<PartAnswer> {
    const best = bestOf(entries, wanted)
    if (best !== null) return this.#promised(best, wanted, depth)
    const inside = await this.#unnamed(entries, wanted, depth)
    if (inside.result !== 'absent') return inside
    const other = entries.find(({ platform }) => platform !== null && served(platform, wanted) === 'perhaps')
    if (other !== undefined) return this.#instead(other, wanted, depth)
    const isCut = entries.filter(({ platform }) => platform !== null).length > mostPlatforms
    if (!isCut || isKnownPlatform(formatPlatform(wanted))) return { result: 'absent' }
    const detail = `the index lists more than ${mostPlatforms} platforms, which were not all read`
    return { result: 'open', cause: 'limit-reached', detail }
  }

  /** What an index lists for the platform. */
  async #promised(entry: IndexEntry, wanted: Platform, depth: number): Promise<PartAnswer> {
    if (isIndexType(entry.mediaType)) return this.#read(entry, wanted, depth)
    const what = `the manifest for ${formatPlatform(wanted)}, which the index lists,`
    try {
      return answerOfType(await this.#served(entry), what)
    } catch (error) {
      return answerOfError(error, 'platform-manifest', what)
    }
  }

  /** By HEAD where the index and the header agree; else the manifest itself shows what it is. */
  async #served({ digest, mediaType }: IndexEntry): Promise<Served> {
    const contentType = await this.#source.head(digest)
    if (!isManifestType(contentType)) return { contentType, servedAs: 'no-manifest' }
    if (contentType === mediaType) return { contentType, servedAs: 'itself' }
    const { entries, ...summary } = await this.#source.get(digest)
    // Nobody takes an index where an index lists a manifest.
    return entries === null ? summary : { ...summary, servedAs: 'another-manifest' }
  }

  async #instead(entry: IndexEntry, wanted: Platform, depth: number): Promise<PartAnswer> {
    const answer = await this.#promised(entry, wanted, depth)
    return answer.result === 'there' ? { result: 'perhaps', offered: entry.platform ?? '' } : answer
  }

  /**
   * The entries that name no platform: the first that serves it counts, then what could not be found out. One whose platform
   * not every container engine reads in the same way proves nothing: it leaves the answer open where it would serve.
   */
  async #unnamed(entries: readonly IndexEntry[], wanted: Platform, depth: number): Promise<PartAnswer> {
    const answers: PartAnswer[] = []
    for (const entry of entries.filter(({ naming }) => naming === 'absent' || naming === 'ambiguous')) {
      const read = await this.#read(entry, wanted, depth)
      const isAmbiguous = entry.naming === 'ambiguous'
      const answer = isAmbiguous && read.result !== 'absent' ? ambiguousPlatform(wanted) : read
      if (answer.result === 'there') return answer
      answers.push(answer)
      if (answer.result === 'open' && answer.cause === 'limit-reached') break
    }
    const order = ['open', 'perhaps', 'deleted'] as const
    const [worst] = order.flatMap(result => answers.filter(answer => answer.result === result))
    return worst ?? { result: 'absent' }
  }

  async #read(entry: IndexEntry, wanted: Platform, depth: number): Promise<PartAnswer> {
    if (this.#left === 0 || depth === deepest) {
      const detail = `the index holds more indexes, or manifests that name no platform, than are read (${mostRead})`
      return { result: 'open', cause: 'limit-reached', detail }
    }
    this.#left -= 1
    const what = 'a manifest that the index lists'
    try {
      const summary = await this.#source.get(entry.digest)
      const typed = answerOfType(summary, what)
      if (typed.result !== 'there') return typed
      for (const platform of namedPlatforms(summary.entries ?? [])) this.#found.add(platform)
      return await this.part(summary, wanted, depth + 1)
    } catch (error) {
      return answerOfError(error, 'platform-manifest', what)
    }
  }
}

function ambiguousPlatform(wanted: Platform): PartAnswer {
  return {
    result: 'open',
    cause: 'incomplete-platform',
    detail: `the index lists the manifest for ${formatPlatform(wanted)} with an incomplete \`platform\` object, which not every container engine takes`
  }
}

/** The platforms that an index lists; `null` where it lists none, or is none. */
export function listedPlatforms({ entries }: ManifestSummary): Manifest['platforms'] {
  const named = namedPlatforms(entries ?? [])
  return named.length === 0 ? null : named
}

function namedPlatforms(entries: readonly IndexEntry[]): readonly string[] {
  return entries.flatMap(({ platform }) => platform ?? [])
}

/** The entry that Docker takes: the first one of the best platform that serves. */
function bestOf(entries: readonly IndexEntry[], wanted: Platform): IndexEntry | null {
  for (const serving of certainOf(wanted)) {
    const found = entries.find(({ platform }) => isNamed(platform, serving))
    if (found !== undefined) return found
  }
  return null
}

/** The entry whose layers show what a login may pull: the one that Docker takes, else one that names no platform, else any. */
export function entryFor(entries: readonly IndexEntry[], platform: string): IndexEntry | null {
  const wanted = parsePlatform(platform, null)
  const best = wanted === null ? null : bestOf(entries, wanted)
  return best ?? entries.find(({ naming }) => naming === 'absent') ?? entries[0] ?? null
}

/** Whether an image for one platform serves another; `perhaps`: one for 386, or for a newer variant of amd64, on amd64. */
function served(platform: string, wanted: Platform): 'yes' | 'perhaps' | 'no' {
  if (certainOf(wanted).some(serving => isNamed(platform, serving))) return 'yes'
  const perhaps = [...servingPlatforms(wanted), ...newerVariants(wanted)]
  return perhaps.some(serving => isNamed(platform, serving)) ? 'perhaps' : 'no'
}

function certainOf(wanted: Platform): readonly Platform[] {
  return servingPlatforms(wanted).filter(
    ({ architecture }) => architecture !== '386' || wanted.architecture === '386'
  )
}

function isNamed(text: string | null, platform: Platform): boolean {
  const parsed = text === null ? null : parsePlatform(text, null)
  return parsed !== null && isSamePlatform(parsed, platform)
}

type Served = Pick<Manifest, 'contentType' | 'servedAs'>

function answerOfType(served: Served, what: string): PartAnswer {
  return served.servedAs === 'itself'
    ? { result: 'there' }
    : { result: 'open', cause: 'content-type', detail: wrongType(what, served) }
}

/** That a manifest came with a header by which Docker does not know it, as a clause. */
export function wrongType(what: string, { contentType, servedAs }: Served): string {
  const header = contentType === '' ? 'without a valid Content-Type' : `with the Content-Type ${contentType}`
  const why = servedAs === 'another-manifest' ? 'is not its type' : 'Docker does not take for a manifest'
  return `${what} is served ${header}, which ${why}`
}

function answerOfError(error: unknown, part: 'platform-manifest' | 'config', what: string): PartAnswer {
  if (error instanceof NoAnswer)
    return { result: 'open', cause: error.reason, detail: error.message, ...error.party }
  if (!(error instanceof RegistryError)) throw error
  if (error.status === 404 && error.body !== 'html')
    return { result: 'deleted', what: part, detail: `${what} is not there ${statusAndCode(error)}` }
  const cause = isRefusal(error) && error.body !== 'html' ? 'part-refused' : 'invalid-answer'
  const verb = cause === 'part-refused' ? 'was refused' : 'was not given'
  return { result: 'open', cause, detail: `${what} ${verb} ${statusAndCode(error)}` }
}
