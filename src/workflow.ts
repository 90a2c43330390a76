import { version } from './version.ts'

/** Where the workflow of the check lies. */
export const workflowPath = '.github/workflows/codespaces-preflight.yml'

/**
 * The smallest workflow that checks the configurations of a folder on pull requests; `configurations` as the input has them.
 * `null`: a text would be an expression there.
 */
export function smallestWorkflow(folder: string, configurations: readonly string[]): string | null {
  if ([folder, ...configurations].some(text => text.includes('${{'))) return null
  const inputs = [
    '          changed-only: true',
    ...(folder === '.' ? [] : [`          path: ${quoted(folder)}`]),
    ...(configurations.length === 0 ? [] : [`          configurations: ${quoted(configurations.join('\n'))}`])
  ]
  return `name: Codespaces Preflight
on:
  pull_request:
    types: [opened, reopened, synchronize, edited] # edited: the base branch may have changed
permissions:
  contents: read
  packages: read
  pull-requests: read # changed-only asks which files changed
jobs:
  preflight:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: codespaces-preflight/codespaces-preflight@v${version.replace(/\..*/, '')}
        with:
${inputs.join('\n')}
`
}

/** YAML reads a JSON string as it stands. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
