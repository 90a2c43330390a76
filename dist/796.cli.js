export const id = 796;
export const ids = [796,62];
export const modules = {

/***/ 25371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   XQ: () => (/* binding */ countDifference)
/* harmony export */ });
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

/***/ 33127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ changeClause),
/* harmony export */   Mm: () => (/* binding */ aboutPullRequest),
/* harmony export */   yy: () => (/* binding */ mergedSentence)
/* harmony export */ });
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25371);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90687);


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
/** `adds docker.io/library/node:22`, `adds 2 images and removes 1`, `changes no image`. */
function changeClause(images) {
    if (images === null || (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .countDifference */ .XQ)(images) === 0)
        return 'changes no image';
    const { added, changed, removed } = images;
    if ((0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .countDifference */ .XQ)(images) === 1)
        return onlyChange(images);
    const counts = [
        { verb: 'adds', count: added.length },
        { verb: 'changes', count: changed.length },
        { verb: 'removes', count: removed.length }
    ].filter(({ count }) => count > 0);
    const [first, ...rest] = counts.map(({ verb, count }, place) => place === 0 ? `${verb} ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'image')}` : `${verb} ${count}`);
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
        return (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .countDifference */ .XQ)(images) > 0
            ? [`${clause}.`]
            : [`${clause}, yet not all that ${what} here ${what} on ${base}.`];
    return (0,_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .countDifference */ .XQ)(images) === 0
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
        `GitHub gives no secrets to a pull request ${whose}, by design: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(open, 'image')} that ${open === 1 ? 'needs' : 'need'} them ${open === 1 ? 'stays' : 'stay'} unknown.`
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


/***/ }),

/***/ 91062:
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
    'invalid-image-reference': { severity: 'error', title: 'the text is not a valid image reference' },
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


/***/ })

};
