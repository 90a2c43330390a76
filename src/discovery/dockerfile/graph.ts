import { parseReference } from '../../reference/reference.ts'
import type { NamedContext } from '../types.ts'
import type { ResolvedBase } from './arguments.ts'
import type { Problem } from './instruction.ts'
import { expandWord } from './shell.ts'
import type { CopySource, Stage } from './stages.ts'
import type { WorkAllowance } from './limits.ts'

/** A stage and what it is made from. */
export interface StageNode {
  readonly stage: Stage
  readonly base: ResolvedBase
  /** The stage that FROM names. */
  readonly parent: StageNode | null
  /** A named context of the stage's own name takes the stage's place. */
  readonly replacedBy: NamedContext | null
  readonly needs: readonly Need[]
  /** What ONBUILD instructions copy from: a need of every stage whose FROM names this one. */
  readonly triggers: readonly Need[]
}

/** What an instruction copies from: a stage, or else a named context or an image. */
export type Need =
  | { readonly kind: 'stage'; readonly node: StageNode; readonly source: CopySource }
  | { readonly kind: 'image'; readonly source: CopySource }
  /** `always`: BuildKit stops even where the stage is not needed. */
  | {
      readonly kind: 'wrong'
      readonly source: CopySource
      readonly problem: Problem
      readonly always: boolean
    }

interface OpenNode extends StageNode {
  needs: readonly Need[]
  triggers: readonly Need[]
}

/** The stages of a Dockerfile joined with each other. */
export interface StageGraph {
  readonly nodes: readonly StageNode[]
  /** The stage of this name, in any case. */
  readonly named: (name: string) => StageNode | null
  /** `FROM Name` where the stage is `name`: BuildKit compares FROM with names in lower case, and finds no stage (moby/buildkit#2003). */
  readonly miscased: readonly StageNode[]
}

/** Why a source cannot be what it says, whatever stages there are; `null`: it can. */
type SourceRule = (source: CopySource) => Problem | null

/**
 * Joins the stages as BuildKit's `dockerfile2llb/convert.go` does: FROM means the latest stage before it of that name,
 * `COPY --from` a stage by its index or any stage of that name, a mount's `from` any stage of that name.
 */
export function stageGraph(
  stages: readonly Stage[],
  bases: readonly ResolvedBase[],
  findContext: FindContext,
  rule: SourceRule
): StageGraph {
  const byName = new Map<string, StageNode>()
  const nodes: OpenNode[] = []
  const miscased: StageNode[] = []
  for (const [index, stage] of stages.entries()) {
    const base = bases[index] ?? { value: { kind: 'unknown' as const, reason: 'it was not read' }, names: [] }
    const replacedBy = stage.name === null ? null : findContext(stage.name)
    const text = replacedBy === null && base.value.kind === 'known' ? base.value.text : ''
    const exact = byName.get(text) ?? null
    const parent = exact ?? byName.get(text.toLowerCase()) ?? null
    const node: OpenNode = { stage, base, parent, replacedBy, needs: [], triggers: [] }
    if (parent !== exact) miscased.push(node)
    nodes.push(node)
    if (stage.name !== null) byName.set(stage.name, node)
  }
  const named = (name: string): StageNode | null => byName.get(name.toLowerCase()) ?? null
  const needOf = (source: CopySource, user: StageNode | null): Need => {
    const problem = rule(source)
    return problem === null
      ? lookUp(source, user, nodes, named)
      : { kind: 'wrong', source, problem, always: true }
  }
  for (const node of nodes) {
    node.needs = node.stage.copySources.map(source => needOf(source, node))
    node.triggers = node.stage.triggers.map(source => needOf(source, null))
  }
  return { nodes, named, miscased }
}

/** What a target is made from: its stages, and those of them whose ONBUILD instructions another one of them runs. */
export interface Needed {
  readonly stages: ReadonlySet<StageNode>
  readonly triggered: ReadonlySet<StageNode>
}

/** Every stage that the target is made from, itself included. */
export function neededFor(target: StageNode): Needed {
  const stages = new Set<StageNode>([target])
  const triggered = new Set<StageNode>()
  const addAll = (needs: readonly Need[]): void => {
    for (const need of needs) if (need.kind === 'stage') stages.add(need.node)
  }
  for (const node of stages) {
    addAll(node.needs)
    if (node.parent === null) continue
    stages.add(node.parent)
    if (!triggered.has(node.parent)) addAll(node.parent.triggers)
    triggered.add(node.parent)
  }
  return { stages, triggered }
}

function lookUp(
  source: CopySource,
  user: StageNode | null,
  nodes: readonly StageNode[],
  named: StageGraph['named']
): Need {
  const isIndex = source.kind === 'copy-from' && /^[+-]?\d+$/.test(source.text)
  const node = isIndex ? (nodes[Number(source.text)] ?? null) : named(source.text)
  if (node === null) {
    if (!isIndex) return { kind: 'image', source }
    const problem = problemAt(
      source,
      `There is no stage ${source.text}: this Dockerfile has ${nodes.length}, counted from 0.`
    )
    return { kind: 'wrong', source, problem, always: true }
  }
  if (
    user === null ||
    node.stage.index < user.stage.index ||
    node.replacedBy !== null ||
    user.replacedBy !== null
  ) {
    return { kind: 'stage', node, source }
  }
  const which = node === user ? 'is the one that takes files from it' : 'comes later'
  const message = `The stage "${source.text}" ${which}: only a stage that is defined before this one can be named here.`
  return { kind: 'wrong', source, problem: problemAt(source, message), always: node === user }
}

/** A problem of the place that a source is written at. */
function problemAt(source: CopySource, message: string): Problem {
  return { message, start: source.start, end: source.end }
}

/** Finds the named build context that a name in a Dockerfile means, or `null`. */
export type FindContext = (name: string) => NamedContext | null

/**
 * Looks named contexts up as BuildKit does: both names are normalised as references are, so that a context `alpine`
 * takes the place of `FROM alpine:latest` and of `docker.io/library/alpine`; `scratch` and `context` mean none.
 */
export function contextFinder(contexts: readonly NamedContext[]): FindContext {
  const byName = new Map(contexts.map(context => [normalised(context.name), context]))
  return name => {
    if (byName.size === 0 || /^(?:scratch|context)$/i.test(name)) return null
    return byName.get(normalised(name)) ?? null
  }
}

function normalised(name: string): string {
  const parsed = parseReference(name)
  return parsed.kind === 'reference' ? parsed.reference.text : name
}

/**
 * BuildKit replaces no variables in `COPY --from` and in a mount's `from`, and stops where one of them names one:
 * a stage `FROM ${X} AS x` has to stand in between.
 */
export function noVariables(escape: string, work: WorkAllowance): SourceRule {
  return source => {
    if (source.kind === 'mount-from') {
      const dollar = source.text.indexOf('$')
      if (dollar === -1 || dollar === source.text.length - 1) return null
      return problemAt(source, advice(`from=${source.text}`))
    }
    const expansion = expandWord(source.text, escape, () => 'unset', work)
    if (expansion.kind === 'known' && expansion.text === source.text) return null
    return problemAt(source, advice(`--from=${source.text}`))
  }
}

function advice(written: string): string {
  return `BuildKit expands no variables in "${written.slice(0, 200)}". Write a stage "FROM \${…} AS name" with an ARG before the first FROM, and take the files from it.`
}
