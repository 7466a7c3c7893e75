// Reading a live page past the names of its own forms and images, which can hide the real members of a node.

/**
 * The member as the platform defines it, even where the page hides it: `<form><input name="children">` makes
 * `form.children` an input, `<img name="body">` makes `document.body` an image (DOM clobbering).
 */
function platformMember(node: object, name: string): PropertyDescriptor | undefined {
  let prototype: unknown = Object.getPrototypeOf(node);
  while (typeof prototype === 'object' && prototype !== null) {
    const member = Object.getOwnPropertyDescriptor(prototype, name);
    if (member !== undefined) return member;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

/** Reads an attribute of the platform's interface: `readMember(document, 'body')`. */
export function readMember<T extends object, K extends keyof T & string>(node: T, name: K): T[K] {
  const member = platformMember(node, name);
  // The descriptor of an interface attribute has a getter that yields exactly the declared type.
  return (member?.get?.call(node) ?? member?.value ?? null) as T[K];
}

/** All elements a selector names, in document order. */
export function selectAll(document: Document, selector: string): readonly Element[] {
  const select: unknown = platformMember(document, 'querySelectorAll')?.value;
  if (typeof select !== 'function') return [];
  // The platform's own querySelectorAll, found on the prototype.
  return Array.from(select.call(document, selector) as NodeListOf<Element>);
}

/** How many elements stand under one. */
export function countElements(root: Element): number {
  const select: unknown = platformMember(root, 'getElementsByTagName')?.value;
  // The platform's own getElementsByTagName, found on the prototype.
  return typeof select === 'function' ? (select.call(root, '*') as HTMLCollection).length : 0;
}

/** A walker over elements and text under a root; its steps can't be clobbered. */
export function walkerOver(document: Document, root: Node): TreeWalker {
  const create: unknown = platformMember(document, 'createTreeWalker')?.value;
  if (typeof create !== 'function') throw new TypeError('This document has no tree walker.');
  const SHOW_ELEMENTS_AND_TEXT = 1 | 4;
  // The platform's own createTreeWalker, found on the prototype.
  return create.call(document, root, SHOW_ELEMENTS_AND_TEXT) as TreeWalker;
}

/** The lower-case name of an element. Of all elements only a form can hide it. */
export function tagOf(element: Element): string {
  const tag: unknown = element.localName;
  return typeof tag === 'string' ? tag : 'form';
}

/** The value of an attribute, null when the element has none. */
export function attributeOf(element: Element, name: string): string | null {
  const read: unknown = element.getAttribute;
  if (typeof read === 'function') return element.getAttribute(name);
  const native: unknown = platformMember(element, 'getAttribute')?.value;
  return typeof native === 'function' ? (native.call(element, name) as string | null) : null;
}

/**
 * Reads attributes of one element. What the element has is asked for once: asking for a dozen that it has not costs more
 * than all else on a large page.
 */
export function attributeReader(element: Element): (name: string) => string | null {
  const list: unknown = element.getAttributeNames;
  if (typeof list !== 'function') return (name) => attributeOf(element, name);
  const names = element.getAttributeNames();
  return names.length === 0
    ? NO_ATTRIBUTE
    : (name) => (names.includes(name) ? attributeOf(element, name) : null);
}

const NO_ATTRIBUTE = (): null => null;

/** An empty range of the document. */
export function newRange(document: Document): Range {
  const create: unknown = platformMember(document, 'createRange')?.value;
  if (typeof create !== 'function') throw new TypeError('This document has no ranges.');
  // The platform's own createRange, found on the prototype.
  return create.call(document) as Range;
}
