/**
 * What no reader sees and no font draws, but a log, a letter's header or a file may stumble over: control characters, what
 * Unicode says is no character, and what belongs to some program alone.
 */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- these are what it is about
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff\ue000-\uf8ff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}-\u{dffff}\u{e1000}-\u{10ffff}]/gu

/** Line breaks of every kind: Word's vertical tab, a page that ends, Unicode's own. */
const BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/** Text as it is kept: whole characters, line breaks of one kind, and nothing that cannot be seen. */
export const cleaned = (text: string) =>
  text.toWellFormed().replace(BREAK, '\n').replaceAll(BULLET_OF_WORD, '•').replace(UNSEEN, '')

/** In the font Symbol, which Word writes its bullets in. */
const BULLET_OF_WORD = '\uf0b7'
