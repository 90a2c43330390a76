import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readCreationLog, type CreationLog } from '../../src/creation-log/read.ts'
import { renderCreationLog } from '../../src/report/creation-log.ts'
import { ruleIds } from '../../src/rules/catalogue.ts'
import { loadRules } from '../../src/rules/load-rules.ts'
import type { TerminalStyle } from '../../src/report/text/layout.ts'

const rules = await loadRules()
const style: TerminalStyle = { width: 80, colour: false, unicode: false }

function logOf(text: string): CreationLog {
  return {
    readings: readCreationLog(text, rules),
    lines: text === '' ? 0 : text.split('\n').length,
    cut: false
  }
}

function print(text: string, width = 80): string {
  return renderCreationLog(logOf(text), { name: 'creation.log', rules, style: { ...style, width } })
}

describe('what explain --log prints', () => {
  it('is the first fix with the page of the package that the line names, and how to tell the causes apart', () => {
    const text = print(
      'a\nError response from daemon: Head "https://ghcr.io/v2/acme/base/manifests/2": denied'
    )
    expect(text.split('\n').slice(0, 11)).toEqual([
      'Read creation.log: 1 line points to an image.',
      '',
      'line 2: Error response from daemon: Head',
      '  "https://ghcr.io/v2/acme/base/manifests/2": denied',
      '  This repository has no access to ghcr.io/acme/base, or there is no such',
      '  package.',
      '  Fix: Open the settings of ghcr.io/acme/base and add this repository under',
      '       "Manage Codespaces access". (package administrator)',
      '       https://github.com/orgs/acme/packages/container/base/settings',
      '  If its settings page is 404 for you: you may not see the package, its owner is',
      '  a person (then the page is under /users/), or it does not exist. Compare the'
    ])
    expect(text).toContain('(package-not-granted; or package-not-found,\n')
  })

  it.each([
    ['containers.acme.ghe.com', 'https://acme.ghe.com/orgs/dev/packages/container/web%2Fbase/settings'],
    ['ghcr.io', 'https://github.com/orgs/dev/packages/container/web%2Fbase/settings']
  ])('names the page of a package with a slash, on %s', (host, page) => {
    expect(print(`Head "https://${host}/v2/dev/web/base/manifests/2": denied`)).toContain(
      `\n       ${page}\n`
    )
  })

  it.each([
    ['acme.azurecr.io', 'scope map'],
    ['registry.gitlab.com', 'read_registry'],
    ['europe-west1-docker.pkg.dev', 'Artifact Registry Reader'],
    ['quay.io', 'robot account']
  ])('says how a login is made at %s, and writes nothing over secrets that may be there', (host, recipe) => {
    const text = print(`Get "https://${host}/v2/team/app/manifests/1": unauthorized`).replace(/\s+/g, ' ')
    expect(text).toContain(recipe)
    expect(text).toContain(`SERVER is ${host};`)
    expect(text).toContain('$ gh secret list --app codespaces')
    expect(text).not.toMatch(/gh secret (?:set|delete)/)
  })

  it.each([
    [
      'Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
      'docker.io',
      'of an organization or an account'
    ],
    ['Get "https://acme.azurecr.io/v2/": unauthorized', 'acme.azurecr.io', 'scope map'],
    [
      'Head "https://123456789012.dkr.ecr.us-east-1.amazonaws.com/v2/": no basic auth credentials',
      '123456789012.dkr.ecr.us-east-1.amazonaws.com',
      'access key (AKIA...) of an IAM user'
    ],
    [
      '123456789012.dkr.ecr.us-east-1.amazonaws.com/web:1: no basic auth credentials',
      '123456789012.dkr.ecr.us-east-1.amazonaws.com',
      'access key (AKIA...) of an IAM user'
    ]
  ])('takes the registry from %s', (line, host, recipe) => {
    const text = print(line, 200).replace(/\s+/g, ' ')
    expect(text).toContain(`${host} refused`)
    expect(text).toContain(recipe)
    expect(text).not.toContain('robot account')
  })

  it.each([
    ['certificate signed by unknown authority', 'not trusted'],
    ['certificate has expired or is not yet valid: current time', 'expired or not yet valid'],
    ['certificate is valid for a.com, not registry.acme.com', 'for another name']
  ])('says of a certificate (%s) what is wrong and who fixes it', (fault, words) => {
    const text = print(
      `Get "https://registry.acme.com/v2/": tls: failed to verify certificate: x509: ${fault}`,
      200
    )
    expect(text).toContain(`The certificate of registry.acme.com is ${words}.`)
    expect(text).toContain('(registry or AWS administrator)')
    expect(text).not.toContain('again later')
  })

  it('says an outage once, with the line that tells it', () => {
    const text = print(
      'No manifest found for mcr.microsoft.com/a/b:1\nreceived unexpected HTTP status: 503 Service Unavailable\nNo such image: mcr.microsoft.com/a/b:1'
    )
    expect(text).toContain('\nline 2: received')
    expect(text).toContain('Again in line 1.')
    expect(text).not.toMatch(/^line [13]:|secret|login/m)
  })

  it('names the SERVER of Docker Hub and the page with the tags of an image', () => {
    const refused =
      'failed to resolve reference "docker.io/acme/x:1": insufficient_scope: authorization failed'
    expect(print(refused)).toContain('https://index.docker.io/v1/')
    expect(print('#3 ERROR: docker.io/library/node:99: not found')).toContain(
      'https://hub.docker.com/_/node/tags'
    )
  })

  it('says one failure once, however often the log says it', () => {
    const line =
      'failed to resolve source metadata for docker.io/library/node:99: docker.io/library/node:99: not found'
    const text = print(
      `#3 ERROR: ${line}\nERROR: failed to solve: node:99: ${line}\nCreating recovery container.`
    )
    expect(text.match(/Fix:/g)).toHaveLength(1)
    expect(text).toContain('(image-not-found) Again in line 2.')
    expect(text).not.toContain('recovery')
  })

  it('speaks of the image where no line names one', () => {
    expect(print('manifest unknown')).toContain('  The registry does not have the image.\n')
  })

  it('says what to do next where no line is known', () => {
    const text = print('Cloning...').replaceAll('\n', ' ')
    expect(text).toContain('no line tells why an image could not be pulled')
    expect(text).toContain('Not every recovery container comes from an image: look for the first line')
    expect(print('')).toContain('creation.log: it is empty.')
  })

  it('shows the line that marks the failure where none tells its cause', () => {
    expect(print('a\nCreating recovery container.')).toContain('\nline 2: Creating recovery container.\n')
  })

  it('says that the rest of a log was not read', () => {
    const log = { readings: [], lines: 7, cut: true }
    expect(renderCreationLog(log, { name: 'x', rules, style })).toContain('only the first 7 lines were read')
  })

  it('has words for every rule with which a log can begin', () => {
    const shown = ruleIds.filter(rule => (rules[rule].traces ?? []).length > 0)
    for (const rule of shown) {
      const reading = { line: 1, text: 'x', rules: [rule], image: null, host: null, follows: false }
      const text = renderCreationLog(
        { readings: [reading], lines: 1, cut: false },
        { name: 'x', rules, style }
      )
      expect(text.replace(/\n {3,}/g, ' ')).toMatch(
        /\n {2}[A-Z`][^]*\.\n {2}Fix: [A-Z].* \([a-z][a-zA-Z ]+\)/
      )
    }
  })
})

describe('the text of a log', () => {
  it('obeys no sequence of it, in the quote or in the advice', () => {
    const readings = [
      {
        line: 1,
        text: 'x\u001B[2J ##[add-matcher]x',
        rules: ['image-not-found'] as const,
        image: {
          name: 'evil\u001B[2J\n::error::x',
          tag: '\u202E',
          host: 'h\u0007',
          server: 's',
          login: 'l',
          tags: 'https://x/\u001B]0;x',
          settings: null,
          isPublic: false
        },
        host: 'h',
        follows: false
      }
    ]
    const text = renderCreationLog({ readings, lines: 1, cut: false }, { name: 'a\u001B[1m', rules, style })
    expect(text).toMatch(/^[\n -~]*$/)
    expect(text).toContain('x\\x1b[2J #\\x23[add-matcher]x')
  })

  it('never gets a control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), noise => {
        const text = print(
          `${noise} manifest unknown\nHead "https://ghcr.io/v2/${noise}/manifests/1": denied`
        )
        return /^[\n\P{Cc}]*$/u.test(text) && !/[\u202A-\u202E]/.test(text)
      })
    )
  })

  it.each([72, 80, 200])('keeps to %d columns but for addresses and commands', width => {
    const text = print(
      `${'x '.repeat(300)} manifest unknown\nHead "https://ghcr.io/v2/acme/base/manifests/2": denied`,
      width
    )
    const long = text.split('\n').filter(line => line.length > width && !/^ {7}(?:https:|\$ )/.test(line))
    expect(long).toEqual([])
  })
})
