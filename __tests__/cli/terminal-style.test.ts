import { expect, it } from '@jest/globals'
import { terminalStyle } from '../../src/cli/console.ts'

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

const known = { ...utf8, TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.4.19' }

it.each<[string, { isTTY?: boolean }, Record<string, string>, boolean]>([
  ['a terminal that is not known', terminal, utf8, false],
  [
    'the terminal of a codespace',
    terminal,
    { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.104.2' },
    true
  ],
  ['an old one of it', terminal, { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.9' }, false],
  ['iTerm', terminal, known, true],
  ['an old iTerm', terminal, { ...known, TERM_PROGRAM_VERSION: '3.0.15' }, false],
  ['WezTerm', terminal, { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }, true],
  ['Windows Terminal', terminal, { WT_SESSION: 'c6a0' }, true],
  ['GNOME Terminal', terminal, { ...utf8, VTE_VERSION: '7601' }, true],
  ['an old GNOME Terminal', terminal, { ...utf8, VTE_VERSION: '4601' }, false],
  ['kitty', terminal, { TERM: 'xterm-kitty' }, true],
  ['a pipe of a known one', pipe, known, false],
  ['a forced pipe', pipe, { ...utf8, FORCE_HYPERLINK: '1' }, false],
  ['a forced terminal', terminal, { ...utf8, FORCE_HYPERLINK: '1' }, true],
  ['a forced terminal in CI', terminal, { ...utf8, FORCE_HYPERLINK: '1', CI: 'true' }, true],
  ['a known one that is refused', terminal, { ...known, FORCE_HYPERLINK: '0' }, false],
  ['a known one in CI', terminal, { ...known, CI: 'true' }, false],
  ['a known one with NO_COLOR', terminal, { ...known, NO_COLOR: '1' }, false],
  ['a forced one with NO_COLOR', terminal, { ...known, FORCE_HYPERLINK: '1', NO_COLOR: '1' }, false],
  ['a dumb one', terminal, { ...known, TERM: 'dumb' }, false]
])('links: %s', (_name, stream, variables, expected) => {
  expect(terminalStyle(stream, variables).links).toBe(expected)
})
