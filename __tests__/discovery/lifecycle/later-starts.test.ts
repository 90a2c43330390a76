import { describe, expect, it } from '@jest/globals'
import { runSetting } from '../../rules/situations/run-setting.ts'
import { setting } from '../../rules/situations/situation.ts'

const image = 'mcr.microsoft.com/devcontainers/base:ubuntu'
const path = '.devcontainer/devcontainer.json'

async function checked(configuration: object, files: Readonly<Record<string, string>> = {}) {
  const text = JSON.stringify({ image, ...configuration })
  const { report } = await runSetting({ ...setting(), files: { [path]: text, ...files } })
  return report
}

describe('what later commands start', () => {
  it.each([
    ['postCreateCommand', 'docker compose up -d', 'its compose project'],
    ['postStartCommand', 'docker compose -f dev/services.yml up -d', '`dev/services.yml`'],
    ['postStartCommand', 'docker-compose --file=dev.yml pull', '`dev.yml`'],
    ['postAttachCommand', 'docker run -d -p 5432:5432 postgres:17', '`postgres:17`'],
    ['postCreateCommand', 'docker pull ghcr.io/acme/tools:2', '`ghcr.io/acme/tools:2`'],
    ['onCreateCommand', 'docker pull redis', '`redis`'],
    ['postCreateCommand', 'bash start.sh', '`redis:8`'],
    ['initializeCommand', 'docker pull redis', '`docker pull redis`']
  ])('%s: %s is named as not looked at, and the check passes', async (property, command, named) => {
    const report = await checked({ [property]: command }, { 'start.sh': 'docker run redis:8\n' })
    expect([report.conclusion, report.complete]).toEqual(['pass', false])
    expect(report.incomplete).toHaveLength(1)
    expect(report.incomplete[0]).toContain(named)
    expect(report.incomplete[0]).toContain(`\`${property}\``)
    expect(report.images.map(({ reference }) => reference)).toEqual([image])
  })

  it.each([
    ['what the configuration pulls itself', { postCreateCommand: `docker run ${image} true` }],
    [
      'a command that starts nothing',
      { postCreateCommand: 'docker compose down; docker ps; docker compose logs up' }
    ],
    ['a pull of initializeCommand that may fail', { initializeCommand: 'docker pull redis || true' }]
  ])('is not %s', async (_, configuration) => {
    expect(await checked(configuration)).toMatchObject({ conclusion: 'pass', complete: true, incomplete: [] })
  })

  it('is not the compose file of the configuration', async () => {
    const configuration = {
      image: undefined,
      dockerComposeFile: '../compose.yml',
      service: 'app',
      postStartCommand: 'docker compose -f compose.yml up -d'
    }
    const files = { 'compose.yml': `services:\n  app:\n    image: ${image}\n` }
    expect(await checked(configuration, files)).toMatchObject({ conclusion: 'pass', incomplete: [] })
  })

  it('is bounded', async () => {
    const commands = Array.from({ length: 500 }, (_, index) => `docker pull a/b:${index}`).join(';')
    expect((await checked({ postCreateCommand: commands })).incomplete).toHaveLength(50)
  })
})

describe('an initializeCommand that cannot be followed', () => {
  it('leaves a missing file a warning, and the check open', async () => {
    const configuration = { image: undefined, initializeCommand: 'make', build: { dockerfile: 'Dockerfile' } }
    const report = await checked(configuration)
    expect([report.conclusion, report.complete]).toEqual(['incomplete', false])
    expect(report.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'missing-file warning'
    ])
  })

  it('builds what nobody then pulls: an absent image is a warning', async () => {
    const report = await checked({
      image: 'acme-dev:local',
      initializeCommand: 'docker build -t acme-dev:local .'
    })
    expect(report.conclusion).toBe('pass')
    expect(report.images).toMatchObject([{ required: false }])
  })
})
