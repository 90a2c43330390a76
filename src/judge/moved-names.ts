import { allPulls } from '../evidence/pulls.ts'
import { asksForFeature, type Fix, type Reference } from '../model.ts'
import type { RuleId } from '../rules/catalogue.ts'
import { type Advice, clause, fix } from './advice.ts'
import { mayOwn } from './ownership.ts'
import type { Cause } from './situation.ts'

/** A name that was moved or withdrawn, as far as a reference or what was written for it shows. */
interface MovedName {
  /** Why, with the year: a clause that ends a sentence. */
  readonly because: string
  /** What the name began with, like `docker.io/bitnami/`. */
  readonly from: string
  /** What it begins with now; `null` where nothing takes its place. */
  readonly into: string | null
  /** Some names of this kind are still served. */
  readonly isPartly: boolean
  /** The new `registry/repository`; `null` where nothing takes its place. */
  readonly repository: string | null
  /** The reference that replaces this one; `null` where nothing does, or where a digest is of the old images alone. */
  readonly successor: string | null
}

interface Move {
  /** Beginnings of `registry/repository`. */
  readonly from: readonly string[]
  /** What stands in their place now; absent where nothing does. */
  readonly into?: string
  /** The same images lie there, so that their digests are the same. */
  readonly copied?: true
  /** Some names of this kind are still served. */
  readonly partly?: true
  readonly because: string
}

/**
 * Names that were moved or withdrawn, with the day and where that is said. The table words advice and decides nothing: what a
 * registry answers counts.
 *
 * - `docker.io/minio/*`: withdrawn on 2026-09-11 and 2026-09-12; the pages answer 404 and pulls 401
 *   (github.com/readest/readest/issues/6195, github.com/gronxb/hot-updater/pull/1305).
 * - `quay.io/minio/*`: public until the middle of September 2026 at least (github.com/PostHog/millpond/pull/142), and answers
 *   401 since the end of that month by reports of users; no announcement is known.
 * - `docker.io/bitnami/*`: all tags but `latest` were moved to `bitnamilegacy` from 2025-08-28 to 2025-09-29, and get no
 *   updates there (github.com/bitnami/containers/issues/83267).
 * - `mcr.microsoft.com/vscode/devcontainers/*`: the images are published under `mcr.microsoft.com/devcontainers/*` since
 *   August 2022 (github.com/microsoft/vscode-dev-containers/issues/1589, github.com/devcontainers/images/pull/63).
 * - `gcr.io`: Container Registry was shut down on 2025-03-18, and Artifact Registry serves the names that were taken over
 *   (cloud.google.com/artifact-registry/docs/transition/setup-gcr-repo).
 * - `docker.pkg.github.com`: GitHub moved its images to ghcr.io, where the pull address has another domain and the same path;
 *   GitHub's documentation names no day ("Migrating to the Container registry from the Docker registry").
 * - `ghcr.io/devcontainers-contrib/*`: the account was deleted in 2025 (github.com/devcontainers-extra/features/issues/135);
 *   `devcontainers-extra` is its fork of 2024.
 * - `k8s.gcr.io`: frozen on 2023-04-03 in favour of registry.k8s.io
 *   (kubernetes.io/blog/2023/03/10/image-registry-redirect).
 */
const moves: readonly Move[] = [
  {
    from: ['docker.io/minio/'],
    because: 'MinIO withdrew its images from Docker Hub in September 2026'
  },
  {
    from: ['quay.io/minio/'],
    because: "MinIO's images on Quay have not been public since September 2026"
  },
  {
    from: ['docker.io/bitnami/'],
    into: 'docker.io/bitnamilegacy/',
    copied: true,
    because: 'Bitnami moved its tags there in September 2025, where they get no updates'
  },
  {
    from: ['mcr.microsoft.com/vscode/devcontainers/'],
    into: 'mcr.microsoft.com/devcontainers/',
    because: 'new tags have been published there alone since 2022'
  },
  {
    from: ['k8s.gcr.io/'],
    into: 'registry.k8s.io/',
    copied: true,
    because: 'k8s.gcr.io has been frozen since April 2023'
  },
  {
    from: ['gcr.io/', 'us.gcr.io/', 'eu.gcr.io/', 'asia.gcr.io/'],
    partly: true,
    because: 'Container Registry was shut down on 18 March 2025, and Artifact Registry has what was copied'
  },
  {
    from: ['docker.pkg.github.com/'],
    into: 'ghcr.io/',
    copied: true,
    because: 'GitHub has moved the images of its Docker registry there'
  },
  {
    from: ['ghcr.io/devcontainers-contrib/'],
    into: 'ghcr.io/devcontainers-extra/',
    because: 'devcontainers-contrib was deleted in 2025, and devcontainers-extra is its fork'
  }
]

/** What is known of a name that was moved or withdrawn; `null`: nothing. */
function movedName({ registry, repository, tag, digest }: Reference): MovedName | null {
  const name = `${registry}/${repository}`
  for (const { from, into = null, copied, partly, because } of moves) {
    const start = from.find(candidate => name.startsWith(candidate))
    if (start === undefined) continue
    const known = { because, from: start, into, isPartly: partly === true }
    if (into === null) return { ...known, repository: null, successor: null }
    const moved = `${into}${name.slice(start.length)}`
    const successor =
      digest === null ? `${moved}:${tag ?? 'latest'}` : copied === true ? `${moved}@${digest}` : null
    return { ...known, repository: moved, successor }
  }
  return null
}

/**
 * What the dev container CLI asks in place of a Feature's name that was written: since July 2025 it redirects this one
 * publisher (github.com/devcontainers/cli/pull/1044). A sentence's end in brackets; `null` for every other name.
 */
function redirectedFeature(written: string): string | null {
  return /^ghcr\.io\/devcontainers-contrib\//i.test(written)
    ? '(the dev container CLI redirects devcontainers-contrib to devcontainers-extra)'
    : null
}

/** Rules of images whose name is not what fails: a login breaks them, or they were not asked for. */
const ofGoodNames: ReadonlySet<RuleId> = new Set([
  'login-breaks-public-image',
  'address-refused',
  'limit-reached'
])

/** The images of a cause with one beginning that was moved or withdrawn. */
interface MovedImages {
  readonly move: MovedName
  /** Their full forms. */
  readonly texts: readonly [string, ...string[]]
}

/**
 * Adds to the advice on images that cannot be pulled what is known of names that were moved or withdrawn. The new name comes
 * first. Where nothing takes its place, another image does, unless the registry is silent or names other tags, or the
 * image may be R's owner's own: then this comes last.
 */
export function withMovedNames(cause: Cause, advice: Advice): Advice {
  if (ofGoodNames.has(cause.rule)) return advice
  const moved = movedImages(cause)
  const isAll = moved.reduce((count, { texts }) => count + texts.length, 0) === cause.images.length
  const certain = moved.filter(one => isCertain(cause, one))
  const others = moved.filter(one => !certain.includes(one))
  const [next, ...further] = advice.fixes
  return {
    ...advice,
    message: withRedirect(cause, advice.message),
    fixes: [
      ...certain.map((one, index) => anotherName(one, cause, index > 0)),
      ...(next === undefined
        ? []
        : [{ ...next, ...(certain.length > 0 && !isAll ? { relation: 'and' as const } : {}) }]),
      ...further,
      ...others.map(one => anotherName(one, cause, false))
    ]
  }
}

/** Whether every image of a cause has a name that was moved or withdrawn, and that R's owner cannot have made. */
export function areMovedAway(cause: Pick<Cause, 'context' | 'images'>): boolean {
  return cause.images.every(
    ({ reference }) => movedName(reference) !== null && !mayOwn(cause.context, reference)
  )
}

function movedImages({ images }: Cause): readonly MovedImages[] {
  const groups = new Map<string, { move: MovedName; texts: [string, ...string[]] }>()
  for (const image of images) {
    const move = movedName(image.reference)
    if (move === null || allPulls(image).some(({ result }) => result === 'allowed')) continue
    const group = groups.get(move.from)
    if (group === undefined) groups.set(move.from, { move, texts: [image.reference.text] })
    else group.texts.push(image.reference.text)
  }
  return [...groups.values()]
}

function isCertain({ context, images, rule }: Cause, { move, texts }: MovedImages): boolean {
  const concerned = images.filter(({ reference }) => texts.includes(reference.text))
  if (concerned.some(({ reference }) => mayOwn(context, reference))) return false
  if (move.into !== null) return true
  return rule !== 'registry-unreachable' && concerned.every(({ nearTags }) => nearTags.length === 0)
}

function anotherName({ move, texts }: MovedImages, { images }: Cause, isNext: boolean): Fix {
  const [one] = texts
  const old = texts.length === 1 ? one : `${move.from}*`
  const place = images.length === 1 ? '' : ` in place of ${old}`
  return fix({
    text: `${nameAnother(move, texts.length === 1)}${place}: ${move.because}.`,
    patch: texts.length === 1 ? move.successor : null,
    who: 'anyone with write access',
    relation: isNext ? 'and' : undefined
  })
}

function nameAnother({ into, repository, successor, isPartly }: MovedName, isOne: boolean): string {
  if (into !== null && !isOne) return `Name ${into}*`
  if (repository !== null) return `Name ${successor ?? `a tag or digest of ${repository}`}`
  if (isPartly) return `Check that ${isOne ? 'it exists' : 'they exist'}, or name another image`
  return isOne ? 'Name another image' : 'Name other images'
}

/** Tells which name was written, where the one that was asked for is another. */
function withRedirect({ uses }: Cause, message: string): string {
  const redirect = uses
    .filter(({ kind }) => asksForFeature(kind))
    .map(({ written }) => redirectedFeature(written))
    .find(found => found !== null)
  return redirect === undefined ? message : `${clause(message)} ${redirect}.`
}
