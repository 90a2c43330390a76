import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { errorsOfReport } from '../report/report-schema.ts'
import { startWorld, type StartedWorld } from '../world/start.ts'
import { acme, workflowToken } from './acme.ts'
import { runAsAction, type ActionRun } from './as-runner.ts'
import { removeRepositories } from './repository.ts'

/** Words on which a report, a workflow command or a job output rests. */
const words = ['fail', 'true', 'null', '"severity":', '1234', 'ghcr.io/acme/devbox', '::error']

let world: StartedWorld
let given = ''
beforeAll(async () => {
  const registry = (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    if (pathname === '/token') return Promise.resolve(Response.json({ token: given }))
    const headers = { 'www-authenticate': 'Bearer realm="https://evil.example.org/token",service="x"' }
    return Promise.resolve(Response.json({ errors: [{ code: 'DENIED' }] }, { status: 401, headers }))
  }
  world = await startWorld(acme({ sites: { 'evil.example.org': registry } }))
})
afterAll(async () => {
  await world.close()
  removeRepositories()
})

const files = {
  '.devcontainer/devcontainer.json': '{"image":"ghcr.io/acme/devbox:1"}',
  '.devcontainer/a/devcontainer.json': '{"image":"evil.example.org/x:1"}'
}

/** The action once with a word, and what it would be without. */
function run(variables: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return runAsAction(world, { files, inputs: { token: workflowToken, timeout: '5' }, variables })
}

function masksOf({ stdout }: ActionRun): string[] {
  return stdout.split('\n').flatMap(line => /^::add-mask::(.*)$/.exec(line)?.[1] ?? [])
}

function verdictsOf({ report, written, code, stdout }: ActionRun): unknown {
  const sarif = JSON.parse(written['report.sarif'] ?? '') as { runs: { results: { ruleId: string }[] }[] }
  return {
    code,
    errors: errorsOfReport(written['report.json'] ?? ''),
    conclusion: report.conclusion,
    access: report.images.map(({ access }) => access),
    findings: report.findings.map(({ rule, severity }) => `${severity} ${rule}`),
    results: sarif.runs[0]?.results.map(({ ruleId }) => ruleId),
    commands: stdout.split('\n').filter(line => /^::(?:error|warning|notice) /.test(line)).length,
    outputs: written['output']
      ?.match(/^(?:conclusion|errors|images)<<.*\n.*/gm)
      ?.map(text => text.split('\n')[1])
  }
}

describe('words of the report stay, whoever makes them a secret', () => {
  it.each(words)('the token that a registry gives to everyone: %s', async word => {
    given = 'a-token'
    const plain = verdictsOf(await run())
    given = word
    const poisoned = await run()
    expect(verdictsOf(poisoned)).toEqual(plain)
    expect(masksOf(poisoned)).not.toContain(word)
    expect(poisoned.written['report.json']).not.toContain('***')
  })

  it.each(['fail', 'true', '"severity":', '1234'])("a person's own password: %s", async password => {
    given = 'a-token'
    const triple = (value: string): Record<string, string> => ({
      A_CONTAINER_REGISTRY_SERVER: 'stray.example.org',
      A_CONTAINER_REGISTRY_USER: 'robot',
      A_CONTAINER_REGISTRY_PASSWORD: value
    })
    const plain = verdictsOf(await run(triple('correct horse battery staple')))
    expect(verdictsOf(await run(triple(password)))).toEqual(plain)
  })
})
