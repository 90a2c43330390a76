import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { repositoryOfRemote, whyNoRepository } from '../../src/run/identity.ts'

const github = 'https://github.com'

it.each<[string, string, string | null]>([
  ['https://github.com/acme/web', github, 'acme/web'],
  ['https://github.com/acme/web.git', github, 'acme/web'],
  ['https://github.com/acme/web/', github, 'acme/web'],
  ['https://x-access-token:ghs_secret@github.com/acme/web.git', github, 'acme/web'],
  ['https://www.github.com/acme/web', github, 'acme/web'],
  ['https://GitHub.com/Acme/Web.js.git', github, 'Acme/Web.js'],
  ['http://github.com/acme/web', github, 'acme/web'],
  ['git://github.com/acme/web.git', github, 'acme/web'],
  ['ssh://git@github.com/acme/web.git', github, 'acme/web'],
  ['ssh://git@github.com:22/acme/web', github, 'acme/web'],
  ['ssh://git@ssh.github.com:443/acme/web.git', github, 'acme/web'],
  ['git@github.com:acme/web.git', github, 'acme/web'],
  ['git@github.com:/acme/web.git', github, 'acme/web'],
  ['org-1234567@github.com:acme/web.git', github, 'acme/web'],
  ['github.com:acme/web', github, 'acme/web'],
  ['git@github.com:mona_acme/web.git', github, 'mona_acme/web'],
  ['https://acme.ghe.com/acme/web.git', 'https://acme.ghe.com', 'acme/web'],
  ['acme@acme.ghe.com:acme/web.git', 'https://acme.ghe.com', 'acme/web'],
  ['https://acme.ghe.com/acme/web.git', github, null],
  ['https://github.com/acme/web.git', 'https://acme.ghe.com', null],
  ['https://github.example.com/acme/web', 'https://github.example.com:8443', 'acme/web'],
  ['https://gitlab.com/acme/web.git', github, null],
  ['git@bitbucket.org:acme/web.git', github, null],
  ['https://github.com.evil.example/acme/web', github, null],
  ['https://evil.example/github.com/acme/web', github, null],
  ['https://github.com@evil.example/acme/web', github, null],
  ['git@evil.example:github.com/acme/web', github, null],
  ['https://github.com/acme', github, null],
  ['https://github.com/acme/web/tree/main', github, null],
  ['https://github.com/acme/we b', github, null],
  ['/srv/git/web.git', github, null],
  ['../web', github, null],
  ['C:\\git\\web', github, null],
  ['file:///srv/git/acme/web', github, null],
  ['https://', github, null],
  ['', github, null],
  ['https://github.com/acme/web', 'no address', null]
])('%s on %s is %s', (remote, server, expected) => {
  expect(repositoryOfRemote(remote, server)).toBe(expected)
})

it.each<[string | null, string]>([
  [null, 'there is no git remote'],
  ['https://user:glpat-secret@gitlab.com/acme/web.git', 'the git remote is on gitlab.com, not on github.com'],
  ['git@bitbucket.org:acme/web.git', 'the git remote is on bitbucket.org, not on github.com'],
  ['/srv/git/web.git', 'the git remote is not an address of github.com'],
  ['git@github.com:acme', 'the git remote on github.com names no owner/name']
])('says of %s why there is no repository', (remote, why) => {
  expect(whyNoRepository(remote, github)).toBe(why)
})

it('gives a name or nothing for any text', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      for (const remote of [text, `https://github.com/${text}`, `git@github.com:${text}`])
        expect(repositoryOfRemote(remote, github) ?? 'a/b').toMatch(/^[\w-]+\/[\w.-]+$/)
    })
  )
})
