import { tripleParts, type TriplePart } from '../environment.ts'
import {
  secretLevels,
  prebuildTokenName,
  type SecretLevel,
  type SecretListing,
  type SecretListings,
  type SecretName
} from '../github/facts.ts'
import { meantName, tripleName } from './near-miss.ts'
import type { NearMiss, Reach, SecretSurvey, SurveyedTriple, Unread } from './survey.ts'

/** One name at one level. */
interface Found extends SecretName {
  readonly level: SecretLevel
}

/**
 * What the names of the three levels say together. Repository level beats organization level, and
 * both beat the user level, whose names prove nothing for colleagues. A user has no organization level.
 * A name that may or may not reach the repository counts as one that does not, and its level as not read.
 */
export function surveySecrets(
  listings: SecretListings,
  ownerType: 'Organization' | 'User' | 'unknown'
): SecretSurvey {
  const found = secretLevels.flatMap(level => namesOf(level, listings[level]))
  const unread = secretLevels
    .filter(level => level !== 'organization' || ownerType !== 'User')
    .flatMap(level => unreadOf(level, listings[level]))
  const triples = surveyTriples(found)
  return {
    triples,
    nearMisses: nearMisses(found, new Set(triples.map(triple => triple.prefix))),
    allRead: unread.every(({ level }) => level === 'user'),
    prebuildToken: found.find(isPrebuildToken)?.level ?? null,
    unread
  }
}

/** Prebuilds get no secrets of the user level. */
function isPrebuildToken({ name, level, reaches }: Found): boolean {
  return name === prebuildTokenName && level !== 'user' && reaches !== 'no'
}

function namesOf(level: SecretLevel, listing: SecretListing): Found[] {
  return listing.read === 'names'
    ? listing.names.map(name => ({ ...name, name: name.name.toUpperCase(), level }))
    : []
}

function unreadOf(level: SecretLevel, listing: SecretListing): SecretSurvey['unread'] {
  if (listing.read !== 'names')
    return [{ level, why: whyUnread(listing), detail: listing.detail, ...silenceOf(listing) }]
  const doubtful = listing.names.filter(
    name => name.reaches === 'unknown' && tripleName(name.name.toUpperCase()) !== null
  )
  const [first] = doubtful
  if (first === undefined) return []
  const others = doubtful.length === 1 ? '' : ` and ${doubtful.length - 1} more`
  const detail = `which repositories ${first.name}${others} reaches could not be read`
  return [{ level, why: 'no-answer', detail }]
}

function whyUnread(listing: Exclude<SecretListing, { read: 'names' }>): Unread {
  switch (listing.read) {
    case 'refused':
      if (listing.singleSignOn === true) return 'single-sign-on'
      return listing.status === 401 ? 'not-accepted' : 'not-permitted'
    case 'not-found':
      return 'not-permitted'
    case 'unreachable':
      return 'no-answer'
    default:
      return listing.read
  }
}

function silenceOf(listing: SecretListing): Pick<SecretSurvey['unread'][number], 'silence'> {
  if (listing.read !== 'unreachable') return {}
  const { cause, host, retry } = listing
  return {
    silence: {
      ...(cause === undefined ? {} : { cause }),
      ...(host === undefined ? {} : { host }),
      ...(retry === undefined ? {} : { retry })
    }
  }
}

function surveyTriples(found: readonly Found[]): SurveyedTriple[] {
  const byPrefix = new Map<string, Map<TriplePart, Found[]>>()
  for (const secret of found) {
    const name = tripleName(secret.name)
    if (name === null) continue
    const parts = byPrefix.get(name.prefix) ?? new Map<TriplePart, Found[]>()
    byPrefix.set(name.prefix, parts.set(name.part, [...(parts.get(name.part) ?? []), secret]))
  }
  return [...byPrefix]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([prefix, parts]) => surveyTriple(prefix, part => parts.get(part) ?? []))
}

function surveyTriple(prefix: string, at: (part: TriplePart) => readonly Found[]): SurveyedTriple {
  const supplying = (part: TriplePart): Found | undefined => at(part).find(secret => secret.reaches === 'yes')
  const level = (part: TriplePart): SecretLevel | null => supplying(part)?.level ?? null
  const levels = { SERVER: level('SERVER'), USER: level('USER'), PASSWORD: level('PASSWORD') }
  const missing = tripleParts.filter(part => at(part).length === 0)
  const unassigned = tripleParts
    .filter(part => levels[part] === null || levels[part] === 'user')
    .flatMap(part =>
      at(part)
        .filter(secret => secret.reaches !== 'yes')
        .map(secret => ({ part, level: secret.level }))
    )
  const supplied = new Set(tripleParts.flatMap(part => levels[part] ?? []))
  const password = supplying('PASSWORD') ?? at('PASSWORD')[0]
  return {
    prefix,
    reach: reachOf(Object.values(levels), missing),
    levels,
    missing,
    unassigned,
    mixed: supplied.size > 1,
    passwordUpdatedAt: password?.updatedAt ?? null
  }
}

function reachOf(levels: readonly (SecretLevel | null)[], missing: readonly TriplePart[]): Reach {
  if (missing.length > 0) return 'incomplete'
  if (levels.includes(null)) return 'not-assigned'
  return levels.includes('user') ? 'user-only' : 'complete'
}

function nearMisses(found: readonly Found[], prefixes: ReadonlySet<string>): NearMiss[] {
  const existing = new Set(found.map(secret => secret.name))
  return found.flatMap(({ name, level }) => {
    const meant = meantName(name, prefixes)
    return meant === null || existing.has(meant) ? [] : [{ name, meant, level }]
  })
}
