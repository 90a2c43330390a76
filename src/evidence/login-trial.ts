import type { Reference } from '../model.ts'
import type { BasicLogin, Depth, Look, RegistryClient } from '../registry/look.ts'
import type { Asked } from './facts.ts'

/** Looks at an image with a login; `skipped` where the registry asks for none, so that nothing shows what it makes of it. */
export type LookWithLogin = (reference: Reference, login: BasicLogin, depth: Depth) => Promise<Asked<Look>>

/**
 * Makes the way in which logins are used: each is tried once, by itself, before any image is asked for with it, and one that
 * is refused is never sent again. Registries lock an account after a few failed logins (Docker Hub, Harbor, Artifactory).
 * Where a login cannot be tried by itself, one image goes before the others.
 */
export function lookWithLogin(registry: RegistryClient): LookWithLogin {
  const leaders = new Map<string, Promise<Look>>()
  const led = async (key: string, ask: () => Promise<Look>): Promise<Look> => {
    const leader = leaders.get(key)
    if (leader === undefined) {
      const look = ask()
      leaders.set(key, look)
      return look
    }
    const look = await leader
    return look.result === 'refused' && look.stage === 'login' ? look : ask()
  }
  return async (reference, login, depth) => {
    const trial = await registry.tryLogin(login)
    const ask = (): Promise<Look> => registry.look(reference, login, depth)
    switch (trial.kind) {
      case 'accepted':
        return ask()
      case 'failed':
        return trial.look
      case 'not-asked-for':
        return { result: 'skipped', detail: `${login.host} asks for no login, so this one was not tried` }
      case 'open':
        return led(JSON.stringify([login.host, login.user, login.password]), ask)
    }
  }
}
