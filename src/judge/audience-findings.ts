import type { Fix } from '../model.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { fix, present } from './advice.ts'
import type { Context } from './context.ts'
import { repositoryWords } from './context.ts'
import { mayBeAbsent } from './missing-image.ts'
import { isIgnored } from './ignores.ts'
import type { ImageVerdict } from './image-verdict.ts'
import { outsideOf } from './image-verdict.ts'
import { mayOwn } from './ownership.ts'
import { makePublic } from './package-fixes.ts'
import { subjectOfImage } from './package-subject.ts'
import { byPosition } from './order.ts'
import { repositoryOf } from './situation.ts'

const rule = 'outside-contributors-blocked'

/** Images that people without write access cannot pull for one reason: of one package, or of one registry. */
type Blocked = readonly [ImageVerdict, ...ImageVerdict[]]

/**
 * What people without write access do not get, where the image comes by a secret or a grant only: one finding for each
 * package of GitHub and each other registry. What is ignored stands apart, so that it is counted for each image.
 */
export function outsideFindings(context: Context, verdicts: readonly ImageVerdict[]): readonly Finding[] {
  const named = context.policy.audiences.includes('outside')
  if (outsideOf(context) === 'unknown' && !named) return []
  const groups = new Map<string, [ImageVerdict, ...ImageVerdict[]]>()
  for (const verdict of verdicts) {
    if (verdict.access.outside !== 'no' || verdict.access.team === 'no') continue
    const { text } = verdict.image.reference
    const key = isIgnored(context, rule, text) ? text : subjectOf(verdict)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [verdict])
    else group.push(verdict)
  }
  return [...groups.values()].map(group => blockedFinding(context, group, named))
}

function subjectOf({ image }: ImageVerdict): string {
  return image.authority === 'github' ? repositoryOf(image) : image.reference.registry
}

function blockedFinding(context: Context, blocked: Blocked, named: boolean): Finding {
  const [first] = blocked
  return finding(rule, {
    message: `${outsiders(context)} cannot pull ${blockedWords(blocked)}.`,
    notes: present(
      `${openness(context)}, and ${reasonWords(blocked)}.`,
      'They get no Codespaces secrets and no access to private packages, so their codespaces start in a recovery container.'
    ),
    places: blocked.flatMap(({ uses }) => uses).sort(byPosition),
    images: blocked.map(({ image }) => image.reference.text),
    subject: subjectOf(first),
    required: blocked.some(({ required }) => required),
    severity: named ? 'error' : 'notice',
    fixes: [secondConfiguration, ignored(context, blocked), ...publicFixes(context, first)]
  })
}

function outsiders(context: Context): string {
  return outsideOf(context) === 'readers' ? 'Readers without write access' : 'People without write access'
}

function blockedWords(blocked: Blocked): string {
  const [{ image }] = blocked
  if (image.authority === 'github') return repositoryOf(image)
  return blocked.length === 1
    ? image.reference.text
    : `${blocked.length} images from ${image.reference.registry}`
}

function reasonWords(blocked: Blocked): string {
  const [{ image }] = blocked
  const look = image.package
  if (look?.read === 'found') return `the package is ${look.visibilityWord}`
  const refused = `${image.reference.registry} refuses a pull without a login`
  return blocked.every(one => mayBeAbsent(one.image))
    ? `${refused}: ${blocked.length === 1 ? 'the image is private or does' : 'the images are private or do'} not exist`
    : refused
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

const contributors = '.devcontainer/contributors/devcontainer.json'
const forContributors = { image: 'mcr.microsoft.com/devcontainers/base:ubuntu' }

const secondConfiguration = fix({
  text: `Offer them a configuration with a public image, ${contributors}.`,
  patch: JSON.stringify(forContributors, null, 2),
  who: 'anyone with write access'
})

function ignored(context: Context, blocked: Blocked): Fix {
  const reason = 'only people with write access use codespaces'
  const entries = blocked.map(
    ({ image }) =>
      `  - rule: ${rule}\n    image: ${JSON.stringify(image.reference.text)}\n    reason: ${reason}`
  )
  return fix({
    text: `Ignore it in ${context.policy.configFile}, if they need no codespaces.`,
    patch: ['ignore:', ...entries].join('\n'),
    who: 'anyone with write access'
  })
}

/** Only what may be R's owner's own can be made public here. */
function publicFixes(context: Context, { image, situations, uses }: ImageVerdict): readonly Fix[] {
  if (!mayOwn(context, image.reference) || (image.authority === 'github' && mayBeAbsent(image))) return []
  const situation = situations.find(candidate => candidate.package !== null)
  if (situation?.package)
    return [makePublic(subjectOfImage(context, situation.decision, situation.package, image, uses))]
  return [
    fix({
      text: `Let everybody pull from ${image.reference.registry}, or from a public registry beside it.`,
      who: 'registry or AWS administrator'
    })
  ]
}
