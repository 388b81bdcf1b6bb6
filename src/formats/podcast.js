/** The JSON transcript of the Podcast Namespace (`podcast:transcript`, `application/json`). */
import { cuesOf } from './cues.js';
/**
 * Make a Podcast Namespace transcript.
 *
 * @param transcript The document.
 * @returns One segment per turn. Turns without a time of their own have that of the stretch they are part of.
 * @throws {FormatError} Where there is no interview or no time in it.
 */
export function toPodcast(transcript) {
    const segments = cuesOf(transcript, 'podcast').flatMap(({ start, end, estimated, spans }) => spans.map(({ voice, lines }) => ({
        ...(voice === null ? {} : { speaker: voice }),
        startTime: start,
        ...(estimated ? {} : { endTime: end }),
        body: lines.join('\n')
    })));
    return { version: '1.0.0', segments };
}
