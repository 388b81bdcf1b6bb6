import { directiveSource } from './inline.js';
import { around, lengthOf } from './slice.js';
/**
 * Turn bare directives at the start of phrasing content into text, joined with the text around them.
 *
 * @param children Phrasing content.
 * @param until Offset in the flattened text up to which directives are taken for text.
 * @returns The given array where there is no such directive.
 */
export function withoutDirectives(children, until) {
    let at = 0;
    const texts = children.map((child) => {
        const source = at < until ? directiveSource(child) : null;
        at += lengthOf(child);
        if (source === null)
            return child;
        return { type: 'text', value: source, ...(child.position ? { position: child.position } : {}) };
    });
    return texts.some((node, index) => node !== children[index]) ? joined(texts) : children;
}
function joined(nodes) {
    const result = [];
    for (const node of nodes) {
        const last = result.at(-1);
        if (node.type !== 'text' || last?.type !== 'text') {
            result.push(node);
            continue;
        }
        const position = around([last, node]);
        result[result.length - 1] = { type: 'text', value: last.value + node.value, ...(position ? { position } : {}) };
    }
    return result;
}
