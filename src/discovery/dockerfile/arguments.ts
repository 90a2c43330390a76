import type { Place } from '../../model.ts'
import { formatPlatform, parsePlatform, type Platform } from '../../reference/platforms.ts'
import { parseReference } from '../../reference/reference.ts'
import type { BuildArgument, Locate, Value } from '../types.ts'
import type { Problem, Written } from './instruction.ts'
import { expandWord, type Expansion } from './shell.ts'
import type { Outline, Stage } from './stages.ts'
import { longestValue, type WorkAllowance } from './limits.ts'

/** A variable that FROM sees: its value, and the places that gave it. */
interface Variable {
  readonly value: Value
  readonly places: readonly Place[]
  /** The variables without a value that took part in it, as nothing. */
  readonly missing: readonly string[]
  /** Its value is not known since a bound was met. */
  readonly limitMet?: true
}

/** The variables of the global scope. */
export interface Scope {
  readonly variables: ReadonlyMap<string, Variable>
  /** ARGs before the first FROM that have neither a default nor a value. */
  readonly valueless: ReadonlySet<string>
  readonly escape: string
  readonly work: WorkAllowance
  /** ARGs whose default BuildKit cannot expand, as far as the first. */
  readonly problem: Problem | null
  readonly limitMet: boolean
}

/** What the global scope is made of, beside the Dockerfile itself. */
export interface ScopeParts {
  readonly text: string
  readonly locate: Locate
  readonly escape: string
  readonly work: WorkAllowance
  readonly given: readonly BuildArgument[]
  readonly buildPlatform: Platform
  readonly targetPlatform: Platform
  /** The name of the stage that is built, for TARGETSTAGE. */
  readonly target: string
}

/** A chain of places is cut at this many. */
const longestChain = 16

/**
 * The variables that FROM sees, as BuildKit's `buildMetaArgs` makes them: the predefined platform arguments, then the
 * ARGs before the first FROM in their order, each with the build argument of its name or else its default.
 */
export function globalScope(outline: Outline, parts: ScopeParts): Scope {
  const given = new Map(parts.given.map(argument => [argument.name, argument]))
  const variables = predefined(parts, given)
  const valueless = new Set<string>()
  let problem: Problem | null = null
  let limitMet = false
  for (const argument of outline.arguments) {
    const value = given.get(argument.name)
    if (value !== undefined) variables.set(argument.name, givenVariable(value))
    else if (argument.default !== null) {
      const expansion = expandIn({ variables, escape: parts.escape, work: parts.work }, argument.default.text)
      const place = placeOf(parts, argument.default.text === '' ? argument.written : argument.default)
      variables.set(argument.name, defaulted(argument.name, expansion, place, variables))
      limitMet ||= expansion.kind === 'limit'
      if (expansion.kind === 'wrong') problem ??= expansionProblem(argument.default, expansion.message)
    } else if (!variables.has(argument.name)) valueless.add(argument.name)
  }
  return { variables, valueless, escape: parts.escape, work: parts.work, problem, limitMet }
}

/** Replaces the variables of a word by what the scope gives. */
function expandIn(scope: Pick<Scope, 'variables' | 'escape' | 'work'>, text: string): Expansion {
  return expandWord(text, scope.escape, name => scope.variables.get(name)?.value ?? 'unset', scope.work)
}

/** The places that gave the values of some variables: each ARG, then the ARGs that its default names. */
export function placesOf(scope: Pick<Scope, 'variables'>, names: readonly string[]): readonly Place[] {
  const places = new Set<Place>()
  for (const name of names) {
    for (const place of scope.variables.get(name)?.places ?? []) {
      if (places.size < longestChain) places.add(place)
    }
  }
  return [...places]
}

/** The variables without a value that a word names, itself or through the ARGs that it names; a few of them at most. */
function missingIn(
  scope: Pick<Scope, 'variables'>,
  expansion: Expansion & { kind: 'known' }
): readonly string[] {
  const inherited = expansion.used
    .slice(0, longestChain)
    .flatMap(name => scope.variables.get(name)?.missing ?? [])
  return [...new Set([...expansion.unset.slice(0, longestChain), ...inherited])].slice(0, longestChain)
}

/** Why a variable has no value, as a clause. */
function whyUnset(scope: Scope, outline: Outline, name: string): string {
  if (scope.valueless.has(name)) return `ARG ${name} has no default, and no build argument gives it a value`
  if (outline.stageArguments.has(name))
    return `ARG ${name} stands after the first FROM, where no FROM sees it`
  return `no ARG ${name} stands before the first FROM`
}

/** Whether one of some variables is not known since a bound was met. */
function reachesLimit(scope: Pick<Scope, 'variables'>, names: readonly string[]): boolean {
  return names.some(name => scope.variables.get(name)?.limitMet === true)
}

/** The problem of a word that BuildKit cannot expand. */
function expansionProblem(written: Written, message: string): Problem {
  return {
    message: `"${written.text.slice(0, 200)}" cannot be expanded: ${message}.`,
    start: written.start,
    end: written.end
  }
}

/** The name of the target as TARGETSTAGE has it. */
export function targetStageName(target: string | null, stages: readonly Stage[]): string {
  const name = target ?? stages.at(-1)?.name ?? ''
  return name === '' ? 'default' : name
}

function predefined(parts: ScopeParts, given: ReadonlyMap<string, BuildArgument>): Map<string, Variable> {
  const { buildPlatform: build, targetPlatform: target } = parts
  const values = {
    BUILDPLATFORM: formatPlatform(build),
    BUILDOS: build.os,
    BUILDOSVERSION: '',
    BUILDARCH: build.architecture,
    BUILDVARIANT: build.variant,
    TARGETPLATFORM: formatPlatform(target),
    TARGETOS: target.os,
    TARGETOSVERSION: '',
    TARGETARCH: target.architecture,
    TARGETVARIANT: target.variant,
    TARGETSTAGE: parts.target
  }
  const variables = new Map<string, Variable>()
  for (const [name, text] of Object.entries(values)) {
    const argument = given.get(name)
    variables.set(
      name,
      argument === undefined
        ? { value: { kind: 'known', text }, places: [], missing: [] }
        : givenVariable(argument)
    )
  }
  return variables
}

function givenVariable(argument: BuildArgument): Variable {
  const { name, value, place } = argument
  if (value.kind === 'known') return { value, places: [place], missing: [] }
  return unknown(`build argument ${name}: ${value.reason}`, [place])
}

function defaulted(
  name: string,
  expansion: Expansion,
  place: Place,
  variables: ReadonlyMap<string, Variable>
): Variable {
  if (expansion.kind === 'wrong')
    return unknown(`the default of ARG ${name} cannot be expanded: ${expansion.message}`, [place])
  if (expansion.kind === 'limit' || (expansion.kind === 'known' && expansion.text.length > longestValue)) {
    return {
      ...unknown(`the default of ARG ${name} is too long or too deeply nested`, [place]),
      limitMet: true
    }
  }
  const places = [place, ...placesOf({ variables }, expansion.used)].slice(0, longestChain)
  if (expansion.kind === 'unknown') {
    const variable = unknown(expansion.reason, places)
    return reachesLimit({ variables }, expansion.used) ? { ...variable, limitMet: true } : variable
  }
  return {
    value: { kind: 'known', text: expansion.text },
    places,
    missing: missingIn({ variables }, expansion)
  }
}

function unknown(reason: string, places: readonly Place[]): Variable {
  return { value: { kind: 'unknown', reason }, places, missing: [] }
}

function placeOf(parts: Pick<ScopeParts, 'locate' | 'text'>, written: Written): Place {
  return { ...parts.locate(written.start, written.end), text: parts.text.slice(written.start, written.end) }
}

/** What a FROM names once its variables are replaced, and the variables that gave it. */
export interface ResolvedBase {
  readonly value: Value
  readonly names: readonly string[]
}

/** A base, and what BuildKit stops for when it reads it. */
export interface BaseReading extends ResolvedBase {
  readonly problem: BaseProblem | null
  /** What BuildKit stops for because an ARG has no value: said where no use of the image is left open for it. */
  readonly waiting: BaseProblem | null
  readonly limitMet: boolean
}

/** What is wrong with a base. */
type BaseProblem = Problem & { readonly rule: 'invalid-configuration' | 'invalid-image-reference' }

/** A platform that a FROM names; `null`: it names none, or one that is not known. */
export interface PlatformReading {
  readonly platform: string | null
  readonly problem: Problem | null
  readonly limitMet: boolean
}

/**
 * Replaces the variables of the name after FROM. BuildKit takes a variable without value as nothing, and refuses an
 * empty name; where an ARG only waits for a value, the answer is `unknown` without a problem.
 */
export function readBase(stage: Stage, outline: Outline, scope: Scope): BaseReading {
  const { base } = stage
  const expansion = expandIn(scope, base.text)
  if (expansion.kind === 'limit') {
    return { ...unknownBase('its variables are too long or too deeply nested', []), limitMet: true }
  }
  if (expansion.kind === 'wrong') {
    const problem = { ...expansionProblem(base, expansion.message), rule: 'invalid-configuration' as const }
    return { ...unknownBase(expansion.message, []), problem }
  }
  if (expansion.kind === 'unknown')
    return {
      ...unknownBase(expansion.reason, expansion.used),
      limitMet: reachesLimit(scope, expansion.used)
    }
  const missing = missingIn(scope, expansion)
  const isBlank = expansion.text === ''
  if (!isBlank && (missing.length === 0 || parseReference(expansion.text).kind === 'reference')) {
    return { ...unknownBase('', expansion.used), value: { kind: 'known', text: expansion.text } }
  }
  const reason =
    missing.map(name => whyUnset(scope, outline, name)).join('; ') || 'the name after FROM is empty'
  const waits = missing.some(name => scope.valueless.has(name))
  const problem = emptyProblem(base, expansion.text, reason)
  return { ...unknownBase(reason, expansion.used), ...(waits ? { waiting: problem } : { problem }) }
}

function unknownBase(reason: string, names: readonly string[]): BaseReading {
  return { value: { kind: 'unknown', reason }, names, problem: null, waiting: null, limitMet: false }
}

function emptyProblem(base: Written, text: string, reason: string): BaseProblem {
  const { start, end } = base
  if (text === '') {
    return {
      rule: 'invalid-configuration',
      message: `The base name (${base.text.slice(0, 200)}) should not be blank: ${reason}.`,
      start,
      end
    }
  }
  const message = `"${base.text.slice(0, 200)}" becomes "${text.slice(0, 200)}", which is not a valid image reference: ${reason}.`
  return { rule: 'invalid-image-reference', message, start, end }
}

/** Reads `FROM --platform=…`, whose variables are those of the global scope too. */
export function readPlatform(
  written: Written,
  outline: Outline,
  scope: Scope,
  target: Platform
): PlatformReading {
  const expansion = expandIn(scope, written.text)
  if (expansion.kind === 'wrong')
    return { platform: null, problem: expansionProblem(written, expansion.message), limitMet: false }
  if (expansion.kind !== 'known') {
    const limitMet = expansion.kind === 'limit' || reachesLimit(scope, expansion.used)
    return { platform: null, problem: null, limitMet }
  }
  const { start, end } = written
  const platform = parsePlatform(expansion.text, target)
  if (platform !== null) return { platform: formatPlatform(platform), problem: null, limitMet: false }
  const reasons = missingIn(scope, expansion).map(name => whyUnset(scope, outline, name))
  const because = reasons.length === 0 ? 'os/architecture was expected, like linux/amd64' : reasons.join('; ')
  const what =
    expansion.text === ''
      ? `The platform (${written.text}) is empty`
      : `"${expansion.text}" is not a platform`
  return { platform: null, problem: { message: `${what}: ${because}.`, start, end }, limitMet: false }
}
