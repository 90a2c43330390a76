import { asksForFeature, type UseKind } from '../model.ts'
import type { Manifest } from '../registry/look.ts'
import { isIndexType } from '../registry/manifest.ts'
import type { RuleId } from '../rules/catalogue.ts'

type Artifact = Manifest['artifact']

/** The rule that an artifact breaks where it is used like this; `null` where it fits or is not known. */
export function artifactRule(
  kind: UseKind,
  manifest: Manifest | null
): Extract<RuleId, 'wrong-artifact-kind' | 'unsupported-manifest'> | null {
  if (manifest === null) return null
  return asksForFeature(kind) ? ruleForFeature(manifest.artifact) : ruleForImage(kind, manifest.artifact)
}

function ruleForFeature(artifact: Artifact): ReturnType<typeof artifactRule> {
  return artifact === 'feature' ? null : 'wrong-artifact-kind'
}

/** BuildKit's cache in a registry is no image, and a volume may hold any artifact. */
const anyArtifact: ReadonlySet<UseKind> = new Set<UseKind>(['cache-from', 'volume-image'])

function ruleForImage(kind: UseKind, artifact: Artifact): ReturnType<typeof artifactRule> {
  switch (artifact) {
    case 'image':
      return null
    case 'feature':
    case 'template':
      return 'wrong-artifact-kind'
    case 'schema-1':
      return 'unsupported-manifest'
    case 'other':
      return anyArtifact.has(kind) ? null : 'unsupported-manifest'
  }
}

/** What an artifact is called in a sentence, with its article. */
export function artifactWords({ artifact, mediaType }: Manifest): string {
  if (artifact === 'other' && isIndexType(mediaType)) return 'an index that lists no image'
  const words: Readonly<Record<Artifact, string>> = {
    image: 'a container image',
    feature: 'a dev container Feature',
    template: 'a dev container Template',
    'schema-1': 'a manifest of the retired Docker schema 1',
    other: 'not a container image'
  }
  return words[artifact]
}
