import type { NotRead, PackageAnswer, RepositoryAnswer } from '../github/types.ts'
import type { Fix } from '../model.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { asSentence, fix } from './advice.ts'
import type { Context } from './context.ts'
import { repositoryWords } from './context.ts'
import type { ImageVerdict } from './image-verdict.ts'
import type { PackageVerdict } from './other-packages.ts'
import { nameRepository } from './advice.ts'
import { fixUnreachable, unreachableApi, unreachableApiOf } from './unreachable.ts'
import { validToken } from './package-fixes.ts'

/**
 * What is open because GitHub showed nothing of R: the token was refused, or there was no answer. Nothing is said where no
 * token was given, which is no fault, nor where a finding about an image or package has named the same cause.
 */
export function repositoryFindings(
  context: Context,
  images: readonly ImageVerdict[],
  packages: readonly PackageVerdict[]
): readonly Finding[] {
  const look = context.facts.repositoryAnswer
  switch (look.read) {
    case 'refused':
      return refusalTold(context, look.status, images, packages) ? [] : [refused(context, look)]
    case 'not-found':
      return [hidden(context, look)]
    case 'unreachable':
      return unreachableReported(context, images, packages) ? [] : [silent(context, look)]
    default:
      return []
  }
}

type PullResult<Read extends RepositoryAnswer['read']> = Extract<RepositoryAnswer, { readonly read: Read }>

function refused(context: Context, look: Extract<NotRead, { readonly read: 'refused' }>): Finding {
  return finding('token-cannot-read-packages', {
    message: `GitHub shows nothing of ${repositoryWords(context)} to the token.`,
    notes: [asSentence(look.detail), openWithout],
    fixes: [look.status === 401 ? validToken(context) : tokenThatMay(context)]
  })
}

function hidden(context: Context, look: PullResult<'not-found'>): Finding {
  return finding('token-cannot-read-packages', {
    message: `GitHub shows no repository ${repositoryWords(context)} to the token.`,
    notes: [asSentence(look.detail), openWithout],
    fixes: [nameRepository(context)]
  })
}

function silent(context: Context, look: PullResult<'unreachable'>): Finding {
  const api = unreachableApi(context, look)
  return finding('registry-unreachable', {
    message: `${api.host} gave no usable answer about ${repositoryWords(context)}.`,
    notes: [asSentence(look.detail), openWithout],
    fixes: [fixUnreachable(api)]
  })
}

const openWithout =
  'So its visibility is not known: what people outside get, and who may pull a package of GitHub that is not public, cannot be judged.'

function tokenThatMay(context: Context): Fix {
  const { run } = context.facts
  const personal = run.tokenKind === 'classic' || run.tokenKind === 'fine-grained'
  const page = run.tokenKind === 'classic' ? 'tokens' : 'personal-access-tokens'
  return fix({
    text: `Let the token in \`token\` read ${repositoryWords(context)}, or give another one that may.`,
    url: personal ? `${run.servers.server}/settings/${page}` : null,
    who: 'anyone with write access'
  })
}

function refusalTold(
  context: Context,
  status: number,
  images: readonly ImageVerdict[],
  packages: readonly PackageVerdict[]
): boolean {
  const rule = 'token-cannot-read-packages'
  const same = (look: PackageAnswer | null): boolean => look?.read === 'refused' && look.status === status
  return (
    images.some(
      ({ image, situations }) =>
        same(image.package) && situations.some(({ decision }) => decision.rule === rule)
    ) || packagesTell(context, packages, rule, same)
  )
}

function unreachableReported(
  context: Context,
  images: readonly ImageVerdict[],
  packages: readonly PackageVerdict[]
): boolean {
  const rule = 'registry-unreachable'
  return (
    images.some(
      ({ image, situations }) =>
        unreachableApiOf(context, image) !== null && situations.some(({ decision }) => decision.rule === rule)
    ) || packagesTell(context, packages, rule, look => look.read === 'unreachable')
  )
}

function packagesTell(
  { facts }: Context,
  verdicts: readonly PackageVerdict[],
  rule: Finding['rule'],
  same: (look: PackageAnswer) => boolean
): boolean {
  return facts.packages.some(
    (one, index) => same(one.package) && verdicts[index]?.findings.some(found => found.rule === rule) === true
  )
}
