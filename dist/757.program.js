export const id = 757;
export const ids = [757];
export const modules = {

/***/ 757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/http/body.ts
var http_body = __webpack_require__(9662);
// EXTERNAL MODULE: ./src/http/memoize.ts
var memoize = __webpack_require__(1000);
// EXTERNAL MODULE: ./src/http/types.ts
var types = __webpack_require__(5853);
// EXTERNAL MODULE: ./src/http/retry.ts
var retry = __webpack_require__(8902);
// EXTERNAL MODULE: ./src/github/types.ts
var github_types = __webpack_require__(1994);
;// CONCATENATED MODULE: ./src/github/api.ts





/** The version of the API that every request names: answers keep their form when GitHub publishes a new one. */
const apiVersion = '2022-11-28';
/** GraphQL's address under that of the API. Nothing is changed through it here, so a question may be put twice. */
const graphql = '/graphql';
const noLog = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/** Makes the API client. GitHub's own client is loaded at the first question, since many runs ask none. */
function createApi(fetch, servers) {
    const clients = (0,memoize/* memoize */.U)();
    return {
        async ask(token, route, parameters) {
            if (leavesItsPath(route, parameters))
                return { kind: 'unreachable', unreachable: { detail: 'the name cannot be part of an address' } };
            try {
                const octokit = await clients.get(token, () => makeOctokit(token, fetch, servers));
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
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const fetchWhole = async (url, init) => {
        const request = new Request(url, init);
        return wholly(await fetch(url === `${servers.api}${graphql}` ? (0,retry/* repeatable */.EQ)(request) : request));
    };
    return getOctokit(token, {
        baseUrl: servers.api,
        userAgent: 'codespaces-preflight',
        log: noLog,
        request: { fetch: fetchWhole, log: noLog }
    });
}
/** The largest answer that is read, in bytes. */
const largestAnswer = 4 * 1024 * 1024;
/** Octokit takes a body that fails for an empty one: it is read here, so that a failure stays one. */
async function wholly(response) {
    const body = await (0,http_body/* readBody */.x8)(response, largestAnswer);
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
    if (error instanceof types/* NoAnswer */.W)
        return { kind: 'unreachable', unreachable: unreachableKind(error) };
    if (cause instanceof types/* NoAnswer */.W)
        return { kind: 'unreachable', unreachable: unreachableKind(cause) };
    const response = responseOf(error);
    if (response === null)
        return { kind: 'unreachable', unreachable: { detail: "GitHub's API gave no answer" } };
    const { status, data, headers } = response;
    const limit = rateLimit(status, data, headers);
    if (limit !== null)
        return { kind: 'unreachable', unreachable: limit };
    if (status >= 500)
        return { kind: 'unreachable', unreachable: { detail: `GitHub's API answered ${status}` } };
    return { kind: 'answered', status, data, headers };
}
function unreachableKind({ message, reason, party }) {
    return { detail: message, cause: reason, ...party };
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
 * The silence that an answer stands for which is a primary or secondary rate limit, else `null`
 * (docs: rate limits for the REST API): both come as 403 or 429, and only their headers or text tell them from a refusal.
 */
function rateLimit(status, data, headers) {
    if (status !== 403 && status !== 429)
        return null;
    const message = (0,github_types/* textAt */.$6)(data, 'message') ?? '';
    const spent = headers['x-ratelimit-remaining'] === '0';
    const later = headers['retry-after'];
    if (status === 403 && !spent && later === undefined && !/rate limit/i.test(message))
        return null;
    const retry = retryOf(headers, spent);
    const detail = `GitHub's rate limit is reached (${status}); try again ${(0,types/* retryWords */.G)(retry)}`;
    return { detail, cause: 'rate-limited', retry };
}
function retryOf(headers, spent) {
    const later = headers['retry-after'];
    if (typeof later === 'string' && /^\d{1,9}$/.test(later))
        return { seconds: Number(later) };
    const reset = Number(headers['x-ratelimit-reset']);
    return spent && reset > 0 && reset < 1e11
        ? { after: new Date(reset * 1000).toISOString() }
        : { seconds: 60 };
}

// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(1511);
// EXTERNAL MODULE: ./src/github/servers.ts
var servers = __webpack_require__(1995);
;// CONCATENATED MODULE: ./src/github/refusal.ts


/** The reason for an answer that is neither success nor 404. */
function notRead(answer, token, question) {
    if (answer.kind === 'unreachable') {
        return { ...answer.unreachable, read: 'unreachable', detail: about(question, answer.unreachable.detail) };
    }
    if (answer.status === 401 || answer.status === 403)
        return {
            read: 'refused',
            status: answer.status,
            ...(lacksSingleSignOn(answer) ? { singleSignOn: true } : {}),
            detail: about(question, refusal(answer, token, question))
        };
    return {
        read: 'unreachable',
        detail: about(question, `GitHub's API gave an answer that was not expected (${answer.status})`)
    };
}
/** The reason for an answer whose status is success and whose form is not GitHub's. */
function malformed(question) {
    return {
        read: 'unreachable',
        detail: about(question, "the answer of GitHub's API has another form than expected")
    };
}
/**
 * 401 is a token that GitHub does not know; 403 is one that may not. The header `x-github-sso` and GitHub's own words
 * tell a missing single sign-on from a missing permission.
 */
function refusal(answer, token, question) {
    const kind = (0,servers/* tokenKind */.aA)(token.value);
    const who = `\`${token.name}\` (${(0,servers/* tokenWords */.Hs)(kind)})`;
    if (answer.status === 401)
        return `GitHub does not accept ${who} (401): it is wrong, revoked or expired`;
    if (lacksSingleSignOn(answer))
        return `${who} is not authorized for the organization's single sign-on (403)`;
    const words = messageOf(answer);
    const said = words === null ? '403' : `403: ${words}`;
    return `${who} may not (${said}); ${question.needs[kind]}`;
}
function about({ what }, reason) {
    return what === null ? reason : `${what}: ${reason}`;
}
function lacksSingleSignOn({ status, headers }) {
    const sso = (0,github_types/* entry */.f_)(headers, 'x-github-sso');
    return status === 403 && typeof sso === 'string' && sso.startsWith('required');
}
/** GitHub's own words, cut, and on one line. */
function messageOf(answer) {
    const message = (0,github_types/* textAt */.$6)(answer.data, 'message');
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
async function readRepository(api, token, name) {
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
    const fullName = (0,github_types/* textAt */.$6)(data, 'full_name');
    const ownerType = (0,github_types/* textAt */.$6)(data, 'owner', 'type');
    if (fullName === null || (ownerType !== 'Organization' && ownerType !== 'User'))
        return null;
    const forking = (0,github_types/* entry */.f_)(data, 'allow_forking');
    const permitsForking = typeof forking === 'boolean' ? forking : null;
    return { read: 'found', fullName, ownerType, visibility: repositoryVisibility(data), permitsForking };
}
/** Older answers have `private` alone, which holds for internal repositories too. */
function repositoryVisibility(data) {
    const word = (0,github_types/* textAt */.$6)(data, 'visibility');
    if (word !== null)
        return visibilityOf(word);
    const isPrivate = (0,github_types/* entry */.f_)(data, 'private');
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
/** Asks what kind of account `owner` is, with the first token that gets an answer; else with what the last one was told. */
async function readOwner(api, tokens, owner) {
    const looks = [];
    for (const token of tokens) {
        const look = await lookWith(api, token, owner);
        looks.push(look);
        if (look.read === 'found')
            return look;
        if (look.read === 'not-found')
            return { ...look, ...refusalOfRun(tokens[0], looks[0]) };
    }
    return looks.at(-1) ?? { read: 'no-token', detail: 'no token was given to read packages with' };
}
function refusalOfRun(token, look) {
    return token?.name === 'token' && look?.read === 'refused' ? { tokenRefused: look.detail } : {};
}
async function lookWith(api, token, owner) {
    const question = ownerQuestion(owner);
    const answer = await api.ask(token.value, 'GET /users/{username}', { username: owner });
    if (answer.kind === 'answered' && answer.status === 404)
        return { read: 'not-found', detail: `there is no account ${owner} (404)` };
    if (answer.kind !== 'answered' || answer.status !== 200)
        return notRead(answer, token, question);
    const type = (0,github_types/* textAt */.$6)(answer.data, 'type');
    return type === 'Organization' || type === 'User' ? { read: 'found', type } : malformed(question);
}
function ownerQuestion(owner) {
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
/** Makes a finder that asks about each account once, with these tokens; `repositories` are the answers so far, by name. */
function ownerFinder(api, tokens, repositories) {
    const accounts = (0,memoize/* memoize */.U)();
    const known = async (owner) => {
        for (const name of repositories.keys().filter(key => ownerOf(key) === owner)) {
            const answer = await repositories.known(name);
            if (answer?.read === 'found' && ownerOf(answer.fullName) === owner)
                return answer.ownerType;
        }
        return null;
    };
    return {
        find: owner => accounts.get(owner.toLowerCase(), async () => {
            const type = await known(owner.toLowerCase());
            return type === null ? readOwner(api, tokens, owner) : { read: 'found', type };
        })
    };
}
function ownerOf(repository) {
    return repositoryName(repository)?.owner.toLowerCase();
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
    const listed = await (0,pages/* listPages */.pN)(api, token.value, {
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...name, issue_number: place.pullRequest },
        member: null,
        pages: 50
    });
    if (listed.kind === 'stopped')
        return failed(listed.answer, token, question);
    const byApp = (0,servers/* tokenKind */.aA)(token.value) === 'installation';
    const found = listed.items.filter(item => isOurs(item, place.marker, byApp)).at(-1);
    const id = (0,github_types/* integerAt */.OW)(found, 'id');
    if (id === null)
        return { read: 'none' };
    return {
        read: 'found',
        comment: { id, body: (0,github_types/* textAt */.$6)(found, 'body') ?? '', page: (0,github_types/* textAt */.$6)(found, 'html_url') }
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
    const found = await findComment(api, token, place);
    if (found.read !== 'none' && found.read !== 'found')
        return found;
    const previous = found.read === 'found' ? found.comment.body : null;
    const body = typeof content === 'string' ? content : content(previous);
    if (body === null)
        return { read: 'unchanged', page: found.read === 'found' ? found.comment.page : null };
    if (found.read === 'none')
        return createComment(api, token, place, body);
    if (found.comment.body === marked(place, body))
        return { read: 'unchanged', page: found.comment.page };
    return updateComment(api, token, place, found.comment.id, body);
}
function marked(place, body) {
    return body.startsWith(place.marker) ? body : `${place.marker}\n${body}`;
}
const insiders = ['OWNER', 'MEMBER', 'COLLABORATOR'];
function isOurs(item, marker, byApp) {
    if ((0,github_types/* textAt */.$6)(item, 'body')?.startsWith(marker) !== true)
        return false;
    return byApp
        ? (0,github_types/* textAt */.$6)(item, 'user', 'type') === 'Bot'
        : insiders.includes((0,github_types/* textAt */.$6)(item, 'author_association'));
}
async function write(api, token, place, writing) {
    const answer = await api.ask(token.value, writing.route, writing.parameters);
    if (answer.kind === 'answered' && answer.status === writing.status)
        return { read: writing.read, page: (0,github_types/* textAt */.$6)(answer.data, 'html_url') };
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
    const need = question.needs[(0,servers/* tokenKind */.aA)(token.value)];
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

;// CONCATENATED MODULE: ./src/github/contents.ts




/** The largest file that is read, in bytes; GitHub gives the content of no larger one in this form. */
const largestFile = 1024 * 1024;
/**
 * Reads a file of at most 1 MiB at a commit, branch or tag. A folder or submodule at the path counts as `missing`; a link
 * that leads to no file, which GitHub does not follow, is not read.
 */
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
    const type = (0,github_types/* textAt */.$6)(answer.data, 'type');
    if (type === 'symlink')
        return {
            read: 'unreachable',
            detail: `${path} is a symbolic link, which GitHub does not follow to a folder`
        };
    if (type !== 'file')
        return { read: 'missing' };
    if (((0,github_types/* integerAt */.OW)(answer.data, 'size') ?? 0) > largestFile)
        return { read: 'unreachable', detail: `${question.what} is larger than 1 MiB` };
    const content = (0,github_types/* textAt */.$6)(answer.data, 'content');
    if (content === null || (0,github_types/* textAt */.$6)(answer.data, 'encoding') !== 'base64')
        return malformed(question);
    return { read: 'text', text: Buffer.from(content, 'base64').toString('utf8') };
}
/** Lists the files of a pull request. GitHub gives 3,000 at most: a longer list is not read, since a part proves nothing. */
async function listChangedFiles(api, token, repository, pullRequest) {
    const name = repositoryName(repository);
    if (name === null)
        return contents_noRepository(repository);
    const question = contents_questionAbout(`the files of pull request ${pullRequest}`, 'pull-requests: read');
    const listed = await (0,pages/* listPages */.pN)(api, token.value, {
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
    const path = (0,github_types/* textAt */.$6)(item, 'filename');
    if (path === null)
        return null;
    return {
        path,
        previousPath: (0,github_types/* textAt */.$6)(item, 'previous_filename'),
        status: (0,github_types/* textAt */.$6)(item, 'status') ?? 'changed'
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

;// CONCATENATED MODULE: ./src/github/packages.ts





/**
 * Looks at a package by name, never by the list, which a workflow's token may not read.
 * Where the first token cannot see it (401, 403, 404) or gets no answer (each has a rate limit of its own), the next one
 * is asked; the answer is the one that says most: found, no answer, not found, refused.
 */
async function readPackage(api, tokens, asked, servers) {
    const answers = [];
    for (const token of tokens) {
        const answer = await readWith(api, token, asked, servers);
        answers.push(answer);
        if (answer.read === 'found')
            break;
    }
    const first = (read) => answers.find(answer => answer.read === read);
    const answer = first('found') ?? first('unreachable') ?? together(answers);
    const refused = tokens[0]?.name === 'token' ? answers[0] : undefined;
    return (answer.read === 'found' || answer.read === 'not-found') && refused?.read === 'refused'
        ? { ...answer, tokenRefused: refused.detail }
        : answer;
}
async function readWith(api, token, asked, servers) {
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
 * 404 is "not there" and "not visible to you" in one. GitHub gives it to fine-grained tokens
 * for every package that is not public, so from them it says nothing at all.
 */
function unseen(token, asked, question) {
    const kind = (0,servers/* tokenKind */.aA)(token.value);
    if (kind === 'fine-grained')
        return {
            read: 'refused',
            status: 404,
            detail: `${question.what}: \`${token.name}\` is ${(0,servers/* tokenWords */.Hs)(kind)}, which GitHub Packages does not know: its 404 says nothing`
        };
    return {
        read: 'not-found',
        ownerType: asked.ownerType,
        detail: `${question.what} does not exist or is not visible to \`${token.name}\` (404)`
    };
}
function packages_found(data, asked, servers) {
    const word = (0,github_types/* textAt */.$6)(data, 'visibility');
    if (word === null)
        return null;
    const ownerType = (0,github_types/* textAt */.$6)(data, 'owner', 'type');
    const page = (0,github_types/* textAt */.$6)(data, 'html_url');
    return {
        read: 'found',
        visibility: visibilityOf(word),
        visibilityWord: word,
        linkedRepository: (0,github_types/* textAt */.$6)(data, 'repository', 'full_name'),
        ownerType: ownerType === 'Organization' || ownerType === 'User' ? ownerType : asked,
        page: page?.startsWith(`${servers.server}/`) === true ? page : null
    };
}
/** What tokens that all did not see the package say together, each with its sentence. */
function together(answers) {
    const most = answers.find(answer => answer.read === 'not-found') ?? answers.at(-1);
    if (most === undefined || most.read === 'found')
        return { read: 'no-token', detail: 'no token was given to read packages with' };
    const details = answers.flatMap(answer => ('detail' in answer ? [answer.detail] : []));
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

;// CONCATENATED MODULE: ./src/github/secrets.ts





/**
 * Reads the names of Codespaces secrets at the three levels, each by itself: one that may not be read takes nothing from
 * the others. Values are never given. A workflow's own token can read none of them.
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
/** The user level belongs to the token's owner; an App's installation is nobody. */
async function userLevel(api, token, asked) {
    if ((0,servers/* tokenKind */.aA)(token.value) === 'installation')
        return {
            read: 'not-applicable',
            detail: "`secrets-token` is an App's installation token, which belongs to no user"
        };
    const listed = await names(api, token, 'GET /user/codespaces/secrets', {});
    return readLevel(listed, token, 'user', secret => secretReach(secret, asked.visibility, () => userSelection(api, token, secretName(secret), asked.repository)));
}
/** GitHub allows 100 secrets for a level; the bound leaves room. */
function names(api, token, route, parameters) {
    return (0,pages/* listPages */.pN)(api, token.value, { route, parameters, member: 'secrets', pages: 10 });
}
async function readLevel(listed, token, level, reaches) {
    const question = secrets_questionAbout(level);
    if (listed.kind === 'stopped')
        return stopped(listed.answer, token, question, level);
    if (!listed.whole)
        return {
            read: 'unreachable',
            detail: 'there are more secrets than GitHub allows, and they were not all read'
        };
    const secrets = listed.items.filter(item => secretName(item) !== '');
    const found = await Promise.all(secrets.map(async (secret) => ({
        name: secretName(secret),
        updatedAt: (0,github_types/* textAt */.$6)(secret, 'updated_at'),
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
        detail: `\`${token.name}\` may not see them (404): ${question.needs[(0,servers/* tokenKind */.aA)(token.value)]}${perhaps}`
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
        what: null,
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
/** The name of a secret in upper case: names are compared without case (docs: naming your secrets). */
function secretName(secret) {
    return ((0,github_types/* textAt */.$6)(secret, 'name') ?? '').toUpperCase();
}
/**
 * Whether a secret of the organization or of a user reaches the repository: the list of selected
 * repositories is a call of its own, made only for names that matter.
 */
async function secretReach(secret, repository, selected) {
    const visibility = (0,github_types/* textAt */.$6)(secret, 'visibility');
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
    return name.includes('CONTAINER_REGISTRY') || name === github_types/* prebuildTokenName */.gh;
}
/** Whether the repository is among those that an organization selected for a secret; the reading stops where it is found. */
async function organizationSelection(api, token, org, secret, repository) {
    const isIt = isRepository(repository);
    const found = await (0,pages/* listPages */.pN)(api, token.value, {
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
    const found = (0,github_types/* listAt */.gT)(answer.data, 'repositories');
    if (found === null)
        return 'unknown';
    if (found.some(isRepository(repository)))
        return 'yes';
    const total = (0,github_types/* entry */.f_)(answer.data, 'total_count');
    return typeof total === 'number' && total > found.length ? 'unknown' : 'no';
}
function isRepository(fullName) {
    const wanted = fullName.toLowerCase();
    return item => (0,github_types/* textAt */.$6)(item, 'full_name')?.toLowerCase() === wanted;
}

;// CONCATENATED MODULE: ./src/github/client.ts











/** Makes the client. Nothing is asked or loaded before the first question. */
function createGitHub(means) {
    const fetch = means.cache === undefined ? means.fetch : conditionalFetch(means.fetch, means.cache);
    const api = createApi(fetch, means.servers);
    const token = named('token', means.tokens.token);
    const repositories = (0,memoize/* memoize */.U)();
    const repository = name => repositories.get(name.toLowerCase(), () => readRepository(api, token, name));
    const comment = async (place, body) => token === null ? noToken('comment with') : keepComment(api, token, place, body);
    return {
        repository,
        package: packageQuestion(api, token, repositories, means),
        appOfToken: appQuestion(api, token),
        secrets: secretsQuestion(api, repositories, means),
        ...repositoryQuestions(api, token),
        comment
    };
}
function packageQuestion(api, token, repositories, { tokens, servers }) {
    const readers = packageReaders(token, named('packages-token', tokens.packagesToken));
    const owners = ownerFinder(api, readers, repositories);
    const packages = (0,memoize/* memoize */.U)();
    return (type, owner, hint, name) => packages.get(`${type} ${owner.toLowerCase()}/${name}`, async () => {
        if (readers.length === 0)
            return noToken('read packages with');
        const found = hint === 'unknown' ? await owners.find(owner) : { read: 'found', type: hint };
        if (found.read === 'not-found')
            return { ...found, ownerType: 'none' };
        if (found.read !== 'found')
            return found;
        return readPackage(api, readers, { type, owner, ownerType: found.type, name }, servers);
    });
}
function appQuestion(api, token) {
    return (0,memoize/* memoizeOne */.B)(async () => token !== null && (0,servers/* tokenKind */.aA)(token.value) === 'installation' ? appOf(api, token) : null);
}
function repositoryQuestions(api, token) {
    const files = (0,memoize/* memoize */.U)();
    const changes = (0,memoize/* memoize */.U)();
    return {
        fileAt: (repository, path, ref) => files.get(JSON.stringify([repository.toLowerCase(), path, ref]), async () => token === null ? noToken('read files with') : readFileAt(api, token, repository, path, ref)),
        changedFiles: (repository, pullRequest) => changes.get(`${repository.toLowerCase()} ${pullRequest}`, async () => token === null
            ? noToken('read the pull request with')
            : listChangedFiles(api, token, repository, pullRequest))
    };
}
/** Lists of selected repositories contain names as they are now: after a rename, the one in the answer about the repository. */
function secretsQuestion(api, repositories, { tokens, withoutSecrets }) {
    const token = named('secrets-token', tokens.secretsToken);
    const listings = (0,memoize/* memoize */.U)();
    return (name, visibility, ownerType) => listings.get(`${name.toLowerCase()} ${visibility} ${ownerType}`, async () => {
        const answer = await repositories.known(name.toLowerCase());
        const repository = answer?.read === 'found' ? answer.fullName : name;
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
/** The largest answer that is kept, in bytes. */
const largestKept = 4 * 1024 * 1024;
/**
 * Asks whether an answer has changed since it was kept. 304 does not count against the primary rate limit
 * (docs: best practices for the REST API), and gives the kept answer as if it had come now.
 * Keys contain a hash of the token, since two tokens may be shown different things, and never the token itself.
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
    const body = await (0,http_body/* readBody */.x8)(response, largestKept);
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
/** The one question that GitHub's REST API has no address for. */
const query = 'query { viewer { login } }';
/** A login, with the ending that bots have. */
const login = /^[\w-]{1,100}(?:\[bot\])?$/;
/** GitHub's own App, to which the token of every workflow run belongs. */
const actions = 'github-actions';
/**
 * Returns the App to which an installation token belongs, by its login without the ending `[bot]`; `null` where it is the
 * token of a workflow run, and where GitHub does not say. The two kinds look alike, and only GraphQL says who they are:
 * `GET /user` refuses both (observed: marocchino/sticky-pull-request-comment, fullsend-ai/fullsend#1953).
 */
async function appOf(api, token) {
    const answer = await api.ask(token.value, 'POST /graphql', { query });
    if (answer.kind !== 'answered' || answer.status !== 200)
        return null;
    const given = (0,github_types/* textAt */.$6)(answer.data, 'data', 'viewer', 'login');
    if (given === null || !login.test(given))
        return null;
    const name = given.replace(/\[bot\]$/, '');
    return name.toLowerCase() === actions ? null : name;
}


/***/ })

};
