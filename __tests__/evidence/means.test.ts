import { describe, expect, it } from '@jest/globals'
import { createRedactor } from '../../src/credentials/secrets/redactor.ts'
import { createAsking, type Means } from '../../src/evidence/means.ts'

describe('the login of a triple whose USER is the id of an AWS access key', () => {
  it.each([
    'registry.example',
    'ghcr.io',
    'public.ecr.aws',
    '123456789012.dkr.ecr.us-east-1.amazonaws.com.evil.example'
  ])('is none for %s, and nobody is asked', async host => {
    const asked: string[] = []
    const means = {
      network: {
        fetch: (request: Request) => {
          asked.push(request.url)
          return Promise.resolve(new Response(null, { status: 500 }))
        }
      },
      environment: {
        codespaceToken: null,
        triples: [],
        servers: {},
        tokens: { token: null, secretsToken: null, packagesToken: null },
        runner: { kind: 'terminal' }
      },
      redactor: createRedactor(() => undefined),
      repository: null,
      repositoryAnswer: { read: 'not-asked' },
      docker: null
    } as unknown as Means
    const triple = {
      prefix: 'X',
      server: host,
      user: 'AKIAIOSFODNN7EXAMPLE',
      password: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
    }
    const serving = { triple, spelling: 'exact' } as unknown as Parameters<
      ReturnType<typeof createAsking>['loginOf']
    >[0]
    const answer = await createAsking(means).loginOf(serving, host)
    expect(answer).toMatchObject({ kind: 'refused', refusal: 'other-host' })
    expect(JSON.stringify(answer)).not.toContain('EXAMPLEKEY')
    expect(asked).toEqual([])
  })
})
