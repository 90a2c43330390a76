import { describe, expect, it } from '@jest/globals'
import type { Access, Audience, Reason } from '../../src/model.ts'
import { belowHeadline, headline } from '../../src/report/headline.ts'
import { renderGithub } from '../../src/report/github.ts'
import type { Report, ReportedFinding } from '../../src/report/report.ts'
import { stepLog } from '../../src/report/step-log.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { renderText } from '../../src/report/text.ts'
import { found, image, report } from './reports.ts'

const access = (team: Access['team'], prebuild = team, outside: Access['outside'] = null): Access => ({
  team,
  prebuild,
  outside
})
const no = image('a.b/c:1', { access: access('no') })
const unknown = image('a.b/d:1', { access: access('unknown') })
const yes = image('a.b/e:1')
const optionalNo = image('a.b/f:1', { access: access('no'), required: false })
const optionalYes = image('a.b/g:1', { required: false })
const optionalUnknown = image('a.b/h:1', { access: access('unknown'), required: false })
const forTeam = image('a.b/i:1', { access: access('yes', 'no', 'no') })
const error = found('missing-file', 'x')
const warning = found('cli-cannot-parse', 'x')
const notice = found('secrets-not-checked', 'x')
const outside: ReportedFinding = {
  ...found('outside-contributors-blocked', 'x', [], { image: forTeam.reference }),
  severity: 'error'
}
const prebuild: ReportedFinding = {
  ...found('registry-secrets-user-only', 'x', [], { image: forTeam.reference }),
  severity: 'error'
}

const declared = image('ghcr.io/acme/devbox:2', { access: access('yes') })
const unproven = (
  images: readonly string[],
  declaredOnly: readonly string[] = [],
  audience: Audience = 'team'
): Reason => ({ kind: 'missing-proof', audience, images, declared: declaredOnly })

const open = (
  images: readonly string[],
  unresolved: readonly string[] = [],
  limits: readonly string[] = []
): Reason => ({ kind: 'open', images, unresolved, limits })

type Case = readonly [Partial<Report>, string]

const forNobody = image('a.b/k:1', { access: access('no', 'no', 'no') })

function npm(team: Access['team']): Report['packages'][number] {
  return { registry: 'npm.pkg.github.com', name: '@acme/ui', uses: [], access: access(team), evidence: [] }
}

describe('the verdict in a sentence', () => {
  const cases: readonly Case[] = [
    [
      { conclusion: 'fail', packages: [npm('no'), npm('yes')], findings: [error] },
      'The team cannot install 1 of 2 packages of acme/web'
    ],
    [
      { conclusion: 'pass', packages: [npm('unknown')] },
      'Codespaces of acme/web pull no image that needs a check; 1 package could not be proven'
    ],
    [{}, 'Codespaces of acme/web pull no image that needs a check'],
    [{ images: [yes] }, 'The team can pull the image'],
    [{ images: [yes, yes] }, 'The team can pull all 2 images'],
    [
      { images: [yes, no], reason: { kind: 'ignored', images: [no.reference] } },
      'The team cannot pull 1 of 2 images of acme/web, which the configuration file ignores'
    ],
    [
      { images: [no], findings: [found('image-not-found', 'x', [], { image: no.reference })] },
      'Nobody can pull 1 image of acme/web'
    ],
    [
      {
        configurations: [],
        incomplete: ['this pull request touches none of the 3 configurations'],
        reason: { kind: 'untouched' }
      },
      'This pull request changes no image'
    ],
    [{ images: [yes, no, unknown] }, 'The team cannot pull 1 of 3 images of acme/web'],
    [{ conclusion: 'fail', images: [no], findings: [error] }, 'The team cannot pull the image of acme/web'],
    [{ conclusion: 'fail', images: [yes], findings: [error] }, 'The check of acme/web found 1 error'],
    [
      { conclusion: 'fail', images: [yes], findings: [warning, warning, notice] },
      'The check of acme/web found 2 warnings'
    ],
    [
      { conclusion: 'incomplete', reason: open([unknown.reference]), images: [unknown, yes] },
      'Nothing proves that the team can pull 1 of 2 images of acme/web'
    ],
    [
      { conclusion: 'incomplete', reason: open([], ['${BASE}']), images: [yes] },
      'No file gives the name of 1 image of acme/web'
    ],
    [
      { conclusion: 'incomplete', reason: open([], [], ['a limit']), images: [yes] },
      'Part of acme/web was not checked'
    ],
    [
      {
        conclusion: 'incomplete',
        reason: open([unknown.reference]),
        images: [unknown],
        findings: [found('secrets-not-checked', 'x', [], { image: unknown.reference })]
      },
      'Whether the secrets for a.b exist was not read'
    ],
    [
      { repository: null, conclusion: 'fail', images: [no] },
      'The team cannot pull the image of this repository'
    ]
  ]
  it.each(cases)('of %j', (parts, sentence) => {
    expect(headline(report(parts))).toBe(sentence)
  })

  const optional: readonly Case[] = [
    [{ images: [yes, optionalYes] }, 'The team can pull all 2 images'],
    [{ images: [yes, yes, optionalNo] }, 'The team can pull all 2 images; 1 optional image cannot be pulled'],
    [
      { conclusion: 'fail', images: [no, yes, optionalNo, optionalYes], findings: [error] },
      'The team cannot pull 1 of 2 images of acme/web; 1 of 2 optional images cannot be pulled'
    ],
    [
      { images: [optionalNo, optionalUnknown] },
      'Codespaces of acme/web pull no image that they cannot do without; 1 of 2 optional images cannot be pulled; 1 of 2 optional images could not be proven'
    ]
  ]
  it.each(optional)('counts what a codespace can do without apart: %j', (parts, sentence) => {
    expect(headline(report(parts))).toBe(sentence)
  })

  const audiences: readonly Case[] = [
    [
      { images: [forTeam, yes], findings: [outside] },
      'People from outside cannot pull 1 of 2 images of acme/web; prebuilds cannot pull 1 of them'
    ],
    [
      { images: [forTeam], findings: [outside] },
      'People from outside cannot pull the image of acme/web; prebuilds cannot pull it'
    ],
    [
      { images: [forTeam], findings: [outside], repositoryVisibility: 'internal' },
      'Readers who fork it cannot pull the image of acme/web; prebuilds cannot pull it'
    ],
    [
      { images: [forTeam, yes], findings: [prebuild] },
      'Prebuilds cannot pull 1 of 2 images of acme/web; people from outside cannot pull 1 of them'
    ],
    [{ images: [forNobody, forTeam, yes], findings: [outside] }, 'Nobody can pull 1 image of acme/web'],
    [{ images: [forTeam, no], findings: [outside, error] }, 'The team cannot pull 1 of 2 images of acme/web'],
    [
      { images: [forTeam, yes], findings: [error, { ...outside, severity: 'notice' }] },
      'The check of acme/web found 1 error'
    ]
  ]
  it.each(audiences)('says who else cannot pull, where the run asks for them: %j', (parts, sentence) => {
    expect(headline(report({ conclusion: 'fail', ...parts }))).toBe(sentence)
  })
})

describe('a check that fails for want of proof', () => {
  const cases: readonly Case[] = [
    [
      { images: [declared, yes], reason: unproven([declared.reference], [declared.reference]) },
      '`require-proof` is set, and only a declaration says that the team can pull ghcr.io/acme/devbox:2'
    ],
    [
      { images: [unknown, yes], reason: unproven([unknown.reference]), findings: [warning] },
      '`require-proof` is set, and nothing proves that the team can pull a.b/d:1'
    ],
    [
      {
        images: [unknown, declared, yes],
        reason: unproven([unknown.reference, declared.reference], [declared.reference])
      },
      '`require-proof` is set, and nothing proves that the team can pull 2 of 3 images'
    ],
    [
      {
        images: [image('a.b/j:1', { access: access('yes', 'unknown') })],
        reason: unproven(['a.b/j:1'], [], 'prebuild')
      },
      '`require-proof` is set, and nothing proves that prebuilds can pull a.b/j:1'
    ],
    [
      { images: [declared], reason: { kind: 'findings' }, findings: [warning] },
      'The check of acme/web found 1 warning'
    ]
  ]
  it.each(cases)('says so: %j', (parts, sentence) => {
    expect(headline(report({ conclusion: 'fail', ...parts }))).toBe(sentence)
  })

  it('names the images without proof below, where they are several', () => {
    const names = [unknown.reference, declared.reference]
    const several = report({
      conclusion: 'fail',
      images: [unknown, declared, yes],
      reason: unproven(names, [declared.reference])
    })
    expect(belowHeadline(several)).toEqual(['Without proof: a.b/d:1, ghcr.io/acme/devbox:2 (declared).'])
    const one = report({ conclusion: 'fail', images: [unknown], reason: unproven([unknown.reference]) })
    expect(belowHeadline(one)).toEqual([])
    expect(renderSummary(several).split('\n\n')[1]).toMatch(/^Without proof: a.b\/d/)
  })
})

describe('a check of nothing', () => {
  const nothing = report({
    conclusion: 'incomplete',
    configurations: [],
    incomplete: ['no file of a dev container configuration changed', '`x` was not read.']
  })

  it('says so, and why right below', () => {
    expect(headline(nothing)).toBe('Nothing was checked')
    expect(belowHeadline(nothing)).toEqual([
      'No file of a dev container configuration changed.',
      '`x` was not read.'
    ])
  })

  it('says it once in every form', () => {
    const forms = [renderSummary(nothing), renderGithub(nothing)]
    for (const form of forms) expect(form.match(/configuration changed/g)).toHaveLength(1)
    expect(renderSummary(nothing)).toMatch(
      /^## ❔ Nothing was checked\n\nNo file of a dev container configuration changed\.\n\n/
    )
  })

  it('has no sign of success, and says so in the first line of every form', () => {
    const value = report({
      configurations: [],
      reason: { kind: 'nothing-to-check' },
      findings: [found('nothing-checked', 'Nothing was checked: x.')]
    })
    const style = { width: 80, colour: false, unicode: true }
    const sourceLine = (): null => null
    const forms = [
      renderText(value, { style, sourceLine, detail: 'quiet' }),
      renderText(value, { style, sourceLine }),
      renderSummary(value),
      stepLog(value, sourceLine, style).ending
    ]
    for (const form of forms) {
      expect(form.split('\n')[0]).toMatch(/^(?:## ⚠️|! pass:) Nothing was checked: there is no dev container/)
      expect(form).not.toMatch(/[✓✅]/)
    }
  })

  it('is none where there is no configuration, and where it found an error', () => {
    expect(headline(report({ configurations: [] }))).toBe(
      'Nothing was checked: there is no dev container configuration'
    )
    expect(headline({ ...nothing, conclusion: 'fail', findings: [error] })).toBe(
      'The check of acme/web found 1 error'
    )
  })
})
