import { liesInRun } from './checked-out.ts'
import { warnOfMisplaced } from './config-file.ts'
import { readDeclarations } from './declared.ts'
import { asksNobody, collectFacts, policyOf, type Collected } from './facts.ts'
import { find, type Found } from './found.ts'
import { judge } from './judge/judge.ts'
import type { Options } from './options.ts'
import type { Checked, Outcome } from './outcome.ts'
import { openHistory, type PullRequestHistory } from './pull-request-base.ts'
import { describePullRequest, judgeBase, judgeMerged } from './pull-request-verdict.ts'
import { assembleReport } from './report/assemble.ts'
import { redacted, redactedLines } from './report/redacted.ts'
import type { Report } from './report/report.ts'
import { readSourceLines } from './source-lines.ts'
import type { Surroundings } from './surroundings.ts'

/** The whole job: files → uses → facts → verdicts → report. No secret is in what comes of it. */
export async function check(options: Options, surroundings: Surroundings): Promise<Outcome<Checked>> {
  const found = await find(options, surroundings)
  if (found.kind !== 'done') return found
  const declarations = await readDeclarations(surroundings.files, options.configFile)
  if (declarations.kind !== 'done') return declarations
  await warnOfMisplaced(options, surroundings)
  const history = historyOf(options, surroundings)
  const collected = await collectFacts(found.value, declarations.value, options, surroundings, history)
  const base = await baseOf(found.value, history, options, surroundings)
  const report = await judged(found.value, base, collected, options, surroundings)
  const sourceLine = await readSourceLines(report, surroundings.files)
  const { redact } = surroundings.redactor
  return {
    kind: 'done',
    value: {
      report: redacted(report, redact),
      sourceLine: redactedLines(sourceLine, redact)
    }
  }
}

/** Of a run on a pull request; where another repository is checked, the history says that it is not known. */
function historyOf(options: Options, surroundings: Surroundings): PullRequestHistory | null {
  const { situation } = surroundings
  if (situation.pullRequest === null) return null
  return openHistory(situation.pullRequest, options, surroundings, asksNobody(options, surroundings))
}

async function baseOf(
  head: Found,
  history: PullRequestHistory | null,
  { newOnly }: Options,
  { warn }: Surroundings
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
  surroundings: Surroundings
): Promise<Report> {
  const { situation, checkedOut, today } = surroundings
  const isOffline = asksNobody(options, surroundings)
  const policy = policyOf(options, { today, looksAtAll: !isOffline && !leavesOut(options, situation) })
  const requests = isOffline ? answers.requests : surroundings.network().requests()
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
  { pullRequest }: Surroundings['situation']
): boolean {
  return configurations.length > 0 || !packages || (changedOnly && pullRequest !== null)
}
