import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cpuSeconds } from '../run/cpu-seconds.ts'
import { substitute, substitutePath } from '../../src/discovery/devcontainer/variables.ts'

describe('substitute: what a file gives', () => {
  it.each([
    ['alpine:3.20', 'alpine:3.20'],
    ['${localEnv:IMG:alpine}', 'alpine'],
    ['${env:IMG:alpine}:3', 'alpine:3'],
    ['a${localEnv:X:}b', 'ab'],
    ['${localEnv:X:1}-${localEnv:Y:2}', '1-2'],
    ['${localEnv:a${b}', undefined],
    ['$FOO ${', '$FOO ${'],
    ['${localEnv:X:a\n}', '${localEnv:X:a\n}']
  ])('%j gives %j', (text, expected) => {
    const { value } = substitute(text)
    expect(value.kind === 'known' ? value.text : undefined).toBe(expected)
  })

  it.each([
    ['${localEnv:IMG:ghcr.io/a/b:1}', 'ghcr.io/a/b', 'ghcr.io/a/b:1'],
    ['${localEnv:IMG:localhost:5000/x}', 'localhost', 'localhost:5000/x'],
    ['${env:X:a:}', 'a', 'a:']
  ])('%s is cut to %s, as the dev container CLI cuts it', (variable, taken, written) => {
    expect(substitute(variable)).toEqual({
      value: { kind: 'known', text: taken },
      cuts: [{ variable, written, taken }]
    })
  })
})

describe('substitute: what no file gives', () => {
  it.each([
    ['${localEnv:IMG}', 'no default'],
    ['${env:IMG}', '`IMG`'],
    ['${localEnv}', 'names no environment variable'],
    ['x${localWorkspaceFolderBasename}', 'where the repository lies'],
    ['${localWorkspaceFolder}', 'where the repository lies'],
    ['${containerWorkspaceFolder}', 'where the repository lies'],
    ['${containerWorkspaceFolderBasename}', 'where the repository lies'],
    ['${devcontainerId}', 'every codespace'],
    ['${FOO}', 'is not a variable of devcontainer.json'],
    ['${input:thing}', 'is not a variable of devcontainer.json'],
    ['${templateOption:variant}', 'when the Template is applied'],
    ['${containerEnv:X}', 'container runs'],
    ['${containerEnv:X:y}', 'container runs']
  ])('%s', (text, reason) => {
    const { value } = substitute(text)
    expect(value).toMatchObject({ kind: 'unknown', reason: expect.stringContaining(reason) })
  })

  it('never asks the environment of the process', () => {
    process.env['PREFLIGHT_TEST_SECRET'] = 'leaked'
    const { value } = substitute('${localEnv:PREFLIGHT_TEST_SECRET}')
    delete process.env['PREFLIGHT_TEST_SECRET']
    expect(JSON.stringify(value)).not.toContain('leaked')
  })
})

describe('substitutePath', () => {
  it.each([
    ['Dockerfile', { kind: 'known', from: 'folder', text: 'Dockerfile' }],
    [
      '${localWorkspaceFolder}/docker/Dockerfile',
      { kind: 'known', from: 'root', text: './/docker/Dockerfile' }
    ],
    ['${localEnv:F:Dockerfile}', { kind: 'known', from: 'folder', text: 'Dockerfile' }],
    ['${localWorkspaceFolder}/${localEnv:F:x}', { kind: 'known', from: 'root', text: './/x' }],
    ['${containerWorkspaceFolder}/Dockerfile', { kind: 'unknown' }],
    ['${localEnv:F}', { kind: 'unknown' }]
  ])('%s', (text, expected) => {
    expect(substitutePath(text)).toMatchObject(expected)
  })
})

describe('substitute: hostile texts', () => {
  it('is quick on variables without end', () => {
    const seconds = cpuSeconds()
    substitute('${'.repeat(500_000))
    substitute('${a\n'.repeat(200_000))
    expect(seconds()).toBeLessThan(2)
  })

  it('never throws and leaves a text without variables as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { value } = substitute(text)
        expect(value.kind === 'unknown' || text.includes('${') || value.text === text).toBe(true)
      })
    )
  })
})
