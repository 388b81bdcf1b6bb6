/** The formats: one table, each writer loaded when it is asked for. */
import { readFile } from 'node:fs/promises';
import { Failure } from './failure.js';
import { recordLine } from './messages.js';
export const FORMATS = {
    hast: {
        extension: '.hast.json',
        about: 'HTML as a syntax tree',
        write: async ({ tree }) => json((await import('./html.js')).toHtmlTree(tree))
    },
    html: {
        extension: '.html',
        about: 'fragment of HTML',
        write: async ({ tree }) => (await import('./html.js')).toFragment(tree)
    },
    json: {
        extension: '.json',
        about: 'the model; `null` where there is no interview',
        write: ({ interview }) => Promise.resolve(json(interview))
    },
    jsonld: {
        extension: '.jsonld',
        about: 'schema.org graph',
        write: async ({ interview, facts }) => {
            const { interviewToJsonLd } = await import('../json-ld.js');
            const { title, date, language, url } = facts;
            const page = { url: url ?? '', headline: title, datePublished: date, inLanguage: language };
            return json(interviewToJsonLd(required(interview), page));
        }
    },
    markdown: {
        extension: '.md',
        about: 'Markdown in the house style of labels',
        write: ({ tree, stringify }) => Promise.resolve(stringify(tree))
    },
    mdast: { extension: '.mdast.json', about: 'Markdown as a syntax tree', write: ({ tree }) => Promise.resolve(json(tree)) },
    ndjson: {
        extension: '.ndjson',
        about: 'model and messages, a line of JSON for each input',
        write: ({ path, interview, messages }) => Promise.resolve(recordLine(path, interview, messages))
    },
    page: {
        extension: '.html',
        about: 'page of HTML with the stylesheet',
        write: async ({ tree, facts, style }) => {
            const [{ toFragment }, { toPage }] = await Promise.all([import('./html.js'), import('../formats/page.js')]);
            return toPage(toFragment(tree), { ...facts, style: await readFile(style, 'utf8') });
        }
    },
    podcast: {
        extension: '.podcast.json',
        about: 'Podcast Namespace transcript, from times',
        write: async (marked) => json((await import('../formats/podcast.js')).toPodcast(transcriptOf(marked)))
    },
    portable: {
        extension: '.md',
        about: 'Markdown with the markup as HTML, for tools without the plugin',
        write: async ({ tree, stringify }) => stringify((await import('../portable.js')).interviewToPortable(tree))
    },
    srt: {
        extension: '.srt',
        about: 'SubRip captions, from times',
        write: async (marked) => (await import('../formats/srt.js')).toSrt(transcriptOf(marked))
    },
    vtt: {
        extension: '.vtt',
        about: 'WebVTT captions with voices, from times',
        write: async (marked) => (await import('../formats/vtt.js')).toVtt(transcriptOf(marked))
    }
};
export const FORMAT_NAMES = namesOf(FORMATS);
function namesOf(table) {
    const names = [];
    for (const name in table)
        names.push(name);
    return names;
}
function json(value) {
    return JSON.stringify(value, null, 2) + '\n';
}
function transcriptOf({ tree, interview, facts }) {
    return { tree, model: interview, facts };
}
function required(interview) {
    if (interview)
        return interview;
    throw new Failure('it holds no interview');
}
