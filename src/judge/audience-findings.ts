import { finding, type Finding } from '../rules/finding.ts'
import { fix, sentences } from './advice.ts'
import type { Context } from './context.ts'
import { repositoryWords } from './context.ts'
import { mayBeAbsent } from './existence.ts'
import type { ImageVerdict } from './image-verdict.ts'
import { outsideOf } from './outside.ts'
import { makePublic } from './package-fixes.ts'
import { isOfAnotherOwner, subjectOfImage } from './package-subject.ts'
import type { Fix } from '../model.ts'

/** What people without write access get, where the image comes by a secret or a grant only. */
export function outsideFindings(context: Context, verdict: ImageVerdict): readonly Finding[] {
  const { image, uses, access, required } = verdict
  const { text } = image.reference
  if (access.outside !== 'no' || access.team === 'no') return []
  const named = context.policy.audiences.includes('outside')
  const outside = outsideOf(context)
  if (outside === 'unknown' && !named) return []
  return [
    finding('outside-contributors-blocked', {
      message: sentences(
        `${openness(context)}, but ${mayBeAbsent(image) ? `${text} is private or does not exist` : `${text} cannot be pulled without credentials`}.`,
        outside === 'readers'
          ? 'Readers without write access can create a codespace of it and get no secrets, so theirs start in a recovery container.'
          : 'People without write access, and codespaces for pull requests from forks, get no secrets and no access to private packages, so theirs start in a recovery container.'
      ),
      places: uses,
      image: image.reference.text,
      required,
      severity: named ? 'error' : 'notice',
      fixes: publicFixes(verdict)
    })
  ]
}

/** What makes R a repository whose codespaces people without write access can create. */
function openness(context: Context): string {
  const name = repositoryWords(context)
  switch (outsideOf(context)) {
    case 'anybody':
      return `${name} is public`
    case 'readers':
      return `${name} is ${context.visibility} and may be forked by its readers`
    default:
      return `${name} may be public`
  }
}

function publicFixes({ image, situations }: ImageVerdict): readonly Fix[] {
  const situation = situations.find(candidate => candidate.package !== null)
  const { text, registry } = image.reference
  const ignore = fix({
    text: 'If only people with write access are meant to use codespaces, ignore this with the reason.',
    patch: `ignore:\n  - rule: outside-contributors-blocked\n    image: ${JSON.stringify(text)}\n    reason: only people with write access use codespaces`,
    who: 'anyone with write access'
  })
  if (situation?.package) {
    const { context, decision } = situation
    const subject = subjectOfImage(context, decision, situation.package, image, false)
    if (!isOfAnotherOwner(subject)) return [makePublic(subject), ignore]
  }
  return [
    fix({
      text: `Let everybody pull the image, in ${registry} or in a public registry beside it.`,
      who: 'registry or AWS administrator'
    }),
    ignore
  ]
}
