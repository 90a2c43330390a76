import type { RulePages } from '../page.ts'

/** What concerns the check itself: what it could not ask, and what was declared to it. */
export const runPages = {
  'registry-unreachable': {
    means:
      'There was no usable answer after the retries: name resolution, TLS, a time-out, a server error, or a rate limit. The message says which, and for a rate limit when to try again.',
    fails:
      'Perhaps not at all; the verdict is unknown. A registry that is only reachable from inside a company is not reachable from a codespace either.',
    log: [
      'dial tcp: lookup registry.example.com: no such host',
      'toomanyrequests: You have reached your pull rate limit.'
    ],
    why: 'A network failure is never taken as a refusal. Docker Hub limits pulls without a login.',
    fix: {
      text: 'Run the check again. If the host is spelt wrongly, correct the reference; if it is private, allow codespaces to reach it.',
      example: {
        file: '.devcontainer/devcontainer.json',
        language: 'jsonc',
        before: '{\n  "image": "mycompany.azurecr.oi/devbox:2"\n}',
        after: '{\n  "image": "mycompany.azurecr.io/devbox:2"\n}'
      }
    },
    who: ['anyone with write access', 'registry or AWS administrator'],
    configure:
      'The inputs `timeout` and `concurrency`. `HTTPS_PROXY`, `NO_PROXY` and `NODE_EXTRA_CA_CERTS` are honoured.'
  },
  'address-refused': {
    means:
      'The registry, or a place to which it sends us, is a loopback, link-local, private or metadata address, and was not asked.',
    fails:
      'Perhaps not at all; the verdict is unknown. A codespace cannot reach the private network of a company unless it is connected to it.',
    why: 'On a pull request anyone writes the files. Without this guard a reference could make the runner ask machines of its own network.',
    fix: {
      text: 'On a runner inside your network, and for files that you trust, allow private addresses.',
      example: {
        file: '.github/workflows/codespaces-preflight.yml',
        language: 'yaml',
        after: 'with:\n  allow-private-network: true'
      }
    },
    who: ['anyone with write access'],
    configure: 'The input `allow-private-network`.'
  },
  'limit-reached': {
    means:
      'A bound was met: the size of a file, the number of configurations, images or requests, the size of an answer. The report is incomplete and says where.',
    fails: 'Perhaps not at all; what lies behind the bound was not looked at.',
    why: "The input is anybody's. Without bounds a pull request could keep the runner busy for hours or fill its memory.",
    fix: {
      text: 'Make the file smaller, or check fewer configurations at a time.',
      example: {
        file: '.github/workflows/codespaces-preflight.yml',
        language: 'yaml',
        after: 'with:\n  configurations: .devcontainer/web/devcontainer.json'
      }
    },
    who: ['anyone with write access'],
    configure: 'The input `configurations` names which ones to check.'
  },
  'expired-ignore': {
    means: 'An ignore of the configuration file is past its `until`, so its findings are shown again.',
    fails: 'The codespace is not affected by the date; the finding that was ignored says what is.',
    why: 'A date makes somebody look again.',
    fix: {
      text: 'Fix what was ignored and delete the entry, or set a new date.',
      example: {
        file: '.github/codespaces-preflight.yml',
        language: 'yaml',
        before:
          'ignore:\n  - rule: outside-contributors-blocked\n    image: mycompany.azurecr.io/*\n    reason: closed source\n    until: 2026-06-30',
        after:
          'ignore:\n  - rule: outside-contributors-blocked\n    image: mycompany.azurecr.io/*\n    reason: closed source\n    until: 2027-06-30'
      }
    },
    who: ['anyone with write access'],
    configure: '`until` is optional; an entry without it does not expire.'
  },
  'declaration-changed': {
    means:
      'The pull request changes `grants`, `registries`, `ignore` or `allowed-images` of the configuration file. For this run those of the base branch count.',
    fails: 'The codespace is not affected.',
    why: 'A pull request cannot make itself green. Whoever reviews it should see that it changes what is declared.',
    fix: { text: 'Review the change; it counts once it is merged.' },
    who: ['repository administrator'],
    configure: 'The input `config-file`.'
  }
} as const satisfies RulePages
