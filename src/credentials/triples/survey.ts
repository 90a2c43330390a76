import {
  prebuildTokenName,
  type SecretLevel,
  secretLevels,
  type SecretListing,
  type SecretListings,
  type SecretName,
  type UnreachableApi
} from '../../github/types.ts'
import { type TriplePart, tripleParts } from '../../model.ts'
import { meantName, tripleName } from './near-miss.ts'

/**
 * How far a triple of names reaches the repository:
 * `complete` from repository and organization level alone; `user-only` when a part comes from the user level alone;
 * `not-assigned` when the names exist and do not all reach; `incomplete` when a part exists nowhere.
 */
type Reach = 'complete' | 'user-only' | 'not-assigned' | 'incomplete'

/** Three Codespaces secrets with the same `<X>`. */
export interface SurveyedTriple {
  /** `<X>`, in upper case. */
  readonly prefix: string
  readonly reach: Reach
  /** The level that supplies each part; `null` where none that reaches the repository does. */
  readonly levels: Readonly<Record<TriplePart, SecretLevel | null>>
  /** Parts that exist at no level. */
  readonly missing: readonly TriplePart[]
  /** Where parts exist without reaching the repository. */
  readonly unassigned: readonly { readonly part: TriplePart; readonly level: SecretLevel }[]
  /** Whether the parts come from several levels. */
  readonly mixed: boolean
  /** When the password was last written (ISO 8601). */
  readonly passwordUpdatedAt: string | null
}

/** A name that nearly fits, and the name that was probably meant. */
export interface NearMiss {
  readonly name: string
  readonly meant: string
  /** `null` for a variable of a codespace, which does not say from which level it comes. */
  readonly level: SecretLevel | null
}

/** Why a level was not read, as far as what helps differs. */
export type Unread =
  | 'no-token'
  /** The token is wrong, revoked or expired (401). */
  | 'not-accepted'
  /** The token lacks a permission (403, 404). */
  | 'not-permitted'
  /** The token is not authorized for the organization's single sign-on. */
  | 'single-sign-on'
  | 'no-answer'
  | 'not-applicable'

/** What the names of the three levels say together. */
export interface SecretSurvey {
  readonly triples: readonly SurveyedTriple[]
  readonly nearMisses: readonly NearMiss[]
  /** Repository and organization level were read (repository alone where the owner is a user). */
  readonly allRead: boolean
  /**
   * The level at which `CODESPACES_PREBUILD_TOKEN` exists and reaches the repository, or may: prebuilds then use that
   * account for GitHub's packages (docs: allowing a prebuild to access other repositories); `null` where no such name was read.
   */
  readonly prebuildToken: SecretLevel | null
  /** Levels that were not read, each with the reason as a clause that does not name the level. */
  readonly unread: readonly {
    readonly level: SecretLevel
    readonly why: Unread
    readonly detail: string
    /** Where there was no answer: what is known of that. */
    readonly unreachable?: Omit<UnreachableApi, 'detail'>
  }[]
}

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
    return [{ level, why: whyUnread(listing), detail: listing.detail, ...unreachableKind(listing) }]
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

function unreachableKind(listing: SecretListing): Pick<SecretSurvey['unread'][number], 'unreachable'> {
  if (listing.read !== 'unreachable') return {}
  const { cause, host, retry } = listing
  return {
    unreachable: {
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
