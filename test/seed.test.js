/** The interview that the project started from, in its three writings; skipped where it is not at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mark, path, textContent, walk } from './support/process.js';
const folder = path('../../shared/seed');
const present = existsSync(folder);
describe.skipIf(!present)('the seed', () => {
    const name = present ? (readdirSync(folder).find((file) => file.endsWith('.txt')) ?? '') : '';
    const text = present ? readFileSync(`${folder}/${name}`, 'utf8') : '';
    const gold = present
        ? JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'))
        : { turns: [], interviewEndLine: 0 };
    it.each([
        ['plain text', text, 'text', (line) => line],
        ['one Markdown paragraph', text, 'markdown', (line) => line],
        ['blank lines between', text.split('\n').join('\n\n'), 'markdown', (line) => line * 2 - 1]
    ])('comes out right as %s', (_, source, kind, lineOf) => {
        const { before, after, model } = mark(source, null, kind);
        const speakers = new Map(model?.speakers.map((speaker) => [speaker.id, speaker]));
        const found = model?.turns.map((turn) => ({
            line: turn.position?.start.line,
            label: turn.label,
            speaker: speakers.get(turn.speakers[0] ?? '')?.name,
            role: speakers.get(turn.speakers[0] ?? '')?.role,
            kind: turn.kind
        }));
        expect(found).toEqual(gold.turns.map((turn) => ({ ...turn, line: lineOf(turn.line) })));
        expect(model?.turns.at(-1)?.position?.end.line).toBe(lineOf(gold.interviewEndLine));
        expect(textContent(after)).toBe(textContent(before));
        const interview = [...walk(after)].find(([node]) => node.type === 'interview')?.[0];
        expect(interview?.position?.start.line).toBe(lineOf(gold.turns[0]?.line ?? 0));
        expect(interview?.position?.end.line).toBe(lineOf(gold.interviewEndLine));
    });
});
