export const id = 3177;
export const ids = [3177];
export const modules = {

/***/ 1511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ packageSettings),
/* harmony export */   GW: () => (/* binding */ packagePage),
/* harmony export */   OE: () => (/* binding */ newClassicToken),
/* harmony export */   Xb: () => (/* binding */ ownerPackages),
/* harmony export */   ZX: () => (/* binding */ userSecrets),
/* harmony export */   fA: () => (/* binding */ organizationSecrets),
/* harmony export */   ix: () => (/* binding */ newFineGrainedToken),
/* harmony export */   oZ: () => (/* binding */ packageName),
/* harmony export */   pN: () => (/* binding */ listPages),
/* harmony export */   w6: () => (/* binding */ repositorySecrets)
/* harmony export */ });
/* unused harmony exports organizationPackageDefaults, newRepositorySecret, repositorySettings */
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1994);

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
/**
 * The form for a new classic token with its scopes and its note filled in, as GitHub documents it for links to that form
 * (docs: managing your personal access tokens).
 */
function newClassicToken(servers, scopes, description) {
    return `${servers.server}/settings/tokens/new?${query([
        ['scopes', scopes.join(',')],
        ['description', description]
    ])}`;
}
/** The form for a new fine-grained token, filled in (docs: managing your personal access tokens). */
function newFineGrainedToken(servers, token) {
    const { name, description, owner, days, permissions } = token;
    return `${servers.server}/settings/personal-access-tokens/new?${query([
        ['name', name],
        ...(description === undefined ? [] : [['description', description]]),
        ['target_name', owner],
        ['expires_in', String(days)],
        ...Object.entries(permissions)
    ])}`;
}
/** A query whose colons and commas stand as they are, since people read it before they follow it. */
function query(parameters) {
    const encoded = (text) => encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',');
    return parameters.map(([name, value]) => `${name}=${encoded(value)}`).join('&');
}
function packagesOf(servers, address) {
    const owners = address.ownerType === 'Organization' ? 'orgs' : 'users';
    return `${servers.server}/${owners}/${encodeURIComponent(address.owner)}/packages/${address.type}`;
}
function segments(repository) {
    return repository.split('/').map(encodeURIComponent).join('/');
}
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
        const found = question.member === null ? (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(answer.data) : (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(answer.data, question.member);
        if (found === null)
            return { kind: 'stopped', answer };
        items.push(...found);
        const total = (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .integerAt */ .OW)(answer.data, 'total_count');
        if (question.enough !== undefined && found.some(question.enough))
            return { kind: 'items', items, whole: false };
        if (found.length < 100 || (total !== null && items.length >= total))
            return { kind: 'items', items, whole: true };
    }
    return { kind: 'items', items, whole: false };
}


/***/ }),

/***/ 9835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   KL: () => (/* binding */ nameRepository),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   UB: () => (/* binding */ privateRegistryPage),
/* harmony export */   U_: () => (/* binding */ refusalCause),
/* harmony export */   Up: () => (/* binding */ fix),
/* harmony export */   Vn: () => (/* binding */ isUnnamed),
/* harmony export */   YU: () => (/* binding */ packageAccessPage),
/* harmony export */   sb: () => (/* binding */ clause)
/* harmony export */ });
/* unused harmony export sentences */
/* harmony import */ var _evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3369);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9080);


/** GitHub's page about packages' access and visibility. */
const packageAccessPage = 'https://docs.github.com/en/packages/learn-github-packages/configuring-a-packages-access-control-and-visibility';
/** GitHub's page about private registries for codespaces. */
const privateRegistryPage = 'https://docs.github.com/en/codespaces/reference/allowing-your-codespace-to-access-a-private-registry';
/** The sentences that are there, as one text. */
function sentences(...parts) {
    return parts.filter(part => part !== null && part !== '').join(' ');
}
/** The sentences that are there. */
function present(...parts) {
    return parts.filter((part) => part !== null && part !== '');
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
function refusalCause(look) {
    if (look === undefined)
        return '';
    return clause(look.result === 'refused' ? (look.answer?.words ?? look.detail) : (0,_evidence_pulls_js__WEBPACK_IMPORTED_MODULE_0__/* .pullDetail */ .lR)(look));
}
/** What was answered as a sentence; a name keeps its case. */
function asSentence(detail) {
    const text = clause(detail);
    return `${/^[a-z]+[ ,]/.test(text) ? capital(text) : text}.`;
}
/** An action without the fields that have no value. */
function fix(parts) {
    return {
        text: parts.text,
        ...(parts.note ? { note: parts.note } : {}),
        ...(parts.url ? { url: parts.url } : {}),
        ...(parts.command ? { command: parts.command } : {}),
        ...(parts.patch ? { patch: parts.patch } : {}),
        who: parts.who,
        ...(parts.relation ? { relation: parts.relation } : {}),
        ...(parts.irreversible ? { irreversible: parts.irreversible } : {})
    };
}
/** Whether R was not named, or GitHub shows no such repository: what would be granted to it may be granted to nobody. */
function isUnnamed({ repository, facts }) {
    return repository === null || facts.repositoryAnswer.read === 'not-found';
}
/** What lets R be known. */
function nameRepository(context) {
    return fix({
        text: context.repository === null
            ? 'Name the repository with the input `repository`, as owner/name.'
            : `Check the name ${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryWords */ .kU)(context)} (\`repository\`), and that \`token\` may see it.`,
        who: 'anyone with write access'
    });
}


/***/ }),

/***/ 3177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ setCommand),
/* harmony export */   HS: () => (/* binding */ removeUnneeded),
/* harmony export */   Iu: () => (/* binding */ listCommand),
/* harmony export */   KA: () => (/* binding */ replaceLogin),
/* harmony export */   Mv: () => (/* binding */ partsToSet),
/* harmony export */   P8: () => (/* binding */ renewLogin),
/* harmony export */   Rm: () => (/* binding */ lookAtNames),
/* harmony export */   S2: () => (/* binding */ writeAgain),
/* harmony export */   S8: () => (/* binding */ restart),
/* harmony export */   TE: () => (/* binding */ writeKey),
/* harmony export */   TN: () => (/* binding */ removeTriple),
/* harmony export */   fV: () => (/* binding */ limitsOfSecrets),
/* harmony export */   fW: () => (/* binding */ setParts),
/* harmony export */   lA: () => (/* binding */ secretsPage),
/* harmony export */   oc: () => (/* binding */ declareRegistry),
/* harmony export */   pv: () => (/* binding */ lookAtTriple),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   t6: () => (/* binding */ loginThatPulls),
/* harmony export */   uT: () => (/* binding */ correctServer),
/* harmony export */   w2: () => (/* binding */ assignParts)
/* harmony export */ });
/* unused harmony exports recipe, levelOwner */
/* harmony import */ var _github_pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1511);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(182);
/* harmony import */ var _oci_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9050);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9835);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9080);
/* harmony import */ var _secret_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3226);






/** A running codespace does not see a change of secrets. */
const restart = 'Then stop and start the codespace.';
const ofLastStart = 'Where they exist, stop and start the codespace: it has the secrets of its last start.';
/** How the text of a change of secrets ends. */
const thenRestart = ', then stop and start the codespace.';
/** Whether it is known which Codespaces secrets R has. A codespace has those of its last start, and not those that were added since. */
function namesKnown(context) {
    return context.facts.secrets?.allRead === true;
}
/**
 * Sets parts of a triple that are known to be missing: where the others are; where there are none, at repository level, and
 * as another way at organization level where R has one. Where the names were not read, nobody is told to write over what may
 * be there: they are listed.
 */
function setParts(context, host, prefix, parts = _model_js__WEBPACK_IMPORTED_MODULE_4__/* .tripleParts */ .HD) {
    const isNew = namesKnown(context) && !parts.some(part => isAt(context, 'repository', (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf)(prefix, part)));
    if (!isNew)
        return [lookAtNames(context, host, prefix)];
    const secrets = partsToSet(prefix, host, parts);
    const [first, ...others] = levelsFor(context, prefix, parts);
    return [
        (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
            text: `Set ${partWords(prefix, parts)}${thenRestart}`,
            note: parts.includes('USER') || parts.includes('PASSWORD') ? recipe(host, parts) : null,
            url: secretsPage(context, first),
            command: setCommand(context, first, secrets),
            who: levelOwner(first)
        }),
        ...others.map(level => (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
            text: `Set the same at ${level} level.`,
            note: `Share them with ${(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryWords */ .kU)(context)}.`,
            url: secretsPage(context, level),
            command: setCommand(context, level, secrets),
            who: levelOwner(level)
        }))
    ];
}
function partWords(prefix, parts) {
    return parts.length === _model_js__WEBPACK_IMPORTED_MODULE_4__/* .tripleParts */ .HD.length
        ? `the three secrets ${prefix}_CONTAINER_REGISTRY_*`
        : (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(parts.map(part => (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf)(prefix, part)));
}
/** How USER and PASSWORD of a triple for a registry are made, in one line. */
function recipe(host, parts = _model_js__WEBPACK_IMPORTED_MODULE_4__/* .tripleParts */ .HD) {
    const made = (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(parts.filter(part => part !== 'SERVER'));
    return `${made}: ${(0,_oci_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .pullLogin */ .Pe)(host).make}.`;
}
/** Which login may pull from a registry, in one line, where one is there that may not. */
function loginThatPulls(host) {
    return `A login that may: ${(0,_oci_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .pullLogin */ .Pe)(host).make}.`;
}
/** Lists the names of the Codespaces secrets that reach R, which no fix may guess. */
function lookAtNames(context, host, prefix) {
    if (context.repository === null)
        return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .nameRepository */ .KL)(context);
    const isDeclared = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredPrefixes */ .JV)(context, host).length > 0;
    const inCodespace = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .insideCodespace */ .UK)(context);
    const needed = `It takes ${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf)(prefix, 'SERVER')} with the value \`${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .serverValue */ .Tg)(host)}\`, ${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf)(prefix, 'USER')} and ${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf)(prefix, 'PASSWORD')}, or three with another prefix.`;
    const notes = [...(inCodespace ? [ofLastStart] : []), ...(isDeclared && !inCodespace ? [] : [needed])];
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: isDeclared ? `Check that the secrets ${prefix}_* exist.` : `Look which secrets exist for ${host}.`,
        note: notes.length === 0 ? null : notes.join(' '),
        command: listCommands(context),
        who: 'anyone with write access'
    });
}
/**
 * Where parts of a triple are to be set: three from several levels are not documented to go together, and `gh` would replace
 * the list of repositories of a secret that an organization has already.
 */
function levelsFor({ ownerType, facts }, prefix, parts) {
    // A codespace shows what reaches it, and not what the organization has for others.
    if (ownerType !== 'Organization' || facts.secrets?.allRead !== true)
        return ['repository'];
    const triple = facts.secrets.triples.find(known => known.prefix === prefix);
    if (triple === undefined)
        return ['repository', 'organization'];
    const existing = _model_js__WEBPACK_IMPORTED_MODULE_4__/* .tripleParts */ .HD.flatMap(part => {
        const unassigned = triple.unassigned.filter(entry => entry.part === part);
        return [triple.levels[part], ...unassigned.map(({ level }) => level)].map(level => ({ part, level }));
    });
    const others = new Set(existing.filter(({ part }) => !parts.includes(part)).map(({ level }) => level));
    others.delete(null);
    const [only] = others;
    const isTaken = existing.some(({ part, level }) => parts.includes(part) && level === only);
    if (others.size === 1 && !isTaken && (only === 'repository' || only === 'organization'))
        return [only];
    return existing.some(({ level }) => level === 'organization')
        ? ['repository']
        : ['repository', 'organization'];
}
/** Whether a secret of this name is known to exist at a level, for R or for others. */
function isAt({ facts }, level, name) {
    return (facts.secrets?.triples ?? []).some(({ prefix, levels, unassigned }) => _model_js__WEBPACK_IMPORTED_MODULE_4__/* .tripleParts */ .HD.some(part => (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf)(prefix, part) === name &&
        (levels[part] === level || unassigned.some(entry => entry.part === part && entry.level === level))));
}
/** Writes the value of a secret whose name nearly fits under the name that was meant. */
function writeAgain(context, { name, meant, level }) {
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: `Set the value of ${name} as ${meant}${thenRestart}`,
        note: `A secret cannot be renamed.${level === null ? ' The command is for the repository: set it at the level where the other is.' : ''}`,
        url: secretsPage(context, level ?? 'repository'),
        command: isAt(context, level ?? 'repository', meant)
            ? null
            : setCommand(context, level ?? 'repository', [{ name: meant, value: null }]),
        who: levelOwner(level ?? 'repository')
    });
}
/** Lets secrets that exist reach R. */
function assignParts(context, level, names) {
    const isOpen = level === 'organization' && context.visibility === 'public';
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: `Share the ${level}'s ${names.length === _model_js__WEBPACK_IMPORTED_MODULE_4__/* .tripleParts */ .HD.length ? 'three secrets' : (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(names)} with ${(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryWords */ .kU)(context)}${thenRestart}`,
        note: isOpen
            ? `Secrets with the access "private repositories" need "selected" for that: select every repository that uses these secrets now as well, since all that are not selected lose them.`
            : null,
        url: secretsPage(context, level),
        // The command adds to the selected repositories, and fails where the access is "private repositories".
        command: isOpen ? null : assignCommand(context, level, names),
        who: levelOwner(level)
    });
}
/** Removes the secrets of a prefix, which nobody needs; where a host may need them, it is looked at first. */
function removeTriple(context, prefix) {
    const host = hostInNeed(context, prefix);
    if (host === null)
        return removal(context, prefix);
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: `Look whether ${prefix}_CONTAINER_REGISTRY_* are meant for ${host}, which needs three.`,
        note: `Their SERVER must then be \`${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .serverValue */ .Tg)(host)}\`.`,
        url: secretsPage(context, 'repository'),
        who: 'repository administrator'
    });
}
/** Removes the secrets of a prefix of which nobody knows yet that they serve the host: their purpose is looked at first. */
function lookAtTriple(context, prefix, host) {
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: `Ask whoever set ${prefix}_CONTAINER_REGISTRY_* what they are for.`,
        note: `Where ${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf)(prefix, 'SERVER')} is \`${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .serverValue */ .Tg)(host)}\`, the three can be deleted.`,
        url: secretsPage(context, 'repository'),
        who: 'repository administrator'
    });
}
/** Removes the secrets of a prefix, where a login that works would do as well: `null` where a host may need them. */
function removeUnneeded(context, prefix) {
    return hostInNeed(context, prefix) === null ? removal(context, prefix) : null;
}
/** Nobody can read again what is deleted: only what is known to be at repository level alone is, and else it is looked for. */
function removal(context, prefix) {
    const { repository, facts } = context;
    const triple = facts.secrets?.triples.find(known => known.prefix === prefix);
    const isKnown = facts.secrets?.allRead === true &&
        triple !== undefined &&
        _model_js__WEBPACK_IMPORTED_MODULE_4__/* .tripleParts */ .HD.every(part => triple.levels[part] === 'repository');
    if (repository === null || !isKnown)
        return lookForTriple(context, prefix);
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: `Delete the secrets ${prefix}_CONTAINER_REGISTRY_*, if nothing else needs them.`,
        url: secretsPage(context, 'repository'),
        command: _model_js__WEBPACK_IMPORTED_MODULE_4__/* .tripleParts */ .HD
            .map(part => `gh secret delete ${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf)(prefix, part)} --app codespaces --repo ${repository.fullName}`)
            .join(' && '),
        who: 'repository administrator',
        irreversible: true
    });
}
/** Where the secrets are is looked at before anybody deletes what other repositories may need. */
function lookForTriple(context, prefix) {
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: `See where ${prefix}_CONTAINER_REGISTRY_* are set, and take them away from ${(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryWords */ .kU)(context)}.`,
        note: `Secrets of the organization may serve other repositories: leave them there, and take this one off their list. ${restart}`,
        url: secretsPage(context, 'repository'),
        command: listCommands(context),
        who: 'repository administrator'
    });
}
/** A host that refuses people without a login, and for which the triple of a prefix is or could be meant. */
function hostInNeed(context, prefix) {
    const { named, refusing, lacking } = context.hosts;
    const own = named.get(prefix);
    if (own !== undefined)
        return refusing.has(own) ? own : null;
    const isFree = (host) => {
        const declared = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredPrefixes */ .JV)(context, host);
        return declared.length === 0 || declared.includes(prefix);
    };
    return [...lacking].find(isFree) ?? null;
}
/** States which triple serves a registry host. */
function declareRegistry(context, host, prefix) {
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text: `Declare in ${context.policy.configFile} that ${prefix}_CONTAINER_REGISTRY_* serve ${host}, if they do.`,
        patch: `registries:\n  - server: ${JSON.stringify(host)}\n    secrets: ${prefix}`,
        who: 'anyone with write access'
    });
}
/** Replaces one wrong SERVER value; `isSeen`: the environment shows that it is wrong. */
function correctServer(context, host, prefix, isSeen) {
    return overwrite(context, host, prefix, ['SERVER'], {
        text: `Set ${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf)(prefix, 'SERVER')} to \`${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .serverValue */ .Tg)(host)}\`${thenRestart}`,
        note: null,
        isSeen
    });
}
/** Writes user and password anew, which are refused. A triple that is no Codespaces secret is set whole. */
function renewLogin(context, host, prefix) {
    const { secrets } = context.facts;
    const isSecret = secrets?.triples.some(known => known.prefix === prefix);
    if (!(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .insideCodespace */ .UK)(context) && secrets?.allRead === true && isSecret !== true)
        return setParts(context, host, prefix);
    return [
        overwrite(context, host, prefix, ['USER', 'PASSWORD'], {
            text: `Set USER and PASSWORD of ${prefix}_CONTAINER_REGISTRY_* anew${thenRestart}`,
            note: recipe(host),
            isSeen: true
        })
    ];
}
/** Writes user and password anew, which still work and will not for long; the environment of a workflow shows nothing of the secrets. */
function replaceLogin(context, host, prefix) {
    return overwrite(context, host, prefix, ['USER', 'PASSWORD'], {
        text: `Set USER and PASSWORD of ${prefix}_CONTAINER_REGISTRY_* to an access key${thenRestart}`,
        note: recipe(host),
        isSeen: (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .insideCodespace */ .UK)(context)
    });
}
/** Writes the key file of a service account as the password, where it is not there whole. */
function writeKey(context, host, prefix) {
    return overwrite(context, host, prefix, ['PASSWORD'], {
        text: `Set ${(0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf)(prefix, 'PASSWORD')} to the whole text of the JSON key file${thenRestart}`,
        note: 'Where USER is _json_key_base64, set its base64 text.',
        isSeen: true
    });
}
/**
 * Writes parts of a triple that exist, at the level where they are. `gh secret set` gives a secret of an organization or a
 * person other repositories than it had, so there the page is to be opened. Where the level was not read, the values of a run
 * say nothing of the secrets, which are looked at; a codespace has the values themselves.
 */
function overwrite(context, host, prefix, parts, { text, note, isSeen }) {
    const triple = context.facts.secrets?.triples.find(known => known.prefix === prefix);
    const levels = new Set(parts.map(part => triple?.levels[part] ?? null));
    const [level = null] = levels.size === 1 ? levels : [];
    const isWritten = isSeen && (level === 'repository' || (level === null && (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .insideCodespace */ .UK)(context)));
    const where = isWritten ? 'The command is for the repository: ' : 'See where they are, and ';
    return (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .fix */ .Up)({
        text,
        note: [note, level === null ? `${where}set them at the level where they are.` : null]
            .filter(part => part !== null)
            .join(' '),
        url: secretsPage(context, level ?? 'repository'),
        command: isWritten
            ? setCommand(context, 'repository', partsToSet(prefix, host, parts))
            : level === null
                ? listCommands(context)
                : null,
        who: levelOwner(level ?? 'repository')
    });
}
/** The page with the secrets of a level; `null` where R is not known. */
function secretsPage(context, level) {
    const { servers } = context.facts.run;
    const { repository } = context;
    if (level === 'user')
        return (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .userSecrets */ .ZX)(servers);
    if (repository === null)
        return null;
    return level === 'organization'
        ? (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .organizationSecrets */ .fA)(servers, repository.owner)
        : (0,_github_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .repositorySecrets */ .w6)(servers, repository.fullName);
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
/** Where the secrets cannot work although they are set (docs: managing development environment secrets); `null`: nowhere. */
function limitsOfSecrets({ visibility, ownerType }) {
    if (visibility === 'public')
        return 'People without write access, and codespaces of forks, get no secrets.';
    return ownerType === 'Organization'
        ? 'A private repository of an organization needs the plan Team or Enterprise for Codespaces secrets.'
        : null;
}
/** The parts of a triple as secrets to set, with the SERVER value that Docker will match to the host. */
function partsToSet(prefix, host, parts) {
    return parts.map(part => ({
        name: (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .secretName */ .Gf)(prefix, part),
        value: part === 'SERVER' ? (0,_secret_names_js__WEBPACK_IMPORTED_MODULE_3__/* .serverValue */ .Tg)(host) : null
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
/** The command that lists the names of the secrets of a level, which changes nothing; `null` where R is not known. */
function listCommand({ repository }, level) {
    if (repository === null)
        return null;
    return level === 'repository'
        ? `gh secret list --app codespaces --repo ${shellWord(repository.fullName)}`
        : `gh secret list --app codespaces --org ${shellWord(repository.owner)}`;
}
/** The commands that list the names of every level that a repository gets secrets from, on one line. */
function listCommands(context) {
    const levels = [
        'repository',
        ...(context.ownerType === 'Organization' ? ['organization'] : [])
    ];
    const commands = levels.flatMap(level => listCommand(context, level) ?? []);
    return commands.length === 0 ? null : commands.join(' && ');
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


/***/ })

};
