import { describe, expect, it } from '@jest/globals'
import { sliceAt } from '../slices.ts'
import { findings, images, read } from './reading.ts'

const run = (mount: string): string => `FROM a\nRUN --mount=${mount} true\n`

// `parseMount` of BuildKit's instructions/commands_runmount.go.
describe('a mount that BuildKit refuses', () => {
  it.each([
    ['frm=b,target=/x', 'frm=b', '"frm=b" is nothing that a mount has: "from" was expected.'],
    ['type=cache,targt=/x', 'targt=/x', '"target" was expected'],
    ['type=cache,nonsense=/x', 'nonsense=/x', 'one of type, from, source'],
    ['type=cach,target=/x', 'type=cach', '"cach" is not a valid type of a mount: "cache" was expected.'],
    ['type=volume,target=/x', 'type=volume', 'one of bind, cache, tmpfs, secret, ssh'],
    ['from,target=/x', 'from', '"from" of a mount has no value: from=… was expected.'],
    ['type=cache,,target=/x', '', 'nothing that a mount has'],
    ['type=cache,target=/x,sharing=lock', 'sharing=lock', '"locked" was expected'],
    ['target=/x,ro=maybe', 'ro=maybe', '"ro" of a mount is "maybe": true or false was expected.'],
    ['type=cache,target=/x,mode=0898', 'mode=0898', 'an octal number'],
    ['type=cache,target=/x,uid=me', 'uid=me', 'a number was expected'],
    ['target=/x,uid=1', 'uid=1', 'A mount of the type bind has no "uid"'],
    ['target=/x,required', 'required', 'type=secret or type=ssh was expected before it'],
    ['required=true,type=secret,id=x', 'required=true', 'before it'],
    ['type=cache,target=/x,size=1m', 'size=1m', 'type=tmpfs'],
    ['type=secret,id=x,from=b', 'from=b', 'A mount of the type secret has no "from"'],
    ['type=secret', 'type=secret', 'names none'],
    ['type=secret,id=x,src=y', 'id=x', 'both'],
    ['target=/x,sharing=private', 'sharing=private', 'has no "sharing"']
  ])('%s', (mount, part, message) => {
    const text = run(mount)
    const reading = read(text)
    expect(reading.findings).toMatchObject([{ rule: 'invalid-configuration', location: { line: 2 } }])
    expect(reading.findings[0]?.message).toContain(message)
    const location = reading.findings[0]?.location
    expect(location && sliceAt(text, location)).toBe(part)
  })

  it.each([
    'type=cache,target=/x,id=a,sharing=LOCKED,mode=0755,uid=1,gid=2,ro',
    'TYPE=Bind,FROM=b,source=/a,target=/x,rw=false',
    'type=bind,from=,target=/x',
    'type=tmpfs,target=/x,size=64m',
    'type=secret,id=x,env=Y,required,mode=0400',
    'type=secret,target=/x,required=TRUE',
    'type=ssh,required=1,uid=3',
    'type=$T,required,size=1,sharing=private,uid=1',
    'type=cache,target=$HOME/.cache,uid=${UID},sharing=$S,ro=$R',
    'type=cache,\\"target=/x,y\\"'
  ])('is not %s', mount => {
    expect(findings(run(mount))).toEqual([])
  })

  it('breaks a build only where it is run: not in a stage that the target does not need', () => {
    const text = 'FROM a AS b\nRUN --mount=frm=x,target=/x true\nFROM c\n'
    expect(findings(text)).toEqual([])
    expect(findings(text, { target: 'b' })).toHaveLength(1)
  })

  it('breaks the stage that is built upon its ONBUILD', () => {
    const text = 'FROM a AS b\nONBUILD RUN --mount=frm=x,target=/x true\nFROM b\n'
    expect(findings(text)).toEqual([expect.stringContaining('"from" was expected')])
    expect(findings(text, { target: 'b' })).toEqual([])
  })

  it('still tells the images of the other mounts', () => {
    const text = 'FROM a\nRUN --mount=from=x,target=/x --mount=frm=y,target=/y true\n'
    expect(images(text)).toEqual(['from a', 'mount-from x'])
  })
})
