/**
 * For `hostDisconnected`: calls this once the element has left. One that is only moved is back in the page by the end of the
 * task.
 */
export function whenLeft(host: Element, act: () => void): void {
  queueMicrotask(() => {
    if (!host.isConnected) act();
  });
}
