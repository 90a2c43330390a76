import type { LogRegistry, LogSign, LogTexts } from '../rules/trace.ts'

/** Texts that tell a sign. */
export interface SignTexts {
  readonly sign: LogSign | 'failure'
  readonly texts: LogTexts
  /** Whose registry it is, where the words are those of one registry. */
  readonly registry?: LogRegistry
  /** The words say something of images only beside the name of one. */
  readonly besideImage?: boolean
}

/**
 * The words of Docker, containerd, BuildKit, compose, the dev container CLI and registries for what more than one cause
 * leads to, the more telling ones first: `denied: denied` is a refused login, `denied` a missing right. `failure` marks that
 * something failed, and not why. They come from public reports of codespaces that failed, and from the sources of these
 * programs.
 */
export const signs: readonly SignTexts[] = [
  { sign: 'download-failed', texts: ['failed to download package'] },
  { sign: 'download-failed', texts: ['failed to fetch blob'] },
  { sign: 'feature-unresolved', texts: ['could not resolve feature'] },
  { sign: 'feature-unresolved', texts: ['feature', 'could not be processed'] },
  { sign: 'feature-unresolved', texts: ['failed to process feature'] },
  { sign: 'feature-unresolved', texts: ['no manifest found'] },
  { sign: 'feature-unresolved', texts: ['failed to fetch tarball for'] },
  { sign: 'feature-unresolved', texts: ['failed to fetch bearer token for'] },
  { sign: 'feature-unresolved', texts: ['could not fetch bearer token for'] },
  { sign: 'feature-unresolved', texts: ['on reattempt after auth'] },
  { sign: 'feature-unresolved', texts: ["request 'https://", '/v2/', "' failed"] },
  { sign: 'login-refused', texts: ['credentials for', 'may be expired'] },
  { sign: 'login-refused', texts: ['failed to fetch oauth token'] },
  { sign: 'login-refused', texts: ['denied: denied'] },
  { sign: 'login-refused', texts: ['incorrect username or password'] },
  { sign: 'login-refused', texts: ['invalid username/password'] },
  { sign: 'login-refused', texts: ['invalid username or password'] },
  { sign: 'login-refused', texts: ['cannot be authenticated with the token provided'], registry: 'github' },
  { sign: 'login-refused', texts: ['login attempt to', 'failed with status: 400'] },
  { sign: 'login-refused', texts: ['login attempt to', 'failed with status: 401'] },
  { sign: 'login-refused', texts: ['login attempt to', 'failed with status: 403'] },
  { sign: 'login-refused', texts: ['http basic: access denied'] },
  { sign: 'login-refused', texts: ['personal access token is expired'] },
  { sign: 'denied', texts: ['installation not allowed to read'], registry: 'github' },
  { sign: 'no-login', texts: ['failed to fetch anonymous token'] },
  { sign: 'no-login', texts: ['no basic auth credentials'] },
  { sign: 'no-login', texts: ['unauthenticated request'] },
  { sign: 'insufficient-scope', texts: ['insufficient_scope'] },
  { sign: 'denied', texts: ['pull access denied for'] },
  { sign: 'insufficient-scope', texts: ['pull access denied, repository does not exist'] },
  { sign: 'denied', texts: ['requested access to the resource is denied'] },
  { sign: 'denied', texts: ['unexpected status from', '403 forbidden'] },
  { sign: 'denied', texts: ['unexpected status code', '403 forbidden'] },
  { sign: 'denied', texts: ['permission "artifactregistry.', 'denied'] },
  { sign: 'denied', texts: ['denied: access forbidden'] },
  { sign: 'denied', texts: ['error from registry', 'denied'] },
  { sign: 'denied', texts: ['/v2/', 'denied'] },
  { sign: 'denied', texts: ['error response from daemon', 'denied'] },
  { sign: 'denied', texts: ['pulling from host', '403 forbidden'] },
  { sign: 'no-login', texts: ['pulling from host', '401 unauthorized'] },
  { sign: 'no-login', texts: ['unexpected status from', '401 unauthorized'] },
  { sign: 'no-login', texts: ['unexpected status code', '401 unauthorized'] },
  { sign: 'no-login', texts: ['authorization status: 401'] },
  { sign: 'no-login', texts: ['error from registry', 'unauthorized'] },
  { sign: 'no-login', texts: ['/v2/', 'unauthorized'] },
  { sign: 'no-login', texts: ['error response from daemon', 'unauthorized'] },
  { sign: 'no-login', texts: ['unauthorized: authentication required'] },
  { sign: 'no-login', texts: ['access to the requested resource is not authorized'] },
  { sign: 'absent', texts: ['command failed: docker inspect --type image'] },
  { sign: 'absent', texts: ['no such image: '] },
  { sign: 'absent', texts: ['error: ', ': not found'], besideImage: true },
  { sign: 'absent', texts: ['error response from daemon: ', ': not found'], besideImage: true },
  { sign: 'failure', texts: ['command failed: docker buildx build'] },
  { sign: 'failure', texts: ['command failed: docker compose'] },
  { sign: 'failure', texts: ['command failed: docker-compose'] },
  { sign: 'failure', texts: ['unable to find image', 'locally'] },
  { sign: 'failure', texts: ['failed to fetch bearer token from registry'] },
  { sign: 'failure', texts: ['creating recovery container'] }
]
