import type { Reference } from '../model.ts'

/**
 * Docker Hub's accounts that hold each official image for one architecture alone
 * (github.com/docker-library/official-images, "Architectures other than amd64").
 */
const ofOneArchitecture =
  /^(?:amd64|arm32v5|arm32v6|arm32v7|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|winamd64|windows-amd64)\/([^/]+)$/

/** The official image with every architecture, as people write it, in place of one of Docker Hub's for a single one; else `null`. */
export function plainName({ registry, repository, tag }: Reference): string | null {
  const [, name] = ofOneArchitecture.exec(repository) ?? []
  return registry !== 'docker.io' || name === undefined ? null : `${name}:${tag ?? 'latest'}`
}
