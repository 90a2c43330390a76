import { readFileSync } from 'node:fs'

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly nullable?: boolean
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

const { components } = JSON.parse(readFileSync(new URL('./github.json', import.meta.url), 'utf8')) as {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** The smallest value that a schema of GitHub's description accepts, with `members` in place of its own. */
export function sample(schema: string, members: object = {}): Record<string, unknown> {
  const described = components.schemas[schema]
  if (described === undefined) throw new Error(`The extracted description has no schema ${schema}`)
  return { ...(valueOf(described) as Record<string, unknown>), ...members }
}

const formats: Readonly<Record<string, string>> = {
  uri: 'https://api.github.com/x',
  'date-time': '2026-01-02T03:04:05Z',
  email: 'a@example.com'
}

function valueOf(schema: Schema): unknown {
  if (schema.$ref !== undefined) return valueOf(components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {})
  if (schema.enum !== undefined) return schema.enum[0]
  if (schema.nullable === true && schema.required === undefined) return null
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0]
  if (choice !== undefined) return valueOf(choice)
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map(valueOf)) as unknown
  if (schema.type === 'integer' || schema.type === 'number') return 1
  if (schema.type === 'boolean') return false
  if (schema.type === 'array') return []
  if (schema.type === 'string') return formats[schema.format ?? ''] ?? 'text'
  return members(schema)
}

function members(schema: Schema): Record<string, unknown> {
  const names = schema.required ?? []
  return Object.fromEntries(names.map(name => [name, valueOf(schema.properties?.[name] ?? {})]))
}
