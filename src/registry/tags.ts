import type { Reference } from '../model.ts'
import { tagPattern } from '../reference/grammar.ts'
import { bodyLimits, discard, readBody } from './body.ts'
import { isRecord, parseJson, RegistryError } from './failure.ts'
import { NoAnswer } from './fetch.ts'
import type { Reader } from './reading.ts'

/** Tags of one page: the bound that the CNCF registry sets (`tags.maxtags`). */
const pageSize = 1_000

/** A list of tags only words advice: nobody waits longer for it, in milliseconds. */
const patience = 5_000

/**
 * One page of the tags of a repository, those after `start` where it is not `null`: a single request, never repeated.
 * What is not a tag by the grammar is left out. Empty where there is no usable answer: nothing is thrown but faults of the program.
 */
export async function readTags(
  { conversation, repository, login }: Reader,
  start: string | null
): Promise<readonly string[]> {
  const query = new URLSearchParams({ n: String(pageSize), ...(start === null ? {} : { last: start }) })
  const clock = new AbortController()
  const timer = setTimeout(() => {
    clock.abort(new NoAnswer('time-out', 'the tags were not listed in time'))
  }, patience)
  try {
    const path = `${repository}/tags/list?${query.toString()}`
    const question = { method: 'GET', asked: 'the registry', path, repository, once: clock.signal } as const
    const response = await conversation.ask(question, login)
    if (response.ok) return tagsOf((await readBody(response, bodyLimits.tags)).toString('utf8'))
    await discard(response)
  } catch (error) {
    if (!(error instanceof NoAnswer || error instanceof RegistryError)) throw error
  } finally {
    clearTimeout(timer)
  }
  return []
}

function tagsOf(text: string): readonly string[] {
  const body = parseJson(text)
  const tags: unknown = isRecord(body) ? body['tags'] : null
  if (!Array.isArray(tags)) return []
  return tags
    .filter((tag): tag is string => typeof tag === 'string' && tagPattern.test(tag))
    .slice(0, pageSize)
}

/**
 * Where a page has to start to hold the neighbours of a tag, as the parameter `last` takes it (OCI distribution specification,
 * "Listing Tags": lexical order, what is equal to `last` left out); `null`: at the beginning. Repositories with more tags than
 * a page holds are those of Docker's official images and Microsoft's, and those with a tag for each build.
 */
export function pageStart({ registry, repository, tag }: Reference): string | null {
  const isCrowded =
    registry === 'mcr.microsoft.com' || (registry === 'docker.io' && repository.startsWith('library/'))
  const [, head = '', number = '', variant = ''] = /^(v?(?:\d+\.)*)(\d+)(.*)$/.exec(tag ?? '') ?? []
  if (number === '') return isCrowded && tag !== null ? tag.slice(0, 1) : null
  if (variant !== '') return justBelow(head + number)
  const isGuess = /^9{2,}$/.test(number)
  if (!isGuess && (number.length > 2 || (isCrowded && Number(number) > mostMonths)))
    return justBelow(head + String(BigInt(number) - 2n).padStart(number.length, '0'))
  return isCrowded && head !== '' ? head : null
}

/** Numbers up to twelve may be months, where the one before is not the nearest: `24.04`, `24.10`. */
const mostMonths = 12

/** A text that stands before this one, and after everything that stands before it and begins as a tag does. */
function justBelow(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  const head = text.slice(0, -1)
  return text.endsWith('0') ? head : `${head}${String.fromCharCode(last - 1)}z`
}
