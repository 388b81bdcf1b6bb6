/** Which URLs of strangers may become links. */
/** Schemes that run nothing; a URL without a scheme is relative and safe. */
const SAFE = /^(?:https?|mailto|tel):/iu;
const SCHEME = /^[^/?#]*:/u;
/** Controls, formats and spaces, which browsers drop before they look at the scheme. */
const CONTROL = /[\p{Cc}\p{Cf}\s]/u;
/**
 * Whether a URL is safe in `href` and `src`.
 *
 * @param url URL as declared by an author.
 * @returns `true` for http, https, mailto and tel, and for relative URLs; `false` for `javascript:` and its kind.
 */
export function isSafeUrl(url) {
    if (CONTROL.test(url))
        return false;
    return SAFE.test(url) || !SCHEME.test(url);
}
