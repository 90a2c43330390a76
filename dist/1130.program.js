export const id = 1130;
export const ids = [1130];
export const modules = {

/***/ 2262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   protectLogins: () => (/* binding */ protectLogins)
/* harmony export */ });
/* harmony import */ var _triples_triples_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2389);

/** Makes secret what logs in: triples with what their servers hold, and addresses. */
function protectLogins(redactor, triples, addresses) {
    for (const { server, user, password } of triples) {
        for (const secret of secretsOfAddress(server ?? ''))
            redactor.protect(secret);
        if (server !== null && (0,_triples_triples_js__WEBPACK_IMPORTED_MODULE_0__/* .shownServer */ .Hl)(server) === null && !(0,_triples_triples_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommonWord */ .ei)(server))
            redactor.protect(server);
        redactor.protect(password);
        if (password !== null)
            redactor.protectLogin(user ?? '', password);
    }
    for (const address of addresses)
        for (const secret of secretsOfAddress(address))
            redactor.protect(secret);
}
/**
 * The password of an address, as it is written and as it is meant, and the values of its query. What stands alone before the
 * host may be a token or a user; neither it nor a value is secret where it is a word or a host.
 */
function secretsOfAddress(address) {
    const [, login = '', query = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:([^/?#]*)@)?[^?#]*\??([^#]*)/i.exec(address) ?? [];
    const colon = login.indexOf(':');
    const password = colon < 0 ? [] : [login.slice(colon + 1), decoded(login.slice(colon + 1))];
    const perhaps = [...(colon < 0 ? [login] : []), ...new URLSearchParams(query).values()];
    const hidden = perhaps.filter(value => !(0,_triples_triples_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommonWord */ .ei)(value) && (0,_triples_triples_js__WEBPACK_IMPORTED_MODULE_0__/* .shownServer */ .Hl)(value) === null);
    return [...password, ...hidden.flatMap(value => [value, decoded(value)])].filter(secret => secret !== '');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 2389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ shownServer),
/* harmony export */   Pz: () => (/* binding */ assignTriples),
/* harmony export */   ei: () => (/* binding */ isCommonWord)
/* harmony export */ });
/* unused harmony export serverFaults */
/* harmony import */ var _server_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5207);

/** Assigns the triples of the environment to the registries of the images, by the exact key of Docker. */
function assignTriples(triples, registries) {
    const known = [...new Set(registries)];
    const byRegistry = new Map();
    const unmatched = [];
    for (const triple of triples) {
        const { server } = triple;
        if (server === null)
            continue;
        const served = known.flatMap(registry => assignment(triple, server, registry));
        for (const { registry, assigned } of served) {
            byRegistry.set(registry, [...(byRegistry.get(registry) ?? []), assigned]);
        }
        if (served.length === 0)
            unmatched.push({ ...triple, server });
    }
    return {
        byRegistry,
        unmatchedTriples: unmatched.map(triple => unmatchedTriple(triple, known, byRegistry)),
        withoutServer: triples.filter(triple => triple.server === null)
    };
}
function assignment(triple, server, registry) {
    const spelling = (0,_server_key_js__WEBPACK_IMPORTED_MODULE_0__/* .matchServer */ .zx)(server, registry);
    if (spelling !== 'exact' && spelling !== 'other-hub-spelling')
        return [];
    const parts = isComplete(triple) ? 'complete' : 'incomplete';
    return [{ registry, assigned: { triple, spelling, parts } }];
}
function isComplete({ user, password }) {
    return user !== null && password !== null;
}
function unmatchedTriple(triple, registries, served) {
    const { prefix, server } = triple;
    const meant = meantRegistry(server, registries, served);
    const slips = new Set(registries.filter(registry => !served.has(registry) && (0,_server_key_js__WEBPACK_IMPORTED_MODULE_0__/* .matchServer */ .zx)(server, registry) === 'slip'));
    return {
        prefix,
        complete: isComplete(triple),
        // What is so near to the name of a registry is no secret.
        server: shownServer(server) ?? (slips.size > 0 ? (0,_server_key_js__WEBPACK_IMPORTED_MODULE_0__/* .bareHost */ .n0)(server) : null),
        meant,
        slips,
        faults: meant === null ? [] : serverFaults(server, meant)
    };
}
/** The registry that a stray SERVER was meant for; one that another triple serves needs no such guess. */
function meantRegistry(server, registries, served) {
    for (const kind of ['case', 'port', 'lookalike']) {
        const meant = registries.find(registry => !served.has(registry) && (0,_server_key_js__WEBPACK_IMPORTED_MODULE_0__/* .matchServer */ .zx)(server, registry) === kind);
        if (meant !== undefined)
            return meant;
    }
    return null;
}
const schemeForm = /^[a-z][a-z0-9+.-]{0,20}:\/\//i;
const hostForm = /^([a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?)\.?(:\d{1,5})?$/i;
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
/** Names that registries give to the users of their tokens. */
const tokenUsers = new Set([
    'aws',
    'token',
    'nologin',
    'oauth2accesstoken',
    '_token',
    '_json_key',
    '_json_key_base64',
    '00000000-0000-0000-0000-000000000000'
]);
const wordForm = /^(?:[a-z]{2,20}\d{0,2}|\d{12})(?:[-.](?:[a-z]{2,20}\d{0,2}|\d{1,3}))*$/i;
const secretWord = /pass|secret|token|key|pwd|login/i;
/**
 * Whether a value is a word as names have it, which a report cannot do without: `acme` as SERVER is the name of the registry
 * without its domain, and of the organization too.
 */
function isCommonWord(text) {
    const value = text.trim();
    if (tokenUsers.has(value.toLowerCase()))
        return true;
    return value.length <= 20 && wordForm.test(value) && !secretWord.test(value) && !tokenForm.test(value);
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

/***/ 7353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   edits: () => (/* binding */ edits),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The word that was probably meant: the one with the fewest edits, at most a third of its letters, or the only one that
 * begins so; `null` where none is near.
 */
function nearest(written, words) {
    if (written.length > 100)
        return null;
    const known = plain(written);
    const [longer, ...others] = known.length < shortest ? [] : words.filter(word => plain(word).startsWith(known));
    if (longer !== undefined && others.length === 0)
        return longer;
    const ranked = words
        .map(word => ({ word, distance: edits(known, plain(word)) - (isSwapped(known, plain(word)) ? 1 : 0) }))
        .sort((left, right) => left.distance - right.distance);
    const best = ranked[0];
    if (best === undefined)
        return null;
    return best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : null;
}
/** Fewer letters are the beginning of too much. */
const shortest = 3;
/** Whether two letters beside each other are swapped, and nothing else differs. */
function isSwapped(from, to) {
    const at = Array.from(from).findIndex((letter, index) => letter !== to[index]);
    const swapped = from.slice(0, at) + (from[at + 1] ?? '') + (from[at] ?? '') + from.slice(at + 2);
    return at >= 0 && swapped === to;
}
function plain(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
/** The number of letters to insert, remove or replace (Levenshtein). */
function edits(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let line = 1; line <= from.length; line++) {
        const next = [line];
        for (let column = 1; column <= to.length; column++) {
            const replaced = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ })

};
