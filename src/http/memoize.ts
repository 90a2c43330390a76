/** Answers by key: a question that is under way or answered is not asked again. */
export interface Memo<T> {
  get(key: string, ask: () => Promise<T>): Promise<T>
  /** The answer that `get` returned or is about to return; `null` where it was not asked, or failed. */
  known(key: string): Promise<T | null>
  /** The keys that were asked for. */
  keys(): readonly string[]
}

/**
 * A memo of answers by key, for any room: whatever is worth asking only once (a registry, GitHub, a file, a program).
 * Failures stay as well: the layers below have repeated what was worth it.
 */
export function memoize<T>(): Memo<T> {
  const answers = new Map<string, Promise<T>>()
  return {
    get(key, ask) {
      const known = answers.get(key)
      if (known !== undefined) return known
      const answer = ask()
      answers.set(key, answer)
      return answer
    },
    known: async key => {
      const answer = answers.get(key)
      return answer === undefined ? null : answer.catch(() => null)
    },
    keys: () => [...answers.keys()]
  }
}

/** The same for a single question: it is asked at the first call, and every call returns that answer. */
export function memoizeOne<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null
  return () => (answer ??= ask())
}
