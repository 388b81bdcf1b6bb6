/** The command line inside the process: what `main` gives back for each way to call it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { helpText } from '../src/cli/flags.js';
import { main } from '../src/cli/main.js';
const folder = mkdtempSync(join(tmpdir(), 'main-'));
const talk = join(folder, 'talk.md');
writeFileSync(talk, '# A talk\n\nLena Brandt: Why clocks?\n\nOtis Field: My aunt left me one.\n\nLB: And then?\n\nOF: I was lost.\n');
afterAll(() => rmSync(folder, { recursive: true }));
async function run(args, stdin = '') {
    let out = '';
    let err = '';
    const code = await main({
        args,
        version: '1.2.3',
        readStdin: () => Promise.resolve(stdin),
        readStyle: () => Promise.resolve('p { color: red }'),
        stdout: (text) => {
            out += text;
        },
        stderr: (text) => {
            err += text;
        }
    });
    return { code, out, err };
}
describe('main', () => {
    it('shows help and version', async () => {
        expect(await run(['--help'])).toEqual({ code: 0, out: helpText(), err: '' });
        expect(await run(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
    });
    it('writes a fragment, a page, a model', async () => {
        expect((await run([talk])).out).toMatch(/^<h1>A talk<\/h1>\n<section class="interview"/u);
        const page = (await run(['--to', 'page', talk])).out;
        expect(page).toContain('<title>A talk</title>');
        expect(page).toContain('<html lang="en">');
        expect(page).toContain('p { color: red }');
        const model = JSON.parse((await run(['--to', 'json', talk])).out);
        expect(model).toMatchObject({ version: 1, turns: [{ label: 'Lena Brandt' }, {}, {}, { label: 'OF' }] });
    });
    it('reads standard input as Markdown, or as text on request', async () => {
        const lines = 'LB: Why?\nOF: Because.\nLB: And then?\nOF: I do not know.';
        expect(JSON.parse((await run(['--to', 'ndjson'], lines)).out)).toMatchObject({
            path: '-',
            interview: { turns: [{}, {}, {}, {}] }
        });
        expect(JSON.parse((await run(['--to', 'ndjson', '--from', 'text'], '*LB*: no emphasis here')).out)).toMatchObject({
            interview: null
        });
    });
    it('takes the title of a page from where there is one', async () => {
        const titles = async (source) => /<title>(.*)<\/title>/u.exec((await run(['--to', 'page'], source)).out)?.[1];
        expect(await titles('---\ntitle: From the matter\nlang: fr\n---\n\n# No\n')).toBe('From the matter');
        expect(await titles('First line\nsecond')).toBe('First line');
        expect(await titles('# ![](x.png)')).toBe('Interview');
        expect((await run(['--to', 'page'], '---\nlang: fr\n---\n')).out).toContain('<html lang="fr">');
        expect((await run(['--to', 'page'], '')).out).toContain('<html lang="und">');
    });
    it('writes to a file, and says so where it cannot', async () => {
        const output = join(folder, 'talk.html');
        expect(await run([talk, '-o', output])).toEqual({ code: 0, out: '', err: '' });
        expect(readFileSync(output, 'utf8')).toContain('interview-turn');
        const failed = await run([talk, '-o', join(folder, 'no', 'talk.html')]);
        expect(failed).toEqual({
            code: 2,
            out: '',
            err: `Cannot write \`${join(folder, 'no', 'talk.html')}\`: no such file or folder\n`
        });
    });
    it('names what it cannot read, and does the rest', async () => {
        const { code, out, err } = await run(['--to', 'ndjson', 'missing.md', folder, talk]);
        expect(code).toBe(2);
        expect(err).toBe(`Cannot read \`missing.md\`: no such file or folder\nCannot read \`${folder}\`: it is a folder\n`);
        expect(out
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line).path)).toEqual(['missing.md', folder, talk]);
    });
    it('reports findings on stderr', async () => {
        const { code, err } = await run([], '---\ninterview: true\n---\n\nNothing.');
        expect(code).toBe(0);
        expect(err).toContain('missing-interview');
    });
    it.each([
        [['--to', 'pdf'], 'Expected one of html, page, json, ndjson for --to, not "pdf"\n'],
        [['--from', 'x'], 'Expected markdown or text for --from, not "x"\n'],
        [['--to', 'json', 'a.md', 'b.md'], 'Expected one file for --to json, not 2; --to ndjson takes several\n']
    ])('refuses %j', async (args, message) => {
        expect(await run(args)).toEqual({ code: 2, out: '', err: message });
    });
    it('refuses unknown flags', async () => {
        const { code, err } = await run(['--nope']);
        expect(code).toBe(2);
        expect(err).toContain('--nope');
    });
});
