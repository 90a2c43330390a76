import type { LogRegistry, LogSign, LogTexts } from '../rules/trace.ts'

/** Texts that tell a sign. */
export interface SignTexts {
  readonly sign: LogSign | 'failure'
  readonly texts: LogTexts
  /** Whose registry it is, where the words are those of one registry. */
  readonly registry?: LogRegistry
}

/**
 * The words of Docker, BuildKit and the dev container CLI for what more than one cause leads to, the more telling ones
 * first: `denied: denied` is a refused login, `denied` a missing right. `failure` marks that something failed, and not why.
 * They come from public reports of codespaces that failed, and from the sources of these programs.
 */
export const signs: readonly SignTexts[] = [
  { sign: 'feature-unresolved', texts: ['could not resolve feature'] },
  { sign: 'feature-unresolved', texts: ['feature', 'could not be processed'] },
  { sign: 'login-refused', texts: ['failed to fetch oauth token'] },
  { sign: 'login-refused', texts: ['denied: denied'] },
  { sign: 'login-refused', texts: ['incorrect username or password'] },
  { sign: 'login-refused', texts: ['invalid username/password'] },
  { sign: 'login-refused', texts: ['invalid username or password'] },
  { sign: 'denied', texts: ['installation not allowed to read'], registry: 'github' },
  { sign: 'no-login', texts: ['failed to fetch anonymous token'] },
  { sign: 'no-login', texts: ['no basic auth credentials'] },
  { sign: 'insufficient-scope', texts: ['insufficient_scope'] },
  { sign: 'denied', texts: ['pull access denied for'] },
  { sign: 'insufficient-scope', texts: ['pull access denied, repository does not exist'] },
  { sign: 'denied', texts: ['requested access to the resource is denied'] },
  { sign: 'denied', texts: ['unexpected status from', '403 forbidden'] },
  { sign: 'denied', texts: ['/v2/', 'denied'] },
  { sign: 'denied', texts: ['error response from daemon', 'denied'] },
  { sign: 'denied', texts: ['pulling from host', '403 forbidden'] },
  { sign: 'no-login', texts: ['pulling from host', '401 unauthorized'] },
  { sign: 'no-login', texts: ['unexpected status from', '401 unauthorized'] },
  { sign: 'no-login', texts: ['/v2/', 'unauthorized'] },
  { sign: 'no-login', texts: ['unauthorized: authentication required'] },
  { sign: 'failure', texts: ['command failed: docker buildx build'] },
  { sign: 'failure', texts: ['unable to find image', 'locally'] },
  { sign: 'failure', texts: ['creating recovery container'] }
]
