import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { actionFiles } from '../../script/action.ts'
import { demonstration } from '../../src/demo/demonstration.ts'
import { project } from '../../src/rules/links.ts'
import { isRuleId } from '../../src/rules/catalogue.ts'
import { anchorsOf, documents, root, type Document } from './documents.ts'

const all = await documents()
const named = (path: string): Document => {
  const found = all.find(document => document.path === path)
  if (found === undefined) throw new Error(`there is no ${path}`)
  return found
}
const readme = named('README.md').text

describe('what is made from the code', () => {
  it.each(['readme', 'registries', 'verdicts'])('script/%s.ts finds its document current', script => {
    const file = join(root, 'script', `${script}.ts`)
    expect(() => execFileSync(process.execPath, [file, '--check'], { stdio: 'pipe' })).not.toThrow()
  })

  it.each(Object.entries(actionFiles))('%s is current', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text())
  })
})

describe('the README', () => {
  it('shows what the demonstration prints, from its first line on', () => {
    const [shown = '', closing = ''] = (/```text\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? '').split(
      '\n\n[…]\n\n'
    )
    const printed = execFileSync(process.execPath, [join(root, 'src', 'cli.ts'), 'demo'], {
      encoding: 'utf8'
    })
    expect(shown).toContain('[package-not-granted]')
    expect(printed.startsWith(`${shown}\n\n`)).toBe(true)
    expect(printed).toContain(`\n\n${closing}\n`)
  })

  it('is short, and begins with a workflow', () => {
    const words = (text: string): number => text.split(/\s+/).filter(Boolean).length
    expect(words(readme)).toBeLessThanOrEqual(2600)
    expect(words(readme.slice(0, readme.indexOf('uses: codespaces-preflight/')))).toBeLessThan(120)
  })

  it('names the two set-up commands', () => {
    expect(readme).toMatch(/two set-up commands[^`]*```sh\nnpm run demo\nnpm cit\n```/)
  })

  it('shows a picture that loads quickly', () => {
    expect(readme).toContain('(.github/summary.png)')
    const picture = readFileSync(join(root, '.github', 'summary.png'))
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(picture.length).toBeLessThan(300 * 1024)
  })
})

const links = all.flatMap(({ path, nodes, text }) => {
  const defined = nodes.flatMap(({ type, url }) =>
    (type === 'link' || type === 'image') && url ? [url] : []
  )
  return [...new Set(defined)].map(url => ({ path, url, text }))
})

describe('the hosts of the security page', () => {
  const { text } = named('docs/security.md')
  const fixed = Array.from(text.matchAll(/^\| ((?:`[^`|]+`(?:, )?)+) +\|/gm), ([, hosts = '']) =>
    hosts.split(', ')
  )
    .flat()
    .map(host => host.replaceAll('`', ''))

  it('and the registries that its images name are all that the demonstration asks', async () => {
    const { report } = await demonstration()
    const registries = report.images.map(({ registry }) => registry)
    const hosts = Object.keys(report.requests)
    expect(hosts).toContain('auth.docker.io')
    expect(hosts.filter(host => !fixed.includes(host) && !registries.includes(host))).toEqual([])
  })
})

describe('every link', () => {
  it.each(links.filter(({ url }) => !/^[a-z]+:/.test(url)))(
    '$path → $url leads somewhere',
    ({ path, url }) => {
      const [file = '', anchor] = url.split('#')
      const target = file === '' ? path : normalize(join(dirname(path), file))
      expect(existsSync(join(root, target))).toBe(true)
      expect(anchor === undefined || anchorsOf(named(target).text).has(anchor)).toBe(true)
    }
  )

  it('to the project leads to the project, and to a file and a heading that are there', () => {
    const own = links.flatMap(({ url }) => (url.startsWith(project) ? [url.slice(project.length)] : []))
    expect(own).not.toEqual([])
    const files = own.flatMap(url => /^\/blob\/main\/(.+)$/.exec(url)?.[1] ?? [])
    const broken = files.filter(link => {
      const [file = '', anchor] = link.split('#')
      if (!existsSync(join(root, file))) return true
      return anchor !== undefined && !anchorsOf(named(file).text).has(anchor)
    })
    expect(broken).toEqual([])
  })

  it('names no other place as the project', () => {
    const names = all.flatMap(({ text }) =>
      Array.from(text.matchAll(/github\.com\/([\w-]*preflight[\w-]*\/[\w-]+)/g), match => match[1])
    )
    expect(new Set(names)).toEqual(new Set(['codespaces-preflight/codespaces-preflight']))
  })
})

describe('every rule that a document names', () => {
  it.each(all)('$path names rules that exist', ({ text, path }) => {
    const linked = Array.from(text.matchAll(/rules\.md#([\w-]+)/g), match => match[1] ?? '')
    const quoted = Array.from(text.matchAll(/\[([a-z]+(?:-[a-z0-9]+)+)\]\(/g), match => match[1] ?? '')
    const ignored = Array.from(text.matchAll(/rule: ([a-z0-9-]+)/g), match => match[1] ?? '')
    expect(path).toMatch(/\.md$/)
    expect([...linked, ...quoted, ...ignored].filter(name => !isRuleId(name))).toEqual([])
  })

  it('is linked by its own name', () => {
    const others = all.flatMap(({ text, path }) =>
      Array.from(text.matchAll(/\[([a-z-]+-[a-z0-9-]+)\]\([^)]*rules\.md#([\w-]+)\)/g))
        .filter(([, name, rule]) => name !== rule)
        .map(([link]) => `${path}: ${link}`)
    )
    expect(others).toEqual([])
  })
})

describe('every file that CONTRIBUTING names', () => {
  const names = Array.from(
    named('CONTRIBUTING.md').text.matchAll(/`(?:node )?((?:script|src|docs|dist|\.github)\/[\w./-]*)`/g)
  )
  it.each(names.map(match => match[1] ?? ''))('%s is there', path => {
    expect(statSync(join(root, path)).isFile() || path.endsWith('/')).toBe(true)
  })

  it.each(
    Array.from(named('CONTRIBUTING.md').text.matchAll(/`npm run ([\w:-]+)`/g), match => match[1] ?? '')
  )('npm run %s is a script', name => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    expect(Object.keys(scripts)).toContain(name)
  })
})
