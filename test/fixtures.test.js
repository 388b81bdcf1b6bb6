/** Every fixture: what must come out, and the promises that hold for every document. */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bareTree, folders, foundTurns, mark, path, read, render, summary, textContent, walk, write, writePlain } from './support/process.js';
const UPDATE = process.env['UPDATE'] === '1';
describe.each(folders('fixtures'))('%s', (name) => {
    const folder = `fixtures/${name}/`;
    const kind = read(folder + 'input.txt') === null ? 'markdown' : 'text';
    const source = read(folder + (kind === 'text' ? 'input.txt' : 'input.md')) ?? '';
    const options = JSON.parse(read(folder + 'config.json') ?? '{}');
    const expected = JSON.parse(read(folder + 'expect.json') ?? '');
    const { file, before, after, model } = mark(source, options, kind);
    it('finds the turns', () => {
        expect(foundTurns(model, expected.turns)).toEqual(expected.turns);
        expect(model?.turns.at(-1)?.position?.end.line).toBe(expected.last);
    });
    it('gives the expected tree, HTML, Markdown and messages', () => {
        const messages = file.messages.map(({ ruleId, reason, line, column }) => ({ ruleId, reason, line, column }));
        compare(folder + 'messages.json', JSON.stringify(messages, null, 2) + '\n');
        if (!model)
            return;
        compare(folder + 'tree.json', JSON.stringify(bareTree(after), null, 1) + '\n');
        compare(folder + 'output.html', render(after) + '\n');
        compare(folder + 'output.md', write(after));
    });
    it('keeps every character and its order', () => {
        expect(textContent(after)).toBe(textContent(before));
    });
    it('does the same twice, and leaves its input as it was', () => {
        const again = mark(source, options, kind);
        expect(bareTree(again.after)).toEqual(bareTree(after));
        expect(again.before).toEqual(before);
        const second = mark(source, options, kind);
        expect(second.after).toEqual(after);
        if (!model)
            expect(after).toBe(before);
    });
    it('writes Markdown that gives the same interview, and is what the author wrote', () => {
        if (kind === 'text')
            return;
        const written = write(after);
        expect(written).toBe(writePlain(before));
        expect(summary(mark(written, options).model)).toEqual(summary(model));
    });
    it('gives unique ids and positions inside their parents', () => {
        const ids = (model?.turns ?? []).flatMap((turn) => turn.id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [node, parent] of walk(after)) {
            expect(node.position, node.type).toBeDefined();
            if (!node.position || !parent?.position)
                continue;
            expect(node.position.start.offset).toBeGreaterThanOrEqual(parent.position.start.offset ?? 0);
            expect(node.position.end.offset).toBeLessThanOrEqual(parent.position.end.offset ?? Number.POSITIVE_INFINITY);
            expect(node.position.start.offset).toBeLessThanOrEqual(node.position.end.offset ?? 0);
        }
    });
});
/** Compare with a file; `UPDATE=1` writes it, a missing one is a failure. */
function compare(name, actual) {
    if (UPDATE)
        writeFileSync(path(name), actual);
    expect(actual, name).toBe(read(name));
}
