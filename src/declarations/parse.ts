import {
  type Document,
  isMap,
  isScalar,
  Lexer,
  type Node,
  parseDocument,
  Parser,
  visit,
  type YAMLError
} from 'yaml'
import { locateIn } from '../discovery/position.ts'
import type { Locate } from '../discovery/types.ts'
import { yamlExpectation } from '../discovery/yaml-expectation.ts'
import type { Span } from '../model.ts'
import { isRuleId, ruleIds } from '../rules/catalogue.ts'
import { nearest } from '../rules/nearest.ts'
import {
  type Declarations,
  type DeclaredGrant,
  type DeclaredRegistry,
  type Ignore,
  noDeclarations
} from './declarations.ts'
import { createReader, type Problem, type Reader, type Written } from './reader.ts'

/** The configuration file as far as it can be understood, and everything that is wrong with it. */
export interface ParsedDeclarations {
  readonly declarations: Declarations
  /** In the order of the file; empty: the file is right. */
  readonly problems: readonly Problem[]
}

/** The keys of the file. */
export const declarationKeys = ['registries', 'grants', 'allowed-images', 'ignore'] as const

/**
 * Reads the configuration file out of its whole text; an empty one declares nothing.
 * Never throws: what is wrong is left out of the declarations and named in `problems`, with its place.
 */
export function parseDeclarations(text: string, file: string): ParsedDeclarations {
  const locate = locateIn(file, text)
  const document = parsed(text)
  if (document === null) {
    const message = 'The file cannot be read as YAML: it is nested too deeply.'
    return { declarations: noDeclarations, problems: [{ message, span: locate(0, 0) }] }
  }
  const faults = [...document.errors, ...document.warnings, ...secondKeys(document)]
  const syntax = faults
    .sort((left, right) => left.pos[0] - right.pos[0])
    .map(fault => syntaxProblem(fault, text, locate))
  const root = document.contents
  if (syntax.length > 0 || root === null) return { declarations: noDeclarations, problems: syntax }
  const reader = createReader(document, locate)
  const declarations = readRoot(root, reader)
  return { declarations, problems: [...reader.problems].sort(byPosition) }
}

type SyntaxFault = Pick<YAMLError, 'code' | 'pos'>

/** Keys that a mapping has twice: the parser would compare each with all before it, in a time that grows with their square. */
function secondKeys(document: Document): SyntaxFault[] {
  const found: SyntaxFault[] = []
  visit(document, {
    Map: (_, { items }) => {
      const known = new Set<string>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        const start = key.range?.[0] ?? 0
        if (known.has(name)) found.push({ code: 'DUPLICATE_KEY', pos: [start, start + 1] })
        known.add(name)
      }
    }
  })
  return found
}

/** A fault of the syntax in our own words: the parser's name its functions, or leave out what it is about. */
function syntaxProblem({ code, pos }: SyntaxFault, text: string, locate: Locate): Problem {
  const [start, end] = pos
  if (code === 'MULTIPLE_DOCS')
    return {
      message: 'A second YAML document begins here; expected one in the file.',
      span: locate(start, start + '---'.length)
    }
  if (code === 'DUPLICATE_KEY') {
    const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:,{}]+)/.exec(text.slice(start, start + 200))?.[0] ?? ''
    const name = key.replace(/^["']|["']$/g, '')
    return {
      message: `The key \`${name}\` stands here a second time; expected it once.`,
      span: locate(start, start + Math.max(1, key.length))
    }
  }
  return { message: `The file is not valid YAML: ${yamlExpectation(code)}.`, span: locate(start, end) }
}

/** `null`: it nests too deeply. */
function parsed(text: string): Document | null {
  if (nestsTooDeeply(text)) return null
  return parseDocument(text, { prettyErrors: false, stringKeys: true, uniqueKeys: false, logLevel: 'error' })
}

function byPosition(left: Problem, right: Problem): number {
  return left.span.line - right.span.line || left.span.column - right.span.column
}

function readRoot(root: Node, reader: Reader): Declarations {
  const isEmpty = isMap(root) ? root.items.length === 0 : isScalar(root) && root.value === null
  const members = isEmpty ? null : reader.members(root, 'The file', declarationKeys)
  if (members === null) return noDeclarations
  const read = <T>(key: string, one: (node: Node, reader: Reader) => T | null): T[] | null => {
    const node = members.values.get(key)
    const entries = node === undefined ? null : reader.list(node, `\`${key}\``)
    return entries?.flatMap(entry => one(entry, reader) ?? []) ?? null
  }
  const registries = read('registries', readRegistry) ?? []
  const grants = read('grants', readGrant) ?? []
  const allowed = read('allowed-images', readAllowed)
  const ignores = read('ignore', readIgnore) ?? []
  return {
    registries: unique(registries, ({ server }) => hostOf(server), 'server', reader),
    grants: unique(grants, grant => grant.package.toLowerCase(), 'package', reader),
    allowedImages: allowed && unique(allowed, ({ text }) => text, 'text', reader).map(({ text }) => text),
    ignores: unique(ignores, ({ rule, image }) => `${rule} ${image ?? ''}`, 'rule', reader)
  }
}

/** Scheme and path do not matter to Docker. */
function hostOf(server: string): string {
  return server
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
}

function readRegistry(node: Node, reader: Reader): DeclaredRegistry | null {
  const what = 'An entry of `registries`'
  const members = reader.members(node, what, ['server', 'secrets', 'level'])
  if (members?.whole !== true) return null
  const server = held(reader.required(members, 'server', what), serverFault, reader)
  const secrets = held(reader.required(members, 'secrets', what), secretsFault, reader)
  const written = members.values.get('level')
  const level = written === undefined ? 'shared' : readLevel(written, reader)
  if (server === null || secrets === null || level === null) return null
  return { ...server.span, server: server.text, secrets: secrets.text.toUpperCase(), level }
}

/** The other levels are read, not declared. */
function readLevel(node: Node, reader: Reader): 'user' | null {
  const level = reader.text(node, '`level`')
  if (level === null) return null
  return level.text === 'user'
    ? 'user'
    : reader.problem(
        level.span,
        `\`${level.text.trim().slice(0, 100)}\` is not a valid level; expected \`user\`, where each person sets secrets of their own.`
      )
}

function readGrant(node: Node, reader: Reader): DeclaredGrant | null {
  const what = 'An entry of `grants`'
  const members = reader.members(node, what, ['package', 'prebuilds'])
  if (members?.whole !== true) return null
  const name = held(reader.required(members, 'package', what), packageFault, reader)
  const written = members.values.get('prebuilds')
  const prebuilds = written === undefined ? false : reader.truth(written, '`prebuilds`')
  if (name === null || prebuilds === null) return null
  return { ...name.span, package: name.text, prebuilds }
}

function readAllowed(node: Node, reader: Reader): (Span & { readonly text: string }) | null {
  const allowed = held(reader.text(node, 'An entry of `allowed-images`'), patternFault, reader)
  return allowed === null ? null : { ...allowed.span, text: allowed.text }
}

function readIgnore(node: Node, reader: Reader): Ignore | null {
  const what = 'An entry of `ignore`'
  const members = reader.members(node, what, ['rule', 'image', 'reason', 'until'])
  if (members?.whole !== true) return null
  const rule = reader.required(members, 'rule', what)
  const reason = reader.required(members, 'reason', what)
  const optional = (key: string, fault: (text: string) => Fault): Written | null | undefined => {
    const found = members.values.get(key)
    return found === undefined ? undefined : held(reader.text(found, `\`${key}\``), fault, reader)
  }
  const image = optional('image', patternFault)
  const until = optional('until', dateFault)
  if (rule === null || reason === null || image === null || until === null) return null
  if (!isRuleId(rule.text)) {
    const meant = nearest(rule.text, ruleIds)
    const hint =
      meant === null ? 'run `codespaces-preflight explain` for all rules' : `did you mean \`${meant}\``
    return reader.problem(
      rule.span,
      `\`${rule.text}\` is not a valid rule: ${hint}${meant === null ? '.' : '?'}`
    )
  }
  return {
    ...rule.span,
    rule: rule.text,
    image: image?.text ?? null,
    reason: reason.text.trim(),
    until: until?.text ?? null
  }
}

function held(written: Written | null, fault: (text: string) => Fault, reader: Reader): Written | null {
  if (written === null) return null
  const found = edgeFault(written.text) ?? fault(written.text)
  return found === null ? written : reader.problem(written.span, `\`${written.text.trim()}\` ${found}.`)
}

/** Leaves out what is declared a second time, since one of the two would count for nothing. */
function unique<N extends string, T extends Span & Readonly<Record<N, string>>>(
  items: readonly T[],
  key: (item: T) => string,
  name: N,
  reader: Reader
): T[] {
  const first = new Map<string, T>()
  for (const item of items) {
    const earlier = first.get(key(item))
    if (earlier === undefined) first.set(key(item), item)
    else reader.problem(item, `\`${item[name]}\` is declared already, on line ${earlier.line}.`)
  }
  return [...first.values()]
}

/** What is wrong with a value, as the rest of a sentence after "X "; `null`: nothing. */
type Fault = string | null

const host = /^(?:[a-z0-9_](?:[a-z0-9_.-]{0,252}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?$/i

/** A value stands in the file as it is used: white space around it, as quotes can hold it, belongs to no name. */
function edgeFault(text: string): Fault {
  return text === text.trim() ? null : 'has white space around it: write it without'
}

/**
 * A SERVER as it stands in the secret: a host, with a scheme and path or without.
 * A user or password in it would be a secret in the repository.
 */
function serverFault(server: string): Fault {
  const authority = server.replace(/^https?:\/\//i, '').split(/[/?#]/, 1)[0] ?? ''
  if (authority.includes('@'))
    return 'holds a user or password: write the host alone, and keep credentials in Codespaces secrets'
  return host.test(authority) && !/\s/.test(server)
    ? null
    : 'is not a valid registry host: expected a text like `mycompany.azurecr.io`'
}

/** `<X>` of `<X>_CONTAINER_REGISTRY_SERVER`; GitHub compares the names of secrets without case. */
function secretsFault(prefix: string): Fault {
  const part = /^(.*?)_?CONTAINER_REGISTRY(?:_.*)?$/i.exec(prefix)
  if (part !== null)
    return `is the name of a secret: expected what stands before \`_CONTAINER_REGISTRY_\`${part[1] ? `, \`${part[1]}\`` : ''}`
  if (!/^[A-Z0-9_]+$/i.test(prefix)) return 'may hold letters, digits and `_` alone'
  if (/^[0-9]/.test(prefix)) return 'starts with a digit, which GitHub allows for no secret'
  if (/^GITHUB_/i.test(prefix) || /^GITHUB$/i.test(prefix))
    return 'starts with `GITHUB_`, which GitHub allows for no secret'
  return null
}

/** Hosts, in lower case, whose names keep their case: the packages of npm, NuGet and RubyGems. */
const otherPackages = /^(?:npm|nuget|rubygems)\.(?:pkg\.github\.com|[a-z0-9-]+\.ghe\.com)$/

/** `host/owner/name` without tag or digest. */
function packageFault(written: string): Fault {
  const expected = 'expected `host/owner/name`, like `ghcr.io/acme/devbox`'
  if (/^[a-z]+:\/\//i.test(written)) return `is a URL: ${expected}`
  const [registry = '', owner = '', ...rest] = written.split('/')
  if (!host.test(registry) || !/[.:]/.test(registry) || rest.length === 0)
    return `is not a valid package: ${expected}`
  const names = [owner, ...rest]
  if (names.some(name => /[@:]/.test(name.slice(1)))) return `has a tag or digest: ${expected}`
  if (!/^@?[\w-][\w.-]*$/.test(owner) || rest.some(name => !/^[\w-][\w.-]*$/.test(name)))
    return `is not a valid package: ${expected}`
  const keepsCase = otherPackages.test(registry.toLowerCase())
  if (owner.startsWith('@') && !keepsCase) return `is not a valid package: ${expected}`
  const lowered = keepsCase ? [registry.toLowerCase(), ...names].join('/') : written.toLowerCase()
  return written === lowered ? null : `has upper-case letters: write \`${lowered}\``
}

/** An image or a pattern that ends with `*`. */
function patternFault(pattern: string): Fault {
  if (/\s/.test(pattern)) return 'holds white space: expected an image, or its start with a `*` at the end'
  const star = pattern.indexOf('*')
  if (star !== -1 && star !== pattern.length - 1)
    return 'has a `*` that is not at its end: no other is allowed'
  return null
}

/** A day of the calendar as `YYYY-MM-DD`. */
function dateFault(date: string): Fault {
  const expected = 'expected a day like `2027-06-30`'
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return `is not a valid date: ${expected}`
  const day = new Date(`${date}T00:00:00Z`)
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
  return exists ? null : `is not a day of the calendar: ${expected}`
}

/** Open collections of the YAML parser, about two for each level of nesting. */
const mostOpen = 200

/**
 * Whether a YAML text nests deeper than is read. Asked before anything composes it: that goes by recursion, and an engine
 * that runs out of stack within a regular expression ends the process.
 */
function nestsTooDeeply(text: string): boolean {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme))
    if (parser.stack.length > mostOpen) return true
  }
  return false
}
