/**
 * Writes docs/registries.md from the table that the registry client works by; with `--check`, exits 1 when the file
 * is not current. Run it after a change of the table: `node script/registries.ts`.
 */
import { join } from 'node:path'
import { knownRegistries, selfHosted, type KnownRegistry } from '../src/oci/hosts.ts'
import { formatted, keep } from './filled.ts'

const file = join(import.meta.dirname, '..', 'docs', 'registries.md')

await keep(file, await formatted(page(), file), 'script/registries.ts')

function page(): string {
  return [
    '# Registries',
    'Every registry that follows the OCI distribution specification can be asked: first without a login, then with the login that the run was given for it. This page lists what differs at some. A host that is not listed is asked like any other.',
    "A codespace logs in to a registry that is not GitHub's with three Codespaces secrets of the same `<X>`: `<X>_CONTAINER_REGISTRY_SERVER`, `<X>_CONTAINER_REGISTRY_USER` and `<X>_CONTAINER_REGISTRY_PASSWORD`. The value of `_SERVER` must be the key under which Docker looks up the host of the image: the host with its port, in the same letter case. For Docker Hub it is `https://index.docker.io/v1/`.",
    '## By host',
    ['| Registry | Host | What differs |', '| --- | --- | --- |', ...knownRegistries.map(row)].join('\n'),
    '## Registries that you host yourself',
    [
      '| Registry | What differs |',
      '| --- | --- |',
      ...selfHosted.map(({ name, note }) => `| ${name} | ${note} |`)
    ].join('\n'),
    '## A login that may only pull',
    'Give codespaces a login that may pull and do nothing else. In brackets is what goes into USER and PASSWORD:',
    knownRegistries.flatMap(loginLine).join('\n'),
    'The policy for Amazon ECR is at the rule [ecr-permission-missing](rules.md#ecr-permission-missing). At any other registry, make a robot account, deploy token or access token that may only read the repository.',
    '## Where a login is sent',
    'A registry names the token service that a client should log in to. A login goes there only over https, and only where the token service is the host of the registry itself, a parent domain of its host, or one of these:',
    knownRegistries
      .filter(({ realms = [] }) => realms.length > 0)
      .map(
        ({ name, realms = [] }) =>
          `- ${name}: ${realms.map(realm => code(typeof realm === 'string' ? realm : realm.shown)).join(', ')}`
      )
      .join('\n'),
    `Unrelated tenants share the domains of ${listed(knownRegistries.filter(entry => entry.sharedDomain === true))}: there the token service must be the very same host.`
  ].join('\n\n')
}

function row({ name, host, note }: KnownRegistry): string {
  return `| ${name} | ${code(host)} | ${escaped(note)} |`
}

function loginLine({ name, pullLogin }: KnownRegistry): string[] {
  if (pullLogin === undefined) return []
  const title = pullLogin.page === null ? name : `[${name}](${pullLogin.page})`
  return [`- ${title}: ${escaped(pullLogin.make)}.`]
}

function listed(entries: readonly KnownRegistry[]): string {
  return entries.map(({ host }) => code(host)).join(', ')
}

function code(text: string): string {
  return `\`${text}\``
}

/** A note is plain text but for its code spans: `*`, `_` and `<` outside of them are not markup. */
function escaped(note: string): string {
  return note.replace(/`[^`]*`|[*_<]/g, part => (part.startsWith('`') ? part : `\\${part}`))
}
