import { parseReference } from '../../reference/reference.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import type { Span } from '../../model.ts'
import { cliView, type CliView } from './cli-view.ts'
import type { FindContext } from './contexts.ts'
import type { DockerfileRequest, ReadDockerfile } from './dockerfile.ts'
import type { StageNode } from './graph.ts'

/** The base image that Docker takes: its name, `null` for a folder or another build, and the stage that names it. */
interface TrueBase {
  readonly text: string | null
  readonly node: StageNode
  readonly isContext: boolean
}

const who = 'anyone with write access'

/**
 * Says where the dev container CLI finds another base image than Docker (`cli-cannot-parse`). It looks for the base image
 * by four regular expressions and inspects what it finds before it builds, so a wrong name stops a codespace whose build
 * would succeed.
 */
export function cliFindings(
  request: DockerfileRequest,
  read: ReadDockerfile,
  target: StageNode,
  findContext: FindContext
): Finding[] {
  const base = trueBase(target, findContext)
  if (base === null) return []
  const predefined = new Map<string, string>()
  for (const [name, { value }] of read.scope.variables) {
    if (isPredefined.test(name) && value.kind === 'known') predefined.set(name, value.text)
  }
  const given = request.build.arguments
  const view = cliView(request.text, { given, target: request.build.target?.name ?? null, predefined })
  if (
    view.kind === 'unknown' ||
    (view.kind === 'image' && base.text !== null && isSame(view.text, base.text))
  )
    return []
  const message = `${whatItReads(view)}; ${whatDockerReads(base)}`
  const fixes = [{ text: advice(request, read, base, view), who } as const]
  return [
    finding('cli-cannot-parse', {
      message,
      notes: [consequence(view)],
      location: placeOf(request, read, base, view),
      fixes
    })
  ]
}

const isPredefined = /^(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)$/

function trueBase(target: StageNode, findContext: FindContext): TrueBase | null {
  let node = target
  while (node.parent !== null) node = node.parent
  const { value } = node.base
  const context = node.replacedBy ?? (value.kind === 'known' ? findContext(value.text) : null)
  if (context !== null) {
    if (context.image?.value.kind === 'unknown') return null
    return { text: context.image?.value.text ?? null, node, isContext: true }
  }
  return value.kind === 'known' ? { text: value.text, node, isContext: false } : null
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true
  const first = parseReference(one)
  const second = parseReference(other)
  return (
    first.kind === 'reference' &&
    second.kind === 'reference' &&
    first.reference.text === second.reference.text
  )
}

function whatItReads(view: CliView): string {
  return view.kind === 'image'
    ? `The dev container CLI takes "${view.text.slice(0, 200)}" for the base image`
    : 'The dev container CLI finds no base image of this build'
}

function whatDockerReads(base: TrueBase): string {
  return base.text === null
    ? 'Docker takes a named build context.'
    : `Docker takes "${base.text.slice(0, 200)}".`
}

function consequence(view: CliView): string {
  return view.kind === 'image'
    ? 'The CLI inspects its base image before the build, and stops when it cannot be pulled.'
    : "So it does not see the image's user, environment and metadata."
}

function placeOf(request: DockerfileRequest, read: ReadDockerfile, base: TrueBase, view: CliView): Span {
  if (view.kind === 'none')
    return request.build.target?.place ?? request.locate(base.node.stage.base.start, base.node.stage.base.end)
  if (view.kind === 'image') {
    const stage = read.outline.stages.find(({ start }) => start === view.stage.start)
    if (stage === undefined) return request.locate(view.stage.imageStart, view.stage.imageEnd)
    return request.locate(stage.base.start, stage.base.end)
  }
  return request.locate(base.node.stage.base.start, base.node.stage.base.end)
}

function advice(request: DockerfileRequest, read: ReadDockerfile, base: TrueBase, view: CliView): string {
  if (view.kind === 'none') return adviceForNone(request, base)
  if (view.kind === 'unknown') return ''
  const stage = read.outline.stages.find(({ start }) => start === view.stage.start)
  if (stage === undefined) {
    return 'Let no line but a FROM instruction begin with "FROM": join the continued line with the one before it, or put something in front of the word, in heredocs too.'
  }
  if (view.text === '\\' || view.text === '`') return 'Write FROM, its flags and the image on one line.'
  if (read.graph.named(view.text) !== null) {
    return `Write the name of the stage in the same case everywhere: "${view.text.toLowerCase().slice(0, 200)}".`
  }
  if (base.isContext)
    return `Give FROM the image itself: ${base.text ?? 'the CLI knows no named build contexts'}.`
  if (/\$\{\w+(?:[^\w}:]|:[^-+])/.test(stage.base.text)) {
    return `Write the image with $X, \${X}, \${X:-default} or \${X:+value} alone: the CLI knows no other form of a variable. Or name it outright: ${base.text ?? ''}.`
  }
  return 'Write each ARG on a line of its own, without continuation, and its value without quotes or in double quotes without white space.'
}

function adviceForNone(request: DockerfileRequest, base: TrueBase): string {
  const target = request.build.target?.name ?? null
  const { name } = base.node.stage
  if (name !== null && base.text === name)
    return `Give the stage another name than its image: "FROM ${name} AS ${name}-base".`
  if (target !== null) return 'Write the target exactly as the stage is named, upper and lower case included.'
  return 'Let the Dockerfile begin without a byte order mark, and every FROM at the start of a line.'
}
