import type { Rule } from '../rule.ts'

export const dockerClientDisagrees: Rule = {
  severity: 'warning',
  title: 'the docker client got another answer',
  means:
    'With `with-docker`, the docker client and our own client got different answers to the same question.',
  fails: 'The docker client is nearer to what a codespace does.',
  why: 'Either our client or the machine is special: a proxy, a mirror, a credential helper of the docker client. `docker manifest inspect` also calls trouble on the way "no such manifest".',
  fix: {
    text: 'Read both answers in the evidence of the image, and report the difference to the project if the machine does not explain it.'
  },
  who: ['anyone with write access'],
  configure: 'The input `with-docker`.'
}
