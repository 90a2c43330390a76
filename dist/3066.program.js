export const id = 3066;
export const ids = [3066];
export const modules = {

/***/ 6191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ loginFaults),
/* harmony export */   _Q: () => (/* binding */ faultWords),
/* harmony export */   cs: () => (/* binding */ isHopeless)
/* harmony export */ });
/** The faults of a login, those of USER first; none of them shows a value. */
function loginFaults(user, password) {
    const key = keyFault(user, password);
    return [...edgeFaults('USER', user), ...(key === null ? edgeFaults('PASSWORD', password) : [key])];
}
/** Whether a login cannot be one, so that nobody need be asked. */
function isHopeless(faults) {
    return faults.some(({ kind }) => kind === 'no-json-key');
}
/** A fault as a clause. */
function faultWords(fault) {
    if (fault.kind === 'edge')
        return `${fault.part} ${fault.what}`;
    return fault.encoded
        ? 'USER is _json_key_base64, and PASSWORD is not the base64 text of a JSON key'
        : 'USER is _json_key, and PASSWORD is not the text of a JSON key';
}
function edgeFaults(part, value) {
    const start = /^\s/.test(value) ? ['begins with white space'] : [];
    const end = /[\r\n]\s*$/.test(value)
        ? ['ends with a line end']
        : /\s$/.test(value)
            ? ['ends with white space']
            : [];
    return [...start, ...end].map(what => ({ kind: 'edge', part, what }));
}
/** Google's registries take a service account's key file as the password of these two users. */
function keyFault(user, password) {
    switch (user.trim()) {
        case '_json_key':
            return isJsonObject(password) ? null : { kind: 'no-json-key', encoded: false };
        case '_json_key_base64':
            return isJsonObject(Buffer.from(password, 'base64').toString('utf8'))
                ? null
                : { kind: 'no-json-key', encoded: true };
        default:
            return null;
    }
}
function isJsonObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tripleName),
/* harmony export */   d: () => (/* binding */ meantName)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(182);

const exactForm = /^([A-Z0-9_]+)_CONTAINER_REGISTRY_(SERVER|USER|PASSWORD)$/;
/** The two halves of a name of a triple, or `null` for any other name; `name` in upper case. */
function tripleName(name) {
    const match = exactForm.exec(name);
    const part = _model_js__WEBPACK_IMPORTED_MODULE_0__/* .tripleParts */ .HD.find(candidate => candidate === match?.[2]);
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
    for (const part of _model_js__WEBPACK_IMPORTED_MODULE_0__/* .tripleParts */ .HD) {
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
    for (const part of _model_js__WEBPACK_IMPORTED_MODULE_0__/* .tripleParts */ .HD) {
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


/***/ }),

/***/ 4420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ permissionPatch)
/* harmony export */ });
/** The lines of devcontainer.json that ask for read access to the packages of a repository (`owner/name`), as a JSON document. */
function permissionPatch(repository) {
    const permissions = '{ "packages": "read", "contents": "read" }';
    return [
        '{ "customizations": { "codespaces": { "repositories": {',
        `  ${JSON.stringify(repository)}: { "permissions": ${permissions} }`,
        '} } } }'
    ].join('\n');
}


/***/ }),

/***/ 3280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DN: () => (/* binding */ causeFinding),
  cZ: () => (/* binding */ causesOf),
  yE: () => (/* binding */ countedSituations),
  me: () => (/* binding */ groupedBy),
  Fi: () => (/* binding */ onePerCause),
  Y: () => (/* binding */ ruleOf)
});

// EXTERNAL MODULE: ./src/discovery/reading.ts
var reading = __webpack_require__(7606);
// EXTERNAL MODULE: ./src/evidence/types.ts
var types = __webpack_require__(6132);
// EXTERNAL MODULE: ./src/model.ts
var model = __webpack_require__(182);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(6270);
// EXTERNAL MODULE: ./src/judge/advice.ts
var advice = __webpack_require__(9835);
// EXTERNAL MODULE: ./src/judge/context.ts
var judge_context = __webpack_require__(9080);
// EXTERNAL MODULE: ./src/judge/ecr-advice.ts
var ecr_advice = __webpack_require__(6870);
// EXTERNAL MODULE: ./src/judge/ignores.ts
var ignores = __webpack_require__(2280);
// EXTERNAL MODULE: ./src/judge/image-verdict.ts
var image_verdict = __webpack_require__(9058);
// EXTERNAL MODULE: ./src/judge/moved-names.ts
var moved_names = __webpack_require__(7817);
// EXTERNAL MODULE: ./src/judge/order.ts
var order = __webpack_require__(2647);
// EXTERNAL MODULE: ./src/judge/package-advice.ts
var package_advice = __webpack_require__(5692);
// EXTERNAL MODULE: ./src/judge/package-subject.ts
var package_subject = __webpack_require__(6482);
// EXTERNAL MODULE: ./src/judge/registry-advice.ts
var registry_advice = __webpack_require__(253);
// EXTERNAL MODULE: ./src/evidence/pulls.ts
var pulls = __webpack_require__(3369);
// EXTERNAL MODULE: ./src/judge/missing-image.ts
var missing_image = __webpack_require__(5907);
// EXTERNAL MODULE: ./src/judge/secret-fixes.ts
var secret_fixes = __webpack_require__(3177);
// EXTERNAL MODULE: ./src/judge/secret-reasons.ts
var secret_reasons = __webpack_require__(4459);
// EXTERNAL MODULE: ./src/judge/secret-names.ts
var secret_names = __webpack_require__(3226);
;// CONCATENATED MODULE: ./src/judge/secret-advice.ts










/** What is said where the Codespaces secrets decide, or that there are none. */
const secretAdvice = {
    'registry-secrets-incomplete': incomplete,
    'registry-secrets-missing': missing,
    'registry-secrets-unproven': unproven,
    'registry-secrets-user-only': userOnly,
    'registry-secrets-not-assigned': notAssigned,
    'login-in-initialize-command': initializeCommand,
    'secrets-not-checked': notChecked
};
/** What could contradict a `no` about what everybody gets. */
const ownSecrets = "Only each person's own three secrets at user level could contradict this (`level: user` declares them).";
/** The triple that is advised for the host, where there is one among these; else the first. */
function likeliest(cause, triples) {
    const advised = (0,secret_names/* advisedPrefix */.pV)(cause.context, cause.image.reference.registry);
    return triples.find(({ prefix }) => prefix === advised) ?? triples[0];
}
function incomplete(cause) {
    const { context, image, registry } = cause;
    const host = image.reference.registry;
    const triple = likeliest(cause, registry.names.incomplete);
    const part = registry.insideCodespace ? registry.triples.part : null;
    const prefix = part?.prefix ?? triple?.prefix ?? (0,secret_names/* advisedPrefix */.pV)(context, host);
    const missing = part?.absent ?? triple?.missing ?? [];
    const absent = missing.length > 0 ? missing : model/* tripleParts */.HD;
    const ways = part === null ? completeTriple(cause, prefix, absent) : (0,secret_fixes/* setParts */.fW)(context, host, prefix, absent);
    return {
        message: `The login for ${host} lacks ${(0,secret_names/* listOf */.c3)(absent.map(name => (0,secret_names/* secretName */.Gf)(prefix, name)))}, ${(0,missing_image/* needOf */.ER)(cause)}.`,
        notes: (0,advice/* present */.Eb)(part === null
            ? (othersThere[absent.length] ?? null)
            : `In this codespace ${(0,advice/* clause */.sb)((0,pulls/* pullDetail */.lR)(part.look))}.`, part === null ? ownSecrets : null),
        fixes: (0,missing_image/* loginWays */._X)(cause, ways)
    };
}
const othersThere = { 1: 'The other two exist.', 2: 'The third exists.' };
/** A part that exists under a name that nearly fits is written again; the others are added. */
function completeTriple({ context, image }, prefix, absent) {
    const misses = context.facts.secrets?.nearMisses ?? [];
    const missOf = (part) => misses.find(({ meant }) => meant === (0,secret_names/* secretName */.Gf)(prefix, part)) ?? null;
    const again = absent.flatMap(part => missOf(part) ?? []);
    const rest = absent.filter(part => missOf(part) === null);
    const set = rest.length === 0 ? [] : (0,secret_fixes/* setParts */.fW)(context, image.reference.registry, prefix, rest);
    return again.length === 0
        ? set
        : allNeeded([...again.map(miss => (0,secret_fixes/* writeAgain */.S2)(context, miss)), ...set.slice(0, 1)]);
}
/** Fixes each of which is needed. */
function allNeeded(fixes) {
    return fixes.map((one, index) => (index === 0 ? one : { ...one, relation: 'and' }));
}
/** A triple that names the host and lacks its login: nobody should think that it was tried. */
function notTried({ registry }) {
    const { part } = registry.triples;
    if (part === null || part.absent?.includes('SERVER') === true)
        return null;
    return `No login was tried: ${(0,advice/* clause */.sb)((0,pulls/* pullDetail */.lR)(part.look))}.`;
}
function missing(cause) {
    const { context, image, registry } = cause;
    const host = image.reference.registry;
    const { works } = registry.triples;
    const prefix = works?.prefix ?? (0,secret_names/* advisedPrefix */.pV)(context, host);
    const ways = (0,secret_fixes/* setParts */.fW)(context, host, prefix);
    return {
        message: works === null
            ? `No Codespaces secrets for ${host}, ${(0,missing_image/* needOf */.ER)(cause)}.`
            : `The login of ${prefix}_CONTAINER_REGISTRY_* works for ${host}, but these are no Codespaces secrets of ${(0,judge_context/* repositoryWords */.kU)(context)}.`,
        notes: (0,advice/* present */.Eb)(works === null ? (0,advice/* asSentence */.KG)((0,pulls/* pullDetail */.lR)(image.anonymous)) : null, whereNone(cause), otherHosts(context.facts.secrets?.triples ?? [], host), (0,judge_context/* insideCodespace */.UK)(context) ? null : ownSecrets, (0,secret_fixes/* limitsOfSecrets */.fV)(context)),
        fixes: (0,missing_image/* loginWays */._X)(cause, (0,missing_image/* mayLogIn */.zO)(cause) ? [...ways.slice(0, 1), ...(0,ecr_advice/* policyForKey */.tO)(cause), ...ways.slice(1)] : [])
    };
}
/** Where the triple was looked for. */
function whereNone({ context }) {
    if ((0,judge_context/* insideCodespace */.UK)(context))
        return 'This codespace has none.';
    const levels = context.ownerType === 'Organization' ? 'repository and organization level' : 'repository level';
    return `None at ${levels} reaches ${(0,judge_context/* repositoryWords */.kU)(context)}.`;
}
function otherHosts(triples, host) {
    const complete = triples.filter(({ reach }) => reach === 'complete').map(({ prefix }) => prefix);
    return complete.length === 0
        ? null
        : `The complete ones (${complete.join(', ')}) serve other hosts than ${host}.`;
}
function unproven(cause) {
    const { context, image, registry } = cause;
    const host = image.reference.registry;
    const prefixes = registry.names.unassigned.map(({ prefix }) => prefix);
    const advised = (0,secret_names/* advisedPrefix */.pV)(context, host);
    const likely = prefixes.find(prefix => prefix === advised) ?? prefixes[0] ?? advised;
    return {
        message: prefixes.length === 1
            ? `Nothing says that ${likely}_CONTAINER_REGISTRY_* serve ${host}, ${(0,missing_image/* needOf */.ER)(cause)}.`
            : `Nothing says which of the secrets of ${(0,secret_names/* listOf */.c3)(prefixes)} serve ${host}, ${(0,missing_image/* needOf */.ER)(cause)}.`,
        notes: (0,advice/* present */.Eb)('Names of secrets can be read, values never.', likely === advised && prefixes.length > 1 ? `By the name, ${likely} are the likely ones.` : null, notTried(cause)),
        fixes: (0,missing_image/* loginWays */._X)(cause, [
            (0,secret_fixes/* declareRegistry */.oc)(context, host, likely),
            ...(prefixes.includes(advised) || !(0,missing_image/* mayLogIn */.zO)(cause) ? [] : (0,secret_fixes/* setParts */.fW)(context, host, advised).slice(0, 1))
        ])
    };
}
function userOnly(cause) {
    const { context, image, registry } = cause;
    const host = image.reference.registry;
    const triple = likeliest(cause, registry.names.userOnly);
    const prefix = triple?.prefix ?? registry.personal ?? '';
    const own = model/* tripleParts */.HD.filter(part => triple === undefined || triple.levels[part] === 'user');
    return {
        message: triple === undefined
            ? `Each person needs ${prefix}_CONTAINER_REGISTRY_* of their own for ${host}, and no prebuild can use them.`
            : `Only one person's own secrets complete ${prefix}_CONTAINER_REGISTRY_* for ${host}, and no prebuild can use them.`,
        notes: (0,advice/* present */.Eb)((0,missing_image/* hiddenWords */.cK)(cause), triple === undefined
            ? 'Whether people have set them nobody can read.'
            : 'Secrets at user level prove nothing for colleagues.'),
        fixes: (0,missing_image/* loginWays */._X)(cause, (0,secret_fixes/* setParts */.fW)(context, host, prefix, own))
    };
}
function notAssigned(cause) {
    const { context, registry, image } = cause;
    const host = image.reference.registry;
    const triple = likeliest(cause, registry.names.notAssigned);
    const prefix = triple?.prefix ?? '';
    const stuck = triple?.unassigned ?? [];
    const levels = [...new Set(stuck.map(({ level }) => level))];
    const namesAt = (level) => stuck.filter(entry => entry.level === level).map(({ part }) => (0,secret_names/* secretName */.Gf)(prefix, part));
    const where = levels.map(level => `${(0,secret_names/* listOf */.c3)(namesAt(level))} at ${level} level`);
    return {
        message: `${prefix}_CONTAINER_REGISTRY_* for ${host} are not all shared with ${(0,judge_context/* repositoryWords */.kU)(context)}.`,
        notes: (0,advice/* present */.Eb)(where.length > 0 ? `There are ${(0,secret_names/* listOf */.c3)(where)}.` : null, (0,missing_image/* hiddenWords */.cK)(cause), ownSecrets),
        fixes: (0,missing_image/* loginWays */._X)(cause, levels.length === 0
            ? [(0,secret_fixes/* lookAtNames */.Rm)(context, host, prefix)]
            : [
                ...insteadForPublic(cause, prefix, stuck),
                ...allNeeded(levels.map(level => (0,secret_fixes/* assignParts */.w2)(context, level, namesAt(level))))
            ])
    };
}
/** The access "private repositories" of an organization's secrets leaves a public one out: secrets of its own take nothing from others. */
function insteadForPublic({ context, image }, prefix, stuck) {
    const parts = model/* tripleParts */.HD.filter(name => stuck.some(({ level, part }) => level === 'organization' && part === name));
    return context.visibility === 'public' && parts.length > 0
        ? (0,secret_fixes/* setParts */.fW)(context, image.reference.registry, prefix, parts).slice(0, 1)
        : [];
}
function initializeCommand(cause) {
    const { context, image } = cause;
    const { registry } = image.reference;
    return {
        message: `\`initializeCommand\` logs in somewhere; whether to ${registry}, ${(0,missing_image/* needOf */.ER)(cause)}, cannot be checked.`,
        notes: (0,advice/* present */.Eb)('Codespaces secrets can be checked, and none are proven.'),
        fixes: (0,missing_image/* loginWays */._X)(cause, (0,missing_image/* mayLogIn */.zO)(cause) ? (0,secret_fixes/* setParts */.fW)(context, registry, (0,secret_names/* advisedPrefix */.pV)(context, registry)) : [])
    };
}
function notChecked(cause) {
    const { context, image } = cause;
    const host = image.reference.registry;
    const [declared] = (0,judge_context/* declaredPrefixes */.JV)(context, host);
    const prefix = declared ?? (0,secret_names/* advisedPrefix */.pV)(context, host);
    const reason = (0,advice/* asSentence */.KG)((0,secret_reasons/* unreadReason */.un)(context));
    const isOnlyLater = declared !== undefined && !(0,secret_reasons/* wasGivenToken */.Yx)(context);
    return {
        message: isOnlyLater
            ? `${declared}_* are declared for ${host}; runs with a \`secrets-token\` read whether they exist.`
            : declared === undefined
                ? `Whether Codespaces secrets exist for ${host}, ${(0,missing_image/* needOf */.ER)(cause)}, was not read.`
                : `Whether ${declared}_*, which are declared for ${host}, exist was not read.`,
        notes: isOnlyLater
            ? (0,advice/* present */.Eb)(worksHere(cause), notTried(cause))
            : (0,advice/* present */.Eb)(reason, worksHere(cause), notTried(cause)),
        fixes: isOnlyLater
            ? [(0,secret_fixes/* lookAtNames */.Rm)(context, host, prefix)]
            : (0,missing_image/* loginWays */._X)(cause, [(0,secret_fixes/* lookAtNames */.Rm)(context, host, prefix), ...(0,secret_reasons/* namesToken */.YV)(context)])
    };
}
/** A login of the run that pulls shows that its values are right, and nothing of the secrets. */
function worksHere({ registry }) {
    const { works } = registry.triples;
    return works && `The login of ${works.prefix}_CONTAINER_REGISTRY_* that this run was given works.`;
}

// EXTERNAL MODULE: ./src/judge/situation.ts
var judge_situation = __webpack_require__(9543);
// EXTERNAL MODULE: ./src/judge/types.ts
var judge_types = __webpack_require__(6566);
;// CONCATENATED MODULE: ./src/judge/cause-findings.ts

















/** The situations that the configuration file does not ignore, and how many findings it does. */
function countedSituations(context, situations) {
    const keyOf = (situation) => `${ruleOf(situation) ?? ''} ${situation.image.reference.text}`;
    const ignored = situations.filter(situation => {
        const rule = ruleOf(situation);
        return rule !== null && (0,ignores/* isIgnored */.pi)(context, rule, situation.image.reference.text);
    });
    const left = new Set(ignored);
    return {
        counted: situations.filter(situation => !left.has(situation)),
        ignored: new Set(ignored.map(keyOf)).size
    };
}
/** Groups situations by rule and subject, in the order of the first of each; a row that has nothing to say makes none. */
function causesOf(situations) {
    const ruled = situations.filter(situation => ruleOf(situation) !== null);
    const groups = groupedBy(ruled, situation => {
        const rule = ruleOf(situation);
        return rule === null ? '' : `${rule} ${subjectOf(rule, situation)}`;
    });
    return groups.flatMap(group => {
        const rule = ruleOf(group[0]);
        return rule === null ? [] : [causeOf(rule, group)];
    });
}
/**
 * Rules whose message names the file, the variable or the text that it is about, wherever that is written: equal messages
 * are one cause.
 */
const namedInMessage = new Set([
    'missing-file',
    'path-outside-repository',
    'invalid-image-reference',
    'unresolved-variable',
    'cli-cannot-parse',
    'limit-reached'
]);
/**
 * Groups findings by rule and subject, in the order of the first of each: equal words about one image, or about what the
 * message names, are one finding with all places; of anything else, only what is said twice of one place is one finding.
 */
function onePerCause(findings) {
    const groups = groupedBy(findings, ({ rule, image, message, location }) => JSON.stringify([rule, image, message, image !== null || namedInMessage.has(rule) ? null : location]));
    return groups.map(([first, ...others]) => (others.length === 0 ? first : (0,finding/* unitedFinding */.hb)([first, ...others])));
}
/** Groups of equal keys, in the order of the first of each. */
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}
function causeOf(rule, situations) {
    const [first] = situations;
    const images = new Map();
    for (const { image } of situations) {
        const key = (0,types/* imageKey */.p)(image.reference);
        if (!images.has(key))
            images.set(key, image);
    }
    const [, ...others] = images.values();
    return {
        ...first,
        uses: situations.flatMap(({ uses }) => uses).sort(order/* byPosition */.rg),
        rule,
        subject: subjectOf(rule, first),
        situations,
        images: [first.image, ...others]
    };
}
/**
 * The rule of the row that decided. Where AWS tells its refusals apart, the rule that names the cause stands in place of
 * the general one.
 */
function ruleOf({ decision: { rule }, registry, image, context }) {
    const { loginRefused, pullRefused } = registry.triples;
    if (rule === 'registry-pull-denied' && image.authority === 'ecr' && pullRefused !== null)
        return 'ecr-permission-missing';
    if (rule !== 'registry-login-rejected' || !loginRefused?.ecr)
        return rule;
    if (loginRefused.ecr.refusal === 'no-authorization-permission')
        return 'ecr-permission-missing';
    return (0,ecr_advice/* isExpired */._d)(loginRefused.ecr, context.policy.today) ? 'ecr-token-expired' : rule;
}
const ofRegistry = new Set([
    'registry-unreachable',
    'registry-secrets-missing',
    'registry-secrets-incomplete',
    'registry-secrets-not-assigned',
    'registry-secrets-user-only',
    'registry-secrets-unproven',
    'registry-server-mismatch',
    'registry-login-rejected',
    'login-breaks-public-image',
    'login-in-initialize-command',
    'secrets-not-checked',
    'ecr-token-expired',
    'address-refused',
    'limit-reached'
]);
const ofPackage = new Set([
    'private-package-in-public-repository',
    'internal-package-in-public-repository',
    'package-access-not-inherited',
    'package-not-granted',
    'package-access-unproven',
    'package-not-found',
    'token-cannot-read-packages'
]);
function subjectOf(rule, { image }) {
    if (ofRegistry.has(rule))
        return image.reference.registry;
    return ofPackage.has(rule) ? (0,judge_situation/* repositoryOf */._)(image) : image.reference.text;
}
/** The finding about a cause. */
function causeFinding(cause) {
    const { rule, subject, situations, images, uses } = cause;
    const { message, notes, fixes } = (0,moved_names/* withMovedNames */.s)(cause, adviceFor(cause));
    return (0,finding/* finding */.gk)(rule, {
        message,
        notes: [...madeNotes(cause), ...(notes ?? [])],
        fixes,
        images: images.map(({ reference }) => reference.text),
        subject,
        places: uses,
        severity: heaviest(situations.map(situation => severityOf(rule, situation)))
    });
}
function madeNotes({ uses }) {
    const made = uses.find(({ mayBeMadeBy }) => mayBeMadeBy !== undefined)?.mayBeMadeBy;
    return made === undefined
        ? []
        : [`\`initializeCommand\` (${(0,reading/* quoted */.TL)(made)}) may make the image, so that nothing pulls it.`];
}
function severityOf(rule, situation) {
    const { context, decision, image, uses } = situation;
    const [team, prebuild] = decision.verdict;
    const outside = (0,image_verdict/* outsideAccess */.Mw)(context, image);
    const pulled = outside !== null && (0,judge_situation/* mayBeMade */.A)(situation) ? (0,judge_types/* withoutNo */.gZ)(outside) : outside;
    const meant = (0,judge_types/* access */.T_)(team, prebuild, pulled);
    const severity = (0,order/* severityFor */.v1)(rule, meant, context.policy.audiences);
    return uses.some(({ required }) => required) ? severity : finding/* lighter */.a6[severity];
}
function heaviest(all) {
    return model/* severities */.gO.find(severity => all.includes(severity)) ?? 'notice';
}
function adviceFor(situation) {
    const { rule } = situation.decision;
    if (rule === null)
        return retired(situation);
    if (rule in registry_advice/* registryAdvice */.uF)
        return registry_advice/* registryAdvice */.uF[rule](situation);
    if (rule in registry_advice/* loginAdvice */.MI)
        return registry_advice/* loginAdvice */.MI[rule](situation);
    if (rule in secretAdvice)
        return secretAdvice[rule](situation);
    if ((0,package_advice/* isPackageRule */.f)(rule) && situation.package !== null) {
        const { context, decision, image, uses } = situation;
        const subject = (0,package_subject/* subjectOfImage */.Vb)(context, decision, situation.package, image, uses);
        return (0,package_advice/* adviceOnPackage */.w)(rule, subject);
    }
    return retired(situation);
}
/** The new name is advised as for every name that was moved. */
function retired({ image, context }) {
    const { registry, repository, text } = image.reference;
    const [owner = ''] = repository.split('/');
    return {
        message: `${registry} is retired, and ${text} cannot be pulled any more.`,
        fixes: (0,judge_context/* isOwner */.u8)(context, owner)
            ? [
                (0,advice/* fix */.Up)({
                    text: 'Publish the image there, if it is missing.',
                    relation: 'and',
                    who: 'anyone with write access'
                })
            ]
            : []
    };
}


/***/ }),

/***/ 1851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ findingsOfFiles)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2390);
/* harmony import */ var _cause_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3280);



const who = 'anyone with write access';
const unknownPlace = { place: 'the place that the message names', file: 'the file' };
/** What helps against each rule that files alone decide, where the place that found it names nothing better. */
const ordinaryFixes = {
    'invalid-configuration': ({ place }) => ({ text: `Correct ${place} as the message says.`, who }),
    'configuration-not-used': ({ file }) => ({
        text: `Move ${file} to \`.devcontainer/devcontainer.json\` or to \`.devcontainer/<one folder>/devcontainer.json\`, or delete it.`,
        url: _rules_links_js__WEBPACK_IMPORTED_MODULE_1__/* .githubPages */ .k.devContainers.url,
        who
    }),
    'missing-file': ({ place }) => ({
        text: `Correct the path at ${place}, or add the file to the repository.`,
        note: 'Letter case counts, and a path is relative to the file that names it.',
        who
    }),
    'path-outside-repository': ({ place }) => ({
        text: `Move the file that ${place} names into the repository, and correct the path.`,
        who
    }),
    'invalid-image-reference': ({ place }) => ({
        text: `Write the reference at ${place} as \`registry/repository:tag\`, in lower case and without \`https://\`.`,
        who
    }),
    'unresolved-variable': ({ place }) => ({
        text: `Write the value itself at ${place}, or give the variable a default.`,
        who
    }),
    'cli-cannot-parse': ({ place }) => ({
        text: `Write ${place} without the variable or the quotes, which the dev container CLI reads differently.`,
        who
    }),
    'package-not-seamless': () => ({
        text: 'Give codespaces a classic token with `read:packages` as a Codespaces secret, and name that secret where the packages are fetched.',
        url: _rules_links_js__WEBPACK_IMPORTED_MODULE_1__/* .githubPages */ .k.packagePermissions.url,
        who: 'repository administrator'
    }),
    'declaration-changed': ({ file }) => ({
        text: `Review the change of ${file} as you would review a change of access.`,
        who: 'repository administrator'
    }),
    'limit-reached': () => ({
        text: 'Make what the message names smaller, or check fewer configurations at a time (`configurations`).',
        who
    }),
    'codespaces-unavailable': () => ({
        text: 'Run the check where codespaces exist: on github.com, or on an enterprise of ghe.com.',
        who
    })
};
/** The findings of the files: one for each cause, each with an action, its own or else that of its rule. */
function findingsOfFiles(findings) {
    return (0,_cause_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .onePerCause */ .Fi)(findings).map(withOrdinaryFix);
}
function withOrdinaryFix(found) {
    const ordinary = ordinaryFixes[found.rule];
    if (found.fixes.length > 0 || ordinary === undefined)
        return found;
    return {
        ...found,
        fixes: (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .arranged */ .bp)([ordinary(whereOf(found))])
    };
}
function whereOf({ location, also, further }) {
    if (location === null)
        return unknownPlace;
    const { file, line, column } = location;
    const more = also.length + further;
    const others = more === 0 ? '' : more === 1 ? ' and one more place' : ` and ${more} more places`;
    return { place: `${file}:${line}:${column}${others}`, file };
}


/***/ }),

/***/ 6870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ ecrPullAdvice),
/* harmony export */   Wj: () => (/* binding */ ecrLoginAdvice),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   sT: () => (/* binding */ accessKeyInstead),
/* harmony export */   tO: () => (/* binding */ policyForKey)
/* harmony export */ });
/* unused harmony exports leastPolicy, repositoryArn, smallestPolicy, repositoryPolicy */
/* harmony import */ var _credentials_aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1481);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9835);
/* harmony import */ var _secret_fixes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3177);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3226);




/** AWS's user guide of ECR. */
const awsPages = 'https://docs.aws.amazon.com/AmazonECR/latest/userguide';
/** What is said where AWS or ECR refuses the login of a triple; AWS's reasons are told apart. */
function ecrLoginAdvice(cause, triple, ecr) {
    const { image, context } = cause;
    const { registry } = image.reference;
    return {
        message: loginMessage(triple, ecr, registry, context.policy.today),
        notes: [...loginNotes(ecr, registry, context.policy.today), (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)((0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalCause */ .U_)(triple.look))],
        fixes: loginFixes(cause, triple, ecr)
    };
}
function loginFixes({ image, context }, triple, ecr) {
    const { registry } = image.reference;
    const renew = (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .renewLogin */ .P8)(context, registry, triple.prefix);
    switch (ecr.refusal) {
        case 'no-authorization-permission':
            return ecr.denied?.explicitly === true ? [withoutDeny, also(leastPolicy(image))] : [leastPolicy(image)];
        case 'wrong-secret':
            return [...renew, accessKey(image)];
        case 'other-host':
            return isEcrPublic(registry) ? [(0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .removeTriple */ .TN)(context, triple.prefix)] : renew;
        default:
            return [...renew.slice(0, 1), also(accessKey(image)), also(leastPolicy(image)), ...renew.slice(1)];
    }
}
function also(one) {
    return { ...one, relation: 'and' };
}
const withoutDeny = (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
    text: 'Take `ecr:GetAuthorizationToken` out of the policy that denies it.',
    note: 'A deny counts before every allow.',
    who: 'registry or AWS administrator'
});
/** What AWS's refusal comes to. */
function loginMessage({ prefix }, ecr, host, today) {
    const user = `${prefix}_CONTAINER_REGISTRY_USER`;
    const password = `${prefix}_CONTAINER_REGISTRY_PASSWORD`;
    switch (ecr.refusal) {
        case 'unknown-key':
            return `AWS knows no active access key with the id in ${user}.`;
        case 'wrong-secret':
            return `${password} is not the secret key of the access key in ${user}.`;
        case 'session-key':
            return `${user} is the id of temporary credentials (ASIA…), which three secrets cannot hold.`;
        case 'other-host':
            return `${user} is the id of an AWS access key, which is not a valid login for ${host}.`;
        case 'no-authorization-permission':
            return `The user of the access key in ${prefix}_CONTAINER_REGISTRY_* lacks \`ecr:GetAuthorizationToken\`.`;
        case 'expired-token':
            return `The ECR token in ${password} has expired.`;
        default:
            return isExpired(ecr, today)
                ? `The ECR token in ${password} expired at ${ecr.expiresAt ?? ''}.`
                : `${host} refuses the login of ${prefix}_CONTAINER_REGISTRY_*.`;
    }
}
/** What else is to be known of the refusal. */
function loginNotes(ecr, host, today) {
    if (isExpired(ecr, today))
        return ['Such a token lives 12 hours at most.'];
    switch (ecr.refusal) {
        case 'no-authorization-permission':
            return deniedNotes(ecr);
        case 'unknown-key':
            return ['It was deleted, deactivated or mistyped.'];
        case 'session-key':
            return ['They need a session token, for which there is no secret.'];
        case 'other-host':
            return [
                isEcrPublic(host)
                    ? `The images of ${host} are pulled without a login.`
                    : 'Only the private registries of ECR take one.',
                'It was not sent there.'
            ];
        default:
            return [];
    }
}
/** Whom AWS denies the action, as far as it says so. */
function deniedNotes({ denied }) {
    const because = denied?.explicitly === true ? ', because of an explicit deny' : '';
    return denied?.principal ? [`That is ${denied.principal}${because}.`] : [];
}
/** AWS's gallery of public images. */
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
    const answer = triple.look.result === 'refused' ? triple.look.answer : undefined;
    const actions = missingActions(answer)
        .map(action => `\`${action}\``)
        .join(' or ');
    const principal = answer?.denied.principal ?? null;
    const account = accountOf(principal, registry);
    const policy = (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: `Let the user pull in the policy of the repository ${repository}${account === 'other' ? '' : ", if it is another account's"}.`,
        note: principal === null ? 'Put the ARN of the user of the access key.' : null,
        url: `${awsPages}/repository-policy-examples.html`,
        patch: repositoryPolicy(principal ?? 'arn:aws:iam::123456789012:user/codespaces'),
        who: 'registry or AWS administrator',
        relation: account === 'other' ? 'and' : undefined
    });
    return {
        message: `The login of ${triple.prefix}_CONTAINER_REGISTRY_* may not pull ${text}: ${missingClause[account](actions)}.`,
        notes: [(0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)((0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalCause */ .U_)(triple.look))],
        fixes: account === 'same' ? [leastPolicy(image)] : [leastPolicy(image), policy]
    };
}
/** Whether the key's account owns the registry: AWS names the key's in its refusal, the host begins with the owner's. */
function accountOf(principal, registry) {
    if (principal === null)
        return 'unknown';
    return principal.split(':')[4] === registry.slice(0, 12) ? 'same' : 'other';
}
const missingClause = {
    same: actions => `${actions} is missing`,
    other: actions => `its repository is another account's, and both must allow ${actions}`,
    unknown: actions => `${actions} is missing, or the repository is another account's`
};
/** The actions that ECR names, or those for what it refused. */
function missingActions(answer) {
    const named = pullActions.filter(action => answer?.denied.actions.includes(action));
    if (named.length > 0)
        return named;
    return answer?.asked === 'a layer' ? ['ecr:GetDownloadUrlForLayer'] : pullActions.slice(1);
}
/** The smallest identity policy for a pull. */
function leastPolicy(image) {
    const { registry, repository } = image.reference;
    const arn = repositoryArn(registry, repository) ?? '*';
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: `Allow the IAM user ${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(pullActions.map(action => `\`${action}\``))}.`,
        note: "No more is needed: `sts:GetServiceBearerToken`, which GitHub's page names, is for ECR Public.",
        url: `${awsPages}/security_iam_id-based-policy-examples.html`,
        patch: smallestPolicy([arn]),
        who: 'registry or AWS administrator'
    });
}
/** An access key instead of a token or of temporary credentials. */
function accessKey({ reference }) {
    const region = (0,_credentials_aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(reference.registry)?.region ?? '';
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: `Make an access key (AKIA…) of an IAM user that may pull${region === '' ? '' : ` in ${region}`}.`,
        note: 'Its id is USER, its secret PASSWORD, and Codespaces exchanges them at each start. In the command, put the name of the user in place of `codespaces`.',
        command: 'aws iam create-access-key --user-name codespaces',
        who: 'registry or AWS administrator'
    });
}
/** An access key in place of the token that the secrets of a prefix hold. */
function accessKeyInstead(context, image, prefix) {
    return [(0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceLogin */ .KA)(context, image.reference.registry, prefix), also(accessKey(image))];
}
/** What the user of the access key needs besides, where a triple for ECR is set. */
function policyForKey({ image }) {
    return image.authority === 'ecr' ? [also(leastPolicy(image))] : [];
}
/** The IAM actions that a pull from private ECR needs, in the order in which it meets them. */
const pullActions = ['ecr:GetAuthorizationToken', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'];
/** The ARN of a repository, like `arn:aws:ecr:eu-west-1:123456789012:repository/team/app`; `null` where the host is not ECR's. */
function repositoryArn(host, repository) {
    const ecr = (0,_credentials_aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(host);
    if (ecr === null)
        return null;
    return `arn:${ecr.partition}:ecr:${ecr.region}:${ecr.account}:repository/${repository}`;
}
/**
 * The smallest identity policy with which an IAM user can pull from these repositories, as JSON text.
 * `ecr:GetAuthorizationToken` knows no resource but `*`; `sts:GetServiceBearerToken`, which GitHub's page names,
 * is for ECR Public alone (AWS's "Actions, resources, and condition keys for Amazon ECR").
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


/***/ }),

/***/ 2280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ expiredIgnores),
/* harmony export */   Wi: () => (/* binding */ ignores),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   fq: () => (/* binding */ withoutIgnored),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   x7: () => (/* binding */ matchesImage)
/* harmony export */ });
/* unused harmony exports matchesPattern, spellings */
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9835);


/** Takes out the findings that the configuration file ignores; an ignore that has expired takes out nothing. */
function withoutIgnored(context, findings) {
    const kept = findings.filter(({ rule, image }) => !isIgnored(context, rule, image));
    return { findings: kept, ignored: findings.length - kept.length };
}
/** Whether the configuration file ignores a rule for an image, by its full form; `null`: for what concerns no image. */
function isIgnored(context, rule, image) {
    return context.facts.declarations.ignores.some(ignore => !isExpired(context, ignore) && ignores(ignore, rule, image));
}
/** Whether an entry names a rule and an image, whatever its date. */
function ignores(ignore, rule, image) {
    return (ignore.rule === rule &&
        (ignore.image === null || (image !== null && matchesImage(ignore.image, { text: image }))));
}
/** One finding for each ignore that is past its last day. */
function expiredIgnores(context) {
    return context.facts.declarations.ignores
        .filter(ignore => isExpired(context, ignore))
        .map(ignore => {
        const about = ignore.image === null ? '' : ` for ${ignore.image}`;
        return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('expired-ignore', {
            message: `The ignore of \`${ignore.rule}\`${about} expired on ${ignore.until ?? ''}.`,
            notes: [`Its reason was ${JSON.stringify(ignore.reason)}.`],
            location: ignore,
            fixes: [
                (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
                    text: `Fix what it hides, and delete the entry in ${context.policy.configFile}.`,
                    who: 'anyone with write access'
                }),
                (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
                    text: 'Give it a later `until` if the reason still holds.',
                    who: 'anyone with write access'
                })
            ]
        });
    });
}
/** Whether the last day of an entry is over. */
function isExpired({ policy }, { until }) {
    return until !== null && until < policy.today;
}
/**
 * Whether a pattern of the configuration file names a text: exactly, or up to a trailing `*`
 * (docs: restricting the base image for codespaces).
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


/***/ }),

/***/ 9058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ partFor),
/* harmony export */   Mw: () => (/* binding */ outsideAccess),
/* harmony export */   R_: () => (/* binding */ outsideOf),
/* harmony export */   _P: () => (/* binding */ platformList),
/* harmony export */   p8: () => (/* binding */ artifactRule),
/* harmony export */   wz: () => (/* binding */ artifactWords),
/* harmony export */   xQ: () => (/* binding */ judgeImage)
/* harmony export */ });
/* harmony import */ var _evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3369);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(182);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2060);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9543);
/* harmony import */ var _tables_github_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3466);
/* harmony import */ var _tables_package_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3952);
/* harmony import */ var _tables_registries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5666);
/* harmony import */ var _tables_registry_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7039);
/* harmony import */ var _tables_row_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8345);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6566);











/** Judges an image for each place that uses it; over all of them the worst counts. */
function judgeImage(context, image, uses) {
    const situations = situationsOf(context, image, uses);
    const outsiders = situations.map(situation => {
        const verdict = outsideAccess(context, situation.image);
        return verdict !== null && (0,_situation_js__WEBPACK_IMPORTED_MODULE_7__/* .mayBeMade */ .A)(situation) ? (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutNo */ .gZ)(verdict) : verdict;
    });
    const outside = outsiders.every(verdict => verdict !== null) ? (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .worst */ .QZ)(outsiders) : null;
    const verdicts = situations.map(({ decision }) => decision.verdict);
    const team = (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .worst */ .QZ)(verdicts.map(([verdict]) => verdict));
    const prebuild = (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .worst */ .QZ)(verdicts.map(([, verdict]) => verdict));
    const fits = uses.map(use => fitOf(image, use, context.policy.platform));
    const dead = fits.includes('no') || image.authority === 'retired';
    const pulled = (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .access */ .T_)(team, prebuild, outside);
    return {
        image,
        uses,
        required: uses.some(({ required }) => required),
        access: dead ? (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .nobody */ .eP)(outside) : fits.includes('perhaps') ? (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutYes */ .AS)(pulled) : pulled,
        situations
    };
}
/** Whether what lies there can serve this use, whoever pulls it. */
function fitOf(image, use, ordinary) {
    const manifest = (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)(image);
    if (artifactRule(use.kind, manifest) !== null)
        return 'no';
    const part = partFor(manifest, (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedPlatform */ .zT)(use, ordinary));
    if (part?.result === 'absent')
        return 'no';
    return part?.result === 'perhaps' ? 'perhaps' : 'yes';
}
function situationsOf(context, image, uses) {
    const byDecision = new Map();
    for (const use of uses) {
        const situation = situationOf(context, image, use);
        const { table, row, verdict } = situation.decision;
        const key = `${table} ${row} ${verdict.join()} ${(0,_situation_js__WEBPACK_IMPORTED_MODULE_7__/* .mayBeMade */ .A)(situation) ? 'made' : ''}`;
        const known = byDecision.get(key);
        byDecision.set(key, known === undefined ? situation : { ...known, uses: [...known.uses, use] });
    }
    return [...byDecision.values()];
}
function situationOf(context, of, use) {
    const image = (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFor */ .zd)(of, (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedPlatform */ .zT)(use, context.policy.platform));
    const registry = (0,_tables_registry_input_js__WEBPACK_IMPORTED_MODULE_5__/* .registryRowInput */ .s)(context, image, use);
    const found = image.authority === 'github' ? (0,_tables_package_input_js__WEBPACK_IMPORTED_MODULE_3__/* .packageRowInput */ .dt)(context, image, use) : null;
    const decision = decisionOf(image, () => (found === null ? (0,_tables_registries_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeRegistry */ .lv)(registry) : (0,_tables_github_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .judgePackage */ .EP)(found)));
    const situation = { context, image, uses: [use], decision, registry, package: found };
    return (0,_situation_js__WEBPACK_IMPORTED_MODULE_7__/* .mayBeMade */ .A)(situation) ? { ...situation, decision: withoutRefusal(decision) } : situation;
}
/** What a registry refuses or does not have is pulled by nobody where the image was made before. */
function withoutRefusal(decision) {
    const [team, prebuild] = decision.verdict;
    return { ...decision, verdict: [(0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutNo */ .gZ)(team), (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutNo */ .gZ)(prebuild)] };
}
function decisionOf(image, byTable) {
    if (image.authority === 'retired')
        return { table: 'retired', row: 'retired registry', verdict: _tables_row_js__WEBPACK_IMPORTED_MODULE_8__.no, rule: 'retired-registry' };
    if ((0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingAsked */ .Ii)(image))
        return { table: 'unasked', row: 'nothing was asked', verdict: _tables_row_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5, rule: null };
    return byTable();
}
/** The rule that an artifact breaks where it is used like this; `null` where it fits or is not known. */
function artifactRule(kind, manifest) {
    if (manifest === null)
        return null;
    return (0,_model_js__WEBPACK_IMPORTED_MODULE_9__/* .asksForFeature */ ._E)(kind) ? ruleForFeature(manifest.artifact) : ruleForImage(kind, manifest.artifact);
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
    if (artifact === 'other' && (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(mediaType))
        return 'an index that lists no image';
    const words = {
        image: 'a container image',
        feature: 'a dev container Feature',
        template: 'a dev container Template',
        'schema-1': 'a manifest of the retired Docker schema 1',
        other: 'not a container image'
    };
    return words[artifact];
}
/** What is there of an image for a platform; `null` where that was not asked, or what lies there is not an image. */
function partFor(manifest, wanted) {
    return manifest?.parts?.find(({ platform }) => platform === wanted) ?? null;
}
/** Platforms as a list in a sentence, shortened where it would fill a page. */
function platformList(platforms) {
    if (platforms.length === 0)
        return 'no platform';
    const further = platforms.length - mostShown;
    const shown = platforms.slice(0, mostShown).join(', ');
    return further <= 0 ? shown : `${shown} and ${further} further`;
}
const mostShown = 20;
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
    switch ((0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(image.anonymous)) {
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
    return authority === 'github' && !isPublic && !(0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestMissing */ .wz)(image);
}


/***/ }),

/***/ 5907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ imagesThere),
/* harmony export */   ER: () => (/* binding */ needOf),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Su: () => (/* binding */ imagesNamed),
/* harmony export */   _X: () => (/* binding */ loginWays),
/* harmony export */   cK: () => (/* binding */ hiddenWords),
/* harmony export */   eh: () => (/* binding */ mayBeAbsent),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   iQ: () => (/* binding */ missingImage),
/* harmony export */   zO: () => (/* binding */ mayLogIn)
/* harmony export */ });
/* unused harmony export nearestTags */
/* harmony import */ var _evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3369);
/* harmony import */ var _oci_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9050);
/* harmony import */ var _rules_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7353);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9835);
/* harmony import */ var _moved_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7817);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2647);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7482);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9543);









/** What is said of a tag or digest that is not there, or of which a part was deleted. */
function missingImage(situation) {
    const { context, image } = situation;
    const missing = (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .allPulls */ .c5)(image).find(look => look.result === 'not-found');
    const detail = missing === undefined ? '' : (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .clause */ .sb)(missing.detail);
    if (missing?.result === 'not-found' && missing.what !== 'tag')
        return brokenImage(situation, missing.what, detail);
    const { text } = image.reference;
    return {
        message: `${(0,_situation_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._)(image)} has no ${nameOf(image)}.`,
        notes: mayBeHidden(image),
        fixes: [
            ...officialName(image),
            nameAnother(image),
            ...(image.reference.digest === null && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_5__/* .mayOwn */ .i)(context, image.reference)
                ? [(0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .fix */ .Up)({ text: `Push ${text}.`, who: 'anyone with write access' })]
                : [])
        ]
    };
}
function officialName({ reference }) {
    const plain = plainName(reference);
    return plain === null
        ? []
        : [(0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .fix */ .Up)({ text: `Name ${plain}.`, patch: plain, who: 'anyone with write access' })];
}
function nameAnother(image) {
    const { reference, nearTags } = image;
    const near = reference.digest === null ? nearestTags(reference.tag ?? 'latest', nearTags) : [];
    const text = near.length > 0
        ? `Name a tag that exists: ${near.join(', ')}.`
        : `Name a tag or digest of ${(0,_situation_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._)(image)} that exists.`;
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .fix */ .Up)({ text, who: 'anyone with write access' });
}
function nameOf({ reference: { tag, digest } }) {
    return digest === null ? `tag ${tag ?? 'latest'}` : `digest ${digest}`;
}
/** The tag is there, and something that it points to is not. */
function brokenImage({ context, image, uses }, part, detail) {
    const { text } = image.reference;
    const [use] = uses;
    const wanted = (use && (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedPlatform */ .zT)(use, context.policy.platform)) ?? context.policy.platform;
    const what = { layer: 'a layer', config: 'its config', 'platform-manifest': `its part for ${wanted}` }[part];
    const isSwept = part === 'platform-manifest' && image.authority === 'github';
    const isOwn = image.reference.digest === null && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_5__/* .mayOwn */ .i)(context, image.reference);
    const again = isOwn
        ? [
            (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .fix */ .Up)({
                text: `Push ${text} again for ${wanted}.`,
                ...(isSwept ? { note: 'Let the clean-up keep what tagged versions point to.' } : {}),
                who: 'anyone with write access'
            })
        ]
        : [];
    const another = (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .fix */ .Up)({
        text: `Name another tag or digest of ${(0,_situation_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._)(image)}.`,
        who: 'anyone with write access'
    });
    return {
        message: `${text} exists, but ${what} was deleted.`,
        notes: [
            `${(0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)(detail)}.`,
            ...(isSwept
                ? [
                    'A clean-up of "untagged versions" deletes the parts of a tagged index: they have no tag of their own.'
                ]
                : [])
        ],
        fixes: [...again, another]
    };
}
/** Artifactory ("hide existence of unauthorized resources") and others answer 404 for what they refuse. */
function mayBeHidden(image) {
    const { authority, anonymous, reference, triples } = image;
    const isOpen = (0,_oci_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .knownRegistry */ .n2)(reference.registry)?.open === true;
    const isFrank = isOpen || authority === 'github' || reference.registry === 'docker.io';
    const letIn = triples.some(({ look }) => (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(look) === 'not-found');
    if (isFrank || letIn || image.nearTags.length > 0 || (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(anonymous) !== 'not-found')
        return [];
    return [
        'Some registries answer so, too, for what they hide from people without a login: if it exists, give the check a login that may pull it.'
    ];
}
/** Tags that one fix names. */
const mostShown = 3;
/**
 * The tags that a person most likely wants in place of one that is not there, three at most, the likeliest first: a slip of
 * the variant (`8.0-nobel`), the same version in another variant, the same variant of the nearest version, other versions by
 * nearness, and names without a version. Tags that hold no image of their own (signatures, attestations) are left out.
 */
function nearestTags(missing, tags) {
    const wanted = tagOf(missing);
    const others = tags.filter(tag => tag !== missing && !isAttachment(tag)).map(tagOf);
    return others
        .map(tag => ({ tag, rank: rankOf(wanted, tag) }))
        .sort((left, right) => compare(left.rank, right.rank) || (0,_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byText */ .z4)(left.tag.text, right.tag.text))
        .slice(0, mostShown)
        .map(({ tag }) => tag.text);
}
function tagOf(text) {
    const [version = '', numbers = ''] = /^v?(\d+(?:\.\d+)*)/.exec(text) ?? [];
    return {
        text,
        version: numbers === '' ? [] : numbers.split('.').map(Number),
        variant: text.slice(version.length)
    };
}
/** Tags that cosign and others derive from a digest. */
function isAttachment(tag) {
    return /^sha256-[0-9a-f]{64}/.test(tag);
}
/** What is compared in turn, the smaller the nearer. */
function rankOf(wanted, tag) {
    const distance = (0,_rules_nearest_js__WEBPACK_IMPORTED_MODULE_7__.edits)(wanted.variant.toLowerCase(), tag.variant.toLowerCase());
    const isSlip = distance <= Math.max(1, Math.floor(wanted.variant.length / 3));
    const isSame = wanted.version.join('.') === tag.version.join('.');
    if (isSame && isSlip)
        return [0, distance];
    if (tag.version.length === 0)
        return [5, distance];
    if (isSame)
        return [1, distance];
    const isVariant = wanted.variant === tag.variant;
    const isForm = wanted.version.length === tag.version.length;
    return [isVariant && isForm ? 2 : isVariant ? 3 : 4, ...farness(wanted.version, tag.version), distance];
}
/** How far a version is from the wanted one, number by number; the newest is the nearest where none is wanted. */
function farness(wanted, version) {
    const numbers = [0, 1, 2, 3];
    if (wanted.length === 0)
        return numbers.map(place => -(version[place] ?? 0));
    return numbers.flatMap(place => {
        const [one, other] = [wanted[place] ?? 0, version[place] ?? 0];
        return [Math.abs(one - other), -other];
    });
}
function compare(left, right) {
    for (let place = 0; place < Math.max(left.length, right.length); place++) {
        const difference = (left[place] ?? 0) - (right[place] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/**
 * Whether a refusal leaves open if the image exists: registries answer for a private repository and for an absent one alike
 * (gcr.io even says so: "or it may not exist"), and no pull has read the manifest, and nobody knows the package.
 */
function mayBeAbsent(image) {
    if ((0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(image.anonymous) !== 'refused')
        return false;
    if ((0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .allPulls */ .c5)(image).some(look => (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(look) === 'allowed' || (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedPart */ .SD)(look) !== null))
        return false;
    return image.authority !== 'github' || image.package?.read !== 'found';
}
/** Whether a cause concerns an image for which codespaces of R may be meant to log in. */
function mayLogIn({ context, images }) {
    return images.some(({ reference }) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_5__/* .mayLogInFor */ .c)(context, reference));
}
/** The images of a cause, after their registry has been named: `app:1`, or `30 images`. */
function imagesThere({ images }) {
    const [{ reference }] = images;
    return images.length === 1 ? reference.text.slice(reference.registry.length + 1) : `${images.length} images`;
}
/** The images of a cause as the subject of a sentence: `docker.io/acme/app:1`, or `3 images of docker.io`. */
function imagesNamed({ images }) {
    const [{ reference }] = images;
    return images.length === 1 ? reference.text : `${images.length} images of ${reference.registry}`;
}
/** The first form where a cause concerns one image, the second where it concerns several. */
function oneOrMore({ images }, one, more) {
    return images.length === 1 ? one : more;
}
/** Why a registry needs a login for the images of a cause, as far as it lets that be known: the end of a sentence after its host. */
function needOf(cause) {
    const what = imagesThere(cause);
    if (cause.images.some(mayBeAbsent))
        return `where ${what} ${oneOrMore(cause, 'is private or does', 'are private or do')} not exist`;
    const refused = refusedOfPublic(cause);
    return refused === null
        ? `which ${what} ${oneOrMore(cause, 'needs', 'need')}`
        : `where ${publicManifest(cause, what, refused)}`;
}
/** What is refused of images of which everybody can read the manifest, with the status; `null` where one of them is not such. */
function refusedOfPublic({ images }) {
    const refused = images.map(({ anonymous }) => {
        const part = (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedPart */ .SD)(anonymous);
        return part === null || anonymous.result !== 'refused' ? null : { part, status: anonymous.status };
    });
    return refused.includes(null) ? null : (refused[0] ?? null);
}
function publicManifest(cause, what, { part, status }) {
    const isPlural = part === 'layers' || cause.images.length > 1;
    const parts = part === 'config' && isPlural ? 'configs' : part;
    const manifest = oneOrMore(cause, `the manifest of ${what} is`, `the manifests of ${what} are`);
    return `${manifest} public, but ${oneOrMore(cause, 'its', 'their')} ${parts} ${isPlural ? 'are' : 'is'} refused (${status})`;
}
/** What a refusal leaves open about the images of a cause, or of which part it is; `null` where neither has to be said. */
function hiddenWords(cause) {
    if (!cause.images.some(mayBeAbsent)) {
        const refused = refusedOfPublic(cause);
        return refused === null ? null : `${(0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)(publicManifest(cause, imagesNamed(cause), refused))}.`;
    }
    return `${imagesNamed(cause)} ${oneOrMore(cause, 'is private or does', 'are private or do')} not exist.`;
}
/**
 * What to do first about an image that its registry hides and that is probably somebody else's: nobody here can let R in.
 * Docker Hub has a page for each repository that everybody may see.
 */
function checkName(cause) {
    const [{ reference }] = cause.images;
    if ((0,_moved_names_js__WEBPACK_IMPORTED_MODULE_3__/* .areMovedAway */ .m)(cause))
        return [];
    if (mayLogIn(cause) && !cause.images.some(mayBeAbsent))
        return [];
    const { registry, repository } = reference;
    if (refusedOfPublic(cause) !== null)
        return [
            (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .fix */ .Up)({
                text: `Ask whoever publishes ${registry}/${repository} for the right to pull, or name another image.`,
                who: 'anyone with write access'
            })
        ];
    const names = oneOrMore(cause, 'it exists under this name', 'they exist');
    return [
        (0,_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .fix */ .Up)({
            text: mayLogIn(cause) ? `Check that ${names}.` : `Check that ${names}, or name another image.`,
            note: `Whoever publishes ${registry}/${repository} knows whether it is there, and who may pull it.`,
            url: registry === 'docker.io' ? hubPage(repository) : null,
            who: 'anyone with write access'
        })
    ];
}
/** The ways that set up a login in their place: behind the check of the name where the image is probably somebody else's. */
function loginWays(cause, ways) {
    return mayLogIn(cause) ? [...ways, ...checkName(cause)] : [...checkName(cause), ...ways];
}
function hubPage(repository) {
    const path = repository.startsWith('library/') ? repository.replace('library/', '_/') : `r/${repository}`;
    return `https://hub.docker.com/${path}`;
}
/**
 * Docker Hub's accounts that hold each official image for one architecture alone
 * (github.com/docker-library/official-images, "Architectures other than amd64").
 */
const ofOneArchitecture = /^(?:amd64|arm32v5|arm32v6|arm32v7|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|winamd64|windows-amd64)\/([^/]+)$/;
/** The official image with every architecture, as people write it, in place of one of Docker Hub's for a single one; else `null`. */
function plainName({ registry, repository, tag }) {
    const [, name] = ofOneArchitecture.exec(repository) ?? [];
    return registry !== 'docker.io' || name === undefined ? null : `${name}:${tag ?? 'latest'}`;
}


/***/ }),

/***/ 7817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ areMovedAway),
/* harmony export */   s: () => (/* binding */ withMovedNames)
/* harmony export */ });
/* harmony import */ var _evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3369);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(182);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9835);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7482);




/**
 * Names that were moved or withdrawn, with the day and where that is said. The table words advice and decides nothing: what a
 * registry answers counts.
 *
 * - `docker.io/minio/*`: withdrawn on 2026-09-11 and 2026-09-12; the pages answer 404 and pulls 401
 *   (github.com/readest/readest/issues/6195, github.com/gronxb/hot-updater/pull/1305).
 * - `quay.io/minio/*`: public until the middle of September 2026 at least (github.com/PostHog/millpond/pull/142), and answers
 *   401 since the end of that month by reports of users; no announcement is known.
 * - `docker.io/bitnami/*`: all tags but `latest` were moved to `bitnamilegacy` from 2025-08-28 to 2025-09-29, and get no
 *   updates there (github.com/bitnami/containers/issues/83267).
 * - `mcr.microsoft.com/vscode/devcontainers/*`: the images are published under `mcr.microsoft.com/devcontainers/*` since
 *   August 2022 (github.com/microsoft/vscode-dev-containers/issues/1589, github.com/devcontainers/images/pull/63).
 * - `gcr.io`: Container Registry was shut down on 2025-03-18, and Artifact Registry serves the names that were taken over
 *   (cloud.google.com/artifact-registry/docs/transition/setup-gcr-repo).
 * - `docker.pkg.github.com`: GitHub moved its images to ghcr.io, where the pull address has another domain and the same path;
 *   GitHub's documentation names no day ("Migrating to the Container registry from the Docker registry").
 * - `ghcr.io/devcontainers-contrib/*`: the account was deleted in 2025 (github.com/devcontainers-extra/features/issues/135);
 *   `devcontainers-extra` is its fork of 2024.
 * - `k8s.gcr.io`: frozen on 2023-04-03 in favour of registry.k8s.io
 *   (kubernetes.io/blog/2023/03/10/image-registry-redirect).
 */
const moves = [
    {
        from: ['docker.io/minio/'],
        because: 'MinIO withdrew its images from Docker Hub in September 2026'
    },
    {
        from: ['quay.io/minio/'],
        because: "MinIO's images on Quay have not been public since September 2026"
    },
    {
        from: ['docker.io/bitnami/'],
        into: 'docker.io/bitnamilegacy/',
        copied: true,
        because: 'Bitnami moved its tags there in September 2025, where they get no updates'
    },
    {
        from: ['mcr.microsoft.com/vscode/devcontainers/'],
        into: 'mcr.microsoft.com/devcontainers/',
        because: 'new tags have been published there alone since 2022'
    },
    {
        from: ['k8s.gcr.io/'],
        into: 'registry.k8s.io/',
        copied: true,
        because: 'k8s.gcr.io has been frozen since April 2023'
    },
    {
        from: ['gcr.io/', 'us.gcr.io/', 'eu.gcr.io/', 'asia.gcr.io/'],
        partly: true,
        because: 'Container Registry was shut down on 18 March 2025, and Artifact Registry has what was copied'
    },
    {
        from: ['docker.pkg.github.com/'],
        into: 'ghcr.io/',
        copied: true,
        because: 'GitHub has moved the images of its Docker registry there'
    },
    {
        from: ['ghcr.io/devcontainers-contrib/'],
        into: 'ghcr.io/devcontainers-extra/',
        because: 'devcontainers-contrib was deleted in 2025, and devcontainers-extra is its fork'
    }
];
/** What is known of a name that was moved or withdrawn; `null`: nothing. */
function movedName({ registry, repository, tag, digest }) {
    const name = `${registry}/${repository}`;
    for (const { from, into = null, copied, partly, because } of moves) {
        const start = from.find(candidate => name.startsWith(candidate));
        if (start === undefined)
            continue;
        const known = { because, from: start, into, isPartly: partly === true };
        if (into === null)
            return { ...known, repository: null, successor: null };
        const moved = `${into}${name.slice(start.length)}`;
        const successor = digest === null ? `${moved}:${tag ?? 'latest'}` : copied === true ? `${moved}@${digest}` : null;
        return { ...known, repository: moved, successor };
    }
    return null;
}
/**
 * What the dev container CLI asks in place of a Feature's name that was written: since July 2025 it redirects this one
 * publisher (github.com/devcontainers/cli/pull/1044). A sentence's end in brackets; `null` for every other name.
 */
function redirectedFeature(written) {
    return /^ghcr\.io\/devcontainers-contrib\//i.test(written)
        ? '(the dev container CLI redirects devcontainers-contrib to devcontainers-extra)'
        : null;
}
/** Rules of images whose name is not what fails: a login breaks them, or they were not asked for. */
const ofGoodNames = new Set([
    'login-breaks-public-image',
    'address-refused',
    'limit-reached'
]);
/**
 * Adds to the advice on images that cannot be pulled what is known of names that were moved or withdrawn. The new name comes
 * first. Where nothing takes its place, another image does, unless the registry is silent or names other tags, or the
 * image may be R's owner's own: then this comes last.
 */
function withMovedNames(cause, advice) {
    if (ofGoodNames.has(cause.rule))
        return advice;
    const moved = movedImages(cause);
    const isAll = moved.reduce((count, { texts }) => count + texts.length, 0) === cause.images.length;
    const certain = moved.filter(one => isCertain(cause, one));
    const others = moved.filter(one => !certain.includes(one));
    const [next, ...further] = advice.fixes;
    return {
        ...advice,
        message: withRedirect(cause, advice.message),
        fixes: [
            ...certain.map((one, index) => anotherName(one, cause, index > 0)),
            ...(next === undefined
                ? []
                : [{ ...next, ...(certain.length > 0 && !isAll ? { relation: 'and' } : {}) }]),
            ...further,
            ...others.map(one => anotherName(one, cause, false))
        ]
    };
}
/** Whether every image of a cause has a name that was moved or withdrawn, and that R's owner cannot have made. */
function areMovedAway(cause) {
    return cause.images.every(({ reference }) => movedName(reference) !== null && !(0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .mayOwn */ .i)(cause.context, reference));
}
function movedImages({ images }) {
    const groups = new Map();
    for (const image of images) {
        const move = movedName(image.reference);
        if (move === null || (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .allPulls */ .c5)(image).some(({ result }) => result === 'allowed'))
            continue;
        const group = groups.get(move.from);
        if (group === undefined)
            groups.set(move.from, { move, texts: [image.reference.text] });
        else
            group.texts.push(image.reference.text);
    }
    return [...groups.values()];
}
function isCertain({ context, images, rule }, { move, texts }) {
    const concerned = images.filter(({ reference }) => texts.includes(reference.text));
    if (concerned.some(({ reference }) => (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .mayOwn */ .i)(context, reference)))
        return false;
    if (move.into !== null)
        return true;
    return rule !== 'registry-unreachable' && concerned.every(({ nearTags }) => nearTags.length === 0);
}
function anotherName({ move, texts }, { images }, isNext) {
    const [one] = texts;
    const old = texts.length === 1 ? one : `${move.from}*`;
    const place = images.length === 1 ? '' : ` in place of ${old}`;
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: `${nameAnother(move, texts.length === 1)}${place}: ${move.because}.`,
        patch: texts.length === 1 ? move.successor : null,
        who: 'anyone with write access',
        relation: isNext ? 'and' : undefined
    });
}
function nameAnother({ into, repository, successor, isPartly }, isOne) {
    if (into !== null && !isOne)
        return `Name ${into}*`;
    if (repository !== null)
        return `Name ${successor ?? `a tag or digest of ${repository}`}`;
    if (isPartly)
        return `Check that ${isOne ? 'it exists' : 'they exist'}, or name another image`;
    return isOne ? 'Name another image' : 'Name other images';
}
/** Tells which name was written, where the one that was asked for is another. */
function withRedirect({ uses }, message) {
    const redirect = uses
        .filter(({ kind }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .asksForFeature */ ._E)(kind))
        .map(({ written }) => redirectedFeature(written))
        .find(found => found !== null);
    return redirect === undefined ? message : `${(0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)(message)} ${redirect}.`;
}


/***/ }),

/***/ 2647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rg: () => (/* binding */ byPosition),
/* harmony export */   v1: () => (/* binding */ severityFor),
/* harmony export */   vD: () => (/* binding */ byFinding),
/* harmony export */   z4: () => (/* binding */ byText)
/* harmony export */ });
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1062);

/** Orders by file, line and column; without a place comes last. */
function byPosition(left, right) {
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
    return (byPosition(left.location, right.location) ||
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
/**
 * How much a finding weighs that explains an access: `error` when an audience that the user names will
 * not get the image, `warning` when only others will not or when it is not proven; notices of the catalogue stay notices
 * unless someone is left without the image.
 */
function severityFor(rule, access, audiences) {
    const ordinary = _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.catalogue[rule].severity;
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


/***/ }),

/***/ 7482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ mayLogInFor),
/* harmony export */   i: () => (/* binding */ mayOwn)
/* harmony export */ });
/* harmony import */ var _oci_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9080);



/** Registries where everybody has a namespace, which is the first part of a repository's name. */
const sharedHosts = new Set([
    'docker.io',
    'ghcr.io',
    'quay.io',
    'registry.gitlab.com',
    'gcr.io',
    'us.gcr.io',
    'eu.gcr.io',
    'asia.gcr.io',
    'codeberg.org'
]);
/** Registries whose images their makers alone publish, for customers who log in. */
const customersHosts = new Set([
    'nvcr.io',
    'cgr.dev',
    'registry.redhat.io',
    'container-registry.oracle.com'
]);
/** Registries whose images their makers alone publish. */
const publishersHosts = new Set([
    ...customersHosts,
    'k8s.gcr.io',
    'mirror.gcr.io',
    'docker.elastic.co',
    'lscr.io',
    'registry.access.redhat.com',
    'registry.fedoraproject.org',
    'registry.opensuse.org',
    'registry.suse.com'
]);
/**
 * Whether an image may be the property of R's owner, so that its owner can publish it, change who may read it, or make a
 * login for it: in a registry that everybody shares, a namespace that is called like the owner; in any other, every image,
 * since a registry like `acme.azurecr.io` or one of AWS is somebody's own. What a registry gives to everybody is its maker's.
 */
function mayOwn(context, { registry, repository }) {
    const known = (0,_oci_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .knownRegistry */ .n2)(registry);
    if (publishersHosts.has(registry))
        return false;
    if (known?.open === true || known?.public === true || known?.retired === true)
        return false;
    const [namespace = ''] = repository.split('/');
    const isShared = sharedHosts.has(registry) || known?.host === 'ghcr.io';
    return !isShared || isOwnersNamespace(context, namespace);
}
/**
 * Whether codespaces of R may be meant to log in for an image: R's owner may own it, or R has a login for its registry, by a
 * declaration or in the environment, or its maker sells access to it. Docker Hub's own images (`library/…`) need none.
 */
function mayLogInFor(context, reference) {
    const { registry, repository } = reference;
    if (mayOwn(context, reference))
        return true;
    if (registry === 'docker.io' && repository.startsWith('library/'))
        return false;
    return (customersHosts.has(registry) ||
        (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredPrefixes */ .JV)(context, registry).length > 0 ||
        [...context.hosts.named.values()].includes(registry));
}
/** Docker Hub and others allow fewer characters in a name than GitHub does: `acme-corp` is `acmecorp` there. */
function isOwnersNamespace(context, namespace) {
    const { repository } = context;
    if (repository === null)
        return false;
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwner */ .u8)(context, namespace) || plain(namespace) === plain(repository.owner);
}
function plain(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}


/***/ }),

/***/ 5692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isPackageRule),
/* harmony export */   w: () => (/* binding */ adviceOnPackage)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9835);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9080);
/* harmony import */ var _package_fixes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7953);
/* harmony import */ var _package_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6482);
/* harmony import */ var _secret_fixes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3177);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3226);
/* harmony import */ var _tables_decision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1928);







/** Whether a rule is about packages. */
function isPackageRule(rule) {
    return rule in packageAdvice;
}
/** What is said of a package for a rule; where its owner does not exist, that alone. */
function adviceOnPackage(rule, subject) {
    const isOwnerless = (0,_package_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerTypeOf */ .h4)(subject) === 'none' && !subject.found.seen;
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
        message: `${shown} leads nowhere: there is no account ${owner}; accounts are renamed, and ${registry} does not forward.`,
        notes: (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(transferWords(subject)),
        fixes: [(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .correctOwner */ .q8)(subject)]
    };
}
function privateInPublic(subject) {
    const { shown, context } = subject;
    return {
        message: `${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWords */ .kU)(context)} is public and has no access to the private package ${shown}.`,
        notes: (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(ownTokenWords(subject) ??
            'A public repository gets a private package only where access was given by hand.', linkWords(subject), transferWords(subject), permissionWords(subject), contradiction(subject)),
        fixes: [
            ...(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionInConfiguration */ .tq)(subject),
            ...(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .giveAccess */ .OV)(subject),
            ...declarations(subject),
            ...labelled(subject),
            ...publicWhereFitting(subject)
        ]
    };
}
function internalInPublic(subject) {
    const { shown, context } = subject;
    return {
        message: `${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWords */ .kU)(context)} is public and has no access to the internal package ${shown}.`,
        notes: (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)('An internal package comes to the private and internal repositories of its organization alone.', ownTokenWords(subject), permissionWords(subject), contradiction(subject)),
        fixes: [
            ...(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionInConfiguration */ .tq)(subject),
            ...(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .giveAccess */ .OV)(subject),
            ...declarations(subject),
            ...publicWhereFitting(subject)
        ]
    };
}
function notInherited(subject) {
    const { shown, context } = subject;
    return {
        message: `The private package ${shown} is linked to ${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWords */ .kU)(context)} and gives it no access.`,
        notes: (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(ownTokenWords(subject), 'A package that was pushed with a personal token, or linked afterwards, does not inherit the access of its repository.', permissionWords(subject), contradiction(subject)),
        fixes: [
            ...(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .giveAccess */ .OV)(subject),
            ...((0,_package_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfAnotherOwner */ .mf)(subject) ? [] : [(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .inheritAccess */ .MG)(subject)]),
            ...internalWhereFitting(subject),
            ...declarations(subject),
            ...publicWhereFitting(subject)
        ]
    };
}
function notGranted(subject) {
    const { shown, context } = subject;
    return {
        message: `${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWords */ .kU)(context)} has no access to the private package ${shown}.`,
        notes: (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(ownTokenWords(subject), linkWords(subject), transferWords(subject), permissionWords(subject), contradiction(subject)),
        fixes: [
            ...(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionInConfiguration */ .tq)(subject),
            ...(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .giveAccess */ .OV)(subject),
            ...internalWhereFitting(subject),
            ...declarations(subject),
            ...labelled(subject)
        ]
    };
}
function notFound(subject) {
    const { found, shown, context } = subject;
    const repository = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWords */ .kU)(context);
    return {
        message: found.seen
            ? `${repository} has no access to the package ${shown}.`
            : `The package ${shown} does not exist, or ${repository} has no access to it.`,
        notes: (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(found.seen
            ? `Another login pulls it, while ${repository}'s own token is refused${statusWords(subject)}.`
            : ownTokenWords(subject), 'The Packages API shows it to none of our tokens (404).', transferWords(subject), contradiction(subject)),
        fixes: [
            ...(found.seen ? [] : [(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(subject)]),
            ...(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .giveAccess */ .OV)(subject),
            ...declarations(subject),
            ...publicWhereFitting(subject)
        ]
    };
}
function unproven(subject) {
    const { context, decision, shown, type } = subject;
    const proof = (0,_tables_decision_js__WEBPACK_IMPORTED_MODULE_6__/* .lacksOwnToken */ .Mr)(decision) && type === 'container' ? [(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .ownToken */ .K8)(subject)] : [];
    const isOther = (0,_package_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfAnotherOwner */ .mf)(subject);
    return {
        message: `Nothing proves that codespaces of ${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWords */ .kU)(context)} may pull ${shown}.`,
        notes: [...unprovenReasons(subject), ...(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(transferWords(subject), permissionWords(subject))],
        fixes: (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnnamed */ .Vn)(context)
            ? [(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .nameRepository */ .KL)(context), (0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .declareGrant */ .Dp)(subject)]
            : [
                ...(isOther ? [] : proof),
                ...(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionInConfiguration */ .tq)(subject),
                ...(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .giveAccess */ .OV)(subject),
                ...internalWhereFitting(subject),
                ...(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .declareAccess */ .xF)(subject),
                ...(isOther ? proof : [])
            ]
    };
}
function tokenTooWeak(subject) {
    const { found, context } = subject;
    const { fromFork, byDependabot } = context.facts.run;
    return {
        message: unreadWords(subject),
        notes: (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(...unreadReasons(subject), fromFork ? 'The pull request comes from a fork, so `packages-token` is empty by design.' : null, byDependabot ? 'Dependabot started the run, so `packages-token` is empty by design.' : null),
        fixes: [
            ...((0,_package_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfAnotherOwner */ .mf)(subject) ? (0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .giveAccess */ .OV)(subject) : (0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .betterToken */ .MH)(subject)),
            ...(found.seen ? [] : [(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .checkName */ .I3)(subject)]),
            ...((0,_package_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfAnotherOwner */ .mf)(subject) ? (0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .betterToken */ .MH)(subject) : []),
            ...(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .declareAccess */ .xF)(subject)
        ]
    };
}
function unreadWords({ shown, found: { package: look } }) {
    switch (look.read) {
        case 'not-found':
            return `GitHub shows the package ${shown} to none of our tokens.`;
        case 'no-token':
            return `There is no token to read the package ${shown} with.`;
        default:
            return `The token cannot read the package ${shown}.`;
    }
}
function unreadReasons(subject) {
    const { package: look } = subject.found;
    switch (look.read) {
        case 'found':
            return [existenceWords(subject)];
        case 'not-found':
            return [
                existenceWords(subject),
                'GitHub shows a package only to whom the package gives access (404).',
                whyNoOwnToken(subject)
            ];
        default:
            return [(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(look.detail), existenceWords(subject)];
    }
}
/** GitHub's container registry refuses a private package and an absent one alike. */
function existenceWords({ found }) {
    if (found.seen)
        return 'The package exists, and who may pull it cannot be told.';
    return found.anonymous === 'refused'
        ? 'It is private or does not exist, and which of them, and who may pull it, cannot be told.'
        : 'Whether it exists and who may pull it cannot be told.';
}
/** What the registry answered to R's own token; `null` where there is no such answer. */
function ownTokenWords(subject) {
    switch (subject.found.token) {
        case 'refused':
            return `The repository's own token is refused${statusWords(subject)}.`;
        case 'ok':
            return "The repository's own token pulls it, which proves access for Actions alone.";
        default:
            return null;
    }
}
function statusWords({ found }) {
    return found.tokenStatus === null ? '' : ` (${found.tokenStatus})`;
}
function linkWords(subject) {
    if (subject.found.package.read !== 'found')
        return null;
    const linked = (0,_package_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .linkedRepository */ .on)(subject);
    return linked === null ? 'The package is linked to no repository.' : `The package is linked to ${linked}.`;
}
function transferWords(subject) {
    if (!(0,_package_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .looksTransferred */ .Bn)(subject))
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
/** Internal visibility lets in private and internal repositories of the same organization, and is had by organizations alone. */
function internalWhereFitting(subject) {
    const { context, found } = subject;
    const isPrivate = found.package.read === 'found' && found.package.visibility === 'private';
    const isClosed = context.visibility === 'private' || context.visibility === 'internal';
    return isPrivate && isClosed && found.sameOwner && (0,_package_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerTypeOf */ .h4)(subject) === 'Organization'
        ? [(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .makeInternal */ .qB)(subject)]
        : [];
}
/** Nobody here can make public what belongs to another owner: its publisher can. */
function publicWhereFitting(subject) {
    const { context, found } = subject;
    const isThere = found.seen || found.package.read === 'found';
    return context.visibility === 'public' && isThere && !(0,_package_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfAnotherOwner */ .mf)(subject) ? [(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .makePublic */ .g8)(subject)] : [];
}
/** A label links only a package that is linked to nothing. */
function labelled(subject) {
    const { found, isFeature, type } = subject;
    const isUnlinked = found.package.read === 'found' && found.package.linkedRepository === null;
    return isUnlinked && !isFeature && type === 'container' && found.sameOwner ? [(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .linkByLabel */ .mb)(subject)] : [];
}
/** A `no` is an inference from what can be asked: what could contradict it is named. */
function contradiction(subject) {
    const { context, found } = subject;
    const { configFile } = context.policy;
    const secrets = (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(found.openTriples.map(({ prefix }) => `${prefix}_CONTAINER_REGISTRY_*`));
    if ((0,_package_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfAnotherOwner */ .mf)(subject)) {
        const login = secrets === '' ? 'Codespaces secrets' : `the Codespaces secrets ${secrets}`;
        return `Only a login at ${(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(subject)} with ${login} could contradict this, which no API shows; if there is one, declare it under \`registries\` in ${configFile}.`;
    }
    if (secrets === '')
        return `Only access given by hand under "Manage Codespaces access" could contradict this, which no API shows; if it was given, declare it under \`grants\` in ${configFile}.`;
    return `Two things could contradict this, and no API shows either: access given by hand under "Manage Codespaces access", and a login at ${(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(subject)} with the Codespaces secrets ${secrets}, which reach the repository; declare what is so in ${configFile}, under \`grants\` or \`registries\`.`;
}
/** How to declare what could contradict a `no`. */
function declarations(subject) {
    const { context, found } = subject;
    const known = found.openTriples.map(({ prefix }) => (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .declareRegistry */ .oc)(context, (0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOf */ .w4)(subject), prefix));
    return (0,_package_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfAnotherOwner */ .mf)(subject) && known.length > 0 ? known : [...(0,_package_fixes_js__WEBPACK_IMPORTED_MODULE_2__/* .declareAccess */ .xF)(subject), ...known];
}
/** Why it is not proven that codespaces of R may pull a package, by the row that says so: whole sentences. */
function unprovenReasons(subject) {
    const { context, decision, owner } = subject;
    const repository = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWords */ .kU)(context);
    switch (decision.row) {
        case 'internal, another owner':
            return [
                `The package is internal and belongs to another owner, ${owner}: GitHub documents access for codespaces of the same organization only.`
            ];
        case 'linked, own token not asked':
            return [
                `The package is private and linked to ${repository}; whether it inherits the repository's access cannot be read.`,
                whyNoOwnToken(subject)
            ];
        case 'not linked, own token allowed':
            return [
                "The repository's own token pulls it, which proves access for Actions alone.",
                `The package is private and ${linkPhrase(subject)}; access for codespaces is another list ("Manage Codespaces access"), which no API shows.`
            ];
        case 'not linked, own token not asked':
            return [
                `The package is private and ${linkPhrase(subject)}; whether it gives ${repository} access cannot be read.`,
                whyNoOwnToken(subject)
            ];
        case 'not known to the API, own token allowed':
            return [
                "The repository's own token pulls it, which proves access for Actions alone.",
                'The Packages API shows the package to none of our tokens (404), so its visibility and link are not known.'
            ];
        default:
            return contradictory(subject);
    }
}
function contradictory({ context, found }) {
    const look = found.package;
    if (look.read !== 'found')
        return [];
    if (look.visibility === 'public')
        return [
            'The Packages API calls the package public, yet the registry refuses it without credentials, asked twice: a restriction of the organization, or a change that has not arrived everywhere.'
        ];
    if (look.visibility === 'unknown')
        return [
            `The Packages API calls the package "${look.visibilityWord}", a visibility whose meaning for codespaces is not documented.`
        ];
    const { repositoryAnswer } = context.facts;
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(`The package is ${look.visibilityWord}; whether that lets codespaces pull it depends on the visibility of ${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWords */ .kU)(context)}, which could not be read.`, repositoryAnswer.read === 'found' ? null : (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(repositoryAnswer.detail));
}
function linkPhrase(subject) {
    const linked = (0,_package_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .linkedRepository */ .on)(subject);
    return linked === null ? 'linked to no repository' : `linked to ${linked}`;
}
/** Why there is no pull with R's own token: it alone would say something about R's access. */
function whyNoOwnToken(subject) {
    const { context, type, found } = subject;
    const { runner, tokenKind } = context.facts.run;
    const repository = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWords */ .kU)(context);
    if (type !== 'container')
        return 'This registry is given no token, so no pull shows it.';
    const look = found.package;
    if ((look.read === 'found' || look.read === 'not-found') && look.tokenRefused !== undefined)
        return `No pull counts as that of ${repository}'s own token. ${(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .KG)(look.tokenRefused)}`;
    if (runner.kind === 'codespace')
        return whyNotOfCodespace(subject, runner.repository);
    if (tokenKind === null)
        return `There is no token, so no pull with ${repository}'s own could show it.`;
    if (runner.kind === 'terminal')
        return `A login in a terminal is a person's: its pull proves nothing about ${repository}, whose own token exists in its workflows only.`;
    if (found.app !== null)
        return `\`token\` is the token of the App ${found.app} and not the workflow's own: an App's token can neither read packages nor pull them, so its refusal proves nothing about ${repository}.`;
    if (!belongs(runner.repository, repository))
        return `The run belongs to ${runner.repository ?? 'another repository'}, so its token proves nothing about ${repository}.`;
    if (tokenKind !== 'installation' && tokenKind !== 'unknown')
        return `The token that was given is a person's, not the workflow's own, so its pull proves nothing about ${repository}.`;
    return `The pull with ${repository}'s own token got no answer.`;
}
function whyNotOfCodespace({ context, found }, here) {
    const repository = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWords */ .kU)(context);
    if (!belongs(here, repository))
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
function belongs(left, right) {
    return left?.toLowerCase() === right.toLowerCase();
}


/***/ }),

/***/ 7953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ validToken),
/* harmony export */   Dp: () => (/* binding */ declareGrant),
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   K8: () => (/* binding */ ownToken),
/* harmony export */   MG: () => (/* binding */ inheritAccess),
/* harmony export */   MH: () => (/* binding */ betterToken),
/* harmony export */   OV: () => (/* binding */ giveAccess),
/* harmony export */   g8: () => (/* binding */ makePublic),
/* harmony export */   mb: () => (/* binding */ linkByLabel),
/* harmony export */   q8: () => (/* binding */ correctOwner),
/* harmony export */   qB: () => (/* binding */ makeInternal),
/* harmony export */   tq: () => (/* binding */ permissionInConfiguration),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   xF: () => (/* binding */ declareAccess)
/* harmony export */ });
/* unused harmony export settingsPage */
/* harmony import */ var _discovery_permission_patch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4420);
/* harmony import */ var _github_pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1511);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(182);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9835);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9080);
/* harmony import */ var _package_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6482);
/* harmony import */ var _secret_fixes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3177);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3226);








/** The page with "Manage Codespaces access"; where the owner's kind is not known, the owner's packages to choose it from. */
function settingsPage(subject) {
    const { context, type, owner, name } = subject;
    const { servers } = context.facts.run;
    const ownerType = (0,_package_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerTypeOf */ .h4)(subject);
    if (ownerType !== 'Organization' && ownerType !== 'User')
        return (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerPackages */ .Xb)(servers, owner, 'User');
    return (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .packageSettings */ .Cj)(servers, { type, owner, ownerType, name });
}
/** Where the packages of the owner are listed, to compare the name with. */
function checkName(subject) {
    const { context, owner, shown } = subject;
    const ownerType = (0,_package_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerTypeOf */ .h4)(subject);
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
        text: `Compare ${shown} with the packages of ${owner}.`,
        note: 'The owner and the whole name after it must be right.',
        url: (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerPackages */ .Xb)(context.facts.run.servers, owner, ownerType === 'Organization' ? 'Organization' : 'User'),
        who: 'anyone with write access'
    });
}
/**
 * What gives R's codespaces the package, the best way first: a grant by hand; for a package of another owner the token of
 * somebody who may read it, since GitHub documents grants to repositories of the same owner only.
 */
function giveAccess(subject) {
    if (!(0,_package_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfAnotherOwner */ .mf)(subject))
        return [grantByHand(subject)];
    const token = subject.type === 'container' ? loginOfReader(subject) : tokenOfReader;
    return [token, askPublisher(subject)];
}
/** Secrets for a login are read for the container registry alone. */
const tokenOfReader = (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
    text: 'Give the package manager a classic token of somebody who may read it, from a Codespaces secret.',
    note: 'The token needs the scope `read:packages`.',
    who: 'repository administrator'
});
/**
 * A login at GitHub's container registry; Docker keeps one for a host, so it serves every package from there. Nothing is
 * written where secrets of that name may be: they are looked for instead.
 */
function loginOfReader(subject) {
    const { context, shown } = subject;
    const host = hostOf(subject);
    const prefix = (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .advisedPrefix */ .pV)(context, host);
    const { secrets } = context.facts;
    const exists = secrets?.triples.some(triple => triple.prefix === prefix) === true;
    const isNew = secrets?.allRead === true && !exists;
    const look = exists ? null : (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_3__/* .listCommand */ .Iu)(context, 'repository');
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
        text: `Log in to ${host} with a classic token of somebody who may read it, in the secrets ${prefix}_CONTAINER_REGISTRY_*.`,
        note: `The three Codespaces secrets are ${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .tripleNames */ .pv)(prefix)}: SERVER is \`${host}\`, USER somebody who may read ${shown}, PASSWORD a classic token of theirs with the scope \`read:packages\`. Codespaces use this login for every image from ${host}, so it must be able to read all of them. ${isNew || exists ? '' : 'See first whether the secrets exist. '}${_secret_fixes_js__WEBPACK_IMPORTED_MODULE_3__/* .restart */ .S8}`,
        url: (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsPage */ .lA)(context, 'repository'),
        command: isNew ? (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_3__/* .setCommand */ .Et)(context, 'repository', (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsToSet */ .Mv)(prefix, host, _model_js__WEBPACK_IMPORTED_MODULE_6__/* .tripleParts */ .HD)) : look,
        who: 'repository administrator'
    });
}
/** What is left to do where R's owner has no say. */
function askPublisher({ owner, isFeature, type }) {
    const kind = type === 'container' ? (isFeature ? 'Feature' : 'image') : 'package';
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
        text: `Ask ${owner} to make it public, or name another ${kind}.`,
        who: 'anyone with write access'
    });
}
/** The name of an account that GitHub does not know. */
function correctOwner({ context, owner, shown }) {
    const { server } = context.facts.run.servers;
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
        text: `Correct the owner in ${shown}: name the account that has the package now.`,
        note: `${server}/${owner} leads nowhere.`,
        who: 'anyone with write access'
    });
}
function grantByHand(subject) {
    const ownerType = (0,_package_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerTypeOf */ .h4)(subject);
    const isKnown = ownerType === 'Organization' || ownerType === 'User';
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
        text: `Add ${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWords */ .kU)(subject.context)} under "Manage Codespaces access".`,
        note: `${isKnown ? '' : 'Choose the package there and open its settings. '}If it is locked, turn off "Inherit access", which drops inherited access.`,
        url: settingsPage(subject),
        who: 'package administrator'
    });
}
/** Inherited access: only for a package that is linked to R. */
function inheritAccess(subject) {
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
        text: 'Select "Inherit access" in the package\'s settings.',
        note: 'This replaces the access that was set there before.',
        url: settingsPage(subject),
        who: 'package administrator'
    });
}
/** Internal visibility, which every private and internal repository of the organization has access to. */
function makeInternal(subject) {
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
        text: 'Make the package internal.',
        note: `"Change visibility" stands in the "Danger Zone" of its settings. Every private and internal repository of ${subject.owner} has access then, prebuilds too; public ones have none.`,
        url: settingsPage(subject),
        who: 'package administrator'
    });
}
/** Public visibility, which serves everybody and cannot be taken back. */
function makePublic(subject) {
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
        text: 'Make the package public, if everybody may have it.',
        note: '"Change visibility" stands in the "Danger Zone" of its settings. A public package can never be made private again.',
        url: settingsPage(subject),
        who: 'package administrator',
        irreversible: true
    });
}
/** The label that links a package to R when it is first published. */
function linkByLabel(subject) {
    const { context } = subject;
    const repository = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWords */ .kU)(context);
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
        text: `Link the package to ${repository} by a label in its Dockerfile, where it is published anew.`,
        note: `The label counts at the first push of a package: it then inherits the access of ${repository}, not its visibility.`,
        patch: `LABEL org.opencontainers.image.source=${context.facts.run.servers.server}/${repository}`,
        url: _advice_js__WEBPACK_IMPORTED_MODULE_0__/* .packageAccessPage */ .YU,
        who: 'anyone with write access'
    });
}
/** Configurations that a sentence names. */
const mostNamed = 3;
/** Read access to the linked repository's packages, asked for in devcontainer.json: documented for Features. */
function permissionInConfiguration(subject) {
    const linked = (0,_package_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .linkedRepository */ .on)(subject);
    const owner = linked?.split('/')[0] ?? '';
    if (!subject.isFeature || linked === null || !(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwner */ .u8)(subject.context, owner))
        return [];
    return [
        (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
            text: `Ask for the packages of ${linked} in ${configurationWords(subject)}.`,
            note: 'Whoever creates a codespace is asked to agree; it counts for new codespaces only.',
            patch: (0,_discovery_permission_patch_js__WEBPACK_IMPORTED_MODULE_7__/* .permissionPatch */ ._)(linked),
            who: 'anyone with write access'
        })
    ];
}
function configurationWords({ configurations }) {
    return configurations.length === 0 || configurations.length > mostNamed
        ? 'each devcontainer.json that uses the Feature'
        : (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(configurations);
}
/** The declaration of access that no API shows: a grant by hand, or for a package of another owner a login. */
function declareAccess(subject) {
    if (!(0,_package_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfAnotherOwner */ .mf)(subject))
        return [declareGrant(subject)];
    if (subject.type !== 'container')
        return [];
    const host = hostOf(subject);
    return [(0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_3__/* .declareRegistry */ .oc)(subject.context, host, (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_4__/* .advisedPrefix */ .pV)(subject.context, host))];
}
/** The registry's host. */
function hostOf({ shown }) {
    return shown.split('/')[0] ?? '';
}
/** The declaration of access that was given by hand, which no API shows. */
function declareGrant(subject) {
    const { configFile } = subject.context.policy;
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
        text: `Declare a grant that exists, in ${configFile}.`,
        note: 'Add `prebuilds: true` to the entry once a prebuild has pulled the package.',
        patch: `grants:\n  - package: ${JSON.stringify(subject.shown)}`,
        who: 'anyone with write access'
    });
}
const singleSignOn = 'Authorize it for single sign-on where the organization asks for it.';
/** The lines that let a workflow's token read packages. */
const packagesPermission = 'permissions:\n  contents: read\n  packages: read';
/** The proof that is missing: a pull with R's own token. */
function ownToken({ context, found }) {
    if (found.app !== null)
        return defaultToken('The token of an App can neither read packages nor pull them.');
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
        text: `Run the check in a workflow of ${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWords */ .kU)(context)} with its own token.`,
        note: 'Whether that token pulls the package is the proof that is missing here.',
        patch: packagesPermission,
        who: 'anyone with write access'
    });
}
/** A token that can read packages: what is nearest at hand comes first. */
function betterToken(subject) {
    const { context, found } = subject;
    const { package: look, app } = found;
    const isWrong = look.read === 'refused' && look.status === 401;
    const first = isWrong ? validToken(context) : app !== null ? ownToken(subject) : nearest(context, look.read);
    return [...(first === null ? [] : [first]), classicToken(context)];
}
/** A token that GitHub knows. */
function validToken(context) {
    const inActions = context.facts.run.runner.kind === 'actions';
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
        text: inActions
            ? "Leave the input `token` out, which is then the workflow's own token, or give it one that is valid."
            : 'Put a valid token into `token`.',
        // `gh auth token` prints either variable as it stands, so the wrong one has to go first.
        command: inActions ? null : 'unset GH_TOKEN GITHUB_TOKEN && export GH_TOKEN=$(gh auth token)',
        who: 'anyone with write access'
    });
}
/** What makes of the token that was given, by its kind, one that can read packages. */
function nearest(context, read) {
    const { tokenKind, runner, servers } = context.facts.run;
    const inActions = runner.kind === 'actions';
    switch (tokenKind) {
        case null:
            return inActions ? defaultToken(null) : ownLogin;
        case 'classic':
            return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
                text: 'Give the classic token in `token` the scope `read:packages`.',
                note: singleSignOn,
                url: `${servers.server}/settings/tokens`,
                who: 'anyone with write access'
            });
        case 'oauth':
            return widerLogin;
        case 'fine-grained':
            return inActions ? defaultToken('GitHub Packages does not know fine-grained tokens.') : null;
        default:
            return inActions && read === 'refused' ? permission : null;
    }
}
const permission = (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
    text: "Add `packages: read` to the job's `permissions`.",
    patch: packagesPermission,
    who: 'anyone with write access'
});
function defaultToken(because) {
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
        text: "Leave the input `token` at its default, the workflow's own token, with `packages: read`.",
        note: because,
        patch: packagesPermission,
        who: 'anyone with write access'
    });
}
const ownLogin = (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
    text: 'Give the check your own login in `token`, in PowerShell with `$env:GH_TOKEN = gh auth token`.',
    command: 'export GH_TOKEN=$(gh auth token)',
    who: 'anyone with write access'
});
// `gh` refreshes its own login alone, and only while neither variable names another.
const widerLogin = (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
    text: 'Let your login read packages: it needs the scope `read:packages`.',
    command: 'unset GH_TOKEN GITHUB_TOKEN && gh auth refresh --scopes read:packages && export GH_TOKEN=$(gh auth token)',
    who: 'anyone with write access'
});
function classicToken({ facts }) {
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .fix */ .Up)({
        text: 'Give the input `packages-token` a classic token with the scope `read:packages`.',
        note: `It must be one of somebody who sees the package. ${singleSignOn}`,
        url: (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .newClassicToken */ .OE)(facts.run.servers, ['read:packages'], 'Codespaces Preflight'),
        who: 'anyone with write access'
    });
}


/***/ }),

/***/ 6482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ looksTransferred),
/* harmony export */   Vb: () => (/* binding */ subjectOfImage),
/* harmony export */   h4: () => (/* binding */ ownerTypeOf),
/* harmony export */   mf: () => (/* binding */ isOfAnotherOwner),
/* harmony export */   on: () => (/* binding */ linkedRepository)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(182);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9080);


/** The package that an image of GitHub's container registry lies in. */
function subjectOfImage(context, decision, found, image, uses) {
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
        isFeature: uses.every(({ kind }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForFeature */ ._E)(kind)),
        configurations: [...new Set(uses.map(({ configuration }) => configuration))]
    };
}
/** Whether the package's owner is an organization or a person, from the API's answer or because it is R's owner; `none`: there is no such account. */
function ownerTypeOf({ found, context, owner }) {
    const look = found.package;
    if ((look.read === 'found' || look.read === 'not-found') && look.ownerType !== 'unknown')
        return look.ownerType;
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwner */ .u8)(context, owner) ? context.ownerType : 'unknown';
}
/** Whether the package is known to belong to somebody else than R. */
function isOfAnotherOwner({ context, owner }) {
    return context.repository !== null && !(0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwner */ .u8)(context, owner);
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
    if (repository === null || (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwner */ .u8)(context, owner))
        return false;
    const names = [name.split('/')[0] ?? '', linkedRepository(subject)?.split('/')[1] ?? ''];
    return names.some(candidate => (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(candidate, repository.name));
}


/***/ }),

/***/ 253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ loginAdvice),
/* harmony export */   ah: () => (/* binding */ serverMismatch),
/* harmony export */   uF: () => (/* binding */ registryAdvice),
/* harmony export */   up: () => (/* binding */ hubSpelling)
/* harmony export */ });
/* harmony import */ var _credentials_aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1481);
/* harmony import */ var _credentials_triples_login_faults_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6191);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9835);
/* harmony import */ var _ecr_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6870);
/* harmony import */ var _missing_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5907);
/* harmony import */ var _evidence_pulls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3369);
/* harmony import */ var _secret_fixes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3177);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3226);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(257);









/** What is said where a registry's answers decide alone. */
const registryAdvice = {
    'image-not-found': _missing_image_js__WEBPACK_IMPORTED_MODULE_3__/* .missingImage */ .iQ,
    'registry-unreachable': unreachable,
    'address-refused': addressRefused,
    'limit-reached': limitReached,
    'login-breaks-public-image': loginBreaks
};
function unreachable(cause) {
    const { context, image } = cause;
    const silent = (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_7__/* .unreachableApiOf */ .iZ)(context, image) ?? (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_7__/* .unreachableRegistry */ ["if"])(image) ?? nobodyAsked(image);
    const what = (0,_missing_image_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesNamed */ .Su)(cause);
    const who = silent.isAsked ? `: ${silent.host} gave no usable answer` : '';
    const hidden = (0,_missing_image_js__WEBPACK_IMPORTED_MODULE_3__/* .hiddenWords */ .cK)(cause);
    return {
        message: hidden === null
            ? `Whether ${what} can be pulled is not known${who}.`
            : `${(0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)(hidden)}, and who may pull is not known${who}.`,
        notes: [
            (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)(silent.detail),
            ...(rateLimited(image) ? ['Anonymous pulls are limited by address, which hosted runners share.'] : [])
        ],
        fixes: [(0,_unreachable_js__WEBPACK_IMPORTED_MODULE_7__/* .fixUnreachable */ .Ay)(silent), ...(0,_missing_image_js__WEBPACK_IMPORTED_MODULE_3__/* .checkName */ .I3)(cause)]
    };
}
function nobodyAsked({ package: look, reference }) {
    const detail = look !== null && look.read !== 'found' ? (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)(look.detail) : 'nobody was asked';
    return { host: reference.registry, detail, cause: null, isAsked: false };
}
function addressRefused(cause) {
    const { image } = cause;
    const { registry } = image.reference;
    return {
        message: `${registry} was not asked, so whether ${(0,_missing_image_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesThere */ .Bv)(cause)} can be pulled is not known.`,
        notes: [(0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)(detailOf(image, 'no-answer'))],
        fixes: [
            (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
                text: 'Set `allow-private-network`, and run the check inside that network.',
                note: `That is for a registry that is meant to be in a private network; a codespace must be able to reach ${registry} as well.`,
                who: 'anyone with write access'
            })
        ]
    };
}
function limitReached(cause) {
    return {
        message: `Whether ${(0,_missing_image_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesNamed */ .Su)(cause)} can be pulled was not found out.`,
        notes: [(0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)(detailOf(cause.image, 'no-answer'))],
        fixes: [
            (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
                text: 'Check fewer configurations at a time with the input `configurations`.',
                who: 'anyone with write access'
            })
        ]
    };
}
function loginBreaks(cause) {
    const { context, registry } = cause;
    const triple = registry.triples.loginRefused ?? registry.triples.pullRefused;
    const prefix = triple?.prefix ?? '';
    const edge = edgeSentence(triple);
    const deletion = (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_5__/* .removeUnneeded */ .HS)(context, prefix);
    const mend = loginAccepted(triple) ? allowPull(cause, prefix) : (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_5__/* .renewLogin */ .P8)(context, registry.host, prefix);
    return {
        message: `${(0,_missing_image_js__WEBPACK_IMPORTED_MODULE_3__/* .imagesNamed */ .Su)(cause)} ${(0,_missing_image_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOrMore */ .h9)(cause, 'is', 'are')} public, but ${triple === null ? 'a login is refused' : refusalOf(triple, registry.host)}.`,
        notes: [
            'Docker does not fall back to pulling without a login.',
            answerSentence(triple),
            ...(edge === null ? [] : [edge])
        ],
        fixes: [...mend, ...(deletion === null ? [] : [deletion])]
    };
}
function allowPull({ registry: { host } }, prefix) {
    return [
        (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
            text: `Let the login of ${prefix}_CONTAINER_REGISTRY_* pull from ${host}.`,
            note: (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_5__/* .loginThatPulls */ .t6)(host),
            who: 'registry or AWS administrator'
        })
    ];
}
function loginAccepted(triple) {
    return triple?.look.result === 'refused' && triple.look.stage === 'pull';
}
function refusalOf(triple, host) {
    const login = `the login of ${triple.prefix}_CONTAINER_REGISTRY_*`;
    if ((0,_credentials_triples_login_faults_js__WEBPACK_IMPORTED_MODULE_8__/* .isHopeless */ .cs)(triple.faults) || triple.ecr?.refusal === 'other-host')
        return `${login} is not valid for ${host}`;
    return loginAccepted(triple) ? `${login} may not pull` : `${host} refuses ${login}`;
}
/** The sentence of the first look with this answer, without its full stop. */
function detailOf(image, answer) {
    const found = (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_4__/* .allPulls */ .c5)(image).find(look => (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_4__/* .answerOf */ .ut)(look) === answer);
    return found === undefined ? '' : (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)((0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_4__/* .pullDetail */ .lR)(found));
}
function rateLimited(image) {
    const { anonymous } = image;
    return anonymous.result === 'unreachable' && anonymous.cause === 'rate-limited';
}
/** What is said where a login that was tried decides. */
const loginAdvice = {
    'registry-login-rejected': loginRejected,
    'registry-pull-denied': pullDenied,
    'registry-server-mismatch': mismatch
};
function loginRejected(cause) {
    const triple = cause.registry.triples.loginRefused;
    const advice = triple?.ecr ? (0,_ecr_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .ecrLoginAdvice */ .Wj)(cause, triple, triple.ecr) : plainLoginRejected(cause, triple);
    const edge = edgeSentence(triple);
    return withRival(cause, triple, edge === null ? advice : { ...advice, notes: [edge, ...(advice.notes ?? [])] });
}
/** What stands at the edge of USER or PASSWORD of a login that is refused, and may be why. */
function edgeSentence(triple) {
    const edges = (triple?.faults ?? []).filter(({ kind }) => kind === 'edge').map(_credentials_triples_login_faults_js__WEBPACK_IMPORTED_MODULE_8__/* .faultWords */ ._Q);
    return edges.length === 0 ? null : `${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(edges)}: set the value without it.`;
}
/** The answer that a login got, as a sentence. */
function answerSentence(triple) {
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)((0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalCause */ .U_)(triple?.look));
}
function plainLoginRejected({ context, registry: { host } }, triple) {
    const prefix = triple?.prefix ?? '';
    if (triple !== null && (0,_credentials_triples_login_faults_js__WEBPACK_IMPORTED_MODULE_8__/* .isHopeless */ .cs)(triple.faults))
        return {
            message: `${prefix}_CONTAINER_REGISTRY_* are not a valid login for ${host}.`,
            notes: [answerSentence(triple)],
            fixes: [(0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_5__/* .writeKey */ .TE)(context, host, prefix)]
        };
    return {
        message: `${host} refuses the login of ${prefix}_CONTAINER_REGISTRY_*.`,
        notes: [answerSentence(triple)],
        fixes: (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_5__/* .renewLogin */ .P8)(context, host, prefix)
    };
}
function pullDenied(cause) {
    const { image, registry } = cause;
    const triple = registry.triples.pullRefused;
    const isEcr = image.authority === 'ecr' && triple !== null;
    return withRival(cause, triple, isEcr ? (0,_ecr_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .ecrPullAdvice */ .GJ)(cause, triple) : plainPullDenied(cause));
}
function plainPullDenied(cause) {
    const { image, registry } = cause;
    const triple = registry.triples.pullRefused;
    const prefix = triple?.prefix ?? '';
    const { repository } = image.reference;
    return {
        message: deniedWords(image, `The login of ${prefix}_CONTAINER_REGISTRY_*`, triple),
        notes: [answerSentence(triple)],
        fixes: (0,_missing_image_js__WEBPACK_IMPORTED_MODULE_3__/* .loginWays */ ._X)(cause, [
            (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
                text: `Give the login of ${prefix}_CONTAINER_REGISTRY_* the right to pull ${repository}.`,
                note: (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_5__/* .loginThatPulls */ .t6)(registry.host),
                who: 'registry or AWS administrator'
            })
        ])
    };
}
function deniedWords(image, login, triple) {
    const { text } = image.reference;
    const part = triple === null ? null : (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedPart */ .SD)(triple.look);
    if (part !== null)
        return `${login} reads the manifest of ${text}, but may not pull its ${part}.`;
    return (0,_missing_image_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeAbsent */ .eh)(image)
        ? `${login} does not get ${text}, which is private or does not exist.`
        : `${login} may not pull ${text}.`;
}
/** Adds that another triple may be the one that counts: then the refusal of this one is no verdict. */
function withRival({ context, registry }, triple, advice) {
    const { rival } = registry.triples;
    if (rival === null || triple === null)
        return advice;
    const one = (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: `Keep one of ${triple.prefix}_CONTAINER_REGISTRY_* and ${rival}_CONTAINER_REGISTRY_*: the one that works.`,
        url: (0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsPage */ .lA)(context, 'repository'),
        who: 'repository administrator'
    });
    return {
        ...advice,
        notes: [
            ...(advice.notes ?? []),
            `${rival}_CONTAINER_REGISTRY_* are for ${registry.host} too: Docker keeps one login for a host, and nothing says which of them it keeps.`
        ],
        fixes: [...advice.fixes, one]
    };
}
function mismatch({ context, image, registry }) {
    const { otherSpelling } = registry.triples;
    return otherSpelling === null && registry.mismatch !== null
        ? serverMismatch(context, registry.mismatch, registry.host)
        : hubSpelling(context, otherSpelling?.prefix ?? '', image.reference.text);
}
/** What is said of a SERVER that Docker will not match to the host that it was meant for. */
function serverMismatch(context, mismatch, host) {
    const { prefix } = mismatch;
    const isSeen = mismatch.source === 'environment';
    return {
        message: `${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_6__/* .secretName */ .Gf)(prefix, 'SERVER')} ${difference(mismatch, host)}: Docker will not match it to ${host}.`,
        notes: [
            'Docker looks for the exact host and port, letter case included.',
            ...((0,_credentials_aws_ecr_host_js__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(host) === null
                ? []
                : [
                    'The plain, dual-stack and FIPS hosts of ECR are different ones to Docker, and each needs a triple of its own.'
                ]),
            ...(isSeen
                ? []
                : [`If only the declaration in ${context.policy.configFile} is wrong, correct \`server\` there.`])
        ],
        fixes: [(0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_5__/* .correctServer */ .uT)(context, host, prefix, isSeen)]
    };
}
/** The value is shown where a person sees by it what is wrong; white space, say, is named. */
function difference({ server, faults, source }, meant) {
    const is = source === 'declaration' ? 'is declared as' : 'is';
    const shown = server === null || server === meant ? [] : [`${is} ${JSON.stringify(server)}`];
    const told = [...shown, ...faults];
    return told.length === 0 ? 'holds no host (its value is not shown)' : (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(told);
}
/** What is said of a SERVER that names Docker Hub otherwise than Docker does. */
function hubSpelling(context, prefix, image) {
    return {
        message: `${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_6__/* .secretName */ .Gf)(prefix, 'SERVER')} names Docker Hub in a spelling that may not serve the pull of ${image}.`,
        notes: [`Docker keeps the login for Docker Hub under \`${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_6__/* .serverValue */ .Tg)('docker.io')}\` alone.`],
        fixes: [(0,_secret_fixes_js__WEBPACK_IMPORTED_MODULE_5__/* .correctServer */ .uT)(context, 'docker.io', prefix, true)]
    };
}


/***/ }),

/***/ 4459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V6: () => (/* binding */ unreadLevels),
/* harmony export */   YV: () => (/* binding */ namesToken),
/* harmony export */   Yx: () => (/* binding */ wasGivenToken),
/* harmony export */   un: () => (/* binding */ unreadReason)
/* harmony export */ });
/* harmony import */ var _github_pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1511);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2390);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9835);
/* harmony import */ var _unreachable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(257);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3226);






/** Why the names of the Codespaces secrets were not all read, as a clause. */
function unreadReason(context) {
    const { run } = context.facts;
    const unread = unreadThatMatters(context);
    if (wasGivenToken(context))
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
/** Whether the check had a token for the names, which did not read them all. */
function wasGivenToken(context) {
    return unreadThatMatters(context).some(({ why }) => why !== 'no-token' && why !== 'not-applicable');
}
/** The levels that were not read, as clauses: those with the same reason share one. Without a token no level is named. */
function unreadLevels(context, unread) {
    const groups = new Map();
    for (const { level, why, detail } of unread) {
        const reason = reasonOf(context, why, (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)(detail));
        const group = groups.get(reason);
        if (group === undefined)
            groups.set(reason, { why, levels: [level] });
        else
            group.levels.push(level);
    }
    return [...groups].map(([reason, { why, levels }]) => why === 'no-token' ? reason : `${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(levels)} level: ${reason}`);
}
function reasonOf({ facts }, why, detail) {
    return why === 'no-token' && facts.run.runner.kind !== 'actions' ? 'no `secrets-token` was given' : detail;
}
/** What lets the check read the names. */
function namesToken(context) {
    const unread = unreadThatMatters(context);
    if (!wasGivenToken(context))
        return [giveToken(context)];
    const fixes = unread.map(one => fixToken(context, one));
    return fixes.filter(({ text }, index) => fixes.findIndex(other => other.text === text) === index);
}
function giveToken(context) {
    const { repository } = context;
    const { run } = context.facts;
    if (repository === null)
        return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRepository */ .KL)(context);
    if (run.fromFork)
        return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
            text: 'Check the default branch with a `secrets-token` as well, on push or on a schedule.',
            note: 'A run for a fork can be given none.',
            who: 'anyone with write access'
        });
    if (run.byDependabot)
        return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
            text: 'Store the secret that `secrets-token` is given from as a Dependabot secret too.',
            note: 'Runs that Dependabot starts get no others.',
            url: `${run.servers.server}/${repository.fullName}/settings/secrets/dependabot`,
            who: 'repository administrator'
        });
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: 'Give scheduled runs a `secrets-token`, which reads the names.',
        note: `A fine-grained token with "Codespaces secrets" write and, for an organization, "Organization codespaces secrets" read. It could write over the secrets: keep it in an environment of scheduled runs alone (${_rules_links_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsTokenPage */ .uU}).`,
        url: namesTokenForm(context, repository.owner),
        who: 'repository administrator'
    });
}
function namesTokenForm({ facts, ownerType }, owner) {
    const ofOwner = ownerType === 'Organization' ? { organization_codespaces_secrets: 'read' } : {};
    return (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .newFineGrainedToken */ .ix)(facts.run.servers, {
        name: 'codespaces-preflight',
        owner,
        days: 90,
        permissions: { codespaces_secrets: 'write', ...ofOwner }
    });
}
/** What lets a token that was given read one more level. */
function fixToken(context, { level, why, detail, unreachable }) {
    if (why === 'no-answer' || why === 'not-applicable')
        return (0,_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .fixUnreachable */ .Ay)((0,_unreachable_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachableApi */ .Dw)(context, { detail, ...unreachable }));
    const url = `${context.facts.run.servers.server}/settings/personal-access-tokens`;
    if (why === 'not-accepted')
        return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
            text: 'Renew the token in `secrets-token`, which GitHub does not accept any more.',
            url,
            who: 'repository administrator'
        });
    const signOn = why === 'single-sign-on';
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: signOn
            ? "Authorize the token in `secrets-token` for the organization's single sign-on."
            : `Add what the token in \`secrets-token\` lacks: ${permissions[level]}.`,
        url,
        who: level === 'organization' ? 'organization owner' : 'repository administrator'
    });
}
const permissions = {
    repository: '"Codespaces secrets" write (a classic token: the scope `repo`)',
    organization: '"Organization codespaces secrets" read (a classic token: the scope `admin:org`)',
    user: '"Codespaces user secrets" read (a classic token: the scope `codespace:secrets`)'
};


/***/ }),

/***/ 9543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mayBeMade),
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/** `registry/repository`, as a person speaks of an image whatever its tag. */
function repositoryOf({ reference }) {
    return `${reference.registry}/${reference.repository}`;
}
/** Whether each use may find an image that `initializeCommand` has made, so that the registry is not asked. */
function mayBeMade({ uses }) {
    return uses.every(({ mayBeMadeBy }) => mayBeMadeBy !== undefined);
}


/***/ }),

/***/ 1928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ lacksOwnToken),
/* harmony export */   Zu: () => (/* binding */ isByCompleteNames),
/* harmony export */   qn: () => (/* binding */ isByGrant)
/* harmony export */ });
const ofDeclaredGrants = new Set([
    'a declared grant, prebuilds too',
    'a declared grant'
]);
/** Whether a declared grant decided. */
function isByGrant({ row }) {
    return ofDeclaredGrants.has(row);
}
const ofCompleteNames = new Set([
    'names complete, SERVER in another spelling',
    'names complete, SERVER does not match',
    'names complete, registry known',
    'names complete, registry not declared'
]);
/** Whether the names of a complete triple at repository or organization level decided. */
function isByCompleteNames({ row }) {
    return ofCompleteNames.has(row);
}
const withoutOwnToken = new Set([
    'linked, own token not asked',
    'not linked, own token not asked'
]);
/** Whether the pull with the repository's own token, which was not made, could have decided. */
function lacksOwnToken({ row }) {
    return withoutOwnToken.has(row);
}


/***/ }),

/***/ 3466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ judgePackage),
/* harmony export */   T8: () => (/* binding */ rowsOfPackage),
/* harmony export */   _q: () => (/* binding */ forPrebuilds),
/* harmony export */   pV: () => (/* binding */ judgeSeamless)
/* harmony export */ });
/* unused harmony export packageRows */
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6566);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5666);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8345);



/** The first rows: what everybody, and the token of a codespace, gets from the registry. */
const rowsBeforeTriples = [
    {
        row: 'public, but a login is refused',
        when: publicWithRefusedLogin,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'login-breaks-public-image',
        why: 'Docker does not fall back to the anonymous pull when it has a login'
    },
    {
        row: 'anonymous pull works',
        when: found => found.anonymous === 'allowed',
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ,
        rule: null,
        why: 'everybody may pull it'
    },
    {
        row: 'image not there',
        when: found => found.missing,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__.no,
        rule: 'image-not-found',
        why: 'somebody who is let in does not find the tag or digest'
    },
    {
        row: 'the token of the codespace pulls',
        when: found => found.codespaceToken === 'allowed',
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .yesUnproven */ .XE,
        rule: null,
        why: 'it proves the access of this codespace; a prebuild has a token of its own'
    }
];
/** A triple for the registry was tried, or is complete and declared: codespaces use it for every image from there. */
const triplesRow = {
    row: 'a triple for the registry',
    when: found => found.triples !== null,
    as: 'other-registries',
    why: 'a triple was tried, or is complete and declared; Docker uses it for every image of the host'
};
/** A registry that says nothing to anybody is neither a yes nor a no, whatever the Packages API says. */
const unreachableRows = [
    {
        row: 'no answer, the address is refused',
        when: registryUnreachable('address-refused'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'address-refused',
        why: 'hosts in private networks are only asked where that is permitted'
    },
    {
        row: 'no answer, a limit was reached',
        when: registryUnreachable('limit-reached'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'limit-reached',
        why: 'what lies beyond a limit is not read'
    },
    {
        row: 'no answer from the registry',
        when: registryUnreachable('unreachable'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'registry-unreachable',
        why: 'silence proves nothing'
    }
];
/** The rows that need the Packages API, declarations and the repository's own token alone; other packages share them. */
const rowsOfPackage = [
    {
        row: 'a declared grant, prebuilds too',
        when: found => found.grant?.prebuilds === true,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ,
        rule: null,
        why: 'the configuration file states that a codespace and a prebuild have pulled it'
    },
    {
        row: 'a declared grant',
        when: found => found.grant !== null,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .yesUnproven */ .XE,
        rule: null,
        why: 'the configuration file states that the repository was given access'
    },
    {
        row: 'permission asked for by name',
        when: found => found.permission === 'exact',
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ,
        rule: null,
        why: 'a Feature, and devcontainer.json asks for `packages: read` of the repository that it is linked to'
    },
    {
        row: 'permission asked for the whole owner',
        when: found => found.permission === 'whole-owner',
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .yesUnproven */ .XE,
        rule: null,
        why: 'a Feature, and devcontainer.json asks for `owner/*`'
    },
    {
        row: 'internal, same owner',
        when: both(isPackage('internal'), isNotPublic, sameOwner),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ,
        rule: null,
        why: 'codespaces of the organization may pull its internal packages'
    },
    {
        row: 'internal, another owner',
        when: both(isPackage('internal'), isNotPublic),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'package-access-unproven',
        why: 'access across owners is documented nowhere'
    },
    {
        row: 'internal, repository public',
        when: both(isPackage('internal'), isPublic),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__.no,
        rule: 'internal-package-in-public-repository',
        why: 'internal packages are for private and internal repositories'
    },
    {
        row: 'linked, own token allowed',
        when: both(isPackage('private'), isLinked, token('ok')),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .yes */ .EZ,
        rule: null,
        why: 'the package inherits the access of the repository'
    },
    {
        row: 'linked, own token refused',
        when: both(isPackage('private'), isLinked, token('refused')),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__.no,
        rule: 'package-access-not-inherited',
        why: 'a package that inherits access gives it to the token of the repository too'
    },
    {
        row: 'linked, own token not asked',
        when: both(isPackage('private'), isLinked),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'package-access-unproven',
        why: 'whether access is inherited cannot be read'
    },
    {
        row: 'not linked, own token allowed',
        when: both(isPackage('private'), token('ok')),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'package-access-unproven',
        why: 'the lists for Actions and for Codespaces are two'
    },
    {
        row: 'not linked, repository public',
        when: both(isPackage('private'), isPublic),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__.no,
        rule: 'private-package-in-public-repository',
        why: 'a public repository gets no private package without a grant'
    },
    {
        row: 'not linked, own token refused',
        when: both(isPackage('private'), isNotPublic, token('refused')),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__.no,
        rule: 'package-not-granted',
        why: 'nothing is inherited, and no grant is declared'
    },
    {
        row: 'not linked, own token not asked',
        when: both(isPackage('private'), isNotPublic),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'package-access-unproven',
        why: 'the list of repositories with access cannot be read'
    },
    {
        row: 'public, yet refused',
        when: publicYetRefused,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'package-access-unproven',
        why: 'the API and the registry contradict each other'
    },
    {
        row: 'visibility not known',
        when: visibilityNotKnown,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'package-access-unproven',
        why: 'the visibility of the package or of the repository could not be read'
    },
    {
        row: 'not known to the API, own token allowed',
        when: both(isRead('not-found'), token('ok')),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'package-access-unproven',
        why: 'the lists for Actions and for Codespaces are two'
    },
    {
        row: 'not known to the API, own token refused',
        when: both(isRead('not-found'), token('refused')),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__.no,
        rule: 'package-not-found',
        why: 'neither the API nor the registry shows the package to the repository'
    },
    {
        row: 'not known to the API, own token not asked',
        when: isRead('not-found'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'token-cannot-read-packages',
        why: 'the token may lack the right to see the package'
    },
    {
        row: 'the API refuses the token',
        when: isRead('refused'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'token-cannot-read-packages',
        why: 'the visibility of the package could not be read'
    },
    {
        row: 'no token for the API',
        when: isRead('no-token'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'token-cannot-read-packages',
        why: 'the Packages API answers nobody without a token'
    },
    {
        row: 'no answer from the API',
        when: () => true,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5,
        rule: 'registry-unreachable',
        why: 'silence proves nothing'
    }
];
const rowsAfterTriples = [...unreachableRows, ...rowsOfPackage];
/** GitHub's container registry. The first row that matches decides. */
const packageRows = [...rowsBeforeTriples, triplesRow, ...rowsAfterTriples];
/** Judges an image of GitHub's container registry. */
function judgePackage(found) {
    const decision = byRows(found);
    return found.anonymous === 'allowed' ? decision : forPrebuilds(found, decision);
}
function byRows(found) {
    const first = packageRows.find(row => row.when(found));
    if (first === triplesRow && found.triples !== null)
        return (0,_registries_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeRegistry */ .lv)(found.triples);
    return (0,_row_js__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .LD)('github-packages', [...rowsBeforeTriples, ...rowsAfterTriples], found);
}
/** What another account that prebuilds log in with gets of a package that is not public is not known. */
function forPrebuilds({ prebuildAccount }, decision) {
    const [team] = decision.verdict;
    return prebuildAccount ? { ...decision, verdict: [team, (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .worse */ .JJ)(team, 'unknown')] } : decision;
}
/** The same without the row of triples: what codespaces get with no secrets at all. */
function judgeSeamless(found) {
    return judgePackage({ ...found, triples: null, loginRefused: false });
}
function publicWithRefusedLogin(found) {
    return found.anonymous === 'allowed' && found.loginRefused;
}
function registryUnreachable(unreachable) {
    return found => found.anonymous === 'no-answer' && !found.answered && found.unreachable === unreachable;
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


/***/ }),

/***/ 3952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ permissionFor),
/* harmony export */   bG: () => (/* binding */ prebuildTokenLevel),
/* harmony export */   dt: () => (/* binding */ packageRowInput),
/* harmony export */   kq: () => (/* binding */ aboutPackage)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(182);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9080);
/* harmony import */ var _evidence_pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3369);
/* harmony import */ var _registry_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7039);





/** Gathers what the table of GitHub packages looks at, for one place that uses the image. */
function packageRowInput(context, image, use) {
    const { registry, repository } = image.reference;
    const answer = image.package ?? { read: 'not-applicable', detail: 'the Packages API was not asked' };
    const byTriples = (0,_registry_input_js__WEBPACK_IMPORTED_MODULE_2__/* .registryRowInput */ .s)(context, image, use);
    const { loginRefused, pullRefused } = byTriples.triples;
    const refusedLogins = [loginRefused, pullRefused].filter(triple => triple !== null);
    return {
        ...aboutPackage(context, answer, `${registry}/${repository}`, repository.split('/')[0] ?? ''),
        anonymous: (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)(image.anonymous),
        unreachable: (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachableKind */ .rA)(image.anonymous),
        answered: (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .allPulls */ .c5)(image).some(look => isAnswer((0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)(look))),
        missing: (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestMissing */ .wz)(image),
        codespaceToken: (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenAnswer */ .of)(image, 'codespace-token-pull'),
        triples: triplesMatter(context, image, byTriples) ? byTriples : null,
        loginRefused: refusedLogins.some(({ prefix }) => codespacesMayHave(context, byTriples, prefix)),
        openTriples: byTriples.names.unassigned,
        permission: (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .asksForFeature */ ._E)(use.kind) ? permissionFor(context, use.configuration, answer) : null,
        token: ownToken(image),
        tokenStatus: ownTokenStatus(image),
        app: image.tokens.find(({ app }) => app !== null)?.app ?? null,
        seen: (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .allPulls */ .c5)(image).some(look => (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)(look) === 'allowed' || (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedPart */ .SD)(look) !== null)
    };
}
/** The part of `PackageRowInput` that needs no registry: for packages of other kinds too. */
function aboutPackage(context, look, grantName, owner) {
    return {
        grant: context.facts.declarations.grants.find(grant => (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(withoutScopeSign(grant.package), grantName)) ??
            null,
        package: look,
        linkedToRepository: look.read === 'found' && (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepository */ .Z6)(context, look.linkedRepository),
        sameOwner: (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwner */ .u8)(context, owner),
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
    const answer = (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenAnswer */ .of)(image, 'repository-token-pull');
    if (answer === 'allowed')
        return 'ok';
    return answer === 'refused' ? 'refused' : 'none';
}
function ownTokenStatus({ tokens }) {
    const refused = tokens.find(({ claim, look }) => claim === 'repository-token-pull' && look.result === 'refused');
    return refused?.look.result === 'refused' ? refused.look.status : null;
}
function triplesMatter(context, image, found) {
    const tried = image.triples.some(({ prefix, parts, look }) => parts === 'complete' && isAnswer((0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)(look)) && codespacesMayHave(context, found, prefix));
    const declared = (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredPrefixes */ .JV)(context, image.reference.registry);
    const complete = [...found.names.serving, ...found.names.userOnly];
    return tried || complete.some(({ prefix }) => declared.includes(prefix));
}
function isAnswer(answer) {
    return answer !== 'not-asked' && answer !== 'no-answer';
}
/** A triple of a workflow or terminal that is no Codespaces secret, with all names read, is in no codespace. */
function codespacesMayHave(context, { names }, prefix) {
    if ((0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .insideCodespace */ .UK)(context) || !names.allRead)
        return true;
    return [...names.serving, ...names.unassigned, ...names.userOnly].some(one => one.prefix === prefix);
}
/** What the configuration asks for: an entry reaches only repositories of R's owner. */
function permissionFor(context, path, look) {
    if (look.read !== 'found' || look.linkedRepository === null)
        return null;
    const linked = look.linkedRepository;
    const owner = linked.split('/')[0] ?? '';
    if (!(0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwner */ .u8)(context, owner))
        return null;
    const configuration = context.discovery.configurations.find(candidate => candidate.path === path);
    const asked = (configuration?.permissions ?? []).filter(({ readsPackages }) => readsPackages);
    if (asked.some(({ repository }) => (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(repository, linked)))
        return 'exact';
    return asked.some(({ repository }) => (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(repository, `${owner}/*`)) ? 'whole-owner' : null;
}


/***/ }),

/***/ 5666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ looksAtNames),
/* harmony export */   lv: () => (/* binding */ judgeRegistry)
/* harmony export */ });
/* unused harmony exports registryRows, publicWithRefusedLogin */
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8345);

/** The rows for which neither names nor a login outside of a codespace are needed. */
const rowsWithoutNames = [
    {
        row: 'public, but a login is refused',
        when: publicWithRefusedLogin,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'login-breaks-public-image',
        why: 'Docker does not fall back to the anonymous pull when it has a login'
    },
    {
        row: 'anonymous pull works',
        when: found => found.anonymous === 'allowed',
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ,
        rule: null,
        why: 'everybody may pull it'
    },
    {
        row: 'image not there',
        when: found => found.missing,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__.no,
        rule: 'image-not-found',
        why: 'somebody who is let in does not find the tag or digest'
    },
    {
        row: 'no answer, the address is refused',
        when: noAnswerFor('address-refused'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'address-refused',
        why: 'hosts in private networks are only asked where that is permitted'
    },
    {
        row: 'no answer, a limit was reached',
        when: noAnswerFor('limit-reached'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'limit-reached',
        why: 'what lies beyond a limit is not read'
    },
    {
        row: 'no answer from the registry',
        when: noAnswerFor('unreachable'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'registry-unreachable',
        why: 'silence proves nothing'
    },
    {
        row: 'in a codespace, a login got no answer',
        when: inside(unreachableLogin),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'registry-unreachable',
        why: 'silence proves nothing, whatever the login got for other images'
    },
    {
        row: 'in a codespace, one of two logins is refused',
        when: inside(rivalOf('loginRefused')),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'registry-login-rejected',
        why: 'Docker keeps one login for a host, and nobody knows which'
    },
    {
        row: 'in a codespace, one of two logins may not pull',
        when: inside(rivalOf('pullRefused')),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'registry-pull-denied',
        why: 'Docker keeps one login for a host, and nobody knows which'
    },
    {
        row: 'in a codespace, its login pulls',
        when: inside(has('works')),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .yesUnproven */ .XE,
        rule: null,
        why: 'it has the secrets; those of a prebuild are not known'
    },
    {
        row: 'in a codespace, SERVER in another spelling',
        when: inside(has('otherSpelling')),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'registry-server-mismatch',
        why: 'another spelling of Docker Hub may or may not serve a pull'
    },
    {
        row: 'in a codespace, the login is refused',
        when: inside(has('loginRefused')),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__.no,
        rule: 'registry-login-rejected',
        why: 'the secrets do not log in'
    },
    {
        row: 'in a codespace, the pull is refused',
        when: inside(has('pullRefused')),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__.no,
        rule: 'registry-pull-denied',
        why: 'the account may not read the image'
    },
    {
        row: 'in a codespace, a command logs in',
        when: inside(found => found.logsInItself),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'login-in-initialize-command',
        why: 'what `initializeCommand` logs in with is not known'
    },
    {
        row: 'in a codespace, SERVER does not match',
        when: inside(found => found.mismatch !== null),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__.no,
        rule: 'registry-server-mismatch',
        why: 'Docker uses a login only for the host that SERVER names'
    },
    {
        row: 'in a codespace, part of a triple',
        when: inside(has('part')),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__.no,
        rule: 'registry-secrets-incomplete',
        why: 'a login needs all three'
    },
    {
        row: 'in a codespace, no triple',
        when: found => found.insideCodespace,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__.no,
        rule: 'registry-secrets-missing',
        why: 'nothing logs in to the registry'
    }
];
/** The rows for runs outside of a codespace, where the names of secrets and the logins of the run are looked at. */
const rowsOfNames = [
    {
        row: 'one of two logins is refused',
        when: rivalOf('loginRefused'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'registry-login-rejected',
        why: 'Docker keeps one login for a host, and nobody knows which'
    },
    {
        row: 'one of two logins may not pull',
        when: rivalOf('pullRefused'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'registry-pull-denied',
        why: 'Docker keeps one login for a host, and nobody knows which'
    },
    {
        row: 'the login is refused',
        when: has('loginRefused'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__.no,
        rule: 'registry-login-rejected',
        why: 'the secrets of the same names do not log in'
    },
    {
        row: 'the pull is refused',
        when: has('pullRefused'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__.no,
        rule: 'registry-pull-denied',
        why: 'the account may not read the image'
    },
    {
        row: 'a login got no answer',
        when: unreachableLogin,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'registry-unreachable',
        why: 'silence proves nothing, whatever the login got for other images'
    },
    {
        row: 'names complete, SERVER in another spelling',
        when: servedByOtherSpelling,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'registry-server-mismatch',
        why: 'another spelling of Docker Hub may or may not serve a pull'
    },
    {
        row: 'names complete, SERVER does not match',
        when: servedByMismatch,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'registry-server-mismatch',
        why: 'the run was given the declared triple with a SERVER for another host'
    },
    {
        row: 'names complete, registry known',
        when: found => found.names.serving.length > 0,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .EZ,
        rule: null,
        why: 'a declaration, or a login that pulls, says that the triple serves the host'
    },
    {
        row: 'names complete, registry not declared',
        when: found => found.names.unassigned.length > 0,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'registry-secrets-unproven',
        why: 'nothing says which host the triple serves'
    },
    {
        row: 'a command logs in',
        when: overruledByInitializeCommand,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'login-in-initialize-command',
        why: 'no triple serves the host, and what `initializeCommand` logs in with is not known'
    },
    {
        row: 'names complete with the user level only',
        when: allReadWith('userOnly'),
        verdict: ['unknown', 'no'],
        rule: 'registry-secrets-user-only',
        why: 'one person has them, and a prebuild never does'
    },
    {
        row: 'SERVER is a slip',
        when: slipOfServer,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__.no,
        rule: 'registry-server-mismatch',
        why: 'all levels were read; the one triple that was meant for the host has the SERVER of another'
    },
    {
        row: 'SERVER is a slip, a level was not read',
        when: perhapsSlipOfServer,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'registry-server-mismatch',
        why: 'a level that was not read may hold another triple'
    },
    {
        row: 'each person is asked for the rest',
        when: asksEachPerson,
        verdict: ['unknown', 'no'],
        rule: 'registry-secrets-user-only',
        why: "secrets of each person's own make the triple whole, and nobody can read them"
    },
    {
        row: 'names complete, not assigned',
        when: allReadWith('notAssigned'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__.no,
        rule: 'registry-secrets-not-assigned',
        why: 'all levels were read; the secrets do not reach the repository'
    },
    {
        row: 'names incomplete',
        when: allReadWith('incomplete'),
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__.no,
        rule: 'registry-secrets-incomplete',
        why: 'all levels were read; a login needs all three'
    },
    {
        row: 'no names',
        when: found => found.names.allRead,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__.no,
        rule: 'registry-secrets-missing',
        why: 'all levels were read; there are none, or they serve other hosts'
    },
    {
        row: 'names not read',
        when: () => true,
        verdict: _row_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5,
        rule: 'secrets-not-checked',
        why: 'a level that was not read may hold the triple'
    }
];
/** Any registry but GitHub's. The first row that matches decides. */
const registryRows = [...rowsWithoutNames, ...rowsOfNames];
const namedByNames = new Set(rowsOfNames.map(({ row }) => row));
/** Whether names of Codespaces secrets, or logins of a run outside of a codespace, were looked at for a decision. */
function looksAtNames({ row }) {
    return namedByNames.has(row);
}
/** Judges an image of any registry but GitHub's. */
function judgeRegistry(found) {
    return (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)('other-registries', registryRows, found);
}
/** Docker does not fall back to anonymous when it has a login for the host. */
function publicWithRefusedLogin(found) {
    const { loginRefused, pullRefused } = found.triples;
    return found.anonymous === 'allowed' && (loginRefused !== null || pullRefused !== null);
}
/** The registry said nothing to nobody, and no login that codespaces have got the image all the same. */
function noAnswerFor(unreachable) {
    return found => {
        const silent = found.anonymous === 'no-answer' || found.anonymous === 'not-asked';
        return silent && found.unreachable === unreachable && !provenByLogin(found);
    };
}
function provenByLogin({ triples, insideCodespace, names }) {
    const { works } = triples;
    return works !== null && (insideCodespace || names.serving.some(({ prefix }) => prefix === works.prefix));
}
/** A login that got no answer says nothing of the image, whatever the same login got elsewhere. */
function unreachableLogin({ triples }) {
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
function overruledByInitializeCommand(found) {
    return found.logsInItself && (found.names.allRead || perhapsSlipOfServer(found));
}
/** What everybody gets is not enough, and each person is asked for the rest, which nobody can read. */
function asksEachPerson({ personal, names }) {
    return names.allRead && personal !== null;
}
/** The one triple that was meant for the host has the SERVER of another. */
function slipOfServer({ names }) {
    return names.allRead && names.mismatched.length > 0;
}
function perhapsSlipOfServer({ mismatch, names }) {
    return !names.allRead && (names.mismatched.length > 0 || mismatch?.complete === true);
}
function allReadWith(sort) {
    return ({ names }) => names.allRead && names[sort].length > 0;
}


/***/ }),

/***/ 7039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ registryRowInput)
/* harmony export */ });
/* harmony import */ var _credentials_triples_near_miss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3233);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(182);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9080);
/* harmony import */ var _evidence_pulls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3369);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3226);





/** Gathers what the table of other registries looks at, for one place that uses the image. */
function registryRowInput(context, image, use) {
    const { registry } = image.reference;
    return {
        host: registry,
        anonymous: (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .ut)(image.anonymous),
        unreachable: (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_2__/* .unreachableKind */ .rA)(image.anonymous),
        missing: (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestMissing */ .wz)(image),
        insideCodespace: (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .insideCodespace */ .UK)(context),
        triples: triplesThatCount(context, image),
        names: (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .namesForImage */ .Fv)(context, image),
        mismatch: (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .mismatchFor */ .Cy)(context, registry),
        personal: personalPrefix(context, image, use.configuration),
        logsInItself: logsIn(context, use.configuration)
    };
}
function logsIn(context, path) {
    const configuration = context.discovery.configurations.find(candidate => candidate.path === path);
    return (configuration?.commands ?? []).some(({ property, does }) => property === 'initializeCommand' && does === 'login');
}
/** Sorts the triples of the environment that count for an image. */
function triplesThatCount(context, image) {
    const counting = whichCount(context, image);
    const first = (test) => counting.find(test) ?? null;
    const refusedAt = (stage) => first(({ look }) => look.result === 'refused' && look.stage === stage);
    const works = first(({ look, spelling }) => look.result === 'allowed' && spelling === 'exact');
    const otherSpelling = first(({ look, spelling }) => look.result === 'allowed' && spelling !== 'exact');
    const silent = first(({ look, parts }) => parts === 'complete' && (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .ut)(look) === 'no-answer');
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
    const declared = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredPrefixes */ .JV)(context, image.reference.registry);
    const { secrets } = context.facts;
    const isOpen = declared.length === 0 && secrets?.allRead !== true;
    if ((0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .insideCodespace */ .UK)(context) || isOpen)
        return image.triples;
    const owned = (secrets?.triples ?? []).filter(({ reach }) => reach === 'complete' || (declared.length === 0 && reach === 'user-only'));
    const counting = new Set([...declared, ...owned.map(({ prefix }) => prefix)]);
    const counted = image.triples.filter(({ prefix }) => counting.has(prefix));
    return declared.length === 0 && counted.length === 0 ? image.triples : counted;
}
/** A triple of Codespaces secrets that serves the host by declaration, and with which no login was tried. */
function untried(context, image) {
    if ((0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .insideCodespace */ .UK)(context))
        return null;
    const tried = image.triples.filter(({ parts }) => parts === 'complete').map(({ prefix }) => prefix);
    const other = (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .namesForImage */ .Fv)(context, image).serving.find(({ prefix }) => !tried.includes(prefix));
    return other?.prefix ?? null;
}
/**
 * The prefix of a triple that the repository asks each person to complete with secrets of their own: the configuration file
 * declares the registry with `level: user`, or the devcontainer.json recommends the secrets that do not reach the repository
 * (docs.github.com, "Specifying recommended secrets for a repository"). `null` where it asks for none that could serve the host.
 */
function personalPrefix(context, image, configuration) {
    const declared = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredFor */ .QS)(context, image.reference.registry).find(({ level }) => level === 'user');
    if (declared !== undefined)
        return declared.secrets.toUpperCase();
    const test = (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .prefixTest */ .P3)(context, image);
    const asked = recommended(context, configuration);
    const whole = [...asked].find(([prefix, parts]) => {
        const triple = context.facts.secrets?.triples.find(known => known.prefix === prefix);
        const reaches = (part) => (triple?.levels[part] ?? null) !== null;
        return test(prefix) !== 'elsewhere' && _model_js__WEBPACK_IMPORTED_MODULE_4__/* .tripleParts */ .HD.every(part => parts.has(part) || reaches(part));
    });
    return whole?.[0] ?? null;
}
/** The parts of triples that a configuration recommends, by prefix. */
function recommended(context, path) {
    const found = new Map();
    const configuration = context.discovery.configurations.find(candidate => candidate.path === path);
    for (const written of configuration?.recommendedSecrets ?? []) {
        const name = (0,_credentials_triples_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .tripleName */ .a)(written.toUpperCase());
        if (name === null)
            continue;
        found.set(name.prefix, (found.get(name.prefix) ?? new Set()).add(name.part));
    }
    return found;
}


/***/ }),

/***/ 8345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ yes),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   XE: () => (/* binding */ yesUnproven),
/* harmony export */   no: () => (/* binding */ no)
/* harmony export */ });
/** The first row that matches decides; each table ends with a row that always does. */
function decide(table, rows, found) {
    const first = rows.find(row => row.when(found));
    if (first === undefined)
        throw new Error(`the table ${table} has no row for what was found`);
    return { table, row: first.row, verdict: first.verdict, rule: first.rule };
}
const yes = ['yes', 'yes'];
const no = ['no', 'no'];
const unknown = ['unknown', 'unknown'];
const yesUnproven = ['yes', 'unknown'];


/***/ }),

/***/ 6566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ withoutYes),
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   T_: () => (/* binding */ access),
/* harmony export */   eP: () => (/* binding */ nobody),
/* harmony export */   gZ: () => (/* binding */ withoutNo)
/* harmony export */ });
const badness = { no: 0, unknown: 1, yes: 2 };
/** The worse of two verdicts: `no` before `unknown` before `yes`. */
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
/** An access that is certain to nobody. */
function withoutYes({ team, prebuild, outside }) {
    const open = (verdict) => worse(verdict, 'unknown');
    return { team: open(team), prebuild: open(prebuild), outside: outside === null ? null : open(outside) };
}
/** Nobody gets it; there is still no `outside` where nobody else can create a codespace. */
function nobody(outside) {
    return { team: 'no', prebuild: 'no', outside: outside === null ? null : 'no' };
}
/** A verdict in which nobody is certainly refused. */
function withoutNo(verdict) {
    return verdict === 'no' ? 'unknown' : verdict;
}


/***/ }),

/***/ 257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ fixUnreachable),
/* harmony export */   Dw: () => (/* binding */ unreachableApi),
/* harmony export */   iZ: () => (/* binding */ unreachableApiOf),
/* harmony export */   "if": () => (/* binding */ unreachableRegistry)
/* harmony export */ });
/* harmony import */ var _http_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9835);
/* harmony import */ var _evidence_pulls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3369);



/** The registry, its token service or AWS, where one of them gave no answer about an image. */
function unreachableRegistry(image) {
    const look = (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_2__/* .allPulls */ .c5)(image).find(candidate => (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .ut)(candidate) === 'no-answer');
    if (look?.result !== 'unreachable')
        return null;
    const { host = image.reference.registry, cause, detail, retry } = look;
    return { host, detail: (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)(detail), cause, isAsked: true, ...(retry === undefined ? {} : { retry }) };
}
/** GitHub's API, where it gave no answer about an image's package while the registry did. */
function unreachableApiOf(context, image) {
    const look = image.package;
    if (look?.read !== 'unreachable' || (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .ut)(image.anonymous) === 'no-answer')
        return null;
    return unreachableApi(context, look);
}
/** GitHub's API that gave no answer for the reason given. */
function unreachableApi({ facts }, { detail, cause, retry }) {
    const { api } = facts.run.servers;
    return {
        host: URL.canParse(api) ? new URL(api).host : api,
        detail: (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)(detail),
        cause: cause ?? null,
        isAsked: true,
        ...(retry === undefined ? {} : { retry })
    };
}
/** The one thing to do about a host that gave no answer, by the reason. */
function fixUnreachable(silent) {
    const [text, note = null] = mending(silent);
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({ text, note, who: 'anyone with write access' });
}
function mending({ host, cause, retry }) {
    switch (cause) {
        case 'rate-limited':
            return [`Run the check again ${(0,_http_types_js__WEBPACK_IMPORTED_MODULE_0__/* .retryWords */ .G)(retry)}.`];
        case 'dns':
            return [`Check that the name ${host} is right, and that it resolves from where the check runs.`];
        case 'proxy':
            return [
                'Check the address of the proxy in HTTPS_PROXY and HTTP_PROXY, and that it lets this machine through.',
                'Name in NO_PROXY what is reached without it.'
            ];
        case 'tls':
            return [
                `Check the certificate of ${host}.`,
                "Where an authority of your own has signed it, name the authority's file in NODE_EXTRA_CA_CERTS."
            ];
        case 'realm-refused':
        case 'redirect-refused':
        case 'invalid-answer':
            return [
                `Check that ${host} is the registry that is meant, and that nothing between answers in its place.`
            ];
        case 'content-type':
            return [
                `Let ${host} serve manifests with their own media type as Content-Type.`,
                'It is like application/vnd.oci.image.manifest.v1+json: Docker goes by that header, and a proxy or a copy on a plain web server often loses it.'
            ];
        case 'incomplete-platform':
            return ['Push the image again with `os` and `architecture` in each `platform` object of its index.'];
        case 'part-refused':
            return [
                `Let ${host}, and the storage behind it, give out every part of the image to whoever may read its tag.`,
                'Docker needs them all.'
            ];
        case 'server-error':
            return [`Run the check again later: ${host} has a fault of its own.`];
        default:
            return [
                `Run the check again.`,
                `If it stays, check that ${host} can be reached from where the check runs.`
            ];
    }
}


/***/ }),

/***/ 3220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readSourceLines)
/* harmony export */ });
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


/***/ }),

/***/ 2424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ assembleListing),
/* harmony export */   Qn: () => (/* binding */ namedImages),
/* harmony export */   xr: () => (/* binding */ assembleReport)
/* harmony export */ });
/* unused harmony export byPosition */
/* harmony import */ var _evidence_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6132);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(311);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5031);




const unjudged = { team: 'unknown', prebuild: 'unknown', outside: 'unknown' };
/** Makes the report of a check. Its order is stable: configurations by path, the rest by position. */
function assembleReport(discovery, facts, judgement, pullRequest) {
    const judged = new Map(judgement.images.map(image => [image.key, image]));
    return {
        ...shared(discovery, [...facts.incomplete, ...limitsIn(judgement.findings)]),
        repository: facts.repository,
        repositoryVisibility: facts.repositoryAnswer.read === 'found' ? facts.repositoryAnswer.visibility : 'unknown',
        conclusion: judgement.conclusion,
        reason: judgement.reason,
        pullRequest,
        images: groupUses(discovery.uses).map(([key, uses]) => ({
            ...listedImage(uses),
            ...manifestOf(facts.images.get(key)),
            access: judged.get(key)?.access ?? unjudged,
            evidence: judged.get(key)?.evidence ?? []
        })),
        packages: facts.packages.map((entry, index) => ({
            ...listedPackage(entry),
            access: judgement.packages[index]?.access ?? unjudged,
            evidence: judgement.packages[index]?.evidence ?? []
        })),
        findings: withMerged(judgement.findings, pullRequest),
        ignored: judgement.ignored,
        requests: facts.requests
    };
}
/** A change of what is declared says what comes of it, and nobody is told to declare again what it declares. */
function withMerged(findings, pullRequest) {
    const merged = pullRequest?.merged ?? null;
    if (merged === null)
        return findings;
    const resolved = new Set(merged.resolved);
    return findings.map(found => {
        if (found.rule === 'declaration-changed')
            return { ...found, notes: [...found.notes, (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .mergedSentence */ .yy)(merged)] };
        return resolved.has(found.fingerprint) ? { ...found, fixes: [toMerge] } : found;
    });
}
const toMerge = {
    text: 'Review and merge this pull request: what it declares resolves this.',
    who: 'anyone with write access',
    relation: 'first',
    irreversible: false
};
/** Makes the report of `images`, for which no registry was asked. */
function assembleListing(discovery, packages, repository) {
    const findings = (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .boundFindings */ .bx)(discovery.findings);
    return {
        ...shared(discovery, [...discovery.incomplete, ...limitsIn(findings)]),
        repository,
        repositoryVisibility: 'unknown',
        conclusion: null,
        reason: null,
        pullRequest: null,
        images: namedImages(discovery.uses),
        packages: packages.map(listedPackage),
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
        tool: { name: 'codespaces-preflight', version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r },
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
        const key = (0,_evidence_types_js__WEBPACK_IMPORTED_MODULE_3__/* .imageKey */ .p)(use.reference);
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
/** What files name, in the order of a report. */
function namedImages(uses) {
    return groupUses(uses).map(([, each]) => listedImage(each));
}
function listedImage(uses) {
    const { text, registry, repository, tag, digest } = uses[0].reference;
    return {
        ...{ reference: text, registry, repository, tag, digest },
        required: uses.some(({ required }) => required),
        uses: uses.map(reportedUse),
        access: null,
        evidence: [],
        platforms: null,
        resolvedDigest: null
    };
}
function listedPackage({ registry, name, uses }) {
    return { registry, name, uses: uses.map(packageUse), access: null, evidence: [] };
}
/** What the manifest says that somebody was allowed to read. */
function manifestOf(facts) {
    if (facts === undefined)
        return { platforms: null, resolvedDigest: null };
    const looks = [
        facts.anonymous,
        ...facts.tokens.map(({ look }) => look),
        ...facts.triples.map(({ look }) => look)
    ];
    const allowed = looks.find(look => look.result === 'allowed');
    return {
        platforms: allowed?.manifest.platforms ?? null,
        resolvedDigest: allowed?.manifest.digest ?? null
    };
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

/***/ 5031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ changeClause),
/* harmony export */   Mm: () => (/* binding */ aboutPullRequest),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   XQ: () => (/* binding */ countDifference),
/* harmony export */   hI: () => (/* binding */ failsOnBaseAlone),
/* harmony export */   yy: () => (/* binding */ mergedSentence)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);

/**
 * What the pull request of the run changes, in whole sentences for below the headline: also where it changes nothing, what
 * a fork's contributor need not do, and what will hold once it is merged. They hold names of the repository: escape them
 * on output.
 */
function aboutPullRequest(report) {
    const { pullRequest, reason } = report;
    if (pullRequest === null)
        return [];
    return [
        ...(reason.kind === 'untouched' ? [] : changeSentences(pullRequest, report)),
        ...secretsSentence(pullRequest, report),
        ...(pullRequest.fromFork && pullRequest.sameOnBase === true ? ['There is nothing for you to do.'] : []),
        ...(pullRequest.merged === null ? [] : [mergedSentence(pullRequest.merged)])
    ];
}
/**
 * Whether what keeps the check from passing is of the base alone, and so is not for the pull request to fix: it changes no
 * image, or a contributor from a fork opened it.
 */
function failsOnBaseAlone({ pullRequest }) {
    if (pullRequest?.sameOnBase !== true || pullRequest.merged !== null)
        return false;
    return pullRequest.fromFork || (pullRequest.images !== null && countDifference(pullRequest.images) === 0);
}
/** `adds docker.io/library/node:22`, `adds 2 images and removes 1`, `changes no image`. */
function changeClause(images) {
    if (images === null || countDifference(images) === 0)
        return 'changes no image';
    const { added, changed, removed } = images;
    if (countDifference(images) === 1)
        return onlyChange(images);
    const counts = [
        { verb: 'adds', count: added.length },
        { verb: 'changes', count: changed.length },
        { verb: 'removes', count: removed.length }
    ].filter(({ count }) => count > 0);
    const [first, ...rest] = counts.map(({ verb, count }, place) => place === 0 ? `${verb} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'image')}` : `${verb} ${count}`);
    const last = rest.pop();
    return [[first, ...rest].join(', '), ...(last === undefined ? [] : [last])].join(' and ');
}
function onlyChange({ added: [added], changed: [changed], removed: [removed] }) {
    if (added !== undefined)
        return `adds ${added.reference}`;
    if (removed !== undefined)
        return `removes ${removed.reference}`;
    if (changed === undefined)
        return 'changes no image';
    const { from, to } = changed;
    return from.reference === to.reference
        ? `changes the digest of ${to.reference}`
        : `changes ${from.reference} to ${to.reference}`;
}
function changeSentences({ images, sameOnBase, base }, report) {
    if (images === null)
        return [];
    const what = report.conclusion === 'incomplete' ? 'is unknown' : 'fails';
    const clause = `This pull request ${changeClause(images)}`;
    if (sameOnBase === null)
        return [`${clause}.`];
    if (!sameOnBase)
        return countDifference(images) > 0
            ? [`${clause}.`]
            : [`${clause}, yet not all that ${what} here ${what} on ${base}.`];
    return countDifference(images) === 0
        ? [`${clause}: the same ${what} on ${base}.`]
        : [`${clause}. What ${what} here ${what} on ${base} too.`];
}
/** Rules that leave an image open for want of secrets. */
const wantSecrets = new Set(['secrets-not-checked', 'registry-secrets-unproven']);
function secretsSentence({ fromFork, withoutSecrets }, report) {
    if (!withoutSecrets)
        return [];
    const concerned = new Set(report.findings.filter(({ rule }) => wantSecrets.has(rule)).flatMap(({ images }) => images));
    const open = report.images.filter(({ reference, access }) => access.team === 'unknown' && concerned.has(reference)).length;
    if (open === 0)
        return [];
    const whose = fromFork ? 'from a fork' : 'of Dependabot';
    return [
        `GitHub gives no secrets to a pull request ${whose}, by design: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(open, 'image')} that ${open === 1 ? 'needs' : 'need'} them ${open === 1 ? 'stays' : 'stay'} unknown.`
    ];
}
const mostNames = 3;
/** The verdict that will hold with what the pull request declares. */
function mergedSentence({ conclusion, images }) {
    const names = images.slice(0, mostNames).map(({ reference, access }) => `${reference}: ${access.team}`);
    const further = images.length - names.length;
    const changed = names.length === 0 ? '' : ` (${names.join(', ')}${further > 0 ? ` and ${further} more` : ''})`;
    return `With the declarations of this pull request, once merged: ${conclusion}${changed}.`;
}
/** Compares images with those of the base; the n-th new reference to a repository stands for the n-th that is gone. */
function differenceOf(base, head) {
    const before = new Set(base.map(keyOf));
    const after = new Set(head.map(keyOf));
    const gone = base.filter(image => !after.has(keyOf(image)));
    const removed = new Set(gone);
    const added = [];
    const changed = [];
    for (const image of head.filter(one => !before.has(keyOf(one)))) {
        const old = gone.find(one => removed.has(one) && repositoryOf(one) === repositoryOf(image));
        if (old === undefined)
            added.push(image);
        else {
            changed.push({ from: nameOf(old), to: nameOf(image) });
            removed.delete(old);
        }
    }
    return { added: added.map(nameOf), changed, removed: gone.filter(one => removed.has(one)).map(nameOf) };
}
/** How many images a pull request adds, changes or removes. */
function countDifference({ added, changed, removed }) {
    return added.length + changed.length + removed.length;
}
/** What two mentions of the same image share. */
function keyOf(image) {
    return JSON.stringify([image.reference, image.digest]);
}
function repositoryOf({ registry, repository }) {
    return JSON.stringify([registry, repository]);
}
function nameOf({ reference, digest }) {
    return { reference, digest };
}


/***/ }),

/***/ 5104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ redactedLines),
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/**
 * Members whose values are words of this program: readers of a report depend on them, and a secret that
 * happens to be such a word is not revealed by it.
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
 * A report, or a part of one, with no secret in any of its texts. Values are redacted, before a form
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


/***/ })

};
