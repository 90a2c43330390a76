import type { Execute } from '../../src/credentials/docker/client.ts'
import type { Reference } from '../../src/model.ts'

/** A reference with a tag. */
export const reference = (registry: string, repository: string, tag: string): Reference => ({
  text: `${registry}/${repository}:${tag}`,
  registry,
  repository,
  tag,
  digest: null
})
/** The environment of a job. */
export const variables = { PATH: process.env['PATH'], HOME: '/nonexistent', SECRET_OF_THE_JOB: 'canary' }

/** Runs programs for real, and notes the folder in which the login was kept. */
export const noting = (run: Execute): { readonly exec: Execute; readonly folders: string[] } => {
  const folders: string[] = []
  const exec: Execute = execution => {
    folders.push(execution.environment['DOCKER_CONFIG'] ?? '')
    return run(execution)
  }
  return { exec, folders }
}
