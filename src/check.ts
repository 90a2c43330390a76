import { belongsToRun } from './run/identity.ts'
import { readDeclarations, warnOfMisplaced } from './run/effective-config.ts'
import { asksNoServer, collectFacts, policyOf, type Collected } from './run/collect.ts'
import { discoverAll, type Discovered } from './run/discover.ts'
import { judge } from './judge/judge.ts'
import type { Options } from './run/options.ts'
import type { Checked, Outcome } from './run/outcome.ts'
import { openHistory, type PullRequestHistory } from './pull-request/base.ts'
import { describePullRequest, judgeBase, judgeMerged } from './pull-request/verdict.ts'
import { assembleReport } from './report/assemble.ts'
import { redacted, redactedLines } from './report/redacted.ts'
import type { Report } from './report/report.ts'
import { readSourceLines } from './publish/source-lines.ts'
import type { RunContext } from './run/context.ts'

/** The whole job: files → uses → facts → verdicts → report. The result contains no secret. */
export async function check(options: Options, context: RunContext): Promise<Outcome<Checked>> {
  const discovered = await discoverAll(options, context)
  if (discovered.kind !== 'done') return discovered
  const declarations = await readDeclarations(context.files, options.configFile)
  if (declarations.kind !== 'done') return declarations
  await warnOfMisplaced(options, context)
  const history = historyOf(options, context)
  const collected = await collectFacts(discovered.value, declarations.value, options, context, history)
  const base = await baseOf(discovered.value, history, options, context)
  const report = await judged(discovered.value, base, collected, options, context)
  const sourceLine = await readSourceLines(report, context.files)
  const { redact } = context.redactor
  return {
    kind: 'done',
    value: {
      report: redacted(report, redact),
      sourceLine: redactedLines(sourceLine, redact)
    }
  }
}

/** Opens the history of the pull request; `null`: the run is not about one. */
function historyOf(options: Options, context: RunContext): PullRequestHistory | null {
  const { situation } = context
  if (situation.pullRequest === null) return null
  return openHistory(situation.pullRequest, options, context, asksNoServer(options, context))
}

async function baseOf(
  head: Discovered,
  history: PullRequestHistory | null,
  { newOnly }: Options,
  { warn }: RunContext
): Promise<Discovered | null> {
  if (history === null) return null
  const base = await history.base(head)
  if (base.kind === 'known') return base.discovered
  if (newOnly)
    warn(
      `\`new-only\`: what the base commit names could not be read, so no finding was lowered: ${base.detail}`
    )
  return null
}

/** Judges the head, the base by the same facts, and what holds once the pull request is merged. */
async function judged(
  head: Discovered,
  base: Discovered | null,
  { discovery, facts: answers, proposed }: Collected,
  options: Options,
  context: RunContext
): Promise<Report> {
  const { situation, checkedOut, today } = context
  const isOffline = asksNoServer(options, context)
  const policy = policyOf(options, { today, looksAtAll: !isOffline && !leavesOut(options, situation) })
  const requests = isOffline ? answers.requests : context.network().requests()
  const facts = { ...answers, requests }
  const all = { discovery, facts, policy }
  const onBase = base === null ? null : await judgeBase(base, all)
  const judgement = judge(discovery, facts, policy, options.newOnly ? onBase : null)
  const merged = proposed === null ? null : judgeMerged(proposed, judgement, all)
  const about = belongsToRun(checkedOut)
    ? describePullRequest(situation, head, { base, onBase, judgement, policy, merged })
    : null
  return assembleReport(discovery, facts, judgement, about)
}

/** Whether inputs keep the run from something that the repository names. */
function leavesOut(
  { configurations, changedOnly, packages }: Options,
  { pullRequest }: RunContext['situation']
): boolean {
  return configurations.length > 0 || !packages || (changedOnly && pullRequest !== null)
}
