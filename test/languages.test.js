/** Every language finds an interview of its own and leaves an ordinary page of its own alone. */
import { describe, expect, it } from 'vitest';
import { languages } from '../src/languages/index.js';
import { folders, foundTurns, mark, read } from './support/process.js';
it('has a folder for each language', () => {
    expect(folders('languages')).toEqual(languages.map((language) => language.tag).sort());
});
describe.each(languages.map((language) => language.tag))('%s', (tag) => {
    it('finds its interview', () => {
        const { model } = mark(read(`languages/${tag}/interview.md`) ?? '');
        const expected = JSON.parse(read(`languages/${tag}/interview.json`) ?? '');
        expect(foundTurns(model, expected.turns)).toEqual(expected.turns);
        expect(model?.turns.at(-1)?.position?.end.line).toBe(expected.end);
    });
    it('leaves its ordinary page alone', () => {
        const { before, after, model } = mark(read(`languages/${tag}/ordinary.md`) ?? '');
        expect(model).toBeUndefined();
        expect(after).toBe(before);
    });
});
describe.each(languages)('the lists of $tag', (language) => {
    it.each(Object.entries(language).filter(([field]) => field !== 'tag'))('%s is sorted and has no entry twice', (_, list) => {
        const entries = list.split(', ').filter(Boolean);
        expect(entries).toEqual([...new Set(entries)].sort());
        expect(entries.every((entry) => entry === entry.trim() && entry !== '')).toBe(true);
    });
});
