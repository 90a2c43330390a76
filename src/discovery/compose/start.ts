import type { Span } from '../../model.ts'
import { contextServices } from './build.ts'
import type { Dependency, Diagnostics, Environment, NamedService, Service } from './types.ts'

/** What the dev container CLI asks `docker compose up` to start. */
export interface StartRequest {
  readonly service: NamedService | null
  readonly runServices: readonly NamedService[] | null
  readonly place: Span
}

/**
 * The services that start: those that are named (`service` and `runServices`) or, when `runServices` is absent
 * or empty, `service` and all without a profile; and what they depend on. A service that `up` names activates its
 * profiles, `COMPOSE_PROFILES` of the project's environment files activates more.
 */
export function startedServices(
  diagnostics: Diagnostics,
  services: ReadonlyMap<string, Service>,
  environment: Environment,
  request: StartRequest
): ReadonlySet<string> {
  const ofProject = new Set(profilesOf(diagnostics, environment, request.place))
  const profiles = new Set(ofProject)
  const always = [...services.values()].filter(service => isActive(service, profiles))
  const named = namedServices(diagnostics, services, request)
  const all = request.runServices === null || request.runServices.length === 0
  if (request.runServices === null && request.service !== null)
    checkOpened(diagnostics, services, request.service, profiles)
  for (const service of all ? [] : named) {
    if (!isActive(service, profiles)) for (const profile of service.profiles) profiles.add(profile)
  }
  const started = closure(services, all ? [...always, ...named] : named, profiles)
  const enabled = new Set(always)
  for (const service of services.values()) {
    const first: Phase | null = enabled.has(service) ? { profiles: ofProject, beforeNamed: true } : null
    const isEnabled = started.has(service.name) && isActive(service, profiles)
    const phase = first ?? (isEnabled ? { profiles, beforeNamed: false } : null)
    for (const dependency of service.dependencies)
      checkDependency(diagnostics, services, { service, dependency, phase })
    checkContexts(diagnostics, services, service, first)
  }
  checkCycle(diagnostics, services)
  return started
}

function checkCycle(diagnostics: Diagnostics, services: ReadonlyMap<string, Service>): void {
  const cycle = dependencyCycle(services)
  if (cycle === null) return
  const names = cycle.names.slice(0, 20).join(' → ')
  const message = `Services depend on each other in a circle: ${names}. docker compose refuses this.`
  diagnostics.report('invalid-configuration', cycle.closing.place, message)
}

function profilesOf(diagnostics: Diagnostics, environment: Environment, place: Span): readonly string[] {
  const variable = environment.get('COMPOSE_PROFILES')
  if (variable === undefined) return []
  if (variable.value.kind === 'known') return variable.value.text.split(',').map(profile => profile.trim())
  const message = `\`COMPOSE_PROFILES\` depends on a value that is not known: ${variable.value.reason}.`
  diagnostics.report('unresolved-variable', variable.places[0] ?? place, message)
  return []
}

function isActive(service: Service, profiles: ReadonlySet<string>): boolean {
  return (
    service.profiles.length === 0 ||
    profiles.has('*') ||
    service.profiles.some(profile => profiles.has(profile))
  )
}

function namedServices(
  diagnostics: Diagnostics,
  services: ReadonlyMap<string, Service>,
  request: StartRequest
): readonly Service[] {
  const names = (request.runServices ?? []).map(named => ({ ...named, property: 'runServices' }))
  if (request.service !== null) names.push({ ...request.service, property: 'service' })
  return names.flatMap(({ name, place, property }) => {
    const found = services.get(name)
    if (found !== undefined) return [found]
    const message = `\`${property}\` names \`${name}\`, which the compose project does not define; ${listOf(services)}.`
    diagnostics.report('invalid-configuration', place, message)
    return []
  })
}

// The CLI builds, then runs `up -d` without a profile and waits for a container that never starts (`dockerCompose.ts`,
// `startContainer`); only `docker compose config` gets `--profile '*'`.
function checkOpened(
  diagnostics: Diagnostics,
  services: ReadonlyMap<string, Service>,
  { name, place }: NamedService,
  profiles: ReadonlySet<string>
): void {
  const service = services.get(name)
  if (service === undefined || isActive(service, profiles)) return
  const message = `\`service\` names \`${name}\`, which only starts with a profile (${service.profiles.join(', ')}) that nothing activates: the dev container CLI starts the project without one. Name \`${name}\` in \`runServices\`, or take its \`profiles\` away.`
  diagnostics.report('invalid-configuration', place, message)
}

function listOf(services: ReadonlyMap<string, Service>): string {
  if (services.size === 0) return 'it defines no service'
  const names = [...services.keys()].slice(0, 20).map(name => `\`${name}\``)
  return `it defines ${names.join(', ')}${services.size > 20 ? ', …' : ''}`
}

function closure(
  services: ReadonlyMap<string, Service>,
  first: readonly Service[],
  profiles: ReadonlySet<string>
): ReadonlySet<string> {
  const started = new Set<string>()
  const waiting = [...first]
  for (let service = waiting.pop(); service !== undefined; service = waiting.pop()) {
    if (started.has(service.name)) continue
    started.add(service.name)
    for (const { name } of service.dependencies) {
      const dependency = services.get(name)
      if (dependency !== undefined && isActive(dependency, profiles)) waiting.push(dependency)
    }
  }
  return started
}

/**
 * When compose looks whether what a service needs is active: for those that the environment's profiles activate before it
 * activates the profiles of the services that `up` names (compose-go's `checkConsistency`), for the others after that.
 */
interface Phase {
  readonly profiles: ReadonlySet<string>
  readonly beforeNamed: boolean
}

interface DependencyCheck {
  readonly service: Service
  readonly dependency: Dependency
  /** `null`: the service does not start, and only what is not defined at all is wrong. */
  readonly phase: Phase | null
}

// `required: false` allows a service that is not active, and none that is not defined.
function checkDependency(
  diagnostics: Diagnostics,
  services: ReadonlyMap<string, Service>,
  { service, dependency, phase }: DependencyCheck
): void {
  const found = services.get(dependency.name)
  const fault =
    found === undefined
      ? `which the compose project does not define; ${listOf(services)}.`
      : dependency.required
        ? inactive(found, phase)
        : null
  if (fault === null) return
  const message = `The service \`${service.name}\` depends on \`${dependency.name}\`, ${fault}`
  diagnostics.report('invalid-configuration', dependency.place, message)
}

function inactive(service: Service, phase: Phase | null): string | null {
  if (phase === null || isActive(service, phase.profiles)) return null
  const [first = ''] = service.profiles
  const late = phase.beforeNamed ? ', also where `runServices` names that service' : ''
  return `which only starts with a profile (${service.profiles.join(', ')}) that nothing activates; docker compose refuses this${late}. Set \`COMPOSE_PROFILES=${first}\` in the project's \`.env\`, or take the \`profiles\` away.`
}

function checkContexts(
  diagnostics: Diagnostics,
  services: ReadonlyMap<string, Service>,
  { name: taker, build }: Service,
  phase: Phase | null
): void {
  for (const { name, place } of build === null
    ? []
    : contextServices(diagnostics, build, `services.${taker}.build`)) {
    const found = services.get(name)
    const fault =
      found === undefined
        ? 'which the compose project does not define.'
        : found.build === null
          ? 'which is not built.'
          : inactive(found, phase)
    if (fault === null) continue
    const message = `The build of \`${taker}\` takes the service \`${name}\` as a context, ${fault}`
    diagnostics.report('invalid-configuration', place, message)
  }
}

/** Services that depend on each other in a circle, the first again at the end, and the last step's dependency. */
export interface DependencyCycle {
  readonly names: readonly string[]
  readonly closing: Dependency
}

/** The first circle of dependencies, which docker compose refuses; `null` when there is none. */
function dependencyCycle(services: ReadonlyMap<string, Service>): DependencyCycle | null {
  const finished = new Set<string>()
  for (const service of services.values()) {
    const cycle = cycleFrom(services, service, finished)
    if (cycle !== null) return cycle
  }
  return null
}

interface Step {
  readonly service: Service
  next: number
}

function cycleFrom(
  services: ReadonlyMap<string, Service>,
  first: Service,
  finished: Set<string>
): DependencyCycle | null {
  const path: Step[] = [{ service: first, next: 0 }]
  const open = new Set([first.name])
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const dependency = step.service.dependencies[step.next]
    step.next += 1
    if (dependency === undefined) {
      finished.add(step.service.name)
      open.delete(step.service.name)
      path.pop()
      continue
    }
    const service = services.get(dependency.name)
    if (service === undefined || finished.has(service.name)) continue
    if (open.has(service.name)) {
      const names = path.map(({ service: { name } }) => name)
      return { names: [...names.slice(names.indexOf(service.name)), service.name], closing: dependency }
    }
    open.add(service.name)
    path.push({ service, next: 0 })
  }
  return null
}
