import { beforeAll, describe, expect, it } from '@jest/globals'
import pLimit from 'p-limit'
import { discover } from '../../../src/discovery/discover.ts'
import { memoryFiles } from '../../../src/checkout/memory-files.ts'
import { parseReference } from '../../../src/reference/reference.ts'
import { inspectedOnUp } from '../dev-container-cli.ts'

const script = '#!/bin/sh\nset -e\nif [ ! -f made ]; then\n  cp parts/one made\nfi\n'

const commands: readonly unknown[] = [
  'cp parts/one made',
  'cp -n parts/one made && cp -n parts/two made',
  'cp parts/one made; cp -f parts/two made',
  'mv parts/two made',
  'ln -s parts/one made',
  'test -f made || cp parts/two made',
  '[ -f parts/none ] && cp parts/none made || cp parts/one made',
  '! [ -f made ] && cat parts/two > made',
  'if test -e made; then :; elif [ -d parts ]; then cp parts/one made; else cp parts/two made; fi',
  'echo FROM a/echo:1 > made',
  'echo \'# c\' > made && echo "FROM a/echo:2" >> made',
  "printf 'FROM %s:%s\\n' a/printf 3 > made",
  'cat > made <<EOF\nFROM a/here:4\nEOF',
  'V=5; echo "FROM a/var:${V}" > made',
  'echo FROM a/tee:6 | tee made',
  'mkdir -p new && cp parts/one new && cp new/one made',
  'cd parts && cp one ../made',
  '(cd parts; cp two ../made)',
  'cp -r parts copy && mv copy/two made',
  'bash -c "cp parts/one made"',
  'sh make.sh',
  '. ./make.sh',
  ['cp', 'parts/two', 'made'],
  ['sh', '-c', 'cp parts/one made'],
  { first: 'cp parts/one made' }
]

function filesOf(initializeCommand: unknown): Readonly<Record<string, string>> {
  return {
    '.devcontainer.json': JSON.stringify({ initializeCommand, build: { dockerfile: 'made' } }),
    'make.sh': script,
    'parts/one': 'FROM a/one:1\n',
    'parts/two': 'FROM a/two:2\n'
  }
}

describe('after initializeCommand the dev container CLI inspects the image that is found', () => {
  const answers = new Map<unknown, string | null>()

  beforeAll(async () => {
    const limit = pLimit(2)
    await Promise.all(
      commands.map(command => limit(async () => answers.set(command, await inspectedOnUp(filesOf(command)))))
    )
  })

  it.each(commands.map(command => ({ command })))('$command', async ({ command }) => {
    const files = memoryFiles(filesOf(command))
    const { uses, findings } = await discover({ files, configurations: [], platform: 'linux/amd64' })
    const byCli = parseReference(answers.get(command) ?? '')
    expect(byCli.kind).toBe('reference')
    expect(findings).toEqual([])
    expect(uses.map(({ reference }) => reference.text)).toEqual(
      byCli.kind === 'reference' ? [byCli.reference.text] : []
    )
  })
})
