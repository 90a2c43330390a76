import { posix } from 'node:path'
import { type Follow, mayEndElsewhere, withFolders } from '../checkout/paths.ts'
import type { DiscoveredPackage } from '../discovery/packages/packages.ts'
import type { Configuration, Discovery } from '../discovery/types.ts'
import type { PullRequestChanges } from './changes.ts'

/** What the files say. */
interface Whole {
  readonly discovery: Discovery
  readonly packages: readonly DiscoveredPackage[]
}

/** The part of what the files say that a pull request touches, or why it could not be told apart. */
export interface Touched extends Whole {
  /** What was left out, as sentences. */
  readonly incomplete: readonly string[]
  /** One sentence; `null` where the part was found. */
  readonly unknown: string | null
}

/**
 * Keeps the configurations of which a file changed, and the packages that changed files name (`changed-only`). Where the
 * changes are not known, and where the configuration file at `configFile` is among them, which speaks about all, everything is kept.
 */
export async function onlyChanged(
  { discovery, packages }: Whole,
  changes: PullRequestChanges,
  configFile: string,
  follow: Follow
): Promise<Touched> {
  if (changes.kind === 'unknown') {
    const unknown = `\`changed-only\`: which files the pull request changes could not be read, so every configuration was checked: ${changes.detail}`
    return { discovery, packages, incomplete: [], unknown }
  }
  const changed = new Set(changes.changes.map(({ path }) => path))
  if (await isTouched(configFile, changed, follow))
    return { discovery, packages, incomplete: [], unknown: null }
  const touched = await Promise.all(
    discovery.configurations.map(configuration => isConfigurationTouched(configuration, changed, follow))
  )
  const kept = discovery.configurations.filter((_, index) => touched[index] === true)
  const named = await Promise.all(packages.map(each => isPackageTouched(each, changed, follow)))
  const keptPackages = packages.filter((_, index) => named[index] === true)
  const incomplete = [
    untouchedConfigurations(discovery.configurations.length, kept.length),
    untouchedPackages(packages.length, keptPackages.length)
  ].filter(sentence => sentence !== null)
  return { discovery: partOf(discovery, kept, changed), packages: keptPackages, incomplete, unknown: null }
}

/** Files that say from which registry the packages of a folder and those below it come. */
const settingsFiles: Readonly<Record<DiscoveredPackage['type'], readonly string[]>> = {
  npm: ['.npmrc', '.yarnrc.yml'],
  nuget: ['nuget.config'],
  rubygems: []
}

/** By a file that names it, or by settings that hold for such a file. */
async function isPackageTouched(
  { type, uses }: DiscoveredPackage,
  changed: ReadonlySet<string>,
  follow: Follow
): Promise<boolean> {
  const files = [...new Set(uses.map(({ file }) => file))]
  const settings = [...changed].filter(path =>
    settingsFiles[type].includes(posix.basename(path).toLowerCase())
  )
  const governed = settings.map(path => posix.dirname(path))
  if (governed.some(folder => folder === '.' || files.some(file => file.startsWith(`${folder}/`))))
    return true
  const touched = await Promise.all(files.map(file => isTouched(file, changed, follow)))
  return touched.includes(true)
}

async function isConfigurationTouched(
  { files }: Configuration,
  changed: ReadonlySet<string>,
  follow: Follow
): Promise<boolean> {
  const touched = await Promise.all(files.map(file => isTouched(file, changed, follow)))
  return touched.includes(true)
}

/** History names what lies at the end of a link, each link on the way, and of a submodule only its folder. */
async function isTouched(file: string, changed: ReadonlySet<string>, follow: Follow): Promise<boolean> {
  if (changed.size === 0) return false
  const followed = await follow(file)
  return (
    mayEndElsewhere(followed, changed) ||
    [file, followed.path].some(place => withFolders(place).some(one => changed.has(one)))
  )
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

/** What of a kind was left out, since the pull request does not touch it (`changed-only`); `null`: nothing was. */
function untouchedConfigurations(all: number, kept: number): string | null {
  if (kept === all) return null
  if (kept > 0)
    return `${kept} of ${all} configurations ${kept === 1 ? 'was' : 'were'} checked: this pull request does not touch the ${all - kept === 1 ? 'other' : 'others'}`
  return all === 1
    ? 'this pull request does not touch the only configuration'
    : `this pull request touches none of the ${all} configurations`
}

/** The same of packages. */
function untouchedPackages(all: number, kept: number): string | null {
  if (kept === all) return null
  if (kept > 0)
    return `${kept} of ${all} packages ${kept === 1 ? 'was' : 'were'} judged: this pull request does not touch the files that name the ${all - kept === 1 ? 'other' : 'others'}`
  return `no package of GitHub Packages was judged: this pull request touches no file that names ${all === 1 ? 'the one that there is' : `one of the ${all}`}`
}
