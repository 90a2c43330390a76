import { parseReference } from '../../reference/reference.ts'
import type { Value } from '../build.ts'
import { formatPlatform, parsePlatform, type Platform } from './platform.ts'
import type { Problem } from './problem.ts'
import { expandIn, expansionProblem, missingIn, whyUnset, type Scope } from './scope.ts'
import type { Outline, Stage, Written } from './stages.ts'

/** What a FROM names once its variables are replaced, and the variables that gave it. */
export interface ResolvedBase {
  readonly value: Value
  readonly names: readonly string[]
}

/** A base, and what BuildKit stops for when it reads it. */
export interface BaseReading extends ResolvedBase {
  readonly problem: (Problem & { readonly rule: 'invalid-configuration' | 'invalid-image-reference' }) | null
  readonly limitMet: boolean
}

/** A platform that a FROM names; `null`: it names none, or one that is not known. */
export interface PlatformReading {
  readonly platform: string | null
  readonly problem: Problem | null
}

/**
 * Replaces the variables of the name after FROM. BuildKit takes a variable without value as nothing, and refuses an
 * empty name; where an ARG only waits for a value, the answer is `unknown` without a problem.
 */
export function readBase(stage: Stage, outline: Outline, scope: Scope): BaseReading {
  const { base } = stage
  const expansion = expandIn(scope, base.text)
  if (expansion.kind === 'limit') {
    return {
      ...unknown('its variables are too long or too deeply nested', []),
      problem: null,
      limitMet: true
    }
  }
  if (expansion.kind === 'wrong') {
    const problem = { ...expansionProblem(base, expansion.message), rule: 'invalid-configuration' as const }
    return { ...unknown(expansion.message, []), problem, limitMet: false }
  }
  if (expansion.kind === 'unknown')
    return { ...unknown(expansion.reason, expansion.used), problem: null, limitMet: false }
  const missing = missingIn(scope, expansion)
  const isBlank = expansion.text === ''
  if (!isBlank && (missing.length === 0 || parseReference(expansion.text).kind === 'reference')) {
    return {
      value: { kind: 'known', text: expansion.text },
      names: expansion.used,
      problem: null,
      limitMet: false
    }
  }
  const reason =
    missing.map(name => whyUnset(scope, outline, name)).join('; ') || 'the name after FROM is empty'
  const waits = missing.some(name => scope.valueless.has(name))
  return {
    ...unknown(reason, expansion.used),
    problem: waits ? null : emptyProblem(base, expansion.text, reason),
    limitMet: false
  }
}

function unknown(reason: string, names: readonly string[]): ResolvedBase {
  return { value: { kind: 'unknown', reason }, names }
}

function emptyProblem(base: Written, text: string, reason: string): NonNullable<BaseReading['problem']> {
  const { start, end } = base
  if (text === '') {
    return {
      rule: 'invalid-configuration',
      message: `The base name (${base.text.slice(0, 200)}) should not be blank: ${reason}.`,
      start,
      end
    }
  }
  const message = `"${base.text.slice(0, 200)}" becomes "${text.slice(0, 200)}", which is no image reference: ${reason}.`
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
    return { platform: null, problem: expansionProblem(written, expansion.message) }
  if (expansion.kind !== 'known') return { platform: null, problem: null }
  const { start, end } = written
  const platform = parsePlatform(expansion.text, target)
  if (platform !== null) return { platform: formatPlatform(platform), problem: null }
  const reasons = missingIn(scope, expansion).map(name => whyUnset(scope, outline, name))
  const because = reasons.length === 0 ? 'os/architecture was expected, like linux/amd64' : reasons.join('; ')
  const what =
    expansion.text === '' ? `The platform (${written.text}) is empty` : `"${expansion.text}" is no platform`
  return { platform: null, problem: { message: `${what}: ${because}.`, start, end } }
}
