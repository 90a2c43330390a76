import { expect, it } from '@jest/globals'
import { deniedByAws } from '../../src/oci/refusal.ts'

it.each([
  [
    'User: arn:aws:iam::210987654321:user/codespaces is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:123456789012:repository/app because no resource-based policy allows the ecr:BatchGetImage action',
    { principal: 'arn:aws:iam::210987654321:user/codespaces', actions: ['ecr:BatchGetImage'] }
  ],
  ['denied: requested access to the resource is denied', { principal: null, actions: [] }],
  ['', { principal: null, actions: [] }]
])('reads whom and what ECR names in: %s', (sentence, expected) => {
  expect(deniedByAws(sentence)).toEqual(expected)
})
