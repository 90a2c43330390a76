export const id = 3066;
export const ids = [3066];
export const modules = {

/***/ 2964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ onePerCause),
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   me: () => (/* binding */ groupedBy),
/* harmony export */   yE: () => (/* binding */ countedSituations)
/* harmony export */ });
/* harmony import */ var _evidence_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6132);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _ecr_advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6870);
/* harmony import */ var _ignores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2280);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2647);
/* harmony import */ var _situation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9543);






/** The situations that the configuration file does not ignore, and how many findings it does. */
function countedSituations(context, situations) {
    const keyOf = (situation) => `${ruleOf(situation) ?? ''} ${situation.image.reference.text}`;
    const ignored = situations.filter(situation => {
        const rule = ruleOf(situation);
        return rule !== null && (0,_ignores_js__WEBPACK_IMPORTED_MODULE_2__/* .isIgnored */ .pi)(context, rule, situation.image.reference.text);
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
    return groups.map(([first, ...others]) => (others.length === 0 ? first : (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .unitedFinding */ .hb)([first, ...others])));
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
        const key = (0,_evidence_types_js__WEBPACK_IMPORTED_MODULE_4__/* .imageKey */ .p)(image.reference);
        if (!images.has(key))
            images.set(key, image);
    }
    const [, ...others] = images.values();
    return {
        ...first,
        uses: situations.flatMap(({ uses }) => uses).sort(_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byPosition */ .rg),
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
    return (0,_ecr_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpired */ ._d)(loginRefused.ecr, context.policy.today) ? 'ecr-token-expired' : rule;
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
    return ofPackage.has(rule) ? (0,_situation_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryOf */ ._)(image) : image.reference.text;
}


/***/ }),

/***/ 1851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ findingsOfFiles)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2390);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2964);



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
    return (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .onePerCause */ .Fi)(findings).map(withOrdinaryFix);
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
        images: groupUses(discovery.uses).map(([key, uses]) => reportedImage(uses, facts.images.get(key), judged.get(key))),
        packages: facts.packages.map(({ registry, name, uses }, index) => ({
            registry,
            name,
            uses: uses.map(packageUse),
            access: judgement.packages[index]?.access ?? unjudged,
            evidence: judgement.packages[index]?.evidence ?? []
        })),
        findings: withMerged(judgement.findings, pullRequest),
        ignored: judgement.ignored,
        requests: facts.requests
    };
}
/** A change of what is declared says what comes of it. */
function withMerged(findings, pullRequest) {
    const merged = pullRequest?.merged ?? null;
    if (merged === null)
        return findings;
    return findings.map(found => found.rule === 'declaration-changed'
        ? { ...found, notes: [...found.notes, (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .mergedSentence */ .yy)(merged)] }
        : found);
}
/** Makes the report of `images`, for which nobody was asked. */
function assembleListing(discovery, packages, repository) {
    const findings = (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .boundFindings */ .bx)(discovery.findings);
    return {
        ...shared(discovery, [...discovery.incomplete, ...limitsIn(findings)]),
        repository,
        repositoryVisibility: 'unknown',
        images: namedImages(discovery.uses),
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

/***/ 5031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ changeClause),
/* harmony export */   Mm: () => (/* binding */ aboutPullRequest),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   XQ: () => (/* binding */ countDifference),
/* harmony export */   yy: () => (/* binding */ mergedSentence)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);

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
    const [first, ...rest] = counts.map(({ verb, count }, place) => place === 0 ? `${verb} ${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'image')}` : `${verb} ${count}`);
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
        `GitHub gives no secrets to a pull request ${whose}, by design: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(open, 'image')} that ${open === 1 ? 'needs' : 'need'} them ${open === 1 ? 'stays' : 'stay'} unknown.`
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
