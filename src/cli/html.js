import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
const renderer = unified()
    .use(remarkRehype, { allowDangerousHtml: true, handlers: handlersOfMdx() })
    .use(rehypeStringify, { allowDangerousHtml: true })
    .freeze();
/**
 * Render a tree.
 *
 * @param tree Document.
 * @returns Fragment of HTML that ends in a line feed.
 */
export function toFragment(tree) {
    return renderer.stringify(toHtmlTree(tree)).trimEnd() + '\n';
}
/**
 * Turn Markdown into HTML.
 *
 * @param tree Document.
 * @returns hast.
 */
export function toHtmlTree(tree) {
    return renderer.runSync(tree);
}
/**
 * Nothing of MDX is run: elements are rendered with their plain attributes, components as what they contain; imports,
 * exports and expressions are left out.
 */
function handlersOfMdx() {
    const nothing = () => undefined;
    return {
        mdxFlowExpression: nothing,
        mdxJsxFlowElement: element,
        mdxJsxTextElement: element,
        mdxTextExpression: nothing,
        mdxjsEsm: nothing
    };
}
/** Name of an HTML element, not of a component: `div`, not `Box` or `ui.box`. */
const ELEMENT = /^[a-z][a-z\d-]{0,64}$/u;
function element(state, node) {
    const children = state.all(node);
    if (node.name === null || !ELEMENT.test(node.name))
        return children;
    return { type: 'element', tagName: node.name, properties: propertiesOf(node.attributes), children };
}
function propertiesOf(attributes) {
    const properties = {};
    for (const attribute of attributes) {
        if (attribute.type !== 'mdxJsxAttribute')
            continue;
        const { name, value } = attribute;
        if (typeof value === 'string')
            properties[name] = value;
        else if (value === null || value === undefined)
            properties[name] = true;
    }
    return properties;
}
