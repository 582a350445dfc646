/**
 * A part of a page → its blocks of text, in order: what a reader sees as paragraphs, headings and list items.
 *
 * In: `<div><p>Two <b>died</b>.</p><ul><li>One here</li></ul></div>`
 * Out: `{ tag: "p", text: "Two died." }`, `{ tag: "li", text: "One here" }`.
 */
export interface Block {
  /** The nearest block element, lower case. */
  readonly tag: string;
  readonly text: string;
  /** Share of the text's characters that are inside links, 0 to 1. */
  readonly links: number;
  /** The nearest block element itself. */
  readonly holder: Element;
}

/** What we need of a DOM element: linkedom's, seen through a hole. */
export interface Element {
  readonly nodeType: number;
  readonly localName: string | null;
  readonly parentNode: Element | null;
  readonly firstChild: Element | null;
  readonly nextSibling: Element | null;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  replaceChild(put: Element, out: Element): unknown;
}

/** What we need of a document. */
export interface Page {
  readonly documentElement: Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

const blocky = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const cell = new Set(["td", "th"]);
const LONG_CELL = 120;
const unseen = new Set(
  "script style noscript template iframe object embed svg math button select option input textarea canvas audio video map meta link title head form-x".split(
    " ",
  ),
);

/** The blocks of an element. `skip` leaves out an element with all in it. Visits each node once, without recursion. */
export function blocksOf(root: Element, skip: (element: Element) => boolean = () => false): Block[] {
  const blocks: Block[] = [];
  let text = "";
  let linked = 0;
  let links = 0;
  let breaks = 0;
  let holder: Element = root;
  const flush = () => {
    const line = text.replace(/\s+/g, " ").trim();
    if (line) {
      const length = text.replace(/\s+/g, "").length;
      blocks.push({
        tag: holder.localName ?? "",
        text: line,
        links: Math.min(1, linked / length),
        holder,
      });
    }
    text = "";
    linked = 0;
  };
  // The short cells of a row are read on one line; a long one is a paragraph in a table made for layout.
  const endCell = () => {
    if (text.length > LONG_CELL) flush();
    else text += " ";
  };
  const enter = (node: Element): boolean => {
    if (node.nodeType === 3) {
      const value = node.textContent ?? "";
      text += value;
      if (value.trim()) breaks = 0;
      if (links > 0) linked += value.replace(/\s+/g, "").length;
      return false;
    }
    if (node.nodeType !== 1) return false;
    const name = node.localName ?? "";
    if (name === "br") {
      breaks++;
      if (breaks >= 2) flush();
      else text += " ";
      return false;
    }
    if (unseen.has(name) || skip(node)) {
      text += " ";
      return false;
    }
    if (name === "a") links++;
    if (cell.has(name)) endCell();
    if (blocky.has(name)) {
      flush();
      holder = node;
    }
    return true;
  };
  const leave = (node: Element) => {
    const name = node.localName ?? "";
    if (name === "a") links--;
    if (cell.has(name)) endCell();
    if (blocky.has(name)) {
      flush();
      holder = blockAbove(node, root);
    }
  };
  walk(root, enter, leave);
  flush();
  return blocks;
}

/** Visits a tree in document order; `enter` says whether to go in. */
export function walk(root: Element, enter: (node: Element) => boolean, leave: (node: Element) => void): void {
  let node: Element = root;
  let down = true;
  for (;;) {
    if (down && enter(node)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    } else if (!down) leave(node);
    if (node === root) return;
    if (node.nextSibling) {
      node = node.nextSibling;
      down = true;
    } else {
      node = node.parentNode!;
      down = false;
    }
  }
}

function blockAbove(node: Element, root: Element): Element {
  let above = node;
  while (above !== root && above.parentNode) {
    above = above.parentNode;
    if (blocky.has(above.localName ?? "")) break;
  }
  return above;
}

/** An attribute of ours that holds the names of a wrapper that is no longer there. */
export const AROUND = "data-around";

/** The words of an element's class, id and role, in lower case, `camelCase` and `snake_case` taken apart. */
export function namesOf(element: Element): string {
  if (element.nodeType !== 1) return "";
  return ["class", "id", "role", AROUND]
    .map((name) => element.getAttribute(name))
    .filter((name) => name)
    .join(" ")
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .toLowerCase()
    .trim();
}
