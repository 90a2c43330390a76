import { githubPages } from '../links.ts'
import type { Rule } from '../rule.ts'

export const nothingChecked: Rule = {
  severity: 'warning',
  title: 'no configuration was found, and that looks like a mistake',
  means:
    'No dev container configuration was found, and something says that there should be one: a workflow checks an empty folder, the checked folder lies below the root of a repository whose root has a configuration, or a file nearly is one (`.devcontainers/`, `devcontainer.json` at the root, `.devcontainer/devcontainer.jsonc`, other letter case, `.github/devcontainer.json`, `.devcontainer/` in a subfolder). A repository without all of this has no finding: its codespaces use the default image, which needs no check.',
  fails:
    'Codespaces start from the default image, without the tools of the team, and the images that the team meant were not checked.',
  why: 'A check that looks at nothing passes forever. Codespaces reads `.devcontainer/devcontainer.json`, `.devcontainer.json` and `.devcontainer/<folder>/devcontainer.json` at the root of the repository, in exactly these letters.',
  fix: {
    text: 'Check out the repository before this step, check its root, or give the configuration the name and place that Codespaces reads.',
    example: { file: null, language: 'sh', after: 'git mv .devcontainers .devcontainer' }
  },
  who: ['anyone with write access'],
  configure:
    'Name files that lie elsewhere in `configurations`, and a checkout that lies elsewhere in `path`; the rule is silent then.',
  see: [githubPages.devContainers]
}
