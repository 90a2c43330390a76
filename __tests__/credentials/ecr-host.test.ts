import { describe, expect, it } from '@jest/globals'
import { ecrHost, looksLikeEcr } from '../../src/credentials/aws/ecr-host.ts'
import { ecrUser, isAwsKeyForAnotherHost } from '../../src/credentials/aws/ecr.ts'

describe('ecrHost', () => {
  it.each<[string, string, boolean, boolean, string]>([
    ['dkr.ecr.us-east-1.amazonaws.com', 'us-east-1', false, false, 'aws'],
    ['dkr.ecr-fips.us-gov-west-1.amazonaws.com', 'us-gov-west-1', true, false, 'aws-us-gov'],
    ['dkr-ecr.us-east-1.on.aws', 'us-east-1', false, true, 'aws'],
    ['dkr-ecr-fips.us-east-1.on.aws', 'us-east-1', true, true, 'aws'],
    ['dkr.ecr.cn-north-1.amazonaws.com.cn', 'cn-north-1', false, false, 'aws-cn'],
    ['dkr-ecr.cn-north-1.on.amazonwebservices.com.cn', 'cn-north-1', false, true, 'aws-cn'],
    ['dkr.ecr.eusc-de-east-1.amazonaws.eu', 'eusc-de-east-1', false, false, 'aws-eusc'],
    ['dkr-ecr.eusc-de-east-1.on.amazonwebservices.eu', 'eusc-de-east-1', false, true, 'aws-eusc'],
    ['dkr.ecr.us-iso-east-1.c2s.ic.gov', 'us-iso-east-1', false, false, 'aws-iso'],
    ['dkr-ecr.us-iso-east-1.on.aws.ic.gov', 'us-iso-east-1', false, true, 'aws-iso'],
    ['dkr.ecr.us-isob-east-1.sc2s.sgov.gov', 'us-isob-east-1', false, false, 'aws-iso-b'],
    ['dkr-ecr.us-isob-east-1.on.aws.scloud', 'us-isob-east-1', false, true, 'aws-iso-b'],
    ['dkr.ecr.eu-isoe-west-1.cloud.adc-e.uk', 'eu-isoe-west-1', false, false, 'aws-iso-e'],
    ['dkr-ecr.eu-isoe-west-1.on.cloud-aws.adc-e.uk', 'eu-isoe-west-1', false, true, 'aws-iso-e'],
    ['dkr.ecr.us-isof-south-1.csp.hci.ic.gov', 'us-isof-south-1', false, false, 'aws-iso-f'],
    ['dkr-ecr.us-isof-south-1.on.aws.hci.ic.gov', 'us-isof-south-1', false, true, 'aws-iso-f']
  ])('reads 123456789012.%s', (rest, region, fips, dualStack, partition) => {
    const suffix = rest.slice(rest.indexOf(`${region}.`) + region.length + 1)
    const host = `123456789012.${rest}`
    expect(ecrHost(host)).toEqual({ account: '123456789012', region, fips, dualStack, suffix, partition })
    expect(looksLikeEcr(host)).toBe(false)
  })

  it.each([
    '123456789012.dkr.ecr.us-east-1.amazonaws.com.evil.com',
    '123456789012.dkr.ecr.us-east-1.evil.com',
    'evil.com.123456789012.dkr.ecr.us-east-1.amazonaws.com',
    '12345678901.dkr.ecr.us-east-1.amazonaws.com',
    '1234567890123.dkr.ecr.us-east-1.amazonaws.com',
    '123456789012.dkr.ecr.amazonaws.com',
    '123456789012.dkr.ecr.evil.amazonaws.com',
    '123456789012.dkr.ecr.us-east-1.on.aws',
    '123456789012.dkr-ecr.us-east-1.amazonaws.com',
    '123456789012.dkr.ecr.us-east-1.amazonaws.com:443',
    '123456789012.DKR.ECR.us-east-1.amazonaws.com',
    '123456789012.dkr.ecr.us-east-1.amazonawsXcom',
    '123456789012.dkr.ecr.us-east-1.amazonaws.com\n'
  ])('%j only looks like one', host => {
    expect(ecrHost(host)).toBeNull()
    expect(looksLikeEcr(host)).toBe(true)
  })

  it.each(['public.ecr.aws', 'ghcr.io', 'ecr.example.com', ''])('%j is none', host => {
    expect(ecrHost(host)).toBeNull()
    expect(looksLikeEcr(host)).toBe(false)
  })
})

describe('ecrUser', () => {
  it.each([
    ['AWS', 'token'],
    ['AKIAIOSFODNN7EXAMPLE', 'access-key'],
    ['ASIAIOSFODNN7EXAMPLE', 'session-key'],
    ['AKIAIOSFODNN7EXAMPL', 'other'],
    ['aws', 'other'],
    ['AIDAIOSFODNN7EXAMPLE', 'other']
  ])('%s is %s', (user, kind) => {
    expect(ecrUser(user)).toBe(kind)
  })
})

describe('isAwsKeyForAnotherHost', () => {
  it.each([
    ['123456789012.dkr.ecr.us-east-1.amazonaws.com', 'AKIAIOSFODNN7EXAMPLE', false],
    ['123456789012.dkr.ecr.us-east-1.amazonaws.com.evil.com', 'AKIAIOSFODNN7EXAMPLE', true],
    ['ghcr.io', 'ASIAIOSFODNN7EXAMPLE', true],
    ['ghcr.io', 'AWS', false],
    ['ghcr.io', 'alice', false]
  ])('%s with %s: %s', (host, user, expected) => {
    expect(isAwsKeyForAnotherHost(host, user)).toBe(expected)
  })
})
