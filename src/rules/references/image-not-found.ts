import type { Rule } from '../rule.ts'

/** What registries, containerd, Docker and the dev container CLI say of a manifest or layer that an image needs and that is gone. */
const deletedPart = [
  ['blob_unknown'],
  ['blob unknown'],
  ['content at http', '/v2/', ' not found'],
  ['content digest sha256:', ': not found'],
  ['could not fetch content', ' from remote: not found']
] as const

function isDeletedPart(line: string): boolean {
  return deletedPart.some(texts => texts.every(text => line.includes(text)))
}

export const imageNotFound: Rule = {
  severity: 'error',
  title: 'the tag or digest does not exist',
  means:
    'The registry let us look into the repository, and the tag or digest does not exist, or what it points to was deleted: the manifest of the platform that is needed, or the config of the image. Everyone is told the same, whatever their access.',
  fails: 'The pull ends with an unknown manifest, and the codespace starts in a recovery container.',
  log: ['manifest unknown', '{"outcome":"error","message":"Command failed: docker inspect --type image …"}'],
  why: 'Tags get deleted, renamed, or were never pushed; old digests are deleted by clean-up jobs. A clean-up of "untagged versions" of a package deletes the manifests that a tagged index points to, which have no tag of their own: the tag exists, and nobody can pull it.',
  fix: {
    text: 'Name a tag that exists. Or, if the image is your own, push the missing one.',
    example: {
      file: '.devcontainer/devcontainer.json',
      language: 'jsonc',
      before: '{\n  "image": "mcr.microsoft.com/devcontainers/dotnet:8.0-nobel"\n}',
      after: '{\n  "image": "mcr.microsoft.com/devcontainers/dotnet:8.0-noble"\n}'
    }
  },
  who: ['anyone with write access', 'package administrator'],
  configure: 'A cache image (`cacheFrom`) that is absent does not break a build and weighs less.',
  inLog: {
    cause: ({ name, tag }, line) =>
      isDeletedPart(line)
        ? `The registry no longer has a part of ${name}: a manifest or a layer was deleted.`
        : `The registry does not have ${name}${tag === null ? '' : `:${tag}`}.`,
    fix: ({ tags }, line) => ({
      text: isDeletedPart(line)
        ? 'Publish it again, or name a tag that is complete.'
        : 'Name an image and a tag that exist.',
      ...(tags === null ? {} : { url: tags })
    }),
    apart: () => 'If the name or the tag is misspelt: name one that exists.'
  },
  traces: [
    { sign: 'absent', rank: 1 },
    {
      texts: [
        ['manifest unknown'],
        ['manifest for', 'not found'],
        ['failed to resolve source metadata', 'not found'],
        ['pulling from host', '404 not found'],
        ['failed to resolve reference', ': not found'],
        ['name unknown: '],
        ['name_unknown'],
        ['manifest_unknown'],
        ['repository with name', 'does not exist'],
        ['repository name not known to registry'],
        ['unknown: artifact ', ' not found'],
        ['unknown: repository ', ' not found'],
        ['unknown: project ', ' not found'],
        ...deletedPart,
        ['unexpected status code', '404 not found'],
        ['unexpected status from', '404 not found']
      ]
    },
    { sign: 'denied', rank: { public: 2, 'docker-hub': 2 } },
    { sign: 'no-login', rank: { public: 2 } },
    { sign: 'insufficient-scope', rank: { public: 2, 'docker-hub': 2, unknown: 2 } },
    { sign: 'feature-unresolved', rank: { public: 1, 'docker-hub': 2, ecr: 2, other: 2, unknown: 5 } }
  ]
}
