import type { Configuration, LifecycleCommand } from '../discovery/types.ts'
import { imageKey, type ImageFacts } from '../evidence/types.ts'
import type { Reference } from '../model.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { fix, privateRegistryPage } from './advice.ts'
import type { Context } from './context.ts'
import type { ImageVerdict } from './image-verdict.ts'
import { answerOf } from '../evidence/pulls.ts'

/** What lifecycle commands do that goes wrong in a codespace or its prebuild. */
export function commandFindings(context: Context, images: readonly ImageVerdict[]): readonly Finding[] {
  return context.discovery.configurations.flatMap(configuration =>
    configuration.commands.flatMap(command => commandFinding(context, configuration, command, images))
  )
}

function commandFinding(
  context: Context,
  configuration: Configuration,
  command: LifecycleCommand,
  images: readonly ImageVerdict[]
): readonly Finding[] {
  switch (command.does) {
    case 'login':
      return []
    case 'publish':
      return [publishes(context, command)]
    case 'early-pull':
      return earlyPull(context, configuration, command, images)
  }
}

function publishes(context: Context, command: LifecycleCommand): Finding {
  return finding('push-from-codespace', {
    message: `\`${command.property}\` publishes a package, which the token of a codespace cannot.`,
    notes: [
      'Publishing needs a classic token with `write:packages`, and GitHub advises to publish from Actions.'
    ],
    location: command,
    fixes: [
      fix({
        text: 'Publish from a workflow, whose token can write packages.',
        url: `${context.facts.run.servers.server === 'https://github.com' ? 'https://docs.github.com/en' : 'https://docs.github.com/en/enterprise-cloud@latest'}/packages/managing-github-packages-using-github-actions-workflows/publishing-and-installing-a-package-with-github-actions`,
        patch: 'permissions:\n  contents: read\n  packages: write',
        who: 'anyone with write access'
      })
    ]
  })
}

function earlyPull(
  context: Context,
  configuration: Configuration,
  command: LifecycleCommand,
  images: readonly ImageVerdict[]
): readonly Finding[] {
  const pulled =
    command.reference === null
      ? images.filter(verdict => ofComposeProject(verdict, configuration)).map(({ image }) => image)
      : sameRepository(context, command.reference)
  const guarded = pulled.filter(({ anonymous }) => answerOf(anonymous) === 'refused')
  const names = [...new Set(guarded.map(({ reference }) => imageNamed(reference, command.reference)))]
  return names.map(name =>
    finding('early-image-pull', {
      message: `\`${command.property}\` pulls ${name} before credentials are there.`,
      notes: [
        'They are there only after `onCreateCommand` and `updateContentCommand`, and in a prebuild not at all.'
      ],
      location: command,
      image: name,
      fixes: [
        fix({
          text: 'Move the command to `postCreateCommand`.',
          url: privateRegistryPage,
          who: 'anyone with write access'
        })
      ]
    })
  )
}

function ofComposeProject({ uses }: ImageVerdict, { path }: Configuration): boolean {
  return uses.some(({ kind, configuration }) => kind === 'compose-image' && configuration === path)
}

/** Whether credentials are needed depends on the repository, whatever the tag. */
function sameRepository({ facts }: Context, { registry, repository }: Reference): readonly ImageFacts[] {
  return [...facts.images.values()].filter(
    ({ reference }) => reference.registry === registry && reference.repository === repository
  )
}

function imageNamed(known: Reference, written: Reference | null): string {
  return written === null || imageKey(written) === imageKey(known) ? known.text : written.text
}
