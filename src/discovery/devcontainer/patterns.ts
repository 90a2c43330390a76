import picomatch from 'picomatch'
import { finding } from '../../rules/finding.ts'
import type { FoundConfigurations } from '../types.ts'
import type { RepositoryFiles } from '../../checkout/files.ts'
import { liesUnder, resolveFrom } from '../../checkout/paths.ts'
import { walkTree } from '../../checkout/tree.ts'

/** Finds the configurations that `patterns`, paths or globs over the whole repository, match. */
export async function matching(
  files: RepositoryFiles,
  patterns: readonly string[]
): Promise<FoundConfigurations> {
  const literal = await Promise.all(patterns.map(pattern => existing(files, pattern)))
  const globs = patterns.filter((pattern, index) => literal[index] === null && isGlob(pattern))
  const walk = await searched(files, globs)
  const candidates = walk.files.filter(path => /(^|\/)\.?devcontainer\.json$/.test(path))
  const paths = new Set(literal.filter(path => path !== null))
  const unmatched: string[] = []
  patterns.forEach((pattern, index) => {
    if (literal[index] !== null) return
    const matches = isGlob(pattern) ? candidates.filter(matcher(pattern)) : []
    if (matches.length === 0) unmatched.push(pattern)
    for (const path of matches) paths.add(path)
  })
  const findings = walk.incomplete.map(sentence => finding('limit-reached', { message: sentence }))
  return { paths: [...paths], findings, unmatched, incomplete: walk.incomplete }
}

async function existing(files: RepositoryFiles, pattern: string): Promise<string | null> {
  const resolved = resolveFrom('.', pattern)
  if (resolved.kind === 'outside') return null
  const answer = await files.read(resolved.path)
  return answer.kind === 'missing' || answer.kind === 'directory' ? null : resolved.path
}

function isGlob(pattern: string): boolean {
  return picomatch.scan(pattern).isGlob
}

function matcher(pattern: string): (path: string) => boolean {
  const matches = picomatch(pattern, { dot: true, noextglob: true, nonegate: true })
  return path => matches(path)
}

async function searched(
  files: RepositoryFiles,
  globs: readonly string[]
): Promise<{ files: readonly string[]; incomplete: readonly string[] }> {
  const bases = globs
    .map(glob => resolveFrom('.', picomatch.scan(glob).base || '.'))
    .flatMap(base => (base.kind === 'inside' ? [base.path] : []))
    .sort((left, right) => left.length - right.length)
  const roots = bases.filter(
    (base, index) => !bases.slice(0, index).some(earlier => liesUnder(earlier, base))
  )
  const walks = await Promise.all(roots.map(root => walkTree(files, root)))
  return {
    files: walks.flatMap(walk => walk.files),
    incomplete: [...new Set(walks.flatMap(walk => walk.incomplete))]
  }
}
