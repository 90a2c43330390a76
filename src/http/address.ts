import type { LookupAddress } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { NoAnswer } from './types.ts'

/**
 * Ranges that are no public host: IANA's special-purpose registries for IPv4 and IPv6
 * (RFC 6890 and its updates), which hold loopback, link-local with the metadata addresses, RFC 1918,
 * carrier-grade NAT, benchmarks, documentation, multicast, reserved, unique local and the tunnels.
 */
const specialRanges: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Azure's WireServer, a public address that answers inside every virtual machine of Azure alone.
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  // IPv4-translated (RFC 2765), which some kernels still send to the IPv4 address in it.
  ['::ffff:0:0:0', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['100:0:0:1::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8]
]

const special = new BlockList()
for (const [address, prefix] of specialRanges) {
  special.addSubnet(address, prefix, address.includes(':') ? 'ipv6' : 'ipv4')
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Prefixes whose last 32 bits are an IPv4 address: IPv4-mapped and the well-known one of NAT64 (RFC 6052). */
const embedding = new BlockList()
embedding.addSubnet('::ffff:0:0', 96, 'ipv6')
embedding.addSubnet('64:ff9b::', 96, 'ipv6')

/**
 * Whether an IP address (without brackets) is one that a hostile name may not lead to: anything but a public host.
 * A text that is no IP address counts as private.
 */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '')
  const version = isIP(bare)
  if (version === 0) return true
  if (version === 4) return special.check(bare, 'ipv4')
  if (embedding.check(bare, 'ipv6')) return special.check(lastFourBytes(bare), 'ipv4')
  return special.check(bare, 'ipv6')
}

/** Whether a host of a URL (IPv6 in brackets) is an IP address rather than a name. */
export function isLiteral(hostname: string): boolean {
  return isIP(withoutBrackets(hostname)) !== 0
}

/** Whether a host of a URL is `localhost`, a name below it, or a loopback address. */
export function isLoopbackHost(hostname: string): boolean {
  const host = withoutBrackets(hostname).replace(/\.$/, '').toLowerCase()
  const version = isIP(host)
  if (version === 0) return host === 'localhost' || host.endsWith('.localhost')
  return loopback.check(host, version === 4 ? 'ipv4' : 'ipv6')
}

/** Whether a host of a URL is refused by its spelling alone, before any name is resolved. */
export function isPrivateHost(hostname: string): boolean {
  if (isLoopbackHost(hostname)) return true
  return isLiteral(hostname) && isPrivateAddress(withoutBrackets(hostname))
}

function withoutBrackets(hostname: string): string {
  return hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname
}

function lastFourBytes(address: string): string {
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':')
  const [high = 0, low = 0] = groups.slice(-2).map(group => Number.parseInt(group || '0', 16))
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/** `host:port` of an address, the port of its scheme where it names none. */
export function hostAndPort(url: URL): string {
  return `${url.hostname}:${url.port || (url.protocol === 'http:' ? '80' : '443')}`
}

/** All addresses of a name; rejects with the errors of `node:dns`. */
export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>

/**
 * The lookup of a socket that connects to public addresses alone: the check is between the answer of DNS and the
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
