import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { aliases, undocumentedStatuses, undocumentedValues } from './deviations.ts'
import { checkGraphql } from './graphql.ts'

/** A request that was sent to GitHub's API and what was answered. */
export interface Exchange {
  readonly method: string
  /** The whole address; its origin does not matter. */
  readonly url: string
  readonly requestHeaders: Readonly<Record<string, string>>
  /** Parsed; `null` for none. */
  readonly requestBody: unknown
  readonly status: number
  /** Parsed; `null` for none. */
  readonly responseBody: unknown
}

interface Schema {
  readonly $ref?: string
  readonly type?: string
}
interface Parameter {
  readonly $ref?: string
  readonly in: string
  readonly name: string
  readonly required?: boolean
}
interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}
interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

const description = JSON.parse(readFileSync(new URL('./github.json', import.meta.url), 'utf8')) as Description
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, validateFormats: true })
formats.default(ajv)
ajv.addSchema(description, 'github')
const text = new Ajv({ strict: false, coerceTypes: true })
formats.default(text)
text.addSchema(description, 'github')

interface Matched {
  readonly operation: Operation
  /** `get /repos/{owner}/{repo}`. */
  readonly name: string
  readonly pointer: readonly string[]
  readonly path: ReadonlyMap<string, string>
}

/**
 * Holds an exchange against GitHub's OpenAPI description (and the one question to GraphQL, which it does not cover) and gives what is wrong with it, one sentence each:
 * an unknown path, parameters, headers that every request must have, the request's body, the answer's status and body.
 */
export function checkExchange(exchange: Exchange): string[] {
  const url = new URL(exchange.url)
  if (url.pathname === '/graphql')
    return [...headerProblems(exchange.requestHeaders), ...checkGraphql(exchange)]
  const matched = match(exchange.method.toLowerCase(), url.pathname)
  if (matched === null) return [`${exchange.method} ${url.pathname}: GitHub describes no such operation`]
  const problems = [
    ...headerProblems(exchange.requestHeaders),
    ...parameterProblems(matched, url.searchParams),
    ...requestBodyProblems(matched, exchange.requestBody),
    ...answerProblems(matched, exchange.status, exchange.responseBody)
  ]
  return problems.map(problem => `${matched.name}: ${problem}`)
}

function match(method: string, pathname: string): Matched | null {
  for (const [template, methods] of candidates()) {
    const operation = methods[method]
    const path = operation === undefined ? null : pathParameters(template.pattern, pathname)
    if (operation === undefined || path === null) continue
    const pointer = ['paths', template.stands, method]
    return { operation, name: `${method} ${template.stands}`, pointer, path }
  }
  return null
}

interface Template {
  readonly pattern: string
  readonly stands: string
}

/** Longer templates first: a path that names more of itself is the better match. */
function candidates(): (readonly [Template, Readonly<Record<string, Operation>>])[] {
  const own = Object.keys(description.paths).map(path => ({ pattern: path, stands: path }))
  const others = aliases.map(({ path, stands }) => ({ pattern: path, stands }))
  return [...own, ...others]
    .sort((left, right) => right.pattern.length - left.pattern.length)
    .map(template => [template, description.paths[template.stands] ?? {}] as const)
}

function pathParameters(template: string, pathname: string): ReadonlyMap<string, string> | null {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(found => found[1] ?? '')
  const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'path' ? '(.+)' : '([^/]+)'))
  const found = new RegExp(`^${pattern}$`).exec(pathname)
  if (found === null) return null
  return new Map(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]))
}

function headerProblems(headers: Exchange['requestHeaders']): string[] {
  const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const expected: readonly (readonly [string, RegExp])[] = [
    ['authorization', /^(?:token|bearer) \S+$/i],
    ['x-github-api-version', /^2022-11-28$/],
    ['accept', /^application\/vnd\.github\.(?:v3\+)?json|^application\/json/],
    ['user-agent', /\S/]
  ]
  return expected
    .filter(([name, form]) => !form.test(lower.get(name) ?? ''))
    .map(([name]) => `the header ${name} is ${lower.has(name) ? 'not as expected' : 'missing'}`)
}

function parameterProblems(matched: Matched, query: URLSearchParams): string[] {
  const described = (matched.operation.parameters ?? []).map((parameter, index) => {
    const pointer = parameter.$ref?.slice(2).split('/') ?? [...matched.pointer, 'parameters', String(index)]
    return { parameter: at(pointer) as Parameter, pointer: [...pointer, 'schema'] }
  })
  const known = new Set(
    described.filter(({ parameter }) => parameter.in === 'query').map(({ parameter }) => parameter.name)
  )
  const unknown = [...query.keys()].filter(name => !known.has(name))
  return [
    ...unknown.map(name => `the query parameter ${name} is not described`),
    ...described.flatMap(({ parameter, pointer }) => {
      const value = parameter.in === 'path' ? matched.path.get(parameter.name) : query.get(parameter.name)
      if (value === undefined || value === null)
        return parameter.required === true && parameter.in === 'query'
          ? [`the query parameter ${parameter.name} is missing`]
          : []
      return problemsOf(validator(text, pointer), value, `the parameter ${parameter.name}`)
    })
  ]
}

function requestBodyProblems(matched: Matched, body: unknown): string[] {
  const described = matched.operation.requestBody?.content?.['application/json']
  if (described === undefined) return body === null ? [] : ['a body was sent and none is described']
  const pointer = [...matched.pointer, 'requestBody', 'content', 'application/json', 'schema']
  return problemsOf(validator(ajv, pointer), body, 'the body')
}

const basicError = ['components', 'schemas', 'basic-error']

function answerProblems(matched: Matched, status: number, body: unknown): string[] {
  const described = matched.operation.responses[String(status)]
  if (described === undefined) {
    const allowed = undocumentedStatuses.some(
      ({ statuses, operations }) =>
        statuses.includes(status) && (operations === null || operations.includes(matched.name))
    )
    if (!allowed) return [`the status ${status} is not described`]
    return body === null ? [] : problemsOf(validator(ajv, basicError), body, `the answer ${status}`)
  }
  const pointer = described.$ref?.slice(2).split('/') ?? [...matched.pointer, 'responses', String(status)]
  const content = (at(pointer) as Content).content
  if (content?.['application/json'] === undefined)
    return body === null ? [] : [`the answer ${status} has a body and none is described`]
  const schema = [...pointer, 'content', 'application/json', 'schema']
  return problemsOf(validator(ajv, schema), standingIn(matched.name, body), `the answer ${status}`)
}

function standingIn(operation: string, body: unknown): unknown {
  let result = body
  for (const { operations, member, values, standIn } of undocumentedValues) {
    if (!operations.includes(operation) || typeof result !== 'object' || result === null) continue
    const value = (result as Readonly<Record<string, unknown>>)[member]
    if (typeof value === 'string' && values.includes(value)) result = { ...result, [member]: standIn }
  }
  return result
}

function at(pointer: readonly string[]): unknown {
  let found: unknown = description
  for (const name of pointer) found = (found as Readonly<Record<string, unknown>>)[name]
  return found
}

const validators = new Map<string, ValidateFunction>()

function validator(by: Ajv, pointer: readonly string[]): ValidateFunction {
  const escaped = pointer.map(name => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1')))
  const reference = `github#/${escaped.join('/')}`
  const key = `${by === ajv ? 'json' : 'text'} ${reference}`
  const known = validators.get(key) ?? by.compile({ $ref: reference })
  validators.set(key, known)
  return known
}

function problemsOf(validate: ValidateFunction, value: unknown, what: string): string[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${what}${instancePath} ${message ?? 'is not as described'}`
  )
}
