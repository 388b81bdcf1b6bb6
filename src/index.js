/** Front door: the remark plugin and the types. */
export { remarkInterview as default } from './remark.js';
export { interviewToMarkdown } from './markdown.js';
