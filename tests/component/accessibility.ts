// Runs axe over a rendered view. Colours and sizes need a real browser and are left out here.
import axe from 'axe-core';

/** The rules a view breaks, each with the first element that does; empty when all is well. */
export async function findViolations(root: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(root, {
    rules: {
      'color-contrast': { enabled: false },
      // A view is a part of a page: the page's own title and landmarks are the entrypoint's.
      region: { enabled: false },
    },
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html ?? ''}`);
}
