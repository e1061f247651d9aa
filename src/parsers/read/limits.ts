/** How deep elements or JSON values may be nested. */
export const maxDepth = 64

/** Characters that one tag, one comment or one line may have: the most that is ever held of a file that is streamed. */
export const maxPiece = 4 * 1024 * 1024

/** Characters at which a string of the JavaScript engine ends, and with it a JSON document that is parsed whole. */
export const maxString = 536_870_888
