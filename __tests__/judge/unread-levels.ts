import type { SecretSurvey, Unread } from '../../src/credentials/triples/survey.ts'
import { secretLevels } from '../../src/github/types.ts'
import { survey } from './facts-builders.ts'

type Details = readonly [repository: string, organization: string, user: string]

/** A survey of which no level was read, for the reasons given. */
export function unread(details: Details, why: Unread = 'no-token'): SecretSurvey {
  const levels = secretLevels.map((level, index) => ({ level, why, detail: details[index] ?? '' }))
  return survey([], { allRead: false, unread: levels })
}

/** One reason for every level. */
export function same(detail: string): Details {
  return [detail, detail, detail]
}

/** The reason where there is no token, as GitHub's room words it. */
export const none =
  "no `secrets-token` was given, and a workflow's own token can never read the names of Codespaces secrets"
