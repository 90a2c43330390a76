import type { Place } from '../../model.ts'
import type { Converted } from './convert.ts'
import { limits } from './limits.ts'
import { mergeService, mergeServices } from './merge.ts'
import { isRemote, pathFrom, readComposeFile } from './files.ts'
import { noServices, resetServices, servicesOf } from './services.ts'
import { childOf, placeOf } from './tree.ts'
import { knownText, knownUnder, wrongType } from './diagnostics.ts'
import type { Entry, Environment, KeyedEntry, MapNode, Project } from './types.ts'

/** Where services that extend others stand. */
export interface ExtendsContext {
  readonly environment: Environment
  readonly file: string
}

/**
 * Gives every service what it extends (compose-go `loader/extends.go`): a service of the same file or, read
 * without its own `include`, of another, whose relative paths stay relative to it.
 */
export async function applyExtends(
  project: Project,
  context: ExtendsContext,
  services: MapNode,
  resets: Converted['resets']
): Promise<MapNode> {
  const scope: Scope = { file: context.file, services, resets, done: new Map() }
  const run: Run = { project, environment: context.environment, scopes: new Map() }
  const entries = new Map<string, KeyedEntry>()
  for (const [name, entry] of services.entries) {
    entries.set(name, { key: entry.key, ...((await resolve(run, scope, name, [])) ?? entry) })
  }
  return { ...services, entries }
}

interface Scope {
  readonly file: string
  readonly services: MapNode
  readonly resets: Converted['resets']
  readonly done: Map<string, Entry>
}

interface Run {
  readonly project: Project
  readonly environment: Environment
  /** Files that services extend services of, by path. */
  readonly scopes: Map<string, Scope | null>
}

/** The services that extend each other down to here. */
type Chain = readonly { readonly file: string; readonly name: string; readonly place: Place }[]

async function resolve(run: Run, scope: Scope, name: string, chain: Chain): Promise<Entry | null> {
  const done = scope.done.get(name)
  if (done !== undefined) return done
  const service = scope.services.entries.get(name)
  if (service === undefined) return null
  const resolved = (await extended(run, scope, name, service, chain)) ?? alone(run, name, service)
  scope.done.set(name, resolved)
  return resolved
}

async function extended(
  run: Run,
  scope: Scope,
  name: string,
  service: Entry,
  chain: Chain
): Promise<Entry | null> {
  const target = childOf({ value: service.value, via: [] }, 'extends')
  if (target === null) return service
  const named = targetOf(run, target, name)
  if (named === null) return null
  const link = { file: scope.file, name, place: named.place }
  if (closesCycle(run, chain, link)) return null
  const other = named.file === null ? scope : await scopeOf(run, named.file, named.filePlace)
  if (other === null) return null
  if (!other.services.entries.has(named.service)) {
    const known = [...other.services.entries.keys()].slice(0, 20).join(', ')
    const message = `The service \`${name}\` extends \`${named.service}\`, which \`${other.file}\` does not define; it defines: ${known === '' ? 'none' : known}.`
    run.project.diagnostics.report('invalid-configuration', named.place, message)
    return null
  }
  const base = await resolve(run, other, named.service, [...chain, link])
  if (base === null || base.value.kind !== 'map') return null
  if (run.project.partial.has(named.service)) run.project.partial.add(name)
  return { value: overBase(run, scope, name, base, without(service), named).value, via: service.via }
}

function overBase(run: Run, scope: Scope, name: string, base: Entry, service: Entry, named: Target): Entry {
  const entry: KeyedEntry = { ...base, key: named.place, via: [...named.via, named.place, ...base.via] }
  const alone: MapNode = { ...scope.services, entries: new Map([[name, entry]]) }
  const cleaned = resetServices(alone, scope.resets).entries.get(name) ?? entry
  if (service.value.kind === 'null') return cleaned
  return mergeService(run.project, cleaned, { value: service.value, via: [] }, name)
}

function alone(run: Run, name: string, service: Entry): Entry {
  run.project.partial.add(name)
  return without(service)
}

function without(service: Entry): Entry {
  if (service.value.kind !== 'map') return service
  const entries = new Map(service.value.entries)
  entries.delete('extends')
  return { ...service, value: { ...service.value, entries } }
}

function closesCycle(run: Run, chain: Chain, link: Chain[number]): boolean {
  if (chain.some(({ file, name }) => file === link.file && name === link.name)) {
    const names = [...chain.map(({ name }) => name), link.name].join(' → ')
    run.project.diagnostics.report(
      'invalid-configuration',
      link.place,
      `Services extend each other in a circle: ${names}.`
    )
    return true
  }
  if (chain.length < limits.extendsDepth) return false
  const what = `Services extend each other more than ${limits.extendsDepth} deep in \`${link.file}\`; the rest was not followed.`
  run.project.diagnostics.limit(link.place, what)
  return true
}

interface Target {
  readonly service: string
  readonly place: Place
  readonly file: string | null
  readonly filePlace: Place
  readonly via: readonly Place[]
}

function targetOf(run: Run, entry: Entry, name: string): Target | null {
  const { diagnostics } = run.project
  const path = `services.${name}.extends`
  if (entry.value.kind === 'text') {
    const service = knownText(diagnostics, entry.value, path)
    const place = placeOf(entry.value)
    return service === null ? null : { service, place, file: null, filePlace: place, via: entry.via }
  }
  if (entry.value.kind !== 'map') {
    wrongType(diagnostics, entry.value, path, 'the name of a service or a map with `service` and `file`')
    return null
  }
  const service = knownUnder(diagnostics, entry, 'service', path)
  if (service === null) {
    if (childOf(entry, 'service') === null) {
      diagnostics.report(
        'invalid-configuration',
        placeOf(entry.value),
        `\`${path}.service\` is missing; it names the service to extend.`
      )
    }
    return null
  }
  const place = placeOf(service.entry.value)
  const target = { service: service.text, place, via: service.entry.via }
  if (childOf(entry, 'file') === null) return { ...target, file: null, filePlace: place }
  const file = knownUnder(diagnostics, entry, 'file', path)
  if (file === null) return null
  const filePlace = placeOf(file.entry.value)
  if (isRemote(file.text)) {
    diagnostics.reportIncomplete(
      `\`${path}.file\` names \`${file.text}\`, which lies outside of the repository and was not read.`
    )
    return null
  }
  const resolved = pathFrom(diagnostics, file.entry.value.home.folder, file.text, filePlace)
  return resolved === null ? null : { ...target, file: resolved, filePlace }
}

async function scopeOf(run: Run, path: string, place: Place): Promise<Scope | null> {
  const known = run.scopes.get(path)
  if (known !== undefined) return known
  const scope = await readScope(run, path, place)
  run.scopes.set(path, scope)
  return scope
}

async function readScope(run: Run, path: string, place: Place): Promise<Scope | null> {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'
  const file = await readComposeFile(run.project, path, place, folder, run.environment)
  if (file === null) return null
  let services = noServices(file.home)
  let resets: Converted['resets'] = []
  for (const document of file.documents) {
    if (document.root?.kind !== 'map') continue
    const own = servicesOf(run.project.diagnostics, document.root)
    services = mergeServices(run.project, resetServices(services, document.resets), own)
    resets = document.resets
  }
  return { file: path, services, resets, done: new Map() }
}
