export const id = 8315;
export const ids = [8315];
export const modules = {

/***/ 8315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  concurrency: () => (/* binding */ concurrency),
  counter: () => (/* binding */ counter),
  networkOver: () => (/* binding */ networkOver),
  openNetwork: () => (/* binding */ openNetwork)
});

// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(1553);
;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

// EXTERNAL MODULE: ./src/http/body.ts
var http_body = __webpack_require__(9662);
// EXTERNAL MODULE: ./src/http/address.ts
var address = __webpack_require__(452);
// EXTERNAL MODULE: ./src/http/memoize.ts
var memoize = __webpack_require__(1000);
// EXTERNAL MODULE: ./src/http/types.ts
var types = __webpack_require__(5853);
;// CONCATENATED MODULE: ./src/http/proxy.ts
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

;// CONCATENATED MODULE: ./src/http/errors.ts


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
/** Codes of a connection on which nothing more arrived. */
const idleCodes = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
/** A failure below HTTP as a `NoAnswer`: the host and the error's code, nothing else of the request. */
function transportFailure(error, url, proxy = { kind: 'none' }) {
    const known = innerOf(error, types/* NoAnswer */.W);
    if (known !== null)
        return known;
    const failure = (cause, why) => new types/* NoAnswer */.W(cause, `${url.host} gave no answer: ${why}`, { host: url.host });
    const failed = innerOf(error, ProxyFailure);
    if (failed !== null)
        return failure('proxy', failed.message);
    const status = proxyStatus(error);
    if (status !== null && proxy.kind === 'named')
        return failure(status >= 500 ? 'connection' : 'proxy', proxyRefusal(proxy, status));
    return failure(causeOf(codeOf(error)), connectionFailure(error));
}
/** Why a connection failed, as a clause with the error's code. */
function connectionFailure(error) {
    const code = codeOf(error);
    const sentence = idleCodes.has(code)
        ? 'it fell silent'
        : (sentences[causeOf(code)] ?? 'the connection failed');
    return `${sentence}${code === '' ? '' : ` (${code})`}`;
}
/** undici reports the answer of a proxy to CONNECT in the message of an error alone. */
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

;// CONCATENATED MODULE: ./src/http/connection.ts






/** Bytes of all header lines of one answer; Node's own default is 16 KiB, and Azure's and GitHub's answers stay below. */
const headerBytes = 16 * 1024;
/** Some registries refuse a client without a name. */
const userAgent = 'codespaces-preflight';
/**
 * One request, one answer, over HTTP/1.1: redirects are answers, the body is a stream, nothing is decompressed here.
 * Private addresses are refused before and at the connection, plain http goes to loopback
 * and trusted hosts alone. undici loads with the first request.
 */
function openConnections(options) {
    let isOpen = false;
    const dispatchers = (0,memoize/* memoizeOne */.B)(() => {
        isOpen = true;
        return openDispatchers(options);
    });
    const send = async (request, signal = request.signal) => sendThrough(await dispatchers(), request, signal);
    return {
        fetch: guard(send, options),
        close: async () => {
            if (!isOpen)
                return;
            const { secure, plain, direct, toProxies } = await dispatchers();
            for (const socket of toProxies)
                socket.destroy();
            await Promise.all([secure, plain, direct].map(({ dispatcher }) => dispatcher.destroy()));
        }
    };
}
async function openDispatchers(options) {
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const connect = guardedConnector(undici, options);
    const idle = options.idleSeconds * 1000;
    const bounds = { maxHeaderSize: headerBytes, headersTimeout: idle, bodyTimeout: idle };
    const requestTls = { timeout: options.connectSeconds * 1000 };
    const shared = { connect, requestTls, ...bounds, noProxy: options.proxies.no ?? '' };
    const toProxies = new Set();
    const through = (proxy, scheme) => {
        const connectProxy = proxyConnector(undici, proxy, options, toProxies);
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
        direct: { proxy: { kind: 'none' }, dispatcher: new undici.Agent({ connect, ...bounds }) },
        toProxies
    };
}
/** One that cannot be used gets a name that no proxy has, so that `NO_PROXY` still lets hosts past it. */
function addressOf(proxy) {
    if (proxy.kind === 'none')
        return '';
    return proxy.kind === 'named' ? proxy.url.href : 'http://proxy.invalid';
}
/** The connection to the proxy itself, which the environment names and which is therefore trusted. */
function proxyConnector(undici, proxy, { connectSeconds }, open) {
    const connect = undici.buildConnector({ timeout: connectSeconds * 1000 });
    return (target, callback) => {
        if (proxy.kind !== 'named') {
            callback(new ProxyFailure(proxy.kind === 'unusable' ? proxy.detail : 'there is no proxy'), null);
            return;
        }
        connect(target, (...[error, socket]) => {
            if (error === null) {
                open.add(socket);
                socket.once('close', () => open.delete(socket));
                callback(null, socket);
            }
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
        lookup: (0,address/* socketLookup */.Mq)(options.lookup)
    });
    const guarded = undici.buildConnector({
        timeout,
        lookup: (0,address/* publicLookup */.km)(options.lookup)
    });
    return (target, callback) => {
        const url = new URL(`${target.protocol}//${target.host ?? target.hostname}`);
        const connect = options.allowPrivateNetwork || isTrusted(url, options) ? free : guarded;
        connect(target, callback);
    };
}
async function sendThrough(dispatchers, request, signal) {
    const url = new URL(request.url);
    const { dispatcher, proxy } = routeFor(dispatchers, url);
    try {
        const answered = dispatchers.undici.request(url, {
            dispatcher,
            method: request.method,
            headers: headersOf(request),
            body: request.body === null ? null : Buffer.from(await request.arrayBuffer()),
            signal,
            // undici closes the connection after a HEAD by default: each manifest of Docker Hub would cost a second handshake.
            reset: false
        });
        const { statusCode, headers, body } = await unlessAborted(answered, signal);
        // An abort destroys the body also when nobody reads it.
        body.on('error', () => undefined);
        const stream = (0,http_body/* streamOf */.mA)(body, {
            end: () => body.destroy(),
            failure: error => transportFailure(error, url, proxy)
        });
        return (0,http_body/* answer */.ZF)(request.url, statusCode, headers, stream);
    }
    catch (error) {
        throw transportFailure(error, url, proxy);
    }
}
/** undici notices an abort only when the request has a connection, and a proxy may never give it one. */
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
function routeFor({ direct, secure, plain }, url) {
    if ((0,address/* isLoopbackHost */.cW)(url.hostname))
        return direct;
    return url.protocol === 'https:' ? secure : plain;
}
/**
 * With `accept-encoding: identity`: a bound on a body is a bound on what arrives, and a server may choose an
 * encoding by itself where none is named (RFC 9110 12.5.3).
 */
function headersOf(request) {
    const headers = new Headers(request.headers);
    headers.set('accept-encoding', 'identity');
    if (!headers.has('user-agent'))
        headers.set('user-agent', userAgent);
    return Object.fromEntries(headers);
}
/**
 * Refuses what the address alone shows to be out of bounds, before anything is sent: private hosts, and plain
 * http but with loopback and trusted hosts. What a name resolves to is checked when it is connected to.
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
        throw (0,address/* privateAddress */.wv)(url.hostname);
    const plain = url.protocol === 'http:' && options.allowPrivateNetwork && (0,address/* isLoopbackHost */.cW)(url.hostname);
    if (url.protocol !== 'https:' && !plain) {
        throw new types/* NoAnswer */.W('address-refused', `${url.host} was not asked: only https is spoken with public hosts`);
    }
}
/** Whether the environment itself names the host. */
function isTrusted(url, { trustedHosts }) {
    return trustedHosts.includes((0,address/* hostAndPort */.PG)(url));
}

;// CONCATENATED MODULE: ./src/http/redirects.ts



/** Redirects in a row that are followed. */
const mostRedirects = 5;
const statuses = new Set([301, 302, 303, 307, 308]);
/** What another origin gets to see of a request: nothing that proves who asks. */
const harmlessHeaders = new Set(['accept', 'accept-language', 'user-agent', 'range']);
/**
 * Follows redirects by hand: five at most, to https alone (http only from loopback to loopback),
 * without credentials to another origin, and each passes the layers below, address guard included, as a request of
 * its own. A request other than GET or HEAD never leaves its origin. Throws `NoAnswer` `redirect-refused`.
 * `redirect: 'manual'` returns the redirect itself, as with the web's `fetch`.
 */
function redirects(next, options) {
    return async (request, signal = request.signal) => {
        let current = request;
        for (let count = 0;; count += 1) {
            const response = await next(current.body === null ? current : current.clone(), signal);
            const location = response.headers.get('location');
            if (request.redirect === 'manual' || !statuses.has(response.status) || location === null)
                return response;
            await (0,http_body/* discard */.vf)(response);
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
    return new types/* NoAnswer */.W('redirect-refused', `${new URL(request.url).host} ${what}; that was not followed`);
}

// EXTERNAL MODULE: ./src/http/retry.ts
var retry = __webpack_require__(8902);
;// CONCATENATED MODULE: ./src/http/timeout.ts



/** An allowance for one request with its retries. */
function requestAllowance(seconds) {
    return {
        seconds,
        late: host => new types/* NoAnswer */.W('time-out', `${host} gave no whole answer within ${Math.ceil(seconds)} seconds`, { host })
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
        const failure = (error) => clock.signal.reason instanceof types/* NoAnswer */.W ? clock.signal.reason : error;
        try {
            const response = await next((0,retry/* copyOf */.zP)(request), clock.signal);
            if (response.body !== null)
                return (0,http_body/* withBody */.dC)(response, (0,http_body/* streamOf */.mA)(response.body, { end, failure }));
            end();
            return response;
        }
        catch (error) {
            end();
            throw failure(error);
        }
    };
}
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
        return new types/* NoAnswer */.W('limit-reached', sentence);
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

;// CONCATENATED MODULE: ./src/http/network.ts








/** All layers over the real network. Nothing is opened before the first request. */
function openNetwork(options) {
    const connections = openConnections({
        ...options,
        connectSeconds: Math.min(10, options.timeoutSeconds / 2),
        idleSeconds: options.timeoutSeconds + 5,
        lookup: options.lookup ?? (hostname => (0,promises_.lookup)(hostname, { all: true }))
    });
    return layered(connections.fetch, options, () => connections.close());
}
/** The same layers over another connection: the embedded world of the demonstration, or that of a test. */
function networkOver(connection, options) {
    return layered(connection, options, () => Promise.resolve());
}
function layered(connection, options, close) {
    const counts = counter();
    const limits = limiter({ requests: options.requestLimit ?? 20_000, seconds: options.totalSeconds ?? 900 });
    const allowance = () => limits.allowance(options.timeoutSeconds);
    const timeoutSeconds = () => allowance().seconds;
    const baseSeconds = options.retryBaseSeconds ?? retry/* ordinaryPatience */.ei.baseSeconds;
    // Bounded on both sides: a compressed body may unfold to little or to much.
    const bounded = async (request, signal) => {
        const received = (0,http_body/* boundBody */.B9)(await connection(request, signal), http_body/* bodyLimits */.TR.any);
        return (0,http_body/* boundBody */.B9)(await (0,http_body/* decoded */.DH)(received), http_body/* bodyLimits */.TR.any);
    };
    const counted = limits.layer(counts.layer(bounded));
    const repeated = (0,retry/* retry */.L5)(redirects(counted, options), { ...retry/* ordinaryPatience */.ei, baseSeconds, timeoutSeconds });
    return {
        fetch: concurrency(timeout(repeated, allowance), options.concurrency),
        requests: counts.requests,
        limits: limits.met,
        close
    };
}
/** At most `most` requests wait for an answer at once; the others queue, and their time-out has not begun. */
function concurrency(next, most) {
    const queue = pLimit(Math.max(1, Math.floor(most)));
    return (request, signal) => queue(() => next(request, signal));
}
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
                if (error instanceof types/* NoAnswer */.W && error.reason === 'address-refused')
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


/***/ })

};
