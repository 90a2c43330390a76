import { json, matches } from './answers.ts'
import type { GitHubDefinition, GitHubToken } from './github-definition.ts'
import type { FakeComment } from './github-shapes.ts'

/** One request, as a resource of GitHub's API sees it. */
export interface Call {
  readonly definition: GitHubDefinition
  readonly request: Request
  readonly url: URL
  /** `null`: nobody is logged in. */
  readonly token: GitHubToken | null
  /** The parts of the path that stand for names, decoded. */
  readonly names: readonly string[]
  readonly comments: FakeComment[]
}

/** GitHub's error body. */
export function refuse(status: number, message: string): Response {
  return json(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) })
}

/** What GitHub says of everything that is not there, or not for this token. */
export function notFound(): Response {
  return refuse(404, 'Not Found')
}

/** A value by its name, which may come from anywhere. */
export function own<T>(values: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined
}

/** Whether a call sees a repository. */
export function seesRepository({ definition, token }: Call, fullName: string): boolean {
  const repository = own(definition.repositories, fullName)
  if (repository === undefined) return false
  return repository.visibility === 'public' || matches(token?.repositories ?? [], fullName)
}

/** One page of a list, with the `link` to the next. */
export function page(
  url: URL,
  items: readonly object[],
  body: (items: readonly object[]) => unknown
): Response {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30))
  const number = Number(url.searchParams.get('page') ?? 1)
  const next = new URL(url)
  next.searchParams.set('page', String(number + 1))
  const link: Record<string, string> =
    number * size < items.length ? { link: `<${next.href}>; rel="next"` } : {}
  return json(200, body(items.slice((number - 1) * size, number * size)), link)
}
