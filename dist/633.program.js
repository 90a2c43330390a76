export const id = 633;
export const ids = [633];
export const modules = {

/***/ 9662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ boundBody),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   TR: () => (/* binding */ bodyLimits),
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   dC: () => (/* binding */ withBody),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);

/** Bounds on bodies in bytes. */
const bodyLimits = {
    manifest: 4 * 1024 * 1024,
    tags: 1024 * 1024,
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
        const isBodiless = statusesWithoutBody.has(status);
        if (isBodiless)
            void body?.cancel();
        return withUrl(new Response(isBodiless ? null : body, { status, headers }), url);
    }
    catch {
        void body?.cancel();
        throw new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W('invalid-answer', `${new URL(url).host} answered what HTTP does not know (${status})`, { host: new URL(url).host });
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
    return new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W('limit-reached', `${host} answered more than ${limit} bytes where less was expected`, {
        host
    });
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
/**
 * The answer with the body that a server compressed although it was asked not to; the headers no longer say so.
 * Throws `NoAnswer` `invalid-answer` for an encoding that is not read, and so does the body for one that is broken.
 */
async function decoded(response) {
    const encoding = (response.headers.get('content-encoding') ?? '').trim().toLowerCase();
    if (encoding === '' || encoding === 'identity' || response.body === null)
        return response;
    const format = readEncodings.get(encoding);
    if (format === undefined) {
        await discard(response);
        throw badEncoding(response, 'which was not asked for and is not read');
    }
    const source = response.body;
    const events = {
        end: () => undefined,
        failure: (error) => error instanceof _types_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W
            ? error
            : badEncoding(response, 'and with a body that is not of that encoding')
    };
    const plain = withBody(response, streamOf(source.pipeThrough(new DecompressionStream(format)), events));
    plain.headers.delete('content-encoding');
    plain.headers.delete('content-length');
    return plain;
}
const readEncodings = new Map([
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['deflate', 'deflate']
]);
function badEncoding(response, why) {
    const host = URL.canParse(response.url) ? new URL(response.url).host : 'the host';
    const named = (response.headers.get('content-encoding') ?? '').replace(/[^\w, -]/g, '').slice(0, 40);
    return new _types_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W('invalid-answer', `${host} answered with Content-Encoding ${named}, ${why}`, { host });
}
/** Cancels the body of an answer that nobody reads, so that its connection is free or closed. */
async function discard(response) {
    await response.body?.cancel().catch(() => undefined);
}


/***/ }),

/***/ 1000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoizeOne),
/* harmony export */   U: () => (/* binding */ memoize)
/* harmony export */ });
/**
 * A memo of answers by key, for any room: whatever is worth asking only once (a registry, GitHub, a file, a program).
 * Failures stay as well: the layers below have repeated what was worth it.
 */
function memoize() {
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
        },
        keys: () => [...answers.keys()]
    };
}
/** The same for a single question: it is asked at the first call, and every call returns that answer. */
function memoizeOne(ask) {
    let answer = null;
    return () => (answer ??= ask());
}


/***/ }),

/***/ 8902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ unrepeated),
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   dP: () => (/* binding */ withAttempts),
/* harmony export */   ei: () => (/* binding */ ordinaryPatience),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9662);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5853);



/** The patience of a run. */
const ordinaryPatience = { attempts: 4, baseSeconds: 0.5 };
/** Failures that may pass: a name that cannot be resolved is often a resolver that is not ready yet. */
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
        if (!isRepeatable(request))
            return next(request, signal);
        const end = Date.now() + options.timeoutSeconds() * 1000;
        const most = Math.min(options.attempts, fewer.get(request) ?? options.attempts);
        for (let count = 1;; count += 1) {
            const attempt = await tryOnce(next, request, signal);
            if (attempt.kind === 'answer')
                return attempt.response;
            const wait = Math.max(backoff(count, options), (attempt.at ?? 0) - Date.now());
            if (count >= attemptsFor(attempt.failure, most) || Date.now() + wait >= end)
                throw attempt.failure;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait, undefined, { signal }).catch(() => {
                throw attempt.failure;
            });
        }
    };
}
/** A name that does not exist does not come into being: it is asked for twice, no more. */
function attemptsFor(failure, most) {
    return failure.reason === 'dns' ? Math.min(2, most) : most;
}
/** Milliseconds. */
function backoff(count, options) {
    return options.baseSeconds * 1000 * 2 ** (count - 1) * (0.5 + Math.random() / 2);
}
async function tryOnce(next, request, signal) {
    try {
        const response = await next(copyOf(request), signal);
        const attempt = judge(response, new URL(request.url).host);
        if (attempt.kind === 'again')
            await (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .discard */ .vf)(response);
        return attempt;
    }
    catch (error) {
        if (error instanceof _types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W && passing.has(error.reason) && !signal.aborted) {
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
    return { kind: 'again', at, failure: new _types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('server-error', `${host} answered ${status}`, { host }) };
}
function rateLimited(host, status, at) {
    const retry = at === null || at - Date.now() > year ? undefined : { after: instant(at) };
    const doubt = at === null || retry !== undefined ? '' : ' (it names a time more than a year from now)';
    return new _types_js__WEBPACK_IMPORTED_MODULE_2__/* .NoAnswer */ .W('rate-limited', `${host} limits the rate of requests (${status}); try again ${(0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .retryWords */ .G)(retry)}${doubt}`, { host, ...(retry === undefined ? {} : { retry }) });
}
const year = 366 * 24 * 3600 * 1000;
function instant(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
/** Seconds above this are no waiting time but a date: Docker Hub's `x-retry-after` counts from 1970. */
const longestWait = 366 * 24 * 3600;
/**
 * When the answer allows the next try: `Retry-After` in seconds or as an HTTP date (RFC 9110 10.2.3),
 * Docker Hub's `x-retry-after`, or GitHub's `x-ratelimit-reset` where `x-ratelimit-remaining` is 0.
 */
function tryAgainAt(headers, now) {
    const limited = headers.get('x-ratelimit-remaining') === '0';
    const stated = moment(headers.get('retry-after'), now) ??
        moment(headers.get('x-retry-after'), now) ??
        (limited ? moment(headers.get('x-ratelimit-reset'), now) : null);
    return stated !== null && stated > now ? stated : null;
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
const marked = new WeakSet();
const single = new WeakSet();
const fewer = new WeakMap();
/** Says of a request that it may be sent again though its method does not say so: a POST that asks for a token. */
function repeatable(request) {
    marked.add(request);
    return request;
}
/** Says of a request that it is sent so many times at most, where that is less than usual. */
function withAttempts(request, most) {
    fewer.set(request, most);
    return request;
}
/** Says of a request that it is not worth a second one: what it asks for can be done without. */
function unrepeated(request) {
    single.add(request);
    return request;
}
/** Whether sending the request twice does no more than sending it once, and the answer is worth it. */
function isRepeatable(request) {
    if (single.has(request))
        return false;
    return ['GET', 'HEAD', 'OPTIONS'].includes(request.method) || marked.has(request);
}
/** A copy to send; the original keeps its body and can be copied again. The marks go with it. */
function copyOf(request) {
    const copy = request.clone();
    if (single.has(request))
        unrepeated(copy);
    const most = fewer.get(request);
    if (most !== undefined)
        withAttempts(copy, most);
    return marked.has(request) ? repeatable(copy) : copy;
}


/***/ })

};
