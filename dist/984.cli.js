export const id = 984;
export const ids = [984,62,681];
export const modules = {

/***/ 5877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  p: () => (/* binding */ check_list)
});

// EXTERNAL MODULE: ./src/config-file.ts
var config_file = __webpack_require__(4660);
;// CONCATENATED MODULE: ./src/declarations/compare.ts
/**
 * What a pull request changes in the configuration file, a clause each that begins with its verb and has no full stop
 * (`declaration-changed`, specification 6.7).
 * Order and place do not matter, nor does the wording of a reason: empty where both declare the same.
 */
function declarationChanges(base, head) {
    return [
        ...changes(grants(base), grants(head)),
        ...changes(registries(base), registries(head)),
        ...changes(ignores(base), ignores(head)),
        ...allowedChanges(base.allowedImages, head.allowedImages)
    ];
}
function grants({ grants }) {
    return new Map(grants.map(grant => [
        `the grant for ${grant.package}`,
        grant.prebuilds ? 'for codespaces and prebuilds' : 'for codespaces alone'
    ]));
}
function registries({ registries }) {
    return new Map(registries.map(({ server, secrets }) => [
        `the registry ${server}`,
        `with the secrets ${secrets}_CONTAINER_REGISTRY_*`
    ]));
}
function ignores({ ignores }) {
    return new Map(ignores.map(({ rule, image, until }) => [
        `the ignore of ${rule} for ${image ?? 'every image'}`,
        until === null ? 'with no end' : `until ${until}`
    ]));
}
function changes(base, head) {
    const added = [...head].filter(([name]) => !base.has(name));
    const removed = [...base].filter(([name]) => !head.has(name));
    const changed = [...head].filter(([name, said]) => base.has(name) && base.get(name) !== said);
    return [
        ...added.map(([name, said]) => `adds ${name}, ${said}`),
        ...removed.map(([name, said]) => `removes ${name}, ${said}`),
        ...changed.map(([name, said]) => `changes ${name}: ${base.get(name) ?? ''} becomes ${said}`)
    ];
}
function allowedChanges(base, head) {
    if (base === null || head === null) {
        if (base === head)
            return [];
        return [head === null ? 'removes the list of allowed images' : 'adds a list of allowed images'];
    }
    const added = head.filter(image => !base.includes(image));
    const removed = base.filter(image => !head.includes(image));
    return [
        ...added.map(image => `adds ${image} to the allowed images`),
        ...removed.map(image => `removes ${image} from the allowed images`)
    ];
}

;// CONCATENATED MODULE: ./src/declarations/declarations.ts
/** What counts where there is no configuration file. */
const noDeclarations = { registries: [], grants: [], allowedImages: null, ignores: [] };

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/discovery/position.ts
var position = __webpack_require__(3119);
// EXTERNAL MODULE: ./src/rules/catalogue.ts
var catalogue = __webpack_require__(1062);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
;// CONCATENATED MODULE: ./src/declarations/reader.ts


/** The most entries that a list of the configuration file may have. */
const longestList = 1000;
/** Makes the reader of one document. */
function createReader(document, locate) {
    const problems = [];
    const spanOf = (node) => locate(...edges(node));
    const problem = (span, message) => {
        problems.push({ message, span });
        return null;
    };
    const target = (node) => ((0,dist/* isAlias */.Vj)(node) ? (node.resolve(document) ?? node) : node);
    const mismatch = (node, what, expected) => problem(spanOf(node), `${what} is ${kindOf(target(node))}; expected ${expected}.`);
    const text = (node, what) => {
        const found = target(node);
        if (!(0,dist/* isScalar */.jn)(found) || typeof found.value !== 'string' || found.value.trim() === '')
            return mismatch(node, what, 'text');
        return { text: found.value, span: spanOf(node) };
    };
    return {
        problems,
        problem,
        text,
        members: (node, what, keys) => {
            const found = target(node);
            if (!(0,dist/* isMap */.jh)(found))
                return mismatch(node, what, `keys (${keys.map(quoted).join(', ')})`);
            const values = new Map();
            for (const pair of found.items)
                readPair(pair, keys, what, values, { spanOf, problem });
            return { span: spanOf(node), whole: values.size === found.items.length, values };
        },
        list: (node, what) => {
            const found = target(node);
            if (!(0,dist/* isSeq */.oP)(found))
                return mismatch(node, what, 'a list');
            if (found.items.length <= longestList)
                return found.items;
            return problem(spanOf(node), `${what} has more than ${longestList} entries.`);
        },
        truth: (node, what) => {
            const found = target(node);
            if ((0,dist/* isScalar */.jn)(found) && typeof found.value === 'boolean')
                return found.value;
            return mismatch(node, what, '`true` or `false`');
        },
        required: (members, key, what) => {
            const node = members.values.get(key);
            if (node === undefined)
                return problem(members.span, `${what} has no \`${key}\`.`);
            return text(node, `\`${key}\``);
        }
    };
}
function readPair(pair, keys, what, values, { spanOf, problem }) {
    const { key } = pair;
    const value = (0,dist/* isNode */.Ll)(pair.value) ? pair.value : null;
    const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
    if (!keys.includes(name)) {
        const meant = (0,nearest.nearest)(name, keys);
        const hint = meant === null ? `expected ${keys.map(quoted).join(', ')}` : `did you mean \`${meant}\`?`;
        problem(spanOf(key), `${what} has the unknown key \`${name.slice(0, 100)}\`; ${hint}${meant === null ? '.' : ''}`);
    }
    else if (value === null)
        problem(spanOf(key), `\`${name}\` has no value.`);
    else
        values.set(name, value);
}
function quoted(key) {
    return `\`${key}\``;
}
/** The edges of the text itself, without quotes (specification 2.3); of a map or list its first entry stands for it. */
function edges(node) {
    const first = firstOf(node);
    if (first !== null)
        return edges(first);
    const [start, end] = node.range ?? [0, 0];
    const isQuoted = (0,dist/* isScalar */.jn)(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
    return isQuoted ? [start + 1, end - 1] : [start, end];
}
function firstOf(node) {
    if ((0,dist/* isMap */.jh)(node))
        return node.items[0]?.key ?? null;
    return (0,dist/* isSeq */.oP)(node) ? (node.items[0] ?? null) : null;
}
function kindOf(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'a map';
    if ((0,dist/* isSeq */.oP)(node))
        return 'a list';
    if (!(0,dist/* isScalar */.jn)(node))
        return 'an alias of nothing';
    const { value } = node;
    if (value === null)
        return 'empty';
    if (typeof value === 'string')
        return value.trim() === '' ? 'empty' : 'text';
    return typeof value === 'boolean' ? 'a truth value' : 'a number';
}

;// CONCATENATED MODULE: ./src/declarations/yaml-nesting.ts

/** Open collections of the YAML parser, about two for each level of nesting (specification 6.5). */
const mostOpen = 200;
/**
 * Whether a YAML text nests deeper than is read. Asked before anything composes it: that goes by recursion, and an engine
 * that runs out of stack within a regular expression ends the process.
 */
function nestsTooDeeply(text) {
    const parser = new dist/* Parser */.iX();
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        Array.from(parser.next(lexeme));
        if (parser.stack.length > mostOpen)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/declarations/values.ts
const host = /^(?:[a-z0-9_](?:[a-z0-9_.-]{0,252}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?$/i;
/** A value stands in the file as it is used: white space around it, as quotes can hold it, belongs to no name. */
function edgeFault(text) {
    return text === text.trim() ? null : 'has white space around it: write it without';
}
/**
 * A SERVER as it stands in the secret: a host, with a scheme and path or without (specification 3.3).
 * A user or password in it would be a secret in the repository.
 */
function serverFault(server) {
    const authority = server.replace(/^https?:\/\//i, '').split(/[/?#]/, 1)[0] ?? '';
    if (authority.includes('@'))
        return 'holds a user or password: write the host alone, and keep credentials in Codespaces secrets';
    return host.test(authority) && !/\s/.test(server)
        ? null
        : 'is no registry host: expected a text like `mycompany.azurecr.io`';
}
/** `<X>` of `<X>_CONTAINER_REGISTRY_SERVER`; GitHub compares the names of secrets without case. */
function secretsFault(prefix) {
    const part = /^(.*?)_?CONTAINER_REGISTRY(?:_.*)?$/i.exec(prefix);
    if (part !== null)
        return `is the name of a secret: expected what stands before \`_CONTAINER_REGISTRY_\`${part[1] ? `, \`${part[1]}\`` : ''}`;
    if (!/^[A-Z0-9_]+$/i.test(prefix))
        return 'may hold letters, digits and `_` alone';
    if (/^[0-9]/.test(prefix))
        return 'starts with a digit, which GitHub allows for no secret';
    if (/^GITHUB_/i.test(prefix) || /^GITHUB$/i.test(prefix))
        return 'starts with `GITHUB_`, which GitHub allows for no secret';
    return null;
}
/** Hosts, in lower case, whose names keep their case: the packages of npm, NuGet and RubyGems (specification 3.6). */
const otherPackages = /^(?:npm|nuget|rubygems)\.(?:pkg\.github\.com|[a-z0-9-]+\.ghe\.com)$/;
/** `host/owner/name` without tag or digest. */
function packageFault(written) {
    const expected = 'expected `host/owner/name`, like `ghcr.io/acme/devbox`';
    if (/^[a-z]+:\/\//i.test(written))
        return `is a URL: ${expected}`;
    const [registry = '', owner = '', ...rest] = written.split('/');
    if (!host.test(registry) || !/[.:]/.test(registry) || rest.length === 0)
        return `is no package: ${expected}`;
    const names = [owner, ...rest];
    if (names.some(name => /[@:]/.test(name.slice(1))))
        return `has a tag or digest: ${expected}`;
    if (!/^@?[\w-][\w.-]*$/.test(owner) || rest.some(name => !/^[\w-][\w.-]*$/.test(name)))
        return `is no package: ${expected}`;
    const keepsCase = otherPackages.test(registry.toLowerCase());
    if (owner.startsWith('@') && !keepsCase)
        return `is no package: ${expected}`;
    const lowered = keepsCase ? [registry.toLowerCase(), ...names].join('/') : written.toLowerCase();
    return written === lowered ? null : `has upper-case letters: write \`${lowered}\``;
}
/** An image or a pattern that ends with `*`. */
function patternFault(pattern) {
    if (/\s/.test(pattern))
        return 'holds white space: expected an image, or its start with a `*` at the end';
    const star = pattern.indexOf('*');
    if (star !== -1 && star !== pattern.length - 1)
        return 'has a `*` that is not at its end: no other is allowed';
    return null;
}
/** A day of the calendar as `YYYY-MM-DD`. */
function dateFault(date) {
    const expected = 'expected a day like `2027-06-30`';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
        return `is no date: ${expected}`;
    const day = new Date(`${date}T00:00:00Z`);
    const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
    return exists ? null : `is no day of the calendar: ${expected}`;
}

;// CONCATENATED MODULE: ./src/declarations/parse.ts








/** Characters of what the YAML parser says: it repeats words of the file. */
const longestMessage = 200;
/** The keys of the file. */
const declarationKeys = ['registries', 'grants', 'allowed-images', 'ignore'];
/**
 * Reads the configuration file (specification 5.4) out of its whole text; an empty one declares nothing.
 * Never throws: what is wrong is left out of the declarations and named in `problems`, with its place.
 */
function parseDeclarations(text, file) {
    const locate = (0,position/* locateIn */._)(file, text);
    const document = parsed(text);
    if (document === null) {
        const message = 'The file cannot be read as YAML: it is nested too deeply.';
        return { declarations: noDeclarations, problems: [{ message, span: locate(0, 0) }] };
    }
    const syntax = [...document.errors, ...document.warnings].map(fault => syntaxProblem(fault, text, locate));
    const root = document.contents;
    if (syntax.length > 0 || root === null)
        return { declarations: noDeclarations, problems: syntax };
    const reader = createReader(document, locate);
    const declarations = readRoot(root, reader);
    return { declarations, problems: [...reader.problems].sort(byPosition) };
}
/** A fault of the syntax in our own words where the parser's name its functions or leave out what it is about. */
function syntaxProblem({ code, message, pos }, text, locate) {
    const [start, end] = pos;
    if (code === 'MULTIPLE_DOCS')
        return {
            message: 'A second YAML document begins here; expected one in the file.',
            span: locate(start, start + '---'.length)
        };
    if (code === 'DUPLICATE_KEY') {
        const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s:,{}]+)/.exec(text.slice(start, start + 200))?.[0] ?? '';
        const name = key.replace(/^["']|["']$/g, '');
        return {
            message: `The key \`${name}\` stands here a second time; expected it once.`,
            span: locate(start, start + Math.max(1, key.length))
        };
    }
    const first = message.split('\n', 1)[0] ?? '';
    return {
        message: `${first
            .replace(/ at line \d+.*$/, '')
            .replace(/[.:]$/, '')
            .slice(0, longestMessage)}.`,
        span: locate(start, end)
    };
}
/** `null`: it nests too deeply. */
function parsed(text) {
    if (nestsTooDeeply(text))
        return null;
    return (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, stringKeys: true, logLevel: 'error' });
}
function byPosition(left, right) {
    return left.span.line - right.span.line || left.span.column - right.span.column;
}
function readRoot(root, reader) {
    const isEmpty = (0,dist/* isMap */.jh)(root) ? root.items.length === 0 : (0,dist/* isScalar */.jn)(root) && root.value === null;
    const members = isEmpty ? null : reader.members(root, 'The file', declarationKeys);
    if (members === null)
        return noDeclarations;
    const read = (key, one) => {
        const node = members.values.get(key);
        const entries = node === undefined ? null : reader.list(node, `\`${key}\``);
        return entries?.flatMap(entry => one(entry, reader) ?? []) ?? null;
    };
    const registries = read('registries', readRegistry) ?? [];
    const grants = read('grants', readGrant) ?? [];
    const allowed = read('allowed-images', readAllowed);
    const ignores = read('ignore', readIgnore) ?? [];
    return {
        registries: unique(registries, ({ server }) => hostOf(server), 'server', reader),
        grants: unique(grants, grant => grant.package.toLowerCase(), 'package', reader),
        allowedImages: allowed && unique(allowed, ({ text }) => text, 'text', reader).map(({ text }) => text),
        ignores: unique(ignores, ({ rule, image }) => `${rule} ${image ?? ''}`, 'rule', reader)
    };
}
/** Scheme and path do not matter to Docker (specification 3.3). */
function hostOf(server) {
    return server
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/.*$/, '');
}
function readRegistry(node, reader) {
    const what = 'An entry of `registries`';
    const members = reader.members(node, what, ['server', 'secrets']);
    if (members?.whole !== true)
        return null;
    const server = held(reader.required(members, 'server', what), serverFault, reader);
    const secrets = held(reader.required(members, 'secrets', what), secretsFault, reader);
    if (server === null || secrets === null)
        return null;
    return { ...server.span, server: server.text, secrets: secrets.text.toUpperCase() };
}
function readGrant(node, reader) {
    const what = 'An entry of `grants`';
    const members = reader.members(node, what, ['package', 'prebuilds']);
    if (members?.whole !== true)
        return null;
    const name = held(reader.required(members, 'package', what), packageFault, reader);
    const written = members.values.get('prebuilds');
    const prebuilds = written === undefined ? false : reader.truth(written, '`prebuilds`');
    if (name === null || prebuilds === null)
        return null;
    return { ...name.span, package: name.text, prebuilds };
}
function readAllowed(node, reader) {
    const allowed = held(reader.text(node, 'An entry of `allowed-images`'), patternFault, reader);
    return allowed === null ? null : { ...allowed.span, text: allowed.text };
}
function readIgnore(node, reader) {
    const what = 'An entry of `ignore`';
    const members = reader.members(node, what, ['rule', 'image', 'reason', 'until']);
    if (members?.whole !== true)
        return null;
    const rule = reader.required(members, 'rule', what);
    const reason = reader.required(members, 'reason', what);
    const optional = (key, fault) => {
        const found = members.values.get(key);
        return found === undefined ? undefined : held(reader.text(found, `\`${key}\``), fault, reader);
    };
    const image = optional('image', patternFault);
    const until = optional('until', dateFault);
    if (rule === null || reason === null || image === null || until === null)
        return null;
    if (!(0,catalogue.isRuleId)(rule.text)) {
        const meant = (0,nearest.nearest)(rule.text, catalogue.ruleIds);
        const hint = meant === null ? 'run `codespaces-preflight explain` for all rules' : `did you mean \`${meant}\``;
        return reader.problem(rule.span, `\`${rule.text}\` is no rule: ${hint}${meant === null ? '.' : '?'}`);
    }
    return {
        ...rule.span,
        rule: rule.text,
        image: image?.text ?? null,
        reason: reason.text.trim(),
        until: until?.text ?? null
    };
}
function held(written, fault, reader) {
    if (written === null)
        return null;
    const found = edgeFault(written.text) ?? fault(written.text);
    return found === null ? written : reader.problem(written.span, `\`${written.text.trim()}\` ${found}.`);
}
/** Leaves out what is declared a second time, since one of the two would count for nothing. */
function unique(items, key, name, reader) {
    const first = new Map();
    for (const item of items) {
        const earlier = first.get(key(item));
        if (earlier === undefined)
            first.set(key(item), item);
        else
            reader.problem(item, `\`${item[name]}\` is declared already, on line ${earlier.line}.`);
    }
    return [...first.values()];
}

// EXTERNAL MODULE: ./src/inputs.ts + 1 modules
var inputs = __webpack_require__(745);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(6270);
;// CONCATENATED MODULE: ./src/declared.ts





/** Reads the configuration file of the checkout (specification 5.4). A file that was named and is absent is wrong usage. */
async function readDeclarations(files, path) {
    const answer = await files.read(path);
    switch (answer.kind) {
        case 'text': {
            const read = declared_parsed(answer.text, path);
            return read.kind === 'done'
                ? { kind: 'done', value: { declarations: read.value, isThere: true } }
                : read;
        }
        case 'missing':
            return path === inputs/* inputs */.QL['config-file'].default
                ? { kind: 'done', value: { declarations: noDeclarations, isThere: false } }
                : wrong(`${path}: there is no such configuration file.`);
        case 'directory':
            return wrong(`${path}: expected a configuration file, found a folder.`);
        case 'outside':
            return wrong(`${path}: the configuration file lies outside of the repository and was not opened.`);
        case 'too-large':
            return wrong(`${path}: the configuration file has ${answer.bytes} bytes, the limit is ${answer.limit}.`);
        case 'unreadable':
            return wrong(`${path}: the configuration file cannot be read: ${answer.reason}.`);
    }
}
/**
 * On a pull request the declarations of the base commit count, so that nobody turns their own pull request green
 * (specification 6.7). Where they cannot be read, nothing counts but the checkout's list of allowed images, which only
 * forbids, and the report says so. Of another repository than the pull request's the checkout counts: nobody of the pull
 * request wrote it.
 */
async function declaredForRun(ofCheckout, path, { situation, checkedOut, folder, baseFolder }, fileAt) {
    const { pullRequest, event } = situation;
    if (checkedOut.kind === 'another')
        return { declarations: ofCheckout.declarations, findings: [], incomplete: [] };
    if (pullRequest === null)
        return event?.startsWith('pull_request') === true
            ? withoutBase(ofCheckout, "the event's payload names no pull request")
            : { declarations: ofCheckout.declarations, findings: [], incomplete: [] };
    if (checkedOut.kind === 'chosen')
        return withoutBase(ofCheckout, checkedOut.detail);
    const { repository, sha } = pullRequest.base;
    const look = await fileAt(repository, path, sha);
    if (look.read === 'missing')
        return folder === baseFolder
            ? compared(noDeclarations, ofCheckout, path)
            : withoutBase(ofCheckout, overLink);
    if (look.read !== 'text')
        return withoutBase(ofCheckout, look.detail);
    const base = declared_parsed(look.text, `${path} of the base commit`);
    return base.kind === 'done'
        ? compared(base.value, ofCheckout, path)
        : withoutBase(ofCheckout, base.problems.map(({ text }) => text).join('; '));
}
/** The contents API answers 404 for what lies below a link, as for what is not there. */
const overLink = 'the checked folder is reached over a symbolic link, below which GitHub shows no files';
function withoutBase({ declarations: { allowedImages } }, reason) {
    const sentence = `the configuration file of the base commit could not be read, so nothing that it declares counts: ${reason}`;
    return { declarations: { ...noDeclarations, allowedImages }, findings: [], incomplete: [sentence] };
}
function compared(base, head, path) {
    const changes = declarationChanges(base, head.declarations);
    const message = `The pull request changes ${path}: ${changes.join('; ')}. What the base branch declares counts until it is merged.`;
    const location = head.isThere ? { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 } : null;
    const fix = {
        text: `Review the change of ${path} as you would review a change of access.`,
        who: 'repository administrator'
    };
    return {
        declarations: base,
        findings: changes.length === 0 ? [] : [(0,finding/* finding */.gk)('declaration-changed', { message, location, fixes: [fix] })],
        incomplete: []
    };
}
function declared_parsed(text, file) {
    const { declarations, problems } = parseDeclarations(text, file);
    if (problems.length === 0)
        return { kind: 'done', value: declarations };
    const told = problems.slice(0, mostTold).map(({ message, span }) => ({
        text: `${span.file}:${span.line}:${span.column}: ${message}`,
        place: span
    }));
    const further = problems.length - told.length;
    const rest = further > 0 ? [{ text: `${file}: ${further} further problems are not listed.`, place: null }] : [];
    return { kind: 'wrong-usage', problems: [...told, ...rest] };
}
/** Problems of one file that are listed: who mends these sees the others. */
const mostTold = 10;
function wrong(problem) {
    return { kind: 'wrong-usage', problems: [{ text: problem, place: null }] };
}

// EXTERNAL MODULE: ./src/credentials/ecr-host.ts
var ecr_host = __webpack_require__(2395);
// EXTERNAL MODULE: ./src/credentials/server-key.ts
var server_key = __webpack_require__(8969);
// EXTERNAL MODULE: ./src/environment.ts
var environment = __webpack_require__(2678);
// EXTERNAL MODULE: ./src/github/facts.ts
var facts = __webpack_require__(3480);
;// CONCATENATED MODULE: ./src/credentials/near-miss.ts

const exactForm = /^([A-Z0-9_]+)_CONTAINER_REGISTRY_(SERVER|USER|PASSWORD)$/;
/** The two halves of a name of a triple, or `null` for any other name; `name` in upper case. */
function tripleName(name) {
    const match = exactForm.exec(name);
    const part = environment/* tripleParts */.HD.find(candidate => candidate === match?.[2]);
    return part === undefined ? null : { prefix: match?.[1] ?? '', part };
}
/** Last words that stand for a part where the rest of the name leaves no doubt. */
const words = {
    SERVER: [
        'SERVER',
        'SERVERS',
        'SERVER_URL',
        'SERVER_NAME',
        'LOGIN_SERVER',
        'URL',
        'URI',
        'HOST',
        'HOSTNAME',
        'ENDPOINT',
        'ADDRESS',
        'DOMAIN'
    ],
    USER: ['USER', 'USERS', 'USERNAME', 'USER_NAME', 'USERID', 'USER_ID', 'LOGIN', 'ACCOUNT'],
    PASSWORD: [
        'PASSWORD',
        'PASSWORDS',
        'PASS',
        'PASSWD',
        'PWD',
        'PASSWORT',
        'PASSPHRASE',
        'TOKEN',
        'ACCESS_TOKEN',
        'SECRET',
        'KEY',
        'PAT',
        'API_KEY'
    ]
};
/** The fewer words that count where `CONTAINER_REGISTRY` is left out: `DOCKER_HOST` or `ACR_KEY` mean other things. */
const plainWords = {
    SERVER: ['SERVER', 'URL', 'LOGIN_SERVER', 'REGISTRY_SERVER', 'REGISTRY_URL', 'REGISTRY_HOST'],
    USER: ['USER', 'USERNAME', 'REGISTRY_USER', 'REGISTRY_USERNAME'],
    PASSWORD: ['PASSWORD', 'PASS', 'PASSWD', 'TOKEN', 'REGISTRY_PASSWORD', 'REGISTRY_PASS', 'REGISTRY_TOKEN']
};
/** Ways to get the middle of the name wrong. */
const middles = [
    'CONTAINER_REGISTRY',
    'CONTAINERREGISTRY',
    'CONTAINER_REGISTERY',
    'CONTAINERS_REGISTRY',
    'CONTAINER_REGISTRIES',
    'CONTAINER_REG',
    'REGISTRY_CONTAINER'
];
/** Prefixes that nobody uses for anything but a registry. */
const registryPrefixes = new Set([
    'ACR',
    'AZURECR',
    'ECR',
    'DOCKERHUB',
    'DOCKER_HUB',
    'DOCKER',
    'GHCR',
    'GCR',
    'GAR',
    'QUAY',
    'HARBOR',
    'ARTIFACTORY',
    'JFROG',
    'OCIR',
    'NEXUS',
    'REGISTRY',
    'DOCKER_REGISTRY',
    'GITLAB_REGISTRY'
]);
/**
 * The name that was probably meant by a name that is none of a triple, or `null` (rule `registry-secrets-misnamed`).
 * Names without `CONTAINER_REGISTRY` count only with a prefix that speaks of a registry, or one of `tripleNames` (the
 * prefixes of triples that have begun): `DB_USER` and `DB_PASSWORD` are no triple. All names in upper case.
 */
function meantName(name, tripleNames) {
    if (name.length > 200 || tripleName(name) !== null)
        return null;
    for (const part of environment/* tripleParts */.HD) {
        for (const word of words[part]) {
            const prefix = middlePrefix(name, word);
            if (prefix !== null)
                return `${prefix}_CONTAINER_REGISTRY_${part}`;
        }
    }
    return plainName(name, tripleNames);
}
function middlePrefix(name, word) {
    for (const middle of middles) {
        const ending = `_${middle}_${word}`;
        if (name.endsWith(ending) && name.length > ending.length)
            return name.slice(0, -ending.length);
        if (middle === 'CONTAINER_REGISTRY' && name === ending.slice(1))
            return 'MY';
    }
    return null;
}
function plainName(name, tripleNames) {
    for (const part of environment/* tripleParts */.HD) {
        for (const word of plainWords[part]) {
            if (!name.endsWith(`_${word}`))
                continue;
            const prefix = name.slice(0, -word.length - 1);
            if (registryPrefixes.has(prefix) || tripleNames.has(prefix))
                return `${prefix}_CONTAINER_REGISTRY_${part}`;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./src/credentials/survey-secrets.ts



/**
 * What the names of the three levels say together (specification 3.3). Repository level beats organization level, and
 * both beat the user level, whose names prove nothing for colleagues. A user has no organization level.
 * A name that may or may not reach the repository counts as one that does not, and its level as not read.
 */
function surveySecrets(listings, ownerType) {
    const found = facts/* secretLevels */.o.flatMap(level => namesOf(level, listings[level]));
    const unread = facts/* secretLevels */.o
        .filter(level => level !== 'organization' || ownerType !== 'User')
        .flatMap(level => unreadOf(level, listings[level]));
    const triples = surveyTriples(found);
    return {
        triples,
        nearMisses: nearMisses(found, new Set(triples.map(triple => triple.prefix))),
        allRead: unread.every(({ level }) => level === 'user'),
        prebuildToken: found.find(isPrebuildToken)?.level ?? null,
        unread
    };
}
/** Prebuilds get no secrets of the user level. */
function isPrebuildToken({ name, level, reaches }) {
    return name === facts/* prebuildTokenName */.g && level !== 'user' && reaches !== 'no';
}
function namesOf(level, listing) {
    return listing.read === 'names'
        ? listing.names.map(name => ({ ...name, name: name.name.toUpperCase(), level }))
        : [];
}
function unreadOf(level, listing) {
    if (listing.read !== 'names')
        return [{ level, why: whyUnread(listing), detail: listing.detail }];
    const doubtful = listing.names.filter(name => name.reaches === 'unknown' && tripleName(name.name.toUpperCase()) !== null);
    const [first] = doubtful;
    if (first === undefined)
        return [];
    const others = doubtful.length === 1 ? '' : ` and ${doubtful.length - 1} more`;
    const detail = `which repositories ${first.name}${others} reaches could not be read`;
    return [{ level, why: 'no-answer', detail }];
}
function whyUnread(listing) {
    switch (listing.read) {
        case 'refused':
            return listing.status === 401 ? 'not-accepted' : 'not-permitted';
        case 'not-found':
            return 'not-permitted';
        case 'unreachable':
            return 'no-answer';
        default:
            return listing.read;
    }
}
function surveyTriples(found) {
    const byPrefix = new Map();
    for (const secret of found) {
        const name = tripleName(secret.name);
        if (name === null)
            continue;
        const parts = byPrefix.get(name.prefix) ?? new Map();
        byPrefix.set(name.prefix, parts.set(name.part, [...(parts.get(name.part) ?? []), secret]));
    }
    return [...byPrefix]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([prefix, parts]) => surveyTriple(prefix, part => parts.get(part) ?? []));
}
function surveyTriple(prefix, at) {
    const supplying = (part) => at(part).find(secret => secret.reaches === 'yes');
    const level = (part) => supplying(part)?.level ?? null;
    const levels = { SERVER: level('SERVER'), USER: level('USER'), PASSWORD: level('PASSWORD') };
    const missing = environment/* tripleParts */.HD.filter(part => at(part).length === 0);
    const unassigned = environment/* tripleParts */.HD
        .filter(part => levels[part] === null || levels[part] === 'user')
        .flatMap(part => at(part)
        .filter(secret => secret.reaches !== 'yes')
        .map(secret => ({ part, level: secret.level })));
    const supplied = new Set(environment/* tripleParts */.HD.flatMap(part => levels[part] ?? []));
    const password = supplying('PASSWORD') ?? at('PASSWORD')[0];
    return {
        prefix,
        reach: reachOf(Object.values(levels), missing),
        levels,
        missing,
        unassigned,
        mixed: supplied.size > 1,
        passwordUpdatedAt: password?.updatedAt ?? null
    };
}
function reachOf(levels, missing) {
    if (missing.length > 0)
        return 'incomplete';
    if (levels.includes(null))
        return 'not-assigned';
    return levels.includes('user') ? 'user-only' : 'complete';
}
function nearMisses(found, prefixes) {
    const existing = new Set(found.map(secret => secret.name));
    return found.flatMap(({ name, level }) => {
        const meant = meantName(name, prefixes);
        return meant === null || existing.has(meant) ? [] : [{ name, meant, level }];
    });
}

// EXTERNAL MODULE: ./src/reference/reference.ts + 1 modules
var reference = __webpack_require__(5210);
// EXTERNAL MODULE: ./src/discovery/features/identifier.ts
var identifier = __webpack_require__(3753);
// EXTERNAL MODULE: ./src/discovery/quoted.ts
var discovery_quoted = __webpack_require__(9684);
;// CONCATENATED MODULE: ./src/discovery/features/dependency.ts




/**
 * The use that the id of a remote Feature's `dependsOn` stands for. Its place is that of the Feature in the repository
 * that brought it in, with one more step of `via` for each Feature between. `lock`: the digests of the configuration's
 * lock file, which holds dependencies too.
 */
function dependencyOf(parent, id, lock = new Map()) {
    const feature = (0,identifier/* classifyFeature */.PO)(id);
    if (feature.kind === 'archive' || feature.kind === 'local')
        return { kind: 'none' };
    if (feature.kind !== 'oci')
        return broken(parent, id, feature.reason);
    const parsed = (0,reference/* parseReference */.F2)(feature.text);
    if (parsed.kind === 'invalid')
        return broken(parent, id, parsed.reason);
    const digest = lock.get((0,identifier/* expandShortName */.Ee)(id));
    const { file, line, column, endLine, endColumn } = parent;
    const step = {
        file,
        line,
        column,
        endLine,
        endColumn,
        text: `dependsOn of ${parent.reference.text}: ${(0,discovery_quoted/* shortened */.v)(id)}`
    };
    return {
        kind: 'use',
        use: {
            ...parent,
            via: [...parent.via, step],
            reference: digest === undefined ? parsed.reference : (0,reference/* withLockDigest */.ip)(parsed.reference, digest)
        }
    };
}
function broken(parent, id, reason) {
    return {
        kind: 'finding',
        finding: (0,finding/* finding */.gk)('invalid-configuration', {
            message: `The Feature ${(0,discovery_quoted/* quoted */.T)(parent.reference.text)} depends on ${(0,discovery_quoted/* quoted */.T)(id)}, which is no Feature that can be fetched: ${reason}.`,
            location: parent,
            required: parent.required
        })
    };
}

// EXTERNAL MODULE: ./src/discovery/limits.ts
var discovery_limits = __webpack_require__(7088);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/registry/body.ts
var body = __webpack_require__(6655);
;// CONCATENATED MODULE: ./src/registry/challenge.ts
/** Characters that are read of one header; challenges of registries have a few hundred. */
const longestHeader = 16 * 1024;
const tokenCharacter = /[!#$%&'*+\-.^_`|~0-9A-Za-z]/;
/**
 * All challenges of a `WWW-Authenticate` header, in order. Gitea and Forgejo send several in one line
 * (`Bearer …,Basic …`), others repeat the header, which `Headers` joins with commas: both read the same.
 * Never throws: what is no challenge is passed over, of a parameter that is repeated the first value counts.
 */
function parseChallenges(header) {
    if (header === null)
        return [];
    const scanner = new Scanner(header.slice(0, longestHeader));
    const challenges = [];
    while (!scanner.atEnd()) {
        scanner.skipSeparators();
        const word = scanner.token();
        if (word === '') {
            scanner.skipOne();
            continue;
        }
        const value = scanner.parameterValue();
        const current = challenges.at(-1);
        if (value === null)
            challenges.push({ scheme: word.toLowerCase(), parameters: new Map() });
        else if (current !== undefined)
            setOnce(current.parameters, word.toLowerCase(), value);
    }
    return challenges;
}
function setOnce(parameters, name, value) {
    if (!parameters.has(name))
        parameters.set(name, value);
}
class Scanner {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    atEnd() {
        return this.#at >= this.#text.length;
    }
    skipOne() {
        this.#at += 1;
    }
    skipSeparators() {
        this.#skip(' \t,');
    }
    /** The longest token from here; empty where there is none. */
    token() {
        const start = this.#at;
        while (tokenCharacter.test(this.#text[this.#at] ?? ' '))
            this.#at += 1;
        return this.#text.slice(start, this.#at);
    }
    /** The value after `=`, or `null`, without moving, where no `=` follows: then the word was a scheme. */
    parameterValue() {
        const start = this.#at;
        this.#skip(' \t');
        if (this.#text[this.#at] !== '=') {
            this.#at = start;
            return null;
        }
        this.#at += 1;
        this.#skip(' \t');
        return this.#text[this.#at] === '"' ? this.#quoted() : this.#bare();
    }
    /** Some registries leave the quotes out around addresses: everything up to a comma or blank belongs to it. */
    #bare() {
        const start = this.#at;
        while (!this.atEnd() && !' \t,'.includes(this.#text[this.#at] ?? ''))
            this.#at += 1;
        return this.#text.slice(start, this.#at);
    }
    #quoted() {
        const parts = [];
        for (this.#at += 1; !this.atEnd() && this.#text[this.#at] !== '"'; this.#at += 1) {
            if (this.#text[this.#at] === '\\')
                this.#at += 1;
            parts.push(this.#text[this.#at] ?? '');
        }
        this.#at += 1;
        return parts.join('');
    }
    #skip(characters) {
        while (!this.atEnd() && characters.includes(this.#text[this.#at] ?? ''))
            this.#at += 1;
    }
}

// EXTERNAL MODULE: ./src/registry/fetch.ts
var registry_fetch = __webpack_require__(6271);
;// CONCATENATED MODULE: ./src/registry/failure.ts



/** An answer of a registry or token service that is not what was asked for. */
class RegistryError extends Error {
    name = 'RegistryError';
    asked;
    status;
    /** Codes of the body (`MANIFEST_UNKNOWN`) and of the challenge (`insufficient_scope`), in order. */
    codes;
    /** The registry's own sentence as it came: text of a stranger, see `quoted`. */
    said;
    /** The address, without values that may be secret. */
    url;
    /** What the body is: a registry's errors, another text, a page for people, or nothing. */
    body;
    /** Set where the body was longer than is read of an error: nothing of it is known. */
    tooLong;
    constructor(parts) {
        super(`${parts.asked} was answered ${parts.status} at ${parts.url}`);
        this.asked = parts.asked;
        this.status = parts.status;
        this.codes = parts.codes;
        this.url = parts.url;
        this.said = parts.said;
        this.body = parts.body;
        this.tooLong = parts.tooLong;
    }
}
/** `(401)`, or `(403 DENIED)` where the registry gave a code. */
function statusAndCode(error) {
    const [code] = error.codes;
    return code === undefined ? `(${error.status})` : `(${error.status} ${code})`;
}
/** Makes the error of an answer; reads its body, 64 KiB at most. */
async function registryError(asked, response) {
    const { text, tooLong } = await errorText(response);
    const body = parseJson(text);
    const bodyCodes = codesOf(body);
    const challengeCodes = parseChallenges(response.headers.get('www-authenticate')).flatMap(challenge => challenge.parameters.get('error') ?? []);
    return new RegistryError({
        asked,
        status: response.status,
        codes: [...bodyCodes, ...challengeCodes]
            .filter(code => /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(code))
            .slice(0, 10),
        said: sentenceOf(body),
        url: redactUrl(response.url),
        body: bodyKind(response, text, bodyCodes),
        tooLong
    });
}
function bodyKind(response, text, codes) {
    if (codes.length > 0)
        return 'errors';
    if (isHtml(response, text))
        return 'html';
    return text === '' ? 'empty' : 'other';
}
/** Whether an answer is a page for people: a captive portal, a login page, a web server that is no registry. */
function isHtml(response, text) {
    const type = response.headers.get('content-type') ?? '';
    return (/^\s*(?:text\/html|application\/xhtml)/i.test(type) ||
        /^\s*<(?:!doctype|html|\?xml)/i.test(text.slice(0, 200)));
}
/** One that is too long counts as empty: the status is known all the same. */
async function errorText(response) {
    try {
        return { text: (await (0,body/* readBody */.x8)(response, body/* bodyLimits */.TR.error)).toString('utf8'), tooLong: null };
    }
    catch (error) {
        if (!(error instanceof registry_fetch/* NoAnswer */.W) || error.reason !== 'limit-reached')
            throw error;
        await (0,body/* discard */.vf)(response);
        return { text: '', tooLong: error };
    }
}
/** Codes of a registry's error body (OCI distribution specification, error codes), or OAuth's `error`. */
function codesOf(parsed) {
    if (!isRecord(parsed))
        return [];
    if (Array.isArray(parsed['errors'])) {
        return parsed['errors'].flatMap(entry => isRecord(entry) && typeof entry['code'] === 'string' ? entry['code'] : []);
    }
    return typeof parsed['error'] === 'string' ? [parsed['error']] : [];
}
/** The sentence of the first error, of OAuth (RFC 6749 5.2), or of Docker Hub's token service. */
function sentenceOf(parsed) {
    if (!isRecord(parsed))
        return null;
    const first = Array.isArray(parsed['errors']) ? parsed['errors'][0] : null;
    const said = isRecord(first) ? first['message'] : (parsed['error_description'] ?? parsed['details']);
    return typeof said === 'string' ? said : null;
}
/** The value of a JSON text, `undefined` where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a JSON value is an object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const tellingParameters = new Set(['scope', 'service', 'mount', 'from', 'digest', 'n', 'last']);
/** An address for people: without userinfo and fragment, values of the query only where they cannot be secret. */
function redactUrl(address) {
    if (!URL.canParse(address))
        return '';
    const url = new URL(address);
    url.username = '';
    url.password = '';
    url.hash = '';
    for (const name of new Set(url.searchParams.keys())) {
        if (!tellingParameters.has(name))
            url.searchParams.set(name, 'REDACTED');
    }
    return url.href;
}

;// CONCATENATED MODULE: ./src/registry/manifest.ts



/**
 * What is accepted as a manifest. All four are always sent: a registry that holds an index says "not found" to a
 * client that does not name it, and Docker's schema 1 is what the rest falls back to.
 */
const manifestTypes = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json'
];
/** Different platforms of an image that are kept; one more says that there are others (specification 6.5). */
const mostPlatforms = 500;
/** Entries of one Feature's `dependsOn` that are followed; one more says that there are others. */
const mostDependencies = 1_000;
/**
 * Reads an index, a manifest, or Docker's schema 1.
 * Throws `NoAnswer` `invalid-answer` for what is none of them. `contentType` counts where the text has no `mediaType`.
 */
function readManifest(bytes, contentType) {
    const json = parseJson(bytes.toString('utf8'));
    if (!isRecord(json)) {
        const what = json === undefined ? 'no JSON' : 'none';
        throw new registry_fetch/* NoAnswer */.W('invalid-answer', `what came in place of a manifest is ${what} (200)`);
    }
    const mediaType = mediaTypeOf(json, contentType);
    const common = {
        digest: sha256(bytes),
        mediaType,
        platforms: null,
        config: null,
        layer: null,
        child: null,
        dependsOn: null
    };
    if (isSchema1(json, mediaType))
        return { ...common, artifact: 'schema-1' };
    if (Array.isArray(json['manifests']) || isIndexType(mediaType))
        return { ...common, ...indexParts(list(json['manifests'])) };
    const config = descriptor(json['config']);
    const layers = list(json['layers']);
    if (config === null && layers.length === 0 && !isManifestType(mediaType)) {
        throw new registry_fetch/* NoAnswer */.W('invalid-answer', 'what came in place of a manifest is none (200)');
    }
    const artifact = artifactOf(json, config, layers);
    return { ...common, artifact, config, layer: ownLayer(layers), dependsOn: annotatedDependencies(json) };
}
function mediaTypeOf(json, contentType) {
    const own = json['mediaType'];
    const type = typeof own === 'string' && own !== '' ? own : (contentType ?? '').split(';')[0]?.trim();
    return /^[\w.+/-]{1,200}$/.test(type ?? '') ? (type ?? '') : '';
}
function isSchema1(json, mediaType) {
    return (json['schemaVersion'] === 1 || mediaType.startsWith('application/vnd.docker.distribution.manifest.v1+'));
}
function isManifestType(mediaType) {
    return manifestTypes.includes(mediaType);
}
/** Whether a media type is that of an index: OCI's, or Docker's list of manifests. */
function isIndexType(mediaType) {
    return manifestTypes.slice(0, 2).includes(mediaType);
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function descriptor(value) {
    if (!isRecord(value))
        return null;
    const { digest, mediaType } = value;
    if (typeof digest !== 'string' || !isDigest(digest))
        return null;
    return { digest, mediaType: typeof mediaType === 'string' ? mediaType : '' };
}
/** Whether a text is a digest of an algorithm that can be checked. */
function isDigest(text) {
    return /^sha256:[a-f0-9]{64}$|^sha512:[a-f0-9]{128}$/.test(text);
}
/** Whether `bytes` are what `digest` names. */
function hasDigest(bytes, digest) {
    const [algorithm = '', value] = digest.split(':');
    return isDigest(digest) && (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex') === value;
}
function sha256(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** An index of which no entry can be pulled, one of attestations alone among them, is no image. */
function indexParts(entries) {
    const images = entries.filter(entry => !isAttestation(entry) && descriptor(entry) !== null);
    if (images.length === 0)
        return { artifact: 'other', platforms: null, child: null };
    const named = images.map(entry => (isRecord(entry) ? platformOf(entry['platform']) : null));
    const platforms = named.filter(platform => platform !== null);
    const preferred = images[named.findIndex(platform => platform === 'linux/amd64')] ?? images[0];
    return {
        artifact: 'image',
        platforms: platforms.length === 0 ? null : kept([...new Set(platforms)]),
        child: descriptor(preferred)
    };
}
/** All that Go knows by name and few others: whatever an index makes up, the platform that is wanted is not left out. */
function kept(platforms) {
    if (platforms.length <= mostPlatforms)
        return platforms;
    const known = platforms.filter(isKnownPlatform);
    const others = platforms.filter(platform => !isKnownPlatform(platform));
    return [...known, ...others].slice(0, mostPlatforms + 1);
}
/** Whether a platform is one that images are built for: none of them is left out of a list that is too long. */
function isKnownPlatform(platform) {
    return knownPlatform.test(platform);
}
const knownPlatform = /^(?:linux|windows|darwin|freebsd)\/(?:amd64|arm64|arm|386|ppc64le|s390x|riscv64|mips64le|loong64)(?:\/v\d)?$/;
/** BuildKit puts its attestations into the index as a platform `unknown/unknown`. */
function isAttestation(entry) {
    if (!isRecord(entry))
        return true;
    const { annotations, platform } = entry;
    if (isRecord(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest')
        return true;
    return isRecord(platform) && platform['os'] === 'unknown' && platform['architecture'] === 'unknown';
}
/** `os/architecture` or `os/architecture/variant` of a platform object or an image's config; `null` where it has none. */
function platformOf(value) {
    if (!isRecord(value))
        return null;
    const { os, architecture, variant } = value;
    if (!isWord(os) || !isWord(architecture))
        return null;
    return isWord(variant) ? `${os}/${architecture}/${variant}` : `${os}/${architecture}`;
}
function isWord(value) {
    return typeof value === 'string' && /^[A-Za-z0-9._-]{1,40}$/.test(value);
}
const imageConfigs = new Set([
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
    'application/octet-stream',
    ''
]);
/** Features and Templates have the same config; the dev container CLI tells them apart by annotation and file name. */
function artifactOf(json, config, layers) {
    const types = [config?.mediaType ?? '', ...layers.map(layer => descriptor(layer)?.mediaType ?? '')];
    if (types.some(type => type.startsWith('application/vnd.devcontainers'))) {
        const said = `${annotation(json, 'com.github.package.type')} ${layers.map(title).join(' ')}`;
        if (/devcontainer[_-]template/.test(said))
            return 'template';
        return /devcontainer[_-]collection/.test(said) ? 'other' : 'feature';
    }
    return config !== null && imageConfigs.has(config.mediaType) ? 'image' : 'other';
}
function title(layer) {
    return isRecord(layer) ? annotation(layer, 'org.opencontainers.image.title') : '';
}
function annotation(json, name) {
    const annotations = json['annotations'];
    const value = isRecord(annotations) ? annotations[name] : undefined;
    return typeof value === 'string' ? value : '';
}
/** Layers with `urls` lie elsewhere: their registry does not serve them. */
function ownLayer(layers) {
    for (const layer of layers) {
        if (isRecord(layer) && list(layer['urls']).length > 0)
            continue;
        const found = descriptor(layer);
        if (found !== null)
            return found;
    }
    return null;
}
function annotatedDependencies(json) {
    const metadata = parseJson(annotation(json, 'dev.containers.metadata'));
    return isRecord(metadata) ? dependenciesOf(metadata) : null;
}
/**
 * The Features that the metadata of a Feature (`devcontainer-feature.json`) depends on, as they are written there,
 * {@link mostDependencies} and one more.
 */
function dependenciesOf(metadata) {
    const { dependsOn } = metadata;
    return isRecord(dependsOn) ? Object.keys(dependsOn).slice(0, mostDependencies + 1) : [];
}

// EXTERNAL MODULE: ./src/evidence/facts.ts
var evidence_facts = __webpack_require__(9322);
;// CONCATENATED MODULE: ./src/evidence/statement.ts
/** The evidence that a look at a registry gives for a claim. */
function lookEvidence(claim, look) {
    return { claim, result: look.result, detail: look.detail };
}
/** The evidence of the Packages API. */
function packageEvidence(look) {
    return { claim: 'package-visibility', result: packageResult(look), detail: packageDetail(look) };
}
function packageResult(look) {
    switch (look.read) {
        case 'found':
            return 'allowed';
        case 'no-token':
        case 'not-applicable':
            return 'skipped';
        default:
            return look.read;
    }
}
function packageDetail(look) {
    if (look.read !== 'found')
        return look.detail;
    const linked = look.linkedRepository === null ? 'linked to no repository' : `linked to ${look.linkedRepository}`;
    return `the package is ${look.visibilityWord} and ${linked}`;
}
/** The evidence of a triple of the environment: its login, and its pull where the login was accepted and needed. */
function tripleEvidence(fact, anonymous) {
    const { look, prefix } = fact;
    const name = `${prefix}_CONTAINER_REGISTRY_*`;
    const say = (claim, result, detail) => ({
        claim,
        result,
        detail: `${name}: ${detail}`
    });
    const accepted = say('triple-login', 'allowed', 'the login is accepted');
    if (anonymous.result === 'allowed' && loginAccepted(look))
        return [accepted];
    switch (look.result) {
        case 'skipped':
        case 'unreachable':
            return [say('triple-login', look.result, look.detail)];
        case 'refused':
            return look.stage === 'login'
                ? [say('triple-login', 'refused', look.detail)]
                : [
                    say('triple-login', 'allowed', 'the login is accepted'),
                    say('triple-pull', 'refused', look.detail)
                ];
        default:
            return [accepted, say('triple-pull', look.result, look.detail)];
    }
}
/** Whether a look with a login says that the registry accepted the login, whatever it said about the image. */
function loginAccepted(look) {
    return (look.result === 'allowed' ||
        look.result === 'not-found' ||
        (look.result === 'refused' && look.stage === 'pull'));
}
/** The evidence of the docker client; its "no such manifest" proves nothing and counts as skipped. */
function dockerEvidence(fact) {
    return {
        claim: 'docker-login',
        result: fact.result === 'no-proof' ? 'skipped' : fact.result,
        detail: fact.detail
    };
}

;// CONCATENATED MODULE: ./src/evidence/image.ts


const anonymous = { kind: 'anonymous' };
const withoutPlatform = new Set(['feature', 'syntax', 'cache-from']);
/** How deep to look for uses of these kinds: what Features depend on, and platforms where a rule asks for them (specification 3.5). */
function depthFor(kinds) {
    return {
        dependsOn: kinds.has('feature'),
        platforms: [...kinds].some(kind => !withoutPlatform.has(kind)),
        blob: false
    };
}
/** Asks everyone who knows something about one image; nobody is asked once the answer is certain. */
async function askImage(reference, authority, depth, asking) {
    if (authority === 'retired')
        return unasked(reference, authority, 'the registry is retired and was not asked');
    const first = await asking.registry.look(reference, anonymous, depth);
    const certain = first.result === 'allowed' || first.result === 'not-found';
    const [triples, github] = await Promise.all([
        authority === 'github' && first.result === 'not-found' ? [] : askTriples(reference, depth, first, asking),
        authority === 'github' && !certain ? askGitHub(reference, depth, first, asking) : nothingFromGitHub(first)
    ]);
    const docker = await askDocker(reference, triples, asking);
    const facts = { reference, authority, anonymous: github.anonymous, tokens: github.tokens };
    return {
        ...facts,
        triples: triples.map(({ fact }) => fact),
        package: github.package,
        docker,
        evidence: [
            lookEvidence('anonymous-pull', github.anonymous),
            ...github.tokens.map(({ claim, look }) => lookEvidence(claim, look)),
            ...(github.package === null ? [] : [packageEvidence(github.package)]),
            ...triples.flatMap(({ fact }) => tripleEvidence(fact, github.anonymous)),
            ...(docker === null ? [] : [dockerEvidence(docker)])
        ]
    };
}
/** Asks only whether everyone can pull an image. */
async function askAnonymously(reference, authority, depth, asking) {
    const facts = unasked(reference, authority, 'not asked');
    if (authority === 'retired')
        return facts;
    return { ...facts, anonymous: await asking.registry.look(reference, anonymous, depth) };
}
/** The facts of an image about which nobody was asked, for the reason given. */
function unasked(reference, authority, detail) {
    const skipped = { result: 'skipped', detail };
    return {
        reference,
        authority,
        anonymous: skipped,
        tokens: [],
        triples: [],
        package: authority === 'github' ? { read: 'not-applicable', detail } : null,
        docker: null,
        evidence: [lookEvidence('anonymous-pull', skipped)]
    };
}
/** The facts of an image whose answers this program could not read: a bug of it, which is no verdict and stops no other image. */
function unanswered(reference, authority, error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
    const detail = `codespaces-preflight could not read the answers about it, which is a bug (${reason}): please report it`;
    const look = { result: 'unreachable', cause: 'invalid-answer', detail };
    return {
        ...unasked(reference, authority, detail),
        anonymous: look,
        evidence: [lookEvidence('anonymous-pull', look)]
    };
}
function nothingFromGitHub(first) {
    return { anonymous: first, tokens: [], package: null };
}
async function askGitHub(reference, depth, first, asking) {
    const [owner = '', ...rest] = reference.repository.split('/');
    const [tokens, found] = await Promise.all([
        first.result === 'refused' ? askTokens(reference, depth, asking) : [],
        asking.github.package('container', owner, ownerHint(owner, asking), rest.join('/'))
    ]);
    if (first.result === 'refused' && found.read === 'found' && found.visibility === 'public')
        return { anonymous: await asking.again.look(reference, anonymous, depth), tokens, package: found };
    const proofs = withoutProof(tokens, found);
    if (!mayRestOnToken(found))
        return { anonymous: first, tokens: proofs, package: found };
    const certain = await Promise.all(proofs.map(token => askTokenAgain(token, reference, depth, asking)));
    return { anonymous: first, tokens: certain, package: found };
}
/** Whether rows 9, 12 and 14 of table 3.2, which look at the pull with R's own token, are the ones that may decide. */
function mayRestOnToken(found) {
    return found.read === 'not-found' || (found.read === 'found' && found.visibility === 'private');
}
/** Leaves out the refusal of a token that may read no package at all: it says nothing about this one. */
function withoutProof(tokens, found) {
    const weak = (found.read === 'found' || found.read === 'not-found') && found.tokenRefused !== undefined;
    return weak
        ? tokens.filter(({ claim, look }) => claim === 'other-token-pull' || look.result !== 'refused')
        : tokens;
}
function ownerHint(owner, asking) {
    return asking.owner?.toLowerCase() === owner.toLowerCase() ? asking.ownerType : 'unknown';
}
async function askTokens(reference, depth, asking) {
    const looks = [];
    for (const { claim, token } of asking.pullTokens) {
        const look = await asking.registry.look(reference, tokenLogin(reference, token), depth);
        looks.push({ claim, look, app: null });
        if (look.result === 'allowed' || look.result === 'not-found')
            break;
    }
    return looks;
}
/** A `no` rests on the refusal of R's own token (specification 3.2, rows 9, 12 and 14), so it is asked for twice. */
async function askTokenAgain(token, reference, depth, asking) {
    const { claim, look } = token;
    const pull = asking.pullTokens.find(candidate => candidate.claim === claim);
    if (look.result !== 'refused' || claim === 'other-token-pull' || pull === undefined)
        return token;
    const again = await asking.again.look(reference, tokenLogin(reference, pull.token), depth);
    return claim === 'repository-token-pull' && again.result === 'refused'
        ? ownOrAppsToken({ ...token, look: again }, asking)
        : { ...token, look: again };
}
/** A workflow's token and an App's look alike, and an App's is refused every package (facts 1.4), which says nothing of R. */
async function ownOrAppsToken(token, asking) {
    const app = await asking.github.appOfToken();
    return app === null ? token : { ...token, claim: 'other-token-pull', app };
}
function tokenLogin(reference, token) {
    return { kind: 'basic', host: reference.registry, user: 'x-access-token', password: token };
}
/** Also after "not found": some registries answer so to people without a login for what they hide from them. */
async function askTriples(reference, depth, first, asking) {
    const serving = asking.triplesFor(reference.registry);
    return Promise.all(serving.map(one => askTriple(one, reference, depth, first.result === 'allowed', asking)));
}
async function askTriple(serving, reference, depth, isPublic, asking) {
    const { triple, spelling } = serving;
    const fact = (look, ecr, parts) => ({
        prefix: triple.prefix,
        parts,
        spelling,
        look,
        ecr
    });
    const absent = absentParts(triple, asking.whyEmpty);
    if (absent !== null)
        return { fact: fact({ result: 'skipped', detail: absent }, null, 'incomplete'), login: null };
    const made = await asking.loginOf(serving, reference.registry);
    if (made.kind === 'refused')
        return { fact: fact(refusal(made.refusal, made.detail), made.ecr, 'complete'), login: null };
    const look = isPublic
        ? await asking.loginLook(reference, triple.prefix, made.login)
        : await asking.registry.look(reference, made.login, { ...depth, blob: true });
    return { fact: fact(look, made.ecr, 'complete'), login: made.login };
}
function absentParts(triple, whyEmpty) {
    const absent = environment/* tripleParts */.HD.filter(part => triple[image_valueOf[part]] === null);
    if (absent.length === 0)
        return null;
    const unset = absent.filter(part => !triple.empty.includes(part));
    const empty = absent.filter(part => triple.empty.includes(part));
    const clauses = [...clauseOf(triple, unset, 'not set'), ...clauseOf(triple, empty, 'empty')].join(', and ');
    return empty.length > 0 && whyEmpty !== null ? `${clauses}: ${whyEmpty}` : clauses;
}
const image_valueOf = { SERVER: 'server', USER: 'user', PASSWORD: 'password' };
function clauseOf({ prefix }, parts, state) {
    if (parts.length === 0)
        return [];
    const names = parts.map(part => `${prefix}_CONTAINER_REGISTRY_${part}`);
    return [`${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} ${state}`];
}
function refusal(why, detail) {
    return why === 'throttled' || why === 'no-answer'
        ? { result: 'unreachable', cause: why === 'throttled' ? 'rate-limited' : 'connection', detail }
        : { result: 'refused', stage: 'login', status: 400, detail };
}
/** The docker client sends a password wherever a registry points it: only a host that has just accepted the login is asked (specification 6.1). */
async function askDocker(reference, triples, asking) {
    if (asking.docker === null)
        return null;
    const accepted = triples.find(({ fact, login }) => login !== null && loginAccepted(fact.look));
    if (accepted?.login)
        return asking.docker(reference, accepted.login);
    return {
        result: 'skipped',
        detail: 'no login was accepted by the registry, so the docker client was given none'
    };
}

;// CONCATENATED MODULE: ./src/evidence/closure.ts






/** Features that depend on one another in a row: whoever writes them could go on for ever. */
const longestChain = 50;
/**
 * Asks about every image once, and about the Features that Features depend on, until no new one comes (specification 2.2):
 * what a Feature depends on stands in its manifest, so only a registry knows. What lies beyond a bound of specification 6.5
 * is left out, with `limit-reached`.
 */
async function askAll(uses, lockOf, ask) {
    const gathering = new Gathering(lockOf, ask);
    await gathering.add(uses);
    return gathering.closure();
}
class Gathering {
    #lockOf;
    #ask;
    #uses = new Map();
    /** The kinds of uses that each image has so far. */
    #kinds = new Map();
    #images = new Map();
    #findings = [];
    #incomplete = new Set();
    #limits = new Set();
    constructor(lockOf, ask) {
        this.#lockOf = lockOf;
        this.#ask = ask;
    }
    async add(uses) {
        let wave = uses;
        for (let chain = 0; wave.length > 0; chain++) {
            const kept = wave.filter(use => this.#keeps(use, chain));
            await this.#askWave(kept);
            wave = kept.flatMap(use => this.#dependencies(use));
        }
    }
    closure() {
        const limits = [...this.#limits].map(message => (0,finding/* finding */.gk)('limit-reached', { message }));
        return {
            uses: [...this.#uses.values()],
            images: this.#images,
            findings: [...this.#findings, ...limits],
            incomplete: [...this.#incomplete, ...this.#unseenPlatforms(), ...this.#limits]
        };
    }
    /** Images that somebody got, and of which it stayed open for which platforms they exist. */
    #unseenPlatforms() {
        return [...this.#images].flatMap(([image, facts]) => {
            const isAsked = depthFor(this.#kinds.get(image) ?? new Set()).platforms;
            const manifests = looksOf(facts).flatMap(look => (look.result === 'allowed' ? [look.manifest] : []));
            const isOpen = manifests.every(({ artifact, platforms }) => artifact === 'image' && platforms === null);
            return isAsked && isOpen && manifests.length > 0
                ? [`for which platforms ${facts.reference.text} exists was not read`]
                : [];
        });
    }
    /** Whether a use is new and within the bounds; it then counts from now on. */
    #keeps(use, chain) {
        const image = (0,evidence_facts/* imageKey */.p)(use.reference);
        const key = [use.configuration, use.kind, image, use.platform, use.file, use.line, use.column].join('\n');
        if (this.#uses.has(key))
            return false;
        const limit = this.#limitFor(image, chain);
        if (limit !== null) {
            this.#limits.add(limit);
            return false;
        }
        this.#uses.set(key, use);
        return true;
    }
    #limitFor(image, chain) {
        if (chain > longestChain)
            return `More than ${longestChain} Features depend on one another in a row: those after them were not checked.`;
        if (this.#uses.size >= discovery_limits/* mostUses */.uJ)
            return `With the Features that Features depend on there are more than ${discovery_limits/* mostUses */.uJ} uses of images: the others were not checked.`;
        if (this.#kinds.has(image))
            return null;
        if (this.#kinds.size >= discovery_limits/* mostImages */.Mf)
            return `With the Features that Features depend on there are more than ${discovery_limits/* mostImages */.Mf} images: the others were not checked.`;
        this.#kinds.set(image, new Set());
        return null;
    }
    async #askWave(wave) {
        const open = new Map();
        for (const use of wave)
            if (this.#asksFor(use))
                open.set((0,evidence_facts/* imageKey */.p)(use.reference), use);
        await Promise.all([...open].map(async ([image, use]) => {
            this.#images.set(image, await this.#ask(use, depthFor(this.#kinds.get(image) ?? new Set())));
        }));
    }
    /** Whether the image was not asked about yet, or not as deeply as this use needs. */
    #asksFor(use) {
        const image = (0,evidence_facts/* imageKey */.p)(use.reference);
        const kinds = this.#kinds.get(image) ?? new Set();
        const before = depthFor(kinds);
        kinds.add(use.kind);
        const now = depthFor(kinds);
        const isDeeper = now.dependsOn !== before.dependsOn || now.platforms !== before.platforms;
        return isDeeper || !this.#images.has(image);
    }
    #dependencies(use) {
        const facts = this.#images.get((0,evidence_facts/* imageKey */.p)(use.reference));
        if (use.kind !== 'feature' || facts === undefined)
            return [];
        const ids = dependsOn(facts);
        if (ids === null) {
            this.#incomplete.add(`what the Feature ${use.reference.text} depends on was not read`);
            return [];
        }
        if (ids.length > mostDependencies)
            this.#limits.add(`The Feature ${use.reference.text} depends on more than ${mostDependencies} others: the rest of them was not checked.`);
        return ids.slice(0, mostDependencies).flatMap(id => {
            const dependency = dependencyOf(use, id, this.#lockOf(use.configuration));
            if (dependency.kind === 'finding')
                this.#findings.push(dependency.finding);
            return dependency.kind === 'use' ? [dependency.use] : [];
        });
    }
}
function dependsOn(facts) {
    const allowed = looksOf(facts).find(look => look.result === 'allowed');
    return allowed === undefined ? null : allowed.manifest.dependsOn;
}
function looksOf(facts) {
    return [facts.anonymous, ...facts.tokens.map(({ look }) => look), ...facts.triples.map(({ look }) => look)];
}

;// CONCATENATED MODULE: ./src/evidence/gather.ts







/** Asks everyone about everything, all images in parallel. */
async function gather(questions, asking, context) {
    const ask = async (reference, depth) => {
        const authority = authorityOf(reference, asking.containerRegistry);
        const facts = await askImage(reference, authority, depth, asking).catch((error) => unanswered(reference, authority, error));
        context.answered(reference.text);
        return facts;
    };
    const [closure, packages] = await Promise.all([
        askAll(questions.uses, lockOf(questions), ({ reference }, depth) => ask(reference, depth)),
        Promise.all(questions.packages.map(found => askPackage(found, asking)))
    ]);
    const secrets = namesMatter([...closure.images.values()], packages, asking, context)
        ? await readSecrets(asking.github, context)
        : null;
    const pulled = pulledByCommands(questions).filter(reference => !closure.images.has((0,evidence_facts/* imageKey */.p)(reference)));
    const beside = await Promise.all(pulled.map(reference => {
        const authority = authorityOf(reference, asking.containerRegistry);
        return askAnonymously(reference, authority, depthFor(new Set()), asking).catch((error) => unanswered(reference, authority, error));
    }));
    const images = new Map([
        ...closure.images,
        ...beside.map(facts => [(0,evidence_facts/* imageKey */.p)(facts.reference), facts])
    ]);
    return { ...closure, images, packages, secrets };
}
function lockOf({ configurations }) {
    const locks = new Map(configurations.map(({ path, featureDigests }) => [path, featureDigests]));
    return path => locks.get(path) ?? new Map();
}
/** Images that commands pull beside: whether they need credentials decides about `early-image-pull`. */
function pulledByCommands({ configurations }) {
    const commands = configurations.flatMap(configuration => configuration.commands);
    return commands.flatMap(({ does, reference }) => does === 'early-pull' && reference !== null ? [reference] : []);
}
/** The answers of a run that may ask nobody. */
async function gatherNothing(questions, containerRegistry, detail) {
    const closure = await askAll(questions.uses, lockOf(questions), use => Promise.resolve(unasked(use.reference, authorityOf(use.reference, containerRegistry), detail)));
    const packages = questions.packages.map(found => packageFacts(found, { read: 'not-applicable', detail }));
    return { ...closure, packages, secrets: null };
}
function authorityOf({ registry }, containerRegistry) {
    if (registry === 'docker.pkg.github.com')
        return 'retired';
    if (registry === containerRegistry)
        return 'github';
    return (0,ecr_host/* ecrHost */.Fd)(registry) === null ? 'other' : 'ecr';
}
async function askPackage(found, asking) {
    const hint = asking.owner?.toLowerCase() === found.owner.toLowerCase() ? asking.ownerType : 'unknown';
    return packageFacts(found, await asking.github.package(found.type, found.owner, hint, found.name));
}
function packageFacts(found, look) {
    return {
        registry: found.registry,
        name: found.name,
        owner: found.owner,
        uses: found.uses,
        package: look,
        evidence: [packageEvidence(look)]
    };
}
/**
 * The names decide about an image that is no GitHub package and not public. Of a package of GitHub that is not public they
 * tell which account prebuilds pull with, and what could contradict a `no`. In a codespace its environment is the answer.
 */
function namesMatter(images, packages, asking, context) {
    if (context.inCodespace || context.repository === null)
        return false;
    const isDeclared = (registry) => context.declarations.registries.some(({ server }) => (0,server_key/* namesRegistry */.Uh)(server, registry));
    const ofImages = images.some(({ authority, anonymous, reference: { registry }, triples }) => {
        if (anonymous.result === 'allowed')
            return false;
        if (anonymous.result === 'not-found' && !triples.some(({ look }) => look.result === 'allowed'))
            return false;
        if (authority === 'ecr' || authority === 'other')
            return true;
        return ((authority === 'github' && anonymous.result === 'refused') ||
            isDeclared(registry) ||
            asking.triplesFor(registry).length > 0);
    });
    return (ofImages || packages.some(({ package: look }) => look.read === 'found' && look.visibility !== 'public'));
}
async function readSecrets(github, context) {
    if (context.repository === null)
        return null;
    const look = context.repositoryLook;
    const found = look.read === 'found';
    const visibility = found ? look.visibility : 'unknown';
    const listings = await github.secrets(context.repository, visibility, found ? look.ownerType : 'Organization');
    return surveySecrets(listings, found ? look.ownerType : 'unknown');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/report/untouched.ts
/** What of a kind was left out, since the pull request does not touch it (`changed-only`); `null`: nothing was. */
function untouchedConfigurations(all, kept) {
    if (kept === all)
        return null;
    if (kept > 0)
        return `${kept} of ${all} configurations ${kept === 1 ? 'was' : 'were'} checked: this pull request does not touch the ${all - kept === 1 ? 'other' : 'others'}`;
    return all === 1
        ? 'this pull request does not touch the only configuration'
        : `this pull request touches none of the ${all} configurations`;
}
/** The same of packages. */
function untouchedPackages(all, kept) {
    if (kept === all)
        return null;
    if (kept > 0)
        return `${kept} of ${all} packages ${kept === 1 ? 'was' : 'were'} judged: this pull request does not touch the files that name the ${all - kept === 1 ? 'other' : 'others'}`;
    return `no package of GitHub Packages was judged: this pull request touches no file that names ${all === 1 ? 'the one that there is' : `one of the ${all}`}`;
}

;// CONCATENATED MODULE: ./src/changed.ts


/**
 * Keeps the configurations of which a file changed, and the packages that changed files name (`changed-only`). Where the
 * changes are not known, and where the configuration file at `configFile` is among them, which speaks about all, everything is kept.
 */
async function onlyChanged({ discovery, packages }, changes, configFile, follow) {
    if (changes.kind === 'unknown') {
        const unknown = `\`changed-only\`: which files the pull request changes could not be read, so every configuration was checked: ${changes.detail}`;
        return { discovery, packages, incomplete: [], unknown };
    }
    const changed = new Set(changes.changes.map(({ path }) => path));
    if (await isTouched(configFile, changed, follow))
        return { discovery, packages, incomplete: [], unknown: null };
    const touched = await Promise.all(discovery.configurations.map(configuration => isConfigurationTouched(configuration, changed, follow)));
    const kept = discovery.configurations.filter((_, index) => touched[index] === true);
    const named = await Promise.all(packages.map(each => isPackageTouched(each, changed, follow)));
    const keptPackages = packages.filter((_, index) => named[index] === true);
    const incomplete = [
        untouchedConfigurations(discovery.configurations.length, kept.length),
        untouchedPackages(packages.length, keptPackages.length)
    ].filter(sentence => sentence !== null);
    return { discovery: partOf(discovery, kept, changed), packages: keptPackages, incomplete, unknown: null };
}
/** Files that say from which registry the packages of a folder and those below it come. */
const settingsFiles = {
    npm: ['.npmrc', '.yarnrc.yml'],
    nuget: ['nuget.config'],
    rubygems: []
};
/** By a file that names it, or by settings that hold for such a file. */
async function isPackageTouched({ type, uses }, changed, follow) {
    const files = [...new Set(uses.map(({ file }) => file))];
    const settings = [...changed].filter(path => settingsFiles[type].includes(external_node_path_.posix.basename(path).toLowerCase()));
    const governed = settings.map(path => external_node_path_.posix.dirname(path));
    if (governed.some(folder => folder === '.' || files.some(file => file.startsWith(`${folder}/`))))
        return true;
    const touched = await Promise.all(files.map(file => isTouched(file, changed, follow)));
    return touched.includes(true);
}
async function isConfigurationTouched({ files }, changed, follow) {
    const touched = await Promise.all(files.map(file => isTouched(file, changed, follow)));
    return touched.includes(true);
}
/** History names what lies at the end of a link, the link itself, and of a submodule only its folder. */
async function isTouched(file, changed, follow) {
    if (changed.size === 0)
        return false;
    const { path, links } = await follow(file);
    return [file, path, ...links].some(place => withFolders(place).some(one => changed.has(one)));
}
function withFolders(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
function partOf(discovery, configurations, changed) {
    const kept = new Set(configurations.map(({ path }) => path));
    const files = new Set(configurations.flatMap(configuration => configuration.files));
    return {
        ...discovery,
        configurations,
        uses: discovery.uses.filter(({ configuration }) => kept.has(configuration)),
        unresolved: discovery.unresolved.filter(({ configuration }) => kept.has(configuration)),
        findings: discovery.findings.filter(({ location }) => location === null || files.has(location.file) || changed.has(location.file))
    };
}

;// CONCATENATED MODULE: ./src/credentials/misnamed-variables.ts

/**
 * The names of variables that nearly fit those of a triple: in a codespace its secrets are ordinary variables. Values are
 * not looked at, but for whether there is one.
 */
function misnamedVariables(variables) {
    const names = Object.entries(variables).flatMap(([name, value]) => (value ? [name.toUpperCase()] : []));
    const prefixes = new Set(names.flatMap(name => tripleName(name)?.prefix ?? []));
    return names.sort().flatMap(name => {
        const meant = meantName(name, prefixes);
        return meant === null || names.includes(meant) ? [] : [{ name, meant, level: null }];
    });
}

// EXTERNAL MODULE: ./src/credentials/shown-server.ts
var shown_server = __webpack_require__(6067);
;// CONCATENATED MODULE: ./src/credentials/triples.ts


/** Assigns the triples of the environment to the registries of the images, by the exact key of Docker (specification 3.3). */
function assignTriples(triples, registries) {
    const known = [...new Set(registries)];
    const byRegistry = new Map();
    const unmatched = [];
    for (const triple of triples) {
        if (triple.server === null)
            continue;
        const served = known.flatMap(registry => assignment(triple, triple.server ?? '', registry));
        for (const { registry, assigned } of served) {
            byRegistry.set(registry, [...(byRegistry.get(registry) ?? []), assigned]);
        }
        if (served.length === 0)
            unmatched.push({ prefix: triple.prefix, server: triple.server });
    }
    return {
        byRegistry,
        strays: unmatched.map(({ prefix, server }) => {
            const meant = meantRegistry(server, known, byRegistry);
            return {
                prefix,
                server: (0,shown_server/* shownServer */.H)(server),
                meant,
                faults: meant === null ? [] : (0,shown_server/* serverFaults */.L)(server, meant)
            };
        }),
        withoutServer: triples.filter(triple => triple.server === null)
    };
}
function assignment(triple, server, registry) {
    const spelling = (0,server_key/* matchServer */.zx)(server, registry);
    if (spelling !== 'exact' && spelling !== 'other-hub-spelling')
        return [];
    const parts = triple.user === null || triple.password === null ? 'incomplete' : 'complete';
    return [{ registry, assigned: { triple, spelling, parts } }];
}
/** The registry that a stray SERVER was meant for; one that another triple serves needs no such guess. */
function meantRegistry(server, registries, served) {
    for (const kind of ['case', 'port', 'lookalike']) {
        const meant = registries.find(registry => !served.has(registry) && (0,server_key/* matchServer */.zx)(server, registry) === kind);
        if (meant !== undefined)
            return meant;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/evidence/inside-codespace.ts
/**
 * Whether the run is inside a codespace of `repository`, whose environment is then the answer (specification 3.3);
 * where either is not known, they are taken for the same.
 */
function insideCodespaceOf(repository, whereabouts) {
    if (whereabouts.kind !== 'codespace')
        return false;
    const here = whereabouts.repository;
    return here === null || repository === null || here.toLowerCase() === repository.toLowerCase();
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/credentials/docker-said.ts
/** What docker and its registries say, as it is told on; the first that fits counts. */
const sentences = [
    [/no such manifest/i, 'no such manifest'],
    [/manifest unknown/i, 'manifest unknown'],
    [/incorrect username or password/i, 'unauthorized: incorrect username or password'],
    [/no basic auth credentials/i, 'no basic auth credentials'],
    [/authentication required/i, 'unauthorized: authentication required'],
    [/unauthorized/i, 'unauthorized'],
    [/requested access to the resource is denied/i, 'denied: requested access to the resource is denied'],
    [/denied/i, 'denied'],
    [/forbidden|\b403\b/i, 'forbidden'],
    [/\b401\b/, 'unauthorized (401)'],
    [/toomanyrequests|\b429\b/i, 'too many requests'],
    [/no such host/i, 'no such host'],
    [/connection refused/i, 'connection refused'],
    [/certificate|x509|tls:/i, 'the certificate is not trusted'],
    [/HTTP response to HTTPS client/i, 'the server speaks http and no https'],
    [/timeout|deadline exceeded/i, 'the registry did not answer in time'],
    [/Cannot connect to the Docker daemon/i, 'the Docker daemon is not running'],
    [/\b5\d\d\b/, 'the registry has a fault of its own']
];
const docker_said_refusal = /unauthorized|denied|forbidden|incorrect username or password|no basic auth credentials|authentication required|status: 40[13]|\b40[13]\b/i;
/**
 * Reads the last line that the docker client wrote to standard error. Most of it is the registry's own text, and after a
 * login that could hold a part of the password, which no mask knows: only sentences that docker is known for are told then.
 */
function dockerSaid(stderr, afterLogin) {
    const line = stderr.split('\n').findLast(text => text.trim() !== '') ?? '';
    const refused = docker_said_refusal.test(line) && !/no such manifest/i.test(line);
    if (line === '')
        return { refused, text: 'it said nothing' };
    if (!afterLogin)
        return { refused, text: oneLine(line) };
    const known = sentences.find(([form]) => form.test(line))?.[1];
    return { refused, text: known ?? 'what it said is not shown, since it was given a login' };
}
/** Docker prints a manifest that it does not know as the numbers of its bytes, which tell nobody anything. */
const bytes = /\[\d{1,3}(?: \d{1,3}){7,}\]?/g;
function oneLine(text) {
    return (text
        .replace(bytes, '[…]')
        // eslint-disable-next-line no-control-regex
        .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
        .trim()
        .slice(0, 300));
}

// EXTERNAL MODULE: ./src/credentials/program.ts
var credentials_program = __webpack_require__(4190);
;// CONCATENATED MODULE: ./src/credentials/execute.ts

const notInstalled = 127;
const timedOut = 124;
const longestOutput = 65_536;
/** `@actions/exec` knows no time limit, so it runs this: the program in the time given by the first argument. */
const within = `
const [milliseconds, command, ...args] = process.argv.slice(1)
const { error, status } = require('node:child_process').spawnSync(command, args, {
  stdio: 'inherit', timeout: Number(milliseconds), killSignal: 'SIGKILL'
})
process.exitCode = error === undefined ? (status ?? 1) : error.code === 'ETIMEDOUT' ? ${timedOut} : ${notInstalled}
`;
/** Runs a program through `@actions/exec`, quietly: nothing of its output reaches ours. */
const execute = async ({ command, args, input, environment, seconds, untrusted }) => {
    const program = await (0,credentials_program/* findProgram */.K)(command, environment, untrusted);
    if (program === null)
        return { kind: 'not-installed' };
    const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const stdout = collector();
    const stderr = collector();
    const code = await exec(`"${process.execPath}"`, ['-e', within, '--', String(seconds * 1000), program, ...args], {
        silent: true,
        ignoreReturnCode: true,
        env: { ...environment },
        input: Buffer.from(input),
        listeners: { stdout: stdout.add, stderr: stderr.add }
    });
    if (code === notInstalled)
        return { kind: 'not-installed' };
    if (code === timedOut)
        return { kind: 'time-out' };
    return { kind: 'ended', code, stdout: stdout.text(), stderr: stderr.text() };
};
function collector() {
    const chunks = [];
    let size = 0;
    return {
        add: chunk => {
            const rest = chunk.subarray(0, longestOutput - size);
            size += rest.length;
            chunks.push(rest);
        },
        text: () => Buffer.concat(chunks).toString('utf8')
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/credentials/temporary-folder.ts




const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Gives `use` a folder that only this user can read, and removes it afterwards: when `use` is done or throws,
 * when the process exits for any reason of its own, and when it is told to end by a signal.
 */
async function inTemporaryFolder(use) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codespaces-preflight-'));
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    const end = (signal) => {
        remove();
        for (const each of signals)
            process.off(each, end);
        process.kill(process.pid, signal);
    };
    process.once('exit', remove);
    for (const signal of signals)
        process.on(signal, end);
    try {
        return await use(folder);
    }
    finally {
        process.off('exit', remove);
        for (const signal of signals)
            process.off(signal, end);
        remove();
    }
}

;// CONCATENATED MODULE: ./src/credentials/docker-client.ts







/**
 * Asks the docker client what GitHub's page advises to ask: `docker login --password-stdin`, then
 * `docker manifest inspect`. The password goes through standard input alone; the login is kept in a temporary folder.
 * The client sends a password wherever a registry points it: ask only for a host whose challenge was accepted
 * (specification 6.1). Its "no such manifest" stands for transport trouble too, so it proves nothing.
 */
async function docker_client_askDocker(question) {
    try {
        return await inTemporaryFolder(folder => ask(question, folder));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return {
            result: 'skipped',
            detail: `docker could not be started: ${withoutPassword(reason, question.login)}`
        };
    }
}
async function ask(question, folder) {
    const { image, login, exec = execute, seconds, untrusted } = question;
    // With no login on file the client would look for a credential store of the system and leave the password there.
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), '{"auths":{"docker.invalid":{}}}', { mode: 0o600 });
    const environment = {
        ...passedOn(question.variables),
        PATH: (await (0,credentials_program/* trustedPath */.z)(question.variables, untrusted)).join(external_node_path_.delimiter),
        DOCKER_CONFIG: folder,
        DOCKER_CLI_EXPERIMENTAL: 'enabled'
    };
    const run = (args, input) => exec({ command: 'docker', args, input, environment, seconds, untrusted });
    if (login.kind === 'basic') {
        const args = ['login', `--username=${login.user}`, '--password-stdin', '--', loginServer(login.host)];
        const refused = judge('docker login', await run(args, login.password), login);
        if (refused.result !== 'allowed')
            return refused;
    }
    const insecure = isLoopback(image.registry) ? ['--insecure'] : [];
    const inspect = ['manifest', 'inspect', ...insecure, '--', image.text];
    const fact = judge('docker manifest inspect', await run(inspect, ''), login);
    if (fact.result !== 'allowed' || login.kind === 'anonymous')
        return fact;
    return { result: 'allowed', detail: 'docker login and docker manifest inspect succeeded' };
}
const passedOnNames = [
    ...['HOME', 'USERPROFILE', 'SystemRoot', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
    ...['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'https_proxy', 'http_proxy', 'no_proxy']
];
function passedOn(variables) {
    return Object.fromEntries(passedOnNames.flatMap(name => {
        const value = variables[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
function loginServer(host) {
    return host === 'docker.io' ? server_key/* dockerHubServer */.f : host;
}
/** Docker speaks http to these hosts, and to no others. */
function isLoopback(registry) {
    return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/.test(registry);
}
function judge(command, executed, login) {
    switch (executed.kind) {
        case 'not-installed':
            return { result: 'skipped', detail: 'there is no docker client on this machine' };
        case 'time-out':
            return { result: 'no-proof', detail: `${command} did not end in time` };
        case 'ended': {
            if (executed.code === 0)
                return { result: 'allowed', detail: `${command} succeeded` };
            const { refused, text } = dockerSaid(executed.stderr, login.kind === 'basic');
            return {
                result: refused ? 'refused' : 'no-proof',
                detail: `${command} ended with code ${executed.code}: ${text}`
            };
        }
    }
}
function withoutPassword(text, login) {
    return login.kind === 'basic' && login.password !== '' ? text.replaceAll(login.password, '***') : text;
}

;// CONCATENATED MODULE: ./src/credentials/ecr-token.ts
const longest = 65_536;
/**
 * When an ECR password (USER `AWS`) stops working, as an ISO 8601 date, or `null` where the value does not say.
 * The password is base64 of a JSON object whose `expiration` counts seconds since 1970; AWS does not document this,
 * so a value that looks otherwise is no error.
 */
function tokenExpiry(password) {
    if (password.length > longest)
        return null;
    const seconds = expirationOf(Buffer.from(password, 'base64').toString('utf8'));
    if (seconds === null || seconds < 0 || seconds > 8e12)
        return null;
    return wholeSeconds(new Date(seconds * 1000));
}
/** A date as ISO 8601, without fractions of a second, which tell nobody anything. */
function wholeSeconds(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
function expirationOf(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || !('expiration' in value))
            return null;
        return typeof value.expiration === 'number' && Number.isFinite(value.expiration) ? value.expiration : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/credentials/aws-refusal.ts

const loginAction = 'ecr:GetAuthorizationToken';
/** Names of AWS's common errors by what they mean; each service answers its own choice of them. */
const names = {
    'unknown-key': [
        'UnrecognizedClientException',
        'InvalidClientTokenId',
        'InvalidAccessKeyId',
        'NotAuthorized'
    ],
    'wrong-secret': ['InvalidSignatureException', 'SignatureDoesNotMatch'],
    'no-authorization-permission': ['AccessDeniedException', 'AccessDenied', 'UnauthorizedOperation'],
    'expired-token': ['ExpiredTokenException', 'ExpiredToken'],
    throttled: [
        'ThrottlingException',
        'Throttling',
        'TooManyRequestsException',
        'RequestLimitExceeded',
        'SlowDown'
    ]
};
/**
 * Tells the errors of AWS apart by their name (AWS's "Common error types").
 * AWS's own text is not repeated, since it may hold the signed request; the principal and the action are taken from it.
 */
function awsRefusal(error, host) {
    if (error instanceof registry_fetch/* NoAnswer */.W)
        return noAnswer(error.message);
    const name = nameOf(error);
    const message = error instanceof Error ? error.message.slice(0, 4096) : '';
    if (wrongClock.test(message) || clockNames.has(name)) {
        return noAnswer(`AWS refused the time of the request (${name}): the clock of this machine is wrong`);
    }
    const refusal = refusals.find(candidate => names[candidate].includes(name));
    if (refusal === undefined)
        return noAnswer(`AWS did not exchange the access key (${name})`);
    if (refusal === 'no-authorization-permission')
        return noPermission(message);
    return { refusal, action: null, detail: aws_refusal_sentences[refusal](name, host) };
}
const refusals = Object.keys(names);
const noAnswer = (detail) => ({ refusal: 'no-answer', action: null, detail });
const wrongClock = /signature (?:expired|not yet current)/i;
const clockNames = new Set(['RequestTimeTooSkewed', 'RequestExpired']);
const aws_refusal_sentences = {
    'unknown-key': (name, host) => `AWS does not know the access key (${name}) in partition ${host.partition}: it was deleted, deactivated or mistyped`,
    'wrong-secret': (name) => `AWS knows the access key and refuses its secret (${name}): PASSWORD is not the secret key of USER`,
    'expired-token': (name) => `AWS says that the key has expired (${name})`,
    throttled: (name) => `AWS answered that it is asked too often (${name}): try again in a minute`
};
const deniedForm = /^(?:User: (arn:[\w:/+=,.@-]{1,300}) )?is not authorized to perform: ([a-z0-9-]{1,40}:[A-Za-z]{1,60})/;
function noPermission(message) {
    const match = deniedForm.exec(message);
    const action = match?.[2] ?? loginAction;
    const who = match?.[1] ?? 'the user of the access key';
    const explicit = /explicit deny/i.test(message) ? ' because of an explicit deny' : '';
    return {
        refusal: 'no-authorization-permission',
        action,
        detail: `AWS accepts the access key, and ${who} may not perform ${action}${explicit}`
    };
}
/** The client gives an error the name that AWS answered; one of its own, like a time-out of a socket, has a code. */
function nameOf(error) {
    if (!(error instanceof Error))
        return 'unknown error';
    const name = error.name === 'Error' && 'code' in error && typeof error.code === 'string' ? error.code : error.name;
    return /^[\w.-]{1,80}$/.test(name) ? name : 'unknown error';
}

;// CONCATENATED MODULE: ./src/credentials/aws-transport.ts



/**
 * Lets the AWS client speak through `fetch`, so that proxies, guards and counts are the same for every request.
 * Rejects with `NoAnswer` before anything is sent when the address is neither AWS's nor `endpoint` (specification 6.1).
 */
function awsTransport(fetch, endpoint) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        handle: async (request, options) => {
            const url = urlOf(request);
            if (!isAwsAddress(url, endpoint)) {
                throw new registry_fetch/* NoAnswer */.W('redirect-refused', `${url.host} is no address of AWS, so no key was sent there`);
            }
            const response = await fetch(requestOf(request, url, options?.abortSignal));
            return { response: await responseOf(response) };
        }
    };
}
/** Whether AWS keys may be shown to an address: a host of AWS over https, or the endpoint that was handed in. */
function isAwsAddress(url, endpoint) {
    if (endpoint !== null && URL.canParse(endpoint) && new URL(endpoint).origin === url.origin)
        return true;
    if (url.protocol !== 'https:' || url.port !== '')
        return false;
    return ecr_host/* awsSuffixes */.px.some(suffix => url.hostname.endsWith(`.${suffix}`));
}
function urlOf(request) {
    const port = request.port === undefined ? '' : `:${request.port}`;
    const url = new URL(`${request.protocol}//${request.hostname}${port}${request.path}`);
    for (const [name, value] of Object.entries(request.query ?? {})) {
        for (const each of Array.isArray(value) ? value : [value ?? ''])
            url.searchParams.append(name, each);
    }
    return url;
}
function requestOf(request, url, signal) {
    // The host belongs to the connection: fetch sets it, and refuses to be told.
    const headers = Object.entries(request.headers).filter(([name]) => name.toLowerCase() !== 'host');
    const body = request.body;
    return new Request(url, {
        method: request.method,
        headers,
        redirect: 'manual',
        ...(typeof body === 'string' || body instanceof Uint8Array ? { body: body } : {}),
        ...(signal instanceof AbortSignal ? { signal } : {})
    });
}
async function responseOf(response) {
    return {
        statusCode: response.status,
        headers: Object.fromEntries(response.headers),
        body: await (0,body/* readBody */.x8)(response, body/* bodyLimits */.TR.token)
    };
}

;// CONCATENATED MODULE: ./src/credentials/ecr.ts




/** Tells the forms of USER apart by AWS's prefixes of access key ids. */
function ecrUser(user) {
    if (user === 'AWS')
        return 'token';
    if (/^AKIA[A-Z0-9]{16}$/.test(user))
        return 'access-key';
    if (/^ASIA[A-Z0-9]{16}$/.test(user))
        return 'session-key';
    return 'other';
}
/**
 * Whether USER is an access key of AWS while the host is none of ECR: the secret key must not be sent there,
 * since AWS keys go to AWS endpoints only (specification 6.1). It could not log in anyway.
 */
function isAwsKeyForAnotherHost(host, user) {
    const form = ecrUser(user);
    return (form === 'access-key' || form === 'session-key') && (0,ecr_host/* ecrHost */.Fd)(host) === null;
}
const refused = (refusal, detail) => ({
    kind: 'refused',
    refusal,
    action: null,
    detail
});
/**
 * Exchanges an access key for a registry password with `ecr:GetAuthorizationToken` in the host's region (specification 3.4).
 * A host that is not ECR's, and a key that needs a session token (`ASIA…`), are refused without asking.
 * Protect the password of the answer before it is used. Never throws.
 */
async function exchangeAccessKey(question) {
    const host = (0,ecr_host/* ecrHost */.Fd)(question.host);
    if (host === null) {
        return refused('other-host', `${question.host} is no host of AWS ECR, so AWS was not asked and the key was not sent`);
    }
    if (ecrUser(question.user) === 'session-key') {
        return refused('session-key', 'the access key is a temporary one (ASIA…): it works only with a session token, for which three secrets have no place');
    }
    try {
        return readToken(question.host, await askAws(question, host));
    }
    catch (error) {
        return { kind: 'refused', ...awsRefusal(error, host) };
    }
}
async function askAws(question, host) {
    const { ECRClient, GetAuthorizationTokenCommand } = await __webpack_require__.e(/* import() */ 249).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19));
    const own = question.endpoint === null;
    const client = new ECRClient({
        region: host.region,
        credentials: { accessKeyId: question.user, secretAccessKey: question.password },
        ...(question.endpoint === null ? {} : { endpoint: question.endpoint }),
        // The client takes settings from the process environment and ~/.aws where it is not told.
        ignoreConfiguredEndpointUrls: true,
        useFipsEndpoint: own && host.fips,
        useDualstackEndpoint: own && host.dualStack,
        defaultsMode: 'standard',
        retryMode: 'standard',
        maxAttempts: 2,
        authSchemePreference: [],
        userAgentAppId: 'codespaces-preflight',
        requestHandler: awsTransport(question.fetch, question.endpoint)
    });
    try {
        const answer = await client.send(new GetAuthorizationTokenCommand({}));
        return answer.authorizationData?.[0] ?? {};
    }
    finally {
        client.destroy();
    }
}
function readToken(host, token) {
    const text = Buffer.from(token.authorizationToken ?? '', 'base64').toString('utf8');
    const colon = text.indexOf(':');
    if (colon < 1 || colon === text.length - 1)
        return refused('no-answer', 'AWS answered without an authorization token');
    return {
        kind: 'login',
        login: { kind: 'basic', host, user: text.slice(0, colon), password: text.slice(colon + 1) },
        expiresAt: isoDate(token.expiresAt)
    };
}
function isoDate(date) {
    return date === undefined || Number.isNaN(date.getTime()) ? null : wholeSeconds(date);
}

;// CONCATENATED MODULE: ./src/github/servers.ts
/** One label before `ghe.com`, as GitHub gives them to enterprises. */
const residency = /^(?:[a-z0-9-]{1,63})\.ghe\.com$/;
/**
 * Tells by the host of `GITHUB_SERVER_URL`. Codespaces exists on github.com and on `*.ghe.com`
 * (docs: feature overview of GitHub Enterprise Cloud with data residency), not on GitHub Enterprise Server.
 */
function deployment(servers) {
    const host = servers_hostOf(servers);
    if (host === 'github.com')
        return 'github.com';
    return residency.test(host) ? 'ghe.com' : 'server';
}
/**
 * The host of GitHub's container registry: `ghcr.io`, or `containers.<subdomain>.ghe.com` with data residency;
 * `null` on GitHub Enterprise Server, where no codespace can pull from it (specification 3.2).
 */
function containerRegistry(servers) {
    const kind = deployment(servers);
    if (kind === 'github.com')
        return 'ghcr.io';
    return kind === 'ghe.com' ? `containers.${servers_hostOf(servers)}` : null;
}
function servers_hostOf(servers) {
    return URL.canParse(servers.server) ? new URL(servers.server).hostname.toLowerCase() : '';
}

;// CONCATENATED MODULE: ./src/registry/acquaintance.ts
/** The acquaintance with a registry; a new one where there is none. */
function acquaintanceWith(registry, acquaintances) {
    const known = acquaintances.get(registry) ?? { greeting: null, hasLogin: false };
    acquaintances.set(registry, known);
    return known;
}

// EXTERNAL MODULE: ./src/registry/address.ts
var registry_address = __webpack_require__(7187);
;// CONCATENATED MODULE: ./src/registry/hosts.ts

/**
 * The registries that people use, and what each does differently. The first entry whose pattern fits counts.
 * Every other host is a plain registry of the OCI distribution specification.
 */
const knownRegistries = [
    {
        name: 'Docker Hub',
        host: 'docker.io',
        pattern: /^(?:docker\.io|registry-1\.docker\.io)$/,
        endpoint: 'registry-1.docker.io',
        headFirst: true,
        realms: ['auth.docker.io'],
        note: 'A GET of a manifest counts as a pull and a HEAD does not, and a private repository answers like a missing one.',
        pullLogin: {
            make: 'an organization access token that may pull the repository (USER is the name of the organization), or a personal access token with the permission Repo Read-only (USER is the name of the account); the token is PASSWORD',
            page: 'https://docs.docker.com/security/access-tokens/organization-access-tokens/'
        }
    },
    {
        name: 'GitHub container registry',
        host: 'ghcr.io',
        pattern: /^(?:ghcr\.io|containers\.[a-z0-9-]+\.ghe\.com)$/,
        sharedDomain: true,
        note: 'The token request itself is refused for a private or missing package (401 or 403), and a wrong login even for a public one.'
    },
    {
        name: 'GitHub Packages, Docker registry',
        host: 'docker.pkg.github.com',
        pattern: /^docker\.pkg\.github\.com$/,
        retired: true,
        note: 'It is retired: the container registry at ghcr.io took its place.'
    },
    {
        name: 'Azure Container Registry',
        host: '<name>.azurecr.io',
        pattern: /^[a-z0-9-]+(?:\.[a-z0-9-]+)?\.azurecr\.(?:io|cn|us|de)$/,
        sharedDomain: true,
        note: 'The token comes as access_token from the same host, and the user 00000000-0000-0000-0000-000000000000 marks an identity token.',
        pullLogin: {
            make: 'a token with a scope map that reads the repository (its name is USER, a password of it PASSWORD), or a service principal with the role AcrPull (its application id is USER, its secret PASSWORD)',
            page: 'https://learn.microsoft.com/azure/container-registry/container-registry-authentication'
        }
    },
    {
        name: 'Amazon ECR Public',
        host: 'public.ecr.aws',
        pattern: /^(?:public\.ecr\.aws|ecr-public\.aws\.com)$/,
        realms: ['public.ecr.aws', 'ecr-public.aws.com'],
        note: 'Everyone pulls without a login, with an anonymous token.'
    },
    {
        name: 'Amazon ECR',
        host: '<account>.dkr.ecr.<region>.amazonaws.com',
        pattern: /^\d{12}\.(?:dkr\.ecr(?:-fips)?|dkr-ecr(?:-fips)?)\.[a-z0-9-]+\.(?:amazonaws\.com|amazonaws\.com\.cn|amazonaws\.eu|on\.aws|on\.amazonwebservices\.com\.cn|on\.amazonwebservices\.eu|c2s\.ic\.gov|on\.aws\.ic\.gov|sc2s\.sgov\.gov|on\.aws\.scloud|cloud\.adc-e\.uk|on\.cloud-aws\.adc-e\.uk|csp\.hci\.ic\.gov|on\.aws\.hci\.ic\.gov)$/,
        sharedDomain: true,
        note: 'It takes Basic credentials (user AWS and a password of 12 hours), and a login serves the exact spelling of the host alone.'
    },
    {
        name: 'Google Artifact Registry',
        host: '<location>-docker.pkg.dev',
        pattern: /^[a-z0-9-]+\.pkg\.dev$/,
        sharedDomain: true,
        note: 'The user is _json_key or _json_key_base64 with a key file as password; oauth2accesstoken lives one hour.',
        pullLogin: {
            make: 'a service account with the role Artifact Registry Reader, and a JSON key of it: USER is _json_key, the whole text of the key file is PASSWORD',
            page: 'https://docs.cloud.google.com/artifact-registry/docs/docker/authentication'
        }
    },
    {
        name: 'Google Container Registry',
        host: 'gcr.io',
        pattern: /^(?:[a-z]+\.)?gcr\.io$/,
        note: 'The user is _json_key or _json_key_base64 with a key file as password; gcr.io, eu.gcr.io and asia.gcr.io each need their own login.',
        pullLogin: {
            make: 'a service account with the role Artifact Registry Reader, and a JSON key of it: USER is _json_key, the whole text of the key file is PASSWORD',
            page: 'https://docs.cloud.google.com/artifact-registry/docs/docker/authentication'
        }
    },
    {
        name: 'Quay',
        host: 'quay.io',
        pattern: /^quay\.io$/,
        note: 'Robot accounts are called organization+name.',
        pullLogin: {
            make: 'a robot account with the permission Read on the repository: USER is its whole name (organization+robot), PASSWORD its token',
            page: null
        }
    },
    {
        name: 'GitLab',
        host: 'registry.gitlab.com',
        pattern: /^registry\.gitlab\.com$/,
        realms: ['gitlab.com'],
        note: 'The token service is on the parent host gitlab.com; a self-hosted GitLab has it on its own parent host or on another port.',
        pullLogin: {
            make: 'a deploy token of the project or group with the scope read_registry: its username is USER, the token PASSWORD',
            page: 'https://docs.gitlab.com/user/project/deploy_tokens/'
        }
    },
    {
        name: 'Microsoft Artifact Registry',
        host: 'mcr.microsoft.com',
        pattern: /^mcr\.microsoft\.com$/,
        open: true,
        note: 'Everyone pulls without a login and without a token.'
    },
    {
        name: 'JFrog Artifactory Cloud',
        host: '<name>.jfrog.io',
        pattern: /^[a-z0-9-]+\.jfrog\.io$/,
        sharedDomain: true,
        note: 'Virtual repositories answer 403 for a tag that is not there, and an instance that sleeps redirects to an HTML page.',
        pullLogin: {
            make: 'a user or access token that may only read the repository: USER is the name of the user, PASSWORD the token',
            page: null
        }
    },
    {
        name: 'DigitalOcean',
        host: 'registry.digitalocean.com',
        pattern: /^registry\.digitalocean\.com$/,
        realms: ['api.digitalocean.com'],
        note: 'The token service is api.digitalocean.com, and an API token is both user and password.',
        pullLogin: {
            make: 'an API token that may only read the registry: the token is both USER and PASSWORD',
            page: null
        }
    },
    {
        name: 'Oracle Cloud Infrastructure',
        host: '<region>.ocir.io',
        pattern: /^(?:[a-z0-9-]+\.)?ocir\.io$|^ocir\.[a-z0-9-]+\.oci\.oraclecloud\.com$/,
        note: 'The user is tenancy/user, and the password is an auth token.',
        pullLogin: {
            make: 'an auth token of a user whose group may read the repository: USER is tenancy/user, PASSWORD the token',
            page: null
        }
    },
    {
        name: 'Alibaba Cloud',
        host: 'registry.<region>.aliyuncs.com',
        pattern: /^(?:registry(?:-intl|-vpc)?\.[a-z]{2}-[a-z0-9-]+|[a-z0-9-]+\.[a-z]{2}-[a-z0-9-]+\.cr)\.aliyuncs\.com$/,
        sharedDomain: true,
        realms: [
            {
                shown: 'dockerauth.<region>.aliyuncs.com',
                pattern: /^dockerauth(?:-[a-z]+){0,3}\.[a-z]{2}-[a-z0-9-]+\.aliyuncs\.com$/
            }
        ],
        note: 'The token service is dockerauth.<region>.aliyuncs.com, often of another region than the registry.'
    },
    {
        name: 'Elastic',
        host: 'docker.elastic.co',
        pattern: /^docker\.elastic\.co$/,
        realms: ['docker-auth.elastic.co'],
        note: 'The token service is docker-auth.elastic.co, a host beside the registry.'
    },
    {
        name: 'Scaleway',
        host: 'rg.<region>.scw.cloud',
        pattern: /^rg\.[a-z0-9-]+\.scw\.cloud$/,
        realms: ['api.scaleway.com'],
        note: 'The token service is api.scaleway.com, on another domain.',
        pullLogin: {
            make: 'an API key of an application that may only read the registry: USER is nologin, the secret key is PASSWORD',
            page: null
        }
    }
];
/** What any host may turn out to be: these have no host of their own to be known by. */
const selfHosted = [
    {
        name: 'Harbor',
        note: 'The token service is on the same host, and robot accounts have a $ in their names: quote it.'
    },
    {
        name: 'Gitea and Forgejo',
        note: 'Two challenges come in one header, Bearer and Basic, and the token is asked for.'
    },
    {
        name: 'GitLab, self-hosted',
        note: 'The token service is on the parent host, on the same host without the port, or at gitlab.<domain> for registry.<domain>.'
    },
    {
        name: 'Artifactory, self-hosted',
        note: 'Each repository may name a token service path of its own, on the same host.'
    },
    {
        name: 'CNCF Distribution with htpasswd',
        note: 'Basic credentials go with every request.'
    },
    {
        name: 'CNCF Distribution with token authentication',
        note: 'A right that the token lacks is a 401 with insufficient_scope.'
    }
];
/** The entry of a registry (`host` or `host:port`), or `null` for a plain one. */
function knownRegistry(registry) {
    return knownRegistries.find(entry => entry.pattern.test(registry.toLowerCase())) ?? null;
}
/** Whether the table has the host of a token service for a registry (`host` or `host:port`). */
function isRealmOf(registry, realm) {
    const known = knownRegistry(registry);
    if (known === null)
        return isGitlabOf(registry, realm);
    return (known.realms ?? []).some(entry => typeof entry === 'string' ? entry === realm.hostname : entry.pattern.test(realm.hostname));
}
/** A self-hosted GitLab at `gitlab.<domain>` has its registry at `registry.<domain>` and serves tokens at `/jwt/auth`. */
function isGitlabOf(registry, { hostname, pathname }) {
    const domain = /^registry\.(.+?)(?::\d{1,5})?$/.exec(registry.toLowerCase())?.[1];
    return domain !== undefined && hostname === `gitlab.${domain}` && pathname === '/jwt/auth';
}
/** How a login that may only pull is made at a registry. */
function pullLogin(registry) {
    return knownRegistry(registry)?.pullLogin ?? plainLogin;
}
const plainLogin = {
    make: 'a robot account, deploy token or access token of the registry that may only read the repository: its name is USER, its password or token PASSWORD',
    page: null
};
/** Whether the registry of a reference is Docker Hub. */
function isDockerHub(registry) {
    return registry === 'docker.io';
}
/**
 * Where a registry (`host` or `host:port`) is asked: an address without a path, https but for loopback, with which
 * Docker speaks http and so do we with `allow-private-network`. `null` for a text that is no host.
 */
function endpoint(registry, options) {
    const host = knownRegistry(registry)?.endpoint ?? registry;
    const address = `https://${host}/`;
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    if (url.username !== '' || url.pathname !== '/' || url.search !== '' || url.hash !== '')
        return null;
    if (!options.allowPrivateNetwork || !(0,registry_address/* isLoopbackHost */.cW)(url.hostname))
        return url;
    return new URL(`http://${host}/`);
}

// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(935);
;// CONCATENATED MODULE: ./src/registry/realm.ts



/**
 * Whether the token service that a registry names may be asked. It is https, or http where registry and realm are both
 * on loopback with `allow-private-network`. Without credentials any such host is fine. Credentials go to the same host,
 * to a parent of it within its registrable domain, or to a host of the table in `hosts.ts`, and nowhere else: a
 * registry names whatever it likes, and a host beside it may belong to a stranger (`acme.cloudapp.azure.com`).
 */
function judgeRealm(question) {
    if (!URL.canParse(question.realm))
        return no('which is no address');
    const url = new URL(question.realm);
    if (url.username !== '' || url.password !== '')
        return no('which holds credentials');
    if (!isSecure(url, question))
        return no('which is not https');
    if (question.withCredentials && !belongs(url, question)) {
        return no('which does not belong to the registry: no password was sent there');
    }
    return { accepted: true, url };
}
function no(reason) {
    return { accepted: false, reason };
}
function isSecure(url, { endpoint, allowPrivateNetwork }) {
    if (url.protocol === 'https:')
        return true;
    if (url.protocol !== 'http:' || !allowPrivateNetwork)
        return false;
    return (0,registry_address/* isLoopbackHost */.cW)(url.hostname) && (0,registry_address/* isLoopbackHost */.cW)(endpoint.hostname);
}
function belongs(url, { registry, endpoint }) {
    if (url.hostname === endpoint.hostname)
        return true;
    const known = knownRegistry(registry);
    if (url.port === '' && isRealmOf(registry, url))
        return true;
    if (known?.sharedDomain === true || (0,registry_address/* isLiteral */.c$)(url.hostname) || (0,registry_address/* isLiteral */.c$)(endpoint.hostname))
        return false;
    return isParent(url.hostname, endpoint.hostname);
}
/** Whether `parent` is a domain above `host` and not above its registrable domain, private suffixes counted in. */
function isParent(parent, host) {
    const domain = (0,cjs/* getDomain */.FB)(host, { allowPrivateDomains: true });
    if (domain === null || !host.endsWith(`.${parent}`))
        return false;
    return parent === domain || parent.endsWith(`.${domain}`);
}

;// CONCATENATED MODULE: ./src/registry/own-answer.ts


/**
 * The answer, unless it is an error of another origin to which `asked` redirected: a storage, a proxy's page or a login
 * portal does not speak for a registry, so that is `NoAnswer` `invalid-answer`.
 */
async function ownAnswer(asked, response) {
    if (response.status < 400 || isOf(asked, response))
        return response;
    await (0,body/* discard */.vf)(response);
    const { host } = new URL(response.url);
    throw new registry_fetch/* NoAnswer */.W('invalid-answer', `${asked.host} redirects to ${host}, which answered (${response.status}): that says nothing about access`);
}
/** Whether an answer came from the origin that was asked, not from one to which it redirected. */
function isOf(asked, response) {
    return response.url === '' || new URL(response.url).origin === asked.origin;
}

// EXTERNAL MODULE: ./src/registry/repeatable.ts
var repeatable = __webpack_require__(1428);
;// CONCATENATED MODULE: ./src/registry/token.ts





/** The user that marks a password as an identity token, which is exchanged by OAuth 2 (Azure; docker's credential helpers). */
const identityTokenUser = '00000000-0000-0000-0000-000000000000';
/** Where a token says nothing about its life (distribution's token specification). */
const defaultLifeSeconds = 60;
/**
 * Asks a token service (distribution's token and OAuth 2 specifications). The realm must have been judged before.
 * Throws `RegistryError` for any status but 200, `NoAnswer` where nothing usable came back.
 */
async function requestToken(question, options) {
    const answered = await ownAnswer(question.realm, await exchange(question, options));
    if (!answered.ok)
        throw await registryError('the token request', answered);
    const { host } = question.realm;
    const parsed = parseJson((await (0,body/* readBody */.x8)(answered, body/* bodyLimits */.TR.token)).toString('utf8'));
    const value = isRecord(parsed) ? (token_text(parsed['token']) ?? token_text(parsed['access_token'])) : null;
    if (!isRecord(parsed) || value === null) {
        throw new registry_fetch/* NoAnswer */.W('invalid-answer', `the token request was answered without a token by ${host} (200)`);
    }
    // Whoever asks without a login gets this value too, and a registry that masked words of the report would destroy it.
    if (question.login.kind === 'basic')
        options.mask(value);
    if (!/^[\x21-\x7e]+$/.test(value)) {
        throw new registry_fetch/* NoAnswer */.W('invalid-answer', `${host} answered with a token that fits into no header`);
    }
    const life = typeof parsed['expires_in'] === 'number' ? parsed['expires_in'] : defaultLifeSeconds;
    return { value, expiresAt: Date.now() + Math.max(life, defaultLifeSeconds) * 1000 };
}
function token_text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
/** An identity token goes by POST; a service without OAuth 2 answers that with 404 or 405 and gets the GET. */
async function exchange(question, options) {
    const { login } = question;
    if (login.kind === 'basic' && login.user === identityTokenUser) {
        const response = await options.fetch(refreshRequest(question, login.password));
        if (response.status !== 404 && response.status !== 405)
            return response;
        await response.body?.cancel();
    }
    return options.fetch(tokenRequest(question, options.mask));
}
function refreshRequest(question, refreshToken) {
    const form = new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: 'codespaces-preflight',
        refresh_token: refreshToken
    });
    if (question.service !== null)
        form.set('service', question.service);
    if (question.scope !== null)
        form.set('scope', question.scope);
    return (0,repeatable/* repeatable */.EQ)(new Request(question.realm, { method: 'POST', body: form }));
}
function tokenRequest({ realm, service, scope, login }, mask) {
    const url = new URL(realm);
    if (service !== null)
        url.searchParams.set('service', service);
    if (scope !== null)
        url.searchParams.set('scope', scope);
    if (login.kind === 'anonymous')
        return new Request(url);
    url.searchParams.set('account', login.user);
    return new Request(url, { headers: { authorization: basicAuthorization(login, mask) } });
}
/** The value of an `Authorization` header for Basic (RFC 7617, UTF-8). */
function basicAuthorization(login, mask) {
    const value = Buffer.from(`${login.user}:${login.password}`, 'utf8').toString('base64');
    mask(value);
    return `Basic ${value}`;
}

;// CONCATENATED MODULE: ./src/registry/tokens.ts

/** Milliseconds before its end from which a token counts as over: the request has to arrive, and clocks differ. */
const margin = 5000;
/** An empty cache. A refusal is kept like a token: the same login for the same scope is not tried twice. */
function tokenCache(options) {
    const tokens = new Map();
    const ask = (key, question) => {
        const asked = requestToken(question, options);
        tokens.set(key, asked);
        return asked;
    };
    return {
        async get(question) {
            const key = JSON.stringify([
                question.realm.href,
                question.service,
                question.scope,
                loginKey(question.login)
            ]);
            const known = tokens.get(key);
            if (known === undefined)
                return ask(key, question);
            const token = await known;
            if (token.expiresAt - margin > Date.now())
                return token;
            return tokens.get(key) === known ? ask(key, question) : (tokens.get(key) ?? known);
        }
    };
}
/** What tells one login from another. */
function loginKey(login) {
    return login.kind === 'anonymous' ? '' : JSON.stringify([login.host, login.user, login.password]);
}

// EXTERNAL MODULE: ./src/registry/once.ts
var once = __webpack_require__(6494);
;// CONCATENATED MODULE: ./src/registry/said.ts
/** Characters of a registry's sentence that are shown. */
const mostShown = 300;
/** Longer sentences are not looked through for what must not be shown. */
const mostRead = 4096;
/**
 * A registry's own sentence for people: one line in quotation marks, 300 characters at most, without control characters.
 * After a login only AWS's own sentences are shown: any other could hold a part of the password, which no mask knows.
 * Empty where it says no more than `code` does. Secrets are taken out of the sentence as it came: made one line, one with
 * white space or a quotation mark in it would not be found any more.
 */
function said_quoted(sentence, code, listener) {
    if (sentence === null || said_words(sentence) === said_words(code ?? ''))
        return '';
    const read = listener.redact(sentence).slice(0, mostRead);
    const line = said_oneLine(listener.afterLogin ? awsSentence(read) : withoutRandom(read));
    if (line === '')
        return '';
    return `"${line.length > mostShown ? `${cut(line)}…` : line}"`;
}
/** What AWS says of a missing permission or a token that is too old; everything in it is a name, never a secret. */
const awsSentences = [
    /User: arn:aws[\w-]{0,20}:(?:iam|sts)::\d{12}:[\w+=,.@/-]{1,200} is not authorized to perform: ecr:\w{1,64}(?: on resource: arn:aws[\w-]{0,20}:ecr:[\w-]{1,40}:\d{12}:repository\/[a-z0-9._/-]{1,256})?(?: (?:because|with) (?:no|an|a) (?:[a-z -]{1,100} ecr:\w{1,64} action|[a-z -]{1,100}))?/,
    /Your authorization token (?:has expired|is invalid)/i
];
function awsSentence(text) {
    const found = awsSentences.map(form => form.exec(text)?.[0]).find(sentence => sentence !== undefined);
    return found ?? '';
}
function said_words(text) {
    return text
        .slice(0, mostRead)
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .trim();
}
function said_oneLine(text) {
    return text
        .replace(/[\p{C}\p{Z}]+/gu, ' ')
        .replaceAll('"', "'")
        .trim()
        .replace(/\.$/, '');
}
function cut(line) {
    return line.slice(0, mostShown - 1).replace(/[\ud800-\udbff]$/, '');
}
function withoutRandom(text) {
    return text.replace(/[\w+/=.~-]{24,}/g, unlessRandom);
}
/** Tokens and keys have capitals, small letters and digits; names of repositories and digests have not. */
function unlessRandom(run) {
    return /[A-Z]/.test(run) && /[a-z]/.test(run) && /\d/.test(run) ? '***' : run;
}

;// CONCATENATED MODULE: ./src/registry/conversation.ts











/** Begins a conversation; the registry is asked for its challenge once, with the first question. */
function converse(options) {
    return new HostConversation(options);
}
class HostConversation {
    #options;
    #tokens;
    #logins = (0,once/* once */.O)();
    constructor(options) {
        this.#options = options;
        this.#tokens = tokenCache(options);
    }
    async ask(question, login) {
        this.#refuseForeign(login);
        const greeting = await this.#greet();
        this.#remember(login);
        const response = await this.#send(question, await this.#authorization(greeting, login, question.repository));
        if (response.status !== 401)
            return response;
        const door = this.#newDoor(greeting.door, response);
        if (door === null)
            return response;
        await (0,body/* discard */.vf)(response);
        const next = { ...greeting, door, recognised: true, elsewhere: false };
        if (greeting.door.kind === 'open')
            this.#options.acquaintance.greeting = Promise.resolve(next);
        return this.#send(question, await this.#authorization(next, login, question.repository));
    }
    checkLogin(login) {
        return this.#logins.get(loginKey(login), () => this.#tryLogin(login));
    }
    async recognised() {
        return (await this.#greet()).recognised;
    }
    async door() {
        return (await this.#greet()).door;
    }
    quote({ said, codes }, login) {
        const { acquaintance, redact } = this.#options;
        return said_quoted(said, codes[0], { afterLogin: login.kind === 'basic' || acquaintance.hasLogin, redact });
    }
    #remember(login) {
        if (login.kind === 'basic')
            this.#options.acquaintance.hasLogin = true;
    }
    #refuseForeign(login) {
        const { registry } = this.#options;
        if (login.kind === 'anonymous' || login.host === registry)
            return;
        throw new registry_fetch/* NoAnswer */.W('realm-refused', `the login belongs to ${login.host}, so it was not sent to ${registry}`);
    }
    #greet() {
        const { acquaintance } = this.#options;
        acquaintance.greeting ??= this.#firstRequest();
        return acquaintance.greeting;
    }
    async #firstRequest() {
        if (knownRegistry(this.#options.registry)?.open === true) {
            return { door: { kind: 'open' }, recognised: true, elsewhere: false };
        }
        const response = await this.#options.fetch(new Request(new URL('v2/', this.#options.endpoint)));
        await (0,body/* discard */.vf)(response);
        const challenged = response.status === 401 ? doorOf(response) : null;
        const recognised = challenged !== null || response.headers.has('docker-distribution-api-version');
        return {
            door: challenged ?? { kind: 'open' },
            recognised,
            elsewhere: !isOf(this.#options.endpoint, response)
        };
    }
    /** The door of a second challenge where it may be tried: the first one of an open registry, or another path of the same token service. */
    #newDoor(before, response) {
        const door = doorOf(response);
        if (door === null || before.kind === 'open')
            return door;
        if (before.kind === 'bearer' && door.kind === 'bearer') {
            if (originOf(before.realm) !== originOf(door.realm))
                throw this.#changed(before, door);
            return before.realm === door.realm && before.service === door.service ? null : door;
        }
        return null;
    }
    #changed(before, after) {
        const { registry } = this.#options;
        const [first, second] = [before, after].map(door => originOf(door.realm));
        return new registry_fetch/* NoAnswer */.W('realm-refused', `${registry} first named the token service ${first}, then ${second}`);
    }
    async #authorization({ door, elsewhere }, login, repository) {
        if (door.kind === 'open')
            return null;
        if (login.kind === 'basic' && elsewhere) {
            const text = `${this.#options.registry} redirects its login to another host: no password was sent there`;
            throw new registry_fetch/* NoAnswer */.W('redirect-refused', text);
        }
        if (door.kind === 'basic')
            return login.kind === 'basic' ? basicAuthorization(login, this.#options.mask) : null;
        return this.#bearer(door, login, `repository:${repository}:pull`);
    }
    async #bearer(door, login, scope) {
        const verdict = judgeRealm({
            ...this.#options,
            realm: door.realm,
            withCredentials: login.kind === 'basic'
        });
        if (!verdict.accepted) {
            const { registry } = this.#options;
            throw new registry_fetch/* NoAnswer */.W('realm-refused', URL.canParse(door.realm)
                ? `${registry} names the token service ${originOf(door.realm)}, ${verdict.reason}`
                : `${registry} names a token service that is no address`);
        }
        const token = await this.#tokens.get({ realm: verdict.url, service: door.service, scope, login });
        return `Bearer ${token.value}`;
    }
    async #send(question, authorization) {
        const headers = new Headers();
        if (question.accept !== undefined)
            headers.set('accept', question.accept);
        if (authorization !== null)
            headers.set('authorization', authorization);
        const url = new URL(`v2/${question.path}`, this.#options.endpoint);
        const { method, redirect = 'follow' } = question;
        return ownAnswer(url, await this.#options.fetch(new Request(url, { method, headers, redirect })));
    }
    async #tryLogin(login) {
        this.#refuseForeign(login);
        const { door } = await this.#greet();
        this.#remember(login);
        if (login.kind === 'anonymous' || door.kind === 'open')
            return { state: 'unknown' };
        try {
            if (door.kind === 'basic')
                return await this.#tryBasic(basicAuthorization(login, this.#options.mask));
            await this.#bearer(door, login, null);
            return { state: 'accepted' };
        }
        catch (error) {
            if (!(error instanceof RegistryError))
                throw error;
            return isRefusal(error, door) ? { state: 'rejected', error } : { state: 'unknown' };
        }
    }
    async #tryBasic(authorization) {
        const url = new URL('v2/', this.#options.endpoint);
        const request = new Request(url, { headers: { authorization } });
        const response = await ownAnswer(url, await this.#options.fetch(request));
        if (!response.ok)
            throw await registryError('the login', response);
        await (0,body/* discard */.vf)(response);
        return { state: 'accepted' };
    }
}
/** ECR answers a password that it does not know with 400 and a code that says so. */
function isRefusal({ status, codes }, door) {
    if (status === 401 || status === 403)
        return true;
    return status === 400 && door.kind === 'basic' && codes.some(code => refusalCodes.has(code));
}
const refusalCodes = new Set(['DENIED', 'UNAUTHORIZED']);
/** Bearer before Basic, as Docker prefers it. A bearer challenge without a realm is none. */
function doorOf(response) {
    const challenges = parseChallenges(response.headers.get('www-authenticate'));
    for (const { scheme, parameters } of challenges) {
        const realm = parameters.get('realm') ?? '';
        if (scheme === 'bearer' && realm !== '') {
            return { kind: 'bearer', realm, service: parameters.get('service') ?? null };
        }
    }
    return challenges.some(challenge => challenge.scheme === 'basic') ? { kind: 'basic' } : null;
}
function originOf(realm) {
    if (!URL.canParse(realm))
        return 'no address';
    const { origin, protocol, host } = new URL(realm);
    // The web knows no origin of a scheme that is none of its own, and calls it `null`.
    return origin === 'null' ? `${protocol}${host === '' ? '' : `//${host}`}` : origin;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./src/discovery/json-nesting.ts
var json_nesting = __webpack_require__(1185);
;// CONCATENATED MODULE: ./src/registry/feature-layer.ts







const unfold = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
/** Bytes of an unfolded layer that are read: four times what a folded one may have. */
const mostBytes = 64 * 1024 * 1024;
/** Bytes of `devcontainer-feature.json` that are read. */
const mostMetadata = 1024 * 1024;
const blockSize = 512;
/**
 * What a Feature depends on, from the `devcontainer-feature.json` in its layer (a tar file, folded by gzip or not):
 * Features that were published before the annotation came have it there alone.
 * `null` where the layer has no such file or is none. Throws `NoAnswer` `limit-reached` where the file nests too deeply.
 */
async function layerDependencies(layer) {
    const archive = await unfolded(layer);
    const file = archive === null ? null : fileIn(archive, 'devcontainer-feature.json');
    if (file === null || file.length > mostMetadata)
        return null;
    const text = file.toString('utf8').replace(/^\uFEFF/, '');
    if ((0,json_nesting/* tooDeepAt */.U)(text) !== null)
        throw new registry_fetch/* NoAnswer */.W('limit-reached', `the devcontainer-feature.json of the Feature nests more than ${json_nesting/* deepestJson */.D} levels deep, and was not read`);
    const metadata = (0,main.parse)(text, [], { allowTrailingComma: true });
    return isRecord(metadata) ? dependenciesOf(metadata) : null;
}
async function unfolded(layer) {
    if (layer[0] !== 0x1f || layer[1] !== 0x8b)
        return layer;
    return unfold(layer, { maxOutputLength: mostBytes }).catch(() => null);
}
/** A file at the root of a tar archive (POSIX ustar): 512 bytes of header, then the content in blocks of 512. */
function fileIn(archive, name) {
    for (let at = 0; at + blockSize <= archive.length;) {
        const header = archive.subarray(at, at + blockSize);
        const size = octal(header.subarray(124, 136));
        if (header[0] === 0 || size === null)
            return null;
        const start = at + blockSize;
        if (isFile(header) && textOf(header.subarray(0, 100)).replace(/^\.\//, '') === name) {
            return archive.subarray(start, start + size);
        }
        at = start + Math.ceil(size / blockSize) * blockSize;
    }
    return null;
}
function isFile(header) {
    return header[156] === 0x30 || header[156] === 0;
}
function textOf(field) {
    const end = field.indexOf(0);
    return field.toString('utf8', 0, end === -1 ? field.length : end);
}
function octal(field) {
    const digits = textOf(field).trim();
    return /^[0-7]{1,11}$/.test(digits) ? Number.parseInt(digits, 8) : null;
}

;// CONCATENATED MODULE: ./src/registry/reading.ts





const accept = manifestTypes.join(', ');
/**
 * Asks for a manifest by HEAD, which Docker Hub does not count as a pull. `null` where the registry has no HEAD
 * (405, as old ones answer). Throws `RegistryError` and `NoAnswer`.
 */
async function headManifest(reader, name) {
    const response = await reading_ask(reader, { method: 'HEAD', path: manifestPath(reader, name), accept });
    await (0,body/* discard */.vf)(response);
    if (response.status === 405 || response.status === 501)
        return null;
    if (!response.ok)
        throw await registryError('the manifest', response);
    if (isHtml(response, ''))
        throw notARegistry(response);
    const digest = response.headers.get('docker-content-digest') ?? '';
    const [mediaType = ''] = (response.headers.get('content-type') ?? '').split(';');
    return { digest: isDigest(digest) ? digest : null, mediaType: mediaType.trim() };
}
/** Reads a manifest by tag or digest; one that is not what its digest names is no answer. */
async function getManifest(reader, name) {
    const response = await reading_ask(reader, { method: 'GET', path: manifestPath(reader, name), accept });
    if (!response.ok)
        throw await registryError('the manifest', response);
    const bytes = await (0,body/* readBody */.x8)(response, body/* bodyLimits */.TR.manifest);
    if (isHtml(response, bytes.toString('latin1', 0, 200)))
        throw notARegistry(response);
    if (isDigest(name))
        verify(bytes, name, response);
    return readManifest(bytes, response.headers.get('content-type'));
}
/** The platform that the config of a single image names, with redirects to a storage followed; `null` where it names none. */
async function configPlatform(reader, digest) {
    const bytes = await getBlob(reader, digest, 'the config', body/* bodyLimits */.TR.manifest);
    const config = parseJson(bytes.toString('utf8'));
    return isRecord(config) ? platformOf(config) : null;
}
/** What a Feature depends on by the file in its layer; `null` where it does not say. */
async function featureDependencies(reader, digest) {
    return layerDependencies(await getBlob(reader, digest, 'a layer', body/* bodyLimits */.TR.featureLayer));
}
/** Asks for a blob without reading it: a redirect to a storage is success, since the registry has let us in by then. */
async function tryBlob(reader, digest) {
    const response = await reading_ask(reader, { method: 'GET', path: blobPath(reader, digest), redirect: 'manual' });
    const redirected = response.status >= 300 && response.status < 400;
    if (!response.ok && !redirected)
        throw await registryError('a layer', response);
    await (0,body/* discard */.vf)(response);
}
async function getBlob(reader, digest, asked, limit) {
    const response = await reading_ask(reader, { method: 'GET', path: blobPath(reader, digest) });
    if (!response.ok)
        throw await registryError(asked, response);
    const bytes = await (0,body/* readBody */.x8)(response, limit);
    verify(bytes, digest, response);
    return bytes;
}
function reading_ask({ conversation, repository, login }, question) {
    return conversation.ask({ ...question, repository }, login);
}
function manifestPath({ repository }, name) {
    return `${repository}/manifests/${name}`;
}
function blobPath({ repository }, digest) {
    return `${repository}/blobs/${digest}`;
}
function verify(bytes, digest, response) {
    if (hasDigest(bytes, digest))
        return;
    throw new registry_fetch/* NoAnswer */.W('invalid-answer', `${reading_hostOf(response)} answered with something else than ${digest} (200)`);
}
function notARegistry(response) {
    return new registry_fetch/* NoAnswer */.W('invalid-answer', `${reading_hostOf(response)} answered with a page for people (200), not a manifest`);
}
function reading_hostOf(response) {
    return URL.canParse(response.url) ? new URL(response.url).host : 'the registry';
}

;// CONCATENATED MODULE: ./src/registry/refusal.ts


/** Statuses that say "not for you": also payment and legal reasons. */
const refusal_refusals = new Set([401, 402, 403, 451]);
/**
 * What an error of a look means, by its status first and its code second: registries agree on the one more than on
 * the other. Anything but `RegistryError` and `NoAnswer` is thrown on.
 */
async function lookOfError(error, conversation, login) {
    if (error instanceof registry_fetch/* NoAnswer */.W)
        return unreachable(error);
    if (!(error instanceof RegistryError))
        throw error;
    try {
        if (refusal_refusals.has(error.status))
            return await refusalOf(error, conversation, login);
        if (error.tooLong !== null)
            return unreachable(error.tooLong);
        if (error.status === 404)
            return await absence(error, conversation, login);
        if (error.status === 400)
            return await badLogin(error, conversation, login);
    }
    catch (inner) {
        if (inner instanceof registry_fetch/* NoAnswer */.W)
            return unreachable(inner);
        throw inner;
    }
    return noUsableAnswer(error, conversation, login);
}
/** The look of a question that got no answer. */
function unreachable({ reason, message }) {
    return { result: 'unreachable', cause: reason, detail: message };
}
async function refusalOf(error, conversation, login) {
    const speaks = error.asked !== 'the token request' && (await conversation.recognised());
    if (error.body === 'html' && !speaks)
        return page(error);
    if (login.kind === 'anonymous')
        return refusal_refused('pull', error, `${error.asked} was refused ${wording(error, conversation, login)}`);
    const door = await conversation.door();
    if (isAboutPull(error, door))
        return pullRefused(error, conversation, login);
    const check = await conversation.checkLogin(login);
    if (check.state === 'accepted')
        return pullRefused(error, conversation, login);
    return loginRefused(check.state === 'rejected' ? check.error : error, conversation, login);
}
/** A 400 is a refusal where the registry says the same of the login alone, as ECR does of a password that is none. */
async function badLogin(error, conversation, login) {
    if (login.kind === 'anonymous' || (await conversation.door()).kind !== 'basic')
        return noUsableAnswer(error, conversation, login);
    const check = await conversation.checkLogin(login);
    return check.state === 'rejected'
        ? loginRefused(check.error, conversation, login)
        : noUsableAnswer(error, conversation, login);
}
/**
 * A registry that took a token of its own token service has accepted the login. Basic credentials are judged together
 * with the pull, and so is a token that was never given.
 */
function isAboutPull(error, door) {
    return door.kind === 'open' || (door.kind === 'bearer' && error.asked !== 'the token request');
}
function pullRefused(error, conversation, login) {
    return refusal_refused('pull', error, `the login is accepted, ${error.asked} was refused ${wording(error, conversation, login)}`);
}
function loginRefused(error, conversation, login) {
    const detail = `the login was refused: ${error.asked} was refused ${wording(error, conversation, login)}`;
    return refusal_refused('login', error, detail);
}
/** `(403 DENIED)`, and the registry's own sentence where it says more. */
function wording(error, conversation, login) {
    const sentence = conversation.quote(error, login);
    return sentence === '' ? statusAndCode(error) : `${statusAndCode(error)}: ${sentence}`;
}
function refusal_refused(stage, error, detail) {
    return { result: 'refused', stage, status: error.status, detail };
}
/** A 404 counts when a registry says it: a web server that is none answers everything with 404. */
async function absence(error, conversation, login) {
    if (error.asked === 'the token request' || error.asked === 'the login')
        return noUsableAnswer(error, conversation, login);
    if (error.body === 'html')
        return page(error);
    if (error.body !== 'errors' && !(await conversation.recognised()))
        return noUsableAnswer(error, conversation, login);
    return { result: 'not-found', detail: `${error.asked} is not there ${wording(error, conversation, login)}` };
}
function page(error) {
    const detail = `${error.asked} was answered with a page for people (${error.status}), not by a registry`;
    return { result: 'unreachable', cause: 'invalid-answer', detail };
}
function noUsableAnswer(error, conversation, login) {
    if (error.body === 'html' || error.status === 511)
        return page(error);
    const said = conversation.quote(error, login);
    const detail = `${error.asked} was answered ${statusAndCode(error)}, which is no usable answer${said === '' ? '' : `: ${said}`}`;
    if (error.status === 429)
        return { result: 'unreachable', cause: 'rate-limited', detail };
    return { result: 'unreachable', cause: error.status >= 500 ? 'server-error' : 'invalid-answer', detail };
}

;// CONCATENATED MODULE: ./src/registry/client.ts










/** A client for any registry. Nothing is asked twice: neither a challenge, nor a token, nor a manifest. */
function createRegistryClient(options) {
    const client = new Client(options);
    return { look: (reference, login, depth) => client.look(reference, login, depth) };
}
class Client {
    #options;
    #acquaintances;
    #conversations = new Map();
    #looks = (0,once/* once */.O)();
    #heads = (0,once/* once */.O)();
    #gets = (0,once/* once */.O)();
    #platforms = (0,once/* once */.O)();
    #dependencies = (0,once/* once */.O)();
    #blobs = (0,once/* once */.O)();
    /** Manifests that were read with any login, by repository and digest: a HEAD is enough for the next login. */
    #contents = new Map();
    constructor(options) {
        this.#options = options;
        this.#acquaintances = options.acquaintances ?? new Map();
    }
    look(reference, login, depth) {
        const { registry, repository } = reference;
        const flags = [depth.dependsOn, depth.blob, depth.platforms];
        const key = JSON.stringify([registry, repository, client_nameOf(reference), loginKey(login), flags]);
        return this.#looks.get(key, () => this.#ask(reference, login, depth));
    }
    async #ask(reference, login, depth) {
        const conversation = this.#conversationWith(reference.registry);
        if (conversation === null) {
            return unreachable(new registry_fetch/* NoAnswer */.W('invalid-answer', `${reference.registry} is no address that can be asked`));
        }
        const reader = { conversation, repository: reference.repository, login };
        try {
            const { manifest, read } = await this.#find(reference, reader, depth);
            return { result: 'allowed', detail: `${read.join(' and ')} can be read (200)`, manifest };
        }
        catch (error) {
            return (await this.#provenByHead(error, reference, reader)) ?? lookOfError(error, conversation, login);
        }
    }
    /** A HEAD that was let in proves the pull: Docker Hub's limit counts the GET that follows, and says nothing of access. */
    async #provenByHead(error, reference, reader) {
        if (!(error instanceof registry_fetch/* NoAnswer */.W) || error.reason !== 'rate-limited')
            return null;
        const head = await this.#heads.known(this.#key(reference, reader, client_nameOf(reference)));
        if (head === null)
            return null;
        const { digest, mediaType } = head;
        const summary = digest === null ? undefined : this.#contents.get(contentKey(reference, digest));
        const { artifact = 'image', platforms = null, dependsOn = null } = summary ?? {};
        const open = platforms === null ? ', its platform could not' : ', its layers were not tried';
        const detail = `the manifest can be read (200)${open}: ${error.message}`;
        return { result: 'allowed', detail, manifest: { digest, mediaType, artifact, platforms, dependsOn } };
    }
    #conversationWith(registry) {
        const known = this.#conversations.get(registry);
        if (known !== undefined)
            return known;
        const address = endpoint(registry, this.#options);
        if (address === null)
            return null;
        const { fetch, allowPrivateNetwork, mask = () => undefined, redact = unchanged } = this.#options;
        const acquaintance = acquaintanceWith(registry, this.#acquaintances);
        const asked = { fetch, allowPrivateNetwork, mask, redact, acquaintance, registry };
        const made = converse({ ...asked, endpoint: address });
        this.#conversations.set(registry, made);
        return made;
    }
    async #find(reference, reader, depth) {
        const summary = await this.#summary(reference, reader, depth);
        const platforms = depth.platforms
            ? await this.#platformsOf(summary, reference, reader)
            : summary.platforms;
        const dependsOn = depth.dependsOn
            ? await this.#dependenciesOf(summary, reference, reader)
            : summary.dependsOn;
        const tried = depth.blob && (await this.#tryBlobOf(summary, reference, reader));
        const { digest, mediaType, artifact } = summary;
        return {
            manifest: { digest, mediaType, artifact, platforms, dependsOn },
            read: tried ? ['the manifest', 'a layer'] : ['the manifest']
        };
    }
    /** HEAD first on Docker Hub, and where the manifest was already read with another login; GET elsewhere. */
    async #summary(reference, reader, depth) {
        const name = client_nameOf(reference);
        const counted = knownRegistry(reference.registry)?.headFirst === true;
        if (!counted && !this.#isKnown(reference))
            return this.#get(reference, reader, name);
        const head = await this.#heads.get(this.#key(reference, reader, name), () => headManifest(reader, name));
        if (head === null || head.digest === null)
            return this.#get(reference, reader, name);
        const known = this.#contents.get(contentKey(reference, head.digest));
        if (known !== undefined)
            return known;
        const enough = !depth.platforms && !depth.blob && isIndexType(head.mediaType);
        return enough ? indexAlone(head.digest, head.mediaType) : this.#get(reference, reader, name);
    }
    #isKnown(reference) {
        return this.#contents.has(contentKey(reference, client_nameOf(reference)));
    }
    async #get(reference, reader, name) {
        const summary = await this.#gets.get(this.#key(reference, reader, name), () => getManifest(reader, name));
        for (const key of [name, summary.digest])
            this.#contents.set(contentKey(reference, key), summary);
        return summary;
    }
    /** A config that cannot be read leaves the platform open; the manifest was let through all the same. */
    async #platformsOf(summary, reference, reader) {
        const { artifact, platforms, config } = summary;
        if (artifact !== 'image' || platforms !== null)
            return platforms;
        const image = config ?? (await this.#child(summary, reference, reader))?.config ?? null;
        if (image === null)
            return null;
        const key = this.#key(reference, reader, image.digest);
        const platform = await this.#platforms
            .get(key, () => configPlatform(reader, image.digest))
            .catch((error) => {
            if (error instanceof registry_fetch/* NoAnswer */.W || (error instanceof RegistryError && error.status === 404))
                return null;
            throw error;
        });
        return platform === null ? null : [platform];
    }
    async #dependenciesOf(summary, reference, reader) {
        const { artifact, dependsOn, layer } = summary;
        if (artifact !== 'feature' || dependsOn !== null || layer === null)
            return dependsOn;
        const key = this.#key(reference, reader, layer.digest);
        return this.#dependencies.get(key, () => featureDependencies(reader, layer.digest));
    }
    /** Whether there was a blob to try; one that is refused throws. */
    async #tryBlobOf(summary, reference, reader) {
        const image = (await this.#child(summary, reference, reader)) ?? summary;
        const blob = image.layer ?? image.config;
        if (blob === null)
            return false;
        await this.#blobs.get(this.#key(reference, reader, blob.digest), async () => {
            await tryBlob(reader, blob.digest);
            return undefined;
        });
        return true;
    }
    async #child({ child }, reference, reader) {
        return child === null ? null : this.#get(reference, reader, child.digest);
    }
    #key(reference, reader, name) {
        return JSON.stringify([reference.registry, reference.repository, name, loginKey(reader.login)]);
    }
}
function unchanged(text) {
    return text;
}
/** The pull goes by digest where there is one (specification 2.5). */
function client_nameOf({ digest, tag }) {
    return digest ?? tag ?? 'latest';
}
function contentKey({ registry, repository }, name) {
    return `${registry}/${repository} ${name}`;
}
/** An index of which nothing is wanted but that it is there. */
function indexAlone(digest, mediaType) {
    const nothing = { platforms: null, config: null, layer: null, child: null, dependsOn: null };
    return { digest, mediaType, artifact: 'image', ...nothing };
}

// EXTERNAL MODULE: ./src/github/token.ts
var github_token = __webpack_require__(942);
;// CONCATENATED MODULE: ./src/evidence/token-claim.ts

/**
 * What a pull with a token of the environment proves (specification 3.1): only the default token of a run of `repository`
 * itself, or the token that a codespace of it was given, says anything about access. A person's token never does.
 */
function tokenClaim({ whereabouts, codespaceToken }, repository, token) {
    const kind = (0,github_token/* tokenKind */.a)(token);
    if (whereabouts.kind === 'terminal' || !sameName(whereabouts.repository, repository))
        return 'other-token-pull';
    if (whereabouts.kind === 'actions')
        return kind === 'installation' || kind === 'unknown' ? 'repository-token-pull' : 'other-token-pull';
    const ofApp = kind === 'user-to-server' || kind === 'installation' || kind === 'unknown';
    return ofApp && token === codespaceToken ? 'codespace-token-pull' : 'other-token-pull';
}
function sameName(left, right) {
    return left !== null && right !== null && left.toLowerCase() === right.toLowerCase();
}

;// CONCATENATED MODULE: ./src/evidence/pull-tokens.ts

/**
 * The tokens that are tried at GitHub's container registry, in that order: that of the codespace first, whatever token
 * the run was told to ask GitHub's API with, since it alone proves what codespaces get.
 */
function pullTokens(environment, repository) {
    const { tokens, codespaceToken } = environment;
    const claimed = [codespaceToken, tokens.token].flatMap(token => token === null ? [] : [{ claim: tokenClaim(environment, repository, token), token }]);
    const given = claimed.filter(({ claim, token }) => token === tokens.token || claim === 'codespace-token-pull');
    const other = { claim: 'other-token-pull', token: tokens.packagesToken };
    const all = other.token === null ? given : [...given, { ...other, token: other.token }];
    return all.filter(({ token }, index) => all.findIndex(one => one.token === token) === index);
}

;// CONCATENATED MODULE: ./src/evidence/means.ts








/** Makes everyone who can be asked, each with a memory of its own. */
function createAsking(means) {
    const { network, environment, redactor, repositoryLook, docker } = means;
    const client = {
        fetch: network.fetch,
        allowPrivateNetwork: means.allowPrivateNetwork,
        mask: redactor.protect,
        redact: redactor.redact,
        acquaintances: new Map()
    };
    const registry = createRegistryClient(client);
    const logins = new Map();
    const loginLooks = new Map();
    return {
        registry,
        again: createRegistryClient(client),
        github: means.github,
        containerRegistry: containerRegistry(environment.servers),
        pullTokens: pullTokens(environment, means.repository),
        ownerType: repositoryLook.read === 'found' ? repositoryLook.ownerType : 'unknown',
        owner: means.repository?.split('/')[0] ?? null,
        triplesFor: host => servingTriples(environment.triples, host),
        whyEmpty: environment.whereabouts.kind === 'actions' ? whyEmptyInRuns : null,
        loginOf: (serving, host) => means_once(logins, `${serving.triple.prefix} ${host}`, () => makeLogin(serving, host, means)),
        loginLook: (reference, prefix, login) => means_once(loginLooks, `${prefix} ${reference.registry}/${reference.repository}`, () => registry.look(reference, login, { dependsOn: false, platforms: false, blob: false })),
        docker: docker === null ? null : (image, login) => docker_client_askDocker({ image, login, ...docker })
    };
}
const whyEmptyInRuns = 'the secret that the workflow sets it from does not exist, or runs like this one (of a fork, of Dependabot) are not given it';
function means_once(memory, key, ask) {
    const answer = memory.get(key) ?? ask();
    memory.set(key, answer);
    return answer;
}
/** A part of a triple without SERVER may have been meant for any host that no triple serves. */
function servingTriples(triples, host) {
    const { byRegistry, withoutServer } = assignTriples(triples, [host]);
    return byRegistry.get(host) ?? withoutServer.map(triple => ({ triple, spelling: 'exact' }));
}
async function makeLogin({ triple }, host, means) {
    const user = triple.user ?? '';
    const password = triple.password ?? '';
    const plain = { kind: 'basic', host, user, password };
    means.redactor.protectLogin(user, password);
    if (isAwsKeyForAnotherHost(host, user))
        return {
            kind: 'refused',
            refusal: 'other-host',
            detail: `USER is the id of an AWS access key, which only the private registries of ECR take, so it was not sent to ${host}`,
            ecr: { user: ecrUser(user), refusal: 'other-host', expiresAt: null }
        };
    if ((0,ecr_host/* ecrHost */.Fd)(host) === null)
        return { kind: 'login', login: plain, ecr: null };
    const form = ecrUser(user);
    if (form === 'token' || form === 'other')
        return {
            kind: 'login',
            login: plain,
            ecr: tokenFact(form, tokenExpiry(password))
        };
    const { fetch } = means.network;
    const answer = await exchangeAccessKey({ host, user, password, fetch, endpoint: means.ecrEndpoint });
    const ecr = {
        user: form,
        refusal: answer.kind === 'refused' ? answer.refusal : null,
        expiresAt: null
    };
    if (answer.kind === 'refused')
        return { kind: 'refused', refusal: answer.refusal, detail: answer.detail, ecr };
    if (answer.login.kind === 'basic')
        means.redactor.protectLogin(answer.login.user, answer.login.password);
    return { kind: 'login', login: answer.login, ecr };
}
/** What is known of an `AWS` token before it is tried: its own date tells when it was too old. */
function tokenFact(user, expiresAt) {
    const isOver = user === 'token' && expiresAt !== null && Date.parse(expiresAt) < Date.now();
    return { user, refusal: isOver ? 'expired-token' : null, expiresAt };
}

// EXTERNAL MODULE: ./src/pull-request-changes.ts
var pull_request_changes = __webpack_require__(8160);
;// CONCATENATED MODULE: ./src/facts.ts













/** Asks all that is to be asked about what was found. */
async function collectFacts(found, ofCheckout, options, surroundings) {
    const run = { options, surroundings };
    const isServer = deployment(surroundings.environment.servers) === 'server';
    if (options.offline || isServer)
        return withoutNetwork(found, ofCheckout, run, isServer);
    return withNetwork(found, ofCheckout, run, surroundings.network());
}
async function withoutNetwork(found, ofCheckout, run, isServer) {
    const { environment } = run.surroundings;
    const { servers } = environment;
    const detail = isServer ? 'GitHub Enterprise Server has no Codespaces' : 'the run is offline';
    const { discovery, packages, incomplete } = await touchedOf(found, run, null);
    const { configurations, uses } = discovery;
    const questions = { configurations, uses, packages };
    const answers = await gatherNothing(questions, containerRegistry(servers), detail);
    const message = `${servers.server} is a GitHub Enterprise Server, which has no Codespaces: nothing was asked, and there is no verdict.`;
    const declared = await declaredForRun(ofCheckout, run.options.configFile, run.surroundings, () => Promise.resolve({ read: 'not-applicable', detail }));
    const findings = isServer ? [(0,finding/* finding */.gk)('codespaces-unavailable', { message })] : [];
    return collected(discovery, answers, run, {
        declared: { ...declared, findings: [...declared.findings, ...findings] },
        repositoryLook: { read: 'not-applicable', detail },
        registries: registriesOf(found, answers),
        requests: {},
        incomplete: asksNothing(questions) ? [] : [`no server was asked, since ${detail}`],
        untouched: incomplete,
        limits: []
    });
}
async function withNetwork(found, ofCheckout, run, network) {
    const { options, surroundings } = run;
    const { baseFolder } = surroundings;
    const github = surroundings.github();
    const declared = await declaredForRun(ofCheckout, options.configFile, surroundings, (repository, path, ref) => github.fileAt(repository, external_node_path_.posix.join(baseFolder, path), ref));
    const touched = await touchedOf(found, run, surroundings.github);
    const { configurations, uses } = touched.discovery;
    const questions = { configurations, uses, packages: touched.packages };
    const repositoryLook = await lookAtRepository(questions, options.repository, github);
    const { declarations } = declared;
    const answers = await facts_ask(questions, run, network, github, repositoryLook, declarations);
    const learned = {
        declared,
        repositoryLook,
        registries: registriesOf(found, answers),
        requests: network.requests(),
        incomplete: [],
        untouched: touched.incomplete,
        limits: network.limits()
    };
    return collected(touched.discovery, answers, run, learned);
}
async function touchedOf({ discovery, packages }, { options, surroundings }, github) {
    const { pullRequest } = surroundings.situation;
    if (!options.changedOnly || pullRequest === null)
        return { discovery, packages, incomplete: [], unknown: null };
    const changes = await (0,pull_request_changes/* pullRequestChanges */.G)(pullRequest, { ...surroundings, github });
    const touched = await onlyChanged({ discovery, packages }, changes, options.configFile, surroundings.follow);
    if (touched.unknown !== null)
        surroundings.warn(touched.unknown);
    return touched;
}
function asksNothing({ uses, packages }) {
    return uses.length + packages.length === 0;
}
function lookAtRepository(questions, repository, github) {
    const skipped = (detail) => Promise.resolve({ read: 'not-applicable', detail });
    if (repository === null)
        return skipped('the repository is not known: name it with `repository`');
    return asksNothing(questions) ? skipped('there is nothing to check') : github.repository(repository);
}
function facts_ask(questions, { options, surroundings }, network, github, repositoryLook, declarations) {
    const { environment, redactor, variables, untrusted, progress } = surroundings;
    const { repository, allowPrivateNetwork, withDocker, timeout } = options;
    const asking = createAsking({
        network,
        github,
        environment,
        redactor,
        repository,
        repositoryLook,
        allowPrivateNetwork,
        ecrEndpoint: variables['AWS_ENDPOINT_URL_ECR'] || null,
        docker: withDocker ? { variables, seconds: timeout, untrusted } : null
    });
    const inCodespace = insideCodespaceOf(repository, environment.whereabouts);
    const context = { repository, repositoryLook, declarations, inCodespace, answered: progress.answered };
    progress.begin(new Set(questions.uses.map(({ reference }) => (0,evidence_facts/* imageKey */.p)(reference))).size);
    return gather(questions, asking, context);
}
function collected(discovery, answers, { options, surroundings }, learned) {
    const { declared } = learned;
    const incomplete = [
        ...discovery.incomplete,
        ...answers.incomplete,
        ...declared.incomplete,
        ...learned.incomplete,
        ...learned.limits
    ];
    const findings = [
        ...discovery.findings,
        ...declared.findings,
        ...answers.findings,
        ...learned.limits.map(limitFinding)
    ];
    return {
        discovery: { ...discovery, uses: answers.uses, findings, incomplete },
        facts: {
            run: runFacts(options, surroundings),
            repository: options.repository,
            repositoryLook: learned.repositoryLook,
            images: answers.images,
            packages: answers.packages,
            secrets: answers.secrets,
            strayTriples: assignTriples(surroundings.environment.triples, learned.registries).strays,
            misnamedVariables: insideCodespaceOf(options.repository, surroundings.environment.whereabouts)
                ? misnamedVariables(surroundings.variables)
                : [],
            declarations: declared.declarations,
            requests: learned.requests,
            incomplete: [...incomplete, ...learned.untouched],
            untouched: learned.untouched
        }
    };
}
function registriesOf(found, answers) {
    const references = [...found.uses, ...answers.uses, ...answers.images.values()];
    return [...new Set(references.map(({ reference }) => reference.registry))];
}
function limitFinding(sentence) {
    return (0,finding/* finding */.gk)('limit-reached', {
        message: `A bound was met: ${sentence}. What lies beyond it was not checked.`
    });
}
function runFacts({ offline }, { environment, situation }) {
    const { whereabouts, servers, tokens } = environment;
    return {
        whereabouts,
        servers,
        tokenKind: tokens.token === null ? null : (0,github_token/* tokenKind */.a)(tokens.token),
        fromFork: situation.pullRequest?.fromFork === true && situation.event !== 'pull_request_target',
        byDependabot: situation.byDependabot,
        offline
    };
}

// EXTERNAL MODULE: ./src/discovery/discover.ts + 111 modules
var discover = __webpack_require__(7616);
;// CONCATENATED MODULE: ./src/discovery/packages/gradle.ts
const quotes = ['"""', "'''", '"', "'"];
/**
 * Scans a Gradle script (Groovy or Kotlin) for its strings, leaving out comments and the blocks of `publishing { … }`,
 * which say where a build publishes to. One pass, no understanding of the language beyond that.
 */
function* gradleStrings(text) {
    const blocks = [];
    let publishing = 0;
    let word = '';
    let at = 0;
    while (at < text.length) {
        const comment = afterComment(text, at);
        const quote = quotes.find(mark => text.startsWith(mark, at));
        if (comment !== null)
            at = comment;
        else if (quote !== undefined) {
            const start = at + quote.length;
            const end = endOfString(text, start, quote);
            if (publishing === 0)
                yield { text: text.slice(start, end), start, end };
            at = end + quote.length;
        }
        else {
            const sign = text.charAt(at);
            if (sign === '{') {
                blocks.push(word === 'publishing');
                if (word === 'publishing')
                    publishing += 1;
            }
            else if (sign === '}' && blocks.pop() === true)
                publishing -= 1;
            const name = wordAt(text, at);
            if (name !== '')
                word = name;
            else if (!/[\s(]/.test(sign))
                word = '';
            at += Math.max(1, name.length);
        }
    }
}
function wordAt(text, at) {
    const name = /[A-Za-z_]\w{0,200}/y;
    name.lastIndex = at;
    return name.exec(text)?.[0] ?? '';
}
function afterComment(text, at) {
    const end = text.startsWith('//', at) ? '\n' : text.startsWith('/*', at) ? '*/' : null;
    if (end === null)
        return null;
    const found = text.indexOf(end, at + 2);
    return found === -1 ? text.length : found + end.length;
}
/** A string of one line ends there at the latest. */
function endOfString(text, from, quote) {
    for (let at = from; at < text.length; at++) {
        if (text.startsWith(quote, at))
            return at;
        if (quote.length === 1 && text.charAt(at) === '\n')
            return at;
        if (text.charAt(at) === '\\')
            at++;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./src/discovery/packages/copied.ts
/** The same text without the larger one that it was cut from, which the engine otherwise holds in memory with it. */
function copied(text) {
    return Buffer.from(text, 'utf16le').toString('utf16le');
}

;// CONCATENATED MODULE: ./src/discovery/packages/hosts.ts
const hosts_host = /^(npm|nuget|rubygems|maven)\.(?:pkg\.github\.com|[a-z0-9-]{1,63}\.ghe\.com)$/;
/**
 * Reads an address of GitHub Packages: `<type>.pkg.github.com`, or `<type>.<subdomain>.ghe.com` with data residency;
 * `null` for any other. A user and password in it are let go.
 */
function packagesAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return null;
    const type = hosts_host.exec(url.hostname)?.[1];
    if (type === undefined)
        return null;
    return { type, host: url.hostname, path: url.pathname.split('/').filter(part => part !== '') };
}
/** The name of an account as GitHub allows it. */
function isAccount(text) {
    return /^[a-z0-9](?:[a-z0-9_-]{0,99})$/i.test(text);
}

;// CONCATENATED MODULE: ./src/discovery/packages/places.ts

/** How deep below the root package files are looked for: the root is 0. */
const deepest = 5;
/** Folders that are opened. */
const mostFolders = 5_000;
/** Folders that are opened at the same time. */
const batch = 64;
/** Files that are read. */
const mostFiles = 10_000;
const mebibyte = 1024 * 1024;
/** Bytes of lock files, and of files that people write, that are read in total. */
const places_mostBytes = { lock: 256 * mebibyte, text: 64 * mebibyte };
/** Sentences about single files. */
const mostNotes = 100;
const skipped = new Set([
    'node_modules',
    'vendor',
    'dist',
    'bin',
    'obj',
    'target',
    'testdata',
    'fixtures',
    '__fixtures__'
]);
/** Folders that begin with a dot and hold settings of a package manager. */
const settings = new Set(['.mvn', '.nuget', '.config', '.bundle']);
/**
 * Finds the files for which `wanted` holds by name, at the root and where workspaces put them: {@link deepest} folders deep,
 * not in what package managers and builds write, in tests' data, or behind links.
 */
async function findPlaces(files, wanted, work) {
    const paths = [];
    let level = ['.'];
    let opened = 0;
    for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
        const below = [];
        for (let at = 0; at < level.length; at += batch) {
            if (opened >= mostFolders)
                return { paths, incomplete: [tooManyFolders] };
            const room = level.slice(at, Math.min(at + batch, at + mostFolders - opened));
            opened += room.length;
            const listings = await Promise.all(room.map(folder => openFolder(files, folder, wanted)));
            for (const listing of listings) {
                for (const path of listing.paths)
                    paths.push(path);
                for (const folder of listing.folders)
                    below.push(folder);
            }
            if (paths.length > mostFiles)
                return { paths: paths.slice(0, mostFiles), incomplete: [tooManyFiles] };
            if (!work.goOn(listings.length))
                return { paths, incomplete: [] };
        }
        level = below;
    }
    return { paths, incomplete: [] };
}
const tooManyFolders = `Packages from GitHub Packages were looked for in ${mostFolders} folders; the repository has more.`;
const tooManyFiles = `Packages from GitHub Packages were looked for in ${mostFiles} files; the repository has more.`;
async function openFolder(files, folder, wanted) {
    const listing = await files.list(folder);
    if (listing.kind !== 'entries')
        return { paths: [], folders: [] };
    const at = (name) => (folder === '.' ? name : `${folder}/${name}`);
    const { entries } = listing;
    return {
        paths: entries.filter(({ name, kind }) => kind === 'file' && wanted(name)).map(({ name }) => at(name)),
        folders: entries
            .filter(({ name, kind, link }) => kind === 'directory' && link !== true && isOpen(name))
            .map(({ name }) => at(name))
    };
}
function isOpen(name) {
    return name.startsWith('.') ? settings.has(name) : !skipped.has(name);
}
/** Opens what was found. The work is that of all readers: once it is over, no further file is read. */
function openPlaces(files, places, work) {
    const limits = newNotes('further bounds were met.');
    const others = newNotes('further files could not be read for packages.');
    const left = { ...places_mostBytes };
    places.incomplete.forEach(limits.add);
    const read = async (path, kind) => {
        if (!work.goOn())
            return null;
        const most = kind === 'lock' ? discovery_limits/* lockFileLimit */.$y : discovery_limits/* defaultFileLimit */.tL;
        if (left[kind] <= 0) {
            limits.add(tooManyBytes(kind));
            return null;
        }
        const answer = await files.read(path, most);
        if (answer.kind === 'text')
            left[kind] -= Buffer.byteLength(answer.text);
        if (answer.kind === 'too-large')
            limits.add(`\`${path}\` is larger than ${most / mebibyte} MiB and was not read for packages.`);
        if (answer.kind === 'unreadable')
            others.add(`\`${path}\` could not be read for packages.`);
        return answer.kind === 'text' ? answer.text : null;
    };
    return {
        paths: places.paths,
        work,
        text: path => read(path, 'text'),
        lock: path => read(path, 'lock'),
        note: others.add,
        limit: limits.add,
        incomplete: () => [...limits.all(), ...others.all()].sort(),
        limits: () => [...limits.all()].sort()
    };
}
function tooManyBytes(kind) {
    const what = kind === 'lock' ? 'lock files' : 'files of package managers';
    return `The ${what} hold more than ${places_mostBytes[kind] / mebibyte} MiB together: the rest was not read for packages.`;
}
/** Different sentences, at most {@link mostNotes} of them; what goes beyond is counted in one more. */
function newNotes(further) {
    const kept = new Set();
    let count = 0;
    return {
        add: sentence => {
            if (kept.has(sentence))
                return;
            if (kept.size < mostNotes)
                kept.add(sentence);
            else
                count += 1;
        },
        all: () => (count === 0 ? [...kept] : [...kept, `${count} ${further}`])
    };
}
/** The last part of a path. */
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The folders from that of a file up to the root, nearest first. */
function foldersUp(path) {
    const names = path.split('/').slice(0, -1);
    return [...names.map((_, index) => names.slice(0, names.length - index).join('/')), '.'];
}

;// CONCATENATED MODULE: ./src/discovery/packages/xml.ts
/**
 * Scans XML for elements, attributes and text, in one pass. It judges nothing and knows no entities but the five that
 * XML has itself: none is ever expanded from the file. An element without content opens and closes.
 */
function* scanXml(text) {
    let at = 0;
    while (at < text.length) {
        const tag = text.indexOf('<', at);
        const end = tag === -1 ? text.length : tag;
        const words = trimmed(text, at, end);
        if (words !== null)
            yield { kind: 'text', ...words };
        if (tag === -1)
            return;
        const skipped = afterUnread(text, tag);
        if (skipped !== null) {
            at = skipped;
            continue;
        }
        const close = endOfTag(text, tag);
        yield* tagEvents(text, tag, close);
        at = close + 1;
    }
}
const unread = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
    ['<!', '>']
];
/** The offset after a comment, CDATA, instruction or declaration that begins at `at`; `null`: a tag begins there. */
function afterUnread(text, at) {
    const kind = unread.find(([start]) => text.startsWith(start, at));
    if (kind === undefined)
        return null;
    const end = text.indexOf(kind[1], at + kind[0].length);
    return end === -1 ? text.length : end + kind[1].length;
}
/** A `>` within quotes does not end a tag. */
function endOfTag(text, at) {
    let quote = '';
    for (let index = at + 1; index < text.length; index++) {
        const sign = text.charAt(index);
        if (quote !== '')
            quote = sign === quote ? '' : quote;
        else if (sign === '"' || sign === "'")
            quote = sign;
        else if (sign === '>')
            return index;
    }
    return text.length;
}
function* tagEvents(text, at, close) {
    const isEnd = text.charAt(at + 1) === '/';
    const name = /[^\s/>"'=]{1,200}/y;
    name.lastIndex = at + (isEnd ? 2 : 1);
    const found = name.exec(text)?.[0];
    if (found === undefined)
        return;
    const local = found.slice(found.indexOf(':') + 1);
    if (isEnd) {
        yield { kind: 'close', name: local };
        return;
    }
    yield { kind: 'open', name: local, attributes: attributesIn(text, name.lastIndex, close) };
    if (text.charAt(close - 1) === '/')
        yield { kind: 'close', name: local };
}
function attributesIn(text, from, to) {
    const found = new Map();
    const attribute = /\s+([\w:.-]{1,200})\s*=\s*(["'])/y;
    attribute.lastIndex = from;
    for (let match = attribute.exec(text); match !== null; match = attribute.exec(text)) {
        const start = attribute.lastIndex;
        const end = text.indexOf(match[2] ?? '"', start);
        if (end === -1 || end > to)
            break;
        found.set(match[1] ?? '', { text: decoded(text.slice(start, end)), start, end });
        attribute.lastIndex = end + 1;
    }
    return found;
}
function trimmed(text, from, to) {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text.charAt(start)))
        start++;
    while (end > start && /\s/.test(text.charAt(end - 1)))
        end--;
    return start === end ? null : { text: decoded(text.slice(start, end)), start, end };
}
const entities = new Map([
    ['&lt;', '<'],
    ['&gt;', '>'],
    ['&quot;', '"'],
    ['&apos;', "'"],
    ['&amp;', '&']
]);
function decoded(text) {
    return text.replace(/&(?:lt|gt|quot|apos|amp);/g, entity => entities.get(entity) ?? entity);
}

;// CONCATENATED MODULE: ./src/discovery/packages/maven.ts







/** Files in which Maven and Gradle name repositories. */
function isMavenFile(name) {
    return isXml(name) || isGradle(name);
}
function isXml(name) {
    return name === 'pom.xml' || name === 'settings.xml';
}
function isGradle(name) {
    return /\.gradle(?:\.kts)?$/.test(name);
}
/**
 * A finding for each repository from which Maven or Gradle take packages of GitHub Packages, with its places: that
 * registry has no permissions of its own for codespaces. Places that only publish are left out.
 */
async function discoverMaven(files) {
    const found = new Map();
    for (const path of files.paths.filter(path => isMavenFile(fileName(path)))) {
        const text = await files.text(path);
        if (text?.includes('maven.') === true)
            readAddresses(path, text, files.work, found);
    }
    return [...found.values()].map(notSeamless);
}
/** GitHub compares the names of accounts and repositories without case. */
function readAddresses(path, text, work, found) {
    const locate = (0,position/* locateIn */._)(path, text);
    const places = isXml(fileName(path)) ? xmlAddresses(text) : gradleStrings(text);
    for (const { text: address, start, end } of places) {
        if (!work.goOn())
            return;
        const parsed = address.includes('maven.') ? packagesAddress(address) : null;
        if (parsed?.type !== 'maven')
            continue;
        if (!work.keep())
            return;
        const { host, path: parts } = parsed;
        const [owner = '', name = ''] = parts.map(copied);
        const key = `${host} ${owner}/${name}`.toLowerCase();
        const taken = found.get(key) ?? { host, owner, name, places: [] };
        taken.places.push(locate(start, end));
        found.set(key, taken);
    }
}
/** Deeper elements are in no file of Maven. */
const maven_deepest = 100;
/** The `url` of a repository, plug-in repository or mirror; `distributionManagement` is where a build publishes to. */
function* xmlAddresses(text) {
    const path = [];
    for (const event of scanXml(text)) {
        if (path.length > maven_deepest)
            return;
        if (event.kind === 'open')
            path.push(event.name);
        else if (event.kind === 'close') {
            const opened = path.lastIndexOf(event.name);
            if (opened !== -1)
                path.length = opened;
        }
        else if (path.at(-1) === 'url' && !path.includes('distributionManagement'))
            yield event;
    }
}
function notSeamless({ host, owner, name, places }) {
    const literal = [owner, name].every(part => /^[\w.-]+$/.test(part));
    const patch = JSON.stringify({
        customizations: {
            codespaces: {
                repositories: { [`${owner}/${name}`]: { permissions: { packages: 'read', contents: 'read' } } }
            }
        }
    }, null, 2);
    return (0,finding/* finding */.gk)('package-not-seamless', {
        message: `${host} has no access for codespaces of its own: its packages have the permissions of the repository that they lie in, so a codespace gets those of another repository only with a token that may read them.`,
        places,
        fixes: [
            ...(literal
                ? [
                    {
                        text: `Ask for the packages of ${owner}/${name} in devcontainer.json, where it has the owner of this repository; the person who creates the codespace is asked to agree.`,
                        patch,
                        who: 'anyone with write access'
                    }
                ]
                : []),
            {
                text: 'Store a classic token with `read:packages` as a Codespaces secret, and name that secret as the password in the settings of Maven or Gradle.',
                who: 'repository administrator'
            }
        ]
    });
}

// EXTERNAL MODULE: ./src/discovery/json.ts
var json = __webpack_require__(4854);
;// CONCATENATED MODULE: ./src/discovery/packages/json-scan.ts
/** Deeper values are in no lock file. */
const json_scan_deepest = 1_000;
/**
 * Scans JSON in one pass and holds nothing of it, so that a large file costs little memory. It judges nothing: of a
 * text that is broken it gives what it can, and it ends where values lie too deep.
 */
function* scanJson(text) {
    const token = /[{}[\],:"]|[^\s{}[\],:"]{1,100}/g;
    const inObject = [];
    let key = null;
    let wantsKey = false;
    for (let match = token.exec(text); match !== null; match = token.exec(text)) {
        const [sign] = match;
        if (sign === '{' || sign === '[') {
            if (inObject.length >= json_scan_deepest)
                return;
            yield { kind: 'open', key };
            inObject.push(sign === '{');
        }
        else if (sign === '}' || sign === ']') {
            if (inObject.pop() !== undefined)
                yield { kind: 'close' };
        }
        else if (sign === '"') {
            const string = stringAt(text, match.index + 1);
            token.lastIndex = string.end + 1;
            if (wantsKey)
                key = string;
            else
                yield { kind: 'value', key, text: string.name };
            wantsKey = false;
            continue;
        }
        else if (sign !== ',' && sign !== ':')
            yield { kind: 'value', key, text: sign };
        if (sign === ':')
            continue;
        wantsKey = inObject.at(-1) === true && (sign === '{' || sign === ',');
        key = null;
    }
}
function stringAt(text, start) {
    let end = text.indexOf('"', start);
    while (end !== -1 && isEscaped(text, start, end))
        end = text.indexOf('"', end + 1);
    if (end === -1)
        end = text.length;
    const written = text.slice(start, end);
    return { name: written.includes('\\') ? unescaped(written) : written, start, end };
}
function isEscaped(text, start, at) {
    let backslashes = 0;
    while (at - backslashes > start && text.charAt(at - backslashes - 1) === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}
function unescaped(written) {
    try {
        return String(JSON.parse(`"${written}"`));
    }
    catch {
        return written;
    }
}

;// CONCATENATED MODULE: ./src/discovery/packages/lines.ts
/** The lines of a text one by one, each cut after `longest` characters: a list of all may take more memory than the text. */
function* linesOf(text, longest) {
    for (let start = 0; start <= text.length;) {
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        yield { text: text.slice(start, Math.min(end, start + longest)), start };
        start = end + 1;
    }
}

;// CONCATENATED MODULE: ./src/discovery/packages/npm-locks.ts




const scoped = /^@[\w.~-]{1,100}\/[\w.~-]{1,214}$/;
/**
 * Reads the wanted scoped names of a lock file of npm, Yarn or pnpm by its file name, each once and in the order of the
 * text; names that it takes from another registry are left out.
 */
function readNpmLock(file, text, wanted) {
    if (file === 'yarn.lock')
        return readYarnLock(text, wanted);
    return file === 'pnpm-lock.yaml' ? readPnpmLock(text, wanted) : readPackageLock(text, wanted);
}
/** `packages` by path (version 2 and 3), `dependencies` by name and nested (version 1): the first counts where both are. */
function readPackageLock(text, wanted) {
    const byPath = new Map();
    const byName = new Map();
    let hasPaths = false;
    /** The object of each level: an entry, or the member that holds entries. */
    const open = [];
    for (const event of scanJson(text)) {
        if (!wanted.goOn())
            break;
        const around = open.at(-1);
        if (event.kind === 'open')
            open.push(opened(event.key, around, open.length));
        else if (event.kind === 'close') {
            const closed = open.pop();
            if (typeof closed !== 'object' || closed === null)
                continue;
            hasPaths ||= open[1] === 'packages';
            add(open[1] === 'packages' ? byPath : byName, closed, wanted);
        }
        else if (typeof around === 'object' && around !== null) {
            if (event.key?.name === 'link' && event.text === 'true')
                around.elsewhere = true;
            if (event.key?.name === 'resolved')
                around.elsewhere ||= comesFromElsewhere(event.text);
        }
    }
    return [...(hasPaths ? byPath : byName).values()].sort((left, right) => left.start - right.start);
}
function opened(key, around, depth) {
    if (key === null || around === undefined)
        return null;
    const isTop = depth === 1;
    if (isTop && key.name === 'packages')
        return 'packages';
    if (key.name === 'dependencies' && (isTop || typeof around === 'object')) {
        // The `dependencies` of an entry of `packages` are ranges.
        return 'dependencies';
    }
    if (around === 'packages')
        return { key, name: nameOfPath(key.name), elsewhere: false };
    return around === 'dependencies' ? { key, name: key.name, elsewhere: false } : null;
}
function add(found, { key, name, elsewhere }, wanted) {
    if (elsewhere || !scoped.test(name))
        return;
    const known = found.get(name);
    if ((known !== undefined && known.start < key.end) || !wanted.name(name))
        return;
    const own = copied(name);
    found.set(own, { name: own, start: Math.max(key.start, key.end - name.length), end: key.end });
}
function nameOfPath(path) {
    const inside = path.lastIndexOf('node_modules/');
    return inside === -1 ? '' : path.slice(inside + 'node_modules/'.length);
}
/** npm asks the registry of the settings where the lock file names npm's own, so only a third one tells otherwise. */
function comesFromElsewhere(resolved) {
    return !resolved.startsWith('https://registry.npmjs.org/') && packagesAddress(resolved) === null;
}
/** An entry begins at the left edge with its descriptors: `"@acme/ui@^1.0.0", "@acme/ui@npm:^2":`. */
function readYarnLock(text, wanted) {
    return namesOfLines(text, wanted, (line, add) => {
        if (line.startsWith('#') || line.startsWith(' ') || !line.includes('@'))
            return;
        for (const match of line.matchAll(/(?:^|[\s,"])(@[\w.~-]{1,100}\/[\w.~-]{1,214})@([a-z]*:?)/g)) {
            const protocol = match[2] ?? '';
            const isLocal = protocol.endsWith(':') && protocol !== 'npm:';
            const name = match[1] ?? '';
            if (!isLocal)
                add(name, match.index + match[0].indexOf(name));
        }
    });
}
/** Keys of `packages`: `'@acme/ui@1.0.0':`, in older versions `/@acme/ui@1.0.0:` and `/@acme/ui/1.0.0:`. */
function readPnpmLock(text, wanted) {
    let inPackages = false;
    return namesOfLines(text, wanted, (line, add) => {
        if (/^\S/.test(line))
            inPackages = line.startsWith('packages:');
        const key = inPackages ? /^ {2}['"]?\/?(@[\w.~-]{1,100}\/[\w.~-]{1,214})[@/][0-9]/.exec(line) : null;
        if (key?.[1] !== undefined)
            add(key[1], line.indexOf(key[1]));
    });
}
function namesOfLines(text, wanted, read) {
    const found = new Map();
    for (const { text: line, start } of linesOf(text, 10_000)) {
        if (!wanted.goOn())
            break;
        read(line, (name, column) => {
            if (found.has(name) || !wanted.name(name))
                return;
            const own = copied(name);
            found.set(own, { name: own, start: start + column, end: start + column + name.length });
        });
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./src/discovery/packages/npm-settings.ts



/**
 * Reads an `.npmrc` (docs.npmjs.com: npmrc): `@scope:registry=…` and `registry=…`, the last of a key counts. A value with
 * `${…}` is nobody's. `keep` is asked for each scope, and ends the reading.
 */
function readNpmrc(text, keep) {
    const scopes = new Map();
    let other;
    for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
        const equals = line.indexOf('=');
        if (equals === -1 || /^\s*[#;]/.test(line))
            continue;
        const key = line.slice(0, equals).trim();
        const value = unquoted(line.slice(equals + 1).trim());
        if (key === 'registry')
            other = registryOf(value);
        else if (key.startsWith('@') && key.endsWith(':registry')) {
            if (!keep())
                break;
            scopes.set(scopeName(key.slice(1, -':registry'.length)), registryOf(value)?.host ?? null);
        }
    }
    return other === undefined ? { scopes } : { scopes, other };
}
/** Reads a `.yarnrc.yml` (Yarn 2 and later, which does not read `.npmrc`): `npmScopes` and `npmRegistryServer`. */
function readYarnrc(text, keep) {
    const scopes = new Map();
    const root = yaml(text);
    const members = npm_settings_valueOf(root, 'npmScopes');
    for (const { key, value } of (0,dist/* isMap */.jh)(members) ? members.items : []) {
        const server = npm_settings_textOf(npm_settings_valueOf(value, 'npmRegistryServer'));
        if (!(0,dist/* isScalar */.jn)(key) || server === null)
            continue;
        if (!keep())
            break;
        scopes.set(scopeName(String(key.value)), registryOf(server)?.host ?? null);
    }
    const server = npm_settings_textOf(npm_settings_valueOf(root, 'npmRegistryServer'));
    return server === null ? { scopes } : { scopes, other: registryOf(server) };
}
function registryOf(value) {
    const address = packagesAddress(value);
    return address?.type === 'npm'
        ? { host: address.host, owner: address.path[0]?.toLowerCase() ?? null }
        : null;
}
function scopeName(text) {
    return copied(text.toLowerCase());
}
function unquoted(value) {
    return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
function yaml(text) {
    try {
        return (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false }).contents;
    }
    catch {
        return null;
    }
}
function npm_settings_valueOf(node, name) {
    return (0,dist/* isMap */.jh)(node) ? node.get(name, true) : null;
}
function npm_settings_textOf(node) {
    return (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value : null;
}

;// CONCATENATED MODULE: ./src/discovery/packages/npm.ts






const lockNames = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml'
]);
/** Files that npm, Yarn and pnpm read. */
function isNpmFile(name) {
    return name === '.npmrc' || name === '.yarnrc.yml' || name === 'package.json' || lockNames.has(name);
}
/**
 * The npm packages that come from GitHub Packages: those whose scope the nearest `.npmrc` or `.yarnrc.yml` maps to its host,
 * since a scope there is the owner's name. Packages of the repository itself, of git or of a file are left out.
 */
async function discoverNpm(files) {
    const settings = await readSettings(files);
    if (settings.size === 0)
        return [];
    const own = new Set();
    const found = [];
    for (const path of files.paths.filter(path => fileName(path) === 'package.json')) {
        const { name, uses } = await npm_readManifest(files, path);
        if (name?.startsWith('@') === true && files.work.keep())
            own.add(copied(name));
        const serves = registryFor(settings, path);
        for (const use of uses) {
            if (!files.work.goOn())
                break;
            const source = serves(use.name);
            if (source !== null && files.work.keep())
                found.push(takenFrom(source, use));
        }
    }
    for (const path of files.paths.filter(path => lockNames.has(fileName(path))))
        for (const one of await readLock(files, path, registryFor(settings, path)))
            found.push(one);
    return found.filter(({ name }) => !own.has(name));
}
function takenFrom(source, { name, span, written, from }) {
    return { ...source, type: 'npm', name: copied(name), span, written: copied(written), from };
}
async function readSettings(files) {
    const found = new Map();
    let anyGitHub = false;
    for (const path of files.paths) {
        const name = fileName(path);
        if (name !== '.npmrc' && name !== '.yarnrc.yml')
            continue;
        const text = await files.text(path);
        if (text === null)
            continue;
        const read = name === '.npmrc' ? readNpmrc : readYarnrc;
        const settings = read(text, () => files.work.keep());
        const folder = foldersUp(path)[0] ?? '.';
        const others = found.get(folder);
        if (others === undefined)
            found.set(folder, [settings]);
        else
            others.push(settings);
        if (settings.other || [...settings.scopes.values()].some(host => host !== null))
            anyGitHub = true;
    }
    return anyGitHub ? found : new Map();
}
/**
 * Which registry of GitHub serves a name that a file mentions: the nearest settings that say something about the scope
 * decide; a registry for everything counts for the owner that it names.
 */
function registryFor(settings, file) {
    const all = foldersUp(file).flatMap(folder => settings.get(folder) ?? []);
    const other = all.find(one => one.other !== undefined)?.other;
    return name => {
        const owner = /^@([^/]+)\/./.exec(name)?.[1];
        if (owner === undefined)
            return null;
        const wanted = owner.toLowerCase();
        const mapped = all.find(({ scopes }) => scopes.has(wanted));
        if (mapped === undefined)
            return other?.owner === wanted ? { registry: other.host, owner: copied(owner) } : null;
        const registry = mapped.scopes.get(wanted);
        return registry ? { registry, owner: copied(owner) } : null;
    };
}
const sections = ['dependencies', 'devDependencies', 'optionalDependencies'];
/** Versions that name something else than a registry's package. */
const elsewhere = /^(?:file|link|workspace|portal|patch|git|git\+\w+|github|gitlab|bitbucket|https?):|^[^@\s]+\/[^@\s]+$/;
async function npm_readManifest(files, path) {
    const text = await files.text(path);
    const { root, findings } = (0,json/* parseJson */.q)(path, text ?? '{}', true);
    if (root?.kind !== 'object' || findings.length > 0) {
        files.note(`\`${path}\` is no JSON and was not read for packages.`);
        return { name: null, uses: [] };
    }
    const name = root.properties.get('name')?.value;
    const uses = sections.flatMap(section => readSection(root.properties.get(section)?.value));
    return { name: name?.kind === 'string' ? name.text : null, uses };
}
function readSection(section) {
    if (section?.kind !== 'object')
        return [];
    return [...section.properties.values()].flatMap(({ key, value }) => value.kind === 'string' ? readDependency(key, value) : []);
}
/** `"ui": "npm:@acme/ui@^1"` names the package in the version. */
function readDependency(key, version) {
    const alias = /^npm:(@[^/@\s]+\/[^@\s]+)/.exec(version.text)?.[1];
    if (alias !== undefined)
        return [{ name: alias, from: 'manifest', ...version.part('npm:'.length, 'npm:'.length + alias.length) }];
    if (elsewhere.test(version.text))
        return [];
    return [{ name: key.text, span: key.span, written: key.written, from: 'manifest' }];
}
async function readLock(files, path, serves) {
    const text = await files.lock(path);
    if (text === null)
        return [];
    const { work } = files;
    const locate = (0,position/* locateForward */.S)(path, text);
    const wanted = { name: (name) => serves(name) !== null && work.keep(), goOn: () => work.goOn() };
    return readNpmLock(fileName(path), text, wanted).flatMap(({ name, start, end }) => {
        const source = serves(name);
        const use = { name, span: locate(start, end), written: text.slice(start, end), from: 'lock' };
        return source === null ? [] : [takenFrom(source, use)];
    });
}

;// CONCATENATED MODULE: ./src/discovery/packages/nuget-settings.ts



/** Reads a `nuget.config` (learn.microsoft.com: nuget.config reference). `keep` is asked for each entry, and ends the reading. */
function readNugetConfig(text, keep) {
    const sources = new Map();
    const disabled = new Set();
    const mapped = new Set();
    const patterns = new Map();
    let clears = false;
    let section = '';
    let mappedKey = '';
    for (const event of scanXml(text)) {
        if (event.kind === 'close' && event.name === section)
            section = '';
        if (event.kind !== 'open')
            continue;
        const value = (name) => event.attributes.get(name)?.text ?? '';
        const key = copied(value('key').toLowerCase());
        if (isSection(event.name))
            section = event.name;
        else if (event.name === 'clear')
            clears ||= section === 'packageSources';
        else if (event.name === 'packageSource')
            mappedKey = key;
        else if (section !== '' && (event.name === 'add' || event.name === 'package') && !keep())
            break;
        else if (event.name === 'package' && section === 'packageSourceMapping') {
            mapped.add(mappedKey);
            const pattern = copied(value('pattern').toLowerCase());
            const keys = patterns.get(pattern);
            if (keys === undefined)
                patterns.set(pattern, [mappedKey]);
            else
                keys.push(mappedKey);
        }
        else if (event.name === 'add' && section === 'packageSources')
            sources.set(key, sourceOf(value('value')));
        else if (event.name === 'add' && section === 'disabledPackageSources' && value('value') === 'true')
            disabled.add(key);
    }
    return { clears, sources, disabled, mapped, patterns };
}
function isSection(name) {
    return name === 'packageSources' || name === 'disabledPackageSources' || name === 'packageSourceMapping';
}
function sourceOf(value) {
    const address = packagesAddress(value);
    const owner = address?.path[0] ?? '';
    return address?.type === 'nuget' && isAccount(owner)
        ? { host: address.host, owner: copied(owner) }
        : 'other';
}
/**
 * Tells where NuGet takes packages from under these settings, nearest first. With a mapping the longest pattern that fits decides;
 * without one every source is asked, so only a single source that cleared the others is certain. `step` counts the
 * patterns and sources that are looked at; where it says no, the answer is `other`.
 */
function nugetOrigins(settings, step) {
    const last = settings.findIndex(({ clears }) => clears);
    const counted = last === -1 ? settings : settings.slice(0, last + 1);
    if (settings.some(({ patterns }) => patterns.size > 0))
        return id => together(mappedSources(settings, counted, id.toLowerCase(), step));
    const origin = originOfAll(counted, last !== -1, step);
    return () => origin;
}
/** NuGet's own gallery is a source that no file of the repository names, unless they cleared it. */
function originOfAll(settings, cleared, step) {
    const different = new Map();
    for (const key of new Set(settings.flatMap(({ sources }) => [...sources.keys()]))) {
        if (!step())
            return 'other';
        const source = sourceFor(settings, key);
        if (source !== null)
            different.set(JSON.stringify(source), source);
    }
    if (cleared)
        return together([...different.values()]);
    return [...different.values()].every(source => source === 'other') ? 'other' : 'unknown';
}
/** The source of a key: that of the nearest settings that have it; `null` where there is none or it is disabled. */
function sourceFor(settings, key) {
    if (settings.some(({ disabled }) => disabled.has(key)))
        return null;
    return settings.find(({ sources }) => sources.has(key))?.sources.get(key) ?? null;
}
/** The sources of the longest pattern that fits: an exact one beats every prefix. */
function mappedSources(settings, counted, id, step) {
    for (const pattern of fitting(id)) {
        if (!step())
            return [];
        const found = new Map();
        for (const [index, { patterns }] of settings.entries()) {
            for (const key of patterns.get(pattern) ?? []) {
                if (!step())
                    return [];
                // Of a source that several files map the nearest counts.
                if (settings.slice(0, index).some(({ mapped }) => mapped.has(key)))
                    continue;
                const source = sourceFor(counted, key) ?? 'other';
                found.set(JSON.stringify(source), source);
            }
        }
        if (found.size > 0)
            return [...found.values()];
    }
    return [];
}
/** The patterns that fit a name, the one that decides first: the name itself, then every prefix with `*`. */
function* fitting(id) {
    yield id;
    for (let length = id.length; length >= 0; length--)
        yield `${id.slice(0, length)}*`;
}
function together(different) {
    const [first, second] = different;
    if (first === undefined)
        return 'other';
    return second === undefined ? first : 'unknown';
}

;// CONCATENATED MODULE: ./src/discovery/packages/nuget.ts






/** Files that NuGet reads. */
function isNugetFile(name) {
    return isConfig(name) || isProject(name) || name === 'packages.lock.json';
}
function isConfig(name) {
    return name.toLowerCase() === 'nuget.config';
}
function isProject(name) {
    return (/\.(?:cs|fs|vb)proj$/i.test(name) ||
        /^(?:Directory\.(?:Packages|Build)\.(?:props|targets)|packages\.config)$/i.test(name));
}
/** The NuGet packages that come from GitHub Packages by `nuget.config`, where it leaves no doubt. */
async function discoverNuget(files) {
    const settings = await nuget_readSettings(files);
    if (settings.size === 0)
        return [];
    const { work } = files;
    const origins = originsByFile(settings, () => work.goOn());
    const found = [];
    for (const path of files.paths) {
        const name = fileName(path);
        const isLock = name === 'packages.lock.json';
        if (!isLock && !isProject(name))
            continue;
        const text = isLock ? await files.lock(path) : await files.text(path);
        if (text === null)
            continue;
        const origin = origins(path);
        for (const use of isLock ? nuget_readLock(path, text, work) : readProject(path, text)) {
            if (!work.goOn())
                break;
            const source = origin(use.name);
            if (source === 'unknown')
                files.note(ambiguous);
            if (source === 'unknown' || source === 'other')
                continue;
            if (!work.keep())
                break;
            found.push(nuget_takenFrom(source, use));
        }
    }
    return found;
}
function nuget_takenFrom({ host, owner }, { name, span, from }) {
    const own = copied(name);
    return { registry: host, owner, type: 'nuget', name: own, span, written: own, from };
}
/** Files below the same settings share an answer. */
function originsByFile(settings, step) {
    const known = new Map();
    return file => {
        const folders = foldersUp(file).filter(folder => settings.has(folder));
        const key = folders[0] ?? '';
        const origins = known.get(key) ??
            nugetOrigins(folders.flatMap(folder => settings.get(folder) ?? []), step);
        known.set(key, origins);
        return origins;
    };
}
const ambiguous = 'Which NuGet packages come from GitHub Packages is not known: `nuget.config` has several sources and no `packageSourceMapping` that decides.';
async function nuget_readSettings(files) {
    const found = new Map();
    for (const path of files.paths.filter(path => isConfig(fileName(path)))) {
        const text = await files.text(path);
        if (text !== null)
            found.set(foldersUp(path)[0] ?? '.', readNugetConfig(text, () => files.work.keep()));
    }
    const sources = [...found.values()].flatMap(one => [...one.sources.values()]);
    return sources.some(source => source !== 'other') ? found : new Map();
}
const items = new Map([
    ['PackageReference', 'Include'],
    ['PackageVersion', 'Include'],
    ['GlobalPackageReference', 'Include'],
    ['package', 'id']
]);
const nuget_identifier = /^[\w.-]{1,100}$/;
function* readProject(path, text) {
    const locate = (0,position/* locateForward */.S)(path, text);
    for (const event of scanXml(text)) {
        const attribute = event.kind === 'open' ? items.get(event.name) : undefined;
        const value = event.kind === 'open' && attribute !== undefined ? event.attributes.get(attribute) : undefined;
        for (const { text: name, start, end } of value === undefined ? [] : listed(value))
            yield { name, span: locate(start, end), from: 'manifest' };
    }
}
/** `Include` may hold several names with `;` between; one with a property `$(…)` is not known. */
function* listed(value) {
    for (const match of value.text.matchAll(/[^;]+/g)) {
        const text = match[0].trim();
        if (!nuget_identifier.test(text))
            continue;
        const start = value.start + match.index + match[0].indexOf(text);
        yield { text, start, end: start + text.length };
    }
}
/** `dependencies` by framework and name, each name once; a `Project` is one of the repository's own. */
function* nuget_readLock(path, text, work) {
    const locate = (0,position/* locateForward */.S)(path, text);
    const seen = new Set();
    const names = [];
    let isProject = false;
    for (const event of scanJson(text)) {
        if (!work.goOn())
            return;
        if (event.kind === 'open') {
            names.push(event.key);
            isProject = false;
        }
        else if (event.kind === 'value') {
            if (names.length === 4 && event.key?.name === 'type' && event.text === 'Project')
                isProject = true;
        }
        else {
            const entry = names.length === 4 && names[1]?.name === 'dependencies' ? names[3] : null;
            names.pop();
            if (!entry || isProject || seen.has(entry.name) || !nuget_identifier.test(entry.name))
                continue;
            if (!work.keep())
                return;
            seen.add(copied(entry.name));
            yield { name: entry.name, span: locate(entry.start, entry.end), from: 'lock' };
        }
    }
}

;// CONCATENATED MODULE: ./src/discovery/packages/rubygems.ts





/** Files that Bundler reads. */
function isRubyFile(name) {
    return isGemfile(name) || isLock(name);
}
function isGemfile(name) {
    return name === 'Gemfile' || name === 'gems.rb';
}
function isLock(name) {
    return name === 'Gemfile.lock' || name === 'gems.locked';
}
/** The gems that come from GitHub Packages: of a `source` block or option in the Gemfile, and below its remote in the lock file. */
async function discoverGems(files) {
    const locks = new Map();
    for (const path of files.paths.filter(path => isLock(fileName(path)))) {
        const text = await files.lock(path);
        if (text !== null)
            locks.set(folderOf(path), readGemfileLock(path, text, files.work));
    }
    const written = [];
    for (const path of files.paths.filter(path => isGemfile(fileName(path)))) {
        const text = await files.text(path);
        if (text === null)
            continue;
        for (const one of readGemfile(path, text, locks.get(folderOf(path)), files.work))
            written.push(one);
    }
    return [...written, ...[...locks.values()].flatMap(lock => [...lock.values()])];
}
function folderOf(path) {
    return foldersUp(path)[0] ?? '.';
}
function rubygems_sourceOf(address) {
    const found = packagesAddress(address);
    const owner = found?.path[0] ?? '';
    return found?.type === 'rubygems' && isAccount(owner)
        ? { registry: found.host, owner: copied(owner) }
        : null;
}
const gem = /^\s*gem[\s(]+(["'])([\w.-]{1,200})\1/;
const rubygems_option = /(?:\bsource:|:source\s*=>)\s*(["'])([^"']{1,500})\1/;
const block = /^\s*source[\s(]+(["'])([^"']{1,500})\1\)?\s+do\b/;
const opens = /\bdo(?:\s*\|[^|]*\|)?\s*$|^\s*(?:if|unless|case|begin|while|until|for|def)\b/;
const closes = /^\s*end\b/;
/**
 * Reads a Gemfile line by line: it is a program, of which only the forms that Bundler's documentation shows are understood.
 * A gem outside of a block counts where the lock file has it below GitHub's remote.
 */
function* readGemfile(path, text, locked, work) {
    const locate = (0,position/* locateForward */.S)(path, text);
    const blocks = newBlocks();
    for (const { text: whole, start } of linesOf(text, 2_000)) {
        if (!work.goOn())
            return;
        const line = whole.replace(/(^|\s)#.*$/, '').trimEnd();
        const named = gem.exec(line);
        const name = named?.[2];
        if (named !== null && name !== undefined) {
            const at = start + named[0].length - 1 - name.length;
            const source = gemSource(name, rubygems_option.exec(line)?.[2], blocks.nearest(), locked);
            if (source !== null) {
                if (!work.keep())
                    return;
                yield { ...taken(source, name, locate(at, at + name.length)), from: 'manifest' };
            }
        }
        const opened = block.exec(line)?.[2];
        if (opened !== undefined)
            blocks.open(rubygems_sourceOf(opened) ?? 'other');
        else if (closes.test(line))
            blocks.close();
        else if (opens.test(line) && name === undefined)
            blocks.open('inherit');
    }
}
function newBlocks() {
    const sources = [];
    return {
        open: source => sources.push(source === 'inherit' ? sources.at(-1) : source),
        close: () => sources.pop(),
        nearest: () => sources.at(-1)
    };
}
function gemSource(name, own, nearest, locked) {
    if (own !== undefined)
        return rubygems_sourceOf(own);
    if (nearest === 'other')
        return null;
    return nearest ?? locked?.get(name) ?? null;
}
function taken({ registry, owner }, gem, span) {
    const name = copied(gem);
    return { registry, owner, type: 'rubygems', name, span, written: name };
}
/**
 * The gems of GitHub's remotes by name. `GEM` sections have `remote:` lines and `specs:`; with several remotes in one
 * section it cannot be told which serves a gem.
 */
function readGemfileLock(path, text, work) {
    const locate = (0,position/* locateForward */.S)(path, text);
    const found = new Map();
    let remotes = [];
    for (const { text: line, start } of linesOf(text, 2_000)) {
        if (!work.goOn())
            return found;
        const remote = /^ {2}remote: (\S{1,500})\s*$/.exec(line)?.[1];
        if (/^\S/.test(line))
            remotes = [];
        else if (remote !== undefined && remotes.length < 2)
            remotes.push(rubygems_sourceOf(remote));
        const [source] = remotes;
        if (source === undefined || source === null || remotes.length !== 1)
            continue;
        const name = /^ {4}([\w.-]{1,200}) \(/.exec(line)?.[1];
        if (name === undefined || found.has(name))
            continue;
        if (!work.keep())
            return found;
        const one = taken(source, name, locate(start + 4, start + 4 + name.length));
        found.set(one.name, { ...one, from: 'lock' });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/discovery/packages/work.ts
/** Milliseconds that all readers of package files have together. */
const work_longest = 30_000;
/** Comparisons and entries that they look at together. */
const mostSteps = 200_000_000;
/** Entries that they hold together: scopes, sources, patterns, names and places. */
const mostEntries = 100_000;
/** Steps between two looks at the clock. */
const stride = 4_096;
/** An allowance that begins now; `over` hears once, as a clause, which bound was met first. */
function newWork(now, over) {
    const end = now() + work_longest;
    let steps = 0;
    let checkAt = 0;
    let entries = 0;
    let isOver = false;
    const stop = (why) => {
        isOver = true;
        over(why);
        return false;
    };
    const goOn = (count = 1) => {
        if (isOver)
            return false;
        steps += count;
        if (steps > mostSteps)
            return stop(`reading them took more than ${mostSteps} steps`);
        if (steps < checkAt)
            return true;
        checkAt = steps + stride;
        return now() < end || stop(`reading them took longer than ${work_longest / 1000} seconds`);
    };
    return {
        goOn,
        keep: () => {
            if (!goOn())
                return false;
            entries += 1;
            return entries <= mostEntries || stop(`they hold more than ${mostEntries} entries`);
        }
    };
}

;// CONCATENATED MODULE: ./src/discovery/packages/packages.ts







/** The most packages that are asked about. */
const mostPackages = 1_000;
/** Places of one package that are listed. */
const mostPlaces = 1_000;
/**
 * Finds the packages that the repository takes from GitHub Packages: npm by `.npmrc` and `.yarnrc.yml`, NuGet by `nuget.config`,
 * gems by the Gemfile. Maven and Gradle repositories are findings. Nothing is asked of the network. The readers come one
 * after another and hold one file at a time; all share one allowance of work and time, and what they found until it was
 * over counts.
 */
async function discoverPackages(files, now = () => performance.now()) {
    const readers = [isNpmFile, isNugetFile, isRubyFile, isMavenFile];
    const over = [];
    const work = newWork(now, why => over.push(`Not all files were read for packages from GitHub Packages: ${why}.`));
    const places = await findPlaces(files, name => readers.some(reads => reads(name)), work);
    const found = openPlaces(files, places, work);
    const packages = grouped([
        ...(await discoverNpm(found)),
        ...(await discoverNuget(found)),
        ...(await discoverGems(found))
    ]);
    const findings = await discoverMaven(found);
    over.forEach(found.limit);
    const kept = packages.slice(0, mostPackages);
    if (kept.length < packages.length)
        found.limit(tooMany(packages.length));
    return {
        packages: kept.map(one => withFewPlaces(one, found.limit)),
        findings: [...findings, ...found.limits().map(message => (0,finding/* finding */.gk)('limit-reached', { message }))],
        incomplete: found.incomplete()
    };
}
function withFewPlaces(one, limit) {
    if (one.uses.length <= mostPlaces)
        return one;
    limit(`${one.name} is named at ${one.uses.length} places: the first ${mostPlaces} are listed.`);
    return { ...one, uses: one.uses.slice(0, mostPlaces) };
}
function tooMany(count) {
    return `Only ${mostPackages} of ${count} packages from GitHub Packages are judged.`;
}
/** GitHub compares the names of accounts, and NuGet those of packages, without case. */
function grouped(all) {
    const groups = new Map();
    for (const one of all) {
        const name = one.type === 'nuget' ? one.name.toLowerCase() : one.name;
        const key = `${one.registry} ${one.owner.toLowerCase()} ${name}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [one]);
        else
            group.push(one);
    }
    return [...groups]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .flatMap(([, group]) => {
        const written = group.filter(({ from }) => from === 'manifest');
        const counted = written.length > 0 ? written : group;
        const [first] = counted;
        if (first === undefined)
            return [];
        const { registry, type, owner, name } = first;
        return [{ registry, type, owner, name, uses: counted.map(mention).sort(packages_byPosition) }];
    });
}
function mention({ span, written }) {
    return { ...span, written, configuration: '', via: [], required: true };
}
function packages_byPosition(left, right) {
    if (left.file !== right.file)
        return left.file < right.file ? -1 : 1;
    return left.line - right.line || left.column - right.column;
}

// EXTERNAL MODULE: ./src/discovery/configurations.ts
var configurations = __webpack_require__(3);
// EXTERNAL MODULE: ./src/discovery/repository-path.ts
var repository_path = __webpack_require__(3850);
// EXTERNAL MODULE: ./src/discovery/tree.ts
var discovery_tree = __webpack_require__(2048);
;// CONCATENATED MODULE: ./src/discovery/near-misses.ts



const folderName = '.devcontainer';
const near_misses_fileName = 'devcontainer.json';
/** Folders that a search for near misses opens: it runs only where no configuration was found. */
const near_misses_mostFolders = 5_000;
/** Folders whose configurations are examples or test data and not meant for codespaces of the repository. */
const exampleFolder = /^_*(?:tests?|fixtures?|testdata|examples?|samples?|templates?|vendor|third_party)_*$/i;
/**
 * Looks in a repository without a configuration for files that were probably meant as one, by path: another letter case,
 * a slip in a name, another ending (`.jsonc`), another folder (`.github`), a subfolder. Templates (with a
 * devcontainer-template.json beside them), examples and test data are none.
 */
async function findNearMisses(files) {
    const tree = await (0,discovery_tree/* walkTree */.I)(files, '.', near_misses_mostFolders);
    const paths = new Set(tree.files);
    const hasFolder = tree.files.some(path => path.startsWith(`${folderName}/`));
    const found = tree.files
        .filter(path => isNearFile(near_misses_nameOf(path)))
        .sort(repository_path/* byCodeUnits */.CA)
        .flatMap(path => nearMiss(path.split('/'), hasFolder) ?? [])
        .filter(miss => miss.kind === 'misnamed' || !paths.has(`${miss.folder}/devcontainer-template.json`));
    const checkouts = await checkoutsAmong(files, found);
    return found.map(miss => miss.kind === 'subfolder' && checkouts.has(miss.folder)
        ? { kind: 'checkout', path: miss.path, folder: miss.folder }
        : miss);
}
async function checkoutsAmong(files, found) {
    const folders = new Set(found.flatMap(miss => (miss.kind === 'subfolder' ? [miss.folder] : [])));
    const listings = await Promise.all([...folders].map(async (folder) => ({ folder, listing: await files.list(folder) })));
    return new Set(listings
        .filter(({ listing }) => listing.kind === 'entries' && listing.entries.some(({ name }) => name === '.git'))
        .map(({ folder }) => folder));
}
function nearMiss(parts, hasFolder) {
    const path = parts.join('/');
    const at = parts.slice(0, -1).findIndex(isNearFolder);
    const [first = ''] = parts;
    if (at === 0)
        return inNearFolder(parts, hasFolder);
    if (parts.length === 1)
        return { kind: 'misnamed', path, renames: [{ from: path, to: '.devcontainer.json' }] };
    if (at === 1 && first.startsWith('.') && parts.length <= 4) {
        const folder = parts.slice(0, 2).join('/');
        return hasFolder
            ? misplaced(path)
            : {
                kind: 'misnamed',
                path,
                renames: [{ from: folder, to: folderName }, ...fileRename(folderName, parts.slice(2))]
            };
    }
    if (parts.length === 2 && first.startsWith('.'))
        return misplaced(path);
    return ofSubfolder(parts, at);
}
function misplaced(path) {
    return { kind: 'misnamed', path, renames: [{ from: path, to: `${folderName}/${near_misses_fileName}` }] };
}
// What lies deeper than one folder below `.devcontainer` has a finding of its own.
function inNearFolder(parts, hasFolder) {
    const [folder = '', ...inner] = parts;
    const path = parts.join('/');
    if (inner.length > 2)
        return null;
    if (folder === folderName)
        return { kind: 'misnamed', path, renames: fileRename(folder, inner) };
    if (hasFolder)
        return misplaced(path);
    return {
        kind: 'misnamed',
        path,
        renames: [{ from: folder, to: folderName }, ...fileRename(folderName, inner)]
    };
}
function fileRename(folder, inner) {
    const name = inner.at(-1) ?? '';
    if (name === near_misses_fileName)
        return [];
    const place = [folder, ...inner.slice(0, -1)].join('/');
    return [{ from: `${place}/${name}`, to: `${place}/${near_misses_fileName}` }];
}
function ofSubfolder(parts, at) {
    const path = parts.join('/');
    const isAlone = parts.at(-1) === '.devcontainer.json';
    const isHonouredThere = isAlone || (parts[at] === folderName && parts.at(-1) === near_misses_fileName && parts.length - at <= 3);
    if (!isHonouredThere)
        return null;
    const above = isAlone ? parts.slice(0, -1) : parts.slice(0, at);
    if (above.some(name => exampleFolder.test(name)))
        return null;
    const own = parts.slice(above.length, -1);
    const target = `${folderName}/${(own.length === 2 ? own[1] : above.at(-1)) ?? ''}`;
    const rename = isAlone
        ? { from: path, to: `${target}/${near_misses_fileName}` }
        : { from: parts.slice(0, -1).join('/'), to: target };
    return { kind: 'subfolder', path, folder: above.join('/'), rename };
}
function near_misses_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function isNearFile(name) {
    const stem = /^(.{8,20})\.json[c5]?$/i.exec(name)?.[1];
    return stem !== undefined && isNear(stem);
}
function isNearFolder(name) {
    return name.length <= 20 && isNear(name);
}
/** Two slips at most, letter case, the dot at the start and a dash or underscore not counted. */
function isNear(name) {
    const plain = name.toLowerCase().replace(/^\./, '').replaceAll(/[-_ ]/g, '');
    return (0,nearest.edits)(plain, 'devcontainer') <= 2;
}

;// CONCATENATED MODULE: ./src/judge/registry-hosts.ts

/** Gathers what the images say of registry hosts. */
function registryHosts(facts) {
    const servedBy = new Map();
    const named = new Map();
    const ecr = new Set();
    for (const { reference, triples } of facts.images.values()) {
        const host = reference.registry;
        if ((0,ecr_host/* ecrHost */.Fd)(host) !== null)
            ecr.add(host);
        for (const { prefix, look, spelling, parts } of triples) {
            if (parts === 'complete')
                named.set(prefix, host);
            if (look.result !== 'allowed' || spelling !== 'exact')
                continue;
            registry_hosts_add(servedBy, prefix.toUpperCase(), host);
        }
    }
    return { servedBy, named, ecr };
}
/** Whether a triple of the environment with this prefix works at another host. */
function servesAnother({ servedBy }, host, prefix) {
    const hosts = servedBy.get(prefix);
    return hosts !== undefined && (hosts.size > 1 || !hosts.has(host));
}
/** Whether this is the one ECR host that the images name. */
function onlyEcrHost({ ecr }, host) {
    return ecr.size === 0 || (ecr.size === 1 && ecr.has(host));
}
function registry_hosts_add(map, key, value) {
    const known = map.get(key);
    if (known === undefined)
        map.set(key, new Set([value]));
    else
        known.add(value);
}

;// CONCATENATED MODULE: ./src/judge/names.ts


/** Sorts the triples of names by what they can do for an image's host; those that are known to serve another one are left out. */
function namesForImage(context, image) {
    const survey = context.facts.secrets;
    const test = prefixTest(context, image);
    const candidates = (survey?.triples ?? []).filter(({ prefix }) => test(prefix) !== 'elsewhere');
    const reaching = (reach) => candidates.filter(triple => triple.reach === reach);
    return {
        allRead: survey?.allRead ?? false,
        serving: reaching('complete').filter(({ prefix }) => test(prefix) === 'here'),
        unassigned: reaching('complete').filter(({ prefix }) => test(prefix) === 'open'),
        userOnly: reaching('user-only'),
        notAssigned: reaching('not-assigned'),
        incomplete: reaching('incomplete')
    };
}
/** Whether names with a prefix serve the image's host, another one, or nothing says which. */
function prefixTest(context, image) {
    const host = image.reference.registry;
    const declared = declaredPrefixes(context, host);
    return prefix => {
        if (declared.includes(prefix) || getsImage(image, prefix))
            return 'here';
        if (declared.length > 0 || servesAnother(context.hosts, host, prefix))
            return 'elsewhere';
        return isDeclared(context, prefix) ? 'elsewhere' : 'open';
    };
}
/** Whether the triple of the environment with this prefix gets the image, under the very key by which Docker looks it up. */
function getsImage({ triples }, prefix) {
    return triples.some(triple => triple.prefix === prefix && triple.spelling === 'exact' && triple.look.result === 'allowed');
}
/** The declarations that name this registry host; Docker Hub by any of its names. */
function declaredFor({ facts }, host) {
    return facts.declarations.registries.filter(({ server }) => (0,server_key/* namesRegistry */.Uh)(server, host));
}
/** The prefixes that are declared to serve the host. */
function declaredPrefixes(context, host) {
    return declaredFor(context, host).map(({ secrets }) => secrets.toUpperCase());
}
function isDeclared({ facts }, prefix) {
    return facts.declarations.registries.some(({ secrets }) => secrets.toUpperCase() === prefix);
}

;// CONCATENATED MODULE: ./src/judge/triple-names.ts





/** The full name of one secret of a triple. */
function secretName(prefix, part) {
    return `${prefix}_CONTAINER_REGISTRY_${part}`;
}
/** Names as a list in a sentence: `A, B and C`. */
function listOf(names) {
    const last = names.at(-1) ?? '';
    return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
/** The three names with a prefix, as a list in a sentence. */
function tripleNames(prefix) {
    return listOf(environment/* tripleParts */.HD.map(part => secretName(prefix, part)));
}
/** The SERVER value under which Docker looks up a registry host (specification 3.3). */
function serverValue(host) {
    return host === 'docker.io' ? server_key/* dockerHubServer */.f : host;
}
/**
 * A prefix to advise for a registry host: the declared one, else one that people use. `ECR` is what GitHub's page
 * recommends, for a repository with a single ECR host.
 */
function advisedPrefix(context, host) {
    const [declared] = declaredPrefixes(context, host);
    if (declared !== undefined)
        return declared;
    const ecr = (0,ecr_host/* ecrHost */.Fd)(host);
    if (ecr !== null)
        return onlyEcrHost(context.hosts, host)
            ? 'ECR'
            : `ECR_${ecr.account}_${asName(ecr.region)}${ecrSpelling(host)}`;
    const known = customary.find(({ test }) => test.test(host));
    return known?.prefix ?? fromHost(host);
}
const customary = [
    { test: /\.azurecr\.(?:io|cn|us|de)$/, prefix: 'ACR' },
    { test: /^docker\.io$/, prefix: 'DOCKERHUB' },
    { test: /^ghcr\.io$/, prefix: 'GHCR' },
    { test: /^(?:[a-z]+\.)?gcr\.io$/, prefix: 'GCR' },
    { test: /\.pkg\.dev$/, prefix: 'GAR' },
    { test: /^quay\.io$/, prefix: 'QUAY' }
];
function ecrSpelling(host) {
    const ecr = (0,ecr_host/* ecrHost */.Fd)(host);
    return `${ecr?.fips === true ? '_FIPS' : ''}${ecr?.dualStack === true ? '_DUAL' : ''}`;
}
/** A secret's name must not start with a digit or `GITHUB_`. */
function fromHost(host) {
    const name = asName(host.split('.')[0] ?? '');
    return name === '' || /^(?:\d|GITHUB)/.test(name) ? `REGISTRY_${name}`.replace(/_$/, '') : name;
}
function asName(text) {
    return text
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^_|_$/g, '')
        .slice(0, 60);
}

;// CONCATENATED MODULE: ./src/judge/secret-commands.ts

/** The parts of a triple as secrets to set, with the SERVER value that Docker will match to the host. */
function partsToSet(prefix, host, parts) {
    return parts.map(part => ({
        name: secretName(prefix, part),
        value: part === 'SERVER' ? serverValue(host) : null
    }));
}
/** The command that sets secrets at a level, one line: each `gh` asks for the value that it is not given. */
function setCommand(context, level, secrets) {
    const where = target(context, level);
    return secrets
        .map(({ name, value }) => {
        const body = value === null ? '' : ` --body ${shellWord(value)}`;
        return `gh secret set ${shellWord(name)} --app codespaces ${where}${body}`;
    })
        .join(' && ');
}
/** The command that puts R on the list of an existing secret; `gh secret set --repos` would replace the list. */
function assignCommand(context, level, names) {
    const { repository } = context;
    if (repository === null || level === 'repository')
        return null;
    const owner = level === 'organization' ? `orgs/${repository.owner}` : 'user';
    const id = `"$(gh api ${shellWord(`repos/${repository.fullName}`)} --jq .id)"`;
    return names
        .map(name => `gh api --method PUT ${shellWord(`${owner}/codespaces/secrets/${name}/repositories`)}/${id}`)
        .join(' && ');
}
function target({ repository }, level) {
    const fullName = repository?.fullName ?? 'OWNER/REPOSITORY';
    const [owner = 'OWNER', name = 'REPOSITORY'] = fullName.split('/');
    switch (level) {
        case 'repository':
            return `--repo ${shellWord(fullName)}`;
        case 'organization':
            return `--org ${shellWord(owner)} --repos ${shellWord(name)}`;
        case 'user':
            return `--user --repos ${shellWord(fullName)}`;
    }
}
/** A word that a POSIX shell reads as it stands. */
function shellWord(text) {
    return /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./src/rules/links.ts
var links = __webpack_require__(2390);
;// CONCATENATED MODULE: ./src/nothing-checked.ts






/**
 * What a repository in which no configuration was found has instead, where that looks like a mistake: nothing at all in a
 * workflow, a configuration at the root above the checked folder, or files that are nearly a configuration.
 */
async function nothingCheckedFindings(surroundings) {
    const { files, wholeCheckout, folder } = surroundings;
    const inActions = surroundings.environment.whereabouts.kind === 'actions';
    if (inActions && (await isEmpty(files)))
        return [nothingCheckedOut()];
    const atRoot = wholeCheckout === null ? [] : (await (0,configurations/* findConfigurations */.P)(wholeCheckout, [])).paths;
    if (atRoot.length > 0)
        return [belowRoot(folder, atRoot, inActions)];
    const misses = await findNearMisses(files);
    return [checkoutsBelow(misses, inActions), misnamed(misses), inSubfolders(misses, inActions)].flatMap(found => found ?? []);
}
const who = 'anyone with write access';
const places = '`.devcontainer/devcontainer.json`, `.devcontainer.json` and `.devcontainer/<folder>/devcontainer.json`';
const nothing_checked_page = links/* githubPages */.k.devContainers.url;
/** Files that one message names; the rest is counted. */
const mostNamed = 5;
async function isEmpty(files) {
    const listing = await files.list('.');
    return listing.kind === 'entries' && listing.entries.every(({ name }) => name === '.git');
}
function nothingCheckedOut() {
    return (0,finding/* finding */.gk)('nothing-checked', {
        message: 'The checked folder holds no files, so nothing was checked: the workflow has not checked out the repository there.',
        fixes: [
            {
                text: 'Check out the repository in a step before this one.',
                patch: '- uses: actions/checkout@v7\n  with:\n    persist-credentials: false',
                who
            }
        ]
    });
}
function belowRoot(folder, atRoot, inActions) {
    const up = folder
        .split('/')
        .map(() => '..')
        .join('/');
    const way = inActions
        ? {
            text: 'Check the root of the repository: leave out the input `path`, or set it to the root of the checkout.'
        }
        : { text: 'Check the root of the repository.', command: `codespaces-preflight check ${up}` };
    return (0,finding/* finding */.gk)('nothing-checked', {
        message: `The checked folder ${(0,discovery_quoted/* quoted */.T)(folder)} has no dev container configuration, so nothing was checked. Codespaces uses those at the root of the repository: ${nothing_checked_listed(atRoot)}.`,
        fixes: [{ ...way, who }]
    });
}
function checkoutsBelow(misses, inActions) {
    const found = misses.flatMap(miss => (miss.kind === 'checkout' ? [miss] : []));
    const [first] = found;
    if (first === undefined)
        return null;
    const folders = [...new Set(found.map(({ folder }) => folder))];
    const way = inActions
        ? {
            text: `Set the input \`path\` to ${(0,discovery_quoted/* quoted */.T)(first.folder)}.`,
            patch: `with:\n  path: ${JSON.stringify(first.folder)}`
        }
        : {
            text: 'Check the folder of the checkout.',
            command: `codespaces-preflight check ${pathWord(first.folder)}`
        };
    return (0,finding/* finding */.gk)('nothing-checked', {
        message: `The checked folder has no dev container configuration, so nothing was checked. The repository is checked out below it, in ${nothing_checked_listed(folders)}.`,
        places: found.slice(0, mostNamed).map(({ path }) => startOf(path)),
        fixes: [{ ...way, who }]
    });
}
function misnamed(misses) {
    const found = misses.flatMap(miss => (miss.kind === 'misnamed' ? [miss] : []));
    if (found.length === 0)
        return null;
    const [looks, one] = found.length === 1 ? ['looks', 'a configuration'] : ['look', 'configurations'];
    return (0,finding/* finding */.gk)('nothing-checked', {
        message: `No dev container configuration was found, so nothing was checked. ${nothing_checked_listed(found.map(({ path }) => path))} ${looks} like ${one}, but Codespaces reads only ${places}, in exactly these letters.`,
        places: found.slice(0, mostNamed).map(({ path }) => startOf(path)),
        fixes: found.slice(0, mostNamed).map(({ path, renames }) => renameFix(path, renames))
    });
}
function renameFix(path, renames) {
    const [first, last = first] = renames;
    const from = first === last ? (first?.from ?? path) : path;
    return {
        text: `Rename ${(0,discovery_quoted/* quoted */.T)(from)} to ${(0,discovery_quoted/* quoted */.T)(last?.to ?? path)}.`,
        command: commandFor(renames),
        url: nothing_checked_page,
        who
    };
}
function inSubfolders(misses, inActions) {
    const found = misses.flatMap(miss => (miss.kind === 'subfolder' ? [miss] : []));
    const [first] = found;
    if (first === undefined)
        return null;
    const paths = found.map(({ path }) => path);
    const isOne = found.length === 1;
    const named = paths.length <= mostNamed ? paths : ['**/.devcontainer/**/devcontainer.json'];
    const given = inActions ? 'the input `configurations`' : 'the option `--configurations`';
    const way = inActions
        ? { patch: `with:\n  configurations: ${JSON.stringify(named.join(','))}` }
        : { command: `codespaces-preflight check --configurations ${shellWord(named.join(','))}` };
    return (0,finding/* finding */.gk)('nothing-checked', {
        message: `No dev container configuration was found at the root, so nothing was checked. ${nothing_checked_listed(paths)} ${isOne ? 'lies in a subfolder' : 'lie in subfolders'}: Codespaces reads only ${places} of the root.`,
        places: found.slice(0, mostNamed).map(({ path }) => startOf(path)),
        fixes: [
            {
                text: `To check ${isOne ? 'it' : 'them'} where ${isOne ? 'it lies' : 'they lie'}, name ${isOne ? 'it' : 'them'} with ${given}.`,
                ...way,
                who
            },
            {
                text: `To offer it in Codespaces, move it to ${(0,discovery_quoted/* quoted */.T)(first.rename.to)}; relative paths in it change with the move.`,
                command: commandFor([first.rename]),
                url: nothing_checked_page,
                who
            }
        ]
    });
}
function commandFor(renames) {
    const [first] = renames;
    const made = first?.to.startsWith('.devcontainer/') === true && !first.from.startsWith('.devcontainer/');
    const moves = renames.map(({ from, to }) => `git mv ${pathWord(from)} ${pathWord(to)}`);
    return [...(made ? [`mkdir -p ${pathWord(folderOfTarget(first.to))}`] : []), ...moves].join(' && ');
}
function folderOfTarget(path) {
    return path.endsWith('.json') ? path.slice(0, path.lastIndexOf('/')) : '.devcontainer';
}
/** A path as a word of a shell that is no option. */
function pathWord(path) {
    return shellWord(path.startsWith('-') ? `./${path}` : path);
}
function nothing_checked_listed(paths) {
    const named = paths.slice(0, mostNamed).map(discovery_quoted/* quoted */.T).join(', ');
    return paths.length > mostNamed ? `${named} and ${paths.length - mostNamed} more` : named;
}
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

;// CONCATENATED MODULE: ./src/found.ts



/** Reads the files; a pattern of `configurations` that matches none of them is wrong usage. */
async function find(options, surroundings) {
    const { files } = surroundings;
    const { configurations, platform } = options;
    const [discovery, packages] = await Promise.all([
        (0,discover/* discover */.k)({ files, configurations, platform }),
        options.packages ? discoverPackages(files) : { packages: [], findings: [], incomplete: [] }
    ]);
    if (discovery.unmatched.length > 0)
        return {
            kind: 'wrong-usage',
            problems: discovery.unmatched.map(pattern => ({
                text: `\`configurations\` names ${JSON.stringify(pattern)}, which matches no file of the repository.`,
                place: null
            }))
        };
    const isUnexplained = discovery.configurations.length === 0 && discovery.findings.length === 0;
    const instead = isUnexplained ? await nothingCheckedFindings(surroundings) : [];
    const whole = {
        ...discovery,
        findings: [...discovery.findings, ...instead, ...packages.findings],
        incomplete: [...discovery.incomplete, ...packages.incomplete]
    };
    return {
        kind: 'done',
        value: {
            discovery: whole,
            configurations: whole.configurations,
            uses: whole.uses,
            packages: packages.packages
        }
    };
}

;// CONCATENATED MODULE: ./src/judge/discovery-fixes.ts


const discovery_fixes_who = 'anyone with write access';
const unknownPlace = { place: 'the place that the message names', file: 'the file' };
/** What helps against each rule that files alone decide, where the place that found it names nothing better. */
const ordinaryFixes = {
    'invalid-configuration': ({ place }) => ({ text: `Correct ${place}, as the error there says.`, who: discovery_fixes_who }),
    'configuration-not-used': ({ file }) => ({
        text: `Move ${file} to \`.devcontainer/devcontainer.json\` or to \`.devcontainer/<one folder>/devcontainer.json\`, or delete it.`,
        url: links/* githubPages */.k.devContainers.url,
        who: discovery_fixes_who
    }),
    'missing-file': ({ place }) => ({
        text: `Add the file that ${place} names to the repository, or correct the path: letter case counts, and a path is relative to the file that names it.`,
        who: discovery_fixes_who
    }),
    'path-outside-repository': ({ place }) => ({
        text: `Keep the file that ${place} names in the repository, and name it there.`,
        who: discovery_fixes_who
    }),
    'invalid-image-reference': ({ place }) => ({
        text: `Write the reference at ${place} as \`registry/repository:tag\`, in lower case and without \`https://\`.`,
        who: discovery_fixes_who
    }),
    'unresolved-variable': ({ place }) => ({
        text: `Write the value itself at ${place}, or give the variable a default in a file of the repository.`,
        who: discovery_fixes_who
    }),
    'cli-cannot-parse': ({ place }) => ({
        text: `Write the text at ${place} without the variable or the quotes, so that Docker and the dev container CLI read it alike.`,
        who: discovery_fixes_who
    }),
    'package-not-seamless': () => ({
        text: 'Give codespaces a classic token with `read:packages` as a Codespaces secret, and name that secret where the packages are fetched.',
        url: links/* githubPages */.k.packagePermissions.url,
        who: 'repository administrator'
    }),
    'declaration-changed': ({ file }) => ({
        text: `Review the change of ${file} as you would review a change of access.`,
        who: 'repository administrator'
    }),
    'limit-reached': () => ({
        text: 'Make the part that the message names smaller, or check fewer configurations at a time with the input `configurations`.',
        who: discovery_fixes_who
    }),
    'codespaces-unavailable': () => ({
        text: 'Run the check where codespaces exist: on github.com, or on an enterprise of ghe.com.',
        who: discovery_fixes_who
    })
};
/** A finding of the files with an action in any case: its own, else that of its rule. */
function withOrdinaryFix(found) {
    const ordinary = ordinaryFixes[found.rule];
    if (found.fixes.length > 0 || ordinary === undefined)
        return found;
    return {
        ...found,
        fixes: (0,finding/* arranged */.bp)([ordinary(found.location === null ? unknownPlace : whereOf(found.location))])
    };
}
function whereOf({ file, line, column }) {
    return { place: `${file}:${line}:${column}`, file };
}

;// CONCATENATED MODULE: ./src/judge/advice.ts
/** GitHub's page about packages' access and visibility. */
const packageAccessPage = 'https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility';
/** GitHub's page about private registries for codespaces. */
const privateRegistryPage = 'https://docs.github.com/en/codespaces/reference/allowing-your-codespace-to-access-a-private-registry';
/** The sentences that are there, as one text. */
function advice_sentences(...parts) {
    return parts.filter(part => part !== null && part !== '').join(' ');
}
/** A detail as a clause: without the full stop that it may end with. */
function clause(detail) {
    return detail.replace(/\.$/, '');
}
/** A clause as the beginning of a sentence. */
function capital(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** Why a registry refused, without the words for what the message itself says: which of login and pull it was. */
function refusalCause(detail) {
    return clause(detail).replace(/^the login (?:was refused: |is accepted, )/, '');
}
/** An action without the fields that have no value. */
function fix(parts) {
    return {
        text: parts.text,
        ...(parts.url ? { url: parts.url } : {}),
        ...(parts.command ? { command: parts.command } : {}),
        ...(parts.patch ? { patch: parts.patch } : {}),
        who: parts.who,
        ...(parts.relation ? { relation: parts.relation } : {}),
        ...(parts.irreversible ? { irreversible: parts.irreversible } : {})
    };
}

;// CONCATENATED MODULE: ./src/judge/context.ts


/** Gathers what the facts say of R: after a rename or transfer, the name that GitHub gives now counts. */
function contextOf(discovery, facts, policy) {
    const look = facts.repositoryLook;
    const found = look.read === 'found';
    return {
        discovery,
        facts,
        policy,
        repository: named(found ? look.fullName : facts.repository),
        visibility: found ? look.visibility : 'unknown',
        permitsForking: found ? look.permitsForking : null,
        ownerType: found ? look.ownerType : 'unknown',
        hosts: registryHosts(facts)
    };
}
function named(fullName) {
    if (fullName === null)
        return null;
    const [owner = '', name = ''] = fullName.split('/');
    return { fullName, owner, name };
}
/** What R is called in a sentence. */
function repositoryWords(context) {
    return context.repository?.fullName ?? 'this repository';
}
/** Whether R belongs to this owner; GitHub compares names without case. */
function isOwner(context, owner) {
    return context.repository !== null && sameText(context.repository.owner, owner);
}
/** Whether this is R. */
function isRepository(context, fullName) {
    return fullName !== null && context.repository !== null && sameText(context.repository.fullName, fullName);
}
/** Equality without case, as GitHub's names have it. */
function sameText(left, right) {
    return left.toLowerCase() === right.toLowerCase();
}
/** Whether the run is inside a codespace of R, where the environment is the answer (specification 3.3). */
function insideCodespace({ facts }) {
    return insideCodespaceOf(facts.repository, facts.run.whereabouts);
}

;// CONCATENATED MODULE: ./src/judge/looks.ts
/** Reduces a look; one that was not made because the run is offline counts as not asked. */
function answerOf(look) {
    switch (look.result) {
        case 'skipped':
            return 'not-asked';
        case 'unreachable':
            return look.cause === 'offline' ? 'not-asked' : 'no-answer';
        default:
            return look.result;
    }
}
/** Every look that was made for an image: without credentials, with tokens, with triples. */
function allLooks(image) {
    return [image.anonymous, ...image.tokens.map(({ look }) => look), ...image.triples.map(({ look }) => look)];
}
/** The answer that a token of this claim got; `not-asked` where there is no such token. */
function tokenAnswer(image, claim) {
    const answers = image.tokens.filter(token => token.claim === claim).map(({ look }) => answerOf(look));
    return answers.find(answer => answer === 'allowed') ?? answers[0] ?? 'not-asked';
}
/**
 * Whether the tag or digest is not there: a look that was let in did not find it, and none got it. Registries that hide
 * what one may not see (Artifactory: "hide existence of unauthorized resources") answer "not found" to whom they refuse.
 */
function manifestMissing(image) {
    const answers = allLooks(image).map(answerOf);
    return answers.includes('not-found') && !answers.includes('allowed');
}
/** What lies under the reference, from a look that got it; one that read the platforms goes first. */
function manifestOf(image) {
    const manifests = allLooks(image).flatMap(look => (look.result === 'allowed' ? [look.manifest] : []));
    return manifests.find(({ platforms }) => platforms !== null) ?? manifests[0] ?? null;
}
/** The rule-worthy cause of a look that got no answer. */
function silenceOf(look) {
    const cause = look.result === 'unreachable' ? look.cause : null;
    return cause === 'address-refused' || cause === 'limit-reached' ? cause : 'unreachable';
}
/** Nobody was asked anything about the image: an offline run, or one that was given no chance. */
function nothingAsked(image) {
    const silent = allLooks(image).every(look => answerOf(look) === 'not-asked');
    return silent && (image.package === null || image.package.read === 'not-applicable');
}

;// CONCATENATED MODULE: ./src/judge/existence.ts


/**
 * Whether a refusal leaves open if the image exists: Docker Hub and GitHub's container registry answer for a private
 * repository and for an absent one alike, and nobody else was let in or knows the package.
 */
function mayBeAbsent(image) {
    const { reference, authority } = image;
    if (answerOf(image.anonymous) !== 'refused')
        return false;
    if (allLooks(image).some(look => answerOf(look) === 'allowed'))
        return false;
    if (authority === 'github')
        return image.package?.read !== 'found';
    return reference.registry === 'docker.io';
}
/** That an image needs a login, as far as its registry lets it be known: whole sentences. */
function loginNeeded(image) {
    const { text, registry } = image.reference;
    return mayBeAbsent(image)
        ? `${text} is private or does not exist, which ${registry} does not tell apart; a private one needs a login for ${registry}.`
        : `${text} needs a login for ${registry}.`;
}
/** Makes sure that an image exists which may not; Docker Hub has a page for each repository that everybody may see. */
function checkExistence(image) {
    if (!mayBeAbsent(image))
        return [];
    const { registry, repository, text } = image.reference;
    return [
        fix({
            text: `Make sure that ${text} exists, and correct its name where it does not.`,
            url: registry === 'docker.io' ? hubPage(repository) : null,
            who: 'anyone with write access'
        })
    ];
}
function hubPage(repository) {
    const path = repository.startsWith('library/') ? repository.replace('library/', '_/') : `r/${repository}`;
    return `https://hub.docker.com/${path}`;
}

;// CONCATENATED MODULE: ./src/judge/outside.ts

/** Who the audience `outside` is. */
function outsideOf({ visibility, permitsForking }) {
    switch (visibility) {
        case 'public':
            return 'anybody';
        case 'unknown':
            return 'unknown';
        default:
            return permitsForking === true ? 'readers' : 'nobody';
    }
}
/**
 * What people without write access get: the anonymous pull alone, whatever secrets and grants exist. Whether the token of a
 * reader's codespace pulls a package of GitHub that is not public is documented nowhere.
 */
function outsideAccess(context, image) {
    const outside = outsideOf(context);
    if (outside === 'nobody')
        return null;
    switch (answerOf(image.anonymous)) {
        case 'allowed':
            return 'yes';
        case 'refused':
            return outside === 'readers' && mayServeReaders(image) ? 'unknown' : 'no';
        case 'not-found':
            return 'no';
        default:
            return 'unknown';
    }
}
function mayServeReaders(image) {
    const { authority, package: look } = image;
    const isPublic = look?.read === 'found' && look.visibility === 'public';
    return authority === 'github' && !isPublic && !manifestMissing(image);
}

// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(1511);
;// CONCATENATED MODULE: ./src/judge/package-subject.ts

/** The package that an image of GitHub's container registry lies in. */
function subjectOfImage(context, decision, found, image, isFeature) {
    const { registry, repository } = image.reference;
    const [owner = '', ...name] = repository.split('/');
    return {
        context,
        decision,
        found,
        shown: `${registry}/${repository}`,
        type: 'container',
        owner,
        name: name.join('/'),
        isFeature
    };
}
/** Whether the package's owner is an organization or a person, from the API's answer or because it is R's owner; `none`: there is no such account. */
function ownerTypeOf({ found, context, owner }) {
    const look = found.package;
    if ((look.read === 'found' || look.read === 'not-found') && look.ownerType !== 'unknown')
        return look.ownerType;
    return isOwner(context, owner) ? context.ownerType : 'unknown';
}
/** Whether the package is known to belong to somebody else than R. */
function isOfAnotherOwner({ context, owner }) {
    return context.repository !== null && !isOwner(context, owner);
}
/** `owner/name` of the repository that the package is linked to; `null` where there is none or it is not known. */
function linkedRepository({ found }) {
    return found.package.read === 'found' ? found.package.linkedRepository : null;
}
/**
 * Whether it looks as if R had another owner once: the owners differ while the names agree. GitHub takes a package's
 * link and access away from a repository that moves to another account (docs: about permissions for GitHub Packages).
 */
function looksTransferred(subject) {
    const { context, owner, name } = subject;
    const { repository } = context;
    if (repository === null || isOwner(context, owner))
        return false;
    const names = [name.split('/')[0] ?? '', linkedRepository(subject)?.split('/')[1] ?? ''];
    return names.some(candidate => sameText(candidate, repository.name));
}

;// CONCATENATED MODULE: ./src/judge/secret-fixes.ts









/** How every change of secrets ends: a running codespace does not see it. */
const restart = 'Then stop and start the codespace.';
/**
 * Sets parts of a triple where the others are; where there are none, at repository level, and as an alternative at
 * organization level where R has one. A secret that an organization has already would lose the list of its repositories.
 */
function setParts(context, host, prefix, parts = environment/* tripleParts */.HD) {
    const secrets = partsToSet(prefix, host, parts);
    const levels = levelsFor(context, prefix, parts);
    const repository = fix({
        text: `${addWords(prefix, host, parts)} to ${repositoryWords(context)}. ${planWords(context)}${restart}`,
        url: secretsPage(context, 'repository'),
        command: setCommand(context, 'repository', secrets),
        who: 'repository administrator'
    });
    const add = addWords(prefix, host, parts);
    const instead = levels.length > 1 ? `Instead of what the repository administrator can do: a${add.slice(1)}` : add;
    const organization = fix({
        text: `${instead} to the organization, with access for ${repositoryWords(context)}. ${restart}`,
        url: secretsPage(context, 'organization'),
        command: setCommand(context, 'organization', secrets),
        who: 'organization owner'
    });
    return levels.map(level => (level === 'repository' ? repository : organization));
}
function addWords(prefix, host, parts) {
    const names = listOf(parts.map(part => secretName(prefix, part)));
    const server = parts.includes('SERVER') ? ` (SERVER is \`${serverValue(host)}\`)` : '';
    return `Add the Codespaces secret${parts.length > 1 ? 's' : ''} ${names}${server}`;
}
/** Where parts of a triple are to be set: three from several levels are not documented to go together. */
function levelsFor({ ownerType, facts }, prefix, parts) {
    if (ownerType !== 'Organization')
        return ['repository'];
    const triple = facts.secrets?.triples.find(known => known.prefix === prefix);
    if (triple === undefined)
        return ['repository', 'organization'];
    const existing = environment/* tripleParts */.HD.flatMap(part => {
        const unassigned = triple.unassigned.filter(entry => entry.part === part);
        return [triple.levels[part], ...unassigned.map(({ level }) => level)].map(level => ({ part, level }));
    });
    const others = new Set(existing.filter(({ part }) => !parts.includes(part)).map(({ level }) => level));
    others.delete(null);
    const [only] = others;
    if (others.size === 1 && (only === 'repository' || only === 'organization'))
        return [only];
    return existing.some(({ level }) => level === 'organization')
        ? ['repository']
        : ['repository', 'organization'];
}
/** Makes what USER and PASSWORD are to be, where a codespace has no login for the registry. */
function secret_fixes_makeLogin(host) {
    if ((0,ecr_host/* ecrHost */.Fd)(host) !== null)
        return [];
    const { make, page } = pullLogin(host);
    return [
        fix({
            text: `Where there is no login for ${host} that may only pull, make one: ${make}.`,
            url: page ?? links/* registriesPage */.pC,
            who: 'registry or AWS administrator'
        })
    ];
}
/** Writes the value of a secret whose name nearly fits under the name that was meant. */
function writeAgain(context, { name, meant, level }) {
    const where = level === null ? ', at the level where it is (the command is for the repository)' : '';
    return fix({
        text: `Write the value of ${name} again as ${meant}${where}, since a secret cannot be renamed. ${restart}`,
        url: secretsPage(context, level ?? 'repository'),
        command: setCommand(context, level ?? 'repository', [{ name: meant, value: null }]),
        who: levelOwner(level ?? 'repository')
    });
}
/** Lets secrets that exist reach R. */
function assignParts(context, level, names) {
    return fix({
        text: `Let ${listOf(names)} reach ${repositoryWords(context)}: add the repository under "Repository access" of ${names.length > 1 ? 'each secret' : 'the secret'} at ${level} level${publicLeftOut(context)}. ${restart}`,
        url: secretsPage(context, level),
        command: assignCommand(context, level, names),
        who: levelOwner(level)
    });
}
/** "Private repositories" is an access that a secret of an organization can have. */
function publicLeftOut({ visibility }) {
    return visibility === 'public'
        ? ' (the access "private repositories" leaves a public one out: choose "selected" first)'
        : '';
}
/** Removes the secrets of a prefix, which nobody needs. */
function removeTriple(context, prefix) {
    return removal(context, prefix, `Delete the three Codespaces secrets ${prefix}_CONTAINER_REGISTRY_*`);
}
/** Removes the secrets of a prefix of which nobody knows yet that they serve the host: their purpose is looked at first. */
function lookAtTriple(context, prefix, host) {
    return fix({
        text: `Ask whoever set them: where ${secretName(prefix, 'SERVER')} is \`${serverValue(host)}\`, delete the three Codespaces secrets. ${restart}`,
        url: secretsPage(context, 'repository'),
        who: 'repository administrator'
    });
}
/** Removes the secrets of a prefix, where a login that works would do as well. */
function renewOrRemove(context, prefix) {
    const renew = `Renew the password of ${prefix}_CONTAINER_REGISTRY_*`;
    return removal(context, prefix, `${renew}, or, where no image needs them, delete the three Codespaces secrets`);
}
/** Removes the secrets of a prefix, where a login that may pull would do as well. */
function allowOrRemove(context, prefix) {
    const allow = `Let the login of ${prefix}_CONTAINER_REGISTRY_* pull the image`;
    return removal(context, prefix, `${allow}, or, where no image needs them, delete the three Codespaces secrets`);
}
function removal(context, prefix, action) {
    const { repository } = context;
    const commands = environment/* tripleParts */.HD.map(part => `gh secret delete ${secretName(prefix, part)} --app codespaces --repo ${repository?.fullName ?? ''}`);
    return fix({
        text: `${action} (the command deletes those at repository level). ${restart}`,
        url: secretsPage(context, 'repository'),
        command: repository === null ? null : commands.join(' && '),
        who: 'repository administrator'
    });
}
/** States which triple serves a registry host. */
function declareRegistry(context, host, prefix) {
    const { configFile } = context.policy;
    return fix({
        text: `If ${prefix}_CONTAINER_REGISTRY_* serve ${host}, declare it in ${configFile}: values of secrets can never be read.`,
        patch: `registries:\n  - server: ${JSON.stringify(host)}\n    secrets: ${prefix}`,
        who: 'anyone with write access'
    });
}
/** Replaces one wrong SERVER value. */
function correctServer(context, host, prefix) {
    return fix({
        text: `Set ${secretName(prefix, 'SERVER')} to \`${serverValue(host)}\`, at the level where the secret is (the command is for the repository). ${restart}`,
        url: secretsPage(context, 'repository'),
        command: setCommand(context, 'repository', partsToSet(prefix, host, ['SERVER'])),
        who: 'repository administrator'
    });
}
/** Writes user and password anew. */
function renewLogin(context, host, prefix) {
    const login = (0,ecr_host/* ecrHost */.Fd)(host) === null
        ? `a login that works (\`docker login ${serverValue(host)}\` tells)`
        : 'the id and the secret of an access key that is active';
    return fix({
        text: `Write USER and PASSWORD of ${prefix}_CONTAINER_REGISTRY_* anew with ${login}, at the level where they are (the command is for the repository). ${restart}`,
        url: secretsPage(context, 'repository'),
        command: setCommand(context, 'repository', partsToSet(prefix, host, ['USER', 'PASSWORD'])),
        who: 'repository administrator'
    });
}
/** The page with the secrets of a level; `null` where R is not known. */
function secretsPage(context, level) {
    const { servers } = context.facts.run;
    const { repository } = context;
    if (level === 'user')
        return (0,pages/* userSecrets */.ZX)(servers);
    if (repository === null)
        return null;
    return level === 'organization'
        ? (0,pages/* organizationSecrets */.fA)(servers, repository.owner)
        : (0,pages/* repositorySecrets */.w6)(servers, repository.fullName);
}
/** Who can change the secrets of a level. */
function levelOwner(level) {
    switch (level) {
        case 'repository':
            return 'repository administrator';
        case 'organization':
            return 'organization owner';
        case 'user':
            return 'anyone with write access';
    }
}
/** Where the secrets cannot work although they are set (docs: managing development environment secrets). */
function planWords({ visibility, ownerType }) {
    if (visibility === 'public')
        return 'People without write access, and codespaces of forks, get no secrets. ';
    return ownerType === 'Organization'
        ? 'A private repository of an organization needs the plan Team or Enterprise for Codespaces secrets. '
        : '';
}

;// CONCATENATED MODULE: ./src/judge/package-fixes.ts








/** The page with "Manage Codespaces access"; where the owner's kind is not known, the owner's packages to choose it from. */
function settingsPage(subject) {
    const { context, type, owner, name } = subject;
    const { servers } = context.facts.run;
    const ownerType = ownerTypeOf(subject);
    if (ownerType !== 'Organization' && ownerType !== 'User')
        return (0,pages/* ownerPackages */.Xb)(servers, owner, 'User');
    return (0,pages/* packageSettings */.Cj)(servers, { type, owner, ownerType, name });
}
/** Where the packages of the owner are listed, to compare the name with. */
function checkName(subject) {
    const { context, owner, shown } = subject;
    const ownerType = ownerTypeOf(subject);
    return fix({
        text: `Compare ${shown} with the packages of ${owner}: the owner and the whole name after it must be right.`,
        url: (0,pages/* ownerPackages */.Xb)(context.facts.run.servers, owner, ownerType === 'Organization' ? 'Organization' : 'User'),
        who: 'anyone with write access'
    });
}
/**
 * What gives R's codespaces the package: a grant by hand; for an image of another owner a login, since GitHub documents
 * grants to repositories of the same owner only, and secrets for the container registry alone.
 */
function giveAccess(subject) {
    return isOfAnotherOwner(subject) && subject.type === 'container'
        ? loginOfReader(subject)
        : grantByHand(subject);
}
/** A login at GitHub's container registry; Docker keeps one for a host, so it serves every package from there. */
function loginOfReader({ context, shown }) {
    const host = shown.split('/')[0] ?? '';
    const prefix = advisedPrefix(context, host);
    const { secrets } = context.facts;
    const exists = secrets?.triples.some(triple => triple.prefix === prefix) === true;
    const isNew = secrets?.allRead === true && !exists;
    return fix({
        text: `Log in to ${host} with the Codespaces secrets ${tripleNames(prefix)}: SERVER is \`${host}\`, USER somebody who may read ${shown}, PASSWORD a classic token of theirs with the scope \`read:packages\`. Codespaces use this login for every image from ${host}, so it must be able to read all of them. ${restart}`,
        url: secretsPage(context, 'repository'),
        command: isNew ? setCommand(context, 'repository', partsToSet(prefix, host, environment/* tripleParts */.HD)) : null,
        who: 'repository administrator'
    });
}
/** The name of an account that GitHub does not know. */
function correctOwner({ context, owner, shown }) {
    const { server } = context.facts.run.servers;
    return fix({
        text: `Correct the owner in ${shown}: name the account that has the package now. ${server}/${owner} leads nowhere.`,
        who: 'anyone with write access'
    });
}
function grantByHand(subject) {
    return fix({
        text: `Open the package settings of ${subject.shown}, click "Add repository" under "Manage Codespaces access", and choose ${repositoryWords(subject.context)}. If that section cannot be edited, the package inherits its access: turn "Inherit access" off first, which takes away the access that it inherits.`,
        url: settingsPage(subject),
        who: 'package administrator'
    });
}
/** Inherited access: only for a package that is linked to R. */
function inheritAccess(subject) {
    return fix({
        text: `Let ${subject.shown} inherit the access of ${repositoryWords(subject.context)}: select "Inherit access" in its package settings. This replaces the access that was set there before.`,
        url: settingsPage(subject),
        who: 'package administrator'
    });
}
/** Public visibility, which serves everybody and cannot be taken back. */
function makePublic(subject) {
    return fix({
        text: `Make ${subject.shown} public, if everybody may have it: "Change visibility" in the "Danger Zone" of its package settings. This cannot be undone: a public package can never be made private again.`,
        url: settingsPage(subject),
        who: 'package administrator'
    });
}
/** The label that links a package to R when it is first published. */
function linkByLabel(subject) {
    const { context } = subject;
    const source = `${context.facts.run.servers.server}/${repositoryWords(context)}`;
    return fix({
        text: `Where ${subject.shown} is published anew, put this label into its Dockerfile before the first push: it links the package to ${repositoryWords(context)}, whose access (not its visibility) it then inherits.`,
        patch: `LABEL org.opencontainers.image.source=${source}`,
        url: packageAccessPage,
        who: 'anyone with write access'
    });
}
/** Read access to the linked repository's packages, asked for in devcontainer.json: documented for Features. */
function permissionInConfiguration(subject) {
    const linked = linkedRepository(subject);
    const owner = linked?.split('/')[0] ?? '';
    if (!subject.isFeature || linked === null || !isOwner(subject.context, owner))
        return [];
    const permissions = { packages: 'read', contents: 'read' };
    const patch = { customizations: { codespaces: { repositories: { [linked]: { permissions } } } } };
    return [
        fix({
            text: `Ask for the packages of ${linked} in devcontainer.json. Whoever creates a codespace is asked to agree; it counts for new codespaces only.`,
            patch: JSON.stringify(patch, null, 2),
            who: 'anyone with write access'
        })
    ];
}
/** The declaration of access that was given by hand, which no API shows. */
function declareGrant(subject) {
    const { configFile } = subject.context.policy;
    return fix({
        text: `If access to ${subject.shown} was given by hand, declare it in ${configFile}; add \`prebuilds: true\` to the entry once a prebuild has pulled the package.`,
        patch: `grants:\n  - package: ${JSON.stringify(subject.shown)}`,
        who: 'anyone with write access'
    });
}

;// CONCATENATED MODULE: ./src/judge/audience-findings.ts







/** What people without write access get, where the image comes by a secret or a grant only. */
function outsideFindings(context, verdict) {
    const { image, uses, access, required } = verdict;
    const { text } = image.reference;
    if (access.outside !== 'no' || access.team === 'no')
        return [];
    const named = context.policy.audiences.includes('outside');
    const outside = outsideOf(context);
    if (outside === 'unknown' && !named)
        return [];
    return [
        (0,finding/* finding */.gk)('outside-contributors-blocked', {
            message: advice_sentences(`${openness(context)}, but ${mayBeAbsent(image) ? `${text} is private or does not exist` : `${text} cannot be pulled without credentials`}.`, outside === 'readers'
                ? 'Readers without write access can create a codespace of it and get no secrets, so theirs start in a recovery container.'
                : 'People without write access, and codespaces for pull requests from forks, get no secrets and no access to private packages, so theirs start in a recovery container.'),
            places: uses,
            image: image.reference.text,
            required,
            severity: named ? 'error' : 'notice',
            fixes: publicFixes(verdict)
        })
    ];
}
/** What makes R a repository whose codespaces people without write access can create. */
function openness(context) {
    const name = repositoryWords(context);
    switch (outsideOf(context)) {
        case 'anybody':
            return `${name} is public`;
        case 'readers':
            return `${name} is ${context.visibility} and may be forked by its readers`;
        default:
            return `${name} may be public`;
    }
}
function publicFixes({ image, situations }) {
    const situation = situations.find(candidate => candidate.package !== null);
    const { text, registry } = image.reference;
    const ignore = fix({
        text: 'If only people with write access are meant to use codespaces, ignore this with the reason.',
        patch: `ignore:\n  - rule: outside-contributors-blocked\n    image: ${JSON.stringify(text)}\n    reason: only people with write access use codespaces`,
        who: 'anyone with write access'
    });
    if (situation?.package) {
        const { context, decision } = situation;
        const subject = subjectOfImage(context, decision, situation.package, image, false);
        if (!isOfAnotherOwner(subject))
            return [makePublic(subject), ignore];
    }
    return [
        fix({
            text: `Let everybody pull the image, in ${registry} or in a public registry beside it.`,
            who: 'registry or AWS administrator'
        }),
        ignore
    ];
}

;// CONCATENATED MODULE: ./src/judge/command-findings.ts




/** What lifecycle commands do that goes wrong in a codespace or its prebuild. */
function commandFindings(context, images) {
    return context.discovery.configurations.flatMap(configuration => configuration.commands.flatMap(command => commandFinding(context, configuration, command, images)));
}
function commandFinding(context, configuration, command, images) {
    switch (command.does) {
        case 'login':
            return [];
        case 'publish':
            return [publishes(context, command)];
        case 'early-pull':
            return earlyPull(context, configuration, command, images);
    }
}
function publishes(context, command) {
    return (0,finding/* finding */.gk)('push-from-codespace', {
        message: `\`${command.property}\` publishes a package. The token of a codespace only reads packages: publishing needs a classic token with \`write:packages\`, and GitHub advises to publish from Actions.`,
        location: command,
        fixes: [
            fix({
                text: 'Publish from a workflow, whose own token can write packages.',
                url: `${context.facts.run.servers.server === 'https://github.com' ? 'https://docs.github.com/en' : 'https://docs.github.com/en/enterprise-cloud@latest'}/packages/managing-github-packages-using-github-actions-workflows/publishing-and-installing-a-package-with-github-actions`,
                patch: 'permissions:\n  contents: read\n  packages: write',
                who: 'anyone with write access'
            })
        ]
    });
}
function earlyPull(context, configuration, command, images) {
    const pulled = command.reference === null
        ? images.filter(verdict => ofComposeProject(verdict, configuration)).map(({ image }) => image)
        : sameRepository(context, command.reference);
    const guarded = pulled.filter(({ anonymous }) => answerOf(anonymous) === 'refused');
    const names = [...new Set(guarded.map(({ reference }) => imageNamed(reference, command.reference)))];
    return names.map(name => (0,finding/* finding */.gk)('early-image-pull', {
        message: `\`${command.property}\` pulls ${name}, which needs credentials: they are there only after \`onCreateCommand\` and \`updateContentCommand\`, and in a prebuild not at all.`,
        location: command,
        image: name,
        fixes: [
            fix({
                text: 'Move the command to `postCreateCommand`, or leave it out of prebuilds.',
                url: privateRegistryPage,
                who: 'anyone with write access'
            })
        ]
    }));
}
function ofComposeProject({ uses }, { path }) {
    return uses.some(({ kind, configuration }) => kind === 'compose-image' && configuration === path);
}
/** Whether credentials are needed depends on the repository, whatever the tag. */
function sameRepository({ facts }, { registry, repository }) {
    return [...facts.images.values()].filter(({ reference }) => reference.registry === registry && reference.repository === repository);
}
function imageNamed(known, written) {
    return written === null || (0,evidence_facts/* imageKey */.p)(written) === (0,evidence_facts/* imageKey */.p)(known) ? known.text : written.text;
}

// EXTERNAL MODULE: ./src/model.ts
var model = __webpack_require__(182);
;// CONCATENATED MODULE: ./src/judge/declared-only.ts


/**
 * Whether a `yes` rests on what a person states and on nothing else (specification 5.1, `require-proof`): a declared
 * grant, or a triple of which no login proves that the Codespaces secrets of the same names get the image.
 */
function restsOnDeclaration({ context, decision, registry, image }) {
    if (decision.row !== 5 || decision.verdict[0] !== 'yes')
        return false;
    if (decision.table !== '3.3')
        return true;
    const fleeting = image.triples.filter(triple => isFleeting(context, triple)).map(({ prefix }) => prefix);
    return !registry.names.serving.some(({ prefix }) => getsImage(image, prefix) && !fleeting.includes(prefix));
}
/**
 * Whether the password is a token of 12 hours that a run got for itself, as after an exchange through OIDC: the secrets
 * of the same names hold something else, so its login says nothing of them.
 */
function isFleeting(context, { ecr }) {
    return ecr?.user === 'token' && !insideCodespace(context);
}

;// CONCATENATED MODULE: ./src/judge/conclusion.ts




/**
 * The conclusion, and what decided it: `fail` when a finding reaches `fail-on` or a required proof is missing; else
 * `incomplete` when something that matters stayed open; else `pass`. What stayed open is not proven either: an image whose
 * name nobody could resolve, or one of a file that was not read, must not get past `require-proof`.
 */
function conclude(context, judged) {
    if (judged.findings.some(found => reachesThreshold(context, found)))
        return { conclusion: 'fail', reason: { kind: 'findings' } };
    const required = judged.images.filter(image => image.required);
    const proofCounts = context.policy.requireProof && hasCodespaces(context);
    const unproven = proofCounts ? missingProof(context, required) : null;
    if (unproven !== null)
        return { conclusion: 'fail', reason: unproven };
    const open = whatIsOpen(context, required, judged);
    if (open !== null)
        return { conclusion: proofCounts ? 'fail' : 'incomplete', reason: open };
    return { conclusion: 'pass', reason: whyPassed(context, required, judged) };
}
/** Where there are none, there is nothing to prove: GitHub Enterprise Server. */
function hasCodespaces({ facts }) {
    return deployment(facts.run.servers) !== 'server';
}
function reachesThreshold({ policy }, { severity }) {
    const threshold = policy.failOn === 'never' ? 'error' : policy.failOn;
    return model/* severities */.gO.indexOf(severity) <= model/* severities */.gO.indexOf(threshold);
}
/** The first audience that lacks proof, of the team and those that the run counts. */
function missingProof({ policy }, required) {
    const asked = ['team', ...policy.audiences.filter(audience => audience !== 'team')];
    for (const audience of asked) {
        const declared = audience === 'team' ? required.filter(isOnlyDeclared) : [];
        const images = required.filter(image => image.access[audience] === 'unknown' || declared.includes(image));
        if (images.length > 0)
            return {
                kind: 'missing-proof',
                audience,
                images: images.map(conclusion_nameOf),
                declared: declared.map(conclusion_nameOf)
            };
    }
    return null;
}
function isOnlyDeclared({ access, situations }) {
    return access.team === 'yes' && situations.some(restsOnDeclaration);
}
function whatIsOpen({ discovery }, required, judged) {
    const images = required.filter(({ access }) => access.team === 'unknown').map(conclusion_nameOf);
    const unresolved = discovery.unresolved.filter(use => use.required).map(({ written }) => written);
    const limits = limitsMet(discovery.incomplete, judged);
    if (images.length + unresolved.length + limits.length === 0)
        return null;
    return { kind: 'open', images, unresolved: [...new Set(unresolved)], limits };
}
function limitsMet(incomplete, { images, raised }) {
    const ofImages = images.filter(({ image }) => allLooks(image).some(look => look.result === 'unreachable' && look.cause === 'limit-reached'));
    const ofRun = raised.filter(({ rule }) => rule === 'limit-reached').map(({ message }) => message);
    return [...new Set([...incomplete, ...ofRun, ...ofImages.map(conclusion_nameOf)])];
}
function whyPassed(context, required, judged) {
    const blocked = required.filter(({ access }) => access.team === 'no');
    if (blocked.length > 0)
        return { kind: 'ignored', images: blocked.map(conclusion_nameOf) };
    const nothing = judged.images.length + judged.packages + context.discovery.unresolved.length === 0;
    const { facts, discovery } = context;
    if (nothing && discovery.configurations.length === 0 && facts.untouched.length > 0)
        return { kind: 'untouched' };
    return { kind: nothing ? 'nothing-to-check' : 'all-proven' };
}
function conclusion_nameOf({ image }) {
    return image.reference.text;
}

;// CONCATENATED MODULE: ./src/judge/artifact.ts

/** The rule that an artifact breaks where it is used like this; `null` where it fits or is not known. */
function artifactRule(kind, manifest) {
    if (manifest === null)
        return null;
    return kind === 'feature' ? ruleForFeature(manifest.artifact) : ruleForImage(kind, manifest.artifact);
}
function ruleForFeature(artifact) {
    return artifact === 'feature' ? null : 'wrong-artifact-kind';
}
/** BuildKit's cache in a registry is no image, and a volume may hold any artifact. */
const anyArtifact = new Set(['cache-from', 'volume-image']);
function ruleForImage(kind, artifact) {
    switch (artifact) {
        case 'image':
            return null;
        case 'feature':
        case 'template':
            return 'wrong-artifact-kind';
        case 'schema-1':
            return 'unsupported-manifest';
        case 'other':
            return anyArtifact.has(kind) ? null : 'unsupported-manifest';
    }
}
/** What an artifact is called in a sentence, with its article. */
function artifactWords({ artifact, mediaType }) {
    if (artifact === 'other' && isIndexType(mediaType))
        return 'an index that lists no image';
    const words = {
        image: 'a container image',
        feature: 'a dev container Feature',
        template: 'a dev container Template',
        'schema-1': 'a manifest of the retired Docker schema 1',
        other: 'an artifact that is no container image'
    };
    return words[artifact];
}

;// CONCATENATED MODULE: ./src/judge/image-pattern.ts
/**
 * Whether a pattern of the configuration file names a text: exactly, or up to a trailing `*`
 * (docs: restricting the base image for codespaces; specification 5.4).
 */
function matchesPattern(pattern, text) {
    return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern;
}
/** The spellings under which people list an image: the full form, Docker Hub's short form, and without `latest`. */
function spellings(reference) {
    const { text } = reference;
    const forms = [text, text.replace(/^docker\.io\/library\//, ''), text.replace(/^docker\.io\//, '')];
    return [...new Set(forms.flatMap(form => (form.endsWith(':latest') ? [form, form.slice(0, -7)] : [form])))];
}
/** Whether a pattern names an image in any of its spellings. */
function matchesImage(pattern, reference) {
    return spellings(reference).some(spelling => matchesPattern(pattern, spelling));
}

;// CONCATENATED MODULE: ./src/judge/platform.ts

const platform_withoutPlatform = new Set(['feature', 'syntax', 'cache-from']);
/** The platform that a use needs; `null` for the kinds that have no platform rule (specification 3.5). */
function wantedPlatform(use, ordinary) {
    return platform_withoutPlatform.has(use.kind) ? null : normalised(use.platform ?? ordinary, ordinary);
}
/** Whether an image exists for a platform; `unknown` where its platforms were not read. */
function existsFor(manifest, wanted) {
    if (manifest?.artifact !== 'image' || manifest.platforms === null)
        return 'unknown';
    if (manifest.platforms.some(platform => normalised(platform, wanted) === wanted))
        return 'yes';
    return manifest.platforms.length > mostPlatforms && !isKnownPlatform(wanted) ? 'unknown' : 'no';
}
/** Platforms as a list in a sentence, shortened where it would fill a page. */
function platformList(platforms) {
    if (platforms.length === 0)
        return 'no platform';
    const further = platforms.length - platform_mostShown;
    const shown = platforms.slice(0, platform_mostShown).join(', ');
    return further <= 0 ? shown : `${shown} and ${further} further`;
}
const platform_mostShown = 20;
/** The evidence of the manifest, index or config blob about a platform. */
function platformEvidence(manifest, wanted) {
    const platforms = manifest?.artifact === 'image' ? manifest.platforms : null;
    if (platforms === null)
        return null;
    const exists = existsFor(manifest, wanted);
    const list = platformList(platforms);
    if (exists === 'unknown')
        return {
            claim: 'platform',
            result: 'skipped',
            detail: `the image exists for more platforms than are read: ${list}`
        };
    return {
        claim: 'platform',
        result: exists === 'yes' ? 'allowed' : 'not-found',
        detail: `${wanted} is ${exists === 'yes' ? '' : 'not '}there; the image exists for ${list}`
    };
}
const architectures = new Map([
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['aarch64', 'arm64'],
    ['i386', '386'],
    ['armhf', 'arm/v7'],
    ['armel', 'arm/v6']
]);
const ordinaryVariants = new Map([
    ['amd64', 'v1'],
    ['arm64', 'v8']
]);
/**
 * A platform as containerd normalises it: architectures by Go's names, `arm` as `arm/v7`, and the variant left out
 * that an architecture has anyway. A single word is an operating system or an architecture; `ordinary` gives the rest.
 */
function normalised(platform, ordinary) {
    const [first = '', second, third] = platform.trim().toLowerCase().split('/');
    if (second === undefined)
        return oneWord(first, ordinary);
    const [architecture = '', implied] = (architectures.get(second) ?? second).split('/');
    const given = third ?? implied ?? (architecture === 'arm' ? 'v7' : '');
    const variant = given === ordinaryVariants.get(architecture) ? '' : given;
    return [first, architecture, ...(variant === '' ? [] : [variant])].join('/');
}
function oneWord(word, ordinary) {
    const [system = 'linux', ...rest] = ordinary.split('/');
    return word === 'linux' || word === 'windows'
        ? [word, ...rest].join('/')
        : normalised(`${system}/${word}`, ordinary);
}

;// CONCATENATED MODULE: ./src/judge/severity.ts

/**
 * How much a finding weighs that explains an access (specification 4): `error` when an audience that the user names will
 * not get the image, `warning` when only others will not or when it is not proven; notices of the catalogue stay notices
 * unless someone is left without the image.
 */
function weigh(rule, access, audiences) {
    const ordinary = catalogue.catalogue[rule].severity;
    if (audiences.some(audience => blocks(access, audience)))
        return 'error';
    if (access.team === 'no' || access.prebuild === 'no')
        return 'warning';
    return ordinary === 'error' ? 'warning' : ordinary;
}
/** The finding that explains why the team is blocked also explains it for people outside; otherwise they have a rule of their own. */
function blocks(access, audience) {
    if (access[audience] !== 'no')
        return false;
    return audience !== 'outside' || access.team === 'no';
}

;// CONCATENATED MODULE: ./src/judge/verdict.ts
const badness = { no: 0, unknown: 1, yes: 2 };
/** The worse of two verdicts: `no` before `unknown` before `yes` (specification 3). */
function worse(left, right) {
    return badness[left] <= badness[right] ? left : right;
}
/** The worst of several verdicts; `unknown` where there is none. */
function worst(verdicts) {
    const [first, ...rest] = verdicts;
    return first === undefined ? 'unknown' : rest.reduce(worse, first);
}
/** An access in which a prebuild, which has what the team has less each person's own secrets, is never better than the team. */
function access(team, prebuild, outside) {
    return { team, prebuild: worse(team, prebuild), outside };
}
/** Nobody gets it; there is still no `outside` where nobody else can create a codespace. */
function nobody(outside) {
    return { team: 'no', prebuild: 'no', outside: outside === null ? null : 'no' };
}

;// CONCATENATED MODULE: ./src/judge/content-findings.ts









/** What is wrong with an image itself, whoever pulls it: its kind, its platforms, its name. */
function contentFindings(context, verdict) {
    return [...wrongKind(context, verdict), ...wrongPlatform(context, verdict), ...notAllowed(context, verdict)];
}
function wrongKind(context, { image, uses, access }) {
    const manifest = manifestOf(image);
    const rules = ['wrong-artifact-kind', 'unsupported-manifest'];
    return rules.flatMap(rule => {
        const concerned = uses.filter(({ kind }) => artifactRule(kind, manifest) === rule);
        const [first] = concerned;
        if (first === undefined || manifest === null)
            return [];
        const wanted = first.kind === 'feature' ? 'a dev container Feature' : 'an image';
        return [
            (0,finding/* finding */.gk)(rule, {
                message: `${image.reference.text} is ${artifactWords(manifest)} (${manifest.mediaType}), and is used where ${wanted} is expected.`,
                places: concerned,
                image: image.reference.text,
                required: concerned.some(({ required }) => required),
                severity: weigh(rule, nobody(access.outside), context.policy.audiences),
                fixes: [fix({ text: kindFix(first, manifest.artifact), who: 'anyone with write access' })]
            })
        ];
    });
}
function kindFix(use, artifact) {
    if (artifact === 'template')
        return 'A Template is what a repository is started from: name the image that it uses instead.';
    if (artifact === 'feature')
        return 'Move it to `features` in devcontainer.json, and name an image here.';
    if (artifact === 'schema-1')
        return 'Push the image again with a Docker of today, which writes schema 2 or OCI.';
    return use.kind === 'feature'
        ? 'Name a Feature here; an image belongs to `image` or to a Dockerfile.'
        : 'Name an image here.';
}
function wrongPlatform(context, { image, uses, access }) {
    const manifest = manifestOf(image);
    const { platform: ordinary, audiences } = context.policy;
    const concerned = uses.filter(use => {
        const wanted = wantedPlatform(use, ordinary);
        return wanted !== null && existsFor(manifest, wanted) === 'no';
    });
    const [first] = concerned;
    if (first === undefined)
        return [];
    const wanted = wantedPlatform(first, ordinary) ?? ordinary;
    const there = manifest?.platforms ?? [];
    return [
        (0,finding/* finding */.gk)('no-amd64-image', {
            message: `${image.reference.text} does not exist for ${wanted}${first.platform === null ? ', the platform of codespaces' : ', which is asked for here'}: it exists for ${platformList(there)}.`,
            places: concerned,
            image: image.reference.text,
            required: concerned.some(({ required }) => required),
            severity: weigh('no-amd64-image', nobody(access.outside), audiences),
            fixes: [
                fix({
                    text: `Build and push the image for ${wanted} too (a laptop with an Apple chip builds for arm64 alone unless told otherwise).`,
                    command: `docker buildx build --platform ${[...new Set([wanted, ...there.slice(0, mostBuilt)])].join(',')} --tag ${shellWord(pushName(image.reference))} --push .`,
                    who: 'anyone with write access'
                })
            ]
        })
    ];
}
/** Platforms that a command for a build goes on to name. */
const mostBuilt = 10;
/** What a push can name: a tag, never a digest. */
function pushName({ registry, repository, tag }) {
    return `${registry}/${repository}:${tag ?? 'latest'}`;
}
function notAllowed(context, { image, uses }) {
    const allowed = context.facts.declarations.allowedImages;
    const concerned = uses.filter(({ kind }) => kind === 'image' || kind === 'from');
    const [first] = concerned;
    if (allowed === null || first === undefined)
        return [];
    if (allowed.some(pattern => matchesImage(pattern, image.reference)))
        return [];
    const outcome = first.kind === 'image'
        ? 'creating the codespace is refused'
        : 'the codespace starts in a recovery container';
    return [
        (0,finding/* finding */.gk)('image-not-allowed', {
            message: `${image.reference.text} is not among \`allowed-images\` of ${context.policy.configFile}; where the organization's policy for base images says the same, ${outcome}.`,
            places: concerned,
            image: image.reference.text,
            required: concerned.some(({ required }) => required),
            fixes: [
                ...useOfList(allowed),
                fix({
                    text: `Allow ${image.reference.text} in the organization's policy for base images, then add it to the list in ${context.policy.configFile}.`,
                    patch: `allowed-images:\n  - ${JSON.stringify(image.reference.text)}`,
                    who: 'organization owner'
                })
            ]
        })
    ];
}
function useOfList(allowed) {
    if (allowed.length === 0)
        return [];
    const shown = allowed.slice(0, 5).join(', ');
    const more = allowed.length > 5 ? ` and ${allowed.length - 5} further` : '';
    return [fix({ text: `Use an image of the list: ${shown}${more}.`, who: 'anyone with write access' })];
}

;// CONCATENATED MODULE: ./src/credentials/iam.ts

/** The IAM actions that a pull from private ECR needs, in the order in which it meets them. */
const pullActions = [
    'ecr:GetAuthorizationToken',
    'ecr:BatchGetImage',
    'ecr:GetDownloadUrlForLayer'
];
/** The ARN of a repository, like `arn:aws:ecr:eu-west-1:123456789012:repository/team/app`; `null` where the host is not ECR's. */
function repositoryArn(host, repository) {
    const ecr = (0,ecr_host/* ecrHost */.Fd)(host);
    if (ecr === null)
        return null;
    return `arn:${ecr.partition}:ecr:${ecr.region}:${ecr.account}:repository/${repository}`;
}
/**
 * The smallest identity policy with which an IAM user can pull from these repositories, as JSON text.
 * `ecr:GetAuthorizationToken` knows no resource but `*`; `sts:GetServiceBearerToken`, which GitHub's page names,
 * is for ECR Public alone (specification 3.4; AWS's "Actions, resources, and condition keys for Amazon ECR").
 */
function smallestPolicy(repositoryArns) {
    const [login, ...pull] = pullActions;
    return policy([
        { Effect: 'Allow', Action: login, Resource: '*' },
        { Effect: 'Allow', Action: pull, Resource: repositoryArns }
    ]);
}
/** The repository policy with which the owner of a repository lets another account's principal pull, as JSON text. */
function repositoryPolicy(principalArn) {
    const [, ...pull] = pullActions;
    return policy([{ Effect: 'Allow', Principal: { AWS: principalArn }, Action: pull }]);
}
function policy(statements) {
    return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 2);
}

;// CONCATENATED MODULE: ./src/judge/ecr-advice.ts




/** What is said where AWS or ECR refuses the login of a triple; AWS's reasons are told apart (specification 3.4). */
function ecrLoginAdvice(situation, triple, ecr) {
    const { image, context } = situation;
    const { registry } = image.reference;
    const message = loginReason(triple, ecr, registry, context.policy.today);
    const renew = renewLogin(context, registry, triple.prefix);
    switch (ecr.refusal) {
        case 'no-authorization-permission':
            return { message, fixes: [...withoutDeny(triple.look.detail), leastPolicy(image)] };
        case 'wrong-secret':
            return { message, fixes: [renew, accessKey(image)] };
        case 'other-host':
            return { message, fixes: [isEcrPublic(registry) ? removeTriple(context, triple.prefix) : renew] };
        default:
            return { message, fixes: [leastPolicy(image), accessKey(image), renew] };
    }
}
function withoutDeny(detail) {
    if (!isExplicitDeny(detail))
        return [];
    return [
        fix({
            text: 'Take `ecr:GetAuthorizationToken` out of the policy that denies it: a deny counts before every allow.',
            who: 'registry or AWS administrator'
        })
    ];
}
function isExplicitDeny(detail) {
    return detail.includes('an explicit deny');
}
/** AWS's reason in one sentence; its own name of the error is in the evidence. */
function loginReason({ prefix, look }, ecr, host, today) {
    const user = `${prefix}_CONTAINER_REGISTRY_USER`;
    const password = `${prefix}_CONTAINER_REGISTRY_PASSWORD`;
    switch (ecr.refusal) {
        case 'unknown-key':
            return `AWS knows no active access key with the id in ${user}: it was deleted, deactivated or mistyped.`;
        case 'wrong-secret':
            return `AWS knows the access key id in ${user}, and ${password} is not its secret key.`;
        case 'session-key':
            return `${user} is the id of temporary credentials (ASIA…), which need a session token, and the three secrets have no place for one.`;
        case 'other-host':
            return `${user} is the id of an AWS access key, which only the private registries of ECR take: ${isEcrPublic(host) ? `the images of ${host} are pulled without a login` : `it is no login for ${host}`}, and it was not sent there.`;
        case 'no-authorization-permission':
            return `AWS accepts the access key in ${prefix}_CONTAINER_REGISTRY_*, but ${principalIn(look.detail) ?? 'its user'} lacks \`ecr:GetAuthorizationToken\`${isExplicitDeny(look.detail) ? ' because of an explicit deny' : ''}.`;
        case 'expired-token':
            return `The ECR token in ${password} has expired; such a token lives 12 hours at most.`;
        default:
            return isExpired(ecr, today)
                ? `The ECR token in ${password} expired at ${ecr.expiresAt ?? ''}; such a token lives 12 hours at most.`
                : `${host} refuses the login of ${prefix}_CONTAINER_REGISTRY_*: ${refusalCause(look.detail)}.`;
    }
}
/** AWS's gallery of public images (specification 3.4). */
function isEcrPublic(host) {
    return host === 'public.ecr.aws' || host === 'ecr-public.aws.com';
}
/** Whether an `AWS` token is too old: AWS says so, or its own date lies before today (`YYYY-MM-DD`). */
function isExpired(ecr, today) {
    if (ecr.refusal === 'expired-token')
        return true;
    return ecr.user === 'token' && ecr.expiresAt !== null && ecr.expiresAt.slice(0, 10) < today;
}
/** What is said where ECR accepts the login and refuses the pull: an action or a policy is missing. */
function ecrPullAdvice({ image }, triple) {
    const { text, registry, repository } = image.reference;
    const { detail } = triple.look;
    const actions = missingActions(detail)
        .map(action => `\`${action}\``)
        .join(' or ');
    const principal = principalIn(detail);
    const account = accountOf(principal, registry);
    const policy = fix({
        text: `${account === 'other' ? '' : `Where ${repository} belongs to another account than the access key: `}The owner of ${repository} adds this repository policy${principal === null ? ' with the ARN of the user' : ''}.`,
        patch: repositoryPolicy(principal ?? 'arn:aws:iam::123456789012:user/codespaces'),
        who: 'registry or AWS administrator'
    });
    return {
        message: advice_sentences(`ECR accepts the login of ${triple.prefix}_CONTAINER_REGISTRY_*, but does not let it pull ${text}: ${refusalCause(detail)}.`, missingSentence[account](actions)),
        fixes: account === 'same' ? [leastPolicy(image)] : [leastPolicy(image), policy]
    };
}
/** Whether the key's account owns the registry: AWS names the key's in its refusal, the host begins with the owner's. */
function accountOf(principal, registry) {
    if (principal === null)
        return 'unknown';
    return principal.split(':')[4] === registry.slice(0, 12) ? 'same' : 'other';
}
const missingSentence = {
    same: actions => `${actions} is missing.`,
    other: actions => `The repository belongs to another account: ${actions} must be allowed by a policy of the repository and by one of the user.`,
    unknown: actions => `${actions} is missing, or the repository belongs to another account and has no policy for this one.`
};
function missingActions(detail) {
    const named = pullActions.filter(action => detail.includes(action));
    if (named.length > 0)
        return named;
    return /\b(?:blob|layer)\b/i.test(detail) ? ['ecr:GetDownloadUrlForLayer'] : pullActions.slice(1);
}
function principalIn(detail) {
    return /\barn:aws[a-z-]{0,12}:iam::\d{12}:(?:user|role)\/[\w+=,.@/-]{1,128}/.exec(detail)?.[0] ?? null;
}
/** The smallest identity policy for a pull. */
function leastPolicy(image) {
    const { registry, repository } = image.reference;
    const arn = repositoryArn(registry, repository) ?? '*';
    return fix({
        text: "Make an IAM user for codespaces, or choose one, and give it this policy, the smallest that pulls. (GitHub's page also names `sts:GetServiceBearerToken`; that is for ECR Public.)",
        patch: smallestPolicy([arn]),
        who: 'registry or AWS administrator'
    });
}
/** An access key instead of a token or of temporary credentials. */
function accessKey({ reference }) {
    const region = (0,ecr_host/* ecrHost */.Fd)(reference.registry)?.region ?? '';
    return fix({
        text: `Make an access key (AKIA…) of an IAM user that may pull from ${reference.registry}${region === '' ? '' : ` in ${region}`}: its id is USER, its secret is PASSWORD, and Codespaces exchanges them at each start. The command calls the user \`codespaces\`: put the name of yours.`,
        command: 'aws iam create-access-key --user-name codespaces',
        who: 'registry or AWS administrator'
    });
}
/** What has to exist at AWS before a triple for ECR can be written. */
function ecrSetupFixes(image) {
    return image.authority === 'ecr' ? [leastPolicy(image), accessKey(image)] : [];
}

;// CONCATENATED MODULE: ./src/judge/server-mismatch.ts




/** What is said of a SERVER that Docker will not match to the host that it was meant for. */
function serverMismatch(context, stray, host) {
    const { prefix } = stray;
    return {
        message: advice_sentences(`${secretName(prefix, 'SERVER')} ${difference(stray, host)}: Docker will not match it to images of ${host}, since it looks for the exact host and port, letter case included.`, `The value must be \`${serverValue(host)}\`.`, (0,ecr_host/* ecrHost */.Fd)(host) === null
            ? null
            : 'The plain, dual-stack and FIPS hosts of ECR are different ones to Docker, and each needs a triple of its own.'),
        fixes: [correctServer(context, host, prefix)]
    };
}
/** The value is shown where a person sees by it what is wrong; white space, say, is named. */
function difference({ server, faults }, meant) {
    const shown = server === null || server === meant ? [] : [`is ${JSON.stringify(server)}`];
    const told = [...shown, ...faults];
    return told.length === 0 ? 'holds no host (its value is not shown)' : listOf(told);
}
/** What is said of a SERVER that names Docker Hub otherwise than Docker does. */
function hubSpelling(context, prefix, image) {
    return {
        message: `${secretName(prefix, 'SERVER')} names Docker Hub in a spelling that may or may not serve the pull of ${image}: Docker keeps the login for Docker Hub under \`${serverValue('docker.io')}\` alone.`,
        fixes: [correctServer(context, 'docker.io', prefix)]
    };
}

;// CONCATENATED MODULE: ./src/judge/environment-findings.ts







/** What the triples of the environment show beside the verdicts. */
function environmentFindings(context, images) {
    const strays = context.facts.strayTriples.filter(({ prefix }) => !isTold(images, prefix));
    return [
        ...strays.map(stray => stray.meant === null ? unused(context, stray) : mismatch(context, stray, stray.meant, images)),
        ...hubSpellings(context, images),
        ...expiringTokens(context, images),
        ...images.flatMap(dockerDisagrees)
    ];
}
/** Whether the row that decided about an image has said already that the SERVER of a triple does not match. */
function isTold(images, prefix) {
    const deciding = images.flatMap(({ situations }) => situations);
    return deciding.some(({ decision, registry: { mismatch: stray, triples } }) => decision.rule === 'registry-server-mismatch' && (triples.otherSpelling ?? stray)?.prefix === prefix);
}
function unused(context, { prefix, server }) {
    return (0,finding/* finding */.gk)('secrets-unused', {
        message: server === null
            ? `${secretName(prefix, 'SERVER')} holds no host (its value is not shown), so no image is pulled with this triple.`
            : `${secretName(prefix, 'SERVER')} names ${server}, and no image that was found lies there.`,
        fixes: [removeTriple(context, prefix)]
    });
}
function mismatch(context, stray, meant, images) {
    const concerned = images.filter(({ image }) => image.reference.registry === meant);
    const first = concerned[0];
    const harmless = concerned.length > 0 && concerned.every(({ access }) => access.team === 'yes');
    return (0,finding/* finding */.gk)('registry-server-mismatch', {
        ...serverMismatch(context, stray, meant),
        location: first?.uses[0] ?? null,
        image: first?.image.reference.text ?? null,
        severity: harmless ? 'warning' : 'error',
        required: concerned.length === 0 || concerned.some(({ required }) => required)
    });
}
/** One for each triple of Docker Hub in another spelling; it may serve all the same (specification 4). */
function hubSpellings(context, images) {
    const told = new Set();
    return images.flatMap(({ image, uses, required }) => image.triples.flatMap(({ prefix, parts, spelling }) => {
        if (spelling === 'exact' || parts !== 'complete' || told.has(prefix) || isTold(images, prefix))
            return [];
        told.add(prefix);
        return [
            (0,finding/* finding */.gk)('registry-server-mismatch', {
                ...hubSpelling(context, prefix, image.reference.text),
                location: uses[0] ?? null,
                image: image.reference.text,
                severity: 'warning',
                required
            })
        ];
    }));
}
/** One for each triple whose password is a token of 12 hours that still works. */
function expiringTokens(context, images) {
    const told = new Set();
    return images.flatMap(({ image, uses, required }) => image.triples.filter(livesShort).flatMap(triple => {
        if (told.has(triple.prefix))
            return [];
        told.add(triple.prefix);
        const until = triple.ecr?.expiresAt ? `, this one until ${triple.ecr.expiresAt}` : '';
        return [
            (0,finding/* finding */.gk)('ecr-token-expires', {
                message: `${secretName(triple.prefix, 'USER')} is AWS, so the password is a token of ECR, which lives 12 hours at most${until}: after that no codespace can pull from ${image.reference.registry}.`,
                places: uses,
                image: image.reference.text,
                required,
                fixes: [
                    accessKey(image),
                    ...setParts(context, image.reference.registry, triple.prefix, ['USER', 'PASSWORD'])
                ]
            })
        ];
    }));
}
function livesShort({ ecr, look }) {
    return ecr?.user === 'token' && look.result === 'allowed';
}
function dockerDisagrees({ image, uses, required }) {
    const { docker } = image;
    if (docker === null || (docker.result !== 'allowed' && docker.result !== 'refused'))
        return [];
    const answers = image.triples.map(({ look }) => look.result);
    const ours = answers.includes('allowed')
        ? 'allowed'
        : answers.find(answer => answer === 'refused' || answer === 'not-found');
    if (ours === undefined || ours === docker.result)
        return [];
    const pulls = { allowed: 'gets the image', refused: 'is refused', 'not-found': 'does not find it' };
    return [
        (0,finding/* finding */.gk)('docker-client-disagrees', {
            message: `With the same login for ${image.reference.text} the docker client ${pulls[docker.result]} (${docker.detail}), and our own client ${pulls[ours]}. Codespaces pulls with Docker, so its answer is the one to look into.`,
            places: uses,
            image: image.reference.text,
            required,
            fixes: [
                fix({
                    text: 'Ask the docker client by hand, with the USER and PASSWORD of the secrets.',
                    command: `docker login ${serverValue(image.reference.registry)} && docker manifest inspect ${shellWord(image.reference.text)}`,
                    who: 'anyone with write access'
                })
            ]
        })
    ];
}

;// CONCATENATED MODULE: ./src/judge/ignores.ts



/** Takes out the findings that the configuration file ignores; an ignore that has expired takes out nothing. */
function withoutIgnored(context, findings) {
    const ignores = context.facts.declarations.ignores.filter(ignore => !ignores_isExpired(context, ignore));
    const kept = findings.filter(found => !ignores.some(ignore => covers(ignore, found)));
    return { findings: kept, ignored: findings.length - kept.length };
}
/** One finding for each ignore that is past its last day. */
function expiredIgnores(context) {
    return context.facts.declarations.ignores
        .filter(ignore => ignores_isExpired(context, ignore))
        .map(ignore => {
        const about = ignore.image === null ? '' : ` for ${ignore.image}`;
        return (0,finding/* finding */.gk)('expired-ignore', {
            message: `The ignore of \`${ignore.rule}\`${about} counted until ${ignore.until ?? ''} and is no longer applied. Its reason was ${JSON.stringify(ignore.reason)}.`,
            location: ignore,
            fixes: [
                fix({
                    text: `Mend what it hides, then delete the entry in ${context.policy.configFile}; or give it a later \`until\`, if the reason still holds.`,
                    who: 'anyone with write access'
                })
            ]
        });
    });
}
function ignores_isExpired({ policy }, { until }) {
    return until !== null && until < policy.today;
}
function covers(ignore, found) {
    if (ignore.rule !== found.rule)
        return false;
    if (ignore.image === null)
        return true;
    return found.image !== null && matchesImage(ignore.image, { text: found.image });
}

;// CONCATENATED MODULE: ./src/judge/row.ts
/** The first row that matches decides; each table ends with a row that always does. */
function decide(table, rows, found) {
    const first = rows.find(row => row.when(found));
    if (first === undefined)
        return { table, row: 0, verdict: ['unknown', 'unknown'], rule: null };
    if ('as' in first)
        return first.as(found);
    return { table, row: first.row, verdict: first.verdict, rule: first.rule };
}
const yes = ['yes', 'yes'];
const row_no = ['no', 'no'];
const unknown = ['unknown', 'unknown'];
const yesUnproven = ['yes', 'unknown'];

;// CONCATENATED MODULE: ./src/judge/registries.ts

/** Table 3.3 of the specification: any registry but GitHub's. The first row that matches decides. */
const registryRows = [
    { row: 1, when: publicWithRefusedLogin, verdict: unknown, rule: 'login-breaks-public-image' },
    { row: 1, when: found => found.anonymous === 'allowed', verdict: yes, rule: null },
    { row: 2, when: found => found.missing, verdict: row_no, rule: 'image-not-found' },
    { row: 2, when: noAnswerFor('address-refused'), verdict: unknown, rule: 'address-refused' },
    { row: 2, when: noAnswerFor('limit-reached'), verdict: unknown, rule: 'limit-reached' },
    { row: 2, when: noAnswerFor('unreachable'), verdict: unknown, rule: 'registry-unreachable' },
    { row: 3, when: inside(silentLogin), verdict: unknown, rule: 'registry-unreachable' },
    { row: 3, when: inside(rivalOf('loginRefused')), verdict: unknown, rule: 'registry-login-rejected' },
    { row: 3, when: inside(rivalOf('pullRefused')), verdict: unknown, rule: 'registry-pull-denied' },
    { row: 3, when: inside(has('works')), verdict: yesUnproven, rule: null },
    { row: 3, when: inside(has('otherSpelling')), verdict: unknown, rule: 'registry-server-mismatch' },
    { row: 3, when: inside(has('loginRefused')), verdict: row_no, rule: 'registry-login-rejected' },
    { row: 3, when: inside(has('pullRefused')), verdict: row_no, rule: 'registry-pull-denied' },
    {
        row: 3,
        when: inside(found => found.logsInItself),
        verdict: unknown,
        rule: 'login-in-initialize-command'
    },
    { row: 3, when: inside(found => found.mismatch !== null), verdict: row_no, rule: 'registry-server-mismatch' },
    { row: 3, when: inside(has('part')), verdict: row_no, rule: 'registry-secrets-incomplete' },
    { row: 3, when: found => found.insideCodespace, verdict: row_no, rule: 'registry-secrets-missing' },
    { row: 4, when: rivalOf('loginRefused'), verdict: unknown, rule: 'registry-login-rejected' },
    { row: 4, when: rivalOf('pullRefused'), verdict: unknown, rule: 'registry-pull-denied' },
    { row: 4, when: has('loginRefused'), verdict: row_no, rule: 'registry-login-rejected' },
    { row: 4, when: has('pullRefused'), verdict: row_no, rule: 'registry-pull-denied' },
    { row: 4, when: silentLogin, verdict: unknown, rule: 'registry-unreachable' },
    { row: 5, when: servedByOtherSpelling, verdict: unknown, rule: 'registry-server-mismatch' },
    { row: 5, when: servedByMismatch, verdict: unknown, rule: 'registry-server-mismatch' },
    { row: 5, when: found => found.names.serving.length > 0, verdict: yes, rule: null },
    {
        row: 6,
        when: found => found.names.unassigned.length > 0,
        verdict: unknown,
        rule: 'registry-secrets-unproven'
    },
    { row: 7, when: overruledByInitializeCommand, verdict: unknown, rule: 'login-in-initialize-command' },
    {
        row: 7,
        when: allReadWith('userOnly'),
        verdict: ['unknown', 'no'],
        rule: 'registry-secrets-user-only'
    },
    { row: 8, when: allReadWith('notAssigned'), verdict: row_no, rule: 'registry-secrets-not-assigned' },
    { row: 9, when: allReadWith('incomplete'), verdict: row_no, rule: 'registry-secrets-incomplete' },
    { row: 10, when: found => found.names.allRead, verdict: row_no, rule: 'registry-secrets-missing' },
    { row: 11, when: () => true, verdict: unknown, rule: 'secrets-not-checked' }
];
/** Judges an image by table 3.3. */
function judgeRegistry(found) {
    return decide('3.3', registryRows, found);
}
/** Docker does not fall back to anonymous when it has a login for the host. */
function publicWithRefusedLogin(found) {
    const { loginRefused, pullRefused } = found.triples;
    return found.anonymous === 'allowed' && (loginRefused !== null || pullRefused !== null);
}
/** The registry said nothing to nobody, and no login that codespaces have got the image all the same. */
function noAnswerFor(silence) {
    return found => {
        const silent = found.anonymous === 'no-answer' || found.anonymous === 'not-asked';
        return silent && found.silence === silence && !provenByLogin(found);
    };
}
function provenByLogin({ triples, insideCodespace, names }) {
    const { works } = triples;
    return works !== null && (insideCodespace || names.serving.some(({ prefix }) => prefix === works.prefix));
}
/** A login that got no answer says nothing of the image, whatever the same login got elsewhere. */
function silentLogin({ triples }) {
    return triples.silent !== null && triples.loginRefused === null && triples.pullRefused === null;
}
function inside(test) {
    return found => found.insideCodespace && test(found);
}
function has(sort) {
    return ({ triples }) => triples[sort] !== null;
}
/** Docker keeps one login for a host: beside one that is refused, nobody knows which of two it keeps. */
function rivalOf(sort) {
    return ({ triples }) => triples[sort] !== null && triples.rival !== null;
}
/** Docker Hub's other spellings may or may not serve a pull, so names that go with one prove nothing. */
function servedByOtherSpelling({ triples, names }) {
    const { works, otherSpelling } = triples;
    if (otherSpelling === null || works !== null)
        return false;
    const isThat = ({ prefix }) => prefix === otherSpelling.prefix;
    return names.serving.every(isThat) && [...names.serving, ...names.unassigned].some(isThat);
}
/** A declaration is contradicted where the run was given the very triple with a SERVER for another key. */
function servedByMismatch({ mismatch, names }) {
    return (mismatch !== null &&
        names.serving.length > 0 &&
        names.serving.every(({ prefix }) => prefix === mismatch.prefix));
}
function overruledByInitializeCommand({ logsInItself, names }) {
    return logsInItself && names.allRead;
}
function allReadWith(sort) {
    return ({ names }) => names.allRead && names[sort].length > 0;
}

;// CONCATENATED MODULE: ./src/judge/github-packages.ts



/**
 * The first rows of table 3.2: what registries and triples say. Row 16 stands here as well, since a registry that says
 * nothing to anybody is neither a yes nor a no, whatever the Packages API says (specification 1).
 */
const rowsOfRegistry = [
    { row: 1, when: github_packages_publicWithRefusedLogin, verdict: unknown, rule: 'login-breaks-public-image' },
    { row: 1, when: found => found.anonymous === 'allowed', verdict: yes, rule: null },
    { row: 2, when: found => found.missing, verdict: row_no, rule: 'image-not-found' },
    { row: 3, when: found => found.codespaceToken === 'allowed', verdict: yesUnproven, rule: null },
    { row: 4, when: found => found.triples !== null, as: asIn33 },
    { row: 16, when: registrySilent('address-refused'), verdict: unknown, rule: 'address-refused' },
    { row: 16, when: registrySilent('limit-reached'), verdict: unknown, rule: 'limit-reached' },
    { row: 16, when: registrySilent('unreachable'), verdict: unknown, rule: 'registry-unreachable' }
];
/** The rows of table 3.2 that need the Packages API, declarations and T alone; 3.6 shares them. */
const rowsOfPackage = [
    { row: 5, when: found => found.grant?.prebuilds === true, verdict: yes, rule: null },
    { row: 5, when: found => found.grant !== null, verdict: yesUnproven, rule: null },
    { row: 6, when: found => found.permission === 'exact', verdict: yes, rule: null },
    { row: 6, when: found => found.permission === 'whole-owner', verdict: yesUnproven, rule: null },
    { row: 7, when: both(isPackage('internal'), isNotPublic, sameOwner), verdict: yes, rule: null },
    {
        row: 7,
        when: both(isPackage('internal'), isNotPublic),
        verdict: unknown,
        rule: 'package-access-unproven'
    },
    {
        row: 8,
        when: both(isPackage('internal'), isPublic),
        verdict: row_no,
        rule: 'internal-package-in-public-repository'
    },
    { row: 9, when: both(isPackage('private'), isLinked, token('ok')), verdict: yes, rule: null },
    {
        row: 9,
        when: both(isPackage('private'), isLinked, token('refused')),
        verdict: row_no,
        rule: 'package-access-not-inherited'
    },
    { row: 9, when: both(isPackage('private'), isLinked), verdict: unknown, rule: 'package-access-unproven' },
    {
        row: 10,
        when: both(isPackage('private'), token('ok')),
        verdict: unknown,
        rule: 'package-access-unproven'
    },
    {
        row: 11,
        when: both(isPackage('private'), isPublic),
        verdict: row_no,
        rule: 'private-package-in-public-repository'
    },
    {
        row: 12,
        when: both(isPackage('private'), isNotPublic, token('refused')),
        verdict: row_no,
        rule: 'package-not-granted'
    },
    {
        row: 12,
        when: both(isPackage('private'), isNotPublic),
        verdict: unknown,
        rule: 'package-access-unproven'
    },
    { row: 13, when: publicYetRefused, verdict: unknown, rule: 'package-access-unproven' },
    { row: 13, when: visibilityNotKnown, verdict: unknown, rule: 'package-access-unproven' },
    {
        row: 14,
        when: both(isRead('not-found'), token('ok')),
        verdict: unknown,
        rule: 'package-access-unproven'
    },
    { row: 14, when: both(isRead('not-found'), token('refused')), verdict: row_no, rule: 'package-not-found' },
    { row: 14, when: isRead('not-found'), verdict: unknown, rule: 'token-cannot-read-packages' },
    { row: 15, when: isRead('refused'), verdict: unknown, rule: 'token-cannot-read-packages' },
    { row: 15, when: isRead('no-token'), verdict: unknown, rule: 'token-cannot-read-packages' },
    { row: 16, when: () => true, verdict: unknown, rule: 'registry-unreachable' }
];
/** Table 3.2 of the specification: GitHub's container registry. The first row that matches decides. */
const packageRows = [...rowsOfRegistry, ...rowsOfPackage];
/** Judges an image of GitHub's container registry by table 3.2. */
function judgePackage(found) {
    const decision = decide('3.2', packageRows, found);
    return found.anonymous === 'allowed' ? decision : forPrebuilds(found, decision);
}
/** What another account that prebuilds log in with gets of a package that is not public is not known. */
function forPrebuilds({ prebuildAccount }, decision) {
    const [team] = decision.verdict;
    return prebuildAccount ? { ...decision, verdict: [team, worse(team, 'unknown')] } : decision;
}
/** The same without row 4: what codespaces get with no secrets at all. */
function judgeSeamless(found) {
    return judgePackage({ ...found, triples: null, loginRefused: false });
}
function asIn33(found) {
    return found.triples === null ? decide('3.2', rowsOfPackage, found) : judgeRegistry(found.triples);
}
function github_packages_publicWithRefusedLogin(found) {
    return found.anonymous === 'allowed' && found.loginRefused;
}
function registrySilent(silence) {
    return found => found.anonymous === 'no-answer' && !found.answered && found.silence === silence;
}
function both(...tests) {
    return found => tests.every(test => test(found));
}
function isPackage(visibility) {
    return found => found.package.read === 'found' && found.package.visibility === visibility;
}
function isRead(read) {
    return found => found.package.read === read;
}
function token(result) {
    return found => found.token === result;
}
function isPublic(found) {
    return found.repository === 'public';
}
function isNotPublic(found) {
    return found.repository === 'private' || found.repository === 'internal';
}
function isLinked(found) {
    return found.linkedToRepository;
}
function sameOwner(found) {
    return found.sameOwner;
}
function publicYetRefused(found) {
    return isPackage('public')(found) && found.anonymous === 'refused';
}
/** A package is there, and its own visibility is a word that nobody knows, or R's is not known. */
function visibilityNotKnown(found) {
    return (isPackage('unknown')(found) ||
        (found.package.read === 'found' && found.repository === 'unknown' && !isPackage('public')(found)));
}

;// CONCATENATED MODULE: ./src/judge/triples-that-count.ts



/** Sorts the triples of the environment that count for an image. */
function triplesThatCount(context, image) {
    const counting = whichCount(context, image);
    const first = (test) => counting.find(test) ?? null;
    const refusedAt = (stage) => first(({ look }) => look.result === 'refused' && look.stage === stage);
    const works = first(({ look, spelling }) => look.result === 'allowed' && spelling === 'exact');
    const otherSpelling = first(({ look, spelling }) => look.result === 'allowed' && spelling !== 'exact');
    const silent = first(({ look, parts }) => parts === 'complete' && answerOf(look) === 'no-answer');
    return {
        works,
        otherSpelling,
        loginRefused: refusedAt('login'),
        pullRefused: refusedAt('pull'),
        silent,
        part: first(({ parts }) => parts === 'incomplete'),
        rival: (works ?? otherSpelling ?? silent)?.prefix ?? untried(context, image)
    };
}
/**
 * In a codespace all of them. Elsewhere the run may have been given triples that are no Codespaces secrets: where a
 * declaration says which one serves the host, only that one counts, and those whose names codespaces have. Where all names
 * were read, none counts beside those; alone, it still shows what its login gets.
 */
function whichCount(context, image) {
    const declared = declaredPrefixes(context, image.reference.registry);
    const { secrets } = context.facts;
    const isOpen = declared.length === 0 && secrets?.allRead !== true;
    if (insideCodespace(context) || isOpen)
        return image.triples;
    const owned = (secrets?.triples ?? []).filter(({ reach }) => reach === 'complete' || (declared.length === 0 && reach === 'user-only'));
    const counting = new Set([...declared, ...owned.map(({ prefix }) => prefix)]);
    const counted = image.triples.filter(({ prefix }) => counting.has(prefix));
    return declared.length === 0 && counted.length === 0 ? image.triples : counted;
}
/** A triple of Codespaces secrets that serves the host by declaration, and with which no login was tried. */
function untried(context, image) {
    if (insideCodespace(context))
        return null;
    const tried = image.triples.filter(({ parts }) => parts === 'complete').map(({ prefix }) => prefix);
    const other = namesForImage(context, image).serving.find(({ prefix }) => !tried.includes(prefix));
    return other?.prefix ?? null;
}

;// CONCATENATED MODULE: ./src/judge/registry-found.ts





/** Gathers what table 3.3 looks at, for one place that uses the image. */
function registryFound(context, image, use) {
    const { registry } = image.reference;
    return {
        host: registry,
        anonymous: answerOf(image.anonymous),
        silence: silenceOf(image.anonymous),
        missing: manifestMissing(image),
        insideCodespace: insideCodespace(context),
        triples: triplesThatCount(context, image),
        names: namesForImage(context, image),
        mismatch: mismatchOf(context, registry),
        logsInItself: logsIn(context, use.configuration)
    };
}
/** In a codespace any triple that was meant for the host; elsewhere one that is declared to serve it. */
function mismatchOf(context, host) {
    const { strayTriples } = context.facts;
    if (insideCodespace(context))
        return strayTriples.find(({ meant }) => meant === host) ?? null;
    const [found] = declaredPrefixes(context, host).flatMap(prefix => {
        const stray = strayTriples.find(candidate => candidate.prefix === prefix);
        const named = context.hosts.named.get(prefix) ?? host;
        return stray ?? (named === host ? [] : { prefix, server: serverValue(named), meant: null, faults: [] });
    });
    return found ?? null;
}
function logsIn(context, path) {
    const configuration = context.discovery.configurations.find(candidate => candidate.path === path);
    return (configuration?.commands ?? []).some(({ property, does }) => property === 'initializeCommand' && does === 'login');
}

;// CONCATENATED MODULE: ./src/judge/package-found.ts




/** Gathers what table 3.2 looks at, for one place that uses the image. */
function packageFound(context, image, use) {
    const { registry, repository } = image.reference;
    const answer = image.package ?? { read: 'not-applicable', detail: 'the Packages API was not asked' };
    const byTriples = registryFound(context, image, use);
    const { loginRefused, pullRefused } = byTriples.triples;
    const refusedLogins = [loginRefused, pullRefused].filter(triple => triple !== null);
    return {
        ...aboutPackage(context, answer, `${registry}/${repository}`, repository.split('/')[0] ?? ''),
        anonymous: answerOf(image.anonymous),
        silence: silenceOf(image.anonymous),
        answered: allLooks(image).some(look => isAnswer(answerOf(look))),
        missing: manifestMissing(image),
        codespaceToken: tokenAnswer(image, 'codespace-token-pull'),
        triples: triplesMatter(context, image, byTriples) ? byTriples : null,
        loginRefused: refusedLogins.some(({ prefix }) => codespacesMayHave(context, byTriples, prefix)),
        openTriples: byTriples.names.unassigned,
        permission: use.kind === 'feature' ? permissionFor(context, use.configuration, answer) : null,
        token: ownToken(image),
        app: image.tokens.find(({ app }) => app !== null)?.app ?? null,
        seen: allLooks(image).some(look => answerOf(look) === 'allowed')
    };
}
/** The part of `PackageFound` that needs no registry: for packages of other kinds too (specification 3.6). */
function aboutPackage(context, look, grantName, owner) {
    return {
        grant: context.facts.declarations.grants.find(grant => sameText(withoutScopeSign(grant.package), grantName)) ??
            null,
        package: look,
        linkedToRepository: look.read === 'found' && isRepository(context, look.linkedRepository),
        sameOwner: isOwner(context, owner),
        repository: context.visibility,
        prebuildAccount: prebuildTokenLevel(context) !== null
    };
}
/** The level of the secret with which prebuilds log in as another account; no part of a codespace's own environment. */
function prebuildTokenLevel({ facts }) {
    return facts.secrets?.prebuildToken ?? null;
}
/** The report names a package of npm as people do, `@acme/ui`: a grant may be written so too. */
function withoutScopeSign(name) {
    return name.replace('/@', '/');
}
function ownToken(image) {
    const answer = tokenAnswer(image, 'repository-token-pull');
    if (answer === 'allowed')
        return 'ok';
    return answer === 'refused' ? 'refused' : 'none';
}
function triplesMatter(context, image, found) {
    const tried = image.triples.some(({ prefix, parts, look }) => parts === 'complete' && isAnswer(answerOf(look)) && codespacesMayHave(context, found, prefix));
    const declared = declaredPrefixes(context, image.reference.registry);
    const complete = [...found.names.serving, ...found.names.userOnly];
    return tried || complete.some(({ prefix }) => declared.includes(prefix));
}
function isAnswer(answer) {
    return answer !== 'not-asked' && answer !== 'no-answer';
}
/** A triple of a workflow or terminal that is no Codespaces secret, with all names read, is in no codespace. */
function codespacesMayHave(context, { names }, prefix) {
    if (insideCodespace(context) || !names.allRead)
        return true;
    return [...names.serving, ...names.unassigned, ...names.userOnly].some(one => one.prefix === prefix);
}
/** What the configuration asks for: an entry reaches only repositories of R's owner. */
function permissionFor(context, path, look) {
    if (look.read !== 'found' || look.linkedRepository === null)
        return null;
    const linked = look.linkedRepository;
    const owner = linked.split('/')[0] ?? '';
    if (!isOwner(context, owner))
        return null;
    const configuration = context.discovery.configurations.find(candidate => candidate.path === path);
    const asked = (configuration?.permissions ?? []).filter(({ readsPackages }) => readsPackages);
    if (asked.some(({ repository }) => sameText(repository, linked)))
        return 'exact';
    return asked.some(({ repository }) => sameText(repository, `${owner}/*`)) ? 'whole-owner' : null;
}

;// CONCATENATED MODULE: ./src/judge/image-verdict.ts










/** Judges an image for each place that uses it; over all of them the worst counts (specification 3). */
function judgeImage(context, image, uses) {
    const situations = situationsOf(context, image, uses);
    const outside = outsideAccess(context, image);
    const verdicts = situations.map(({ decision }) => decision.verdict);
    const team = worst(verdicts.map(([verdict]) => verdict));
    const prebuild = worst(verdicts.map(([, verdict]) => verdict));
    const useless = uses.some(use => isUseless(image, use, context.policy.platform));
    const dead = useless || image.authority === 'retired';
    return {
        image,
        uses,
        required: uses.some(({ required }) => required),
        access: dead ? nobody(outside) : access(team, prebuild, outside),
        situations
    };
}
/** What lies there cannot serve this use, whoever pulls it. */
function isUseless(image, use, ordinary) {
    const manifest = manifestOf(image);
    const wanted = wantedPlatform(use, ordinary);
    return (artifactRule(use.kind, manifest) !== null || (wanted !== null && existsFor(manifest, wanted) === 'no'));
}
function situationsOf(context, image, uses) {
    const byDecision = new Map();
    for (const use of uses) {
        const situation = situationOf(context, image, use);
        const { table, row, rule, verdict } = situation.decision;
        const key = `${table} ${row} ${rule ?? ''} ${verdict.join()}`;
        const known = byDecision.get(key);
        byDecision.set(key, known === undefined ? situation : { ...known, uses: [...known.uses, use] });
    }
    return [...byDecision.values()];
}
function situationOf(context, image, use) {
    const registry = registryFound(context, image, use);
    const found = image.authority === 'github' ? packageFound(context, image, use) : null;
    const decision = decisionOf(image, () => (found === null ? judgeRegistry(registry) : judgePackage(found)));
    return { context, image, uses: [use], decision, registry, package: found };
}
function decisionOf(image, byTable) {
    if (image.authority === 'retired')
        return { table: 'retired', row: 0, verdict: row_no, rule: 'retired-registry' };
    if (nothingAsked(image))
        return { table: 'unasked', row: 0, verdict: unknown, rule: null };
    return byTable();
}

;// CONCATENATED MODULE: ./src/judge/input-names.ts
/** Where the command line takes what the action takes as an input (specification 5.2): tokens are never arguments. */
const outsideActions = new Map([
    ['token', '`GH_TOKEN` or `GITHUB_TOKEN`'],
    ['secrets-token', '`CODESPACES_PREFLIGHT_SECRETS_TOKEN`'],
    ['packages-token', '`CODESPACES_PREFLIGHT_PACKAGES_TOKEN`'],
    ['repository', '`--repository`'],
    ['configurations', '`--configurations`'],
    ['allow-private-network', '`--allow-private-network`']
]);
const inputName = /(the input )?`([a-z-]{1,40})`/g;
/** A text in which inputs have the names under which the person who runs the check gives them. */
function inputsAsGiven({ whereabouts }, text) {
    if (whereabouts.kind === 'actions')
        return text;
    return text.replace(inputName, (whole, lead, name) => {
        const given = outsideActions.get(name);
        if (given === undefined)
            return whole;
        const word = given.startsWith('`--') ? 'option' : 'variable';
        return lead === undefined ? given : `the ${word} ${given}`;
    });
}
/** The finding with such names, in the message and in what each fix says; commands and patches stay as they are. */
function findingAsGiven(run, found) {
    return {
        ...found,
        message: inputsAsGiven(run, found.message),
        fixes: found.fixes.map(fix => ({ ...fix, text: inputsAsGiven(run, fix.text) }))
    };
}
/** The evidence with such names. */
function evidenceAsGiven(run, evidence) {
    return evidence.map(piece => ({ ...piece, detail: inputsAsGiven(run, piece.detail) }));
}

;// CONCATENATED MODULE: ./src/judge/secret-findings.ts







/** What else is to be said of the names by which a row of table 3.3 decided. */
function secretFindings(situation) {
    if (situation.decision.table !== '3.3')
        return [];
    return [...secret_findings_misnamed(situation), ...mixedLevels(situation), ...ecrName(situation)];
}
function secret_findings_misnamed({ context, decision, image, uses, registry }) {
    const host = image.reference.registry;
    if (!asksForNames(decision))
        return [];
    const test = prefixTest(context, image);
    const misses = (registry.insideCodespace ? context.facts.misnamedVariables : (context.facts.secrets?.nearMisses ?? [])).filter(miss => test(prefixOf(miss)) !== 'elsewhere');
    if (misses.length === 0)
        return [];
    const pairs = misses.map(({ name, meant, level }) => `${name}${level === null ? '' : ` at ${level} level`}, probably meant as ${meant}`);
    return [
        (0,finding/* finding */.gk)('registry-secrets-misnamed', {
            message: `${misses.length > 1 ? 'Names of Codespaces secrets' : 'The name of a Codespaces secret'} nearly fit${misses.length > 1 ? '' : 's'} what ${host} needs: ${listOf(pairs)}. Codespaces looks for the exact names.`,
            places: uses,
            image: image.reference.text,
            required: uses.some(({ required }) => required),
            fixes: misses.map(miss => writeAgain(context, miss))
        })
    ];
}
/** Whether the row says that names are not there, or not all: then one that nearly fits may be meant. */
function asksForNames({ rule }) {
    return rule === 'registry-secrets-incomplete' || rule === 'registry-secrets-missing';
}
function prefixOf({ meant }) {
    return meant.replace(/_CONTAINER_REGISTRY_(?:SERVER|USER|PASSWORD)$/, '');
}
function mixedLevels({ context, decision, registry, image, uses }) {
    const { serving, unassigned } = registry.names;
    if (decision.row !== 5 && decision.row !== 6)
        return [];
    return [...serving, ...unassigned]
        .filter(({ mixed }) => mixed)
        .map(triple => (0,finding/* finding */.gk)('registry-secrets-mixed-levels', {
        message: `The three Codespaces secrets of ${triple.prefix} come from several levels: ${levelWords(triple)}. That they go together across levels is not documented.`,
        places: uses,
        image: image.reference.text,
        required: uses.some(({ required }) => required),
        fixes: setParts(context, image.reference.registry, triple.prefix)
    }));
}
/** At which level each part of a triple is, in a sentence. */
function levelWords(triple) {
    return listOf(environment/* tripleParts */.HD.map(part => `${secretName(triple.prefix, part)} at ${levelOf(triple, part)}`));
}
function levelOf({ levels, unassigned }, part) {
    const level = levels[part];
    if (level !== null)
        return `${level} level`;
    const stuck = unassigned.find(entry => entry.part === part);
    return stuck === undefined ? 'no level' : `${stuck.level} level (not for this repository)`;
}
function ecrName({ context, registry, decision, uses, image }) {
    const { host } = registry;
    if ((0,ecr_host/* ecrHost */.Fd)(host) === null || decision.verdict[0] !== 'yes' || !onlyEcrHost(context.hosts, host))
        return [];
    const prefix = registry.triples.works?.prefix ?? registry.names.serving[0]?.prefix ?? 'ECR';
    if (prefix === 'ECR')
        return [];
    return [
        (0,finding/* finding */.gk)('ecr-secrets-name', {
            message: `${tripleNames(prefix)} serve ${host}; GitHub recommends the names ECR_CONTAINER_REGISTRY_* where there is a single ECR registry.`,
            places: uses,
            image: image.reference.text,
            required: uses.some(({ required }) => required),
            fixes: setParts(context, host, 'ECR')
        })
    ];
}

;// CONCATENATED MODULE: ./src/judge/name-repository.ts


/** Whether R was not named, or GitHub shows no such repository: what would be granted to it may be granted to nobody. */
function isUnnamed({ repository, facts }) {
    return repository === null || facts.repositoryLook.read === 'not-found';
}
/** What lets R be known. */
function nameRepository(context) {
    return fix({
        text: context.repository === null
            ? 'Name the repository whose codespaces are judged with the input `repository`, as owner/name.'
            : `Check the name ${repositoryWords(context)} (\`repository\`), and that \`token\` may see it.`,
        who: 'anyone with write access'
    });
}

;// CONCATENATED MODULE: ./src/judge/silence.ts


/** The registry, its token service or AWS, where one of them gave no answer about an image. */
function silentRegistry(image) {
    const look = allLooks(image).find(candidate => answerOf(candidate) === 'no-answer');
    if (look?.result !== 'unreachable')
        return null;
    const host = hostIn(look.detail) ?? image.reference.registry;
    return { host, detail: clause(look.detail), cause: look.cause };
}
/** GitHub's API, where it gave no answer about an image's package while the registry did. */
function silentApiOf(context, image) {
    const look = image.package;
    if (look?.read !== 'unreachable' || answerOf(image.anonymous) === 'no-answer')
        return null;
    return silentApi(context, look.detail);
}
/** GitHub's API that gave no answer for the reason given. */
function silentApi({ facts }, detail) {
    const { api } = facts.run.servers;
    return { host: URL.canParse(api) ? new URL(api).host : api, detail: clause(detail), cause: null };
}
/** The one thing to do about a host that gave no answer, by the reason. */
function mendSilence(silent) {
    return fix({ text: mending(silent), who: 'anyone with write access' });
}
function mending({ host, detail, cause }) {
    if (isRateLimit(cause, detail))
        return `Run the check again ${tryAgain(detail)}.`;
    switch (cause) {
        case 'dns':
            return `Check that the name ${host} is right, and that it resolves from where the check runs.`;
        case 'proxy':
            return `Check the address of the proxy in HTTPS_PROXY and HTTP_PROXY, and that it lets this machine through; name in NO_PROXY what is reached without it.`;
        case 'tls':
            return `Check the certificate of ${host}; where an authority of your own has signed it, name the authority's file in NODE_EXTRA_CA_CERTS.`;
        case 'realm-refused':
        case 'redirect-refused':
        case 'invalid-answer':
            return `Check that ${host} is the registry that is meant, and that nothing between answers in its place.`;
        case 'server-error':
            return `Run the check again later: ${host} has a fault of its own.`;
        default:
            return `Run the check again; if it stays, check that ${host} can be reached from where the check runs.`;
    }
}
function isRateLimit(cause, detail) {
    return cause === 'rate-limited' || /\brate limit\b/.test(detail);
}
function tryAgain(detail) {
    return /\btry again (after [\w:.+-]{1,40}|in \w{1,20} \w{1,10})/.exec(detail)?.[1] ?? 'later';
}
/** The client's sentences begin with the host that was asked: the token service of a registry is often another one. */
function hostIn(detail) {
    return /^([\w.-]{1,255}(?::\d{1,5})?) (?:gave no|answered|limits) /.exec(detail)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./src/judge/secret-reasons.ts




/** Why the names of the Codespaces secrets were not all read, as a clause. */
function unreadReason(context) {
    const { run } = context.facts;
    const unread = unreadThatMatters(context);
    if (wasGivenToken(unread))
        return unreadLevels(context, unread).join('; ');
    if (run.fromFork)
        return 'the pull request comes from a fork, whose runs get no secrets, so `secrets-token` is empty by design';
    if (run.byDependabot)
        return 'Dependabot started the run, and such runs get no Actions secrets, so `secrets-token` is empty by design';
    if (context.repository === null)
        return 'the repository is not known';
    return unread.length === 0 ? 'no `secrets-token` was given' : unreadLevels(context, unread).join('; ');
}
function unreadThatMatters({ facts }) {
    return (facts.secrets?.unread ?? []).filter(({ level }) => level !== 'user');
}
function wasGivenToken(unread) {
    return unread.some(({ why }) => why !== 'no-token' && why !== 'not-applicable');
}
/** The levels that were not read, as clauses: those with the same reason share one. */
function unreadLevels(context, unread) {
    const byReason = new Map();
    for (const { level, detail } of unread) {
        const reason = reasonOf(context, level, clause(detail));
        byReason.set(reason, [...(byReason.get(reason) ?? []), level]);
    }
    return [...byReason].map(([reason, levels]) => {
        const where = `${listOf(levels)} level`;
        if (reason.includes(atLevel))
            return reason.replace(atLevel, `at ${where}`);
        return reason.startsWith('no `secrets-token`') ? reason : `${where}: ${reason}`;
    });
}
const atLevel = 'at {} level';
function reasonOf({ facts }, level, detail) {
    const elsewhere = facts.run.whereabouts.kind !== 'actions';
    if (elsewhere && detail.startsWith('no `secrets-token` was given'))
        return 'no `secrets-token` was given';
    return detail.replace(`at ${level} level`, atLevel);
}
/** What lets the check read the names. */
function namesToken(context) {
    const unread = unreadThatMatters(context);
    if (!wasGivenToken(unread))
        return [giveToken(context)];
    const fixes = unread.map(one => mendToken(context, one));
    return fixes.filter(({ text }, index) => fixes.findIndex(other => other.text === text) === index);
}
function giveToken(context) {
    const { repository } = context;
    const { run } = context.facts;
    if (repository === null)
        return nameRepository(context);
    if (run.fromFork)
        return fix({
            text: 'Check the default branch with a `secrets-token` as well, on push or on a schedule: a run for a fork can be given none.',
            who: 'anyone with write access'
        });
    if (run.byDependabot)
        return fix({
            text: 'Store the secret that `secrets-token` is given from as a Dependabot secret too: runs that Dependabot starts get no others.',
            url: `${run.servers.server}/${repository.fullName}/settings/secrets/dependabot`,
            who: 'repository administrator'
        });
    return fix({
        text: 'Give the check a `secrets-token`: a fine-grained token with "Codespaces secrets" write and, for an organization, "Organization codespaces secrets" read. It reads names and could overwrite the secrets, so it belongs in an environment of scheduled runs alone (docs/security.md tells how).',
        url: `${run.servers.server}/settings/personal-access-tokens/new`,
        who: 'repository administrator'
    });
}
/** What lets a token that was given read one more level. */
function mendToken(context, { level, why, detail }) {
    if (why === 'no-answer' || why === 'not-applicable')
        return mendSilence(silentApi(context, detail));
    const url = `${context.facts.run.servers.server}/settings/personal-access-tokens`;
    if (why === 'not-accepted')
        return fix({
            text: 'Make the token anew from which `secrets-token` is given: GitHub does not accept this one any more.',
            url,
            who: 'repository administrator'
        });
    const signOn = detail.includes('single sign-on');
    return fix({
        text: signOn
            ? "Authorize the token from which `secrets-token` is given for the organization's single sign-on."
            : `Add to the token from which \`secrets-token\` is given what it lacks: ${permissions[level]}.`,
        url,
        who: level === 'organization' ? 'organization owner' : 'repository administrator'
    });
}
const permissions = {
    repository: '"Codespaces secrets" write (a classic token: the scope `repo`)',
    organization: '"Organization codespaces secrets" read (a classic token: the scope `admin:org`)',
    user: '"Codespaces user secrets" read (a classic token: the scope `codespace:secrets`)'
};

;// CONCATENATED MODULE: ./src/judge/permission-evidence.ts

/** What devcontainer.json asks for in `customizations.codespaces.repositories`; it counts for Features alone. */
function permissionEvidence(context, { image, uses }) {
    const look = image.package;
    if (look?.read !== 'found' || look.linkedRepository === null)
        return [];
    const linked = look.linkedRepository;
    const seen = new Set();
    return uses.flatMap(({ configuration, kind }) => {
        const permission = permissionFor(context, configuration, look);
        const isFeature = kind === 'feature';
        const key = `${configuration} ${isFeature ? 'feature' : 'image'}`;
        if (permission === null || seen.has(key))
            return [];
        seen.add(key);
        const asks = `${configuration} asks to read the packages of ${permission === 'exact' ? linked : `${linked.split('/')[0] ?? ''}/*`}`;
        const detail = isFeature ? asks : `${asks}, which is documented for Features only and does not count here`;
        return [{ claim: 'configuration-permission', result: isFeature ? 'allowed' : 'skipped', detail }];
    });
}

;// CONCATENATED MODULE: ./src/judge/judged-evidence.ts









/** The evidence on an image: every answer, then what was declared, which names exist, and the platforms. */
function evidenceOf(context, verdict) {
    const { image, uses, situations } = verdict;
    const wanted = uses.map(use => wantedPlatform(use, context.policy.platform));
    const platforms = [...new Set(wanted)].filter(platform => platform !== null);
    return [
        ...image.evidence,
        ...permissionEvidence(context, verdict),
        ...grantEvidence(situations),
        ...(answerOf(image.anonymous) !== 'allowed' && image.authority === 'github'
            ? prebuildEvidence(context)
            : []),
        ...registryEvidence(context, verdict),
        ...nameEvidence(context, verdict),
        ...platforms.flatMap(platform => platformEvidence(manifestOf(image), platform) ?? [])
    ];
}
function grantEvidence(situations) {
    const grant = situations.map(({ package: found }) => found?.grant ?? null).find(found => found !== null);
    return grant ? [declaredGrant(grant)] : [];
}
/** The evidence of a declared grant. */
function declaredGrant(grant) {
    const where = `${grant.file}:${grant.line}`;
    const who = grant.prebuilds ? 'codespaces and their prebuilds' : 'codespaces';
    return {
        claim: 'declared-grant',
        result: 'allowed',
        detail: `${where} states that ${who} may pull ${grant.package}`
    };
}
/** Why nobody can say what prebuilds get of a package of GitHub that is not public. */
function prebuildEvidence(context) {
    const level = prebuildTokenLevel(context);
    if (level === null)
        return [];
    const detail = `${facts/* prebuildTokenName */.g} exists at ${level} level: prebuilds log in to GitHub as its account, whose access cannot be read`;
    return [say('allowed', detail)];
}
function registryEvidence(context, { image }) {
    return declaredFor(context, image.reference.registry).map(({ file, line, secrets, server }) => ({
        claim: 'declared-registry',
        result: 'allowed',
        detail: `${file}:${line} states that ${secrets}_CONTAINER_REGISTRY_* serve ${server}`
    }));
}
/** Names matter where a row of table 3.3 from 5 on decided: before it nobody needed them. */
function nameEvidence(context, { situations, image }) {
    const byNames = situations.find(({ decision }) => decision.table === '3.3' && decision.row >= 4);
    if (byNames === undefined)
        return openTriples(context, image, situations);
    const { secrets } = context.facts;
    const unread = unreadLevels(context, secrets?.unread ?? []).map(detail => say('skipped', detail));
    if (secrets === null)
        return [say('skipped', 'the names of the Codespaces secrets were not read')];
    const { names } = byNames.registry;
    const known = [
        ...names.serving,
        ...names.unassigned,
        ...names.userOnly,
        ...names.notAssigned,
        ...names.incomplete
    ];
    const none = known.length === 0 && names.allRead;
    return [
        ...known.map(triple => judged_evidence_namesOf(context, image, triple, names.serving.includes(triple))),
        ...(none ? [say('not-found', `no names of Codespaces secrets fit ${image.reference.registry}`)] : []),
        ...unread
    ];
}
/** The names that could contradict a `no` of table 3.2. */
function openTriples(context, image, situations) {
    const denied = situations.find(({ decision }) => decision.table === '3.2' && decision.verdict[0] === 'no');
    return (denied?.package?.openTriples ?? []).map(triple => judged_evidence_namesOf(context, image, triple, false));
}
function judged_evidence_namesOf(context, image, triple, serves) {
    const { passwordUpdatedAt, reach, prefix } = triple;
    const age = passwordUpdatedAt === null ? '' : `; the password was written ${passwordUpdatedAt.slice(0, 10)}`;
    const tried = image.triples.find(candidate => candidate.prefix === prefix && candidate.parts === 'complete');
    const complete = reach === 'complete';
    const open = complete && !serves ? '; nothing says which registry they serve' : '';
    const login = tried !== undefined || serves ? `; ${loginWords(context, tried ?? null)}` : '';
    return say(complete ? 'allowed' : 'not-found', `${levelWords(triple)}${age}${open}${login}`);
}
/** What a login of the run says of the secrets with the same names, whose values nobody can read. */
function loginWords(context, tried) {
    if (tried === null)
        return 'no login with them was tried';
    const login = 'a login with the values that this run was given under the same names';
    switch (answerOf(tried.look)) {
        case 'allowed':
            return isFleeting(context, tried)
                ? `${login} works; its password is a temporary token, which proves that its account may pull and nothing of the secrets`
                : `${login} works`;
        case 'refused':
            return `${login} is refused`;
        default:
            return `${login} got no answer that decides`;
    }
}
function say(result, detail) {
    return { claim: 'secret-names', result, detail };
}

;// CONCATENATED MODULE: ./src/judge/package-contradiction.ts



/** A `no` is an inference: what could contradict it is named (specification 3.2). */
function contradiction({ context, found, shown }) {
    const { configFile } = context.policy;
    if (found.openTriples.length === 0)
        return `Only access given by hand under "Manage Codespaces access" could contradict this, which no API shows; if it was given, declare it under \`grants\` in ${configFile}.`;
    const secrets = listOf(found.openTriples.map(({ prefix }) => `${prefix}_CONTAINER_REGISTRY_*`));
    return `Two things could contradict this, and no API shows either: access given by hand under "Manage Codespaces access", and a login at ${package_contradiction_hostOf(shown)} with the Codespaces secrets ${secrets}, which reach the repository; declare what is so in ${configFile}, under \`grants\` or \`registries\`.`;
}
/** How to declare what could contradict a `no`. */
function declarations(subject) {
    const { context, found, shown } = subject;
    return [
        declareGrant(subject),
        ...found.openTriples.map(({ prefix }) => declareRegistry(context, package_contradiction_hostOf(shown), prefix))
    ];
}
function package_contradiction_hostOf(shown) {
    return shown.split('/')[0] ?? '';
}

;// CONCATENATED MODULE: ./src/judge/package-reasons.ts



/** Why it is not proven that codespaces of R may pull a package, by the row of table 3.2 that says so. */
function unprovenReason(subject) {
    const { shown, context, decision } = subject;
    const repository = repositoryWords(context);
    switch (decision.row) {
        case 7:
            return `${shown} is internal and belongs to ${subject.owner}, another owner than that of ${repository}: GitHub documents access for codespaces of the same organization only.`;
        case 9:
            return advice_sentences(`${shown} is private and linked to ${repository}; whether it inherits the repository's access cannot be read.`, whyNoOwnToken(subject));
        case 10:
            return `${shown} is private and ${linkPhrase(subject)}. ${repository}'s own token pulls it, which proves access for Actions; access for codespaces is another list ("Manage Codespaces access"), which no API shows.`;
        case 12:
            return advice_sentences(`${shown} is private and ${linkPhrase(subject)}; whether it gives ${repository} access cannot be read.`, whyNoOwnToken(subject));
        case 14:
            return `${repository}'s own token pulls ${shown}, but the Packages API shows the package to none of our tokens, so its visibility and link are not known; access for codespaces is another list than that for Actions.`;
        default:
            return contradictory(subject);
    }
}
function contradictory(subject) {
    const { shown, found } = subject;
    const look = found.package;
    if (look.read !== 'found')
        return `Nothing proves that codespaces may pull ${shown}.`;
    if (look.visibility === 'public')
        return `The Packages API calls ${shown} public, yet the registry refuses it without credentials, asked twice: a restriction of the organization, or a change that has not arrived everywhere.`;
    if (look.visibility === 'unknown')
        return `The Packages API calls ${shown} "${look.visibilityWord}", a visibility whose meaning for codespaces is not documented.`;
    return `${shown} is ${look.visibilityWord}; whether that lets codespaces pull it depends on the visibility of ${repositoryWords(subject.context)}, which could not be read${repositoryDetail(subject)}.`;
}
function repositoryDetail({ context }) {
    const look = context.facts.repositoryLook;
    return look.read === 'found' ? '' : ` (${clause(look.detail)})`;
}
function linkPhrase(subject) {
    const linked = linkedRepository(subject);
    return linked === null ? 'linked to no repository' : `linked to ${linked}`;
}
/** Why there is no pull with R's own token: it alone would say something about R's access (specification 3.1). */
function whyNoOwnToken(subject) {
    const { context, type, found } = subject;
    const { whereabouts, tokenKind } = context.facts.run;
    const repository = repositoryWords(context);
    if (type !== 'container')
        return 'This registry is given no token, so no pull shows it.';
    const look = found.package;
    if ((look.read === 'found' || look.read === 'not-found') && look.tokenRefused !== undefined)
        return `No pull counts as that of ${repository}'s own token: ${clause(look.tokenRefused)}.`;
    if (whereabouts.kind === 'codespace')
        return whyNotOfCodespace(subject, whereabouts.repository);
    if (tokenKind === null)
        return `There is no token, so no pull with ${repository}'s own could show it.`;
    if (whereabouts.kind === 'terminal')
        return `A login in a terminal is a person's: its pull proves nothing about ${repository}, whose own token exists in its workflows only.`;
    if (found.app !== null)
        return `\`token\` is the token of the App ${found.app} and not the workflow's own: an App's token can neither read packages nor pull them, so its refusal proves nothing about ${repository}.`;
    if (!package_reasons_belongs(whereabouts.repository, repository))
        return `The run belongs to ${whereabouts.repository ?? 'another repository'}, so its token proves nothing about ${repository}.`;
    if (tokenKind !== 'installation' && tokenKind !== 'unknown')
        return `The token that was given is a person's, not the workflow's own, so its pull proves nothing about ${repository}.`;
    return `The pull with ${repository}'s own token got no answer.`;
}
function whyNotOfCodespace({ context, found }, here) {
    const repository = repositoryWords(context);
    if (!package_reasons_belongs(here, repository))
        return `The codespace belongs to ${here ?? 'another repository'}, so its token proves nothing about ${repository}.`;
    switch (found.codespaceToken) {
        case 'refused':
            return `The token of this codespace did not pull it, which says nothing about the next codespace's.`;
        case 'no-answer':
            return 'The pull with the token of this codespace got no answer.';
        default:
            return `The token of this codespace was not tried: \`GITHUB_TOKEN\` does not hold it.`;
    }
}
function package_reasons_belongs(left, right) {
    return left?.toLowerCase() === right.toLowerCase();
}

;// CONCATENATED MODULE: ./src/judge/token-fixes.ts


/** The lines that let a workflow's token read packages. */
const packagesPermission = 'permissions:\n  contents: read\n  packages: read';
/** The proof that is missing: a pull with R's own token. */
function token_fixes_ownToken({ context, found }) {
    if (found.app !== null)
        return defaultToken('the token of an App can neither read packages nor pull them');
    return fix({
        text: `Run the check in a workflow of ${repositoryWords(context)} with its own token: whether that token pulls the package is the proof that is missing here.`,
        patch: packagesPermission,
        who: 'anyone with write access'
    });
}
/** A token that can read packages: what is nearest at hand comes first. */
function betterToken(subject) {
    const { context, found } = subject;
    const { package: look, app } = found;
    const isWrong = look.read === 'refused' && look.status === 401;
    const first = isWrong ? validToken(context) : app !== null ? token_fixes_ownToken(subject) : token_fixes_nearest(context, look.read);
    return [...(first === null ? [] : [first]), classicToken(context)];
}
/** A token that GitHub knows. */
function validToken(context) {
    const inActions = context.facts.run.whereabouts.kind === 'actions';
    return fix({
        text: inActions
            ? "Leave the input `token` out, which is then the workflow's own token, or give it one that is valid."
            : 'Put a valid token into `token`.',
        // `gh auth token` prints either variable as it stands, so the wrong one has to go first.
        command: inActions ? null : 'unset GH_TOKEN GITHUB_TOKEN && export GH_TOKEN="$(gh auth token)"',
        who: 'anyone with write access'
    });
}
/** What makes of the token that was given, by its kind, one that can read packages. */
function token_fixes_nearest(context, read) {
    const { tokenKind, whereabouts, servers } = context.facts.run;
    const inActions = whereabouts.kind === 'actions';
    switch (tokenKind) {
        case null:
            return inActions ? defaultToken(null) : ownLogin;
        case 'classic':
            return fix({
                text: 'Give the classic token in `token` the scope `read:packages`, and authorize it for single sign-on where the organization asks for it.',
                url: `${servers.server}/settings/tokens`,
                who: 'anyone with write access'
            });
        case 'oauth':
            return widerLogin;
        case 'fine-grained':
            return inActions ? defaultToken('GitHub Packages does not know fine-grained tokens') : null;
        default:
            return inActions && read === 'refused' ? permission : null;
    }
}
const permission = fix({
    text: "Add `packages: read` to the job's `permissions`.",
    patch: packagesPermission,
    who: 'anyone with write access'
});
function defaultToken(because) {
    const why = because === null ? '' : `: ${because}`;
    return fix({
        text: `Leave the input \`token\` at its default, the workflow's own token, with \`packages: read\` in the job's \`permissions\`${why}.`,
        patch: packagesPermission,
        who: 'anyone with write access'
    });
}
const ownLogin = fix({
    text: 'Give the check your own login in `token`.',
    command: 'export GH_TOKEN="$(gh auth token)"',
    who: 'anyone with write access'
});
// `gh` refreshes its own login alone, and only while neither variable names another.
const widerLogin = fix({
    text: 'Let your login read packages: it needs the scope `read:packages`.',
    command: 'unset GH_TOKEN GITHUB_TOKEN && gh auth refresh --scopes read:packages && export GH_TOKEN="$(gh auth token)"',
    who: 'anyone with write access'
});
function classicToken({ facts }) {
    return fix({
        text: 'Give the input `packages-token` a classic token with the scope `read:packages`, of somebody who sees the package (authorized for single sign-on where the organization asks for it).',
        url: `${facts.run.servers.server}/settings/tokens/new?scopes=read:packages`,
        who: 'anyone with write access'
    });
}

;// CONCATENATED MODULE: ./src/judge/package-advice.ts









/** Whether a rule is about packages. */
function isPackageRule(rule) {
    return rule in packageAdvice;
}
/** What is said of a package for a rule; where its owner does not exist, that alone. */
function adviceOnPackage(rule, subject) {
    const isOwnerless = ownerTypeOf(subject) === 'none' && !subject.found.seen;
    return isOwnerless ? ownerUnknown(subject) : packageAdvice[rule](subject);
}
const packageAdvice = {
    'private-package-in-public-repository': privateInPublic,
    'internal-package-in-public-repository': internalInPublic,
    'package-access-not-inherited': notInherited,
    'package-not-granted': notGranted,
    'package-not-found': notFound,
    'package-access-unproven': unproven,
    'token-cannot-read-packages': tokenTooWeak
};
function ownerUnknown(subject) {
    const { owner, shown } = subject;
    const [registry = ''] = shown.split('/');
    return {
        message: advice_sentences(`The owner in ${shown} is not known to GitHub: there is no account ${owner}; accounts are renamed, and ${registry} does not forward.`, transferWords(subject)),
        fixes: [correctOwner(subject)]
    };
}
function privateInPublic(subject) {
    const { shown, context } = subject;
    return {
        message: advice_sentences(`${shown} is private while ${repositoryWords(context)} is public, so its codespaces do not get the package.`, linkWords(subject), transferWords(subject), permissionWords(subject), contradiction(subject)),
        fixes: [
            ...permissionInConfiguration(subject),
            giveAccess(subject),
            ...publicWhereFitting(subject),
            ...labelled(subject),
            ...declarations(subject)
        ]
    };
}
function internalInPublic(subject) {
    const { shown, context } = subject;
    return {
        message: advice_sentences(`${shown} is internal while ${repositoryWords(context)} is public, so its codespaces do not get the package.`, permissionWords(subject), contradiction(subject)),
        fixes: [
            ...permissionInConfiguration(subject),
            giveAccess(subject),
            ...publicWhereFitting(subject),
            ...declarations(subject)
        ]
    };
}
function notInherited(subject) {
    const { shown, context } = subject;
    const repository = repositoryWords(context);
    return {
        message: advice_sentences(`${shown} is private and linked to ${repository}, yet ${repository}'s own token is refused: the package does not inherit the repository's access, as happens when it was pushed with a personal token or linked afterwards.`, permissionWords(subject), contradiction(subject)),
        fixes: [
            giveAccess(subject),
            inheritAccess(subject),
            ...publicWhereFitting(subject),
            ...labelled(subject),
            ...declarations(subject)
        ]
    };
}
function notGranted(subject) {
    const { shown, context } = subject;
    return {
        message: advice_sentences(`${shown} is private and gives ${repositoryWords(context)} no access: the repository's own token is refused.`, linkWords(subject), transferWords(subject), permissionWords(subject), contradiction(subject)),
        fixes: [
            ...permissionInConfiguration(subject),
            giveAccess(subject),
            ...labelled(subject),
            ...declarations(subject)
        ]
    };
}
function notFound(subject) {
    const { found } = subject;
    return {
        message: advice_sentences(notFoundWords(subject), transferWords(subject), contradiction(subject)),
        fixes: [
            ...(found.seen ? [] : [checkName(subject)]),
            giveAccess(subject),
            ...publicWhereFitting(subject),
            ...labelled(subject),
            ...declarations(subject)
        ]
    };
}
function notFoundWords({ shown, context, found }) {
    const repository = repositoryWords(context);
    return found.seen
        ? `${shown} exists, since another login pulls it; GitHub's API shows the package to none of our tokens, and ${repository}'s own token cannot pull it, so it gives the repository no access.`
        : `GitHub knows no package ${shown} that our token may see, and ${repository}'s own token cannot pull it: it does not exist under this name, or it is private and gives the repository no access.`;
}
function unproven(subject) {
    const { row } = subject.decision;
    const needsToken = subject.found.token === 'none' && (row === 9 || row === 12) && subject.type === 'container';
    return {
        message: advice_sentences(unprovenReason(subject), transferWords(subject), permissionWords(subject)),
        fixes: isUnnamed(subject.context)
            ? [nameRepository(subject.context), declareGrant(subject)]
            : [
                ...(needsToken ? [token_fixes_ownToken(subject)] : []),
                ...permissionInConfiguration(subject),
                giveAccess(subject),
                declareGrant(subject)
            ]
    };
}
function tokenTooWeak(subject) {
    const { found, context, type } = subject;
    return {
        message: advice_sentences(mayBeAbsentWords(subject), ...apiWords(subject), context.facts.run.fromFork
            ? 'The pull request comes from a fork, so `packages-token` is empty by design.'
            : null, context.facts.run.byDependabot
            ? 'Dependabot started the run, so `packages-token` is empty by design.'
            : null),
        fixes: [
            ...betterToken(subject),
            ...(found.seen ? [] : [checkName(subject)]),
            ...(isOfAnotherOwner(subject) && type === 'container' ? [giveAccess(subject)] : []),
            declareGrant(subject)
        ]
    };
}
/** What the Packages API said, without the name of the package, which was said before. */
function apiWords(subject) {
    const { found, type, owner, name } = subject;
    const { package: look } = found;
    if (look.read === 'found')
        return [];
    const said = clause(look.detail).replaceAll(`the ${type} package ${owner}/${(0,pages/* packageName */.oZ)(type, name)}: `, '');
    return look.read === 'not-found'
        ? [
            `${capital(said)}: GitHub shows a package only to whom the package gives access.`,
            whyNoOwnToken(subject)
        ]
        : [`The Packages API could not be read: ${said}.`];
}
/** GitHub's container registry refuses a private package and an absent one alike. */
function mayBeAbsentWords({ shown, found }) {
    if (found.seen)
        return `${shown} exists, and who may pull it cannot be told.`;
    return found.anonymous === 'refused'
        ? `${shown} is private or does not exist, and which of them, and who may pull it, cannot be told.`
        : `Whether ${shown} exists and who may pull it cannot be told.`;
}
function linkWords(subject) {
    if (subject.found.package.read !== 'found')
        return null;
    const linked = linkedRepository(subject);
    return linked === null ? 'It is linked to no repository.' : `It is linked to ${linked}.`;
}
function transferWords(subject) {
    if (!looksTransferred(subject))
        return null;
    return `The owners differ while the names agree: a repository that was moved to another account loses the access to its former owner's packages.`;
}
function permissionWords({ isFeature, context, found }) {
    if (isFeature || !asksForPackages(context.discovery.configurations, found))
        return null;
    return 'The permission `packages: read` that devcontainer.json asks for is documented for Features only; for images it is not proven to count.';
}
function asksForPackages(configurations, found) {
    const linked = found.package.read === 'found' ? found.package.linkedRepository?.toLowerCase() : undefined;
    if (linked === undefined)
        return false;
    const wanted = [linked, `${linked.split('/')[0] ?? ''}/*`];
    return configurations.some(({ permissions }) => permissions.some(({ repository, readsPackages }) => readsPackages && wanted.includes(repository.toLowerCase())));
}
/** Nobody here can make public what belongs to another owner. */
function publicWhereFitting(subject) {
    return subject.context.visibility === 'public' && !isOfAnotherOwner(subject) ? [makePublic(subject)] : [];
}
function labelled(subject) {
    return subject.isFeature || subject.type !== 'container' || !subject.found.sameOwner
        ? []
        : [linkByLabel(subject)];
}

;// CONCATENATED MODULE: ./src/judge/position-order.ts
/** Orders by file, line and column; without a place comes last (specification 5.3). */
function position_order_byPosition(left, right) {
    if (left === null || right === null)
        return Number(left === null) - Number(right === null);
    return (byText(left.file, right.file) ||
        left.line - right.line ||
        left.column - right.column ||
        left.endLine - right.endLine ||
        left.endColumn - right.endColumn);
}
/** Orders findings by position, then by rule, image and message, so that equal states give equal reports. */
function byFinding(left, right) {
    return (position_order_byPosition(left.location, right.location) ||
        byText(left.rule, right.rule) ||
        byText(left.image ?? '', right.image ?? '') ||
        byText(left.message, right.message));
}
/** Orders texts by their UTF-16 units, the same on every machine. */
function byText(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
/** Leaves out what is said twice: the same rule about the same image at the same place with the same words. */
function withoutRepeats(findings) {
    const seen = new Set();
    return findings.filter(({ rule, image, location, message }) => {
        const key = JSON.stringify([rule, image, location, message]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}

;// CONCATENATED MODULE: ./src/judge/other-packages.ts











/** Table 3.6 of the specification: the Packages API alone judges, so T is always "–". */
const otherPackageRows = [
    { row: 0, when: ({ package: look }) => look.read === 'not-applicable', verdict: unknown, rule: null },
    { row: 1, when: other_packages_isPublic, verdict: yes, rule: null },
    ...rowsOfPackage
];
/** Judges a package of npm, NuGet or RubyGems that the repository takes from GitHub Packages. */
function judgeOtherPackage(context, facts) {
    const subject = subjectOf(context, facts);
    const { found, decision } = subject;
    const [team, prebuild] = decision.verdict;
    const judged = access(team, prebuild, other_packages_outsideAccess(context, found));
    const declared = found.grant === null ? [] : [declaredGrant(found.grant)];
    const ofPrebuilds = other_packages_isPublic(found) ? [] : prebuildEvidence(context);
    return {
        judged: { access: judged, evidence: [...facts.evidence, ...declared, ...ofPrebuilds] },
        findings: findingsOf(subject, facts, judged)
    };
}
function subjectOf(context, facts) {
    const { owner, name } = ownerAndName(context, facts);
    const shown = `${facts.registry}/${owner}/${name}`;
    const found = {
        ...aboutPackage(context, facts.package, shown, owner),
        anonymous: 'not-asked',
        silence: 'unreachable',
        answered: false,
        missing: false,
        codespaceToken: 'not-asked',
        triples: null,
        loginRefused: false,
        openTriples: [],
        permission: null,
        token: 'none',
        app: null,
        seen: false
    };
    const byRows = decide('3.6', otherPackageRows, found);
    const decision = other_packages_isPublic(found) ? byRows : forPrebuilds(found, byRows);
    return { context, decision, found, shown, type: typeOf(facts.registry), owner, name, isFeature: false };
}
/** npm names the owner in the scope; a package of another kind says it in the name before a slash, if at all. */
function ownerAndName(context, { name, owner, package: look }) {
    const plain = name.replace(/^@/, '');
    const slash = plain.indexOf('/');
    if (slash > 0)
        return { owner: plain.slice(0, slash), name: plain.slice(slash + 1) };
    const linked = look.read === 'found' ? look.linkedRepository?.split('/')[0] : undefined;
    return { owner: owner ?? ownerOfPage(look) ?? linked ?? context.repository?.owner ?? '', name: plain };
}
function ownerOfPage(look) {
    if (look.read !== 'found' || look.page === null)
        return null;
    return /^https:\/\/[^/]+\/(?:orgs|users)\/([^/]+)\/packages\//.exec(look.page)?.[1] ?? null;
}
function typeOf(registry) {
    const types = ['npm', 'nuget', 'rubygems', 'maven', 'docker'];
    return types.find(type => registry.startsWith(`${type}.`)) ?? 'npm';
}
/** These registries ask for a token even for a public package, so an anonymous pull proves nothing. */
function other_packages_outsideAccess(context, { package: look }) {
    const outside = outsideOf(context);
    if (outside === 'nobody')
        return null;
    const guarded = look.read === 'found' && (look.visibility === 'private' || look.visibility === 'internal');
    return guarded && outside !== 'readers' ? 'no' : 'unknown';
}
function findingsOf(subject, facts, judged) {
    const { decision, context } = subject;
    const { rule } = decision;
    if (rule === null)
        return [];
    const advice = isPackageRule(rule) ? adviceOnPackage(rule, subject) : silence(subject);
    return [
        (0,finding/* finding */.gk)(rule, {
            ...advice,
            places: [...facts.uses].sort(position_order_byPosition),
            required: facts.uses.some(({ required }) => required),
            severity: weigh(rule, judged, context.policy.audiences)
        })
    ];
}
function silence({ context, shown, found }) {
    const detail = found.package.read === 'found' ? 'the answer could not be used' : found.package.detail;
    const silent = silentApi(context, detail);
    return {
        message: `Whether ${shown} can be pulled is not known: ${silent.detail}.`,
        fixes: [mendSilence(silent)]
    };
}
function other_packages_isPublic({ package: look }) {
    return look.read === 'found' && look.visibility === 'public';
}

;// CONCATENATED MODULE: ./src/judge/redundant-secrets.ts






/**
 * `ghcr-secrets-redundant`: a triple for GitHub's container registry while codespaces get every package from there
 * without one. It stands in the way when its token expires, since Docker does not fall back. Where nothing but its name
 * says that it is for this registry, that is a notice, and changes no verdict.
 */
function redundantSecrets(context, images) {
    const ofGitHub = images.filter(({ image }) => image.authority === 'github');
    const [first] = ofGitHub;
    if (first === undefined || !ofGitHub.every(verdict => needsNoSecrets(context, verdict)))
        return [];
    const host = first.image.reference.registry;
    const place = { location: first.uses[0] ?? null, image: first.image.reference.text };
    const known = prefixesFor(context, ofGitHub, host);
    const byName = prefixesByName(context, first).filter(prefix => !known.includes(prefix));
    const needless = `while every package from there belongs to ${context.repository?.owner ?? 'the same owner'} and codespaces of ${repositoryWords(context)} get it without`;
    return [
        ...known.map(prefix => (0,finding/* finding */.gk)('ghcr-secrets-redundant', {
            message: `${prefix}_CONTAINER_REGISTRY_* are for ${host}, ${needless}: ${harm(ofGitHub, prefix)}${openWords(context)}`,
            ...place,
            fixes: [removeTriple(context, prefix)]
        })),
        ...byName.map(prefix => (0,finding/* finding */.gk)('ghcr-secrets-redundant', {
            message: `By their name, ${prefix}_CONTAINER_REGISTRY_* are for ${host}, ${needless}: they are not needed, and an expired token there breaks every pull.`,
            ...place,
            severity: 'notice',
            fixes: [lookAtTriple(context, prefix, host)]
        }))
    ];
}
/** Complete triples that reach R, of which nothing but the name says that they may serve GitHub's container registry. */
function prefixesByName(context, { image }) {
    return namesForImage(context, image)
        .unassigned.map(({ prefix }) => prefix)
        .filter(prefix => /^(?:GHCR|GITHUB)(?:_|$)/.test(prefix));
}
function harm(images, prefix) {
    const isRefused = images.some(({ image }) => image.triples.some(triple => triple.prefix === prefix && triple.look.result === 'refused'));
    return isRefused
        ? 'the registry refuses them already, and Docker does not fall back to pulling without.'
        : 'the secrets only break the pull once their token has expired.';
}
/** Why the verdict is open all the same. */
function openWords(context) {
    const isKnown = insideCodespace(context) || context.facts.secrets?.allRead === true;
    return isKnown
        ? ''
        : ' Whether they are Codespaces secrets too was not read, and with them the login decides.';
}
/** Codespaces get the image with no secrets at all, by table 3.2 without its row 4, and nobody's refusal says otherwise. */
function needsNoSecrets(context, { image, situations }) {
    const owner = image.reference.repository.split('/')[0] ?? '';
    if (!isOwner(context, owner))
        return false;
    if (situations.some(({ decision }) => decision.rule === 'login-breaks-public-image'))
        return false;
    const answers = [tokenAnswer(image, 'repository-token-pull'), tokenAnswer(image, 'codespace-token-pull')];
    if (answers.includes('refused'))
        return false;
    return situations.every(({ package: found }) => found !== null && judgeSeamless(found).verdict[0] === 'yes');
}
/** A triple of a workflow or terminal that is no Codespaces secret, with all names read, is none that could be deleted. */
function prefixesFor(context, images, host) {
    const { secrets } = context.facts;
    const existing = (secrets?.triples ?? [])
        .filter(({ reach }) => reach === 'complete' || reach === 'user-only')
        .map(({ prefix }) => prefix);
    const given = images
        .flatMap(({ image }) => image.triples)
        .filter(({ parts }) => parts === 'complete')
        .map(({ prefix }) => prefix);
    const perhaps = insideCodespace(context) || secrets?.allRead !== true;
    const inEnvironment = given.filter(prefix => perhaps || existing.includes(prefix));
    const declared = declaredPrefixes(context, host).filter(prefix => existing.includes(prefix));
    return [...new Set([...inEnvironment, ...declared])].sort();
}

;// CONCATENATED MODULE: ./src/judge/repository-findings.ts






/**
 * What is open because GitHub showed nothing of R: the token was refused, or there was no answer. Nothing is said where no
 * token was given, which is no fault, nor where a finding about an image or package has named the same cause.
 */
function repositoryFindings(context, images, packages) {
    const look = context.facts.repositoryLook;
    switch (look.read) {
        case 'refused':
            return refusalTold(context, look.status, images, packages) ? [] : [repository_findings_refused(context, look)];
        case 'not-found':
            return [repository_findings_hidden(context, look)];
        case 'unreachable':
            return silenceTold(context, images, packages) ? [] : [silent(context, look)];
        default:
            return [];
    }
}
function repository_findings_refused(context, look) {
    return (0,finding/* finding */.gk)('token-cannot-read-packages', {
        message: advice_sentences(`GitHub shows nothing of ${repositoryWords(context)}: ${aboutRepository(context, look.detail)}.`, openWithout),
        fixes: [look.status === 401 ? validToken(context) : tokenThatMay(context)]
    });
}
function repository_findings_hidden(context, look) {
    return (0,finding/* finding */.gk)('token-cannot-read-packages', {
        message: advice_sentences(`${capital(clause(look.detail))}.`, openWithout),
        fixes: [nameRepository(context)]
    });
}
function silent(context, look) {
    const api = silentApi(context, look.detail);
    return (0,finding/* finding */.gk)('registry-unreachable', {
        message: advice_sentences(`${api.host} gave no usable answer about ${repositoryWords(context)}: ${aboutRepository(context, look.detail)}.`, openWithout),
        fixes: [mendSilence(api)]
    });
}
const openWithout = 'So its visibility is not known: what people outside get, and who may pull a package of GitHub that is not public, cannot be judged.';
function tokenThatMay(context) {
    const { run } = context.facts;
    const personal = run.tokenKind === 'classic' || run.tokenKind === 'fine-grained';
    const page = run.tokenKind === 'classic' ? 'tokens' : 'personal-access-tokens';
    return fix({
        text: `Let the token in \`token\` read ${repositoryWords(context)}, or give another one that may.`,
        url: personal ? `${run.servers.server}/settings/${page}` : null,
        who: 'anyone with write access'
    });
}
function refusalTold(context, status, images, packages) {
    const rule = 'token-cannot-read-packages';
    const same = (look) => look?.read === 'refused' && look.status === status;
    return (images.some(({ image, situations }) => same(image.package) && situations.some(({ decision }) => decision.rule === rule)) || packagesTell(context, packages, rule, same));
}
function silenceTold(context, images, packages) {
    const rule = 'registry-unreachable';
    return (images.some(({ image, situations }) => silentApiOf(context, image) !== null && situations.some(({ decision }) => decision.rule === rule)) || packagesTell(context, packages, rule, look => look.read === 'unreachable'));
}
function packagesTell({ facts }, verdicts, rule, same) {
    return facts.packages.some((one, index) => same(one.package) && verdicts[index]?.findings.some(found => found.rule === rule) === true);
}
/** The sentence without the repository's name that GitHub's room puts before it. */
function aboutRepository({ facts }, detail) {
    const opening = `the repository ${facts.repository ?? ''}: `;
    return clause(detail.startsWith(opening) ? detail.slice(opening.length) : detail);
}

;// CONCATENATED MODULE: ./src/judge/login-advice.ts





/** What is said where a login that was tried decides (table 3.3, rows 3 to 5). */
const loginAdvice = {
    'registry-login-rejected': loginRejected,
    'registry-pull-denied': pullDenied,
    'registry-server-mismatch': login_advice_mismatch
};
function loginRejected(situation) {
    const triple = situation.registry.triples.loginRefused;
    const advice = triple?.ecr
        ? ecrLoginAdvice(situation, triple, triple.ecr)
        : plainLoginRejected(situation, triple);
    return withRival(situation, triple, advice);
}
function plainLoginRejected({ context, registry: { host } }, triple) {
    const prefix = triple?.prefix ?? '';
    return {
        message: `${host} refuses the login of ${prefix}_CONTAINER_REGISTRY_*: ${refusalCause(triple?.look.detail ?? '')}.`,
        fixes: [renewLogin(context, host, prefix), ...secret_fixes_makeLogin(host)]
    };
}
function pullDenied(situation) {
    const { image, registry } = situation;
    const triple = registry.triples.pullRefused;
    const isEcr = image.authority === 'ecr' && triple !== null;
    return withRival(situation, triple, isEcr ? ecrPullAdvice(situation, triple) : plainPullDenied(situation));
}
function plainPullDenied({ image, registry }) {
    const triple = registry.triples.pullRefused;
    const prefix = triple?.prefix ?? '';
    return {
        message: advice_sentences(`${image.reference.registry} accepts the login of ${prefix}_CONTAINER_REGISTRY_*, but does not let it pull ${image.reference.text}: ${refusalCause(triple?.look.detail ?? '')}.`, mayBeAbsent(image)
            ? `The image is private or does not exist, which ${image.reference.registry} does not tell apart.`
            : null),
        fixes: [
            ...checkExistence(image),
            fix({
                text: `Give the login of ${prefix}_CONTAINER_REGISTRY_* the right to pull ${image.reference.registry}/${image.reference.repository}, or write the secrets anew with a login that has it.`,
                who: 'registry or AWS administrator'
            })
        ]
    };
}
/** Adds that another triple may be the one that counts: then the refusal of this one is no verdict. */
function withRival({ context, registry }, triple, advice) {
    const { rival } = registry.triples;
    if (rival === null || triple === null)
        return advice;
    const without = [removeTriple(context, triple.prefix)];
    return {
        message: advice_sentences(advice.message, `${rival}_CONTAINER_REGISTRY_* are for ${registry.host} too: Docker keeps one login for a host, and nothing says which of them it keeps.`),
        fixes: [...advice.fixes, ...without]
    };
}
function login_advice_mismatch({ context, image, registry }) {
    const { otherSpelling } = registry.triples;
    return otherSpelling === null && registry.mismatch !== null
        ? serverMismatch(context, registry.mismatch, registry.host)
        : hubSpelling(context, otherSpelling?.prefix ?? '', image.reference.text);
}

;// CONCATENATED MODULE: ./src/judge/own-namespace.ts


/** Registries where everybody has a namespace of their own, which is the first part of a repository's name. */
const sharedHosts = new Set(['docker.io', 'quay.io', 'registry.gitlab.com']);
/**
 * Whether the owner of R may be asked to publish an image: in a namespace with the owner's name, or in a registry that
 * somebody has alone. Nobody here owns what Microsoft or Docker publish.
 */
function mayPublish(context, { registry, repository }) {
    const [namespace = ''] = repository.split('/');
    const known = knownRegistry(registry);
    if (known?.open === true || known?.retired === true)
        return false;
    if (sharedHosts.has(registry) || known?.host === 'ghcr.io')
        return isOwner(context, namespace);
    return known?.host !== 'public.ecr.aws';
}

;// CONCATENATED MODULE: ./src/judge/situation.ts
/** `registry/repository`, as a person speaks of an image whatever its tag. */
function repositoryOf({ reference }) {
    return `${reference.registry}/${reference.repository}`;
}

;// CONCATENATED MODULE: ./src/judge/registry-advice.ts








/** What is said where a registry's answers decide alone. */
const registryAdvice = {
    'image-not-found': registry_advice_notFound,
    'registry-unreachable': registry_advice_unreachable,
    'address-refused': addressRefused,
    'limit-reached': limitReached,
    'login-breaks-public-image': loginBreaks
};
function registry_advice_notFound({ context, image }) {
    const { tag, digest, text } = image.reference;
    const what = digest === null ? `tag ${tag ?? 'latest'}` : `digest ${digest}`;
    const detail = detailOf(image, 'not-found');
    if (!detail.startsWith('the manifest '))
        return brokenImage(context, image, detail);
    return {
        message: advice_sentences(`${repositoryOf(image)} has no ${what}: ${detail}.`, mayBeHidden(image)),
        fixes: [
            fix({
                text: `Name a tag or digest of ${repositoryOf(image)} that exists${mayPublish(context, image.reference) ? `, or publish ${text}` : ''}.`,
                who: 'anyone with write access'
            })
        ]
    };
}
/** The tag is there, and something that it names is not. */
function brokenImage(context, { reference }, detail) {
    const { text } = reference;
    const again = mayPublish(context, reference) ? `, or publish ${text} again` : '';
    return {
        message: `${text} is not whole: ${detail}.`,
        fixes: [
            fix({
                text: `Name another tag or digest than ${text}, one that is whole${again}.`,
                who: 'anyone with write access'
            })
        ]
    };
}
/** Artifactory ("hide existence of unauthorized resources") and others answer 404 for what they refuse. */
function mayBeHidden(image) {
    const { authority, anonymous, reference, triples } = image;
    const isOpen = knownRegistry(reference.registry)?.open === true;
    const isFrank = isOpen || authority === 'github' || reference.registry === 'docker.io';
    const letIn = triples.some(({ look }) => answerOf(look) === 'not-found');
    if (isFrank || letIn || answerOf(anonymous) !== 'not-found')
        return null;
    return 'Some registries answer so, too, for what they hide from people without a login: if it exists, give the check a login that may pull it.';
}
function registry_advice_unreachable(situation) {
    const { context, image } = situation;
    const api = silentApiOf(context, image);
    const silent = api ?? silentRegistry(image) ?? nobodyAsked(image);
    const { text } = image.reference;
    return {
        message: advice_sentences(mayBeAbsent(image)
            ? `${text} is private or does not exist, and which of them, and who may pull it, is not known: ${silent.detail}.`
            : `Whether ${text} can be pulled is not known: ${silent.detail}.`, rateLimited(image) ? 'Anonymous pulls are limited by address, which hosted runners share.' : null),
        fixes: [mendSilence(silent), ...checkExistence(image)]
    };
}
function nobodyAsked({ package: look, reference }) {
    const detail = look !== null && look.read !== 'found' ? clause(look.detail) : 'nobody was asked';
    return { host: reference.registry, detail, cause: null };
}
function addressRefused({ image }) {
    const { registry } = image.reference;
    return {
        message: `${registry} was not asked, so whether ${image.reference.text} can be pulled is unknown: ${detailOf(image, 'no-answer')}.`,
        fixes: [
            fix({
                text: `Where ${registry} is meant to be in a private network, set \`allow-private-network\` and run the check inside that network; a codespace must be able to reach it as well.`,
                who: 'anyone with write access'
            })
        ]
    };
}
function limitReached({ image }) {
    return {
        message: `Whether ${image.reference.text} can be pulled was not found out: ${detailOf(image, 'no-answer')}.`,
        fixes: [
            fix({
                text: 'Check fewer configurations at a time with the input `configurations`.',
                who: 'anyone with write access'
            })
        ]
    };
}
function loginBreaks({ context, image, registry }) {
    const triple = registry.triples.loginRefused ?? registry.triples.pullRefused;
    const prefix = triple?.prefix ?? '';
    return {
        message: `${image.reference.text} is public, but ${triple === null ? '' : registry_advice_refusalOf(triple, image)}. Docker does not fall back to pulling without it, so codespaces with these secrets may not get the image.`,
        fixes: [registry_advice_loginAccepted(triple) ? allowOrRemove(context, prefix) : renewOrRemove(context, prefix)]
    };
}
function registry_advice_loginAccepted(triple) {
    return triple?.look.result === 'refused' && triple.look.stage === 'pull';
}
function registry_advice_refusalOf(triple, { reference: { registry } }) {
    const login = `the login of ${triple.prefix}_CONTAINER_REGISTRY_*`;
    const why = refusalCause(triple.look.detail);
    if (triple.ecr?.refusal === 'other-host')
        return `${login} is none for ${registry} (${why})`;
    return registry_advice_loginAccepted(triple)
        ? `${registry} accepts ${login} and does not give it the image (${why})`
        : `${registry} refuses ${login} (${why})`;
}
/** The sentence of the first look with this answer, without its full stop. */
function detailOf(image, answer) {
    const found = allLooks(image).find(look => answerOf(look) === answer);
    return clause(found?.detail ?? '');
}
function rateLimited(image) {
    const { anonymous } = image;
    return anonymous.result === 'unreachable' && anonymous.cause === 'rate-limited';
}

;// CONCATENATED MODULE: ./src/judge/secret-advice.ts








/** What is said where the Codespaces secrets decide, or that there are none (table 3.3, rows 3 to 11). */
const secretAdvice = {
    'registry-secrets-incomplete': incomplete,
    'registry-secrets-missing': missing,
    'registry-secrets-unproven': secret_advice_unproven,
    'registry-secrets-user-only': userOnly,
    'registry-secrets-not-assigned': notAssigned,
    'login-in-initialize-command': initializeCommand,
    'secrets-not-checked': notChecked
};
function incomplete(situation) {
    const { context, image, registry } = situation;
    const host = image.reference.registry;
    const [triple] = registry.names.incomplete;
    const part = registry.triples.part;
    if (registry.insideCodespace && part !== null)
        return incompleteHere(situation, part.prefix, part.look.detail);
    const prefix = triple?.prefix ?? advisedPrefix(context, host);
    const absent = triple?.missing ?? environment/* tripleParts */.HD;
    return {
        message: advice_sentences(loginNeeded(image), `Of the three Codespaces secrets of ${prefix} there ${absent.length > 1 ? 'are' : 'is'} no ${listOf(absent.map(name => secretName(prefix, name)))}.`),
        fixes: [...checkExistence(image), ...completeTriple(situation, prefix, absent)]
    };
}
/** A part that exists under a name that nearly fits is written again; the others are added. */
function completeTriple({ context, image }, prefix, absent) {
    const host = image.reference.registry;
    const misses = context.facts.secrets?.nearMisses ?? [];
    const missOf = (part) => misses.find(({ meant }) => meant === secretName(prefix, part)) ?? null;
    const again = absent.flatMap(part => missOf(part) ?? []);
    const rest = absent.filter(part => missOf(part) === null);
    return [
        ...again.map(miss => writeAgain(context, miss)),
        ...(rest.length === 0 && again.length > 0 ? [] : setParts(context, host, prefix, rest)),
        ...(rest.length > 1 ? secret_fixes_makeLogin(host) : [])
    ];
}
function incompleteHere({ context, image }, prefix, detail) {
    const host = image.reference.registry;
    const absent = absentIn(detail, prefix);
    const parts = absent.length > 0 ? absent : ['USER', 'PASSWORD'];
    return {
        message: advice_sentences(loginNeeded(image), `In this codespace the three secrets of ${prefix} are not complete: ${clause(detail)}.`),
        fixes: [...checkExistence(image), ...setParts(context, host, prefix, parts)]
    };
}
/** The parts of a triple that the sentence about it says are not there. */
function absentIn(detail, prefix) {
    return environment/* tripleParts */.HD.filter(part => detail.includes(secretName(prefix, part)));
}
/** A triple that names the host and lacks its login: nobody should think that it was tried. */
function notTried({ registry }) {
    const { part } = registry.triples;
    if (part === null || absentIn(part.look.detail, part.prefix).includes('SERVER'))
        return null;
    return `No login was tried: ${clause(part.look.detail)}.`;
}
function missing({ context, image, registry }) {
    const host = image.reference.registry;
    const works = registry.triples.works;
    const prefix = works?.prefix ?? advisedPrefix(context, host);
    const where = insideCodespace(context)
        ? 'this codespace has none'
        : `none reaches ${repositoryWords(context)}`;
    const message = advice_sentences(works === null ? loginNeeded(image) : null, works === null
        ? `Three Codespaces secrets give that login, like ${tripleNames(prefix)}; ${where}.`
        : `The login of ${prefix}_CONTAINER_REGISTRY_* works for ${host}, but these are not Codespaces secrets: no codespace of ${repositoryWords(context)} has them.`, otherHosts(context.facts.secrets?.triples ?? [], host));
    const fixes = [
        ...checkExistence(image),
        ...ecrSetupFixes(image),
        ...setParts(context, host, prefix),
        ...(works === null ? secret_fixes_makeLogin(host) : [])
    ];
    return { message, fixes };
}
function otherHosts(triples, host) {
    const complete = triples.filter(({ reach }) => reach === 'complete').map(({ prefix }) => prefix);
    return complete.length === 0
        ? null
        : `The complete ones (${complete.join(', ')}) serve other hosts than ${host}.`;
}
function secret_advice_unproven(situation) {
    const { context, image, registry } = situation;
    const host = image.reference.registry;
    const prefixes = registry.names.unassigned.map(({ prefix }) => prefix);
    const advised = advisedPrefix(context, host);
    const likely = prefixes.find(prefix => prefix === advised) ?? prefixes[0] ?? advised;
    return {
        message: advice_sentences(loginNeeded(image), `The Codespaces secrets of ${listOf(prefixes)} are complete, but nothing says ${prefixes.length > 1 ? 'which of them' : 'that they'} serve ${host}: names can be read, values never.`, likely === advised && prefixes.length > 1 ? `By the name, ${likely} is the likely one.` : null, notTried(situation)),
        fixes: [
            ...checkExistence(image),
            declareRegistry(context, host, likely),
            ...(prefixes.includes(advised) ? [] : setParts(context, host, advised))
        ]
    };
}
function userOnly({ context, image, registry }) {
    const [triple] = registry.names.userOnly;
    const prefix = triple?.prefix ?? '';
    return {
        message: advice_sentences(loginNeeded(image), `The Codespaces secrets of ${prefix} are complete only with those of one person: they prove nothing for colleagues, and no prebuild can use them.`),
        fixes: [...checkExistence(image), ...setParts(context, image.reference.registry, prefix)]
    };
}
function notAssigned({ context, registry, image }) {
    const [triple] = registry.names.notAssigned;
    const prefix = triple?.prefix ?? '';
    const stuck = triple?.unassigned ?? [];
    const levels = [...new Set(stuck.map(({ level }) => level))];
    const namesAt = (level) => stuck.filter(entry => entry.level === level).map(({ part }) => secretName(prefix, part));
    const where = levels.map(level => `${listOf(namesAt(level))} at ${level} level`);
    return {
        message: advice_sentences(loginNeeded(image), `The Codespaces secrets of ${prefix} exist and do not all reach ${repositoryWords(context)}: ${where.length > 0 ? listOf(where) : 'see who they are shared with'}.`),
        fixes: [
            ...checkExistence(image),
            ...levels.map(level => assignParts(context, level, namesAt(level))),
            ...(levels.length === 0 ? setParts(context, image.reference.registry, prefix) : [])
        ]
    };
}
function initializeCommand({ context, image }) {
    const { registry } = image.reference;
    return {
        message: advice_sentences(loginNeeded(image), `\`initializeCommand\` logs in somewhere; whether that serves ${registry} in a codespace cannot be checked. Codespaces secrets can, and none are proven.`),
        fixes: [...checkExistence(image), ...setParts(context, registry, advisedPrefix(context, registry))]
    };
}
function notChecked(situation) {
    const { context, image } = situation;
    const host = image.reference.registry;
    const prefix = advisedPrefix(context, host);
    return {
        message: advice_sentences(loginNeeded(image), worksHere(situation), `Whether the Codespaces secrets for it exist was not checked: ${unreadReason(context)}.`, `These three must exist, with any prefix in place of ${prefix}: ${tripleNames(prefix)}, with \`${serverValue(host)}\` as SERVER.`, notTried(situation)),
        fixes: [
            ...checkExistence(image),
            ...namesToken(context),
            ...setParts(context, host, prefix),
            ...(situation.registry.triples.works === null ? secret_fixes_makeLogin(host) : [])
        ]
    };
}
/** A login of the run that pulls shows that its values are right, and nothing of the secrets. */
function worksHere({ registry }) {
    const { works } = registry.triples;
    return works && `The login of ${works.prefix}_CONTAINER_REGISTRY_* that this run was given pulls it.`;
}

;// CONCATENATED MODULE: ./src/judge/row-findings.ts












/** The finding that the deciding row of a table makes; none where the row has nothing to say. */
function rowFindings(situation) {
    const { decision, uses, image, context } = situation;
    if (decision.rule === null)
        return [];
    const { message, fixes } = adviceFor(decision.rule, situation);
    const rule = preciseRule(decision.rule, situation);
    const [team, prebuild] = decision.verdict;
    const meant = access(team, prebuild, outsideAccess(context, image));
    return [
        (0,finding/* finding */.gk)(rule, {
            message,
            fixes,
            image: image.reference.text,
            places: uses,
            severity: weigh(rule, meant, context.policy.audiences),
            required: uses.some(({ required }) => required)
        })
    ];
}
function adviceFor(rule, situation) {
    if (rule in registryAdvice)
        return registryAdvice[rule](situation);
    if (rule in loginAdvice)
        return loginAdvice[rule](situation);
    if (rule in secretAdvice)
        return secretAdvice[rule](situation);
    if (isPackageRule(rule) && situation.package !== null) {
        const { context, decision, image, uses } = situation;
        const isFeature = uses.every(({ kind }) => kind === 'feature');
        const subject = subjectOfImage(context, decision, situation.package, image, isFeature);
        return adviceOnPackage(rule, subject);
    }
    return retired(situation);
}
/** Where AWS tells its refusals apart, the rule that names the cause stands in place of the general one (specification 3.4). */
function preciseRule(rule, { registry, image, context }) {
    const { loginRefused, pullRefused } = registry.triples;
    if (rule === 'registry-pull-denied' && image.authority === 'ecr' && pullRefused !== null)
        return 'ecr-permission-missing';
    if (rule !== 'registry-login-rejected' || !loginRefused?.ecr)
        return rule;
    if (loginRefused.ecr.refusal === 'no-authorization-permission')
        return 'ecr-permission-missing';
    return isExpired(loginRefused.ecr, context.policy.today) ? 'ecr-token-expired' : rule;
}
function retired({ image, context }) {
    const registry = containerRegistry(context.facts.run.servers) ?? 'ghcr.io';
    const { repository, tag, digest } = image.reference;
    const successor = `${registry}/${repository}${digest === null ? `:${tag ?? 'latest'}` : `@${digest}`}`;
    return {
        message: `${image.reference.registry} is retired: GitHub's container registry ${registry} has taken its place, and ${image.reference.text} cannot be pulled any more.`,
        fixes: [
            fix({
                text: `Publish the image to ${registry}, and name it there.`,
                patch: successor,
                who: 'anyone with write access'
            })
        ]
    };
}

;// CONCATENATED MODULE: ./src/judge/judge.ts



















/**
 * What the facts mean: an access for each image and other package, the findings with their fixes, and the conclusion
 * (specification 3, 4, 5.4). Pure: the same arguments give the same judgement. Images are in the order of their first use.
 */
function judge_judge(discovery, facts, policy) {
    const context = contextOf(discovery, facts, policy);
    const images = judgeImages(context);
    const packages = facts.packages.map(one => judgeOtherPackage(context, one));
    const raised = withoutRepeats([
        ...discovery.findings.map(withOrdinaryFix),
        ...judgedFindings(context, images, packages).map(found => findingAsGiven(facts.run, found)),
        ...expiredIgnores(context)
    ]);
    const { findings: counted, ignored } = withoutIgnored(context, raised);
    const findings = (0,finding/* boundFindings */.bx)(counted);
    return {
        images: images.map(verdict => ({
            key: (0,evidence_facts/* imageKey */.p)(verdict.image.reference),
            access: verdict.access,
            evidence: evidenceAsGiven(facts.run, evidenceOf(context, verdict))
        })),
        packages: packages.map(({ judged }) => ({
            ...judged,
            evidence: evidenceAsGiven(facts.run, judged.evidence)
        })),
        findings: [...findings].sort(byFinding),
        ignored,
        ...conclude(context, { images, packages: packages.length, findings, raised })
    };
}
function judgedFindings(context, images, packages) {
    const redundant = redundantSecrets(context, images);
    const perImage = images
        .flatMap(verdict => imageFindings(context, verdict))
        .filter(({ rule, image }) => redundant.length === 0 || rule !== 'secrets-not-checked' || !isOfGitHub(images, image));
    return [
        ...oncePerRegistry(perImage, images),
        ...repositoryFindings(context, images, packages),
        ...environmentFindings(context, images),
        ...redundant,
        ...commandFindings(context, images),
        ...packages.flatMap(({ findings }) => findings)
    ];
}
/** What needs no secrets is not asked for any. */
function isOfGitHub(images, name) {
    return images.some(({ image }) => image.authority === 'github' && image.reference.text === name);
}
function judgeImages(context) {
    const byImage = new Map();
    for (const use of [...context.discovery.uses].sort(position_order_byPosition)) {
        const key = (0,evidence_facts/* imageKey */.p)(use.reference);
        const known = byImage.get(key);
        if (known === undefined)
            byImage.set(key, [use]);
        else
            known.push(use);
    }
    return [...byImage].flatMap(([key, uses]) => {
        const [first] = uses;
        if (first === undefined)
            return [];
        return [judgeImage(context, context.facts.images.get(key) ?? notAsked(first.reference), uses)];
    });
}
function notAsked(reference) {
    const skipped = { result: 'skipped', detail: 'the image was not asked for' };
    return {
        reference,
        authority: 'other',
        anonymous: skipped,
        tokens: [],
        triples: [],
        package: null,
        docker: null,
        evidence: [{ claim: 'anonymous-pull', ...skipped }]
    };
}
function imageFindings(context, verdict) {
    return [
        ...verdict.situations.flatMap(situation => [...rowFindings(situation), ...secretFindings(situation)]),
        ...contentFindings(context, verdict),
        ...outsideFindings(context, verdict)
    ];
}
/** What is not known of the secrets concerns a registry, so it is said once for each, at its first image. */
function oncePerRegistry(findings, images) {
    const registries = new Map(images.map(({ image }) => [image.reference.text, image.reference.registry]));
    const told = new Set();
    return findings.filter(({ rule, image }) => {
        if (rule !== 'secrets-not-checked' && rule !== 'ecr-secrets-name')
            return true;
        const key = `${rule} ${registries.get(image ?? '') ?? ''}`;
        if (told.has(key))
            return false;
        told.add(key);
        return true;
    });
}

// EXTERNAL MODULE: ./src/report/assemble.ts
var assemble = __webpack_require__(2424);
// EXTERNAL MODULE: ./src/report/redacted.ts
var redacted = __webpack_require__(5104);
;// CONCATENATED MODULE: ./src/source-lines.ts
/** Reads the files that the findings of a report point to, so that a form can show the lines. */
async function readSourceLines(report, files) {
    const names = new Set(report.findings.flatMap(({ location }) => (location === null ? [] : [location.file])));
    const texts = new Map();
    for (const name of names) {
        const answer = await files.read(name);
        if (answer.kind === 'text')
            texts.set(name, answer.text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/));
    }
    return (file, line) => texts.get(file)?.[line - 1] ?? null;
}

;// CONCATENATED MODULE: ./src/check.ts










/** Lists what a codespace pulls (specification 2): nobody is asked. */
async function check_list(options, surroundings) {
    const found = await find(options, surroundings);
    if (found.kind !== 'done')
        return found;
    const declarations = await readDeclarations(surroundings.files, options.configFile);
    if (declarations.kind !== 'done')
        return declarations;
    await warnOfMisplaced(options, surroundings);
    const { discovery } = found.value;
    const { packages, incomplete } = await gatherNothing(found.value, null, 'nobody is asked');
    const whole = {
        ...discovery,
        findings: discovery.findings.map(withOrdinaryFix),
        incomplete: [...discovery.incomplete, ...incomplete]
    };
    const listing = (0,assemble/* assembleListing */.DQ)(whole, packages, options.repository);
    const sourceLine = await readSourceLines(listing, surroundings.files);
    const { redact } = surroundings.redactor;
    return {
        kind: 'done',
        value: { listing: (0,redacted/* redacted */.p)(listing, redact), sourceLine: (0,redacted/* redactedLines */.k)(sourceLine, redact) }
    };
}
/** The whole job: files → uses → facts → verdicts → report. No secret is in what comes of it. */
async function check(options, surroundings) {
    const found = await find(options, surroundings);
    if (found.kind !== 'done')
        return found;
    const declarations = await readDeclarations(surroundings.files, options.configFile);
    if (declarations.kind !== 'done')
        return declarations;
    await warnOfMisplaced(options, surroundings);
    const { discovery, facts } = await collectFacts(found.value, declarations.value, options, surroundings);
    const judgement = judge_judge(discovery, facts, policyOf(options, surroundings.today));
    const report = (0,assemble/* assembleReport */.xr)(discovery, facts, judgement);
    const sourceLine = await readSourceLines(report, surroundings.files);
    const { redact } = surroundings.redactor;
    return {
        kind: 'done',
        value: {
            report: (0,redacted/* redacted */.p)(report, redact),
            discovery: found.value.discovery,
            sourceLine: (0,redacted/* redactedLines */.k)(sourceLine, redact)
        }
    };
}
async function warnOfMisplaced({ configFile }, { files, warn }) {
    const sentence = await (0,config_file/* misplacedConfigFile */.H)(files, configFile);
    if (sentence !== null)
        warn(sentence);
}
function policyOf(options, today) {
    const { audiences, failOn, requireProof, platform, configFile } = options;
    return { audiences, failOn, requireProof, platform, configFile, today };
}


/***/ }),

/***/ 4660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ misplacedConfigFile),
/* harmony export */   k: () => (/* binding */ configFileIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(745);



/** The configuration file as a path from the checked folder: an absolute path that leads into the folder too. */
async function configFileIn(folder, path) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return path;
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => folder);
    const ways = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real, path)].map(way => way.replaceAll('\\', '/'));
    return ways.find(way => way !== '' && !way.startsWith('../') && way !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)) ?? path;
}
const places = ['.github', '.', '.devcontainer'];
const nearName = /^\.?codespaces?[-_]preflight(?:\.config)?\.(?:ya?ml|json)$/i;
/** A file that is probably meant as the configuration file and is not read, as a sentence; `null`: there is none. */
async function misplacedConfigFile(files, configFile) {
    const expected = _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputs */ .QL['config-file'].default;
    if (configFile !== expected)
        return null;
    const paths = (await Promise.all(places.map(place => pathsIn(files, place)))).flat();
    const near = paths.find(path => nearName.test(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path)));
    return near === undefined || paths.includes(expected)
        ? null
        : `${near} is not read: the configuration file is ${expected} unless \`config-file\` names another.`;
}
async function pathsIn(files, folder) {
    const listing = await files.list(folder);
    return listing.kind === 'entries' ? listing.entries.map(({ name }) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, name)) : [];
}


/***/ }),

/***/ 2395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ ecrHost),
/* harmony export */   px: () => (/* binding */ awsSuffixes)
/* harmony export */ });
/* unused harmony export looksLikeEcr */
/** The DNS suffixes of each partition, and those of its dual-stack hosts. */
const suffixes = [
    { partition: 'aws', single: 'amazonaws.com', dual: 'on.aws' },
    { partition: 'aws-cn', single: 'amazonaws.com.cn', dual: 'on.amazonwebservices.com.cn' },
    { partition: 'aws-eusc', single: 'amazonaws.eu', dual: 'on.amazonwebservices.eu' },
    { partition: 'aws-iso', single: 'c2s.ic.gov', dual: 'on.aws.ic.gov' },
    { partition: 'aws-iso-b', single: 'sc2s.sgov.gov', dual: 'on.aws.scloud' },
    { partition: 'aws-iso-e', single: 'cloud.adc-e.uk', dual: 'on.cloud-aws.adc-e.uk' },
    { partition: 'aws-iso-e', single: 'scloud.adc-e.uk', dual: 'on.cloud-aws.adc-e.uk' },
    { partition: 'aws-iso-f', single: 'csp.hci.ic.gov', dual: 'on.aws.hci.ic.gov' }
];
/** The domains that are AWS's own, under which its endpoints lie in every partition. */
const awsSuffixes = [
    ...suffixes.map(entry => entry.single),
    'api.aws',
    'api.amazonwebservices.com.cn',
    'api.amazonwebservices.eu',
    'api.aws.ic.gov',
    'api.aws.scloud',
    'api.cloud-aws.adc-e.uk',
    'api.aws.hci.ic.gov'
];
const hostForm = /^(\d{12})\.dkr([.-])ecr(-fips)?\.([a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2})\.([a-z0-9.-]{1,40})$/;
/**
 * The parts of an ECR host, anchored at both ends, or `null` for any other host, a port, or an upper-case spelling
 * (specification 3.4; the hosts are those of AWS's "Amazon ECR endpoints and quotas").
 */
function ecrHost(host) {
    const match = hostForm.exec(host);
    if (match === null)
        return null;
    const [, account = '', separator = '', fips, region = '', suffix = ''] = match;
    const dualStack = separator === '-';
    const found = suffixes.find(entry => suffix === (dualStack ? entry.dual : entry.single));
    if (found === undefined)
        return null;
    return {
        account,
        region,
        fips: fips !== undefined,
        dualStack,
        suffix,
        partition: partitionOf(found.partition, region)
    };
}
function partitionOf(partition, region) {
    return partition === 'aws' && region.startsWith('us-gov-') ? 'aws-us-gov' : partition;
}
const ecrLabel = /(?:^|\.)dkr[.-]ecr/i;
/** Whether a host has the look of ECR without being one: it must never be sent anything that AWS gave. */
function looksLikeEcr(host) {
    return ecrHost(host) === null && ecrLabel.test(host);
}


/***/ }),

/***/ 4190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   z: () => (/* binding */ trustedPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * The absolute path of a program on the search path; `null` where there is none. A program of the checkout is never the
 * one: whoever writes a pull request puts what they like there, and Windows would look into the current folder first.
 * `untrusted` are the folders in which anyone may have written.
 */
async function findProgram(name, variables, untrusted) {
    for (const folder of await trustedPath(variables, untrusted)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, process.platform === 'win32' ? `${name}.exe` : name);
        if ((await isProgram(file)) && !(await liesInAny(file, untrusted)))
            return file;
    }
    return null;
}
/** The folders of the search path that are absolute and not below a folder in which anyone may have written. */
async function trustedPath(variables, untrusted) {
    const path = variables['PATH'] ?? variables['Path'] ?? '';
    const folders = [];
    for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter))
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder) && !(await liesInAny(folder, untrusted)))
            folders.push(folder);
    return folders;
}
async function isProgram(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}
/** As it is written and where it leads: the way to a program may not pass through such a folder either. */
async function liesInAny(path, folders) {
    const paths = [path, await resolved(path)];
    for (const folder of folders) {
        const bases = [folder, await resolved(folder)];
        if (bases.some(base => paths.some(one => liesIn(base, one))))
            return true;
    }
    return false;
}
function liesIn(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
function resolved(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
}


/***/ }),

/***/ 8969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ serverHost),
/* harmony export */   Uh: () => (/* binding */ namesRegistry),
/* harmony export */   f: () => (/* binding */ dockerHubServer),
/* harmony export */   zx: () => (/* binding */ matchServer)
/* harmony export */ });
/* harmony import */ var _ecr_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2395);

/** The SERVER of Docker Hub: the one spelling under which Docker surely looks it up. */
const dockerHubServer = 'https://index.docker.io/v1/';
const schemeForm = /^[a-z][a-z0-9+.-]{0,20}:\/\//i;
const hubHosts = new Set([
    'docker.io',
    'index.docker.io',
    'registry-1.docker.io',
    'registry.docker.io',
    'registry.hub.docker.com',
    'hub.docker.com'
]);
/**
 * The key under which Docker keeps the login of a SERVER value (specification 3.3, measured with docker 28):
 * any scheme with `://` and everything from the next `/` are dropped; case, port, userinfo and blanks stay.
 */
function serverHost(server) {
    if (server === dockerHubServer)
        return { kind: 'docker-hub' };
    const host = upToSlash(server.replace(schemeForm, ''));
    return hubHosts.has(host.toLowerCase()) ? { kind: 'other-hub-spelling' } : { kind: 'host', host };
}
/**
 * Compares a SERVER value with the `registry` of a reference (`docker.io` for Docker Hub).
 * `lookalike` is a value that a person would write for that registry and that Docker will not match: with blanks,
 * userinfo, a broken scheme, `www.`, the domain above the registry, or another spelling of the same ECR registry.
 */
function matchServer(server, registry) {
    const found = serverHost(server);
    if (registry === 'docker.io')
        return matchHub(found, server);
    if (found.kind !== 'host')
        return 'no';
    if (found.host === registry)
        return 'exact';
    const written = found.host.toLowerCase();
    if (written === registry.toLowerCase())
        return 'case';
    if (written !== '' && withoutPort(written) === withoutPort(registry.toLowerCase()))
        return 'port';
    return meansRegistry(bareHost(server), withoutPort(registry.toLowerCase())) ? 'lookalike' : 'no';
}
/**
 * Whether a `server` of the configuration file names a registry. A person's declaration names the registry, not a value
 * that Docker must match: another letter case, or another spelling of Docker Hub, will do.
 */
function namesRegistry(server, registry) {
    const match = matchServer(server, registry);
    return match === 'exact' || match === 'other-hub-spelling' || match === 'case';
}
function matchHub(found, server) {
    if (found.kind === 'docker-hub')
        return 'exact';
    if (found.kind === 'other-hub-spelling')
        return 'other-hub-spelling';
    const bare = bareHost(server);
    return hubHosts.has(bare) || bare === 'docker.com' ? 'lookalike' : 'no';
}
function meansRegistry(bare, registry) {
    if (bare === registry)
        return true;
    const [left, right] = [(0,_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(bare), (0,_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(registry)];
    if (left !== null && right !== null) {
        return (left.account === right.account && left.region === right.region && left.partition === right.partition);
    }
    return bare.includes('.') && registry.endsWith(`.${bare}`);
}
/** The host name that a person had in mind: without anything that may surround it. */
function bareHost(server) {
    const text = server
        .slice(0, 2048)
        .replace(/[\s"'`<>]/g, '')
        .toLowerCase()
        .replace(schemeForm, '')
        .replace(/^(?:https?(?::[/\\]*|[/\\]+)|[/\\]+)/, '');
    const authority = text.split(/[/\\?#]/, 1)[0] ?? '';
    return withoutPort(authority.slice(authority.lastIndexOf('@') + 1))
        .replace(/^www\./, '')
        .replace(/\.$/, '');
}
function upToSlash(text) {
    return text.split('/', 1)[0] ?? '';
}
function withoutPort(host) {
    return host.replace(/:\d{0,5}$/, '');
}


/***/ }),

/***/ 6067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownServer),
/* harmony export */   L: () => (/* binding */ serverFaults)
/* harmony export */ });
/* harmony import */ var _server_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8969);

const schemeForm = /^[a-z][a-z0-9+.-]{0,20}:\/\//i;
const hostForm = /^([a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?)(:\d{1,5})?$/i;
const addressForm = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;
/** How tokens of GitHub, GitLab, Docker, AWS, Google and others begin: people paste them into the wrong field. */
const tokenForm = /^(?:gh[a-z]_|github_pat_|gl[a-z]{1,6}-|dckr_|(?:AKIA|ASIA)[A-Z0-9]{12}|npm_|pypi-|hv[a-z]\.|xox[a-z]-|sk-|ya29|eyJ)/;
/**
 * The host of a SERVER value, with its port, as it is written; `null` where the value is not surely one. SERVER is a
 * secret like PASSWORD, and people mix the two up: shown is only what is a host with a dot or a port, or `localhost`,
 * and looks like no token. What stands around it (a user, a path, a query) is never shown.
 */
function shownServer(server) {
    const text = server.slice(0, 2048).trim();
    if (text.includes('@') || tokenForm.test(text))
        return null;
    const host = text.replace(schemeForm, '').split(/[/?#]/, 1)[0] ?? '';
    if (addressForm.test(host))
        return host;
    const [, name = '', port] = hostForm.exec(host) ?? [];
    const labels = name.split('.');
    if (labels.some(label => label === '' || looksRandom(label)))
        return null;
    const isNamed = labels.length > 1 && /^[a-z]{2,63}$|^xn--/i.test(labels.at(-1) ?? '');
    return isNamed || port !== undefined || /^localhost$/i.test(name) ? host : null;
}
/** Names of hosts have words in them; of long ones without a hyphen, only the numbers of accounts and the like. */
function looksRandom(label) {
    if (tokenForm.test(label))
        return true;
    const isMixed = /[a-z]/.test(label) && /[A-Z]/.test(label) && /\d/.test(label);
    return (isMixed && label.length >= 16) || (label.length >= 32 && /\d/.test(label) && /^\w+$/.test(label));
}
/** What keeps Docker from matching a SERVER value to `registry`, each as the end of a sentence that begins with its name. */
function serverFaults(server, registry) {
    const key = (0,_server_key_js__WEBPACK_IMPORTED_MODULE_0__/* .serverHost */ .Ez)(server);
    const host = key.kind === 'host' ? key.host : '';
    const port = /:\d{1,5}$/;
    const faults = [
        [/[\r\n]\s*$/.test(host), 'ends with a line end'],
        [/\s/.test(host.replace(/[\r\n]\s*$/, '')), 'holds white space'],
        [host.includes('@'), 'holds a user part before the host'],
        [/[?#]/.test(host), 'holds a query or fragment'],
        [/["'`<>]/.test(host), 'holds quotation marks or brackets'],
        [/^https?(?::|$)/i.test(host), 'begins with a broken scheme'],
        [/^www\./i.test(host), 'begins with `www.`'],
        [/\.$/.test(host), 'ends with a dot'],
        [host !== registry && host.toLowerCase() === registry.toLowerCase(), 'differs in letter case'],
        [
            host.replace(port, '').toLowerCase() === registry.replace(port, '') &&
                port.exec(host)?.[0] !== port.exec(registry)?.[0],
            'differs in the port'
        ]
    ];
    return faults.filter(([applies]) => applies).map(([, fault]) => fault);
}


/***/ }),

/***/ 3:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findConfigurations)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7088);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3850);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2048);





/**
 * Finds the configurations: those in the three places that Codespaces honours, one level deep (specification 2.1), or with
 * `patterns` (paths, or globs over the whole repository) those that match. A glob finds files called devcontainer.json
 * and .devcontainer.json, as the dev container CLI asks of the name; a path may have any name.
 */
async function findConfigurations(files, patterns) {
    return bounded(patterns.length === 0 ? await honoured(files) : await matching(files, patterns));
}
const folder = '.devcontainer';
const fileName = 'devcontainer.json';
async function honoured(files) {
    const root = await namesIn(files, '.');
    const atRoot = root.names.get('.devcontainer.json');
    const paths = atRoot !== undefined && atRoot.kind !== 'directory' ? ['.devcontainer.json'] : [];
    const below = root.names.has(folder) ? await inFolder(files) : [];
    const parts = [{ paths, findings: root.findings, incomplete: root.incomplete }, ...below];
    return {
        paths: parts.flatMap(part => part.paths),
        findings: parts.flatMap(part => part.findings),
        incomplete: parts.flatMap(part => part.incomplete),
        unmatched: []
    };
}
async function inFolder(files) {
    const here = await namesIn(files, folder);
    const entries = [...here.names.values()];
    const folders = entries.filter(entry => entry.kind === 'directory' && entry.name !== fileName);
    const links = entries.filter(entry => entry.kind === 'other' && entry.link === true);
    const left = links.map(async ({ name }) => leavingIn(files, `${folder}/${name}`));
    const below = folders.map(async ({ name }) => configurationIn(await namesIn(files, `${folder}/${name}`)));
    return [configurationIn(here), ...(await Promise.all([...below, ...left])), await tooDeep(files)];
}
// Whether a folder with a configuration or a file lies at the end of such a link is not looked at. A file that the
// configuration names is reported where it is named.
async function leavingIn(files, path) {
    const isOutside = !isConfigurationFile(path) && (await files.list(path)).kind === 'outside';
    return { paths: [], findings: isOutside ? [linkOutside(path)] : [], incomplete: [] };
}
function isConfigurationFile(path) {
    return path.endsWith(`/${fileName}`);
}
function configurationIn({ path, names, findings, incomplete }) {
    const entry = names.get(fileName);
    const paths = entry !== undefined && isFileEntry(entry) ? [`${path}/${fileName}`] : [];
    return { paths, findings, incomplete };
}
async function namesIn(files, path) {
    const listing = await files.list(path);
    switch (listing.kind) {
        case 'entries':
            return {
                path,
                names: new Map(listing.entries.map(entry => [entry.name, entry])),
                findings: [],
                incomplete: []
            };
        case 'missing':
            return { path, names: new Map(), findings: [], incomplete: [] };
        case 'outside':
            return { path, names: new Map(), findings: [folderOutside()], incomplete: [] };
        case 'unreadable': {
            const sentence = `The folder \`${path}\` cannot be read (${listing.reason}), so its configurations were not checked.`;
            const location = { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
            const findings = [(0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('invalid-configuration', { message: sentence, location })];
            return { path, names: new Map(), findings, incomplete: [sentence] };
        }
    }
}
// What is neither file nor folder may be a link that leaves the repository: reading it says so.
function isFileEntry(entry) {
    return entry.name === fileName && entry.kind !== 'directory';
}
async function tooDeep(files) {
    const walk = await (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .walkTree */ .I)(files, folder);
    const deep = walk.files.filter(path => path.endsWith(`/${fileName}`) && path.split('/').length > 3);
    const limits = walk.incomplete.map(sentence => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('limit-reached', { message: sentence }));
    return { paths: [], findings: [...deep.map(notUsed), ...limits], incomplete: walk.incomplete };
}
async function matching(files, patterns) {
    const literal = await Promise.all(patterns.map(pattern => existing(files, pattern)));
    const globs = patterns.filter((pattern, index) => literal[index] === null && isGlob(pattern));
    const walk = await searched(files, globs);
    const candidates = walk.files.filter(path => /(^|\/)\.?devcontainer\.json$/.test(path));
    const paths = new Set(literal.filter(path => path !== null));
    const unmatched = [];
    patterns.forEach((pattern, index) => {
        if (literal[index] !== null)
            return;
        const matches = isGlob(pattern) ? candidates.filter(matcher(pattern)) : [];
        if (matches.length === 0)
            unmatched.push(pattern);
        for (const path of matches)
            paths.add(path);
    });
    const findings = walk.incomplete.map(sentence => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('limit-reached', { message: sentence }));
    return { paths: [...paths], findings, unmatched, incomplete: walk.incomplete };
}
async function existing(files, pattern) {
    const resolved = (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFrom */ .dx)('.', pattern);
    if (resolved.kind === 'outside')
        return null;
    const answer = await files.read(resolved.path);
    return answer.kind === 'missing' || answer.kind === 'directory' ? null : resolved.path;
}
function isGlob(pattern) {
    return picomatch__WEBPACK_IMPORTED_MODULE_4___default().scan(pattern).isGlob;
}
function matcher(pattern) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_4___default()(pattern, { dot: true, noextglob: true, nonegate: true });
    return path => matches(path);
}
async function searched(files, globs) {
    const bases = globs
        .map(glob => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFrom */ .dx)('.', picomatch__WEBPACK_IMPORTED_MODULE_4___default().scan(glob).base || '.'))
        .flatMap(base => (base.kind === 'inside' ? [base.path] : []))
        .sort((left, right) => left.length - right.length);
    const roots = bases.filter((base, index) => !bases.slice(0, index).some(earlier => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .liesUnder */ .q0)(earlier, base)));
    const walks = await Promise.all(roots.map(root => (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .walkTree */ .I)(files, root)));
    return {
        files: walks.flatMap(walk => walk.files),
        incomplete: [...new Set(walks.flatMap(walk => walk.incomplete))]
    };
}
function bounded(found) {
    const paths = [...found.paths].sort(_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodeUnits */ .CA);
    if (paths.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .mostConfigurations */ .r3)
        return { ...found, paths };
    const sentence = `The repository has ${paths.length} configurations, more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .mostConfigurations */ .r3}: only the first ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .mostConfigurations */ .r3} were read.`;
    return {
        ...found,
        paths: paths.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .mostConfigurations */ .r3),
        findings: [...found.findings, (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('limit-reached', { message: sentence })],
        incomplete: [...found.incomplete, sentence]
    };
}
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
function folderOutside() {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('path-outside-repository', {
        message: `\`${folder}\` is a link that leaves the repository: it was not opened, and a codespace does not have what it points to.`,
        location: startOf(folder),
        fixes: [
            {
                text: `Put the configuration itself into the folder \`${folder}\`.`,
                who: 'anyone with write access'
            }
        ]
    });
}
function linkOutside(path) {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('path-outside-repository', {
        message: `\`${path}\` is a link that leaves the repository: it was not opened, and a codespace does not have what it points to. A configuration in it is not used.`,
        location: startOf(path),
        severity: 'warning',
        fixes: [
            {
                text: `Put the files themselves at \`${path}\`, or remove the link.`,
                who: 'anyone with write access'
            }
        ]
    });
}
function notUsed(path) {
    const parent = path.split('/').at(-2) ?? '';
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('configuration-not-used', {
        message: `Codespaces does not look at \`${path}\`: a configuration lies at \`.devcontainer/devcontainer.json\`, \`.devcontainer.json\` or exactly one folder below \`.devcontainer\`.`,
        location: startOf(path),
        fixes: [
            {
                text: `Move it to \`${folder}/${parent}/${fileName}\` (relative paths inside it change with the move), or name it in the input \`configurations\` if something else than Codespaces uses it.`,
                who: 'anyone with write access'
            }
        ]
    });
}


/***/ }),

/***/ 7616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ discover)
});

// EXTERNAL MODULE: ./src/reference/reference.ts + 1 modules
var reference_reference = __webpack_require__(5210);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(6270);
;// CONCATENATED MODULE: ./src/discovery/compose/offsets.ts
/** The offset where the character at `index` starts; within a replaced part, where that part starts. */
function startOffset(map, index) {
    const found = lastStarting(map.stretches, index);
    if (found === null)
        return map.start;
    return Math.min(found.from + (index - found.at), found.from + found.length);
}
/** The offset where the text before `index` ends; within a replaced part, where that part ends. */
function endOffset(map, index) {
    const position = firstEnding(map.stretches, index);
    const found = map.stretches[position];
    if (found === undefined)
        return map.end;
    return found.at < index ? found.from + (index - found.at) : found.from;
}
function lastStarting(stretches, index) {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((stretches[middle]?.at ?? 0) <= index)
            low = middle + 1;
        else
            high = middle;
    }
    return stretches[low - 1] ?? null;
}
function firstEnding(stretches, index) {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        const stretch = stretches[middle];
        if (stretch !== undefined && stretch.at + stretch.length < index)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/discovery/compose/scalar.ts
/** Where the text of a scalar stands in `source`, the whole file. */
function scalarRange(scalar, source) {
    const [start, end] = scalar.range ?? [0, 0];
    switch (scalar.type) {
        case 'QUOTE_SINGLE':
        case 'QUOTE_DOUBLE':
            return { start: start + 1, end: Math.max(start + 1, closes(source, start, end) ? end - 1 : end) };
        case 'BLOCK_LITERAL':
        case 'BLOCK_FOLDED':
            return blockRange(source, start, end);
        default:
            return { start, end };
    }
}
function closes(source, start, end) {
    return end - start > 1 && source[end - 1] === source[start];
}
function blockRange(source, start, end) {
    const newline = source.indexOf('\n', start);
    if (newline < 0 || newline >= end)
        return { start: end, end };
    let first = newline + 1;
    let last = end;
    while (first < last && ' \t\r\n'.includes(source[first] ?? ''))
        first += 1;
    while (last > first && ' \t\r\n'.includes(source[last - 1] ?? ''))
        last -= 1;
    return { start: first, end: last };
}
/** How the value of a scalar lies in its file: exact for each stretch of one line without escapes. */
function scalarOffsets(scalar, value, source) {
    const range = scalarRange(scalar, source);
    switch (scalar.type) {
        case 'BLOCK_LITERAL':
            return { ...range, stretches: literalStretches(scalar, value, source) };
        case 'QUOTE_SINGLE':
        case 'QUOTE_DOUBLE':
        case 'BLOCK_FOLDED':
            return { ...range, stretches: foldedStretches(value, source, range, scalar.type) };
        default:
            return { ...range, stretches: foldedStretches(value, source, range, 'PLAIN') };
    }
}
function literalStretches(scalar, value, source) {
    const stretches = [];
    let at = 0;
    let from = source.indexOf('\n', scalar.range?.[0] ?? 0) + 1;
    if (from === 0)
        return stretches;
    for (const line of value.split('\n')) {
        const newline = source.indexOf('\n', from);
        let end = newline < 0 ? source.length : newline;
        if (source[end - 1] === '\r')
            end -= 1;
        if (line.length > 0)
            stretches.push({ at, from: Math.max(from, end - line.length), length: line.length });
        at += line.length + 1;
        from = newline < 0 ? source.length : newline + 1;
    }
    return stretches;
}
function foldedStretches(value, source, range, type) {
    const stretches = [];
    let at = 0;
    for (const piece of pieces(source, range, type)) {
        if (piece.kind === 'break') {
            while (at < value.length && (value[at] === ' ' || value[at] === '\n' || value[at] === '\t'))
                at += 1;
        }
        else if (piece.kind === 'escape') {
            at += piece.decoded;
        }
        else {
            const length = piece.end - piece.start;
            if (!value.startsWith(source.slice(piece.start, piece.end), at))
                return stretches;
            stretches.push({ at, from: piece.start, length });
            at += length;
        }
    }
    return stretches;
}
function* pieces(source, range, type) {
    let position = range.start;
    while (position < range.end) {
        const newline = source.indexOf('\n', position);
        const end = newline < 0 || newline > range.end ? range.end : newline;
        yield* linePieces(source, position, end, end < range.end, type);
        if (end >= range.end)
            return;
        yield { kind: 'break' };
        position = end + 1;
        while (position < range.end && ' \t\r\n'.includes(source[position] ?? ''))
            position += 1;
    }
}
function* linePieces(source, start, end, folded, type) {
    const escape = type === 'QUOTE_SINGLE' ? "''" : type === 'QUOTE_DOUBLE' ? '\\' : null;
    let last = end;
    if (folded)
        while (last > start && ' \t\r'.includes(source[last - 1] ?? ''))
            last -= 1;
    let position = start;
    while (position < last) {
        const found = escape === null ? -1 : source.indexOf(escape, position);
        const stop = found < 0 || found >= last ? last : found;
        if (type === 'QUOTE_SINGLE' && stop < last) {
            yield { kind: 'text', start: position, end: stop + 1 };
            position = stop + 2;
            continue;
        }
        if (stop > position)
            yield { kind: 'text', start: position, end: stop };
        if (stop >= last)
            return;
        const length = escapeLength(source[stop + 1] ?? '');
        yield { kind: 'escape', decoded: decodedLength(source, stop, length) };
        position = stop + length;
    }
}
function escapeLength(letter) {
    return { x: 4, u: 6, U: 10 }[letter] ?? 2;
}
function decodedLength(source, start, length) {
    if (length === 10)
        return Number.parseInt(source.slice(start + 2, start + 10), 16) > 0xffff ? 2 : 1;
    return source[start + 1] === '\n' || source[start + 1] === '\r' ? 0 : 1;
}

// EXTERNAL MODULE: ./src/discovery/position.ts
var position = __webpack_require__(3119);
;// CONCATENATED MODULE: ./src/discovery/compose/source.ts

/** A source file of a text that was read. */
function sourceFile(path, text) {
    let starts = null;
    const offsetAt = (line, column) => {
        starts ??= [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
        const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
        return (starts[line - 1] ?? text.length) + mark + column - 1;
    };
    return {
        path,
        text,
        locate: (0,position/* locateIn */._)(path, text),
        textAt: ({ line, column, endLine, endColumn }) => text.slice(offsetAt(line, column), offsetAt(endLine, endColumn))
    };
}
/** The place of a stretch of a file, with what stands there. */
function placeIn(source, start, end) {
    return { ...source.locate(start, end), text: source.text.slice(start, end) };
}

;// CONCATENATED MODULE: ./src/discovery/compose/limits.ts
/**
 * The bounds of reading one compose project (specification 6.5). Each that is met gives `limit-reached`
 * and a sentence in `incomplete`. The number of nodes is compose-go's own bound.
 */
const limits = {
    fileBytes: 1_048_576,
    /** Compose files read for one project, a file that is included twice counted twice. */
    documents: 200,
    /** Lexical pieces of one YAML file. */
    lexemes: 500_000,
    /** Open collections of the YAML parser, about two for each level of nesting. */
    openCollections: 200,
    /** Nodes of one YAML file, aliases counted as often as they are used. */
    nodes: 100_000,
    /** Nodes copied by merges of files, `extends` and `include`, for the whole project. */
    mergedNodes: 200_000,
    /** `${A:-${B:-…}}` within each other. */
    interpolationDepth: 50,
    /** UTF-16 units that the interpolation of one text gives. */
    textLength: 1_048_576,
    /** UTF-16 units that all interpolations of the project give. */
    interpolatedLength: 16_777_216,
    /** UTF-16 units of all values of one environment file. */
    environmentLength: 4_194_304,
    extendsDepth: 50,
    includeDepth: 20,
    services: 2_000,
    /** Nodes of all services, one that they share counted for each. */
    serviceNodes: 300_000,
    /** Names in one entry of `cache_from`. */
    cacheNames: 100,
    findings: 200,
    /** UTF-16 units of all compose files that one run parses. */
    parsedLength: 16_777_216,
    /** Nodes of all compose files of one run, counted for every project that they are read for. */
    convertedNodes: 2_000_000,
    /** UTF-16 units of the files that stay parsed for further projects of the run. */
    keptLength: 2_097_152,
    /** Nodes of the projects that stay read for further configurations of the run. */
    keptNodes: 300_000
};
/** A full allowance, for one project. */
function fullAllowance() {
    return {
        documents: limits.documents,
        mergedNodes: limits.mergedNodes,
        interpolatedLength: limits.interpolatedLength,
        nodes: 0
    };
}

;// CONCATENATED MODULE: ./src/discovery/compose/template.ts

/**
 * Replaces the variables of a text as compose does (compose-go `template`): `$$`, `$X`, `${X}`, `${X:-d}`,
 * `${X-d}`, `${X:?m}`, `${X?m}`, `${X:+a}`, `${X+a}`, with variables in `d` and `a`. A variable that no file
 * gives is unknown where it stands alone, never empty: the environment of a codespace may give it (specification 2.4).
 * With an alternative, `${X:-d}` and `${X:+a}` alike, it counts as not set.
 */
function interpolate(template, lookup) {
    const run = {
        template,
        lookup,
        parts: [],
        length: 0,
        stretches: [],
        unknown: [],
        places: []
    };
    const stop = substitute(run, 0, template.length, 0);
    if (stop !== null)
        return stop;
    const text = run.parts.join('');
    return {
        kind: 'text',
        value: template_valueOf(text, run.unknown),
        text,
        stretches: run.stretches,
        unknown: run.unknown,
        places: [...new Set(run.places)]
    };
}
const mostReasons = 10;
/** The value of a text with unknown parts: known without any, or else unknown for their reasons. */
function template_valueOf(text, unknown) {
    if (unknown.length === 0)
        return { kind: 'known', text };
    const reasons = new Set();
    for (const { reason } of unknown)
        if (reasons.size < mostReasons)
            reasons.add(reason);
    return { kind: 'unknown', reason: [...reasons].join('; ') };
}
function substitute(run, start, end, depth) {
    if (depth > limits.interpolationDepth)
        return { kind: 'too-large' };
    let position = start;
    let line = { end: start - 1, lastBrace: -1 };
    while (position < end) {
        const dollar = run.template.indexOf('$', position);
        if (dollar < 0 || dollar >= end)
            break;
        copy(run, position, dollar, depth);
        if (line.end < dollar)
            line = lineAt(run.template, dollar, end);
        const next = variableAt(run, dollar, end, line);
        if (next.kind === 'invalid')
            return next;
        const stop = next.kind === 'variable' ? evaluate(run, next, depth) : null;
        if (stop !== null)
            return stop;
        if (next.kind === 'dollar')
            copy(run, next.end - 1, next.end, depth);
        position = next.end;
        if (run.length > limits.textLength)
            return { kind: 'too-large' };
    }
    copy(run, position, end, depth);
    return run.length > limits.textLength ? { kind: 'too-large' } : null;
}
function lineAt(template, position, limit) {
    const newline = template.indexOf('\n', position);
    const end = newline < 0 || newline > limit ? limit : newline;
    return { end, lastBrace: template.lastIndexOf('}', end - 1) };
}
const nameHere = /[_a-z][_a-z0-9]*/iy;
const operatorHere = /:?[-+?]/y;
function variableAt(run, dollar, end, line) {
    const { template } = run;
    const after = dollar + 1 < end ? template[dollar + 1] : '';
    if (after === '$')
        return { kind: 'dollar', end: dollar + 2 };
    const braced = after === '{';
    const start = dollar + (braced ? 2 : 1);
    const name = matchAt(nameHere, template, start, end);
    const nameEnd = start + name.length;
    const none = { start: nameEnd, end: nameEnd };
    if (!braced) {
        if (name === '')
            return { kind: 'dollar', end: dollar + 1 };
        return { kind: 'variable', start: dollar, end: nameEnd, name, operator: '', word: none };
    }
    if (name !== '' && nameEnd < end && template[nameEnd] === '}') {
        return { kind: 'variable', start: dollar, end: nameEnd + 1, name, operator: '', word: none };
    }
    const operator = name === '' ? '' : matchAt(operatorHere, template, nameEnd, end);
    const wordStart = nameEnd + operator.length;
    if (operator === '' || line.lastBrace < wordStart)
        return { kind: 'invalid', start: dollar, end: line.end };
    const closing = closingBrace(template, dollar, line.lastBrace);
    const word = { start: wordStart, end: closing };
    return { kind: 'variable', start: dollar, end: closing + 1, name, operator, word };
}
function matchAt(pattern, template, start, end) {
    pattern.lastIndex = start;
    return (pattern.exec(template)?.[0] ?? '').slice(0, Math.max(0, end - start));
}
/** compose-go skips the character after each opening brace, and takes the line's last brace where none fits. */
function closingBrace(template, start, last) {
    let open = 0;
    for (let index = start; index <= last; index += 1) {
        if (template[index] === '}') {
            open -= 1;
            if (open === 0)
                return index;
        }
        else if (template[index] === '{') {
            open += 1;
            index += 1;
        }
    }
    return last;
}
function evaluate(run, use, depth) {
    const variable = run.lookup(use.name);
    const word = () => substitute(run, use.word.start, use.word.end, depth + 1);
    const soft = use.operator.startsWith(':');
    const known = variable?.value.kind === 'known' ? variable.value.text : null;
    const sign = use.operator.slice(-1);
    if (sign === '-' && (variable === null || (soft && known === '')))
        return word();
    if (sign === '+' && variable !== null && (!soft || (known !== null && known !== '')))
        return word();
    if (sign === '+' && (variable === null || known !== null))
        return null;
    if (sign === '?' && soft && known === '') {
        leaveUnknown(run, use, `the variable ${use.name} is required and its value is empty`, depth);
        return null;
    }
    if (variable === null)
        leaveUnknown(run, use, missing(run, use), depth);
    else if (variable.value.kind === 'unknown')
        leaveUnknown(run, use, variable.value.reason, depth);
    else
        insert(run, variable, variable.value.text);
    return null;
}
function missing(run, use) {
    const reason = `no file of the repository sets the variable ${use.name}`;
    if (use.operator.endsWith('?')) {
        const message = run.template.slice(use.word.start, Math.min(use.word.end, use.word.start + 200));
        return message === '' ? `${reason}, which is required` : `${reason}, which is required (${message})`;
    }
    return use.operator === '' ? `${reason}, and it has no default` : reason;
}
function copy(run, start, end, depth) {
    if (end <= start)
        return;
    if (depth === 0)
        run.stretches.push({ at: run.length, from: start, length: end - start });
    run.parts.push(run.template.slice(start, end));
    run.length += end - start;
}
function insert(run, variable, text) {
    run.parts.push(text);
    run.length += text.length;
    run.places.push(...variable.places);
}
function leaveUnknown(run, use, reason, depth) {
    run.unknown.push({ start: run.length, end: run.length + (use.end - use.start), reason });
    copy(run, use.start, use.end, depth);
}

;// CONCATENATED MODULE: ./src/discovery/compose/tree.ts




/** The place of a node: a text within its quotes, a collection as it stands. */
function placeOf(node) {
    if (node.kind !== 'text')
        return placeIn(node.home.source, node.start, node.end);
    if (node.window !== null)
        return stretchOf(node, 0, node.text.length);
    const { start, end } = scalarRange(node.scalar, node.home.source.text);
    return placeIn(node.home.source, start, end);
}
/** The place of a part of a text's value; where a variable gave it, the place of the variable's use. */
function stretchOf(node, start, end) {
    const [from, to] = offsetsOf(node)(start, end);
    return placeIn(node.home.source, from, to);
}
/** Gives the places of parts of a text's value; for many of them. */
function locateInNode(node) {
    const offsets = offsetsOf(node);
    return (start, end) => node.home.source.locate(...offsets(start, end));
}
function offsetsOf(node) {
    const value = typeof node.scalar.value === 'string' ? node.scalar.value : '';
    const outer = scalarOffsets(node.scalar, value, node.home.source.text);
    const inner = { stretches: node.stretches, start: 0, end: value.length };
    const shift = node.window?.start ?? 0;
    return (start, end) => {
        const from = startOffset(outer, startOffset(inner, shift + start));
        const to = endOffset(outer, endOffset(inner, shift + end));
        return [from, Math.max(from, to)];
    };
}
/** The part of a text from `start` to `end` as a text of its own; known where nothing in it is unknown. */
function sliceOf(node, start, end) {
    const text = node.text.slice(start, end);
    const unknown = node.unknown
        .filter(part => part.start < end && part.end > start)
        .map(({ start: from, end: to, reason }) => ({
        start: Math.max(0, from - start),
        end: Math.min(to, end) - start,
        reason
    }));
    const value = template_valueOf(text, unknown);
    const shift = node.window?.start ?? 0;
    return { ...node, type: 'string', value, text, unknown, window: { start: shift + start, end: shift + end } };
}
/** The text with its unknown parts replaced by as many characters that mean nothing to any grammar. */
function maskedText(node) {
    let masked = '';
    let copied = 0;
    for (const { start, end } of node.unknown) {
        masked += node.text.slice(copied, start) + '\uFFFC'.repeat(end - start);
        copied = end;
    }
    return masked + node.text.slice(copied);
}
/** The value under `key`, with all places that led to it; `null` when there is none or it is null. */
function childOf(entry, key) {
    if (entry.value.kind !== 'map')
        return null;
    const found = entry.value.entries.get(key);
    if (found === undefined || found.value.kind === 'null')
        return null;
    return { key: found.key, value: found.value, via: [...entry.via, ...found.via] };
}

;// CONCATENATED MODULE: ./src/discovery/compose/shape.ts

/** The items of a list, each with all places that led to it. */
function itemsOf(entry) {
    if (entry.value.kind !== 'list')
        return [];
    return entry.value.items.map(item => ({ value: item.value, via: [...entry.via, ...item.via] }));
}
/** The entries of a map, each with all places that led to it. */
function entriesOf(entry) {
    if (entry.value.kind !== 'map')
        return [];
    return [...entry.value.entries].map(([key, value]) => [
        key,
        { ...value, via: [...entry.via, ...value.via] }
    ]);
}
/** A map of one or more keys that stands where `node` stands. */
function mapLike(node, entries) {
    const range = node.kind === 'text' ? (node.scalar.range ?? [0, 0]) : [node.start, node.end];
    return { kind: 'map', entries, home: node.home, start: range[0] ?? 0, end: range[1] ?? 0 };
}
/** The long form of `build`: a text is its context. */
function longBuild(node) {
    if (node.kind !== 'text')
        return node;
    return mapLike(node, new Map([['context', { key: placeOf(node), value: node, via: [] }]]));
}
/** The long form of `depends_on`: a list of names says that each is required. */
function longDependsOn(node) {
    if (node.kind !== 'list')
        return node;
    const entries = new Map();
    for (const item of node.items) {
        if (item.value.kind !== 'text' || item.value.value.kind !== 'known')
            continue;
        const required = literal(item.value, 'true');
        const value = mapLike(item.value, new Map([['required', { key: placeOf(item.value), value: required, via: [] }]]));
        entries.set(item.value.value.text, { key: placeOf(item.value), value, via: item.via });
    }
    return mapLike(node, entries);
}
function literal(at, text) {
    return { ...at, type: 'boolean', value: { kind: 'known', text }, text, unknown: [], places: [] };
}
/** The map form of a list of `KEY=VALUE`; a key alone has the value null, of a key that stands twice the last counts. */
function longKeyValues(node) {
    if (node.kind !== 'list')
        return node;
    const entries = new Map();
    for (const item of node.items) {
        if (item.value.kind !== 'text')
            continue;
        const text = item.value;
        const equals = maskedText(text).indexOf('=');
        const name = sliceOf(text, 0, equals < 0 ? text.text.length : equals);
        if (name.value.kind === 'unknown')
            continue;
        const value = equals < 0 ? nullAt(text) : sliceOf(text, equals + 1, text.text.length);
        entries.set(name.text, { key: equals < 0 ? placeOf(text) : placeOf(name), value, via: item.via });
    }
    return mapLike(node, entries);
}
function nullAt(text) {
    const [start, end] = text.scalar.range ?? [0, 0];
    return { kind: 'null', home: text.home, start, end };
}

;// CONCATENATED MODULE: ./src/discovery/compose/typed.ts

const typed_forms = { text: 'a single value', map: 'a map', list: 'a list', null: 'nothing' };
/** Notes that a property is of the wrong type: `expected` names the right one, as in "a string". */
function wrongType(journal, node, property, expected) {
    const found = node.kind === 'text' && node.type !== 'string' ? `a ${node.type}` : typed_forms[node.kind];
    journal.find('invalid-configuration', placeOf(node), `\`${property}\` must be ${expected}, ${found} stands here.`);
}
/** The text under `key`; `null` when there is none or, with a finding, it is something else. */
function textUnder(journal, entry, key, path) {
    const child = childOf(entry, key);
    if (child === null)
        return null;
    const text = asText(journal, child, `${path}.${key}`);
    return text === null ? null : { ...child, value: text };
}
/** The text that an entry holds; anything else is a finding. */
function asText(journal, entry, property) {
    if (entry.value.kind === 'text' && entry.value.type === 'string')
        return entry.value;
    wrongType(journal, entry.value, property, 'a string');
    return null;
}
/** The text under `key` where it is known; a variable that no file gives is `unresolved-variable`. */
function knownUnder(journal, entry, key, path) {
    const found = textUnder(journal, entry, key, path);
    if (found === null)
        return null;
    const text = knownText(journal, found.value, `${path}.${key}`);
    return text === null ? null : { text, entry: found };
}
/** The value of a text where it is known; a variable that no file gives is `unresolved-variable`. */
function knownText(journal, node, property) {
    if (node.value.kind === 'known')
        return node.value.text;
    const place = placeOf(node);
    const message = `\`${property}\` depends on a value that is not known: ${node.value.reason}.`;
    journal.find('unresolved-variable', place, message);
    return null;
}
/** The texts of the list under `key`, as far as they are known. */
function knownTextsUnder(journal, entry, key, path) {
    const list = childOf(entry, key);
    if (list === null)
        return [];
    const property = `${path}.${key}`;
    if (list.value.kind !== 'list') {
        wrongType(journal, list.value, property, 'a list of strings');
        return [];
    }
    return list.value.items.flatMap(item => {
        const node = asText(journal, item, property);
        const text = node === null ? null : knownText(journal, node, property);
        return node === null || text === null ? [] : [{ text, node }];
    });
}
/** Whether there is a value under `key`. */
function has(entry, key) {
    return childOf(entry, key) !== null;
}

;// CONCATENATED MODULE: ./src/discovery/compose/build-contexts.ts



const imagePrefix = 'docker-image://';
const servicePrefix = 'service:';
/** The named contexts of a build (`additional_contexts`, a map or a list of `NAME=VALUE`) with the images among them. */
function namedContexts(journal, build, path) {
    return contextEntries(journal, build, path).map(([name, entry]) => {
        const text = asText(journal, entry, `${path}.additional_contexts.${name}`);
        if (text === null || !maskedText(text).startsWith(imagePrefix))
            return { name, image: null, suppliers: [] };
        const image = sliceOf(text, imagePrefix.length, text.text.length);
        const { text: written, ...span } = placeOf(image);
        return { name, image: { value: image.value, written, span }, suppliers: text.places };
    });
}
/** The services whose builds a build takes as named contexts. */
function contextServices(journal, build, path) {
    return contextEntries(journal, build, path).flatMap(([, entry]) => {
        if (entry.value.kind !== 'text' || entry.value.value.kind !== 'known')
            return [];
        const { text } = entry.value.value;
        return text.startsWith(servicePrefix) ? [text.slice(servicePrefix.length)] : [];
    });
}
function contextEntries(journal, build, path) {
    const contexts = childOf(build, 'additional_contexts');
    if (contexts === null)
        return [];
    if (contexts.value.kind === 'text') {
        wrongType(journal, contexts.value, `${path}.additional_contexts`, 'a map or a list of `NAME=VALUE`');
        return [];
    }
    return entriesOf({ value: longKeyValues(contexts.value), via: contexts.via });
}

;// CONCATENATED MODULE: ./src/discovery/compose/dockerfile-name.ts

const usual = /(^|\/)Dockerfile$/;
/** The file that BuildKit takes where the `Dockerfile` of a build is absent (moby issue 10858); `null`: it takes none. */
async function standInOf(files, journal, { dockerfile }) {
    if (dockerfile.kind === 'inline')
        return null;
    const { path: absent, place } = dockerfile;
    journal.read(absent);
    if (!usual.test(absent))
        return null;
    if ((await files.read(absent, limits.fileBytes)).kind !== 'missing')
        return null;
    const path = absent.replace(usual, '$1dockerfile');
    if ((await files.read(path, limits.fileBytes)).kind === 'missing')
        return null;
    journal.read(path);
    return { absent, path, place };
}
/**
 * Notes that the dev container CLI takes no other file for an absent `Dockerfile`, and stops at the service that the
 * codespace opens (`src/spec-node/dockerCompose.ts`, `buildAndExtendDockerCompose`).
 */
function checkStandInForCli(journal, { absent, path, place }) {
    const message = `Docker takes \`${path}\` for this build, but the dev container CLI reads \`${absent}\`, which is not there, so the codespace fails. Rename the file to \`Dockerfile\`.`;
    journal.find('cli-cannot-parse', place, message);
}

// EXTERNAL MODULE: ./src/discovery/repository-path.ts
var repository_path = __webpack_require__(3850);
;// CONCATENATED MODULE: ./src/discovery/compose/build-context.ts


/** The context of a build in its long form; `wrong`: the journal says what is. */
function contextOf(journal, build, path) {
    const entry = build.value.kind === 'map' ? build.value.entries.get('context') : undefined;
    if (entry === undefined)
        return { kind: 'wrong' };
    if (entry.value.kind === 'null') {
        return { kind: 'known', path: '.', folder: entry.value.home.folder, place: entry.key, via: build.via };
    }
    const text = asText(journal, entry, `${path}.context`);
    if (text === null)
        return { kind: 'wrong' };
    const via = [...build.via, ...entry.via];
    if (text.value.kind === 'unknown')
        return { kind: 'unknown', text, via };
    const known = text.value.text;
    return {
        kind: 'known',
        path: known === '' ? '.' : known,
        folder: text.home.folder,
        place: placeOf(text),
        via: [...via, ...text.places]
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/discovery/compose/plain.ts
const tagPrefix = 'tag:yaml.org,2002:';
const booleans = new Set(['true', 'True', 'TRUE', 'false', 'False', 'FALSE']);
const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);
const integer = /^[-+]?[0-9][0-9_]*$/;
const prefixed = /^([-+]?)0([xob])([0-9a-fA-F_]+)$/;
const plain_float = /^[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/;
const special = new Map([
    ['.nan', 'NaN'],
    ['.inf', '+Inf'],
    ['+.inf', '+Inf'],
    ['-.inf', '-Inf']
]);
const timestamp = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?$/;
/**
 * Resolves a scalar as Go's YAML library does: `3.10` is the number 3.1 and `010` is 8, also where compose
 * makes a build argument of it; `yes` stays a text.
 */
function resolveScalar(scalar) {
    const text = typeof scalar.value === 'string' ? scalar.value : '';
    if (scalar.tag === `${tagPrefix}str` || scalar.tag === `${tagPrefix}binary`)
        return { type: 'string', text };
    const tagged = scalar.tag?.startsWith(tagPrefix) === true;
    const plain = scalar.type === 'PLAIN' || scalar.type === undefined;
    return plain || tagged ? resolvePlain(text) : { type: 'string', text };
}
function resolvePlain(text) {
    if (nulls.has(text))
        return { type: 'null', text };
    if (booleans.has(text))
        return { type: 'boolean', text: text.toLowerCase() };
    const spoken = special.get(text.toLowerCase());
    if (spoken !== undefined)
        return { type: 'number', text: spoken };
    if (timestamp.test(text))
        return { type: 'timestamp', text };
    return resolveNumber(text) ?? { type: 'string', text };
}
function resolveNumber(text) {
    const bare = text.replaceAll('_', '');
    const [, sign = '', base = '', digits = ''] = prefixed.exec(text) ?? [];
    if (base !== '')
        return wholeNumber(sign, `0${base}${digits.replaceAll('_', '')}`);
    if (integer.test(text)) {
        const unsigned = bare.replace(/^[-+]/, '');
        const octal = /^0[0-7]+$/.test(unsigned);
        return wholeNumber(bare.startsWith('-') ? '-' : '', octal ? `0o${unsigned.slice(1)}` : unsigned);
    }
    return plain_float.test(text) ? { type: 'number', text: goFloat(Number(bare)) } : null;
}
function wholeNumber(sign, digits) {
    if (!/^(?:0x[0-9a-f]+|0o[0-7]+|0b[01]+|[0-9]+)$/i.test(digits) || digits.length > 400)
        return null;
    const value = BigInt(digits) * (sign === '-' ? -1n : 1n);
    if (value > 18446744073709551615n || value < -9223372036854775808n) {
        return { type: 'number', text: goFloat(Number(value)) };
    }
    return { type: 'number', text: value.toString() };
}
/** As Go's `%v` prints a float64: an exponent of two digits at least, below 1e-4 and from 1e21 on. */
function goFloat(value) {
    if (!Number.isFinite(value))
        return value > 0 ? '+Inf' : '-Inf';
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e21)) {
        return value.toExponential().replace(/e([-+])(\d)$/, 'e$10$2');
    }
    return Object.is(value, -0) ? '-0' : String(value);
}

;// CONCATENATED MODULE: ./src/discovery/compose/convert.ts






/**
 * Turns a YAML document into data: follows aliases and merge keys, interpolates every text, takes out what
 * carries `!reset` (compose-go `loader/reset.go`). What is wrong in it goes to the journal.
 */
function convertDocument({ document, aliases }, conversion) {
    const run = {
        ...conversion,
        aliases,
        open: new Set(),
        resets: [],
        nodes: limits.nodes
    };
    const contents = document.contents;
    const entry = contents === null ? null : convert(run, contents, []);
    return { root: entry?.value ?? null, resets: run.resets, nodes: limits.nodes - run.nodes };
}
function convert(run, node, path) {
    if ((0,dist/* isAlias */.Vj)(node))
        return convertAlias(run, node, path);
    if (node.tag === '!reset') {
        run.resets.push(path);
        return null;
    }
    if (node.tag === '!override')
        run.resets.push(path);
    run.nodes -= 1;
    if (run.nodes < 0) {
        if (run.nodes === -1)
            tooManyNodes(run, node);
        return null;
    }
    const value = convertNode(run, node, path);
    return value === null ? null : { value, via: [] };
}
function tooManyNodes(run, node) {
    const { source } = run.home;
    const what = `The compose file \`${source.path}\` holds more than ${limits.nodes} values, aliases counted as often as they are used; the rest was not read.`;
    run.journal.limit(placeOfYaml(run, node), what);
}
function convertNode(run, node, path) {
    const [start, end] = node.range ?? [0, 0];
    const { home } = run;
    if ((0,dist/* isScalar */.jn)(node)) {
        const resolved = resolveScalar(node);
        if (resolved.type === 'null')
            return { kind: 'null', home, start, end };
        const bare = { kind: 'text', home, scalar: node, window: null, type: resolved.type };
        if (resolved.type === 'string')
            return convertText(run, bare, resolved.text);
        const value = { kind: 'known', text: resolved.text };
        return { ...bare, value, text: resolved.text, unknown: [], places: [], stretches: [] };
    }
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = [];
        for (const [index, item] of node.items.entries()) {
            const entry = convert(run, item, [...path, String(index)]);
            if (entry !== null)
                items.push(entry);
        }
        return { kind: 'list', items, home, start, end };
    }
    if ((0,dist/* isMap */.jh)(node))
        return convertMap(run, node.items, path, [start, end]);
    return null;
}
function convertText(run, bare, template) {
    const answer = interpolate(template, run.lookup);
    if (answer.kind === 'text') {
        run.allowance.interpolatedLength -= answer.text.length;
        const { value, text, unknown, places, stretches } = answer;
        if (run.allowance.interpolatedLength >= 0)
            return { ...bare, value, text, unknown, places, stretches };
    }
    const { start, end } = scalarRange(bare.scalar, run.home.source.text);
    const place = placeIn(run.home.source, start, end);
    const reason = answer.kind === 'invalid' ? notATemplate(run, place) : tooLong(run, place);
    const unknown = [{ start: 0, end: template.length, reason }];
    const stretches = [{ at: 0, from: 0, length: template.length }];
    return { ...bare, value: { kind: 'unknown', reason }, text: template, unknown, places: [], stretches };
}
function notATemplate(run, place) {
    const written = place.text.length > 200 ? `${place.text.slice(0, 200)}…` : place.text;
    const message = `\`${written}\` is not a text that compose can interpolate: expected \`$NAME\`, \`\${NAME}\` or \`\${NAME:-default}\`; a plain \`$\` is written \`$$\`.`;
    run.journal.find('invalid-configuration', place, message);
    return 'its variables are not written as compose reads them';
}
function tooLong(run, place) {
    const what = `The variables of a text in \`${run.home.source.path}\` are nested too deeply or make it too long; it was not interpolated.`;
    run.journal.limit(place, what);
    return 'its variables are nested too deeply or make it too long';
}
function convertAlias(run, alias, path) {
    const target = run.aliases.get(alias);
    const place = placeOfYaml(run, alias);
    if (target === undefined) {
        const message = `No anchor \`&${alias.source}\` stands before the alias \`*${alias.source}\`.`;
        run.journal.find('invalid-configuration', place, message);
        return null;
    }
    if (run.open.has(target)) {
        const message = `The alias \`*${alias.source}\` stands within its own anchor \`&${alias.source}\`.`;
        run.journal.find('invalid-configuration', place, message);
        return null;
    }
    run.open.add(target);
    const entry = convert(run, target, path);
    run.open.delete(target);
    return entry === null ? null : { value: entry.value, via: [place, ...entry.via] };
}
function convertMap(run, pairs, path, range) {
    const own = new Map();
    const merged = new Map();
    const seen = new Set();
    for (const pair of pairs) {
        const key = keyOf(run, pair.key);
        if (key === null)
            continue;
        if (seen.has(key.name)) {
            const message = `The key \`${key.name}\` stands twice in this map; each may stand once.`;
            run.journal.find('invalid-configuration', key.place, message);
        }
        seen.add(key.name);
        if (key.merges) {
            if (pair.value !== null)
                mergeKey(run, pair.value, path, merged);
            continue;
        }
        const entry = pair.value === null ? emptyEntry(run, pair.key) : convert(run, pair.value, [...path, key.name]);
        if (entry !== null)
            own.set(key.name, { key: key.place, ...entry });
    }
    for (const [name, entry] of merged)
        if (!own.has(name))
            own.set(name, entry);
    return { kind: 'map', entries: own, home: run.home, start: range[0], end: range[1] };
}
function emptyEntry(run, key) {
    const end = key.range?.[1] ?? 0;
    return { value: { kind: 'null', home: run.home, start: end, end }, via: [] };
}
function keyOf(run, node) {
    const target = (0,dist/* isAlias */.Vj)(node) ? run.aliases.get(node) : node;
    if ((0,dist/* isScalar */.jn)(target)) {
        const resolved = resolveScalar(target);
        const { start, end } = scalarRange(target, run.home.source.text);
        const place = placeIn(run.home.source, start, end);
        if (resolved.type === 'string') {
            return { name: resolved.text, place, merges: resolved.text === '<<' && target.type === 'PLAIN' };
        }
    }
    const place = placeOfYaml(run, node);
    run.journal.find('invalid-configuration', place, 'A key of a compose file must be a string; put it in quotes.');
    return null;
}
/** Keys that are there win over merged ones, and of several merged maps the first wins. */
function mergeKey(run, node, path, merged) {
    const entry = convert(run, node, path);
    if (entry === null)
        return;
    const maps = entry.value.kind === 'list' ? entry.value.items : [entry];
    const via = entry.value.kind === 'list' ? entry.via : [];
    for (const map of maps) {
        if (map.value.kind !== 'map') {
            const message = 'The merge key `<<` takes a map or a list of maps.';
            run.journal.find('invalid-configuration', placeOfYaml(run, node), message);
            continue;
        }
        for (const [name, value] of map.value.entries) {
            if (!merged.has(name))
                merged.set(name, { ...value, via: [...via, ...map.via, ...value.via] });
        }
    }
}
function placeOfYaml(run, node) {
    const [start, end] = node.range ?? [0, 0];
    return placeIn(run.home.source, start, end);
}

// EXTERNAL MODULE: ./src/discovery/quoted.ts
var quoted = __webpack_require__(9684);
;// CONCATENATED MODULE: ./src/discovery/reading.ts


/**
 * The finding about a file that was named and cannot be read. `what` says what it should be ("the Dockerfile"),
 * `location` is the text that names it; `null` is the start of the file itself.
 */
function unreadableFinding(file, what, answer, location) {
    const place = { location: location ?? { file, line: 1, column: 1, endLine: 1, endColumn: 1 } };
    switch (answer.kind) {
        case 'missing':
            return (0,finding/* finding */.gk)('missing-file', {
                message: `${capital(what)} ${(0,quoted/* quoted */.T)(file)} does not exist in the repository.`,
                ...place
            });
        case 'directory':
            return (0,finding/* finding */.gk)('missing-file', {
                message: `${capital(what)} ${(0,quoted/* quoted */.T)(file)} is a folder; expected a file.`,
                ...place
            });
        case 'outside':
            return answer.git === true
                ? gitFinding(file, what, place.location)
                : outsideFinding(file, what, place.location);
        case 'too-large':
            return (0,finding/* finding */.gk)('limit-reached', {
                message: `${capital(what)} ${(0,quoted/* quoted */.T)(file)} has ${answer.bytes} bytes, more than ${answer.limit}, and was not read.`,
                ...place
            });
        case 'unreadable':
            return (0,finding/* finding */.gk)('invalid-configuration', {
                message: `${capital(what)} ${(0,quoted/* quoted */.T)(file)} cannot be read: ${answer.reason}.`,
                ...place
            });
    }
}
/** The finding about a path that leaves the repository. */
function outsideFinding(path, what, location) {
    return (0,finding/* finding */.gk)('path-outside-repository', {
        message: `${capital(what)} ${(0,quoted/* quoted */.T)(path)} lies outside of the repository and was not opened: a codespace does not have it.`,
        location,
        fixes: [{ text: 'Keep the file in the repository, and name it there.', who: 'anyone with write access' }]
    });
}
// A checkout's `.git/config` holds the token that it was made with, and what is read may stand in a report.
function gitFinding(path, what, location) {
    return (0,finding/* finding */.gk)('path-outside-repository', {
        message: `${capital(what)} ${(0,quoted/* quoted */.T)(path)} lies in a folder \`.git\`, which is no part of the repository's files and may hold a token: it was not opened.`,
        location,
        fixes: [{ text: 'Name a file that the repository itself holds.', who: 'anyone with write access' }]
    });
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/discovery/compose/read.ts



/**
 * Reads a file that a configuration names at `place`; when it cannot be read the journal has the finding
 * (`missing-file`, `path-outside-repository`, `limit-reached`, `invalid-configuration`) and `null` is given.
 * `what` names it in the message, as in "the compose file".
 */
async function readNamed(files, journal, path, place, what) {
    return taken(await answerOf(files, journal, path), journal, path, place, what);
}
/**
 * Reads a file that is used only if it is there (`.env`): what is missing or a folder gives `null` and no finding. A link
 * that leaves the repository most likely leads to nothing in a codespace, and docker compose goes on without it.
 */
async function readOptional(files, journal, path, place, what) {
    const answer = await answerOf(files, journal, path);
    if (answer.kind === 'missing' || answer.kind === 'directory')
        return null;
    if (answer.kind !== 'outside')
        return taken(answer, journal, path, place, what);
    const message = `${what} \`${path}\` leads out of the repository and was not opened: a codespace does not have what it points to, and docker compose goes on without it.`;
    journal.find('path-outside-repository', place, message, 'warning');
    return null;
}
async function answerOf(files, journal, path) {
    journal.read(path);
    const answer = await files.read(path, limits.fileBytes);
    if (answer.kind === 'text' && answer.path !== undefined)
        journal.read(answer.path);
    return answer;
}
function taken(answer, journal, path, place, what) {
    if (answer.kind === 'text')
        return sourceFile(path, answer.text);
    const { rule, message } = unreadableFinding(path, what, answer, place);
    if (rule === 'limit-reached')
        journal.limit(place, message);
    else
        journal.find(rule, place, message);
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/compose/anchors.ts

/**
 * Finds what each alias of a file stands for: the last node before it that carries its anchor, also one of an earlier
 * document, since Go's YAML library keeps anchors to the end of the file. One pass, since the YAML library here looks
 * through the whole document for each alias.
 */
function resolveAliases(documents) {
    const anchors = new Map();
    const targets = new Map();
    const visit = (node) => {
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = anchors.get(node.source);
            if (target !== undefined)
                targets.set(node, target);
            return;
        }
        if ((0,dist/* isPair */.tO)(node)) {
            visit(node.key);
            visit(node.value);
            return;
        }
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return;
        if (node.anchor !== undefined && node.anchor !== '')
            anchors.set(node.anchor, node);
        if (!(0,dist/* isScalar */.jn)(node))
            for (const item of node.items)
                visit(item);
    };
    for (const { contents } of documents)
        visit(contents);
    return targets;
}

;// CONCATENATED MODULE: ./src/discovery/compose/documents.ts


const options = {
    version: '1.2',
    schema: 'failsafe',
    merge: false,
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
    logLevel: 'silent'
};
/**
 * Parses YAML, every scalar as the text that it is. Nesting is bounded before anything recursive sees the text,
 * since an engine that runs out of stack within a regular expression ends the process.
 */
function parseDocuments(text) {
    const tokens = tokensOf(text);
    if (tokens.kind === 'too-large')
        return tokens;
    const documents = [];
    for (const document of new dist/* Composer */.Dk(options).compose(tokens.tokens, false, text.length)) {
        const [error] = document.errors;
        if (error !== undefined) {
            return { kind: 'invalid', ...withinLine(text, error.pos), message: error.message };
        }
        if (document.contents !== null)
            documents.push(document);
        if (documents.length > limits.documents) {
            return {
                kind: 'too-large',
                start: document.range[0],
                what: `more than ${limits.documents} YAML documents`
            };
        }
    }
    return { kind: 'documents', documents };
}
/** The part of an error's range that lies on its first line, without the line break. */
function withinLine(text, [from, to]) {
    let start = Math.min(from, text.length);
    if (text[start] === '\n' && text[start - 1] === '\r')
        start -= 1;
    let end = start;
    while (end < Math.min(to, text.length) && text[end] !== '\n' && text[end] !== '\r')
        end += 1;
    return { start, end };
}
function tokensOf(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    let lexemes = 0;
    let start = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        start += lexeme.length;
        lexemes += 1;
        if (parser.stack.length > limits.openCollections) {
            return { kind: 'too-large', start: Math.min(start, text.length), what: 'YAML nested too deeply' };
        }
        if (lexemes > limits.lexemes) {
            return { kind: 'too-large', start: Math.min(start, text.length), what: 'too much YAML' };
        }
    }
    for (const token of parser.end())
        tokens.push(token);
    return { kind: 'tokens', tokens };
}

;// CONCATENATED MODULE: ./src/discovery/compose/kept.ts
/** Remembers what was asked for last, as far as it weighs no more than `most` together. */
class Kept {
    #held = new Map();
    #most;
    #weight = 0;
    constructor(most) {
        this.#most = most;
    }
    get(key) {
        const held = this.#held.get(key);
        if (held === undefined)
            return undefined;
        this.#held.delete(key);
        this.#held.set(key, held);
        return held.value;
    }
    /** Keeps a value, in place of an earlier one of its key; the oldest go. */
    set(key, value, weight) {
        this.#drop(key);
        this.#held.set(key, { value, weight });
        this.#weight += weight;
        for (const oldest of this.#held.keys()) {
            if (this.#weight <= this.#most || oldest === key)
                return;
            this.#drop(oldest);
        }
    }
    #drop(key) {
        this.#weight -= this.#held.get(key)?.weight ?? 0;
        this.#held.delete(key);
    }
}

;// CONCATENATED MODULE: ./src/discovery/compose/run.ts





/** What a run begins with. */
function composeRun() {
    return {
        parsed: new Kept(limits.keptLength),
        projects: new Kept(limits.keptNodes),
        readings: new Map(),
        allowance: { parsedLength: limits.parsedLength, convertedNodes: limits.convertedNodes }
    };
}
/** Parses the compose file of a run, or gives what came of it before. */
function parseOnce(run, path, text) {
    const known = run.parsed.get(path);
    if (known?.text === text)
        return known.parsed;
    if (text.length > run.allowance.parsedLength)
        return { kind: 'spent' };
    run.allowance.parsedLength -= text.length;
    const parsed = parse(path, text);
    run.parsed.set(path, { text, parsed }, text.length);
    return parsed;
}
function parse(path, text) {
    const parsed = parseDocuments(text);
    if (parsed.kind !== 'documents')
        return parsed;
    const aliases = resolveAliases(parsed.documents);
    const documents = parsed.documents.map(document => ({ document, aliases }));
    return { kind: 'documents', source: sourceFile(path, text), documents };
}

;// CONCATENATED MODULE: ./src/discovery/compose/project.ts





/**
 * The documents of a compose file as data, in order; `null` when it cannot be read. A file is parsed once for
 * a project, and converted as often as it is used, since each use may have another environment or folder.
 */
async function readComposeFile(project, path, place, folder, environment) {
    project.allowance.documents -= 1;
    if (project.allowance.documents < 0) {
        const what = `The compose project reads more than ${limits.documents} files; \`${path}\` was not read.`;
        if (project.allowance.documents === -1)
            project.journal.limit(place, what);
        project.unread.add(path);
        return null;
    }
    if (project.run.allowance.convertedNodes <= 0) {
        const what = `The compose projects of this repository hold more than ${limits.convertedNodes} values together; \`${path}\` was not read.`;
        project.journal.limit(place, what);
        project.unread.add(path);
        return null;
    }
    const known = project.parsed.get(path) ?? parseFile(project, path, place);
    project.parsed.set(path, known);
    const file = await known;
    if (file === null) {
        project.unread.add(path);
        return null;
    }
    const home = { source: file.source, folder };
    const { journal, allowance } = project;
    const conversion = { home, journal, allowance, lookup: (name) => environment.get(name) ?? null };
    const documents = file.documents.map(document => convertDocument(document, conversion));
    for (const { nodes } of documents) {
        project.run.allowance.convertedNodes -= nodes;
        allowance.nodes += nodes;
    }
    return { home, documents };
}
async function parseFile(project, path, place) {
    const source = await readNamed(project.files, project.journal, path, place, 'The compose file');
    if (source === null)
        return null;
    const parsed = parseOnce(project.run, path, source.text);
    if (parsed.kind === 'documents')
        return parsed;
    if (parsed.kind === 'spent') {
        const what = `The compose files of this repository hold more than ${limits.parsedLength} characters together; \`${path}\` was not read.`;
        project.journal.limit(place, what);
    }
    else if (parsed.kind === 'invalid') {
        const message = `\`${path}\` is not valid YAML: ${parsed.message}.`;
        project.journal.find('invalid-configuration', source.locate(parsed.start, parsed.end), message);
    }
    else {
        const what = `The compose file \`${path}\` was not read: it holds ${parsed.what}.`;
        project.journal.limit(source.locate(parsed.start, parsed.start), what);
    }
    return null;
}
const remotePrefixes = ['https://', 'http://', 'git://', 'ssh://', 'github.com/', 'git@', 'oci://'];
/** Whether compose fetches what `path` names from another host. */
function isRemote(path) {
    return path.includes('://') || remotePrefixes.some(prefix => path.startsWith(prefix));
}
/**
 * The path in the repository that `path`, written at `place`, means for a file whose paths are relative to
 * `folder`; `null`, with `path-outside-repository`, when it leaves the repository.
 */
function pathFrom(journal, folder, path, place) {
    const resolved = (0,repository_path/* resolveFrom */.dx)(folder, path);
    if (resolved.kind === 'inside' && !path.startsWith('~'))
        return resolved.path;
    journal.find('path-outside-repository', place, `\`${path}\` leads out of the repository, which nothing is read from.`);
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/compose/inline-for-cli.ts





/**
 * Notes that the service which the codespace opens is built from `dockerfile_inline` (`cli-cannot-parse`). The dev
 * container CLI looks for what it builds upon in `Dockerfile` of the build's context, and stops where there is none
 * (`src/spec-node/dockerCompose.ts`, `getBuildInfoForService`).
 */
async function checkInlineForCli(files, journal, { name, build }) {
    const inline = build === null ? null : childOf(build, 'dockerfile_inline');
    if (build === null || inline === null)
        return;
    const path = `services.${name}.build`;
    const context = contextOf(journal, build, path);
    if (context.kind !== 'known' || isRemote(context.path))
        return;
    const dockerfile = (0,repository_path/* resolveFrom */.dx)(context.folder, `${context.path}/Dockerfile`);
    if (dockerfile.kind !== 'inside')
        return;
    journal.read(dockerfile.path);
    const { kind } = await files.read(dockerfile.path, limits.fileBytes);
    const reads = `The dev container CLI knows no \`dockerfile_inline\`: for \`${path}\` it reads \`${dockerfile.path}\``;
    const consequence = kind === 'text'
        ? 'and takes the base image, user and environment of that one for those of the build'
        : 'which is not there, so the codespace fails';
    const message = `${reads}, ${consequence}. Put the text into that file, and leave \`dockerfile_inline\` out.`;
    journal.find('cli-cannot-parse', inline.key, message);
}

;// CONCATENATED MODULE: ./src/discovery/compose/journal.ts


/** A journal that goes on from an earlier one, which stays as it is, or begins empty. */
function createJournal(earlier) {
    const findings = new Map(earlier?.findings.map(one => [journal_keyOf(one), one]));
    const incomplete = new Set(earlier?.incomplete);
    const filesRead = new Set(earlier?.filesRead);
    const limit = (location, what) => {
        if (incomplete.has(what))
            return;
        incomplete.add(what);
        const found = (0,finding/* finding */.gk)('limit-reached', { location, message: what });
        findings.set(journal_keyOf(found), found);
    };
    const keep = (found) => {
        const key = journal_keyOf(found);
        if (findings.has(key))
            return;
        if (findings.size < limits.findings)
            findings.set(key, found);
        else {
            const what = `More than ${limits.findings} things are wrong with the compose project; the rest is not listed.`;
            limit(found.location, what);
        }
    };
    const find = (rule, location, message, severity) => {
        keep((0,finding/* finding */.gk)(rule, { location, message, ...(severity && { severity }) }));
    };
    return {
        find,
        limit,
        leftOut: what => void incomplete.add(what),
        read: path => void filesRead.add(path),
        take: other => {
            for (const one of other.findings)
                keep(one);
            for (const what of other.incomplete)
                incomplete.add(what);
            for (const path of other.filesRead)
                filesRead.add(path);
        },
        get findings() {
            return [...findings.values()];
        },
        get incomplete() {
            return [...incomplete];
        },
        get filesRead() {
            return [...filesRead];
        }
    };
}
function journal_keyOf({ rule, location, message }) {
    return JSON.stringify([rule, location?.file, location?.line, location?.column, message]);
}

;// CONCATENATED MODULE: ./src/discovery/cache-entry.ts
/**
 * The stretches of a `--cache-from` value that name images, as buildx reads it: a list of names without any `=`, or
 * `type=registry,ref=…`. Other types (`local`, `gha`, `s3`) name none.
 */
function cacheImages(text) {
    const fields = fieldsOf(text);
    const value = ({ start, end }) => text.slice(start, end);
    if (fields.every(field => !value(field).includes('=')))
        return fields.filter(({ start, end }) => start < end);
    const attributes = new Map();
    for (const { start, end } of fields) {
        const equals = text.indexOf('=', start);
        if (equals < 0 || equals >= end)
            continue;
        attributes.set(text.slice(start, equals).trim().toLowerCase(), { start: equals + 1, end });
    }
    const type = attributes.get('type');
    const reference = attributes.get('ref');
    return type !== undefined && value(type) === 'registry' && reference !== undefined ? [reference] : [];
}
function fieldsOf(text) {
    let at = 0;
    return text.split(',').map(field => {
        const start = at;
        at += field.length + 1;
        return { start, end: start + field.length };
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/discovery/compose/volumes.ts




/** The images that a service mounts with `type: image`; of several volumes with one target the last counts. */
function volumeImages(journal, service, path) {
    const volumes = childOf(service, 'volumes');
    if (volumes === null)
        return [];
    if (volumes.value.kind !== 'list') {
        wrongType(journal, volumes.value, `${path}.volumes`, 'a list');
        return [];
    }
    const mounted = new Map();
    for (const [index, item] of itemsOf(volumes).entries()) {
        mounted.set(targetOf(item) ?? `\n${index}`, item);
    }
    return [...mounted.values()].flatMap(item => {
        const type = childOf(item, 'type')?.value;
        if (type?.kind !== 'text' || type.text !== 'image')
            return [];
        const source = textUnder(journal, item, 'source', `${path}.volumes`);
        return source === null ? [] : [source];
    });
}
function targetOf(item) {
    if (item.value.kind === 'map') {
        const target = childOf(item, 'target')?.value;
        return target?.kind === 'text' ? clean(target.text) : null;
    }
    return item.value.kind === 'text' ? shortTarget(item.value.text) : null;
}
/** The target of `source:target:mode`; the colon of a Windows drive does not part. */
function shortTarget(text) {
    if (text.length <= 2)
        return text;
    const fields = text.replace(/(^|:)([a-zA-Z]):(?=[\\/])/g, '$1$2\n').split(':');
    const target = fields[1] ?? fields[0] ?? '';
    return clean(target.replace('\n', ':'));
}
function clean(target) {
    const path = external_node_path_.posix.normalize(target);
    return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

;// CONCATENATED MODULE: ./src/discovery/compose/mentions.ts






/** The names of the images that building some services makes. */
function builtImages(services) {
    return new Set(services.flatMap(({ build, image }) => build !== null && image?.value.value.kind === 'known' ? [image.value.value.text] : []));
}
/**
 * The images that a service names itself: its own, unless it is `built` or one that starts with it builds an image of
 * that name (docker compose then goes on after a pull that failed: `pkg/compose/pull.go`), and those of its volumes.
 */
function serviceMentions(journal, service, built) {
    const path = `services.${service.name}`;
    const volumes = volumeImages(journal, service.entry, path);
    const mentions = volumes.map(volume => mention('volume-image', service, volume.value, volume.via));
    if (service.build !== null || service.image === null)
        return mentions;
    const { value } = service.image.value;
    if (value.kind === 'known' && built.has(value.text))
        return mentions;
    const image = mention('compose-image', service, service.image.value, service.image.via);
    return [{ ...image, platform: service.platform }, ...mentions];
}
/** A mention at a text of a service. */
function mention(kind, service, node, via) {
    const { text: written, ...span } = placeOf(node);
    return {
        ...span,
        kind,
        written,
        value: node.value,
        via: [...via, ...node.places],
        platform: null,
        required: kind !== 'cache-from',
        service: service.name
    };
}
/** The images whose layers the build of a service may reuse. */
function cacheMentions(journal, service) {
    const path = `services.${service.name}`;
    const sources = service.build === null ? null : childOf(service.build, 'cache_from');
    if (sources === null)
        return [];
    if (sources.value.kind !== 'list') {
        wrongType(journal, sources.value, `${path}.build.cache_from`, 'a list of strings');
        return [];
    }
    return itemsOf(sources).flatMap(item => {
        const text = asText(journal, item, `${path}.build.cache_from`);
        return text === null ? [] : cachesIn(journal, service, text, item.via);
    });
}
function cachesIn(journal, service, text, via) {
    const images = cacheImages(maskedText(text));
    if (images.length > limits.cacheNames) {
        const what = `An entry of \`cache_from\` of the service \`${service.name}\` names more than ${limits.cacheNames} images; the rest was not read.`;
        journal.limit(placeOf(text), what);
    }
    return images.slice(0, limits.cacheNames).map(({ start, end }) => {
        const whole = start === 0 && end === text.text.length;
        return mention('cache-from', service, whole ? text : sliceOf(text, start, end), via);
    });
}

;// CONCATENATED MODULE: ./src/discovery/compose/build-arguments.ts



/**
 * The arguments of a build, as a map or a list of `KEY=VALUE`. A key without a value takes that of the project's
 * environment files; where they have none compose drops it, and the default of the Dockerfile's ARG counts.
 */
function buildArguments(journal, build, path, environment) {
    const args = childOf(build, 'args');
    if (args === null)
        return [];
    const property = `${path}.args`;
    if (args.value.kind === 'text') {
        wrongType(journal, args.value, property, 'a map or a list of `KEY=VALUE`');
        return [];
    }
    if (args.value.kind === 'list')
        for (const item of args.value.items)
            asText(journal, item, property);
    return entriesOf({ value: longKeyValues(args.value), via: args.via }).flatMap(([name, entry]) => {
        const given = build_arguments_valueOf(journal, name, entry, property, environment);
        if (given === null)
            return [];
        const place = entry.value.kind === 'text' ? placeOf(entry.value) : entry.key;
        return [{ name, value: given.value, place, suppliers: given.places }];
    });
}
function build_arguments_valueOf(journal, name, entry, property, environment) {
    if (entry.value.kind === 'null')
        return environment.get(name) ?? null;
    if (entry.value.kind === 'text' && entry.value.type !== 'timestamp')
        return entry.value;
    wrongType(journal, entry.value, `${property}.${name}`, 'a string, a number, a boolean or nothing');
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/compose/inline-dockerfile.ts


/**
 * The text of `dockerfile_inline`. Compose replaces variables in it before the Dockerfile is read, so one that no file
 * gives may stand for anything: words that stand nowhere else take their places, and make whatever holds them unknown.
 */
function inlineDockerfile(node) {
    const { source } = node.home;
    const { text, map, reasonFor } = withStandIns(node);
    const locate = locateInNode(node);
    return {
        source: {
            kind: 'inline',
            text,
            file: source.path,
            locate: (start, end) => {
                const from = startOffset(map, start);
                return locate(from, Math.max(from, endOffset(map, end)));
            }
        },
        reading: { written: place => source.textAt(place), reasonFor }
    };
}
/** The answers for an inline Dockerfile, in the terms of the compose file; the CLI does not read such a Dockerfile. */
function inCompose({ written, reasonFor }, mentions, findings) {
    return {
        mentions: mentions.map(mention => {
            const { value, file } = mention;
            const reason = value.kind === 'known' ? reasonFor(value.text) : null;
            return {
                ...mention,
                written: written(mention),
                value: reason === null ? value : { kind: 'unknown', reason },
                via: mention.via.map(step => (step.file === file ? { ...step, text: written(step) } : step))
            };
        }),
        findings: findings.filter(({ rule, message }) => rule !== 'cli-cannot-parse' && reasonFor(message) === null)
    };
}
function withStandIns(node) {
    const word = wordOutside(node.text);
    const pieces = [];
    const stretches = [];
    let at = 0;
    const push = (piece) => {
        pieces.push(piece);
        at += piece.length;
    };
    let from = 0;
    const copyTo = (end) => {
        if (end > from)
            stretches.push({ at, from, length: end - from });
        push(node.text.slice(from, end));
    };
    for (const [index, { start, end }] of node.unknown.entries()) {
        copyTo(start);
        push(`${word}${index}z`);
        from = end;
    }
    copyTo(node.text.length);
    const standIn = new RegExp(`${word}([0-9]+)z`);
    return {
        text: pieces.join(''),
        map: { stretches, start: 0, end: node.text.length },
        reasonFor: text => {
            const index = standIn.exec(text)?.[1];
            return index === undefined ? null : (node.unknown[Number(index)]?.reason ?? null);
        }
    };
}
// Lower-case letters and digits: it has to pass for a part of any name.
function wordOutside(text) {
    const taken = new Set(Array.from(text.matchAll(/unresolved([0-9]{1,7})x/gi), ([, number]) => Number(number)));
    let free = 0;
    while (taken.has(free))
        free += 1;
    return `unresolved${free}x`;
}

;// CONCATENATED MODULE: ./src/discovery/compose/suppliers.ts
/** Gives the places of the variables that a build argument or a named context, found by its own place, takes its value from. */
function suppliersOf(args, contexts) {
    const places = new Map();
    for (const { place, suppliers } of args)
        places.set(suppliers_keyOf(place), suppliers);
    for (const { image, suppliers } of contexts)
        if (image !== null)
            places.set(suppliers_keyOf(image.span), suppliers);
    return place => places.get(suppliers_keyOf(place)) ?? [];
}
function suppliers_keyOf({ file, line, column, endLine, endColumn }) {
    return [file, line, column, endLine, endColumn].join('\n');
}

;// CONCATENATED MODULE: ./src/discovery/compose/service-build.ts










/**
 * The build of a service. `dockerfile` is relative to `context`, and `context` to the folder of its model (compose-go
 * `paths`).
 */
function serviceBuild(journal, service, environment) {
    const { build } = service;
    if (build === null)
        return { kind: 'none' };
    const path = `services.${service.name}.build`;
    const dockerfile = dockerfileOf(journal, service, build, path);
    const target = knownUnder(journal, build, 'target', path);
    const platforms = knownTextsUnder(journal, build, 'platforms', path);
    const buildArgs = buildArguments(journal, build, path, environment);
    const contexts = namedContexts(journal, build, path);
    if (dockerfile.kind !== 'known')
        return dockerfile;
    if (target === null && has(build, 'target')) {
        journal.leftOut(`The build of the service \`${service.name}\` was not read: its target is not known.`);
        return { kind: 'none' };
    }
    return {
        kind: 'build',
        build: {
            dockerfile: dockerfile.source,
            arguments: buildArgs,
            target: target === null || target.text === ''
                ? null
                : { name: target.text, place: placeOf(target.entry.value) },
            contexts,
            platform: service.platform ?? (platforms.length === 1 ? (platforms[0]?.text ?? null) : null),
            via: dockerfile.via
        },
        inline: dockerfile.inline,
        suppliers: suppliersOf(buildArgs, contexts)
    };
}
function dockerfileOf(journal, service, build, path) {
    const inline = textUnder(journal, build, 'dockerfile_inline', path);
    if (inline === null)
        return fileOf(journal, service, build, path);
    const { source, reading } = inlineDockerfile(inline.value);
    return { kind: 'known', source, via: [...inline.via, ...inline.value.places], inline: reading };
}
function fileOf(journal, service, build, path) {
    const context = contextOf(journal, build, path);
    const named = textUnder(journal, build, 'dockerfile', path);
    if (context.kind === 'unknown')
        return unknownPath(service, context.text, context.via);
    if (named?.value.value.kind === 'unknown')
        return unknownPath(service, named.value, named.via);
    if (context.kind === 'wrong' || (named === null && has(build, 'dockerfile'))) {
        journal.leftOut(`The Dockerfile of the service \`${service.name}\` was not read: its path is not known.`);
        return { kind: 'none' };
    }
    const name = named === null || named.value.text === '' ? 'Dockerfile' : named.value.text;
    const place = named === null ? context.place : placeOf(named.value);
    const elsewhere = [context.path, name].find(isRemote);
    if (elsewhere !== undefined) {
        journal.leftOut(`The Dockerfile of the service \`${service.name}\` was not read: \`${elsewhere}\` lies outside of the repository.`);
        return { kind: 'none' };
    }
    const relative = external_node_path_.posix.isAbsolute(name) ? name : external_node_path_.posix.join(context.path, name);
    const file = pathFrom(journal, context.folder, relative, place);
    if (file === null)
        return { kind: 'none' };
    const via = named === null ? context.via : [...named.via, ...named.value.places];
    return { kind: 'known', source: { kind: 'file', path: file, place }, via, inline: null };
}
function unknownPath(service, text, via) {
    return { kind: 'unknown', mention: mention('from', service, text, via) };
}

;// CONCATENATED MODULE: ./src/discovery/compose/build-needs.ts





/** What building a service of a project needs: the same for every configuration that asks, and read once. */
function buildNeeds(files, { builds, environment }, service) {
    const needs = builds.get(service.name) ?? readNeeds(files, environment, service);
    builds.set(service.name, needs);
    return needs;
}
async function readNeeds(files, environment, service) {
    const journal = createJournal();
    const caches = cacheMentions(journal, service);
    const read = serviceBuild(journal, service, environment);
    const none = { build: null, standIn: null, mentions: caches, journal };
    if (read.kind === 'unknown')
        return { ...none, mentions: [...caches, read.mention] };
    if (read.kind === 'none')
        return none;
    const { inline, suppliers, build } = read;
    const standIn = await standInOf(files, journal, build);
    const taken = standIn === null ? build : { ...build, dockerfile: { kind: 'file', ...standIn } };
    return {
        build: { service: service.name, build: taken, inline, suppliers },
        standIn,
        mentions: caches,
        journal
    };
}
/** Notes what the dev container CLI reads otherwise of the build of the service that the codespace opens. */
async function checkForCli(files, journal, service, { standIn }) {
    if (standIn !== null)
        checkStandInForCli(journal, standIn);
    await checkInlineForCli(files, journal, service);
}

;// CONCATENATED MODULE: ./src/discovery/compose/consistency.ts



/**
 * Notes what docker compose refuses although every property has the right type (compose-go `loader/validate.go`,
 * as far as images and builds are concerned). What a `partial` service lacks may stand in what it extends.
 */
function checkConsistency(journal, services, partial) {
    for (const service of services.values()) {
        if (!partial.has(service.name))
            checkSource(journal, service);
        checkDockerfile(journal, service);
        checkPlatforms(journal, service);
    }
}
function checkSource(journal, { name, place, entry }) {
    if (isNull(entry, 'image') || isNull(entry, 'build'))
        return;
    const image = childOf(entry, 'image')?.value;
    const named = image !== undefined && !(image.kind === 'text' && image.value.kind === 'known' && image.text === '');
    if (named || has(entry, 'build') || has(entry, 'provider'))
        return;
    const message = `The service \`${name}\` has neither an \`image\` nor a \`build\`; it needs one of them.`;
    journal.find('invalid-configuration', place, message);
}
// That it is null has a finding of its own.
function isNull({ value }, key) {
    return value.kind === 'map' && value.entries.get(key)?.value.kind === 'null';
}
function checkDockerfile(journal, { name, build }) {
    const inline = build === null ? null : childOf(build, 'dockerfile_inline');
    if (build === null || inline === null || !has(build, 'dockerfile'))
        return;
    const message = `\`services.${name}.build\` has both \`dockerfile\` and \`dockerfile_inline\`; only one of them may stand.`;
    journal.find('invalid-configuration', inline.key, message);
}
function checkPlatforms(journal, { name, build, platform }) {
    const platforms = build === null ? null : childOf(build, 'platforms');
    if (platforms === null || platform === null)
        return;
    const texts = itemsOf(platforms).flatMap(({ value }) => (value.kind === 'text' ? [value] : []));
    if (texts.length === 0 || texts.some(({ value, text }) => value.kind === 'unknown' || text === platform))
        return;
    const message = `\`services.${name}.build.platforms\` does not hold the service's \`platform\` \`${platform}\`; docker compose refuses this.`;
    journal.find('invalid-configuration', platforms.key, message);
}

;// CONCATENATED MODULE: ./src/discovery/compose/dotenv.ts



/**
 * Reads an environment file with the grammar of compose-go's `dotenv`: `export`, `KEY=value`, `KEY: value`,
 * quotes over several lines, escapes in double quotes, comments after ` #`, variables outside of single quotes
 * (`outer` before those of the file itself). A key alone takes its value from the environment: no file gives it.
 */
function parseDotenv(source, outer) {
    const variables = new Map();
    const lookup = name => outer(name) ?? variables.get(name) ?? null;
    const { text } = source;
    let position = statementStart(text, text.startsWith('\uFEFF') ? 1 : 0);
    let length = 0;
    while (position < text.length) {
        const key = readKey(text, position);
        if (key.kind === 'fault')
            return { variables, fault: key.fault };
        position = key.next;
        if (key.kind === 'key') {
            const value = readValue(source, key.next, lookup);
            if (value.kind === 'fault')
                return { variables, fault: value.fault };
            variables.set(key.name, value.variable);
            length += value.variable.value.kind === 'known' ? value.variable.value.text.length : 0;
            if (length > limits.environmentLength)
                return { variables, fault: tooLarge(key.next, value.next) };
            position = value.next;
        }
        position = statementStart(text, position);
    }
    return { variables, fault: null };
}
function invalid(start, end, message) {
    return { kind: 'fault', fault: { kind: 'invalid', start, end, message } };
}
function tooLarge(start, end) {
    const message = 'the values of the variables are too long or nested too deeply';
    return { kind: 'too-large', start, end, message };
}
const white = /[\t\n\v\f\r \u0085\p{Z}]/u;
const blanks = new Set(['\t', '\v', '\f', '\r', ' ', '\u0085', '\u00A0']);
function statementStart(text, start) {
    let position = start;
    for (;;) {
        while (position < text.length && white.test(text[position] ?? ''))
            position += 1;
        if (text[position] !== '#')
            return position;
        const newline = text.indexOf('\n', position);
        if (newline < 0)
            return text.length;
        position = newline;
    }
}
function skipBlanks(text, start) {
    let position = start;
    while (blanks.has(text[position] ?? ''))
        position += 1;
    return position;
}
function trimmedEnd(text, start, end) {
    let last = end;
    while (last > start && white.test(text[last - 1] ?? ''))
        last -= 1;
    return last;
}
function lineEnd(text, start) {
    const newline = text.indexOf('\n', start);
    return newline < 0 ? text.length : newline;
}
const exported = /export(?=[\t\n\f\r ])/y;
const nameCharacter = /[\p{L}\p{N}_.[\]-]/u;
function readKey(text, statement) {
    exported.lastIndex = statement;
    const start = exported.test(text) ? skipBlanks(text, statement + 'export'.length) : statement;
    let position = start;
    while (position < text.length) {
        const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
        if (character === '=' || character === ':' || character === '\n')
            return keyUpTo(text, start, position);
        if (!blanks.has(character) && !nameCharacter.test(character)) {
            const message = `"${character}" cannot stand in the name of a variable; expected KEY=value`;
            return invalid(start, trimmedEnd(text, start, lineEnd(text, position)), message);
        }
        position += character.length;
    }
    return { kind: 'key', name: '', next: start };
}
function keyUpTo(text, start, end) {
    const last = trimmedEnd(text, start, end);
    const name = text.slice(start, last);
    if (name.includes(' ')) {
        return invalid(start, last, `the name of a variable cannot hold a space; expected KEY=value, found "${name}"`);
    }
    const next = skipBlanks(text, end + 1);
    return text[end] === '\n' ? { kind: 'alone', next } : { kind: 'key', name, next };
}
function readValue(source, start, lookup) {
    const quote = source.text[start];
    return quote === '"' || quote === "'"
        ? readQuoted(source, start, quote, lookup)
        : readBare(source, start, lookup);
}
function readBare(source, start, lookup) {
    const newline = lineEnd(source.text, start);
    const comment = source.text.slice(start, newline).indexOf(' #');
    const end = trimmedEnd(source.text, start, comment < 0 ? newline : start + comment);
    return expanded(source, { start, end, next: newline + 1 }, source.text.slice(start, end), lookup);
}
function readQuoted(source, start, quote, lookup) {
    const { text } = source;
    const parts = [];
    let copied = start + 1;
    for (let position = start + 1; position < text.length; position += 1) {
        if (text[position] === '\\') {
            position += 1;
            if (text[position] === quote) {
                parts.push(text.slice(copied, position - 1));
                copied = position;
            }
        }
        else if (text[position] === quote) {
            const value = parts.join('') + text.slice(copied, position);
            const range = { start: start + 1, end: position, next: position + 1 };
            if (quote === '"')
                return expanded(source, range, unescaped(value), lookup);
            const places = [placeIn(source, range.start, range.end)];
            return { kind: 'value', variable: { value: { kind: 'known', text: value }, places }, next: range.next };
        }
    }
    const end = trimmedEnd(text, start, lineEnd(text, start));
    return invalid(start, end, `the quote ${quote} is not closed`);
}
function expanded(source, range, text, lookup) {
    const answer = interpolate(text, lookup);
    const { start, end, next } = range;
    if (answer.kind === 'invalid') {
        return invalid(start, end, 'the variable is not written as compose reads it; a plain $ is written $$');
    }
    if (answer.kind === 'too-large') {
        return { kind: 'fault', fault: tooLarge(start, end) };
    }
    const places = [placeIn(source, start, end), ...answer.places];
    return { kind: 'value', variable: { value: answer.value, places }, next };
}
const escapes = new Map([
    ['a', '\u0007'],
    ['b', '\b'],
    ['c', '\\c'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['"', '"'],
    ['\\', '\\'],
    ['$', '$$']
]);
function unescaped(value) {
    return value.replace(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, letter, octal) => {
        if (letter !== undefined)
            return escapes.get(letter) ?? match;
        const code = /^[0-7]{3}$/.test(octal ?? '') ? Number.parseInt(octal ?? '', 8) : 256;
        return code < 256 ? String.fromCharCode(code) : match;
    });
}

;// CONCATENATED MODULE: ./src/discovery/compose/environment.ts


/**
 * Adds the variables of environment files to those of `outer`, which win, as compose does it for a project and
 * for an `include` (compose-go `dotenv.GetEnvFromFile`): of two files the later wins.
 */
async function readEnvironment(files, journal, named, outer) {
    const own = new Map();
    for (const file of named) {
        const read = file.optional ? readOptional : readNamed;
        const source = await read(files, journal, file.path, file.place, 'The environment file');
        if (source === null)
            continue;
        for (const [name, variable] of parseWith(source, journal, outer, own))
            own.set(name, variable);
    }
    return new Map([...own, ...outer]);
}
function parseWith(source, journal, outer, own) {
    const { variables, fault } = parseDotenv(source, name => outer.get(name) ?? own.get(name) ?? null);
    if (fault !== null) {
        const span = source.locate(fault.start, fault.end);
        if (fault.kind === 'invalid') {
            journal.find('invalid-configuration', span, `The environment file \`${source.path}\` cannot be read: ${fault.message}.`);
        }
        else {
            journal.limit(span, `The environment file \`${source.path}\` was not read to its end: ${fault.message}.`);
        }
    }
    return variables;
}

;// CONCATENATED MODULE: ./src/discovery/compose/merge.ts



/**
 * Lays one map of services over another, as compose does with several files (compose-go `override/merge.go`).
 * Properties that decide nothing about images are taken from `over` alone.
 */
function mergeServices(work, base, over) {
    if (!spend(work, base.entries.size + over.entries.size, over))
        return over;
    return mergeMaps(base, over, name => (below, above) => mergeService(work, below, above, name));
}
/** Lays one service over another: of two files, or over the one that it extends. */
function mergeService(work, base, over, name) {
    return mergeMapEntries(work, base, over, `services.${name}`, key => {
        const merger = serviceMergers.get(key);
        if (merger === undefined)
            return (_below, above) => above;
        return (below, above) => merger(work, below, above, `services.${name}.${key}`);
    });
}
const replace = (work, base, over, path) => {
    if (over.value.kind === 'null')
        return base;
    if (base.value.kind === 'map' || base.value.kind === 'list') {
        if (base.value.kind !== over.value.kind)
            return cannot(work, base, over, path);
    }
    return over;
};
const deep = (work, base, over, path) => {
    if (over.value.kind === 'null')
        return base;
    if (base.value.kind === 'map') {
        return mergeMapEntries(work, base, over, path, key => (below, above) => deep(work, below, above, `${path}.${key}`));
    }
    return base.value.kind === 'list' ? append(work, base, over, path) : over;
};
const append = (work, base, over, path) => {
    if (over.value.kind === 'null')
        return base;
    if (base.value.kind === 'null')
        return over;
    if (base.value.kind !== 'list' || over.value.kind !== 'list')
        return cannot(work, base, over, path);
    if (!spend(work, base.value.items.length + over.value.items.length, over.value))
        return over;
    const items = [...pushedItems(base, base.value), ...pushedItems(over, over.value)];
    return { value: { ...over.value, items }, via: [] };
};
const keyValues = (work, base, over, path) => {
    const below = { ...base, value: longKeyValues(base.value) };
    const above = { ...over, value: longKeyValues(over.value) };
    return mergeMapEntries(work, below, above, path, () => (_base, top) => top);
};
const build = (work, base, over, path) => {
    const below = { ...base, value: longBuild(base.value) };
    const above = { ...over, value: longBuild(over.value) };
    return mergeMapEntries(work, below, above, path, key => {
        const merger = key === 'args' || key === 'additional_contexts' ? keyValues : replaceOrAppend(key);
        return (lower, upper) => merger(work, lower, upper, `${path}.${key}`);
    });
};
function replaceOrAppend(key) {
    return key === 'cache_from' || key === 'platforms' ? append : replace;
}
const dependsOn = (work, base, over, path) => {
    const below = { ...base, value: longDependsOn(base.value) };
    const above = { ...over, value: longDependsOn(over.value) };
    return deep(work, below, above, path);
};
const serviceMergers = new Map([
    ['build', build],
    ['cgroup', replace],
    ['depends_on', dependsOn],
    ['extends', deep],
    ['image', replace],
    ['ipc', replace],
    ['links', append],
    ['network_mode', replace],
    ['pid', replace],
    ['platform', replace],
    ['profiles', append],
    ['provider', deep],
    ['uts', replace],
    ['volumes', append],
    ['volumes_from', append]
]);
function mergeMapEntries(work, base, over, path, merger) {
    if (over.value.kind === 'null')
        return base;
    if (base.value.kind === 'null')
        return over;
    if (base.value.kind !== 'map' || over.value.kind !== 'map')
        return cannot(work, base, over, path);
    if (!spend(work, base.value.entries.size + over.value.entries.size, over.value))
        return over;
    const below = { ...base.value, entries: pushedEntries(base, base.value) };
    const above = { ...over.value, entries: pushedEntries(over, over.value) };
    return { value: mergeMaps(below, above, merger), via: [] };
}
function mergeMaps(base, over, merger) {
    const entries = new Map(base.entries);
    for (const [key, above] of over.entries) {
        const below = entries.get(key);
        entries.set(key, below === undefined ? above : { key: above.key, ...merger(key)(below, above) });
    }
    return { ...over, entries };
}
function pushedEntries(entry, map) {
    if (entry.via.length === 0)
        return map.entries;
    return new Map([...map.entries].map(([key, value]) => [key, { ...value, via: [...entry.via, ...value.via] }]));
}
function pushedItems(entry, list) {
    if (entry.via.length === 0)
        return list.items;
    return list.items.map(item => ({ value: item.value, via: [...entry.via, ...item.via] }));
}
const merge_forms = { text: 'a single value', map: 'a map', list: 'a list', null: 'empty' };
function cannot(work, base, over, path) {
    const below = placeOf(base.value);
    const message = `\`${path}\` is ${merge_forms[over.value.kind]} here and ${merge_forms[base.value.kind]} in \`${below.file}\`, line ${below.line}, which it is merged with; expected ${merge_forms[base.value.kind]}.`;
    work.journal.find('invalid-configuration', placeOf(over.value), message);
    return over;
}
function spend(work, nodes, at) {
    work.allowance.mergedNodes -= nodes;
    if (work.allowance.mergedNodes >= 0)
        return true;
    const what = `The compose project merges more than ${limits.mergedNodes} values; the rest was not merged.`;
    if (work.allowance.mergedNodes + nodes >= 0)
        work.journal.limit(placeOf(at), what);
    return false;
}

;// CONCATENATED MODULE: ./src/discovery/compose/reset.ts
/**
 * Takes out of `node` the keys whose paths carry `!reset` or `!override` in a file that is laid over it
 * (compose-go `loader/reset.go`). Only keys of maps; items of lists stay.
 */
function applyResets(node, paths) {
    if (paths.length === 0)
        return node;
    const tree = { cut: false, next: new Map() };
    for (const path of paths)
        plant(tree, path);
    return cut(node, tree);
}
function plant(tree, path) {
    let branch = tree;
    for (const step of path) {
        const next = branch.next.get(step) ?? { cut: false, next: new Map() };
        branch.next.set(step, next);
        branch = next;
    }
    branch.cut = true;
}
function cut(node, branch) {
    if (node.kind !== 'map')
        return node;
    const entries = new Map(node.entries);
    for (const [key, next] of branch.next) {
        const entry = entries.get(key);
        if (entry === undefined)
            continue;
        if (next.cut)
            entries.delete(key);
        else
            entries.set(key, { ...entry, ...within(entry, next) });
    }
    return { ...node, entries };
}
function within(entry, branch) {
    return { value: cut(entry.value, branch), via: entry.via };
}

;// CONCATENATED MODULE: ./src/discovery/compose/services.ts


/** No services, of a compose file that defines none. */
function noServices(home) {
    return { kind: 'map', entries: new Map(), home, start: 0, end: 0 };
}
/** The `services` of a compose file; none when there are none. */
function servicesOf(journal, root) {
    const none = { ...root, entries: new Map() };
    const entry = root.entries.get('services');
    if (entry === undefined)
        return none;
    if (entry.value.kind !== 'map') {
        wrongType(journal, entry.value, 'services', 'a map');
        return none;
    }
    if (entry.via.length === 0)
        return entry.value;
    return { ...entry.value, entries: withVia(entry.value, entry.via) };
}
/** The entries of a map that is reached through more places. */
function withVia(map, via) {
    return new Map([...map.entries].map(([key, value]) => [key, { ...value, via: [...via, ...value.via] }]));
}
/** Takes out of services what `!reset` and `!override` of a file above them name. */
function resetServices(services, resets) {
    const paths = resets.filter(path => path[0] === 'services').map(path => path.slice(1));
    const left = paths.some(path => path.length === 0)
        ? { ...services, entries: new Map() }
        : applyResets(services, paths);
    return left.kind === 'map' ? left : services;
}

;// CONCATENATED MODULE: ./src/discovery/compose/extends.ts






/**
 * Gives every service what it extends (compose-go `loader/extends.go`): a service of the same file or, read
 * without its own `include`, of another, whose relative paths stay relative to it.
 */
async function applyExtends(project, context, services, resets) {
    const scope = { file: context.file, services, resets, done: new Map() };
    const run = { project, environment: context.environment, scopes: new Map() };
    const entries = new Map();
    for (const [name, entry] of services.entries) {
        entries.set(name, { key: entry.key, ...((await resolve(run, scope, name, [])) ?? entry) });
    }
    return { ...services, entries };
}
async function resolve(run, scope, name, chain) {
    const done = scope.done.get(name);
    if (done !== undefined)
        return done;
    const service = scope.services.entries.get(name);
    if (service === undefined)
        return null;
    const resolved = (await extended(run, scope, name, service, chain)) ?? alone(run, name, service);
    scope.done.set(name, resolved);
    return resolved;
}
async function extended(run, scope, name, service, chain) {
    const target = childOf({ value: service.value, via: [] }, 'extends');
    if (target === null)
        return service;
    const named = extends_targetOf(run, target, name);
    if (named === null)
        return null;
    const link = { file: scope.file, name, place: named.place };
    if (closesCycle(run, chain, link))
        return null;
    const other = named.file === null ? scope : await scopeOf(run, named.file, named.filePlace);
    if (other === null)
        return null;
    if (!other.services.entries.has(named.service)) {
        const known = [...other.services.entries.keys()].slice(0, 20).join(', ');
        const message = `The service \`${name}\` extends \`${named.service}\`, which \`${other.file}\` does not define; it defines: ${known === '' ? 'none' : known}.`;
        run.project.journal.find('invalid-configuration', named.place, message);
        return null;
    }
    const base = await resolve(run, other, named.service, [...chain, link]);
    if (base === null || base.value.kind !== 'map')
        return null;
    if (run.project.partial.has(named.service))
        run.project.partial.add(name);
    return { value: overBase(run, scope, name, base, without(service), named).value, via: service.via };
}
function overBase(run, scope, name, base, service, named) {
    const entry = { ...base, key: named.place, via: [...named.via, named.place, ...base.via] };
    const alone = { ...scope.services, entries: new Map([[name, entry]]) };
    const cleaned = resetServices(alone, scope.resets).entries.get(name) ?? entry;
    if (service.value.kind === 'null')
        return cleaned;
    return mergeService(run.project, cleaned, { value: service.value, via: [] }, name);
}
function alone(run, name, service) {
    run.project.partial.add(name);
    return without(service);
}
function without(service) {
    if (service.value.kind !== 'map')
        return service;
    const entries = new Map(service.value.entries);
    entries.delete('extends');
    return { ...service, value: { ...service.value, entries } };
}
function closesCycle(run, chain, link) {
    if (chain.some(({ file, name }) => file === link.file && name === link.name)) {
        const names = [...chain.map(({ name }) => name), link.name].join(' → ');
        run.project.journal.find('invalid-configuration', link.place, `Services extend each other in a circle: ${names}.`);
        return true;
    }
    if (chain.length < limits.extendsDepth)
        return false;
    const what = `Services extend each other more than ${limits.extendsDepth} deep in \`${link.file}\`; the rest was not followed.`;
    run.project.journal.limit(link.place, what);
    return true;
}
function extends_targetOf(run, entry, name) {
    const { journal } = run.project;
    const path = `services.${name}.extends`;
    if (entry.value.kind === 'text') {
        const service = knownText(journal, entry.value, path);
        const place = placeOf(entry.value);
        return service === null ? null : { service, place, file: null, filePlace: place, via: entry.via };
    }
    if (entry.value.kind !== 'map') {
        wrongType(journal, entry.value, path, 'the name of a service or a map with `service` and `file`');
        return null;
    }
    const service = knownUnder(journal, entry, 'service', path);
    if (service === null) {
        if (childOf(entry, 'service') === null) {
            journal.find('invalid-configuration', placeOf(entry.value), `\`${path}.service\` is missing; it names the service to extend.`);
        }
        return null;
    }
    const place = placeOf(service.entry.value);
    const target = { service: service.text, place, via: service.entry.via };
    if (childOf(entry, 'file') === null)
        return { ...target, file: null, filePlace: place };
    const file = knownUnder(journal, entry, 'file', path);
    if (file === null)
        return null;
    const filePlace = placeOf(file.entry.value);
    if (isRemote(file.text)) {
        journal.leftOut(`\`${path}.file\` names \`${file.text}\`, which lies outside of the repository and was not read.`);
        return null;
    }
    const resolved = pathFrom(journal, file.entry.value.home.folder, file.text, filePlace);
    return resolved === null ? null : { ...target, file: resolved, filePlace };
}
async function scopeOf(run, path, place) {
    const known = run.scopes.get(path);
    if (known !== undefined)
        return known;
    const scope = await readScope(run, path, place);
    run.scopes.set(path, scope);
    return scope;
}
async function readScope(run, path, place) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    const file = await readComposeFile(run.project, path, place, folder, run.environment);
    if (file === null)
        return null;
    let services = noServices(file.home);
    let resets = [];
    for (const document of file.documents) {
        if (document.root?.kind !== 'map')
            continue;
        const own = servicesOf(run.project.journal, document.root);
        services = mergeServices(run.project, resetServices(services, document.resets), own);
        resets = document.resets;
    }
    return { file: path, services, resets, done: new Map() };
}

;// CONCATENATED MODULE: ./src/discovery/compose/include.ts









/**
 * Adds the services of the projects that a compose file includes (compose-go `loader/include.go`). Each is a
 * model of its own, with its own folder and environment file; where both define a service, the including file
 * is laid over it, as Docker Compose 5 does it (older ones refuse).
 */
async function applyInclude(project, model, file, load) {
    const { home, root, services, resets } = file;
    const entry = childOf({ value: root, via: [] }, 'include');
    if (entry === null)
        return services;
    if (entry.value.kind !== 'list') {
        wrongType(project.journal, entry.value, 'include', 'a list');
        return services;
    }
    let all = services;
    for (const item of itemsOf(entry)) {
        const included = await includedServices(project, model, file, item, load);
        if (included === null) {
            project.unread.add(home.source.path);
            continue;
        }
        const taken = [...included.entries].map(([name, service]) => {
            if (!all.entries.has(name))
                return [name, service];
            const alone = resetServices({ ...included, entries: new Map([[name, service]]) }, resets);
            return [name, alone.entries.get(name) ?? service];
        });
        all = mergeServices(project, { ...included, entries: new Map(taken) }, all);
    }
    return all;
}
async function includedServices(project, model, file, entry, load) {
    const item = readItem(project, model, entry);
    const [first] = item?.paths ?? [];
    if (item === null || first === undefined)
        return null;
    const including = [...model.including, file.home.source.path];
    if (including.includes(first.path)) {
        const circle = [...including.slice(including.indexOf(first.path)), first.path].join(' → ');
        project.journal.find('invalid-configuration', first.place, `Compose files include each other in a circle: ${circle}.`);
        return null;
    }
    if (including.length > limits.includeDepth) {
        const what = `Compose files include each other more than ${limits.includeDepth} deep; \`${first.path}\` was not read.`;
        project.journal.limit(first.place, what);
        return null;
    }
    const environment = await environmentOf(project, model, item);
    const services = await load(project, { files: item.paths, folder: item.folder, environment, including });
    return services === null ? null : { ...services, entries: withVia(services, [...item.via, first.place]) };
}
function environmentOf(project, model, item) {
    return readEnvironment(project.files, project.journal, item.environmentFiles, model.environment);
}
function readItem(project, model, entry) {
    const { journal } = project;
    if (entry.value.kind !== 'text' && entry.value.kind !== 'map') {
        wrongType(journal, entry.value, 'include', 'a path or a map with `path`');
        return null;
    }
    const named = entry.value.kind === 'text' ? entry : childOf(entry, 'path');
    if (named === null) {
        journal.find('invalid-configuration', placeOf(entry.value), '`include.path` is missing; it names the compose file to include.');
        return null;
    }
    const paths = pathsOf(project, model, named, 'include.path');
    const [first] = paths ?? [];
    if (paths === null || first === undefined)
        return null;
    const folder = projectFolder(project, model, entry, first.path);
    if (folder === null)
        return null;
    const optional = { path: folder === '.' ? '.env' : `${folder}/.env`, place: first.place, optional: true };
    const environment = childOf(entry, 'env_file');
    const listed = environment === null ? [] : pathsOf(project, model, environment, 'include.env_file');
    if (listed === null)
        return null;
    const environmentFiles = listed.length === 0 && !namesOnlyNull(environment)
        ? [optional]
        : listed.map(file => ({ ...file, optional: false }));
    return { paths, folder, environmentFiles, via: entry.via };
}
function namesOnlyNull(environment) {
    return environment !== null && listOf(environment).length > 0;
}
function listOf(entry) {
    return entry.value.kind === 'list' ? itemsOf(entry) : [entry];
}
function projectFolder(project, model, entry, first) {
    const directory = childOf(entry, 'project_directory');
    if (directory === null)
        return (0,repository_path/* folderOf */.yS)(first);
    const text = asText(project.journal, directory, 'include.project_directory');
    if (text === null)
        return null;
    const known = knownText(project.journal, text, 'include.project_directory');
    return known === null ? null : pathFrom(project.journal, model.folder, known, placeOf(text));
}
function pathsOf(project, model, entry, property) {
    const paths = [];
    for (const item of listOf(entry)) {
        const text = asText(project.journal, item, property);
        const known = text === null ? null : knownText(project.journal, text, property);
        if (text === null || known === null)
            return null;
        const place = placeOf(text);
        // Compose v2.40 and later read `/dev/null` as "no environment file, not even .env".
        if (property === 'include.env_file' && known === '/dev/null')
            continue;
        if (isRemote(known)) {
            project.journal.leftOut(`\`${property}\` names \`${known}\`, which lies outside of the repository and was not read.`);
            return null;
        }
        const path = pathFrom(project.journal, model.folder, known, place);
        if (path === null)
            return null;
        paths.push({ path, place });
    }
    return paths;
}

;// CONCATENATED MODULE: ./src/discovery/compose/not-read.ts



/** The sentence about the models at the top of a compose file, which docker compose pulls and which are no images. */
function modelsNotRead(root) {
    const models = childOf({ value: root, via: [] }, 'models');
    if (models === null)
        return [];
    const named = entriesOf(models).flatMap(([, entry]) => childOf(entry, 'model') ?? []);
    return named.length === 0
        ? []
        : [`The models ${listed(named)} of ${where('models', models)} were not looked at.`];
}
/** Notes what a service that starts asks for beside its image: the images of init containers, and a provider. */
function leaveOutBesides(journal, { name, entry }) {
    const steps = childOf(entry, 'pre_start');
    const images = (steps === null ? [] : itemsOf(steps)).flatMap(step => childOf(step, 'image') ?? []);
    if (steps !== null && images.length > 0) {
        const place = where(`services.${name}.pre_start`, steps);
        journal.leftOut(`The images ${listed(images)} of ${place} were not looked at.`);
    }
    const provider = childOf(entry, 'provider');
    if (provider === null)
        return;
    const type = childOf(provider, 'type');
    const which = type === null ? '' : ` ${listed([type])}`;
    const place = where(`services.${name}.provider`, provider);
    journal.leftOut(`What the provider${which} of ${place} pulls was not looked at.`);
}
const mostListed = 5;
function listed(entries) {
    const named = entries.slice(0, mostListed).map(({ value }) => (0,quoted/* quoted */.T)(placeOf(value).text));
    const others = entries.length - named.length;
    return `${named.join(', ')}${others === 0 ? '' : ` and ${others} more`}`;
}
function where(path, { key }) {
    return `${(0,quoted/* quoted */.T)(path)} (\`${key.file}\`, line ${key.line})`;
}

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
;// CONCATENATED MODULE: ./src/discovery/compose/known-keys.ts


/** Unknown keys of one map that are compared with the known ones. */
const mostCompared = 10;
/**
 * Notes the keys of a map that docker compose refuses and that change which images are needed: a deciding one without a
 * value, and an unknown one that is nearly a deciding one. Other unknown keys are left alone, since compose gets new ones.
 */
function checkKeys(journal, map, path, { deciding, others }) {
    let compared = 0;
    for (const [name, { key, value }] of map.entries) {
        const expected = deciding.get(name);
        if (expected !== undefined) {
            if (expected !== null && value.kind === 'null')
                wrongType(journal, value, `${path}.${name}`, expected);
            continue;
        }
        if (others.has(name) || name.startsWith('x-') || compared >= mostCompared)
            continue;
        compared += 1;
        const meant = (0,nearest.nearest)(name, [...deciding.keys()]);
        if (meant === null)
            continue;
        const where = path === '' ? 'A compose file' : `\`${path}\``;
        const message = `${where} has no key \`${name}\`, and docker compose refuses it; expected \`${meant}\`. A key of your own begins with \`x-\`.`;
        journal.find('invalid-configuration', key, message);
    }
}

;// CONCATENATED MODULE: ./src/discovery/compose/service-keys.ts

/** Notes the keys of services and their builds that docker compose refuses. To be asked of what each document leaves. */
function checkServiceKeys(journal, services) {
    for (const [name, { value }] of services.entries) {
        if (value.kind !== 'map')
            continue;
        checkKeys(journal, value, `services.${name}`, ofService);
        const build = value.entries.get('build')?.value;
        if (build?.kind === 'map')
            checkKeys(journal, build, `services.${name}.build`, ofBuild);
    }
}
/** Notes the keys at the top of a compose file that docker compose refuses. */
function checkTopKeys(journal, root) {
    checkKeys(journal, root, '', ofFile);
}
const strings = 'a list of strings';
// compose-go's schema/compose-spec.json. `extends` is gone when services are judged, `pid` may be null there.
const ofService = {
    deciding: new Map([
        ['build', 'a path or a map'],
        ['cgroup', 'a string'],
        ['depends_on', 'a list of services or a map'],
        ['extends', null],
        ['image', 'a string'],
        ['ipc', 'a string'],
        ['links', strings],
        ['network_mode', 'a string'],
        ['pid', null],
        ['platform', 'a string'],
        ['profiles', strings],
        ['provider', 'a map'],
        ['uts', 'a string'],
        ['volumes', 'a list'],
        ['volumes_from', strings]
    ]),
    others: new Set(('annotations attach blkio_config cap_add cap_drop cgroup_parent command configs container_name cpu_count ' +
        'cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares cpus cpuset credential_spec deploy ' +
        'develop device_cgroup_rules devices dns dns_opt dns_search domainname entrypoint env_file environment expose ' +
        'external_links extra_hosts gpus group_add healthcheck hostname init isolation label_file labels logging ' +
        'mac_address mem_limit mem_reservation mem_swappiness memswap_limit models networks oom_kill_disable ' +
        'oom_score_adj pids_limit ports post_start pre_start pre_stop privileged pull_policy pull_refresh_after ' +
        'read_only restart runtime scale secrets security_opt shm_size stdin_open stop_grace_period stop_signal ' +
        'storage_opt sysctls tmpfs tty ulimits use_api_socket user userns_mode working_dir').split(' '))
};
// A context that is absent stands as null in an included model (`withContexts`), with the folder of that model.
const ofBuild = {
    deciding: new Map([
        ['additional_contexts', 'a map or a list of `NAME=VALUE`'],
        ['args', 'a map or a list of `KEY=VALUE`'],
        ['cache_from', strings],
        ['context', null],
        ['dockerfile', 'a string'],
        ['dockerfile_inline', 'a string'],
        ['platforms', strings],
        ['target', 'a string']
    ]),
    others: new Set(('cache_to entitlements extra_hosts isolation labels network no_cache no_cache_filter privileged provenance ' +
        'pull sbom secrets shm_size ssh tags ulimits').split(' '))
};
const ofFile = {
    deciding: new Map([
        ['include', null],
        ['services', null]
    ]),
    others: new Set('configs models name networks secrets version volumes'.split(' '))
};

;// CONCATENATED MODULE: ./src/discovery/compose/dependencies.ts



/**
 * What a service depends on: `depends_on` in both forms, `links`, `volumes_from`, and the namespaces that it
 * shares with `service:…` (compose-go `loader/normalize.go`). Of two mentions of a service the first decides.
 */
function dependenciesOf(journal, service, path) {
    const found = new Map();
    const add = (dependency) => {
        if (!found.has(dependency.name))
            found.set(dependency.name, dependency);
    };
    dependencies_dependsOn(journal, service, `${path}.depends_on`).forEach(add);
    for (const { text, node } of knownTextsUnder(journal, service, 'links', path)) {
        const [name = ''] = text.split(':');
        add({ name, required: true, place: placeOf(node) });
    }
    for (const namespace of ['network_mode', 'ipc', 'pid', 'uts', 'cgroup']) {
        const shared = knownUnder(journal, service, namespace, path);
        if (shared?.text.startsWith('service:') !== true)
            continue;
        add({ name: shared.text.slice('service:'.length), required: true, place: placeOf(shared.entry.value) });
    }
    for (const { text, node } of knownTextsUnder(journal, service, 'volumes_from', path)) {
        const [name = ''] = text.split(':');
        if (!text.startsWith('container:'))
            add({ name, required: true, place: placeOf(node) });
    }
    return [...found.values()];
}
function dependencies_dependsOn(journal, service, path) {
    const child = childOf(service, 'depends_on');
    if (child === null)
        return [];
    if (child.value.kind === 'text') {
        wrongType(journal, child.value, path, 'a list of services or a map');
        return [];
    }
    if (child.value.kind === 'list')
        for (const item of child.value.items)
            checkName(journal, item, path);
    return entriesOf({ value: longDependsOn(child.value), via: [] }).map(([name, entry]) => ({
        name,
        required: isRequired(journal, entry, `${path}.${name}`),
        place: entry.key
    }));
}
function checkName(journal, item, path) {
    const text = asText(journal, item, path);
    if (text !== null)
        knownText(journal, text, path);
}
function isRequired(journal, entry, path) {
    if (entry.value.kind !== 'map') {
        wrongType(journal, entry.value, path, 'a map with `condition`');
        return true;
    }
    const required = childOf(entry, 'required');
    if (required === null || required.value.kind !== 'text')
        return true;
    return !/^(?:false|0|f|no|n|off)$/i.test(required.value.text);
}

;// CONCATENATED MODULE: ./src/discovery/compose/service.ts





/** Reads the services of a project; what docker compose refuses goes to the journal. */
function readServices(journal, services) {
    const read = new Map();
    const sizes = new Map();
    let nodes = 0;
    for (const [name, entry] of services.entries) {
        nodes += sizeOf(entry.value, sizes);
        if (nodes > limits.serviceNodes) {
            journal.limit(entry.key, `The services hold more than ${limits.serviceNodes} values together; the rest was not read.`);
            break;
        }
        if (entry.value.kind === 'map')
            read.set(name, readService(journal, name, entry));
        else
            wrongType(journal, entry.value, `services.${name}`, 'a map');
    }
    return read;
}
function sizeOf(node, known) {
    if (node.kind === 'text' || node.kind === 'null')
        return 1;
    const counted = known.get(node);
    if (counted !== undefined)
        return counted;
    let size = 1;
    const children = node.kind === 'map' ? node.entries.values() : node.items;
    for (const { value } of children)
        size += sizeOf(value, known);
    known.set(node, size);
    return size;
}
function readService(journal, name, entry) {
    const path = `services.${name}`;
    const image = textUnder(journal, entry, 'image', path);
    const build = buildOf(journal, entry, path);
    const nameless = image === null || (image.value.value.kind === 'known' && image.value.value.text === '');
    return {
        name,
        place: entry.key,
        entry,
        image: nameless || has(entry, 'provider') ? null : image,
        build,
        platform: knownUnder(journal, entry, 'platform', path)?.text ?? null,
        profiles: knownTextsUnder(journal, entry, 'profiles', path).map(({ text }) => text),
        dependencies: dependenciesOf(journal, entry, path)
    };
}
function buildOf(journal, entry, path) {
    const build = childOf(entry, 'build');
    if (build === null)
        return null;
    const isText = build.value.kind === 'text' && build.value.type === 'string';
    if (!isText && build.value.kind !== 'map') {
        wrongType(journal, build.value, `${path}.build`, 'a path or a map');
        return null;
    }
    return { value: longBuild(build.value), via: build.via };
}

;// CONCATENATED MODULE: ./src/discovery/compose/load.ts









/** The services of a model, merged as compose merges them; `null` when no file of it could be read. */
async function loadModel(project, model) {
    let services = null;
    for (const { path, place } of model.files) {
        const file = await readComposeFile(project, path, place, model.folder, model.environment);
        if (file === null)
            continue;
        services ??= noServices(file.home);
        for (const document of file.documents) {
            services = await layOver(project, model, services, document, file.home);
            const judging = withoutUnknowns(project.journal);
            checkServiceKeys(judging, services);
            readServices(judging, services);
        }
    }
    return services === null ? null : withContexts(services, model.folder);
}
async function layOver(project, model, below, document, home) {
    const { root, resets } = document;
    if (root?.kind !== 'map') {
        project.unread.add(home.source.path);
        if (root !== null)
            wrongType(project.journal, root, 'the compose file', 'a map');
        return below;
    }
    for (const key of root.entries.keys())
        project.keys.add(key);
    checkTopKeys(project.journal, root);
    project.notRead.push(...modelsNotRead(root));
    const own = servicesOf(project.journal, root);
    const included = await applyInclude(project, model, { home, root, services: own, resets }, loadModel);
    const context = { environment: model.environment, file: home.source.path };
    const extended = await applyExtends(project, context, included, resets);
    return mergeServices(project, resetServices(below, resets), extended);
}
// Compose judges the types after each file, so that a file laid over a wrong value does not mend it.
function withoutUnknowns(journal) {
    const find = (rule, location, message) => {
        if (rule === 'invalid-configuration')
            journal.find(rule, location, message);
    };
    return { ...journal, find };
}
/** A build without a context has the folder of its own model, also when a model of another folder includes it. */
function withContexts(services, folder) {
    const entries = new Map();
    for (const [name, entry] of services.entries)
        entries.set(name, withContext(entry, folder));
    return { ...services, entries };
}
function withContext(service, folder) {
    const build = service.value.kind === 'map' ? service.value.entries.get('build') : undefined;
    if (service.value.kind !== 'map' || build?.value.kind !== 'map')
        return service;
    if (build.value.entries.has('context'))
        return service;
    const { home, end } = build.value;
    const context = { kind: 'null', home: { source: home.source, folder }, start: end, end };
    const entries = new Map([...build.value.entries, ['context', { key: build.key, value: context, via: [] }]]);
    const value = { ...service.value, entries: new Map(service.value.entries) };
    value.entries.set('build', { ...build, value: { ...build.value, entries } });
    return { ...service, value };
}

;// CONCATENATED MODULE: ./src/discovery/compose/project-files.ts



/**
 * The files of a project whose `dockerComposeFile` names none, as the dev container CLI finds them in `folder`:
 * those of the line `COMPOSE_FILE=` in `.env`, else `docker-compose.yml` with `docker-compose.override.yml`.
 */
async function defaultFiles(files, journal, folder, place) {
    const source = await readOptional(files, journal, inFolder(folder, '.env'), place, 'The environment file');
    const named = source === null ? null : composeFileLine(source);
    if (named !== null) {
        return named.text.split(':').map(path => ({ path: absolute(folder, path), place: named }));
    }
    const override = inFolder(folder, 'docker-compose.override.yml');
    const overrides = await readOptional(files, journal, override, place, 'The compose file');
    const own = { path: inFolder(folder, 'docker-compose.yml'), place };
    return overrides === null ? [own] : [own, { path: override, place }];
}
/** The path of a file in a folder of the repository. */
function inFolder(folder, name) {
    return folder === '.' ? name : `${folder}/${name}`;
}
// The dev container CLI looks for the line itself; it does not read the file as docker compose does.
function composeFileLine(source) {
    const line = /^COMPOSE_FILE=(.+)$/m.exec(source.text);
    const value = line?.[1]?.trim();
    if (line === null || value === undefined || value === '')
        return null;
    const start = source.text.indexOf(value, line.index + 'COMPOSE_FILE='.length);
    return placeIn(source, start, start + value.length);
}
function absolute(folder, path) {
    const resolved = (0,repository_path/* resolveFrom */.dx)(folder, path);
    return resolved.kind === 'inside' ? resolved.path : path;
}

;// CONCATENATED MODULE: ./src/discovery/compose/loaded.ts








/**
 * Reads the files of the project that a request names, or gives what another request of the run has read. The answer
 * holds the places of the request that came first: they must be the same for all (`sharedRequest`).
 */
async function loadOnce(run, request) {
    const paths = request.composeFiles.map(({ path }) => path);
    const key = JSON.stringify([paths, paths.length === 0 ? request.folder : null]);
    const known = run.projects.get(key);
    if (known !== undefined)
        return known;
    const journal = createJournal();
    const project = {
        files: request.files,
        run,
        journal,
        allowance: fullAllowance(),
        parsed: new Map(),
        unread: new Set(),
        notRead: [],
        keys: new Set(),
        partial: new Set()
    };
    const loading = load(project, request);
    run.projects.set(key, loading, 0);
    const loaded = await loading;
    run.projects.set(key, loading, project.allowance.nodes);
    return loaded;
}
async function load(project, request) {
    const { journal } = project;
    const named = request.composeFiles.length > 0;
    const files = named
        ? request.composeFiles
        : await defaultFiles(request.files, journal, request.folder, request.place);
    const folder = (0,repository_path/* folderOf */.yS)(files[0]?.path ?? '.');
    const environment = await loaded_environmentOf(project, request, named ? folder : request.folder);
    const services = await loadModel(project, { files, folder, environment, including: [] });
    const none = { services: null, environment, whole: false, journal, builds: new Map() };
    if (services === null)
        return none;
    if (project.unread.size === 0 && isEmpty(project)) {
        journal.find('invalid-configuration', startOf(files), `${namesOf(files)} empty.`);
        return none;
    }
    if (services.entries.size > limits.services) {
        const what = `The compose project defines more than ${limits.services} services and was not read.`;
        journal.limit(request.place, what);
        return none;
    }
    const all = readServices(journal, services);
    const whole = project.unread.size === 0 && journal.incomplete.length === 0;
    if (whole)
        checkConsistency(journal, all, project.partial);
    for (const sentence of project.notRead)
        journal.leftOut(sentence);
    return { services: all, environment, whole, journal, builds: new Map() };
}
// Compose takes `version` away before it looks whether anything is there (compose-go `loader.load`).
function isEmpty({ keys }) {
    return [...keys].every(key => key === 'version');
}
function namesOf(files) {
    const names = [...new Set(files.map(({ path }) => `\`${path}\``))];
    return names.length === 1
        ? `The compose file ${names.join()} is`
        : `The compose files ${names.join(', ')} are all`;
}
function startOf([first]) {
    return { file: first?.path ?? '.', line: 1, column: 1, endLine: 1, endColumn: 1 };
}
async function loaded_environmentOf(project, request, folder) {
    const file = { path: inFolder(folder, '.env'), place: request.place, optional: true };
    const read = await readEnvironment(project.files, project.journal, [file], new Map());
    return new Map([[projectName, { value: { kind: 'unknown', reason: namedLate }, places: [] }], ...read]);
}
const projectName = 'COMPOSE_PROJECT_NAME';
const namedLate = `the variable ${projectName} holds the name of the project, which the dev container CLI chooses when it starts the project`;

;// CONCATENATED MODULE: ./src/discovery/compose/stand-ins.ts
// No path of a repository holds it.
const standInFile = '\0';
/** Puts stand-ins for the places of a request, the only part that differs between configurations that ask the same. */
function sharedRequest(request) {
    const places = [];
    const standIn = (place) => {
        places.push(place);
        const line = places.length;
        return { file: standInFile, line, column: 1, endLine: line, endColumn: 1, text: '' };
    };
    const { composeFiles, folder, service, runServices } = request;
    const shared = {
        ...request,
        place: standIn(request.place),
        service: service === null ? null : { name: service.name, place: standIn(service.place) },
        composeFiles: composeFiles.map(({ path, place }) => ({ path, place: standIn(place) })),
        runServices: runServices?.map(({ name, place }) => ({ name, place: standIn(place) })) ?? null
    };
    return {
        key: JSON.stringify([
            composeFiles.map(({ path }) => path),
            folder,
            service?.name,
            runServices?.map(({ name }) => name)
        ]),
        request: shared,
        restore: finding => {
            const { location } = finding;
            const place = location?.file === standInFile ? places[location.line - 1] : undefined;
            if (place === undefined)
                return finding;
            const { file, line, column, endLine, endColumn } = place;
            return { ...finding, location: { file, line, column, endLine, endColumn } };
        }
    };
}

;// CONCATENATED MODULE: ./src/discovery/compose/cycle.ts
/** The first circle of dependencies, which docker compose refuses; `null` when there is none. */
function dependencyCycle(services) {
    const finished = new Set();
    for (const service of services.values()) {
        const cycle = cycleFrom(services, service, finished);
        if (cycle !== null)
            return cycle;
    }
    return null;
}
function cycleFrom(services, first, finished) {
    const path = [{ service: first, next: 0 }];
    const open = new Set([first.name]);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
        const dependency = step.service.dependencies[step.next];
        step.next += 1;
        if (dependency === undefined) {
            finished.add(step.service.name);
            open.delete(step.service.name);
            path.pop();
            continue;
        }
        const service = services.get(dependency.name);
        if (service === undefined || finished.has(service.name))
            continue;
        if (open.has(service.name)) {
            const names = path.map(({ service: { name } }) => name);
            return { names: [...names.slice(names.indexOf(service.name)), service.name], closing: dependency };
        }
        open.add(service.name);
        path.push({ service, next: 0 });
    }
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/compose/start.ts

/**
 * The services that start: those that are named (`service` and `runServices`) or, when `runServices` is absent
 * or empty, `service` and all without a profile; and what they depend on. A service that `up` names activates its
 * profiles, `COMPOSE_PROFILES` of the project's environment files activates more.
 */
function startedServices(journal, services, environment, request) {
    const profiles = new Set(profilesOf(journal, environment, request.place));
    const always = [...services.values()].filter(service => isActive(service, profiles));
    const named = namedServices(journal, services, request);
    const all = request.runServices === null || request.runServices.length === 0;
    if (request.runServices === null && request.service !== null)
        checkOpened(journal, services, request.service, profiles);
    for (const service of all ? [] : named) {
        if (!isActive(service, profiles))
            for (const profile of service.profiles)
                profiles.add(profile);
    }
    const started = closure(services, all ? [...always, ...named] : named, profiles);
    for (const service of services.values()) {
        const runs = started.has(service.name) || always.includes(service);
        for (const dependency of service.dependencies)
            checkDependency(journal, services, service, dependency, runs, profiles);
    }
    checkCycle(journal, services);
    return started;
}
function checkCycle(journal, services) {
    const cycle = dependencyCycle(services);
    if (cycle === null)
        return;
    const names = cycle.names.slice(0, 20).join(' → ');
    const message = `Services depend on each other in a circle: ${names}. docker compose refuses this.`;
    journal.find('invalid-configuration', cycle.closing.place, message);
}
function profilesOf(journal, environment, place) {
    const variable = environment.get('COMPOSE_PROFILES');
    if (variable === undefined)
        return [];
    if (variable.value.kind === 'known')
        return variable.value.text.split(',').map(profile => profile.trim());
    const message = `\`COMPOSE_PROFILES\` depends on a value that is not known: ${variable.value.reason}.`;
    journal.find('unresolved-variable', variable.places[0] ?? place, message);
    return [];
}
function isActive(service, profiles) {
    return (service.profiles.length === 0 ||
        profiles.has('*') ||
        service.profiles.some(profile => profiles.has(profile)));
}
function namedServices(journal, services, request) {
    const names = (request.runServices ?? []).map(named => ({ ...named, property: 'runServices' }));
    if (request.service !== null)
        names.push({ ...request.service, property: 'service' });
    return names.flatMap(({ name, place, property }) => {
        const found = services.get(name);
        if (found !== undefined)
            return [found];
        const message = `\`${property}\` names \`${name}\`, which the compose project does not define; ${start_listOf(services)}.`;
        journal.find('invalid-configuration', place, message);
        return [];
    });
}
// The CLI builds, then runs `up -d` without a profile and waits for a container that never starts (`dockerCompose.ts`,
// `startContainer`); only `docker compose config` gets `--profile '*'`.
function checkOpened(journal, services, { name, place }, profiles) {
    const service = services.get(name);
    if (service === undefined || isActive(service, profiles))
        return;
    const message = `\`service\` names \`${name}\`, which only starts with a profile (${service.profiles.join(', ')}) that nothing activates: the dev container CLI starts the project without one. Name \`${name}\` in \`runServices\`, or take its \`profiles\` away.`;
    journal.find('invalid-configuration', place, message);
}
function start_listOf(services) {
    if (services.size === 0)
        return 'it defines no service';
    const names = [...services.keys()].slice(0, 20).map(name => `\`${name}\``);
    return `it defines ${names.join(', ')}${services.size > 20 ? ', …' : ''}`;
}
function closure(services, first, profiles) {
    const started = new Set();
    const waiting = [...first];
    for (let service = waiting.pop(); service !== undefined; service = waiting.pop()) {
        if (started.has(service.name))
            continue;
        started.add(service.name);
        for (const { name } of service.dependencies) {
            const dependency = services.get(name);
            if (dependency !== undefined && isActive(dependency, profiles))
                waiting.push(dependency);
        }
    }
    return started;
}
function checkDependency(journal, services, service, dependency, runs, profiles) {
    if (!dependency.required)
        return;
    const found = services.get(dependency.name);
    if (found === undefined) {
        const message = `The service \`${service.name}\` depends on \`${dependency.name}\`, which the compose project does not define; ${start_listOf(services)}.`;
        journal.find('invalid-configuration', dependency.place, message);
    }
    else if (runs && !isActive(found, profiles)) {
        const message = `The service \`${service.name}\` depends on \`${dependency.name}\`, which only starts with a profile (${found.profiles.join(', ')}) that nothing activates; docker compose refuses this.`;
        journal.find('invalid-configuration', dependency.place, message);
    }
}

;// CONCATENATED MODULE: ./src/discovery/compose/compose.ts









/**
 * Reads a compose project as `docker compose config` does (compose-go, specification 2.2) and gives the images and
 * builds of the services that start. Variables come from the repository's `.env` files and from defaults, never from
 * the environment of the process (2.4). Never rejects: what is wrong is a finding, and the rest is read. Requests of
 * one run that ask the same have the same answer, their own places in its findings.
 */
async function readComposeProject(asked, run = composeRun()) {
    const { key, request, restore } = sharedRequest(asked);
    const known = run.readings.get(key) ?? readShared(run, request);
    run.readings.set(key, known);
    const reading = await known;
    return { ...reading, findings: reading.findings.map(restore) };
}
async function readShared(run, request) {
    const loaded = await loadOnce(run, request);
    const journal = createJournal(loaded.journal);
    const needs = await compose_readNeeds(journal, request, loaded);
    const { findings, filesRead, incomplete } = journal;
    return { ...needs, findings, filesRead, incomplete };
}
async function compose_readNeeds(journal, request, loaded) {
    const { services, environment, whole } = loaded;
    if (services === null)
        return { mentions: [], builds: [] };
    const started = startedServices(whole ? journal : silent(journal), services, environment, request);
    const starting = [...services.values()].filter(({ name }) => started.has(name));
    const built = withContextServices(journal, services, starting);
    const images = builtImages(starting);
    const mentions = starting.flatMap(service => serviceMentions(journal, service, images));
    for (const service of starting)
        leaveOutBesides(journal, service);
    const builds = [];
    for (const service of built) {
        const needs = await buildNeeds(request.files, loaded, service);
        journal.take(needs.journal);
        mentions.push(...needs.mentions);
        if (needs.build === null)
            continue;
        builds.push(needs.build);
        if (service.name === request.service?.name)
            await checkForCli(request.files, journal, service, needs);
    }
    return { mentions, builds };
}
// What seems to be absent may stand in the file that could not be read, which has its own finding.
function silent(journal) {
    return { ...journal, find: () => undefined };
}
/** A build whose named context is `service:x` builds x too, also when x does not start. */
function withContextServices(journal, all, starting) {
    const built = new Map(starting.map(service => [service.name, service]));
    for (const service of built.values()) {
        if (service.build === null)
            continue;
        for (const name of contextServices(journal, service.build, `services.${service.name}.build`)) {
            const other = all.get(name);
            if (other !== undefined && other.build !== null)
                built.set(name, other);
            else {
                const message = `The build of \`${service.name}\` takes the service \`${name}\` as a context, which ${other === undefined ? 'the compose project does not define' : 'is not built'}.`;
                journal.find('invalid-configuration', service.place, message);
            }
        }
    }
    return [...built.values()];
}

;// CONCATENATED MODULE: ./src/discovery/cut-defaults.ts


/** The `cli-cannot-parse` about a default of `localEnv` that the dev container CLI cuts at its first colon. */
function cutFinding(cut, location) {
    return (0,finding/* finding */.gk)('cli-cannot-parse', {
        message: `The dev container CLI ends the default of ${(0,quoted/* quoted */.T)(cut.variable)} at its first colon and takes ${(0,quoted/* quoted */.T)(cut.taken)} where ${(0,quoted/* quoted */.T)(cut.written)} stands.`,
        location,
        fixes: [
            {
                text: 'Write the value without the variable, or let the default hold no colon: what follows the colon can stand behind the closing brace.',
                patch: patchFor(cut),
                who: 'anyone with write access'
            }
        ]
    });
}
function patchFor(cut) {
    const head = cut.variable.slice(0, -1 - cut.written.length);
    return `${head}${cut.taken}}${cut.written.slice(cut.taken.length)}`;
}

;// CONCATENATED MODULE: ./src/discovery/mention.ts
/** A mention at a stretch of a devcontainer.json, with nothing that led there. */
function mentionAt(kind, at, value, required = true) {
    return { ...at.span, kind, written: at.written, value, via: [], platform: null, required };
}
/** The place of a text as a step of `via`. */
function mention_placeOf(at) {
    return { ...at.span, text: at.written };
}

;// CONCATENATED MODULE: ./src/discovery/variables.ts

/**
 * Replaces the variables of a devcontainer.json string as the dev container CLI does
 * (`variableSubstitution.ts`), without any environment (specification 2.4): `${localEnv:X:default}` gives its default,
 * every other `${…}` makes the value unknown.
 */
function variables_substitute(text) {
    const cuts = [];
    let result = '';
    for (const piece of variables_pieces(text)) {
        if (piece.kind === 'text') {
            result += piece.text;
            continue;
        }
        const answer = variableValue(piece.text);
        if (answer.kind === 'unknown')
            return { value: answer, cuts };
        if (answer.cut !== null)
            cuts.push(answer.cut);
        result += answer.text;
    }
    return { value: { kind: 'known', text: result }, cuts };
}
const workspaceFolder = '${localWorkspaceFolder}';
/** Replaces the variables of a path; `${localWorkspaceFolder}` at its start is the repository's root. */
function substitutePath(text) {
    const atRoot = text.startsWith(workspaceFolder);
    const { value, cuts } = variables_substitute(atRoot ? text.slice(workspaceFolder.length) : text);
    if (value.kind === 'unknown')
        return value;
    return atRoot
        ? { kind: 'known', from: 'root', text: `./${value.text}`, cuts }
        : { kind: 'known', from: 'folder', text: value.text, cuts };
}
// A variable runs from `${` to the next `}` of the same line, whatever lies between, as the CLI's pattern takes it.
function* variables_pieces(text) {
    for (const line of text.split(/(?<=[\n\r\u2028\u2029])/))
        yield* variables_linePieces(line);
}
function* variables_linePieces(line) {
    let at = 0;
    for (;;) {
        const start = line.indexOf('${', at);
        const end = start < 0 ? -1 : line.indexOf('}', start);
        if (end < 0)
            break;
        yield { kind: 'text', text: line.slice(at, start) };
        yield { kind: 'variable', text: line.slice(start, end + 1) };
        at = end + 1;
    }
    yield { kind: 'text', text: line.slice(at) };
}
function variableValue(variable) {
    const [name = '', ...rest] = variable.slice(2, -1).split(':');
    switch (name) {
        case 'env':
        case 'localEnv':
            return environmentValue(variable, rest);
        case 'localWorkspaceFolder':
        case 'localWorkspaceFolderBasename':
        case 'containerWorkspaceFolder':
        case 'containerWorkspaceFolderBasename':
            return unknown(`${(0,quoted/* quoted */.T)(variable)} depends on where the repository lies in the codespace`);
        case 'devcontainerId':
            return unknown(`${(0,quoted/* quoted */.T)(variable)} is another one in every codespace`);
        case 'containerEnv':
            return unknown(`${(0,quoted/* quoted */.T)(variable)} is known only once the container runs`);
        case 'templateOption':
            return unknown(`${(0,quoted/* quoted */.T)(variable)} is filled in when the Template is applied`);
        default:
            return unknown(`${(0,quoted/* quoted */.T)(variable)} is no variable of devcontainer.json, the dev container CLI leaves it as it stands`);
    }
}
function environmentValue(variable, [name, ...defaults]) {
    if (name === undefined)
        return unknown(`${(0,quoted/* quoted */.T)(variable)} names no environment variable, the dev container CLI stops there`);
    const [taken] = defaults;
    if (taken === undefined) {
        return unknown(`${(0,quoted/* quoted */.T)(variable)} has no default, and the environment variable ${name === '' ? 'without a name' : (0,quoted/* quoted */.T)(name)} of the codespace's host is not known`);
    }
    const written = defaults.join(':');
    return { kind: 'known', text: taken, cut: written === taken ? null : { variable, written, taken } };
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}

;// CONCATENATED MODULE: ./src/discovery/named-path.ts





/** Resolves a path of a configuration from the configuration's folder; `what` says what lies there ("the Dockerfile"). */
function namedPath(configuration, string, what, report) {
    const substituted = substitutePath(string.text);
    if (substituted.kind === 'unknown')
        return substituted;
    for (const cut of substituted.cuts)
        report(cutFinding(cut, string.span));
    if (substituted.text === '') {
        report((0,finding/* finding */.gk)('invalid-configuration', {
            message: `The path of ${what} is empty.`,
            location: string.span
        }));
        return { kind: 'reported' };
    }
    const from = substituted.from === 'root' ? '.' : (0,repository_path/* folderOf */.yS)(configuration);
    const resolved = (0,repository_path/* resolveFrom */.dx)(from, substituted.text);
    if (resolved.kind === 'inside')
        return resolved;
    report(outsideFinding(substituted.text, what, string.span));
    return { kind: 'reported' };
}

;// CONCATENATED MODULE: ./src/discovery/properties.ts


/** The value of a property, or `null` where the object has none. */
function property(object, name) {
    return object.properties.get(name)?.value ?? null;
}
/** The object's property as a string; another type is an `invalid-configuration` that calls the property `path`. */
function stringProperty(object, name, report, path = name) {
    const value = property(object, name);
    if (value === null || value.kind === 'string')
        return value;
    report(properties_wrongType(value, path, 'a string'));
    return null;
}
/** The object's property as an object. */
function objectProperty(object, name, report, path = name) {
    const value = property(object, name);
    if (value === null || value.kind === 'object')
        return value;
    report(properties_wrongType(value, path, 'an object'));
    return null;
}
/** The object's property as a list of strings; a string alone counts as a list of one where `alone` allows it. */
function stringsProperty(object, name, report, { path = name, alone = false } = {}) {
    const value = property(object, name);
    if (value === null)
        return [];
    if (value.kind === 'string' && alone)
        return [value];
    if (value.kind !== 'array') {
        report(properties_wrongType(value, path, alone ? 'a string or an array of strings' : 'an array of strings'));
        return [];
    }
    return value.items.flatMap((item, index) => {
        if (item.kind === 'string')
            return [item];
        report(properties_wrongType(item, `${path}[${index}]`, 'a string'));
        return [];
    });
}
/** The finding about a value of the wrong type: names the property, what was expected, and what stands there. */
function properties_wrongType(value, path, expected) {
    return (0,finding/* finding */.gk)('invalid-configuration', {
        message: `${(0,quoted/* quoted */.T)(path)} must be ${expected}, found ${typeWords[value.kind]}.`,
        location: value.span
    });
}
const typeWords = {
    string: 'a string',
    number: 'a number',
    boolean: 'a boolean',
    null: 'null',
    array: 'an array',
    object: 'an object'
};

;// CONCATENATED MODULE: ./src/discovery/compose-properties.ts








/** Reads `dockerComposeFile`, `service` and `runServices` as the dev container CLI does. */
function readComposeProperties(configuration, root, report) {
    const value = property(root, 'dockerComposeFile');
    const strings = stringsProperty(root, 'dockerComposeFile', report, { alone: true });
    const named = strings.map(string => ({
        string,
        path: namedPath(configuration, string, 'the compose file', report)
    }));
    const unknown = named.flatMap(({ string, path }) => path.kind === 'unknown' ? [mentionAt('compose-image', string, path)] : []);
    const service = serviceOf(root, value?.kind === 'string' ? value : null, report);
    const complete = named.every(({ path }) => path.kind === 'inside');
    const right = value?.kind === 'string' || (value?.kind === 'array' && value.items.length === named.length);
    if (!right || !complete || service.kind === 'none') {
        return { kind: 'none', mentions: [...unknown, ...(service.kind === 'none' ? service.mentions : [])] };
    }
    return {
        kind: 'project',
        composeFiles: named.flatMap(({ string, path }) => path.kind === 'inside' ? [{ path: path.path, place: mention_placeOf(string) }] : []),
        service: { name: service.name, place: service.place },
        runServices: runServicesOf(root, report),
        place: mention_placeOf(value)
    };
}
function serviceOf(root, project, report) {
    const string = stringProperty(root, 'service', report);
    if (string === null) {
        if (property(root, 'service') === null)
            report(serviceMissing(root, project));
        return { kind: 'none', mentions: [] };
    }
    const { value, cuts } = variables_substitute(string.text);
    for (const cut of cuts)
        report(cutFinding(cut, string.span));
    if (value.kind === 'unknown')
        return { kind: 'none', mentions: [mentionAt('compose-image', string, value)] };
    return { kind: 'known', name: value.text, place: mention_placeOf(string) };
}
function serviceMissing(root, project) {
    return (0,finding/* finding */.gk)('invalid-configuration', {
        message: '`service` is missing: a configuration with `dockerComposeFile` must name the service that the codespace opens.',
        location: (project ?? root.properties.get('dockerComposeFile')?.key ?? root).span
    });
}
function runServicesOf(root, report) {
    const strings = stringsProperty(root, 'runServices', report);
    if (strings.length === 0)
        return null;
    return strings.flatMap(string => {
        const { value } = variables_substitute(string.text);
        return value.kind === 'known' ? [{ name: value.text, place: mention_placeOf(string) }] : [];
    });
}
/** The folder that docker compose runs in: the workspace's, which holds the default files (specification 2.2). */
function workspaceOf(configuration) {
    const folder = (0,repository_path/* folderOf */.yS)(configuration);
    const parts = folder === '.' ? [] : folder.split('/');
    const at = parts.lastIndexOf('.devcontainer');
    if (at >= 0)
        return external_node_path_.posix.join('.', ...parts.slice(0, at));
    return external_node_path_.posix.basename(configuration) === '.devcontainer.json' ? folder : '.';
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/platform.ts
const systems = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos macos'.split(' '));
const architectures = new Set('386 amd64 arm arm64 loong64 mips mipsle mips64 mips64le ppc64 ppc64le riscv64 s390x wasm i386 x86_64 x86-64 aarch64 armhf armel'.split(' '));
const part = /^[A-Za-z0-9_.-]+$/;
const system = /^[A-Za-z0-9_.-]+(?:\([^()]*\))?$/;
/**
 * Reads `os`, `architecture`, `os/architecture` or `os/architecture/variant` as containerd's `platforms.Parse` does;
 * `fallback` gives what a single word leaves open. `null`: it is no platform.
 */
function parsePlatform(text, fallback) {
    const parts = text.split('/');
    const [first = '', second, third = ''] = parts;
    if (parts.length > 3 || !system.test(first) || (second !== undefined && !part.test(second)))
        return null;
    if (parts.length === 3 && !part.test(third))
        return null;
    const os = systemOf(first);
    if (second !== undefined)
        return normalise(os, second, third);
    if (systems.has(os))
        return normalise(os, fallback?.architecture ?? 'amd64', fallback?.variant ?? '');
    return architectures.has(first.toLowerCase()) ? normalise('linux', first, '') : null;
}
/** `os/architecture`, with the variant where there is one. */
function formatPlatform(platform) {
    const { os, architecture, variant } = platform;
    return variant === '' ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`;
}
function systemOf(text) {
    const name = text.replace(/\(.*$/, '').toLowerCase();
    return name === 'macos' ? 'darwin' : name;
}
function normalise(os, written, variant) {
    const name = written.toLowerCase();
    const version = /^\d/.test(variant) ? `v${variant}` : variant.toLowerCase();
    if (name === 'i386')
        return { os, architecture: '386', variant: '' };
    if (name === 'amd64' || name === 'x86_64' || name === 'x86-64') {
        return { os, architecture: 'amd64', variant: version === 'v1' ? '' : version };
    }
    if (name === 'arm64' || name === 'aarch64')
        return { os, architecture: 'arm64', variant: version === 'v8' ? '' : version };
    if (name === 'armhf')
        return { os, architecture: 'arm', variant: 'v7' };
    if (name === 'armel')
        return { os, architecture: 'arm', variant: 'v6' };
    if (name === 'arm')
        return { os, architecture: 'arm', variant: version === '' ? 'v7' : version };
    return { os, architecture: name, variant: version };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/work.ts
/** Thrown inside the reading of variables when a bound is met; it never leaves this folder. */
class LimitMet extends Error {
}
/** No reference is longer than a few hundred units; a value that grows beyond this is a bomb, not a name. */
const longestValue = 16_384;
/** `${…}` inside `${…}`, no deeper than this. */
const deepestNesting = 50;
/** A fresh allowance for one Dockerfile. */
function newWork() {
    return { left: 6_000_000 };
}
/** Takes from the allowance; throws `LimitMet` when it is used up. */
function work_spend(work, units) {
    work.left -= units;
    if (work.left < 0)
        throw new LimitMet();
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/pattern.ts

const anyUnit = Symbol('?');
/**
 * Reads a pattern as BuildKit's `shell/lex.go` does: `*` any text, `?` any one code point, `\` before `*`, `?` or
 * itself makes it literal and is dropped before `}` and `/`; before anything else it is an error (`null`).
 */
function parsePattern(text) {
    const points = Array.from(text);
    const stretches = [[]];
    for (let at = 0; at < points.length; at++) {
        const point = points[at] ?? '';
        if (point === '*')
            stretches.push([]);
        else if (point === '?')
            stretches.at(-1)?.push(anyUnit);
        else if (point !== '\\')
            stretches.at(-1)?.push(point);
        else {
            const next = points[++at];
            if (next === undefined || !'*?\\}/'.includes(next))
                return null;
            stretches.at(-1)?.push(next);
        }
    }
    return stretches;
}
/** The value without the shortest, or longest, start that the pattern matches. */
function cutStart(value, pattern, longest, work) {
    work_spend(work, value.length);
    const points = Array.from(value);
    const end = matchEnd(points, 0, pattern, longest, work);
    return end === null ? value : points.slice(end).join('');
}
/** The value without the shortest, or longest, end that the pattern matches. */
function cutEnd(value, pattern, longest, work) {
    work_spend(work, value.length);
    const points = Array.from(value).reverse();
    const reversed = pattern.map(stretch => [...stretch].reverse()).reverse();
    const end = matchEnd(points, 0, reversed, longest, work);
    return end === null ? value : points.slice(end).reverse().join('');
}
/** The value with the first match of the pattern, or every one, replaced; a star takes as much as it can. */
function replaceMatches(value, pattern, replacement, every, work) {
    work_spend(work, value.length);
    const points = Array.from(value);
    const out = [];
    let at = 0;
    let previousEnd = -1;
    while (at <= points.length) {
        const match = nextMatch(points, at, pattern, work);
        if (match === null)
            break;
        out.push(points.slice(at, match.start).join(''));
        const isEmpty = match.end === match.start;
        if (!isEmpty || match.start !== previousEnd)
            out.push(replacement);
        work_spend(work, replacement.length + 1);
        previousEnd = match.end;
        at = match.end;
        if (!every)
            break;
        if (isEmpty)
            out.push(points[at++] ?? '');
    }
    return out.join('') + points.slice(at).join('');
}
function nextMatch(points, from, pattern, work) {
    const start = find(points, from, pattern[0] ?? [], false, work);
    if (start === null)
        return null;
    const end = matchEnd(points, start, pattern, true, work);
    return end === null ? null : { start, end };
}
/**
 * Where a match that begins at `start` ends. Every stretch but the last is taken at its first place: that leaves most
 * to the last one, which is taken at its first place for the shortest match and at its last place for the longest.
 */
function matchEnd(points, start, pattern, longest, work) {
    const head = pattern[0] ?? [];
    if (!standsAt(points, start, head, work))
        return null;
    let at = start + head.length;
    for (let index = 1; index < pattern.length; index++) {
        const stretch = pattern[index] ?? [];
        const found = find(points, at, stretch, longest && index === pattern.length - 1, work);
        if (found === null)
            return null;
        at = found + stretch.length;
    }
    return at;
}
function find(points, from, stretch, last, work) {
    const end = points.length - stretch.length;
    for (let step = 0; from + step <= end; step++) {
        const at = last ? end - step : from + step;
        if (standsAt(points, at, stretch, work))
            return at;
    }
    return null;
}
function standsAt(points, at, stretch, work) {
    if (at + stretch.length > points.length)
        return false;
    for (let index = 0; index < stretch.length; index++) {
        work_spend(work, 1);
        const unit = stretch[index];
        if (unit !== anyUnit && unit !== points[at + index])
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/word-reading.ts
/** Thrown where BuildKit refuses a word; it never leaves this folder. */
class WordProblem extends Error {
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/substitution.ts



/** Reads `$x` or `${x…}`, the reading standing on the dollar sign, and gives what takes its place. */
function readSubstitution(reading) {
    reading.at++;
    if (peek(reading) !== '{') {
        const name = readName(reading);
        return name === '' ? '$' : plain(reading, name, `$${name}`);
    }
    reading.at++;
    if (peek(reading) === '')
        throw new WordProblem('"}" is missing');
    if ('{}:'.includes(peek(reading)))
        throw new WordProblem('there is no name between "${" and "}"');
    if (++reading.depth > deepestNesting)
        throw new LimitMet();
    const text = readBraced(reading, readName(reading));
    reading.depth--;
    return text;
}
function readBraced(reading, name) {
    const sign = take(reading);
    if (sign === '}')
        return plain(reading, name, `\${${name}}`);
    if (sign === '/')
        return substitution_replace(reading, name);
    if (sign === ':')
        return conditional(reading, name, take(reading), true);
    if ('+-?'.includes(sign) && sign !== '')
        return conditional(reading, name, sign, false);
    if (sign === '#' || sign === '%')
        return substitution_cut(reading, name, sign);
    throw new WordProblem(sign === '' ? '"}" is missing' : `"${sign}" is no modifier of \${${name}…}`);
}
function plain(reading, name, written) {
    const found = substitution_find(reading, name);
    return !found.isSet && reading.keepUnset ? written : found.text;
}
function conditional(reading, name, sign, emptyIsUnset) {
    const word = reading.readInner(reading, '}', false);
    const modifier = (emptyIsUnset ? ':' : '') + sign;
    if (!'+-?'.includes(sign) || sign === '')
        throw new WordProblem(`"${modifier}" is no modifier of \${${name}…}`);
    const found = substitution_find(reading, name);
    if (!found.isSet && reading.keepUnset)
        return `\${${name}${modifier}${word}}`;
    const counts = found.isSet && !(emptyIsUnset && found.text === '' && !found.isUnknown);
    if (sign === '-')
        return counts ? found.text : word;
    if (sign === '+')
        return counts ? word : '';
    if (counts)
        return found.text;
    throw new WordProblem(`${name}: ${word === '' ? `is not allowed to be ${found.isSet ? 'empty' : 'unset'}` : word}`);
}
function substitution_cut(reading, name, sign) {
    const word = reading.readInner(reading, '}', true);
    const found = substitution_find(reading, name);
    if (!found.isSet && reading.keepUnset)
        return `\${${name}${sign}${word}}`;
    const longest = word.startsWith(sign);
    const pattern = patternOf(longest ? word.slice(1) : word);
    const cutter = sign === '#' ? cutStart : cutEnd;
    return cutter(found.text, pattern, longest, reading.work);
}
function substitution_replace(reading, name) {
    const every = peek(reading) === '/';
    if (every)
        reading.at++;
    const written = reading.readInner(reading, '/', true);
    const replacement = reading.readInner(reading, '}', true);
    const found = substitution_find(reading, name);
    if (!found.isSet && reading.keepUnset)
        return `\${${name}/${written}/${replacement}}`;
    return replaceMatches(found.text, patternOf(written), replacement, every, reading.work);
}
function patternOf(text) {
    const pattern = parsePattern(text);
    if (pattern === null)
        throw new WordProblem(`the pattern "${text}" escapes what needs no escape`);
    return pattern;
}
function substitution_find(reading, name) {
    const value = reading.lookup(name);
    if (value === 'unset') {
        reading.unset.add(name);
        return { isSet: false, isUnknown: false, text: '' };
    }
    reading.used.add(name);
    if (value.kind === 'known')
        return { isSet: true, isUnknown: false, text: value.text };
    reading.unknown ??= value.reason;
    return { isSet: true, isUnknown: true, text: '' };
}
const digits = /\p{Nd}+/uy;
const letters = /[\p{L}\p{Nd}_]+/uy;
/** A name: digits alone, one of the shell's special parameters, or letters, digits and underscores. */
function readName(reading) {
    const first = peek(reading);
    const special = first !== '' && '@*#?-$!'.includes(first) ? first : null;
    const name = special ?? substitution_matchAt(digits, reading) ?? substitution_matchAt(letters, reading) ?? '';
    reading.at += name.length;
    return name;
}
function substitution_matchAt(pattern, reading) {
    const sticky = new RegExp(pattern);
    sticky.lastIndex = reading.at;
    return sticky.exec(reading.source)?.[0] ?? null;
}
function peek(reading) {
    return reading.source.charAt(reading.at);
}
function take(reading) {
    return reading.source.charAt(reading.at++);
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/white-space.ts
/** White space beyond ASCII as Go's `unicode.IsSpace` has it, by which BuildKit trims and splits: a byte order mark is none. */
const farSpaces = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** Whether the UTF-16 unit at `index` is white space to BuildKit. */
function isSpaceAt(text, index) {
    const code = text.charCodeAt(index);
    if (code < 0x80)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return farSpaces.test(text.charAt(index));
}
/** Where the text between two offsets begins once leading white space is left out. */
function skipSpaces(text, from, to) {
    let at = from;
    while (at < to && isSpaceAt(text, at))
        at++;
    return at;
}
/** Where the text between two offsets ends once trailing white space is left out. */
function dropSpaces(text, from, to) {
    let at = to;
    while (at > from && isSpaceAt(text, at - 1))
        at--;
    return at;
}
/** Whether the UTF-16 unit at `index` separates the words of an instruction (BuildKit's `[\t\v\f\r ]`). */
function isSeparatorAt(text, index) {
    const char = text.charAt(index);
    return char === ' ' || char === '\t' || char === '\v' || char === '\f' || char === '\r';
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/shell-word.ts




/**
 * Replaces the variables of a word and takes its quotes and escapes away, as BuildKit's `shell/lex.go` does
 * (`$x`, `${x}`, the modifiers `:-` `-` `:+` `+` `:?` `?` `#` `##` `%` `%%` `/` `//`, words within words).
 */
function expandWord(source, escape, lookup, work) {
    if (plainText.test(source))
        return { kind: 'known', text: source, used: [], unset: [] };
    const reading = newReading(source, escape, lookup, work, false);
    try {
        const text = readUntilStop(reading, null, false);
        const used = [...reading.used];
        if (reading.unknown !== null)
            return { kind: 'unknown', reason: reading.unknown, used };
        return { kind: 'known', text, used, unset: [...reading.unset] };
    }
    catch (problem) {
        if (problem instanceof WordProblem)
            return { kind: 'wrong', message: problem.message };
        if (problem instanceof LimitMet)
            return { kind: 'limit' };
        throw problem;
    }
}
/** A text in which nothing is to be replaced or taken away, whatever the escape token is. */
const plainText = /^[^$'"\\`]*$/;
/**
 * Splits a text into words with every variable left as it is; `raw` keeps the quotes and escapes too.
 * `null` where BuildKit finds an error, such as a quote without its partner.
 */
function splitWords(source, raw, work) {
    const reading = newReading(source, '\\', () => 'unset', work, true, raw !== 'nothing');
    try {
        readUntilStop(reading, null, raw === 'quotes-and-escapes');
        endWord(reading);
        return reading.words;
    }
    catch (problem) {
        if (problem instanceof WordProblem || problem instanceof LimitMet)
            return null;
        throw problem;
    }
}
function newReading(source, escape, lookup, work, keepUnset, rawQuotes = false) {
    return {
        source,
        at: 0,
        escape,
        rawEscapes: false,
        rawQuotes,
        keepUnset,
        lookup,
        used: new Set(),
        unset: new Set(),
        unknown: null,
        depth: 0,
        work,
        words: [],
        word: null,
        readInner: (reading, stop, rawEscapes) => {
            const outer = reading.word;
            const count = reading.words.length;
            const text = readUntilStop(reading, stop, rawEscapes);
            reading.words.length = count;
            reading.word = outer;
            return text;
        }
    };
}
function readUntilStop(reading, stop, rawEscapes) {
    const before = reading.rawEscapes;
    reading.rawEscapes = rawEscapes;
    let result = '';
    while (reading.at < reading.source.length) {
        const char = reading.source.charAt(reading.at);
        if (char === stop) {
            reading.at++;
            reading.rawEscapes = before;
            return result;
        }
        const part = readPart(reading, char);
        work_spend(reading.work, part.length + 1);
        result += part;
        if (result.length > reading.source.length + longestValue)
            throw new LimitMet();
    }
    if (stop !== null)
        throw new WordProblem(`"${stop}" is missing`);
    reading.rawEscapes = before;
    return result;
}
function readPart(reading, char) {
    if (char === '$')
        return splitInto(reading, readSubstitution(reading));
    if (char === "'")
        return keepTogether(reading, readSingleQuotes(reading));
    if (char === '"')
        return keepTogether(reading, readDoubleQuotes(reading));
    if (char === '<')
        return keepTogether(reading, readHeredocMark(reading));
    reading.at++;
    if (char !== reading.escape)
        return splitInto(reading, char);
    const escaped = reading.source.charAt(reading.at++);
    return keepTogether(reading, reading.rawEscapes ? char + escaped : escaped);
}
function splitInto(reading, text) {
    for (let at = 0; at < text.length; at++) {
        if (isSpaceAt(text, at))
            endWord(reading);
        else
            reading.word = (reading.word ?? '') + text.charAt(at);
    }
    return text;
}
function keepTogether(reading, text) {
    reading.word = (reading.word ?? '') + text;
    return text;
}
/** A word of no text at all, such as a pair of quotes, is not counted: BuildKit drops it too. */
function endWord(reading) {
    if (reading.word !== null && reading.word !== '') {
        reading.words.push(reading.word);
        reading.word = null;
    }
}
function readSingleQuotes(reading) {
    const close = reading.source.indexOf("'", reading.at + 1);
    if (close === -1)
        throw new WordProblem('a single quote has no partner');
    const inner = reading.source.slice(reading.at + 1, close);
    reading.at = close + 1;
    return reading.rawQuotes ? `'${inner}'` : inner;
}
function readDoubleQuotes(reading) {
    let result = reading.rawQuotes ? '"' : '';
    reading.at++;
    while (reading.at < reading.source.length) {
        const char = reading.source.charAt(reading.at);
        if (char === '"') {
            reading.at++;
            return reading.rawQuotes ? `${result}"` : result;
        }
        const part = char === '$' ? readSubstitution(reading) : readQuotedUnit(reading, char);
        work_spend(reading.work, part.length + 1);
        result += part;
        if (result.length > reading.source.length + longestValue)
            throw new LimitMet();
    }
    throw new WordProblem('a double quote has no partner');
}
/** Within double quotes the escape token escapes a double quote, `$` and itself; before anything else it stays. */
function readQuotedUnit(reading, char) {
    reading.at++;
    if (char !== reading.escape)
        return char;
    const kept = reading.rawEscapes ? char : '';
    if (reading.at >= reading.source.length)
        return kept;
    const next = reading.source.charAt(reading.at);
    if (next !== '"' && next !== '$' && next !== reading.escape)
        return kept + char;
    reading.at++;
    return kept + next;
}
/** `<<` takes the white space behind it along, so that a heredoc's name stays in one word with it. */
function readHeredocMark(reading) {
    reading.at++;
    if (reading.source.charAt(reading.at) !== '<')
        return '<';
    reading.at++;
    const start = reading.at;
    while (' \t\r'.includes(reading.source.charAt(reading.at)) && reading.at < reading.source.length)
        reading.at++;
    return `<<${reading.source.slice(start, reading.at)}`;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/scope.ts



/** A chain of places is cut at this many. */
const longestChain = 16;
/**
 * The variables that FROM sees, as BuildKit's `buildMetaArgs` makes them: the predefined platform arguments, then the
 * ARGs before the first FROM in their order, each with the build argument of its name or else its default.
 */
function globalScope(outline, parts) {
    const given = new Map(parts.given.map(argument => [argument.name, argument]));
    const variables = predefined(parts, given);
    const valueless = new Set();
    let problem = null;
    let limitMet = false;
    for (const argument of outline.arguments) {
        const value = given.get(argument.name);
        if (value !== undefined)
            variables.set(argument.name, givenVariable(value));
        else if (argument.default !== null) {
            const expansion = expandIn({ variables, escape: parts.escape, work: parts.work }, argument.default.text);
            const place = scope_placeOf(parts, argument.default.text === '' ? argument.written : argument.default);
            variables.set(argument.name, defaulted(argument.name, expansion, place, variables));
            limitMet ||= expansion.kind === 'limit';
            if (expansion.kind === 'wrong')
                problem ??= expansionProblem(argument.default, expansion.message);
        }
        else if (!variables.has(argument.name))
            valueless.add(argument.name);
    }
    return { variables, valueless, escape: parts.escape, work: parts.work, problem, limitMet };
}
/** Replaces the variables of a word by what the scope gives. */
function expandIn(scope, text) {
    return expandWord(text, scope.escape, name => scope.variables.get(name)?.value ?? 'unset', scope.work);
}
/** The places that gave the values of some variables: each ARG, then the ARGs that its default names. */
function placesOf(scope, names) {
    const places = new Set();
    for (const name of names) {
        for (const place of scope.variables.get(name)?.places ?? []) {
            if (places.size < longestChain)
                places.add(place);
        }
    }
    return [...places];
}
/** The variables without a value that a word names, itself or through the ARGs that it names; a few of them at most. */
function missingIn(scope, expansion) {
    const inherited = expansion.used
        .slice(0, longestChain)
        .flatMap(name => scope.variables.get(name)?.missing ?? []);
    return [...new Set([...expansion.unset.slice(0, longestChain), ...inherited])].slice(0, longestChain);
}
/** Why a variable has no value, as a clause. */
function whyUnset(scope, outline, name) {
    if (scope.valueless.has(name))
        return `ARG ${name} has no default, and no build argument gives it a value`;
    if (outline.stageArguments.has(name))
        return `ARG ${name} stands after the first FROM, where no FROM sees it`;
    return `no ARG ${name} stands before the first FROM`;
}
/** Whether one of some variables is not known since a bound was met. */
function reachesLimit(scope, names) {
    return names.some(name => scope.variables.get(name)?.limitMet === true);
}
/** The problem of a word that BuildKit cannot expand. */
function expansionProblem(written, message) {
    return {
        message: `"${written.text.slice(0, 200)}" cannot be expanded: ${message}.`,
        start: written.start,
        end: written.end
    };
}
/** The name of the target as TARGETSTAGE has it. */
function targetStageName(target, stages) {
    const name = target ?? stages.at(-1)?.name ?? '';
    return name === '' ? 'default' : name;
}
function predefined(parts, given) {
    const { buildPlatform: build, targetPlatform: target } = parts;
    const values = {
        BUILDPLATFORM: formatPlatform(build),
        BUILDOS: build.os,
        BUILDOSVERSION: '',
        BUILDARCH: build.architecture,
        BUILDVARIANT: build.variant,
        TARGETPLATFORM: formatPlatform(target),
        TARGETOS: target.os,
        TARGETOSVERSION: '',
        TARGETARCH: target.architecture,
        TARGETVARIANT: target.variant,
        TARGETSTAGE: parts.target
    };
    const variables = new Map();
    for (const [name, text] of Object.entries(values)) {
        const argument = given.get(name);
        variables.set(name, argument === undefined
            ? { value: { kind: 'known', text }, places: [], missing: [] }
            : givenVariable(argument));
    }
    return variables;
}
function givenVariable(argument) {
    const { name, value, place } = argument;
    if (value.kind === 'known')
        return { value, places: [place], missing: [] };
    return scope_unknown(`build argument ${name}: ${value.reason}`, [place]);
}
function defaulted(name, expansion, place, variables) {
    if (expansion.kind === 'wrong')
        return scope_unknown(`the default of ARG ${name} cannot be expanded: ${expansion.message}`, [place]);
    if (expansion.kind === 'limit' || (expansion.kind === 'known' && expansion.text.length > longestValue)) {
        return {
            ...scope_unknown(`the default of ARG ${name} is too long or too deeply nested`, [place]),
            limitMet: true
        };
    }
    const places = [place, ...placesOf({ variables }, expansion.used)].slice(0, longestChain);
    if (expansion.kind === 'unknown') {
        const variable = scope_unknown(expansion.reason, places);
        return reachesLimit({ variables }, expansion.used) ? { ...variable, limitMet: true } : variable;
    }
    return {
        value: { kind: 'known', text: expansion.text },
        places,
        missing: missingIn({ variables }, expansion)
    };
}
function scope_unknown(reason, places) {
    return { value: { kind: 'unknown', reason }, places, missing: [] };
}
function scope_placeOf(parts, written) {
    return { ...parts.locate(written.start, written.end), text: parts.text.slice(written.start, written.end) };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/base.ts



/**
 * Replaces the variables of the name after FROM. BuildKit takes a variable without value as nothing, and refuses an
 * empty name; where an ARG only waits for a value, the answer is `unknown` without a problem.
 */
function readBase(stage, outline, scope) {
    const { base } = stage;
    const expansion = expandIn(scope, base.text);
    if (expansion.kind === 'limit') {
        return { ...base_unknown('its variables are too long or too deeply nested', []), limitMet: true };
    }
    if (expansion.kind === 'wrong') {
        const problem = { ...expansionProblem(base, expansion.message), rule: 'invalid-configuration' };
        return { ...base_unknown(expansion.message, []), problem };
    }
    if (expansion.kind === 'unknown')
        return {
            ...base_unknown(expansion.reason, expansion.used),
            limitMet: reachesLimit(scope, expansion.used)
        };
    const missing = missingIn(scope, expansion);
    const isBlank = expansion.text === '';
    if (!isBlank && (missing.length === 0 || (0,reference_reference/* parseReference */.F2)(expansion.text).kind === 'reference')) {
        return { ...base_unknown('', expansion.used), value: { kind: 'known', text: expansion.text } };
    }
    const reason = missing.map(name => whyUnset(scope, outline, name)).join('; ') || 'the name after FROM is empty';
    const waits = missing.some(name => scope.valueless.has(name));
    const problem = emptyProblem(base, expansion.text, reason);
    return { ...base_unknown(reason, expansion.used), ...(waits ? { waiting: problem } : { problem }) };
}
function base_unknown(reason, names) {
    return { value: { kind: 'unknown', reason }, names, problem: null, waiting: null, limitMet: false };
}
function emptyProblem(base, text, reason) {
    const { start, end } = base;
    if (text === '') {
        return {
            rule: 'invalid-configuration',
            message: `The base name (${base.text.slice(0, 200)}) should not be blank: ${reason}.`,
            start,
            end
        };
    }
    const message = `"${base.text.slice(0, 200)}" becomes "${text.slice(0, 200)}", which is no image reference: ${reason}.`;
    return { rule: 'invalid-image-reference', message, start, end };
}
/** Reads `FROM --platform=…`, whose variables are those of the global scope too. */
function readPlatform(written, outline, scope, target) {
    const expansion = expandIn(scope, written.text);
    if (expansion.kind === 'wrong')
        return { platform: null, problem: expansionProblem(written, expansion.message), limitMet: false };
    if (expansion.kind !== 'known') {
        const limitMet = expansion.kind === 'limit' || reachesLimit(scope, expansion.used);
        return { platform: null, problem: null, limitMet };
    }
    const { start, end } = written;
    const platform = parsePlatform(expansion.text, target);
    if (platform !== null)
        return { platform: formatPlatform(platform), problem: null, limitMet: false };
    const reasons = missingIn(scope, expansion).map(name => whyUnset(scope, outline, name));
    const because = reasons.length === 0 ? 'os/architecture was expected, like linux/amd64' : reasons.join('; ');
    const what = expansion.text === '' ? `The platform (${written.text}) is empty` : `"${expansion.text}" is no platform`;
    return { platform: null, problem: { message: `${what}: ${because}.`, start, end }, limitMet: false };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/cli-text.ts
/**
 * Cuts a Dockerfile up as the dev container CLI does (`dockerfileUtils.ts`): at every line that begins with FROM, be it
 * continued text or the body of a heredoc; what follows FROM are words between white space, line ends included.
 * Its regular expressions are played by one walk over the text, whose time grows with its length alone.
 */
function readAsCli(text) {
    const starts = fromLines(text);
    const stages = starts.map((start, index) => stageAt(text, start, starts[index + 1] ?? text.length));
    return { preamble: instructionsIn(text, starts[0] ?? text.length), stages };
}
const cli_text_lineEnd = /[\n\r\u2028\u2029]/g;
function* lineStarts(text, to) {
    yield 0;
    for (const match of text.slice(0, to).matchAll(cli_text_lineEnd))
        yield match.index + 1;
}
function fromLines(text) {
    const found = [];
    for (const start of lineStarts(text, text.length)) {
        let at = start;
        while (text.charAt(at) === ' ' || text.charAt(at) === '\t')
            at++;
        if (text.slice(at, at + 4).toLowerCase() === 'from')
            found.push(at);
    }
    return found;
}
function isSpace(char) {
    return /\s/.test(char);
}
function tokenAt(text, from, to) {
    let start = from;
    while (start < to && isSpace(text.charAt(start)))
        start++;
    let end = start;
    while (end < to && !isSpace(text.charAt(end)))
        end++;
    return end === start ? null : { text: text.slice(start, end), start, end };
}
function stageAt(text, start, to) {
    const keyword = tokenAt(text, start, to);
    const first = keyword?.end === start + 4 ? tokenAt(text, keyword.end, to) : null;
    if (first === null)
        return { start, label: null, image: 'unknown', imageStart: start, imageEnd: start + 4 };
    const second = tokenAt(text, first.end, to);
    const hasPlatform = /^--platform=./i.test(first.text) && second !== null;
    const image = hasPlatform ? second : first;
    const as = tokenAt(text, image.end, to);
    const label = as?.text.toLowerCase() === 'as' ? tokenAt(text, as.end, to) : null;
    return {
        start,
        label: label?.text ?? null,
        image: image.text.replace(/^['"]|['"]$/g, ''),
        imageStart: image.start,
        imageEnd: image.end
    };
}
function instructionsIn(text, to) {
    const found = [];
    let readTo = 0;
    for (const start of lineStarts(text, to)) {
        if (start < readTo)
            continue;
        const keyword = tokenAt(text, start, to);
        if (keyword === null)
            break;
        readTo = keyword.start + 1;
        if (!isCounted(keyword.text.toUpperCase()))
            continue;
        const name = nameAt(text, keyword.end, to);
        if (name === null)
            continue;
        const { value, end } = valueAt(text, name.end, to);
        readTo = end;
        found.push({ keyword: keyword.text.toUpperCase(), name: name.text, value });
    }
    return found;
}
function isCounted(keyword) {
    return keyword === 'ARG' || keyword === 'ENV' || keyword === 'USER';
}
function nameAt(text, from, to) {
    const token = tokenAt(text, from, to);
    if (token === null)
        return null;
    const equals = token.text.indexOf('=');
    const name = equals === -1 ? token.text : token.text.slice(0, equals);
    return name === '' ? null : { text: name, start: token.start, end: token.start + name.length };
}
/** The value behind spaces and equals signs: up to white space, and only where it has none in it without double quotes. */
function valueAt(text, from, to) {
    let at = from;
    while (at < to && (text.charAt(at) === ' ' || text.charAt(at) === '='))
        at++;
    if (at === from)
        return { value: null, end: from };
    const token = at < to && !isSpace(text.charAt(at)) ? tokenAt(text, at, to) : null;
    if (token === null) {
        const lastEquals = text.slice(from, at).lastIndexOf('=');
        return lastEquals > 0 ? { value: '=', end: at } : { value: null, end: from };
    }
    const close = token.text.lastIndexOf('"');
    const value = token.text.startsWith('"') && close > 1 ? token.text.slice(1, close) : token.text;
    return { value, end: token.end };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/cli-view.ts

/** Thrown where the walk has to be given up; it never leaves this file. */
class GivenUp extends Error {
}
/** Finds the base image of a Dockerfile's target as the CLI's `findBaseImage` does. */
function cliView(text, parts) {
    const { preamble, stages } = readAsCli(text);
    const byLabel = new Map(stages.flatMap(stage => (stage.label === null ? [] : [[stage.label, stage]])));
    const scope = cli_view_scopeOf(preamble, parts);
    let stage = parts.target === null ? stages.at(-1) : byLabel.get(parts.target);
    const seen = new Set();
    try {
        while (stage !== undefined && !seen.has(stage)) {
            seen.add(stage);
            const image = replaceVariables(scope, stage.image, preamble.length, 0);
            const next = byLabel.get(image);
            if (next === undefined)
                return { kind: 'image', text: image, stage };
            stage = next;
        }
        return { kind: 'none' };
    }
    catch (problem) {
        if (problem instanceof GivenUp)
            return { kind: 'unknown' };
        throw problem;
    }
}
function cli_view_scopeOf(preamble, parts) {
    const values = new Map(parts.given.map(({ name, value }) => [name, value.kind === 'known' ? value.text : null]));
    const byName = new Map();
    for (const [index, { keyword, name, value }] of preamble.entries()) {
        if (keyword !== 'ENV' && value === null && !values.has(name))
            continue;
        const indices = byName.get(name);
        if (indices === undefined)
            byName.set(name, [index]);
        else
            indices.push(index);
    }
    return { ...parts, preamble, byName, values, work: 100_000 };
}
const expression = /\$\{?([a-zA-Z0-9_]+)(?::([-+])([^}]+))?\}?/g;
function replaceVariables(scope, text, before, depth) {
    scope.work -= text.length + 1;
    if (scope.work < 0 || depth > 50)
        throw new GivenUp();
    return text.replace(expression, (_, name, option, word) => {
        const value = cli_view_valueOf(scope, name, before, depth);
        if (option === undefined || word === undefined)
            return value;
        const isSet = value !== '';
        const chosen = option === '-' ? (isSet ? value : word) : isSet ? word : value;
        return chosen.replace(/^['"]|['"]$/g, '');
    });
}
function cli_view_valueOf(scope, name, before, depth) {
    scope.work--;
    const index = lastBelow(scope.byName.get(name) ?? [], before);
    const instruction = index === undefined ? undefined : scope.preamble[index];
    if (index === undefined || instruction === undefined || instruction.keyword === 'USER')
        return scope.predefined.get(name) ?? '';
    const given = instruction.keyword === 'ARG' ? scope.values.get(name) : undefined;
    if (given === null)
        throw new GivenUp();
    return replaceVariables(scope, given ?? instruction.value ?? '', index, depth + 1);
}
/** The last of some rising numbers that is below a bound. */
function lastBelow(rising, bound) {
    let low = 0;
    let high = rising.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((rising[middle] ?? bound) < bound)
            low = middle + 1;
        else
            high = middle;
    }
    return rising[low - 1];
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/cli-findings.ts



const who = 'anyone with write access';
/**
 * Says where the dev container CLI finds another base image than Docker (`cli-cannot-parse`). It looks for the base image
 * by four regular expressions and inspects what it finds before it builds, so a wrong name stops a codespace whose build
 * would succeed.
 */
function cliFindings(request, read, target, findContext) {
    const base = trueBase(target, findContext);
    if (base === null)
        return [];
    const predefined = new Map();
    for (const [name, { value }] of read.scope.variables) {
        if (isPredefined.test(name) && value.kind === 'known')
            predefined.set(name, value.text);
    }
    const given = request.build.arguments;
    const view = cliView(request.text, { given, target: request.build.target?.name ?? null, predefined });
    if (view.kind === 'unknown' ||
        (view.kind === 'image' && base.text !== null && isSame(view.text, base.text)))
        return [];
    const message = `${whatItReads(view)} ${whatDockerReads(base)} ${consequence(view)}`;
    const fixes = [{ text: advice(request, read, base, view), who }];
    return [(0,finding/* finding */.gk)('cli-cannot-parse', { message, location: cli_findings_placeOf(request, read, base, view), fixes })];
}
const isPredefined = /^(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)$/;
function trueBase(target, findContext) {
    let node = target;
    while (node.parent !== null)
        node = node.parent;
    const { value } = node.base;
    const context = node.replacedBy ?? (value.kind === 'known' ? findContext(value.text) : null);
    if (context !== null) {
        if (context.image?.value.kind === 'unknown')
            return null;
        return { text: context.image?.value.text ?? null, node, isContext: true };
    }
    return value.kind === 'known' ? { text: value.text, node, isContext: false } : null;
}
function isSame(one, other) {
    if (one === other)
        return true;
    const first = (0,reference_reference/* parseReference */.F2)(one);
    const second = (0,reference_reference/* parseReference */.F2)(other);
    return (first.kind === 'reference' &&
        second.kind === 'reference' &&
        first.reference.text === second.reference.text);
}
function whatItReads(view) {
    return view.kind === 'image'
        ? `The dev container CLI takes "${view.text.slice(0, 200)}" for the base image of this build.`
        : 'The dev container CLI finds no base image of this build.';
}
function whatDockerReads(base) {
    return base.text === null
        ? 'Docker takes a named build context.'
        : `Docker takes "${base.text.slice(0, 200)}".`;
}
function consequence(view) {
    return view.kind === 'image'
        ? 'The CLI inspects its base image before the build, and stops when it cannot be pulled.'
        : "So it does not see the image's user, environment and metadata.";
}
function cli_findings_placeOf(request, read, base, view) {
    if (view.kind === 'none')
        return request.build.target?.place ?? request.locate(base.node.stage.base.start, base.node.stage.base.end);
    if (view.kind === 'image') {
        const stage = read.outline.stages.find(({ start }) => start === view.stage.start);
        if (stage === undefined)
            return request.locate(view.stage.imageStart, view.stage.imageEnd);
        return request.locate(stage.base.start, stage.base.end);
    }
    return request.locate(base.node.stage.base.start, base.node.stage.base.end);
}
function advice(request, read, base, view) {
    if (view.kind === 'none')
        return adviceForNone(request, base);
    if (view.kind === 'unknown')
        return '';
    const stage = read.outline.stages.find(({ start }) => start === view.stage.start);
    if (stage === undefined) {
        return 'Let no line but a FROM instruction begin with "FROM": join the continued line with the one before it, or put something in front of the word, in heredocs too.';
    }
    if (view.text === '\\' || view.text === '`')
        return 'Write FROM, its flags and the image on one line.';
    if (read.graph.named(view.text) !== null) {
        return `Write the name of the stage in the same case everywhere: "${view.text.toLowerCase().slice(0, 200)}".`;
    }
    if (base.isContext)
        return `Give FROM the image itself: ${base.text ?? 'the CLI knows no named build contexts'}.`;
    if (/\$\{\w+(?:[^\w}:]|:[^-+])/.test(stage.base.text)) {
        return `Write the image with $X, \${X}, \${X:-default} or \${X:+value} alone: the CLI knows no other form of a variable. Or name it outright: ${base.text ?? ''}.`;
    }
    return 'Write each ARG on a line of its own, without continuation, and its value without quotes or in double quotes without white space.';
}
function adviceForNone(request, base) {
    const target = request.build.target?.name ?? null;
    const { name } = base.node.stage;
    if (target !== null && /^\d+$/.test(target))
        return 'Give the stage a name with "AS name", and write that name as the target: BuildKit promises names alone, too (moby/buildkit#1503).';
    if (name !== null && base.text === name)
        return `Give the stage another name than its image: "FROM ${name} AS ${name}-base".`;
    if (target !== null)
        return 'Write the target exactly as the stage is named, upper and lower case included.';
    return 'Let the Dockerfile begin without a byte order mark, and every FROM at the start of a line.';
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/contexts.ts

/**
 * Looks named contexts up as BuildKit does: both names are normalised as references are, so that a context `alpine`
 * takes the place of `FROM alpine:latest` and of `docker.io/library/alpine`; `scratch` and `context` mean none.
 */
function contextFinder(contexts) {
    const byName = new Map(contexts.map(context => [normalised(context.name), context]));
    return name => {
        if (byName.size === 0 || /^(?:scratch|context)$/i.test(name))
            return null;
        return byName.get(normalised(name)) ?? null;
    };
}
function normalised(name) {
    const parsed = (0,reference_reference/* parseReference */.F2)(name);
    return parsed.kind === 'reference' ? parsed.reference.text : name;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/findings.ts


/** Findings of one kind beyond this many say nothing new of a broken file. */
const mostFindings = 20;
/** What keeps BuildKit from building the target: the first problem of the file's form, or else those of its stages. */
function buildFindings(request, read, needed, findContext) {
    const form = formProblem(request, read);
    const problems = form === null ? stageProblems(read, needed, findContext) : [form];
    problems.sort((one, other) => one.start - other.start);
    const findings = problems
        .slice(0, mostFindings)
        .map(({ rule, message, start, end }) => (0,finding/* finding */.gk)(rule, { message, location: request.locate(start, end) }));
    const target = form === null ? missingTarget(request, read) : null;
    if (target !== null)
        findings.push(target);
    return findings;
}
function formProblem(request, read) {
    const { problem, stages } = read.outline;
    const found = problem ?? (stages.length === 0 ? noStage(request.text) : null);
    return found === null ? null : { rule: 'invalid-configuration', ...found };
}
function noStage(text) {
    const end = text.search(/[\r\n]|$/);
    const message = text.trim() === ''
        ? 'This Dockerfile is empty: a FROM was expected.'
        : 'This Dockerfile has no FROM, so there is no stage to build.';
    return { message, start: 0, end };
}
function stageProblems(read, needed, findContext) {
    const problems = [];
    const add = (rule, problem) => {
        if (problem !== null && problems.length < mostFindings)
            problems.push({ ...problem, rule });
    };
    add('invalid-configuration', read.scope.problem);
    for (const [index, base] of read.bases.entries()) {
        if (base.problem !== null)
            add(base.problem.rule, base.problem);
        add('invalid-configuration', read.platforms[index]?.problem ?? null);
    }
    for (const node of read.graph.miscased)
        add('invalid-image-reference', miscasedProblem(node));
    for (const node of read.graph.nodes) {
        const isNeeded = needed.stages.has(node);
        for (const need of node.needs)
            add(...needProblem(need, isNeeded, findContext));
        for (const refusal of isNeeded ? node.stage.takes.refusals : [])
            add('invalid-configuration', refusal);
        if (!isNeeded)
            add('invalid-image-reference', unneededBaseProblem(node, findContext));
        const waiting = waitingProblem(node, read.bases[node.stage.index]?.waiting ?? null, isNeeded);
        if (waiting !== null)
            add(waiting.rule, waiting);
    }
    for (const node of needed.triggered) {
        for (const need of node.triggers)
            add(...needProblem(need, true, findContext));
        for (const refusal of node.stage.triggers.refusals)
            add('invalid-configuration', refusal);
    }
    return problems;
}
function miscasedProblem(node) {
    const { base } = node.stage;
    const name = node.parent?.stage.name ?? '';
    const written = node.base.value.kind === 'known' ? node.base.value.text : base.text;
    const message = `FROM "${written}" names no stage: BuildKit keeps the stage's name as "${name}" and compares it exactly. Write "FROM ${name}".`;
    return { message, start: base.start, end: base.end };
}
function needProblem(need, isNeeded, findContext) {
    if (need.kind === 'wrong')
        return ['invalid-configuration', isNeeded || need.always ? need.problem : null];
    const isElsewhere = need.kind === 'stage' || isNeeded;
    return [
        'invalid-image-reference',
        isElsewhere ? null : referenceProblem(need.source.text, need.source, findContext)
    ];
}
/** BuildKit reads the names of all bases, those of stages that the target does not need included. */
function unneededBaseProblem(node, findContext) {
    const { value } = node.base;
    if (node.parent !== null || node.replacedBy !== null || value.kind === 'unknown')
        return null;
    return referenceProblem(value.text, node.stage.base, findContext);
}
/**
 * An ARG without a value in the name of a base: a stage that is needed has an unresolved use for it. BuildKit expands
 * the names of all others too (`buildDispatchStates`), and parses those that no named context replaces.
 */
function waitingProblem(node, waiting, isNeeded) {
    if (waiting === null)
        return null;
    if (node.replacedBy !== null)
        return waiting.rule === 'invalid-configuration' ? waiting : null;
    return isNeeded ? null : waiting;
}
function referenceProblem(text, written, findContext) {
    if (text === 'scratch' || findContext(text) !== null)
        return null;
    const parsed = (0,reference_reference/* parseReference */.F2)(text);
    if (parsed.kind === 'reference')
        return null;
    const message = `"${text.slice(0, 200)}" is no image reference: ${parsed.reason}. BuildKit reads it although the target does not need this stage.`;
    return { message, start: written.start, end: written.end };
}
function missingTarget(request, read) {
    const { target } = request.build;
    const names = read.graph.nodes.flatMap(({ stage }) => (stage.name === null ? [] : [stage.name]));
    if (target === null || read.target !== null || read.graph.nodes.length === 0)
        return null;
    const known = names.length === 0 ? 'none of its stages has a name' : `its stages are ${names.slice(0, 10).join(', ')}`;
    const message = `The target "${target.name.slice(0, 200)}" is no stage of ${request.file}: ${known}.`;
    return (0,finding/* finding */.gk)('invalid-configuration', { message, location: target.place });
}
/** The finding about variables that were not expanded for a bound, if there are any. */
function limitFindings(request, read) {
    const isMet = (_, index) => read.bases[index]?.limitMet === true || read.platforms[index]?.limitMet === true;
    const stage = read.outline.stages.find(isMet);
    if (stage === undefined && !read.scope.limitMet)
        return [];
    const place = stage?.base ?? read.outline.arguments[0]?.written ?? { start: 0, end: 0 };
    const message = 'The variables of this Dockerfile grow too long or are nested too deeply, and were not all expanded. Write the values out.';
    return [(0,finding/* finding */.gk)('limit-reached', { message, location: request.locate(place.start, place.end) })];
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/graph.ts
/**
 * Joins the stages as BuildKit's `dockerfile2llb/convert.go` does: FROM means the latest stage before it of that name,
 * `COPY --from` a stage by its index or any stage of that name, a mount's `from` any stage of that name.
 */
function stageGraph(stages, bases, findContext, rule) {
    const byName = new Map();
    const nodes = [];
    const miscased = [];
    for (const [index, stage] of stages.entries()) {
        const base = bases[index] ?? { value: { kind: 'unknown', reason: 'it was not read' }, names: [] };
        const replacedBy = stage.name === null ? null : findContext(stage.name);
        const text = replacedBy === null && base.value.kind === 'known' ? base.value.text : '';
        const exact = byName.get(text) ?? null;
        const parent = exact ?? byName.get(text.toLowerCase()) ?? null;
        const node = { stage, base, parent, replacedBy, needs: [], triggers: [] };
        if (parent !== exact)
            miscased.push(node);
        nodes.push(node);
        if (stage.name !== null)
            byName.set(stage.name, node);
    }
    const named = (name) => byName.get(name.toLowerCase()) ?? null;
    const needOf = (source, user) => {
        const problem = rule(source);
        return problem === null
            ? lookUp(source, user, nodes, named)
            : { kind: 'wrong', source, problem, always: true };
    };
    for (const node of nodes) {
        node.needs = node.stage.takes.sources.map(source => needOf(source, node));
        node.triggers = node.stage.triggers.sources.map(source => needOf(source, null));
    }
    return { nodes, named, miscased };
}
/** Every stage that the target is made from, itself included. */
function neededFor(target) {
    const stages = new Set([target]);
    const triggered = new Set();
    const addAll = (needs) => {
        for (const need of needs)
            if (need.kind === 'stage')
                stages.add(need.node);
    };
    for (const node of stages) {
        addAll(node.needs);
        if (node.parent === null)
            continue;
        stages.add(node.parent);
        if (!triggered.has(node.parent))
            addAll(node.parent.triggers);
        triggered.add(node.parent);
    }
    return { stages, triggered };
}
function lookUp(source, user, nodes, named) {
    const isIndex = source.kind === 'copy-from' && /^[+-]?\d+$/.test(source.text);
    const node = isIndex ? (nodes[Number(source.text)] ?? null) : named(source.text);
    if (node === null) {
        if (!isIndex)
            return { kind: 'image', source };
        const problem = problemAt(source, `There is no stage ${source.text}: this Dockerfile has ${nodes.length}, counted from 0.`);
        return { kind: 'wrong', source, problem, always: true };
    }
    if (user === null ||
        node.stage.index < user.stage.index ||
        node.replacedBy !== null ||
        user.replacedBy !== null) {
        return { kind: 'stage', node, source };
    }
    const which = node === user ? 'is the one that takes files from it' : 'comes later';
    const message = `The stage "${source.text}" ${which}: only a stage that is defined before this one can be named here.`;
    return { kind: 'wrong', source, problem: problemAt(source, message), always: node === user };
}
/** A problem of the place that a source is written at. */
function problemAt(source, message) {
    return { message, start: source.start, end: source.end };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/mentions.ts

/** The mentions of what the needed stages pull, in the order of the file; the named contexts' images come last. */
function stageMentions(parts) {
    const collected = { mentions: [], contexts: new Map() };
    for (const node of parts.needed.stages) {
        addStage(node, parts, collected);
        for (const need of node.needs)
            addNeed(need, parts, collected);
    }
    for (const node of parts.needed.triggered) {
        for (const need of node.triggers)
            addNeed(need, parts, collected);
    }
    collected.mentions.sort((one, other) => one.start - other.start);
    const contexts = contextMentions(parts.request.build.contexts, collected.contexts);
    return [...collected.mentions.map(({ mention }) => mention), ...contexts];
}
/** One mention for each context that is an image; those that no needed stage uses are not required. */
function contextMentions(contexts, used) {
    const mentions = [];
    for (const context of contexts) {
        const { image } = context;
        if (image === null || (image.value.kind === 'known' && image.value.text === 'scratch'))
            continue;
        mentions.push({
            kind: 'build-context',
            ...spanOf(image.span),
            written: image.written,
            value: image.value,
            via: [],
            platform: used.get(context) ?? null,
            required: used.has(context)
        });
    }
    return mentions;
}
/** The mention of the frontend: the directive's, or that of the build argument BUILDKIT_SYNTAX, which beats it. */
function syntaxMentions(request, syntax) {
    const argument = request.build.arguments.findLast(({ name }) => name === 'BUILDKIT_SYNTAX');
    if (argument !== undefined) {
        const value = firstWord(argument.value);
        if (value.kind === 'known' && (value.text === '' || value.text === 'dockerfile.v0'))
            return [];
        const { text: written, ...span } = argument.place;
        return [{ kind: 'syntax', ...span, written, value, via: [], platform: null, required: true }];
    }
    if (syntax === null || syntax.reference === '')
        return [];
    const value = { kind: 'known', text: syntax.reference };
    return [
        mentions_mentionAt(request, 'syntax', { text: syntax.reference, start: syntax.start, end: syntax.end }, value, [], null)
    ];
}
function firstWord(value) {
    return value.kind === 'known' ? { kind: 'known', text: value.text.trim().split(' ', 1)[0] ?? '' } : value;
}
function addStage(node, parts, collected) {
    if (node.parent !== null)
        return;
    const platform = parts.platforms[node.stage.index] ?? parts.platform;
    const { value } = node.base;
    const context = node.replacedBy ?? (value.kind === 'known' ? parts.findContext(value.text) : null);
    if (context !== null) {
        addContext(context, platform, collected);
        return;
    }
    if (value.kind === 'known' && value.text === 'scratch')
        return;
    const via = placesOf(parts.scope, node.base.names);
    const mention = mentions_mentionAt(parts.request, 'from', node.stage.base, value, via, platform);
    collected.mentions.push({ start: node.stage.base.start, mention });
}
function addNeed(need, parts, collected) {
    if (need.kind === 'stage')
        return;
    const { source } = need;
    if (need.kind === 'wrong') {
        if (!/[$'"\\]/.test(source.text))
            return;
        addSource(source, { kind: 'unknown', reason: 'BuildKit expands no variables here' }, parts, collected);
        return;
    }
    const context = parts.findContext(source.text);
    if (context !== null) {
        addContext(context, parts.platform, collected);
        return;
    }
    if (source.text !== 'scratch')
        addSource(source, { kind: 'known', text: source.text }, parts, collected);
}
function addSource(source, value, parts, collected) {
    const mention = mentions_mentionAt(parts.request, source.kind, source, value, [], parts.platform);
    collected.mentions.push({ start: source.start, mention });
}
function addContext(context, platform, collected) {
    if (!collected.contexts.has(context))
        collected.contexts.set(context, platform);
}
function mentions_mentionAt(request, kind, written, value, via, platform) {
    const span = request.locate(written.start, written.end);
    return {
        kind,
        ...span,
        written: request.text.slice(written.start, written.end),
        value,
        via,
        platform,
        required: true
    };
}
function spanOf(span) {
    const { file, line, column, endLine, endColumn } = span;
    return { file, line, column, endLine, endColumn };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/directives.ts

const names = new Set(['syntax', 'escape', 'check']);
/** A reader of the directives behind `prefix`, `#` or `//`. */
function directiveReader(prefix) {
    let open = true;
    const seen = new Set();
    return {
        open: () => open,
        read: (text, from, to) => {
            if (!open)
                return { kind: 'none' };
            const directive = text.startsWith(prefix, from) ? directiveAt(text, from + prefix.length, to) : null;
            if (directive === null) {
                open = false;
                return { kind: 'none' };
            }
            if (seen.has(directive.name))
                return { kind: 'repeated', name: directive.name };
            seen.add(directive.name);
            return { kind: 'directive', directive };
        }
    };
}
function directiveAt(text, from, to) {
    const start = skipSpaces(text, from, to);
    let nameEnd = start;
    while (nameEnd < to && /[a-zA-Z0-9]/.test(text.charAt(nameEnd)))
        nameEnd++;
    const name = text.slice(start, nameEnd).toLowerCase();
    if (!names.has(name))
        return null;
    const equals = directives_skipBlanks(text, nameEnd, to);
    if (text.charAt(equals) !== '=' || equals >= to)
        return null;
    const valueStart = directives_skipBlanks(text, equals + 1, to);
    let valueEnd = to;
    while (valueEnd > valueStart && isBlankAt(text, valueEnd - 1))
        valueEnd--;
    if (valueEnd === valueStart)
        return null;
    return { name, value: text.slice(valueStart, valueEnd), start: valueStart, end: valueEnd };
}
function isBlankAt(text, index) {
    return '\t\n\f\r '.includes(text.charAt(index));
}
function directives_skipBlanks(text, from, to) {
    let at = from;
    while (at < to && isBlankAt(text, at))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/heredoc.ts

const mark = /^\d*<<(-?)\s*([^<]*)$/;
/**
 * Finds the heredocs that a line opens, as BuildKit does (`parser.go`): every word of the line that is `<<NAME`,
 * a quoted `"<<NAME"` not counted. The default escape token counts here whatever the file's is.
 */
function heredocsOf(line, work) {
    const heredocs = [];
    for (const word of splitWords(line, 'quotes-and-escapes', work) ?? []) {
        const match = word.includes('<<') ? mark.exec(word) : null;
        const name = match?.[2] ?? '';
        const [terminator, ...others] = name === '' ? [] : (splitWords(name, 'nothing', work) ?? []);
        if (terminator !== undefined && others.length === 0)
            heredocs.push({ terminator, dropsTabs: match?.[1] === '-' });
    }
    return heredocs;
}
/** Whether a line of the file (its text without the line end) ends the heredoc. */
function endsHeredoc(heredoc, line) {
    return (heredoc.dropsTabs ? line.replace(/^\t+/, '') : line) === heredoc.terminator;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/instruction.ts

/** Splits a stretch of a logical line into keyword, flags and arguments (BuildKit `parser/split_command.go`). */
function splitInstruction(line, from, to, escape) {
    const start = skipSpaces(line.text, from, to);
    const end = dropSpaces(line.text, start, to);
    let keywordEnd = start;
    while (keywordEnd < end && !isSeparatorAt(line.text, keywordEnd))
        keywordEnd++;
    const { flags, rest } = readFlags(line.text, keywordEnd, end, escape);
    const argumentsFrom = skipSpaces(line.text, rest, end);
    return {
        line,
        keyword: line.text.slice(start, keywordEnd).toLowerCase(),
        from: start,
        keywordEnd,
        flags,
        argumentsFrom,
        argumentsTo: end
    };
}
/** The text of the arguments. */
function argumentsOf(instruction) {
    return instruction.line.text.slice(instruction.argumentsFrom, instruction.argumentsTo);
}
/** The arguments as a JSON array of strings; `mixed`: an array with something else in it, which BuildKit refuses. */
function jsonArguments(instruction) {
    const text = argumentsOf(instruction);
    if (!text.startsWith('[') || !text.endsWith(']'))
        return null;
    try {
        const whole = JSON.parse(text);
        if (!Array.isArray(whole))
            return null;
        return whole.every(item => typeof item === 'string') ? whole : 'mixed';
    }
    catch {
        return null;
    }
}
function readFlags(text, from, to, escape) {
    const flags = [];
    let at = from;
    for (;;) {
        at = skipSpaces(text, at, to);
        if (at >= to || !text.startsWith('--', at) || at + 1 >= to)
            return { flags, rest: at };
        const word = readFlagWord(text, at, to, escape);
        const start = at;
        at = word.end;
        if (word.text === '--')
            return { flags, rest: at };
        flags.push({ ...flagOf(word.text, word.indices), from: start, to: at });
    }
}
/** One word up to white space that is not quoted; here even single quotes let the escape token escape. */
function readFlagWord(text, from, to, escape) {
    const units = [];
    const indices = [];
    let quote = '';
    let at = from;
    for (; at < to; at++) {
        let char = text.charAt(at);
        if (quote === '' && isSpaceAt(text, at))
            break;
        if (quote === '' && (char === '"' || char === "'")) {
            quote = char;
            continue;
        }
        if (char === quote) {
            quote = '';
            continue;
        }
        if (char === escape) {
            if (at + 1 >= to)
                continue;
            char = text.charAt(++at);
        }
        units.push(char);
        indices.push(at);
    }
    return { text: units.join(''), indices, end: at };
}
function flagOf(text, indices) {
    const equals = text.indexOf('=');
    if (equals === -1)
        return { name: text.slice(2), value: null, indices: [] };
    return { name: text.slice(2, equals), value: text.slice(equals + 1), indices: indices.slice(equals + 1) };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/source-lines.ts

const byteOrderMark = '\uFEFF';
/** A reader over the whole text; a byte order mark at its start is skipped. */
function readLines(text) {
    let at = text.startsWith(byteOrderMark) ? 1 : 0;
    return {
        next: () => {
            if (at >= text.length)
                return null;
            const start = at;
            const feed = text.indexOf('\n', at);
            let end = feed === -1 ? text.length : feed;
            at = feed === -1 ? text.length : feed + 1;
            while (end > start && text.charAt(end - 1) === '\r')
                end--;
            return { start, end };
        }
    };
}
/** Whether a line is a comment: its first unit that is no white space is `#`. */
function isComment(text, line) {
    return (text.charAt(skipSpaces(text, line.start, line.end)) === '#' &&
        skipSpaces(text, line.start, line.end) < line.end);
}
/** Whether a line holds nothing but white space. */
function isBlank(text, line) {
    return skipSpaces(text, line.start, line.end) === line.end;
}
/** BuildKit's scanner refuses a line of more bytes than this. */
const longestLine = 65_535;
/** Whether a line is longer than BuildKit reads. */
function isTooLong(text, line) {
    const units = line.end - line.start;
    if (units * 3 <= longestLine)
        return false;
    return units > longestLine || Buffer.byteLength(text.slice(line.start, line.end)) > longestLine;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/logical-line.ts

/** The offset in the file of the unit at `index` of a logical line. */
function sourceAt(line, index) {
    let low = 0;
    let high = line.pieces.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((line.pieces[middle]?.at ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    const piece = line.pieces[low] ?? { at: 0, source: line.start };
    return piece.source + index - piece.at;
}
/** The stretch of the file, offsets with the end exclusive, that a stretch of a logical line was read from. */
function sourceRange(line, from, to) {
    if (to <= from)
        return { start: sourceAt(line, from), end: sourceAt(line, from) };
    return { start: sourceAt(line, from), end: sourceAt(line, to - 1) + 1 };
}
/**
 * Joins the lines that an escape token at their end continues, beginning with `first` from offset `start` on.
 * Comments and blank lines in between are left out, as BuildKit leaves them out, and do not end the instruction.
 */
function joinLines(text, first, start, reader, escape) {
    const parts = [];
    const pieces = [];
    let length = 0;
    let end = first.end;
    let tooLong = isTooLong(text, first);
    const add = (from, line) => {
        const stop = continuationAt(text, from, line.end, escape);
        const part = text.slice(from, stop ?? line.end);
        pieces.push({ at: length, source: from });
        parts.push(part);
        length += part.length;
        end = line.end;
        return stop !== null;
    };
    let continued = add(start, first);
    while (continued) {
        const line = reader.next();
        if (line === null)
            break;
        tooLong ||= isTooLong(text, line);
        if (isComment(text, line) || isBlank(text, line))
            continue;
        continued = add(line.start, line);
    }
    return { text: parts.join(''), start, end, pieces, tooLong };
}
/**
 * The offset of the escape token that continues a line, or `null`: it is the last unit but for spaces and tabs,
 * and no escape token stands before it (two of them, or three, continue nothing).
 */
function continuationAt(text, from, to, escape) {
    let at = to - 1;
    while (at >= from && (text.charAt(at) === ' ' || text.charAt(at) === '\t'))
        at--;
    if (at < from || text.charAt(at) !== escape)
        return null;
    return at > from && text.charAt(at - 1) === escape ? null : at;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/problem.ts

/** A problem of a whole instruction. */
function problemOf(instruction, message) {
    return { message, ...sourceRange(instruction.line, instruction.from, instruction.argumentsTo) };
}
/** A problem of an instruction's keyword. */
function keywordProblem(instruction, message) {
    return { message, ...sourceRange(instruction.line, instruction.from, instruction.keywordEnd) };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/parse.ts







/**
 * Splits a Dockerfile into instructions as BuildKit's `parser/parser.go` does: directives, comments, continued lines,
 * heredocs. What comes after a problem is read all the same.
 */
function parseDockerfile(text, work) {
    const reader = readLines(text);
    const directives = directiveReader('#');
    const instructions = [];
    let escape = '\\';
    let problem = null;
    for (let line = reader.next(); line !== null; line = reader.next()) {
        const start = skipSpaces(text, line.start, line.end);
        const read = directives.open() ? directives.read(text, start, line.end) : none;
        problem ??= directiveProblem(read, start, line.end);
        if (isEscape(read))
            escape = read.directive.value;
        if (start === line.end || isComment(text, line))
            continue;
        const logical = joinLines(text, line, start, reader, escape);
        const instruction = splitInstruction(logical, 0, logical.text.length, escape);
        if (logical.tooLong)
            problem ??= keywordProblem(instruction, tooLongMessage);
        if (instruction.keyword === '')
            continue;
        instructions.push(instruction);
        const unended = skipHeredocs(text, instruction, reader, escape, work);
        problem ??= unended;
    }
    return { escape, instructions, problem };
}
const none = { kind: 'none' };
const tooLongMessage = `This line is longer than the ${longestLine} bytes that BuildKit reads. Break it with continuations.`;
function isEscape(read) {
    return read.kind === 'directive' && read.directive.name === 'escape' && isEscapeToken(read.directive.value);
}
function isEscapeToken(value) {
    return value === '\\' || value === '`';
}
function directiveProblem(read, start, end) {
    if (read.kind === 'repeated') {
        return {
            message: `The directive "${read.name}" is repeated: only one "# ${read.name}=" is allowed. Remove this line.`,
            start,
            end
        };
    }
    if (read.kind === 'none' || read.directive.name !== 'escape' || isEscapeToken(read.directive.value))
        return null;
    const { value } = read.directive;
    return {
        message: `"${value}" is no escape token: \\ or \` was expected.`,
        start: read.directive.start,
        end: read.directive.end
    };
}
const withHeredocs = new Set(['add', 'copy', 'run']);
/** Reads on past the bodies of the heredocs that an instruction opens: no line in them is an instruction. */
function skipHeredocs(text, instruction, reader, escape, work) {
    const { line } = instruction;
    if (!line.text.includes('<<'))
        return null;
    const own = instruction.keyword === 'onbuild'
        ? splitInstruction(line, instruction.argumentsFrom, instruction.argumentsTo, escape)
        : instruction;
    if (!withHeredocs.has(own.keyword) || (argumentsOf(own).startsWith('[') && jsonArguments(own) !== null))
        return null;
    for (const heredoc of heredocsOf(line.text, work)) {
        if (!skipHeredoc(text, heredoc, reader)) {
            const message = `The heredoc "<<${heredoc.terminator}" has no end: a line that is exactly "${heredoc.terminator}" was expected.`;
            return keywordProblem(instruction, message);
        }
    }
    return null;
}
function skipHeredoc(text, heredoc, reader) {
    for (let line = reader.next(); line !== null; line = reader.next()) {
        if (endsHeredoc(heredoc, text.slice(line.start, line.end)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/source-rule.ts


/**
 * BuildKit replaces no variables in `COPY --from` and in a mount's `from`, and stops where one of them names one:
 * a stage `FROM ${X} AS x` has to stand in between.
 */
function noVariables(escape, work) {
    return source => {
        if (source.kind === 'mount-from') {
            const dollar = source.text.indexOf('$');
            if (dollar === -1 || dollar === source.text.length - 1)
                return null;
            return problemAt(source, source_rule_advice(`from=${source.text}`));
        }
        const expansion = expandWord(source.text, escape, () => 'unset', work);
        if (expansion.kind === 'known' && expansion.text === source.text)
            return null;
        return problemAt(source, source_rule_advice(`--from=${source.text}`));
    };
}
function source_rule_advice(written) {
    return `BuildKit expands no variables in "${written.slice(0, 200)}". Write a stage "FROM \${…} AS name" with an ARG before the first FROM, and take the files from it.`;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/flag-rules.ts


const flag_rules_none = {};
// `instructions/parse.go` of BuildKit, and the commands_run….go beside it. HEALTHCHECK is not judged: with NONE it
// takes any flag.
const flagsOf = new Map([
    [
        'add',
        {
            checksum: 'value',
            chmod: 'value',
            chown: 'value',
            exclude: 'values',
            'keep-git-dir': 'switch',
            link: 'switch',
            unpack: 'switch'
        }
    ],
    [
        'copy',
        { chmod: 'value', chown: 'value', exclude: 'values', from: 'value', link: 'switch', parents: 'switch' }
    ],
    ['from', { platform: 'value' }],
    ['run', { device: 'values', mount: 'values', network: 'value', security: 'value' }],
    ...[
        'cmd',
        'entrypoint',
        'env',
        'expose',
        'label',
        'maintainer',
        'onbuild',
        'shell',
        'user',
        'volume',
        'workdir'
    ].map(keyword => [keyword, flag_rules_none])
]);
/**
 * The first flag of an instruction that BuildKit refuses (`instructions/bflag.go`), at its place; `null`: it takes all.
 * Of a frontend of its own it is one that is wrong, or nearly one that is known.
 */
function flagProblem({ line, keyword, flags }, frontend) {
    const known = flagsOf.get(keyword);
    if (known === undefined)
        return null;
    const seen = new Set();
    for (const flag of flags) {
        const message = refusal({ upper: keyword.toUpperCase(), known, frontend }, flag, seen);
        if (message !== null)
            return { message, ...sourceRange(line, flag.from, flag.to) };
        seen.add(flag.name);
    }
    return null;
}
function refusal(judging, { name, value }, seen) {
    const { known } = judging;
    const form = Object.hasOwn(known, name) ? known[name] : undefined;
    if (form === undefined)
        return unknownFlag(judging, name.slice(0, 100));
    if (form !== 'values' && seen.has(name))
        return `The flag --${name} is repeated.`;
    if (form === 'switch') {
        if (value === null || /^(?:true|false)$/i.test(value))
            return null;
        return `The flag --${name} is "${value.slice(0, 100)}": true or false was expected.`;
    }
    return value === null
        ? `The flag --${name} has no value: ${examples[name] ?? `--${name}=…`} was expected.`
        : null;
}
const examples = {
    from: '--from=stage or --from=image',
    mount: '--mount=type=cache,target=/path',
    platform: '--platform=linux/amd64'
};
function unknownFlag({ upper, known: flags, frontend }, name) {
    const known = Object.keys(flags);
    const refused = `${upper} has no flag "--${name}"`;
    if (known.length === 0)
        return `${refused}.`;
    const meant = (0,nearest.nearest)(name, known);
    if (meant !== null)
        return `${refused}: "--${meant}" was expected.`;
    if (frontend === 'own')
        return null;
    return `${refused}: only ${known.map(flag => `--${flag}`).join(', ')} ${known.length === 1 ? 'is' : 'are'} known.`;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/words.ts

/** Splits at white space alone, as BuildKit splits the arguments of FROM, COPY and EXPOSE: quotes hold nothing together. */
function splitAtSpaces(line, from, to) {
    const words = [];
    let at = from;
    while (at < to) {
        const start = at;
        while (at < to && !isSeparatorAt(line.text, at))
            at++;
        if (at > start)
            words.push({ text: line.text.slice(start, at), from: start, to: at });
        while (at < to && isSeparatorAt(line.text, at))
            at++;
    }
    return words;
}
/** Splits at white space outside of quotes, as BuildKit splits the arguments of ARG, ENV and LABEL (`parseWords`). */
function splitQuoted(line, from, to, escape) {
    const words = [];
    let at = from;
    while (at < to) {
        if (isSpaceAt(line.text, at)) {
            at++;
            continue;
        }
        const end = quotedWordEnd(line.text, at, to, escape);
        words.push({ text: withoutLastEscape(line.text.slice(at, end), escape), from: at, to: end });
        at = end;
    }
    return words;
}
function quotedWordEnd(text, from, to, escape) {
    let quote = '';
    let at = from;
    for (; at < to; at++) {
        const char = text.charAt(at);
        if (quote === '' && isSpaceAt(text, at))
            break;
        if (char === escape && quote !== "'")
            at++;
        else if (quote === '' && (char === '"' || char === "'"))
            quote = char;
        else if (char === quote)
            quote = '';
    }
    return Math.min(at, to);
}
/** An escape token that ends the instruction escapes nothing and is dropped. */
function withoutLastEscape(text, escape) {
    let count = 0;
    while (count < text.length && text.charAt(text.length - 1 - count) === escape)
        count++;
    return count % 2 === 1 ? text.slice(0, -1) : text;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/instruction-rules.ts


const keywords = new Set('add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user volume workdir'.split(' '));
const exactlyOne = new Set(['maintainer', 'workdir', 'user', 'stopsignal']);
const atLeastOne = new Set(['arg', 'env', 'label', 'onbuild', 'healthcheck', 'expose', 'volume', 'shell']);
const mayBeJson = new Set(['add', 'cmd', 'copy', 'entrypoint', 'run', 'shell', 'volume']);
/** Whether BuildKit knows an instruction of this name (in lower case). */
function isKeyword(name) {
    return keywords.has(name);
}
/** Why BuildKit refuses the arguments of an instruction, as a sentence, or `null` (`instructions/parse.go`). */
function instructionProblem(instruction, escape) {
    const { keyword } = instruction;
    const upper = keyword.toUpperCase();
    const text = argumentsOf(instruction);
    if (text === '' && exactlyOne.has(keyword))
        return `${upper} needs exactly one argument, and has none.`;
    if (text === '' && atLeastOne.has(keyword))
        return `${upper} needs at least one argument, and has none.`;
    const json = mayBeJson.has(keyword) && text.startsWith('[') ? jsonArguments(instruction) : null;
    if (json === 'mixed')
        return `The JSON array of ${upper} holds something that is no string: only strings are allowed.`;
    if (keyword === 'shell' && json === null)
        return 'SHELL needs a JSON array of strings, like ["/bin/bash", "-c"].';
    if (keyword === 'copy' || keyword === 'add')
        return copyProblem(instruction, json);
    if (keyword === 'env' || keyword === 'label')
        return pairsProblem(instruction, escape);
    if (keyword === 'arg')
        return argProblem(argWords(instruction, escape));
    return keyword === 'onbuild' ? onbuildProblem(instruction, escape) : null;
}
/** The words of an ARG, `name` or `name=value` each. */
function argWords(instruction, escape) {
    return splitQuoted(instruction.line, instruction.argumentsFrom, instruction.argumentsTo, escape);
}
function argProblem(words) {
    return words.some(word => word.text.startsWith('=')) ? 'An ARG has no name before its equals sign.' : null;
}
function copyProblem(instruction, json) {
    const words = splitAtSpaces(instruction.line, instruction.argumentsFrom, instruction.argumentsTo);
    if ((json ?? words).length >= 2)
        return null;
    return `${instruction.keyword.toUpperCase()} needs at least two arguments, what to copy and where to.`;
}
function pairsProblem(instruction, escape) {
    const upper = instruction.keyword.toUpperCase();
    const words = splitQuoted(instruction.line, instruction.argumentsFrom, instruction.argumentsTo, escape);
    if (words[0]?.text.includes('=') !== true) {
        const plain = splitAtSpaces(instruction.line, instruction.argumentsFrom, instruction.argumentsTo);
        return plain.length < 2 ? `${upper} needs a name and a value, like ${upper} NAME=value.` : null;
    }
    const odd = words.find(word => !word.text.includes('='));
    if (odd !== undefined)
        return `"${odd.text}" has no equals sign: ${upper} expects name=value pairs.`;
    return words.some(word => word.text.startsWith('=')) ? `${upper} has a pair without a name.` : null;
}
function onbuildProblem(instruction, escape) {
    const trigger = splitInstruction(instruction.line, instruction.argumentsFrom, instruction.argumentsTo, escape);
    const upper = trigger.keyword.toUpperCase();
    if (upper === 'ONBUILD')
        return 'ONBUILD cannot follow ONBUILD.';
    return upper === 'FROM' || upper === 'MAINTAINER' ? `${upper} is not allowed behind ONBUILD.` : null;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/mount-rules.ts

/**
 * What BuildKit refuses of a mount when it runs the instruction (`instructions/commands_runmount.go`, `parseMount`), or
 * `null`. A value with a variable, a quote or an escape in it may become anything, and is not judged.
 */
function mountRefusal(fields) {
    const state = { type: 'bind', given: new Map() };
    for (const field of fields) {
        const message = field.value === null ? bareRefusal(field, state) : valueRefusal(field, field.value, state);
        if (message !== null)
            return { message, at: field.whole };
    }
    return wholeRefusal(state);
}
const types = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const sharings = ['shared', 'private', 'locked'];
const switches = new Set(['readonly', 'ro', 'readwrite', 'rw']);
const usualKeys = 'type from source target readonly readwrite id sharing required size mode uid gid env'.split(' ');
const synonyms = new Map([
    ['src', 'source'],
    ['dst', 'target'],
    ['destination', 'target'],
    ['ro', 'readonly'],
    ['rw', 'readwrite']
]);
const keys = [...usualKeys, ...synonyms.keys()];
/** The types that a key belongs to, where BuildKit looks for it at the key itself: the type must come before. */
const typesOf = new Map([
    ['required', ['secret', 'ssh']],
    ['size', ['tmpfs']]
]);
function bareRefusal({ key, whole }, state) {
    if (switches.has(key))
        return null;
    if (key === 'required')
        return typeRefusal(key, state);
    return keys.includes(key)
        ? `"${key}" of a mount has no value: ${key}=… was expected.`
        : unexpected(key, whole);
}
function valueRefusal(field, value, state) {
    const { key, whole } = field;
    if (!keys.includes(key))
        return unexpected(key, whole);
    const isJudged = !/[$'"\\`]/.test(value.text);
    if (value.text !== '' || !isJudged)
        state.given.set(synonyms.get(key) ?? key, field);
    if (key === 'type')
        state.type = isJudged ? value.text.toLowerCase() : null;
    return typeRefusal(key, state) ?? (isJudged ? formRefusal(key, value.text) : null);
}
function typeRefusal(key, { type }) {
    const allowed = typesOf.get(key);
    if (allowed === undefined || type === null || allowed.includes(type))
        return null;
    const wanted = allowed.map(word => `type=${word}`).join(' or ');
    return `A mount of the type ${type} has no "${key}": ${wanted} was expected before it.`;
}
function formRefusal(key, text) {
    if (key === 'type')
        return wordRefusal('type of a mount', text, types);
    if (key === 'sharing')
        return wordRefusal('way to share a cache', text, sharings);
    const form = mount_rules_forms.get(key);
    if (form === undefined || form.pattern.test(text))
        return null;
    return `"${key}" of a mount is "${text.slice(0, 100)}": ${form.expected} was expected.`;
}
const trueOrFalse = { pattern: /^(?:[01tTfF]|true|True|TRUE|false|False|FALSE)$/, expected: 'true or false' };
const number = { pattern: /^[0-9]+$/, expected: 'a number' };
const mount_rules_forms = new Map([
    ...[...switches, 'required'].map(key => [key, trueOrFalse]),
    ['mode', { pattern: /^[0-7]+$/, expected: 'an octal number like 0755' }],
    ['uid', number],
    ['gid', number]
]);
function wordRefusal(what, text, words) {
    if (words.includes(text.toLowerCase()))
        return null;
    return `"${text.slice(0, 100)}" is no ${what}: ${expectedOf(text, words, words)} was expected.`;
}
function unexpected(key, { text }) {
    return `"${text.slice(0, 100)}" is nothing that a mount has: ${expectedOf(key, keys, usualKeys)} was expected.`;
}
function expectedOf(written, words, shown) {
    const meant = (0,nearest.nearest)(written, words);
    return meant === null ? `one of ${shown.join(', ')}` : `"${meant}"`;
}
/** What does not go together, wherever it stands. */
function wholeRefusal({ type, given }) {
    if (type === null)
        return null;
    const isSecret = type === 'secret';
    const excluded = [
        ...(type === 'bind' || type === 'tmpfs' ? ['mode', 'uid', 'gid'] : []),
        ...(isSecret ? ['from'] : []),
        ...(type === 'cache' ? [] : ['sharing'])
    ];
    const found = excluded.flatMap(key => given.get(key) ?? [])[0];
    if (found !== undefined)
        return { message: `A mount of the type ${type} has no "${found.key}": leave it out.`, at: found.whole };
    const typeField = given.get('type');
    if (isSecret && typeField !== undefined && !['source', 'target', 'id'].some(key => given.has(key)))
        return { message: 'A mount of the type secret names none: id=… was expected.', at: typeField.whole };
    const id = given.get('id');
    if (isSecret && id !== undefined && given.has('source'))
        return {
            message: 'A mount of the type secret has both "source" and "id": one of them was expected.',
            at: id.whole
        };
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/mount.ts

/** Reads `RUN --mount=…`: comma-separated `key=value` fields, keys in any case, the last `from` counts. */
function readMount(flag) {
    const parts = splitFields({ text: flag.value ?? '', indices: flag.indices });
    if (parts === null)
        return { kind: 'broken', message: `The mount "${flag.value ?? ''}" has a quote in the wrong place.` };
    const fields = parts.map(fieldOf);
    const from = fields.findLast(({ key, value }) => key === 'from' && value !== null)?.value ?? null;
    return { kind: 'mount', from: from?.text === '' ? null : from, refusal: mountRefusal(fields) };
}
function fieldOf(whole) {
    const equals = whole.text.indexOf('=');
    if (equals === -1)
        return { key: whole.text.toLowerCase(), value: null, whole };
    const key = whole.text.slice(0, equals).toLowerCase();
    return { key, value: cutStretch(whole, equals + 1, whole.text.length), whole };
}
function cutStretch(stretch, from, to) {
    return { text: stretch.text.slice(from, to), indices: stretch.indices.slice(from, to) };
}
/** The fields of a line of comma-separated values, or `null` where a quote stands inside a plain field or has no partner. */
function splitFields(line) {
    const fields = [];
    let at = 0;
    for (;;) {
        const isQuoted = line.text.charAt(at) === '"';
        const field = isQuoted ? quotedField(line, at) : plainField(line, at);
        if (field === null)
            return null;
        fields.push(field.stretch);
        if (field.end >= line.text.length)
            return fields;
        at = field.end + 1;
    }
}
function plainField(line, from) {
    const comma = line.text.indexOf(',', from);
    const end = comma === -1 ? line.text.length : comma;
    const stretch = cutStretch(line, from, end);
    return stretch.text.includes('"') ? null : { stretch, end };
}
/** Within quotes a doubled quote stands for one; a comma or the end must follow the closing quote. */
function quotedField(line, from) {
    const units = [];
    const indices = [];
    for (let at = from + 1; at < line.text.length; at++) {
        const char = line.text.charAt(at);
        if (char === '"') {
            const next = line.text.charAt(at + 1);
            if (next === '' || next === ',')
                return { stretch: { text: units.join(''), indices }, end: at + 1 };
            if (next !== '"')
                return null;
            at++;
        }
        units.push(char);
        indices.push(line.indices[at] ?? 0);
    }
    return null;
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/written.ts

/** The value of a flag. */
function writtenFlag(line, flag) {
    return stretchAt(line, { text: flag.value ?? '', indices: flag.indices });
}
/** A stretch of a flag's value. */
function stretchAt(line, stretch) {
    const from = stretch.indices[0] ?? 0;
    const to = stretch.text === '' ? from : (stretch.indices.at(-1) ?? from) + 1;
    return { text: stretch.text, ...sourceRange(line, from, to) };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/takes.ts





/** Adds what an instruction takes; gives what BuildKit refuses of it before it builds anything. */
function addTakes(instruction, takes) {
    const { keyword, line, flags } = instruction;
    for (const flag of flags) {
        if (keyword === 'copy' && flag.name === 'from' && flag.value !== null && flag.value !== '')
            takes.sources.push({ kind: 'copy-from', ...writtenFlag(line, flag) });
        if (keyword !== 'run' || flag.name !== 'mount')
            continue;
        const mount = readMount(flag);
        if (mount.kind === 'broken')
            return problemOf(instruction, mount.message);
        if (mount.from !== null)
            takes.sources.push({ kind: 'mount-from', ...stretchAt(line, mount.from) });
        if (mount.refusal === null)
            continue;
        const { start, end } = stretchAt(line, mount.refusal.at);
        takes.refusals.push({ message: mount.refusal.message, start, end });
    }
    return null;
}
/** Adds what the instruction behind ONBUILD takes: BuildKit parses it when a stage is built upon this one. */
function addTrigger(instruction, escape, frontend, takes) {
    const { line, argumentsFrom, argumentsTo } = instruction;
    const trigger = splitInstruction(line, argumentsFrom, argumentsTo, escape);
    const problem = flagProblem(trigger, frontend) ?? addTakes(trigger, takes);
    if (problem !== null)
        takes.refusals.push(problem);
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/stages.ts







/** Sorts the instructions into global ARGs and stages (BuildKit `instructions/parse.go`). */
function outlineOf(parsed, frontend) {
    const { escape } = parsed;
    const globals = [];
    const stages = [];
    const stageArguments = new Set();
    let problem = null;
    for (const instruction of parsed.instructions) {
        const stage = stages.at(-1);
        const { keyword } = instruction;
        problem ??= judge(instruction, { escape, frontend, isInStage: stage !== undefined });
        if (keyword === 'from') {
            const opened = openStage(instruction, stages.length);
            problem ??= opened.problem;
            if (opened.stage !== null)
                stages.push(opened.stage);
        }
        else if (keyword === 'arg') {
            const found = argumentsIn(instruction, escape);
            for (const argument of found) {
                if (stage === undefined)
                    globals.push(argument);
                else
                    stageArguments.add(argument.name);
            }
        }
        else if (stage !== undefined) {
            if (keyword === 'onbuild')
                addTrigger(instruction, escape, frontend, stage.triggers);
            else {
                const found = addTakes(instruction, stage.takes);
                problem ??= found;
            }
        }
    }
    return { arguments: globals, stages, stageArguments, problem: parsed.problem ?? problem };
}
function judge(instruction, { escape, frontend, isInStage }) {
    const { keyword } = instruction;
    if (!isKeyword(keyword)) {
        const written = instruction.line.text.slice(instruction.from, instruction.keywordEnd);
        return keywordProblem(instruction, `"${written.slice(0, 100)}" is no instruction of a Dockerfile.`);
    }
    if (!isInStage && keyword !== 'arg' && keyword !== 'from') {
        return keywordProblem(instruction, `${keyword.toUpperCase()} stands before the first FROM, where only ARG is allowed.`);
    }
    const message = instructionProblem(instruction, escape);
    return message === null ? flagProblem(instruction, frontend) : problemOf(instruction, message);
}
function argumentsIn(instruction, escape) {
    return argWords(instruction, escape).map(word => {
        const equals = word.text.indexOf('=');
        const written = writtenAt(instruction.line, word);
        if (equals === -1)
            return { name: word.text, default: null, written };
        const value = { text: word.text.slice(equals + 1), from: word.from + equals + 1, to: word.to };
        return { name: word.text.slice(0, equals), default: withoutQuotes(instruction.line, value), written };
    });
}
const stageName = /^[a-z][a-z0-9_.-]*$/;
function openStage(instruction, index) {
    const words = splitAtSpaces(instruction.line, instruction.argumentsFrom, instruction.argumentsTo);
    const [base, as, label] = words;
    const isNamed = words.length === 3 && as?.text.toLowerCase() === 'as';
    const name = isNamed ? (label?.text.toLowerCase() ?? '') : null;
    const flag = instruction.flags.find(({ name: flagName }) => flagName === 'platform');
    const problem = fromProblem(instruction, words.length, isNamed, name);
    if (base === undefined)
        return { stage: null, problem };
    return {
        stage: {
            index,
            start: sourceAt(instruction.line, instruction.from),
            name: name !== null && stageName.test(name) ? name : null,
            base: withoutQuotes(instruction.line, base),
            platform: flag === undefined ? null : writtenFlag(instruction.line, flag),
            takes: { sources: [], refusals: [] },
            triggers: { sources: [], refusals: [] }
        },
        problem
    };
}
function fromProblem(instruction, words, isNamed, name) {
    if (words !== 1 && !isNamed) {
        return problemOf(instruction, `FROM needs one argument, or three: "FROM image" or "FROM image AS name"; this one has ${words}.`);
    }
    if (name !== null && !stageName.test(name)) {
        const expected = 'a letter was expected, then letters, digits, dashes, underscores and periods';
        return problemOf(instruction, `"${name}" is no name for a build stage: ${expected}.`);
    }
    return null;
}
function writtenAt(line, word) {
    return { text: word.text, ...sourceRange(line, word.from, word.to) };
}
/** The place of a word without the quotes around it; its text keeps them, for it has still to be expanded. */
function withoutQuotes(line, word) {
    const quote = word.text.charAt(0);
    const isQuoted = (quote === '"' || quote === "'") &&
        word.text.length > 1 &&
        word.text.indexOf(quote, 1) === word.text.length - 1;
    const inset = isQuoted ? 1 : 0;
    return { text: word.text, ...sourceRange(line, word.from + inset, word.to - inset) };
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/syntax.ts


/**
 * Finds the frontend as BuildKit's `DetectSyntax` does: a byte order mark and a `#!` line are skipped, then
 * `# syntax=` directives are tried, then `// syntax=` ones, then `{"syntax": "…"}` as the whole file.
 * The name ends at the first space.
 */
function detectSyntax(text) {
    return fromDirectives(text, '#') ?? fromDirectives(text, '//') ?? fromJson(text);
}
function fromDirectives(text, prefix) {
    const lines = readLines(text);
    const directives = directiveReader(prefix);
    for (let line = lines.next(), first = true; line !== null; line = lines.next(), first = false) {
        if (first && text.startsWith('#!', line.start))
            continue;
        const read = directives.read(text, line.start, line.end);
        if (read.kind !== 'directive')
            return null;
        if (read.directive.name === 'syntax') {
            const reference = read.directive.value.split(' ', 1)[0] ?? '';
            const { start } = read.directive;
            return { reference, start, end: start + reference.length, form: prefix === '#' ? 'hash' : 'slashes' };
        }
    }
    return null;
}
function fromJson(text) {
    const lines = readLines(text);
    const first = lines.next();
    if (first === null)
        return null;
    const start = text.startsWith('#!', first.start) ? lines.next()?.start : first.start;
    if (start === undefined || !/^[\t\n\r ]*\{/.test(text.slice(start, start + 4096)))
        return null;
    const value = jsonValue(text.slice(start));
    if (value === null || value === '')
        return null;
    const place = lastSyntaxValue(text, start);
    return place === null ? null : { reference: value, ...place, form: 'json' };
}
function jsonValue(text) {
    try {
        const whole = JSON.parse(text);
        if (typeof whole !== 'object' || whole === null || !Object.hasOwn(whole, 'syntax'))
            return null;
        const value = whole['syntax'];
        return typeof value === 'string' ? value : null;
    }
    catch {
        return null;
    }
}
const jsonToken = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]/g;
/** The offsets, without quotes, of the last string that follows a key `syntax` of the outermost object. */
function lastSyntaxValue(text, from) {
    let depth = 0;
    let previous = '';
    let key = '';
    let found = null;
    for (const match of text.slice(from).matchAll(jsonToken)) {
        const token = match[0];
        const start = from + match.index;
        if (token === '{' || token === '[')
            depth++;
        else if (token === '}' || token === ']')
            depth--;
        else if (token === ':' && depth === 1)
            key = previous;
        else if (token.startsWith('"') && depth === 1 && key === '"syntax"' && previous === ':') {
            found = { start: start + 1, end: start + token.length - 1 };
        }
        previous = token;
    }
    return found;
}
/**
 * Whether a frontend reads Dockerfiles: `docker/dockerfile`, a copy of it in another registry, `docker/dockerfile-upstream`.
 * Any other one may know instructions that BuildKit does not.
 */
function isDockerfileFrontend(reference) {
    const name = reference.split('@', 1)[0]?.split('/').at(-1) ?? '';
    return /^dockerfile(?:-upstream)?(?::|$)/.test(name);
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile/dockerfile.ts













const amd64 = { os: 'linux', architecture: 'amd64', variant: '' };
/**
 * Reads a Dockerfile as BuildKit does and gives every image that building its target pulls (specification 2.2):
 * the bases of the needed stages, images of `COPY --from` and `RUN --mount`, the frontend, images of named contexts.
 * Pure; never throws. The text is a file of at most 1 MiB (specification 6.5).
 */
function readDockerfile(request) {
    const syntax = detectSyntax(request.text);
    const mentions = syntaxMentions(request, syntax);
    if (syntax !== null && syntax.form !== 'hash') {
        return { mentions: [...mentions, ...contextMentions(request.build.contexts, new Map())], findings: [] };
    }
    const job = parsePlatform(request.jobPlatform, amd64) ?? amd64;
    const own = request.build.platform === null ? null : parsePlatform(request.build.platform, job);
    const findContext = contextFinder(request.build.contexts);
    const read = readAgainst(request, job, own ?? job, findContext);
    const { target, graph, scope } = read;
    const needed = target === null ? { stages: new Set(), triggered: new Set() } : neededFor(target);
    const platforms = read.platforms.map(({ platform }) => platform);
    const platform = own === null ? request.build.platform : formatPlatform(own);
    mentions.push(...stageMentions({ request, scope, graph, needed, findContext, platforms, platform }));
    const isOwnLanguage = syntax === null || isDockerfileFrontend(syntax.reference);
    const limits = limitFindings(request, read);
    const wrong = isOwnLanguage ? [...buildFindings(request, read, needed, findContext), ...limits] : limits;
    const cli = wrong.length === 0 && target !== null ? cliFindings(request, read, target, findContext) : [];
    return { mentions, findings: [...wrong, ...cli] };
}
function readAgainst(request, job, own, findContext) {
    const { text, locate, build } = request;
    const work = newWork();
    const parsed = parseDockerfile(text, work);
    const { escape } = parsed;
    const outline = outlineOf(parsed, hasOwnFrontend(request) ? 'own' : 'built-in');
    const target = targetStageName(build.target?.name ?? null, outline.stages);
    const parts = {
        text,
        locate,
        escape,
        work,
        given: build.arguments,
        buildPlatform: job,
        targetPlatform: own,
        target
    };
    const scope = globalScope(outline, parts);
    const bases = outline.stages.map(stage => readBase(stage, outline, scope));
    const platforms = outline.stages.map(stage => {
        return stage.platform === null
            ? { platform: null, problem: null, limitMet: false }
            : readPlatform(stage.platform, outline, scope, own);
    });
    const graph = stageGraph(outline.stages, bases, findContext, noVariables(escape, work));
    return { outline, scope, bases, platforms, graph, target: dockerfile_targetOf(graph, build) };
}
function hasOwnFrontend({ text, build }) {
    return detectSyntax(text) !== null || build.arguments.some(({ name }) => name === 'BUILDKIT_SYNTAX');
}
/** The target by its name in any case, or by its index, or else the last stage. */
function dockerfile_targetOf(graph, build) {
    if (build.target === null || build.target.name === '')
        return graph.nodes.at(-1) ?? null;
    const { name } = build.target;
    return graph.named(name) ?? (/^\d+$/.test(name) ? (graph.nodes[Number(name)] ?? null) : null);
}

;// CONCATENATED MODULE: ./src/discovery/dockerfile-build.ts






/**
 * Reads the Dockerfile of a build, from its file or from where it stands inline, and gives what it asks for, with the
 * whole way there in `via`.
 */
async function readBuild(files, build, jobPlatform, report) {
    const source = build.dockerfile;
    if (source.kind === 'inline') {
        const { text, file, locate } = source;
        return dockerfile_build_take({ text, file, locate, build, jobPlatform }, build.via, report);
    }
    const answer = await files.read(source.path);
    if (answer.kind !== 'text') {
        const found = unreadableFinding(source.path, 'the Dockerfile', answer, source.place);
        const other = answer.kind === 'missing' ? await otherCase(files, source.path) : null;
        report(other === null ? found : { ...found, message: `${found.message} ${besides(other)}` });
        return [];
    }
    const file = answer.path ?? source.path;
    const locate = (0,position/* locateIn */._)(file, answer.text);
    return dockerfile_build_take({ text: answer.text, file, locate, build, jobPlatform }, [...build.via, source.place], report);
}
/** A file beside an absent one whose name differs in upper and lower case alone; `null`: there is none. */
async function otherCase(files, path) {
    const name = external_node_path_.posix.basename(path);
    const listing = await files.list((0,repository_path/* folderOf */.yS)(path));
    const entries = listing.kind === 'entries' ? listing.entries : [];
    const other = entries.find(entry => entry.kind === 'file' && entry.name.toLowerCase() === name.toLowerCase());
    return other?.name ?? null;
}
function besides(name) {
    return `${(0,quoted/* quoted */.T)(name)} lies beside it: letter case counts, so write its name as it stands, or rename it.`;
}
// A named context, or the frontend of a build argument, stands where the build does: the Dockerfile does not lead there.
function dockerfile_build_take(request, way, report) {
    const { mentions, findings } = readDockerfile(request);
    findings.forEach(report);
    return mentions.map(mention => ({
        ...mention,
        ...openIn(mention, request.file),
        via: [...(mention.file === request.file ? way : request.build.via), ...mention.via]
    }));
}
function openIn({ value, via }, dockerfile) {
    const given = via.findLast(({ file, text }) => file !== dockerfile && text.includes('$'));
    return value.kind === 'known' || given === undefined ? {} : { openIn: given.file };
}

// EXTERNAL MODULE: ./src/discovery/limits.ts
var discovery_limits = __webpack_require__(7088);
;// CONCATENATED MODULE: ./src/discovery/recorded-files.ts


/**
 * Asks for every file and folder once, however many configurations name it; a text that many links lead to is kept once.
 */
function cachedFiles(files) {
    const texts = new Map();
    const owners = new Map();
    const read = async (path, limit) => {
        const answer = await files.read(path, limit);
        if (answer.kind !== 'text' || answer.path === undefined)
            return answer;
        const kept = owners.get(answer.path);
        if (kept === answer.text)
            return { ...answer, text: kept };
        owners.set(answer.path, answer.text);
        return answer;
    };
    const folders = new Map();
    return {
        read: (path, limit = discovery_limits/* defaultFileLimit */.tL) => once(texts, `${limit} ${normal(path)}`, () => read(path, limit)),
        list: path => once(folders, normal(path), () => files.list(path))
    };
}
/** Remembers the paths that are read through it. */
function recordFiles(files) {
    const paths = new Set();
    return {
        files: {
            read: async (path, limit) => {
                const resolved = (0,repository_path/* resolveFrom */.dx)('.', path);
                if (resolved.kind === 'inside')
                    paths.add(resolved.path);
                const answer = await files.read(path, limit);
                if (answer.kind === 'text' && answer.path !== undefined)
                    paths.add(answer.path);
                return answer;
            },
            list: path => files.list(path)
        },
        recorded: () => [...paths].sort(repository_path/* byCodeUnits */.CA)
    };
}
function once(known, key, ask) {
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    return answer;
}
function normal(path) {
    const resolved = (0,repository_path/* resolveFrom */.dx)('.', path);
    return resolved.kind === 'inside' ? resolved.path : path;
}

;// CONCATENATED MODULE: ./src/discovery/compose-source.ts






/** What a run begins with. */
function composeSources() {
    return { run: composeRun(), built: new Map() };
}
/** Reads the compose project of a configuration and the Dockerfiles of its builds, with the whole way there in `via`. */
async function readCompose(surroundings, configuration, root) {
    const { files, compose, report } = surroundings;
    const project = readComposeProperties(configuration, root, report);
    if (project.kind === 'none')
        return { mentions: project.mentions, filesRead: [], incomplete: [] };
    const { composeFiles, service, runServices, place } = project;
    const folder = workspaceOf(configuration);
    const request = { files, composeFiles, folder, service, runServices, place };
    const read = await readComposeProject(request, compose.run);
    read.findings.forEach(report);
    const built = await Promise.all(read.builds.map(build => builtOnce(surroundings, build)));
    for (const [index, { findings }] of built.entries()) {
        const isOpened = read.builds[index]?.service === service.name;
        for (const one of findings)
            if (isOpened || one.rule !== 'cli-cannot-parse')
                report(one);
    }
    const mentions = [...read.mentions, ...built.flatMap(one => one.mentions)].map(mention => ({
        ...mention,
        via: [namedAt(project, mention.via[0] ?? mention), ...mention.via]
    }));
    const filesRead = [...read.filesRead, ...new Set(built.flatMap(one => one.filesRead))];
    return { mentions, filesRead, incomplete: read.incomplete };
}
function builtOnce({ files, platform, compose }, build) {
    const built = compose.built.get(build) ?? readBuilt(files, platform, build);
    compose.built.set(build, built);
    return built;
}
async function readBuilt(files, platform, asked) {
    const findings = [];
    const recorded = recordFiles(files);
    const mentions = await readBuild(recorded.files, asked.build, platform, one => findings.push(one));
    const filesRead = recorded.recorded();
    const supplied = mentions.map(mention => withSuppliers(asked, mention));
    return asked.inline === null
        ? { filesRead, mentions: supplied, findings }
        : { filesRead, ...inCompose(asked.inline, supplied, findings) };
}
function withSuppliers({ suppliers }, mention) {
    const via = mention.via.flatMap(step => [step, ...suppliers(step)]);
    return { ...mention, via: [...via, ...suppliers(mention)] };
}
// The step in devcontainer.json: the name of the compose file that the way begins in.
function namedAt(project, first) {
    return project.composeFiles.find(({ path }) => path === first.file)?.place ?? project.place;
}

// EXTERNAL MODULE: ./src/discovery/configurations.ts
var configurations = __webpack_require__(3);
;// CONCATENATED MODULE: ./src/discovery/build-arguments.ts




/** The build arguments of `build.args` and of `--build-arg` in `build.options`, in the order in which the last one wins. */
function readArguments(properties, options, cuts, report) {
    return [
        ...build_arguments_argumentsOf(properties, cuts, report),
        ...options.flatMap(option => optionArgument(option, cuts))
    ];
}
/** The named contexts of `--build-context` in `build.options`. */
function readContexts(options, cuts) {
    return options.flatMap(option => optionContext(option, cuts));
}
// Docker is given the text of a number or boolean, while the CLI's own reading of the Dockerfile takes it for nothing
// (`findValue`): an image that it names is looked for without its tag.
function build_arguments_argumentsOf(properties, cuts, report) {
    const given = properties && objectProperty(properties, 'args', report, 'build.args');
    if (given === null)
        return [];
    return [...given.properties.values()].flatMap(({ key, value }) => {
        if (value.kind === 'string')
            return [argument(key.text, value, value.text, cuts)];
        report(properties_wrongType(value, `build.args.${key.text}`, 'a string'));
        const literal = value.kind === 'number' || value.kind === 'boolean';
        return literal ? [argument(key.text, value, value.written, cuts)] : [];
    });
}
function argument(name, at, text, cuts) {
    const place = mention_placeOf(at);
    const { value, cuts: cut } = variables_substitute(text);
    for (const one of cut)
        cuts.push({ cut: one, place });
    return { name, value, place };
}
function optionArgument(option, cuts) {
    if (option.flag !== 'build-arg')
        return [];
    const equals = option.text.indexOf('=');
    const name = equals < 0 ? option.text : option.text.slice(0, equals);
    const at = option.part(equals + 1, option.text.length);
    if (equals >= 0)
        return [argument(name, at, option.text.slice(equals + 1), cuts)];
    const reason = `${(0,quoted/* quoted */.T)(`--build-arg ${name}`)} takes its value from the environment of the codespace's host, which is not known`;
    return [{ name, value: { kind: 'unknown', reason }, place: mention_placeOf(at) }];
}
const dockerImage = 'docker-image://';
function optionContext(option, cuts) {
    if (option.flag !== 'build-context')
        return [];
    const equals = option.text.indexOf('=');
    if (equals < 0)
        return [];
    const name = option.text.slice(0, equals);
    const source = option.text.slice(equals + 1);
    if (!source.startsWith(dockerImage))
        return [{ name, image: null }];
    const start = equals + 1 + dockerImage.length;
    const at = option.part(start, option.text.length);
    const { value, cuts: cut } = variables_substitute(option.text.slice(start));
    for (const one of cut)
        cuts.push({ cut: one, place: mention_placeOf(at) });
    return [{ name, image: { value, written: at.written, span: at.span } }];
}

;// CONCATENATED MODULE: ./src/discovery/build-options.ts


/**
 * Reads `build.options`, which the dev container CLI hands to `docker build` as they are: `--flag=value`, or the flag and
 * its value in two entries. Both in one entry with a space between them is a flag that docker does not know.
 */
function readBuildOptions(options, report) {
    const found = [];
    for (let index = 0; index < options.length; index += 1) {
        const option = options[index];
        if (option === undefined || !option.text.startsWith('-'))
            continue;
        const joined = /^(--[a-z][a-z-]*)\s+(.*)$/s.exec(option.text);
        if (joined !== null)
            report(joinedFinding(option, joined[1] ?? '', joined[2] ?? ''));
        const equals = option.text.startsWith('--') ? option.text.indexOf('=') : -1;
        const name = option.text.slice(0, equals < 0 ? undefined : equals);
        if (equals >= 0) {
            found.push(...known(name, option, equals + 1));
            continue;
        }
        if (!flagsWithValue.has(name))
            continue;
        index += 1;
        const value = options[index];
        if (value !== undefined)
            found.push(...known(name, value, 0));
    }
    return found;
}
function joinedFinding(option, flag, value) {
    const [first, second] = [flag, value].map(text => (0,quoted/* quoted */.T)(JSON.stringify(text)));
    return (0,finding/* finding */.gk)('invalid-configuration', {
        message: `docker takes ${(0,quoted/* quoted */.T)(option.text)} as one argument, and knows no such flag. Write it as two entries, ${first} and ${second}, or with an equals sign, ${(0,quoted/* quoted */.T)(JSON.stringify(`${flag}=${value}`))}.`,
        location: option.span
    });
}
function known(name, string, from) {
    const flag = meaningful.get(name);
    if (flag === undefined)
        return [];
    return [
        {
            flag,
            text: string.text.slice(from),
            part: (start, end) => string.part(from + start, from + end)
        }
    ];
}
const meaningful = new Map([
    ['--build-arg', 'build-arg'],
    ['--build-context', 'build-context'],
    ['--cache-from', 'cache-from'],
    ['--target', 'target'],
    ['--platform', 'platform']
]);
// A flag that takes a value takes the next entry, even one that looks like a flag itself.
const flagsWithValue = new Set([
    ...meaningful.keys(),
    ...['-f', '-m', '-o', '-t', '-c'],
    ...[
        'add-host',
        'allow',
        'annotation',
        'attest',
        'builder',
        'cache-to',
        'call',
        'cgroup-parent',
        'cpu-period',
        'cpu-quota',
        'cpu-shares',
        'cpuset-cpus',
        'cpuset-mems',
        'file',
        'iidfile',
        'isolation',
        'label',
        'memory',
        'memory-swap',
        'metadata-file',
        'network',
        'no-cache-filter',
        'output',
        'policy',
        'progress',
        'provenance',
        'sbom',
        'secret',
        'security-opt',
        'shm-size',
        'ssh',
        'tag',
        'ulimit'
    ].map(name => `--${name}`)
]);

;// CONCATENATED MODULE: ./src/discovery/build-caches.ts





/** The images of `build.cacheFrom` and of `--cache-from` in `build.options`; a build works without them. */
function readCaches(properties, options, report) {
    const entries = properties === null
        ? []
        : stringsProperty(properties, 'cacheFrom', report, { path: 'build.cacheFrom', alone: true });
    const flags = options.filter(({ flag }) => flag === 'cache-from');
    return [...entries, ...flags].flatMap(entry => build_caches_cachesIn(entry.text, (start, end) => entry.part(start, end), report));
}
function build_caches_cachesIn(text, part, report) {
    return cacheImages(text).map(({ start, end }) => {
        const at = part(start, end);
        const { value, cuts } = variables_substitute(text.slice(start, end));
        for (const cut of cuts)
            report(cutFinding(cut, at.span));
        return mentionAt('cache-from', at, value, false);
    });
}

;// CONCATENATED MODULE: ./src/discovery/build-properties.ts








/**
 * Reads `dockerFile` or `build` of a configuration as the dev container CLI turns them into `docker build`
 * (`buildAndExtendImage`). `build.options` come last on its command line, so they win.
 */
function readBuildProperties(configuration, root, report) {
    const properties = property(root, 'build')?.kind === 'object' ? objectProperty(root, 'build', report) : null;
    const options = readBuildOptions(properties === null ? [] : stringsProperty(properties, 'options', report, { path: 'build.options' }), report);
    const cuts = [];
    const caches = readCaches(properties, options, report);
    checkContext(configuration, root, properties, report);
    const dockerfile = build_properties_dockerfileOf(configuration, root, properties, report);
    const target = build_properties_targetOf(properties, options, report);
    if (dockerfile.kind !== 'known' || target.kind !== 'known') {
        const unknown = [dockerfile, target].flatMap(part => (part.kind === 'unknown' ? [part.mention] : []));
        return { build: null, mentions: [...unknown, ...caches], cuts };
    }
    const build = {
        dockerfile: { kind: 'file', path: dockerfile.path, place: dockerfile.place },
        arguments: readArguments(properties, options, cuts, report),
        target: target.target,
        contexts: readContexts(options, cuts),
        platform: platformOf(options),
        via: []
    };
    return { build, mentions: caches, cuts };
}
function build_properties_dockerfileOf(configuration, root, properties, report) {
    const legacy = property(root, 'dockerFile') !== null;
    const string = legacy || properties === null
        ? stringProperty(root, 'dockerFile', report)
        : stringProperty(properties, 'dockerfile', report, 'build.dockerfile');
    if (string === null)
        return { kind: 'reported' };
    const named = namedPath(configuration, string, 'the Dockerfile', report);
    if (named.kind === 'reported')
        return named;
    if (named.kind === 'unknown')
        return { kind: 'unknown', mention: mentionAt('from', string, named) };
    return { kind: 'known', path: named.path, place: mention_placeOf(string) };
}
// `context` belongs to `dockerFile`, `build.context` to `build.dockerfile` (`getDockerContextPath`). Nothing in it is
// opened here; without it the Dockerfile's folder is the context.
function checkContext(configuration, root, properties, report) {
    const legacy = property(root, 'dockerFile') !== null;
    const string = legacy || properties === null
        ? stringProperty(root, 'context', report)
        : stringProperty(properties, 'context', report, 'build.context');
    if (string !== null && string.text !== '')
        namedPath(configuration, string, 'the build context', report);
}
function build_properties_targetOf(properties, options, report) {
    const option = options.findLast(({ flag }) => flag === 'target');
    const written = option === undefined
        ? properties && stringProperty(properties, 'target', report, 'build.target')
        : textOf(option);
    if (written === null || written.text === '')
        return { kind: 'known', target: null };
    const { value, cuts } = variables_substitute(written.text);
    if (value.kind === 'unknown')
        return { kind: 'unknown', mention: mentionAt('from', written, value) };
    for (const cut of cuts)
        report(cutFinding(cut, written.span));
    return { kind: 'known', target: { name: value.text, place: mention_placeOf(written) } };
}
function textOf(option) {
    return { ...option.part(0, option.text.length), text: option.text };
}
function platformOf(options) {
    const option = options.findLast(({ flag }) => flag === 'platform');
    const { value } = variables_substitute(option?.text ?? '');
    const first = value.kind === 'known' ? (value.text.split(',')[0] ?? '') : '';
    return first === '' ? null : first;
}

// EXTERNAL MODULE: ./src/discovery/features/identifier.ts
var identifier = __webpack_require__(3753);
;// CONCATENATED MODULE: ./src/discovery/features/readings.ts
/** What one kind of reading made of the texts of a run, by their files. */
class Readings {
    #made = new Map();
    /** What `make` gives for a text, with its findings; asked once for a file and text. */
    of(asked, answer, report, make) {
        const { text, path: file = asked } = answer;
        const known = this.#made.get(file);
        const made = known?.text === text ? known : read(file, text, make);
        this.#made.set(file, made);
        made.findings.forEach(report);
        return made.value;
    }
}
function read(file, text, make) {
    const findings = [];
    const value = make(file, text, one => findings.push(one));
    return { text, value, findings };
}

;// CONCATENATED MODULE: ./src/discovery/features/feature-files.ts

/** Nothing read yet. */
function newFeatureFiles() {
    return { locks: new Readings(), dependencies: new Readings() };
}

// EXTERNAL MODULE: ./src/discovery/json.ts
var json = __webpack_require__(4854);
;// CONCATENATED MODULE: ./src/discovery/features/local.ts





/** The ids that a local Feature names in `dependsOn` of its devcontainer-feature.json, with their places there. */
async function readLocalDependencies(files, folder, key, report, known) {
    const file = external_node_path_.posix.join(folder, 'devcontainer-feature.json');
    const answer = await files.read(file);
    if (answer.kind !== 'text') {
        report(unreadableFinding(file, `the file of the local Feature ${(0,quoted/* quoted */.T)(key.text)},`, answer, key.span));
        return [];
    }
    return known.of(file, answer, report, dependenciesIn);
}
function dependenciesIn(file, text, report) {
    const { root, findings } = (0,json/* parseJson */.q)(file, text);
    findings.forEach(report);
    if (root?.kind !== 'object') {
        if (root !== null && findings.length === 0)
            report(properties_wrongType(root, file, 'an object'));
        return [];
    }
    const dependsOn = objectProperty(root, 'dependsOn', report);
    return [...(dependsOn?.properties.values() ?? [])].map(({ key: id }) => id);
}

;// CONCATENATED MODULE: ./src/discovery/features/lock.ts








/** The lock file of a configuration: beside it, with a leading dot where the configuration has one. */
function lockFileOf(configuration) {
    const dot = external_node_path_.posix.basename(configuration).startsWith('.') ? '.' : '';
    return external_node_path_.posix.join((0,repository_path/* folderOf */.yS)(configuration), `${dot}devcontainer-lock.json`);
}
/** Reads the lock file beside a configuration; an absent or empty one locks nothing (`readLockfile` of the CLI). */
async function readFeatureLock(files, configuration, report, known) {
    const file = lockFileOf(configuration);
    const answer = await files.read(file, discovery_limits/* lockFileLimit */.$y);
    if (answer.kind === 'missing')
        return new Map();
    if (answer.kind !== 'text') {
        report(unreadableFinding(file, 'the lock file of the Features', answer, null));
        return new Map();
    }
    return known.of(file, answer, report, lockIn);
}
function lockIn(file, text, report) {
    if (text.trim() === '')
        return new Map();
    const { root, findings } = (0,json/* parseJson */.q)(file, text, true);
    findings.forEach(report);
    if (root?.kind !== 'object') {
        if (root !== null && findings.length === 0)
            report(properties_wrongType(root, file, 'an object'));
        return new Map();
    }
    return lockedDigests(root, report);
}
const digest = /^sha256:[0-9a-f]{64}$/;
function lockedDigests(root, report) {
    const lock = new Map();
    for (const [id, { value }] of objectProperty(root, 'features', report)?.properties ?? []) {
        if (value.kind !== 'object') {
            report(properties_wrongType(value, `features["${id}"]`, 'an object'));
            continue;
        }
        const integrity = property(value, 'integrity');
        if (integrity === null)
            continue;
        if (integrity.kind === 'string' && digest.test(integrity.text))
            lock.set(id, integrity.text);
        else
            report(badIntegrity(id, integrity.written, integrity.span));
    }
    return lock;
}
function badIntegrity(id, written, location) {
    return (0,finding/* finding */.gk)('invalid-configuration', {
        message: `\`integrity\` of ${(0,quoted/* quoted */.T)(id)} must be \`sha256:\` and 64 hexadecimal digits, found ${(0,quoted/* quoted */.T)(written)}.`,
        location,
        fixes: [
            {
                text: 'Write the lock file anew.',
                command: 'devcontainer upgrade --workspace-folder .',
                who: 'anyone with write access'
            }
        ]
    });
}

;// CONCATENATED MODULE: ./src/discovery/features/features.ts












/**
 * Reads `features` and `overrideFeatureInstallOrder` of a configuration as the dev container CLI resolves them, with the
 * `dependsOn` of local Features; what remote ones depend on only their registry knows. `shared` is that of the run.
 */
async function readFeatures(files, configuration, root, report, shared = newFeatureFiles()) {
    const features = objectProperty(root, 'features', report);
    if (features === null || features.properties.size === 0)
        return { mentions: [], lock: new Map() };
    const lock = await readFeatureLock(files, configuration, report, shared.locks);
    const listed = new Map();
    const reading = { files, configuration, lock, report, shared, seen: new Set(), listed };
    const mentions = await readKeys(reading, features);
    mentions.push(...readOverrides(reading, stringsProperty(root, 'overrideFeatureInstallOrder', report)));
    return { mentions, lock };
}
async function readKeys(reading, features) {
    const mentions = [];
    const listed = new Set(features.properties.keys());
    for (const { key } of features.properties.values()) {
        const id = (0,identifier/* expandOption */.mE)(key.text, listed);
        if (id === null)
            continue;
        listed.add(id);
        mentions.push(...(await readFeature(reading, key, id, [])));
    }
    return mentions;
}
async function readFeature(reading, key, id, way) {
    const feature = (0,identifier/* classifyFeature */.PO)(id);
    switch (feature.kind) {
        case 'oci':
            reading.listed.set(feature.resource, (reading.listed.get(feature.resource) ?? new Set()).add(feature.text));
            return [
                artifactMention(reading.lock, key, id, feature.text, way.map(({ place }) => place))
            ];
        case 'archive':
            return [];
        case 'local':
            return readLocal(reading, key, feature.path, way);
        case 'malformed':
        case 'unsupported':
            reading.report(featureFinding(key, feature.kind, feature.reason));
            return [];
    }
}
// The CLI looks into the lock file with the id that a short name stands for, not with the short name.
function artifactMention(lock, key, id, text, via) {
    const digest = lock.get((0,identifier/* expandShortName */.Ee)(id));
    const mention = { ...mentionAt('feature', key, { kind: 'known', text }), via };
    return digest === undefined ? mention : { ...mention, lockDigest: digest };
}
function featureFinding(key, kind, reason) {
    return (0,finding/* finding */.gk)(kind === 'malformed' ? 'invalid-image-reference' : 'invalid-configuration', {
        message: `${(0,quoted/* quoted */.T)(key.text)} is no Feature that can be fetched: ${reason}.`,
        location: key.span,
        fixes: [
            {
                text: `Write the Feature at ${key.span.file}:${key.span.line}:${key.span.column} as \`registry/namespace/name:version\`, like \`ghcr.io/devcontainers/features/node:1\`.`,
                who: 'anyone with write access'
            }
        ]
    });
}
const deepest = 32;
// A path is taken from the folder of the devcontainer.json, also where another local Feature depends on it.
async function readLocal(reading, key, path, way) {
    const folder = localFolder(reading, key, path);
    if (folder === null)
        return [];
    const steps = [...way, { place: mention_placeOf(key), folder }];
    const circle = way.findIndex(step => step.folder === folder);
    if (circle >= 0)
        reading.report(circleFinding(key, steps.slice(circle)));
    if (reading.seen.has(folder))
        return [];
    reading.seen.add(folder);
    if (way.length >= deepest) {
        reading.report((0,finding/* finding */.gk)('limit-reached', {
            message: `${(0,quoted/* quoted */.T)(key.text)} is reached over more than ${deepest} local Features; what it depends on was not read.`,
            location: key.span
        }));
        return [];
    }
    const mentions = [];
    for (const dependency of await features_dependenciesOf(reading, folder, key)) {
        mentions.push(...(await readFeature(reading, dependency, dependency.text, steps)));
    }
    return mentions;
}
// `computeDependsOnInstallationOrder` of containerFeaturesOrder.ts: "Circular dependency detected!".
function circleFinding(key, steps) {
    const circle = steps.map(({ folder }) => (0,quoted/* quoted */.T)(folder)).join(' → ');
    return (0,finding/* finding */.gk)('invalid-configuration', {
        message: `Local Features depend on each other in a circle: ${circle}. The dev container CLI finds no order to install them in; take one of these entries out of \`dependsOn\`.`,
        location: key.span
    });
}
async function features_dependenciesOf({ files, report, shared }, folder, key) {
    return readLocalDependencies(files, folder, key, report, shared.dependencies);
}
function localFolder(reading, key, path) {
    const resolved = (0,repository_path/* resolveFrom */.dx)((0,repository_path/* folderOf */.yS)(reading.configuration), path);
    if (resolved.kind === 'outside') {
        reading.report(outsideFinding(path, 'the local Feature', key.span));
        return null;
    }
    const allowed = featureFolder(reading.configuration);
    if ((0,repository_path/* liesUnder */.q0)(allowed, resolved.path))
        return resolved.path;
    reading.report((0,finding/* finding */.gk)('invalid-configuration', {
        message: `The dev container CLI takes local Features from ${(0,quoted/* quoted */.T)(allowed)} alone: ${(0,quoted/* quoted */.T)(path)} means ${(0,quoted/* quoted */.T)(resolved.path)}.`,
        location: key.span,
        fixes: [{ text: `Move the Feature under ${(0,quoted/* quoted */.T)(allowed)}.`, who: 'anyone with write access' }]
    }));
    return null;
}
// The folder of a workspace that may hold Features: for a configuration that lies elsewhere (one of many templates in a
// repository) that of its own workspace.
function featureFolder(configuration) {
    const parts = configuration.split('/');
    const last = parts.lastIndexOf('.devcontainer');
    if (last >= 0)
        return parts.slice(0, last + 1).join('/');
    const besides = external_node_path_.posix.basename(configuration) === '.devcontainer.json';
    return besides ? external_node_path_.posix.join((0,repository_path/* folderOf */.yS)(configuration), '.devcontainer') : '.devcontainer';
}
// The CLI fetches the manifest of every entry (`applyOverrideFeatureInstallOrder` of containerFeaturesOrder.ts) and stops
// where it cannot, though it only compares the names. So an entry with a version of its own is a use. One without a
// version is meant as the name of what is listed, and decides nothing more about access to it.
function readOverrides(reading, entries) {
    return entries.flatMap(entry => {
        const { value } = variables_substitute(entry.text);
        if (value.kind === 'unknown')
            return [mentionAt('feature', entry, value)];
        const feature = (0,identifier/* classifyFeature */.PO)(value.text);
        if (feature.kind === 'malformed' || feature.kind === 'unsupported') {
            reading.report(featureFinding(entry, feature.kind, feature.reason));
            return [];
        }
        if (feature.kind !== 'oci')
            return [];
        const listed = reading.listed.get(feature.resource);
        if (listed !== undefined && (!(0,identifier/* hasVersion */.Xj)(value.text) || listed.has(feature.text)))
            return [];
        return [artifactMention(reading.lock, entry, value.text, feature.text, [])];
    });
}

;// CONCATENATED MODULE: ./src/discovery/lifecycle/docker-call.ts
const globalFlagsWithValue = new Set('--config -c --context -H --host -l --log-level --tlscacert --tlscert --tlskey'.split(' '));
/** Reads a call of `docker` or `docker-compose`; `null` for every other program. */
function dockerCall(words) {
    const [program = '', ...rest] = words;
    const name = program.slice(program.lastIndexOf('/') + 1);
    if (name === 'docker-compose')
        return { command: 'compose', words: rest };
    if (name !== 'docker')
        return null;
    const [command = '', ...behind] = rest.slice(flagsEnd(rest, globalFlagsWithValue) ?? rest.length);
    if (command !== 'image' && command !== 'container')
        return { command, words: behind };
    return { command: behind[0] ?? '', words: behind.slice(1) };
}
/** The image that `docker pull` names. */
function imageOfPull(words) {
    const end = flagsEnd(words, new Set(['--platform']));
    return end === null ? null : (words[end] ?? null);
}
/** The image that `docker run` or `docker create` names. */
function imageOfRun(words) {
    const end = flagsEnd(words, runFlagsWithValue, runSwitches);
    return end === null ? null : (words[end] ?? null);
}
// Where the flags end; null where a flag is not known, so that its value cannot be told from what follows.
function flagsEnd(words, withValue, switches) {
    let at = 0;
    for (; at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (!word.startsWith('-') || word === '-')
            break;
        if (word === '--')
            return at + 1;
        if (word.startsWith('--') && word.includes('='))
            continue;
        const last = word.startsWith('--') ? word : `-${word.at(-1) ?? ''}`;
        if (withValue.has(word) || (withValue.has(last) && isSwitches(word.slice(1, -1))))
            at += 1;
        else if (switches !== undefined && !switches.has(word) && !isSwitches(word.slice(1))) {
            if (!withValue.has(word.slice(0, 2)) || word.startsWith('--'))
                return null;
        }
    }
    return at;
}
// Short switches can be written together: `-it`, and `-itv` before a value.
function isSwitches(letters) {
    return /^[ditPq]*$/.test(letters);
}
const runSwitches = new Set('--detach --init --interactive --no-healthcheck --oom-kill-disable --privileged --publish-all --quiet --read-only --rm --sig-proxy --tty --use-api-socket'.split(' '));
const runFlagsWithValue = new Set(('-a -c -e -h -l -m -p -u -v -w --add-host --annotation --attach --blkio-weight --cap-add --cap-drop --cgroup-parent --cgroupns --cidfile ' +
    '--cpu-period --cpu-quota --cpu-shares --cpus --cpuset-cpus --cpuset-mems --detach-keys --device --device-cgroup-rule --dns --dns-option ' +
    '--dns-search --domainname --entrypoint --env --env-file --expose --gpus --group-add --health-cmd --health-interval --health-retries ' +
    '--health-start-period --health-timeout --hostname --ip --ip6 --ipc --isolation --label --label-file --link --log-driver --log-opt ' +
    '--mac-address --memory --memory-reservation --memory-swap --mount --name --net --network --network-alias --oom-score-adj --pid --pids-limit ' +
    '--platform --publish --pull --restart --runtime --security-opt --shm-size --stop-signal --stop-timeout --storage-opt --sysctl --tmpfs ' +
    '--ulimit --user --userns --uts --volume --volume-driver --volumes-from --workdir').split(' '));

;// CONCATENATED MODULE: ./src/discovery/lifecycle/meaning.ts


/** Whether a call logs in to a registry: a client's login, or the helper of a cloud that does it. */
function logsIn(words) {
    const [program = '', ...rest] = words;
    const call = [program.slice(program.lastIndexOf('/') + 1), ...rest.filter(word => !word.startsWith('-'))];
    if (loginCalls.some(login => login.every((word, index) => call[index] === word)))
        return true;
    const docker = dockerCall(words);
    if (docker?.command === 'login')
        return true;
    return words.some(word => /docker-credential-|credHelpers|credsStore/.test(word));
}
const loginCalls = [
    ['podman', 'login'],
    ['nerdctl', 'login'],
    ['buildah', 'login'],
    ['skopeo', 'login'],
    ['oras', 'login'],
    ['regctl', 'registry', 'login'],
    ['helm', 'registry', 'login'],
    ['crane', 'auth', 'login'],
    ['az', 'acr', 'login'],
    ['aws', 'ecr', 'get-login-password'],
    ['aws', 'ecr', 'get-login'],
    ['gcloud', 'auth', 'configure-docker'],
    ['gcloud', 'docker'],
    ['doctl', 'registry', 'login'],
    ['ibmcloud', 'cr', 'login'],
    ['scw', 'registry', 'login'],
    ['heroku', 'container:login'],
    ['jf', 'docker-login'],
    ['ecr-login'],
    ['amazon-ecr-credential-helper']
];
/** What a call pulls; `null`: nothing that is certain. */
function pulls(words) {
    const call = dockerCall(words);
    if (call === null)
        return null;
    if (call.command === 'compose') {
        const starts = ['pull', 'up', 'run', 'create', 'build'];
        return call.words.some(word => starts.includes(word)) ? { does: 'early-pull', reference: null } : null;
    }
    const image = pulledImage(call);
    if (image === null)
        return null;
    const parsed = (0,reference_reference/* parseReference */.F2)(image);
    return parsed.kind === 'reference' ? { does: 'early-pull', reference: parsed.reference } : null;
}
function pulledImage(call) {
    if (call.command === 'pull')
        return imageOfPull(call.words);
    return call.command === 'run' || call.command === 'create' ? imageOfRun(call.words) : null;
}
const githubHosts = /(?:^|[^a-z0-9.-])(?:ghcr\.io|docker\.pkg\.github\.com)(?:\/|$)/;
const packageHosts = /(?:npm|nuget|rubygems|maven)\.pkg\.github\.com/;
/** Whether a call publishes to GitHub Packages; `npmGoesThere`: the repository's npm settings name its registry. */
function publishes(words, npmGoesThere) {
    const [program = '', ...rest] = words;
    const arguments_ = rest.filter(word => !word.startsWith('-'));
    const namesImage = rest.some(word => githubHosts.test(word));
    const namesPackages = rest.some(word => packageHosts.test(word));
    switch (program.slice(program.lastIndexOf('/') + 1)) {
        case 'docker':
        case 'podman':
        case 'nerdctl':
            return namesImage && (arguments_[0] === 'push' || arguments_[1] === 'push' || rest.includes('--push'));
        case 'oras':
        case 'helm':
        case 'crane':
        case 'ko':
            return namesImage && arguments_[0] === 'push';
        case 'npm':
        case 'pnpm':
        case 'yarn':
            return arguments_.includes('publish') && (namesPackages || npmGoesThere);
        case 'gem':
            return arguments_[0] === 'push' && namesPackages;
        case 'dotnet':
            return arguments_[0] === 'nuget' && arguments_[1] === 'push' && namesPackages;
        case 'nuget':
            return arguments_[0] === 'push' && namesPackages;
        case 'mvn':
        case 'mvnw':
            return arguments_.includes('deploy') && namesPackages;
        // Without `--registry` the dev container CLI publishes to ghcr.io.
        case 'devcontainer':
            return (arguments_[1] === 'publish' && (namesImage || !rest.some(word => /^(?:-r|--registry)/.test(word))));
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/discovery/lifecycle/shell.ts
/**
 * Splits a shell text into its simple commands: at `;`, `&`, `|`, parentheses, backquotes and line ends, with quotes,
 * backslashes and comments as a POSIX shell has them. Redirections are left out; nothing is expanded. Never throws.
 */
function simpleCommands(text) {
    const scan = new ShellScan(text);
    scan.run();
    return scan.commands;
}
const separators = new Set(['\n', '\r', ';', '&', '|', '(', ')', '`']);
class ShellScan {
    commands = [];
    #text;
    #at = 0;
    #words = [];
    #word = null;
    #start = -1;
    #end = -1;
    #skipsNext = false;
    constructor(text) {
        this.#text = text;
    }
    run() {
        while (this.#at < this.#text.length) {
            this.#step(this.#text[this.#at] ?? '');
            this.#at += 1;
        }
        this.#endCommand();
    }
    #step(character) {
        if (separators.has(character))
            this.#endCommand();
        else if (character === ' ' || character === '\t')
            this.#endWord();
        else if (character === '#' && this.#word === null)
            this.#comment();
        else if (character === '<' || character === '>')
            this.#redirection();
        else if (character === "'" || character === '"')
            this.#quoted(character);
        else if (character === '\\')
            this.#escaped();
        else
            this.#add(character, this.#at, this.#at + 1);
    }
    #add(text, start, end) {
        if (this.#start < 0)
            this.#start = start;
        this.#word = (this.#word ?? '') + text;
        this.#end = end;
    }
    #comment() {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = (end < 0 ? this.#text.length : end) - 1;
    }
    // The number before a redirection belongs to it, and so does the word behind.
    #redirection() {
        if (this.#word !== null && /^\d$/.test(this.#word))
            this.#word = null;
        this.#endWord();
        while ('<>&-'.includes(this.#text[this.#at + 1] ?? ' '))
            this.#at += 1;
        this.#skipsNext = true;
    }
    #quoted(quote) {
        const start = this.#at;
        let inside = '';
        for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
            const character = this.#text[this.#at] ?? '';
            if (character === quote)
                break;
            const escapes = quote === '"' && character === '\\';
            if (escapes)
                this.#at += 1;
            inside += escapes ? (this.#text[this.#at] ?? '') : character;
        }
        this.#add(inside, start, Math.min(this.#at + 1, this.#text.length));
    }
    #escaped() {
        this.#at += 1;
        const next = this.#text[this.#at] ?? '';
        if (next === '\n')
            return;
        if (next === '\r' && this.#text[this.#at + 1] === '\n') {
            this.#at += 1;
            return;
        }
        this.#add(next, this.#at - 1, Math.min(this.#at + 1, this.#text.length));
    }
    #endWord() {
        if (this.#word !== null && !this.#skipsNext)
            this.#words.push(this.#word);
        if (this.#word !== null)
            this.#skipsNext = false;
        this.#word = null;
    }
    #endCommand() {
        this.#endWord();
        if (this.#words.length > 0)
            this.commands.push({ words: this.#words, start: this.#start, end: this.#end });
        this.#words = [];
        this.#start = -1;
        this.#skipsNext = false;
    }
}
const shell_keywords = new Set('if then else elif do while until ! { } time exec command nohup eval builtin'.split(' '));
/** The words of a command from the program on: without keywords, assignments, `sudo` and `env`. */
function programWords(words) {
    let at = 0;
    for (; at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (shell_keywords.has(word) || /^[A-Za-z_][A-Za-z0-9_]*=/.test(word))
            continue;
        if (word !== 'sudo' && word !== 'env')
            break;
        while ((words[at + 1] ?? '').startsWith('-'))
            at += words[at + 1] === '-u' ? 2 : 1;
    }
    return words.slice(at);
}
const shells = new Set(['sh', 'bash', 'zsh', 'dash', 'ash', 'ksh']);
/** Whether a program is a shell, by its name. */
function isShell(program) {
    return shells.has(program.slice(program.lastIndexOf('/') + 1));
}
/** The text that a shell is given with `-c`, or `null`. */
function shellText(words) {
    if (!isShell(words[0] ?? ''))
        return null;
    const flag = words.findIndex((word, index) => index > 0 && /^-[a-z]*c$/.test(word));
    return flag < 0 ? null : (words[flag + 1] ?? null);
}

;// CONCATENATED MODULE: ./src/discovery/lifecycle/script.ts


/**
 * The script of the repository that a call plainly names: `.devcontainer/setup.sh`, `bash scripts/x.sh`, `source x.sh`.
 * Commands run in the workspace's folder, which is the repository's root.
 */
function scriptOf(words) {
    const [program = '', ...rest] = words;
    const reads = isShell(program) || program === 'source' || program === '.';
    const named = reads ? (rest.find(word => !word.startsWith('-')) ?? '') : program;
    const path = fromRoot(named);
    if (path === '' || path.startsWith('/') || /[$*?`]/.test(path))
        return null;
    if (!reads && !path.includes('/'))
        return null;
    const resolved = (0,repository_path/* resolveFrom */.dx)('.', path);
    return resolved.kind === 'inside' ? resolved.path : null;
}
function fromRoot(word) {
    return word
        .replace(/^\$\{(?:local|container)WorkspaceFolder\}\/+/, './')
        .replace(/^\$(?:PWD|\{PWD\})\/+/, './');
}
/** Whether a file is a script for a shell: by the end of its name, or by its first line. */
function isShellScript(path, text) {
    return /\.(?:ba|z|k|da)?sh$/.test(path) || /^#![^\n]{0,80}sh\b/.test(text);
}

;// CONCATENATED MODULE: ./src/discovery/lifecycle/commands.ts





const properties = [
    'initializeCommand',
    'onCreateCommand',
    'updateContentCommand',
    'postCreateCommand',
    'postStartCommand',
    'postAttachCommand'
];
/** Scripts of the repository that are read for one configuration. */
const mostScripts = 16;
/** A `bash -c` in a `bash -c`, or a script that runs a script, is followed so deep. */
const commands_deepest = 3;
/**
 * The lifecycle commands of a configuration that matter to pulling: a login in `initializeCommand`, a pull in
 * `onCreateCommand` or `updateContentCommand` (before a codespace has its registry credentials), a publication to GitHub
 * Packages in any. A script of the repository that a command plainly names is read too; only clear cases count.
 */
async function readLifecycleCommands(files, root, report) {
    const reading = { files, scripts: new Set(), found: [], npm: null };
    for (const name of properties) {
        const value = property(root, name);
        if (value === null || value.kind === 'null')
            continue;
        for (const text of textsOf(value, name, report))
            await readText(reading, name, text, 0);
    }
    return reading.found;
}
function textsOf(value, path, report) {
    if (value.kind === 'string')
        return [{ kind: 'shell', text: value.text, part: (start, end) => value.part(start, end) }];
    if (value.kind === 'array') {
        const words = value.items.flatMap(item => (item.kind === 'string' ? [item.text] : []));
        if (words.length === value.items.length)
            return [{ kind: 'words', words, at: value }];
    }
    if (value.kind === 'object' && !path.includes('.')) {
        return [...value.properties.values()].flatMap(one => textsOf(one.value, `${path}.${one.key.text}`, report));
    }
    report(properties_wrongType(value, path, 'a string, an array of strings or an object of both'));
    return [];
}
async function readText(reading, name, text, depth) {
    if (text.kind === 'words')
        return readWords(reading, name, text.words, () => text.at, depth);
    for (const command of simpleCommands(text.text)) {
        await readWords(reading, name, command.words, () => text.part(command.start, command.end), depth);
    }
}
async function readWords(reading, name, written, at, depth) {
    const words = programWords(written);
    const inner = shellText(words);
    if (inner !== null) {
        if (depth < commands_deepest)
            await readText(reading, name, { kind: 'shell', text: inner, part: at }, depth + 1);
        return;
    }
    for (const meaning of await meanings(reading, name, words)) {
        const reference = meaning.does === 'early-pull' ? meaning.reference : null;
        reading.found.push({ ...at().span, property: name, does: meaning.does, reference });
    }
    const script = scriptOf(words);
    if (script !== null && depth < commands_deepest)
        await readScript(reading, name, script, depth);
}
async function meanings(reading, name, words) {
    const found = [];
    if (name === 'initializeCommand' && logsIn(words))
        found.push({ does: 'login' });
    const pull = name === 'onCreateCommand' || name === 'updateContentCommand' ? pulls(words) : null;
    if (pull !== null)
        found.push(pull);
    const npm = words.includes('publish') && (await npmGoesToGitHub(reading));
    if (publishes(words, npm))
        found.push({ does: 'publish' });
    return found;
}
async function readScript(reading, name, path, depth) {
    const key = `${name} ${path}`;
    if (reading.scripts.has(key) || reading.scripts.size >= mostScripts)
        return;
    reading.scripts.add(key);
    const answer = await reading.files.read(path);
    if (answer.kind !== 'text' || !isShellScript(path, answer.text))
        return;
    const { text } = answer;
    const locate = (0,position/* locateIn */._)(path, text);
    const part = (start, end) => ({
        span: locate(start, end),
        written: text.slice(start, end)
    });
    await readText(reading, name, { kind: 'shell', text, part }, depth + 1);
}
async function npmGoesToGitHub(reading) {
    if (reading.npm !== null)
        return reading.npm;
    const settings = await Promise.all(['.npmrc', 'package.json'].map(file => reading.files.read(file)));
    reading.npm = settings.some(answer => answer.kind === 'text' && answer.text.includes('npm.pkg.github.com'));
    return reading.npm;
}

;// CONCATENATED MODULE: ./src/discovery/permissions.ts

/**
 * The repositories that `customizations.codespaces.repositories` asks for. Codespaces gives read access to their packages
 * with `packages: read`, or with all permissions at once (`read-all`, `write-all`).
 */
function readPermissions(root, report) {
    const customizations = objectProperty(root, 'customizations', report);
    const codespaces = nested(customizations, 'codespaces', 'customizations.codespaces', report);
    const path = 'customizations.codespaces.repositories';
    const repositories = nested(codespaces, 'repositories', path, report);
    return [...(repositories?.properties.values() ?? [])].flatMap(({ key, value }) => {
        if (value.kind !== 'object') {
            report(properties_wrongType(value, `${path}["${key.text}"]`, 'an object with `permissions`'));
            return [];
        }
        const readsPackages = grantsPackages(property(value, 'permissions'));
        return [{ ...key.span, repository: key.text, readsPackages }];
    });
}
function nested(object, name, path, report) {
    return object && objectProperty(object, name, report, path);
}
function grantsPackages(permissions) {
    if (permissions === null)
        return false;
    if (permissions.kind === 'string')
        return permissions.text === 'read-all' || permissions.text === 'write-all';
    if (permissions.kind !== 'object')
        return false;
    const packages = property(permissions, 'packages');
    return packages?.kind === 'string' && (packages.text === 'read' || packages.text === 'write');
}

;// CONCATENATED MODULE: ./src/discovery/recommended-secrets.ts

/** Names that one configuration recommends. */
const mostNames = 200;
/** What GitHub takes as the name of a secret, and shorter than anything that is worth keeping. */
const secretName = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
/**
 * The names under `secrets`, as they are written: GitHub asks each person for them on the page that creates a codespace,
 * and keeps them at user level (docs.github.com, "Specifying recommended secrets for a repository"). The dev container CLI
 * does not look at the property, so what is not a name is left out without a finding.
 */
function readRecommendedSecrets(root) {
    const secrets = property(root, 'secrets');
    if (secrets?.kind !== 'object')
        return [];
    return [...secrets.properties.keys()].filter(name => secretName.test(name)).slice(0, mostNames);
}

;// CONCATENATED MODULE: ./src/discovery/devcontainer.ts
















/**
 * Reads the configuration at `path` with every file that it names; `shared` and `compose` are those of the whole run.
 * Never rejects: what is wrong is a finding.
 */
async function readConfiguration(files, path, platform, shared = newFeatureFiles(), compose = composeSources()) {
    const recorded = recordFiles(files);
    const findings = [];
    const report = one => findings.push(one);
    const reading = { files: recorded.files, path, platform, report, shared, compose };
    const root = await readRoot(reading);
    const syntax = findings.map(({ location }) => location?.file);
    const read = root === null ? nothing : await readAll(reading, root);
    const deciding = new Set([...recorded.recorded(), ...read.filesRead]);
    return {
        configuration: { ...read.configuration, path, files: [...deciding].sort(repository_path/* byCodeUnits */.CA) },
        mentions: read.mentions,
        findings: withoutConsequences(findings, syntax),
        incomplete: read.incomplete
    };
}
/**
 * After a syntax error the parser guesses where a value belongs, so what a file with one seems to say wrongly may be
 * right: of the findings in such a file only the errors of its syntax, which come first, are kept.
 */
function withoutConsequences(findings, syntax) {
    const broken = new Set(syntax);
    return findings.filter(({ location }, index) => index < syntax.length || !broken.has(location?.file));
}
const nothing = {
    configuration: { name: null, permissions: [], commands: [], recommendedSecrets: [] },
    mentions: [],
    filesRead: [],
    incomplete: []
};
async function readRoot({ files, path, report }) {
    const answer = await files.read(path);
    if (answer.kind !== 'text') {
        report(unreadableFinding(path, 'the configuration', answer, null));
        return null;
    }
    const file = answer.path ?? path;
    const { root, findings } = (0,json/* parseJson */.q)(file, answer.text);
    findings.forEach(report);
    if (root?.kind === 'object')
        return root;
    if (root !== null && findings.length === 0)
        report(properties_wrongType(root, file, 'an object'));
    return null;
}
async function readAll(reading, root) {
    const { files, path, report, shared } = reading;
    const name = stringProperty(root, 'name', report)?.text ?? null;
    const source = await readSource(reading, root);
    const { mentions, lock } = await readFeatures(files, path, root, report, shared);
    const permissions = readPermissions(root, report);
    const commands = await readLifecycleCommands(files, root, report);
    const recommendedSecrets = readRecommendedSecrets(root);
    return {
        ...source,
        mentions: [...source.mentions, ...mentions],
        configuration: { name, permissions, commands, recommendedSecrets, ...digests(lock) }
    };
}
function digests(lock) {
    return lock.size === 0 ? {} : { featureDigests: lock };
}
// The order in which the dev container CLI asks what a configuration is made from: a Dockerfile, an image, a compose
// project. Without any of them Codespaces takes its default image.
async function readSource(reading, root) {
    const { path, report } = reading;
    const build = objectProperty(root, 'build', report);
    if (property(root, 'dockerFile') !== null || build?.properties.has('dockerfile') === true) {
        return { mentions: await readOwnBuild(reading, root), filesRead: [], incomplete: [] };
    }
    if (property(root, 'image') !== null)
        return { mentions: readImage(reading, root), filesRead: [], incomplete: [] };
    if (property(root, 'dockerComposeFile') !== null)
        return readCompose(reading, path, root);
    return { mentions: [], filesRead: [], incomplete: [] };
}
function readImage({ report }, root) {
    const image = stringProperty(root, 'image', report);
    if (image === null)
        return [];
    const { value, cuts } = variables_substitute(image.text);
    for (const cut of cuts)
        report(cutFinding(cut, image.span));
    return [mentionAt('image', image, value)];
}
async function readOwnBuild(reading, root) {
    const { files, path, platform, report } = reading;
    const { build, mentions, cuts } = readBuildProperties(path, root, report);
    const built = build === null ? [] : await readBuild(files, build, platform, report);
    reportCuts(cuts, built, report);
    return [...mentions, ...built];
}
// A default that was cut changes nothing unless an image is named by it.
function reportCuts(cuts, mentions, report) {
    for (const { cut, place } of cuts) {
        const names = mentions.some(mention => [mention, ...mention.via].some(step => step.file === place.file && step.line === place.line && step.column === place.column));
        if (names)
            report(cutFinding(cut, place));
    }
}

;// CONCATENATED MODULE: ./src/discovery/uses.ts



/** Reads the reference of a mention of one configuration with `parse`. */
function settle(configuration, read, parse) {
    const mention = mentionOf(configuration, read);
    if (read.value.kind === 'unknown') {
        const { reason } = read.value;
        return {
            kind: 'unresolved',
            unresolved: { ...mention, reason },
            finding: unresolvedFinding(mention, reason, read.openIn)
        };
    }
    const parsed = parse(read.value.text);
    if (parsed.kind === 'invalid')
        return { kind: 'invalid', finding: invalidFinding(mention, read.value.text, parsed.reason) };
    const reference = read.lockDigest === undefined ? parsed.reference : (0,reference_reference/* withLockDigest */.ip)(parsed.reference, read.lockDigest);
    return { kind: 'use', use: { ...mention, reference, platform: read.platform } };
}
function mentionOf(configuration, read) {
    const { kind, written, via, required, file, line, column, endLine, endColumn } = read;
    return { configuration, kind, file, line, column, endLine, endColumn, written, via, required };
}
function unresolvedFinding(mention, reason, openIn) {
    return (0,finding/* finding */.gk)('unresolved-variable', {
        message: `Which image ${(0,quoted/* quoted */.T)(mention.written)} means is not known: ${reason.replace(/\.$/, '')}.`,
        location: mention,
        required: mention.required,
        fixes: [
            {
                text: `Write the value itself, or give it a default in a file of the repository (${defaultForm(mention, openIn)}).`,
                who: 'anyone with write access'
            }
        ]
    });
}
const defaultForms = {
    devcontainer: '`${localEnv:NAME:value}` in devcontainer.json',
    compose: '`${NAME:-value}` in the compose file, or `NAME=value` in the `.env` beside it',
    dockerfile: '`ARG NAME=value` before the first FROM of the Dockerfile'
};
function defaultForm(mention, openIn) {
    const kind = languageOf(mention.kind);
    const language = fileLanguage(openIn ?? mention.file) ?? kind;
    const isInline = kind === 'dockerfile' && language === 'compose' && openIn === undefined;
    return isInline ? `${defaultForms.dockerfile}, or ${defaultForms.compose}` : defaultForms[language];
}
function languageOf(kind) {
    switch (kind) {
        case 'from':
        case 'copy-from':
        case 'mount-from':
        case 'syntax':
            return 'dockerfile';
        case 'compose-image':
        case 'volume-image':
            return 'compose';
        case 'image':
        case 'feature':
        case 'cache-from':
        case 'build-context':
            return 'devcontainer';
    }
}
function fileLanguage(file) {
    if (/\.jsonc?$/i.test(file))
        return 'devcontainer';
    return /\.ya?ml$/i.test(file) ? 'compose' : null;
}
function invalidFinding(mention, text, reason) {
    const means = text === mention.written ? '' : `, which means ${(0,quoted/* quoted */.T)(text)},`;
    return (0,finding/* finding */.gk)('invalid-image-reference', {
        message: `${(0,quoted/* quoted */.T)(mention.written)}${means} is no image reference: ${reason}.`,
        location: mention,
        required: mention.required
    });
}

;// CONCATENATED MODULE: ./src/discovery/discover.ts











/** Configurations that are read at the same time: as many as can be between two looks at the clock. */
const batch = 4;
/**
 * Finds every image that the codespaces of a repository need (specification 2): from files alone, without network and
 * without environment. Never rejects; a configuration that is broken leaves the others as they are.
 */
async function discover(request) {
    const { now = () => performance.now() } = request;
    const start = now();
    const files = cachedFiles(request.files);
    const found = await (0,configurations/* findConfigurations */.P)(files, request.configurations);
    const gathering = new Gathering();
    const shared = newFeatureFiles();
    const compose = composeSources();
    gathering.addFound(found);
    for (let at = 0; at < found.paths.length && !gathering.full; at += batch) {
        if (now() - start >= discovery_limits/* longestRun */.Q_) {
            gathering.stopAt(found.paths.slice(at));
            break;
        }
        const paths = found.paths.slice(at, at + batch);
        const read = await Promise.all(paths.map(path => readConfiguration(files, path, request.platform, shared, compose)));
        read.forEach(one => gathering.add(one));
    }
    return gathering.discovery(found.unmatched);
}
// At a place that one of these speaks of, it says nothing new that the image is not known.
const saysWhatIsWrong = new Set(['invalid-configuration', 'invalid-image-reference']);
class Gathering {
    #configurations = [];
    #uses = [];
    #unresolved = [];
    #findings = new Map();
    /** Findings about links where configurations were looked for. */
    #links = [];
    #incomplete = new Set();
    #images = new Set();
    #parse = discover_parseOnce();
    #limit = null;
    /** Whether more came than one report holds. */
    get full() {
        return this.#limit !== null;
    }
    addFound({ findings, incomplete }) {
        this.#links = findings.filter(({ rule }) => rule === 'path-outside-repository');
        this.addFindings(findings, incomplete);
    }
    add({ configuration, mentions, findings, incomplete }) {
        if (this.full)
            return;
        this.#configurations.push(configuration);
        this.addFindings(findings, incomplete);
        const wrong = new Set(findings.filter(({ rule }) => saysWhatIsWrong.has(rule)).map(({ location }) => spanKey(location)));
        const known = new Set();
        for (const mention of mentions) {
            const settled = settle(configuration.path, mention, this.#parse);
            if (isKnown(known, settled))
                continue;
            if (settled.kind === 'use')
                this.#addUse(settled.use);
            if (settled.kind === 'unresolved')
                this.#addUnresolved(settled.unresolved);
            if (settled.kind !== 'use' && !wrong.has(spanKey(mention)))
                this.addFindings([settled.finding], []);
        }
    }
    addFindings(findings, incomplete) {
        for (const one of findings) {
            keep(this.#findings, findingKey(one), one);
            if (one.rule === 'limit-reached')
                this.#incomplete.add(one.message);
        }
        for (const sentence of incomplete)
            this.#incomplete.add(sentence);
    }
    /** Notes the configurations that there was no time for. */
    stopAt(paths) {
        const few = paths.slice(0, 5).map(quoted/* quoted */.T).join(', ');
        const others = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
        const which = paths.length === 1 ? '1 configuration was' : `${paths.length} configurations were`;
        this.#limit = `Reading the repository took longer than ${discovery_limits/* longestRun */.Q_ / 1000} seconds: ${which} not read (${few}${others}).`;
        this.addFindings([(0,finding/* finding */.gk)('limit-reached', { message: this.#limit })], []);
    }
    #addUse(use) {
        const image = `${use.reference.text} ${use.reference.digest ?? ''}`;
        if (!this.#images.has(image) && this.#images.size >= discovery_limits/* mostImages */.Mf)
            this.#stop(discovery_limits/* mostImages */.Mf, 'images');
        else if (this.#uses.length >= discovery_limits/* mostUses */.uJ)
            this.#stop(discovery_limits/* mostUses */.uJ, 'uses of images');
        else {
            this.#images.add(image);
            this.#uses.push(use);
        }
    }
    #addUnresolved(use) {
        if (this.#unresolved.length >= discovery_limits/* mostUses */.uJ)
            this.#stop(discovery_limits/* mostUses */.uJ, 'uses of images');
        else
            this.#unresolved.push(use);
    }
    #stop(most, what) {
        if (this.#limit !== null)
            return;
        const last = this.#configurations.at(-1)?.path ?? '';
        this.#limit = `The configurations name more than ${most} ${what}: the others, and the configurations after ${(0,quoted/* quoted */.T)(last)}, were not read.`;
        this.addFindings([(0,finding/* finding */.gk)('limit-reached', { message: this.#limit })], []);
    }
    /** A link out of the repository that a configuration names is told where it is named. */
    #withoutNamedLinks() {
        const named = new Set(this.#configurations.flatMap(({ path, files }) => files.filter(file => file !== path)));
        const told = this.#links.filter(({ location }) => location !== null && named.has(location.file));
        return [...this.#findings.values()].filter(one => !told.includes(one));
    }
    discovery(unmatched) {
        return {
            configurations: this.#configurations,
            uses: this.#uses.sort(byPlace),
            unresolved: this.#unresolved.sort(byPlace),
            findings: this.#withoutNamedLinks().sort(byLocation),
            unmatched,
            incomplete: [...this.#incomplete]
        };
    }
}
function keep(values, key, value) {
    if (!values.has(key))
        values.set(key, value);
}
function spanKey(span) {
    return span === null ? '' : [span.file, span.line, span.column, span.endLine, span.endColumn].join('\n');
}
/** Parses a reference, each text once: thousands of configurations may name the same images. */
function discover_parseOnce() {
    const known = new Map();
    return text => {
        const parsed = known.get(text) ?? (0,reference_reference/* parseReference */.F2)(text);
        known.set(text, parsed);
        return parsed;
    };
}
/** Whether a configuration has said the same before, which is noted otherwise. */
function isKnown(known, settled) {
    if (settled.kind === 'invalid')
        return false;
    const key = settled.kind === 'use' ? useKey(settled.use) : unresolvedKey(settled.unresolved);
    if (known.has(key))
        return true;
    known.add(key);
    return false;
}
function useKey(use) {
    return [use.kind, use.reference.text, use.reference.digest, use.platform, spanKey(use)].join('\n');
}
function unresolvedKey(use) {
    return ['', use.kind, use.reason, spanKey(use)].join('\n');
}
function findingKey(one) {
    return [one.rule, one.message, spanKey(one.location)].join('\n');
}
function byPlace(left, right) {
    return (bySpan(left, right) ||
        (0,repository_path/* byCodeUnits */.CA)(left.configuration, right.configuration) ||
        (0,repository_path/* byCodeUnits */.CA)(left.kind, right.kind));
}
function byLocation(left, right) {
    if (left.location === null || right.location === null) {
        if (left.location !== right.location)
            return left.location === null ? 1 : -1;
    }
    else {
        const places = bySpan(left.location, right.location);
        if (places !== 0)
            return places;
    }
    return (0,repository_path/* byCodeUnits */.CA)(left.rule, right.rule) || (0,repository_path/* byCodeUnits */.CA)(left.message, right.message);
}
function bySpan(left, right) {
    return (0,repository_path/* byCodeUnits */.CA)(left.file, right.file) || left.line - right.line || left.column - right.column;
}


/***/ }),

/***/ 3753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ expandShortName),
/* harmony export */   PO: () => (/* binding */ classifyFeature),
/* harmony export */   Xj: () => (/* binding */ hasVersion),
/* harmony export */   mE: () => (/* binding */ expandOption)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9684);

const collection = 'ghcr.io/devcontainers/features';
// The short names that the CLI still maps to a published Feature, always at version 1 (`getBackwardCompatibleFeatureId`).
const shortNames = new Map([
    ...[
        'aws-cli',
        'azure-cli',
        'desktop-lite',
        'docker-in-docker',
        'docker-from-docker',
        'dotnet',
        'git',
        'git-lfs',
        'github-cli',
        'java',
        'kubectl-helm-minikube',
        'node',
        'powershell',
        'python',
        'ruby',
        'rust',
        'sshd',
        'terraform'
    ].map(name => [name, name]),
    ['golang', 'go'],
    ['common', 'common-utils']
]);
// Short names that became an option of another Feature (`updateDeprecatedFeaturesIntoOptions`).
const becameOptions = new Map([
    ['gradle', 'java'],
    ['maven', 'java'],
    ['jupyterlab', 'python']
]);
/** The id that the CLI takes in the place of a short name; every other id as it is. */
function expandShortName(id) {
    const name = shortNames.get(id);
    return name === undefined ? id : `${collection}/${name}:1`;
}
/**
 * The id that the CLI adds for a key of `features` that became an option of another Feature; `null` where that other
 * Feature is listed already, and `id` itself where it is no such key.
 */
function expandOption(id, listed) {
    const name = becameOptions.get(id);
    if (name === undefined)
        return id;
    const target = `${collection}/${name}`;
    for (const other of listed) {
        if (other === name || other === target || other.startsWith(`${target}:`))
            return null;
    }
    return `${target}:1`;
}
/** Longer ids name nothing that could be fetched. */
const longest = 2_048;
/** Tells what an id means. */
function classifyFeature(written) {
    if (written.length > longest)
        return { kind: 'malformed', reason: `it has more than ${longest} characters` };
    const id = expandShortName(written);
    if (!id.includes('/') && !id.includes('\\'))
        return unsupportedShortName(id);
    if (id.startsWith('https://'))
        return classifyArchive(id);
    if (id.startsWith('./') || id.startsWith('../'))
        return { kind: 'local', path: id };
    if (id.startsWith('/')) {
        return {
            kind: 'unsupported',
            reason: 'an absolute path is not allowed, write `./` and a folder under `.devcontainer`'
        };
    }
    return classifyArtifact(id);
}
function unsupportedShortName(id) {
    return {
        kind: 'unsupported',
        reason: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(id)} is a short name that the dev container CLI does not know: write ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(`./${id}`)} for a local Feature, or the full id of a published one (https://containers.dev/features)`
    };
}
const featureName = /^[a-zA-Z0-9_-]+$/;
function classifyArchive(id) {
    const path = URL.canParse(id) ? new URL(id).pathname : '';
    const name = path.slice(path.lastIndexOf('/') + 1);
    const match = /devcontainer-feature-(.*).tgz/.exec(name);
    if (match !== null && featureName.test(match[1] ?? ''))
        return { kind: 'archive' };
    return {
        kind: 'unsupported',
        reason: 'the archive of a Feature must be called `devcontainer-feature-<id>.tgz`'
    };
}
const lowerCasePath = /^[a-z0-9]+(?:[._-][a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*)*$/;
const version = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
// The rules of the CLI's `getRef`, which are not those of Docker: everything is lower-cased, the tag too, and a tag beside
// a digest is refused. What has no dot in its first part is never asked of a registry, but of GitHub's releases.
function classifyArtifact(written) {
    const id = written.toLowerCase();
    const { resource, suffix } = splitVersion(id);
    const [registry = '', owner = '', ...rest] = resource.split('/');
    const asksRegistry = registry.includes('.') || registry.startsWith('localhost');
    if (!asksRegistry)
        return classifyRelease(written);
    const problem = versionProblem(suffix);
    if (problem !== null)
        return { kind: 'malformed', reason: problem };
    const publisher = owner === 'devcontainers-contrib' ? 'devcontainers-extra' : owner;
    const path = [publisher, ...rest].join('/');
    if (rest.length === 0 || id.startsWith('.') || !lowerCasePath.test(path)) {
        return {
            kind: 'malformed',
            reason: 'expected `registry/namespace/name`, with a tag or a `sha256` digest'
        };
    }
    return {
        kind: 'oci',
        text: `${registry}/${path}${suffix === '' ? ':latest' : suffix}`,
        resource: `${registry}/${path}`
    };
}
function splitVersion(id) {
    const at = id.lastIndexOf('@');
    const colon = id.lastIndexOf(':');
    const end = at >= 0 ? at : colon > id.lastIndexOf('/') ? colon : id.length;
    return { resource: id.slice(0, end), suffix: id.slice(end) };
}
/** Whether an id of an artifact ends with a tag or digest. */
function hasVersion(id) {
    return splitVersion(id).suffix !== '';
}
function versionProblem(suffix) {
    if (suffix === '')
        return null;
    if (suffix.startsWith(':'))
        return version.test(suffix.slice(1)) ? null : 'the tag is malformed';
    return /^@sha256:[0-9a-f]{64}$/.test(suffix) ? null : 'expected a `sha256` digest of 64 digits after `@`';
}
function classifyRelease(id) {
    const [path = '', ...versions] = id.split('@');
    const segments = path.split('/');
    const named = segments.length === 3 && segments.every(segment => segment !== '');
    if (versions.length < 2 && named && featureName.test(segments[2] ?? ''))
        return { kind: 'archive' };
    return {
        kind: 'malformed',
        reason: 'its first part names no registry (it has no dot), and it is no Feature of a GitHub release (`owner/repository/feature`) either'
    };
}


/***/ }),

/***/ 5295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   p: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3850);

/** The folders that files with these paths lie in, the root always among them. */
function foldersOf(paths) {
    const folders = new Map([['.', new Map()]]);
    for (const path of paths) {
        const names = path.split('/');
        names.forEach((name, index) => {
            const folder = index === 0 ? '.' : names.slice(0, index).join('/');
            const entries = folders.get(folder) ?? new Map();
            entries.set(name, { name, kind: index === names.length - 1 ? 'file' : 'directory' });
            folders.set(folder, entries);
        });
    }
    return folders;
}
/** The entries of a folder in the order of a listing. */
function inOrder(entries) {
    return [...entries].sort((left, right) => (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA)(left.name, right.name));
}


/***/ }),

/***/ 1185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ deepestJson),
/* harmony export */   U: () => (/* binding */ tooDeepAt)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);

/** Levels of a JSON text that are read (specification 6.5): parsers call themselves for each, so that a deeper text could exhaust the stack. */
const deepestJson = 200;
/** Where a JSON text, with comments or without, nests deeper than is read; `null`: nowhere. Never throws. */
function tooDeepAt(text) {
    // jsonc-parser's SyntaxKind is a const enum, which isolated modules cannot name: braces and brackets are 1 to 4, the end is 17.
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
    let depth = 0;
    for (let token = scanner.scan(); token !== 17; token = scanner.scan()) {
        if (token === 1 || token === 3)
            depth += 1;
        if (token === 2 || token === 4)
            depth -= 1;
        if (depth > deepestJson)
            return scanner.getTokenOffset();
    }
    return null;
}


/***/ }),

/***/ 4854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6270);
/* harmony import */ var _json_nesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1185);
/* harmony import */ var _position_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3119);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9684);





const byteOrderMark = '\uFEFF';
/**
 * Reads the text of `file` as JSON with comments and trailing commas, as the dev container CLI does, or as `strict`
 * JSON. Never throws: a syntax error is an `invalid-configuration` at its exact place.
 */
function parseJson(file, text, strict = false) {
    const mark = text.startsWith(byteOrderMark) ? 1 : 0;
    const source = { text, mark, locate: (0,_position_js__WEBPACK_IMPORTED_MODULE_3__/* .locateIn */ ._)(file, text) };
    const body = text.slice(mark);
    const tooDeep = (0,_json_nesting_js__WEBPACK_IMPORTED_MODULE_2__/* .tooDeepAt */ .U)(body);
    if (tooDeep !== null)
        return { root: null, findings: [nestingFinding(source, file, tooDeep)] };
    const errors = [];
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(body, errors, { allowTrailingComma: !strict, disallowComments: strict });
    const error = errors[0];
    return {
        root: tree === undefined ? null : toJson(source, tree),
        findings: error === undefined ? [] : [syntaxFinding(source, file, error)]
    };
}
function toJson(source, node) {
    switch (node.type) {
        case 'string':
            return toString(source, node);
        case 'array': {
            const items = (node.children ?? []).map(child => toJson(source, child));
            return { kind: 'array', items, ...written(source, node.offset, node.offset + node.length) };
        }
        case 'object':
            return toObject(source, node);
        default: {
            const kind = node.type === 'number' || node.type === 'boolean' ? node.type : 'null';
            return { kind, ...written(source, node.offset, node.offset + node.length) };
        }
    }
}
function toObject(source, node) {
    const properties = new Map();
    for (const property of node.children ?? []) {
        const [key, value] = property.children ?? [];
        if (key === undefined || value === undefined)
            continue;
        const name = toString(source, key);
        properties.set(name.text, { key: name, value: toJson(source, value) });
    }
    return { kind: 'object', properties, ...written(source, node.offset, node.offset + node.length) };
}
function toString(source, node) {
    const start = node.offset + 1;
    const ends = node.offset + node.length;
    const closed = node.length > 1 && source.text[source.mark + ends - 1] === '"';
    const whole = written(source, start, closed ? ends - 1 : ends);
    const text = String(node.value);
    return {
        kind: 'string',
        text,
        ...whole,
        part: (from, to) => (whole.written === text ? written(source, start + from, start + to) : whole)
    };
}
function written(source, start, end) {
    const from = start + source.mark;
    const to = end + source.mark;
    return { span: source.locate(from, to), written: source.text.slice(from, to) };
}
const expectations = new Map([
    ['InvalidSymbol', 'expected a value or a property name in double quotes'],
    ['InvalidNumberFormat', 'expected a number'],
    ['PropertyNameExpected', 'expected a property name in double quotes'],
    ['ValueExpected', 'expected a value'],
    ['ColonExpected', 'expected a colon after the property name'],
    ['CommaExpected', 'expected a comma before it'],
    ['CloseBraceExpected', 'expected a closing brace `}`'],
    ['CloseBracketExpected', 'expected a closing bracket `]`'],
    ['EndOfFileExpected', 'expected nothing after the first value of the file'],
    ['InvalidCommentToken', 'expected no comment in this file'],
    ['UnexpectedEndOfComment', 'expected the end `*/` of the comment'],
    ['UnexpectedEndOfString', 'expected a closing quote on the same line'],
    ['UnexpectedEndOfNumber', 'expected more digits of the number'],
    ['InvalidUnicode', 'expected four hexadecimal digits after `\\u`'],
    ['InvalidEscapeCharacter', 'expected one of `" \\ / b f n r t u` after the backslash'],
    ['InvalidCharacter', 'expected no control character in a string']
]);
const longestQuote = 40;
function syntaxFinding(source, file, error) {
    const start = error.offset + source.mark;
    const found = source.text.slice(start, start + error.length);
    const shown = found.length > longestQuote ? `${found.slice(0, longestQuote)}…` : found;
    const expected = expectations.get((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)) ?? 'expected JSON';
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('invalid-configuration', {
        message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(file)} is not valid JSON at ${shown === '' ? 'its end' : `\`${shown}\``}: ${expected}.`,
        location: source.locate(start, start + error.length)
    });
}
function nestingFinding(source, file, offset) {
    const start = offset + source.mark;
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .gk)('limit-reached', {
        message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(file)} nests more than ${_json_nesting_js__WEBPACK_IMPORTED_MODULE_2__/* .deepestJson */ .D} levels deep, and was not read.`,
        location: source.locate(start, start + 1)
    });
}


/***/ }),

/***/ 7088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ lockFileLimit),
/* harmony export */   Mf: () => (/* binding */ mostImages),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   pB: () => (/* binding */ mostFolders),
/* harmony export */   r3: () => (/* binding */ mostConfigurations),
/* harmony export */   tL: () => (/* binding */ defaultFileLimit),
/* harmony export */   uJ: () => (/* binding */ mostUses)
/* harmony export */ });
const mebibyte = 1024 * 1024;
/** Bytes of a file that is read (specification 6.5). */
const defaultFileLimit = mebibyte;
/** Bytes of a lock file (specification 6.5). */
const lockFileLimit = 16 * mebibyte;
/** Configurations of one repository (specification 6.5). */
const mostConfigurations = 2_000;
/** Different images of one repository (specification 6.5). */
const mostImages = 5_000;
/** Folders that a search of the whole repository opens. */
const mostFolders = 50_000;
/** Places that ask for an image, over all configurations: many configurations may share a large file. */
const mostUses = 100_000;
/** Milliseconds after which no further configuration is read (specification 6.5). */
const longestRun = 120_000;


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ locateForward),
/* harmony export */   _: () => (/* binding */ locateIn)
/* harmony export */ });
const byteOrderMark = '\uFEFF';
/**
 * Gives the places of stretches of `text`, which is the whole of `file`, from UTF-16 offsets
 * (specification 2.3): lines end at LF, CRLF or CR, and a byte order mark at the start counts for nothing.
 */
function locateIn(file, text) {
    const starts = lineStarts(text);
    const at = (offset) => {
        const index = lastAtMost(starts, offset);
        const mark = index === 0 && text.startsWith(byteOrderMark) ? 1 : 0;
        return { line: index + 1, column: Math.max(1, offset - (starts[index] ?? 0) - mark + 1) };
    };
    return (start, end) => {
        const from = at(start);
        const to = at(end);
        return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    };
}
/**
 * The same for stretches that come in the order of the text: it holds on to no list of lines, which can take several
 * times the memory of the text.
 */
function locateForward(file, text) {
    const ends = /\r\n|\n|\r/g;
    const nextLine = () => (ends.test(text) ? ends.lastIndex : Infinity);
    let line = 1;
    let lineStart = text.startsWith(byteOrderMark) ? 1 : 0;
    let next = nextLine();
    const advance = (offset) => {
        while (next <= offset) {
            line += 1;
            lineStart = next;
            next = nextLine();
        }
        return { line, column: Math.max(1, offset - lineStart + 1) };
    };
    return (start, end) => {
        const from = advance(start);
        const to = advance(end);
        return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    return starts;
}
function lastAtMost(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((sorted[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 9684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
const longest = 200;
/** A text of a file as a message quotes it: between backquotes, cut where it is long. */
function quoted(text) {
    return `\`${shortened(text)}\``;
}
/** A text cut where it is long, never in the middle of a character. */
function shortened(text) {
    if (text.length <= longest)
        return text;
    return `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ byCodeUnits),
/* harmony export */   M$: () => (/* binding */ isGitName),
/* harmony export */   d$: () => (/* binding */ liesInGit),
/* harmony export */   dx: () => (/* binding */ resolveFrom),
/* harmony export */   q0: () => (/* binding */ liesUnder),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The path that `path`, written in a file of `folder`, means; an absolute one lies outside (specification 2.4). */
function resolveFrom(folder, path) {
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path))
        return { kind: 'outside' };
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path);
    if (joined === '..' || joined.startsWith('../'))
        return { kind: 'outside' };
    return { kind: 'inside', path: joined.length > 1 && joined.endsWith('/') ? joined.slice(0, -1) : joined };
}
/**
 * Whether a path leads through git's own folder, in a checkout, a submodule or a work tree; in any case of letters, since
 * some file systems know no difference.
 */
function liesInGit(path) {
    return path.split('/').some(isGitName);
}
/** Whether a file or folder is git's own by its name. */
function isGitName(name) {
    return name.toLowerCase() === '.git';
}
/** The folder of a file; `.` is the root. */
function folderOf(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
}
/** Whether `path` is `folder` or lies under it; both from the repository's root. */
function liesUnder(folder, path) {
    return folder === '.' || path === folder || path.startsWith(`${folder}/`);
}
/** Orders texts by their UTF-16 code units, the same on every machine. */
function byCodeUnits(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 2048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ walkTree)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7088);

const skipped = new Set(['.git', 'node_modules']);
/** Folders that are listed at the same time. */
const batch = 32;
/**
 * Lists every file under `root`. Leaves out `.git` and `node_modules`, does not go through links to folders (they may form
 * a circle), and stops after `most` folders.
 */
async function walkTree(files, root, most = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .mostFolders */ .pB) {
    const found = [];
    const folders = [root];
    let opened = 0;
    while (opened < folders.length) {
        if (opened >= most)
            return { files: found, incomplete: [tooMany(root, most)] };
        const wave = folders.slice(opened, opened + batch);
        opened += wave.length;
        for (const listing of await Promise.all(wave.map(folder => entriesOf(files, folder)))) {
            found.push(...listing.files);
            folders.push(...listing.folders);
        }
    }
    return { files: found, incomplete: [] };
}
async function entriesOf(files, folder) {
    const listing = await files.list(folder);
    const found = { files: [], folders: [] };
    for (const entry of listing.kind === 'entries' ? listing.entries : []) {
        const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
        if (entry.kind === 'file')
            found.files.push(path);
        if (entry.kind === 'directory' && entry.link !== true && !skipped.has(entry.name))
            found.folders.push(path);
    }
    return found;
}
function tooMany(root, most) {
    return `\`${root}\` holds more than ${most} folders: configurations in the others were not looked for.`;
}


/***/ }),

/***/ 2678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ tripleParts),
/* harmony export */   PG: () => (/* binding */ hostAndPort),
/* harmony export */   Qo: () => (/* binding */ readEnvironment)
/* harmony export */ });
/** One of the three parts of a triple. */
const tripleParts = ['SERVER', 'USER', 'PASSWORD'];
/** Reads the environment; `tokens` are given apart, since the action has them as inputs. */
function readEnvironment(variables, tokens) {
    const here = whereabouts(variables);
    return {
        whereabouts: here,
        servers: servers(variables['GITHUB_SERVER_URL'], variables['GITHUB_API_URL']),
        tokens,
        codespaceToken: here.kind === 'codespace' ? variables['GITHUB_TOKEN'] || null : null,
        triples: environmentTriples(variables),
        trustedHosts: trustedHosts(variables)
    };
}
function whereabouts(variables) {
    const repository = variables['GITHUB_REPOSITORY'] || null;
    if (variables['CODESPACES'] === 'true')
        return { kind: 'codespace', repository };
    if (variables['GITHUB_ACTIONS'] === 'true')
        return { kind: 'actions', repository };
    return { kind: 'terminal' };
}
/**
 * The two addresses of one GitHub: the one that is not given follows from the other, so that no token of one GitHub gets to
 * another. An API address of no known form (a proxy, a test) is that of github.com.
 */
function servers(server, api) {
    const given = { server: withoutSlash(server), api: withoutSlash(api) };
    return {
        server: given.server ?? serverOf(given.api),
        api: given.api ?? apiOf(given.server)
    };
}
function withoutSlash(address) {
    return address ? address.replace(/\/+$/, '') : null;
}
function serverOf(api) {
    const url = api !== null && URL.canParse(api) ? new URL(api) : null;
    if (url?.pathname === '/api/v3')
        return url.origin;
    return url?.hostname.endsWith('.ghe.com')
        ? `https://${url.hostname.replace(/^api\./, '')}`
        : 'https://github.com';
}
function apiOf(server) {
    const url = server !== null && URL.canParse(server) ? new URL(server) : null;
    if (url === null || url.hostname === 'github.com')
        return 'https://api.github.com';
    return url.hostname.endsWith('.ghe.com') ? `https://api.${url.hostname}` : `${url.origin}/api/v3`;
}
const tripleName = /^([A-Z0-9_]+)_CONTAINER_REGISTRY_(SERVER|USER|PASSWORD)$/;
function environmentTriples(variables) {
    const found = new Map();
    for (const [name, value] of Object.entries(variables)) {
        const match = tripleName.exec(name.toUpperCase());
        if (match === null || value === undefined)
            continue;
        const prefix = match[1] ?? '';
        found.set(prefix, { ...found.get(prefix), [match[2]]: value });
    }
    return [...found]
        .filter(([, parts]) => tripleParts.some(part => Boolean(parts[part])))
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([prefix, parts]) => ({
        prefix,
        server: parts.SERVER || null,
        user: parts.USER || null,
        password: parts.PASSWORD || null,
        empty: tripleParts.filter(part => parts[part] === '')
    }));
}
const addressVariables = [
    'GITHUB_API_URL',
    'GITHUB_SERVER_URL',
    'AWS_ENDPOINT_URL_ECR',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'https_proxy',
    'http_proxy'
];
function trustedHosts(variables) {
    return addressVariables.flatMap(name => {
        const value = variables[name];
        return value && URL.canParse(value) ? [hostAndPort(new URL(value))] : [];
    });
}
/** `host:port` of an address, the port of its scheme where it names none. */
function hostAndPort(url) {
    return `${url.hostname}:${url.port || (url.protocol === 'http:' ? '80' : '443')}`;
}


/***/ }),

/***/ 9322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ imageKey)
/* harmony export */ });
/** What makes two uses the same image: the full form, and the digest that a lock file adds. */
function imageKey(reference) {
    return `${reference.text} ${reference.digest ?? ''}`;
}


/***/ }),

/***/ 3083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ followIn),
/* harmony export */   W: () => (/* binding */ withoutLinks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** A tree without symbolic links. */
const withoutLinks = path => Promise.resolve({ path, links: [] });
/** As many links as Linux follows for one path. */
const mostLinks = 40;
/** Follows paths in a folder on disk. Nothing outside of it is looked at: a link that leaves it is where its path ends. */
function followIn(root) {
    let resolved = null;
    return async (path) => {
        resolved ??= (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
        const real = await resolved.catch(() => root);
        const links = [];
        let pending = names(path);
        let reached = '';
        for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
            const next = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(reached, name);
            const target = await linkTarget(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(real, next));
            const inside = target === null || links.length >= mostLinks ? null : within(real, reached, target);
            if (target !== null)
                links.push(next);
            if (inside === null)
                reached = next;
            else {
                reached = '';
                pending = [...inside, ...pending];
            }
        }
        return { path: reached === '' ? '.' : reached, links };
    };
}
function names(path) {
    return path.split('/').filter(name => name !== '' && name !== '.');
}
async function linkTarget(absolute) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(absolute)).isSymbolicLink() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(absolute) : null;
    }
    catch {
        return null;
    }
}
function within(root, folder, target) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, target) : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join('.', folder, target);
    return path === '..' || path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? null : names(path);
}


/***/ }),

/***/ 1243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withoutGit),
/* harmony export */   z: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _credentials_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4190);



const longestOutput = 16 * 1024 * 1024;
const seconds = 30;
const commitName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * git in a folder whose files anyone may have written: no program that a repository names is started, and a folder
 * that only looks like a bare repository is none.
 */
const guards = ['safe.bareRepository=explicit', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'];
/** Where git finds its settings, and what programs of Windows need; a hook's `GIT_DIR` need not be the folder's. */
const passedOn = [
    ...['HOME', 'XDG_CONFIG_HOME', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
    ...['GIT_DISCOVERY_ACROSS_FILESYSTEM', 'GIT_CEILING_DIRECTORIES', 'TMPDIR', 'TEMP', 'TMP'],
    ...['USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'PROGRAMDATA', 'SystemRoot', 'SYSTEMROOT']
];
async function programOf(variables, untrusted) {
    const file = await (0,_credentials_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)('git', variables, untrusted);
    if (file === null)
        return null;
    const kept = passedOn.flatMap(name => {
        const value = variables[name];
        return value === undefined ? [] : [[name, value]];
    });
    const path = (await (0,_credentials_program_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedPath */ .z)(variables, untrusted)).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    const own = { PATH: path, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
    return { file, environment: { ...Object.fromEntries(kept), ...own } };
}
/**
 * Asks git in a folder; every answer is `null` or `other` where git is absent or refuses. No program of the `untrusted`
 * folders is started, and git gets nothing of the environment that it does not need: no token, no triple.
 */
function openGit(folder, variables, untrusted = [folder]) {
    let found = null;
    const opened = () => (found ??= programOf(variables, untrusted));
    const run = async (args, maxBuffer = longestOutput) => {
        const program = await opened();
        return program === null ? null : git(program, folder, args, maxBuffer);
    };
    const line = async (args) => (await run(args))?.trim() || null;
    const head = () => line(['rev-parse', '--verify', '--quiet', 'HEAD']);
    const parents = async () => parentsOf((await run(['cat-file', 'commit', 'HEAD'])) ?? '');
    return {
        prefix: async () => (await run(['rev-parse', '--show-prefix']))?.replace(/\/?\n$/, '') ?? null,
        remote: async () => remoteOf((await run(['remote', '--verbose'])) ?? ''),
        isSubmodule: async () => (await line(['rev-parse', '--show-superproject-working-tree'])) !== null,
        refusal: async () => {
            const program = await opened();
            return program === null ? null : refusalIn(program, folder);
        },
        head,
        holds: async (commit) => {
            if (!commitName.test(commit))
                return false;
            if ((await head()) === commit || (await parents())[1] === commit)
                return true;
            return (await run(['merge-base', '--is-ancestor', commit, 'HEAD'])) !== null;
        },
        left: async (base, head) => {
            if (!commitName.test(base))
                return null;
            const [first, second] = await parents();
            const merged = first !== undefined && second === head ? first : null;
            const isHere = merged !== null && (await run(['cat-file', '-e', `${merged}^{tree}`])) !== null;
            return isHere ? merged : line(['merge-base', base, 'HEAD']);
        },
        changes: async (commit) => {
            if (!commitName.test(commit))
                return null;
            const flags = [
                '--name-status',
                '--no-renames',
                '--no-ext-diff',
                '--ignore-submodules=none',
                '--relative'
            ];
            const output = await run(['diff', ...flags, '-z', commit, 'HEAD', '--']);
            return output === null ? null : changesOf(output);
        },
        file: (commit, path, limit) => committedFile(commit, path, limit, run)
    };
}
/** A folder without history: git is not asked. */
const withoutGit = {
    prefix: () => Promise.resolve(null),
    remote: () => Promise.resolve(null),
    isSubmodule: () => Promise.resolve(false),
    refusal: () => Promise.resolve(null),
    head: () => Promise.resolve(null),
    holds: () => Promise.resolve(false),
    left: () => Promise.resolve(null),
    changes: () => Promise.resolve(null),
    file: () => Promise.resolve({ kind: 'other' })
};
async function git(program, folder, args, maxBuffer) {
    const { output } = await started(program, folder, args, maxBuffer);
    return output;
}
/** What git printed (`null` where it failed), and what it said beside. */
function started({ file, environment }, folder, args, maxBuffer) {
    const settings = guards.flatMap(guard => ['-c', guard]);
    return new Promise(resolve => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, ['--literal-pathspecs', '-C', folder, ...settings, ...args], { encoding: 'utf8', maxBuffer, timeout: seconds * 1000, env: environment }, (error, output, said) => resolve({ output: error === null ? output : null, said }));
    });
}
/** git opens no checkout that belongs to another user of the machine, as a container often finds it. */
async function refusalIn(program, folder) {
    const { output, said } = await started(program, folder, ['rev-parse', '--git-dir'], longestOutput);
    return output === null && said.includes('dubious ownership')
        ? 'git refuses the checkout, which belongs to another user (run `git config --global --add safe.directory <its folder>`)'
        : null;
}
/** Reads what `git remote --verbose` writes: a name, a tab, an address, and what it is for. */
function remoteOf(output) {
    const remotes = new Map(Array.from(output.matchAll(/^(.+)\t(.+) \(fetch\)(?: \[.*\])?$/gm), ([, name = '', url = '']) => [
        name,
        url
    ]));
    const only = remotes.size === 1 ? [...remotes.values()][0] : undefined;
    return remotes.get('origin') ?? remotes.get('upstream') ?? only ?? null;
}
/** A commit itself names its parents also where a shallow clone has cut them off. */
function parentsOf(commit) {
    const header = commit.split('\n\n')[0] ?? '';
    return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), match => match[1] ?? '');
}
/** Reads what `git diff --name-status -z` writes: a letter, a path, a letter, a path. */
function changesOf(output) {
    const fields = output.split('\0');
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const letter = fields[at];
        changes.push({ path: fields[at + 1] ?? '', before: letter !== 'A', after: letter !== 'D' });
    }
    return changes;
}
async function committedFile(commit, path, limit, run) {
    const listed = commitName.test(commit) ? await run(['ls-tree', '-l', '-z', commit, '--', path]) : null;
    if (listed === null)
        return { kind: 'other' };
    const [mode, type, name, size] = (listed.split('\t')[0] ?? '').split(/ +/);
    if (name === undefined)
        return { kind: 'missing' };
    if (type !== 'blob' || mode === '120000')
        return { kind: 'other' };
    const bytes = Number(size);
    if (!(bytes <= limit))
        return Number.isNaN(bytes) ? { kind: 'other' } : { kind: 'too-large', bytes };
    const text = await run(['cat-file', 'blob', name], limit + 1);
    return text === null ? { kind: 'other' } : { kind: 'text', text };
}


/***/ }),

/***/ 1893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   OW: () => (/* binding */ integerAt),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
/**
 * Reads values out of JSON that came from outside: whatever its shape, a wrong one is `null`.
 * Only own properties count, so that no name of `Object.prototype` is ever taken for data.
 */
function entry(value, ...path) {
    let at = value;
    for (const name of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name))
            return null;
        at = at[name];
    }
    return at;
}
/** The text at a path. */
function textAt(value, ...path) {
    const found = entry(value, ...path);
    return typeof found === 'string' ? found : null;
}
/** The whole number, zero or more, at a path. */
function integerAt(value, ...path) {
    const found = entry(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : null;
}
/** The list at a path. */
function listAt(value, ...path) {
    const found = entry(value, ...path);
    return Array.isArray(found) ? found : null;
}


/***/ }),

/***/ 4995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: ./src/registry/once.ts
var once = __webpack_require__(6494);
// EXTERNAL MODULE: ./src/registry/body.ts
var registry_body = __webpack_require__(6655);
// EXTERNAL MODULE: ./src/registry/fetch.ts
var fetch = __webpack_require__(6271);
// EXTERNAL MODULE: ./src/registry/repeatable.ts
var repeatable = __webpack_require__(1428);
// EXTERNAL MODULE: ./src/github/answer.ts
var github_answer = __webpack_require__(1893);
;// CONCATENATED MODULE: ./src/github/api.ts




/** The version of the API that every request names: answers keep their form when GitHub publishes a new one. */
const apiVersion = '2022-11-28';
/** GraphQL's address under that of the API. Nothing is changed through it here, so a question may be put twice. */
const graphql = '/graphql';
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/** Makes the API client. GitHub's own client is loaded at the first question, since many runs ask none. */
function createApi(fetch, servers) {
    const clients = new Map();
    const clientFor = (token) => {
        const client = clients.get(token) ?? makeOctokit(token, fetch, servers);
        clients.set(token, client);
        return client;
    };
    return {
        async ask(token, route, parameters) {
            if (leavesItsPath(route, parameters))
                return { kind: 'unreachable', detail: 'the name cannot be part of an address' };
            try {
                const octokit = await clientFor(token);
                const answer = await octokit.request(route, {
                    ...parameters,
                    headers: { 'x-github-api-version': apiVersion }
                });
                return {
                    kind: 'answered',
                    status: answer.status,
                    data: answer.data,
                    headers: { ...answer.headers }
                };
            }
            catch (error) {
                return answerOf(error);
            }
        }
    };
}
async function makeOctokit(token, fetch, servers) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const door = async (url, init) => {
        const request = new Request(url, init);
        return wholly(await fetch(url === `${servers.api}${graphql}` ? (0,repeatable/* repeatable */.EQ)(request) : request));
    };
    return getOctokit(token, {
        baseUrl: servers.api,
        userAgent: 'codespaces-preflight',
        log: silent,
        request: { fetch: door, log: silent }
    });
}
/** The largest answer that is read, in bytes (specification 6.5). */
const largestAnswer = 4 * 1024 * 1024;
/** Octokit takes a body that fails for an empty one: it is read here, so that a failure stays one. */
async function wholly(response) {
    const body = await (0,registry_body/* readBody */.x8)(response, largestAnswer);
    const { status, statusText, headers } = response;
    return new Response(body.length === 0 ? null : body, { status, statusText, headers });
}
/** `.`, `..` and nothing at all survive the encoding of a path segment and would name another resource. */
function leavesItsPath(route, parameters) {
    const dots = new Set(['', '.', '..']);
    return Object.entries(parameters).some(([name, value]) => route.includes(`{${name}}`) && dots.has(value));
}
function ignore() {
    return undefined;
}
/** Octokit throws for every status from 300 on, and wraps what `fetch` rejects with. */
function answerOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (error instanceof fetch/* NoAnswer */.W)
        return { kind: 'unreachable', detail: error.message };
    if (cause instanceof fetch/* NoAnswer */.W)
        return { kind: 'unreachable', detail: cause.message };
    const response = responseOf(error);
    if (response === null)
        return { kind: 'unreachable', detail: "GitHub's API gave no answer" };
    const { status, data, headers } = response;
    const limit = rateLimit(status, data, headers);
    if (limit !== null)
        return { kind: 'unreachable', detail: limit };
    if (status >= 500)
        return { kind: 'unreachable', detail: `GitHub's API answered ${status}` };
    return { kind: 'answered', status, data, headers };
}
function responseOf(error) {
    if (typeof error !== 'object' || error === null || !('response' in error))
        return null;
    const { response } = error;
    if (typeof response !== 'object' || response === null)
        return null;
    if (!('status' in response) || typeof response.status !== 'number')
        return null;
    const data = 'data' in response ? response.data : null;
    const headers = 'headers' in response && typeof response.headers === 'object' ? response.headers : null;
    return { status: response.status, data, headers: { ...headers } };
}
/**
 * The sentence for an answer that is a primary or secondary rate limit, else `null`
 * (docs: rate limits for the REST API): both come as 403 or 429, and only their headers or text tell them from a refusal.
 */
function rateLimit(status, data, headers) {
    if (status !== 403 && status !== 429)
        return null;
    const message = (0,github_answer/* textAt */.$6)(data, 'message') ?? '';
    const spent = headers['x-ratelimit-remaining'] === '0';
    const later = headers['retry-after'];
    if (status === 403 && !spent && later === undefined && !/rate limit/i.test(message))
        return null;
    const reset = Number(headers['x-ratelimit-reset']);
    if (typeof later === 'string' && /^\d{1,9}$/.test(later))
        return `GitHub's rate limit is reached (${status}); try again in ${later} seconds`;
    if (spent && reset > 0 && reset < 1e11)
        return `GitHub's rate limit is reached (${status}); try again after ${new Date(reset * 1000).toISOString()}`;
    return `GitHub's rate limit is reached (${status}); try again in a minute`;
}

;// CONCATENATED MODULE: ./src/github/listing.ts

/**
 * Reads page after page, 100 items each, until GitHub has no more.
 * Pages are counted here: the address of a `Link` header is not followed, so the token goes nowhere else.
 */
async function listPages(api, token, question) {
    const items = [];
    for (let page = 1; page <= question.pages; page++) {
        const parameters = { ...question.parameters, per_page: 100, page };
        const answer = await api.ask(token, question.route, parameters);
        if (answer.kind !== 'answered' || answer.status !== 200)
            return { kind: 'stopped', answer };
        const found = question.member === null ? (0,github_answer/* listAt */.gT)(answer.data) : (0,github_answer/* listAt */.gT)(answer.data, question.member);
        if (found === null)
            return { kind: 'stopped', answer };
        items.push(...found);
        const total = (0,github_answer/* integerAt */.OW)(answer.data, 'total_count');
        if (question.enough !== undefined && found.some(question.enough))
            return { kind: 'items', items, whole: false };
        if (found.length < 100 || (total !== null && items.length >= total))
            return { kind: 'items', items, whole: true };
    }
    return { kind: 'items', items, whole: false };
}

// EXTERNAL MODULE: ./src/github/token.ts
var github_token = __webpack_require__(942);
;// CONCATENATED MODULE: ./src/github/refusal.ts


/** The reason for an answer that is neither success nor 404. */
function notRead(answer, token, question) {
    if (answer.kind === 'unreachable')
        return { read: 'unreachable', detail: `${question.what}: ${answer.detail}` };
    if (answer.status === 401 || answer.status === 403)
        return { read: 'refused', status: answer.status, detail: refusal(answer, token, question) };
    return {
        read: 'unreachable',
        detail: `${question.what}: GitHub's API gave an answer that was not expected (${answer.status})`
    };
}
/** The reason for an answer whose status is success and whose form is not GitHub's. */
function malformed(question) {
    return {
        read: 'unreachable',
        detail: `${question.what}: the answer of GitHub's API has another form than expected`
    };
}
/**
 * 401 is a token that GitHub does not know; 403 is one that may not. The header `x-github-sso` and GitHub's own words
 * tell a missing single sign-on from a missing permission (facts 1.6, R26).
 */
function refusal(answer, token, question) {
    const kind = (0,github_token/* tokenKind */.a)(token.value);
    const who = `\`${token.name}\` (${(0,github_token/* tokenWords */.H)(kind)})`;
    if (answer.status === 401)
        return `${question.what}: GitHub does not accept ${who} (401): it is wrong, revoked or expired`;
    const sso = (0,github_answer/* entry */.f_)(answer.headers, 'x-github-sso');
    if (typeof sso === 'string' && sso.startsWith('required'))
        return `${question.what}: ${who} is not authorized for the organization's single sign-on (403)`;
    const words = messageOf(answer);
    const said = words === null ? '403' : `403: ${words}`;
    return `${question.what}: ${who} may not (${said}); ${question.needs[kind]}`;
}
/** GitHub's own words, cut, and on one line. */
function messageOf(answer) {
    const message = (0,github_answer/* textAt */.$6)(answer.data, 'message');
    if (message === null || message === '')
        return null;
    const line = message.replace(/\s+/g, ' ').trim().slice(0, 200);
    return `"${line.replace(/\.$/, '')}"`;
}

;// CONCATENATED MODULE: ./src/github/repository.ts


/** Splits `owner/name`; `null` for a text of another form. */
function repositoryName(text) {
    const match = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text);
    return match === null ? null : { owner: match[1] ?? '', repo: match[2] ?? '' };
}
/** The words of GitHub for a visibility; others are `unknown`. */
function visibilityOf(word) {
    return word === 'public' || word === 'private' || word === 'internal' ? word : 'unknown';
}
/** Looks at the repository itself; GitHub answers a former name with the repository as it is called now. */
async function lookAtRepository(api, token, name) {
    const named = repositoryName(name);
    if (named === null)
        return { read: 'not-applicable', detail: `"${name}" is no repository: expected owner/name` };
    if (token === null)
        return { read: 'no-token', detail: 'no token was given to read the repository with' };
    const question = questionAbout(name);
    const answer = await api.ask(token.value, 'GET /repos/{owner}/{repo}', { ...named });
    if (answer.kind === 'answered' && (answer.status === 404 || answer.status === 301))
        return {
            read: 'not-found',
            detail: `GitHub shows no repository ${name} to \`token\` (${answer.status}): it does not exist, or the token may not see it`
        };
    if (answer.kind !== 'answered' || answer.status !== 200)
        return notRead(answer, token, question);
    return found(answer.data) ?? malformed(question);
}
function found(data) {
    const fullName = (0,github_answer/* textAt */.$6)(data, 'full_name');
    const ownerType = (0,github_answer/* textAt */.$6)(data, 'owner', 'type');
    if (fullName === null || (ownerType !== 'Organization' && ownerType !== 'User'))
        return null;
    const forking = (0,github_answer/* entry */.f_)(data, 'allow_forking');
    const permitsForking = typeof forking === 'boolean' ? forking : null;
    return { read: 'found', fullName, ownerType, visibility: repositoryVisibility(data), permitsForking };
}
/** Older answers have `private` alone, which holds for internal repositories too. */
function repositoryVisibility(data) {
    const word = (0,github_answer/* textAt */.$6)(data, 'visibility');
    if (word !== null)
        return visibilityOf(word);
    const isPrivate = (0,github_answer/* entry */.f_)(data, 'private');
    if (isPrivate === false)
        return 'public';
    return isPrivate === true ? 'private' : 'unknown';
}
function questionAbout(name) {
    const metadata = 'reading a repository needs the permission to read its metadata';
    return {
        what: `the repository ${name}`,
        needs: {
            installation: 'the repository must be among those that the token was made for',
            'fine-grained': metadata,
            classic: 'reading a private repository needs the scope `repo`',
            'user-to-server': metadata,
            oauth: 'reading a private repository needs the scope `repo`',
            unknown: metadata
        }
    };
}

;// CONCATENATED MODULE: ./src/github/comments.ts





/**
 * Finds the newest comment of our own that starts with the marker. Anyone can write the marker: only an App's comments count
 * for an App's or workflow's token, and only those of people with a part in the repository for a person's.
 */
async function findComment(api, token, place) {
    const name = repositoryName(place.repository);
    if (name === null)
        return noRepository(place.repository);
    const question = comments_questionAbout(place);
    const listed = await listPages(api, token.value, {
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...name, issue_number: place.pullRequest },
        member: null,
        pages: 50
    });
    if (listed.kind === 'stopped')
        return failed(listed.answer, token, question);
    const byApp = (0,github_token/* tokenKind */.a)(token.value) === 'installation';
    const found = listed.items.filter(item => isOurs(item, place.marker, byApp)).at(-1);
    const id = (0,github_answer/* integerAt */.OW)(found, 'id');
    if (id === null)
        return { read: 'none' };
    return {
        read: 'found',
        comment: { id, body: (0,github_answer/* textAt */.$6)(found, 'body') ?? '', page: (0,github_answer/* textAt */.$6)(found, 'html_url') }
    };
}
/** Writes a new comment. */
async function createComment(api, token, place, body) {
    const name = repositoryName(place.repository);
    if (name === null)
        return noRepository(place.repository);
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const parameters = { ...name, issue_number: place.pullRequest, body: marked(place, body) };
    return write(api, token, place, { route, parameters, status: 201, read: 'created' });
}
/** Replaces the body of a comment. */
async function updateComment(api, token, place, id, body) {
    const name = repositoryName(place.repository);
    if (name === null)
        return noRepository(place.repository);
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    const parameters = { ...name, comment_id: id, body: marked(place, body) };
    return write(api, token, place, { route, parameters, status: 200, read: 'updated' });
}
/** Keeps the one comment up to date: creates it, updates it, or leaves it where it says the same already. */
async function keepComment(api, token, place, content) {
    const look = await findComment(api, token, place);
    if (look.read !== 'none' && look.read !== 'found')
        return look;
    const previous = look.read === 'found' ? look.comment.body : null;
    const body = typeof content === 'string' ? content : content(previous);
    if (body === null)
        return { read: 'unchanged', page: look.read === 'found' ? look.comment.page : null };
    if (look.read === 'none')
        return createComment(api, token, place, body);
    if (look.comment.body === marked(place, body))
        return { read: 'unchanged', page: look.comment.page };
    return updateComment(api, token, place, look.comment.id, body);
}
function marked(place, body) {
    return body.startsWith(place.marker) ? body : `${place.marker}\n${body}`;
}
const insiders = ['OWNER', 'MEMBER', 'COLLABORATOR'];
function isOurs(item, marker, byApp) {
    if ((0,github_answer/* textAt */.$6)(item, 'body')?.startsWith(marker) !== true)
        return false;
    return byApp
        ? (0,github_answer/* textAt */.$6)(item, 'user', 'type') === 'Bot'
        : insiders.includes((0,github_answer/* textAt */.$6)(item, 'author_association'));
}
async function write(api, token, place, writing) {
    const answer = await api.ask(token.value, writing.route, writing.parameters);
    if (answer.kind === 'answered' && answer.status === writing.status)
        return { read: writing.read, page: (0,github_answer/* textAt */.$6)(answer.data, 'html_url') };
    return failed(answer, token, comments_questionAbout(place));
}
/** A token without the permission gets 403, one that does not see the private repository 404: both are a refusal here. */
function failed(answer, token, question) {
    if (answer.kind !== 'answered')
        return notRead(answer, token, question);
    if (answer.status === 200)
        return malformed(question);
    if (answer.status !== 404)
        return notRead(answer, token, question);
    const need = question.needs[(0,github_token/* tokenKind */.a)(token.value)];
    return {
        read: 'refused',
        status: 404,
        detail: `${question.what}: \`${token.name}\` may not see the pull request (404); ${need}`
    };
}
function noRepository(text) {
    return { read: 'not-applicable', detail: `"${text}" is no repository: expected owner/name` };
}
function comments_questionAbout(place) {
    const fineGrained = 'it needs the repository permission "Pull requests: write"';
    const scope = 'it needs the scope `repo`';
    return {
        what: `the comment on pull request ${place.pullRequest}`,
        needs: {
            installation: "add the line `pull-requests: write` to the job's `permissions`; on pull requests from forks and from Dependabot GitHub gives no token that may write",
            'fine-grained': fineGrained,
            classic: scope,
            'user-to-server': fineGrained,
            oauth: scope,
            unknown: fineGrained
        }
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/github/conditional.ts


/** The largest answer that is kept, in bytes. */
const largestKept = 4 * 1024 * 1024;
/**
 * Asks whether an answer has changed since it was kept. 304 does not count against the primary rate limit
 * (docs: best practices for the REST API), and gives the kept answer as if it had come now.
 * Keys hold a hash of the token, since two tokens may be shown different things, and never the token itself.
 */
function conditionalFetch(next, cache) {
    return async (request) => {
        if (request.method !== 'GET')
            return next(request);
        const key = keyOf(request);
        const kept = await cache.get(key);
        if (kept !== null)
            request.headers.set('if-none-match', kept.etag);
        const response = await next(request);
        if (kept !== null && response.status === 304)
            return new Response(kept.body, { headers: { 'content-type': kept.contentType, etag: kept.etag } });
        const etag = response.headers.get('etag');
        return response.status === 200 && etag !== null ? keep(response, etag, key, cache) : response;
    };
}
async function keep(response, etag, key, cache) {
    const body = await (0,registry_body/* readBody */.x8)(response, largestKept);
    const contentType = response.headers.get('content-type') ?? 'application/json';
    await cache.set(key, { etag, contentType, body: body.toString('utf8') });
    const { status, statusText, headers } = response;
    return new Response(body, { status, statusText, headers });
}
function keyOf(request) {
    const token = request.headers.get('authorization') ?? '';
    const accept = request.headers.get('accept') ?? '';
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([token, accept, request.url]))
        .digest('hex');
}

;// CONCATENATED MODULE: ./src/github/contents.ts




/** The largest file that is read, in bytes; GitHub gives the content of no larger one in this form. */
const largestFile = 1024 * 1024;
/** Reads a file of at most 1 MiB at a commit, branch or tag. A folder or submodule at the path counts as `missing`. */
async function readFileAt(api, token, repository, path, ref) {
    const name = repositoryName(repository);
    if (name === null)
        return contents_noRepository(repository);
    const question = contents_questionAbout(`the file ${path} at ${ref}`, 'contents: read');
    const parameters = { ...name, path, ref };
    const answer = await api.ask(token.value, 'GET /repos/{owner}/{repo}/contents/{path}', parameters);
    if (answer.kind === 'answered' && answer.status === 404)
        return { read: 'missing' };
    if (answer.kind !== 'answered' || answer.status !== 200)
        return notRead(answer, token, question);
    if ((0,github_answer/* textAt */.$6)(answer.data, 'type') !== 'file')
        return { read: 'missing' };
    if (((0,github_answer/* integerAt */.OW)(answer.data, 'size') ?? 0) > largestFile)
        return { read: 'unreachable', detail: `${question.what} is larger than 1 MiB` };
    const content = (0,github_answer/* textAt */.$6)(answer.data, 'content');
    if (content === null || (0,github_answer/* textAt */.$6)(answer.data, 'encoding') !== 'base64')
        return malformed(question);
    return { read: 'text', text: Buffer.from(content, 'base64').toString('utf8') };
}
/** Lists the files of a pull request. GitHub gives 3,000 at most: a longer list is not read, since a part proves nothing. */
async function listChangedFiles(api, token, repository, pullRequest) {
    const name = repositoryName(repository);
    if (name === null)
        return contents_noRepository(repository);
    const question = contents_questionAbout(`the files of pull request ${pullRequest}`, 'pull-requests: read');
    const listed = await listPages(api, token.value, {
        route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
        parameters: { ...name, pull_number: pullRequest },
        member: null,
        pages: 30
    });
    if (listed.kind === 'stopped')
        return listed.answer.kind === 'answered' && listed.answer.status === 200
            ? malformed(question)
            : notRead(listed.answer, token, question);
    if (!listed.whole)
        return { read: 'unreachable', detail: `${question.what} are more than GitHub lists (3,000)` };
    const files = listed.items.map(changedFile).filter(file => file !== null);
    return { read: 'files', files };
}
function changedFile(item) {
    const path = (0,github_answer/* textAt */.$6)(item, 'filename');
    if (path === null)
        return null;
    return {
        path,
        previousPath: (0,github_answer/* textAt */.$6)(item, 'previous_filename'),
        status: (0,github_answer/* textAt */.$6)(item, 'status') ?? 'changed'
    };
}
function contents_noRepository(text) {
    return { read: 'not-applicable', detail: `"${text}" is no repository: expected owner/name` };
}
function contents_questionAbout(what, line) {
    const scope = 'a private repository needs the scope `repo`';
    const fineGrained = `it needs the repository permission "${line}"`;
    return {
        what,
        needs: {
            installation: `add the line \`${line}\` to the job's \`permissions\``,
            'fine-grained': fineGrained,
            classic: scope,
            'user-to-server': fineGrained,
            oauth: scope,
            unknown: fineGrained
        }
    };
}

;// CONCATENATED MODULE: ./src/github/owner.ts




/** Asks what kind of account `owner` is, with the first token that gets an answer; else with what the last one was told. */
async function lookAtOwner(api, tokens, owner) {
    let last = { read: 'no-token', detail: 'no token was given to read packages with' };
    for (const token of tokens) {
        last = await lookWith(api, token, owner);
        if (last.read === 'found' || last.read === 'not-found')
            return last;
    }
    return last;
}
async function lookWith(api, token, owner) {
    const question = owner_questionAbout(owner);
    const answer = await api.ask(token.value, 'GET /users/{username}', { username: owner });
    if (answer.kind === 'answered' && answer.status === 404)
        return { read: 'not-found', detail: `there is no account ${owner} (404)` };
    if (answer.kind !== 'answered' || answer.status !== 200)
        return notRead(answer, token, question);
    const type = (0,github_answer/* textAt */.$6)(answer.data, 'type');
    return type === 'Organization' || type === 'User' ? { read: 'found', type } : malformed(question);
}
function owner_questionAbout(owner) {
    const any = 'every token that GitHub accepts may read it';
    return {
        what: `the account ${owner}`,
        needs: {
            installation: any,
            'fine-grained': any,
            classic: any,
            'user-to-server': any,
            oauth: any,
            unknown: any
        }
    };
}
/** Makes a finder that asks about each account once, with these tokens; `looks` are those at repositories so far, by name. */
function ownerFinder(api, tokens, looks) {
    const accounts = (0,once/* once */.O)();
    const known = async (owner) => {
        for (const [name, asked] of looks) {
            const look = ownerOf(name) === owner ? await asked : null;
            if (look?.read === 'found' && ownerOf(look.fullName) === owner)
                return look.ownerType;
        }
        return null;
    };
    return {
        find: owner => accounts.get(owner.toLowerCase(), async () => {
            const type = await known(owner.toLowerCase());
            return type === null ? lookAtOwner(api, tokens, owner) : { read: 'found', type };
        })
    };
}
function ownerOf(repository) {
    return repositoryName(repository)?.owner.toLowerCase();
}

// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(1511);
;// CONCATENATED MODULE: ./src/github/packages.ts





/**
 * Looks at a package by name, never by the list, which a workflow's token may not read (facts 0.5).
 * Where the first token cannot see it (401, 403, 404) or gets no answer (each has a rate limit of its own), the next one
 * is asked; the answer is the one that says most: found, no answer, not found, refused.
 */
async function lookAtPackage(api, tokens, asked, servers) {
    const looks = [];
    for (const token of tokens) {
        const look = await packages_lookWith(api, token, asked, servers);
        looks.push(look);
        if (look.read === 'found')
            break;
    }
    const first = (read) => looks.find(look => look.read === read);
    const answer = first('found') ?? first('unreachable') ?? together(looks);
    const refused = tokens[0]?.name === 'token' ? looks[0] : undefined;
    return (answer.read === 'found' || answer.read === 'not-found') && refused?.read === 'refused'
        ? { ...answer, tokenRefused: refused.detail }
        : answer;
}
async function packages_lookWith(api, token, asked, servers) {
    const question = packages_questionAbout(asked);
    const answer = await askFor(api, token, asked);
    if (answer.kind !== 'answered')
        return notRead(answer, token, question);
    if (answer.status === 200)
        return packages_found(answer.data, asked.ownerType, servers) ?? malformed(question);
    if (answer.status !== 404)
        return notRead(answer, token, question);
    return unseen(token, asked, question);
}
function askFor(api, token, asked) {
    const parameters = { package_type: asked.type, package_name: (0,pages/* packageName */.oZ)(asked.type, asked.name) };
    return asked.ownerType === 'Organization'
        ? api.ask(token.value, 'GET /orgs/{org}/packages/{package_type}/{package_name}', {
            org: asked.owner,
            ...parameters
        })
        : api.ask(token.value, 'GET /users/{username}/packages/{package_type}/{package_name}', {
            username: asked.owner,
            ...parameters
        });
}
/**
 * 404 is "not there" and "not visible to you" in one (facts 0.6). GitHub gives it to fine-grained tokens
 * for every package that is not public, so from them it says nothing at all (facts 1.4).
 */
function unseen(token, asked, question) {
    const kind = (0,github_token/* tokenKind */.a)(token.value);
    if (kind === 'fine-grained')
        return {
            read: 'refused',
            status: 404,
            detail: `${question.what}: \`${token.name}\` is ${(0,github_token/* tokenWords */.H)(kind)}, which GitHub Packages does not know: its 404 says nothing`
        };
    return {
        read: 'not-found',
        ownerType: asked.ownerType,
        detail: `${question.what} does not exist or is not visible to \`${token.name}\` (404)`
    };
}
function packages_found(data, asked, servers) {
    const word = (0,github_answer/* textAt */.$6)(data, 'visibility');
    if (word === null)
        return null;
    const ownerType = (0,github_answer/* textAt */.$6)(data, 'owner', 'type');
    const page = (0,github_answer/* textAt */.$6)(data, 'html_url');
    return {
        read: 'found',
        visibility: visibilityOf(word),
        visibilityWord: word,
        linkedRepository: (0,github_answer/* textAt */.$6)(data, 'repository', 'full_name'),
        ownerType: ownerType === 'Organization' || ownerType === 'User' ? ownerType : asked,
        page: page?.startsWith(`${servers.server}/`) === true ? page : null
    };
}
/** What tokens that all did not see the package say together, each with its sentence. */
function together(looks) {
    const most = looks.find(look => look.read === 'not-found') ?? looks.at(-1);
    if (most === undefined || most.read === 'found')
        return { read: 'no-token', detail: 'no token was given to read packages with' };
    const details = looks.flatMap(look => ('detail' in look ? [look.detail] : []));
    return { ...most, detail: [...new Set(details)].join('; ') };
}
function packages_questionAbout(asked) {
    return {
        what: `the ${asked.type} package ${asked.owner}/${(0,pages/* packageName */.oZ)(asked.type, asked.name)}`,
        needs: {
            installation: "a workflow's needs `packages: read`",
            'fine-grained': 'GitHub Packages does not know fine-grained tokens',
            classic: 'it needs the scope `read:packages`',
            'user-to-server': 'its App and its user must both be allowed to',
            oauth: 'it needs the scope `read:packages`',
            unknown: 'a classic token needs the scope `read:packages`'
        }
    };
}

// EXTERNAL MODULE: ./src/github/facts.ts
var facts = __webpack_require__(3480);
;// CONCATENATED MODULE: ./src/github/secret-reach.ts



/** The name of a secret in upper case: names are compared without case (docs: naming your secrets). */
function secretName(secret) {
    return ((0,github_answer/* textAt */.$6)(secret, 'name') ?? '').toUpperCase();
}
/**
 * Whether a secret of the organization or of a user reaches the repository (specification 3.3): the list of selected
 * repositories is a call of its own, made only for names that matter.
 */
async function secretReach(secret, repository, selected) {
    const visibility = (0,github_answer/* textAt */.$6)(secret, 'visibility');
    if (visibility === 'all')
        return 'yes';
    if (visibility === 'private')
        return reachOfPrivate(repository);
    return visibility === 'selected' && matters(secretName(secret)) ? selected() : 'unknown';
}
function reachOfPrivate(repository) {
    if (repository === 'unknown')
        return 'unknown';
    return repository === 'public' ? 'no' : 'yes';
}
/** Other names serve no registry and no prebuild. */
function matters(name) {
    return name.includes('CONTAINER_REGISTRY') || name === facts/* prebuildTokenName */.g;
}
/** Whether the repository is among those that an organization selected for a secret; the reading stops where it is found. */
async function organizationSelection(api, token, org, secret, repository) {
    const isIt = isRepository(repository);
    const found = await listPages(api, token.value, {
        route: 'GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories',
        parameters: { org, secret_name: secret },
        member: 'repositories',
        pages: 50,
        enough: isIt
    });
    if (found.kind === 'stopped')
        return 'unknown';
    if (found.items.some(isIt))
        return 'yes';
    return found.whole ? 'no' : 'unknown';
}
/**
 * Whether the repository is among those that a user selected for a secret. GitHub documents no pages for this list:
 * where it says that it has more than it gave, a repository may be missing from it.
 */
async function userSelection(api, token, secret, repository) {
    const route = 'GET /user/codespaces/secrets/{secret_name}/repositories';
    const answer = await api.ask(token.value, route, { secret_name: secret });
    if (answer.kind !== 'answered' || answer.status !== 200)
        return 'unknown';
    const found = (0,github_answer/* listAt */.gT)(answer.data, 'repositories');
    if (found === null)
        return 'unknown';
    if (found.some(isRepository(repository)))
        return 'yes';
    const total = (0,github_answer/* entry */.f_)(answer.data, 'total_count');
    return typeof total === 'number' && total > found.length ? 'unknown' : 'no';
}
function isRepository(fullName) {
    const wanted = fullName.toLowerCase();
    return item => (0,github_answer/* textAt */.$6)(item, 'full_name')?.toLowerCase() === wanted;
}

;// CONCATENATED MODULE: ./src/github/secrets.ts






/**
 * Reads the names of Codespaces secrets at the three levels, each by itself: one that may not be read takes nothing from
 * the others. Values are never given (facts 4.1). A workflow's own token can read none of them (facts 4.2).
 */
async function listSecrets(api, token, asked, noToken) {
    const name = repositoryName(asked.repository);
    if (token === null)
        return everywhere({ read: 'no-token', detail: noToken });
    if (name === null)
        return everywhere({
            read: 'not-applicable',
            detail: `"${asked.repository}" is no repository: expected owner/name`
        });
    const [repository, organization, user] = await Promise.all([
        repositoryLevel(api, token, name),
        organizationLevel(api, token, name, asked),
        userLevel(api, token, asked)
    ]);
    return { repository, organization, user };
}
function everywhere(listing) {
    return { repository: listing, organization: listing, user: listing };
}
async function repositoryLevel(api, token, name) {
    const listed = await names(api, token, 'GET /repos/{owner}/{repo}/codespaces/secrets', { ...name });
    return readLevel(listed, token, 'repository', () => Promise.resolve('yes'));
}
async function organizationLevel(api, token, name, asked) {
    if (asked.ownerType === 'User')
        return { read: 'not-applicable', detail: 'the owner is a user, who has no organization level' };
    const org = name.owner;
    const listed = await names(api, token, 'GET /orgs/{org}/codespaces/secrets', { org });
    return readLevel(listed, token, 'organization', secret => secretReach(secret, asked.visibility, () => organizationSelection(api, token, org, secretName(secret), asked.repository)));
}
/** The user level belongs to the token's owner; an App's installation is nobody (facts 4.1). */
async function userLevel(api, token, asked) {
    if ((0,github_token/* tokenKind */.a)(token.value) === 'installation')
        return {
            read: 'not-applicable',
            detail: "`secrets-token` is an App's installation token, which belongs to no user"
        };
    const listed = await names(api, token, 'GET /user/codespaces/secrets', {});
    return readLevel(listed, token, 'user', secret => secretReach(secret, asked.visibility, () => userSelection(api, token, secretName(secret), asked.repository)));
}
/** GitHub allows 100 secrets for a level; the bound leaves room. */
function names(api, token, route, parameters) {
    return listPages(api, token.value, { route, parameters, member: 'secrets', pages: 10 });
}
async function readLevel(listed, token, level, reaches) {
    const question = secrets_questionAbout(level);
    if (listed.kind === 'stopped')
        return stopped(listed.answer, token, question, level);
    if (!listed.whole)
        return {
            read: 'unreachable',
            detail: `${question.what} are more than GitHub allows, and were not all read`
        };
    const secrets = listed.items.filter(item => secretName(item) !== '');
    const found = await Promise.all(secrets.map(async (secret) => ({
        name: secretName(secret),
        updatedAt: (0,github_answer/* textAt */.$6)(secret, 'updated_at'),
        reaches: await reaches(secret)
    })));
    return { read: 'names', names: found };
}
function stopped(answer, token, question, level) {
    if (answer.kind !== 'answered')
        return notRead(answer, token, question);
    if (answer.status === 200)
        return malformed(question);
    if (answer.status !== 404)
        return notRead(answer, token, question);
    const perhaps = level === 'organization' ? ', or the organization has no plan with Codespaces secrets' : '';
    return {
        read: 'not-found',
        detail: `${question.what} are not visible to \`${token.name}\` (404): ${question.needs[(0,github_token/* tokenKind */.a)(token.value)]}${perhaps}`
    };
}
const permission = {
    repository: ['the repository permission "Codespaces secrets: write"', 'the scope `repo`'],
    organization: [
        'the organization permission "Organization codespaces secrets: read"',
        'the scope `admin:org`'
    ],
    user: ['the account permission "Codespaces user secrets: read"', 'the scope `codespace:secrets`']
};
function secrets_questionAbout(level) {
    const [fineGrained, classic] = permission[level];
    const both = `it needs ${fineGrained}, or as a classic token ${classic}`;
    return {
        what: `the Codespaces secrets at ${level} level`,
        needs: {
            installation: `a workflow's own token can never read them, and an App's token needs ${fineGrained}`,
            'fine-grained': `it needs ${fineGrained}`,
            classic: `it needs ${classic}`,
            'user-to-server': `it needs ${fineGrained}`,
            oauth: `it needs ${classic}`,
            unknown: both
        }
    };
}

;// CONCATENATED MODULE: ./src/github/viewer.ts

/** The one question that GitHub's REST API has no address for. */
const query = 'query { viewer { login } }';
/** A login, with the ending that bots have. */
const login = /^[\w-]{1,100}(?:\[bot\])?$/;
/** GitHub's own App, to which the token of every workflow run belongs. */
const actions = 'github-actions';
/**
 * Tells the App to which an installation token belongs, by its login without the ending `[bot]`; `null` where it is the
 * token of a workflow run, and where GitHub does not tell. The two kinds look alike, and only GraphQL says who they are:
 * `GET /user` refuses both (observed: marocchino/sticky-pull-request-comment, fullsend-ai/fullsend#1953).
 */
async function appOf(api, token) {
    const answer = await api.ask(token.value, 'POST /graphql', { query });
    if (answer.kind !== 'answered' || answer.status !== 200)
        return null;
    const given = (0,github_answer/* textAt */.$6)(answer.data, 'data', 'viewer', 'login');
    if (given === null || !login.test(given))
        return null;
    const name = given.replace(/\[bot\]$/, '');
    return name.toLowerCase() === actions ? null : name;
}

;// CONCATENATED MODULE: ./src/github/client.ts











/** Makes the client. Nothing is asked or loaded before the first question. */
function createGitHub(means) {
    const fetch = means.cache === undefined ? means.fetch : conditionalFetch(means.fetch, means.cache);
    const api = createApi(fetch, means.servers);
    const token = named('token', means.tokens.token);
    const looks = new Map();
    const repository = name => {
        const look = looks.get(name.toLowerCase()) ?? lookAtRepository(api, token, name);
        looks.set(name.toLowerCase(), look);
        return look;
    };
    const comment = async (place, body) => token === null ? noToken('comment with') : keepComment(api, token, place, body);
    return {
        repository,
        package: packageQuestion(api, token, looks, means),
        appOfToken: appQuestion(api, token),
        secrets: secretsQuestion(api, looks, means),
        ...repositoryQuestions(api, token),
        comment
    };
}
function packageQuestion(api, token, looks, { tokens, servers }) {
    const readers = packageReaders(token, named('packages-token', tokens.packagesToken));
    const owners = ownerFinder(api, readers, looks);
    const packages = (0,once/* once */.O)();
    return (type, owner, hint, name) => packages.get(`${type} ${owner.toLowerCase()}/${name}`, async () => {
        if (readers.length === 0)
            return noToken('read packages with');
        const look = hint === 'unknown' ? await owners.find(owner) : { read: 'found', type: hint };
        if (look.read === 'not-found')
            return { read: 'not-found', ownerType: 'none', detail: look.detail };
        if (look.read !== 'found')
            return look;
        return lookAtPackage(api, readers, { type, owner, ownerType: look.type, name }, servers);
    });
}
function appQuestion(api, token) {
    const apps = (0,once/* once */.O)();
    return () => apps.get('token', async () => token !== null && (0,github_token/* tokenKind */.a)(token.value) === 'installation' ? appOf(api, token) : null);
}
function repositoryQuestions(api, token) {
    const files = (0,once/* once */.O)();
    const changes = (0,once/* once */.O)();
    return {
        fileAt: (repository, path, ref) => files.get(JSON.stringify([repository.toLowerCase(), path, ref]), async () => token === null ? noToken('read files with') : readFileAt(api, token, repository, path, ref)),
        changedFiles: (repository, pullRequest) => changes.get(`${repository.toLowerCase()} ${pullRequest}`, async () => token === null
            ? noToken('read the pull request with')
            : listChangedFiles(api, token, repository, pullRequest))
    };
}
/** Lists of selected repositories hold names as they are now: after a rename, the one that the look at the repository gave. */
function secretsQuestion(api, looks, { tokens, withoutSecrets }) {
    const token = named('secrets-token', tokens.secretsToken);
    const listings = (0,once/* once */.O)();
    return (name, visibility, ownerType) => listings.get(`${name.toLowerCase()} ${visibility} ${ownerType}`, async () => {
        const look = await looks.get(name.toLowerCase());
        const repository = look?.read === 'found' ? look.fullName : name;
        return listSecrets(api, token, { repository, visibility, ownerType }, noSecretsToken(withoutSecrets));
    });
}
function named(name, value) {
    return value === null || value === '' ? null : { name, value };
}
function packageReaders(token, packagesToken) {
    const second = packagesToken?.value === token?.value ? null : packagesToken;
    return [token, second].filter(one => one !== null);
}
function noToken(purpose) {
    return { read: 'no-token', detail: `no token was given to ${purpose}` };
}
function noSecretsToken(because) {
    return because
        ? `there is no \`secrets-token\`: ${because}`
        : "no `secrets-token` was given, and a workflow's own token can never read the names of Codespaces secrets";
}


/***/ }),

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readSituation),
/* harmony export */   m: () => (/* binding */ whyWithoutSecrets)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1893);

/**
 * Reads what started the run from `GITHUB_EVENT_NAME`, `GITHUB_ACTOR` and the event's payload.
 * A payload that is not as GitHub writes it counts as one without a pull request.
 */
function readSituation(variables, payload) {
    const event = variables['GITHUB_EVENT_NAME'] || null;
    return {
        event,
        pullRequest: readPullRequest((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(payload, 'pull_request')),
        concernsPullRequest: concerns(event, payload),
        byDependabot: (variables['GITHUB_ACTOR'] || (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(payload, 'sender', 'login')) === 'dependabot[bot]'
    };
}
/**
 * Why the run was given no secrets, as a clause; `null` where it has what the workflow names.
 * `pull_request_target` runs in the base repository and has its secrets, save for Dependabot's.
 */
function whyWithoutSecrets(situation) {
    if (situation.byDependabot)
        return 'Dependabot started the run, and GitHub gives such runs no Actions secrets';
    if (situation.pullRequest?.fromFork !== true || situation.event === 'pull_request_target')
        return null;
    return 'the pull request comes from a fork, and GitHub gives such runs no secrets';
}
/** A comment names the pull request as an issue; a run and a check name the event or commits that they belong to. */
function concerns(event, payload) {
    const listed = ['workflow_run', 'check_run', 'check_suite'].map(name => (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(payload, name));
    return (event?.startsWith('pull_request') === true ||
        isObject((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(payload, 'pull_request')) ||
        isObject((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(payload, 'issue', 'pull_request')) ||
        listed.some(item => {
            const requests = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(item, 'pull_requests');
            const isListed = Array.isArray(requests) && requests.length > 0;
            return isListed || (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(item, 'event')?.startsWith('pull_request') === true;
        }));
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function readPullRequest(value) {
    const number = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .integerAt */ .OW)(value, 'number');
    const repository = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'base', 'repo', 'full_name');
    const base = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'base', 'sha');
    const ref = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'base', 'ref');
    const sha = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'head', 'sha');
    if (number === null || repository === null || base === null || ref === null || sha === null)
        return null;
    const headRepository = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'head', 'repo', 'full_name');
    return {
        number,
        base: { repository, sha: base, ref },
        head: { repository: headRepository, sha },
        fromFork: headRepository?.toLowerCase() !== repository.toLowerCase()
    };
}


/***/ }),

/***/ 3480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ prebuildTokenName),
/* harmony export */   o: () => (/* binding */ secretLevels)
/* harmony export */ });
const secretLevels = ['repository', 'organization', 'user'];
/** The secret with which prebuilds log in to GitHub as another account. */
const prebuildTokenName = 'CODESPACES_PREBUILD_TOKEN';


/***/ }),

/***/ 1511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ packageSettings),
/* harmony export */   Xb: () => (/* binding */ ownerPackages),
/* harmony export */   ZX: () => (/* binding */ userSecrets),
/* harmony export */   fA: () => (/* binding */ organizationSecrets),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   w6: () => (/* binding */ repositorySecrets)
/* harmony export */ });
/* unused harmony exports packagePage, organizationPackageDefaults, newRepositorySecret, repositorySettings */
/**
 * The settings of a package, with "Manage Codespaces access", inheritance and visibility.
 * Only a package administrator can open it.
 */
function packageSettings(servers, address) {
    return `${packagesOf(servers, address)}/${encodeURIComponent(packageName(address.type, address.name))}/settings`;
}
/** The page of a package that everyone who may see the package can open. */
function packagePage(servers, address) {
    return `${packagesOf(servers, address)}/package/${encodeURIComponent(packageName(address.type, address.name))}`;
}
/** The packages of an owner: the page to start from where the package's own cannot be named. */
function ownerPackages(servers, owner, ownerType) {
    return ownerType === 'Organization'
        ? `${servers.server}/orgs/${encodeURIComponent(owner)}/packages`
        : `${servers.server}/${encodeURIComponent(owner)}?tab=packages`;
}
/** GitHub names an npm package without its scope, which is the owner: `@acme/ui` is the package `ui` of `acme`. */
function packageName(type, name) {
    return type === 'npm' ? name.replace(/^@[^/]*\//, '') : name;
}
/** The default for new packages of an organization: "Inherit access from source repository". */
function organizationPackageDefaults(servers, organization) {
    return `${servers.server}/organizations/${encodeURIComponent(organization)}/settings/packages`;
}
/** The Codespaces secrets of a repository; its administrators can open it. */
function repositorySecrets(servers, repository) {
    return `${servers.server}/${segments(repository)}/settings/secrets/codespaces`;
}
/** The form for a new Codespaces secret of a repository. */
function newRepositorySecret(servers, repository) {
    return `${repositorySecrets(servers, repository)}/new`;
}
/** The Codespaces secrets of an organization; its owners can open it. */
function organizationSecrets(servers, organization) {
    return `${servers.server}/organizations/${encodeURIComponent(organization)}/settings/secrets/codespaces`;
}
/** The Codespaces settings of whoever opens the page, with that person's own secrets. */
function userSecrets(servers) {
    return `${servers.server}/settings/codespaces`;
}
/** The general settings of a repository, where its name, owner and visibility are changed. */
function repositorySettings(servers, repository) {
    return `${servers.server}/${segments(repository)}/settings`;
}
function packagesOf(servers, address) {
    const owners = address.ownerType === 'Organization' ? 'orgs' : 'users';
    return `${servers.server}/${owners}/${encodeURIComponent(address.owner)}/packages/${address.type}`;
}
function segments(repository) {
    return repository.split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tokenWords),
/* harmony export */   a: () => (/* binding */ tokenKind)
/* harmony export */ });
/** GitHub's prefixes; a token of 40 hexadecimal digits is a classic one from before 2021. */
const prefixes = [
    ['ghs_', 'installation'],
    ['github_pat_', 'fine-grained'],
    ['ghp_', 'classic'],
    ['ghu_', 'user-to-server'],
    ['gho_', 'oauth']
];
/** Tells the kind of a token by its prefix; `installation` is a workflow's own token and every other token of an App's installation. */
function tokenKind(token) {
    const known = prefixes.find(([prefix]) => token.startsWith(prefix));
    if (known !== undefined)
        return known[1];
    return /^[0-9a-f]{40}$/.test(token) ? 'classic' : 'unknown';
}
const words = {
    installation: "a workflow's or App's token",
    'fine-grained': 'a fine-grained personal access token',
    classic: 'a classic personal access token',
    'user-to-server': "a person's token through an App",
    oauth: 'an OAuth token',
    unknown: 'a token of an unknown kind'
};
/** What a kind of token is called in a sentence. */
function tokenWords(kind) {
    return words[kind];
}


/***/ }),

/***/ 8160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pullRequestChanges)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * What a pull request changes: as git tells where the checkout has the commit at which it left the base branch, else
 * (a shallow clone) as the pull request's list of files tells.
 */
async function pullRequestChanges(pullRequest, sources) {
    const { git, checkedOut } = sources;
    const { base, head } = pullRequest;
    if (checkedOut.kind !== 'own')
        return { kind: 'unknown', detail: checkedOut.detail };
    if (sources.folder !== sources.baseFolder)
        return { kind: 'unknown', detail: 'the checked folder is reached over a symbolic link' };
    const commit = await git.left(base.sha, head.sha);
    const changes = commit === null ? null : await git.changes(commit);
    if (commit === null || changes === null)
        return listedChanges(pullRequest, sources);
    return { kind: 'known', changes, before: (path, limit) => git.file(commit, path, limit) };
}
async function listedChanges({ number, base }, { folder, github }) {
    if (github === null)
        return { kind: 'unknown', detail: 'the checkout does not have the base commit, and the run is offline' };
    const client = github();
    const look = await client.changedFiles(base.repository, number);
    if (look.read !== 'files')
        return { kind: 'unknown', detail: look.detail };
    const all = look.files.flatMap(changesOf);
    if (all.some(({ path }) => folder.startsWith(`${path}/`) || folder === path))
        return {
            kind: 'unknown',
            detail: `the pull request replaces ${folder} as a whole (a submodule or a link)`
        };
    const changes = all.flatMap(change => below(folder, change));
    return {
        kind: 'known',
        changes,
        before: async (path) => {
            const file = await client.fileAt(base.repository, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path), base.sha);
            return file.read === 'text' ? { kind: 'text', text: file.text } : { kind: 'other' };
        }
    };
}
function changesOf({ path, previousPath, status }) {
    switch (status) {
        case 'unchanged':
            return [];
        case 'added':
        case 'copied':
            return [{ path, before: false, after: true }];
        case 'removed':
            return [{ path, before: true, after: false }];
        case 'renamed':
            return [
                { path: previousPath ?? path, before: true, after: false },
                { path, before: false, after: true }
            ];
        default:
            return [{ path, before: true, after: true }];
    }
}
/** GitHub names files from the root of the repository, the check from the checked folder. */
function below(folder, change) {
    if (folder === '.')
        return [change];
    return change.path.startsWith(`${folder}/`)
        ? [{ ...change, path: change.path.slice(folder.length + 1) }]
        : [];
}


/***/ }),

/***/ 5210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F2: () => (/* binding */ parseReference),
  ip: () => (/* binding */ withLockDigest)
});

// UNUSED EXPORTS: pullName

;// CONCATENATED MODULE: ./src/reference/grammar.ts
/**
 * The grammar of image references (distribution/reference, specification 2.5), as fragments of regular expressions
 * that are composed into anchored ones. No fragment can match the same text in two ways, so none backtracks far.
 */
const alphanumeric = '[a-z0-9]+';
/** One period, one or two underscores, or any number of dashes may stand between alphanumerics. */
const separator = '(?:[._]|__|-+)';
const pathComponent = `${alphanumeric}(?:${separator}${alphanumeric})*`;
const repositoryPath = `${pathComponent}(?:/${pathComponent})*`;
const domainComponent = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const domainName = `${domainComponent}(?:\\.${domainComponent})*`;
/** Neither zone identifiers nor embedded IPv4 addresses are allowed between the brackets. */
const ipv6Address = '\\[[a-fA-F0-9:]+\\]';
const registryHost = `(?:${domainName}|${ipv6Address})(?::[0-9]+)?`;
const tag = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}';
const algorithmComponent = '[A-Za-z][A-Za-z0-9]*';
const digest = `${algorithmComponent}(?:[-_+.]${algorithmComponent})*:[0-9a-fA-F]{32,}`;
const repositoryPattern = new RegExp(`^${repositoryPath}$`);
const registryPattern = new RegExp(`^${registryHost}$`);
const tagPattern = new RegExp(`^${tag}$`);
const digestPattern = new RegExp(`^${digest}$`);
/** The longest repository name, without its registry (`RepositoryNameTotalLengthMax`). */
const longestRepository = 255;
/** The digest algorithms of the OCI image specification that registries accept, with the length of their value in hexadecimal digits. */
const digestLengths = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128]
]);

;// CONCATENATED MODULE: ./src/reference/reference.ts

/** No valid reference is longer: registry (a DNS name), repository, tag and digest together. */
const longestReference = 1024;
const schemes = /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\//;
const identifier = /^[a-f0-9]{64}$/;
const bareDigest = /^sha(?:256|384|512):[a-fA-F0-9]*$/;
/**
 * Reads an image reference as Docker does: the grammar, the normalisation of Docker Hub's names and the limits
 * are those of distribution/reference (specification 2.5). Never throws.
 */
function parseReference(text) {
    const obstacle = unlikeReference(text);
    if (obstacle !== null)
        return invalid(obstacle);
    const { registry, rest } = splitRegistry(text);
    const at = rest.indexOf('@');
    const digest = at === -1 ? null : rest.slice(at + 1);
    const tagged = at === -1 ? rest : rest.slice(0, at);
    const colon = tagged.indexOf(':');
    const tag = colon === -1 ? null : tagged.slice(colon + 1);
    const repository = colon === -1 ? tagged : tagged.slice(0, colon);
    const reason = registryProblem(registry) ??
        repositoryProblem(repository, text) ??
        tagProblem(tag) ??
        digestProblem(digest);
    if (reason !== null)
        return invalid(reason);
    return { kind: 'reference', reference: fullForm(registry, repository, tag, digest) };
}
/**
 * The same reference pulled by a digest that a lock file gives: the digest stands in `digest`,
 * `text` and `tag` stay (specification 2.5).
 */
function withLockDigest(reference, digest) {
    return { ...reference, digest };
}
/** What stands behind `/manifests/` when the image is pulled: its digest when it has one, else its tag. */
function pullName(reference) {
    return reference.digest ?? reference.tag ?? 'latest';
}
function invalid(reason) {
    return { kind: 'invalid', reason };
}
function fullForm(registry, repository, tag, digest) {
    const name = `${registry}/${repository}`;
    if (digest !== null)
        return { text: `${name}@${digest}`, registry, repository, tag, digest };
    const pulled = tag ?? 'latest';
    return { text: `${name}:${pulled}`, registry, repository, tag: pulled, digest: null };
}
/** Texts that are something else altogether, each with a clause of its own. */
function unlikeReference(text) {
    if (text === '')
        return 'it is empty: a repository name was expected, like "alpine:3.20"';
    if (text.length > longestReference)
        return `it has ${text.length} characters: no reference has more than ${longestReference}`;
    if (/\s/.test(text))
        return 'it holds white space: a reference has none';
    const scheme = schemes.exec(text)?.[0];
    if (scheme !== undefined)
        return schemeProblem(scheme);
    if (text.startsWith('oci-layout:'))
        return schemeProblem('oci-layout:');
    if (identifier.test(text) || bareDigest.test(text)) {
        return 'it is the id of an image on one machine: a repository name was expected, like "alpine@sha256:…"';
    }
    return null;
}
function schemeProblem(scheme) {
    if (/^https?:/i.test(scheme))
        return `it is a URL; leave ${scheme} out: a reference starts with the registry or the repository`;
    if (scheme.startsWith('oci-layout'))
        return 'it names a folder in the OCI layout: an image in a registry was expected';
    return `it starts with ${scheme}: a reference has no scheme`;
}
/**
 * Splits at the first slash where what stands before can only be a registry: `localhost`, or a text with a period,
 * a colon or an upper-case letter. Everything else is on Docker Hub, where a name of one part lies under `library/`.
 */
function splitRegistry(text) {
    const slash = text.indexOf('/');
    const first = slash === -1 ? '' : text.slice(0, slash);
    if (first === 'docker.io' || first === 'index.docker.io')
        return onDockerHub(text.slice(slash + 1));
    const isRegistry = first === 'localhost' || /[.:]/.test(first) || first !== first.toLowerCase();
    return isRegistry ? { registry: first, rest: text.slice(slash + 1) } : onDockerHub(text);
}
function onDockerHub(rest) {
    return { registry: 'docker.io', rest: rest.includes('/') ? rest : `library/${rest}` };
}
function registryProblem(registry) {
    if (registryPattern.test(registry))
        return null;
    return `the registry "${registry}" is no host name: letters, digits, periods and dashes were expected, and a port of digits`;
}
function repositoryProblem(repository, text) {
    const written = repository.startsWith('library/') && !text.includes(repository) ? repository.slice(8) : repository;
    if (repositoryPattern.test(repository)) {
        if (repository.length <= longestRepository)
            return null;
        return `the repository name has ${repository.length} characters: at most ${longestRepository} are allowed`;
    }
    if (written === '')
        return 'it has no repository name: one was expected, like "alpine:3.20"';
    const lowered = repository.toLowerCase();
    if (lowered !== repository && repositoryPattern.test(lowered)) {
        return `the repository name must be lower case: "${written.toLowerCase()}" instead of "${written}"`;
    }
    return (`the repository name "${written}" is malformed: lower-case letters and digits were expected, ` +
        'with single periods, one or two underscores or dashes between them, and parts separated by "/"');
}
function tagProblem(tag) {
    if (tag === null || tagPattern.test(tag))
        return null;
    if (tag === '')
        return 'there is no tag behind the colon';
    return `the tag "${tag}" is malformed: up to 128 letters, digits, underscores, periods and dashes were expected, not starting with a period or dash`;
}
function digestProblem(digest) {
    if (digest === null)
        return null;
    if (!digestPattern.test(digest)) {
        return `the digest "${digest}" is malformed: "sha256:" and 64 hexadecimal digits were expected`;
    }
    const colon = digest.indexOf(':');
    const algorithm = digest.slice(0, colon);
    const value = digest.slice(colon + 1);
    const length = digestLengths.get(algorithm);
    if (length === undefined)
        return `the digest's algorithm "${algorithm}" is unknown: sha256 was expected`;
    if (value.length !== length)
        return `the digest has ${value.length} hexadecimal digits: ${length} were expected for ${algorithm}`;
    if (value !== value.toLowerCase())
        return 'the digest must be written in lower case';
    return null;
}


/***/ }),

/***/ 7187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   Sf: () => (/* binding */ isPrivateHost),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Ranges that are no public host: IANA's special-purpose registries for IPv4 and IPv6
 * (RFC 6890 and its updates), which hold loopback, link-local with the metadata addresses, RFC 1918,
 * carrier-grade NAT, benchmarks, documentation, multicast, reserved, unique local and the tunnels.
 */
const specialRanges = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    // Azure's WireServer, a public address that answers inside every virtual machine of Azure alone.
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
    ['::', 96],
    // IPv4-translated (RFC 2765), which some kernels still send to the IPv4 address in it.
    ['::ffff:0:0:0', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['100:0:0:1::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
    ['5f00::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8]
];
const special = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [address, prefix] of specialRanges) {
    special.addSubnet(address, prefix, address.includes(':') ? 'ipv6' : 'ipv4');
}
const loopback = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Prefixes whose last 32 bits are an IPv4 address: IPv4-mapped and the well-known one of NAT64 (RFC 6052). */
const embedding = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
embedding.addSubnet('::ffff:0:0', 96, 'ipv6');
embedding.addSubnet('64:ff9b::', 96, 'ipv6');
/**
 * Whether an IP address (without brackets) is one that a hostile name may not lead to: anything but a public host.
 * A text that is no IP address counts as private.
 */
function isPrivateAddress(address) {
    const bare = address.replace(/%.*$/, '');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare);
    if (version === 0)
        return true;
    if (version === 4)
        return special.check(bare, 'ipv4');
    if (embedding.check(bare, 'ipv6'))
        return special.check(lastFourBytes(bare), 'ipv4');
    return special.check(bare, 'ipv6');
}
/** Whether a host of a URL (IPv6 in brackets) is an IP address rather than a name. */
function isLiteral(hostname) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(withoutBrackets(hostname)) !== 0;
}
/** Whether a host of a URL is `localhost`, a name below it, or a loopback address. */
function isLoopbackHost(hostname) {
    const host = withoutBrackets(hostname).replace(/\.$/, '').toLowerCase();
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (version === 0)
        return host === 'localhost' || host.endsWith('.localhost');
    return loopback.check(host, version === 4 ? 'ipv4' : 'ipv6');
}
/** Whether a host of a URL is refused by its spelling alone, before any name is resolved (specification 6.2). */
function isPrivateHost(hostname) {
    if (isLoopbackHost(hostname))
        return true;
    return isLiteral(hostname) && isPrivateAddress(withoutBrackets(hostname));
}
function withoutBrackets(hostname) {
    return hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname;
}
function lastFourBytes(address) {
    const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split(':');
    const [high = 0, low = 0] = groups.slice(-2).map(group => Number.parseInt(group || '0', 16));
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}


/***/ }),

/***/ 6655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ boundBody),
/* harmony export */   TR: () => (/* binding */ bodyLimits),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   dC: () => (/* binding */ withBody),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6271);

/** Bounds on bodies in bytes (specification 6.5). */
const bodyLimits = {
    manifest: 4 * 1024 * 1024,
    featureLayer: 16 * 1024 * 1024,
    token: 64 * 1024,
    error: 64 * 1024,
    /** Of any answer at all: no reader of the network gets more. */
    any: 32 * 1024 * 1024
};
const statusesWithoutBody = new Set([101, 103, 204, 205, 304]);
/**
 * An answer in the web's form, `url` included.
 * Throws `NoAnswer` `invalid-answer` for a status or header that HTTP does not know.
 */
function answer(url, status, lines, body) {
    try {
        const headers = new Headers();
        for (const [name, value] of Object.entries(lines)) {
            for (const line of [value ?? []].flat())
                headers.append(name, line);
        }
        const silent = statusesWithoutBody.has(status);
        if (silent)
            void body?.cancel();
        return withUrl(new Response(silent ? null : body, { status, headers }), url);
    }
    catch {
        void body?.cancel();
        throw new _fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W('invalid-answer', `${new URL(url).host} answered what HTTP does not know (${status})`);
    }
}
/** A body that is pulled chunk by chunk from `source`. */
function streamOf(source, events) {
    const iterator = source[Symbol.asyncIterator]();
    const pull = async (controller) => {
        try {
            const next = await iterator.next();
            if (next.done !== true) {
                controller.enqueue(next.value);
                return;
            }
            events.end();
            controller.close();
        }
        catch (error) {
            events.end();
            controller.error(events.failure(error));
        }
    };
    const cancel = async () => {
        events.end();
        await iterator.return?.();
    };
    return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}
/** The same answer with another body. */
function withBody(response, body) {
    const { status, statusText, headers } = response;
    return withUrl(new Response(body, { status, statusText, headers }), response.url);
}
/** A response that is made by hand has no `url`, and it cannot be assigned. */
function withUrl(response, url) {
    return Object.defineProperty(response, 'url', { value: url });
}
/**
 * The whole body. One that is longer than `limit` bytes, or says that it is, is cut off where the bound is met:
 * `NoAnswer` `limit-reached`.
 */
async function readBody(response, limit) {
    if (Number(response.headers.get('content-length') ?? 0) > limit) {
        await discard(response);
        throw tooLong(response, limit);
    }
    if (response.body === null)
        return Buffer.alloc(0);
    const parts = [];
    let length = 0;
    for await (const part of response.body) {
        length += part.byteLength;
        if (length > limit)
            throw tooLong(response, limit);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
function tooLong(response, limit) {
    const host = URL.canParse(response.url) ? new URL(response.url).host : 'the host';
    return new _fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W('limit-reached', `${host} answered more than ${limit} bytes where less was expected`);
}
/** The same answer with a body that fails with `NoAnswer` `limit-reached` when it turns out longer than `limit` bytes. */
function boundBody(response, limit) {
    if (response.body === null)
        return response;
    let left = limit;
    const source = response.body;
    const measured = new TransformStream({
        transform: (part, controller) => {
            left -= part.byteLength;
            if (left < 0)
                controller.error(tooLong(response, limit));
            else
                controller.enqueue(part);
        }
    });
    return withBody(response, source.pipeThrough(measured));
}
/** Lets go of an answer whose body nobody reads, so that its connection is free or closed. */
async function discard(response) {
    await response.body?.cancel().catch(() => undefined);
}


/***/ }),

/***/ 6271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ NoAnswer)
/* harmony export */ });
/** A request that got no answer that can be used; `message` is one sentence without secrets. */
class NoAnswer extends Error {
    name = 'NoAnswer';
    reason;
    constructor(reason, message) {
        super(message);
        this.reason = reason;
    }
}


/***/ }),

/***/ 9942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ networkOver),
  X: () => (/* binding */ openNetwork)
});

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
// EXTERNAL MODULE: ./src/registry/body.ts
var registry_body = __webpack_require__(6655);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./src/registry/concurrency.ts

/** At most `most` requests wait for an answer at once; the others queue, and their time-out has not begun. */
function concurrency(next, most) {
    const queue = (0,p_limit/* default */.A)(Math.max(1, Math.floor(most)));
    return (request, signal) => queue(() => next(request, signal));
}

// EXTERNAL MODULE: ./src/registry/fetch.ts
var fetch = __webpack_require__(6271);
;// CONCATENATED MODULE: ./src/registry/count.ts

/** Counts every request that goes out, repetitions and redirects included; one to a refused address never does. */
function counter() {
    const counts = new Map();
    return {
        layer: next => async (request, signal) => {
            const { host } = new URL(request.url);
            const add = (change) => void counts.set(host, (counts.get(host) ?? 0) + change);
            add(1);
            try {
                return await next(request, signal);
            }
            catch (error) {
                if (error instanceof fetch/* NoAnswer */.W && error.reason === 'address-refused')
                    add(-1);
                throw error;
            }
        },
        requests: () => {
            const asked = [...counts].filter(([, count]) => count > 0);
            return Object.fromEntries(asked.sort(([left], [right]) => (left < right ? -1 : 1)));
        }
    };
}

// EXTERNAL MODULE: ./src/registry/repeatable.ts
var repeatable = __webpack_require__(1428);
;// CONCATENATED MODULE: ./src/registry/timeout.ts



/** An allowance for one request with its retries. */
function requestAllowance(seconds) {
    return {
        seconds,
        late: host => new fetch/* NoAnswer */.W('time-out', `${host} gave no whole answer within ${Math.ceil(seconds)} seconds`)
    };
}
/**
 * Gives a request with all its retries the seconds of `allowance()`, the reading of the body included.
 * After that the request is aborted, and both the answer and the body fail with the allowance's failure.
 */
function timeout(next, allowance) {
    return async (request, signal = request.signal) => {
        const { seconds, late } = allowance();
        const clock = new AbortController();
        const expire = () => clock.abort(late(new URL(request.url).host));
        const timer = setTimeout(expire, seconds * 1000);
        const follow = () => clock.abort(signal.reason);
        if (signal.aborted)
            follow();
        signal.addEventListener('abort', follow);
        const end = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', follow);
        };
        const failure = (error) => clock.signal.reason instanceof fetch/* NoAnswer */.W ? clock.signal.reason : error;
        try {
            const response = await next((0,repeatable/* copyOf */.zP)(request), clock.signal);
            if (response.body !== null)
                return (0,registry_body/* withBody */.dC)(response, (0,registry_body/* streamOf */.mA)(response.body, { end, failure }));
            end();
            return response;
        }
        catch (error) {
            end();
            throw failure(error);
        }
    };
}

;// CONCATENATED MODULE: ./src/registry/limit.ts


/**
 * Lets `requests` requests through within `seconds` of its making; every other one fails with `limit-reached`, and so
 * do those under way when the time is over.
 */
function limiter(options) {
    const end = performance.now() + options.seconds * 1000;
    const secondsLeft = () => Math.max(0, (end - performance.now()) / 1000);
    const met = new Set();
    let sent = 0;
    const stopped = (sentence) => {
        met.add(sentence);
        return new fetch/* NoAnswer */.W('limit-reached', sentence);
    };
    const over = () => stopped(`the check took longer than ${options.seconds} seconds: nothing more was asked`);
    return {
        layer: next => async (request, signal) => {
            if (secondsLeft() === 0)
                throw over();
            if (sent >= options.requests)
                throw stopped(`the check sent ${options.requests} requests: no more were sent`);
            sent += 1;
            return next(request, signal);
        },
        met: () => [...met],
        allowance: seconds => {
            const left = secondsLeft();
            return seconds <= left ? requestAllowance(seconds) : { seconds: left, late: over };
        }
    };
}

// EXTERNAL MODULE: ./src/registry/address.ts
var address = __webpack_require__(7187);
;// CONCATENATED MODULE: ./src/registry/redirects.ts



/** Redirects in a row that are followed (specification 6.5). */
const mostRedirects = 5;
const statuses = new Set([301, 302, 303, 307, 308]);
/** What another origin gets to see of a request: nothing that proves who asks. */
const harmlessHeaders = new Set(['accept', 'accept-language', 'user-agent', 'range']);
/**
 * Follows redirects by hand: five at most, to https alone (http only from loopback to loopback),
 * without credentials to another origin, and each passes the layers below, address guard included, as a request of
 * its own. A request other than GET or HEAD never leaves its origin. Throws `NoAnswer` `redirect-refused`.
 * `redirect: 'manual'` gives the redirect itself as the answer, as with the web's `fetch`.
 */
function redirects(next, options) {
    return async (request, signal = request.signal) => {
        let current = request;
        for (let count = 0;; count += 1) {
            const response = await next(current.body === null ? current : current.clone(), signal);
            const location = response.headers.get('location');
            if (request.redirect === 'manual' || !statuses.has(response.status) || location === null)
                return response;
            await (0,registry_body/* discard */.vf)(response);
            if (request.redirect === 'error')
                throw refused(current, 'redirects where no redirect was expected');
            if (count === mostRedirects)
                throw refused(current, `redirects more than ${mostRedirects} times`);
            current = followed(current, response.status, target(current, location, options));
        }
    };
}
function target(from, location, options) {
    if (!URL.canParse(location, from.url))
        throw refused(from, 'redirects to what is no address');
    const to = new URL(location, from.url);
    if (to.username !== '' || to.password !== '')
        throw refused(from, 'redirects to an address with credentials in it');
    if (to.protocol !== 'https:' && !staysPlain(new URL(from.url), to, options)) {
        throw refused(from, `redirects to ${to.protocol === 'http:' ? `http://${to.host}` : to.protocol}, which is not https`);
    }
    if (to.origin !== new URL(from.url).origin && !isReading(from)) {
        throw refused(from, `redirects a ${from.method} to another host, ${to.host}`);
    }
    return to;
}
/** Plain http goes on where it began: at the same origin, or from loopback to loopback. */
function staysPlain(from, to, options) {
    if (from.protocol !== 'http:' || to.protocol !== 'http:')
        return false;
    if (from.origin === to.origin)
        return true;
    return options.allowPrivateNetwork && (0,address/* isLoopbackHost */.cW)(from.hostname) && (0,address/* isLoopbackHost */.cW)(to.hostname);
}
function followed(from, status, to) {
    const headers = new Headers(from.headers);
    if (to.origin !== new URL(from.url).origin) {
        for (const name of [...headers.keys()])
            if (!harmlessHeaders.has(name))
                headers.delete(name);
    }
    const common = { headers, redirect: from.redirect };
    if (isReading(from))
        return new Request(to, { ...common, method: from.method });
    if (status === 307 || status === 308) {
        return new Request(to, { ...common, method: from.method, body: from.body, duplex: 'half' });
    }
    headers.delete('content-type');
    headers.delete('content-length');
    return new Request(to, { ...common, method: 'GET' });
}
function isReading(request) {
    return request.method === 'GET' || request.method === 'HEAD';
}
function refused(request, what) {
    return new fetch/* NoAnswer */.W('redirect-refused', `${new URL(request.url).host} ${what}; that was not followed`);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/registry/try-again.ts
/** Seconds above this are no waiting time but a date: Docker Hub's `x-retry-after` counts from 1970. */
const longestWait = 366 * 24 * 3600;
/**
 * When the answer allows the next try: `Retry-After` in seconds or as an HTTP date (RFC 9110 10.2.3),
 * Docker Hub's `x-retry-after`, or GitHub's `x-ratelimit-reset` where `x-ratelimit-remaining` is 0.
 */
function tryAgainAt(headers, now) {
    const said = moment(headers.get('retry-after'), now) ?? moment(headers.get('x-retry-after'), now);
    if (said !== null)
        return said;
    return headers.get('x-ratelimit-remaining') === '0' ? moment(headers.get('x-ratelimit-reset'), now) : null;
}
/** Whether an answer is a rate limit: 429, or GitHub's 403 with one of its two marks (REST documentation, rate limits). */
function isRateLimit(response) {
    if (response.status === 429)
        return true;
    if (response.status !== 403)
        return false;
    return response.headers.has('retry-after') || response.headers.get('x-ratelimit-remaining') === '0';
}
function moment(text, now) {
    if (text === null)
        return null;
    const value = text.trim();
    if (/^\d{1,12}$/.test(value)) {
        const seconds = Number(value);
        return seconds > longestWait ? seconds * 1000 : now + seconds * 1000;
    }
    const date = /^[A-Z][a-z]{2}/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? null : date;
}

;// CONCATENATED MODULE: ./src/registry/retry.ts





/** The patience of a run. */
const ordinaryPatience = { attempts: 4, baseSeconds: 0.5 };
/** Failures that may pass: a name that cannot be resolved is often a resolver that is not awake yet. */
const passing = new Set(['connection', 'time-out', 'dns']);
/** Server errors that say "never" rather than "not now". */
const lastingServerErrors = new Set([501, 505, 511]);
/**
 * Repeats what failed and may succeed: 408, 429, GitHub's 403 rate limits, 5xx, a lost connection.
 * Only requests that may be sent twice are repeated; others pass as they are.
 * When the repetitions are used up the failure is a `NoAnswer`: `rate-limited` (with the time of the next try),
 * `server-error`, or that of the connection.
 */
function retry(next, options) {
    return async (request, signal = request.signal) => {
        if (!(0,repeatable/* isRepeatable */.su)(request))
            return next(request, signal);
        const end = Date.now() + options.timeoutSeconds() * 1000;
        for (let count = 1;; count += 1) {
            const attempt = await tryOnce(next, request, signal);
            if (attempt.kind === 'answer')
                return attempt.response;
            const wait = Math.max(backoff(count, options), (attempt.at ?? 0) - Date.now());
            if (count >= attemptsFor(attempt.failure, options) || Date.now() + wait >= end)
                throw attempt.failure;
            await (0,external_node_timers_promises_.setTimeout)(wait, undefined, { signal }).catch(() => {
                throw attempt.failure;
            });
        }
    };
}
/** A name that does not exist does not come into being: it is asked for twice, no more. */
function attemptsFor(failure, options) {
    return failure.reason === 'dns' ? Math.min(2, options.attempts) : options.attempts;
}
/** Milliseconds. */
function backoff(count, options) {
    return options.baseSeconds * 1000 * 2 ** (count - 1) * (0.5 + Math.random() / 2);
}
async function tryOnce(next, request, signal) {
    try {
        const response = await next((0,repeatable/* copyOf */.zP)(request), signal);
        const attempt = judge(response, new URL(request.url).host);
        if (attempt.kind === 'again')
            await (0,registry_body/* discard */.vf)(response);
        return attempt;
    }
    catch (error) {
        if (error instanceof fetch/* NoAnswer */.W && passing.has(error.reason) && !signal.aborted) {
            return { kind: 'again', failure: error, at: null };
        }
        throw error;
    }
}
function judge(response, host) {
    const { status } = response;
    const at = tryAgainAt(response.headers, Date.now());
    if (isRateLimit(response))
        return { kind: 'again', at, failure: rateLimited(host, status, at) };
    const passes = status === 408 || (status >= 500 && !lastingServerErrors.has(status));
    if (!passes)
        return { kind: 'answer', response };
    return { kind: 'again', at, failure: new fetch/* NoAnswer */.W('server-error', `${host} answered ${status}`) };
}
function rateLimited(host, status, at) {
    const when = at === null ? 'later' : instant(at);
    return new fetch/* NoAnswer */.W('rate-limited', `${host} limits the rate of requests (${status}); try again ${when}`);
}
const year = 366 * 24 * 3600 * 1000;
function instant(at) {
    if (at - Date.now() > year)
        return 'later (it names a time more than a year from now)';
    return `after ${new Date(at).toISOString().slice(0, 19)}Z`;
}

// EXTERNAL MODULE: ./src/environment.ts
var environment = __webpack_require__(2678);
;// CONCATENATED MODULE: ./src/registry/lookup.ts


/**
 * The lookup of a socket that connects to public addresses alone: the check lies between the answer of DNS and the
 * connection, so a name that changes its answer meanwhile gains nothing (specification 6.2).
 * Private addresses are left out; when none is left the connection fails with `NoAnswer` `address-refused`.
 */
function publicLookup(lookup) {
    return socketLookup(async (hostname) => {
        const found = await lookup(hostname);
        const open = found.filter(entry => !(0,address/* isPrivateAddress */.C0)(entry.address));
        if (found.length > 0 && open.length === 0)
            throw privateAddress(hostname);
        return open;
    });
}
/** The refusal of a host that leads to a private address. */
function privateAddress(hostname) {
    return new fetch/* NoAnswer */.W('address-refused', `${hostname} leads to a loopback, private or reserved address, which is asked only with allow-private-network`);
}
/** A `Lookup` in the form in which `node:net` calls it. */
function socketLookup(lookup) {
    return (hostname, options, callback) => {
        lookup(hostname).then(found => {
            const [first] = found;
            if (first === undefined)
                callback(notFound(hostname), '', 0);
            else if (options.all === true)
                callback(null, [...found]);
            else
                callback(null, first.address, first.family);
        }, (error) => callback(error, '', 0));
    };
}
function notFound(hostname) {
    return Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' });
}

;// CONCATENATED MODULE: ./src/registry/guard.ts




/**
 * Refuses what the address alone shows to be out of bounds, before anything is sent (specification 6.2): private hosts, and plain
 * http but with loopback and trusted hosts. What a name resolves to is looked at when it is connected to.
 */
function guard(inner, options) {
    return async (request, signal) => {
        refuseAddress(new URL(request.url), options);
        return inner(request, signal);
    };
}
function refuseAddress(url, options) {
    if (isTrusted(url, options))
        return;
    if (!options.allowPrivateNetwork && (0,address/* isPrivateHost */.Sf)(url.hostname))
        throw privateAddress(url.hostname);
    const plain = url.protocol === 'http:' && options.allowPrivateNetwork && (0,address/* isLoopbackHost */.cW)(url.hostname);
    if (url.protocol !== 'https:' && !plain) {
        throw new fetch/* NoAnswer */.W('address-refused', `${url.host} was not asked: only https is spoken with public hosts`);
    }
}
/** Whether the environment itself names the host. */
function isTrusted(url, { trustedHosts }) {
    return trustedHosts.includes((0,environment/* hostAndPort */.PG)(url));
}

;// CONCATENATED MODULE: ./src/registry/proxy.ts
/** A proxy that opened no way to a host; `message` is a clause without its user and password. */
class ProxyFailure extends Error {
    name = 'ProxyFailure';
}
/** Reads the value of a variable, with or without a scheme, as curl does. Never throws. */
function readProxy(variable, value) {
    const text = value?.trim() ?? '';
    if (text === '')
        return { kind: 'none' };
    const address = text.includes('://') ? text : `http://${text}`;
    if (!URL.canParse(address))
        return unusable(variable, 'holds no address that can be read: expected http://host:port');
    const url = new URL(address);
    if (url.protocol.startsWith('socks'))
        return unusable(variable, `names the SOCKS proxy ${url.host}, which is not supported: name an HTTP proxy`);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return unusable(variable, `has the scheme ${url.protocol} expected http://host:port`);
    return isDecodable(url)
        ? { kind: 'named', variable, url }
        : unusable(variable, 'has a % in its user or password that encodes nothing: write it as %25');
}
/** Why a proxy opened no way: its answer to CONNECT, where it gave one. */
function proxyRefusal({ variable, url }, status) {
    const proxy = `the proxy ${url.host} (${variable})`;
    if (status !== 407)
        return `${proxy} opened no way to it (${status})`;
    return url.username === ''
        ? `${proxy} wants a login (407)`
        : `${proxy} does not accept the login that ${variable} holds (407)`;
}
function unusable(variable, what) {
    return { kind: 'unusable', detail: `${variable} ${what}` };
}
function isDecodable({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/registry/transport-failure.ts


const causes = new Map([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['EAI_FAIL', 'dns'],
    ['EAI_NODATA', 'dns'],
    ['EAI_NONAME', 'dns'],
    ['ENODATA', 'dns'],
    ['ESERVFAIL', 'dns'],
    ['ETIMEOUT', 'dns'],
    ['UND_ERR_CONNECT_TIMEOUT', 'time-out'],
    ['UND_ERR_HEADERS_TIMEOUT', 'time-out'],
    ['UND_ERR_BODY_TIMEOUT', 'time-out'],
    ['ETIMEDOUT', 'time-out'],
    ['UND_ERR_HEADERS_OVERFLOW', 'limit-reached'],
    ['HPE_HEADER_OVERFLOW', 'limit-reached'],
    ['EPROTO', 'tls'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['CERT_NOT_YET_VALID', 'tls'],
    ['CERT_REVOKED', 'tls'],
    ['CERT_UNTRUSTED', 'tls'],
    ['CERT_REJECTED', 'tls'],
    ['CERT_SIGNATURE_FAILURE', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
    ['UNABLE_TO_GET_ISSUER_CERT', 'tls'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['INVALID_CA', 'tls'],
    ['INVALID_PURPOSE', 'tls'],
    ['HOSTNAME_MISMATCH', 'tls'],
    ['UND_ERR_PRX_TLS', 'tls']
]);
const sentences = {
    dns: 'the name could not be resolved',
    tls: 'the TLS certificate or handshake was not accepted',
    'time-out': 'the connection was not established in time',
    'limit-reached': 'the answer has more header lines than are read',
    'invalid-answer': 'what came back is no HTTP'
};
/** Codes of a connection on which nothing more came. */
const silences = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
/** A failure below HTTP as a `NoAnswer`: the host and the error's code, nothing else of the request. */
function transportFailure(error, url, proxy = { kind: 'none' }) {
    const known = innerOf(error, fetch/* NoAnswer */.W);
    if (known !== null)
        return known;
    const said = (cause, why) => new fetch/* NoAnswer */.W(cause, `${url.host} gave no answer: ${why}`);
    const failed = innerOf(error, ProxyFailure);
    if (failed !== null)
        return said('proxy', failed.message);
    const status = proxyStatus(error);
    if (status !== null && proxy.kind === 'named')
        return said(status >= 500 ? 'connection' : 'proxy', proxyRefusal(proxy, status));
    return said(causeOf(codeOf(error)), connectionFailure(error));
}
/** Why a connection failed, as a clause with the error's code. */
function connectionFailure(error) {
    const code = codeOf(error);
    const sentence = silences.has(code)
        ? 'it fell silent'
        : (sentences[causeOf(code)] ?? 'the connection failed');
    return `${sentence}${code === '' ? '' : ` (${code})`}`;
}
/** undici tells the answer of a proxy to CONNECT in the message of an error alone. */
function proxyStatus(error) {
    for (const inner of unwrapped(error)) {
        const message = 'message' in inner && typeof inner.message === 'string' ? inner.message : '';
        const status = /^Proxy response \((\d{3})\) /.exec(message)?.[1];
        if (status !== undefined)
            return Number(status);
    }
    return null;
}
function causeOf(code) {
    if (/^ERR_(?:TLS|SSL)_/.test(code))
        return 'tls';
    if (code.startsWith('HPE_') && !causes.has(code))
        return 'invalid-answer';
    return causes.get(code) ?? 'connection';
}
/** undici and node:net wrap errors: several addresses give an `AggregateError`, a proxy a `cause`. */
function* unwrapped(error) {
    for (let inner = error, depth = 0; isObject(inner) && depth < 5; depth += 1) {
        yield inner;
        const first = 'errors' in inner && Array.isArray(inner.errors) ? inner.errors[0] : null;
        if (isObject(first))
            yield first;
        inner = 'cause' in inner ? inner.cause : null;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function innerOf(error, kind) {
    for (const inner of unwrapped(error))
        if (inner instanceof kind)
            return inner;
    return null;
}
function codeOf(error) {
    for (const inner of unwrapped(error)) {
        const code = 'code' in inner ? inner.code : null;
        if ('name' in inner && inner.name === 'HTTPParserError' && typeof code !== 'string')
            return 'HPE_INVALID';
        if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code))
            return code;
    }
    return '';
}

;// CONCATENATED MODULE: ./src/registry/wire.ts






/** Bytes of all header lines of one answer; Node's own default is 16 KiB, and Azure's and GitHub's answers stay below. */
const headerBytes = 16 * 1024;
/** Some registries refuse a client without a name. */
const userAgent = 'codespaces-preflight';
/**
 * One request, one answer, over HTTP/1.1: redirects are answers, the body is a stream, nothing is decompressed.
 * Private addresses are refused before and at the connection (specification 6.2), plain http is spoken with loopback
 * and trusted hosts alone. undici loads with the first request.
 */
function openWire(options) {
    let lines = null;
    const wire = async (request, signal = request.signal) => {
        lines ??= openLines(options);
        return send(await lines, request, signal);
    };
    return {
        fetch: guard(wire, options),
        close: async () => {
            if (lines === null)
                return;
            const { secure, plain, direct } = await lines;
            await Promise.all([secure, plain, direct].map(({ dispatcher }) => dispatcher.destroy()));
        }
    };
}
async function openLines(options) {
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const connect = guardedConnector(undici, options);
    const silence = options.silentSeconds * 1000;
    const bounds = { maxHeaderSize: headerBytes, headersTimeout: silence, bodyTimeout: silence };
    const shared = { connect, ...bounds, noProxy: options.proxies.no ?? '' };
    const through = (proxy, scheme) => {
        const connectProxy = proxyConnector(undici, proxy, options);
        const clientFactory = (url, given) => new undici.Pool(url, { ...given, ...bounds, connect: connectProxy });
        const address = addressOf(proxy);
        // The empty strings keep undici from reading the process environment by itself.
        const addresses = scheme === 'https' ? { httpsProxy: address, httpProxy: '' } : { httpsProxy: '', httpProxy: address };
        return { proxy, dispatcher: new undici.EnvHttpProxyAgent({ ...shared, ...addresses, clientFactory }) };
    };
    return {
        undici,
        secure: through(readProxy('HTTPS_PROXY', options.proxies.https), 'https'),
        plain: through(readProxy('HTTP_PROXY', options.proxies.http), 'http'),
        direct: { proxy: { kind: 'none' }, dispatcher: new undici.Agent({ connect, ...bounds }) }
    };
}
/** One that cannot be used stands at a name that no proxy has, so that `NO_PROXY` still lets hosts past it. */
function addressOf(proxy) {
    if (proxy.kind === 'none')
        return '';
    return proxy.kind === 'named' ? proxy.url.href : 'http://proxy.invalid';
}
/** The connection to the proxy itself, which the environment names and which is therefore trusted. */
function proxyConnector(undici, proxy, { connectSeconds }) {
    const connect = undici.buildConnector({ timeout: connectSeconds * 1000 });
    return (target, callback) => {
        if (proxy.kind !== 'named') {
            callback(new ProxyFailure(proxy.kind === 'unusable' ? proxy.detail : 'there is no proxy'), null);
            return;
        }
        connect(target, (...[error, socket]) => {
            if (error === null)
                callback(null, socket);
            else {
                const why = connectionFailure(error);
                callback(new ProxyFailure(`the proxy ${proxy.url.host} (${proxy.variable}) was not reached: ${why}`), null);
            }
        });
    };
}
/** A direct connection. */
function guardedConnector(undici, options) {
    const timeout = options.connectSeconds * 1000;
    const free = undici.buildConnector({
        timeout,
        lookup: socketLookup(options.lookup)
    });
    const guarded = undici.buildConnector({
        timeout,
        lookup: publicLookup(options.lookup)
    });
    return (target, callback) => {
        const url = new URL(`${target.protocol}//${target.host ?? target.hostname}`);
        const connect = options.allowPrivateNetwork || isTrusted(url, options) ? free : guarded;
        connect(target, callback);
    };
}
async function send(lines, request, signal) {
    const url = new URL(request.url);
    const { dispatcher, proxy } = lineFor(lines, url);
    try {
        const answered = lines.undici.request(url, {
            dispatcher,
            method: request.method,
            headers: headersOf(request),
            body: request.body === null ? null : Buffer.from(await request.arrayBuffer()),
            signal,
            // undici hangs up after a HEAD unless told otherwise: each manifest of Docker Hub would cost a second handshake.
            reset: false
        });
        const { statusCode, headers, body } = await unlessAborted(answered, signal);
        // An abort destroys the body also when nobody reads it.
        body.on('error', () => undefined);
        const stream = (0,registry_body/* streamOf */.mA)(body, {
            end: () => body.destroy(),
            failure: error => transportFailure(error, url, proxy)
        });
        return (0,registry_body/* answer */.ZF)(request.url, statusCode, headers, stream);
    }
    catch (error) {
        throw transportFailure(error, url, proxy);
    }
}
/** undici hears of an abort only when the request has a connection, and a proxy may never give it one. */
function unlessAborted(answered, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort);
        const end = () => signal.removeEventListener('abort', abort);
        answered.finally(end).then(resolve, reject);
    });
}
function lineFor(lines, url) {
    if ((0,address/* isLoopbackHost */.cW)(url.hostname))
        return lines.direct;
    return url.protocol === 'https:' ? lines.secure : lines.plain;
}
/** Without `accept-encoding`: a bound on a body is a bound on what arrives, and nothing unfolds. */
function headersOf(request) {
    const headers = new Headers(request.headers);
    headers.delete('accept-encoding');
    if (!headers.has('user-agent'))
        headers.set('user-agent', userAgent);
    return Object.fromEntries(headers);
}

;// CONCATENATED MODULE: ./src/registry/network.ts









/** All layers over the real network. Nothing is opened before the first request. */
function openNetwork(options) {
    const wire = openWire({
        ...options,
        connectSeconds: Math.min(10, options.timeoutSeconds / 2),
        silentSeconds: options.timeoutSeconds + 5,
        lookup: options.lookup ?? (hostname => (0,promises_.lookup)(hostname, { all: true }))
    });
    return layered(wire.fetch, options, () => wire.close());
}
/** The same layers over another wire: the embedded world of the demonstration, or that of a test. */
function networkOver(wire, options) {
    return layered(wire, options, () => Promise.resolve());
}
function layered(wire, options, close) {
    const counts = counter();
    const limits = limiter({ requests: options.requestLimit ?? 20_000, seconds: options.totalSeconds ?? 900 });
    const allowance = () => limits.allowance(options.timeoutSeconds);
    const timeoutSeconds = () => allowance().seconds;
    const baseSeconds = options.retryBaseSeconds ?? ordinaryPatience.baseSeconds;
    const bounded = async (request, signal) => (0,registry_body/* boundBody */.B9)(await wire(request, signal), registry_body/* bodyLimits */.TR.any);
    const counted = limits.layer(counts.layer(bounded));
    const repeated = retry(redirects(counted, options), { ...ordinaryPatience, baseSeconds, timeoutSeconds });
    return {
        fetch: concurrency(timeout(repeated, allowance), options.concurrency),
        requests: counts.requests,
        limits: limits.met,
        close
    };
}


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Failures are kept as well: the layers below have repeated what was worth it. */
function once() {
    const answers = new Map();
    return {
        get(key, ask) {
            const known = answers.get(key);
            if (known !== undefined)
                return known;
            const answer = ask();
            answers.set(key, answer);
            return answer;
        },
        known: async (key) => {
            const answer = answers.get(key);
            return answer === undefined ? null : answer.catch(() => null);
        }
    };
}


/***/ }),

/***/ 1428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   su: () => (/* binding */ isRepeatable),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
const marked = new WeakSet();
/** Says of a request that it may be sent again though its method does not say so: a POST that asks for a token. */
function repeatable(request) {
    marked.add(request);
    return request;
}
/** Whether sending the request twice does no more than sending it once. */
function isRepeatable(request) {
    return ['GET', 'HEAD', 'OPTIONS'].includes(request.method) || marked.has(request);
}
/** A copy to send; the original keeps its body and can be copied again. The mark of `repeatable` goes with it. */
function copyOf(request) {
    const copy = request.clone();
    return marked.has(request) ? repeatable(copy) : copy;
}


/***/ }),

/***/ 2424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ assembleListing),
/* harmony export */   xr: () => (/* binding */ assembleReport)
/* harmony export */ });
/* unused harmony export byPosition */
/* harmony import */ var _evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9322);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(311);



const unjudged = { team: 'unknown', prebuild: 'unknown', outside: 'unknown' };
/** Makes the report of a check (specification 5.3). Its order is stable: configurations by path, the rest by position. */
function assembleReport(discovery, facts, judgement) {
    const judged = new Map(judgement.images.map(image => [image.key, image]));
    return {
        ...shared(discovery, [...facts.incomplete, ...limitsIn(judgement.findings)]),
        repository: facts.repository,
        repositoryVisibility: facts.repositoryLook.read === 'found' ? facts.repositoryLook.visibility : 'unknown',
        conclusion: judgement.conclusion,
        reason: judgement.reason,
        images: groupUses(discovery.uses).map(([key, uses]) => reportedImage(uses, facts.images.get(key), judged.get(key))),
        packages: facts.packages.map(({ registry, name, uses }, index) => ({
            registry,
            name,
            uses: uses.map(packageUse),
            access: judgement.packages[index]?.access ?? unjudged,
            evidence: judgement.packages[index]?.evidence ?? []
        })),
        findings: judgement.findings,
        ignored: judgement.ignored,
        requests: facts.requests
    };
}
/** Makes the report of `images`, for which nobody was asked. */
function assembleListing(discovery, packages, repository) {
    const findings = (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .boundFindings */ .bx)(discovery.findings);
    return {
        ...shared(discovery, [...discovery.incomplete, ...limitsIn(findings)]),
        repository,
        repositoryVisibility: 'unknown',
        images: groupUses(discovery.uses).map(([, uses]) => listedImage(uses)),
        packages: packages.map(({ registry, name, uses }) => ({ registry, name, uses: uses.map(packageUse) })),
        findings,
        ignored: 0,
        requests: {}
    };
}
/** The bounds that were met, as sentences. */
function limitsIn(findings) {
    return findings.filter(({ rule }) => rule === 'limit-reached').map(({ message }) => message);
}
function shared(discovery, incomplete) {
    return {
        schemaVersion: 1,
        tool: { name: 'codespaces-preflight', version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r },
        configurations: discovery.configurations.map(({ path, name }) => ({ path, name })),
        unresolved: discovery.unresolved.map(reportedUnresolved),
        complete: incomplete.length === 0,
        incomplete: [...new Set(incomplete)].sort()
    };
}
/** The uses of each image, both in the order of position. */
function groupUses(uses) {
    const groups = new Map();
    for (const use of [...uses].sort(byPosition)) {
        const key = (0,_evidence_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .imageKey */ .p)(use.reference);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [use]);
        else
            group.push(use);
    }
    return [...groups];
}
/** Orders by file, line, column, and then by configuration, so that equal reports are equal bytes. */
function byPosition(left, right) {
    return (byText(left.file, right.file) ||
        left.line - right.line ||
        left.column - right.column ||
        byText(left.configuration, right.configuration) ||
        byText(left.kind, right.kind));
}
function byText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
function listedImage(uses) {
    return { ...identity(uses[0].reference), ...usage(uses), platforms: null, resolvedDigest: null };
}
function reportedImage(uses, facts, judged) {
    const manifest = facts === undefined ? null : manifestOf(facts);
    return {
        ...identity(uses[0].reference),
        ...usage(uses),
        access: judged?.access ?? unjudged,
        evidence: judged?.evidence ?? [],
        platforms: manifest?.platforms ?? null,
        resolvedDigest: manifest?.digest ?? null
    };
}
function identity({ text, registry, repository, tag, digest }) {
    return { reference: text, registry, repository, tag, digest };
}
function usage(uses) {
    return { required: uses.some(({ required }) => required), uses: uses.map(reportedUse) };
}
function manifestOf(facts) {
    const looks = [
        facts.anonymous,
        ...facts.tokens.map(({ look }) => look),
        ...facts.triples.map(({ look }) => look)
    ];
    const allowed = looks.find(look => look.result === 'allowed');
    return allowed === undefined ? null : allowed.manifest;
}
function reportedUse(use) {
    const { configuration, kind, written, file, line, column, endLine, endColumn } = use;
    return { configuration, kind, written, file, line, column, endLine, endColumn, via: use.via.map(place) };
}
function packageUse(use) {
    const { configuration, written, file, line, column, endLine, endColumn } = use;
    return { configuration, written, file, line, column, endLine, endColumn, via: use.via.map(place) };
}
function place({ file, line, column, endLine, endColumn, text }) {
    return { file, line, column, endLine, endColumn, text };
}
function reportedUnresolved(use) {
    const { configuration, kind, written, file, line, column, endLine, endColumn, reason, required } = use;
    const via = use.via.map(place);
    return { configuration, kind, written, reason, required, file, line, column, endLine, endColumn, via };
}


/***/ }),

/***/ 5104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ redactedLines),
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/**
 * Members whose values are words of this program (specification 5.3): readers of a report depend on them, and a secret that
 * happens to be such a word is not told by it.
 */
const closedWords = new Set([
    'access',
    'audience',
    'claim',
    'conclusion',
    'fingerprint',
    'kind',
    'relation',
    'repositoryVisibility',
    'result',
    'rule',
    'severity',
    'tool',
    'who'
]);
/**
 * A report, or a part of one, with no secret in any of its texts (specification 6.3). Values are redacted, before a form
 * escapes them: escaped, a secret would not be found, and a mask in a finished document could break it.
 */
function redacted(value, redact) {
    return withoutSecrets(value, redact);
}
function withoutSecrets(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map(item => withoutSecrets(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => {
        if (closedWords.has(name))
            return [name, member];
        return [name, name === 'requests' ? byHost(member, redact) : withoutSecrets(member, redact)];
    }));
}
/** Hosts are named by the files: of these members the names are texts too. */
function byHost(requests, redact) {
    const counts = new Map();
    for (const [host, count] of Object.entries(requests)) {
        const name = redact(host);
        counts.set(name, (counts.get(name) ?? 0) + count);
    }
    return Object.fromEntries(counts);
}
/** The lines of the files with no secret in them. */
function redactedLines(sourceLine, redact) {
    return (file, line) => {
        const text = sourceLine(file, line);
        return text === null ? null : redact(text);
    };
}


/***/ }),

/***/ 1062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogue: () => (/* binding */ catalogue),
/* harmony export */   isRuleId: () => (/* binding */ isRuleId),
/* harmony export */   ruleIds: () => (/* binding */ ruleIds)
/* harmony export */ });
/** What every run needs of each rule, in the order in which they are listed. Identifiers never change once they are released. */
const catalogue = {
    'invalid-configuration': { severity: 'error', title: 'a file cannot be read as what it is' },
    'configuration-not-used': {
        severity: 'warning',
        title: 'a devcontainer.json lies where Codespaces does not look'
    },
    'nothing-checked': {
        severity: 'warning',
        title: 'no configuration was found, and that looks like a mistake'
    },
    'missing-file': { severity: 'error', title: 'a file that a configuration names is absent' },
    'path-outside-repository': { severity: 'error', title: 'a path leaves the repository' },
    'invalid-image-reference': { severity: 'error', title: 'the text is no image reference' },
    'unresolved-variable': {
        severity: 'warning',
        title: 'the reference depends on a value that no file gives'
    },
    'wrong-artifact-kind': { severity: 'error', title: 'the artifact is of another kind than its use' },
    'retired-registry': { severity: 'error', title: 'docker.pkg.github.com is retired' },
    'image-not-allowed': { severity: 'error', title: 'the image is not on the list of allowed images' },
    'cli-cannot-parse': { severity: 'warning', title: 'Docker builds this, the dev container CLI misreads it' },
    'push-from-codespace': { severity: 'notice', title: 'a lifecycle command publishes a package' },
    'early-image-pull': { severity: 'warning', title: 'an image is pulled before the credentials are there' },
    'private-package-in-public-repository': {
        severity: 'error',
        title: 'a private package is used in a public repository'
    },
    'internal-package-in-public-repository': {
        severity: 'error',
        title: 'an internal package is used in a public repository'
    },
    'package-access-not-inherited': {
        severity: 'error',
        title: 'the package does not inherit access from its repository'
    },
    'package-not-granted': { severity: 'error', title: 'the package gives this repository no access' },
    'package-access-unproven': {
        severity: 'warning',
        title: 'nothing proves that codespaces may pull the package'
    },
    'package-not-found': { severity: 'error', title: 'there is no such package, or nobody here may see it' },
    'image-not-found': { severity: 'error', title: 'the tag or digest is not there' },
    'no-amd64-image': { severity: 'error', title: 'the image does not exist for the platform of codespaces' },
    'registry-unreachable': { severity: 'warning', title: 'the registry gave no answer' },
    'registry-secrets-missing': { severity: 'error', title: 'no Codespaces secrets serve the registry' },
    'registry-secrets-incomplete': { severity: 'error', title: 'one or two of three Codespaces secrets exist' },
    'registry-secrets-misnamed': { severity: 'warning', title: "a secret's name nearly fits" },
    'registry-secrets-not-assigned': {
        severity: 'error',
        title: 'the secrets exist and do not reach this repository'
    },
    'registry-secrets-user-only': { severity: 'warning', title: 'the secrets are those of one person' },
    'registry-secrets-mixed-levels': {
        severity: 'notice',
        title: 'the three secrets come from several levels'
    },
    'registry-secrets-unproven': {
        severity: 'warning',
        title: 'nothing says which secrets serve the registry'
    },
    'registry-server-mismatch': {
        severity: 'error',
        title: "Docker will not match the SERVER value to the image's host"
    },
    'registry-login-rejected': { severity: 'error', title: 'the registry refuses the login' },
    'registry-pull-denied': { severity: 'error', title: 'the login works, the pull is refused' },
    'login-breaks-public-image': {
        severity: 'warning',
        title: 'a refused login breaks the pull of a public image'
    },
    'ghcr-secrets-redundant': {
        severity: 'warning',
        title: "secrets for GitHub's container registry are not needed"
    },
    'outside-contributors-blocked': {
        severity: 'notice',
        title: 'people without write access cannot pull the image'
    },
    'ecr-token-expires': { severity: 'warning', title: 'an ECR token lives 12 hours at most' },
    'ecr-token-expired': { severity: 'error', title: 'the ECR token has expired' },
    'ecr-permission-missing': { severity: 'error', title: 'an IAM action is missing' },
    'ecr-secrets-name': { severity: 'notice', title: 'ECR_CONTAINER_REGISTRY_* is the recommended name' },
    'token-cannot-read-packages': { severity: 'warning', title: 'our own token cannot read packages' },
    'secrets-not-checked': { severity: 'notice', title: 'the names of the Codespaces secrets were not read' },
    'expired-ignore': { severity: 'warning', title: 'an ignore is past its date' },
    'declaration-changed': { severity: 'warning', title: 'the pull request changes what is declared' },
    'login-in-initialize-command': { severity: 'notice', title: 'initializeCommand logs in' },
    'secrets-unused': { severity: 'notice', title: 'secrets for a registry that no image uses' },
    'docker-client-disagrees': { severity: 'warning', title: 'the docker client got another answer' },
    'unsupported-manifest': { severity: 'error', title: 'what lies there is no image that Docker can run' },
    'package-not-seamless': {
        severity: 'warning',
        title: 'the registry gives codespaces no access of its own'
    },
    'address-refused': { severity: 'warning', title: 'the address is private and was not asked' },
    'limit-reached': { severity: 'warning', title: 'a bound was met; the report is incomplete' },
    'codespaces-unavailable': { severity: 'notice', title: 'GitHub Enterprise Server has no Codespaces' }
};
/** All identifiers, in the order of the catalogue. */
const ruleIds = Object.keys(catalogue);
/** Whether a text is the identifier of a rule. */
function isRuleId(text) {
    return Object.hasOwn(catalogue, text);
}


/***/ }),

/***/ 6270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bp: () => (/* binding */ arranged),
/* harmony export */   bx: () => (/* binding */ boundFindings),
/* harmony export */   gk: () => (/* binding */ finding)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(182);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1062);



/** Places of one finding that are listed. */
const mostPlaces = 1_000;
/** Findings of one report, and places of them all, that are listed. */
const mostFindings = 2_000;
const mostPlacesOfAll = 20_000;
const lighter = { error: 'warning', warning: 'notice', notice: 'notice' };
/** Makes a finding of `rule`; one about something that is not required weighs one step less (specification 4). */
function finding(rule, parts) {
    const severity = parts.severity ?? _catalogue_js__WEBPACK_IMPORTED_MODULE_1__.catalogue[rule].severity;
    const places = distinct(parts.places ?? []);
    const [first = parts.location ?? null, ...also] = places.slice(0, mostPlaces);
    const images = [...new Set(parts.images ?? (parts.image ? [parts.image] : []))];
    return {
        rule,
        severity: parts.required === false ? lighter[severity] : severity,
        message: parts.message,
        notes: parts.notes ?? [],
        location: spanOf(first),
        also,
        further: Math.max(0, places.length - mostPlaces),
        image: images[0] ?? null,
        images,
        fixes: arranged(parts.fixes ?? []),
        fingerprint: fingerprint(rule, parts.subject ?? images[0] ?? null, first?.file ?? null)
    };
}
/** What cannot be undone comes last, with what it needs besides; the first of all is the way that is recommended. */
function arranged(fixes) {
    const ways = [];
    for (const fix of fixes) {
        const last = ways.at(-1);
        if (fix.relation === 'and' && last !== undefined)
            last.push(fix);
        else
            ways.push([fix]);
    }
    const isFinal = (way) => way.some(({ irreversible }) => irreversible === true);
    return [...ways.filter(way => !isFinal(way)), ...ways.filter(isFinal)].flatMap((way, place) => way.map((fix, step) => ({
        ...fix,
        relation: step > 0 ? 'and' : place > 0 ? 'or' : 'first',
        irreversible: fix.irreversible === true
    })));
}
/** A registry or package is the same cause wherever it is named; what has no name is told by its file. */
function fingerprint(rule, subject, file) {
    const parts = JSON.stringify([rule, subject ?? file]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts).digest('hex').slice(0, 16);
}
/**
 * The findings of one report in the order that they have: the heaviest where there are more than {@link mostFindings},
 * with as many places as one report lists. Each bound that was met is a `limit-reached` at the end.
 */
function boundFindings(findings) {
    const heaviest = [...findings].sort((left, right) => weightOf(left) - weightOf(right));
    const kept = new Set(heaviest.slice(0, mostFindings));
    let room = mostPlacesOfAll;
    const listed = findings
        .filter(one => kept.has(one))
        .map(one => {
        const also = one.also.slice(0, room);
        room -= also.length;
        return { ...one, also, further: one.further + one.also.length - also.length };
    });
    const further = listed.reduce((sum, one) => sum + one.further, 0);
    return [
        ...listed,
        ...limitWhere(kept.size < findings.length, `There are ${findings.length} findings: the ${mostFindings} heaviest are listed.`),
        ...limitWhere(further > 0, `${further} places of findings are counted and not listed: one finding lists ${mostPlaces}, and all together ${mostPlacesOfAll}.`)
    ];
}
function weightOf({ severity }) {
    return _model_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.indexOf(severity);
}
function limitWhere(met, message) {
    return met ? [finding('limit-reached', { message })] : [];
}
/** Several configurations may lead to one place. */
function distinct(places) {
    const spans = new Map(places.map(place => [placeKey(place), bare(place)]));
    return [...spans.values()];
}
function placeKey({ file, line, column }) {
    return `${line}:${column} ${file}`;
}
function spanOf(location) {
    return location === null ? null : bare(location);
}
function bare({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}


/***/ })

};
