/** What is wrong with a value, as the rest of a sentence after "X "; `null`: nothing. */
export type Fault = string | null

const host = /^(?:[a-z0-9_](?:[a-z0-9_.-]{0,252}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?$/i

/** A value stands in the file as it is used: white space around it, as quotes can hold it, belongs to no name. */
export function edgeFault(text: string): Fault {
  return text === text.trim() ? null : 'has white space around it: write it without'
}

/**
 * A SERVER as it stands in the secret: a host, with a scheme and path or without.
 * A user or password in it would be a secret in the repository.
 */
export function serverFault(server: string): Fault {
  const authority = server.replace(/^https?:\/\//i, '').split(/[/?#]/, 1)[0] ?? ''
  if (authority.includes('@'))
    return 'holds a user or password: write the host alone, and keep credentials in Codespaces secrets'
  return host.test(authority) && !/\s/.test(server)
    ? null
    : 'is not a valid registry host: expected a text like `mycompany.azurecr.io`'
}

/** `<X>` of `<X>_CONTAINER_REGISTRY_SERVER`; GitHub compares the names of secrets without case. */
export function secretsFault(prefix: string): Fault {
  const part = /^(.*?)_?CONTAINER_REGISTRY(?:_.*)?$/i.exec(prefix)
  if (part !== null)
    return `is the name of a secret: expected what stands before \`_CONTAINER_REGISTRY_\`${part[1] ? `, \`${part[1]}\`` : ''}`
  if (!/^[A-Z0-9_]+$/i.test(prefix)) return 'may hold letters, digits and `_` alone'
  if (/^[0-9]/.test(prefix)) return 'starts with a digit, which GitHub allows for no secret'
  if (/^GITHUB_/i.test(prefix) || /^GITHUB$/i.test(prefix))
    return 'starts with `GITHUB_`, which GitHub allows for no secret'
  return null
}

/** Hosts, in lower case, whose names keep their case: the packages of npm, NuGet and RubyGems. */
const otherPackages = /^(?:npm|nuget|rubygems)\.(?:pkg\.github\.com|[a-z0-9-]+\.ghe\.com)$/

/** `host/owner/name` without tag or digest. */
export function packageFault(written: string): Fault {
  const expected = 'expected `host/owner/name`, like `ghcr.io/acme/devbox`'
  if (/^[a-z]+:\/\//i.test(written)) return `is a URL: ${expected}`
  const [registry = '', owner = '', ...rest] = written.split('/')
  if (!host.test(registry) || !/[.:]/.test(registry) || rest.length === 0)
    return `is not a valid package: ${expected}`
  const names = [owner, ...rest]
  if (names.some(name => /[@:]/.test(name.slice(1)))) return `has a tag or digest: ${expected}`
  if (!/^@?[\w-][\w.-]*$/.test(owner) || rest.some(name => !/^[\w-][\w.-]*$/.test(name)))
    return `is not a valid package: ${expected}`
  const keepsCase = otherPackages.test(registry.toLowerCase())
  if (owner.startsWith('@') && !keepsCase) return `is not a valid package: ${expected}`
  const lowered = keepsCase ? [registry.toLowerCase(), ...names].join('/') : written.toLowerCase()
  return written === lowered ? null : `has upper-case letters: write \`${lowered}\``
}

/** An image or a pattern that ends with `*`. */
export function patternFault(pattern: string): Fault {
  if (/\s/.test(pattern)) return 'holds white space: expected an image, or its start with a `*` at the end'
  const star = pattern.indexOf('*')
  if (star !== -1 && star !== pattern.length - 1)
    return 'has a `*` that is not at its end: no other is allowed'
  return null
}

/** A day of the calendar as `YYYY-MM-DD`. */
export function dateFault(date: string): Fault {
  const expected = 'expected a day like `2027-06-30`'
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return `is not a valid date: ${expected}`
  const day = new Date(`${date}T00:00:00Z`)
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
  return exists ? null : `is not a day of the calendar: ${expected}`
}
