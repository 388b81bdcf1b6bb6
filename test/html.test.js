/** The HTML of every fixture is valid, by the rules of the HTML standard and ARIA in HTML. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { toPage } from '../src/formats/page.js';
import { folders, mark, read, render } from './support/process.js';
const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
        // Documents of the fixtures start where their authors started: not every one has a heading of the first level.
        'heading-level': 'off',
        'long-title': 'off',
        // remark-rehype writes alignment of tables, empty alternative texts and tables without headers in its own way.
        'no-deprecated-attr': 'off',
        'wcag/h37': 'off',
        'wcag/h63': 'off'
    }
});
describe.each(folders('fixtures').filter((name) => read(`fixtures/${name}/output.html`) !== null))('%s', (name) => {
    it('is valid HTML', async () => {
        const options = JSON.parse(read(`fixtures/${name}/config.json`) ?? '{}');
        const text = read(`fixtures/${name}/input.txt`);
        const { after } = mark(text ?? read(`fixtures/${name}/input.md`) ?? '', options, text === null ? 'markdown' : 'text');
        const report = await validator.validateString(toPage(render(after), { title: name, language: 'en', style: '' }));
        expect(report.results.flatMap((result) => result.messages.map(({ ruleId, message, line }) => `${String(line)} ${ruleId}: ${message}`))).toEqual([]);
    });
});
