// Whether the reader has just pressed something in this page.

/** True within some seconds of a click or key in the page; never in the worker. */
export function isPressed(): boolean {
  return typeof document !== 'undefined' && navigator.userActivation.isActive;
}
