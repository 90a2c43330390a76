import { parseReference } from '../../reference/reference.ts'
import type { RuleId } from '../../rules/catalogue.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import type { BaseReading } from './arguments.ts'
import type { FindContext } from './graph.ts'
import type { Need, Needed, StageNode } from './graph.ts'
import type { Problem } from './instruction.ts'
import type { DockerfileRequest, ReadDockerfile } from './types.ts'
import type { Written } from './instruction.ts'

/** Findings of one kind beyond this many say nothing new of a broken file. */
const mostFindings = 20

interface RuledProblem extends Problem {
  readonly rule: RuleId
}

/** What keeps BuildKit from building the target: the first problem of the file's form, or else those of its stages. */
export function buildFindings(
  request: DockerfileRequest,
  read: ReadDockerfile,
  needed: Needed,
  findContext: FindContext
): Finding[] {
  const form = formProblem(request, read)
  const problems = form === null ? stageProblems(read, needed, findContext) : [form]
  problems.sort((one, other) => one.start - other.start)
  const findings = problems
    .slice(0, mostFindings)
    .map(({ rule, message, start, end }) => finding(rule, { message, location: request.locate(start, end) }))
  const target = form === null ? missingTarget(request, read) : null
  if (target !== null) findings.push(target)
  return findings
}

function formProblem(request: DockerfileRequest, read: ReadDockerfile): RuledProblem | null {
  const { problem, stages } = read.outline
  const found = problem ?? (stages.length === 0 ? noStage(request.text) : null)
  return found === null ? null : { rule: 'invalid-configuration', ...found }
}

function noStage(text: string): Problem {
  const end = text.search(/[\r\n]|$/)
  const message =
    text.trim() === ''
      ? 'This Dockerfile is empty: a FROM was expected.'
      : 'This Dockerfile has no FROM, so there is no stage to build.'
  return { message, start: 0, end }
}

function stageProblems(read: ReadDockerfile, needed: Needed, findContext: FindContext): RuledProblem[] {
  const problems: RuledProblem[] = []
  const add = (rule: RuleId, problem: Problem | null): void => {
    if (problem !== null && problems.length < mostFindings) problems.push({ ...problem, rule })
  }
  add('invalid-configuration', read.scope.problem)
  for (const [index, base] of read.bases.entries()) {
    if (base.problem !== null) add(base.problem.rule, base.problem)
    add('invalid-configuration', read.platforms[index]?.problem ?? null)
  }
  for (const node of read.graph.miscased) add('invalid-image-reference', miscasedProblem(node))
  for (const node of read.graph.nodes) {
    const isNeeded = needed.stages.has(node)
    for (const need of node.needs) add(...needProblem(need, isNeeded, findContext))
    if (!isNeeded) add('invalid-image-reference', unneededBaseProblem(node, findContext))
    const waiting = waitingProblem(node, read.bases[node.stage.index]?.waiting ?? null, isNeeded)
    if (waiting !== null) add(waiting.rule, waiting)
  }
  for (const node of needed.triggered)
    for (const need of node.triggers) add(...needProblem(need, true, findContext))
  return problems
}

function miscasedProblem(node: StageNode): Problem {
  const { base } = node.stage
  const name = node.parent?.stage.name ?? ''
  const written = node.base.value.kind === 'known' ? node.base.value.text : base.text
  const message = `FROM "${written}" names no stage: BuildKit keeps the stage's name as "${name}" and compares it exactly. Write "FROM ${name}".`
  return { message, start: base.start, end: base.end }
}

function needProblem(need: Need, isNeeded: boolean, findContext: FindContext): [RuleId, Problem | null] {
  if (need.kind === 'wrong') return ['invalid-configuration', isNeeded || need.always ? need.problem : null]
  const isElsewhere = need.kind === 'stage' || isNeeded
  return [
    'invalid-image-reference',
    isElsewhere ? null : referenceProblem(need.source.text, need.source, findContext)
  ]
}

/** BuildKit reads the names of all bases, those of stages that the target does not need included. */
function unneededBaseProblem(node: StageNode, findContext: FindContext): Problem | null {
  const { value } = node.base
  if (node.parent !== null || node.replacedBy !== null || value.kind === 'unknown') return null
  return referenceProblem(value.text, node.stage.base, findContext)
}

/**
 * An ARG without a value in the name of a base: a stage that is needed has an unresolved use for it. BuildKit expands
 * the names of all others too (`buildDispatchStates`), and parses those that no named context replaces.
 */
function waitingProblem(node: StageNode, waiting: BaseReading['waiting'], isNeeded: boolean) {
  if (waiting === null) return null
  if (node.replacedBy !== null) return waiting.rule === 'invalid-configuration' ? waiting : null
  return isNeeded ? null : waiting
}

function referenceProblem(text: string, written: Written, findContext: FindContext): Problem | null {
  if (text === 'scratch' || findContext(text) !== null) return null
  const parsed = parseReference(text)
  if (parsed.kind === 'reference') return null
  const message = `"${text.slice(0, 200)}" is not a valid image reference: ${parsed.reason}. BuildKit reads it although the target does not need this stage.`
  return { message, start: written.start, end: written.end }
}

function missingTarget(request: DockerfileRequest, read: ReadDockerfile): Finding | null {
  const { target } = request.build
  const names = read.graph.nodes.flatMap(({ stage }) => (stage.name === null ? [] : [stage.name]))
  if (target === null || read.target !== null || read.graph.nodes.length === 0) return null
  const known =
    names.length === 0 ? 'none of its stages has a name' : `its stages are ${names.slice(0, 10).join(', ')}`
  const hint = /^\d+$/.test(target.name) ? ' BuildKit looks for a target by name, never by number.' : ''
  const message = `The target "${target.name.slice(0, 200)}" is not a stage of ${request.file}: ${known}.${hint}`
  return finding('invalid-configuration', { message, location: target.place })
}

/** The finding about variables that were not expanded for a bound, if there are any. */
export function limitFindings(request: DockerfileRequest, read: ReadDockerfile): Finding[] {
  const isMet = (_: unknown, index: number): boolean =>
    read.bases[index]?.limitMet === true || read.platforms[index]?.limitMet === true
  const stage = read.outline.stages.find(isMet)
  if (stage === undefined && !read.scope.limitMet) return []
  const place = stage?.base ?? read.outline.arguments[0]?.written ?? { start: 0, end: 0 }
  const message =
    'The variables of this Dockerfile grow too long or are nested too deeply, and were not all expanded. Write the values out.'
  return [finding('limit-reached', { message, location: request.locate(place.start, place.end) })]
}
