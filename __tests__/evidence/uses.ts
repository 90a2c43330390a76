import type { ImageFacts } from '../../src/evidence/types.ts'
import type { Reference, Use, UseKind } from '../../src/model.ts'
import type { FeatureLinks } from '../../src/oci/feature.ts'
import type { PullResult } from '../../src/oci/pull-result.ts'

/** A reference to the tag 1 of a repository of ghcr.io, or of another registry. */
export function reference(repository: string, registry = 'ghcr.io'): Reference {
  return { text: `${registry}/${repository}:1`, registry, repository, tag: '1', digest: null }
}

/** A use of it, in a place of its own. */
export function use(repository: string, kind: UseKind = 'image', line = 1): Use {
  return {
    reference: reference(repository),
    configuration: '.devcontainer.json',
    kind,
    written: repository,
    via: [],
    required: true,
    platform: null,
    file: '.devcontainer.json',
    line,
    column: 1,
    endLine: line,
    endColumn: 2
  }
}

/** A look that was let in. */
export function allowed(links: FeatureLinks | null = null): PullResult {
  const manifest = {
    digest: null,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    artifact: 'feature',
    contentType: 'application/vnd.oci.image.manifest.v1+json',
    servedAs: 'itself',
    platforms: null,
    parts: null,
    links
  } as const
  return { result: 'allowed', manifest, detail: 'the manifest was read (200)' }
}

export const refused: PullResult = { result: 'refused', stage: 'pull', status: 403, detail: 'denied (403)' }
export const loginRefused: PullResult = {
  result: 'refused',
  stage: 'login',
  status: 401,
  detail: 'wrong (401)'
}
export const notFound: PullResult = { result: 'not-found', what: 'tag', detail: 'manifest unknown (404)' }

/** The facts of an image that anyone may pull. */
export function facts(of: Reference, links: FeatureLinks | null): ImageFacts {
  return {
    reference: of,
    authority: 'other',
    anonymous: allowed(links),
    tokens: [],
    triples: [],
    package: null,
    docker: null,
    nearTags: []
  }
}
