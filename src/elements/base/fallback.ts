/** What stands between the tags and belongs to no named slot is the webmaster's own fallback. */
export const hasFallback = (host: Element): boolean =>
  [...host.childNodes].some((node) =>
    node.nodeType === 1
      ? !(node as Element).slot
      : node.nodeType === 3 && (node as Text).data.trim(),
  );
