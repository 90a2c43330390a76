import { problemAt, type SourceRule } from './graph.ts'
import { expandWord } from './shell-word.ts'
import type { Work } from './work.ts'

/**
 * BuildKit replaces no variables in `COPY --from` and in a mount's `from`, and stops where one of them names one:
 * a stage `FROM ${X} AS x` has to stand in between.
 */
export function noVariables(escape: string, work: Work): SourceRule {
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
