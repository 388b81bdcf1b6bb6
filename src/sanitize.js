/** What each element of an interview may carry beside what the base schema allows. */
const OWN = {
    a: ['href'],
    abbr: ['title'],
    b: [['className', 'interview-speaker']],
    div: [
        ['className', 'interview-turn'],
        'dataSpeaker',
        ['dataRole', 'interviewer', 'interviewee'],
        ['dataKind', 'question', 'answer', 'statement'],
        ['dataVoice', /^[1-9]\d{0,4}$/u]
    ],
    section: [
        ['className', 'interview'],
        ['role', 'doc-qna']
    ],
    time: ['dateTime']
};
/**
 * Extend a schema.
 *
 * @param base Schema to extend, mostly `defaultSchema` of `rehype-sanitize`.
 * @returns A copy that lets all markup of interviews through and nothing else. Ids keep the base's `clobberPrefix`;
 *   links to turns are not prefixed by `rehype-sanitize`, so set the plugin's `prefix` and the schema's
 *   `clobberPrefix: ''`, as README shows.
 */
export function interviewSchema(base) {
    const attributes = { ...base.attributes };
    for (const [name, own] of Object.entries(OWN))
        attributes[name] = joined(attributes[name] ?? [], own);
    const tagNames = [...new Set([...(base.tagNames ?? []), ...Object.keys(OWN)])];
    return { ...base, attributes, tagNames };
}
/** The first definition of a property decides, so values of class names and the like go into one definition. */
function joined(base, own) {
    const result = [...base];
    for (const definition of own) {
        const name = nameOf(definition);
        const index = result.findIndex((one) => nameOf(one) === name);
        const present = result[index];
        if (present === undefined)
            result.push(definition);
        else if (typeof present !== 'string' && typeof definition !== 'string') {
            const [, ...values] = definition;
            result[index] = [present[0], ...present.slice(1), ...values];
        }
    }
    return result;
}
function nameOf(definition) {
    return typeof definition === 'string' ? definition : definition[0];
}
