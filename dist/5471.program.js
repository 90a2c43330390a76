export const id = 5471;
export const ids = [5471];
export const modules = {

/***/ 7353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   edits: () => (/* binding */ edits),
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The word that was probably meant: the one with the fewest edits, at most a third of its letters, or the only one that
 * begins so; `null` where none is near.
 */
function nearest(written, words) {
    if (written.length > 100)
        return null;
    const known = plain(written);
    const [longer, ...others] = known.length < shortest ? [] : words.filter(word => plain(word).startsWith(known));
    if (longer !== undefined && others.length === 0)
        return longer;
    const ranked = words
        .map(word => ({ word, distance: edits(known, plain(word)) - (isSwapped(known, plain(word)) ? 1 : 0) }))
        .sort((left, right) => left.distance - right.distance);
    const best = ranked[0];
    if (best === undefined)
        return null;
    return best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : null;
}
/** Fewer letters are the beginning of too much. */
const shortest = 3;
/** Whether two letters beside each other are swapped, and nothing else differs. */
function isSwapped(from, to) {
    const at = Array.from(from).findIndex((letter, index) => letter !== to[index]);
    const swapped = from.slice(0, at) + (from[at + 1] ?? '') + (from[at] ?? '') + from.slice(at + 2);
    return at >= 0 && swapped === to;
}
function plain(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
/** The number of letters to insert, remove or replace (Levenshtein). */
function edits(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let line = 1; line <= from.length; line++) {
        const next = [line];
        for (let column = 1; column <= to.length; column++) {
            const replaced = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the program; a test holds it equal to package.json's. */
const version = '0.1.0';


/***/ })

};
