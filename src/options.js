import { isSafeUrl } from './core/url.js';
/** Words of ECMAScript modules that name no constant. */
const RESERVED = ('arguments, await, break, case, catch, class, const, continue, debugger, default, delete, do, else, enum, eval, export, '
    + 'extends, false, finally, for, function, if, implements, import, in, instanceof, interface, let, new, null, package, '
    + 'private, protected, public, return, static, super, switch, this, throw, true, try, typeof, var, void, while, with, yield').split(', ');
const IDENTIFIER = /^[$_\p{ID_Start}][$\u200C\u200D\p{ID_Continue}]{0,64}$/u;
const NAMES = [
    'anchors',
    'cacheKey',
    'interview',
    'interviewee',
    'interviewer',
    'labels',
    'link',
    'mdxExport',
    'media',
    'names',
    'near',
    'prefix',
    'speakers'
];
const LABEL_NAMES = ['separator', 'style', 'text'];
const UNSAFE = ['__proto__', 'constructor', 'prototype'];
/**
 * Check options and fill in defaults.
 *
 * @param options Options as given by the user.
 * @returns Settings.
 * @throws {TypeError} For an option that is unknown or of a wrong form; the message names it.
 */
export function resolveOptions(options) {
    const given = options ?? {};
    if (!isRecord(given))
        throw new TypeError(`Expected an object for the options, not \`${show(given)}\``);
    expectNames(given, NAMES, 'option');
    const cacheKey = given['cacheKey'];
    if (typeof cacheKey !== 'number')
        expectString(cacheKey, 'cacheKey');
    return {
        declared: readDeclared(given, 'options', (message) => {
            throw new TypeError(message);
        }),
        insist: expectOneOf(given['interview'], 'interview', [true, false]) ?? null,
        anchors: {
            from: expectOneOf(given['anchors'], 'anchors', ['speaker', 'text', false]) ?? 'speaker',
            prefix: expectString(given['prefix'], 'prefix') ?? ''
        },
        presentation: {
            names: expectOneOf(given['names'], 'names', ['as-written', 'first', 'always']) ?? 'as-written',
            link: expectOneOf(given['link'], 'link', ['anchor', 'url', false]) ?? 'anchor',
            media: expectUrl(given['media'], 'media')
        },
        labels: resolveLabels(given['labels']),
        mdxExport: expectIdentifier(given['mdxExport'], 'mdxExport'),
        near: expectOneOf(given['near'], 'near', [true, false]) ?? false
    };
}
/**
 * Put declarations together.
 *
 * @param own What the document declares; it comes first.
 * @param site What the options declare for all documents.
 * @returns Both, a speaker of the same label or the same name once; what the document leaves open the options fill in.
 */
export function mergeDeclared(own, site) {
    const merged = own.map((entry) => ({ ...entry }));
    for (const entry of site) {
        const same = merged.find((one) => one.name === entry.name && (one.label === entry.label || one.label === one.name));
        if (same) {
            if (same.label === same.name)
                same.label = entry.label;
            same.role ??= entry.role;
            same.fields = { ...entry.fields, ...same.fields };
        }
        else if (!merged.some((one) => one.label === entry.label || (entry.label === entry.name && one.name === entry.name))) {
            merged.push(entry);
        }
    }
    return merged;
}
/**
 * Read what an author declares, in options or front matter.
 *
 * @param given Record that may hold `speakers`, `interviewer`, `interviewee`.
 * @param source Where it comes from.
 * @param report Called with a message for each thing of a wrong form; it is left out if the call returns.
 * @returns Declared speakers.
 */
export function readDeclared(given, source, report) {
    const declared = readSpeakers(given['speakers'], source, report);
    for (const role of ['interviewer', 'interviewee']) {
        for (const name of readNames(given[role], role, report)) {
            const known = declared.find((one) => one.name === name || one.label === name);
            if (known)
                known.role ??= role;
            else
                declared.push({ label: name, name, role, source, fields: {} });
        }
    }
    return declared;
}
function readSpeakers(value, source, report) {
    if (value === null || value === undefined)
        return [];
    if (Array.isArray(value)) {
        return value.flatMap((entry, index) => {
            const name = isRecord(entry) ? entry['name'] : entry;
            return readSpeaker(typeof name === 'string' ? name : '', entry, `speakers[${String(index)}]`, source, report);
        });
    }
    if (!isRecord(value)) {
        report(`Expected labels with names for \`speakers\`, not \`${show(value)}\``);
        return [];
    }
    return Object.entries(value).flatMap(([label, entry]) => readSpeaker(label, entry, `speakers.${label}`, source, report));
}
function readSpeaker(label, entry, place, source, report) {
    const given = isRecord(entry) ? entry : { name: entry };
    const { name, role, ...fields } = given;
    if (typeof name !== 'string' || name.trim() === '') {
        report(`Expected a name or an object with \`name\` for \`${place}\`, not \`${show(entry)}\``);
        return [];
    }
    if (role !== null && role !== undefined && !isRole(role)) {
        report(`Expected \`interviewer\` or \`interviewee\` for \`${place}.role\`, not \`${show(role)}\``);
    }
    const kept = Object.entries(fields).filter(([key, value]) => {
        if (isData(value))
            return !UNSAFE.includes(key);
        report(`Expected plain data for \`${place}.${key}\`, not \`${show(value)}\``);
        return false;
    });
    return [{ label, name: name.trim(), role: isRole(role) ? role : null, source, fields: Object.fromEntries(kept) }];
}
/** Whether a value can be written as JSON: YAML's anchors can make cycles. */
function isData(value) {
    try {
        const json = JSON.stringify(value);
        return typeof json === 'string';
    }
    catch {
        return false;
    }
}
function readNames(value, name, report) {
    const names = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
    return names.flatMap((entry) => {
        if (typeof entry === 'string')
            return entry.trim() === '' ? [] : [entry.trim()];
        report(`Expected a name or a list of names for \`${name}\`, not \`${show(entry)}\``);
        return [];
    });
}
/**
 * Check a house style and fill in defaults.
 *
 * @param value Style as given by the user.
 * @returns The style.
 * @throws {TypeError} For a field that is unknown or of a wrong form.
 */
export function resolveLabels(value) {
    const given = value ?? {};
    if (!isRecord(given))
        throw new TypeError(`Expected an object for \`labels\`, not \`${show(given)}\``);
    expectNames(given, LABEL_NAMES, 'field of `labels`');
    return {
        style: expectOneOf(given['style'], 'labels.style', ['bold', 'plain', 'as-written']) ?? 'as-written',
        text: expectOneOf(given['text'], 'labels.text', ['initials', 'name', 'as-written']) ?? 'as-written',
        separator: expectString(given['separator'], 'labels.separator')
    };
}
function expectNames(given, names, what) {
    for (const name of Object.keys(given)) {
        if (names.includes(name))
            continue;
        const known = names.map((one) => `\`${one}\``).join(', ');
        throw new TypeError(`Expected one of ${known} as ${what}, not \`${name}\``);
    }
}
function expectUrl(value, name) {
    const url = expectString(value, name);
    if (url === null || isSafeUrl(url))
        return url;
    throw new TypeError(`Expected an http, https or relative URL for \`${name}\`, not \`${url}\``);
}
function expectIdentifier(value, name) {
    const identifier = expectString(value, name);
    if (identifier === null || (IDENTIFIER.test(identifier) && !RESERVED.includes(identifier)))
        return identifier;
    throw new TypeError(`Expected a JavaScript identifier for \`${name}\`, not \`${identifier}\``);
}
function expectString(value, name) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'string')
        return value;
    throw new TypeError(`Expected a string for \`${name}\`, not \`${show(value)}\``);
}
function expectOneOf(value, name, allowed) {
    if (value === null || value === undefined)
        return null;
    const found = allowed.find((one) => one === value);
    if (found !== undefined)
        return found;
    throw new TypeError(`Expected ${allowed.map((one) => `\`${show(one)}\``).join(' or ')} for \`${name}\`, not \`${show(value)}\``);
}
function isRole(value) {
    return value === 'interviewer' || value === 'interviewee';
}
/** Whether a value is a plain object, as JSON and YAML give them. */
export function isRecord(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
function show(value) {
    if (typeof value === 'string')
        return value;
    try {
        const json = JSON.stringify(value);
        return typeof json === 'string' ? json : typeof value;
    }
    catch {
        // Cycles and big integers are no JSON.
        return typeof value;
    }
}
