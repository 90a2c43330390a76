import type { Fix } from '../model.ts'
import { declareGrant } from './package-fixes.ts'
import type { PackageSubject } from './package-subject.ts'
import { declareRegistry } from './secret-fixes.ts'
import { listOf } from './triple-names.ts'

/** A `no` is an inference from what can be asked: what could contradict it is named. */
export function contradiction({ context, found, shown }: PackageSubject): string {
  const { configFile } = context.policy
  if (found.openTriples.length === 0)
    return `Only access given by hand under "Manage Codespaces access" could contradict this, which no API shows; if it was given, declare it under \`grants\` in ${configFile}.`
  const secrets = listOf(found.openTriples.map(({ prefix }) => `${prefix}_CONTAINER_REGISTRY_*`))
  return `Two things could contradict this, and no API shows either: access given by hand under "Manage Codespaces access", and a login at ${hostOf(shown)} with the Codespaces secrets ${secrets}, which reach the repository; declare what is so in ${configFile}, under \`grants\` or \`registries\`.`
}

/** How to declare what could contradict a `no`. */
export function declarations(subject: PackageSubject): readonly Fix[] {
  const { context, found, shown } = subject
  return [
    declareGrant(subject),
    ...found.openTriples.map(({ prefix }) => declareRegistry(context, hostOf(shown), prefix))
  ]
}

function hostOf(shown: string): string {
  return shown.split('/')[0] ?? ''
}
