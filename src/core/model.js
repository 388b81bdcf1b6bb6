import { isTextBlock } from './blocks.js';
import { pointIn } from './locate.js';
import { countWords } from './text.js';
import { wordsOf } from './words.js';
import { toDuration } from './time.js';
/**
 * Make the model.
 *
 * @param members The cast.
 * @param turns Turns with their markup.
 * @param document The document.
 * @returns Plain data, fit for JSON.
 */
export function modelOf(members, turns, { blocks, source }) {
    const entries = [];
    let question = null;
    for (const turn of turns) {
        if (turn.kind === 'question')
            question = turn.id;
        const text = wordsOf(turn.extent, blocks);
        entries.push({
            id: turn.id,
            speakers: turn.speakers,
            label: turn.extent.label?.speaker ?? null,
            kind: turn.kind,
            replyTo: turn.kind === 'answer' ? question : null,
            time: turn.seconds === null ? null : toDuration(turn.seconds),
            text,
            words: countWords(text),
            ...positionOf(turn.extent, blocks, source)
        });
    }
    return { version: 1, speakers: members.map((member) => toSpeaker(member, entries)), turns: entries };
}
function toSpeaker(member, turns) {
    const own = turns.filter((turn) => turn.speakers.includes(member.id));
    return {
        ...member.fields,
        id: member.id,
        name: member.name,
        resolved: member.resolved,
        evidence: member.evidence,
        labels: member.labels,
        initials: member.initials,
        role: member.role,
        turns: own.length,
        words: own.reduce((sum, turn) => sum + turn.words, 0)
    };
}
/** First character of the label to the end of the last block. */
function positionOf(extent, blocks, source) {
    const { block, line, label } = extent;
    const last = blocks[extent.last];
    const start = pointIn(block.inline.runs, label?.start ?? block.lines[line]?.start ?? 0, source);
    const partial = isTextBlock(last) && extent.lastLine < last.lines.length;
    const end = partial
        ? pointIn(last.inline.runs, last.lines[extent.lastLine - 1]?.end ?? 0, source)
        : last?.node.position?.end;
    return start && end ? { position: { start, end } } : {};
}
