export const id = 1960;
export const ids = [1960,4101];
export const modules = {

/***/ 1960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./src/run/identity.ts
var identity = __webpack_require__(9847);
// EXTERNAL MODULE: ./src/run/effective-config.ts
var effective_config = __webpack_require__(9243);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/credentials/triples/near-miss.ts
var near_miss = __webpack_require__(3233);
// EXTERNAL MODULE: ./src/credentials/triples/triples.ts
var triples_triples = __webpack_require__(2389);
// EXTERNAL MODULE: ./src/evidence/gather.ts + 3 modules
var gather = __webpack_require__(4635);
// EXTERNAL MODULE: ./src/credentials/aws/ecr-host.ts
var ecr_host = __webpack_require__(1481);
// EXTERNAL MODULE: ./src/http/body.ts
var body = __webpack_require__(9662);
// EXTERNAL MODULE: ./src/http/types.ts
var types = __webpack_require__(5853);
;// CONCATENATED MODULE: ./src/credentials/aws/errors.ts

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
    if (error instanceof types/* NoAnswer */.W)
        return { ...noAnswer(error.message), party: error.party };
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
    const detail = sentences[refusal](name, host);
    return {
        refusal,
        action: null,
        detail,
        ...(refusal === 'throttled' ? { party: { retry: inAMinute } } : {})
    };
}
const refusals = Object.keys(names);
const noAnswer = (detail) => ({ refusal: 'no-answer', action: null, detail });
const wrongClock = /signature (?:expired|not yet current)/i;
const clockNames = new Set(['RequestTimeTooSkewed', 'RequestExpired']);
const inAMinute = { seconds: 60 };
const sentences = {
    'unknown-key': (name, host) => `AWS does not know the access key (${name}) in partition ${host.partition}: it was deleted, deactivated or mistyped`,
    'wrong-secret': (name) => `AWS knows the access key and refuses its secret (${name}): PASSWORD is not the secret key of USER`,
    'expired-token': (name) => `AWS says that the key has expired (${name})`,
    throttled: (name) => `AWS answered that it is asked too often (${name}): try again ${(0,types/* retryWords */.G)(inAMinute)}`
};
const deniedForm = /^(?:User: (arn:[\w:/+=,.@-]{1,300}) )?is not authorized to perform: ([a-z0-9-]{1,40}:[A-Za-z]{1,60})/;
function noPermission(message) {
    const match = deniedForm.exec(message);
    const action = match?.[2] ?? loginAction;
    const who = match?.[1] ?? 'the user of the access key';
    const explicitly = /explicit deny/i.test(message);
    const explicit = explicitly ? ' because of an explicit deny' : '';
    return {
        refusal: 'no-authorization-permission',
        action,
        denied: { principal: match?.[1] ?? null, explicitly },
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

;// CONCATENATED MODULE: ./src/credentials/aws/ecr.ts




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
 * since AWS keys go to AWS endpoints only. It could not log in anyway.
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
 * Exchanges an access key for a registry password with `ecr:GetAuthorizationToken` in the host's region.
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
    const { ECRClient, GetAuthorizationTokenCommand } = await __webpack_require__.e(/* import() */ 8249).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19));
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
/**
 * Lets the AWS client speak through `fetch`, so that proxies, guards and counts are the same for every request.
 * Rejects with `NoAnswer` before anything is sent when the address is neither AWS's nor `endpoint`.
 */
function awsTransport(fetch, endpoint) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        handle: async (request, options) => {
            const url = urlOf(request);
            if (!isAwsAddress(url, endpoint)) {
                throw new types/* NoAnswer */.W('redirect-refused', `${url.host} is no address of AWS, so no key was sent there`);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/checkout/program.ts
var checkout_program = __webpack_require__(4196);
// EXTERNAL MODULE: ./src/credentials/triples/server-key.ts
var server_key = __webpack_require__(5207);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/credentials/docker/temporary-folder.ts




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

;// CONCATENATED MODULE: ./src/credentials/docker/client.ts





/**
 * Asks the docker client what GitHub's page advises to ask: `docker login --password-stdin`, then
 * `docker manifest inspect`. The password goes through standard input alone; the login is kept in a temporary folder.
 * The client sends a password wherever a registry points it: ask only for a host whose challenge was accepted. Its "no such manifest" stands for transport trouble too, so it proves nothing.
 */
async function askDocker(question) {
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
        PATH: (await (0,checkout_program/* trustedPath */.z)(question.variables, untrusted)).join(external_node_path_.delimiter),
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
/** What docker and its registries say, as it is told on; the first that fits counts. */
const client_sentences = [
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
const refusal = /unauthorized|denied|forbidden|incorrect username or password|no basic auth credentials|authentication required|status: 40[13]|\b40[13]\b/i;
/**
 * Reads the last line that the docker client wrote to standard error. Most of it is the registry's own text, and after a
 * login that could hold a part of the password, which no mask knows: only sentences that docker is known for are told then.
 */
function dockerSaid(stderr, afterLogin) {
    const line = stderr.split('\n').findLast(text => text.trim() !== '') ?? '';
    const refused = refusal.test(line) && !/no such manifest/i.test(line);
    if (line === '')
        return { refused, text: 'it said nothing' };
    if (!afterLogin)
        return { refused, text: oneLine(line) };
    const known = client_sentences.find(([form]) => form.test(line))?.[1];
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
    const program = await (0,checkout_program/* findProgram */.K)(command, environment, untrusted);
    if (program === null)
        return { kind: 'not-installed' };
    const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 1260));
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

;// CONCATENATED MODULE: ./src/credentials/triples/login-faults.ts
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

// EXTERNAL MODULE: ./src/github/servers.ts
var github_servers = __webpack_require__(1995);
// EXTERNAL MODULE: ./src/oci/connection.ts
var connection = __webpack_require__(3145);
// EXTERNAL MODULE: ./src/oci/hosts.ts
var hosts = __webpack_require__(9050);
// EXTERNAL MODULE: ./src/oci/manifest.ts
var manifest = __webpack_require__(2060);
// EXTERNAL MODULE: ./src/http/memoize.ts
var memoize = __webpack_require__(1000);
// EXTERNAL MODULE: ./src/oci/platform.ts
var oci_platform = __webpack_require__(1890);
// EXTERNAL MODULE: ./src/reference/reference.ts
var reference = __webpack_require__(1644);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(8630);
// EXTERNAL MODULE: ./src/oci/feature.ts
var feature = __webpack_require__(743);
;// CONCATENATED MODULE: ./src/oci/content.ts







const accept = manifest/* manifestTypes */.Fm.join(', ');
/**
 * Asks for a manifest by HEAD, which Docker Hub does not count as a pull. `null` where only a GET can tell.
 * Throws `RegistryError` and `NoAnswer`.
 */
async function headManifest(reader, name) {
    const response = await content_ask(reader, {
        method: 'HEAD',
        asked: 'the manifest',
        path: manifestPath(reader, name),
        accept
    });
    await (0,body/* discard */.vf)(response);
    if ((0,connection/* leavesToGet */.O_)(response.status))
        return null;
    if (!response.ok)
        throw await (0,errors/* registryError */.eo)('the manifest', response);
    const mediaType = (0,manifest/* typeOf */.QP)(response.headers.get('content-type'));
    if (!(0,manifest/* isManifestType */.Q3)(mediaType))
        return null;
    const digest = response.headers.get('docker-content-digest') ?? '';
    return { digest: (0,manifest/* isDigest */.Bc)(digest) ? digest : null, mediaType };
}
/** Reads a manifest by tag or digest; one that is not what its digest names is no answer. */
async function getManifest(reader, name) {
    const response = await content_ask(reader, {
        method: 'GET',
        asked: 'the manifest',
        path: manifestPath(reader, name),
        accept
    });
    if (!response.ok)
        throw await (0,errors/* registryError */.eo)('the manifest', response);
    const bytes = await (0,body/* readBody */.x8)(response, body/* bodyLimits */.TR.manifest);
    const start = bytes.toString('latin1', 0, 200);
    if ((0,errors/* isHtml */._6)(response, start) && !/^\s*\{/.test(start))
        throw notARegistry(response);
    if ((0,manifest/* isDigest */.Bc)(name))
        verify(bytes, name, response);
    return (0,manifest/* readManifest */.WI)(bytes, response.headers.get('content-type'));
}
/**
 * The platform that the config of a single image names, with redirects to a storage followed; `null` where it names none.
 * Throws `NoAnswer` `invalid-answer` for what is not a config.
 */
async function configPlatform(reader, digest) {
    const bytes = await getBlob(reader, digest, 'the config', body/* bodyLimits */.TR.manifest);
    const config = (0,errors/* parseJson */.qF)(bytes.toString('utf8'));
    if (!(0,errors/* isRecord */.u4)(config))
        throw new types/* NoAnswer */.W('invalid-answer', 'the config of the image is not valid JSON (200)');
    return (0,manifest/* platformOf */.tj)(config);
}
/** The Features that a Feature names in the file in its layer; `null` where it has none. */
async function featureLinks(reader, digest) {
    return (0,feature/* layerLinks */.Pc)(await getBlob(reader, digest, 'a layer', body/* bodyLimits */.TR.featureLayer));
}
/** Asks for a blob without reading it: a redirect to a storage is success, since the registry has let us in by then. */
async function tryBlob(reader, digest) {
    const response = await content_ask(reader, {
        method: 'GET',
        asked: 'a layer',
        path: blobPath(reader, digest),
        redirect: 'manual'
    });
    const redirected = response.status >= 300 && response.status < 400;
    if (!response.ok && !redirected)
        throw await (0,errors/* registryError */.eo)('a layer', response);
    await (0,body/* discard */.vf)(response);
}
async function getBlob(reader, digest, asked, limit) {
    const response = await content_ask(reader, { method: 'GET', asked, path: blobPath(reader, digest) });
    if (!response.ok)
        throw await (0,errors/* registryError */.eo)(asked, response);
    const bytes = await (0,body/* readBody */.x8)(response, limit);
    verify(bytes, digest, response);
    return bytes;
}
function content_ask({ conversation, repository, login }, question) {
    return conversation.ask({ ...question, repository }, login);
}
function manifestPath({ repository }, name) {
    return `${repository}/manifests/${name}`;
}
function blobPath({ repository }, digest) {
    return `${repository}/blobs/${digest}`;
}
function verify(bytes, digest, response) {
    if ((0,manifest/* hasDigest */.tH)(bytes, digest))
        return;
    throw new types/* NoAnswer */.W('invalid-answer', `${hostOf(response)} answered with something else than ${digest} (200)`, partyOf(response));
}
function notARegistry(response) {
    return new types/* NoAnswer */.W('invalid-answer', `${hostOf(response)} answered with a page for people (200), not a manifest`, partyOf(response));
}
function hostOf(response) {
    return partyOf(response).host ?? 'the registry';
}
function partyOf(response) {
    return URL.canParse(response.url) ? { host: new URL(response.url).host } : {};
}
/** Tags of one page: the bound that the CNCF registry sets (`tags.maxtags`). */
const pageSize = 1_000;
/** A list of tags only words advice: nobody waits longer for it, in milliseconds. */
const patience = 5_000;
/**
 * One page of the tags of a repository, those after `start` where it is not `null`: a single request, never repeated.
 * What is not a tag by the grammar is left out. Empty where there is no usable answer: nothing is thrown but faults of the program.
 */
async function readTags({ conversation, repository, login }, start) {
    const query = new URLSearchParams({ n: String(pageSize), ...(start === null ? {} : { last: start }) });
    const clock = new AbortController();
    const timer = setTimeout(() => {
        clock.abort(new types/* NoAnswer */.W('time-out', 'the tags were not listed in time'));
    }, patience);
    try {
        const path = `${repository}/tags/list?${query.toString()}`;
        const question = { method: 'GET', asked: 'the registry', path, repository, once: clock.signal };
        const response = await conversation.ask(question, login);
        if (response.ok)
            return tagsOf((await (0,body/* readBody */.x8)(response, body/* bodyLimits */.TR.tags)).toString('utf8'));
        await (0,body/* discard */.vf)(response);
    }
    catch (error) {
        if (!(error instanceof types/* NoAnswer */.W || error instanceof errors/* RegistryError */.gl))
            throw error;
    }
    finally {
        clearTimeout(timer);
    }
    return [];
}
function tagsOf(text) {
    const body = (0,errors/* parseJson */.qF)(text);
    const tags = (0,errors/* isRecord */.u4)(body) ? body['tags'] : null;
    if (!Array.isArray(tags))
        return [];
    return tags
        .filter((tag) => typeof tag === 'string' && reference/* tagPattern */.bO.test(tag))
        .slice(0, pageSize);
}
/**
 * Where a page has to start to hold the neighbours of a tag, as the parameter `last` takes it (OCI distribution specification,
 * "Listing Tags": lexical order, what is equal to `last` left out); `null`: at the beginning. Repositories with more tags than
 * a page holds are those of Docker's official images and Microsoft's, and those with a tag for each build.
 */
function pageStart({ registry, repository, tag }) {
    const isCrowded = registry === 'mcr.microsoft.com' || (registry === 'docker.io' && repository.startsWith('library/'));
    const [, head = '', number = '', variant = ''] = /^(v?(?:\d+\.)*)(\d+)(.*)$/.exec(tag ?? '') ?? [];
    if (number === '')
        return isCrowded && tag !== null ? tag.slice(0, 1) : null;
    if (variant !== '')
        return justBelow(head + number);
    const isGuess = /^9{2,}$/.test(number);
    if (!isGuess && (number.length > 2 || (isCrowded && Number(number) > mostMonths)))
        return justBelow(head + String(BigInt(number) - 2n).padStart(number.length, '0'));
    return isCrowded && head !== '' ? head : null;
}
/** Numbers up to twelve may be months, where the one before is not the nearest: `24.04`, `24.10`. */
const mostMonths = 12;
/** A text that stands before this one, and after everything that stands before it and begins as a tag does. */
function justBelow(text) {
    const last = text.charCodeAt(text.length - 1);
    const head = text.slice(0, -1);
    return text.endsWith('0') ? head : `${head}${String.fromCharCode(last - 1)}z`;
}

// EXTERNAL MODULE: ./src/oci/refusal.ts
var oci_refusal = __webpack_require__(7045);
// EXTERNAL MODULE: ./src/oci/token.ts
var token = __webpack_require__(1532);
;// CONCATENATED MODULE: ./src/oci/client.ts











/** A client for any registry. Nothing is asked twice: neither a challenge, nor a token, nor a manifest. */
function createRegistryClient(options) {
    const client = new Client(options);
    return {
        look: (reference, login, depth) => client.look(reference, login, depth),
        tryLogin: login => client.tryLogin(login),
        nearTags: (reference, login) => client.nearTags(reference, login)
    };
}
class Client {
    #options;
    #acquaintances;
    #conversations = new Map();
    #looks = (0,memoize/* once */.O)();
    #heads = (0,memoize/* once */.O)();
    #gets = (0,memoize/* once */.O)();
    #configs = (0,memoize/* once */.O)();
    #parts = (0,memoize/* once */.O)();
    #links = (0,memoize/* once */.O)();
    #blobs = (0,memoize/* once */.O)();
    #tags = (0,memoize/* once */.O)();
    /** Manifests that were read with any login, by repository and digest: a HEAD is enough for the next login. */
    #contents = new Map();
    constructor(options) {
        this.#options = options;
        this.#acquaintances = options.acquaintances ?? new Map();
    }
    look(reference, login, depth) {
        const { registry, repository } = reference;
        const flags = [depth.links, depth.blob, ...depth.platforms];
        const key = JSON.stringify([registry, repository, client_nameOf(reference), (0,token/* loginKey */.H$)(login), flags]);
        return this.#looks.get(key, () => this.#ask(reference, login, depth));
    }
    async tryLogin(login) {
        const conversation = this.#conversationWith(login.host);
        return conversation === null
            ? { kind: 'failed', look: noAddress(login.host) }
            : (0,oci_refusal/* trialOf */.Qm)(conversation, login);
    }
    async nearTags(reference, login) {
        const { registry, repository } = reference;
        const conversation = this.#conversationWith(registry);
        if (conversation === null)
            return [];
        return this.#tags.get(`${registry}/${repository}`, () => readTags({ conversation, repository, login }, pageStart(reference)));
    }
    async #ask(reference, login, depth) {
        const conversation = this.#conversationWith(reference.registry);
        if (conversation === null)
            return noAddress(reference.registry);
        const reader = { conversation, repository: reference.repository, login };
        try {
            const { manifest, read } = await this.#find(reference, reader, depth);
            return { result: 'allowed', detail: `${read.join(' and ')} can be read (200)`, manifest };
        }
        catch (error) {
            return ((await this.#provenByHead(error, reference, reader, depth)) ??
                (0,oci_refusal/* resultOfError */.LD)(error, conversation, login));
        }
    }
    /** A HEAD that was let in proves the pull: Docker Hub's limit counts the GET that follows, and says nothing of access. */
    async #provenByHead(error, reference, reader, depth) {
        if (!(error instanceof types/* NoAnswer */.W) || error.reason !== 'rate-limited')
            return null;
        const head = await this.#heads.known(this.#key(reference, reader, client_nameOf(reference)));
        if (head === null)
            return null;
        const { digest, mediaType } = head;
        const summary = digest === null ? undefined : this.#contents.get(contentKey(reference, digest));
        const { artifact = 'image', links = null, servedAs = 'itself' } = summary ?? {};
        const known = await this.#parts.known(this.#partsKey(reference, reader, depth));
        const read = known ?? {
            platforms: null,
            parts: depth.platforms.map(platform => openPart(platform, error))
        };
        const open = known === null ? ', its platform could not' : ', its layers were not tried';
        const detail = `the manifest can be read (200)${open}: ${error.message}`;
        const manifest = { digest, mediaType, contentType: mediaType, servedAs, artifact, links, ...read };
        return { result: 'allowed', detail, manifest };
    }
    #conversationWith(registry) {
        const known = this.#conversations.get(registry);
        if (known !== undefined)
            return known;
        const address = (0,hosts/* endpoint */.sR)(registry, this.#options);
        if (address === null)
            return null;
        const { fetch, allowPrivateNetwork, mask = () => undefined, redact = unchanged } = this.#options;
        const acquaintance = (0,connection/* acquaintanceWith */.Gm)(registry, this.#acquaintances);
        const asked = { fetch, allowPrivateNetwork, mask, redact, acquaintance, registry };
        const made = (0,connection/* converse */.iq)({ ...asked, endpoint: address });
        this.#conversations.set(registry, made);
        return made;
    }
    async #find(reference, reader, depth) {
        const summary = await this.#summary(reference, reader, depth);
        const read = await this.#partsOf(summary, reference, reader, depth);
        const links = depth.links ? await this.#linksOf(summary, reference, reader) : summary.links;
        const isWhole = (read.parts ?? []).every(({ result }) => result !== 'deleted' && result !== 'open');
        const tried = depth.blob && isWhole && (await this.#tryBlobOf(summary, reference, reader, depth));
        const { digest, mediaType, contentType, servedAs, artifact } = summary;
        return {
            manifest: { digest, mediaType, contentType, servedAs, artifact, links, ...read },
            read: tried ? ['the manifest', 'a layer'] : ['the manifest']
        };
    }
    /** HEAD first on Docker Hub, and where the manifest was already read with another login; GET elsewhere. */
    async #summary(reference, reader, depth) {
        const name = client_nameOf(reference);
        const counted = (0,hosts/* knownRegistry */.n2)(reference.registry)?.headFirst === true;
        if (!counted && !this.#isKnown(reference))
            return this.#get(reference, reader, name);
        const head = await this.#heads.get(this.#key(reference, reader, name), () => headManifest(reader, name));
        if (head === null || head.digest === null)
            return this.#get(reference, reader, name);
        const known = this.#contents.get(contentKey(reference, head.digest));
        if (known !== undefined)
            return known;
        const enough = depth.platforms.length === 0 && !depth.blob && (0,manifest/* isIndexType */.$U)(head.mediaType);
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
    async #partsOf(summary, reference, reader, depth) {
        if (depth.platforms.length === 0)
            return { platforms: (0,oci_platform/* listedPlatforms */.W)(summary), parts: null };
        const get = (digest) => this.#get(reference, reader, digest);
        return this.#parts.get(this.#partsKey(reference, reader, depth), () => (0,oci_platform/* readParts */.fp)(summary, depth.platforms, {
            get,
            head: async (digest) => {
                const key = this.#key(reference, reader, digest);
                const head = await this.#heads.get(key, () => headManifest(reader, digest));
                return head?.mediaType ?? (await get(digest)).contentType;
            },
            config: digest => this.#configs.get(this.#key(reference, reader, digest), () => configPlatform(reader, digest))
        }));
    }
    #partsKey(reference, reader, { platforms }) {
        return JSON.stringify([this.#key(reference, reader, client_nameOf(reference)), ...platforms]);
    }
    async #linksOf(summary, reference, reader) {
        const { artifact, links, layer } = summary;
        if (artifact !== 'feature' || links !== null || layer === null)
            return links;
        const key = this.#key(reference, reader, layer.digest);
        return this.#links.get(key, () => featureLinks(reader, layer.digest));
    }
    /** Whether there was a blob to try; one that is refused throws. */
    async #tryBlobOf(summary, reference, reader, { platforms: [platform = 'linux/amd64'] }) {
        let image = summary;
        for (let depth = 0; image.entries !== null && depth < 3; depth += 1) {
            const entry = (0,oci_platform/* entryFor */.cy)(image.entries, platform);
            if (entry === null)
                return false;
            image = await this.#get(reference, reader, entry.digest);
        }
        const blob = image.layer ?? image.config;
        if (blob === null)
            return false;
        await this.#blobs.get(this.#key(reference, reader, blob.digest), async () => {
            await tryBlob(reader, blob.digest);
            return undefined;
        });
        return true;
    }
    #key(reference, reader, name) {
        return JSON.stringify([reference.registry, reference.repository, name, (0,token/* loginKey */.H$)(reader.login)]);
    }
}
function openPart(platform, { reason, message }) {
    return { platform, result: 'open', cause: reason, detail: message };
}
function noAddress(registry) {
    return (0,oci_refusal/* unreachable */.HB)(new types/* NoAnswer */.W('invalid-answer', `${registry} is no address that can be asked`));
}
function unchanged(text) {
    return text;
}
/** The pull goes by digest where there is one. */
function client_nameOf({ digest, tag }) {
    return digest ?? tag ?? 'latest';
}
function contentKey({ registry, repository }, name) {
    return `${registry}/${repository} ${name}`;
}
/** An index of which nothing is wanted but that it is there. */
function indexAlone(digest, mediaType) {
    const nothing = { entries: null, config: null, layer: null, links: null };
    return { digest, mediaType, contentType: mediaType, servedAs: 'itself', artifact: 'image', ...nothing };
}

;// CONCATENATED MODULE: ./src/evidence/means.ts







/** Makes everyone who can be asked, each with a memory of its own. */
function createAsking(means) {
    const { network, environment, redactor, repositoryAnswer, docker } = means;
    const client = {
        fetch: network.fetch,
        allowPrivateNetwork: means.allowPrivateNetwork,
        mask: redactor.protect,
        redact: redactor.redact,
        acquaintances: new Map()
    };
    const registry = createRegistryClient(client);
    const look = pullWithLogin(registry);
    const logins = new Map();
    const loginPulls = new Map();
    return {
        registry,
        again: createRegistryClient(client),
        github: means.github,
        canMatter: means.canMatter,
        containerRegistry: (0,github_servers/* containerRegistry */.RR)(environment.servers),
        pullTokens: pullTokens(environment, means.repository),
        ownerType: repositoryAnswer.read === 'found' ? repositoryAnswer.ownerType : 'unknown',
        owner: means.repository?.split('/')[0] ?? null,
        triplesFor: host => servingTriples(environment.triples, host),
        whyEmpty: environment.runner.kind === 'actions' ? whyEmptyInRuns : null,
        loginOf: (serving, host) => once(logins, JSON.stringify([host, serving.triple.user, serving.triple.password]), () => makeLogin(serving, host, means)),
        pullWithLogin: look,
        loginPull: (reference, login) => once(loginPulls, JSON.stringify([login, reference.registry, reference.repository]), () => look(reference, login, { links: false, platforms: [], blob: false })),
        docker: docker === null ? null : (image, login) => askDocker({ image, login, ...docker })
    };
}
const whyEmptyInRuns = 'the secret that the workflow sets it from does not exist, or runs like this one (of a fork, of Dependabot) are not given it';
function once(memory, key, ask) {
    const answer = memory.get(key) ?? ask();
    memory.set(key, answer);
    return answer;
}
/** A part of a triple without SERVER may have been meant for any host that no triple serves. */
function servingTriples(triples, host) {
    const { byRegistry, withoutServer } = (0,triples_triples/* assignTriples */.Pz)(triples, [host]);
    return byRegistry.get(host) ?? withoutServer.map(triple => ({ triple, spelling: 'exact' }));
}
async function makeLogin({ triple }, host, means) {
    const user = triple.user ?? '';
    const password = triple.password ?? '';
    const plain = { kind: 'basic', host, user, password };
    const faults = loginFaults(user, password);
    means.redactor.protectLogin(user, password);
    if (isAwsKeyForAnotherHost(host, user))
        return {
            kind: 'refused',
            refusal: 'other-host',
            detail: `USER is the id of an AWS access key, which only the private registries of ECR take, so it was not sent to ${host}`,
            ecr: { user: ecrUser(user), refusal: 'other-host', expiresAt: null },
            faults
        };
    if ((0,ecr_host/* ecrHost */.Fd)(host) === null && isHopeless(faults)) {
        const detail = `${faults.map(faultWords).join(', and ')}: it was not sent to ${host}`;
        return { kind: 'refused', refusal: null, detail, ecr: null, faults };
    }
    if ((0,ecr_host/* ecrHost */.Fd)(host) === null)
        return { kind: 'login', login: plain, ecr: null, faults };
    const form = ecrUser(user);
    if (form === 'token' || form === 'other')
        return {
            kind: 'login',
            login: plain,
            ecr: tokenFact(form, tokenExpiry(password)),
            faults
        };
    const { fetch } = means.network;
    const answer = await exchangeAccessKey({ host, user, password, fetch, endpoint: means.ecrEndpoint });
    const ecr = {
        user: form,
        refusal: answer.kind === 'refused' ? answer.refusal : null,
        expiresAt: null,
        ...(answer.kind === 'refused' && answer.denied !== undefined ? { denied: answer.denied } : {})
    };
    if (answer.kind === 'refused')
        return {
            kind: 'refused',
            refusal: answer.refusal,
            detail: answer.detail,
            ...(answer.party === undefined ? {} : { party: answer.party }),
            ecr,
            faults
        };
    means.redactor.protectLogin(answer.login.user, answer.login.password);
    return { kind: 'login', login: answer.login, ecr, faults };
}
/** What is known of an `AWS` token before it is tried: its own date tells when it was too old. */
function tokenFact(user, expiresAt) {
    const isOver = user === 'token' && expiresAt !== null && Date.parse(expiresAt) < Date.now();
    return { user, refusal: isOver ? 'expired-token' : null, expiresAt };
}
/**
 * Makes the way in which logins are used: each is tried once, by itself, before any image is asked for with it, and one that
 * is refused is never sent again. Registries lock an account after a few failed logins (Docker Hub, Harbor, Artifactory).
 * Where a login cannot be tried by itself, one image goes before the others.
 */
function pullWithLogin(registry) {
    const leaders = new Map();
    const led = async (key, ask) => {
        const leader = leaders.get(key);
        if (leader === undefined) {
            const look = ask();
            leaders.set(key, look);
            return look;
        }
        const look = await leader;
        return look.result === 'refused' && look.stage === 'login' ? look : ask();
    };
    return async (reference, login, depth) => {
        const trial = await registry.tryLogin(login);
        const ask = () => registry.look(reference, login, depth);
        switch (trial.kind) {
            case 'accepted':
                return ask();
            case 'failed':
                return trial.look;
            case 'not-asked-for':
                return { result: 'skipped', detail: `${login.host} asks for no login, so this one was not tried` };
            case 'open':
                return led(JSON.stringify([login.host, login.user, login.password]), ask);
        }
    };
}
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
/**
 * What a pull with a token of the environment proves: only the default token of a run of `repository`
 * itself, or the token that a codespace of it was given, says anything about access. A person's token never does.
 */
function tokenClaim({ runner, codespaceToken }, repository, token) {
    const kind = (0,github_servers/* tokenKind */.aA)(token);
    if (runner.kind === 'terminal' || !sameName(runner.repository, repository))
        return 'other-token-pull';
    if (runner.kind === 'actions')
        return kind === 'installation' || kind === 'unknown' ? 'repository-token-pull' : 'other-token-pull';
    const ofApp = kind === 'user-to-server' || kind === 'installation' || kind === 'unknown';
    return ofApp && token === codespaceToken ? 'codespace-token-pull' : 'other-token-pull';
}
function sameName(left, right) {
    return left !== null && right !== null && left.toLowerCase() === right.toLowerCase();
}

// EXTERNAL MODULE: ./src/evidence/types.ts
var evidence_types = __webpack_require__(6132);
// EXTERNAL MODULE: ./src/judge/context.ts
var judge_context = __webpack_require__(9080);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(6270);
// EXTERNAL MODULE: ./src/judge/advice.ts
var judge_advice = __webpack_require__(9835);
// EXTERNAL MODULE: ./src/evidence/platform.ts
var platform = __webpack_require__(7502);
// EXTERNAL MODULE: ./src/rules/nearest.ts
var nearest = __webpack_require__(7353);
// EXTERNAL MODULE: ./src/model.ts
var model = __webpack_require__(182);
;// CONCATENATED MODULE: ./src/judge/pulls.ts

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
/** The facts of an image as far as a use that needs this platform goes: what its looks come to for that platform. */
function imageFor(image, wanted) {
    return {
        ...image,
        anonymous: (0,platform/* lookFor */.xy)(image.anonymous, wanted),
        tokens: image.tokens.map(one => ({ ...one, look: (0,platform/* lookFor */.xy)(one.look, wanted) })),
        triples: image.triples.map(one => ({ ...one, look: (0,platform/* lookFor */.xy)(one.look, wanted) }))
    };
}
/** Every look that was made for an image: without credentials, with tokens, with triples. */
function allPulls(image) {
    return [image.anonymous, ...image.tokens.map(({ look }) => look), ...image.triples.map(({ look }) => look)];
}
/** The answer that a token of this claim got; `not-asked` where there is no such token. */
function tokenAnswer(image, claim) {
    const answers = image.tokens.filter(token => token.claim === claim).map(({ look }) => answerOf(look));
    return answers.find(answer => answer === 'allowed') ?? answers[0] ?? 'not-asked';
}
/**
 * Whether the tag or digest, or the part of it that a use needs, is not there: a look that was let in did not find it, and
 * none got it. Registries that hide what one may not see (Artifactory: "hide existence of unauthorized resources") answer
 * "not found" to whom they refuse; of a part, only a look that asked for it says anything.
 */
function manifestMissing(image) {
    const looks = allPulls(image);
    const absent = looks.flatMap(look => (look.result === 'not-found' ? [look.what] : []));
    const isPart = absent.some(what => what === 'platform-manifest' || what === 'config');
    const isThere = looks.some(look => look.result === 'allowed' && (!isPart || look.manifest.parts !== null));
    return absent.length > 0 && !isThere;
}
/** What lies under the reference, from a look that got it; one that asked for its parts goes first. */
function manifestOf(image) {
    const manifests = allPulls(image).flatMap(look => (look.result === 'allowed' ? [look.manifest] : []));
    return manifests.find(({ parts }) => parts !== null) ?? manifests[0] ?? null;
}
/** The rule-worthy cause of a look that got no answer. */
function unreachableKind(look) {
    const cause = look.result === 'unreachable' ? look.cause : null;
    return cause === 'address-refused' || cause === 'limit-reached' ? cause : 'unreachable';
}
/** Nobody was asked anything about the image: an offline run, or one that was given no chance. */
function nothingAsked(image) {
    const silent = allPulls(image).every(look => answerOf(look) === 'not-asked');
    return silent && (image.package === null || image.package.read === 'not-applicable');
}

;// CONCATENATED MODULE: ./src/judge/moved-names.ts
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

;// CONCATENATED MODULE: ./src/judge/ownership.ts



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
    const known = (0,hosts/* knownRegistry */.n2)(registry);
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
        (0,judge_context/* declaredPrefixes */.JV)(context, registry).length > 0 ||
        [...context.hosts.named.values()].includes(registry));
}
/** Docker Hub and others allow fewer characters in a name than GitHub does: `acme-corp` is `acmecorp` there. */
function isOwnersNamespace(context, namespace) {
    const { repository } = context;
    if (repository === null)
        return false;
    return (0,judge_context/* isOwner */.u8)(context, namespace) || plain(namespace) === plain(repository.owner);
}
function plain(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

;// CONCATENATED MODULE: ./src/judge/moved-advice.ts





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
    return cause.images.every(({ reference }) => movedName(reference) !== null && !mayOwn(cause.context, reference));
}
function movedImages({ images }) {
    const groups = new Map();
    for (const image of images) {
        const move = movedName(image.reference);
        if (move === null || allPulls(image).some(({ result }) => result === 'allowed'))
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
    if (concerned.some(({ reference }) => mayOwn(context, reference)))
        return false;
    if (move.into !== null)
        return true;
    return rule !== 'registry-unreachable' && concerned.every(({ nearTags }) => nearTags.length === 0);
}
function anotherName({ move, texts }, { images }, isNext) {
    const [one] = texts;
    const old = texts.length === 1 ? one : `${move.from}*`;
    const place = images.length === 1 ? '' : ` in place of ${old}`;
    return (0,judge_advice/* fix */.Up)({
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
        .filter(({ kind }) => (0,model/* asksForFeature */._E)(kind))
        .map(({ written }) => redirectedFeature(written))
        .find(found => found !== null);
    return redirect === undefined ? message : `${(0,judge_advice/* clause */.sb)(message)} ${redirect}.`;
}

// EXTERNAL MODULE: ./src/judge/order.ts
var order = __webpack_require__(2647);
// EXTERNAL MODULE: ./src/judge/situation.ts
var judge_situation = __webpack_require__(9543);
;// CONCATENATED MODULE: ./src/judge/missing-image.ts









/** What is said of a tag or digest that is not there, or of which a part was deleted. */
function missingImage(situation) {
    const { context, image } = situation;
    const missing = allPulls(image).find(look => look.result === 'not-found');
    const detail = (0,judge_advice/* clause */.sb)(missing?.detail ?? '');
    if (missing?.result === 'not-found' && missing.what !== 'tag')
        return brokenImage(situation, missing.what, detail);
    const { text } = image.reference;
    return {
        message: `${(0,judge_situation/* repositoryOf */._)(image)} has no ${missing_image_nameOf(image)}.`,
        notes: mayBeHidden(image),
        fixes: [
            ...officialName(image),
            missing_image_nameAnother(image),
            ...(image.reference.digest === null && mayOwn(context, image.reference)
                ? [(0,judge_advice/* fix */.Up)({ text: `Push ${text}.`, who: 'anyone with write access' })]
                : [])
        ]
    };
}
function officialName({ reference }) {
    const plain = plainName(reference);
    return plain === null
        ? []
        : [(0,judge_advice/* fix */.Up)({ text: `Name ${plain}.`, patch: plain, who: 'anyone with write access' })];
}
function missing_image_nameAnother(image) {
    const { reference, nearTags } = image;
    const near = reference.digest === null ? nearestTags(reference.tag ?? 'latest', nearTags) : [];
    const text = near.length > 0
        ? `Name a tag that exists: ${near.join(', ')}.`
        : `Name a tag or digest of ${(0,judge_situation/* repositoryOf */._)(image)} that exists.`;
    return (0,judge_advice/* fix */.Up)({ text, who: 'anyone with write access' });
}
function missing_image_nameOf({ reference: { tag, digest } }) {
    return digest === null ? `tag ${tag ?? 'latest'}` : `digest ${digest}`;
}
/** The tag is there, and something that it points to is not. */
function brokenImage({ context, image, uses }, part, detail) {
    const { text } = image.reference;
    const [use] = uses;
    const wanted = (use && (0,platform/* wantedPlatform */.zT)(use, context.policy.platform)) ?? context.policy.platform;
    const what = { layer: 'a layer', config: 'its config', 'platform-manifest': `its part for ${wanted}` }[part];
    const isSwept = part === 'platform-manifest' && image.authority === 'github';
    const isOwn = image.reference.digest === null && mayOwn(context, image.reference);
    const again = isOwn
        ? [
            (0,judge_advice/* fix */.Up)({
                text: `Push ${text} again for ${wanted}.`,
                ...(isSwept ? { note: 'Let the clean-up keep what tagged versions point to.' } : {}),
                who: 'anyone with write access'
            })
        ]
        : [];
    const another = (0,judge_advice/* fix */.Up)({
        text: `Name another tag or digest of ${(0,judge_situation/* repositoryOf */._)(image)}.`,
        who: 'anyone with write access'
    });
    return {
        message: `${text} exists, but ${what} was deleted.`,
        notes: [
            `${(0,judge_advice/* capital */.Nx)(detail)}.`,
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
    const isOpen = (0,hosts/* knownRegistry */.n2)(reference.registry)?.open === true;
    const isFrank = isOpen || authority === 'github' || reference.registry === 'docker.io';
    const letIn = triples.some(({ look }) => answerOf(look) === 'not-found');
    if (isFrank || letIn || image.nearTags.length > 0 || answerOf(anonymous) !== 'not-found')
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
        .sort((left, right) => compare(left.rank, right.rank) || (0,order/* byText */.z4)(left.tag.text, right.tag.text))
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
    const distance = (0,nearest.edits)(wanted.variant.toLowerCase(), tag.variant.toLowerCase());
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
 * (gcr.io even says so: "or it may not exist"), and nobody else was let in or knows the package.
 */
function mayBeAbsent(image) {
    if (answerOf(image.anonymous) !== 'refused')
        return false;
    if (allPulls(image).some(look => answerOf(look) === 'allowed'))
        return false;
    return image.authority !== 'github' || image.package?.read !== 'found';
}
/** Whether a cause concerns an image for which codespaces of R may be meant to log in. */
function mayLogIn({ context, images }) {
    return images.some(({ reference }) => mayLogInFor(context, reference));
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
    return cause.images.some(mayBeAbsent)
        ? `where ${what} ${oneOrMore(cause, 'is private or does', 'are private or do')} not exist`
        : `which ${what} ${oneOrMore(cause, 'needs', 'need')}`;
}
/** That nobody was let in behind the refusal of the images of a cause; `null` where somebody was. */
function hiddenWords(cause) {
    if (!cause.images.some(mayBeAbsent))
        return null;
    return `${imagesNamed(cause)} ${oneOrMore(cause, 'is private or does', 'are private or do')} not exist.`;
}
/**
 * What to do first about an image that its registry hides and that is probably somebody else's: nobody here can let R in.
 * Docker Hub has a page for each repository that everybody may see.
 */
function checkName(cause) {
    const [{ reference }] = cause.images;
    if (areMovedAway(cause))
        return [];
    if (mayLogIn(cause) && !cause.images.some(mayBeAbsent))
        return [];
    const names = oneOrMore(cause, 'it exists under this name', 'they exist');
    const { registry, repository } = reference;
    return [
        (0,judge_advice/* fix */.Up)({
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

// EXTERNAL MODULE: ./src/judge/ignores.ts
var ignores = __webpack_require__(2280);
;// CONCATENATED MODULE: ./src/judge/types.ts
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

;// CONCATENATED MODULE: ./src/judge/tables/row.ts
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

;// CONCATENATED MODULE: ./src/judge/tables/registries.ts

/** The rows for which neither names nor a login outside of a codespace are needed. */
const rowsWithoutNames = [
    {
        row: 'public, but a login is refused',
        when: publicWithRefusedLogin,
        verdict: unknown,
        rule: 'login-breaks-public-image',
        why: 'Docker does not fall back to the anonymous pull when it has a login'
    },
    {
        row: 'anonymous pull works',
        when: found => found.anonymous === 'allowed',
        verdict: yes,
        rule: null,
        why: 'everybody may pull it'
    },
    {
        row: 'image not there',
        when: found => found.missing,
        verdict: no,
        rule: 'image-not-found',
        why: 'somebody who is let in does not find the tag or digest'
    },
    {
        row: 'no answer, the address is refused',
        when: noAnswerFor('address-refused'),
        verdict: unknown,
        rule: 'address-refused',
        why: 'hosts in private networks are only asked where that is permitted'
    },
    {
        row: 'no answer, a limit was reached',
        when: noAnswerFor('limit-reached'),
        verdict: unknown,
        rule: 'limit-reached',
        why: 'what lies beyond a limit is not read'
    },
    {
        row: 'no answer from the registry',
        when: noAnswerFor('unreachable'),
        verdict: unknown,
        rule: 'registry-unreachable',
        why: 'silence proves nothing'
    },
    {
        row: 'in a codespace, a login got no answer',
        when: inside(unreachableLogin),
        verdict: unknown,
        rule: 'registry-unreachable',
        why: 'silence proves nothing, whatever the login got for other images'
    },
    {
        row: 'in a codespace, one of two logins is refused',
        when: inside(rivalOf('loginRefused')),
        verdict: unknown,
        rule: 'registry-login-rejected',
        why: 'Docker keeps one login for a host, and nobody knows which'
    },
    {
        row: 'in a codespace, one of two logins may not pull',
        when: inside(rivalOf('pullRefused')),
        verdict: unknown,
        rule: 'registry-pull-denied',
        why: 'Docker keeps one login for a host, and nobody knows which'
    },
    {
        row: 'in a codespace, its login pulls',
        when: inside(has('works')),
        verdict: yesUnproven,
        rule: null,
        why: 'it has the secrets; those of a prebuild are not known'
    },
    {
        row: 'in a codespace, SERVER in another spelling',
        when: inside(has('otherSpelling')),
        verdict: unknown,
        rule: 'registry-server-mismatch',
        why: 'another spelling of Docker Hub may or may not serve a pull'
    },
    {
        row: 'in a codespace, the login is refused',
        when: inside(has('loginRefused')),
        verdict: no,
        rule: 'registry-login-rejected',
        why: 'the secrets do not log in'
    },
    {
        row: 'in a codespace, the pull is refused',
        when: inside(has('pullRefused')),
        verdict: no,
        rule: 'registry-pull-denied',
        why: 'the account may not read the image'
    },
    {
        row: 'in a codespace, a command logs in',
        when: inside(found => found.logsInItself),
        verdict: unknown,
        rule: 'login-in-initialize-command',
        why: 'what `initializeCommand` logs in with is not known'
    },
    {
        row: 'in a codespace, SERVER does not match',
        when: inside(found => found.mismatch !== null),
        verdict: no,
        rule: 'registry-server-mismatch',
        why: 'Docker uses a login only for the host that SERVER names'
    },
    {
        row: 'in a codespace, part of a triple',
        when: inside(has('part')),
        verdict: no,
        rule: 'registry-secrets-incomplete',
        why: 'a login needs all three'
    },
    {
        row: 'in a codespace, no triple',
        when: found => found.insideCodespace,
        verdict: no,
        rule: 'registry-secrets-missing',
        why: 'nothing logs in to the registry'
    }
];
/** The rows for runs outside of a codespace, where the names of secrets and the logins of the run are looked at. */
const rowsOfNames = [
    {
        row: 'one of two logins is refused',
        when: rivalOf('loginRefused'),
        verdict: unknown,
        rule: 'registry-login-rejected',
        why: 'Docker keeps one login for a host, and nobody knows which'
    },
    {
        row: 'one of two logins may not pull',
        when: rivalOf('pullRefused'),
        verdict: unknown,
        rule: 'registry-pull-denied',
        why: 'Docker keeps one login for a host, and nobody knows which'
    },
    {
        row: 'the login is refused',
        when: has('loginRefused'),
        verdict: no,
        rule: 'registry-login-rejected',
        why: 'the secrets of the same names do not log in'
    },
    {
        row: 'the pull is refused',
        when: has('pullRefused'),
        verdict: no,
        rule: 'registry-pull-denied',
        why: 'the account may not read the image'
    },
    {
        row: 'a login got no answer',
        when: unreachableLogin,
        verdict: unknown,
        rule: 'registry-unreachable',
        why: 'silence proves nothing, whatever the login got for other images'
    },
    {
        row: 'names complete, SERVER in another spelling',
        when: servedByOtherSpelling,
        verdict: unknown,
        rule: 'registry-server-mismatch',
        why: 'another spelling of Docker Hub may or may not serve a pull'
    },
    {
        row: 'names complete, SERVER does not match',
        when: servedByMismatch,
        verdict: unknown,
        rule: 'registry-server-mismatch',
        why: 'the run was given the declared triple with a SERVER for another host'
    },
    {
        row: 'names complete, registry known',
        when: found => found.names.serving.length > 0,
        verdict: yes,
        rule: null,
        why: 'a declaration, or a login that pulls, says that the triple serves the host'
    },
    {
        row: 'names complete, registry not declared',
        when: found => found.names.unassigned.length > 0,
        verdict: unknown,
        rule: 'registry-secrets-unproven',
        why: 'nothing says which host the triple serves'
    },
    {
        row: 'a command logs in',
        when: overruledByInitializeCommand,
        verdict: unknown,
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
        verdict: no,
        rule: 'registry-server-mismatch',
        why: 'all levels were read; the one triple that was meant for the host has the SERVER of another'
    },
    {
        row: 'SERVER is a slip, a level was not read',
        when: perhapsSlipOfServer,
        verdict: unknown,
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
        verdict: no,
        rule: 'registry-secrets-not-assigned',
        why: 'all levels were read; the secrets do not reach the repository'
    },
    {
        row: 'names incomplete',
        when: allReadWith('incomplete'),
        verdict: no,
        rule: 'registry-secrets-incomplete',
        why: 'all levels were read; a login needs all three'
    },
    {
        row: 'no names',
        when: found => found.names.allRead,
        verdict: no,
        rule: 'registry-secrets-missing',
        why: 'all levels were read; there are none, or they serve other hosts'
    },
    {
        row: 'names not read',
        when: () => true,
        verdict: unknown,
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
    return decide('other-registries', registryRows, found);
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

;// CONCATENATED MODULE: ./src/judge/tables/github-packages.ts



/** The first rows: what everybody, and the token of a codespace, gets from the registry. */
const rowsBeforeTriples = [
    {
        row: 'public, but a login is refused',
        when: github_packages_publicWithRefusedLogin,
        verdict: unknown,
        rule: 'login-breaks-public-image',
        why: 'Docker does not fall back to the anonymous pull when it has a login'
    },
    {
        row: 'anonymous pull works',
        when: found => found.anonymous === 'allowed',
        verdict: yes,
        rule: null,
        why: 'everybody may pull it'
    },
    {
        row: 'image not there',
        when: found => found.missing,
        verdict: no,
        rule: 'image-not-found',
        why: 'somebody who is let in does not find the tag or digest'
    },
    {
        row: 'the token of the codespace pulls',
        when: found => found.codespaceToken === 'allowed',
        verdict: yesUnproven,
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
        verdict: unknown,
        rule: 'address-refused',
        why: 'hosts in private networks are only asked where that is permitted'
    },
    {
        row: 'no answer, a limit was reached',
        when: registryUnreachable('limit-reached'),
        verdict: unknown,
        rule: 'limit-reached',
        why: 'what lies beyond a limit is not read'
    },
    {
        row: 'no answer from the registry',
        when: registryUnreachable('unreachable'),
        verdict: unknown,
        rule: 'registry-unreachable',
        why: 'silence proves nothing'
    }
];
/** The rows that need the Packages API, declarations and the repository's own token alone; other packages share them. */
const rowsOfPackage = [
    {
        row: 'a declared grant, prebuilds too',
        when: found => found.grant?.prebuilds === true,
        verdict: yes,
        rule: null,
        why: 'the configuration file states that a codespace and a prebuild have pulled it'
    },
    {
        row: 'a declared grant',
        when: found => found.grant !== null,
        verdict: yesUnproven,
        rule: null,
        why: 'the configuration file states that the repository was given access'
    },
    {
        row: 'permission asked for by name',
        when: found => found.permission === 'exact',
        verdict: yes,
        rule: null,
        why: 'a Feature, and devcontainer.json asks for `packages: read` of the repository that it is linked to'
    },
    {
        row: 'permission asked for the whole owner',
        when: found => found.permission === 'whole-owner',
        verdict: yesUnproven,
        rule: null,
        why: 'a Feature, and devcontainer.json asks for `owner/*`'
    },
    {
        row: 'internal, same owner',
        when: both(isPackage('internal'), isNotPublic, sameOwner),
        verdict: yes,
        rule: null,
        why: 'codespaces of the organization may pull its internal packages'
    },
    {
        row: 'internal, another owner',
        when: both(isPackage('internal'), isNotPublic),
        verdict: unknown,
        rule: 'package-access-unproven',
        why: 'access across owners is documented nowhere'
    },
    {
        row: 'internal, repository public',
        when: both(isPackage('internal'), isPublic),
        verdict: no,
        rule: 'internal-package-in-public-repository',
        why: 'internal packages are for private and internal repositories'
    },
    {
        row: 'linked, own token allowed',
        when: both(isPackage('private'), isLinked, github_packages_token('ok')),
        verdict: yes,
        rule: null,
        why: 'the package inherits the access of the repository'
    },
    {
        row: 'linked, own token refused',
        when: both(isPackage('private'), isLinked, github_packages_token('refused')),
        verdict: no,
        rule: 'package-access-not-inherited',
        why: 'a package that inherits access gives it to the token of the repository too'
    },
    {
        row: 'linked, own token not asked',
        when: both(isPackage('private'), isLinked),
        verdict: unknown,
        rule: 'package-access-unproven',
        why: 'whether access is inherited cannot be read'
    },
    {
        row: 'not linked, own token allowed',
        when: both(isPackage('private'), github_packages_token('ok')),
        verdict: unknown,
        rule: 'package-access-unproven',
        why: 'the lists for Actions and for Codespaces are two'
    },
    {
        row: 'not linked, repository public',
        when: both(isPackage('private'), isPublic),
        verdict: no,
        rule: 'private-package-in-public-repository',
        why: 'a public repository gets no private package without a grant'
    },
    {
        row: 'not linked, own token refused',
        when: both(isPackage('private'), isNotPublic, github_packages_token('refused')),
        verdict: no,
        rule: 'package-not-granted',
        why: 'nothing is inherited, and no grant is declared'
    },
    {
        row: 'not linked, own token not asked',
        when: both(isPackage('private'), isNotPublic),
        verdict: unknown,
        rule: 'package-access-unproven',
        why: 'the list of repositories with access cannot be read'
    },
    {
        row: 'public, yet refused',
        when: publicYetRefused,
        verdict: unknown,
        rule: 'package-access-unproven',
        why: 'the API and the registry contradict each other'
    },
    {
        row: 'visibility not known',
        when: visibilityNotKnown,
        verdict: unknown,
        rule: 'package-access-unproven',
        why: 'the visibility of the package or of the repository could not be read'
    },
    {
        row: 'not known to the API, own token allowed',
        when: both(isRead('not-found'), github_packages_token('ok')),
        verdict: unknown,
        rule: 'package-access-unproven',
        why: 'the lists for Actions and for Codespaces are two'
    },
    {
        row: 'not known to the API, own token refused',
        when: both(isRead('not-found'), github_packages_token('refused')),
        verdict: no,
        rule: 'package-not-found',
        why: 'neither the API nor the registry shows the package to the repository'
    },
    {
        row: 'not known to the API, own token not asked',
        when: isRead('not-found'),
        verdict: unknown,
        rule: 'token-cannot-read-packages',
        why: 'the token may lack the right to see the package'
    },
    {
        row: 'the API refuses the token',
        when: isRead('refused'),
        verdict: unknown,
        rule: 'token-cannot-read-packages',
        why: 'the visibility of the package could not be read'
    },
    {
        row: 'no token for the API',
        when: isRead('no-token'),
        verdict: unknown,
        rule: 'token-cannot-read-packages',
        why: 'the Packages API answers nobody without a token'
    },
    {
        row: 'no answer from the API',
        when: () => true,
        verdict: unknown,
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
        return judgeRegistry(found.triples);
    return decide('github-packages', [...rowsBeforeTriples, ...rowsAfterTriples], found);
}
/** What another account that prebuilds log in with gets of a package that is not public is not known. */
function forPrebuilds({ prebuildAccount }, decision) {
    const [team] = decision.verdict;
    return prebuildAccount ? { ...decision, verdict: [team, worse(team, 'unknown')] } : decision;
}
/** The same without the row of triples: what codespaces get with no secrets at all. */
function judgeSeamless(found) {
    return judgePackage({ ...found, triples: null, loginRefused: false });
}
function github_packages_publicWithRefusedLogin(found) {
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
function github_packages_token(result) {
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

// EXTERNAL MODULE: ./src/judge/secret-names.ts
var secret_names = __webpack_require__(3226);
;// CONCATENATED MODULE: ./src/judge/tables/registry-input.ts





/** Gathers what the table of other registries looks at, for one place that uses the image. */
function registryRowInput(context, image, use) {
    const { registry } = image.reference;
    return {
        host: registry,
        anonymous: answerOf(image.anonymous),
        unreachable: unreachableKind(image.anonymous),
        missing: manifestMissing(image),
        insideCodespace: (0,judge_context/* insideCodespace */.UK)(context),
        triples: triplesThatCount(context, image),
        names: (0,secret_names/* namesForImage */.Fv)(context, image),
        mismatch: (0,secret_names/* mismatchFor */.Cy)(context, registry),
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
    const declared = (0,judge_context/* declaredPrefixes */.JV)(context, image.reference.registry);
    const { secrets } = context.facts;
    const isOpen = declared.length === 0 && secrets?.allRead !== true;
    if ((0,judge_context/* insideCodespace */.UK)(context) || isOpen)
        return image.triples;
    const owned = (secrets?.triples ?? []).filter(({ reach }) => reach === 'complete' || (declared.length === 0 && reach === 'user-only'));
    const counting = new Set([...declared, ...owned.map(({ prefix }) => prefix)]);
    const counted = image.triples.filter(({ prefix }) => counting.has(prefix));
    return declared.length === 0 && counted.length === 0 ? image.triples : counted;
}
/** A triple of Codespaces secrets that serves the host by declaration, and with which no login was tried. */
function untried(context, image) {
    if ((0,judge_context/* insideCodespace */.UK)(context))
        return null;
    const tried = image.triples.filter(({ parts }) => parts === 'complete').map(({ prefix }) => prefix);
    const other = (0,secret_names/* namesForImage */.Fv)(context, image).serving.find(({ prefix }) => !tried.includes(prefix));
    return other?.prefix ?? null;
}
/**
 * The prefix of a triple that the repository asks each person to complete with secrets of their own: the configuration file
 * declares the registry with `level: user`, or the devcontainer.json recommends the secrets that do not reach the repository
 * (docs.github.com, "Specifying recommended secrets for a repository"). `null` where it asks for none that could serve the host.
 */
function personalPrefix(context, image, configuration) {
    const declared = (0,judge_context/* declaredFor */.QS)(context, image.reference.registry).find(({ level }) => level === 'user');
    if (declared !== undefined)
        return declared.secrets.toUpperCase();
    const test = (0,secret_names/* prefixTest */.P3)(context, image);
    const asked = recommended(context, configuration);
    const whole = [...asked].find(([prefix, parts]) => {
        const triple = context.facts.secrets?.triples.find(known => known.prefix === prefix);
        const reaches = (part) => (triple?.levels[part] ?? null) !== null;
        return test(prefix) !== 'elsewhere' && model/* tripleParts */.HD.every(part => parts.has(part) || reaches(part));
    });
    return whole?.[0] ?? null;
}
/** The parts of triples that a configuration recommends, by prefix. */
function recommended(context, path) {
    const found = new Map();
    const configuration = context.discovery.configurations.find(candidate => candidate.path === path);
    for (const written of configuration?.recommendedSecrets ?? []) {
        const name = (0,near_miss/* tripleName */.a)(written.toUpperCase());
        if (name === null)
            continue;
        found.set(name.prefix, (found.get(name.prefix) ?? new Set()).add(name.part));
    }
    return found;
}

;// CONCATENATED MODULE: ./src/judge/tables/package-input.ts





/** Gathers what the table of GitHub packages looks at, for one place that uses the image. */
function packageRowInput(context, image, use) {
    const { registry, repository } = image.reference;
    const answer = image.package ?? { read: 'not-applicable', detail: 'the Packages API was not asked' };
    const byTriples = registryRowInput(context, image, use);
    const { loginRefused, pullRefused } = byTriples.triples;
    const refusedLogins = [loginRefused, pullRefused].filter(triple => triple !== null);
    return {
        ...aboutPackage(context, answer, `${registry}/${repository}`, repository.split('/')[0] ?? ''),
        anonymous: answerOf(image.anonymous),
        unreachable: unreachableKind(image.anonymous),
        answered: allPulls(image).some(look => isAnswer(answerOf(look))),
        missing: manifestMissing(image),
        codespaceToken: tokenAnswer(image, 'codespace-token-pull'),
        triples: triplesMatter(context, image, byTriples) ? byTriples : null,
        loginRefused: refusedLogins.some(({ prefix }) => codespacesMayHave(context, byTriples, prefix)),
        openTriples: byTriples.names.unassigned,
        permission: (0,model/* asksForFeature */._E)(use.kind) ? permissionFor(context, use.configuration, answer) : null,
        token: ownToken(image),
        tokenStatus: ownTokenStatus(image),
        app: image.tokens.find(({ app }) => app !== null)?.app ?? null,
        seen: allPulls(image).some(look => answerOf(look) === 'allowed')
    };
}
/** The part of `PackageRowInput` that needs no registry: for packages of other kinds too. */
function aboutPackage(context, look, grantName, owner) {
    return {
        grant: context.facts.declarations.grants.find(grant => (0,judge_context/* sameText */.QV)(withoutScopeSign(grant.package), grantName)) ??
            null,
        package: look,
        linkedToRepository: look.read === 'found' && (0,judge_context/* isRepository */.Z6)(context, look.linkedRepository),
        sameOwner: (0,judge_context/* isOwner */.u8)(context, owner),
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
function ownTokenStatus({ tokens }) {
    const refused = tokens.find(({ claim, look }) => claim === 'repository-token-pull' && look.result === 'refused');
    return refused?.look.result === 'refused' ? refused.look.status : null;
}
function triplesMatter(context, image, found) {
    const tried = image.triples.some(({ prefix, parts, look }) => parts === 'complete' && isAnswer(answerOf(look)) && codespacesMayHave(context, found, prefix));
    const declared = (0,judge_context/* declaredPrefixes */.JV)(context, image.reference.registry);
    const complete = [...found.names.serving, ...found.names.userOnly];
    return tried || complete.some(({ prefix }) => declared.includes(prefix));
}
function isAnswer(answer) {
    return answer !== 'not-asked' && answer !== 'no-answer';
}
/** A triple of a workflow or terminal that is no Codespaces secret, with all names read, is in no codespace. */
function codespacesMayHave(context, { names }, prefix) {
    if ((0,judge_context/* insideCodespace */.UK)(context) || !names.allRead)
        return true;
    return [...names.serving, ...names.unassigned, ...names.userOnly].some(one => one.prefix === prefix);
}
/** What the configuration asks for: an entry reaches only repositories of R's owner. */
function permissionFor(context, path, look) {
    if (look.read !== 'found' || look.linkedRepository === null)
        return null;
    const linked = look.linkedRepository;
    const owner = linked.split('/')[0] ?? '';
    if (!(0,judge_context/* isOwner */.u8)(context, owner))
        return null;
    const configuration = context.discovery.configurations.find(candidate => candidate.path === path);
    const asked = (configuration?.permissions ?? []).filter(({ readsPackages }) => readsPackages);
    if (asked.some(({ repository }) => (0,judge_context/* sameText */.QV)(repository, linked)))
        return 'exact';
    return asked.some(({ repository }) => (0,judge_context/* sameText */.QV)(repository, `${owner}/*`)) ? 'whole-owner' : null;
}

;// CONCATENATED MODULE: ./src/judge/image-verdict.ts











/** Judges an image for each place that uses it; over all of them the worst counts. */
function judgeImage(context, image, uses) {
    const situations = situationsOf(context, image, uses);
    const outsiders = situations.map(situation => {
        const verdict = outsideAccess(context, situation.image);
        return verdict !== null && (0,judge_situation/* mayBeMade */.A)(situation) ? withoutNo(verdict) : verdict;
    });
    const outside = outsiders.every(verdict => verdict !== null) ? worst(outsiders) : null;
    const verdicts = situations.map(({ decision }) => decision.verdict);
    const team = worst(verdicts.map(([verdict]) => verdict));
    const prebuild = worst(verdicts.map(([, verdict]) => verdict));
    const fits = uses.map(use => fitOf(image, use, context.policy.platform));
    const dead = fits.includes('no') || image.authority === 'retired';
    const pulled = access(team, prebuild, outside);
    return {
        image,
        uses,
        required: uses.some(({ required }) => required),
        access: dead ? nobody(outside) : fits.includes('perhaps') ? withoutYes(pulled) : pulled,
        situations
    };
}
/** Whether what lies there can serve this use, whoever pulls it. */
function fitOf(image, use, ordinary) {
    const manifest = manifestOf(image);
    if (artifactRule(use.kind, manifest) !== null)
        return 'no';
    const part = partFor(manifest, (0,platform/* wantedPlatform */.zT)(use, ordinary));
    if (part?.result === 'absent')
        return 'no';
    return part?.result === 'perhaps' ? 'perhaps' : 'yes';
}
function situationsOf(context, image, uses) {
    const byDecision = new Map();
    for (const use of uses) {
        const situation = situationOf(context, image, use);
        const { table, row, verdict } = situation.decision;
        const key = `${table} ${row} ${verdict.join()} ${(0,judge_situation/* mayBeMade */.A)(situation) ? 'made' : ''}`;
        const known = byDecision.get(key);
        byDecision.set(key, known === undefined ? situation : { ...known, uses: [...known.uses, use] });
    }
    return [...byDecision.values()];
}
function situationOf(context, of, use) {
    const image = imageFor(of, (0,platform/* wantedPlatform */.zT)(use, context.policy.platform));
    const registry = registryRowInput(context, image, use);
    const found = image.authority === 'github' ? packageRowInput(context, image, use) : null;
    const decision = decisionOf(image, () => (found === null ? judgeRegistry(registry) : judgePackage(found)));
    const situation = { context, image, uses: [use], decision, registry, package: found };
    return (0,judge_situation/* mayBeMade */.A)(situation) ? { ...situation, decision: withoutRefusal(decision) } : situation;
}
/** What a registry refuses or does not have is pulled by nobody where the image was made before. */
function withoutRefusal(decision) {
    const [team, prebuild] = decision.verdict;
    return { ...decision, verdict: [withoutNo(team), withoutNo(prebuild)] };
}
function decisionOf(image, byTable) {
    if (image.authority === 'retired')
        return { table: 'retired', row: 'retired registry', verdict: no, rule: 'retired-registry' };
    if (nothingAsked(image))
        return { table: 'unasked', row: 'nothing was asked', verdict: unknown, rule: null };
    return byTable();
}
/** The rule that an artifact breaks where it is used like this; `null` where it fits or is not known. */
function artifactRule(kind, manifest) {
    if (manifest === null)
        return null;
    return (0,model/* asksForFeature */._E)(kind) ? ruleForFeature(manifest.artifact) : ruleForImage(kind, manifest.artifact);
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
    if (artifact === 'other' && (0,manifest/* isIndexType */.$U)(mediaType))
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
    const further = platforms.length - image_verdict_mostShown;
    const shown = platforms.slice(0, image_verdict_mostShown).join(', ');
    return further <= 0 ? shown : `${shown} and ${further} further`;
}
const image_verdict_mostShown = 20;
/** The evidence of the manifest, index or config blob about a platform. */
function platformEvidence(manifest, wanted) {
    const part = partFor(manifest, wanted);
    if (part === null)
        return null;
    const say = (result, detail) => ({
        claim: 'platform',
        result,
        detail
    });
    const known = manifest?.platforms ?? [];
    const list = known.length === 0 ? '' : `; the image exists for ${platformList(known)}`;
    switch (part.result) {
        case 'there':
            return say('allowed', `${wanted} is there${list}`);
        case 'perhaps':
            return say('skipped', `${part.offered} is there in place of ${wanted}, which not every Docker takes${list}`);
        case 'absent':
            return say('not-found', `${wanted} is not there${list}`);
        case 'deleted':
            return say('not-found', part.detail);
        case 'open':
            return say('unreachable', part.detail);
    }
}
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

// EXTERNAL MODULE: ./src/discovery/permission-patch.ts
var permission_patch = __webpack_require__(4420);
// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(3892);
;// CONCATENATED MODULE: ./src/judge/package-subject.ts


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
        isFeature: uses.every(({ kind }) => (0,model/* asksForFeature */._E)(kind)),
        configurations: [...new Set(uses.map(({ configuration }) => configuration))]
    };
}
/** Whether the package's owner is an organization or a person, from the API's answer or because it is R's owner; `none`: there is no such account. */
function ownerTypeOf({ found, context, owner }) {
    const look = found.package;
    if ((look.read === 'found' || look.read === 'not-found') && look.ownerType !== 'unknown')
        return look.ownerType;
    return (0,judge_context/* isOwner */.u8)(context, owner) ? context.ownerType : 'unknown';
}
/** Whether the package is known to belong to somebody else than R. */
function isOfAnotherOwner({ context, owner }) {
    return context.repository !== null && !(0,judge_context/* isOwner */.u8)(context, owner);
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
    if (repository === null || (0,judge_context/* isOwner */.u8)(context, owner))
        return false;
    const names = [name.split('/')[0] ?? '', linkedRepository(subject)?.split('/')[1] ?? ''];
    return names.some(candidate => (0,judge_context/* sameText */.QV)(candidate, repository.name));
}

// EXTERNAL MODULE: ./src/judge/secret-fixes.ts
var secret_fixes = __webpack_require__(3177);
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
function package_fixes_checkName(subject) {
    const { context, owner, shown } = subject;
    const ownerType = ownerTypeOf(subject);
    return (0,judge_advice/* fix */.Up)({
        text: `Compare ${shown} with the packages of ${owner}.`,
        note: 'The owner and the whole name after it must be right.',
        url: (0,pages/* ownerPackages */.Xb)(context.facts.run.servers, owner, ownerType === 'Organization' ? 'Organization' : 'User'),
        who: 'anyone with write access'
    });
}
/**
 * What gives R's codespaces the package, the best way first: a grant by hand; for a package of another owner the token of
 * somebody who may read it, since GitHub documents grants to repositories of the same owner only.
 */
function giveAccess(subject) {
    if (!isOfAnotherOwner(subject))
        return [grantByHand(subject)];
    const token = subject.type === 'container' ? loginOfReader(subject) : tokenOfReader;
    return [token, askPublisher(subject)];
}
/** Secrets for a login are read for the container registry alone. */
const tokenOfReader = (0,judge_advice/* fix */.Up)({
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
    const host = package_fixes_hostOf(subject);
    const prefix = (0,secret_names/* advisedPrefix */.pV)(context, host);
    const { secrets } = context.facts;
    const exists = secrets?.triples.some(triple => triple.prefix === prefix) === true;
    const isNew = secrets?.allRead === true && !exists;
    const look = exists ? null : (0,secret_fixes/* listCommand */.Iu)(context, 'repository');
    return (0,judge_advice/* fix */.Up)({
        text: `Log in to ${host} with a classic token of somebody who may read it, in the secrets ${prefix}_CONTAINER_REGISTRY_*.`,
        note: `The three Codespaces secrets are ${(0,secret_names/* tripleNames */.pv)(prefix)}: SERVER is \`${host}\`, USER somebody who may read ${shown}, PASSWORD a classic token of theirs with the scope \`read:packages\`. Codespaces use this login for every image from ${host}, so it must be able to read all of them. ${isNew || exists ? '' : 'See first whether the secrets exist. '}${secret_fixes/* restart */.S8}`,
        url: (0,secret_fixes/* secretsPage */.lA)(context, 'repository'),
        command: isNew ? (0,secret_fixes/* setCommand */.Et)(context, 'repository', (0,secret_fixes/* partsToSet */.Mv)(prefix, host, model/* tripleParts */.HD)) : look,
        who: 'repository administrator'
    });
}
/** What is left to do where R's owner has no say. */
function askPublisher({ owner, isFeature, type }) {
    const kind = type === 'container' ? (isFeature ? 'Feature' : 'image') : 'package';
    return (0,judge_advice/* fix */.Up)({
        text: `Ask ${owner} to make it public, or name another ${kind}.`,
        who: 'anyone with write access'
    });
}
/** The name of an account that GitHub does not know. */
function correctOwner({ context, owner, shown }) {
    const { server } = context.facts.run.servers;
    return (0,judge_advice/* fix */.Up)({
        text: `Correct the owner in ${shown}: name the account that has the package now.`,
        note: `${server}/${owner} leads nowhere.`,
        who: 'anyone with write access'
    });
}
function grantByHand(subject) {
    const ownerType = ownerTypeOf(subject);
    const isKnown = ownerType === 'Organization' || ownerType === 'User';
    return (0,judge_advice/* fix */.Up)({
        text: `Add ${(0,judge_context/* repositoryWords */.kU)(subject.context)} under "Manage Codespaces access".`,
        note: `${isKnown ? '' : 'Choose the package there and open its settings. '}If it is locked, turn off "Inherit access", which drops inherited access.`,
        url: settingsPage(subject),
        who: 'package administrator'
    });
}
/** Inherited access: only for a package that is linked to R. */
function inheritAccess(subject) {
    return (0,judge_advice/* fix */.Up)({
        text: 'Select "Inherit access" in the package\'s settings.',
        note: 'This replaces the access that was set there before.',
        url: settingsPage(subject),
        who: 'package administrator'
    });
}
/** Internal visibility, which every private and internal repository of the organization has access to. */
function makeInternal(subject) {
    return (0,judge_advice/* fix */.Up)({
        text: 'Make the package internal.',
        note: `"Change visibility" stands in the "Danger Zone" of its settings. Every private and internal repository of ${subject.owner} has access then, prebuilds too; public ones have none.`,
        url: settingsPage(subject),
        who: 'package administrator'
    });
}
/** Public visibility, which serves everybody and cannot be taken back. */
function makePublic(subject) {
    return (0,judge_advice/* fix */.Up)({
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
    const repository = (0,judge_context/* repositoryWords */.kU)(context);
    return (0,judge_advice/* fix */.Up)({
        text: `Link the package to ${repository} by a label in its Dockerfile, where it is published anew.`,
        note: `The label counts at the first push of a package: it then inherits the access of ${repository}, not its visibility.`,
        patch: `LABEL org.opencontainers.image.source=${context.facts.run.servers.server}/${repository}`,
        url: judge_advice/* packageAccessPage */.YU,
        who: 'anyone with write access'
    });
}
/** Configurations that a sentence names. */
const mostNamed = 3;
/** Read access to the linked repository's packages, asked for in devcontainer.json: documented for Features. */
function permissionInConfiguration(subject) {
    const linked = linkedRepository(subject);
    const owner = linked?.split('/')[0] ?? '';
    if (!subject.isFeature || linked === null || !(0,judge_context/* isOwner */.u8)(subject.context, owner))
        return [];
    return [
        (0,judge_advice/* fix */.Up)({
            text: `Ask for the packages of ${linked} in ${configurationWords(subject)}.`,
            note: 'Whoever creates a codespace is asked to agree; it counts for new codespaces only.',
            patch: (0,permission_patch/* permissionPatch */._)(linked),
            who: 'anyone with write access'
        })
    ];
}
function configurationWords({ configurations }) {
    return configurations.length === 0 || configurations.length > mostNamed
        ? 'each devcontainer.json that uses the Feature'
        : (0,secret_names/* listOf */.c3)(configurations);
}
/** The declaration of access that no API shows: a grant by hand, or for a package of another owner a login. */
function declareAccess(subject) {
    if (!isOfAnotherOwner(subject))
        return [declareGrant(subject)];
    if (subject.type !== 'container')
        return [];
    const host = package_fixes_hostOf(subject);
    return [(0,secret_fixes/* declareRegistry */.oc)(subject.context, host, (0,secret_names/* advisedPrefix */.pV)(subject.context, host))];
}
/** The registry's host. */
function package_fixes_hostOf({ shown }) {
    return shown.split('/')[0] ?? '';
}
/** The declaration of access that was given by hand, which no API shows. */
function declareGrant(subject) {
    const { configFile } = subject.context.policy;
    return (0,judge_advice/* fix */.Up)({
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
function package_fixes_ownToken({ context, found }) {
    if (found.app !== null)
        return defaultToken('The token of an App can neither read packages nor pull them.');
    return (0,judge_advice/* fix */.Up)({
        text: `Run the check in a workflow of ${(0,judge_context/* repositoryWords */.kU)(context)} with its own token.`,
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
    const first = isWrong ? validToken(context) : app !== null ? package_fixes_ownToken(subject) : package_fixes_nearest(context, look.read);
    return [...(first === null ? [] : [first]), classicToken(context)];
}
/** A token that GitHub knows. */
function validToken(context) {
    const inActions = context.facts.run.runner.kind === 'actions';
    return (0,judge_advice/* fix */.Up)({
        text: inActions
            ? "Leave the input `token` out, which is then the workflow's own token, or give it one that is valid."
            : 'Put a valid token into `token`.',
        // `gh auth token` prints either variable as it stands, so the wrong one has to go first.
        command: inActions ? null : 'unset GH_TOKEN GITHUB_TOKEN && export GH_TOKEN=$(gh auth token)',
        who: 'anyone with write access'
    });
}
/** What makes of the token that was given, by its kind, one that can read packages. */
function package_fixes_nearest(context, read) {
    const { tokenKind, runner, servers } = context.facts.run;
    const inActions = runner.kind === 'actions';
    switch (tokenKind) {
        case null:
            return inActions ? defaultToken(null) : ownLogin;
        case 'classic':
            return (0,judge_advice/* fix */.Up)({
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
const permission = (0,judge_advice/* fix */.Up)({
    text: "Add `packages: read` to the job's `permissions`.",
    patch: packagesPermission,
    who: 'anyone with write access'
});
function defaultToken(because) {
    return (0,judge_advice/* fix */.Up)({
        text: "Leave the input `token` at its default, the workflow's own token, with `packages: read`.",
        note: because,
        patch: packagesPermission,
        who: 'anyone with write access'
    });
}
const ownLogin = (0,judge_advice/* fix */.Up)({
    text: 'Give the check your own login in `token`, in PowerShell with `$env:GH_TOKEN = gh auth token`.',
    command: 'export GH_TOKEN=$(gh auth token)',
    who: 'anyone with write access'
});
// `gh` refreshes its own login alone, and only while neither variable names another.
const widerLogin = (0,judge_advice/* fix */.Up)({
    text: 'Let your login read packages: it needs the scope `read:packages`.',
    command: 'unset GH_TOKEN GITHUB_TOKEN && gh auth refresh --scopes read:packages && export GH_TOKEN=$(gh auth token)',
    who: 'anyone with write access'
});
function classicToken({ facts }) {
    return (0,judge_advice/* fix */.Up)({
        text: 'Give the input `packages-token` a classic token with the scope `read:packages`.',
        note: `It must be one of somebody who sees the package. ${singleSignOn}`,
        url: (0,pages/* newClassicToken */.OE)(facts.run.servers, ['read:packages'], 'Codespaces Preflight'),
        who: 'anyone with write access'
    });
}

;// CONCATENATED MODULE: ./src/judge/audience-findings.ts











const rule = 'outside-contributors-blocked';
/**
 * What people without write access do not get, where the image comes by a secret or a grant only: one finding for each
 * package of GitHub and each other registry. What is ignored stands apart, so that it is counted for each image.
 */
function outsideFindings(context, verdicts) {
    const named = context.policy.audiences.includes('outside');
    if (outsideOf(context) === 'unknown' && !named)
        return [];
    const groups = new Map();
    for (const verdict of verdicts) {
        if (verdict.access.outside !== 'no' || verdict.access.team === 'no')
            continue;
        const { text } = verdict.image.reference;
        const key = (0,ignores/* isIgnored */.pi)(context, rule, text) ? text : subjectOf(verdict);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [verdict]);
        else
            group.push(verdict);
    }
    return [...groups.values()].map(group => blockedFinding(context, group, named));
}
function subjectOf({ image }) {
    return image.authority === 'github' ? (0,judge_situation/* repositoryOf */._)(image) : image.reference.registry;
}
function blockedFinding(context, blocked, named) {
    const [first] = blocked;
    return (0,finding/* finding */.gk)(rule, {
        message: `${outsiders(context)} cannot pull ${blockedWords(blocked)}.`,
        notes: (0,judge_advice/* present */.Eb)(`${openness(context)}, and ${reasonWords(blocked)}.`, 'They get no Codespaces secrets and no access to private packages, so their codespaces start in a recovery container.'),
        places: blocked.flatMap(({ uses }) => uses).sort(order/* byPosition */.rg),
        images: blocked.map(({ image }) => image.reference.text),
        subject: subjectOf(first),
        required: blocked.some(({ required }) => required),
        severity: named ? 'error' : 'notice',
        fixes: [secondConfiguration, ignored(context, blocked), ...publicFixes(context, first)]
    });
}
function outsiders(context) {
    return outsideOf(context) === 'readers' ? 'Readers without write access' : 'People without write access';
}
function blockedWords(blocked) {
    const [{ image }] = blocked;
    if (image.authority === 'github')
        return (0,judge_situation/* repositoryOf */._)(image);
    return blocked.length === 1
        ? image.reference.text
        : `${blocked.length} images from ${image.reference.registry}`;
}
function reasonWords(blocked) {
    const [{ image }] = blocked;
    const look = image.package;
    if (look?.read === 'found')
        return `the package is ${look.visibilityWord}`;
    const refused = `${image.reference.registry} refuses a pull without a login`;
    return blocked.every(one => mayBeAbsent(one.image))
        ? `${refused}: ${blocked.length === 1 ? 'the image is private or does' : 'the images are private or do'} not exist`
        : refused;
}
/** What makes R a repository whose codespaces people without write access can create. */
function openness(context) {
    const name = (0,judge_context/* repositoryWords */.kU)(context);
    switch (outsideOf(context)) {
        case 'anybody':
            return `${name} is public`;
        case 'readers':
            return `${name} is ${context.visibility} and may be forked by its readers`;
        default:
            return `${name} may be public`;
    }
}
const contributors = '.devcontainer/contributors/devcontainer.json';
const forContributors = { image: 'mcr.microsoft.com/devcontainers/base:ubuntu' };
const secondConfiguration = (0,judge_advice/* fix */.Up)({
    text: `Offer them a configuration with a public image, ${contributors}.`,
    patch: JSON.stringify(forContributors, null, 2),
    who: 'anyone with write access'
});
function ignored(context, blocked) {
    const reason = 'only people with write access use codespaces';
    const entries = blocked.map(({ image }) => `  - rule: ${rule}\n    image: ${JSON.stringify(image.reference.text)}\n    reason: ${reason}`);
    return (0,judge_advice/* fix */.Up)({
        text: `Ignore it in ${context.policy.configFile}, if they need no codespaces.`,
        patch: ['ignore:', ...entries].join('\n'),
        who: 'anyone with write access'
    });
}
/** Only what may be R's owner's own can be made public here. */
function publicFixes(context, { image, situations, uses }) {
    if (!mayOwn(context, image.reference) || (image.authority === 'github' && mayBeAbsent(image)))
        return [];
    const situation = situations.find(candidate => candidate.package !== null);
    if (situation?.package)
        return [makePublic(subjectOfImage(context, situation.decision, situation.package, image, uses))];
    return [
        (0,judge_advice/* fix */.Up)({
            text: `Let everybody pull from ${image.reference.registry}, or from a public registry beside it.`,
            who: 'registry or AWS administrator'
        })
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
        message: `\`${command.property}\` publishes a package, which the token of a codespace cannot.`,
        notes: [
            'Publishing needs a classic token with `write:packages`, and GitHub advises to publish from Actions.'
        ],
        location: command,
        fixes: [
            (0,judge_advice/* fix */.Up)({
                text: 'Publish from a workflow, whose token can write packages.',
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
        message: `\`${command.property}\` pulls ${name} before credentials are there.`,
        notes: [
            'They are there only after `onCreateCommand` and `updateContentCommand`, and in a prebuild not at all.'
        ],
        location: command,
        image: name,
        fixes: [
            (0,judge_advice/* fix */.Up)({
                text: 'Move the command to `postCreateCommand`.',
                url: judge_advice/* privateRegistryPage */.UB,
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
    return written === null || (0,evidence_types/* imageKey */.p)(written) === (0,evidence_types/* imageKey */.p)(known) ? known.text : written.text;
}

;// CONCATENATED MODULE: ./src/judge/tables/decision.ts
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

;// CONCATENATED MODULE: ./src/judge/conclusion.ts






/**
 * The conclusion, and what decided it: `fail` when a finding reaches `fail-on` or a required proof is missing; else
 * `incomplete` when something that matters stayed open; else `pass`. What stayed open is not proven either: an image whose
 * name nobody could resolve, or one of a file that was not read, must not get past `require-proof`.
 */
function conclude(context, judged) {
    if (judged.findings.some(found => reachesThreshold(context.policy, found)))
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
    return (0,github_servers/* deployment */.kG)(facts.run.servers) !== 'server';
}
/** Whether a finding fails the check. */
function reachesThreshold({ failOn }, { severity }) {
    const threshold = failOn === 'never' ? 'error' : failOn;
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
    const ofImages = images.filter(({ image }) => allPulls(image).some(look => look.result === 'unreachable' && look.cause === 'limit-reached'));
    const ofRun = raised.filter(({ rule }) => rule === 'limit-reached').map(({ message }) => message);
    return [...new Set([...incomplete, ...ofRun, ...ofImages.map(conclusion_nameOf)])];
}
function whyPassed(context, required, judged) {
    const blocked = required.filter(({ access }) => access.team === 'no');
    const known = new Set(judged.lowered.flatMap(({ images }) => images));
    if (blocked.some(image => known.has(conclusion_nameOf(image))))
        return { kind: 'not-new', images: blocked.map(conclusion_nameOf) };
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
/**
 * Whether a `yes` rests on what a person states and on nothing else (`require-proof`): a declared
 * grant, or a triple of which no login proves that the Codespaces secrets of the same names get the image.
 */
function restsOnDeclaration({ context, decision, registry, image }) {
    if (isByGrant(decision))
        return true;
    if (decision.row !== 'names complete, registry known')
        return false;
    const fleeting = image.triples.filter(triple => isFleeting(context, triple)).map(({ prefix }) => prefix);
    return !registry.names.serving.some(({ prefix }) => (0,secret_names/* getsImage */.Tv)(image, prefix) && !fleeting.includes(prefix));
}
/**
 * Whether the password is a token of 12 hours that a run got for itself, as after an exchange through OIDC: the secrets
 * of the same names hold something else, so its login says nothing of them.
 */
function isFleeting(context, { ecr }) {
    return ecr?.user === 'token' && !(0,judge_context/* insideCodespace */.UK)(context);
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
        const wanted = (0,model/* asksForFeature */._E)(first.kind) ? 'a dev container Feature' : 'an image';
        return [
            (0,finding/* finding */.gk)(rule, {
                message: `${image.reference.text} is ${artifactWords(manifest)}; ${wanted} is expected here.`,
                notes: [`Its media type is ${manifest.mediaType}.`],
                places: concerned,
                image: image.reference.text,
                required: concerned.some(({ required }) => required),
                severity: (0,order/* severityFor */.v1)(rule, nobody(access.outside), context.policy.audiences),
                fixes: kindFixes(context, image.reference, first, manifest.artifact)
            })
        ];
    });
}
function kindFixes(context, reference, use, artifact) {
    const who = 'anyone with write access';
    if ((0,model/* asksForFeature */._E)(use.kind))
        return [
            (0,judge_advice/* fix */.Up)({ text: 'Name a Feature here.', note: 'An image belongs to `image` or to a Dockerfile.', who })
        ];
    switch (artifact) {
        case 'template':
            return [
                (0,judge_advice/* fix */.Up)({
                    text: 'Name the image that the Template uses.',
                    note: 'A Template is what a repository is started from.',
                    who
                })
            ];
        case 'feature':
            return [
                (0,judge_advice/* fix */.Up)({
                    text: 'Move it to `features` in devcontainer.json.',
                    note: 'Name an image in its place.',
                    who
                })
            ];
        case 'schema-1':
            return mayOwn(context, reference)
                ? [
                    (0,judge_advice/* fix */.Up)({
                        text: 'Push the image again with a current version of Docker.',
                        note: 'It writes schema 2 or OCI.',
                        who
                    })
                ]
                : content_findings_nameAnother(`a newer tag of ${reference.registry}/${reference.repository}`);
        default:
            return [(0,judge_advice/* fix */.Up)({ text: 'Name an image here.', who })];
    }
}
function wrongPlatform(context, { image, uses, access }) {
    const manifest = manifestOf(image);
    const { platform: ordinary, audiences } = context.policy;
    const partOf = (use) => partFor(manifest, (0,platform/* wantedPlatform */.zT)(use, ordinary));
    return ['absent', 'perhaps'].flatMap(result => {
        const concerned = uses.filter(use => partOf(use)?.result === result);
        const [first] = concerned;
        if (first === undefined)
            return [];
        const wanted = (0,platform/* wantedPlatform */.zT)(first, ordinary) ?? ordinary;
        const there = manifest?.platforms ?? [];
        const whose = first.platform === null ? '. Codespaces run on' : '. This place asks for';
        const part = partOf(first);
        const instead = part?.result === 'perhaps'
            ? [`Not every version of Docker takes the image for ${part.offered} in its place.`]
            : [];
        return [
            (0,finding/* finding */.gk)('no-amd64-image', {
                message: `${image.reference.text} does not exist for ${wanted}.`,
                notes: [`It exists for ${platformList(there)}${whose} ${wanted}.`, ...instead],
                places: concerned,
                image: image.reference.text,
                required: concerned.some(({ required }) => required),
                severity: (0,order/* severityFor */.v1)('no-amd64-image', result === 'absent' ? nobody(access.outside) : access, audiences),
                fixes: platformFixes(context, image.reference, wanted, there)
            })
        ];
    });
}
/** The plain name of an official image; else a build, where the image may be R's owner's; else another image. */
function platformFixes(context, reference, wanted, there) {
    const plain = plainName(reference);
    if (plain !== null)
        return [
            (0,judge_advice/* fix */.Up)({
                text: `Name ${plain}, which exists for each architecture.`,
                patch: plain,
                who: 'anyone with write access'
            })
        ];
    const another = content_findings_nameAnother(`a tag or image that exists for ${wanted}`);
    return mayOwn(context, reference) ? [buildFor(reference, wanted, there), ...another.slice(0, 1)] : another;
}
/** What helps with somebody else's image. */
function content_findings_nameAnother(what) {
    return [
        (0,judge_advice/* fix */.Up)({ text: `Name ${what}.`, who: 'anyone with write access' }),
        (0,judge_advice/* fix */.Up)({ text: 'Ask the publisher of the image for it.', who: 'anyone with write access' })
    ];
}
function buildFor(reference, wanted, there) {
    const platforms = [...new Set([wanted, ...there.slice(0, mostBuilt)])].join(',');
    return (0,judge_advice/* fix */.Up)({
        text: `Build and push the image for ${wanted} too.`,
        note: 'A computer with an Arm processor builds for arm64 alone unless told otherwise.',
        command: reference.digest === null
            ? `docker buildx build --platform ${platforms} --tag ${(0,secret_fixes/* shellWord */.r7)(reference.text)} --push .`
            : null,
        who: 'anyone with write access'
    });
}
/** Platforms that a command for a build goes on to name. */
const mostBuilt = 10;
function notAllowed(context, { image, uses }) {
    const allowed = context.facts.declarations.allowedImages;
    const concerned = uses.filter(({ kind }) => kind === 'image' || kind === 'from');
    const [first] = concerned;
    if (allowed === null || first === undefined)
        return [];
    if (allowed.some(pattern => (0,ignores/* matchesImage */.x7)(pattern, image.reference)))
        return [];
    const outcome = first.kind === 'image'
        ? 'creating the codespace is refused'
        : 'the codespace starts in a recovery container';
    return [
        (0,finding/* finding */.gk)('image-not-allowed', {
            message: `${image.reference.text} is not on the list \`allowed-images\` of ${context.policy.configFile}.`,
            notes: [`Where the organization's policy for base images says the same, ${outcome}.`],
            places: concerned,
            image: image.reference.text,
            required: concerned.some(({ required }) => required),
            fixes: [
                ...useOfList(allowed),
                (0,judge_advice/* fix */.Up)({
                    text: `Add ${image.reference.text} to the list in ${context.policy.configFile}.`,
                    note: "Allow it in the organization's policy for base images first.",
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
    return [(0,judge_advice/* fix */.Up)({ text: `Use an image of the list: ${shown}${more}.`, who: 'anyone with write access' })];
}

// EXTERNAL MODULE: ./src/judge/discovery-fixes.ts
var discovery_fixes = __webpack_require__(1851);
// EXTERNAL MODULE: ./src/judge/ecr-advice.ts
var ecr_advice = __webpack_require__(6870);
;// CONCATENATED MODULE: ./src/judge/unreachable.ts



/** The registry, its token service or AWS, where one of them gave no answer about an image. */
function unreachableRegistry(image) {
    const look = allPulls(image).find(candidate => answerOf(candidate) === 'no-answer');
    if (look?.result !== 'unreachable')
        return null;
    const { host = image.reference.registry, cause, detail, retry } = look;
    return { host, detail: (0,judge_advice/* clause */.sb)(detail), cause, isAsked: true, ...(retry === undefined ? {} : { retry }) };
}
/** GitHub's API, where it gave no answer about an image's package while the registry did. */
function unreachableApiOf(context, image) {
    const look = image.package;
    if (look?.read !== 'unreachable' || answerOf(image.anonymous) === 'no-answer')
        return null;
    return unreachableApi(context, look);
}
/** GitHub's API that gave no answer for the reason given. */
function unreachableApi({ facts }, { detail, cause, retry }) {
    const { api } = facts.run.servers;
    return {
        host: URL.canParse(api) ? new URL(api).host : api,
        detail: (0,judge_advice/* clause */.sb)(detail),
        cause: cause ?? null,
        isAsked: true,
        ...(retry === undefined ? {} : { retry })
    };
}
/** The one thing to do about a host that gave no answer, by the reason. */
function fixUnreachable(silent) {
    const [text, note = null] = mending(silent);
    return (0,judge_advice/* fix */.Up)({ text, note, who: 'anyone with write access' });
}
function mending({ host, cause, retry }) {
    switch (cause) {
        case 'rate-limited':
            return [`Run the check again ${(0,types/* retryWords */.G)(retry)}.`];
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

;// CONCATENATED MODULE: ./src/judge/registry-advice.ts









/** What is said where a registry's answers decide alone. */
const registryAdvice = {
    'image-not-found': missingImage,
    'registry-unreachable': unreachable,
    'address-refused': addressRefused,
    'limit-reached': limitReached,
    'login-breaks-public-image': loginBreaks
};
function unreachable(cause) {
    const { context, image } = cause;
    const silent = unreachableApiOf(context, image) ?? unreachableRegistry(image) ?? nobodyAsked(image);
    const what = imagesNamed(cause);
    const who = silent.isAsked ? `: ${silent.host} gave no usable answer` : '';
    const hidden = hiddenWords(cause);
    return {
        message: hidden === null
            ? `Whether ${what} can be pulled is not known${who}.`
            : `${(0,judge_advice/* clause */.sb)(hidden)}, and who may pull is not known${who}.`,
        notes: [
            (0,judge_advice/* asSentence */.KG)(silent.detail),
            ...(rateLimited(image) ? ['Anonymous pulls are limited by address, which hosted runners share.'] : [])
        ],
        fixes: [fixUnreachable(silent), ...checkName(cause)]
    };
}
function nobodyAsked({ package: look, reference }) {
    const detail = look !== null && look.read !== 'found' ? (0,judge_advice/* clause */.sb)(look.detail) : 'nobody was asked';
    return { host: reference.registry, detail, cause: null, isAsked: false };
}
function addressRefused(cause) {
    const { image } = cause;
    const { registry } = image.reference;
    return {
        message: `${registry} was not asked, so whether ${imagesThere(cause)} can be pulled is not known.`,
        notes: [(0,judge_advice/* asSentence */.KG)(detailOf(image, 'no-answer'))],
        fixes: [
            (0,judge_advice/* fix */.Up)({
                text: 'Set `allow-private-network`, and run the check inside that network.',
                note: `That is for a registry that is meant to be in a private network; a codespace must be able to reach ${registry} as well.`,
                who: 'anyone with write access'
            })
        ]
    };
}
function limitReached(cause) {
    return {
        message: `Whether ${imagesNamed(cause)} can be pulled was not found out.`,
        notes: [(0,judge_advice/* asSentence */.KG)(detailOf(cause.image, 'no-answer'))],
        fixes: [
            (0,judge_advice/* fix */.Up)({
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
    const deletion = (0,secret_fixes/* removeUnneeded */.HS)(context, prefix);
    const mend = loginAccepted(triple) ? allowPull(cause, prefix) : (0,secret_fixes/* renewLogin */.P8)(context, registry.host, prefix);
    return {
        message: `${imagesNamed(cause)} ${oneOrMore(cause, 'is', 'are')} public, but ${triple === null ? 'a login is refused' : refusalOf(triple, registry.host)}.`,
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
        (0,judge_advice/* fix */.Up)({
            text: `Let the login of ${prefix}_CONTAINER_REGISTRY_* pull from ${host}.`,
            note: (0,secret_fixes/* loginThatPulls */.t6)(host),
            who: 'registry or AWS administrator'
        })
    ];
}
function loginAccepted(triple) {
    return triple?.look.result === 'refused' && triple.look.stage === 'pull';
}
function refusalOf(triple, host) {
    const login = `the login of ${triple.prefix}_CONTAINER_REGISTRY_*`;
    if (isHopeless(triple.faults) || triple.ecr?.refusal === 'other-host')
        return `${login} is not valid for ${host}`;
    return loginAccepted(triple) ? `${login} may not pull` : `${host} refuses ${login}`;
}
/** The sentence of the first look with this answer, without its full stop. */
function detailOf(image, answer) {
    const found = allPulls(image).find(look => answerOf(look) === answer);
    return (0,judge_advice/* clause */.sb)(found?.detail ?? '');
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
    const advice = triple?.ecr ? (0,ecr_advice/* ecrLoginAdvice */.Wj)(cause, triple, triple.ecr) : plainLoginRejected(cause, triple);
    const edge = edgeSentence(triple);
    return withRival(cause, triple, edge === null ? advice : { ...advice, notes: [edge, ...(advice.notes ?? [])] });
}
/** What stands at the edge of USER or PASSWORD of a login that is refused, and may be why. */
function edgeSentence(triple) {
    const edges = (triple?.faults ?? []).filter(({ kind }) => kind === 'edge').map(faultWords);
    return edges.length === 0 ? null : `${(0,secret_names/* listOf */.c3)(edges)}: set the value without it.`;
}
/** The answer that a login got, as a sentence. */
function answerSentence(triple) {
    return (0,judge_advice/* asSentence */.KG)((0,judge_advice/* refusalCause */.U_)(triple?.look));
}
function plainLoginRejected({ context, registry: { host } }, triple) {
    const prefix = triple?.prefix ?? '';
    if (triple !== null && isHopeless(triple.faults))
        return {
            message: `${prefix}_CONTAINER_REGISTRY_* are not a valid login for ${host}.`,
            notes: [answerSentence(triple)],
            fixes: [(0,secret_fixes/* writeKey */.TE)(context, host, prefix)]
        };
    return {
        message: `${host} refuses the login of ${prefix}_CONTAINER_REGISTRY_*.`,
        notes: [answerSentence(triple)],
        fixes: (0,secret_fixes/* renewLogin */.P8)(context, host, prefix)
    };
}
function pullDenied(cause) {
    const { image, registry } = cause;
    const triple = registry.triples.pullRefused;
    const isEcr = image.authority === 'ecr' && triple !== null;
    return withRival(cause, triple, isEcr ? (0,ecr_advice/* ecrPullAdvice */.GJ)(cause, triple) : plainPullDenied(cause));
}
function plainPullDenied(cause) {
    const { image, registry } = cause;
    const triple = registry.triples.pullRefused;
    const prefix = triple?.prefix ?? '';
    const { repository, text } = image.reference;
    return {
        message: mayBeAbsent(image)
            ? `The login of ${prefix}_CONTAINER_REGISTRY_* does not get ${text}, which is private or does not exist.`
            : `The login of ${prefix}_CONTAINER_REGISTRY_* may not pull ${text}.`,
        notes: [answerSentence(triple)],
        fixes: loginWays(cause, [
            (0,judge_advice/* fix */.Up)({
                text: `Give the login of ${prefix}_CONTAINER_REGISTRY_* the right to pull ${repository}.`,
                note: (0,secret_fixes/* loginThatPulls */.t6)(registry.host),
                who: 'registry or AWS administrator'
            })
        ])
    };
}
/** Adds that another triple may be the one that counts: then the refusal of this one is no verdict. */
function withRival({ context, registry }, triple, advice) {
    const { rival } = registry.triples;
    if (rival === null || triple === null)
        return advice;
    const one = (0,judge_advice/* fix */.Up)({
        text: `Keep one of ${triple.prefix}_CONTAINER_REGISTRY_* and ${rival}_CONTAINER_REGISTRY_*: the one that works.`,
        url: (0,secret_fixes/* secretsPage */.lA)(context, 'repository'),
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
        message: `${(0,secret_names/* secretName */.Gf)(prefix, 'SERVER')} ${difference(mismatch, host)}: Docker will not match it to ${host}.`,
        notes: [
            'Docker looks for the exact host and port, letter case included.',
            ...((0,ecr_host/* ecrHost */.Fd)(host) === null
                ? []
                : [
                    'The plain, dual-stack and FIPS hosts of ECR are different ones to Docker, and each needs a triple of its own.'
                ]),
            ...(isSeen
                ? []
                : [`If only the declaration in ${context.policy.configFile} is wrong, correct \`server\` there.`])
        ],
        fixes: [(0,secret_fixes/* correctServer */.uT)(context, host, prefix, isSeen)]
    };
}
/** The value is shown where a person sees by it what is wrong; white space, say, is named. */
function difference({ server, faults, source }, meant) {
    const is = source === 'declaration' ? 'is declared as' : 'is';
    const shown = server === null || server === meant ? [] : [`${is} ${JSON.stringify(server)}`];
    const told = [...shown, ...faults];
    return told.length === 0 ? 'holds no host (its value is not shown)' : (0,secret_names/* listOf */.c3)(told);
}
/** What is said of a SERVER that names Docker Hub otherwise than Docker does. */
function hubSpelling(context, prefix, image) {
    return {
        message: `${(0,secret_names/* secretName */.Gf)(prefix, 'SERVER')} names Docker Hub in a spelling that may not serve the pull of ${image}.`,
        notes: [`Docker keeps the login for Docker Hub under \`${(0,secret_names/* serverValue */.Tg)('docker.io')}\` alone.`],
        fixes: [(0,secret_fixes/* correctServer */.uT)(context, 'docker.io', prefix, true)]
    };
}

;// CONCATENATED MODULE: ./src/judge/environment-findings.ts






/** What the triples of the environment show beside the verdicts. */
function environmentFindings(context, images) {
    const unmatchedTriples = context.facts.unmatchedTriples.filter(({ prefix }) => !isTold(images, prefix));
    return [
        ...unmatchedTriples.map(unmatchedTriple => unmatchedTriple.meant === null
            ? unused(context, unmatchedTriple)
            : environment_findings_mismatch(context, { ...unmatchedTriple, source: 'environment' }, unmatchedTriple.meant, images)),
        ...hubSpellings(context, images),
        ...expiringTokens(context, images),
        ...images.flatMap(dockerDisagrees)
    ];
}
/** Whether the row that decided about an image has said already that the SERVER of a triple does not match. */
function isTold(images, prefix) {
    const deciding = images.flatMap(({ situations }) => situations);
    return deciding.some(({ decision, registry: { mismatch: unmatchedTriple, triples } }) => decision.rule === 'registry-server-mismatch' &&
        (triples.otherSpelling ?? unmatchedTriple)?.prefix === prefix);
}
function unused(context, { prefix, server }) {
    return (0,finding/* finding */.gk)('secrets-unused', {
        message: server === null
            ? `${(0,secret_names/* secretName */.Gf)(prefix, 'SERVER')} holds no host (its value is not shown), so no image is pulled with it.`
            : `${(0,secret_names/* secretName */.Gf)(prefix, 'SERVER')} names ${server}, where no image lies.`,
        fixes: [(0,secret_fixes/* removeTriple */.TN)(context, prefix)]
    });
}
function environment_findings_mismatch(context, unmatchedTriple, meant, images) {
    const concerned = images.filter(({ image }) => image.reference.registry === meant);
    const first = concerned[0];
    const harmless = concerned.length > 0 && concerned.every(({ access }) => access.team === 'yes');
    return (0,finding/* finding */.gk)('registry-server-mismatch', {
        ...serverMismatch(context, unmatchedTriple, meant),
        location: first?.uses[0] ?? null,
        image: first?.image.reference.text ?? null,
        severity: harmless ? 'warning' : 'error',
        required: concerned.length === 0 || concerned.some(({ required }) => required)
    });
}
/** One for each triple of Docker Hub in another spelling; it may serve all the same. */
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
        const until = triple.ecr?.expiresAt ?? null;
        return [
            (0,finding/* finding */.gk)('ecr-token-expires', {
                message: `The password of ${triple.prefix}_CONTAINER_REGISTRY_* is a token of ECR, which expires ${until === null ? 'after 12 hours' : `at ${until}`}.`,
                notes: [
                    `${(0,secret_names/* secretName */.Gf)(triple.prefix, 'USER')} is AWS, and such a token lives 12 hours at most: after that no codespace can pull from ${image.reference.registry}.`
                ],
                places: uses,
                image: image.reference.text,
                required,
                fixes: (0,ecr_advice/* accessKeyInstead */.sT)(context, image, triple.prefix)
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
    const pulls = { allowed: 'gets', refused: 'is refused', 'not-found': 'does not find' };
    return [
        (0,finding/* finding */.gk)('docker-client-disagrees', {
            message: `With the same login the docker client ${pulls[docker.result]} ${image.reference.text}, and this check ${ours === 'refused' ? 'is refused it' : `${pulls[ours]} it`}.`,
            notes: [
                `The docker client: ${(0,judge_advice/* clause */.sb)(docker.detail)}.`,
                'Codespaces pulls with Docker, so its answer is the one to look into.'
            ],
            places: uses,
            image: image.reference.text,
            required,
            fixes: [
                (0,judge_advice/* fix */.Up)({
                    text: 'Ask the docker client by hand, with the USER and PASSWORD of the secrets.',
                    command: `docker login ${(0,secret_names/* serverValue */.Tg)(image.reference.registry)} && docker manifest inspect ${(0,secret_fixes/* shellWord */.r7)(image.reference.text)}`,
                    who: 'anyone with write access'
                })
            ]
        })
    ];
}
/** Where the command line takes what the action takes as an input: tokens are never arguments. */
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
function inputsAsGiven({ runner }, text) {
    if (runner.kind === 'actions')
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
        notes: found.notes.map(note => inputsAsGiven(run, note)),
        fixes: found.fixes.map(fix => ({
            ...fix,
            text: inputsAsGiven(run, fix.text),
            ...(fix.note === undefined ? {} : { note: inputsAsGiven(run, fix.note) })
        }))
    };
}
/** The evidence with such names. */
function evidenceAsGiven(run, evidence) {
    return evidence.map(piece => ({ ...piece, detail: inputsAsGiven(run, piece.detail) }));
}

;// CONCATENATED MODULE: ./src/judge/held-on-base.ts



/**
 * Whether a finding holds for the base commit as well, and weighs as much there. About images: the same rule is raised
 * there for each of them, wherever it stands. About anything else: the same is said there of the same subject.
 */
function holdsOnBase(found, { judgement, images }) {
    const same = judgement.findings.filter(({ rule, severity }) => rule === found.rule && model/* severities */.gO.indexOf(severity) <= model/* severities */.gO.indexOf(found.severity));
    if (found.images.length === 0)
        return same.some(({ fingerprint, message }) => fingerprint === found.fingerprint && message === found.message);
    const there = new Set(same.flatMap(one => one.images));
    return found.images.every(image => images.has(image) && there.has(image));
}
/** The finding as `new-only` weighs it: what the base commit has too is a notice. */
function weighedAgainst(found, base) {
    if (found.severity === 'notice' || !holdsOnBase(found, base))
        return found;
    const note = 'The same holds for the base commit of this pull request, so it weighs a notice (`new-only`).';
    return { ...found, severity: 'notice', notes: [...found.notes, note] };
}
/** Whether all that keeps the check from passing holds for the base commit as well; `null` where it passes. */
function isSameOnBase({ conclusion, reason, findings }, base, policy) {
    const areThere = (images) => images.every(image => base.images.has(image));
    if (conclusion === 'pass')
        return null;
    switch (reason.kind) {
        case 'findings':
            return findings.filter(one => reachesThreshold(policy, one)).every(one => holdsOnBase(one, base));
        case 'missing-proof':
            return areThere(reason.images);
        case 'open':
            return (areThere(reason.images) &&
                reason.limits.length === 0 &&
                reason.unresolved.every(text => base.unresolved.has(text)));
        default:
            return false;
    }
}

// EXTERNAL MODULE: ./src/github/types.ts
var github_types = __webpack_require__(1994);
;// CONCATENATED MODULE: ./src/judge/secret-findings.ts











/** What else is to be said of the names by which a row of the table of registries decided, about all images of one registry. */
function secretFindings(situations) {
    const decided = situations.filter(({ decision }) => decision.table === 'other-registries');
    return [...misnamed(decided), ...mixedLevels(decided), ...ecrName(decided)];
}
/** What a finding about several situations concerns. */
function concerned(situations) {
    const uses = situations.flatMap(situation => situation.uses).sort(order/* byPosition */.rg);
    return {
        places: uses,
        images: situations.map(({ image }) => image.reference.text),
        required: uses.some(({ required }) => required)
    };
}
function misnamed(decided) {
    const situations = decided.filter(({ decision }) => asksForNames(decision));
    const [first] = situations;
    if (first === undefined)
        return [];
    const { context, image, registry } = first;
    const host = image.reference.registry;
    const test = (0,secret_names/* prefixTest */.P3)(context, image);
    const misses = (registry.insideCodespace ? context.facts.misnamedVariables : (context.facts.secrets?.nearMisses ?? [])).filter(miss => test(prefixOf(miss)) !== 'elsewhere');
    if (!isFull(misses))
        return [];
    const [miss] = misses;
    const meant = `${miss.name}${miss.level === null ? '' : ` at ${miss.level} level`} is probably meant as ${miss.meant}`;
    return [
        (0,finding/* finding */.gk)('registry-secrets-misnamed', {
            message: misses.length === 1
                ? `${meant}, for ${host}.`
                : `${misses.length} secrets have names that nearly fit ${host}: ${(0,secret_names/* listOf */.c3)(misses.map(({ name }) => name))}.`,
            notes: [
                'Codespaces looks for the exact names.',
                ...(misses.length === 1 ? [] : misses.map(one => `${one.name} is probably meant as ${one.meant}.`))
            ],
            ...concerned(situations),
            subject: host,
            fixes: misses.map((one, index) => ({
                ...(0,secret_fixes/* writeAgain */.S2)(context, one),
                ...(index === 0 ? {} : { relation: 'and' })
            }))
        })
    ];
}
function isFull(items) {
    return items.length > 0;
}
/** Whether the row says that names are not there, or not all: then one that nearly fits may be meant. */
function asksForNames({ rule }) {
    return rule === 'registry-secrets-incomplete' || rule === 'registry-secrets-missing';
}
function prefixOf({ meant }) {
    return meant.replace(/_CONTAINER_REGISTRY_(?:SERVER|USER|PASSWORD)$/, '');
}
function mixedLevels(decided) {
    const situations = decided.filter(({ decision }) => isByCompleteNames(decision));
    const [first] = situations;
    if (first === undefined)
        return [];
    const { context, image, registry } = first;
    const host = image.reference.registry;
    return [...registry.names.serving, ...registry.names.unassigned]
        .filter(({ mixed }) => mixed)
        .map(triple => (0,finding/* finding */.gk)('registry-secrets-mixed-levels', {
        message: `${triple.prefix}_CONTAINER_REGISTRY_* for ${host} come from several levels.`,
        notes: [
            'That secrets go together across levels is not documented.',
            `There are ${levelWords(triple)}.`
        ],
        ...concerned(situations),
        subject: `${host} ${triple.prefix}`,
        fixes: atRepositoryLevel(context, host, triple)
    }));
}
/** The parts that are not at repository level are missing there. */
function atRepositoryLevel(context, host, { prefix, levels }) {
    const parts = model/* tripleParts */.HD.filter(part => levels[part] !== 'repository');
    return (0,secret_fixes/* setParts */.fW)(context, host, prefix, parts).slice(0, 1);
}
/** At which level each part of a triple is, in a sentence. */
function levelWords(triple) {
    return (0,secret_names/* listOf */.c3)(model/* tripleParts */.HD.map(part => `${(0,secret_names/* secretName */.Gf)(triple.prefix, part)} at ${levelOf(triple, part)}`));
}
function levelOf({ levels, unassigned }, part) {
    const level = levels[part];
    if (level !== null)
        return `${level} level`;
    const stuck = unassigned.find(entry => entry.part === part);
    return stuck === undefined ? 'no level' : `${stuck.level} level (not for this repository)`;
}
function ecrName(decided) {
    const situations = decided.filter(({ decision }) => decision.verdict[0] === 'yes');
    const [first] = situations;
    if (first === undefined)
        return [];
    const { context, registry } = first;
    const { host } = registry;
    if ((0,ecr_host/* ecrHost */.Fd)(host) === null || !(0,judge_context/* onlyEcrHost */.Xd)(context.hosts, host))
        return [];
    const prefix = registry.triples.works?.prefix ?? registry.names.serving[0]?.prefix ?? 'ECR';
    if (prefix === 'ECR')
        return [];
    return [
        (0,finding/* finding */.gk)('ecr-secrets-name', {
            message: `${prefix}_CONTAINER_REGISTRY_* serve ${host}; GitHub recommends the names ECR_CONTAINER_REGISTRY_*.`,
            notes: ['The recommendation is for a single ECR registry.'],
            ...concerned(situations),
            subject: host,
            fixes: (0,secret_fixes/* setParts */.fW)(context, host, 'ECR')
        })
    ];
}
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
    const about = {
        location: first.uses[0] ?? null,
        images: ofGitHub.map(({ image }) => image.reference.text)
    };
    const known = prefixesFor(context, ofGitHub, host);
    const byName = prefixesByName(context, first).filter(prefix => !known.includes(prefix));
    const needless = `of ${(0,judge_context/* repositoryWords */.kU)(context)} get every package from ${host} without them`;
    return [
        ...known.map(prefix => (0,finding/* finding */.gk)('ghcr-secrets-redundant', {
            message: `${prefix}_CONTAINER_REGISTRY_* are not needed: codespaces ${needless}.`,
            notes: (0,judge_advice/* present */.Eb)(harm(ofGitHub, prefix), openWords(context)),
            ...about,
            subject: prefix,
            fixes: [(0,secret_fixes/* removeTriple */.TN)(context, prefix)]
        })),
        ...byName.map(prefix => (0,finding/* finding */.gk)('ghcr-secrets-redundant', {
            message: `${prefix}_CONTAINER_REGISTRY_* are not needed if they are for ${host}, as their name says.`,
            notes: [`Codespaces ${needless}, and an expired token there breaks every pull.`],
            ...about,
            subject: prefix,
            severity: 'notice',
            fixes: [(0,secret_fixes/* lookAtTriple */.pv)(context, prefix, host)]
        }))
    ];
}
/** Complete triples that reach R, of which nothing but the name says that they may serve GitHub's container registry. */
function prefixesByName(context, { image }) {
    return (0,secret_names/* namesForImage */.Fv)(context, image)
        .unassigned.map(({ prefix }) => prefix)
        .filter(prefix => /^(?:GHCR|GITHUB)(?:_|$)/.test(prefix));
}
function harm(images, prefix) {
    const isRefused = images.some(({ image }) => image.triples.some(triple => triple.prefix === prefix && triple.look.result === 'refused'));
    return isRefused
        ? 'The registry refuses them already, and Docker does not fall back to pulling without.'
        : 'An expired token there breaks every pull, since Docker does not fall back to pulling without.';
}
/** Why the verdict is open all the same. */
function openWords(context) {
    const isKnown = (0,judge_context/* insideCodespace */.UK)(context) || context.facts.secrets?.allRead === true;
    return isKnown
        ? null
        : 'Whether they are Codespaces secrets too was not read, and with them the login decides.';
}
/** Codespaces get the image with no secrets at all, by its table without the row of triples, and nobody's refusal says otherwise. */
function needsNoSecrets(context, { image, situations }) {
    const owner = image.reference.repository.split('/')[0] ?? '';
    if (!(0,judge_context/* isOwner */.u8)(context, owner))
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
    const perhaps = (0,judge_context/* insideCodespace */.UK)(context) || secrets?.allRead !== true;
    const inEnvironment = given.filter(prefix => perhaps || existing.includes(prefix));
    const declared = (0,judge_context/* declaredPrefixes */.JV)(context, host).filter(prefix => existing.includes(prefix));
    return [...new Set([...inEnvironment, ...declared])].sort();
}

// EXTERNAL MODULE: ./src/rules/links.ts
var links = __webpack_require__(2390);
;// CONCATENATED MODULE: ./src/judge/secret-reasons.ts






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
        const reason = reasonOf(context, why, (0,judge_advice/* clause */.sb)(detail));
        const group = groups.get(reason);
        if (group === undefined)
            groups.set(reason, { why, levels: [level] });
        else
            group.levels.push(level);
    }
    return [...groups].map(([reason, { why, levels }]) => why === 'no-token' ? reason : `${(0,secret_names/* listOf */.c3)(levels)} level: ${reason}`);
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
        return (0,judge_advice/* nameRepository */.KL)(context);
    if (run.fromFork)
        return (0,judge_advice/* fix */.Up)({
            text: 'Check the default branch with a `secrets-token` as well, on push or on a schedule.',
            note: 'A run for a fork can be given none.',
            who: 'anyone with write access'
        });
    if (run.byDependabot)
        return (0,judge_advice/* fix */.Up)({
            text: 'Store the secret that `secrets-token` is given from as a Dependabot secret too.',
            note: 'Runs that Dependabot starts get no others.',
            url: `${run.servers.server}/${repository.fullName}/settings/secrets/dependabot`,
            who: 'repository administrator'
        });
    return (0,judge_advice/* fix */.Up)({
        text: 'Give scheduled runs a `secrets-token`, which reads the names.',
        note: `A fine-grained token with "Codespaces secrets" write and, for an organization, "Organization codespaces secrets" read. It could write over the secrets: keep it in an environment of scheduled runs alone (${links/* secretsTokenPage */.uU}).`,
        url: namesTokenForm(context, repository.owner),
        who: 'repository administrator'
    });
}
function namesTokenForm({ facts, ownerType }, owner) {
    const ofOwner = ownerType === 'Organization' ? { organization_codespaces_secrets: 'read' } : {};
    return (0,pages/* newFineGrainedToken */.ix)(facts.run.servers, {
        name: 'codespaces-preflight',
        owner,
        days: 90,
        permissions: { codespaces_secrets: 'write', ...ofOwner }
    });
}
/** What lets a token that was given read one more level. */
function fixToken(context, { level, why, detail, unreachable }) {
    if (why === 'no-answer' || why === 'not-applicable')
        return fixUnreachable(unreachableApi(context, { detail, ...unreachable }));
    const url = `${context.facts.run.servers.server}/settings/personal-access-tokens`;
    if (why === 'not-accepted')
        return (0,judge_advice/* fix */.Up)({
            text: 'Renew the token in `secrets-token`, which GitHub does not accept any more.',
            url,
            who: 'repository administrator'
        });
    const signOn = why === 'single-sign-on';
    return (0,judge_advice/* fix */.Up)({
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

;// CONCATENATED MODULE: ./src/judge/judged-evidence.ts











/** The evidence on an image: every answer, then what was declared, which names exist, and the platforms. */
function evidenceOf(context, verdict) {
    const { image, uses, situations } = verdict;
    const wanted = uses.map(use => (0,platform/* wantedPlatform */.zT)(use, context.policy.platform));
    const platforms = [...new Set(wanted)].filter(platform => platform !== null);
    return [
        ...image.evidence,
        ...permissionEvidence(context, verdict),
        ...grantEvidence(situations),
        ...(answerOf(image.anonymous) === 'refused' && image.authority === 'github'
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
    const detail = `${github_types/* prebuildTokenName */.gh} exists at ${level} level: prebuilds log in to GitHub as its account, whose access cannot be read`;
    return [say('allowed', detail)];
}
function registryEvidence(context, { image }) {
    return (0,judge_context/* declaredFor */.QS)(context, image.reference.registry).map(({ file, line, secrets, server }) => ({
        claim: 'declared-registry',
        result: 'allowed',
        detail: `${file}:${line} states that ${secrets}_CONTAINER_REGISTRY_* serve ${server}`
    }));
}
/** The names where a row that looks at them decided: before those nobody needed them. */
function nameEvidence(context, { situations, image }) {
    const byNames = situations.find(({ decision }) => looksAtNames(decision));
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
        ...known.map(triple => namesOf(context, image, triple, names.serving.includes(triple))),
        ...(none ? [say('not-found', `no names of Codespaces secrets fit ${image.reference.registry}`)] : []),
        ...unread
    ];
}
/** The names that could contradict a `no` about a package of GitHub. */
function openTriples(context, image, situations) {
    const denied = situations.find(({ decision }) => decision.table === 'github-packages' && decision.verdict[0] === 'no');
    return (denied?.package?.openTriples ?? []).map(triple => namesOf(context, image, triple, false));
}
function namesOf(context, image, triple, serves) {
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
/** What devcontainer.json asks for in `customizations.codespaces.repositories`; it counts for Features alone. */
function permissionEvidence(context, { image, uses }) {
    const look = image.package;
    if (look?.read !== 'found' || look.linkedRepository === null)
        return [];
    const linked = look.linkedRepository;
    const seen = new Set();
    return uses.flatMap(({ configuration, kind }) => {
        const permission = permissionFor(context, configuration, look);
        const isFeature = (0,model/* asksForFeature */._E)(kind);
        const key = `${configuration} ${isFeature ? 'feature' : 'image'}`;
        if (permission === null || seen.has(key))
            return [];
        seen.add(key);
        const asks = `${configuration} asks to read the packages of ${permission === 'exact' ? linked : `${linked.split('/')[0] ?? ''}/*`}`;
        const detail = isFeature ? asks : `${asks}, which is documented for Features only and does not count here`;
        return [{ claim: 'configuration-permission', result: isFeature ? 'allowed' : 'skipped', detail }];
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
        message: `${shown} leads nowhere: there is no account ${owner}; accounts are renamed, and ${registry} does not forward.`,
        notes: (0,judge_advice/* present */.Eb)(transferWords(subject)),
        fixes: [correctOwner(subject)]
    };
}
function privateInPublic(subject) {
    const { shown, context } = subject;
    return {
        message: `${(0,judge_context/* repositoryWords */.kU)(context)} is public and has no access to the private package ${shown}.`,
        notes: (0,judge_advice/* present */.Eb)(ownTokenWords(subject) ??
            'A public repository gets a private package only where access was given by hand.', linkWords(subject), transferWords(subject), permissionWords(subject), contradiction(subject)),
        fixes: [
            ...permissionInConfiguration(subject),
            ...giveAccess(subject),
            ...declarations(subject),
            ...labelled(subject),
            ...publicWhereFitting(subject)
        ]
    };
}
function internalInPublic(subject) {
    const { shown, context } = subject;
    return {
        message: `${(0,judge_context/* repositoryWords */.kU)(context)} is public and has no access to the internal package ${shown}.`,
        notes: (0,judge_advice/* present */.Eb)('An internal package comes to the private and internal repositories of its organization alone.', ownTokenWords(subject), permissionWords(subject), contradiction(subject)),
        fixes: [
            ...permissionInConfiguration(subject),
            ...giveAccess(subject),
            ...declarations(subject),
            ...publicWhereFitting(subject)
        ]
    };
}
function notInherited(subject) {
    const { shown, context } = subject;
    return {
        message: `The private package ${shown} is linked to ${(0,judge_context/* repositoryWords */.kU)(context)} and gives it no access.`,
        notes: (0,judge_advice/* present */.Eb)(ownTokenWords(subject), 'A package that was pushed with a personal token, or linked afterwards, does not inherit the access of its repository.', permissionWords(subject), contradiction(subject)),
        fixes: [
            ...giveAccess(subject),
            ...(isOfAnotherOwner(subject) ? [] : [inheritAccess(subject)]),
            ...internalWhereFitting(subject),
            ...declarations(subject),
            ...publicWhereFitting(subject)
        ]
    };
}
function notGranted(subject) {
    const { shown, context } = subject;
    return {
        message: `${(0,judge_context/* repositoryWords */.kU)(context)} has no access to the private package ${shown}.`,
        notes: (0,judge_advice/* present */.Eb)(ownTokenWords(subject), linkWords(subject), transferWords(subject), permissionWords(subject), contradiction(subject)),
        fixes: [
            ...permissionInConfiguration(subject),
            ...giveAccess(subject),
            ...internalWhereFitting(subject),
            ...declarations(subject),
            ...labelled(subject)
        ]
    };
}
function notFound(subject) {
    const { found, shown, context } = subject;
    const repository = (0,judge_context/* repositoryWords */.kU)(context);
    return {
        message: found.seen
            ? `${repository} has no access to the package ${shown}.`
            : `The package ${shown} does not exist, or ${repository} has no access to it.`,
        notes: (0,judge_advice/* present */.Eb)(found.seen
            ? `Another login pulls it, while ${repository}'s own token is refused${statusWords(subject)}.`
            : ownTokenWords(subject), 'The Packages API shows it to none of our tokens (404).', transferWords(subject), contradiction(subject)),
        fixes: [
            ...(found.seen ? [] : [package_fixes_checkName(subject)]),
            ...giveAccess(subject),
            ...declarations(subject),
            ...publicWhereFitting(subject)
        ]
    };
}
function unproven(subject) {
    const { context, decision, shown, type } = subject;
    const proof = lacksOwnToken(decision) && type === 'container' ? [package_fixes_ownToken(subject)] : [];
    const isOther = isOfAnotherOwner(subject);
    return {
        message: `Nothing proves that codespaces of ${(0,judge_context/* repositoryWords */.kU)(context)} may pull ${shown}.`,
        notes: [...unprovenReasons(subject), ...(0,judge_advice/* present */.Eb)(transferWords(subject), permissionWords(subject))],
        fixes: (0,judge_advice/* isUnnamed */.Vn)(context)
            ? [(0,judge_advice/* nameRepository */.KL)(context), declareGrant(subject)]
            : [
                ...(isOther ? [] : proof),
                ...permissionInConfiguration(subject),
                ...giveAccess(subject),
                ...internalWhereFitting(subject),
                ...declareAccess(subject),
                ...(isOther ? proof : [])
            ]
    };
}
function tokenTooWeak(subject) {
    const { found, context } = subject;
    const { fromFork, byDependabot } = context.facts.run;
    return {
        message: unreadWords(subject),
        notes: (0,judge_advice/* present */.Eb)(...unreadReasons(subject), fromFork ? 'The pull request comes from a fork, so `packages-token` is empty by design.' : null, byDependabot ? 'Dependabot started the run, so `packages-token` is empty by design.' : null),
        fixes: [
            ...(isOfAnotherOwner(subject) ? giveAccess(subject) : betterToken(subject)),
            ...(found.seen ? [] : [package_fixes_checkName(subject)]),
            ...(isOfAnotherOwner(subject) ? betterToken(subject) : []),
            ...declareAccess(subject)
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
            return [(0,judge_advice/* asSentence */.KG)(look.detail), existenceWords(subject)];
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
    const linked = linkedRepository(subject);
    return linked === null ? 'The package is linked to no repository.' : `The package is linked to ${linked}.`;
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
/** Internal visibility lets in private and internal repositories of the same organization, and is had by organizations alone. */
function internalWhereFitting(subject) {
    const { context, found } = subject;
    const isPrivate = found.package.read === 'found' && found.package.visibility === 'private';
    const isClosed = context.visibility === 'private' || context.visibility === 'internal';
    return isPrivate && isClosed && found.sameOwner && ownerTypeOf(subject) === 'Organization'
        ? [makeInternal(subject)]
        : [];
}
/** Nobody here can make public what belongs to another owner: its publisher can. */
function publicWhereFitting(subject) {
    const { context, found } = subject;
    const isThere = found.seen || found.package.read === 'found';
    return context.visibility === 'public' && isThere && !isOfAnotherOwner(subject) ? [makePublic(subject)] : [];
}
/** A label links only a package that is linked to nothing. */
function labelled(subject) {
    const { found, isFeature, type } = subject;
    const isUnlinked = found.package.read === 'found' && found.package.linkedRepository === null;
    return isUnlinked && !isFeature && type === 'container' && found.sameOwner ? [linkByLabel(subject)] : [];
}
/** A `no` is an inference from what can be asked: what could contradict it is named. */
function contradiction(subject) {
    const { context, found } = subject;
    const { configFile } = context.policy;
    const secrets = (0,secret_names/* listOf */.c3)(found.openTriples.map(({ prefix }) => `${prefix}_CONTAINER_REGISTRY_*`));
    if (isOfAnotherOwner(subject)) {
        const login = secrets === '' ? 'Codespaces secrets' : `the Codespaces secrets ${secrets}`;
        return `Only a login at ${package_fixes_hostOf(subject)} with ${login} could contradict this, which no API shows; if there is one, declare it under \`registries\` in ${configFile}.`;
    }
    if (secrets === '')
        return `Only access given by hand under "Manage Codespaces access" could contradict this, which no API shows; if it was given, declare it under \`grants\` in ${configFile}.`;
    return `Two things could contradict this, and no API shows either: access given by hand under "Manage Codespaces access", and a login at ${package_fixes_hostOf(subject)} with the Codespaces secrets ${secrets}, which reach the repository; declare what is so in ${configFile}, under \`grants\` or \`registries\`.`;
}
/** How to declare what could contradict a `no`. */
function declarations(subject) {
    const { context, found } = subject;
    const known = found.openTriples.map(({ prefix }) => (0,secret_fixes/* declareRegistry */.oc)(context, package_fixes_hostOf(subject), prefix));
    return isOfAnotherOwner(subject) && known.length > 0 ? known : [...declareAccess(subject), ...known];
}
/** Why it is not proven that codespaces of R may pull a package, by the row that says so: whole sentences. */
function unprovenReasons(subject) {
    const { context, decision, owner } = subject;
    const repository = (0,judge_context/* repositoryWords */.kU)(context);
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
    return (0,judge_advice/* present */.Eb)(`The package is ${look.visibilityWord}; whether that lets codespaces pull it depends on the visibility of ${(0,judge_context/* repositoryWords */.kU)(context)}, which could not be read.`, repositoryAnswer.read === 'found' ? null : (0,judge_advice/* asSentence */.KG)(repositoryAnswer.detail));
}
function linkPhrase(subject) {
    const linked = linkedRepository(subject);
    return linked === null ? 'linked to no repository' : `linked to ${linked}`;
}
/** Why there is no pull with R's own token: it alone would say something about R's access. */
function whyNoOwnToken(subject) {
    const { context, type, found } = subject;
    const { runner, tokenKind } = context.facts.run;
    const repository = (0,judge_context/* repositoryWords */.kU)(context);
    if (type !== 'container')
        return 'This registry is given no token, so no pull shows it.';
    const look = found.package;
    if ((look.read === 'found' || look.read === 'not-found') && look.tokenRefused !== undefined)
        return `No pull counts as that of ${repository}'s own token. ${(0,judge_advice/* asSentence */.KG)(look.tokenRefused)}`;
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
    const repository = (0,judge_context/* repositoryWords */.kU)(context);
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

;// CONCATENATED MODULE: ./src/judge/tables/other-packages.ts


/** A package of npm, NuGet or RubyGems: the Packages API alone judges, so no own token is looked at. */
const otherPackageRows = [
    {
        row: 'the API was not asked',
        when: ({ package: look }) => look.read === 'not-applicable',
        verdict: unknown,
        rule: null,
        why: 'nothing is known'
    },
    {
        row: 'a public package',
        when: isPublicPackage,
        verdict: yes,
        rule: null,
        why: 'every token of GitHub may read it'
    },
    ...rowsOfPackage
];
/** Judges a package of GitHub Packages that is no image. */
function judgeByApi(found) {
    const decision = decide('other-packages', otherPackageRows, found);
    return isPublicPackage(found) ? decision : forPrebuilds(found, decision);
}
/** Whether the Packages API says that everybody may read the package. */
function isPublicPackage({ package: look }) {
    return look.read === 'found' && look.visibility === 'public';
}

;// CONCATENATED MODULE: ./src/judge/other-packages.ts











/** Judges a package of npm, NuGet or RubyGems that the repository takes from GitHub Packages. */
function judgeOtherPackage(context, facts) {
    const subject = other_packages_subjectOf(context, facts);
    const { found, decision } = subject;
    const [team, prebuild] = decision.verdict;
    const judged = access(team, prebuild, other_packages_outsideAccess(context, found));
    const declared = found.grant === null ? [] : [declaredGrant(found.grant)];
    const ofPrebuilds = isPublicPackage(found) ? [] : prebuildEvidence(context);
    return {
        judged: { access: judged, evidence: [...facts.evidence, ...declared, ...ofPrebuilds] },
        findings: findingsOf(subject, facts, judged)
    };
}
function other_packages_subjectOf(context, facts) {
    const { owner, name } = ownerAndName(context, facts);
    const shown = `${facts.registry}/${owner}/${name}`;
    const found = {
        ...aboutPackage(context, facts.package, shown, owner),
        anonymous: 'not-asked',
        unreachable: 'unreachable',
        answered: false,
        missing: false,
        codespaceToken: 'not-asked',
        triples: null,
        loginRefused: false,
        openTriples: [],
        permission: null,
        token: 'none',
        tokenStatus: null,
        app: null,
        seen: false
    };
    const decision = judgeByApi(found);
    return {
        context,
        decision,
        found,
        shown,
        type: typeOf(facts.registry),
        owner,
        name,
        isFeature: false,
        configurations: []
    };
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
    const advice = isPackageRule(rule) ? adviceOnPackage(rule, subject) : other_packages_unreachable(subject);
    return [
        (0,finding/* finding */.gk)(rule, {
            ...advice,
            places: [...facts.uses].sort(order/* byPosition */.rg),
            required: facts.uses.some(({ required }) => required),
            severity: (0,order/* severityFor */.v1)(rule, judged, context.policy.audiences)
        })
    ];
}
function other_packages_unreachable({ context, shown, found }) {
    const { package: look } = found;
    const silent = unreachableApi(context, look.read === 'found' ? { detail: 'the answer could not be used' } : look);
    return {
        message: `${silent.host} gave no usable answer about ${shown}.`,
        notes: [(0,judge_advice/* asSentence */.KG)(silent.detail)],
        fixes: [fixUnreachable(silent)]
    };
}

;// CONCATENATED MODULE: ./src/judge/repository-findings.ts






/**
 * What is open because GitHub showed nothing of R: the token was refused, or there was no answer. Nothing is said where no
 * token was given, which is no fault, nor where a finding about an image or package has named the same cause.
 */
function repositoryFindings(context, images, packages) {
    const look = context.facts.repositoryAnswer;
    switch (look.read) {
        case 'refused':
            return refusalTold(context, look.status, images, packages) ? [] : [repository_findings_refused(context, look)];
        case 'not-found':
            return [repository_findings_hidden(context, look)];
        case 'unreachable':
            return unreachableReported(context, images, packages) ? [] : [silent(context, look)];
        default:
            return [];
    }
}
function repository_findings_refused(context, look) {
    return (0,finding/* finding */.gk)('token-cannot-read-packages', {
        message: `GitHub shows nothing of ${(0,judge_context/* repositoryWords */.kU)(context)} to the token.`,
        notes: [(0,judge_advice/* asSentence */.KG)(look.detail), openWithout],
        fixes: [look.status === 401 ? validToken(context) : tokenThatMay(context)]
    });
}
function repository_findings_hidden(context, look) {
    return (0,finding/* finding */.gk)('token-cannot-read-packages', {
        message: `GitHub shows no repository ${(0,judge_context/* repositoryWords */.kU)(context)} to the token.`,
        notes: [(0,judge_advice/* asSentence */.KG)(look.detail), openWithout],
        fixes: [(0,judge_advice/* nameRepository */.KL)(context)]
    });
}
function silent(context, look) {
    const api = unreachableApi(context, look);
    return (0,finding/* finding */.gk)('registry-unreachable', {
        message: `${api.host} gave no usable answer about ${(0,judge_context/* repositoryWords */.kU)(context)}.`,
        notes: [(0,judge_advice/* asSentence */.KG)(look.detail), openWithout],
        fixes: [fixUnreachable(api)]
    });
}
const openWithout = 'So its visibility is not known: what people outside get, and who may pull a package of GitHub that is not public, cannot be judged.';
function tokenThatMay(context) {
    const { run } = context.facts;
    const personal = run.tokenKind === 'classic' || run.tokenKind === 'fine-grained';
    const page = run.tokenKind === 'classic' ? 'tokens' : 'personal-access-tokens';
    return (0,judge_advice/* fix */.Up)({
        text: `Let the token in \`token\` read ${(0,judge_context/* repositoryWords */.kU)(context)}, or give another one that may.`,
        url: personal ? `${run.servers.server}/settings/${page}` : null,
        who: 'anyone with write access'
    });
}
function refusalTold(context, status, images, packages) {
    const rule = 'token-cannot-read-packages';
    const same = (look) => look?.read === 'refused' && look.status === status;
    return (images.some(({ image, situations }) => same(image.package) && situations.some(({ decision }) => decision.rule === rule)) || packagesTell(context, packages, rule, same));
}
function unreachableReported(context, images, packages) {
    const rule = 'registry-unreachable';
    return (images.some(({ image, situations }) => unreachableApiOf(context, image) !== null && situations.some(({ decision }) => decision.rule === rule)) || packagesTell(context, packages, rule, look => look.read === 'unreachable'));
}
function packagesTell({ facts }, verdicts, rule, same) {
    return facts.packages.some((one, index) => same(one.package) && verdicts[index]?.findings.some(found => found.rule === rule) === true);
}

// EXTERNAL MODULE: ./src/judge/cause.ts
var cause = __webpack_require__(2964);
// EXTERNAL MODULE: ./src/discovery/reading.ts
var reading = __webpack_require__(7606);
;// CONCATENATED MODULE: ./src/judge/secret-advice.ts









/** What is said where the Codespaces secrets decide, or that there are none. */
const secretAdvice = {
    'registry-secrets-incomplete': incomplete,
    'registry-secrets-missing': missing,
    'registry-secrets-unproven': secret_advice_unproven,
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
        message: `The login for ${host} lacks ${(0,secret_names/* listOf */.c3)(absent.map(name => (0,secret_names/* secretName */.Gf)(prefix, name)))}, ${needOf(cause)}.`,
        notes: (0,judge_advice/* present */.Eb)(part === null ? (othersThere[absent.length] ?? null) : `In this codespace ${(0,judge_advice/* clause */.sb)(part.look.detail)}.`, part === null ? ownSecrets : null),
        fixes: loginWays(cause, ways)
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
    return `No login was tried: ${(0,judge_advice/* clause */.sb)(part.look.detail)}.`;
}
function missing(cause) {
    const { context, image, registry } = cause;
    const host = image.reference.registry;
    const { works } = registry.triples;
    const prefix = works?.prefix ?? (0,secret_names/* advisedPrefix */.pV)(context, host);
    const ways = (0,secret_fixes/* setParts */.fW)(context, host, prefix);
    return {
        message: works === null
            ? `No Codespaces secrets for ${host}, ${needOf(cause)}.`
            : `The login of ${prefix}_CONTAINER_REGISTRY_* works for ${host}, but these are no Codespaces secrets of ${(0,judge_context/* repositoryWords */.kU)(context)}.`,
        notes: (0,judge_advice/* present */.Eb)(works === null ? (0,judge_advice/* asSentence */.KG)(image.anonymous.detail) : null, whereNone(cause), otherHosts(context.facts.secrets?.triples ?? [], host), (0,judge_context/* insideCodespace */.UK)(context) ? null : ownSecrets, (0,secret_fixes/* limitsOfSecrets */.fV)(context)),
        fixes: loginWays(cause, mayLogIn(cause) ? [...ways.slice(0, 1), ...(0,ecr_advice/* policyForKey */.tO)(cause), ...ways.slice(1)] : [])
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
function secret_advice_unproven(cause) {
    const { context, image, registry } = cause;
    const host = image.reference.registry;
    const prefixes = registry.names.unassigned.map(({ prefix }) => prefix);
    const advised = (0,secret_names/* advisedPrefix */.pV)(context, host);
    const likely = prefixes.find(prefix => prefix === advised) ?? prefixes[0] ?? advised;
    return {
        message: prefixes.length === 1
            ? `Nothing says that ${likely}_CONTAINER_REGISTRY_* serve ${host}, ${needOf(cause)}.`
            : `Nothing says which of the secrets of ${(0,secret_names/* listOf */.c3)(prefixes)} serve ${host}, ${needOf(cause)}.`,
        notes: (0,judge_advice/* present */.Eb)('Names of secrets can be read, values never.', likely === advised && prefixes.length > 1 ? `By the name, ${likely} are the likely ones.` : null, notTried(cause)),
        fixes: loginWays(cause, [
            (0,secret_fixes/* declareRegistry */.oc)(context, host, likely),
            ...(prefixes.includes(advised) || !mayLogIn(cause) ? [] : (0,secret_fixes/* setParts */.fW)(context, host, advised).slice(0, 1))
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
        notes: (0,judge_advice/* present */.Eb)(hiddenWords(cause), triple === undefined
            ? 'Whether people have set them nobody can read.'
            : 'Secrets at user level prove nothing for colleagues.'),
        fixes: loginWays(cause, (0,secret_fixes/* setParts */.fW)(context, host, prefix, own))
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
        notes: (0,judge_advice/* present */.Eb)(where.length > 0 ? `There are ${(0,secret_names/* listOf */.c3)(where)}.` : null, hiddenWords(cause), ownSecrets),
        fixes: loginWays(cause, levels.length === 0
            ? [(0,secret_fixes/* lookAtNames */.Rm)(context, host, prefix)]
            : allNeeded(levels.map(level => (0,secret_fixes/* assignParts */.w2)(context, level, namesAt(level)))))
    };
}
function initializeCommand(cause) {
    const { context, image } = cause;
    const { registry } = image.reference;
    return {
        message: `\`initializeCommand\` logs in somewhere; whether to ${registry}, ${needOf(cause)}, cannot be checked.`,
        notes: (0,judge_advice/* present */.Eb)('Codespaces secrets can be checked, and none are proven.'),
        fixes: loginWays(cause, mayLogIn(cause) ? (0,secret_fixes/* setParts */.fW)(context, registry, (0,secret_names/* advisedPrefix */.pV)(context, registry)) : [])
    };
}
function notChecked(cause) {
    const { context, image } = cause;
    const host = image.reference.registry;
    const [declared] = (0,judge_context/* declaredPrefixes */.JV)(context, host);
    const prefix = declared ?? (0,secret_names/* advisedPrefix */.pV)(context, host);
    const reason = (0,judge_advice/* asSentence */.KG)(unreadReason(context));
    const isOnlyLater = declared !== undefined && !wasGivenToken(context);
    return {
        message: isOnlyLater
            ? `${declared}_* are declared for ${host}; runs with a \`secrets-token\` read whether they exist.`
            : declared === undefined
                ? `Whether Codespaces secrets exist for ${host}, ${needOf(cause)}, was not read.`
                : `Whether ${declared}_*, which are declared for ${host}, exist was not read.`,
        notes: isOnlyLater
            ? (0,judge_advice/* present */.Eb)(worksHere(cause), notTried(cause))
            : (0,judge_advice/* present */.Eb)(reason, worksHere(cause), notTried(cause)),
        fixes: isOnlyLater
            ? [(0,secret_fixes/* lookAtNames */.Rm)(context, host, prefix)]
            : loginWays(cause, [(0,secret_fixes/* lookAtNames */.Rm)(context, host, prefix), ...namesToken(context)])
    };
}
/** A login of the run that pulls shows that its values are right, and nothing of the secrets. */
function worksHere({ registry }) {
    const { works } = registry.triples;
    return works && `The login of ${works.prefix}_CONTAINER_REGISTRY_* that this run was given works.`;
}

;// CONCATENATED MODULE: ./src/judge/row-findings.ts















/** The finding about a cause. */
function causeFinding(cause) {
    const { rule, subject, situations, images, uses } = cause;
    const { message, notes, fixes } = withMovedNames(cause, adviceFor(cause));
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
    const outside = outsideAccess(context, image);
    const pulled = outside !== null && (0,judge_situation/* mayBeMade */.A)(situation) ? withoutNo(outside) : outside;
    const meant = access(team, prebuild, pulled);
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
    if (rule in registryAdvice)
        return registryAdvice[rule](situation);
    if (rule in loginAdvice)
        return loginAdvice[rule](situation);
    if (rule in secretAdvice)
        return secretAdvice[rule](situation);
    if (isPackageRule(rule) && situation.package !== null) {
        const { context, decision, image, uses } = situation;
        const subject = subjectOfImage(context, decision, situation.package, image, uses);
        return adviceOnPackage(rule, subject);
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
                (0,judge_advice/* fix */.Up)({
                    text: 'Publish the image there, if it is missing.',
                    relation: 'and',
                    who: 'anyone with write access'
                })
            ]
            : []
    };
}

;// CONCATENATED MODULE: ./src/judge/unused-declarations.ts









/**
 * One finding about the entries of the configuration file that nothing needs. None where something was not looked at,
 * since it could need them, nor about an entry that the pull request removes.
 */
function unusedDeclarations(context, judged) {
    const { policy, facts, discovery } = context;
    const isHidden = facts.incomplete.length > 0 || discovery.findings.some(({ rule }) => hiding.has(rule));
    if (!policy.looksAtAll || isHidden)
        return [];
    const { grants, registries, ignores: ignored } = facts.declarations;
    const named = unused_declarations_namesOf(context);
    const unused = [
        ...(named === null
            ? []
            : [...unusedGrants(grants, named), ...unusedRegistries(context, registries, named)]),
        ...unusedIgnores(context, ignored, judged)
    ]
        .filter(({ file }) => file === policy.configFile)
        .sort(order/* byPosition */.rg);
    return unused.length === 0 ? [] : [findingOf(unused, policy.configFile)];
}
/** Findings after which it is not known what else a file names. */
const hiding = new Set([
    'invalid-configuration',
    'missing-file',
    'path-outside-repository',
    'invalid-image-reference',
    'nothing-checked',
    'limit-reached'
]);
/** `null`: a value that no file gives may name anything. */
function unused_declarations_namesOf({ discovery, facts }) {
    const open = discovery.unresolved.map(repositoryOfUnresolved);
    if (open.includes(null))
        return null;
    const images = [...discovery.uses.map(({ reference }) => reference), ...open.flatMap(one => one ?? [])];
    return {
        hosts: new Set(images.map(({ registry }) => registry)),
        packages: [
            ...new Set([
                ...images.map(({ registry, repository }) => `${registry}/${repository}`),
                ...facts.packages.map(({ registry, name }) => `${registry}/${name}`)
            ])
        ]
    };
}
/** The repository of a text of which only the tag depends on a variable, like `ghcr.io/acme/web:${TAG}`. */
function repositoryOfUnresolved({ written }) {
    const [known, tag] = /^([^$\s]+):([^$/]*\$[^/]*)$/.exec(written)?.slice(1) ?? [];
    if (known === undefined || tag === undefined)
        return null;
    const parsed = (0,reference/* parseReference */.F2)(known);
    return parsed.kind === 'reference' ? parsed.reference : null;
}
function unusedGrants(grants, { packages }) {
    return grants
        .filter(grant => !packages.some(name => isGrantFor(grant, name)))
        .map(grant => ({
        ...placeOf(grant),
        what: `the grant for ${grant.package}`,
        why: 'no file of the repository names this package'
    }));
}
/** A package of npm may be named without its owner, and with the `@` of its scope or without. */
function isGrantFor(grant, name) {
    const [granted, used] = [grant.package, name].map(text => text.replace('/@', '/'));
    if ((0,judge_context/* sameText */.QV)(granted, used))
        return true;
    const [host = '', ...path] = used.split('/');
    return path.length === 1 && (0,judge_context/* sameText */.QV)(granted.split('/')[0] ?? '', host) && endsWithName(granted, path[0]);
}
function endsWithName(granted, name) {
    return (0,judge_context/* sameText */.QV)(granted.split('/').at(-1) ?? '', name ?? '');
}
/**
 * A server that differs from a host by a slip of the pen is meant for it, and `registry-server-mismatch` says so. Of
 * secrets that exist, or that a configuration asks people for, a declaration says that they are for no other registry.
 */
function unusedRegistries({ facts, discovery }, registries, { hosts }) {
    const existing = facts.secrets?.triples.map(({ prefix }) => prefix) ?? [];
    const asked = discovery.configurations.flatMap(({ recommendedSecrets }) => recommendedSecrets.map(name => (0,near_miss/* tripleName */.a)(name.toUpperCase())?.prefix));
    const known = new Set([...existing, ...asked].map(prefix => prefix?.toUpperCase()));
    return registries
        .filter(({ secrets }) => !known.has(secrets.toUpperCase()))
        .filter(({ server }) => [...hosts].every(host => (0,server_key/* matchServer */.zx)(server, host) === 'no'))
        .map(registry => ({
        ...placeOf(registry),
        what: `the registry ${registry.server}`,
        why: 'no file of the repository names an image there'
    }));
}
/**
 * Rules whose findings depend on the run, its credentials and the servers that it reaches: that this run has no such
 * finding says nothing of the next one.
 */
const ofRun = new Set([
    'registry-unreachable',
    'address-refused',
    'limit-reached',
    'expired-ignore',
    'unused-declaration',
    'declaration-changed',
    'nothing-checked',
    'codespaces-unavailable',
    'token-cannot-read-packages',
    'secrets-not-checked',
    'secrets-unused',
    'docker-client-disagrees',
    'login-breaks-public-image',
    'ghcr-secrets-redundant',
    'registry-login-rejected',
    'registry-pull-denied',
    'registry-server-mismatch',
    'ecr-token-expires',
    'ecr-token-expired',
    'ecr-permission-missing'
]);
function unusedIgnores(context, all, judged) {
    return all
        .filter(one => !(0,ignores/* isExpired */._d)(context, one) && !ofRun.has(one.rule) && !mayMatch(context, one, judged))
        .map(one => ({
        ...placeOf(one),
        what: `the ignore of \`${one.rule}\`${one.image === null ? '' : ` for ${one.image}`}`,
        why: 'it matches no finding'
    }));
}
/** Whether an entry ignores something, or could once it is known what stayed open. */
function mayMatch({ visibility, discovery }, one, judged) {
    if (visibility === 'unknown' || discovery.unresolved.length > 0)
        return true;
    if (judged.raised.some(found => (0,ignores/* ignores */.Wi)(one, found.rule, found.image)))
        return true;
    if (one.image === null && judged.packages.some(({ judged: { access } }) => isOpen(access)))
        return true;
    return judged.images.some(({ image, access, situations }) => {
        const { text } = image.reference;
        const isMeant = one.image === null || (0,ignores/* matchesImage */.x7)(one.image, { text });
        return isMeant && (isOpen(access) || situations.some(situation => (0,cause/* ruleOf */.Y)(situation) === one.rule));
    });
}
function isOpen({ team, prebuild, outside }) {
    return [team, prebuild, outside].includes('unknown');
}
/** Entries that one message names; the rest is counted. */
const unused_declarations_mostNamed = 3;
function findingOf(unused, file) {
    const [first, ...others] = unused;
    const isOne = others.length === 0;
    const named = unused.slice(0, unused_declarations_mostNamed).map(({ what }) => what);
    const more = unused.length - named.length;
    const list = more > 0 ? `${named.join(', ')} and ${more} more` : joined(named);
    return (0,finding/* finding */.gk)('unused-declaration', {
        message: isOne ? `Nothing needs ${list}.` : `Nothing needs ${unused.length} entries of ${file}: ${list}.`,
        notes: [...new Set(unused.map(({ why }) => why))].map(why => `${why.charAt(0).toUpperCase()}${why.slice(1)}.`),
        places: unused,
        subject: file,
        fixes: [
            {
                text: isOne ? `Remove the entry at ${file}:${first?.line ?? 1}.` : `Remove the entries from ${file}.`,
                who: 'anyone with write access'
            }
        ]
    });
}
function joined(words) {
    const [last = ''] = words.slice(-1);
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
function placeOf({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}

;// CONCATENATED MODULE: ./src/judge/judge.ts






















/**
 * What the facts mean: an access for each image and other package, the findings with their fixes, and the conclusion. Pure: the same arguments give the same judgement. Images are in the order of their first use.
 * Findings that hold for `base` too weigh a notice.
 */
function judge_judge(discovery, facts, policy, base = null) {
    const context = (0,judge_context/* contextOf */.Vm)(discovery, facts, policy);
    const images = judgeImages(context);
    const packages = facts.packages.map(one => judgeOtherPackage(context, one));
    const situations = (0,cause/* countedSituations */.yE)(context, images.flatMap(verdict => verdict.situations));
    const told = (0,cause/* onePerCause */.Fi)([
        ...(0,discovery_fixes/* findingsOfFiles */.V)(discovery.findings),
        ...judgedFindings(context, { images, packages, situations: situations.counted }).map(found => findingAsGiven(facts.run, found)),
        ...(0,ignores/* expiredIgnores */.FG)(context)
    ]);
    const raised = [...told, ...unusedDeclarations(context, { images, packages, raised: told })];
    const { findings: counted, ignored } = (0,ignores/* withoutIgnored */.fq)(context, raised);
    const weighed = base === null ? counted : counted.map(found => weighedAgainst(found, base));
    const findings = (0,finding/* boundFindings */.bx)(weighed);
    return {
        images: images.map(verdict => ({
            key: (0,evidence_types/* imageKey */.p)(verdict.image.reference),
            access: verdict.access,
            evidence: evidenceAsGiven(facts.run, evidenceOf(context, verdict))
        })),
        packages: packages.map(({ judged }) => ({
            ...judged,
            evidence: evidenceAsGiven(facts.run, judged.evidence)
        })),
        findings: [...findings].sort(order/* byFinding */.vD),
        ignored: ignored + situations.ignored,
        ...conclude(context, {
            images,
            packages: packages.length,
            findings,
            raised,
            lowered: weighed.filter(found => !counted.includes(found))
        })
    };
}
function judgedFindings(context, { images, packages, situations }) {
    const redundant = redundantSecrets(context, images);
    return [
        ...(0,cause/* causesOf */.cZ)(situations)
            .filter(({ rule, image }) => !(rule === 'secrets-not-checked' && redundant.length > 0 && isOfGitHub(image)))
            .map(causeFinding),
        ...(0,cause/* groupedBy */.me)(situations, ({ image }) => image.reference.registry).flatMap(secretFindings),
        ...images.flatMap(verdict => contentFindings(context, verdict)),
        ...outsideFindings(context, images),
        ...repositoryFindings(context, images, packages),
        ...environmentFindings(context, images),
        ...redundant,
        ...commandFindings(context, images),
        ...packages.flatMap(({ findings }) => findings)
    ];
}
/** What needs no secrets is not asked for any. */
function isOfGitHub({ authority }) {
    return authority === 'github';
}
/** The verdict on every image that is used, in the order of the first use. */
function judgeImages(context) {
    const uses = [...context.discovery.uses].sort(order/* byPosition */.rg);
    return (0,cause/* groupedBy */.me)(uses, ({ reference }) => (0,evidence_types/* imageKey */.p)(reference)).map(ofImage => {
        const [{ reference }] = ofImage;
        return judgeImage(context, context.facts.images.get((0,evidence_types/* imageKey */.p)(reference)) ?? notAsked(reference), ofImage);
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
        nearTags: [],
        evidence: [{ claim: 'anonymous-pull', ...skipped }]
    };
}

;// CONCATENATED MODULE: ./src/judge/open-questions.ts






/**
 * Whether the pull with the repository's own token can still matter for a package, given the answer of the Packages API:
 * whether there is a repository for which another answer of that pull leads to another row.
 */
function ownTokenCanMatter(look) {
    const answers = ['ok', 'refused', 'none'];
    return repositoriesFor(look).some(found => new Set(answers.map(token => decide('github-packages', rowsOfPackage, { ...found, token }).row)).size >
        1);
}
const visibilities = ['public', 'private', 'internal', 'unknown'];
const either = [true, false];
/** What the rows of packages look at, for every repository that may ask for a package which is refused without a login. */
function repositoriesFor(look) {
    return visibilities.flatMap(repository => either.flatMap(linkedToRepository => either.map(sameOwner => ({
        anonymous: 'refused',
        unreachable: 'unreachable',
        answered: true,
        missing: false,
        codespaceToken: 'not-asked',
        triples: null,
        loginRefused: false,
        openTriples: [],
        grant: null,
        permission: null,
        package: look,
        linkedToRepository,
        sameOwner,
        repository,
        token: 'none',
        tokenStatus: null,
        app: null,
        seen: false,
        prebuildAccount: false
    }))));
}
/**
 * Whether the names of the Codespaces secrets can still matter, given all other facts: whether an access, or the evidence
 * for it, differs between names that were not read, that do not exist, and that are complete.
 */
function namesCanMatter(discovery, facts, policy) {
    const judged = (secrets) => judgedWith(discovery, { ...facts, secrets }, policy);
    const unread = judged(null);
    return [noNames, completeNames(facts)].some(secrets => judged(secrets) !== unread);
}
function judgedWith(discovery, facts, policy) {
    const context = (0,judge_context/* contextOf */.Vm)(discovery, facts, policy);
    return JSON.stringify([
        judgeImages(context).map(verdict => [verdict.access, evidenceOf(context, verdict)]),
        facts.packages.map(one => judgeOtherPackage(context, one).judged)
    ]);
}
const noNames = { triples: [], nearMisses: [], allRead: true, prebuildToken: null, unread: [] };
/** Every prefix that is declared or that the run has, one that nobody has named, and the token of prebuilds. */
function completeNames({ declarations, images }) {
    const declared = declarations.registries.map(({ secrets }) => secrets.toUpperCase());
    const given = [...images.values()].flatMap(({ triples }) => triples.map(({ prefix }) => prefix));
    const level = 'repository';
    return {
        ...noNames,
        prebuildToken: level,
        triples: [...new Set([...declared, ...given, 'NAMED_NOWHERE'])].map(prefix => ({
            prefix,
            reach: 'complete',
            levels: { SERVER: level, USER: level, PASSWORD: level },
            missing: [],
            unassigned: [],
            mixed: false,
            passwordUpdatedAt: null
        }))
    };
}

// EXTERNAL MODULE: ./src/checkout/paths.ts
var paths = __webpack_require__(8372);
;// CONCATENATED MODULE: ./src/pull-request/filter.ts


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
/** History names what lies at the end of a link, each link on the way, and of a submodule only its folder. */
async function isTouched(file, changed, follow) {
    if (changed.size === 0)
        return false;
    const followed = await follow(file);
    return ((0,paths/* mayEndElsewhere */.HB)(followed, changed) ||
        [file, followed.path].some(place => (0,paths/* withFolders */.Qy)(place).some(one => changed.has(one))));
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

;// CONCATENATED MODULE: ./src/run/collect.ts











/** Whether no server may be asked: as it was told, or since GitHub Enterprise Server has no codespaces. */
function asksNobody({ offline }, { environment }) {
    return offline || (0,github_servers/* deployment */.kG)(environment.servers) === 'server';
}
/** Asks all that is to be asked about what was found. */
async function collectFacts(found, ofCheckout, options, context, history) {
    const run = { options, context, history };
    const isServer = (0,github_servers/* deployment */.kG)(context.environment.servers) === 'server';
    if (asksNobody(options, context))
        return withoutNetwork(found, ofCheckout, run, isServer);
    return withNetwork(found, ofCheckout, run, context.network());
}
async function withoutNetwork(found, ofCheckout, run, isServer) {
    const { environment } = run.context;
    const { servers } = environment;
    const detail = isServer ? 'GitHub Enterprise Server has no Codespaces' : 'the run is offline';
    const { discovery, packages, incomplete } = await touchedOf(found, run);
    const { configurations, uses } = discovery;
    const questions = { configurations, uses, packages };
    const answers = await (0,gather.gatherNothing)(questions, (0,github_servers/* containerRegistry */.RR)(servers), detail);
    const message = `${servers.server} is a GitHub Enterprise Server, which has no Codespaces: nothing was asked, and there is no verdict.`;
    const declared = await (0,effective_config/* declaredForRun */.JV)(ofCheckout, run.options.configFile, run.context, () => Promise.resolve({ read: 'not-applicable', detail }));
    const findings = isServer ? [(0,finding/* finding */.gk)('codespaces-unavailable', { message })] : [];
    return collected(discovery, answers, run, {
        declared: { ...declared, findings: [...declared.findings, ...findings] },
        repositoryAnswer: { read: 'not-applicable', detail },
        registries: registriesOf(found, answers),
        requests: {},
        incomplete: asksNothing(questions) ? [] : [`no server was asked, since ${detail}`],
        untouched: incomplete,
        limits: []
    });
}
async function withNetwork(found, ofCheckout, run, network) {
    const { options, context } = run;
    const { baseFolder } = context;
    const github = context.github();
    const declared = await (0,effective_config/* declaredForRun */.JV)(ofCheckout, options.configFile, context, (repository, path, ref) => github.fileAt(repository, external_node_path_.posix.join(baseFolder, path), ref));
    const touched = await touchedOf(found, run);
    const { configurations, uses } = touched.discovery;
    const questions = { configurations, uses, packages: touched.packages };
    const repositoryAnswer = await readRepository(questions, options.repository, github);
    const { declarations } = declared;
    const known = { discovery: touched.discovery, repositoryAnswer, declarations };
    const answers = await collect_ask(questions, run, network, github, canMatter(found, known, run), repositoryAnswer);
    const learned = {
        declared,
        repositoryAnswer,
        registries: registriesOf(found, answers),
        requests: network.requests(),
        incomplete: [],
        untouched: touched.incomplete,
        limits: network.limits()
    };
    return collected(touched.discovery, answers, run, learned);
}
async function touchedOf({ discovery, packages }, { options, context, history }) {
    if (!options.changedOnly || history === null)
        return { discovery, packages, incomplete: [], unknown: null };
    const changes = await history.changes();
    const touched = await onlyChanged({ discovery, packages }, changes, options.configFile, context.follow);
    if (touched.unknown !== null)
        context.warn(touched.unknown);
    return touched;
}
function asksNothing({ uses, packages }) {
    return uses.length + packages.length === 0;
}
function readRepository(questions, repository, github) {
    const skipped = (detail) => Promise.resolve({ read: 'not-applicable', detail });
    if (repository === null)
        return skipped('the repository is not known: name it with `repository`');
    return asksNothing(questions) ? skipped('there is nothing to check') : github.repository(repository);
}
function collect_ask(questions, { options, context }, network, github, canMatter, repositoryAnswer) {
    const { environment, redactor, variables, untrusted, progress } = context;
    const { repository, allowPrivateNetwork, withDocker, timeout, platform } = options;
    const asking = createAsking({
        network,
        github,
        canMatter,
        environment,
        redactor,
        repository,
        repositoryAnswer,
        allowPrivateNetwork,
        ecrEndpoint: variables['AWS_ENDPOINT_URL_ECR'] || null,
        docker: withDocker ? { variables, seconds: timeout, untrusted } : null
    });
    const inCodespace = (0,evidence_types/* insideCodespaceOf */.R)(repository, environment.runner);
    const { answered } = progress;
    const gatherContext = { repository, repositoryAnswer, inCodespace, platform, answered };
    progress.begin(new Set(questions.uses.map(({ reference }) => (0,evidence_types/* imageKey */.p)(reference))).size);
    return (0,gather/* gather */.k)(questions, asking, gatherContext);
}
/** What the judge says of questions that were not asked so far. */
function canMatter(found, known, { options, context }) {
    const { discovery, repositoryAnswer, declarations } = known;
    return {
        ownToken: ownTokenCanMatter,
        names: answers => namesCanMatter({ ...discovery, uses: answers.uses }, {
            run: runFacts(options, context),
            repository: options.repository,
            repositoryAnswer,
            images: answers.images,
            packages: answers.packages,
            secrets: null,
            unmatchedTriples: straysOf(found, answers, context),
            misnamedVariables: [],
            declarations,
            requests: {},
            incomplete: [],
            untouched: []
        }, policyOf(options, { today: context.today, looksAtAll: false }))
    };
}
/** By what the judge weighs in this run. */
function policyOf(options, ofRun) {
    const { audiences, failOn, requireProof, platform, configFile } = options;
    return { audiences, failOn, requireProof, platform, configFile, ...ofRun };
}
function collected(discovery, answers, { options, context }, learned) {
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
        proposed: declared.proposed,
        discovery: { ...discovery, uses: answers.uses, findings, incomplete },
        facts: {
            run: runFacts(options, context),
            repository: options.repository,
            repositoryAnswer: learned.repositoryAnswer,
            images: answers.images,
            packages: answers.packages,
            secrets: answers.secrets,
            unmatchedTriples: (0,triples_triples/* assignTriples */.Pz)(context.environment.triples, learned.registries).unmatchedTriples,
            misnamedVariables: (0,evidence_types/* insideCodespaceOf */.R)(options.repository, context.environment.runner)
                ? misnamedVariables(context.variables)
                : [],
            declarations: declared.declarations,
            requests: learned.requests,
            incomplete: [...incomplete, ...learned.untouched, ...startsLater(discovery)],
            untouched: learned.untouched
        }
    };
}
/** Nothing is concluded from it, so it is no part of what the judge sees as left open. */
function startsLater({ configurations }) {
    return configurations.flatMap(configuration => configuration.startsLater);
}
function straysOf(found, answers, { environment }) {
    return (0,triples_triples/* assignTriples */.Pz)(environment.triples, registriesOf(found, answers)).unmatchedTriples;
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
    const { runner, servers, tokens } = environment;
    return {
        runner,
        servers,
        tokenKind: tokens.token === null ? null : (0,github_servers/* tokenKind */.aA)(tokens.token),
        fromFork: situation.pullRequest?.fromFork === true && situation.event !== 'pull_request_target',
        byDependabot: situation.byDependabot,
        offline
    };
}
/**
 * The names of variables that nearly fit those of a triple: in a codespace its secrets are ordinary variables. Values are
 * not looked at, but for whether there is one.
 */
function misnamedVariables(variables) {
    const names = Object.entries(variables).flatMap(([name, value]) => (value ? [name.toUpperCase()] : []));
    const prefixes = new Set(names.flatMap(name => (0,near_miss/* tripleName */.a)(name)?.prefix ?? []));
    return names.sort().flatMap(name => {
        const meant = (0,near_miss/* meantName */.d)(name, prefixes);
        return meant === null || names.includes(meant) ? [] : [{ name, meant, level: null }];
    });
}

// EXTERNAL MODULE: ./src/run/discover.ts
var discover = __webpack_require__(1754);
// EXTERNAL MODULE: ./src/checkout/limits.ts
var limits = __webpack_require__(1350);
// EXTERNAL MODULE: ./src/checkout/tree.ts
var tree = __webpack_require__(5086);
// EXTERNAL MODULE: ./src/discovery/discover.ts + 2 modules
var discovery_discover = __webpack_require__(9104);
// EXTERNAL MODULE: ./src/discovery/packages/packages.ts
var packages_packages = __webpack_require__(4101);
;// CONCATENATED MODULE: ./src/pull-request/changes.ts

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
            const file = await client.fileAt(base.repository, external_node_path_.posix.join(folder, path), base.sha);
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

;// CONCATENATED MODULE: ./src/pull-request/base.ts







/** Opens the history of a pull request; `asksNobody`: only the history that is here tells. */
function openHistory(pullRequest, options, context, asksNobody) {
    const github = asksNobody ? null : context.github;
    let known = null;
    const changes = () => (known ??= pullRequestChanges(pullRequest, { ...context, github }));
    return { changes, base: async (head) => foundOnBase(head, await changes(), options, context) };
}
async function foundOnBase(head, changes, { configurations, platform, packages }, { files, follow }) {
    if (changes.kind === 'unknown')
        return changes;
    const before = baseFiles(files, changes, follow);
    const discovery = await (0,discovery_discover/* discover */.k)({ files: before.files, configurations, platform });
    if (!before.whole())
        return base_unknown('not every file could be read as it was before the pull request');
    const bounds = [...discovery.incomplete, ...head.discovery.incomplete];
    if (bounds.length > 0)
        return base_unknown(bounds.join('; '));
    const beside = baseFiles(files, changes, follow);
    const named = packages && head.packages.length > 0 ? await (0,packages_packages.discoverPackages)(beside.files) : noPackages;
    const ofPackages = beside.whole() && named.incomplete.length === 0 ? named : noPackages;
    const whole = { ...discovery, findings: [...discovery.findings, ...ofPackages.findings] };
    return {
        kind: 'known',
        found: {
            discovery: whole,
            configurations: whole.configurations,
            uses: whole.uses,
            packages: ofPackages.packages
        }
    };
}
const noPackages = { packages: [], findings: [], incomplete: [] };
function base_unknown(detail) {
    return { kind: 'unknown', detail };
}
/** Each may be a request. */
const mostReads = 50;
/** The files before a pull request: those of the checkout, with what it changes as it was. Only what is asked for is read. */
function baseFiles(head, changes, follow) {
    const byPath = new Map(changes.changes.map(change => [change.path, change]));
    const folders = (0,tree/* foldersOf */.pd)(changes.changes.flatMap(({ path, before }) => (before ? [path] : [])));
    let reads = 0;
    let whole = true;
    const unreadable = () => {
        whole = false;
        return { kind: 'unreadable', reason: 'it cannot be had as it was before the pull request' };
    };
    /** Where a path ends without `..` and links; `null` where it may have ended elsewhere, or gone over another link. */
    const place = async (path) => {
        const followed = await follow(path);
        const wasNoFolder = (0,paths/* withFolders */.Qy)(followed.path)
            .slice(0, -1)
            .some(folder => byPath.get(folder)?.before === true);
        return wasNoFolder || (0,paths/* mayEndElsewhere */.HB)(followed, byPath) ? null : followed.path;
    };
    const readBefore = async (path, limit) => {
        reads += 1;
        const file = reads > mostReads ? { kind: 'other' } : await changes.before(path, limit);
        if (file.kind === 'text')
            return file;
        return file.kind === 'too-large' ? { ...file, limit } : unreadable();
    };
    return {
        whole: () => whole,
        files: {
            read: async (path, limit = limits/* defaultFileLimit */.tL) => {
                const end = await place(path);
                if (end === null)
                    return unreadable();
                const change = byPath.get(end);
                if (change?.before === true)
                    return readBefore(end, limit);
                if (change === undefined)
                    return head.read(path, limit);
                return { kind: folders.has(end) ? 'directory' : 'missing' };
            },
            list: async (path) => {
                const end = await place(path);
                if (end === null)
                    return unreadable();
                return listed(await head.list(path), end, byPath, folders.get(end)?.values());
            }
        }
    };
}
function listed(now, folder, changes, before) {
    if (now.kind !== 'entries' && (now.kind !== 'missing' || before === undefined))
        return now;
    const present = now.kind === 'entries' ? now.entries : [];
    const kept = present.filter(({ name }) => changes.get(external_node_path_.posix.join(folder, name))?.before !== false);
    const entries = new Map([...(before ?? []), ...kept].map(entry => [entry.name, entry]));
    return { kind: 'entries', entries: (0,tree/* inOrder */.al)(entries.values()) };
}

// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/report/assemble.ts
var assemble = __webpack_require__(2424);
// EXTERNAL MODULE: ./src/report/pull-request.ts
var pull_request = __webpack_require__(5031);
;// CONCATENATED MODULE: ./src/pull-request/verdict.ts








/**
 * Judges what the base commit names by the facts that are there. An image of the base that the head does not name was not
 * asked for; nothing is said of it.
 */
async function judgeBase(base, { discovery: head, facts, policy }) {
    const closure = await (0,gather/* gatherFrom */.Q)(facts.images, base, (0,github_servers/* containerRegistry */.RR)(facts.run.servers));
    const discovery = {
        ...base.discovery,
        uses: closure.uses,
        findings: [...base.discovery.findings, ...closure.findings]
    };
    const packages = facts.packages.flatMap(asked => {
        const there = base.packages.find(one => one.registry === asked.registry && one.name === asked.name);
        return there === undefined ? [] : [{ ...asked, uses: there.uses }];
    });
    return {
        judgement: judge_judge(discovery, { ...facts, packages }, policy),
        images: sharedImages(closure.uses, head.uses),
        unresolved: new Set(base.discovery.unresolved.map(({ written }) => written))
    };
}
/** The full forms that both commits name, of which the head names no digest that the base does not. */
function sharedImages(base, head) {
    const before = new Set(base.map(({ reference }) => (0,evidence_types/* imageKey */.p)(reference)));
    const all = new Set(head.map(({ reference }) => reference.text));
    const changed = head.filter(({ reference }) => !before.has((0,evidence_types/* imageKey */.p)(reference)));
    for (const { reference } of changed)
        all.delete(reference.text);
    return all;
}
/** What becomes of the verdict with the declarations of the pull request, by the questions that were asked. */
function judgeMerged(proposed, now, { discovery, facts, policy }) {
    const findings = discovery.findings.filter(({ rule }) => rule !== 'declaration-changed');
    const then = judge_judge({ ...discovery, findings }, { ...facts, declarations: proposed }, policy);
    const before = new Map(now.images.map(({ key, access }) => [key, access]));
    const other = new Map(then.images
        .filter(({ key, access }) => !isSame(access, before.get(key)))
        .map(({ key, access }) => [key, access]));
    const images = (0,assemble/* namedImages */.Qn)(discovery.uses).flatMap(image => {
        const access = other.get((0,evidence_types/* imageKey */.p)({ text: image.reference, digest: image.digest }));
        return access === undefined ? [] : [{ reference: image.reference, access }];
    });
    return { conclusion: then.conclusion, images };
}
function isSame(access, before) {
    return (access.team === before?.team && access.prebuild === before.prebuild && access.outside === before.outside);
}
/** The pull request as the report shows it; `null` where the run is not about one. */
function describePullRequest(situation, head, known) {
    const { pullRequest } = situation;
    if (pullRequest === null)
        return null;
    const { base, onBase, judgement, policy, merged } = known;
    return {
        fromFork: pullRequest.fromFork,
        withoutSecrets: (0,github_event/* whyWithoutSecrets */.m)(situation) !== null,
        base: pullRequest.base.ref,
        images: base === null ? null : (0,pull_request/* differenceOf */.Pq)((0,assemble/* namedImages */.Qn)(base.uses), (0,assemble/* namedImages */.Qn)(head.uses)),
        sameOnBase: onBase === null ? null : isSameOnBase(judgement, onBase, policy),
        merged
    };
}

// EXTERNAL MODULE: ./src/report/redacted.ts
var redacted = __webpack_require__(5104);
// EXTERNAL MODULE: ./src/publish/source-lines.ts
var source_lines = __webpack_require__(3220);
;// CONCATENATED MODULE: ./src/check.ts











/** The whole job: files → uses → facts → verdicts → report. No secret is in what comes of it. */
async function check(options, context) {
    const found = await (0,discover/* find */.I)(options, context);
    if (found.kind !== 'done')
        return found;
    const declarations = await (0,effective_config/* readDeclarations */.m2)(context.files, options.configFile);
    if (declarations.kind !== 'done')
        return declarations;
    await (0,effective_config/* warnOfMisplaced */.yl)(options, context);
    const history = historyOf(options, context);
    const collected = await collectFacts(found.value, declarations.value, options, context, history);
    const base = await baseOf(found.value, history, options, context);
    const report = await judged(found.value, base, collected, options, context);
    const sourceLine = await (0,source_lines/* readSourceLines */.V)(report, context.files);
    const { redact } = context.redactor;
    return {
        kind: 'done',
        value: {
            report: (0,redacted/* redacted */.p)(report, redact),
            sourceLine: (0,redacted/* redactedLines */.k)(sourceLine, redact)
        }
    };
}
/** Of a run on a pull request; where another repository is checked, the history says that it is not known. */
function historyOf(options, context) {
    const { situation } = context;
    if (situation.pullRequest === null)
        return null;
    return openHistory(situation.pullRequest, options, context, asksNobody(options, context));
}
async function baseOf(head, history, { newOnly }, { warn }) {
    if (history === null)
        return null;
    const base = await history.base(head);
    if (base.kind === 'known')
        return base.found;
    if (newOnly)
        warn(`\`new-only\`: what the base commit names could not be read, so no finding was lowered: ${base.detail}`);
    return null;
}
/** Judges the head, the base by the same facts, and what holds once the pull request is merged. */
async function judged(head, base, { discovery, facts: answers, proposed }, options, context) {
    const { situation, checkedOut, today } = context;
    const isOffline = asksNobody(options, context);
    const policy = policyOf(options, { today, looksAtAll: !isOffline && !leavesOut(options, situation) });
    const requests = isOffline ? answers.requests : context.network().requests();
    const facts = { ...answers, requests };
    const all = { discovery, facts, policy };
    const onBase = base === null ? null : await judgeBase(base, all);
    const judgement = judge_judge(discovery, facts, policy, options.newOnly ? onBase : null);
    const merged = proposed === null ? null : judgeMerged(proposed, judgement, all);
    const about = (0,identity/* liesInRun */.mf)(checkedOut)
        ? describePullRequest(situation, head, { base, onBase, judgement, policy, merged })
        : null;
    return (0,assemble/* assembleReport */.xr)(discovery, facts, judgement, about);
}
/** Whether inputs keep the run from something that the repository names. */
function leavesOut({ configurations, changedOnly, packages }, { pullRequest }) {
    return configurations.length > 0 || !packages || (changedOnly && pullRequest !== null);
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

/***/ 3922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ isNugetConfig),
/* harmony export */   Ds: () => (/* binding */ isGemLock),
/* harmony export */   EY: () => (/* binding */ isNugetFile),
/* harmony export */   Qp: () => (/* binding */ isNpmFile),
/* harmony export */   Rl: () => (/* binding */ npmLockNames),
/* harmony export */   S7: () => (/* binding */ isGemfile),
/* harmony export */   go: () => (/* binding */ isMavenFile),
/* harmony export */   lj: () => (/* binding */ isRubyFile),
/* harmony export */   xY: () => (/* binding */ isMavenXml),
/* harmony export */   z9: () => (/* binding */ isNugetProject)
/* harmony export */ });
/** The lock files of npm, Yarn and pnpm. */
const npmLockNames = new Set([
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml'
]);
/** Files that npm, Yarn and pnpm read. */
function isNpmFile(name) {
    return name === '.npmrc' || name === '.yarnrc.yml' || name === 'package.json' || npmLockNames.has(name);
}
/** Files that NuGet reads. */
function isNugetFile(name) {
    return isNugetConfig(name) || isNugetProject(name) || name === 'packages.lock.json';
}
/** NuGet's settings. */
function isNugetConfig(name) {
    return name.toLowerCase() === 'nuget.config';
}
/** Files in which a project of NuGet names packages. */
function isNugetProject(name) {
    return (/\.(?:cs|fs|vb)proj$/i.test(name) ||
        /^(?:Directory\.(?:Packages|Build)\.(?:props|targets)|packages\.config)$/i.test(name));
}
/** Files that Bundler reads. */
function isRubyFile(name) {
    return isGemfile(name) || isGemLock(name);
}
/** A Gemfile by either of its names. */
function isGemfile(name) {
    return name === 'Gemfile' || name === 'gems.rb';
}
/** The lock file of Bundler by either of its names. */
function isGemLock(name) {
    return name === 'Gemfile.lock' || name === 'gems.locked';
}
/** Files in which Maven and Gradle name repositories. */
function isMavenFile(name) {
    return isMavenXml(name) || /\.gradle(?:\.kts)?$/.test(name);
}
/** A project of Maven, or its settings. */
function isMavenXml(name) {
    return name === 'pom.xml' || name === 'settings.xml';
}


/***/ }),

/***/ 4101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discoverPackages: () => (/* binding */ discoverPackages)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3922);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1184);




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
    const readers = [_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNpmFile */ .Qp, _names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNugetFile */ .EY, _names_js__WEBPACK_IMPORTED_MODULE_1__/* .isRubyFile */ .lj, _names_js__WEBPACK_IMPORTED_MODULE_1__/* .isMavenFile */ .go];
    const over = [];
    const work = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .newWork */ .aE)(now, why => over.push(`Not all files were read for packages from GitHub Packages: ${why}.`));
    const places = await (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .findPlaces */ .Ch)(files, name => readers.some(reads => reads(name)), work);
    const found = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .openPlaces */ .j$)(files, places, work);
    const has = (reads) => places.paths.some(path => reads((0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .Md)(path)));
    const packages = grouped([
        ...(has(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNpmFile */ .Qp) ? await (await __webpack_require__.e(/* import() */ 1303).then(__webpack_require__.bind(__webpack_require__, 1303))).discoverNpm(found) : []),
        ...(has(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isNugetFile */ .EY) ? await (await __webpack_require__.e(/* import() */ 3669).then(__webpack_require__.bind(__webpack_require__, 3669))).discoverNuget(found) : []),
        ...(has(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isRubyFile */ .lj) ? await (await __webpack_require__.e(/* import() */ 648).then(__webpack_require__.bind(__webpack_require__, 648))).discoverGems(found) : [])
    ]);
    const findings = has(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isMavenFile */ .go) ? await (await __webpack_require__.e(/* import() */ 6589).then(__webpack_require__.bind(__webpack_require__, 6589))).discoverMaven(found) : [];
    over.forEach(found.limit);
    const kept = packages.slice(0, mostPackages);
    if (kept.length < packages.length)
        found.limit(tooMany(packages.length));
    return {
        packages: kept.map(one => withFewPlaces(one, found.limit)),
        findings: [...findings, ...found.limits().map(message => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('limit-reached', { message }))],
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
        return [{ registry, type, owner, name, uses: counted.map(mention).sort(byPosition) }];
    });
}
function mention({ span, written }) {
    return { ...span, written, configuration: '', via: [], required: true };
}
function byPosition(left, right) {
    if (left.file !== right.file)
        return left.file < right.file ? -1 : 1;
    return left.line - right.line || left.column - right.column;
}


/***/ }),

/***/ 1184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ findPlaces),
/* harmony export */   K2: () => (/* binding */ packagesAddress),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   TS: () => (/* binding */ foldersUp),
/* harmony export */   UP: () => (/* binding */ isAccount),
/* harmony export */   aE: () => (/* binding */ newWork),
/* harmony export */   j$: () => (/* binding */ openPlaces),
/* harmony export */   pG: () => (/* binding */ copied)
/* harmony export */ });
/* harmony import */ var _checkout_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1350);

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
const mostBytes = { lock: 256 * mebibyte, text: 64 * mebibyte };
/** What reading a file counts: so many steps that the clock is looked at before each. */
const stepsOfFile = 5_000;
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
    const left = { ...mostBytes };
    places.incomplete.forEach(limits.add);
    const read = async (path, kind) => {
        if (!work.goOn(stepsOfFile))
            return null;
        const most = kind === 'lock' ? _checkout_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .lockFileLimit */ .$y : _checkout_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultFileLimit */ .tL;
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
    return `The ${what} hold more than ${mostBytes[kind] / mebibyte} MiB together: the rest was not read for packages.`;
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
/** The same text without the larger one that it was cut from, which the engine otherwise holds in memory with it. */
function copied(text) {
    return Buffer.from(text, 'utf16le').toString('utf16le');
}
const host = /^(npm|nuget|rubygems|maven)\.(?:pkg\.github\.com|[a-z0-9-]{1,63}\.ghe\.com)$/;
/**
 * Reads an address of GitHub Packages: `<type>.pkg.github.com`, or `<type>.<subdomain>.ghe.com` with data residency;
 * `null` for any other. A user and password in it are let go.
 */
function packagesAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return null;
    const type = host.exec(url.hostname)?.[1];
    if (type === undefined)
        return null;
    return { type, host: url.hostname, path: url.pathname.split('/').filter(part => part !== '') };
}
/** The name of an account as GitHub allows it. */
function isAccount(text) {
    return /^[a-z0-9](?:[a-z0-9_-]{0,99})$/i.test(text);
}
/** Milliseconds that all readers of package files have together. */
const longest = 30_000;
/** Comparisons and entries that they look at together. */
const mostSteps = 200_000_000;
/** Entries that they hold together: scopes, sources, patterns, names and places. */
const mostEntries = 100_000;
/** Steps between two looks at the clock. */
const stride = 4_096;
/** An allowance that begins now; `over` hears once, as a clause, which bound was met first. */
function newWork(now, over) {
    const end = now() + longest;
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
        return now() < end || stop(`reading them took longer than ${longest / 1000} seconds`);
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

/***/ 1995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ tokenWords),
/* harmony export */   RR: () => (/* binding */ containerRegistry),
/* harmony export */   aA: () => (/* binding */ tokenKind),
/* harmony export */   kG: () => (/* binding */ deployment)
/* harmony export */ });
/** One label before `ghe.com`, as GitHub gives them to enterprises. */
const residency = /^(?:[a-z0-9-]{1,63})\.ghe\.com$/;
/**
 * Tells by the host of `GITHUB_SERVER_URL`. Codespaces exists on github.com and on `*.ghe.com`
 * (docs: feature overview of GitHub Enterprise Cloud with data residency), not on GitHub Enterprise Server.
 */
function deployment(servers) {
    const host = hostOf(servers);
    if (host === 'github.com')
        return 'github.com';
    return residency.test(host) ? 'ghe.com' : 'server';
}
/**
 * The host of GitHub's container registry: `ghcr.io`, or `containers.<subdomain>.ghe.com` with data residency;
 * `null` on GitHub Enterprise Server, where no codespace can pull from it.
 */
function containerRegistry(servers) {
    const kind = deployment(servers);
    if (kind === 'github.com')
        return 'ghcr.io';
    return kind === 'ghe.com' ? `containers.${hostOf(servers)}` : null;
}
function hostOf(servers) {
    return URL.canParse(servers.server) ? new URL(servers.server).hostname.toLowerCase() : '';
}
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


/***/ })

};
