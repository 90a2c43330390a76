import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const retiredRegistry: Rule = {
  severity: 'error',
  title: 'docker.pkg.github.com is retired',
  means: 'The image comes from `docker.pkg.github.com`, which `ghcr.io` superseded.',
  fails: 'The registry gives no image to a codespace, and the codespace starts in a recovery container.',
  why: "The old registry's packages were tied to a repository and always asked for a login. Images are now in the container registry, under their owner.",
  fix: {
    text: 'Name the image at `ghcr.io/<owner>/<repository>/<image>`. If it is not there, publish it there first.',
    example: {
      file: '.devcontainer/devcontainer.json',
      language: 'jsonc',
      before: '{\n  "image": "docker.pkg.github.com/acme/web/devbox:2"\n}',
      after: '{\n  "image": "ghcr.io/acme/web/devbox:2"\n}'
    }
  },
  who: ['anyone with write access', 'package administrator'],
  configure: 'No input changes this.',
  see: [githubPages.packagePermissions],
  traces: [
    {
      texts: [
        ['docker.pkg.github.com', 'denied'],
        ['docker.pkg.github.com', 'unauthorized'],
        ['docker.pkg.github.com', 'no basic auth credentials']
      ]
    }
  ]
}
