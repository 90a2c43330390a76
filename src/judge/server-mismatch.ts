import { ecrHost } from '../credentials/ecr-host.ts'
import { type Advice, sentences } from './advice.ts'
import type { Context } from './context.ts'
import type { Mismatch } from './mismatch.ts'
import { correctServer } from './secret-fixes.ts'
import { serverValue } from './server-value.ts'
import { listOf, secretName } from './triple-names.ts'

/** What is said of a SERVER that Docker will not match to the host that it was meant for. */
export function serverMismatch(context: Context, mismatch: Mismatch, host: string): Advice {
  const { prefix } = mismatch
  return {
    message: sentences(
      `${secretName(prefix, 'SERVER')} ${difference(mismatch, host)}: Docker will not match it to images of ${host}, since it looks for the exact host and port, letter case included.`,
      `The value must be \`${serverValue(host)}\`.`,
      ecrHost(host) === null
        ? null
        : 'The plain, dual-stack and FIPS hosts of ECR are different ones to Docker, and each needs a triple of its own.'
    ),
    fixes: [correctServer(context, host, prefix)]
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
    message: `${secretName(prefix, 'SERVER')} names Docker Hub in a spelling that may or may not serve the pull of ${image}: Docker keeps the login for Docker Hub under \`${serverValue('docker.io')}\` alone.`,
    fixes: [correctServer(context, 'docker.io', prefix)]
  }
}
