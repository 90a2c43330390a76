import type { Configuration, Discovery } from './discovery/discovery.ts'
import type { Follow } from './followed-path.ts'
import type { PullRequestChanges } from './pull-request-changes.ts'

/** The part of a discovery that a pull request touches, or why it could not be told apart. */
export interface Touched {
  readonly discovery: Discovery
  /** One sentence; `null` where the part was found. */
  readonly unknown: string | null
}

/**
 * Keeps the configurations of which a file changed (`changed-only`). Where the changes are not known, and where the
 * configuration file at `configFile` is among them, which speaks about all, everything is kept.
 */
export async function onlyChanged(
  discovery: Discovery,
  changes: PullRequestChanges,
  configFile: string,
  follow: Follow
): Promise<Touched> {
  if (changes.kind === 'unknown') {
    const unknown = `\`changed-only\`: which files the pull request changes could not be read, so every configuration was checked: ${changes.detail}`
    return { discovery, unknown }
  }
  const changed = new Set(changes.changes.map(({ path }) => path))
  if (await isTouched(configFile, changed, follow)) return { discovery, unknown: null }
  const touched = await Promise.all(
    discovery.configurations.map(configuration => isConfigurationTouched(configuration, changed, follow))
  )
  const kept = discovery.configurations.filter((_, index) => touched[index] === true)
  return { discovery: partOf(discovery, kept, changed), unknown: null }
}

async function isConfigurationTouched(
  { files }: Configuration,
  changed: ReadonlySet<string>,
  follow: Follow
): Promise<boolean> {
  const touched = await Promise.all(files.map(file => isTouched(file, changed, follow)))
  return touched.includes(true)
}

/** History names what lies at the end of a link, the link itself, and of a submodule only its folder. */
async function isTouched(file: string, changed: ReadonlySet<string>, follow: Follow): Promise<boolean> {
  if (changed.size === 0) return false
  const { path, links } = await follow(file)
  return [file, path, ...links].some(place => withFolders(place).some(one => changed.has(one)))
}

function withFolders(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function partOf(
  discovery: Discovery,
  configurations: readonly Configuration[],
  changed: ReadonlySet<string>
): Discovery {
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
