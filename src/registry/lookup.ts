import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'

import { isPrivateAddress } from './address.ts'
import { NoAnswer } from './fetch.ts'

/** All addresses of a name; rejects with the errors of `node:dns`. */
export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>

/**
 * The lookup of a socket that connects to public addresses alone: the check lies between the answer of DNS and the
 * connection, so a name that changes its answer meanwhile gains nothing.
 * Private addresses are left out; when none is left the connection fails with `NoAnswer` `address-refused`.
 */
export function publicLookup(lookup: Lookup): LookupFunction {
  return socketLookup(async hostname => {
    const found = await lookup(hostname)
    const open = found.filter(entry => !isPrivateAddress(entry.address))
    if (found.length > 0 && open.length === 0) throw privateAddress(hostname)
    return open
  })
}

/** The refusal of a host that leads to a private address. */
export function privateAddress(hostname: string): NoAnswer {
  return new NoAnswer(
    'address-refused',
    `${hostname} leads to a loopback, private or reserved address, which is asked only with allow-private-network`
  )
}

/** A `Lookup` in the form in which `node:net` calls it. */
export function socketLookup(lookup: Lookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname).then(
      found => {
        const [first] = found
        if (first === undefined) callback(notFound(hostname), '', 0)
        else if (options.all === true) callback(null, [...found])
        else callback(null, first.address, first.family)
      },
      (error: unknown) => callback(error as NodeJS.ErrnoException, '', 0)
    )
  }
}

function notFound(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' })
}
