import type { Rule } from '../rule.ts'

export const addressRefused: Rule = {
  severity: 'warning',
  title: 'the address is private and was not asked',
  means:
    'The registry, or a place that it redirects to, is a loopback, link-local, private or metadata address, and was not asked.',
  fails:
    'Perhaps not at all; the verdict is unknown. A codespace cannot reach the private network of a company unless it is connected to it.',
  why: 'On a pull request anyone can write the files. Without this rule a reference could make the runner ask machines of its own network.',
  fix: {
    text: 'If the registry is meant to be in a private network, set `allow-private-network` and run the check inside that network. Do so only for pull requests of people who may reach that network.',
    example: {
      file: '.github/workflows/codespaces-preflight.yml',
      language: 'yaml',
      after: 'with:\n  allow-private-network: true'
    }
  },
  who: ['anyone with write access'],
  configure: 'The input `allow-private-network`.',
  inLog: {
    apart: () => 'If the address is in your own network: a codespace does not reach it.'
  },
  traces: [
    {
      texts: [
        ['dial tcp', ':443', 'connection refused'],
        ['/v2/', 'connection refused'],
        ['server gave http response to https client']
      ]
    }
  ]
}
