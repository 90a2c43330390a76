import { expect, it } from '@jest/globals'
import { terminalStyle } from '../../src/terminal-style.ts'

const terminal = { isTTY: true, columns: 132 }
const pipe = {}
const utf8 = { LANG: 'en_GB.UTF-8', TERM: 'xterm-256color' }

it.each<[string, { isTTY?: boolean; columns?: number }, Record<string, string>, [number, boolean, boolean]]>([
  ['a terminal', terminal, utf8, [132, true, true]],
  ['a pipe', pipe, utf8, [100, false, false]],
  ['a pipe with COLUMNS', pipe, { ...utf8, COLUMNS: '72' }, [72, false, false]],
  ['a pipe with a wrong COLUMNS', pipe, { COLUMNS: 'wide' }, [100, false, false]],
  ['a terminal of the C locale', terminal, { LANG: 'C' }, [132, true, false]],
  ['a terminal without locale', terminal, {}, [132, true, false]],
  ['LC_ALL beats LANG', terminal, { LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, [132, true, false]],
  ['LC_CTYPE beats LANG', terminal, { LC_CTYPE: 'de_DE.utf8', LANG: 'C' }, [132, true, true]],
  ['an empty LC_ALL is none', terminal, { LC_ALL: '', LANG: 'C.UTF-8' }, [132, true, true]],
  ['the terminal of a codespace', terminal, { TERM_PROGRAM: 'vscode' }, [132, true, true]],
  ['a dumb terminal', terminal, { ...utf8, TERM: 'dumb' }, [132, false, false]],
  ['NO_COLOR', terminal, { ...utf8, NO_COLOR: '1' }, [132, false, true]],
  ['an empty NO_COLOR is none', terminal, { ...utf8, NO_COLOR: '' }, [132, true, true]],
  ['NO_COLOR beats FORCE_COLOR', terminal, { ...utf8, NO_COLOR: '1', FORCE_COLOR: '1' }, [132, false, true]],
  ['FORCE_COLOR in a pipe', pipe, { ...utf8, FORCE_COLOR: '1' }, [100, true, false]],
  ['FORCE_COLOR=0 in a pipe', pipe, { FORCE_COLOR: '0' }, [100, false, false]]
])('%s', (_name, stream, variables, expected) => {
  const { width, colour, unicode } = terminalStyle(stream, variables)
  expect([width, colour, unicode]).toEqual(expected)
})
