// How pages are read, as one script for two places: it is injected before the reader script, and "Add reports" fetches it
// for saved pages. It offers, and does nothing by itself.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPageReading } from '../lib/page/page-reading';
import { listReading, readPage } from '../lib/page/read-page';

export default defineUnlistedScript(() => offerPageReading({ readPage, listReading }));
