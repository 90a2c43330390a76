import type { RegistryDefinition, RegistryUser } from './registry-definition.ts'

/** The user whom a registry knows by these credentials; `null`: none, or an account that is locked. */
export type Accounts = (given: { readonly user: string; readonly password: string }) => RegistryUser | null

/** The accounts of a registry, which counts failed logins where it locks accounts after some. */
export function accountsOf({ users = [], locksAfter }: RegistryDefinition): Accounts {
  const failures = new Map<string, number>()
  return given => {
    const failed = failures.get(given.user) ?? 0
    if (locksAfter !== undefined && failed >= locksAfter) return null
    const found = users.find(
      ({ user, password }) => (user === '*' || user === given.user) && password === given.password
    )
    if (found === undefined) failures.set(given.user, failed + 1)
    return found ?? null
  }
}
