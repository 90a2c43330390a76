import { featureTags, type FakeImage } from '../../src/demo/world/image.ts'
import type { RegistryRepository } from '../../src/demo/world/registry-definition.ts'
import { randomness, type Randomness } from './randomness.ts'

/** A repository whose Features name one another, and the registries that have them. */
export interface Graph {
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>
  /** Of GitHub's registry. */
  readonly ghcr: Readonly<Record<string, RegistryRepository>>
  /** Of a registry that is not GitHub's. */
  readonly other: Readonly<Record<string, RegistryRepository>>
}

/** The registry that is not GitHub's. */
export const otherHost = 'features.example.com'

const configuration = '.devcontainer/devcontainer.json'
const tags = ['1', '1.2', '1.2.3', 'latest'] as const

/** A random graph: the same seed gives the same. */
export function randomGraph(seed: number): Graph {
  const random = randomness(seed)
  const published = new Map<string, RegistryRepository>()
  const names = Array.from({ length: random.below(9) }, (_, index) => repositoryName(random, index))
  const ids = new Ids(random, names, published)
  for (const name of names) published.set(name, publish(random, ids, name))
  const files = localFeatures(random, ids)
  const listed = random.several(1, 4, () => ids.installed())
  const order = random.chance(0.4) ? random.several(0, 3, () => ids.ordering()) : []
  files[configuration] = JSON.stringify({
    image: 'mcr.microsoft.com/devcontainers/base:ubuntu',
    features: Object.fromEntries(listed.map(id => [id, {}])),
    ...(order.length === 0 ? {} : { overrideFeatureInstallOrder: order })
  })
  if (random.chance(0.3)) files['.devcontainer/devcontainer-lock.json'] = lockFile(random, ids, published)
  return { files, ghcr: onHost(published, 'ghcr.io'), other: onHost(published, otherHost) }
}

/** Writes ids as people do, and remembers the artifacts that it wrote. */
class Ids {
  readonly written = new Set<string>()
  readonly local: string[] = []
  readonly #random: Randomness
  readonly #names: readonly string[]
  readonly #published: ReadonlyMap<string, RegistryRepository>

  constructor(
    random: Randomness,
    names: readonly string[],
    published: ReadonlyMap<string, RegistryRepository>
  ) {
    this.#random = random
    this.#names = names
    this.#published = published
  }

  /** An id of `features` or `dependsOn`. */
  installed(): string {
    const random = this.#random
    if (this.local.length > 0 && random.chance(0.25)) return random.one(this.local)
    // What is not published yet may name this one in turn.
    if (this.#names.length > 0 && random.chance(0.1)) return this.#keep(`${random.one(this.#names)}:1`)
    return this.#artifact()
  }

  /** An id of `installsAfter` or `overrideFeatureInstallOrder`: some forms fail only when they are installed. */
  ordering(): string {
    const random = this.#random
    const chance = random.below(20)
    if (chance === 0) return 'owner/repository/feature'
    if (chance === 1) return 'https://nowhere.example.net/devcontainer-feature-x.tgz'
    if (chance === 2) return random.one(['./absent', '../outside'])
    if (chance === 3)
      return random.one(['fish', 'ghcr.io/acme', 'ghcr.io/acme/short', 'ghcr.io/acme/short:1'])
    return this.installed()
  }

  #artifact(): string {
    const random = this.#random
    const names = [...this.#published.keys()]
    if (names.length === 0 || random.chance(0.06))
      return this.#keep(`ghcr.io/acme/feats/none${this.#version()}`)
    if (random.chance(0.05)) return this.#keep('node')
    const name = random.one(names)
    const old = name.replace('/devcontainers-extra/', '/devcontainers-contrib/')
    const spelling = random.chance(0.1) ? old.toUpperCase() : old
    return this.#keep(random.chance(0.1) ? this.#byDigest(name, spelling) : `${spelling}${this.#version()}`)
  }

  #version(): string {
    return this.#random.one(['', '', ':', ':1', ':1', ':1.2', ':1.2.3', ':latest', ':9'])
  }

  #byDigest(name: string, spelling: string): string {
    const image = Object.values(this.#published.get(name)?.tags ?? {})[0]
    return image === undefined ? spelling : `${spelling}@${image.manifest.digest}`
  }

  #keep(id: string): string {
    this.written.add(id)
    return id
  }
}

function repositoryName(random: Randomness, index: number): string {
  const host = random.chance(0.2) ? otherHost : 'ghcr.io'
  const owner = random.chance(0.1) ? 'devcontainers-extra' : 'acme'
  return `${host}/${owner}/feats/f${String(index)}`
}

function publish(random: Randomness, ids: Ids, name: string): RegistryRepository {
  const dependsOn = random.chance(0.4) ? random.several(0, 2, () => ids.installed()) : []
  const installsAfter = random.chance(0.5) ? random.several(0, 2, () => ids.ordering()) : []
  const metadata = {
    id: name.slice(name.lastIndexOf('/') + 1),
    version: '1.2.3',
    ...(dependsOn.length === 0 ? {} : { dependsOn: Object.fromEntries(dependsOn.map(one => [one, {}])) }),
    ...(installsAfter.length === 0 ? {} : { installsAfter }),
    ...oddTypes(random)
  }
  const without = [...tags].filter(tag => random.chance(tag === 'latest' ? 0.15 : 0.04))
  return {
    public: random.chance(0.95),
    tags: featureTags(metadata, { annotated: random.chance(0.8), without })
  }
}

/** Now and then a value of a type that metadata should not have: the CLI takes some for nothing, and stops at others. */
function oddTypes(random: Randomness): Readonly<Record<string, unknown>> {
  if (random.chance(0.93)) return {}
  const id = 'ghcr.io/acme/feats/f0'
  const values = [true, false, 0, 1, '', id, null, [], [id], {}, { [id]: null }]
  return { [random.one(['dependsOn', 'installsAfter'])]: random.one(values) }
}

function localFeatures(random: Randomness, ids: Ids): Record<string, string> {
  const files: Record<string, string> = {}
  for (let index = random.below(3); index > 0; index -= 1) {
    const id = `l${String(index)}`
    if (random.chance(0.2)) ids.local.push('./l1')
    const dependsOn = random.chance(0.5) ? random.several(0, 2, () => ids.installed()) : []
    const installsAfter = random.chance(0.6) ? random.several(0, 2, () => ids.ordering()) : []
    files[`.devcontainer/${id}/devcontainer-feature.json`] = JSON.stringify({
      id,
      version: '1.0.0',
      dependsOn: Object.fromEntries(dependsOn.map(one => [one, {}])),
      installsAfter,
      ...oddTypes(random)
    })
    ids.local.push(`./${id}`)
  }
  return files
}

/** Entries for some of the ids: mostly with the digest that there is, at times with one that is gone. */
function lockFile(random: Randomness, ids: Ids, published: ReadonlyMap<string, RegistryRepository>): string {
  const entries = [...ids.written]
    .filter(() => random.chance(0.6))
    .map(id => {
      const images: readonly FakeImage[] = Object.values(published.get(nameOf(id))?.tags ?? {})
      const digest = images[0]?.manifest.digest
      const integrity = digest === undefined || random.chance(0.1) ? `sha256:${'0'.repeat(64)}` : digest
      return [id, { version: '1.2.3', resolved: `${nameOf(id)}@${integrity}`, integrity }]
    })
  return JSON.stringify({ features: Object.fromEntries(entries) as unknown })
}

function nameOf(id: string): string {
  return id
    .toLowerCase()
    .replace('/devcontainers-contrib/', '/devcontainers-extra/')
    .replace(/[:@].*$/, '')
}

function onHost(
  published: ReadonlyMap<string, RegistryRepository>,
  host: string
): Readonly<Record<string, RegistryRepository>> {
  const here = [...published].filter(([name]) => name.startsWith(`${host}/`))
  return Object.fromEntries(here.map(([name, repository]) => [name.slice(host.length + 1), repository]))
}
