import pLimit from 'p-limit'

import type { Fetch } from './fetch.ts'

/** At most `most` requests wait for an answer at once; the others queue, and their time-out has not begun. */
export function concurrency(next: Fetch, most: number): Fetch {
  const queue = pLimit(Math.max(1, Math.floor(most)))
  return (request, signal) => queue(() => next(request, signal))
}
