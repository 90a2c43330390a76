import { realpath } from 'node:fs/promises'
import { isAbsolute, posix, relative, resolve } from 'node:path'
import type { RepositoryFiles } from '../checkout/files.ts'
import { withFolders } from '../checkout/paths.ts'
import { type Declarations, noDeclarations } from '../declarations/declarations.ts'
import type { GitHub } from '../github/client.ts'
import type { ContentsAnswer } from '../github/contents.ts'
import type { Span } from '../model.ts'
import { finding, type Finding } from '../rules/finding.ts'
import type { RunContext } from './context.ts'
import { inputs } from './inputs.ts'
import type { Options } from './options.ts'
import type { Outcome } from './outcome.ts'

/** The declarations that count in a run, with the findings about them. */
export interface EffectiveDeclarations {
  readonly declarations: Declarations
  readonly findings: readonly Finding[]
  readonly incomplete: readonly string[]
  /** The declarations of the pull request, where they differ from those that count; otherwise `null`. */
  readonly proposed: Declarations | null
}

/** The configuration file of the checkout. */
export interface CheckoutDeclarations {
  readonly declarations: Declarations
  /** Whether the file exists. */
  readonly isThere: boolean
}

/** Reads the configuration file of the checkout. A file that was named and is absent is wrong usage. */
export async function readDeclarations(
  files: RepositoryFiles,
  path: string
): Promise<Outcome<CheckoutDeclarations>> {
  const answer = await files.read(path)
  switch (answer.kind) {
    case 'text': {
      const read = await parsed(answer.text, path)
      return read.kind === 'done'
        ? { kind: 'done', value: { declarations: read.value, isThere: true } }
        : read
    }
    case 'missing':
      return path === inputs['config-file'].default
        ? { kind: 'done', value: { declarations: noDeclarations, isThere: false } }
        : wrong(`${path}: there is no such configuration file.`)
    case 'directory':
      return wrong(`${path}: expected a configuration file, found a folder.`)
    case 'outside':
      return wrong(`${path}: the configuration file lies outside of the repository and was not opened.`)
    case 'too-large':
      return wrong(`${path}: the configuration file has ${answer.bytes} bytes, the limit is ${answer.limit}.`)
    case 'unreadable':
      return wrong(`${path}: the configuration file cannot be read: ${answer.reason}.`)
  }
}

type OfPullRequest = Pick<RunContext, 'situation' | 'checkedOut' | 'folder' | 'baseFolder'>

/**
 * Returns the declarations that count. On a pull request those of the base commit do, so that a pull request cannot make its
 * own check pass. Where they cannot be read, only the checkout's list of allowed images counts, since it can only forbid, and
 * the report is incomplete. Where another repository is checked out than the pull request's, its own declarations count:
 * the pull request does not write them.
 */
export async function declaredForRun(
  ofCheckout: CheckoutDeclarations,
  path: string,
  { situation, checkedOut, folder, baseFolder }: OfPullRequest,
  fileAt: GitHub['fileAt']
): Promise<EffectiveDeclarations> {
  const { pullRequest, event } = situation
  if (checkedOut.kind === 'another')
    return { declarations: ofCheckout.declarations, findings: [], incomplete: [], proposed: null }
  if (pullRequest === null)
    return event?.startsWith('pull_request') === true
      ? withoutBase(ofCheckout, "the event's payload names no pull request")
      : { declarations: ofCheckout.declarations, findings: [], incomplete: [], proposed: null }
  if (checkedOut.kind === 'chosen') return withoutBase(ofCheckout, checkedOut.detail)
  const { repository, sha } = pullRequest.base
  const answer = await fileAt(repository, path, sha)
  if (answer.read === 'missing') {
    if (folder !== baseFolder) return withoutBase(ofCheckout, overLink)
    const link = await linkAbove(path, above => fileAt(repository, above, sha))
    return link === null ? compared(noDeclarations, ofCheckout, path) : withoutBase(ofCheckout, link)
  }
  if (answer.read !== 'text') return withoutBase(ofCheckout, answer.detail)
  const base = await parsed(answer.text, `${path} of the base commit`)
  return base.kind === 'done'
    ? compared(base.value, ofCheckout, path)
    : withoutBase(ofCheckout, base.problems.map(({ text }) => text).join('; '))
}

/** The contents API answers 404 for what lies below a link, as for what is not there. */
const overLink = 'the checked folder is reached over a symbolic link, below which GitHub shows no files'

/** Returns why a 404 does not prove that a file is absent: a folder above it is a link, or could not be read; `null`: it proves it. */
async function linkAbove(
  path: string,
  read: (path: string) => Promise<ContentsAnswer>
): Promise<string | null> {
  for (const folder of withFolders(path).slice(0, -1)) {
    const above = await read(folder)
    if (above.read === 'text') return null
    if (above.read !== 'missing') return above.detail
  }
  return null
}

function withoutBase(
  { declarations: { allowedImages } }: CheckoutDeclarations,
  reason: string
): EffectiveDeclarations {
  const sentence = `the configuration file of the base commit could not be read, so nothing that it declares counts: ${reason}`
  return {
    declarations: { ...noDeclarations, allowedImages },
    findings: [],
    incomplete: [sentence],
    proposed: null
  }
}

function compared(base: Declarations, head: CheckoutDeclarations, path: string): EffectiveDeclarations {
  const changes = declarationChanges(base, head.declarations)
  const message = `The pull request changes ${path}: ${changes.join('; ')}.`
  const notes = ['What the base branch declares counts until it is merged.']
  const location = head.isThere ? { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 } : null
  const fix = {
    text: `Review the change of ${path} as you would review a change of access.`,
    who: 'repository administrator'
  } as const
  return {
    declarations: placedAsIn(head.declarations, base),
    findings:
      changes.length === 0
        ? []
        : [finding('declaration-changed', { message, notes, location, fixes: [fix] })],
    incomplete: [],
    proposed: changes.length === 0 ? null : head.declarations
  }
}

type Parsed = Extract<Outcome<Declarations>, { readonly kind: 'done' | 'wrong-usage' }>

async function parsed(text: string, file: string): Promise<Parsed> {
  const { parseDeclarations } = await import('../declarations/parse.ts')
  const { declarations, problems } = parseDeclarations(text, file)
  if (problems.length === 0) return { kind: 'done', value: declarations }
  const told = problems.slice(0, mostListed).map(({ message, span }) => ({
    text: `${span.file}:${span.line}:${span.column}: ${message}`,
    place: span
  }))
  const further = problems.length - told.length
  const rest =
    further > 0 ? [{ text: `${file}: ${further} further problems are not listed.`, place: null }] : []
  return { kind: 'wrong-usage', problems: [...told, ...rest] }
}

/** How many problems of one file are listed; the others are shown once these are fixed. */
const mostListed = 10

function wrong(problem: string): Outcome<never> {
  return { kind: 'wrong-usage', problems: [{ text: problem, place: null }] }
}

/**
 * Returns the configuration file as a path relative to the checked folder, also where `path` is absolute and below it. `..` is
 * resolved without the file system, since the contents API is asked for the base commit's file by this path and knows no `..`.
 */
export async function configFileIn(folder: string, path: string): Promise<string> {
  if (!isAbsolute(path)) return posix.normalize(path)
  const real = await realpath(folder).catch(() => folder)
  const ways = [relative(resolve(folder), path), relative(real, path)].map(way => way.replaceAll('\\', '/'))
  return ways.find(way => way !== '' && !way.startsWith('../') && way !== '..' && !isAbsolute(way)) ?? path
}

const places = ['.github', '.', '.devcontainer']
const nearName = /^\.?codespaces?[-_]preflight(?:\.config)?\.(?:ya?ml|json)$/i

/** Returns a sentence about a file that is probably meant as the configuration file and is not read; `null`: there is none. */
export async function misplacedConfigFile(
  files: RepositoryFiles,
  configFile: string
): Promise<string | null> {
  const expected = inputs['config-file'].default
  if (configFile !== expected) return null
  const paths = (await Promise.all(places.map(place => pathsIn(files, place)))).flat()
  const near = paths.find(path => nearName.test(posix.basename(path)))
  return near === undefined || paths.includes(expected)
    ? null
    : `${near} is not read: the configuration file is ${expected} unless \`config-file\` names another.`
}

async function pathsIn(files: RepositoryFiles, folder: string): Promise<string[]> {
  const listing = await files.list(folder)
  return listing.kind === 'entries' ? listing.entries.map(({ name }) => posix.join(folder, name)) : []
}

/** Warns of a file that is probably meant as the configuration file. */
export async function warnOfMisplaced(
  { configFile }: Options,
  { files, warn }: Pick<RunContext, 'files' | 'warn'>
): Promise<void> {
  const sentence = await misplacedConfigFile(files, configFile)
  if (sentence !== null) warn(sentence)
}

/**
 * What a pull request changes in the configuration file, a clause each that begins with its verb and has no full stop
 * (`declaration-changed`).
 * Order and place do not matter, nor does the wording of a reason: empty where both declare the same.
 */
export function declarationChanges(base: Declarations, head: Declarations): string[] {
  return [
    ...changes(grants(base), grants(head)),
    ...changes(registries(base), registries(head)),
    ...changes(ignores(base), ignores(head)),
    ...allowedChanges(base.allowedImages, head.allowedImages)
  ]
}

/**
 * Returns the declarations of the base commit, each with the span that the same entry has in the pull request's file; an entry
 * that the pull request removes keeps its span in the base commit.
 */
function placedAsIn(head: Declarations, base: Declarations): Declarations {
  return {
    ...base,
    grants: placed(base.grants, head.grants, grant => grant.package),
    registries: placed(base.registries, head.registries, ({ server }) => server),
    ignores: placed(base.ignores, head.ignores, ({ rule, image }) => `${rule} ${image ?? ''}`)
  }
}

function placed<T extends Span>(
  base: readonly T[],
  head: readonly T[],
  keyOf: (entry: T) => string
): readonly T[] {
  const there = new Map(head.map(entry => [keyOf(entry), entry]))
  return base.map(entry => {
    const { file, line, column, endLine, endColumn } = there.get(keyOf(entry)) ?? entry
    return { ...entry, file, line, column, endLine, endColumn }
  })
}

/** Declarations as text, by a key that two versions of one entry share. */
type Summaries = ReadonlyMap<string, string>

function grants({ grants }: Declarations): Summaries {
  return new Map(
    grants.map(grant => [
      `the grant for ${grant.package}`,
      grant.prebuilds ? 'for codespaces and prebuilds' : 'for codespaces alone'
    ])
  )
}

function registries({ registries }: Declarations): Summaries {
  return new Map(
    registries.map(({ server, secrets, level }) => [
      `the registry ${server}`,
      `with the secrets ${secrets}_CONTAINER_REGISTRY_*${level === 'user' ? ' at user level' : ''}`
    ])
  )
}

function ignores({ ignores }: Declarations): Summaries {
  return new Map(
    ignores.map(({ rule, image, until }) => [
      `the ignore of ${rule} for ${image ?? 'every image'}`,
      until === null ? 'with no end' : `until ${until}`
    ])
  )
}

function changes(base: Summaries, head: Summaries): string[] {
  const added = [...head].filter(([name]) => !base.has(name))
  const removed = [...base].filter(([name]) => !head.has(name))
  const changed = [...head].filter(([name, said]) => base.has(name) && base.get(name) !== said)
  return [
    ...added.map(([name, said]) => `adds ${name}, ${said}`),
    ...removed.map(([name, said]) => `removes ${name}, ${said}`),
    ...changed.map(([name, said]) => `changes ${name}: ${base.get(name) ?? ''} becomes ${said}`)
  ]
}

function allowedChanges(base: readonly string[] | null, head: readonly string[] | null): string[] {
  if (base === null || head === null) {
    if (base === head) return []
    return [head === null ? 'removes the list of allowed images' : 'adds a list of allowed images']
  }
  const added = head.filter(image => !base.includes(image))
  const removed = base.filter(image => !head.includes(image))
  return [
    ...added.map(image => `adds ${image} to the allowed images`),
    ...removed.map(image => `removes ${image} from the allowed images`)
  ]
}
