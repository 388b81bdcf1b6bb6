/**
 * Take messages out of a file.
 *
 * @param file File.
 * @returns Plain data.
 */
export function messagesOf(file) {
    return file.messages.map((message) => ({
        reason: message.reason,
        ruleId: message.ruleId ?? null,
        source: message.source ?? null,
        level: levelOf(message),
        line: message.line ?? null,
        column: message.column ?? null,
        place: message.place ?? null,
        url: message.url ?? null,
        expected: message.expected ?? null,
        note: message.note ?? null
    }));
}
/**
 * One line of NDJSON for an input.
 *
 * @param path Path as given.
 * @param interview The model; `null` where there is none.
 * @param messages Messages.
 * @returns JSON and a line feed.
 */
export function recordLine(path, interview, messages) {
    return JSON.stringify({ path, interview, messages }) + '\n';
}
function levelOf({ fatal }) {
    if (fatal === true)
        return 'error';
    return fatal === false ? 'warning' : 'info';
}
