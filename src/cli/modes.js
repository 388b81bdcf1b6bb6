/** What is made of results in each mode: data for the outlet as they come, and a summary when all are there. */
import { explanationOf } from './explanation.js';
import { reportOf } from './reports.js';
/**
 * Begin the summary of a run.
 *
 * @param mode What is made of each input.
 * @param setting Flags, version, colours.
 * @returns Summary.
 */
export function summaryOf(mode, setting) {
    return MODES[mode](setting);
}
const MODES = {
    check: checking,
    convert: converting,
    explain: explaining,
    stats: counting,
    write: converting
};
/** Outputs are data, findings are talk. */
function converting({ usage, version, talkColor }) {
    const found = [];
    const isRecord = usage.job.mode === 'convert' && usage.job.to === 'ndjson';
    return {
        take: (result) => {
            if (result.messages.length > 0 && !isRecord && !usage.quiet)
                found.push(withoutData(result));
            return Promise.resolve(result.output);
        },
        end: async () => ({ data: '', talk: await reportOf(found, 'text', talkColor, version), findings: false })
    };
}
/** Findings are data; programs get what failed, too. */
function checking({ usage, version, dataColor }) {
    const found = [];
    let findings = false;
    return {
        take: (result) => {
            const failing = result.messages.filter(({ level }) => usage.failOn === 'info' || level !== 'info');
            if (failing.length > 0)
                findings = true;
            const isForPeople = usage.reporter === 'text';
            if (!isForPeople || result.messages.length > 0) {
                found.push({ ...withoutData(result), failure: isForPeople ? null : result.failure });
            }
            return Promise.resolve(null);
        },
        end: async () => ({ data: await reportOf(found, usage.reporter, dataColor, version), talk: '', findings })
    };
}
function explaining({ usage }) {
    const isJson = usage.reporter === 'json';
    const reports = [];
    return {
        take: ({ path, report, failure }) => {
            if (failure !== null)
                return Promise.resolve(null);
            if (!isJson)
                return Promise.resolve(explanationOf(path, report));
            reports.push({ path, report });
            return Promise.resolve(null);
        },
        end: () => Promise.resolve({ data: isJson ? JSON.stringify(reports, null, 2) + '\n' : '', talk: '', findings: false })
    };
}
async function counting() {
    const { addTo, NO_TOTALS, statsOf, totalsOf } = await import('./stats.js');
    let totals = NO_TOTALS;
    return {
        take: (result) => {
            if (result.failure !== null)
                return Promise.resolve(null);
            totals = addTo(totals, result.interview);
            return Promise.resolve(statsOf(result));
        },
        end: () => Promise.resolve({ data: totals.documents > 1 ? totalsOf(totals) : '', talk: '', findings: false })
    };
}
/** Of ten thousand results only the messages are kept. */
function withoutData(result) {
    return { ...result, output: null, interview: null, report: null };
}
