export const id = 4101;
export const ids = [4101];
export const modules = {

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


/***/ })

};
