import { describe, expect, it } from '@jest/globals'
import { annotationsLeftOut, annotationsOf } from '../../src/report/annotations.ts'
import { renderGithub } from '../../src/report/github.ts'
import { failing, found, hostile, report, use } from './reports.ts'

describe('annotations', () => {
  it('come most severe first', () => {
    expect(annotationsOf(failing).map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
      'warning',
      'notice',
      'notice'
    ])
  })

  it('stand at the exact place, with title, page and command', () => {
    expect(annotationsOf(failing)[2]).toEqual({
      severity: 'warning',
      title: 'Nothing says which secrets serve the registry (registry-secrets-unproven)',
      message: expect.stringMatching(
        /^Complete secrets[^\n]+\nFix: Declare[^\n]+\nMore: https:[^\n]+#registry-secrets-unproven$/
      ) as unknown,
      file: '.devcontainer/docker-compose.yml',
      line: 12,
      endLine: 12,
      column: 12,
      endColumn: 49
    })
  })

  it('count the other places', () => {
    const others = Array.from({ length: 12 }, (_, index) => use('a', { file: `f${index}.json`, line: 5 }))
    const finding = {
      ...found('image-not-found', 'It is gone.', [], { use: use('a') }),
      also: others,
      further: 3
    }
    const [annotation] = annotationsOf(report({ findings: [finding] }), 'sub')
    expect(annotation?.message).toMatch(/^It is gone\. \(and 15 more places\)\nMore: /)
  })

  it('come with what blocks the team before what blocks people from outside', () => {
    const outside = { ...found('outside-contributors-blocked', 'x'), severity: 'error' } as const
    const findings = [outside, found('image-not-found', 'y')]
    expect(annotationsOf(report({ findings })).map(({ message }) => message.slice(0, 1))).toEqual(['y', 'x'])
  })

  it('name a file without anything that a terminal would obey', () => {
    const file = 'a\u001b[31m\n::error::b/devcontainer.json'
    const value = report({ findings: [found('missing-file', 'x', [], { use: use('a', { file }) })] })
    expect(annotationsOf(value)[0]?.file).toBe('a\\x1b[31m\\n::error::b/devcontainer.json')
  })

  it('have columns only on one line', () => {
    const value = report({ findings: [found('missing-file', 'x', [], { use: use('a', { endLine: 5 }) })] })
    expect(annotationsOf(value)[0]).not.toHaveProperty('column')
    expect(annotationsOf(value)[0]).not.toHaveProperty('endColumn')
    expect(annotationsOf(value)[0]).toMatchObject({ line: 3, endLine: 5 })
  })

  it('have no place where the finding has none', () => {
    expect(annotationsOf(failing)[4]).not.toHaveProperty('file')
  })

  it.each([
    ['.', '.devcontainer/devcontainer.json'],
    ['', '.devcontainer/devcontainer.json'],
    ['./apps/web/', 'apps/web/.devcontainer/devcontainer.json'],
    ['apps\\web', 'apps/web/.devcontainer/devcontainer.json']
  ])('of a checked folder %j are in %s', (folder, file) => {
    const value = report({ findings: [found('missing-file', 'x', [], { use: use('a') })] })
    expect(annotationsOf(value, folder)[0]?.file).toBe(file)
  })

  it('are at most ten of each severity, and say how many are left', () => {
    const findings = Array.from({ length: 14 }, (_, index) => [
      found('secrets-unused', `notice ${index}`),
      found('missing-file', `error ${index}`)
    ]).flat()
    const value = report({ findings: [...findings, found('expired-ignore', 'warning')] })
    const shown = annotationsOf(value)
    expect(shown.map(({ message }) => message.split('\n')[0])).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `error ${index}`),
      'warning',
      ...Array.from({ length: 10 }, (_, index) => `notice ${index}`)
    ])
    expect(annotationsLeftOut(value)).toEqual({ error: 4, warning: 0, notice: 4 })
  })
})

describe('workflow commands', () => {
  it('are one line each, whatever the files hold', () => {
    const lines = renderGithub(hostile).split('\n')
    expect(lines).toHaveLength(13)
    expect(
      lines
        .slice(0, 10)
        .filter(
          line => !/^::error file=[^,:]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[^,:]+::/.test(line)
        )
    ).toEqual([])
    expect(lines[10]).toMatch(/^fail: /)
  })
})
