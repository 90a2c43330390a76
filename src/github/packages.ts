import type { Servers } from '../model.ts'
import { textAt } from './types.ts'
import type { Answer, Api } from './api.ts'
import type { PackageAnswer } from './types.ts'
import type { OwnerType } from './repository.ts'
import { packageName, type PackageType } from './pages.ts'
import { malformed, type NamedToken, notRead, type Question } from './refusal.ts'
import { visibilityOf } from './repository.ts'
import { tokenKind, tokenWords } from './servers.ts'

/** A package by its owner and its whole name. */
export interface PackageQuestion {
  readonly type: PackageType
  readonly owner: string
  readonly ownerType: OwnerType
  /** As the registry has it: `repo/feature` of the container registry, `@acme/ui` of npm. */
  readonly name: string
}

/**
 * Looks at a package by name, never by the list, which a workflow's token may not read.
 * Where the first token cannot see it (401, 403, 404) or gets no answer (each has a rate limit of its own), the next one
 * is asked; the answer is the one that says most: found, no answer, not found, refused.
 */
export async function readPackage(
  api: Api,
  tokens: readonly NamedToken[],
  asked: PackageQuestion,
  servers: Servers
): Promise<PackageAnswer> {
  const answers: PackageAnswer[] = []
  for (const token of tokens) {
    const answer = await readWith(api, token, asked, servers)
    answers.push(answer)
    if (answer.read === 'found') break
  }
  const first = (read: PackageAnswer['read']): PackageAnswer | undefined =>
    answers.find(answer => answer.read === read)
  const answer = first('found') ?? first('unreachable') ?? together(answers)
  const refused = tokens[0]?.name === 'token' ? answers[0] : undefined
  return (answer.read === 'found' || answer.read === 'not-found') && refused?.read === 'refused'
    ? { ...answer, tokenRefused: refused.detail }
    : answer
}

async function readWith(
  api: Api,
  token: NamedToken,
  asked: PackageQuestion,
  servers: Servers
): Promise<PackageAnswer> {
  const question = questionAbout(asked)
  const answer = await askFor(api, token, asked)
  if (answer.kind !== 'answered') return notRead(answer, token, question)
  if (answer.status === 200) return found(answer.data, asked.ownerType, servers) ?? malformed(question)
  if (answer.status !== 404) return notRead(answer, token, question)
  return unseen(token, asked, question)
}

function askFor(api: Api, token: NamedToken, asked: PackageQuestion): Promise<Answer> {
  const parameters = { package_type: asked.type, package_name: packageName(asked.type, asked.name) }
  return asked.ownerType === 'Organization'
    ? api.ask(token.value, 'GET /orgs/{org}/packages/{package_type}/{package_name}', {
        org: asked.owner,
        ...parameters
      })
    : api.ask(token.value, 'GET /users/{username}/packages/{package_type}/{package_name}', {
        username: asked.owner,
        ...parameters
      })
}

/**
 * 404 is "not there" and "not visible to you" in one. GitHub gives it to fine-grained tokens
 * for every package that is not public, so from them it says nothing at all.
 */
function unseen(token: NamedToken, asked: PackageQuestion, question: Question): PackageAnswer {
  const kind = tokenKind(token.value)
  if (kind === 'fine-grained')
    return {
      read: 'refused',
      status: 404,
      detail: `${question.what}: \`${token.name}\` is ${tokenWords(kind)}, which GitHub Packages does not know: its 404 says nothing`
    }
  return {
    read: 'not-found',
    ownerType: asked.ownerType,
    detail: `${question.what} does not exist or is not visible to \`${token.name}\` (404)`
  }
}

function found(data: unknown, asked: OwnerType, servers: Servers): PackageAnswer | null {
  const word = textAt(data, 'visibility')
  if (word === null) return null
  const ownerType = textAt(data, 'owner', 'type')
  const page = textAt(data, 'html_url')
  return {
    read: 'found',
    visibility: visibilityOf(word),
    visibilityWord: word,
    linkedRepository: textAt(data, 'repository', 'full_name'),
    ownerType: ownerType === 'Organization' || ownerType === 'User' ? ownerType : asked,
    page: page?.startsWith(`${servers.server}/`) === true ? page : null
  }
}

/** What tokens that all did not see the package say together, each with its sentence. */
function together(answers: readonly PackageAnswer[]): PackageAnswer {
  const most = answers.find(answer => answer.read === 'not-found') ?? answers.at(-1)
  if (most === undefined || most.read === 'found')
    return { read: 'no-token', detail: 'no token was given to read packages with' }
  const details = answers.flatMap(answer => ('detail' in answer ? [answer.detail] : []))
  return { ...most, detail: [...new Set(details)].join('; ') }
}

function questionAbout(asked: PackageQuestion): Question {
  return {
    what: `the ${asked.type} package ${asked.owner}/${packageName(asked.type, asked.name)}`,
    needs: {
      installation: "a workflow's needs `packages: read`",
      'fine-grained': 'GitHub Packages does not know fine-grained tokens',
      classic: 'it needs the scope `read:packages`',
      'user-to-server': 'its App and its user must both be allowed to',
      oauth: 'it needs the scope `read:packages`',
      unknown: 'a classic token needs the scope `read:packages`'
    }
  }
}
