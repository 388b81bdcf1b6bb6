/**
 * Read plain text.
 *
 * @param value Text; lines end in `\n`, `\r\n` or `\r`.
 * @returns Document with one paragraph per line that is not blank, verbatim but for white space at its ends.
 */
export function fromText(value) {
    const children = [];
    let offset = 0;
    let line = 0;
    for (const [index, part] of value.split(/(\r\n|\n|\r)/u).entries()) {
        if (index % 2 === 0) {
            line++;
            const text = part.replace(/^\uFEFF/u, '').trim();
            const column = part.indexOf(text) + 1;
            const from = offset + column - 1;
            const position = {
                start: { line, column, offset: from },
                end: { line, column: column + text.length, offset: from + text.length }
            };
            if (text !== '')
                children.push({ type: 'paragraph', children: [{ type: 'text', value: text, position }], position });
        }
        offset += part.length;
    }
    const end = { line, column: offset - value.lastIndexOf('\n'), offset };
    return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}
