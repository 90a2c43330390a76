import type { Span } from '../../model.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import { permissionPatch } from '../permission-patch.ts'
import { locateIn } from '../position.ts'
import { isMavenFile, isMavenXml } from './names.ts'
import { copied, fileName, type PackageFiles, packagesAddress, type Work } from './places.ts'
import { scanXml } from './xml.ts'

/**
 * A finding for each repository from which Maven or Gradle take packages of GitHub Packages, with its places: that
 * registry has no permissions of its own for codespaces. Places that only publish are left out.
 */
export async function discoverMaven(files: PackageFiles): Promise<readonly Finding[]> {
  const found = new Map<string, Taken>()
  for (const path of files.paths.filter(path => isMavenFile(fileName(path)))) {
    const text = await files.text(path)
    if (text?.includes('maven.') !== true) continue
    readAddresses(path, text, files.work, found)
    if (found.size > mostRepositories) {
      files.limit(tooMany)
      break
    }
  }
  return [...found.values()].slice(0, mostRepositories).map(notSeamless)
}

/** Repositories of Maven packages that are told. */
const mostRepositories = 1_000

const tooMany = `Maven and Gradle name more than ${mostRepositories} repositories of GitHub Packages: the others are not listed.`

/** A repository of Maven packages, and where it is named. */
interface Taken {
  readonly host: string
  readonly owner: string
  readonly name: string
  readonly places: Span[]
}

/** GitHub compares the names of accounts and repositories without case. */
function readAddresses(path: string, text: string, work: Work, found: Map<string, Taken>): void {
  const locate = locateIn(path, text)
  const places = isMavenXml(fileName(path)) ? xmlAddresses(text) : gradleStrings(text)
  for (const { text: address, start, end } of places) {
    if (!work.goOn()) return
    const parsed = address.includes('maven.') ? packagesAddress(address) : null
    if (parsed?.type !== 'maven') continue
    if (!work.keep()) return
    const { host, path: parts } = parsed
    const [owner = '', name = ''] = parts.map(copied)
    const key = `${host} ${owner}/${name}`.toLowerCase()
    if (found.size > mostRepositories) return
    const taken = found.get(key) ?? { host, owner, name, places: [] }
    taken.places.push(locate(start, end))
    found.set(key, taken)
  }
}

interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Deeper elements are in no file of Maven. */
const deepest = 100

/** The `url` of a repository, plug-in repository or mirror; `distributionManagement` is where a build publishes to. */
function* xmlAddresses(text: string): Generator<Place> {
  const path: string[] = []
  for (const event of scanXml(text)) {
    if (path.length > deepest) return
    if (event.kind === 'open') path.push(event.name)
    else if (event.kind === 'close') {
      const opened = path.lastIndexOf(event.name)
      if (opened !== -1) path.length = opened
    } else if (path.at(-1) === 'url' && !path.includes('distributionManagement')) yield event
  }
}

function notSeamless({ host, owner, name, places }: Taken): Finding {
  const literal = [owner, name].every(part => /^[\w.-]+$/.test(part))
  return finding('package-not-seamless', {
    message: `${host} gives codespaces no access of its own to the packages of other repositories.`,
    notes: [
      'Its packages have the permissions of the repository that they lie in, so a codespace needs a token that may read them.'
    ],
    places,
    fixes: [
      ...(literal
        ? [
            {
              text: `Ask for the packages of ${owner}/${name} in devcontainer.json.`,
              note: 'It must have the owner of this repository; whoever creates a codespace is asked to agree.',
              patch: permissionPatch(`${owner}/${name}`),
              who: 'anyone with write access' as const
            }
          ]
        : []),
      {
        text: 'Store a classic token with `read:packages` as a Codespaces secret.',
        note: 'Name that secret as the password in the settings of Maven or Gradle.',
        who: 'repository administrator'
      }
    ]
  })
}

/** A string of a Gradle script, without its quotes. */
export interface GradleString {
  readonly text: string
  readonly start: number
  readonly end: number
}

const quotes = ['"""', "'''", '"', "'"] as const

/**
 * Scans a Gradle script (Groovy or Kotlin) for its strings, leaving out comments and the blocks of `publishing { … }`,
 * which say where a build publishes to. One pass, no understanding of the language beyond that.
 */
function* gradleStrings(text: string): Generator<GradleString> {
  const blocks: boolean[] = []
  let publishing = 0
  let word = ''
  let at = 0
  while (at < text.length) {
    const comment = afterComment(text, at)
    const quote = quotes.find(mark => text.startsWith(mark, at))
    if (comment !== null) at = comment
    else if (quote !== undefined) {
      const start = at + quote.length
      const end = endOfString(text, start, quote)
      if (publishing === 0) yield { text: text.slice(start, end), start, end }
      at = end + quote.length
    } else {
      const sign = text.charAt(at)
      if (sign === '{') {
        blocks.push(word === 'publishing')
        if (word === 'publishing') publishing += 1
      } else if (sign === '}' && blocks.pop() === true) publishing -= 1
      const name = wordAt(text, at)
      if (name !== '') word = name
      else if (!/[\s(]/.test(sign)) word = ''
      at += Math.max(1, name.length)
    }
  }
}

function wordAt(text: string, at: number): string {
  const name = /[A-Za-z_]\w{0,200}/y
  name.lastIndex = at
  return name.exec(text)?.[0] ?? ''
}

function afterComment(text: string, at: number): number | null {
  const end = text.startsWith('//', at) ? '\n' : text.startsWith('/*', at) ? '*/' : null
  if (end === null) return null
  const found = text.indexOf(end, at + 2)
  return found === -1 ? text.length : found + end.length
}

/** A string of one line ends there at the latest. */
function endOfString(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (text.startsWith(quote, at)) return at
    if (quote.length === 1 && text.charAt(at) === '\n') return at
    if (text.charAt(at) === '\\') at++
  }
  return text.length
}
