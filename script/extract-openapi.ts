/**
 * Writes `__tests__/openapi/github.json`: the part of GitHub's OpenAPI description that the program uses,
 * with the schemas that it needs and nothing that validation does not.
 *
 * The description is 385 MB of npm package, so it is no dependency. Outside of the project:
 *
 *     npm pack @octokit/openapi@23.0.2
 *     tar -xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
 *
 * and then here: `node script/extract-openapi.ts <folder>/package/generated/api.github.com.json`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }
type Members = Readonly<Record<string, Json>>

/** Every operation that the program asks for. */
const operations: readonly (readonly [path: string, methods: readonly string[]])[] = [
  ['/repos/{owner}/{repo}', ['get']],
  ['/users/{username}', ['get']],
  ['/orgs/{org}/packages/{package_type}/{package_name}', ['get']],
  ['/users/{username}/packages/{package_type}/{package_name}', ['get']],
  ['/repos/{owner}/{repo}/codespaces/secrets', ['get']],
  ['/orgs/{org}/codespaces/secrets', ['get']],
  ['/orgs/{org}/codespaces/secrets/{secret_name}/repositories', ['get']],
  ['/user/codespaces/secrets', ['get']],
  ['/user/codespaces/secrets/{secret_name}/repositories', ['get']],
  ['/repos/{owner}/{repo}/contents/{path}', ['get']],
  ['/repos/{owner}/{repo}/pulls/{pull_number}/files', ['get']],
  ['/repos/{owner}/{repo}/issues/{issue_number}/comments', ['get', 'post']],
  ['/repos/{owner}/{repo}/issues/comments/{comment_id}', ['patch']]
]

/** Members of operations and schemas that say nothing about validity. */
const prose = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'deprecated'
])

/** Where the members of a schema's `properties` are names of data, a property may be called `description`. */
function withoutProse(value: Json, names: boolean): Json {
  if (Array.isArray(value)) return value.map(item => withoutProse(item as Json, false))
  if (!isMembers(value)) return value
  const kept = Object.entries(value).filter(([name]) => names || (!prose.has(name) && !name.startsWith('x-')))
  return Object.fromEntries(
    kept.map(([name, member]) => [name, withoutProse(member, !names && name === 'properties')])
  )
}

function isMembers(value: Json | undefined): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function at(value: Json, path: readonly string[]): Json {
  return path.reduce<Json>((found, name) => {
    const member = isMembers(found) ? found[name] : undefined
    if (member === undefined) throw new Error(`The description has no ${path.join('/')}`)
    return member
  }, value)
}

function referencesIn(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(item => referencesIn(item as Json))
  if (!isMembers(value)) return []
  const own = typeof value['$ref'] === 'string' ? [value['$ref']] : []
  return [...own, ...Object.values(value).flatMap(referencesIn)]
}

function extract(description: Json): Json {
  const paths: Record<string, Json> = {}
  for (const [path, methods] of operations) {
    const asked = methods.map(method => [method, at(description, ['paths', path, method])] as const)
    paths[path] = withoutProse(Object.fromEntries(asked), false)
  }
  const components = new Map<string, Json>()
  const pending = [...referencesIn(paths)]
  for (let reference = pending.pop(); reference !== undefined; reference = pending.pop()) {
    if (components.has(reference)) continue
    const component = withoutProse(at(description, reference.replace('#/', '').split('/')), false)
    components.set(reference, component)
    pending.push(...referencesIn(component))
  }
  return {
    openapi: at(description, ['openapi']),
    info: { title: 'GitHub REST API, extracted', version: at(description, ['info', 'version']) },
    paths,
    components: grouped(components)
  }
}

function grouped(components: ReadonlyMap<string, Json>): Json {
  const groups: Record<string, Record<string, Json>> = {}
  for (const [reference, component] of [...components].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const [, , group = '', name = ''] = reference.split('/')
    groups[group] = { ...groups[group], [name]: component }
  }
  return groups
}

const [, , source] = process.argv
if (source === undefined) throw new Error('Usage: node script/extract-openapi.ts <api.github.com.json>')
const extracted = extract(JSON.parse(await readFile(source, 'utf8')) as Json)
const target = fileURLToPath(new URL('../__tests__/openapi/github.json', import.meta.url))
const style = { ...(await resolveConfig(target)), filepath: target }
await writeFile(target, await format(JSON.stringify(extracted), style))
console.log(`wrote ${target}`)
