import { describe, expect, it } from '@jest/globals'
import {
  newerVariants,
  formatPlatform,
  parsePlatform,
  servingPlatforms,
  type Platform
} from '../../src/reference/platforms.ts'

const amd64: Platform = { os: 'linux', architecture: 'amd64', variant: '' }

function normal(text: string, fallback: Platform | null = amd64): string | null {
  const platform = parsePlatform(text, fallback)
  return platform === null ? null : formatPlatform(platform)
}

describe('parsePlatform', () => {
  // As containerd's platforms.Parse and platforms.Normalize give them.
  it.each([
    ['linux/amd64', 'linux/amd64'],
    ['linux/amd64/v1', 'linux/amd64'],
    ['linux/amd64/v2', 'linux/amd64/v2'],
    ['Linux/AMD64', 'linux/amd64'],
    ['linux/x86_64', 'linux/amd64'],
    ['linux/x86-64', 'linux/amd64'],
    ['linux/i386', 'linux/386'],
    ['linux/arm', 'linux/arm/v7'],
    ['linux/arm/7', 'linux/arm/v7'],
    ['linux/arm/V6', 'linux/arm/v6'],
    ['linux/arm/5', 'linux/arm/v5'],
    ['linux/armhf', 'linux/arm/v7'],
    ['linux/armel', 'linux/arm/v6'],
    ['linux/arm64', 'linux/arm64'],
    ['linux/arm64/8', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/aarch64', 'linux/arm64'],
    ['linux/aarch64/v9', 'linux/arm64/v9'],
    ['macos/arm64', 'darwin/arm64'],
    ['macOS/aarch64', 'darwin/arm64'],
    ['windows(10.0.17763)/amd64', 'windows/amd64'],
    ['linux/riscv64', 'linux/riscv64'],
    ['linux', 'linux/amd64'],
    ['windows', 'windows/amd64'],
    ['macos', 'darwin/amd64'],
    ['arm64', 'linux/arm64'],
    ['AARCH64', 'linux/arm64'],
    ['armhf', 'linux/arm/v7'],
    ['386', 'linux/386'],
    ['s390x', 'linux/s390x']
  ])('%s is %s', (text, expected) => {
    expect(normal(text)).toBe(expected)
  })

  it.each(['', 'nonsense', 'linux/', '/amd64', 'linux/amd64/v1/x', 'li nux/amd64', 'linux/amd64/', 'a,b/c'])(
    '%p is not a platform',
    text => {
      expect(normal(text)).toBeNull()
    }
  )
})

describe('newerVariants', () => {
  it.each([
    ['linux/amd64', ['linux/amd64/v2', 'linux/amd64/v3', 'linux/amd64/v4']],
    ['windows/amd64', ['windows/amd64/v2', 'windows/amd64/v3', 'windows/amd64/v4']],
    ['linux/amd64/v2', []],
    ['linux/arm64', []],
    ['linux/386', []]
  ])('of %s are %j', (wanted, expected) => {
    expect(newerVariants(parsePlatform(wanted, null) ?? amd64).map(formatPlatform)).toEqual(expected)
  })
})

describe('servingPlatforms', () => {
  // As the vectors of containerd's platforms.Only.
  it.each([
    ['linux/amd64', ['linux/amd64', 'linux/386']],
    ['linux/amd64/v3', ['linux/amd64/v3', 'linux/amd64/v2', 'linux/amd64', 'linux/386']],
    ['linux/arm', ['linux/arm/v7', 'linux/arm/v6', 'linux/arm/v5']],
    ['linux/arm64', ['linux/arm64', 'linux/arm/v8', 'linux/arm/v7', 'linux/arm/v6', 'linux/arm/v5']],
    ['linux/386', ['linux/386']],
    ['windows/amd64', ['windows/amd64', 'windows/386']],
    ['linux/arm/v999999999', ['linux/arm/v999999999']]
  ])('%s is served by %j', (wanted, expected) => {
    expect(servingPlatforms(parsePlatform(wanted, null) ?? amd64).map(formatPlatform)).toEqual(expected)
  })
})
