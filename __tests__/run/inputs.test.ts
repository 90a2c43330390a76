import { describe, expect, it } from '@jest/globals'
import { inputs, translateInputs, type InputName, type Settings } from '../../src/run/inputs.ts'

type Texts = Partial<Record<InputName, string>>

function settings(texts: Texts): Settings {
  const translation = translateInputs(texts)
  if (translation.kind === 'wrong') throw new Error(translation.problems.join('\n'))
  return translation.settings
}

describe('translateInputs', () => {
  it.each([
    ['**/'.repeat(30) + 'devcontainer.json', 'more than 4 times `**`'],
    ['*a*a*a*a*a*a*a*b.json', 'more than 4 wildcards in one name'],
    ['{a,b}'.repeat(9), 'more than 8 braces'],
    ['a/'.repeat(300), 'longer than 500 characters']
  ])('refuses a pattern that would take too long to match: %s', (configurations, reason) => {
    const translation = translateInputs({ configurations: `.devcontainer.json\n${configurations}` })
    expect(translation).toMatchObject({
      kind: 'wrong',
      problems: [expect.stringContaining(reason)]
    })
  })

  it('takes ordinary patterns', () => {
    const patterns = [
      '**/devcontainer.json',
      'services/*/.devcontainer/**/dev*.json',
      '.devcontainer/{a,b}/*'
    ]
    expect(settings({ configurations: patterns.join('\n') }).options.configurations).toEqual(patterns)
  })

  it('takes the defaults of specification 5.1 for what is left out', () => {
    expect(settings({})).toEqual({
      options: {
        path: '.',
        repository: null,
        configurations: [],
        configFile: '.github/codespaces-preflight.yml',
        audiences: ['team'],
        failOn: 'error',
        requireProof: false,
        offline: false,
        platform: 'linux/amd64',
        withDocker: false,
        packages: true,
        changedOnly: false,
        newOnly: false,
        allowPrivateNetwork: false,
        concurrency: 16,
        timeout: 30
      },
      destinations: {
        annotations: true,
        summary: true,
        comment: false,
        sarifFile: null,
        jsonFile: null,
        markdownFile: null
      }
    })
  })

  it('takes an empty text for the default, as an unset input of a workflow is', () => {
    const empty = Object.fromEntries(Object.keys(inputs).map(name => [name, '']))
    expect(settings(empty)).toEqual(settings({}))
  })

  it.each<[string, Texts, object]>([
    ['a list by comma', { audiences: 'outside, team' }, { audiences: ['team', 'outside'] }],
    ['a list by line', { configurations: ' a.json \n\n b.json\n' }, { configurations: ['a.json', 'b.json'] }],
    [
      'a glob with braces',
      { configurations: 'x/{a,b}/d.json, y.json' },
      { configurations: ['x/{a,b}/d.json', 'y.json'] }
    ],
    ['a switch in any case', { offline: 'True' }, { offline: true }],
    ['a repository', { repository: 'Acme-Inc/web.site_2' }, { repository: 'Acme-Inc/web.site_2' }],
    ['a platform with variant', { platform: 'linux/arm64/v8' }, { platform: 'linux/arm64/v8' }],
    ['never', { 'fail-on': 'never' }, { failOn: 'never' }]
  ])('reads %s', (_name, texts, options) => {
    expect(settings(texts).options).toMatchObject(options)
  })

  it.each<[Texts, RegExp]>([
    [{ repository: 'acme' }, /`repository` is "acme": expected owner\/name/],
    [{ repository: 'acme/web/x' }, /`repository`/],
    [{ offline: 'yes' }, /`offline` is "yes": expected true or false/],
    [{ 'fail-on': 'Error' }, /`fail-on` is "Error": expected error, warning, notice or never/],
    [{ audiences: 'team, all' }, /`audiences` names "all": expected team, prebuild or outside/],
    [{ platform: 'amd64' }, /`platform` is "amd64"/],
    [{ concurrency: '0' }, /`concurrency` is "0": expected a whole number from 1 to 256/],
    [{ timeout: '1.5' }, /`timeout` is "1.5"/],
    [{ timeout: '-1' }, /`timeout` is "-1"/],
    [{ offline: 'true', 'require-proof': 'true' }, /`offline` and `require-proof` exclude each other/]
  ])('says what is wrong with %j', (texts, problem) => {
    const translation = translateInputs(texts)
    expect(translation).toMatchObject({ kind: 'wrong', problems: [expect.stringMatching(problem)] })
  })

  it('tells every wrong input at once', () => {
    const translation = translateInputs({ offline: 'maybe', timeout: 'soon', audiences: 'x,y' })
    expect(translation.kind === 'wrong' ? translation.problems : []).toHaveLength(4)
  })
})
