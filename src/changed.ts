import type { Discovery } from './discovery/discovery.ts'
import type { GitHub } from './github/client.ts'
import type { Surroundings } from './surroundings.ts'

/** The part of a discovery that a pull request touches, or why it could not be told apart. */
export interface Touched {
  readonly discovery: Discovery
  /** One sentence; `null` where the part was found, or all of it is to be checked anyway. */
  readonly unknown: string | null
}

/**
 * Keeps the configurations of which a file changed (`changed-only`): as git tells where the base commit is there,
 * else as the pull request's list of files tells. Where neither is to be had, everything is kept.
 */
export async function onlyChanged(
  discovery: Discovery,
  surroundings: Pick<Surroundings, 'situation' | 'changedSince'>,
  github: GitHub
): Promise<Touched> {
  const { pullRequest } = surroundings.situation
  if (pullRequest === null) return { discovery, unknown: null }
  const local = await surroundings.changedSince(pullRequest.base.sha)
  if (local !== null) return { discovery: touchedBy(local, discovery), unknown: null }
  const look = await github.changedFiles(pullRequest.base.repository, pullRequest.number)
  if (look.read !== 'files') {
    const unknown = `which files the pull request changes could not be read, so every configuration was checked: ${look.detail}`
    return { discovery, unknown }
  }
  const paths = look.files.flatMap(({ path, previousPath }) =>
    previousPath === null ? [path] : [path, previousPath]
  )
  return { discovery: touchedBy(new Set(paths), discovery), unknown: null }
}

function touchedBy(changed: ReadonlySet<string>, discovery: Discovery): Discovery {
  const configurations = discovery.configurations.filter(({ files }) => files.some(file => changed.has(file)))
  const kept = new Set(configurations.map(({ path }) => path))
  const files = new Set(configurations.flatMap(configuration => configuration.files))
  return {
    ...discovery,
    configurations,
    uses: discovery.uses.filter(({ configuration }) => kept.has(configuration)),
    unresolved: discovery.unresolved.filter(({ configuration }) => kept.has(configuration)),
    findings: discovery.findings.filter(
      ({ location }) => location === null || files.has(location.file) || changed.has(location.file)
    )
  }
}
