/** What an answer says about asking again: `null` where it says nothing of the time to come. Milliseconds since 1970. */
export type TryAgainAt = number | null

/** Seconds above this are no waiting time but a date: Docker Hub's `x-retry-after` counts from 1970. */
const longestWait = 366 * 24 * 3600

/**
 * When the answer allows the next try: `Retry-After` in seconds or as an HTTP date (RFC 9110 10.2.3),
 * Docker Hub's `x-retry-after`, or GitHub's `x-ratelimit-reset` where `x-ratelimit-remaining` is 0.
 */
export function tryAgainAt(headers: Headers, now: number): TryAgainAt {
  const limited = headers.get('x-ratelimit-remaining') === '0'
  const said =
    moment(headers.get('retry-after'), now) ??
    moment(headers.get('x-retry-after'), now) ??
    (limited ? moment(headers.get('x-ratelimit-reset'), now) : null)
  return said !== null && said > now ? said : null
}

/** Whether an answer is a rate limit: 429, or GitHub's 403 with one of its two marks (REST documentation, rate limits). */
export function isRateLimit(response: Response): boolean {
  if (response.status === 429) return true
  if (response.status !== 403) return false
  return response.headers.has('retry-after') || response.headers.get('x-ratelimit-remaining') === '0'
}

function moment(text: string | null, now: number): TryAgainAt {
  if (text === null) return null
  const value = text.trim()
  if (/^\d{1,12}$/.test(value)) {
    const seconds = Number(value)
    return seconds > longestWait ? seconds * 1000 : now + seconds * 1000
  }
  const date = /^[A-Z][a-z]{2}/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? null : date
}
