import type { Fix } from '../model.ts'
import { declareAccess, hostOf } from './package-fixes.ts'
import { isOfAnotherOwner, type PackageSubject } from './package-subject.ts'
import { declareRegistry } from './secret-fixes.ts'
import { listOf } from './triple-names.ts'

/** A `no` is an inference from what can be asked: what could contradict it is named. */
export function contradiction(subject: PackageSubject): string {
  const { context, found } = subject
  const { configFile } = context.policy
  const secrets = listOf(found.openTriples.map(({ prefix }) => `${prefix}_CONTAINER_REGISTRY_*`))
  if (isOfAnotherOwner(subject)) {
    const login = secrets === '' ? 'Codespaces secrets' : `the Codespaces secrets ${secrets}`
    return `Only a login at ${hostOf(subject)} with ${login} could contradict this, which no API shows; if there is one, declare it under \`registries\` in ${configFile}.`
  }
  if (secrets === '')
    return `Only access given by hand under "Manage Codespaces access" could contradict this, which no API shows; if it was given, declare it under \`grants\` in ${configFile}.`
  return `Two things could contradict this, and no API shows either: access given by hand under "Manage Codespaces access", and a login at ${hostOf(subject)} with the Codespaces secrets ${secrets}, which reach the repository; declare what is so in ${configFile}, under \`grants\` or \`registries\`.`
}

/** How to declare what could contradict a `no`. */
export function declarations(subject: PackageSubject): readonly Fix[] {
  const { context, found } = subject
  const known = found.openTriples.map(({ prefix }) => declareRegistry(context, hostOf(subject), prefix))
  return isOfAnotherOwner(subject) && known.length > 0 ? known : [...declareAccess(subject), ...known]
}
