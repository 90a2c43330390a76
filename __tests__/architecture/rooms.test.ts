import { describe, expect, it } from '@jest/globals'
import { imports, sourceFiles, specifiersOf, syntaxOf } from './imports.ts'

/** The rooms in the order of the flow: each knows those before it. Single files that every room may know stand first. */
const rooms = [
  ['model.ts', 'nearest.ts', 'terminal.ts', 'version.ts'],
  ['environment.ts'],
  ['rules'],
  ['options.ts'],
  ['reference'],
  ['discovery'],
  ['registry'],
  ['github'],
  ['credentials'],
  ['declarations'],
  ['evidence'],
  ['judge'],
  ['creation-log'],
  ['report']
]

/** The embedded world stands beside the rooms: it answers as the other side does, and shares only what both sides must call the same. */
const sharedWithTheWorld = ['credentials/ecr-host.ts', 'registry/fetch.ts']

function roomOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path
}

function place(path: string): number {
  return rooms.findIndex(names => names.includes(roomOf(path)))
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
    expect(specifiersOf(syntaxOf('check.ts'))).toContainEqual({ text: './options.ts', types: true })
  })

  it('know only the rooms before them', () => {
    const wrong = all.filter(
      ({ from, to }) =>
        place(from) >= 0 && roomOf(from) !== 'demo' && !(place(to) >= 0 && place(to) <= place(from))
    )
    expect(wrong).toEqual([])
  })

  it('are all in the list, apart from the demonstration and the wiring of the entrances', () => {
    const folders = new Set(
      sourceFiles()
        .filter(path => path.includes('/'))
        .map(roomOf)
    )
    expect([...folders].filter(folder => folder !== 'demo' && !rooms.flat().includes(folder))).toEqual([])
  })

  it.each<[string, (one: (typeof all)[number]) => boolean]>([
    ['files that load one another', ({ types }) => !types],
    ['files that wire the rooms, types included', ({ from, to }) => !`${from}${to}`.includes('/')]
  ])('have no circle of %s', (_name, counts) => {
    const edges = new Map<string, string[]>()
    for (const { from, to } of all.filter(counts)) edges.set(from, [...(edges.get(from) ?? []), to])
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
    expect(outside.every(({ from }) => !from.includes('/') && from !== 'main.ts')).toBe(true)
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
