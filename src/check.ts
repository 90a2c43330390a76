import { readDeclarations } from './declared.ts'
import { discover } from './discovery/discover.ts'
import type { Discovery } from './discovery/discovery.ts'
import { discoverPackages } from './discovery/packages/packages.ts'
import { gatherNothing, type Questions } from './evidence/gather.ts'
import { collectFacts } from './facts.ts'
import { judge } from './judge/judge.ts'
import type { Policy } from './judge/judgement.ts'
import type { Options } from './options.ts'
import type { Checked, Listed, Outcome } from './outcome.ts'
import { assembleListing, assembleReport } from './report/assemble.ts'
import { readSourceLines } from './source-lines.ts'
import type { Surroundings } from './surroundings.ts'

/** All that the files say. */
export interface Found extends Questions {
  readonly discovery: Discovery
}

/** Lists what a codespace pulls (specification 2): nobody is asked. */
export async function list(options: Options, surroundings: Surroundings): Promise<Outcome<Listed>> {
  const found = await find(options, surroundings)
  if (found.kind !== 'done') return found
  const { discovery } = found.value
  const { packages } = await gatherNothing(found.value, null, 'nobody is asked')
  const listing = assembleListing(discovery, packages, options.repository)
  return { kind: 'done', value: { listing, sourceLine: await readSourceLines(listing, surroundings.files) } }
}

/** The whole job: files → uses → facts → verdicts → report. */
export async function check(options: Options, surroundings: Surroundings): Promise<Outcome<Checked>> {
  const found = await find(options, surroundings)
  if (found.kind !== 'done') return found
  const declarations = await readDeclarations(surroundings.files, options.configFile)
  if (declarations.kind !== 'done') return declarations
  const collected = await collectFacts(found.value, declarations.value, options, surroundings)
  if (collected.kind !== 'done') return collected
  const { discovery, facts } = collected.value
  const judgement = judge(discovery, facts, policyOf(options, surroundings.today))
  const report = assembleReport(discovery, facts, judgement)
  return { kind: 'done', value: { report, sourceLine: await readSourceLines(report, surroundings.files) } }
}

async function find(options: Options, { files }: Surroundings): Promise<Outcome<Found>> {
  const { configurations, platform } = options
  const [discovery, packages] = await Promise.all([
    discover({ files, configurations, platform }),
    options.packages ? discoverPackages(files) : { packages: [], findings: [], incomplete: [] }
  ])
  if (discovery.unmatched.length > 0)
    return {
      kind: 'wrong-usage',
      problems: discovery.unmatched.map(
        pattern =>
          `\`configurations\` names ${JSON.stringify(pattern)}, which matches no file of the repository.`
      )
    }
  const whole = {
    ...discovery,
    findings: [...discovery.findings, ...packages.findings],
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

function policyOf(options: Options, today: string): Policy {
  const { audiences, failOn, requireProof, platform, configFile } = options
  return { audiences, failOn, requireProof, platform, configFile, today }
}
