import { baseFiles } from './base-files.ts'
import { discover } from './discovery/discover.ts'
import { discoverPackages } from './discovery/packages/packages.ts'
import type { Found } from './found.ts'
import type { PullRequest } from './github/event.ts'
import type { Options } from './options.ts'
import { pullRequestChanges, type PullRequestChanges } from './pull-request-changes.ts'
import type { Surroundings } from './surroundings.ts'

/** What the files said before the pull request, or why that is not known, as a clause. */
export type FoundOnBase =
  { readonly kind: 'known'; readonly found: Found } | { readonly kind: 'unknown'; readonly detail: string }

/** What a pull request starts from. Each question is answered once, however often it is asked. */
export interface PullRequestHistory {
  readonly changes: () => Promise<PullRequestChanges>
  /** Nothing that the pull request writes is in it. */
  readonly base: (head: Found) => Promise<FoundOnBase>
}

/** Opens the history of a pull request; `asksNobody`: only the history that is here tells. */
export function openHistory(
  pullRequest: PullRequest,
  options: Options,
  surroundings: Surroundings,
  asksNobody: boolean
): PullRequestHistory {
  const github = asksNobody ? null : surroundings.github
  let known: Promise<PullRequestChanges> | null = null
  const changes = (): Promise<PullRequestChanges> =>
    (known ??= pullRequestChanges(pullRequest, { ...surroundings, github }))
  return { changes, base: async head => foundOnBase(head, await changes(), options, surroundings) }
}

async function foundOnBase(
  head: Found,
  changes: PullRequestChanges,
  { configurations, platform, packages }: Options,
  { files, follow }: Surroundings
): Promise<FoundOnBase> {
  if (changes.kind === 'unknown') return changes
  const before = baseFiles(files, changes, follow)
  const discovery = await discover({ files: before.files, configurations, platform })
  if (!before.whole()) return unknown('not every file could be read as it was before the pull request')
  const bounds = [...discovery.incomplete, ...head.discovery.incomplete]
  if (bounds.length > 0) return unknown(bounds.join('; '))
  const beside = baseFiles(files, changes, follow)
  const named = packages && head.packages.length > 0 ? await discoverPackages(beside.files) : noPackages
  const ofPackages = beside.whole() && named.incomplete.length === 0 ? named : noPackages
  const whole = { ...discovery, findings: [...discovery.findings, ...ofPackages.findings] }
  return {
    kind: 'known',
    found: {
      discovery: whole,
      configurations: whole.configurations,
      uses: whole.uses,
      packages: ofPackages.packages
    }
  }
}

const noPackages = { packages: [], findings: [], incomplete: [] }

function unknown(detail: string): FoundOnBase {
  return { kind: 'unknown', detail }
}
