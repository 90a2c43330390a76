import { liesInRun } from './run/identity.ts'
import { warnOfMisplaced } from './run/effective-config.ts'
import { readDeclarations } from './run/effective-config.ts'
import { asksNobody, collectFacts, policyOf, type Collected } from './run/collect.ts'
import { find, type Found } from './run/discover.ts'
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

/** The whole job: files → uses → facts → verdicts → report. No secret is in what comes of it. */
export async function check(options: Options, context: RunContext): Promise<Outcome<Checked>> {
  const found = await find(options, context)
  if (found.kind !== 'done') return found
  const declarations = await readDeclarations(context.files, options.configFile)
  if (declarations.kind !== 'done') return declarations
  await warnOfMisplaced(options, context)
  const history = historyOf(options, context)
  const collected = await collectFacts(found.value, declarations.value, options, context, history)
  const base = await baseOf(found.value, history, options, context)
  const report = await judged(found.value, base, collected, options, context)
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

/** Of a run on a pull request; where another repository is checked, the history says that it is not known. */
function historyOf(options: Options, context: RunContext): PullRequestHistory | null {
  const { situation } = context
  if (situation.pullRequest === null) return null
  return openHistory(situation.pullRequest, options, context, asksNobody(options, context))
}

async function baseOf(
  head: Found,
  history: PullRequestHistory | null,
  { newOnly }: Options,
  { warn }: RunContext
): Promise<Found | null> {
  if (history === null) return null
  const base = await history.base(head)
  if (base.kind === 'known') return base.found
  if (newOnly)
    warn(
      `\`new-only\`: what the base commit names could not be read, so no finding was lowered: ${base.detail}`
    )
  return null
}

/** Judges the head, the base by the same facts, and what holds once the pull request is merged. */
async function judged(
  head: Found,
  base: Found | null,
  { discovery, facts: answers, proposed }: Collected,
  options: Options,
  context: RunContext
): Promise<Report> {
  const { situation, checkedOut, today } = context
  const isOffline = asksNobody(options, context)
  const policy = policyOf(options, { today, looksAtAll: !isOffline && !leavesOut(options, situation) })
  const requests = isOffline ? answers.requests : context.network().requests()
  const facts = { ...answers, requests }
  const all = { discovery, facts, policy }
  const onBase = base === null ? null : await judgeBase(base, all)
  const judgement = judge(discovery, facts, policy, options.newOnly ? onBase : null)
  const merged = proposed === null ? null : judgeMerged(proposed, judgement, all)
  const about = liesInRun(checkedOut)
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
