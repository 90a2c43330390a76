/** Answers by key: a question that is under way or answered is not asked again. */
export interface Once<T> {
  get(key: string, ask: () => Promise<T>): Promise<T>
  /** The answer that `get` gave or is about to give; `null` where it was not asked, or failed. */
  known(key: string): Promise<T | null>
}

/** Failures are kept as well: the layers below have repeated what was worth it. */
export function once<T>(): Once<T> {
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
    }
  }
}
