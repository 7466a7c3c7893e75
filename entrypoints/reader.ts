// Injected into a page on the reader's click, after page-reading.ts: reads it, then waits to mark passages. An unlisted script rather than a
// content script: the wrapper of the latter announces itself to the page by an event.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageRequest, ReaderAnswer } from '../lib/browser/messages';
import { listenForRequests } from '../lib/browser/reader-script';
import { placePassages } from '../lib/page/anchors/place-passages';
import { clearMarks, paintMarks, showRange } from '../lib/page/marks';
import { offeredPageReading } from '../lib/page/page-reading';

export default defineUnlistedScript(() => {
  listenForRequests(answerRequest);
  return offeredPageReading().readPage(document, new Date().toISOString());
});

function answerRequest(request: PageRequest): ReaderAnswer {
  switch (request.do) {
    case 'ping':
      return { url: location.href, placed: 0, missing: 0 };
    case 'clear':
      clearMarks(document);
      return { url: location.href, placed: 0, missing: 0 };
    case 'read':
      return offeredPageReading().readPage(document, new Date().toISOString(), request.rules);
    case 'list':
      return offeredPageReading().listReading(document, new Date().toISOString(), request.rules);
    case 'paint': {
      const ranges = placePassages(document, request.blocks, request.spans);
      const placed = ranges.filter((range) => range !== null);
      paintMarks(document, placed);
      return { url: location.href, placed: placed.length, missing: ranges.length - placed.length };
    }
    case 'show': {
      const [range = null] = placePassages(document, request.blocks, [request.span]);
      if (range !== null) showRange(document, range);
      return { url: location.href, placed: range === null ? 0 : 1, missing: range === null ? 1 : 0 };
    }
  }
}
