import { ecrHost } from '../credentials/ecr-host.ts'
import type { Advice } from './advice.ts'
import type { Context } from './context.ts'
import type { Mismatch } from './mismatch.ts'
import { correctServer } from './secret-fixes.ts'
import { serverValue } from './server-value.ts'
import { listOf, secretName } from './triple-names.ts'

/** What is said of a SERVER that Docker will not match to the host that it was meant for. */
export function serverMismatch(context: Context, mismatch: Mismatch, host: string): Advice {
  const { prefix } = mismatch
  const isSeen = mismatch.source === 'environment'
  return {
    message: `${secretName(prefix, 'SERVER')} ${difference(mismatch, host)}: Docker will not match it to ${host}.`,
    notes: [
      'Docker looks for the exact host and port, letter case included.',
      ...(ecrHost(host) === null
        ? []
        : [
            'The plain, dual-stack and FIPS hosts of ECR are different ones to Docker, and each needs a triple of its own.'
          ]),
      ...(isSeen
        ? []
        : [`If only the declaration in ${context.policy.configFile} is wrong, correct \`server\` there.`])
    ],
    fixes: [correctServer(context, host, prefix, isSeen)]
  }
}

/** The value is shown where a person sees by it what is wrong; white space, say, is named. */
function difference({ server, faults, source }: Mismatch, meant: string): string {
  const is = source === 'declaration' ? 'is declared as' : 'is'
  const shown = server === null || server === meant ? [] : [`${is} ${JSON.stringify(server)}`]
  const told = [...shown, ...faults]
  return told.length === 0 ? 'holds no host (its value is not shown)' : listOf(told)
}

/** What is said of a SERVER that names Docker Hub otherwise than Docker does. */
export function hubSpelling(context: Context, prefix: string, image: string): Advice {
  return {
    message: `${secretName(prefix, 'SERVER')} names Docker Hub in a spelling that may not serve the pull of ${image}.`,
    notes: [`Docker keeps the login for Docker Hub under \`${serverValue('docker.io')}\` alone.`],
    fixes: [correctServer(context, 'docker.io', prefix, true)]
  }
}
