import type { Place, Span } from '../../model.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Build, Locate, Value } from '../types.ts'
import type { BaseReading, PlatformReading } from './arguments.ts'
import type { StageGraph, StageNode } from './graph.ts'
import type { Scope } from './arguments.ts'
import type { Outline } from './stages.ts'

/** A Dockerfile to read: its text, the build that asks for it, and the platform of the job, like `linux/amd64`. */
export interface DockerfileRequest {
  readonly text: string
  readonly file: string
  readonly locate: Locate
  readonly build: Build
  readonly jobPlatform: string
}

/** A place that asks for an image. `via` has the steps inside the build alone: the ARG, the build argument. */
export interface DockerfileMention extends Span {
  readonly kind: 'from' | 'copy-from' | 'mount-from' | 'syntax' | 'build-context'
  /** The text at the span, as it stands in the file. */
  readonly written: string
  readonly value: Value
  readonly via: readonly Place[]
  /** The platform that this place or the build names; `null`: the job's. */
  readonly platform: string | null
  readonly required: boolean
}

/** What a Dockerfile asks for, in the order of the file, and what is wrong with it. */
export interface DockerfileReading {
  readonly mentions: readonly DockerfileMention[]
  readonly findings: readonly Finding[]
}

/** A Dockerfile read against its build, before its target is looked for. */
export interface ReadDockerfile {
  readonly outline: Outline
  readonly scope: Scope
  readonly bases: readonly BaseReading[]
  readonly platforms: readonly PlatformReading[]
  readonly graph: StageGraph
  /** The stage that is built; `null`: there is none, or none of the target's name. */
  readonly target: StageNode | null
}
