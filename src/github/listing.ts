import { integerAt, listAt } from './answer.ts'
import type { Answer, Api, Parameters } from './api.ts'

/** All items of a list that GitHub gives in pages, or the answer that stopped the reading. */
export type Listed =
  | { readonly kind: 'items'; readonly items: readonly unknown[]; readonly whole: boolean }
  | { readonly kind: 'stopped'; readonly answer: Answer }

/** What to read, and when to stop. */
export interface ListQuestion {
  readonly route: string
  readonly parameters: Parameters
  /** The member of the answer that holds the items; `null` where the answer is the list. */
  readonly member: string | null
  /** The largest number of pages of 100 that is read. */
  readonly pages: number
  /** Stops the reading at the first item for which it holds. */
  readonly enough?: (item: unknown) => boolean
}

/**
 * Reads page after page, 100 items each, until GitHub has no more.
 * Pages are counted here: the address of a `Link` header is not followed, so the token goes nowhere else.
 */
export async function listPages(api: Api, token: string, question: ListQuestion): Promise<Listed> {
  const items: unknown[] = []
  for (let page = 1; page <= question.pages; page++) {
    const parameters = { ...question.parameters, per_page: 100, page }
    const answer = await api.ask(token, question.route, parameters)
    if (answer.kind !== 'answered' || answer.status !== 200) return { kind: 'stopped', answer }
    const found = question.member === null ? listAt(answer.data) : listAt(answer.data, question.member)
    if (found === null) return { kind: 'stopped', answer }
    items.push(...found)
    const total = integerAt(answer.data, 'total_count')
    if (question.enough !== undefined && found.some(question.enough))
      return { kind: 'items', items, whole: false }
    if (found.length < 100 || (total !== null && items.length >= total))
      return { kind: 'items', items, whole: true }
  }
  return { kind: 'items', items, whole: false }
}
