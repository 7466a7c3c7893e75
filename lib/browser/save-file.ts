// Saving a text as a file on the reader's device, without any permission.

/** Offers `text` as a download under `name`. */
export function saveFile(name: string, type: string, text: string): void {
  saveParts(name, type, [text]);
}

/** Offers a text in parts, one after the other, as one download: the browser joins them outside of our memory. */
export function saveParts(name: string, type: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
