import type { PackageMention } from '../../model.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import type { RepositoryFiles } from '../../checkout/files.ts'
import { isMavenFile, isNpmFile, isNugetFile, isRubyFile } from './names.ts'
import { fileName, findPlaces, openPlaces } from './places.ts'
import type { Taken } from './places.ts'
import { newWork } from './places.ts'

/** A package of npm, NuGet or RubyGems that the repository takes from GitHub Packages. */
export interface DiscoveredPackage {
  /** The host: `npm.pkg.github.com`. */
  readonly registry: string
  readonly type: 'npm' | 'nuget' | 'rubygems'
  readonly owner: string
  /** As people write it: `@acme/ui`, `Acme.Core`, `acme-core`. */
  readonly name: string
  /** By position. They belong to no configuration, which is therefore empty. */
  readonly uses: readonly PackageMention[]
}

/** What the repository's own files say about other GitHub Packages. */
export interface DiscoveredPackages {
  /** By registry, owner and name. */
  readonly packages: readonly DiscoveredPackage[]
  readonly findings: readonly Finding[]
  /** What was not looked at, as sentences. */
  readonly incomplete: readonly string[]
}

/** The most packages that are asked about. */
const mostPackages = 1_000

/** Places of one package that are listed. */
const mostPlaces = 1_000

/**
 * Finds the packages that the repository takes from GitHub Packages: npm by `.npmrc` and `.yarnrc.yml`, NuGet by `nuget.config`,
 * gems by the Gemfile. Maven and Gradle repositories are findings. Nothing is asked of the network. The readers come one
 * after another and hold one file at a time; all share one allowance of work and time, and what they found until it was
 * over counts.
 */
export async function discoverPackages(
  files: RepositoryFiles,
  now: () => number = () => performance.now()
): Promise<DiscoveredPackages> {
  const readers = [isNpmFile, isNugetFile, isRubyFile, isMavenFile]
  const over: string[] = []
  const work = newWork(now, why =>
    over.push(`Not all files were read for packages from GitHub Packages: ${why}.`)
  )
  const places = await findPlaces(files, name => readers.some(reads => reads(name)), work)
  const found = openPlaces(files, places, work)
  const has = (reads: (name: string) => boolean): boolean => places.paths.some(path => reads(fileName(path)))
  const packages = grouped([
    ...(has(isNpmFile) ? await (await import('./npm.ts')).discoverNpm(found) : []),
    ...(has(isNugetFile) ? await (await import('./nuget.ts')).discoverNuget(found) : []),
    ...(has(isRubyFile) ? await (await import('./rubygems.ts')).discoverGems(found) : [])
  ])
  const findings = has(isMavenFile) ? await (await import('./maven.ts')).discoverMaven(found) : []
  over.forEach(found.limit)
  const kept = packages.slice(0, mostPackages)
  if (kept.length < packages.length) found.limit(tooMany(packages.length))
  return {
    packages: kept.map(one => withFewPlaces(one, found.limit)),
    findings: [...findings, ...found.limits().map(message => finding('limit-reached', { message }))],
    incomplete: found.incomplete()
  }
}

function withFewPlaces(one: DiscoveredPackage, limit: (sentence: string) => void): DiscoveredPackage {
  if (one.uses.length <= mostPlaces) return one
  limit(`${one.name} is named at ${one.uses.length} places: the first ${mostPlaces} are listed.`)
  return { ...one, uses: one.uses.slice(0, mostPlaces) }
}

function tooMany(count: number): string {
  return `Only ${mostPackages} of ${count} packages from GitHub Packages are judged.`
}

/** GitHub compares the names of accounts, and NuGet those of packages, without case. */
function grouped(all: readonly Taken[]): DiscoveredPackage[] {
  const groups = new Map<string, Taken[]>()
  for (const one of all) {
    const name = one.type === 'nuget' ? one.name.toLowerCase() : one.name
    const key = `${one.registry} ${one.owner.toLowerCase()} ${name}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, group]) => {
      const written = group.filter(({ from }) => from === 'manifest')
      const counted = written.length > 0 ? written : group
      const [first] = counted
      if (first === undefined) return []
      const { registry, type, owner, name } = first
      return [{ registry, type, owner, name, uses: counted.map(mention).sort(byPosition) }]
    })
}

function mention({ span, written }: Taken): PackageMention {
  return { ...span, written, configuration: '', via: [], required: true }
}

function byPosition(left: PackageMention, right: PackageMention): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1
  return left.line - right.line || left.column - right.column
}
