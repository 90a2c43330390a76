import type { Rule } from '../rule.ts'

export const dockerClientDisagrees: Rule = {
  severity: 'warning',
  title: 'the docker client got another answer',
  means:
    'With `with-docker`, the docker client and the check itself got different answers to the same question.',
  fails: 'Perhaps not at all. The docker client is nearer to what a codespace does.',
  why: 'The machine may differ from a codespace: a proxy, a mirror, a credential helper of the docker client. `docker manifest inspect` also says "no such manifest" when the network failed.',
  fix: {
    text: 'Ask the docker client by hand: `docker login`, then `docker manifest inspect`. If the machine does not explain the difference, report it to the project with both answers from the evidence of the image.'
  },
  who: ['anyone with write access'],
  configure: 'The input `with-docker`.'
}
