import { describe, expect, it } from '@jest/globals'
import { repositoryArn, repositoryPolicy, smallestPolicy } from '../../src/judge/ecr-advice.ts'

describe('repositoryArn', () => {
  it.each([
    [
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
      'arn:aws:ecr:eu-west-1:123456789012:repository/team/app'
    ],
    [
      '123456789012.dkr.ecr.us-gov-west-1.amazonaws.com',
      'arn:aws-us-gov:ecr:us-gov-west-1:123456789012:repository/team/app'
    ],
    [
      '123456789012.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn',
      'arn:aws-cn:ecr:cn-north-1:123456789012:repository/team/app'
    ],
    ['ghcr.io', null]
  ])('of %s is %s', (host, arn) => {
    expect(repositoryArn(host, 'team/app')).toBe(arn)
  })
})

describe('policies', () => {
  it('lets log in everywhere and pull from these repositories alone', () => {
    expect(JSON.parse(smallestPolicy(['arn:aws:ecr:eu-west-1:1:repository/a']))).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
        {
          Effect: 'Allow',
          Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
          Resource: ['arn:aws:ecr:eu-west-1:1:repository/a']
        }
      ]
    })
    expect(smallestPolicy(['a', 'b'])).toContain('"Resource": [\n        "a",\n        "b"\n      ]')
  })

  it('lets a principal of another account pull', () => {
    expect(JSON.parse(repositoryPolicy('arn:aws:iam::2:user/x'))).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::2:user/x' },
          Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer']
        }
      ]
    })
  })
})
