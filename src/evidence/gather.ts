import { ecrHost } from '../credentials/aws/ecr-host.ts'
import { type SecretSurvey, surveySecrets } from '../credentials/triples/survey.ts'
import type { DiscoveredPackage } from '../discovery/packages/packages.ts'
import type { Configuration } from '../discovery/types.ts'
import type { GitHub } from '../github/client.ts'
import type { RepositoryAnswer } from '../github/types.ts'
import type { Reference, Use } from '../model.ts'
import type { Depth, Login } from '../oci/pull-result.ts'
import { askAll, type Closure, type LockOf } from './closure.ts'
import { askAnonymously, askImage, depthFor, shallow, tokenLogin, unanswered, unasked } from './image.ts'
import type { Asking } from './means.ts'
import { skippedWords } from './pulls.ts'
import { type ImageFacts, imageKey, type PackageFacts, type SkippedCause } from './types.ts'

/** What is to be asked about. */
export interface Questions {
  readonly configurations: readonly Configuration[]
  readonly uses: readonly Use[]
  readonly packages: readonly DiscoveredPackage[]
}

/** All answers that need the network. */
export interface Answers extends Closure {
  readonly packages: readonly PackageFacts[]
  readonly secrets: SecretSurvey | null
}

/** What asking needs to know beside who can be asked. */
export interface Context {
  readonly repository: string | null
  readonly repositoryAnswer: RepositoryAnswer
  readonly inCodespace: boolean
  /** The platform of codespaces, like `linux/amd64`. */
  readonly platform: string
  /** Called when an image has its answers: for progress on a terminal. */
  readonly answered: (image: string) => void
}

/** Asks everyone about everything, all images in parallel. */
export async function gather(questions: Questions, asking: Asking, context: Context): Promise<Answers> {
  const ask = async (reference: Reference, depth: Depth): Promise<ImageFacts> => {
    const authority = authorityOf(reference, asking.containerRegistry)
    const facts = await askImage(reference, authority, depth, asking).catch((error: unknown) =>
      unanswered(reference, authority, error)
    )
    context.answered(reference.text)
    return facts
  }
  const [closure, packages] = await Promise.all([
    askAll(questions.uses, {
      lockOf: lockOf(questions),
      depthOf: use => depthFor(use, context.platform),
      ask: ({ reference }, depth) => ask(reference, depth)
    }),
    Promise.all(questions.packages.map(found => askPackage(found, asking)))
  ])
  const pulled = pulledByCommands(questions).filter(reference => !closure.images.has(imageKey(reference)))
  const [secrets, found, beside] = await Promise.all([
    mayReadSecrets(context) && asking.canMatter.names({ ...closure, packages })
      ? readSecrets(asking.github, context)
      : null,
    withNearTags(closure.images, asking),
    Promise.all(
      pulled.map(reference => {
        const authority = authorityOf(reference, asking.containerRegistry)
        return askAnonymously(reference, authority, shallow, asking).catch((error: unknown) =>
          unanswered(reference, authority, error)
        )
      })
    )
  ])
  const images = new Map([...found, ...beside.map(facts => [imageKey(facts.reference), facts] as const)])
  return { ...closure, images, packages, secrets }
}

/** What answers that are there say about other uses, with those of the Features that these lead to: nobody is asked. */
export function gatherFrom(
  images: ReadonlyMap<string, ImageFacts>,
  questions: Questions,
  containerRegistry: string | null
): Promise<Closure> {
  return askAll(questions.uses, {
    lockOf: lockOf(questions),
    depthOf: () => shallow,
    ask: ({ reference }) => {
      const none = unasked(reference, authorityOf(reference, containerRegistry), 'not-used')
      return Promise.resolve(images.get(imageKey(reference)) ?? none)
    }
  })
}

function lockOf({ configurations }: Questions): LockOf {
  const locks = new Map(configurations.map(({ path, featureDigests }) => [path, featureDigests]))
  return path => locks.get(path) ?? new Map()
}

/** Images that commands pull beside: whether they need credentials decides about `early-image-pull`. */
function pulledByCommands({ configurations }: Questions): Reference[] {
  const commands = configurations.flatMap(configuration => configuration.commands)
  return commands.flatMap(({ does, reference }) =>
    does === 'early-pull' && reference !== null ? [reference] : []
  )
}

/** The answers of a run that may ask nobody. */
export async function gatherNothing(
  questions: Questions,
  containerRegistry: string | null,
  cause: SkippedCause
): Promise<Answers> {
  const closure = await askAll(questions.uses, {
    lockOf: lockOf(questions),
    depthOf: () => shallow,
    ask: ({ reference }) =>
      Promise.resolve(unasked(reference, authorityOf(reference, containerRegistry), cause))
  })
  const packages = questions.packages.map(found =>
    packageFacts(found, { read: 'not-applicable', detail: skippedWords({ result: 'skipped', cause }) })
  )
  return { ...closure, packages, secrets: null }
}

function authorityOf({ registry }: Reference, containerRegistry: string | null): ImageFacts['authority'] {
  if (registry === 'docker.pkg.github.com') return 'retired'
  if (registry === containerRegistry) return 'github'
  return ecrHost(registry) === null ? 'other' : 'ecr'
}

async function askPackage(found: DiscoveredPackage, asking: Asking): Promise<PackageFacts> {
  const hint = asking.owner?.toLowerCase() === found.owner.toLowerCase() ? asking.ownerType : 'unknown'
  return packageFacts(found, await asking.github.package(found.type, found.owner, hint, found.name))
}

function packageFacts(found: DiscoveredPackage, look: PackageFacts['package']): PackageFacts {
  return {
    registry: found.registry,
    name: found.name,
    owner: found.owner,
    uses: found.uses,
    package: look
  }
}

/** In a codespace its environment is the answer. */
function mayReadSecrets({ inCodespace, repository }: Context): boolean {
  return !inCodespace && repository !== null
}

async function readSecrets(github: GitHub, context: Context): Promise<SecretSurvey | null> {
  if (context.repository === null) return null
  const look = context.repositoryAnswer
  const found = look.read === 'found'
  const visibility = found ? look.visibility : 'unknown'
  const listings = await github.secrets(
    context.repository,
    visibility,
    found ? look.ownerType : 'Organization'
  )
  return surveySecrets(listings, found ? look.ownerType : 'unknown')
}

/**
 * The facts with the tags near those that are not there, as each registry lists them: one request for a repository that let
 * somebody look into it, for the first of its missing tags. A tag of which somebody found the manifest is not missing.
 */
async function withNearTags(
  images: ReadonlyMap<string, ImageFacts>,
  asking: Asking
): Promise<ReadonlyMap<string, ImageFacts>> {
  const missing = [...images].filter(([, image]) => isTagMissing(image))
  // Images stand in the order of their answers: the order of their names gives the same page in every run.
  missing.sort(([left], [right]) => (left < right ? -1 : 1))
  const listed = missing.map(async ([key, image]): Promise<[string, ImageFacts]> => {
    const login = await loginLetIn(image, asking)
    const nearTags = login === null ? [] : await asking.registry.nearTags(image.reference, login)
    return [key, { ...image, nearTags }]
  })
  return new Map([...images, ...(await Promise.all(listed))])
}

function isTagMissing({ reference, anonymous, tokens, triples }: ImageFacts): boolean {
  const looks = [anonymous, ...[...tokens, ...triples].map(({ look }) => look)]
  const isMissing = looks.some(look => look.result === 'not-found' && look.what === 'tag')
  return reference.digest === null && isMissing && !looks.some(({ result }) => result === 'allowed')
}

/** The login that was let in and did not find the tag. */
async function loginLetIn(image: ImageFacts, asking: Asking): Promise<Login | null> {
  const { reference, anonymous, tokens, triples } = image
  if (anonymous.result === 'not-found') return { kind: 'anonymous' }
  const found = tokens.find(({ look }) => look.result === 'not-found')
  if (found !== undefined) {
    const alike = asking.pullTokens.filter(({ claim }) => claim === found.claim)
    const place = tokens.filter(({ claim }) => claim === found.claim).indexOf(found)
    const token = alike[place]?.token
    return token === undefined ? null : tokenLogin(reference, token)
  }
  const prefix = triples.find(({ look }) => look.result === 'not-found')?.prefix
  const serving = asking.triplesFor(reference.registry).find(({ triple }) => triple.prefix === prefix)
  if (serving === undefined) return null
  const made = await asking.loginOf(serving, reference.registry)
  return made.kind === 'login' ? made.login : null
}
