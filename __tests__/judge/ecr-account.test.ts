import { describe, expect, it } from '@jest/globals'
import * as made from './facts-builders.ts'
import { refused } from './facts-builders.ts'
import { ecr, ecrTriple } from './scenarios.ts'

function finding(detail: string): { message: string; fixes: number } {
  const triples = [ecrTriple(refused('pull', detail), {})]
  const { findings } = made.judgeOne(made.imageFacts(ecr, { triples }))
  const found = findings.find(({ rule }) => rule === 'ecr-permission-missing')
  return { message: found?.message ?? '', fixes: found?.fixes.length ?? 0 }
}

const denied = (account: string): string =>
  `the manifest was refused (403 DENIED): "User: arn:aws:iam::${account}:user/ci is not authorized to perform: ecr:BatchGetImage"`

describe('a pull that ECR refuses after the login (specification 3.4)', () => {
  it("of the key's own account: the action is missing", () => {
    const { message, fixes } = finding(denied('123456789012'))
    expect(message).toMatch(/`ecr:BatchGetImage` is missing\.$/)
    expect(message).not.toMatch(/another account/)
    expect(fixes).toBe(1)
  })
  it('of another account: the repository needs a policy', () => {
    const { message, fixes } = finding(denied('210987654321'))
    expect(message).toMatch(/its repository is another account's, and both must allow `ecr:BatchGetImage`/)
    expect(fixes).toBe(2)
  })
  it('with no word of AWS: both are possible', () => {
    expect(finding('the manifest was refused (403)').message).toMatch(
      /is missing, or the repository is another account's/
    )
  })
})
