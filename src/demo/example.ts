/** The demonstration's repository, as its team wrote it: one image that everyone can pull, and the five most common failures. */
export const exampleFiles: Readonly<Record<string, string>> = {
  '.devcontainer/devcontainer.json': `{
  // One container for everyone who works on the shop.
  "name": "shop",
  "dockerComposeFile": "compose.yaml",
  "service": "app",
  "workspaceFolder": "/workspaces/\${localWorkspaceFolderBasename}",
  "features": {
    "ghcr.io/acme/features/cloud-tools:1": {}
  }
}
`,
  '.devcontainer/compose.yaml': `services:
  app:
    build:
      context: .
      dockerfile: Dockerfile
      args:
        TOOLS_TAG: "4.2"
    depends_on: [database, search]
  database:
    image: postgres:17
  search:
    image: acmeregistry.azurecr.io/search:8
`,
  '.devcontainer/Dockerfile': `ARG TOOLS_TAG=latest
FROM ghcr.io/acme/build-tools:\${TOOLS_TAG} AS tools

FROM mcr.microsoft.com/devcontainers/base:ubuntu-26.04
COPY --from=tools /usr/local/bin/ /usr/local/bin/
COPY --from=acme/asset-compiler:2 /compile /usr/local/bin/compile
`
}
