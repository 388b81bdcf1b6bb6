/** Version of the package, for hosts that keep what they have converted. A test holds it to `package.json`. */
export const VERSION = '0.1.0'
