import { discover } from '../discovery/discover.ts'
import type { Discovery } from '../discovery/types.ts'
import type { RepositoryFiles } from '../checkout/files.ts'
import type { DiscoveredPackages } from '../discovery/packages/packages.ts'
import type { Questions } from '../evidence/gather.ts'
import type { Options } from './options.ts'
import type { Outcome } from './outcome.ts'
import type { Finding } from '../rules/finding.ts'
import type { RunContext } from './context.ts'

/** What the files of the checkout name: images, Features and packages. */
export interface Discovered extends Questions {
  readonly discovery: Discovery
}

/** Discovers uses of images and packages in the checkout; a pattern of `configurations` that matches no file is wrong usage. */
export async function discoverAll(options: Options, context: RunContext): Promise<Outcome<Discovered>> {
  const { files } = context
  const { configurations, platform } = options
  const [discovery, packages] = await Promise.all([
    discover({ files, configurations, platform }),
    options.packages ? packagesIn(files) : { packages: [], findings: [], incomplete: [] }
  ])
  if (discovery.unmatched.length > 0)
    return {
      kind: 'wrong-usage',
      problems: discovery.unmatched.map(pattern => ({
        text: `\`configurations\` names ${JSON.stringify(pattern)}, which matches no file of the repository.`,
        place: null
      }))
    }
  const isUnexplained = discovery.configurations.length === 0 && discovery.findings.length === 0
  const instead = isUnexplained ? await nothingChecked(context) : []
  const whole = {
    ...discovery,
    findings: [...discovery.findings, ...instead, ...packages.findings],
    incomplete: [...discovery.incomplete, ...packages.incomplete]
  }
  return {
    kind: 'done',
    value: {
      discovery: whole,
      configurations: whole.configurations,
      uses: whole.uses,
      packages: packages.packages
    }
  }
}

async function packagesIn(files: RepositoryFiles): Promise<DiscoveredPackages> {
  const { discoverPackages } = await import('../discovery/packages/packages.ts')
  return discoverPackages(files)
}

async function nothingChecked(context: RunContext): Promise<readonly Finding[]> {
  const { nothingCheckedFindings } = await import('./nothing-checked.ts')
  return nothingCheckedFindings(context)
}
