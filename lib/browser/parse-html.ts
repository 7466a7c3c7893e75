// Parses a saved page inside an extension page, whose policy lets nobody write HTML.

/**
 * The bytes of a page as a document: no script runs, nothing is loaded, and the encoding is found as for any page.
 * A DOMParser would throw here (Trusted Types); a request for a blob of this very page gives the same document.
 */
export function parseHtml(page: Blob): Promise<Document> {
  const address = URL.createObjectURL(page);
  return new Promise<Document>((resolve, reject) => {
    // The network is not touched: a blob: address names bytes on this device.
    // eslint-disable-next-line no-restricted-globals
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.response instanceof Document) resolve(request.response);
      else reject(new Error('The browser gave no document'));
    };
    request.onerror = () => reject(new Error('The browser does not read a blob of its own page'));
    request.send();
  }).finally(() => URL.revokeObjectURL(address));
}
