import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Redactor } from '../credentials/secrets/redactor.ts'
import type { Declarations } from '../declarations/declarations.ts'
import { containerRegistry } from '../github/servers.ts'
import { customaryPrefix, tripleNames } from '../judge/secret-names.ts'
import type { Variables } from '../model.ts'
import { knownRegistry } from '../oci/hosts.ts'
import { writeReport } from '../publish/write-file.ts'
import { plural } from '../report/words.ts'
import { forTerminal } from '../report/untrusted/terminal.ts'
import { exampleUrl } from '../rules/links.ts'
import { noProgress } from '../run/context.ts'
import { discoverAll, type Discovered } from '../run/discover.ts'
import { readDeclarations } from '../run/effective-config.ts'
import type { InputTexts } from '../run/inputs.ts'
import { openRun } from '../run/run-check.ts'
import { exitCodes, type Outcome } from '../run/outcome.ts'
import { version } from '../version.ts'

/** What the command `init` is given. */
export interface Initiation {
  readonly texts: InputTexts
  readonly variables: Variables
  readonly workingFolder: string
  readonly redactor: Redactor
  readonly warn: (sentence: string) => void
}

/** What it prints, or why it did nothing, with the exit code. */
export type Initiated =
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'stopped'; readonly problems: readonly string[]; readonly code: number }

/**
 * Writes the smallest workflow that fits the configurations of a checkout, never over a file that is there, and says what
 * else is worth declaring. Nobody is asked.
 */
export async function init({ texts, ...given }: Initiation): Promise<Initiated> {
  const tokens = { token: null, secretsToken: null, packagesToken: null }
  const source = { ...given, tokens, progress: noProgress }
  const opened = await openRun(texts, source, { asksServers: false })
  if (opened.kind !== 'done') return withoutOutcome(opened)
  const { context, settings } = opened.value
  const { options } = settings
  const discovered = await discoverAll({ ...options, packages: false }, context)
  if (discovered.kind !== 'done') return withoutOutcome(discovered)
  const declared = await readDeclarations(context.files, options.configFile)
  if (declared.kind !== 'done') return withoutOutcome(declared)
  if (discovered.value.configurations.length === 0)
    return { kind: 'done', text: nothingFound + nearMisses(discovered.value) }
  const { checkouts, folder, environment } = context
  const workflow = smallestWorkflow(folder, options.configurations)
  if (workflow === null) return stopped([expression], exitCodes.wrongUsage)
  const written = await writeNew(checkouts[0] ?? options.path, workflow, checkouts)
  if (written.kind === 'stopped') return written
  const worth = worthDeclaring(
    discovered.value,
    declared.value.declarations,
    containerRegistry(environment.servers)
  )
  return {
    kind: 'done',
    text: [writtenLine(written.kind, discovered.value), ...printed(worth, options.configFile)].join('\n')
  }
}

const nothingFound =
  'No dev container configuration was found, so no workflow was written. Looked for .devcontainer/devcontainer.json, .devcontainer.json and .devcontainer/<folder>/devcontainer.json.\n'
const expression =
  'The path or a pattern of `configurations` holds ${{, which a workflow would take for an expression: expected names without it.'

/** What looks like a configuration that is not read, and how to make it one. */
function nearMisses({ discovery }: Discovered): string {
  const lines = discovery.findings.flatMap(({ rule, message, fixes: [fix] }) =>
    rule === 'nothing-checked'
      ? [message, ...(fix === undefined ? [] : [`Fix: ${fix.text}`])].map(forTerminal)
      : []
  )
  return lines.map(line => `${line}\n`).join('')
}

function withoutOutcome(outcome: Exclude<Outcome<unknown>, { kind: 'done' }>): Initiated {
  return outcome.kind === 'cannot-run'
    ? stopped([outcome.problem], exitCodes.cannotRun)
    : stopped(
        outcome.problems.map(({ text }) => text),
        exitCodes.wrongUsage
      )
}

function stopped(problems: readonly string[], code: number): Extract<Initiated, { kind: 'stopped' }> {
  return { kind: 'stopped', problems, code }
}

type Written = { readonly kind: 'written' | 'kept' } | Extract<Initiated, { kind: 'stopped' }>

async function writeNew(top: string, text: string, checkouts: readonly string[]): Promise<Written> {
  const file = join(top, workflowPath)
  const there = await lstat(file).catch(() => null)
  if (there?.isFile() === true) return { kind: 'kept' }
  if (there !== null)
    return stopped([`${workflowPath} is not a file: expected a workflow.`], exitCodes.wrongUsage)
  try {
    await writeReport(file, text, checkouts, 'wx')
    return { kind: 'written' }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return stopped([`${workflowPath} could not be written: ${why}`], exitCodes.cannotRun)
  }
}

function writtenLine(kind: 'written' | 'kept', { configurations }: Discovered): string {
  if (kind === 'kept')
    return `${workflowPath} is there already and was left as it is. Delete or rename it to have a new one written.`
  const what = plural(configurations.length, 'configuration')
  return `Wrote ${workflowPath}: it checks the images of ${what} on pull requests that touch ${configurations.length === 1 ? 'it' : 'them'}.`
}

function printed(worth: readonly string[], configFile: string): string[] {
  return [
    ...(worth.length === 0
      ? []
      : ['', `Worth declaring, where it is so, in ${forTerminal(configFile)}:`, '', ...worth]),
    '',
    `With a \`secrets-token\`, a scheduled run also reads which secrets exist: ${exampleUrl('schedule')}`,
    ''
  ]
}

/** Hosts whose images are public for the most part: a declaration is the exception. */
const mostlyPublic: ReadonlySet<string> = new Set(['docker.io', 'quay.io', 'docker.elastic.co', 'gcr.io'])

/** The lines of a configuration file with what is not declared yet; none where there is nothing. */
function worthDeclaring(
  { uses }: Discovered,
  { registries, grants }: Declarations,
  ofGitHub: string | null
): readonly string[] {
  const declared = new Set(registries.map(({ server }) => server))
  const hosts = [...new Set(uses.map(({ reference }) => reference.registry))].filter(
    host =>
      host !== ofGitHub &&
      host !== 'docker.pkg.github.com' &&
      knownRegistry(host)?.public !== true &&
      !mostlyPublic.has(host) &&
      !declared.has(host)
  )
  const packages = uses
    .filter(({ kind, reference }) => reference.registry === ofGitHub && !kind.startsWith('feature'))
    .map(({ reference }) => `${reference.registry}/${reference.repository}`)
    .filter(name => !grants.some(grant => grant.package === name))
  return [...registryLines(hosts.sort()), ...grantLines([...new Set(packages)].sort())]
}

function registryLines(hosts: readonly string[]): string[] {
  if (hosts.length === 0) return []
  const entries = hosts.flatMap(host => {
    const prefix = customaryPrefix(host, hosts)
    return [`  - server: ${host}`, `    secrets: ${prefix} # ${tripleNames(prefix)}`]
  })
  return ['registries: # which Codespaces secrets serve which registry', ...entries]
}

function grantLines(packages: readonly string[]): string[] {
  if (packages.length === 0) return []
  return [
    '# grants: # private packages with access given by hand under "Manage Codespaces access"',
    ...packages.map(name => `#   - package: ${name}`)
  ]
}

/** Where the workflow of the check lies. */
const workflowPath = '.github/workflows/codespaces-preflight.yml'

/**
 * The smallest workflow that checks the configurations of a folder on pull requests; `configurations` as the input has them.
 * `null`: a text would be an expression there.
 */
function smallestWorkflow(folder: string, configurations: readonly string[]): string | null {
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
