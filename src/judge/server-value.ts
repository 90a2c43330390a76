import { dockerHubServer } from '../credentials/server-key.ts'

/** The SERVER value under which Docker looks up a registry host. */
export function serverValue(host: string): string {
  return host === 'docker.io' ? dockerHubServer : host
}
