import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from './program.ts'

/** Files of a repository by path. */
type Files = Readonly<Record<string, string>>

/** Writes a repository of `count` configurations, a quarter of each form: image, Dockerfile, compose, Features. Gives its folder. */
export function mixedRepository(count: number): string {
  const forms = [imageForm, dockerfileForm, composeForm, featuresForm]
  const folder = temporaryFolder()
  for (let index = 0; index < count; index += 1)
    write(join(folder, configurationFolder(index)), forms[index % forms.length]?.(index) ?? {})
  return folder
}

/** Where the configuration of this index lies in a generated repository. */
export function configurationFolder(index: number): string {
  return `.devcontainer/c${index}`
}

/** Writes a repository whose compose services ask for these images, ten to a configuration. Gives its folder. */
export function repositoryOfImages(images: readonly string[]): string {
  const folder = temporaryFolder()
  for (let from = 0; from < images.length; from += 10) {
    const services = images
      .slice(from, from + 10)
      .map((image, index) => `  s${index}:\n    image: ${image}\n`)
    write(join(folder, configurationFolder(from / 10)), {
      'devcontainer.json': '{"dockerComposeFile": "compose.yaml", "service": "s0"}',
      'compose.yaml': `services:\n${services.join('')}`
    })
  }
  return folder
}

/** The same, and one configuration whose Dockerfile asks for a frontend image, of which nothing but its presence matters. */
export function repositoryWithSyntax(images: readonly string[], syntax: string): string {
  const folder = repositoryOfImages(images)
  write(join(folder, '.devcontainer/syntax'), {
    'devcontainer.json': '{"build": {"dockerfile": "Dockerfile"}}',
    Dockerfile: `# syntax=${syntax}\nFROM scratch\n`
  })
  return folder
}

function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

function imageForm(index: number): Files {
  return {
    'devcontainer.json': `{
  // Configuration ${index}
  "name": "c${index}",
  "image": "registry-${index % 50}.example.com/team/image-${index}:1.${index % 7}",
  "features": { "ghcr.io/acme/features/tool-${index % 20}:1": {} },
}
`
  }
}

function dockerfileForm(index: number): Files {
  return {
    'devcontainer.json': `{"build": {"dockerfile": "Dockerfile", "args": {"TAG": "1.${index}"}}}`,
    Dockerfile: `# syntax=docker/dockerfile:1
ARG TAG=latest
FROM golang:1.2${index % 5} AS build
RUN go build ./...
FROM registry-${index % 50}.example.com/base-${index}:\${TAG}
COPY --from=build /a /b
RUN apt-get update && \\
  apt-get install -y git
`
  }
}

function composeForm(index: number): Files {
  return {
    'devcontainer.json': '{"dockerComposeFile": "compose.yaml", "service": "app", "workspaceFolder": "/w"}',
    'compose.yaml': `services:
  app:
    build:
      context: .
    depends_on: [db, cache]
    volumes: ["..:/w:cached"]
  db:
    image: postgres:\${PG:-17}
  cache:
    image: registry-${index % 50}.example.com/cache-${index}:7
`,
    Dockerfile: 'FROM mcr.microsoft.com/devcontainers/base:ubuntu-24.04\n'
  }
}

function featuresForm(index: number): Files {
  return {
    'devcontainer.json': `{
  "image": "ghcr.io/acme/devbox-${index}:2",
  "features": { "ghcr.io/devcontainers/features/node:1": {}, "ghcr.io/acme/features/tool-${index % 20}:1": {} },
  "postCreateCommand": "npm ci",
  "customizations": { "vscode": { "extensions": ["acme.tools"] } }
}
`
  }
}
