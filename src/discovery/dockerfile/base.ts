import { parseReference } from '../../reference/reference.ts'
import type { Value } from '../build.ts'
import { formatPlatform, parsePlatform, type Platform } from '../../reference/platforms.ts'
import type { Problem } from './problem.ts'
import { expandIn, expansionProblem, missingIn, reachesLimit, whyUnset, type Scope } from './scope.ts'
import type { Outline, Stage } from './stages.ts'
import type { Written } from './written.ts'

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
    return { ...unknown('its variables are too long or too deeply nested', []), limitMet: true }
  }
  if (expansion.kind === 'wrong') {
    const problem = { ...expansionProblem(base, expansion.message), rule: 'invalid-configuration' as const }
    return { ...unknown(expansion.message, []), problem }
  }
  if (expansion.kind === 'unknown')
    return {
      ...unknown(expansion.reason, expansion.used),
      limitMet: reachesLimit(scope, expansion.used)
    }
  const missing = missingIn(scope, expansion)
  const isBlank = expansion.text === ''
  if (!isBlank && (missing.length === 0 || parseReference(expansion.text).kind === 'reference')) {
    return { ...unknown('', expansion.used), value: { kind: 'known', text: expansion.text } }
  }
  const reason =
    missing.map(name => whyUnset(scope, outline, name)).join('; ') || 'the name after FROM is empty'
  const waits = missing.some(name => scope.valueless.has(name))
  const problem = emptyProblem(base, expansion.text, reason)
  return { ...unknown(reason, expansion.used), ...(waits ? { waiting: problem } : { problem }) }
}

function unknown(reason: string, names: readonly string[]): BaseReading {
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
