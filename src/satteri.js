import { writeMatter } from './matter.js';
import { clashOf, exportText } from './mdx.js';
import { messageOf } from './message.js';
import { resolveOptions } from './options.js';
import { readPage } from './page.js';
/**
 * Make a plugin that finds the speaker-labelled turns of an interview and turns them into interview markup.
 *
 * @param options Options, the same as of the remark plugin.
 * @param onMessage Called with each message and the source of its document. Default: messages go to Sätteri's diagnostics only.
 * @returns Plugin. It replaces the children of the root and sets `data.interview`; a document that is no interview is left
 *   as it is.
 * @throws {TypeError} For an option that is unknown or of a wrong form.
 */
export default function satteriInterview(options, onMessage) {
    const settings = resolveOptions(options);
    return {
        name: 'remark-interview',
        options: { position: true },
        given: options ?? {},
        before(root, context) {
            const path = pathOf(context);
            const outcome = readPage({ tree: root, data: context.data, source: context.source }, settings);
            if (!outcome)
                return;
            const findings = [...outcome.findings];
            if (outcome.model) {
                context.data['interview'] = outcome.model;
                writeMatter(context.data, outcome.model);
                const clash = settings.mdxExport === null ? null : clashOf(root, settings.mdxExport);
                if (clash)
                    findings.push(clash);
                const esm = clash ? [] : exportOf(outcome.model, settings, context);
                context.setProperty(root, 'children', [...esm, ...outcome.tree.children.map(toRendered)]);
            }
            for (const finding of findings) {
                const message = messageOf(finding, path);
                const severity = message.fatal === undefined ? 'info' : 'warning';
                context.report({ message: `${message.reason} (${finding.ruleId})`, severity, ...nodeAt(root, message.line) });
                onMessage?.(message, context.source);
            }
        }
    };
}
function pathOf({ fileURL }) {
    if (!fileURL)
        return undefined;
    try {
        return decodeURIComponent(fileURL.pathname);
    }
    catch {
        // A per cent sign that encodes nothing.
        return fileURL.pathname;
    }
}
function exportOf(model, { mdxExport }, { sourceFormat }) {
    if (mdxExport === null || sourceFormat !== 'mdx')
        return [];
    return [{ type: 'mdxjsEsm', value: exportText(mdxExport, model) }];
}
/** Sätteri renders `hName` of parents only: a text that is an element, a time, becomes the child of one. */
function toRendered(node) {
    if (node.type === 'text' && node.data?.hName !== undefined) {
        return { type: 'interviewTime', children: [{ type: 'text', value: node.value }], data: node.data };
    }
    if (!('children' in node))
        return node;
    const given = node.children;
    const children = node.children.map(toRendered);
    return children.every((child, index) => child === given[index]) ? node : { ...node, children };
}
/** The block in which a line stands: diagnostics take their place from a node. */
function nodeAt({ children }, line) {
    const node = children.find(({ position }) => line !== undefined && position !== undefined && line <= position.end.line);
    return node ? { node } : {};
}
