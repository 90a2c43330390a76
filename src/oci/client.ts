import type { Reference } from '../model.ts'
import { type ChallengeCache, type ChallengeEntry, challengeEntry } from './ping.ts'
import { connectTo, type RegistryConnection } from './connection.ts'
import type { FeatureLinks } from './feature.ts'
import { NoAnswer, type Fetch } from '../http/types.ts'
import { endpoint, knownRegistry } from './hosts.ts'
import type {
  BasicLogin,
  Depth,
  Login,
  LoginTrial,
  PullResult,
  Manifest,
  PlatformPart,
  RegistryClient
} from './pull-result.ts'
import { isIndexType, type ManifestSummary } from './manifest.ts'
import { memoize } from '../http/memoize.ts'
import { entryFor, listedPlatforms, readParts } from './platform.ts'
import { configPlatform, featureLinks, getManifest, headManifest, tryBlob, type Reader } from './content.ts'
import { RegistryError, statusAndCode } from './errors.ts'
import { isRefusal, resultOfError, trialOf, unreachable } from './refusal.ts'
import { pageStart, readTags } from './content.ts'
import type { Mask } from './token.ts'
import { loginKey } from './token.ts'

/** What the client needs from outside. */
export interface RegistryClientOptions {
  readonly fetch: Fetch
  readonly allowPrivateNetwork: boolean
  /** Gets every secret that the client derives (Basic strings, bearer tokens) before it is used. */
  readonly mask?: Mask
  /** Takes every secret out of a server message. */
  readonly redact?: (text: string) => string
  /** The challenges that another client of the run got already, so that no registry is pinged twice. */
  readonly challengeCache?: ChallengeCache
}

/** A client for any registry. Nothing is asked twice: neither a challenge, nor a token, nor a manifest. */
export function createRegistryClient(options: RegistryClientOptions): RegistryClient {
  const client = new Client(options)
  return {
    tryPull: (reference, login, depth) => client.pull(reference, login, depth),
    tryLogin: login => client.tryLogin(login),
    nearTags: (reference, login) => client.nearTags(reference, login)
  }
}

type Parts = Pick<Manifest, 'platforms' | 'parts'>

/** A manifest, and what was read of the image. */
interface ReadImage {
  readonly manifest: Manifest
  readonly read: readonly string[]
}

class Client {
  readonly #options: RegistryClientOptions
  readonly #challengeCache: ChallengeCache
  readonly #connections = new Map<string, RegistryConnection>()
  readonly #pulls = memoize<PullResult>()
  readonly #heads = memoize<Awaited<ReturnType<typeof headManifest>>>()
  readonly #gets = memoize<ManifestSummary>()
  readonly #configs = memoize<string | null>()
  readonly #parts = memoize<Parts>()
  readonly #links = memoize<FeatureLinks | null>()
  readonly #blobs = memoize<undefined>()
  readonly #tags = memoize<readonly string[]>()
  /** Manifests that were read with any login, by repository and digest: a HEAD is enough for the next login. */
  readonly #contents = new Map<string, ManifestSummary>()

  constructor(options: RegistryClientOptions) {
    this.#options = options
    this.#challengeCache = options.challengeCache ?? new Map<string, ChallengeEntry>()
  }

  pull(reference: Reference, login: Login, depth: Depth): Promise<PullResult> {
    const { registry, repository } = reference
    const flags = [depth.links, depth.blob, ...depth.platforms]
    const key = JSON.stringify([registry, repository, nameOf(reference), loginKey(login), flags])
    return this.#pulls.get(key, () => this.#ask(reference, login, depth))
  }

  async tryLogin(login: BasicLogin): Promise<LoginTrial> {
    const connection = this.#connectionTo(login.host)
    return connection === null
      ? { kind: 'failed', result: noAddress(login.host) }
      : trialOf(connection, login)
  }

  async nearTags(reference: Reference, login: Login): Promise<readonly string[]> {
    const { registry, repository } = reference
    const connection = this.#connectionTo(registry)
    if (connection === null) return []
    return this.#tags.get(`${registry}/${repository}`, () =>
      readTags({ connection, repository, login }, pageStart(reference))
    )
  }

  async #ask(reference: Reference, login: Login, depth: Depth): Promise<PullResult> {
    const connection = this.#connectionTo(reference.registry)
    if (connection === null) return noAddress(reference.registry)
    const reader = { connection, repository: reference.repository, login }
    try {
      const { manifest, read } = await this.#find(reference, reader, depth)
      return { result: 'allowed', detail: `${read.join(' and ')} can be read (200)`, manifest }
    } catch (error) {
      return (
        (await this.#provenByHead(error, reference, reader, depth)) ?? resultOfError(error, connection, login)
      )
    }
  }

  /** A HEAD that succeeds proves the pull: Docker Hub's limit counts the GET that follows, and its refusal is not about access. */
  async #provenByHead(
    error: unknown,
    reference: Reference,
    reader: Reader,
    depth: Depth
  ): Promise<PullResult | null> {
    if (!(error instanceof NoAnswer) || error.reason !== 'rate-limited') return null
    const head = await this.#heads.known(this.#key(reference, reader, nameOf(reference)))
    if (head === null) return null
    const { digest, mediaType } = head
    const summary = digest === null ? undefined : this.#contents.get(contentKey(reference, digest))
    const { artifact = 'image', links = null, servedAs = 'itself' } = summary ?? {}
    const known = await this.#parts.known(this.#partsKey(reference, reader, depth))
    const read = known ?? {
      platforms: null,
      parts: depth.platforms.map(platform => openPart(platform, error))
    }
    const open = known === null ? ', its platform could not' : ', its layers were not tried'
    const detail = `the manifest can be read (200)${open}: ${error.message}`
    const manifest = { digest, mediaType, contentType: mediaType, servedAs, artifact, links, ...read }
    return { result: 'allowed', detail, manifest }
  }

  #connectionTo(registry: string): RegistryConnection | null {
    const known = this.#connections.get(registry)
    if (known !== undefined) return known
    const address = endpoint(registry, this.#options)
    if (address === null) return null
    const { fetch, allowPrivateNetwork, mask = () => undefined, redact = unchanged } = this.#options
    const challenge = challengeEntry(registry, this.#challengeCache)
    const asked = { fetch, allowPrivateNetwork, mask, redact, challenge, registry }
    const made = connectTo({ ...asked, endpoint: address })
    this.#connections.set(registry, made)
    return made
  }

  async #find(reference: Reference, reader: Reader, depth: Depth): Promise<ReadImage> {
    const summary = await this.#summary(reference, reader, depth)
    const read = await this.#partsOf(summary, reference, reader, depth)
    const links = depth.links ? await this.#linksOf(summary, reference, reader) : summary.links
    const isWhole = (read.parts ?? []).every(({ result }) => result !== 'deleted' && result !== 'open')
    const isFetched = depth.links && readsLinksFromLayer(summary)
    const tried =
      isFetched || (depth.blob && isWhole && (await this.#tryBlobOf(summary, reference, reader, depth)))
    const { digest, mediaType, contentType, servedAs, artifact } = summary
    return {
      manifest: { digest, mediaType, contentType, servedAs, artifact, links, ...read },
      read: tried ? ['the manifest', 'a layer'] : ['the manifest']
    }
  }

  /** HEAD first on Docker Hub, and where the manifest was already read with another login; GET elsewhere. */
  async #summary(reference: Reference, reader: Reader, depth: Depth): Promise<ManifestSummary> {
    const name = nameOf(reference)
    const counted = knownRegistry(reference.registry)?.headFirst === true
    if (!counted && !this.#isKnown(reference)) return this.#get(reference, reader, name)
    const head = await this.#heads.get(this.#key(reference, reader, name), () => headManifest(reader, name))
    if (head === null || head.digest === null) return this.#get(reference, reader, name)
    const known = this.#contents.get(contentKey(reference, head.digest))
    if (known !== undefined) return known
    const enough = depth.platforms.length === 0 && !depth.blob && isIndexType(head.mediaType)
    return enough ? indexAlone(head.digest, head.mediaType) : this.#get(reference, reader, name)
  }

  #isKnown(reference: Reference): boolean {
    return this.#contents.has(contentKey(reference, nameOf(reference)))
  }

  async #get(reference: Reference, reader: Reader, name: string): Promise<ManifestSummary> {
    const summary = await this.#gets.get(this.#key(reference, reader, name), () => getManifest(reader, name))
    for (const key of [name, summary.digest]) this.#contents.set(contentKey(reference, key), summary)
    return summary
  }

  async #partsOf(
    summary: ManifestSummary,
    reference: Reference,
    reader: Reader,
    depth: Depth
  ): Promise<Parts> {
    if (depth.platforms.length === 0) return { platforms: listedPlatforms(summary), parts: null }
    const get = (digest: string): Promise<ManifestSummary> => this.#get(reference, reader, digest)
    return this.#parts.get(this.#partsKey(reference, reader, depth), () =>
      readParts(summary, depth.platforms, {
        get,
        head: async digest => {
          const key = this.#key(reference, reader, digest)
          const head = await this.#heads.get(key, () => headManifest(reader, digest))
          return head?.mediaType ?? (await get(digest)).contentType
        },
        config: digest =>
          this.#configs.get(this.#key(reference, reader, digest), () => configPlatform(reader, digest))
      })
    )
  }

  #partsKey(reference: Reference, reader: Reader, { platforms }: Depth): string {
    return JSON.stringify([this.#key(reference, reader, nameOf(reference)), ...platforms])
  }

  async #linksOf(summary: ManifestSummary, reference: Reference, reader: Reader): Promise<Manifest['links']> {
    const { links, layer } = summary
    if (!readsLinksFromLayer(summary) || layer === null) return links
    const key = this.#key(reference, reader, layer.digest)
    return this.#links.get(key, () =>
      featureLinks(reader, layer.digest).catch((error: unknown) => {
        throw layerError(error, summary, reader.login)
      })
    )
  }

  /** Whether there was a blob to try; one that is refused throws. */
  async #tryBlobOf(
    summary: ManifestSummary,
    reference: Reference,
    reader: Reader,
    { platforms: [platform = 'linux/amd64'] }: Depth
  ): Promise<boolean> {
    let image = summary
    for (let depth = 0; image.entries !== null && depth < 3; depth += 1) {
      const entry = entryFor(image.entries, platform)
      if (entry === null) return false
      image = await this.#get(reference, reader, entry.digest)
    }
    const blob = image.layer ?? image.config
    if (blob === null) return false
    await this.#blobs.get(this.#key(reference, reader, blob.digest), async () => {
      await tryBlob(reader, blob.digest).catch((error: unknown) => {
        throw layerError(error, image, reader.login)
      })
      return undefined
    })
    return true
  }

  #key(reference: Reference, reader: Reader, name: string): string {
    return JSON.stringify([reference.registry, reference.repository, name, loginKey(reader.login)])
  }
}

/** Whether only the layer of a Feature shows which Features it names: then the layer is downloaded anyway. */
function readsLinksFromLayer({ artifact, links, layer }: ManifestSummary): boolean {
  return artifact === 'feature' && links === null && layer !== null
}

/** Everyone may read the manifest of a Feature whose layer is refused to everyone: that is not what a private one looks like. */
function layerError(error: unknown, { artifact }: ManifestSummary, login: Login): unknown {
  const isHalfPublic = artifact === 'feature' && login.kind === 'anonymous'
  if (!isHalfPublic || !(error instanceof RegistryError) || !isRefusal(error)) return error
  return new NoAnswer(
    'part-refused',
    `the manifest can be read (200), and a layer was refused ${statusAndCode(error)}`
  )
}

function openPart(platform: string, { reason, message }: NoAnswer): PlatformPart {
  return { platform, result: 'open', cause: reason, detail: message }
}

function noAddress(registry: string): PullResult {
  return unreachable(new NoAnswer('invalid-answer', `${registry} is no address that can be asked`))
}

function unchanged(text: string): string {
  return text
}

/** The pull goes by digest where there is one. */
function nameOf({ digest, tag }: Reference): string {
  return digest ?? tag ?? 'latest'
}

function contentKey({ registry, repository }: Reference, name: string): string {
  return `${registry}/${repository} ${name}`
}

/** An index of which nothing is wanted but that it is there. */
function indexAlone(digest: string, mediaType: string): ManifestSummary {
  const nothing = { entries: null, config: null, layer: null, links: null }
  return { digest, mediaType, contentType: mediaType, servedAs: 'itself', artifact: 'image', ...nothing }
}
