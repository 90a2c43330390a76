import { declarationChanges, placedAsIn } from './declarations/compare.ts'
import { noDeclarations, type Declarations } from './declarations/declarations.ts'
import type { RepositoryFiles } from './discovery/files.ts'
import { withFolders } from './discovery/repository-path.ts'
import type { GitHub } from './github/client.ts'
import type { FileLook } from './github/contents.ts'
import { inputs } from './inputs.ts'
import type { Outcome } from './outcome.ts'
import { finding, type Finding } from './rules/finding.ts'
import type { Surroundings } from './surroundings.ts'

/** What counts as declared, and what is to be said about it. */
export interface Declared {
  readonly declarations: Declarations
  readonly findings: readonly Finding[]
  readonly incomplete: readonly string[]
  /** What the pull request declares in place of it, where it changes what is declared. */
  readonly proposed: Declarations | null
}

/** What the configuration file of the checkout says. */
export interface OfCheckout {
  readonly declarations: Declarations
  /** There is such a file. */
  readonly isThere: boolean
}

/** Reads the configuration file of the checkout. A file that was named and is absent is wrong usage. */
export async function readDeclarations(files: RepositoryFiles, path: string): Promise<Outcome<OfCheckout>> {
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

type OfPullRequest = Pick<Surroundings, 'situation' | 'checkedOut' | 'folder' | 'baseFolder'>

/**
 * On a pull request the declarations of the base commit count, so that nobody turns their own pull request green. Where they cannot be read, nothing counts but the checkout's list of allowed images, which only
 * forbids, and the report says so. Of another repository than the pull request's the checkout counts: nobody of the pull
 * request wrote it.
 */
export async function declaredForRun(
  ofCheckout: OfCheckout,
  path: string,
  { situation, checkedOut, folder, baseFolder }: OfPullRequest,
  fileAt: GitHub['fileAt']
): Promise<Declared> {
  const { pullRequest, event } = situation
  if (checkedOut.kind === 'another')
    return { declarations: ofCheckout.declarations, findings: [], incomplete: [], proposed: null }
  if (pullRequest === null)
    return event?.startsWith('pull_request') === true
      ? withoutBase(ofCheckout, "the event's payload names no pull request")
      : { declarations: ofCheckout.declarations, findings: [], incomplete: [], proposed: null }
  if (checkedOut.kind === 'chosen') return withoutBase(ofCheckout, checkedOut.detail)
  const { repository, sha } = pullRequest.base
  const look = await fileAt(repository, path, sha)
  if (look.read === 'missing') {
    if (folder !== baseFolder) return withoutBase(ofCheckout, overLink)
    const link = await linkAbove(path, above => fileAt(repository, above, sha))
    return link === null ? compared(noDeclarations, ofCheckout, path) : withoutBase(ofCheckout, link)
  }
  if (look.read !== 'text') return withoutBase(ofCheckout, look.detail)
  const base = await parsed(look.text, `${path} of the base commit`)
  return base.kind === 'done'
    ? compared(base.value, ofCheckout, path)
    : withoutBase(ofCheckout, base.problems.map(({ text }) => text).join('; '))
}

/** The contents API answers 404 for what lies below a link, as for what is not there. */
const overLink = 'the checked folder is reached over a symbolic link, below which GitHub shows no files'

/** Why it is not known that nothing lies at a path: a folder above it is a link, or could not be read; `null`: it is known. */
async function linkAbove(path: string, look: (path: string) => Promise<FileLook>): Promise<string | null> {
  for (const folder of withFolders(path).slice(0, -1)) {
    const above = await look(folder)
    if (above.read === 'text') return null
    if (above.read !== 'missing') return above.detail
  }
  return null
}

function withoutBase({ declarations: { allowedImages } }: OfCheckout, reason: string): Declared {
  const sentence = `the configuration file of the base commit could not be read, so nothing that it declares counts: ${reason}`
  return {
    declarations: { ...noDeclarations, allowedImages },
    findings: [],
    incomplete: [sentence],
    proposed: null
  }
}

function compared(base: Declarations, head: OfCheckout, path: string): Declared {
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
  const { parseDeclarations } = await import('./declarations/parse.ts')
  const { declarations, problems } = parseDeclarations(text, file)
  if (problems.length === 0) return { kind: 'done', value: declarations }
  const told = problems.slice(0, mostTold).map(({ message, span }) => ({
    text: `${span.file}:${span.line}:${span.column}: ${message}`,
    place: span
  }))
  const further = problems.length - told.length
  const rest =
    further > 0 ? [{ text: `${file}: ${further} further problems are not listed.`, place: null }] : []
  return { kind: 'wrong-usage', problems: [...told, ...rest] }
}

/** Problems of one file that are listed: who mends these sees the others. */
const mostTold = 10

function wrong(problem: string): Outcome<never> {
  return { kind: 'wrong-usage', problems: [{ text: problem, place: null }] }
}
