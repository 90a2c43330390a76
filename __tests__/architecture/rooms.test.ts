import { describe, expect, it } from '@jest/globals'
import { rooms } from '../../script/rooms.ts'
import { imports, sourceFiles, specifiersOf, syntaxOf } from './imports.ts'

/** The embedded world stands beside the rooms: it answers as the other side does, and shares only what both sides must call the same. */
const sharedWithTheWorld = ['credentials/aws/ecr-host.ts', 'http/types.ts']

/** Rooms that wire the others. */
const wiring = rooms.at(-1)?.names ?? []

function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path
}

function place(path: string): number {
  return rooms.findIndex(({ names }) => names.includes(roomOf(path)))
}

/** A chain of files that import one another in a circle; `null`: there is none. */
function circle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return null
    for (const next of edges.get(file) ?? []) {
      const found = walk(next, [...path, file])
      if (found !== null) return found
    }
    done.add(file)
    return null
  }
  for (const file of edges.keys()) {
    const found = walk(file, [])
    if (found !== null) return found
  }
  return null
}

describe('the rooms', () => {
  const all = imports()

  it('are found, with their imports', () => {
    expect(sourceFiles().length).toBeGreaterThan(100)
    expect(all.length).toBeGreaterThan(500)
    const ofDemonstration = { text: './demo/demonstration.ts', types: false }
    expect(specifiersOf(syntaxOf('cli.ts'))).toContainEqual(ofDemonstration)
    expect(specifiersOf(syntaxOf('check.ts'))).toContainEqual({ text: './run/options.ts', types: true })
  })

  it('know only the rooms before them', () => {
    const wrong = all.filter(
      ({ from, to }) =>
        place(from) >= 0 && !to.startsWith('demo/') && !(place(to) >= 0 && place(to) <= place(from))
    )
    expect(wrong).toEqual([])
  })

  it('are all in the list, apart from the demonstration', () => {
    const found = new Set(sourceFiles().map(roomOf))
    const listed = rooms.flatMap(({ names }) => names)
    expect([...found].filter(room => room !== 'demo' && !listed.includes(room))).toEqual([])
    expect(listed.filter(room => !found.has(room))).toEqual([])
  })

  it('are few at the root', () => {
    expect(sourceFiles().filter(path => !path.includes('/')).length).toBeLessThanOrEqual(6)
  })

  it('have no circle of files, types included', () => {
    const edges = new Map<string, string[]>()
    for (const { from, to } of all) edges.set(from, [...(edges.get(from) ?? []), to])
    expect(circle(edges)).toBeNull()
  })

  it('would show a circle', () => {
    expect(
      circle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']]
        ])
      )
    ).toEqual(['b', 'c', 'b'])
  })

  it('know nothing of the embedded world, which only the command line loads, for the demonstration', () => {
    const outside = all.filter(({ from, to }) => to.startsWith('demo/') && !from.startsWith('demo/'))
    expect(new Set(outside.map(({ to }) => to))).toEqual(new Set(['demo/demonstration.ts']))
    expect(outside.every(({ from }) => wiring.includes(roomOf(from)) && from !== 'main.ts')).toBe(true)
  })

  it('and the world knows nothing of them but what both sides must call the same', () => {
    const known = all.filter(({ from, to }) => from.startsWith('demo/world/') && !to.startsWith('demo/'))
    expect([...new Set(known.map(({ to }) => to))].sort()).toEqual(sharedWithTheWorld)
  })

  it('load the clients of AWS and GitHub only when they are asked', () => {
    const heavy = /^@aws-sdk\/|^@actions\/(?:github|exec)|^undici$/
    const early = sourceFiles().flatMap(path =>
      syntaxOf(path)
        .statements.filter(statement => /^(?:import|export) (?!type )/.test(statement.getText()))
        .flatMap(statement => /from '([^']+)'|^import '([^']+)'/.exec(statement.getText())?.[1] ?? [])
        .filter(specifier => heavy.test(specifier))
        .map(specifier => `${path}: ${specifier}`)
    )
    expect(early).toEqual([])
  })
})
