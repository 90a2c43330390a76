import type { Discovery } from '../../src/discovery/types.ts'
import type { Declarations } from '../../src/declarations/declarations.ts'
import type { Facts, ImageFacts } from '../../src/evidence/types.ts'
import type { Visibility } from '../../src/github/types.ts'
import { contextOf } from '../../src/judge/context.ts'
import { judgeImage } from '../../src/judge/image-verdict.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Judgement } from '../../src/judge/types.ts'
import type { Use } from '../../src/model.ts'
import * as made from './facts-builders.ts'

/** A line of a table test: what was found, and what the judge must say. */
export interface Line {
  readonly found: string
  readonly image: Partial<ImageFacts>
  /** `team prebuild outside`, with `-` where there is no outside. */
  readonly access: string
  readonly rules: readonly string[]
  readonly text: string
  readonly repository: Visibility
  readonly over: Partial<Facts>
  readonly declarations: Partial<Declarations>
  readonly use: Partial<Use>
  /** What devcontainer.json asks to read packages of. */
  readonly permission: string | null
}

type More = Partial<Omit<Line, 'found' | 'image' | 'access' | 'rules'>>

export const devbox = 'ghcr.io/acme/devbox:2'

/** A line about `ghcr.io/acme/devbox:2` and the private repository `acme/web`, unless more is said. */
export function line(
  found: string,
  image: Partial<ImageFacts>,
  access: string,
  rules: readonly string[] = [],
  more: More = {}
): Line {
  const ordinary = { text: devbox, over: {}, declarations: {}, use: {}, permission: null }
  return { found, image, access, rules, repository: 'private', ...ordinary, ...more }
}

/** Judges a line: its access in the words of the line, and its rules. */
export function judged(one: Line): Judgement {
  const { discovery, facts } = situation(one)
  return judge(discovery, facts, made.policy)
}

/** The rows of the judge's tables that decide about a line. */
export function rowsOf(one: Line): readonly string[] {
  const { discovery, facts } = situation(one)
  const context = contextOf(discovery, facts, made.policy)
  return [...facts.images.values()].flatMap(image =>
    judgeImage(context, image, discovery.uses).situations.map(({ decision }) => decision.row)
  )
}

function situation({ text, image, repository, declarations, over, use, permission }: Line): {
  readonly discovery: Discovery
  readonly facts: Facts
} {
  const permissions =
    permission === null ? [] : [{ ...made.span(), repository: permission, readsPackages: true }]
  return {
    discovery: made.discovery([made.use(text, use)], {
      configurations: [made.configuration({ permissions })]
    }),
    facts: made.facts([made.imageFacts(text, image)], {
      repositoryAnswer: made.repositoryOf(repository),
      declarations: made.declarations(declarations),
      ...over
    })
  }
}

/** The access as a line words it. */
export function words(judgement: Judgement): string {
  return made
    .accessOf(judgement)
    .map(verdict => verdict ?? '-')
    .join(' ')
}
