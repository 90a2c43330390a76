interface Held<T> {
  readonly value: T
  readonly weight: number
}

/** Remembers what was asked for last, as far as it weighs no more than `most` together. */
export class Kept<T> {
  readonly #held = new Map<string, Held<T>>()
  readonly #most: number
  #weight = 0

  constructor(most: number) {
    this.#most = most
  }

  get(key: string): T | undefined {
    const held = this.#held.get(key)
    if (held === undefined) return undefined
    this.#held.delete(key)
    this.#held.set(key, held)
    return held.value
  }

  /** Keeps a value, in place of an earlier one of its key; the oldest go. */
  set(key: string, value: T, weight: number): void {
    this.#drop(key)
    this.#held.set(key, { value, weight })
    this.#weight += weight
    for (const oldest of this.#held.keys()) {
      if (this.#weight <= this.#most || oldest === key) return
      this.#drop(oldest)
    }
  }

  #drop(key: string): void {
    this.#weight -= this.#held.get(key)?.weight ?? 0
    this.#held.delete(key)
  }
}
