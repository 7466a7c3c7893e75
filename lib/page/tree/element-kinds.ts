// What each HTML element is for the walk: a block border, no text at all, or inline text.

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a block of text. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section ' +
    'summary table tbody td tfoot th thead tr ul',
);

/** Elements whose content is never text of the page. */
export const TEXTLESS_TAGS = set(
  'script style noscript template svg canvas iframe object embed audio video button select textarea input ' +
    'datalist meter progress map link meta source track param head title frameset noframes applet portal',
);

/** Elements a reader fills in or presses. */
export const CONTROL_TAGS = set('input textarea select');

export const HEADING_TAGS = set('h1 h2 h3 h4 h5 h6');
