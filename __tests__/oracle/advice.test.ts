import { describe, expect, it } from '@jest/globals'
import type { RuleId } from '../../src/rules/catalogue.ts'
import type { Report, ReportedFinding } from '../../src/report/report.ts'
import { checkWorld } from './check-world.ts'
import { draw } from './draw.ts'
import type { DrawnSecret, DrawnWorld } from './drawn.ts'
import { worldOf } from './world-of.ts'

/** Worlds of five images each: with SLOW=1 all of them, else enough for a change. Another start with SEED. */
const worlds = process.env['SLOW'] === '1' ? 500 : 60
const firstSeed = Number(process.env['SEED'] ?? '1')

/** Rules that found a value wrong, so that what exists is written anew. */
const aboutWrongValues: ReadonlySet<RuleId> = new Set([
  'registry-login-rejected',
  'registry-server-mismatch',
  'login-breaks-public-image'
])

describe('the fixes of drawn worlds', () => {
  it(
    'write nothing that nobody looked at, and give out nothing of somebody else',
    async () => {
      const faults: string[] = []
      let writing = 0
      let foreign = 0
      for (let seed = firstSeed; seed < firstSeed + worlds; seed += 1) {
        const world = draw(seed)
        const report = await checkWorld(worldOf(world))
        for (const finding of report.findings) {
          const written = commandsOf(finding).filter(command => /set|delete|PUT/.test(command))
          writing += written.length
          const isForeign = isOfOthers(finding, report)
          foreign += isForeign ? 1 : 0
          const told = [
            ...written.flatMap(command => whyNotToWrite(world, finding.rule, command)),
            ...(isForeign ? finding.fixes.flatMap(whyNotForOthers) : [])
          ]
          faults.push(...told.map(fault => `seed ${seed}, ${finding.rule}: ${fault}`))
        }
      }
      expect(faults.slice(0, 20)).toEqual([])
      expect(writing).toBeGreaterThan(worlds / 4)
      expect(foreign).toBeGreaterThan(worlds / 4)
    },
    20 * 60_000
  )
})

function commandsOf({ fixes }: ReportedFinding): readonly string[] {
  return fixes.flatMap(({ command }) => command?.split(' && ') ?? [])
}

/** The faults of a command that writes: whether the check could know what it changes, and whether the world bears it out. */
function whyNotToWrite(world: DrawnWorld, rule: RuleId, command: string): readonly string[] {
  const isInside = world.place === 'codespace'
  const read = world.secretLevels ?? []
  const isRead = read.includes('repository') && (world.owner === 'User' || read.includes('organization'))
  const [, put] = /--method PUT \S*codespaces\/secrets\/(\w+)\/repositories/.exec(command) ?? []
  const [, set] = /^gh secret set (\w+) --app codespaces/.exec(command) ?? []
  const [, deleted] = /^gh secret delete (\w+) --app codespaces/.exec(command) ?? []
  const level: DrawnSecret['level'] = / --user | user\/codespaces/.test(command)
    ? 'user'
    : / --org | '?orgs\//.test(command)
      ? 'organization'
      : 'repository'
  const isThere = (name: string): boolean =>
    world.secrets.some(secret => secret.name === name && secret.level === level)
  const isSeenWrong =
    aboutWrongValues.has(rule) && level === 'repository' && read.includes(level) && isThere(set ?? '')
  if (!isInside && !isRead && !isSeenWrong) return [`the names were not read: ${command}`]
  if (isInside && level !== 'repository') return [`nobody looked at the ${level} level: ${command}`]
  if (put !== undefined) return isThere(put) ? [] : [`there is no such secret: ${command}`]
  if (deleted !== undefined) return isThere(deleted) ? [] : [`there is no such secret: ${command}`]
  if (set === undefined) return [`an unknown command: ${command}`]
  return isThere(set) && !isInside && !aboutWrongValues.has(rule) ? [`it exists: ${command}`] : []
}

/** Whether a finding concerns packages of another account alone. */
function isOfOthers({ images }: ReportedFinding, report: Report): boolean {
  const owners = images.map(image => report.images.find(({ reference }) => reference === image)?.repository)
  return owners.length > 0 && owners.every(name => name !== undefined && /^(?:other|gone)\//.test(name))
}

function whyNotForOthers({ text, note = '' }: ReportedFinding['fixes'][number]): readonly string[] {
  const isWrong =
    /^(?:Push|Publish|Build|Make|Link|Let)\b/.test(text) ||
    /Manage Codespaces access|Inherit access|Danger Zone|grant/.test(`${text} ${note}`)
  return isWrong ? [text] : []
}
