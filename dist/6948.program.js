export const id = 6948;
export const ids = [6948];
export const modules = {

/***/ 6948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingCheckedFindings: () => (/* binding */ nothingCheckedFindings)
/* harmony export */ });
/* unused harmony export findNearMisses */
/* harmony import */ var _checkout_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8372);
/* harmony import */ var _checkout_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5086);
/* harmony import */ var _discovery_devcontainer_configurations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3658);
/* harmony import */ var _discovery_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7606);
/* harmony import */ var _judge_secret_fixes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3177);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6270);
/* harmony import */ var _rules_links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2390);
/* harmony import */ var _rules_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7353);








/**
 * What a repository in which no configuration was found has instead, where that looks like a mistake: nothing at all in a
 * workflow, a configuration at the root above the checked folder, or files that are nearly a configuration.
 */
async function nothingCheckedFindings(context) {
    const { files, wholeCheckout, folder } = context;
    const inActions = context.environment.runner.kind === 'actions';
    if (inActions && (await isEmpty(files)))
        return [nothingCheckedOut()];
    const atRoot = wholeCheckout === null ? [] : (await (0,_discovery_devcontainer_configurations_js__WEBPACK_IMPORTED_MODULE_2__/* .findConfigurations */ .P)(wholeCheckout, [])).paths;
    if (atRoot.length > 0)
        return [belowRoot(folder, atRoot, inActions)];
    const misses = await findNearMisses(files);
    return [checkoutsBelow(misses, inActions), misnamed(misses), inSubfolders(misses, inActions)].flatMap(found => found ?? []);
}
const who = 'anyone with write access';
const places = '`.devcontainer/devcontainer.json`, `.devcontainer.json` and `.devcontainer/<folder>/devcontainer.json`';
const page = _rules_links_js__WEBPACK_IMPORTED_MODULE_6__/* .githubPages */ .k.devContainers.url;
/** Files that one message names; the rest is counted. */
const mostNamed = 5;
async function isEmpty(files) {
    const listing = await files.list('.');
    return listing.kind === 'entries' && listing.entries.every(({ name }) => name === '.git');
}
function nothingCheckedOut() {
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)('nothing-checked', {
        message: 'The checked folder holds no files, so nothing was checked.',
        notes: ['The workflow has not checked out the repository there.'],
        fixes: [
            {
                text: 'Check out the repository in a step before this one.',
                patch: '- uses: actions/checkout@v7\n  with:\n    persist-credentials: false',
                who
            }
        ]
    });
}
function belowRoot(folder, atRoot, inActions) {
    const up = folder
        .split('/')
        .map(() => '..')
        .join('/');
    const way = inActions
        ? {
            text: 'Check the root of the repository: leave out the input `path`, or set it to the root of the checkout.'
        }
        : { text: 'Check the root of the repository.', command: `codespaces-preflight check ${up}` };
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)('nothing-checked', {
        message: `Nothing was checked: Codespaces uses ${listed(atRoot)} at the root of the repository, not the folder ${(0,_discovery_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(folder)}.`,
        fixes: [{ ...way, who }]
    });
}
function checkoutsBelow(misses, inActions) {
    const found = misses.flatMap(miss => (miss.kind === 'checkout' ? [miss] : []));
    const [first] = found;
    if (first === undefined)
        return null;
    const folders = [...new Set(found.map(({ folder }) => folder))];
    const way = inActions
        ? {
            text: `Set the input \`path\` to ${(0,_discovery_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(first.folder)}.`,
            patch: `with:\n  path: ${JSON.stringify(first.folder)}`
        }
        : {
            text: 'Check the folder of the checkout.',
            command: `codespaces-preflight check ${pathWord(first.folder)}`
        };
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)('nothing-checked', {
        message: `Nothing was checked: the repository is checked out below the checked folder, in ${listed(folders)}.`,
        places: found.slice(0, mostNamed).map(({ path }) => startOf(path)),
        fixes: [{ ...way, who }]
    });
}
function misnamed(misses) {
    const found = misses.flatMap(miss => (miss.kind === 'misnamed' ? [miss] : []));
    if (found.length === 0)
        return null;
    const [looks, one] = found.length === 1 ? ['looks', 'a configuration'] : ['look', 'configurations'];
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)('nothing-checked', {
        message: `Nothing was checked: ${listed(found.map(({ path }) => path))} ${looks} like ${one} but ${found.length === 1 ? 'is not' : 'are not'} read.`,
        notes: [`Codespaces reads only ${places}, in exactly these letters.`],
        places: found.slice(0, mostNamed).map(({ path }) => startOf(path)),
        fixes: found.slice(0, mostNamed).map(({ path, renames }) => renameFix(path, renames))
    });
}
function renameFix(path, renames) {
    const [first, last = first] = renames;
    const from = first === last ? (first?.from ?? path) : path;
    return {
        text: `Rename ${(0,_discovery_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(from)} to ${(0,_discovery_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(last?.to ?? path)}.`,
        command: commandFor(renames),
        url: page,
        who
    };
}
function inSubfolders(misses, inActions) {
    const found = misses.flatMap(miss => (miss.kind === 'subfolder' ? [miss] : []));
    const [first] = found;
    if (first === undefined)
        return null;
    const paths = found.map(({ path }) => path);
    const isOne = found.length === 1;
    const named = paths.length <= mostNamed ? paths : ['**/.devcontainer/**/devcontainer.json'];
    const given = inActions ? 'the input `configurations`' : 'the option `--configurations`';
    const way = inActions
        ? { patch: `with:\n  configurations: ${JSON.stringify(named.join(','))}` }
        : { command: `codespaces-preflight check --configurations ${(0,_judge_secret_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r7)(named.join(','))}` };
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .finding */ .gk)('nothing-checked', {
        message: `Nothing was checked: ${listed(paths)} ${isOne ? 'lies in a subfolder' : 'lie in subfolders'}.`,
        notes: [`Codespaces reads only ${places} of the root.`],
        places: found.slice(0, mostNamed).map(({ path }) => startOf(path)),
        fixes: [
            {
                text: `To check ${isOne ? 'it' : 'them'} where ${isOne ? 'it lies' : 'they lie'}, name ${isOne ? 'it' : 'them'} with ${given}.`,
                ...way,
                who
            },
            {
                text: `To offer it in Codespaces, move it to ${(0,_discovery_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(first.rename.to)}; relative paths in it change with the move.`,
                command: commandFor([first.rename]),
                url: page,
                who
            }
        ]
    });
}
function commandFor(renames) {
    const [first] = renames;
    const made = first?.to.startsWith('.devcontainer/') === true && !first.from.startsWith('.devcontainer/');
    const moves = renames.map(({ from, to }) => `git mv ${pathWord(from)} ${pathWord(to)}`);
    return [...(made ? [`mkdir -p ${pathWord(folderOfTarget(first.to))}`] : []), ...moves].join(' && ');
}
function folderOfTarget(path) {
    return path.endsWith('.json') ? path.slice(0, path.lastIndexOf('/')) : '.devcontainer';
}
/** A path as a word of a shell that is no option. */
function pathWord(path) {
    return (0,_judge_secret_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r7)(path.startsWith('-') ? `./${path}` : path);
}
function listed(paths) {
    const named = paths.slice(0, mostNamed).map(_discovery_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL).join(', ');
    return paths.length > mostNamed ? `${named} and ${paths.length - mostNamed} more` : named;
}
function startOf(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
const folderName = '.devcontainer';
const fileName = 'devcontainer.json';
/** Folders that a search for near misses opens: it runs only where no configuration was found. */
const mostFolders = 5_000;
/** Folders whose configurations are examples or test data and not meant for codespaces of the repository. */
const exampleFolder = /^_*(?:tests?|fixtures?|testdata|examples?|samples?|templates?|vendor|third_party)_*$/i;
/**
 * Looks in a repository without a configuration for files that were probably meant as one, by path: another letter case,
 * a slip in a name, another ending (`.jsonc`), another folder (`.github`), a subfolder. Templates (with a
 * devcontainer-template.json beside them), examples and test data are none.
 */
async function findNearMisses(files) {
    const tree = await (0,_checkout_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .walkTree */ .Ir)(files, '.', mostFolders);
    const paths = new Set(tree.files);
    const hasFolder = tree.files.some(path => path.startsWith(`${folderName}/`));
    const found = tree.files
        .filter(path => isNearFile(nameOf(path)))
        .sort(_checkout_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodeUnits */ .CA)
        .flatMap(path => nearMiss(path.split('/'), hasFolder) ?? [])
        .filter(miss => miss.kind === 'misnamed' || !paths.has(`${miss.folder}/devcontainer-template.json`));
    const checkouts = await checkoutsAmong(files, found);
    return found.map(miss => miss.kind === 'subfolder' && checkouts.has(miss.folder)
        ? { kind: 'checkout', path: miss.path, folder: miss.folder }
        : miss);
}
async function checkoutsAmong(files, found) {
    const folders = new Set(found.flatMap(miss => (miss.kind === 'subfolder' ? [miss.folder] : [])));
    const listings = await Promise.all([...folders].map(async (folder) => ({ folder, listing: await files.list(folder) })));
    return new Set(listings
        .filter(({ listing }) => listing.kind === 'entries' && listing.entries.some(({ name }) => name === '.git'))
        .map(({ folder }) => folder));
}
function nearMiss(parts, hasFolder) {
    const path = parts.join('/');
    const at = parts.slice(0, -1).findIndex(isNearFolder);
    const [first = ''] = parts;
    if (at === 0)
        return inNearFolder(parts, hasFolder);
    if (parts.length === 1)
        return { kind: 'misnamed', path, renames: [{ from: path, to: '.devcontainer.json' }] };
    if (at === 1 && first.startsWith('.') && parts.length <= 4) {
        const folder = parts.slice(0, 2).join('/');
        return hasFolder
            ? misplaced(path)
            : {
                kind: 'misnamed',
                path,
                renames: [{ from: folder, to: folderName }, ...fileRename(folderName, parts.slice(2))]
            };
    }
    if (parts.length === 2 && first.startsWith('.'))
        return misplaced(path);
    return ofSubfolder(parts, at);
}
function misplaced(path) {
    return { kind: 'misnamed', path, renames: [{ from: path, to: `${folderName}/${fileName}` }] };
}
// What lies deeper than one folder below `.devcontainer` has a finding of its own.
function inNearFolder(parts, hasFolder) {
    const [folder = '', ...inner] = parts;
    const path = parts.join('/');
    if (inner.length > 2)
        return null;
    if (folder === folderName)
        return { kind: 'misnamed', path, renames: fileRename(folder, inner) };
    if (hasFolder)
        return misplaced(path);
    return {
        kind: 'misnamed',
        path,
        renames: [{ from: folder, to: folderName }, ...fileRename(folderName, inner)]
    };
}
function fileRename(folder, inner) {
    const name = inner.at(-1) ?? '';
    if (name === fileName)
        return [];
    const place = [folder, ...inner.slice(0, -1)].join('/');
    return [{ from: `${place}/${name}`, to: `${place}/${fileName}` }];
}
function ofSubfolder(parts, at) {
    const path = parts.join('/');
    const isAlone = parts.at(-1) === '.devcontainer.json';
    const isHonouredThere = isAlone || (parts[at] === folderName && parts.at(-1) === fileName && parts.length - at <= 3);
    if (!isHonouredThere)
        return null;
    const above = isAlone ? parts.slice(0, -1) : parts.slice(0, at);
    if (above.some(name => exampleFolder.test(name)))
        return null;
    const own = parts.slice(above.length, -1);
    const target = `${folderName}/${(own.length === 2 ? own[1] : above.at(-1)) ?? ''}`;
    const rename = isAlone
        ? { from: path, to: `${target}/${fileName}` }
        : { from: parts.slice(0, -1).join('/'), to: target };
    return { kind: 'subfolder', path, folder: above.join('/'), rename };
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function isNearFile(name) {
    const stem = /^(.{8,20})\.json[c5]?$/i.exec(name)?.[1];
    return stem !== undefined && isNear(stem);
}
function isNearFolder(name) {
    return name.length <= 20 && isNear(name);
}
/** Two slips at most, letter case, the dot at the start and a dash or underscore not counted. */
function isNear(name) {
    const plain = name.toLowerCase().replace(/^\./, '').replaceAll(/[-_ ]/g, '');
    return (0,_rules_nearest_js__WEBPACK_IMPORTED_MODULE_7__.edits)(plain, 'devcontainer') <= 2;
}


/***/ })

};
