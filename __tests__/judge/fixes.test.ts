import { knownRegistries } from '../../src/oci/hosts.ts'
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { load } from './yaml-text.ts'
import { catalogue, ruleIds, type RuleId } from '../../src/rules/catalogue.ts'
import { scenarios } from './scenarios.ts'

/** Rules that the files alone decide, or that are made where the check is wired. */
const elsewhere: ReadonlySet<RuleId> = new Set<RuleId>([
  'invalid-configuration',
  'configuration-not-used',
  'missing-file',
  'path-outside-repository',
  'invalid-image-reference',
  'unresolved-variable',
  'cli-cannot-parse',
  'declaration-changed',
  'nothing-checked',
  'package-not-seamless',
  'codespaces-unavailable'
])

const cases = scenarios.map(({ rule, judgement }) => {
  const found = judgement.findings.find(finding => finding.rule === rule)
  return { rule, found, fixes: found?.fixes ?? [] }
})

describe('every rule that depends on facts', () => {
  it.each(cases)('$rule speaks', ({ rule, found }) => {
    expect(found?.message).toMatch(/^[^ ].*[^ ]\.$/s)
    expect(found?.message).not.toMatch(/undefined|null|\.\.|\(\)|: \.| {2}/)
    expect(found?.message).not.toMatch(/^[a-z]+ /)
    expect(catalogue).toHaveProperty([rule])
  })

  it('is there', () => {
    const told = new Set(scenarios.map(({ rule }) => rule))
    expect(ruleIds.filter(rule => !told.has(rule) && !elsewhere.has(rule))).toEqual([])
  })
})

const loginPages = knownRegistries.flatMap(({ pullLogin: login }) => login?.page ?? [])
const hosts = new Set(
  [
    'https://github.com',
    'https://docs.github.com',
    'https://docs.aws.amazon.com',
    'https://hub.docker.com',
    ...loginPages
  ].map(page => new URL(page).host)
)
const fixes = cases.flatMap(({ rule, fixes: all }) => all.map(fix => ({ rule, ...fix })))

describe('every fix', () => {
  it('exists for every finding', () => {
    expect(cases.filter(({ fixes: all }) => all.length === 0).map(({ rule }) => rule)).toEqual([])
  })

  it.each(fixes)('of $rule is a sentence, and opens a page that is known: $text', ({ text, url }) => {
    expect(text).toMatch(/^[A-Z].*[.)]$/s)
    expect(text).not.toMatch(/undefined|null| {2}/)
    expect(text).not.toMatch(/^(?:Or|Also|Then|Otherwise)\b| instead[,:]/)
    expect(url === undefined || hosts.has(new URL(url).host)).toBe(true)
  })

  it.each(fixes.filter(({ command }) => command !== undefined))(
    'of $rule is a command that a shell reads: $command',
    ({ command = '' }) => {
      expect(() => execFileSync('bash', ['-n', '-c', command])).not.toThrow()
      expect(command).not.toMatch(/\n|undefined|null/)
    }
  )

  it.each(fixes.filter(({ command }) => command?.includes('gh secret set')))(
    'of $rule sets secrets at one level: $command',
    ({ command = '' }) => {
      for (const one of command.split(' && ')) {
        expect(one).toMatch(
          /^gh secret set [A-Z_][A-Z0-9_]* --app codespaces (?:--repo [\w.-]+\/[\w.-]+|--org [\w-]+ --repos [\w.-]+|--user --repos [\w.-]+\/[\w.-]+)(?: --body \S+)?$/
        )
        expect(one).not.toMatch(/secret set (?:GITHUB_|\d)/)
      }
    }
  )

  it.each(
    fixes.filter(({ command, relation }) => relation === 'first' && command?.includes('gh secret set'))
  )('of $rule that changes secrets ends with the restart: $text', ({ text }) => {
    expect(text).toMatch(/stop and start the codespace\.$/)
  })

  it.each(fixes.filter(({ patch }) => patch?.startsWith('{')))('of $rule gives JSON', ({ patch = '' }) => {
    expect(() => {
      JSON.parse(patch)
    }).not.toThrow()
  })

  it.each(
    fixes.filter(({ patch }) => patch !== undefined && /^[a-z-]+:/.test(patch) && patch.includes('\n'))
  )('of $rule gives YAML', ({ patch = '' }) => {
    const [key] = Object.keys(load(patch))
    expect(['grants', 'registries', 'ignore', 'allowed-images', 'permissions']).toContain(key)
  })
})

describe('the fixes that a reader copies', () => {
  const commandsOf = (rule: RuleId) =>
    fixes.filter(fix => fix.rule === rule).flatMap(({ command }) => command ?? [])

  it('three secrets, with the SERVER that Docker matches, at two levels', () => {
    expect(commandsOf('registry-secrets-missing').slice(0, 2)).toEqual([
      'gh secret set ACR_CONTAINER_REGISTRY_SERVER --app codespaces --repo acme/web --body mycompany.azurecr.io && gh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces --repo acme/web && gh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces --repo acme/web',
      'gh secret set ACR_CONTAINER_REGISTRY_SERVER --app codespaces --org acme --repos web --body mycompany.azurecr.io && gh secret set ACR_CONTAINER_REGISTRY_USER --app codespaces --org acme --repos web && gh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces --org acme --repos web'
    ])
  })

  it('only the absent one of three', () => {
    expect(commandsOf('registry-secrets-incomplete')[0]).toBe(
      'gh secret set ACR_CONTAINER_REGISTRY_PASSWORD --app codespaces --repo acme/web'
    )
  })

  it('puts the repository on the list of an existing secret without replacing the list', () => {
    expect(commandsOf('registry-secrets-not-assigned')).toEqual([
      'gh api --method PUT orgs/acme/codespaces/secrets/ACR_CONTAINER_REGISTRY_PASSWORD/repositories/"$(gh api repos/acme/web --jq .id)"',
      'gh api --method PUT user/codespaces/secrets/ACR_CONTAINER_REGISTRY_USER/repositories/"$(gh api repos/acme/web --jq .id)"'
    ])
  })

  it("Docker Hub's own SERVER value", () => {
    expect(commandsOf('registry-server-mismatch')).toContainEqual(
      'gh secret set HUB_CONTAINER_REGISTRY_SERVER --app codespaces --repo acme/web --body https://index.docker.io/v1/'
    )
  })

  it('the smallest IAM policy, and the repository policy for the user that AWS names', () => {
    const patches = fixes.filter(fix => fix.rule === 'ecr-permission-missing').map(({ patch }) => patch)
    expect(patches).toHaveLength(3)
    expect(JSON.parse(patches[0] ?? '')).toMatchObject({
      Statement: [
        { Action: 'ecr:GetAuthorizationToken', Resource: '*' },
        {
          Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
          Resource: ['arn:aws:ecr:eu-west-1:123456789012:repository/team/devbox']
        }
      ]
    })
    expect(patches[2]).toContain('arn:aws:iam::210987654321:user/ci')
  })
})
