import type { Dependency } from './dependencies.ts'
import type { Service } from './service.ts'

/** Services that depend on each other in a circle, the first again at the end, and the last step's dependency. */
export interface DependencyCycle {
  readonly names: readonly string[]
  readonly closing: Dependency
}

/** The first circle of dependencies, which docker compose refuses; `null` when there is none. */
export function dependencyCycle(services: ReadonlyMap<string, Service>): DependencyCycle | null {
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
