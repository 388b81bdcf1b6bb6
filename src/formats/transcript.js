/** A document that cannot give a format. */
export class FormatError extends Error {
    /** The format that was asked for. */
    format;
    /**
     * Make an error.
     *
     * @param format The format that was asked for.
     * @param reason What the document lacks.
     */
    constructor(format, reason) {
        super(`Cannot write \`${format}\`: ${reason}`);
        this.name = 'FormatError';
        this.format = format;
    }
}
/**
 * Name who speaks in a turn.
 *
 * @param turn The turn.
 * @param speakers All speakers of the model.
 * @returns Names, joined by commas; `null` where nobody is named.
 */
export function voiceOf(turn, speakers) {
    const names = turn.speakers.map((id) => speakers.find((speaker) => speaker.id === id)?.name ?? id);
    return names.length === 0 ? null : names.join(', ');
}
/** Controls but tab and line feed, and surrogates without their partner: no format may hold them. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
/**
 * Clean text for formats that forbid some characters.
 *
 * @param text Any text.
 * @returns The text with line feeds as its only line endings, and U+FFFD in place of every control and lone surrogate.
 */
export function clean(text) {
    return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split(FORBIDDEN).join('\uFFFD');
}
