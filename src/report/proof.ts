import { temporaryToken } from '../judge/judged-evidence.ts'
import type { Audience, Claim } from '../model.ts'
import type { Report, ReportedImage } from './report.ts'

/** A required image that nothing proves an audience to get: nobody could tell, or only a declaration says so. */
export interface Unproven {
  readonly image: ReportedImage
  readonly lack: 'unknown' | 'declared'
}

/** For want of what a check fails: never empty. */
export interface MissingProof {
  readonly audience: Audience
  readonly images: readonly [Unproven, ...Unproven[]]
  /** Whether `require-proof` alone can have failed the check: there is no finding that could have reached `fail-on`. */
  readonly certain: boolean
}

/**
 * The proof for want of which a check fails (specification 5.1, `require-proof`); `null` where it fails for something
 * else, or does not fail. A report does not say what the run was told, so this is read from what it found: declarations,
 * and audiences other than the team, only where no warning can have failed the check instead.
 */
export function missingProof(report: Report): MissingProof | null {
  const has = (severity: string): boolean => report.findings.some(finding => finding.severity === severity)
  if (report.conclusion !== 'fail' || has('error')) return null
  const required = report.images.filter(image => image.required)
  const ofTeam = required.flatMap(image => lackOf(image))
  const certain = report.findings.length === 0
  if (ofTeam.some(({ lack }) => lack === 'unknown') || !has('warning')) {
    const [first, ...rest] = ofTeam
    if (first !== undefined) return { audience: 'team', images: [first, ...rest], certain }
  }
  return has('warning') ? null : ofOthers(required, certain)
}

function ofOthers(required: readonly ReportedImage[], certain: boolean): MissingProof | null {
  for (const audience of ['prebuild', 'outside'] as const) {
    const [first, ...rest] = required
      .filter(({ access }) => access[audience] === 'unknown')
      .map(image => ({ image, lack: 'unknown' as const }))
    if (first !== undefined) return { audience, images: [first, ...rest], certain }
  }
  return null
}

const declarations: readonly Claim[] = ['declared-grant', 'declared-registry']
/** What serves a codespace itself; a pull by another token says that the package exists, and no more (specification 3.1). */
const proofs: readonly Claim[] = [
  'anonymous-pull',
  'codespace-token-pull',
  'triple-login',
  'triple-pull',
  'docker-login'
]

function lackOf(image: ReportedImage): Unproven[] {
  const { access, evidence } = image
  const fleeting = evidence.some(({ detail }) => detail.includes(temporaryToken))
  if (access.team === 'unknown' || fleeting) return [{ image, lack: 'unknown' }]
  const allowed = evidence.filter(({ result }) => result === 'allowed').map(({ claim }) => claim)
  const declared = allowed.some(claim => declarations.includes(claim))
  const proven = allowed.some(claim => proofs.includes(claim))
  return access.team === 'yes' && declared && !proven ? [{ image, lack: 'declared' }] : []
}
