import type { Fix, Reference } from '../model.ts'
import { fix } from './advice.ts'

/** What became of a name: a sentence for people, and where the same images are now. */
export interface MovedName {
  /** One sentence, with the date. */
  readonly note: string
  /** The reference that replaces this one; `null` where nothing does. */
  readonly successor: string | null
  readonly fixes: readonly Fix[]
}

interface Move {
  /** `registry/repository`, anchored at the beginning; what it captures, `into` may name. */
  readonly from: RegExp
  /** The new `registry/repository`; absent where nothing replaces it. */
  readonly into?: string
  readonly note: string
}

/**
 * Names that were moved or withdrawn, with the day and where that is said. The table words advice and decides nothing: what a
 * registry answers counts.
 *
 * - `docker.io/minio/*`: the repositories were withdrawn on 2026-09-11 and 2026-09-12 (reports of users).
 * - `quay.io/minio/*`: answers 401 since the end of September 2026 (reports of users; nothing was announced).
 * - `docker.io/bitnami/*`: the tags with versions were removed between 2025-08-28 and 2025-09-29, and copies without updates
 *   are in `bitnamilegacy` (github.com/bitnami/containers/issues/83267).
 * - `mcr.microsoft.com/vscode/devcontainers/*`: new tags are published under `mcr.microsoft.com/devcontainers/*` alone since
 *   2022 (github.com/devcontainers/images).
 * - `gcr.io`: Container Registry was shut down on 2025-03-18, Artifact Registry serves its names
 *   (cloud.google.com/artifact-registry/docs/transition/transition-from-gcr).
 * - `docker.pkg.github.com`: the container registry at ghcr.io took its place (GitHub's documentation, "Migrating to the
 *   Container registry from the Docker registry").
 * - `ghcr.io/devcontainers-contrib/*`: the organization is called `devcontainers-extra` since 2024, and the dev container CLI
 *   redirects its Features (github.com/devcontainers/cli).
 * - `k8s.gcr.io`: frozen on 2023-04-03 in favour of registry.k8s.io
 *   (kubernetes.io/blog/2023/03/10/image-registry-redirect).
 */
const moves: readonly Move[] = [
  {
    from: /^docker\.io\/minio\//,
    note: 'MinIO withdrew its images from Docker Hub on 11 and 12 September 2026.'
  },
  {
    from: /^quay\.io\/minio\//,
    note: "MinIO's images on Quay have not been public since the end of September 2026."
  },
  {
    from: /^docker\.io\/bitnami\/(.+)$/,
    into: 'docker.io/bitnamilegacy/$1',
    note: 'Bitnami removed its tags with versions in September 2025; `bitnamilegacy` holds copies that get no updates.'
  },
  {
    from: /^mcr\.microsoft\.com\/vscode\/devcontainers\/(.+)$/,
    into: 'mcr.microsoft.com/devcontainers/$1',
    note: 'Since 2022 new tags are published under mcr.microsoft.com/devcontainers alone.'
  },
  {
    from: /^k8s\.gcr\.io\/(.+)$/,
    into: 'registry.k8s.io/$1',
    note: 'k8s.gcr.io has been frozen since April 2023, and registry.k8s.io takes its place.'
  },
  {
    from: /^(?:(?:us|eu|asia)\.)?gcr\.io\//,
    note: 'Container Registry was shut down on 18 March 2025: names of gcr.io are there only where Artifact Registry took them over.'
  },
  {
    from: /^docker\.pkg\.github\.com\/(.+)$/,
    into: 'ghcr.io/$1',
    note: "GitHub's Docker registry is retired, and its images were moved to ghcr.io."
  },
  {
    from: /^ghcr\.io\/devcontainers-contrib\/(.+)$/,
    into: 'ghcr.io/devcontainers-extra/$1',
    note: 'The organization devcontainers-contrib is called devcontainers-extra since 2024.'
  }
]

/** What is known of a name that was moved or withdrawn; `null`: nothing. */
export function movedName({ registry, repository, tag, digest }: Reference): MovedName | null {
  const name = `${registry}/${repository}`
  const move = moves.find(({ from }) => from.test(name))
  if (move === undefined) return null
  if (move.into === undefined) return { note: move.note, successor: null, fixes: [] }
  const successor = `${name.replace(move.from, move.into)}${digest === null ? `:${tag ?? 'latest'}` : `@${digest}`}`
  return {
    note: move.note,
    successor,
    fixes: [fix({ text: `Name ${successor}.`, patch: successor, who: 'anyone with write access' })]
  }
}
