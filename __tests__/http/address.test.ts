import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isLiteral, isLoopbackHost, isPrivateAddress, isPrivateHost } from '../../src/http/address.ts'

describe('isPrivateAddress', () => {
  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '100.127.255.255',
    '100.100.100.200',
    '168.63.129.16',
    '::ffff:168.63.129.16',
    '64:ff9b::a83f:8110',
    '169.254.169.254',
    '169.254.170.2',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.192',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '::ffff:0:127.0.0.1',
    '::ffff:0:a9fe:a9fe',
    '::ffff:0:8c52:7922',
    '192.0.0.8',
    '240.0.0.1',
    'fec0::1',
    '2001:0:7f00:1::1',
    '100:0:0:1::1',
    '64:ff9b::7f00:1',
    '64:ff9b::',
    '64:ff9b:1::1',
    '2001:db8::1',
    '2001::1',
    '2002:7f00:1::',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    'localhost',
    ''
  ])('refuses %s', address => {
    expect(isPrivateAddress(address)).toBe(true)
  })

  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '140.82.121.34',
    '168.63.129.15',
    '168.63.129.17',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '223.255.255.255',
    '2606:4700::1111',
    '2a04:4e42::223',
    '::ffff:140.82.121.34',
    '64:ff9b::8c52:7922'
  ])('lets %s through', address => {
    expect(isPrivateAddress(address)).toBe(false)
  })

  it('judges an IPv4 address and its IPv6 spellings alike', () => {
    fc.assert(
      fc.property(fc.ipV4(), address => {
        const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
        const groups = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`
        const spellings = [`::ffff:${address}`, `::ffff:${groups}`, `64:ff9b::${groups}`]
        return spellings.every(spelling => isPrivateAddress(spelling) === isPrivateAddress(address))
      })
    )
  })
})

describe('hosts of a URL', () => {
  it.each([
    ['localhost', true],
    ['LOCALHOST', true],
    ['localhost.', true],
    ['registry.localhost', true],
    ['127.9.9.9', true],
    ['[::1]', true],
    ['10.0.0.1', false],
    ['localhost.example.com', false],
    ['mylocalhost', false]
  ])('isLoopbackHost(%s) is %s', (host, expected) => {
    expect(isLoopbackHost(host)).toBe(expected)
  })

  it.each([
    ['https://2130706433/', true],
    ['https://0x7f.1/', true],
    ['https://0177.0.0.1/', true],
    ['https://[::ffff:127.0.0.1]/', true],
    ['https://[fd00:ec2::254]/', true],
    ['https://169.254.169.254/', true],
    ['https://127.0.0.1./', true],
    ['https://localhost./', true],
    ['https://140.82.121.34/', false],
    ['https://ghcr.io/', false]
  ])('isPrivateHost of %s is %s', (address, expected) => {
    expect(isPrivateHost(new URL(address).hostname)).toBe(expected)
  })

  it('tells literals from names', () => {
    expect(['1.2.3.4', '[::1]', 'ghcr.io', 'localhost'].map(isLiteral)).toEqual([true, true, false, false])
  })
})
