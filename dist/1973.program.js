export const id = 1973;
export const ids = [1973,4101];
export const modules = {

/***/ 1973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./src/evidence/gather.ts + 4 modules
var gather = __webpack_require__(7458);
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

// EXTERNAL MODULE: ./src/credentials/triples/login-faults.ts
var login_faults = __webpack_require__(6191);
// EXTERNAL MODULE: ./src/github/servers.ts
var github_servers = __webpack_require__(1995);
// EXTERNAL MODULE: ./src/http/memoize.ts
var memoize = __webpack_require__(1000);
// EXTERNAL MODULE: ./src/oci/ping.ts
var ping = __webpack_require__(1817);
// EXTERNAL MODULE: ./src/oci/connection.ts + 1 modules
var connection = __webpack_require__(6603);
// EXTERNAL MODULE: ./src/oci/hosts.ts
var hosts = __webpack_require__(9050);
// EXTERNAL MODULE: ./src/oci/manifest.ts
var manifest = __webpack_require__(2060);
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
function content_ask({ connection, repository, login }, question) {
    return connection.ask({ ...question, repository }, login);
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
async function readTags({ connection, repository, login }, start) {
    const query = new URLSearchParams({ n: String(pageSize), ...(start === null ? {} : { last: start }) });
    const clock = new AbortController();
    const timer = setTimeout(() => {
        clock.abort(new types/* NoAnswer */.W('time-out', 'the tags were not listed in time'));
    }, patience);
    try {
        const path = `${repository}/tags/list?${query.toString()}`;
        const question = { method: 'GET', asked: 'the registry', path, repository, once: clock.signal };
        const response = await connection.ask(question, login);
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
 * Where a page has to start to contain the neighbours of a tag, as the parameter `last` takes it (OCI distribution specification,
 * "Listing Tags": lexical order, what is equal to `last` left out); `null`: at the beginning. Repositories with more tags than
 * a page contains are those of Docker's official images and Microsoft's, and those with a tag for each build.
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
        tryPull: (reference, login, depth) => client.pull(reference, login, depth),
        tryLogin: login => client.tryLogin(login),
        nearTags: (reference, login) => client.nearTags(reference, login)
    };
}
class Client {
    #options;
    #challengeCache;
    #connections = new Map();
    #pulls = (0,memoize/* memoize */.U)();
    #heads = (0,memoize/* memoize */.U)();
    #gets = (0,memoize/* memoize */.U)();
    #configs = (0,memoize/* memoize */.U)();
    #parts = (0,memoize/* memoize */.U)();
    #links = (0,memoize/* memoize */.U)();
    #blobs = (0,memoize/* memoize */.U)();
    #tags = (0,memoize/* memoize */.U)();
    /** Manifests that were read with any login, by repository and digest: a HEAD is enough for the next login. */
    #contents = new Map();
    constructor(options) {
        this.#options = options;
        this.#challengeCache = options.challengeCache ?? new Map();
    }
    pull(reference, login, depth) {
        const { registry, repository } = reference;
        const flags = [depth.links, depth.blob, ...depth.platforms];
        const key = JSON.stringify([registry, repository, client_nameOf(reference), (0,token/* loginKey */.H$)(login), flags]);
        return this.#pulls.get(key, () => this.#ask(reference, login, depth));
    }
    async tryLogin(login) {
        const connection = this.#connectionTo(login.host);
        return connection === null
            ? { kind: 'failed', result: noAddress(login.host) }
            : (0,oci_refusal/* trialOf */.Qm)(connection, login);
    }
    async nearTags(reference, login) {
        const { registry, repository } = reference;
        const connection = this.#connectionTo(registry);
        if (connection === null)
            return [];
        return this.#tags.get(`${registry}/${repository}`, () => readTags({ connection, repository, login }, pageStart(reference)));
    }
    async #ask(reference, login, depth) {
        const connection = this.#connectionTo(reference.registry);
        if (connection === null)
            return noAddress(reference.registry);
        const reader = { connection, repository: reference.repository, login };
        try {
            const { manifest, read } = await this.#find(reference, reader, depth);
            return { result: 'allowed', detail: `${read.join(' and ')} can be read (200)`, manifest };
        }
        catch (error) {
            return ((await this.#provenByHead(error, reference, reader, depth)) ?? (0,oci_refusal/* resultOfError */.LD)(error, connection, login));
        }
    }
    /** A HEAD that succeeds proves the pull: Docker Hub's limit counts the GET that follows, and its refusal is not about access. */
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
    #connectionTo(registry) {
        const known = this.#connections.get(registry);
        if (known !== undefined)
            return known;
        const address = (0,hosts/* endpoint */.sR)(registry, this.#options);
        if (address === null)
            return null;
        const { fetch, allowPrivateNetwork, mask = () => undefined, redact = unchanged } = this.#options;
        const challenge = (0,ping/* challengeEntry */.uf)(registry, this.#challengeCache);
        const asked = { fetch, allowPrivateNetwork, mask, redact, challenge, registry };
        const made = (0,connection/* connectTo */.m6)({ ...asked, endpoint: address });
        this.#connections.set(registry, made);
        return made;
    }
    async #find(reference, reader, depth) {
        const summary = await this.#summary(reference, reader, depth);
        const read = await this.#partsOf(summary, reference, reader, depth);
        const links = depth.links ? await this.#linksOf(summary, reference, reader) : summary.links;
        const isWhole = (read.parts ?? []).every(({ result }) => result !== 'deleted' && result !== 'open');
        const isFetched = depth.links && readsLinksFromLayer(summary);
        const tried = isFetched || (depth.blob && isWhole && (await this.#tryBlobOf(summary, reference, reader, depth)));
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
        const { links, layer } = summary;
        if (!readsLinksFromLayer(summary) || layer === null)
            return links;
        const key = this.#key(reference, reader, layer.digest);
        return this.#links.get(key, () => featureLinks(reader, layer.digest).catch((error) => {
            throw layerError(error, summary, reader.login);
        }));
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
            await tryBlob(reader, blob.digest).catch((error) => {
                throw layerError(error, image, reader.login);
            });
            return undefined;
        });
        return true;
    }
    #key(reference, reader, name) {
        return JSON.stringify([reference.registry, reference.repository, name, (0,token/* loginKey */.H$)(reader.login)]);
    }
}
/** Whether only the layer of a Feature shows which Features it names: then the layer is downloaded anyway. */
function readsLinksFromLayer({ artifact, links, layer }) {
    return artifact === 'feature' && links === null && layer !== null;
}
/** Everyone may read the manifest of a Feature whose layer is refused to everyone: that is not what a private one looks like. */
function layerError(error, { artifact }, login) {
    const isHalfPublic = artifact === 'feature' && login.kind === 'anonymous';
    if (!isHalfPublic || !(error instanceof errors/* RegistryError */.gl) || !(0,oci_refusal/* isRefusal */.vu)(error))
        return error;
    return new types/* NoAnswer */.W('part-refused', `the manifest can be read (200), and a layer was refused ${(0,errors/* statusAndCode */.TV)(error)}`);
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
        challengeCache: new Map()
    };
    const registry = createRegistryClient(client);
    const look = pullWithLogin(registry);
    const logins = (0,memoize/* memoize */.U)();
    const loginPulls = (0,memoize/* memoize */.U)();
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
        emptyMayBeWithheld: environment.runner.kind === 'actions',
        loginOf: (serving, host) => logins.get(JSON.stringify([host, serving.triple.user, serving.triple.password]), () => makeLogin(serving, host, means)),
        pullWithLogin: look,
        loginPull: (reference, login) => loginPulls.get(JSON.stringify([login, reference.registry, reference.repository]), () => look(reference, login, { links: false, platforms: [], blob: false })),
        docker: docker === null ? null : (image, login) => askDocker({ image, login, ...docker })
    };
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
    const faults = (0,login_faults/* loginFaults */.TS)(user, password);
    means.redactor.protectLogin(user, password);
    if (isAwsKeyForAnotherHost(host, user))
        return {
            kind: 'refused',
            refusal: 'other-host',
            detail: `USER is the id of an AWS access key, which only the private registries of ECR take, so it was not sent to ${host}`,
            ecr: { user: ecrUser(user), refusal: 'other-host', expiresAt: null },
            faults
        };
    if ((0,ecr_host/* ecrHost */.Fd)(host) === null && (0,login_faults/* isHopeless */.cs)(faults)) {
        const detail = `${faults.map(login_faults/* faultWords */._Q).join(', and ')}: it was not sent to ${host}`;
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
        const ask = () => registry.tryPull(reference, login, depth);
        switch (trial.kind) {
            case 'accepted':
                return ask();
            case 'failed':
                return trial.result;
            case 'not-asked-for':
                return { result: 'skipped', cause: 'no-login-asked-for', host: login.host };
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

// EXTERNAL MODULE: ./src/evidence/pulls.ts
var pulls = __webpack_require__(3369);
// EXTERNAL MODULE: ./src/evidence/types.ts
var evidence_types = __webpack_require__(6132);
// EXTERNAL MODULE: ./src/judge/context.ts
var judge_context = __webpack_require__(9080);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(6270);
// EXTERNAL MODULE: ./src/judge/advice.ts
var advice = __webpack_require__(9835);
// EXTERNAL MODULE: ./src/judge/missing-image.ts
var missing_image = __webpack_require__(5907);
// EXTERNAL MODULE: ./src/judge/ignores.ts
var ignores = __webpack_require__(2280);
// EXTERNAL MODULE: ./src/judge/image-verdict.ts
var image_verdict = __webpack_require__(9058);
// EXTERNAL MODULE: ./src/judge/ownership.ts
var ownership = __webpack_require__(7482);
// EXTERNAL MODULE: ./src/judge/package-fixes.ts
var package_fixes = __webpack_require__(7953);
// EXTERNAL MODULE: ./src/judge/package-subject.ts
var package_subject = __webpack_require__(6482);
// EXTERNAL MODULE: ./src/judge/order.ts
var order = __webpack_require__(2647);
// EXTERNAL MODULE: ./src/judge/situation.ts
var situation = __webpack_require__(9543);
;// CONCATENATED MODULE: ./src/judge/audience-findings.ts











const rule = 'outside-contributors-blocked';
/**
 * What people without write access do not get, where the image comes by a secret or a grant only: one finding for each
 * package of GitHub and each other registry. What is ignored stands apart, so that it is counted for each image.
 */
function outsideFindings(context, verdicts) {
    const named = context.policy.audiences.includes('outside');
    if ((0,image_verdict/* outsideOf */.R_)(context) === 'unknown' && !named)
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
    return image.authority === 'github' ? (0,situation/* repositoryOf */._)(image) : image.reference.registry;
}
function blockedFinding(context, blocked, named) {
    const [first] = blocked;
    return (0,finding/* finding */.gk)(rule, {
        message: `${outsiders(context)} cannot pull ${blockedWords(blocked)}.`,
        notes: (0,advice/* present */.Eb)(`${openness(context)}, and ${reasonWords(blocked)}.`, 'They get no Codespaces secrets and no access to private packages, so their codespaces start in a recovery container.'),
        places: blocked.flatMap(({ uses }) => uses).sort(order/* byPosition */.rg),
        images: blocked.map(({ image }) => image.reference.text),
        subject: subjectOf(first),
        required: blocked.some(({ required }) => required),
        severity: named ? 'error' : 'notice',
        fixes: [secondConfiguration, ignored(context, blocked), ...publicFixes(context, first)]
    });
}
function outsiders(context) {
    return (0,image_verdict/* outsideOf */.R_)(context) === 'readers' ? 'Readers without write access' : 'People without write access';
}
function blockedWords(blocked) {
    const [{ image }] = blocked;
    if (image.authority === 'github')
        return (0,situation/* repositoryOf */._)(image);
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
    return blocked.every(one => (0,missing_image/* mayBeAbsent */.eh)(one.image))
        ? `${refused}: ${blocked.length === 1 ? 'the image is private or does' : 'the images are private or do'} not exist`
        : refused;
}
/** What makes R a repository whose codespaces people without write access can create. */
function openness(context) {
    const name = (0,judge_context/* repositoryWords */.kU)(context);
    switch ((0,image_verdict/* outsideOf */.R_)(context)) {
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
const secondConfiguration = (0,advice/* fix */.Up)({
    text: `Offer them a configuration with a public image, ${contributors}.`,
    patch: JSON.stringify(forContributors, null, 2),
    who: 'anyone with write access'
});
function ignored(context, blocked) {
    const reason = 'only people with write access use codespaces';
    const entries = blocked.map(({ image }) => `  - rule: ${rule}\n    image: ${JSON.stringify(image.reference.text)}\n    reason: ${reason}`);
    return (0,advice/* fix */.Up)({
        text: `Ignore it in ${context.policy.configFile}, if they need no codespaces.`,
        patch: ['ignore:', ...entries].join('\n'),
        who: 'anyone with write access'
    });
}
/** Only what may be R's owner's own can be made public here. */
function publicFixes(context, { image, situations, uses }) {
    if (!(0,ownership/* mayOwn */.i)(context, image.reference) || (image.authority === 'github' && (0,missing_image/* mayBeAbsent */.eh)(image)))
        return [];
    const situation = situations.find(candidate => candidate.package !== null);
    if (situation?.package)
        return [(0,package_fixes/* makePublic */.g8)((0,package_subject/* subjectOfImage */.Vb)(context, situation.decision, situation.package, image, uses))];
    return [
        (0,advice/* fix */.Up)({
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
            (0,advice/* fix */.Up)({
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
    const guarded = pulled.filter(({ anonymous }) => (0,pulls/* answerOf */.ut)(anonymous) === 'refused');
    const names = [...new Set(guarded.map(({ reference }) => imageNamed(reference, command.reference)))];
    return names.map(name => (0,finding/* finding */.gk)('early-image-pull', {
        message: `\`${command.property}\` pulls ${name} before credentials are there.`,
        notes: [
            'They are there only after `onCreateCommand` and `updateContentCommand`, and in a prebuild not at all.'
        ],
        location: command,
        image: name,
        fixes: [
            (0,advice/* fix */.Up)({
                text: 'Move the command to `postCreateCommand`.',
                url: advice/* privateRegistryPage */.UB,
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

// EXTERNAL MODULE: ./src/model.ts
var model = __webpack_require__(182);
// EXTERNAL MODULE: ./src/judge/secret-names.ts
var secret_names = __webpack_require__(3226);
// EXTERNAL MODULE: ./src/judge/tables/decision.ts
var tables_decision = __webpack_require__(1928);
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
/** The first audience that lacks proof: those that the run counts, then the team. */
function missingProof({ policy }, required) {
    const asked = [
        ...new Set([...model/* audiences */.EJ.filter(audience => policy.audiences.includes(audience)), 'team'])
    ];
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
    const ofImages = images.filter(({ image }) => (0,pulls/* allPulls */.c5)(image).some(look => look.result === 'unreachable' && look.cause === 'limit-reached'));
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
    if ((0,tables_decision/* isByGrant */.qn)(decision))
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

// EXTERNAL MODULE: ./src/judge/secret-fixes.ts
var secret_fixes = __webpack_require__(3177);
// EXTERNAL MODULE: ./src/judge/types.ts
var judge_types = __webpack_require__(6566);
;// CONCATENATED MODULE: ./src/judge/content-findings.ts













/** What is wrong with an image itself, whoever pulls it: its kind, its platforms, its name. */
function contentFindings(context, verdict) {
    return [...wrongKind(context, verdict), ...wrongPlatform(context, verdict), ...notAllowed(context, verdict)];
}
function wrongKind(context, { image, uses, access }) {
    const manifest = (0,pulls/* manifestOf */.$V)(image);
    const rules = ['wrong-artifact-kind', 'unsupported-manifest'];
    return rules.flatMap(rule => {
        const concerned = uses.filter(({ kind }) => (0,image_verdict/* artifactRule */.p8)(kind, manifest) === rule);
        const [first] = concerned;
        if (first === undefined || manifest === null)
            return [];
        const wanted = (0,model/* asksForFeature */._E)(first.kind) ? 'a dev container Feature' : 'an image';
        return [
            (0,finding/* finding */.gk)(rule, {
                message: `${image.reference.text} is ${(0,image_verdict/* artifactWords */.wz)(manifest)}; ${wanted} is expected here.`,
                notes: [`Its media type is ${manifest.mediaType}.`],
                places: concerned,
                image: image.reference.text,
                required: concerned.some(({ required }) => required),
                severity: (0,order/* severityFor */.v1)(rule, (0,judge_types/* nobody */.eP)(access.outside), context.policy.audiences),
                fixes: kindFixes(context, image.reference, first, manifest.artifact)
            })
        ];
    });
}
function kindFixes(context, reference, use, artifact) {
    const who = 'anyone with write access';
    if ((0,model/* asksForFeature */._E)(use.kind))
        return [
            (0,advice/* fix */.Up)({ text: 'Name a Feature here.', note: 'An image belongs to `image` or to a Dockerfile.', who })
        ];
    switch (artifact) {
        case 'template':
            return [
                (0,advice/* fix */.Up)({
                    text: 'Name the image that the Template uses.',
                    note: 'A Template is what a repository is started from.',
                    who
                })
            ];
        case 'feature':
            return [
                (0,advice/* fix */.Up)({
                    text: 'Move it to `features` in devcontainer.json.',
                    note: 'Name an image in its place.',
                    who
                })
            ];
        case 'schema-1':
            return (0,ownership/* mayOwn */.i)(context, reference)
                ? [
                    (0,advice/* fix */.Up)({
                        text: 'Push the image again with a current version of Docker.',
                        note: 'It writes schema 2 or OCI.',
                        who
                    })
                ]
                : nameAnother(`a newer tag of ${reference.registry}/${reference.repository}`);
        default:
            return [(0,advice/* fix */.Up)({ text: 'Name an image here.', who })];
    }
}
function wrongPlatform(context, { image, uses, access }) {
    const manifest = (0,pulls/* manifestOf */.$V)(image);
    const { platform: ordinary, audiences } = context.policy;
    const partOf = (use) => (0,image_verdict/* partFor */.LQ)(manifest, (0,pulls/* wantedPlatform */.zT)(use, ordinary));
    return ['absent', 'perhaps'].flatMap(result => {
        const concerned = uses.filter(use => partOf(use)?.result === result);
        const [first] = concerned;
        if (first === undefined)
            return [];
        const wanted = (0,pulls/* wantedPlatform */.zT)(first, ordinary) ?? ordinary;
        const there = manifest?.platforms ?? [];
        const whose = first.platform === null ? '. Codespaces run on' : '. This place asks for';
        const part = partOf(first);
        const instead = part?.result === 'perhaps'
            ? [`Not every version of Docker takes the image for ${part.offered} in its place.`]
            : [];
        return [
            (0,finding/* finding */.gk)('no-amd64-image', {
                message: `${image.reference.text} does not exist for ${wanted}.`,
                notes: [`It exists for ${(0,image_verdict/* platformList */._P)(there)}${whose} ${wanted}.`, ...instead],
                places: concerned,
                image: image.reference.text,
                required: concerned.some(({ required }) => required),
                severity: (0,order/* severityFor */.v1)('no-amd64-image', result === 'absent' ? (0,judge_types/* nobody */.eP)(access.outside) : access, audiences),
                fixes: platformFixes(context, image.reference, wanted, there)
            })
        ];
    });
}
/** The plain name of an official image; else a build, where the image may be R's owner's; else another image. */
function platformFixes(context, reference, wanted, there) {
    const plain = (0,missing_image/* plainName */.MH)(reference);
    if (plain !== null)
        return [
            (0,advice/* fix */.Up)({
                text: `Name ${plain}, which exists for each architecture.`,
                patch: plain,
                who: 'anyone with write access'
            })
        ];
    const another = nameAnother(`a tag or image that exists for ${wanted}`);
    return (0,ownership/* mayOwn */.i)(context, reference) ? [buildFor(reference, wanted, there), ...another.slice(0, 1)] : another;
}
/** What helps with somebody else's image. */
function nameAnother(what) {
    return [
        (0,advice/* fix */.Up)({ text: `Name ${what}.`, who: 'anyone with write access' }),
        (0,advice/* fix */.Up)({ text: 'Ask the publisher of the image for it.', who: 'anyone with write access' })
    ];
}
function buildFor(reference, wanted, there) {
    const platforms = [...new Set([wanted, ...there.slice(0, mostBuilt)])].join(',');
    return (0,advice/* fix */.Up)({
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
                (0,advice/* fix */.Up)({
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
    return [(0,advice/* fix */.Up)({ text: `Use an image of the list: ${shown}${more}.`, who: 'anyone with write access' })];
}

// EXTERNAL MODULE: ./src/judge/discovery-fixes.ts
var discovery_fixes = __webpack_require__(1851);
// EXTERNAL MODULE: ./src/judge/ecr-advice.ts
var ecr_advice = __webpack_require__(6870);
// EXTERNAL MODULE: ./src/judge/registry-advice.ts
var registry_advice = __webpack_require__(253);
;// CONCATENATED MODULE: ./src/judge/environment-findings.ts







/** What the triples of the environment show beside the verdicts. */
function environmentFindings(context, images) {
    const unmatchedTriples = context.facts.unmatchedTriples.filter(({ prefix }) => !isTold(images, prefix));
    const isAllKnown = !(0,judge_context/* isPartlyHidden */.B9)(context) && context.discovery.unresolved.length === 0;
    return [
        ...unmatchedTriples.flatMap(unmatchedTriple => unmatchedTriple.meant !== null
            ? [mismatch(context, { ...unmatchedTriple, source: 'environment' }, unmatchedTriple.meant, images)]
            : isAllKnown
                ? [unused(context, unmatchedTriple)]
                : []),
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
            : `${(0,secret_names/* secretName */.Gf)(prefix, 'SERVER')} names ${server}, which no image of the configurations names.`,
        fixes: [(0,secret_fixes/* removeTriple */.TN)(context, prefix)]
    });
}
function mismatch(context, unmatchedTriple, meant, images) {
    const concerned = images.filter(({ image }) => image.reference.registry === meant);
    const first = concerned[0];
    const harmless = concerned.length > 0 && concerned.every(({ access }) => access.team === 'yes');
    return (0,finding/* finding */.gk)('registry-server-mismatch', {
        ...(0,registry_advice/* serverMismatch */.ah)(context, unmatchedTriple, meant),
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
                ...(0,registry_advice/* hubSpelling */.up)(context, prefix, image.reference.text),
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
                `The docker client: ${(0,advice/* clause */.sb)(docker.detail)}.`,
                'Codespaces pulls with Docker, so its answer is the one to look into.'
            ],
            places: uses,
            image: image.reference.text,
            required,
            fixes: [
                (0,advice/* fix */.Up)({
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
// EXTERNAL MODULE: ./src/judge/tables/github-packages.ts
var github_packages = __webpack_require__(3466);
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
    const situations = decided.filter(({ decision }) => (0,tables_decision/* isByCompleteNames */.Zu)(decision));
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
            notes: (0,advice/* present */.Eb)(harm(ofGitHub, prefix), openWords(context)),
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
    const answers = [(0,pulls/* tokenAnswer */.of)(image, 'repository-token-pull'), (0,pulls/* tokenAnswer */.of)(image, 'codespace-token-pull')];
    if (answers.includes('refused'))
        return false;
    return situations.every(({ package: found }) => found !== null && (0,github_packages/* judgeSeamless */.pV)(found).verdict[0] === 'yes');
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

// EXTERNAL MODULE: ./src/judge/secret-reasons.ts
var secret_reasons = __webpack_require__(4459);
// EXTERNAL MODULE: ./src/judge/tables/package-input.ts
var package_input = __webpack_require__(3952);
// EXTERNAL MODULE: ./src/judge/tables/registries.ts
var registries = __webpack_require__(5666);
;// CONCATENATED MODULE: ./src/judge/evidence-lines.ts











/** The evidence on an image: every answer, then what was declared, which names exist, and the platforms. */
function evidenceOf(context, verdict) {
    const { image, uses, situations } = verdict;
    const wanted = uses.map(use => (0,pulls/* wantedPlatform */.zT)(use, context.policy.platform));
    const platforms = [...new Set(wanted)].filter(platform => platform !== null);
    return [
        ...answerLines(image),
        ...permissionEvidence(context, verdict),
        ...grantEvidence(situations),
        ...((0,pulls/* answerOf */.ut)(image.anonymous) === 'refused' && image.authority === 'github'
            ? prebuildEvidence(context)
            : []),
        ...registryEvidence(context, verdict),
        ...nameEvidence(context, verdict),
        ...platforms.flatMap(platform => platformEvidence((0,pulls/* manifestOf */.$V)(image), platform) ?? [])
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
    const level = (0,package_input/* prebuildTokenLevel */.bG)(context);
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
    const byNames = situations.find(({ decision }) => (0,registries/* looksAtNames */.K9)(decision));
    if (byNames === undefined)
        return openTriples(context, image, situations);
    const { secrets } = context.facts;
    const unread = (0,secret_reasons/* unreadLevels */.V6)(context, secrets?.unread ?? []).map(detail => say('skipped', detail));
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
    switch ((0,pulls/* answerOf */.ut)(tried.look)) {
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
        const permission = (0,package_input/* permissionFor */.Tj)(context, configuration, look);
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
/** The answers about one image, in the order in which they were asked for. */
function answerLines(image) {
    const { anonymous, tokens, triples, docker, package: look } = image;
    return [
        pullEvidence('anonymous-pull', anonymous),
        ...tokens.map(one => pullEvidence(one.claim, one.look)),
        ...(look === null || look.read === 'not-applicable' ? [] : [packageEvidence(look)]),
        ...triples.flatMap(fact => tripleEvidence(fact, anonymous)),
        ...(docker === null ? [] : [dockerEvidence(docker)])
    ];
}
/** The evidence that a pull gives for a claim. */
function pullEvidence(claim, look) {
    const answer = (0,pulls/* lookForAll */.ys)(look);
    return { claim, result: answer.result, detail: (0,pulls/* pullDetail */.lR)(answer) };
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
    if (anonymous.result === 'allowed' && (0,pulls/* loginAccepted */.Fh)(look))
        return [accepted];
    switch (look.result) {
        case 'skipped':
        case 'unreachable':
            return [say('triple-login', look.result, (0,pulls/* pullDetail */.lR)(look))];
        case 'refused':
            return look.stage === 'login'
                ? [say('triple-login', 'refused', look.detail)]
                : [
                    say('triple-login', 'allowed', 'the login is accepted'),
                    say('triple-pull', 'refused', look.detail)
                ];
        default: {
            const answer = (0,pulls/* lookForAll */.ys)(look);
            return [accepted, say('triple-pull', answer.result, (0,pulls/* pullDetail */.lR)(answer))];
        }
    }
}
/** The evidence of the docker client; its "no such manifest" proves nothing and counts as skipped. */
function dockerEvidence(fact) {
    return {
        claim: 'docker-login',
        result: fact.result === 'no-proof' ? 'skipped' : fact.result,
        detail: fact.detail
    };
}
/** The evidence of the manifest, index or config blob about a platform. */
function platformEvidence(manifest, wanted) {
    const part = (0,image_verdict/* partFor */.LQ)(manifest, wanted);
    if (part === null)
        return null;
    const say = (result, detail) => ({
        claim: 'platform',
        result,
        detail
    });
    const known = manifest?.platforms ?? [];
    const list = known.length === 0 ? '' : `; the image exists for ${(0,image_verdict/* platformList */._P)(known)}`;
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
/** The evidence with inputs under the names by which the person who runs the check gives them. */
function evidenceAsGiven(run, evidence) {
    return evidence.map(piece => ({ ...piece, detail: inputsAsGiven(run, piece.detail) }));
}

// EXTERNAL MODULE: ./src/judge/package-advice.ts
var package_advice = __webpack_require__(5692);
// EXTERNAL MODULE: ./src/judge/tables/row.ts
var row = __webpack_require__(8345);
;// CONCATENATED MODULE: ./src/judge/tables/other-packages.ts


/** A package of npm, NuGet or RubyGems: the Packages API alone judges, so no own token is looked at. */
const otherPackageRows = [
    {
        row: 'the API was not asked',
        when: ({ package: look }) => look.read === 'not-applicable',
        verdict: row/* unknown */.L5,
        rule: null,
        why: 'nothing is known'
    },
    {
        row: 'a public package',
        when: isPublicPackage,
        verdict: row/* yes */.EZ,
        rule: null,
        why: 'every token of GitHub may read it'
    },
    ...github_packages/* rowsOfPackage */.T8
];
/** Judges a package of GitHub Packages that is no image. */
function judgeByApi(found) {
    const decision = (0,row/* decide */.LD)('other-packages', otherPackageRows, found);
    return isPublicPackage(found) ? decision : (0,github_packages/* forPrebuilds */._q)(found, decision);
}
/** Whether the Packages API says that everybody may read the package. */
function isPublicPackage({ package: look }) {
    return look.read === 'found' && look.visibility === 'public';
}

// EXTERNAL MODULE: ./src/judge/unreachable.ts
var unreachable = __webpack_require__(257);
;// CONCATENATED MODULE: ./src/judge/other-packages.ts











/** Judges a package of npm, NuGet or RubyGems that the repository takes from GitHub Packages. */
function judgeOtherPackage(context, facts) {
    const subject = other_packages_subjectOf(context, facts);
    const { found, decision } = subject;
    const [team, prebuild] = decision.verdict;
    const judged = (0,judge_types/* access */.T_)(team, prebuild, outsideAccess(context, found));
    const declared = found.grant === null ? [] : [declaredGrant(found.grant)];
    const ofPrebuilds = isPublicPackage(found) ? [] : prebuildEvidence(context);
    return {
        judged: { access: judged, evidence: [packageEvidence(facts.package), ...declared, ...ofPrebuilds] },
        findings: findingsOf(subject, facts, judged)
    };
}
function other_packages_subjectOf(context, facts) {
    const { owner, name } = ownerAndName(context, facts);
    const shown = `${facts.registry}/${owner}/${name}`;
    const found = {
        ...(0,package_input/* aboutPackage */.kq)(context, facts.package, shown, owner),
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
function outsideAccess(context, { package: look }) {
    const outside = (0,image_verdict/* outsideOf */.R_)(context);
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
    const advice = (0,package_advice/* isPackageRule */.f)(rule) ? (0,package_advice/* adviceOnPackage */.w)(rule, subject) : other_packages_unreachable(subject);
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
    const silent = (0,unreachable/* unreachableApi */.Dw)(context, look.read === 'found' ? { detail: 'the answer could not be used' } : look);
    return {
        message: `${silent.host} gave no usable answer about ${shown}.`,
        notes: [(0,advice/* asSentence */.KG)(silent.detail)],
        fixes: [(0,unreachable/* fixUnreachable */.Ay)(silent)]
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
        notes: [(0,advice/* asSentence */.KG)(look.detail), openWithout],
        fixes: [look.status === 401 ? (0,package_fixes/* validToken */.Am)(context) : tokenThatMay(context)]
    });
}
function repository_findings_hidden(context, look) {
    return (0,finding/* finding */.gk)('token-cannot-read-packages', {
        message: `GitHub shows no repository ${(0,judge_context/* repositoryWords */.kU)(context)} to the token.`,
        notes: [(0,advice/* asSentence */.KG)(look.detail), openWithout],
        fixes: [(0,advice/* nameRepository */.KL)(context)]
    });
}
function silent(context, look) {
    const api = (0,unreachable/* unreachableApi */.Dw)(context, look);
    return (0,finding/* finding */.gk)('registry-unreachable', {
        message: `${api.host} gave no usable answer about ${(0,judge_context/* repositoryWords */.kU)(context)}.`,
        notes: [(0,advice/* asSentence */.KG)(look.detail), openWithout],
        fixes: [(0,unreachable/* fixUnreachable */.Ay)(api)]
    });
}
const openWithout = 'So its visibility is not known: what people outside get, and who may pull a package of GitHub that is not public, cannot be judged.';
function tokenThatMay(context) {
    const { run } = context.facts;
    const personal = run.tokenKind === 'classic' || run.tokenKind === 'fine-grained';
    const page = run.tokenKind === 'classic' ? 'tokens' : 'personal-access-tokens';
    return (0,advice/* fix */.Up)({
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
    return (images.some(({ image, situations }) => (0,unreachable/* unreachableApiOf */.iZ)(context, image) !== null && situations.some(({ decision }) => decision.rule === rule)) || packagesTell(context, packages, rule, look => look.read === 'unreachable'));
}
function packagesTell({ facts }, verdicts, rule, same) {
    return facts.packages.some((one, index) => same(one.package) && verdicts[index]?.findings.some(found => found.rule === rule) === true);
}

// EXTERNAL MODULE: ./src/judge/cause-findings.ts + 1 modules
var cause_findings = __webpack_require__(3280);
;// CONCATENATED MODULE: ./src/judge/unused-declarations.ts









/**
 * One finding about the entries of the configuration file that nothing needs. None where something was not looked at,
 * since it could need them, nor about an entry that the pull request removes.
 */
function unusedDeclarations(context, judged) {
    const { policy, facts } = context;
    if (!policy.looksAtAll || (0,judge_context/* isPartlyHidden */.B9)(context))
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
        return isMeant && (isOpen(access) || situations.some(situation => (0,cause_findings/* ruleOf */.Y)(situation) === one.rule));
    });
}
function isOpen({ team, prebuild, outside }) {
    return [team, prebuild, outside].includes('unknown');
}
/** Entries that one message names; the rest is counted. */
const mostNamed = 3;
function findingOf(unused, file) {
    const [first, ...others] = unused;
    const isOne = others.length === 0;
    const named = unused.slice(0, mostNamed).map(({ what }) => what);
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
    const situations = (0,cause_findings/* countedSituations */.yE)(context, images.flatMap(verdict => verdict.situations));
    const told = (0,cause_findings/* onePerCause */.Fi)([
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
        ...(0,cause_findings/* causesOf */.cZ)(situations)
            .filter(({ rule, image }) => !(rule === 'secrets-not-checked' && redundant.length > 0 && isOfGitHub(image)))
            .map(cause_findings/* causeFinding */.DN),
        ...(0,cause_findings/* groupedBy */.me)(situations, ({ image }) => image.reference.registry).flatMap(secretFindings),
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
    return (0,cause_findings/* groupedBy */.me)(uses, ({ reference }) => (0,evidence_types/* imageKey */.p)(reference)).map(ofImage => {
        const [{ reference }] = ofImage;
        return (0,image_verdict/* judgeImage */.xQ)(context, context.facts.images.get((0,evidence_types/* imageKey */.p)(reference)) ?? notAsked(reference), ofImage);
    });
}
function notAsked(reference) {
    return {
        reference,
        authority: 'other',
        anonymous: { result: 'skipped', cause: 'not-used' },
        tokens: [],
        triples: [],
        package: null,
        docker: null,
        nearTags: []
    };
}

;// CONCATENATED MODULE: ./src/judge/open-questions.ts






/**
 * Whether the pull with the repository's own token can still matter for a package, given the answer of the Packages API:
 * whether there is a repository for which another answer of that pull leads to another row.
 */
function ownTokenCanMatter(look) {
    const answers = ['ok', 'refused', 'none'];
    return repositoriesFor(look).some(found => new Set(answers.map(token => (0,row/* decide */.LD)('github-packages', github_packages/* rowsOfPackage */.T8, { ...found, token }).row)).size >
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












/** Whether no server is asked: the run is offline, or GitHub is an Enterprise Server, which has no codespaces. */
function asksNoServer({ offline }, { environment }) {
    return offline || (0,github_servers/* deployment */.kG)(environment.servers) === 'server';
}
/** Asks registries and GitHub about the images and packages that were discovered, and returns the facts for the judge. */
async function collectFacts(discovered, ofCheckout, options, context, history) {
    const run = { options, context, history };
    const isServer = (0,github_servers/* deployment */.kG)(context.environment.servers) === 'server';
    if (asksNoServer(options, context))
        return withoutNetwork(discovered, ofCheckout, run, isServer);
    return withNetwork(discovered, ofCheckout, run, context.network());
}
async function withoutNetwork(discovered, ofCheckout, run, isServer) {
    const { environment } = run.context;
    const { servers } = environment;
    const cause = isServer ? 'no-codespaces' : 'offline';
    const detail = (0,pulls/* skippedWords */.MB)({ result: 'skipped', cause });
    const { discovery, packages, incomplete } = await touchedOf(discovered, run);
    const { configurations, uses } = discovery;
    const questions = { configurations, uses, packages };
    const answers = await (0,gather.gatherNothing)(questions, (0,github_servers/* containerRegistry */.RR)(servers), cause);
    const message = `${servers.server} is a GitHub Enterprise Server, which has no Codespaces: nothing was asked, and there is no verdict.`;
    const declared = await (0,effective_config/* declaredForRun */.JV)(ofCheckout, run.options.configFile, run.context, () => Promise.resolve({ read: 'not-applicable', detail }));
    const findings = isServer ? [(0,finding/* finding */.gk)('codespaces-unavailable', { message })] : [];
    return collected(discovery, answers, run, {
        declared: { ...declared, findings: [...declared.findings, ...findings] },
        repositoryAnswer: { read: 'not-applicable', detail },
        registries: registriesOf(discovered, answers),
        requests: {},
        incomplete: asksNothing(questions) ? [] : [`no server was asked, since ${detail}`],
        untouched: incomplete,
        limits: []
    });
}
async function withNetwork(discovered, ofCheckout, run, network) {
    const { options, context } = run;
    const { baseFolder } = context;
    const github = context.github();
    const declared = await (0,effective_config/* declaredForRun */.JV)(ofCheckout, options.configFile, context, (repository, path, ref) => github.fileAt(repository, external_node_path_.posix.join(baseFolder, path), ref));
    const touched = await touchedOf(discovered, run);
    const { configurations, uses } = touched.discovery;
    const questions = { configurations, uses, packages: touched.packages };
    const repositoryAnswer = await readRepository(questions, options.repository, github);
    const { declarations } = declared;
    const known = { discovery: touched.discovery, repositoryAnswer, declarations };
    const answers = await collect_ask(questions, run, network, github, canMatter(discovered, known, run), repositoryAnswer);
    const learned = {
        declared,
        repositoryAnswer,
        registries: registriesOf(discovered, answers),
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
/** Returns whether a question that was not asked yet can still change a verdict, by the tables of the judge. */
function canMatter(discovered, known, { options, context }) {
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
            unmatchedTriples: unmatchedTriplesOf(discovered, answers, context),
            misnamedVariables: [],
            declarations,
            requests: {},
            incomplete: [],
            untouched: []
        }, policyOf(options, { today: context.today, looksAtAll: false }))
    };
}
/** Returns the options by which the judge decides. */
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
/** Shown as incomplete; the conclusion does not depend on it. */
function startsLater({ configurations }) {
    return configurations.flatMap(configuration => configuration.startsLater);
}
function unmatchedTriplesOf(discovered, answers, { environment }) {
    return (0,triples_triples/* assignTriples */.Pz)(environment.triples, registriesOf(discovered, answers)).unmatchedTriples;
}
function registriesOf(discovered, answers) {
    const references = [...discovered.uses, ...answers.uses, ...answers.images.values()];
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
 * Returns the names of variables that are nearly those of a triple: in a codespace its secrets are ordinary variables. Of
 * a value only whether it is empty is read.
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
// EXTERNAL MODULE: ./src/discovery/discover.ts + 1 modules
var discovery_discover = __webpack_require__(4500);
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
        return unknown('not every file could be read as it was before the pull request');
    const bounds = [...discovery.incomplete, ...head.discovery.incomplete];
    if (bounds.length > 0)
        return unknown(bounds.join('; '));
    const beside = baseFiles(files, changes, follow);
    const named = packages && head.packages.length > 0 ? await (0,packages_packages.discoverPackages)(beside.files) : noPackages;
    const ofPackages = beside.whole() && named.incomplete.length === 0 ? named : noPackages;
    const whole = { ...discovery, findings: [...discovery.findings, ...ofPackages.findings] };
    return {
        kind: 'known',
        discovered: {
            discovery: whole,
            configurations: whole.configurations,
            uses: whole.uses,
            packages: ofPackages.packages
        }
    };
}
const noPackages = { packages: [], findings: [], incomplete: [] };
function unknown(detail) {
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
    return { conclusion: then.conclusion, images, resolved: resolvedIn(then, now) };
}
/** The findings that are gone, unless another one takes their place for the same images. */
function resolvedIn(then, now) {
    const before = new Set(now.findings.map(({ fingerprint }) => fingerprint));
    const after = new Set(then.findings.map(({ fingerprint }) => fingerprint));
    const inPlace = new Set(then.findings.filter(({ fingerprint }) => !before.has(fingerprint)).flatMap(({ images }) => images));
    return now.findings
        .filter(({ rule, fingerprint }) => rule !== 'declaration-changed' && !after.has(fingerprint))
        .filter(({ images }) => !images.some(image => inPlace.has(image)))
        .map(({ fingerprint }) => fingerprint);
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










/** The whole job: files → uses → facts → verdicts → report. The result contains no secret. */
async function check(options, context) {
    const discovered = await (0,discover/* discoverAll */.$)(options, context);
    if (discovered.kind !== 'done')
        return discovered;
    const declarations = await (0,effective_config/* readDeclarations */.m2)(context.files, options.configFile);
    if (declarations.kind !== 'done')
        return declarations;
    await (0,effective_config/* warnOfMisplaced */.yl)(options, context);
    const history = historyOf(options, context);
    const collected = await collectFacts(discovered.value, declarations.value, options, context, history);
    const base = await baseOf(discovered.value, history, options, context);
    const report = await judged(discovered.value, base, collected, options, context);
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
/** Opens the history of the pull request; `null`: the run is not about one. */
function historyOf(options, context) {
    const { situation } = context;
    if (situation.pullRequest === null)
        return null;
    return openHistory(situation.pullRequest, options, context, asksNoServer(options, context));
}
async function baseOf(head, history, { newOnly }, { warn }) {
    if (history === null)
        return null;
    const base = await history.base(head);
    if (base.kind === 'known')
        return base.discovered;
    if (newOnly)
        warn(`\`new-only\`: what the base commit names could not be read, so no finding was lowered: ${base.detail}`);
    return null;
}
/** Judges the head, the base by the same facts, and what holds once the pull request is merged. */
async function judged(head, base, { discovery, facts: answers, proposed }, options, context) {
    const { situation, checkedOut, today } = context;
    const isOffline = asksNoServer(options, context);
    const policy = policyOf(options, { today, looksAtAll: !isOffline && !leavesOut(options, situation) });
    const requests = isOffline ? answers.requests : context.network().requests();
    const facts = { ...answers, requests };
    const all = { discovery, facts, policy };
    const onBase = base === null ? null : await judgeBase(base, all);
    const judgement = judge_judge(discovery, facts, policy, options.newOnly ? onBase : null);
    const merged = proposed === null ? null : judgeMerged(proposed, judgement, all);
    const about = (0,identity/* belongsToRun */.zi)(checkedOut)
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
