// Whether a table holds data (its rows become blocks) or only lays out a page (its cells are read as text).

/** Elements that a table of data has and a layout table has not. */
const DATA_PARTS = 'th, caption, thead, col';

/** Elements that only the cells of a layout table hold. */
const LAYOUT_PARTS = 'table, form, section, article, h1, h2, h3, td p ~ p, td div ~ div, ul';

/** Fewest cells of a table of data that names itself as such by nothing else. */
const FEWEST_CELLS = 6;

/** Whether the rows of this `<table>` are data. */
export function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return false;
  if (table.querySelector(LAYOUT_PARTS) !== null) return false;
  if (table.querySelectorAll('tr').length < 2) return false;
  return table.querySelector(DATA_PARTS) !== null || table.querySelectorAll('td').length >= FEWEST_CELLS;
}
