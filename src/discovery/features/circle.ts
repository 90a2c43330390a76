import type { Span } from '../../model.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import { quoted } from '../reading.ts'
import type { Relation } from './relation.ts'

/** A Feature that is installed. */
export interface Installed {
  /** What it is called in a sentence. */
  readonly label: string
  /** What `dependsOn` waits for: this Feature in this version. */
  readonly key: string
  /** What `installsAfter` waits for: this Feature in any version. */
  readonly resource: string
  readonly waits: readonly Wait[]
}

/** An entry of `dependsOn` (`target` is a key) or `installsAfter` (`target` is a resource). */
export interface Wait {
  readonly relation: Relation
  readonly target: string
  readonly place: Span
}

/**
 * The finding about Features that wait for one another, so that no order is left to install them in; `null` where there
 * is one. An entry for what is not installed counts for nothing (`computeDependsOnInstallationOrder` of the dev container
 * CLI's containerFeaturesOrder.ts).
 */
export function circleFinding(features: readonly Installed[]): Finding | null {
  const stuck = withoutOrder(features)
  const byName = new Map(stuck.flatMap(feature => namesOf(feature).map(name => [name, feature] as const)))
  const path = new Set<Installed>()
  let feature = stuck[0]
  while (feature !== undefined) {
    const wait = feature.waits.find(one => byName.has(nameOf(one)))
    const next = wait && byName.get(nameOf(wait))
    if (wait === undefined || next === undefined) return null
    path.add(feature)
    if (path.has(next)) return findingOf([...circleAt(next, [...path]), next], wait.place)
    feature = next
  }
  return null
}

function circleAt(start: Installed, path: readonly Installed[]): readonly Installed[] {
  return path.slice(path.indexOf(start))
}

function findingOf(path: readonly Installed[], location: Span): Finding {
  const labels = path.map(({ label }) => quoted(label))
  const circle = (labels.length > 2 * mostShown ? shortened(labels) : labels).join(' → ')
  return finding('invalid-configuration', {
    message: `Features wait for one another in a circle: ${circle}. The dev container CLI finds no order to install them in: leave one of them out, or its entry in \`dependsOn\` or \`installsAfter\`.`,
    location
  })
}

/** Features of a circle that are shown from each end of it. */
const mostShown = 5

function shortened(labels: readonly string[]): readonly string[] {
  return [...labels.slice(0, mostShown), '…', ...labels.slice(-mostShown)]
}

/** The Features that are left when each is installed as soon as all that it waits for are. */
function withoutOrder(features: readonly Installed[]): readonly Installed[] {
  const names = new Set(features.flatMap(namesOf))
  const open = new Map(features.map(feature => [feature, openWaits(feature, names)]))
  const waiting = new Map<string, Installed[]>()
  for (const [feature, waits] of open)
    for (const name of waits) {
      const others = waiting.get(name)
      if (others === undefined) waiting.set(name, [feature])
      else others.push(feature)
    }
  const ready = features.filter(feature => open.get(feature)?.size === 0)
  for (const feature of ready) {
    open.delete(feature)
    for (const name of namesOf(feature)) {
      for (const other of waiting.get(name) ?? []) {
        const waits = open.get(other)
        if (waits?.delete(name) === true && waits.size === 0) ready.push(other)
      }
    }
  }
  return [...open.keys()]
}

function namesOf({ key, resource }: Installed): string[] {
  return [`dependsOn ${key}`, `installsAfter ${resource}`]
}

function nameOf({ relation, target }: Wait): string {
  return `${relation} ${target}`
}

function openWaits({ waits }: Installed, names: ReadonlySet<string>): Set<string> {
  return new Set(waits.map(nameOf).filter(name => names.has(name)))
}
