import { describe, expect, it } from '@jest/globals'
import { chance, mutate, problemIn, type Texts } from './mutations.ts'

const path = '.devcontainer/devcontainer.json'

const repositories: Readonly<Record<string, Texts>> = {
  'a Dockerfile': {
    [path]: `{
  // one
  "build": { "dockerfile": "Dockerfile", "args": { "V": "\${localEnv:V:12}" }, "target": "dev", "cacheFrom": "ghcr.io/a/b",
             "options": ["--build-context=ctx=docker-image://alpine:3", "--platform", "linux/amd64"] },
  "features": { "ghcr.io/a/b/c:1": {}, "./local": {}, "node": "18" },
  "overrideFeatureInstallOrder": ["ghcr.io/a/b/c"],
  "initializeCommand": "echo x | docker login -u y --password-stdin r.example",
  "onCreateCommand": { "a": ["docker", "pull", "x"], "b": "docker run -it --rm y" },
  "customizations": { "codespaces": { "repositories": { "o/r": { "permissions": { "packages": "read" } } } } },
}`,
    '.devcontainer/Dockerfile':
      '# syntax=docker/dockerfile:1\n# escape=`\nARG V=11\nFROM debian:${V:-1} AS base\nFROM base AS dev\nCOPY --chown=1 --from=ghcr.io/a/b:1 /x /y\nRUN --mount=type=bind,from=ctx,target=/c <<E\nFROM x\nE\n',
    '.devcontainer/local/devcontainer-feature.json': '{"id": "local", "dependsOn": {"ghcr.io/d/e:2": {}}}',
    '.devcontainer/devcontainer-lock.json': `{"features": {"ghcr.io/a/b/c:1": {"integrity": "sha256:${'a'.repeat(64)}"}}}`
  },
  'a compose project': {
    [path]: '{"dockerComposeFile": ["a.yml", "../b.yml"], "service": "app", "runServices": ["db"]}',
    '.devcontainer/a.yml':
      'x-base: &base\n  image: "alpine:${TAG:-3}"\nservices:\n  app:\n    build:\n      context: .\n      dockerfile_inline: |\n        FROM debian:12\n      cache_from: [type=registry,ref=r.example/x]\n    depends_on: [cache]\n  cache:\n    <<: *base\n',
    'b.yml':
      'include: [c.yml]\nservices:\n  db:\n    extends: {file: c.yml, service: pg}\n    volumes:\n      - {type: image, source: redis, target: /r}\n',
    'c.yml': 'services:\n  pg:\n    image: ${REG-docker.io}/postgres:16\n',
    '.devcontainer/.env': 'TAG="3.20" # x\nREG=quay.io\n'
  }
}

describe('files that are broken in any way', () => {
  it.each(Object.entries(repositories))(
    '%s is read without a crash, and every place is right',
    async (_, texts) => {
      expect(await problemIn(texts, path)).toBeNull()
      const random = chance(20_261_120)
      const names = Object.keys(texts)
      for (let round = 0; round < 400; round += 1) {
        const name = names[Math.floor(random() * names.length)] ?? path
        const broken = { ...texts, [name]: mutate(texts[name] ?? '', random) }
        const problem = await problemIn(broken, path)
        expect(problem === null ? null : `${problem}\n${name}:\n${broken[name] ?? ''}`).toBeNull()
      }
    }
  )
})
