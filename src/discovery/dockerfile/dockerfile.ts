import { formatPlatform, parsePlatform, type Platform } from '../../reference/platforms.ts'
import type { Build } from '../types.ts'
import { readBase, readPlatform } from './arguments.ts'
import { cliFindings } from './devcontainer-cli.ts'
import { contextFinder } from './graph.ts'
import { buildFindings, limitFindings } from './validate.ts'
import { neededFor, stageGraph, type StageGraph, type StageNode } from './graph.ts'
import { contextMentions, stageMentions, syntaxMentions } from './images.ts'
import { parseDockerfile } from './parser.ts'
import { globalScope, targetStageName } from './arguments.ts'
import { noVariables } from './graph.ts'
import { outlineOf } from './stages.ts'
import { detectSyntax, isDockerfileFrontend } from './directives.ts'
import type { DockerfileReading, DockerfileRequest, ReadDockerfile } from './types.ts'
import { fullAllowance } from './limits.ts'

const amd64: Platform = { os: 'linux', architecture: 'amd64', variant: '' }

/**
 * Reads a Dockerfile as BuildKit does and gives every image that building its target pulls:
 * the bases of the needed stages, images of `COPY --from` and `RUN --mount`, the frontend, images of named contexts.
 * Pure; never throws. The text is a file of at most 1 MiB.
 */
export function readDockerfile(request: DockerfileRequest): DockerfileReading {
  const syntax = detectSyntax(request.text)
  const mentions = syntaxMentions(request, syntax)
  if (syntax !== null && syntax.form !== 'hash') {
    return { mentions: [...mentions, ...contextMentions(request.build.contexts, new Map())], findings: [] }
  }
  const job = parsePlatform(request.jobPlatform, amd64) ?? amd64
  const own = request.build.platform === null ? null : parsePlatform(request.build.platform, job)
  const findContext = contextFinder(request.build.contexts)
  const read = readAgainst(request, job, own ?? job, findContext)
  const { target, graph, scope } = read
  const needed =
    target === null ? { stages: new Set<StageNode>(), triggered: new Set<StageNode>() } : neededFor(target)
  const platforms = read.platforms.map(({ platform }) => platform)
  const platform = own === null ? request.build.platform : formatPlatform(own)
  mentions.push(...stageMentions({ request, scope, graph, needed, findContext, platforms, platform }))
  const isOwnLanguage = syntax === null || isDockerfileFrontend(syntax.reference)
  const limits = limitFindings(request, read)
  const wrong = isOwnLanguage ? [...buildFindings(request, read, needed, findContext), ...limits] : limits
  const cli = wrong.length === 0 && target !== null ? cliFindings(request, read, target, findContext) : []
  return { mentions, findings: [...wrong, ...cli] }
}

function readAgainst(
  request: DockerfileRequest,
  job: Platform,
  own: Platform,
  findContext: ReturnType<typeof contextFinder>
): ReadDockerfile {
  const { text, locate, build } = request
  const work = fullAllowance()
  const parsed = parseDockerfile(text, work)
  const { escape } = parsed
  const outline = outlineOf(parsed)
  const target = targetStageName(build.target?.name ?? null, outline.stages)
  const parts = {
    text,
    locate,
    escape,
    work,
    given: build.arguments,
    buildPlatform: job,
    targetPlatform: own,
    target
  }
  const scope = globalScope(outline, parts)
  const bases = outline.stages.map(stage => readBase(stage, outline, scope))
  const platforms = outline.stages.map(stage => {
    return stage.platform === null
      ? { platform: null, problem: null, limitMet: false }
      : readPlatform(stage.platform, outline, scope, own)
  })
  const graph = stageGraph(outline.stages, bases, findContext, noVariables(escape, work))
  return { outline, scope, bases, platforms, graph, target: targetOf(graph, build) }
}

/** The target by its name alone, in any case (`dockerfile2llb/convert.go`; only `COPY --from` takes a number), or the last stage. */
function targetOf(graph: StageGraph, build: Build): StageNode | null {
  if (build.target === null || build.target.name === '') return graph.nodes.at(-1) ?? null
  return graph.named(build.target.name)
}
