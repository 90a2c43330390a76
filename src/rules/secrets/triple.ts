/** Looks which Codespaces secrets exist, and sets the three of a registry. */
export const setSecrets = {
  file: null,
  language: 'sh',
  after:
    'gh secret list --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_SERVER --app codespaces --body mycompany.azurecr.io\ngh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces\ngh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces'
} as const

/** What the log says where a codespace had no login. */
export const unauthorized = [
  'Error response from daemon: Head "https://mycompany.azurecr.io/v2/devbox/manifests/2": unauthorized',
  'no basic auth credentials'
] as const

/** A running codespace does not see a change of its secrets. */
export const restart = 'Then stop and start the codespace.'
