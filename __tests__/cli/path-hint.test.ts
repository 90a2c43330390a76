import { expect, it } from '@jest/globals'
import { pathHint, pathHints } from '../../src/cli/path-hint.ts'

const nothing = (): boolean => false

it.each([
  ['C:\\src', 'like /mnt/c/src, as WSL has it.'],
  ['C:src', 'like /mnt/c/src, as WSL has it.'],
  ['d:/code/web', 'like /mnt/d/code/web, as WSL has it.'],
  ['C:', 'like /mnt/c/, as WSL has it.'],
  ['.\\foo', 'like ./foo.'],
  ['..\\web\\api', 'like ../web/api.'],
  ['out\\x', 'like out/x.'],
  ['\\\\server\\share', 'like /server/share.']
])('%s is written as on Windows', (path, ending) => {
  const hint = pathHint('path', path, nothing) ?? ''
  expect(hint).toContain(`\`path\` is \`${path}\`, which is written as on Windows`)
  expect(hint.endsWith(ending)).toBe(true)
})

it.each(['.', '', 'src/web', '/mnt/c/src', './foo', 'a:b/c'.replace('a:', 'aa:')])('%j is not', path => {
  expect(pathHint('path', path, nothing)).toBeNull()
})

it('says nothing of a name with a backslash under which something lies', () => {
  expect(pathHint('path', 'a\\b', path => path === 'a\\b')).toBeNull()
})

it('looks at every option that names files', () => {
  const hints = pathHints(
    {
      path: '.\\web',
      'json-file': 'out\\x',
      'config-file': '.github\\p.yml',
      configurations: 'a/b.json,.devcontainer\\a\\devcontainer.json\nc\\d.json',
      repository: 'acme\\web',
      platform: 'linux\\amd64'
    },
    nothing
  )
  expect(hints.map(hint => /^`([a-z-]+)` is/.exec(hint)?.[1])).toEqual([
    'path',
    'config-file',
    'configurations',
    'configurations',
    'json-file'
  ])
})
