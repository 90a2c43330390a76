import type { DockerFact } from '../credentials/docker/client.ts'
import type { Claim, Evidence, Result } from '../model.ts'
import type { PullResult } from '../oci/pull-result.ts'
import type { PackageAnswer } from '../github/types.ts'
import type { Asked, TripleFact } from './types.ts'
import { lookForAll } from './platform.ts'

/** The evidence that a look at a registry gives for a claim. */
export function pullEvidence(claim: Claim, look: Asked<PullResult>): Evidence {
  const { result, detail } = lookForAll(look)
  return { claim, result, detail }
}

/** The evidence of the Packages API. */
export function packageEvidence(look: PackageAnswer): Evidence {
  return { claim: 'package-visibility', result: packageResult(look), detail: packageDetail(look) }
}

function packageResult(look: PackageAnswer): Result {
  switch (look.read) {
    case 'found':
      return 'allowed'
    case 'no-token':
    case 'not-applicable':
      return 'skipped'
    default:
      return look.read
  }
}

function packageDetail(look: PackageAnswer): string {
  if (look.read !== 'found') return look.detail
  const linked =
    look.linkedRepository === null ? 'linked to no repository' : `linked to ${look.linkedRepository}`
  return `the package is ${look.visibilityWord} and ${linked}`
}

/** The evidence of a triple of the environment: its login, and its pull where the login was accepted and needed. */
export function tripleEvidence(fact: TripleFact, anonymous: Asked<PullResult>): Evidence[] {
  const { look, prefix } = fact
  const name = `${prefix}_CONTAINER_REGISTRY_*`
  const say = (claim: Claim, result: Result, detail: string): Evidence => ({
    claim,
    result,
    detail: `${name}: ${detail}`
  })
  const accepted = say('triple-login', 'allowed', 'the login is accepted')
  if (anonymous.result === 'allowed' && loginAccepted(look)) return [accepted]
  switch (look.result) {
    case 'skipped':
    case 'unreachable':
      return [say('triple-login', look.result, look.detail)]
    case 'refused':
      return look.stage === 'login'
        ? [say('triple-login', 'refused', look.detail)]
        : [
            say('triple-login', 'allowed', 'the login is accepted'),
            say('triple-pull', 'refused', look.detail)
          ]
    default: {
      const { result, detail } = lookForAll(look)
      return [accepted, say('triple-pull', result, detail)]
    }
  }
}

/** Whether a look with a login says that the registry accepted the login, whatever it said about the image. */
export function loginAccepted(look: Asked<PullResult>): boolean {
  return (
    look.result === 'allowed' ||
    look.result === 'not-found' ||
    (look.result === 'refused' && look.stage === 'pull')
  )
}

/** The evidence of the docker client; its "no such manifest" proves nothing and counts as skipped. */
export function dockerEvidence(fact: DockerFact): Evidence {
  return {
    claim: 'docker-login',
    result: fact.result === 'no-proof' ? 'skipped' : fact.result,
    detail: fact.detail
  }
}
